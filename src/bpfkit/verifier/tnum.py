"""Known bits: pairs (value, mask) of 64-bit words, where a mask bit of 1 says "not known" and the
value bit below it is 0."""

from __future__ import annotations

__all__ = [
    "Tnum",
    "tnum_add",
    "tnum_and",
    "tnum_arshift",
    "tnum_cast",
    "tnum_contains",
    "tnum_intersect",
    "tnum_is_aligned",
    "tnum_lshift",
    "tnum_mul",
    "tnum_neg",
    "tnum_or",
    "tnum_overlap",
    "tnum_range",
    "tnum_rshift",
    "tnum_step",
    "tnum_sub",
    "tnum_union",
    "tnum_xor",
]

Tnum = tuple[int, int]

_MAX = 0xFFFFFFFFFFFFFFFF


def tnum_range(low: int, high: int) -> Tnum:
    """The bits that all numbers from ``low`` to ``high`` (64-bit words) share."""
    bits = ((low ^ high) & _MAX).bit_length()
    if bits > 63:
        return 0, _MAX
    delta = (1 << bits) - 1
    return low & ~delta & _MAX, delta


def tnum_add(a: Tnum, b: Tnum) -> Tnum:
    masks, values = a[1] + b[1], a[0] + b[0]
    unknown = (masks + values ^ values | a[1] | b[1]) & _MAX
    return values & ~unknown & _MAX, unknown


def tnum_sub(a: Tnum, b: Tnum) -> Tnum:
    difference = a[0] - b[0]
    unknown = (difference + a[1] ^ difference - b[1] | a[1] | b[1]) & _MAX
    return difference & ~unknown & _MAX, unknown


def tnum_neg(a: Tnum) -> Tnum:
    return tnum_sub((0, 0), a)


def tnum_and(a: Tnum, b: Tnum) -> Tnum:
    value = a[0] & b[0]
    return value, (a[0] | a[1]) & (b[0] | b[1]) & ~value


def tnum_or(a: Tnum, b: Tnum) -> Tnum:
    value = a[0] | b[0]
    return value, (a[1] | b[1]) & ~value


def tnum_xor(a: Tnum, b: Tnum) -> Tnum:
    unknown = a[1] | b[1]
    return (a[0] ^ b[0]) & ~unknown, unknown


def tnum_lshift(a: Tnum, bits: int) -> Tnum:
    return a[0] << bits & _MAX, a[1] << bits & _MAX


def tnum_rshift(a: Tnum, bits: int) -> Tnum:
    return a[0] >> bits, a[1] >> bits


def tnum_arshift(a: Tnum, bits: int, width: int) -> Tnum:
    """Shift right within ``width`` bits; an unknown sign stays unknown in every bit that it
    fills."""
    full, sign = (1 << width) - 1, width - 1
    value, mask = (((word & full) - ((word >> sign & 1) << width)) >> bits & full for word in a)
    return value & ~mask, mask


def tnum_union(a: Tnum, b: Tnum) -> Tnum:
    """What is known of a number that is one of both."""
    value = a[0] & b[0]
    unknown = a[0] ^ b[0] | a[1] | b[1]
    return value & ~unknown, unknown


def tnum_intersect(a: Tnum, b: Tnum) -> Tnum:
    """What is known of a number that is both."""
    unknown = a[1] & b[1]
    return (a[0] | b[0]) & ~unknown, unknown


def tnum_mul(a: Tnum, b: Tnum) -> Tnum:
    """Long multiplication: for a bit of ``a`` that is not known, either nothing or ``b`` is
    added."""
    total: Tnum = (0, 0)
    while a[0] or a[1]:
        if a[0] & 1:
            total = tnum_add(total, b)
        elif a[1] & 1:
            total = tnum_union(total, tnum_add(total, b))
        a, b = (a[0] >> 1, a[1] >> 1), tnum_lshift(b, 1)
    return total


def tnum_step(a: Tnum, word: int) -> int:
    """The smallest number of ``a`` that is larger than ``word``, its largest one if there is
    none."""
    value, mask = a
    if word >= value | mask:
        return value | mask
    if word < value:
        return value
    word += 1
    wrong = (word ^ value) & ~mask & _MAX
    if not wrong:
        return word
    top = wrong.bit_length() - 1
    if not value >> top & 1:
        # the bit must not be set: count up in the unknown bits above it
        free = mask & ~word & _MAX & -(2 << top)
        top = (free & -free).bit_length() - 1
        word |= 1 << top
        value &= ~(1 << top)
    return word >> top << top | value & (2 << top) - 1


def tnum_cast(a: Tnum, size: int) -> Tnum:
    """The low ``size`` bytes."""
    kept = (1 << size * 8) - 1
    return a[0] & kept, a[1] & kept


def tnum_is_aligned(a: Tnum, size: int) -> bool:
    """Whether every number is a multiple of ``size``, a power of two."""
    return not (a[0] | a[1]) & size - 1


def tnum_contains(outer: Tnum, inner: Tnum) -> bool:
    """Whether ``outer`` allows all that ``inner`` does."""
    if inner[1] & ~outer[1]:
        return False
    return outer[0] == inner[0] & ~outer[1]


def tnum_overlap(a: Tnum, b: Tnum) -> bool:
    """Whether one number can be both."""
    shared = ~a[1] & ~b[1]
    return a[0] & shared == b[0] & shared
