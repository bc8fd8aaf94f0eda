"""Packet helpers of the VM against the running kernel: same result, packet and context."""

from __future__ import annotations

import itertools
import struct

import pytest

import bpfkit
from bpfkit.isa import assemble
from bpfkit.obj.spec import ObjectSpec, ProgramSpec
from support.both import context_in_kernel, run_both
from support.requires import need_kernel

pytestmark = pytest.mark.kernel


@pytest.fixture(autouse=True)
def kernel() -> None:
    need_kernel()


ETHERNET = bytes.fromhex("000000000000 020000000001")
IPV4 = bytes.fromhex("4500003c1c4640004006b1e60a000001c0a80001")
IPV6 = bytes.fromhex("6000000000281140") + bytes(range(0x20, 0x40))
PAYLOAD = bytes(range(100, 140))

PACKETS = {
    "ipv4": ETHERNET + b"\x08\x00" + IPV4 + PAYLOAD,
    "ipv4 to all": b"\xff" * 6 + ETHERNET[6:] + b"\x08\x00" + IPV4 + PAYLOAD,
    "ipv4 to a group": b"\x01" + ETHERNET[1:] + b"\x08\x00" + IPV4 + PAYLOAD,
    "ipv4 to another": b"\x02" + ETHERNET[1:] + b"\x08\x00" + IPV4 + PAYLOAD,
    "ipv4 ect0": ETHERNET + b"\x08\x00" + b"\x45\x02" + IPV4[2:] + PAYLOAD,
    "ipv4 ect1": ETHERNET + b"\x08\x00" + b"\x45\x01" + IPV4[2:10] + b"\xff\xfe" + IPV4[12:],
    "ipv4 ce": ETHERNET + b"\x08\x00" + b"\x45\xff" + IPV4[2:] + PAYLOAD,
    "ipv6": ETHERNET + b"\x86\xdd" + IPV6 + PAYLOAD,
    "ipv6 ect": ETHERNET + b"\x86\xdd" + b"\x60\x20" + IPV6[2:] + PAYLOAD,
    "tiny": ETHERNET + b"\x88\xb5x",
    "arp": ETHERNET + b"\x08\x06" + bytes(46),
    "vlan": ETHERNET + b"\x81\x00\x20\x64\x08\x00" + IPV4 + PAYLOAD,
    "two tags ipv4": ETHERNET + b"\x88\xa8\x01\x00\x81\x00\x02\x00\x08\x00" + IPV4 + PAYLOAD,
    "ect behind tags": ETHERNET + b"\x81\x00\x00\x02\x81\x00\x02\x00\x86\xdd" + IPV6 + PAYLOAD,
    "tags to the end": ETHERNET + b"\x81\x00\x00\x02" * 6,
    "ten tags": ETHERNET + b"\x81\x00\x00\x02" * 10 + b"\x08\x00" + IPV4,
    "two tags": ETHERNET + b"\x88\xa8\x01\x00\x81\x00\x02\x00\x86\xdd" + IPV6 + PAYLOAD,
    "three tags": ETHERNET + b"\x81\x00\x00\x01\x81\x00\x00\x02\x81\x00\x00\x03\x08\x00" + IPV4,
    "vlan cut": ETHERNET + b"\x81\x00\x20",
    "two tags cut": ETHERNET + b"\x88\xa8\x01\x00\x81\x00\x02",
    "vlan 802.3": ETHERNET + b"\x81\x00\x00\x05\x00\x30" + bytes(range(48)),
    "vlan 802.3 raw": ETHERNET + b"\x81\x00\x00\x05\x00\x30\xff\xff" + bytes(46),
    "802.3": ETHERNET + b"\x00\x30" + bytes(range(48)),
    "802.3 raw": ETHERNET + b"\x00\x30\xff\xff" + bytes(46),
    "large": ETHERNET + b"\x08\x00" + IPV4 + bytes(range(256)) * 12,
}
IP = ("ipv4", "ipv6")


def number(register: int, value: int) -> str:
    return f"r{register} = {value & (1 << 64) - 1:#x} ll\n"


def call(helper: int, *arguments: int) -> str:
    """A call with the context and numbers."""
    loads = "".join(number(i, value) for i, value in enumerate(arguments, 2))
    return f"r1 = r6\n{loads}call {helper}\n"


def sequence(*calls: tuple[int, ...]) -> str:
    """Calls one after the other; the results are added up with factors."""
    text = "r7 = 0\n"
    for helper, *arguments in calls:
        text += call(helper, *arguments) + "r7 *= 1000\nr7 += r0\n"
    return text + "r0 = r7\n"


def load(helper: int, offset: int, length: int, *more: int) -> str:
    """Bytes to the stack; what is there then is added to the result."""
    size = (length + 7) // 8 * 8
    clear = "".join(f"*(u64 *)(r10 - {at}) = r1\n" for at in range(8, size + 8, 8))
    text = f"r1 = -1\n{clear}r1 = r6\n{number(2, offset)}r3 = r10\nr3 += {-size}\nr4 = {length}\n"
    text += "".join(number(i, value) for i, value in enumerate(more, 5)) + f"call {helper}\n"
    for at in range(8, size + 8, 8):
        text += f"r1 = *(u64 *)(r10 - {at})\nr0 *= 31\nr0 += r1\nr1 >>= 32\nr0 += r1\n"
    return text


def store(offset: int, length: int, flags: int) -> str:
    size = (length + 7) // 8 * 8
    fill = number(1, 0xA1B2C3D4E5F60718)
    fill += "".join(f"*(u64 *)(r10 - {at}) = r1\n" for at in range(8, size + 8, 8))
    return (
        f"{fill}r1 = r6\n{number(2, offset)}r3 = r10\nr3 += {-size}\nr4 = {length}\n"
        + f"{number(5, flags)}call 9\n"
    )


def product(helper: int, *values: tuple[int, ...]) -> list[str]:
    return [call(helper, *arguments) for arguments in itertools.product(*values)]


OFFSETS = (
    0,
    1,
    13,
    14,
    30,
    33,
    53,
    54,
    60,
    70,
    73,
    74,
    0xFFFF,
    0x10000,
    0x7FFFFFFF,
    0x80000000,
    -1,
    1 << 32,
)
VLANS = (0x0081, 0xA888, 0x0008, 0, 0x10081)
ROOMS = (
    0,
    1,
    -1,
    4,
    8,
    20,
    -8,
    -19,
    -20,
    -21,
    -40,
    -41,
    -60,
    54,
    1000,
    4095,
    -4095,
    4096,
    -4096,
    -(1 << 31),
)
ENCAP = (
    *(
        0x01,
        0x02,
        0x04,
        0x06,
        0x0A,
        0x0C,
        0x12,
        0x1A,
        0x18,
        0x20,
        0x22,
        0x42,
        0x40,
        0x80,
        0x100,
        0x180,
    ),
    *(
        0x200,
        0x0E00000000000042,
        0x0D00000000000042,
        0x0E00000000000044,
        0xFF00000000000002,
        1 << 55,
    ),
)

# (name, program type, packets, bodies)
CASES: list[tuple[str, str, tuple[str, ...], list[str]]] = [
    ("nothing", "sched_cls", tuple(PACKETS), ["r0 = 0"]),
    ("nothing", "cgroup_skb", ("ipv4", "ipv6", "arp", "802.3"), ["r0 = 0"]),
    ("nothing", "socket_filter", ("ipv4", "ipv6", "vlan", "802.3 raw"), ["r0 = 0"]),
    *(
        (
            "skb_load_bytes",
            kind,
            ("ipv4", "tiny"),
            [load(26, at, n) for at in OFFSETS for n in (1, 4, 20)],
        )
        for kind in ("sched_cls", "cgroup_skb", "socket_filter")
    ),
    *(
        (
            "skb_load_bytes_relative",
            kind,
            ("ipv4",),
            [
                load(68, at, n, start)
                for at in (0, 1, 40, 59, 60, 70, 74, 0xFFFF, 0x10000)
                for n in (1, 14)
                for start in (0, 1, 2)
            ],
        )
        for kind in ("sched_cls", "cgroup_skb", "socket_filter")
    ),
    (
        "skb_store_bytes",
        "sched_cls",
        ("ipv4",),
        [store(at, n, f) for at in OFFSETS for n, f in ((1, 0), (6, 1), (20, 2))],
    ),
    (
        "skb_store_bytes flags",
        "sched_cls",
        ("ipv4",),
        [store(14, 4, f) for f in (3, 4, 1 << 32, -1)],
    ),
    ("skb_vlan_push", "sched_cls", tuple(PACKETS), product(18, (0x0081,), (0x2064,))),
    ("skb_vlan_push", "sched_cls", ("ipv4", "vlan"), product(18, VLANS, (0, 1, 0xFFFF, 0x12345))),
    ("skb_vlan_pop", "sched_cls", tuple(PACKETS), [call(19)]),
    (
        "vlan sequences",
        "sched_cls",
        ("ipv4", "vlan", "two tags", "three tags", "arp", "vlan cut", "tiny"),
        [
            sequence((18, 0x81, 5), (18, 0xA888, 6)),
            sequence((18, 0x81, 5), (18, 0xA888, 6), (18, 0x81, 7)),
            sequence((18, 0x81, 5), (19,)),
            sequence((18, 0x81, 5), (18, 0xA888, 6), (19,)),
            sequence((18, 0x81, 5), (18, 0xA888, 6), (19,), (19,), (19,)),
            sequence((19,), (19,)),
            sequence((19,), (19,), (19,), (18, 0x81, 1)),
            sequence((18, 0x81, 5), (31, 0xDD86, 0)),
            sequence((18, 0x81, 5), (18, 0x81, 6), (31, 0xDD86, 0), (50, 20, 1, 2)),
            sequence((19,), (50, 8, 0, 0), (19,)),
            sequence((43, 14, 0), (18, 0x81, 3), (18, 0x81, 3)),
            sequence((18, 0x81, 5), (18, 0x81, 5), (38, 20, 0), (38, 14, 0)),
        ],
    ),
    ("skb_change_proto", "sched_cls", tuple(PACKETS), product(31, (0x0008, 0xDD86), (0,))),
    ("skb_change_proto", "sched_cls", IP, product(31, (0, 0x0608, 0x1DD86, 0x10008), (0, 1))),
    ("skb_change_type", "sched_cls", IP, product(32, (0, 1, 2, 3, 4, 7, -1, 1 << 32))),
    (
        "skb_change_tail",
        "sched_cls",
        ("ipv4", "arp", "tiny", "large"),
        product(
            38,
            (0, 1, 13, 14, 15, 40, 73, 74, 75, 128, 1500, 9000, 16063, 16064, 16065, -1, 1 << 32),
            (0,),
        )
        + product(38, (60,), (1, -1)),
    ),
    (
        "skb_change_head",
        "sched_cls",
        ("ipv4", "tiny", "large"),
        product(
            43,
            (
                0,
                1,
                14,
                64,
                200,
                300,
                4000,
                12900,
                12978,
                15990,
                15991,
                16050,
                16051,
                1 << 31,
                -1,
                1 << 32,
            ),
            (0,),
        )
        + product(43, (4,), (1, 1 << 40)),
    ),
    (
        "skb_pull_data",
        "sched_cls",
        ("ipv4", "tiny"),
        product(39, (0, 1, 14, 15, 74, 75, 1 << 31, -1, 1 << 32)),
    ),
    ("skb_adjust_room", "sched_cls", IP, product(50, ROOMS, (0, 1, 2, -1), (0,))),
    ("skb_adjust_room flags", "sched_cls", IP, product(50, (28, 14, 13, -20, -40), (0, 1), ENCAP)),
    (
        "skb_adjust_room",
        "sched_cls",
        ("arp", "vlan", "tiny", "large"),
        product(50, (8, -8, -20), (0, 1), (0,)),
    ),
    (
        "room sequences",
        "sched_cls",
        IP,
        [
            sequence((50, 20, 1, 2), (50, 20, 1, 2)),
            sequence((50, 20, 1, 2), (38, 100, 0)),
            sequence((50, 40, 1, 4), (50, -40, 1, 0), (38, 60, 0)),
            sequence((50, 40, 1, 4), (50, -40, 1, 0x80), (50, 20, 1, 2)),
            sequence((50, 28, 1, 0x12), (18, 0x81, 1), (18, 0x81, 2), (19,), (19,)),
            sequence((50, 40, 0, 0), (31, 0xDD86, 0), (31, 8, 0)),
            sequence((43, 14, 0), (50, 20, 1, 2)),
            sequence((43, 14, 0), (31, 0xDD86, 0)),
            sequence((38, 40, 0), (38, 80, 0)),
            sequence((38, 34, 0), (50, -10, 0, 0)),
            sequence((43, 3000, 0), (43, 3000, 0), (50, 4000, 1, 0), (38, 12000, 0)),
        ],
    ),
    (
        "hash",
        "sched_cls",
        IP,
        [
            sequence((48, 77), (34,)),
            sequence((48, 77), (34,), (41,)),
            call(48, 5) + "r0 = *(u32 *)(r6 + 68)\n",
            sequence((48, 0), (34,)),
            call(48, 5) + call(41) + "r0 = *(u32 *)(r6 + 68)\n",
            store(0, 4, 2) + "r0 = *(u32 *)(r6 + 68)\n",
            call(48, 5) + store(0, 4, 2) + "r0 = *(u32 *)(r6 + 68)\n",
            call(48, 5) + store(0, 4, 1) + "r0 = *(u32 *)(r6 + 68)\n",
            call(48, 5) + call(18, 0x81, 1) + call(18, 0x81, 1) + "r0 = *(u32 *)(r6 + 68)\n",
            call(48, 5) + call(31, 0xDD86, 0) + "r0 = *(u32 *)(r6 + 68)\n",
            call(48, 5) + call(50, 20, 1, 2) + "r0 = *(u32 *)(r6 + 68)\n",
            call(48, 5) + call(38, 50, 0) + "r0 = *(u32 *)(r6 + 68)\n",
        ],
    ),
    (
        "skb_set_tstamp",
        "sched_cls",
        ("ipv4", "ipv6", "arp", "vlan"),
        [
            call(192, time, clock)
            + "r1 = *(u64 *)(r6 + 152)\nr0 *= 1000\nr0 += r1\n"
            + "r1 = *(u8 *)(r6 + 180)\nr0 *= 10\nr0 += r1\n"
            for time in (0, 5, 1 << 33)
            for clock in (0, 1, 2, 3, 1 << 32)
        ],
    ),
    *(("skb_ecn_set_ce", kind, tuple(PACKETS), [call(97)]) for kind in ("sched_cls", "cgroup_skb")),
    (
        "l3_csum_replace",
        "sched_cls",
        ("ipv4",),
        product(10, (24,), (0, 0x0A, 0x1234), (0, 0xFFFF, 0xABCD1234), (0, 1, 2, 4, 0x12)),
    ),
    ("l3_csum_replace offsets", "sched_cls", ("ipv4",), product(10, OFFSETS, (5,), (6,), (2,))),
    (
        "l4_csum_replace",
        "sched_cls",
        ("ipv4", "arp"),
        product(
            11,
            (50,),
            (0, 0x0A),
            (0, 0xFFFF, 0xABCD1234),
            (0, 2, 4, 0x10, 0x14, 0x20, 0x24, 0x64, 0x84, 0x100),
        ),
    ),
    ("l4_csum_replace offsets", "sched_cls", ("ipv4",), product(11, OFFSETS, (5,), (6,), (0x12,))),
    ("csum_update", "sched_cls", IP, product(40, (0, 5))),
    ("csum_level", "sched_cls", IP, product(135, (0, 1, 2, 3, 4, -1))),
    (
        "redirect",
        "sched_cls",
        ("ipv4",),
        [f"r1 = 1\n{number(2, flags)}call 23\n" for flags in (0, 1, 2, 1 << 40)],
    ),
    (
        "redirect_peer",
        "sched_cls",
        ("ipv4",),
        [f"r1 = 1\n{number(2, flags)}call 155\n" for flags in (0, 1)],
    ),
    (
        "redirect_neigh",
        "sched_cls",
        ("ipv4",),
        [f"r1 = 1\nr2 = 0\nr3 = 0\n{number(4, flags)}call 152\n" for flags in (0, 1)],
    ),
]

LEGACY = (
    *(0, 12, 13, 14, 16, 33, 59, 60, 70, 71, 72, 73, 74, 75, 0x7FFFFFFF, -1, -0x1000, -0xFFC),
    *(-0x100000, -0x100000 + 9, -0x100000 + 59, -0x100000 + 60, -0x100001),
    *(-0x200000, -0x200000 + 12, -0x200000 + 72, -0x200000 + 74, -0x200001, -(1 << 31)),
)
for kind in ("sched_cls", "socket_filter"):
    CASES.append(
        (
            "legacy loads",
            kind,
            ("ipv4", "ipv6", "vlan", "tiny"),
            [f"r0 = *(u{8 * size} *)skb[{at}]\n" for at in LEGACY for size in (1, 2, 4)],
        )
    )
    CASES.append(
        (
            "legacy loads by register",
            kind,
            ("ipv4",),
            [
                f"{number(7, base)}r0 = *(u16 *)skb[r7 + {at}]\n"
                for base in (0, 14, -14, -1, 1 << 31, 1 << 32, -0x100000)
                for at in (0, 12, 40, 60)
            ],
        )
    )


def tunnel_key(size: int, flags: int, label: int = 0, ext: int = 0) -> str:
    """bpf_skb_set_tunnel_key of a recognisable key."""
    words = [0x11223344, 0x0A000001, 2, 3, 4, 0x0507 | ext << 16, label, 0x0A000002, 6, 7, 8]
    text = "".join(
        f"r1 = {word}\n*(u32 *)(r10 - {320 - 4 * i}) = r1\n" for i, word in enumerate(words)
    )
    return f"{text}r1 = r6\nr2 = r10\nr2 += -320\nr3 = {size}\n{number(4, flags)}call 21\n"


def memory(helper: int, size: int, flags: int | None = None) -> str:
    """Call with `size` bytes of stack; what is there then is added to the result."""
    room = (size + 7) // 8 * 8
    clear = "".join(f"*(u64 *)(r10 - {at}) = r1\n" for at in range(8, room + 8, 8))
    text = f"r8 = r0\nr1 = {size}\n{clear}r1 = r6\nr2 = r10\nr2 += {-room}\nr3 = {size}\n"
    text += (number(4, flags) if flags is not None else "") + f"call {helper}\nr0 += r8\n"
    for at in range(8, room + 8, 8):
        text += f"r1 = *(u64 *)(r10 - {at})\nr0 *= 31\nr0 += r1\nr1 >>= 32\nr0 += r1\n"
    return text


CASES += [
    (
        "tunnel key",
        "sched_cls",
        ("ipv4",),
        [
            *(memory(20, size, flags) for size in (1, 8, 28, 44, 64) for flags in (0, 1, 16, 32)),
            *(
                tunnel_key(size, flags)
                for size in (1, 8, 22, 24, 28, 40, 44)
                for flags in (0, 1, 31, 32)
            ),
            *(tunnel_key(44, flags, label=0x1FFFFF) + memory(20, 44, 17) for flags in (0, 1, 31)),
            tunnel_key(44, 0, ext=1),
            *(
                tunnel_key(44, flags) + memory(20, size, read)
                for flags in (0, 1, 2, 4, 8, 16, 30, 31)
                for size in (8, 22, 28, 44)
                for read in (0, 1, 16, 17)
            ),
            *(tunnel_key(size, 0) + memory(20, 44, 0) for size in (8, 22, 24, 28)),
        ],
    ),
    (
        "tunnel options",
        "sched_cls",
        ("ipv4",),
        [
            *(memory(30, size) for size in (4, 5)),
            *(memory(29, size) for size in (4, 40)),
            *(tunnel_key(44, 0) + memory(30, size) for size in (1, 4, 12, 104)),
            *(tunnel_key(44, 0) + memory(30, 12) + memory(29, size) for size in (4, 12, 20)),
            tunnel_key(44, 0) + memory(30, 12) + memory(20, 44, 16),
            tunnel_key(44, 0) + memory(30, 12) + tunnel_key(44, 0) + memory(29, 12),
        ],
    ),
]

XDP_DELTAS = (
    0,
    1,
    -1,
    2,
    14,
    50,
    60,
    61,
    -4,
    -14,
    -200,
    -215,
    -216,
    -217,
    -256,
    1 << 31,
    1 << 32,
    -(1 << 31),
)
TAIL_DELTAS = (
    0,
    1,
    8,
    -1,
    -60,
    -61,
    100,
    3072,
    3444,
    3445,
    3446,
    3447,
    4000,
    1 << 31,
    1 << 32,
    -(1 << 31),
)


def xdp_loads(helper: int, offset: int, length: int) -> str:
    size = (length + 7) // 8 * 8
    fill = number(1, 0xA1B2C3D4E5F60718)
    fill += "".join(f"*(u64 *)(r10 - {at}) = r1\n" for at in range(8, size + 8, 8))
    text = (
        f"{fill}r1 = r6\n{number(2, offset)}r3 = r10\nr3 += {-size}\nr4 = {length}\ncall {helper}\n"
    )
    for at in range(8, size + 8, 8):
        text += f"r1 = *(u64 *)(r10 - {at})\nr0 *= 31\nr0 += r1\nr1 >>= 32\nr0 += r1\n"
    return text


XDP: list[tuple[str, tuple[str, ...], list[str]]] = [
    ("xdp_adjust_head", ("ipv4", "tiny"), product(44, XDP_DELTAS)),
    ("xdp_adjust_tail", ("ipv4", "tiny"), product(65, TAIL_DELTAS)),
    (
        "xdp_adjust_meta",
        ("ipv4",),
        product(54, (0, -4, -3, -8, -32, -216, -220, -252, -256, 4, 1 << 31)),
    ),
    (
        "xdp sequences",
        ("ipv4",),
        [
            sequence((54, -32), (44, -8), (188,)),
            sequence((54, -32), (44, 8)),
            sequence((54, -32), (44, -190), (44, -184)),
            sequence((54, -32), (54, 16), (65, 10), (188,)),
            sequence((44, 20), (44, -20), (65, -20), (65, 20)),
            sequence((44, -100), (65, 3446)),
            sequence((188,), (44, 10), (188,), (65, 10), (188,)),
        ],
    ),
    ("xdp_load_bytes", ("ipv4",), [xdp_loads(189, at, n) for at in OFFSETS for n in (1, 20)]),
    ("xdp_store_bytes", ("ipv4",), [xdp_loads(190, at, n) for at in OFFSETS for n in (1, 20)]),
    ("redirect", ("ipv4",), [f"r1 = 1\n{number(2, flags)}call 23\n" for flags in (0, 1, 4)]),
]


def same(type: str, packet: str, body: str) -> str:
    """What differs, or nothing."""
    kernel, ours = run_both(type, body, PACKETS[packet])
    wrong = [
        f"{name}: {one}"
        for name, one in zip(("interpreter", "JIT"), ours, strict=True)
        if one != kernel
    ]
    return "\n".join([f"{packet}:\n{body}kernel:      {kernel}", *wrong]) if wrong else ""


def differences(type: str, packets: tuple[str, ...], bodies: list[str]) -> list[str]:
    return [text for packet in packets for body in bodies if (text := same(type, packet, body))]


@pytest.mark.parametrize(
    ("type", "packets", "bodies"),
    [pytest.param(*row[1:], id=f"{row[0]} {row[1]} {row[2][0]}") for row in CASES],
)
def test_socket_buffers(type: str, packets: tuple[str, ...], bodies: list[str]) -> None:
    wrong = differences(type, packets, bodies)
    assert not wrong, f"{len(wrong)} of {len(packets) * len(bodies)} differ:\n" + "\n\n".join(
        wrong[:8]
    )


@pytest.mark.parametrize(("packets", "bodies"), [pytest.param(*row[1:], id=row[0]) for row in XDP])
def test_xdp(packets: tuple[str, ...], bodies: list[str]) -> None:
    wrong = differences("xdp", packets, [f"r6 = r1\n{body}\nexit\n" for body in bodies])
    assert not wrong, f"{len(wrong)} of {len(packets) * len(bodies)} differ:\n" + "\n\n".join(
        wrong[:8]
    )


GIVEN = {8: 7, 32: 9, 48: 1, 64: 5, 152: 1 << 40}  # mark, priority, cb, tstamp


@pytest.mark.parametrize("type", ["sched_cls", "cgroup_skb", "socket_filter"])
@pytest.mark.parametrize("packet", ["ipv4", "ipv6", "arp"])
@pytest.mark.parametrize("given", [{}, GIVEN, {160: 100}, {164: 3, 176: 40}])
def test_context_that_comes_back(type: str, packet: str, given: dict[int, int]) -> None:
    context = bytearray(192)
    for at, value in given.items():
        struct.pack_into("<Q" if at == 152 else "<I", context, at, value)
    code = assemble("r0 = 1\nexit\n")
    kernel = context_in_kernel(type, code, PACKETS[packet], bytes(context))
    with bpfkit.VM(verify=False, engine="interpreter") as vm:
        spec = ObjectSpec(programs={"p": ProgramSpec.from_bytes(code, type=type, name="p")})
        ours = vm.load(spec).programs["p"].test_run(PACKETS[packet], ctx=bytes(context)).ctx
    assert ours.hex(" ", 4) == kernel.hex(" ", 4)
