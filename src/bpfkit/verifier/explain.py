"""Why a program was rejected: the way there, the story of the value that broke the rule, the rule
and the usual fix.

The program is walked once more with a tracer that keeps the current path; what the story needs is
then read off the path backwards.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import BpfkitError
from .explain_advice import advice, register_of
from .explain_path import Recorder, Visit
from .explain_story import Event, branches, story
from .logtext import KernelSymbols, instruction_text

if TYPE_CHECKING:
    from ..obj.spec import LineInfo
    from .program import Program
    from .report import VerifyReport

__all__ = ["Explanation", "Step", "explain", "shorten"]

_ALLOCATED = re.compile(r"id=(\d+) alloc_insn=(\d+)")
_SHOWN = 12  # steps of a path or history; of longer ones the middle is left out


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction of a path or a history: ``what`` happened there. ``slot`` -1 stands for
    steps that were left out."""

    slot: int
    instruction: str
    what: str = ""
    source: LineInfo | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a rule was broken.

    ``instruction`` is the text of the instruction that broke it and ``source`` its line; ``path``
    the branches taken on the way there; ``subject`` what ``history`` is about ("R1 at instruction
    4"), from its origin on; ``why`` the reason of the rule in one sentence, ``fix`` what usually
    helps."""

    instruction: str = ""
    source: LineInfo | None = None
    path: tuple[Step, ...] = ()
    subject: str = ""
    history: tuple[Step, ...] = ()
    why: str = ""
    fix: str = ""


def explain(report: VerifyReport) -> Explanation:
    """The explanation of a rejection. Walks the report's program once more."""
    program, path = report.prepared, retrace(report)
    if program is None:
        why, fix = advice(report.message, report.notes)
        return Explanation(source=report.source, why=why, fix=fix)
    return explain_path(report, program, path)


def retrace(report: VerifyReport) -> Sequence[Visit]:
    """The path to the instruction that broke a rule; [] where the program was not walked."""
    if report.subject is None or not report.instructions_processed:
        return []
    from .verify import verify_program

    recorder = Recorder()
    about = report.subject
    try:
        verify_program(
            about.linked,
            about.maps,
            about.target,
            budget=report.instructions_processed,
            tracer=recorder,
        )
    except BpfkitError:
        return []
    return recorder.path


def explain_path(report: VerifyReport, program: Program, path: Sequence[Visit]) -> Explanation:
    """The explanation of a rejection at the end of ``path``."""
    names = _Names(program, report)
    number = register_of(report.message)
    # a walk may break off before its tracer saw the instruction: then no state is known there
    is_known = bool(path) and path[-1].slot == report.instruction
    events = story(program, path, number) if number is not None and is_known else []
    subject = f"R{number} at instruction {report.instruction}" if events else ""
    if not events and (held := _ALLOCATED.search(" ".join(report.notes))):
        subject, events = f"reference {held[1]}", [Event(int(held[2]), "acquired here")]
    crossed = branches(program, path)
    why, fix = advice(report.message, report.notes, **_loop(names, path))
    at = report.instruction
    return Explanation(
        instruction=names.instruction(at) if at is not None else "",
        source=report.source,
        path=names.steps(crossed),
        subject=subject,
        history=names.steps(events),
        why=why,
        fix=fix,
    )


class _Names:
    """Instructions and lines by slot."""

    def __init__(self, program: Program, report: VerifyReport) -> None:
        self.program, self.symbols = program, KernelSymbols(program)
        self.linked = report.subject.linked if report.subject is not None else None

    def instruction(self, slot: int) -> str:
        """The text of the instruction, "" where there is none."""
        slots = self.program.slots
        insn = slots[slot] if 0 <= slot < len(slots) else None
        return "" if insn is None else instruction_text(slot, insn, self.symbols)

    def line(self, slot: int) -> LineInfo | None:
        return self.linked.line_at(slot) if self.linked is not None else None

    def steps(self, events: Sequence[Event]) -> tuple[Step, ...]:
        """``events`` as steps, with lines named where the event leads to one."""
        steps = [
            Step(one.slot, self.instruction(one.slot), self._what(one), self.line(one.slot))
            for one in events
        ]
        return shorten(steps)

    def _what(self, event: Event) -> str:
        if event.target is None:
            return event.what
        here, line = self.line(event.slot), self.line(event.target)
        if line is None:
            return f"goes on at instruction {event.target}"
        if here is not None and (here.file, here.line) == (line.file, line.line):
            return "not taken" if event.target == event.slot + 1 else "taken"
        return f"goes on at line {line.line}"


def shorten(steps: Sequence[Step]) -> tuple[Step, ...]:
    """``steps`` without repetitions, and without the middle of many."""
    merged = _merge(steps)
    if len(merged) <= _SHOWN:
        return tuple(merged)
    half = _SHOWN // 2
    left_out = Step(-1, f"… {len(merged) - _SHOWN} more …")
    return (*merged[:half], left_out, *merged[-half:])


def _merge(steps: Sequence[Step]) -> list[Step]:
    """Steps without those that say again what the one before says, as in loops."""
    merged: list[Step] = []
    for step in steps:
        last = merged[-1] if merged else None
        if last is not None and (last.slot, last.what) == (step.slot, step.what):
            continue
        merged.append(step)
    return merged


def _loop(names: _Names, path: Sequence[Visit]) -> dict[str, str]:
    """For the message about too many instructions: the loop that took them."""
    counts: dict[int, int] = {}
    for visit in path[-20_000:]:
        counts[visit.slot] = counts.get(visit.slot, 0) + 1
    if not counts:
        return {"loop": "this program needs more"}
    slot, count = max(counts.items(), key=lambda pair: (pair[1], -pair[0]))
    if count < 3:
        return {"loop": "the branches of this program multiply to more"}
    line = names.line(slot)
    where = f"line {line.line} ({line.text.strip()})" if line else f"instruction {slot}"
    return {"loop": f"the loop at {where} takes most of them"}
