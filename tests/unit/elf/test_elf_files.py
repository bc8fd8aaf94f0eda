"""ELF reader and writer: what is written is read back, and what lies is refused with its place."""

from __future__ import annotations

import struct
from io import BytesIO

import pytest
from elftools.elf.elffile import ELFFile
from elftools.elf.relocation import RelocationSection

from bpfkit.elf import (
    BpfRelocation,
    ElfFile,
    ElfWriter,
    SectionFlag,
    SectionType,
    SymbolBind,
    SymbolType,
)
from bpfkit.errors import FormatError, UsageError

CODE = bytes.fromhex("18010000000000000000000000000000b7000000000000009500000000000000")


def sample(byteorder: str = "little") -> bytes:
    writer = ElfWriter(byteorder=byteorder)
    code = writer.add_section("xdp", CODE, flags=SectionFlag.ALLOC | SectionFlag.EXECINSTR)
    maps = writer.add_section(".maps", bytes(32), flags=SectionFlag.ALLOC | SectionFlag.WRITE)
    writer.add_section(".bss", type=SectionType.NOBITS, size=1 << 40)
    blocked = writer.add_symbol("blocked", section=maps, size=32, type=SymbolType.OBJECT)
    writer.add_symbol("main", section=code, size=len(CODE), type=SymbolType.FUNC)
    writer.add_symbol("", section=code, type=SymbolType.SECTION, bind=SymbolBind.LOCAL)
    writer.add_relocation(code, 0, BpfRelocation.IMM64, blocked)
    return writer.to_bytes()


@pytest.mark.parametrize("byteorder", ["little", "big"])
def test_written_file_is_read_back(byteorder: str) -> None:
    elf = ElfFile(sample(byteorder), file="a.o")
    assert elf.byteorder == byteorder
    code = elf.section("xdp")
    assert code is not None and code.is_code and bytes(code.data) == CODE
    bss = elf.section(".bss")
    assert bss is not None and bss.size == 1 << 40 and not len(bss.data)
    (relocation,) = elf.relocations[code.index]
    assert (relocation.offset, relocation.type, relocation.addend) == (0, 1, None)
    assert relocation.symbol.name == "blocked" and relocation.symbol.size == 32
    assert [s.is_local for s in elf.symbols] == [True, True, False, False]


@pytest.mark.parametrize("byteorder", ["little", "big"])
def test_pyelftools_reads_what_we_write(byteorder: str) -> None:
    peer = ELFFile(BytesIO(sample(byteorder)))
    assert peer["e_machine"] == "EM_BPF"
    assert peer.get_section_by_name("xdp").data() == CODE
    table = peer.get_section_by_name(".symtab")
    assert {s.name for s in table.iter_symbols()} == {"", "blocked", "main"}
    relocations = peer.get_section_by_name(".relxdp")
    assert isinstance(relocations, RelocationSection) and relocations.num_relocations() == 1


def patched(offset: int, layout: str, *values: int) -> bytes:
    data = bytearray(sample())
    struct.pack_into("<" + layout, data, offset, *values)
    return bytes(data)


def header_at(index: int) -> int:
    (start,) = struct.unpack_from("<Q", sample(), 40)
    return int(start) + 64 * index


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not an ELF"),
        (b"MZ" + bytes(100), "not an ELF"),
        (sample()[:10], "cut"),
        (sample()[:40], "wanted"),
        (patched(4, "B", 1), "64-bit"),
        (patched(5, "B", 7), "byte order"),
        (patched(16, "H", 2), "relocatable"),
        (patched(18, "H", 62), "machine 62"),
        (patched(58, "H", 40), "section headers"),
        (patched(40, "Q", 1 << 60), "wanted"),
        (patched(60, "H", 60000), "wanted"),
        (patched(62, "H", 900), "section names"),
        (patched(header_at(1) + 24, "QQ", 1 << 40, 32), "past the end"),
        (patched(header_at(1) + 32, "Q", 0xFFFFFFFFFFFFFFFF), "past the end"),
        (patched(header_at(2) + 24, "Q", 64), "overlap"),
        (patched(header_at(1), "I", 0x7FFFFFFF), "string"),
        (patched(header_at(4) + 40, "I", 99), "STRTAB"),
        (patched(header_at(4) + 32, "Q", 25), "whole number"),
        (patched(header_at(6) + 44, "I", 99), "not there"),
    ],
)
def test_lies_are_refused(data: bytes, words: str) -> None:
    with pytest.raises(FormatError, match=words) as caught:
        ElfFile(data, file="bad.o")
    assert caught.value.file == "bad.o"
    assert "bad.o" in str(caught.value)


def test_every_truncation_is_refused() -> None:
    whole = sample()
    for size in range(len(whole)):
        with pytest.raises(FormatError):
            ElfFile(whole[:size])


def test_a_section_of_one_huge_name_is_refused() -> None:
    writer = ElfWriter()
    writer.add_section("x" * 5000, b"")
    with pytest.raises(FormatError, match="does not end"):
        ElfFile(writer.to_bytes())


def test_writer_refuses_relocations_of_nothing() -> None:
    with pytest.raises(UsageError):
        ElfWriter().add_relocation(3, 0, 1, 0)
