"""``bpfkit inspect``: what is in an object."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path
from typing import Any

from ..errors import FormatError, UsageError

__all__ = ["add_arguments", "run"]

_MAGIC = b"\x7fELF"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="object or source")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """The command."""
    from ..present.picture import object_lines

    report = _report(options.file)
    if options.json:
        json.dump(report, sys.stdout)
        print()
        return 0
    color = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if color else None
    for line in object_lines(report, color=color, width=width):
        print(line)
    return 0


def _report(file: str) -> dict[str, Any]:
    from ..elf import ElfFile
    from ..lang import SUFFIXES
    from ..present.describe import describe, describe_sections
    from ..session import open_object

    path = Path(file)
    with path.open("rb") as opened:
        magic = opened.read(len(_MAGIC))
    suffix = path.suffix.lower()
    if magic != _MAGIC and suffix not in SUFFIXES and suffix != ".o":
        known = ", ".join(sorted(SUFFIXES))
        what = "the file is empty" if not magic else "neither an ELF object nor a source"
        raise FormatError(f"{what} (sources end in {known})", file=file)
    spec = open_object(file)
    report = describe(spec)
    report["file"] = file
    try:
        data = path.read_bytes() if magic == _MAGIC else spec.to_elf()
        report["sections"] = describe_sections(ElfFile(data, file=file))
    except UsageError:  # a source whose program no object can hold
        report["sections"] = []
    return report
