"""CO-RE records by hand: each class of instruction, ambiguity, absence, modules, and records that
are broken."""

from __future__ import annotations

import struct

import pytest

from bpfkit.btf import Array, Btf, BtfBuilder
from bpfkit.errors import LinkError
from bpfkit.linker import LinkedProgram, Target, link
from bpfkit.linker.core.kinds import CoreKind, essential_name
from bpfkit.linker.core.patch import POISON_HELPER
from bpfkit.obj import CoreRelocation, LineInfo, ObjectSpec, ProgramSpec

EXIT = bytes.fromhex("9500000000000000")
POISON = struct.pack("<BBhi", 0x85, 0, 0, POISON_HELPER)
OFFSET, SIZE, EXISTS = CoreKind.FIELD_BYTE_OFFSET, CoreKind.FIELD_BYTE_SIZE, CoreKind.FIELD_EXISTS


def insn(code: int, offset: int = 0, imm: int = 0) -> bytes:
    return struct.pack("<BBhi", code, 1, offset, imm)


def record_types(*places: int, name: str = "rec", size: int = 4, kind: str = "int") -> Btf:
    """BTF with one struct per place: ``struct rec { int a; … x at this place }``."""
    builder = BtfBuilder()
    number = builder.add_int(kind, size, signed=kind == "int")
    for place in places:
        builder.add_struct(name, place + size, [("a", number, 0), ("x", number, place * 8)])
    return builder.to_btf()


def linked(
    code: bytes,
    target: Btf | Target,
    *,
    local: Btf | None = None,
    access: str = "0:1",
    kind: int = 0,
) -> LinkedProgram:
    local = local or record_types(8)
    type_id = local.find_essential("rec")[0]
    program = ProgramSpec("main", code + EXIT, type=1)
    program.core_relocations = [CoreRelocation(0, type_id, access, kind)]
    program.lines = [LineInfo(0, "prog.c", 12, 3, "  return rec->x;")]
    spec = ObjectSpec(programs={"main": program}, btf=local)
    return link(spec, Target.from_btf(target) if isinstance(target, Btf) else target).programs[
        "main"
    ]


def test_names_without_flavours() -> None:
    assert [
        essential_name(name)
        for name in ("a___b", "a", "a___b___c", "a____b", "___a", "a___", "a___b____c", "_x___1")
    ] == ["a", "a", "a___b", "a____b", "___a", "a___", "a", "_x"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (insn(0x61, 8), insn(0x61, 40)),  # loads and stores: the offset
        (insn(0x63, 8), insn(0x63, 40)),
        (insn(0x62, 8, 7), insn(0x62, 40, 7)),
        (insn(0x07, 0, 8), insn(0x07, 0, 40)),  # arithmetic: the immediate
        (insn(0xB4, 0, 8), insn(0xB4, 0, 40)),
        (insn(0x18, 0, 8) + bytes(8), insn(0x18, 0, 40) + bytes(8)),
    ],
)
def test_offsets_in_each_class(before: bytes, after: bytes) -> None:
    assert linked(before, record_types(40)).code == after + EXIT


@pytest.mark.parametrize(
    "before",
    [insn(0x61, 8), insn(0x63, 8), insn(0x62, 8, 7), insn(0x07, 0, 8), insn(0x18, 0, 8) + bytes(8)],
)
def test_poison_in_each_class(before: bytes) -> None:
    program = linked(before, record_types(40, name="other"))
    assert program.code == POISON * (len(before) // 8) + EXIT
    (failure,) = program.core_failures
    assert failure.why == "there is no struct rec" and failure.line is not None
    assert failure.line.line == 12 and "prog.c:12: return rec->x;" in str(failure)


@pytest.mark.parametrize(
    ("before", "why"),
    [
        (insn(0x61, 12), "offset is 0xc"),
        (insn(0x07, 0, 9), "immediate is 0x9"),
        (insn(0x0F), "arithmetic with a register"),
        (insn(0x85, 0, 8), "jump"),
        (insn(0x05, 8), "jump"),
        (insn(0x20, 0, 8), "legacy load"),
        (insn(0x18, 0, 8), "half a wide load"),
        (struct.pack("<BBhi", 0x18, 0x11, 0, 8) + bytes(8), "already refers"),
        (insn(0x69, 8), "2 bytes to a field of 4"),
    ],
)
def test_instructions_that_cannot_hold_it(before: bytes, why: str) -> None:
    target = record_types(40, size=8, kind="unsigned")
    with pytest.raises(LinkError, match=why) as caught:
        linked(before, target, local=record_types(8, kind="unsigned"))
    error = caught.value
    assert (error.program, error.instruction, error.symbol) == ("main", 0, "struct rec")
    assert "prog.c:12" in str(error) and "field x of struct rec" in str(error)


def test_offset_past_what_loads_reach() -> None:
    with pytest.raises(LinkError, match="40000 bytes from the start"):
        linked(insn(0x61, 8), record_types(40000))
    assert linked(insn(0x07, 0, 8), record_types(40000)).code == insn(0x07, 0, 40000) + EXIT


@pytest.mark.parametrize(("size", "code"), [(1, 0x71), (2, 0x69), (4, 0x61), (8, 0x79)])
def test_sizes_of_unsigned_fields(size: int, code: int) -> None:
    target = record_types(16, size=size, kind="unsigned")
    program = linked(insn(0x61, 8), target, local=record_types(8, kind="unsigned"))
    assert program.code == insn(code, 16) + EXIT


def test_signed_fields_keep_their_size() -> None:
    program = linked(insn(0x61, 8), record_types(16, size=8))
    assert program.code == POISON + EXIT
    assert "8 bytes there, 4 here" in program.core_failures[0].why
    assert linked(insn(0x07, 0, 8), record_types(16, size=8)).code == insn(0x07, 0, 16) + EXIT


def test_candidates_that_agree_and_that_do_not() -> None:
    assert linked(insn(0x61, 8), record_types(16, 16)).code == insn(0x61, 16) + EXIT
    with pytest.raises(LinkError, match="different answers") as caught:
        linked(insn(0x61, 8), record_types(16, 24))
    text = str(caught.value)
    assert "struct rec (type 2): 0x10" in text and "struct rec (type 3): 0x18" in text


def test_candidates_are_told_apart_by_what_else_is_accessed() -> None:
    builder = BtfBuilder()
    number = builder.add_int("int", 4, signed=True)
    builder.add_struct("rec", 16, [("a", number, 0), ("x", number, 64)])
    builder.add_struct("rec", 16, [("a", number, 32), ("y", number, 64)])
    local = record_types(8)
    program = ProgramSpec("main", insn(0x61, 8) + insn(0x61, 0) + EXIT, type=1)
    program.core_relocations = [CoreRelocation(0, 2, "0:1", 0), CoreRelocation(1, 2, "0:0", 0)]
    spec = ObjectSpec(programs={"main": program}, btf=local)
    code = link(spec, Target.from_btf(builder.to_btf())).programs["main"].code
    assert code == insn(0x61, 8) + insn(0x61, 0) + EXIT
    program.core_relocations.reverse()
    with pytest.raises(LinkError, match="different answers"):
        link(spec, Target.from_btf(builder.to_btf()))


def test_flavours_are_the_same_type() -> None:
    local = record_types(8, name="rec___mine")
    assert linked(insn(0x61, 8), record_types(16), local=local).code == insn(0x61, 16) + EXIT
    there = record_types(24, name="rec___theirs")
    assert linked(insn(0x61, 8), there, local=local).code == insn(0x61, 24) + EXIT


def test_absence_is_told_with_what_there_is() -> None:
    builder = BtfBuilder()
    number = builder.add_int("int", 4, signed=True)
    builder.add_struct("rec", 8, [("a", number, 0), ("xx", number, 32)])
    why = linked(insn(0x61, 8), builder.to_btf()).core_failures[0].why
    assert why == "struct rec (type 2): it has no member 'x' (but xx)"
    builder = BtfBuilder()
    builder.add_typedef("rec", builder.add_int("int", 4))
    why = linked(insn(0x61, 8), builder.to_btf()).core_failures[0].why
    assert why == "there is no struct rec, only rec (type 2)"
    builder = BtfBuilder()
    builder.add_struct("rec", 8, [("x", builder.add_float("double", 8), 0)])
    why = linked(insn(0x61, 8), builder.to_btf()).core_failures[0].why
    assert why == "struct rec (type 2): its member 'x' is double there, which does not fit int"


def test_modules_are_searched_last() -> None:
    base = record_types(16, name="other")

    def module(place: int) -> Btf:
        builder = BtfBuilder(base=base)
        builder.add_struct("rec", place + 4, [("x", 1, place * 8)])
        return builder.to_btf()

    def offset(target: Target) -> int:
        return int(struct.unpack_from("<h", linked(insn(0x61, 8), target).code, 2)[0])

    assert offset(Target("k", base, modules={"one": module(20)})) == 20
    assert offset(Target.from_btf(base, module(24))) == 24
    assert offset(Target.from_btf(record_types(4), module(24))) == 4
    with pytest.raises(LinkError, match="of module two"):
        offset(Target("k", base, modules={"one": module(20), "two": module(24)}))


def test_targets_without_types() -> None:
    with pytest.raises(LinkError, match=r"Target\.from_btf") as caught:
        linked(insn(0x61, 8), Target("bare"))
    assert caught.value.symbol == "struct rec"
    local = record_types(8)
    own = linked(insn(0xB7, 0, 2), Target("bare"), access="0", kind=CoreKind.TYPE_ID_LOCAL)
    assert own.code == insn(0xB7, 0, local.find("rec") or 0) + EXIT


@pytest.mark.parametrize(
    ("access", "kind", "why"),
    [
        ("", 0, "not made of numbers"),
        ("0:x", 0, "not made of numbers"),
        ("0:-1", 0, "not made of numbers"),
        (":".join("0" * 65), 0, "more than 64"),
        ("0:2", 0, "has 2 members"),
        ("0:1:0", 0, "no members or elements"),
        ("1", CoreKind.TYPE_SIZE, "access string 0"),
        ("0", CoreKind.ENUMVAL_VALUE, "no enum"),
        ("0:1", 13, "kind 13"),
        ("0:1", 1 << 31, "kind 2147483648"),
    ],
)
def test_broken_records(access: str, kind: int, why: str) -> None:
    with pytest.raises(LinkError, match=why) as caught:
        linked(insn(0xB7, 0, 4), record_types(8), access=access, kind=kind)
    assert caught.value.instruction == 0 and "prog.c:12" in str(caught.value)


def test_records_past_the_end() -> None:
    program = ProgramSpec("main", EXIT, type=1)
    program.core_relocations = [CoreRelocation(1, 2, "0:1", 0)]
    spec = ObjectSpec(programs={"main": program}, btf=record_types(8))
    with pytest.raises(LinkError, match="slot 1 of 1"):
        link(spec)
    program.core_relocations = [CoreRelocation(0, 99, "0:1", 0)]
    with pytest.raises(LinkError, match="no type 99"):
        link(spec)


def test_arrays_at_the_end_have_any_length() -> None:
    def types(count: int, *, last: bool) -> Btf:
        builder = BtfBuilder()
        number = builder.add_int("int", 4, signed=True)
        array = builder.add(Array(number, count, number))
        members = [("a", array, 0)] if last else [("a", array, 0), ("z", number, 64)]
        builder.add_struct("rec", 16, members)
        return builder.to_btf()

    def code(target: Btf) -> bytes:
        return linked(insn(0x61, 20), target, local=types(0, last=True), access="0:0:5").code

    assert code(types(0, last=True)) == insn(0x61, 20) + EXIT
    assert code(types(6, last=False)) == insn(0x61, 20) + EXIT
    assert code(types(0, last=False)) == code(types(1, last=True)) == POISON + EXIT
    with pytest.raises(LinkError, match="1 elements"):
        linked(insn(0x61, 20), types(0, last=True), local=types(1, last=True), access="0:0:5")


def test_hostile_types_end_soon() -> None:
    builder = BtfBuilder()
    number = builder.add_int("int", 4, signed=True)
    inner = builder.add_struct("", 8, [("no", number, 0)])
    for _ in range(50):  # 2**50 walks, if each were taken
        inner = builder.add_struct("", 8, [("", inner, 0), ("", inner, 0)])
    builder.add_struct("rec", 8, [("", inner, 0)])
    hostile = builder.to_btf()
    assert linked(insn(0x61, 8), hostile).code == POISON + EXIT
    circle = BtfBuilder()
    circle.add_struct("rec", 8, [("", circle.next_id, 0)])
    assert linked(insn(0x61, 8), circle.to_btf()).code == POISON + EXIT
    nested = BtfBuilder()
    last = nested.add_int("int", 4)
    for _ in range(25):
        last = nested.add_struct("rec", 8, [("x", last, 0), ("y", last, 0)])
    tree = nested.to_btf()
    kind = CoreKind.TYPE_MATCHES
    found = linked(insn(0xB7, 0, 1), tree, local=record_types(0), access="0", kind=kind)
    assert found.code[:8] in (insn(0xB7, 0, 0), insn(0xB7, 0, 1))


def test_signs_of_enums_that_old_types_do_not_tell() -> None:
    def types(value: int, *, signed: bool) -> Btf:
        builder = BtfBuilder()
        builder.add_enum("rec", [("NONE", value)], signed=signed)
        return builder.to_btf()

    wide = insn(0x18, 0, -2) + struct.pack("<8xi", -1)[4:]
    program = linked(
        wide,
        types(0xFFFFFFFF, signed=False),
        local=types(-2, signed=True),
        access="0",
        kind=CoreKind.ENUMVAL_VALUE,
    )
    assert struct.unpack_from("<i4xi", program.code, 4) == (-1, -1)
