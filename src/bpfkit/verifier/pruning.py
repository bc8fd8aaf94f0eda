"""Pruning: a path ends where a checkpoint that was found safe allows everything that the state
holds.

Checkpoints are made at prune points, not too often, and kept while they are of use; loops are told
from progress by states that repeat exactly. How often, and which comparison counts where, decides
how many instructions are processed and so which programs are too large: it follows Linux 6.18.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .numbers import Num
from .precision import mark_all, propagate
from .registers import (
    ADD_CONST,
    BASE,
    NOT_INIT,
    NOT_INIT_REG,
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
from .verdict import Rejected
from .walk import Walk

__all__ = ["Checkpoint", "checkpoint_before", "finish_path", "is_covered", "widen"]

NOT_EXACT, EXACT, RANGE_WITHIN = range(3)

_MAX_HISTORY = 40
_MAX_BACKEDGE_ROUNDS = 64


class Checkpoint:
    """A state that was seen, with how often it covered another one and how often not."""

    __slots__ = ("hits", "misses", "state")

    def __init__(self, state: State) -> None:
        self.state = state
        self.hits = self.misses = 0


class _Loop:
    """One visit of a strongly connected component of the code: the checkpoint where it was entered
    and the states that ended because a checkpoint inside covers them."""

    __slots__ = ("backedges", "entry")

    def __init__(self) -> None:
        self.entry: State | None = None
        self.backedges: list[tuple[State, State]] = []


# --- the question at a prune point ----------------------------------------------------------------


def is_covered(walk: Walk, slot: int) -> bool:
    """Whether a checkpoint covers the state at ``slot``, so that the path can end. Makes a
    checkpoint of it where not, if it is time for one.

    Raises Rejected for a loop that makes no progress."""
    state = walk.state
    forced_point = walk.analysis.force_points[slot]
    forced = bool(
        walk.program.flags & _STATE_FREQ
        or forced_point
        or (state.history is not None and state.history.length > _MAX_HISTORY)
    )
    adds = forced or (
        walk.jumps - walk.last_jumps >= 2 and walk.processed - walk.last_processed >= 8
    )
    key = (slot << 24) + state.frames[-1].call_slot
    known: list[Checkpoint] | None = walk.explored.get(key)
    if known:
        _clean(walk, known, state, slot)
        for one in reversed(known):
            verdict = _compare(walk, one, state, slot, forced=forced)
            if verdict == _HIT or verdict == _HIT_IN_LOOP:
                _hit(walk, one, state, slot, in_loop=verdict == _HIT_IN_LOOP)
                return True
            if verdict == _TOO_SOON:
                adds = False
            if adds:
                one.misses += 1
            patience = 64 if forced_point and one.state.branches > 0 else 3
            if one.misses > one.hits * patience + patience:
                known.remove(one)
        if len(known) > walk.max_states_per_slot:
            walk.max_states_per_slot = len(known)
    if adds:
        _add(walk, state, slot, key)
    return False


_STATE_FREQ = 1 << 3
_MISS, _TOO_SOON, _HIT, _HIT_IN_LOOP = range(4)


def _compare(walk: Walk, one: Checkpoint, state: State, slot: int, *, forced: bool) -> int:
    old = one.state
    if old.branches:
        return _compare_unfinished(walk, old, state, slot, forced=forced)
    in_loop = _is_incomplete(walk, old)
    if states_equal(walk, old, state, RANGE_WITHIN if in_loop else NOT_EXACT):
        return _HIT_IN_LOOP if in_loop else _HIT
    return _MISS


def _compare_unfinished(walk: Walk, old: State, state: State, slot: int, *, forced: bool) -> int:
    """``old`` is on the path to ``state``, or beside it: they are the same place of a loop."""
    frame = old.frames[-1]
    row = walk.program.rows[slot]
    other_entry = (
        frame.in_async_callback and frame.async_entries != state.frames[-1].async_entries
    )
    if not other_entry:
        if walk.facts.get("iter_next") and slot in walk.facts["iter_next"]:
            if states_equal(walk, old, state, RANGE_WITHIN):
                from .iterators import is_active_at

                if is_active_at(walk, state, slot):
                    return _HIT_IN_LOOP
            return _soon(walk, forced)
        if row is not None and row.op == "may_goto":
            if old.may_goto_depth != state.may_goto_depth and states_equal(
                walk, old, state, RANGE_WITHIN
            ):
                return _HIT_IN_LOOP
        if walk.analysis.calls_callback[slot]:
            if states_equal(walk, old, state, RANGE_WITHIN):
                return _HIT_IN_LOOP
            return _soon(walk, forced)
        if _repeats(walk, old, state):
            raise Rejected(f"infinite loop detected at insn {slot}", *_loop_notes(old, state))
    return _soon(walk, forced)


def _repeats(walk: Walk, old: State, state: State) -> bool:
    return (
        len(old.frames) == len(state.frames)
        and old.frames[-1].regs == state.frames[-1].regs
        and states_equal(walk, old, state, EXACT)
        and not _iterators_moved(old, state)
        and old.may_goto_depth == state.may_goto_depth
        and old.callback_depth == state.callback_depth
    )


def _loop_notes(old: State, state: State) -> tuple[str, ...]:
    from .log import state_text

    return f"cur state:{state_text(state)}", f"old state:{state_text(old)}"


def _soon(walk: Walk, forced: bool) -> int:
    if not forced and walk.jumps - walk.last_jumps < 20 and (
        walk.processed - walk.last_processed < 100
    ):
        return _TOO_SOON
    return _MISS


def _iterators_moved(old: State, state: State) -> bool:
    for before, now in zip(old.frames, state.frames):
        for one, other in zip(before.stack, now.stack):
            if one.types[7] != ITER or one.object is None or not one.object.is_active:
                continue
            if other.object is None or one.object.depth != other.object.depth:
                return True
    return False


def _add(walk: Walk, state: State, slot: int, key: int) -> None:
    walk.total_states += 1
    walk.peak_states += 1
    walk.last_jumps, walk.last_processed = walk.jumps, walk.processed
    state.forget_precision()
    new = state.copy()
    new.branches = 1
    _enter_loop(walk, new)
    state.parent = new
    state.first = slot
    state.depth = new.depth + 1
    state.history = None
    walk.explored.setdefault(key, []).append(Checkpoint(new))


def _hit(walk: Walk, one: Checkpoint, state: State, slot: int, *, in_loop: bool) -> None:
    one.hits += 1
    if walk.analysis.jump_points[slot]:
        walk.record()
    propagate(walk, one.state, state)
    if in_loop:
        loop = _loop_of(walk, one.state)
        if loop is not None:
            loop.backedges.append((one.state, state.copy()))


# --- the end of a path ----------------------------------------------------------------------------


def finish_path(walk: Walk, state: State) -> None:
    """The path that ``state`` was on has ended: count down the checkpoints that wait for it."""
    one: State | None = state
    while one is not None:
        one.branches -= 1
        if one.branches:
            return
        walk.liveness.finish(one)
        _leave_loop(walk, one)
        one = one.parent


# --- loops ----------------------------------------------------------------------------------------


def _loop_key(walk: Walk, state: State) -> tuple[int, ...] | None:
    """The calls that lead to the loop that ``state`` is in, and the loop."""
    components = walk.analysis.components
    frames = state.frames
    calls: list[int] = []
    for number in range(len(frames)):
        at = state.slot if number == len(frames) - 1 else frames[number + 1].call_slot
        if components[at]:
            return (*calls, -components[at])
        calls.append(at)
    return None


def _loop_of(walk: Walk, state: State) -> _Loop | None:
    key = _loop_key(walk, state)
    if key is None:
        return None
    found: _Loop | None = walk.loops.get(key)
    return found


def _is_incomplete(walk: Walk, state: State) -> bool:
    loop = _loop_of(walk, state) if walk.loops else None
    return loop is not None and bool(loop.backedges)


def _enter_loop(walk: Walk, state: State) -> None:
    key = _loop_key(walk, state)
    if key is None:
        return
    loop = walk.loops.get(key)
    if loop is None:
        loop = walk.loops[key] = _Loop()
    if loop.entry is None:
        loop.entry = state


def _leave_loop(walk: Walk, state: State) -> None:
    if not walk.loops:
        return
    loop = _loop_of(walk, state)
    if loop is None or loop.entry is not state:
        return
    for count in range(_MAX_BACKEDGE_ROUNDS + 1):
        if count == _MAX_BACKEDGE_ROUNDS:
            for _, backedge in loop.backedges:
                mark_all(backedge)
            break
        changes = [propagate(walk, old, backedge) for old, backedge in loop.backedges]
        if not any(changes):
            break
    loop.entry, loop.backedges = None, []


def checkpoint_before(walk: Walk, state: State | None, slot: int) -> State | None:
    """The nearest checkpoint of this path that was made at ``slot`` with the same calls."""
    frames = len(walk.state.frames)
    while state is not None:
        if state.slot == slot and len(state.frames) == frames:
            return state
        state = state.parent
    return None


def widen(walk: Walk, old: State, state: State) -> None:
    """Forget the numbers that changed since ``old`` and that nothing depended on, so that a loop
    converges."""
    for before, frame in zip(old.frames, state.frames):
        for register in range(10):
            was, now = before.regs[register], frame.regs[register]
            if was.kind != SCALAR or now.kind != SCALAR:
                continue
            if not before.precise_regs >> register & 1 and was.num is not now.num:
                frame.regs[register] = UNKNOWN_REG
        for index, slot in enumerate(frame.stack):
            if index >= len(before.stack):
                break
            earlier = before.stack[index]
            if not (_is_number(earlier) and _is_number(slot)):
                continue
            assert earlier.reg is not None and slot.reg is not None
            if not before.precise_stack >> index & 1 and earlier.reg.num is not slot.reg.num:
                frame.stack[index] = slot._replace(reg=UNKNOWN_REG)


def _is_number(slot: Slot) -> bool:
    return slot.types[7] == SPILL and slot.reg is not None and slot.reg.kind == SCALAR


# --- cleaning -------------------------------------------------------------------------------------


def _clean(walk: Walk, known: list[Checkpoint], state: State, slot: int) -> None:
    """Forget what finished checkpoints hold in registers and stack slots that nobody reads any
    more."""
    for one in known:
        old = one.state
        if old.branches or old.cleaned or not _same_calls(old, state):
            continue
        if _is_incomplete(walk, old):
            continue
        old.cleaned = True
        live = walk.analysis.live_registers
        frames = old.frames
        for number, frame in enumerate(frames):
            at = slot if number == len(frames) - 1 else frames[number + 1].call_slot
            alive = live[at]
            for register in range(10):
                if not alive >> register & 1:
                    frame.regs[register] = NOT_INIT_REG
            for index in range(len(frame.stack)):
                if not walk.liveness.is_alive(old, number, index):
                    frame.stack[index] = EMPTY_SLOT


def _same_calls(old: State, state: State) -> bool:
    if len(old.frames) != len(state.frames):
        return False
    return all(a.call_slot == b.call_slot for a, b in zip(old.frames, state.frames))


# --- equality -------------------------------------------------------------------------------------


class _Ids:
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
        # a number without an id is equal to no other
        if not old:
            self.fresh += 1
            old = self.fresh
        if not new:
            self.fresh += 1
            new = self.fresh
        return self.match(old, new)


def states_equal(walk: Walk, old: State, new: State, exact: int) -> bool:
    """Whether ``old`` allows all that ``new`` is: then what was found from ``old`` on holds from
    ``new`` on."""
    if len(old.frames) != len(new.frames) or old.in_sleepable != new.in_sleepable:
        return False
    ids = _Ids(walk.ids)
    if not _same_holdings(old, new, ids):
        return False
    live = walk.analysis.live_registers
    frames = old.frames
    innermost = len(frames) - 1
    for number, frame in enumerate(frames):
        other = new.frames[number]
        if frame.call_slot != other.call_slot:
            return False
        at = old.slot if number == innermost else frames[number + 1].call_slot
        if frame.callback_depth > other.callback_depth:
            return False
        if not _registers_safe(frame, other, live[at], ids, exact):
            return False
        if frame.stack and not _stack_safe(frame, other, ids, exact):
            return False
    return True


def _same_holdings(old: State, new: State, ids: _Ids) -> bool:
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


def _registers_safe(old: Frame, new: Frame, live: int, ids: _Ids, exact: int) -> bool:
    precise = old.precise_regs
    was, now = old.regs, new.regs
    for register in range(10):
        if not live >> register & 1:
            continue
        a, b = was[register], now[register]
        if exact == NOT_EXACT:
            if a.kind == NOT_INIT:
                continue
            if a.kind == SCALAR and not precise >> register & 1:
                if b.kind != SCALAR:
                    return False
                continue
        if not _safe(a, b, bool(precise >> register & 1), ids, exact):
            return False
    return True


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


def _exactly(a: Reg, b: Reg, ids: _Ids) -> bool:
    return (
        a.kind == b.kind
        and a.off == b.off
        and a.num is b.num
        and (a.info is b.info or a.info == b.info)
        and a.aux == b.aux
        and ids.match(a.id, b.id)
        and ids.match(a.ref, b.ref)
    )


def _safe(a: Reg, b: Reg, precise: bool, ids: _Ids, exact: int) -> bool:
    if exact == EXACT:
        return _exactly(a, b, ids)
    if a.kind == NOT_INIT:
        return True
    if a.kind != b.kind:
        return False
    rule = _RULES.get(a.kind & BASE)
    if rule is None:
        return _exactly(a, b, ids)
    return rule(a, b, precise, ids, exact)


def _number_safe(a: Reg, b: Reg, precise: bool, ids: _Ids, exact: int) -> bool:
    if not precise and exact == NOT_EXACT:
        return True
    if (a.id ^ b.id) & ADD_CONST or (a.id & ADD_CONST and a.off != b.off):
        return False
    return ids.match_numbers(a.id, b.id) and _contains(a.num, b.num)


def _region_safe(a: Reg, b: Reg, precise: bool, ids: _Ids, exact: int) -> bool:
    return (
        a.off == b.off
        and (a.info is b.info or a.info == b.info)
        and a.aux == b.aux
        and _contains(a.num, b.num)
        and ids.match(a.id, b.id)
        and ids.match(a.ref, b.ref)
    )


def _packet_safe(a: Reg, b: Reg, precise: bool, ids: _Ids, exact: int) -> bool:
    if a.aux < 0 or b.aux < 0:
        if a.aux != b.aux:
            return False
    elif a.aux > b.aux:
        return False
    return a.off == b.off and ids.match(a.id, b.id) and _contains(a.num, b.num)


def _always_safe(a: Reg, b: Reg, precise: bool, ids: _Ids, exact: int) -> bool:
    return True


_RULES: dict[int, Callable[[Reg, Reg, bool, _Ids, int], bool]] = {
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


def _as_number(slot: Slot) -> Reg | None:
    """The number that a load of the whole slot would give, None where it gives something else."""
    if slot.types == _ALL_SPILLED:
        reg = slot.reg
        return reg if reg is not None and reg.kind == SCALAR else None
    return UNKNOWN_REG if all(kind in _PLAIN_BYTES for kind in slot.types) else None


_ALL_SPILLED = bytes([SPILL]) * 8


def _stack_safe(old: Frame, new: Frame, ids: _Ids, exact: int) -> bool:
    now = new.stack
    for index, slot in enumerate(old.stack):
        if index >= len(now):
            if exact != NOT_EXACT:
                return False
            if all(kind in _PLAIN_BYTES for kind in slot.types):
                continue
            return False
        precise = bool(old.precise_stack >> index & 1)
        if not _slot_safe(slot, now[index], precise, ids, exact):
            return False
    return True


def _slot_safe(a: Slot, b: Slot, precise: bool, ids: _Ids, exact: int) -> bool:
    if exact != NOT_EXACT and a.types != b.types:
        return False
    if all(kind in _PLAIN_BYTES for kind in a.types):
        return True
    one, other = _as_number(a), _as_number(b)
    if one is not None and other is not None:
        return _safe(one, other, precise, ids, exact)
    for was, now in zip(a.types, b.types):
        if was in _PLAIN_BYTES:
            continue
        if was != now:
            return False
    return _same_object(a, b, precise, ids, exact)


def _same_object(a: Slot, b: Slot, precise: bool, ids: _Ids, exact: int) -> bool:
    kind = a.types[7]
    if kind == SPILL:
        assert a.reg is not None and b.reg is not None
        return _safe(a.reg, b.reg, precise, ids, exact)
    if kind in (DYNPTR, ITER, IRQ):
        first: Any = a.object
        return bool(first.matches(b.object, ids))
    return True


