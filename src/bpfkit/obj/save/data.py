"""Global data, struct_ops variables, externs, licence: everything of an object that is neither code
nor a defined map."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from bpfkit.btf import Const, Func, FuncProto, SectionVariable, Var
from bpfkit.elf import BpfRelocation, SectionFlag, SectionType, SymbolBind, SymbolType
from bpfkit.errors import UsageError

from ..datamaps import ARENA_SECTION
from ..spec import KconfigReference, KsymReference, MapSpec, VariableSpec
from .state import DATA, Saving
from .types import EXTERN, GLOBAL, STATIC

__all__ = ["write_data", "write_externs", "write_license", "write_struct_ops"]

_ARENA, _STRUCT_OPS = 33, 26
_MMAPABLE, _LINK = 1 << 10, 1 << 13  # BPF_F_MMAPABLE, BPF_F_LINK
_KCONFIG, _KSYMS = ".kconfig", ".ksyms"
_DATA = (".data", ".rodata", ".bss")


# --- data sections --------------------------------------------------------------------------------


def write_data(saving: Saving) -> None:
    """Add ``.data*``, ``.rodata*``, ``.bss*`` and arena variables, with their variables'
    symbols."""
    for key, spec in saving.spec.maps.items():
        if spec.type == _ARENA and spec.contents is not None:
            _write_section(saving, key, spec, ARENA_SECTION, len(spec.contents))
        elif spec.section and spec.type != _STRUCT_OPS and spec.section != _KCONFIG:
            if not any(spec.section == n or spec.section.startswith(n + ".") for n in _DATA):
                known = ", ".join(_DATA)
                raise UsageError(f"map {key}: {spec.section} is no data section ({known})")
            size = max(spec.value_size, len(spec.contents or b""))
            _write_section(saving, key, spec, _section_name(spec), size)


def _section_name(spec: MapSpec) -> str:
    # ELF's .bss is all zeros: values that were set there need another section
    is_bss = spec.section == ".bss" or spec.section.startswith(".bss.")
    return ".data" + spec.section if is_bss and any(spec.contents or b"") else spec.section


def _write_section(saving: Saving, key: str, spec: MapSpec, name: str, size: int) -> None:
    flags = SectionFlag.ALLOC if name.startswith(".rodata") else DATA
    if name == ".bss" or name.startswith(".bss."):
        saving.add_section(name, b"", flags, type=SectionType.NOBITS, size=size)
    else:
        saving.add_section(name, (spec.contents or b"").ljust(size, b"\0"), flags)
    saving.data_sections[key] = name
    variables = {v.name: v for v in saving.spec.variables.values() if v.map is spec}
    known = {f.name: (item, f) for item, f in saving.types.variables(spec.section or name)}
    if _says_all(variables, known) and name == (spec.section or name):
        saving.types.keep_section(name)
    else:
        _make_section(saving, name, size, variables, known)
    # with only hidden variables the kernel's map is not mapped into processes
    hidden = not spec.flags & _MMAPABLE and spec.type != _ARENA
    for symbol, offset, length, linkage, weak in _symbols(variables, known):
        saving.add_symbol(
            ("variable", name, offset),
            symbol,
            name,
            value=offset,
            size=length,
            bind=_bind(linkage, weak),
            hidden=hidden and linkage == GLOBAL,
        )


def _bind(linkage: int, weak: bool) -> SymbolBind:
    if linkage == STATIC:
        return SymbolBind.LOCAL
    return SymbolBind.WEAK if weak else SymbolBind.GLOBAL


_Known = dict[str, tuple[SectionVariable, Var | Func]]


def _says_all(variables: dict[str, VariableSpec], known: _Known) -> bool:
    for name, variable in variables.items():
        if not variable.type_id:
            continue
        item, found = known.get(name, (None, None))
        if item is None or found is None or found.type_id != variable.type_id:
            return False
        if (item.offset, item.size) != (variable.offset, variable.size):
            return False
    return True


def _make_section(
    saving: Saving, name: str, size: int, variables: dict[str, VariableSpec], known: _Known
) -> None:
    types, items = saving.types, []
    for variable in variables.values():
        if not variable.type_id:
            continue
        found = known[variable.name][1] if variable.name in known else None
        type_id = types.import_type(variable.btf, variable.type_id)
        linkage = found.linkage if found is not None else GLOBAL
        var = types.add(Var(variable.name, type_id, linkage))
        items.append(SectionVariable(var, variable.offset, variable.size))
    items += [item for other, (item, _) in known.items() if other not in variables]
    if items:
        types.set_section(name, size, items)


def _symbols(
    variables: dict[str, VariableSpec], known: _Known
) -> Iterator[tuple[str, int, int, int, bool]]:
    """(name, offset, size, linkage, weak) of every variable."""
    for name, (item, found) in known.items():
        mine = variables.get(name)
        offset, size = (mine.offset, mine.size) if mine is not None else (item.offset, item.size)
        yield name, offset, size, found.linkage, mine is not None and mine.is_weak
    for name, variable in variables.items():
        if name not in known:
            yield name, variable.offset, variable.size, GLOBAL, variable.is_weak


# --- struct_ops -----------------------------------------------------------------------------------


def write_struct_ops(saving: Saving) -> None:
    """Add the sections ``.struct_ops*`` with a variable for each map and its programs."""
    sections: dict[str, list[tuple[str, MapSpec]]] = {}
    for key, spec in saving.spec.maps.items():
        if spec.type == _STRUCT_OPS:
            name = ".struct_ops.link" if spec.flags & _LINK else ".struct_ops"
            name = name if spec.autocreate else "?" + name
            sections.setdefault(name, []).append((key, spec))
    for name, maps in sections.items():
        _write_struct_ops(saving, name, maps)


def _write_struct_ops(saving: Saving, section: str, maps: list[tuple[str, MapSpec]]) -> None:
    types = saving.types
    known = {found.name: (item, found) for item, found in types.variables(section)}
    rows, items, data = [], [], bytearray()
    for key, spec in maps:
        if not spec.value_type:
            raise UsageError(f"struct_ops map {key} has no type of its values")
        type_id = types.import_type(spec.btf, spec.value_type)
        item, found = known.get(key, (None, None))
        same = item is not None and found is not None and found.type_id == type_id
        var = item.type_id if same and item is not None else types.add(Var(key, type_id, GLOBAL))
        data += bytes(-len(data) % 8)
        rows.append((key, spec, len(data), found.linkage if found is not None else GLOBAL))
        items.append(SectionVariable(var, len(data), spec.value_size))
        data += (spec.contents or b"").ljust(spec.value_size, b"\0")
    saving.add_section(section, bytes(data), DATA)
    types.set_section(section, len(data), items)
    for key, spec, offset, linkage in rows:
        bind = _bind(linkage, False)
        size = spec.value_size
        saving.add_symbol(("map", key, 0), key, section, value=offset, size=size, bind=bind)
        for place, program in sorted(spec.members.items()):
            if program not in saving.places:
                raise UsageError(f"struct_ops map {key}: program {program!r} is not there")
            target = ("function", program, 0)
            saving.relocate(section, offset + place, BpfRelocation.ABS64, target)


# --- externs --------------------------------------------------------------------------------------


def write_externs(saving: Saving) -> None:
    """Add undefined symbols for what comes from the kernel, and their BTF where it is missing."""
    weak: dict[str, bool] = {}
    missing: dict[str, list[SectionVariable]] = {}
    for name, section, is_weak, wanted in _externs(saving):
        if name in weak:
            continue
        weak[name] = is_weak
        saving.types.keep_section(section)
        if not _is_known(saving, name):
            missing.setdefault(section, []).append(_extern_type(saving, name, wanted))
    for section, items in missing.items():
        items = [item for item, _ in saving.types.variables(section)] + items
        saving.types.set_section(section, 0, items)
    for name, is_weak in weak.items():
        bind = SymbolBind.WEAK if is_weak else SymbolBind.GLOBAL
        saving.add_symbol(("extern", name, 0), name, "", type=SymbolType.NOTYPE, bind=bind)


_Wanted = VariableSpec | KsymReference


def _externs(saving: Saving) -> Iterator[tuple[str, str, bool, _Wanted]]:
    """(name, BTF section, weak, what says its type) of everything that the kernel gives."""
    for variable in saving.spec.variables.values():
        if variable.is_extern:
            yield variable.name, _KCONFIG, variable.is_weak, variable
    for place in saving.places.values():
        for slot, reference in place.program.references.items():
            if isinstance(reference, KsymReference):
                yield reference.name, _KSYMS, reference.weak, reference
            elif isinstance(reference, KconfigReference) and (
                reference.name not in saving.spec.variables
            ):
                what = f"configuration value {reference.name!r} is no variable of the object"
                raise UsageError(f"{place.key}, instruction {slot}: {what}")


def _is_known(saving: Saving, name: str) -> bool:
    own = saving.types.own
    if own is None:
        return False
    ids = [*own.find_all(name, "var"), *own.find_all(name, "func")]
    return any(own.type(n).linkage == EXTERN for n in ids)  # type: ignore[union-attr]


def _extern_type(saving: Saving, name: str, wanted: _Wanted) -> SectionVariable:
    types = saving.types
    if isinstance(wanted, VariableSpec):
        if not wanted.type_id:
            raise UsageError(f"configuration value {name} has no type")
        type_id = types.import_type(wanted.btf, wanted.type_id)
        return SectionVariable(types.add(Var(name, type_id, EXTERN)), 0, wanted.size)
    if wanted.kind == "kfunc":  # nothing says its prototype
        return SectionVariable(types.add(Func(name, types.add(FuncProto(0)), EXTERN)), 0, 0)
    type_id = wanted.btf_type or types.add(Const(0))
    return SectionVariable(types.add(Var(name, type_id, EXTERN)), 0, 0)


# --- licence and version --------------------------------------------------------------------------


def write_license(saving: Saving) -> None:
    """Add the sections ``license`` and ``version``. Raises UsageError for programs of several
    licences."""
    spec = saving.spec
    names = {program.license for program in spec.programs.values() if program.license}
    if spec.license:
        names.add(spec.license)
    if len(names) > 1:
        known = ", ".join(repr(name) for name in sorted(names))
        raise UsageError(f"an object has one licence, its programs have {known}")
    if names:
        text = names.pop().encode("utf-8", "surrogateescape") + b"\0"
        _write_words(saving, "license", text)
    if spec.kernel_version:
        order = "<" if spec.byteorder == "little" else ">"
        _write_words(saving, "version", struct.pack(order + "I", spec.kernel_version))


def _write_words(saving: Saving, section: str, data: bytes) -> None:
    known = saving.types.variables(section)
    # the variable keeps the size of its type, whatever the text is
    data = data.ljust(max((item.offset + item.size for item, _ in known), default=0), b"\0")
    saving.add_section(section, data, DATA)
    saving.types.keep_section(section)
    for item, found in known:
        saving.add_symbol(
            ("variable", section, item.offset),
            found.name,
            section,
            value=item.offset,
            size=item.size,
            bind=_bind(found.linkage, False),
        )
