"""Bytes to Python values and back, by BTF type.

A type is prepared once into a tree of codecs; decoding then asks the BTF nothing. Each codec knows
its ``size`` in bytes, how many values it makes (``cost``) and how deep it nests, so that types
which would make endless values are refused when they are prepared. Problems with a value travel up
as ``_Unfit`` and collect the path of fields on the way; the caller sees one UsageError.
"""

from __future__ import annotations

import operator
import struct
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..errors import UsageError
from . import types as t
from .floats import decode_wide, encode_wide
from .layout import MAX_DEPTH, Field, layout, size_of
from .record import EnumValue, Record, enum_class, record_class

if TYPE_CHECKING:
    from .container import Btf

__all__ = ["Codec", "StructCodec", "make_codec"]

Buffer = bytes | bytearray | memoryview
_BYTES = (bytes, bytearray, memoryview)
_MAX_BYTES = 1 << 30  # of one value
_LETTERS = {1: "B", 2: "H", 4: "I", 8: "Q"}
_FLOATS = {2: "e", 4: "f", 8: "d"}


class _Unfit(Exception):
    """A value that does not fit its type."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.path = ""

    def inside(self, step: str) -> _Unfit:
        dot = "." if self.path and not self.path.startswith("[") else ""
        self.path = f"{step}{dot}{self.path}"
        return self


class Codec(ABC):
    """Encoder and decoder of one type. ``size`` in bytes; ``letter`` is its struct format where one
    says it all."""

    __slots__ = ("cost", "depth", "letter", "name", "size")

    def __init__(self, size: int, *, name: str = "", letter: str = "") -> None:
        self.size, self.name, self.letter = size, name, letter
        self.cost, self.depth = 1, 0

    def decode(self, data: Buffer) -> Any:
        """The value of the first ``size`` bytes. Raises UsageError if there are fewer."""
        if len(data) < self.size:
            raise UsageError(
                f"{self.name or 'a value'} has {self.size} bytes, here are {len(data)}"
            )
        return self.unpack(data, 0)

    def encode(self, value: Any) -> bytes:
        """The bytes of ``value``. Raises UsageError, naming the field, if it does not fit."""
        buffer = bytearray(self.size)
        self._fill(buffer, value)
        return bytes(buffer)

    def _fill(self, buffer: bytearray, value: Any) -> None:
        try:
            self.put(buffer, 0, value)
        except _Unfit as problem:
            where = problem.path or self.name
            raise UsageError(f"{where}: {problem.what}" if where else problem.what) from None

    def put(self, buffer: bytearray, at: int, value: Any) -> None:
        """Write ``value`` at byte ``at``; bytes of the exact size are taken as they are."""
        if isinstance(value, _BYTES) and len(value) == self.size:
            buffer[at : at + self.size] = value
        else:
            self.pack(buffer, at, value)

    @abstractmethod
    def unpack(self, data: Buffer, at: int) -> Any:
        """The value at byte ``at``."""

    @abstractmethod
    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        """Write a value that is not its own bytes at byte ``at``."""


def _shown(value: Any) -> str:
    try:
        return repr(value)
    except ValueError:  # Python does not write integers of thousands of digits
        return "an integer this large"


def _integer(value: Any) -> int:
    try:
        return operator.index(value)
    except TypeError:
        raise _Unfit(f"{_shown(value)} is no integer") from None


def _limits(bits: int, signed: bool) -> tuple[int, int]:
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)


class _Number:
    """What an integer of some bits means: plain, bool or enum. Shared by whole integers and
    bit-fields."""

    __slots__ = ("enum", "high", "is_bool", "known", "low", "names")

    def __init__(self, found: t.Type, bits: int) -> None:
        signed = isinstance(found, t.Int | t.Enum | t.Enum64) and found.signed
        self.low, self.high = _limits(bits, signed)
        self.is_bool = isinstance(found, t.Int) and found.is_bool
        self.enum: type[EnumValue] | None = None
        self.names: dict[str, int] = {}
        self.known: dict[int, EnumValue] = {}
        if isinstance(found, t.Enum | t.Enum64):
            self.enum = enum_class(found.name, found.values)
            self.names = dict(found.values)
            self.known = {value: self.enum(value) for _, value in found.values}

    @property
    def signed(self) -> bool:
        return self.low < 0

    @property
    def is_plain(self) -> bool:
        return self.enum is None and not self.is_bool

    def show(self, value: int) -> Any:
        """The Python value of a raw integer."""
        if self.enum is not None:
            return self.known.get(value) or self.enum(value)
        return value != 0 if self.is_bool else value

    def read(self, value: Any) -> int:
        """The raw integer of a Python value."""
        if self.enum is not None and isinstance(value, str):
            if value not in self.names:
                raise _Unfit(f"no enumerator {_shown(value)}; there are: {_some(self.names)}")
            value = self.names[value]
        number = self._character(value) if isinstance(value, str) else _integer(value)
        low, high = (0, 1) if self.is_bool else (self.low, self.high)
        if not low <= number <= high:
            raise _Unfit(f"{_shown(number)} does not fit: {low} to {high}")
        return number

    def _character(self, value: str) -> int:
        if len(value) == 1 and self.high - self.low == 255 and ord(value) < 128:
            return ord(value)
        raise _Unfit(f"{_shown(value)} is no integer")


def _some(names: Iterable[str]) -> str:
    known = list(names)
    return ", ".join(known[:20]) + (", …" if len(known) > 20 else "")


class _IntCodec(Codec):
    """Integers, enums, bools and pointers of 1, 2, 4, 8 or 16 bytes."""

    __slots__ = ("number", "order", "shape")

    def __init__(self, size: int, number: _Number, byteorder: str, name: str) -> None:
        letter = _LETTERS.get(size, "")
        letter = letter.lower() if number.signed else letter
        super().__init__(size, name=name, letter=letter if number.is_plain else "")
        self.number = number
        self.order = byteorder
        self.shape = struct.Struct(("<" if byteorder == "little" else ">") + letter)

    def unpack(self, data: Buffer, at: int) -> Any:
        if self.shape.size:
            return self.number.show(self.shape.unpack_from(data, at)[0])
        order: Any = self.order
        raw = int.from_bytes(data[at : at + self.size], order, signed=self.number.signed)
        return self.number.show(raw)

    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        number = self.number.read(value)
        order: Any = self.order
        buffer[at : at + self.size] = number.to_bytes(self.size, order, signed=number < 0)


class _BitCodec(Codec):
    """A bit-field; ``at`` in calls is the start of the struct, not of the field."""

    __slots__ = ("first", "last", "mask", "number", "order", "shift")

    def __init__(self, field: Field, found: t.Type, byteorder: str) -> None:
        super().__init__(field.size, name=field.name)
        self.number = _Number(found, field.bit_size)
        self.first, self.last = field.offset, field.offset + field.size
        before = field.bit_offset - field.offset * 8
        after = field.size * 8 - before - field.bit_size
        self.shift = before if byteorder == "little" else after
        self.mask = (1 << field.bit_size) - 1
        self.order: Any = byteorder

    def unpack(self, data: Buffer, at: int) -> Any:
        raw = int.from_bytes(data[at + self.first : at + self.last], self.order)
        raw = raw >> self.shift & self.mask
        if raw > self.number.high:
            raw -= self.mask + 1
        return self.number.show(raw)

    def put(self, buffer: bytearray, at: int, value: Any) -> None:
        self.pack(buffer, at, value)

    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        raw = self.number.read(value) & self.mask
        part = slice(at + self.first, at + self.last)
        kept = int.from_bytes(buffer[part], self.order) & ~(self.mask << self.shift)
        buffer[part] = (kept | raw << self.shift).to_bytes(self.size, self.order)


class _FloatCodec(Codec):
    __slots__ = ("shape",)

    def __init__(self, size: int, byteorder: str, name: str) -> None:
        super().__init__(size, name=name, letter=_FLOATS[size])
        self.shape = struct.Struct(("<" if byteorder == "little" else ">") + self.letter)

    def unpack(self, data: Buffer, at: int) -> Any:
        return self.shape.unpack_from(data, at)[0]

    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        try:
            self.shape.pack_into(buffer, at, value)
        except (struct.error, OverflowError):
            raise _Unfit(f"{_shown(value)} is no number that fits {self.size} bytes") from None


class _WideFloatCodec(Codec):
    """``long double``."""

    __slots__ = ("order",)

    def __init__(self, size: int, byteorder: str, name: str) -> None:
        super().__init__(size, name=name)
        self.order = byteorder

    def unpack(self, data: Buffer, at: int) -> Any:
        return decode_wide(bytes(data[at : at + self.size]), self.order)

    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        try:
            if isinstance(value, str | bytes | bytearray):
                raise TypeError  # float() would read them as text
            number = float(value)
        except (TypeError, ValueError, OverflowError):
            raise _Unfit(f"{_shown(value)} is no number that fits {self.size} bytes") from None
        buffer[at : at + self.size] = encode_wide(number, self.size, self.order)


class _BytesCodec(Codec):
    """Arrays of characters and bytes. ``text``: shown as str
    where that loses nothing but what follows the NUL."""

    __slots__ = ("text",)

    def __init__(self, size: int, name: str, *, text: bool) -> None:
        super().__init__(size, name=name)
        self.text = text

    def unpack(self, data: Buffer, at: int) -> Any:
        raw = bytes(data[at : at + self.size])
        return _text(raw) if self.text else raw

    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        if isinstance(value, str):
            raw = value.encode("utf-8", "surrogateescape")
        elif isinstance(value, _BYTES):
            raw = bytes(value)
        elif isinstance(value, Iterable):
            raw = bytes(self._byte(number, item) for number, item in enumerate(value))
        else:
            raise _Unfit(f"{_shown(value)} is neither text nor bytes")
        if len(raw) > self.size:
            raise _Unfit(f"{len(raw)} bytes do not fit {self.size}")
        buffer[at : at + self.size] = raw.ljust(self.size, b"\0")

    def _byte(self, number: int, item: Any) -> int:
        if number >= self.size:
            raise _Unfit(f"more than {self.size} values")
        try:
            value = _integer(item)
            if not -128 <= value <= 255:
                raise _Unfit(f"{_shown(value)} does not fit a byte")
        except _Unfit as problem:
            raise problem.inside(f"[{number}]") from None
        return value & 0xFF


def _text(raw: bytes) -> str | bytes:
    end = raw.find(b"\0")
    if end < 0 or (end == 0 and any(raw)):
        return raw
    try:
        text = raw[:end].decode("utf-8")
    except UnicodeDecodeError:
        return raw
    plain = text.translate(_SPACES)
    return text if plain.isprintable() else raw


_SPACES = {ord(c): " " for c in "\t\n\r"}


class _ArrayCodec(Codec):
    __slots__ = ("count", "item", "shape")

    def __init__(self, item: Codec, count: int, byteorder: str, name: str) -> None:
        super().__init__(item.size * count, name=name)
        self.item, self.count = item, count
        self.cost = 1 + (count // 8 if item.letter else count * item.cost)
        self.depth = item.depth + 1
        self.shape: struct.Struct | None = None
        if item.letter:
            order = "<" if byteorder == "little" else ">"
            self.shape = struct.Struct(f"{order}{count}{item.letter}")

    def unpack(self, data: Buffer, at: int) -> Any:
        if self.shape is not None:
            return list(self.shape.unpack_from(data, at))
        unpack, step = self.item.unpack, self.item.size
        return [unpack(data, at + number * step) for number in range(self.count)]

    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        if isinstance(value, str | Mapping) or not isinstance(value, Iterable):
            raise _Unfit(f"{_shown(value)} is no list")
        buffer[at : at + self.size] = bytes(self.size)
        number = -1
        for number, item in enumerate(value):
            if number >= self.count:
                raise _Unfit(f"more than {self.count} values")
            try:
                self.item.put(buffer, at + number * self.item.size, item)
            except _Unfit as problem:
                raise problem.inside(f"[{number}]") from None


class StructCodec(Codec):
    """Structs, unions and data sections. Neighbouring plain numbers are read in one go."""

    __slots__ = ("fields", "is_union", "keep", "others", "record", "scalars", "slots", "whole")

    def __init__(
        self,
        name: str,
        size: int,
        fields: list[tuple[str, int, Codec]],
        *,
        byteorder: str,
        is_union: bool,
        overlaps: bool,
    ) -> None:
        super().__init__(size, name=name)
        self.fields, self.is_union, self.keep = fields, is_union, overlaps
        self.cost = 1 + sum(codec.cost for _, _, codec in fields)
        self.depth = 1 + max((codec.depth for _, _, codec in fields), default=0)
        self.record = record_class(self, name, tuple(field for field, _, _ in fields))
        layout, order = "<" if byteorder == "little" else ">", 0
        slots: list[int] = []
        for slot, (_, offset, codec) in enumerate(fields):
            if codec.letter and offset >= order:
                layout += f"{offset - order}x{codec.letter}"
                order = offset + codec.size
                slots.append(slot)
        self.scalars, self.slots = struct.Struct(layout), tuple(slots)
        taken = set(slots)
        self.others = [
            (slot, offset, codec)
            for slot, (_, offset, codec) in enumerate(fields)
            if slot not in taken
        ]
        self.whole = not self.others

    def unpack(self, data: Buffer, at: int) -> Any:
        scalars = self.scalars.unpack_from(data, at)
        if self.whole:
            return self.record(scalars, bytes(data[at : at + self.size]) if self.keep else None)
        values: list[Any] = [None] * len(self.fields)
        for slot, value in zip(self.slots, scalars):
            values[slot] = value
        for slot, offset, codec in self.others:
            values[slot] = codec.unpack(data, at + offset)
        return self.record(tuple(values), bytes(data[at : at + self.size]) if self.keep else None)

    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        if isinstance(value, Record):
            if value._raw is not None and len(value._raw) == self.size:
                buffer[at : at + self.size] = value._raw
                return
            if value._fields == self.record._fields:
                value = value._values
            else:
                value = dict(zip(value._fields, value._values))
        elif hasattr(value, "tobytes") and hasattr(value, "dtype"):  # an element of a numpy array
            self._raw(buffer, at, value.tobytes())
            return
        buffer[at : at + self.size] = bytes(self.size)
        if isinstance(value, Mapping):
            self.pack_fields(buffer, at, value)
        elif isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
            self._pack_sequence(buffer, at, value)
        else:
            kind = "union" if self.is_union else "struct"
            raise _Unfit(
                f"{_shown(value)} is no {kind}: give a dict, a record or {self.size} bytes"
            )

    def _raw(self, buffer: bytearray, at: int, data: bytes) -> None:
        if len(data) != self.size:
            raise _Unfit(f"{len(data)} bytes instead of {self.size}")
        buffer[at : at + self.size] = data

    def _pack_sequence(self, buffer: bytearray, at: int, value: Sequence[Any]) -> None:
        if self.is_union:
            raise _Unfit("a union needs a dict that says which member is meant")
        if len(value) != len(self.fields):
            raise _Unfit(
                f"{len(value)} values for {len(self.fields)} fields: {_some(self._names())}"
            )
        for (name, offset, codec), item in zip(self.fields, value):
            try:
                codec.put(buffer, at + offset, item)
            except _Unfit as problem:
                raise problem.inside(name) from None

    def pack_fields(self, buffer: bytearray, at: int, value: Mapping[Any, Any]) -> None:
        """Write the fields that ``value`` names and leave the others."""
        for name, item in value.items():
            slot = self.record._slot.get(name)
            if slot is None:
                raise _Unfit(f"no field {name!r}; there are: {_some(self._names())}")
            _, offset, codec = self.fields[slot]
            try:
                codec.put(buffer, at + offset, item)
            except _Unfit as problem:
                raise problem.inside(str(name)) from None

    def _names(self) -> tuple[str, ...]:
        return self.record._fields

    def replace(self, record: Record, changes: Mapping[str, Any]) -> Record:
        """A copy of ``record`` with ``changes`` written over its bytes, so that the other members
        of a union follow."""
        buffer = bytearray(self.encode(record))
        try:
            self.pack_fields(buffer, 0, changes)
        except _Unfit as problem:
            raise UsageError(f"{problem.path or self.name}: {problem.what}") from None
        changed: Record = self.unpack(bytes(buffer), 0)
        return changed


# --- preparing ------------------------------------------------------------------------------------


def make_codec(btf: Btf, type_id: int, depth: int = 0) -> Codec:
    """Prepare the codec of a type. Raises FormatError for broken types and for those whose values
    would be endless."""
    known = btf._codecs.get(type_id)
    if known is not None:
        return known
    if depth > MAX_DEPTH:
        raise btf.error(type_id, f"more than {MAX_DEPTH} types inside each other")
    resolved = btf.resolve(type_id)
    found = btf.type(resolved)
    if isinstance(found, t.Var):
        made = make_codec(btf, found.type_id, depth + 1)
    elif isinstance(found, t.Array):
        made = _make_array(btf, type_id, found, depth)
    elif isinstance(found, t.Struct | t.Union | t.Datasec):
        made = _make_struct(btf, resolved, found, depth)
    else:
        made = _make_scalar(btf, resolved, found)
    if made.size > _MAX_BYTES:
        raise btf.error(type_id, f"values of {made.size} bytes are too large")
    if made.cost > 16 * made.size + 65536 or made.depth > MAX_DEPTH:
        raise btf.error(type_id, "its values are too deep or too many")
    btf._codecs[type_id] = made
    return made


def _make_scalar(btf: Btf, resolved: int, found: t.Type) -> Codec:
    size, name = size_of(btf, resolved), btf.name(resolved)
    if isinstance(found, t.Int) and found.bits != size * 8:
        bits, at = found.bits, found.bit_offset
        touched = (at % 8 + bits + 7) // 8
        return _Narrow(
            size, Field(name, resolved, at // 8, touched, at, bits), found, btf.byteorder
        )
    if isinstance(found, t.Float):
        if size in _FLOATS:
            return _FloatCodec(size, btf.byteorder, name)
        return _WideFloatCodec(size, btf.byteorder, name)
    return _IntCodec(size, _Number(found, size * 8), btf.byteorder, name)


class _Narrow(_BitCodec):
    """An integer type with fewer bits than its bytes hold, standing alone."""

    __slots__ = ()

    def __init__(self, size: int, field: Field, found: t.Type, byteorder: str) -> None:
        super().__init__(field, found, byteorder)
        self.size = size

    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        raw = (self.number.read(value) & self.mask) << self.shift
        buffer[at : at + self.size] = bytes(self.size)
        buffer[at + self.first : at + self.last] = raw.to_bytes(self.last - self.first, self.order)


def _make_array(btf: Btf, type_id: int, found: t.Array, depth: int) -> Codec:
    size = size_of(btf, type_id)
    name = btf.name(type_id)
    item = btf.type(btf.resolve(found.type_id))
    if isinstance(item, t.Int) and item.size == 1 and item.bits == 8 and not item.is_bool:
        is_text = item.is_char or item.name == "char"
        if is_text or not item.signed:
            return _BytesCodec(size, name, text=is_text)
    codec = make_codec(btf, found.type_id, depth + 1)
    return _ArrayCodec(codec, found.count, btf.byteorder, name)


def _make_struct(
    btf: Btf, resolved: int, found: t.Struct | t.Union | t.Datasec, depth: int
) -> Codec:
    where = layout(btf, resolved)
    fields: list[tuple[str, int, Codec]] = []
    for field in where.fields:
        if field.bit_size:
            inner = btf.type(btf.resolve(field.type_id))
            fields.append((field.name, 0, _BitCodec(field, inner, btf.byteorder)))
        else:
            fields.append((field.name, field.offset, make_codec(btf, field.type_id, depth + 1)))
    return StructCodec(
        found.name,
        where.size,
        fields,
        byteorder=btf.byteorder,
        is_union=where.is_union,
        overlaps=where.overlaps,
    )
