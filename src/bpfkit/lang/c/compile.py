"""``compile_c`` and ``open_c``: one C source to a BPF object, with a cache by content.

A cache entry is found by what was asked (source, options, compiler, headers) and is good if every
file that the source included still has the content it had; neither starts a process.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ...cachedir import atomic_write, cache_dir, content_key, read_cached
from ...diagnostics import Diagnostic, Span
from ...errors import CompileError, FormatError, UsageError
from .compiler import Compiler, find_compiler
from .headers import header_folders, headers_stamp
from .messages import parse_messages, read_text

if TYPE_CHECKING:
    from ...obj.spec import ObjectSpec

__all__ = ["compile_c", "open_c"]

_log = logging.getLogger("bpfkit.lang.c")

_CPUS = ("generic", "probe", "v1", "v2", "v3", "v4")
_TARGETS = {"little": "bpfel", "big": "bpfeb"}
_OPTIONS = (
    "-O2",
    "-g",
    "-std=gnu11",
    "-fno-stack-protector",
    "-fno-unwind-tables",
    "-fno-asynchronous-unwind-tables",
    "-fno-sanitize=undefined",
    "-fno-ident",
    "-fno-color-diagnostics",
    "-fno-caret-diagnostics",
    "-fdiagnostics-print-source-range-info",
    "-ferror-limit=50",
    "-fmacro-backtrace-limit=2",
    "-Wall",
    # what BPF programs do on purpose
    "-Wno-ignored-attributes",
    "-Wno-unused-value",
    "-Wno-unused-function",
    "-Wno-pointer-sign",
    "-Wno-compare-distinct-pointer-types",
    "-Wno-gnu-variable-sized-type-not-at-end",
    "-Wno-address-of-packed-member",
    "-Wno-tautological-compare",
    "-Wno-missing-declarations",
    "-Wno-unknown-warning-option",
)
# BTF's line records hold the source lines; of a text on standard input only if it is embedded
_EMBED = ("-gdwarf-5", "-gembed-source")
_ARCHITECTURES = {"x86_64": "x86", "amd64": "x86", "aarch64": "arm64", "arm64": "arm64"}
_SECONDS = 300  # no source that people write takes the compiler this long


class _Job(NamedTuple):
    """One compilation as asked for: ``path`` is None for a text."""

    text: str
    path: Path | None
    name: str  # how messages and debug information call it
    options: tuple[str, ...]
    compiler: Compiler


def compile_c(
    source: str | Path,
    *,
    file: str = "",
    include_dirs: Iterable[str | Path] = (),
    defines: Mapping[str, str | int] | Iterable[str] = (),
    cpu: str = "v3",
    extra_args: Iterable[str] = (),
    byteorder: str = "little",
    cache: bool = True,
) -> bytes:
    """Compile one C source and give the BPF object (ELF) as bytes.

    ``source`` is a Path, or a str: the text itself if it has a line break or a brace, else the
    name of a file. ``file`` is the name to show for a text. ``defines`` are ``NAME`` or
    ``NAME=VALUE`` strings or a mapping. ``cpu`` is the instruction set, "v1" to "v4". Warnings go
    to the logger ``bpfkit.lang.c``.

    Raises:
        CompileError: the source does not compile; ``diagnostics`` has each place.
        UnsupportedError: there is no compiler.
        UsageError: an unknown ``cpu`` or ``byteorder``.
        OSError: the file cannot be read.
    """
    if byteorder not in _TARGETS:
        raise UsageError(f"byteorder is 'little' or 'big', not {byteorder!r}")
    if cpu not in _CPUS:
        raise UsageError(f"cpu is one of {', '.join(_CPUS)}, not {cpu!r}")
    text, path, name = _source(source, file)
    job = _Job(
        text,
        path,
        name,
        (
            f"-mcpu={cpu}",
            f"--target={_TARGETS[byteorder]}",
            *(f"-I{os.path.abspath(folder)}" for folder in include_dirs),
            *(f"-D{define}" for define in _defines(defines)),
            *(() if path is not None else _EMBED),
            *map(str, extra_args),
        ),
        find_compiler(),
    )
    key = _key(job)
    entry = _read_entry(key) if cache else None
    if entry is None:
        entry = _compile(job)
        if cache:
            _write_entry(key, entry)
    _log_warnings(job, entry.messages)
    return entry.object


def open_c(
    source: str | Path,
    *,
    file: str = "",
    include_dirs: Iterable[str | Path] = (),
    defines: Mapping[str, str | int] | Iterable[str] = (),
    cpu: str = "v3",
    extra_args: Iterable[str] = (),
    byteorder: str = "little",
    cache: bool = True,
) -> ObjectSpec:
    """Compile like :func:`compile_c` and read the object. Raises what that does, and
    FormatError."""
    from ...obj import load_object

    data = compile_c(
        source,
        file=file,
        include_dirs=include_dirs,
        defines=defines,
        cpu=cpu,
        extra_args=extra_args,
        byteorder=byteorder,
        cache=cache,
    )
    name = _source(source, file)[2]
    return load_object(data, file=name)


def _source(source: str | Path, file: str) -> tuple[str, Path | None, str]:
    """The text, its path (None for a text) and the name to show."""
    if isinstance(source, str) and any(mark in source for mark in "\n{;"):
        return source, None, file or "program.bpf.c"
    path = Path(source)
    data = path.read_bytes()
    if data[:4] == b"\x7fELF":
        raise FormatError("this is an ELF object, not C source", file=str(path))
    return data.decode("utf-8", "surrogateescape"), path, file or str(path)


def _defines(defines: Mapping[str, str | int] | Iterable[str]) -> list[str]:
    if isinstance(defines, Mapping):
        return [f"{name}={value}" for name, value in defines.items()]
    return list(defines)


# --- the compiler ---------------------------------------------------------------------------------


def _command(job: _Job, source: str, out: str, depends: str, folder: str) -> list[str]:
    compiler = job.compiler
    options = list(job.options)
    if compiler.kind == "zig":
        options = [f"{o}-freestanding-none" if o.startswith("--target=") else o for o in options]
    ours = header_folders()
    command = [*compiler.command, *_OPTIONS, *options, f"-D__TARGET_ARCH_{_architecture()}"]
    for path in ours:
        command += ["-isystem", str(path), f"-ffile-prefix-map={path}=bpfkit"]
    for path in _system_folders(compiler, ours):
        command += ["-idirafter", str(path)]
    # debug information names the source as the caller does, and no folder of this machine
    prefix = os.path.dirname(source)
    shown = os.path.dirname(job.name)
    command.append(f"-ffile-prefix-map={prefix}{os.sep}={shown + '/' if shown else ''}")
    command.append("-fdebug-compilation-dir=.")
    if job.path is None and shown:
        command += ["-iquote", os.path.abspath(shown)]
    return [*command, "-x", "c", "-c", source, "-o", out, "-MD", "-MF", depends]


def _architecture() -> str:
    import platform

    return _ARCHITECTURES.get(platform.machine().lower(), "x86")


def _system_folders(compiler: Compiler, ours: tuple[Path, ...]) -> list[Path]:
    """Searched after everything else, for headers that we do not bring."""
    import platform

    folders = [ours[0] / "bpf"]  # "bpf_helpers.h" without its folder, as old programs write it
    if compiler.kind == "zig":
        include = Path(compiler.path).parent / "lib" / "libc" / "include"
        folders += [include / "any-linux-any", include / "x86-linux-any"]
    else:
        folders.append(Path(f"/usr/include/{platform.machine()}-linux-gnu"))
    return [folder for folder in folders if folder.is_dir()]


def _environment(compiler: Compiler, folder: str) -> dict[str, str]:
    environment = {**os.environ, "LC_ALL": "C"}
    environment.pop("CPATH", None)
    environment.pop("C_INCLUDE_PATH", None)
    if compiler.kind == "zig":
        kept = cache_dir("zig")
        for name in ("ZIG_GLOBAL_CACHE_DIR", "ZIG_LOCAL_CACHE_DIR"):
            environment[name] = str(kept or os.path.join(folder, "zig-cache"))
    return environment


class _Entry(NamedTuple):
    """A finished compilation: ``included`` is {file: hash of its content}."""

    object: bytes
    messages: str
    included: dict[str, str]


def _compile(job: _Job) -> _Entry:
    import subprocess

    with tempfile.TemporaryDirectory(prefix="bpfkit-c-") as folder:
        out, depends = os.path.join(folder, "out.o"), os.path.join(folder, "out.d")
        if job.path is None:
            source = os.path.join(folder, os.path.basename(job.name) or "program.bpf.c")
            Path(source).write_bytes(job.text.encode("utf-8", "surrogateescape"))
        else:
            source = os.path.abspath(job.path)
        command = _command(job, source, out, depends, folder)
        _log.debug("%s", " ".join(command))
        try:
            done = subprocess.run(
                command,
                capture_output=True,
                timeout=_SECONDS,
                check=False,
                env=_environment(job.compiler, folder),
                stdin=subprocess.DEVNULL,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise _failure(job, f"the compiler {job.compiler.path} failed: {error}") from None
        messages = done.stderr.decode("utf-8", "replace").replace(source, job.name)
        diagnostics = _parse(job, messages)
        if done.returncode != 0 or not os.path.exists(out):
            errors = [d for d in diagnostics if d.severity == "error"]
            if not errors:
                lines = messages.strip().splitlines()
                reason = lines[0] if lines else f"exit code {done.returncode}"
                raise _failure(job, f"the compiler failed: {reason}")
            raise CompileError(errors)
        return _Entry(Path(out).read_bytes(), messages, _included(depends, source))


def _failure(job: _Job, text: str) -> CompileError:
    return CompileError([Diagnostic("error", Span(job.name), text)])


def _parse(job: _Job, messages: str) -> list[Diagnostic]:
    """Diagnostics, with the place where text is known only to us filled in."""
    return parse_messages(
        messages,
        lambda file: file if file and file != "<unknown>" else job.name,
        lambda file: job.text if file == job.name else read_text(file),
        tuple(str(folder) for folder in header_folders()),
    )


def _log_warnings(job: _Job, messages: str) -> None:
    if messages:
        for diagnostic in _parse(job, messages):
            _log.warning("%s", diagnostic)


# --- the cache ------------------------------------------------------------------------------------


def _key(job: _Job) -> str:
    where = "" if job.path is None else os.path.dirname(os.path.abspath(job.path))
    text = job.text.encode("utf-8", "surrogateescape")
    asked = (where, job.name, *_OPTIONS, *job.options)
    return content_key(text, *asked, job.compiler.identity, headers_stamp(), _architecture(), "1")


def _included(depends: str, source: str) -> dict[str, str]:
    """The files that the source included (make's dependency format), ours and the compiler's own
    left out."""
    ours = tuple(str(folder) for folder in header_folders())
    text = read_text(depends).replace("\\\n", " ").partition(": ")[2]
    names = [name.replace("\0", " ") for name in text.replace("\\ ", "\0").split()]
    wanted = {n for n in names if n and not n.startswith(ours) and n != source}
    return {name: _hash(name) for name in sorted(wanted)}


def _hash(path: str) -> str:
    try:
        return content_key(Path(path).read_bytes())
    except OSError:
        return ""


def _read_entry(key: str) -> _Entry | None:
    data = read_cached("objects", key)
    if data is None:
        return None
    head, _, elf = data.partition(b"\n")
    try:
        fields = json.loads(head)
        included, messages = dict(fields["included"]), str(fields["messages"])
        if fields["size"] != len(elf) or any(_hash(p) != h for p, h in included.items()):
            return None
    except (ValueError, KeyError, TypeError):
        return None
    return _Entry(elf, messages, included)


def _write_entry(key: str, entry: _Entry) -> None:
    folder = cache_dir("objects")
    if folder is not None:
        head = {"included": entry.included, "messages": entry.messages, "size": len(entry.object)}
        atomic_write(folder / key, json.dumps(head).encode() + b"\n" + entry.object)
