"""What verification found about one program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .program import Program
    from .walk import Walk

__all__ = ["VerifyReport"]


@dataclass
class VerifyReport:
    """The verdict on one program.

    ``accepted`` is whether the kernel would take it; ``unsupported`` names what this verifier does
    not model ("" = all modelled): then there is no verdict and ``accepted`` is False. On a
    rejection ``message`` is the kernel's last line, ``instruction`` the slot.
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
    prepared: Program | None = None

    def take_counts(self, walk: Walk) -> None:
        """Copy the walk's counters."""
        self.instructions_processed = walk.processed
        self.total_states, self.peak_states = walk.total_states, walk.peak_states
        self.max_states_per_instruction = walk.max_states_per_slot
