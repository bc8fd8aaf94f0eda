"""``bpfkit run``: a program over packets, in the VM."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import FormatError, UnsupportedError, UsageError
from .maps import fill_maps, set_variables

if TYPE_CHECKING:
    from ..capture import Capture
    from ..obj import ObjectSpec
    from ..session import Object
    from ..session.hosts import VM

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "file",
        metavar="FILE",
        help="BPF program: C source (.c), assembler (.s), classic BPF (.cbpf) or object (.o)",
    )
    given = parser.add_argument_group("input")
    given.add_argument(
        "--pcap", metavar="IN", help="run every packet of this pcap or pcapng capture"
    )
    given.add_argument(
        "--input", metavar="HEX|@FILE", help="run one buffer: hex digits, or the bytes of a file"
    )
    given.add_argument(
        "--ctx", metavar="HEX|@FILE", help="context for program types that take one as it is"
    )
    given.add_argument(
        "--limit", metavar="N", type=_count, help="stop after N packets of the capture"
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
    state = parser.add_argument_group("state")
    state.add_argument(
        "--set",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="set a global variable before loading",
    )
    state.add_argument(
        "--map",
        metavar="NAME:KEY=VALUE",
        action="append",
        default=[],
        help="put an entry into a map before the run",
    )
    state.add_argument(
        "--fill",
        metavar="FILE",
        action="append",
        default=[],
        help='map entries from JSON: {"map": {"key": value}}',
    )
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
    _check(options)
    from ..session import open_object

    spec = open_object(options.file)
    name = choose_program(spec, options.program, options.type, options.file)
    set_variables(spec, options.set)
    capture = _open_capture(options)
    given = (_bytes_argument(options.input, "input"), _bytes_argument(options.ctx, "ctx"))
    from ..session.hosts import VM
    from .job import Job

    settings: dict[str, Any] = {
        "engine": options.engine,
        "clock": options.clock,
        "verify": not options.no_verify,
    }
    if options.budget is not None:
        settings["budget"] = options.budget
    with VM(**settings) as host:
        if options.routes:
            _set_network(host, options.routes)
        with _load(host, spec, name) as loaded:
            if options.verbose:
                _note_unverified(host)
            fill_maps(loaded, options.map, options.fill)
            job = Job(options, host, loaded, loaded.programs[name], given)
            return job.packets(capture) if capture is not None else job.once()


def _load(host: VM, spec: ObjectSpec, name: str) -> Object:
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


def _set_network(host: VM, file: str) -> None:
    try:
        host.set_network(_json_file(file))
    except UsageError as error:
        raise UsageError(f"{file}: {error}") from None


def _check(options: argparse.Namespace) -> None:
    if options.host == "kernel":
        raise UnsupportedError(
            "running on the kernel host", "leave --host out to run in the embedded VM"
        )
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


def _json_file(path: str) -> Any:
    try:
        return json.loads(Path(path).read_text())
    except ValueError as error:
        raise FormatError(f"not JSON: {error}", file=path) from None


def _bytes_argument(text: str | None, option: str) -> bytes:
    if text is None:
        return b""
    if text.startswith("@"):
        return Path(text[1:]).read_bytes()
    try:
        return bytes.fromhex(text.replace(":", " "))
    except ValueError:
        raise UsageError(f"--{option} takes hex digits or @FILE, not {text[:40]!r}") from None


def _open_capture(options: argparse.Namespace) -> Capture | None:
    if not options.pcap:
        return None
    from ..capture import open_capture

    return open_capture(options.pcap, limit=options.limit)
