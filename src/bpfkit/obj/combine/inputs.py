"""One object on its way into the static linker: what of it is kept, and what its BTF says about its
symbols."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bpfkit.btf import Btf, BtfExt, Datasec, Func, Kind, Var
from bpfkit.elf import ElfFile, Relocation, Section, SectionType, Symbol
from bpfkit.errors import LinkError

if TYPE_CHECKING:
    from .sections import OutSection, OutSymbol

__all__ = ["EXTERN_ONLY", "SAME_CONTENT", "Input", "read_inputs"]

EXTERN_ONLY = (".kconfig", ".ksyms")  # data sections of BTF that no ELF section stands behind
SAME_CONTENT = ("license", "version")  # sections that a program has once

_KEPT = (SectionType.PROGBITS, SectionType.NOBITS, SectionType.NOTE)
_DROPPED = (".debug", ".eh_frame", ".stab", ".comment", ".gnu.")
_BTF = (".BTF", ".BTF.ext")
_STATIC = 0  # linkage
_MAX_ALIGNMENT = 1 << 16  # bytes; a page of the largest kernels
_MAX_SIZE = 1 << 32  # bytes of a section; an arena is as large as this


@dataclass(slots=True)
class Input:
    """One object. ``placed`` says where its sections went (section, offset of their first byte),
    ``symbols`` what became of its symbols, by index, ``lost`` the bytes (start, end) of definitions
    that another object beat, by section."""

    number: int
    elf: ElfFile
    btf: Btf | None
    ext: BtfExt | None
    sections: list[Section]
    types: dict[str, int] = field(default_factory=dict)  # VAR or FUNC of a global name
    datasec_of: dict[int, str] = field(default_factory=dict)  # of these, by id
    placed: dict[int, tuple[OutSection, int]] = field(default_factory=dict)
    symbols: dict[int, OutSymbol] = field(default_factory=dict)
    lost: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    by_name: dict[str, Section] = field(default_factory=dict)  # the first of each name
    _related: dict[int, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for section in self.elf.sections:
            self.by_name.setdefault(section.name, section)

    @property
    def name(self) -> str:
        """The file's name."""
        return self.elf.file

    def datasecs(self) -> Iterator[Datasec]:
        """The data sections of its BTF."""
        if self.btf is not None:
            for type_id in self.btf:
                if self.btf.kind(type_id) == Kind.DATASEC:
                    found = self.btf.type(type_id)
                    assert isinstance(found, Datasec)
                    yield found

    def relocations(self) -> Iterator[tuple[Section, Relocation]]:
        """The relocations of what is kept, each checked to lie inside its section."""
        for section in self.sections:
            lost = [] if section.is_code else sorted(self.lost.get(section.index, ()))
            for row in self.elf.relocations.get(section.index, ()):
                at = bisect_right(lost, row.offset, key=lambda span: span[0]) - 1
                if at >= 0 and row.offset < lost[at][1]:
                    continue  # an initial value of a map that is not used
                if section.type == SectionType.NOBITS or row.offset + 4 > section.size:
                    what = f"a relocation past the section's end at {len(section.data):#x}"
                    raise self.elf.error(what, section, row.offset)
                yield section, row

    def is_relocated(self, symbol: Symbol) -> bool:
        """Whether something in the bytes of a symbol is relocated."""
        rows = self._related.get(symbol.section)
        if rows is None:
            rows = sorted(row.offset for row in self.elf.relocations.get(symbol.section, ()))
            self._related[symbol.section] = rows
        at = bisect_left(rows, symbol.value)
        return at < len(rows) and rows[at] < symbol.value + symbol.size

    def section_of(self, symbol: Symbol) -> Section | None:
        """The section a symbol is in; None for undefined and absolute ones."""
        if 0 < symbol.section < len(self.elf.sections):
            return self.elf.sections[symbol.section]
        return None

    def place(self, symbol: Symbol) -> str:
        """Where a symbol is, for messages: ``a.o (xdp+0x40, a.c:12)``."""
        section = self.section_of(symbol)
        if section is None:
            return f"{self.name} (extern)"
        where = f"{section.name}+{symbol.value:#x}"
        lines = self.ext.lines.get(section.name, []) if self.ext is not None else []
        at = bisect_right(lines, symbol.value, key=lambda row: row.offset) - 1
        if section.is_code and at >= 0 and lines[at].offset == symbol.value and lines[at].file:
            where += f", {lines[at].file}:{lines[at].line}"
        return f"{self.name} ({where})"


def read_inputs(elves: list[ElfFile]) -> list[Input]:
    """Check that the objects can go together and find what of each is kept.

    Raises LinkError for another byte order, FormatError for an object that is broken."""
    first = elves[0]
    found = []
    for number, elf in enumerate(elves):
        if elf.byteorder != first.byteorder:
            raise LinkError(
                f"{first.file} is {first.byteorder}-endian and {elf.file} is {elf.byteorder}-"
                "endian; compile all objects for one byte order"
            )
        found.append(_read(number, elf))
    return found


def _read(number: int, elf: ElfFile) -> Input:
    btf = _read_btf(elf)
    ext = elf.section(".BTF.ext")
    made = Input(
        number,
        elf,
        btf,
        BtfExt.from_bytes(bytes(ext.data), btf, file=elf.file) if ext and btf else None,
        [section for section in elf.sections if _is_kept(section)],
    )
    for section in made.sections:
        _check_section(elf, section)
    for symbol in elf.symbols:
        _check_symbol(made, symbol)
    if btf is not None:
        _read_types(made, btf)
    return made


def _read_btf(elf: ElfFile) -> Btf | None:
    section = elf.section(".BTF")
    if section is None or not section.data:
        return None
    btf = Btf.from_bytes(bytes(section.data), file=elf.file)
    if btf.byteorder != elf.byteorder:
        raise elf.error(f"{btf.byteorder}-endian BTF in a {elf.byteorder}-endian object", section)
    return btf


def _is_kept(section: Section) -> bool:
    if section.type not in _KEPT or section.name in _BTF or section.name.startswith(_DROPPED):
        return False
    # an object without sub-programs has an empty .text all the same
    return bool(section.size) or section.name != ".text"


def _check_section(elf: ElfFile, section: Section) -> None:
    alignment = section.alignment or 1
    if alignment & (alignment - 1) or alignment > _MAX_ALIGNMENT:
        raise elf.error(f"an alignment of {section.alignment:#x} bytes", section)
    if section.size > _MAX_SIZE:
        raise elf.error(f"a section of {section.size:#x} bytes", section)


def _check_symbol(made: Input, symbol: Symbol) -> None:
    section = made.section_of(symbol)
    if section is not None and symbol.value > section.size:
        what = f"symbol {symbol.name!r} is past the section's end at {section.size:#x}"
        raise made.elf.error(what, section, symbol.value)


def _read_types(made: Input, btf: Btf) -> None:
    for type_id in btf:
        if btf.kind(type_id) in (Kind.VAR, Kind.FUNC):
            found = btf.type(type_id)
            assert isinstance(found, Var | Func)
            if found.linkage != _STATIC:
                made.types.setdefault(found.name, type_id)
    for datasec in made.datasecs():
        for item in datasec.variables:
            made.datasec_of.setdefault(item.type_id, datasec.name)
