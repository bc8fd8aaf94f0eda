"""Kernels that the package carries as data: their types and configuration, the same on every
machine.

``_generated/linux-RELEASE.btf.xz`` and ``.config.xz`` are made by ``tools_dev/gen_linux.py``.
"""

from __future__ import annotations

import contextlib
import lzma
from pathlib import Path
from typing import TYPE_CHECKING

from bpfkit.cachedir import atomic_write, cache_dir, content_key
from bpfkit.errors import UsageError

if TYPE_CHECKING:
    from bpfkit.btf import Btf

__all__ = ["check_release", "kernel_btf", "kernel_config", "releases"]

_FOLDER = Path(__file__).parent / "_generated"


def releases() -> list[str]:
    """The releases that there are: "6.18"."""
    return sorted(path.name[6:-7] for path in _FOLDER.glob("linux-*.btf.xz"))


def check_release(release: str) -> None:
    """Raises UsageError for a release that is not there."""
    if release not in releases():
        known = ", ".join(releases())
        raise UsageError(f"no kernel {release!r} comes with bpfkit; there are: {known}")


def _packed(release: str, what: str) -> bytes:
    check_release(release)
    return (_FOLDER / f"linux-{release}.{what}.xz").read_bytes()


def kernel_btf(release: str) -> Btf:
    """The types of a kernel. Raises UsageError for a release that is not there."""
    from bpfkit.btf import Btf

    packed = _packed(release, "btf")
    folder = cache_dir("btf")
    # unpacking takes a fifth of a second, reading what was unpacked three thousandths
    path = None if folder is None else folder / f"{content_key(packed)}.btf"
    data = b""
    if path is not None:
        with contextlib.suppress(OSError):
            data = path.read_bytes()
    if not data:
        data = lzma.decompress(packed)
        if path is not None:
            atomic_write(path, data)
    return Btf.from_bytes(data, file=f"Linux {release}")


def kernel_config(release: str) -> dict[str, str]:
    """The configuration of a kernel by option, with ``LINUX_KERNEL_VERSION``. Raises UsageError for
    a release that is not there."""
    from .target import parse_kconfig

    found = parse_kconfig(lzma.decompress(_packed(release, "config")).decode())
    major, minor = map(int, release.split("."))
    found["LINUX_KERNEL_VERSION"] = str(major << 16 | minor << 8)
    found["LINUX_HAS_BPF_COOKIE"] = found["LINUX_HAS_SYSCALL_WRAPPER"] = "y"
    return found
