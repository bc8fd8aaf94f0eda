"""Reports from the kernel's own verifier log: what it said when it refused a program, with the same
explanation as if this verifier had."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from ..abi.opcodes import FieldUse, InstructionRow, Kind
from ..errors import BpfkitError
from ..isa.instruction import Instruction
from ..obj.spec import LineInfo
from .explain import Explanation, Step, shorten
from .explain_advice import advice, register_of
from .report import VerifyReport
from .structure import read_slots, row_for
from .verdict import Rejected

if TYPE_CHECKING:
    from ..linker import LinkedProgram

__all__ = ["explain_kernel_log"]

_INSTRUCTION = re.compile(
    r"^(\d+): (\([0-9a-f]{2}\) .*?)(?:\s+; ((?:frame\d+: |R\d+=|fp-\d+=).*))?$"
)
_STATE = re.compile(r"^(?:from (\d+) to )?(\d+)(?: \(speculative execution\))?: ?(.*)$")
_SOURCE = re.compile(r"^; (.*?)(?: @ (\S+):(\d+))?$")
_FRAME = re.compile(r"\bframe(\d+):")
_PLACE = re.compile(r"(?<!\S)(R\d+|fp-\d+)(?:_\w+)?=((?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+)")
_COUNTS = re.compile(
    r"^processed (\d+) insns.*?max_states_per_insn (\d+) total_states (\d+) peak_states (\d+)"
)
_NOT_SAID = re.compile(
    r"^(?:func#\d+ @|Live regs before|\s+(?:\d+ +)?\d+: [.\d]{10} |mark_precise: |last_idx |regs=|"
    r"parent |caller:|callee:|returning from callee:|to caller at|SCC |\(\d+\) (?:frame|live)|"
    r"verification time|stack depth|processed \d|\d+: safe|from \d+ to \d+: safe|"
    r"Validating |Func#\d+ )"
)


@dataclass(slots=True)
class _Visit:
    """One instruction of the log's path: what the log says of registers and stack after it."""

    slot: int
    text: str
    frame: int = 0
    after: dict[str, str] = field(default_factory=dict)
    line: LineInfo | None = None


class _Reader:
    """Reads a log line by line into the path that failed."""

    def __init__(self) -> None:
        self.path: list[_Visit] = []
        self.said: list[str] = []  # lines since the last instruction that are no states
        self.counts: tuple[int, ...] = (0, 0, 0, 0)
        self.entry: dict[str, str] = {}
        self._line: LineInfo | None = None
        self._frame = 0

    def read(self, log: str) -> None:
        """All lines of the log."""
        for line in log.splitlines():
            self._read(line.rstrip())

    def _read(self, line: str) -> None:
        if found := _COUNTS.match(line):
            self.counts = tuple(int(one) for one in found.groups())
        elif found := _INSTRUCTION.match(line):
            self._instruction(int(found[1]), found[2].rstrip(), found[3])
        elif found := _SOURCE.match(line):
            self._line = LineInfo(0, found[2] or "", int(found[3] or 0), 0, found[1])
        elif not line.strip() or _NOT_SAID.match(line):
            return
        elif line.startswith(" ") and _PLACE.search(line):
            self._frame_of(line)
        elif (found := _STATE.match(line)) and _is_state(found[3]):
            self._state(found)
        else:
            self.said.append(line)

    def _instruction(self, slot: int, text: str, state: str | None) -> None:
        self.said.clear()
        visit = _Visit(slot, text, self._frame, line=self._line)
        self.path.append(visit)
        if state:
            self._frame_of(state)
            visit.after.update(_PLACE.findall(state))

    def _state(self, found: re.Match[str]) -> None:
        self.said.clear()
        if found[1] is not None:
            self._go_back(int(found[1]))
        self._frame_of(found[3])
        known = dict(_PLACE.findall(found[3]))
        if self.path:
            self.path[-1].after.update(known)
        else:
            self.entry.update(known)

    def _frame_of(self, text: str) -> None:
        found = _FRAME.search(text)
        self._frame = int(found[1]) if found else 0

    def _go_back(self, slot: int) -> None:
        """Another path goes on after the newest visit of ``slot``."""
        for at in range(len(self.path) - 1, -1, -1):
            if self.path[at].slot == slot:
                del self.path[at + 1 :]
                return


def _is_state(text: str) -> bool:
    return not text.strip() or bool(_FRAME.match(text) or _PLACE.match(text))


def explain_kernel_log(log: str, program: LinkedProgram | None = None) -> VerifyReport:
    """The report that a log of the kernel's verifier amounts to (``LoadError.log``), of any level
    but 4. ``program`` is what was loaded: with it histories follow values from register to register
    and source lines are complete."""
    reader = _Reader()
    reader.read(log)
    message = reader.said[-1].strip() if reader.said else ""
    notes = tuple(line.strip() for line in reader.said[:-1])
    processed, per_instruction, total, peak = reader.counts
    last = reader.path[-1] if reader.path else None
    report = VerifyReport(
        program=program.name if program is not None else "",
        accepted=not message,
        message=message,
        notes=notes,
        instruction=last.slot if last is not None and message else None,
        instructions_processed=processed,
        total_states=total,
        peak_states=peak,
        max_states_per_instruction=per_instruction,
    )
    report.logs[1] = log
    if message:
        _explain(report, reader, program)
    return report


def _explain(report: VerifyReport, reader: _Reader, program: LinkedProgram | None) -> None:
    path = reader.path
    last = path[-1] if path else None
    number = register_of(report.message)
    why, fix = advice(report.message, report.notes)
    history = list(_history(reader, number, _slots(program))) if number is not None else []
    source = _line(last, program) if last is not None else None
    report.known_source = source
    report.known_explanation = Explanation(
        instruction=f"{last.slot}: {last.text}" if last is not None else "",
        source=source,
        path=shorten(list(_branches(path, program))),
        subject=f"R{number} at instruction {last.slot}" if history and last is not None else "",
        history=shorten([_step(visit, what, program) for visit, what in reversed(history)]),
        why=why,
        fix=fix,
    )


def _line(visit: _Visit, program: LinkedProgram | None) -> LineInfo | None:
    found = program.line_at(visit.slot) if program is not None else None
    return found or visit.line


def _step(visit: _Visit, what: str, program: LinkedProgram | None) -> Step:
    return Step(visit.slot, f"{visit.slot}: {visit.text}", what, _line(visit, program))


def _branches(path: list[_Visit], program: LinkedProgram | None) -> Iterator[Step]:
    for here, following in pairwise(path):
        if ") if " not in here.text:
            continue
        line = _line(following, program)
        where = f"line {line.line}" if line and line.line else f"instruction {following.slot}"
        yield _step(here, f"goes on at {where}", program)


# --- the history of a register --------------------------------------------------------------------

_Decoded = dict[int, tuple[Instruction, InstructionRow]]


def _slots(program: LinkedProgram | None) -> _Decoded:
    """Instructions and rows by slot; {} where they are not known."""
    if program is None:
        return {}
    try:
        slots = read_slots(program.code, program.byteorder)
    except (BpfkitError, Rejected):
        return {}
    rows = ((slot, insn, row_for(insn)) for slot, insn in enumerate(slots) if insn is not None)
    return {slot: (insn, row) for slot, insn, row in rows if row is not None}


def _history(reader: _Reader, number: int, decoded: _Decoded) -> Iterator[tuple[_Visit, str]]:
    """What the log says about the register, newest first, through the registers that it came
    from."""
    path = reader.path
    place, frame = f"R{number}", path[-1].frame if path else 0
    for at in range(len(path) - 2, -1, -1):
        visit = path[at]
        if visit.frame < frame and place in ("R1", "R2", "R3", "R4", "R5"):
            frame = visit.frame  # passed by the caller
        if visit.frame != frame or place not in visit.after:
            continue
        before = _value_before(path, at, frame, place, reader.entry)
        source = _source_of(visit, place, decoded)
        if visit.after[place] != before or source is not None:
            yield visit, f"{place}={visit.after[place]}"
        if source == "":
            return
        place = source or place
    if place in reader.entry and path and not frame:
        yield path[0], f"{place}={reader.entry[place]} at entry"


def _value_before(
    path: list[_Visit], at: int, frame: int, place: str, entry: dict[str, str]
) -> str | None:
    for earlier in range(at - 1, -1, -1):
        visit = path[earlier]
        if visit.frame == frame and place in visit.after:
            return visit.after[place]
    return entry.get(place)


def _source_of(visit: _Visit, place: str, decoded: _Decoded) -> str | None:
    """The place that ``place`` was set from, "" where the instruction is its origin, None where it
    did not set it or went on with it."""
    found = decoded.get(visit.slot)
    if found is None or place[0] != "R":
        return None
    insn, row = found
    if row.kind is Kind.CALL:
        return "" if place == "R0" else None
    if insn.dst != int(place[1:]) or row.dst is not FieldUse.WRITE:
        return None
    if row.kind is Kind.LOAD:
        return f"fp{insn.offset}" if insn.src == 10 else ""
    return f"R{insn.src}" if row.src is FieldUse.READ else ""
