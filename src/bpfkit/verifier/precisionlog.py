"""What the log says at level 2 about the search for the origin of numbers that a decision rested
on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .logtext import KernelSymbols, frame_text, instruction_text
from .registers import SCALAR
from .state import SPILL, Frame, State

if TYPE_CHECKING:
    from .precision import Marks
    from .program import Program

__all__ = ["Trail", "slots_text"]


class Trail:
    """Is told of each step backwards (``Walk.trail``) and adds to ``lines`` what the kernel writes
    of it."""

    def __init__(
        self,
        program: Program,
        symbols: KernelSymbols,
        lines: list[str],
        flush: Callable[[], None],
    ) -> None:
        self._program, self._symbols, self._lines = program, symbols, lines
        self._flush = flush  # writes what comes first

    def begins(self, marks: Marks, last: int, first: int, following: int) -> None:
        """The steps from ``last`` back to ``first`` are next."""
        self._lines.append(
            f"mark_precise: frame{marks.frame}: last_idx {last} first_idx {first} "
            f"subseq_idx {following} "
        )

    def goes_over(self, marks: Marks, slot: int) -> None:
        """The instruction at ``slot`` is next, with ``marks`` looked for after it."""
        insn = self._program.slots[slot]
        if insn is not None:
            self._lines.append(
                f"{_wanted(marks, marks.frame, 'regs')}before "
                f"{instruction_text(slot, insn, self._symbols)}"
            )

    def settles(self, state: State, number: int, marks: Marks) -> None:
        """``marks`` were made precise in frame ``number`` of a checkpoint."""
        text = frame_text(state, number)
        self._lines.append(
            f"{_wanted(marks, number, 'parent state regs').rstrip()}:  {text}".rstrip()
        )

    def propagates(self, state: State) -> None:
        """What is precise in a checkpoint is looked for on the path that it covers."""
        self._flush()
        for frame in reversed(state.frames):
            names = [
                *(f"r{n}" for n in _bits(frame.precise_regs) if frame.regs[n].kind == SCALAR),
                *(f"fp{-8 * (n + 1)}" for n in _bits(frame.precise_stack) if _is_number(frame, n)),
            ]
            if names:
                self._lines.append(f"frame {frame.number}: propagating {','.join(names)}")

    def loops(self, what: str, key: tuple[int, ...]) -> None:
        """A loop is entered ("enter"), left ("exit") or a path in it covered ("backedge"). ``key``
        are the calls that lead there and, negative, its number."""
        if what == "enter":
            self._flush()
        self._lines.append(f"SCC {what} ({','.join(str(abs(one)) for one in key)})")

    def gives_up(self, start: State) -> None:
        """Every number on the path to ``start`` is made precise."""
        lines = self._lines
        depth = len(start.frames) - 1
        lines.append(f"mark_precise: frame{depth}: falling back to forcing all scalars precise")
        one = start.parent
        while one is not None:
            for number, frame in enumerate(one.frames):
                lines += _forced(number, frame)
            one = one.parent


def _forced(number: int, frame: Frame) -> list[str]:
    """Of the numbers of a frame, those that are not precise yet."""
    start = f"force_precise: frame{number}: forcing"
    registers = [
        f"{start} r{n} to be precise"
        for n in range(10)
        if frame.regs[n].kind == SCALAR and not frame.precise_regs >> n & 1
    ]
    slots = [
        f"{start} fp{-8 * (n + 1)} to be precise"
        for n in range(len(frame.stack))
        if _is_number(frame, n) and not frame.precise_stack >> n & 1
    ]
    return registers + slots


def _wanted(marks: Marks, number: int, what: str) -> str:
    registers = ",".join(f"r{n}" for n in _bits(marks.regs[number]))
    stack = slots_text(marks.stack[number])
    return f"mark_precise: frame{number}: {what}={registers} stack={stack} "


def slots_text(mask: int) -> str:
    """Stack slots (bits) by their offsets from the frame pointer: "-8,-24"."""
    return ",".join(str(-8 * (n + 1)) for n in _bits(mask))


def _bits(mask: int) -> list[int]:
    return [n for n in range(mask.bit_length()) if mask >> n & 1]


def _is_number(frame: Frame, index: int) -> bool:
    if index >= len(frame.stack):
        return False
    slot = frame.stack[index]
    return slot.reg is not None and slot.reg.kind == SCALAR and slot.types[7] == SPILL
