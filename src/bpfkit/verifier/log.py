"""The state log in the kernel's format."""

from __future__ import annotations

from .state import State

__all__ = ["state_text"]


def state_text(state: State) -> str:
    """The state as the kernel's log prints it after an instruction."""
    return ""
