"""Spans of source text and the messages that point at them: the one form in which front ends report
a user's mistakes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

__all__ = ["Diagnostic", "Severity", "Span"]

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a source text. ``line`` and ``column`` count from 1; 0 means unknown."""

    file: str
    line: int = 0
    column: int = 0
    length: int = 0

    def __str__(self) -> str:
        text = self.file or "<text>"
        if self.line:
            text += f":{self.line}"
            if self.column:
                text += f":{self.column}"
        return text


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message about one place. ``source`` is the line of text itself, ``hints`` say what to
    do."""

    severity: Severity
    span: Span
    text: str
    source: str = ""
    hints: tuple[str, ...] = ()
    related: tuple[Diagnostic, ...] = field(default=())

    def __str__(self) -> str:
        lines = [f"{self.span}: {self.severity}: {self.text}"]
        if self.source:
            lines.append(f"  {self.source}")
            if self.span.column:
                pad = "".join(c if c == "\t" else " " for c in self.source[: self.span.column - 1])
                lines.append(f"  {pad}{'^' * max(1, self.span.length)}")
        lines += [f"  hint: {hint}" for hint in self.hints]
        lines += [str(d) for d in self.related]
        return "\n".join(lines)
