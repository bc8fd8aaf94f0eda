"""``bpfkit disasm``: the instructions of an object, a source or raw bytes as text."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import UsageError

if TYPE_CHECKING:
    from ..obj import ObjectSpec, ProgramSpec

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", help="object, source, or with --raw a file of instructions")
    add("--program", metavar="NAME", help="only this program or function")
    add(
        "--dialect",
        choices=("llvm", "kernel"),
        default="llvm",
        help="as llvm-objdump or as the kernel's log prints",
    )
    add("--raw", action="store_true", help="FILE is bare instructions, not an object")
    add("--big-endian", action="store_true", help="byte order of --raw instructions")
    add("--source", action="store_true", help="source lines between the instructions")
    add("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """The command."""
    if options.raw:
        return _raw(options)
    from ..present.listing import as_json, listing_lines
    from ..session import open_object

    spec = open_object(options.file)
    functions = _functions(spec, options)
    if options.json:
        _print_json([as_json(spec, function, dialect=options.dialect) for function in functions])
        return 0
    if options.source and not any(function.lines for function in functions):
        note = "it names no source lines (.BTF.ext); compile with -g"
        print(f"bpfkit: {options.file}: {note}", file=sys.stderr)
    for number, function in enumerate(functions):
        if number:
            print()
        for line in listing_lines(
            spec,
            function,
            dialect=options.dialect,
            source=options.source,
            color=sys.stdout.isatty(),
        ):
            print(line)
    return 0


def _functions(spec: ObjectSpec, options: argparse.Namespace) -> list[ProgramSpec]:
    name = options.program
    if name is None:
        found = [*spec.programs.values(), *spec.functions.values()]
        if not found:
            raise UsageError(f"{options.file}: there is no program in it")
        return found
    return [spec.functions[name] if name in spec.functions else spec.programs[name]]


def _raw(options: argparse.Namespace) -> int:
    from ..isa import disassemble
    from ..obj import ObjectSpec, ProgramSpec
    from ..present.listing import as_json

    order = "big" if options.big_endian else "little"
    code = Path(options.file).read_bytes()
    if options.json:
        function = ProgramSpec(options.file, code, byteorder=order)
        _print_json([as_json(ObjectSpec(byteorder=order), function, dialect=options.dialect)])
    else:
        print(disassemble(code, dialect=options.dialect, byteorder=order))
    return 0


def _print_json(rows: list[Any]) -> None:
    json.dump(rows, sys.stdout)
    print()
