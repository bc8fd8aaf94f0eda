"""Map helpers as programs call them: the native functions on an execution context."""

from __future__ import annotations

import ctypes
import errno
import struct
from collections.abc import Iterator
from typing import Any

import pytest

from bpfkit.obj.spec import MapSpec
from bpfkit.vm._generated import layout
from bpfkit.vm.execution import Execution
from bpfkit.vm.maps import VmMap, create_map
from bpfkit.vm.native import runtime

U64 = ctypes.c_uint64


class Caller:
    """``call("map_lookup_elem", map, b"key")``: bytes become addresses; the result is signed."""

    def __init__(self) -> None:
        self.execution = Execution(budget=1000)
        self.kept: list[Any] = []

    def __call__(self, helper: str, *arguments: Any) -> int:
        values = [self.address(a) for a in arguments] + [0] * (5 - len(arguments))
        function = runtime().function(f"bk_helper_{helper}", (U64,) * 6, ctypes.c_int64)
        return int(function(self.execution.address, *values))

    def address(self, argument: Any) -> int:
        if isinstance(argument, VmMap):
            return argument.address
        if isinstance(argument, bytes):
            self.kept.append(ctypes.create_string_buffer(argument, len(argument)))
            return ctypes.addressof(self.kept[-1])
        return int(argument)

    @property
    def fault(self) -> int:
        return self.execution.fault["kind"]


@pytest.fixture
def call() -> Iterator[Caller]:
    caller = Caller()
    yield caller
    caller.execution.close()


def u32(n: int) -> bytes:
    return struct.pack("<I", n)


def test_elements(call: Caller) -> None:
    made = create_map(MapSpec("m", layout.BK_HASH, 4, 4, 2))
    assert call("map_lookup_elem", made, u32(1)) == 0
    assert call("map_update_elem", made, u32(1), b"abcd", 0) == 0
    assert ctypes.string_at(call("map_lookup_elem", made, u32(1)), 4) == b"abcd"
    assert call("map_update_elem", made, u32(1), b"abcd", 1) == -errno.EEXIST
    assert call("map_delete_elem", made, u32(1)) == 0
    assert call("map_delete_elem", made, u32(1)) == -errno.ENOENT
    assert call.fault == 0


def test_per_cpu(call: Caller) -> None:
    made = create_map(MapSpec("m", layout.BK_PERCPU_HASH, 4, 8, 2), cpus=3)
    call.execution.rt["cpu"] = 2
    assert call("map_update_elem", made, u32(1), b"abcdefgh", 0) == 0
    assert made.lookup(u32(1)) == bytes(16) + b"abcdefgh"
    assert ctypes.string_at(call("map_lookup_percpu_elem", made, u32(1), 2), 8) == b"abcdefgh"
    assert ctypes.string_at(call("map_lookup_percpu_elem", made, u32(1), 0), 8) == bytes(8)
    assert call("map_lookup_percpu_elem", made, u32(1), 3) == 0
    assert call.fault == 0


def test_flags_of_the_map_bind_programs(call: Caller) -> None:
    data = create_map(MapSpec("m", layout.BK_ARRAY, 4, 4, 1, layout.BPF_F_RDONLY_PROG))
    call("map_update_elem", data, u32(0), b"abcd", 0)
    assert call.fault == layout.BK_FAULT_READ_ONLY


def test_wrong_kinds_of_map_are_faults(call: Caller) -> None:
    made = create_map(MapSpec("m", layout.BK_HASH, 4, 4, 1))
    for helper in ("ringbuf_reserve", "ringbuf_output", "for_each_map_elem"):
        call.execution.reset()
        target = made if helper != "for_each_map_elem" else _queue()
        call(helper, target, b"x", 1, 0)
        assert call.fault == layout.BK_FAULT_BAD_MAP, helper


def _queue() -> VmMap:
    return create_map(MapSpec("q", layout.BK_QUEUE, 0, 4, 2))


def test_queue(call: Caller) -> None:
    made, out = _queue(), ctypes.create_string_buffer(4)
    assert call("map_push_elem", made, b"abcd", 0) == 0
    assert call("map_peek_elem", made, ctypes.addressof(out)) == 0 and out.raw == b"abcd"
    assert call("map_pop_elem", made, ctypes.addressof(out)) == 0
    assert call("map_pop_elem", made, ctypes.addressof(out)) == -errno.ENOENT
    assert out.raw == bytes(4)


def test_ring_records_belong_to_the_program_until_submitted(call: Caller) -> None:
    made = create_map(MapSpec("r", layout.BK_RINGBUF, 0, 0, 4096))
    rt = call.execution.rt
    first = call("ringbuf_reserve", made, 16, 0)
    second = call("ringbuf_reserve", made, 8, 0)
    assert first and second and rt["owned_count"] == 2
    check = runtime().function("bk_check", (U64, U64, U64, ctypes.c_uint32))
    assert check(call.execution.address, first, 16, layout.BK_WRITE) == first
    ctypes.memmove(first, b"0123456789abcdef", 16)
    call("ringbuf_submit", first, 0)
    assert rt["owned_count"] == 1 and call.fault == 0
    assert check(call.execution.address, first, 16, layout.BK_READ) == 0
    call.execution.fault["kind"] = 0
    call("ringbuf_submit", first, 0)
    assert call.fault == layout.BK_FAULT_BAD_ARGUMENT
    call.execution.fault["kind"] = 0
    call("ringbuf_discard", second, 0)
    assert call("ringbuf_output", made, b"hello", 5, 0) == 0
    assert call("ringbuf_output", made, b"hello", 5, 4) == -errno.EINVAL
    assert call("ringbuf_query", made, 0) == 24 + 16 + 16
    assert list(made.records()) == [(0, b"0123456789abcdef"), (0, b"hello")]
    assert call("ringbuf_query", made, 0) == 0 and call("ringbuf_query", made, 1) == 4096
    assert call("ringbuf_reserve", made, 4096, 0) == 0
    assert call("ringbuf_reserve", made, 8, 1) == 0


def test_records_still_held_are_released(call: Caller) -> None:
    made = create_map(MapSpec("r", layout.BK_RINGBUF, 0, 0, 4096))
    call("ringbuf_reserve", made, 16, 0)
    release = runtime().function("bk_ring_release_owned", (U64,))
    assert release(call.execution.address) == 1
    assert call.execution.rt["owned_count"] == 0
    assert call("ringbuf_output", made, b"x", 1, 0) == 0
    assert list(made.records()) == [(0, b"x")]


def test_perf_output(call: Caller) -> None:
    made = create_map(MapSpec("p", layout.BK_PERF_EVENT_ARRAY, 4, 4, 2), cpus=2)
    here = 0xFFFFFFFF
    assert call("perf_event_output", 0, made, here, b"data", 4) == 0
    assert call("perf_event_output", 0, made, 1, b"data", 4) == -errno.EOPNOTSUPP
    assert call("perf_event_output", 0, made, 2, b"data", 4) == -errno.E2BIG
    assert call("perf_event_output", 0, made, 1 << 60, b"data", 4) == -errno.EINVAL
    assert call("perf_event_output", 0, made, here | 4 << 32, b"data", 4) == -errno.EINVAL
    assert list(made.records()) == [(0, b"data")]


def test_perf_output_with_the_packet(call: Caller) -> None:
    made = create_map(MapSpec("p", layout.BK_PERF_EVENT_ARRAY, 4, 4, 1))
    rt, base = call.execution.rt, layout.BK_PACKET_BASE + layout.BK_HEADROOM
    context = ctypes.create_string_buffer(struct.pack("<6I", base, base + 6, base, 0, 0, 0), 24)
    ctypes.memmove(rt["packet_buffer"] + layout.BK_HEADROOM, b"packet", 6)
    rt["packet_lo"], rt["packet_hi"] = base, base + 6
    rt["ctx"], rt["ctx_size"], rt["program_type"] = ctypes.addressof(context), 24, 6
    flags = 0xFFFFFFFF
    assert call("perf_event_output", rt["ctx"], made, flags | 4 << 32, b"data", 4) == 0
    assert call("perf_event_output", rt["ctx"], made, flags | 7 << 32, b"d", 1) == -errno.EFAULT
    assert list(made.records()) == [(0, b"datapack")]


@pytest.mark.parametrize("type", [layout.BK_ARRAY, layout.BK_HASH, layout.BK_LRU_HASH])
def test_for_each(call: Caller, type: int) -> None:
    made = create_map(MapSpec("m", type, 4, 4, 5))
    for n in range(5):
        made.update(u32(n), u32(n * n))
    seen: list[tuple[int, int]] = []
    check = runtime().function("bk_check", (U64, U64, U64, ctypes.c_uint32))

    def visit(map: int, key: int, value: int, context: int, zero: int, rt: int) -> int:
        assert map == made.address and context == 77
        assert check(rt, key, 4, layout.BK_READ) == key
        words = (int.from_bytes(ctypes.string_at(at, 4), "little") for at in (key, value))
        seen.append(tuple(words))  # type: ignore[arg-type]
        return int(len(seen) == 4)

    kind = ctypes.CFUNCTYPE(U64, U64, U64, U64, U64, U64, U64)
    callback = kind(visit)
    address = ctypes.cast(callback, ctypes.c_void_p).value
    assert call("for_each_map_elem", made, address, 77, 0) == 4
    assert seen == [(n, n * n) for n in range(4)]
    assert call.execution.rt["owned_count"] == 0 and call.fault == 0
    assert call("for_each_map_elem", made, address, 77, 1) == -errno.EINVAL
