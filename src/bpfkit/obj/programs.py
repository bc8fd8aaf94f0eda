"""Functions of an object: which code sections there are, where each function starts, and which of
them are entry points.

Every function of a section with a name of its own is a program, unless it is static. The functions
of ``.text`` are sub-programs; only an object that has one function at all, in ``.text``, means it
as its program.
"""

from __future__ import annotations

from typing import NamedTuple

from bpfkit.elf import Section, Symbol, SymbolBind, SymbolType, SymbolVisibility

from .spec import ProgramSpec
from .state import FunctionPlace, Loading

__all__ = ["collect_functions"]

_SLEEPABLE = 1 << 4  # BPF_F_SLEEPABLE
_XDP_FRAGS = 1 << 5  # BPF_F_XDP_HAS_FRAGS
_ALIASES = 4  # functions may share code, but not so often that an object of 1 MB costs gigabytes


class _Range(NamedTuple):
    name: str
    start: int
    end: int
    symbol: Symbol | None


def collect_functions(loading: Loading) -> None:
    """Enter every function of the object into ``spec.programs`` or ``spec.functions``."""
    found = [
        (section, item)
        for section in loading.elf.sections
        if section.is_code and section.size
        for item in _ranges(loading, section)
    ]
    if any(item.symbol is not None and item.symbol.type == SymbolType.FUNC for _, item in found):
        # code that no symbol names is a weak function that the static linker found overridden
        found = [row for row in found if row[1].symbol is not None]
    used: set[str] = set()
    for section, item in found:
        spec = _make(loading, section, item, alone=len(found) == 1)
        table = loading.spec.functions if spec.is_subprogram else loading.spec.programs
        key = _unique(item.name, used)
        table[key] = spec
        place = FunctionPlace(key, section, item.start, item.end, spec)
        loading.functions.setdefault(section.index, []).append(place)
    for places in loading.functions.values():
        places.sort(key=lambda place: place.start)


def _unique(name: str, used: set[str]) -> str:
    # static functions of several source files may have one name
    key, number = name, 1
    while key in used:
        key, number = f"{name}.{number}", number + 1
    used.add(key)
    return key


def _ranges(loading: Loading, section: Section) -> list[_Range]:
    symbols = loading.defined.get(section.index, [])
    typed = [s for s in symbols if s.type == SymbolType.FUNC]
    if typed:
        ranges = [_Range(s.name, s.value, s.value + s.size, s) for s in typed]
    else:
        ranges = _untyped(section, symbols)
    for item in ranges:
        if item.start % 8 or (item.end - item.start) % 8 or item.start >= item.end:
            raise loading.error(
                f"function {item.name} of {item.end - item.start} bytes is no whole number of "
                "8-byte instructions",
                section,
                item.start,
            )
        if item.end > section.size:
            raise loading.error(
                f"function {item.name} reaches past the section's end at {section.size:#x}",
                section,
                item.start,
            )
    if sum(item.end - item.start for item in ranges) > _ALIASES * section.size:
        raise loading.error("too many functions share the same instructions", section, 0)
    return ranges


def _untyped(section: Section, symbols: list[Symbol]) -> list[_Range]:
    # early compilers gave functions neither type nor size; without symbols it is one program
    starts = {s.value: s for s in symbols if s.bind != SymbolBind.LOCAL}
    if not starts:
        return [_Range(section.name.lstrip("?"), 0, section.size, None)]
    ends = [*sorted(starts)[1:], section.size]
    return [_Range(starts[at].name, at, end, starts[at]) for at, end in zip(sorted(starts), ends)]


def _make(loading: Loading, section: Section, item: _Range, *, alone: bool) -> ProgramSpec:
    symbol = item.symbol
    is_static = symbol is not None and symbol.is_local
    in_text = section.name == ".text"
    hidden = (SymbolVisibility.HIDDEN, SymbolVisibility.INTERNAL)
    spec = ProgramSpec(
        name=item.name,
        code=bytes(section.data[item.start : item.end]),
        license=loading.spec.license,
        section=section.name,
        is_subprogram=(in_text or is_static) and not alone,
        is_global=not is_static and (symbol is None or symbol.visibility not in hidden),
        is_weak=symbol is not None and symbol.is_weak,
        byteorder=loading.spec.byteorder,
    )
    if not spec.is_subprogram:
        _apply_section_name(spec)
    return spec


def _apply_section_name(spec: ProgramSpec) -> None:
    from bpfkit.abi import section as match_section

    spec.autoload = not spec.section.startswith("?")
    match = match_section(spec.section)
    if match is None:
        return
    row = match.row
    spec.type = row.program_type
    spec.expected_attach_type = row.expected_attach_type
    spec.attach_target = match.target
    spec.autoload = match.autoload
    spec.autoattach = row.autoattach
    spec.flags = (_SLEEPABLE if row.sleepable else 0) | (_XDP_FRAGS if row.xdp_frags else 0)
