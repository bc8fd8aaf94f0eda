"""Atomic instructions: a read and a write of the same memory."""

from __future__ import annotations

from ..abi.opcodes import InstructionRow
from ..isa.instruction import Instruction
from .arithmetic import truncate
from .memory import check_access, load, note_pointer, store
from .registers import (
    BASE,
    PTR_TO_ARENA,
    PTR_TO_CTX,
    PTR_TO_FLOW_KEYS,
    PTR_TO_PACKET,
    PTR_TO_PACKET_META,
    PTR_TO_SOCK_COMMON,
    PTR_TO_SOCKET,
    PTR_TO_TCP_SOCK,
    PTR_TO_XDP_SOCK,
    SCALAR,
    UNKNOWN_REG,
    Reg,
    kind_name,
)
from .verdict import Rejected
from .walk import Operation, Walk

__all__ = ["compile_atomic"]

_EACCES = 13
_REFUSED = frozenset(
    (
        PTR_TO_CTX,
        PTR_TO_PACKET,
        PTR_TO_PACKET_META,
        PTR_TO_FLOW_KEYS,
        PTR_TO_SOCKET,
        PTR_TO_SOCK_COMMON,
        PTR_TO_TCP_SOCK,
        PTR_TO_XDP_SOCK,
    )
)


def compile_atomic(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    """The operation of an atomic instruction."""
    if row.op == "load_acquire":
        return _compile_acquire(slot, insn, row)
    if row.op == "store_release":
        return _compile_release(slot, insn, row)
    return _compile_update(slot, insn, row)


def _check_pointer(number: int, pointer: Reg, what: str) -> None:
    if pointer.kind & BASE in _REFUSED:
        raise Rejected(
            f"BPF_ATOMIC {what} R{number} {kind_name(pointer.kind)} is not allowed", errno=_EACCES
        )


def _read(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> Reg:
    value = load(walk, number, pointer, off, size, dst, strict=True)
    if size < 8 and value.kind == SCALAR:
        value = value._replace(num=truncate(value.num, size))
    return value


def _compile_acquire(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    def operation(walk: Walk) -> int:
        pointer = walk.read(insn.src)
        walk.check_writable(insn.dst)
        _check_pointer(insn.src, pointer, "loads from")
        walk.regs[insn.dst] = _read(walk, insn.src, pointer, insn.offset, row.size, insn.dst)
        note_pointer(walk, slot, pointer, is_load=False)
        return slot + 1

    return operation


def _compile_release(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    def operation(walk: Walk) -> int:
        value = walk.read(insn.src)
        pointer = walk.read(insn.dst)
        _check_pointer(insn.dst, pointer, "stores into")
        store(walk, insn.dst, pointer, insn.offset, row.size, value, insn.src, strict=True)
        note_pointer(walk, slot, pointer, is_load=False)
        return slot + 1

    return operation


def _compile_update(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    result = -1
    if row.fetch:
        result = 0 if row.op == "cmpxchg" else insn.src

    def operation(walk: Walk) -> int:
        walk.read(insn.src)
        pointer = walk.read(insn.dst)
        if row.op == "cmpxchg":
            walk.read(0)
        _check_pointer(insn.dst, pointer, "stores into")
        if result >= 0:
            walk.check_writable(result)
            walk.regs[result] = UNKNOWN_REG
            pointer = walk.regs[insn.dst]
        check_access(walk, insn.dst, insn.offset, row.size, writes=False, strict=True)
        old = None
        if result >= 0:
            old = _read(walk, insn.dst, pointer, insn.offset, row.size, result)
        check_access(walk, insn.dst, insn.offset, row.size, writes=True, strict=True)
        if old is not None:
            walk.regs[result] = old
        if pointer.kind & BASE == PTR_TO_ARENA:
            note_pointer(walk, slot, pointer, is_load=False)
        return slot + 1

    return operation
