"""Meaning of the instructions: the conformance suite through a small interpreter, edge cases."""

from __future__ import annotations

import pytest

from bpfkit.abi.opcodes import ROW_BY_NAME, ROWS, InstructionRow, Kind
from bpfkit.isa import Instruction, decode_slots, encode, semantics
from bpfkit.isa.cfg import target_of
from bpfkit.isa.forms import row_of
from support.conformance import Case, read_folder
from support.requires import REPO, SHARED, need_kernel

ALG = semantics.IntAlgebra("little")
M64 = (1 << 64) - 1
STACK, PACKET = 0x10000, 0x20000


class Machine:
    """The least that runs the suite: memory, a stack, local calls."""

    def __init__(self, memory: bytes) -> None:
        self.memory = {PACKET + i: byte for i, byte in enumerate(memory)}
        self.regs = [0] * 11
        if memory:
            self.regs[1], self.regs[2] = PACKET, len(memory)
        self.regs[10] = STACK
        self.frames: list[tuple[int, list[int]]] = []

    def read(self, address: int, size: int) -> int:
        return sum(self.memory.get((address + i) & M64, 0) << 8 * i for i in range(size))

    def write(self, address: int, size: int, value: int) -> None:
        assert 0 <= value < 1 << 8 * size
        for i in range(size):
            self.memory[(address + i) & M64] = value >> 8 * i & 255

    def atomic(self, insn: Instruction, row: InstructionRow) -> None:
        regs = self.regs
        at = regs[insn.src if row.op == "load_acquire" else insn.dst] + insn.offset
        old = self.read(at, row.size)
        if row.op != "load_acquire":
            new = semantics.atomic_value(ALG, insn, old, regs[insn.src], regs[0])
            self.write(at, row.size, new)
        left = semantics.atomic_result(ALG, insn, old)
        if left is not None:
            regs[left[0]] = left[1]

    def run(self, code: bytes) -> int:
        slots, regs, slot = decode_slots(code), self.regs, 0
        while True:
            insn = slots[slot]
            assert insn is not None
            row, following = row_of(insn), slot + insn.slots
            dst, src = regs[insn.dst], regs[min(insn.src, 10)]
            operand = src if row.from_register else None
            if row.kind in (Kind.ALU, Kind.SWAP):
                regs[insn.dst] = semantics.alu(ALG, insn, dst, operand)
            elif row.kind is Kind.WIDE:
                regs[insn.dst] = semantics.constant(ALG, insn)
            elif row.kind is Kind.LOAD:
                value = self.read(src + insn.offset, row.size)
                regs[insn.dst] = semantics.load_extend(ALG, insn, value)
            elif row.kind is Kind.STORE:
                value = semantics.store_value(ALG, insn, operand)
                self.write(dst + insn.offset, row.size, value)
            elif row.kind is Kind.ATOMIC:
                self.atomic(insn, row)
            elif row.kind is Kind.GOTO:
                following = target_of(slot, insn)
            elif row.kind is Kind.BRANCH:
                if semantics.condition(ALG, insn, dst, operand):
                    following = target_of(slot, insn)
            elif row.op == "local":
                self.frames.append((following, regs[6:]))
                regs[10] -= 512
                following = target_of(slot, insn)
            elif row.op == "helper":
                regs[0] = regs[1]
            elif row.kind is Kind.EXIT and self.frames:
                following, saved = self.frames.pop()
                regs[6:] = saved
            elif row.kind is Kind.EXIT:
                return regs[0]
            else:
                raise AssertionError(row.name)
            slot = following


def conformance_cases() -> list[Case]:
    own = read_folder(REPO / "tests" / "data" / "asm")
    assert own
    return own + read_folder(SHARED / "data" / "bpf_conformance" / "tests")  # may be absent


@pytest.mark.parametrize("case", conformance_cases(), ids=str)
def test_conformance(case: Case) -> None:
    if "callx" in case.groups:
        pytest.skip("an indirect call goes to a helper by number, which is the host's business")
    assert case.refused == ""
    assert Machine(case.memory).run(case.code) == case.result


def insn_of(name: str, dst: int = 1, src: int = 2, offset: int = 0, imm: int = 0) -> Instruction:
    row = ROW_BY_NAME[name]
    fields = [row.opcode, dst, src if row.from_register else 0, offset, imm, 0]
    if row.key[0]:
        fields[row.key[0]] = row.key[1]
    return Instruction(*fields)


@pytest.mark.parametrize(
    ("name", "dst", "src", "imm", "expected"),
    [
        ("div_reg", 7, 0, 0, 0),
        ("mod_reg", 7, 0, 0, 7),
        ("div32_reg", 0xFFFFFFFF00000007, 1 << 32, 0, 0),
        ("mod32_reg", 0xFFFFFFFF00000007, 1 << 32, 0, 7),
        ("sdiv_reg", 1 << 63, M64, 0, 1 << 63),
        ("smod_reg", 1 << 63, M64, 0, 0),
        ("sdiv32_reg", 1 << 31, 0xFFFFFFFF, 0, 1 << 31),
        ("sdiv_imm", 1 << 63, 0, -1, 1 << 63),
        ("smod_imm", 5, 0, -1, 0),
        ("sdiv_reg", -7 & M64, 2, 0, -3 & M64),
        ("smod_reg", -7 & M64, 2, 0, -1 & M64),
        ("smod_imm", -7 & M64, 0, 0, -7 & M64),
        ("lsh_reg", 1, 65, 0, 2),
        ("lsh32_reg", 1, 33, 0, 2),
        ("arsh32_imm", 0x80000000, 0, 31, 0xFFFFFFFF),
        ("arsh_imm", 1 << 63, 0, 127, M64),
        ("add_imm", 0, 0, -1, M64),
        ("add32_imm", M64, 0, 0, 0xFFFFFFFF),
        ("mov32_imm", M64, 0, -1, 0xFFFFFFFF),
        ("mov_imm", 0, 0, -1, M64),
        ("movsx832", 0, 0x80, 0, 0xFFFFFF80),
        ("movsx3264", 0, 0x80000000, 0, 0xFFFFFFFF80000000),
        ("neg32", 1, 0, 0, 0xFFFFFFFF),
        ("le16", 0x12345678, 0, 16, 0x5678),
        ("be16", 0x12345678, 0, 16, 0x7856),
        ("bswap32", 0x1122334455667788, 0, 32, 0x88776655),
    ],
)
def test_edges(name: str, dst: int, src: int, imm: int, expected: int) -> None:
    insn = insn_of(name, imm=imm)
    assert semantics.alu(ALG, insn, dst, src) == expected


def test_byte_order_of_the_machine() -> None:
    big = semantics.IntAlgebra("big")
    assert semantics.alu(big, insn_of("le16"), 0x1234) == 0x3412
    assert semantics.alu(big, insn_of("be16"), 0x1234) == 0x1234
    assert semantics.packet_value(big, insn_of("ldabsh"), 0x1234) == 0x1234
    assert semantics.packet_value(ALG, insn_of("ldabsh"), 0x1234) == 0x3412


VALUES = (0, 1, 2, 7, 31, 32, 63, 64, 0x7F, 0x80, 0xFFFF, 1 << 31, (1 << 31) - 1, 0xFFFFFFFF)
VALUES += (*(-v & M64 for v in VALUES), 1 << 63, 0x123456789ABCDEF0)


@pytest.mark.kernel
def test_the_kernel_computes_the_same() -> None:
    """Every ALU row and jump over pairs of edge values, folded into one number by a program."""
    need_kernel()
    import os

    from bpfkit.kernel._sys import bpf

    rows = [row for row in ROWS if row.kind in (Kind.ALU, Kind.SWAP, Kind.BRANCH)]
    for row in rows:
        code: list[Instruction] = [Instruction(0xB7, 6)]
        expected = 0
        for a in VALUES[::3]:
            for b in VALUES[::2]:
                imm = (b & 0xFFFFFFFF) - (1 << 32) if b >> 31 & 1 else b & 0xFFFFFFFF
                if row.op in ("lsh", "rsh", "arsh"):
                    imm &= row.width - 1
                if row.op in ("div", "mod", "sdiv", "smod") and imm == 0:
                    imm = 3  # the verifier refuses constants that have a defined meaning
                insn = insn_of(row.name, imm=0 if row.from_register or row.op == "neg" else imm)
                code += [_constant(1, a), _constant(2, b)]
                if row.kind is Kind.BRANCH:
                    taken = semantics.condition(ALG, insn, a, b)
                    code += [
                        Instruction(0xB7, 3, 0, 0, 1),
                        insn._replace(offset=1),
                        Instruction(0xB7, 3, 0, 0, 0),
                        Instruction(0xBF, 1, 3),
                    ]
                    value = int(bool(taken))
                else:
                    code.append(insn)
                    value = semantics.alu(ALG, insn, a, b)
                # r6 = r6 * 31 + (r1 ^ r1 >> 32)
                code += [
                    Instruction(0x27, 6, 0, 0, 31),
                    Instruction(0xBF, 3, 1),
                    Instruction(0x77, 3, 0, 0, 32),
                    Instruction(0xAF, 1, 3),
                    Instruction(0x0F, 6, 1),
                ]
                expected = (expected * 31 + (value ^ value >> 32)) & M64
        code += [Instruction(0xBF, 0, 6), Instruction(0x77, 0, 0, 0, 32), Instruction(0xAF, 0, 6)]
        code.append(Instruction(0x95))
        expected = (expected ^ expected >> 32) & 0xFFFFFFFF
        fd = bpf.prog_load(type=3, instructions=encode(code))
        try:
            assert bpf.prog_test_run(fd, data=bytes(64)).retval == expected, row.name
        finally:
            os.close(fd)


def _constant(register: int, value: int) -> Instruction:
    low, high = value & 0xFFFFFFFF, value >> 32
    signed = [v - (1 << 32) if v >> 31 else v for v in (low, high)]
    return Instruction(0x18, register, 0, 0, signed[0], signed[1])
