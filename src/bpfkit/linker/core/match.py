"""Whether a target's type fits a local one: fields by name through anonymous members, types by
shape.

Each question is answered with "" (it fits) or with the reason why not, in words for people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bpfkit.btf import Array, Enum, Enum64, FuncProto, Fwd, Int, Kind, Member, Struct, Type, Union
from bpfkit.errors import LinkError

from .access import MAX_STEPS, Access, Step, is_flexible, size_of, type_text
from .kinds import essential_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from bpfkit.btf import Btf

__all__ = ["Comparison", "kinds_agree", "match_enum_value", "match_field"]

_MAX_DEPTH = 32
_ENUMS = (Kind.ENUM, Kind.ENUM64)
_COMPOSITES = (Kind.STRUCT, Kind.UNION)
_BY_KIND_ALONE = frozenset((Kind.VOID, Kind.STRUCT, Kind.UNION, Kind.ENUM, Kind.ENUM64, Kind.FWD))


def kinds_agree(local: Kind, target: Kind) -> bool:
    """Whether two kinds are the same to CO-RE: enums of 32 and 64 bits are."""
    return local is target or (local in _ENUMS and target in _ENUMS)


def _too_deep() -> LinkError:
    return LinkError(f"types nested deeper than {_MAX_DEPTH}")


# --- fields and values ----------------------------------------------------------------------------


def match_field(local: Access, btf: Btf, type_id: int) -> Access | str:
    """The same access in the candidate ``type_id`` of ``btf``, or why there is none."""
    made = Access(btf, type_id)
    current = type_id
    for number, step in enumerate(local.steps):
        current = btf.resolve(current)
        if step.name:
            found = _match_member(local, step, made, current, set())
            if found is None:
                return f"it has no member {step.name!r}{_similar(btf, current, step.name)}"
            if isinstance(found, str):
                return found
            current = found
            continue
        if number:
            array = btf.type(current)
            if not isinstance(array, Array):
                return f"{made.field_text or 'it'} is no array"
            if step.index >= array.count and not is_flexible(btf, made.steps[-1], array):
                return f"{made.field_text} has {array.count} elements, this is [{step.index}]"
            current = btf.resolve(array.type_id)
        made.steps.append(Step(current, step.index, ""))
        made.bit_offset += step.index * size_of(btf, current) * 8
    return made


def _match_member(
    local: Access, step: Step, made: Access, owner: int, searched: set[int]
) -> int | str | None:
    """Walk to the member with the name of ``step``: its type, None if there is none of that name,
    text if there is one that does not fit. ``searched`` are types that do not have it."""
    btf = made.btf
    owner = btf.resolve(owner)
    found = btf.type(owner)
    if not isinstance(found, Struct | Union) or owner in searched:
        return None
    searched.add(owner)
    if len(made.members) + len(made.steps) > 2 * MAX_STEPS:
        raise LinkError(f"fields nested deeper than {MAX_STEPS}")
    for index, member in enumerate(found.members):
        made.bit_offset += member.bit_offset
        made.members.append((owner, index))
        if not member.name:
            inner = _match_member(local, step, made, member.type_id, searched)
            if inner is not None:
                return inner
        elif member.name == step.name:
            made.steps.append(Step(owner, index, member.name))
            wanted = _local_member(local, step).type_id
            why = _fields_fit(local.btf, wanted, btf, member.type_id)
            return f"its member {member.name!r} {why}" if why else member.type_id
        made.bit_offset -= member.bit_offset
        made.members.pop()
    return None


def _local_member(local: Access, step: Step) -> Member:
    owner = local.btf.type(step.type_id)
    assert isinstance(owner, Struct | Union)
    return owner.members[step.index]


def _similar(btf: Btf, type_id: int, name: str) -> str:
    # only errors come here: time for a search
    from difflib import get_close_matches

    found = btf.type(type_id)
    if not isinstance(found, Struct | Union):
        return ""
    names = [member.name for member in found.members if member.name]
    near = get_close_matches(name, names, 3)
    return f" (but {', '.join(near)})" if near else ""


def _fields_fit(local: Btf, local_id: int, target: Btf, target_id: int) -> str:
    for _ in range(_MAX_DEPTH):
        local_id, target_id = local.resolve(local_id), target.resolve(target_id)
        ours, theirs = local.type(local_id), target.type(target_id)
        if ours.kind in _COMPOSITES and theirs.kind in _COMPOSITES:
            return ""
        if not kinds_agree(ours.kind, theirs.kind):
            break
        if isinstance(ours, Array) and isinstance(theirs, Array):
            local_id, target_id = ours.type_id, theirs.type_id
            continue
        if ours.kind in (Kind.PTR, Kind.FLOAT):
            return ""
        if isinstance(ours, Int) and isinstance(theirs, Int):
            if not ours.bit_offset and not theirs.bit_offset:
                return ""
        elif ours.kind is Kind.FWD or ours.kind in _ENUMS:
            names = essential_name(ours.name), essential_name(theirs.name)
            if not all(names) or names[0] == names[1]:
                return ""
        break
    else:
        raise _too_deep()
    return _different(local, local_id, target, target_id)


def _different(local: Btf, local_id: int, target: Btf, target_id: int) -> str:
    ours, theirs = type_text(local, local_id), type_text(target, target_id)
    return f"is {theirs} there, which does not fit {ours}"


def match_enum_value(local: Access, btf: Btf, type_id: int) -> Access | str:
    """The enum value of the same name (flavours do not count) in the candidate, or why there is
    none."""
    resolved = btf.resolve(type_id)
    found = btf.type(resolved)
    if not isinstance(found, Enum | Enum64):
        return "it is no enum"
    wanted = essential_name(local.steps[0].name)
    for index, (name, _) in enumerate(found.values):
        if essential_name(name) == wanted:
            return Access(btf, type_id, [Step(resolved, index, name)])
    return f"it has no value {wanted}"


# --- whole types ----------------------------------------------------------------------------------


class Comparison:
    """Comparing types of ``local`` with types of ``target``. Each pair is looked at once: types may
    be hostile."""

    def __init__(self, local: Btf, target: Btf) -> None:
        self.local, self.target = local, target
        self._compatible: dict[tuple[int, int], str] = {}
        self._matches: dict[tuple[int, int, bool], str] = {}

    def compatible(self, ours: int, theirs: int) -> str:
        """Whether two types of the same name are the same sort of type. What structs hold does not
        count; pointers, arrays and functions are followed."""
        if not kinds_agree(self.local.kind(ours), self.target.kind(theirs)):
            return _different(self.local, ours, self.target, theirs)
        return self._compatible_at(ours, theirs, 0)

    def matches(self, ours: int, theirs: int) -> str:
        """Whether the target's type has everything that the local one says: names, kinds, sizes and
        signs of integers, sizes of enums, lengths of arrays, every member and every name of an
        enum value.

        Behind a pointer a struct's name and kind are enough, and a declaration fits a
        definition."""
        return self._matches_at(ours, theirs, False, 0)

    def _compatible_at(self, ours: int, theirs: int, depth: int) -> str:
        found = self._compatible.get((ours, theirs))
        if found is None:
            if depth > _MAX_DEPTH:
                raise _too_deep()
            found = self._compatible[ours, theirs] = self._find_compatible(ours, theirs, depth)
        return found

    def _find_compatible(self, ours: int, theirs: int, depth: int) -> str:
        local, target = self.local, self.target
        for _ in range(_MAX_DEPTH + 1):
            ours, theirs = local.resolve(ours), target.resolve(theirs)
            one, other = local.type(ours), target.type(theirs)
            if not kinds_agree(one.kind, other.kind):
                return _different(local, ours, target, theirs)
            if one.kind in _BY_KIND_ALONE:
                return ""
            if isinstance(one, Int) and isinstance(other, Int):
                fits = not one.bit_offset and not other.bit_offset
                return "" if fits else _different(local, ours, target, theirs)
            if isinstance(one, FuncProto) and isinstance(other, FuncProto):
                why = _parameter_count(one, other)
                for mine, its in zip(one.parameters, other.parameters):
                    why = why or self._compatible_at(mine.type_id, its.type_id, depth + 1)
                if why:
                    return why
            elif one.kind not in (Kind.PTR, Kind.ARRAY):
                return _different(local, ours, target, theirs)
            ours, theirs = one.type_id, other.type_id  # type: ignore[union-attr]
        raise _too_deep()

    def _matches_at(self, ours: int, theirs: int, behind_pointer: bool, depth: int) -> str:
        found = self._matches.get((ours, theirs, behind_pointer))
        if found is None:
            if depth >= _MAX_DEPTH:
                raise _too_deep()
            found = self._find_match(ours, theirs, behind_pointer, depth)
            self._matches[ours, theirs, behind_pointer] = found
        return found

    def _find_match(self, ours: int, theirs: int, behind_pointer: bool, depth: int) -> str:
        local, target = self.local, self.target
        for _ in range(_MAX_DEPTH):
            ours, theirs = local.resolve(ours), target.resolve(theirs)
            one, other = local.type(ours), target.type(theirs)
            if essential_name(one.name) != essential_name(other.name):
                return _different(local, ours, target, theirs)
            if isinstance(one, FuncProto) and isinstance(other, FuncProto):
                why = _parameter_count(one, other)
                for mine, its in zip(one.parameters, other.parameters):
                    why = why or self._matches_at(
                        mine.type_id, its.type_id, behind_pointer, depth + 1
                    )
                if why:
                    return why
            elif isinstance(one, Array) and isinstance(other, Array):
                if one.count != other.count:
                    return _different(local, ours, target, theirs)
            elif one.kind is Kind.PTR and other.kind is Kind.PTR:
                behind_pointer = True
            elif one.kind in _COMPOSITES and one.kind is other.kind and not behind_pointer:
                return self._members_match(one, other, depth)
            else:
                test = _MATCH.get(one.kind)
                fits = test is not None and test(one, other, behind_pointer)
                return "" if fits else _different(local, ours, target, theirs)
            ours, theirs = one.type_id, other.type_id  # type: ignore[union-attr]
        raise _too_deep()

    def _members_match(self, ours: Type, theirs: Type, depth: int) -> str:
        assert isinstance(ours, Struct | Union) and isinstance(theirs, Struct | Union)
        if len(ours.members) > len(theirs.members):
            return f"it has {len(theirs.members)} members, fewer than {len(ours.members)}"
        by_name: dict[str, list[int]] = {}
        for member in theirs.members:
            by_name.setdefault(essential_name(member.name), []).append(member.type_id)
        for member in ours.members:
            shown = repr(member.name) if member.name else "(anonymous)"
            why = f"it has no member {shown}"
            for type_id in by_name.get(essential_name(member.name), ()):
                why = self._matches_at(member.type_id, type_id, False, depth + 1)
                if not why:
                    break
                why = f"its member {shown} {why}"
            if why:
                return why
        return ""


def _parameter_count(ours: FuncProto, theirs: FuncProto) -> str:
    counts = len(ours.parameters), len(theirs.parameters)
    return "" if counts[0] == counts[1] else f"takes {counts[1]} parameters there, not {counts[0]}"


def _void_matches(ours: Type, theirs: Type, behind_pointer: bool) -> bool:
    return theirs.kind is Kind.VOID


def _int_matches(ours: Type, theirs: Type, behind_pointer: bool) -> bool:
    assert isinstance(ours, Int)
    same = isinstance(theirs, Int) and ours.size == theirs.size
    return same and ours.signed == theirs.signed  # type: ignore[union-attr]


def _enum_matches(ours: Type, theirs: Type, behind_pointer: bool) -> bool:
    assert isinstance(ours, Enum | Enum64)
    if not isinstance(theirs, Enum | Enum64) or ours.size != theirs.size:
        return False
    names = {essential_name(name) for name, _ in theirs.values}
    return all(essential_name(name) in names for name, _ in ours.values)


def _is_union(found: Type) -> bool | None:
    """Whether a struct, union or declaration of one is a union; None for others."""
    if isinstance(found, Fwd):
        return found.is_union
    return found.kind is Kind.UNION if found.kind in _COMPOSITES else None


def _declaration_matches(ours: Type, theirs: Type, behind_pointer: bool) -> bool:
    if ours.kind is not theirs.kind and not behind_pointer:
        return False
    return _is_union(ours) is _is_union(theirs)


_MATCH: dict[Kind, Callable[[Type, Type, bool], bool]] = {
    Kind.VOID: _void_matches,
    Kind.INT: _int_matches,
    Kind.ENUM: _enum_matches,
    Kind.ENUM64: _enum_matches,
    Kind.FWD: _declaration_matches,
    Kind.STRUCT: _declaration_matches,
    Kind.UNION: _declaration_matches,
}
