"""Program types: all of Linux 6.18.

``attach_types`` are the values of ``expected_attach_type`` that the kernel's load accepts for the
type (an empty tuple: it is not
looked at). ``returns`` names the values that have a name; socket filters have none (0 drops,
anything else keeps that many bytes).

Edit together with ``attachtypes.py`` (its ``program_types`` column).
"""

from __future__ import annotations

from .rows import ProgramTypeRow

__all__ = ["BY_NAME", "BY_NUMBER", "PROGRAM_TYPES"]

_XDP = ((0, "XDP_ABORTED"), (1, "XDP_DROP"), (2, "XDP_PASS"), (3, "XDP_TX"), (4, "XDP_REDIRECT"))
_TC = (
    (-1, "TC_ACT_UNSPEC"),
    (0, "TC_ACT_OK"),
    (1, "TC_ACT_RECLASSIFY"),
    (2, "TC_ACT_SHOT"),
    (3, "TC_ACT_PIPE"),
    (4, "TC_ACT_STOLEN"),
    (5, "TC_ACT_QUEUED"),
    (6, "TC_ACT_REPEAT"),
    (7, "TC_ACT_REDIRECT"),
    (8, "TC_ACT_TRAP"),
)
_SK = ((0, "SK_DROP"), (1, "SK_PASS"))
_LWT = ((0, "BPF_OK"), (2, "BPF_DROP"))
_LWT_REROUTE = (*_LWT, (128, "BPF_LWT_REROUTE"))
_ALLOW = ((0, "DENY"), (1, "ALLOW"))
_NF = ((0, "NF_DROP"), (1, "NF_ACCEPT"))

_SOCK_ADDR = (8, 9, 10, 11, 14, 15, 19, 20, 29, 30, 31, 32, 49, 50, 51, 52, 53)
_TRACING = (23, 24, 25, 26, 28)


def _row(
    number: int,
    word: str,
    context: str,
    since: str,
    doc: str,
    *,
    attach: tuple[int, ...] = (),
    returns: tuple[tuple[int, str], ...] = (),
) -> ProgramTypeRow:
    name = f"BPF_PROG_TYPE_{word.upper()}"
    return ProgramTypeRow(number, name, word, context, since, attach, returns, doc)


PROGRAM_TYPES: tuple[ProgramTypeRow, ...] = (
    _row(
        *(1, "socket_filter", "__sk_buff", "3.19"),
        "Decides how many bytes of each packet a socket gets; 0 drops it.",
    ),
    _row(
        *(2, "kprobe", "pt_regs", "4.1", "Runs at a kernel or user function or instruction."),
        attach=(42, 48, 56, 57),
    ),
    _row(
        *(3, "sched_cls", "__sk_buff", "4.1", "Classifies packets in traffic control."),
        attach=(46, 47, 54, 55),
        returns=_TC,
    ),
    _row(
        *(4, "sched_act", "__sk_buff", "4.1", "An action of traffic control."),
        returns=_TC,
    ),
    _row(5, "tracepoint", "tracepoint", "4.7", "Runs at a tracepoint; reads its event record."),
    _row(
        *(6, "xdp", "xdp_md", "4.8", "Decides about packets in the network driver."),
        attach=(33, 35, 37),
        returns=_XDP,
    ),
    _row(7, "perf_event", "bpf_perf_event_data", "4.9", "Runs at a performance event's sample."),
    _row(
        *(8, "cgroup_skb", "__sk_buff", "4.10", "Allows or drops packets of a cgroup's sockets."),
        attach=(0, 1),
        returns=((0, "DROP"), (1, "PASS"), (2, "DROP_CN"), (3, "PASS_CN")),
    ),
    _row(
        *(9, "cgroup_sock", "bpf_sock", "4.10", "Allows sockets to be made, bound or released."),
        attach=(2, 12, 13, 34),
        returns=_ALLOW,
    ),
    _row(
        *(10, "lwt_in", "__sk_buff", "4.10", "Lightweight tunnel: packets that a route takes in."),
        returns=_LWT_REROUTE,
    ),
    _row(
        *(11, "lwt_out", "__sk_buff", "4.10", "Lightweight tunnel: packets of local origin."),
        returns=_LWT_REROUTE,
    ),
    _row(
        *(12, "lwt_xmit", "__sk_buff", "4.10", "Lightweight tunnel: packets just before sending."),
        returns=(*_LWT, (7, "BPF_REDIRECT"), (128, "BPF_LWT_REROUTE")),
    ),
    _row(
        *(13, "sock_ops", "bpf_sock_ops", "4.13", "Called at events of a cgroup's TCP sockets."),
        attach=(3,),
    ),
    _row(
        *(14, "sk_skb", "__sk_buff", "4.14", "Parses and steers the data of sockets in a map."),
        attach=(4, 5, 38),
        returns=_SK,
    ),
    _row(
        *(15, "cgroup_device", "bpf_cgroup_dev_ctx", "4.15", "Allows a cgroup to use a device."),
        attach=(6,),
        returns=_ALLOW,
    ),
    _row(
        *(16, "sk_msg", "sk_msg_md", "4.17", "Decides about what a socket in a map sends."),
        attach=(7,),
        returns=_SK,
    ),
    _row(
        *(17, "raw_tracepoint", "bpf_raw_tracepoint_args", "4.17"),
        "Runs at a tracepoint; reads the tracepoint's raw arguments.",
    ),
    _row(
        *(18, "cgroup_sock_addr", "bpf_sock_addr", "4.17"),
        "Allows or rewrites the addresses of socket calls.",
        attach=_SOCK_ADDR,
        returns=_ALLOW,
    ),
    _row(
        *(19, "lwt_seg6local", "__sk_buff", "4.18", "An action of IPv6 segment routing."),
        returns=(*_LWT, (7, "BPF_REDIRECT")),
    ),
    _row(
        *(20, "lirc_mode2", "lirc_mode2", "4.18", "Decodes infrared pulses into key presses."),
        attach=(16,),
    ),
    _row(
        *(
            21,
            "sk_reuseport",
            "sk_reuseport_md",
            "4.19",
            "Chooses the socket of a reuseport group.",
        ),
        attach=(39, 40),
        returns=_SK,
    ),
    _row(
        *(22, "flow_dissector", "__sk_buff", "4.20", "Finds the flow keys of a packet."),
        attach=(17,),
        returns=((0, "BPF_OK"), (2, "BPF_DROP"), (129, "BPF_FLOW_DISSECTOR_CONTINUE")),
    ),
    _row(
        *(23, "cgroup_sysctl", "bpf_sysctl", "5.2", "Allows or changes access to a sysctl."),
        attach=(18,),
        returns=_ALLOW,
    ),
    _row(
        *(24, "raw_tracepoint_writable", "bpf_raw_tracepoint_args", "5.2"),
        "A raw tracepoint program that may write into a writable tracepoint's buffer.",
    ),
    _row(
        *(25, "cgroup_sockopt", "bpf_sockopt", "5.3", "Sees and changes socket option calls."),
        attach=(21, 22),
        returns=_ALLOW,
    ),
    _row(
        *(26, "tracing", "", "5.5", "Runs at a kernel function, tracepoint or iterator by BTF."),
        attach=_TRACING,
    ),
    _row(27, "struct_ops", "", "5.6", "One function of a kernel table of functions."),
    _row(28, "ext", "", "5.6", "Replaces a function of another BPF program."),
    _row(29, "lsm", "", "5.7", "Runs at a security hook.", attach=(27, 43)),
    _row(
        *(30, "sk_lookup", "bpf_sk_lookup", "5.9", "Chooses the socket for a new connection."),
        attach=(36,),
        returns=_SK,
    ),
    _row(31, "syscall", "syscall", "5.14", "Runs on demand and may make bpf system calls."),
    _row(
        *(32, "netfilter", "bpf_nf_ctx", "6.4", "Accepts or drops packets at a netfilter hook."),
        attach=(45,),
        returns=_NF,
    ),
)

BY_NUMBER: dict[int, ProgramTypeRow] = {row.number: row for row in PROGRAM_TYPES}
BY_NAME: dict[str, ProgramTypeRow] = {
    key: row for row in PROGRAM_TYPES for key in (row.short, row.name)
}
