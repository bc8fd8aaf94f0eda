"""The verifier: instructions processed a second over large programs of the corpus."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import bpfkit
from bpfkit.verifier.corpus import link_record, read_records
from bpfkit.verifier.verify import verify_program

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "data" / "verifier_corpus"
GOAL = 150_000
PROGRAMS = (
    ("strobemeta.o", "on_event"),
    ("pyperf_subprogs.o", "on_event"),
    ("bpf_lxc.o", "tail_handle_ipv4"),
)


def figures() -> Iterator[tuple[str, str, str, bool | None]]:
    """(what, value, goal, met) of each."""
    records = read_records(CORPUS)
    target = bpfkit.Target.running()
    for name, wanted in PROGRAMS:
        found = [
            one for one in records if one["object"].endswith(name) and one.get("program") == wanted
        ]
        what = f"verify {name}:{wanted}, one core"
        if not found:
            yield what, "no corpus here", f"{GOAL:,}/s", None
            continue
        program, maps = link_record(CORPUS, found[0], target)
        verify_program(program, maps, target, budget=1000)  # imports, tables
        started = time.process_time()
        report = verify_program(program, maps, target)
        rate = report.instructions_processed / (time.process_time() - started)
        yield what, f"{rate:,.0f}/s", f"{GOAL:,}/s", rate >= GOAL
