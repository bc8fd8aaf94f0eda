"""Precision: which numbers a decision rested on.

A checkpoint covers a later state whatever its numbers are, unless the program's safety depended on
them. When it does (a jump that was decided, an offset, a size), the path is followed backwards from
there to where the number came from, and the registers and stack slots on the way are marked in
every checkpoint passed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..abi.opcodes import PSEUDO_CALL, PSEUDO_KFUNC_CALL, InstructionRow, Kind
from ..isa.instruction import Instruction
from .registers import SCALAR, Reg
from .state import SPILL, History, Linked, Slot, State

if TYPE_CHECKING:
    from .precisionlog import Trail
    from .program import Program
    from .walk import Analysis, Walk

__all__ = [
    "Marks",
    "barriers_of",
    "compile_backwards",
    "mark_all",
    "mark_precise",
    "mark_stack_precise",
    "needs_of",
    "propagate",
]

_ARGUMENTS = 0b111110
_TAIL_CALL = 12
_MAX_FRAMES = 8

# What an instruction means to the walk backwards: (kind, bit of dst, bit of src, bits of the
# registers without which it means nothing).
(
    _NOTHING,
    _SET,  # dst has a known origin
    _MOVE,  # dst comes from src
    _COMBINE,  # dst comes from dst and src
    _LOAD,
    _STORE,
    _COMPARE,
    _HELPER,
    _CALL,
    _EXIT,
    _PACKET,
) = range(11)

Backwards = list[tuple[int, int, int, int]]


class _TooHard(Exception):
    """The path back cannot be followed exactly."""


class Marks:
    """Registers and stack slots whose origin is looked for, as bits by frame; ``frame`` is the one
    that the walk backwards is in."""

    __slots__ = ("frame", "regs", "stack")

    def __init__(self, frame: int) -> None:
        self.frame = frame
        self.regs = [0] * _MAX_FRAMES
        self.stack = [0] * _MAX_FRAMES

    def is_empty(self) -> bool:
        """Whether nothing is looked for."""
        if self.frame == 0:
            return not (self.regs[0] or self.stack[0])
        last = self.frame + 1
        return not (any(self.regs[:last]) or any(self.stack[:last]))


def mark_precise(walk: Walk, number: int) -> None:
    """The number in register ``number`` decides something: mark where it came from."""
    state = walk.state
    if state.parent is None and walk.trail is None:
        return
    marks = Marks(len(state.frames) - 1)
    marks.regs[marks.frame] = 1 << number
    _mark_chain(walk, state, marks)


def mark_stack_precise(walk: Walk, frame: int, slots: int) -> None:
    """The same for stack slots (bits) of a frame."""
    state = walk.state
    if not slots or (state.parent is None and walk.trail is None):
        return
    marks = Marks(len(state.frames) - 1)
    marks.stack[frame] = slots
    _mark_chain(walk, state, marks)


Needs = list[tuple[int, int, int]]
"""By frame: registers and stack slots, as bits."""


def propagate(walk: Walk, old: State, state: State, needs: Needs | None = None) -> bool:
    """``state`` is covered by the checkpoint ``old``, so what ``old`` needs to be precise
    (``needs``, where that is known), the path to ``state`` does too. Gives whether that marked
    something new."""
    marks: Marks | None = None
    if walk.trail is not None:
        walk.trail.propagates(old)
    for number, regs, stack in needs_of(old) if needs is None else needs:
        if marks is None:
            marks = Marks(len(old.frames) - 1)
        marks.regs[number], marks.stack[number] = regs, stack
    if marks is None:
        return False
    return _mark_chain(walk, state, marks)


def needs_of(old: State) -> Needs:
    """The numbers of a checkpoint that are precise."""
    found: Needs = []
    for number, frame in enumerate(old.frames):
        regs, stack = frame.precise_regs, frame.precise_stack
        if regs or stack:
            regs, stack = _numbers_of(frame.regs, regs), _spilled_numbers_of(frame.stack, stack)
            if regs or stack:
                found.append((number, regs, stack))
    return found


def _numbers_of(regs: list[Reg], bits: int) -> int:
    left = bits
    while left:
        bit = left & -left
        left ^= bit
        if regs[bit.bit_length() - 1].kind != SCALAR:
            bits ^= bit
    return bits


def _spilled_numbers_of(stack: list[Slot], bits: int) -> int:
    left = bits
    while left:
        bit = left & -left
        left ^= bit
        index = bit.bit_length() - 1
        if index >= len(stack) or not _is_spilled_number(stack[index]):
            bits ^= bit
    return bits


def _is_spilled_number(slot: Slot) -> bool:
    reg = slot.reg
    return reg is not None and reg.kind == SCALAR and slot.types[7] == SPILL


# --- the walk backwards ---------------------------------------------------------------------------


def _mark_chain(walk: Walk, start: State, marks: Marks) -> bool:
    state, at, following = start, start.slot, -1
    skips = True
    changed = False
    trail = walk.trail
    through = _through if trail is None else _through_told
    while True:
        if trail is not None:
            trail.begins(marks, at, state.first, following)
        try:
            if through(walk, state, marks, at, following, skips=skips):
                return changed
        except _TooHard:
            if trail is not None:
                trail.gives_up(start)
            mark_all(start)
            return True
        skips = False
        following = state.first
        parent = state.parent
        if parent is None:
            break
        changed |= _settle(parent, marks, trail)
        if marks.is_empty():
            return changed
        state, at = parent, parent.last
        if at < 0:
            if trail is not None:
                trail.begins(marks, at, state.first, following)
            return changed | _settle_entry(state, marks)
    # its origin was not found
    if trail is not None:
        trail.gives_up(start)
    mark_all(start)
    return True


def _settle_entry(state: State, marks: Marks) -> bool:
    """What remains at the first instruction of a global function are its arguments."""
    bits = _numbers_of(state.frames[0].regs, marks.regs[0] & _ARGUMENTS)
    state.frames[0].precise_regs |= bits
    return bits != 0


def _through(
    walk: Walk, state: State, marks: Marks, at: int, following: int, *, skips: bool
) -> bool:
    """Follow the path from ``at`` back to the start of ``state``; True once nothing is looked
    for. ``skips``: not what the instruction at ``at`` itself does."""
    history: History | None = state.history
    first, table, barriers = state.first, walk.backwards, walk.barriers
    known = walk.stretches
    frame = marks.frame
    regs, stack = marks.regs, marks.stack
    wanted = regs[frame]
    while True:
        entry = history if history is not None and history[0] == at else None
        if skips:
            skips = False
        else:
            kind, dst, src, touches = table[at]
            if entry is None and touches >= 0:
                # what a stretch without history does to registers is remembered
                low = max(first if history is None else history[0] + 1, barriers[at] + 1)
                key = (at << 20 | low) << 11 | wanted
                at = low if low < at else at
                wanted = known[key] if key in known else _stretch(known, table, key)
                if wanted < 0:
                    raise _TooHard
            elif wanted & touches or touches < 0 or kind == _STORE or (entry and entry[3]):
                regs[frame] = wanted
                _back_over(walk, at, following, kind, dst, src, entry, marks)
                frame = marks.frame
                wanted = regs[frame]
            if not wanted and not stack[frame]:
                regs[frame] = 0
                if not frame or marks.is_empty():
                    return True
        following = at
        if at == first and (history is None or (history[4] is None and history[0] == at)):
            break
        if entry is not None:
            at, history = entry[1], entry[4]
        else:
            at -= 1
        if at < 0:
            break
    regs[frame] = wanted
    return False


def _through_told(
    walk: Walk, state: State, marks: Marks, at: int, following: int, *, skips: bool
) -> bool:
    """As ``_through``, with ``walk.trail`` told of every instruction."""
    history: History | None = state.history
    trail = walk.trail
    assert trail is not None
    while True:
        entry = history if history is not None and history[0] == at else None
        if not skips:
            trail.goes_over(marks, at)
            kind, dst, src, _ = walk.backwards[at]
            _back_over(walk, at, following, kind, dst, src, entry, marks)
        skips = False
        if marks.is_empty():
            return True
        following = at
        is_first = history is None or (history[4] is None and history[0] == at)
        if at == state.first and is_first:
            return False
        if entry is not None:
            at, history = entry[1], entry[4]
        else:
            at -= 1
        if at < 0:
            return False


def _settle(state: State, marks: Marks, trail: Trail | None = None) -> bool:
    """Mark what is looked for in a checkpoint; what is marked there already was followed before."""
    changed = False
    for number in range(marks.frame, -1, -1):
        wanted = marks.regs[number]
        if wanted:
            frame = state.frames[number]
            wanted = _numbers_of(frame.regs, wanted & ~frame.precise_regs)
            frame.precise_regs |= wanted
            marks.regs[number] = wanted
            changed |= wanted != 0
        wanted = marks.stack[number]
        if wanted:
            frame = state.frames[number]
            wanted = _spilled_numbers_of(frame.stack, wanted & ~frame.precise_stack)
            frame.precise_stack |= wanted
            marks.stack[number] = wanted
            changed |= wanted != 0
        if trail is not None:
            trail.settles(state, number, marks)
    return changed


def mark_all(state: State) -> None:
    """Every number of the checkpoints on the path to ``state`` is precise."""
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


def compile_backwards(program: Program, analysis: Analysis) -> Backwards:
    """What every slot's instruction means to the walk backwards."""
    found: Backwards = []
    for slot, (insn, row) in enumerate(zip(program.slots, program.rows, strict=True)):
        kind, dst, src = _NOTHING, 0, 0
        if insn is not None and row is not None:
            kind, dst, src = _meaning(analysis, slot, insn, row)
        found.append((kind, dst, src, _touched(kind, dst, src)))
    return found


def barriers_of(backwards: Backwards) -> list[int]:
    """For every slot the nearest one up to it where the walk backwards may change frames (-1:
    none)."""
    found, barrier = [], -1
    for slot, (_, _, _, touches) in enumerate(backwards):
        if touches < 0:
            barrier = slot
        found.append(barrier)
    return found


def _touched(kind: int, dst: int, src: int) -> int:
    if kind in (_CALL, _EXIT):
        return -1
    if kind == _HELPER:
        return _ARGUMENTS | 1
    return dst | src if kind == _COMPARE else dst


def _meaning(
    analysis: Analysis, slot: int, insn: Instruction, row: InstructionRow
) -> tuple[int, int, int]:
    kind, dst, src = row.kind, 1 << insn.dst, 1 << insn.src
    if kind is Kind.ALU or kind is Kind.SWAP or kind is Kind.CAST:
        return _alu_meaning(insn, row)
    if kind is Kind.LOAD or row.op == "load_acquire":
        return _LOAD, dst, 0
    if kind is Kind.STORE or kind is Kind.ATOMIC:
        return _STORE, dst, src if row.from_register or kind is Kind.ATOMIC else 0
    if kind is Kind.BRANCH:
        return (_COMPARE, dst, src) if row.from_register else (_NOTHING, 0, 0)
    if kind is Kind.CALL:
        is_plain = insn.src != PSEUDO_CALL and not analysis.calls_callback[slot]
        is_plain = is_plain and not (insn.src == 0 and insn.imm == _TAIL_CALL)
        is_plain = is_plain and not (insn.src == PSEUDO_KFUNC_CALL and insn.imm == 0)
        return (_HELPER if is_plain else _CALL), 1, 0
    if kind is Kind.EXIT:
        return _EXIT, 0, 0
    if kind is Kind.WIDE:
        return _SET, dst, 0
    return (_PACKET, 1, 0) if kind is Kind.PACKET else (_NOTHING, 0, 0)


def _alu_meaning(insn: Instruction, row: InstructionRow) -> tuple[int, int, int]:
    dst = 1 << insn.dst
    src = 1 << insn.src if row.from_register and insn.src != 10 else 0
    if row.op in ("mov", "movsx", "addr_space_cast"):
        return (_MOVE, dst, src) if src else (_SET, dst, 0)
    if row.op == "neg" or row.kind is Kind.SWAP or not src:
        return _NOTHING, 0, 0
    return _COMBINE, dst, src


_STRETCHES_MAX = 1_000_000


def _stretch(known: dict[int, int], table: Backwards, key: int) -> int:
    """What is looked for in front of instructions that leave no history, in the registers of their
    frame; -1: too hard. ``key`` has the last instruction, the first (of at least one) and what is
    looked for after them."""
    wanted, low, at = key & 0x7FF, key >> 11 & 0xFFFFF, key >> 31
    low = min(low, at)
    while at >= low and wanted >= 0:
        kind, dst, src, touches = table[at]
        if wanted & touches:
            wanted = _back_in_line(kind, dst, src, wanted)
        at -= 1
    if len(known) > _STRETCHES_MAX:
        known.clear()
    known[key] = wanted
    return wanted


def _back_in_line(kind: int, dst: int, src: int, wanted: int) -> int:
    if kind == _COMBINE:
        return wanted | src
    if kind <= _LOAD:
        return wanted & ~dst | (src if kind < _LOAD else 0)
    if kind == _COMPARE:
        return wanted | dst | src
    if kind == _HELPER and not wanted & _ARGUMENTS:
        return wanted & ~1
    return -1  # an address or the arguments of a call: see _over_store, _leave_line


def _back_over(
    walk: Walk,
    at: int,
    following: int,
    kind: int,
    dst: int,
    src: int,
    entry: History | None,
    marks: Marks,
) -> None:
    linked = entry[3] if entry is not None else ()
    if linked:
        _join_linked(linked, marks)
    regs, frame = marks.regs, marks.frame
    wanted = regs[frame]
    if kind == _LOAD:
        if wanted & dst:
            regs[frame] = wanted & ~dst
            if entry is not None and entry[2] is not None:
                other, index = entry[2]
                marks.stack[other] |= 1 << index
    elif kind == _STORE:
        _over_store(dst, src, entry, marks)
    elif kind == _COMPARE:
        if wanted & (dst | src):
            pointers = entry[6] if entry is not None else 0
            regs[frame] = wanted | (0 if pointers & 1 else dst) | (0 if pointers & 2 else src)
    elif kind > _COMPARE:
        _leave_line(walk, at, following, kind, marks)
    elif kind and wanted & dst:
        regs[frame] = wanted | src if kind == _COMBINE else wanted & ~dst | src
    if linked:
        _join_linked(linked, marks)


def _leave_line(walk: Walk, at: int, following: int, kind: int, marks: Marks) -> None:
    """Over calls, exits and packet loads."""
    regs, frame = marks.regs, marks.frame
    if kind == _HELPER:
        regs[frame] &= ~1
        if regs[frame] & _ARGUMENTS:
            raise _TooHard
    elif kind == _CALL:
        insn = walk.program.slots[at]
        assert insn is not None
        _over_call(walk, at, following, insn, marks)
    elif kind == _EXIT:
        _over_exit(walk, following, marks)
    elif regs[frame] & 1:
        raise _TooHard


def _join_linked(linked: tuple[Linked, ...], marks: Marks) -> None:
    """Of registers that were compared together all are needed if one is."""
    for frame, register, slot in linked:
        wanted = marks.regs[frame] >> register if slot is None else marks.stack[frame] >> slot
        if wanted & 1:
            break
    else:
        return
    for frame, register, slot in linked:
        if slot is None:
            marks.regs[frame] |= 1 << register
        else:
            marks.stack[frame] |= 1 << slot


def _over_store(dst: int, src: int, entry: History | None, marks: Marks) -> None:
    if marks.regs[marks.frame] & dst:
        raise _TooHard  # the address is a number: a difference of pointers
    if entry is None or entry[2] is None:
        return
    frame, index = entry[2]
    if marks.stack[frame] >> index & 1:
        marks.stack[frame] &= ~(1 << index)
        marks.regs[marks.frame] |= src


def _over_call(walk: Walk, at: int, following: int, insn: Instruction, marks: Marks) -> None:
    frame = marks.frame
    if insn.src == PSEUDO_CALL:
        if walk.program.by_start[at + 1 + insn.imm].is_global:
            marks.regs[frame] &= ~1
            return
        # out of a static function: what its arguments need, the caller's registers need
        wanted = marks.regs[frame]
        if frame == 0 or wanted & ~_ARGUMENTS or marks.stack[frame]:
            raise _TooHard
        marks.regs[frame] = 0
        marks.regs[frame - 1] |= wanted
        marks.frame = frame - 1
        return
    if walk.analysis.calls_callback[at] and at != following - 1:
        # out of a callback, whose arguments the helper made
        if frame == 0 or marks.regs[frame] & ~_ARGUMENTS or marks.stack[frame]:
            raise _TooHard
        marks.regs[frame] = 0
        marks.frame = frame - 1
        return
    if insn.src == PSEUDO_KFUNC_CALL and insn.imm == 0:
        raise _TooHard
    marks.regs[frame] &= ~1
    if marks.regs[frame] & _ARGUMENTS:
        raise _TooHard
    if insn.src == 0 and insn.imm == _TAIL_CALL and following - at != 1:
        _enter(marks)  # the function ended here


def _enter(marks: Marks) -> None:
    if marks.frame + 1 >= _MAX_FRAMES:
        raise _TooHard
    marks.frame += 1


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
    _enter(marks)
    marks.regs[marks.frame] |= result
