"""``make score``: how this verifier's verdicts compare with those of a corpus.

Prints each measure with its goal, then what stands in the way: disagreements by cause, rejections
whose message differs, what is not modelled.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from .corpus import judge, name_of, read_records, read_tests

__all__ = ["Outcome", "Score", "main", "score"]

_MANY = 500_000  # processed by the kernel itself: such programs may take long


class Outcome(NamedTuple):
    """One record: what the kernel said, and what was said here."""

    name: str
    group: str  # "samples", "objects", "tables"
    kernel_accepted: bool
    kernel_message: str
    kernel_count: int
    accepted: bool
    unsupported: str
    message: str
    processed: int
    seconds: float

    @property
    def agrees(self) -> bool:
        """Whether the verdicts are the same."""
        return not self.unsupported and self.accepted == self.kernel_accepted

    @property
    def is_close(self) -> bool:
        """Whether the number of instructions processed is within 10 % of the kernel's."""
        return abs(self.processed - self.kernel_count) <= self.kernel_count * 0.1


class Score(NamedTuple):
    """All outcomes, with the measures over them."""

    outcomes: Sequence[Outcome]

    def agreement(self, *groups: str) -> tuple[int, int]:
        """(same verdict, all) of the groups; no verdict counts as another one."""
        chosen = [one for one in self.outcomes if one.group in groups]
        return sum(one.agrees for one in chosen), len(chosen)

    @property
    def too_permissive(self) -> list[Outcome]:
        """Accepted here, rejected by the kernel."""
        return [one for one in self._verdicts() if one.accepted and not one.kernel_accepted]

    @property
    def too_strict(self) -> list[Outcome]:
        """Rejected here, accepted by the kernel."""
        return [one for one in self._verdicts() if not one.accepted and one.kernel_accepted]

    def _verdicts(self) -> Iterable[Outcome]:
        return (one for one in self.outcomes if not one.unsupported)

    @property
    def messages(self) -> tuple[int, int]:
        """(same message, all) of the rejections that both gave."""
        both = [one for one in self.outcomes if one.agrees and not one.accepted]
        return sum(one.message == one.kernel_message for one in both), len(both)

    @property
    def counts(self) -> tuple[int, int]:
        """(count within 10 %, all) of the acceptances that both gave."""
        both = [one for one in self.outcomes if one.agrees and one.accepted and one.kernel_count]
        return sum(one.is_close for one in both), len(both)

    @property
    def speed(self) -> float:
        """Instructions processed a second."""
        seconds = sum(one.seconds for one in self.outcomes)
        return sum(one.processed for one in self.outcomes) / seconds if seconds else 0.0

    @property
    def slowest(self) -> Outcome | None:
        """The record that took longest, of those that are no giants to the kernel."""
        small = [one for one in self.outcomes if one.kernel_count <= _MANY]
        return max(small, key=lambda one: one.seconds, default=None)


# --- which records count --------------------------------------------------------------------------


def _answer(record: Mapping[str, Any]) -> Mapping[str, Any]:
    answer: Mapping[str, Any] = record.get("kernel_6_18", record)
    return answer


def _is_decided(record: Mapping[str, Any]) -> bool:
    answer = _answer(record)
    if answer.get("verdict") not in ("accepted", "rejected"):
        return False
    if "program" in record:
        return bool(record.get("decidable"))
    return not answer.get("env")


def _group(record: Mapping[str, Any]) -> str:
    if "program" not in record:
        return "tables"
    return "samples" if "samples" in record.get("set", "") else "objects"


def _outcome(record: Mapping[str, Any], line: Mapping[str, Any]) -> Outcome:
    answer = _answer(record)
    return Outcome(
        name_of(record),
        _group(record),
        answer["verdict"] == "accepted",
        (answer.get("message") or "").strip(),
        answer.get("insns_processed") or 0,
        bool(line.get("accepted")),
        line.get("unsupported", ""),
        line["message"],
        line["instructions_processed"],
        line["seconds"],
    )


def score(
    folder: Path,
    *,
    groups: Sequence[str] = ("samples", "objects", "tables"),
    match: str = "",
    largest: int = 0,
    every: int = 1,
    jobs: int = 0,
    seconds: float = 300.0,
) -> Score:
    """Verify the decided records of a corpus and compare.

    ``groups`` and ``match`` (part of a name) choose records; ``largest`` leaves out those of which
    the kernel processed more instructions (0: none); of the rest one in ``every`` is taken."""
    tests, kinds = read_tests(folder)
    chosen = [
        record
        for record in (*read_records(folder), *tests)
        if _is_decided(record)
        and _group(record) in groups
        and match in name_of(record)
        and not (largest and (_answer(record).get("insns_processed") or 0) > largest)
    ][::every]
    done = judge(folder, chosen, kinds, jobs=jobs, seconds=seconds)
    return Score([_outcome(chosen[number], line) for number, line in done])


# --- the table ------------------------------------------------------------------------------------


def _share(part: tuple[int, int]) -> str:
    return f"{part[0] / part[1]:.1%} ({part[0]} of {part[1]})" if part[1] else "none"


def _measures(found: Score) -> list[tuple[str, str, str]]:
    slowest = found.slowest
    time_text = f"{slowest.seconds:.1f} s {slowest.name}" if slowest else "none"
    return [
        ("same verdict, prebuilt samples", _share(found.agreement("samples")), "100 %"),
        ("same verdict, all ELF programs", _share(found.agreement("samples", "objects")), "97 %"),
        ("same verdict, table tests", _share(found.agreement("tables")), "99 %"),
        ("accepted here, rejected by the kernel", str(len(found.too_permissive)), "0"),
        ("same message", _share(found.messages), "85 %"),
        ("instructions within 10 %", _share(found.counts), "70 %"),
        ("instructions a second", f"{found.speed:,.0f}", "150,000"),
        ("slowest", time_text, "60 s"),
    ]


_NUMBER = re.compile(r"0x[0-9a-f]+|-?\d+")


def _cause(message: str) -> str:
    return _NUMBER.sub("N", message) or "(accepted)"


def _by_cause(
    outcomes: Iterable[Outcome], cause: Callable[[Outcome], str], limit: int
) -> list[str]:
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for one in outcomes:
        groups[cause(one)].append(one)
    lines = []
    for why, ones in sorted(groups.items(), key=lambda item: -len(item[1]))[:limit]:
        names = ", ".join(one.name for one in ones[:3])
        lines.append(f"{len(ones):5}  {why}\n       {names}{', …' if len(ones) > 3 else ''}")
    return lines


def _both(one: Outcome) -> str:
    return f"kernel: {_cause(one.kernel_message)} | here: {_cause(one.message)}"


def _count_change(one: Outcome) -> str:
    return "more" if one.processed > one.kernel_count else "fewer"


def report(found: Score, *, limit: int = 25) -> str:
    """The measures with their goals, and what stands in their way, as text."""
    lines = [f"{'measure':40} {'found':32} goal"]
    lines += [f"{what:40} {value:32} {goal}" for what, value, goal in _measures(found)]
    both = [one for one in found.outcomes if one.agrees and not one.accepted]
    differing = [one for one in both if one.message != one.kernel_message]
    apart = [
        one
        for one in found.outcomes
        if one.agrees and one.accepted and one.kernel_count and not one.is_close
    ]
    not_modelled = [one for one in found.outcomes if one.unsupported]
    for title, some, cause in (
        ("accepted here, rejected by the kernel", found.too_permissive, _both),
        ("rejected here, accepted by the kernel", found.too_strict, _both),
        ("not modelled", not_modelled, lambda one: one.unsupported),
        ("other message", differing, _both),
        ("other number of instructions", apart, _count_change),
    ):
        if some:
            lines += ["", f"{title}: {len(some)}", *_by_cause(some, cause, limit)]
    total = Counter(one.group for one in found.outcomes)
    lines += ["", "records: " + ", ".join(f"{count} {name}" for name, count in total.items())]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """``python -m bpfkit.verifier.score``."""
    parser = argparse.ArgumentParser(
        prog="python -m bpfkit.verifier.score",
        description="Compare this verifier with the kernel's verdicts in a corpus.",
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true", help="giants too")
    parser.add_argument(
        "--max", type=int, default=20_000, help="leave out what the kernel took more steps for"
    )
    parser.add_argument("--only", choices=("samples", "objects", "tables"))
    parser.add_argument("--match", default="", help="only records whose name contains this")
    parser.add_argument("--every", type=int, default=1, help="only one record in so many")
    parser.add_argument("--jobs", type=int, default=0, help="processes (default: all processors)")
    parser.add_argument("--show", type=int, default=25, help="causes to list of each kind")
    options = parser.parse_args(arguments)
    if not options.folder.is_dir():
        parser.error(f"no corpus at {options.folder}")
    started = time.perf_counter()
    found = score(
        options.folder,
        groups=(options.only,) if options.only else ("samples", "objects", "tables"),
        match=options.match,
        largest=0 if options.all else options.max,
        every=options.every,
        jobs=options.jobs,
    )
    sys.stdout.write(report(found, limit=options.show) + "\n")
    sys.stdout.write(f"{time.perf_counter() - started:.0f} seconds\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
