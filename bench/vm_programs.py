"""The programs of the shared measurements on every engine: native code, the kernel's JIT, and
ours, verified and checked, at each level.

Each program's answer is compared with the native one. A loop in C calls native code and ours in
the same way; of the kernel's figures the fixed cost of a test run is taken off, so that its empty
program costs what the native one does.
"""

from __future__ import annotations

import ctypes
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import bpfkit
from bpfkit.vm.execution import Execution
from bpfkit.vm.machine import VirtualMachine

__all__ = ["figures"]

FOLDER = Path(__file__).resolve().parents[2] / "shared/bench/vm"
CLANG = shutil.which("clang-19") or shutil.which("clang")
TRIES = 5
SECONDS = 0.004  # of one measurement
ENTRY = "u64 (*)(u64, u64)"
LOOP = """
typedef unsigned long long u64;
u64 loop(u64 (*entry)(u64, u64), u64 a, u64 b, u64 *reset, u64 value, u64 times)
{
    u64 last = 0;
    for (u64 i = 0; i < times; i++) {
        *(volatile u64 *)reset = value;
        last = entry(a, b);
    }
    return last;
}
"""
Row = tuple[str, str, str, bool | None]


class Native:
    """The loop and the programs as native code."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        source = folder / "loop.c"
        source.write_text(LOOP)
        self._loop = self._library(source, []).loop
        self._loop.restype = ctypes.c_uint64
        self._loop.argtypes = [ctypes.c_uint64] * 6
        self._kept: list[Any] = []

    def _library(self, source: Path, flags: list[str]) -> ctypes.CDLL:
        out = self.folder / f"{source.stem}.so"
        command = [str(CLANG), "-O2", "-fPIC", "-shared", "-Wno-everything", *flags]
        subprocess.run([*command, str(source), "-o", str(out)], check=True)
        return ctypes.CDLL(str(out))

    def program(self, name: str) -> int:
        """The address of a program's native code."""
        library = self._library(FOLDER / f"src/{name}.c", ["-DTGT_NATIVE"])
        self._kept.append(library)
        return ctypes.cast(library.prog, ctypes.c_void_p).value or 0

    def time(self, entry: int, a: int, b: int, reset: int, value: int) -> tuple[float, int]:
        """(nanoseconds of one call, its result)."""
        times, took = 1, 0.0
        while took < SECONDS:
            times *= 4 if took < SECONDS / 4 else 2
            took, result = self._once(entry, a, b, reset, value, times)
        best = min(self._once(entry, a, b, reset, value, times)[0] for _ in range(TRIES))
        return best / times * 1e9, result

    def _once(self, *arguments: int) -> tuple[float, int]:
        started = time.thread_time()
        result = int(self._loop(*arguments))
        return time.thread_time() - started, result & 0xFFFFFFFF


class Program:
    """One program, its object compiled for BPF."""

    def __init__(self, native: Native, name: str) -> None:
        self.native, self.name = native, name
        self.entry = native.program(name)
        out = native.folder / f"{name}.o"
        cpu = "v4" if name == "divmix4" else "v3"
        command = [str(CLANG), "-target", "bpf", f"-mcpu={cpu}", "-O2", "-DTGT_XDP"]
        command += ["-fno-stack-protector", "-Wno-everything", "-c", str(FOLDER / f"src/{name}.c")]
        subprocess.run([*command, "-o", str(out)], check=True)
        self.object = out
        self.vms: dict[str, Any] = {}

    def spec(self) -> Any:
        return bpfkit.open_object(self.object)

    def by_clang(self, data: bytes) -> tuple[float, int]:
        memory = ctypes.create_string_buffer(data, len(data))
        word = ctypes.c_uint64()
        address = ctypes.addressof(memory)
        return self.native.time(self.entry, address, len(data), ctypes.addressof(word), 0)

    def by_us(self, data: bytes, **options: Any) -> tuple[float, int]:
        key = repr(options)
        if key not in self.vms:
            host = bpfkit.VM(**options)
            (program,) = host.load(self.spec()).programs.values()
            self.vms[key] = (host, program)
        host, program = self.vms[key]
        program.test_run(data)
        execution: Execution = host.execution
        # the packet as it came, should the program have changed it
        at = execution.rt["packet_buffer"] + 256
        ctypes.memmove(at, data, len(data))
        entry = program.handle.loaded.entry
        budget = execution.address + execution.rt.offset("budget")
        context = execution.rt["ctx"]
        return self.native.time(entry, context, execution.address, budget, execution.budget)

    def by_kernel(self, kernel: Any, data: bytes, repeat: int) -> tuple[float, int]:
        if "kernel" not in self.vms:
            (program,) = kernel.load(self.spec()).programs.values()
            self.vms["kernel"] = (kernel, program)
        program = self.vms["kernel"][1]
        runs = [program.test_run(data, repeat=repeat) for _ in range(3)]
        return min(run.duration_ns for run in runs), runs[0].retval


def inputs() -> Iterator[tuple[str, str, bytes]]:
    for name, data in json.loads((FOLDER / "inputs/cases.json").read_text()):
        yield name, data, (FOLDER / f"inputs/{data}.bin").read_bytes()


def mean(ratios: list[float]) -> float:
    return math.exp(statistics.fmean(map(math.log, ratios)))


MODES: dict[str, dict[str, Any]] = {
    "O2 verified": {"level": "O2", "verify": True},
    "O2 checked": {"level": "O2", "verify": False},
}


def _kernel() -> Any:
    try:
        kernel = bpfkit.Kernel()
        probe = bpfkit.open_object("r0 = 0\nexit\n", lang="asm")
        del probe
        return kernel
    except (OSError, bpfkit.BpfkitError, AttributeError):
        return None


def measure(verbose: bool = False) -> dict[str, list[float]]:
    """Nanoseconds by engine, a row a case."""
    columns: dict[str, list[float]] = {"clang": [], "kernel": [], **{mode: [] for mode in MODES}}
    kernel = _kernel()
    with tempfile.TemporaryDirectory() as folder:
        native = Native(Path(folder))
        programs: dict[str, Program] = {}
        for name, label, data in inputs():
            if name not in programs:
                programs[name] = Program(native, name)
            program = programs[name]
            row = _case(program, data, kernel)
            for engine, figure in row.items():
                columns[engine].append(figure)
            if verbose:
                cells = " ".join(f"{engine} {figure:9.1f}" for engine, figure in row.items())
                print(f"{name + '/' + label:<16} {cells}", flush=True)
        for program in programs.values():
            for host, _ in program.vms.values():
                host.close()
    return columns


def _case(program: Program, data: bytes, kernel: Any) -> dict[str, float]:
    clang, expected = program.by_clang(data)
    row = {"clang": clang}
    jobs: dict[str, Callable[[], tuple[float, int]]] = {
        mode: lambda options=options: program.by_us(data, **options)  # type: ignore[misc]
        for mode, options in MODES.items()
    }
    if kernel is not None:
        repeat = max(1000, min(200_000, int(20e6 / max(clang, 10))))
        jobs["kernel"] = lambda: program.by_kernel(kernel, data, repeat)
    for engine, job in jobs.items():
        row[engine], result = job()
        if program.name != "memxor" and result != expected:
            raise AssertionError(f"{program.name} on {engine}: {result:#x}, not {expected:#x}")
    return row


def figures() -> Iterator[Row]:
    """The figures for ``make bench``: what, value, goal, met."""
    if not FOLDER.exists() or CLANG is None:
        why = "no shared programs" if not FOLDER.exists() else "no clang"
        yield "VM programs, O2 verified against native", why, "1.00", None
        return
    yield from ready_figures()
    columns = measure()
    clang = columns["clang"]

    def against(other: list[float], engine: str) -> float:
        return mean([ours / its for ours, its in zip(columns[engine], other, strict=True)])

    goals = {"O2 verified": 1.0, "O2 checked": 1.4}
    for engine, goal in goals.items():
        ratio = against(clang, engine)
        text = f"{goal:.2f} at most" if goal else "-"
        met = ratio <= goal if goal else None
        yield f"VM programs, {engine} / clang -O2, geometric mean", f"{ratio:.2f}", text, met
    if not columns["kernel"]:
        yield "  … O2 verified / the kernel's JIT", "no kernel", "0.80 at most", None
        return
    fixed = columns["kernel"][0] - clang[0]  # the first case is the empty program
    theirs = [max(figure - fixed, 1.0) for figure in columns["kernel"]]
    ratio = against(theirs, "O2 verified")
    yield "  … O2 verified / the kernel's JIT", f"{ratio:.2f}", "0.80 at most", ratio <= 0.8


def ready(name: str) -> tuple[int, float, float]:
    """(instructions, milliseconds to a verified program at O0, and from the cache)."""
    with tempfile.TemporaryDirectory() as folder:
        kept = os.environ.get("BPFKIT_CACHE")
        program = Program(Native(Path(folder)), name)
        with bpfkit.VM() as host:
            (first,) = host.load(program.spec()).programs.values()
            linked, proven = first.linked, first.handle.loaded.input.proven
            best: list[float] = []
            for turn in range(2 * TRIES):
                os.environ["BPFKIT_CACHE"] = f"{folder}/{turn % TRIES}"
                started = time.thread_time()
                made = VirtualMachine.load_program(host, linked, {}, proven=proven)
                best.append((time.thread_time() - started) * 1e3)
                if turn < TRIES:
                    made.compile()
        if kept is None:
            del os.environ["BPFKIT_CACHE"]
        else:
            os.environ["BPFKIT_CACHE"] = kept
        return len(linked.code) // 8, min(best[:TRIES]), min(best[TRIES:])


def ready_figures() -> Iterator[Row]:
    """How soon programs are ready."""
    for name, goal in (("parse", 8), ("sha256", 100)):
        size, at_once, cached = ready(name)
        what = f"{size:,} instructions ready at O0"
        yield what, f"{at_once:.1f} ms", f"{goal} ms", at_once < goal
        yield "  … from the disk cache", f"{cached:.1f} ms", "5 ms", cached < 5


if __name__ == "__main__":
    measured = measure(verbose=True)
    for one in measured:
        if one != "clang" and measured[one]:
            print(one, round(mean([a / b for a, b in zip(measured[one], measured["clang"])]), 3))
    sys.exit(0)
