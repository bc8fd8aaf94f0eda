"""``open_capture``: a pcap or pcapng file as columns over its own bytes.

The chain of records can only be walked one by one, so each format's module walks it with the
smallest possible loop that collects record positions; every other field is then gathered by numpy
(:func:`gather`). A file that was cut or damaged keeps everything before the damage and says so in
``Capture.truncated``.
"""

from __future__ import annotations

import mmap
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import FormatError, UsageError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["START", "Buffer", "Capture", "Interface", "Place", "gather", "open_capture"]

Buffer = bytes | mmap.mmap


class Place(NamedTuple):
    """Where a part of a file lies: packets before it, and what is added to a byte offset in it to
    get the offset in the file."""

    packet: int = 0
    offset: int = 0


START = Place()


@dataclass(frozen=True, slots=True)
class Interface:
    """Where packets were captured. pcap files have one, without a name. ``snaplen`` in bytes (0 =
    no limit).
    """

    link_type: int
    snaplen: int = 0
    name: str = ""
    description: str = ""
    ticks_per_second: int = 1_000_000
    offset_seconds: int = 0


@dataclass(eq=False, slots=True)
class Capture:
    """An opened capture: column ``i`` of every array is packet ``i``.

    ``offsets`` (bytes into ``buffer``) and ``lengths`` (captured bytes) say where each packet is;
    ``original_lengths`` how long it was on the wire. ``truncated`` is None, or says where and how
    the file was cut; all packets before the cut are here. Packets are as long as the file says,
    also past 64 KiB.
    """

    buffer: Buffer = field(repr=False)
    offsets: NDArray[np.uint64] = field(repr=False)
    lengths: NDArray[np.uint32] = field(repr=False)
    original_lengths: NDArray[np.uint32] = field(repr=False)
    timestamps_ns: NDArray[np.uint64] = field(repr=False)
    link_types: NDArray[np.uint16] = field(repr=False)
    interface_indexes: NDArray[np.uint32] = field(repr=False)
    interfaces: tuple[Interface, ...] = ()
    truncated: str | None = None
    format: str = "pcap"
    file: str = ""

    def __len__(self) -> int:
        return len(self.offsets)

    def __iter__(self) -> Iterator[bytes]:
        return (self.packet(i) for i in range(len(self)))

    @property
    def link_type(self) -> int | None:
        """The one link type of all packets (of all interfaces when there is no packet); None when
        they differ.
        """
        if len(self.link_types):
            first = int(self.link_types[0])
            return first if bool((self.link_types == first).all()) else None
        kinds = {interface.link_type for interface in self.interfaces}
        return kinds.pop() if len(kinds) == 1 else None

    def packet(self, index: int) -> bytes:
        """The captured bytes of one packet. Raises UsageError for an index that does not exist."""
        count = len(self.offsets)
        if not -count <= index < count:
            raise UsageError(f"no packet {index}: the capture has {count}")
        start = int(self.offsets[index])
        return self.buffer[start : start + int(self.lengths[index])]


def gather(data: Buffer, positions: NDArray[Any], fields: list[tuple[str, str]]) -> NDArray[Any]:
    """A structured array with the record that starts at each byte position; every record lies
    inside ``data``.

    numpy copies records from any byte position when the source is declared as overlapping records
    one byte apart.
    """
    import numpy as np

    dtype = np.dtype(fields)
    if not len(positions):
        return np.empty(0, dtype)
    everywhere = np.ndarray(len(data) - dtype.itemsize + 1, dtype, data, strides=(1,))
    result: NDArray[Any] = everywhere[positions]
    return result


def open_capture(source: str | Path | bytes | bytearray, *, limit: int | None = None) -> Capture:
    """Index a pcap or pcapng capture, given as a path or as its bytes.

    ``limit`` stops after that many packets.

    Raises:
        FormatError: the bytes are no capture, or its file header is damaged.
        UsageError: ``limit`` is negative.
        OSError: the file cannot be read.
    """
    from . import pcap, pcapng

    if limit is not None and limit < 0:
        raise UsageError(f"limit must not be negative: {limit}")
    data: Buffer
    if isinstance(source, (bytes, bytearray)):
        data, name = bytes(source), ""
    else:
        data, name = _map_file(source), str(source)
    magic = bytes(data[:4])
    try:
        if magic in pcap.MAGICS:
            capture = pcap.index(data, limit)
        elif magic == pcapng.MAGIC:
            capture = pcapng.index(data, limit)
        else:
            raise FormatError(f"not a packet capture (pcap or pcapng): {describe(data[:64])}")
    except FormatError as error:
        raise error.within(file=name) from None
    capture.file = name
    return capture


def _map_file(path: str | Path) -> Buffer:
    with open(path, "rb") as file:
        try:
            if os.fstat(file.fileno()).st_size:
                return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError):
            pass  # a pipe or a file system without mmap
        return file.read()


_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x7fELF", "this is an ELF object"),
    (b"\x1f\x8b", "gzip-compressed: unpack it first (gunzip)"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed: unpack it first (unzstd)"),
    (b"\xfd7zXZ\0", "xz-compressed: unpack it first (unxz)"),
    (b"BZh", "bzip2-compressed: unpack it first (bunzip2)"),
    (b"\x04\x22\x4d\x18", "lz4-compressed: unpack it first (unlz4)"),
    (b"PK\x03\x04", "a ZIP archive: unpack it first"),
    (b"snoop\0\0\0", "a snoop capture: convert it first (editcap -F pcap IN OUT)"),
    (b"GMBU", "a Network Monitor capture: convert it first (editcap -F pcap IN OUT)"),
    (b"RTSS", "a Network Monitor capture: convert it first (editcap -F pcap IN OUT)"),
    (b"XCP\0", "a Sniffer capture: convert it first (editcap -F pcap IN OUT)"),
    (b"BC\xc0\xde", "this is LLVM bitcode"),
    (b"MZ", "this is a Windows program"),
    (b"#!", "this is a script"),
)


def describe(head: bytes) -> str:
    """What the first bytes of a file that is no capture look like, in words."""
    if not head:
        return "the file is empty"
    for signature, words in _SIGNATURES:
        if head.startswith(signature):
            return words
    if len(head) < 4:
        return f"only {len(head)} bytes: {head.hex(' ')}"
    text = head.decode("utf-8", "replace")
    if sum(c.isprintable() or c in "\r\n\t" for c in text) > 0.9 * len(text) and "\0" not in text:
        return f"it starts with the text {text.splitlines()[0][:40]!r}"
    return f"it starts with the bytes {head[:8].hex(' ')}"
