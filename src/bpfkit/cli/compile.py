"""``bpfkit compile``: a source file to an ELF object."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..errors import UsageError

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", help="source: .c, .s, .cbpf")
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
    add(
        "--vmlinux",
        metavar="FILE",
        help="make vmlinux.h from this BTF, or use this header (default: the running kernel's)",
    )


def run(options: argparse.Namespace) -> int:
    """The command."""
    source = Path(options.file)
    if source.suffix == ".o":
        raise UsageError(f"{source} is an object already")
    output = Path(options.output) if options.output else source.with_suffix(".o")
    data = _compiled(source, options)
    if str(output) == "-":
        sys.stdout.buffer.write(data)
    else:
        output.write_bytes(data)
    return 0


def _compiled(source: Path, options: argparse.Namespace) -> bytes:
    from ..lang import SUFFIXES, open_source

    byteorder = "big" if options.big_endian else "little"
    if SUFFIXES.get(source.suffix.lower(), "c") != "c":
        if not options.big_endian:
            return open_source(source).to_elf()
        if SUFFIXES[source.suffix.lower()] == "classic":
            raise UsageError("classic BPF is converted for this machine's byte order only")
        return open_source(source, byteorder=byteorder).to_elf()
    from ..lang.c import compile_c

    return compile_c(
        source,
        include_dirs=options.include_dirs,
        defines=options.defines,
        cpu=options.cpu,
        byteorder=byteorder,
        vmlinux=options.vmlinux,
    )
