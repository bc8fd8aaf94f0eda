"""Objects as files: what is written opens again as it was, here and in other loaders."""

from __future__ import annotations

import dataclasses
import struct
from typing import Any

import pytest

from bpfkit.abi.sections import SECTIONS, section
from bpfkit.btf import BtfBuilder
from bpfkit.elf import ElfFile, SymbolBind, SymbolVisibility
from bpfkit.errors import UsageError
from bpfkit.isa import assemble
from bpfkit.lang import open_text
from bpfkit.obj import (
    FuncInfo,
    FunctionReference,
    KconfigReference,
    KsymReference,
    LineInfo,
    MapReference,
    MapSpec,
    MapValueReference,
    ObjectSpec,
    ProgramSpec,
    VariableSpec,
    load_object,
)
from bpfkit.obj.save import save
from bpfkit.obj.save.names import section_name
from support.compiled import compile_c

XDP, KPROBE, TRACING, LSM, CGROUP_SKB = 6, 2, 26, 29, 8
EXIT = assemble("r0 = 0\nexit")

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
__weak __noinline int optional(int x) { return leaf(x) - x; }
__hidden __noinline int hidden(int x) { return leaf(x) * 3; }

SEC("xdp") int entry(void *ctx) {
    __u32 key = limit;
    struct value *v = bpf_map_lookup_elem(&counts, &key);
    if (v) v->packets++;
    bpf_loop(4, each, 0, 0);
    mine++;
    bpf_tail_call(ctx, &jumps, 2);
    return shared(key) + optional(key) + hidden(key);
}
SEC("xdp") int parse(void *ctx) { return bpf_map_lookup_elem(&outer, &(__u32){1}) != 0; }
SEC("?fentry.s/vfs_read") int extras(void *ctx) {
    bpf_rcu_read_lock();
    if (bpf_absent) bpf_absent();
    return CONFIG_HZ + CONFIG_BPF + (&jiffies_text != 0) + (&bpf_prog_active != 0);
}
char _license[] SEC("license") = "Dual MIT/GPL";
__u32 _version SEC("version") = 0x060c00;
"""


def again(spec: ObjectSpec) -> ObjectSpec:
    return load_object(spec.to_elf(), file=spec.file)


def facts(value: Any) -> Any:
    """A spec as plain data, without what only points elsewhere."""
    if isinstance(value, dict):
        return {name: facts(one) for name, one in value.items()}
    if isinstance(value, list):
        return [facts(one) for one in value]
    if isinstance(value, VariableSpec):
        return value.name, value.map.section, value.offset, value.size, value.raw, value.type_id
    if isinstance(value, ProgramSpec | MapSpec):
        names = [f.name for f in dataclasses.fields(value) if f.name != "btf"]
        return {name: facts(getattr(value, name)) for name in names}
    return value


def same(one: ObjectSpec, two: ObjectSpec) -> None:
    for table in ("programs", "functions", "maps", "variables"):
        first, second = facts(getattr(one, table)), facts(getattr(two, table))
        assert list(first) == list(second)
        for name in first:
            assert first[name] == second[name], (table, name)
    for attr in ("license", "kernel_version", "byteorder"):
        assert getattr(one, attr) == getattr(two, attr)


# --- compiled objects -----------------------------------------------------------------------------


@pytest.mark.clang
@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("debug", [True, False])
def test_compiled_objects_come_back_equal(big: bool, debug: bool) -> None:
    source = (
        SOURCE
        if debug
        else SOURCE[: SOURCE.index("struct { __uint")]
        + (
            'SEC("xdp") int entry(void *ctx) { return 2; }\n'
            'SEC("tc") int other(void *ctx) { return 0; }\n'
        )
    )
    spec = load_object(compile_c(source, big=big, debug=debug), file="made.o")
    assert spec.byteorder == ("big" if big else "little")
    same(spec, again(spec))


@pytest.mark.clang
def test_symbols_keep_binding_and_visibility() -> None:
    elf = ElfFile(load_object(compile_c(SOURCE), file="made.o").to_elf())
    symbols = {s.name: s for s in elf.symbols}
    assert symbols["leaf"].bind == SymbolBind.LOCAL
    assert symbols["optional"].bind == SymbolBind.WEAK
    assert symbols["hidden"].visibility == SymbolVisibility.HIDDEN
    assert symbols["state"].bind == SymbolBind.LOCAL and symbols["total"].bind == SymbolBind.GLOBAL
    assert symbols["bpf_absent"].bind == SymbolBind.WEAK and symbols["bpf_absent"].is_undefined
    assert symbols["counts"].size > 0 and symbols["entry"].size > 0


@pytest.mark.clang
def test_set_values_are_kept_even_in_bss() -> None:
    spec = load_object(compile_c(SOURCE), file="made.o")
    spec.variables["limit"].value = 12
    spec.variables["zeros"].value = [1, 2, 3, 4]
    back = again(spec)
    assert back.variables["limit"].value == 12
    assert back.variables["zeros"].value == [1, 2, 3, 4]
    assert back.variables["zeros"].map.section == ".data.bss"
    assert MapValueReference(".data.bss", 0) in back.functions["each"].references.values()


@pytest.mark.clang
def test_changed_programs_get_sections_that_say_it() -> None:
    spec = load_object(compile_c(SOURCE), file="made.o")
    entry, extras = spec.programs["entry"], spec.programs["extras"]
    entry.type, entry.expected_attach_type, entry.flags = CGROUP_SKB, 1, 0
    extras.attach_target, extras.autoload = "vfs_write", True
    back = again(spec).programs
    assert back["entry"].section == "cgroup_skb/egress"
    assert back["extras"].section == "fentry.s/vfs_write"
    assert back["parse"].section == "xdp"


@pytest.mark.clang
def test_changed_maps_get_new_definitions() -> None:
    spec = load_object(compile_c(SOURCE), file="made.o")
    spec.maps["counts"].max_entries = 1 << 31  # as many ints would be too large for BTF
    spec.maps["outer"].inner.max_entries = 77  # type: ignore[union-attr]
    del spec.maps["outer"].members[1]
    back = again(spec)
    assert facts(back.maps) == facts(spec.maps)
    assert back.maps["counts"].btf.declaration(back.maps["counts"].value_type) == "struct value"  # type: ignore[union-attr]


# --- objects made by hand -------------------------------------------------------------------------


def handmade() -> ObjectSpec:
    maps = {
        "counts": MapSpec("counts", 1, 4, 8, 16, flags=1, pinning=1, numa_node=0),
        "outer": MapSpec(
            "outer", 13, 4, 4, 8, inner=MapSpec("outer.inner", 2, 4, 8, 1), members={3: "one"}
        ),
        "one": MapSpec("one", 2, 4, 8, 1),
        "jumps": MapSpec("jumps", 3, 4, 4, 2, members={1: "main"}),
        "area": MapSpec("area", 33, 0, 0, 10, flags=1024, map_extra=1 << 44),
        ".data": MapSpec(".data", 2, 4, 8, 1, contents=bytes(range(8)), section=".data"),
    }
    code = assemble("r1 = 0 ll\nr2 = 0 ll\nr3 = 0 ll\ncall 12\ncall 1\nexit")
    main = ProgramSpec.from_bytes(code, type="xdp", name="main", maps={0: "jumps", 2: "counts"})
    main.references |= {4: MapValueReference(".data", 4), 7: FunctionReference("leaf")}
    leaf = ProgramSpec("leaf", EXIT, is_subprogram=True, is_global=False)
    spec = ObjectSpec(programs={"main": main}, functions={"leaf": leaf}, maps=maps)  # type: ignore[arg-type]
    spec.variables["x"] = VariableSpec("x", spec.maps[".data"], 4, 4)
    return spec


def test_a_spec_without_types_gets_the_maps_types() -> None:
    spec = handmade()
    back = again(spec)
    assert facts(back.maps) == facts(spec.maps)
    assert back.programs["main"].references == spec.programs["main"].references
    assert (back.programs["main"].section, back.programs["main"].type) == ("xdp", XDP)
    assert back.license == "GPL"
    assert back.variables["x"].raw == bytes(range(4, 8))
    assert back.functions["leaf"].section == ".text" and not back.functions["leaf"].is_global
    same(back, again(back))


def test_types_of_another_btf_are_copied() -> None:
    types = BtfBuilder()
    u32 = types.add_int("u32", 4)
    node = types.add_struct("node", 16, [("next", u32 + 2, 0), ("n", u32, 64)])
    types.add_ptr(node)
    types.add_struct("unused", 4, [("a", u32, 0)])
    btf = types.to_btf()
    spec = handmade()
    spec.maps["nodes"] = MapSpec("nodes", 1, 4, 16, 8, key_type=u32, value_type=node, btf=btf)
    data = spec.maps[".bss"] = MapSpec(".bss", 2, 4, 16, 1, section=".bss")
    spec.variables["head"] = VariableSpec("head", data, 0, 16, node, btf)
    back = again(spec)
    made = back.btf
    assert made is not None and made.find("unused") is None
    made.check()
    assert made.declaration(back.maps["nodes"].value_type) == "struct node"
    assert back.variables["head"].value.n == 0
    assert made.layout(back.maps["nodes"].value_type).size == 16


def test_kernel_symbols_get_their_types() -> None:
    code = assemble("call 1\nr1 = 0 ll\nr2 = 0 ll\nexit")
    program = ProgramSpec.from_bytes(code, type="xdp", name="main")
    types = BtfBuilder()
    hz = types.add_int("int", 4, signed=True)
    kconfig = MapSpec(".kconfig", 2, 4, 4, 1, section=".kconfig", frozen=True)
    program.references = {
        0: KsymReference("bpf_rcu_read_lock", "kfunc"),
        1: KsymReference("jiffies", "typeless", weak=True),
        3: KconfigReference("CONFIG_HZ", ".kconfig", 0),
    }
    spec = ObjectSpec(
        programs={"main": program},  # type: ignore[arg-type]
        maps={".kconfig": kconfig},  # type: ignore[arg-type]
        btf=types.to_btf(),
    )
    spec.variables["CONFIG_HZ"] = VariableSpec(
        "CONFIG_HZ", kconfig, 0, 4, hz, spec.btf, is_extern=True
    )
    back = again(spec)
    found = back.programs["main"].references
    assert isinstance(found[0], KsymReference) and found[0].kind == "kfunc" and found[0].btf_type
    assert found[1] == program.references[1] and found[3] == program.references[3]
    assert back.variables["CONFIG_HZ"].is_extern
    assert back.btf is not None and back.btf.find(".ksyms", "datasec")


def test_lines_and_functions_without_compiler() -> None:
    types = BtfBuilder()
    proto = types.add_func_proto(types.add_int("int", 4, signed=True))
    func = types.add_func("main", proto, linkage=1)
    program = ProgramSpec.from_bytes(EXIT, type="xdp", name="main")
    program.lines = [LineInfo(0, "a.py", 3, 2000, "return 0"), LineInfo(1, "a.py", 4, 1, "")]
    program.function_type = func
    spec = ObjectSpec(programs={"main": program}, btf=types.to_btf())  # type: ignore[arg-type]
    back = again(spec).programs["main"]
    assert back.functions == [FuncInfo(0, func)] and back.function_type == func
    assert back.lines[0] == LineInfo(0, "a.py", 3, 1023, "return 0")  # BTF's largest column


def test_big_endian_by_hand() -> None:
    spec = handmade()
    spec.byteorder = "big"
    for program in (*spec.programs.values(), *spec.functions.values()):
        slots = struct.iter_unpack("<BBhi", program.code)
        program.code = b"".join(
            struct.pack(">BBhi", op, regs >> 4 | (regs & 15) << 4, off, imm)
            for op, regs, off, imm in slots
        )
        program.byteorder = "big"
    back = again(spec)
    assert back.byteorder == "big" and back.btf.byteorder == "big"  # type: ignore[union-attr]
    assert back.programs["main"].references == spec.programs["main"].references


def test_assembler_and_classic_filters_become_objects() -> None:
    text = ".map m type=array key=4 value=8 max=2\n.section xdp\nstart:\nr1 = m ll\nr0 = 2\nexit\n"
    spec = open_text(text, lang="asm", file="a.s")
    back = again(spec)
    assert back.programs["start"].references == {0: MapReference("m")}
    classic = open_text("ret #1", lang="classic")
    assert again(classic).programs["filter"].type == 1


def test_struct_ops_by_hand() -> None:
    types = BtfBuilder()
    u64 = types.add_int("u64", 8)
    ops = types.add_struct(
        "tcp_congestion_ops", 16, [("init", types.add_ptr(0), 0), ("n", u64, 64)]
    )
    program = ProgramSpec("start", EXIT, type=27, attach_target="init")
    spec = ObjectSpec(programs={"start": program}, btf=types.to_btf())  # type: ignore[arg-type]
    spec.maps["cc"] = MapSpec(
        "cc", 26, 4, 16, 1, flags=1 << 13, contents=bytes(8) + b"\7" + bytes(7),
        members={0: "start"}, section=".struct_ops.link", value_type=ops, btf=spec.btf,
    )  # fmt: skip
    back = again(spec)
    assert facts(back.maps) == facts(spec.maps)
    assert back.programs["start"].section == "struct_ops/init"


# --- section names --------------------------------------------------------------------------------


@pytest.mark.parametrize("row", SECTIONS, ids=lambda row: row.pattern)
def test_every_program_type_of_the_table_has_a_name(row: Any) -> None:
    flags = (16 if row.sleepable else 0) | (32 if row.xdp_frags else 0)
    program = ProgramSpec(
        "p",
        EXIT,
        type=row.program_type,
        expected_attach_type=row.expected_attach_type,
        attach_target="target" if row.extras else "",
        flags=flags,
    )
    match = section(section_name(program))
    assert match is not None and match.target == program.attach_target
    assert match.row[2:4] == row[2:4]
    assert (match.row.sleepable, match.row.xdp_frags) == (row.sleepable, row.xdp_frags)
    program.section = f"{row.pattern}/target" if row.extras else row.pattern
    assert section_name(program) == program.section


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"type": XDP}, "xdp"),
        ({"type": XDP, "flags": 32}, "xdp.frags"),
        ({"type": XDP, "autoload": False}, "?xdp"),
        ({"type": XDP, "section": "?xdp"}, "xdp"),
        ({"type": KPROBE, "attach_target": "vfs_read"}, "kprobe/vfs_read"),
        ({"type": KPROBE, "attach_target": "/bin/sh:main"}, "uprobe//bin/sh:main"),
        ({"type": KPROBE, "attach_target": "/bin/sh:py:gc"}, "usdt//bin/sh:py:gc"),
        ({"type": KPROBE, "section": "kretprobe/a", "attach_target": "b"}, "kretprobe/b"),
        ({"type": 3}, "tc"),
        ({"type": LSM, "attach_target": "bpf"}, "lsm/bpf"),
        ({"type": 0, "section": "anything"}, "anything"),
    ],
)
def test_names_that_are_made(changes: dict[str, Any], name: str) -> None:
    program = ProgramSpec("p", EXIT, **changes)
    if program.type == LSM:
        program.expected_attach_type = 27
    assert section_name(program) == name


# --- what is refused ------------------------------------------------------------------------------


def _refused(spec: ObjectSpec) -> str:
    with pytest.raises(UsageError) as caught:
        save(spec)
    return str(caught.value)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"type": TRACING}, ["program main", "tracing"]),
        ({"type": 0}, ["program main", "no type"]),
        ({"flags": 1}, ["program main", "0x1"]),
        ({"attach_target": "eth0"}, ["program main", "eth0"]),
        ({"license": "MIT"}, ["'GPL'", "'MIT'"]),
        ({"byteorder": "big"}, ["main", "big"]),
        ({"code": b"\x95"}, ["main", "1 bytes"]),
        ({"references": {0: MapReference("nope")}}, ["instruction 0", "nope", "counts"]),
        ({"references": {0: MapReference(".data")}}, ["instruction 0", ".data"]),
        ({"references": {0: MapValueReference("counts", 0)}}, ["instruction 0", "counts"]),
        ({"references": {6: MapReference("counts")}}, ["instruction 6", "wide load"]),
        ({"references": {8: MapReference("counts")}}, ["instruction 8", "neither"]),
        ({"references": {99: MapReference("counts")}}, ["99", "past"]),
        ({"references": {7: FunctionReference("gone")}}, ["gone"]),
        ({"references": {0: KsymReference("f", "kfunc")}}, ["kernel symbol f"]),
        ({"references": {0: KconfigReference("H", ".kconfig", 0)}}, ["'H'"]),
        ({"exception_callback": "leaf"}, ["exception"]),
        ({"lines": [LineInfo(50, "a", 1, 1, "")]}, ["50"]),
        ({"lines": [LineInfo(0, "a", 1 << 30, 1, "")]}, ["line"]),
    ],
)
def test_programs_that_no_object_can_say(change: dict[str, Any], words: list[str]) -> None:
    spec = handmade()
    spec.license = "GPL"
    for name, value in change.items():
        setattr(spec.programs["main"], name, value)
    message = _refused(spec)
    assert all(word in message for word in words), message


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        ("counts", {"frozen": True}, ["counts", "frozen"]),
        ("counts", {"contents": b"1"}, ["counts", "contents"]),
        ("counts", {"type": 0}, ["counts", "no type"]),
        ("counts", {"max_entries": -1}, ["counts", "max_entries"]),
        ("jumps", {"members": {0: "gone"}}, ["jumps", "gone"]),
        ("outer", {"members": {0: "gone"}}, ["outer", "gone"]),
        (".data", {"section": "mydata"}, [".data", "mydata"]),
        (".data", {"section": ".kconfig"}, [".data", "configuration"]),
    ],
)
def test_maps_that_no_object_can_say(name: str, change: dict[str, Any], words: list[str]) -> None:
    spec = handmade()
    for attr, value in change.items():
        setattr(spec.maps[name], attr, value)
    message = _refused(spec)
    assert all(word in message for word in words), message


def test_one_name_for_a_program_and_a_function() -> None:
    spec = handmade()
    spec.functions["main"] = ProgramSpec("main", EXIT, is_subprogram=True)
    assert "'main'" in _refused(spec)
