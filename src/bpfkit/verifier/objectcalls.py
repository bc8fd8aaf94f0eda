"""Calls of kernel functions that work on objects of their own kind: what the modules of dynptrs,
iterators, graphs, locks, interrupts and exceptions share.

Each of them has ``check_kfunc_argument(walk, call, parameter)`` for arguments of its kind,
``EFFECTS`` (name: what the call does once its arguments are checked) and ``SPECIAL`` (name: the
whole call, arguments included). Whether the program may call the function at all is checked before
(``kfuncs``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..isa.instruction import Instruction
from .kfuncs_arguments import KfuncCall, check_arguments
from .kfuncs_prototype import kfunc_at
from .memory import store
from .references import acquire, release
from .registers import MAYBE_NULL, NOT_INIT_REG, Reg
from .state import Frame
from .verdict import Rejected
from .walk import Walk

__all__ = [
    "Effect",
    "Special",
    "acquired",
    "finish",
    "or_null",
    "overwrite_object",
    "release_argument",
    "slot_of_object",
    "special_calls",
]

Effect = Callable[[Walk, KfuncCall], int]
Special = Mapping[str, Callable[[Walk, Instruction], int]]


def special_calls(effects: Mapping[str, Effect]) -> dict[str, Callable[[Walk, Instruction], int]]:
    """The whole calls of kernel functions, by name."""

    def whole(effect: Effect) -> Callable[[Walk, Instruction], int]:
        def run(walk: Walk, insn: Instruction) -> int:
            call = KfuncCall(kfunc_at(walk.program, insn), insn)
            check_arguments(walk, call)
            return effect(walk, call)

        return run

    return {name: whole(effect) for name, effect in effects.items()}


def finish(walk: Walk, result: Reg | None) -> int:
    """End a call that gives ``result`` in r0 (None: nothing); gives the next slot."""
    regs = walk.regs
    regs[0:6] = [NOT_INIT_REG] * 6
    if result is not None:
        regs[0] = result
    return walk.slot + 1


def or_null(walk: Walk, reg: Reg) -> Reg:
    """The result where it may be null."""
    return reg._replace(kind=reg.kind | MAYBE_NULL, id=walk.new_id())


def acquired(walk: Walk, reg: Reg) -> Reg:
    """The result where it is a reference that the program has to give back."""
    held = acquire(walk)
    return reg._replace(id=held if reg.kind & MAYBE_NULL else reg.id, ref=held)


def release_argument(walk: Walk, call: KfuncCall) -> None:
    """Give back the reference in the argument that the call releases."""
    if not call.released:
        return
    if not release(walk, walk.regs[call.released].ref):
        name, number = call.kfunc.name, call.insn.imm
        raise Rejected(f"kfunc {name}#{number} reference has not been acquired before")


# --- objects on the stack -------------------------------------------------------------------------


def slot_of_object(walk: Walk, reg: Reg, what: str, count: int) -> tuple[Frame, int, str]:
    """Frame and index of the first of ``count`` slots of the stack (lowest address first, so that
    indices fall) that an object ``what`` at ``reg`` has. The index is -1 where it is not known or
    not possible, with what the log says of it; -2 where the stack is not that deep yet."""
    frame = walk.state.frames[reg.aux]
    if not reg.num.is_const:
        return frame, -1, f"{what} has to be at a constant offset"
    off = reg.off + reg.num.smin
    # rounding towards 0, as the kernel divides
    index = (-off - 1) // 8 if off < 0 else -(off // 8)
    if off % 8 or index + 1 < count:
        return frame, -1, f"cannot pass in {what} at an offset={off}"
    return frame, index if index < len(frame.stack) else -2, ""


def overwrite_object(walk: Walk, number: int, size: int) -> None:
    """Write ``size`` bytes of stack at register ``number`` that an object is about to take."""
    pointer = walk.regs[number]
    for at in range(0, size, 8):
        store(walk, number, pointer, at, 8, None, -1)
