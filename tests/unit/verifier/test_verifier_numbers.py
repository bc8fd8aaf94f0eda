"""Abstract numbers: every result of an operation holds every concrete result, and the deductions
lose none."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from bpfkit.verifier.arithmetic import (
    at_distance,
    binary,
    byte_swap,
    low_word,
    negate,
    sign_extend,
    truncate,
)
from bpfkit.verifier.comparisons import outcome, refine
from bpfkit.verifier.numbers import (
    U32_MAX,
    U64_MAX,
    UNKNOWN,
    ZERO,
    Draft,
    Num,
    constant,
    s32,
    s64,
    unsigned_range,
)
from bpfkit.verifier.tnum import tnum_mul, tnum_step

EDGES = [0, 1, 2, 7, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, S := 0x7FFFFFFF, S + 1, U32_MAX]
EDGES += [U32_MAX + 1, 1 << 62, (1 << 63) - 1, 1 << 63, U64_MAX - 1, U64_MAX]
CONDITIONS: dict[str, Callable[[int, int, int], bool]] = {
    "jeq": lambda a, b, w: a == b,
    "jne": lambda a, b, w: a != b,
    "jset": lambda a, b, w: bool(a & b),
    "jnset": lambda a, b, w: not a & b,
    "jgt": lambda a, b, w: a > b,
    "jge": lambda a, b, w: a >= b,
    "jlt": lambda a, b, w: a < b,
    "jle": lambda a, b, w: a <= b,
    "jsgt": lambda a, b, w: signed(a, w) > signed(b, w),
    "jsge": lambda a, b, w: signed(a, w) >= signed(b, w),
    "jslt": lambda a, b, w: signed(a, w) < signed(b, w),
    "jsle": lambda a, b, w: signed(a, w) <= signed(b, w),
}


def signed(word: int, width: int) -> int:
    return s32(word) if width == 32 else s64(word)


def holds(num: Num, word: int) -> bool:
    """Whether ``word`` may be the number, by each of the five ways of saying it."""
    low = word & U32_MAX
    return (
        num.umin <= word <= num.umax
        and num.smin <= s64(word) <= num.smax
        and num.u32min <= low <= num.u32max
        and num.s32min <= s32(low) <= num.s32max
        and word & ~num.mask & U64_MAX == num.value
    )


def word(rng: random.Random) -> int:
    if rng.random() < 0.5:
        return (rng.choice(EDGES) + rng.randrange(-3, 4)) & U64_MAX
    return rng.getrandbits(rng.choice((4, 8, 16, 32, 33, 64)))


def around(rng: random.Random, inside: int) -> Num:
    """Something that is known of ``inside``: ranges and bits around it."""
    draft = Draft(UNKNOWN)
    if rng.random() < 0.6:
        draft.umin, draft.umax = sorted((inside, word(rng)))
    if rng.random() < 0.5:
        draft.smin, draft.smax = sorted((s64(inside), s64(word(rng))))
    if rng.random() < 0.4:
        draft.s32min, draft.s32max = sorted((s32(inside), s32(word(rng))))
    if rng.random() < 0.4:
        draft.u32min, draft.u32max = sorted((inside & U32_MAX, word(rng) & U32_MAX))
    if rng.random() < 0.6:
        mask = rng.getrandbits(64) | rng.getrandbits(64)
        draft.value, draft.mask = inside & ~mask, mask
    return draft.sync().freeze()


BINARY: dict[str, Callable[[int, int, int], int | None]] = {
    "add": lambda a, b, w: a + b,
    "sub": lambda a, b, w: a - b,
    "mul": lambda a, b, w: a * b,
    "and": lambda a, b, w: a & b,
    "or": lambda a, b, w: a | b,
    "xor": lambda a, b, w: a ^ b,
    "lsh": lambda a, b, w: a << b if b < w else None,
    "rsh": lambda a, b, w: a >> b if b < w else None,
    "arsh": lambda a, b, w: signed(a, w) >> b if b < w else None,
    "div": lambda a, b, w: a // b if b else 0,
}


@pytest.mark.parametrize("op", sorted(BINARY))
def test_results_hold_all_concrete_results(op: str) -> None:
    rng = random.Random(op)
    for _ in range(1500):
        width = rng.choice((32, 64))
        full = U32_MAX if width == 32 else U64_MAX
        x, y = word(rng), word(rng)
        if op in ("lsh", "rsh", "arsh"):
            y %= width
        a = around(rng, x)
        b = constant(y) if rng.random() < 0.4 else around(rng, y)
        concrete = BINARY[op](x & full, y & full, width)
        if concrete is not None:
            assert holds(binary(op, width, a, b), concrete & full), (op, width, a, b, x, y)


def test_unary_results_hold_all_concrete_results() -> None:
    rng = random.Random(2)
    for _ in range(1500):
        x = word(rng)
        a = around(rng, x)
        assert holds(a, x)
        assert holds(low_word(a), x & U32_MAX)
        assert holds(negate(a, 64), -x & U64_MAX)
        assert holds(negate(a, 32), -x & U32_MAX)
        assert holds(at_distance(a, 5, False), x + 5 & U64_MAX)
        for size in (1, 2, 4, 8):
            part = x & (1 << size * 8) - 1
            assert holds(truncate(a, size), part)
            swapped = int.from_bytes(part.to_bytes(size, "little"), "big")
            assert size == 1 or holds(byte_swap(a, size * 8), swapped)
            extended = part - (part >> size * 8 - 1 << size * 8)
            assert size == 8 or holds(sign_extend(a, size, 64), extended & U64_MAX)
            assert size > 2 or holds(sign_extend(a, size, 32), extended & U32_MAX)


@pytest.mark.parametrize("op", sorted(CONDITIONS))
def test_comparisons_lose_no_value(op: str) -> None:
    rng = random.Random(op)
    for _ in range(1500):
        width = rng.choice((32, 64))
        full = U32_MAX if width == 32 else U64_MAX
        x = word(rng)
        y = x if rng.random() < 0.2 else word(rng)
        a = around(rng, x)
        b = constant(y) if rng.random() < 0.5 else around(rng, y)
        is_true = CONDITIONS[op](x & full, y & full, width)
        decided = outcome(op, width, a, b) if op != "jnset" else None
        assert decided in (None, is_true), (op, width, a, b, x, y)
        if is_true:
            left, right = refine(op, width, a, b)
            assert holds(left, x)
            assert holds(right, y)


def test_nums_are_interned() -> None:
    assert constant(5) is constant(5)
    assert constant(0) is ZERO
    assert unsigned_range(3, 9) is unsigned_range(3, 9)
    assert binary("add", 64, constant(2), constant(3)) is constant(5)
    assert unsigned_range(4, 4) is constant(4)
    assert constant(-1) is constant(U64_MAX)


def test_the_next_number_of_known_bits() -> None:
    rng = random.Random(3)
    for _ in range(3000):
        mask = rng.randrange(64)
        value = rng.randrange(64) & ~mask
        members = [one for one in range(64) if one & ~mask == value]
        after = rng.randrange(70)
        expected = min((one for one in members if one > after), default=max(members))
        assert tnum_step((value, mask), after) == expected


def test_products_of_known_bits() -> None:
    rng = random.Random(4)
    for _ in range(300):
        a, b = ((rng.randrange(64) & ~(m := rng.randrange(64)), m) for _ in range(2))
        value, mask = tnum_mul(a, b)
        for x in range(64):
            for y in (rng.randrange(64) for _ in range(4)):
                if x & ~a[1] == a[0] and y & ~b[1] == b[0]:
                    assert x * y & ~mask == value


def test_known_bits_that_leave_one_number_in_a_range() -> None:
    draft = Draft(UNKNOWN)
    draft.value, draft.mask = 0, 6
    draft.umin, draft.umax = 3, 5
    assert draft.sync().freeze() is constant(4)
