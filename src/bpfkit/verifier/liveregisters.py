"""Which registers an instruction's future reads: the classic backward dataflow, by function."""

from __future__ import annotations

from ..abi.opcodes import PSEUDO_CALL, PSEUDO_KFUNC_CALL, FieldUse, Kind
from ..isa.instruction import Instruction
from .helpers_prototypes import prototype
from .program import Program

__all__ = ["live_registers"]

_ALL = 0x7FF
_CALLER_SAVED = 0b111111
_ARGUMENTS = 0b111110
_READS = (FieldUse.READ, FieldUse.UPDATE)
_WRITES = (FieldUse.WRITE, FieldUse.UPDATE)


def live_registers(
    program: Program, edges: list[tuple[int, ...]], before: list[list[int]]
) -> list[int]:
    """For each slot the registers (bits) that are read from there on before they are written.
    ``edges`` are the slots that may follow each, ``before`` those that may come before it."""
    slots = program.slots
    count = len(slots)
    uses, keeps = [0] * count, [0] * count
    for slot, insn in enumerate(slots):
        if insn is not None:
            uses[slot], defines = _use(program, slot, insn)
            keeps[slot] = ~defines
    live = [0] * count
    # the last instruction is looked at first, so that most are looked at once
    todo = [slot for slot in range(count) if slots[slot] is not None]
    waits = bytearray(b"\x01") * count
    while todo:
        slot = todo.pop()
        waits[slot] = 0
        out = 0
        for target in edges[slot]:
            out |= live[target]
        new = out & keeps[slot] | uses[slot]
        if new != live[slot]:
            live[slot] = new
            for earlier in before[slot]:
                if not waits[earlier]:
                    waits[earlier] = 1
                    todo.append(earlier)
    return live


def _use(program: Program, slot: int, insn: Instruction) -> tuple[int, int]:
    row = program.rows[slot]
    assert row is not None
    kind = row.kind
    if kind is Kind.CALL:
        return _arguments(program, insn), _CALLER_SAVED
    if kind is Kind.EXIT:
        return 1, 0
    if kind is Kind.PACKET:
        return _ALL, 0
    uses = defines = 0
    if row.dst in _READS:
        uses |= 1 << insn.dst
    if row.src in _READS:
        uses |= 1 << insn.src
    if row.dst in _WRITES:
        defines |= 1 << insn.dst
    if kind is Kind.ATOMIC:
        if row.op == "cmpxchg":
            return uses | 1, defines | 1
        if row.fetch and row.op != "load_acquire":
            defines |= 1 << insn.src
    if row.src in _WRITES:
        defines |= 1 << insn.src
    return uses, defines


def _arguments(program: Program, insn: Instruction) -> int:
    """The registers that the call takes; all five where that is not known."""
    if insn.src == PSEUDO_CALL:
        return _ARGUMENTS
    if insn.src == PSEUDO_KFUNC_CALL:
        count = program.kfunc_parameter_count(insn)
    else:
        row = program.helper(insn.imm)
        row = prototype(program, row) if row is not None else None
        count = len(row.args) if row is not None else 5
    return (1 << count) - 1 << 1
