"""What verification found about one program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..linker import LinkedProgram, Target
    from ..obj.spec import LineInfo, MapSpec
    from .explain import Explanation
    from .program import Program
    from .walk import Walk

__all__ = ["Subject", "VerifyReport"]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a report is about: enough to verify it once more, for its log and its explanation."""

    linked: LinkedProgram
    maps: Mapping[str, MapSpec]
    target: Target


@dataclass
class VerifyReport:
    """The verdict on one program.

    ``accepted`` is whether the kernel would take it; ``unsupported`` names what this verifier does
    not model ("" = all modelled): then there is no verdict and ``accepted`` is False. On a
    rejection ``message`` is the kernel's last line and ``notes`` the lines before that belong to
    it, ``instruction`` the slot (None: no single one), ``source`` its source line and
    ``explanation`` why. ``explanation`` and ``log`` walk the program once more when they are first
    asked for.
    """

    program: str
    accepted: bool = False
    message: str = ""
    notes: tuple[str, ...] = ()
    unsupported: str = ""
    instruction: int | None = None
    instructions_processed: int = 0
    total_states: int = 0
    peak_states: int = 0
    max_states_per_instruction: int = 0
    errno: int = 0
    seconds: float = 0.0
    prepared: Program | None = field(default=None, repr=False)
    subject: Subject | None = field(default=None, repr=False)
    # what is known of them already
    known_source: LineInfo | None = field(default=None, repr=False)
    known_explanation: Explanation | None = field(default=None, repr=False)
    logs: dict[int, str] = field(default_factory=dict, repr=False)

    def take_counts(self, walk: Walk) -> None:
        """Copy the walk's counters."""
        self.instructions_processed = walk.processed
        self.total_states, self.peak_states = walk.total_states, walk.peak_states
        self.max_states_per_instruction = walk.max_states_per_slot

    @property
    def verdict(self) -> str:
        """ "accepted", "rejected" or "unsupported"."""
        if self.unsupported:
            return "unsupported"
        return "accepted" if self.accepted else "rejected"

    @property
    def source(self) -> LineInfo | None:
        """The source line of the instruction that broke a rule; None where it is not known."""
        if self.instruction is None or self.subject is None:
            return self.known_source
        return self.subject.linked.line_at(self.instruction)

    @property
    def explanation(self) -> Explanation | None:
        """Why it was rejected: path, history, rule and fix; None for other verdicts."""
        if self.known_explanation is None and self.verdict == "rejected":
            from .explain import explain

            self.known_explanation = explain(self)
        return self.known_explanation

    @property
    def log(self) -> str:
        """The log as the kernel writes it at level 1, "" where there is nothing to verify again.
        See ``log_at``."""
        return self.log_at(1)

    def log_at(self, level: int) -> str:
        """The log of a level as BPF_PROG_LOAD takes it: 1 (the path that failed), 2 (every path),
        4 (the counts); sums of them."""
        if level not in self.logs:
            from .log import write_log

            self.logs[level] = write_log(self, level)
        return self.logs[level]

    def to_dict(self) -> dict[str, Any]:
        """All of it as dicts, lists, strings and numbers, for JSON."""
        from .rendering import as_data

        return as_data(self)

    def __str__(self) -> str:
        from .rendering import report_lines

        return "\n".join(report_lines(self))
