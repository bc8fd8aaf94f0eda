"""Ask the running kernel which values programs of each type and expected attach type may return.

Writes ``abi/_generated/return_ranges.py``. Needs root.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO / "src"))
sys.path.insert(0, str(REPO / "tools_dev"))

from bpfkit.abi._generated.context_cells import LOADABLE  # noqa: E402
from bpfkit.errors import LoadError  # noqa: E402
from bpfkit.kernel._sys import bpf  # noqa: E402
from probe_context_cells import BY_BTF, NO_LOAD, SLEEPABLE, insn  # noqa: E402

EVERY = range(62)
UNKNOWN = insn(0x79, 0, 10, -8) + insn(0x95)  # bytes of the stack that nothing was written to
RANGE = re.compile(r"has unknown scalar value should have been in \[(-?\d+), (-?\d+)\]")


def allowed(type: int, attach: int) -> tuple[int, int] | None:
    """The range that is enforced; None: any value is fine."""
    flags = SLEEPABLE if type == 31 else 0
    try:
        os.close(bpf.prog_load(type, UNKNOWN, "GPL", expected_attach_type=attach, flags=flags))
    except LoadError as error:
        found = RANGE.search(error.log)
        if found is None:
            raise SystemExit(f"type {type} attach {attach}: {error.log or error}") from None
        return int(found[1]), int(found[2])
    return None


def main() -> int:
    ranges: dict[tuple[int, int], tuple[int, int]] = {}
    whole: dict[int, tuple[int, int]] = {}
    for type, attaches in LOADABLE.items():
        if type in BY_BTF or type in NO_LOAD:
            continue
        found = [allowed(type, attach) for attach in (attaches or EVERY)]
        if len(set(found)) == 1 and not attaches:
            if found[0] is not None:
                whole[type] = found[0]
            continue
        ranges.update(
            ((type, attach), one)
            for attach, one in zip(attaches or EVERY, found, strict=True)
            if one is not None
        )
    lines = [
        "# Made by tools_dev/probe_returns.py: asked of Linux 6.18; do not edit.",
        '"""Which values programs may return: smallest and largest; absent: any."""',
        "",
        "# program types that do not look at the attach type",
        "ANY_ATTACH = {",
        *(f"    {type}: {one!r}," for type, one in whole.items()),
        "}",
        "",
        "# (program type, expected attach type)",
        "RANGES = {",
        *(f"    {key!r}: {one!r}," for key, one in ranges.items()),
        "}",
        "",
    ]
    (REPO / "src/bpfkit/abi/_generated/return_ranges.py").write_text("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
