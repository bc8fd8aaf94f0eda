"""Random programs: this verifier and the running kernel say the same."""

from __future__ import annotations

import os
import platform
import random

import pytest

from bpfkit.verifier.fuzz import Disagreement, describe, fuzz, shrink
from bpfkit.verifier.generate import PROFILES, Case, Raw, generate
from support.requires import need_kernel, required

_DEFAULT = "60" if "kernel" in required() else "5"
SECONDS = float(os.environ.get("BPFKIT_FUZZ_SECONDS", _DEFAULT))
"""A minute where the kernel is required, as in CI; shorter where a developer waits."""

SEED = int(os.environ.get("BPFKIT_FUZZ_SEED", "618"))
"""The same programs each time, so that a change is judged by what it changed; ``python -m
bpfkit.verifier.fuzz`` takes others."""

EXACT = {"arithmetic": {"state", "tie", "verdict", "message", "crash"}}
OTHERS = {"verdict", "crash"}
"""Kinds of disagreement that no program may show, by theme. Which checkpoints end a path is not
always the kernel's choice: then only the order and the number of steps differ."""


@pytest.mark.kernel
@pytest.mark.parametrize("profile", sorted(PROFILES))
def test_the_kernel_agrees(profile: str) -> None:
    need_kernel()
    if not platform.release().startswith("6.18"):
        pytest.skip("compares with Linux 6.18")
    seed = SEED
    result = fuzz(SECONDS / len(PROFILES), seed, profiles=[profile], limit=5)
    assert result.cases
    kinds = EXACT.get(profile, OTHERS)
    wrong = [describe(case, found) for _seed, case, found in result.found if found.kind in kinds]
    assert not wrong, f"--seed {seed} --profile {profile}\n" + "\n".join(wrong)


@pytest.mark.parametrize("profile", sorted(PROFILES))
def test_programs_are_the_same_for_the_same_seed(profile: str) -> None:
    for seed in range(30):
        case = generate(random.Random(seed), profile)
        assert case == generate(random.Random(seed), profile)
        assert case.code[-1].opcode == 0x95 or profile == "calls"


def test_shrinking_keeps_jumps_where_they_led() -> None:
    code = (Raw(0xB7), Raw(0x05, 0, 0, 1), Raw(0xB7, 1), Raw(0xB7, 2), Raw(0x95))
    case = Case(code)
    smaller = case.without(2, 1)
    assert smaller is not None
    assert smaller.code[1].offset == 0
    assert case.without(0, 1) == Case(code[1:])
    wide = Case((Raw(0x18, 1), Raw(0), Raw(0x95)), maps={0: "array"})
    assert wide.without(1, 1) is None
    assert wide.without(0, 1) is None
    gone = wide.without(0, 2)
    assert gone is not None
    assert not gone.maps


def test_shrinking_finds_the_instruction_that_matters() -> None:
    case = generate(random.Random(1), "arithmetic")
    marked = case.changed(3, Raw(0xB7, 3, 0, 0, 77))
    small = shrink(marked, lambda one: any(raw.imm == 77 for raw in one.code))
    assert [raw.imm for raw in small.code] == [77]


def test_a_disagreement_is_described() -> None:
    text = describe(Case((Raw(0x95),), flags=8), Disagreement("count", "kernel: 1; here: 2"))
    assert "flags 0x8" in text
    assert "exit" in text
