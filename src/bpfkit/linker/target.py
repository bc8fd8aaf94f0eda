"""What an object is linked against: the kernel's types, its configuration and its symbols, or the
lack of them."""

from __future__ import annotations

import gzip
import os
import platform
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from bpfkit.errors import FormatError, UsageError

if TYPE_CHECKING:
    from bpfkit.btf import Btf

__all__ = ["Target", "parse_kallsyms", "parse_kconfig"]

_Lazy = Callable[[], "Mapping[str, str]"]
_VMLINUX = "/sys/kernel/btf/vmlinux"


class Target:
    """A machine that programs are linked for.

    ``btf`` are the types of its kernel, ``kconfig`` its configuration (``{"CONFIG_HZ": "250"}``,
    values as the file spells them, and ``LINUX_KERNEL_VERSION``), ``ksyms`` the addresses of its
    symbols. None means that it does not know them. Each may be given as a function without
    arguments that finds it out when it is first asked for.
    """

    def __init__(
        self,
        name: str,
        btf: Btf | Callable[[], Btf | None] | None = None,
        kconfig: Mapping[str, str] | Callable[[], Mapping[str, str] | None] | None = None,
        ksyms: Mapping[str, int] | Callable[[], Mapping[str, int] | None] | None = None,
    ) -> None:
        self.name = name
        self._btf, self._kconfig, self._ksyms = btf, kconfig, ksyms

    def __repr__(self) -> str:
        return f"Target({self.name!r})"

    @property
    def btf(self) -> Btf | None:
        """The kernel's types, None where there are none."""
        if callable(self._btf):
            self._btf = self._btf()
        return self._btf

    @property
    def kconfig(self) -> Mapping[str, str] | None:
        """The kernel's configuration by option, None where it is not known."""
        if callable(self._kconfig):
            self._kconfig = self._kconfig()
        return self._kconfig

    @property
    def ksyms(self) -> Mapping[str, int] | None:
        """Addresses of kernel symbols by name, None where they are not known."""
        if callable(self._ksyms):
            self._ksyms = self._ksyms()
        return self._ksyms

    @classmethod
    def vm(cls) -> Target:
        """The embedded machine: no kernel at all."""
        return cls("vm")

    @classmethod
    def running(cls) -> Target:
        """The kernel of this machine. What it does not show (no BTF, hidden symbols) is None."""
        return cls(f"Linux {platform.release()}", _running_btf, _running_kconfig, _running_ksyms)

    @classmethod
    def from_btf(cls, path: str | os.PathLike[str]) -> Target:
        """A kernel by its BTF: a raw blob, or an ELF file with a section ``.BTF``.

        Raises OSError if the file cannot be read, FormatError if it has no BTF."""
        text = os.fspath(path)
        return cls(text, _btf_of(Path(text).read_bytes(), text))


def _btf_of(data: bytes, file: str) -> Btf:
    from bpfkit.btf import Btf

    if data[:4] != b"\x7fELF":
        return Btf.from_bytes(data, file=file)
    from io import BytesIO

    from elftools.common.exceptions import ELFError
    from elftools.elf.elffile import ELFFile

    try:  # a vmlinux: an executable of any machine, which our reader of BPF objects does not take
        section = ELFFile(BytesIO(data)).get_section_by_name(".BTF")
        found = section.data() if section is not None else b""
    except (ELFError, ValueError, KeyError, OverflowError) as error:
        raise FormatError(f"a broken ELF file: {error}", file=file) from None
    if not found:
        raise FormatError("no section .BTF", file=file)
    return Btf.from_bytes(found, file=file)


def _running_btf() -> Btf | None:
    try:
        data = Path(_VMLINUX).read_bytes()
    except OSError:
        return None
    from bpfkit.btf import Btf

    return Btf.from_bytes(data, file=_VMLINUX)


def _running_kconfig() -> Mapping[str, str] | None:
    release = platform.release()
    found: dict[str, str] = {}
    for name in ("/proc/config.gz", f"/boot/config-{release}", f"/lib/modules/{release}/config"):
        try:
            data = Path(name).read_bytes()
            if name.endswith(".gz"):
                data = gzip.decompress(data)
        except (OSError, EOFError):
            continue
        found = parse_kconfig(data.decode("utf-8", "replace"))
        break
    version = _version(release)
    if version:
        found["LINUX_KERNEL_VERSION"] = str(version)
        found["LINUX_HAS_BPF_COOKIE"] = "y" if version >= _KERNEL_5_15 else "n"
        found["LINUX_HAS_SYSCALL_WRAPPER"] = "y" if _has_syscall_wrapper() else "n"
    return found or None


_KERNEL_5_15 = 5 << 16 | 15 << 8
_WRAPPED = {"x86_64": "__x64_", "aarch64": "__arm64_", "s390x": "__s390x_", "riscv64": "__riscv_"}


def _has_syscall_wrapper() -> bool:
    prefix = _WRAPPED.get(platform.machine())
    symbols = _running_ksyms() if prefix else None
    return bool(symbols) and f"{prefix}sys_bpf" in (symbols or {})


def _version(release: str) -> int:
    match = re.match(r"(\d+)\.(\d+)(?:\.(\d+))?", release)
    if match is None:
        return 0
    major, minor, patch = (int(part or 0) for part in match.groups())
    return major << 16 | minor << 8 | min(patch, 255)


def _running_ksyms() -> Mapping[str, int] | None:
    try:
        text = Path("/proc/kallsyms").read_text("utf-8", "replace")
    except OSError:
        return None
    found = parse_kallsyms(text)
    return found if any(found.values()) else None


def parse_kallsyms(text: str) -> dict[str, int]:
    """Addresses by name out of the text of ``/proc/kallsyms``; of several symbols with one name the
    first counts."""
    found: dict[str, int] = {}
    for line in text.splitlines():
        words = line.split(None, 3)
        if len(words) >= 3:
            try:
                found.setdefault(words[2], int(words[0], 16))
            except ValueError:
                raise UsageError(f"not a line of kallsyms: {line[:80]!r}") from None
    return found


def parse_kconfig(text: str) -> dict[str, str]:
    """Options by name out of a kernel's ``.config``: ``y``, ``m``, numbers and quoted strings as
    they stand there."""
    found = {}
    for line in text.splitlines():
        name, equals, value = line.partition("=")
        if equals and name.startswith("CONFIG_"):
            found[name] = value.strip()
    return found
