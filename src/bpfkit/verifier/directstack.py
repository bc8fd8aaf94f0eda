"""Stores and loads of aligned bytes relative to the frame pointer, where nothing is special: most
of what programs do with their stack.

What is done here is what ``memory``, ``stack`` and ``stackliveness`` do for any access, without the
questions whose answers are known; anything else goes on to their operation.
"""

from __future__ import annotations

from ..abi.opcodes import InstructionRow, Kind
from ..isa.instruction import Instruction
from .arithmetic import sign_extend, truncate
from .numbers import UNKNOWN
from .registers import ADD_CONST, NOT_INIT, SCALAR, ZERO_REG, constant_reg, scalar, tied
from .stack import write_fixed
from .state import DYNPTR, EMPTY_SLOT, MISC_SLOT, SPILLED, ZERO_SLOT, Slot
from .walk import Operation, Walk

__all__ = ["direct"]

_FRAME_POINTER = 10
_SIZE = 8
_STACK = 512


def direct(slot: int, insn: Instruction, row: InstructionRow, general: Operation) -> Operation:
    """The operation of the instruction at ``slot``, which ``general`` can do: a quicker one where
    there is one."""
    if not row.size or insn.offset % row.size or not -_STACK <= insn.offset < 0:
        return general
    if row.kind is Kind.STORE and insn.dst == _FRAME_POINTER:
        make = _store if row.size == _SIZE else _store_part
        return make(slot, insn, row, general)
    is_load = row.kind is Kind.LOAD and insn.dst != _FRAME_POINTER
    return _load(slot, insn, row, general) if is_load and insn.src == _FRAME_POINTER else general


def _store(slot: int, insn: Instruction, row: InstructionRow, general: Operation) -> Operation:
    src, following = insn.src, slot + 1
    index = (-insn.offset - 1) >> 3
    fixed = None if row.from_register else constant_reg(insn.imm)

    def store(walk: Walk) -> int:
        frame, regs = walk.frame, walk.regs
        stack, instance = frame.stack, frame.instance
        if index >= len(stack) or instance is None or slot not in instance.committed:
            return general(walk)
        types = stack[index][0]
        value = regs[src] if fixed is None else fixed
        kind = value[0]
        if kind == NOT_INIT or types[7] == DYNPTR or types[0] == DYNPTR:
            return general(walk)
        if kind == SCALAR and fixed is None and not value[1].is_const:
            id = value[3]
            if not id or id & ADD_CONST:
                value = regs[src] = tied(value[1], 0, walk.new_id())
        stack[index] = Slot(SPILLED, value)
        walk.record_stack(frame.number, index)
        return following

    return store


def _store_part(slot: int, insn: Instruction, row: InstructionRow, general: Operation) -> Operation:
    off, size, following = insn.offset, row.size, slot + 1
    src = insn.src if row.from_register else -1
    index = (-off - 1) >> 3
    fixed = constant_reg(insn.imm)

    def store(walk: Walk) -> int:
        frame = walk.frame
        instance = frame.instance
        if index >= len(frame.stack) or instance is None or slot not in instance.committed:
            return general(walk)
        value = fixed if src < 0 else walk.regs[src]
        if value[0] == NOT_INIT:
            return general(walk)
        write_fixed(walk, frame, off, size, value, src)
        return following

    return store


def _load(slot: int, insn: Instruction, row: InstructionRow, general: Operation) -> Operation:
    dst, following = insn.dst, slot + 1
    is_whole = row.size == _SIZE
    plain = scalar(
        sign_extend(UNKNOWN, row.size, 64) if row.signed else truncate(UNKNOWN, row.size)
    )
    given = {MISC_SLOT.types: plain, EMPTY_SLOT.types: plain, ZERO_SLOT.types: ZERO_REG}
    index = (-insn.offset - 1) >> 3
    known = None  # the instance whose read was noted last

    def load(walk: Walk) -> int:
        nonlocal known
        frame = walk.frame
        stack = frame.stack
        if index >= len(stack):
            return general(walk)
        types, reg, _ = stack[index]
        value = given.get(types)
        if value is None and (types != SPILLED or reg is None or not is_whole):
            return general(walk)
        if frame.instance is not known or known is None:
            walk.liveness.read(frame, index)
            known = frame.instance
        if value is not None:
            walk.regs[dst] = value
            return following
        assert reg is not None
        if reg[0] == SCALAR:
            id = reg[3]
            if id & ADD_CONST or not (id or reg[1].is_const):
                num = reg[1]
                reg = scalar(num) if num.is_const else tied(num, 0, walk.new_id())
                stack[index] = Slot(SPILLED, reg)
        walk.record_stack(frame.number, index)
        walk.regs[dst] = reg
        return following

    return load
