"""Network facts: what is packed for the runtime, what is refused, and lookups through a VM."""

from __future__ import annotations

import struct
from typing import Any

import pytest

import bpfkit
from bpfkit.errors import UsageError
from bpfkit.isa import assemble
from bpfkit.obj.spec import ObjectSpec, ProgramSpec
from bpfkit.vm.network import pack_network

LOOKUP = """
r6 = r1
r2 = 14
r3 = r10
r3 += -64
r4 = 64
call 189
r1 = r6
r2 = r10
r2 += -64
r3 = 64
r4 = 0
call 69
r7 = r0
r1 = r6
r2 = 14
r3 = r10
r3 += -64
r4 = 64
call 190
r0 = r7
exit
"""
SUCCESS, NOT_FORWARDED, NO_NEIGHBOUR = 0, 4, 7
ENODEV = 2**32 - 19


def _look_up(facts: dict[str, Any], to: bytes, interface: int = 1) -> tuple[int, int, bytes]:
    """Result, interface and destination MAC address."""
    query = struct.pack("<BBHHHI", 2, 6, 0, 0, 0, interface) + bytes(20) + to
    frame = bytes(12) + b"\x08\0" + query.ljust(64, b"\0") + bytes(20)
    with bpfkit.VM(verify=False, engine="interpreter") as vm:
        vm.set_network(facts)
        program = ProgramSpec.from_bytes(assemble(LOOKUP), type="xdp", name="p")
        run = vm.load(ObjectSpec(programs={"p": program})).programs["p"].test_run(frame)
    (found,) = struct.unpack_from("<I", run.data, 14 + 8)
    return run.retval, found, run.data[14 + 58 : 14 + 64]


def test_documented_example_answers() -> None:
    facts = {
        "interfaces": [{"index": 2, "mac": "02:00:00:00:00:02", "mtu": 1500, "forwarding": True}],
        "routes": [{"to": "10.0.0.0/8", "via": "10.9.0.1", "interface": 2}],
        "neighbours": [{"address": "10.9.0.1", "mac": "02:00:00:00:00:01", "interface": 2}],
    }
    assert _look_up(facts, bytes([10, 1, 2, 3])) == (SUCCESS, 2, bytes.fromhex("020000000001"))
    assert _look_up(facts, bytes([11, 1, 2, 3]))[0] == NOT_FORWARDED
    assert _look_up(facts, bytes([10, 1, 2, 3]), interface=3)[0] == ENODEV


def test_no_facts_forward_nothing() -> None:
    assert _look_up({}, bytes([10, 1, 2, 3]))[0] == NOT_FORWARDED


def test_longest_prefix_then_lowest_metric_wins() -> None:
    facts = {
        "routes": [
            {"to": "default", "interface": 9},
            {"to": "10.0.0.0/8", "interface": 3, "metric": 20},
            {"to": "10.0.0.0/8", "interface": 4, "metric": 10},
            {"to": "10.128.0.0/9", "interface": 5, "metric": 90},
        ]
    }
    assert _look_up(facts, bytes([10, 1, 2, 3]))[:2] == (NO_NEIGHBOUR, 4)
    assert _look_up(facts, bytes([10, 200, 2, 3]))[:2] == (NO_NEIGHBOUR, 5)
    assert _look_up(facts, bytes([8, 8, 8, 8]))[:2] == (NO_NEIGHBOUR, 9)


def test_rows_have_the_runtime_sizes() -> None:
    packed = pack_network(
        {
            "interfaces": [{"index": 1}, {"index": 2}],
            "routes": [{"to": "fd00::/8", "via": "fd00::1", "interface": 2}],
            "neighbours": [{"address": "fd00::1", "mac": "02-00-00-00-00-01", "interface": 2}],
        }
    )
    counts = {name: (len(data), count) for name, (data, count) in packed.items()}
    assert counts == {"interface": (32, 2), "route": (64, 1), "neighbour": (32, 1)}


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ([], "object"),
        ({"links": []}, "'links'"),
        ({"routes": {}}, "list"),
        ({"routes": [7]}, r"routes\[0\] is an object"),
        ({"routes": [{"to": "10.0.0.0/8", "interface": 2, "dev": 1}]}, "'dev'"),
        ({"routes": [{"to": "10.0.0.0/8"}]}, "interface is missing"),
        ({"routes": [{"interface": 2}]}, "to is a network"),
        ({"routes": [{"to": "10.0.0.0/33", "interface": 2}]}, "to is a network"),
        ({"routes": [{"to": 5, "interface": 2}]}, "to is a network"),
        ({"routes": [{"to": "fd00::/8", "via": "10.0.0.1", "interface": 2}]}, "IPv4 address"),
        ({"routes": [{"to": "fd00::/8", "source": "10.0.0.1", "interface": 2}]}, "two families"),
        ({"routes": [{"to": "default", "type": "odd"}]}, "type is one of"),
        ({"routes": [{"to": "default", "interface": -1}]}, "number from 0"),
        ({"routes": [{"to": "default", "interface": True}]}, "number from 0"),
        ({"routes": [{"to": "default", "type": []}]}, "type is one of"),
        ({"interfaces": [{"index": 0}]}, "counts from 1"),
        ({"interfaces": [{"index": 2, "forwarding": "no"}]}, "true or false"),
        ({"interfaces": [{"index": 2, "mac": "02:00"}]}, "mac is like"),
        ({"neighbours": [{"address": "x", "mac": "02:00:00:00:00:01"}]}, "address is an IPv4"),
        ({"neighbours": [{"address": "10.0.0.1", "interface": 1}]}, "mac is like"),
    ],
)
def test_bad_facts_are_named(facts: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        pack_network(facts)
