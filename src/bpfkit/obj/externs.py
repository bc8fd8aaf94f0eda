"""Externs: what an object takes from the kernel by name. BTF sections ``.kconfig`` and ``.ksyms``
say of which sort each is; one that neither names is for another object to define.

Values of the kernel's configuration get a map of their own, ``.kconfig``, laid out as libbpf lays
it out: by falling alignment, then by size, then by name.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bpfkit.elf import Symbol

from .datamaps import kernel_map_name
from .spec import KconfigReference, KsymReference, MapSpec, VariableSpec
from .state import Loading

if TYPE_CHECKING:
    from bpfkit.btf import Btf

__all__ = ["collect_externs"]

_KCONFIG, _KSYMS = ".kconfig", ".ksyms"
_EXTERN = 2  # linkage
_ARRAY = 2
_KCONFIG_FLAGS = 1 << 7 | 1 << 10  # BPF_F_RDONLY_PROG, BPF_F_MMAPABLE


def collect_externs(loading: Loading) -> None:
    """Enter every undefined symbol as a reference to a kernel symbol or a configuration value."""
    undefined = [s for s in loading.elf.symbols if s.is_undefined and s.name and not s.is_local]
    sections = _sections(loading.btf)
    kconfig: list[tuple[Symbol, int]] = []
    for symbol in undefined:
        type_id, section = _extern_type(loading.btf, symbol.name), ""
        if type_id:
            section = sections.get(type_id, "")
        if section == _KCONFIG:
            kconfig.append((symbol, type_id))
        else:
            found = _ksym(loading.btf, symbol, type_id)
            if type_id and section != _KSYMS:  # a map, variable or function of another object
                found = replace(found, is_kernel=False)
            loading.externs[symbol.name] = found
    if kconfig:
        _lay_out_kconfig(loading, kconfig)


def _sections(btf: Btf | None) -> dict[int, str]:
    found: dict[int, str] = {}
    for name in (_KCONFIG, _KSYMS):
        section = btf.find(name, "datasec") if btf is not None else None
        if btf is not None and section is not None:
            for item in btf.type(section).variables:  # type: ignore[union-attr]
                found[item.type_id] = name
    return found


def _extern_type(btf: Btf | None, name: str) -> int:
    if btf is None:
        return 0
    for kind in ("var", "func"):
        for type_id in btf.find_all(name, kind):
            if btf.type(type_id).linkage == _EXTERN:  # type: ignore[union-attr]
                return type_id
    return 0


def _ksym(btf: Btf | None, symbol: Symbol, type_id: int) -> KsymReference:
    # without BTF the instruction tells a function from a variable: see relocations.py
    if btf is None or not type_id:
        return KsymReference(symbol.name, "typeless", symbol.is_weak)
    found = btf.type(type_id)
    if found.kind.name == "FUNC":
        return KsymReference(symbol.name, "kfunc", symbol.is_weak, type_id)
    target = btf.resolve(found.type_id)  # type: ignore[union-attr]
    kind = "typed" if target else "typeless"
    return KsymReference(symbol.name, kind, symbol.is_weak, target)


def _lay_out_kconfig(loading: Loading, externs: list[tuple[Symbol, int]]) -> None:
    btf = loading.btf
    assert btf is not None
    rows = []
    for symbol, var in externs:
        type_id = btf.type(var).type_id  # type: ignore[union-attr]
        rows.append((-btf.align_of(type_id), btf.size_of(type_id), symbol.name, symbol, type_id))
    rows.sort(key=lambda row: row[:3])
    spec = MapSpec(
        name=kernel_map_name(loading.elf.file, _KCONFIG),
        type=_ARRAY,
        key_size=4,
        max_entries=1,
        flags=_KCONFIG_FLAGS,
        frozen=True,
        section=_KCONFIG,
        value_type=btf.find(_KCONFIG, "datasec") or 0,
        btf=btf,
    )
    end = 0
    for alignment, size, name, symbol, type_id in rows:
        offset = end + -end % -alignment
        end = offset + size
        weak = symbol.is_weak
        loading.externs[name] = KconfigReference(name, _KCONFIG, offset, weak)
        loading.spec.variables[name] = VariableSpec(
            name, spec, offset, size, type_id, btf, is_weak=weak, is_extern=True
        )
    spec.value_size = end
    loading.spec.maps[_KCONFIG] = spec
