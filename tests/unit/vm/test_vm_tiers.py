"""Levels of native code: O0 at once, better beside, from the cache; object code for other CPUs."""

from __future__ import annotations

import struct
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import bpfkit
from bpfkit import llvm
from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction as I
from bpfkit.obj.spec import MapSpec, ObjectSpec, ProgramSpec
from bpfkit.vm.engine import make_input
from bpfkit.vm.jit import emit_ir

FRAME = bytes(range(64))
EXIT = I(0x95)
# r0 = sum of 30 rounds, different for each `salt`
ROUNDS = [I(0xB7, 1, 0, 0, 30), I(0x0F, 0, 1), I(0x07, 1, 0, 0, -1), I(0x55, 1, 0, -3, 0), EXIT]


def code_of(salt: int) -> list[I]:
    return [I(0xB7, 0, 0, 0, salt), *ROUNDS]


def load(host: Any, code: list[I]) -> Any:
    program = ProgramSpec.from_bytes(encode(code), type="xdp", name="main")
    return host.load(ObjectSpec(programs={"main": program}, license="GPL")).programs["main"]


@pytest.fixture(autouse=True)
def fresh_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from bpfkit.vm.native import runtime

    runtime()  # compiled once for all, whatever the cache
    monkeypatch.setenv("BPFKIT_CACHE", str(tmp_path))


def level_of(program: Any) -> str:
    return str(program.handle.loaded.level)


@pytest.mark.parametrize("verify", [True, False])
def test_o0_at_once_and_o2_when_asked(verify: bool) -> None:
    with bpfkit.VM(verify=verify) as host:
        program = load(host, code_of(1))
        assert level_of(program) == "O0"
        assert program.test_run(FRAME).retval == 466
        before = program.handle.loaded.entry
        program.handle.compile()
        assert level_of(program) == "O2" and program.handle.loaded.entry != before
        assert program.test_run(FRAME).retval == 466
    with bpfkit.VM(verify=verify) as host:
        assert level_of(load(host, code_of(1))) == "O2"  # from the cache


def test_what_is_hot_gets_better_while_it_runs() -> None:
    with bpfkit.VM() as host:
        program = load(host, code_of(2))
        count = 2_000_000
        batch = bpfkit.PacketBatch(
            FRAME, np.zeros(count, np.uint64), np.full(count, 64, np.uint32), None, 1
        )
        result = program.run_packets(batch)
        assert set(result.verdicts.tolist()) == {467}
        limit = time.monotonic() + 20
        while level_of(program) == "O0" and time.monotonic() < limit:
            time.sleep(0.01)
        assert level_of(program) == "O2"
        assert program.test_run(FRAME).retval == 467


def test_closing_while_it_compiles() -> None:
    for salt in range(5):
        with bpfkit.VM() as host:
            load(host, code_of(salt + 10)).handle.compile(wait=False)


def test_a_tail_call_finds_the_better_code() -> None:
    table = MapSpec("table", 3, 4, 4, 2)
    into = [
        I(0x18, 2, 1),
        I(0xB7, 3, 0, 0, 1),
        I(0x85, 0, 0, 0, 12),
        I(0xB7, 0, 0, 0, 9),
        EXIT,
    ]
    spec = ObjectSpec(
        programs={
            "main": ProgramSpec.from_bytes(
                encode(into), type="xdp", name="main", maps={0: "table"}
            ),
            "next": ProgramSpec.from_bytes(encode(code_of(3)), type="xdp", name="next"),
        },
        maps={"table": table},
        license="GPL",
    )
    with bpfkit.VM() as host:
        loaded = host.load(spec)
        loaded.handles["table"].set_program(1, loaded.programs["next"].handle)
        assert loaded.programs["main"].test_run(FRAME).retval == 468
        loaded.programs["next"].handle.compile()
        loaded.programs["main"].handle.compile()
        assert loaded.programs["main"].test_run(FRAME).retval == 468


def test_other_content_is_other_code() -> None:
    with bpfkit.VM() as host:
        one, two = load(host, code_of(4)), load(host, code_of(5))
        one.handle.compile()
        assert (level_of(one), level_of(two)) == ("O2", "O0")
        two.handle.compile()
        assert (one.test_run(FRAME).retval, two.test_run(FRAME).retval) == (469, 470)


@pytest.mark.parametrize("level", ["O0", "O2"])
@pytest.mark.parametrize("triple", ["aarch64-unknown-linux-gnu", "x86_64-unknown-linux-gnu"])
def test_object_code_for_other_cpus(triple: str, level: str) -> None:
    # produced, not run: that takes such a machine
    atomics = [I(0xB7, 1, 0, 0, 5), I(0x7B, 10, 1, -8), I(0xDB, 10, 1, -8, 1), I(0xBF, 0, 1), EXIT]
    for code in (code_of(0), atomics, [I(0x85, 0, 0, 0, 5), EXIT]):
        text, imports = emit_ir(make_input(encode(code), program_type=6), quick=level == "O0")
        assert imports
        image = llvm.cross_compile((text,), triple, level=level)
        assert image[:4] == b"\x7fELF"
        (machine,) = struct.unpack_from("<H", image, 18)
        assert machine == (183 if triple.startswith("aarch64") else 62)
