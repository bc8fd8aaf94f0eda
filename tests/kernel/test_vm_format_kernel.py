"""Formatted text and number parsing in the VM against the kernel, byte for byte."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

import bpfkit
from bpfkit.errors import LoadError
from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction
from bpfkit.kernel._sys import bpf
from bpfkit.obj.spec import MapSpec, MapValueReference, ObjectSpec, ProgramSpec
from support.formats import CASES, CUT, LATIN, MAX, OUT, PAD, Argument, Case, call_snprintf, wide
from support.requires import need_kernel

pytestmark = pytest.mark.kernel

ARRAY, SYSCALL, SLEEPABLE, RDONLY_PROG = 2, 31, 1 << 4, 1 << 7
EINVAL = -22
KEY = bytes(4)
Answer = tuple[int, bytes]


@pytest.fixture(autouse=True)
def _kernel() -> None:
    need_kernel()


@pytest.fixture(scope="module", params=["jit", "interpreter"])
def machine(request: pytest.FixtureRequest) -> Iterator[Any]:
    with bpfkit.VM(verify=False, engine=request.param) as host:
        yield host


class Maps:
    """Two arrays of the kernel: the frozen format, and the output."""

    def __init__(self, text: bytes) -> None:
        self.format = bpf.map_create(
            type=ARRAY, key_size=4, value_size=len(text), max_entries=1, flags=RDONLY_PROG
        )
        self.out = bpf.map_create(type=ARRAY, key_size=4, value_size=OUT, max_entries=1)
        bpf.map_update(self.format, KEY, text)
        bpf.map_freeze(self.format)
        bpf.map_update(self.out, KEY, bytes([PAD]) * OUT)

    def close(self) -> None:
        os.close(self.format)
        os.close(self.out)


def padded(format: bytes) -> bytes:
    return format + bytes(8 - len(format) % 8)


def kernel_run(code: list[Instruction], context: bytes) -> int:
    fd = bpf.prog_load(SYSCALL, encode(code), "GPL", flags=SLEEPABLE)
    try:
        left = bpf.prog_test_run(fd, ctx=context, repeat=0, ctx_out_size=0).ctx_out
    finally:
        os.close(fd)
    return int(struct.unpack_from("<q", left)[0])


def in_kernel(format: bytes, arguments: Sequence[Argument], size: int) -> Answer:
    maps = Maps(padded(format))
    try:
        code, context = call_snprintf(
            arguments,
            size,
            Instruction(0x18, 1, 2, 0, maps.out, 0),
            Instruction(0x18, 3, 2, 0, maps.format, 0),
        )
        try:
            result = kernel_run(code, context)
        except LoadError as error:  # the verifier reads the format too
            assert "Invalid format string" in str(error)
            return EINVAL, bytes([PAD]) * OUT
        return result, bpf.map_lookup(maps.out, KEY, OUT) or b""
    finally:
        maps.close()


def in_vm(machine: Any, format: bytes, arguments: Sequence[Argument], size: int) -> Answer:
    code, context = call_snprintf(
        arguments, size, Instruction(0x18, 1, 2, 0, 0, 0), Instruction(0x18, 3, 2, 0, 0, 0)
    )
    slots, at = {}, 0
    for insn in code:
        if insn.is_wide and insn.src:
            slots[at] = MapValueReference({1: "out", 3: "format"}[insn.dst], 0)
        at += insn.slots
    program = ProgramSpec.from_bytes(encode(code), type="syscall", flags=SLEEPABLE)
    program.references.update(slots)
    text = padded(format)
    spec = ObjectSpec(
        programs={"program": program},
        maps={
            "format": MapSpec("format", ARRAY, 4, len(text), 1, RDONLY_PROG, contents=text),
            "out": MapSpec("out", ARRAY, 4, OUT, 1, contents=bytes([PAD]) * OUT),
        },
        license="GPL",
    )
    loaded = machine.load(spec)
    try:
        left = loaded.programs["program"].test_run(ctx=context).ctx
        return int(struct.unpack_from("<q", left)[0]), bytes(loaded.handles["out"].lookup(KEY))
    finally:
        loaded.close()


@pytest.mark.parametrize("case", CASES, ids=lambda case: repr(case[0][-40:]))
def test_text_and_result_are_the_kernels(machine: Any, case: Case) -> None:
    assert in_vm(machine, *case, 1024) == in_kernel(*case, 1024)


@pytest.mark.parametrize("case", LATIN, ids=lambda case: repr(case[0]))
def test_bytes_above_127(machine: Any, case: Case) -> None:
    if in_kernel(b"\x80", [], 8)[0] < 0:
        pytest.skip("this kernel refuses formats with bytes above 127")
    assert in_vm(machine, *case, 1024) == in_kernel(*case, 1024)


@pytest.mark.parametrize("case", CUT, ids=lambda case: repr(case[0]))
def test_cut_text_is_the_kernels(machine: Any, case: Case) -> None:
    for size in range(16):
        assert in_vm(machine, *case, size) == in_kernel(*case, size), size


# --- helpers whose format is no constant: the result alone


TRACED: tuple[tuple[bytes, list[int]], ...] = (
    (b"hi %d\n\0", [1]),
    (b"hi %d", [1]),
    (b"%d %d %d %d\0", [1, 2, 3]),
    (b"%d %d %d\0", [1, 2, MAX]),
    (b"%2000d\0", [1]),
    (b"%1023d\0", [1]),
    (b"a\0%z\0", []),
    (b"\0", []),
    (b"%z\0", [1]),
    (b"\x01\0", []),
)


def traced(helper: int, format: bytes, arguments: list[int]) -> tuple[list[Instruction], bytes]:
    """bpf_trace_printk or bpf_trace_vprintk of a format on the stack."""
    code = [Instruction(0xBF, 6, 1)]
    text = format + bytes(-len(format) % 8)
    for at in range(0, len(text), 8):
        code += [
            wide(2, int.from_bytes(text[at : at + 8], "little")),
            Instruction(0x7B, 10, 2, at - 64),
        ]
    for number, value in enumerate(arguments):
        code += [wide(2, value), Instruction(0x7B, 10, 2, 8 * number - 128)]
    code += [
        Instruction(0xBF, 1, 10),
        Instruction(0x07, 1, 0, 0, -64),
        Instruction(0xB7, 2, 0, 0, len(format)),
    ]
    if helper == 6:
        code += [wide(3 + n, value) for n, value in enumerate((*arguments, 0, 0, 0)[:3])]
    elif arguments:
        code += [Instruction(0xBF, 3, 10), Instruction(0x07, 3, 0, 0, -128)]
    else:
        code.append(Instruction(0xB7, 3))
    if helper == 177:
        code.append(Instruction(0xB7, 4, 0, 0, 8 * len(arguments)))
    code += [Instruction(0x85, 0, 0, 0, helper), Instruction(0x7B, 6, 0)]
    return [*code, Instruction(0xB7), Instruction(0x95)], bytes(64)


def vm_result(machine: Any, code: list[Instruction], context: bytes) -> int:
    spec = ObjectSpec(
        programs={"program": ProgramSpec.from_bytes(encode(code), type="syscall", flags=SLEEPABLE)},
        license="GPL",
    )
    loaded = machine.load(spec)
    try:
        left = loaded.programs["program"].test_run(ctx=context).ctx
    finally:
        loaded.close()
    return int(struct.unpack_from("<q", left)[0])


@pytest.mark.parametrize("helper", [6, 177], ids=["trace_printk", "trace_vprintk"])
def test_results_of_trace_helpers(machine: Any, helper: int) -> None:
    for format, arguments in TRACED:
        program = traced(helper, format, arguments)
        assert vm_result(machine, *program) == kernel_run(*program), format


# --- numbers in text

NUMBERS = (
    *(b"0", b"1", b"-1", b" \t\n12 ", b"12abc", b"0x1f", b"0X1F", b"0x", b"0xg", b"017", b"08"),
    *(b"", b" ", b"-", b" -", b"+5", b"--5", b"- 5", b"-0", b"-0x10", b"abc", b"z", b"\xa07"),
    *(b"9223372036854775807", b"9223372036854775808", b"-9223372036854775808"),
    *(b"-9223372036854775809", b"18446744073709551615", b"18446744073709551616"),
    *(b"0xffffffffffffffff", b"0x10000000000000000", b"0" * 40 + b"7", b"0" * 62 + b"7"),
    *(b"0" * 63 + b"7", b"1" * 19 + b"\0", b"5\0junk", b"\0" + b"5", b"1777777777777777777777"),
    *(b"2000000000000000000000", b" " * 60 + b"42", b"f", b"-f", b"0b1", b"1_000"),
)


def number_call(helper: int, text: bytes, flags: int) -> tuple[list[Instruction], bytes]:
    """bpf_strtol or bpf_strtoul of a text on the stack: result and number, mixed into one."""
    code = [Instruction(0xBF, 6, 1), wide(2, 0x5555), Instruction(0x7B, 10, 2, -8)]
    whole = text + bytes(-len(text) % 8) or bytes(8)
    for at in range(0, len(whole), 8):
        code += [
            wide(2, int.from_bytes(whole[at : at + 8], "little")),
            Instruction(0x7B, 10, 2, at - 104),
        ]
    code += [
        Instruction(0xBF, 1, 10),
        Instruction(0x07, 1, 0, 0, -104),
        Instruction(0xB7, 2, 0, 0, len(text) or 1),
        wide(3, flags),
        Instruction(0xBF, 4, 10),
        Instruction(0x07, 4, 0, 0, -8),
        Instruction(0x85, 0, 0, 0, helper),
        Instruction(0x79, 1, 10, -8),
        Instruction(0x27, 1, 0, 0, 31),
        Instruction(0x0F, 0, 1),
        Instruction(0x7B, 6, 0),
    ]
    return [*code, Instruction(0xB7), Instruction(0x95)], bytes(64)


@pytest.mark.parametrize("helper", [105, 106], ids=["strtol", "strtoul"])
def test_numbers_are_the_kernels(machine: Any, helper: int) -> None:
    for text in NUMBERS:
        for flags in (0, 8, 10, 16):
            program = number_call(helper, text, flags)
            assert vm_result(machine, *program) == kernel_run(*program), (text, flags)
    for flags in (1, 2, 7, 9, 31, 32, 42, 1 << 40):
        program = number_call(helper, b"5", flags)
        assert vm_result(machine, *program) == kernel_run(*program), flags
