"""The static linker: what names mean over several objects, and what is refused."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

import bpfkit
from bpfkit.btf import Btf, Kind
from bpfkit.elf import ElfFile, ElfWriter, SectionFlag, SectionType, SymbolType
from bpfkit.errors import FormatError, LinkError, UsageError
from bpfkit.obj import FunctionReference, MapReference, MapValueReference, ObjectSpec
from bpfkit.obj.combine import combine, open_combined
from support.compiled import compile_c
from support.object_meaning import meaning

pytestmark = pytest.mark.clang
XDP = 'SEC("xdp") int entry(void *ctx) '
LICENSE = 'char _license[] SEC("license") = "GPL";'
ORDERS = pytest.mark.parametrize("big", [False, True], ids=["little", "big"])


def linked(*sources: str, big: bool = False) -> ObjectSpec:
    files = [(f"{name}.o", compile_c(one, big=big)) for name, one in zip("abc", sources)]
    return open_combined(files)


def refused(*sources: str) -> LinkError:
    with pytest.raises(LinkError) as caught:
        linked(*sources)
    return caught.value


def functions(spec: ObjectSpec, name: str) -> list[str]:
    references = spec.programs[name].references.values()
    return [one.function for one in references if isinstance(one, FunctionReference)]


def offset(spec: ObjectSpec, name: str) -> int:
    return spec.variables[name].offset


# --- functions ------------------------------------------------------------------------------------


@ORDERS
def test_an_extern_function_is_the_other_objects(big: bool) -> None:
    main = XDP + "{ extern int twice(int); return twice((long)ctx); }"
    spec = linked(main, "int twice(int x) { return x * 2; }", big=big)
    assert functions(spec, "entry") == ["twice"]
    assert spec.functions["twice"].is_global
    function = spec.btf.type(spec.functions["twice"].function_type)
    assert (function.name, function.linkage) == ("twice", 1)
    assert spec.btf.find_all("twice", "func") == [spec.functions["twice"].function_type]


@ORDERS
def test_static_functions_of_one_name_stay_two(big: bool) -> None:
    one = (
        'static __noinline int f(int x) { asm volatile(""); return x + %d; }'
        + XDP.replace("entry", "%s")
        + "{ return f((long)ctx); }"
    )
    spec = linked(one % (1, "first"), one % (2, "second"), big=big)
    called = functions(spec, "first") + functions(spec, "second")
    assert called == ["f", "f.1"]
    codes = [bpfkit.link(spec).programs[name].code for name in ("first", "second")]
    assert codes[0] != codes[1]


def test_a_callback_by_address_moves_with_its_section() -> None:
    one = """static int f(__u32 i, void *c) { return %d; }
    SEC("xdp") int %s(void *ctx) { return bpf_loop(3, f, 0, 0); }"""
    spec = linked(one % (0, "first"), one % (1, "second"))
    reference = next(iter(spec.programs["second"].references.values()))
    assert reference == FunctionReference("f.1", address=True)


@pytest.mark.parametrize("strong_first", [True, False])
def test_a_strong_function_beats_a_weak_one(strong_first: bool) -> None:
    weak = "__weak int f(int x) { return x + 111; } __weak int g(int x) { return x + 5; }"
    weak += XDP + "{ return f((long)ctx) + g(1); }"
    strong = "int f(int x) { return x + 222; }"
    spec = linked(*((strong, weak) if strong_first else (weak, strong)))
    assert struct.pack("<i", 222) in spec.functions["f"].code
    assert sorted(spec.functions) == ["f", "g"]
    assert not any(struct.pack("<i", 111) in one.code for one in spec.functions.values())
    assert not spec.functions["f"].is_weak and spec.functions["g"].is_weak


def test_the_first_of_two_weak_functions_stays() -> None:
    spec = linked(
        "__weak int f(int x) { return 1001; }" + XDP + "{ return f(0); }",
        "__weak int f(int x) { return 1002; }",
    )
    assert struct.pack("<i", 1001) in spec.functions["f"].code


def test_code_that_only_lost_is_no_program() -> None:
    weak = "__weak int f(int x) { return x + 111; }" + XDP + "{ return f(1); }"
    spec = linked(weak, '__attribute__((section("other"))) int f(int x) { return x + 222; }')
    assert list(spec.programs) == ["entry", "f"] and not spec.functions


def test_the_strictest_visibility_counts() -> None:
    spec = linked(
        XDP + "{ extern int f(int) __hidden; return f(1); }", "int f(int x) { return x + 1; }"
    )
    assert not spec.functions["f"].is_global


def test_two_strong_functions_are_refused_with_both_places() -> None:
    one = "int f(int x) { return x; }"
    error = refused(one + XDP + "{ return f(1); }", one)
    assert error.symbol == "f"
    assert "a.o (.text+0x0" in str(error) and "b.o (.text+0x0" in str(error)


def test_prototypes_that_differ_are_refused() -> None:
    error = refused(
        XDP + "{ extern long f(long); return f(1); }", "long f(long a, long b) { return a + b; }"
    )
    assert error.symbol == "f" and "1 and 2 parameters" in str(error)
    error = refused(XDP + "{ extern long f(long); return f(1); }", "long f(int a) { return a; }")
    assert "parameter 1" in str(error)


def test_a_function_is_no_variable() -> None:
    error = refused("int f = 3;" + XDP + "{ return f; }", "__weak int f(int x) { return x; }")
    assert "function" in str(error) and "variable" in str(error)


# --- variables ------------------------------------------------------------------------------------


@ORDERS
def test_variables_are_placed_one_after_the_other(big: bool) -> None:
    spec = linked(
        "char a = 1; extern long b;" + XDP + "{ return a + b; }" + LICENSE,
        'long b = 77; SEC("tc") int second(void *ctx) { return b++; }' + LICENSE,
        big=big,
    )
    assert (offset(spec, "a"), offset(spec, "b")) == (0, 8)
    assert (spec.variables["a"].value, spec.variables["b"].value) == (1, 77)
    for name, places in {"entry": {0, 8}, "second": {8}}.items():
        rows = spec.programs[name].references.values()
        assert {r.offset for r in rows if isinstance(r, MapValueReference)} == places
    section = spec.btf.type(spec.btf.find(".data", "datasec"))
    assert section.size == 16
    assert [(v.offset, v.size) for v in section.variables] == [(0, 1), (8, 8)]


def test_static_variables_of_one_name_stay_two() -> None:
    one = 'static volatile int count = %d; SEC("xdp") int %s(void *ctx) { return count++; }'
    spec = linked(one % (4, "first"), one % (5, "second"))
    assert [spec.variables[name].value for name in ("count", "count.1")] == [4, 5]
    places = [next(iter(spec.programs[p].references.values())).offset for p in ("first", "second")]
    assert places == [0, 4]


def test_zeros_and_values_of_one_section_become_values() -> None:
    custom = '__attribute__((section(".data.mine"))) '
    zeros = ElfWriter()
    bss = zeros.add_section(".data.mine", size=12, type=SectionType.NOBITS, alignment=4)
    zeros.add_symbol("z", section=bss, size=4, type=SymbolType.OBJECT)
    values = compile_c(custom + "int v = 9;" + XDP + "{ return v; }")
    for files in (
        [("z.o", zeros.to_bytes()), ("v.o", values)],
        [("v.o", values), ("z.o", zeros.to_bytes())],
    ):
        spec = open_combined(files)
        assert spec.maps[".data.mine"].value_size == 16
        assert spec.variables["v"].raw == struct.pack("<i", 9)
        assert spec.maps[".data.mine"].contents.count(0) == 15


def test_types_of_one_variable_must_agree() -> None:
    error = refused("extern int v;" + XDP + "{ return v; }", "long v = 3;")
    assert error.symbol == "v" and "has two types" in str(error)
    body = "struct s { int a; %s b; }; "
    error = refused(
        body % "int" + "extern struct s v;" + XDP + "{ return v.b; }", body % "long" + "struct s v;"
    )
    assert "8 and 16 bytes" in str(error)


def test_typedefs_and_incomplete_types_do_not_matter() -> None:
    spec = linked(
        "typedef __u32 id_t; struct t; extern id_t v[]; extern struct t *p;"
        + XDP
        + "{ return v[1] + (long)p; }",
        "unsigned int v[4]; struct t { int x; } *p;",
    )
    assert spec.variables["v"].size == 16
    assert len(spec.btf.find_all("v", "var")) == 1
    assert spec.btf.type(spec.btf.find("v", "var")).linkage == 1


def test_a_licence_is_one() -> None:
    spec = linked(LICENSE + XDP + "{ return 1; }", LICENSE.replace("_license", "LICENCE"))
    assert spec.license == "GPL"
    assert spec.btf.find("LICENCE", "var") is None
    error = refused(LICENSE, LICENSE.replace("GPL", "Dual MIT/GPL"))
    assert error.symbol == "license"
    for word in ("'GPL' in a.o", "'Dual MIT/GPL' in b.o"):
        assert word in str(error)


def test_code_and_data_of_one_section_name_are_refused() -> None:
    error = refused(
        '__attribute__((section("x"))) int f(void) { return 1; }',
        '__attribute__((section("x"))) int v = 1;',
    )
    assert error.symbol == "x" and "code in a.o and data in b.o" in str(error)


# --- maps -----------------------------------------------------------------------------------------

MAP = "struct { __uint(type, 1); __uint(max_entries, %d); __type(key, %s); __type(value, __u64); }"
USE = """ m SEC(".maps");
SEC("xdp") int %s(void *ctx) { int k = 0; return (long)bpf_map_lookup_elem(&m, &k); }"""


def test_an_extern_map_is_the_other_objects() -> None:
    spec = linked("extern " + MAP % (8, "int") + USE % "one", MAP % (8, "int") + USE % "two")
    assert list(spec.maps) == ["m"]
    for program in spec.programs.values():
        assert MapReference("m") in program.references.values()
    assert spec.maps["m"].max_entries == 8


def test_externs_of_saved_objects_are_found() -> None:
    sources = (
        "extern long v;" + "extern " + MAP % (8, "int") + USE % "one",
        MAP % (8, "int") + USE % "two" + "long v = 4;",
    )
    data = [compile_c(source) for source in sources]
    saved = [bpfkit.open_object(one).to_elf() for one in data]
    specs = [open_combined([("a.o", a), ("b.o", b)], file="ab.o") for a, b in (data, saved)]
    assert meaning(specs[0]) == meaning(specs[1])


def test_an_extern_variable_is_no_map() -> None:
    error = refused(
        "extern int m;" + XDP + "{ return m; }", MAP % (8, "int") + USE.replace("%s", "two")
    )
    assert error.symbol == "m"


@pytest.mark.parametrize("weak", ["", "__weak "])
def test_equal_maps_become_one(weak: str) -> None:
    one = MAP % (8, "int") + USE
    spec = linked(one % "one", one.replace(" m ", f" m {weak}", 1) % "two")
    assert list(spec.maps) == ["m"]
    assert len(spec.btf.find_all("m", "var")) == 1


def test_maps_that_differ_are_refused_with_both_places() -> None:
    error = refused(MAP % (8, "int") + USE % "one", MAP % (9, "int") + USE % "two")
    assert error.symbol == "m" and "max_entries is 8 and 9" in str(error)
    assert "a.o (.maps+0x0)" in str(error) and "b.o (.maps+0x0)" in str(error)
    error = refused(MAP % (8, "int") + USE % "one", MAP % (8, "float") + USE % "two")
    assert "key" in str(error)


VALUES = """struct { __uint(type, 3); __uint(max_entries, 4); __uint(key_size, 4);
__uint(value_size, 4); __array(values, int (void *)); } jumps SEC(".maps") = { .values = {%s} };
SEC("xdp") int %s(void *ctx) { bpf_tail_call(ctx, &jumps, 1); return 0; }"""


def test_initial_values_of_a_map_are_kept() -> None:
    filled = "extern int other(void *ctx);" + VALUES % ("[1] = other", "one")
    other = VALUES % ("", "other")
    for sources in ((filled, other), (other, filled)):
        assert linked(*sources).maps["jumps"].members == {1: "other"}


def test_initial_values_of_a_map_that_lost_are_gone() -> None:
    source = "int %s(void *ctx);" + VALUES.replace(" jumps ", " jumps __weak ")
    spec = linked(source % ("one", "[0] = one", "one"), source % ("two", "[1] = two", "two"))
    assert spec.maps["jumps"].members == {0: "one"}


def test_initial_values_in_both_objects_are_refused() -> None:
    source = "int %s(void *ctx);" + VALUES
    error = refused(source % ("one", "[0] = one", "one"), source % ("two", "[0] = two", "two"))
    assert error.symbol == "jumps" and "initial values" in str(error)


def test_a_map_and_a_variable_of_one_name_are_refused() -> None:
    error = refused(MAP % (8, "int") + USE % "one", "__weak int m;")
    assert "map in one object only" in str(error)


# --- externs of the kernel ------------------------------------------------------------------------


def test_externs_of_the_kernel_are_merged() -> None:
    one = """extern int CONFIG_HZ __kconfig; extern _Bool CONFIG_%s __kconfig __weak;
    extern int kfunc(int) __ksym%s;
    SEC("xdp") int %s(void *ctx) { return CONFIG_HZ + CONFIG_%s + kfunc(1); }"""
    spec = linked(one % ("A", " __weak", "one", "A"), one % ("B", "", "two", "B"))
    externs = {name: one.offset for name, one in spec.variables.items() if one.is_extern}
    assert externs == {"CONFIG_HZ": 0, "CONFIG_A": 4, "CONFIG_B": 5}
    kfuncs = [
        r for r in spec.programs["one"].references.values() if getattr(r, "kind", "") == "kfunc"
    ]
    assert [(r.name, r.weak, r.is_kernel) for r in kfuncs] == [("kfunc", False, True)]
    assert len(spec.btf.find_all("kfunc", "func")) == 1
    section = spec.btf.type(spec.btf.find(".ksyms", "datasec"))
    assert len(section.variables) == 1


def test_an_option_of_the_kernel_is_no_variable() -> None:
    error = refused(
        "extern int CONFIG_HZ __kconfig;" + XDP + "{ return CONFIG_HZ; }", "int CONFIG_HZ = 250;"
    )
    assert "configuration" in str(error)


def test_what_is_not_defined_stays_extern_and_is_told_when_linked() -> None:
    source = "extern int v; extern int f(int);" + XDP + "{ return f(v); }"
    spec = linked(source)
    with pytest.raises(LinkError) as caught:
        bpfkit.link(spec)
    assert caught.value.symbol in ("f", "v") and "gen object" in str(caught.value)
    partial = combine([("a.o", compile_c(source)), ("b.o", compile_c("int v = 6;"))])
    whole = open_combined([("ab.o", partial), ("c.o", compile_c("int f(int x) { return x; }"))])
    assert bpfkit.link(whole).programs["entry"].code


@pytest.mark.parametrize("kind", ["map", "variable", "function", "member"])
def test_externs_open_alone(kind: str) -> None:
    source = {
        "map": "extern " + MAP % (8, "int") + USE % "entry",
        "variable": "extern int v;" + XDP + "{ return v; }",
        "function": "extern int f(int);" + XDP + "{ return f(1); }",
        "member": "extern int f(void *ctx);" + VALUES % ("[1] = f", "entry"),
    }[kind]
    spec = bpfkit.open_object(compile_c(source))
    assert "entry" in spec.programs
    with pytest.raises(LinkError):
        bpfkit.link(spec)


# --- types ----------------------------------------------------------------------------------------

CORE = """struct task { int pid; struct task *parent; } __attribute__((preserve_access_index));
SEC("xdp") int %s(void *ctx) { return ((struct task *)ctx)->parent->pid; }"""


@ORDERS
def test_types_are_merged_and_records_follow(big: bool) -> None:
    spec = linked(CORE % "one", CORE % "two", big=big)
    assert len(spec.btf.find_all("task", "struct")) == 1
    for program in spec.programs.values():
        records = [(spec.btf.name(c.type_id), c.access, c.slot) for c in program.core_relocations]
        assert [row[:2] for row in records] == [("task", "0:1"), ("task", "0:0")]
        assert program.lines[0].slot == 0
        assert "parent->pid" in "".join(line.text for line in program.lines)
        assert spec.btf.name(program.function_type) == program.name


def test_every_kind_of_type_survives() -> None:
    source = (
        """
    enum e { A, B = -3 }; enum big { C = 1ULL << 40 }; typedef int (*fn)(int, struct later *);
    union u { float f; double d; char c[3]; };
    #define __tag(x) __attribute__((btf_decl_tag(x)))
    struct s { enum e e; enum big b; fn f; union u u; const volatile int *p; int bits : 3; } v;
    int __tag("note") tagged; int f(int x __tag("argument")) { return x; }
    """
        + XDP
        + "{ return v.e + v.b + v.bits + tagged + f(1); }"
    )
    spec = linked(source, CORE % "two")
    alone = bpfkit.open_object(compile_c(source))
    for name, kind in (("s", Kind.STRUCT), ("u", Kind.UNION), ("e", Kind.ENUM)):
        ours, theirs = (x.btf.type(x.btf.find(name, kind)) for x in (spec, alone))
        assert (ours.name, ours.size) == (theirs.name, theirs.size)
    tags = {
        (found.name, spec.btf.name(found.type_id), found.component)
        for _, found in spec.btf.types()
        if found.kind == Kind.DECL_TAG
    }
    assert tags == {("note", "tagged", -1), ("argument", "f", 0)}


def test_objects_without_types_go_together() -> None:
    main = compile_c(XDP + "{ extern int twice(int); return twice((long)ctx); }", debug=False)
    for debug in (False, True):
        other = compile_c("int twice(int x) { return x * 2; }", debug=debug)
        spec = open_combined([("a.o", main), ("b.o", other)])
        assert functions(spec, "entry") == ["twice"]


# --- files ----------------------------------------------------------------------------------------


def test_one_object_alone_is_stripped() -> None:
    data = compile_c(CORE % "one" + LICENSE)
    out = combine([("a.o", data)])
    names = {section.name for section in ElfFile(out).sections}
    assert not any(name.startswith((".debug", ".rel.debug", ".llvm")) for name in names)
    assert combine([("again.o", out)]) == out
    assert Btf.from_bytes(bytes(ElfFile(out).section(".BTF").data)).find("task", "struct")


def test_byte_orders_are_not_mixed() -> None:
    files = [("l.o", compile_c("int v;")), ("b.o", compile_c("int w;", big=True))]
    with pytest.raises(LinkError, match=r"l.o is little-endian and b.o is big-endian"):
        combine(files)


def test_nothing_and_nonsense_are_refused() -> None:
    with pytest.raises(UsageError):
        combine([])
    with pytest.raises(FormatError, match=r"b\.o"):
        combine([("a.o", compile_c("int v;")), ("b.o", b"no object")])


@pytest.mark.parametrize("damage", ["alignment", "size", "symbol", "relocation"])
def test_hostile_sections_are_refused(damage: str) -> None:
    writer = ElfWriter()
    flags = SectionFlag.ALLOC | SectionFlag.EXECINSTR
    alignment = 1 << 60 if damage == "alignment" else 8
    code = writer.add_section("xdp", bytes(16), flags=flags)
    if damage == "size":
        writer.add_section(".bss.a", size=1 << 60, type=SectionType.NOBITS)
    value = 1 << 40 if damage == "symbol" else 0
    symbol = writer.add_symbol("s", section=code, value=value, size=16, type=SymbolType.FUNC)
    if damage == "relocation":
        writer.add_relocation(code, 1 << 40, 1, symbol)
    data = bytearray(writer.to_bytes())
    if damage == "alignment":
        table = struct.unpack_from("<Q", data, 40)[0]
        struct.pack_into("<Q", data, table + 64 + 48, alignment)
    with pytest.raises(FormatError) as caught:
        combine([("bad.o", bytes(data))])
    assert caught.value.file == "bad.o"


def test_a_linked_object_runs() -> None:
    main = (
        """extern long total; extern int add(int);
    SEC("xdp") int entry(void *ctx) { add(40); add(2); return total; }"""
        + LICENSE
    )
    other = "long total; __weak int add(int x) { return total -= x; }" + LICENSE
    third = "extern long total; int add(int x) { return total += x; }" + LICENSE
    spec = linked(main, other, third)
    with bpfkit.VM() as host:
        obj = host.load(spec)
        assert obj.programs["entry"].test_run(bytes(64)).retval == 42
        assert obj.variables["total"].value == 42


def test_a_list_of_sources_opens_as_one(tmp_path: Path) -> None:
    main = "extern int f(int);" + XDP + "{ return f(1); }"
    c = tmp_path / "main.bpf.c"
    c.write_text("#define SEC(name) __attribute__((section(name), used))\n" + main)
    other = tmp_path / "other.o"
    other.write_bytes(compile_c("int f(int x) { return x + 6; }"))
    for last in (other, str(other), other.read_bytes()):
        spec = bpfkit.open_object([c, last])
        assert bpfkit.link(spec).programs["entry"].subprograms[1].name == "f"
    text = "int f(int x) {\n return x; }"
    assert bpfkit.open_object([c, text], lang="c").functions["f"]
    with pytest.raises(UsageError):
        bpfkit.open_object([])
