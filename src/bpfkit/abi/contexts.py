"""Context layouts: the structs whose address a program gets in r1.

Offsets, sizes and types stand here. Which program types may read and write a field was asked of a
kernel, field by field (``_generated/context_access.py``, by ``tools_dev/probe_contexts.py``). Where
a type attaches in several ways, a field counts as accessible when one of them has it:
``bpf_sock_addr.user_ip6`` is readable, though not by ``connect4`` programs.

Contexts that the kernel builds per event (``tracepoint``) or that the caller supplies (``syscall``,
``bpf_raw_tracepoint_args``) have size 0: any offset within what is there is fine.
"""

from __future__ import annotations

from .rows import ContextField, ContextLayout, FieldKind

__all__ = ["BY_NAME", "CONTEXTS", "LAYOUTS", "NOT_PROBED"]

_SIZES = {"__u8": 1, "__u16": 2, "__be16": 2, "__u32": 4, "__s32": 4, "__be32": 4}
_KINDS = {
    "packet": FieldKind.PACKET,
    "meta": FieldKind.PACKET_META,
    "end": FieldKind.PACKET_END,
    "sock": FieldKind.SOCK_COMMON_OR_NULL,
    "fullsock": FieldKind.SOCKET_OR_NULL,
    "flow_keys": FieldKind.FLOW_KEYS,
    "pointer": FieldKind.POINTER,
    "mem": FieldKind.MEM,
    "btf": FieldKind.BTF,
}


def _field(text: str) -> ContextField:
    """``offset type name[count] kind``; the type ``NAME*`` is an 8-byte pointer to a struct."""
    offset, ctype, name, *kind = text.split()
    size, array, btf = _SIZES.get(ctype, 8), 0, ""
    if ctype.endswith("*"):
        btf, ctype = ctype[:-1], f"struct {ctype[:-1]} *" if ctype != "void*" else "void *"
    if "[" in name:
        name, count = name[:-1].split("[")
        array = int(count)
        size *= array
    which = _KINDS[kind[0]] if kind else FieldKind.SCALAR
    return ContextField(
        name, int(offset), size, ctype, which, array, btf=btf if btf != "void" else ""
    )


def _layout(name: str, size: int, doc: str, text: str) -> ContextLayout:
    fields = tuple(_field(line) for line in text.strip().splitlines() if line.strip())
    return ContextLayout(name, size, fields, doc)


_XDP_MD = """
0 __u32 data packet
4 __u32 data_end end
8 __u32 data_meta meta
12 __u32 ingress_ifindex
16 __u32 rx_queue_index
20 __u32 egress_ifindex
"""

_SK_BUFF = """
0 __u32 len
4 __u32 pkt_type
8 __u32 mark
12 __u32 queue_mapping
16 __u32 protocol
20 __u32 vlan_present
24 __u32 vlan_tci
28 __u32 vlan_proto
32 __u32 priority
36 __u32 ingress_ifindex
40 __u32 ifindex
44 __u32 tc_index
48 __u32 cb[5]
68 __u32 hash
72 __u32 tc_classid
76 __u32 data packet
80 __u32 data_end end
84 __u32 napi_id
88 __u32 family
92 __u32 remote_ip4
96 __u32 local_ip4
100 __u32 remote_ip6[4]
116 __u32 local_ip6[4]
132 __u32 remote_port
136 __u32 local_port
140 __u32 data_meta meta
144 bpf_flow_keys* flow_keys flow_keys
152 __u64 tstamp
160 __u32 wire_len
164 __u32 gso_segs
168 bpf_sock* sk sock
176 __u32 gso_size
180 __u8 tstamp_type
184 __u64 hwtstamp
"""

_SOCK_ADDR = """
0 __u32 user_family
4 __u32 user_ip4
8 __u32 user_ip6[4]
24 __u32 user_port
28 __u32 family
32 __u32 type
36 __u32 protocol
40 __u32 msg_src_ip4
44 __u32 msg_src_ip6[4]
64 bpf_sock* sk fullsock
"""

_SOCK_OPS = """
0 __u32 op
4 __u32 args[4]
4 __u32 reply
4 __u32 replylong[4]
20 __u32 family
24 __u32 remote_ip4
28 __u32 local_ip4
32 __u32 remote_ip6[4]
48 __u32 local_ip6[4]
64 __u32 remote_port
68 __u32 local_port
72 __u32 is_fullsock
76 __u32 snd_cwnd
80 __u32 srtt_us
84 __u32 bpf_sock_ops_cb_flags
88 __u32 state
92 __u32 rtt_min
96 __u32 snd_ssthresh
100 __u32 rcv_nxt
104 __u32 snd_nxt
108 __u32 snd_una
112 __u32 mss_cache
116 __u32 ecn_flags
120 __u32 rate_delivered
124 __u32 rate_interval_us
128 __u32 packets_out
132 __u32 retrans_out
136 __u32 total_retrans
140 __u32 segs_in
144 __u32 data_segs_in
148 __u32 segs_out
152 __u32 data_segs_out
156 __u32 lost_out
160 __u32 sacked_out
164 __u32 sk_txhash
168 __u64 bytes_received
176 __u64 bytes_acked
184 bpf_sock* sk fullsock
192 void* skb_data packet
200 void* skb_data_end end
208 __u32 skb_len
212 __u32 skb_tcp_flags
216 __u64 skb_hwtstamp
"""

_SK_MSG = """
0 void* data packet
8 void* data_end end
16 __u32 family
20 __u32 remote_ip4
24 __u32 local_ip4
28 __u32 remote_ip6[4]
44 __u32 local_ip6[4]
60 __u32 remote_port
64 __u32 local_port
68 __u32 size
72 bpf_sock* sk fullsock
"""

_SK_REUSEPORT = """
0 void* data packet
8 void* data_end end
16 __u32 len
20 __u32 eth_protocol
24 __u32 ip_protocol
28 __u32 bind_inany
32 __u32 hash
40 bpf_sock* sk fullsock
48 bpf_sock* migrating_sk sock
"""

_SK_LOOKUP = """
0 bpf_sock* sk fullsock
0 __u64 cookie
8 __u32 family
12 __u32 protocol
16 __u32 remote_ip4
20 __u32 remote_ip6[4]
36 __be16 remote_port
40 __u32 local_ip4
44 __u32 local_ip6[4]
60 __u32 local_port
64 __u32 ingress_ifindex
"""

_SOCK = """
0 __u32 bound_dev_if
4 __u32 family
8 __u32 type
12 __u32 protocol
16 __u32 mark
20 __u32 priority
24 __u32 src_ip4
28 __u32 src_ip6[4]
44 __u32 src_port
48 __be16 dst_port
52 __u32 dst_ip4
56 __u32 dst_ip6[4]
72 __u32 state
76 __s32 rx_queue_mapping
"""

_TCP_SOCK = """
0 __u32 snd_cwnd
4 __u32 srtt_us
8 __u32 rtt_min
12 __u32 snd_ssthresh
16 __u32 rcv_nxt
20 __u32 snd_nxt
24 __u32 snd_una
28 __u32 mss_cache
32 __u32 ecn_flags
36 __u32 rate_delivered
40 __u32 rate_interval_us
44 __u32 packets_out
48 __u32 retrans_out
52 __u32 total_retrans
56 __u32 segs_in
60 __u32 data_segs_in
64 __u32 segs_out
68 __u32 data_segs_out
72 __u32 lost_out
76 __u32 sacked_out
80 __u64 bytes_received
88 __u64 bytes_acked
96 __u32 dsack_dups
100 __u32 delivered
104 __u32 delivered_ce
108 __u32 icsk_retransmits
"""

_FLOW_KEYS = """
0 __u16 nhoff
2 __u16 thoff
4 __u16 addr_proto
6 __u8 is_frag
7 __u8 is_first_frag
8 __u8 is_encap
9 __u8 ip_proto
10 __be16 n_proto
12 __be16 sport
14 __be16 dport
16 __be32 ipv4_src
20 __be32 ipv4_dst
16 __u32 ipv6_src[4]
32 __u32 ipv6_dst[4]
48 __u32 flags
52 __be32 flow_label
"""

_SOCKOPT = """
0 bpf_sock* sk fullsock
8 void* optval packet
16 void* optval_end end
24 __s32 level
28 __s32 optname
32 __s32 optlen
36 __s32 retval
"""

_X86_REGISTERS = (
    "r15 r14 r13 r12 bp bx r11 r10 r9 r8 ax cx dx si di orig_ax ip cs flags sp ss".split()  # noqa: SIM905
)
_X86 = "\n".join(f"{8 * i} __u64 {name}" for i, name in enumerate(_X86_REGISTERS))
_ARM64 = "0 __u64 regs[31]\n248 __u64 sp\n256 __u64 pc\n264 __u64 pstate"

# As the table of offsets says it; `CONTEXTS` adds who may access what.
LAYOUTS: tuple[ContextLayout, ...] = (
    _layout("xdp_md", 24, "Packet of an XDP program.", _XDP_MD),
    _layout("__sk_buff", 192, "Packet of the network stack's programs.", _SK_BUFF),
    _layout("pt_regs", 168, "Registers of a probed function (x86-64).", _X86),
    _layout("user_pt_regs", 272, "Registers of a probed function (arm64).", _ARM64),
    _layout("bpf_sock_addr", 72, "Addresses of a socket call.", _SOCK_ADDR),
    _layout("bpf_sock_ops", 224, "An event of a TCP socket.", _SOCK_OPS),
    _layout("sk_msg_md", 80, "Data that a socket sends.", _SK_MSG),
    _layout("sk_reuseport_md", 56, "A packet that looks for its socket in a group.", _SK_REUSEPORT),
    _layout("bpf_sk_lookup", 72, "A connection that looks for its socket.", _SK_LOOKUP),
    _layout("bpf_sock", 80, "A socket.", _SOCK),
    _layout("bpf_tcp_sock", 112, "A TCP socket, from bpf_tcp_sock().", _TCP_SOCK),
    _layout(
        *("bpf_cgroup_dev_ctx", 12, "Access to a device."),
        "0 __u32 access_type\n4 __u32 major\n8 __u32 minor",
    ),
    _layout("bpf_sysctl", 8, "Access to a sysctl.", "0 __u32 write\n4 __u32 file_pos"),
    _layout("bpf_sockopt", 40, "A socket option call.", _SOCKOPT),
    _layout(
        *("bpf_perf_event_data", 184, "A sample of a perf event (x86-64)."),
        f"{_X86}\n168 __u64 sample_period\n176 __u64 addr",
    ),
    _layout("bpf_raw_tracepoint_args", 0, "Raw arguments of a tracepoint.", "0 __u64 args[12]"),
    _layout(
        *("bpf_nf_ctx", 16, "A packet at a netfilter hook."),
        "0 nf_hook_state* state btf\n8 sk_buff* skb btf",
    ),
    _layout("bpf_flow_keys", 56, "What a flow dissector finds.", _FLOW_KEYS),
    _layout("lirc_mode2", 4, "One infrared pulse or space.", "0 __u32 sample"),
    _layout("tracepoint", 0, "The record of a trace event: fields vary by event.", ""),
    _layout("syscall", 0, "Whatever the caller passes.", ""),
)

# Not asked: reached through other helpers or fields, or of a machine or size that is not fixed.
NOT_PROBED = frozenset({"bpf_raw_tracepoint_args", "user_pt_regs"})


def _with_access(layout: ContextLayout) -> ContextLayout:
    from ._generated.context_access import PROBED

    probed = PROBED.get(layout.name, {})
    fields = []
    for field in layout.fields:
        reads, writes, narrow = probed.get(field.name, (None, (), True))
        fields.append(
            field._replace(
                readable=None if reads is None else frozenset(reads),
                writable=frozenset(writes),
                narrow=narrow,
            )
        )
    return layout._replace(fields=tuple(fields))


CONTEXTS: tuple[ContextLayout, ...] = ()
BY_NAME: dict[str, ContextLayout] = {}


def _fill() -> None:
    global CONTEXTS
    CONTEXTS = tuple(_with_access(layout) for layout in LAYOUTS)
    BY_NAME.update({layout.name: layout for layout in CONTEXTS})


_fill()
