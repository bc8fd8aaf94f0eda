"""Leaks: what may not be held any more where a program, or a part of it, ends."""

from __future__ import annotations

from .state import Reference, State
from .verdict import Rejected
from .walk import Walk

__all__ = ["check_leaks"]

_STRUCT_OPS = 27


def check_leaks(walk: Walk, what: str, *, is_end: bool, is_exception: bool = False) -> None:
    """Check that nothing leaks at ``what`` (in the kernel's words: "tail_call", …).

    ``is_end``: the program ends here, so locks and regions have to be closed as well;
    ``is_exception``: the frames below do not get to give back what they hold either. Raises
    Rejected."""
    state = walk.state
    if is_end and state.lock_count:
        raise Rejected(f"{what} cannot be used inside bpf_spin_lock-ed region")
    if state.refs and (is_exception or len(state.frames) == 1):
        _check_references(walk, what, state, is_exception=is_exception)
    if not is_end:
        return
    for is_open, region in (
        (state.irq_id, "bpf_local_irq_save-ed"),
        (state.rcu_depth, "bpf_rcu_read_lock-ed"),
        (state.preempt_depth, "bpf_preempt_disable-ed"),
    ):
        if is_open:
            raise Rejected(f"{what} cannot be used inside {region} region")


def _check_references(walk: Walk, what: str, state: State, *, is_exception: bool) -> None:
    lost = [one for one in state.refs if one.kind == "ptr"]
    if walk.program.type == _STRUCT_OPS and not is_exception:
        # it may be given back to the kernel as the return value
        returned = walk.regs[0].ref
        lost = [one for one in lost if one.id != returned]
    if lost:
        raise Rejected(f"{what} would lead to reference leak", *map(_note, lost))


def _note(one: Reference) -> str:
    return f"Unreleased reference id={one.id} alloc_insn={one.slot}"
