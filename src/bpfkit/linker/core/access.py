"""Accesses: what a record's access string ("0:1:2") means for a type, as steps through fields and
array elements."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bpfkit.btf import Array, Enum, Enum64, Kind, Struct, Type, Union
from bpfkit.errors import LinkError, MissingKeyError, UsageError

from .kinds import ENUM_VALUES, TYPES

if TYPE_CHECKING:
    from bpfkit.btf import Btf

__all__ = ["MAX_STEPS", "Access", "Step", "is_flexible", "parse_access", "size_of", "type_text"]

MAX_STEPS = 64
"""Steps of one access, anonymous members included: the limit of the format's other readers."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: member ``index`` called ``name`` of the struct ``type_id``, or with ``name`` ""
    element ``index`` of an array whose elements are ``type_id``."""

    type_id: int
    index: int
    name: str


@dataclass(slots=True)
class Access:
    """A walk from the type ``root`` to a field, array element, enum value or the type itself.

    ``steps`` are what the source wrote, ``members`` every member passed, those of anonymous structs
    included, as (struct, index)."""

    btf: Btf
    root: int
    steps: list[Step] = field(default_factory=list)
    members: list[tuple[int, int]] = field(default_factory=list)
    bit_offset: int = 0

    @property
    def type_text(self) -> str:
        """The type where the walk starts, as C writes it."""
        return type_text(self.btf, self.root)

    @property
    def field_text(self) -> str:
        """The walk in C: "mm.pgd[2]"; "" for a type itself."""
        text = ""
        for number, step in enumerate(self.steps):
            if step.name:
                text += f".{step.name}" if text else step.name
            elif number or step.index:
                text += f"[{step.index}]"
        return text


def type_text(btf: Btf, type_id: int) -> str:
    """A type as C writes it, also where it has no name."""
    found = btf.type(type_id)
    if not found.name and found.kind in (Kind.STRUCT, Kind.UNION, Kind.ENUM, Kind.ENUM64):
        return f"anonymous {found.kind.name.lower().removesuffix('64')}"
    return btf.declaration(type_id) or "void"


def size_of(btf: Btf, type_id: int) -> int:
    """Bytes of a type. Raises LinkError for a type without a size."""
    try:
        return btf.size_of(type_id)
    except UsageError as error:
        raise LinkError(str(error)) from None


def is_flexible(btf: Btf, before: Step | None, array: Array) -> bool:
    """Whether an array has no size of its own, since it ends a struct; ``before`` is the step that
    led to it."""
    if before is None or not before.name or array.count:
        return False
    owner = btf.type(before.type_id)
    return isinstance(owner, Struct | Union) and before.index == len(owner.members) - 1


def parse_access(btf: Btf, type_id: int, text: str, kind: int) -> Access:
    """The access that a record means. Raises LinkError for one that the type does not have."""
    try:
        indices = _indices(text)
        made = Access(btf, type_id)
        if kind in TYPES:
            if text != "0":
                raise LinkError("a record about a type has the access string 0")
        elif kind in ENUM_VALUES:
            _parse_enum(made, indices)
        else:
            _parse_field(made, indices)
    except (LinkError, MissingKeyError) as error:
        what = f"bad CO-RE record: access {text!r} of type {type_id}: {error}"
        raise LinkError(what) from None
    return made


def _indices(text: str) -> list[int]:
    words = text.split(":")
    if len(words) > MAX_STEPS:
        raise LinkError(f"{len(words)} steps, more than {MAX_STEPS}")
    if not all(word.isascii() and word.isdigit() and len(word) < 11 for word in words):
        raise LinkError("it is not made of numbers")
    return [int(word) for word in words]


def _parse_enum(made: Access, indices: list[int]) -> None:
    resolved = made.btf.resolve(made.root)
    found = made.btf.type(resolved)
    if not isinstance(found, Enum | Enum64):
        raise LinkError(f"{made.type_text} is no enum")
    if len(indices) != 1 or indices[0] >= len(found.values):
        raise LinkError(f"{made.type_text} has {len(found.values)} values")
    made.steps.append(Step(resolved, indices[0], found.values[indices[0]][0]))


def _parse_field(made: Access, indices: list[int]) -> None:
    btf = made.btf
    resolved = btf.resolve(made.root)
    made.steps.append(Step(resolved, indices[0], ""))
    made.bit_offset = indices[0] * size_of(btf, resolved) * 8
    for index in indices[1:]:
        found = btf.type(resolved)
        if isinstance(found, Struct | Union):
            resolved = btf.resolve(_into_member(made, resolved, found, index))
        elif isinstance(found, Array):
            flexible = is_flexible(btf, made.steps[-1], found)
            if index >= found.count and not flexible:
                raise LinkError(f"the array has {found.count} elements, this is [{index}]")
            resolved = btf.resolve(found.type_id)
            made.steps.append(Step(resolved, index, ""))
            made.bit_offset += index * size_of(btf, resolved) * 8
        else:
            raise LinkError(f"{_shown(btf, resolved, found)} has no members or elements")


def _into_member(made: Access, owner: int, found: Struct | Union, index: int) -> int:
    if index >= len(found.members):
        raise LinkError(f"{type_text(made.btf, owner)} has {len(found.members)} members")
    member = found.members[index]
    made.bit_offset += member.bit_offset
    made.members.append((owner, index))
    if member.name:
        made.steps.append(Step(owner, index, member.name))
    return member.type_id


def _shown(btf: Btf, type_id: int, found: Type) -> str:
    return type_text(btf, type_id) if found.name else found.kind.name.lower()
