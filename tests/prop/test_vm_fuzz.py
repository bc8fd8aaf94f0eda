"""The fuzzer of the VM for a while, and what it found before: no program may hurt the process,
touch a fence around memory, or break a rule that the verifier said it keeps."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.hostile_vm import Case, run
from support.requires import SHARED

TESTS = Path(__file__).resolve().parents[1]
SCRIPT = TESTS / "support" / "hostile_vm.py"
CORPUS = SHARED / "data" / "verifier_corpus"
FOUND = sorted((TESTS / "data" / "hostile-vm").glob("*.json"))
# all three together; a nightly run takes more
SECONDS = float(os.environ.get("BPFKIT_FUZZ_SECONDS", "60"))
WAYS: dict[str, list[str]] = {
    "checked": [],
    "stacks": ["--stacks"],
    "verified": ["--verified", "--stacks"],
}

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fences need mprotect")


@pytest.mark.parametrize("way", WAYS)
def test_no_program_gets_out(way: str, tmp_path: Path) -> None:
    corpus = ["--corpus", str(CORPUS)] if CORPUS.exists() else []
    case = tmp_path / "case.json"
    seed = os.environ.get("BPFKIT_FUZZ_SEED", "1")
    run = subprocess.run(
        [
            *(sys.executable, "-X", "faulthandler", str(SCRIPT), seed, str(SECONDS / len(WAYS))),
            *("--case", str(case), *corpus, *WAYS[way]),
        ],
        capture_output=True,
        text=True,
        timeout=SECONDS + 240,
        # fenced code is not what the cache may give to others
        env={**os.environ, "BPFKIT_CACHE": str(tmp_path)},
    )
    last = case.read_text() if case.exists() else ""
    assert run.returncode == 0, f"{run.stdout[-3000:]}\n{run.stderr[-3000:]}\nlast case: {last}"
    ends = json.loads(run.stdout.splitlines()[-1])["ends"]
    assert ends.get("ok") and ends.get("BOUNDS"), ends
    assert way != "verified" or ends.get("accepted"), ends


ENGINES = (
    {"engine": "interpreter", "verify": False},
    {"level": "O0", "verify": False},
    {"level": "O2", "verify": False},
    {"level": "O2"},
)


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.stem)
def test_what_was_found_stays_mended(path: Path) -> None:
    case = Case.from_json(path.read_text())
    for options in ENGINES:
        kind, _ = run(case, **options)
        assert kind in ("BAD_MAP", "VerifyError"), (options, kind)
