"""Locks in map values and allocated objects, what may be called while one is held, and the fields
of map values that helpers and kernel functions work on (timers, work queues).

A lock is known by the map, or the BTF of the allocated object, that it is in and by the id of the
pointer to it: ids of pointers to things with a lock survive null checks for that.

``SPECIAL`` has the whole calls of the ``bpf_res_spin_lock`` family, ``EFFECTS`` what they do once
their arguments are checked.
"""

from __future__ import annotations

from typing import Any

from ..abi.opcodes import PSEUDO_KFUNC_CALL
from ..isa.instruction import Instruction
from .kfuncs_arguments import KfuncCall
from .kfuncs_prototype import Parameter
from .memory import field_name
from .numbers import Draft, Num, s32
from .objectcalls import Special, finish, special_calls
from .registers import (
    BASE,
    MEM_ALLOC,
    NON_OWN_REF,
    NOT_INIT_REG,
    PTR_TO_BTF_ID,
    PTR_TO_MAP_VALUE,
    UNKNOWN_REG,
    ZERO_REG,
    Reg,
    scalar,
)
from .special import field_of_kind, register_fields
from .state import Reference, State
from .verdict import Rejected
from .walk import Walk

__all__ = [
    "EFFECTS",
    "SPECIAL",
    "check_call_under_lock",
    "check_kfunc_argument",
    "check_map_field",
    "check_timer",
    "in_rbtree_callback",
    "is_allocated",
    "is_protected",
    "process_spin_lock",
]

_LOCK_KINDS = frozenset(("lock", "res_lock", "res_lock_irq"))
_RES_KINDS = frozenset(("res_lock", "res_lock_irq"))


def is_allocated(reg: Reg) -> bool:
    """Whether it points to an object that the program allocated."""
    return reg.kind & BASE == PTR_TO_BTF_ID and bool(reg.kind & MEM_ALLOC)


def _key(reg: Reg) -> Any:
    return reg.info if reg.kind & BASE == PTR_TO_MAP_VALUE else reg.info.btf


def _find(state: State, kinds: frozenset[str], number: int, key: Any) -> Reference | None:
    for one in state.refs:
        if one.kind in kinds and one.id == number and one.key is key:
            return one
    return None


def is_protected(walk: Walk, reg: Reg) -> str | None:
    """None where the lock that belongs to what the register points to is held; else what the
    kernel's log says before the message ("" = nothing)."""
    state = walk.state
    if not state.lock_count:
        return ""
    if _find(state, _LOCK_KINDS, reg.id, _key(reg)) is not None:
        return None
    return "held lock and object are not in the same allocation"


def in_rbtree_callback(walk: Walk) -> bool:
    """Whether the innermost frame is the comparison that ``bpf_rbtree_add`` calls: the lock has to
    stay held there."""
    frame = walk.frame
    if not frame.in_callback or len(walk.state.frames) == 1:
        return False
    insn = walk.program.slots[frame.call_slot]
    return insn is not None and walk.program.kfunc_name(insn) == "bpf_rbtree_add_impl"


# --- taking and giving back -----------------------------------------------------------------------


def process_spin_lock(
    walk: Walk, number: int, *, is_lock: bool, is_res: bool = False, is_irq: bool = False
) -> None:
    """Check the lock that register ``number`` points to, and take it (``is_lock``) or give it
    back. Raises Rejected."""
    name = "bpf_res_spin" if is_res else "bpf_spin"
    reg = walk.regs[number]
    if not is_res and in_rbtree_callback(walk):
        raise Rejected("can't spin_{lock,unlock} in rbtree cb", errno=13)
    if not reg.num.is_const:
        raise Rejected(
            f"R{number} doesn't have constant offset. {name}_lock has to be at the constant offset"
        )
    map = reg.info if reg.kind & BASE == PTR_TO_MAP_VALUE else None
    if map is not None and map.btf is None:
        raise Rejected(f"map '{map.name}' has to have BTF in order to use {name}_lock")
    field = field_of_kind(register_fields(reg), "res_spin_lock" if is_res else "spin_lock")
    if field is None:
        where = f"map '{map.name}'" if map is not None else "local 'kptr'"
        raise Rejected(f"{where} has no valid {name}_lock")
    at = reg.off + reg.num.smin
    if at != field.offset:
        raise Rejected(f"off {at} doesn't point to 'struct {name}_lock' that is at {field.offset}")
    kind = "lock" if not is_res else "res_lock_irq" if is_irq else "res_lock"
    if is_lock:
        _take(walk, reg, kind)
    else:
        _give_back(walk, reg, kind, name)


def _take(walk: Walk, reg: Reg, kind: str) -> None:
    state, key = walk.state, _key(reg)
    if kind == "lock":
        if any(one.kind == "lock" for one in state.refs):
            raise Rejected("Locking two bpf_spin_locks are not allowed")
    elif _find(state, _RES_KINDS, reg.id, key) is not None:
        raise Rejected("Acquiring the same lock again, AA deadlock detected")
    state.refs = (*state.refs, Reference(kind, reg.id, walk.slot, key))
    state.lock_count += 1
    state.lock_id, state.lock_key = reg.id, key


def _give_back(walk: Walk, reg: Reg, kind: str, name: str) -> None:
    state, key = walk.state, _key(reg)
    if not state.lock_count:
        raise Rejected(f"{name}_unlock without taking a lock")
    found = _find(state, frozenset((kind,)), reg.id, key)
    if found is None:
        raise Rejected(f"{name}_unlock of different lock")
    if reg.id != state.lock_id or key is not state.lock_key:
        raise Rejected(f"{name}_unlock cannot be out of order")
    state.refs = tuple(one for one in state.refs if one is not found)
    state.lock_count -= 1
    state.lock_id, state.lock_key = 0, None
    for one in state.refs:
        if one.kind in _LOCK_KINDS:
            state.lock_id, state.lock_key = one.id, one.key
    _forget_non_owning(walk)


def _forget_non_owning(walk: Walk) -> None:
    """Nodes of lists and trees that the program does not own can be gone once the lock is free."""

    def change(reg: Reg) -> Reg | None:
        return UNKNOWN_REG if reg.kind & NON_OWN_REF and reg.kind & MEM_ALLOC else None

    walk.rewrite(change)


# --- calls under a lock ---------------------------------------------------------------------------

_SPIN_UNLOCK = 94
_GRAPH_KFUNCS = frozenset(
    (
        "bpf_list_push_front_impl",
        "bpf_list_push_back_impl",
        "bpf_list_pop_front",
        "bpf_list_pop_back",
        "bpf_list_front",
        "bpf_list_back",
        "bpf_rbtree_add_impl",
        "bpf_rbtree_remove",
        "bpf_rbtree_first",
        "bpf_rbtree_root",
        "bpf_rbtree_left",
        "bpf_rbtree_right",
        "bpf_refcount_acquire_impl",
    )
)
_LOCK_KFUNCS = frozenset(
    (
        "bpf_res_spin_lock",
        "bpf_res_spin_unlock",
        "bpf_res_spin_lock_irqsave",
        "bpf_res_spin_unlock_irqrestore",
    )
)
_ALLOWED_KFUNCS = (
    _GRAPH_KFUNCS
    | _LOCK_KFUNCS
    | frozenset(("bpf_iter_num_new", "bpf_iter_num_next", "bpf_iter_num_destroy"))
)


def check_call_under_lock(walk: Walk, insn: Instruction) -> None:
    """Check that the helper or kernel function may be called while a lock is held (functions of the
    program may). Raises Rejected."""
    if insn.src == 0:
        is_fine = insn.imm == _SPIN_UNLOCK
    elif insn.src == PSEUDO_KFUNC_CALL:
        is_fine = not insn.offset and walk.program.kfunc_name(insn) in _ALLOWED_KFUNCS
    else:
        is_fine = True
    if not is_fine:
        raise Rejected("function calls are not allowed while holding a lock")


# --- fields of map values -------------------------------------------------------------------------


def check_map_field(walk: Walk, number: int, kind: str) -> None:
    """Check that register ``number`` points to the special field ``kind`` of its map's value.
    Raises Rejected."""
    reg, name = walk.regs[number], field_name(kind)
    if not reg.num.is_const:
        raise Rejected(
            f"R{number} doesn't have constant offset. {name} has to be at the constant offset"
        )
    map = reg.info
    if map.btf is None:
        raise Rejected(f"map '{map.name}' has to have BTF in order to use {name}")
    field = field_of_kind(map.fields, kind)
    if field is None:
        raise Rejected(f"map '{map.name}' has no valid {name}")
    at = reg.off + reg.num.smin
    if at != field.offset:
        raise Rejected(f"off {at} doesn't point to 'struct {name}' that is at {field.offset}")


def check_timer(walk: Walk, number: int) -> None:
    """Check that register ``number`` points to the timer of its map's value. Raises Rejected."""
    check_map_field(walk, number, "timer")


# --- bpf_res_spin_lock ----------------------------------------------------------------------------


def check_kfunc_argument(walk: Walk, call: KfuncCall, parameter: Parameter) -> None:
    """Check a ``struct bpf_res_spin_lock *`` argument and take or give back the lock."""
    number = parameter.number
    reg = walk.regs[number]
    if not is_allocated(reg) and reg.kind != PTR_TO_MAP_VALUE:
        raise Rejected(f"arg#{number - 1} doesn't point to map value or allocated object")
    name = call.kfunc.name
    process_spin_lock(
        walk,
        number,
        is_lock="unlock" not in name,
        is_res=True,
        is_irq="irq" in name,
    )


_MAX_ERROR = 4095


def _error() -> Num:
    draft = Draft.unknown()
    draft.s32min, draft.s32max = s32(-_MAX_ERROR), s32(-1)
    draft.sync()
    return draft.freeze()


def fail_to_lock(walk: Walk, insn: Instruction) -> None:
    """The call may fail: a path where it gave an error and the lock is not held waits."""
    regs = walk.branch(walk.slot + 1).frames[-1].regs
    regs[0:6] = [NOT_INIT_REG] * 6
    regs[0] = scalar(_error())


def _locked(walk: Walk, call: KfuncCall) -> int:
    return finish(walk, ZERO_REG)


def _unlocked(walk: Walk, call: KfuncCall) -> int:
    return finish(walk, None)


EFFECTS = {
    "bpf_res_spin_lock": _locked,
    "bpf_res_spin_lock_irqsave": _locked,
    "bpf_res_spin_unlock": _unlocked,
    "bpf_res_spin_unlock_irqrestore": _unlocked,
}
_CALLS = special_calls(EFFECTS)


def _lock(walk: Walk, insn: Instruction) -> int:
    # the state of failure is the one before the call
    fail_to_lock(walk, insn)
    return _CALLS[walk.program.kfunc_name(insn)](walk, insn)


SPECIAL: Special = {
    **_CALLS,
    "bpf_res_spin_lock": _lock,
    "bpf_res_spin_lock_irqsave": _lock,
}
"""The kernel functions whose calls are checked and carried out here."""
