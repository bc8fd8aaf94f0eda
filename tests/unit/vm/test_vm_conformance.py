"""The conformance suite on both engines, at two levels, checked and not."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bpfkit.errors import BpfkitError
from bpfkit.vm import execute
from support.conformance import Case, read_folder
from support.requires import SHARED, need_shared

ENGINES = {
    "interpreter": {"engine": "interpreter"},
    "O0": {"level": "O0"},
    "O2": {"level": "O2"},
    "O0 unchecked": {"level": "O0", "checked": False},
    "O2 unchecked": {"level": "O2", "checked": False},
}


def cases(folder: str) -> list[Case]:
    path = SHARED / "data/bpf_conformance" / folder
    return read_folder(path) if path.exists() else []


@pytest.mark.parametrize("engine", ENGINES)
def test_every_case_gives_its_result(engine: str) -> None:
    need_shared("data/bpf_conformance/tests")
    wrong = []
    found = cases("tests")
    for case in found:
        result = execute(case.code, case.memory, **ENGINES[engine])
        if result != case.result:
            wrong.append((case.name, result, case.result))
    assert not wrong
    assert len(found) == 187


def test_malformed_programs_are_refused() -> None:
    need_shared("data/bpf_conformance/negative")
    refused = [case for case in cases("negative") if case.name.startswith("unused")]
    assert len(refused) > 20
    for case in refused:
        if case.code:
            with pytest.raises(BpfkitError):
                execute(case.code, case.memory)
        else:
            assert case.refused


def plugin(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bpfkit.vm.plugin", *words],
        input=program,
        capture_output=True,
        text=True,
    )


def test_plugin_prints_r0_as_hex() -> None:
    # r0 = *(u16 *)(r1 + 1); exit
    done = plugin("69 10 01 00 00 00 00 00 95 00 00 00 00 00 00 00", "11 22 33")
    assert (done.returncode, done.stdout) == (0, "3322\n")


def test_plugin_says_what_is_wrong() -> None:
    fault = plugin("6910010000000000 9500000000000000", "11 22")
    assert fault.returncode == 1
    assert "outside of everything" in fault.stderr
    assert plugin("zz").returncode == 2
    assert plugin("ff00000000000000").returncode == 1
