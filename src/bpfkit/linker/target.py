"""What an object is linked against: the kernel's types, its configuration and its symbols, or the
lack of them."""

from __future__ import annotations

import gzip
import os
import platform
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bpfkit.errors import FormatError, MissingKeyError, UnsupportedError, UsageError

if TYPE_CHECKING:
    from bpfkit.btf import Btf

__all__ = ["Target", "parse_kallsyms", "parse_kconfig"]

_Lazy = Callable[[], "Mapping[str, str]"]
_FOLDER = "/sys/kernel/btf"


class Target:
    """A machine that programs are linked for.

    ``btf`` are the types of its kernel, ``kconfig`` its configuration (``{"CONFIG_HZ": "250"}``,
    values as the file spells them, and ``LINUX_KERNEL_VERSION``), ``ksyms`` the addresses of its
    symbols, ``modules`` the types of its modules by name (split BTF on ``btf``). None means that it
    does not know them. Each may be given as a function without arguments that finds it out when it
    is first asked for.

    ``has_own_types``: there is no kernel whose types count, so CO-RE records are answered with the
    object's own types.
    """

    def __init__(
        self,
        name: str,
        btf: Btf | Callable[[], Btf | None] | None = None,
        kconfig: Mapping[str, str] | Callable[[], Mapping[str, str] | None] | None = None,
        ksyms: Mapping[str, int] | Callable[[], Mapping[str, int] | None] | None = None,
        *,
        modules: Mapping[str, Btf] | Callable[[], Mapping[str, Btf]] | None = None,
        has_own_types: bool = False,
    ) -> None:
        self.name, self.has_own_types = name, has_own_types
        self._modules = modules
        self._is_running = False
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
    def modules(self) -> Mapping[str, Btf]:
        """The types of the kernel's modules by name, each opened when it is asked for."""
        if callable(self._modules):
            self._modules = self._modules()
        return self._modules or {}

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

    @property
    def cpus(self) -> int:
        """How many CPUs the kernel counts with: what its configuration allows (CONFIG_NR_CPUS);
        for the running kernel, or where that is not known, those that this machine may have."""
        allowed = "" if self._is_running else (self.kconfig or {}).get("CONFIG_NR_CPUS", "")
        return int(allowed) if allowed.isdecimal() and int(allowed) else _possible_cpus()

    @classmethod
    def vm(cls) -> Target:
        """The embedded machine: no kernel at all. CO-RE records get the object's own types."""
        return cls("vm", has_own_types=True)

    @classmethod
    def running(cls) -> Target:
        """The kernel of this machine. What it does not show (no BTF, hidden symbols) is None."""
        target = cls(f"Linux {platform.release()}", _running_btf, _running_kconfig, _running_ksyms)
        target._modules = lambda: _RunningModules(target.btf)
        target._is_running = True
        return target

    @classmethod
    def named(cls, name: str) -> Target:
        """A kernel as a command line says it: "running", the release of one that the package
        carries ("6.18"), or a file with BTF.

        Raises OSError if the file cannot be read, FormatError if it has no BTF."""
        from .linux import releases

        if name == "running":
            return cls.running()
        if name in releases() and not os.path.exists(name):
            return cls.linux(name)
        return cls.from_btf(name)

    @classmethod
    def linux(cls, release: str = "6.18") -> Target:
        """A kernel that the package carries as data ("6.18": a build for x86-64): its types and
        configuration, without addresses of symbols. The same on every machine.

        Raises UsageError for a release that is not there."""
        from .linux import check_release, kernel_btf, kernel_config

        check_release(release)
        return cls(f"Linux {release}", lambda: kernel_btf(release), lambda: kernel_config(release))

    @classmethod
    def from_btf(
        cls, source: str | os.PathLike[str] | Btf, *more: str | os.PathLike[str] | Btf
    ) -> Target:
        """A kernel by its BTF: opened, or a file (a raw blob, or an ELF file with a section
        ``.BTF``). ``more`` are its modules', or further BTF to search where the first has no type
        of a name; files of split BTF continue the first.

        Raises OSError if a file cannot be read, FormatError if it has no BTF."""
        main = _open(source, None)
        modules: dict[str, Btf] = {}
        for place, one in enumerate(more, 1):
            opened = _open(one, main)
            modules.setdefault(Path(opened.file).stem or f"BTF {place}", opened)
        return cls(main.file or "the given BTF", main, modules=modules)


def _open(source: str | os.PathLike[str] | Btf, base: Btf | None) -> Btf:
    from bpfkit.btf import Btf

    if isinstance(source, Btf):
        return source
    try:
        return Btf.from_file(source)
    except FormatError:
        if base is None:
            raise
        return Btf.from_file(source, base=base)  # a module's goes on after its kernel's


class _RunningModules(Mapping[str, "Btf"]):
    """The modules of the running kernel, opened when they are asked for."""

    def __init__(self, base: Btf | None) -> None:
        self._base = base
        self._opened: dict[str, Btf] = {}
        try:
            names = os.listdir(_FOLDER) if base is not None else []
        except OSError:
            names = []
        self._names = sorted(name for name in names if name != "vmlinux")

    def __getitem__(self, name: str) -> Btf:
        if name not in self._names:
            raise MissingKeyError(f"no module {name!r} with BTF")
        if name not in self._opened:
            from bpfkit.btf import Btf

            self._opened[name] = Btf.from_file(f"{_FOLDER}/{name}", base=self._base)
        return self._opened[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def _running_btf() -> Btf | None:
    from bpfkit.btf import Btf

    try:
        return Btf.running()
    except UnsupportedError:
        return None


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


@cache
def _possible_cpus() -> int:
    try:
        text = Path("/sys/devices/system/cpu/possible").read_text("ascii")
        return int(text.strip().replace(",", "-").split("-")[-1]) + 1
    except (OSError, ValueError):
        return os.cpu_count() or 1


_KPROBES = (
    "/sys/bus/event_source/devices/kprobe",
    "/sys/kernel/tracing/kprobe_events",
    "/sys/kernel/debug/tracing/kprobe_events",
)


def _has_syscall_wrapper() -> bool:
    """As loaders find out: by a kprobe, so a kernel without them has none."""
    if not any(Path(path).exists() for path in _KPROBES):
        return False
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
