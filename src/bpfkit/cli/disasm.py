"""``bpfkit disasm``: the instructions of an object, a source or raw bytes as text."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import UsageError

if TYPE_CHECKING:
    from ..obj import ProgramSpec

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
    from ..isa import disassemble

    if options.raw:
        order = "big" if options.big_endian else "little"
        print(
            disassemble(Path(options.file).read_bytes(), dialect=options.dialect, byteorder=order)
        )
        return 0
    functions = _functions(options.file, options.program)
    if options.json:
        rows = [_as_json(function, options.dialect) for function in functions]
        json.dump(rows, sys.stdout)
        print()
        return 0
    for number, function in enumerate(functions):
        print(f"{chr(10) if number else ''}{function.name}:  # section {function.section}")
        for slot, text in _lines(function, options.dialect):
            if options.source:
                _print_source(function, slot)
            print(f"  {slot:5}: {text}")
    return 0


def _functions(file: str, name: str | None) -> list[ProgramSpec]:
    from ..session import open_object

    spec = open_object(file)
    if name is None:
        found = [*spec.programs.values(), *spec.functions.values()]
        if not found:
            raise UsageError(f"{file}: there is no program in it")
        return found
    return [spec.functions[name] if name in spec.functions else spec.programs[name]]


def _lines(function: ProgramSpec, dialect: str) -> list[tuple[int, str]]:
    from ..isa import decode, format_instruction
    from ..obj import (
        FunctionReference,
        KconfigReference,
        KsymReference,
        MapReference,
        MapValueReference,
    )

    lines, slot = [], 0
    for instruction in decode(function.code, byteorder=function.byteorder):
        text = format_instruction(instruction, dialect=dialect, slot=slot)
        match function.references.get(slot):
            case MapReference(map=name):
                text += f"  # map {name}"
            case MapValueReference(map=name, offset=offset):
                text += f"  # {name}+{offset:#x}"
            case FunctionReference(function=name):
                text += f"  # {name}"
            case KsymReference(name=name) | KconfigReference(name=name):
                text += f"  # extern {name}"
            case None:
                pass
        lines.append((slot, text))
        slot += instruction.slots
    return lines


def _print_source(function: ProgramSpec, slot: int) -> None:
    for line in function.lines:
        if line.slot == slot:
            print(f"; {line.text.strip()}  @ {line.file}:{line.line}")


def _as_json(function: ProgramSpec, dialect: str) -> dict[str, Any]:
    return {
        "name": function.name,
        "section": function.section,
        "instructions": [{"slot": slot, "text": text} for slot, text in _lines(function, dialect)],
    }
