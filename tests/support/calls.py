"""Small programs around one helper call, on any engine of the VM."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

import bpfkit
from bpfkit.isa.asm import assemble
from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction
from bpfkit.obj.spec import MapSpec, ObjectSpec, ProgramSpec

ENGINES = ("interpreter", "jit O0", "jit O2")
FRAME = bytes(range(64))


def vm(request: pytest.FixtureRequest, **options: Any) -> Iterator[Any]:
    """Body of a fixture with ENGINES as its parameters."""
    engine, _, level = request.param.partition(" ")
    if level:
        options["level"] = level
    with bpfkit.VM(verify=False, engine=engine, **options) as machine:
        yield machine


def load(
    machine: Any,
    code: str | list[Instruction],
    *maps: MapSpec,
    uses: Mapping[int, str] | None = None,
    type: str = "syscall",
) -> Any:
    """The loaded object of one program ``program``: text of the assembler, or instructions."""
    raw = assemble(code) if isinstance(code, str) else encode(code)
    program = ProgramSpec.from_bytes(raw, type=type, name="program", maps=uses)
    return machine.load(
        ObjectSpec(
            programs={"program": program}, maps={row.name: row for row in maps}, license="GPL"
        )
    )


def run_context(machine: Any, code: str | list[Instruction], context: bytes, **options: Any) -> Any:
    """The context that a syscall program leaves."""
    return load(machine, code, **options).programs["program"].test_run(ctx=context).ctx


def result(machine: Any, code: str, size: int = 64) -> int:
    """r0 of ``code`` as a signed number; its r6 is a context of ``size`` zeroes."""
    whole = f"r6 = r1\n{code}\n*(u64 *)(r6 + 0) = r0\nr0 = 0\nexit"
    (value,) = struct.unpack_from("<q", run_context(machine, whole, bytes(size)))
    return int(value)
