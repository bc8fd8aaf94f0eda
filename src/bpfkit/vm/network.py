"""Network facts that a user gives the VM, as the runtime reads them (rows of vm/runtime/net.h).

The form is what ``bpfkit run --routes FILE`` reads as JSON:

    {"interfaces": [{"index": 2, "mac": "02:00:00:00:00:02", "mtu": 1500, "forwarding": true}],
     "routes": [{"to": "10.0.0.0/8", "via": "10.9.0.1", "interface": 2, "metric": 0, "mtu": 0,
                 "source": "10.9.0.2", "type": "unicast"}],
     "neighbours": [{"address": "10.9.0.1", "mac": "02:00:00:00:00:01", "interface": 2}]}

``to`` may be "default" (IPv4; "default6" for IPv6). A route's ``mtu`` is a locked one (otherwise a
kernel forwards by the interface's), 0 = the interface's. Interface 1 is the loopback device of a
test run and exists always; without any interface given, all do.
"""

from __future__ import annotations

import ipaddress
import re
import struct
from collections.abc import Mapping
from typing import Any

from ..errors import UsageError

__all__ = ["pack_network"]

_ROUTE = struct.Struct("<4B3I16s16s16s")
_NEIGHBOUR = struct.Struct("<IB6sBI16s")
_INTERFACE = struct.Struct("<II6sBB")

_FAMILY = {4: 2, 6: 10}  # AF_INET, AF_INET6
_TYPES = {  # RTN_*
    "unicast": 1,
    "local": 2,
    "broadcast": 3,
    "multicast": 5,
    "blackhole": 6,
    "unreachable": 7,
    "prohibit": 8,
    "throw": 9,
}
_DEFAULTS = {"default": "0.0.0.0/0", "default6": "::/0"}
_MAC = re.compile(r"[0-9a-fA-F]{2}([:-][0-9a-fA-F]{2}){5}")
_KEYS = {
    "interfaces": {"index", "mac", "mtu", "forwarding"},
    "routes": {"to", "via", "interface", "metric", "mtu", "source", "type"},
    "neighbours": {"address", "mac", "interface"},
}

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def pack_network(facts: Mapping[str, Any]) -> dict[str, tuple[bytes, int]]:
    """Rows by kind ("route", "neighbour", "interface") and how many there are; all three kinds.

    Raises UsageError that names the entry and what is wrong with it."""
    if not isinstance(facts, Mapping):
        raise UsageError("network facts are an object with interfaces, routes and neighbours")
    for key in facts:
        if key not in _KEYS:
            raise UsageError(f"network facts have {', '.join(_KEYS)}, not {key!r}")
    interfaces = [_interface(row, where) for row, where in _rows(facts, "interfaces")]
    neighbours = [_neighbour(row, where) for row, where in _rows(facts, "neighbours")]
    routes = sorted(
        (_route(row, where) for row, where in _rows(facts, "routes")), key=lambda row: row[0]
    )
    return {
        "interface": (b"".join(interfaces), len(interfaces)),
        "neighbour": (b"".join(neighbours), len(neighbours)),
        "route": (b"".join(data for _, data in routes), len(routes)),
    }


def _rows(facts: Mapping[str, Any], kind: str) -> list[tuple[Mapping[str, Any], str]]:
    given = facts.get(kind, [])
    if not isinstance(given, (list, tuple)):
        raise UsageError(f"{kind} are a list")
    rows = []
    for number, row in enumerate(given):
        where = f"{kind}[{number}]"
        if not isinstance(row, Mapping):
            raise UsageError(f"{where} is an object with {', '.join(sorted(_KEYS[kind]))}")
        unknown = sorted(str(key) for key in row if key not in _KEYS[kind])
        if unknown:
            raise UsageError(
                f"{where}: no {unknown[0]!r} here, only {', '.join(sorted(_KEYS[kind]))}"
            )
        rows.append((row, where))
    return rows


def _number(row: Mapping[str, Any], key: str, where: str, default: int | None = None) -> int:
    value = row.get(key, default)
    if value is None:
        raise UsageError(f"{where}: {key} is missing")
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 1 << 32:
        raise UsageError(f"{where}: {key} is a number from 0 to 4294967295, not {value!r}")
    return value


def _mac(row: Mapping[str, Any], where: str, default: str | None = None) -> bytes:
    text = row.get("mac", default)
    if not isinstance(text, str) or not _MAC.fullmatch(text):
        raise UsageError(f"{where}: mac is like 02:00:00:00:00:01, not {text!r}")
    return bytes.fromhex(text.replace(":", "").replace("-", ""))


def _address(value: Any, key: str, where: str) -> _Address:
    try:
        if isinstance(value, str):
            return ipaddress.ip_address(value)
    except ValueError:
        pass
    raise UsageError(f"{where}: {key} is an IPv4 or IPv6 address, not {value!r}")


def _destination(value: Any, where: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network:
    try:
        if isinstance(value, str):
            return ipaddress.ip_network(_DEFAULTS.get(value, value), strict=False)
    except ValueError:
        pass
    raise UsageError(f"{where}: to is a network like 10.0.0.0/8, or default, not {value!r}")


def _interface(row: Mapping[str, Any], where: str) -> bytes:
    index = _number(row, "index", where)
    if not index:
        raise UsageError(f"{where}: index counts from 1")
    forwarding = row.get("forwarding", True)
    if not isinstance(forwarding, bool):
        raise UsageError(f"{where}: forwarding is true or false, not {forwarding!r}")
    mtu = _number(row, "mtu", where, 1500)
    return _INTERFACE.pack(index, mtu, _mac(row, where, "00:00:00:00:00:00"), int(forwarding), 0)


def _neighbour(row: Mapping[str, Any], where: str) -> bytes:
    address = _address(row.get("address"), "address", where)
    return _NEIGHBOUR.pack(
        _number(row, "interface", where),
        _FAMILY[address.version],
        _mac(row, where),
        0,
        0,
        address.packed,
    )


def _route(row: Mapping[str, Any], where: str) -> tuple[tuple[int, int], bytes]:
    """The row and its place: longest prefix first, then lowest metric."""
    to = _destination(row.get("to"), where)
    kind = row.get("type", "unicast")
    if not isinstance(kind, str) or kind not in _TYPES:
        raise UsageError(f"{where}: type is one of {', '.join(_TYPES)}, not {kind!r}")
    via = _address(row["via"], "via", where) if row.get("via") is not None else None
    if via is not None and to.version == 6 and via.version == 4:
        raise UsageError(f"{where}: an IPv6 route cannot go via an IPv4 address")
    source = _address(row["source"], "source", where) if row.get("source") is not None else None
    if source is not None and source.version != to.version:
        raise UsageError(f"{where}: source and to are of two families")
    metric = _number(row, "metric", where, 0)
    data = _ROUTE.pack(
        _FAMILY[to.version],
        to.prefixlen,
        _TYPES[kind],
        _FAMILY[via.version] if via else 0,
        _number(row, "interface", where, None if kind == "unicast" else 0),
        _number(row, "mtu", where, 0),
        metric,
        to.network_address.packed,
        via.packed if via else b"",
        source.packed if source else b"",
    )
    return (-to.prefixlen, metric), data
