"""Which fields of kernel structures programs may write directly, by what kind of program it is."""

from __future__ import annotations

from typing import NamedTuple

from ..btf import Btf, Kind, Struct, Union
from ..errors import BpfkitError
from .btftypes import BtfType
from .program import Program
from .verdict import Rejected

__all__ = ["check_write"]

_EACCES = 13
_SCHED_CLS, _SCHED_ACT, _XDP, _STRUCT_OPS = 3, 4, 6, 27


class _Writable(NamedTuple):
    """Fields, as (struct, path) pairs, of the struct ``name`` (all share its start). ``types`` are
    the names that a pointer to it may have. ``whole`` fields may be written at any byte of them,
    others from their start only."""

    name: str
    types: frozenset[str]
    fields: tuple[tuple[str, str], ...]
    whole: frozenset[str] = frozenset()


_CONNTRACK = (
    _Writable("nf_conn", frozenset(("nf_conn", "nf_conn___init")), (("nf_conn", "mark"),)),
)
_CONGESTION = (
    _Writable(
        "tcp_sock",
        frozenset(("tcp_sock",)),
        (
            ("sock", "sk_pacing_rate"),
            ("sock", "sk_pacing_status"),
            ("inet_connection_sock", "icsk_ca_priv"),
            ("inet_connection_sock", "icsk_ack.pending"),
            ("tcp_sock", "snd_cwnd"),
            ("tcp_sock", "snd_cwnd_cnt"),
            ("tcp_sock", "snd_cwnd_stamp"),
            ("tcp_sock", "snd_ssthresh"),
            ("tcp_sock", "ecn_flags"),
            ("tcp_sock", "app_limited"),
        ),
        frozenset(("icsk_ca_priv",)),
    ),
)
_QDISC = (
    _Writable(
        "Qdisc",
        frozenset(("Qdisc",)),
        (("Qdisc", "limit"), ("Qdisc", "q.qlen"), ("Qdisc", "qstats")),
        frozenset(("q.qlen", "qstats")),
    ),
    _Writable(
        "sk_buff",
        frozenset(("sk_buff",)),
        (("sk_buff", "tstamp"), ("sk_buff", "cb")),
        frozenset(("cb",)),
    ),
)
_SCHED_EXT = (
    _Writable(
        "task_struct",
        frozenset(("task_struct",)),
        (
            ("task_struct", "scx.slice"),
            ("task_struct", "scx.dsq_vtime"),
            ("task_struct", "scx.disallow"),
        ),
        frozenset(("scx.slice", "scx.dsq_vtime", "scx.disallow")),
    ),
)
_BY_OPS: dict[str, tuple[_Writable, ...]] = {
    "tcp_congestion_ops": _CONGESTION,
    "Qdisc_ops": _QDISC,
    "sched_ext_ops": _SCHED_EXT,
}


def check_write(program: Program, target: BtfType, off: int, size: int) -> None:
    """Raises Rejected unless programs like ``program`` may write the ``size`` bytes at ``off`` of
    the kernel structure ``target``."""
    name = target.name
    ops = _operations(program)
    if ops == "bpf_dummy_ops":
        _check_dummy(target, off, size)
        return
    if program.type in (_SCHED_CLS, _SCHED_ACT, _XDP):
        rows: tuple[_Writable, ...] = _CONNTRACK
    else:
        rows = _BY_OPS.get(ops, ())
    row = next((one for one in rows if name in one.types), None)
    if row is None:
        raise Rejected("only read is supported", errno=_EACCES)
    for struct, path in row.fields:
        place = _place(target.btf, struct, path)
        if place is None:
            continue
        start, end = place
        if off == start or (path in row.whole and start <= off < end):
            if off + size > end:
                raise Rejected(
                    f"write access at off {off} with size {size} beyond the member of {row.name} "
                    f"ended at {end}",
                    errno=_EACCES,
                )
            return
    raise Rejected(f"no write support to {row.name} at off {off}", errno=_EACCES)


def _check_dummy(target: BtfType, off: int, size: int) -> None:
    if target.name != "bpf_dummy_ops_state":
        raise Rejected("only access to bpf_dummy_ops_state is supported", errno=_EACCES)
    if off + size > target.size:
        raise Rejected(f"write access at off {off} with size {size}", errno=_EACCES)


def _operations(program: Program) -> str:
    """The kernel struct of operations that a struct_ops program is a member of."""
    if program.type != _STRUCT_OPS:
        return ""
    btf = program.target.btf
    if btf is not None and 0 < program.attach_btf_id <= len(btf):
        return btf.name(program.attach_btf_id)
    return program.attach_target.partition(".")[0].partition("/")[0]


def _place(btf: Btf, struct: str, path: str) -> tuple[int, int] | None:
    """Where a field begins and ends, in bytes; None where the kernel does not have it."""
    type_id = btf.find(struct, "struct")
    if type_id is None:
        return None
    start = 0
    for name in path.split("."):
        step = _member(btf, type_id, name)
        if step is None:
            return None
        type_id, start = step[0], start + step[1]
    try:
        return start, start + btf.size_of(type_id)
    except BpfkitError:
        return None


def _member(btf: Btf, type_id: int, name: str) -> tuple[int, int] | None:
    found = btf.type(btf.resolve(type_id))
    if not isinstance(found, Struct | Union):
        return None
    for member in found.members:
        at = member.bit_offset // 8
        if member.name == name:
            if member.bitfield_size:  # one byte of flags
                return btf.find("unsigned char", Kind.INT) or member.type_id, at
            return member.type_id, at
        inner = _member(btf, member.type_id, name) if not member.name else None
        if inner is not None:
            return inner[0], at + inner[1]
    return None
