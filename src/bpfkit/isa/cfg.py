"""Where control goes: functions, basic blocks, back edges and what is reachable.

Everything here takes a valid program by slot (``decode_slots`` then ``validate``) and counts slots.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..abi.opcodes import FORMS, FieldUse, InstructionRow, Kind
from .instruction import Instruction

__all__ = [
    "Block",
    "back_edges",
    "blocks",
    "function_ranges",
    "functions",
    "reachable",
    "successors",
    "target_of",
]


class Block(NamedTuple):
    """The instructions of slots ``start`` up to but without ``end``, entered only at the start.

    ``successors`` are the starts of the blocks that may follow; for a conditional jump the one that
    follows in the code comes first, the target second."""

    start: int
    end: int
    successors: tuple[int, ...]


def known_row(insn: Instruction) -> InstructionRow:
    field, rows = FORMS[insn[0]]
    return rows[insn[field]]


def has_target(row: InstructionRow) -> bool:
    """The form names another instruction of the program: jumps and local calls."""
    return row.offset is FieldUse.JUMP or row.imm is FieldUse.JUMP


def falls_through(row: InstructionRow) -> bool:
    """The next instruction may be executed after this one."""
    return row.kind is not Kind.GOTO and row.kind is not Kind.EXIT


def target_of(slot: int, insn: Instruction, row: InstructionRow | None = None) -> int:
    """The slot that the jump or local call at ``slot`` goes to."""
    row = row or known_row(insn)
    return slot + 1 + (insn[3] if row.offset is FieldUse.JUMP else insn[4])


# opcodes that can end a block or start a function, so that the rest costs one look
_INTERESTING = frozenset(
    row.opcode
    for _, rows in FORMS
    for row in rows.values()
    if has_target(row) or not falls_through(row) or row.name == "lddw_func"
)


def functions(slots: Sequence[Instruction | None]) -> list[int]:
    """The slots where functions start, rising: 0, and every target of a local call or of a load of
    a function's address. Targets outside the program are left out."""
    starts = {0}
    for slot, insn in enumerate(slots):
        if insn is None or insn[0] not in (0x85, 0x18):
            continue
        name = known_row(insn).name
        if name in ("call_local", "lddw_func"):
            starts.add(slot + 1 + insn[4])
    return sorted(start for start in starts if 0 <= start < len(slots))


def function_ranges(slots: Sequence[Instruction | None]) -> list[tuple[int, int]]:
    """(start, end) of each function, the main program first."""
    starts = functions(slots)
    return list(zip(starts, [*starts[1:], len(slots)]))


def successors(slot: int, insn: Instruction) -> tuple[int, ...]:
    """The slots that may follow the instruction at ``slot`` inside its function: the next one
    first, then the target. A local call continues at the next instruction."""
    following = slot + (2 if insn[0] == 0x18 else 1)
    if insn[0] not in _INTERESTING:
        return (following,)
    row = known_row(insn)
    if row.kind is Kind.EXIT:
        return ()
    if row.kind is Kind.GOTO:
        return (target_of(slot, insn, row),)
    if row.kind is Kind.BRANCH or row.kind is Kind.MAY_GOTO:
        target = target_of(slot, insn, row)
        return (following,) if target == following else (following, target)
    return (following,)


def blocks(
    slots: Sequence[Instruction | None], start: int = 0, end: int | None = None
) -> list[Block]:
    """The basic blocks of the function in slots ``start`` to ``end``, in the order of the code.

    Code that nothing reaches is in blocks too; ``reachable`` tells them apart."""
    end = len(slots) if end is None else end
    leaders = {start}
    ends: dict[int, tuple[int, ...]] = {}  # slot after the last one of a block: successors
    for slot in range(start, end):
        insn = slots[slot]
        if insn is None or insn[0] not in _INTERESTING:
            continue
        row = known_row(insn)
        if row.kind is Kind.CALL or row.kind is Kind.WIDE:
            continue
        following = successors(slot, insn)
        leaders.update(following)
        leaders.add(slot + 1)
        ends[slot + 1] = following
    order = sorted(leader for leader in leaders if start <= leader < end)
    result = []
    for index, leader in enumerate(order):
        stop = order[index + 1] if index + 1 < len(order) else end
        follow = ends.get(stop)
        if follow is None:
            follow = (stop,) if stop < end else ()
        result.append(Block(leader, stop, follow))
    return result


def _edges(slots: Sequence[Instruction | None], slot: int) -> tuple[int, ...]:
    insn = slots[slot]
    return () if insn is None else successors(slot, insn)


def reachable(
    slots: Sequence[Instruction | None], start: int | Iterable[int] | None = None
) -> set[int]:
    """The slots that execution can reach from ``start`` (default: the start of the program),
    following local calls and function addresses too. Second slots of wide loads are not counted."""
    if start is None:
        start = (0,)
    todo = [start] if isinstance(start, int) else list(start)
    seen: set[int] = set()
    while todo:
        slot = todo.pop()
        if slot in seen or not 0 <= slot < len(slots):
            continue
        insn = slots[slot]
        if insn is None:
            continue
        seen.add(slot)
        todo.extend(successors(slot, insn))
        if insn[0] in (0x85, 0x18) and known_row(insn).name in ("call_local", "lddw_func"):
            todo.append(slot + 1 + insn[4])
    return seen


def back_edges(
    slots: Sequence[Instruction | None], start: int = 0, end: int | None = None
) -> set[tuple[int, int]]:
    """The edges (from slot, to slot) of one function that close a loop: those that a depth-first
    walk from ``start`` finds to lead to a slot still on its path."""
    end = len(slots) if end is None else end
    found: set[tuple[int, int]] = set()
    if start >= end:
        return found
    on_path, done = {start}, set()
    stack = [(start, iter(_edges(slots, start)))]
    while stack:
        slot, rest = stack[-1]
        for target in rest:
            if not start <= target < end or target in done:
                continue
            if target in on_path:
                found.add((slot, target))
            else:
                on_path.add(target)
                stack.append((target, iter(_edges(slots, target))))
                break
        else:
            stack.pop()
            on_path.discard(slot)
            done.add(slot)
    return found
