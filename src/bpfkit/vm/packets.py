"""Inputs of program types: contexts, packets, and the native loop over a batch.

What a program sees is what the kernel's BPF_PROG_TEST_RUN shows it: XDP and tc programs the
Ethernet frame; cgroup_skb, lwt and other skb programs the packet from the network header on. Over
captures a socket filter sees the frame from the link header on, as an AF_PACKET socket gives it.
"""

from __future__ import annotations

import ctypes
import struct
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..abi import ProgramType, context, program_type
from ..capture import ethertype_offset, link_header_length, link_type_name
from ..errors import UnsupportedError, UsageError
from ..host import BatchResult, PacketBatch, RunResult
from ._generated import layout
from .execution import Shape
from .faults import fault_error, stopped_between
from .native import runtime

if TYPE_CHECKING:
    from .execution import Execution
    from .machine import VirtualMachine, VmProgram

__all__ = [
    "INPUTS",
    "SKB_INPUTS",
    "Native",
    "check_frame",
    "finish",
    "packet_template",
    "run_batch",
    "run_frames",
    "run_once",
    "writable_bytes",
]

ETHERNET = 1
ETHERNET_HEADER = 14
MAX_CONTEXT = 65535  # bytes, as the kernel's limit for syscall programs
CHUNK = 1 << 16  # packets between two looks at the world: progress, Ctrl-C
LOOK_SECONDS = 0.1  # … or fewer, where they take longer than this
_XDP = struct.Struct("<6I")
_SKB_DATA = 76  # bytes: data and data_end in a __sk_buff
_GUEST_DATA = layout.BK_PACKET_BASE + layout.BK_HEADROOM

# fields of a __sk_buff that a test run may set, as BPF_PROG_TEST_RUN has it
SKB_INPUTS = frozenset(
    {"mark", "priority", "queue_mapping", "ingress_ifindex", "ifindex", "cb", "tstamp", "wire_len"}
    | {"gso_segs", "gso_size", "hwtstamp"}
)


class _Input(NamedTuple):
    """How a program type takes packets."""

    kind: int  # BK_BATCH_*
    link_layer: bool  # the program's data starts at the link header in a test run
    capture_link_layer: bool  # … and over a capture


_XDP_INPUT = _Input(layout.BK_BATCH_XDP, True, True)
_L2 = _Input(layout.BK_BATCH_SKB, True, True)
_L3 = _Input(layout.BK_BATCH_SKB, False, False)

INPUTS = {
    ProgramType.XDP: _XDP_INPUT,
    ProgramType.SCHED_CLS: _L2,
    ProgramType.SCHED_ACT: _L2,
    ProgramType.SOCKET_FILTER: _Input(layout.BK_BATCH_SKB, False, True),
    ProgramType.CGROUP_SKB: _L3,
    ProgramType.LWT_IN: _L3,
    ProgramType.LWT_OUT: _L3,
    ProgramType.LWT_XMIT: _L3,
    ProgramType.LWT_SEG6LOCAL: _L3,
    ProgramType.SK_SKB: _L3,
}


@cache
def writable_bytes(number: int) -> int | None:
    """Bit n: byte n of the context may be written by this program type; None: all of it."""
    if number == ProgramType.SYSCALL:
        return None
    row = program_type(number)
    if not row.context:
        return 0
    mask = 0
    for field in context(row.context).fields:
        if field.writable is None or number in field.writable:
            mask |= ((1 << field.size) - 1) << field.offset
    return mask


class Native:
    """A struct bk_batch and what it points to."""

    def __init__(self, execution: Execution, program: VmProgram, kind: int) -> None:
        self._memory = ctypes.create_string_buffer(layout.SIZES["bk_batch"])
        self.address = ctypes.addressof(self._memory)
        self.fields = Shape("bk_batch", self.address)
        self.fields["entry"] = program.loaded.entry
        self.fields["kind"] = kind
        self.fields["budget"] = execution.budget
        self._keep: list[Any] = []

    def template(self, data: bytes) -> None:
        buffer = ctypes.create_string_buffer(data, len(data))
        self._keep.append(buffer)
        self.fields["context"] = ctypes.addressof(buffer)

    def link(self, link_type: int, link_layer: bool) -> None:
        """How the frames start, and where the program's data does."""
        strip = link_header_length(link_type)
        at = ethertype_offset(link_type)
        self.fields["ethernet"] = int(link_type == ETHERNET)
        self.fields["strip"] = strip or 0
        self.fields["skipped"] = 0 if link_layer else strip or 0
        self.fields["protocol_offset"] = layout.BK_NO_PROTOCOL if at is None else at


def _input_of(program: VmProgram) -> _Input:
    number = program.linked.type
    found = INPUTS.get(ProgramType(number)) if number else None
    if found is None:
        name = program_type(number).short if number else "no type"
        raise UnsupportedError(
            f"running packets through a program of {name}",
            "run it on a context, by its fields: run(…)",
        )
    return found


def packet_template(number: int) -> bytes:
    """The context before a packet is in it: loopback, interface 1, as in a test run."""
    if number == ProgramType.XDP:
        return _XDP.pack(0, 0, 0, 1, 0, 0)
    row = context("__sk_buff")
    data = bytearray(row.size)
    fields = {field.name: field.offset for field in row.fields}
    struct.pack_into("<I", data, fields["ifindex"], 1)
    return bytes(data)


# --- a batch


def run_batch(
    machine: VirtualMachine,
    program: VmProgram,
    packets: PacketBatch,
    *,
    want_output: bool = False,
    want_redirects: bool = False,
    progress: Callable[[int], None] | None = None,
    chunk: int = CHUNK,
    into: tuple[Any, Any] = (None, None),
) -> BatchResult:
    """Every packet of ``packets`` through ``program`` in the native loop. ``into`` are uint32
    arrays for verdicts and, when wanted, redirects; None: new ones.

    A fault ends the batch and is given in the result. Raises UsageError for a packet larger than
    65,536 bytes or frames that the program type cannot take."""
    import numpy as np

    takes = _input_of(program)
    _check_link(program, packets.link_type, takes)
    execution, number, count = machine.execution, program.linked.type, len(packets)
    native = Native(execution, program, takes.kind)
    native.link(packets.link_type, takes.capture_link_layer)
    template = packet_template(number)
    native.template(template)
    execution.set_context(template, writable_bytes(number))
    execution.rt["packet_writable"] = int(number != ProgramType.SOCKET_FILTER)
    execution.rt["program"], execution.rt["program_type"] = program.loaded.number, number
    fields = native.fields
    data = np.frombuffer(packets.buffer, dtype=np.uint8)
    offsets = np.ascontiguousarray(packets.offsets, dtype=np.uint64)
    lengths = np.ascontiguousarray(packets.lengths, dtype=np.uint32)
    _check_bounds(len(data), offsets, lengths)
    fields["buffer"], fields["offsets"] = data.ctypes.data, offsets.ctypes.data
    fields["lengths"] = lengths.ctypes.data
    times = None
    if packets.timestamps_ns is not None:
        times = np.ascontiguousarray(packets.timestamps_ns, dtype=np.uint64)
        fields["timestamps"] = times.ctypes.data
    verdicts, redirects = into
    if verdicts is None:
        verdicts = np.zeros(count, dtype=np.uint32)
    fields["verdicts"] = verdicts.ctypes.data
    if redirects is None and want_redirects:
        redirects = np.zeros(count, dtype=np.uint32)
    if redirects is not None:
        fields["redirects"] = redirects.ctypes.data
    output = _Output(native, count, int(lengths.sum(dtype=np.uint64))) if want_output else None
    run = runtime().function("bk_run_batch", [ctypes.c_uint64] * 4)
    done, seconds, turn, ended = 0, 0.0, 64, None
    while done < count:
        size = min(chunk, turn, count - done)
        started = time.perf_counter()
        ran = int(run(execution.address, native.address, done, size))
        took = time.perf_counter() - started
        seconds, done = seconds + took, done + ran
        program.loaded.ran(took)
        fields["entry"] = program.loaded.entry  # better code may be there by now
        if took < LOOK_SECONDS / 2:
            turn *= 4
        if ran < size and not (output is not None and output.grow(native, int(lengths[done]))):
            break
        if progress is not None:
            progress(done)
        ended = stopped_between(execution, program.linked, done) if done < count else None
        if ended is not None:
            break
    fault = ended or _stopped(machine, program, fields["stop"], done, lengths)
    return BatchResult(
        verdicts[:done],
        seconds,
        output.packets(done, packets) if output is not None else None,
        redirects[:done] if redirects is not None else None,
        fault,
    )


def _check_link(program: VmProgram, link_type: int, takes: _Input) -> None:
    name = program_type(program.linked.type).short
    if takes.kind == layout.BK_BATCH_XDP or program.linked.type in (
        ProgramType.SCHED_CLS,
        ProgramType.SCHED_ACT,
    ):
        if link_type != ETHERNET:
            raise UsageError(
                f"a program of type {name} takes Ethernet frames, these packets are "
                f"{link_type_name(link_type)}; capture on an Ethernet interface instead"
            )
    elif not takes.capture_link_layer and link_header_length(link_type) is None:
        raise UsageError(
            f"a program of type {name} starts at the network header, which cannot be found in "
            f"packets of link type {link_type_name(link_type)}"
        )


def _check_bounds(size: int, offsets: Any, lengths: Any) -> None:
    import numpy as np

    if len(offsets) != len(lengths):
        raise UsageError(f"{len(offsets)} offsets for {len(lengths)} lengths")
    for at in range(0, len(offsets), CHUNK):  # in pieces that stay in the cache
        starts, sizes = offsets[at : at + CHUNK], lengths[at : at + CHUNK]
        if int(starts.max()) > size or int(np.add(starts, sizes, dtype=np.uint64).max()) > size:
            raise UsageError("a packet's offset and length reach past the end of the buffer")


def _stopped(
    machine: VirtualMachine, program: VmProgram, stop: int, done: int, lengths: Any
) -> Exception | None:
    if stop == layout.BK_STOP_FAULT:
        return fault_error(machine.execution, program.linked, packet=done)
    if stop == layout.BK_STOP_TOO_LARGE:
        raise UsageError(
            f"packet {done} has {int(lengths[done]):,} bytes; the VM takes packets up to "
            f"{layout.BK_MAX_PACKET:,} bytes (capture with a smaller snapshot length)"
        )
    return None


class _Output:
    """The packets as programs left them, one behind the other; grows when need be."""

    def __init__(self, native: Native, count: int, total: int) -> None:
        import numpy as np

        self.offsets = np.zeros(count, dtype=np.uint64)
        self.lengths = np.zeros(count, dtype=np.uint32)
        self.data = np.empty(total + 64 * count + layout.BK_PACKET_BUFFER, dtype=np.uint8)
        native.fields["output_offsets"] = self.offsets.ctypes.data
        native.fields["output_lengths"] = self.lengths.ctypes.data
        self._publish(native)

    def _publish(self, native: Native) -> None:
        native.fields["output"] = self.data.ctypes.data
        native.fields["output_size"] = len(self.data)

    def grow(self, native: Native, needed: int) -> bool:
        """More room if that is what stopped the batch."""
        if native.fields["stop"] != layout.BK_STOP_OUTPUT_FULL:
            return False
        import numpy as np

        used = native.fields["output_used"]
        larger = np.empty(2 * len(self.data) + needed, dtype=np.uint8)
        larger[:used] = self.data[:used]
        self.data = larger
        self._publish(native)
        return True

    def packets(self, count: int, source: PacketBatch) -> PacketBatch:
        times = None if source.timestamps_ns is None else source.timestamps_ns[:count]
        return PacketBatch(
            self.data, self.offsets[:count], self.lengths[:count], times, source.link_type
        )


# --- one run


def run_once(
    machine: VirtualMachine,
    program: VmProgram,
    data: bytes,
    *,
    ctx: bytes = b"",
    repeat: int = 1,
) -> RunResult:
    """One test run: ``data`` is a frame for packet programs, ``ctx`` a context (all of it for
    program types without packets, the settable fields for the others), as BPF_PROG_TEST_RUN takes
    them."""
    if repeat < 1:
        raise UsageError("repeat counts runs: at least 1")
    number = program.linked.type
    if number in (ProgramType.FLOW_DISSECTOR, ProgramType.NETFILTER) and data:
        from .packets_run import run

        return replace(run(machine, program, ctx, packet=data, repeat=repeat), context=None)
    if number not in INPUTS:
        return _run_context(machine, program, data or ctx, repeat)
    check_frame(number, data)
    if number == ProgramType.XDP:
        return _run_xdp(machine, program, data, ctx, repeat)
    return _run_skb(machine, program, data, ctx, repeat)


def check_frame(number: int, data: bytes) -> None:
    """Refuse a frame that no test run takes. Raises UsageError."""
    if len(data) < ETHERNET_HEADER:
        raise UsageError(
            f"a test run of a {program_type(number).short} program needs an Ethernet frame "
            f"of at least {ETHERNET_HEADER} bytes, not {len(data)}"
        )
    if len(data) > layout.BK_MAX_PACKET:
        raise UsageError(
            f"the packet has {len(data):,} bytes; the VM takes packets up to "
            f"{layout.BK_MAX_PACKET:,} bytes"
        )


def finish(
    machine: VirtualMachine, program: VmProgram, retval: int, seconds: float, repeat: int
) -> RunResult:
    from .packets_run import return_name

    rt = machine.execution.rt
    verdict = return_name(program.linked.type, retval)
    redirect = f"interface {rt['redirect_ifindex']}" if rt["redirect_kind"] else ""
    return RunResult(retval, duration_ns=seconds / repeat * 1e9, verdict=verdict, redirect=redirect)


def _loop(
    machine: VirtualMachine, program: VmProgram, native: Native, frame: bytes, repeat: int
) -> tuple[int, float]:
    """The batch loop over one frame, again and again: the last verdict, the seconds of all."""
    execution = machine.execution
    number = program.linked.type
    execution.rt["program"], execution.rt["program_type"] = program.loaded.number, number
    execution.rt["packet_writable"] = int(number != ProgramType.SOCKET_FILTER)
    buffer = ctypes.create_string_buffer(frame, max(1, len(frame)))
    size = min(repeat, CHUNK)
    offsets, lengths = (ctypes.c_uint64 * size)(), (ctypes.c_uint32 * size)(*[len(frame)] * size)
    verdicts = (ctypes.c_uint32 * size)()
    fields = native.fields
    fields["buffer"], fields["offsets"] = ctypes.addressof(buffer), ctypes.addressof(offsets)
    fields["lengths"], fields["verdicts"] = ctypes.addressof(lengths), ctypes.addressof(verdicts)
    run = runtime().function("bk_run_batch", [ctypes.c_uint64] * 4)
    left, seconds = repeat, 0.0
    while left:
        turn = min(left, size)
        started = time.perf_counter()
        run(execution.address, native.address, 0, turn)
        seconds += time.perf_counter() - started
        left -= turn
        if fields["stop"] == layout.BK_STOP_FAULT:
            raise fault_error(execution, program.linked)
        fields["entry"] = program.loaded.entry
    program.loaded.ran(seconds)
    return verdicts[turn - 1], seconds


def _run_xdp(
    machine: VirtualMachine, program: VmProgram, data: bytes, ctx: bytes, repeat: int
) -> RunResult:
    execution = machine.execution
    native = Native(execution, program, layout.BK_BATCH_XDP)
    native.link(ETHERNET, True)
    meta, ifindex, queue = _xdp_input(data, ctx)
    template = _XDP.pack(0, 0, 0, ifindex, queue, 0)
    native.template(template)
    native.fields["metadata"] = meta
    execution.set_context(template, writable_bytes(ProgramType.XDP))
    retval, seconds = _loop(machine, program, native, data, repeat)
    result = finish(machine, program, retval, seconds, repeat)
    start, end, left_meta, ifindex, queue, _ = _XDP.unpack(execution.context())
    left = _XDP.pack(start - left_meta, end - left_meta, 0, ifindex, queue, 0) if ctx else b""
    return replace(result, data=execution.packet(left_meta, end), ctx=left)


def _xdp_input(data: bytes, ctx: bytes) -> tuple[int, int, int]:
    """Bytes of metadata in front of the frame, interface and queue, from a struct xdp_md."""
    if not ctx:
        return 0, 1, 0
    if len(ctx) > _XDP.size and any(ctx[_XDP.size :]):
        raise UsageError(f"a context for XDP is a struct xdp_md of {_XDP.size} bytes")
    start, end, meta, ifindex, queue, egress = _XDP.unpack(ctx[: _XDP.size].ljust(_XDP.size, b"\0"))
    if meta or egress:
        raise UsageError("data_meta and egress_ifindex of the given xdp_md must be 0")
    if end != len(data) or start > end:
        raise UsageError(
            f"data_end of the given xdp_md must be the input's length ({len(data)}), and data "
            f"(the bytes of metadata in front) not beyond it"
        )
    if start % 4 or start > 255:
        raise UsageError(
            "metadata (data of the given xdp_md) is at most 252 bytes, a multiple of 4"
        )
    if len(data) - start < ETHERNET_HEADER:
        raise UsageError(
            f"behind the metadata a frame of at least {ETHERNET_HEADER} bytes is needed"
        )
    if queue and not ifindex:
        raise UsageError("rx_queue_index needs an ingress_ifindex")
    return start, ifindex or 1, queue


def _run_skb(
    machine: VirtualMachine, program: VmProgram, data: bytes, ctx: bytes, repeat: int
) -> RunResult:
    number = program.linked.type
    result, left = run_frames(machine, program, data, _skb_input(number, ctx), repeat)
    out = bytearray(ctx)
    for field in context("__sk_buff").fields if ctx else ():
        if field.name in SKB_INPUTS:
            at, size = field.offset, field.size
            out[at : at + size] = left[at : at + size]
    return replace(result, ctx=bytes(out[: len(ctx)]))


def run_frames(
    machine: VirtualMachine, program: VmProgram, data: bytes, template: bytes, repeat: int
) -> tuple[RunResult, bytes]:
    """A socket buffer's program over one frame whose __sk_buff is ``template`` before the packet is
    in it: the result and the context as it was left. Raises VmFault."""
    execution, number = machine.execution, program.linked.type
    takes = INPUTS[ProgramType(number)]
    native = Native(execution, program, layout.BK_BATCH_SKB)
    native.fields["loopback"] = 1
    native.link(ETHERNET, takes.link_layer)
    native.template(template)
    execution.set_context(template, writable_bytes(number))
    retval, seconds = _loop(machine, program, native, data, repeat)
    result = finish(machine, program, retval, seconds, repeat)
    left = execution.context()
    start, end = struct.unpack_from("<II", left, _SKB_DATA)
    packet = execution.packet(start, end)
    if not takes.link_layer:  # the kernel puts an empty link header back
        packet = bytes(ETHERNET_HEADER) + packet
    return replace(result, data=packet), left


def _skb_input(number: int, ctx: bytes) -> bytes:
    """The template with the settable fields of a given __sk_buff; the others must be 0."""
    template = bytearray(packet_template(number))
    row = context("__sk_buff")
    if len(ctx) > row.size:
        raise UsageError(
            f"a context for {program_type(number).short} is a __sk_buff of {row.size} bytes"
        )
    given = ctx.ljust(row.size, b"\0")
    for field in row.fields:
        value = given[field.offset : field.offset + field.size]
        if not any(value):
            continue
        if field.name not in SKB_INPUTS:
            raise UsageError(
                f"field {field.name} of the given __sk_buff must be 0; these may be set: "
                + ", ".join(sorted(SKB_INPUTS))
            )
        template[field.offset : field.offset + field.size] = value
    return bytes(template)


def _run_context(machine: VirtualMachine, program: VmProgram, ctx: bytes, repeat: int) -> RunResult:
    """Program types without packets: r1 is the address of a copy of ``ctx``."""
    number = program.linked.type
    if len(ctx) > MAX_CONTEXT:
        raise UsageError(f"a context has at most {MAX_CONTEXT:,} bytes, not {len(ctx):,}")
    row = program_type(number)
    size = context(row.context).size if row.context else 0
    execution = machine.execution
    native = Native(execution, program, layout.BK_BATCH_CONTEXT)
    given = ctx if number == ProgramType.SYSCALL else ctx.ljust(size, b"\0")
    execution.set_context(given, writable_bytes(number))
    execution.rt["program"], execution.rt["program_type"] = program.loaded.number, number
    started = time.perf_counter()
    run = runtime().function("bk_run_context", [ctypes.c_uint64] * 3)
    retval = int(run(execution.address, native.address, repeat)) & 0xFFFFFFFF
    seconds = time.perf_counter() - started
    if native.fields["stop"] == layout.BK_STOP_FAULT:
        raise fault_error(execution, program.linked)
    result = finish(machine, program, retval, seconds, repeat)
    return replace(result, ctx=execution.context()[: len(ctx)])
