"""Prototypes that differ by program and attach type."""

from __future__ import annotations

from ..abi.rows import Arg, ArgKind, HelperRow
from .program import Program

__all__ = ["prototype", "refusal"]


def prototype(program: Program, row: HelperRow) -> HelperRow | None:
    """The helper as programs of this kind call it; None where they may not."""
    if program.type not in row.program_types:
        return None
    rule = _RULES.get(row.id)
    return row if rule is None else rule(program, row)


def refusal(program: Program, row: HelperRow) -> str:
    """Why the helper refuses this program in particular ("" = it does not)."""
    return ""


# --- attach types -------------------------------------------------------------------------------

_CGROUP_SOCK, _SOCK_OPS, _SOCK_ADDR, _CGROUP_SOCKOPT = 9, 13, 18, 25
_SK_REUSEPORT, _TRACING, _STRUCT_OPS, _LSM, _SYSCALL = 21, 26, 27, 29, 31

# ingress, egress, sock_ops, udp4/6 and unix recvmsg, get{peer,sock}name of inet4, inet6, unix
_NO_RETVAL = frozenset((0, 1, 3, 19, 20, 29, 30, 31, 32, 51, 52, 53))
_CONNECT = frozenset((10, 11))
_SETSOCKOPT = 22


def _retval(program: Program, row: HelperRow) -> HelperRow | None:
    if program.type == _LSM:
        return row
    return None if program.attach_type in _NO_RETVAL else row


def _bind(program: Program, row: HelperRow) -> HelperRow | None:
    return row if program.attach_type in _CONNECT else None


def _with_first(row: HelperRow, kind: ArgKind) -> HelperRow:
    return row._replace(args=(row.args[0]._replace(kind=kind), *row.args[1:]))


def _sockopt(program: Program, row: HelperRow) -> HelperRow | None:
    if program.type == _CGROUP_SOCKOPT and program.attach_type != _SETSOCKOPT:
        return None
    if program.type in (_SOCK_OPS, _SOCK_ADDR):
        return row
    return _with_first(row, ArgKind.BTF_SOCK_COMMON)


def _cookie(program: Program, row: HelperRow) -> HelperRow | None:
    if program.type in (_SK_REUSEPORT, _TRACING, _STRUCT_OPS, _LSM, _SYSCALL):
        return _with_first(row, ArgKind.BTF_SOCK_COMMON)
    return row


def _sk_storage(program: Program, row: HelperRow) -> HelperRow | None:
    second: Arg = row.args[1]
    if program.type == _CGROUP_SOCK and row.id == 107:
        second = second._replace(kind=ArgKind.CTX)
    elif program.type in (_TRACING, _SYSCALL):
        second = second._replace(kind=ArgKind.BTF, btf="sock_common")
    return row._replace(args=(row.args[0], second, *row.args[2:]))


# sched_cls, sched_act, lwt_in, lwt_out, lwt_xmit: the class of the packet; elsewhere that of the
# current task
_PACKET_CLASS = frozenset((3, 4, 10, 11, 12, 19))


def _classid(program: Program, row: HelperRow) -> HelperRow | None:
    return row if program.type in _PACKET_CLASS else row._replace(args=())


_RULES = {
    17: _classid,
    46: _cookie,
    49: _sockopt,
    57: _sockopt,
    64: _bind,
    107: _sk_storage,
    108: _sk_storage,
    186: _retval,
    187: _retval,
}
