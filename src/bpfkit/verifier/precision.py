"""Precision: which numbers a decision rested on.

A checkpoint covers a later state whatever its numbers are, unless the program's safety depended on
them. When it does (a jump that was decided, an offset, a size), the path is followed backwards from
there to where the number came from, and the registers and stack slots on the way are marked in every
checkpoint passed.
"""

from __future__ import annotations

from ..abi.opcodes import PSEUDO_CALL, PSEUDO_KFUNC_CALL, InstructionRow, Kind
from ..isa.instruction import Instruction
from .registers import SCALAR
from .state import SPILL, History, State
from .walk import Walk

__all__ = ["Marks", "mark_all", "mark_precise", "mark_stack_precise", "propagate"]

_ARGUMENTS = 0b111110
_HELPER_CALL, _STATIC_CALL, _KFUNC_CALL = 0, PSEUDO_CALL, PSEUDO_KFUNC_CALL


class _TooHard(Exception):
    """The path back cannot be followed exactly."""


class Marks:
    """Registers and stack slots whose origin is looked for, as bits by frame; ``frame`` is the one
    that the walk backwards is in."""

    __slots__ = ("frame", "regs", "stack")

    def __init__(self, frame: int) -> None:
        self.frame = frame
        self.regs = [0] * 9
        self.stack = [0] * 9

    def is_empty(self) -> bool:
        return not any(self.regs) and not any(self.stack)


def mark_precise(walk: Walk, number: int) -> None:
    """The number in register ``number`` decides something: mark where it came from."""
    state = walk.state
    if state.parent is None:
        return
    marks = Marks(len(state.frames) - 1)
    marks.regs[marks.frame] = 1 << number
    _mark_chain(walk, state, marks)


def mark_stack_precise(walk: Walk, frame: int, slots: int) -> None:
    """The same for stack slots (bits) of a frame."""
    state = walk.state
    if state.parent is None or not slots:
        return
    marks = Marks(len(state.frames) - 1)
    marks.stack[frame] = slots
    _mark_chain(walk, state, marks)


def propagate(walk: Walk, old: State, state: State) -> bool:
    """``state`` is covered by the checkpoint ``old``, so what ``old`` needs to be precise, the path
    to ``state`` does too. Gives whether that marked something new."""
    marks = Marks(len(old.frames) - 1)
    for number, frame in enumerate(old.frames):
        bits = frame.precise_regs
        if bits:
            for register in range(10):
                if bits >> register & 1 and frame.regs[register].kind == SCALAR:
                    marks.regs[number] |= 1 << register
        bits = frame.precise_stack
        if bits:
            for index, slot in enumerate(frame.stack):
                if bits >> index & 1 and _is_spilled_number(slot):
                    marks.stack[number] |= 1 << index
    if marks.is_empty():
        return False
    return _mark_chain(walk, state, marks)


def _is_spilled_number(slot: object) -> bool:
    reg = slot.reg  # type: ignore[attr-defined]
    return (
        reg is not None and reg.kind == SCALAR and slot.types[7] == SPILL  # type: ignore[attr-defined]
    )


# --- the walk backwards ---------------------------------------------------------------------------


def _mark_chain(walk: Walk, start: State, marks: Marks) -> bool:
    state: State = start
    at, following = state.slot, -1
    is_first = True
    changed = False
    while True:
        try:
            if _through(walk, state, marks, at, following, is_first=is_first):
                return changed
        except _TooHard:
            mark_all(start)
            return True
        is_first = False
        following = state.first
        parent = state.parent
        if parent is None:
            break
        changed |= _settle(parent, marks)
        if marks.is_empty():
            return changed
        state, at = parent, parent.last
        if at < 0:
            break
    # what remains was given to the program at its entry
    return changed


def _through(
    walk: Walk, state: State, marks: Marks, at: int, following: int, *, is_first: bool
) -> bool:
    """Follow the path from ``at`` back to the start of ``state``; True once nothing is looked
    for."""
    history = state.history
    first = state.first
    insns, rows = walk.program.slots, walk.program.rows
    while True:
        entry = history if history is not None and history.slot == at else None
        if not is_first:
            insn, row = insns[at], rows[at]
            if insn is not None and row is not None:
                _back_over(walk, at, following, insn, row, entry, marks)
            if marks.is_empty():
                return True
        is_first = False
        following = at
        if at == first and (history is None or (history.older is None and history.slot == at)):
            return False
        if entry is not None:
            at, history = entry.previous, entry.older
        else:
            at -= 1
        if at < 0:
            return False


def _settle(state: State, marks: Marks) -> bool:
    """Mark what is looked for in a checkpoint; what is marked there already was followed before."""
    changed = False
    for number, frame in enumerate(state.frames):
        wanted = marks.regs[number]
        if wanted:
            wanted &= ~frame.precise_regs
            for register in range(11):
                if wanted >> register & 1 and frame.regs[register].kind != SCALAR:
                    wanted &= ~(1 << register)
            frame.precise_regs |= wanted
            marks.regs[number] = wanted
            changed |= wanted != 0
        wanted = marks.stack[number]
        if wanted:
            wanted &= ~frame.precise_stack
            stack = frame.stack
            for index in range(wanted.bit_length()):
                if wanted >> index & 1 and (
                    index >= len(stack) or not _is_spilled_number(stack[index])
                ):
                    wanted &= ~(1 << index)
            frame.precise_stack |= wanted
            marks.stack[number] = wanted
            changed |= wanted != 0
    return changed


def mark_all(state: State) -> None:
    """Every number of the state's checkpoints is precise: nothing that depends on one is skipped."""
    one: State | None = state.parent
    while one is not None:
        for frame in one.frames:
            for register in range(10):
                if frame.regs[register].kind == SCALAR:
                    frame.precise_regs |= 1 << register
            for index, slot in enumerate(frame.stack):
                if _is_spilled_number(slot):
                    frame.precise_stack |= 1 << index
        one = one.parent


# --- one instruction backwards --------------------------------------------------------------------


def _back_over(
    walk: Walk,
    at: int,
    following: int,
    insn: Instruction,
    row: InstructionRow,
    entry: History | None,
    marks: Marks,
) -> None:
    if entry is not None and entry.linked:
        _join_linked(entry, marks)
    kind = row.kind
    if kind is Kind.ALU or kind is Kind.SWAP or kind is Kind.CAST:
        _over_alu(insn, row, marks)
    elif kind is Kind.LOAD or row.op == "load_acquire":
        _over_load(insn, entry, marks)
    elif kind is Kind.STORE or kind is Kind.ATOMIC:
        _over_store(insn, row, entry, marks)
    elif kind is Kind.BRANCH:
        _over_branch(insn, row, marks)
    elif kind is Kind.CALL:
        _over_call(walk, at, following, insn, marks)
    elif kind is Kind.EXIT:
        _over_exit(walk, following, marks)
    elif kind is Kind.WIDE:
        marks.regs[marks.frame] &= ~(1 << insn.dst)
    elif kind is Kind.PACKET and marks.regs[marks.frame] & 1:
        raise _TooHard
    if entry is not None and entry.linked:
        _join_linked(entry, marks)


def _join_linked(entry: History, marks: Marks) -> None:
    """Of registers that were compared together all are needed if one is."""
    for one in entry.linked:
        wanted = marks.regs[one.frame] >> one.register if one.slot is None else (
            marks.stack[one.frame] >> one.slot
        )
        if wanted & 1:
            break
    else:
        return
    for one in entry.linked:
        if one.slot is None:
            marks.regs[one.frame] |= 1 << one.register
        else:
            marks.stack[one.frame] |= 1 << one.slot


def _over_alu(insn: Instruction, row: InstructionRow, marks: Marks) -> None:
    regs, frame = marks.regs, marks.frame
    bit = 1 << insn.dst
    if not regs[frame] & bit:
        return
    if row.op in ("mov", "movsx", "addr_space_cast"):
        regs[frame] &= ~bit
    elif row.op == "neg" or row.kind is Kind.SWAP:
        return
    if row.from_register and insn.src != 10:
        regs[frame] |= 1 << insn.src


def _over_load(insn: Instruction, entry: History | None, marks: Marks) -> None:
    bit = 1 << insn.dst
    if not marks.regs[marks.frame] & bit:
        return
    marks.regs[marks.frame] &= ~bit
    if entry is not None and entry.stack is not None:
        frame, index = entry.stack
        marks.stack[frame] |= 1 << index


def _over_store(
    insn: Instruction, row: InstructionRow, entry: History | None, marks: Marks
) -> None:
    if marks.regs[marks.frame] >> insn.dst & 1:
        raise _TooHard  # the address is a number: a difference of pointers
    if entry is None or entry.stack is None:
        return
    frame, index = entry.stack
    if marks.stack[frame] >> index & 1:
        marks.stack[frame] &= ~(1 << index)
        if row.from_register:
            marks.regs[marks.frame] |= 1 << insn.src


def _over_branch(insn: Instruction, row: InstructionRow, marks: Marks) -> None:
    if not row.from_register:
        return
    both = 1 << insn.dst | 1 << insn.src
    if marks.regs[marks.frame] & both:
        marks.regs[marks.frame] |= both & 0x3FF


def _over_call(
    walk: Walk, at: int, following: int, insn: Instruction, marks: Marks
) -> None:
    frame = marks.frame
    if insn.src == PSEUDO_CALL:
        if walk.program.by_start[at + 1 + insn.imm].is_global:
            marks.regs[frame] &= ~1
            return
        # out of a static function: what its arguments need, the caller's registers need
        wanted = marks.regs[frame] & _ARGUMENTS
        if frame == 0:
            raise _TooHard
        marks.regs[frame] = 0
        marks.stack[frame] = 0
        marks.regs[frame - 1] |= wanted
        marks.frame = frame - 1
        return
    if walk.analysis.calls_callback[at] and at != following - 1:
        # out of a callback, whose arguments the helper made
        if frame == 0:
            raise _TooHard
        marks.regs[frame] = marks.stack[frame] = 0
        marks.frame = frame - 1
        return
    if insn.src == PSEUDO_KFUNC_CALL and insn.imm == 0:
        raise _TooHard
    marks.regs[frame] &= ~1
    if marks.regs[frame] & _ARGUMENTS:
        raise _TooHard


def _over_exit(walk: Walk, following: int, marks: Marks) -> None:
    frame = marks.frame
    if following >= 0 and walk.analysis.calls_callback[following]:
        marks.regs[frame] &= ~_ARGUMENTS
    if marks.regs[frame] & _ARGUMENTS:
        raise _TooHard
    call = walk.program.slots[following - 1] if following >= 1 else None
    is_function = call is not None and call.opcode == 0x85 and call.src == PSEUDO_CALL
    result = marks.regs[frame] & 1 if is_function else 0
    marks.regs[frame] &= ~1
    marks.frame = frame + 1
    if marks.frame >= len(marks.regs):
        raise _TooHard
    marks.regs[marks.frame] |= result
