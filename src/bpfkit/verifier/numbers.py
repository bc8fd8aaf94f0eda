"""Abstract numbers: what the verifier knows about a 64-bit value.

A :class:`Num` says it five ways at once: known bits (``value`` where ``mask`` is 0), and the
unsigned and signed ranges of the whole and of the low 32 bits. Each way sharpens the others
(:meth:`Draft.sync`), in the order in which Linux does it, because programs are accepted or rejected
by what that order finds.

Nums are immutable and interned: two that say the same are the same object, so that states are
compared by identity, and every operation on them is remembered.
"""

from __future__ import annotations

from .tnum import (
    Tnum,
    tnum_cast,
    tnum_intersect,
    tnum_range,
    tnum_step,
)

__all__ = [
    "S32_MAX",
    "S32_MIN",
    "S64_MAX",
    "S64_MIN",
    "U32_MAX",
    "U64_MAX",
    "UNKNOWN",
    "ZERO",
    "Draft",
    "Num",
    "constant",
    "s32",
    "s64",
    "unsigned_range",
]

U64_MAX = 0xFFFFFFFFFFFFFFFF
U32_MAX = 0xFFFFFFFF
S64_MAX = 0x7FFFFFFFFFFFFFFF
S64_MIN = -0x8000000000000000
S32_MAX = 0x7FFFFFFF
S32_MIN = -0x80000000
_HIGH = 0xFFFFFFFF00000000
_SYNC_ROUNDS = 3


def s64(word: int) -> int:
    """The low 64 bits of ``word`` as a signed number."""
    word &= U64_MAX
    return word - (word >> 63 << 64)


def s32(word: int) -> int:
    """The low 32 bits of ``word`` as a signed number."""
    word &= U32_MAX
    return word - (word >> 31 << 32)


class Num:
    """What is known of a 64-bit value. Make them with :func:`constant`, :func:`unsigned_range` or
    :meth:`Draft.freeze`; compare them with ``is``."""

    __slots__ = (
        "is_const",
        "mask",
        "s32max",
        "s32min",
        "smax",
        "smin",
        "u32max",
        "u32min",
        "umax",
        "umin",
        "value",
    )

    value: int
    mask: int
    smin: int
    smax: int
    umin: int
    umax: int
    s32min: int
    s32max: int
    u32min: int
    u32max: int
    is_const: bool

    def __repr__(self) -> str:
        if self.is_const:
            return f"Num({self.value:#x})"
        fields = ("smin", "smax", "umin", "umax", "s32min", "s32max", "u32min", "u32max")
        known = ", ".join(f"{name}={getattr(self, name)}" for name in fields)
        return f"Num({known}, var_off=({self.value:#x}; {self.mask:#x}))"

    @property
    def tnum(self) -> Tnum:
        """The known bits: (value, mask)."""
        return self.value, self.mask

    @property
    def is_const32(self) -> bool:
        """Whether the low 32 bits are one known number."""
        return not self.mask & U32_MAX

    @property
    def is_unknown(self) -> bool:
        """Whether nothing at all is known."""
        return self is UNKNOWN


_INTERNED: dict[tuple[int, ...], Num] = {}
_INTERNED_MAX = 2_000_000


class Draft:
    """A number being worked out: the fields of a Num, settable, with the deductions between
    them."""

    __slots__ = (
        "mask",
        "s32max",
        "s32min",
        "smax",
        "smin",
        "u32max",
        "u32min",
        "umax",
        "umin",
        "value",
    )

    def __init__(self, num: Num) -> None:
        self.value, self.mask = num.value, num.mask
        self.smin, self.smax, self.umin, self.umax = num.smin, num.smax, num.umin, num.umax
        self.s32min, self.s32max = num.s32min, num.s32max
        self.u32min, self.u32max = num.u32min, num.u32max

    @classmethod
    def unknown(cls) -> Draft:
        """A number of which nothing is known."""
        return cls(UNKNOWN)

    @property
    def tnum(self) -> Tnum:
        return self.value, self.mask

    @tnum.setter
    def tnum(self, known: Tnum) -> None:
        self.value, self.mask = known

    def unbound(self) -> Draft:
        """Forget all ranges; the known bits stay."""
        self.unbound64()
        self.unbound32()
        return self

    def unbound64(self) -> None:
        self.smin, self.smax, self.umin, self.umax = S64_MIN, S64_MAX, 0, U64_MAX

    def unbound32(self) -> None:
        self.s32min, self.s32max, self.u32min, self.u32max = S32_MIN, S32_MAX, 0, U32_MAX

    def set_constant32(self, word: int) -> None:
        """The low 32 bits become one number; the high ones keep what is known."""
        word &= U32_MAX
        self.value, self.mask = self.value & _HIGH | word, self.mask & _HIGH
        self.s32min = self.s32max = s32(word)
        self.u32min = self.u32max = word

    def zero_extend(self) -> None:
        """The high 32 bits become 0: what a 32-bit operation leaves."""
        self.value &= U32_MAX
        self.mask &= U32_MAX
        self.umin, self.umax = self.u32min, self.u32max
        if self.s32min >= 0:
            self.smin, self.smax = self.s32min, self.s32max
        else:
            self.smin, self.smax = 0, U32_MAX

    def is_broken(self) -> bool:
        """Whether no number fits: the branch that led here cannot be taken."""
        return (
            self.smin > self.smax
            or self.umin > self.umax
            or self.s32min > self.s32max
            or self.u32min > self.u32max
        )

    def is_sane(self) -> bool:
        """Whether the ranges hold something and agree with the bits that are known."""
        if self.is_broken():
            return False
        if not self.mask and (self.umin, self.umax) != (self.value, self.value):
            return False
        low = self.value & U32_MAX
        return bool(self.mask & U32_MAX) or (self.u32min, self.u32max) == (low, low)

    def violation(self) -> str:
        """What the kernel says of ranges that hold nothing, or not what the known bits say ("" for
        others)."""
        if self.is_sane():
            return ""
        what = "const subreg tnum out of sync with range bounds"
        if self.is_broken():
            what = "range bounds violation"
        elif not self.mask:
            what = "const tnum out of sync with range bounds"
        return (
            f"{what} u64=[{self.umin:#x}, {self.umax:#x}]"
            f" s64=[{self.smin & U64_MAX:#x}, {self.smax & U64_MAX:#x}]"
            f" u32=[{self.u32min:#x}, {self.u32max:#x}]"
            f" s32=[{self.s32min & U32_MAX:#x}, {self.s32max & U32_MAX:#x}]"
            f" var_off=({self.value:#x}, {self.mask:#x})"
        )

    # --- deductions -------------------------------------------------------------------------------

    def sync(self) -> Draft:
        """Let every way of saying sharpen the others."""
        self._ranges_from_bits()
        for _ in range(_SYNC_ROUNDS):
            before = self._ranges()
            self._deduce32()
            self._deduce64()
            self._deduce_mixed()
            if self._ranges() == before:
                break
        self._bits_from_ranges()
        self._ranges_from_bits()
        return self

    def _ranges(self) -> tuple[int, ...]:
        return (
            self.smin,
            self.smax,
            self.umin,
            self.umax,
            self.s32min,
            self.s32max,
            self.u32min,
            self.u32max,
            self.value,
            self.mask,
        )

    def _ranges_from_bits(self) -> None:
        value, mask = self.value, self.mask
        low, high = value & U32_MAX, mask & U32_MAX
        self.s32min = max(self.s32min, s32(low | high & 0x80000000))
        self.s32max = min(self.s32max, s32(low | high & S32_MAX))
        self.u32min = max(self.u32min, low)
        self.u32max = min(self.u32max, low | high)
        self.smin = max(self.smin, s64(value | mask & 1 << 63))
        self.smax = min(self.smax, s64(value | mask & S64_MAX))
        self.umin = max(self.umin, value)
        self.umax = min(self.umax, value | mask)
        if not self.umin == self.umax == value or mask:
            self._sole_value()

    def _sole_value(self) -> None:
        # the known bits may leave but one number in the unsigned range
        found = _only_one((self.value, self.mask), self.umin, self.umax)
        if found is not None:
            self.value, self.mask = found, 0
            self.smin = self.smax = s64(found)
            self.umin = self.umax = found
            self.s32min = self.s32max = s32(found)
            self.u32min = self.u32max = found & U32_MAX

    def _bits_from_ranges(self) -> None:
        whole = tnum_intersect(self.tnum, tnum_range(self.umin, self.umax))
        low = tnum_intersect(tnum_cast(whole, 4), tnum_range(self.u32min, self.u32max))
        self.value = whole[0] & _HIGH | low[0]
        self.mask = whole[1] & _HIGH | low[1]

    def _narrow_s32(self, low: int, high: int) -> None:
        self.s32min, self.s32max = max(self.s32min, low), min(self.s32max, high)

    def _narrow_u32(self, low: int, high: int) -> None:
        self.u32min, self.u32max = max(self.u32min, low), min(self.u32max, high)

    def _deduce32(self) -> None:
        for first, last, is_signed in (
            (self.umin, self.umax, False),
            (self.smin, self.smax, True),
        ):
            if first >> 32 == last >> 32:  # the high half is the same for all of the range
                self._low_halves(first, last, is_signed)
        for first, last in ((self.umin, self.umax), (self.smin, self.smax)):
            # the high half takes two neighbouring numbers, and the low half crosses 0 between them
            if (first >> 32) + 1 & U32_MAX == last >> 32 & U32_MAX:
                low, high = s32(first), s32(last)
                if low < 0 <= high:
                    self._narrow_s32(low, high)
        if s32(self.u32min) <= s32(self.u32max):
            self._narrow_s32(s32(self.u32min), s32(self.u32max))
        below, above = self.s32min & U32_MAX, self.s32max & U32_MAX
        if below <= above:
            self._narrow_u32(below, above)
        # a signed range around 0 is two unsigned ones: the unsigned range may lie in one of them
        elif self.u32max < below:
            self.s32min = s32(self.u32min)
            self.u32max = min(self.u32max, above)
        elif above < self.u32min:
            self.s32max = s32(self.u32max)
            self.u32min = max(self.u32min, below)

    def _low_halves(self, first: int, last: int, is_signed: bool) -> None:
        low, high = first & U32_MAX, last & U32_MAX
        if not is_signed or low <= high:
            self._narrow_u32(low, high)
        if s32(low) <= s32(high):
            self._narrow_s32(s32(low), s32(high))

    def _deduce64(self) -> None:
        if s64(self.umin) <= s64(self.umax):
            self.smin = max(self.smin, s64(self.umin))
            self.smax = min(self.smax, s64(self.umax))
        low, high = self.smin & U64_MAX, self.smax & U64_MAX
        if low <= high:
            self.umin, self.umax = max(self.umin, low), min(self.umax, high)
        # a signed range around 0 is two unsigned ones: the unsigned range may lie in one of them
        elif self.umax < low:
            self.smin = s64(self.umin)
            self.umax = min(self.umax, high)
        elif high < self.umin:
            self.smax = s64(self.umax)
            self.umin = max(self.umin, low)

    def _deduce_mixed(self) -> None:
        self.umin = max(self.umin, self.umin & _HIGH | self.u32min)
        self.umax = min(self.umax, self.umax & _HIGH | self.u32max)
        self.smin = max(self.smin, s64(self.smin & _HIGH | self.u32min))
        self.smax = min(self.smax, s64(self.smax & _HIGH | self.u32max))
        if self.s32min >= 0 and self.smin >= S32_MIN and self.smax <= S32_MAX:
            # a sign-extended word that is not negative
            self.smin, self.smax = self.s32min, self.s32max
            self.umin, self.umax = self.s32min & U64_MAX, self.s32max & U64_MAX
            self.tnum = tnum_intersect(self.tnum, tnum_range(self.umin, self.umax))

    def settle(self) -> Num:
        """The result of an operation: deduced, and without its ranges where they contradict each
        other, as the kernel goes on after such a branch."""
        self.sync()
        if not self.is_sane():
            self.unbound()
        return self.freeze()

    # --- the result -------------------------------------------------------------------------------

    def freeze(self) -> Num:
        """The Num that says this."""
        key = self._ranges()
        found = _INTERNED.get(key)
        return found if found is not None else _intern(key)


def _only_one(known: Tnum, low: int, high: int) -> int | None:
    """The only number with the bits ``known`` from ``low`` to ``high``; None if there are more, or
    none."""
    following = tnum_step(known, low)
    if low & ~known[1] == known[0]:
        return low if following > high else None
    if following == known[0] | known[1]:
        return following
    if following <= high and tnum_step(known, following) > high:
        return following
    return None


def _intern(key: tuple[int, ...]) -> Num:
    # Nums that states still hold stay alive; a new one that says the same is then only unequal by
    # identity, which costs a comparison, never a wrong answer
    if len(_INTERNED) > _INTERNED_MAX:
        _INTERNED.clear()
        _INTERNED[_key(UNKNOWN)] = UNKNOWN
        _INTERNED[_key(ZERO)] = ZERO
        _CONSTANTS.clear()
    num = Num.__new__(Num)
    (num.smin, num.smax, num.umin, num.umax, num.s32min, num.s32max, num.u32min, num.u32max) = key[
        :8
    ]
    num.value, num.mask = key[8], key[9]
    num.is_const = num.mask == 0
    _INTERNED[key] = num
    return num


def _key(num: Num) -> tuple[int, ...]:
    return (
        num.smin,
        num.smax,
        num.umin,
        num.umax,
        num.s32min,
        num.s32max,
        num.u32min,
        num.u32max,
        num.value,
        num.mask,
    )


_CONSTANTS: dict[int, Num] = {}


def constant(word: int) -> Num:
    """One known number (its low 64 bits)."""
    found = _CONSTANTS.get(word)
    if found is None:
        value = word & U64_MAX
        low, signed, signed32 = value & U32_MAX, s64(value), s32(value)
        key = (signed, signed, value, value, signed32, signed32, low, low, value, 0)
        found = _INTERNED.get(key) or _intern(key)
        _CONSTANTS[word] = found
    return found


def unsigned_range(low: int, high: int) -> Num:
    """Any number from ``low`` to ``high``."""
    draft = Draft(UNKNOWN)
    draft.umin, draft.umax = low, high
    return draft.sync().freeze()


UNKNOWN = _intern((S64_MIN, S64_MAX, 0, U64_MAX, S32_MIN, S32_MAX, 0, U32_MAX, 0, U64_MAX))
ZERO = constant(0)
