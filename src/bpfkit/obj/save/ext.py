"""Section ``.BTF.ext``: function types, source lines and CO-RE records of every function."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable

from bpfkit.errors import UsageError

from .state import Place, Saving

__all__ = ["ext_bytes"]

_MAGIC, _HEADER = 0xEB9F, 32
_Rows = Iterable[tuple[int, ...]]  # the first word is a slot of the function
_MAX_LINE, _MAX_COLUMN = (1 << 22) - 1, (1 << 10) - 1


def ext_bytes(saving: Saving) -> bytes:
    """The section, b"" when there is nothing for it. Its strings and types go into
    ``saving.types``."""
    blocks = [_block(saving, words, rows) for words, rows in _KINDS]
    if not any(blocks):
        return b""
    order = "<" if saving.spec.byteorder == "little" else ">"
    places: list[int] = []
    end = 0
    for block in blocks:
        places += [end, len(block)]
        end += len(block)
    header = struct.pack(order + "HBBI6I", _MAGIC, 1, 0, _HEADER, *places)
    return header + b"".join(blocks)


def _block(saving: Saving, words: int, rows_of: Callable[[Saving, Place], _Rows]) -> bytes:
    order = "<" if saving.spec.byteorder == "little" else ">"
    sections: dict[str, list[tuple[int, ...]]] = {}
    for place in saving.places.values():
        for row in rows_of(saving, place):
            if not 0 <= row[0] * 8 < len(place.program.code):
                raise UsageError(f"{place.key}: a record for instruction {row[0]}, past its end")
            moved = (place.start + row[0] * 8, *row[1:])
            sections.setdefault(place.section, []).append(moved)
    if not sections:
        return b""
    out = [struct.pack(order + "I", words * 4)]
    form = struct.Struct(f"{order}{words}I")
    for name, rows in sections.items():
        rows.sort(key=lambda row: row[0])
        out.append(struct.pack(order + "II", saving.types.builder.string(name), len(rows)))
        out += [form.pack(*row) for row in rows]
    return b"".join(out)


def _functions(saving: Saving, place: Place) -> _Rows:
    rows = [(row.slot, row.type_id) for row in place.program.functions]
    typed = all(other.program.function_type for other in saving.places.values())
    if typed and all(slot for slot, _ in rows):  # the kernel wants all of them or none
        rows.append((0, place.program.function_type))
    return rows


def _lines(saving: Saving, place: Place) -> _Rows:
    string = saving.types.builder.string
    for row in place.program.lines:
        if not 0 <= row.line <= _MAX_LINE:
            raise UsageError(f"{place.key}: line {row.line} of {row.file} is too many")
        where = row.line << 10 | min(row.column, _MAX_COLUMN)
        yield row.slot, string(row.file), string(row.text), where


def _core(saving: Saving, place: Place) -> _Rows:
    string = saving.types.builder.string
    for row in place.program.core_relocations:
        yield row.slot, row.type_id, string(row.access), row.kind


_KINDS: tuple[tuple[int, Callable[[Saving, Place], _Rows]], ...] = (
    (2, _functions),
    (4, _lines),
    (4, _core),
)
