"""``bpfkit diff``: a program over packets in the VM and in the kernel, side by side."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from ..errors import UsageError
from .maps import fill_maps, set_variables
from .run import (
    add_capture_argument,
    add_state_arguments,
    bytes_argument,
    choose_program,
    expand_captures,
    file_behind_captures,
    load_verified,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..session import Object, Program
    from ..session.kernelrun import Difference

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", nargs="?", help="BPF program, as for run")
    add_capture_argument(parser)
    add("--input", metavar="HEX|@FILE", help="compare on one packet")
    add("--limit", metavar="N", type=int, help="stop after N packets of each capture")
    add("--program", metavar="NAME", help="which program, when the object has several")
    add("--type", metavar="TYPE", help="program type when the section name does not say it")
    add("--engine", choices=("jit", "interpreter"), default="jit", help="how the VM runs it")
    add("--no-verify", action="store_true", help="do not verify it in the VM first")
    add_state_arguments(parser)
    add(
        "--ignore",
        metavar="NAME",
        action="append",
        default=[],
        help="a map, variable or field of map values that may differ, such as one with times",
    )
    add("--entries", metavar="N", type=int, default=20, help="differences shown (default 20)")
    add("--json", action="store_true", help="print everything as one JSON object")


class _Comparison:
    """What was found so far; the first ``keep`` differences are kept."""

    def __init__(self, keep: int) -> None:
        self.keep, self.packets, self.count, self.skipped = keep, 0, 0, 0
        self.reason = ""
        self.shown: list[Difference] = []
        self.kinds: dict[str, int] = {}

    def add(self, difference: Difference) -> None:
        self.count += 1
        self.kinds[difference.what] = self.kinds.get(difference.what, 0) + 1
        if len(self.shown) < self.keep:
            self.shown.append(difference)


def run(options: argparse.Namespace) -> int:
    """The command. Gives its exit code: 1 when the hosts differ."""
    file_behind_captures(options)
    if bool(options.pcap) == bool(options.input):
        raise UsageError("what to compare on? give --pcap CAPTURE or --input HEX (or @FILE)")
    if options.limit is not None and options.limit < 0:
        raise UsageError(f"--limit must not be negative: {options.limit}")
    from ..session import open_object
    from ..session.hosts import VM, Kernel

    given = bytes_argument(options.input, "input")
    captures = expand_captures(options.pcap or [])
    spec, name = _opened(options)
    settings: dict[str, Any] = {"engine": options.engine, "verify": not options.no_verify}
    with VM(**settings) as machine, Kernel() as kernel, load_verified(machine, spec, name) as ours:
        # a blueprint of its own: linking writes what the target has into it
        other = open_object(options.file)
        choose_program(other, options.program, options.type, options.file)
        set_variables(other, options.set)
        with kernel.load(other, programs=[name]) as theirs:
            for loaded in (ours, theirs):
                fill_maps(loaded, options.map, options.fill)
            found = _compare(options, ours, theirs, name, captures, given)
    return _report(options, found, name)


def _opened(options: argparse.Namespace) -> tuple[Any, str]:
    from ..session import open_object

    spec = open_object(options.file)
    name = choose_program(spec, options.program, options.type, options.file)
    set_variables(spec, options.set)
    return spec, name


def _compare(
    options: argparse.Namespace,
    ours: Object,
    theirs: Object,
    name: str,
    captures: list[str],
    given: bytes,
) -> _Comparison:
    from ..session.kernelrun import compare_maps

    found = _Comparison(options.entries)
    programs = ours.programs[name], theirs.programs[name]
    packets = _packets(captures, options.limit) if captures else iter([(1, "", 0, given)])
    for link_type, capture, number, packet in packets:
        _one(found, programs, link_type, capture if len(captures) > 1 else "", number, packet)
    for difference in compare_maps(ours, theirs, options.ignore):
        found.add(difference)
    return found


def _packets(captures: list[str], limit: int | None) -> Iterator[tuple[int, str, int, bytes]]:
    """(link type, capture, number in it, bytes) of every packet."""
    from ..capture import stream_capture

    for source in captures:
        number = 0
        opened: Any = sys.stdin.buffer if source == "-" else source
        for part in stream_capture(opened, limit=limit):
            for index in range(len(part)):
                yield int(part.link_types[index]), source, number, part.packet(index)
                number += 1


def _one(
    found: _Comparison,
    programs: tuple[Program, Program],
    link_type: int,
    capture: str,
    number: int,
    packet: bytes,
) -> None:
    from ..session.kernelrun import Framing, compare_packet

    vm, kernel = programs
    framing = Framing(vm.linked.type, link_type)
    differences, skipped = compare_packet(vm, kernel, framing, number, packet)
    if skipped:
        found.skipped += 1
        found.reason = found.reason or skipped
        return
    found.packets += 1
    for difference in differences:
        where = f"{capture} {difference.where}" if capture else difference.where
        found.add(difference._replace(where=where))


def _report(options: argparse.Namespace, found: _Comparison, name: str) -> int:
    from ..present import Column, format_count, render_table

    code = 1 if found.count else 0
    if options.json:
        report: dict[str, Any] = {
            "file": options.file,
            "program": name,
            "packets": found.packets,
            "skipped": found.skipped,
            "differences": found.count,
            "kinds": found.kinds,
            "shown": [difference._asdict() for difference in found.shown],
        }
        if found.reason:
            report["skipped_because"] = found.reason
        json.dump(report, sys.stdout)
        print()
        return code
    print(f"{options.file}: {name}, {format_count(found.packets)} packets on both hosts")
    if found.skipped:
        print(
            f"{format_count(found.skipped)} packets were not compared, a host does not take them: "
            f"{found.reason}"
        )
    if not found.count:
        print("no difference in verdicts, packets, maps and variables")
        return code
    print()
    rows = [list(difference) for difference in found.shown]
    columns = (Column("differs"), Column("where"), Column("vm"), Column("kernel"))
    for line in render_table(columns, rows, color=sys.stdout.isatty()):
        print(line)
    if found.count > len(found.shown):
        more = format_count(found.count - len(found.shown))
        print(f"… {more} more (--entries {found.count} shows all)")
    return code
