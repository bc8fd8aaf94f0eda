"""Numbers of the ELF format (System V gABI, chapters 4 and 5) and of its BPF supplement (LLVM's BPF
back end)."""

from __future__ import annotations

from enum import IntEnum, IntFlag

__all__ = [
    "EM_BPF",
    "EM_NONE",
    "ET_REL",
    "SHN_ABS",
    "SHN_COMMON",
    "SHN_LORESERVE",
    "SHN_UNDEF",
    "SHN_XINDEX",
    "BpfRelocation",
    "SectionFlag",
    "SectionType",
    "SymbolBind",
    "SymbolType",
    "SymbolVisibility",
]

ET_REL = 1
EM_NONE = 0
EM_BPF = 247

SHN_UNDEF = 0
SHN_LORESERVE = 0xFF00
SHN_ABS = 0xFFF1
SHN_COMMON = 0xFFF2
SHN_XINDEX = 0xFFFF


class SectionType(IntEnum):
    """SHT_*: what a section holds."""

    NULL = 0
    PROGBITS = 1
    SYMTAB = 2
    STRTAB = 3
    RELA = 4
    HASH = 5
    DYNAMIC = 6
    NOTE = 7
    NOBITS = 8
    REL = 9
    SHLIB = 10
    DYNSYM = 11
    INIT_ARRAY = 14
    FINI_ARRAY = 15
    PREINIT_ARRAY = 16
    GROUP = 17
    SYMTAB_SHNDX = 18
    LLVM_ADDRSIG = 0x6FFF4C03


class SectionFlag(IntFlag):
    """SHF_*: how a section is to be treated."""

    WRITE = 0x1
    ALLOC = 0x2
    EXECINSTR = 0x4
    MERGE = 0x10
    STRINGS = 0x20
    INFO_LINK = 0x40
    LINK_ORDER = 0x80
    GROUP = 0x200
    TLS = 0x400
    COMPRESSED = 0x800
    EXCLUDE = 0x80000000


class SymbolBind(IntEnum):
    """STB_*."""

    LOCAL = 0
    GLOBAL = 1
    WEAK = 2


class SymbolType(IntEnum):
    """STT_*."""

    NOTYPE = 0
    OBJECT = 1
    FUNC = 2
    SECTION = 3
    FILE = 4
    COMMON = 5
    TLS = 6


class SymbolVisibility(IntEnum):
    """STV_*."""

    DEFAULT = 0
    INTERNAL = 1
    HIDDEN = 2
    PROTECTED = 3


class BpfRelocation(IntEnum):
    """R_BPF_*: what a relocation of a BPF object changes."""

    NONE = 0
    IMM64 = 1  # R_BPF_64_64: both immediates of a wide load
    ABS64 = 2  # R_BPF_64_ABS64: 8 bytes of data
    ABS32 = 3  # R_BPF_64_ABS32: 4 bytes of data
    NODYLD32 = 4  # R_BPF_64_NODYLD32: 4 bytes of .BTF and .BTF.ext
    CALL = 10  # R_BPF_64_32: the immediate of a call
