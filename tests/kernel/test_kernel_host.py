"""The kernel as a host: the same objects as in the VM, the same answers."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

import bpfkit
from bpfkit.kernel.cpus import parse_cpu_list, possible_cpus
from support.requires import need_clang, need_kernel

pytestmark = [pytest.mark.kernel, pytest.mark.clang]

EXAMPLES = Path(__file__).parents[2] / "examples"
FRAME = bytes(12) + b"\x08\x00" + bytes(46)

SOURCE = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
struct { __uint(type, 1); __uint(max_entries, 64); __type(key, __u32); __type(value, __u64); }
    counts SEC(".maps");
struct { __uint(type, 6); __uint(max_entries, 2); __type(key, __u32); __type(value, __u64); }
    each_cpu SEC(".maps");
struct { __uint(type, 27); __uint(max_entries, 4096); } ring SEC(".maps");
struct { __uint(type, 22); __uint(max_entries, 4); __type(value, __u32); } queue SEC(".maps");
struct inner { __uint(type, 2); __uint(max_entries, 4); __type(key, __u32); __type(value, __u32); }
    one SEC(".maps");
struct { __uint(type, 12); __uint(max_entries, 2); __type(key, __u32);
         __array(values, struct inner); } outer SEC(".maps") = { .values = { [1] = &one } };
int other(struct xdp_md *ctx);
struct { __uint(type, 3); __uint(max_entries, 2); __uint(key_size, 4);
         __array(values, int(void *)); } jumps SEC(".maps") =
    { .values = { [1] = (void *)&other } };
const volatile int limit = 3;
int total = 40;

SEC("xdp") int other(struct xdp_md *ctx) { total += 2; return XDP_TX; }

SEC("xdp") int entry(struct xdp_md *ctx)
{
    __u32 key = limit, zero = 0;
    __u64 one_more = 1, *value = bpf_map_lookup_elem(&counts, &key);
    void *inner = bpf_map_lookup_elem(&outer, &(__u32){1});

    if (value)
        __sync_fetch_and_add(value, 1);
    else
        bpf_map_update_elem(&counts, &key, &one_more, 0);
    value = bpf_map_lookup_elem(&each_cpu, &zero);
    if (value)
        ++*value;
    if (inner) {
        __u32 *cell = bpf_map_lookup_elem(inner, &zero);
        if (cell)
            *cell = 77;
    }
    bpf_map_push_elem(&queue, &key, 0);
    bpf_ringbuf_output(&ring, &key, sizeof(key), 0);
    bpf_tail_call(ctx, &jumps, 1);
    return XDP_DROP;
}
char _license[] SEC("license") = "GPL";
"""


def compiled(text: str) -> bpfkit.ObjectSpec:
    need_clang()
    return bpfkit.open_object(text, lang="c")


@pytest.fixture(params=["vm", "kernel"])
def host(request: pytest.FixtureRequest) -> Iterator[bpfkit.VM | bpfkit.Kernel]:
    if request.param == "kernel":
        need_kernel()
    with bpfkit.VM() if request.param == "vm" else bpfkit.Kernel() as made:
        yield made


def test_one_object_on_both_hosts(host: bpfkit.VM | bpfkit.Kernel) -> None:
    spec = compiled(SOURCE)
    spec.variables["limit"].value = 5
    with host.load(spec, programs=["entry"]) as obj:
        for _ in range(3):
            assert obj.programs["entry"].test_run(FRAME).verdict == "XDP_TX"
        assert dict(obj.maps["counts"]) == {5: 3}
        assert sum(obj.maps["each_cpu"][0]) == 3 and sum(obj.maps["each_cpu"][1]) == 0
        assert obj.maps["one"][0] == 77
        assert [obj.maps["queue"].pop() for _ in range(4)] == [5, 5, 5, None]
        waiting = [data for _, data in obj.handles["ring"].records()]
        assert waiting == [struct.pack("=I", 5)] * 3
        assert list(obj.handles["ring"].records()) == []
        assert obj.variables["total"].value == 46 and obj.variables["limit"].value == 5
        with pytest.raises(bpfkit.UsageError, match="read-only"):
            obj.variables["limit"].value = 6


def test_maps_behave_alike(host: bpfkit.VM | bpfkit.Kernel) -> None:
    spec = compiled(SOURCE)
    with host.load(spec, programs=["entry"]) as obj:
        counts = obj.maps["counts"]
        counts.update({n: n * n for n in range(64)})
        assert len(counts) == 64 and counts[63] == 3969
        with pytest.raises(bpfkit.MapError):
            counts[64] = 1
        del counts[7]
        assert 7 not in counts and sorted(counts) == [n for n in range(64) if n != 7]
        with pytest.raises(bpfkit.MissingKeyError):
            counts[7]
        with pytest.raises(bpfkit.MapError):
            del obj.maps["each_cpu"][0]
        counts.clear()
        assert dict(counts) == {}


def test_the_firewall_gives_the_same_verdicts() -> None:
    need_kernel()
    spec = bpfkit.open_object(EXAMPLES / "xdp_firewall.bpf.c")
    seen = []
    for make in (bpfkit.VM, bpfkit.Kernel):
        with make() as host, host.load(spec) as obj:
            obj.maps["blocked"]["10.9.0.66"] = 0
            run = obj.programs["xdp_firewall"].test_run(FRAME)
            seen.append((run.retval, run.verdict, run.data))
    assert seen[0] == seen[1]


def test_nothing_is_left(tmp_path: Path) -> None:
    need_kernel()
    before = len(os.listdir("/proc/self/fd"))
    spec = compiled(SOURCE)
    with bpfkit.Kernel() as host, host.load(spec):
        assert len(os.listdir("/proc/self/fd")) > before
    assert len(os.listdir("/proc/self/fd")) == before
    wrong = SOURCE.replace("bpf_tail_call(ctx, &jumps, 1);", "*(int *)0 = 1;")
    with bpfkit.Kernel() as host, pytest.raises(bpfkit.LoadError):
        host.load(compiled(wrong))
    assert len(os.listdir("/proc/self/fd")) == before


def test_a_refusal_has_the_log() -> None:
    need_kernel()
    text = """#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
SEC("xdp") int bad(struct xdp_md *ctx)
    { return *(int *)(long)ctx->data; } char _license[] SEC("license") = "GPL";"""
    with bpfkit.Kernel() as host, pytest.raises(bpfkit.LoadError) as caught:
        host.load(compiled(text))
    assert "offset is outside of the packet" in str(caught.value)
    assert "return *(int *)" in caught.value.log  # the author's line


def test_a_target_that_is_not_there() -> None:
    need_kernel()
    text = """#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
SEC("tp_btf/sched_swich") int on(void *ctx) { return 0; }"""
    with (
        bpfkit.Kernel() as host,
        pytest.raises(bpfkit.LinkError, match="did you mean sched_switch"),
    ):
        host.load(compiled(text))


def test_cpu_lists() -> None:
    assert parse_cpu_list("0-3,8\n") == [0, 1, 2, 3, 8]
    assert possible_cpus() >= 1
    for text in ("", "x", "3-1"):
        with pytest.raises(ValueError):
            parse_cpu_list(text)
