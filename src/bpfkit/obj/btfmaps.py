"""Maps that BTF defines: the variables of section ``.maps``, whose types say everything.

A number N is written as a pointer to an array of N (or as an enum with that one value), a type T as
a pointer to T, and an array ``values`` of pointers says what a map of maps or a program array
holds. Its initial members are the relocations of ``.maps``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bpfkit.elf import Section, Symbol

from .spec import MapSpec
from .state import Loading

if TYPE_CHECKING:
    from bpfkit.btf import Btf

__all__ = ["WrongDefinition", "collect_btf_maps", "collect_map_members", "parse_definition"]

_PROG_ARRAY, _ARRAY_OF_MAPS, _HASH_OF_MAPS = 3, 12, 13
_NUMBERS = {
    "type": "type",
    "key_size": "key_size",
    "value_size": "value_size",
    "max_entries": "max_entries",
    "map_flags": "flags",
    "map_extra": "map_extra",
    "numa_node": "numa_node",
    "pinning": "pinning",
}
_POINTER = 8  # bytes of one slot of `values` in a definition
_NESTING = 2


def collect_btf_maps(loading: Loading, section: Section) -> None:
    """Enter the maps that section ``.maps`` defines. Raises FormatError where there is no BTF to
    say what they are."""
    btf = loading.btf
    found = btf.find(section.name, "datasec") if btf is not None else None
    if btf is None or found is None:
        raise loading.error(f"{section.name} has maps but no BTF says what they are", section, 0)
    symbols = {s.name: s for s in loading.defined.get(section.index, [])}
    for item in btf.type(found).variables:  # type: ignore[union-attr]
        name = btf.name(item.type_id)
        symbol = symbols.get(name)
        if symbol is None:
            continue  # an extern: another object of the same program defines it
        definition = btf.resolve(btf.type(item.type_id).type_id)  # type: ignore[union-attr]
        try:
            size = btf.size_of(definition)
            spec, values = parse_definition(btf, name, definition, 0)
        except WrongDefinition as wrong:
            raise loading.error(f"map {name}: {wrong}", section, symbol.value) from None
        loading.add_map(name, spec, section, symbol.value, max(size, symbol.size))
        loading.values_offset[name] = values


class WrongDefinition(ValueError):
    """A type that defines no map; the message says why not."""


def parse_definition(btf: Btf, name: str, definition: int, depth: int) -> tuple[MapSpec, int]:
    """The map that struct ``definition`` defines, and the offset of its `values` (-1: none).
    Raises WrongDefinition."""
    found = btf.type(definition)
    if found.kind.name != "STRUCT":
        raise WrongDefinition(f"its type is {found.kind.name.lower()} where a struct is wanted")
    spec, values = MapSpec(name, 0, btf=btf), -1
    for member in found.members:  # type: ignore[union-attr]
        if member.name in _NUMBERS:
            _set_number(spec, _NUMBERS[member.name], _number(btf, member.name, member.type_id))
        elif member.name in ("key", "value"):
            _set_type(btf, spec, member.name, member.type_id)
        elif member.name == "values":
            values = member.bit_offset // 8
            _set_inner(btf, spec, member.type_id, depth)
        else:
            raise WrongDefinition(f"it has a member {member.name!r} that means nothing")
    if not spec.type:
        raise WrongDefinition("it has no type")
    if spec.type in (_PROG_ARRAY, _ARRAY_OF_MAPS, _HASH_OF_MAPS):
        spec.value_size = spec.value_size or 4
    return spec, values


def _set_number(spec: MapSpec, attr: str, value: int) -> None:
    before = getattr(spec, attr)
    if attr in ("key_size", "value_size") and before and before != value:
        raise WrongDefinition(f"{attr} is {before} by its type and {value} by number")
    setattr(spec, attr, value)


def _number(btf: Btf, name: str, type_id: int) -> int:
    found = btf.type(btf.resolve(type_id))
    if found.kind.name in ("ENUM", "ENUM64"):
        values = found.values  # type: ignore[union-attr]
        if len(values) != 1:
            raise WrongDefinition(f"{name} is an enum of {len(values)} values where one is wanted")
        return int(values[0][1])
    if found.kind.name == "PTR":
        array = btf.type(btf.resolve(found.type_id))  # type: ignore[union-attr]
        if array.kind.name == "ARRAY":
            return int(array.count)  # type: ignore[union-attr]
    raise WrongDefinition(f"{name} is not written as a number (__uint or __ulong)")


def _set_type(btf: Btf, spec: MapSpec, name: str, type_id: int) -> None:
    found = btf.type(btf.resolve(type_id))
    if found.kind.name != "PTR":
        raise WrongDefinition(f"{name} is not written as a type (__type)")
    target: int = found.type_id  # type: ignore[union-attr]
    _set_number(spec, f"{name}_size", btf.size_of(target))
    setattr(spec, f"{name}_type", target)


def _set_inner(btf: Btf, spec: MapSpec, type_id: int, depth: int) -> None:
    array = btf.type(btf.resolve(type_id))
    if array.kind.name != "ARRAY":
        raise WrongDefinition("values is not written as an array (__array)")
    pointer = btf.type(btf.resolve(array.type_id))  # type: ignore[union-attr]
    if pointer.kind.name != "PTR":
        raise WrongDefinition("values is not an array of pointers")
    target = btf.resolve(pointer.type_id)  # type: ignore[union-attr]
    if btf.type(target).kind.name == "FUNC_PROTO":
        return
    if depth + 1 >= _NESTING:
        raise WrongDefinition("maps of maps of maps are not possible")
    spec.inner, _ = parse_definition(btf, f"{spec.name}.inner", target, depth + 1)


def collect_map_members(loading: Loading, section: Section) -> None:
    """Enter the initial members of program arrays and maps of maps: relocations of ``.maps``."""
    for relocation in loading.elf.relocations.get(section.index, []):
        offset = relocation.offset
        held = loading.map_holding(section.index, offset)
        if held is None:
            raise loading.error("an initial value belongs to no map", section, offset)
        start, key = held
        values = loading.values_offset.get(key, -1)
        index, rest = divmod(offset - start - values, _POINTER)
        if values < 0 or index < 0 or rest:
            what = f"map {key} has an initial value outside its `values`"
            raise loading.error(what, section, offset)
        member = _member(loading, relocation.symbol)
        if member is None:
            name = relocation.symbol.name
            what = f"initial value {name!r} of map {key} is neither a map nor a program here"
            raise loading.error(what, section, offset)
        loading.spec.maps[key].members[index] = member


def _member(loading: Loading, symbol: Symbol) -> str | None:
    if symbol.is_undefined and symbol.name:  # another object defines it: told when it is linked
        return symbol.name
    key = loading.map_at.get((symbol.section, symbol.value))
    if key is None:
        place = loading.function_from(symbol.section, symbol.value)
        key = place.key if place is not None else None
    return key
