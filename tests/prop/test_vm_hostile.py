"""Random programs that call helpers with nonsense never take the process down."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / "support" / "hostile.py"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_process_lives(seed: int) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(seed), "300"],
        capture_output=True,
        text=True,
        timeout=240,
        env={**os.environ, "BPFKIT_CACHE": "off"},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    ends = ast.literal_eval(done.stdout)
    # it does reach the helpers
    assert ends["ok"] > 20 and ends["BOUNDS"] > 20 and ends["BAD_MAP"], ends
