"""Packets over several threads of one VM: the same results as in one."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import bpfkit
from bpfkit.errors import UnsupportedError, UsageError, VmFault
from bpfkit.session.merge import summed
from bpfkit.session.parallel import ThreadPool
from support.requires import need_clang

pytestmark = pytest.mark.clang

SOURCE = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
struct { __uint(type, BPF_MAP_TYPE_PERCPU_ARRAY); __uint(max_entries, 4);
         __type(key, __u32); __type(value, __u64); } per_cpu SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 64);
         __type(key, __u8); __type(value, __u64); } shared SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_PERCPU_HASH); __uint(max_entries, 64);
         __type(key, __u8); __type(value, __u64); } counts SEC(".maps");
__u64 total = 0;
int bad = -1;
SEC("xdp") int work(struct xdp_md *ctx)
{
    unsigned char *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    __u32 slot = bpf_get_smp_processor_id() & 3;
    __u64 one = 1, *found;
    if (data + 18 > end)
        return XDP_ABORTED;
    __u8 key = data[14] & 31;
    slot = 0;
    found = bpf_map_lookup_elem(&per_cpu, &slot);
    if (found)
        *found += 1;
    found = bpf_map_lookup_elem(&shared, &key);
    if (found)
        __sync_fetch_and_add(found, 1);
    else if (bpf_map_update_elem(&shared, &key, &one, BPF_NOEXIST)) {
        found = bpf_map_lookup_elem(&shared, &key);
        if (found)
            __sync_fetch_and_add(found, 1);
    }
    found = bpf_map_lookup_elem(&counts, &key);
    if (found)
        *found += 1;
    else
        bpf_map_update_elem(&counts, &key, &one, BPF_ANY);
    __sync_fetch_and_add(&total, 1);
    if (bad >= 0 && *(int *)(data + 14) == bad)
        for (volatile int i = 0;; i++)
            if (i < 0)
                break;
    if (key & 1) {
        data[0] = key;
        return XDP_TX;
    }
    if (key == 2)
        bpf_printk("cpu %d", bpf_get_smp_processor_id());
    return key & 2 ? XDP_DROP : bpf_redirect(key + 1, 0);
}
char LICENSE[] SEC("license") = "GPL";
"""
COUNT = 40_000


@pytest.fixture(scope="module")
def spec() -> Any:
    need_clang()
    return bpfkit.open_object(SOURCE, lang="c")


@pytest.fixture(scope="module")
def batch() -> bpfkit.PacketBatch:
    frames = b"".join(bytes(14) + struct.pack("<I", i) + bytes(i % 46) for i in range(COUNT))
    lengths = np.array([18 + i % 46 for i in range(COUNT)], np.uint32)
    offsets = np.cumsum(lengths.astype(np.uint64)) - lengths
    return bpfkit.PacketBatch(frames, offsets, lengths, np.arange(COUNT, dtype=np.uint64))


@pytest.fixture
def both(spec: Any) -> Iterator[Any]:
    with (
        bpfkit.VM(verify=False, budget=200_000) as one,
        bpfkit.VM(verify=False, budget=200_000, cpus=3) as three,
    ):
        yield one.load(spec), three.load(spec)


def contents(loaded: Any) -> dict[str, Any]:
    found = {}
    for name, live in loaded.maps.items():
        if live.handle.spec.section:
            continue
        keys = list(live.handle.keys())
        values = [live.handle.lookup(key) for key in keys]
        if name in ("per_cpu", "counts"):
            values = [summed(value, live.handle.spec) for value in values]
        found[name] = dict(zip(keys, values, strict=True))
    return {**found, "total": loaded.variables["total"].value}


def test_verdicts_packets_redirects_and_maps_are_those_of_one_thread(
    both: Any, batch: bpfkit.PacketBatch
) -> None:
    one, three = both
    wanted = one.programs["work"].run_packets(batch, want_output=True, want_redirects=True)
    told: list[int] = []
    with ThreadPool(three.host, 3) as pool:
        got = pool.run_packets(
            three.programs["work"],
            batch,
            want_output=True,
            want_redirects=True,
            progress=told.append,
        )
        lines = list(pool.trace_lines())
    assert (got.verdicts == wanted.verdicts).all() and len(got) == COUNT
    assert (got.redirects == wanted.redirects).all() and got.redirects.any()
    for index in range(0, COUNT, 997):
        packets = [
            bytes(o.buffer[int(o.offsets[index]) : int(o.offsets[index] + o.lengths[index])])
            for o in (got.output, wanted.output)
        ]
        assert packets[0] == packets[1]
    assert (got.output.lengths == wanted.output.lengths).all()
    assert contents(three) == contents(one)
    assert sum(three.maps["per_cpu"][0]) == COUNT
    assert lines and all("cpu " in line for line in lines)
    assert sorted(told) == told


def test_more_than_one_cpu_works(both: Any, batch: bpfkit.PacketBatch) -> None:
    _, three = both
    with ThreadPool(three.host, 3) as pool:
        for _ in range(200):  # a thread may be done before the others are awake
            pool.run_packets(three.programs["work"], batch)
            if sum(1 for cpu in three.maps["per_cpu"][0] if cpu) > 1:
                return
    raise AssertionError("all packets ran on one CPU")


def test_fault_ends_the_batch_at_its_packet(both: Any, batch: bpfkit.PacketBatch) -> None:
    _, three = both
    three.variables["bad"].value = 23_456
    with ThreadPool(three.host, 3) as pool:
        result = pool.run_packets(three.programs["work"], batch)
        assert isinstance(result.fault, VmFault) and result.fault.kind == "BUDGET"
        assert result.fault.packet == len(result) == 23_456
        three.variables["bad"].value = -1
        assert len(pool.run_packets(three.programs["work"], batch)) == COUNT


def test_random_numbers_differ_between_cpus_and_maps_made_later_are_seen(spec: Any) -> None:
    with bpfkit.VM(verify=False, cpus=2) as host, ThreadPool(host, 2) as pool:
        loaded = host.load(spec)
        few = bpfkit.PacketBatch(bytes(64), np.zeros(9, np.uint64), np.full(9, 64, np.uint32))
        assert len(pool.run_packets(loaded.programs["work"], few)) == 9
        again = host.load(spec)
        assert len(pool.run_packets(again.programs["work"], few)) == 9
        assert again.variables["total"].value == 9


def test_what_cannot_run_in_threads(spec: Any) -> None:
    with bpfkit.VM(cpus=2) as host:
        with pytest.raises(UsageError, match=r"3 threads need 3 CPUs.*VM\(cpus=3\)"):
            ThreadPool(host, 3)
        with pytest.raises(UsageError, match="at least 1"):
            ThreadPool(host, 0)
    with bpfkit.VM(cpus=2, engine="interpreter") as host:
        with pytest.raises(UsageError, match="interpreter runs in one thread"):
            ThreadPool(host, 2)
        with ThreadPool(host, 1) as pool:
            assert pool.jobs == 1
    with pytest.raises(UsageError, match="1 to 4,096 CPUs"):
        bpfkit.VM(cpus=0)
    timers = """
        #include <linux/bpf.h>
        #include <bpf/bpf_helpers.h>
        struct value { struct bpf_timer timer; };
        struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 1);
                 __type(key, int); __type(value, struct value); } waits SEC(".maps");
        SEC("xdp") int p(struct xdp_md *ctx)
        { int key = 0; return bpf_map_lookup_elem(&waits, &key) ? XDP_PASS : XDP_DROP; }
        char LICENSE[] SEC("license") = "GPL";
    """
    few = bpfkit.PacketBatch(bytes(64), np.zeros(9, np.uint64), np.full(9, 64, np.uint32))
    with bpfkit.VM(verify=False, cpus=2) as host, ThreadPool(host, 2) as pool:
        loaded = host.load(bpfkit.open_object(timers, lang="c"))
        with pytest.raises(UnsupportedError, match="map waits has timers"):
            pool.run_packets(loaded.programs["p"], few)


def test_packet_that_is_too_large_is_refused_by_its_number(both: Any) -> None:
    _, three = both
    lengths = np.full(20, 60, np.uint32)
    lengths[13] = 70_000
    batch = bpfkit.PacketBatch(bytes(70_000), np.zeros(20, np.uint64), lengths)
    with ThreadPool(three.host, 2) as pool, pytest.raises(UsageError, match="packet 13 has 70,000"):
        pool.run_packets(three.programs["work"], batch)
