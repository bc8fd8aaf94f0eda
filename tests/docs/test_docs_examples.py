"""Every example of the README and the documents runs and prints what the page says.

A ``c`` or ``text`` block whose first line is a comment with a file name becomes that file;
``console`` blocks are run command by command in a folder that has the examples; ``python`` blocks
are run whole. Lines that tell speeds are compared without their numbers.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
PAGES = [REPO / "README.md", REPO / "examples" / "README.md", *sorted((REPO / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
FILE_NAME = re.compile(r"(?://|#|;)\s*([\w.]+\.\w+)\s*$")


def blocks(page: Path) -> list[tuple[str, str]]:
    return BLOCK.findall(page.read_text())


def commands(text: str) -> list[tuple[str, list[str]]]:
    """(command, expected lines) of a console block."""
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        elif found:
            found[-1][1].append(line)
    return found


def masked(line: str) -> str:
    """The line without what differs from run to run (speeds, times) and between compilers."""
    line = re.sub(r"\d+ instructions", "N instructions", line)
    line = re.sub(r"at instruction \d+: .*", "at instruction", line)
    if "packets/s" in line or "ns a run" in line or "loaded in" in line:
        return re.sub(r"[\d.,]+ ?(µs|ms|s|ns|million|thousand|billion)?\b", "N", line)
    return line.rstrip()


def recipe(target: str) -> str:
    """The bpfkit command that a make target runs."""
    lines = (REPO / "Makefile").read_text().split(f"\n{target}:")[1].splitlines()[1:]
    return next(line for line in lines if "bpfkit" in line).strip().replace("$(BIN)/", "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "examples").symlink_to(REPO / "examples")
    return tmp_path


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    words = shlex.split(command, comments=True)
    assert words[0] == "bpfkit", f"only bpfkit commands are shown: {command}"
    return subprocess.run(
        [sys.executable, "-m", "bpfkit", *words[1:]],
        cwd=folder,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=120,
        env={**os.environ, "COLUMNS": "120"},
    )


@pytest.mark.clang
@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(REPO)))
def test_examples_of_the_page(page: Path, folder: Path) -> None:
    for kind, text in blocks(page):
        first = FILE_NAME.match(text.split("\n", 1)[0])
        if kind in ("c", "text", "asm") and first:
            (folder / first[1]).write_text(text)
        elif kind == "console":
            for command, expected in commands(text):
                check(command, expected, folder)
        elif kind == "python":
            script = folder / "example.py"
            script.write_text(text)
            done = subprocess.run(
                [sys.executable, "-W", "error", str(script)],
                cwd=folder,
                capture_output=True,
                text=True,
                timeout=120,
            )
            assert done.returncode == 0, done.stderr
    for command in re.findall(r"`(bpfkit [^`]*examples/[^`]*)`", page.read_text()):
        check(command, [], folder)


def check(command: str, expected: list[str], folder: Path) -> None:
    if command == "make demo":
        command = recipe("demo")
    elif command.startswith(("make ", "pip ")):
        return
    done = run(command, folder)
    assert "Traceback" not in done.stdout, done.stdout
    if expected:
        assert [masked(line) for line in done.stdout.rstrip("\n").splitlines()] == [
            masked(line) for line in expected
        ]
    else:
        assert done.returncode == 0, done.stdout
