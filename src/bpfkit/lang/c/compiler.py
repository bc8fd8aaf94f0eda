"""Finding a C compiler with the BPF target: $BPFKIT_CLANG, a system clang, or the clang inside the
ziglang wheel.

What a compiler is (its version, whether it has the target) is asked once and kept in the cache
folder under the file's identity, so that finding it again starts no process.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ...cachedir import atomic_write, cache_dir, content_key, read_cached
from ...errors import UnsupportedError

__all__ = ["Compiler", "find_compiler"]

_HINT = 'install clang (12 or later), or: pip install "bpfkit[c]"'


class Compiler(NamedTuple):
    """A C compiler with the BPF target. ``command`` starts every command line; ``identity``
    changes when it is replaced."""

    kind: str  # "clang" or "zig"
    path: str
    version: str
    identity: str

    @property
    def command(self) -> list[str]:
        return [self.path, "cc"] if self.kind == "zig" else [self.path]

    def __str__(self) -> str:
        return f"{self.version} ({self.path})"


def find_compiler() -> Compiler:
    """The compiler that :func:`compile_c` uses.

    Order: the program that the environment variable BPFKIT_CLANG names ("zig" for the wheel's),
    ``clang`` and then ``clang-NN``, newest first, on PATH, at last the ``ziglang`` package.

    Raises:
        UnsupportedError: there is none; the message says what to install.
    """
    return _find(os.environ.get("BPFKIT_CLANG", ""), os.environ.get("PATH", ""))


@lru_cache(maxsize=8)
def _find(wanted: str, path: str) -> Compiler:
    if wanted and wanted != "zig":
        import shutil

        found = shutil.which(wanted, path=path)
        compiler = _examine(found) if found else None
        if compiler is None:
            reason = "has no BPF target" if found else "is not there"
            raise UnsupportedError(f"compiling C with BPFKIT_CLANG={wanted}", f"it {reason}")
        return compiler
    if not wanted:
        for candidate in _clangs(path):
            if compiler := _examine(candidate):
                return compiler
    zig = _wheel_zig()
    compiler = _examine(zig) if zig else None
    if compiler is None:
        raise UnsupportedError("compiling C", _HINT)
    return compiler


def _clangs(path: str) -> list[str]:
    """``clang`` of the first folder that has it, then the numbered ones, newest first."""
    numbered: dict[int, str] = {}
    plain: list[str] = []
    for folder in path.split(os.pathsep):
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        for name in names:
            match = re.fullmatch(r"clang(?:-(\d+))?(?:\.exe)?", name)
            if not match:
                continue
            full = os.path.join(folder, name)
            if match[1] is None:
                plain.append(full)
            else:
                numbered.setdefault(int(match[1]), full)
    return plain[:1] + [numbered[number] for number in sorted(numbered, reverse=True)]


def _wheel_zig() -> str | None:
    """The ``zig`` program of the ziglang package, called directly: its Python wrapper costs 35
    ms."""
    from importlib.util import find_spec

    spec = find_spec("ziglang")
    for folder in spec.submodule_search_locations or () if spec else ():
        for name in ("zig", "zig.exe"):
            if (path := Path(folder) / name).is_file():
                return str(path)
    return None


def _examine(path: str) -> Compiler | None:
    """What the program at ``path`` is; None when it has no BPF target or does not start."""
    real = os.path.realpath(path)
    try:
        status = os.stat(real)
    except OSError:
        return None
    identity = content_key(path, real, f"{status.st_size} {status.st_mtime_ns}")
    known = read_cached("compilers", identity)
    if known is None:
        known = _ask(path).encode()
        if folder := cache_dir("compilers"):
            atomic_write(folder / identity, known)
    kind, _, version = known.decode("utf-8", "replace").partition(" ")
    return Compiler(kind, path, version, identity) if kind in ("clang", "zig") else None


def _ask(path: str) -> str:
    if Path(path).stem == "zig":
        version = _output(path, "version").strip()
        return f"zig zig {version}" if version else "no"
    targets = _output(path, "--print-targets")
    if not re.search(r"^\s*bpfel\b", targets, re.M):
        return "no"
    lines = _output(path, "--version").splitlines()
    return f"clang {lines[0].strip() if lines else 'clang'}"


def _output(*command: str) -> str:
    import subprocess

    try:
        done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
