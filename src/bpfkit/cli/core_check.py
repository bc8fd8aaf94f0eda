"""``bpfkit btf core-check``: which CO-RE relocations of an object fail on which kernel."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..present import Column, format_count, render_table, styled

if TYPE_CHECKING:
    from ..linker.portability import Row

__all__ = ["check"]

_WIDE = 6  # kernels


def check(path: str, btfs: Sequence[str], *, as_json: bool, pretty: bool) -> int:
    """Print the report on the object (or source) at ``path`` for these kernels' types, or for the
    running kernel. The exit code: 1 if anything fails."""
    from ..linker import portability
    from ..linker.target import Target
    from ..session import open_object

    spec = open_object(path)
    targets = [Target.named(one) for one in btfs] or [Target.running()]
    rows = portability.check(spec, targets)
    names = [target.name for target in targets]
    functions = list(dict.fromkeys((*spec.programs, *(row.program for row in rows))))
    if as_json:
        report = _report(path, names, functions, rows)
        print(json.dumps(report, indent=4 if pretty else None))
    else:
        for line in _text(path, names, functions, rows, color=sys.stdout.isatty()):
            print(line)
    return 0 if all(row.ok for row in rows) else 1


def _counts(rows: Sequence[Row], function: str, slot: int) -> tuple[int, int]:
    """How many relocations of a function there are, and how many fail on one kernel."""
    own = [row for row in rows if row.program == function]
    return len(own), sum(not row.outcomes[slot].ok for row in own)


def _report(
    path: str, names: Sequence[str], functions: Sequence[str], rows: Sequence[Row]
) -> dict[str, Any]:
    programs = [
        {
            "name": function,
            "relocations": _counts(rows, function, 0)[0],
            "failed": {name: _counts(rows, function, n)[1] for n, name in enumerate(names)},
        }
        for function in functions
    ]
    return {
        "file": path,
        "kernels": list(names),
        "ok": all(row.ok for row in rows),
        "programs": programs,
        "relocations": [row.to_json() for row in rows],
    }


def _text(
    path: str, names: Sequence[str], functions: Sequence[str], rows: Sequence[Row], *, color: bool
) -> list[str]:
    title = styled(path, "bold", color=color)
    if not rows:
        return [f"{title}: no CO-RE relocations: it asks nothing about a kernel"]
    shown = _short(names)
    failing = [row for row in rows if not row.ok]
    kernels = f"{len(names)} kernels" if len(names) > 1 else shown[0]
    lines = [f"{title}: {format_count(len(rows))} CO-RE relocations, {kernels}", ""]
    cells = [[_cell(rows, function, n) for n in range(len(names))] for function in functions]
    heads: Sequence[str] = ("program", *shown)
    table = [[function, *line] for function, line in zip(functions, cells)]
    if len(names) > _WIDE:  # one line for each kernel instead of one column
        heads = ("kernel", *functions)
        table = [[name, *(line[n] for line in cells)] for n, name in enumerate(shown)]
    lines += render_table([Column(head) for head in heads], table, color=color)
    for row in failing:
        lines += ["", *_failure(row, shown, color=color)]
    lines += ["", f"{format_count(len(failing))} of {format_count(len(rows))} fail somewhere"]
    return lines if failing else [*lines[:-1], "all are resolved"]


def _short(names: Sequence[str]) -> list[str]:
    """Names of files without their folders, where that leaves them apart."""
    short = [os.path.basename(name) for name in names]
    return short if len(set(short)) == len(set(names)) and all(short) else list(names)


def _cell(rows: Sequence[Row], function: str, slot: int) -> str:
    count, failed = _counts(rows, function, slot)
    if failed:
        return f"{failed} of {count} fail"
    return f"{count} ok" if count else "-"


def _failure(row: Row, shown: Sequence[str], *, color: bool) -> list[str]:
    """A relocation that fails: what it asks, its source line, and why each kernel has no answer."""
    what = f"{row.field} of {row.type}" if row.field else row.type
    head = f"{row.program}, instruction {row.slot}: {row.kind} of {what}"
    lines = [styled(head, "red", color=color)]
    if row.file:
        lines.append(f"  {row.file}:{row.line}{': ' if row.text else ''}{row.text}")
    reasons: dict[str, list[str]] = {}
    for name, outcome in zip(shown, row.outcomes):
        if not outcome.ok:
            reasons.setdefault(outcome.why, []).append(name)
    lines += [f"  {', '.join(where)}: {why}" for why, where in reasons.items()]
    good = [name for name, outcome in zip(shown, row.outcomes) if outcome.ok]
    if good:
        lines.append(f"  there on {', '.join(good)}")
    return lines
