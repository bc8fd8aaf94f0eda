"""Calls of helper functions: in the order in which the kernel checks them."""

from __future__ import annotations

from ..abi.rows import HelperRow
from ..isa.instruction import Instruction
from .helpers_arguments import Argument, check_argument, plan_argument
from .helpers_call import Call
from .helpers_memory import overwrite_stack
from .helpers_prototypes import has_trampoline, prototype, refusal
from .helpers_returns import return_value
from .helpers_special import AFTER_ARGUMENTS, note_map_use
from .mapcompat import check_helper_map
from .program import Program
from .references import forget, release
from .registers import (
    BASE,
    MEM_ALLOC,
    MEM_PERCPU,
    MEM_RCU,
    NOT_INIT_REG,
    PTR_TO_PACKET,
    PTR_TO_PACKET_END,
    PTR_TO_PACKET_META,
    UNKNOWN_REG,
    Reg,
)
from .verdict import Rejected
from .walk import Walk

__all__ = ["call_helper", "invalidate_packets"]

_EACCES = 13
_KPTR_XCHG = 194
_DYNPTR_WRITE = 202
_GET_FUNC_IP = 173
_TAIL_CALL = 12
_KPROBE, _TRACING = 2, 26


def call_helper(walk: Walk, insn: Instruction) -> int:
    """Check a call of a helper and do to the state what the call does; gives the next slot.

    Raises Rejected or Unsupported."""
    row, arguments = _callable_row(walk, insn)
    call = Call(row, insn, arguments)
    for number, arg in enumerate(arguments, 1):
        check_argument(walk, call, number, arg)
    note_map_use(walk, call)
    if call.raw is not None:
        overwrite_stack(walk, *call.raw)
    if call.released:
        _release(walk, call)
    after = AFTER_ARGUMENTS.get(row.id)
    if after is not None:
        after(walk, call)
    changes_packet = row.changes_packet or _writes_packet(walk, row)
    result = return_value(walk, call)
    regs = walk.regs
    regs[0] = result
    regs[1:6] = [NOT_INIT_REG] * 5
    if call.map is not None:
        check_helper_map(walk.program, call.map, row.id, row.name)
    if row.id == _GET_FUNC_IP:
        _check_function_address(walk, call)
    if row.id == _TAIL_CALL:
        return _tail_call(walk)
    if changes_packet:
        invalidate_packets(walk)
    return walk.slot + 1


def _tail_call(walk: Walk) -> int:
    """A tail call that works ends the function that makes it, and may have moved the packet by
    then; one that does not changes nothing."""
    if len(walk.state.frames) == 1:
        return walk.slot + 1
    from .calls import return_to_caller

    walk.branch(walk.slot + 1)
    invalidate_packets(walk)
    walk.regs[0] = UNKNOWN_REG
    return return_to_caller(walk)


# --- whether it may be called ---------------------------------------------------------------------


def _callable_row(walk: Walk, insn: Instruction) -> tuple[HelperRow, tuple[Argument, ...]]:
    """The helper as this program calls it, with what its arguments have to be; what does not change
    along the paths is found once."""
    known: dict[int, tuple[HelperRow, tuple[Argument, ...]]] = walk.facts.setdefault("helpers", {})
    found = known.get(insn.imm)
    if found is None:
        row = _find_row(walk.program, insn.imm)
        found = known[insn.imm] = row, tuple(map(plan_argument, row.args))
    if found[0].sleepable:
        _check_may_sleep(walk, found[0])
    return found


def _find_row(program: Program, number: int) -> HelperRow:
    row = program.helper(number)
    if row is None:
        if number == 0:
            raise Rejected("program of this type cannot use helper bpf_unspec#0")
        raise Rejected(f"invalid func unknown#{number}")
    found = prototype(program, row)
    if found is None:
        raise Rejected(f"program of this type cannot use helper {row.name}#{row.id}")
    if found.gpl_only and not program.is_gpl:
        raise Rejected("cannot call GPL-restricted function from non-GPL compatible program")
    why = refusal(program, found)
    if why:
        raise Rejected(why)
    return found


def _check_may_sleep(walk: Walk, row: HelperRow) -> None:
    state = walk.state
    if not (walk.program.is_sleepable or state.in_sleepable):
        raise Rejected("helper call might sleep in a non-sleepable prog")
    for is_open, region in (
        (state.rcu_depth, "rcu_read_lock"),
        (state.preempt_depth, "non-preemptible"),
        (state.irq_id, "IRQ-disabled"),
    ):
        if is_open:
            raise Rejected(f"sleepable helper {row.name}#{row.id} in {region} region")


def _check_function_address(walk: Walk, call: Call) -> None:
    program = walk.program
    if program.type == _KPROBE or has_trampoline(program):
        return
    why = f"not supported for program type {program.type}"
    if program.type == _TRACING:
        why = "supported only for fentry/fexit/fmod_ret programs"
    raise Rejected(f"func {call.name} {why}", errno=524)


# --- effects ------------------------------------------------------------------------------------


def _release(walk: Walk, call: Call) -> None:
    reg = walk.regs[call.released]
    number = call.row.id
    if number in _RELEASES_DYNPTR:
        from .dynptrs import release_dynptr

        release_dynptr(walk, call.released)
    elif number == _KPTR_XCHG and call.ref:
        _move_into_map(walk, call.ref)
    elif call.ref:
        if not release(walk, call.ref):
            raise Rejected(f"func {call.name} reference has not been acquired before")
    elif not (reg.is_const and reg.num.value == 0):
        raise Rejected(f"func {call.name} reference has not been acquired before")


_RELEASES_DYNPTR = frozenset((199, 200))


def _move_into_map(walk: Walk, number: int) -> None:
    """The object belongs to the map now. A per-CPU object stays readable under RCU."""
    if not forget(walk, number):
        raise Rejected("func bpf_kptr_xchg#194 reference has not been acquired before")
    program, state = walk.program, walk.state
    in_rcu = state.rcu_depth > 0 or not (program.is_sleepable or state.in_sleepable)
    both = MEM_ALLOC | MEM_PERCPU

    def change(reg: Reg) -> Reg | None:
        if reg.ref != number:
            return None
        if in_rcu and reg.kind & both == both:
            return reg._replace(ref=0, kind=reg.kind & ~MEM_ALLOC | MEM_RCU)
        return UNKNOWN_REG

    walk.rewrite(change)


def _writes_packet(walk: Walk, row: HelperRow) -> bool:
    if row.id != _DYNPTR_WRITE:
        return False
    from .dynptrs import is_packet_dynptr

    return is_packet_dynptr(walk, 1)


_PACKETS = frozenset((PTR_TO_PACKET, PTR_TO_PACKET_META, PTR_TO_PACKET_END))


def invalidate_packets(walk: Walk) -> None:
    """The packet may be elsewhere now: pointers into it, and slices of dynptrs over it, are only
    numbers from here on."""
    from .dynptrs import is_packet_slice

    def change(reg: Reg) -> Reg | None:
        if reg.kind & BASE in _PACKETS or is_packet_slice(walk, reg):
            return UNKNOWN_REG
        return None

    walk.rewrite(change)
