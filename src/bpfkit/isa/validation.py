"""Which instructions are well formed: what a program must satisfy before any engine looks at it.

The rules are the ones that the kernel's verifier applies to every instruction whatever the program
type: known opcodes, reserved fields zero, registers that exist, r10 never written, jumps and calls
to the start of an instruction of the program. What it decides from values (a shift by more than the
width, a division by a constant zero) is not here: those have a defined meaning.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..abi.opcodes import FORMS, FieldUse, InstructionRow, Kind
from ..errors import FormatError
from . import cfg
from .forms import why_unknown
from .instruction import Instruction

__all__ = ["validate"]

_FIELDS = ("dst", "src", "offset", "imm")
_RESERVED = FieldUse.RESERVED
_WRITES = (FieldUse.WRITE, FieldUse.UPDATE)
_REGISTERS = (FieldUse.READ, FieldUse.WRITE, FieldUse.UPDATE)
_CAST_SPACES = (1, 1 << 16)  # from space 1 to 0 and back


class _Limits:
    """A row as the checks need it: which of the fields 1..4 of an Instruction must be zero, ..."""

    __slots__ = ("dst_limit", "reserved", "row", "src_limit")

    def __init__(self, row: InstructionRow) -> None:
        uses = (row.dst, row.src, row.offset, row.imm)
        self.row = row
        self.reserved = tuple(i + 1 for i, use in enumerate(uses) if use is _RESERVED)
        # highest register number: r10 may be read, not written
        self.dst_limit = 9 if row.dst in _WRITES else 10
        self.src_limit = 9 if row.src in _WRITES else 10


_LIMITS = {id(row): _Limits(row) for _, rows in FORMS for row in rows.values()}


def validate(slots: Sequence[Instruction | None], *, allow_r10_writes: bool = False) -> None:
    """Check a whole program, given by slot as ``decode_slots`` gives it.

    The kernel refuses a write to r10 only on a path that it walks; ``allow_r10_writes`` leaves that
    to a caller who walks paths too.

    Raises FormatError, with the slot, for the first instruction that is not well formed."""
    if not slots or slots[0] is None:
        raise FormatError("a program has at least one instruction", instruction=0)
    jumps = []
    for slot, insn in enumerate(slots):
        if insn is None:
            continue
        opcode = insn[0]
        if not 0 <= opcode <= 255:
            raise FormatError(why_unknown(insn), instruction=slot)
        field, rows = FORMS[opcode]
        row = rows.get(insn[field])
        if row is None:
            raise FormatError(why_unknown(insn), instruction=slot)
        limits = _LIMITS[id(row)]
        for index in limits.reserved:
            if insn[index]:
                raise FormatError(_reserved_text(row, insn, index), instruction=slot)
        if (insn[1] > limits.dst_limit or insn[2] > limits.src_limit) and not (
            allow_r10_writes and insn[1] <= 10 and insn[2] <= 10
        ):
            raise FormatError(_register_text(row, insn), instruction=slot)
        if row.kind is Kind.WIDE:
            _check_wide(slots, slot, insn, row)
        elif row.kind is Kind.CAST and insn[4] not in _CAST_SPACES:
            raise FormatError(
                "addr_space_cast converts between address spaces 0 and 1 only", instruction=slot
            )
        elif cfg.has_target(row):
            jumps.append((slot, insn, row))
    _check_targets(slots, jumps)


def _reserved_text(row: InstructionRow, insn: Instruction, index: int) -> str:
    return (
        f"reserved field {_FIELDS[index - 1]} is {insn[index]}; "
        f"it must be 0 in {row.name} ({row.opcode:#04x})"
    )


def _register_text(row: InstructionRow, insn: Instruction) -> str:
    for number, use in ((insn.dst, row.dst), (insn.src, row.src)):
        if use in _REGISTERS and number > 10:
            return f"register r{number} does not exist; there are r0 to r10"
        if use in _WRITES and number == 10:
            return "r10, the frame pointer, is read-only"
    return f"register field out of range in {row.name}"


def _check_wide(
    slots: Sequence[Instruction | None], slot: int, insn: Instruction, row: InstructionRow
) -> None:
    if slot + 1 >= len(slots) or slots[slot + 1] is not None:
        raise FormatError(
            "the program ends in the middle of a 64-bit constant load", instruction=slot
        )
    if insn.imm_hi and row.name in ("lddw_map_fd", "lddw_map_idx", "lddw_func"):
        raise FormatError(
            f"the upper half of the constant is {insn.imm_hi}; it must be 0 in {row.name}",
            instruction=slot,
        )
    if row.name == "lddw_func":
        target = slot + insn.imm + 1
        if not 0 <= target < len(slots) or slots[target] is None:
            raise FormatError(
                f"the function at slot {target} is no instruction of the program", instruction=slot
            )


def _check_targets(
    slots: Sequence[Instruction | None], jumps: list[tuple[int, Instruction, InstructionRow]]
) -> None:
    count = len(slots)
    for slot, insn, row in jumps:
        target = cfg.target_of(slot, insn, row)
        what = "call" if row.kind is Kind.CALL else "jump"
        if not 0 <= target < count:
            raise FormatError(
                f"{what} to slot {target}, outside the program of {count} slots", instruction=slot
            )
        if slots[target] is None:
            raise FormatError(
                f"{what} to slot {target}, the middle of a 64-bit constant load", instruction=slot
            )
    starts = cfg.functions(slots)
    ends = [*starts[1:], count]
    for start, end in zip(starts, ends):
        last = end - 1 if slots[end - 1] is not None else end - 2
        final = slots[last]
        if final is not None and cfg.falls_through(cfg.known_row(final)):
            where = "the program" if end == count else f"the function that starts at slot {start}"
            raise FormatError(
                f"execution runs past the end of {where}; its last instruction must be exit "
                "or an unconditional jump",
                instruction=last,
            )
    _check_same_function(starts, ends, jumps)


def _check_same_function(
    starts: list[int], ends: list[int], jumps: list[tuple[int, Instruction, InstructionRow]]
) -> None:
    if len(starts) == 1:
        return
    index = 0
    for slot, insn, row in jumps:  # in rising order
        while slot >= ends[index]:
            index += 1
        target = cfg.target_of(slot, insn, row)
        if row.kind is not Kind.CALL and not starts[index] <= target < ends[index]:
            raise FormatError(f"jump to slot {target}, into another function", instruction=slot)
