"""Maps into section ``.maps``: a variable each, whose BTF type is the definition.

A definition that the object's BTF has and that says the same is kept; others are made, in the form
that libbpf reads: numbers as pointers to arrays of that size, types as pointers to them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bpfkit.btf import Array, Enum64, Member, Ptr, SectionVariable, Struct, Var
from bpfkit.elf import BpfRelocation, SymbolBind
from bpfkit.errors import UsageError

from ..btfmaps import WrongDefinition, parse_definition
from ..spec import MapSpec
from .state import DATA, Saving
from .types import GLOBAL, STATIC

__all__ = ["write_maps"]

SECTION = ".maps"
_PROG_ARRAY = 3
_POINTER = 8  # bytes
_INT_ELEMENTS = 1 << 30  # more of them than this do not fit the 4 GB that the kernel lets BTF say
_FIELDS = ("type", "key_size", "value_size", "max_entries", "flags", "map_extra", "numa_node",
           "pinning", "key_type", "value_type")  # fmt: skip
_NUMBERS = (
    ("type", "type"),
    ("max_entries", "max_entries"),
    ("map_flags", "flags"),
    ("map_extra", "map_extra"),
    ("numa_node", "numa_node"),
    ("pinning", "pinning"),
)


class _Definition(NamedTuple):
    """A definition: ``values`` is the offset of that member in bytes, -1 without it; ``size`` is
    that of the struct."""

    type_id: int
    values: int
    size: int


def write_maps(saving: Saving) -> None:
    """Add section ``.maps`` with all maps that are not data of some section."""
    maps = {key: spec for key, spec in saving.spec.maps.items() if not spec.section}
    if not maps:
        return
    known = {found.name: (item.type_id, found) for item, found in saving.types.variables(SECTION)}
    rows, end = [], 0
    for key, spec in _in_order(maps, list(known)):
        var, definition = known.get(key, (0, None))
        kept = _kept(saving, spec, definition.type_id) if isinstance(definition, Var) else None
        if kept is None:
            made = _definition(saving, spec)
            var = saving.types.add(Var(key, made.type_id, GLOBAL))
        size = _size(kept or made, spec)
        rows.append((key, spec, var, kept or made, end, size))
        end += size + -size % _POINTER
    saving.add_section(SECTION, bytes(end), DATA)
    for key, spec, var, found, offset, size in rows:
        is_static = key in known and var == known[key][0] and _linkage(known[key][1]) == STATIC
        bind = SymbolBind.LOCAL if is_static else SymbolBind.GLOBAL
        saving.add_symbol(("map", key, 0), key, SECTION, value=offset, size=size, bind=bind)
        _write_members(saving, key, spec, offset + found.values)
    items = [SectionVariable(var, offset, size) for _, _, var, _, offset, size in rows]
    saving.types.set_section(SECTION, end, items)


def _linkage(found: object) -> int:
    return int(getattr(found, "linkage", GLOBAL))


def _in_order(maps: dict[str, MapSpec], known: list[str]) -> Iterator[tuple[str, MapSpec]]:
    # those that BTF knows first, as it has them: the order in which maps are made
    for key in known:
        if key in maps:
            yield key, maps[key]
    for key, spec in maps.items():
        if key not in known:
            yield key, spec


def _size(found: _Definition, spec: MapSpec) -> int:
    slots = max(spec.members, default=-1) + 1
    return max(found.size, _POINTER, found.values + slots * _POINTER if slots else 0)


# --- definitions that are there -------------------------------------------------------------------


def _kept(saving: Saving, spec: MapSpec, type_id: int) -> _Definition | None:
    own = saving.types.own
    if own is None or (spec.btf is not None and spec.btf is not own):
        return None
    definition = own.resolve(type_id)
    try:
        found, values = parse_definition(own, spec.name, definition, 0)
    except WrongDefinition:
        return None
    if not _same(found, spec) or (spec.members and values < 0):
        return None
    return _Definition(type_id, values, own.size_of(definition))


def _same(one: MapSpec, two: MapSpec) -> bool:
    if any(getattr(one, name) != getattr(two, name) for name in _FIELDS):
        return False
    if one.inner is None or two.inner is None:
        return one.inner is two.inner
    return _same(one.inner, two.inner)


# --- definitions that are made --------------------------------------------------------------------


def _definition(saving: Saving, spec: MapSpec, *, is_inner: bool = False) -> _Definition:
    _check(spec)
    types = saving.types
    members: list[tuple[str, int]] = []
    for name, attr in _NUMBERS:
        value = getattr(spec, attr)
        if value or attr == "type" or (attr == "numa_node" and value is not None):
            members.append((name, _number(saving, spec, name, value)))
    members += _key_and_value(saving, spec)
    values, size = -1, len(members) * _POINTER
    if spec.inner is not None:
        if is_inner:
            raise UsageError(f"map {spec.name}: maps of maps of maps are not possible")
        held = _definition(saving, spec.inner, is_inner=True).type_id
        values, pointer = size, types.add(Ptr(held))
    elif spec.members or spec.type == _PROG_ARRAY:
        values, pointer = size, types.function_pointer()
    if values >= 0:
        members.append(("values", types.add(Array(pointer, 0, types.int_type))))
    rows = tuple(Member(n, t, place * _POINTER * 8) for place, (n, t) in enumerate(members))
    return _Definition(types.add(Struct("", size, rows)), values, size)


def _check(spec: MapSpec) -> None:
    if not spec.type:
        raise UsageError(f"map {spec.name} has no type")
    if spec.contents is not None and spec.type != _ARENA:
        what = "initial contents, which only data sections can have"
        raise UsageError(f"map {spec.name} has {what} (give it a section such as .data.{spec.name}")
    if spec.frozen:
        raise UsageError(f"map {spec.name} is frozen, which only .rodata sections can say")


_ARENA = 33


def _number(saving: Saving, spec: MapSpec, name: str, value: int) -> int:
    types = saving.types
    if not 0 <= value < 1 << 64 or (value >= 1 << 32 and name != "map_extra"):
        raise UsageError(f"map {spec.name}: {name} {value} does not fit")
    if value >= 1 << 32:
        return types.add(Enum64("", 8, False, ((f"__{spec.name}_{name}", value),)))
    element = types.int_type if value < _INT_ELEMENTS else types.char_type
    return types.add(Ptr(types.add(Array(element, value, types.int_type))))


def _key_and_value(saving: Saving, spec: MapSpec) -> Iterator[tuple[str, int]]:
    for name, type_id, size in (
        ("key", spec.key_type, spec.key_size),
        ("value", spec.value_type, spec.value_size),
    ):
        btf = spec.btf or saving.types.own
        if type_id and btf is not None and btf.size_of(type_id) == size:
            yield name, saving.types.add(Ptr(saving.types.import_type(btf, type_id)))
        elif size:
            yield f"{name}_size", _number(saving, spec, f"{name}_size", size)


# --- initial members ------------------------------------------------------------------------------


def _write_members(saving: Saving, key: str, spec: MapSpec, values: int) -> None:
    kind = "map" if spec.inner is not None else "function"
    maps = (name for name, held in saving.spec.maps.items() if not held.section)
    table = set(maps) if kind == "map" else set(saving.places)
    for index, member in sorted(spec.members.items()):
        if member not in table or index < 0:
            what = "map" if kind == "map" else "program"
            raise UsageError(f"map {key} holds {what} {member!r} at {index}, which is not there")
        at = values + index * _POINTER
        saving.relocate(SECTION, at, BpfRelocation.ABS64, (kind, member, 0))
