"""``compile_c`` and ``open_c``: one C source to a BPF object, with a cache by content.

A cache entry is found by what was asked (source, options, compiler, headers) and is good if every
file that the source included still has the content it had, and none has appeared that would be
taken in its place; neither starts a process. ``vmlinux.h``, where there is none, is made from the
kernel's types: see ``vmlinux.py``.
"""

from __future__ import annotations

import json
import logging
import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ...cachedir import atomic_write, cache_dir, content_key, read_cached
from ...diagnostics import Diagnostic, Span
from ...errors import CompileError, FormatError, UsageError
from .compiler import Compiler, find_compiler
from .headers import header_folders, headers_stamp
from .includes import Scan, Search
from .messages import parse_messages, read_text
from .vmlinux import NAME as VMLINUX
from .vmlinux import KernelTypes, kernel_types, without_functions

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
_CLASH = re.compile(r"(?:conflicting types for|static declaration of|redefinition of) '(\w+)'")
_SECONDS = 300  # no source that people write takes the compiler this long


class _Job(NamedTuple):
    """One compilation as asked for: ``path`` is None for a text."""

    text: str
    path: Path | None
    name: str  # how messages and debug information call it
    options: tuple[str, ...]
    compiler: Compiler
    vmlinux: str | None = None  # the file to make vmlinux.h from

    @property
    def folder(self) -> str:
        """Where includes in quotes are looked for first; "" for a text from nowhere."""
        if self.path is None and not os.path.dirname(self.name):
            return ""
        return os.path.dirname(os.path.abspath(self.path or self.name))

    @property
    def search(self) -> Search:
        """Where the compiler looks for what the source includes."""
        after = [*header_folders(), *_system_folders(self.compiler, header_folders())]
        return Search.of_options(self.options, self.folder, map(str, after))


def compile_c(
    source: str | Path,
    *,
    file: str = "",
    include_dirs: Iterable[str | Path] = (),
    defines: Mapping[str, str | int] | Iterable[str] = (),
    cpu: str = "v3",
    extra_args: Iterable[str] = (),
    byteorder: str = "little",
    vmlinux: str | Path | None = None,
    cache: bool = True,
) -> bytes:
    """Compile one C source and give the BPF object (ELF) as bytes.

    ``source`` is a Path, or a str: the text itself if it has a line break or a brace, else the
    name of a file. ``file`` is the name to show for a text. ``defines`` are ``NAME`` or
    ``NAME=VALUE`` strings or a mapping. ``cpu`` is the instruction set, "v1" to "v4". Warnings go
    to the logger ``bpfkit.lang.c``.

    A program that includes ``vmlinux.h`` where there is no such file gets one made from
    ``vmlinux``: a kernel's BTF, an ELF file with BTF, or a header; by default from the running
    kernel's BTF.

    Raises:
        CompileError: the source does not compile; ``diagnostics`` has each place.
        UnsupportedError: there is no compiler.
        UsageError: an unknown ``cpu`` or ``byteorder``.
        FormatError: ``vmlinux`` has no good BTF.
        OSError: a file cannot be read.
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
        None if vmlinux is None else os.fspath(vmlinux),
    )
    key = _key(job)
    entry = _read_entry(key, job) if cache else None
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
    vmlinux: str | Path | None = None,
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
        vmlinux=vmlinux,
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


def _command(job: _Job, source: str, out: str, depends: str, made: str) -> list[str]:
    """The command line; ``made`` is the folder of a made vmlinux.h, "" for none."""
    compiler = job.compiler
    options = list(job.options)
    if compiler.kind == "zig":
        options = [f"{o}-freestanding-none" if o.startswith("--target=") else o for o in options]
    ours = header_folders()
    command = [*compiler.command, *_OPTIONS, *options]
    if not any("__TARGET_ARCH_" in option for option in options):
        command.append(f"-D__TARGET_ARCH_{_architecture()}")
    for path in ours:
        command += ["-isystem", str(path), f"-ffile-prefix-map={path}=bpfkit"]
    for path in _system_folders(compiler, ours):
        command += ["-idirafter", str(path)]
    # debug information names the source as the caller does, and no folder of this machine
    prefix = os.path.dirname(source)
    shown = os.path.dirname(job.name)
    command.append(f"-ffile-prefix-map={prefix}{os.sep}={shown + '/' if shown else ''}")
    if made:
        command += ["-isystem", made, f"-ffile-prefix-map={made}=bpfkit"]
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
    """A finished compilation. ``included`` is {file: hash of its content}, ``absent`` the files
    that would have been included instead of them, ``vmlinux`` the hash of what vmlinux.h was made
    from, "" if it was not."""

    object: bytes
    messages: str
    included: dict[str, str]
    absent: list[str]
    vmlinux: str = ""


def _compile(job: _Job) -> _Entry:
    """Compile, with a made vmlinux.h if the source includes one that is nowhere: first one of the
    types that the source names, and whatever is wrong then is said by the whole."""
    ours = tuple(str(folder) for folder in header_folders())
    scan = job.search.scan(job.text, job.folder, ours)
    kernel = kernel_types(job.vmlinux) if VMLINUX in scan.missing else None
    if kernel is None:
        return _run(job)
    entry = _try_cut(job, kernel, scan) or _run_with(job, kernel.whole())
    return entry._replace(vmlinux=kernel.key, absent=sorted({*entry.absent, *_places(job)}))


def _try_cut(job: _Job, kernel: KernelTypes, scan: Scan) -> _Entry | None:
    """Compile with the types that the source names; None if that is not enough."""
    header = kernel.cut(scan.texts.values())
    if header is None:
        return None
    try:
        entry = _run_with(job, header)
    except CompileError as error:
        _log.debug("not with the types it names: %s", error)
        return None
    # a name that the preprocessor puts together is not seen; asking whether such a type exists is
    # no error
    is_pasted = any("##" in text for text in scan.texts.values())
    return None if is_pasted and _asks_for_declared(entry.object) else entry


def _run_with(job: _Job, header: str) -> _Entry:
    """Run the compiler with a made header; without the kernel functions in it that the program
    declares in its own way, as programs do that are older than such headers."""
    try:
        return _run(job, header)
    except CompileError as error:
        found = [_CLASH.match(diagnostic.text) for diagnostic in error.diagnostics]
        smaller = without_functions(header, {match[1] for match in found if match})
        if smaller == header:
            raise
        return _run(job, smaller)


def _asks_for_declared(data: bytes) -> bool:
    """Whether a CO-RE record of an object is about a type that is only declared."""
    from ...btf import Btf, BtfExt, Kind
    from ...elf import ElfFile

    elf = ElfFile(data)
    types, records = elf.section(".BTF"), elf.section(".BTF.ext")
    if types is None or records is None:
        return False
    btf = Btf.from_bytes(bytes(types.data))
    found = BtfExt.from_bytes(bytes(records.data), btf)
    ids = {record.type_id for part in found.core.values() for record in part}
    return any(btf.kind(btf.resolve(type_id)) is Kind.FWD for type_id in ids)


def _places(job: _Job) -> list[str]:
    """Where a vmlinux.h would be taken instead of a made one."""
    search = job.search
    return [os.path.join(folder, VMLINUX) for folder in (*search.quoted, *search.folders)]


def _run(job: _Job, vmlinux: str | None = None) -> _Entry:
    """One run of the compiler, ``vmlinux`` the text of a made vmlinux.h."""
    import subprocess

    with tempfile.TemporaryDirectory(prefix="bpfkit-c-") as folder:
        out, depends = os.path.join(folder, "out.o"), os.path.join(folder, "out.d")
        source = os.path.abspath(job.path or _store(folder, job.name, job.text))
        made = os.path.join(folder, "kernel") if vmlinux is not None else ""
        header = _store(made, VMLINUX, vmlinux) if vmlinux is not None else ""
        command = _command(job, source, out, depends, made)
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
        if header:
            messages = messages.replace(header, VMLINUX)
        diagnostics = _parse(job, messages, vmlinux or "")
        if done.returncode != 0 or not os.path.exists(out):
            raise _refused(job, diagnostics, messages, done.returncode)
        included = _included(depends, {source, header})
        absent = job.search.shadows([*included, *_used_own(depends)])
        return _Entry(Path(out).read_bytes(), messages, included, absent)


def _store(folder: str, name: str, text: str) -> str:
    """Write a text for the compiler."""
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, os.path.basename(name) or "program.bpf.c")
    Path(path).write_bytes(text.encode("utf-8", "surrogateescape"))
    return path


def _refused(
    job: _Job, diagnostics: list[Diagnostic], messages: str, returncode: int
) -> CompileError:
    errors = [d for d in diagnostics if d.severity == "error"]
    if errors:
        return CompileError(errors)
    lines = messages.strip().splitlines()
    reason = lines[0] if lines else f"exit code {returncode}"
    return _failure(job, f"the compiler failed: {reason}")


def _failure(job: _Job, text: str) -> CompileError:
    return CompileError([Diagnostic("error", Span(job.name), text)])


def _parse(job: _Job, messages: str, vmlinux: str = "") -> list[Diagnostic]:
    """Diagnostics, with the place where text is known only to us filled in."""
    texts = {job.name: job.text, VMLINUX: vmlinux}
    return parse_messages(
        messages,
        lambda file: file if file and file != "<unknown>" else job.name,
        lambda file: texts[file] if file in texts else read_text(file),
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
    asked = (where, job.name, job.vmlinux or "", *_OPTIONS, *job.options)
    return content_key(text, *asked, job.compiler.identity, headers_stamp(), _architecture(), "2")


def _dependencies(depends: str) -> set[str]:
    """The files that a compilation read (make's dependency format)."""
    text = read_text(depends).replace("\\\n", " ").partition(": ")[2]
    names = (name.replace("\0", " ") for name in text.replace("\\ ", "\0").split())
    return {os.path.abspath(name) for name in names if name}


def _included(depends: str, known: set[str]) -> dict[str, str]:
    """The files that the source included and their hashes, ``known`` ones and ours left out."""
    ours = tuple(str(folder) for folder in header_folders())
    wanted = {name for name in _dependencies(depends) if not name.startswith(ours)}
    return {name: _hash(name) for name in sorted(wanted - known)}


def _used_own(depends: str) -> list[str]:
    """Those of our own headers that were included."""
    ours = tuple(str(folder) for folder in header_folders())
    return [name for name in _dependencies(depends) if name.startswith(ours)]


def _hash(path: str) -> str:
    try:
        return content_key(Path(path).read_bytes())
    except OSError:
        return ""


def _read_entry(key: str, job: _Job) -> _Entry | None:
    data = read_cached("objects", key)
    if data is None:
        return None
    head, _, elf = data.partition(b"\n")
    try:
        fields = json.loads(head)
        entry = _Entry(
            elf,
            str(fields["messages"]),
            dict(fields["included"]),
            list(fields["absent"]),
            str(fields["vmlinux"]),
        )
        return entry if fields["size"] == len(elf) and _is_fresh(entry, job) else None
    except (ValueError, KeyError, TypeError):
        return None


def _is_fresh(entry: _Entry, job: _Job) -> bool:
    """Whether the compiler would read now what it read then."""
    if any(_hash(path) != known for path, known in entry.included.items()):
        return False
    if any(map(os.path.exists, entry.absent)):
        return False
    kernel = kernel_types(job.vmlinux) if entry.vmlinux else None
    return entry.vmlinux == (kernel.key if kernel else "")


def _write_entry(key: str, entry: _Entry) -> None:
    folder = cache_dir("objects")
    if folder is not None:
        head = {
            "included": entry.included,
            "absent": entry.absent,
            "vmlinux": entry.vmlinux,
            "messages": entry.messages,
            "size": len(entry.object),
        }
        atomic_write(folder / key, json.dumps(head).encode() + b"\n" + entry.object)
