"""Types that registers point to: which BTF, which id; and when one stands for another."""

from __future__ import annotations

from typing import NamedTuple

from ..btf import Btf, Kind, Struct, Type, Union
from ..errors import BpfkitError

__all__ = [
    "BtfType",
    "is_kernel_btf",
    "kind_text",
    "matches",
    "named",
    "owner",
    "same_type",
    "struct_at_start",
]

_STRUCTS = frozenset((Kind.STRUCT, Kind.UNION))
_MAX_NESTING = 64


class BtfType(NamedTuple):
    """A type by its BTF and id: ``Reg.info`` of PTR_TO_BTF_ID. Kernel types and types of the
    program's own BTF (allocated objects) are told apart by ``btf``; two are equal where both the
    BTF (the same object) and the id are."""

    btf: Btf
    id: int

    @property
    def name(self) -> str:
        """The name of the type, "" where it has none."""
        return self.btf.name(self.id)

    @property
    def type(self) -> Type:
        """The type itself."""
        return self.btf.type(self.id)

    @property
    def kind_text(self) -> str:
        """Its kind as messages call it: "STRUCT", "UNION", "INT"."""
        return kind_text(self.type)

    @property
    def size(self) -> int:
        """Its size in bytes. Raises UsageError for what has none."""
        return self.btf.size_of(self.id)

    def __repr__(self) -> str:
        return f"<BtfType {self.name} #{self.id}>"


def kind_text(found: Type) -> str:
    """The kind of a type as messages call it; they have no word for ``void``."""
    return "UNKNOWN" if found.kind is Kind.VOID else found.kind.name


def named(btf: Btf | None, name: str, kind: str = "struct") -> BtfType | None:
    """The type called ``name``; None where ``btf`` does not have it."""
    found = btf.find(name, kind) if btf is not None else None
    return BtfType(btf, found) if btf is not None and found is not None else None


def is_kernel_btf(btf: Btf, target: Btf | None) -> bool:
    """Whether ``btf`` describes the kernel ``target`` or one of its modules, not a program."""
    if target is None:
        return False
    while btf is not target:
        if btf.base is None:
            return False
        btf = btf.base
    return True


def owner(one: BtfType) -> BtfType:
    """The same type with the BTF that defines it: a module's BTF continues that of the kernel."""
    btf = one.btf
    while btf.base is not None and one.id < btf.first_id:
        btf = btf.base
    return BtfType(btf, one.id)


def same_type(one: BtfType, other: BtfType) -> bool:
    """Whether both are one type."""
    return one == other or owner(one) == owner(other)


def struct_at_start(one: BtfType, off: int = 0) -> BtfType | None:
    """The struct or union that is nested in ``one`` and starts at byte ``off``, outermost first;
    None where there is none (a scalar, a pointer, a hole)."""
    btf, type_id = one
    found = btf.type(btf.resolve(type_id))
    for _ in range(_MAX_NESTING):
        if not isinstance(found, Struct | Union):
            return None
        step = _member_holding(btf, found, off)
        if step is None:
            return None
        type_id, off = step
        found = btf.type(type_id)
        if off == 0 and found.kind in _STRUCTS:
            return BtfType(btf, type_id)
    return None


def _member_holding(btf: Btf, found: Struct | Union, off: int) -> tuple[int, int] | None:
    """The struct of the first member that holds byte ``off`` and where in it that is; of an array,
    of the element."""
    for member in found.members:
        if member.bitfield_size:
            continue
        start = member.bit_offset // 8
        if off < start:
            return None
        try:
            size = btf.size_of(member.type_id)
        except BpfkitError:
            return None
        if off >= start + size:
            continue
        type_id, inside = btf.resolve(member.type_id), off - start
        while btf.kind(type_id) == Kind.ARRAY:
            element = btf.resolve(btf.type(type_id).type_id)  # type: ignore[union-attr]
            inside %= max(btf.size_of(element), 1)
            type_id = element
        return (type_id, inside) if btf.kind(type_id) in _STRUCTS else None
    return None


def matches(one: BtfType, off: int, wanted: BtfType, *, strict: bool) -> bool:
    """Whether a pointer to byte ``off`` of ``one`` may stand for a pointer to ``wanted``: it is
    that type, or (not ``strict``) a ``wanted`` is nested there. ``strict`` asks for the type itself
    at offset 0."""
    if off == 0 and same_type(one, wanted):
        return True
    if strict:
        return False
    current: BtfType | None = one
    for _ in range(_MAX_NESTING):
        current = struct_at_start(current, off) if current is not None else None
        if current is None:
            return False
        if same_type(current, wanted):
            return True
        off = 0
    return False
