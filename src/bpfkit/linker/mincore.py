"""BTF cut down to what the CO-RE records of some objects need: a few kilobytes that can travel with
an object to kernels that show no types of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from bpfkit.btf import Array, BtfBuilder, FuncProto, Kind, Parameter, Ptr, Struct, Type, Union
from bpfkit.errors import LinkError

from .core.kinds import ENUM_VALUES, FIELDS, CoreKind
from .core.resolver import CoreResolver
from .target import Target

if TYPE_CHECKING:
    from bpfkit.btf import Btf
    from bpfkit.obj.spec import ObjectSpec

    from .core.access import Access

__all__ = ["min_core_btf"]

_LONG = ("long", "unsigned long", "long int", "long unsigned int")


def min_core_btf(btf: Btf, specs: Sequence[ObjectSpec]) -> Btf:
    """The part of ``btf`` that the records of ``specs`` look at: linking the objects against it
    gives the same instructions, but for the numbers of target type ids.

    Structs keep their size and only the members that are accessed; pointers to types that nobody
    asks for become ``void *``. Records that are broken or that ``btf`` cannot answer add nothing.
    Raises FormatError for broken types that are needed."""
    marks = _Marks(btf)
    target = Target.from_btf(btf)
    for spec in specs:
        if spec.btf is None:
            continue
        resolver = CoreResolver(spec.btf, target)
        for function in (*spec.programs.values(), *spec.functions.values()):
            for record in function.core_relocations:
                try:
                    found = resolver.accesses(record)
                except LinkError:
                    continue  # broken, whatever the target is
                for access in found:
                    marks.add(record.kind, access)
    if btf.pointer_size != 8 and marks.members.keys() | marks.types:
        for name in _LONG:
            marks.types.update(btf.find_all(name, "int"))
    return _build(btf, marks)


class _Marks:
    """The types to keep, and of structs the members. Marking more than a record needs is harmless,
    so what is followed depends on the type only."""

    def __init__(self, btf: Btf) -> None:
        self.btf = btf
        self.types: set[int] = set()
        self.members: dict[int, set[int]] = {}
        self._followed: set[int] = set()
        self._whole: set[tuple[int, bool]] = set()

    def add(self, kind: int, access: Access) -> None:
        """Keep what an answered record looked at."""
        if kind in FIELDS:
            self._shape(access.root, follow_pointers=False)
            for owner, index in access.members:
                self._member(owner, index)
        elif kind in ENUM_VALUES:
            self._shape(access.root, follow_pointers=False)
        elif kind == CoreKind.TYPE_MATCHES:
            self._everything(access.root)
        else:
            self._shape(access.root, follow_pointers=True)

    def _member(self, owner: int, index: int) -> None:
        found = self.btf.type(owner)
        assert isinstance(found, Struct | Union)
        self.types.add(owner)
        type_id = found.members[index].type_id
        self.members.setdefault(owner, set()).add(index)
        self._shape(type_id, follow_pointers=False)
        last = len(found.members) - 1
        array = self.btf.type(self.btf.resolve(type_id))
        if isinstance(array, Array) and not array.count and index != last:
            # only at the end of a struct has it any length: it must not come to lie there
            self.members[owner].add(last)
            self._shape(found.members[last].type_id, follow_pointers=False)

    def _shape(self, type_id: int, *, follow_pointers: bool) -> None:
        """The type without the members of structs."""
        waiting = [type_id]
        while waiting:
            one = waiting.pop()
            seen = self._followed if follow_pointers else self.types
            if not one or one in seen:
                continue
            seen.add(one)
            self.types.add(one)
            found = self.btf.type(one)
            if isinstance(found, Array):
                waiting += [found.type_id, found.index_type_id]
            elif isinstance(found, FuncProto):
                waiting += [found.type_id, *(one.type_id for one in found.parameters)]
            elif isinstance(found, Struct | Union):
                self.members.setdefault(one, set())
            elif not isinstance(found, Ptr) or follow_pointers:
                waiting.append(getattr(found, "type_id", 0))

    def _everything(self, type_id: int) -> None:
        """The type with all members, down to pointers; what is behind those without members."""
        waiting = [(type_id, False)]
        while waiting:
            one, behind = waiting.pop()
            if not one or (one, behind) in self._whole:
                continue
            self._whole.add((one, behind))
            self.types.add(one)
            found = self.btf.type(one)
            if isinstance(found, Struct | Union):
                kept = self.members.setdefault(one, set())
                if not behind:
                    kept.update(range(len(found.members)))
                    waiting += [(member.type_id, False) for member in found.members]
            else:
                behind = behind or found.kind is Kind.PTR
                waiting.append((getattr(found, "type_id", 0), behind))
            if isinstance(found, Array):
                waiting.append((found.index_type_id, behind))
            elif isinstance(found, FuncProto):
                waiting += [(one.type_id, behind) for one in found.parameters]


def _build(btf: Btf, marks: _Marks) -> Btf:
    kept = sorted(marks.types)
    new_ids = {old: new for new, old in enumerate(kept, 1)}
    builder = BtfBuilder()
    for old in kept:
        builder.add(_renumbered(btf.type(old), new_ids, marks.members.get(old, set())))
    order = "little" if btf.byteorder == "little" else "big"
    return builder.to_btf(order)


def _renumbered(found: Type, new_ids: dict[int, int], members: set[int]) -> Type:
    if isinstance(found, Struct | Union):
        kept = (member for index, member in enumerate(found.members) if index in members)
        moved = (replace(member, type_id=new_ids.get(member.type_id, 0)) for member in kept)
        return replace(found, members=tuple(moved))
    if isinstance(found, FuncProto):
        parameters = (Parameter(one.name, new_ids.get(one.type_id, 0)) for one in found.parameters)
        type_id = new_ids.get(found.type_id, 0)
        return replace(found, type_id=type_id, parameters=tuple(parameters))
    if isinstance(found, Array):
        index = new_ids.get(found.index_type_id, 0)
        return replace(found, type_id=new_ids.get(found.type_id, 0), index_type_id=index)
    other = getattr(found, "type_id", None)
    if other is None:
        return found
    return replace(found, type_id=new_ids.get(other, 0))  # type: ignore[arg-type]
