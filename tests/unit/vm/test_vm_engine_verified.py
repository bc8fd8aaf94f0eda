"""Verified programs: which tests are left out, which are not, and the same answers as ever."""

from __future__ import annotations

from typing import Any

import pytest

import bpfkit
from bpfkit.errors import VmFault
from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction as I
from bpfkit.obj.spec import MapSpec, ObjectSpec, ProgramSpec
from bpfkit.verifier import registers as kinds
from bpfkit.verifier.memoryfacts import Access
from bpfkit.vm.engine import make_input
from bpfkit.vm.jit import emit_ir
from bpfkit.vm.proven import Proven, ProvenAccess, proven_of

XDP = 6
FRAME = bytes(range(64))
EXIT = I(0x95)
MODES: dict[str, dict[str, Any]] = {
    "interpreter": {"engine": "interpreter"},
    "O0 verified": {"level": "O0"},
    "O2 verified": {"level": "O2"},
    "O0 checked": {"level": "O0", "verify": False},
    "O2 checked": {"level": "O2", "verify": False},
}
# r0 = packet byte at 5 + its index, where the packet has 20 bytes; else 1
PACKET = [
    I(0x61, 2, 1, 0, 0),
    I(0x61, 3, 1, 4, 0),
    I(0xB7, 0, 0, 0, 1),
    I(0xBF, 4, 2),
    I(0x07, 4, 0, 0, 20),
    I(0x2D, 4, 3, 5),
    I(0x71, 5, 2, 5),
    I(0x73, 2, 5, 6),
    I(0x71, 0, 2, 6),
    I(0x1F, 3, 2),
    I(0x0F, 0, 3),
    EXIT,
]


def spec_of(code: list[I], maps: list[MapSpec] | None = None, **uses: int) -> ObjectSpec:
    table = {slot: name for name, slot in uses.items()}
    return ObjectSpec(
        programs={
            "main": ProgramSpec.from_bytes(encode(code), type="xdp", name="main", maps=table)
        },
        maps={row.name: row for row in maps or []},
        license="GPL",
    )


def answers(spec: ObjectSpec, frame: bytes = FRAME) -> set[tuple[int, bytes]]:
    found = set()
    for options in MODES.values():
        with bpfkit.VM(**options) as host:
            result = host.load(spec).programs["main"].test_run(frame)
            found.add((result.retval, result.data))
    return found


def proven(code: list[I], host: Any = None) -> Proven:
    with host or bpfkit.VM() as made:
        program = made.load(spec_of(code)).programs["main"].handle
        facts: Proven = program.loaded.input.proven
        return facts


def text_of(code: list[I], facts: Proven | None, budget: int = 10**6) -> str:
    source = make_input(encode(code), program_type=XDP)
    source.proven, source.budget = facts, budget
    return emit_ir(source)[0]


def test_packet_bytes_are_native_and_untested() -> None:
    facts = proven(PACKET)
    assert facts.accesses[6] == ProvenAccess("packet", 5, 5)
    text = text_of(PACKET, facts)
    assert "call i64 @check" not in text and "@lookup" not in text
    ((retval, data),) = answers(spec_of(PACKET))
    assert (retval, data[5], data[6]) == (5 + 64, 5, 5)
    ((retval, _),) = answers(spec_of(PACKET), FRAME[:18])
    assert retval == 1


def test_what_is_not_proven_is_tested() -> None:
    facts = proven(PACKET)
    without = Proven({slot: a for slot, a in facts.accesses.items() if slot != 6}, facts.steps)
    assert text_of(PACKET, without).count("call i64 @check(") == 1
    # the address is native by now, and the test knows it
    with bpfkit.VM() as host:
        spec = spec_of(PACKET)
        program = host.load(spec).programs["main"].linked
        again = host.__class__.__mro__[1].load_program(host, program, {}, proven=without)
        assert again.test_run(FRAME).retval == 69
        nothing = Proven({0: facts.accesses[0], 1: facts.accesses[1]}, facts.steps)
        again = host.__class__.__mro__[1].load_program(host, program, {}, proven=nothing)
        assert again.test_run(FRAME).retval == 69


def test_a_wrong_program_faults_where_nothing_is_proven() -> None:
    code = [I(0x61, 2, 1, 0, 0), I(0x71, 0, 2, 200), EXIT]
    spec = spec_of(code)
    with bpfkit.VM(verify=False) as host:
        linked = host.load(spec).programs["main"].linked
        claimed = Proven({0: ProvenAccess("ctx", 0, 0)}, 3)
        program = host.__class__.__mro__[1].load_program(host, linked, {}, proven=claimed)
        with pytest.raises(VmFault) as caught:
            program.test_run(FRAME)
        assert (caught.value.kind, caught.value.pc) == ("BOUNDS", 1)


def test_claims_outside_of_an_object_are_not_taken() -> None:
    rows = {
        1: Access(kinds.PTR_TO_STACK, -520, -520, 8),
        2: Access(kinds.PTR_TO_STACK, -8, -4, 8),
        3: Access(kinds.PTR_TO_STACK, -16, -8, 8),
        4: Access(kinds.PTR_TO_PACKET, 0, 1 << 20, 1),
        5: Access(kinds.PTR_TO_MAP_VALUE, 0, 0, 8, None),
        6: Access(kinds.PTR_TO_BTF_ID, 0, 0, 8),
        7: Access(kinds.PTR_TO_MEM, 0, 0, 8, 8),
        8: Access(kinds.PTR_TO_MEM | kinds.MEM_RINGBUF, 0, 8, 8, 16),
        9: Access(kinds.PTR_TO_MEM | kinds.MEM_RINGBUF, 0, 9, 8, 16),
        10: Access(-1, 0, 0, 8),
        11: Access(kinds.PTR_TO_MAP_VALUE | kinds.MAYBE_NULL, 0, 0, 8, None),
    }
    assert sorted(proven_of(rows, 10).accesses) == [3, 8]
    assert proven_of({}, 2_000_000).steps == 0


LOOP = [I(0xB7, 0, 0, 0, 0), I(0x07, 0, 0, 0, 1), I(0xA5, 0, 0, -2, 1000), EXIT]


def test_bounded_runs_are_not_counted_unless_the_budget_is_small() -> None:
    facts = proven(LOOP)
    assert facts.steps >= 2000
    assert "@lookup" not in text_of(LOOP, facts)
    assert "@lookup" in text_of(LOOP, facts, budget=facts.steps - 1)
    with bpfkit.VM(budget=500) as host:
        program = host.load(spec_of(LOOP)).programs["main"]
        with pytest.raises(VmFault) as caught:
            program.test_run(FRAME)
        assert caught.value.kind == "BUDGET"


def test_map_values_and_stack() -> None:
    table = MapSpec("table", 2, 4, 16, 4)
    code = [
        I(0x62, 10, 0, -4, 2),
        I(0xBF, 2, 10),
        I(0x07, 2, 0, 0, -4),
        I(0x18, 1, 1),
        I(0x85, 0, 0, 0, 1),
        I(0x15, 0, 0, 5, 0),
        I(0x7A, 0, 0, 8, 7),
        I(0xB7, 1, 0, 0, 3),
        I(0xDB, 0, 1, 8, 0),
        I(0x79, 0, 0, 8),
        EXIT,
        EXIT,
    ]
    assert {retval for retval, _ in answers(spec_of(code, [table], table=3))} == {10}


def test_contexts_of_any_size_stay_tested() -> None:
    # a syscall program's context is as large as its caller says
    code = [I(0x79, 0, 1, 32), EXIT]
    program = ProgramSpec.from_bytes(encode(code), type="syscall", name="main", flags=1 << 4)
    spec = ObjectSpec(programs={"main": program}, license="GPL")
    with bpfkit.VM() as host:
        loaded = host.load(spec).programs["main"]
        assert loaded.test_run(ctx=bytes(32) + b"\x05" + bytes(7)).retval == 5
        with pytest.raises(VmFault):
            loaded.test_run(ctx=bytes(8))
