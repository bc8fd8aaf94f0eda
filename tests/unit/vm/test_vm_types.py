"""Every program type runs by the fields of its context, on both engines."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest

import bpfkit
from bpfkit.abi.programtypes import PROGRAM_TYPES
from bpfkit.errors import UsageError, VmFault
from support.requires import need_clang

FRAME = bytes.fromhex("020000000002020000000001 0800 45") + bytes(8) + b"\x06" + bytes(40)

SOURCE = r"""
#include <linux/bpf.h>
#include <linux/pkt_cls.h>
#include <bpf/bpf_helpers.h>

struct pair { int x, y; };
struct switch_record { unsigned long long common; char prev_comm[16]; int prev_pid; };
struct sock;
struct ack_sample { unsigned pkts_acked; int rtt_us; unsigned in_flight; };
struct tcp_congestion_ops {
	unsigned (*ssthresh)(struct sock *sk);
	void (*pkts_acked)(struct sock *sk, const struct ack_sample *sample);
	char name[16];
};
struct task_struct { int pid; };
struct sched_ext_ops {
	int (*select_cpu)(struct task_struct *p, int prev_cpu, unsigned long long wake_flags);
	char name[16];
};
int seen;
typedef unsigned long long u64;
#define PROGRAM(section, name, type) SEC(section) int p_##name(type *ctx)

PROGRAM("socket", socket_filter, struct __sk_buff) { return ctx->len; }
PROGRAM("kprobe/f", kprobe, void) { return *(int *)(ctx + 112); }
PROGRAM("tc", sched_cls, struct __sk_buff) { ctx->mark += 1; return ctx->priority; }
PROGRAM("action", sched_act, struct __sk_buff) { return ctx->cb[2]; }
PROGRAM("tp/sched/sched_switch", tracepoint, void) { return *(int *)(ctx + 24); }
PROGRAM("tp/sched/sched_switch", own_record, struct switch_record) { return ctx->prev_pid; }
PROGRAM("xdp", xdp, struct xdp_md) { return ctx->rx_queue_index == 3 ? XDP_DROP : XDP_PASS; }
PROGRAM("perf_event", perf_event, u64) { return ctx[21]; }
PROGRAM("cgroup_skb/egress", cgroup_skb, struct __sk_buff) { return ctx->mark == 5; }
PROGRAM("cgroup/sock", cgroup_sock, struct bpf_sock) { ctx->mark = 9; return ctx->family == 2; }
PROGRAM("lwt_in", lwt_in, struct __sk_buff) { return BPF_OK; }
PROGRAM("lwt_out", lwt_out, struct __sk_buff) { return BPF_DROP; }
PROGRAM("lwt_xmit", lwt_xmit, struct __sk_buff) { return BPF_REDIRECT; }
PROGRAM("sockops", sock_ops, struct bpf_sock_ops)
{
	ctx->reply = ctx->op + ctx->args[1];
	return bpf_sock_ops_cb_flags_set(ctx, 0x83);
}
PROGRAM("sk_skb/stream_verdict", sk_skb, struct __sk_buff) { return SK_PASS; }
PROGRAM("cgroup/dev", cgroup_device, struct bpf_cgroup_dev_ctx) { return ctx->major == 1; }
PROGRAM("sk_msg", sk_msg, struct sk_msg_md)
{
	char *at = ctx->data;
	if (at + 1 > (char *)ctx->data_end)
		return SK_DROP;
	at[0] = 'A';
	bpf_msg_apply_bytes(ctx, 3);
	bpf_msg_pop_data(ctx, 1, 2, 0);
	return ctx->size == 3 && ctx->sk->family == 2;
}
PROGRAM("raw_tp/sched_switch", raw_tracepoint, u64) { return ctx[3] + ctx[11]; }
PROGRAM("raw_tp.w/f", raw_tracepoint_writable, u64) { return ctx[0]; }
PROGRAM("cgroup/connect4", cgroup_sock_addr, struct bpf_sock_addr)
{
	if (ctx->user_port == 0x5000)
		ctx->user_ip4 = 0x0100007f;
	return ctx->sk->type == 1;
}
PROGRAM("lwt_seg6local", lwt_seg6local, struct __sk_buff) { return BPF_DROP; }
PROGRAM("lirc_mode2", lirc_mode2, unsigned) { bpf_rc_keydown(ctx, 3, *ctx, 1); return 0; }
PROGRAM("sk_reuseport", sk_reuseport, struct sk_reuseport_md)
{
	char *at = ctx->data;
	if (at + 2 > (char *)ctx->data_end)
		return SK_DROP;
	return ctx->ip_protocol == 6 && at[1] == 7;
}
PROGRAM("flow_dissector", flow_dissector, struct __sk_buff)
{
	ctx->flow_keys->thoff = 1000;
	ctx->flow_keys->ip_proto = 6;
	return BPF_OK;
}
PROGRAM("cgroup/sysctl", cgroup_sysctl, struct bpf_sysctl)
{
	char name[32], value[8];
	bpf_sysctl_get_name(ctx, name, sizeof(name), BPF_F_SYSCTL_BASE_NAME);
	bpf_sysctl_get_current_value(ctx, value, sizeof(value));
	bpf_set_retval(-5);
	if (ctx->write && value[0] == '1')
		bpf_sysctl_set_new_value(ctx, "77", 2);
	return name[0] == 'm';
}
PROGRAM("cgroup/setsockopt", cgroup_sockopt, struct bpf_sockopt)
{
	unsigned char *at = ctx->optval;
	if (at + 1 > (unsigned char *)ctx->optval_end)
		return 0;
	at[0] = 9;
	ctx->optlen = 1;
	return ctx->level == 1;
}
PROGRAM("tp_btf/sched_switch", tracing, u64) { return ctx[0] + ctx[3]; }
PROGRAM("fexit/do_unlinkat", fexit, u64)
{
	u64 first = 0, result = 0;
	bpf_get_func_arg(ctx, 0, &first);
	bpf_get_func_ret(ctx, &result);
	return 100 * bpf_get_func_arg_cnt(ctx) + 10 * first + result;
}
PROGRAM("iter/task", iterator, u64) { return ctx[1] != 0; }
SEC("struct_ops/my_acked") void p_my_acked(u64 *ctx)
{
	seen = ((struct ack_sample *)ctx[1])->rtt_us;
}
SEC("struct_ops/my_select") int p_my_select(u64 *ctx)
{
	return ((struct task_struct *)ctx[0])->pid + (int)ctx[1];
}
SEC("freplace/f") int p_ext(struct xdp_md *ctx) { return ctx->rx_queue_index; }
PROGRAM("lsm/file_open", lsm, u64) { return ctx[0] ? -1 : 0; }
PROGRAM("sk_lookup", sk_lookup, struct bpf_sk_lookup) { return ctx->local_port == 80; }
PROGRAM("syscall", syscall, struct pair) { ctx->y = 2 * ctx->x; return 0; }
PROGRAM("netfilter", netfilter, u64) { return *(int *)(ctx[0]) & 1; }
SEC(".struct_ops") struct tcp_congestion_ops cc = {.pkts_acked = (void *)p_my_acked};
SEC(".struct_ops") struct sched_ext_ops se = {.select_cpu = (void *)p_my_select};
char _license[] SEC("license") = "GPL";
"""

# program: arguments of run, return value, verdict, what the record has then
CASES: dict[str, tuple[dict[str, Any], int, str, dict[str, Any]]] = {
    "socket_filter": ({"packet": FRAME}, len(FRAME) - 14, "", {}),
    "kprobe": ({"args": [77], "arch": "x86_64"}, 77, "", {"di": 77, "si": 0}),
    "sched_cls": (
        {"packet": FRAME, "mark": 4, "priority": 2},
        *(2, "TC_ACT_SHOT", {"mark": 5, "priority": 2, "data": FRAME}),
    ),
    "sched_act": ({"packet": FRAME, "cb": [0, 0, 7]}, 7, "TC_ACT_REDIRECT", {}),
    "tracepoint": ({"prev_pid": 55}, 55, "", {"prev_pid": 55, "next_comm": ""}),
    "own_record": ({"prev_pid": 56, "prev_comm": "sh"}, 56, "", {"prev_comm": "sh"}),
    "xdp": (
        {"packet": FRAME, "rx_queue_index": 3, "data_meta": b"abcd"},
        *(1, "XDP_DROP", {"data_meta": b"abcd", "data": FRAME, "rx_queue_index": 3}),
    ),
    "perf_event": (
        {"sample_period": 1000, "ip": 5, "arch": "x86_64"},
        *(1000, "", {"ip": 5, "sample_period": 1000}),
    ),
    "cgroup_skb": ({"packet": FRAME, "mark": 5}, 1, "PASS", {"mark": 5}),
    "cgroup_sock": ({"src_ip4": "10.0.0.1"}, 1, "ALLOW", {"mark": 9, "src_ip4": 0x0100000A}),
    "lwt_in": ({"packet": FRAME}, 0, "BPF_OK", {}),
    "lwt_out": ({"packet": FRAME}, 2, "BPF_DROP", {}),
    "lwt_xmit": ({"packet": FRAME}, 7, "BPF_REDIRECT", {}),
    "sock_ops": (
        {"ctx": {"op": 3, "args": [1, 2]}},
        *(0x80, "", {"reply": 5, "bpf_sock_ops_cb_flags": 3}),
    ),
    "sk_skb": ({"packet": FRAME}, 1, "SK_PASS", {}),
    "cgroup_device": ({"major": 1, "access_type": 2}, 1, "ALLOW", {"major": 1}),
    "sk_msg": ({"data": b"hello"}, 1, "SK_PASS", {"data": b"Alo", "apply_bytes": 3, "size": 3}),
    "raw_tracepoint": ({"args": [1, 0, 0, 8]}, 8, "", {}),
    "raw_tracepoint_writable": ({"args": [6]}, 6, "", {"arg0": 6}),
    "cgroup_sock_addr": (
        {"user_ip4": "10.0.0.1", "user_port": 0x5000},
        *(1, "ALLOW", {"user_ip4": 0x0100007F, "user_port": 0x5000, "bound": b""}),
    ),
    "lwt_seg6local": ({"packet": FRAME}, 2, "BPF_DROP", {}),
    "lirc_mode2": ({"sample": 12}, 0, "", {"keys": (("down", 3, 12, 1, 0, 0),)}),
    "sk_reuseport": (
        {"packet": FRAME[:35] + b"\x07" + FRAME[36:]},
        *(1, "SK_PASS", {"ip_protocol": 6, "len": len(FRAME) - 34}),
    ),
    "flow_dissector": ({"packet": FRAME}, 0, "BPF_OK", {}),
    "cgroup_sysctl": (
        {"name": "net/ipv4/mode", "value": "1\n", "new_value": "3"},
        *(1, "ALLOW", {"new_value": "77", "replaced": True, "retval": -5}),
    ),
    "cgroup_sockopt": (
        {"optval": b"abcd", "level": 1},
        *(1, "ALLOW", {"optlen": 1, "optval": b"\x09bcd"}),
    ),
    "tracing": ({"preempt": 1, "prev_state": 4}, 5, "", {"preempt": True, "prev_state": 4}),
    "fexit": ({"dfd": 3, "name": None, "retval": 4}, 234, "", {"dfd": 3, "retval": 4}),
    "iterator": ({"task": {"pid": 7}}, 1, "", {}),
    "my_acked": ({"sample": {"rtt_us": 7}}, 0, "", {}),
    "my_select": ({"p": {"pid": 40}, "prev_cpu": 2}, 42, "", {"prev_cpu": 2}),
    "ext": ({"rx_queue_index": 6}, 6, "", {"rx_queue_index": 6}),
    "lsm": ({"file": b"abc"}, 0xFFFFFFFF, "-EPERM", {"file": b"abc"}),
    "sk_lookup": ({"local_port": 80}, 1, "SK_PASS", {"local_port": 80, "sk": None}),
    "syscall": ({"x": 4}, 0, "", {"x": 4, "y": 8}),
    "netfilter": ({"packet": FRAME}, 1, "NF_ACCEPT", {}),
}


@cache
def opened() -> Any:
    need_clang()
    return bpfkit.open_object(SOURCE, lang="c")


@pytest.fixture(scope="module", params=["jit", "interpreter"])
def programs(request: pytest.FixtureRequest) -> Any:
    with bpfkit.VM(engine=request.param, level="O0", verify=False) as vm:
        yield vm.load(opened()).programs


def test_all_types_are_here() -> None:
    spec = opened()
    numbers = {int(spec.programs["p_" + name].type) for name in CASES}
    assert numbers == {row.number for row in PROGRAM_TYPES}


@pytest.mark.parametrize("name", CASES)
def test_run(programs: Any, name: str) -> None:
    given, retval, verdict, left = CASES[name]
    result = programs["p_" + name].run(**given)
    assert (result.retval, result.verdict) == (retval, verdict)
    for field, value in left.items():
        assert result.context[field] == value, field


def test_results(programs: Any) -> None:
    assert programs["p_cgroup_sockopt"].run(optval=b"abcd", level=1).data == b"\x09"
    assert programs["p_sk_msg"].run(data=b"hello").data == b"Alo"
    keys = programs["p_flow_dissector"].run(packet=FRAME).context.flow_keys
    assert (keys.thoff, keys.ip_proto, keys.n_proto) == (len(FRAME), 6, 8)
    skb = programs["p_netfilter"].run(packet=FRAME).context
    assert (skb.skb["len"], skb.state.hook) == (len(FRAME) - 14, 3)
    sk = programs["p_cgroup_sock_addr"].run(user_port=1).context.sk
    assert (sk.family, sk.type) == (2, 1)


def test_memory_behind_arguments(programs: Any) -> None:
    left = programs["p_iterator"].run(task={"pid": 7}).context
    assert left.task.pid == 7
    left = programs["p_my_acked"].run(sample={"rtt_us": 7}).context
    assert left.sample.rtt_us == 7


def test_struct_ops_by_member() -> None:
    with bpfkit.VM(level="O0", verify=False) as vm:
        obj = vm.load(opened(), programs=["p_my_acked", "p_my_select"])
        assert obj.struct_ops["se"]["select_cpu"].run(p={"pid": 1}, prev_cpu=1).retval == 2
        obj.struct_ops["cc"]["pkts_acked"].run(None, args=[0, {"rtt_us": 9}])
        assert obj.variables["seen"].value == 9


@pytest.mark.parametrize(
    ("name", "given", "message"),
    [
        ("cgroup_device", {"majro": 1}, "did you mean 'major'"),
        ("cgroup_device", {"major": 1 << 32}, "does not fit 4 bytes"),
        ("cgroup_device", {"major": "x"}, "is a number"),
        ("cgroup_device", {"packet": b"x"}, "gets no packet"),
        ("cgroup_device", {"args": [1]}, "takes no arguments"),
        ("cgroup_device", {"ctx": 5}, "mapping of its fields"),
        ("cgroup_device", {"repeat": 0}, "at least 1"),
        ("cgroup_sock_addr", {"user_ip4": "10.0.0"}, "user_ip4"),
        ("cgroup_sock_addr", {"user_ip4": "::1"}, "4 bytes of address"),
        ("cgroup_sock_addr", {"user_ip6": [1, 2, 3, 4, 5]}, "array of 4"),
        ("sched_cls", {"packet": FRAME, "len": 1}, "what the packet says"),
        ("sched_cls", {"packet": b"short"}, "at least 14 bytes"),
        ("flow_dissector", {"packet": b"short"}, "at least 14 bytes"),
        ("xdp", {"packet": FRAME, "nothing": 1}, "has no field"),
        ("xdp", {"packet": "text"}, "a packet is bytes"),
        ("xdp", {"packet": FRAME, "data_meta": 4}, "data_meta is the bytes"),
        ("flow_dissector", {"packet": FRAME, "flow_keys": 4}, "mapping of its fields"),
        ("cgroup_device", {"ctx": 5, "major": 1}, "no mapping"),
        ("kprobe", {"arch": "vax"}, "x86_64"),
        ("kprobe", {"args": [0] * 9, "arch": "x86_64"}, "passed in registers"),
        ("tracing", {"args": [0] * 9}, "has 4 arguments"),
        ("tracing", {"args": [1], "preempt": 1}, "given twice"),
        ("tracing", {"nothing": 1}, "has no field"),
        ("tracepoint", {"format": "no format"}, "no format of a trace event"),
        ("cgroup_sysctl", {"name": 5}, "text or bytes"),
        ("syscall", {"z": 1}, "z"),
    ],
)
def test_refused(programs: Any, name: str, given: dict[str, Any], message: str) -> None:
    with pytest.raises((UsageError, bpfkit.errors.FormatError), match=message):
        programs["p_" + name].run(**given)


def test_events(programs: Any) -> None:
    records = np.zeros(1000, dtype=[("prev_state", "u4"), ("preempt", "u1")])
    records["prev_state"] = np.arange(1000)
    records["preempt"] = 1
    found = programs["p_tracing"].run_events(records)
    assert found.dtype == np.uint32 and found.tolist() == list(range(1, 1001))
    assert programs["p_tracing"].run_events([[1, 0, 0, 4], {"preempt": 0}]).tolist() == [5, 0]
    switches = np.zeros(3, dtype=[("prev_pid", "i4"), ("prev_comm", "S16")])
    switches["prev_pid"] = [3, -1, 5]
    assert programs["p_tracepoint"].run_events(switches).tolist() == [3, 0xFFFFFFFF, 5]
    assert programs["p_cgroup_device"].run_events([{"major": 1}, {}]).tolist() == [1, 0]
    assert programs["p_kprobe"].run_events([[1], [2]], arch="x86_64").tolist() == [1, 2]
    raw = np.zeros((2, 24), dtype=np.uint8)
    assert programs["p_tracepoint"].run_events([]).tolist() == []
    with pytest.raises(VmFault, match="outside"):
        programs["p_tracepoint"].run_events(raw)
    with pytest.raises(UsageError, match="use run_packets"):
        programs["p_xdp"].run_events([{}])
    with pytest.raises(UsageError, match="does not fit"):
        programs["p_tracepoint"].run_events(np.array([(1 << 40,)], dtype=[("prev_pid", "i8")]))
    with pytest.raises(UsageError, match="has no field"):
        programs["p_tracepoint"].run_events(np.zeros(1, dtype=[("nothing", "i8")]))


def test_event_formats(programs: Any) -> None:
    text = (
        "name: made\nID: 7\nformat:\n"
        "\tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;\n"
        "\tfield:__data_loc char[] path;\toffset:8;\tsize:4;\tsigned:0;\n"
        "\tfield:int numbers[2];\toffset:12;\tsize:8;\tsigned:1;\n"
        "\tfield:int pid;\toffset:24;\tsize:4;\tsigned:1;\n"
    )
    given = {"path": "/etc/passwd", "numbers": [-1, 2], "pid": -3}
    result = programs["p_tracepoint"].run(given, format=text)
    assert result.retval == 0xFFFFFFFD
    assert {name: result.context[name] for name in given} == {**given, "numbers": (-1, 2)}
    fields = [("char", "comm[16]"), ("int", "pid")]
    result = programs["p_tracepoint"].run(pid=9, comm="sh", format=fields)
    assert (result.retval, result.context.comm) == (9, "sh")


def test_a_fault_leaves_nothing(programs: Any) -> None:
    with pytest.raises(VmFault):
        programs["p_raw_tracepoint"].run(b"12345678")
    assert programs["p_cgroup_device"].run(major=1).retval == 1
