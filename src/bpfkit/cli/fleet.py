"""``bpfkit run --workers`` and ``--dask``: each capture for itself, the maps of all merged."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import UnsupportedError, UsageError
from ..maps import TypedMap
from ..session.captures import Outcome, Output, Setup, merge_outcomes, run_each
from ..session.merge import MapMerge, SnapshotMap, parse_rules
from .job import Job, Progress

if TYPE_CHECKING:
    from ..session import Object

__all__ = ["Fleet"]


class _Lines:
    """What a job asks for the lines of bpf_printk: those of all captures."""

    jobs = 1

    def __init__(self) -> None:
        self.lines: list[str] = []

    def trace_lines(self) -> Iterator[str]:
        return iter(self.lines)

    def run_packets(self, *_: Any, **__: Any) -> Any:
        raise AssertionError("captures run elsewhere")


class Fleet:
    """Captures over processes or over Dask. ``loaded`` is the object with maps filled; every
    capture starts like it."""

    def __init__(
        self,
        options: argparse.Namespace,
        loaded: Object,
        name: str,
        settings: Mapping[str, Any],
        network: Mapping[str, Any] | None,
    ) -> None:
        self.options, self.loaded = options, loaded
        variables = [v.name for v in loaded.spec.variables.values() if not v.map.frozen]
        names = [n for n, handle in loaded.handles.items() if not handle.spec.section]
        self.rules = parse_rules(options.merge, [*names, *variables])
        self.setup = Setup.of(loaded, name, settings=settings, network=network, limit=options.limit)
        self.lines = _Lines()
        runner: Any = self.lines
        self.job = Job(options, runner, loaded, loaded.programs[name], (b"", b""))

    def run(self, captures: list[str]) -> int:
        """Run them and report. Gives the exit code: 1 when one failed."""
        merges, add = merge_outcomes(self.loaded, self.setup, self.rules)
        tallies, failed = [], []
        with ExitStack() as stack:
            outputs = None
            if self.options.out:
                folder = stack.enter_context(_folder_beside(self.options.out))
                outputs = [str(Path(folder) / f"{n}.pcap") for n in range(len(captures))]
            progress = Progress(sum(_size(c) for c in captures))
            stack.callback(progress.close)
            done = 0
            for outcome in self._outcomes(stack, captures, outputs):
                add(outcome)
                tallies.append(outcome.tally)
                self.lines.lines += outcome.printk
                failed += [outcome.problem] if outcome.problem else []
                done += _size(outcome.tally.capture)
                progress(done)
            if outputs is not None:
                packets = _joined(self.options.out, outputs)
                self.job.report["out"] = {"file": self.options.out, "packets": packets}
        self._show_merged(merges)
        self.job.count(tallies, sum(tally.seconds for tally in tallies))
        if failed:
            self.job.report["failed"] = failed
        return self.job.finish_captures(tallies, list(failed), quiet=False)

    def _outcomes(
        self, stack: ExitStack, captures: Sequence[str], outputs: Sequence[str] | None
    ) -> Iterator[Outcome]:
        if not self.options.dask:
            yield from run_each(self.setup, captures, workers=self.options.workers, outputs=outputs)
            return
        client = stack.enter_context(_client(self.options.dask))
        absolute = [str(Path(capture).resolve()) for capture in captures]
        for outcome, given in zip(
            run_each(self.setup, absolute, dask=client, outputs=outputs), captures, strict=True
        ):
            outcome.tally.capture = given
            yield outcome

    def _show_merged(self, merges: Mapping[str, MapMerge]) -> None:
        """The merged maps in place of the live ones, and by which rules."""
        applied: dict[str, str] = {}
        for name, merge in merges.items():
            spec = self.loaded.handles[name].spec
            handle = SnapshotMap(spec, merge.result())
            self.loaded.maps[name] = TypedMap(handle)
            for variable in self.loaded.variables.values():
                if variable.spec.map is spec:
                    variable._data = handle
                    applied[variable.name] = self.rules.get(variable.name, "last")
            if not spec.section:
                applied[name] = merge.rule
        self.job.report["merged"] = applied


def _size(capture: str) -> int:
    path = Path(capture)
    return path.stat().st_size if path.is_file() else 0


def _folder_beside(out: str) -> tempfile.TemporaryDirectory[str]:
    """Where the captures' packets wait to be joined: workers see it where they see the output."""
    parent = Path(out).resolve().parent
    if not parent.is_dir():
        raise UsageError(f"{out}: there is no folder {parent}")
    return tempfile.TemporaryDirectory(prefix=".bpfkit-", dir=parent)


def _joined(out: str, parts: Sequence[str]) -> int:
    """The pcap files of the captures as one; gives its packets. Raises UsageError for several link
    types."""
    from ..capture import open_capture

    header, packets, link_type = 24, 0, None
    with open(out, "wb") as whole:
        for part in parts:
            if not Path(part).exists():  # the capture could not be read
                continue
            capture = open_capture(part)
            if link_type is None:
                link_type = capture.interfaces[0].link_type
                whole.write(capture.buffer[:header])
            elif len(capture) and capture.link_type != link_type:
                raise UsageError(
                    f"packets of link types {link_type} and {capture.link_type} do not go into "
                    "one file; run the captures one by one"
                )
            packets += len(capture)
            with open(part, "rb") as file:
                file.seek(header)
                shutil.copyfileobj(file, whole)
    if link_type is None:
        Output(out, 0).close()
    return packets


def _client(address: str) -> Any:
    try:
        from distributed import Client
    except ImportError:
        raise UnsupportedError(
            "Dask without its package", "install it: pip install 'bpfkit[dask]'"
        ) from None
    try:
        return Client(address)
    except (OSError, ValueError) as error:
        raise UsageError(f"--dask {address}: no scheduler there: {error}") from None
