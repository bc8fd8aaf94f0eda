"""Reads BPF conformance files (``.data``): a program, its memory, and what it must return.

A file has sections opened by lines with ``--``: ``asm`` or ``raw``, ``mem``, ``result``, ``error``.
``raw`` holds one 64-bit instruction a word, or one byte a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from bpfkit.errors import BpfkitError
from bpfkit.isa.asm import assemble
from bpfkit.isa.codec import decode_slots, validate
from bpfkit.isa.forms import row_of

SECTIONS = {"asm", "raw", "mem", "result", "error", "c", "no register offset"}


@dataclass
class Case:
    """One conformance file. ``refused`` says why the program never gets as far as running."""

    name: str
    code: bytes = b""
    memory: bytes = b""
    result: int | None = None
    error: str | None = None
    refused: str = ""
    level: int = 1
    groups: set[str] = field(default_factory=set)

    def __str__(self) -> str:
        return self.name


def _sections(text: str) -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in text.splitlines():
        line = line.split("#", 1)[0].strip()
        if line.startswith("--"):
            name = line[2:].strip()
            if name not in SECTIONS:
                raise ValueError(f"unknown directive {name!r}")
            current = sections.setdefault(name, [])
        elif line:
            current.append(line)
    return sections


def _raw(lines: list[str]) -> bytes:
    words = " ".join(lines).split()
    if all(re.fullmatch("[0-9a-fA-F]{2}", word) for word in words):
        return bytes.fromhex("".join(words))
    return b"".join(int(word, 0).to_bytes(8, "little") for word in words)


def read_case(path: Path) -> Case:
    case = Case(path.stem)
    try:
        sections = _sections(path.read_text())
        case.memory = bytes.fromhex("".join(sections.get("mem", [])))
        if sections.get("result"):
            case.result = int(sections["result"][-1], 0) & ((1 << 64) - 1)
        if "error" in sections:
            case.error = " ".join(sections["error"])
        if "raw" in sections:
            case.code = _raw(sections["raw"])
        else:
            case.code = assemble("\n".join(sections.get("asm", [])), dialect="conformance")
        slots = decode_slots(case.code)
        validate(slots)
        rows = [row_of(insn) for insn in slots if insn is not None]
        case.level = max(row.level for row in rows)
        case.groups = {row.group for row in rows}
    except (BpfkitError, ValueError) as error:
        case.refused = str(error)
    return case


def read_folder(folder: Path) -> list[Case]:
    return [read_case(path) for path in sorted(folder.glob("*.data"))]
