"""Source lines, function types and CO-RE records of ``.BTF.ext``, given to the functions they
belong to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any

from bpfkit.elf import Section

from .spec import CoreRelocation, FuncInfo, LineInfo, ProgramSpec
from .state import Loading

__all__ = ["attach_type_info"]

_EXCEPTION = "exception_callback:"


def attach_type_info(loading: Loading, ext: bytes) -> None:
    """Fill lines, function types, CO-RE records and exception callbacks. ``ext`` is the whole
    section ``.BTF.ext``."""
    btf = loading.btf
    if btf is None:
        return
    if ext:
        from bpfkit.btf import BtfExt

        read = BtfExt.from_bytes(ext, btf, file=loading.elf.file)
        for section in (loading.elf.sections[index] for index in loading.functions):
            _attach_lines(loading, section, read.lines.get(section.name, ()))
            for spec, slot, row in _placed(loading, section, read.functions.get(section.name, ())):
                spec.functions.append(FuncInfo(slot, row[1]))
                if slot == 0:
                    spec.function_type = row[1]
            for spec, slot, row in _placed(loading, section, read.core.get(section.name, ())):
                spec.core_relocations.append(CoreRelocation(slot, row[1], row[2], row[3]))
    specs = [place.spec for places in loading.functions.values() for place in places]
    for spec in specs:
        if not spec.function_type:
            spec.function_type = btf.find(spec.name, "func") or 0
        for rows in (spec.functions, spec.lines, spec.core_relocations):
            rows.sort(key=lambda row: row.slot)
    _find_exception_callbacks(loading, specs)


def _placed(
    loading: Loading, section: Section, rows: Iterable[Any]
) -> Iterator[tuple[ProgramSpec, int, Any]]:
    places = loading.functions[section.index]
    starts = [place.start for place in places]
    for row in rows:
        if row[0] % 8:
            what = f"a record for {section.name}+{row[0]:#x}, which is inside an instruction"
            raise loading.error(what, loading.elf.section(".BTF.ext"))
        at = bisect_right(starts, row[0]) - 1
        if at >= 0 and row[0] < places[at].end:  # others are of functions that were overridden
            yield places[at].spec, (row[0] - places[at].start) // 8, row


def _attach_lines(loading: Loading, section: Section, rows: Iterable[Any]) -> None:
    for spec, slot, row in _placed(loading, section, rows):
        spec.lines.append(LineInfo(slot, row[1], row[2], row[3], row[4]))


def _find_exception_callbacks(loading: Loading, specs: list[ProgramSpec]) -> None:
    # a declaration tag on the program names the function that the kernel calls for bpf_throw
    btf = loading.btf
    assert btf is not None
    if _EXCEPTION.encode() not in btf.raw:  # most objects: no look at every type
        return
    by_type = {spec.function_type: spec for spec in specs if spec.function_type}
    named: dict[int, list[str]] = {}
    for _, found in btf.types():
        if found.kind.name == "DECL_TAG" and found.name.startswith(_EXCEPTION):
            names = named.setdefault(found.type_id, [])  # type: ignore[union-attr]
            names.append(found.name[len(_EXCEPTION) :])
    for type_id, names in named.items():
        if type_id in by_type and len(names) == 1:  # the kernel refuses several, and says so
            by_type[type_id].exception_callback = names[0]
