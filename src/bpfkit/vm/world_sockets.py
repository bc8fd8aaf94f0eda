"""The sockets of a world: what bpf_sk_lookup_tcp and its kind find, and programs read through the
pointers that they get."""

from __future__ import annotations

import ctypes
import ipaddress
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..errors import UsageError
from ._generated import layout
from .execution import Shape
from .kernelobjects import KernelObject, _Native

if TYPE_CHECKING:
    from .world import World
    from .world_cgroups import Cgroup

__all__ = ["Socket", "Sockets"]

_MOST = 1 << 16
_ROW = layout.SIZES["bk_socket"]
_PROTOCOLS = {"tcp": (6, 1), "udp": (17, 2)}  # number, type
_STATES = {
    "established": 1,
    "syn_sent": 2,
    "syn_recv": 3,
    "fin_wait1": 4,
    "fin_wait2": 5,
    "time_wait": 6,
    "close": 7,
    "close_wait": 8,
    "last_ack": 9,
    "listen": 10,
    "closing": 11,
    "new_syn_recv": 12,
}
_INET, _INET6 = 2, 10
_SOCK_BYTES, _TCP_BYTES = 80, 112
# struct bpf_sock and struct bpf_tcp_sock: (offset, bytes)
_SOCK = {
    "bound_dev_if": (0, 4),
    "family": (4, 4),
    "type": (8, 4),
    "protocol": (12, 4),
    "mark": (16, 4),
    "priority": (20, 4),
    "src_port": (44, 4),
    "state": (72, 4),
    "rx_queue_mapping": (76, 4),
}
_TCP_WORDS = (
    *("snd_cwnd", "srtt_us", "rtt_min", "snd_ssthresh", "rcv_nxt", "snd_nxt", "snd_una"),
    *("mss_cache", "ecn_flags", "rate_delivered", "rate_interval_us", "packets_out"),
    *("retrans_out", "total_retrans", "segs_in", "data_segs_in", "segs_out", "data_segs_out"),
    *("lost_out", "sacked_out"),
)
_TCP = {name: (4 * n, 4) for n, name in enumerate(_TCP_WORDS)} | {
    "bytes_received": (80, 8),
    "bytes_acked": (88, 8),
    "dsack_dups": (96, 4),
    "delivered": (100, 4),
    "delivered_ce": (104, 4),
    "icsk_retransmits": (108, 4),
}
Address = tuple[str, int]


class Socket:
    """One socket. ``int(socket)`` is its address as programs see it (a struct bpf_sock); the fields
    of struct bpf_sock and, for TCP, struct bpf_tcp_sock are items: ``socket["snd_cwnd"] = 10``."""

    def __init__(self, world: World, row: Shape, address: int, tcp: int) -> None:
        self._world, self._row, self.address, self.tcp_address = world, row, address, tcp

    def __index__(self) -> int:
        return self.address

    @property
    def cookie(self) -> int:
        return self._row["cookie"]

    @property
    def references(self) -> int:
        """Lookups that programs have not released."""
        return self._row["references"]

    @property
    def state(self) -> str:
        number = self["state"]
        return next((name for name, n in _STATES.items() if n == number), str(number))

    @state.setter
    def state(self, name: str) -> None:
        self["state"] = self._row["state"] = _state(name)

    def __getitem__(self, name: str) -> int:
        address, size = self._place(name)
        return int.from_bytes(self._world.memory.read(address, size), "little")

    def __setitem__(self, name: str, value: int) -> None:
        address, size = self._place(name)
        try:
            raw = int(value).to_bytes(size, "little", signed=value < 0)
        except OverflowError:
            raise UsageError(f"{name}: {value} does not fit {size} bytes") from None
        self._world.memory.write(address, raw)

    def close(self) -> None:
        """Nothing finds it any more."""
        self._row["closed"] = 1

    def _place(self, name: str) -> tuple[int, int]:
        if name in _SOCK:
            offset, size = _SOCK[name]
            return self.address + offset, size
        if name in _TCP and self.tcp_address:
            offset, size = _TCP[name]
            return self.tcp_address + offset, size
        raise UsageError(f"a socket has no field {name}")


class Sockets:
    """All sockets: ``world.sockets.new("tcp", ("10.0.0.1", 80))`` listens,
    ``new("tcp", LOCAL, REMOTE)`` is connected, ``new("udp", LOCAL)`` is bound."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._table = _Native(_MOST * _ROW)
        self._all: list[Socket] = []
        world.shape["sockets"] = self._table.address

    def __iter__(self) -> Iterator[Socket]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def new(
        self,
        protocol: str,
        local: Address,
        remote: Address | None = None,
        *,
        state: str = "",
        uid: int = 0,
        cookie: int | None = None,
        netns: int | None = None,
        cgroup: Cgroup | None = None,
        listener: Socket | None = None,
        only6: bool = False,
        object: KernelObject | int = 0,
        **fields: int,
    ) -> Socket:
        """A socket of ``protocol`` ("tcp", "udp") at ``local`` = (address, port). ``object`` is the
        kernel's struct for it; ``fields`` are of struct bpf_sock and struct bpf_tcp_sock.

        Raises UsageError for addresses that do not go together and fields that there are not."""
        if protocol not in _PROTOCOLS:
            raise UsageError(f"a socket's protocol is tcp or udp, not {protocol!r}")
        if len(self._all) >= _MOST:
            raise UsageError(f"a world has at most {_MOST:,} sockets")
        number, kind = _PROTOCOLS[protocol]
        here, family = _address(local)
        there, other = _address(remote) if remote is not None else (bytes(16), family)
        if other != family:
            raise UsageError(f"{local[0]} and {remote} are of different families")
        memory = self._world.memory
        address = memory.allocate(_SOCK_BYTES)
        tcp = memory.allocate(_TCP_BYTES) if protocol == "tcp" else 0
        row = Shape("bk_socket", self._table.address + len(self._all) * _ROW)
        made = Socket(self._world, row, address, tcp)
        usual = "established" if remote is not None else "listen" if tcp else "close"
        row["address"], row["tcp"], row["object"] = address, tcp, int(object)
        row["cookie"] = len(self._all) + 1 if cookie is None else cookie
        row["netns"] = self._world.netns_cookie if netns is None else netns
        row["cgroup"] = 0 if cgroup is None else cgroup.index
        row["family"], row["protocol"], row["uid"] = family, number, uid
        row["only6"] = int(only6)
        row["listener"] = 0 if listener is None else self._all.index(listener) + 1
        row["local_port"] = _port(local[1])
        row["remote_port"] = _port(remote[1]) if remote is not None else 0
        for name, raw in (("local", here), ("remote", there)):
            ctypes.memmove(row.address + row.offset(name), raw.ljust(16, b"\0"), 16)
        made["family"], made["type"], made["protocol"] = family, kind, number
        made.state = state or usual
        self._addresses(made, family, (here, local[1]), (there, remote[1] if remote else 0))
        for name, value in {"rx_queue_mapping": -1, **fields}.items():
            made[name] = value
        self._all.append(made)
        self._world.shape["socket_count"] = len(self._all)
        return made

    def _addresses(
        self, made: Socket, family: int, local: tuple[bytes, int], remote: tuple[bytes, int]
    ) -> None:
        write, at = self._world.memory.write, made.address
        write(at + (24 if family == _INET else 28), local[0])
        made["src_port"] = local[1]
        write(at + 48, remote[1].to_bytes(2, "big"))
        write(at + (52 if family == _INET else 56), remote[0])

    @property
    def current(self) -> Socket | None:
        """The socket that the packet or context at hand is of, as bpf_get_socket_cookie and
        bpf_get_socket_uid tell it."""
        index = self._world.shape["socket"]
        return self._all[index - 1] if index else None

    @current.setter
    def current(self, socket: Socket | None) -> None:
        self._world.shape["socket"] = 0 if socket is None else self._all.index(socket) + 1

    @property
    def assigned(self) -> Socket | None:
        """What bpf_sk_assign chose last; set it to None before a run."""
        address = self._world.shape["assigned"]
        return next((one for one in self._all if one.address == address), None)

    @assigned.setter
    def assigned(self, socket: Socket | None) -> None:
        self._world.shape["assigned"] = 0 if socket is None else socket.address


def _state(name: str) -> int:
    if name not in _STATES:
        raise UsageError(f"a socket is {', '.join(_STATES)}; not {name!r}")
    return _STATES[name]


def _port(number: int) -> int:
    return int.from_bytes(number.to_bytes(2, "big"), "little")


def _address(where: Any) -> tuple[bytes, int]:
    try:
        text, port = where
        found = ipaddress.ip_address(text)
        if not 0 <= port <= 0xFFFF:
            raise ValueError(f"port {port}")
    except (ValueError, TypeError) as error:
        raise UsageError(f"not an (address, port): {where!r} ({error})") from None
    return found.packed, _INET if found.version == 4 else _INET6
