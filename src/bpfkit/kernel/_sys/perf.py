"""perf_event_open(2): the events that tracing programs hang on."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import platform
import struct

from bpfkit.errors import AttachError, UnsupportedError

from .call import Buffers, libc_syscall, permission_hint

__all__ = ["PerfEvent", "perf_event_open"]

_NR = {"x86_64": 298, "amd64": 298, "aarch64": 241, "arm64": 241, "riscv64": 241, "s390x": 331}
_ATTR_SIZE = 136
_FLAG_FREQ = 1 << 10
_CLOSE_ON_EXEC = 1 << 3
_ENABLE, _DISABLE, _SET_BPF = 0x2400, 0x2401, 0x40042408


class PerfEvent:
    """What to open, field by field of ``struct perf_event_attr``. ``probe`` and ``offset`` are
    config1 and config2 of a probe: the path or symbol, and the offset."""

    __slots__ = ("config", "frequency", "offset", "period", "probe", "type")

    def __init__(
        self,
        type: int,
        config: int = 0,
        *,
        period: int = 0,
        frequency: int = 0,
        probe: str = "",
        offset: int = 0,
    ) -> None:
        self.type, self.config = type, config
        self.period, self.frequency = period, frequency
        self.probe, self.offset = probe, offset


def perf_event_open(
    event: PerfEvent, *, pid: int = -1, cpu: int = 0, what: str = "perf_event_open"
) -> int:
    """A descriptor of the event on ``cpu`` (-1: any) for ``pid`` (-1: all). Raises AttachError."""
    number = _NR.get(platform.machine().lower())
    if number is None:
        raise UnsupportedError(f"perf_event_open(2) on {platform.machine()}")
    buffers = Buffers()
    attr = bytearray(_ATTR_SIZE)
    sample = event.frequency or event.period
    struct.pack_into("=IIQQ", attr, 0, event.type, _ATTR_SIZE, event.config, sample)
    struct.pack_into("=Q", attr, 40, _FLAG_FREQ if event.frequency else 0)
    struct.pack_into("=I", attr, 48, 1)  # wake up at every event
    if event.probe:
        struct.pack_into("=QQ", attr, 56, buffers.text(event.probe), event.offset)
    address = buffers.out(attr)
    call = libc_syscall(5)
    fd = int(call(number, address, pid, cpu, -1, _CLOSE_ON_EXEC))
    if fd < 0:
        code = ctypes.get_errno()
        hint = permission_hint(code, "CAP_PERFMON") or _HINTS.get(code, "")
        raise AttachError(what, code, hint)
    return fd


_HINTS = {
    errno.ENOENT: "this machine has no such event",
    errno.EINVAL: "look at the symbol, the offset and the path",
    errno.ESRCH: "no such process",
    errno.ENODEV: "the CPU does not have this event",
}


def attach_by_ioctl(event_fd: int, prog_fd: int, what: str) -> None:
    """Hang a program on an event where links cannot (before Linux 5.15). Raises AttachError."""
    try:
        fcntl.ioctl(event_fd, _SET_BPF, prog_fd)
        fcntl.ioctl(event_fd, _ENABLE, 0)
    except OSError as error:
        os.close(event_fd)
        raise AttachError(what, error.errno or 0) from None


def enable(event_fd: int) -> None:
    """Start counting."""
    fcntl.ioctl(event_fd, _ENABLE, 0)
