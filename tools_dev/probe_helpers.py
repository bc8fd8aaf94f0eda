"""Ask the running kernel, cell by cell, which program types may call which helpers.

For each program type (and each of its attach types) and helper one program of two instructions is
loaded: call the helper, exit. The
verifier's log tells a helper that the type does not have from one whose arguments are missing. A
second load without a GPL
compatible licence checks the licence column of the prototypes.

Types that the kernel at hand refuses to load are filled in from the kernel's documents, see
``DOCUMENTED``; they are listed in
``NOT_PROBED``. Writes ``abi/_generated/helper_availability.py``. Needs root.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(REPO / "src"), str(REPO / "tools_dev")]

from bpfkit.abi._generated.helper_prototypes import PROTOTYPES  # noqa: E402
from bpfkit.abi.programtypes import PROGRAM_TYPES  # noqa: E402
from bpfkit.errors import LoadError  # noqa: E402
from bpfkit.kernel._sys import bpf  # noqa: E402
from gen_abi import KERNEL_BTF, Btf  # noqa: E402

LIRC, TRACING, STRUCT_OPS, EXT, LSM, SYSCALL = 20, 26, 27, 28, 29, 31
SLEEPABLE = 16
NO_HELPER = ("cannot use helper", "unknown func", "invalid func")
GPL = "cannot call GPL-restricted function"

# Helpers that a whole family lacks here by configuration (lockdown, no error injection), and the
# types
# that have them elsewhere.
DOCUMENTED_HELPERS = {36: (2, 5, 7, 17, 24, 26, 29), 58: (2,)}
# fentry, fexit and fmod_ret programs have these beyond what raw tracepoints and iterators by BTF
# have.
TRAMPOLINE = (147, 173, 174, 183, 184, 185)
LIRC_HELPERS = (1, 2, 3, 5, 6, 7, 12, 77, 78, 87, 88, 89, 92, 125, 177)
LSM_EXTRA = (
    49,
    57,
    81,
    93,
    94,
    107,
    108,
    122,
    145,
    146,
    159,
    161,
    173,
    174,
    183,
    184,
    185,
    186,
    187,
    193,
)


def variants(btf: Btf, number: int, attach: tuple[int, ...]) -> list[dict[str, int]]:
    """How to load a program of the type: one set of arguments for each way to attach it."""
    if number == TRACING:
        raw = {"expected_attach_type": 23, "attach_btf_id": btf.types["btf_trace_sched_switch"]}
        task = {"expected_attach_type": 28, "attach_btf_id": btf.functions["bpf_iter_task"]}
        return [raw, task]
    if number == STRUCT_OPS:
        return [{"attach_btf_id": btf.types["tcp_congestion_ops"]}]
    if number == SYSCALL:
        return [{"flags": SLEEPABLE}]
    if number in (2, 3):
        return [{}, *({"expected_attach_type": a} for a in attach)]
    return [{"expected_attach_type": a} for a in attach] or [{}]


def ask(number: int, how: dict[str, int], helper: int, license: str) -> str:
    """The verifier's log ("" = accepted)."""
    code = struct.pack("<BBhi", 0x85, 0, 0, helper) + struct.pack("<BBhi", 0x95, 0, 0, 0)
    try:
        os.close(bpf.prog_load(number, code, license, log_level=1, **how))
    except LoadError as error:
        if not error.log:
            raise SystemExit(f"type {number} {how}: {error}: no log") from None
        return error.log
    return ""


def probe(btf: Btf) -> tuple[dict[int, set[int]], set[int]]:
    """{program type: helpers}, and the helpers that want a GPL compatible licence."""
    available: dict[int, set[int]] = {}
    gpl: set[int] = set()
    for row in PROGRAM_TYPES:
        if row.number in (LIRC, EXT, LSM):
            continue
        have = available.setdefault(row.number, set())
        for how in variants(btf, row.number, row.attach_types):
            for helper, *_ in PROTOTYPES:
                log = ask(row.number, how, helper, "GPL")
                if any(text in log for text in NO_HELPER):
                    continue
                have.add(helper)
                if GPL in ask(row.number, how, helper, "Proprietary"):
                    gpl.add(helper)
    return available, gpl


def complete(available: dict[int, set[int]]) -> None:
    """The types and helpers that this kernel does not let in."""
    available[TRACING] |= set(TRAMPOLINE)
    available[LIRC] = set(LIRC_HELPERS)
    available[LSM] = (available[TRACING] - {126, 127, 150}) | set(LSM_EXTRA)
    for helper, types in DOCUMENTED_HELPERS.items():
        for number in types:
            available[number].add(helper)
    available[EXT] = set().union(*available.values())


def main() -> int:
    available, gpl = probe(Btf(KERNEL_BTF.read_bytes()))
    for number, name, _ret, _ctype, _btf, flags, _args in PROTOTYPES:
        if bool(flags[0]) != (number in gpl) and any(number in have for have in available.values()):
            print(f"{name}: prototype says GPL {bool(flags[0])}, the verifier {number in gpl}")
    complete(available)
    lines = [
        "# Made by tools_dev/probe_helpers.py: asked of Linux 6.18, cell by cell; do not edit.",
        '"""AVAILABLE: {program type: helper ids}. NOT_PROBED: types from the documents alone."""',
        "",
        f"NOT_PROBED: tuple[int, ...] = {(LIRC, EXT, LSM)}",
        f"DOCUMENTED_HELPERS: tuple[int, ...] = {tuple(DOCUMENTED_HELPERS)}",
        "",
        "AVAILABLE: dict[int, tuple[int, ...]] = {",
    ]
    lines += [f"    {number}: {tuple(sorted(available[number]))}," for number in sorted(available)]
    lines += ["}", ""]
    (REPO / "src/bpfkit/abi/_generated/helper_availability.py").write_text("\n".join(lines))
    print({number: len(have) for number, have in sorted(available.items())})
    return 0


if __name__ == "__main__":
    sys.exit(main())
