"""Programs that are loaded and closed leave nothing behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / "support" / "hostile_memory.py"
LIMIT = 10_000  # bytes a program; that many programs are the goal, CI takes fewer


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize(
    ("engine", "count"), [("interpreter", 1000), ("checked", 500), ("verified", 500)]
)
def test_closed_programs_leave_little(engine: str, count: int) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), engine, str(count)],
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert float(done.stdout) < LIMIT
