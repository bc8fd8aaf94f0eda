"""Faults: what native code leaves in ``rt->fault`` as an exception with the instruction's text and
source line."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from ..errors import VmFault
from ._generated.layout import ENUMS

if TYPE_CHECKING:
    from ..linker import LinkedProgram
    from .execution import Execution

__all__ = ["FaultKind", "fault_error", "stopped_between"]


class FaultKind(IntEnum):
    """The rules that a program can break (``VmFault.kind`` is the member's name)."""

    NONE = 0
    NULL = 1
    BOUNDS = 2
    READ_ONLY = 3
    BUDGET = 4
    CALL_DEPTH = 5
    BAD_MAP = 6
    BAD_CALLBACK = 7
    BAD_HELPER = 8
    MISALIGNED = 9
    BAD_ARGUMENT = 10
    LEAK = 11
    BAD_CONTEXT = 12
    HOST = 13


_NATIVE = {name.removeprefix("BK_FAULT_"): value for name, value in ENUMS["bk_fault_kind"].items()}
assert {kind.name: kind.value for kind in FaultKind} == _NATIVE, "FaultKind differs from bk.h"

_TEXT = {
    FaultKind.NULL: "{verb} of {size} bytes at address {address:#x}: a null pointer",
    FaultKind.BOUNDS: "{verb} of {size} bytes at address {address:#x}, "
    "outside of everything that the program owns",
    FaultKind.READ_ONLY: "write of {size} bytes to read-only memory at address {address:#x}",
    FaultKind.BUDGET: "the program ran longer than its instruction budget allows, "
    "in the loop or function that starts at instruction {detail}",
    FaultKind.CALL_DEPTH: "calls nested too deep: a program may have 8 frames",
    FaultKind.BAD_MAP: "argument {detail} ({address:#x}) is no map that this helper takes",
    FaultKind.BAD_CALLBACK: "{address:#x} is not the address of a function of the program",
    FaultKind.BAD_HELPER: "there is no helper {detail} to call",
    FaultKind.MISALIGNED: "atomic access to address {address:#x}, no multiple of its size",
    FaultKind.BAD_ARGUMENT: "argument {detail} ({address:#x}) is not what the helper takes",
    FaultKind.LEAK: "the program ended without giving back a ring buffer record or a spin lock",
    FaultKind.BAD_CONTEXT: "write of {size} bytes to the context at offset {address}, "
    "which is read-only",
}


def fault_error(
    execution: Execution, program: LinkedProgram | None = None, *, packet: int | None = None
) -> VmFault:
    """The fault that ``execution`` ended with. ``program`` is the one that was started; the
    program that faulted is found by its number where tail calls led to another."""
    from .engine import program_of
    from .watch import Stopped, interrupted

    fault = execution.fault
    kind = FaultKind(fault["kind"])
    stopped: Stopped | None = None
    if kind is FaultKind.HOST:  # Ctrl-C and errors of hooks go on, what was stopped is a fault
        error = interrupted()
        if not isinstance(error, Stopped):
            raise error
        stopped = error
    running = program_of(fault["program"])
    linked = running.linked if running is not None and running.linked is not None else program
    pc, address = fault["pc"], fault["address"]
    instruction = _instruction(linked.code if linked is not None else _code(running), pc)
    text = (
        stopped.what
        if stopped is not None
        else _TEXT[kind].format(
            verb="write" if fault["access"] & 2 else "read",
            size=fault["size"],
            address=address,
            detail=fault["detail"],
        )
    )
    if kind is FaultKind.BAD_HELPER:
        text = _absent(linked, pc) or text
        if _is_poison(fault["detail"], instruction):
            kind, text = FaultKind.READ_ONLY, "write to r10: the frame pointer is read-only"
    return VmFault(
        text,
        pc=pc,
        kind=stopped.kind if stopped is not None else kind.name,
        address=address,
        program=linked.name if linked is not None else "",
        instruction=instruction,
        source=_source(linked, pc),
        packet=packet,
    )


def _is_poison(helper: int, instruction: str) -> bool:
    """The engine put a call of nothing where an instruction writes r10."""
    from ..linker.core.patch import POISON_HELPER

    return helper == POISON_HELPER and bool(instruction) and "call" not in instruction


def stopped_between(
    execution: Execution, program: LinkedProgram | None, packet: int
) -> VmFault | None:
    """The fault of a batch that is to end before ``packet``; None while it may go on."""
    from .watch import Stopped, look

    try:
        look(execution)
    except Stopped as why:
        name = program.name if program is not None else ""
        return VmFault(why.what, pc=0, kind=why.kind, program=name, packet=packet)
    return None


def _absent(linked: LinkedProgram | None, pc: int) -> str:
    failure = linked.failure_at(pc) if linked is not None else None
    if failure is None:
        return ""
    return f"{failure.what} is not in {failure.target}: {failure.why}"


def _code(running: object) -> bytes:
    code = getattr(running, "code", b"")
    return code if isinstance(code, bytes) else b""


def _instruction(code: bytes, pc: int) -> str:
    from ..isa import decode_slots, format_instruction

    try:
        insn = decode_slots(code)[pc]
    except (ValueError, IndexError):
        return ""
    return "" if insn is None else format_instruction(insn, slot=pc)


def _source(linked: LinkedProgram | None, pc: int) -> str:
    line = linked.line_at(pc) if linked is not None else None
    if line is None:
        return ""
    return f"{line.file}:{line.line}: {line.text.strip()}"
