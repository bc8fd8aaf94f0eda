"""``long double``: numbers of 12 and 16 bytes, which Python has no struct format for.

BTF says how many bytes they have, not which of the forms in use it is:

    12 bytes, little-endian   x87 extended precision of 32-bit x86: 10 bytes and padding
    12 bytes, big-endian      the same number as the 68000 family stores it
    16 bytes, big-endian      IEEE binary128
    16 bytes, little-endian   x87 extended precision of x86-64, or IEEE binary128 (Arm, RISC-V)

The last two are told apart when they are read: where the six bytes of padding are 0 it is the x87
form (as binary128 that would be a number below 1e-4931). Numbers are written in the x87 form.
Python's floats have 53 bits of precision: what is beyond is rounded.
"""

from __future__ import annotations

import math
from typing import NamedTuple

__all__ = ["decode_wide", "encode_wide"]

_BIAS = 16383
_TOP = 0x7FFF  # the exponent of infinity and of what is no number


class _Parts(NamedTuple):
    negative: bool
    exponent: int
    mantissa: int  # with its integer bit
    bits: int


def decode_wide(raw: bytes, byteorder: str) -> float:
    """The number in 12 or 16 bytes; infinity where a double has none so large."""
    little = raw if byteorder == "little" else raw[::-1]
    if len(raw) == 16 and (byteorder == "big" or any(little[10:])):
        return _value(_quad(little))
    if byteorder == "big":  # 68000: two bytes of padding stand behind the exponent
        little = little[:8] + little[10:]
    return _value(_extended(little))


def _extended(little: bytes) -> _Parts:
    head = int.from_bytes(little[8:10], "little")
    return _Parts(bool(head >> 15), head & _TOP, int.from_bytes(little[:8], "little"), 64)


def _quad(little: bytes) -> _Parts:
    whole = int.from_bytes(little, "little")
    exponent = whole >> 112 & _TOP
    fraction = whole & (1 << 112) - 1
    return _Parts(bool(whole >> 127), exponent, fraction | (exponent > 0) << 112, 113)


def _value(parts: _Parts) -> float:
    if parts.exponent == _TOP:
        fraction = parts.mantissa & (1 << parts.bits - 1) - 1
        value = math.nan if fraction else math.inf
    else:
        scale = max(parts.exponent, 1) - _BIAS - (parts.bits - 1)
        try:
            value = math.ldexp(parts.mantissa, scale)
        except OverflowError:
            value = math.inf
    return -value if parts.negative else value


def encode_wide(value: float, size: int, byteorder: str) -> bytes:
    """The 12 or 16 bytes of a number."""
    negative = math.copysign(1.0, value) < 0
    if math.isnan(value) or math.isinf(value):
        exponent, mantissa = _TOP, 3 << 62 if math.isnan(value) else 1 << 63
    elif value == 0:
        exponent = mantissa = 0
    else:
        part, power = math.frexp(abs(value))
        exponent, mantissa = power - 1 + _BIAS, int(math.ldexp(part, 64))
    head = (negative << 15 | exponent).to_bytes(2, "little")
    if byteorder == "little":
        return (mantissa.to_bytes(8, "little") + head).ljust(size, b"\0")
    if size == 12:
        return head[::-1] + bytes(2) + mantissa.to_bytes(8, "big")
    fraction = (mantissa & (1 << 63) - 1) << 49
    return head[::-1] + fraction.to_bytes(14, "big")
