"""Dynptrs: bounded memory whose size is known at run time only (Documentation/bpf/kfuncs.rst,
``bpf_dynptr`` in bpf-helpers).

One takes two slots of the stack; the slot at the lower address is its first. Memory that a program
gets out of one (a slice) ends with it. A slice's register has the dynptr's id in ``aux``: negative
where a kernel function made it, as those of packets outlive the dynptr and end with the packet.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from .context import may_write_packet
from .kfuncs_arguments import KfuncCall
from .kfuncs_prototype import Parameter
from .numbers import ZERO
from .objectcalls import (
    Effect,
    Special,
    finish,
    or_null,
    overwrite_object,
    slot_of_object,
    special_calls,
)
from .references import acquire, release
from .registers import (
    BASE,
    CONST_PTR_TO_DYNPTR,
    MAYBE_NULL,
    MEM_RDONLY,
    PTR_TO_MEM,
    PTR_TO_STACK,
    UNKNOWN_REG,
    Reg,
)
from .state import DYNPTR, EMPTY_SLOT, Frame, Slot
from .verdict import Rejected
from .walk import Walk

__all__ = [
    "EFFECTS",
    "SPECIAL",
    "Dynptr",
    "callback_dynptr",
    "check_dynptr_arg",
    "check_kfunc_argument",
    "check_release",
    "destroy_if_dynptr",
    "dynptr_at",
    "dynptr_ids",
    "is_packet_dynptr",
    "is_packet_slice",
    "release_dynptr",
]

_SIZE = 16
_ALL_DYNPTR = bytes([DYNPTR]) * 8
_PACKETS = frozenset(("skb", "xdp", "skb_meta"))


class Dynptr(NamedTuple):
    """One dynptr: ``kind`` is "local", "ringbuf", "skb", "xdp" or "skb_meta"; ``ref`` the reference
    that it holds (0: none)."""

    kind: str
    id: int
    ref: int = 0
    is_first: bool = True

    def matches(self, other: Any, ids: Any) -> bool:
        """Whether ``other`` of a later state can stand for this one."""
        return (
            isinstance(other, Dynptr)
            and self.kind == other.kind
            and self.is_first == other.is_first
            and bool(ids.match(self.ref, other.ref))
        )


def callback_dynptr(walk: Walk, kind: str = "local") -> Reg:
    """A pointer to a dynptr that the kernel made, for a function that takes one."""
    return Reg(CONST_PTR_TO_DYNPTR, ZERO, info=Dynptr(kind, walk.new_id()))


# --- finding --------------------------------------------------------------------------------------


def _slot_of(walk: Walk, reg: Reg) -> tuple[Frame, int, str]:
    return slot_of_object(walk, reg, "dynptr", 2)


def _object(slot: Slot) -> Dynptr | None:
    found = slot.object if slot.types[0] == DYNPTR else None
    return found if isinstance(found, Dynptr) else None


def dynptr_at(walk: Walk, number: int) -> Dynptr | None:
    """The initialised dynptr that register ``number`` points to; None where there is none."""
    return _initialised(walk, walk.regs[number])[0]


def _initialised(walk: Walk, reg: Reg) -> tuple[Dynptr | None, str]:
    if reg.kind == CONST_PTR_TO_DYNPTR:
        return reg.info, ""
    frame, index, note = _slot_of(walk, reg)
    if index < 0:
        return None, note
    first, second = _object(frame.stack[index]), _object(frame.stack[index - 1])
    return (
        (first, "") if first is not None and second is not None and first.is_first else (None, "")
    )


def dynptr_ids(walk: Walk, number: int) -> tuple[int, int]:
    """Id and reference of the dynptr that register ``number`` points to."""
    found = dynptr_at(walk, number)
    return (found.id, found.ref) if found is not None else (0, 0)


def is_packet_dynptr(walk: Walk, number: int) -> bool:
    """Whether register ``number`` points to a dynptr over a packet whose writes may move it."""
    found = dynptr_at(walk, number)
    return found is not None and found.kind in ("skb", "skb_meta")


def is_packet_slice(walk: Walk, reg: Reg) -> bool:
    """Whether the register points into a slice of a packet."""
    return (
        reg.kind & BASE == PTR_TO_MEM
        and reg.aux < 0
        and -reg.aux in walk.facts.get("packet_dynptrs", ())
    )


# --- arguments ------------------------------------------------------------------------------------


def check_dynptr_arg(
    walk: Walk,
    number: int,
    *,
    uninit: bool,
    kind: str = "",
    is_readonly: bool = False,
    clone_of: int = 0,
) -> None:
    """Check that register ``number`` points to a dynptr of ``kind`` ("": any), or (``uninit``) to
    two slots of stack where the call makes one. ``is_readonly``: the call leaves it as it is, so it
    may be one that the kernel made. ``clone_of`` is the reference that a clone shares. Raises
    Rejected."""
    reg = walk.regs[number]
    if reg.kind not in (PTR_TO_STACK, CONST_PTR_TO_DYNPTR):
        raise Rejected(f"arg#{number - 1} expected pointer to stack or const struct bpf_dynptr")
    if uninit:
        _make(walk, number, reg, kind, clone_of)
        return
    if reg.kind == CONST_PTR_TO_DYNPTR and not is_readonly:
        raise Rejected("cannot pass pointer to const bpf_dynptr, the helper mutates it")
    found, note = _initialised(walk, reg)
    if found is None:
        notes = (note,) if note else ()
        raise Rejected(f"Expected an initialized dynptr as arg #{number - 1}", *notes)
    if kind and found.kind != kind:
        raise Rejected(f"Expected a dynptr of type {kind} as arg #{number - 1}")
    if reg.kind == PTR_TO_STACK:
        frame, index, _ = _slot_of(walk, reg)
        walk.liveness.read(frame, index)
        walk.liveness.read(frame, index - 1)


def _make(walk: Walk, number: int, reg: Reg, kind: str, clone_of: int) -> None:
    index, note = -1, ""
    if reg.kind == PTR_TO_STACK:
        _, index, note = _slot_of(walk, reg)
    if index == -1:
        notes = (note,) if note else ()
        raise Rejected("Dynptr has to be an uninitialized dynptr", *notes)
    overwrite_object(walk, number, _SIZE)
    frame, index, _ = _slot_of(walk, reg)
    destroy_if_dynptr(walk, frame, index)
    destroy_if_dynptr(walk, frame, index - 1)
    number_of = walk.new_id()
    held = 0
    if kind == "ringbuf":
        held = clone_of or acquire(walk)
    elif kind in _PACKETS:
        walk.facts.setdefault("packet_dynptrs", set()).add(number_of)
    made = Dynptr(kind, number_of, held)
    frame.stack[index] = Slot(_ALL_DYNPTR, None, made)
    frame.stack[index - 1] = Slot(_ALL_DYNPTR, None, made._replace(is_first=False))
    walk.liveness.write(frame, index, 0, 8)
    walk.liveness.write(frame, index - 1, 0, 8)


# --- the end of a dynptr --------------------------------------------------------------------------


def destroy_if_dynptr(walk: Walk, frame: Frame, index: int) -> None:
    """The slot is about to be written: if a dynptr is there, all of it ends, its slices with it.
    Raises Rejected for one that holds a reference, whether or not it has clones."""
    stack = frame.stack
    found = _object(stack[index])
    if found is None:
        return
    if not found.is_first:
        index += 1
    if found.ref:
        raise Rejected("cannot overwrite referenced dynptr")
    _end(walk, frame, index)
    number = found.id

    def change(reg: Reg) -> Reg | None:
        is_slice = reg.kind & ~MAYBE_NULL == PTR_TO_MEM and reg.aux == number
        return UNKNOWN_REG if is_slice else None

    walk.rewrite(change)


def _end(walk: Walk, frame: Frame, index: int) -> None:
    frame.stack[index] = frame.stack[index - 1] = EMPTY_SLOT
    walk.liveness.write(frame, index, 0, 8)
    walk.liveness.write(frame, index - 1, 0, 8)


def check_release(walk: Walk, number: int) -> None:
    """Check that register ``number`` points to a dynptr that the program holds. Raises Rejected."""
    reg = walk.regs[number]
    if reg.kind != PTR_TO_STACK:
        raise Rejected("cannot release unowned const bpf_dynptr")
    frame, index, note = _slot_of(walk, reg)
    held = 0
    if index >= 0:
        slot = frame.stack[index]
        found = _object(slot)
        held = found.ref if found is not None else slot.reg.ref if slot.reg is not None else 0
    if not held:
        notes = (note,) if note else ()
        raise Rejected(f"arg {number} is an unacquired reference", *notes)


def release_dynptr(walk: Walk, number: int) -> None:
    """Give back the dynptr that register ``number`` points to: its clones and slices end too."""
    reg = walk.regs[number]
    frame, index, _ = _slot_of(walk, reg)
    found = _object(frame.stack[index])
    if found is None:
        return
    if not found.ref:
        _end(walk, frame, index)
        return
    release(walk, found.ref)
    stack = frame.stack
    for at in range(1, len(stack)):
        one = _object(stack[at])
        if one is not None and one.is_first and one.ref == found.ref:
            _end(walk, frame, at)


# --- kernel functions -----------------------------------------------------------------------------

_MAKES = {
    "bpf_dynptr_from_skb": "skb",
    "bpf_dynptr_from_xdp": "xdp",
    "bpf_dynptr_from_skb_meta": "skb_meta",
}


def check_kfunc_argument(walk: Walk, call: KfuncCall, parameter: Parameter) -> None:
    """Check a dynptr argument; an initialised one is noted for the others and the result."""
    number = parameter.number
    kind, clone_of = "", 0
    if parameter.is_uninitialised:
        kind = _MAKES.get(call.kfunc.name, "")
        source = call.facts.get("dynptr")
        if source is not None:
            kind, clone_of = source.kind, source.ref
    check_dynptr_arg(
        walk,
        number,
        uninit=parameter.is_uninitialised,
        kind=kind,
        is_readonly=True,
        clone_of=clone_of,
    )
    if not parameter.is_uninitialised:
        call.facts["dynptr"] = dynptr_at(walk, number)


def _slice(walk: Walk, call: KfuncCall) -> int:
    found: Dynptr = call.facts["dynptr"]
    kind = PTR_TO_MEM
    if call.kfunc.name == "bpf_dynptr_slice":
        kind |= MEM_RDONLY
    elif not may_write_packet(walk.program):
        raise Rejected("the prog does not allow writes to packet data")
    reg = Reg(kind, ZERO, info=call.constant, aux=-found.id)
    return finish(walk, or_null(walk, reg))


EFFECTS: dict[str, Effect] = {"bpf_dynptr_slice": _slice, "bpf_dynptr_slice_rdwr": _slice}
SPECIAL: Special = special_calls(EFFECTS)
"""The kernel functions whose calls are checked and carried out here. Others that take dynptrs give
numbers: they need :func:`check_kfunc_argument` only."""
