"""Link types: the number in a capture file that says what the first bytes of each packet are.

The numbers are the LINKTYPE_ registry of the pcap format. ``header_length`` is given where every
packet's link header has the same length, ``ethertype_offset`` where the header holds an Ethernet
protocol number (big-endian, two bytes).
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = [
    "LINK_TYPES",
    "LinkTypeRow",
    "ethertype_offset",
    "link_header_length",
    "link_type_name",
]


class LinkTypeRow(NamedTuple):
    """One link type. Lengths and offsets in bytes; None where they vary from packet to packet or do
    not exist.
    """

    number: int
    name: str
    doc: str
    header_length: int | None = None
    ethertype_offset: int | None = None


_ROWS: tuple[LinkTypeRow, ...] = (
    LinkTypeRow(0, "NULL", "BSD loopback: address family in the writer's byte order", 4),
    LinkTypeRow(1, "EN10MB", "Ethernet", 14, 12),
    LinkTypeRow(3, "AX25", "AX.25 amateur radio"),
    LinkTypeRow(6, "IEEE802_5", "Token Ring"),
    LinkTypeRow(7, "ARCNET_BSD", "ARCNET with BSD encapsulation"),
    LinkTypeRow(8, "SLIP", "SLIP", 16),
    LinkTypeRow(9, "PPP", "PPP, with or without HDLC-like framing"),
    LinkTypeRow(10, "FDDI", "FDDI"),
    LinkTypeRow(12, "RAW", "IPv4 or IPv6, as some systems number it in files", 0),
    LinkTypeRow(14, "RAW", "IPv4 or IPv6, as OpenBSD numbers it in files", 0),
    LinkTypeRow(50, "PPP_HDLC", "PPP in HDLC-like framing", 4),
    LinkTypeRow(51, "PPP_ETHER", "PPP over Ethernet"),
    LinkTypeRow(99, "SYMANTEC_FIREWALL", "Symantec Enterprise Firewall", 44, 36),
    LinkTypeRow(100, "ATM_RFC1483", "LLC or VC multiplexed ATM"),
    LinkTypeRow(101, "RAW", "IPv4 or IPv6, no link header", 0),
    LinkTypeRow(104, "C_HDLC", "Cisco PPP in HDLC framing", 4, 2),
    LinkTypeRow(105, "IEEE802_11", "Wi-Fi"),
    LinkTypeRow(106, "ATM_CLIP", "Linux classical IP over ATM"),
    LinkTypeRow(107, "FRELAY", "Frame Relay"),
    LinkTypeRow(108, "LOOP", "OpenBSD loopback: address family in network byte order", 4),
    LinkTypeRow(113, "LINUX_SLL", "Linux 'any' device, version 1", 16, 14),
    LinkTypeRow(114, "LTALK", "Apple LocalTalk"),
    LinkTypeRow(117, "PFLOG", "OpenBSD pf log"),
    LinkTypeRow(119, "IEEE802_11_PRISM", "Wi-Fi with a Prism header"),
    LinkTypeRow(122, "IP_OVER_FC", "IP over Fibre Channel"),
    LinkTypeRow(127, "IEEE802_11_RADIOTAP", "Wi-Fi with a radiotap header"),
    LinkTypeRow(129, "ARCNET_LINUX", "ARCNET with Linux encapsulation"),
    LinkTypeRow(138, "APPLE_IP_OVER_IEEE1394", "IP over FireWire", 18, 16),
    LinkTypeRow(140, "MTP2", "SS7 MTP2"),
    LinkTypeRow(141, "MTP3", "SS7 MTP3"),
    LinkTypeRow(143, "DOCSIS", "DOCSIS MAC frames"),
    LinkTypeRow(144, "LINUX_IRDA", "Linux IrDA"),
    LinkTypeRow(147, "USER0", "private use"),
    LinkTypeRow(162, "USER15", "private use"),
    LinkTypeRow(163, "IEEE802_11_AVS", "Wi-Fi with an AVS header"),
    LinkTypeRow(165, "BACNET_MS_TP", "BACnet MS/TP"),
    LinkTypeRow(166, "PPP_PPPD", "PPP as pppd records it", 4, 2),
    LinkTypeRow(169, "GPRS_LLC", "GPRS LLC"),
    LinkTypeRow(177, "LINUX_LAPD", "Linux vISDN LAPD"),
    LinkTypeRow(187, "BLUETOOTH_HCI_H4", "Bluetooth HCI"),
    LinkTypeRow(189, "USB_LINUX", "Linux USB"),
    LinkTypeRow(192, "PPI", "per-packet information"),
    LinkTypeRow(195, "IEEE802_15_4_WITHFCS", "802.15.4 with FCS"),
    LinkTypeRow(197, "ERF", "Endace ERF records"),
    LinkTypeRow(201, "BLUETOOTH_HCI_H4_WITH_PHDR", "Bluetooth HCI with direction"),
    LinkTypeRow(203, "LAPD", "LAPD frames"),
    LinkTypeRow(209, "IPMB_LINUX", "Linux IPMB"),
    LinkTypeRow(220, "USB_LINUX_MMAPPED", "Linux USB, memory mapped form"),
    LinkTypeRow(224, "FC_2", "Fibre Channel FC-2"),
    LinkTypeRow(226, "IPNET", "Solaris ipnet"),
    LinkTypeRow(227, "CAN_SOCKETCAN", "SocketCAN frames"),
    LinkTypeRow(228, "IPV4", "IPv4, no link header", 0),
    LinkTypeRow(229, "IPV6", "IPv6, no link header", 0),
    LinkTypeRow(230, "IEEE802_15_4_NOFCS", "802.15.4 without FCS"),
    LinkTypeRow(231, "DBUS", "D-Bus messages"),
    LinkTypeRow(239, "NFLOG", "Linux netfilter log"),
    LinkTypeRow(240, "NETANALYZER", "Hilscher netANALYZER", 18, 16),
    LinkTypeRow(247, "INFINIBAND", "InfiniBand"),
    LinkTypeRow(248, "SCTP", "SCTP without a lower layer"),
    LinkTypeRow(249, "USBPCAP", "USBPcap"),
    LinkTypeRow(251, "BLUETOOTH_LE_LL", "Bluetooth LE link layer"),
    LinkTypeRow(252, "WIRESHARK_UPPER_PDU", "Wireshark upper-layer PDU"),
    LinkTypeRow(253, "NETLINK", "Linux netlink", 16),
    LinkTypeRow(256, "BLUETOOTH_LE_LL_WITH_PHDR", "Bluetooth LE with a radio header"),
    LinkTypeRow(262, "IEEE802_15_4_TAP", "802.15.4 with TAP metadata"),
    LinkTypeRow(271, "VSOCK", "Linux vsock"),
    LinkTypeRow(274, "ETHERNET_MPACKET", "802.3br mPackets"),
    LinkTypeRow(276, "LINUX_SLL2", "Linux 'any' device, version 2", 20, 0),
)

LINK_TYPES: dict[int, LinkTypeRow] = {row.number: row for row in _ROWS}


def link_type_name(link_type: int) -> str:
    """The registry's name ("EN10MB"), or "LINKTYPE_n" for a number that is not in the table."""
    row = LINK_TYPES.get(link_type)
    return row.name if row else f"LINKTYPE_{link_type}"


def link_header_length(link_type: int) -> int | None:
    """Bytes of link header before the network header; None where it varies or is not known."""
    row = LINK_TYPES.get(link_type)
    return row.header_length if row else None


def ethertype_offset(link_type: int) -> int | None:
    """Where in a packet the big-endian Ethernet protocol number stands; None for no such place."""
    row = LINK_TYPES.get(link_type)
    return row.ethertype_offset if row else None
