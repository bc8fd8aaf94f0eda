"""Random programs for comparing engines: valid bytecode whose result does not depend on where
memory is."""

from __future__ import annotations

import random

from bpfkit.abi.opcodes import ROWS, FieldUse, InstructionRow, Kind
from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction

MEMORY = 64  # bytes that r1 points to
_ALU = [row for row in ROWS if row.kind in (Kind.ALU, Kind.SWAP)]
_BRANCHES = [row for row in ROWS if row.kind is Kind.BRANCH]
_LOADS = [row for row in ROWS if row.kind is Kind.LOAD]
_STORES = [row for row in ROWS if row.kind is Kind.STORE]
_ATOMICS = [row for row in ROWS if row.kind is Kind.ATOMIC]
_USED = (FieldUse.READ, FieldUse.WRITE, FieldUse.UPDATE)
_SPECIAL = (0, 1, -1, 2, 7, 31, 32, 63, 64, 255, -(1 << 31), (1 << 31) - 1)

_CHECKED = ("lsh", "rsh", "arsh", "div", "mod", "sdiv", "smod")

SCALARS = (0, 1, 2, 3, 4, 5, 8)  # r6: memory, r7: into memory or the stack, r9: loop counter


def wide(register: int, value: int) -> Instruction:
    """lddw of an unsigned 64-bit number."""
    return Instruction(0x18, register, 0, 0, _signed(value), _signed(value >> 32))


def _signed(value: int) -> int:
    value &= 0xFFFFFFFF
    return value - (1 << 32) if value >> 31 else value


class Generator:
    """Makes programs from one random source."""

    def __init__(self, rng: random.Random, *, faults: bool = False, kernel: bool = False) -> None:
        self.rng, self.faults, self.kernel = rng, faults, kernel

    def form(self, row: InstructionRow, dst: int, src: int, offset: int = 0) -> Instruction:
        rng = self.rng
        imm = rng.choice(_SPECIAL) if rng.random() < 0.5 else _signed(rng.getrandbits(32))
        fields = [
            row.opcode,
            dst if row.dst in _USED else 0,
            src if row.src in _USED else 0,
            offset if row.offset in (FieldUse.DISPLACEMENT, FieldUse.JUMP) else 0,
            imm if row.imm is FieldUse.VALUE else 0,
            0,
        ]
        if self.kernel and row.op in _CHECKED:  # the verifier refuses these constants
            fields[4] = 1 + fields[4] % 31 if fields[4] or not row.from_register else 0
        field, value = row.key
        if field:
            fields[field] = value
        return Instruction(*fields)

    def scalar(self) -> int:
        return self.rng.choice(SCALARS)

    def alu(self) -> Instruction:
        return self.form(self.rng.choice(_ALU), self.scalar(), self.scalar())

    def place(self, size: int) -> tuple[int, int]:
        """(base register, offset) of an access; now and then outside of its object, where faults
        are wanted."""
        rng = self.rng
        kind = rng.randrange(3)
        if kind == 0:
            offset = -24 - rng.randrange(0, 80 // size) * size - size
            if self.faults and rng.random() < 0.05:
                offset = rng.choice((0, -size + 1, -520, 8, 100, -513))
            return 10, offset
        offset = rng.randrange(0, MEMORY // size - 16 // size) * size if size < 16 else 0
        if kind == 1:
            if self.faults and rng.random() < 0.05:
                offset = rng.choice((-1, MEMORY, MEMORY - size + 1, 1000, -64))
            return 6, offset
        return 7, rng.randrange(0, 2) * size

    def access(self) -> list[Instruction]:
        rng = self.rng
        row = rng.choice((*_LOADS, *_STORES, *_ATOMICS))
        base, offset = self.place(row.size)
        other = self.scalar()
        if row.kind is Kind.LOAD or row.op == "load_acquire":
            return [self.form(row, other, base, offset)]
        return [self.form(row, base, other, offset)]

    def pointer(self) -> list[Instruction]:
        """r7 = some place, through moves, additions, spills and masked numbers."""
        rng = self.rng
        kind = rng.randrange(4)
        step = rng.randrange(0, 6) * 8
        if kind == 0:
            return [Instruction(0xBF, 7, 6), Instruction(0x07, 7, 0, 0, step)]
        if kind == 1:
            return [Instruction(0xBF, 7, 10), Instruction(0x07, 7, 0, 0, -40 - step)]
        if kind == 2:  # spilled and filled
            return [
                Instruction(0x7B, 10, 6, -8),
                Instruction(0x79, 7, 10, -8),
                Instruction(0x07, 7, 0, 0, step),
            ]
        register, base = rng.choice((0, 1, 2, 3, 4, 5)), rng.choice((6, 10))
        low = [Instruction(0xBF, 7, base)]
        if base == 10:
            low.append(Instruction(0x07, 7, 0, 0, -80))
        return [
            *low,
            Instruction(0x57, register, 0, 0, 0x18),
            Instruction(0x0F, 7, register),
        ]

    def items(self, count: int, depth: int, calls: list[int]) -> list[Instruction]:
        """A piece of straight code with inner branches and loops; ``calls`` collects where local
        calls are (imm = function)."""
        out: list[Instruction] = []
        for _ in range(count):
            kind = self.rng.random()
            if kind < 0.5:
                out.append(self.alu())
            elif kind < 0.75:
                out += self.access()
            elif kind < 0.85:
                out += self.pointer()
            elif kind < 0.93 and depth:
                body = self.items(self.rng.randrange(1, 6), depth - 1, calls)
                size = sum(insn.slots for insn in body)
                out.append(
                    self.form(self.rng.choice(_BRANCHES), self.scalar(), self.scalar(), size)
                )
                out += body
            elif kind < 0.97 and depth == 2:
                out += self.loop(calls)
            elif calls:
                base = 6 if self.rng.random() < 0.9 or not self.faults else 10
                out.append(Instruction(0xBF, 1, base))
                out.append(Instruction(0x85, 0, 1, 0, self.rng.choice(calls)))
                out.append(Instruction(0xB7, 1, 0, 0, 3))
        return out

    def loop(self, calls: list[int]) -> list[Instruction]:
        body = self.items(self.rng.randrange(1, 6), 0, calls)
        size = sum(insn.slots for insn in body)
        return [
            Instruction(0xB7, 9, 0, 0, self.rng.randrange(1, 9)),
            *body,
            Instruction(0x07, 9, 0, 0, -1),
            Instruction(0x55, 9, 0, -size - 2, 0),
        ]

    def prologue(self, main: bool) -> list[Instruction]:
        out = [Instruction(0xBF, 6, 1)]
        out += [wide(r, self.rng.getrandbits(64)) for r in (SCALARS if main else (0, 8))]
        if not main:
            out += [Instruction(0xB7, r, 0, 0, self.rng.randrange(99)) for r in (1, 2, 3, 4, 5)]
        return [*out, Instruction(0xBF, 7, 6), Instruction(0xB7, 9, 0, 0, 0)]

    def epilogue(self) -> list[Instruction]:
        fold = [(Instruction(0xA7, 0, 0, 0, 77), Instruction(0x0F, 0, r)) for r in SCALARS[1:]]
        out = [insn for pair in fold for insn in pair]
        for at in range(0, MEMORY, 8):
            out += [
                Instruction(0x79, 1, 6, at),
                Instruction(0x27, 0, 0, 0, 31),
                Instruction(0x0F, 0, 1),
            ]
        return [*out, Instruction(0x95)]

    def program(self, count: int) -> bytes:
        """A main program and up to two sub-programs that take the memory's address."""
        functions = [(True, self.rng.randrange(3))]
        extra = functions[0][1]
        bodies = []
        for number in range(extra + 1):
            calls = list(range(number + 1, extra + 1))
            middle = self.items(count if not number else count // 2, 2, calls)
            bodies.append([*self.prologue(not number), *middle, *self.epilogue()])
        return encode(_linked(bodies))

    def straight(self, count: int) -> bytes:
        """ALU code only, all registers used."""
        out = [wide(r, self.rng.getrandbits(64)) for r in range(10)]
        for _ in range(count):
            row = self.rng.choice(_ALU)
            out.append(self.form(row, self.rng.randrange(10), self.rng.randrange(10)))
        for r in range(1, 10):
            out += [
                Instruction(0xA7, 0, 0, 0, 77),
                Instruction(0x2F, 0, r),
                Instruction(0x0F, 0, r),
            ]
        return encode([*out, Instruction(0x95)])


def _linked(bodies: list[list[Instruction]]) -> list[Instruction]:
    # calls name functions; each is preceded by passing the memory's address, which jumps over it
    # must count
    starts, at = [], 0
    for body in bodies:
        starts.append(at)
        at += sum(insn.slots for insn in body)
    out, at = [], 0
    for body in bodies:
        for insn in body:
            if insn.opcode == 0x85 and insn.src == 1:
                insn = insn._replace(imm=starts[insn.imm] - at - 1)
            out.append(insn)
            at += insn.slots
    return out
