"""The bytes of ``.BTF``: header, index of the types, one type at a time.

Everything here distrusts its input: each function raises FormatError with the offset (from the
start of the BTF bytes) of what is wrong. The records of types are read as 32-bit words; a position
counts words from the start of the type section. The format is described in the kernel's
Documentation/bpf/btf.rst.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..errors import FormatError
from . import types as t

__all__ = ["MAGIC", "Sections", "build_type", "byteorder_of", "index_types", "read_sections"]

MAGIC = 0xEB9F
_HEADER = 24
_MAX_STRINGS = 1 << 28  # bytes; the kernel stops at 16 MiB
_STOP = 1 << 40  # words; longer than any section, so that a record of an unknown kind ends the walk

# words of a record: the fixed part, and what each of its vlen entries adds
_FIXED = [_STOP, 4, 3, 6, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 3, 3, 4, 3, 3] + [_STOP] * 12
_ENTRY = [0, 0, 0, 0, 3, 3, 2, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 0, 0, 3] + [0] * 12


@dataclass(slots=True)
class Sections:
    """The parts of one BTF blob. ``words`` is the type section, ``start`` its byte offset,
    ``strings`` the string section."""

    byteorder: str
    words: Sequence[int]
    start: int
    strings: bytes
    strings_start: int


def byteorder_of(data: bytes, *, file: str, section: str) -> str:
    """ "little" or "big", from the magic number of BTF or BTF.ext."""
    magic = data[:2]
    if magic == b"\x9f\xeb":
        return "little"
    if magic == b"\xeb\x9f":
        return "big"
    shown = magic.hex(" ") or "nothing"
    raise FormatError(
        f"not BTF: it starts with {shown} instead of 9f eb", file=file, section=section, offset=0
    )


def to_words(data: bytes | memoryview, byteorder: str) -> Sequence[int]:
    """The 32-bit words of ``data``, whose length is a multiple of 4."""
    if byteorder == sys.byteorder:
        return memoryview(data).cast("B").cast("I")
    words = array("I", bytes(data))
    words.byteswap()
    return words


def read_sections(data: bytes, *, file: str, section: str, is_split: bool) -> Sections:
    """Check the header of ``data`` and find the type and string sections."""

    def bad(what: str, offset: int) -> FormatError:
        return FormatError(what, file=file, section=section, offset=offset)

    byteorder = byteorder_of(data, file=file, section=section)
    if len(data) < _HEADER:
        raise bad(f"the BTF header has {_HEADER} bytes, here are {len(data)}", 0)
    order = "<" if byteorder == "little" else ">"
    version, _flags, header, type_off, type_len, str_off, str_len = struct.unpack_from(
        order + "BBIIIII", data, 2
    )
    if version != 1:
        raise bad(f"BTF version {version}, only version 1 is known", 2)
    if header < _HEADER or header > len(data):
        raise bad(f"a header of {header} bytes in {len(data)} bytes of BTF", 4)
    room = len(data) - header
    if type_off > room or type_len > room - type_off:
        raise bad(f"the types ({type_len} bytes at {type_off:#x}) do not end inside the data", 8)
    if str_off > room or str_len > room - str_off:
        raise bad(f"the strings ({str_len} bytes at {str_off:#x}) do not end inside the data", 16)
    if type_off % 4 or type_len % 4:
        raise bad("the type section is not made of 32-bit words", 8)
    if str_len > _MAX_STRINGS:
        raise bad(f"{str_len} bytes of strings are too many", 20)
    start = header + str_off
    strings = bytes(data[start : start + str_len])
    if strings and strings[-1]:
        raise bad("the last string does not end", start + str_len - 1)
    if not is_split and (not strings or strings[0]):
        raise bad("the strings do not start with the empty string", start)
    at = header + type_off
    words = to_words(memoryview(data)[at : at + type_len], byteorder)
    return Sections(byteorder, words, at, strings, start)


def index_types(parts: Sections, *, file: str, section: str) -> array[int]:
    """The word position of every type, in order of the ids."""
    words, fixed, entry = parts.words, _FIXED, _ENTRY
    positions: list[int] = []
    add = positions.append
    position, end = 0, len(words)
    try:
        while position < end:
            add(position)
            info = words[position + 1]
            kind = info >> 24 & 31
            position += fixed[kind]
            if entry[kind]:
                position += entry[kind] * (info & 0xFFFF)
    except IndexError:
        position = end + 1
    if position != end:
        last = positions[-1]
        what = "the last type is cut off"
        if position >= _STOP:
            what = f"unknown kind of type {words[last + 1] >> 24 & 31}"
        raise FormatError(what, file=file, section=section, offset=parts.start + last * 4)
    return array("I", positions)


# --- one type -------------------------------------------------------------------------------------


class RawType(NamedTuple):
    """The header of one record and what is needed to read the rest: ``tail`` are the words after
    the first three."""

    name: str
    info: int
    size: int  # or type
    tail: Sequence[int]
    string: Callable[[int], str]
    bad: Callable[[str], FormatError]

    @property
    def vlen(self) -> int:
        return self.info & 0xFFFF

    @property
    def flag(self) -> bool:
        return bool(self.info >> 31)


def build_type(raw: RawType) -> t.Type:
    """The type that a record describes; ids are checked by the caller."""
    return _BUILD[raw.info >> 24 & 31](raw)


def _int(raw: RawType) -> t.Type:
    word = raw.tail[0]
    encoding, offset, bits = word >> 24 & 15, word >> 16 & 0xFF, word & 0xFF
    if raw.size not in (1, 2, 4, 8, 16):
        raise raw.bad(f"an integer of {raw.size} bytes")
    if not bits or bits + offset > raw.size * 8:
        raise raw.bad(f"an integer of {bits} bits at bit {offset} in {raw.size} bytes")
    return t.Int(
        raw.name,
        raw.size,
        signed=bool(encoding & 1),
        is_char=bool(encoding & 2),
        is_bool=bool(encoding & 4),
        bits=bits,
        bit_offset=offset,
    )


def _array(raw: RawType) -> t.Type:
    return t.Array(type_id=raw.tail[0], index_type_id=raw.tail[1], count=raw.tail[2])


def _composite(raw: RawType) -> t.Type:
    words, string = raw.tail, raw.string
    members = []
    for at in range(0, raw.vlen * 3, 3):
        offset, bits = words[at + 2], 0
        if raw.flag:
            offset, bits = offset & 0xFFFFFF, offset >> 24
        members.append(t.Member(string(words[at]), words[at + 1], offset, bits))
    make = t.Struct if raw.info >> 24 & 31 == t.Kind.STRUCT else t.Union
    return make(raw.name, raw.size, tuple(members))


def _enum(raw: RawType) -> t.Type:
    if raw.size not in (1, 2, 4, 8):
        raise raw.bad(f"an enum of {raw.size} bytes")
    words, string, values = raw.tail, raw.string, []
    for at in range(0, raw.vlen * 2, 2):
        value = words[at + 1]
        if raw.flag and value >= 1 << 31:
            value -= 1 << 32
        values.append((string(words[at]), value))
    return t.Enum(raw.name, raw.size, raw.flag, tuple(values))


def _enum64(raw: RawType) -> t.Type:
    if raw.size not in (1, 2, 4, 8):
        raise raw.bad(f"an enum of {raw.size} bytes")
    words, string, values = raw.tail, raw.string, []
    for at in range(0, raw.vlen * 3, 3):
        value = words[at + 1] | words[at + 2] << 32
        if raw.flag and value >= 1 << 63:
            value -= 1 << 64
        values.append((string(words[at]), value))
    return t.Enum64(raw.name, raw.size, raw.flag, tuple(values))


def _func_proto(raw: RawType) -> t.Type:
    words, string = raw.tail, raw.string
    parameters = (t.Parameter(string(words[at]), words[at + 1]) for at in range(0, raw.vlen * 2, 2))
    return t.FuncProto(raw.size, tuple(parameters))


def _datasec(raw: RawType) -> t.Type:
    words = raw.tail
    variables = (
        t.SectionVariable(words[at], words[at + 1], words[at + 2])
        for at in range(0, raw.vlen * 3, 3)
    )
    return t.Datasec(raw.name, raw.size, tuple(variables))


def _float(raw: RawType) -> t.Type:
    if raw.size not in (2, 4, 8, 12, 16):
        raise raw.bad(f"a floating-point number of {raw.size} bytes")
    return t.Float(raw.name, raw.size)


def _decl_tag(raw: RawType) -> t.Type:
    component = raw.tail[0]
    if component >= 1 << 31:
        component -= 1 << 32
    return t.DeclTag(raw.name, raw.size, component, raw.flag)


_BUILD: dict[int, Callable[[RawType], t.Type]] = {
    t.Kind.INT: _int,
    t.Kind.PTR: lambda raw: t.Ptr(raw.size),
    t.Kind.ARRAY: _array,
    t.Kind.STRUCT: _composite,
    t.Kind.UNION: _composite,
    t.Kind.ENUM: _enum,
    t.Kind.FWD: lambda raw: t.Fwd(raw.name, raw.flag),
    t.Kind.TYPEDEF: lambda raw: t.Typedef(raw.name, raw.size),
    t.Kind.VOLATILE: lambda raw: t.Volatile(raw.size),
    t.Kind.CONST: lambda raw: t.Const(raw.size),
    t.Kind.RESTRICT: lambda raw: t.Restrict(raw.size),
    t.Kind.FUNC: lambda raw: t.Func(raw.name, raw.size, raw.vlen),
    t.Kind.FUNC_PROTO: _func_proto,
    t.Kind.VAR: lambda raw: t.Var(raw.name, raw.size, raw.tail[0]),
    t.Kind.DATASEC: _datasec,
    t.Kind.FLOAT: _float,
    t.Kind.DECL_TAG: _decl_tag,
    t.Kind.TYPE_TAG: lambda raw: t.TypeTag(raw.name, raw.size, raw.flag),
    t.Kind.ENUM64: _enum64,
}
