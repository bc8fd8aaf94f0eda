"""Contexts as Python objects: from fields by name to the bytes that r1 points to, and back.

A context is described by its layout (``abi.contexts``), given as a mapping of fields and seen after
a run as a :class:`ContextRecord`. Where a field is a pointer, what it points to is given in its
place: the bytes of a packet, the fields of a socket.
"""

from __future__ import annotations

import difflib
import ipaddress
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ..abi import context
from ..abi.rows import ContextField, ContextLayout, FieldKind
from ..errors import UsageError

__all__ = [
    "ContextRecord",
    "Memory",
    "decode_context",
    "encode_context",
    "integer_bytes",
    "pt_regs_layout",
    "unknown_field",
]

_SOCKETS = (FieldKind.SOCKET_OR_NULL, FieldKind.SOCK_COMMON_OR_NULL)
_PACKET = (FieldKind.PACKET, FieldKind.PACKET_META, FieldKind.PACKET_END)

# registers with the arguments of a function and with what it returns, by machine
ARGUMENT_REGISTERS: dict[str, tuple[str, ...]] = {
    "x86_64": ("di", "si", "dx", "cx", "r8", "r9"),
    "aarch64": tuple(f"regs[{number}]" for number in range(8)),
}
RETURN_REGISTERS = {"x86_64": "ax", "aarch64": "regs[0]"}
_REGISTER_LAYOUTS = {"x86_64": "pt_regs", "aarch64": "user_pt_regs"}
_MACHINES = {"amd64": "x86_64", "arm64": "aarch64", "x86": "x86_64"}


class ContextRecord(Mapping[str, Any]):
    """A context after a run: fields as attributes (``record.user_port``) or items. Arrays are
    tuples, sockets and flow keys records of their own, packets bytes. Does not change; compares
    equal to a mapping with the same items."""

    __slots__ = ("_name", "_values")

    def __init__(self, name: str, values: Mapping[str, Any]) -> None:
        object.__setattr__(self, "_name", name)
        object.__setattr__(self, "_values", dict(values))

    def __getattr__(self, name: str) -> Any:
        try:
            return self._values[name]
        except KeyError:
            known = ", ".join(self._values)
            raise AttributeError(
                f"{self._name or 'this context'} has no field {name!r}, only {known}"
            ) from None

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("a context after a run does not change")

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __dir__(self) -> list[str]:
        return [*object.__dir__(self), *self._values]

    def __eq__(self, other: object) -> bool:
        return dict(self) == dict(other) if isinstance(other, Mapping) else NotImplemented

    def __hash__(self) -> int:
        return hash(repr(self))

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self._values.items())
        return f"{self._name or 'context'}({fields})"

    def __reduce__(self) -> tuple[Any, ...]:
        return ContextRecord, (self._name, self._values)


class Placed(NamedTuple):
    """Bytes that are memory of a run: where they are and who may write them."""

    buffer: Any
    address: int
    size: int
    writable: bool


class Memory:
    """What the pointers of a context point to: native memory, kept as long as this object."""

    def __init__(self) -> None:
        self.placed: list[Placed] = []

    def place(self, data: bytes, *, writable: bool = False) -> int:
        """A copy of ``data`` as memory of the run; its address, a multiple of 16."""
        import ctypes

        buffer = ctypes.create_string_buffer(len(data) + 31)
        address = (ctypes.addressof(buffer) + 15) & ~15
        ctypes.memmove(address, data, len(data))
        self.placed.append(Placed(buffer, address, len(data), writable))
        return address

    def read(self, address: int, size: int) -> bytes | None:
        """The bytes there now; None where this memory has none."""
        import ctypes

        for one in self.placed:
            if one.address <= address and address + size <= one.address + one.size:
                return ctypes.string_at(address, size)
        return None


def unknown_field(what: str, name: str, known: Sequence[str]) -> UsageError:
    """The error for a name that is no field of ``what``."""
    close = difflib.get_close_matches(name, known, 1)
    hint = f"; did you mean {close[0]!r}?" if close else "; there are: " + ", ".join(known)
    return UsageError(f"{what} has no field {name!r}{hint}")


def integer_bytes(value: Any, size: int, name: str) -> bytes:
    """A number (signed or not) in ``size`` little-endian bytes. Raises UsageError for one that does
    not fit and for what is no number."""
    if isinstance(value, (bytes, bytearray, memoryview)) and len(value) == size:
        return bytes(value)
    try:
        number = value.__index__()
    except AttributeError:
        raise UsageError(f"{name} is a number, not {value!r}") from None
    bits = 8 * size
    if not -(1 << bits - 1) <= number < 1 << bits:
        raise UsageError(f"{name}: {number} does not fit {size} bytes")
    return int(number & ((1 << bits) - 1)).to_bytes(size, "little")


# --- fields -------------------------------------------------------------------------------------


def _address_bytes(field: ContextField, value: Any) -> bytes | None:
    """An IP address given as text or an ipaddress object, in network order; None: it is neither."""
    if isinstance(value, (ipaddress.IPv4Address, ipaddress.IPv6Address)) or (
        isinstance(value, str) and "ip" in field.name
    ):
        try:
            packed = ipaddress.ip_address(value).packed
        except ValueError as error:
            raise UsageError(f"{field.name}: {error}") from None
        if len(packed) != field.size:
            raise UsageError(f"{field.name} takes {field.size} bytes of address, not {value}")
        return packed
    return None


def _array_bytes(field: ContextField, value: Any) -> bytes:
    each = field.size // field.array
    if isinstance(value, (bytes, bytearray, memoryview)):
        if len(value) > field.size:
            raise UsageError(f"{field.name} has {field.size} bytes, not {len(value)}")
        return bytes(value).ljust(field.size, b"\0")
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) > field.array:
        raise UsageError(f"{field.name} is an array of {field.array} numbers, not {value!r}")
    parts = (integer_bytes(item, each, f"{field.name}[{n}]") for n, item in enumerate(value))
    return b"".join(parts).ljust(field.size, b"\0")


def _field_bytes(field: ContextField, value: Any, memory: Memory) -> bytes:
    packed = _address_bytes(field, value)
    if packed is not None:
        return packed
    if field.array:
        return _array_bytes(field, value)
    if field.size == 8 and field.kind != FieldKind.SCALAR:
        return _pointer_bytes(field, value, memory)
    return integer_bytes(value, field.size, field.name)


def _pointer_bytes(field: ContextField, value: Any, memory: Memory) -> bytes:
    if value is None:
        return bytes(8)
    if isinstance(value, Mapping) and field.btf and not isinstance(value, int):
        layout = context(field.btf)
        return memory.place(encode_context(layout, value, memory)).to_bytes(8, "little")
    if isinstance(value, (bytes, bytearray, memoryview)):
        return memory.place(bytes(value), writable=True).to_bytes(8, "little")
    return integer_bytes(value, 8, field.name)


def encode_context(
    layout: ContextLayout,
    values: Mapping[str, Any],
    memory: Memory,
    base: bytes = b"",
) -> bytes:
    """The bytes of a context: ``values`` by field over ``base`` (default: zeroes); what its
    pointers point to goes to ``memory``. An element of an array may be named: ``args[2]``.

    Raises UsageError for a field that there is not and for a value that does not fit."""
    fields = {field.name: field for field in layout.fields}
    out = bytearray(base.ljust(layout.size, b"\0"))
    for name, value in values.items():
        field = fields.get(name) or _element(fields, name)
        if field is None:
            raise unknown_field(f"struct {layout.name}", name, tuple(fields))
        raw = _field_bytes(field, value, memory)
        out[field.offset : field.offset + field.size] = raw
    return bytes(out)


def _element(fields: Mapping[str, ContextField], name: str) -> ContextField | None:
    """The field ``array[n]`` of a layout."""
    head, _, rest = name.partition("[")
    field = fields.get(head)
    number = rest.removesuffix("]")
    if field is None or not field.array or not number.isdecimal():
        return None
    if int(number) >= field.array:
        return None
    each = field.size // field.array
    return field._replace(name=name, offset=field.offset + each * int(number), size=each, array=0)


# --- decoding -----------------------------------------------------------------------------------

Packet = Callable[[ContextField], Any]


def decode_context(
    layout: ContextLayout, data: bytes, memory: Memory | None = None, packet: Packet | None = None
) -> ContextRecord:
    """The record of ``data``. ``packet`` gives what stands for a field that points into a packet
    (None: it is left out); an end of a packet never stands."""
    values: dict[str, Any] = {}
    for field in layout.fields:
        if field.offset + field.size > len(data):
            continue
        if field.kind in _PACKET:
            shown = packet(field) if packet and field.kind != FieldKind.PACKET_END else None
            if shown is not None:
                values[field.name] = shown
            continue
        raw = data[field.offset : field.offset + field.size]
        values[field.name] = _decoded(field, raw, memory)
    return ContextRecord(layout.name, values)


def _decoded(field: ContextField, raw: bytes, memory: Memory | None) -> Any:
    if field.array:
        each = field.size // field.array
        return tuple(
            int.from_bytes(raw[at : at + each], "little") for at in range(0, field.size, each)
        )
    number = int.from_bytes(raw, "little", signed=field.ctype == "__s32")
    is_record = field.kind in _SOCKETS or field.kind == FieldKind.FLOW_KEYS
    if not is_record:
        return number
    if not number:
        return None
    inner = context(field.btf)
    found = memory.read(number, inner.size) if memory is not None else None
    return number if found is None else decode_context(inner, found, memory)


# --- registers ----------------------------------------------------------------------------------


def machine_name(arch: str) -> str:
    """ "x86_64" or "aarch64" for a name of one of them ("": this machine's). Raises UsageError."""
    import platform

    given = (arch or platform.machine()).lower()
    name = _MACHINES.get(given, given)
    if name in _REGISTER_LAYOUTS:
        return name
    if arch:
        raise UsageError(f"registers of {arch!r} are not known; arch is 'x86_64' or 'aarch64'")
    return "x86_64"


def pt_regs_layout(arch: str = "") -> ContextLayout:
    """The registers that a kprobe gets on a machine ("": this one). Raises UsageError."""
    return context(_REGISTER_LAYOUTS[machine_name(arch)])
