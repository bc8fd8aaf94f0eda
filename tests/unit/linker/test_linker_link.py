"""Linking: what each reference becomes, and what cannot be resolved."""

from __future__ import annotations

import struct

import pytest

from bpfkit.btf import BtfBuilder
from bpfkit.errors import LinkError
from bpfkit.linker import MapUse, Target, link
from bpfkit.linker.target import parse_kallsyms, parse_kconfig
from bpfkit.obj import (
    FunctionReference,
    KconfigReference,
    KsymReference,
    MapReference,
    MapSpec,
    MapValueReference,
    ObjectSpec,
    ProgramSpec,
    load_object,
)
from support.compiled import compile_c

EXIT = bytes.fromhex("9500000000000000")
CALL = bytes.fromhex("85100000ffffffff")
LOAD = bytes.fromhex("18010000000000000000000000000000")


def object_of(**functions: tuple[bytes, dict]) -> ObjectSpec:
    spec = ObjectSpec(license="GPL")
    for name, (code, references) in functions.items():
        made = ProgramSpec(name, code, type=6, references=references, is_subprogram=name != "main")
        (spec.programs if name == "main" else spec.functions)[name] = made
    return spec


def call(name: str) -> FunctionReference:
    return FunctionReference(name)


def imm(code: bytes, slot: int) -> int:
    return struct.unpack_from("<i", code, slot * 8 + 4)[0]


def test_subprograms_follow_in_order_of_first_call() -> None:
    spec = object_of(
        main=(CALL * 3 + EXIT, {0: call("b"), 1: call("a"), 2: call("b")}),
        a=(CALL + EXIT, {0: call("c")}),
        b=(CALL + EXIT, {0: call("c")}),
        c=(EXIT, {}),
        unused=(EXIT, {}),
    )
    linked = link(spec).programs["main"]
    assert [(e.name, e.slot) for e in linked.subprograms] == [
        ("main", 0),
        ("b", 4),
        ("c", 6),
        ("a", 7),
    ]
    assert [imm(linked.code, slot) for slot in (0, 1, 2, 4, 7)] == [3, 5, 1, 1, -2]
    assert spec.programs["main"].code == CALL * 3 + EXIT  # the spec stays as it was
    assert linked.license == "GPL"


def test_recursion_and_function_addresses() -> None:
    spec = object_of(
        main=(CALL + LOAD + EXIT, {0: call("main"), 1: FunctionReference("f", address=True)}),
        f=(EXIT, {}),
    )
    linked = link(spec).programs["main"]
    assert imm(linked.code, 0) == -1 and imm(linked.code, 1) == 2
    assert linked.code[9] >> 4 == 4


@pytest.mark.parametrize("byteorder", ["little", "big"])
def test_maps_and_descriptors(byteorder: str) -> None:
    order = "<" if byteorder == "little" else ">"
    code = bytes([0x18, 0x01 if order == "<" else 0x10]) + bytes(14)
    spec = ObjectSpec(byteorder=byteorder)
    spec.maps["m"] = MapSpec("m", 2)
    spec.maps[".bss"] = MapSpec("x.bss", 2)
    references = {0: MapReference("m"), 2: MapValueReference(".bss", 12)}
    spec.programs["main"] = ProgramSpec(
        "main", code * 2 + EXIT, byteorder=byteorder, references=references
    )
    linked = link(spec).programs["main"]
    assert linked.map_uses == [MapUse(0, "m"), MapUse(2, ".bss", 12)]
    made = linked.to_bytes({"m": 5, ".bss": 6})
    regs = [(made[i + 1] >> 4, made[i + 1] & 15) for i in (0, 16)]
    assert regs == ([(1, 1), (2, 1)] if order == "<" else [(1, 1), (1, 2)])
    assert struct.unpack_from(order + "i", made, 4) == (5,)
    assert struct.unpack_from(order + "i", made, 28) == (12,)
    with pytest.raises(LinkError, match="no descriptor"):
        linked.to_bytes({"m": 5})


@pytest.mark.parametrize(
    ("reference", "symbol"),
    [
        (MapReference("gone"), "gone"),
        (FunctionReference("gone", address=True), "gone"),
        (KsymReference("jiffies", "typeless"), "jiffies"),
        (KsymReference("runqueues", "typed"), "runqueues"),
    ],
)
def test_unresolved_names(reference: object, symbol: str) -> None:
    spec = object_of(main=(EXIT + LOAD + EXIT, {1: reference}))
    with pytest.raises(LinkError) as caught:
        link(spec)
    error = caught.value
    assert (error.symbol, error.program, error.instruction) == (symbol, "main", 1)


def test_weak_symbols_that_are_not_there() -> None:
    references = {
        0: KsymReference("absent", "kfunc", weak=True),
        1: KsymReference("nowhere", "typeless", weak=True),
    }
    code = link(object_of(main=(CALL + LOAD + EXIT, references))).programs["main"].code
    assert code[0:2] == b"\x85\x00" and imm(code, 0) >= 2002000000
    assert code[9] >> 4 == 0 and (imm(code, 1), imm(code, 2)) == (0, 0)


def test_addresses_of_kernel_symbols() -> None:
    target = Target("test", ksyms={"jiffies": 0xFFFFFFFF82345678})
    spec = object_of(main=(LOAD + EXIT, {0: KsymReference("jiffies", "typeless")}))
    code = link(spec, target).programs["main"].code
    assert struct.unpack_from("<I4xI", code, 4) == (0x82345678, 0xFFFFFFFF)


def test_members_must_exist() -> None:
    spec = object_of(main=(EXIT, {}))
    spec.maps["jumps"] = MapSpec("jumps", 3, members={0: "main", 1: "gone"})
    with pytest.raises(LinkError, match="gone") as caught:
        link(spec)
    assert caught.value.symbol == "gone"


def test_programs_that_are_not_to_be_loaded() -> None:
    spec = object_of(main=(LOAD + EXIT, {0: MapReference("gone")}))
    spec.programs["main"].autoload = False
    assert not link(spec).programs


def test_reference_on_another_instruction() -> None:
    spec = object_of(main=(EXIT, {0: MapReference("m")}))
    spec.maps["m"] = MapSpec("m", 2)
    with pytest.raises(LinkError, match="no wide load"):
        link(spec)


def test_texts_of_the_kernel() -> None:
    assert parse_kconfig("# no\nCONFIG_HZ=250\nCONFIG_A=y\n") == {
        "CONFIG_HZ": "250",
        "CONFIG_A": "y",
    }
    assert parse_kallsyms("ffff T a\n0 t b [m]\n1 t a\n") == {"a": 0xFFFF, "b": 0}


@pytest.mark.clang
def test_compiled_kconfig_and_lines() -> None:
    source = """
    extern int CONFIG_HZ __kconfig; extern _Bool CONFIG_BPF __kconfig;
    extern char CONFIG_NAME[8] __kconfig; extern int CONFIG_GONE __kconfig __weak;
    static __noinline int twice(int x) { return x * CONFIG_HZ; }
    SEC("xdp") int entry(void *ctx) {
        return twice(CONFIG_BPF) + CONFIG_NAME[0] + CONFIG_GONE;
    }
    char _license[] SEC("license") = "GPL";
    """
    spec = load_object(compile_c(source))
    with pytest.raises(LinkError, match="kernel configuration"):
        link(spec)
    target = Target("t", kconfig={"CONFIG_HZ": "250", "CONFIG_BPF": "y", "CONFIG_NAME": '"box"'})
    linked = link(spec, target)
    variables = spec.variables
    contents = linked.maps[".kconfig"].contents or b""

    def raw(name: str) -> bytes:
        variable = variables[name]
        return contents[variable.offset : variable.offset + variable.size]

    assert raw("CONFIG_HZ") == (250).to_bytes(4, "little") and raw("CONFIG_BPF") == b"\1"
    assert raw("CONFIG_NAME") == b"box\0\0\0\0\0" and raw("CONFIG_GONE") == bytes(4)
    assert spec.maps[".kconfig"].contents is None
    program = linked.programs["entry"]
    start = program.subprograms[1].slot
    assert [f.slot for f in program.functions] == [0, start]
    line = program.line_at(start)
    assert line is not None and "twice" in line.text + spec.functions["twice"].name
    assert [row.slot for row in program.lines] == sorted(row.slot for row in program.lines)


def test_symbols_of_modules() -> None:
    base = BtfBuilder()
    number = base.add_int("int", 4)
    kernel = base.to_btf()
    modules = {}
    for name in ("one", "two"):
        builder = BtfBuilder(base=kernel)
        builder.add_func(f"f_{name}", builder.add_func_proto(0), linkage=1)
        builder.add_var(f"v_{name}", number)
        modules[name] = builder.to_btf()
    references = {
        0: KsymReference("f_two", "kfunc"),
        1: KsymReference("f_one___flavour", "kfunc"),
        2: KsymReference("f_two", "kfunc"),
        3: KsymReference("v_one", "typed"),
    }
    spec = object_of(main=(CALL * 3 + LOAD + EXIT, references))
    program = link(spec, Target("t", kernel, modules=modules)).programs["main"]
    assert program.modules == ["two", "one"]
    offsets = [struct.unpack_from("<h", program.code, slot * 8 + 2)[0] for slot in range(3)]
    assert offsets == [1, 2, 1]
    made = program.to_bytes(modules={"one": 9, "two": 8})
    assert made[25] >> 4 == 3 and (imm(made, 3), imm(made, 4)) == (modules["one"].find("v_one"), 9)
    with pytest.raises(LinkError, match="BTF of module one"):
        program.to_bytes()


def test_absent_functions_are_numbered_as_libbpf_does() -> None:
    references = {
        0: KsymReference("b", "kfunc", weak=True),
        1: KsymReference("a", "kfunc", weak=True),
        2: KconfigReference("CONFIG_Z", ".kconfig", 0, weak=True),
    }
    spec = object_of(main=(CALL * 2 + LOAD + EXIT, references))
    spec.maps[".kconfig"] = MapSpec(".kconfig", 2, 4, 4, 1)
    code = link(spec).programs["main"].code
    assert (imm(code, 0), imm(code, 1)) == (2002000002, 2002000001)  # options, then names
