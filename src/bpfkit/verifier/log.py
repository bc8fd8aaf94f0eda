"""The state log in the kernel's format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .logtext import state_text

if TYPE_CHECKING:
    from .report import VerifyReport

__all__ = ["state_text", "write_log"]


def write_log(report: VerifyReport, level: int) -> str:
    """The log of one more verification of the report's program, "" where there is nothing to
    verify."""
    return ""
