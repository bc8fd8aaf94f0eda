"""Dynptr helpers in the VM against the kernel: results and memory."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from typing import Any

import pytest

import bpfkit
from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction as I
from bpfkit.kernel._sys import bpf
from bpfkit.obj.spec import MapSpec, MapValueReference, ObjectSpec, ProgramSpec
from support.formats import wide
from support.requires import need_kernel

pytestmark = pytest.mark.kernel

ARRAY, RINGBUF, SYSCALL, SLEEPABLE = 2, 27, 31, 1 << 4
CONTEXT, VALUE = 64, 32
CONTENTS = bytes(range(1, VALUE + 1))


@pytest.fixture(autouse=True)
def _kernel() -> None:
    need_kernel()


@pytest.fixture(scope="module", params=["jit", "interpreter"])
def machine(request: pytest.FixtureRequest) -> Iterator[Any]:
    with bpfkit.VM(verify=False, engine=request.param) as host:
        yield host


def keep(at: int) -> I:
    return I(0x7B, 6, 0, at)


def stack(register: int, at: int) -> list[I]:
    return [I(0xBF, register, 10), I(0x07, register, 0, 0, at)]


def call(number: int) -> I:
    return I(0x85, 0, 0, 0, number)


def uses(offset: int, size: int, flags: int) -> list[I]:
    """Read, write and slice of the dynptr at r10 - 16."""
    return [
        wide(1, 0x5555555555555555),
        I(0x7B, 10, 1, -32),
        *stack(1, -32),
        I(0xB7, 2, 0, 0, size),
        *stack(3, -16),
        wide(4, offset),
        wide(5, flags),
        call(201),
        keep(8),
        I(0x79, 1, 10, -32),
        I(0x7B, 6, 1, 16),
        *stack(1, -16),
        wide(2, offset),
        *stack(3, -32),
        I(0xB7, 4, 0, 0, size),
        wide(5, flags),
        call(202),
        keep(24),
        *stack(1, -16),
        wide(2, offset),
        I(0xB7, 3, 0, 0, size),
        call(203),
        I(0xB7, 1),
        I(0x15, 0, 0, 2),
        I(0xB7, 1, 0, 0, 1),
        I(0x72, 0, 0, 0, 0x7E) if size else I(0xB7, 1, 0, 0, 1),
        I(0x7B, 6, 1, 32),
    ]


def on_value(load: I, room: int, made: int, *use: int) -> list[I]:
    """A dynptr on ``room`` bytes of a map value, made with the flags ``made``."""
    return [
        I(0xBF, 6, 1),
        load,
        I(0xB7, 2, 0, 0, room),
        wide(3, made),
        *stack(4, -16),
        call(197),
        keep(0),
        *uses(*use),
        I(0xB7),
        I(0x95),
    ]


def on_record(load: I, room: int, made: int, *use: int) -> list[I]:
    """A dynptr on a ring buffer record, which is submitted."""
    return [
        I(0xBF, 6, 1),
        load,
        I(0xB7, 2, 0, 0, room),
        wide(3, made),
        *stack(4, -16),
        call(198),
        keep(0),
        *stack(1, -16),
        I(0xB7, 2),
        wide(3, 0),
        I(0xB7, 4),
        I(0xB7, 5),
        *_filled(room),
        *uses(*use),
        *stack(1, -16),
        I(0xB7, 2),
        call(199),
        I(0xB7),
        I(0x95),
    ]


def _filled(room: int) -> list[I]:
    # records start with whatever the ring holds: give them contents
    code = [wide(1, 0x0807060504030201), I(0x7B, 10, 1, -32)]
    for at in range(0, room & ~7, 8):
        code += [
            *stack(1, -16),
            I(0xB7, 2, 0, 0, at),
            *stack(3, -32),
            I(0xB7, 4, 0, 0, 8),
            I(0xB7, 5),
            call(202),
        ]
    return code


def words(context: bytes) -> tuple[int, ...]:
    return struct.unpack_from("<5q", context)


def in_kernel(make: Any, *numbers: int) -> tuple[tuple[int, ...], bytes]:
    value = make is on_value
    if value:
        fd = bpf.map_create(type=ARRAY, key_size=4, value_size=VALUE, max_entries=1)
        bpf.map_update(fd, bytes(4), CONTENTS)
        load = I(0x18, 1, 2, 0, fd, 0)
    else:
        fd = bpf.map_create(type=RINGBUF, max_entries=4096)
        load = I(0x18, 1, 1, 0, fd)
    program = bpf.prog_load(SYSCALL, encode(make(load, *numbers)), "GPL", flags=SLEEPABLE)
    try:
        left = bpf.prog_test_run(program, ctx=bytes(CONTEXT), repeat=0, ctx_out_size=0).ctx_out
        return words(left), (bpf.map_lookup(fd, bytes(4), VALUE) or b"") if value else b""
    finally:
        os.close(program)
        os.close(fd)


def in_vm(machine: Any, make: Any, *numbers: int) -> tuple[tuple[int, ...], bytes]:
    value = make is on_value
    code = make(I(0x18, 1, 2 if value else 1), *numbers)
    program = ProgramSpec.from_bytes(
        encode(code), type="syscall", flags=SLEEPABLE, maps={} if value else {1: "memory"}
    )
    if value:
        program.references[1] = MapValueReference("memory", 0)
        memory = MapSpec("memory", ARRAY, 4, VALUE, 1, contents=CONTENTS)
    else:
        memory = MapSpec("memory", RINGBUF, 0, 0, 4096)
    loaded = machine.load(
        ObjectSpec(programs={"program": program}, maps={"memory": memory}, license="GPL")
    )
    try:
        left = loaded.programs["program"].test_run(ctx=bytes(CONTEXT)).ctx
        kept = bytes(loaded.handles["memory"].lookup(bytes(4))) if value else b""
        return words(left), kept
    finally:
        loaded.close()


USES = [
    (0, 8, 0),
    (3, 4, 0),
    (8, 8, 0),
    (16, 0, 0),
    (17, 0, 0),
    (9, 8, 0),
    (0, 8, 1),
    (20, 8, 1),
    (0xFFFFFFFF, 2, 0),
    (0xFFFFFFFFFFFFFFFF, 2, 0),
    (1 << 32, 4, 0),
    ((1 << 32) + 4, 4, 0),
]


@pytest.mark.parametrize("use", USES, ids=str)
def test_a_piece_of_a_value(machine: Any, use: tuple[int, int, int]) -> None:
    assert in_vm(machine, on_value, 16, 0, *use) == in_kernel(on_value, 16, 0, *use)


def test_a_piece_that_was_refused(machine: Any) -> None:
    assert in_vm(machine, on_value, 16, 1, 0, 4, 0) == in_kernel(on_value, 16, 1, 0, 4, 0)


@pytest.mark.parametrize("use", USES, ids=str)
def test_a_record(machine: Any, use: tuple[int, int, int]) -> None:
    assert in_vm(machine, on_record, 16, 0, *use) == in_kernel(on_record, 16, 0, *use)


@pytest.mark.parametrize("room", [0, 1, 4080, 4088, 4096, 0xFFFFFF, 0x1000000, 0x7FFFFFFF])
def test_rooms_of_records(machine: Any, room: int) -> None:
    # only whether there is a record: large ones are not filled
    def make(load: I, room: int) -> list[I]:
        code = on_record(load, 0, 0, 0, 0, 0)
        code[2] = I(0xB7, 2, 0, 0, room)
        return code

    assert in_vm(machine, make, room) == in_kernel(make, room)
