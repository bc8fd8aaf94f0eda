"""The pcap file format: a 24-byte header, then records: a 16-byte header and the packet."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, NamedTuple

from ..errors import FormatError
from .reader import START, Buffer, Capture, Interface, Place, gather

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["MAGICS", "index", "index_part"]

FILE_HEADER = 24


class Variant(NamedTuple):
    """One magic number: byte order of the headers, ticks per second, bytes of a record header."""

    order: str
    ticks: int
    record_header: int = 16


MAGICS: dict[bytes, Variant] = {
    bytes.fromhex(magic): variant
    for magic, variant in (
        ("d4c3b2a1", Variant("<", 1_000_000)),
        ("a1b2c3d4", Variant(">", 1_000_000)),
        ("4d3cb2a1", Variant("<", 1_000_000_000)),
        ("a1b23c4d", Variant(">", 1_000_000_000)),
        # "modified" pcap of patched libpcaps: interface and protocol after each record header
        ("34cdb2a1", Variant("<", 1_000_000, 24)),
        ("a1b2cd34", Variant(">", 1_000_000, 24)),
    )
}


def index_part(data: bytes, limit: int | None, place: Place) -> tuple[Capture, int, bytes]:
    """Index a part of a file: its header and some of its records. Gives also the byte where the
    records end that are whole, and the bytes that the next part starts with again.
    """
    capture = index(data, limit, place)
    end = FILE_HEADER
    if len(capture):
        end = int(capture.offsets[-1]) + int(capture.lengths[-1])
    return capture, end, data[:FILE_HEADER]


def index(data: Buffer, limit: int | None, place: Place = START) -> Capture:
    """Index a pcap file whose magic number is known to be good; ``place`` is where in the file its
    records start, for messages. Raises FormatError for a damaged file header.
    """
    import numpy as np

    variant = MAGICS[bytes(data[:4])]
    order = variant.order
    if len(data) < FILE_HEADER:
        raise FormatError(f"the pcap header is cut: {len(data)} bytes of {FILE_HEADER}")
    major, minor, _, _, snaplen, network = Struct(order + "HHIIII").unpack(data[4:FILE_HEADER])
    if major != 2:
        raise FormatError(f"pcap version {major}.{minor} is not known (2.4 is)", offset=4)
    found, truncated = _walk(data, variant, limit, place)
    positions = np.array(found, np.int64)
    kinds = [(name, order + "u4") for name in ("seconds", "fraction", "captured", "original")]
    records = gather(data, positions, kinds)
    count = len(positions)
    link_type = network & 0xFFFF  # the upper bits say whether frames end in an FCS
    return Capture(
        buffer=data,
        offsets=(positions + variant.record_header).astype(np.uint64),
        lengths=records["captured"].astype(np.uint32),
        original_lengths=records["original"].astype(np.uint32),
        timestamps_ns=_nanoseconds(records["seconds"], records["fraction"], variant.ticks),
        link_types=np.full(count, link_type, np.uint16),
        interface_indexes=np.zeros(count, np.uint32),
        interfaces=(Interface(link_type, snaplen, ticks_per_second=variant.ticks),),
        truncated=truncated,
    )


def _nanoseconds(
    seconds: NDArray[np.uint32], fraction: NDArray[np.uint32], ticks: int
) -> NDArray[np.uint64]:
    import numpy as np

    scale = np.uint64(1_000_000_000 // ticks)
    return seconds.astype(np.uint64) * np.uint64(1_000_000_000) + fraction.astype(np.uint64) * scale


def _walk(
    data: Buffer, variant: Variant, limit: int | None, place: Place
) -> tuple[list[int], str | None]:
    """Positions of the record headers of all whole records, and what is wrong with the rest (None:
    nothing).
    """
    header, size = variant.record_header, len(data)
    last = size - header
    most = size if limit is None else limit
    captured_at = Struct(f"{variant.order}8xI").unpack_from
    positions: list[int] = []
    append = positions.append
    position = FILE_HEADER
    # the inner loop runs a bounded number of records so that it needs no test of the limit
    while position <= last and len(positions) < most:
        for _ in range(min(most - len(positions), 1 << 20)):
            append(position)
            position += header + captured_at(data, position)[0]
            if position > last:
                break
    if position > size and positions:
        start = positions.pop()
        left, need = size - start - header, position - start - header
        return positions, (
            f"the file ends inside packet {place.packet + len(positions)}: "
            f"{need} bytes announced at offset {place.offset + start:#x}, {left} there"
        )
    if position < size and len(positions) < most:
        rest = size - position
        return positions, (
            f"the file ends inside the header of packet {place.packet + len(positions)}: "
            f"{rest} of {header} bytes at offset {place.offset + position:#x}"
        )
    return positions, None
