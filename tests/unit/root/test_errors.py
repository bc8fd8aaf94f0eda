"""The exception tree: bases that Python code catches, messages that say where."""

from __future__ import annotations

import errno

import pytest

from bpfkit import errors
from bpfkit.diagnostics import Diagnostic, Span


@pytest.mark.parametrize("name", errors.__all__)
def test_one_tree(name: str) -> None:
    assert issubclass(getattr(errors, name), errors.BpfkitError)


def test_builtin_bases() -> None:
    assert issubclass(errors.FormatError, ValueError)
    assert issubclass(errors.KernelError, OSError)
    assert issubclass(errors.MissingKeyError, KeyError)


def test_format_error_says_where() -> None:
    error = errors.FormatError("cut short", section=".BTF", offset=16).within(file="a.o")
    assert str(error) == "a.o, section .BTF, offset 0x10: cut short"
    assert (error.file, error.section, error.offset) == ("a.o", ".BTF", 16)


def test_kernel_errors_keep_errno_and_hint() -> None:
    error = errors.KernelError("BPF_MAP_CREATE", errno.EPERM, "CAP_BPF is missing")
    assert error.errno == errno.EPERM
    assert "EPERM" in str(error) and "CAP_BPF" in str(error)
    assert "E2BIG" in str(errors.LoadError(errno.E2BIG, "too large", "log"))


def test_diagnostics_point_at_the_place() -> None:
    place = Diagnostic("error", Span("a.c", 3, 5, 2), "bad", "\tint xx;", ("say int x",))
    assert str(place).splitlines() == [
        "a.c:3:5: error: bad",
        "  \tint xx;",
        "  \t   ^^",
        "  hint: say int x",
    ]
    error = errors.CompileError([place])
    assert error.diagnostics == (place,) and "a.c:3:5" in str(error)


def test_faults_tell_the_whole_story() -> None:
    fault = errors.VmFault(
        "read of 4 bytes",
        pc=7,
        kind="BOUNDS",
        program="p",
        instruction="exit",
        source="x.c:1",
        packet=3,
    )
    for word in ("p: read", "instruction 7: exit", "x.c:1", "packet: 3"):
        assert word in str(fault)
