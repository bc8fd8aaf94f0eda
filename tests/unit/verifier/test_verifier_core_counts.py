"""Large programs: as many instructions processed, and as many states, as Linux 6.18 counts."""

from __future__ import annotations

import json

import pytest

from bpfkit.verifier.corpus import corpus_target, link_record
from bpfkit.verifier.verify import verify_program
from support.requires import need_shared

PROGRAMS = [
    ("pyperf_subprogs.o", "on_event"),
    ("bpf_flow.o", "flow_dissector_2"),
    ("iters.o", "iter_obfuscate_counter"),
    ("verifier_search_pruning.o", "allocated_stack"),
    ("bpf_sock.o", "cil_sock6_connect"),
]


@pytest.mark.parametrize(("name", "program"), PROGRAMS)
def test_counts(name: str, program: str) -> None:
    folder = need_shared("data/verifier_corpus")
    records = json.loads((folder / "verdicts.json").read_bytes())
    record = next(
        one
        for one in records
        if one["object"].endswith("/" + name) and one.get("program") == program
    )
    target = corpus_target()
    linked, maps = link_record(folder, record, target)
    report = verify_program(linked, maps, target)
    assert report.accepted
    assert report.instructions_processed == record["insns_processed"]
    assert report.total_states == record["total_states"]
