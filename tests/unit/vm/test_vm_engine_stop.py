"""Runs that do not end by themselves: cancelled, out of time, Ctrl-C, on every engine and level."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

import bpfkit
from bpfkit.errors import VmFault
from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction as I
from bpfkit.obj.spec import ObjectSpec, ProgramSpec

FRAME = bytes(64)
FOREVER = 10**15
SPIN = [I(0xB7, 0), I(0x07, 0, 0, 0, 1), I(0x05, 0, 0, -2), I(0x95)]
# bpf_loop(1 << 23, callback) again and again: the time is spent in the callback and the helper
IN_CALLBACKS = [
    I(0xB7, 1, 0, 0, 1 << 23),
    I(0x18, 2, 4, 0, 6),
    I(0xB7, 3),
    I(0xB7, 4),
    I(0x85, 0, 0, 0, 181),
    I(0x05, 0, 0, -7),
    I(0x95),
    I(0xB7, 0),
    I(0x95),
]
CASES = {"loop": SPIN, "callbacks": IN_CALLBACKS}


@pytest.fixture(params=["interpreter", "jit O0", "jit O2"])
def options(request: pytest.FixtureRequest) -> dict[str, Any]:
    engine, _, level = request.param.partition(" ")
    return {
        "engine": engine,
        "verify": False,
        "budget": FOREVER,
        **({"level": level} if level else {}),
    }


def load(host: Any, code: list[I]) -> Any:
    program = ProgramSpec.from_bytes(encode(code), type="xdp", name="main")
    return host.load(ObjectSpec(programs={"main": program}, license="GPL")).programs["main"]


@pytest.fixture(params=CASES)
def endless(request: pytest.FixtureRequest, options: dict[str, Any]) -> Iterator[Any]:
    with bpfkit.VM(**options) as host:
        yield load(host, CASES[request.param])


def later(job: Any) -> threading.Thread:
    def wait() -> None:
        time.sleep(0.15)
        job()

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


def test_another_thread_cancels(endless: Any) -> None:
    thread = later(endless.cancel)
    with pytest.raises(VmFault, match="cancelled") as caught:
        endless.test_run(FRAME)
    thread.join()
    assert caught.value.kind == "CANCELLED"


def test_ctrl_c(endless: Any, request: pytest.FixtureRequest) -> None:
    if "callbacks-interpreter" in request.node.name:
        pytest.skip("Python drops what is raised at the entry of a function that C calls")
    thread = later(lambda: os.kill(os.getpid(), signal.SIGINT))
    with pytest.raises(KeyboardInterrupt):
        endless.test_run(FRAME)
    thread.join()


def test_a_limit_in_seconds(options: dict[str, Any]) -> None:
    with bpfkit.VM(**options, time_limit=0.1) as host:
        program = load(host, SPIN)
        started = time.monotonic()
        with pytest.raises(VmFault, match=r"limit of 0\.1 seconds") as caught:
            program.test_run(FRAME)
        assert caught.value.kind == "TIME"
        assert time.monotonic() - started < 20
        assert load(host, [I(0xB7, 0, 0, 0, 2), I(0x95)]).test_run(FRAME).retval == 2


def test_a_batch_is_cancelled_between_packets() -> None:
    import numpy as np

    count = 3_000_000
    # a hundred rounds for each packet
    code = [I(0xB7, 0, 0, 0, 100), I(0x07, 0, 0, 0, -1), I(0x55, 0, 0, -2, 0), I(0x95)]
    with bpfkit.VM(verify=False) as host:
        program = load(host, code)
        batch = bpfkit.PacketBatch(
            FRAME, np.zeros(count, np.uint64), np.full(count, 64, np.uint32), None, 1
        )
        program.compile()
        seen: list[int] = []

        def progress(done: int) -> None:
            if not seen:
                program.cancel()
            seen.append(done)

        result = program.run_packets(batch, progress=progress)
        assert isinstance(result.fault, VmFault) and result.fault.kind == "CANCELLED"
        assert len(result.verdicts) == seen[0] == result.fault.packet
        assert program.run_packets(batch).fault is None


def test_cancelling_what_does_not_run_is_nothing(options: dict[str, Any]) -> None:
    with bpfkit.VM(**options) as host:
        program = load(host, [I(0xB7, 0, 0, 0, 1), I(0x95)])
        program.cancel()
        assert program.test_run(FRAME).retval == 1
