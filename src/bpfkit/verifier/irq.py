"""Saved interrupt states on the stack: ``bpf_local_irq_save`` and ``bpf_local_irq_restore``.

Interrupts are given back in the reverse order. ``check_kfunc_argument`` saves or restores the state
in a ``flags__irq_flag`` argument, of locks as well; ``SPECIAL`` has the whole calls.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from .kfuncs_arguments import KfuncCall
from .kfuncs_prototype import Parameter
from .objectcalls import Special, finish, overwrite_object, slot_of_object, special_calls
from .registers import PTR_TO_STACK, Reg
from .state import EMPTY_SLOT, IRQ, Reference, Slot
from .verdict import Rejected
from .walk import Walk

__all__ = ["EFFECTS", "SPECIAL", "IrqFlag", "check_kfunc_argument"]

_ALL_IRQ = bytes([IRQ]) * 8


class IrqFlag(NamedTuple):
    """A saved interrupt state: the id of its reference, and whether a "native" or a "lock" kernel
    function saved it."""

    ref: int
    saved_by: str

    def matches(self, other: Any, ids: Any) -> bool:
        """Whether ``other`` of a later state can stand for this one."""
        return (
            isinstance(other, IrqFlag)
            and self.saved_by == other.saved_by
            and bool(ids.match(self.ref, other.ref))
        )


def check_kfunc_argument(walk: Walk, call: KfuncCall, parameter: Parameter) -> None:
    """Check a pointer to interrupt flags on the stack, and save or restore them."""
    number = parameter.number
    reg = walk.regs[number]
    if reg.kind != PTR_TO_STACK:
        raise Rejected(f"arg#{number - 1} doesn't point to an irq flag on stack")
    name = call.kfunc.name
    saved_by = "lock" if "spin" in name else "native"
    if name.endswith("save"):
        _save(walk, number, reg, saved_by)
    else:
        _restore(walk, number, reg, saved_by)


def _save(walk: Walk, number: int, reg: Reg, saved_by: str) -> None:
    frame, index, note = slot_of_object(walk, reg, "irq_flag", 1)
    if index == -1 or (index >= 0 and IRQ in frame.stack[index].types):
        notes = (note,) if note else ()
        raise Rejected(f"expected uninitialized irq flag as arg#{number - 1}", *notes)
    overwrite_object(walk, number, 8)
    frame, index, note = slot_of_object(walk, reg, "irq_flag", 1)
    state, held = walk.state, walk.new_id()
    state.refs = (*state.refs, Reference("irq", held, walk.slot))
    state.irq_id = held
    frame.stack[index] = Slot(_ALL_IRQ, None, IrqFlag(held, saved_by))
    walk.liveness.write(frame, index, 0, 8)


def _restore(walk: Walk, number: int, reg: Reg, saved_by: str) -> None:
    frame, index, note = slot_of_object(walk, reg, "irq_flag", 1)
    flag = frame.stack[index].object if index >= 0 else None
    if not isinstance(flag, IrqFlag):
        notes = (note,) if note else ()
        raise Rejected(f"expected an initialized irq flag as arg#{number - 1}", *notes)
    walk.liveness.read(frame, index)
    if flag.saved_by != saved_by:
        raise Rejected(
            f"irq flag acquired by {flag.saved_by} kfuncs cannot be restored with {saved_by} kfuncs"
        )
    state = walk.state
    if flag.ref != state.irq_id:
        slot = next((one.slot for one in state.refs if one.id == state.irq_id), 0)
        raise Rejected(
            f"cannot restore irq state out of order, expected id={state.irq_id} acquired at "
            f"insn_idx={slot}",
            errno=13,
        )
    state.refs = tuple(one for one in state.refs if one.kind != "irq" or one.id != flag.ref)
    left = [one.id for one in state.refs if one.kind == "irq"]
    state.irq_id = left[-1] if left else 0
    frame.stack[index] = EMPTY_SLOT
    walk.liveness.write(frame, index, 0, 8)


def _done(walk: Walk, call: KfuncCall) -> int:
    return finish(walk, None)


EFFECTS = {"bpf_local_irq_save": _done, "bpf_local_irq_restore": _done}
SPECIAL: Special = special_calls(EFFECTS)
"""The kernel functions whose calls are checked and carried out here."""
