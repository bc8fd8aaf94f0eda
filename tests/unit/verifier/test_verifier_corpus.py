"""Judging a corpus: reading records, table tests, faults, and a sample of the shared one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bpfkit.errors import FormatError
from bpfkit.linker import Target
from bpfkit.verifier import corpus, score
from bpfkit.verifier.tabletests import MAP_KINDS, link_table_test, map_of_kind
from support.requires import need_shared

CORPUS = "data/verifier_corpus"
EXIT = "b7000000000000009500000000000000"


def table_test(**changes: Any) -> dict[str, Any]:
    test = {
        "id": "x.c#0",
        "name": "x",
        "prog_type": "socket_filter",
        "expected_attach_type": 0,
        "prog_flags": 0,
        "insns": EXIT,
        "fixups": {},
        "kfuncs": [],
    }
    return {**test, **changes}


# --- table tests ----------------------------------------------------------------------------------


def test_a_table_test_is_verified() -> None:
    report = corpus.table_program(table_test(), Target.vm())
    assert report.accepted
    assert report.instructions_processed == 2
    report = corpus.table_program(table_test(insns="9500000000000000"), Target.vm())
    assert not report.accepted
    assert report.message == "R0 !read_ok"


def test_map_fixups_name_maps() -> None:
    code = "1801000000000000" + "00" * 8 + EXIT
    linked, maps = link_table_test(
        table_test(insns=code, fixups={"map_array_48b": [0]}), Target.vm(), {}
    )
    assert maps["map_array_48b"].value_size == 48
    assert [(use.slot, use.map) for use in linked.map_uses] == [(0, "map_array_48b")]
    assert corpus.table_program(
        table_test(insns=code, fixups={"map_array_48b": [0]}), Target.vm()
    ).accepted


@pytest.mark.parametrize("kind", sorted(MAP_KINDS))
def test_every_kind_of_map_can_be_made(kind: str) -> None:
    spec = map_of_kind(kind, {})
    assert spec.value_size == MAP_KINDS[kind]["value"]
    if "btf_value" in MAP_KINDS[kind]:
        assert spec.btf is not None
        assert spec.btf.size_of(spec.value_type) == spec.value_size


def test_described_fields_are_where_they_belong() -> None:
    spec = map_of_kind("map_kptr", {})
    assert spec.btf is not None
    layout = spec.btf.type(spec.value_type)
    assert [member.bit_offset for member in layout.members] == [0, 64, 128]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "changes",
    [
        {"insns": "zz"},
        {"insns_gz_b64": "!", "insns": ""},
        {"fixups": {"no_such_map": [0]}},
        {"fixups": {"map_array_48b": [7]}},
    ],
)
def test_bad_tests_say_so(changes: dict[str, Any]) -> None:
    test = table_test(**changes)
    if "insns_gz_b64" in changes:
        del test["insns"]
    with pytest.raises(FormatError):
        link_table_test(test, Target.vm(), {})


# --- whole folders --------------------------------------------------------------------------------


def folder_with(path: Path, *tests: dict[str, Any]) -> Path:
    (path / "test_verifier.json").write_text(json.dumps({"maps": {}, "tests": tests}))
    (path / "verdicts.json").write_text(
        json.dumps([{"object": "absent.o", "program": "x", "section": "xdp"}, {"object": "y.o"}])
    )
    return path


def test_every_record_gets_a_line(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, table_test(), table_test(id="x.c#1", insns="95" + "00" * 7))
    out = tmp_path / "out.jsonl"
    assert corpus.main([str(folder), "--out", str(out), "--jobs", "1"]) == 0
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    assert [line.get("id") or line["object"] for line in lines] == ["absent.o", "x.c#0", "x.c#1"]
    assert lines[0]["unsupported"].startswith("not prepared")
    assert lines[1]["accepted"] is True
    assert (lines[2]["accepted"], lines[2]["message"]) == (False, "R0 !read_ok")
    assert all(line["seconds"] >= 0 for line in lines)


def test_a_fault_of_the_verifier_is_no_verdict(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_arguments: Any, **_options: Any) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(corpus, "table_program", fail)
    folder = folder_with(tmp_path, table_test())
    assert corpus.main([str(folder), "--jobs", "1", "--match", "x.c"]) == 0
    printed = capsys.readouterr()
    line = json.loads(printed.out)
    assert line["unsupported"].startswith("crash: ZeroDivisionError: oh")
    assert "accepted" not in line
    assert "Traceback" in printed.err


def test_a_budget_that_is_used_up_is_no_verdict(tmp_path: Path) -> None:
    # r0 = 0; if r1 == 0 goto self is left out: a straight program longer than the budget
    folder = folder_with(tmp_path, table_test(insns="b700000000000000" * 40 + EXIT))
    out = tmp_path / "out.jsonl"
    corpus.main([str(folder), "--out", str(out), "--jobs", "1", "--budget", "10", "--match", "x.c"])
    assert "more than 10 instructions" in json.loads(out.read_text())["unsupported"]


# --- the shared corpus ----------------------------------------------------------------------------

FLOORS = {"samples": 1.0, "objects": 0.99, "tables": 0.99}
"""Agreement on the sample; to be raised as the verifier grows."""


def test_a_sample_of_the_corpus_agrees() -> None:
    folder = need_shared(CORPUS)
    if not corpus.corpus_target().name.startswith("Linux 6.18"):
        pytest.skip("no types of Linux 6.18 here")
    found = score.score(folder, largest=1500, every=12, jobs=2, seconds=20.0)
    for group, floor in FLOORS.items():
        same, count = found.agreement(group)
        assert same >= count * floor, score.report(found)
    same, count = found.messages
    assert same >= count * 0.95
    same, count = found.counts
    assert same >= count * 0.95
    assert not found.too_permissive


def test_the_packaged_kernel_gives_the_same_verdicts() -> None:
    import random

    folder = need_shared(CORPUS)
    target = Target.linux("6.18")
    found = [
        one
        for one in corpus.read_records(folder)
        if "program" in one
        and one["verdict"] in ("accepted", "rejected")
        and 0 < (one.get("insns_processed") or 0) < 300
        and "ksym" not in one["object"]  # addresses are the running kernel's
        and one.get("loader") != "legacy"
    ]
    reports = [
        (one, corpus.verify_record(folder, one, target))
        for one in random.Random(6).sample(found, 120)
    ]
    decided = [(one, report) for one, report in reports if not report.unsupported]
    assert len(decided) >= 105
    assert [one["program"] for one, report in decided if report.verdict != one["verdict"]] == []


def test_cpus_are_the_targets() -> None:
    assert Target("none", kconfig={"CONFIG_NR_CPUS": "64"}).cpus == 64
    assert Target.linux("6.18").cpus > 1
    assert Target.running().cpus >= 1 and Target("none").cpus >= 1
