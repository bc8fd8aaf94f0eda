"""What the verifier concludes holds when programs run: accepted ones never fault in checked mode,
and every number is one that the verifier allowed for at that instruction."""

from __future__ import annotations

import random
from collections import defaultdict
from typing import Any

import pytest

from bpfkit.linker import LinkedProgram, Target
from bpfkit.verifier import generate, pruning
from bpfkit.verifier.generate import Raw
from bpfkit.verifier.numbers import U32_MAX, Num, s32, s64
from bpfkit.verifier.registers import PTR_TO_STACK, SCALAR
from bpfkit.verifier.verify import verify_program
from bpfkit.verifier.walk import Walk
from bpfkit.vm import engine, execute

SYSCALL, SLEEPABLE = 31, 1 << 4
MEMORY = 64
RUNS = 6


def load_from_context(rng: random.Random, number: int) -> list[Raw]:
    opcode = rng.choice((0x79, 0x79, 0x79, 0x61, 0x69, 0x71, 0x81, 0x89, 0x91))
    return [Raw(opcode, number, 1, 8 * rng.randrange(MEMORY // 8))]


def program(rng: random.Random, part: Any, most: int) -> LinkedProgram:
    """Its numbers come out of the context, which for this type is plain memory."""
    start = generate._start(rng, load_from_context)
    start += [Raw(0x7A, 10, 0, -8 * slot, slot) for slot in range(1, 10)]  # the whole stack it uses
    body = generate._body(rng, part, start, most=most)
    answer = Raw(0xBF, 0, rng.choice((6, 7, 8)))
    code = b"".join(one.to_bytes() for one in (*body[:-2], answer, body[-1]))
    return LinkedProgram("sound", SYSCALL, code, flags=SLEEPABLE, license="GPL")


def memory(rng: random.Random) -> bytes:
    edges = (0, 1, (1 << 63) - 1, 1 << 63, (1 << 64) - 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 255)
    words = (
        rng.choice(edges) if rng.random() < 0.5 else rng.getrandbits(rng.choice((4, 8, 32, 64)))
        for _ in range(MEMORY // 8)
    )
    return b"".join(word.to_bytes(8, "little") for word in words)


def allows(num: Num, word: int) -> bool:
    low = word & U32_MAX
    return (
        num.umin <= word <= num.umax
        and num.smin <= s64(word) <= num.smax
        and num.u32min <= low <= num.u32max
        and num.s32min <= s32(low) <= num.s32max
        and word & ~num.mask == num.value
    )


def arithmetic(rng: random.Random) -> list[Raw]:
    return generate._alu(rng, generate._NUMBERS)


@pytest.mark.parametrize("seed", range(60))
def test_numbers_are_what_was_concluded(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    # no path ends at a checkpoint, so that every path's states are seen
    monkeypatch.setattr(pruning, "is_covered", lambda walk, slot: False)
    rng = random.Random(seed)
    linked = program(rng, arithmetic, most=9)
    seen: dict[int, list[list[Any]]] = defaultdict(list)

    def note(walk: Walk) -> None:
        seen[walk.slot].append(walk.regs[:10])

    report = verify_program(linked, {}, Target.vm(), tracer=note)
    assert report.accepted, report.message or report.unsupported
    made = engine.make_code
    regs: dict[int, int] = {}

    def check(slot: int, _insn: Any, changed: dict[int, int]) -> None:
        known = seen[slot]
        assert known, f"{slot} was never reached by the verifier"
        numbers = [n for n in generate._NUMBERS if n in regs]
        fitting = [
            state
            for state in known
            if all(
                state[n].kind == SCALAR and allows(state[n].num, regs[n])
                for n in numbers
                if state[n].kind
            )
        ]
        assert fitting, f"before {slot}: {regs} is none of {[s[:9] for s in known]}"
        regs.update(changed)

    def traced(*arguments: Any, **options: Any) -> Any:
        code = made(*arguments, **options)
        code.trace = check
        return code

    monkeypatch.setattr(engine, "make_code", traced)
    for _ in range(RUNS):
        regs.clear()
        execute(linked.code, memory(rng), engine="interpreter")


@pytest.mark.parametrize("seed", range(150))
def test_accepted_programs_do_not_fault(seed: int) -> None:
    rng = random.Random(seed)
    linked = program(rng, generate._stack_part, most=12)
    report = verify_program(linked, {}, Target.vm())
    if not report.accepted:
        return
    for _ in range(RUNS):
        data = memory(rng)
        results = {execute(linked.code, data, engine=name) for name in ("interpreter", "jit")}
        assert len(results) == 1 or _shows_pointer(linked)


def _shows_pointer(linked: LinkedProgram) -> bool:
    """Whether its answer may be an address, which differs from run to run."""
    found: list[bool] = []

    def note(walk: Walk) -> None:
        found.append(any(reg.kind & 0xFF == PTR_TO_STACK for reg in walk.regs[:9]))

    verify_program(linked, {}, Target.vm(), tracer=note)
    return any(found)
