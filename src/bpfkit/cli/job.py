"""One run of ``bpfkit run``: from the loaded program to the report, as text or JSON."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ..abi import ProgramType
from ..errors import UsageError, VmFault
from ..present import Column, format_bytes, format_count, format_rate, render_table, styled, to_json
from .maps import map_as_json, map_lines, variable_lines, variables_as_json
from .verdicts import count_redirects, count_verdicts, kept, verdict_name

if TYPE_CHECKING:
    from ..capture import Capture
    from ..host import BatchResult, PacketBatch, RunResult
    from ..session import Object, Program
    from ..session.hosts import VM

__all__ = ["Job"]


class Progress:
    """A progress bar on a terminal once the run takes longer than a second; rich is imported only
    then."""

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
            MofNCompleteColumn,
            Progress,
            TextColumn,
            TimeRemainingColumn,
        )

        columns = (TextColumn("packets"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
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
        host: VM,
        loaded: Object,
        program: Program,
        given: tuple[bytes, bytes],
    ) -> None:
        self.options, self.host, self.loaded, self.program = options, host, loaded, program
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
        if options.trace:
            host.on_step = self._print_step

    def _type_name(self) -> str:
        from ..abi import program_type

        return program_type(self.program.linked.type).short

    def _print_step(self, line: str) -> None:
        print(line, file=sys.stderr if self.options.json else sys.stdout)

    # --- one buffer

    def once(self) -> int:
        options, (data, ctx) = self.options, self.given
        repeat = max(1, options.repeat)
        if self.program.linked.type == ProgramType.SOCKET_FILTER and not ctx:
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

    # --- a capture

    def packets(self, capture: Capture) -> int:
        batch = self._batch(capture)
        progress = Progress(len(batch) * max(1, self.options.repeat))
        try:
            result = self._run_batches(batch, progress)
        finally:
            progress.close()
        if self.options.out:
            self._write(capture, result)
        self._count(capture, batch, result)
        failed = self._failures(capture, result)
        if self.options.json:
            return self._finish_json(1 if failed else 0)
        if len(result) or not failed:
            self._print_packets(capture)
            self._finish_text()
        for line in failed:
            print(f"bpfkit: {line}", file=sys.stderr)
        return 1 if failed else 0

    def _batch(self, capture: Capture) -> PacketBatch:
        from ..host import PacketBatch

        if capture.link_type is None:
            raise UsageError(
                f"{self.options.pcap}: its packets have several link types; "
                "split the capture by interface"
            )
        columns = (capture.buffer, capture.offsets, capture.lengths, capture.timestamps_ns)
        return PacketBatch(*columns, capture.link_type)

    def _run_batches(self, batch: PacketBatch, progress: Callable[[int], None]) -> BatchResult:
        """The batch, ``--repeat`` times: verdicts and output of the last time, seconds of all."""
        seconds, repeat = 0.0, max(1, self.options.repeat)
        for turn in range(repeat):
            base = turn * len(batch)
            result = self.program.run_packets(
                batch,
                want_output=bool(self.options.out) and turn == repeat - 1,
                want_redirects=True,
                progress=lambda done, base=base: progress(base + done),  # type: ignore[misc]
            )
            seconds += result.seconds
            if result.fault is not None:
                break
        result.seconds = seconds
        return result

    def _write(self, capture: Capture, result: BatchResult) -> None:
        """The packets that were not dropped, with their times."""
        from ..capture import write_pcap

        output = result.output
        assert output is not None
        keep = kept(result.verdicts, self.program.linked.type)
        times = capture.timestamps_ns[: len(keep)]
        write_pcap(
            self.options.out,
            (output.buffer, output.offsets[keep], output.lengths[keep]),
            timestamps_ns=times[keep],
            link_type=output.link_type,
        )
        self.report["out"] = {"file": self.options.out, "packets": int(keep.sum())}

    def _count(self, capture: Capture, batch: PacketBatch, result: BatchResult) -> None:
        ran = len(result) * max(1, self.options.repeat)
        self.report |= {
            "capture": self.options.pcap,
            "packets": len(result),
            "bytes": int(batch.lengths[: len(result)].sum(dtype="uint64")),
            "seconds": result.seconds,
            "packets_per_second": round(ran / result.seconds) if result.seconds else None,
            "repeat": max(1, self.options.repeat),
            "verdicts": count_verdicts(result.verdicts, self.program.linked.type),
        }
        redirects = count_redirects(result.redirects)
        if redirects:
            self.report["redirects"] = redirects

    def _failures(self, capture: Capture, result: BatchResult) -> list[str]:
        failed = []
        if result.fault is not None:
            failed.append(str(result.fault))
            self.report["fault"] = _fault_json(result.fault)
        if capture.truncated:
            failed.append(
                f"{self.options.pcap}: {capture.truncated}; everything before the cut was processed"
            )
            self.report["truncated"] = capture.truncated
        return failed

    def _print_packets(self, capture: Capture) -> None:
        report = self.report
        total = report["packets"]
        print(self._headline())
        print(
            f"{self.options.pcap}: {format_count(total)} packets, {format_bytes(report['bytes'])}, "
            f"{_link_text(capture.link_type)}"
        )
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
        return self.host.trace_lines()

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
