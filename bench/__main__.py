"""``make bench``: each line is one figure, its goal and whether it is met; everything is measured
in this one run.

The machine is shared and its clock changes, so ratios count; absolute figures are the best of
several tries.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import bpfkit
from bpfkit.capture import open_capture, write_pcap
from bpfkit.cli.maps import fill_maps
from bpfkit.session import Object

from . import btf, headers, objects, throughput, verifier, vm_maps, vm_programs

REPO = Path(__file__).resolve().parents[1]
FIREWALL = REPO / "examples" / "xdp_firewall.bpf.c"
BLOCKLIST = REPO / "examples" / "blocklist.json"
CAPTURE = REPO / "examples" / "data" / "web.pcap"
PACKETS = 1_000_000
KERNEL_REPEAT = 200_000
TRIES = 5


class Figure(NamedTuple):
    what: str
    value: str
    goal: str
    met: bool | None  # None: nothing to compare with here


def show(figure: Figure) -> None:
    verdict = {True: "met", False: "MISSED", None: "-"}[figure.met]
    print(f"{figure.what:<62} {figure.value:>22}   goal {figure.goal:<18} {verdict}", flush=True)


def best(job: Callable[[], float], tries: int = TRIES) -> float:
    return min(job() for _ in range(tries))


def million_packets(folder: Path) -> Path:
    """The web capture over and over, up to a million packets."""
    capture = open_capture(CAPTURE)
    turns = -(-PACKETS // len(capture))
    offsets = np.tile(np.asarray(capture.offsets), turns)[:PACKETS]
    lengths = np.tile(np.asarray(capture.lengths), turns)[:PACKETS]
    path = folder / "million.pcap"
    write_pcap(path, (capture.buffer, offsets, lengths), link_type=capture.link_type)
    return path


def load(engine: str) -> tuple[Any, Object]:
    host = bpfkit.VM(engine=engine)
    loaded = host.load(bpfkit.open_object(FIREWALL))
    fill_maps(loaded, [], [str(BLOCKLIST)])
    return host, loaded


def batch_of(path: Path, limit: int | None = None) -> bpfkit.PacketBatch:
    capture = open_capture(path, limit=limit)
    return bpfkit.PacketBatch(
        capture.buffer, capture.offsets, capture.lengths, capture.timestamps_ns, 1
    )


def the_loop(path: Path) -> None:
    """A million packets in the native loop, and against the interpreter."""
    host, loaded = load("jit")
    program = loaded.programs["xdp_firewall"]
    batch = batch_of(path)
    seconds = best(lambda: program.run_packets(batch).seconds)
    rate = len(batch) / seconds
    text = f"{rate / 1e6:.2f} million/s"
    show(
        Figure(
            "firewall, 1,000,000 packets, one core, checked JIT", text, "5 million/s", rate >= 5e6
        )
    )
    host.close()
    slow_host, slow = load("interpreter")
    few = batch_of(path, limit=300)
    slow_seconds = slow.programs["xdp_firewall"].run_packets(few).seconds
    ratio = (slow_seconds / len(few)) / (seconds / len(batch))
    show(Figure("  … against the interpreter", f"{ratio:,.0f} times", "200 times", ratio >= 200))
    slow_host.close()


def against_kernel() -> None:
    """The same program on the same packets: our checked JIT against the kernel's."""
    try:
        from .kernel_peer import KernelPeer

        host, loaded = load("jit")
        contents = {
            name: {key: live.handle.lookup(key) or b"" for key in list(live.handle.keys())}
            for name, live in loaded.maps.items()
            if name in json.loads(BLOCKLIST.read_text())
        }
        peer = KernelPeer(loaded.linked, "xdp_firewall", contents)
    except OSError as error:
        show(
            Figure("checked JIT against the kernel's JIT", f"no kernel: {error}"[:22], "2.0", None)
        )
        return
    program = loaded.programs["xdp_firewall"]
    capture = open_capture(CAPTURE)
    ours = theirs = 0.0
    with peer:
        for index in sample(capture):
            packet = capture.packet(index)
            one = packet_batch(packet, KERNEL_REPEAT)
            ours += best(lambda one=one: program.run_packets(one).seconds / KERNEL_REPEAT * 1e9, 3)
            theirs += best(lambda packet=packet: peer.nanoseconds(packet, KERNEL_REPEAT)[1], 3)
    ratio = ours / theirs
    count = len(sample(capture))
    text = f"{ours / count:.1f} / {theirs / count:.1f} ns = {ratio:.2f}"
    show(Figure("  … against the kernel's JIT, same packets", text, "2.00 at most", ratio <= 2.0))
    host.close()


def sample(capture: Any) -> list[int]:
    """Indexes of a dozen packets spread over the capture."""
    return list(range(0, len(capture), max(1, len(capture) // 12)))[:12]


def packet_batch(packet: bytes, count: int) -> bpfkit.PacketBatch:
    return bpfkit.PacketBatch(
        packet, np.zeros(count, np.uint64), np.full(count, len(packet), np.uint32), None, 1
    )


def wall(arguments: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "bpfkit", *arguments], check=True, stdout=subprocess.DEVNULL
    )
    return time.perf_counter() - started


def startup() -> None:
    """What a person waits for."""
    bare = best(
        lambda: timed([sys.executable, "-c", "pass"]),
    )
    help_time = best(lambda: wall(["--help"]))
    show(
        Figure(
            "bpfkit --help",
            f"{help_time * 1e3:.0f} ms (bare {bare * 1e3:.0f})",
            "150 ms",
            help_time < 0.150,
        )
    )
    with tempfile.TemporaryDirectory() as folder:
        from bpfkit.lang.c import compile_c

        small = Path(folder) / "small.o"
        small.write_bytes(compile_c(REPO / "examples" / "packet_sizes.bpf.c"))
        command = ["run", str(small), "--pcap", str(CAPTURE)]
        wall(command)
        cached = best(lambda: wall(command))
    show(
        Figure("bpfkit run, cached small object", f"{cached * 1e3:.0f} ms", "600 ms", cached < 0.6)
    )
    command = ["run", str(FIREWALL), "--pcap", str(CAPTURE), "--fill", str(BLOCKLIST)]
    wall(command)
    cached = best(lambda: wall(command))
    show(Figure("bpfkit run, cached C source (the demo)", f"{cached * 1e3:.0f} ms", "-", None))


def timed(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True)
    return time.perf_counter() - started


def main() -> int:
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}")
    with tempfile.TemporaryDirectory() as folder:
        the_loop(million_packets(Path(folder)))
    against_kernel()
    startup()
    rooms = (btf, headers, objects, verifier, vm_maps, vm_programs, throughput)
    for figure in (one for room in rooms for one in room.figures()):
        show(Figure(*figure))
    return 0


if __name__ == "__main__":
    sys.exit(main())
