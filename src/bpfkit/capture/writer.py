"""``write_pcap``: packets to a pcap file, grouped by length so that numpy does the copying."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from struct import pack
from typing import TYPE_CHECKING, Any

from ..errors import UsageError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Column = Sequence[int] | NDArray[Any]

__all__ = ["PcapWriter", "write_pcap"]

_CHUNK = 1 << 16  # packets assembled at a time: bounds the memory to about this many packets
_SNAPLEN = 262_144
_MAGIC = {True: 0xA1B23C4D, False: 0xA1B2C3D4}


def write_pcap(
    path: str | Path,
    packets: Iterable[bytes] | tuple[Any, Column, Column],
    timestamps_ns: Column | None = None,
    link_type: int = 1,
    nanoseconds: bool = True,
    *,
    original_lengths: Column | None = None,
) -> int:
    """Write a little-endian pcap file and give the number of packets written.

    ``packets`` are bytes objects, or ``(buffer, offsets, lengths)`` in bytes with arrays or
    sequences. ``timestamps_ns`` counts from 1970 (default: all 0); with ``nanoseconds=False`` the
    file keeps microseconds.

    Raises:
        UsageError: columns of different length, or a packet outside the buffer.
        OSError: the file cannot be written.
    """
    buffer, offsets, lengths = _columns(packets)
    snaplen = max(_SNAPLEN, int(lengths.max()) if len(lengths) else 0)
    prepared = _prepared(buffer, offsets, lengths, timestamps_ns, original_lengths, nanoseconds)
    with PcapWriter(path, link_type, nanoseconds, snaplen=snaplen) as writer:
        writer._write(buffer, offsets, lengths, prepared)
        return writer.count


class PcapWriter:
    """A little-endian pcap file that is written part by part; a context manager.

    ``count`` is the number of packets written so far. Raises OSError when the file cannot be
    written."""

    def __init__(
        self,
        path: str | Path,
        link_type: int = 1,
        nanoseconds: bool = True,
        *,
        snaplen: int = _SNAPLEN,
    ) -> None:
        self.link_type, self.nanoseconds, self.count = link_type, nanoseconds, 0
        self._file = open(path, "wb")  # noqa: SIM115 - closed by close()
        self._file.write(pack("<IHHiIII", _MAGIC[nanoseconds], 2, 4, 0, 0, snaplen, link_type))

    def write(
        self,
        packets: Iterable[bytes] | tuple[Any, Column, Column],
        timestamps_ns: Column | None = None,
        *,
        original_lengths: Column | None = None,
    ) -> int:
        """Append packets, given as ``write_pcap`` takes them; gives their number. Raises
        UsageError."""
        buffer, offsets, lengths = _columns(packets)
        heads = _prepared(
            buffer, offsets, lengths, timestamps_ns, original_lengths, self.nanoseconds
        )
        self._write(buffer, offsets, lengths, heads)
        return len(offsets)

    def _write(self, buffer: Any, offsets: Any, lengths: Any, heads: Any) -> None:
        for start in range(0, len(offsets), _CHUNK):
            part = slice(start, start + _CHUNK)
            self._file.write(_assemble(buffer, offsets[part], lengths[part], heads[part]))
        self.count += len(offsets)

    def close(self) -> None:
        """Finish the file. May be called twice."""
        self._file.close()

    def __enter__(self) -> PcapWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _prepared(
    buffer: NDArray[np.uint8],
    offsets: NDArray[np.uint64],
    lengths: NDArray[np.uint64],
    timestamps_ns: Column | None,
    original_lengths: Column | None,
    nanoseconds: bool,
) -> NDArray[Any]:
    """The record headers of checked columns."""
    import numpy as np

    count = len(offsets)
    times = np.zeros(count, np.uint64) if timestamps_ns is None else _column(timestamps_ns)
    wire = lengths if original_lengths is None else _column(original_lengths)
    if not len(lengths) == len(times) == len(wire) == count:
        sizes = f"{count} offsets, {len(lengths)} lengths, {len(times)} timestamps, {len(wire)}"
        raise UsageError(f"the columns differ in length: {sizes} original lengths")
    ends = offsets + lengths
    if count and (int(ends.max()) > len(buffer) or bool((ends < offsets).any())):
        raise UsageError(f"a packet lies outside the buffer of {len(buffer)} bytes")
    heads = np.empty(count, np.dtype([(name, "<u4") for name in ("s", "f", "cap", "wire")]))
    billion = np.uint64(1_000_000_000)
    heads["s"] = times // billion
    heads["f"] = times % billion // np.uint64(1 if nanoseconds else 1000)
    heads["cap"], heads["wire"] = lengths, wire
    return heads


def _column(values: Any) -> NDArray[np.uint64]:
    import numpy as np

    try:
        return np.asarray(values, np.uint64)
    except (OverflowError, ValueError, TypeError) as error:
        raise UsageError(f"not a column of unsigned numbers: {error}") from None


def _columns(packets: Any) -> tuple[NDArray[np.uint8], NDArray[np.uint64], NDArray[np.uint64]]:
    import numpy as np

    if isinstance(packets, tuple) and len(packets) == 3 and not isinstance(packets[1], bytes):
        buffer, offsets, lengths = packets
        data = np.frombuffer(buffer, np.uint8) if len(buffer) else np.empty(0, np.uint8)
        return data, _column(offsets), _column(lengths)
    items = list(packets)
    lengths = np.fromiter((len(item) for item in items), np.uint64, len(items))
    offsets = np.concatenate([np.zeros(1, np.uint64), np.cumsum(lengths)[:-1]])[: len(items)]
    return np.frombuffer(b"".join(items), np.uint8), offsets.astype(np.uint64), lengths


def _assemble(
    buffer: NDArray[np.uint8],
    offsets: NDArray[np.uint64],
    lengths: NDArray[np.uint64],
    heads: NDArray[Any],
) -> memoryview:
    """The records of one chunk: all packets of one length are copied in one step, whatever their
    order.
    """
    import numpy as np

    steps = lengths.astype(np.int64) + 16
    places = np.cumsum(steps) - steps
    out = np.empty(int(steps.sum()), np.uint8)
    _overlapping(out, heads.dtype)[places] = heads
    by_length = np.argsort(lengths, kind="stable")
    for group in np.split(by_length, np.flatnonzero(np.diff(lengths[by_length])) + 1):
        length = int(lengths[group[0]])
        if length:
            kind = np.dtype((np.void, length))
            source = _overlapping(buffer, kind)
            _overlapping(out, kind)[places[group] + 16] = source[offsets[group].astype(np.int64)]
    return out.data


def _overlapping(data: NDArray[np.uint8], kind: np.dtype[Any]) -> NDArray[Any]:
    """``data`` as records of ``kind`` that start at every byte."""
    import numpy as np

    return np.ndarray(len(data) - kind.itemsize + 1, kind, data.data, strides=(1,))
