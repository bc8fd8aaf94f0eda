"""Maps of maps with initial values, programs that do not load by themselves."""

from __future__ import annotations

import pytest

import bpfkit
from bpfkit.lang.c import open_c

pytestmark = pytest.mark.clang

SOURCE = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct inner {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(max_entries, 2);
    __type(key, int);
    __type(value, __u64);
};
struct inner first SEC(".maps"), second SEC(".maps");
struct {
    __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
    __uint(max_entries, 4);
    __type(key, int);
    __array(values, struct inner);
} outer SEC(".maps") = { .values = { [1] = &first, [3] = &second } };

SEC("?xdp") int not_by_itself(struct xdp_md *ctx) { return XDP_DROP; }

SEC("xdp") int count(struct xdp_md *ctx)
{
    int three = 3, zero = 0;
    void *map = bpf_map_lookup_elem(&outer, &three);
    if (!map)
        return XDP_DROP;
    __u64 *value = bpf_map_lookup_elem(map, &zero);
    if (!value)
        return XDP_ABORTED;
    ++*value;
    return bpf_map_lookup_elem(&outer, &zero) ? XDP_ABORTED : XDP_PASS;
}
char LICENSE[] SEC("license") = "GPL";
"""


@pytest.mark.parametrize("engine", ["jit", "interpreter"])
def test_inner_maps_are_there_from_the_start(engine: str) -> None:
    with bpfkit.VM(engine=engine) as host, host.load(open_c(SOURCE)) as loaded:
        program = loaded.programs["count"]
        assert [program.test_run(bytes(64)).verdict for _ in range(3)] == ["XDP_PASS"] * 3
        assert loaded.maps["second"][0] == 3
        assert loaded.maps["first"][0] == 0


def test_a_question_mark_keeps_a_program_from_loading() -> None:
    spec = open_c(SOURCE)
    with bpfkit.VM() as host:
        assert list(host.load(spec).programs) == ["count"]
        spec.programs["not_by_itself"].autoload = True
        assert len(host.load(spec).programs) == 2
