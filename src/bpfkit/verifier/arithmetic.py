"""Arithmetic on abstract numbers: what an ALU instruction makes of what is known.

Every operation is a pure function of interned Nums and is remembered, so that a loop of a program
pays for each once.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from . import tnum as t
from .numbers import (
    S32_MAX,
    S32_MIN,
    S64_MAX,
    S64_MIN,
    U32_MAX,
    U64_MAX,
    UNKNOWN,
    ZERO,
    Draft,
    Num,
    constant,
    s32,
    s64,
)

__all__ = [
    "add_constant",
    "at_distance",
    "binary",
    "byte_swap",
    "low_word",
    "negate",
    "pointer_add",
    "pointer_subtract",
    "sign_extend",
    "truncate",
    "unknown_of_size",
    "with_low_word",
]

_MEMO_MAX = 1_000_000


def _remembered(function: Callable[..., Num]) -> Callable[..., Num]:
    memo: dict[tuple[Any, ...], Num] = {}

    def lookup(*key: Any) -> Num:
        found = memo.get(key)
        if found is None:
            if len(memo) > _MEMO_MAX:
                memo.clear()
            found = memo[key] = function(*key)
        return found

    return lookup


# --- ranges of sums, differences and products -----------------------------------------------------


def _add_signed(a: tuple[int, int], b: tuple[int, int], low: int, high: int) -> tuple[int, int]:
    first, last = a[0] + b[0], a[1] + b[1]
    return (first, last) if low <= first and last <= high else (low, high)


def _wrapped(first: int, last: int, full: int) -> tuple[int, int]:
    # when both ends leave the word on the same side the range stays one piece
    if (0 <= first <= full) is (0 <= last <= full):
        return first & full, last & full
    return 0, full


def _fits_both(low: int, high: int, a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    products = [x * y for x in a for y in b]
    first, last = min(products), max(products)
    return (first, last) if low <= first and last <= high else (low, high)


def _add(d: Draft, b: Num) -> None:
    d.s32min, d.s32max = _add_signed((d.s32min, d.s32max), (b.s32min, b.s32max), S32_MIN, S32_MAX)
    d.smin, d.smax = _add_signed((d.smin, d.smax), (b.smin, b.smax), S64_MIN, S64_MAX)
    d.u32min, d.u32max = _wrapped(d.u32min + b.u32min, d.u32max + b.u32max, U32_MAX)
    d.umin, d.umax = _wrapped(d.umin + b.umin, d.umax + b.umax, U64_MAX)
    d.tnum = t.tnum_add(d.tnum, b.tnum)


def _sub(d: Draft, b: Num) -> None:
    d.s32min, d.s32max = _add_signed((d.s32min, d.s32max), (-b.s32max, -b.s32min), S32_MIN, S32_MAX)
    d.smin, d.smax = _add_signed((d.smin, d.smax), (-b.smax, -b.smin), S64_MIN, S64_MAX)
    d.u32min, d.u32max = _wrapped(d.u32min - b.u32max, d.u32max - b.u32min, U32_MAX)
    d.umin, d.umax = _wrapped(d.umin - b.umax, d.umax - b.umin, U64_MAX)
    d.tnum = t.tnum_sub(d.tnum, b.tnum)


def _mul(d: Draft, b: Num) -> None:
    known = t.tnum_mul(d.tnum, b.tnum)
    d.u32min, d.u32max = _fits_both(0, U32_MAX, (d.u32min, d.u32max), (b.u32min, b.u32max))
    d.s32min, d.s32max = _fits_both(S32_MIN, S32_MAX, (d.s32min, d.s32max), (b.s32min, b.s32max))
    d.umin, d.umax = _fits_both(0, U64_MAX, (d.umin, d.umax), (b.umin, b.umax))
    d.smin, d.smax = _fits_both(S64_MIN, S64_MAX, (d.smin, d.smax), (b.smin, b.smax))
    d.tnum = known


# --- and, or, xor ---------------------------------------------------------------------------------


def _signed_like(low: int, high: int, signed: Callable[[int], int]) -> tuple[int, int] | None:
    first, last = signed(low), signed(high)
    return (first, last) if first <= last else None


def _logical(
    known: Callable[[t.Tnum, t.Tnum], t.Tnum],
    ranges: Callable[[tuple[int, int], tuple[int, int], t.Tnum], tuple[int, int]],
) -> Callable[[Draft, Num], None]:
    def operation(d: Draft, b: Num) -> None:
        a_low, a_whole = t.tnum_cast(d.tnum, 4), d.tnum
        d.tnum = known(a_whole, b.tnum)
        low = t.tnum_cast(d.tnum, 4)
        if not a_low[1] and b.is_const32:
            d.set_constant32(low[0])
        else:
            d.u32min, d.u32max = ranges((d.u32min, d.u32max), (b.u32min, b.u32max), low)
            signed32 = _signed_like(d.u32min, d.u32max, s32)
            d.s32min, d.s32max = signed32 or (S32_MIN, S32_MAX)
        if not a_whole[1] and b.is_const:
            d.__init__(constant(d.value))  # type: ignore[misc]
            return
        d.umin, d.umax = ranges((d.umin, d.umax), (b.umin, b.umax), d.tnum)
        d.smin, d.smax = _signed_like(d.umin, d.umax, s64) or (S64_MIN, S64_MAX)

    return operation


_and = _logical(t.tnum_and, lambda a, b, known: (known[0], min(a[1], b[1])))
_or = _logical(t.tnum_or, lambda a, b, known: (max(a[0], b[0]), known[0] | known[1]))
_xor = _logical(t.tnum_xor, lambda a, b, known: (known[0], known[0] | known[1]))


# --- shifts by a known amount ---------------------------------------------------------------------


def _lsh32(d: Draft, amount: int) -> None:
    d.s32min, d.s32max = S32_MIN, S32_MAX
    if d.u32max > 1 << 31 - amount:
        d.u32min, d.u32max = 0, U32_MAX
    else:
        d.u32min, d.u32max = d.u32min << amount, d.u32max << amount


def _lsh_word(d: Draft, amount: int) -> None:
    low = t.tnum_cast(d.tnum, 4)
    _lsh32(d, amount)
    d.tnum = t.tnum_cast(t.tnum_lshift(low, amount), 4)
    d.unbound64()


def _lsh(d: Draft, amount: int) -> None:
    if amount == 32:
        d.smin, d.smax = s64(d.s32min << 32), s64(d.s32max << 32)
    else:
        d.smin, d.smax = S64_MIN, S64_MAX
    if d.umax > 1 << 63 - amount:
        d.umin, d.umax = 0, U64_MAX
    else:
        d.umin, d.umax = d.umin << amount, d.umax << amount
    if amount > 31:
        d.unbound32()
    else:
        _lsh32(d, amount)
    d.tnum = t.tnum_lshift(d.tnum, amount)


def _rsh_word(d: Draft, amount: int) -> None:
    d.s32min, d.s32max = S32_MIN, S32_MAX
    d.u32min, d.u32max = d.u32min >> amount, d.u32max >> amount
    d.tnum = t.tnum_rshift(t.tnum_cast(d.tnum, 4), amount)
    d.unbound64()


def _rsh(d: Draft, amount: int) -> None:
    d.smin, d.smax = S64_MIN, S64_MAX
    d.tnum = t.tnum_rshift(d.tnum, amount)
    d.umin, d.umax = d.umin >> amount, d.umax >> amount
    d.unbound32()


def _arsh_word(d: Draft, amount: int) -> None:
    d.s32min, d.s32max = d.s32min >> amount, d.s32max >> amount
    d.u32min, d.u32max = 0, U32_MAX
    d.tnum = t.tnum_arshift(t.tnum_cast(d.tnum, 4), amount, 32)
    d.unbound64()


def _arsh(d: Draft, amount: int) -> None:
    d.smin, d.smax = d.smin >> amount, d.smax >> amount
    d.umin, d.umax = 0, U64_MAX
    d.tnum = t.tnum_arshift(d.tnum, amount, 64)
    d.unbound32()


_BOTH_WIDTHS: dict[str, Callable[[Draft, Num], None]] = {
    "add": _add,
    "sub": _sub,
    "mul": _mul,
    "and": _and,
    "or": _or,
    "xor": _xor,
}
_SHIFTS: dict[tuple[str, int], Callable[[Draft, int], None]] = {
    ("lsh", 64): _lsh,
    ("lsh", 32): _lsh_word,
    ("rsh", 64): _rsh,
    ("rsh", 32): _rsh_word,
    ("arsh", 64): _arsh,
    ("arsh", 32): _arsh_word,
}


# two numbers that are known give one: what the rules below would find at length
_EXACT: dict[str, Callable[[int, int], int]] = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "and": operator.and_,
    "or": operator.or_,
    "xor": operator.xor,
}


@_remembered
def binary(op: str, width: int, a: Num, b: Num) -> Num:
    """``a op b`` in ``width`` (32 or 64) bits; the high half of a 32-bit result is 0.

    ``op`` is the name of ``abi.opcodes``: add, sub, mul, and, or, xor, lsh, rsh, arsh; of a
    division, and of a shift by an unknown amount, nothing is known but the width."""
    if a is constant(a.value) and b is constant(b.value) and op in _EXACT:
        exact = _EXACT[op](a.value, b.value)
        return constant(exact & (U32_MAX if width == 32 else U64_MAX))
    draft = Draft(a)
    both = _BOTH_WIDTHS.get(op)
    if both is not None:
        both(draft, b)
    else:
        shift = _SHIFTS.get((op, width))
        known = b.is_const32 if width == 32 else b.is_const
        if shift is None or not known or b.umax >= width:
            return UNKNOWN
        shift(draft, b.umin)
    if both is None or both in (_and, _or, _xor):
        draft._ranges_from_bits()
    if width == 32:
        draft.zero_extend()
    return draft.settle()


def negate(a: Num, width: int) -> Num:
    """``-a`` in ``width`` bits."""
    return binary("sub", width, ZERO, a)


def add_constant(a: Num, amount: int) -> Num:
    """``a`` plus a signed number, in 64 bits."""
    return binary("add", 64, a, constant(amount))


@_remembered
def at_distance(a: Num, amount: int, is_word: bool) -> Num:
    """``a`` plus a constant: what a comparison teaches about a register at a distance. With
    ``is_word`` the distance came from an operation on 32 bits, which cut off the rest."""
    draft = Draft(a)
    _add(draft, constant(amount))
    if is_word:
        draft.zero_extend()
    return draft.sync().freeze()


@_remembered
def pointer_add(offset: Num, amount: Num) -> Num:
    """The variable part of a pointer's offset after ``amount`` was added to the pointer."""
    draft = Draft(offset)
    draft.smin, draft.smax = _add_signed(
        (offset.smin, offset.smax), (amount.smin, amount.smax), S64_MIN, S64_MAX
    )
    low, high = offset.umin + amount.umin, offset.umax + amount.umax
    draft.umin, draft.umax = (low, high) if high <= U64_MAX else (0, U64_MAX)
    draft.tnum = t.tnum_add(offset.tnum, amount.tnum)
    draft.unbound32()
    return draft.settle()


@_remembered
def pointer_subtract(offset: Num, amount: Num) -> Num:
    """The variable part of a pointer's offset after ``amount`` was taken off the pointer."""
    draft = Draft(offset)
    draft.smin, draft.smax = _add_signed(
        (offset.smin, offset.smax), (-amount.smax, -amount.smin), S64_MIN, S64_MAX
    )
    low, high = offset.umin - amount.umax, offset.umax - amount.umin
    draft.umin, draft.umax = (low, high) if low >= 0 else (0, U64_MAX)
    draft.tnum = t.tnum_sub(offset.tnum, amount.tnum)
    draft.unbound32()
    return draft.settle()


@_remembered
def byte_swap(a: Num, bits: int) -> Num:
    """The low ``bits`` (16, 32, 64) with their bytes in the opposite order, zero-extended."""
    size = bits // 8
    draft = Draft(a).unbound()
    draft.tnum = _swapped(a.value, size), _swapped(a.mask, size)
    return truncate(draft.settle(), size)


def _swapped(word: int, size: int) -> int:
    kept = word & (1 << size * 8) - 1
    return int.from_bytes(kept.to_bytes(size, "little"), "big")


# --- widths ---------------------------------------------------------------------------------------


@_remembered
def low_word(a: Num) -> Num:
    """The low 32 bits, zero-extended."""
    draft = Draft(a)
    draft.zero_extend()
    return draft.settle()


@_remembered
def with_low_word(a: Num, word: int) -> Num:
    """With the low 32 bits known to be ``word``; the ranges of the whole stay as they are."""
    draft = Draft(a)
    draft.set_constant32(word)
    return draft.freeze()


@_remembered
def truncate(a: Num, size: int) -> Num:
    """The low ``size`` bytes, zero-extended: what a load of that size gives."""
    if size == 8:
        return a
    draft, full = Draft(a), (1 << size * 8) - 1
    draft.tnum = t.tnum_cast(draft.tnum, size)
    if draft.umin & ~full == draft.umax & ~full:
        draft.umin, draft.umax = draft.umin & full, draft.umax & full
    else:
        draft.umin, draft.umax = 0, full
    draft.smin, draft.smax = draft.umin, draft.umax
    if size < 4:
        draft.unbound32()
    return draft.settle()


def unknown_of_size(size: int) -> Num:
    """Any number of ``size`` bytes, zero-extended."""
    return truncate(UNKNOWN, size)


@_remembered
def sign_extend(a: Num, size: int, width: int) -> Num:
    """The low ``size`` bytes, sign-extended to ``width`` bits; above those 0."""
    draft = Draft(a)
    if width == 64:
        _sign_extend64(draft, a, size)
    else:
        _sign_extend32(draft, a, size)
        draft.zero_extend()
    return draft.settle()


def _signed(word: int, size: int) -> int:
    bits = size * 8
    word &= (1 << bits) - 1
    return word - (word >> bits - 1 << bits)


def _extended(low: int, high: int, size: int) -> tuple[int, int] | None:
    """The range of the sign-extended low bytes; None where it wraps."""
    if low >> size * 8 != high >> size * 8:
        return None
    ends = sorted((_signed(low, size), _signed(high, size)))
    return (ends[0], ends[1]) if (ends[0] >= 0) == (ends[1] >= 0) else None


def _sign_extend64(draft: Draft, a: Num, size: int) -> None:
    if a.is_const:
        draft.__init__(constant(_signed(a.value, size)))  # type: ignore[misc]
        return
    found = _extended(a.smin & U64_MAX, a.smax & U64_MAX, size)
    if found is None:
        draft.__init__(UNKNOWN)  # type: ignore[misc]
        limit = 1 << size * 8 - 1
        draft.smin, draft.smax = -limit, limit - 1
        draft.s32min, draft.s32max = -limit, limit - 1
        return
    low, high = found
    draft.smin, draft.smax = low, high
    draft.s32min, draft.s32max = s32(low), s32(high)
    draft.umin, draft.umax = low & U64_MAX, high & U64_MAX
    draft.u32min, draft.u32max = low & U32_MAX, high & U32_MAX
    draft.tnum = t.tnum_range(low & U64_MAX, high & U64_MAX)


def _sign_extend32(draft: Draft, a: Num, size: int) -> None:
    if a.is_const32:
        draft.set_constant32(_signed(a.value, size))
        return
    found = _extended(a.s32min & U32_MAX, a.s32max & U32_MAX, size)
    if found is None:
        limit = 1 << size * 8 - 1
        draft.s32min, draft.s32max = -limit, limit - 1
        draft.u32min, draft.u32max = 0, U32_MAX
        draft.tnum = (0, U32_MAX)
        return
    low, high = found
    draft.s32min, draft.s32max = low, high
    draft.u32min, draft.u32max = low & U32_MAX, high & U32_MAX
    known = t.tnum_range(draft.u32min, draft.u32max)
    draft.tnum = draft.value & ~U32_MAX | known[0], draft.mask & ~U32_MAX | known[1]
