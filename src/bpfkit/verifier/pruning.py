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
    """A state that was seen, with how often it covered another one and how often not. ``hint`` is
    where the last one differed (see ``_differs_again``)."""

    __slots__ = ("hint", "hits", "misses", "state")

    def __init__(self, state: State) -> None:
        self.state = state
        self.hits = self.misses = 0
        self.hint: _Hint | None = None


_Hint = tuple[int, bool, int]
"""Frame, whether it is a register, number of the register or stack slot."""


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
    history = state.history
    forced = bool(
        forced_point
        or (history is not None and history[5] > _MAX_HISTORY)
        or walk.program.flags & _STATE_FREQ
    )
    adds = forced or (
        walk.jumps - walk.last_jumps >= 2 and walk.processed - walk.last_processed >= 8
    )
    key = (slot, (slot ^ state.frames[-1].call_slot & 0xFFFFFFFF) % len(walk.seen))
    known = walk.explored.get(key)
    if known:
        _clean(walk, known, state, slot)
        for at in range(len(known) - 1, -1, -1):
            one = known[at]
            if one.state.branches:
                verdict = _compare_unfinished(walk, one.state, state, slot, forced=forced)
            else:
                verdict = _compare(walk, one, state)
            if verdict >= _HIT:
                _hit(walk, one, state, slot, in_loop=verdict == _HIT_IN_LOOP)
                return True
            if verdict == _TOO_SOON:
                adds = False
            if adds:
                one.misses += 1
            patience = 64 if forced_point and one.state.branches > 0 else 3
            if one.misses > one.hits * patience + patience:
                del known[at]
                if not one.state.branches:
                    walk.states_kept -= 1
                else:
                    one.state.forgotten = True
        if len(known) > walk.max_states_per_slot:
            walk.max_states_per_slot = len(known)
    if adds:
        _add(walk, state, slot, key)
    return False


_STATE_FREQ = 1 << 3
_MISS, _TOO_SOON, _HIT, _HIT_IN_LOOP = range(4)


def _compare(walk: Walk, one: Checkpoint, state: State) -> int:
    old = one.state
    in_loop = _is_incomplete(walk, old)
    exact = RANGE_WITHIN if in_loop else NOT_EXACT
    if one.hint is not None and _differs_again(old, state, one.hint, exact):
        return _MISS
    if states_equal(walk, old, state, exact, one):
        return _HIT_IN_LOOP if in_loop else _HIT
    return _MISS


def _compare_unfinished(walk: Walk, old: State, state: State, slot: int, *, forced: bool) -> int:
    """``old`` is on the path to ``state``, or beside it: they are the same place of a loop."""
    frame = old.frames[-1]
    row = walk.program.rows[slot]
    other_entry = frame.in_async_callback and frame.async_entries != state.frames[-1].async_entries
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
    if (
        not forced
        and walk.jumps - walk.last_jumps < 20
        and (walk.processed - walk.last_processed < 100)
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


def _add(walk: Walk, state: State, slot: int, key: tuple[int, int]) -> None:
    walk.total_states += 1
    walk.states_kept += 1
    _note_peak(walk)
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


def _note_peak(walk: Walk) -> None:
    count = walk.states_kept + walk.backedges
    if count > walk.peak_states:
        walk.peak_states = count


def _hit(walk: Walk, one: Checkpoint, state: State, slot: int, *, in_loop: bool) -> None:
    one.hits += 1
    if walk.analysis.jump_points[slot]:
        walk.record()
    propagate(walk, one.state, state)
    if in_loop:
        loop = _loop_of(walk, one.state)
        if loop is not None:
            loop.backedges.append((one.state, state.copy()))
            walk.backedges += 1


# --- the end of a path ----------------------------------------------------------------------------


def finish_path(walk: Walk, state: State) -> None:
    """The path that ``state`` was on has ended: count down the checkpoints that wait for it."""
    one: State | None = state
    while one is not None:
        one.branches -= 1
        if one.branches:
            return
        walk.liveness.finish(one)
        if walk.loops:
            _leave_loop(walk, one)
        if one.forgotten:
            walk.states_kept -= 1
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
    loop = _loop_of(walk, state)
    if loop is None or loop.entry is not state:
        return
    loop.entry = None
    walk.backedges -= len(loop.backedges)
    _note_peak(walk)
    for count in range(_MAX_BACKEDGE_ROUNDS + 1):
        if count == _MAX_BACKEDGE_ROUNDS:
            for _, backedge in loop.backedges:
                mark_all(backedge)
            break
        changes = [propagate(walk, old, backedge) for old, backedge in loop.backedges]
        if not any(changes):
            break
    loop.backedges = []


def checkpoint_before(walk: Walk, state: State | None, slot: int) -> State | None:
    """The newest checkpoint at ``slot``, with the same calls, that the path to ``state`` (the
    newest checkpoint of this path) came through earlier."""
    if state is None:
        return None
    key = (slot, (slot ^ state.frames[-1].call_slot & 0xFFFFFFFF) % len(walk.seen))
    for one in reversed(walk.explored.get(key, ())):
        old = one.state
        if old.branches and old.depth < state.depth and _same_calls(old, state):
            return old
    return None


def widen(walk: Walk, old: State, state: State) -> None:
    """Forget the numbers that changed since ``old`` and that nothing depended on, so that a loop
    converges."""
    ids = _Ids(walk.ids)
    for number in range(len(old.frames) - 1, -1, -1):
        before, frame = old.frames[number], state.frames[number]
        for register in range(11):
            was, now = before.regs[register], frame.regs[register]
            is_precise = before.precise_regs >> register & 1
            if was.kind == SCALAR == now.kind and not is_precise and not _exactly(was, now, ids):
                frame.regs[register] = UNKNOWN_REG
        for index, (earlier, slot) in enumerate(zip(before.stack, frame.stack)):
            if not (_is_number(earlier) and _is_number(slot)):
                continue
            assert earlier.reg is not None and slot.reg is not None
            if before.precise_stack >> index & 1 or _exactly(earlier.reg, slot.reg, ids):
                continue
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
        if walk.loops and _is_incomplete(walk, old):
            continue
        old.cleaned = True
        one.hint = None
        _clean_state(walk, old, slot)


def _clean_state(walk: Walk, old: State, slot: int) -> None:
    live = walk.analysis.live_registers
    is_alive = walk.liveness.is_alive
    frames = old.frames
    for number, frame in enumerate(frames):
        at = slot if number == len(frames) - 1 else frames[number + 1].call_slot
        alive = live[at]
        for register in range(10):
            if not alive >> register & 1:
                frame.regs[register] = NOT_INIT_REG
        stack = frame.stack
        for index, held in enumerate(stack):
            if held is not EMPTY_SLOT and not is_alive(old, number, index):
                stack[index] = EMPTY_SLOT


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


def states_equal(
    walk: Walk, old: State, new: State, exact: int, checkpoint: Checkpoint | None = None
) -> bool:
    """Whether ``old`` allows all that ``new`` is: then what was found from ``old`` on holds from
    ``new`` on. Where not, ``checkpoint`` is told where they differ."""
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


def _differs_again(old: State, new: State, hint: _Hint, exact: int) -> bool:
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


_NUMBERS: list[tuple[int, ...]] = [
    tuple(number for number in range(11) if bits >> number & 1) for bits in range(1 << 11)
]
"""The registers in a set of bits."""


def _differing_register(old: Frame, new: Frame, live: int, ids: _Ids, exact: int) -> int:
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
    if a.kind == NOT_INIT and exact == NOT_EXACT:
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
_ALL_SPILLED = bytes([SPILL]) * 8


class _PlainTypes(dict[bytes, bool]):
    """Whether all bytes of a slot may be anything, by its types."""

    def __missing__(self, types: bytes) -> bool:
        found = self[types] = _PLAIN_BYTES.issuperset(types)
        return found


_IS_PLAIN = _PlainTypes()


def _as_number(slot: Slot) -> Reg | None:
    """The number that a load of the whole slot would give, None where it gives something else."""
    if slot.types == _ALL_SPILLED:
        reg = slot.reg
        return reg if reg is not None and reg.kind == SCALAR else None
    return UNKNOWN_REG if _IS_PLAIN[slot.types] else None


def _differing_slot(old: Frame, new: Frame, ids: _Ids, exact: int) -> int:
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


def _slot_safe(a: Slot, b: Slot, precise: bool, ids: _Ids, exact: int) -> bool:
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
    if types != b[0]:
        for was, now in zip(types, b[0]):
            if was not in _PLAIN_BYTES and was != now:
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
