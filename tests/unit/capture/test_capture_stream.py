"""Captures in parts: the same packets as in one piece, whatever the size of the parts."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest

from bpfkit.capture import Capture, PcapWriter, open_capture, stream_capture, write_pcap
from bpfkit.errors import FormatError, UsageError

REPO = Path(__file__).resolve().parents[3]
CAPTURES = sorted(
    p for p in (REPO / "examples" / "data").iterdir() if p.suffix in (".pcap", ".pcapng")
)


def rows(captures: list[Capture]) -> list[tuple[bytes, int, int, int]]:
    """Every packet with its time, its length on the wire and its link type."""
    return [
        (c.packet(i), int(c.timestamps_ns[i]), int(c.original_lengths[i]), int(c.link_types[i]))
        for c in captures
        for i in range(len(c))
    ]


@pytest.mark.parametrize("part_bytes", [1, 63, 500, 4096, 1 << 20])
@pytest.mark.parametrize("path", CAPTURES, ids=lambda p: p.name)
def test_parts_are_the_capture(path: Path, part_bytes: int) -> None:
    data = path.read_bytes()[:8000]
    whole = open_capture(data)
    parts = list(stream_capture(io.BytesIO(data), part_bytes=part_bytes))
    assert rows(parts) == rows([whole])
    assert [p.truncated for p in parts[:-1]] == [None] * (len(parts) - 1)
    assert parts[-1].truncated == whole.truncated


@pytest.mark.parametrize("path", CAPTURES, ids=lambda p: p.name)
def test_limit_counts_over_all_parts(path: Path) -> None:
    data = path.read_bytes()[:8000]
    for limit in (0, 1, 5, 1000):
        parts = list(stream_capture(io.BytesIO(data), part_bytes=300, limit=limit))
        assert rows(parts) == rows([open_capture(data, limit=limit)])


@pytest.mark.parametrize("suffix", [".pcap", ".pcapng"])
def test_every_cut_says_the_same_as_the_whole_file(suffix: str) -> None:
    path = next(p for p in CAPTURES if p.suffix == suffix)
    data = path.read_bytes()
    for size in range(4, 1200, 7):
        try:
            whole = open_capture(data[:size])
        except FormatError as error:
            with pytest.raises(FormatError, match=str(error)[:30].replace("(", ".")):
                list(stream_capture(io.BytesIO(data[:size]), part_bytes=64))
            continue
        parts = list(stream_capture(io.BytesIO(data[:size]), part_bytes=64))
        assert parts[-1].truncated == whole.truncated
        assert rows(parts) == rows([whole])


def block(kind: int, body: bytes, order: str = "<") -> bytes:
    body += bytes(-len(body) % 4)
    size = struct.pack(order + "I", len(body) + 12)
    return struct.pack(order + "I", kind) + size + body + size


def section(order: str, link_types: list[int]) -> bytes:
    head = block(0x0A0D0D0A, struct.pack(order + "IHHq", 0x1A2B3C4D, 1, 0, -1), order) + b"".join(
        block(1, struct.pack(order + "HHI", kind, 0, 0), order) for kind in link_types
    )
    packets = b"".join(
        block(
            6, struct.pack(order + "IIIII", n % len(link_types), 0, n, 4, 4) + bytes([n] * 4), order
        )
        for n in range(40)
    )
    return head + packets


def test_sections_of_both_byte_orders_and_several_interfaces() -> None:
    data = section("<", [1, 101]) + section(">", [113]) + section("<", [1])
    whole = open_capture(data)
    assert len(whole) == 120
    for part_bytes in (40, 200, 900):
        parts = list(stream_capture(io.BytesIO(data), part_bytes=part_bytes))
        assert rows(parts) == rows([whole])


def test_damage_in_the_middle_keeps_what_is_before_it() -> None:
    good = section("<", [1])
    data = good + block(6, b"") + good
    whole = open_capture(data)
    parts = list(stream_capture(io.BytesIO(data), part_bytes=300))
    assert rows(parts) == rows([whole])
    assert parts[-1].truncated == whole.truncated is not None


def test_what_is_no_capture(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="not a packet capture"):
        list(stream_capture(io.BytesIO(b"hello, world")))
    empty = tmp_path / "empty.pcap"
    empty.write_bytes(b"")
    with pytest.raises(FormatError, match=r"empty.pcap: .*the file is empty"):
        list(stream_capture(empty))
    with pytest.raises(UsageError, match="negative"):
        list(stream_capture(empty, limit=-1))
    with pytest.raises(UsageError, match="at least one byte"):
        list(stream_capture(empty, part_bytes=0))


def test_a_capture_without_packets_is_one_empty_part(tmp_path: Path) -> None:
    path = tmp_path / "none.pcap"
    write_pcap(path, [], link_type=101)
    (part,) = stream_capture(path)
    assert len(part) == 0 and part.link_type == 101 and part.file == str(path)


def test_writer_in_parts_makes_the_same_file(tmp_path: Path) -> None:
    capture = open_capture(CAPTURES[0])
    columns = (capture.buffer, capture.offsets, capture.lengths)
    whole, parts = tmp_path / "whole.pcap", tmp_path / "parts.pcap"
    write_pcap(whole, columns, capture.timestamps_ns, original_lengths=capture.original_lengths)
    with PcapWriter(parts) as writer:
        for some in np.array_split(np.arange(len(capture)), 3):
            columns = (capture.buffer, capture.offsets[some], capture.lengths[some])
            times, wire = capture.timestamps_ns[some], capture.original_lengths[some]
            assert writer.write(columns, times, original_lengths=wire) == len(some)
        assert writer.count == len(capture)
    assert parts.read_bytes() == whole.read_bytes()
    with PcapWriter(parts) as writer, pytest.raises(UsageError, match="outside the buffer"):
        writer.write((b"abc", [0], [4]))
