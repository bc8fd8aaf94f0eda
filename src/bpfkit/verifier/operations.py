"""Instructions to operations: one Python function per instruction, made once."""

from __future__ import annotations

from ..abi.opcodes import (
    PSEUDO_BTF_ID,
    PSEUDO_FUNC,
    PSEUDO_MAP_FD,
    PSEUDO_MAP_VALUE,
    InstructionRow,
    Kind,
)
from ..isa.instruction import Instruction
from .alu import compile_alu
from .atomics import compile_atomic
from .calls import compile_call, compile_exit
from .directstack import direct
from .jumps import compile_goto, compile_jump, compile_may_goto
from .memory import compile_load, compile_store
from .numbers import ZERO
from .packetloads import compile_packet_load
from .program import Program
from .registers import (
    CONST_PTR_TO_MAP,
    PTR_TO_ARENA,
    PTR_TO_FUNC,
    PTR_TO_MAP_VALUE,
    Reg,
    constant_reg,
)
from .stackliveness import StackLiveness
from .structure import check_fields
from .verdict import Rejected
from .walk import Operation, Walk

__all__ = ["compile_operations"]

_COMPILERS = {
    Kind.ALU: compile_alu,
    Kind.SWAP: compile_alu,
    Kind.CAST: compile_alu,
    Kind.BRANCH: compile_jump,
    Kind.GOTO: compile_goto,
    Kind.MAY_GOTO: compile_may_goto,
    Kind.LOAD: compile_load,
    Kind.STORE: compile_store,
    Kind.ATOMIC: compile_atomic,
    Kind.CALL: compile_call,
    Kind.EXIT: compile_exit,
    Kind.PACKET: compile_packet_load,
}

_ARENA = 33


def compile_operations(program: Program) -> list[Operation]:
    """The operation of every slot, made when it is first executed."""
    operations: list[Operation] = []
    for slot in range(len(program.slots)):
        operations.append(_lazily(program, operations, slot))
    return operations


def _lazily(program: Program, operations: list[Operation], slot: int) -> Operation:
    def first_time(walk: Walk) -> int:
        check_fields(walk, slot)
        general = operations[slot] = walk.liveness.watched(slot, _compile(program, slot))
        insn, row = program.slots[slot], program.rows[slot]
        if insn is not None and row is not None and type(walk.liveness) is StackLiveness:
            operations[slot] = direct(slot, insn, row, general)
        return general(walk)

    return first_time


def _compile(program: Program, slot: int) -> Operation:
    insn, row = program.slots[slot], program.rows[slot]
    if insn is None or row is None:
        raise Rejected(f"unknown opcode {insn.opcode if insn else 0:02x}", slot=slot)
    if row.kind is Kind.WIDE:
        return _compile_wide(program, slot, insn, row)
    return _COMPILERS[row.kind](slot, insn, row)


def _compile_wide(program: Program, slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    if insn.src == PSEUDO_BTF_ID:
        from .ksyms import compile_ksym

        return compile_ksym(program, slot, insn)
    value = _wide_value(program, slot, insn)
    dst, following = insn.dst, slot + 2

    def operation(walk: Walk) -> int:
        if dst == 10:
            walk.check_writable(dst)
        walk.regs[dst] = value
        return following

    return operation


def _wide_value(program: Program, slot: int, insn: Instruction) -> Reg:
    if insn.src == 0:
        return constant_reg(insn.imm64)
    if insn.src == PSEUDO_FUNC:
        callee = program.by_start[slot + 1 + insn.imm]
        return Reg(PTR_TO_FUNC, ZERO, info=callee.number)
    if insn.src in (PSEUDO_MAP_FD, PSEUDO_MAP_VALUE) and slot in program.maps:
        map, offset = program.maps[slot]
        if offset is None:
            return Reg(CONST_PTR_TO_MAP, ZERO, info=map)
        if map.type == _ARENA:
            return Reg(PTR_TO_ARENA, ZERO)
        return Reg(PTR_TO_MAP_VALUE, ZERO, off=offset, info=map)
    raise Rejected("unrecognized bpf_ld_imm64 insn", slot=slot)
