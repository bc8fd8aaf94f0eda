"""All types of a BTF as text or JSON, in the words and the order that bpftool prints.

Each kind is a function from the words of a record to its fields and entries; text and JSON are two
ways to write these. Nothing is built or checked beyond the record itself, so that broken types can
be looked at too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .types import Kind

if TYPE_CHECKING:
    from .container import Btf

__all__ = ["describe", "dump_json", "dump_raw"]

Pairs = tuple[tuple[str, Any], ...]

_ANONYMOUS = "(anon)"
_ENCODINGS = {0: "(none)", 1: "SIGNED", 2: "CHAR", 4: "BOOL"}
_LINKAGES = {0: "static", 1: "global", 2: "extern"}
_SUFFIXES = {"UNSIGNED": "ULL", "SIGNED": "LL"}  # of the values of an ENUM64


class _Row(NamedTuple):
    """A type as bpftool shows it: ``key`` is what JSON calls the entries, "" if the kind has
    none."""

    kind: str
    name: str
    fields: Pairs
    key: str = ""
    entries: Sequence[Pairs] = ()


Name = Callable[[int], str]


def _int(info: int, size: int, tail: Sequence[int], name: Name) -> tuple[Pairs, str, list[Pairs]]:
    word = tail[0]
    encoding = _ENCODINGS.get(word >> 24 & 15, "UNKN")
    fields = (
        ("size", size),
        ("bits_offset", word >> 16 & 0xFF),
        ("nr_bits", word & 0xFF),
        ("encoding", encoding),
    )
    return fields, "", []


def _array(info: int, size: int, tail: Sequence[int], name: Name) -> tuple[Pairs, str, list[Pairs]]:
    fields = (("type_id", tail[0]), ("index_type_id", tail[1]), ("nr_elems", tail[2]))
    return fields, "", []


def _composite(
    info: int, size: int, tail: Sequence[int], name: Name
) -> tuple[Pairs, str, list[Pairs]]:
    members: list[Pairs] = []
    for at in range(0, 3 * (info & 0xFFFF), 3):
        offset = tail[at + 2]
        member: Pairs = (("name", name(tail[at])), ("type_id", tail[at + 1]))
        if info >> 31:
            member += (("bits_offset", offset & 0xFFFFFF),)
            if offset >> 24:
                member += (("bitfield_size", offset >> 24),)
        else:
            member += (("bits_offset", offset),)
        members.append(member)
    return (("size", size), ("vlen", info & 0xFFFF)), "members", members


def _enum(info: int, size: int, tail: Sequence[int], name: Name) -> tuple[Pairs, str, list[Pairs]]:
    wide = info >> 24 & 31 == Kind.ENUM64
    step, top = (3, 1 << 63) if wide else (2, 1 << 31)
    signed = bool(info >> 31)
    values: list[Pairs] = []
    for at in range(0, step * (info & 0xFFFF), step):
        value = tail[at + 1] | tail[at + 2] << 32 if wide else tail[at + 1]
        if signed and value >= top:
            value -= top * 2
        values.append((("name", name(tail[at])), ("val", value)))
    encoding = "SIGNED" if signed else "UNSIGNED"
    return (("encoding", encoding), ("size", size), ("vlen", info & 0xFFFF)), "values", values


def _proto(info: int, size: int, tail: Sequence[int], name: Name) -> tuple[Pairs, str, list[Pairs]]:
    parameters: list[Pairs] = [
        (("name", name(tail[at])), ("type_id", tail[at + 1]))
        for at in range(0, 2 * (info & 0xFFFF), 2)
    ]
    return (("ret_type_id", size), ("vlen", info & 0xFFFF)), "params", parameters


def _datasec(
    info: int, size: int, tail: Sequence[int], name: Name
) -> tuple[Pairs, str, list[Pairs]]:
    variables: list[Pairs] = [
        (("type_id", tail[at]), ("offset", tail[at + 1]), ("size", tail[at + 2]))
        for at in range(0, 3 * (info & 0xFFFF), 3)
    ]
    return (("size", size), ("vlen", info & 0xFFFF)), "vars", variables


def _tag(info: int, size: int, tail: Sequence[int], name: Name) -> tuple[Pairs, str, list[Pairs]]:
    component = tail[0] - (1 << 32 if tail[0] >> 31 else 0)
    return (("type_id", size), ("component_idx", component)), "", []


def _linkage(number: int) -> str:
    return _LINKAGES.get(number, "(unknown)")


_Describe = Callable[[int, int, Sequence[int], Name], tuple[Pairs, str, list[Pairs]]]
_KINDS: dict[int, _Describe] = {
    Kind.INT: _int,
    Kind.PTR: lambda info, size, tail, name: ((("type_id", size),), "", []),
    Kind.ARRAY: _array,
    Kind.STRUCT: _composite,
    Kind.UNION: _composite,
    Kind.ENUM: _enum,
    Kind.FWD: lambda info, size, tail, name: (
        (("fwd_kind", "union" if info >> 31 else "struct"),),
        "",
        [],
    ),
    Kind.TYPEDEF: lambda info, size, tail, name: ((("type_id", size),), "", []),
    Kind.VOLATILE: lambda info, size, tail, name: ((("type_id", size),), "", []),
    Kind.CONST: lambda info, size, tail, name: ((("type_id", size),), "", []),
    Kind.RESTRICT: lambda info, size, tail, name: ((("type_id", size),), "", []),
    Kind.FUNC: lambda info, size, tail, name: (
        (("type_id", size), ("linkage", _linkage(info & 0xFFFF))),
        "",
        [],
    ),
    Kind.FUNC_PROTO: _proto,
    Kind.VAR: lambda info, size, tail, name: (
        (("type_id", size), ("linkage", _linkage(tail[0]))),
        "",
        [],
    ),
    Kind.DATASEC: _datasec,
    Kind.FLOAT: lambda info, size, tail, name: ((("size", size),), "", []),
    Kind.DECL_TAG: _tag,
    Kind.TYPE_TAG: lambda info, size, tail, name: ((("type_id", size),), "", []),
    Kind.ENUM64: _enum,
}
_NAMES = {kind: kind.name for kind in Kind}


class _Reader:
    """Rows of a BTF, the strings kept that were read."""

    def __init__(self, btf: Btf) -> None:
        self.btf = btf
        self.strings: dict[int, str] = {0: _ANONYMOUS}

    def name(self, offset: int) -> str:
        known = self.strings.get(offset)
        if known is None:
            known = self.strings[offset] = self.btf.string(offset) or _ANONYMOUS
        return known

    def row(self, type_id: int) -> _Row:
        name, info, size, tail = self.btf.record(type_id)
        kind = info >> 24 & 31
        fields, key, entries = _KINDS[kind](info, size, tail, self.name)
        return _Row(_NAMES[Kind(kind)], self.name(name), fields, key, entries)

    def rows(self, roots: Iterable[int] | None) -> Iterator[tuple[int, _Row]]:
        """Those asked for; without ``roots`` all but the base's."""
        ids = range(self.btf.first_id, len(self.btf) + 1) if roots is None else roots
        return ((type_id, self.row(type_id)) for type_id in ids)


# --- text -----------------------------------------------------------------------------------------


def dump_raw(btf: Btf, roots: Iterable[int] | None = None) -> Iterator[str]:
    """The text of each type, lines ended: of ``roots``, or of all that are not the base's.

    Raises MissingKeyError for an id there is not, FormatError for a name past the strings."""
    reader = _Reader(btf)
    for type_id, row in reader.rows(roots):
        yield _text(reader, type_id, row)


def _text(reader: _Reader, type_id: int, row: _Row) -> str:
    fields = row.fields
    comma = "," if row.kind == "VAR" else ""
    text = f"[{type_id}] {row.kind} '{row.name}'"
    for number, (key, value) in enumerate(fields, 1):
        text += f" {key}={value}{comma if number < len(fields) else ''}"
    if not row.entries:
        return text + "\n"
    if row.key == "vars":
        lines = [_variable(reader, entry) for entry in row.entries]
    else:
        suffix = _SUFFIXES[str(fields[0][1])] if row.kind == "ENUM64" else ""
        lines = [_entry(entry, suffix) for entry in row.entries]
    return "\n\t".join([text, *lines]) + "\n"


def _entry(entry: Pairs, suffix: str) -> str:
    text = f"'{entry[0][1]}'"
    for key, value in entry[1:]:
        text += f" {key}={value}"
    return text + suffix


def _variable(reader: _Reader, entry: Pairs) -> str:
    text = " ".join(f"{key}={value}" for key, value in entry)
    type_id = entry[0][1]
    if not 0 < type_id <= len(reader.btf):
        return text
    name, info, _, _ = reader.btf.record(type_id)
    return f"{text} ({_NAMES[Kind(info >> 24 & 31)]} '{reader.name(name)}')"


# --- JSON -----------------------------------------------------------------------------------------


def describe(btf: Btf, type_id: int) -> dict[str, Any]:
    """One type as in :func:`dump_json`, but with true values. Raises as :func:`dump_raw`."""
    return _object(type_id, _Reader(btf).row(type_id))


def dump_json(
    btf: Btf, roots: Iterable[int] | None = None, *, pretty: bool = False
) -> Iterator[str]:
    """The pieces of one JSON document ``{"types": [...]}``: of ``roots``, or of all that are not
    the base's. Unsigned 32-bit enumerators with the top bit are sign-extended to 64 bits, as
    bpftool writes them.

    Raises as :func:`dump_raw`."""
    write = _pretty if pretty else _compact
    before = '{\n    "types": [' if pretty else '{"types":['
    first = True
    for type_id, row in _Reader(btf).rows(roots):
        made = _object(type_id, row)
        if row.kind == "ENUM":
            for value in made["values"]:
                value["val"] = _widened(value["val"])
        yield (before if first else ",") + write(made)
        first = False
    if first:
        yield before + ("]\n}\n" if pretty else "]}\n")
    else:
        yield "\n    ]\n}\n" if pretty else "]}\n"


def _object(type_id: int, row: _Row) -> dict[str, Any]:
    made: dict[str, Any] = {"id": type_id, "kind": row.kind, "name": row.name}
    made.update(row.fields)
    if row.key:
        made[row.key] = [dict(entry) for entry in row.entries]
    return made


def _widened(value: int) -> int:
    return value | 0xFFFFFFFF00000000 if value >= 1 << 31 else value


_compact = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode


def _pretty(made: dict[str, Any]) -> str:
    return _indented(made, 3)


def _indented(made: dict[str, Any], depth: int) -> str:
    """An object as an element of an array: its braces stand at ``depth`` - 1, its members at
    ``depth``."""
    indent = "    " * depth
    parts = []
    for key, value in made.items():
        if isinstance(value, list) and value:
            inner = ",".join(_indented(one, depth + 2) for one in value)
            parts.append(f'{indent}"{key}": [{inner}\n{indent}]')
        else:
            parts.append(f'{indent}"{key}": {_compact(value)}')
    return "{\n" + ",\n".join(parts) + "\n" + "    " * (depth - 1) + "}"
