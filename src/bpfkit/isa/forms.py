"""From an instruction to its row in the opcode table."""

from __future__ import annotations

from ..abi.opcodes import FORMS, InstructionRow
from ..errors import FormatError
from .instruction import Instruction

__all__ = ["find_row", "row_of"]


def find_row(insn: Instruction) -> InstructionRow | None:
    """The form that ``insn`` is, or None when it is no BPF instruction."""
    if not 0 <= insn[0] <= 255:
        return None
    field, rows = FORMS[insn[0]]
    return rows.get(insn[field])


def row_of(insn: Instruction, *, slot: int | None = None) -> InstructionRow:
    """The form that ``insn`` is; ``slot`` is for the message.

    Raises FormatError when it is no BPF instruction."""
    row = find_row(insn)
    if row is None:
        raise FormatError(why_unknown(insn), instruction=slot)
    return row


_FIELD_NAMES = ("opcode", "dst", "src", "offset", "imm", "imm_hi")


def why_unknown(insn: Instruction) -> str:
    """The sentence for an instruction that has no row."""
    opcode = insn[0]
    if not 0 <= opcode <= 255 or not FORMS[opcode][1]:
        return f"unknown opcode {opcode:#04x}"
    field, rows = FORMS[opcode]
    known = ", ".join(hex(v) if v > 9 else str(v) for v in sorted(rows))
    return (
        f"opcode {opcode:#04x} has no form with {_FIELD_NAMES[field]} = {insn[field]:#x}; "
        f"it takes {known}"
    )
