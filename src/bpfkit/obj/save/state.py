"""What the parts of the writer share while one object is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from bpfkit.elf import ElfWriter, SectionFlag, SymbolBind, SymbolType, SymbolVisibility
from bpfkit.errors import UsageError

from ..spec import ObjectSpec, ProgramSpec
from .types import Types

__all__ = ["Place", "Saving", "Target"]

CODE = SectionFlag.ALLOC | SectionFlag.EXECINSTR
DATA = SectionFlag.ALLOC | SectionFlag.WRITE

Target = tuple[str, str, int]
"""What a relocation is to: ("section", name, 0), ("function", key, 0), ("map", key, 0), ("extern",
name, 0) or ("variable", section, offset)."""


class Place(NamedTuple):
    """Where a function is: ``start`` in bytes of ``section``."""

    key: str
    section: str
    start: int
    program: ProgramSpec


@dataclass(slots=True)
class Saving:
    """One object on its way from spec to ELF."""

    spec: ObjectSpec
    elf: ElfWriter
    types: Types
    places: dict[str, Place] = field(default_factory=dict)  # functions by key
    sections: dict[str, int] = field(default_factory=dict)  # ELF index by name
    data_sections: dict[str, str] = field(default_factory=dict)  # map key -> section with its data
    relocations: list[tuple[str, int, int, Target]] = field(default_factory=list)
    symbols: dict[Target, int] = field(default_factory=dict)

    def add_section(self, name: str, data: bytes, flags: int, **more: int) -> int:
        """Add a section of the ELF file. Raises UsageError for a second one of that name."""
        if name in self.sections:
            raise UsageError(f"two things of the object want to be section {name}")
        self.sections[name] = self.elf.add_section(name, data, flags=flags, **more)
        return self.sections[name]

    def add_symbol(
        self,
        target: Target,
        name: str,
        section: str,
        *,
        value: int = 0,
        size: int = 0,
        type: int = SymbolType.OBJECT,
        bind: int = SymbolBind.GLOBAL,
        hidden: bool = False,
    ) -> None:
        """Add a symbol that relocations to ``target`` use. Section "" means undefined."""
        handle = self.elf.add_symbol(
            name,
            section=self.sections[section] if section else 0,
            value=value,
            size=size,
            type=type,
            bind=bind,
            visibility=SymbolVisibility.HIDDEN if hidden else SymbolVisibility.DEFAULT,
        )
        self.symbols.setdefault(target, handle)

    def relocate(self, section: str, offset: int, kind: int, target: Target) -> None:
        """Byte ``offset`` of ``section`` depends on ``target``, whose symbol may come later."""
        self.relocations.append((section, offset, kind, target))

    def write_relocations(self) -> None:
        """Hand all relocations to the file; symbols of sections are made as they are needed."""
        rows = sorted(self.relocations, key=lambda row: row[1])
        for section, offset, kind, target in rows:
            if target not in self.symbols and target[0] == "section":
                where = SymbolType.SECTION
                self.add_symbol(target, "", target[1], type=where, bind=SymbolBind.LOCAL)
            self.elf.add_relocation(self.sections[section], offset, kind, self.symbols[target])
