"""The check of a number against the values that may be returned."""

from __future__ import annotations

import pytest

from bpfkit.verifier.numbers import UNKNOWN, Draft, Num, constant, unsigned_range
from bpfkit.verifier.returns import check_range
from bpfkit.verifier.verdict import Rejected

WHERE = "At program exit"


def signed_range(low: int, high: int) -> Num:
    draft = Draft(UNKNOWN)
    draft.smin, draft.smax = low, high
    return draft.sync().freeze()


@pytest.mark.parametrize(
    ("num", "low", "high"),
    [
        (constant(0), 0, 0),
        (constant(1), 0, 1),
        (unsigned_range(0, 3), 0, 3),
        (signed_range(-4095, 0), -4095, 0),
        (constant(-1), -4095, 0),
    ],
)
def test_inside(num: Num, low: int, high: int) -> None:
    check_range(num, low, high, WHERE, "R0")


@pytest.mark.parametrize(
    ("num", "known"),
    [
        (UNKNOWN, " unknown scalar value"),
        (constant(2), " smin=2 smax=2"),
        (constant(-1), " smin=-1 smax=-1"),
        (unsigned_range(0, 2), " smin=0 smax=2"),
        (signed_range(-(1 << 63), 5), " smax=5"),
        (signed_range(-5, (1 << 63) - 1), " smin=-5"),
    ],
)
def test_outside(num: Num, known: str) -> None:
    with pytest.raises(Rejected) as caught:
        check_range(num, 0, 1, WHERE, "R0")
    wanted = f"At program exit the register R0 has{known} should have been in [0, 1]"
    assert caught.value.message == wanted


def test_the_low_word_alone() -> None:
    word = constant(0xFFFF_FFFF)  # -1 as a 32-bit number
    check_range(word, -4095, 0, WHERE, "R0", is_32bit=True)
    with pytest.raises(Rejected):
        check_range(word, -4095, 0, WHERE, "R0")
