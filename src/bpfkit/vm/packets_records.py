"""Records of trace events: what tracepoint programs read, by the format that tracefs prints, by a
struct of BTF, or by a list of fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import FormatError, UsageError
from .contexts import ContextRecord, integer_bytes, unknown_field

if TYPE_CHECKING:
    from ..btf import Btf
    from ..linker import LinkedProgram

__all__ = ["Record", "RecordField", "parse_format", "record_format"]

_TRACEFS = ("/sys/kernel/tracing", "/sys/kernel/debug/tracing")
_FIELD = re.compile(
    r"\s*field:(?P<decl>[^;]*);\s*offset:(?P<offset>\d+);\s*size:(?P<size>\d+);"
    r"(?:\s*signed:(?P<signed>[01]);)?"
)
_NAME = re.compile(r"([A-Za-z_]\w*)\s*(?:\[(\d*)[^\]]*\])?\s*$")
MAX_RECORD = 8192  # bytes: a record of a trace event fits two pages

# ctype: bytes, signed
_C_TYPES = {
    **dict.fromkeys(("u8", "__u8", "unsigned char", "bool", "_Bool"), (1, False)),
    **dict.fromkeys(("s8", "__s8", "char", "signed char"), (1, True)),
    **dict.fromkeys(("u16", "__u16", "unsigned short", "__be16"), (2, False)),
    **dict.fromkeys(("s16", "__s16", "short"), (2, True)),
    **dict.fromkeys(("u32", "__u32", "unsigned int", "unsigned", "__be32", "gfp_t"), (4, False)),
    **dict.fromkeys(("s32", "__s32", "int", "pid_t"), (4, True)),
    **dict.fromkeys(("u64", "__u64", "unsigned long", "unsigned long long", "size_t"), (8, False)),
    **dict.fromkeys(("s64", "__s64", "long", "long long", "ssize_t", "loff_t"), (8, True)),
}
_COMMON = (
    ("unsigned short", "common_type"),
    ("unsigned char", "common_flags"),
    ("unsigned char", "common_preempt_count"),
    ("int", "common_pid"),
)


class RecordField(NamedTuple):
    """One field. ``elements`` is 0 for a number, else how many an array has; ``dynamic``: the field
    says where in the record the bytes are (``__data_loc``)."""

    name: str
    offset: int
    size: int
    signed: bool = False
    elements: int = 0
    dynamic: str = (
        ""  # "", "data_loc" (from the record's start) or "rel_loc" (from the field's end)
    )
    text: bool = False


class Record(NamedTuple):
    """The format of one event."""

    name: str
    fields: tuple[RecordField, ...]

    @property
    def size(self) -> int:
        """Bytes of a record without what dynamic fields point to."""
        end = max((field.offset + field.size for field in self.fields), default=0)
        return (end + 7) & ~7

    def encode(self, values: Mapping[str, Any]) -> bytes:
        """The record with these fields; the others are 0. Raises UsageError."""
        rows = {field.name: field for field in self.fields}
        out = bytearray(self.size)
        for name, value in values.items():
            field = rows.get(name)
            if field is None:
                raise unknown_field(f"event {self.name}", name, tuple(rows))
            if field.dynamic:
                raw = _place_dynamic(out, field, value)
            else:
                raw = _field_bytes(field, value)
            out[field.offset : field.offset + field.size] = raw
        return bytes(out)

    def decode(self, data: bytes) -> ContextRecord:
        """The fields of a record."""
        return ContextRecord(self.name, {f.name: _decoded(f, data) for f in self.fields})


def _as_bytes(value: Any, name: str) -> bytes:
    if isinstance(value, str):
        return value.encode() + b"\0"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    raise UsageError(f"{name} is text or bytes, not {value!r}")


def _place_dynamic(out: bytearray, field: RecordField, value: Any) -> bytes:
    raw = _as_bytes(value, field.name)
    at = len(out) if field.dynamic == "data_loc" else len(out) - field.offset - field.size
    if len(out) + len(raw) > MAX_RECORD:
        raise UsageError(f"{field.name}: a record has at most {MAX_RECORD:,} bytes")
    out += raw + bytes(-len(raw) % 4)
    return (at | len(raw) << 16).to_bytes(4, "little")


def _field_bytes(field: RecordField, value: Any) -> bytes:
    if not field.elements:
        return integer_bytes(value, field.size, field.name)
    if isinstance(value, (str, bytes, bytearray, memoryview)):
        raw = value.encode() if isinstance(value, str) else bytes(value)
        if len(raw) > field.size:
            raise UsageError(f"{field.name} has {field.size} bytes, not {len(raw)}")
        return raw.ljust(field.size, b"\0")
    if not isinstance(value, Iterable):
        raise UsageError(f"{field.name} is an array of {field.elements} numbers, not {value!r}")
    items, each = list(value), field.size // field.elements
    if len(items) > field.elements:
        raise UsageError(f"{field.name} has {field.elements} elements, not {len(items)}")
    parts = (integer_bytes(item, each, f"{field.name}[{n}]") for n, item in enumerate(items))
    return b"".join(parts).ljust(field.size, b"\0")


def _decoded(field: RecordField, data: bytes) -> Any:
    raw = data[field.offset : field.offset + field.size]
    if field.dynamic:
        where = int.from_bytes(raw, "little")
        at, length = where & 0xFFFF, where >> 16
        at += field.offset + field.size if field.dynamic == "rel_loc" else 0
        return _text(data[at : at + length]) if field.text else data[at : at + length]
    if not field.elements:
        return int.from_bytes(raw, "little", signed=field.signed)
    if field.text:
        return _text(raw)
    each = field.size // field.elements
    return tuple(
        int.from_bytes(raw[at : at + each], "little", signed=field.signed)
        for at in range(0, field.size, each)
    )


def _text(raw: bytes) -> str:
    return raw.split(b"\0", 1)[0].decode(errors="replace")


# --- formats ------------------------------------------------------------------------------------


def parse_format(text: str) -> Record:
    """What a ``format`` file of tracefs says. Raises FormatError."""
    name, fields = "", []
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("name:"):
            name = line[5:].strip()
        elif line.lstrip().startswith("field:"):
            fields.append(_parsed_field(line, number))
    if not fields:
        raise FormatError("this is no format of a trace event: it has no fields")
    return Record(name, tuple(fields))


def _parsed_field(line: str, number: int) -> RecordField:
    found = _FIELD.match(line)
    if found is None:
        raise FormatError(f"line {number} of the format is no field: {line.strip()}")
    decl, offset, size = found["decl"].strip(), int(found["offset"]), int(found["size"])
    named = _NAME.search(decl)
    if named is None or offset + size > MAX_RECORD:
        raise FormatError(f"line {number} of the format: a field that no record has: {decl}")
    ctype = decl[: named.start()].strip()
    location = re.match(r"__(data_loc|rel_loc)\b", decl)
    is_text = re.search(r"\bchar\b", ctype) is not None
    if location is not None:
        name = re.findall(r"[A-Za-z_]\w*", decl)[-1]
        if size != 4:
            raise FormatError(f"line {number} of the format: {name} has {size} bytes, not 4")
        return RecordField(name, offset, 4, dynamic=location[1], text=is_text)
    count = 0
    if named[2] is not None or size not in (1, 2, 4, 8):
        count = int(named[2] or 0) or _elements(ctype, size)
        if not size or size % count:
            raise FormatError(f"line {number} of the format: {count} elements in {size} bytes")
    signed = found["signed"] == "1"
    return RecordField(named[1], offset, size, signed, count, text=is_text and bool(count))


def _elements(ctype: str, size: int) -> int:
    each = _C_TYPES.get(ctype.removeprefix("const ").strip(), (1, False))[0]
    return max(1, size // each)


def fields_format(fields: Iterable[Sequence[str]], name: str = "") -> Record:
    """A record with these fields, (C type, name) each, ``name[n]`` an array, behind the common
    ones. Raises UsageError."""
    given = [tuple(one) for one in fields]
    rows, at = [], 0
    for one in (*_COMMON, *given):
        if len(one) != 2:
            raise UsageError(f"a field is (C type, name), not {one!r}")
        ctype, declared = one
        parsed = _NAME.search(declared)
        kind = (8, False) if ctype.rstrip().endswith("*") else _C_TYPES.get(ctype)
        if parsed is None or kind is None:
            raise UsageError(f"no field of a record: {ctype} {declared}")
        each, signed = kind
        count = int(parsed[2] or 0) if parsed[2] is not None else 0
        at = (at + each - 1) // each * each
        size = each * (count or 1)
        is_text = ctype == "char" and bool(count)
        rows.append(RecordField(parsed[1], at, size, signed, count, text=is_text))
        at += size
    return Record(name, tuple(rows))


_SYSCALLS = {
    "sys_enter": fields_format((("int", "__syscall_nr"), ("u64", "args[6]")), "sys_enter"),
    "sys_exit": fields_format((("int", "__syscall_nr"), ("long", "ret")), "sys_exit"),
}


def record_format(linked: LinkedProgram, given: Any, btfs: Sequence[Btf]) -> Record:
    """The format of a tracepoint program's event: ``given`` (the text of a format file or a list of
    fields), else what this machine's tracefs says, else a struct of ``btfs``. Raises UsageError
    where nothing describes the event."""
    if isinstance(given, Record):
        return given
    if isinstance(given, str):
        return parse_format(given)
    if given is not None:
        return fields_format(given, linked.attach_target)
    category, _, name = linked.attach_target.replace(":", "/").partition("/")
    if not name:
        raise UsageError(
            f"program {linked.name} names no event; give its fields as format=[(type, name), …]"
        )
    for folder in _TRACEFS:
        path = Path(folder, "events", category, name, "format")
        try:
            return parse_format(path.read_text())
        except OSError:
            continue
    if category == "syscalls":
        return _SYSCALLS["sys_exit" if name.startswith("sys_exit") else "sys_enter"]
    for btf in btfs:
        found = btf.find(f"trace_event_raw_{name}", "struct")
        if found is not None:
            return _from_struct(btf, found, name)
    raise UsageError(
        f"the record of event {linked.attach_target} is not known here; give format= the text of "
        "its format file or a list of fields"
    )


def _from_struct(btf: Btf, type_id: int, name: str) -> Record:
    from ..btf import Array, Int

    rows = list(fields_format((), name).fields)
    for one in btf.type(type_id).members[1:]:  # type: ignore[union-attr]
        found = btf.type(btf.resolve(one.type_id))
        size, at = btf.size_of(one.type_id), one.bit_offset // 8
        if not size or not one.name:
            continue
        if one.name.startswith("__data_loc_"):
            rows.append(
                RecordField(one.name.removeprefix("__data_loc_"), at, 4, dynamic="data_loc")
            )
            continue
        count = found.count if isinstance(found, Array) else 0
        element = btf.type(btf.resolve(found.type_id)) if isinstance(found, Array) else found
        is_char = isinstance(element, Int) and element.size == 1 and bool(count)
        if not count and size not in (1, 2, 4, 8):
            count = size
        signed = isinstance(element, Int) and element.signed
        rows.append(RecordField(one.name, at, size, signed, count, text=is_char))
    return Record(name, tuple(rows))
