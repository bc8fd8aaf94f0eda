"""The algebra of plain Python integers: the interpreter's, and the oracle of every other."""

from __future__ import annotations

import operator
import sys
from collections.abc import Callable

from ..errors import UnsupportedError

__all__ = ["IntAlgebra"]

_PREDICATES: dict[str, tuple[bool, Callable[[int, int], bool]]] = {
    "eq": (False, operator.eq),
    "ne": (False, operator.ne),
    "ult": (False, operator.lt),
    "ule": (False, operator.le),
    "ugt": (False, operator.gt),
    "uge": (False, operator.ge),
    "slt": (True, operator.lt),
    "sle": (True, operator.le),
    "sgt": (True, operator.gt),
    "sge": (True, operator.ge),
}


def _signed(a: int, width: int) -> int:
    return a - (1 << width) if a >> (width - 1) else a


class IntAlgebra:
    """Values are Python integers from 0 to 2**width - 1; truth values are 0 and 1."""

    def __init__(self, byteorder: str = sys.byteorder) -> None:
        self.byteorder = byteorder

    def const(self, value: int, width: int) -> int:
        return value

    def add(self, a: int, b: int, width: int) -> int:
        return (a + b) & ((1 << width) - 1)

    def sub(self, a: int, b: int, width: int) -> int:
        return (a - b) & ((1 << width) - 1)

    def mul(self, a: int, b: int, width: int) -> int:
        return (a * b) & ((1 << width) - 1)

    def and_(self, a: int, b: int, width: int) -> int:
        return a & b

    def or_(self, a: int, b: int, width: int) -> int:
        return a | b

    def xor(self, a: int, b: int, width: int) -> int:
        return a ^ b

    def shl(self, a: int, b: int, width: int) -> int:
        return (a << b) & ((1 << width) - 1)

    def lshr(self, a: int, b: int, width: int) -> int:
        return a >> b

    def ashr(self, a: int, b: int, width: int) -> int:
        return (_signed(a, width) >> b) & ((1 << width) - 1)

    def udiv(self, a: int, b: int, width: int) -> int:
        return a // b

    def urem(self, a: int, b: int, width: int) -> int:
        return a % b

    def sdiv(self, a: int, b: int, width: int) -> int:
        x, y = _signed(a, width), _signed(b, width)
        quotient = abs(x) // abs(y)  # towards zero, unlike Python's
        return (quotient if (x < 0) == (y < 0) else -quotient) & ((1 << width) - 1)

    def srem(self, a: int, b: int, width: int) -> int:
        x, y = _signed(a, width), _signed(b, width)
        rest = abs(x) % abs(y)  # has the sign of the dividend
        return (-rest if x < 0 else rest) & ((1 << width) - 1)

    def neg(self, a: int, width: int) -> int:
        return -a & ((1 << width) - 1)

    def bswap(self, a: int, width: int) -> int:
        return int.from_bytes(a.to_bytes(width // 8, "little"), "big")

    def trunc(self, a: int, from_width: int, to_width: int) -> int:
        return a & ((1 << to_width) - 1)

    def zext(self, a: int, from_width: int, to_width: int) -> int:
        return a

    def sext(self, a: int, from_width: int, to_width: int) -> int:
        return _signed(a, from_width) & ((1 << to_width) - 1)

    def icmp(self, predicate: str, a: int, b: int, width: int) -> int:
        signed, compare = _PREDICATES[predicate]
        if signed:
            a, b = _signed(a, width), _signed(b, width)
        return int(compare(a, b))

    def select(self, condition: int, a: int, b: int, width: int) -> int:
        return a if condition else b

    def address_space_cast(self, a: int, to_space: int, from_space: int) -> int:
        raise UnsupportedError("addr_space_cast", "arenas exist in the kernel only")
