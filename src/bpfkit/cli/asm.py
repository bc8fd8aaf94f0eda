"""``bpfkit asm``: assembler text to raw instructions."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..errors import FormatError, UsageError

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", help="assembler text, - for standard input")
    add(
        "-o",
        "--output",
        metavar="OUT",
        help="write raw instructions here (default: hex on standard output)",
    )
    add(
        "--dialect",
        choices=("auto", "llvm", "kernel", "conformance", "classic"),
        default="auto",
        help="llvm-objdump's, the kernel log's, the conformance suite's, or classic bpf_asm text",
    )
    add("--big-endian", action="store_true", help="for big-endian machines")


def _text(file: str) -> str:
    data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        name = "standard input" if file == "-" else file
        raise FormatError("not a text", file=name, offset=error.start) from None


def run(options: argparse.Namespace) -> int:
    """The command."""
    text = _text(options.file)
    byteorder = "big" if options.big_endian else "little"
    if options.dialect == "classic" or (
        options.dialect == "auto" and options.file.endswith(".cbpf")
    ):
        from ..isa import classic

        if options.big_endian:
            raise UsageError("classic BPF is converted for this machine's byte order only")
        code = classic.to_ebpf(classic.assemble(text))
    else:
        from ..isa import assemble

        code = assemble(text, dialect=options.dialect, byteorder=byteorder)
    if options.output:
        Path(options.output).write_bytes(code)
    else:
        for at in range(0, len(code), 8):
            print(code[at : at + 8].hex())
    return 0
