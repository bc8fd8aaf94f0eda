"""Sections of one name become one section; relocations and symbols follow.

before  a.o: .text [ f1 | f2 ]     b.o: .text [ g ]
after   .text [ f1 | f2 | pad | g ]     symbol g = 0 + start of b.o's part

Relocations are REL: what is to be added to the symbol stands in the bytes. A named symbol moves
with its definition, so the bytes stay; a section symbol stands for the whole section, so the start
of the part is added to them.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from bpfkit.elf import (
    BpfRelocation,
    Relocation,
    Section,
    SectionFlag,
    SectionType,
    Symbol,
    SymbolBind,
    SymbolType,
)
from bpfkit.errors import LinkError

from .inputs import SAME_CONTENT, Input

__all__ = ["OutSection", "OutSymbol", "SectionTable"]

_MERGEABLE = SectionFlag.MERGE | SectionFlag.STRINGS
_MEANING = SectionFlag.ALLOC | SectionFlag.EXECINSTR | SectionFlag.TLS | SectionFlag.COMPRESSED
_KEPT_FLAGS = SectionFlag.ALLOC | SectionFlag.WRITE | SectionFlag.EXECINSTR | _MERGEABLE
_MAX_ZEROS = 1 << 28  # bytes of .bss that are written out when another object has values there
_CALL = 0x85
_SIZES = {BpfRelocation.ABS64: 8, BpfRelocation.IMM64: 8}


@dataclass(slots=True, eq=False)
class OutSymbol:
    """A symbol of the output; ``section`` is None for undefined and absolute ones (``index`` tells
    which)."""

    name: str
    section: OutSection | None
    value: int
    size: int
    type: int
    bind: int
    visibility: int
    index: int = 0


@dataclass(slots=True, eq=False)
class OutSection:
    """A section of the output in the making. ``size`` counts the zeros of NOBITS too."""

    name: str
    type: int
    flags: int
    entry_size: int
    alignment: int = 1
    size: int = 0
    data: bytearray = field(default_factory=bytearray)
    first: str = ""  # the file that brought it
    relocations: list[tuple[int, int, OutSymbol]] = field(default_factory=list)
    symbol: OutSymbol | None = None  # of the section itself, once something refers to it

    @property
    def is_code(self) -> bool:
        return bool(self.flags & SectionFlag.EXECINSTR)


class SectionTable:
    """The sections of the output by name."""

    def __init__(self, order: str) -> None:
        self.order = order
        self.by_name: dict[str, OutSection] = {}

    def add(self, source: Input, section: Section) -> None:
        """Append a section to the one of its name. Raises LinkError if they do not go together."""
        out = self.by_name.get(section.name)
        if out is None:
            kept = section.flags & _KEPT_FLAGS
            out = OutSection(section.name, section.type, kept, section.entry_size)
            out.first = source.name
            self.by_name[section.name] = out
        elif section.name in SAME_CONTENT:
            _check_same(out, source, section)
            return
        else:
            _agree(out, source, section)
        out.alignment = max(out.alignment, section.alignment)
        start = out.size + -out.size % out.alignment  # of the whole, as libbpf has it
        source.placed[section.index] = (out, start)
        if out.type == SectionType.NOBITS:
            out.size = start + section.size
            return
        _check_zeros(out, source, start + section.size)
        out.data += bytes(start - out.size) + bytes(section.data)
        out.data += bytes(start + section.size - len(out.data))
        out.size = len(out.data)

    def relocate(self, source: Input, section: Section, row: Relocation) -> None:
        """Carry one relocation over. Raises LinkError when its symbol is in a section that is not
        kept, FormatError when it is not on something that can be relocated."""
        out, start = source.placed[section.index]
        at = start + row.offset
        symbol = source.symbols.get(row.symbol.index)
        shift = row.addend or 0
        if symbol is None:
            symbol, base = self._section_symbol(source, section, row)
            shift += base
        if shift:
            self._shift(source, section, row, out, at, shift)
        out.relocations.append((at, row.type, symbol))

    def _section_symbol(
        self, source: Input, section: Section, row: Relocation
    ) -> tuple[OutSymbol, int]:
        target = source.placed.get(row.symbol.section)
        if target is None:
            where = source.section_of(row.symbol)
            name = row.symbol.name or (where.name if where is not None else "")
            raise LinkError(
                f"{source.name}: {section.name}+{row.offset:#x} refers to {name!r}, which is in a "
                "section that is not linked",
                symbol=name,
            )
        out, base = target
        if row.symbol.is_section:
            if out.symbol is None:
                out.symbol = OutSymbol("", out, 0, 0, SymbolType.SECTION, SymbolBind.LOCAL, 0)
            return out.symbol, base
        kept = local_symbol(out, base, row.symbol)  # a label
        source.symbols[row.symbol.index] = kept
        return kept, 0

    def _shift(
        self, source: Input, section: Section, row: Relocation, out: OutSection, at: int, by: int
    ) -> None:
        size = 4
        if out.is_code:
            code = out.data[at]
            at += 4
            by = by // 8 if code == _CALL else by
        else:
            size = _SIZES.get(row.type, 4)  # type: ignore[call-overload]
        if at + size > len(out.data):
            raise source.elf.error("a relocation of bytes past the end", section, row.offset)
        form = self.order + ("Q" if size == 8 else "I")
        before = struct.unpack_from(form, out.data, at)[0]
        struct.pack_into(form, out.data, at, (before + by) & ((1 << size * 8) - 1))


def local_symbol(out: OutSection, base: int, symbol: Symbol) -> OutSymbol:
    """A symbol that only its own object knows."""
    place = base + symbol.value
    return OutSymbol(
        symbol.name, out, place, symbol.size, symbol.type, SymbolBind.LOCAL, symbol.visibility
    )


def _check_same(out: OutSection, source: Input, section: Section) -> None:
    ours, theirs = bytes(out.data), bytes(section.data)
    if ours.rstrip(b"\0") != theirs.rstrip(b"\0"):
        raise LinkError(
            f"section {out.name} is {_shown(out.name, ours)} in {out.first} and "
            f"{_shown(out.name, theirs)} in {source.name}; a program has one",
            symbol=out.name,
        )


def _shown(name: str, data: bytes) -> str:
    if name == "license":
        return repr(data.partition(b"\0")[0].decode("utf-8", "backslashreplace"))
    return data.hex() or "empty"


def _agree(out: OutSection, source: Input, section: Section) -> None:
    if (out.flags ^ section.flags) & _MEANING:
        kinds = [
            "code" if f & SectionFlag.EXECINSTR else "data" for f in (out.flags, section.flags)
        ]
        if kinds[0] == kinds[1]:
            kinds = [f"of flags {flags:#x}" for flags in (out.flags, section.flags)]
        raise LinkError(
            f"section {out.name} is {kinds[0]} in {out.first} and {kinds[1]} in {source.name}",
            symbol=out.name,
        )
    if out.entry_size != section.entry_size or (out.flags ^ section.flags) & _MERGEABLE:
        out.flags &= ~_MERGEABLE
        out.entry_size = 0
    out.flags |= section.flags & SectionFlag.WRITE
    if out.type == SectionType.NOBITS != section.type:
        _check_zeros(out, source, out.size)
        out.type, out.data = section.type, bytearray(out.size)


def _check_zeros(out: OutSection, source: Input, size: int) -> None:
    if size > _MAX_ZEROS and size > len(out.data) + _MAX_ZEROS:
        raise LinkError(
            f"section {out.name} has values in one object and {size:#x} bytes of zeros in "
            f"another ({source.name}); put the large variables into a section of their own",
            symbol=out.name,
        )
