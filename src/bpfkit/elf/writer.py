"""Writing ELF64 relocatable objects for BPF: sections, symbols and relocations of a program that
has all three as values.

writer = ElfWriter()
text = writer.add_section("xdp", code, flags=SectionFlag.ALLOC | SectionFlag.EXECINSTR)
blocked = writer.add_symbol("blocked", section=maps, size=32, type=SymbolType.OBJECT)
writer.add_relocation(text, 0x10, BpfRelocation.IMM64, blocked)
Path("prog.o").write_bytes(writer.to_bytes())
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from bpfkit.errors import UsageError

from .constants import (
    EM_BPF,
    ET_REL,
    SHN_LORESERVE,
    SectionFlag,
    SectionType,
    SymbolBind,
    SymbolType,
    SymbolVisibility,
)

__all__ = ["ElfWriter"]


@dataclass(slots=True)
class _Section:
    name: str
    data: bytes
    type: int
    flags: int
    alignment: int
    entry_size: int
    size: int
    link: int = 0
    info: int = 0
    relocations: list[tuple[int, int, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Symbol:
    name: str
    section: int
    value: int
    size: int
    type: int
    bind: int
    visibility: int


class _Strings:
    # a string table in the making: every string stands once
    def __init__(self) -> None:
        self.data = bytearray(b"\0")
        self._at: dict[str, int] = {"": 0}

    def add(self, text: str) -> int:
        if text not in self._at:
            self._at[text] = len(self.data)
            self.data += text.encode("utf-8", "surrogateescape") + b"\0"
        return self._at[text]


class ElfWriter:
    """Collects sections, symbols and relocations; :meth:`to_bytes` gives the file."""

    def __init__(self, *, byteorder: str = "little") -> None:
        self._order = "<" if byteorder == "little" else ">"
        self._sections: list[_Section] = []
        self._symbols: list[_Symbol] = []

    def add_section(
        self,
        name: str,
        data: bytes = b"",
        *,
        type: int = SectionType.PROGBITS,
        flags: int = SectionFlag.ALLOC,
        alignment: int = 8,
        entry_size: int = 0,
        size: int | None = None,
    ) -> int:
        """Add a section and give its index. ``size`` is for NOBITS, which have no data."""
        length = len(data) if size is None else size
        self._sections.append(
            _Section(name, bytes(data), type, flags, max(alignment, 1), entry_size, length)
        )
        return len(self._sections)

    def add_symbol(
        self,
        name: str,
        *,
        section: int = 0,
        value: int = 0,
        size: int = 0,
        type: int = SymbolType.NOTYPE,
        bind: int = SymbolBind.GLOBAL,
        visibility: int = SymbolVisibility.DEFAULT,
    ) -> int:
        """Add a symbol and give a handle for :meth:`add_relocation`. Section 0 means undefined."""
        self._symbols.append(_Symbol(name, section, value, size, type, bind, visibility))
        return len(self._symbols) - 1

    def add_relocation(self, section: int, offset: int, type: int, symbol: int) -> None:
        """Add a relocation (REL: the addend is in the bytes) at ``offset`` of ``section``. Raises
        UsageError for an unknown section."""
        if not 0 < section <= len(self._sections):
            raise UsageError(f"there is no section {section} to relocate")
        self._sections[section - 1].relocations.append((offset, type, symbol))

    def to_bytes(self) -> bytes:
        """The object file. Raises UsageError for more sections than a plain header can count."""
        strings = _Strings()
        sections = list(self._sections)
        order = self._symbol_order()
        symtab_at = len(sections) + 1
        first_global = 1 + sum(1 for i in order if self._symbols[i].bind == SymbolBind.LOCAL)
        sections.append(self._symbol_table(order, strings))
        sections[-1].link, sections[-1].info = symtab_at + 1, first_global
        strtab = _Section(".strtab", b"", SectionType.STRTAB, 0, 1, 0, 0)
        sections.append(strtab)
        place = {handle: at + 1 for at, handle in enumerate(order)}
        for at, section in enumerate(self._sections, 1):
            if section.relocations:
                sections.append(self._relocation_table(at, section, place, symtab_at))
        if len(sections) >= SHN_LORESERVE:
            raise UsageError(f"{len(sections)} sections are more than an ELF header counts")
        names = [strings.add(section.name) for section in sections]
        strtab.data = bytes(strings.data)
        strtab.size = len(strtab.data)
        return self._layout(sections, names, symtab_at + 1)

    def _symbol_order(self) -> list[int]:
        # the format wants local symbols first
        handles = range(len(self._symbols))
        return sorted(handles, key=lambda i: self._symbols[i].bind != SymbolBind.LOCAL)

    def _symbol_table(self, order: list[int], strings: _Strings) -> _Section:
        form = struct.Struct(self._order + "IBBHQQ")
        data = bytearray(form.size)
        for handle in order:
            s = self._symbols[handle]
            info = s.bind << 4 | s.type
            data += form.pack(strings.add(s.name), info, s.visibility, s.section, s.value, s.size)
        return _Section(".symtab", bytes(data), SectionType.SYMTAB, 0, 8, form.size, len(data))

    def _relocation_table(
        self, at: int, section: _Section, place: dict[int, int], symtab_at: int
    ) -> _Section:
        data = b"".join(
            struct.pack(self._order + "QQ", offset, place[symbol] << 32 | kind)
            for offset, kind, symbol in section.relocations
        )
        name = ".rel" + section.name
        made = _Section(name, data, SectionType.REL, SectionFlag.INFO_LINK, 8, 16, len(data))
        made.link, made.info = symtab_at, at
        return made

    def _layout(self, sections: list[_Section], names: list[int], strtab_at: int) -> bytes:
        out = bytearray(64)
        headers = [bytes(64)]
        form = struct.Struct(self._order + "IIQQQQIIQQ")
        for section, name in zip(sections, names):
            out += bytes(-len(out) % section.alignment)
            at = len(out)
            if section.type != SectionType.NOBITS:
                out += section.data
            headers.append(
                form.pack(
                    name, section.type, section.flags, 0, at, section.size,
                    section.link, section.info, section.alignment, section.entry_size,
                )
            )  # fmt: skip
        out += bytes(-len(out) % 8)
        at = len(out)
        ident = b"\x7fELF" + bytes([2, 1 if self._order == "<" else 2, 1]) + bytes(9)
        fields = (ET_REL, EM_BPF, 1, 0, 0, at, 0, 64, 0, 0, 64, len(headers), strtab_at)
        out[:64] = ident + struct.pack(self._order + "HHIQQQIHHHHHH", *fields)
        return bytes(out) + b"".join(headers)
