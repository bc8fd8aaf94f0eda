"""The JIT against the interpreter on random programs, and both against random bytes."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from bpfkit.errors import VmFault
from bpfkit.vm import execute
from support.bpf_programs import MEMORY, Generator
from support.requires import need_kernel

ENGINES = ({"engine": "interpreter"}, {"level": "O0"}, {"level": "O2"})


def outcomes(code: bytes) -> list[object]:
    results: list[object] = []
    for engine in ENGINES:
        try:
            results.append(execute(code, bytes(range(MEMORY)), **engine))
        except VmFault as fault:
            results.append((fault.kind, fault.pc))
    return results


@pytest.mark.parametrize("seed", range(60))
def test_engines_agree_on_random_programs(seed: int) -> None:
    rng = random.Random(seed)
    code = Generator(rng, faults=seed % 2 == 0).program(rng.choice((5, 15, 40)))
    interpreted, plain, optimised = outcomes(code)
    assert interpreted == plain == optimised


def test_engines_agree_on_long_straight_code() -> None:
    # caches of 32-bit halves go wrong only far from where a value was made
    code = Generator(random.Random(5)).straight(5000)
    assert len(set(outcomes(code))) == 1


@pytest.mark.kernel
@pytest.mark.parametrize("seed", range(8))
def test_the_kernel_computes_the_same(seed: int) -> None:
    need_kernel()
    from bpfkit.kernel._sys import bpf

    code = Generator(random.Random(seed), kernel=True).straight(300)
    fd = bpf.prog_load(6, code, name="straight")
    try:
        expected = bpf.prog_test_run(fd, bytes(64)).retval
    finally:
        os.close(fd)
    assert {value & 0xFFFFFFFF for value in outcomes(code) if isinstance(value, int)} == {expected}


FUZZ = """
import random, sys
sys.path.insert(0, sys.argv[2])
from support.bpf_programs import Generator
from bpfkit.abi.opcodes import ROWS
from bpfkit.errors import FormatError, UnsupportedError, VmFault
from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction
from bpfkit.vm import execute
rng, done, faults = random.Random(int(sys.argv[1])), 0, 0
make = Generator(rng)
for _ in range(800):
    body = []
    for _ in range(rng.randrange(1, 12)):
        row = rng.choice(ROWS)
        offset = rng.choice((0, 0, 1, 2, -8, -16, -2, 3, rng.randrange(-32768, 32768)))
        insn = make.form(row, rng.randrange(10), rng.choice((*range(11), 12)), offset)
        if rng.random() < 0.4:
            insn = insn._replace(imm=rng.choice((0, 1, 2, 4, 5, 8, 12, 16, -1)))
        body.append(insn)
    code = encode([*body, Instruction(0x95)])
    if rng.random() < 0.05:
        at = rng.randrange(len(code))
        code = code[:at] + bytes([rng.randrange(256)]) + code[at + 1 :]
    for engine in ("interpreter", "jit"):
        try:
            execute(code, bytes(16), budget=100000, level="O0", engine=engine)
            done += 1
        except (FormatError, UnsupportedError) as error:
            assert str(error)
        except VmFault as error:
            faults += 1
            assert error.instruction
print(done, faults)
"""


@pytest.mark.parametrize("seed", [1, 2])
def test_random_bytes_never_hurt_the_process(seed: int) -> None:
    # in a process of its own: LLVM ends it for malformed text
    run = subprocess.run(
        [sys.executable, "-c", FUZZ, str(seed), str(Path(__file__).parents[1])],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    done, faults = map(int, run.stdout.split())
    assert done > 20 and faults > 20
