"""Reading ELF64 objects of either byte order from bytes, without trusting one of them.

Every read goes through :class:`Cursor`, so that a size or an offset that lies ends in a
:class:`~bpfkit.errors.FormatError` with the file,
the section and the offset. Section data are views of the input: what a hostile header claims costs
no memory.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from bpfkit.errors import FormatError

from .constants import (
    EM_BPF,
    EM_NONE,
    ET_REL,
    SHN_LORESERVE,
    SHN_UNDEF,
    SHN_XINDEX,
    SectionFlag,
    SectionType,
    SymbolBind,
    SymbolType,
)

__all__ = ["Cursor", "ElfFile", "Relocation", "Section", "Symbol"]

MAGIC = b"\x7fELF"
MAX_NAME = (
    4096  # bytes; a table of names that all share one huge string would cost quadratic memory
)

_HEADER = "HHIQQQIHHHHHH"
_SECTION = "IIQQQQIIQQ"
_SYMBOL = "IBBHQQ"
_REL = "QQ"
_RELA = "QQq"
_HEADER_AT = 16


class Cursor:
    """Bounds-checked reads from one block of bytes; ``file`` and ``section`` are what its errors
    name."""

    def __init__(
        self, data: bytes | memoryview, *, order: str = "<", file: str = "", section: str = ""
    ) -> None:
        self.data, self.order, self.file, self.section = memoryview(data), order, file, section

    def __len__(self) -> int:
        return len(self.data)

    def error(self, what: str, offset: int | None = None) -> FormatError:
        """The error to raise for something wrong at ``offset``."""
        return FormatError(what, file=self.file, section=self.section, offset=offset)

    def unpack(self, layout: str, offset: int) -> tuple[int, ...]:
        """The integers of the struct ``layout`` at ``offset``. Raises FormatError when they are not
        all inside."""
        form = self.order + layout
        size = struct.calcsize(form)
        if not 0 <= offset <= len(self.data) - size:
            raise self.error(f"{size} bytes wanted, the data end at {len(self.data):#x}", offset)
        return struct.unpack_from(form, self.data, offset)

    def table(self, layout: str) -> list[tuple[int, ...]]:
        """The whole block as a table of structs. Raises FormatError when its size is no multiple of
        an entry's."""
        form = self.order + layout
        size = struct.calcsize(form)
        if len(self.data) % size:
            raise self.error(
                f"{len(self.data)} bytes are no whole number of {size}-byte entries",
                len(self.data) // size * size,
            )
        return list(struct.iter_unpack(form, self.data))

    def slice(self, offset: int, size: int) -> memoryview:
        """A view of ``size`` bytes at ``offset``. Raises FormatError when they are not all
        inside."""
        if offset < 0 or size < 0 or offset + size > len(self.data):
            raise self.error(
                f"{size:#x} bytes wanted, the data end at {len(self.data):#x}", max(offset, 0)
            )
        return self.data[offset : offset + size]

    def string(self, offset: int) -> str:
        """The NUL-terminated string at ``offset``. Raises FormatError when it starts outside or
        does not end."""
        if not 0 <= offset < len(self.data):
            raise self.error(f"a string starts past the end at {len(self.data):#x}", offset)
        raw = bytes(self.data[offset : offset + MAX_NAME + 1])
        end = raw.find(b"\0")
        if end < 0:
            raise self.error(f"a string does not end within {len(raw)} bytes", offset)
        return raw[:end].decode("utf-8", "backslashreplace")


@dataclass(frozen=True, slots=True)
class Section:
    """One section header with its bytes. ``data`` is empty for NOBITS, whose ``size`` says how many
    zeros it stands for."""

    index: int
    name: str
    type: int
    flags: int
    address: int
    offset: int
    size: int
    link: int
    info: int
    alignment: int
    entry_size: int
    data: memoryview = field(repr=False)

    @property
    def is_code(self) -> bool:
        """Has instructions."""
        return self.type == SectionType.PROGBITS and bool(self.flags & SectionFlag.EXECINSTR)


@dataclass(frozen=True, slots=True)
class Symbol:
    """One symbol. ``section`` is a section's index, or a reserved SHN_* number."""

    index: int
    name: str
    value: int
    size: int
    type: int
    bind: int
    visibility: int
    section: int

    @property
    def is_local(self) -> bool:
        return self.bind == SymbolBind.LOCAL

    @property
    def is_weak(self) -> bool:
        return self.bind == SymbolBind.WEAK

    @property
    def is_undefined(self) -> bool:
        return self.section == SHN_UNDEF

    @property
    def is_section(self) -> bool:
        return self.type == SymbolType.SECTION


@dataclass(frozen=True, slots=True)
class Relocation:
    """One relocation of the section it is listed for. ``addend`` is None where the bytes themselves
    hold it (REL)."""

    offset: int
    type: int
    symbol: Symbol
    addend: int | None = None


class ElfFile:
    """An ELF64 relocatable file for BPF: ``sections``, ``symbols`` and, by section index,
    ``relocations``.

    Takes machine EM_BPF, and EM_NONE as early versions of clang wrote. Raises FormatError for
    everything that is not such a file; a broken relocation is found when its section's are asked
    for.
    """

    def __init__(self, data: bytes | memoryview, *, file: str = "") -> None:
        self.file = file
        self.sections: list[Section] = []
        self.symbols: list[Symbol] = []
        self.relocations: Mapping[int, list[Relocation]]
        self._whole = Cursor(data, file=file)
        self.order = self._check_ident()
        self._whole.order = self.order
        self.byteorder = "little" if self.order == "<" else "big"
        self._read_sections()
        self._check_overlaps()
        self._read_symbols()
        self._find_relocations()

    # --- looking things up ----------------------------------------------------------------------

    def section(self, name: str) -> Section | None:
        """The first section of that name, or None."""
        return next((s for s in self.sections if s.name == name), None)

    def cursor(self, section: Section) -> Cursor:
        """Bounds-checked reads from a section."""
        return Cursor(section.data, order=self.order, file=self.file, section=section.name)

    def error(
        self, what: str, section: Section | None = None, offset: int | None = None
    ) -> FormatError:
        """The error to raise for something wrong at ``offset`` of ``section``."""
        name = section.name if section is not None else ""
        return FormatError(what, file=self.file, section=name, offset=offset)

    # --- reading --------------------------------------------------------------------------------

    def _check_ident(self) -> str:
        ident = bytes(self._whole.data[:_HEADER_AT])
        if ident[:4] != MAGIC:
            raise self._whole.error("not an ELF file (no \\x7fELF at the start)", 0)
        if len(ident) < _HEADER_AT:
            raise self._whole.error("the ELF header is cut", len(ident))
        if ident[4] != 2:
            raise self._whole.error("not a 64-bit ELF file (BPF objects are ELFCLASS64)", 4)
        if ident[5] not in (1, 2):
            raise self._whole.error(f"byte order {ident[5]} is neither little nor big", 5)
        return "<" if ident[5] == 1 else ">"

    def _read_sections(self) -> None:
        header = self._whole.unpack(_HEADER, _HEADER_AT)
        kind, machine, shoff = header[0], header[1], header[5]
        entry_size, count, names_at = header[10:13]
        if machine not in (EM_BPF, EM_NONE):
            raise self._whole.error(
                f"the file is for machine {machine}, not for BPF ({EM_BPF}); use -target bpf",
                18,
            )
        if kind != ET_REL:
            raise self._whole.error(f"ELF type {kind} is not a relocatable object (1)", 16)
        if shoff == 0:
            return
        if entry_size != 64:
            raise self._whole.error(f"section headers of {entry_size} bytes; 64 expected", 58)
        first = self._whole.unpack(_SECTION, shoff)
        count = count or first[5]  # more than 65,279 sections: the count is in section 0
        names_at = first[6] if names_at == SHN_XINDEX else names_at
        table = self._whole.slice(shoff, count * 64)
        rows = list(struct.iter_unpack(self.order + _SECTION, table))
        views = [self._section_data(row, shoff + i * 64) for i, row in enumerate(rows)]
        names = self._section_names(rows, views, names_at)
        for index, (row, view) in enumerate(zip(rows, views)):
            name = names.string(row[0]) if names is not None else ""
            _, kind, flags, address, offset, size, link, info, alignment, entry_size = row
            self.sections.append(
                Section(
                    index, name, kind, flags, address, offset, size,
                    link, info, alignment, entry_size, view,
                )
            )  # fmt: skip

    def _section_data(self, row: tuple[int, ...], at: int) -> memoryview:
        kind, offset, size = row[1], row[4], row[5]
        if kind in (SectionType.NULL, SectionType.NOBITS):
            return memoryview(b"")
        if offset + size > len(self._whole):
            raise self._whole.error(
                f"a section of {size:#x} bytes at {offset:#x} reaches past the end of the file at "
                f"{len(self._whole):#x}",
                at,
            )
        return self._whole.data[offset : offset + size]

    def _section_names(
        self, rows: list[tuple[int, ...]], views: list[memoryview], at: int
    ) -> Cursor | None:
        if at == SHN_UNDEF:
            return None
        if at >= len(rows) or rows[at][1] != SectionType.STRTAB:
            raise self._whole.error(f"section {at} is not the table of section names", 62)
        return Cursor(views[at], order=self.order, file=self.file, section=".shstrtab")

    def _check_overlaps(self) -> None:
        held = sorted((s for s in self.sections if len(s.data)), key=lambda s: s.offset)
        for before, after in pairwise(held):
            if before.offset + before.size > after.offset:
                raise self.error(
                    f"sections {before.name!r} and {after.name!r} overlap in the file", after, 0
                )

    def _read_symbols(self) -> None:
        table = next((s for s in self.sections if s.type == SectionType.SYMTAB), None)
        if table is None:
            return
        strings = self._linked(table, SectionType.STRTAB)
        wide = self._wide_indexes(table)
        for index, row in enumerate(self.cursor(table).table(_SYMBOL)):
            name_at, info, other, where, value, size = row
            if where == SHN_XINDEX and index < len(wide):
                where = wide[index]
            if where < SHN_LORESERVE and where >= len(self.sections):
                raise self.error(
                    f"symbol {index} is in section {where}, which is not there", table, index * 24
                )
            name = strings.string(name_at) if name_at else ""
            self.symbols.append(
                Symbol(index, name, value, size, info & 15, info >> 4, other & 3, where)
            )

    def _wide_indexes(self, table: Section) -> list[int]:
        for section in self.sections:
            if section.type == SectionType.SYMTAB_SHNDX and section.link == table.index:
                return [row[0] for row in self.cursor(section).table("I")]
        return []

    def _linked(self, section: Section, kind: SectionType) -> Cursor:
        if section.link >= len(self.sections) or self.sections[section.link].type != kind:
            raise self.error(
                f"section {section.link}, which it links to, is no {kind.name}", section
            )
        return self.cursor(self.sections[section.link])

    def _find_relocations(self) -> None:
        tables: dict[int, list[Section]] = {}
        for section in self.sections:
            if section.type not in (SectionType.REL, SectionType.RELA) or not len(section.data):
                continue
            if section.info >= len(self.sections):
                raise self.error(
                    f"relocations of section {section.info}, which is not there", section
                )
            self._linked(section, SectionType.SYMTAB)
            tables.setdefault(section.info, []).append(section)
        self.relocations = _Relocations(self, tables)

    def read_relocations(self, section: Section) -> list[Relocation]:
        """The rows of a table of relocations. Raises FormatError for a broken one."""
        layout = _RELA if section.type == SectionType.RELA else _REL
        step = struct.calcsize("<" + layout)
        symbols, rows = self.symbols, []
        for index, row in enumerate(self.cursor(section).table(layout)):
            offset, info = row[:2]
            if info >> 32 >= len(symbols):
                raise self.error(
                    f"relocation {index} names symbol {info >> 32} of {len(symbols)}",
                    section,
                    index * step,
                )
            addend = row[2] if len(row) == 3 else None
            rows.append(Relocation(offset, info & 0xFFFFFFFF, symbols[info >> 32], addend))
        return rows


class _Relocations(Mapping[int, list[Relocation]]):
    """Relocations by the section they are of, read when they are asked for: those of debugging
    sections are most of an object, and nobody needs them."""

    def __init__(self, elf: ElfFile, tables: dict[int, list[Section]] | None = None) -> None:
        self._elf, self._tables = elf, tables or {}
        self._read: dict[int, list[Relocation]] = {}

    def __getitem__(self, section: int) -> list[Relocation]:
        found = self._read.get(section)
        if found is None:
            tables = self._tables[section]
            found = [row for table in tables for row in self._elf.read_relocations(table)]
            self._read[section] = found
        return found

    def __iter__(self) -> Iterator[int]:
        return iter(self._tables)

    def __len__(self) -> int:
        return len(self._tables)
