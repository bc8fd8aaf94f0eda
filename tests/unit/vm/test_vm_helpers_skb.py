"""Helpers of socket buffers: tags, room, hashes, legacy loads, hostile arguments."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bpfkit
from bpfkit.host import PacketBatch
from bpfkit.isa import assemble
from bpfkit.obj.spec import ObjectSpec, ProgramSpec
from bpfkit.vm._generated import layout

ETHERNET = bytes.fromhex("020000000002020000000001")
IPV4 = bytes.fromhex("45000028000040004011000000000000c0a80001")
FRAME = ETHERNET + b"\x08\x00" + IPV4[:12] + b"\x0a\x00\x00\x01" + IPV4[16:] + bytes(range(1, 21))
CONTEXT = bytes(192)
VLAN_PUSH, VLAN_POP, ADJUST, CHANGE_HEAD, CHANGE_TAIL, CHANGE_PROTO = 18, 19, 50, 43, 38, 31
HASH = 34


def program(vm: Any, text: str, type: str = "sched_cls") -> Any:
    code = assemble(f"r6 = r1\n{text}\nexit\n")
    spec = ProgramSpec.from_bytes(code, type=type, name="p")
    return vm.load(ObjectSpec(programs={"p": spec})).programs["p"]


def call(helper: int, *arguments: int) -> str:
    loads = [f"r{i} = {value & (1 << 64) - 1:#x} ll" for i, value in enumerate(arguments, 2)]
    return "\n".join(["r1 = r6", *loads, f"call {helper}"]) + "\n"


@pytest.fixture(params=["interpreter", "jit"])
def vm(request: pytest.FixtureRequest) -> Any:
    with bpfkit.VM(verify=False, engine=request.param, level="O0") as host:
        yield host


def test_tag_stays_beside_the_packet(vm: Any) -> None:
    result = program(vm, call(VLAN_PUSH, 0x0081, 100)).test_run(FRAME)
    assert (result.retval, result.data) == (0, FRAME)


def test_second_tag_puts_the_first_into_the_packet(vm: Any) -> None:
    text = call(VLAN_PUSH, 0x0081, 100) + call(VLAN_PUSH, 0xA888, 200)
    result = program(vm, text).test_run(FRAME)
    assert result.data == ETHERNET + b"\x81\x00\x00\x64" + FRAME[12:]
    back = program(vm, text + call(VLAN_POP) + call(VLAN_POP)).test_run(FRAME)
    assert (back.retval, back.data) == (0, FRAME)


def test_captures_have_the_tag_in_the_frame(vm: Any) -> None:
    frames = FRAME + FRAME
    batch = PacketBatch(
        frames, np.array([0, len(FRAME)], np.uint64), np.array([len(FRAME)] * 2, np.uint32)
    )
    result = program(vm, call(VLAN_PUSH, 0x0081, 0x2064)).run_packets(batch, want_output=True)
    out = result.output
    sent = bytes(out.buffer)
    tagged = ETHERNET + b"\x81\x00\x20\x64" + FRAME[12:]
    assert list(out.lengths) == [len(tagged)] * 2
    for offset, length in zip(out.offsets, out.lengths, strict=True):
        assert sent[int(offset) : int(offset) + int(length)] == tagged


@pytest.mark.parametrize("room", [1, 255, 256, 257, 1000, 4000, 12000])
def test_head_grows_past_the_headroom(vm: Any, room: int) -> None:
    result = program(vm, call(CHANGE_HEAD, room, 0)).test_run(FRAME)
    assert (result.retval, result.data) == (0, bytes(room) + FRAME)


def test_head_and_tail_in_turn(vm: Any) -> None:
    text = (call(CHANGE_HEAD, 3000, 0) + call(CHANGE_TAIL, 6000, 0)) + call(CHANGE_HEAD, 3000, 0)
    result = program(vm, text).test_run(FRAME)
    assert result.data == bytes(6000) + FRAME + bytes(3000 - len(FRAME))


def test_shrinking_many_times_and_growing_again(vm: Any) -> None:
    # the data wanders through the buffer; the tail must not run out of it
    frame = FRAME[:34] + bytes(65536 - 34)
    text = call(ADJUST, -4095, 0, 0) * 15 + call(CHANGE_TAIL, 16064, 0)
    result = program(vm, text).test_run(frame)
    assert (result.retval, len(result.data)) == (0, 16064)
    assert result.data[:34] == FRAME[:34] and not any(result.data[34:])


def test_largest_packet_has_little_room(vm: Any) -> None:
    result = program(vm, call(VLAN_PUSH, 0x81, 1) * 3).test_run(FRAME[:34] + bytes(65536 - 34))
    assert (result.retval, len(result.data)) == (0, 65536 + 8)


def test_translation_there_and_back(vm: Any) -> None:
    result = program(vm, call(CHANGE_PROTO, 0xDD86, 0)).test_run(FRAME)
    assert result.data == FRAME[:14] + bytes(20) + FRAME[14:]
    text = call(CHANGE_PROTO, 0xDD86, 0) + call(CHANGE_PROTO, 0x0008, 0)
    assert program(vm, text).test_run(FRAME).data == FRAME


def test_hash_is_of_the_flow_and_not_of_its_direction(vm: Any) -> None:
    hashed = program(vm, call(HASH))
    there = hashed.test_run(FRAME).retval
    source, target, ports = FRAME[26:30], FRAME[30:34], FRAME[34:38]
    back = FRAME[:26] + target + source + ports[2:] + ports[:2] + FRAME[38:]
    other = FRAME[:34] + b"\x07" + FRAME[35:]
    assert there and hashed.test_run(back).retval == there
    assert hashed.test_run(other).retval != there
    assert hashed.test_run(FRAME[:38] + b"\xff" + FRAME[39:]).retval == there


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("12", 0x0800),
        ("52", 0x1314),
        ("53", 0),
        ("-1048576", 0x4500),
        ("-2097140", 0x0800),
        ("-2097153", 0),
        ("-4096", 0),
        ("r7 + 10", 0x0800),
        ("r7 - 3", 0),
    ],
)
def test_legacy_loads(vm: Any, at: str, expected: int) -> None:
    text = f"r7 = 2\nr0 = *(u16 *)skb[{at}]\n"
    assert program(vm, text).test_run(FRAME).retval == expected


NUMBERS = st.one_of(
    st.integers(-5000, 70000),
    st.integers(0, (1 << 64) - 1),
    st.sampled_from([0x8, 0xDD86, 0x81, 0xA888, 1 << 31, 1 << 32, 2, 4, 0x42 | 14 << 56]),
)
CALLS = st.lists(
    st.tuples(
        st.sampled_from([9, 18, 19, 31, 32, 38, 39, 43, 50, 97, 34]), st.tuples(*[NUMBERS] * 3)
    ),
    min_size=1,
    max_size=12,
)
_VM: list[Any] = []


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(CALLS, st.integers(14, 3000), st.sampled_from([b"\x08\x00", b"\x86\xdd", b"\x81\x00"]))
def test_bounds_and_context_agree(
    calls: list[tuple[int, tuple[int, ...]]], size: int, type: bytes
) -> None:
    if not _VM:
        _VM.append(bpfkit.VM(verify=False, engine="interpreter"))
    text = ""
    for helper, numbers in calls:
        if helper == 9:
            text += "r1 = 7\n*(u64 *)(r10 - 8) = r1\nr1 = r6\n"
            text += f"r2 = {numbers[0] & (1 << 64) - 1:#x} ll\nr3 = r10\nr3 += -8\nr4 = 8\n"
            text += "r5 = 0\ncall 9\n"
        else:
            text += call(helper, *numbers)
    text += "r0 = *(u32 *)(r6 + 0)\n"
    frame = (ETHERNET + type + bytes(size))[:size]
    result = program(_VM[0], text).test_run(frame, ctx=CONTEXT)
    assert result.retval == len(result.data)
    rt = _VM[0].execution.rt
    low, high = rt["packet_lo"], rt["packet_hi"]
    assert high - low == len(result.data)
    assert min(low, rt["skb_mac"]) >= layout.BK_PACKET_BASE
    assert high <= layout.BK_PACKET_BASE + layout.BK_PACKET_BUFFER


def test_length_and_protocol(vm: Any) -> None:
    text = "r0 = *(u32 *)(r6 + 0)\nr1 = *(u32 *)(r6 + 16)\nr0 <<= 16\nr0 |= r1\n"
    (length_and_protocol,) = struct.unpack(
        "<I", struct.pack("<I", program(vm, text).test_run(FRAME).retval)
    )
    assert length_and_protocol == len(FRAME) << 16 | 0x0008
