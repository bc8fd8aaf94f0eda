"""Calls of callbacks: the frame that a helper or kfunc makes for the function it is given, and the
way back.

A callback that runs before the call returns is walked as one more path from the call: its frame
sits on the caller's, and when it exits, the path comes to the call again, where it either stops
(``pruning``) or goes round once more. One that runs later, from a timer or work queue, starts with
nothing but its arguments.
"""

from __future__ import annotations

from collections.abc import Callable

from ..isa.instruction import Instruction
from .btftypes import named
from .callbacks import calls_async_callback
from .calls import enter_function
from .numbers import S32_MAX, S32_MIN, ZERO
from .precision import mark_precise
from .pruning import checkpoint_before, widen
from .registers import (
    CONST_PTR_TO_MAP,
    PTR_TO_BTF_ID,
    PTR_TO_MAP_KEY,
    PTR_TO_MAP_VALUE,
    PTR_TO_STACK,
    SCALAR,
    UNKNOWN_REG,
    Reg,
)
from .returns import check_range
from .state import Frame, State
from .verdict import Rejected, Unsupported
from .walk import Walk

__all__ = ["leave_callback", "push_callback"]

_EACCES, _E2BIG, _ENOTSUPP = 13, 7, 524
_MAX_PENDING = 8192


# --- the way in -----------------------------------------------------------------------------------


def push_callback(walk: Walk, insn: Instruction, subprogram: int, kind: str) -> None:
    """The current call runs the function with number ``subprogram``; ``kind`` says how:
    "for_each_map_elem", "find_vma", "loop", "timer_set_callback", "user_ringbuf_drain",
    "rbtree_add", "wq" or "task_work".

    The caller's registers have to be still those that the call was made with. Raises Rejected where
    calls nest too deeply or the map has no such callback."""
    callee = walk.program.subprograms[subprogram]
    callee.is_callback = True
    caller = walk.frame
    if calls_async_callback(walk.program, insn):
        callee.is_async_callback = True
        frame = _push_async(walk, callee.start, subprogram, is_sleepable=kind in _SLEEPABLE)
        frame.async_entries = caller.async_entries + 1
        _FRAMES[kind](walk, caller, frame)
        return
    state = walk.branch(callee.start)
    frame = enter_function(walk, state, subprogram, walk.slot)
    _FRAMES[kind](walk, caller, frame)
    frame.in_callback = True
    frame.callback_range = (0, 1)
    state.callback_depth += 1
    state.frames[-2].callback_depth += 1
    caller.callback_depth = 0


_SLEEPABLE = frozenset(("wq", "task_work"))


def _push_async(walk: Walk, start: int, subprogram: int, *, is_sleepable: bool) -> Frame:
    """A path of its own, which shares nothing with the current one."""
    state = State()
    state.in_sleepable = is_sleepable
    frame = Frame(0, subprogram, -1)
    frame.regs[10] = Reg(PTR_TO_STACK, ZERO)
    frame.in_async_callback = True
    state.frames.append(frame)
    state.first = start
    walk.pending.append((state, start, walk.slot))
    count = len(walk.pending)
    if count > _MAX_PENDING:
        raise Rejected(f"The sequence of {count} jumps is too complex for async cb.", errno=_E2BIG)
    return frame


# --- what callbacks are given ---------------------------------------------------------------------

# hash, array, percpu_hash, percpu_array, lru_hash, lru_percpu_hash
_EACH = frozenset((1, 2, 5, 6, 9, 10))


def _set_map_arguments(frame: Frame, source: Reg) -> None:
    """The map, a key and a value of it."""
    map, uid = source.info, source.aux
    frame.regs[1] = Reg(CONST_PTR_TO_MAP, ZERO, info=map, aux=uid)
    frame.regs[2] = Reg(PTR_TO_MAP_KEY, ZERO, info=map, aux=uid)
    frame.regs[3] = Reg(PTR_TO_MAP_VALUE, ZERO, info=map, aux=uid)


def _for_each(walk: Walk, caller: Frame, frame: Frame) -> None:
    source = caller.regs[1]
    if source.info.type not in _EACH:
        raise Rejected("callback function not allowed for map", errno=_ENOTSUPP)
    _set_map_arguments(frame, source)
    frame.regs[1] = source
    frame.regs[4] = caller.regs[3]


def _loop(walk: Walk, caller: Frame, frame: Frame) -> None:
    frame.regs[1] = UNKNOWN_REG
    frame.regs[2] = caller.regs[3]


def _find_vma(walk: Walk, caller: Frame, frame: Frame) -> None:
    area = named(walk.program.target.btf, "vm_area_struct")
    if area is None:
        raise Unsupported("struct vm_area_struct is not in the target's BTF")
    frame.regs[1] = caller.regs[1]
    frame.regs[2] = Reg(PTR_TO_BTF_ID, ZERO, info=area)
    frame.regs[3] = caller.regs[4]


def _drain(walk: Walk, caller: Frame, frame: Frame) -> None:
    from .dynptrs import callback_dynptr

    frame.regs[1] = callback_dynptr(walk)
    frame.regs[2] = caller.regs[3]


def _less(walk: Walk, caller: Frame, frame: Frame) -> None:
    from .graph import less_arguments

    frame.regs[1], frame.regs[2] = less_arguments(walk, caller.regs[1])


def _timer(walk: Walk, caller: Frame, frame: Frame) -> None:
    _set_map_arguments(frame, caller.regs[1])
    frame.callback_range = (0, 0)


def _task_work(walk: Walk, caller: Frame, frame: Frame) -> None:
    _set_map_arguments(frame, caller.regs[3])
    frame.callback_range = (S32_MIN, S32_MAX)


_FRAMES: dict[str, Callable[[Walk, Frame, Frame], None]] = {
    "for_each_map_elem": _for_each,
    "find_vma": _find_vma,
    "loop": _loop,
    "timer_set_callback": _timer,
    "user_ringbuf_drain": _drain,
    "rbtree_add": _less,
    "wq": _timer,
    "task_work": _task_work,
}


# --- the way out ----------------------------------------------------------------------------------


def leave_callback(walk: Walk, frame: Frame, result: Reg) -> int:
    """Leave the callback's frame with ``result`` in r0; gives the slot of the call that runs it,
    which is executed again."""
    if result.kind != SCALAR:
        raise Rejected("R0 not a scalar value", errno=_EACCES)
    mark_precise(walk, 0)
    low, high = frame.callback_range or (0, 1)
    check_range(result.num, low, high, "At callback return", "R0")
    state, slot = walk.state, frame.call_slot
    state.frames.pop()
    walk.enter_frame(state.frames[-1])
    before = checkpoint_before(walk, state, slot)
    if before is not None:
        widen(walk, before, state)
    return slot
