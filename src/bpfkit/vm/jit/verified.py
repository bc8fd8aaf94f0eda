"""Programs that a verifier has accepted: which tests they need all the same.

Their packet pointers are native addresses from the load of the context on, as in the kernel: the
verifier has seen to it that such pointers are compared, moved and followed, and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...abi.helpers import BY_NUMBER as HELPERS
from ...abi.opcodes import Kind
from ..arguments import Plan
from ..engine import JitInput, Step
from ..proven import ProvenAccess
from .context import ContextFacts

if TYPE_CHECKING:
    from .function import FunctionEmitter

__all__ = ["has_checks", "is_bounded", "is_verified", "needs_frames", "to_guest", "trusted"]

_MEMORY = (Kind.LOAD, Kind.STORE, Kind.ATOMIC)
# helpers that use no memory but what their prototype says: lookup, update, delete, time, random
# numbers, CPU, redirects, tail calls, checksums, packet bytes
_PLAIN = frozenset({1, 2, 3, 5, 7, 8, 9, 10, 11, 12, 14, 15, 23, 26, 28, 44, 51, 54, 65, 125, 160})


def is_verified(program: JitInput) -> bool:
    """Whether the program can run on what was proven. Where one load reads different fields of the
    context, which of them are packet pointers is not known, and it cannot."""
    proven = program.proven
    if proven is None or program.is_raw:
        return False
    return not any(
        found.region == "ctx" and found.low != found.high for found in proven.accesses.values()
    )


def trusted(program: JitInput, step: Step) -> ProvenAccess | None:
    """What is proven of a load or store that needs no test; None when it needs one."""
    if program.proven is None:
        return None
    found = program.proven.accesses.get(step.slot)
    if found is None:
        return None
    context = ContextFacts.of(program.program_type)
    if found.region == "packet" and not context.has_packet:
        return None  # packet pointers of this type are not made by `load`
    if found.region == "ctx" and found.high + step.row.size > context.size:
        return None  # contexts whose size the user chooses
    return found


def _steps(program: JitInput) -> list[Step]:
    return [step for function in program.functions.values() for step in function.steps.values()]


def has_checks(program: JitInput) -> bool:
    """Some access is tested."""
    return any(
        step.row.kind in _MEMORY and trusted(program, step) is None for step in _steps(program)
    )


def needs_frames(plans: Sequence[Plan]) -> bool:
    """A helper follows addresses that may be of the stack."""
    return any(plan.row.id not in _PLAIN for plan in plans)


def is_bounded(program: JitInput, plans: Sequence[Plan]) -> bool:
    """Whether every run ends within the budget, so that nothing needs to be counted.

    The verifier's paths form a graph without cycles as long as nothing calls back, iterates or is
    verified on its own: a run takes each instruction that was processed at most once."""
    proven = program.proven
    if proven is None or not 0 < proven.steps <= program.budget:
        return False
    # functions of the kernel, which the VM calls by numbers of its own, may be iterators
    if any(plan.calls_back or plan.row.id not in HELPERS for plan in plans) or program.independent:
        return False
    return not any(function.address_taken for function in program.functions.values()) and not any(
        step.row.kind is Kind.MAY_GOTO
        or (step.row.kind is Kind.CALL and step.row.op not in ("local", "helper"))
        for step in _steps(program)
    )


def to_guest(e: FunctionEmitter, value: str) -> str:
    """A value that may be a native packet pointer as helpers that take any address know it."""
    if not e.uses_packet:
        return value
    delta = e.new("load i64, ptr %pdelta")
    guest = e.new(f"sub i64 {value}, {delta}")
    start = e.new("load i64, ptr %plo")
    distance = e.new(f"sub i64 {guest}, {start}")
    length = e.new(f"sub i64 {e.new('load i64, ptr %phi')}, {start}")
    inside = e.new(f"icmp ult i64 {distance}, {length}")
    return e.new(f"select i1 {inside}, i64 {guest}, i64 {value}")
