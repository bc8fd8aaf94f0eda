"""Random programs that call helpers with whatever is at hand: ``python hostile.py SEED COUNT`` runs
some on both engines.

A program may be refused, fault or end; the process must live. It runs in a process of its own
because a bug shows as a crash.
"""

from __future__ import annotations

import random
import sys
from collections import Counter

import bpfkit
from bpfkit.abi import HELPERS, program_type
from bpfkit.abi.rows import ArgKind, HelperRow
from bpfkit.isa import Instruction, encode
from bpfkit.vm.arguments import MAP_TYPES
from bpfkit.vm.native import runtime

# name -> (type, key size, value size, entries, flags): one of every kind
MAPS = {
    "hash": (1, 4, 8, 8, 0),
    "array": (2, 4, 16, 4, 0),
    "programs": (3, 4, 4, 2, 0),
    "perf": (4, 4, 4, 1, 0),
    "percpu_hash": (5, 8, 8, 4, 0),
    "percpu_array": (6, 4, 8, 2, 0),
    "lru": (9, 4, 24, 4, 0),
    "trie": (11, 8, 4, 8, 1),
    "devices": (14, 4, 4, 4, 0),
    "queue": (22, 0, 8, 4, 0),
    "stack": (23, 0, 8, 4, 0),
    "ring": (27, 0, 0, 4096, 0),
    "bloom": (30, 0, 8, 8, 0),
    "lru_percpu": (10, 4, 16, 4, 0),
    "stacks": (7, 4, 64, 4, 0),
    "cgroups": (8, 4, 4, 2, 0),
    "sockets": (15, 4, 8, 4, 0),
    "socket_hash": (18, 4, 8, 4, 0),
    "user_ring": (31, 0, 0, 4096, 0),
}
TYPES = ("xdp", "sched_cls", "socket_filter", "cgroup_skb")
FRAME = bytes(12) + b"\x08\x00" + bytes([0x45, 0, 0, 46, 0, 0, 0, 0, 64, 6]) + bytes(50)
JUMPS = (0x15, 0x55, 0x25, 0xB5)
OFFSETS = (0, 4, 8, -8, -16, -24, 12, 76, 80, -512, -520)
REFUSALS = (bpfkit.FormatError, bpfkit.UnsupportedError, bpfkit.MapError, bpfkit.UsageError)


class Writer:
    """One random program."""

    def __init__(self, rng: random.Random, helpers: list[HelperRow]) -> None:
        self.rng, self.helpers = rng, helpers
        self.code: list[Instruction] = []
        self.maps: dict[int, str] = {}
        self.slot = 0

    def add(self, opcode: int, dst: int = 0, src: int = 0, offset: int = 0, imm: int = 0) -> None:
        insn = Instruction(opcode, dst, src, offset, imm)
        self.code.append(insn)
        self.slot += insn.slots

    def register(self) -> int:
        return self.rng.randrange(10)

    def frame(self, register: int) -> None:
        """An address of the stack."""
        self.add(0xBF, register, 10)
        self.add(0x07, register, 0, 0, -8 * self.rng.randrange(66))

    def map(self, register: int) -> None:
        self.maps[self.slot] = self.rng.choice(list(MAPS))
        self.add(0x18, register)

    def arithmetic(self) -> None:
        opcode = self.rng.choice((0x07, 0x17, 0x57, 0x67, 0x77, 0x47, 0xB7, 0x0F, 0x1F, 0xBF, 0xBC))
        if opcode & 8:
            self.add(opcode, self.register(), self.rng.randrange(11))
        else:
            self.add(opcode, self.register(), 0, 0, self.rng.choice((0, 1, 3, 4, 7, 8, 14)))

    def access(self) -> None:
        offset = self.rng.choice((*OFFSETS, self.rng.randrange(-600, 600)))
        near = self.rng.choice((10, 10, 6, self.register()))
        if self.rng.random() < 0.5:
            self.add(self.rng.choice((0x61, 0x69, 0x71, 0x79, 0x81)), self.register(), near, offset)
        elif self.rng.random() < 0.8:
            self.add(self.rng.choice((0x63, 0x6B, 0x73, 0x7B)), near, self.register(), offset)
        else:
            self.add(0xDB, near, self.register(), offset & -8, self.rng.choice((0, 1, 0xE1, 0xF1)))

    def jump(self) -> None:
        self.add(self.rng.choice(JUMPS), self.register(), 0, self.rng.randrange(-6, 8), 1)

    def argument(self, register: int) -> None:
        kind = self.rng.random()
        if kind < 0.25:
            self.frame(register)
        elif kind < 0.4:
            self.map(register)
        elif kind < 0.55:
            self.add(0xBF, register, 6)
        elif kind < 0.8:
            size = self.rng.choice((0, 1, 2, 4, 8, 14, 16, 64, 512, -1, -2, 0xFFFF))
            self.add(0xB7, register, 0, 0, size)
        else:
            self.add(0xBF, register, self.rng.choice((0, 7, 8, 9)))

    def fitting(self, register: int, kind: ArgKind, row: HelperRow) -> None:
        """An argument as the helper wants it, as far as that is simple."""
        if kind is ArgKind.MAP:
            allowed = MAP_TYPES.get(row.name)
            names = [name for name, m in MAPS.items() if allowed is None or m[0] in allowed]
            self.maps[self.slot] = self.rng.choice(names or list(MAPS))
            self.add(0x18, register)
        elif kind is ArgKind.CTX:
            self.add(0xBF, register, 6)
        elif kind in (ArgKind.SIZE, ArgKind.SIZE_OR_ZERO, ArgKind.ALLOC_SIZE, ArgKind.ANYTHING):
            self.add(0xB7, register, 0, 0, self.rng.choice((0, 1, 2, 4, 8, 14, 16, 24)))
        else:
            self.add(0xBF, register, 10)
            self.add(0x07, register, 0, 0, -8 * self.rng.randrange(4, 60))

    def call(self) -> None:
        row = self.rng.choice(self.helpers)
        for register, arg in enumerate(row.args, 1):
            if self.rng.random() < 0.93:
                self.fitting(register, arg.kind, row)
            else:
                self.argument(register)
        self.add(0x85, 0, 0, 0, row.id)
        self.add(0xBF, self.rng.choice((7, 8, 9)), 0)

    def write(self) -> tuple[bytes, dict[int, str]]:
        """Code and the maps of its wide loads; jumps land on instructions."""
        self.add(0xBF, 6, 1)
        for register in (0, 7, 8, 9):
            self.add(
                0xB7, register, 0, 0, self.rng.choice((0, 1, 8, 100, self.rng.getrandbits(31)))
            )
        steps = (self.arithmetic, self.call, self.call, self.call, self.access, self.jump)
        for _ in range(self.rng.randrange(2, 14)):
            self.rng.choice(steps)()
        self.add(0xB7, 0, 0, 0, 1)
        self.add(0x95)
        starts, at = [], 0
        for insn in self.code:
            starts.append(at)
            at += insn.slots
        fixed = [
            insn._replace(offset=0)
            if insn.opcode in JUMPS and slot + 1 + insn.offset not in starts
            else insn
            for insn, slot in zip(self.code, starts, strict=True)
        ]
        return encode(fixed), self.maps


def run(engine: str, level: str, kind: str, code: bytes, maps: dict[int, str]) -> str:
    """How a program ended."""
    program = bpfkit.ProgramSpec.from_bytes(code, type=kind, maps=maps)
    specs = {
        name: bpfkit.MapSpec(name, row[0], row[1], row[2], row[3], flags=row[4])
        for name, row in MAPS.items()
        if name in maps.values()
    }
    spec = bpfkit.ObjectSpec(programs={"p": program}, maps=specs)  # type: ignore[arg-type]
    with bpfkit.VM(verify=False, engine=engine, level=level, budget=5000) as host:
        try:
            loaded = host.load(spec)
        except REFUSALS as error:
            return type(error).__name__
        try:
            loaded.programs["p"].test_run(FRAME)
        except bpfkit.VmFault as fault:
            return fault.kind
        return "ok"


def main(seed: int, count: int) -> None:
    rng = random.Random(seed)
    exported = {name.removeprefix("bk_helper_") for name in runtime().symbols}
    there = [row for row in HELPERS if row.name.removeprefix("bpf_") in exported]
    helpers = {
        kind: [row for row in there if program_type(kind).number in row.program_types]
        for kind in TYPES
    }
    ends: Counter[str] = Counter()
    for _ in range(count):
        kind = rng.choice(TYPES)
        code, maps = Writer(rng, helpers[kind]).write()
        ends[run("jit", rng.choice(("O0", "O2")), kind, code, maps)] += 1
        ends[run("interpreter", "O0", kind, code, maps)] += 1
    print(dict(ends))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
