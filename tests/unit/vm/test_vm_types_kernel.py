"""The same run by fields in the VM and by the kernel's BPF_PROG_TEST_RUN."""

from __future__ import annotations

import struct
from functools import cache
from typing import Any

import pytest

import bpfkit
from support.requires import need_clang, need_kernel

pytestmark = pytest.mark.kernel

IPV4 = bytes.fromhex("4500003400010000400600000a0000010a000002") + bytes.fromhex("1f90005000000001")
FRAME = (bytes.fromhex("020000000002020000000001 0800") + IPV4).ljust(80, b"\x5a")
IPV6 = bytes.fromhex("020000000002020000000001 86dd 60000000001406ff") + bytes(60)

SOURCE = r"""
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
struct pair { int x, y; };
typedef unsigned long long u64;

SEC("xdp") int p_xdp(struct xdp_md *ctx)
{
	unsigned char *at = (void *)(long)ctx->data, *meta = (void *)(long)ctx->data_meta;
	if (at + 20 > (unsigned char *)(long)ctx->data_end)
		return 0;
	at[3] = 7;
	if (meta + 4 <= at)
		at[4] = meta[0] + 1;
	return ctx->ingress_ifindex + ctx->rx_queue_index;
}
SEC("tc") int p_tc(struct __sk_buff *ctx)
{
	ctx->mark += ctx->priority;
	ctx->cb[1] = ctx->len;
	return ctx->protocol;
}
SEC("socket") int p_socket(struct __sk_buff *ctx) { return ctx->len + ctx->protocol + ctx->mark; }
SEC("cgroup_skb/egress") int p_cgroup(struct __sk_buff *ctx)
{
	unsigned char *at = (void *)(long)ctx->data;
	if (at + 1 > (unsigned char *)(long)ctx->data_end)
		return 0;
	ctx->cb[0] = at[0];
	return at[0] == 0x45;
}
SEC("lwt_in") int p_lwt_in(struct __sk_buff *ctx) { ctx->cb[0] = ctx->len; return 2; }
SEC("lwt_out") int p_lwt_out(struct __sk_buff *ctx) { return ctx->protocol == 8 ? 0 : 2; }
SEC("lwt_xmit") int p_lwt_xmit(struct __sk_buff *ctx)
{
	unsigned char *at = (void *)(long)ctx->data;
	if (at + 2 > (unsigned char *)(long)ctx->data_end)
		return 0;
	at[1] = 9;
	return 2;
}
SEC("flow_dissector") int p_flow(struct __sk_buff *ctx)
{
	struct bpf_flow_keys *keys = ctx->flow_keys;
	unsigned char *at = (void *)(long)ctx->data;
	if (at + 34 > (unsigned char *)(long)ctx->data_end)
		return 2;
	keys->ip_proto = at[23];
	keys->thoff += (at[14] & 15) * 4;
	if (at[15])
		keys->thoff = 60000;
	keys->sport = keys->nhoff;
	keys->dport = keys->n_proto;
	keys->ipv4_src = keys->flags;
	keys->nhoff = at[16] ? 3 : keys->nhoff;
	return 0;
}
SEC("sk_lookup") int p_lookup(struct bpf_sk_lookup *ctx)
{
	if (ctx->family != 2 || ctx->protocol != 6 || ctx->sk)
		return 0;
	return ctx->local_port == 80 && ctx->remote_port == 0x901f && ctx->remote_ip4 == 0x0100000a;
}
SEC("netfilter") int p_netfilter(u64 *ctx) { return ctx[0] != 0 && ctx[1] != 0; }
SEC("raw_tp/task_rename") int p_raw(u64 *ctx) { return ctx[0] + 3 * ctx[1]; }
SEC("syscall") int p_syscall(struct pair *ctx) { ctx->y = 2 * ctx->x; return ctx->x + 1; }
char _license[] SEC("license") = "GPL";
"""


@cache
def opened() -> Any:
    need_clang()
    return bpfkit.open_object(SOURCE, lang="c")


@pytest.fixture(scope="module")
def hosts() -> Any:
    need_kernel()
    slow = bpfkit.VM(engine="interpreter", verify=False)
    with bpfkit.Kernel() as kernel, bpfkit.VM(level="O0") as jit, slow:
        yield [host.load(opened()) for host in (kernel, jit, slow)]


SHORT = FRAME[:14]
CASES: list[tuple[str, dict[str, Any], tuple[str, ...]]] = [
    ("xdp", {"packet": FRAME}, ("data",)),
    ("xdp", {"packet": FRAME, "data_meta": b"\x05bcd"}, ("data", "data_meta")),
    ("tc", {"packet": FRAME, "mark": 5, "priority": 6}, ("mark", "priority", "cb", "data")),
    ("tc", {"packet": IPV6, "cb": [1, 2, 3, 4, 5], "tstamp": 9}, ("mark", "cb", "tstamp")),
    ("socket", {"packet": FRAME}, ("data",)),
    ("socket", {"packet": FRAME, "mark": 3}, ("data", "mark")),
    ("cgroup", {"packet": FRAME, "mark": 0}, ("cb",)),
    ("cgroup", {"packet": IPV6, "mark": 0}, ("cb",)),
    ("lwt_in", {"packet": FRAME, "mark": 1}, ("cb", "mark")),
    ("lwt_out", {"packet": FRAME}, ()),
    ("lwt_out", {"packet": IPV6}, ()),
    ("lwt_xmit", {"packet": FRAME}, ("data",)),
    ("flow", {"packet": FRAME}, ("flow_keys",)),
    ("flow", {"packet": SHORT}, ("flow_keys",)),
    ("flow", {"packet": FRAME, "flags": 3}, ("flow_keys",)),
    ("flow", {"packet": FRAME[:15] + b"\x01\x01" + FRAME[17:]}, ("flow_keys",)),
    ("lookup", {"local_port": 80, "family": 2}, ()),
    (
        "lookup",
        {"local_port": 80, "remote_port": 0x901F, "remote_ip4": "10.0.0.1"},
        ("local_port", "remote_ip4"),
    ),
    ("netfilter", {"packet": IPV4.ljust(60, b"\0")}, ()),
    ("raw", {"args": [1, 2]}, ()),
    ("raw", {"args": [-1, 7]}, ()),
    ("syscall", {"x": 21}, ("x", "y")),
    ("syscall", {"ctx": struct.pack("<ii", -4, 1)}, ()),
]


@pytest.mark.parametrize(("name", "given", "fields"), CASES)
def test_same_as_the_kernel(
    hosts: Any, name: str, given: dict[str, Any], fields: tuple[str, ...]
) -> None:
    kernel, *others = [host.programs["p_" + name].run(**given) for host in hosts]
    for found in others:
        assert (found.retval, found.verdict) == (kernel.retval, kernel.verdict)
        for field in fields:
            assert found.context[field] == kernel.context[field], field


def test_raw_test_runs_give_the_same_bytes(hosts: Any) -> None:
    for name, data in (("flow", FRAME), ("flow", SHORT), ("netfilter", IPV4.ljust(60, b"\0"))):
        kernel, *others = [host.programs["p_" + name].test_run(data) for host in hosts]
        for found in others:
            assert (found.retval, found.data) == (kernel.retval, kernel.data)
