"""Whole captures through a program: one behind the other in parts that fit in memory, or each for
itself, over processes or over Dask, with the maps put together at the end."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from ..abi import ProgramType
from ..capture import PcapWriter, stream_capture
from ..errors import UsageError
from ..host import BatchResult, PacketBatch
from .merge import MapMerge, Snapshot, put_back, snapshot
from .parallel import ThreadPool, refuse_large, renumbered

if TYPE_CHECKING:
    import numpy as np

    from ..capture import Capture
    from . import Object, Program

__all__ = [
    "Outcome",
    "Output",
    "Runner",
    "Setup",
    "Tally",
    "kept",
    "merge_outcomes",
    "run_capture",
    "run_each",
]

# the return values that drop a packet, by program type
_DROPS = {
    ProgramType.XDP: (0, 1),
    ProgramType.SCHED_CLS: (2,),
    ProgramType.SCHED_ACT: (2,),
    ProgramType.SOCKET_FILTER: (0,),
    ProgramType.CGROUP_SKB: (0,),
    ProgramType.SK_SKB: (0,),
    ProgramType.NETFILTER: (0,),
    ProgramType.LWT_IN: (2,),
    ProgramType.LWT_OUT: (2,),
    ProgramType.LWT_XMIT: (2,),
}


class Runner(Protocol):
    """What runs a batch: a :class:`~bpfkit.session.parallel.ThreadPool`, or the kernel."""

    def run_packets(
        self,
        program: Program,
        packets: PacketBatch,
        *,
        want_output: bool = False,
        want_redirects: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> BatchResult: ...


def kept(verdicts: np.ndarray[Any, Any], type_number: int) -> np.ndarray[Any, Any]:
    """Which packets live, as a boolean array."""
    import numpy as np

    return ~np.isin(verdicts, np.array(_DROPS.get(ProgramType(type_number), ()), dtype=np.uint32))


@dataclass(slots=True)
class Tally:
    """What became of the packets of one capture. ``verdicts`` and ``redirects`` count return values
    and target interfaces; ``seconds`` is the time in the native loop; ``refused`` counts packets
    that the host could not run, ``refusal`` says why."""

    capture: str = ""
    packets: int = 0
    bytes: int = 0
    seconds: float = 0.0
    verdicts: Counter[int] = field(default_factory=Counter)
    redirects: Counter[int] = field(default_factory=Counter)
    link_type: int | None = None
    truncated: str | None = None
    fault: Exception | None = None
    refused: int = 0
    refusal: str = ""

    def count(self, batch: PacketBatch, result: BatchResult) -> None:
        """Add a batch."""
        import numpy as np

        done = len(result)
        ran = np.ones(done, bool)
        refused = getattr(result, "refused", None)
        if refused is not None:
            ran = ~refused[:done]
            self.refused += done - int(ran.sum())
            self.refusal = self.refusal or result.refusal  # type: ignore[attr-defined]
        values, counts = np.unique(result.verdicts[ran], return_counts=True)
        self.verdicts.update(dict(zip(values.tolist(), counts.tolist(), strict=True)))
        if result.redirects is not None:
            values, counts = np.unique(result.redirects[result.redirects != 0], return_counts=True)
            self.redirects.update(dict(zip(values.tolist(), counts.tolist(), strict=True)))
        if result.fault is not None:
            self.fault = renumbered(result.fault, self.packets)
        self.bytes += int(batch.lengths[:done][ran].sum(dtype=np.uint64))
        self.packets += int(ran.sum())
        self.seconds += result.seconds
        self.link_type = batch.link_type


class Output:
    """The packets that were not dropped, written to a pcap file as they come. A context manager;
    the file is made with the first part, since that says the link type."""

    def __init__(self, path: str | Path, program_type: int) -> None:
        self.path, self._type = path, program_type
        self._writer: PcapWriter | None = None

    @property
    def packets(self) -> int:
        """Packets written so far."""
        return self._writer.count if self._writer is not None else 0

    def write(self, capture: Capture, batch: PacketBatch, result: BatchResult) -> None:
        """The packets of one part that live. Raises UsageError when their link type is another than
        that of the parts before."""
        output = result.output
        assert output is not None
        if self._writer is None:
            self._writer = PcapWriter(self.path, output.link_type)
        if self._writer.link_type != output.link_type:
            raise UsageError(
                f"{capture.file}: packets of link type {output.link_type} do not go into a file of "
                f"link type {self._writer.link_type}; run the captures one by one"
            )
        keep = kept(result.verdicts, self._type)
        refused = getattr(result, "refused", None)
        if refused is not None:
            keep &= ~refused
        times = capture.timestamps_ns[: len(keep)]
        columns = (output.buffer, output.offsets[keep], output.lengths[keep])
        self._writer.write(columns, times[keep])

    def close(self) -> None:
        """Finish the file; without any part it is an empty Ethernet capture."""
        if self._writer is None:
            self._writer = PcapWriter(self.path)
        self._writer.close()

    def __enter__(self) -> Output:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def run_capture(
    runner: Runner,
    program: Program,
    source: str,
    *,
    limit: int | None = None,
    output: Output | None = None,
    progress: Callable[[int], None] | None = None,
    ahead: bool = False,
) -> Tally:
    """A capture through ``program``, part by part. ``source`` is a path, or "-" for standard input;
    ``limit`` stops after that many packets; ``progress`` is told the bytes of packets done;
    ``ahead`` reads a part while another runs.

    A fault ends it and is given in the tally. Raises UsageError for packets of several link types
    and for packets that are too large, FormatError and OSError for the file."""
    tally = Tally(source)
    opened: Any = sys.stdin.buffer if source == "-" else source
    parts: Iterable[Capture] = stream_capture(opened, limit=limit)
    for capture in _ahead(parts) if ahead else parts:
        tally.truncated = capture.truncated
        batch = _batch_of(capture, source)
        tally.link_type = batch.link_type
        refuse_large(batch, tally.packets + tally.refused)
        result = runner.run_packets(
            program, batch, want_output=output is not None, want_redirects=True
        )
        tally.count(batch, result)
        if output is not None:
            output.write(capture, batch, result)
        if progress is not None:
            progress(tally.bytes + 16 * tally.packets)
        del capture, batch, result  # before the next part is read
        if tally.fault is not None:
            break
    return tally


def _batch_of(capture: Capture, source: str) -> PacketBatch:
    if capture.link_type is None:
        raise UsageError(
            f"{source}: its packets have several link types; split the capture by interface"
        )
    columns = (capture.buffer, capture.offsets, capture.lengths, capture.timestamps_ns)
    return PacketBatch(*columns, capture.link_type)


def _ahead(parts: Iterable[Capture]) -> Iterator[Capture]:
    """The same, each read while the one before is in use."""
    from concurrent.futures import ThreadPoolExecutor

    reading = iter(parts)
    with ThreadPoolExecutor(1, "bpfkit-reader") as reader:
        coming = reader.submit(next, reading, None)
        while (part := coming.result()) is not None:
            coming = reader.submit(next, reading, None)
            yield part


# --- each capture for itself ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Setup:
    """All that a process on another machine needs to run a capture as this one would.

    ``elf`` is the object; ``variables`` are values of globals by name; ``settings`` the VM's;
    ``base`` what maps hold before the run."""

    elf: bytes
    program: str
    program_type: int
    variables: Mapping[str, bytes] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    network: Mapping[str, Any] | None = None
    base: Mapping[str, Snapshot] = field(default_factory=dict)
    limit: int | None = None

    @classmethod
    def of(
        cls,
        loaded: Object,
        program: str,
        *,
        settings: Mapping[str, Any] | None = None,
        network: Mapping[str, Any] | None = None,
        limit: int | None = None,
    ) -> Setup:
        """As ``loaded`` is now: its program ``program``, its variables, what its maps hold."""
        from ..obj import load_object

        elf = loaded.spec.to_elf()
        plain = load_object(elf).variables
        variables = {
            name: variable.raw
            for name, variable in loaded.spec.variables.items()
            if name in plain and plain[name].raw != variable.raw
        }
        base = {}
        for name, handle in loaded.handles.items():
            found = snapshot(handle) if not handle.spec.frozen else None
            if found is not None:
                base[name] = found
        number = loaded.programs[program].linked.type
        return cls(elf, program, number, variables, settings or {}, network, base, limit)


@dataclass(slots=True)
class Outcome:
    """One capture's run: its tally, what its maps held at the end, the lines of bpf_printk.
    ``problem`` is the text of an error that kept it from running."""

    tally: Tally
    maps: dict[str, Snapshot] = field(default_factory=dict)
    printk: list[str] = field(default_factory=list)
    problem: str = ""
    written: int = 0


def run_each(
    setup: Setup,
    captures: Sequence[str],
    *,
    workers: int = 1,
    dask: Any = None,
    outputs: Sequence[str] | None = None,
) -> Iterator[Outcome]:
    """Each capture through a VM of its own that starts as ``setup`` says; outcomes in the order of
    ``captures``, each as soon as it and those before it are there.

    ``workers`` processes share the work or, with ``dask`` (a ``distributed.Client``), its workers,
    which must see the captures under the same paths. ``outputs`` are pcap files for the packets
    that were not dropped, one for each capture. The outcomes do not depend on the number of
    workers. Raises UsageError."""
    if workers < 1:
        raise UsageError(f"a number of processes is at least 1, not {workers}")
    names: Sequence[str | None] = outputs if outputs is not None else [None] * len(captures)
    if len(names) != len(captures):
        raise UsageError(f"{len(names)} outputs for {len(captures)} captures")
    if dask is not None:
        shared = dask.scatter(setup, broadcast=True, hash=False)
        futures = [
            dask.submit(_one_capture, shared, capture, out, pure=False)
            for capture, out in zip(captures, names, strict=True)
        ]
        for future in futures:
            yield future.result()
            future.release()
        return
    if workers == 1 or len(captures) < 2:
        for capture, out in zip(captures, names, strict=True):
            yield _one_capture(setup, capture, out)
        return
    yield from _over_processes(setup, captures, names, min(workers, len(captures)))


def _over_processes(
    setup: Setup, captures: Sequence[str], outputs: Sequence[str | None], workers: int
) -> Iterator[Outcome]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # not forked: threads of this process (compilers, readers) would not be there
    with ProcessPoolExecutor(workers, get_context("spawn"), _keep, (setup,)) as pool:
        waiting: list[Any] = []
        work = iter(zip(captures, outputs, strict=True))
        try:
            while True:
                for capture, out in work:  # outcomes hold maps: not all at once
                    waiting.append(pool.submit(_with_kept, capture, out))
                    if len(waiting) >= 4 * workers:
                        break
                if not waiting:
                    return
                yield waiting.pop(0).result()
        finally:
            for future in waiting:
                future.cancel()


_kept: list[Setup] = []  # of a worker process


def _keep(setup: Setup) -> None:
    _kept[:] = [setup]


def _with_kept(capture: str, out: str | None) -> Outcome:
    return _one_capture(_kept[0], capture, out)


def _one_capture(setup: Setup, capture: str, out: str | None) -> Outcome:
    from ..errors import BpfkitError

    try:
        return _run_one(setup, capture, out)
    except (BpfkitError, OSError) as error:
        text = str(error)
        return Outcome(Tally(capture), problem=text if capture in text else f"{capture}: {text}")


def _run_one(setup: Setup, capture: str, out: str | None) -> Outcome:
    from ..obj import load_object
    from .hosts import VM

    spec = load_object(setup.elf)
    spec.programs[setup.program].type = setup.program_type
    spec.programs[setup.program].autoload = True
    for name, raw in setup.variables.items():
        spec.variables[name].raw = raw
    with VM(**setup.settings) as host:
        if setup.network is not None:
            host.set_network(setup.network)
        with host.load(spec, programs=[setup.program]) as loaded:
            for name, base in setup.base.items():
                put_back(loaded.handles[name], base)
            program, outcome = loaded.programs[setup.program], Outcome(Tally())
            with ThreadPool(host, 1) as pool:
                if out is None:
                    outcome.tally = run_capture(pool, program, capture, limit=setup.limit)
                else:
                    with Output(out, setup.program_type) as output:
                        outcome.tally = run_capture(
                            pool, program, capture, limit=setup.limit, output=output
                        )
                        outcome.written = output.packets
            fault = outcome.tally.fault
            if fault is not None:  # it may hold what does not go to another process
                outcome.tally.fault = None
                outcome.problem = f"{capture}: {fault}"
            for name in setup.base:
                left = snapshot(loaded.handles[name])
                if left is not None:
                    outcome.maps[name] = left
            outcome.printk = list(host.trace_lines())
            return outcome


def merge_outcomes(
    loaded: Object, setup: Setup, rules: Mapping[str, str]
) -> tuple[dict[str, MapMerge], Callable[[Outcome], None]]:
    """The merges of the maps of ``loaded`` by name, under ``rules`` for maps and variables by name,
    and what adds an outcome to them."""
    merges = {}
    for name, base in setup.base.items():
        spec = loaded.handles[name].spec
        variables = [v for v in loaded.spec.variables.values() if spec.section and v.map is spec]
        merges[name] = MapMerge(spec, base, rules, variables)

    def add(outcome: Outcome) -> None:
        for name, left in outcome.maps.items():
            merges[name].add(left)

    return merges, add
