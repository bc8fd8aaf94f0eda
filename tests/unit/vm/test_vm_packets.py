"""Packets into programs: what a test run and a capture show the program."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

import bpfkit
from bpfkit.errors import UsageError
from bpfkit.host import PacketBatch
from bpfkit.isa import assemble
from bpfkit.obj.spec import ObjectSpec, ProgramSpec

FRAME = bytes.fromhex("020000000002020000000001 0800") + bytes([0x45]) + bytes(39)
FIELDS = {"len": 0, "pkt_type": 4, "protocol": 16, "ifindex": 40}


@pytest.fixture(params=["interpreter", "jit"])
def vm(request: pytest.FixtureRequest) -> Any:
    with bpfkit.VM(verify=False, engine=request.param, level="O0") as host:
        yield host


def program(vm: Any, text: str, type: str = "sched_cls") -> Any:
    spec = ProgramSpec.from_bytes(assemble(text + "\nexit\n"), type=type, name="p")
    return vm.load(ObjectSpec(programs={"p": spec})).programs["p"]


def field(vm: Any, name: str, type: str = "sched_cls") -> Any:
    return program(vm, f"r0 = *(u32 *)(r1 + {FIELDS[name]})", type)


def batch(frames: Sequence[bytes], link_type: int = 1) -> PacketBatch:
    lengths = np.array([len(f) for f in frames], np.uint32)
    offsets = (np.cumsum(lengths, dtype=np.uint64) - lengths).astype(np.uint64)
    return PacketBatch(b"".join(frames), offsets, lengths, link_type=link_type)


@pytest.mark.parametrize(
    ("address", "in_test_run", "in_capture"),
    [("000000000000", 0, 0), ("020000000002", 3, 3), ("010000000002", 2, 2), ("ff" * 6, 2, 1)],
)
def test_packet_type(vm: Any, address: str, in_test_run: int, in_capture: int) -> None:
    frame = bytes.fromhex(address) + FRAME[6:]
    tested = field(vm, "pkt_type")
    assert tested.test_run(frame).retval == in_test_run
    assert list(tested.run_packets(batch([frame])).verdicts) == [in_capture]


@pytest.mark.parametrize(
    ("behind", "protocol"),
    [(b"\x08\x00", 0x0008), (b"\x05\xff", 0x0400), (b"\x06\x00", 6), (b"\x00\x2e\xff\xff", 0x0100)],
)
def test_protocol(vm: Any, behind: bytes, protocol: int) -> None:
    frame = (FRAME[:12] + behind).ljust(60, b"\x45")
    tested = field(vm, "protocol")
    assert tested.test_run(frame).retval == protocol
    assert list(tested.run_packets(batch([frame])).verdicts) == [protocol]


def test_lengths_by_type(vm: Any) -> None:
    size = len(FRAME)
    expected = {"sched_cls": (size, size), "cgroup_skb": (size - 14,) * 2}
    expected["socket_filter"] = (size - 14, size)
    for type, (tested, captured) in expected.items():
        program = field(vm, "len", type)
        assert program.test_run(FRAME).retval == tested
        assert list(program.run_packets(batch([FRAME])).verdicts) == [captured]


def test_raw_ip_captures(vm: Any) -> None:
    frames = [FRAME[14:], b"\x60" + bytes(39)]
    verdicts = field(vm, "protocol", "socket_filter").run_packets(batch(frames, 101)).verdicts
    assert list(verdicts) == [0x0008, 0xDD86]


def test_output_is_what_programs_leave(vm: Any) -> None:
    text = "r2 = 4\nif r1 == 0 goto +1\ncall 44\nr0 = 2"
    frames = [FRAME, FRAME + b"x"]
    out = program(vm, text, "xdp").run_packets(batch(frames), want_output=True).output
    sent = bytes(out.buffer)
    for i, frame in enumerate(frames):
        start, size = int(out.offsets[i]), int(out.lengths[i])
        assert sent[start : start + size] == frame[4:]


def test_output_grows(vm: Any) -> None:
    text = "r2 = 3000\ncall 65\nr0 = 2"
    frames = [FRAME] * 400
    out = program(vm, text, "xdp").run_packets(batch(frames), want_output=True).output
    assert set(map(int, out.lengths)) == {len(FRAME) + 3000} and len(out.lengths) == 400
    last = bytes(out.buffer)[int(out.offsets[-1]) :][: len(FRAME) + 3000]
    assert last == FRAME + bytes(3000)


def test_misuse(vm: Any) -> None:
    xdp = program(vm, "r0 = 2", "xdp")
    with pytest.raises(UsageError, match="65,536"):
        xdp.run_packets(batch([FRAME, bytes(65537)]))
    with pytest.raises(UsageError, match="Ethernet"):
        xdp.run_packets(batch([FRAME[14:]], 101))
    broken = batch([FRAME])
    broken.lengths[0] += 1
    with pytest.raises(UsageError, match="past the end"):
        xdp.run_packets(broken)
    assert list(xdp.run_packets(batch([])).verdicts) == []


def test_each_packet_starts_anew(vm: Any) -> None:
    # a tag, a mark and a moved packet of one run are not in the next
    text = "r6 = r1\nr0 = *(u32 *)(r6 + 8)\nr2 = *(u32 *)(r6 + 20)\nr0 += r2\nr7 = r0\nr1 = 5\n"
    text += "*(u32 *)(r6 + 8) = r1\nr1 = r6\nr2 = 129\nr3 = 1\ncall 18\nr1 = r6\nr2 = 2000\n"
    text += "r3 = 0\ncall 43\nr0 = r7"
    assert list(program(vm, text).run_packets(batch([FRAME] * 5)).verdicts) == [0] * 5
