"""Hypothesis strategies for instructions and whole programs, made from the opcode table."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from bpfkit.abi.opcodes import ROWS, FieldUse, InstructionRow, Kind
from bpfkit.isa.instruction import Instruction

_S16 = st.integers(-0x8000, 0x7FFF)
_S32 = st.one_of(
    st.sampled_from([0, 1, -1, 0x7FFFFFFF, -0x80000000]), st.integers(-0x80000000, 0x7FFFFFFF)
)


def _field(use: FieldUse, numbers: st.SearchStrategy[int]) -> st.SearchStrategy[int]:
    if use is FieldUse.READ:
        return st.integers(0, 10)
    if use in (FieldUse.WRITE, FieldUse.UPDATE):
        return st.integers(0, 9)
    if use in (FieldUse.VALUE, FieldUse.DISPLACEMENT, FieldUse.JUMP):
        return numbers
    return st.just(0)


@st.composite
def instructions(draw: Any, row: InstructionRow | None = None) -> Instruction:
    """Any instruction whose fields are valid on their own; jumps go anywhere."""
    row = row or draw(st.sampled_from(ROWS))
    fields = [
        row.opcode,
        draw(_field(row.dst, st.just(0))),
        draw(_field(row.src, st.just(0))),
        draw(_field(row.offset, _S16)),
        draw(_field(row.imm, _S32)),
        0,
    ]
    if row.key[0]:
        fields[row.key[0]] = row.key[1]
    if row.kind is Kind.CAST:
        fields[4] = draw(st.sampled_from([1, 1 << 16]))
    if row.op in ("lddw", "lddw_map_value", "lddw_btf_id", "lddw_map_idx_value"):
        fields[5] = draw(_S32)
    return Instruction(*fields)


_STRAIGHT = tuple(
    row
    for row in ROWS
    if row.kind in (Kind.ALU, Kind.SWAP, Kind.LOAD, Kind.STORE, Kind.ATOMIC) or row.op == "lddw"
)


@st.composite
def programs(draw: Any, max_size: int = 20) -> list[Instruction]:
    """A valid program: straight-line instructions, jumps inside it, an exit at the end."""
    body = draw(
        st.lists(
            st.sampled_from(_STRAIGHT).flatmap(lambda r: instructions(row=r)), max_size=max_size
        )
    )
    body.append(Instruction(0x95))
    starts, slot = [], 0
    for insn in body:
        starts.append(slot)
        slot += insn.slots
    if draw(st.booleans()):
        return body
    # one conditional jump in front, to the start of any instruction
    target = draw(st.sampled_from(starts))
    return [Instruction(0x15, draw(st.integers(0, 10)), 0, target, draw(_S32)), *body]
