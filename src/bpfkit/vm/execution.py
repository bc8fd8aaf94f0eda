"""One execution context of the VM: a ``struct bk_rt`` with the memory it points to. The shapes are
vm/runtime/bk.h's."""

from __future__ import annotations

import ctypes
import itertools
import os
import random
import struct
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from . import watch
from ._generated import layout

if TYPE_CHECKING:
    from .maps import VmMap

__all__ = ["Execution", "Shape"]

TRACE_BYTES = 1 << 20
EXTRA_REGIONS = 64  # memory of one run's context; grows when need be
CONTEXT_HEAD = 16  # bytes in front of a context: address of the function, number of its arguments
_INTEGERS = {1: ctypes.c_uint8, 2: ctypes.c_uint16, 4: ctypes.c_uint32, 8: ctypes.c_uint64}
_Region = tuple[int, int, int, int, int, bool]  # VmMap.regions
_LINE = struct.Struct("<IIQ")  # length, cpu, nanoseconds


class Shape:
    """A native struct at ``address``, its integer fields by name: ``rt["budget"] = 5``."""

    def __init__(self, name: str, address: int) -> None:
        self.address = address
        self._fields = layout.FIELDS[name]

    def __getitem__(self, field: str) -> int:
        offset, size = self._fields[field]
        return int(_INTEGERS[size].from_address(self.address + offset).value)

    def __setitem__(self, field: str, value: int) -> None:
        offset, size = self._fields[field]
        _INTEGERS[size].from_address(self.address + offset).value = value & ((1 << 8 * size) - 1)

    def offset(self, field: str) -> int:
        """Bytes from the start of the struct."""
        return self._fields[field][0]


class _Memory:
    """Zeroed native memory aligned to 64 bytes, kept as long as this object."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._raw = ctypes.create_string_buffer(size + 64)
        self.address = (ctypes.addressof(self._raw) + 63) & ~63


@cache
def _clock_gettime() -> tuple[int, Any]:
    """Address of ``int clock_gettime(int, struct timespec *)``, and what keeps it alive."""
    if sys.platform != "win32":
        libc = ctypes.CDLL(None)
        return ctypes.cast(libc.clock_gettime, ctypes.c_void_p).value or 0, libc
    kind = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_int32, ctypes.POINTER(ctypes.c_int64))

    def read(clock: int, out: Any) -> int:
        now = time.time_ns() if clock == 0 else time.monotonic_ns()
        out[0], out[1] = divmod(now, 1_000_000_000)
        return 0

    kept = kind(read)
    return ctypes.cast(kept, ctypes.c_void_p).value or 0, kept


def _clock_ids() -> dict[str, int]:
    monotonic = getattr(time, "CLOCK_MONOTONIC", 1)
    return {
        "clock_realtime": getattr(time, "CLOCK_REALTIME", 0),
        "clock_monotonic": monotonic,
        "clock_boottime": getattr(time, "CLOCK_BOOTTIME", monotonic),
        "clock_tai": getattr(time, "CLOCK_TAI", getattr(time, "CLOCK_REALTIME", 0)),
        "clock_coarse": 6 if sys.platform == "linux" else monotonic,  # CLOCK_MONOTONIC_COARSE
    }


class Execution:
    """A CPU of the VM: registers' world, packet buffer, what the program owns, what helpers tell
    it.

    ``budget`` is the number of instructions that one run may take; with ``capture_clock`` helpers
    tell the packet's time. ``seed`` makes bpf_get_prandom_u32 repeatable.
    """

    def __init__(
        self, *, budget: int, capture_clock: bool = False, seed: int | None = None
    ) -> None:
        self.budget = budget
        self._memory = _Memory(layout.SIZES["bk_rt"])
        self._packet = _Memory(layout.BK_PACKET_BUFFER)
        self._scratch = _Memory(layout.BK_SCRATCH)
        self._context = _Memory(256 + CONTEXT_HEAD)
        self._timers = _Memory(layout.SIZES["bk_timers"])
        self._trace = _Memory(TRACE_BYTES)
        self._regions = self._map_table = _Memory(8)
        self._map_regions, self._extra_room = 0, 0
        self._network: dict[str, _Memory] = {}
        self.address = self._memory.address
        self.cancelled = False
        self.time_limit: float | None = None  # seconds of one run or batch
        self.deadline: float | None = None
        self.poll: Any = None
        watch.install(self)
        self.rt = Shape("bk_rt", self.address)
        self.fault = Shape("bk_fault", self.address + self.rt.offset("fault"))
        rt = self.rt
        rt["budget"] = budget
        rt["packet_buffer"] = self._packet.address
        rt["packet_delta"] = self._packet.address - layout.BK_PACKET_BASE
        rt["scratch"] = self._scratch.address
        rt["timers"] = self._timers.address
        rt["trace"], rt["trace_size"] = self._trace.address, TRACE_BYTES
        rt["cpus"] = 1
        rt["clock_mode"] = int(capture_clock)
        rt["clock_gettime"] = _clock_gettime()[0]
        for name, number in _clock_ids().items():
            rt[name] = number
        rt["random"] = random.getrandbits(64) if seed is None else seed
        rt["pid"] = rt["tgid"] = os.getpid()
        if hasattr(os, "getuid"):
            rt["uid"], rt["gid"] = os.getuid(), os.getgid()
        comm = b"bpfkit"
        ctypes.memmove(self.address + rt.offset("comm"), comm, len(comm))

    def set_maps(self, maps: Iterable[VmMap]) -> None:
        """What memory programs own and which map pointers are good: the maps of this VM."""
        live = list(maps)
        rows = [row for made in live for row in made.regions()]
        table = _Memory(max(1, len(live)) * 8)
        for number, made in enumerate(live):
            ctypes.c_uint64.from_address(table.address + number * 8).value = made.address
        self._regions = self._region_table(rows, EXTRA_REGIONS)
        self._map_table = table
        self.rt["regions"], self.rt["region_count"] = self._regions.address, len(rows)
        self.rt["maps"], self.rt["map_count"] = table.address, len(live)

    def _region_table(self, rows: list[_Region], extra: int) -> _Memory:
        table = _Memory((len(rows) + extra) * layout.SIZES["bk_region"])
        for number, row in enumerate(rows):
            self._set_region(table, number, row)
        self._map_regions, self._extra_room = len(rows), extra
        return table

    @staticmethod
    def _set_region(table: _Memory, number: int, row: _Region) -> None:
        shape = Shape("bk_region", table.address + number * layout.SIZES["bk_region"])
        start, end, stride, lo, hi, writable = row
        shape["start"], shape["end"], shape["stride"] = start, end, stride
        shape["lo"], shape["hi"], shape["delta"] = lo, hi, 0
        shape["flags"] = layout.BK_READ | (layout.BK_WRITE if writable else 0)

    def set_extra(self, spans: Iterable[tuple[int, int, bool]]) -> None:
        """Memory besides that of maps: (address, bytes, whether programs may write it), in place
        of what was given before. The caller keeps it."""
        rows = [(start, start + size, 0, 0, 0, writes) for start, size, writes in spans if size]
        count = self._map_regions
        if len(rows) > self._extra_room:
            size = layout.SIZES["bk_region"]
            old, self._extra_room = self._regions, len(rows)
            self._regions = _Memory((count + len(rows)) * size)
            ctypes.memmove(self._regions.address, old.address, count * size)
            self.rt["regions"] = self._regions.address
        for number, row in enumerate(rows, count):
            self._set_region(self._regions, number, row)
        self.rt["region_count"] = count + len(rows)

    def set_context(
        self, data: bytes, writable: int | None, head: bytes = bytes(CONTEXT_HEAD)
    ) -> None:
        """The context of the next run: a copy of ``data``. Bit n of ``writable`` says that byte n
        may be written; None: all of it. ``head`` are the 16 bytes in front, for helpers only."""
        if len(data) + CONTEXT_HEAD > self._context.size:
            self._context = _Memory(len(data) + CONTEXT_HEAD)
        address = self._context.address + CONTEXT_HEAD
        ctypes.memmove(self._context.address, head, CONTEXT_HEAD)
        ctypes.memmove(address, data, len(data))
        rt = self.rt
        rt["ctx"], rt["ctx_size"] = address, len(data)
        rt["ctx_open"] = int(writable is None)
        watch.begin(self)
        words = (writable or 0).to_bytes(64, "little")
        ctypes.memmove(self.address + rt.offset("ctx_writable"), words, len(words))

    def put_packet(self, data: bytes) -> int:
        """A copy of ``data`` in the packet buffer behind the headroom; its guest address."""
        ctypes.memmove(self._packet.address + layout.BK_HEADROOM, data, len(data))
        return int(layout.BK_PACKET_BASE + layout.BK_HEADROOM)

    def context(self) -> bytes:
        """The context as the program left it."""
        return ctypes.string_at(self.rt["ctx"], self.rt["ctx_size"])

    def packet(self, start: int, end: int) -> bytes:
        """The bytes between two guest addresses of the packet buffer."""
        return ctypes.string_at(start + self._packet.address - layout.BK_PACKET_BASE, end - start)

    def reset(self) -> None:
        """Ready for the next run: no fault, a full budget, no frames, no records held."""
        self.fault["kind"] = 0
        rt = self.rt
        rt["budget"] = self.budget
        rt["frame_count"] = rt["owned_count"] = rt["tail_calls"] = rt["redirect_kind"] = 0

    def trace_lines(self) -> Iterator[str]:
        """What bpf_trace_printk wrote since the last call, as the kernel's trace shows it; the last
        line says what was lost."""
        used, at, lines = self.rt["trace_head"], 0, []
        data = ctypes.string_at(self._trace.address, used)
        while at + _LINE.size <= used:
            length, cpu, nanoseconds = _LINE.unpack_from(data, at)
            text = data[at + _LINE.size : at + _LINE.size + length].decode(errors="replace")
            seconds, rest = divmod(nanoseconds, 1_000_000_000)
            lines.append(
                f"[{cpu:03}] {seconds}.{rest // 1000:06}: bpf_trace_printk: {text.rstrip(chr(10))}"
            )
            at += _LINE.size + (length + 7) // 8 * 8
        lost = self.rt["trace_lost"]
        self.rt["trace_head"] = self.rt["trace_lost"] = 0
        return itertools.chain(
            lines, [f"{lost} lines were lost: the buffer was full"] if lost else []
        )

    def set_network(self, facts: Mapping[str, Any]) -> None:
        """Routes, neighbours and interfaces that bpf_fib_lookup and bpf_check_mtu answer from."""
        from .network import pack_network

        for name, (data, count) in pack_network(facts).items():
            memory = _Memory(max(8, len(data)))
            ctypes.memmove(memory.address, data, len(data))
            self._network[name] = memory
            self.rt[f"{name}s"], self.rt[f"{name}_count"] = memory.address, count

    def close(self) -> None:
        """Forget the maps; the memory goes with this object."""
        self.set_maps(())
