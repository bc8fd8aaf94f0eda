"""Random programs that the verifier accepts give the same on every engine, level and mode: what it
proved may be relied on."""

from __future__ import annotations

import random
from typing import Any

import pytest

import bpfkit
from bpfkit.errors import VerifyError
from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction as I
from bpfkit.obj.spec import ObjectSpec, ProgramSpec

MODES: tuple[dict[str, Any], ...] = (
    {"engine": "interpreter"},
    {"level": "O0"},
    {"level": "O2"},
    {"level": "O2", "verify": False},
)
EXIT = I(0x95)
SIZES = {0x71: 1, 0x69: 2, 0x61: 4, 0x79: 8}


def program(rng: random.Random) -> list[I]:
    """Reads and writes of the packet at constant and at masked offsets, of a table on the stack by
    index, in a loop now and then. r6 data, r7 end, r8 the number that is made."""
    fixed = rng.randrange(8, 40)
    head = [
        I(0x61, 6, 1, 0, 0),
        I(0x61, 7, 1, 4, 0),
        I(0xB7, 8, 0, 0, rng.randrange(1 << 20)),
        *(I(0x7A, 10, 0, -8 * slot, rng.randrange(1 << 30)) for slot in range(1, 9)),
    ]
    body: list[I] = []
    for _ in range(rng.randrange(2, 8)):
        body += rng.choice((_at, _masked, _table, _moved, _loop))(rng, fixed)
    test = [I(0xBF, 2, 6), I(0x07, 2, 0, 0, fixed), I(0x2D, 2, 7, len(body))]
    return [*head, *test, *body, I(0xBF, 0, 8), EXIT]


def _mix(rng: random.Random) -> list[I]:
    return [I(0x27, 8, 0, 0, rng.choice((3, 31, -7))), I(0x0F, 8, 3)]


def _at(rng: random.Random, fixed: int) -> list[I]:
    opcode = rng.choice(tuple(SIZES))
    at = rng.randrange(0, fixed - SIZES[opcode] + 1)
    wrong = rng.random() < 0.02  # refused, or the verifier is wrong
    stores = [I(0x73, 6, 8, rng.randrange(fixed), 0)] if rng.random() < 0.5 else []
    return [I(opcode, 3, 6, fixed if wrong else at), *stores, *_mix(rng)]


def _masked(rng: random.Random, fixed: int) -> list[I]:
    # a number from the packet as an offset into it, tested again against the end
    mask = rng.choice((1, 3, 7, 15, 31, 63))
    body = [I(0x71, 3, 4, 0), *_mix(rng)]
    return [
        I(0x71, 3, 6, rng.randrange(fixed)),
        I(0x57, 3, 0, 0, mask),
        I(0xBF, 4, 6),
        I(0x0F, 4, 3),
        I(0xBF, 5, 4),
        I(0x07, 5, 0, 0, 1),
        I(0x2D, 5, 7, len(body)),
        *body,
    ]


def _table(rng: random.Random, fixed: int) -> list[I]:
    mask = rng.choice((7, 15, 31, 63 if rng.random() < 0.1 else 56))
    return [
        I(0x71, 3, 6, rng.randrange(fixed)),
        I(0x57, 3, 0, 0, mask),
        I(0xBF, 4, 10),
        I(0x07, 4, 0, 0, -64),
        I(0x0F, 4, 3),
        I(0x73, 4, 8, 0),
        I(0x71, 3, 4, 0),
        *_mix(rng),
    ]


def _moved(rng: random.Random, fixed: int) -> list[I]:
    # through a spill and back
    step = rng.randrange(0, fixed - 1)
    return [
        I(0xBF, 4, 6),
        I(0x07, 4, 0, 0, step),
        I(0x7B, 10, 4, -72),
        I(0x79, 5, 10, -72),
        I(0x71, 3, 5, rng.randrange(0, fixed - step)),
        *_mix(rng),
    ]


def _loop(rng: random.Random, fixed: int) -> list[I]:
    body = [I(0xBF, 4, 6), I(0x0F, 4, 9), I(0x71, 3, 4, 0), *_mix(rng), I(0x07, 9, 0, 0, 1)]
    rounds = rng.randrange(1, fixed)
    return [I(0xB7, 9, 0, 0, 0), *body, I(0xA5, 9, 0, -len(body) - 1, rounds)]


def outcome(spec: ObjectSpec, frames: list[bytes], options: dict[str, Any]) -> list[Any]:
    with bpfkit.VM(**options) as host:
        loaded = host.load(spec).programs["main"]
        results = [loaded.test_run(frame) for frame in frames]
        return [(result.retval, result.data) for result in results]


@pytest.mark.parametrize("seed", range(40))
def test_all_modes_agree(seed: int) -> None:
    rng = random.Random(seed)
    code = encode(program(rng))
    spec = ObjectSpec(
        programs={"main": ProgramSpec.from_bytes(code, type="xdp", name="main")}, license="GPL"
    )
    frames = [rng.randbytes(size) for size in (14, 40, 64, 65, 120)]
    try:
        expected = outcome(spec, frames, MODES[0])
    except VerifyError:
        return
    for options in MODES[1:]:
        assert outcome(spec, frames, options) == expected, options
