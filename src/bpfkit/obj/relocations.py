"""Relocations of code: what each instruction refers to.

====================================
======================================================================= symbol
the reference ====================================
======================================================================= undefined
a kernel function or symbol, a value of its configuration in ``.maps``, ``maps``                the
map that starts there in a data section                     that byte of the section's map; the
instruction holds what to add in code, on a call                    the function at symbol +
(immediate + 1) * 8 in code, on a wide load               the address of the function at symbol +
immediate ====================================
=======================================================================

Calls inside one section need no relocation: their immediate is final, relative to the section.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from dataclasses import replace

from bpfkit.elf import Relocation, Section, Symbol

from .spec import (
    FunctionReference,
    KsymReference,
    MapReference,
    MapValueReference,
    Reference,
)
from .state import FunctionPlace, Loading

__all__ = ["collect_references"]

_CALL, _WIDE_LOAD = 0x85, 0x18
_PSEUDO_CALL, _PSEUDO_FUNC = 1, 4


def collect_references(loading: Loading) -> None:
    """Fill ``references`` of every function. Raises FormatError for a relocation that cannot mean
    anything."""
    for index, places in loading.functions.items():
        section = loading.elf.sections[index]
        rows = sorted(loading.elf.relocations.get(index, []), key=lambda row: row.offset)
        if rows and rows[-1].offset >= section.size:
            raise loading.error(
                f"a relocation past the section's end at {section.size:#x}",
                section,
                rows[-1].offset,
            )
        starts = [row.offset for row in rows]
        for place in places:
            here = rows[bisect_left(starts, place.start) : bisect_left(starts, place.end)]
            _relocate(loading, place, here)


def _relocate(loading: Loading, place: FunctionPlace, rows: list[Relocation]) -> None:
    references = place.spec.references
    related = set()
    for row in rows:
        if row.offset % 8:
            raise loading.error(
                "a relocation that is not at the start of an instruction", place.section, row.offset
            )
        slot = (row.offset - place.start) // 8
        related.add(slot)
        references[slot] = _reference(loading, place, row)
    order = loading.elf.order
    for slot, (code, regs, _, imm) in enumerate(
        struct.iter_unpack(order + "BBhi", place.spec.code)
    ):
        if code == _CALL and slot not in related and _source(regs, order) == _PSEUDO_CALL:
            offset = place.start + (slot + imm + 1) * 8
            references[slot] = _call(loading, place.section, place.section, offset, slot * 8)


def _source(regs: int, order: str) -> int:
    return regs >> 4 if order == "<" else regs & 15


def _reference(loading: Loading, place: FunctionPlace, row: Relocation) -> Reference:
    section, symbol = place.section, row.symbol
    code, regs, _, imm = loading.elf.cursor(section).unpack("BBhi", row.offset)
    if code == _WIDE_LOAD and row.offset + 16 > place.end:
        raise loading.error("a wide load that is cut by its function's end", section, row.offset)
    if code not in (_CALL, _WIDE_LOAD):
        raise loading.error(
            f"a relocation of opcode {code:#04x}, which is neither a call nor a wide load",
            section,
            row.offset,
        )
    if symbol.is_undefined:
        return _extern(loading, section, row, code)
    base = symbol.value + (row.addend or 0)
    if code == _CALL:
        if _source(regs, loading.elf.order) != _PSEUDO_CALL:
            raise loading.error(
                f"a relocation to {_named(loading, symbol)} on a call of a helper",
                section,
                row.offset,
            )
        target = _section_of(loading, section, row)
        return _call(loading, section, target, base + (imm + 1) * 8, row.offset)
    return _load(loading, section, row, base, imm)


def _named(loading: Loading, symbol: Symbol) -> str:
    if symbol.name:
        return repr(symbol.name)
    if symbol.section < len(loading.elf.sections):
        return f"section {loading.elf.sections[symbol.section].name!r}"
    return f"symbol {symbol.index}"


def _section_of(loading: Loading, section: Section, row: Relocation) -> Section:
    index = row.symbol.section
    if index >= len(loading.elf.sections):
        raise loading.error(
            f"a relocation to {_named(loading, row.symbol)}, which is in no section",
            section,
            row.offset,
        )
    return loading.elf.sections[index]


def _extern(loading: Loading, section: Section, row: Relocation, code: int) -> Reference:
    symbol = row.symbol
    found = loading.externs.get(symbol.name)
    if found is None:
        raise loading.error(
            f"a relocation to {_named(loading, symbol)}, which names nothing", section, row.offset
        )
    if isinstance(found, KsymReference):
        if code == _CALL and not found.btf_type:
            return replace(found, kind="kfunc")
        if code == _WIDE_LOAD and found.kind == "kfunc":  # its address, to test for a weak one
            return replace(found, kind="typed")
    if (code == _CALL) != (isinstance(found, KsymReference) and found.kind == "kfunc"):
        verb = "called" if code == _CALL else "loaded"
        raise loading.error(f"extern {symbol.name!r} cannot be {verb}", section, row.offset)
    return found


def _call(
    loading: Loading, section: Section, target: Section, offset: int, at: int
) -> FunctionReference:
    place = loading.function_from(target.index, offset)
    if place is None:
        what = f"a call of {target.name}+{offset:#x}, where no function starts"
        raise loading.error(what, section, at)
    return FunctionReference(place.key)


def _load(loading: Loading, section: Section, row: Relocation, base: int, imm: int) -> Reference:
    target = _section_of(loading, section, row)
    if target.index in loading.data_maps:
        return MapValueReference(loading.data_maps[target.index], base + imm)
    if target.is_code:
        place = loading.function_from(target.index, base + imm)
        if place is not None:
            return FunctionReference(place.key, address=True)
        what = f"the address of {target.name}+{base + imm:#x}, where no function starts"
        raise loading.error(what, section, row.offset)
    key = loading.map_at.get((target.index, base + (imm if row.symbol.is_section else 0)))
    if key is not None:
        return MapReference(key)
    raise loading.error(
        f"a relocation to {_named(loading, row.symbol)} in section {target.name!r}, which is "
        "neither a map nor global data",
        section,
        row.offset,
    )
