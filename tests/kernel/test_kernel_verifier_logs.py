"""Logs line by line against the running kernel's, over a sample of the shared corpus."""

from __future__ import annotations

import platform
import random
from pathlib import Path
from typing import Any

import pytest

from bpfkit.errors import BpfkitError
from bpfkit.session.kernelcheck import KernelAnswer, ask_kernel, first_difference
from bpfkit.verifier import corpus
from bpfkit.verifier.report import Subject, VerifyReport
from bpfkit.verifier.verify import verify_program
from support.requires import need_kernel, need_shared

pytestmark = pytest.mark.kernel

CORPUS = "data/verifier_corpus"


def _sample(count: int, seed: int, **wanted: str) -> list[tuple[Path, dict[str, Any]]]:
    need_kernel()
    if not platform.release().startswith("6.18."):
        pytest.skip("logs differ between kernels")
    folder = need_shared(CORPUS)
    found = [
        one
        for one in corpus.read_records(folder)
        if "program" in one
        and (one.get("insns_processed") or 0) <= 800
        and all(one.get(key) == value for key, value in wanted.items())
    ]
    return [(folder, one) for one in random.Random(seed).sample(found, count)]


def _both(folder: Path, record: dict[str, Any], level: int) -> tuple[VerifyReport, KernelAnswer]:
    target = corpus.corpus_target()
    linked, maps = corpus.link_record(folder, record, target)
    report = verify_program(linked, maps, target)
    report.subject = Subject(linked, maps, target)
    return report, ask_kernel(report, level)


@pytest.mark.parametrize(("level", "seed"), [(1, 11), (2, 12)])
def test_logs_of_the_corpus(level: int, seed: int) -> None:
    same, others = 0, []
    for folder, record in _sample(70, seed):
        try:
            report, answer = _both(folder, record, level)
        except BpfkitError:
            continue  # nothing that this kernel loads alone
        if report.unsupported:
            continue
        difference = first_difference(report.log_at(level), answer.log)
        if difference is None:
            same += 1
        else:
            others.append((corpus.name_of(record), *difference))
    assert same >= 40
    assert len(others) <= (same + len(others)) * 0.1, others


def test_members_of_struct_ops_are_loaded() -> None:
    asked = 0
    for folder, record in _sample(20, 13, prog_type="struct_ops", verdict="accepted"):
        try:
            report, answer = _both(folder, record, 1)
        except BpfkitError:
            continue
        asked += 1
        assert (answer.accepted, answer.instructions_processed) == (
            report.accepted,
            report.instructions_processed,
        ), record["program"]
    assert asked >= 10
