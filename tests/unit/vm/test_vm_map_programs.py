"""Every keyed map type used by a program: both engines leave the same entries."""

from __future__ import annotations

import pytest

import bpfkit
from bpfkit.lang.c import open_c

pytestmark = pytest.mark.clang

SOURCE = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct key { unsigned int words[KEY_SIZE / 4]; };
struct value { __u64 words[VALUE_SIZE / 8]; };
struct {
    __uint(type, MAP_TYPE);
    __uint(max_entries, 8);
    __uint(map_flags, FLAGS);
    __type(key, struct key);
    __type(value, struct value);
} table SEC(".maps");

static int visit(void *map, struct key *key, struct value *value, void *context)
{
    value->words[VALUE_SIZE / 8 - 1] += 100;
    return 0;
}

SEC("xdp") int program(struct xdp_md *ctx)
{
    int found = 0;

    for (int i = 0; i < 8; i++) {
        struct key key = {};
        struct value fresh = {}, *value;

        key.words[0] = TRIE ? 8 * (KEY_SIZE - 4) : i;
        key.words[KEY_SIZE / 4 - 1] = TRIE ? i << 24 : i;
        fresh.words[0] = i;
        value = bpf_map_lookup_elem(&table, &key);
        if (value && !ARRAY)
            return XDP_ABORTED;
        if (bpf_map_update_elem(&table, &key, &fresh, 0))
            return XDP_DROP;
        value = bpf_map_lookup_elem(&table, &key);
        if (!value)
            return XDP_TX;
        found += value->words[0] == i;
        value->words[VALUE_SIZE / 8 - 1] += 7;
        if (i % 3 == 2 && !ARRAY && bpf_map_delete_elem(&table, &key))
            return XDP_REDIRECT;
    }
    if (!TRIE)
        bpf_for_each_map_elem(&table, visit, 0, 0);
    return found == 8 ? XDP_PASS : XDP_DROP;
}
char LICENSE[] SEC("license") = "GPL";
"""

TYPES = ("HASH", "ARRAY", "PERCPU_HASH", "PERCPU_ARRAY", "LRU_HASH", "LRU_PERCPU_HASH", "LPM_TRIE")


def entries(engine: str, level: str, kind: str, key: int, value: int) -> list[tuple[bytes, bytes]]:
    trie, array = kind == "LPM_TRIE", "ARRAY" in kind
    defines = {
        "MAP_TYPE": f"BPF_MAP_TYPE_{kind}",
        "FLAGS": int(trie),
        "KEY_SIZE": key,
        "VALUE_SIZE": value,
        "TRIE": int(trie),
        "ARRAY": int(array),
    }
    spec = open_c(SOURCE, defines=defines)
    with bpfkit.VM(verify=False, engine=engine, level=level) as host, host.load(spec) as loaded:
        assert loaded.programs["program"].test_run(bytes(64)).verdict == "XDP_PASS"
        table = loaded.maps["table"].handle
        return sorted((name, table.lookup(name) or b"") for name in list(table.keys()))


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize(("key", "value"), [(4, 8), (8, 8), (12, 16), (16, 24)])
def test_both_engines_leave_the_same_entries(kind: str, key: int, value: int) -> None:
    if "ARRAY" in kind and key != 4:
        key = 4
    if kind == "LPM_TRIE":
        key = max(key, 8)
    expected = entries("interpreter", "O0", kind, key, value)
    assert len(expected) == (8 if "ARRAY" in kind else 6)
    for level in ("O0", "O2"):
        assert entries("jit", level, kind, key, value) == expected
