"""``bpfkit compile``: a source file to an ELF object."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..errors import UsageError

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", help="C source")
    add("-o", "--output", metavar="OBJ", help="where the object goes (default: FILE with .o)")
    add(
        "-I",
        dest="include_dirs",
        metavar="DIR",
        action="append",
        default=[],
        help="search headers here too",
    )
    add(
        "-D",
        dest="defines",
        metavar="NAME[=VALUE]",
        action="append",
        default=[],
        help="define a macro",
    )
    add(
        "--cpu",
        choices=("v1", "v2", "v3", "v4"),
        default="v3",
        help="instruction set version (default v3)",
    )
    add("--big-endian", action="store_true", help="for big-endian machines")


def run(options: argparse.Namespace) -> int:
    """The command."""
    from ..lang.c import compile_c

    source = Path(options.file)
    if source.suffix == ".o":
        raise UsageError(f"{source} is an object already")
    output = Path(options.output) if options.output else source.with_suffix(".o")
    data = compile_c(
        source,
        include_dirs=options.include_dirs,
        defines=options.defines,
        cpu=options.cpu,
        byteorder="big" if options.big_endian else "little",
    )
    if str(output) == "-":
        sys.stdout.buffer.write(data)
    else:
        output.write_bytes(data)
    return 0
