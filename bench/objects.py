"""Opening, linking and rewriting the largest object: what a loader does before it asks the kernel
for anything."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import bpfkit
from bpfkit.obj.combine import combine

OBJECTS = Path(__file__).resolve().parents[2] / "shared" / "data" / "verifier_corpus" / "objects"
TRIES = 3


def _best(job: Callable[[], object]) -> float:
    times = []
    for _ in range(TRIES):
        started = time.perf_counter()
        job()
        times.append(time.perf_counter() - started)
    return min(times)


def figures() -> Iterator[tuple[str, str, str, bool | None]]:
    """(what, value, goal, met) of each."""
    files = sorted(OBJECTS.rglob("*.o"), key=lambda path: path.stat().st_size)
    if not files:
        yield "largest object: open and link", "no corpus here", "1000 ms", None
        return
    largest = files[-1]
    data = largest.read_bytes()
    target = bpfkit.Target.running()
    assert target.btf is None or target.btf.find("task_struct")  # opened, not part of the job
    opened = _best(lambda: bpfkit.open_object(data))
    linked = _best(lambda: bpfkit.link(bpfkit.open_object(data), target))
    combined = _best(lambda: combine([(largest.name, data)]))
    size = f"{largest.name}, {len(data) / 1e6:.1f} MB"
    yield f"largest object ({size}): open", f"{opened * 1e3:.0f} ms", "500 ms", opened < 0.5
    yield "  … open and link for this kernel", f"{linked * 1e3:.0f} ms", "1000 ms", linked < 1
    yield "  … through the static linker", f"{combined * 1e3:.0f} ms", "1000 ms", combined < 1
