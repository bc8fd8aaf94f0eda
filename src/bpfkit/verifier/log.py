"""The state log in the kernel's format."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .report import VerifyReport
    from .state import State

__all__ = ["state_text", "write_log"]


def state_text(state: State) -> str:
    """The state as the kernel's log prints it after an instruction."""
    return ""


def write_log(report: VerifyReport, level: int) -> str:
    """The log of one more verification of the report's program, "" where there is nothing to
    verify."""
    return ""
