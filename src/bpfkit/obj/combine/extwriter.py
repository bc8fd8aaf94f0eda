"""``.BTF.ext`` of the output: the records of all inputs with the offsets, types and strings they
now have."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bpfkit.btf import BtfBuilder, BtfExt, CoreRecord, FuncRecord, LineRecord
from bpfkit.btf.parse import MAGIC

from .inputs import Input
from .types import MergedTypes

__all__ = ["merge_ext"]

_HEADER = 32  # bytes, with the place of the CO-RE records
_Records = Mapping[str, list[tuple[int, ...]]]


def merge_ext(inputs: list[Input], types: MergedTypes, strings: BtfBuilder) -> bytes:
    """The bytes of ``.BTF.ext``, b"" if no input has any; its strings are added to ``strings``."""
    if all(source.ext is None for source in inputs):
        return b""
    order = "<" if inputs[0].elf.byteorder == "little" else ">"

    def block(table: Callable[[BtfExt], Mapping[str, list[Any]]], words: int) -> bytes:
        rows: dict[str, list[tuple[int, ...]]] = {}
        for source in inputs:
            if source.ext is not None:
                ids = types.ids[source.number]
                for name, start, records in _placed(source, table(source.ext)):
                    made = (_row(record, start, ids, strings) for record in records)
                    rows.setdefault(name, []).extend(made)
        return _pack(rows, words, order, strings)

    blocks = (
        block(lambda ext: ext.functions, 2),
        block(lambda ext: ext.lines, 4),
        block(lambda ext: ext.core, 4),
    )
    places, at = [], 0
    for data in blocks:
        places += [at, len(data)]
        at += len(data)
    return struct.pack(order + "HBBI6I", MAGIC, 1, 0, _HEADER, *places) + b"".join(blocks)


def _placed(source: Input, table: Mapping[str, list[Any]]) -> Iterator[tuple[str, int, list[Any]]]:
    for name, records in table.items():
        section = source.by_name.get(name)
        if section is not None and section.index in source.placed:
            out, start = source.placed[section.index]
            for record in records:
                if record.offset > section.size:
                    what = f"a record for {name}+{record.offset:#x}, past its end"
                    raise source.elf.error(what, source.elf.section(".BTF.ext"))
            yield out.name, start, records


def _row(record: Any, start: int, ids: Any, strings: BtfBuilder) -> tuple[int, ...]:
    at = start + record.offset
    if isinstance(record, FuncRecord):
        return at, ids[record.type_id]
    if isinstance(record, LineRecord):
        place = record.line << 10 | record.column
        return at, strings.string(record.file), strings.string(record.text), place
    assert isinstance(record, CoreRecord)
    return at, ids[record.type_id], strings.string(record.access), record.kind


def _pack(rows: _Records, words: int, order: str, strings: BtfBuilder) -> bytes:
    if not rows:
        return b""
    out = bytearray(struct.pack(order + "I", words * 4))
    form = struct.Struct(f"{order}{words}I")
    for name, records in rows.items():
        out += struct.pack(order + "II", strings.string(name), len(records))
        for record in sorted(records, key=lambda one: one[0]):
            out += form.pack(*record)
    return bytes(out)
