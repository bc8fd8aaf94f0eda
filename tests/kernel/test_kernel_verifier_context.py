"""Contexts and return values: what this verifier says against what the running kernel says, cells
chosen at random from all program types, attach types, sizes and offsets."""

from __future__ import annotations

import os
import platform
import random
import struct

import pytest

from bpfkit.abi import program_type
from bpfkit.abi._generated.attach_arguments import ITERATORS, STRUCT_OPS
from bpfkit.abi._generated.context_cells import CELLS
from bpfkit.btf import Btf
from bpfkit.errors import LoadError
from bpfkit.linker import LinkedProgram, Target
from bpfkit.verifier.verify import verify_program
from support.requires import need_kernel

pytestmark = pytest.mark.kernel

SIZES = {1: 0x10, 2: 0x08, 4: 0x00, 8: 0x18}
TRACING, STRUCT_OPS_TYPE, SYSCALL, SCHED_CLS = 26, 27, 31, 3
RAW_TP, ITER = 23, 28
SLEEPABLE = 1 << 4
TARGET = Target.running()


@pytest.fixture(autouse=True)
def _kernel() -> None:
    need_kernel()
    if not platform.release().startswith("6.18."):
        pytest.skip("the tables say what Linux 6.18 does")


def insn(op: int, dst: int = 0, src: int = 0, off: int = 0, imm: int = 0) -> bytes:
    return struct.pack("<BBhi", op, dst | src << 4, off, imm)


END = insn(0xB7, imm=1) + insn(0x95)


def compare(
    type: int, code: bytes, attach: int = 0, flags: int = 0, target: str = "", btf_id: int = 0
) -> None:
    """Both give one verdict, in the same words."""
    program = LinkedProgram(
        *("one", type, code),
        expected_attach_type=attach,
        flags=flags,
        license="GPL",
        attach_target=target,
    )
    ours = verify_program(program, {}, TARGET)
    assert not ours.unsupported
    theirs = kernel_says(type, code, attach, flags, btf_id)
    assert (ours.message or "") == theirs, code.hex()


def kernel_says(type: int, code: bytes, attach: int, flags: int, btf_id: int) -> str:
    """The kernel's message, "" for a program that it takes."""
    from bpfkit.kernel._sys import bpf

    try:
        os.close(
            bpf.prog_load(
                *(type, code, "GPL"),
                expected_attach_type=attach,
                flags=flags,
                attach_btf_id=btf_id,
            )
        )
    except LoadError as error:
        lines = [one for one in error.log.splitlines() if not one.startswith("processed ")]
        return lines[-1] if lines else "no log"
    return ""


def access(choose: random.Random, limit: int) -> bytes:
    """One load or store of the context."""
    size = choose.choice((1, 2, 4, 4, 8))
    off = choose.randrange(0, limit, choose.choice((size, 1))) - choose.choice((0, 0, 0, 8))
    code = SIZES[size]
    return choose.choice(
        (
            insn(0x61 | code, 0, 1, off),
            insn(0x61 | code, 0, 1, off),
            insn(0x62 | code, 1, 0, off, 3),
            insn(0xB7) + insn(0x63 | code, 1, 0, off),
        )
    )


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: f"{cell[0]}-{cell[1]}")
def test_accesses(cell: tuple[int, int]) -> None:
    choose = random.Random(f"{cell}")
    flags = SLEEPABLE if cell[0] == SYSCALL else 0
    for _ in range(25):
        compare(cell[0], access(choose, 232) + END, cell[1], flags)


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: f"{cell[0]}-{cell[1]}")
def test_return_values(cell: tuple[int, int]) -> None:
    flags = SLEEPABLE if cell[0] == SYSCALL else 0
    unknown = insn(0x79, 0, 10, -8)
    values = [insn(0xB7, imm=value) for value in (-1, 0, 1, 2, 3, 4)]
    for value in (*values, unknown, unknown + insn(0x57, imm=1), insn(0xBF, 0, 1), b""):
        compare(cell[0], value + insn(0x95), cell[1], flags)


SK_FULLSOCK, TCP_SOCK, KTIME_GET_NS = 95, 96, 5
LEAVE = insn(0x55, 0, 0, 2) + END
LOAD_SOCKET = insn(0x79, 0, 1, 168) + LEAVE + insn(0xBF, 1, 0)


@pytest.mark.parametrize(
    "before",
    [
        LOAD_SOCKET,
        LOAD_SOCKET + insn(0x85, imm=SK_FULLSOCK) + LEAVE + insn(0xBF, 1, 0),
        LOAD_SOCKET + insn(0x85, imm=TCP_SOCK) + LEAVE + insn(0xBF, 1, 0),
    ],
    ids=["sock_common", "sock", "tcp_sock"],
)
def test_sockets(before: bytes) -> None:
    choose = random.Random(len(before))
    for _ in range(80):
        compare(SCHED_CLS, before + access(choose, 128) + END)


def test_tracepoints() -> None:
    btf = Btf.running()
    names = sorted(
        name
        for type_id in btf
        if btf.kind(type_id).name == "TYPEDEF"
        and (name := btf.name(type_id)).startswith("btf_trace_")
    )
    choose = random.Random(7)
    for name in choose.sample(names, min(len(names), 120)):
        btf_id = btf.find(name, "typedef") or 0
        for off in (0, 8, 16, 24, 32):
            compare(TRACING, insn(0x79, 0, 1, off) + END, RAW_TP, 0, name, btf_id)
        compare(TRACING, access(choose, 64) + END, RAW_TP, 0, name, btf_id)


@pytest.mark.parametrize("name", ITERATORS)
def test_iterators(name: str) -> None:
    btf_id = Btf.running().find(f"bpf_iter_{name}", "func") or 0
    for off in (0, 8, 16, 24, 32, 40):
        load = insn(0x79, 6, 1, off)
        compare(TRACING, load + END, ITER, 0, name, btf_id)
        compare(TRACING, load + insn(0x71, 0, 6, 0) + END, ITER, 0, name, btf_id)
        compare(TRACING, load + insn(0x72, 6, 0, 0) + END, ITER, 0, name, btf_id)
    for value in (-1, 0, 1, 2):
        compare(TRACING, insn(0xB7, imm=value) + insn(0x95), ITER, 0, name, btf_id)


@pytest.mark.parametrize("name", STRUCT_OPS)
@pytest.mark.parametrize("flags", [0, SLEEPABLE])
def test_struct_ops(name: str, flags: int) -> None:
    btf_id = Btf.running().find(name, "struct") or 0
    for member in range(20):
        for off in (0, 8, 16, 32, 48):
            code = insn(0x79, 0, 1, off) + END
            compare(STRUCT_OPS_TYPE, code, member, flags, name, btf_id)
        compare(STRUCT_OPS_TYPE, insn(0x95), member, flags, name, btf_id)
        compare(STRUCT_OPS_TYPE, insn(0x85, imm=KTIME_GET_NS) + END, member, flags, name, btf_id)


def test_attach_types_that_the_kernel_refuses() -> None:
    for type_name, attach in (("cgroup_sock_addr", 0), ("sk_lookup", 0), ("cgroup_skb", 9)):
        type = program_type(type_name).number
        program = LinkedProgram("one", type, END, expected_attach_type=attach)
        assert not verify_program(program, {}, TARGET).accepted
        assert kernel_says(type, END, attach, 0, 0) == "no log"
