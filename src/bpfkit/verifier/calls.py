"""Calls and exits: of static and global functions, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from ..abi.opcodes import PSEUDO_CALL, PSEUDO_KFUNC_CALL, InstructionRow
from ..isa.instruction import Instruction
from .globalfunctions import check_global_call
from .helpers import call_helper
from .kfuncs import call_kfunc
from .leaks import check_leaks
from .numbers import ZERO
from .registers import NOT_INIT_REG, PTR_TO_STACK, UNKNOWN_REG, Reg
from .returns import check_return
from .state import Frame, State
from .verdict import Rejected
from .walk import END, Operation, Walk

__all__ = [
    "MAX_FRAMES",
    "compile_call",
    "compile_exit",
    "enter_function",
    "forget_caller_saved",
    "return_to_caller",
]

MAX_FRAMES = 8


def compile_call(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    """The operation of a call."""
    if insn.src == PSEUDO_CALL:
        return _compile_function_call(slot, insn)
    if insn.src == PSEUDO_KFUNC_CALL:
        return lambda walk: _call_kernel(walk, insn, call_kfunc)
    if insn.src == 0:
        return lambda walk: _call_kernel(walk, insn, call_helper)
    raise Rejected("BPF_CALL uses reserved fields", slot=slot)


def _call_kernel(walk: Walk, insn: Instruction, call: Callable[[Walk, Instruction], int]) -> int:
    if walk.state.lock_count:
        from .locks import check_call_under_lock

        check_call_under_lock(walk, insn)
    following = call(walk, insn)
    walk.jumps += 1
    return following


def _compile_function_call(slot: int, insn: Instruction) -> Operation:
    target = slot + 1 + insn.imm

    def operation(walk: Walk) -> int:
        walk.jumps += 1
        callee = walk.program.by_start[target]
        if callee.is_global:
            check_global_call(walk, callee)
            callee.called = True
            forget_caller_saved(walk.regs)
            walk.regs[0] = UNKNOWN_REG
            return slot + 1
        caller = walk.frame
        frame = enter_function(walk, walk.state, callee.number, slot)
        frame.regs[1:6] = caller.regs[1:6]
        forget_caller_saved(caller.regs)
        walk.enter_frame(frame)
        return target

    return operation


def enter_function(walk: Walk, state: State, number: int, slot: int) -> Frame:
    """A new innermost frame of ``state`` for sub-program ``number``, called from ``slot``; its
    registers hold nothing but the frame pointer."""
    frames = state.frames
    if len(frames) >= MAX_FRAMES:
        raise Rejected(f"the call stack of {len(frames) + 1} frames is too deep", errno=7)
    frame = Frame(len(frames), number, slot)
    frame.regs[10] = Reg(PTR_TO_STACK, ZERO, aux=frame.number)
    frames.append(frame)
    return frame


def forget_caller_saved(regs: list[Reg]) -> None:
    """What a call leaves of r0 to r5: nothing."""
    regs[0:6] = [NOT_INIT_REG] * 6


def compile_exit(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    """The operation of ``exit``."""
    return exit_frame


def exit_frame(walk: Walk) -> int:
    """Leave the innermost frame: back to the caller, or the end of the path."""
    walk.jumps += 1
    state = walk.state
    check_leaks(walk, "BPF_EXIT instruction in main prog", is_end=len(state.frames) == 1)
    if len(state.frames) == 1:
        check_return(walk)
        return END
    return return_to_caller(walk)


def return_to_caller(walk: Walk) -> int:
    """Leave the innermost frame, which is not the outermost; gives the slot to go on with."""
    walk.liveness.finish(walk.state)
    state, callee = walk.state, walk.frame
    result = walk.regs[0]
    if result.kind & 0xFF == PTR_TO_STACK:
        raise Rejected("cannot return stack pointer to the caller")
    if callee.in_callback:
        from .callbackcalls import leave_callback

        return leave_callback(walk, callee, result)
    state.frames.pop()
    walk.enter_frame(state.frames[-1])
    walk.regs[0] = result
    return callee.call_slot + 1
