"""CO-RE on random structs: answers are what the target's layout says, and hostile types end in our
exceptions."""

from __future__ import annotations

import struct

from hypothesis import given, settings
from hypothesis import strategies as st

from bpfkit.btf import Btf, BtfBuilder, Struct
from bpfkit.errors import BpfkitError
from bpfkit.linker import Target, link
from bpfkit.linker.core.kinds import CoreKind
from bpfkit.linker.core.patch import POISON_HELPER
from bpfkit.linker.mincore import min_core_btf
from bpfkit.obj import CoreRelocation, ObjectSpec, ProgramSpec

NAMES = [f"f{number}" for number in range(8)]
SIZES = [1, 2, 4, 8]
Fields = list[tuple[str, int, int]]  # name, size or 0 for an array of ints, padding before

fields = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from([*SIZES, 0]), st.integers(0, 40)),
    min_size=1,
    max_size=8,
    unique_by=lambda one: one[0],
)


def types(chosen: Fields, split: int) -> Btf:
    """``struct rec`` with the fields; those from ``split`` on are in an anonymous struct."""
    builder = BtfBuilder()
    numbers = {size: builder.add_int(f"u{size}", size) for size in SIZES}
    array = builder.add_array(numbers[4], 5)

    def group(name: str, some: Fields, inner: int, inner_size: int) -> tuple[int, int]:
        at, members = 0, []
        for field, size, padding in some:
            at += padding
            members.append((field, numbers.get(size, array), at * 8))
            at += size or 20
        if inner:
            members.append(("", inner, at * 8))
        return builder.add_struct(name, at + inner_size, members), at + inner_size

    inner, size = group("", chosen[split:], 0, 0) if chosen[split:] else (0, 0)
    group("rec", chosen[:split], inner, size)
    return builder.to_btf()


def asking(local: Btf, kind: int) -> tuple[ObjectSpec, list[str]]:
    """A program with one move per field of the local struct, and the fields' names."""
    type_id = local.find("rec") or 0
    paths: list[tuple[str, str]] = []

    def collect(one: int, prefix: str) -> None:
        found = local.type(one)
        assert isinstance(found, Struct)
        for index, member in enumerate(found.members):
            if member.name:
                paths.append((member.name, f"{prefix}:{index}"))
            else:
                collect(member.type_id, f"{prefix}:{index}")

    collect(type_id, "0")
    layout = {field.name: field for field in local.layout(type_id).fields}
    values = {0: lambda f: f.offset, 1: lambda f: f.size, 2: lambda f: 1}
    code = b"".join(struct.pack("<BBhi", 0xB7, 0, 0, values[kind](layout[n])) for n, _ in paths)
    program = ProgramSpec("main", code, type=1)
    program.core_relocations = [
        CoreRelocation(slot, type_id, path, kind) for slot, (_, path) in enumerate(paths)
    ]
    return ObjectSpec(programs={"main": program}, btf=local), [name for name, _ in paths]


@settings(max_examples=60, deadline=None)
@given(fields, fields, st.integers(0, 8), st.integers(0, 8), st.sampled_from([0, 1, 2]))
def test_answers_are_the_layouts(
    ours: Fields, theirs: Fields, one: int, other: int, kind: int
) -> None:
    spec, names = asking(types(ours, one), kind)
    target = types(theirs, other)
    program = link(spec, Target.from_btf(target)).programs["main"]
    layout = {field.name: field for field in target.layout(target.find("rec") or 0).fields}
    arrays = {name: size == 0 for name, size, _ in theirs}
    mine = {name: size == 0 for name, size, _ in ours}
    for slot, name in enumerate(names):
        code, _, _, held = struct.unpack_from("<BBhi", program.code, slot * 8)
        fits = name in layout and arrays[name] == mine[name]
        if kind == CoreKind.FIELD_EXISTS:
            assert (code, held) == (0xB7, int(fits))
        elif not fits:
            assert (code, held) == (0x85, POISON_HELPER) and program.failure_at(slot)
        else:
            field = layout[name]
            assert (code, held) == (0xB7, field.size if kind else field.offset)
    small = min_core_btf(target, [spec])
    assert link(spec, Target.from_btf(small)).programs["main"].code == program.code


@settings(max_examples=150, deadline=None)
@given(
    st.binary(min_size=4, max_size=4),
    st.integers(0, 400),
    st.integers(0, 13),
    st.sampled_from(["0", "0:0", "0:1:0", "0:3:7", "1:2", "0:0:0:0:0", "x", ""]),
    st.booleans(),
)
def test_broken_types_end_in_our_errors(
    word: bytes, place: int, kind: int, access: str, is_local: bool
) -> None:
    good = types([("f0", 4, 0), ("f1", 0, 2), ("f2", 8, 1)], 1)
    data = bytearray(good.raw)
    start = 24 + place % (len(data) - 28) // 4 * 4
    data[start : start + 4] = word
    try:
        bad = Btf.from_bytes(bytes(data))
        local, target = (bad, good) if is_local else (good, bad)
        program = ProgramSpec("main", bytes.fromhex("b700000000000000"), type=1)
        program.core_relocations = [CoreRelocation(0, place % 12, access, kind)]
        spec = ObjectSpec(programs={"main": program}, btf=local)
        min_core_btf(target, [spec])
        link(spec, Target.from_btf(target))
    except BpfkitError:
        pass
