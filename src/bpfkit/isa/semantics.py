"""What every operation of BPF means, said once over an algebra of values.

An engine brings an ``Algebra``: how it represents a value and the two dozen width-carrying
operations on it. From those the functions here make each instruction: the interpreter with Python
integers (``IntAlgebra``), the JIT with LLVM values, the verifier with abstract ones. Nothing here
looks at a value; only what the instruction itself says (its row, its imm) is decided in Python.

    alu           new value of dst        ALU, byte swaps, addr_space_cast
    constant      new value of dst        wide loads of plain constants
    condition     taken or not            conditional jumps
    load_extend   new value of dst        what a memory load read
    store_value   what a store writes
    atomic_value  what an atomic writes, atomic_result what it leaves in which register
    packet_value  new value of r0         legacy packet loads

Registers are 64 bits wide. A memory value has the access's width: 8, 16, 32 or 64 bits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from ..abi.opcodes import InstructionRow
from .forms import row_of
from .instruction import Instruction
from .integers import IntAlgebra

__all__ = [
    "Algebra",
    "IntAlgebra",
    "alu",
    "atomic_result",
    "atomic_value",
    "condition",
    "constant",
    "load_extend",
    "packet_offset",
    "packet_value",
    "store_value",
]

V = TypeVar("V")

_MASK = {8: 0xFF, 16: 0xFFFF, 32: 0xFFFFFFFF, 64: 0xFFFFFFFFFFFFFFFF}


class Algebra(Protocol[V]):
    """Operations on values of ``width`` bits; operands and results have that width.

    The four divisions are only called with a divisor that is not zero and, when signed, not -1;
    shifts only with an amount below the width. ``icmp`` gives a truth value that only ``select``
    and the caller of ``condition`` take; its predicates are eq ne ult ule ugt uge slt sle sgt sge.
    ``byteorder`` is that of the machine that runs the program.
    """

    byteorder: str

    def const(self, value: int, width: int) -> V: ...  # 0 <= value < 2**width
    def add(self, a: V, b: V, width: int) -> V: ...
    def sub(self, a: V, b: V, width: int) -> V: ...
    def mul(self, a: V, b: V, width: int) -> V: ...
    def and_(self, a: V, b: V, width: int) -> V: ...
    def or_(self, a: V, b: V, width: int) -> V: ...
    def xor(self, a: V, b: V, width: int) -> V: ...
    def shl(self, a: V, b: V, width: int) -> V: ...
    def lshr(self, a: V, b: V, width: int) -> V: ...
    def ashr(self, a: V, b: V, width: int) -> V: ...
    def udiv(self, a: V, b: V, width: int) -> V: ...
    def urem(self, a: V, b: V, width: int) -> V: ...
    def sdiv(self, a: V, b: V, width: int) -> V: ...
    def srem(self, a: V, b: V, width: int) -> V: ...
    def neg(self, a: V, width: int) -> V: ...
    def bswap(self, a: V, width: int) -> V: ...  # width 16, 32 or 64
    def trunc(self, a: V, from_width: int, to_width: int) -> V: ...
    def zext(self, a: V, from_width: int, to_width: int) -> V: ...
    def sext(self, a: V, from_width: int, to_width: int) -> V: ...
    def icmp(self, predicate: str, a: V, b: V, width: int) -> V: ...
    def select(self, condition: V, a: V, b: V, width: int) -> V: ...
    def address_space_cast(self, a: V, to_space: int, from_space: int) -> V: ...


# --- operands ---------------------------------------------------------------------------------


def _narrow(alg: Algebra[V], value: V, width: int) -> V:
    return value if width == 64 else alg.trunc(value, 64, width)


def _widen(alg: Algebra[V], value: V, width: int) -> V:
    return value if width == 64 else alg.zext(value, width, 64)


def _operand(alg: Algebra[V], insn: Instruction, row: InstructionRow, src: V | None) -> V:
    # the second operand at the row's width: src, or imm with its sign extended
    if row.from_register:
        assert src is not None, f"{row.name} needs the value of its src register"
        return _narrow(alg, src, row.width)
    return alg.const(insn[4] & _MASK[row.width], row.width)


# --- divisions and shifts: the cases that the algebra's own operations leave open ----------------


def _udiv(alg: Algebra[V], a: V, b: V, width: int) -> V:
    zero = alg.const(0, width)
    by_zero = alg.icmp("eq", b, zero, width)
    safe = alg.select(by_zero, alg.const(1, width), b, width)
    return alg.select(by_zero, zero, alg.udiv(a, safe, width), width)


def _umod(alg: Algebra[V], a: V, b: V, width: int) -> V:
    by_zero = alg.icmp("eq", b, alg.const(0, width), width)
    safe = alg.select(by_zero, alg.const(1, width), b, width)
    return alg.select(by_zero, a, alg.urem(a, safe, width), width)


def _signed_divisor(alg: Algebra[V], b: V, width: int) -> tuple[V, V, V]:
    # is it 0, is it -1, and a divisor that is neither
    one = alg.const(1, width)
    by_zero = alg.icmp("eq", b, alg.const(0, width), width)
    by_minus_one = alg.icmp("eq", b, alg.const(_MASK[width], width), width)
    safe = alg.select(by_zero, one, alg.select(by_minus_one, one, b, width), width)
    return by_zero, by_minus_one, safe


def _sdiv(alg: Algebra[V], a: V, b: V, width: int) -> V:
    by_zero, by_minus_one, safe = _signed_divisor(alg, b, width)
    quotient = alg.sdiv(a, safe, width)
    # the smallest number divided by -1 is itself again, as its negation is
    quotient = alg.select(by_minus_one, alg.neg(a, width), quotient, width)
    return alg.select(by_zero, alg.const(0, width), quotient, width)


def _smod(alg: Algebra[V], a: V, b: V, width: int) -> V:
    by_zero, _, safe = _signed_divisor(alg, b, width)
    # for -1 the safe divisor 1 leaves the remainder 0 that it has to leave
    return alg.select(by_zero, a, alg.srem(a, safe, width), width)


def _masked(shift: str) -> _Binary:
    def operation(alg: Algebra[Any], a: Any, b: Any, width: int) -> Any:
        amount = alg.and_(b, alg.const(width - 1, width), width)
        return getattr(alg, shift)(a, amount, width)

    return operation


_Binary = Callable[[Algebra[Any], Any, Any, int], Any]

_BINARY: dict[str, _Binary] = {
    "add": lambda alg, a, b, width: alg.add(a, b, width),
    "sub": lambda alg, a, b, width: alg.sub(a, b, width),
    "mul": lambda alg, a, b, width: alg.mul(a, b, width),
    "or": lambda alg, a, b, width: alg.or_(a, b, width),
    "and": lambda alg, a, b, width: alg.and_(a, b, width),
    "xor": lambda alg, a, b, width: alg.xor(a, b, width),
    "lsh": _masked("shl"),
    "rsh": _masked("lshr"),
    "arsh": _masked("ashr"),
    "div": _udiv,
    "mod": _umod,
    "sdiv": _sdiv,
    "smod": _smod,
}


# The same for a constant operand, decided here where the general form has choices to make.


def _by_constant(op: str, alg: Algebra[V], a: V, constant: int, width: int) -> V:
    # constant: unsigned, of that width
    if op in ("div", "sdiv", "mod", "smod"):
        return _divide_by_constant(op, alg, a, constant, width)
    if op in ("lsh", "rsh", "arsh"):
        amount = alg.const(constant & (width - 1), width)
        result: V = {"lsh": alg.shl, "rsh": alg.lshr, "arsh": alg.ashr}[op](a, amount, width)
        return result
    result = _BINARY[op](alg, a, alg.const(constant, width), width)
    return result


def _divide_by_constant(op: str, alg: Algebra[V], a: V, constant: int, width: int) -> V:
    division = op in ("div", "sdiv")
    if constant == 0:
        return alg.const(0, width) if division else a
    if op[0] == "s" and constant == _MASK[width]:
        return alg.neg(a, width) if division else alg.const(0, width)
    divisor = alg.const(constant, width)
    operation = {"div": alg.udiv, "mod": alg.urem, "sdiv": alg.sdiv, "smod": alg.srem}[op]
    return operation(a, divisor, width)


# --- dst = … ----------------------------------------------------------------------------------


def _alu_binary(
    alg: Algebra[V], insn: Instruction, row: InstructionRow, dst: V, src: V | None
) -> V:
    width = row.width
    a = _narrow(alg, dst, width)
    if row.from_register:
        result: V = _BINARY[row.op](alg, a, _operand(alg, insn, row, src), width)
    else:
        result = _by_constant(row.op, alg, a, insn[4] & _MASK[width], width)
    return _widen(alg, result, width)


def _alu_mov(alg: Algebra[V], insn: Instruction, row: InstructionRow, dst: V, src: V | None) -> V:
    if not row.from_register:  # one constant: mov32 leaves the upper half zero
        return alg.const(insn[4] & _MASK[row.width], 64)
    return _widen(alg, _operand(alg, insn, row, src), row.width)


def _alu_movsx(alg: Algebra[V], insn: Instruction, row: InstructionRow, dst: V, src: V | None) -> V:
    assert src is not None, f"{row.name} needs the value of its src register"
    low = alg.trunc(src, 64, row.source_width)
    return _widen(alg, alg.sext(low, row.source_width, row.width), row.width)


def _alu_neg(alg: Algebra[V], insn: Instruction, row: InstructionRow, dst: V, src: V | None) -> V:
    return _widen(alg, alg.neg(_narrow(alg, dst, row.width), row.width), row.width)


def _alu_swap(alg: Algebra[V], insn: Instruction, row: InstructionRow, dst: V, src: V | None) -> V:
    # le and be convert between the machine's byte order and theirs: one of them only truncates
    width = row.size * 8
    value = _narrow(alg, dst, width)
    kept = {"le": "little", "be": "big"}.get(row.op) == alg.byteorder
    return _widen(alg, value if kept else alg.bswap(value, width), width)


def _alu_cast(alg: Algebra[V], insn: Instruction, row: InstructionRow, dst: V, src: V | None) -> V:
    assert src is not None, f"{row.name} needs the value of its src register"
    return alg.address_space_cast(src, insn[4] >> 16 & 0xFFFF, insn[4] & 0xFFFF)


_ALU: dict[str, Callable[[Algebra[Any], Instruction, InstructionRow, Any, Any], Any]] = {
    "mov": _alu_mov,
    "movsx": _alu_movsx,
    "neg": _alu_neg,
    "le": _alu_swap,
    "be": _alu_swap,
    "bswap": _alu_swap,
    "addr_space_cast": _alu_cast,
}


def alu(alg: Algebra[V], insn: Instruction, dst: V, src: V | None = None) -> V:
    """The new 64-bit value of dst after an instruction of kind ALU, SWAP or CAST.

    ``src`` is needed where the instruction reads a src register. Moves ignore ``dst``."""
    row = row_of(insn)
    result: V = _ALU.get(row.op, _alu_binary)(alg, insn, row, dst, src)
    return result


def constant(alg: Algebra[V], insn: Instruction) -> V:
    """The 64-bit constant of a wide load (of ``lddw``; for the pseudo sources the raw bits)."""
    return alg.const(insn.imm64, 64)


# --- jumps ------------------------------------------------------------------------------------

_PREDICATES = {
    "jeq": "eq",
    "jne": "ne",
    "jgt": "ugt",
    "jge": "uge",
    "jlt": "ult",
    "jle": "ule",
    "jsgt": "sgt",
    "jsge": "sge",
    "jslt": "slt",
    "jsle": "sle",
}


def condition(alg: Algebra[V], insn: Instruction, dst: V, src: V | None = None) -> V:
    """Whether a conditional jump is taken, as the algebra's truth value."""
    row = row_of(insn)
    width = row.width
    a, b = _narrow(alg, dst, width), _operand(alg, insn, row, src)
    if row.op == "jset":
        return alg.icmp("ne", alg.and_(a, b, width), alg.const(0, width), width)
    return alg.icmp(_PREDICATES[row.op], a, b, width)


# --- memory -----------------------------------------------------------------------------------


def load_extend(alg: Algebra[V], insn: Instruction, value: V) -> V:
    """The new value of dst from the ``size * 8`` bits that a load (or load_acquire) read."""
    row = row_of(insn)
    if row.size == 8:
        return value
    return (alg.sext if row.signed else alg.zext)(value, row.size * 8, 64)


def store_value(alg: Algebra[V], insn: Instruction, src: V | None = None) -> V:
    """The ``size * 8`` bits that a store writes."""
    row = row_of(insn)
    return _operand(alg, insn, row, src)


def atomic_value(alg: Algebra[V], insn: Instruction, old: V, src: V, r0: V | None = None) -> V:
    """What an atomic writes to memory that holds ``old``; ``src`` and ``r0`` are 64-bit registers.

    ``r0`` is needed by cmpxchg only, which writes ``old`` back when r0 differs. A load_acquire
    writes nothing and has no value."""
    row = row_of(insn)
    width = row.width
    operand = _narrow(alg, src, width)
    if row.op in ("xchg", "store_release"):
        return operand
    if row.op == "cmpxchg":
        assert r0 is not None, "cmpxchg needs the value of r0"
        same = alg.icmp("eq", old, _narrow(alg, r0, width), width)
        return alg.select(same, operand, old, width)
    result: V = _BINARY[row.op](alg, old, operand, width)
    return result


def atomic_result(alg: Algebra[V], insn: Instruction, old: V) -> tuple[int, V] | None:
    """(register, its new value) that an atomic leaves from the ``old`` memory value; None for those
    that do not fetch."""
    row = row_of(insn)
    if not row.fetch:
        return None
    register = {"cmpxchg": 0, "load_acquire": insn[1]}.get(row.op, insn[2])
    return register, _widen(alg, old, row.width)


def packet_offset(alg: Algebra[V], insn: Instruction, src: V | None = None) -> V:
    """Where a legacy packet load reads, as a signed 32-bit offset in the packet."""
    row = row_of(insn)
    base = alg.const(insn[4] & _MASK[32], 32)
    if not row.from_register:
        return base
    assert src is not None, f"{row.name} needs the value of its src register"
    return alg.add(alg.trunc(src, 64, 32), base, 32)


def packet_value(alg: Algebra[V], insn: Instruction, value: V) -> V:
    """The new value of r0 from the ``size * 8`` bits that a legacy packet load read in the
    machine's byte order: packets are big-endian."""
    width = row_of(insn).size * 8
    if width > 8 and alg.byteorder == "little":
        value = alg.bswap(value, width)
    return alg.zext(value, width, 64)
