"""A function's instructions with what the object knows about them: source lines, names of maps,
helpers and functions, CO-RE records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..errors import FormatError
from ..obj.spec import LineInfo, ObjectSpec, ProgramSpec
from .describe import core_text, helper_slots, reference_text
from .table import styled

if TYPE_CHECKING:
    from ..isa import Instruction

__all__ = ["ListedInstruction", "as_json", "listing", "listing_lines"]

_NOTE_COLUMN = 34  # notes start here, or after longer text


@dataclass(slots=True)
class ListedInstruction:
    """One instruction: its first slot, its text in the dialect, what is known about it, and the
    source line that begins at it."""

    slot: int
    text: str
    code: bytes
    notes: list[str] = field(default_factory=list)
    line: LineInfo | None = None


def listing(
    spec: ObjectSpec, function: ProgramSpec, *, dialect: str = "llvm"
) -> Iterator[ListedInstruction]:
    """The instructions of one function of ``spec``. Raises FormatError for code that cannot be cut
    into instructions."""
    from ..isa import decode, format_instruction

    lines = {line.slot: line for line in reversed(function.lines)}
    records = {row.slot: row for row in function.core_relocations}
    helpers = dict(helper_slots(function))
    slot = 0
    for instruction in decode(function.code, byteorder=function.byteorder):
        end = slot + instruction.slots
        text = format_instruction(instruction, dialect=dialect)
        row = ListedInstruction(slot, text, function.code[slot * 8 : end * 8], line=lines.get(slot))
        reference = function.references.get(slot)
        if reference is not None:
            row.notes.append(reference_text(spec, reference))
        elif slot in helpers:
            row.notes.append(helpers[slot])
        elif (target := _jump_target(instruction, slot)) is not None:
            row.notes.append(f"to {target}")
        if (record := records.get(slot)) is not None:
            asked, access = core_text(spec.btf, record.type_id, record.access, record.kind)
            row.notes.append(f"CO-RE {asked}: {access}")
        yield row
        slot = end


def _jump_target(instruction: Instruction, slot: int) -> int | None:
    from ..abi.opcodes import FieldUse
    from ..isa.forms import find_row

    row = find_row(instruction)
    if row is None or row.kind.value == "call":
        return None
    if row.offset is FieldUse.JUMP:
        return slot + 1 + int(instruction.offset)
    return slot + 1 + int(instruction.imm) if row.imm is FieldUse.JUMP else None


def listing_lines(
    spec: ObjectSpec,
    function: ProgramSpec,
    *,
    dialect: str = "llvm",
    source: bool = False,
    color: bool = False,
) -> Iterator[str]:
    """The lines of the listing: a heading, then the instructions, with ``source`` the source lines
    between them."""
    yield f"{styled(function.name, 'bold', color=color)}:  # section {function.section}"
    before: tuple[str, int] | None = None
    rows, wrong = _rows(spec, function, dialect)
    for row in rows:
        line = row.line
        if source and line is not None and (line.file, line.line) != before:
            before = line.file, line.line
            yield styled(f"; {line.text.strip()}  @ {line.file}:{line.line}", "cyan", color=color)
        text = f"  {row.slot:5}: {row.text}"
        if row.notes:
            text = text.ljust(_NOTE_COLUMN) + styled(
                f"  # {', '.join(row.notes)}", "dim", color=color
            )
        yield text

    if wrong:
        yield styled(f"  # {wrong}", "red", color=color)


def _rows(
    spec: ObjectSpec, function: ProgramSpec, dialect: str
) -> tuple[list[ListedInstruction], str]:
    # code that is none must not hide the other functions of the object
    try:
        return list(listing(spec, function, dialect=dialect)), ""
    except FormatError as error:
        return [], str(error)


def as_json(spec: ObjectSpec, function: ProgramSpec, *, dialect: str = "llvm") -> dict[str, Any]:
    """The listing as plain data; ``code`` is hex, ``error`` why there are no instructions."""
    rows, wrong = _rows(spec, function, dialect)
    return {
        "name": function.name,
        "section": function.section,
        "instructions": [
            {
                "slot": row.slot,
                "code": row.code.hex(),
                "text": row.text,
                "notes": row.notes,
                "source": None
                if row.line is None
                else {
                    "file": row.line.file,
                    "line": row.line.line,
                    "column": row.line.column,
                    "text": row.line.text,
                },
            }
            for row in rows
        ],
        "error": wrong or None,
    }
