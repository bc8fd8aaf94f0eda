"""The types of the running kernel: opening them and finding one, a thousand, all."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

VMLINUX = Path("/sys/kernel/btf/vmlinux")
TRIES = 5

# in a process of its own, because the second time in one process is quicker than anybody's first
SCRIPT = """
import time
from bpfkit.btf import Btf
started = time.perf_counter()
btf = Btf.from_file("/sys/kernel/btf/vmlinux")
assert btf.find("task_struct", "struct")
print(time.perf_counter() - started)
names = [btf.name(number) for number in range(1, len(btf), 40)]
started = time.perf_counter()
for name in names:
    btf.find(name)
    btf.find_essential(name)
print((time.perf_counter() - started) / len(names))
from bpfkit.btf.rawdump import dump_raw
started = time.perf_counter()
len("".join(dump_raw(btf)))
print(time.perf_counter() - started)
"""


def once(cache: str) -> tuple[float, float, float]:
    """Seconds of opening and finding one struct, of finding one more name, of the raw dump."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "BPFKIT_CACHE": cache},
    )
    first, name, dump = map(float, done.stdout.split())
    return first, name, dump


def figures() -> Iterator[tuple[str, str, str, bool | None]]:
    """(what, value, goal, met) of each."""
    if not VMLINUX.exists():
        yield "kernel types: open and find one struct", "no kernel types", "60 ms", None
        return
    first, again = [], []
    for _ in range(TRIES):
        with tempfile.TemporaryDirectory() as cache:
            first.append(once(cache))
            again.append(once(cache))
    for what, runs, goal in (("first", first, 0.25), ("second", again, 0.06)):
        seconds = min(run[0] for run in runs)
        yield (
            f"kernel types: open and find one struct, the {what} time",
            f"{seconds * 1e3:.0f} ms",
            f"{goal * 1e3:.0f} ms",
            seconds < goal,
        )
    name = min(run[1] for run in again)
    yield "  … find one more name and its flavours", f"{name * 1e6:.1f} µs", "20 µs", name < 20e-6
    dump = min(run[2] for run in again)
    yield "  … raw text of all of them", f"{dump * 1e3:.0f} ms", "1000 ms", dump < 1
