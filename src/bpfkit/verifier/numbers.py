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
_SIGN32 = 0x80000000
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
        before = self._ranges()
        for _ in range(_SYNC_ROUNDS):
            self._deduce32()
            self._deduce64()
            self._deduce_mixed()
            after = self._ranges()
            if after == before:
                break
            before = after
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
        if mask == U64_MAX:
            if self.umin >= self.umax:
                self._sole_value()
            return
        low, some = value & U32_MAX, mask & U32_MAX
        if some != U32_MAX:
            first, last = s32(low | some & _SIGN32), s32(low | some & S32_MAX)
            self.s32min = first if first > self.s32min else self.s32min
            self.s32max = last if last < self.s32max else self.s32max
            self.u32min = low if low > self.u32min else self.u32min
            self.u32max = low | some if low | some < self.u32max else self.u32max
        first, last = s64(value | mask & 1 << 63), s64(value | mask & S64_MAX)
        self.smin = first if first > self.smin else self.smin
        self.smax = last if last < self.smax else self.smax
        self.umin = value if value > self.umin else self.umin
        self.umax = value | mask if value | mask < self.umax else self.umax
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

    # written out, with locals and without max and min: most of the time of a new number goes here

    def _deduce32(self) -> None:
        smin32, smax32, umin32, umax32 = self.s32min, self.s32max, self.u32min, self.u32max
        for first, last, is_signed in (
            (self.umin, self.umax, False),
            (self.smin, self.smax, True),
        ):
            above, beyond = first >> 32, last >> 32
            if above == beyond:  # the high half is the same for all of the range
                low, high = first & U32_MAX, last & U32_MAX
                if not is_signed or low <= high:
                    umin32 = low if low > umin32 else umin32
                    umax32 = high if high < umax32 else umax32
                low, high = (low ^ _SIGN32) - _SIGN32, (high ^ _SIGN32) - _SIGN32
                if low <= high:
                    smin32 = low if low > smin32 else smin32
                    smax32 = high if high < smax32 else smax32
        for first, last in ((self.umin, self.umax), (self.smin, self.smax)):
            # the high half takes two neighbouring numbers, and the low half crosses 0 between them
            if (first >> 32) + 1 & U32_MAX == last >> 32 & U32_MAX:
                low, high = s32(first), s32(last)
                if low < 0 <= high:
                    smin32 = low if low > smin32 else smin32
                    smax32 = high if high < smax32 else smax32
        low, high = s32(umin32), s32(umax32)
        if low <= high:
            smin32 = low if low > smin32 else smin32
            smax32 = high if high < smax32 else smax32
        low, high = smin32 & U32_MAX, smax32 & U32_MAX
        if low <= high:
            umin32 = low if low > umin32 else umin32
            umax32 = high if high < umax32 else umax32
        # a signed range around 0 is two unsigned ones: the unsigned range may lie in one of them
        elif umax32 < low:
            smin32 = s32(umin32)
            umax32 = high if high < umax32 else umax32
        elif high < umin32:
            smax32 = s32(umax32)
            umin32 = low if low > umin32 else umin32
        self.s32min, self.s32max, self.u32min, self.u32max = smin32, smax32, umin32, umax32

    def _deduce64(self) -> None:
        smin, smax, umin, umax = self.smin, self.smax, self.umin, self.umax
        low, high = s64(umin), s64(umax)
        if low <= high:
            smin = low if low > smin else smin
            smax = high if high < smax else smax
        low, high = smin & U64_MAX, smax & U64_MAX
        if low <= high:
            umin = low if low > umin else umin
            umax = high if high < umax else umax
        # a signed range around 0 is two unsigned ones: the unsigned range may lie in one of them
        elif umax < low:
            smin = s64(umin)
            umax = high if high < umax else umax
        elif high < umin:
            smax = s64(umax)
            umin = low if low > umin else umin
        self.smin, self.smax, self.umin, self.umax = smin, smax, umin, umax

    def _deduce_mixed(self) -> None:
        umin32, umax32 = self.u32min, self.u32max
        word = self.umin & _HIGH | umin32
        self.umin = word if word > self.umin else self.umin
        word = self.umax & _HIGH | umax32
        self.umax = word if word < self.umax else self.umax
        word = s64(self.smin & _HIGH | umin32)
        self.smin = word if word > self.smin else self.smin
        word = s64(self.smax & _HIGH | umax32)
        self.smax = word if word < self.smax else self.smax
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
