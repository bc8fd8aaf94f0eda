"""Runs by fields: a program of any type on a context made of a Python object, one run or one for
each of many events."""

from __future__ import annotations

import ctypes
import errno
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..abi import ProgramType, context, program_type
from ..errors import UnsupportedError, UsageError
from ..host import RunResult
from ._generated import layout
from .contexts import ContextRecord, Memory, encode_context, unknown_field
from .faults import fault_error
from .native import runtime
from .packets import (
    INPUTS,
    MAX_CONTEXT,
    Native,
    check_frame,
    finish,
    packet_template,
    run_frames,
    run_once,
    writable_bytes,
)
from .packets_typed import Made, Options

if TYPE_CHECKING:
    from ..host import ProgramHandle
    from ..linker import LinkedProgram, Target
    from .machine import VirtualMachine, VmProgram
    from .packets_btf import Hook

__all__ = ["make", "prepare", "return_name", "run", "run_on"]

TYPED = frozenset((ProgramType.TRACING, ProgramType.LSM, ProgramType.STRUCT_OPS))
RAW = frozenset((ProgramType.RAW_TRACEPOINT, ProgramType.RAW_TRACEPOINT_WRITABLE))
REGISTERS = frozenset((ProgramType.KPROBE, ProgramType.PERF_EVENT))
RAW_BYTES = 96  # a raw tracepoint program may read 12 words, whatever there is
_MAX_ERRNO = 4095
# may write the packet that their context points to
_PACKET_WRITERS = frozenset((ProgramType.SK_MSG, ProgramType.CGROUP_SOCKOPT))
# of a __sk_buff: what the packet says
_FROM_PACKET = ("len", "protocol", "pkt_type", "data", "data_end", "data_meta")


def return_name(number: int, retval: int) -> str:
    """What a return value of a program type is called: a verdict, or for programs that answer with
    an error number "-EPERM"; "" where it has no name."""
    for value, name in program_type(number).returns:
        if value & 0xFFFFFFFF == retval:
            return name
    negative = (1 << 32) - retval
    if number in TYPED and negative <= _MAX_ERRNO and negative in errno.errorcode:
        return f"-{errno.errorcode[negative]}"
    return "ALLOW" if number == ProgramType.LSM and not retval else ""


# --- one run ------------------------------------------------------------------------------------


def run(
    machine: VirtualMachine,
    program: VmProgram,
    ctx: Any = None,
    *,
    packet: bytes = b"",
    args: Sequence[Any] | None = None,
    repeat: int = 1,
    options: Options = Options(),  # noqa: B008 (an empty tuple of constants)
) -> RunResult:
    """Run ``program`` once (``repeat`` times): ``ctx`` is a mapping of fields, bytes of the whole
    context, or None; ``packet`` what a packet program gets; ``args`` the arguments of a function,
    tracepoint or callback in order.

    Raises UsageError for what the type does not take, VmFault."""
    if repeat < 1:
        raise UsageError("repeat counts runs: at least 1")
    linked = program.linked
    if linked.type in INPUTS:
        if args is not None:
            raise UsageError(f"a {program_type(linked.type).short} program takes no arguments")
        return _run_packet(machine, program, ctx, bytes(packet), repeat)
    made = make(machine.target(), linked, ctx, bytes(packet), args, options)
    return _run_made(machine, program, made, repeat)


def make(
    target: Target,
    linked: LinkedProgram,
    ctx: Any = None,
    packet: bytes = b"",
    args: Sequence[Any] | None = None,
    options: Options = Options(),  # noqa: B008
) -> Made:
    """The context of a program that does not start with a frame. Raises UsageError."""
    from . import packets_typed as typed

    number = linked.type
    if isinstance(ctx, (bytes, bytearray, memoryview)):
        if number == ProgramType.FLOW_DISSECTOR:
            ctx = {"flow_keys": _flags_of(bytes(ctx))}
        elif number == ProgramType.NETFILTER and not ctx:
            ctx = None
        else:
            return _of_bytes(number, bytes(ctx))
    values = _values(ctx)
    if args is not None and number not in TYPED | RAW | REGISTERS:
        raise UsageError(f"a {program_type(number).short} program takes no arguments, but fields")
    if number == ProgramType.FLOW_DISSECTOR:
        return typed.make_dissector(linked, values, packet)
    if number == ProgramType.NETFILTER:
        from .packets_netfilter import make_netfilter

        return make_netfilter(linked, target, values, packet)
    if packet and number not in _HAVE_PACKET:
        raise UsageError(f"a {program_type(number).short} program gets no packet")
    if number in REGISTERS:
        return typed.make_registers(linked, values, args, options.arch)
    if number in TYPED | RAW:
        from .packets_btf import hook_of

        least = RAW_BYTES if number in RAW else 0
        return typed.make_words(hook_of(linked, target, options.member), values, args, least)
    if number == ProgramType.TRACEPOINT:
        return _make_event(target, linked, values, options.format)
    if number in (ProgramType.SYSCALL, ProgramType.EXT):
        return _make_own(linked, values, packet)
    return _make_hooked(linked, values, packet)


def _make_hooked(linked: LinkedProgram, values: dict[str, Any], packet: bytes) -> Made:
    from . import packets_typed as typed
    from .packets_hooks import HOOKED, make_hook

    number = linked.type
    hook = make_hook(number, values) if number in HOOKED else None
    made = typed.make_layout(linked, context(program_type(number).context), values, packet)
    if hook is None:
        return made
    place, plain = hook, made.decode
    made = made._replace(hook=place, decode=lambda left, read: place.record(plain(left, read)))
    if number == ProgramType.SK_MSG:
        made = made._replace(data=lambda left, read: read(*place.message))
    return made


_HAVE_PACKET = frozenset(
    (
        *(ProgramType.SK_MSG, ProgramType.SK_REUSEPORT, ProgramType.CGROUP_SOCKOPT),
        *(ProgramType.SOCK_OPS, ProgramType.EXT),
    )
)


def _values(ctx: Any) -> dict[str, Any]:
    if ctx is None:
        return {}
    if not isinstance(ctx, Mapping):
        fields = getattr(ctx, "_asdict", None)
        if fields is None:
            raise UsageError(
                f"a context is a mapping of its fields or the bytes of all of it, not {ctx!r}"
            )
        return dict(fields())
    return dict(ctx)


def _flags_of(keys: bytes) -> dict[str, Any]:
    """The one field of flow keys that a test run may set."""
    row = context("bpf_flow_keys")
    given = keys.ljust(row.size, b"\0")
    if len(keys) > row.size or any(given[:48]) or any(given[52:]):
        raise UsageError("of the flow keys that are given only flags may be set")
    return {"flags": int.from_bytes(given[48:52], "little")}


def _of_bytes(number: int, ctx: bytes) -> Made:
    from . import packets_typed as typed
    from .contexts import decode_context

    if len(ctx) > MAX_CONTEXT:
        raise UsageError(f"a context has at most {MAX_CONTEXT:,} bytes, not {len(ctx):,}")
    name = program_type(number).context
    row = context(name) if name else None
    if row is None or not row.size:
        return typed.make_bytes(ctx, Memory(), writable_bytes(number))
    found, memory = row, Memory()
    return Made(
        ctx.ljust(row.size, b"\0"),
        memory,
        writable_bytes(number),
        lambda left, read: decode_context(found, left, memory),
    )


def _make_event(target: Target, linked: LinkedProgram, values: dict[str, Any], given: Any) -> Made:
    from . import packets_typed as typed
    from .packets_btf import layouts_of
    from .packets_records import record_format

    if given is None:
        own = typed.own_struct(linked)
        if own is not None and has_fields(own, values):
            return typed.make_struct(own, values, 0)
    _, layouts = layouts_of(linked, target)
    return typed.make_record(record_format(linked, given, layouts), values)


def has_fields(own: Hook, values: Mapping[str, Any]) -> bool:
    assert own.btf is not None
    found = own.btf.type(own.arguments[0].type_id)
    return set(values) <= {one.name for one in found.members}  # type: ignore[union-attr]


def _make_own(linked: LinkedProgram, values: dict[str, Any], packet: bytes) -> Made:
    """By the struct that the program's own prototype names."""
    from ..abi.contexts import BY_NAME
    from . import packets_typed as typed

    own = typed.own_struct(linked)
    if own is not None and linked.type == ProgramType.EXT and own.name in BY_NAME:
        return typed.make_layout(linked, BY_NAME[own.name], values, packet)
    if own is not None:
        return typed.make_struct(own, values, None)
    if values:
        raise UsageError(
            f"program {linked.name} says no struct for its context; give the bytes of all of it"
        )
    return typed.make_bytes(b"", Memory(), None)


def _run_made(machine: VirtualMachine, program: VmProgram, made: Made, repeat: int) -> RunResult:
    execution, number = machine.execution, program.linked.type
    native = prepare(machine, program, made)
    started = time.perf_counter()
    call = runtime().function("bk_run_context", [ctypes.c_uint64] * 3)
    try:
        retval = int(call(execution.address, native.address, repeat)) & 0xFFFFFFFF
        seconds = time.perf_counter() - started
        if native.fields["stop"] == layout.BK_STOP_FAULT:
            raise fault_error(execution, program.linked)
        left = execution.context()
        read = execution.packet
        data = made.data(left, read) if made.data is not None else b""
        if made.data is None and made.packet is not None:
            start, end = execution.rt["packet_lo"], execution.rt["packet_hi"]
            data = read(start - made.packet_at, end)
        result = finish(machine, program, retval, seconds, repeat)
        shown = made.decode(left, read)
    finally:
        execution.set_extra(())
        if made.hook is not None:
            made.hook.leave(execution)
    kept = left if number != ProgramType.FLOW_DISSECTOR else b""
    return replace(result, data=data, ctx=kept, context=shown)


def prepare(machine: VirtualMachine, program: VmProgram, made: Made) -> Native:
    """The execution context with ``made`` in it, and what the native loops are given."""
    execution, number = machine.execution, program.linked.type
    native = Native(execution, program, layout.BK_BATCH_CONTEXT)
    execution.set_context(made.context, made.writable, made.head)
    execution.set_extra((one.address, one.size, one.writable) for one in made.memory.placed)
    rt = execution.rt
    rt["program"], rt["program_type"] = program.loaded.number, number
    if made.hook is not None:
        start = layout.BK_PACKET_BASE + layout.BK_HEADROOM
        made.hook.enter(execution, start, len(made.packet or b""))
    if made.packet is not None:
        start = execution.put_packet(made.packet)
        seen = made.seen if made.seen is not None else len(made.packet)
        native.fields["packet_lo"] = start + made.packet_at
        native.fields["packet_hi"] = start + seen
        rt["packet_writable"] = int(number in _PACKET_WRITERS)
    return native


# --- frames -------------------------------------------------------------------------------------


def _run_packet(
    machine: VirtualMachine, program: VmProgram, ctx: Any, packet: bytes, repeat: int
) -> RunResult:
    """XDP and socket buffers: the frame as a test run takes it."""
    from .contexts import decode_context

    number = program.linked.type
    if isinstance(ctx, (bytes, bytearray, memoryview)):
        result = run_once(machine, program, packet, ctx=bytes(ctx), repeat=repeat)
        return replace(result, context=frame_record(number, result))
    values = _values(ctx)
    if number == ProgramType.XDP:
        data, raw = xdp_input(values, packet)
        result = run_once(machine, program, data, ctx=raw, repeat=repeat)
        return replace(result, context=frame_record(number, result))
    values, packet = _given_packet(values, packet)
    check_frame(number, packet)
    memory = Memory()
    row = context("__sk_buff")
    template = encode_context(row, values, memory, packet_template(number))
    machine.execution.set_extra((one.address, one.size, False) for one in memory.placed)
    try:
        result, left = run_frames(machine, program, packet, template, repeat)
        record = dict(decode_context(row, left, memory))
    finally:
        machine.execution.set_extra(())
    record["data"] = result.data
    return replace(result, ctx=left, context=ContextRecord(row.name, record))


def _given_packet(values: dict[str, Any], packet: bytes) -> tuple[dict[str, Any], bytes]:
    if isinstance(values.get("data"), (bytes, bytearray, memoryview)):
        if packet:
            raise UsageError("the packet is given twice: as packet and as data")
        packet = bytes(values.pop("data"))
    for name in _FROM_PACKET:
        if name in values:
            raise UsageError(f"field {name} is what the packet says; it cannot be given")
    return values, packet


def xdp_input(values: dict[str, Any], packet: bytes) -> tuple[bytes, bytes]:
    """(input, context) of a test run of an XDP program for fields of a struct xdp_md; the bytes of
    ``data_meta`` go in front of the frame. Raises UsageError."""
    row, fields = context("xdp_md"), dict(values)
    meta = fields.pop("data_meta", b"")
    if not isinstance(meta, (bytes, bytearray, memoryview)):
        raise UsageError(f"data_meta is the bytes in front of the packet, not {meta!r}")
    meta = bytes(meta)
    if isinstance(fields.get("data"), (bytes, bytearray, memoryview)):
        if packet:
            raise UsageError("the packet is given twice: as packet and as data")
        packet = bytes(fields.pop("data"))
    for name in ("data", "data_end", "egress_ifindex"):
        if name in fields:
            raise UsageError(f"field {name} of struct xdp_md cannot be given")
    if not fields.keys() <= {"ingress_ifindex", "rx_queue_index"}:
        known = ("data", "data_meta", "ingress_ifindex", "rx_queue_index")
        other = next(name for name in fields if name not in known)
        raise unknown_field("struct xdp_md", other, known)
    data = meta + packet
    fields = {"ingress_ifindex": 1, **fields, "data": len(meta), "data_end": len(data)}
    return data, encode_context(row, fields, Memory())


def skb_input(values: dict[str, Any], packet: bytes) -> tuple[bytes, bytes]:
    """(input, context) of a kernel's test run for fields of a __sk_buff. Raises UsageError."""
    fields, packet = _given_packet(dict(values), packet)
    return packet, encode_context(context("__sk_buff"), fields, Memory()) if fields else b""


def frame_record(number: int, result: RunResult) -> ContextRecord:
    """The record of what a test run left of a frame's context."""
    from .contexts import decode_context

    if number != ProgramType.XDP:
        record = dict(decode_context(context("__sk_buff"), result.ctx)) if result.ctx else {}
        return ContextRecord("__sk_buff", {**record, "data": result.data})
    row = context("xdp_md")
    raw = result.ctx or bytes(row.size)
    meta = int.from_bytes(raw[:4], "little")
    record = dict(decode_context(row, raw))
    shown = {"data": result.data[meta:], "data_meta": result.data[:meta]}
    return ContextRecord(row.name, {**record, **shown})


# --- a kernel's test run ------------------------------------------------------------------------

# whose test run takes the bytes of a context and no packet
_CONTEXT_RUNS = RAW | {ProgramType.SYSCALL, ProgramType.SK_LOOKUP}


def run_on(
    handle: ProgramHandle,
    target: Target,
    ctx: Any = None,
    *,
    packet: bytes = b"",
    args: Sequence[Any] | None = None,
    repeat: int = 1,
    options: Options = Options(),  # noqa: B008
) -> RunResult:
    """The same run by fields on a host that has only test runs of bytes (a kernel).

    Raises UnsupportedError for program types that such a host cannot run, UsageError."""
    linked, number = handle.linked, handle.linked.type
    values = None if isinstance(ctx, (bytes, bytearray, memoryview)) else _values(ctx)
    if number in INPUTS:
        if values is None:
            result = handle.test_run(packet, ctx=bytes(ctx), repeat=repeat)
        else:
            make_input = xdp_input if number == ProgramType.XDP else skb_input
            data, raw = make_input(values, packet)
            result = handle.test_run(data, ctx=raw, repeat=repeat)
        return replace(result, context=frame_record(number, result))
    if number in (ProgramType.FLOW_DISSECTOR, ProgramType.NETFILTER):
        return _run_whole(handle, values or {}, packet, repeat)
    if number not in _CONTEXT_RUNS:
        raise UnsupportedError(
            f"a test run of a {program_type(number).short} program in the kernel", "use the VM"
        )
    made = make(target, linked, ctx, packet, args, options)
    if made.memory.placed:
        raise UsageError("memory of this process is no memory of the kernel: give addresses")
    result = handle.test_run(ctx=made.context, repeat=repeat)
    left = result.ctx or made.context
    return replace(result, context=made.decode(left, lambda start, end: b""))


def _run_whole(
    handle: ProgramHandle, values: Mapping[str, Any], packet: bytes, repeat: int
) -> RunResult:
    from .contexts import decode_context

    keys = context("bpf_flow_keys")
    if handle.linked.type != ProgramType.FLOW_DISSECTOR:
        if values:
            raise UnsupportedError("fields of a netfilter hook in the kernel", "use the VM")
        return handle.test_run(packet, repeat=repeat)
    if not values.keys() <= {"flags"}:
        raise UsageError("of a flow dissector's context only flags may be set in the kernel")
    raw = encode_context(keys, values, Memory()) if values else b""
    result = handle.test_run(packet, ctx=raw, repeat=repeat)
    found = decode_context(keys, result.data)
    return replace(result, context=ContextRecord("__sk_buff", {"flow_keys": found}))
