"""Links of bpf(2): one function per command. Descriptors are plain ints that the caller owns."""

from __future__ import annotations

import struct
from typing import NamedTuple

from bpfkit.errors import AttachError

from .call import Buffers, permission_hint, syscall_bpf

__all__ = [
    "MultiProbe",
    "iter_create",
    "link_create",
    "link_create_multi",
    "link_detach",
    "link_update",
    "raw_tracepoint_open",
]

_RAW_TRACEPOINT_OPEN, _LINK_CREATE, _LINK_UPDATE, _ITER_CREATE, _LINK_DETACH = 17, 28, 29, 33, 34

_S_CREATE = struct.Struct("=iiII")
_S_UPDATE = struct.Struct("=iiII")
_S_RAW = struct.Struct("=QI4xQ")
_S_FD_FLAGS = struct.Struct("=iI")
_S_UPROBES = struct.Struct("=QQQQIIII")
_S_KPROBES = struct.Struct("=IIQQQ")


class MultiProbe(NamedTuple):
    """Many probes of one link: ``path`` and ``offsets`` of a user binary, or ``symbols`` of the
    kernel; ``cookies`` one per probe or none; ``pid`` 0 for all processes."""

    path: str = ""
    offsets: tuple[int, ...] = ()
    symbols: tuple[str, ...] = ()
    cookies: tuple[int, ...] = ()
    semaphores: tuple[int, ...] = ()
    pid: int = 0
    flags: int = 0


def _attached(command: int, attr: bytes | bytearray, what: str, *capabilities: str) -> int:
    result, code = syscall_bpf(command, bytearray(attr))
    if result < 0:
        raise AttachError(what, code, permission_hint(code, *(capabilities or ("CAP_BPF",))))
    return result


def link_create(
    prog_fd: int,
    attach_type: int,
    *,
    target: int = 0,
    flags: int = 0,
    options: bytes = b"",
    what: str = "BPF_LINK_CREATE",
) -> int:
    """A link of a program (for struct_ops a map) to ``target`` (a descriptor or an interface's
    index); ``options`` are the bytes of the attach type's own part. Raises AttachError."""
    return _attached(
        _LINK_CREATE, _S_CREATE.pack(prog_fd, target, attach_type, flags) + options, what
    )


def link_create_multi(prog_fd: int, attach_type: int, probes: MultiProbe, *, what: str) -> int:
    """A link of a program to many probes at once (kprobe_multi: Linux 5.18; uprobe_multi: 6.6).
    Raises AttachError."""
    buffers = Buffers()
    cookies = _words(buffers, probes.cookies)
    if probes.path:
        options = _S_UPROBES.pack(
            buffers.text(probes.path),
            _words(buffers, probes.offsets),
            _words(buffers, probes.semaphores),
            cookies,
            *(len(probes.offsets), probes.flags, probes.pid, 0),
        )
    else:
        names = tuple(buffers.text(name) for name in probes.symbols)
        options = _S_KPROBES.pack(probes.flags, len(names), _words(buffers, names), 0, cookies)
    attr = _S_CREATE.pack(prog_fd, 0, attach_type, 0) + options
    return _attached(_LINK_CREATE, attr, what, "CAP_BPF", "CAP_PERFMON")


def _words(buffers: Buffers, words: tuple[int, ...]) -> int:
    return buffers.copy_of(struct.pack(f"={len(words)}Q", *words)) if words else 0


def link_update(link_fd: int, prog_fd: int, *, flags: int = 0, old_fd: int = 0) -> None:
    """Put another program in the place of the link's. Raises AttachError."""
    _attached(_LINK_UPDATE, _S_UPDATE.pack(link_fd, prog_fd, flags, old_fd), "BPF_LINK_UPDATE")


def link_detach(link_fd: int) -> None:
    """Detach although other descriptors of the link are open. Raises AttachError."""
    _attached(_LINK_DETACH, struct.pack("=i4x", link_fd), "BPF_LINK_DETACH")


def raw_tracepoint_open(prog_fd: int, name: str = "", *, cookie: int = 0) -> int:
    """A link to the raw tracepoint ``name``; without a name to what the program was loaded for
    (tp_btf, fentry, fexit, LSM). Raises AttachError."""
    buffers = Buffers()
    attr = _S_RAW.pack(buffers.text(name) if name else 0, prog_fd, cookie)
    what = f"attaching to raw tracepoint {name}" if name else "attaching to the program's target"
    return _attached(_RAW_TRACEPOINT_OPEN, attr, what, "CAP_BPF", "CAP_PERFMON")


def iter_create(link_fd: int) -> int:
    """A file whose reading runs the iterator. Raises AttachError."""
    return _attached(_ITER_CREATE, _S_FD_FLAGS.pack(link_fd, 0), "BPF_ITER_CREATE")
