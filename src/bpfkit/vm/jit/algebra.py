"""isa.semantics over LLVM IR text: a value is the name of an SSA value or a decimal constant."""

from __future__ import annotations

from typing import Protocol

from ...errors import UnsupportedError

__all__ = ["LlvmAlgebra"]


class _Writer(Protocol):
    def new(self, text: str) -> str: ...


class LlvmAlgebra:
    """Each operation writes one line to the function and gives the name of its result."""

    byteorder = "little"  # the runtime's rule: 64-bit little-endian hosts

    def __init__(self, writer: _Writer) -> None:
        self._new = writer.new
        # (wide value, bits) -> the narrow one that it was made from, or that was made from it
        self._narrow: dict[tuple[str, int], str] = {}

    def const(self, value: int, width: int) -> str:
        return str(value)

    def add(self, a: str, b: str, width: int) -> str:
        return self._new(f"add i{width} {a}, {b}")

    def sub(self, a: str, b: str, width: int) -> str:
        return self._new(f"sub i{width} {a}, {b}")

    def mul(self, a: str, b: str, width: int) -> str:
        return self._new(f"mul i{width} {a}, {b}")

    def and_(self, a: str, b: str, width: int) -> str:
        return self._new(f"and i{width} {a}, {b}")

    def or_(self, a: str, b: str, width: int) -> str:
        return self._new(f"or i{width} {a}, {b}")

    def xor(self, a: str, b: str, width: int) -> str:
        return self._new(f"xor i{width} {a}, {b}")

    def shl(self, a: str, b: str, width: int) -> str:
        return self._new(f"shl i{width} {a}, {b}")

    def lshr(self, a: str, b: str, width: int) -> str:
        return self._new(f"lshr i{width} {a}, {b}")

    def ashr(self, a: str, b: str, width: int) -> str:
        return self._new(f"ashr i{width} {a}, {b}")

    def udiv(self, a: str, b: str, width: int) -> str:
        return self._new(f"udiv i{width} {a}, {b}")

    def urem(self, a: str, b: str, width: int) -> str:
        return self._new(f"urem i{width} {a}, {b}")

    def sdiv(self, a: str, b: str, width: int) -> str:
        return self._new(f"sdiv i{width} {a}, {b}")

    def srem(self, a: str, b: str, width: int) -> str:
        return self._new(f"srem i{width} {a}, {b}")

    def neg(self, a: str, width: int) -> str:
        return self._new(f"sub i{width} 0, {a}")

    def bswap(self, a: str, width: int) -> str:
        return self._new(f"call i{width} @llvm.bswap.i{width}(i{width} {a})")

    def trunc(self, a: str, from_width: int, to_width: int) -> str:
        if a[0] != "%":
            return str(int(a) & ((1 << to_width) - 1))
        found = self._narrow.get((a, to_width))
        if found is None:
            found = self._new(f"trunc i{from_width} {a} to i{to_width}")
            self._narrow[a, to_width] = found
        return found

    def zext(self, a: str, from_width: int, to_width: int) -> str:
        if a[0] != "%":
            return a
        value = self._new(f"zext i{from_width} {a} to i{to_width}")
        self._narrow[value, from_width] = a
        return value

    def sext(self, a: str, from_width: int, to_width: int) -> str:
        if a[0] != "%":
            number = int(a)
            number -= (number >> (from_width - 1)) << from_width
            return str(number & ((1 << to_width) - 1))
        return self._new(f"sext i{from_width} {a} to i{to_width}")

    def icmp(self, predicate: str, a: str, b: str, width: int) -> str:
        return self._new(f"icmp {predicate} i{width} {a}, {b}")

    def select(self, condition: str, a: str, b: str, width: int) -> str:
        return self._new(f"select i1 {condition}, i{width} {a}, i{width} {b}")

    def address_space_cast(self, a: str, to_space: int, from_space: int) -> str:
        raise UnsupportedError("addr_space_cast", "arenas exist in the kernel only")
