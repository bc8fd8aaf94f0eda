"""Reading and writing captures: every magic number, both byte orders, cuts, damage and hostile
bytes.
"""

import gzip
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpfkit.capture import (
    ethertype_offset,
    link_header_length,
    link_type_name,
    open_capture,
    write_pcap,
)
from bpfkit.errors import FormatError, UsageError

PACKETS = [b"first packet", b"", b"x" * 60, bytes(range(256))]


def pcap(order="<", magic=0xA1B2C3D4, packets=PACKETS, link=1, extra=0):
    out = struct.pack(order + "IHHiIII", magic, 2, 4, 0, 0, 65535, link)
    for i, packet in enumerate(packets):
        out += struct.pack(order + "IIII", 1000 + i, 7 * i, len(packet), len(packet) + 4)
        out += bytes(extra) + packet
    return out


def block(order, kind, body):
    body += bytes(-len(body) % 4)
    length = len(body) + 12
    return struct.pack(order + "II", kind, length) + body + struct.pack(order + "I", length)


def option(order, code, data):
    return struct.pack(order + "HH", code, len(data)) + data + bytes(-len(data) % 4)


def shb(order):
    return block(order, 0x0A0D0D0A, struct.pack(order + "IHHq", 0x1A2B3C4D, 1, 0, -1))


def idb(order, link=1, snaplen=0, options=b""):
    return block(order, 1, struct.pack(order + "HHI", link, 0, snaplen) + options)


def epb(order, data, interface=0, ticks=0, original=None):
    original = len(data) if original is None else original
    numbers = (interface, ticks >> 32, ticks & 0xFFFFFFFF, len(data), original)
    return block(order, 6, struct.pack(order + "IIIII", *numbers) + data)


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize(
    ("magic", "extra", "scale"),
    [(0xA1B2C3D4, 0, 1000), (0xA1B23C4D, 0, 1), (0xA1B2CD34, 8, 1000)],
)
def test_pcap_magics(order, magic, extra, scale):
    capture = open_capture(pcap(order, magic, extra=extra))
    assert list(capture) == PACKETS
    assert capture.lengths.tolist() == [len(p) for p in PACKETS]
    assert capture.original_lengths.tolist() == [len(p) + 4 for p in PACKETS]
    times = [(1000 + i) * 10**9 + 7 * i * scale for i in range(4)]
    assert capture.timestamps_ns.tolist() == times
    assert capture.link_type == 1
    assert capture.truncated is None
    assert (capture.offsets.dtype, capture.lengths.dtype) == (np.uint64, np.uint32)


def test_pcap_cut_at_every_byte():
    whole = pcap()
    starts = [24]
    for packet in PACKETS:
        starts.append(starts[-1] + 16 + len(packet))
    for cut in range(24, len(whole)):
        capture = open_capture(whole[:cut])
        kept = sum(end <= cut for end in starts[1:])
        assert list(capture) == PACKETS[:kept]
        assert (capture.truncated is None) == (cut in starts), cut
        if capture.truncated:
            assert f"packet {kept}" in capture.truncated
    for cut in range(4, 24):
        with pytest.raises(FormatError, match="header is cut"):
            open_capture(whole[:cut])


def test_limit():
    for limit in range(6):
        assert list(open_capture(pcap(), limit=limit)) == PACKETS[:limit]
    assert open_capture(pcap()[:-1], limit=3).truncated is None
    ng = shb("<") + idb("<") + b"".join(epb("<", p) for p in PACKETS)
    for limit in range(6):
        capture = open_capture(ng[:-1] if limit < 4 else ng, limit=limit)
        assert list(capture) == PACKETS[:limit]
        assert capture.truncated is None
    with pytest.raises(UsageError):
        open_capture(pcap(), limit=-1)


def test_large_packets_are_kept():
    capture = open_capture(pcap(packets=[bytes(70_000), b"a"]))
    assert capture.lengths.tolist() == [70_000, 1]


@pytest.mark.parametrize("order", "<>")
def test_pcapng_blocks(order):
    name = option(order, 2, b"veth0") + option(order, 9, b"\x09") + option(order, 0, b"")
    data = shb(order) + idb(order, 1, 0, name) + block(order, 5, b"statistics--")
    data += epb(order, b"one", ticks=5_000_000_001, original=99)
    data += block(order, 3, struct.pack(order + "I", 6) + b"simple")
    data += block(order, 2, struct.pack(order + "HHIIII", 0, 9, 0, 7, 3, 4) + b"old")
    capture = open_capture(data)
    assert capture.format == "pcapng"
    assert list(capture) == [b"one", b"simple", b"old"]
    assert capture.original_lengths.tolist() == [99, 6, 4]
    assert capture.timestamps_ns.tolist() == [5_000_000_001, 0, 7]
    assert capture.interfaces[0].name == "veth0"
    assert capture.truncated is None


def test_pcapng_small_simple_block_is_the_last():
    capture = open_capture(shb("<") + idb("<") + block("<", 3, struct.pack("<I", 0)))
    assert list(capture) == [b""]


def test_pcapng_simple_block_is_cut_by_snaplen():
    data = shb("<") + idb("<", 1, 4) + block("<", 3, struct.pack("<I", 100) + b"abcd")
    capture = open_capture(data)
    assert list(capture) == [b"abcd"]
    assert capture.original_lengths.tolist() == [100]


def test_pcapng_sections_and_interfaces():
    first = shb("<") + idb("<", 1) + idb("<", 101, 0, option("<", 9, b"\x03"))
    first += epb("<", b"a", 0, 1) + epb("<", b"b", 1, 1)
    second = shb(">") + idb(">", 113, 0, option(">", 14, struct.pack(">q", 10)))
    second += epb(">", b"c", 0, 1)
    capture = open_capture(first + second)
    assert list(capture) == [b"a", b"b", b"c"]
    assert capture.link_types.tolist() == [1, 101, 113]
    assert capture.interface_indexes.tolist() == [0, 1, 2]
    assert capture.timestamps_ns.tolist() == [1_000, 1_000_000, 10_000_001_000]
    assert capture.link_type is None
    assert len(capture.interfaces) == 3


@pytest.mark.parametrize(
    ("resolution", "ticks", "expected"),
    [
        (0, 5, 5 * 10**9),
        (6, 5, 5_000),
        (9, 5, 5),
        (12, 5_000_000, 5_000),
        (127, 5, 0),
        (0x80, 3, 3 * 10**9),
        (0x8A, 1536, 1_500_000_000),
        (0x80 | 40, 3 << 39, 1_500_000_000),
        (0x80 | 63, 1 << 62, 500_000_000),
        (0x80 | 127, 1 << 62, 0),
    ],
)
def test_pcapng_time_resolution(resolution, ticks, expected):
    data = shb("<") + idb("<", 1, 0, option("<", 9, bytes([resolution])))
    capture = open_capture(data + epb("<", b"a", 0, ticks))
    assert capture.timestamps_ns.tolist() == [expected]


def test_pcapng_cut_at_every_byte():
    blocks = [epb("<", p) for p in PACKETS]
    head = shb("<") + idb("<")
    whole = head + b"".join(blocks)
    ends = np.cumsum([len(head), *map(len, blocks)]).tolist()
    for cut in range(len(head), len(whole)):
        capture = open_capture(whole[:cut])
        assert list(capture) == PACKETS[: sum(end <= cut for end in ends[1:])]
        assert (capture.truncated is None) == (cut in ends)


def test_pcapng_damage_keeps_what_was_before():
    head = shb("<") + idb("<") + epb("<", b"good")
    unknown_interface = open_capture(head + epb("<", b"bad", 5) + epb("<", b"after"))
    assert list(unknown_interface) == [b"good"]
    assert "contradicts itself" in unknown_interface.truncated
    short = open_capture(head + block("<", 6, bytes(4)))
    assert list(short) == [b"good"]
    zero = open_capture(head + bytes(40))
    assert list(zero) == [b"good"]
    assert "impossible length 0" in zero.truncated


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\x7fELF" + bytes(60), "ELF object"),
        (gzip.compress(b"x", mtime=0), "gunzip"),
        (b"hello there, this is text\n", "starts with the text 'hello there"),
        (b"ab", "only 2 bytes"),
        (bytes(100), "bytes 00 00"),
        (struct.pack("<IHHiIII", 0xA1B2C3D4, 9, 4, 0, 0, 0, 1), "version 9.4"),
        (b"\x0a\x0d\x0d\x0a" + bytes(40), "byte-order mark"),
        (b"\x0a\x0d\x0d\x0a" + bytes(4), "ends inside the section header"),
    ],
)
def test_not_a_capture(data, words, tmp_path):
    path = tmp_path / "file.pcap"
    path.write_bytes(data)
    with pytest.raises(FormatError, match=words) as caught:
        open_capture(path)
    assert str(path) in str(caught.value)


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(FileNotFoundError):
        open_capture(tmp_path / "none.pcap")
    with pytest.raises(IsADirectoryError):
        open_capture(tmp_path)


@given(st.binary(max_size=300), st.sampled_from([b"", pcap()[:24], shb("<") + idb("<"), shb(">")]))
def test_hostile_bytes(data, head):
    try:
        capture = open_capture(head + data)
    except FormatError:
        return
    assert sum(len(p) for p in capture) == int(capture.lengths.sum())


SEED = shb("<") + idb("<", 1, 0, option("<", 9, b"\x09")) + epb("<", b"abc") + shb(">") + idb(">")
SEED += epb(">", b"defg") + block(">", 3, struct.pack(">I", 2) + b"hi")


@settings(max_examples=300)
@given(st.sampled_from([SEED, pcap()]), st.lists(st.tuples(st.integers(0), st.integers(0, 255))))
def test_flipped_bytes(seed, changes):
    data = bytearray(seed)
    for where, value in changes:
        data[where % len(data)] = value
    try:
        capture = open_capture(data)
    except FormatError:
        return
    assert sum(len(p) for p in capture) == int(capture.lengths.sum())
    assert len(capture) == len(capture.timestamps_ns) == len(capture.link_types)


@settings(max_examples=50)
@given(st.lists(st.binary(max_size=40)), st.booleans())
def test_written_files_read_back(tmp_path_factory, packets, nanoseconds):
    path = tmp_path_factory.getbasetemp() / "written.pcap"
    times = [1_700_000_000_000_000_000 + 1000 * i for i in range(len(packets))]
    assert write_pcap(path, packets, times, 101, nanoseconds) == len(packets)
    capture = open_capture(path)
    assert list(capture) == packets
    assert capture.timestamps_ns.tolist() == times
    assert capture.link_type == 101


def test_write_columns(tmp_path):
    path = tmp_path / "out.pcap"
    write_pcap(path, (b"abcdef", [4, 0, 2], [2, 3, 0]), original_lengths=[9, 9, 9])
    capture = open_capture(path)
    assert list(capture) == [b"ef", b"abc", b""]
    assert capture.original_lengths.tolist() == [9, 9, 9]
    source = open_capture(pcap())
    write_pcap(path, (source.buffer, source.offsets, source.lengths), source.timestamps_ns)
    assert list(open_capture(path)) == PACKETS


def test_write_refuses_nonsense(tmp_path):
    path = tmp_path / "out.pcap"
    with pytest.raises(UsageError, match="outside the buffer"):
        write_pcap(path, (b"abc", [2], [2]))
    with pytest.raises(UsageError, match="outside the buffer"):
        write_pcap(path, (b"abc", [2**64 - 1], [2]))
    with pytest.raises(UsageError, match="differ in length"):
        write_pcap(path, [b"a"], [1, 2])
    with pytest.raises(UsageError, match="column"):
        write_pcap(path, [b"a"], [-1])
    with pytest.raises(UsageError, match="no packet 4"):
        open_capture(pcap()).packet(4)


def test_link_types():
    assert link_type_name(1) == "EN10MB"
    assert link_type_name(276) == "LINUX_SLL2"
    assert link_type_name(60_000) == "LINKTYPE_60000"
    assert link_header_length(1) == 14
    assert link_header_length(101) == 0
    assert link_header_length(105) is None
    assert ethertype_offset(113) == 14
    assert ethertype_offset(101) is None
