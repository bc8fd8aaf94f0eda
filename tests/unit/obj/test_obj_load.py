"""Objects as clang writes them, read into specs."""

from __future__ import annotations

import struct

import pytest

from bpfkit.elf import ElfWriter, SectionFlag, SymbolType
from bpfkit.errors import FormatError
from bpfkit.obj import (
    FunctionReference,
    KconfigReference,
    KsymReference,
    MapReference,
    MapValueReference,
    load_object,
)
from support.compiled import compile_c

pytestmark = pytest.mark.clang

SOURCE = """
struct value { __u32 packets; __u64 bytes; };
struct { __uint(type, 1); __uint(max_entries, 64); __type(key, __u32);
         __type(value, struct value); __uint(map_flags, 1); __uint(pinning, 1);
         __uint(numa_node, 3); } counts SEC(".maps");
struct inner { __uint(type, 2); __uint(max_entries, 4); __uint(key_size, 4);
               __uint(value_size, 16); } first SEC(".maps"), second SEC(".maps");
struct { __uint(type, 12); __uint(max_entries, 8); __type(key, __u32);
         __array(values, struct inner); } outer SEC(".maps") =
    { .values = { [1] = &first, [5] = &second } };
int parse(void *ctx);
struct { __uint(type, 3); __uint(max_entries, 4); __uint(key_size, 4);
         __array(values, int (void *)); } jumps SEC(".maps") =
    { .values = { [2] = (void *)&parse } };
struct { __uint(type, 33); __uint(max_entries, 10); __uint(map_flags, 1024);
         __ulong(map_extra, 0x100000000ULL); } area SEC(".maps");

const volatile __u32 limit = 7;
__u64 total = 5;
static volatile __u32 state = 9;
__u32 zeros[4];
__hidden __u64 mine SEC(".data.mine") = 3;
extern int CONFIG_HZ __kconfig;
extern _Bool CONFIG_BPF __kconfig __weak;
extern const void jiffies_text __ksym;
extern const int bpf_prog_active __ksym __weak;
extern void bpf_rcu_read_lock(void) __ksym;
extern void bpf_absent(void) __ksym __weak;

static __noinline int leaf(int x) { state += x; return x * (int)total; }
static int each(__u32 index, void *ctx) { zeros[index & 3]++; return 0; }
__noinline int shared(int x) { return leaf(x) + x; }

SEC("xdp") int entry(void *ctx) {
    __u32 key = limit;
    struct value *v = bpf_map_lookup_elem(&counts, &key);
    if (v) v->packets++;
    bpf_loop(4, each, 0, 0);
    mine++;
    bpf_tail_call(ctx, &jumps, 2);
    return shared(key) + CONFIG_HZ + CONFIG_BPF;
}
SEC("xdp") int parse(void *ctx) { return leaf(1) + shared(2); }
SEC("?tp_btf/sched_switch") int quiet(void *ctx) {
    bpf_rcu_read_lock();
    if (bpf_absent) bpf_absent();
    return (long)&jiffies_text + (&bpf_prog_active != 0);
}
SEC("lsm.s/file_open") int sleepy(void *ctx) { return 0; }
SEC("whatever/1") int unknown(void *ctx) { return 1; }
char _license[] SEC("license") = "GPL";
__u32 _version SEC("version") = 0x050a00;
"""


@pytest.fixture(scope="module", params=["little", "big"])
def spec(request: pytest.FixtureRequest):
    return load_object(compile_c(SOURCE, big=request.param == "big"), file="build/sample.bpf.o")


def test_programs_by_section(spec) -> None:
    assert set(spec.programs) == {"entry", "parse", "quiet", "sleepy", "unknown"}
    assert set(spec.functions) == {"leaf", "each", "shared"}
    entry = spec.programs["entry"]
    assert (entry.type, entry.section, entry.license, entry.is_global) == (6, "xdp", "GPL", True)
    quiet = spec.programs["quiet"]
    assert (quiet.type, quiet.autoload, quiet.attach_target) == (26, False, "sched_switch")
    assert spec.programs["sleepy"].flags == 16
    unknown = spec.programs["unknown"]
    assert (unknown.type, unknown.section, unknown.autoload) == (0, "whatever/1", True)
    assert spec.functions["shared"].is_global and not spec.functions["leaf"].is_global
    assert all(f.is_subprogram for f in spec.functions.values())
    assert spec.kernel_version == 0x050A00


def test_maps_by_btf(spec) -> None:
    counts = spec.maps["counts"]
    assert (counts.type, counts.key_size, counts.value_size, counts.max_entries) == (1, 4, 16, 64)
    assert (counts.flags, counts.pinning, counts.numa_node) == (1, 1, 3)
    assert spec.btf.name(counts.value_type) == "value"
    outer = spec.maps["outer"]
    assert outer.members == {1: "first", 5: "second"}
    assert (outer.value_size, outer.inner.value_size, outer.inner.max_entries) == (4, 16, 4)
    assert spec.maps["jumps"].members == {2: "parse"} and spec.maps["jumps"].value_size == 4
    assert spec.maps["area"].map_extra == 1 << 32


def test_global_data(spec) -> None:
    rodata, data, bss = (spec.maps[name] for name in (".rodata", ".data", ".bss"))
    assert (rodata.name, bss.name) == ("sample.rodata", "sample.bss")
    assert rodata.frozen and rodata.flags == 0x480 and data.flags == 0x400
    assert spec.maps[".data.mine"].flags == 0  # hidden: not mapped into user space
    assert spec.maps[".data.mine"].name == ".data.mine"
    assert bss.contents is None and bss.value_size == 16
    variables = spec.variables
    assert (variables["limit"].value, variables["total"].value) == (7, 5)
    assert variables["state"].value == 9
    assert variables["zeros"].value == [0, 0, 0, 0]
    variables["zeros"].value = [1, 2, 3, 4]
    assert variables["zeros"].value == [1, 2, 3, 4]
    assert len(bss.contents) == 16
    bss.contents = None


def test_references(spec) -> None:
    kinds = list(spec.programs["entry"].references.values())
    assert MapReference("counts") in kinds and MapReference("jumps") in kinds
    assert MapValueReference(".rodata", 0) in kinds
    assert FunctionReference("each", address=True) in kinds
    assert FunctionReference("shared") in kinds
    assert KconfigReference("CONFIG_HZ", ".kconfig", 0, False) in kinds
    assert KconfigReference("CONFIG_BPF", ".kconfig", 4, True) in kinds
    offsets = {spec.variables[name].offset for name in ("total", "state")}
    leaf = spec.functions["leaf"].references.values()
    assert {r.offset for r in leaf if isinstance(r, MapValueReference)} == offsets
    assert FunctionReference("leaf") in spec.functions["shared"].references.values()
    syms = {
        (r.name, r.kind): r.weak
        for r in spec.programs["quiet"].references.values()
        if isinstance(r, KsymReference)
    }
    assert syms == {
        ("bpf_rcu_read_lock", "kfunc"): False,
        ("bpf_absent", "kfunc"): True,
        ("bpf_absent", "typed"): True,
        ("jiffies_text", "typeless"): False,
        ("bpf_prog_active", "typed"): True,
    }


def test_kconfig_map(spec) -> None:
    kconfig = spec.maps[".kconfig"]
    assert (kconfig.value_size, kconfig.frozen, kconfig.flags) == (5, True, 0x480)
    assert spec.variables["CONFIG_HZ"].is_extern


def test_lines_and_types(spec) -> None:
    for program in [*spec.programs.values(), *spec.functions.values()]:
        assert program.lines and program.lines[0].slot == 0
        assert program.lines[0].file.endswith("program.bpf.c") and program.lines[0].line > 0
        assert spec.btf.name(program.function_type) == program.name
        assert [f.slot for f in program.functions] == [0]
        assert all(line.slot < program.instruction_count for line in program.lines)
    assert any("bpf_map_lookup_elem" in line.text for line in spec.programs["entry"].lines)


def test_without_debug_information() -> None:
    source = '__u32 hits; SEC("xdp") int entry(void *ctx) { return hits++; }'
    spec = load_object(compile_c(source, debug=False), file="x.o")
    assert spec.btf is None
    assert spec.programs["entry"].references == {0: MapValueReference(".bss", 0)}
    assert spec.variables["hits"].size == 4 and not spec.maps[".bss"].flags


def test_one_function_in_text_is_the_program() -> None:
    spec = load_object(compile_c("int only(void *ctx) { return 3; }"))
    assert list(spec.programs) == ["only"] and not spec.functions
    assert spec.programs["only"].type == 0


def test_maps_without_btf_are_refused() -> None:
    source = """struct { __uint(type, 2); } m SEC(".maps");
    SEC("xdp") int entry(void *ctx) { return (long)&m; }"""
    with pytest.raises(FormatError, match="no BTF") as caught:
        load_object(compile_c(source, debug=False), file="x.o")
    assert (caught.value.file, caught.value.section) == ("x.o", ".maps")


def test_unknown_map_member_is_refused() -> None:
    source = """struct { __uint(type, 2); __uint(colour, 2); } m SEC(".maps");
    SEC("xdp") int entry(void *ctx) { return (long)&m; }"""
    with pytest.raises(FormatError, match="colour"):
        load_object(compile_c(source))


def legacy(words: dict[str, tuple[int, ...]], section: str = "maps") -> ElfWriter:
    writer = ElfWriter()
    blob = b"".join(struct.pack(f"<{len(w)}I", *w) for w in words.values())
    maps = writer.add_section(section, blob, flags=SectionFlag.ALLOC | SectionFlag.WRITE)
    at = 0
    for name, row in words.items():
        writer.add_symbol(name, section=maps, value=at, size=4 * len(row), type=SymbolType.OBJECT)
        at += 4 * len(row)
    return writer


def test_legacy_maps() -> None:
    writer = legacy({"a": (1, 4, 8, 16, 1), "b": (2, 4, 4, 1, 0)})
    spec = load_object(writer.to_bytes())
    a = spec.maps["a"]
    assert (a.type, a.key_size, a.value_size, a.max_entries, a.flags) == (1, 4, 8, 16, 1)
    assert spec.maps["b"].type == 2


def test_legacy_map_of_maps() -> None:
    writer = legacy({"in": (1, 4, 8, 16, 0, 0, 0), "out": (12, 4, 4, 2, 0, 0, 0)})
    spec = load_object(writer.to_bytes())
    assert spec.maps["out"].inner is spec.maps["in"]


def test_iproute2_maps_and_tail_calls() -> None:
    none = 0xFFFFFFFF
    writer = legacy(
        {
            "calls": (3, 4, 4, 10, 0, 7, 2, none, none),
            "in": (2, 4, 4, 1, 0, 9, 0, 0, 3),
            "out": (12, 4, 4, 8, 0, 4, 0, 9, none),
        }
    )
    code = bytes.fromhex("b7000000000000009500000000000000")
    flags = SectionFlag.ALLOC | SectionFlag.EXECINSTR
    section = writer.add_section("7/5", code, flags=flags)
    writer.add_symbol("tail", section=section, size=16, type=SymbolType.FUNC)
    spec = load_object(writer.to_bytes())
    assert spec.maps["calls"].members == {5: "tail"} and spec.maps["calls"].pinning == 1
    assert spec.maps["out"].inner is spec.maps["in"] and spec.maps["out"].members == {3: "in"}


def test_gobpf_maps() -> None:
    writer = legacy({"tcp": (1, 4, 8, 16, 0, 2, *[0] * 64)}, section="maps/tcp_events")
    assert load_object(writer.to_bytes()).maps["tcp"].pinning == 1


@pytest.mark.parametrize(
    ("offset", "symbol", "words"),
    [
        (4, "m", "start of an instruction"),
        (24, "m", "neither a call nor a wide load"),
        (64, "m", "past the section's end"),
        (0, "nowhere", "neither a map nor global data"),
        (16, "m", "call of a helper"),
    ],
)
def test_broken_relocations(offset: int, symbol: str, words: str) -> None:
    writer = legacy({"m": (2, 4, 4, 1, 0)})
    other = writer.add_section("notes", bytes(8))
    code = bytes.fromhex("18010000000000000000000000000000") + bytes.fromhex(
        "85000000010000009500000000000000"
    )
    flags = SectionFlag.ALLOC | SectionFlag.EXECINSTR
    section = writer.add_section("xdp", code, flags=flags)
    writer.add_symbol("entry", section=section, size=32, type=SymbolType.FUNC)
    nowhere = writer.add_symbol("nowhere", section=other, type=SymbolType.OBJECT)
    writer.add_relocation(section, offset, 1, 0 if symbol == "m" else nowhere)
    with pytest.raises(FormatError, match=words) as caught:
        load_object(writer.to_bytes(), file="bad.o")
    error = caught.value
    assert (error.file, error.section, error.offset) == ("bad.o", "xdp", offset)
