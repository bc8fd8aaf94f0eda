"""Making BTF: types in, bytes out, in either byte order."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Callable, Iterable
from typing import NamedTuple, NoReturn

from ..errors import UsageError
from . import types as t
from .container import Btf
from .parse import MAGIC

__all__ = ["BtfBuilder", "pack_btf"]

_MAX_ENTRIES = 0xFFFF


class _Words(NamedTuple):
    """A record before its name is known: the third word, the entries as flat words, and what goes
    into the info word."""

    third: int
    tail: list[int]
    entries: int = 0
    flag: bool = False


def pack_btf(words: array[int], strings: bytes, byteorder: str) -> bytes:
    """The whole of ``.BTF``: header, the type section ``words``, ``strings``. Raises UsageError if
    ``byteorder`` is neither "little" nor "big"."""
    if byteorder not in ("little", "big"):
        raise UsageError(f'byteorder is "little" or "big", not {byteorder!r}')
    if byteorder != sys.byteorder:
        words = words[:]
        words.byteswap()
    body = words.tobytes()
    order = "<" if byteorder == "little" else ">"
    sizes = (24, 0, len(body), len(body), len(strings))
    return struct.pack(order + "HBBIIIII", MAGIC, 1, 0, *sizes) + body + strings


class BtfBuilder:
    """Collects types and writes them as BTF.

    Ids are given in order, from 1 (or after those of ``base``), so a type may refer to one that
    comes later: ``next_id`` says which id comes next. ``set`` replaces a type, for example a
    placeholder.
    """

    def __init__(self, *, base: Btf | None = None) -> None:
        self.base = base
        self._first = len(base) + 1 if base is not None else 1
        # the records behind each other, and where each starts; a record that was replaced by one
        # of another length waits in _replaced for to_bytes
        self._words: array[int] = array("I")
        self._starts: array[int] = array("I")
        self._replaced: dict[int, array[int]] = {}
        self._int_id = 0
        self._strings: dict[str, int] | None = {}
        self._blob = bytearray() if base is not None else bytearray(b"\0")
        self._blob_start = base._strings_end if base is not None else 0

    @classmethod
    def from_btf(cls, btf: Btf) -> BtfBuilder:
        """A builder that holds all types of ``btf`` (on the same base) and its strings, at the
        same offsets. Records are taken over as they are, not read: ``Btf.check`` finds broken
        ones, before or after."""
        builder = cls(base=btf.base)
        builder._words.frombytes(btf._parts.words.tobytes())  # type: ignore[attr-defined]
        builder._starts = array("I", btf._positions)
        builder._blob = bytearray(btf._parts.strings)
        if not builder._blob and btf.base is None:
            builder._blob = bytearray(b"\0")
        builder._strings = None
        return builder

    @property
    def next_id(self) -> int:
        """The id that the next type gets."""
        return self._first + len(self._starts)

    def add(self, new: t.Type) -> int:
        """Add any type and give its id. Raises UsageError for a type that BTF cannot say."""
        if isinstance(new, t.Void):
            raise UsageError("void is type 0 and cannot be added")
        record = self._record(new)
        self._starts.append(len(self._words))
        self._words += record
        type_id = self.next_id - 1
        if not self._int_id and isinstance(new, t.Int):
            self._int_id = type_id
        return type_id

    def set(self, type_id: int, new: t.Type) -> None:
        """Replace the type ``type_id`` that was added before. Raises UsageError if there is no such
        type here."""
        if not self._first <= type_id < self.next_id:
            raise UsageError(f"no type {type_id} was added here")
        number, record = type_id - self._first, self._record(new)
        self._replaced.pop(number, None)
        start, end = self._place(number)
        if end - start == len(record):
            self._words[start:end] = record
        else:
            self._replaced[number] = record
        if type_id == self._int_id:
            self._int_id = 0

    def _place(self, number: int) -> tuple[int, int]:
        """The words of the record ``number`` (from 0), as it was added."""
        starts = self._starts
        end = starts[number + 1] if number + 1 < len(starts) else len(self._words)
        return starts[number], end

    def _record(self, new: t.Type) -> array[int]:
        third, tail, entries, flag = _words(self, new)
        info = flag << 31 | new.kind << 24 | entries
        words = [self.string(new.name), info, third, *tail]
        try:
            return array("I", words)
        except OverflowError:  # a number below 0, or one that does not fit
            for word in words:
                if not -(1 << 31) <= word < 1 << 32:
                    _refuse(new, f"{word} does not fit 32 bits")
            return array("I", [word & 0xFFFFFFFF for word in words])

    def string(self, text: str) -> int:
        """The offset of ``text`` in the strings, added if it is new (``.BTF.ext`` has its strings
        here too). Raises UsageError if there is a NUL in it."""
        if not text:
            return 0
        known = self._strings if self._strings is not None else self._read_strings()
        offset = known.get(text)
        if offset is None:
            raw = text.encode("utf-8", "surrogateescape")
            if b"\0" in raw:
                raise UsageError(f"a name cannot hold a NUL: {text!r}")
            offset = known[text] = self._blob_start + len(self._blob)
            self._blob += raw + b"\0"
        return offset

    def _read_strings(self) -> dict[str, int]:
        known: dict[str, int] = {}
        at = self._blob_start
        for raw in self._blob.split(b"\0")[:-1]:
            known.setdefault(raw.decode("utf-8", "surrogateescape"), at)
            at += len(raw) + 1
        self._strings = known
        return known

    def to_bytes(self, byteorder: str = "little") -> bytes:
        """The BTF. Raises UsageError if ``byteorder`` is neither "little" nor "big"."""
        words = self._words
        if self._replaced:
            words, old = array("I"), words
            at = 0
            for number in sorted(self._replaced):
                start, end = self._place(number)
                words += old[at:start] + self._replaced[number]
                at = end
            words += old[at:]
        return pack_btf(words, bytes(self._blob), byteorder)

    def to_btf(self, byteorder: str = "little") -> Btf:
        """The BTF, opened."""
        return Btf.from_bytes(self.to_bytes(byteorder), base=self.base)

    # --- one method per kind ----------------------------------------------------------------------

    def add_int(
        self, name: str, size: int, *, signed: bool = False, char: bool = False, bool: bool = False
    ) -> int:
        """An integer of ``size`` bytes."""
        return self.add(t.Int(name, size, signed=signed, is_char=char, is_bool=bool))

    def add_ptr(self, type_id: int) -> int:
        """A pointer to ``type_id``."""
        return self.add(t.Ptr(type_id))

    def add_array(self, type_id: int, count: int, *, index_type_id: int = 0) -> int:
        """``count`` elements of ``type_id``; ``index_type_id`` is some integer type (default: the
        first one there is)."""
        if not index_type_id:
            index_type_id = self._first_int() or type_id
        return self.add(t.Array(type_id, count, index_type_id))

    def _first_int(self) -> int:
        if not self._int_id:
            for number, start in enumerate(self._starts):
                replaced = self._replaced.get(number)
                info = replaced[1] if replaced is not None else self._words[start + 1]
                if info >> 24 & 31 == t.Kind.INT:
                    self._int_id = self._first + number
                    break
        return self._int_id

    def add_struct(self, name: str, size: int, members: Iterable[t.Member | Members]) -> int:
        """A struct of ``size`` bytes. Members are Member, or tuples (name, type_id, bit_offset[,
        bitfield_size])."""
        return self.add(t.Struct(name, size, _members(members)))

    def add_union(self, name: str, size: int, members: Iterable[t.Member | Members]) -> int:
        """A union; members as in :meth:`add_struct`."""
        return self.add(t.Union(name, size, _members(members)))

    def add_enum(
        self, name: str, values: Iterable[tuple[str, int]], *, size: int = 4, signed: bool = False
    ) -> int:
        """An enum with (name, value) pairs of up to 32 bits."""
        return self.add(t.Enum(name, size, signed, tuple(values)))

    def add_enum64(
        self, name: str, values: Iterable[tuple[str, int]], *, size: int = 8, signed: bool = False
    ) -> int:
        """An enum with (name, value) pairs of up to 64 bits."""
        return self.add(t.Enum64(name, size, signed, tuple(values)))

    def add_fwd(self, name: str, *, is_union: bool = False) -> int:
        """A struct or union that is only declared."""
        return self.add(t.Fwd(name, is_union))

    def add_typedef(self, name: str, type_id: int) -> int:
        """Another name for ``type_id``."""
        return self.add(t.Typedef(name, type_id))

    def add_volatile(self, type_id: int) -> int:
        """``volatile``."""
        return self.add(t.Volatile(type_id))

    def add_const(self, type_id: int) -> int:
        """``const``."""
        return self.add(t.Const(type_id))

    def add_restrict(self, type_id: int) -> int:
        """``restrict``."""
        return self.add(t.Restrict(type_id))

    def add_func(self, name: str, proto: int, *, linkage: int = 0) -> int:
        """A function with the prototype ``proto``; ``linkage`` 0 static, 1 global, 2 extern."""
        return self.add(t.Func(name, proto, linkage))

    def add_func_proto(self, returns: int, parameters: Iterable[tuple[str, int]] = ()) -> int:
        """A prototype; ``parameters`` are (name, type_id)."""
        return self.add(t.FuncProto(returns, tuple(t.Parameter(*one) for one in parameters)))

    def add_var(self, name: str, type_id: int, *, linkage: int = 1) -> int:
        """A global variable; ``linkage`` 0 static, 1 global, 2 extern."""
        return self.add(t.Var(name, type_id, linkage))

    def add_datasec(
        self, name: str, size: int, variables: Iterable[tuple[int, int, int]] = ()
    ) -> int:
        """A data section; ``variables`` are (type_id of the variable, offset, size)."""
        return self.add(t.Datasec(name, size, tuple(t.SectionVariable(*one) for one in variables)))

    def add_float(self, name: str, size: int) -> int:
        """A floating-point number of ``size`` bytes."""
        return self.add(t.Float(name, size))

    def add_decl_tag(self, name: str, type_id: int, *, component: int = -1) -> int:
        """A note on ``type_id`` or on its member or parameter number ``component``."""
        return self.add(t.DeclTag(name, type_id, component))

    def add_type_tag(self, name: str, type_id: int) -> int:
        """A note on what a pointer points to."""
        return self.add(t.TypeTag(name, type_id))


Members = tuple[str, int, int] | tuple[str, int, int, int]


def _members(members: Iterable[t.Member | Members]) -> tuple[t.Member, ...]:
    return tuple(one if isinstance(one, t.Member) else t.Member(*one) for one in members)


# --- types to words -------------------------------------------------------------------------------


def _refuse(new: t.Type, what: str) -> NoReturn:
    raise UsageError(f"{new.kind.name.lower()} {new.name or '(anonymous)'}: {what}")


def _words(builder: BtfBuilder, new: t.Type) -> _Words:
    words = _WRITE[new.kind](builder, new)
    if words.entries > _MAX_ENTRIES:
        _refuse(new, f"{words.entries} entries, BTF has room for {_MAX_ENTRIES}")
    return words


def _int(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.Int)
    if new.size not in (1, 2, 4, 8, 16) or not 0 < new.bits + new.bit_offset <= new.size * 8:
        _refuse(new, f"an integer of {new.size} bytes and {new.bits} bits")
    encoding = new.signed | new.is_char << 1 | new.is_bool << 2
    return _Words(new.size, [encoding << 24 | new.bit_offset << 16 | new.bits])


def _array(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.Array)
    return _Words(0, [new.type_id, new.index_type_id, new.count])


def _composite(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.Struct | t.Union)
    flag = any(member.bitfield_size for member in new.members)
    tail: list[int] = []
    for member in new.members:
        offset, bits = member.bit_offset, member.bitfield_size
        if not 0 <= bits < 256 or not 0 <= offset < 1 << (24 if flag else 32):
            _refuse(new, f"member {member.name!r} of {bits} bits at bit {offset}")
        tail += [builder.string(member.name), member.type_id, bits << 24 | offset]
    return _Words(new.size, tail, len(new.members), flag)


def _enum(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.Enum)
    low, high = (-(1 << 31), 1 << 31) if new.signed else (0, 1 << 32)
    tail: list[int] = []
    for name, value in new.values:
        if not low <= value < high:
            _refuse(new, f"{name} = {value} does not fit; add it as Enum64")
        tail += [builder.string(name), value]
    return _Words(new.size, tail, len(new.values), new.signed)


def _enum64(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.Enum64)
    low, high = (-(1 << 63), 1 << 63) if new.signed else (0, 1 << 64)
    tail: list[int] = []
    for name, value in new.values:
        if not low <= value < high:
            _refuse(new, f"{name} = {value} does not fit 64 bits")
        tail += [builder.string(name), value & 0xFFFFFFFF, value >> 32 & 0xFFFFFFFF]
    return _Words(new.size, tail, len(new.values), new.signed)


def _func(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.Func)
    if new.linkage not in (0, 1, 2):
        _refuse(new, f"linkage {new.linkage}")
    return _Words(new.type_id, [], new.linkage)


def _func_proto(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.FuncProto)
    tail: list[int] = []
    for parameter in new.parameters:
        tail += [builder.string(parameter.name), parameter.type_id]
    return _Words(new.type_id, tail, len(new.parameters))


def _var(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.Var)
    return _Words(new.type_id, [new.linkage])


def _datasec(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.Datasec)
    tail: list[int] = []
    for variable in new.variables:
        tail += [variable.type_id, variable.offset, variable.size]
    return _Words(new.size, tail, len(new.variables))


def _float(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.Float)
    return _Words(new.size, [])


def _fwd(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.Fwd)
    return _Words(0, [], 0, new.is_union)


def _decl_tag(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.DeclTag)
    return _Words(new.type_id, [new.component], 0, new.is_attribute)


def _type_tag(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.TypeTag)
    return _Words(new.type_id, [], 0, new.is_attribute)


def _reference(builder: BtfBuilder, new: t.Type) -> _Words:
    assert isinstance(new, t.Ptr | t.Typedef | t.Volatile | t.Const | t.Restrict)
    return _Words(new.type_id, [])


_WRITE: dict[t.Kind, Callable[[BtfBuilder, t.Type], _Words]] = {
    t.Kind.INT: _int,
    t.Kind.PTR: _reference,
    t.Kind.ARRAY: _array,
    t.Kind.STRUCT: _composite,
    t.Kind.UNION: _composite,
    t.Kind.ENUM: _enum,
    t.Kind.FWD: _fwd,
    t.Kind.TYPEDEF: _reference,
    t.Kind.VOLATILE: _reference,
    t.Kind.CONST: _reference,
    t.Kind.RESTRICT: _reference,
    t.Kind.FUNC: _func,
    t.Kind.FUNC_PROTO: _func_proto,
    t.Kind.VAR: _var,
    t.Kind.DATASEC: _datasec,
    t.Kind.FLOAT: _float,
    t.Kind.DECL_TAG: _decl_tag,
    t.Kind.TYPE_TAG: _type_tag,
    t.Kind.ENUM64: _enum64,
}
