"""``syscall(2)`` with declared argument types, buffers that live as long as the call, and errors
with a hint.

Attribute blocks are packed with ``struct`` into a ``bytearray``; every buffer whose address goes
into one is made by
:class:`Buffers`, which owns it until the call is over. No address leaves this folder.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import sys
from collections.abc import Callable
from functools import cache

from bpfkit.errors import UnsupportedError

__all__ = ["Buffers", "libc_syscall", "missing_capabilities", "permission_hint", "syscall_bpf"]

# __NR_bpf by machine (platform.machine()); asm-generic's number serves every newer architecture.
_NR_BPF = {
    "x86_64": 321,
    "amd64": 321,
    "i386": 357,
    "i686": 357,
    "aarch64": 280,
    "arm64": 280,
    "riscv64": 280,
    "loongarch64": 280,
    "armv6l": 386,
    "armv7l": 386,
    "armv8l": 386,
    "ppc64": 361,
    "ppc64le": 361,
    "s390x": 351,
    "sparc64": 349,
    "mips64": 5315,
}

# numbers of include/uapi/linux/capability.h
_CAPABILITIES = {
    "CAP_NET_ADMIN": 12,
    "CAP_SYS_ADMIN": 21,
    "CAP_PERFMON": 38,
    "CAP_BPF": 39,
}


@cache
def libc_syscall(arguments: int = 3) -> Callable[..., int]:
    """``syscall`` of libc, taking the number and so many words. Raises UnsupportedError off
    Linux."""
    if not sys.platform.startswith("linux"):
        raise UnsupportedError("bpf(2)", f"this is {sys.platform}; use bpfkit.VM")
    libc = ctypes.CDLL(None, use_errno=True)
    # a function object of its own: argument types are kept in it
    function = ctypes.CFUNCTYPE(
        ctypes.c_long, ctypes.c_long, *[ctypes.c_long] * arguments, use_errno=True
    )(("syscall", libc))
    result: Callable[..., int] = function
    return result


@cache
def _number() -> int:
    machine = platform.machine().lower()
    number = _NR_BPF.get(machine)
    if number is None:
        raise UnsupportedError(f"bpf(2) on {machine}", "its system call number is not known")
    return number


class Buffers:
    """Memory that a system call reads and writes. Keep the object alive until the call has
    returned.
    """

    __slots__ = ("_alive",)

    def __init__(self) -> None:
        self._alive: list[object] = []

    def copy_of(self, data: bytes | bytearray | memoryview) -> int:
        """Address of a copy of ``data`` (0 for no data)."""
        return self.out(bytearray(data)) if data else 0

    def text(self, text: str) -> int:
        """Address of ``text`` as a NUL-terminated string."""
        return self.out(bytearray(text.encode() + b"\0"))

    def out(self, buffer: bytearray) -> int:
        """Address of ``buffer`` itself, which the kernel may write (0 when it is empty)."""
        if not buffer:
            return 0
        view = (ctypes.c_char * len(buffer)).from_buffer(buffer)
        self._alive.append(view)
        return ctypes.addressof(view)


def syscall_bpf(command: int, attr: bytearray) -> tuple[int, int]:
    """bpf(2): (result, errno). ``attr`` may be written by the kernel. EAGAIN and EINTR are tried
    again a few times.
    """
    call, number = libc_syscall(), _number()
    view = (ctypes.c_char * len(attr)).from_buffer(attr)
    for _ in range(5):
        result = call(number, command, ctypes.addressof(view), len(attr))
        if result >= 0:
            return result, 0
        code = ctypes.get_errno()
        if code not in (errno.EAGAIN, errno.EINTR):
            break
    return -1, code


def missing_capabilities(*names: str) -> list[str]:
    """Those of ``names`` that the process lacks. CAP_SYS_ADMIN stands in for CAP_BPF and
    CAP_PERFMON, as in the kernel.
    """
    try:
        with open("/proc/self/status") as file:
            effective = next((int(x.split()[1], 16) for x in file if x.startswith("CapEff:")), 0)
    except OSError:
        return list(names)
    admin = effective >> _CAPABILITIES["CAP_SYS_ADMIN"] & 1
    return [
        name
        for name in names
        if not effective >> _CAPABILITIES[name] & 1
        and not (admin and name in ("CAP_BPF", "CAP_PERFMON"))
    ]


def permission_hint(code: int, *capabilities: str) -> str:
    """What to do about EPERM or EACCES when the call needs ``capabilities``; else ""."""
    if code not in (errno.EPERM, errno.EACCES):
        return ""
    lacking = missing_capabilities(*capabilities)
    if lacking:
        return f"missing {' and '.join(lacking)}: run as root or grant it with setcap"
    if code == errno.EACCES:
        return ""
    return "capabilities are there: a policy of this kernel (lockdown, seccomp, LSM) refuses it"
