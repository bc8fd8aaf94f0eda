"""``bpfkit run``: a program over packets, in the VM or in the kernel."""

from __future__ import annotations

import argparse
import errno
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import FormatError, UsageError
from .maps import fill_maps, set_variables

if TYPE_CHECKING:
    from ..obj import ObjectSpec
    from ..session import Object
    from ..session.hosts import VM

__all__ = [
    "add_arguments",
    "add_capture_argument",
    "add_state_arguments",
    "bytes_argument",
    "choose_program",
    "expand_captures",
    "file_behind_captures",
    "load_verified",
    "run",
]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "file",
        metavar="FILE",
        nargs="?",
        help="BPF program: C source (.c), assembler (.s), classic BPF (.cbpf) or object (.o)",
    )
    given = parser.add_argument_group("input")
    add_capture_argument(given)
    given.add_argument(
        "--input", metavar="HEX|@FILE", help="run one buffer: hex digits, or the bytes of a file"
    )
    given.add_argument(
        "--ctx", metavar="HEX|@FILE", help="context for program types that take one as it is"
    )
    given.add_argument(
        "--limit", metavar="N", type=_count, help="stop after N packets of each capture"
    )
    given.add_argument(
        "--repeat", metavar="N", type=_count, default=1, help="run the input N times (to measure)"
    )
    what = parser.add_argument_group("program")
    what.add_argument(
        "--program", metavar="NAME", help="which program, when the object has several"
    )
    what.add_argument(
        "--type",
        metavar="TYPE",
        help="program type when the section name does not say it: xdp, sched_cls, …",
    )
    what.add_argument(
        "--host",
        choices=("vm", "kernel"),
        default="vm",
        help="where to run (default: the embedded VM)",
    )
    what.add_argument(
        "--engine",
        choices=("jit", "interpreter"),
        default="jit",
        help="how the VM runs it (default: jit)",
    )
    what.add_argument(
        "--no-verify",
        action="store_true",
        help="run it without verifying it first; what it does is checked while it runs",
    )
    what.add_argument(
        "--trace",
        action="store_true",
        help="with the interpreter: print each instruction with what it changed",
    )
    what.add_argument(
        "--budget",
        metavar="N",
        type=_count,
        help="instructions that one run may take (default 100,000,000)",
    )
    what.add_argument(
        "--clock",
        choices=("real", "capture"),
        default="real",
        help="what time helpers tell: the host's clock or the packet's",
    )
    _add_work_arguments(parser)
    state = parser.add_argument_group("state")
    add_state_arguments(state)
    state.add_argument(
        "--routes",
        metavar="FILE",
        help="routes, neighbours and interfaces for bpf_fib_lookup, as JSON",
    )
    out = parser.add_argument_group("output")
    out.add_argument(
        "--out",
        metavar="OUT",
        help="write the packets that were not dropped, as the program left them, to this pcap",
    )
    out.add_argument(
        "--entries",
        metavar="N",
        type=_count,
        default=20,
        help="entries shown of each map (default 20; 0 = none)",
    )
    out.add_argument("--json", action="store_true", help="print everything as one JSON object")
    out.add_argument(
        "-v", "--verbose", action="store_true", help="print the lines of bpf_printk and timings"
    )


def _add_work_arguments(parser: argparse.ArgumentParser) -> None:
    work = parser.add_argument_group("work")
    work.add_argument(
        "--jobs",
        metavar="N",
        type=_count,
        default=1,
        help="run packets in N threads, each a CPU of the VM with its part of per-CPU maps",
    )
    work.add_argument(
        "--workers",
        metavar="N",
        type=_count,
        help="run each capture for itself, in N processes, and merge the maps",
    )
    work.add_argument(
        "--dask",
        metavar="ADDRESS",
        help="the same on the workers of this Dask scheduler",
    )
    work.add_argument(
        "--merge",
        metavar="NAME=RULE",
        action="append",
        default=[],
        help="how to merge a map or variable: sum, min, max, first or last (default: per-CPU maps "
        "sum, others last)",
    )


def add_capture_argument(group: Any) -> None:
    """``--pcap``, which takes files, folders and patterns."""
    group.add_argument(
        "--pcap",
        metavar="IN",
        nargs="+",
        action="extend",
        help="run every packet of these pcap or pcapng captures: files, folders, patterns, or - "
        "for standard input",
    )


def add_state_arguments(group: Any) -> None:
    """``--set``, ``--map``, ``--fill``: what variables and maps hold before a run."""
    group.add_argument(
        "--set",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="set a global variable before loading",
    )
    group.add_argument(
        "--map",
        metavar="NAME:KEY=VALUE",
        action="append",
        default=[],
        help="put an entry into a map before the run",
    )
    group.add_argument(
        "--fill",
        metavar="FILE",
        action="append",
        default=[],
        help='map entries from JSON: {"map": {"key": value}}',
    )


def _count(text: str) -> int:
    try:
        number = int(text.replace("_", "").replace(",", ""), 0)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None
    if number < 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return number


def run(options: argparse.Namespace) -> int:
    """The command. Gives its exit code."""
    file_behind_captures(options)
    _check(options)
    from ..session import open_object

    spec = open_object(options.file)
    name = choose_program(spec, options.program, options.type, options.file)
    set_variables(spec, options.set)
    given = (bytes_argument(options.input, "input"), bytes_argument(options.ctx, "ctx"))
    captures = expand_captures(options.pcap or [])
    if options.host == "kernel":
        return _in_kernel(options, spec, name, captures, given)
    from ..session.hosts import VM
    from ..session.parallel import ThreadPool
    from .job import Job

    settings: dict[str, Any] = {
        "engine": options.engine,
        "clock": options.clock,
        "verify": not options.no_verify,
        "cpus": options.jobs,
    }
    if options.budget is not None:
        settings["budget"] = options.budget
    network = json_file(options.routes) if options.routes else None
    with VM(**settings) as host, ThreadPool(host, options.jobs) as pool:
        if network is not None:
            _set_network(host, options.routes, network)
        with load_verified(host, spec, name) as loaded:
            if options.verbose:
                _note_unverified(host)
            fill_maps(loaded, options.map, options.fill)
            if options.workers is not None or options.dask:
                from .fleet import Fleet

                return Fleet(options, loaded, name, settings, network).run(captures)
            job = Job(options, pool, loaded, loaded.programs[name], given)
            if options.trace:
                host.on_step = job.print_step
            return job.packets(captures) if captures else job.once()


def _in_kernel(
    options: argparse.Namespace,
    spec: ObjectSpec,
    name: str,
    captures: list[str],
    given: tuple[bytes, bytes],
) -> int:
    from ..session.hosts import Kernel
    from ..session.kernelrun import KernelRunner
    from .job import Job

    options.engine = "kernel"
    with Kernel() as host, host.load(spec, programs=[name]) as loaded:
        fill_maps(loaded, options.map, options.fill)
        job = Job(options, KernelRunner(), loaded, loaded.programs[name], given)
        return job.packets(captures) if captures else job.once()


def load_verified(host: VM, spec: ObjectSpec, name: str) -> Object:
    """Load one program, telling how far its verification is when it takes long."""
    from .verify import VerifyProgress

    host.on_verify = progress = VerifyProgress()
    try:
        return host.load(spec, programs=[name])
    finally:
        progress.clear()


def _note_unverified(host: VM) -> None:
    for report in host.reports.values():
        if report.unsupported:
            print(
                f"bpfkit: {report.program} is not verified: {report.unsupported}; "
                "it is checked while it runs",
                file=sys.stderr,
            )


def _set_network(host: VM, file: str, facts: Any) -> None:
    try:
        host.set_network(facts)
    except UsageError as error:
        raise UsageError(f"{file}: {error}") from None


# options that mean something in the VM only: name, default
_VM_ONLY = (
    *(("jobs", 1), ("workers", None), ("dask", None), ("budget", None), ("routes", None)),
    *(("clock", "real"), ("trace", False), ("no_verify", False), ("engine", "jit")),
)


def _check(options: argparse.Namespace) -> None:
    if options.host == "kernel":
        for name, default in _VM_ONLY:
            if getattr(options, name) != default:
                word = name.replace("_", "-")
                raise UsageError(f"--{word} is for the VM: it means nothing with --host kernel")
    if options.pcap and (options.input or options.ctx):
        raise UsageError("--pcap and --input (or --ctx) are two inputs; give one of them")
    if not (options.pcap or options.input or options.ctx is not None):
        raise UsageError("nothing to run on: give --pcap CAPTURE or --input HEX (or @FILE)")
    if options.trace and options.engine != "interpreter":
        raise UsageError(
            "--trace needs --engine interpreter: the JIT does not stop at instructions"
        )
    if options.out and not options.pcap:
        raise UsageError("--out writes the packets of a capture: give --pcap too")
    _check_work(options)


def _check_work(options: argparse.Namespace) -> None:
    if options.jobs < 1:
        raise UsageError(f"a number of threads is at least 1, not {options.jobs}")
    fleet = "--dask" if options.dask else "--workers" if options.workers is not None else ""
    if options.workers is not None and options.dask:
        raise UsageError("--workers starts processes here, --dask uses a cluster; give one of them")
    if options.merge and not fleet:
        raise UsageError(
            "--merge is for captures that run for themselves: give --workers or --dask"
        )
    if not fleet:
        return
    if not options.pcap or "-" in options.pcap:
        raise UsageError(f"{fleet} runs captures that are files: give --pcap")
    for word, wrong in (("jobs", options.jobs != 1), ("repeat", options.repeat > 1)):
        if wrong:
            raise UsageError(f"--{word} and {fleet} do not go together")
    if options.trace:
        raise UsageError(f"--trace and {fleet} do not go together")


def file_behind_captures(options: argparse.Namespace) -> None:
    """``--pcap A B FILE``: the program's file is the last word when there is no other. Raises
    UsageError when there is none."""
    if options.file is None and options.pcap and len(options.pcap) > 1:
        options.file = options.pcap.pop()
    if options.file is None:
        raise UsageError("which program? give FILE")


_SUFFIXES = (".pcap", ".pcapng", ".cap")


def expand_captures(words: list[str]) -> list[str]:
    """Files for the words of ``--pcap``: a folder is all captures in and below it, a pattern what
    it matches, both sorted. Raises UsageError and FileNotFoundError for words that mean no file."""
    found: list[str] = []
    for word in words:
        path = Path(word)
        if path.is_dir():
            inside = sorted(
                str(p) for p in path.rglob("*") if p.suffix in _SUFFIXES and p.is_file()
            )
            if not inside:
                raise UsageError(f"{word}: no captures in this folder ({', '.join(_SUFFIXES)})")
            found += inside
        elif not path.exists() and any(c in word for c in "*?["):
            from glob import glob

            matching = sorted(glob(word, recursive=True))
            if not matching:
                raise UsageError(f"{word}: no file matches this pattern")
            found += matching
        elif word != "-" and not path.exists():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), word)
        else:
            found.append(word)
    return found


def choose_program(spec: ObjectSpec, wanted: str | None, type_name: str | None, file: str) -> str:
    """The program to run: the one named, or the only one that is no tail-call target of another.

    Raises MissingKeyError or UsageError listing the names."""
    from ..abi import program_type

    if wanted is not None:
        program = spec.programs[wanted]
    else:
        targets = {member for m in spec.maps.values() for member in m.members.values()}
        names = [n for n in spec.programs if n not in targets] or list(spec.programs)
        if not names:
            raise UsageError(f"{file}: there is no program in it")
        if len(names) > 1:
            raise UsageError(
                f"{file}: has several programs, choose one with --program: {', '.join(names)}"
            )
        program = spec.programs[names[0]]
    if type_name is not None:
        program.type = program_type(type_name).number
    if program.type == 0:
        raise UsageError(
            f"{file}: section {program.section!r} of program {program.name} names no program type; "
            f"give one with --type"
        )
    program.autoload = True
    return program.name


def json_file(path: str) -> Any:
    """What a JSON file says. Raises FormatError."""
    try:
        return json.loads(Path(path).read_text())
    except ValueError as error:
        raise FormatError(f"not JSON: {error}", file=path) from None


def bytes_argument(text: str | None, option: str) -> bytes:
    """The bytes of hex digits or, after "@", of a file. Raises UsageError."""
    if text is None:
        return b""
    if text.startswith("@"):
        return Path(text[1:]).read_bytes()
    try:
        return bytes.fromhex(text.replace(":", " "))
    except ValueError:
        raise UsageError(f"--{option} takes hex digits or @FILE, not {text[:40]!r}") from None
