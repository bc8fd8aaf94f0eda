"""The ``bpfkit`` command: a table of sub-commands, each in a module of its own that is imported
only when it is asked for.

Exit codes: 0 done; 1 the run failed (a fault, a refused program, a truncated capture); 2 misuse (a
wrong option, file or name); 130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple

from ..errors import BpfkitError, FormatError, MissingKeyError, UsageError

__all__ = ["entry", "main"]


class Command(NamedTuple):
    name: str
    module: str
    help: str


COMMANDS = (
    Command(
        "run",
        "run",
        "run a program over packets in the VM: source or object in, verdicts and maps out",
    ),
    Command("diff", "diff", "run a program over packets in the VM and in the kernel, and compare"),
    Command(
        "verify",
        "verify",
        "say whether the kernel would take a program and, where not, why and what to change",
    ),
    Command("compile", "compile", "compile a source file to a BPF object file"),
    Command("asm", "asm", "assemble text to an object file or raw instructions"),
    Command("disasm", "disasm", "disassemble the programs of an object, source or raw bytes"),
    Command("btf", "btf", "show types: of objects, of kernels, of what is loaded; check CO-RE"),
    Command(
        "gen",
        "gen",
        "make a typed skeleton of an object, link objects into one, cut down a kernel's BTF",
    ),
    Command("inspect", "inspect", "show what is in an object: programs, maps, variables, sections"),
)


def build_parser(only: str | None = None) -> argparse.ArgumentParser:
    """The parser; with ``only``, just that command's options are imported and filled in."""
    parser = argparse.ArgumentParser(
        prog="bpfkit",
        description="eBPF for Python: write, compile, link, run and explain BPF programs.",
        epilog="Every command has --help; commands that print data have --json.",
    )
    parser.add_argument("--version", action="version", version=f"bpfkit {_version()}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for row in COMMANDS:
        sub = commands.add_parser(
            row.name, help=row.help, description=row.help[0].upper() + row.help[1:] + "."
        )
        sub.add_argument(
            "--debug", action="store_true", help="show the Python traceback of an error"
        )
        if row.name == only:
            import_module(f".{row.module}", __package__).add_arguments(sub)
    return parser


def _version() -> str:
    import bpfkit

    return bpfkit.__version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    names = {row.name: row for row in COMMANDS}
    chosen = next((word for word in words if not word.startswith("-")), None)
    parser = build_parser(chosen if chosen in names else None)
    options = parser.parse_args(words)
    if options.command is None:
        parser.print_help()
        return 0
    try:
        module = import_module(f".{names[options.command].module}", __package__)
        return int(module.run(options) or 0)
    except KeyboardInterrupt:
        print("bpfkit: interrupted", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our output left
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (BpfkitError, OSError, MemoryError) as error:
        if options.debug:
            raise
        print(f"bpfkit: {describe(error)}", file=sys.stderr)
        return exit_code(error)


def describe(error: BaseException) -> str:
    """One clear message for an error, with the next step where there is one."""
    if isinstance(error, BpfkitError):
        return str(error)
    if isinstance(error, MemoryError):
        return f"out of memory{': ' + str(error) if str(error) else ''}"
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    return str(error)


def exit_code(error: BaseException) -> int:
    """2 for what the user got wrong, 1 for a run that failed."""
    misuse = (
        FormatError,
        MissingKeyError,
        UsageError,
        FileNotFoundError,
        IsADirectoryError,
        PermissionError,
    )
    return 2 if isinstance(error, misuse) else 1


def entry() -> None:
    """The console script."""
    sys.exit(main())


if __name__ == "__main__":
    entry()
