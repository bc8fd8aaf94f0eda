"""Ask the running kernel which kernel functions each kind of program may call.

Every function that the kernel's BTF tags as a kfunc is called by a tiny program of every program
type and expected attach type that loads. Writes ``abi/_generated/kfunc_cells.py``. Needs root; some
ten thousand programs, about ten seconds.
"""

from __future__ import annotations

import os
import struct
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO / "src"))

from bpfkit.abi.programtypes import PROGRAM_TYPES  # noqa: E402
from bpfkit.btf import Btf, DeclTag, Kind, Struct  # noqa: E402
from bpfkit.errors import LoadError  # noqa: E402
from bpfkit.kernel._sys import bpf  # noqa: E402

SLEEPABLE = 1 << 4
SYSCALL, TRACING, STRUCT_OPS, EXT, LSM = 31, 26, 27, 28, 29
TRACE_RAW_TP, TRACE_ITER = 23, 28
OPS = ("tcp_congestion_ops", "bpf_dummy_ops", "Qdisc_ops", "sched_ext_ops", "hid_bpf_ops")

Cell = tuple[int, int, int, int, str]
"""Program type, expected attach type, BTF id of the target, flags, what the row is called."""


def insn(op: int, dst: int = 0, src: int = 0, off: int = 0, imm: int = 0) -> bytes:
    return struct.pack("<BBhi", op, dst | src << 4, off, imm)


def program(kfunc: int) -> bytes:
    return insn(0x85, 0, 2, 0, kfunc) + insn(0xB7) + insn(0x95)


def ask(cell: Cell, code: bytes) -> str | None:
    """The last line of the verifier's log; None for a refusal before it, "" for a success."""
    type, attach, target, flags, _ = cell
    try:
        fd = bpf.prog_load(
            type, code, expected_attach_type=attach, attach_btf_id=target, flags=flags, log_level=1
        )
    except LoadError as error:
        lines = [one for one in error.log.splitlines() if not one.startswith("processed ")]
        return lines[-1] if lines else None
    os.close(fd)
    return ""


def cells(btf: Btf) -> list[Cell]:
    found: list[Cell] = []
    for row in PROGRAM_TYPES:
        if row.number in (0, EXT, LSM, TRACING, STRUCT_OPS):
            continue
        flags = SLEEPABLE if row.number == SYSCALL else 0
        for attach in row.attach_types or (0,):
            found.append((row.number, attach, 0, flags, f"{row.number}:{attach}"))
    raw = btf.find("btf_trace_sched_switch", "typedef") or 0
    found.append((TRACING, TRACE_RAW_TP, raw, 0, f"{TRACING}:{TRACE_RAW_TP}"))
    task = btf.find("bpf_iter_task", "func") or 0
    found.append((TRACING, TRACE_ITER, task, 0, f"{TRACING}:{TRACE_ITER}"))
    for name in OPS:
        type_id = btf.find(name, "struct")
        if type_id is None or btf.find(f"bpf_struct_ops_{name}", "struct") is None:
            continue
        ops = btf.type(type_id)
        assert isinstance(ops, Struct)
        for member in range(len(ops.members)):
            cell = (STRUCT_OPS, member, type_id, 0, f"{STRUCT_OPS}:{name}")
            if ask(cell, insn(0xB7) + insn(0x95)) == "":
                found.append(cell)
                break
    return found


def kfuncs(btf: Btf) -> dict[str, int]:
    tags = (btf.type(one) for one in btf if btf.kind(one) == Kind.DECL_TAG)
    ids = (tag.type_id for tag in tags if isinstance(tag, DeclTag) and tag.name == "bpf_kfunc")
    return {btf.name(one): one for one in ids}


def measure() -> tuple[list[str], dict[str, set[str]], set[str], set[str]]:
    """Names of the rows asked, the allowed ones by kfunc, kfuncs that may sleep, kfuncs of network
    devices."""
    btf = Btf.running()
    rows = [one for one in cells(btf) if ask(one, insn(0xB7) + insn(0x95)) == ""]
    allowed: dict[str, set[str]] = defaultdict(set)
    sleeping, device = set(), set()
    for name, number in sorted(kfuncs(btf).items()):
        allowed[name] = set()
        for cell in rows:
            said = ask(cell, program(number))
            if said is None or said == f"calling kernel function {name} is not allowed":
                continue
            if said.startswith("metadata kfuncs require"):
                device.add(name)
                continue
            if said.startswith("program must be sleepable"):
                sleeping.add(name)
            allowed[name].add(cell[4])
    return [cell[4] for cell in rows], allowed, sleeping, device


def shortened(found: set[str], rows: list[str]) -> tuple[str, ...]:
    """Types whose every row is in ``found`` by number, other rows as they are."""
    out: list[str] = []
    for row in rows:
        type = row.partition(":")[0]
        same = [one for one in rows if one.partition(":")[0] == type]
        text = type if all(one in found for one in same) else row if row in found else ""
        if text and text not in out:
            out.append(text)
    return tuple(out)


def wrapped(start: str, words: Iterable[str], end: str = "") -> list[str]:
    """Words as one string, in lines of fitting length."""
    parts = textwrap.wrap(" ".join(words), 80) or [""]
    tail = [" "] * (len(parts) - 1) + [""]
    return [f"{start}(", *(f"    {a + b!r}" for a, b in zip(parts, tail, strict=True)), f"){end}"]


def main() -> None:
    rows, allowed, sleeping, device = measure()
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, found in allowed.items():
        groups[shortened(found, rows)].append(name)
    lines = [
        "# Generated by tools_dev/probe_kfuncs.py from what Linux 6.18 answers; do not edit.",
        '"""Which program types may call which kernel functions.',
        "",
        "A row is a program type, or a program type and what it is attached to (an attach type, a",
        "structure of operations), where that decides.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        *wrapped("ASKED = ", rows),
        *wrapped("SLEEPABLE = ", sorted(sleeping)),
        *wrapped("DEVICE = ", sorted(device)),
        "# rows, functions",
        "ALLOWED = (",
    ]
    for key, names in sorted(groups.items()):
        lines += ["(", *wrapped("", key, ","), *wrapped("", names, ","), "),"]
    lines += [
        ")",
    ]
    path = REPO / "src/bpfkit/abi/_generated/kfunc_cells.py"
    path.write_text("\n".join(lines) + "\n")
    os.system(f"{Path(sys.executable).parent}/ruff format -q {path}")


if __name__ == "__main__":
    main()
