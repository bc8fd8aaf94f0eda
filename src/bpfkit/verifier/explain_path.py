"""The path that a walk is on: every instruction since the entry, with the registers before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .registers import Reg
from .state import Slot

if TYPE_CHECKING:
    from .walk import Walk

__all__ = ["Recorder", "Visit"]

_KEPT = 200_000  # instructions of one path; of longer ones the oldest are forgotten


class Visit(NamedTuple):
    """The state before one instruction: of its innermost frame, which is number ``frame``."""

    slot: int
    frame: int
    regs: tuple[Reg, ...]
    stack: tuple[Slot, ...]


class Recorder:
    """Keeps the path that a walk is on: its tracer. After the walk has ended at a broken rule,
    ``path`` leads there and ``walk`` is what it was."""

    def __init__(self) -> None:
        self.path: list[Visit] = []
        self.dropped = 0  # instructions at the start of the path that were forgotten
        self.walk: Walk | None = None
        self._forks: list[int] = []  # length of the path at which each waiting branch left it

    def __call__(self, walk: Walk) -> None:
        self.walk = walk
        path, forks = self.path, self._forks
        waiting = len(walk.pending)
        if walk.previous < 0:
            path.clear()
            forks.clear()
            self.dropped = 0
        elif waiting < len(forks):
            self._go_back(forks[waiting])
            del forks[waiting:]
        if waiting > len(forks):
            forks.extend([self.dropped + len(path)] * (waiting - len(forks)))
        frame = walk.frame
        path.append(Visit(walk.slot, frame.number, tuple(walk.regs), tuple(frame.stack)))
        if len(path) > _KEPT:
            del path[: _KEPT // 2]
            self.dropped += _KEPT // 2

    def _go_back(self, length: int) -> None:
        if length >= self.dropped:
            del self.path[length - self.dropped :]
        else:
            self.path.clear()
            self.dropped = length
