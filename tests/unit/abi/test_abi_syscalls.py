"""What the system call room says where it cannot call, and about permissions. Needs no kernel."""

from __future__ import annotations

import errno
import sys

import pytest

from bpfkit.errors import UnsupportedError
from bpfkit.kernel._sys import bpf, call


def test_other_platforms(monkeypatch: pytest.MonkeyPatch) -> None:
    """Importing works everywhere; using it off Linux is an UnsupportedError."""
    call.libc_syscall.cache_clear()
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(UnsupportedError, match="VM"):
        bpf.map_create(type=2, key_size=4, value_size=4, max_entries=1)
    monkeypatch.undo()
    call.libc_syscall.cache_clear()


def test_unknown_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    call._number.cache_clear()
    monkeypatch.setattr(call.platform, "machine", lambda: "vax")
    with pytest.raises(UnsupportedError, match="vax"):
        call._number()
    monkeypatch.undo()
    call._number.cache_clear()


def test_permission_hints(monkeypatch: pytest.MonkeyPatch) -> None:
    assert call.permission_hint(errno.EINVAL, "CAP_BPF") == ""
    monkeypatch.setattr(call, "missing_capabilities", lambda *names: list(names))
    assert "CAP_BPF and CAP_NET_ADMIN" in call.permission_hint(
        errno.EPERM, "CAP_BPF", "CAP_NET_ADMIN"
    )
    monkeypatch.setattr(call, "missing_capabilities", lambda *names: [])
    assert "policy" in call.permission_hint(errno.EPERM, "CAP_BPF")
