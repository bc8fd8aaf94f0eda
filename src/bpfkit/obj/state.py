"""What the parts of the loader share while one object is read: the file, its BTF, the spec in the
making and where things are."""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bpfkit.elf import ElfFile, Section, Symbol

from .spec import KconfigReference, KsymReference, MapSpec, ObjectSpec, ProgramSpec

if TYPE_CHECKING:
    from bpfkit.btf import Btf
    from bpfkit.errors import FormatError

__all__ = ["FunctionPlace", "Loading"]


@dataclass(frozen=True, slots=True)
class FunctionPlace:
    """A function and its bytes [start, end) of section ``section``; ``key`` names it in the spec's
    tables."""

    key: str
    section: Section
    start: int
    end: int
    spec: ProgramSpec = field(repr=False)


@dataclass(slots=True)
class Loading:
    """One object on its way from ELF to spec."""

    elf: ElfFile
    spec: ObjectSpec
    btf: Btf | None = None
    defined: dict[int, list[Symbol]] = field(default_factory=dict)  # by section, by value
    functions: dict[int, list[FunctionPlace]] = field(default_factory=dict)  # by section, by start
    map_at: dict[tuple[int, int], str] = field(default_factory=dict)  # (section, offset) -> key
    map_spans: dict[int, list[tuple[int, int, str]]] = field(default_factory=dict)
    data_maps: dict[int, str] = field(default_factory=dict)  # data section -> key
    externs: dict[str, KsymReference | KconfigReference] = field(default_factory=dict)
    values_offset: dict[str, int] = field(default_factory=dict)  # bytes of `values` in a definition
    legacy_ids: dict[str, int] = field(default_factory=dict)  # iproute2's map ids

    def __post_init__(self) -> None:
        for symbol in self.elf.symbols:
            if not symbol.is_undefined and symbol.name and not symbol.is_section:
                self.defined.setdefault(symbol.section, []).append(symbol)
        for symbols in self.defined.values():
            symbols.sort(key=lambda s: (s.value, s.index))

    def error(
        self, what: str, section: Section | None = None, offset: int | None = None
    ) -> FormatError:
        """The error to raise for something wrong at ``offset`` of ``section``."""
        return self.elf.error(what, section, offset)

    def add_map(self, key: str, spec: MapSpec, section: Section, offset: int, size: int) -> None:
        """Enter a map that is defined by ``size`` bytes at ``offset`` of ``section``."""
        if key in self.spec.maps:
            raise self.error(f"map {key} is defined twice", section, offset)
        self.spec.maps[key] = spec
        self.map_at[section.index, offset] = key
        insort(self.map_spans.setdefault(section.index, []), (offset, offset + size, key))

    def map_holding(self, section: int, offset: int) -> tuple[int, str] | None:
        """(start, key) of the map whose definition holds byte ``offset`` of a section."""
        spans = self.map_spans.get(section, [])
        at = bisect_right(spans, offset, key=lambda span: span[0]) - 1
        if at < 0 or offset >= spans[at][1]:
            return None
        return spans[at][0], spans[at][2]

    def function_at(self, section: int, offset: int) -> FunctionPlace | None:
        """The function that holds byte ``offset`` of a section."""
        places = self.functions.get(section, [])
        at = bisect_right(places, offset, key=lambda place: place.start) - 1
        if at >= 0 and places[at].start <= offset < places[at].end:
            return places[at]
        return None

    def function_from(self, section: int, offset: int) -> FunctionPlace | None:
        """The function that starts at byte ``offset`` of a section."""
        place = self.function_at(section, offset)
        return place if place is not None and place.start == offset else None
