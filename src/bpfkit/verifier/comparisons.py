"""Comparisons of abstract numbers: whether a conditional jump is decided, and what each of its two
ways teaches about both operands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import tnum as t
from .numbers import U32_MAX, U64_MAX, Draft, Num, s32, s64

__all__ = ["FLIPPED", "REVERSED", "outcome", "refine", "refine_same", "violation"]

REVERSED = {
    "jeq": "jne",
    "jne": "jeq",
    "jset": "jnset",
    "jnset": "jset",
    "jgt": "jle",
    "jge": "jlt",
    "jlt": "jge",
    "jle": "jgt",
    "jsgt": "jsle",
    "jsge": "jslt",
    "jslt": "jsge",
    "jsle": "jsgt",
}
"""The condition that holds where the jump is not taken."""

FLIPPED = {
    "jeq": "jeq",
    "jne": "jne",
    "jset": "jset",
    "jnset": "jnset",
    "jgt": "jlt",
    "jge": "jle",
    "jlt": "jgt",
    "jle": "jge",
    "jsgt": "jslt",
    "jsge": "jsle",
    "jslt": "jsgt",
    "jsle": "jsge",
}
"""The same condition with its operands exchanged."""

_MEMO_MAX = 1_000_000

# --- is the jump decided? -------------------------------------------------------------------------

_Range = tuple[int, int]


def _unsigned(a: Num, width: int) -> _Range:
    return (a.u32min, a.u32max) if width == 32 else (a.umin, a.umax)


def _signed(a: Num, width: int) -> _Range:
    return (a.s32min, a.s32max) if width == 32 else (a.smin, a.smax)


def _bits(a: Num, width: int) -> t.Tnum:
    return t.tnum_cast(a.tnum, 4) if width == 32 else a.tnum


def _apart(a: _Range, b: _Range) -> bool:
    return a[0] > b[1] or a[1] < b[0]


def _equal(a: Num, b: Num, width: int) -> bool | None:
    x, y = _bits(a, width), _bits(b, width)
    if not x[1] and not y[1]:
        return x[0] == y[0]
    if not t.tnum_overlap(x, y):
        return False
    widths = (32,) if width == 32 else (64, 32)
    if any(_apart(of(a, bits), of(b, bits)) for bits in widths for of in (_unsigned, _signed)):
        return False
    return None


def _not_equal(a: Num, b: Num, width: int) -> bool | None:
    same = _equal(a, b, width)
    return None if same is None else not same


def _bits_set(a: Num, b: Num, width: int) -> bool | None:
    x, y = _bits(a, width), _bits(b, width)
    if y[1]:
        x, y = y, x
    if y[1]:
        return None
    if x[0] & y[0]:
        return True
    if not (x[0] | x[1]) & y[0]:
        return False
    return None


def _greater(a: _Range, b: _Range) -> bool | None:
    if a[0] > b[1]:
        return True
    return False if a[1] <= b[0] else None


def _greater_equal(a: _Range, b: _Range) -> bool | None:
    if a[0] >= b[1]:
        return True
    return False if a[1] < b[0] else None


def _ordered(
    of: Callable[[Num, int], _Range],
    holds: Callable[[_Range, _Range], bool | None],
    *,
    flipped: bool = False,
) -> Callable[[Num, Num, int], bool | None]:
    def decide(a: Num, b: Num, width: int) -> bool | None:
        x, y = of(a, width), of(b, width)
        return holds(y, x) if flipped else holds(x, y)

    return decide


_OUTCOMES: dict[str, Callable[[Num, Num, int], bool | None]] = {
    "jeq": _equal,
    "jne": _not_equal,
    "jset": _bits_set,
    "jgt": _ordered(_unsigned, _greater),
    "jge": _ordered(_unsigned, _greater_equal),
    "jlt": _ordered(_unsigned, _greater, flipped=True),
    "jle": _ordered(_unsigned, _greater_equal, flipped=True),
    "jsgt": _ordered(_signed, _greater),
    "jsge": _ordered(_signed, _greater_equal),
    "jslt": _ordered(_signed, _greater, flipped=True),
    "jsle": _ordered(_signed, _greater_equal, flipped=True),
}

_outcomes: dict[tuple[Any, ...], bool | None] = {}


def outcome(op: str, width: int, a: Num, b: Num) -> bool | None:
    """Whether the jump ``if a op b`` is taken; None where both ways are possible."""
    key = (op, width, a, b)
    try:
        return _outcomes[key]
    except KeyError:
        if len(_outcomes) > _MEMO_MAX:
            _outcomes.clear()
        found = _outcomes[key] = _OUTCOMES[op](a, b, width)
        return found


# --- what a way teaches ---------------------------------------------------------------------------


def _learn_equal(a: Draft, b: Draft, width: int) -> None:
    if width == 32:
        a.u32min, a.u32max = max(a.u32min, b.u32min), min(a.u32max, b.u32max)
        a.s32min, a.s32max = max(a.s32min, b.s32min), min(a.s32max, b.s32max)
        b.u32min, b.u32max, b.s32min, b.s32max = a.u32min, a.u32max, a.s32min, a.s32max
        low = t.tnum_intersect(t.tnum_cast(a.tnum, 4), t.tnum_cast(b.tnum, 4))
        a.tnum, b.tnum = _with_low(a.tnum, low), _with_low(b.tnum, low)
        return
    a.umin, a.umax = max(a.umin, b.umin), min(a.umax, b.umax)
    a.smin, a.smax = max(a.smin, b.smin), min(a.smax, b.smax)
    b.umin, b.umax, b.smin, b.smax = a.umin, a.umax, a.smin, a.smax
    a.tnum = b.tnum = t.tnum_intersect(a.tnum, b.tnum)


def _with_low(whole: t.Tnum, low: t.Tnum) -> t.Tnum:
    return whole[0] & ~U32_MAX | low[0], whole[1] & ~U32_MAX | low[1]


def _constant_of(a: Draft, width: int) -> int | None:
    full = U32_MAX if width == 32 else U64_MAX
    return None if a.mask & full else a.value & full


def _variable_and_constant(a: Draft, b: Draft, width: int) -> tuple[Draft, int] | None:
    found = _constant_of(b, width)
    if found is not None:
        return a, found
    found = _constant_of(a, width)
    return None if found is None else (b, found)


def _learn_not_equal(a: Draft, b: Draft, width: int) -> None:
    pair = _variable_and_constant(a, b, width)
    if pair is None:
        return
    one, word = pair
    if width == 32:
        signed = s32(word)
        one.u32min += one.u32min == word
        one.u32max -= one.u32max == word
        one.s32min += one.s32min == signed
        one.s32max -= one.s32max == signed
        return
    signed = s64(word)
    one.umin += one.umin == word
    one.umax -= one.umax == word
    one.smin += one.smin == signed
    one.smax -= one.smax == signed


def _learn_set(a: Draft, b: Draft, width: int) -> None:
    pair = _variable_and_constant(a, b, width)
    if pair is None or pair[1].bit_count() != 1:
        return  # of several bits any one may be the one that is set
    one, word = pair
    one.value, one.mask = one.value | word, one.mask & ~word


def _learn_not_set(a: Draft, b: Draft, width: int) -> None:
    pair = _variable_and_constant(a, b, width)
    if pair is None:
        return
    one, word = pair
    one.unbound()
    one.value, one.mask = one.value & ~word, one.mask & ~word


def _learn_unsigned(a: Draft, b: Draft, width: int, gap: int) -> None:
    # a + gap <= b
    if width == 32:
        a.u32max, b.u32min = min(a.u32max, b.u32max - gap), max(a.u32min + gap, b.u32min)
    else:
        a.umax, b.umin = min(a.umax, b.umax - gap), max(a.umin + gap, b.umin)


def _learn_signed(a: Draft, b: Draft, width: int, gap: int) -> None:
    if width == 32:
        a.s32max, b.s32min = min(a.s32max, b.s32max - gap), max(a.s32min + gap, b.s32min)
    else:
        a.smax, b.smin = min(a.smax, b.smax - gap), max(a.smin + gap, b.smin)


_LEARN: dict[str, Callable[[Draft, Draft, int], None]] = {
    "jeq": _learn_equal,
    "jne": _learn_not_equal,
    "jset": _learn_set,
    "jnset": _learn_not_set,
    "jle": lambda a, b, width: _learn_unsigned(a, b, width, 0),
    "jlt": lambda a, b, width: _learn_unsigned(a, b, width, 1),
    "jge": lambda a, b, width: _learn_unsigned(b, a, width, 0),
    "jgt": lambda a, b, width: _learn_unsigned(b, a, width, 1),
    "jsle": lambda a, b, width: _learn_signed(a, b, width, 0),
    "jslt": lambda a, b, width: _learn_signed(a, b, width, 1),
    "jsge": lambda a, b, width: _learn_signed(b, a, width, 0),
    "jsgt": lambda a, b, width: _learn_signed(b, a, width, 1),
}

_refined: dict[tuple[Any, ...], tuple[Num, Num]] = {}


def refine(op: str, width: int, a: Num, b: Num) -> tuple[Num, Num]:
    """Both operands where ``a op b`` holds (``jnset``: where no bit of ``jset`` is set). Where that
    cannot be, the ranges are unbounded: the kernel goes on with such a number, and so do we."""
    key = (op, width, a, b)
    try:
        return _refined[key]
    except KeyError:
        pass
    if len(_refined) > _MEMO_MAX:
        _refined.clear()
    x, y = Draft(a), Draft(b)
    _LEARN[op](x, y, width)
    found = _refined[key] = x.settle(), y.settle()
    return found


def refine_same(op: str, width: int, a: Num, _same: Num) -> tuple[Num, Num]:
    """A register compared with itself: what either side learns, the other one knows at once, as if
    they were two (the kernel learns so of a comparison that cannot come true)."""
    key = (op, width, a)
    found = _refined.get(key)
    if found is None:
        both = Draft(a)
        _LEARN[op](both, both, width)
        num = both.settle()
        found = _refined[key] = num, num
    return found


def violation(op: str, width: int, a: Num, b: Num, *, is_same: bool) -> str:
    """What a kernel that tests itself says where a way of the jump leaves no number ("" = no
    such way): such a way is never taken, but was not seen to be decided either."""
    for way, condition in (("true", op), ("false", REVERSED[op])):
        x = Draft(a)
        y = x if is_same else Draft(b)
        _LEARN[condition](x, y, width)
        for name, draft in ((f"{way}_reg1", x), (f"{way}_reg2", y)):
            found = draft.sync().violation()
            if found:
                return f"verifier bug: REG INVARIANTS VIOLATION ({name}): {found}"
    return ""
