"""Opcodes, reserved fields and the shape of programs: what is refused before the walk, and what
where it is executed. The running kernel confirms each."""

from __future__ import annotations

import platform

import pytest

from bpfkit.errors import LoadError
from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction as I
from bpfkit.linker import LinkedProgram, Target
from bpfkit.verifier.verify import verify_program
from support.requires import need_kernel

EXIT = I(0x95)
ZERO = I(0xB7)
HALF = I(0)
SOCKET_FILTER = 1


def body(*insns: I) -> list[I]:
    """The instructions between a start that sets r0 and the stack, and an end."""
    return [ZERO, I(0x7B, 10, 0, -8), *insns, ZERO, EXIT]


CASES: dict[str, tuple[list[I], str]] = {
    "accepted": ([ZERO, EXIT], ""),
    "no exit": ([ZERO], "last insn is not an exit or jmp"),
    "unreachable": ([ZERO, EXIT, EXIT], "unreachable insn 2"),
    "jump out": ([I(0x05, offset=9), EXIT], "jump out of range from insn 0 to 10"),
    "long jump out": ([I(0x06, imm=9), EXIT], "jump out of range from insn 0 to 10"),
    "unknown opcode": (body(I(0x38)), "unknown opcode 38"),
    "call by register": (body(I(0x8D, src=1)), "unknown opcode 8d"),
    "unknown jump goes out": ([I(0xF5, offset=9), EXIT], "jump out of range from insn 0 to 10"),
    "load mode": (body(I(0x01)), "BPF_LDX uses reserved fields"),
    "load imm": (body(I(0x79, 0, 10, -8, 1)), "BPF_LDX uses reserved fields"),
    "load before later jump": (
        [I(0x79, imm=1), I(0x05, offset=9), EXIT],
        "jump out of range from insn 1 to 11",
    ),
    "call source": (body(I(0x85, src=3, imm=1)), "BPF_CALL uses reserved fields"),
    "call offset": (body(I(0x85, offset=1, imm=7)), "BPF_CALL uses reserved fields"),
    "ja imm": (body(I(0x05, imm=1)), "BPF_JA uses reserved fields"),
    "gotol offset": (body(I(0x06, offset=1)), "BPF_JA uses reserved fields"),
    "exit imm": ([ZERO, I(0x95, imm=1)], "BPF_EXIT uses reserved fields"),
    "may_goto": (body(I(0xE5, imm=1)), "invalid may_goto imm 1"),
    "neg": (body(I(0x87, src=1)), "BPF_NEG uses reserved fields"),
    "end": (body(I(0xD4, imm=8)), "BPF_END uses reserved fields"),
    "move": (body(I(0xBF, offset=3)), "BPF_MOV uses reserved fields"),
    "move 32": (body(I(0xBC, offset=32)), "BPF_MOV uses reserved fields"),
    "cast": (
        body(I(0xBF, offset=1, imm=1)),
        "addr_space_cast insn can only be used in a program that has an associated arena",
    ),
    "alu": (body(I(0x07, src=1)), "BPF_ALU uses reserved fields"),
    "div": (body(I(0x37, offset=2, imm=1)), "BPF_ALU uses reserved fields"),
    "jump": (body(I(0x15, src=1)), "BPF_JMP/JMP32 uses reserved fields"),
    "store": (body(I(0x7B, 10, 0, -8, 1)), "BPF_STX uses reserved fields"),
    "store imm": (body(I(0x7A, 10, 1, -8, 1)), "BPF_ST uses reserved fields"),
    "atomic": (body(I(0xDB, 10, 0, -8, 0x77)), "BPF_ATOMIC uses invalid atomic opcode 77"),
    "atomic size": (body(I(0xD3, 10, 0, -8, 0)), "invalid atomic operand size"),
    "packet load": (body(I(0x20, dst=1)), "BPF_LD_[ABS|IND] uses reserved fields"),
    "r11": (body(I(0xB7, 11)), "R11 is invalid"),
    "r12 first": (body(I(0x0F, 11, 12)), "R12 is invalid"),
    "r11 first in jumps": (body(I(0x1D, 11, 12)), "R11 is invalid"),
    "reserved fields where nothing goes": (
        [ZERO, I(0x15, offset=1), I(0x87, src=1), EXIT],
        "",
    ),
    "wide at the end": ([ZERO, EXIT, I(0x18)], "last insn is not an exit or jmp"),
    "wide second half": ([I(0x18), I(0, 1), ZERO, EXIT], "invalid bpf_ld_imm64 insn"),
    "wide source": ([I(0x18, src=9), HALF, ZERO, EXIT], "unrecognized bpf_ld_imm64 insn"),
    "wide offset": ([I(0x18, offset=1), HALF, ZERO, EXIT], "BPF_LD_IMM64 uses reserved fields"),
    "no map": (
        [I(0x18, src=1, imm=77), HALF, ZERO, EXIT],
        "fd 77 is not pointing to valid bpf_map",
    ),
    "no variable": (
        [I(0x18, src=3), HALF, ZERO, EXIT],
        "pseudo btf_id 0 in ldimm64 isn't KIND_VAR or KIND_FUNC",
    ),
    "call to nowhere": ([I(0x85, src=1, imm=9), EXIT], "call to invalid destination"),
    "falls into the next": (
        [I(0x85, src=1, imm=1), ZERO, EXIT, ZERO],
        "last insn is not an exit or jmp",
    ),
    "recursion": (
        [I(0x85, src=1, imm=1), EXIT, I(0x85, src=1, imm=-1), EXIT],
        "the call stack of 9 frames is too deep",
    ),
    "kfunc of no module": (
        body(I(0x85, src=2, offset=1, imm=9)),
        "failed to find BTF for kernel function",
    ),
}


def _code(insns: list[I]) -> bytes:
    # each half of a wide load is an instruction here, so that it can be wrong
    return b"".join(encode([one])[:8] for one in insns)


@pytest.mark.parametrize("name", CASES)
def test_this_verifier(name: str) -> None:
    insns, message = CASES[name]
    program = LinkedProgram("test", SOCKET_FILTER, _code(insns), license="GPL")
    report = verify_program(program, {}, Target.running())
    assert (report.accepted, report.message) == (not message, message)


@pytest.mark.kernel
@pytest.mark.parametrize("name", CASES)
def test_kernel(name: str) -> None:
    need_kernel()
    if not platform.release().startswith("6.18."):
        pytest.skip("the cases say what Linux 6.18 does")
    from os import close

    from bpfkit.kernel._sys import bpf

    insns, message = CASES[name]
    try:
        close(bpf.prog_load(SOCKET_FILTER, _code(insns), "GPL", log_level=1))
        found = ""
    except LoadError as why:
        lines = [one for one in why.log.splitlines() if not one.startswith("processed ")]
        found = lines[-1]
    assert found == message


@pytest.mark.parametrize(
    "code", [b"", b"1234567", bytes(8) * 1_000_001], ids=["none", "half", "many"]
)
def test_no_program(code: bytes) -> None:
    report = verify_program(LinkedProgram("test", SOCKET_FILTER, code), {}, Target.running())
    assert not report.accepted
    assert report.message
