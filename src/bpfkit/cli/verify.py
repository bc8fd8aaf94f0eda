"""``bpfkit verify``: would the kernel take it, and why not."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from ..errors import UsageError

if TYPE_CHECKING:
    from ..linker import Target
    from ..obj import ObjectSpec
    from ..verifier.report import VerifyReport

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", help="object or source")
    add("--program", metavar="NAME", action="append", help="only this program (may be repeated)")
    add(
        "--target",
        metavar="BTF",
        help="types of the kernel to verify against (default: the running kernel's)",
    )
    add(
        "--log",
        metavar="LEVEL",
        nargs="?",
        type=_level,
        const=1,
        default=0,
        help="also print the state log in the kernel's format: 1 the path that failed, 2 every "
        "path, 4 the counts, or a sum of them (default 1)",
    )
    add("--json", action="store_true", help="print JSON")
    parser.epilog = (
        "Exit codes: 0 every program is accepted, 1 one is rejected, 2 for one there is no verdict."
    )


def _level(text: str) -> int:
    if text not in ("1", "2", "3", "4", "5", "6", "7"):
        raise argparse.ArgumentTypeError("levels are 1, 2, 4 and sums of them")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """The command. Gives its exit code."""
    from ..session import open_object
    from ..session.verification import verify_each

    spec = open_object(options.file)
    names = _chosen(spec, options)
    reports: list[VerifyReport] = []
    rows: list[dict[str, Any]] = []
    for report in verify_each(spec, _target(options), programs=names):
        reports.append(report)
        if options.json:
            rows.append(_data(report, options))
        else:
            _print(report, options)
    if options.json:
        json.dump(rows, sys.stdout)
        print()
    return _exit_code(reports)


def _chosen(spec: ObjectSpec, options: argparse.Namespace) -> list[str]:
    names = [spec.programs[name].name for name in options.program or ()] or list(spec.programs)
    if not names:
        raise UsageError(f"{options.file}: there is no program in it")
    return names


def _target(options: argparse.Namespace) -> Target | None:
    if options.target is None:
        return None
    from ..linker import Target

    return Target.from_btf(options.target)


def _exit_code(reports: list[VerifyReport]) -> int:
    verdicts = {report.verdict for report in reports}
    return 1 if "rejected" in verdicts else 2 if "unsupported" in verdicts else 0


def _data(report: VerifyReport, options: argparse.Namespace) -> dict[str, Any]:
    data = report.to_dict()
    if options.log:
        data["log"] = report.log_at(options.log)
    return data


def _print(report: VerifyReport, options: argparse.Namespace) -> None:
    from ..present import styled
    from ..verifier.rendering import report_lines

    color = sys.stdout.isatty()
    if options.log:
        print(report.log_at(options.log))
    for line in report_lines(report, lambda text, style: styled(text, style, color=color)):
        print(line)
