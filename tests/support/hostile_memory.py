"""``python hostile_memory.py ENGINE COUNT``: bytes that a program leaves behind when it was loaded,
run and closed, on average over COUNT programs, no two alike."""

from __future__ import annotations

import gc
import sys

import bpfkit
from bpfkit.isa import Instruction, encode

OPTIONS = {
    "interpreter": {"engine": "interpreter", "verify": False},
    "checked": {"level": "O0", "verify": False},
    "verified": {"level": "O0"},
}
WARM = 300  # until allocators and caches have their size


def resident() -> int:
    """Bytes of this process in memory."""
    gc.collect()
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096


def one(host: bpfkit.VM, number: int) -> None:
    """A program with a map: in, run, out."""
    body = [
        Instruction(0x7A, 10, 0, -8, number),
        Instruction(0xBF, 2, 10),
        Instruction(0x07, 2, 0, 0, -8),
        Instruction(0x18, 1),
        Instruction(0x85, 0, 0, 0, 1),
        Instruction(0xB7, 0, 0, 0, number),
        Instruction(0x95),
    ]
    program = bpfkit.ProgramSpec.from_bytes(encode(body), type="xdp", maps={3: "m"})
    maps = {"m": bpfkit.MapSpec("m", 1, 4, 8, 16)}
    spec = bpfkit.ObjectSpec(programs={"p": program}, maps=maps)  # type: ignore[arg-type]
    with host.load(spec) as loaded:
        assert loaded.programs["p"].test_run(bytes(64)).retval == number


def main(engine: str, count: int) -> None:
    """Programs come and go in one VM, and VMs with them."""
    before = 0
    for number in range(WARM + count):
        if number == WARM:
            before = resident()
        if number % 100 == 0:
            host = bpfkit.VM(**OPTIONS[engine])  # type: ignore[arg-type]
        one(host, number)
        if number % 100 == 99:
            host.close()
    print((resident() - before) / count)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
