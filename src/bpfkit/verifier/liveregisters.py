"""Which registers an instruction's future reads: the classic backward dataflow, by function."""

from __future__ import annotations

from ..abi.opcodes import PSEUDO_CALL, PSEUDO_KFUNC_CALL, FieldUse, Kind
from ..isa.instruction import Instruction
from .program import Program

__all__ = ["live_registers"]

_CALLER_SAVED = 0b111111
_READS = (FieldUse.READ, FieldUse.UPDATE)
_WRITES = (FieldUse.WRITE, FieldUse.UPDATE)


def live_registers(program: Program, edges: list[tuple[int, ...]]) -> list[int]:
    """For each slot the registers (bits) that are read from there on before they are written."""
    count = len(program.slots)
    uses, defines = [0] * count, [0] * count
    for slot, insn in enumerate(program.slots):
        if insn is not None:
            uses[slot], defines[slot] = _use(program, slot, insn)
    live = [0] * count
    changed = True
    while changed:
        changed = False
        for slot in range(count - 1, -1, -1):
            if program.slots[slot] is None:
                continue
            out = 0
            for target in edges[slot]:
                out |= live[target]
            new = out & ~defines[slot] | uses[slot]
            if new != live[slot]:
                live[slot] = new
                changed = True
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
        source = 1 << insn.src if row.from_register else 0
        return 1 << 6 | source, _CALLER_SAVED
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
    count = 5
    if insn.src == PSEUDO_CALL:
        pass
    elif insn.src == PSEUDO_KFUNC_CALL:
        count = program.kfunc_parameter_count(insn)
    else:
        row = program.helper(insn.imm)
        count = len(row.args) if row is not None else 5
    return (1 << count) - 1 << 1
