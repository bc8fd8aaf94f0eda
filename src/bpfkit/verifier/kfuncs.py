"""Calls of kernel functions (kfuncs): in the order in which the kernel checks them.

What a function takes is in ``kfuncs_prototype``, its arguments are checked in
``kfuncs_arguments``, its result is made in ``kfuncs_returns``. Functions that make or consume
objects of their own kind are the business of the modules in ``_SPECIAL_MODULES``: each has a table
``EFFECTS`` from names to functions that take the walk and the call, do what it does once its
arguments are checked and give the next slot, and a table ``SPECIAL`` of those that check their
arguments themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module

from ..isa.instruction import Instruction
from . import kfunctable
from .btfaccess import in_rcu_section, is_sleepable
from .kfuncs_arguments import KfuncCall, check_arguments
from .kfuncs_prototype import Kfunc, kfunc_at
from .kfuncs_returns import return_value
from .program import Program
from .references import release
from .registers import (
    MAYBE_NULL,
    MEM_RCU,
    NOT_INIT_REG,
    PTR_UNTRUSTED,
    Reg,
)
from .verdict import Rejected, Unsupported
from .walk import Walk

__all__ = ["call_kfunc", "check_callable", "finish_call", "is_allowed"]

_EACCES = 13
_EXT, _STRUCT_OPS = 28, 27

# --- may it be called ---------------------------------------------------------------------------


def is_allowed(program: Program, name: str) -> bool:
    """Whether programs of this type, attached like this one, may call the function."""
    if program.type == _EXT:
        raise Unsupported("kernel functions in programs that replace functions")
    rows = kfunctable.rows_of(name)
    if str(program.type) in rows:
        return True
    if program.type != _STRUCT_OPS:
        return f"{program.type}:{program.attach_type}" in rows
    btf, number = program.target.btf, program.attach_btf_id
    operations = btf.name(number) if btf is not None and 0 < number <= len(btf) else ""
    return f"{program.type}:{operations}" in rows


def check_callable(walk: Walk, kfunc: Kfunc) -> None:
    """Whether this program may call the function. Raises Rejected."""
    name = kfunc.name
    if name in kfunctable.DEVICE_KFUNCS:
        raise Rejected("metadata kfuncs require device-bound program")
    if not is_allowed(walk.program, name):
        raise Rejected(f"calling kernel function {name} is not allowed", errno=_EACCES)
    if name == "__bpf_trap":
        raise Rejected("unexpected __bpf_trap() due to uninitialized variable?", errno=14)
    if kfunc.is_sleepable and not is_sleepable(walk):
        raise Rejected(f"program must be sleepable to call sleepable kfunc {name}", errno=_EACCES)


def check_region(walk: Walk, kfunc: Kfunc) -> None:
    """Whether the function may be called in the sections (RCU, preemption, interrupts) that are
    open here. Raises Rejected."""
    state = walk.state
    if kfunc.is_sleepable:
        for is_open, region in (
            (state.rcu_depth, "rcu_read_lock region"),
            (state.preempt_depth, "non-preemptible region"),
            (state.irq_id, "IRQ-disabled region"),
        ):
            if is_open:
                raise Rejected(
                    f"kernel func {kfunc.name} is sleepable within {region}", errno=_EACCES
                )
    if kfunc.flags & kfunctable.RCU_PROTECTED and not in_rcu_section(walk):
        raise Rejected(
            f"kernel func {kfunc.name} requires RCU critical section protection", errno=_EACCES
        )


# --- sections -----------------------------------------------------------------------------------

_RBTREE_ADD = "bpf_rbtree_add_impl"


def _refuse_in_tree_callback(walk: Walk) -> None:
    frame = walk.frame
    if not frame.in_callback or frame.call_slot < 0:
        return
    caller = walk.program.slots[frame.call_slot]
    if caller is not None and walk.program.kfunc_name(caller) == _RBTREE_ADD:
        raise Rejected(
            "Calling bpf_rcu_read_{lock,unlock} in unnecessary rbtree callback", errno=_EACCES
        )


def _lock_rcu(walk: Walk, call: KfuncCall) -> None:
    if walk.state.rcu_depth:
        raise Rejected(f"nested rcu read lock (kernel function {call.kfunc.name})")
    walk.state.rcu_depth += 1
    _refuse_in_tree_callback(walk)


def _unlock_rcu(walk: Walk, call: KfuncCall) -> None:
    state = walk.state
    if not state.rcu_depth:
        raise Rejected(f"unmatched rcu read unlock (kernel function {call.kfunc.name})")
    state.rcu_depth -= 1
    if not state.rcu_depth:
        from .iterators import leave_rcu

        walk.rewrite(_without_rcu)
        leave_rcu(walk)
    _refuse_in_tree_callback(walk)


def _without_rcu(reg: Reg) -> Reg | None:
    if not reg.kind & MEM_RCU:
        return None
    return reg._replace(kind=reg.kind & ~(MEM_RCU | MAYBE_NULL) | PTR_UNTRUSTED)


def _disable_preemption(walk: Walk, call: KfuncCall) -> None:
    walk.state.preempt_depth += 1


def _enable_preemption(walk: Walk, call: KfuncCall) -> None:
    if not walk.state.preempt_depth:
        raise Rejected(
            f"unmatched attempt to enable preemption (kernel function {call.kfunc.name})"
        )
    walk.state.preempt_depth -= 1


def _change_packet(walk: Walk, call: KfuncCall) -> None:
    from .helpers import invalidate_packets

    invalidate_packets(walk)


def _session_cookie(walk: Walk, call: KfuncCall) -> None:
    call.size = 8


def _push(kind: str) -> Callable[[Walk, KfuncCall], None]:
    def push(walk: Walk, call: KfuncCall) -> None:
        from .callbackcalls import push_callback

        push_callback(walk, call.insn, call.subprogram, kind)

    return push


_EFFECTS: dict[str, Callable[[Walk, KfuncCall], None]] = {
    "bpf_rcu_read_lock": _lock_rcu,
    "bpf_rcu_read_unlock": _unlock_rcu,
    "bpf_preempt_disable": _disable_preemption,
    "bpf_preempt_enable": _enable_preemption,
    "bpf_xdp_pull_data": _change_packet,
    "bpf_session_cookie": _session_cookie,
    "bpf_wq_set_callback_impl": _push("wq"),
    "bpf_task_work_schedule_signal_impl": _push("task_work"),
    "bpf_task_work_schedule_resume_impl": _push("task_work"),
}
"""What calls do between the check of their arguments and their result."""

# --- the call -----------------------------------------------------------------------------------

_SPECIAL_MODULES = ("graph", "dynptrs", "iterators", "exceptions", "locks", "irq")

# the path where the lock is not taken starts before the arguments are checked
_BRANCH_FIRST = frozenset(("bpf_res_spin_lock", "bpf_res_spin_lock_irqsave"))

Special = Callable[[Walk, Instruction], int]
Effect = Callable[[Walk, KfuncCall], int]


class _Tables:
    """The calls that the modules of special objects carry out."""

    def __init__(self) -> None:
        self.whole: dict[str, Special] = {}
        self.effects: dict[str, Effect] = {}
        for module in _SPECIAL_MODULES:
            found = import_module(f".{module}", __package__)
            self.whole.update(found.SPECIAL)
            self.effects.update(found.EFFECTS)
        for name in self.effects.keys() - _BRANCH_FIRST:
            self.whole.pop(name, None)


@cache
def _tables() -> _Tables:
    # those modules need what is here
    return _Tables()


def call_kfunc(walk: Walk, insn: Instruction) -> int:
    """Check a call of a kernel function and do to the state what the call does; gives the next
    slot. Raises Rejected or Unsupported."""
    if insn.imm == 0:
        raise Rejected("invalid kernel function call not eliminated in verifier pass")
    kfunc = kfunc_at(walk.program, insn)
    check_callable(walk, kfunc)
    tables = _tables()
    whole = tables.whole.get(kfunc.name)
    if whole is not None:
        check_region(walk, kfunc)
        return whole(walk, insn)
    call = KfuncCall(kfunc, insn)
    check_arguments(walk, call)
    effect = tables.effects.get(kfunc.name)
    if effect is not None:
        check_region(walk, kfunc)
        return effect(walk, call)
    return finish_call(walk, call)


def finish_call(walk: Walk, call: KfuncCall) -> int:
    """What a call does once its arguments were found fine: sections, callbacks, the reference that
    it gives back, and its result. Gives the next slot."""
    kfunc = call.kfunc
    effect = _EFFECTS.get(kfunc.name)
    if effect is not None:
        effect(walk, call)
    check_region(walk, kfunc)
    if call.released:
        _release(walk, call)
    result = return_value(walk, call)
    regs = walk.regs
    regs[0] = result
    regs[1:6] = [NOT_INIT_REG] * 5
    return walk.slot + 1


def _release(walk: Walk, call: KfuncCall) -> None:
    if not release(walk, walk.regs[call.released].ref):
        kfunc = call.kfunc
        raise Rejected(f"kfunc {kfunc.name}#{kfunc.id} reference has not been acquired before")
