"""Which stack slots a checkpoint's future reads.

What paths read and write is collected while they are walked; from that, for every function and the
calls that led to it, the slots that may still be read at an instruction are computed.
"""

from __future__ import annotations

from .program import Program
from .state import Frame, State

__all__ = ["StackLiveness"]


class StackLiveness:
    """The reads and writes seen so far, and what follows from them."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def read(self, frame: Frame, index: int) -> None:
        """The current instruction reads slot ``index`` of ``frame``."""

    def write(self, frame: Frame, index: int, off: int, size: int) -> None:
        """The current instruction overwrites ``size`` bytes of slot ``index`` of ``frame``."""

    def finish(self, state: State) -> None:
        """All paths from ``state`` were walked."""

    def is_alive(self, state: State, frame: int, index: int) -> bool:
        """Whether some path from ``state`` may read that slot before it is written."""
        return True
