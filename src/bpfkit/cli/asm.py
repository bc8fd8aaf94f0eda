"""``bpfkit asm``: assembler text to an object file or raw instructions."""

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
        help="write here: an object if it ends in .o, else raw instructions "
        "(default: hex of the instructions on standard output)",
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
    is_classic = options.dialect == "classic" or (
        options.dialect == "auto" and options.file.endswith(".cbpf")
    )
    if options.big_endian and is_classic:
        raise UsageError("classic BPF is converted for this machine's byte order only")
    if options.output and options.output.endswith(".o"):
        Path(options.output).write_bytes(_object(text, options, is_classic=is_classic))
        return 0
    byteorder = "big" if options.big_endian else "little"
    if is_classic:
        from ..isa import classic

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


def _object(text: str, options: argparse.Namespace, *, is_classic: bool) -> bytes:
    """The text with its directives (.section, .map, .function, .license) as an ELF object."""
    from ..lang.asm import open_asm, open_classic

    if is_classic:
        return open_classic(text, file=options.file).to_elf()
    byteorder = "big" if options.big_endian else "little"
    spec = open_asm(text, file=options.file, dialect=options.dialect, byteorder=byteorder)
    return spec.to_elf()
