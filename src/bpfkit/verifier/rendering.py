"""Reports as text and as plain data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..obj.spec import LineInfo
    from .explain import Explanation, Step
    from .report import VerifyReport

__all__ = ["Style", "as_data", "place_text", "report_lines"]

Style = Callable[[str, str], str]
"""Gives a text (first) in a style (second) of ``present.styled``."""

_STYLES = {"accepted": "green", "rejected": "red", "unsupported": "yellow"}


def _plain(text: str, style: str) -> str:
    return text


def place_text(line: LineInfo) -> str:
    """``file:line``, with the column where it is known."""
    column = f":{line.column}" if line.column else ""
    return f"{line.file}:{line.line}{column}"


def report_lines(report: VerifyReport, style: Style = _plain) -> Iterator[str]:
    """The lines of a report, as a compiler prints a diagnostic."""
    verdict = style(report.verdict, _STYLES[report.verdict])
    name = style(report.program, "bold")
    if report.accepted:
        yield f"{name}: {verdict}, {_counts(report)}"
        return
    if report.unsupported:
        at = "" if report.instruction is None else f" (instruction {report.instruction})"
        yield f"{name}: {verdict}: {report.unsupported}{at}"
        return
    source = report.source
    where = f"{style(place_text(source), 'bold')}: " if source else ""
    whose = f"program {name}: " if report.program else ""
    yield f"{where}{verdict}: {whose}{style(report.message, 'bold')}"
    found = report.explanation
    if found is not None:
        yield from _explanation_lines(found, report.notes, style)
    yield f"  {style(_counts(report), 'dim')}"


def _counts(report: VerifyReport) -> str:
    count = report.instructions_processed
    return f"{count:,} instruction{'' if count == 1 else 's'} processed"


def _explanation_lines(found: Explanation, notes: tuple[str, ...], style: Style) -> Iterator[str]:
    if found.source is not None and found.source.text:
        number = str(found.source.line)
        yield f"  {style(number, 'dim')} | {found.source.text.strip()}"
        yield f"  {' ' * len(number)} | {style(found.instruction, 'cyan')}"
    elif found.instruction:
        yield f"  {style(found.instruction, 'cyan')}"
    for note in notes:
        yield f"  {style('note:', 'cyan')} {note.strip()}"
    if found.path:
        yield f"  {style('path:', 'cyan')}"
        yield from _steps(found.path, style)
    if found.history:
        yield f"  {style(found.subject + ':', 'cyan')}"
        yield from _steps(found.history, style)
    if found.why:
        yield f"  {style('rule:', 'cyan')} {found.why}"
    if found.fix:
        yield f"  {style('fix:', 'green')} {found.fix}"


def _steps(steps: tuple[Step, ...], style: Style) -> Iterator[str]:
    for step in steps:
        line = step.source
        place = f"line {line.line}: {line.text.strip()}" if line and line.text else step.instruction
        text = f"    {place}"
        yield f"{text}  {style(step.what, 'dim')}" if step.what else text


# --- data -----------------------------------------------------------------------------------------


def as_data(report: VerifyReport) -> dict[str, Any]:
    """A report for JSON."""
    data: dict[str, Any] = {
        "program": report.program,
        "verdict": report.verdict,
        "accepted": report.accepted,
        "instructions_processed": report.instructions_processed,
        "total_states": report.total_states,
        "peak_states": report.peak_states,
        "seconds": round(report.seconds, 6),
    }
    if report.unsupported:
        data["unsupported"] = report.unsupported
    if report.accepted or report.unsupported:
        return data
    data |= {
        "message": report.message,
        "notes": list(report.notes),
        "instruction": report.instruction,
        "source": _line_data(report.source),
    }
    found = report.explanation
    if found is not None:
        data["explanation"] = {
            "instruction": found.instruction,
            "path": [_step_data(step) for step in found.path],
            "subject": found.subject,
            "history": [_step_data(step) for step in found.history],
            "why": found.why,
            "fix": found.fix,
        }
    return data


def _line_data(line: LineInfo | None) -> dict[str, Any] | None:
    if line is None:
        return None
    return {"file": line.file, "line": line.line, "column": line.column, "text": line.text}


def _step_data(step: Step) -> dict[str, Any]:
    return {
        "slot": step.slot,
        "instruction": step.instruction,
        "what": step.what,
        "source": _line_data(step.source),
    }
