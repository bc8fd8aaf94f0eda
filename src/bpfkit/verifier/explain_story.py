"""Where a register got what it holds, read off a path backwards; and the branches of a path."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ..abi.opcodes import FieldUse, InstructionRow, Kind
from ..isa.instruction import Instruction
from .explain_path import Visit
from .logtext import reg_text, slot_text
from .registers import NOT_INIT, PTR_TO_STACK, SCALAR, Reg

if TYPE_CHECKING:
    from .program import Program

__all__ = ["Event", "branches", "story"]

_STEPS = 64  # that a story may have
_WRITES = frozenset((FieldUse.WRITE, FieldUse.UPDATE))

_Place = tuple[int, str, int]
"""(frame, "r", register) or (frame, "s", stack slot from the frame pointer down)."""


class Event(NamedTuple):
    """What happened at an instruction; of a branch ``target`` is where the path went on."""

    slot: int
    what: str = ""
    target: int | None = None


def branches(program: Program, path: Sequence[Visit]) -> list[Event]:
    """The conditional jumps of a path with where each went."""
    found = []
    for here, following in pairwise(path):
        row = program.rows[here.slot]
        if row is not None and row.kind in (Kind.BRANCH, Kind.MAY_GOTO):
            found.append(Event(here.slot, target=following.slot))
    return found


def story(program: Program, path: Sequence[Visit], number: int) -> list[Event]:
    """What led to the contents of register ``number`` before the last instruction of ``path``,
    oldest first."""
    return _Backwards(program, path).run((path[-1].frame, "r", number))


class _Backwards:
    """A walk over a path from its end, with the places whose origin is still to be found."""

    def __init__(self, program: Program, path: Sequence[Visit]) -> None:
        self.program, self.path = program, path
        self.wanted: set[_Place] = set()
        self.events: list[Event] = []

    def run(self, place: _Place) -> list[Event]:
        self.wanted.add(place)
        for at in range(len(self.path) - 2, -1, -1):
            if not self.wanted or len(self.events) >= _STEPS:
                break
            self._step(self.path[at], self.path[at + 1])
        for frame, kind, number in sorted(self.wanted):
            if not frame and kind == "r" and len(self.path) and self.path[0].slot == 0:
                text = reg_text(self.path[0].regs[number])
                unset = self.path[0].regs[number].kind == NOT_INIT
                what = f"R{number} was never written" if unset else f"R{number}={text} at entry"
                self.events.append(Event(self.path[0].slot, what))
        self.events.reverse()
        return self.events

    def _step(self, here: Visit, following: Visit) -> None:
        insn, row = self.program.slots[here.slot], self.program.rows[here.slot]
        if insn is None or row is None:
            return
        if following.frame > here.frame:
            self._into_call(here, following)
        elif following.frame < here.frame:
            self._out_of_call(here, following)
        else:
            self._in_frame(here, following, insn, row)

    def _into_call(self, here: Visit, following: Visit) -> None:
        for place in list(self.wanted):
            frame, kind, number = place
            if frame == following.frame and kind == "r" and 1 <= number <= 5:
                self.wanted.discard(place)
                self.wanted.add((here.frame, "r", number))
                text = reg_text(following.regs[number], following.frame)
                self.events.append(Event(here.slot, f"R{number}={text} passed to the function"))

    def _out_of_call(self, here: Visit, following: Visit) -> None:
        place = (following.frame, "r", 0)
        if place in self.wanted:
            self.wanted.discard(place)
            self.wanted.add((here.frame, "r", 0))
            text = reg_text(following.regs[0], following.frame)
            self.events.append(Event(here.slot, f"R0={text} given back"))

    def _in_frame(
        self, here: Visit, following: Visit, insn: Instruction, row: InstructionRow
    ) -> None:
        for place in list(self.wanted):
            frame, kind, number = place
            if frame != here.frame:
                continue
            if kind == "s":
                self._stack_slot(place, here, following, insn, row)
            elif number in _written(insn, row):
                self._register(place, here, following, insn, row)
            elif here.regs[number] != following.regs[number]:
                self._say(here, f"R{number}={reg_text(following.regs[number], frame)}")

    def _register(
        self, place: _Place, here: Visit, following: Visit, insn: Instruction, row: InstructionRow
    ) -> None:
        frame, _kind, number = place
        self.wanted.discard(place)
        value = following.regs[number]
        if value.kind == NOT_INIT:
            self._say(here, f"R{number} holds nothing after the call")
        else:
            self._say(here, f"R{number}={reg_text(value, frame)}")
        self.wanted.update(_origins(here, insn, row, number))

    def _stack_slot(
        self, place: _Place, here: Visit, following: Visit, insn: Instruction, row: InstructionRow
    ) -> None:
        frame, _kind, index = place
        before = here.stack[index] if index < len(here.stack) else None
        after = following.stack[index] if index < len(following.stack) else None
        if after is before:
            return
        shown = slot_text(after, frame) if after is not None else ""
        self._say(here, f"fp{-8 * (index + 1)}={shown or '?'}")
        if row.kind is Kind.STORE and _stack_index(here.regs[insn.dst], insn.offset) == index:
            self.wanted.discard(place)
            if row.src is FieldUse.READ:
                self.wanted.add((frame, "r", insn.src))

    def _say(self, here: Visit, what: str) -> None:
        self.events.append(Event(here.slot, what))


def _written(insn: Instruction, row: InstructionRow) -> tuple[int, ...]:
    if row.kind is Kind.CALL:
        return (0, 1, 2, 3, 4, 5)
    if row.kind is Kind.PACKET:
        return (0, 1, 2, 3, 4, 5)
    found = []
    if row.dst in _WRITES:
        found.append(insn.dst)
    if row.src in _WRITES:
        found.append(insn.src)
    return tuple(found)


def _origins(here: Visit, insn: Instruction, row: InstructionRow, number: int) -> set[_Place]:
    """What the new contents of register ``number`` were made of."""
    found: set[_Place] = set()
    if row.kind is Kind.LOAD:
        index = _stack_index(here.regs[insn.src], insn.offset)
        if index is not None:
            found.add((here.regs[insn.src].aux, "s", index))
        elif here.regs[insn.src].kind != SCALAR:
            found.add((here.frame, "r", insn.src))
        return found
    if row.kind not in (Kind.ALU, Kind.SWAP, Kind.CAST):
        return found
    if row.dst is FieldUse.UPDATE:
        found.add((here.frame, "r", number))
    if row.src is FieldUse.READ and not here.regs[insn.src].is_const:
        found.add((here.frame, "r", insn.src))
    return found


def _stack_index(pointer: Reg, offset: int) -> int | None:
    """The stack slot that an access goes to, None where it does not go to a known one."""
    if pointer.kind != PTR_TO_STACK or not pointer.num.is_const:
        return None
    value = pointer.num.value
    at = (value - (1 << 64) if value >> 63 else value) + pointer.off + offset
    return (-at - 1) // 8 if at < 0 else None
