"""References: what a program acquired and has to give back."""

from __future__ import annotations

from .registers import UNKNOWN_REG, Reg
from .state import Reference
from .walk import Walk

__all__ = ["acquire", "forget", "is_held", "release"]


def acquire(walk: Walk) -> int:
    """A new reference, acquired by the current instruction; gives its id."""
    number = walk.new_id()
    state = walk.state
    state.refs = (*state.refs, Reference("ptr", number, walk.slot))
    return number


def is_held(walk: Walk, number: int) -> bool:
    """Whether the path holds the reference with this id."""
    return any(one.id == number and one.kind == "ptr" for one in walk.state.refs)


def forget(walk: Walk, number: int) -> bool:
    """Take the reference off the path's list and leave registers as they are; False where the path
    does not hold it."""
    state = walk.state
    left = tuple(one for one in state.refs if one.id != number or one.kind != "ptr")
    if len(left) == len(state.refs):
        return False
    state.refs = left
    return True


def release(walk: Walk, number: int) -> bool:
    """Give the reference back: every register and spilled register that holds it, or belongs to
    it, is only a number from now on. False where the path does not hold it."""
    if not forget(walk, number):
        return False

    def change(reg: Reg) -> Reg | None:
        return UNKNOWN_REG if reg.ref == number else None

    walk.rewrite(change)
    return True
