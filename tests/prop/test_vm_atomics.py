"""Atomic instructions on memory that several threads share: nothing is lost, nothing happens
twice."""

from __future__ import annotations

import struct
from collections.abc import Callable

import numpy as np
import pytest

import bpfkit
from bpfkit.host import PacketBatch
from bpfkit.isa import Instruction as I
from bpfkit.isa import encode
from bpfkit.session.parallel import ThreadPool

THREADS, PACKETS = 4, 100_000
FETCH = 1
ADD, OR, AND, XOR, XCHG, CMPXCHG = 0x00, 0x40, 0x50, 0xA0, 0xE1, 0xF1
ATOMIC = {8: 0xDB, 4: 0xC3}
LOAD = {8: 0x79, 4: 0x61}
SIZES = (8, 4)


def program(body: list[I]) -> bytes:
    """``body`` with r6 = the packet's first word, r7 = the shared value."""
    start = [
        I(0x61, 2, 1, 0),  # r2 = data
        I(0x61, 3, 1, 4),  # r3 = data_end
        I(0xBF, 4, 2),
        I(0x07, 4, 0, 0, 16),
        I(0xB7, 0, 0, 0, 0),
        I(0xBD, 4, 3, 1),  # a packet too short: no result
        I(0x95),
        I(0x61, 6, 2, 0),
        I(0x7A, 10, 0, -8, 0),
        I(0xBF, 2, 10),
        I(0x07, 2, 0, 0, -8),
        I(0x18, 1),
        I(0x85, 0, 0, 0, 1),
        I(0x55, 0, 0, 1, 0),
        I(0x95),
        I(0xBF, 7, 0),
    ]
    return encode([*start, *body])


MAP_SLOT = 11


def run(body: list[I], initial: int, verify: bool, level: str) -> tuple[np.ndarray, int]:
    """The results of all packets, numbered in their first word, and the value in the end."""
    data = np.zeros(PACKETS * 64, np.uint8)
    data.reshape(PACKETS, 64)[:, :4] = np.arange(PACKETS, dtype="<u4").view(np.uint8).reshape(-1, 4)
    batch = PacketBatch(
        data.tobytes(), np.arange(PACKETS, dtype=np.uint64) * 64, np.full(PACKETS, 64, np.uint32)
    )
    spec = bpfkit.ObjectSpec(
        programs={
            "p": bpfkit.ProgramSpec.from_bytes(program(body), type="xdp", maps={MAP_SLOT: "m"})
        },  # type: ignore[arg-type]
        maps={"m": bpfkit.MapSpec("m", 2, 4, 8, 1)},  # type: ignore[arg-type]
    )
    with bpfkit.VM(cpus=THREADS, verify=verify, level=level) as host:
        loaded = host.load(spec)
        value = loaded.handles["m"]
        value.update(bytes(4), struct.pack("<Q", initial))
        with ThreadPool(host, THREADS) as pool:
            result = pool.run_packets(loaded.programs["p"], batch)
        assert result.fault is None
        return result.verdicts, struct.unpack("<Q", value.lookup(bytes(4)) or b"")[0]


def each_once(results: np.ndarray) -> bool:
    return bool(np.array_equal(np.sort(results), np.arange(PACKETS)))


def fetch(operation: int, size: int) -> list[I]:
    return [
        I(0xB7, 0, 0, 0, 1),
        I(ATOMIC[size], 7, 0, 0, operation | FETCH),
        I(0x95),
    ]


def plain(operation: int, size: int, operand: list[I]) -> list[I]:
    return [*operand, I(ATOMIC[size], 7, 1, 0, operation), I(0xB7, 0, 0, 0, 2), I(0x95)]


def swap_loop(size: int) -> list[I]:
    # r0 = value; while the value is not r0: again; the new one is r0 + 1
    return [
        I(LOAD[size], 0, 7, 0),
        I(0xB7, 8, 0, 0, 0),
        I(0xBF, 1, 0),
        I(0xBF, 9, 0),
        I(0x07, 1, 0, 0, 1),
        I(ATOMIC[size], 7, 1, 0, CMPXCHG),
        I(0x1D, 0, 9, 3),
        I(0x07, 8, 0, 0, 1),
        I(0xA5, 8, 0, -7, 100),
        I(0xB7, 0, 0, 0, -1),
        I(0x95),
    ]


ONE = [I(0xB7, 1, 0, 0, 1)]
PACKET_BIT = [I(0xB7, 1, 0, 0, 1), I(0xBF, 2, 6), I(0x57, 2, 0, 0, 31), I(0x6F, 1, 2)]
NOT_THE_BIT = [*PACKET_BIT, I(0xA7, 1, 0, 0, -1)]

# name -> body for a size of access, value before, check of (results, value after, size)
Check = Callable[[np.ndarray, int, int], bool]
CASES: dict[str, tuple[Callable[[int], list[I]], int, Check]] = {
    "add": (lambda size: plain(ADD, size, ONE), 5, lambda r, v, size: v == PACKETS + 5),
    "or": (lambda size: plain(OR, size, PACKET_BIT), 0, lambda r, v, size: v == 0xFFFFFFFF),
    "and": (
        lambda size: plain(AND, size, NOT_THE_BIT),
        (1 << 64) - 1,
        lambda r, v, size: v == 0xFFFFFFFF << 32,
    ),
    "xor": (
        lambda size: plain(XOR, size, PACKET_BIT),
        0,
        # each bit is turned over as often as there are packets of its number
        lambda r, v, size: v == sum(((PACKETS + 31 - bit) // 32 & 1) << bit for bit in range(32)),
    ),
    "fetch and add": (
        lambda size: fetch(ADD, size),
        0,
        lambda r, v, size: v == PACKETS and each_once(r),
    ),
    "exchange": (
        lambda size: [I(0xBF, 0, 6), I(ATOMIC[size], 7, 0, 0, XCHG), I(0x95)],
        PACKETS,
        # every number comes out once, but for the one that is still there
        lambda r, v, size: np.array_equal(np.sort([*r, v]), np.arange(PACKETS + 1)),
    ),
    "compare and exchange": (
        swap_loop,
        0,
        lambda r, v, size: v == PACKETS - int((r == 0xFFFFFFFF).sum()),
    ),
}


@pytest.mark.parametrize("verify", [False, True], ids=["checked", "verified"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", CASES)
def test_threads_lose_nothing(name: str, size: int, verify: bool) -> None:
    make, initial, check = CASES[name]
    results, value = run(make(size), initial, verify, "O2")
    assert check(results, value, size), (results[:20], hex(value))
    assert verify or int((results == 0xFFFFFFFF).sum()) < PACKETS
