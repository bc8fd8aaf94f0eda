"""Whether a checkpoint allows all that a state is: registers, stack slots and what is held, with
ids that stand for each other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .numbers import Num
from .registers import (
    ADD_CONST,
    BASE,
    NOT_INIT,
    PTR_TO_ARENA,
    PTR_TO_BUF,
    PTR_TO_MAP_KEY,
    PTR_TO_MAP_VALUE,
    PTR_TO_MEM,
    PTR_TO_PACKET,
    PTR_TO_PACKET_META,
    PTR_TO_TP_BUFFER,
    SCALAR,
    UNKNOWN_REG,
    Reg,
)
from .state import DYNPTR, EMPTY_SLOT, FREE, IRQ, ITER, MISC, SPILL, Frame, Slot, State
from .tnum import tnum_contains

if TYPE_CHECKING:
    from .walk import Walk

__all__ = [
    "EXACT",
    "NOT_EXACT",
    "RANGE_WITHIN",
    "Checkpoint",
    "Ids",
    "allows",
    "differs_again",
    "exactly",
    "make_plan",
    "refuses",
    "states_equal",
]

NOT_EXACT, EXACT, RANGE_WITHIN = range(3)
"""How far two states are to be the same: what nothing depended on may differ; everything is the
same; all numbers lie in the checkpoint's ranges."""


class Checkpoint:
    """A state that was seen, with how often it covered another one and how often not. ``place``
    holds those of the same instruction (see ``pruning``), ``hint`` is where the last one differed
    (see ``differs_again``), ``plan`` what of it matters once it is cleaned (see ``make_plan``)."""

    __slots__ = ("hint", "hits", "misses", "place", "plan", "state")

    def __init__(self, state: State, place: Any) -> None:
        self.state, self.place = state, place
        self.hits = self.misses = 0
        self.hint: Hint | None = None
        self.plan: Plan | None = None


Hint = tuple[int, bool, int]
"""Frame, whether it is a register, number of the register or stack slot."""


class Ids:
    """Which id of the new state stands for which of the old one."""

    __slots__ = ("fresh", "new", "old")

    def __init__(self, fresh: int) -> None:
        self.old: dict[int, int] = {}
        self.new: dict[int, int] = {}
        self.fresh = fresh

    def match(self, old: int, new: int) -> bool:
        if not old or not new:
            return not old and not new
        known = self.old.get(old)
        if known is not None:
            return known == new
        if new in self.new:
            return False
        self.old[old], self.new[new] = new, old
        return True

    def match_numbers(self, old: int, new: int) -> bool:
        # a number without an id was taken to be equal to no other: it may be equal to some now
        if not old:
            return True
        if not new:
            self.fresh += 1
            new = self.fresh
        return self.match(old, new)


def states_equal(
    walk: Walk, old: State, new: State, exact: int, checkpoint: Checkpoint | None = None
) -> bool:
    """Whether ``old`` allows all that ``new`` is: then what was found from ``old`` on holds from
    ``new`` on. Where not, ``checkpoint`` is told where they differ."""
    if len(old.frames) != len(new.frames) or old.in_sleepable != new.in_sleepable:
        return False
    ids = Ids(walk.ids)
    if not _same_holdings(old, new, ids):
        return False
    live = walk.analysis.live_registers
    frames = old.frames
    innermost = len(frames) - 1
    for number, frame in enumerate(frames):
        other = new.frames[number]
        if frame.call_slot != other.call_slot or frame.callback_depth > other.callback_depth:
            return False
        at = old.slot if number == innermost else frames[number + 1].call_slot
        differing = _differing_register(frame, other, live[at], ids, exact)
        if differing >= 0:
            if checkpoint is not None:
                checkpoint.hint = (number, True, differing)
            return False
        if frame.stack:
            differing = _differing_slot(frame, other, ids, exact)
            if differing >= 0:
                if checkpoint is not None:
                    checkpoint.hint = (number, False, differing)
                return False
    return True


FramePlan = tuple[int, int, list[tuple[int, Reg, bool]], list[tuple[int, Slot, bool]]]
Check = tuple[int, bool, int, int, Any]
"""One thing that is quickly looked at: frame, whether it is a register, number of the register or
stack slot, kind it has to be of, and what it is held against: a number that has to allow it, a
pointer with the same offset and target, the types of the bytes of a slot (kind _BYTES); None:
anything will do."""
_BYTES = -1


class Plan:
    """What a cleaned checkpoint, which nothing changes any more, asks of a state. ``checks`` is
    what one look can tell; the one that failed last is first, because most states differ in few
    places. ``frames`` is what remains then, by frame: the call and its depth, registers and stack
    slots that have ids or more than a number, with whether they are precise. ``needs`` are the
    precise numbers (see ``precision``)."""

    __slots__ = ("checks", "frames", "needs")

    def __init__(
        self, frames: list[FramePlan], checks: list[Check], needs: list[tuple[int, int, int]]
    ) -> None:
        self.frames, self.checks, self.needs = frames, checks, needs


def make_plan(old: State, needs: list[tuple[int, int, int]]) -> Plan:
    """The plan of a cleaned checkpoint, with its ``needs``."""
    frames: list[FramePlan] = []
    checks: list[Check] = []
    for at, frame in enumerate(old.frames):
        regs, slots = [], []
        bits = frame.precise_regs
        for number in range(10):
            reg = frame.regs[number]
            kind = reg[0]
            if kind == SCALAR:
                precise = bits >> number & 1
                checks.append((at, True, number, SCALAR, reg[1] if precise else None))
                if precise and reg[3]:
                    regs.append((number, reg, True))
            elif kind != NOT_INIT:
                checks.append((at, True, number, kind, _target(reg)))
                regs.append((number, reg, False))
        bits = frame.precise_stack
        for index, slot in enumerate(frame.stack):
            if slot is EMPTY_SLOT:
                continue
            types, held, _ = slot
            precise = bits >> index & 1
            if types != _ALL_SPILLED or held is None:
                if not _IS_PLAIN[types]:
                    checks.append((at, False, index, _BYTES, types))
                    slots.append((index, slot, bool(precise)))
            elif held[0] == SCALAR:
                checks.append((at, False, index, SCALAR, held[1] if precise else None))
                if precise and held[3]:
                    slots.append((index, slot, True))
            else:
                checks.append((at, False, index, held[0], _target(held)))
                slots.append((index, slot, False))
        frames.append((frame.call_slot, frame.callback_depth, regs, slots))
    return Plan(frames, checks, needs)


def _target(pointer: Reg) -> Reg | None:
    return None if pointer[0] & BASE == PTR_TO_ARENA else pointer


def refuses(plan: Plan, new: State) -> bool:
    """Whether one look at registers and stack slots is enough to see that the checkpoint does not
    allow ``new``, which has as many frames. False says nothing."""
    frames, checks = new.frames, plan.checks
    for check in checks:
        number, is_register, index, kind, wanted = check
        if is_register:
            reg = frames[number].regs[index]
        else:
            stack = frames[number].stack
            if index >= len(stack):
                break
            types, held, _ = stack[index]
            if kind == _BYTES:
                if types == wanted or _COVERS[wanted, types]:
                    continue
                break
            if types == _ALL_SPILLED and held is not None:
                reg = held
            elif kind == SCALAR and _IS_PLAIN[types]:
                reg = UNKNOWN_REG
            else:
                break
        if reg[0] != kind:
            break
        if wanted is None or wanted is reg:
            continue
        if kind == SCALAR:
            if wanted is not reg[1] and not _contains(wanted, reg[1]):
                break
        elif wanted[2] != reg[2] or (wanted[5] is not reg[5] and wanted[5] != reg[5]):
            break
    else:
        return False
    if check is not checks[0]:
        checks.remove(check)
        checks.insert(0, check)
    return True


def allows(walk: Walk, old: State, plan: Plan, new: State) -> bool:
    """``states_equal`` for a checkpoint with a plan that does not refuse the state at once."""
    if old.in_sleepable != new.in_sleepable:
        return False
    ids = Ids(walk.ids)
    if not _same_holdings(old, new, ids):
        return False
    for number, (call, depth, regs, slots) in enumerate(plan.frames):
        frame = new.frames[number]
        if call != frame.call_slot or depth > frame.callback_depth:
            return False
        now = frame.regs
        for register, reg, precise in regs:
            other = now[register]
            if precise:  # a number: one look told the rest
                if not _ids_safe(reg, other, ids):
                    return False
            elif reg is other and not reg[3] and not reg[4]:
                continue
            elif not _safe(reg, other, precise, ids, NOT_EXACT):
                return False
        stack = frame.stack
        for index, slot, precise in slots:
            if not _slot_safe(slot, stack[index], precise, ids, NOT_EXACT):
                return False
    return True


def differs_again(old: State, new: State, hint: Hint, exact: int) -> bool:
    """Whether the states differ where ``old`` differed from another one before: most differ in one
    place. False says nothing. (Registers that are dead differ from nothing: the place was one that
    is alive, and is still.)"""
    number, is_register, index = hint
    if len(new.frames) <= number or len(old.frames) <= number:
        return False
    before, now = old.frames[number], new.frames[number]
    if before.call_slot != now.call_slot:
        return False
    if is_register:
        a, b = before.regs[index], now.regs[index]
        precise = bool(before.precise_regs >> index & 1)
    else:
        if index >= len(before.stack) or index >= len(now.stack):
            return False
        one, other = before.stack[index], now.stack[index]
        if one.types != other.types or one.types != _ALL_SPILLED:
            return False
        assert one.reg is not None and other.reg is not None
        a, b = one.reg, other.reg
        precise = bool(before.precise_stack >> index & 1)
    if a.kind != SCALAR or (exact == NOT_EXACT and not precise):
        return a.kind != b.kind and a.kind != NOT_INIT
    return b.kind != SCALAR or not _contains(a.num, b.num)


def _same_holdings(old: State, new: State, ids: Ids) -> bool:
    if (
        len(old.refs) != len(new.refs)
        or old.preempt_depth != new.preempt_depth
        or old.rcu_depth != new.rcu_depth
        or old.lock_count != new.lock_count
        or old.lock_key is not new.lock_key
    ):
        return False
    if not ids.match(old.irq_id, new.irq_id) or not ids.match(old.lock_id, new.lock_id):
        return False
    return all(
        a.kind == b.kind and ids.match(a.id, b.id) and (a.key is b.key or a.key == b.key)
        for a, b in zip(old.refs, new.refs)
    )


_NUMBERS: list[tuple[int, ...]] = [
    tuple(number for number in range(11) if bits >> number & 1) for bits in range(1 << 11)
]
"""The registers in a set of bits."""


def _differing_register(old: Frame, new: Frame, live: int, ids: Ids, exact: int) -> int:
    """The first live register that ``old`` does not allow; -1: it allows all."""
    precise = old.precise_regs
    was, now = old.regs, new.regs
    for register in _NUMBERS[live]:
        a, b = was[register], now[register]
        if a is b and not a[3] and not a[4]:
            continue
        if exact == NOT_EXACT:
            kind = a[0]
            if kind == NOT_INIT:
                continue
            if kind == SCALAR and not precise >> register & 1:
                if b[0] != SCALAR:
                    return register
                continue
        if not _safe(a, b, bool(precise >> register & 1), ids, exact):
            return register
    return -1


def _contains(a: Num, b: Num) -> bool:
    return a is b or (
        a.umin <= b.umin
        and a.umax >= b.umax
        and a.smin <= b.smin
        and a.smax >= b.smax
        and a.u32min <= b.u32min
        and a.u32max >= b.u32max
        and a.s32min <= b.s32min
        and a.s32max >= b.s32max
        and tnum_contains((a.value, a.mask), (b.value, b.mask))
    )


def exactly(a: Reg, b: Reg, ids: Ids) -> bool:
    return (
        a.kind == b.kind
        and a.off == b.off
        and a.num is b.num
        and (a.info is b.info or a.info == b.info)
        and a.aux == b.aux
        and ids.match(a.id, b.id)
        and ids.match(a.ref, b.ref)
    )


def _safe(a: Reg, b: Reg, precise: bool, ids: Ids, exact: int) -> bool:
    if exact == EXACT:
        return exactly(a, b, ids)
    if a.kind == NOT_INIT and exact == NOT_EXACT:
        return True
    if a.kind != b.kind:
        return False
    rule = _RULES.get(a.kind & BASE)
    if rule is None:
        return exactly(a, b, ids)
    return rule(a, b, precise, ids, exact)


def _number_safe(a: Reg, b: Reg, precise: bool, ids: Ids, exact: int) -> bool:
    if not precise and exact == NOT_EXACT:
        return True
    return _ids_safe(a, b, ids) and _contains(a.num, b.num)


def _ids_safe(a: Reg, b: Reg, ids: Ids) -> bool:
    tie, other = a[3], b[3]
    if not tie:
        return True
    if (tie ^ other) & ADD_CONST or (tie & ADD_CONST and a[2] != b[2]):
        return False
    return ids.match_numbers(tie, other)


def _region_safe(a: Reg, b: Reg, precise: bool, ids: Ids, exact: int) -> bool:
    return (
        a.off == b.off
        and (a.info is b.info or a.info == b.info)
        and a.aux == b.aux
        and _contains(a.num, b.num)
        and ids.match(a.id, b.id)
        and ids.match(a.ref, b.ref)
    )


def _packet_safe(a: Reg, b: Reg, precise: bool, ids: Ids, exact: int) -> bool:
    if a.aux < 0 or b.aux < 0:
        if a.aux != b.aux:
            return False
    elif a.aux > b.aux:
        return False
    return a.off == b.off and ids.match(a.id, b.id) and _contains(a.num, b.num)


def _always_safe(a: Reg, b: Reg, precise: bool, ids: Ids, exact: int) -> bool:
    return True


_RULES: dict[int, Callable[[Reg, Reg, bool, Ids, int], bool]] = {
    SCALAR: _number_safe,
    PTR_TO_MAP_KEY: _region_safe,
    PTR_TO_MAP_VALUE: _region_safe,
    PTR_TO_MEM: _region_safe,
    PTR_TO_BUF: _region_safe,
    PTR_TO_TP_BUFFER: _region_safe,
    PTR_TO_PACKET: _packet_safe,
    PTR_TO_PACKET_META: _packet_safe,
    PTR_TO_ARENA: _always_safe,
}

_PLAIN_BYTES = frozenset((MISC, FREE))
_ALL_SPILLED = bytes([SPILL]) * 8


class _PlainTypes(dict[bytes, bool]):
    """Whether all bytes of a slot may be anything, by its types."""

    def __missing__(self, types: bytes) -> bool:
        found = self[types] = _PLAIN_BYTES.issuperset(types)
        return found


_IS_PLAIN = _PlainTypes()


class _Covers(dict[tuple[bytes, bytes], bool]):
    """Whether the first types, which are not those of one spilled register, allow the second."""

    def __missing__(self, key: tuple[bytes, bytes]) -> bool:
        found = self[key] = all(a in _PLAIN_BYTES or a == b for a, b in zip(*key))
        return found


_COVERS = _Covers()


def _as_number(slot: Slot) -> Reg | None:
    """The number that a load of the whole slot would give, None where it gives something else."""
    if slot.types == _ALL_SPILLED:
        reg = slot.reg
        return reg if reg is not None and reg.kind == SCALAR else None
    return UNKNOWN_REG if _IS_PLAIN[slot.types] else None


def _differing_slot(old: Frame, new: Frame, ids: Ids, exact: int) -> int:
    """The first stack slot that ``old`` does not allow; -1: it allows all."""
    now = new.stack
    count, precise = len(now), old.precise_stack
    for index, slot in enumerate(old.stack):
        if slot is EMPTY_SLOT and exact == NOT_EXACT:
            continue
        if index >= count:
            if exact != NOT_EXACT or not _IS_PLAIN[slot.types]:
                return index
            continue
        if not _slot_safe(slot, now[index], bool(precise >> index & 1), ids, exact):
            return index
    return -1


def _slot_safe(a: Slot, b: Slot, precise: bool, ids: Ids, exact: int) -> bool:
    types = a[0]
    if exact != NOT_EXACT and types != b[0]:
        return False
    if _IS_PLAIN[types]:
        return True
    reg = a[1]
    if a is b and a[2] is None and (reg is None or not (reg[3] or reg[4])):
        return True
    one, other = _as_number(a), _as_number(b)
    if one is not None and other is not None:
        if not precise and exact == NOT_EXACT:
            return True
        return _safe(one, other, precise, ids, exact)
    if types != b[0] and not _COVERS[types, b[0]]:
        return False
    return _same_object(a, b, precise, ids, exact)


def _same_object(a: Slot, b: Slot, precise: bool, ids: Ids, exact: int) -> bool:
    kind = a.types[7]
    if kind == SPILL:
        assert a.reg is not None and b.reg is not None
        return _safe(a.reg, b.reg, precise, ids, exact)
    if kind in (DYNPTR, ITER, IRQ):
        first: Any = a.object
        return bool(first.matches(b.object, ids))
    return True
