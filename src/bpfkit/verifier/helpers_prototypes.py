"""Prototypes that differ by program and attach type, and helpers that refuse single programs."""

from __future__ import annotations

from collections.abc import Callable

from ..abi.rows import ArgFlag, ArgKind, HelperRow
from .attach import attachment
from .program import Program

__all__ = ["has_trampoline", "prototype", "refusal"]

_NETFILTER = 32  # its programs have the helpers that all have, and no others
_TASK_STORAGE = frozenset((156, 157))

# Which helpers programs of a struct_ops may call, where that is not what those of
# tcp_congestion_ops may.
_STRUCT_HELPERS: dict[str, Callable[[HelperRow], bool]] = {
    "bpf_dummy_ops": lambda row: False,
    "sched_ext_ops": lambda row: _NETFILTER in row.program_types or row.id in _TASK_STORAGE,
}

_NOT_IN_PROBE = "helper call is not allowed in probe"


def prototype(program: Program, row: HelperRow) -> HelperRow | None:
    """The helper as programs of this kind call it; None where they may not."""
    if program.type == _STRUCT_OPS:
        found = attachment(program)
        if found is not None and found.struct in _STRUCT_HELPERS:
            return row if _STRUCT_HELPERS[found.struct](row) else None
    if program.type not in row.program_types and row.id not in _SOCKET_OPTIONS:
        return None
    rule = _RULES.get(row.id)
    return row if rule is None else rule(program, row)


def refusal(program: Program, row: HelperRow) -> str:
    """Why the helper refuses this program in particular ("" = it does not)."""
    rule = _REFUSALS.get(row.id)
    return "" if rule is None or rule(program) else _NOT_IN_PROBE


# --- attach types -------------------------------------------------------------------------------

_CGROUP_SOCK, _SOCK_OPS, _SOCK_ADDR, _CGROUP_SOCKOPT = 9, 13, 18, 25
_SK_REUSEPORT, _TRACING, _STRUCT_OPS, _LSM, _SK_LOOKUP, _SYSCALL = 21, 26, 27, 29, 30, 31
_RAW_TP, _ITER, _SETSOCKOPT = 23, 28, 22

# ingress, egress, sock_ops, udp4/6 and unix recvmsg, get{peer,sock}name of inet4, inet6, unix
_NO_RETVAL = frozenset((0, 1, 3, 19, 20, 29, 30, 31, 32, 51, 52, 53))
_CONNECT = frozenset((10, 11))


def _retval(program: Program, row: HelperRow) -> HelperRow | None:
    if program.type == _LSM:
        return row
    return None if program.attach_type in _NO_RETVAL else row


def _bind(program: Program, row: HelperRow) -> HelperRow | None:
    return row if program.attach_type in _CONNECT else None


def _with(row: HelperRow, at: int, kind: ArgKind, flags: int = 0, btf: str = "") -> HelperRow:
    """The row with another kind of argument ``at``."""
    args = list(row.args)
    args[at] = args[at]._replace(kind=kind, flags=ArgFlag(flags), btf=btf)
    return row._replace(args=tuple(args))


_SOCKET_OPTIONS = frozenset((49, 57))
_SOCKET_ITERATORS = ("bpf_iter_tcp", "bpf_iter_unix")


def _sockopt(program: Program, row: HelperRow) -> HelperRow | None:
    if program.type != _TRACING and program.type not in row.program_types:
        return None
    if program.type in (_SOCK_OPS, _SOCK_ADDR):
        return row
    if program.type == _CGROUP_SOCKOPT and program.attach_type != _SETSOCKOPT:
        return None
    if program.type == _TRACING and not (
        program.attach_type == _ITER and _attach_name(program).endswith(_SOCKET_ITERATORS)
    ):
        return None
    if program.type == _STRUCT_OPS and not _changes_congestion_socket(program):
        return None
    return _with(row, 0, ArgKind.BTF_SOCK_COMMON)


def _attach_name(program: Program) -> str:
    found = attachment(program)
    if found is None:
        return program.attach_target
    return found.btf.name(found.id) or found.name


def _changes_congestion_socket(program: Program) -> bool:
    found = attachment(program)
    is_congestion = found is not None and found.struct == "tcp_congestion_ops"
    return is_congestion and found is not None and found.name != "release"


def _cookie(program: Program, row: HelperRow) -> HelperRow | None:
    if program.type in (_SK_REUSEPORT, _TRACING, _LSM, _SYSCALL):
        return _with(row, 0, ArgKind.BTF_SOCK_COMMON, ArgFlag.NULLABLE)
    return row


def _sk_storage(program: Program, row: HelperRow) -> HelperRow | None:
    if program.type == _CGROUP_SOCK and row.id == _SK_STORAGE_GET:
        return _with(row, 1, ArgKind.CTX)
    if program.type == _TRACING:
        return _with(row, 1, ArgKind.BTF, ArgFlag.NULLABLE, "sock_common")
    return row


_SK_STORAGE_GET = 107

# sched_cls, sched_act, lwt_in, lwt_out, lwt_xmit, lwt_seg6local: the class of the packet; elsewhere
# that of the current task
_PACKET_CLASS = frozenset((3, 4, 10, 11, 12, 19))


def _classid(program: Program, row: HelperRow) -> HelperRow | None:
    return row if program.type in _PACKET_CLASS else row._replace(args=())


def _assign(program: Program, row: HelperRow) -> HelperRow | None:
    if program.type == _SK_LOOKUP:
        return _with(row, 1, ArgKind.SOCKET, ArgFlag.NULLABLE)
    return row


def _buffer_length(program: Program, row: HelperRow) -> HelperRow | None:
    if program.type in (_TRACING, _SYSCALL):
        return _with(row, 0, ArgKind.BTF, btf="xdp_buff")
    return row


def _iterators_only(program: Program, row: HelperRow) -> HelperRow | None:
    return None if program.type == _TRACING and program.attach_type != _ITER else row


def _not_iterators(program: Program, row: HelperRow) -> HelperRow | None:
    return None if program.type == _TRACING and program.attach_type == _ITER else row


def _trampolines_only(program: Program, row: HelperRow) -> HelperRow | None:
    return None if program.type == _TRACING and not has_trampoline(program) else row


_TRAMPOLINES = frozenset((24, 25, 26))  # fentry, fexit, modify_return


def has_trampoline(program: Program) -> bool:
    """Whether the program runs around a function of the kernel, whose arguments are at hand."""
    if program.type == _LSM:
        return program.attach_type != _LSM_CGROUP
    return program.type == _TRACING and program.attach_type in _TRAMPOLINES


_LSM_CGROUP = 43
_LOCKDOWNS = ("INTEGRITY", "CONFIDENTIALITY")


def _writes_users(program: Program, row: HelperRow) -> HelperRow | None:
    """A kernel that is locked down does not let programs change what processes compute."""
    config = program.target.kconfig or {}
    is_locked = any(
        config.get(f"CONFIG_LOCK_DOWN_KERNEL_FORCE_{level}") == "y" for level in _LOCKDOWNS
    )
    return None if is_locked else row


def _overrides_returns(program: Program, row: HelperRow) -> HelperRow | None:
    config = program.target.kconfig
    return row if config is None or config.get("CONFIG_BPF_KPROBE_OVERRIDE") == "y" else None


_RULES: dict[int, Callable[[Program, HelperRow], HelperRow | None]] = {
    17: _classid,
    36: _writes_users,
    46: _cookie,
    49: _sockopt,
    57: _sockopt,
    58: _overrides_returns,
    64: _bind,
    107: _sk_storage,
    108: _sk_storage,
    124: _assign,
    126: _iterators_only,
    127: _iterators_only,
    150: _iterators_only,
    174: _not_iterators,
    183: _trampolines_only,
    184: _trampolines_only,
    185: _trampolines_only,
    186: _retval,
    187: _retval,
    188: _buffer_length,
}

# --- single programs ----------------------------------------------------------------------------

# Functions that hold the path that they are called with well enough for bpf_d_path.
_PATH_FUNCTIONS = frozenset(
    (
        "security_file_permission",
        "security_inode_getattr",
        "security_file_open",
        "security_path_truncate",
        "vfs_truncate",
        "vfs_fallocate",
        "dentry_open",
        "vfs_getattr",
        "filp_close",
    )
)


def _may_walk_path(program: Program) -> bool:
    if program.type == _TRACING:
        return program.attach_type == _ITER or _attach_name(program) in _PATH_FUNCTIONS
    return program.type == _LSM


def _may_use_sk_storage(program: Program) -> bool:
    if program.type == _TRACING and program.attach_type not in (_RAW_TP, _ITER):
        return not _attach_name(program).startswith("bpf_sk_storage")
    return program.type != _SYSCALL


_REFUSALS: dict[int, Callable[[Program], bool]] = {
    107: _may_use_sk_storage,
    108: _may_use_sk_storage,
    147: _may_walk_path,
}
