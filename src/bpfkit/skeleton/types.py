"""BTF types as Python types: which classes a module needs, and how an annotation is written.

This mirrors what the codec makes of bytes (``btf/codec.py``): a new sort of value there is entered
here too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import final

from ..btf import (
    Array,
    Btf,
    Const,
    Enum,
    Enum64,
    Float,
    Int,
    Restrict,
    Struct,
    Typedef,
    TypeTag,
    Var,
    Volatile,
)
from ..btf import Union as BtfUnion
from .names import BUILTINS, Names, identifier

__all__ = ["ArrayOf", "EnumClass", "Named", "Plain", "PyType", "RecordClass", "Types"]

_MAX_WRITTEN = 4096  # items of an array that a module holds as a default
_CHAINED = (Typedef, Const, Volatile, Restrict, TypeTag, Var)
_RECORD_NAMES = frozenset(("from_bytes", "to_bytes", "replace", "_raw", "_embedded", "_type_id"))
_ENUM_NAMES = frozenset(name for name in (*dir(int), "name", "value", "mro", "_missing_"))


@final
@dataclass(frozen=True, slots=True)
class Plain:
    """A type of Python's own: ``parts`` are its alternatives, ``zero`` the value of zero bytes."""

    parts: tuple[str, ...]
    zero: str


@final
@dataclass(frozen=True, slots=True)
class Named:
    """A class of the module; its value of zero bytes is written as ``name`` and ``zero``."""

    name: str
    zero: str = "()"


@final
@dataclass(frozen=True, slots=True)
class ArrayOf:
    """``count`` items, as a tuple."""

    item: PyType
    count: int


PyType = Plain | Named | ArrayOf

INT = Plain(("int",), "0")
BOOL = Plain(("bool",), "False")
FLOAT = Plain(("float",), "0.0")
TEXT = Plain(("str", "bytes"), '""')


def raw_bytes(size: int) -> Plain:
    """``size`` bytes, as bytes."""
    return Plain(("bytes",), 'b""' if size == 0 else f'b"\\0" * {size}')


@dataclass(slots=True)
class EnumClass:
    """A class for enum ``type_id``; ``members`` are (identifier, value as source, C name)."""

    name: str
    type_id: int
    size: int
    c_name: str
    members: list[tuple[str, str, str]]


@dataclass(slots=True)
class RecordClass:
    """A class for struct or union ``type_id``; ``fields`` are (identifier, type, what to say)."""

    name: str
    type_id: int
    size: int
    c_name: str
    is_shared: bool  # members share bytes
    fields: list[tuple[str, PyType, str]] = field(default_factory=list)


class Types:
    """The classes that the types asked for need, in an order in which each is defined before its
    use. ``names`` is the module's scope."""

    def __init__(self, btf: Btf | None, names: Names) -> None:
        self._btf, self._names = btf, names
        self._known: dict[int, PyType] = {}
        self.classes: list[EnumClass | RecordClass] = []
        self._aliases: dict[str, str] = {}

    @property
    def btf(self) -> Btf:
        """The object's BTF; only asked for when there is some."""
        assert self._btf is not None
        return self._btf

    def of(self, type_id: int, hint: str) -> PyType:
        """The Python type of a BTF type; a struct without a name is called ``hint``.

        Raises UsageError for what has no values, FormatError for broken types."""
        self.btf.codec(type_id)  # refuses types without an end
        resolved, typedef = self._skip(type_id)
        known = self._known.get(resolved)
        if known is None:
            known = self._make(resolved, typedef, hint)
            if not isinstance(known, ArrayOf):
                self._known[resolved] = known
        return known

    def _skip(self, type_id: int) -> tuple[int, str]:
        """The type below typedefs and qualifiers, and the last typedef's name."""
        typedef = ""
        found = self.btf.type(type_id)
        while isinstance(found, _CHAINED):
            if isinstance(found, Typedef):
                typedef = found.name
            type_id = found.type_id
            found = self.btf.type(type_id)
        return type_id, typedef

    def _make(self, resolved: int, typedef: str, hint: str) -> PyType:
        found = self.btf.type(resolved)
        if isinstance(found, Array):
            return self._array(found, hint)
        if isinstance(found, Struct | BtfUnion):
            return self._record(resolved, found, found.name or typedef or hint)
        if isinstance(found, Enum | Enum64):
            return self._enum(resolved, found, found.name or typedef or hint)
        if isinstance(found, Int):
            return BOOL if found.is_bool else INT
        if isinstance(found, Float):
            known = isinstance(self.btf.decode(resolved, bytes(found.size)), float)
            return FLOAT if known else raw_bytes(found.size)
        return INT  # pointers

    def _array(self, found: Array, hint: str) -> PyType:
        item = self.btf.type(self.btf.resolve(found.type_id))
        if isinstance(item, Int) and item.size == 1 and item.bits == 8 and not item.is_bool:
            if item.is_char or item.name == "char":
                return TEXT if found.count else raw_bytes(0)
            if not item.signed:
                return raw_bytes(found.count)
        return ArrayOf(self.of(found.type_id, hint), found.count)

    def _enum(self, resolved: int, found: Enum | Enum64, name: str) -> PyType:
        if not found.values:
            return INT  # only declared
        made = EnumClass(self._names.give(name), resolved, found.size, found.name, [])
        inside, first = Names(_ENUM_NAMES), dict[int, str]()
        for c_name, value in found.values:
            plain = identifier(c_name)
            # names between single underscores belong to the enum module
            member = inside.give(plain + "0" if plain[0] == plain[-1] == "_" else plain)
            made.members.append((member, first.get(value, str(value)), c_name))
            first[value] = member
        self.classes.append(made)
        return Named(made.name, next((f".{n}" for n, v, _ in made.members if v == "0"), "(0)"))

    def _record(self, resolved: int, found: Struct | BtfUnion, name: str) -> PyType:
        where = self.btf.layout(resolved)
        kind = "union" if isinstance(found, BtfUnion) else "struct"
        made = RecordClass(
            self._names.give(name),
            resolved,
            where.size,
            f"{kind} {found.name}" if found.name else f"an unnamed {kind}",
            where.overlaps or where.is_union,
        )
        inside = Names(_RECORD_NAMES | {"_rt"})
        for one in where.fields:
            py_type = self.of(one.type_id, f"{made.name}_{one.name.lstrip('_')}")
            bits = f"{one.bit_size} bits at bit {one.bit_offset}"
            bytes_ = f"{one.size} byte{'s' * (one.size != 1)} at {one.offset}"
            made.fields.append((inside.give(one.name), py_type, bits if one.bit_size else bytes_))
        self.classes.append(made)
        return Named(made.name)

    # --- how types are written --------------------------------------------------------------------

    def annotation(self, py_type: PyType, scope: set[str]) -> str:
        """The annotation in a class whose attributes are ``scope``: those hide names outside."""
        if isinstance(py_type, Plain):
            return " | ".join(self._visible(part, scope) for part in py_type.parts)
        if isinstance(py_type, Named):
            return self._visible(py_type.name, scope)
        return f"{self._visible('tuple', scope)}[{self.annotation(py_type.item, scope)}, ...]"

    def default(self, py_type: PyType, scope: set[str]) -> str:
        """The expression of a value of zero bytes."""
        if isinstance(py_type, Plain):
            return py_type.zero
        if isinstance(py_type, Named):
            return self._visible(py_type.name, scope) + py_type.zero
        if py_type.count == 0 or py_type.count > _MAX_WRITTEN:
            return "()"  # the codec fills up with zeros
        item = self.default(py_type.item, scope)
        item = f"({item})" if " " in item and not item.startswith("(") else item
        return f"({item},) * {py_type.count}"

    def _visible(self, name: str, scope: set[str]) -> str:
        if name not in scope:
            return name
        if name in BUILTINS:
            self._aliases[name] = f"_builtins.{name}"
        elif name not in self._aliases:
            self._aliases[name] = self._names.give(f"_{name}_type")
        return self._aliases[name]

    def alias(self, name: str) -> str:
        """The second name that class ``name`` needs, "" if it needs none."""
        return self._aliases.get(name, "")

    @property
    def needs_builtins(self) -> bool:
        """Whether an annotation says ``_builtins``."""
        return any(name in BUILTINS for name in self._aliases)
