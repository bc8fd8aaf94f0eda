"""Attach types: all of Linux 6.18, and those that section names of newer libbpf releases ask for.

``program_types`` are the types whose programs attach there. Edit together with ``programtypes.py``.
"""

from __future__ import annotations

from .rows import AttachTypeRow

__all__ = ["ATTACH_TYPES", "BY_NAME", "BY_NUMBER"]

# constant without BPF_ (bpftool's word is the same in lower case), program types, first release; in
# the order of their numbers
_ROWS: tuple[tuple[str, tuple[int, ...], str], ...] = (
    ("CGROUP_INET_INGRESS", (8,), "4.10"),
    ("CGROUP_INET_EGRESS", (8,), "4.10"),
    ("CGROUP_INET_SOCK_CREATE", (9,), "4.10"),
    ("CGROUP_SOCK_OPS", (13,), "4.13"),
    ("SK_SKB_STREAM_PARSER", (14,), "4.14"),
    ("SK_SKB_STREAM_VERDICT", (14,), "4.14"),
    ("CGROUP_DEVICE", (15,), "4.15"),
    ("SK_MSG_VERDICT", (16,), "4.17"),
    ("CGROUP_INET4_BIND", (18,), "4.17"),
    ("CGROUP_INET6_BIND", (18,), "4.17"),
    ("CGROUP_INET4_CONNECT", (18,), "4.17"),
    ("CGROUP_INET6_CONNECT", (18,), "4.17"),
    ("CGROUP_INET4_POST_BIND", (9,), "4.17"),
    ("CGROUP_INET6_POST_BIND", (9,), "4.17"),
    ("CGROUP_UDP4_SENDMSG", (18,), "4.18"),
    ("CGROUP_UDP6_SENDMSG", (18,), "4.18"),
    ("LIRC_MODE2", (20,), "4.18"),
    ("FLOW_DISSECTOR", (22,), "4.20"),
    ("CGROUP_SYSCTL", (23,), "5.2"),
    ("CGROUP_UDP4_RECVMSG", (18,), "5.2"),
    ("CGROUP_UDP6_RECVMSG", (18,), "5.2"),
    ("CGROUP_GETSOCKOPT", (25,), "5.3"),
    ("CGROUP_SETSOCKOPT", (25,), "5.3"),
    ("TRACE_RAW_TP", (26,), "5.5"),
    ("TRACE_FENTRY", (26,), "5.5"),
    ("TRACE_FEXIT", (26,), "5.5"),
    ("MODIFY_RETURN", (26,), "5.7"),
    ("LSM_MAC", (29,), "5.7"),
    ("TRACE_ITER", (26,), "5.8"),
    ("CGROUP_INET4_GETPEERNAME", (18,), "5.8"),
    ("CGROUP_INET6_GETPEERNAME", (18,), "5.8"),
    ("CGROUP_INET4_GETSOCKNAME", (18,), "5.8"),
    ("CGROUP_INET6_GETSOCKNAME", (18,), "5.8"),
    ("XDP_DEVMAP", (6,), "5.8"),
    ("CGROUP_INET_SOCK_RELEASE", (9,), "5.9"),
    ("XDP_CPUMAP", (6,), "5.9"),
    ("SK_LOOKUP", (30,), "5.9"),
    ("XDP", (6,), "5.9"),
    ("SK_SKB_VERDICT", (14,), "5.13"),
    ("SK_REUSEPORT_SELECT", (21,), "5.14"),
    ("SK_REUSEPORT_SELECT_OR_MIGRATE", (21,), "5.14"),
    ("PERF_EVENT", (2, 5, 7), "5.15"),
    ("TRACE_KPROBE_MULTI", (2,), "5.18"),
    ("LSM_CGROUP", (29,), "6.0"),
    ("STRUCT_OPS", (27,), "6.4"),
    ("NETFILTER", (32,), "6.4"),
    ("TCX_INGRESS", (3,), "6.6"),
    ("TCX_EGRESS", (3,), "6.6"),
    ("TRACE_UPROBE_MULTI", (2,), "6.6"),
    ("CGROUP_UNIX_CONNECT", (18,), "6.7"),
    ("CGROUP_UNIX_SENDMSG", (18,), "6.7"),
    ("CGROUP_UNIX_RECVMSG", (18,), "6.7"),
    ("CGROUP_UNIX_GETPEERNAME", (18,), "6.7"),
    ("CGROUP_UNIX_GETSOCKNAME", (18,), "6.7"),
    ("NETKIT_PRIMARY", (3,), "6.7"),
    ("NETKIT_PEER", (3,), "6.7"),
    ("TRACE_KPROBE_SESSION", (2,), "6.10"),
    ("TRACE_UPROBE_SESSION", (2,), "6.13"),
    # newer than 6.18; the last column is a release whose header has them, not surely the first
    ("TRACE_FSESSION", (26,), "7.2"),
    ("TRACE_FENTRY_MULTI", (26,), "7.2"),
    ("TRACE_FEXIT_MULTI", (26,), "7.2"),
    ("TRACE_FSESSION_MULTI", (26,), "7.2"),
)

ATTACH_TYPES: tuple[AttachTypeRow, ...] = tuple(
    AttachTypeRow(number, f"BPF_{name}", name.lower(), types, since)
    for number, (name, types, since) in enumerate(_ROWS)
)

BY_NUMBER: dict[int, AttachTypeRow] = {row.number: row for row in ATTACH_TYPES}
BY_NAME: dict[str, AttachTypeRow] = {
    key: row for row in ATTACH_TYPES for key in (row.short, row.name)
}
