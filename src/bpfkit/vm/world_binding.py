"""What a program takes from a kernel by name, in the VM: kernel functions become calls of the VM's
own, kernel variables addresses in the world."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from ..errors import UnsupportedError
from .kfuncs import KFUNCS, needs_heap

if TYPE_CHECKING:
    from ..linker import LinkedProgram
    from .world import World

__all__ = ["bind", "uses_world"]

_CALL, _WIDE = 0x85, 0x18
_KFUNC, _BTF_ID = 2, 3
_TASK_HELPERS = frozenset({35, 158, 175})  # get_current_task, _btf, task_pt_regs
_INSN = struct.Struct("<BBhi")


def uses_world(program: LinkedProgram) -> bool:
    """Whether the program takes something from a kernel by name."""
    operations, registers = program.code[0::8], program.code[1::8]
    return any(
        (opcode == _CALL and byte >> 4 == _KFUNC) or (opcode == _WIDE and byte >> 4 == _BTF_ID)
        for opcode, byte in zip(operations, registers, strict=True)
    )


def bind(world: World, program: LinkedProgram, number: int) -> bytes:
    """The program's code for the engines. ``number`` is what faults will call the program.

    Raises UnsupportedError for kernel functions that the VM does not have."""
    code = bytearray(program.code)
    found: set[str] = set()
    for slot, opcode, source, offset, imm in _instructions(program.code):
        at = slot * 8
        if opcode == _CALL and source == _KFUNC:
            name = _kfunc_name(world, program, slot, offset, imm)
            row = KFUNCS.get(name)
            if row is None:
                raise UnsupportedError(f"instruction {slot}: kernel function {name} in the VM")
            found.add(name)
            _INSN.pack_into(code, at, _CALL, 0, 0, row.number)
        elif opcode == _CALL and source == 0 and imm in _TASK_HELPERS and world.has_kernel:
            _ = world.task.object
        elif opcode == _WIDE and source == _BTF_ID:
            address = _variable(world, program, slot, imm)
            code[at + 1] &= 0x0F
            struct.pack_into("<I", code, at + 4, address & 0xFFFFFFFF)
            struct.pack_into("<I", code, at + 12, address >> 32)
    if "bpf_throw" in found and _has_exception_callback(program):
        raise UnsupportedError(f"an exception callback (program {program.name}) in the VM")
    if needs_heap(found):
        world.use_heap()
        world.use_types(program, number)
    return bytes(code)


def _has_exception_callback(program: LinkedProgram) -> bool:
    from ..btf.types import DeclTag

    if program.btf is None:
        return False
    return any(
        isinstance(found, DeclTag) and found.name.startswith("exception_callback:")
        for _, found in program.btf.types()
    )


def _instructions(code: bytes) -> list[tuple[int, int, int, int, int]]:
    # (slot, opcode, source, offset, imm)
    found, slot, count = [], 0, len(code) // 8
    while slot < count:
        opcode, registers, offset, imm = _INSN.unpack_from(code, slot * 8)
        found.append((slot, opcode, registers >> 4, offset, imm))
        slot += 2 if opcode == _WIDE else 1
    return found


def _kfunc_name(world: World, program: LinkedProgram, slot: int, offset: int, imm: int) -> str:
    target = world.target
    if target is None or target.btf is None:
        raise UnsupportedError(
            f"instruction {slot}: calling a kernel function (kfunc) in a VM without a kernel",
            "give it one: VM(world=World())",
        )
    types: Any = target.btf
    if offset:
        types = target.modules[program.modules[offset - 1]]
    return str(types.name(imm))


def _variable(world: World, program: LinkedProgram, slot: int, imm: int) -> int:
    if any(use.slot == slot for use in program.module_uses):
        raise UnsupportedError(f"instruction {slot}: a variable of a kernel module in the VM")
    if not world.has_kernel:
        raise UnsupportedError(
            f"instruction {slot}: the address of a kernel variable in a VM without a kernel",
            "give it one: VM(world=World())",
        )
    return world.kernel.symbol(world.kernel.btf.name(imm))
