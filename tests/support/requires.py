"""What a test needs from the machine. A missing thing skips the test with its reason, or fails it
when BPFKIT_REQUIRE names it (comma-separated: ``kernel``, ``clang``, ``shared``)."""

from __future__ import annotations

import os
import shutil
from functools import cache
from pathlib import Path
from typing import NoReturn

import pytest

REPO = Path(__file__).resolve().parents[2]
SHARED = REPO.parent / "shared"


def required() -> set[str]:
    return {word for word in os.environ.get("BPFKIT_REQUIRE", "").split(",") if word}


def missing(what: str, reason: str) -> NoReturn:
    """Skip for ``reason``, or fail if ``what`` is required on this machine."""
    if what in required():
        pytest.fail(f"BPFKIT_REQUIRE={what}: {reason}")
    pytest.skip(reason)


def need_kernel() -> None:
    """Root and a working bpf(2)."""
    reason = _kernel_reason()
    if reason:
        missing("kernel", reason)


def need_clang() -> None:
    """A clang with the BPF target: the system's or the one in the ziglang wheel."""
    reason = clang_reason()
    if reason:
        missing("clang", reason)


def need_shared(relative: str) -> Path:
    """A file or folder of the shared test data beside the checkout."""
    path = SHARED / relative
    if not path.exists():
        missing("shared", f"no shared test data ({relative})")
    return path


def need_tool(name: str) -> None:
    """A program of the machine, such as ``bpftool``, that results are compared with.
    ``BPFKIT_REQUIRE=tool:bpftool`` demands it."""
    if shutil.which(name) is None:
        missing(f"tool:{name}", f"no {name} here")


@cache
def _kernel_reason() -> str:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "needs root"
    try:
        from bpfkit.kernel._sys import bpf

        fd = bpf.map_create(type=2, key_size=4, value_size=4, max_entries=1, name="probe")
    except OSError as error:
        return f"bpf(2) does not work here: {error}"
    os.close(fd)
    return ""


@cache
def clang_reason() -> str:
    """Why C cannot be compiled here, "" when it can."""
    from bpfkit.errors import BpfkitError
    from bpfkit.lang.c import find_compiler

    try:
        find_compiler()
    except BpfkitError as error:
        return str(error)
    return ""
