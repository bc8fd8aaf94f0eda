"""Route and MTU lookups: the VM with a namespace's facts against the kernel inside of it."""

from __future__ import annotations

import ctypes
import ipaddress
import itertools
import os
import shutil
import struct
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

import pytest

import bpfkit
from bpfkit.isa import assemble
from bpfkit.kernel._sys import bpf
from bpfkit.obj.spec import ObjectSpec, ProgramSpec
from support.requires import missing, need_kernel

pytestmark = pytest.mark.kernel

CLONE_NEWNET = 0x40000000
TYPES = {"xdp": 6, "sched_cls": 3}
LOAD_STORE = {"xdp": (189, 190), "sched_cls": (26, 9)}
OUTPUT, SKIP_NEIGH, TBID, SRC, UNKNOWN = 2, 4, 8, 16, 64

SETUP = """
ip link set lo up
ip link add v1 index 11 address 02:00:00:00:00:11 mtu 1400 type veth peer name p1 index 21
ip link add v2 index 12 address 02:00:00:00:00:12 mtu 1500 type veth peer name p2 index 22
ip link set v1 up; ip link set p1 up; ip link set v2 up; ip link set p2 up
ip addr add 10.1.0.1/24 dev v1; ip addr add 10.2.0.1/24 dev v2
ip -6 addr add fd01::1/64 dev v1 nodad; ip -6 addr add fd02::1/64 dev v2 nodad
echo 1 > /proc/sys/net/ipv4/ip_forward
echo 1 > /proc/sys/net/ipv6/conf/all/forwarding
echo 0 > /proc/sys/net/ipv4/conf/p2/forwarding
ip neigh add 10.1.0.2 lladdr 02:aa:00:00:00:01 nud permanent dev v1
ip neigh add 10.2.0.2 lladdr 02:aa:00:00:00:02 nud permanent dev v2
ip -6 neigh add fd01::2 lladdr 02:aa:00:00:00:03 nud permanent dev v1
ip -6 neigh add fd02::2 lladdr 02:aa:00:00:00:04 nud permanent dev v2
ip route add 172.16.0.0/12 via 10.1.0.2 dev v1 src 10.1.0.1
ip route add 172.16.5.0/24 via 10.2.0.2 dev v2 src 10.2.0.1 metric 7
ip route add 172.16.5.64/27 via 10.1.0.2 dev v1 src 10.1.0.1 mtu lock 900
ip route add 172.17.0.0/16 via 10.1.0.77 dev v1 src 10.1.0.1
ip route add 172.18.0.0/16 via inet6 fd02::2 dev v2 src 10.2.0.1
ip route add blackhole 192.0.2.0/25
ip route add unreachable 192.0.2.128/26
ip route add prohibit 192.0.2.192/26
ip -6 route add fd10::/16 via fd01::2 dev v1
ip -6 route add fd10:5::/33 via fd02::2 dev v2 metric 7
ip -6 route add fd11::/16 via fd01::77 dev v1
ip -6 route add blackhole fd20::/32
ip -6 route add unreachable fd21::/32
ip -6 route add prohibit fd22::/32
"""


def _route(to: str, **facts: Any) -> dict[str, Any]:
    return {"to": to, **facts}


FACTS = {
    "interfaces": [
        {"index": 1, "mtu": 65536},
        {"index": 11, "mac": "02:00:00:00:00:11", "mtu": 1400},
        {"index": 12, "mac": "02:00:00:00:00:12", "mtu": 1500},
        {"index": 22, "mtu": 1500, "forwarding": False},
    ],
    "neighbours": [
        {"address": "10.1.0.2", "mac": "02:aa:00:00:00:01", "interface": 11},
        {"address": "10.2.0.2", "mac": "02:aa:00:00:00:02", "interface": 12},
        {"address": "fd01::2", "mac": "02:aa:00:00:00:03", "interface": 11},
        {"address": "fd02::2", "mac": "02:aa:00:00:00:04", "interface": 12},
    ],
    "routes": [
        _route("10.1.0.0/24", interface=11, source="10.1.0.1"),
        _route("10.2.0.0/24", interface=12, source="10.2.0.1"),
        _route("10.1.0.1/32", type="local", interface=11),
        _route("10.1.0.255/32", type="broadcast", interface=11),
        _route("172.16.0.0/12", via="10.1.0.2", interface=11, source="10.1.0.1"),
        _route("172.16.5.0/24", via="10.2.0.2", interface=12, source="10.2.0.1", metric=7),
        _route("172.16.5.64/27", via="10.1.0.2", interface=11, source="10.1.0.1", mtu=900),
        _route("172.17.0.0/16", via="10.1.0.77", interface=11, source="10.1.0.1"),
        _route("172.18.0.0/16", via="fd02::2", interface=12, source="10.2.0.1"),
        _route("192.0.2.0/25", type="blackhole"),
        _route("192.0.2.128/26", type="unreachable"),
        _route("192.0.2.192/26", type="prohibit"),
        _route("fd01::/64", interface=11, source="fd01::1", metric=256),
        _route("fd02::/64", interface=12, source="fd02::1", metric=256),
        _route("fd10::/16", via="fd01::2", interface=11, source="fd01::1", metric=1024),
        _route("fd10:5::/33", via="fd02::2", interface=12, source="fd02::1", metric=7),
        _route("fd11::/16", via="fd01::77", interface=11, source="fd01::1", metric=1024),
        _route("fd20::/32", type="blackhole"),
        _route("fd21::/32", type="unreachable"),
        _route("fd22::/32", type="prohibit"),
    ],
}


class Query(NamedTuple):
    """One bpf_fib_lookup call."""

    destination: str
    interface: int = 12
    length: int = 0
    flags: int = 0
    family: int | None = None
    size: int = 64
    source: str = ""

    def packed(self) -> bytes:
        to = ipaddress.ip_address(self.destination)
        family = self.family if self.family is not None else {4: 2, 6: 10}[to.version]
        source = self.source or {4: "198.51.100.1", 6: "2001:db8::1"}[to.version]
        head = struct.pack("<BBHHHI", family, 6, 0, 0, self.length, self.interface)
        own = ipaddress.ip_address(source).packed.ljust(16, b"\0")
        return (head + bytes(4) + own + to.packed.ljust(16, b"\0")).ljust(64, b"\0")


V4 = ("10.1.0.2", "10.1.0.9", "10.2.0.2", "172.16.1.1", "172.16.5.1", "172.16.5.70", "172.17.0.1")
V4_MORE = ("172.18.0.1", "192.0.2.1", "192.0.2.129", "192.0.2.200", "10.1.0.1", "8.8.8.8")
V6 = ("fd01::2", "fd01::9", "fd10::1", "fd10:5::1", "fd10:5:8000::1", "fd11::1")
V6_MORE = ("fd20::1", "fd21::1", "fd22::1", "2001:db9::1", "fe80::1", "ff02::1", "::1")
FLAGS = (0, 1, SKIP_NEIGH, SRC, SKIP_NEIGH | SRC)

QUERIES = [
    *(
        Query(to, flags=flags)
        for to, flags in itertools.product(V4 + V4_MORE + V6 + V6_MORE, FLAGS)
    ),
    *(Query(to, length=n) for to in (*V4, *V6) for n in (60, 899, 900, 901, 1400, 1401, 1501)),
    *(Query("172.16.5.1", interface=i, flags=OUTPUT) for i in (11, 12)),
    *(Query("172.16.1.1", interface=i) for i in (1, 11, 22, 99)),
    *(Query("fd10::1", interface=i) for i in (11, 99)),
    *(Query("10.1.0.2", flags=flags) for flags in (UNKNOWN, TBID, TBID | 1, 1 << 31)),
    *(Query("10.1.0.2", family=family) for family in (0, 1, 3, 255)),
    *(Query("10.1.0.2", size=size) for size in (63, 16)),
    Query("fd10::1", source="fe80::1"),
    Query("fd10::1", source="::1"),
]


def _code(type: str, query: Query) -> bytes:
    load, store = LOAD_STORE[type]
    move = "r1 = r6\nr2 = 14\nr3 = r10\nr3 += -64\nr4 = 64\nr5 = 0\n"
    return assemble(
        f"r6 = r1\n{move}call {load}\n"
        f"r1 = r6\nr2 = r10\nr2 += -64\nr3 = {query.size}\nw4 = {query.flags}\ncall 69\nr7 = r0\n"
        f"{move}call {store}\nr0 = r7\nexit"
    )


def _mtu_code(type: str, interface: int, given: int, difference: int, flags: int) -> bytes:
    store = LOAD_STORE[type][1]
    move = "r1 = r6\nr2 = 14\nr3 = r10\nr3 += -8\nr4 = 4\nr5 = 0\n"
    return assemble(
        f"r6 = r1\n*(u32 *)(r10 - 8) = {given}\n"
        f"r1 = r6\nr2 = {interface}\nr3 = r10\nr3 += -8\nr4 = {difference}\nr5 = {flags}\n"
        f"call 163\nr7 = r0\n{move}call {store}\nr0 = r7\nexit"
    )


@pytest.fixture(scope="module")
def inside() -> Iterator[Callable[..., Any]]:
    """Calls a function in a thread that lives in a network namespace of its own."""
    need_kernel()
    if shutil.which("ip") is None:
        missing("kernel", "needs iproute2")

    def enter() -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.unshare(CLONE_NEWNET):
            missing("kernel", f"no network namespaces: {os.strerror(ctypes.get_errno())}")
        subprocess.run(["sh", "-e"], input=SETUP.encode(), check=True, capture_output=True)

    with ThreadPoolExecutor(1) as thread:
        thread.submit(enter).result()
        yield lambda function, *args: thread.submit(function, *args).result()


def _in_kernel(type: str, code: bytes, packet: bytes) -> tuple[int, bytes]:
    fd = bpf.prog_load(type=TYPES[type], instructions=code, license="GPL", name="fib")
    try:
        result = bpf.prog_test_run(fd, packet, data_out_size=4096)
    finally:
        os.close(fd)
    return result.retval, result.data_out


def _in_vm(type: str, code: bytes, packet: bytes) -> tuple[int, bytes]:
    with bpfkit.VM(verify=False, engine="interpreter") as vm:
        vm.set_network(FACTS)
        spec = ProgramSpec.from_bytes(code, type=type, name="p")
        result = vm.load(ObjectSpec(programs={"p": spec})).programs["p"].test_run(packet)
    return result.retval, result.data


def _difference(type: str, code: bytes, packet: bytes, inside: Callable[..., Any]) -> str:
    ours, theirs = _in_vm(type, code, packet), inside(_in_kernel, type, code, packet)
    if ours == theirs:
        return ""
    texts = (f"{retval:#x} {data[14:78].hex()}" for retval, data in (theirs, ours))
    return "\n  kernel {}\n  vm     {}".format(*texts)


@pytest.mark.parametrize("type", TYPES)
def test_routes(type: str, inside: Callable[..., Any]) -> None:
    wrong = []
    for query in QUERIES:
        packet = b"\2" * 12 + b"\x08\0" + query.packed() + bytes(40)
        found = _difference(type, _code(type, query), packet, inside)
        if found:
            wrong.append(f"{query}{found}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("type", TYPES)
def test_mtu(type: str, inside: Callable[..., Any]) -> None:
    wrong = []
    for interface, given, difference, flags in itertools.product(
        (0, 11, 12, 99), (0, 1400, 1401, 1500), (0, 1, -1, 1400), (0, 1, 2)
    ):
        code = _mtu_code(type, interface, given, difference, flags)
        for size in (60, 1414, 1415):
            found = _difference(type, code, b"\2" * 12 + b"\x08\0" + bytes(size - 14), inside)
            if found:
                wrong.append(f"{interface=} {given=} {difference=} {flags=} {size=}{found}")
    assert not wrong, "\n".join(wrong[:20])
