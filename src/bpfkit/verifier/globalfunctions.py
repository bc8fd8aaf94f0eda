"""Global functions: verified once on their own, for any arguments that fit their BTF; a call only
checks the arguments, and gives a number that can be anything."""

from __future__ import annotations

from collections.abc import Callable

from .btftypes import BtfType, matches
from .context import check_unmodified
from .functionargs import Argument, argument_kinds
from .helpers import invalidate_packets
from .helpers_arguments import _ANY_OFFSET as ANY_OFFSET
from .helpers_arguments import _FIXED_OFFSET as FIXED_OFFSET
from .helpers_memory import check_memory
from .nullness import not_null
from .numbers import ZERO
from .program import Subprogram
from .registers import (
    MAYBE_NULL,
    MEM_RCU,
    MEM_RDONLY,
    PTR_TO_ARENA,
    PTR_TO_BTF_ID,
    PTR_TO_CTX,
    PTR_TO_MEM,
    PTR_TO_STACK,
    PTR_TRUSTED,
    PTR_UNTRUSTED,
    SCALAR,
    UNKNOWN_REG,
    Reg,
    kind_name,
)
from .state import Frame
from .verdict import Rejected, Unsupported
from .walk import Walk

__all__ = ["check_global_call", "enter_global"]

_EACCES = 13
_SLEEPS = (
    "global functions that may sleep are not allowed in non-sleepable context,",
    "i.e., in a RCU/IRQ/preempt-disabled section, or in",
)


# --- the call -------------------------------------------------------------------------------------


def check_global_call(walk: Walk, callee: Subprogram) -> None:
    """Check a call of the global function ``callee``: the arguments, and whether it may be called
    here. Raises Rejected."""
    state = walk.state
    broken: Rejected | None = None
    try:
        _check_arguments(walk, callee)
    except Rejected as why:
        broken = why
    if state.lock_count:
        raise Rejected(
            "use static function instead",
            "global function calls are not allowed while holding a lock,",
        )
    if callee.might_sleep and (
        state.rcu_depth or state.preempt_depth or state.irq_id or not state.in_sleepable
    ):
        raise Rejected("a non-sleepable BPF program context", *_SLEEPS)
    if broken is not None:
        raise Rejected(
            f"Caller passes invalid args into func#{callee.number} ('{callee.name}')",
            *broken.notes,
            broken.message,
            errno=broken.errno,
        )
    if callee.changes_packet:
        invalidate_packets(walk)


def _check_arguments(walk: Walk, callee: Subprogram) -> None:
    for index, one in enumerate(argument_kinds(walk.program, callee)):
        _CHECKS[one.kind](walk, index, one)


def _check_offset(reg: Reg, number: int) -> None:
    if reg.kind not in ANY_OFFSET:
        check_unmodified(reg, number, fixed_off_ok=reg.kind in FIXED_OFFSET)


def _is_null(reg: Reg) -> bool:
    return reg.kind == SCALAR and reg.num is ZERO


def _scalar(walk: Walk, index: int, one: Argument) -> None:
    if walk.regs[index + 1].kind != SCALAR:
        raise Rejected(f"R{index + 1} is not a scalar")


def _context(walk: Walk, index: int, one: Argument) -> None:
    reg = walk.regs[index + 1]
    _check_offset(reg, index + 1)
    if reg.kind != PTR_TO_CTX:
        raise Rejected(f"arg#{index} expects pointer to ctx")


def _memory(walk: Walk, index: int, one: Argument) -> None:
    if one.is_untrusted:
        return  # it is only read, and reading cannot fail
    number = index + 1
    reg = walk.regs[number]
    _check_offset(reg, number)
    if _is_null(reg):
        return
    if reg.kind & MAYBE_NULL:
        walk.regs[number] = not_null(walk, reg)
    try:
        check_memory(walk, number, one.size, writes=False, empty=True)
        check_memory(walk, number, one.size, writes=True, empty=True)
    finally:
        walk.regs[number] = reg
    if reg.kind & MAYBE_NULL and not one.maybe_null:
        raise Rejected(f"arg#{index} is expected to be non-NULL")


def _arena(walk: Walk, index: int, one: Argument) -> None:
    if walk.regs[index + 1].kind not in (PTR_TO_ARENA, SCALAR):
        raise Rejected(f"R{index + 1} is not a pointer to arena or scalar.")


def _dynptr(walk: Walk, index: int, one: Argument) -> None:
    from .dynptrs import check_dynptr_arg

    reg = walk.regs[index + 1]
    if reg.kind != PTR_TO_STACK:
        _check_offset(reg, index + 1)
    check_dynptr_arg(walk, index + 1, uninit=False, kind="", is_readonly=True)


_TAKEN = (PTR_TO_BTF_ID, PTR_TO_BTF_ID | PTR_TRUSTED, PTR_TO_BTF_ID | MEM_RCU)


def _struct(walk: Walk, index: int, one: Argument) -> None:
    number = index + 1
    reg = walk.regs[number]
    if one.is_untrusted or (one.maybe_null and _is_null(reg)):
        return
    kind = reg.kind & ~MAYBE_NULL if one.maybe_null else reg.kind
    if kind not in _TAKEN:
        expected = ", ".join(kind_name(each) for each in _TAKEN)
        raise Rejected(f"R{number} type={kind_name(reg.kind)} expected={expected}", errno=_EACCES)
    wanted = _kernel_type(walk, one)
    if not matches(reg.info, reg.off, wanted, strict=False):
        raise Rejected(
            f"R{number} is of type {reg.info.name} but {wanted.name} is expected", errno=_EACCES
        )
    _check_offset(reg, number)


_CHECKS: dict[str, Callable[[Walk, int, Argument], None]] = {
    "scalar": _scalar,
    "ctx": _context,
    "memory": _memory,
    "arena": _arena,
    "dynptr": _dynptr,
    "btf": _struct,
}


def _kernel_type(walk: Walk, one: Argument) -> BtfType:
    btf = walk.program.target.btf
    if btf is None:
        raise Unsupported("a kernel type as argument: the target has no BTF")
    return BtfType(btf, one.type_id)


# --- the function on its own ----------------------------------------------------------------------


def enter_global(walk: Walk, frame: Frame, subprogram: Subprogram) -> None:
    """What the registers of ``frame`` hold when ``subprogram`` is verified on its own.

    Raises Rejected for functions whose BTF does not allow that."""
    arguments = argument_kinds(walk.program, subprogram)
    if subprogram.is_exception_callback:
        frame.in_exception_callback = True
        if [one.kind for one in arguments] != ["scalar"]:
            raise Rejected("exception cb only supports single integer argument")
    for number, one in enumerate(arguments, 1):
        frame.regs[number] = _ENTRY[one.kind](walk, one)


def _any_number(walk: Walk, one: Argument) -> Reg:
    return UNKNOWN_REG


def _any_memory(walk: Walk, one: Argument) -> Reg:
    if one.is_untrusted:
        return Reg(PTR_TO_MEM | MEM_RDONLY | PTR_UNTRUSTED, ZERO, info=0)
    if one.maybe_null:
        return Reg(PTR_TO_MEM | MAYBE_NULL, ZERO, id=walk.new_id(), info=one.size)
    return Reg(PTR_TO_MEM, ZERO, info=one.size)


def _any_dynptr(walk: Walk, one: Argument) -> Reg:
    from .dynptrs import callback_dynptr

    return callback_dynptr(walk)


def _any_struct(walk: Walk, one: Argument) -> Reg:
    kind = PTR_TO_BTF_ID
    kind |= MAYBE_NULL if one.maybe_null else 0
    kind |= PTR_TRUSTED if one.is_trusted else 0
    kind |= PTR_UNTRUSTED if one.is_untrusted else 0
    return Reg(kind, ZERO, id=walk.new_id(), info=_kernel_type(walk, one))


_ENTRY: dict[str, Callable[[Walk, Argument], Reg]] = {
    "scalar": _any_number,
    "ctx": lambda walk, one: Reg(PTR_TO_CTX, ZERO),
    "memory": _any_memory,
    "arena": _any_number,
    "dynptr": _any_dynptr,
    "btf": _any_struct,
}
