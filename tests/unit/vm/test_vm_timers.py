"""bpf_timer: callbacks between packets, in time order, with the kernel's return codes."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import bpfkit
from bpfkit.lang.c import open_c

pytestmark = pytest.mark.clang

FRAME = bytes(64)
SOURCE = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct element { __u64 fired; struct bpf_timer timer; __u64 again; };
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 16);
         __type(key, int); __type(value, struct element); } table SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_ARRAY); __uint(max_entries, 4);
         __type(key, int); __type(value, struct element); } slots SEC(".maps");

int key, result, in_array, bad_callback;
__u64 delay, flags;
int order[16];
unsigned int calls;

static int callback(void *map, int *key, struct element *e)
{
    order[calls++ & 15] = *key;
    e->fired++;
    result = bpf_timer_cancel(&e->timer);
    if (e->again) {
        e->again--;
        bpf_timer_start(&e->timer, delay, 0);
    }
    return 0;
}

static int wild(void *map, int *key, struct element *e)
{
    *(volatile int *)0x1234567890 = 1;
    return 0;
}

static struct element *find(void)
{
    int k = key;
    return in_array ? bpf_map_lookup_elem(&slots, &k) : bpf_map_lookup_elem(&table, &k);
}

SEC("xdp") int init(struct xdp_md *ctx)
{
    struct element *e = find();
    if (!e) return XDP_DROP;
    if (in_array) result = bpf_timer_init(&e->timer, &slots, flags);
    else result = bpf_timer_init(&e->timer, &table, flags);
    return XDP_PASS;
}

SEC("xdp") int set(struct xdp_md *ctx)
{
    struct element *e = find();
    if (!e) return XDP_DROP;
    if (bad_callback) result = bpf_timer_set_callback(&e->timer, wild);
    else result = bpf_timer_set_callback(&e->timer, callback);
    return XDP_PASS;
}

SEC("xdp") int start(struct xdp_md *ctx)
{
    struct element *e = find();
    if (!e) return XDP_DROP;
    result = bpf_timer_start(&e->timer, delay, flags);
    return XDP_PASS;
}

SEC("xdp") int cancel(struct xdp_md *ctx)
{
    struct element *e = find();
    if (!e) return XDP_DROP;
    result = bpf_timer_cancel(&e->timer);
    return XDP_PASS;
}

SEC("xdp") int nothing(struct xdp_md *ctx) { return XDP_PASS; }
char LICENSE[] SEC("license") = "GPL";
"""


class Timers:
    def __init__(self, engine: str, **options: Any) -> None:
        self.host = bpfkit.VM(verify=False, engine=engine, **options)
        self.object = self.host.load(open_c(SOURCE))

    def __call__(self, program: str, **variables: int) -> int:
        """Run a program with some variables set; its helper's result."""
        for name, value in variables.items():
            self.object.variables[name].value = value
        assert self.object.programs[program].test_run(FRAME).verdict == "XDP_PASS"
        return int(self.object.variables["result"].value)

    def element(self, key: int, again: int = 0) -> None:
        self.object.maps["table"][key] = {"fired": 0, "timer": {}, "again": again}

    def fired(self, key: int) -> int:
        return int(self.object.maps["table"][key].fired)

    def arm(self, key: int, delay: int, **more: int) -> None:
        assert self("init", key=key, flags=1, **more) == 0
        assert self("set") == 0
        assert self("start", delay=delay, flags=0) == 0


@pytest.fixture(params=["jit", "interpreter"])
def timers(request: pytest.FixtureRequest) -> Iterator[Timers]:
    made = Timers(request.param, clock="capture")  # time stands still but for packets
    yield made
    made.host.close()


def packets(timers: Timers, times: list[int]) -> bpfkit.BatchResult:
    count = len(times)
    batch = bpfkit.PacketBatch(
        FRAME, np.zeros(count), np.full(count, len(FRAME)), np.array(times, np.uint64)
    )
    return timers.object.programs["nothing"].run_packets(batch)


def test_callbacks_run_between_packets_in_the_order_of_their_times(timers: Timers) -> None:
    for key, delay in ((1, 300), (2, 100), (3, 200), (4, 100)):
        timers.element(key)
        timers.arm(key, delay)
    packets(timers, [0, 99])
    assert timers.object.variables["calls"].value == 0
    packets(timers, [100])
    assert timers.object.variables["order"].value[:2] == [2, 4]
    packets(timers, [1000])
    assert timers.object.variables["order"].value[:4] == [2, 4, 3, 1]
    assert [timers.fired(key) for key in (1, 2, 3, 4)] == [1, 1, 1, 1]
    assert timers.object.variables["result"].value == -errno.EDEADLK  # a callback cancelled itself


def test_a_callback_may_start_its_timer_again(timers: Timers) -> None:
    timers.element(1, again=2)
    timers.arm(1, 10)
    packets(timers, [10, 15, 20, 30, 40])
    assert timers.fired(1) == 3


def test_timers_of_arrays_get_their_index(timers: Timers) -> None:
    timers.arm(2, 5, in_array=1)
    packets(timers, [5])
    assert timers.object.variables["order"].value[0] == 2
    assert timers.object.maps["slots"][2].fired == 1


def test_return_codes(timers: Timers) -> None:
    timers.element(1)
    assert timers("set", key=1) == -errno.EINVAL  # not initialised
    assert timers("start", flags=0) == -errno.EINVAL
    assert timers("cancel") == -errno.EINVAL
    assert timers("init", flags=5) == -errno.EINVAL  # no such clock
    assert timers("init", flags=1 << 8) == -errno.EINVAL
    assert timers("init", flags=1) == 0
    assert timers("init", flags=1) == -errno.EBUSY
    assert timers("start", flags=0) == -errno.EINVAL  # no callback
    assert timers("set") == 0
    assert timers("start", flags=8) == -errno.EINVAL
    assert timers("start", delay=10, flags=0) == 0
    assert timers("cancel") == 1
    assert timers("cancel") == 0
    packets(timers, [100])
    assert timers.fired(1) == 0


def test_an_absolute_time(timers: Timers) -> None:
    timers.element(1)
    timers.arm(1, 1 << 40)
    assert timers("start", delay=50, flags=1) == 0
    packets(timers, [49])
    assert timers.fired(1) == 0
    packets(timers, [50])
    assert timers.fired(1) == 1


def test_a_deleted_element_takes_its_timer_along(timers: Timers) -> None:
    timers.element(1)
    timers.arm(1, 10)
    del timers.object.maps["table"][1]
    timers.element(1)
    packets(timers, [100])
    assert timers.fired(1) == 0
    assert timers("init", key=1, flags=1) == 0  # the new element's timer is new


def test_an_update_keeps_the_timer_and_nobody_reads_it(timers: Timers) -> None:
    timers.element(1)
    timers.arm(1, 10)
    timers.element(1, again=0)
    assert list(timers.object.maps["table"][1].timer._asdict().values()) == [[0, 0]]
    assert all(not any(e.timer._asdict()["__opaque"]) for e in timers.object.maps["table"].values())
    packets(timers, [100])
    assert timers.fired(1) == 1


def test_a_fault_in_a_callback_ends_the_batch(timers: Timers) -> None:
    timers.element(1)
    timers.arm(1, 10, bad_callback=1)
    result = packets(timers, [5, 20, 30])
    assert len(result) == 1
    assert isinstance(result.fault, bpfkit.VmFault) and result.fault.kind == "BOUNDS"


def test_a_closed_program_leaves_no_timer(timers: Timers) -> None:
    timers.element(1)
    timers.arm(1, 10)
    timers.object.programs["set"].handle.close()
    packets(timers, [100])
    assert timers.fired(1) == 0


@pytest.mark.parametrize("engine", ["jit", "interpreter"])
def test_real_time(engine: str) -> None:
    timers = Timers(engine)
    timers.element(1)
    timers.arm(1, 0)
    assert timers.host.run_timers() == 1
    assert timers.host.run_timers() == 0
    assert timers.fired(1) == 1
    timers.host.close()
