"""How a walk ends early: a rule was broken, or a rule is not modelled."""

from __future__ import annotations

__all__ = ["Rejected", "Unsupported"]


class Rejected(Exception):
    """The kernel would refuse the program. ``message`` is the last line that it would write,
    ``notes`` are the lines before that belong to it, ``slot`` the instruction (None: the one that
    the walk is at), ``errno`` what the system call would return."""

    def __init__(self, message: str, *notes: str, slot: int | None = None, errno: int = 22) -> None:
        super().__init__(message)
        self.message, self.notes, self.slot, self.errno = message, notes, slot, errno


class Unsupported(Exception):
    """The program needs ``what``, which this verifier does not model: no verdict."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
