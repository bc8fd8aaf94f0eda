"""Exceptions: ``bpf_throw`` unwinds every frame and ends the program in its exception callback."""

from __future__ import annotations

from .kfuncs_arguments import KfuncCall
from .leaks import check_leaks
from .objectcalls import Effect, Special, special_calls
from .returns import check_return_in
from .walk import END, Walk

__all__ = ["EFFECTS", "SPECIAL"]


def _throw(walk: Walk, call: KfuncCall) -> int:
    """The path ends: no frame gets to give back what it holds."""
    if walk.program.exception_callback is None:
        # the program returns the cookie, whichever function throws
        innermost = walk.frame
        walk.frame = walk.state.frames[0]
        check_return_in(walk, 1)
        walk.frame = innermost
    check_leaks(walk, "bpf_throw", is_end=True, is_exception=True)
    return END


EFFECTS: dict[str, Effect] = {"bpf_throw": _throw}
SPECIAL: Special = special_calls(EFFECTS)
"""The kernel functions whose calls are checked and carried out here."""
