"""The static linker: several BPF objects become one.

before  a.o  xdp: [ main: call sum ]  .text: [ helper ]  .maps: [ hits ]    sum, total: extern
        b.o  .text: [ sum ]  .bss: [ total ]  .maps: [ hits ]
after   xdp: [ main: call sum ]  .text: [ helper | sum ]  .bss: [ total ]  .maps: [ hits | (hits) ]

Sections of one name are put one after the other, each name gets one definition (``symbols.py``),
relocations keep meaning what they meant (``sections.py``), BTF and ``.BTF.ext`` are merged
(``types.py``, ``extwriter.py``). Debug sections are left out, so combining one object alone strips
it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from bpfkit.btf import BtfBuilder
from bpfkit.elf import ElfFile, ElfWriter, SymbolBind, SymbolType
from bpfkit.errors import FormatError, LinkError, MissingKeyError, UsageError

from ..spec import ObjectSpec
from .extwriter import merge_ext
from .inputs import Input, read_inputs
from .sections import OutSection, OutSymbol, SectionTable
from .symbols import Resolved, resolve
from .types import merge_types

__all__ = ["combine", "open_combined"]


def combine(files: Sequence[tuple[str, bytes]]) -> bytes:
    """Link ELF objects, each given as (name, bytes), into one ELF object.

    Externs that no object defines stay externs, so the output can be linked again.

    Raises:
        LinkError: the objects do not go together; it names the symbol and both files.
        FormatError: one of them is no sound BPF object.
        UsageError: there is nothing to link.
    """
    if not files:
        raise UsageError("nothing to link: give at least one object")
    inputs = read_inputs([ElfFile(data, file=name) for name, data in files])
    try:
        return _combine(inputs)
    except (MissingKeyError, UsageError) as error:  # types that BTF names but does not have
        raise FormatError(
            str(error), file=", ".join(s.name for s in inputs), section=".BTF"
        ) from None


def open_combined(files: Sequence[tuple[str, bytes]], *, file: str = "") -> ObjectSpec:
    """Link objects and open the result. ``file`` is the name of the whole (default: the names of
    the objects). Raises like :func:`combine`."""
    from ..load import load_object

    name = file or "+".join(PurePath(name).name for name, _ in files)
    return load_object(combine(files), file=name)


def _combine(inputs: list[Input]) -> bytes:
    order = "<" if inputs[0].elf.byteorder == "little" else ">"
    table = SectionTable(order)
    for source in inputs:
        for section in source.sections:
            table.add(source, section)
    names = resolve(inputs)
    for source in inputs:
        for section, row in source.relocations():
            if section.index in source.placed:
                table.relocate(source, section, row)
    sections = list(table.by_name.values())
    writer = ElfWriter(byteorder=inputs[0].elf.byteorder)
    _write(writer, sections, _symbols(inputs, names, sections))
    types = merge_types(inputs, names, table.by_name)
    if types is not None:
        builder = BtfBuilder.from_btf(types.btf)
        ext = merge_ext(inputs, types, builder)
        writer.add_section(".BTF", builder.to_bytes(inputs[0].elf.byteorder), flags=0)
        if ext:
            writer.add_section(".BTF.ext", ext, flags=0)
    try:
        return writer.to_bytes()
    except UsageError as error:
        raise LinkError(str(error)) from None


def _symbols(
    inputs: list[Input], names: dict[str, Resolved], sections: list[OutSection]
) -> list[OutSymbol]:
    found = [section.symbol for section in sections if section.symbol is not None]
    for source in inputs:
        local = (s for s in source.symbols.values() if s.bind == SymbolBind.LOCAL)
        found += sorted(local, key=lambda s: (s.section.name if s.section else "", s.value))
    return found + [resolved.symbol for resolved in names.values()]


def _write(writer: ElfWriter, sections: list[OutSection], symbols: list[OutSymbol]) -> None:
    at: dict[int, int] = {}
    for section in sections:
        at[id(section)] = writer.add_section(
            section.name,
            bytes(section.data),
            type=section.type,
            flags=section.flags,
            alignment=section.alignment,
            entry_size=section.entry_size,
            size=section.size,
        )
    handles: dict[int, int] = {}
    for symbol in symbols:
        handles[id(symbol)] = writer.add_symbol(
            symbol.name,
            section=at[id(symbol.section)] if symbol.section is not None else symbol.index,
            value=symbol.value,
            size=symbol.size,
            type=symbol.type if symbol.section is not None else SymbolType.NOTYPE,
            bind=symbol.bind,
            visibility=symbol.visibility,
        )
    for section in sections:
        for offset, kind, symbol in section.relocations:
            writer.add_relocation(at[id(section)], offset, kind, handles[id(symbol)])
