"""Packet captures: pcap and pcapng in, pcap out, as columns (offsets, lengths, timestamps) over one
buffer.

Nothing is copied while reading: a :class:`Capture` is an index over the mapped file, in the form
the batch loops take. numpy is imported by the functions that need it, not by this package.
"""

from .linktypes import LINK_TYPES, LinkTypeRow, ethertype_offset, link_header_length, link_type_name
from .reader import Capture, Interface, open_capture
from .stream import stream_capture
from .writer import PcapWriter, write_pcap

__all__ = [
    "LINK_TYPES",
    "Capture",
    "Interface",
    "LinkTypeRow",
    "PcapWriter",
    "ethertype_offset",
    "link_header_length",
    "link_type_name",
    "open_capture",
    "stream_capture",
    "write_pcap",
]
