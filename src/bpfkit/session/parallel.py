"""Packets over threads: each thread is a CPU of one VM, with an execution context and a slot of
every per-CPU map of its own; other maps are shared, as between the CPUs of a kernel.

The native loop holds no lock of Python's, so threads scale with cores. Packets are handed out in
pieces in their order; what a program does about a packet must not depend on the packets before it
if verdicts are to be the same for any number of threads.
"""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ..errors import UnsupportedError, UsageError, VmFault
from ..host import BatchResult, PacketBatch
from ..vm._generated import layout
from ..vm.execution import Execution

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from ..vm.machine import VirtualMachine, VmProgram
    from . import Program

__all__ = ["ThreadPool", "refuse_large", "renumbered"]

_LARGEST_PIECE, _SMALLEST_PIECE = 1 << 18, 1 << 12  # packets
_PIECES_PER_THREAD = 4
# what a context does not share with the machine's first one
_OWN = (
    *("packet_buffer", "packet_delta", "scratch", "timers"),
    *("trace", "trace_size", "trace_head", "trace_lost"),
)
_LIMITS = ("budget", "time_limit", "deadline")
_GOLDEN = 0x9E3779B97F4A7C15  # spreads the seeds of random numbers


class _Cpu:
    """One CPU of a machine: to the batch loop it is the machine, but for its execution context."""

    def __init__(self, machine: VirtualMachine, number: int) -> None:
        self.machine, self.number = machine, number
        self.execution = Execution(budget=machine.budget)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.machine, name)

    def adopt(self) -> None:
        """Become like the machine's first CPU: maps, clock, network facts, current task."""
        first, execution = self.machine.execution, self.execution
        own = {name: execution.rt[name] for name in _OWN}
        ctypes.memmove(execution.address, first.address, layout.SIZES["bk_rt"])
        for name, value in own.items():
            execution.rt[name] = value
        execution.set_maps(self.machine._maps)
        execution.rt["cpu"] = self.number
        seed = (first.rt["random"] + self.number * _GOLDEN) & (1 << 64) - 1
        execution.rt["random"] = seed or _GOLDEN
        for name in _LIMITS:  # what ends a run from outside
            if hasattr(first, name):
                setattr(execution, name, getattr(first, name))


class _Work:
    """The pieces of one batch, handed out in order."""

    def __init__(
        self, count: int, jobs: int, progress: Callable[[int], None] | None, want_redirects: bool
    ) -> None:
        import numpy as np

        even = count // (jobs * _PIECES_PER_THREAD)
        self.piece = min(_LARGEST_PIECE, max(_SMALLEST_PIECE, even))
        self.count, self.next, self.done, self.stopped = count, 0, 0, False
        self.results: dict[int, BatchResult] = {}
        self.lock, self.progress = threading.Lock(), progress
        self.verdicts = np.empty(count, np.uint32)
        self.redirects = np.empty(count, np.uint32) if want_redirects else None

    def take(self) -> slice | None:
        with self.lock:
            if self.stopped or self.next >= self.count:
                return None
            first, self.next = self.next, min(self.count, self.next + self.piece)
            return slice(first, self.next)

    def give(self, part: slice, result: BatchResult) -> None:
        with self.lock:
            self.results[part.start] = result
            self.done += len(result)
            self.stopped = self.stopped or result.fault is not None

    def in_order(self) -> Iterator[tuple[int, BatchResult]]:
        """Results up to the first that ended early, with the number of their first packet."""
        for first in sorted(self.results):
            yield first, self.results[first]
            if self.results[first].fault is not None:
                return


class ThreadPool:
    """``jobs`` threads that run packets through programs of ``machine``, one of at least as many
    CPUs: ``VM(cpus=jobs)``. A context manager.

    Raises UsageError when the machine has too few CPUs or runs the interpreter."""

    def __init__(self, machine: VirtualMachine, jobs: int) -> None:
        if jobs < 1:
            raise UsageError(f"a number of threads is at least 1, not {jobs}")
        if jobs > machine.cpus:
            raise UsageError(
                f"{jobs} threads need {jobs} CPUs, this VM has {machine.cpus}: VM(cpus={jobs})"
            )
        if jobs > 1 and machine.engine == "interpreter":
            raise UsageError("the interpreter runs in one thread: use the JIT, or one job")
        self.machine, self.jobs = machine, jobs
        self._cpus = [_Cpu(machine, number) for number in range(1, jobs)]
        self._threads: ThreadPoolExecutor | None = None
        if jobs > 1:
            from concurrent.futures import ThreadPoolExecutor

            self._threads = ThreadPoolExecutor(jobs, "bpfkit-cpu")

    def run_packets(
        self,
        program: Program,
        packets: PacketBatch,
        *,
        want_output: bool = False,
        want_redirects: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> BatchResult:
        """As ``Program.run_packets``; ``seconds`` is the time that all threads together needed from
        start to end. A fault ends the batch: packets before it have run, some behind it too.

        Raises UsageError, and UnsupportedError for programs with timers in several threads."""
        if self._threads is not None:
            _refuse_timers(self.machine)
            refuse_large(packets)
        if self._threads is None or len(packets) <= _SMALLEST_PIECE:
            return program.run_packets(
                packets, want_output=want_output, want_redirects=want_redirects, progress=progress
            )
        handle: VmProgram = program.handle  # type: ignore[assignment]
        for cpu in self._cpus:
            cpu.adopt()
        work = _Work(len(packets), self.jobs, progress, want_redirects)
        wants: dict[str, Any] = {"want_output": want_output, "want_redirects": want_redirects}
        started = time.perf_counter()
        self._run(self._threads, work, handle, packets, wants)
        return _joined(work, packets, time.perf_counter() - started, want_output)

    def _run(
        self,
        threads: ThreadPoolExecutor,
        work: _Work,
        handle: VmProgram,
        packets: PacketBatch,
        wants: dict[str, Any],
    ) -> None:
        machines: list[Any] = [self.machine, *self._cpus]
        futures = [threads.submit(_drain, work, m, handle, packets, wants) for m in machines]
        try:
            if work.progress is not None:
                while not all(future.done() for future in futures):
                    work.progress(work.done)
                    time.sleep(0.02)
            for future in futures:
                future.result()
        finally:  # Ctrl-C, an error in one of them: the others end with their piece
            work.stopped = True
            for future in futures:
                future.exception()

    def trace_lines(self) -> Iterator[str]:
        """The lines that bpf_printk wrote on every CPU since the last call, by their times."""
        lines = [*self.machine.trace_lines()]
        for cpu in self._cpus:
            lines += cpu.execution.trace_lines()
        return iter(sorted(lines, key=_time_of))

    def close(self) -> None:
        """End the threads. May be called twice."""
        if self._threads is not None:
            self._threads.shutdown()

    def __enter__(self) -> ThreadPool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _time_of(line: str) -> float:
    # "[001] 12.345678: bpf_trace_printk: …"; the note about lost lines comes last
    try:
        return float(line.split(None, 2)[1].rstrip(":"))
    except (IndexError, ValueError):
        return float("inf")


def _drain(
    work: _Work, machine: Any, handle: VmProgram, packets: PacketBatch, wants: dict[str, Any]
) -> None:
    """One thread: pieces until there are none."""
    from ..vm.packets import run_batch

    try:
        while (part := work.take()) is not None:
            times = packets.timestamps_ns
            piece = PacketBatch(
                packets.buffer,
                packets.offsets[part],
                packets.lengths[part],
                None if times is None else times[part],
                packets.link_type,
            )
            redirects = None if work.redirects is None else work.redirects[part]
            into = (work.verdicts[part], redirects)
            work.give(part, run_batch(machine, handle, piece, **wants, into=into))
    except BaseException:
        work.stopped = True
        raise


def _joined(work: _Work, packets: PacketBatch, seconds: float, want_output: bool) -> BatchResult:
    """The pieces' results as one."""
    parts = list(work.in_order())
    results = [result for _, result in parts]
    fault = results[-1].fault if results else None
    if fault is not None:
        fault = renumbered(fault, parts[-1][0])
    done = sum(len(result) for result in results)
    output = _joined_output(results, packets, done) if want_output else None
    redirects = None if work.redirects is None else work.redirects[:done]
    return BatchResult(work.verdicts[:done], seconds, output, redirects, fault)


def _joined_output(results: list[BatchResult], packets: PacketBatch, done: int) -> PacketBatch:
    import numpy as np

    outputs = [result.output for result in results if result.output is not None]
    # buffers are as long as was once guessed: only what was used counts
    used = [int((o.offsets + o.lengths).max()) if len(o) else 0 for o in outputs]
    starts = np.cumsum([0, *used])[:-1].astype(np.uint64)
    times = packets.timestamps_ns

    def column(arrays: list[Any], kind: Any) -> Any:
        return np.concatenate(arrays) if arrays else np.zeros(0, kind)

    return PacketBatch(
        column([o.buffer[:n] for o, n in zip(outputs, used, strict=True)], np.uint8),
        column([o.offsets + s for o, s in zip(outputs, starts, strict=True)], np.uint64),
        column([o.lengths for o in outputs], np.uint32),
        None if times is None else times[:done],
        packets.link_type,
    )


def renumbered(fault: Exception, first: int) -> Exception:
    """``fault`` of a part of a batch, with the packet's number in the whole: ``first`` are before
    the part."""
    if not isinstance(fault, VmFault) or fault.packet is None or not first:
        return fault
    return VmFault(
        fault.what,
        pc=fault.pc,
        kind=fault.kind,
        address=fault.address,
        program=fault.program,
        instruction=fault.instruction,
        source=fault.source,
        packet=fault.packet + first,
    )


def refuse_large(packets: PacketBatch, first: int = 0) -> None:
    """Raise UsageError for a packet that the VM does not take, by its number in the capture:
    ``first`` are before the batch."""
    import numpy as np

    large = np.asarray(packets.lengths) > layout.BK_MAX_PACKET
    if large.any():
        index = int(large.argmax())
        raise UsageError(
            f"packet {first + index} has {int(packets.lengths[index]):,} bytes; the VM takes "
            f"packets up to {layout.BK_MAX_PACKET:,} bytes (capture with a smaller snapshot length)"
        )


def _refuse_timers(machine: VirtualMachine) -> None:
    field = layout.FIELDS["bk_map"]["private_"][0] + 8 * layout.BK_TIMER_FIELD
    for made in machine._maps:
        if ctypes.c_uint64.from_address(made.address + field).value:
            raise UnsupportedError(
                f"map {made.spec.name} has timers, whose callbacks run between the packets of one "
                "thread: running it in several",
                "run it with one job",
            )
