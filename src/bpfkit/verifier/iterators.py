"""Open-coded iterators (Documentation/bpf/bpf_iterators.rst): ``bpf_iter_X_new``, ``_next`` and
``_destroy`` on an object of the stack.

A call of ``_next`` has two ways to go on: with an element, in a state made more general so that
loops come to an end, and with NULL, after which the iterator is drained.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from . import kfunctable
from .btfaccess import in_rcu_section, is_sleepable
from .btftypes import BtfType
from .kfuncs_arguments import KfuncCall
from .kfuncs_prototype import Parameter
from .nullness import not_null
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
from .pruning import checkpoint_before, widen
from .references import acquire, release
from .registers import (
    MEM_RCU,
    MEM_RDONLY,
    PTR_TO_BTF_ID,
    PTR_TO_MEM,
    PTR_TO_STACK,
    PTR_TRUSTED,
    UNKNOWN_REG,
    ZERO_REG,
    Reg,
)
from .state import EMPTY_SLOT, ITER, Frame, Slot, State
from .verdict import Rejected
from .walk import Walk

__all__ = [
    "EFFECTS",
    "SPECIAL",
    "Iterator",
    "check_kfunc_argument",
    "is_active_at",
    "leave_rcu",
]

_ALL_ITER = bytes([ITER]) * 8
_TRACING, _LSM, _ATTACH_ITER = 26, 29, 28


class Iterator(NamedTuple):
    """One slot of an iterator of ``type``. The first has the reference ``ref`` that it holds, how
    often it has gone on (``depth``) and whether there can be more. ``rcu``: "" (not bound to RCU
    sections), "inside" the one that it was made in, "left"."""

    type: BtfType
    ref: int = 0
    is_active: bool = True
    depth: int = 0
    rcu: str = ""

    def matches(self, other: Any, ids: Any) -> bool:
        """Whether ``other`` of a later state can stand for this one; how often it went on does not
        matter."""
        return (
            isinstance(other, Iterator)
            and self.type == other.type
            and self.is_active == other.is_active
            and bool(ids.match(self.ref, other.ref))
        )


def _iterator(slot: Slot) -> Iterator | None:
    found = slot.object if slot.types[0] == ITER else None
    return found if isinstance(found, Iterator) else None


def leave_rcu(walk: Walk) -> None:
    """The RCU section has ended: iterators that were made in it cannot go on."""
    for frame in walk.state.frames:
        stack = frame.stack
        for index, slot in enumerate(stack):
            found = _iterator(slot)
            if found is not None and found.rcu == "inside":
                stack[index] = slot._replace(object=found._replace(rcu="left"))


def is_active_at(walk: Walk, state: State, slot: int) -> bool:
    """Whether the iterator that the call of ``_next`` at ``slot`` is about to use may have more."""
    reg = state.frames[-1].regs[1]
    if reg.kind != PTR_TO_STACK or not reg.num.is_const:
        return False
    stack = state.frames[reg.aux].stack
    index = (-(reg.off + reg.num.smin) - 1) >> 3
    found = _iterator(stack[index]) if 0 <= index < len(stack) else None
    return found is not None and found.is_active


# --- arguments ------------------------------------------------------------------------------------


def check_kfunc_argument(walk: Walk, call: KfuncCall, parameter: Parameter) -> None:
    """Check an iterator argument; ``_new`` makes it and ``_destroy`` ends it. Raises Rejected."""
    kfunc, number = call.kfunc, parameter.number
    if kfunc.name == "bpf_iter_css_task_new" and not _may_walk_css_tasks(walk):
        raise Rejected("css_task_iter is only allowed in bpf_lsm, bpf_iter and sleepable progs")
    reg = walk.regs[number]
    if reg.kind != PTR_TO_STACK:
        raise Rejected(f"arg#{number - 1} expected pointer to an iterator on stack")
    type = BtfType(kfunc.btf, parameter.target)
    count = type.size // 8
    frame, index, note = slot_of_object(walk, reg, "iter", count)
    notes = (note,) if note else ()
    name = type.name.removeprefix("bpf_")
    if kfunc.flags & kfunctable.ITER_NEW:
        slots = frame.stack[index - count + 1 : index + 1] if index >= 0 else []
        if index == -1 or any(ITER in slot.types for slot in slots):
            raise Rejected(f"expected uninitialized {name} as arg #{number - 1}", *notes)
        overwrite_object(walk, number, count * 8)
        _make(walk, reg, type, count, needs_rcu=bool(kfunc.flags & kfunctable.RCU_PROTECTED))
        return
    why = _why_not(frame, index, type, count)
    if why == "rcu":
        raise Rejected(f"expected an RCU CS when using {kfunc.name}", errno=71)
    if why:
        raise Rejected(f"expected an initialized {name} as arg #{number - 1}", *notes)
    for at in range(index - count + 1, index + 1):
        walk.liveness.read(frame, at)
    found: Iterator = frame.stack[index].object
    call.ref = found.ref
    call.facts["iterator"] = (frame.number, index)
    if kfunc.flags & kfunctable.ITER_DESTROY:
        release(walk, found.ref)
        for at in range(index - count + 1, index + 1):
            frame.stack[at] = EMPTY_SLOT
            walk.liveness.write(frame, at, 0, 8)


def _may_walk_css_tasks(walk: Walk) -> bool:
    program = walk.program
    if program.type == _LSM or (program.type == _TRACING and program.attach_type == _ATTACH_ITER):
        return True
    return is_sleepable(walk)


def _make(walk: Walk, reg: Reg, type: BtfType, count: int, *, needs_rcu: bool) -> None:
    frame, index, _ = slot_of_object(walk, reg, "iter", count)
    held = acquire(walk)
    rcu = ("inside" if in_rcu_section(walk) else "left") if needs_rcu else ""
    for at in range(index - count + 1, index + 1):
        one = Iterator(type, held if at == index else 0, rcu=rcu)
        frame.stack[at] = Slot(_ALL_ITER, None, one)
        walk.liveness.write(frame, at, 0, 8)


def _why_not(frame: Frame, index: int, type: BtfType, count: int) -> str:
    """Why there is no usable iterator of ``type`` in the slots ("" = there is)."""
    if index < 0:
        return "none"
    for at in range(index, index - count, -1):
        found = _iterator(frame.stack[at])
        if found is None:
            return "none"
        if found.rcu == "left":
            return "rcu"
        if bool(found.ref) != (at == index) or found.type != type:
            return "none"
    return ""


# --- what the calls do ----------------------------------------------------------------------------


def _new(walk: Walk, call: KfuncCall) -> int:
    return finish(walk, UNKNOWN_REG)


def _destroy(walk: Walk, call: KfuncCall) -> int:
    return finish(walk, None)


def _element(walk: Walk, call: KfuncCall, found: Iterator) -> Reg:
    kfunc = call.kfunc
    btf = kfunc.btf
    target = btf.resolve(btf.type(btf.resolve(kfunc.returns)).type_id)  # type: ignore[union-attr]
    if btf.kind(target).name not in ("STRUCT", "UNION"):
        # usable only as long as the iterator is there
        return Reg(PTR_TO_MEM | MEM_RDONLY, ZERO, ref=found.ref, info=btf.size_of(target))
    trust = MEM_RCU if found.rcu else PTR_TRUSTED
    return Reg(PTR_TO_BTF_ID | trust, ZERO, info=BtfType(btf, target))


def _next(walk: Walk, call: KfuncCall) -> int:
    state, slot = walk.state, walk.slot
    walk.facts.setdefault("iter_next", set()).add(slot)
    number, index = call.facts["iterator"]
    stack = state.frames[number].stack
    found: Iterator = stack[index].object
    element = or_null(walk, _element(walk, call, found))
    following = finish(walk, element)
    if found.is_active:
        before = checkpoint_before(walk, state.parent, slot)
        other = walk.branch(following)
        other.frames[number].stack[index] = stack[index]._replace(
            object=found._replace(depth=found.depth + 1)
        )
        if before is not None:
            widen(walk, before, other)
        other.frames[-1].regs[0] = not_null(walk, element)
    stack[index] = stack[index]._replace(object=found._replace(is_active=False))
    walk.regs[0] = ZERO_REG
    return following


_KINDS = ("num", "bits", "task", "task_vma", "css", "css_task", "kmem_cache", "dmabuf", "scx_dsq")
_STEPS: dict[str, Effect] = {"new": _new, "next": _next, "destroy": _destroy}

EFFECTS: dict[str, Effect] = {
    f"bpf_iter_{kind}_{step}": effect for kind in _KINDS for step, effect in _STEPS.items()
}
SPECIAL: Special = special_calls(EFFECTS)
"""The kernel functions whose calls are checked and carried out here."""
