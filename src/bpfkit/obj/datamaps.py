"""Global data: ``.rodata*``, ``.data*`` and ``.bss*`` become array maps of one value, their
variables become settable.

``.addr_space.1`` is the exception: its variables live in the object's arena map.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from bpfkit.elf import Section, SectionType, Symbol, SymbolType, SymbolVisibility

from .spec import MapSpec, ObjectSpec, VariableSpec
from .state import Loading

if TYPE_CHECKING:
    from bpfkit.btf import Btf

__all__ = [
    "ARENA_SECTION",
    "collect_data_maps",
    "collect_struct_ops",
    "fill_datasecs",
    "kernel_map_name",
]

_ARRAY, _STRUCT_OPS, _ARENA = 2, 26, 33
_RDONLY_PROG = 1 << 7  # BPF_F_RDONLY_PROG
_MMAPABLE = 1 << 10  # BPF_F_MMAPABLE
_LINK = 1 << 13  # BPF_F_LINK
_MAX_VALUE = 0x7FFFFFFF
ARENA_SECTION = ".addr_space.1"
_DATA = (".data", ".rodata", ".bss")
_KERNEL_NAME = 15  # characters of a map's name in the kernel
_SUFFIX = 7  # of them, that the section's name gets at least
_STATIC = 0  # linkage of a BTF variable


def _is_data(section: Section) -> bool:
    if section.type not in (SectionType.PROGBITS, SectionType.NOBITS) or section.is_code:
        return False
    return any(section.name == name or section.name.startswith(name + ".") for name in _DATA)


def kernel_map_name(file: str, section: str) -> str:
    """The name that libbpf gives the map of a data section: the start of the object's name, then
    the section's name, in 15 characters.

    Sections with a name of their own (``.data.mine``) have theirs alone.
    """
    stem = PurePath(file).name.split(".")[0] if file and "." not in section[1:] else ""
    room = _KERNEL_NAME - max(_SUFFIX, len(section))
    name = stem[: max(room, 0)] + section[:_KERNEL_NAME]
    return "".join(c if c.isascii() and (c.isalnum() or c in "_.") else "_" for c in name)


def fill_datasecs(loading: Loading) -> None:
    """Give the BTF's data sections the sizes and offsets that compilers leave open."""
    btf = loading.btf
    if btf is None:
        return
    sizes: dict[str, int] = {}
    offsets: dict[str, dict[str, int]] = {}
    for section in loading.elf.sections:
        found = btf.find(section.name, "datasec") if section.size else None
        if found is None or section.size > _MAX_VALUE:
            continue
        sizes[section.name] = section.size
        offsets[section.name] = {
            name: symbols[0].value
            for name, symbols in _objects(loading, section).items()
            # static variables of one name, from several source files: the linker has placed them
            if len(symbols) == 1 and symbols[0].value <= _MAX_VALUE
        }
    loading.btf = loading.spec.btf = btf.with_datasecs(sizes, offsets)


def _objects(loading: Loading, section: Section) -> dict[str, list[Symbol]]:
    found: dict[str, list[Symbol]] = {}
    for symbol in loading.defined.get(section.index, []):
        if symbol.type == SymbolType.OBJECT:
            found.setdefault(symbol.name, []).append(symbol)
    return found


def collect_data_maps(loading: Loading) -> None:
    """Enter the maps and variables of all data sections."""
    for section in loading.elf.sections:
        if section.name == ARENA_SECTION:
            _collect_arena(loading, section)
        elif _is_data(section) and section.size:
            spec = _data_map(loading, section)
            key = section.name
            if key in loading.spec.maps:
                raise loading.error("a second data section of that name", section, 0)
            loading.spec.maps[key] = spec
            loading.data_maps[section.index] = key
            _collect_variables(loading, section, spec)


def _data_map(loading: Loading, section: Section) -> MapSpec:
    if section.size > _MAX_VALUE:
        raise loading.error(f"{section.size:#x} bytes are too many for one map", section, 0)
    read_only = section.name.startswith(".rodata")
    spec = MapSpec(
        name=kernel_map_name(loading.elf.file, section.name),
        type=_ARRAY,
        key_size=4,
        value_size=section.size,
        max_entries=1,
        flags=_RDONLY_PROG if read_only else 0,
        contents=bytes(section.data) if section.type == SectionType.PROGBITS else None,
        frozen=read_only,
        section=section.name,
        btf=loading.btf,
    )
    if loading.btf is not None:
        spec.value_type = loading.btf.find(section.name, "datasec") or 0
        if spec.value_type and _has_global(loading, section, spec.value_type):
            spec.flags |= _MMAPABLE
    return spec


def _has_global(loading: Loading, section: Section, datasec: int) -> bool:
    # hidden variables count as static
    btf = loading.btf
    assert btf is not None
    hidden = (SymbolVisibility.HIDDEN, SymbolVisibility.INTERNAL)
    private = {
        s.name
        for s in loading.defined.get(section.index, [])
        if s.is_local or s.visibility in hidden
    }
    for item in btf.type(datasec).variables:  # type: ignore[union-attr]
        found = btf.type(item.type_id)
        if found.kind.name == "VAR" and found.linkage != _STATIC and found.name not in private:  # type: ignore[union-attr]
            return True
    return False


def _collect_arena(loading: Loading, section: Section) -> None:
    arenas = [key for key, spec in loading.spec.maps.items() if spec.type == _ARENA]
    if not arenas:
        raise loading.error("arena variables without an arena map", section, 0)
    spec = loading.spec.maps[arenas[0]]
    spec.contents = bytes(section.data)
    loading.data_maps[section.index] = arenas[0]
    _collect_variables(loading, section, spec)


def _collect_variables(loading: Loading, section: Section, spec: MapSpec) -> None:
    btf = loading.btf
    symbols = _objects(loading, section)
    rows: list[tuple[str, Symbol | None, tuple[int, int, int] | None]] = []
    found = btf.find(section.name, "datasec") if btf is not None else None
    if btf is not None and found is not None:
        for item in btf.type(found).variables:  # type: ignore[union-attr]
            var = btf.type(item.type_id)
            if var.kind.name == "VAR":
                named = symbols.get(var.name, [])
                typed = (var.type_id, item.offset, item.size)  # type: ignore[union-attr]
                rows.append((var.name, named[0] if len(named) == 1 else None, typed))
    known, taken = {row[0] for row in rows}, dict[str, int]()
    rows += [(s.name, s, None) for name in symbols if name not in known for s in symbols[name]]
    for name, symbol, typed in rows:  # type: ignore[assignment]
        variable = _variable(name, spec, symbol, typed, btf)
        if variable.offset + variable.size > section.size:
            what = f"variable {name} of {variable.size} bytes reaches past the section's end"
            raise loading.error(what, section, variable.offset)
        loading.spec.variables[_unique(loading.spec, name, taken)] = variable


def _unique(spec: ObjectSpec, name: str, taken: dict[str, int]) -> str:
    # static variables of several source files may have one name
    key = name
    while key in spec.variables:
        taken[name] = taken.get(name, 0) + 1
        key = f"{name}.{taken[name]}"
    return key


def _variable(
    name: str,
    spec: MapSpec,
    symbol: Symbol | None,
    typed: tuple[int, int, int] | None,
    btf: Btf | None,
) -> VariableSpec:
    type_id, offset, size = typed or (0, 0, 0)
    if symbol is not None:
        offset, size = symbol.value, size or symbol.size
    weak = symbol is not None and symbol.is_weak
    return VariableSpec(name, spec, offset, size, type_id, btf, is_weak=weak)


def collect_struct_ops(loading: Loading) -> None:
    """Enter each variable of ``.struct_ops*`` as a map whose members are the programs its
    relocations name, by byte offset."""
    for section in loading.elf.sections:
        plain = section.name.lstrip("?")
        if plain not in (".struct_ops", ".struct_ops.link") or loading.btf is None:
            continue
        found = loading.btf.find(section.name, "datasec")
        if found is None:
            raise loading.error("BTF does not say what its variables are", section, 0)
        for item in loading.btf.type(found).variables:  # type: ignore[union-attr]
            var = loading.btf.type(item.type_id)
            spec = MapSpec(
                name=var.name,
                type=_STRUCT_OPS,
                key_size=4,
                value_size=item.size,
                max_entries=1,
                flags=_LINK if plain.endswith(".link") else 0,
                contents=bytes(section.data[item.offset : item.offset + item.size]),
                section=section.name,
                value_type=var.type_id,  # type: ignore[union-attr]
                btf=loading.btf,
                autocreate=not section.name.startswith("?"),
            )
            loading.add_map(var.name, spec, section, item.offset, item.size)
        _struct_ops_members(loading, section)


def _struct_ops_members(loading: Loading, section: Section) -> None:
    for relocation in loading.elf.relocations.get(section.index, []):
        held = loading.map_holding(section.index, relocation.offset)
        place = loading.function_from(relocation.symbol.section, relocation.symbol.value)
        if held is not None and relocation.symbol.is_undefined and relocation.symbol.name:
            start, key = held  # another object defines it: told when it is linked
            loading.spec.maps[key].members[relocation.offset - start] = relocation.symbol.name
            continue
        if held is None or place is None:
            what = f"member {relocation.symbol.name!r} is no program of this object"
            raise loading.error(what, section, relocation.offset)
        start, key = held
        loading.spec.maps[key].members[relocation.offset - start] = place.key
