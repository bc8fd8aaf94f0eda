"""ELF64 objects for BPF: a reader that trusts nothing, and a writer.

``ElfFile(data, file=...)`` reads; :class:`ElfWriter` writes; the numbers of the format are in
:mod:`bpfkit.elf.constants`.
"""

from .constants import (
    EM_BPF,
    EM_NONE,
    ET_REL,
    SHN_ABS,
    SHN_COMMON,
    SHN_UNDEF,
    BpfRelocation,
    SectionFlag,
    SectionType,
    SymbolBind,
    SymbolType,
    SymbolVisibility,
)
from .reader import Cursor, ElfFile, Relocation, Section, Symbol
from .writer import ElfWriter

__all__ = [
    "EM_BPF",
    "EM_NONE",
    "ET_REL",
    "SHN_ABS",
    "SHN_COMMON",
    "SHN_UNDEF",
    "BpfRelocation",
    "Cursor",
    "ElfFile",
    "ElfWriter",
    "Relocation",
    "Section",
    "SectionFlag",
    "SectionType",
    "Symbol",
    "SymbolBind",
    "SymbolType",
    "SymbolVisibility",
]
