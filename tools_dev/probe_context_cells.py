"""Ask the running kernel about every access to every context: each program type and expected attach
type, each size, each offset; loads, stores of a register, stores of a constant.

Writes ``abi/_generated/context_cells.py``. Needs root; loads some hundred thousand tiny programs,
about a minute.
"""

from __future__ import annotations

import os
import re
import struct
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO / "src"))

from bpfkit.abi.attachtypes import ATTACH_TYPES  # noqa: E402
from bpfkit.abi.programtypes import PROGRAM_TYPES  # noqa: E402
from bpfkit.errors import LoadError  # noqa: E402
from bpfkit.kernel._sys import bpf  # noqa: E402

SIZES = {1: 0x10, 2: 0x08, 4: 0x00, 8: 0x18}
SLEEPABLE = 1 << 4
TABLE_END = 512  # bytes: fixed contexts are smaller
WINDOW_END = 32768  # instructions reach no farther
BY_BTF = (26, 27, 28, 29)  # their contexts are typed by BTF; netfilter's too, but it is fixed
NO_LOAD = (20,)
TRACEPOINT = 5  # may load from offsets below 0
KINDS = (  # how the log shows the loaded register, in the order of trial
    ("scalar", "s"),
    ("pkt_meta", "m"),
    ("pkt_end", "e"),
    ("pkt", "p"),
    ("sock_common_or_null", "c"),
    ("sock_or_null", "n"),
    ("sock", "k"),
    ("flow_keys", "f"),
    ("tp_buffer", "t"),
    ("trusted_ptr_", "b"),
)


def insn(op: int, dst: int = 0, src: int = 0, off: int = 0, imm: int = 0) -> bytes:
    return struct.pack("<BBhi", op, dst | src << 4, off, imm)


EXIT = insn(0xB7) + insn(0x95)


def ask(type: int, attach: int, code: bytes) -> str | None:
    """The verifier's log; None when the load was refused before the verifier."""
    flags = SLEEPABLE if type == 31 else 0
    try:
        fd, log = bpf.prog_load_with_log(
            type,
            code + EXIT,
            "GPL",
            log_level=2,
            log_size=16384,
            flags=flags,
            expected_attach_type=attach,
        )
    except LoadError as error:
        return error.log or None
    os.close(fd)
    return log


def outcome(log: str, slot: int, what: str) -> str:
    """The cell's letter: "." refused, "!" by a bug, for stores "w"."""
    lines = log.splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith(f"{slot}: ("))
    if not lines[at + 1].startswith(f"{slot + 1}: "):
        message = lines[at + 1]
        if not message.startswith("invalid bpf_context access off="):
            raise SystemExit(f"{what}: {message}")
        return "."
    if "verifier bug" in log or "misconfigured" in log:
        return "!"
    found = re.search(r"; R0=([a-z_]+)", lines[at])
    if found is None:
        return "w"
    for name, letter in KINDS:
        if found[1] == name or (letter == "b" and found[1].startswith(name)):
            return letter
    raise SystemExit(f"{what}: {found[1]}")


def cell(type: int, attach: int, mode: str, off: int, size: int) -> str:
    code = SIZES[size]
    if mode == "r":
        program, slot = insn(0x61 | code, 0, 1, off), 0
    elif mode == "s":
        program, slot = insn(0x62 | code, 1, 0, off), 0
    else:
        program, slot = insn(0xB7) + insn(0x63 | code, 1, 0, off), 1
    log = ask(type, attach, program)
    if log is None:
        raise SystemExit(f"type {type} attach {attach}: no log")
    return outcome(log, slot, f"type {type} attach {attach} {mode} off {off} size {size}")


def row(type: int, attach: int, mode: str, size: int) -> str:
    """The letters of one size by offset (in units of the size), run lengths before each."""
    for off in (-size, 1, 3, 5, 81):
        below = off < 0 and not (type == TRACEPOINT and mode == "r")
        if (below or off % size) and cell(type, attach, mode, off, size) != ".":
            raise SystemExit(f"type {type} {mode} off {off} size {size}: not refused")
    letters = [cell(type, attach, mode, off, size) for off in range(0, TABLE_END, size)]
    count = len(letters)
    if letters[-1] != ".":
        low, high = TABLE_END, WINDOW_END  # the last that is accepted is at low - size
        while high - low >= size:
            middle = (low + high) // 2 // size * size
            if middle + size > WINDOW_END or cell(type, attach, mode, middle, size) == ".":
                high = middle
            else:
                low = middle + size
        count = low // size
    return runs(letters, count)


def runs(letters: list[str], count: int) -> str:
    found: list[list[object]] = []
    for letter in letters:
        if found and found[-1][1] == letter:
            found[-1][0] += 1  # type: ignore[operator]
        else:
            found.append([1, letter])
    if count > len(letters):
        found[-1][0] += count - len(letters)  # type: ignore[operator]
    while found and found[-1][1] == ".":
        found.pop()
    return "".join(f"{number}{letter}" for number, letter in found)


def table(type: int, attach: int) -> tuple[str, ...]:
    loads = tuple(row(type, attach, "r", size) for size in SIZES)
    stores = tuple(row(type, attach, "x", size) for size in SIZES)
    constants = tuple(row(type, attach, "s", size) for size in SIZES)
    if stores != constants:
        raise SystemExit(f"type {type} attach {attach}: stores of constants differ")
    return loads + stores


def attaches(type: int) -> list[int]:
    """The expected attach types that load; empty where the type does not look at them."""
    numbers = range(max(one.number for one in ATTACH_TYPES) + 1)
    found = [number for number in numbers if ask(type, number, insn(0xB7)) is not None]
    return [] if len(found) == len(numbers) else found


def main() -> int:
    tables: dict[tuple[str, ...], int] = {}
    cells: dict[tuple[int, int], int] = {}
    loadable: dict[int, list[int]] = {}
    for one in PROGRAM_TYPES:
        if one.number in BY_BTF or one.number in NO_LOAD:
            continue
        loadable[one.number] = attaches(one.number)
        accepted = loadable[one.number] or [0, *one.attach_types]
        named = [number for number in accepted if number in (0, *one.attach_types)]
        for attach in named or [0]:
            found = table(one.number, attach)
            cells[one.number, attach] = tables.setdefault(found, len(tables))
        print(one.short, loadable[one.number], flush=True)
    write(tables, cells, loadable)
    return 0


def write(
    tables: dict[tuple[str, ...], int],
    cells: dict[tuple[int, int], int],
    loadable: dict[int, list[int]],
) -> None:
    lines = [
        "# Made by tools_dev/probe_context_cells.py: asked of Linux 6.18, by cell; do not edit.",
        '"""What programs may do with their contexts: each offset, each size."""',
        "",
        "# Loads of 1, 2, 4 and 8 bytes, then stores. One letter for each offset (in units of the",
        '# size), run lengths before: "." refused, "!" refused after the walk by a bug of the',
        "# kernel, else what a load gives.",
        "TABLES: tuple[tuple[str, ...], ...] = (",
    ]
    for found in tables:
        lines.append("    (")
        lines += [f"        {text!r}," for text in found]
        lines.append("    ),")
    lines += [")", "", "# (program type, expected attach type): number of its table", "CELLS = {"]
    lines += [f"    {key!r}: {number}," for key, number in cells.items()]
    lines += [
        "}",
        "",
        "# expected attach types that loads of a program type may give; empty: any",
        "LOADABLE = {",
    ]
    lines += [f"    {type}: {tuple(numbers)!r}," for type, numbers in loadable.items()]
    lines += ["}", ""]
    text = "\n".join(lines)
    (REPO / "src/bpfkit/abi/_generated/context_cells.py").write_text(text.replace("'", '"'))


if __name__ == "__main__":
    sys.exit(main())
