"""Contexts of every program type, made of a Python object.

Three kinds: layouts of the UAPI (``abi.contexts``), with or without a packet behind them; words
that a kernel's types describe (``packets_btf``); records of trace events and structs of the
object's own (``packets_records``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ..abi import ProgramType, context, program_type
from ..abi.rows import ContextField, ContextLayout, FieldKind
from ..errors import UsageError
from ._generated import layout
from .contexts import (
    ARGUMENT_REGISTERS,
    RETURN_REGISTERS,
    ContextRecord,
    Memory,
    decode_context,
    encode_context,
    machine_name,
    pt_regs_layout,
)
from .packets import writable_bytes

if TYPE_CHECKING:
    from ..linker import LinkedProgram
    from .packets_btf import Hook
    from .packets_hooks import HookState
    from .packets_records import Record

__all__ = [
    "Made",
    "Options",
    "make_bytes",
    "make_dissector",
    "make_layout",
    "make_record",
    "make_registers",
    "make_struct",
    "make_words",
    "own_struct",
    "register_layout",
]

Read = Callable[[int, int], bytes]  # packet bytes between two guest addresses

_AF_INET, _AF_INET6, _AF_UNIX = 2, 10, 1
_STREAM, _TCP = 1, 6
_PAGE = 4096


class Options(NamedTuple):
    """What ``run`` takes besides fields: the machine whose registers a probe gets, the format of a
    trace event, the struct and member that a struct_ops program is."""

    arch: str = ""
    format: Any = None
    member: tuple[str, str] | None = None


class Made(NamedTuple):
    """A context ready to run: its bytes, the memory behind it, what of it may be written, and how
    what is left of it is shown."""

    context: bytes
    memory: Memory
    writable: int | None
    decode: Callable[[bytes, Read], ContextRecord]
    packet: bytes | None = None
    seen: int | None = None  # bytes of the packet that the program sees (None: all)
    packet_at: int = 0  # bytes of the packet in front of where the program's pointers start
    head: bytes = bytes(16)
    # data of the result, from the context and the packet that the program left
    data: Callable[[bytes, Read], bytes] | None = None
    hook: HookState | None = None  # what helpers know about the place


# --- contexts with a layout ---------------------------------------------------------------------


def _family(linked: LinkedProgram) -> int:
    from ..abi import attach_type

    number = linked.expected_attach_type
    word = attach_type(number).short if number else ""
    if "6" in word:
        return _AF_INET6
    return _AF_UNIX if "unix" in word else _AF_INET


def _socket(values: Mapping[str, Any]) -> dict[str, Any]:
    """A socket for a context that has one always: what the context says about it."""
    names = ("family", "type", "protocol", "mark", "priority")
    found = {name: values[name] for name in names if name in values}
    return {"family": _AF_INET, "type": _STREAM, "protocol": _TCP, **found}


def _sock_addr(linked: LinkedProgram, packet: bytes) -> dict[str, Any]:
    family = _family(linked)
    return {"user_family": family, "family": family, "type": _STREAM, "protocol": _TCP}


def _sock(linked: LinkedProgram, packet: bytes) -> dict[str, Any]:
    return {"family": _family(linked), "type": _STREAM, "protocol": _TCP}


def _sock_ops(linked: LinkedProgram, packet: bytes) -> dict[str, Any]:
    return {"is_fullsock": 1, "family": _AF_INET, "skb_len": len(packet)}


def _sk_msg(linked: LinkedProgram, packet: bytes) -> dict[str, Any]:
    return {"family": _AF_INET, "size": len(packet)}


def _sk_lookup(linked: LinkedProgram, packet: bytes) -> dict[str, Any]:
    return {"family": _AF_INET, "protocol": _TCP}


def _sockopt(linked: LinkedProgram, packet: bytes) -> dict[str, Any]:
    return {"optlen": len(packet)}


def _reuseport(linked: LinkedProgram, packet: bytes) -> dict[str, Any]:
    at, protocol = _transport(packet)
    ethertype = int.from_bytes(packet[12:14], "little") if packet else 0x0008
    return {"len": len(packet) - at, "eth_protocol": ethertype, "ip_protocol": protocol}


def _nothing(linked: LinkedProgram, packet: bytes) -> dict[str, Any]:
    return {}


def _transport(frame: bytes) -> tuple[int, int]:
    """Where the transport header of an Ethernet frame is, and its protocol number; UDP where the
    packet is none of IP."""
    ethertype = frame[12:14]
    if ethertype == b"\x08\x00" and len(frame) >= 34:
        return min(len(frame), 14 + 4 * (frame[14] & 15)), frame[23]
    if ethertype == b"\x86\xdd" and len(frame) >= 54:
        return 54, frame[20]
    return min(14, len(frame)), 17


class _Kind(NamedTuple):
    """How one program type's context is filled: fields before those that are given, whether there
    is a socket in any case."""

    defaults: Callable[[Any, bytes], dict[str, Any]] = _nothing
    has_socket: bool = False


_KINDS = {
    ProgramType.CGROUP_SOCK_ADDR: _Kind(_sock_addr, True),
    ProgramType.CGROUP_SOCK: _Kind(_sock),
    ProgramType.SOCK_OPS: _Kind(_sock_ops, True),
    ProgramType.SK_MSG: _Kind(_sk_msg, True),
    ProgramType.SK_LOOKUP: _Kind(_sk_lookup),
    ProgramType.SK_REUSEPORT: _Kind(_reuseport, True),
    ProgramType.CGROUP_SOCKOPT: _Kind(_sockopt, True),
}


def _packet_fields(row: ContextLayout) -> tuple[ContextField | None, ContextField | None]:
    """The fields with the start and the end of the packet."""
    kinds = {field.kind: field for field in row.fields}
    return kinds.get(FieldKind.PACKET), kinds.get(FieldKind.PACKET_END)


def make_layout(
    linked: LinkedProgram, row: ContextLayout, values: dict[str, Any], packet: bytes
) -> Made:
    number = linked.type
    start, end = _packet_fields(row)
    if start is not None and isinstance(values.get(start.name), (bytes, bytearray, memoryview)):
        if packet:
            raise UsageError(f"the packet is given twice: as packet and as {start.name}")
        packet = bytes(values.pop(start.name))
    if packet and start is None:
        raise UsageError(f"a program of type {program_type(number).short} has no packet")
    if len(packet) > layout.BK_MAX_PACKET:
        raise UsageError(
            f"a packet has at most {layout.BK_MAX_PACKET:,} bytes, not {len(packet):,}"
        )
    kind = _KINDS.get(ProgramType(number), _Kind())
    full = {**kind.defaults(linked, packet), **values}
    if kind.has_socket and "sk" not in full and full.get("is_fullsock", 1):
        full["sk"] = _socket(full)
    memory = Memory()
    at = _transport(packet)[0] if number == ProgramType.SK_REUSEPORT else 0
    if start is not None and end is not None:
        seen = packet[:_PAGE] if number == ProgramType.CGROUP_SOCKOPT else packet
        base = layout.BK_PACKET_BASE + layout.BK_HEADROOM
        full = {**full, start.name: base + at, end.name: base + len(seen)}
    data = encode_context(row, full, memory)
    return Made(
        data,
        memory,
        writable_bytes(number),
        lambda left, read: _decode_layout(row, left, memory, read),
        packet if start is not None else None,
        _PAGE if number == ProgramType.CGROUP_SOCKOPT and len(packet) > _PAGE else None,
        at,
        data=_option_value if number == ProgramType.CGROUP_SOCKOPT else None,
    )


def _bounds(row: ContextLayout, left: bytes) -> tuple[int, int]:
    start, end = _packet_fields(row)
    if start is None or end is None:
        return 0, 0

    def value(field: ContextField) -> int:
        return int.from_bytes(left[field.offset : field.offset + field.size], "little")

    return value(start), value(end)


def _decode_layout(row: ContextLayout, left: bytes, memory: Memory, read: Read) -> ContextRecord:
    start, end = _bounds(row, left)

    def packet(field: ContextField) -> bytes | None:
        if field.kind == FieldKind.PACKET:
            return read(start, end)
        meta = int.from_bytes(left[field.offset : field.offset + field.size], "little")
        return read(meta, start) if layout.BK_PACKET_BASE <= meta <= start else b""

    return decode_context(row, left, memory, packet)


def _option_value(left: bytes, read: Read) -> bytes:
    """A socket option as the program leaves it: as many bytes of the buffer as optlen says."""
    row = context("bpf_sockopt")
    start, end = _bounds(row, left)
    length = int.from_bytes(left[32:36], "little", signed=True)
    return read(start, end)[: length if 0 <= length <= end - start else end - start]


# --- the flow dissector -------------------------------------------------------------------------


def make_dissector(linked: LinkedProgram, values: dict[str, Any], packet: bytes) -> Made:
    if len(packet) < 14:
        raise UsageError(
            f"a flow dissector needs an Ethernet frame of at least 14 bytes, not {len(packet)}"
        )
    row, keys_row = context("__sk_buff"), context("bpf_flow_keys")
    memory = Memory()
    keys_given = values.pop("flow_keys", None) or {}
    if not isinstance(keys_given, Mapping):
        raise UsageError(f"flow_keys is a mapping of its fields, not {keys_given!r}")
    given = dict(keys_given)
    if "flags" in values:
        given["flags"] = values.pop("flags")
    started = {"nhoff": 14, "thoff": 14, "n_proto": int.from_bytes(packet[12:14], "little")}
    keys = memory.place(encode_context(keys_row, {**started, **given}, memory), writable=True)
    base = layout.BK_PACKET_BASE + layout.BK_HEADROOM
    full = {**values, "data": base, "data_end": base + len(packet), "flow_keys": keys}
    data = encode_context(row, {"len": len(packet), **full}, memory)

    def found(left: bytes, read: Read) -> bytes:
        raw = bytearray(memory.read(keys, keys_row.size) or b"")
        for at, low in ((0, 14), (2, -1)):  # both offsets stay in the packet, in this order
            least = low if low >= 0 else int.from_bytes(raw[0:2], "little")
            value = int.from_bytes(raw[at : at + 2], "little")
            raw[at : at + 2] = max(least, min(value, len(packet))).to_bytes(2, "little")
        return bytes(raw)

    def decode(left: bytes, read: Read) -> ContextRecord:
        record = dict(_decode_layout(row, left, memory, read))
        record["flow_keys"] = decode_context(keys_row, found(left, read), memory)
        return ContextRecord(row.name, record)

    return Made(data, memory, 0, decode, packet, data=found)


# --- registers ----------------------------------------------------------------------------------


def make_registers(
    linked: LinkedProgram, values: dict[str, Any], args: Sequence[Any] | None, arch: str
) -> Made:
    from .packets_btf import word_bytes

    machine = machine_name(arch)
    row, memory = register_layout(linked.type, machine), Memory()
    full = dict(values)
    registers = ARGUMENT_REGISTERS[machine]
    if args is not None and len(args) > len(registers):
        raise UsageError(f"{len(args)} arguments: {len(registers)} are passed in registers")
    for register, value in zip(registers, args or (), strict=False):
        full[register] = int.from_bytes(word_bytes(value, register, memory), "little")
    if "retval" in full:
        value = full.pop("retval")
        full[RETURN_REGISTERS[machine]] = int.from_bytes(
            word_bytes(value, "retval", memory), "little"
        )
    data = encode_context(row, full, memory)
    return Made(data, memory, 0, lambda left, read: decode_context(row, left, memory))


def register_layout(number: int, arch: str = "") -> ContextLayout:
    """The context of a kprobe or perf_event program on a machine. Raises UsageError."""
    registers = pt_regs_layout(arch)
    if number != ProgramType.PERF_EVENT:
        return registers
    size = registers.size
    more = (
        ContextField("sample_period", size, 8, "__u64"),
        ContextField("addr", size + 8, 8, "__u64"),
    )
    return ContextLayout("bpf_perf_event_data", size + 16, (*registers.fields, *more))


# --- words and records --------------------------------------------------------------------------


def make_words(
    hook: Hook, values: dict[str, Any], args: Sequence[Any] | None, least: int = 0
) -> Made:
    from .packets_btf import argument_words, record_of

    memory = Memory()
    data = argument_words(hook, args, values, memory).ljust(least, b"\0")
    count = hook.words - (1 if hook.returns else 0)
    head = bytes(8) + count.to_bytes(8, "little")
    return Made(data, memory, 0, lambda left, read: record_of(hook, left, memory), head=head)


def make_record(record: Record, values: dict[str, Any]) -> Made:
    data = record.encode(values)
    return Made(data, Memory(), 0, lambda left, read: record.decode(left))


def own_struct(linked: LinkedProgram) -> Hook | None:
    """A hook whose first argument is the context by the program's own prototype, where that is a
    struct with members."""
    from ..btf import Func, FuncProto, Ptr, Struct
    from .packets_btf import Argument, Hook

    btf = linked.btf
    main = next((row for row in linked.functions if row.slot == 0), None)
    if btf is None or main is None or not main.type_id:
        return None
    function = btf.type(main.type_id)
    proto = btf.type(function.type_id) if isinstance(function, Func) else None
    if not isinstance(proto, FuncProto) or len(proto.parameters) != 1:
        return None
    found = btf.type(btf.resolve(proto.parameters[0].type_id))
    if not isinstance(found, Ptr) or not found.type_id:
        return None
    pointed = btf.resolve(found.type_id)
    kind = btf.type(pointed)
    if not isinstance(kind, Struct) or not kind.members:
        return None
    return Hook(kind.name, btf, (Argument("ctx", pointed, 0),), layouts=(btf,))


def make_struct(hook: Hook, values: dict[str, Any], writable: int | None) -> Made:
    from .packets_btf import struct_bytes

    assert hook.btf is not None
    btf, type_id, memory = hook.btf, hook.arguments[0].type_id, Memory()
    data = struct_bytes(hook, btf, type_id, values, hook.name, memory)

    def decode(left: bytes, read: Read) -> ContextRecord:
        found = btf.decode(type_id, left)
        return ContextRecord(hook.name, {name: found[name] for name in found._fields})

    return Made(data, memory, writable, decode)


def make_bytes(data: bytes, memory: Memory, writable: int | None) -> Made:
    def decode(left: bytes, read: Read) -> ContextRecord:
        return ContextRecord("", {"bytes": left})

    return Made(data, memory, writable, decode)
