"""One run of ``bpfkit run``: from the loaded program to the report, as text or JSON."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..abi import ProgramType
from ..errors import UsageError, VmFault
from ..present import Column, format_bytes, format_count, format_rate, render_table, styled, to_json
from ..session.captures import Output, Tally, run_capture
from .maps import map_as_json, map_lines, variable_lines, variables_as_json
from .verdicts import named_redirects, named_verdicts, verdict_name

if TYPE_CHECKING:
    from ..host import RunResult
    from ..session import Object, Program
    from ..session.kernelrun import KernelRunner
    from ..session.parallel import ThreadPool

__all__ = ["Job", "Progress"]


class Progress:
    """A progress bar over ``total`` bytes on a terminal once the run takes longer than a second;
    rich is imported only then."""

    def __init__(self, total: int) -> None:
        self._total, self._started, self._bar, self._task = total, time.monotonic(), None, None
        self._wanted = sys.stderr.isatty()

    def __call__(self, done: int) -> None:
        if self._bar is None:
            if not self._wanted or time.monotonic() - self._started < 1:
                return
            self._open()
        if self._bar is not None:
            self._bar.update(self._task, completed=done)

    def _open(self) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            DownloadColumn,
            Progress,
            TextColumn,
            TimeRemainingColumn,
        )

        columns = (TextColumn("packets"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
        bar: Any = Progress(*columns, console=Console(stderr=True), transient=True)
        self._bar, self._task = bar, bar.add_task("packets", total=self._total)
        bar.start()

    def close(self) -> None:
        if self._bar is not None:
            self._bar.stop()


class Job:
    """One run: the loaded program and how to report what it did."""

    def __init__(
        self,
        options: argparse.Namespace,
        runner: ThreadPool | KernelRunner,
        loaded: Object,
        program: Program,
        given: tuple[bytes, bytes],
    ) -> None:
        self.options, self.runner, self.loaded, self.program = options, runner, loaded, program
        self.given = given  # --input and --ctx
        self.color = sys.stdout.isatty()
        self.report: dict[str, Any] = {
            "file": options.file,
            "program": program.name,
            "type": self._type_name(),
            "engine": options.engine,
            "instructions": len(program.linked.code) // 8,
            "load_seconds": round(loaded.load_seconds, 6),
        }
        if runner.jobs > 1:
            self.report["jobs"] = runner.jobs

    def _type_name(self) -> str:
        from ..abi import program_type

        return program_type(self.program.linked.type).short

    def print_step(self, line: str) -> None:
        """A line of ``--trace``."""
        print(line, file=sys.stderr if self.options.json else sys.stdout)

    # --- one buffer

    def once(self) -> int:
        options, (data, ctx) = self.options, self.given
        repeat = max(1, options.repeat)
        filters = self.program.linked.type == ProgramType.SOCKET_FILTER and not ctx
        if filters and options.host == "vm":
            result = self._frame(data, repeat)
        else:
            result = self.program.test_run(data, ctx=ctx, repeat=repeat)
        self.report |= {
            "retval": result.retval,
            "verdict": result.verdict or None,
            "duration_ns": round(result.duration_ns, 1),
            "repeat": max(1, options.repeat),
            "data": result.data.hex(),
            "ctx": result.ctx.hex(),
        }
        if result.redirect:
            self.report["redirect"] = result.redirect
        if options.json:
            return self._finish_json(0)
        print(self._headline())
        verdict = f" {result.verdict}" if result.verdict else ""
        target = f" to {result.redirect}" if result.redirect else ""
        print(f"returned {result.retval}{verdict}{target}")
        if options.repeat > 1:
            print(f"{result.duration_ns:.1f} ns a run (mean of {format_count(options.repeat)})")
        if result.data != data:
            print(f"packet  {result.data.hex()}")
        self._finish_text()
        return 0

    def _frame(self, data: bytes, repeat: int) -> RunResult:
        """A socket filter on a frame as a packet socket gives it; a test run would start it at the
        network header."""
        import numpy as np

        from ..host import PacketBatch, RunResult

        lengths = np.full(repeat, len(data), np.uint32)
        result = self.program.run_packets(PacketBatch(data, np.zeros(repeat, np.uint64), lengths))
        if result.fault is not None:
            raise result.fault
        retval = int(result.verdicts[-1])
        name = verdict_name(retval, self.program.linked.type)
        return RunResult(retval, data, b"", result.seconds / repeat * 1e9, name)

    # --- captures

    def packets(self, sources: list[str]) -> int:
        """Every packet of the captures, one capture behind the other. Gives the exit code."""
        repeat = max(1, self.options.repeat)
        if repeat > 1 and "-" in sources:
            raise UsageError("standard input can be read once: --repeat needs a file")
        progress = Progress(_size_of(sources) * repeat)
        seconds, tallies = 0.0, []
        try:
            for turn in range(repeat):
                tallies = self._turn(sources, progress, last=turn == repeat - 1)
                seconds += sum(tally.seconds for tally in tallies)
                if tallies[-1].fault is not None:
                    break
        finally:
            progress.close()
        self.count(tallies, seconds)
        failed = self._failures(tallies)
        self.report["repeat"] = repeat
        ran = self.report["packets"] * repeat
        self.report["packets_per_second"] = round(ran / seconds) if seconds else None
        return self.finish_captures(tallies, failed, quiet=bool(failed))

    def _turn(self, sources: list[str], progress: Progress, *, last: bool) -> list[Tally]:
        """All captures once; a fault ends it."""
        options, tallies = self.options, []
        output = None
        if options.out and last:
            output = Output(options.out, self.program.linked.type)
        base = 0
        try:
            for source in sources:
                tally = run_capture(
                    self.runner,
                    self.program,
                    source,
                    limit=options.limit,
                    output=output,
                    progress=lambda done, base=base: progress(base + done),  # type: ignore[misc]
                    ahead=self.runner.jobs > 1,
                )
                tallies.append(tally)
                base += tally.bytes + 16 * tally.packets
                if tally.fault is not None:
                    break
        finally:
            if output is not None:
                output.close()
                self.report["out"] = {"file": options.out, "packets": output.packets}
        return tallies

    def count(self, tallies: list[Tally], seconds: float) -> None:
        """What became of the packets of all captures, into the report."""
        verdicts: Counter[int] = Counter()
        redirects: Counter[int] = Counter()
        for tally in tallies:
            verdicts.update(tally.verdicts)
            redirects.update(tally.redirects)
        packets = sum(tally.packets for tally in tallies)
        if len(tallies) == 1:
            self.report["capture"] = tallies[0].capture
        else:
            self.report["captures"] = [
                {"file": tally.capture, "packets": tally.packets, "bytes": tally.bytes}
                for tally in tallies
            ]
        self.report |= {
            "packets": packets,
            "bytes": sum(tally.bytes for tally in tallies),
            "seconds": seconds,
            "packets_per_second": round(packets / seconds) if seconds else None,
            "repeat": 1,
            "verdicts": named_verdicts(verdicts, self.program.linked.type),
        }
        if redirects:
            self.report["redirects"] = named_redirects(redirects)

    def _failures(self, tallies: list[Tally]) -> list[str]:
        failed, several = [], len(tallies) > 1
        for tally in tallies:
            if tally.fault is not None:
                failed.append(f"{tally.capture}: {tally.fault}" if several else str(tally.fault))
                self.report["fault"] = _fault_json(tally.fault)
            if tally.refused:
                failed.append(
                    f"{tally.capture}: {format_count(tally.refused)} packets were not run, the "
                    f"first: {tally.refusal}"
                )
                self.report["refused"] = self.report.get("refused", 0) + tally.refused
        return failed

    def finish_captures(self, tallies: list[Tally], failed: list[str], *, quiet: bool) -> int:
        """Print the report and what failed (with ``quiet`` no report of no packets); gives the exit
        code."""
        for tally in tallies:
            if tally.truncated:
                failed.append(
                    f"{tally.capture}: {tally.truncated}; everything before the cut was processed"
                )
                self.report.setdefault("truncated", tally.truncated)
        if self.options.json:
            return self._finish_json(1 if failed else 0)
        if self.report["packets"] or not (quiet or failed):
            self._print_packets(tallies)
            self._finish_text()
        for line in failed:
            print(f"bpfkit: {line}", file=sys.stderr)
        return 1 if failed else 0

    def _print_packets(self, tallies: list[Tally]) -> None:
        report = self.report
        total = report["packets"]
        print(self._headline())
        self._print_captures(tallies)
        print()
        rows = [
            [name, format_count(count), f"{100 * count / total:.1f} %"]
            for name, count in report["verdicts"].items()
        ]
        columns = (Column("verdict"), Column("packets", right=True), Column("share", right=True))
        self._lines(render_table(columns, rows, color=self.color))
        if "redirects" in report:
            print()
            rows = [[name, format_count(count)] for name, count in report["redirects"].items()]
            self._lines(
                render_table(
                    (Column("redirected to"), Column("packets", right=True)), rows, color=self.color
                )
            )
        print()
        ran = total * report["repeat"]
        if report["packets_per_second"]:
            print(
                f"{format_count(ran)} packets in {_seconds(report['seconds'])}: "
                f"{format_rate(ran / report['seconds'])} packets/s, "
                f"{1e9 * report['seconds'] / ran:.0f} ns a packet"
            )
        if "out" in report:
            print(
                f"{report['out']['file']}: {format_count(report['out']['packets'])} packets written"
            )

    def _print_captures(self, tallies: list[Tally]) -> None:
        report = self.report
        what = f"{format_count(report['packets'])} packets, {format_bytes(report['bytes'])}"
        if len(tallies) == 1:
            print(f"{tallies[0].capture}: {what}, {_link_text(tallies[0].link_type)}")
            return
        print(f"{format_count(len(tallies))} captures: {what}")
        print()
        rows = [[t.capture, format_count(t.packets), format_bytes(t.bytes)] for t in tallies]
        columns = (Column("capture"), Column("packets", right=True), Column("bytes", right=True))
        self._lines(render_table(columns, rows, color=self.color))

    # --- both

    def _headline(self) -> str:
        report = self.report
        name = styled(report["program"], "bold", color=self.color)
        return (
            f"{report['file']}: {name} ({report['type']}), "
            f"{report['instructions']} instructions, {report['engine']}"
        )

    def _lines(self, lines: list[str]) -> None:
        for line in lines:
            print(line)

    def _trace_lines(self) -> Iterator[str]:
        return self.runner.trace_lines()

    def _finish_text(self) -> None:
        options = self.options
        if options.entries:
            for name, live in self.loaded.maps.items():
                self._lines(map_lines(name, live, options.entries, color=self.color))
            self._lines(variable_lines(self.loaded, color=self.color))
        if options.verbose:
            lines = list(self._trace_lines())
            if lines:
                print()
                self._lines([styled("bpf_printk", "dim", color=self.color), *lines])
            print(f"\nloaded in {_seconds(self.report['load_seconds'])}")

    def _finish_json(self, code: int) -> int:
        self.report["maps"] = {name: map_as_json(live) for name, live in self.loaded.maps.items()}
        self.report["variables"] = variables_as_json(self.loaded)
        self.report["printk"] = list(self._trace_lines())
        json.dump(to_json(self.report), sys.stdout)
        print()
        return code


def _size_of(sources: list[str]) -> int:
    """Bytes of the captures that are files."""
    paths = [Path(source) for source in sources]
    return sum(path.stat().st_size for path in paths if path.is_file())


def _fault_json(fault: Exception) -> dict[str, Any]:
    if not isinstance(fault, VmFault):
        return {"message": str(fault)}
    return {
        "message": fault.what,
        "kind": fault.kind,
        "pc": fault.pc,
        "address": fault.address,
        "instruction": fault.instruction,
        "source": fault.source,
        "packet": fault.packet,
    }


def _link_text(link_type: int | None) -> str:
    from ..capture import LINK_TYPES

    if link_type is None:
        return "several link types"
    row = LINK_TYPES.get(link_type)
    return row.doc.partition(":")[0] if row is not None else f"link type {link_type}"


def _seconds(seconds: float) -> str:
    if seconds < 1e-3:
        return f"{seconds * 1e6:.0f} µs"
    return f"{seconds * 1e3:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"
