"""Where the types of a BTF blob are, and which of them have a name: found once and, for the BTF of
a kernel, kept in the cache folder by the hash of the blob.

Names are in a hash table of two arrays: ``heads`` has the first type of each bucket, ``following``
the next one of the same bucket, in the order of the ids. The hash of a name leaves its flavour out
(``task_struct___old`` is a flavour of ``task_struct``), so that one table answers both questions: a
name, and all flavours of a name. Whoever looks up compares the names: a bucket only says where they
may be.
"""

from __future__ import annotations

import re
import struct
import sys
from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from ..cachedir import atomic_write, cache_dir, content_key
from .parse import Sections, index_types

__all__ = ["NameTable", "TypeIndex", "essential_name", "index_of", "name_hashes"]

LARGE = 1 << 20
"""Bytes of a blob from which on the index is kept on disk: below, making it is as quick as finding
it."""

_FORMAT = "btf index 1"  # goes into the file name
_MAGIC = b"bpfkBTFi"
_HEAD = struct.Struct("=8s5I")  # magic, _MARK, types, words, buckets, CRC-32 of what follows
_MARK = 0x01020304  # another byte order reads it otherwise
_KEPT = 64  # files; a check against hundreds of kernels must not fill the disk
_FLAVOUR = re.compile(rb"(?s)(.*[^_])___[^_]")


def essential_name(name: str) -> str:
    """``name`` without its flavour: ``task_struct___old`` is ``task_struct``. Three underscores
    between two other characters set it off, the last ones if there are several."""
    if "___" not in name:
        return name
    return essential(name.encode("utf-8", "surrogatepass")).decode("utf-8", "surrogatepass")


def essential(text: bytes) -> bytes:
    """:func:`essential_name` of bytes."""
    if b"___" not in text:
        return text
    match = _FLAVOUR.match(text)
    return match[1] if match else text


class NameTable(NamedTuple):
    """Types by name. Types count from 1 within their blob; 0 ends a chain."""

    heads: Sequence[int]
    following: Sequence[int]

    def candidates(self, text: bytes) -> Iterator[int]:
        """The types, in order, among which are all whose essential name is ``text``."""
        following = self.following
        one = self.heads[crc32(text) & len(self.heads) - 1]
        while one:
            yield one
            after = following[one]
            if after <= one:
                return
            one = after


class TypeIndex:
    """The word position of every type of a blob and, made when it is first asked for, the table of
    names."""

    def __init__(
        self,
        positions: array[int] | memoryview[int],
        words: int,
        *,
        key: str = "",
        names: NameTable | None = None,
    ) -> None:
        self.positions, self.key = positions, key
        self._words, self._names = words, names

    def names(self, hashes: Callable[[], Sequence[int]]) -> NameTable:
        """The table; ``hashes`` gives the hash of each type's name, -1 for none, if it has to be
        made."""
        if self._names is None:
            self._names = _table(hashes())
            if self.key:
                self._save(self._names)
        return self._names

    def _save(self, names: NameTable) -> None:
        folder = cache_dir("btf")
        if folder is None:
            return
        parts = (self.positions, names.following, names.heads)
        body = b"".join(array("I", part).tobytes() for part in parts)
        counts = (len(self.positions), self._words, len(names.heads))
        atomic_write(folder / self.key, _HEAD.pack(_MAGIC, _MARK, *counts, crc32(body)) + body)
        _prune(folder)


def index_of(
    parts: Sections, data: bytes, *, base_key: Callable[[], str] | None, file: str, section: str
) -> TypeIndex:
    """The index of a blob, out of the cache if it is large and was seen before. ``base_key`` gives
    the hash of what split BTF continues.

    Raises FormatError if a record is cut off or unknown."""
    words = len(parts.words)
    folder = cache_dir("btf") if len(data) >= LARGE else None
    if folder is None:
        return TypeIndex(index_types(parts, file=file, section=section), words)
    key = content_key(_FORMAT, sys.byteorder, data, base_key() if base_key else "")
    known = _load(folder / key, key, words)
    if known is not None:
        return known
    return TypeIndex(index_types(parts, file=file, section=section), words, key=key)


def _load(path: Path, key: str, words: int) -> TypeIndex | None:
    """The index in a cache file; None for a file that is missing, cut off, damaged or from
    elsewhere. It is read, not mapped: a mapped file that somebody truncates kills the process."""
    try:
        raw = path.read_bytes()
    except OSError:
        return None
    if len(raw) < _HEAD.size:
        return None
    magic, mark, types, said, buckets, checksum = _HEAD.unpack_from(raw)
    body = memoryview(raw)[_HEAD.size :]
    if (magic, mark, said) != (_MAGIC, _MARK, words) or len(body) != 4 * (2 * types + 1 + buckets):
        return None
    if not buckets or buckets & buckets - 1 or crc32(body) != checksum:
        return None
    numbers = body.cast("I")
    names = NameTable(numbers[2 * types + 1 :], numbers[types : 2 * types + 1])
    return TypeIndex(numbers[:types], words, key=key, names=names)


def _prune(folder: Path) -> None:
    """Remove the oldest files above the limit."""
    try:
        files = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime)
        for path in files[: max(0, len(files) - _KEPT)]:
            path.unlink()
    except OSError:  # another process prunes too
        pass


def _table(hashes: Sequence[int]) -> NameTable:
    count = len(hashes)
    size = 1 << max(count.bit_length(), 4)
    heads, following, mask = [0] * size, [0] * (count + 1), size - 1
    for one in range(count, 0, -1):
        number = hashes[one - 1]
        if number >= 0:
            number &= mask
            following[one] = heads[number]
            heads[number] = one
    return NameTable(array("I", heads), array("I", following))


def name_hashes(
    offsets: Sequence[int], strings: bytes, first: int, text_at: Callable[[int], bytes | None]
) -> list[int]:
    """The hash of the name at each of ``offsets``, -1 where there is none. ``strings`` starts at
    offset ``first``; ``text_at`` gives any string, also those of a base and ends of longer ones,
    None past the end."""
    texts = strings.split(b"\0")
    starts = accumulate((len(text) + 1 for text in texts), initial=first)
    known = dict(zip(starts, map(crc32, texts)))
    for start, text in _flavoured(strings):
        known[first + start] = crc32(essential(text))
    known[0] = -1
    found = list(map(known.get, offsets))
    if None in found:
        for slot, offset in enumerate(offsets):
            if found[slot] is None:
                found[slot] = _hash_of(text_at(offset))
    return found  # type: ignore[return-value]


def _hash_of(text: bytes | None) -> int:
    return crc32(essential(text)) if text else -1


def _flavoured(strings: bytes) -> Iterator[tuple[int, bytes]]:
    """The strings that have three underscores in a row, and where they start."""
    at = strings.find(b"___")
    while at >= 0:
        start, end = strings.rfind(b"\0", 0, at) + 1, strings.find(b"\0", at)
        yield start, strings[start:end]
        at = strings.find(b"___", end)
