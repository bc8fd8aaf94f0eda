"""``.BTF.ext``: which source line and which function each instruction came from, and the CO-RE
relocations."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..errors import FormatError
from .container import Btf
from .parse import byteorder_of, to_words

__all__ = ["BtfExt", "CoreRecord", "FuncRecord", "LineRecord"]


class FuncRecord(NamedTuple):
    """The function ``type_id`` (a Func) starts at byte ``offset`` of the section."""

    offset: int
    type_id: int


class LineRecord(NamedTuple):
    """The code from byte ``offset`` on comes from ``line`` and ``column`` of ``file``; ``text`` is
    that line."""

    offset: int
    file: str
    line: int
    column: int
    text: str


class CoreRecord(NamedTuple):
    """The instruction at byte ``offset`` depends on ``access`` ("0:1:2") of ``type_id``; ``kind``
    is enum bpf_core_relo_kind."""

    offset: int
    type_id: int
    access: str
    kind: int


_HEADERS = (8, 16, 24)  # bytes; where the header says the place of functions, lines, CO-RE records


class BtfExt:
    """A whole ``.BTF.ext``, by ELF section name: ``functions``, ``lines`` and ``core``; offsets are
    bytes in the section."""

    def __init__(self) -> None:
        self.functions: dict[str, list[FuncRecord]] = {}
        self.lines: dict[str, list[LineRecord]] = {}
        self.core: dict[str, list[CoreRecord]] = {}

    @classmethod
    def from_bytes(
        cls, data: bytes, btf: Btf, *, file: str = "", section: str = ".BTF.ext"
    ) -> BtfExt:
        """Read all records; ``btf`` has their types and strings. Records longer than known ones are
        read as far as known.

        Raises FormatError with the offset of what is wrong."""
        reader = _Reader(bytes(data), btf, file, section)
        made = cls()
        for name, words in reader.records(_HEADERS[0], 2, "function"):
            made.functions.setdefault(name, []).append(FuncRecord(words[0], reader.type(words[1])))
        string = reader.string
        for name, words in reader.records(_HEADERS[1], 4, "line"):
            place = words[3]
            made.lines.setdefault(name, []).append(
                LineRecord(words[0], string(words[1]), place >> 10, place & 1023, string(words[2]))
            )
        for name, words in reader.records(_HEADERS[2], 4, "CO-RE"):
            made.core.setdefault(name, []).append(
                CoreRecord(words[0], reader.type(words[1]), string(words[2]), words[3])
            )
        return made


class _Reader:
    def __init__(self, data: bytes, btf: Btf, file: str, section: str) -> None:
        self.data, self.btf, self.file, self.section = data, btf, file, section
        self.at = 0
        self.known: dict[int, str] = {}
        self.byteorder = byteorder_of(data, file=file, section=section)
        self.order = "<" if self.byteorder == "little" else ">"
        if len(data) < 24:
            raise self.bad(f"the header has 24 bytes, here are {len(data)}", 0)
        version, _, self.header = struct.unpack_from(self.order + "BBI", data, 2)
        if version != 1:
            raise self.bad(f"BTF.ext version {version}, only version 1 is known", 2)
        if not 24 <= self.header <= len(data):
            raise self.bad(f"a header of {self.header} bytes in {len(data)}", 4)
        if self.byteorder != btf.byteorder:
            raise self.bad(f"{self.byteorder}-endian, but the BTF is {btf.byteorder}-endian", 0)

    def bad(self, what: str, offset: int) -> FormatError:
        return FormatError(what, file=self.file, section=self.section, offset=offset)

    def word(self, at: int, end: int, what: str) -> int:
        if at + 4 > end:
            raise self.bad(f"the {what} records are cut off", at)
        value: int = struct.unpack_from(self.order + "I", self.data, at)[0]
        return value

    def string(self, offset: int) -> str:
        text = self.known.get(offset)
        if text is None:
            try:
                text = self.known[offset] = self.btf.string(offset)
            except FormatError as error:
                raise self.bad(error.what, self.at) from None
        return text

    def type(self, type_id: int) -> int:
        if type_id > len(self.btf):
            raise self.bad(f"type {type_id} of {len(self.btf)}", self.at)
        return type_id

    def records(self, place: int, words: int, what: str) -> Iterator[tuple[str, Sequence[int]]]:
        """(section name, words) of every record of the kind whose offset and length stand at
        ``place`` of the header."""
        if self.header < place + 8:
            return
        start, length = (self.word(place + n, self.header, what) for n in (0, 4))
        at = self.header + start
        end = at + length
        if not length:
            return
        if end > len(self.data):
            raise self.bad(f"the {what} records end at {end:#x}, past the end", place)
        size = self.word(at, end, what)
        if size < words * 4 or size % 4:
            raise self.bad(f"{what} records of {size} bytes, they have at least {words * 4}", at)
        at += 4
        while at < end:
            self.at = at
            name = self.string(self.word(at, end, what))
            count = self.word(at + 4, end, what)
            at += 8
            if count * size > end - at:
                raise self.bad(f"{count} {what} records of {size} bytes do not fit", at - 4)
            block = to_words(memoryview(self.data)[at : at + count * size], self.byteorder)
            step = size // 4
            for number in range(count):
                self.at = at + number * size
                yield name, block[number * step : number * step + words]
            at += count * size
