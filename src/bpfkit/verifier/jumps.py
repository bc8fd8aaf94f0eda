"""Conditional jumps: decided ones, and what both ways of the others teach about numbers, null
pointers and packet ranges."""

from __future__ import annotations

from ..abi.opcodes import InstructionRow
from ..isa.instruction import Instruction
from .arithmetic import at_distance
from .comparisons import FLIPPED, REVERSED, outcome, refine, refine_same, violation
from .nullness import is_never_null, not_null, resolve_null
from .precision import mark_precise
from .program import F_TEST_REG_INVARIANTS
from .registers import (
    ADD_CONST,
    ADD_CONST32,
    MAYBE_NULL,
    NOT_INIT,
    PTR_TO_BTF_ID,
    PTR_TO_PACKET,
    PTR_TO_PACKET_END,
    PTR_TO_PACKET_META,
    PTR_TO_STACK,
    SCALAR,
    Reg,
    constant_reg,
    with_num,
)
from .state import Linked, State
from .verdict import Rejected
from .walk import Operation, Walk

__all__ = ["compile_goto", "compile_jump", "compile_may_goto"]

_MAX_LINKED = 6
_MAX_PACKET = 0xFFFF
_EFAULT = 14
AT_END, BEYOND_END = -1, -2
"""Ranges of packet pointers that were found to be at or past the packet's end."""

_PACKET = frozenset((PTR_TO_PACKET, PTR_TO_PACKET_META, PTR_TO_PACKET_END))


def compile_goto(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    """The operation of an unconditional jump."""
    from ..isa.cfg import target_of

    target = target_of(slot, insn, row)

    def operation(walk: Walk) -> int:
        walk.jumps += 1
        return target

    return operation


def compile_may_goto(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    """The operation of ``may_goto``: the jump is taken once some budget is used up, so both ways
    are possible every time."""
    target, following = slot + 1 + insn.offset, slot + 1

    def operation(walk: Walk) -> int:
        from .pruning import checkpoint_before, widen

        walk.jumps += 1
        before = checkpoint_before(walk, walk.state.parent, slot)
        waiting = walk.branch(following)
        waiting.may_goto_depth += 1
        if before is not None:
            widen(walk, before, waiting)
        return target

    return operation


def compile_jump(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    """The operation of a conditional jump."""
    op, width, dst, src = row.op, row.width, insn.dst, insn.src
    target, following = slot + 1 + insn.offset, slot + 1
    from_register = row.from_register
    fixed = constant_reg(insn.imm)

    def operation(walk: Walk) -> int:
        walk.jumps += 1
        regs = walk.regs
        left = regs[dst]
        if left[0] == NOT_INIT:
            walk.read(dst)
        if from_register:
            right = regs[src]
            if right[0] == NOT_INIT:
                walk.read(src)
        else:
            right = fixed
        if left[0] == SCALAR and right[0] == SCALAR:
            taken = outcome(op, width, left[1], right[1])
        else:
            if left[0] == PTR_TO_STACK or right[0] == PTR_TO_STACK:
                walk.record(None, (), (left[0] == PTR_TO_STACK) + 2 * (right[0] == PTR_TO_STACK))
            taken = _pointer_outcome(walk, op, width, left, right)
        if taken is None:
            return _both_ways(walk, insn, row, left, right, target)
        if left[0] == SCALAR:
            mark_precise(walk, dst)
        if from_register and right[0] == SCALAR:
            mark_precise(walk, src)
        return target if taken else following

    return operation


# --- decided by kind ------------------------------------------------------------------------------


def _pointer_outcome(walk: Walk, op: str, width: int, left: Reg, right: Reg) -> bool | None:
    if width == 64 and left.kind in _PACKET and right.kind in _PACKET:
        return _packet_outcome(op, left, right)
    if not right.is_const:
        left, right = right, left
        if not right.is_const:
            return None
    if right.num.value != 0 or op not in ("jeq", "jne") or not is_never_null(walk, left):
        return None
    return op == "jne"


def _packet_outcome(op: str, left: Reg, right: Reg) -> bool | None:
    if left.kind == PTR_TO_PACKET_END:
        left, right, op = right, left, FLIPPED[op]
    if right.kind != PTR_TO_PACKET_END or left.aux >= 0:
        return None
    if op in ("jle", "jgt"):
        return op == "jgt" if left.aux == BEYOND_END else None
    if op in ("jlt", "jge"):
        return op == "jge"
    return None


# --- both ways ------------------------------------------------------------------------------------


def _both_ways(
    walk: Walk, insn: Instruction, row: InstructionRow, left: Reg, right: Reg, target: int
) -> int:
    """Go on where the jump is not taken; the taken way waits."""
    op, width, dst, src = row.op, row.width, insn.dst, insn.src
    from_register = row.from_register
    tied: list[Linked] = []
    if from_register and right.kind == SCALAR and right.id:
        _collect(walk, right.id, tied)
    if left.kind == SCALAR and left.id:
        _collect(walk, left.id, tied)
    if len(tied) > 1:
        walk.record(None, tuple(tied))
    left = walk.regs[dst]
    if from_register:
        right = walk.regs[src]
    other = walk.branch(target)
    taken_regs = other.frames[-1].regs
    if left.kind == SCALAR and right.kind == SCALAR:
        if walk.program.flags & F_TEST_REG_INVARIANTS:
            is_same = from_register and dst == src
            broken = violation(op, width, left.num, right.num, is_same=is_same)
            if broken:
                raise Rejected(broken, errno=_EFAULT)
        work = refine_same if from_register and dst == src else refine
        yes = work(op, width, left.num, right.num)
        no = work(REVERSED[op], width, left.num, right.num)
        for regs, nums in ((taken_regs, yes), (walk.regs, no)):
            regs[dst] = with_num(left, nums[0])
            if from_register:
                regs[src] = with_num(right, nums[1])
        if tied:
            numbers = (src, dst) if from_register else (dst,)
            _sync(walk, other, numbers, tied)
    elif width == 64:
        _learn_of_pointers(walk, other, insn, row, left, right)
    return walk.slot + 1


def _learn_of_pointers(
    walk: Walk, other: State, insn: Instruction, row: InstructionRow, left: Reg, right: Reg
) -> None:
    op, from_register = row.op, row.from_register
    if from_register and left.kind != SCALAR and right.kind != SCALAR:
        _learn_equal_pointers(walk, other, insn, op, left, right)
    if not from_register and insn.imm == 0 and op in ("jeq", "jne") and left.kind & MAYBE_NULL:
        resolve_null(walk, walk.state, insn.dst, is_null=op == "jne")
        resolve_null(walk, other, insn.dst, is_null=op == "jeq")
    elif from_register:
        _learn_packet_range(walk, other, insn, op, left, right)


def _learn_equal_pointers(
    walk: Walk, other: State, insn: Instruction, op: str, left: Reg, right: Reg
) -> None:
    """A pointer that equals one that is not null is not null."""
    if (left.kind & MAYBE_NULL) == (right.kind & MAYBE_NULL) or op not in ("jeq", "jne"):
        return
    if PTR_TO_BTF_ID in (left.kind & 0xFF, right.kind & 0xFF):
        return
    regs = other.frames[-1].regs if op == "jeq" else walk.regs
    number = insn.src if right.kind & MAYBE_NULL else insn.dst
    regs[number] = not_null(walk, regs[number])


# --- packets --------------------------------------------------------------------------------------

# by operation: whether the range is learnt where the jump is taken, and whether the byte at the
# pointer is inside the packet, too, then
_PACKET_RULES = {
    "jgt": (False, False),
    "jlt": (True, True),
    "jge": (False, True),
    "jle": (True, False),
}


def _is_packet_start(reg: Reg) -> bool:
    return reg.kind == PTR_TO_PACKET and reg.off == 0 and not reg.num.umax


def _learn_packet_range(
    walk: Walk, other: State, insn: Instruction, op: str, left: Reg, right: Reg
) -> bool:
    """Compared with the end of the packet (or metadata with its start): how far may it be read?"""
    if op not in _PACKET_RULES:
        return False
    if _ends(left, right):
        pointer, number = left, insn.dst
    elif _ends(right, left):
        pointer, number, op = right, insn.src, FLIPPED[op]
    else:
        return False
    on_taken, is_open = _PACKET_RULES[op]
    good, bad = (other, walk.state) if on_taken else (walk.state, other)
    _extend_range(walk, good, pointer, is_open=is_open)
    _mark_end(bad, number, is_beyond=not is_open)
    return True


def _ends(pointer: Reg, end: Reg) -> bool:
    if pointer.kind == PTR_TO_PACKET:
        return end.kind == PTR_TO_PACKET_END
    return pointer.kind == PTR_TO_PACKET_META and _is_packet_start(end)


def _extend_range(walk: Walk, state: State, pointer: Reg, *, is_open: bool) -> None:
    if pointer.off < 0 or (pointer.off == 0 and is_open):
        return
    if pointer.num.umax + max(pointer.off, 0) > _MAX_PACKET:
        return  # so large that the sum could wrap
    kind, tie, length = pointer.kind, pointer.id, pointer.off + is_open

    def change(reg: Reg) -> Reg | None:
        if reg.kind == kind and reg.id == tie and reg.aux < length:
            return reg._replace(aux=length)
        return None

    walk.rewrite(change, state)


def _mark_end(state: State, number: int, *, is_beyond: bool) -> None:
    regs = state.frames[-1].regs
    if regs[number].kind == PTR_TO_PACKET:
        regs[number] = regs[number]._replace(aux=BEYOND_END if is_beyond else AT_END)


# --- registers that are tied together -------------------------------------------------------------


def _collect(walk: Walk, tie: int, found: list[Linked]) -> None:
    """All live registers and spilled ones with this id; those past the sixth are untied."""
    tie &= ~ADD_CONST
    state, live = walk.state, walk.analysis.live_registers
    frames = state.frames
    for frame in reversed(frames):
        number = frame.number
        is_inner = number == len(frames) - 1
        at = walk.slot if is_inner else frames[number + 1].call_slot
        alive = live[at]
        regs = frame.regs
        for index in range(10):
            reg = regs[index]
            if reg.id and reg.kind == SCALAR and reg.id & ~ADD_CONST == tie and alive >> index & 1:
                if len(found) < _MAX_LINKED:
                    found.append(Linked(number, index, None))
                else:
                    regs[index] = reg._replace(id=0)
        for index, slot in enumerate(frame.stack):
            spill = slot.reg
            if spill is None or not spill.id or spill.kind != SCALAR:
                continue
            if spill.id & ~ADD_CONST == tie and slot.types[7] == _SPILL:
                if len(found) < _MAX_LINKED:
                    found.append(Linked(number, 0, index))
                else:
                    frame.stack[index] = slot._replace(reg=spill._replace(id=0))


_SPILL = b"r"[0]


def _sync(walk: Walk, other: State, numbers: tuple[int, ...], tied: list[Linked]) -> None:
    for number in numbers:
        for state in (walk.state, other):
            known = state.frames[-1].regs[number]
            if known.kind == SCALAR and known.id:
                _copy_to_tied(state, known, number, tied)


def _copy_to_tied(state: State, known: Reg, number: int, tied: list[Linked]) -> None:
    innermost = len(state.frames) - 1
    tie = known.id & ~ADD_CONST
    for one in tied:
        frame = state.frames[one.frame]
        if one.slot is None:
            if one.register == number and one.frame == innermost:
                continue
            reg = frame.regs[one.register]
        else:
            spilled = frame.stack[one.slot].reg
            if spilled is None:
                continue
            reg = spilled
        if reg.kind != SCALAR or reg.id & ~ADD_CONST != tie:
            continue
        new = _as_known(reg, known)
        if one.slot is None:
            frame.regs[one.register] = new
        else:
            frame.stack[one.slot] = frame.stack[one.slot]._replace(reg=new)


def _as_known(reg: Reg, known: Reg) -> Reg:
    is_apart = (reg.id | known.id) & ADD_CONST and reg.off != known.off
    if not is_apart:
        return known
    is_word = bool((reg.id | known.id) & ADD_CONST32)
    num = at_distance(known.num, reg.off - known.off, is_word)
    return Reg(SCALAR, num, reg.off, reg.id)
