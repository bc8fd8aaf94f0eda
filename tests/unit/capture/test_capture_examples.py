"""The captures of the examples: whole, small, and with the traffic that their page promises."""

import pytest

from bpfkit.capture import open_capture
from support.requires import REPO

FOLDER = REPO / "examples/data"
FILES = sorted(path for path in FOLDER.iterdir() if path.suffix in (".pcap", ".pcapng"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_is_whole_ethernet(path):
    capture = open_capture(path)
    assert len(capture) > 20
    assert capture.truncated is None
    assert capture.link_type == 1
    assert (capture.lengths == capture.original_lengths).all()
    assert capture.timestamps_ns[0] > 1_600_000_000 * 10**9
    assert path.stat().st_size < 150_000


def kinds(name):
    return {packet[12:14].hex() for packet in open_capture(FOLDER / name)}


def test_traffic():
    assert kinds("web.pcap") >= {"0800", "86dd"}
    assert kinds("vlan.pcap") == {"8100"}
    assert kinds("dns.pcap") >= {"0800", "86dd"}
    sources = {p[26:30] for p in open_capture(FOLDER / "web.pcap") if p[12:14] == b"\x08\x00"}
    assert {bytes([10, 9, 0, 66]), bytes([10, 9, 1, 7]), bytes([10, 9, 1, 8])} <= sources
    capture = open_capture(FOLDER / "ssh.pcapng")
    assert [i.name for i in capture.interfaces] == ["bks0", "lo"]
    assert set(capture.interface_indexes.tolist()) == {0, 1}
