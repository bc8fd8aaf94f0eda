"""Maps of the VM against the kernel's: nanoseconds of a lookup and an update in a program, bytes of
memory for an entry."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

import bpfkit
from bpfkit.errors import BpfkitError
from bpfkit.lang.c import compile_c
from bpfkit.obj.spec import MapSpec

__all__ = ["figures"]

ENTRIES = 1 << 20
TURNS = 64  # of one run
RUNS = 4_000
MANY = 10_000_000  # entries for the memory figures
GOAL = 1.3  # of the kernel's memory

SOURCE = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, ENTRIES);
	__type(key, KEY);
	__type(value, __u64);
} table SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, __u32);
	__type(value, __u64);
} state SEC(".maps");

SEC("xdp")
int fill(struct xdp_md *ctx)
{
	__u32 zero = 0;
	__u64 *n = bpf_map_lookup_elem(&state, &zero);
	if (!n)
		return 0;
	for (int i = 0; i < TURNS; i++) {
		KEY key = *n;
		__u64 value = *n;
		bpf_map_update_elem(&table, &key, &value, BPF_ANY);
		*n = *n + 1;
	}
	return 1;
}

SEC("xdp")
int work(struct xdp_md *ctx)
{
	__u32 zero = 0;
	__u64 *random = bpf_map_lookup_elem(&state, &zero);
	if (!random)
		return 0;
	__u64 x = *random;
	for (int i = 0; i < TURNS; i++) {
		x = x * 6364136223846793005ull + 1442695040888963407ull;
		KEY key = (x >> 33) & (ENTRIES - 1);
		__u64 *found = bpf_map_lookup_elem(&table, &key);
		if (!found)
			return 0;
		__u64 value = *found + 1;
		bpf_map_update_elem(&table, &key, &value, BPF_ANY);
	}
	*random = x;
	return 1;
}

char LICENSE[] SEC("license") = "GPL";
"""


def _object(folder: Path, key: str) -> Path:
    text = SOURCE.replace("KEY", key).replace("ENTRIES", str(ENTRIES)).replace("TURNS", str(TURNS))
    source, made = folder / f"maps_{key}.bpf.c", folder / f"maps_{key}.o"
    source.write_text(text)
    made.write_bytes(compile_c(source))
    return made


class _Side:
    """The programs on one host, with the table full."""

    def __init__(self, host: Any, path: Path) -> None:
        self.host, self.object = host, host.load(path)
        self.run("fill", ENTRIES // TURNS)

    def run(self, name: str, repeat: int) -> float:
        """Nanoseconds of one run."""
        result = self.object.programs[name].test_run(bytes(64), repeat=repeat)
        assert result.retval == 1, name
        return float(result.duration_ns)


def _speed(folder: Path, key: str) -> tuple[str, str, str, bool | None]:
    what = f"hash lookup + update, {ENTRIES:,} entries, {key} keys"
    path = _object(folder, key)
    with bpfkit.VM() as vm:
        ours = _Side(vm, path)
        try:
            kernel = bpfkit.Kernel()
        except (BpfkitError, OSError) as error:
            mine = min(ours.run("work", RUNS) for _ in range(5)) / TURNS
            return what, f"{mine:.0f} ns, no kernel: {error}"[:22], "the kernel's", None
        with kernel:
            theirs = _Side(kernel, path)
            pairs = [(ours.run("work", RUNS), theirs.run("work", RUNS)) for _ in range(7)]
    mine, real = (min(column) / TURNS for column in zip(*pairs, strict=True))
    return what, f"{mine:.0f} / {real:.0f} ns", "the kernel's", mine <= real


# --- memory


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _kernel_bytes(spec: MapSpec) -> int:
    """What the kernel says that a map of 2^20 entries takes, for one entry."""
    from bpfkit.kernel._sys import bpf

    fd = bpf.map_create(
        type=spec.type,
        key_size=spec.key_size,
        value_size=spec.value_size,
        max_entries=spec.max_entries,
        flags=spec.flags,
        name="memory",
    )
    try:
        rows = Path(f"/proc/self/fdinfo/{fd}").read_text().splitlines()
        return next(int(row.split()[1]) for row in rows if row.startswith("memlock:"))
    finally:
        os.close(fd)


def _vm_bytes(spec: MapSpec) -> int:
    """What a full map adds to this process."""
    from bpfkit.vm.maps import create_map

    chunk = 1 << 18
    keys = np.zeros((chunk, spec.key_size), np.uint8)
    words = keys[:, :4].view(np.uint32)
    values = np.ones((chunk, spec.value_size), np.uint8)
    before = _resident()
    with create_map(spec) as made:
        for first in range(0, spec.max_entries, chunk):
            count = min(chunk, spec.max_entries - first)
            words[:count, 0] = np.arange(first, first + count)
            made.update_many(keys[:count], values[:count])
        assert len(made) == spec.max_entries
        return _resident() - before


def _memory(name: str, kind: int, key: int, value: int) -> tuple[str, str, str, bool | None]:
    spec = MapSpec(name, kind, key, value, MANY)
    what = f"memory of a {name}, {MANY:,} entries of {key} + {value} bytes"
    mine = _vm_bytes(spec) / MANY
    try:
        real = _kernel_bytes(spec) / MANY
    except (BpfkitError, OSError) as error:
        return what, f"{mine:.1f} bytes ({error})"[:22], f"{GOAL} times", None
    text = f"{mine:.1f} / {real:.1f} bytes"
    return what, text, f"{GOAL} times", mine <= GOAL * real


def figures() -> Iterator[tuple[str, str, str, bool | None]]:
    """(what, value, goal, met) of each figure."""
    with tempfile.TemporaryDirectory() as folder:
        for key in ("__u32", "__u64"):
            yield _speed(Path(folder), key)
    yield _memory("hash", 1, 4, 8)
    yield _memory("hash", 1, 16, 16)
    yield _memory("lru_hash", 9, 4, 8)
    yield _memory("array", 2, 4, 8)
