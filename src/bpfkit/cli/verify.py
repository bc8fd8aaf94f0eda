"""``bpfkit verify``: would the kernel take it, and why not."""

from __future__ import annotations

import argparse
import errno
import json
import sys
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from ..errors import UsageError

if TYPE_CHECKING:
    from ..linker import Target
    from ..obj import ObjectSpec
    from ..session.kernelcheck import KernelAnswer
    from ..verifier.report import VerifyReport

__all__ = ["VerifyProgress", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", help="object or source")
    add("--program", metavar="NAME", action="append", help="only this program (may be repeated)")
    add(
        "--target",
        metavar="KERNEL",
        help='the kernel to verify against: a release that comes with bpfkit ("6.18"), a file with '
        'BTF or "running", the default where the kernel shows its types',
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
    add(
        "--against-kernel",
        action="store_true",
        help="also load it into the running kernel (nothing is attached or run; needs CAP_BPF) and "
        "show both verdicts",
    )
    add("--json", action="store_true", help="print JSON")
    parser.epilog = (
        "Exit codes: 0 every program is accepted, 1 one is rejected, 2 for one there is no verdict."
    )


def _level(text: str) -> int:
    if text not in ("1", "2", "3", "4", "5", "6", "7"):
        raise argparse.ArgumentTypeError("levels are 1, 2, 4 and sums of them")
    return int(text)


class VerifyProgress:
    """A line on the terminal about a program that takes longer than a second to verify."""

    def __init__(self) -> None:
        self._is_shown, self._wanted = False, sys.stderr.isatty()

    def __call__(self, name: str, processed: int) -> None:
        if self._wanted:
            self._is_shown = True
            text = f"{name}: {processed:,} instructions processed"
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._is_shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._is_shown = False


def run(options: argparse.Namespace) -> int:
    """The command. Gives its exit code."""
    from ..session import open_object
    from ..session.verification import verify_each

    spec = open_object(options.file)
    names, target = _chosen(spec, options), _target(options)
    reports: list[VerifyReport] = []
    rows: list[dict[str, Any]] = []
    progress = VerifyProgress()
    for name in names:
        try:
            tell = partial(progress, name)
            (report,) = verify_each(spec, target, programs=[name], progress=tell)
        finally:
            progress.clear()
        reports.append(report)
        answer = _kernel(report, options)
        if options.json:
            rows.append(_data(report, answer, options))
        else:
            _print(report, answer, options)
    if options.json:
        json.dump(rows, sys.stdout)
        print()
    return _exit_code(reports)


def _kernel(report: VerifyReport, options: argparse.Namespace) -> KernelAnswer | str | None:
    """What the running kernel says, or why it cannot be asked; None: it is not asked."""
    if not options.against_kernel:
        return None
    from ..errors import KernelError, LinkError, LoadError, UnsupportedError
    from ..session.kernelcheck import ask_kernel

    try:
        return ask_kernel(report, options.log or 1)
    except (UnsupportedError, LinkError, LoadError) as error:
        return str(error)
    except KernelError as error:
        if error.errno == errno.EPERM:
            raise UsageError(
                f"--against-kernel loads programs into the kernel, which needs CAP_BPF (root has "
                f"it), and CAP_NET_ADMIN or CAP_PERFMON by program type: {error}"
            ) from None
        return str(error)


def _chosen(spec: ObjectSpec, options: argparse.Namespace) -> list[str]:
    names = [spec.programs[name].name for name in options.program or ()] or list(spec.programs)
    if not names:
        raise UsageError(f"{options.file}: there is no program in it")
    return names


def _target(options: argparse.Namespace) -> Target | None:
    if options.target is None:
        return None
    from ..linker import Target

    return Target.named(options.target)


def _exit_code(reports: list[VerifyReport]) -> int:
    verdicts = {report.verdict for report in reports}
    return 1 if "rejected" in verdicts else 2 if "unsupported" in verdicts else 0


def _data(
    report: VerifyReport, answer: KernelAnswer | str | None, options: argparse.Namespace
) -> dict[str, Any]:
    data = report.to_dict()
    if options.log:
        data["log"] = report.log_at(options.log)
    if isinstance(answer, str):
        data["kernel"] = {"error": answer}
    elif answer is not None:
        data["kernel"] = {
            "accepted": answer.accepted,
            "message": answer.message,
            "instructions_processed": answer.instructions_processed,
            "logs_differ_at": _difference(report, answer, options),
        }
        if options.log:
            data["kernel"]["log"] = answer.log
    return data


def _difference(
    report: VerifyReport, answer: KernelAnswer, options: argparse.Namespace
) -> dict[str, str] | None:
    from ..session.kernelcheck import first_difference

    if report.unsupported:
        return None
    found = first_difference(report.log_at(options.log or 1), answer.log)
    return {"here": found[0], "kernel": found[1]} if found is not None else None


def _print(
    report: VerifyReport, answer: KernelAnswer | str | None, options: argparse.Namespace
) -> None:
    from ..present import styled
    from ..verifier.rendering import report_lines

    color = sys.stdout.isatty()
    if options.log:
        print(report.log_at(options.log))
    for line in report_lines(report, lambda text, style: styled(text, style, color=color)):
        print(line)
    if isinstance(answer, str):
        print(f"  kernel: {answer}")
    elif answer is not None:
        for line in _kernel_lines(report, answer, options):
            print(line)


def _kernel_lines(
    report: VerifyReport, answer: KernelAnswer, options: argparse.Namespace
) -> Iterator[str]:
    verdict = "accepted" if answer.accepted else "rejected"
    same = (report.accepted, report.message) == (answer.accepted, answer.message)
    same = same and not report.unsupported
    message = f": {answer.message}" if answer.message and not same else ""
    agrees = "as here" if same else "not as here"
    yield (
        f"  kernel: {verdict} ({agrees}){message}, "
        f"{answer.instructions_processed:,} instructions processed"
    )
    difference = _difference(report, answer, options)
    if difference is not None:
        yield "  the logs differ first here:"
        yield f"    here   {difference['here']}"
        yield f"    kernel {difference['kernel']}"
