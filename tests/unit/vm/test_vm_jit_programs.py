"""Programs with maps, packets, tail calls and callbacks, on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import bpfkit
from bpfkit.errors import UnsupportedError, VmFault
from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction as I
from bpfkit.obj.spec import MapSpec, ObjectSpec, ProgramSpec

EXIT = I(0x95)
XDP = 6
FRAME = bytes(range(64))
MAP_FD = 1


@pytest.fixture(params=["interpreter", "jit O0", "jit O2"])
def machine(request: pytest.FixtureRequest) -> Iterator[Any]:
    engine, _, level = request.param.partition(" ")
    options = {"level": level} if level else {}
    with bpfkit.VM(verify=False, engine=engine, budget=1_000_000, **options) as host:
        yield host


def load(machine: Any, maps: list[MapSpec], **programs: tuple[list[I], dict[int, str]]) -> Any:
    spec = ObjectSpec(
        programs={
            name: ProgramSpec.from_bytes(encode(code), type="xdp", name=name, maps=uses)
            for name, (code, uses) in programs.items()
        },
        maps={row.name: row for row in maps},
        license="GPL",
    )
    return machine.load(spec)


def run(machine: Any, code: list[I], maps: list[MapSpec] | None = None, **uses: int) -> Any:
    table = {slot: name for name, slot in uses.items()}
    loaded = load(machine, maps or [], main=(code, table))
    return loaded.programs["main"].test_run(FRAME)


def map_load(register: int) -> I:
    return I(0x18, register, MAP_FD)


ARRAY = MapSpec("array", 2, 4, 16, 8)
HASH = MapSpec("hash", 1, 4, 12, 8)
# r0 = lookup(map in slot 3, the key on the stack)
LOOKUP = [
    I(0x62, 10, 0, -4, 1),
    I(0xBF, 2, 10),
    I(0x07, 2, 0, 0, -4),
    map_load(1),
    I(0x85, 0, 0, 0, 1),
]


def test_map_values_are_checked_to_their_last_byte(machine: Any) -> None:
    code = [*LOOKUP, I(0x15, 0, 0, 3, 0), I(0x7A, 0, 0, 8, 5), I(0x79, 0, 0, 8), EXIT, EXIT]
    assert run(machine, code, [ARRAY], array=3).retval == 5
    behind = [*LOOKUP, I(0x15, 0, 0, 1, 0), I(0x61, 0, 0, 13), EXIT]
    with pytest.raises(VmFault) as caught:
        run(machine, behind, [ARRAY], array=3)
    assert (caught.value.kind, caught.value.pc) == ("BOUNDS", 7)


@pytest.mark.parametrize("spec", [ARRAY, HASH], ids=["array", "hash"])
def test_a_value_that_is_not_there_is_null(machine: Any, spec: MapSpec) -> None:
    code = [I(0x62, 10, 0, -4, 99), *LOOKUP[1:], I(0x61, 0, 0, 4), EXIT]
    with pytest.raises(VmFault) as caught:
        run(machine, code, [spec], **{spec.name: 3})
    assert (caught.value.kind, caught.value.pc, caught.value.address) == ("NULL", 6, 4)


def test_an_index_into_a_value_is_checked(machine: Any) -> None:
    # value[data[n] & mask], once in bounds by its mask and once not
    def code(mask: int, byte: int) -> list[I]:
        return [
            I(0xBF, 6, 1),
            *LOOKUP,
            I(0x55, 0, 0, 1, 0),
            EXIT,
            I(0x61, 2, 6, 0),
            I(0x61, 3, 6, 4),
            I(0xBF, 4, 2),
            I(0x07, 4, 0, 0, 64),
            I(0x2D, 4, 3, 4),
            I(0x71, 5, 2, byte),
            I(0x57, 5, 0, 0, mask),
            I(0x0F, 0, 5),
            I(0x71, 0, 0),
            EXIT,
        ]

    spec = MapSpec("array", 2, 4, 12, 8)  # values 16 bytes apart, of which 12 are the program's
    assert run(machine, code(7, 20), [spec], array=4).retval == 0
    assert run(machine, code(15, 11), [spec], array=4).retval == 0
    with pytest.raises(VmFault, match="outside"):
        run(machine, code(15, 12), [spec], array=4)


def packet_start(limit: int) -> list[I]:
    """r2 = data, r3 = data_end; out unless `limit` bytes are there."""
    return [
        I(0xB7, 0, 0, 0, 1),
        I(0x61, 2, 1, 0),
        I(0x61, 3, 1, 4),
        I(0xBF, 4, 2),
        I(0x07, 4, 0, 0, limit),
        I(0x2D, 4, 3, 2),
    ]


@pytest.mark.parametrize("limit", [1, 14, 64])
def test_packet_reads_end_with_the_packet(machine: Any, limit: int) -> None:
    code = [*packet_start(limit), I(0x71, 0, 2, 63), EXIT, EXIT]
    assert run(machine, code).retval == 63
    with pytest.raises(VmFault) as caught:
        run(machine, [*packet_start(limit), I(0x71, 0, 2, 64), EXIT, EXIT])
    assert (caught.value.kind, caught.value.pc) == ("BOUNDS", 6)
    with pytest.raises(VmFault):
        run(machine, [*packet_start(limit), I(0x69, 0, 2, 63), EXIT, EXIT])
    with pytest.raises(VmFault):
        run(machine, [*packet_start(limit), I(0x71, 0, 2, -1), EXIT, EXIT])


def test_a_packet_offset_that_wraps_is_caught(machine: Any) -> None:
    for offset in (-(1 << 31), (1 << 31) - 1):
        code = [
            I(0x61, 2, 1, 0),
            I(0x61, 3, 1, 4),
            I(0x71, 5, 2, 1),
            I(0x27, 5, 0, 0, offset),
            I(0x0F, 2, 5),
            I(0xBF, 4, 2),
            I(0x07, 4, 0, 0, 8),
            I(0x2D, 4, 3, 2),
            I(0x79, 0, 2),
            EXIT,
            I(0xB7, 0, 0, 0, 9),
            EXIT,
        ]
        try:
            assert run(machine, code).retval == 9
        except VmFault as fault:
            assert (fault.kind, fault.pc) == ("BOUNDS", 8)


def test_packet_loop_reads_each_byte(machine: Any) -> None:
    code = [
        I(0xB7, 0, 0, 0, 0),
        I(0x61, 2, 1, 0),
        I(0x61, 3, 1, 4),
        I(0x3D, 2, 3, 4),
        I(0x71, 5, 2),
        I(0x0F, 0, 5),
        I(0x07, 2, 0, 0, 1),
        I(0x05, 0, 0, -5),
        EXIT,
    ]
    assert run(machine, code).retval == sum(FRAME)


def test_packet_pointers_die_when_the_packet_moves(machine: Any) -> None:
    code = [
        I(0xBF, 6, 1),
        I(0x61, 7, 1, 0),
        I(0x61, 3, 1, 4),
        I(0xBF, 4, 7),
        I(0x07, 4, 0, 0, 64),
        I(0x2D, 4, 3, 5),
        I(0xB7, 2, 0, 0, 32),
        I(0x85, 0, 0, 0, 44),
        I(0x71, 0, 7, 0),
        EXIT,
        EXIT,
        EXIT,
    ]
    with pytest.raises(VmFault) as caught:
        run(machine, code)
    assert caught.value.pc == 8


def test_context_writes_need_a_writable_field(machine: Any) -> None:
    with pytest.raises(VmFault) as caught:
        run(machine, [I(0x62, 1, 0, 0, 5), I(0xB7, 0, 0, 0, 0), EXIT])
    assert caught.value.kind == "BAD_CONTEXT"
    with pytest.raises(VmFault):
        run(machine, [I(0x79, 0, 1, 20), EXIT])


def test_wrong_map_type_is_a_fault(machine: Any) -> None:
    queue = MapSpec("queue", 22, 0, 4, 4)
    with pytest.raises(VmFault) as caught:
        run(machine, [*LOOKUP, EXIT], [queue], queue=3)
    assert (caught.value.kind, caught.value.pc) == ("BAD_MAP", 5)


def test_ring_records_are_owned_until_submitted(machine: Any) -> None:
    ring = MapSpec("ring", 27, 0, 0, 4096)
    reserve = [map_load(1), I(0xB7, 2, 0, 0, 16), I(0xB7, 3, 0, 0, 0), I(0x85, 0, 0, 0, 131)]
    submit = [I(0xBF, 1, 0), I(0xB7, 2, 0, 0, 0), I(0x85, 0, 0, 0, 132)]
    with pytest.raises(VmFault) as caught:
        run(machine, [*reserve, I(0xB7, 0, 0, 0, 0), EXIT], [ring], ring=0)
    assert (caught.value.kind, caught.value.pc) == ("LEAK", 6)
    use = [*reserve, I(0x55, 0, 0, 1, 0), EXIT, I(0xBF, 6, 0)]
    fine = [*use, I(0x7A, 6, 0, 8, 7), *submit, I(0xB7, 0, 0, 0, 3), EXIT]
    assert run(machine, fine, [ring], ring=0).retval == 3
    late = [*use, *submit, I(0x79, 0, 6), EXIT]
    with pytest.raises(VmFault) as caught:
        run(machine, late, [ring], ring=0)
    assert (caught.value.kind, caught.value.pc) == ("BOUNDS", 11)
    twice = [*use, *submit, I(0xBF, 0, 6), *submit, EXIT]
    with pytest.raises(VmFault) as caught:
        run(machine, twice, [ring], ring=0)
    assert (caught.value.kind, caught.value.pc) == ("BAD_ARGUMENT", 14)


def tail_call(index: int) -> list[I]:
    return [map_load(2), I(0xB7, 3, 0, 0, index), I(0x85, 0, 0, 0, 12)]


def test_tail_calls(machine: Any) -> None:
    table = MapSpec("table", 3, 4, 4, 4, members={0: "again", 1: "other"})
    count = MapSpec("array", 2, 4, 16, 8)
    counting = [
        I(0xBF, 6, 1),
        *LOOKUP,
        I(0x55, 0, 0, 1, 0),
        EXIT,
        I(0x61, 7, 0, 0),
        I(0x07, 7, 0, 0, 1),
        I(0x63, 0, 7, 0),
        I(0xBF, 1, 6),
        *tail_call(0),
        I(0xBF, 0, 7),
        EXIT,
    ]
    other = [I(0xB7, 0, 0, 0, 77), EXIT]
    empty = [*tail_call(3), I(0xB7, 0, 0, 0, 5), EXIT]
    outside = [*tail_call(4), I(0xB7, 0, 0, 0, 6), EXIT]
    sub = [I(0x85, 0, 1, 0, 2), I(0x07, 0, 0, 0, 1), EXIT, *tail_call(1), EXIT]
    loaded = load(
        machine,
        [table, count],
        again=(counting, {4: "array", 13: "table"}),
        other=(other, {}),
        empty=(empty, {0: "table"}),
        outside=(outside, {0: "table"}),
        sub=(sub, {3: "table"}),
        main=([*tail_call(1), I(0xB7, 0, 0, 0, 0), EXIT], {0: "table"}),
    )
    results = {
        name: loaded.programs[name].test_run(FRAME).retval
        for name in ("main", "empty", "outside", "sub", "again")
    }
    assert results == {"main": 77, "empty": 5, "outside": 6, "sub": 78, "again": 34}


def test_for_each_calls_back(machine: Any) -> None:
    code = [
        I(0x7A, 10, 0, -8, 0),
        map_load(1),
        I(0x18, 2, 4, 0, 9),
        I(0xBF, 3, 10),
        I(0x07, 3, 0, 0, -8),
        I(0xB7, 4, 0, 0, 0),
        I(0x85, 0, 0, 0, 164),
        I(0x79, 1, 10, -8),
        I(0x67, 1, 0, 0, 8),
        I(0x0F, 0, 1),
        EXIT,
        # callback(map, key, value, context)
        I(0x61, 5, 2, 0),
        I(0x79, 0, 4, 0),
        I(0x0F, 0, 5),
        I(0x7B, 4, 0, 0),
        I(0xB7, 0, 0, 0, 0),
        EXIT,
    ]
    code[2] = I(0x18, 2, 4, 0, 13 - 4)
    assert run(machine, code, [ARRAY], array=1).retval == 8 | 28 << 8
    wild = [*code[:2], I(0x18, 2, 0, 0, 0x123456), *code[3:]]
    with pytest.raises(VmFault) as caught:
        run(machine, wild, [ARRAY], array=1)
    assert caught.value.kind == "BAD_CALLBACK"
    broken = [*code[:-6], I(0x71, 0, 2, 4), *code[-5:]]
    with pytest.raises(VmFault) as caught:
        run(machine, broken, [ARRAY], array=1)
    assert (caught.value.kind, caught.value.pc) == ("BOUNDS", 13)


def test_helper_of_another_program_type_is_refused(machine: Any) -> None:
    with pytest.raises(UnsupportedError, match="bpf_skb_load_bytes"):
        run(machine, [I(0x85, 0, 0, 0, 26), EXIT])


def test_legacy_packet_loads(machine: Any) -> None:
    def value(*code: I) -> int:
        spec = ProgramSpec.from_bytes(encode([I(0xBF, 6, 1), *code, EXIT]), type="sched_cls")
        loaded = machine.load(ObjectSpec(programs={"program": spec}, license="GPL"))
        result: int = loaded.programs["program"].test_run(FRAME).retval
        loaded.close()
        return result

    assert value(I(0x20, 0, 0, 0, 20)) == 0x14151617
    assert value(I(0x28, 0, 0, 0, 62)) == 0x3E3F
    assert value(I(0xB7, 7, 0, 0, 5), I(0x50, 0, 7, 0, 30)) == 35
    # outside of the packet: the program ends with 0
    assert value(I(0x28, 0, 0, 0, 63), I(0xB7, 0, 0, 0, 9)) == 0
    assert value(I(0x30, 0, 0, 0, -(1 << 31)), I(0xB7, 0, 0, 0, 9)) == 0
    with pytest.raises(VmFault, match="not what the helper takes"):
        value(I(0xB7, 6, 0, 0, 5), I(0x30, 0, 0, 0, 1))
    with pytest.raises(UnsupportedError, match="legacy packet load"):
        run(machine, [I(0xBF, 6, 1), I(0x30), EXIT])


def test_pointers_that_move_both_ways_in_a_loop_compile(machine: Any) -> None:
    code = [
        I(0xBF, 6, 1),
        I(0x61, 7, 6, 0),
        I(0xBF, 8, 7),
        I(0xB7, 9, 0, 0, 5),
        I(0x07, 7, 0, 0, -1),
        I(0x07, 8, 0, 0, 3),
        I(0x07, 9, 0, 0, -1),
        I(0x55, 9, 0, -4, 0),
        I(0x71, 0, 8, 0),
        I(0x71, 1, 7, 0),
        EXIT,
    ]
    with pytest.raises(VmFault) as caught:
        run(machine, code)
    assert (caught.value.kind, caught.value.pc) == ("BOUNDS", 9)
