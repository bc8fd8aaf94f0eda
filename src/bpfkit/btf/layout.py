"""Sizes, alignments and the places of fields. One walk per question, each bounded, since types may
be hostile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import UsageError
from . import types as t

if TYPE_CHECKING:
    from .container import Btf

__all__ = ["MAX_DEPTH", "UNSIZED", "Field", "Layout", "align_of", "check_type", "layout", "size_of"]

UNSIZED = frozenset((t.Kind.VOID, t.Kind.FWD, t.Kind.FUNC, t.Kind.FUNC_PROTO, t.Kind.DECL_TAG))
"""Kinds whose types have no size."""

MAX_DEPTH = 64  # structs inside structs; the kernel's own stay below 20
_MAX_CHAIN = 256
_MAX_SIZE = 0xFFFFFFFF  # bytes, as in the kernel
# Members of anonymous structs count again in everything that holds them, and a few types can say
# that without end. All layouts of one BTF together may have this many fields; a kernel has less
# than one per type.
_MAX_FIELDS = 1 << 18
_FIELDS_PER_TYPE = 8
_TRANSPARENT = frozenset(
    (
        t.Kind.TYPEDEF,
        t.Kind.CONST,
        t.Kind.VOLATILE,
        t.Kind.RESTRICT,
        t.Kind.TYPE_TAG,
        t.Kind.VAR,
    )
)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a layout: ``size`` bytes at byte ``offset``.

    A bit-field has ``bit_size`` > 0 and starts ``bit_offset`` bits from the start of the struct,
    counted from the least significant bit of the first byte in little-endian BTF and from the most
    significant one in big-endian BTF; ``offset`` and ``size`` are then the bytes that it touches.
    """

    name: str
    type_id: int
    offset: int
    size: int
    bit_offset: int = 0
    bit_size: int = 0


@dataclass(frozen=True, slots=True)
class Layout:
    """The fields of a struct, union or data section of ``size`` bytes. Fields of anonymous members
    stand here as its own.

    ``overlaps`` says that some fields share bytes: a union, or an anonymous union inside."""

    name: str
    size: int
    fields: tuple[Field, ...]
    is_union: bool = False
    overlaps: bool = False
    by_name: dict[str, Field] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        for one in self.fields:
            self.by_name.setdefault(one.name, one)

    def __getitem__(self, name: str) -> Field:
        return self.by_name[name]

    def __iter__(self) -> Iterator[Field]:
        return iter(self.fields)


def size_of(btf: Btf, type_id: int) -> int:
    """Bytes of a value. Raises FormatError for types without a size, chains without an end, and
    more than 4 GiB."""
    count, current = 1, type_id
    for _ in range(_MAX_CHAIN):
        found = btf.type(current)
        if found.kind in _TRANSPARENT:
            current = found.type_id  # type: ignore[union-attr]
        elif isinstance(found, t.Array):
            count *= found.count
            current = found.type_id
        elif found.kind in UNSIZED:
            what = found.kind.name.lower().replace("_", " ")
            raise btf.error(type_id, f"it needs a size, but a {what} has none")
        else:
            total = count * _own_size(btf, found)
            if total > _MAX_SIZE:
                raise btf.error(type_id, f"a size of {total} bytes")
            return total
    raise btf.error(type_id, "its typedefs and arrays have no end")


def _own_size(btf: Btf, found: t.Type) -> int:
    if isinstance(found, t.Ptr):
        return btf.pointer_size
    if isinstance(found, t.Datasec):
        return max([found.size, *(v.offset + v.size for v in found.variables)])
    return found.size  # type: ignore[union-attr]


def layout(btf: Btf, type_id: int) -> Layout:
    """The layout of a struct, union or data section, through typedefs, qualifiers and variables."""
    resolved = _skip(btf, type_id)
    known = btf._layouts.get(resolved)
    if known is not None:
        return known
    found = btf.type(resolved)
    size = size_of(btf, resolved) if found.kind not in UNSIZED else 0
    if isinstance(found, t.Struct | t.Union):
        fields: list[Field] = []
        _flatten(btf, resolved, found, 0, 0, fields)
    elif isinstance(found, t.Datasec):
        fields = _variables(btf, found)
    else:
        shown = btf.declaration(type_id) or btf.name(type_id)
        raise UsageError(f"{shown} has no fields: it is no struct, union or data section")
    is_union = isinstance(found, t.Union)
    made = Layout(found.name, size, tuple(fields), is_union, _overlap(fields))
    btf._layouts[resolved] = made
    return made


def _skip(btf: Btf, type_id: int) -> int:
    resolved = btf.resolve(type_id)
    found = btf.type(resolved)
    return btf.resolve(found.type_id) if isinstance(found, t.Var) else resolved


def _flatten(
    btf: Btf, owner: int, found: t.Struct | t.Union, base: int, depth: int, out: list[Field]
) -> None:
    if depth > MAX_DEPTH:
        raise btf.error(owner, f"more than {MAX_DEPTH} anonymous members inside each other")
    btf._flattened += len(found.members)
    if btf._flattened > _MAX_FIELDS + _FIELDS_PER_TYPE * len(btf):
        raise btf.error(owner, "its anonymous members have too many fields")
    for member in found.members:
        resolved = btf.resolve(member.type_id)
        inner = btf.type(resolved)
        anonymous = not member.name and isinstance(inner, t.Struct | t.Union)
        if anonymous and not member.bitfield_size:
            size = size_of(btf, resolved)
            _inside(btf, owner, found, member, member.bit_offset, size * 8)
            assert isinstance(inner, t.Struct | t.Union)
            _flatten(btf, resolved, inner, base + member.bit_offset, depth + 1, out)
            continue
        made = _field(btf, owner, found, member, inner, base)
        if member.name:  # the others are padding
            out.append(made)


def _field(
    btf: Btf, owner: int, found: t.Struct | t.Union, member: t.Member, inner: t.Type, base: int
) -> Field:
    size = size_of(btf, member.type_id)
    start, bits = member.bit_offset, member.bitfield_size
    if isinstance(inner, t.Int) and not bits and inner.bits != size * 8:
        # bit-fields of compilers before the member had a size of its own
        start, bits = start + inner.bit_offset, inner.bits
    if not bits:
        if start % 8:
            raise btf.error(owner, f"member {member.name!r} starts inside a byte")
        _inside(btf, owner, found, member, start, size * 8)
        return Field(member.name, member.type_id, (base + start) // 8, size)
    if not isinstance(inner, t.Int | t.Enum | t.Enum64) or bits > size * 8:
        raise btf.error(owner, f"member {member.name!r} is no bit-field of {bits} bits")
    _inside(btf, owner, found, member, start, bits)
    start += base
    touched = (start + bits + 7) // 8 - start // 8
    return Field(member.name, member.type_id, start // 8, touched, start, bits)


def _inside(
    btf: Btf, owner: int, found: t.Struct | t.Union, member: t.Member, start: int, bits: int
) -> None:
    if start + bits > found.size * 8 or (start % 8 and not bits):
        name = repr(member.name) if member.name else "(anonymous)"
        what = f"member {name} ends at bit {start + bits}, past the {found.size} bytes"
        raise btf.error(owner, what)


def _variables(btf: Btf, found: t.Datasec) -> list[Field]:
    fields = []
    for variable in found.variables:
        target = btf.type(variable.type_id)
        # .ksyms holds functions and variables of type void: addresses, without a size
        if isinstance(target, t.Var) and btf.kind(btf.resolve(target.type_id)) not in UNSIZED:
            size = size_of(btf, target.type_id)
            fields.append(Field(target.name, target.type_id, variable.offset, size))
            if size > variable.size:
                raise btf.error(
                    variable.type_id,
                    f"a variable of {size} bytes has {variable.size} in its section",
                )
    return fields


def _overlap(fields: list[Field]) -> bool:
    spans = sorted(
        (f.bit_offset, f.bit_size) if f.bit_size else (f.offset * 8, f.size * 8) for f in fields
    )
    end = 0
    for start, length in spans:
        if start < end:
            return True
        if length:
            end = start + length
    return False


def align_of(btf: Btf, type_id: int) -> int:
    """The alignment of a value in bytes. Raises FormatError as :func:`size_of`, and for a struct
    that contains itself."""
    return _align(btf, type_id, btf._aligns, 0)


def _align(btf: Btf, type_id: int, known: dict[int, int], depth: int) -> int:
    if depth > MAX_DEPTH:
        raise btf.error(type_id, f"more than {MAX_DEPTH} structs inside each other")
    resolved = type_id
    for _ in range(_MAX_CHAIN):
        found = btf.type(resolved)
        if found.kind not in _TRANSPARENT and not isinstance(found, t.Array):
            break
        resolved = found.type_id  # type: ignore[union-attr]
    if resolved not in known:
        size = size_of(btf, resolved)
        found = btf.type(resolved)
        if isinstance(found, t.Struct | t.Union):
            known[resolved] = _align_struct(btf, found, known, depth)
        else:
            most = 16 if isinstance(found, t.Int | t.Float) else 8
            known[resolved] = min(size & -size, most) or 1  # 4 for the 12 bytes of a long double
    return known[resolved]


def _align_struct(btf: Btf, found: t.Struct | t.Union, known: dict[int, int], depth: int) -> int:
    best = 1
    for member in found.members:
        align = _align(btf, member.type_id, known, depth + 1)
        if not member.bitfield_size and member.bit_offset % (align * 8):
            return 1
        best = max(best, align)
    return best if found.size % best == 0 else 1


def check_type(btf: Btf, type_id: int) -> None:
    """Build a type and ask everything that can be asked of it. Raises FormatError for whatever is
    wrong."""
    found = btf.type(type_id)
    kind = btf.kind(btf.resolve(type_id)) if found.kind in _TRANSPARENT else found.kind
    if isinstance(found, t.Struct | t.Union):
        layout(btf, type_id)
        align_of(btf, type_id)
    elif kind not in UNSIZED and kind not in (t.Kind.VAR, t.Kind.DATASEC):
        size_of(btf, type_id)
