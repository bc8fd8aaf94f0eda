"""``stream_capture``: a capture of any size, or one that comes through a pipe, in parts that fit in
memory.

A part is what :func:`~bpfkit.capture.reader.open_capture` would give for a file of its own: the
bytes that say how to read packets (the file header, or a section header with its interfaces) are
put in front of each.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO

from ..errors import FormatError, UsageError
from . import pcap, pcapng
from .reader import START, Capture, Place, describe

__all__ = ["PART_BYTES", "stream_capture"]

PART_BYTES = 8 << 20
_LONGEST = 128 << 20  # a record that is longer is damage: parts stay bounded

# by a file's first bytes
_INDEX = {**dict.fromkeys(pcap.MAGICS, pcap.index_part), pcapng.MAGIC: pcapng.index_part}


def stream_capture(
    source: str | Path | BinaryIO, *, part_bytes: int = PART_BYTES, limit: int | None = None
) -> Iterator[Capture]:
    """The capture in parts of about ``part_bytes`` bytes, in order, each with its own buffer.

    ``source`` is a path or an open binary file, which may be a pipe. ``limit`` stops after that
    many packets. There is at least one part, which may be without packets; ``truncated`` is set on
    the last where the file was cut or damaged, with offsets and packet numbers of the whole file.

    Raises:
        FormatError: the bytes are no capture, or its file header is damaged.
        UsageError: a negative ``limit``, a part of no bytes.
        OSError: the file cannot be read.
    """
    if limit is not None and limit < 0:
        raise UsageError(f"limit must not be negative: {limit}")
    if part_bytes < 1:
        raise UsageError(f"a part needs at least one byte, not {part_bytes}")
    is_path = isinstance(source, (str, Path))
    name = str(source) if is_path else str(getattr(source, "name", ""))
    with open(source, "rb") if isinstance(source, (str, Path)) else nullcontext(source) as file:
        try:
            for capture in _parts(file, part_bytes, limit):
                capture.file = name
                yield capture
        except FormatError as error:
            raise error.within(file=name) from None


def _parts(file: BinaryIO, part_bytes: int, limit: int | None) -> Iterator[Capture]:
    data, ended = _read(file, max(part_bytes, 64))
    index = _INDEX.get(data[:4])
    if index is None:
        raise FormatError(f"not a packet capture (pcap or pcapng): {describe(data[:64])}")
    place, repeated = START, 0
    while True:
        try:
            capture, end, again = index(data, limit, place)
        except FormatError:  # a section header longer than the part
            if ended or len(data) > _LONGEST or place != START:
                raise
            more, ended = _read(file, part_bytes)
            data += more
            continue
        limit = None if limit is None else limit - len(capture)
        stuck = end <= repeated and len(data) - end > _LONGEST
        finished = ended or limit == 0 or stuck
        if stuck and str(capture.truncated).startswith("the file ends inside"):
            capture.truncated = (
                f"the record at offset {place.offset + end:#x} announces more than "
                f"{_LONGEST:,} bytes"
            )
        if not finished:
            capture.truncated = None
        if finished or len(capture):
            yield capture
        if finished:
            return
        place = Place(place.packet + len(capture), place.offset + end - len(again))
        rest, repeated = data[end:], len(again)
        del data, capture  # the consumer is done with the part; do not hold two
        more, ended = _read(file, part_bytes)
        data = b"".join((again, rest, more))


def _read(file: BinaryIO, size: int) -> tuple[bytes, bool]:
    """``size`` bytes, or what is left; whether that was all."""
    pieces, left = [], size
    while left:
        piece = file.read(left)
        if not piece:
            break
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces), bool(left)
