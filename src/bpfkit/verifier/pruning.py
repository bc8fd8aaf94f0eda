"""Pruning: a path ends where a checkpoint that was found safe allows everything that the state
holds.

Checkpoints are made at prune points, not too often, and kept while they are of use; loops are told
from progress by states that repeat exactly. How often, and which comparison counts where, decides
how many instructions are processed and so which programs are too large: it follows Linux 6.18.
"""

from __future__ import annotations

from .equality import (
    EXACT,
    NOT_EXACT,
    RANGE_WITHIN,
    Checkpoint,
    Ids,
    allows,
    differs_again,
    exactly,
    make_plan,
    refuses,
    states_equal,
)
from .precision import mark_all, needs_of, propagate
from .registers import NOT_INIT_REG, SCALAR, UNKNOWN_REG
from .state import EMPTY_SLOT, ITER, SPILL, Slot, State
from .verdict import Rejected
from .walk import Walk

__all__ = ["Checkpoint", "checkpoint_before", "finish_path", "is_covered", "widen"]

_MAX_HISTORY = 40
_MAX_BACKEDGE_ROUNDS = 64


class _Place:
    """The checkpoints of one instruction (and caller), the newest last, and those of them that are
    finished and not cleaned yet."""

    __slots__ = ("checkpoints", "finished")

    def __init__(self) -> None:
        self.checkpoints: list[Checkpoint] = []
        self.finished: list[Checkpoint] = []


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
    place = walk.explored.get(key)
    near = walk.buckets.get(key[1], 0)
    if place is not None and place.checkpoints:
        if place.finished:
            _clean(walk, place, state, slot)
        verdict = _search(walk, place.checkpoints, state, slot, forced=forced, adds=adds)
        if verdict >= _HIT:
            return True
        if verdict == _TOO_SOON:
            adds = False
    if near > walk.max_states_per_slot:
        walk.max_states_per_slot = near
    if adds:
        _add(walk, state, slot, key)
    return False


_STATE_FREQ = 1 << 3
_MISS, _TOO_SOON, _HIT, _HIT_IN_LOOP = range(4)


def _search(
    walk: Walk, known: list[Checkpoint], state: State, slot: int, *, forced: bool, adds: bool
) -> int:
    """Compare with every checkpoint, the newest first, until one covers the state; those that never
    do are forgotten in time."""
    regs, soon = state.frames[-1].regs, _soon(walk, forced)
    bucket = (slot ^ state.frames[-1].call_slot & 0xFFFFFFFF) % len(walk.seen)
    is_plain = _is_plain(walk, slot)
    patience = 64 if walk.analysis.force_points[slot] else 3
    result = _MISS
    for at in range(len(known) - 1, -1, -1):
        one = known[at]
        old = one.state
        if not old.branches:
            verdict = _compare(walk, one, state)
            limit = 3
        else:
            limit = patience
            if is_plain and old.frames[-1].regs != regs:  # what any loop does that gets on
                verdict = soon
            else:
                verdict = _compare_unfinished(walk, old, state, slot, forced=forced)
        if verdict >= _HIT:
            _hit(walk, one, state, slot, in_loop=verdict == _HIT_IN_LOOP)
            return verdict
        if verdict == _TOO_SOON:
            result, adds = _TOO_SOON, False
        if adds:
            one.misses += 1
        if one.misses > one.hits * limit + limit:
            del known[at]
            walk.buckets[bucket] -= 1
            _forget(walk, one)
    return result


def _is_plain(walk: Walk, slot: int) -> bool:
    """Whether a loop over ``slot`` ends only where its registers change."""
    row = walk.program.rows[slot]
    if walk.analysis.calls_callback[slot] or (row is not None and row.op == "may_goto"):
        return False
    return slot not in walk.facts.get("iter_next", ())


def _forget(walk: Walk, one: Checkpoint) -> None:
    if one.state.branches:
        one.state.forgotten = True
        return
    walk.states_kept -= 1
    if one in one.place.finished:
        one.place.finished.remove(one)


def _compare(walk: Walk, one: Checkpoint, state: State) -> int:
    old = one.state
    in_loop = _is_incomplete(old)
    if one.plan is not None and not in_loop:
        if len(old.frames) != len(state.frames) or refuses(one.plan, state):
            return _MISS
        return _HIT if allows(walk, old, one.plan, state) else _MISS
    exact = RANGE_WITHIN if in_loop else NOT_EXACT
    if one.hint is not None and differs_again(old, state, one.hint, exact):
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
        is_budgeted = row is not None and row.op == "may_goto"
        if (
            is_budgeted
            and old.may_goto_depth != state.may_goto_depth
            and states_equal(walk, old, state, RANGE_WITHIN)
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
    walk.buckets[key[1]] = walk.buckets.get(key[1], 0) + 1
    place = walk.explored.get(key)
    if place is None:
        place = walk.explored[key] = _Place()
    new.checkpoint = one = Checkpoint(new, place)
    place.checkpoints.append(one)


def _note_peak(walk: Walk) -> None:
    count = walk.states_kept + walk.backedges
    if count > walk.peak_states:
        walk.peak_states = count


def _hit(walk: Walk, one: Checkpoint, state: State, slot: int, *, in_loop: bool) -> None:
    one.hits += 1
    if walk.analysis.jump_points[slot]:
        walk.record()
    propagate(walk, one.state, state, one.plan.needs if one.plan is not None else None)
    if in_loop:
        loop: _Loop | None = one.state.loop
        if loop is not None:
            if walk.trail is not None and (key := _loop_key(walk, one.state)) is not None:
                walk.trail.loops("backedge", key)
            loop.backedges.append((one.state, state.copy()))
            walk.backedges += 1
            _note_peak(walk)


# --- the end of a path ----------------------------------------------------------------------------


def finish_path(walk: Walk, state: State) -> None:
    """The path that ``state`` was on has ended: count down the checkpoints that wait for it."""
    one: State | None = state
    while one is not None:
        one.branches -= 1
        if one.branches:
            return
        walk.liveness.finish(one)
        if one.loop is not None:
            _leave_loop(walk, one)
        if one.forgotten:
            walk.states_kept -= 1
        elif one.checkpoint is not None:
            one.checkpoint.place.finished.append(one.checkpoint)
        one.checkpoint = None  # no cycles: see Walk.run
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


def _is_incomplete(state: State) -> bool:
    """Whether the checkpoint is in a loop that may still teach what of it is precise."""
    loop: _Loop | None = state.loop
    return loop is not None and bool(loop.backedges)


def _enter_loop(walk: Walk, state: State) -> None:
    key = _loop_key(walk, state)
    if key is None:
        return
    loop = walk.loops.get(key)
    if loop is None:
        loop = walk.loops[key] = _Loop()
    state.loop = loop
    if loop.entry is None:
        loop.entry = state
        if walk.trail is not None:
            walk.trail.loops("enter", key)


def _leave_loop(walk: Walk, state: State) -> None:
    loop: _Loop = state.loop
    if loop.entry is not state:
        return
    if walk.trail is not None and (key := _loop_key(walk, state)) is not None:
        walk.trail.loops("exit", key)
    loop.entry = None
    walk.backedges -= len(loop.backedges)
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
    """The newest checkpoint at ``slot``, with the same calls, that the path to ``state`` came
    through before (``state`` itself is not it)."""
    if state is None:
        return None
    key = (slot, (slot ^ state.frames[-1].call_slot & 0xFFFFFFFF) % len(walk.seen))
    place = walk.explored.get(key)
    if place is None:
        return None
    for one in reversed(place.checkpoints):
        old: State = one.state
        if old.branches and old.depth < state.depth and _same_calls(old, state):
            return old
    return None


def widen(walk: Walk, old: State, state: State) -> None:
    """Forget the numbers that changed since ``old`` and that nothing depended on, so that a loop
    converges."""
    ids = Ids(walk.ids)
    for number in range(len(old.frames) - 1, -1, -1):
        before, frame = old.frames[number], state.frames[number]
        for register in range(11):
            was, now = before.regs[register], frame.regs[register]
            is_precise = before.precise_regs >> register & 1
            if was.kind == SCALAR == now.kind and not is_precise and not exactly(was, now, ids):
                frame.regs[register] = UNKNOWN_REG
        for index, (earlier, slot) in enumerate(zip(before.stack, frame.stack)):
            if not (_is_number(earlier) and _is_number(slot)):
                continue
            assert earlier.reg is not None and slot.reg is not None
            if before.precise_stack >> index & 1 or exactly(earlier.reg, slot.reg, ids):
                continue
            frame.stack[index] = slot._replace(reg=UNKNOWN_REG)


def _is_number(slot: Slot) -> bool:
    return slot.types[7] == SPILL and slot.reg is not None and slot.reg.kind == SCALAR


# --- cleaning -------------------------------------------------------------------------------------


def _clean(walk: Walk, place: _Place, state: State, slot: int) -> None:
    """Forget what finished checkpoints hold in registers and stack slots that nobody reads any
    more."""
    todo, place.finished = place.finished, []
    for one in todo:
        old = one.state
        if _is_incomplete(old) or not _same_calls(old, state):
            place.finished.append(one)
            continue
        old.cleaned = True
        one.hint = None
        _clean_state(walk, old, slot)
        one.plan = make_plan(old, needs_of(old))


_NUMBERS = [tuple(number for number in range(10) if bits >> number & 1) for bits in range(1 << 10)]
"""The registers in a set of bits."""


def _clean_state(walk: Walk, old: State, slot: int) -> None:
    live = walk.analysis.live_registers
    frames = old.frames
    for number, frame in enumerate(frames):
        at = slot if number == len(frames) - 1 else frames[number + 1].call_slot
        alive = live[at]
        regs = frame.regs
        for register in _NUMBERS[~alive & 0x3FF]:
            regs[register] = NOT_INIT_REG
        stack = frame.stack
        if not stack:
            continue
        slots = walk.liveness.alive(old, number) & (1 << len(stack)) - 1
        frame.stack = kept = [EMPTY_SLOT] * len(stack)
        while slots:
            index = slots.bit_length() - 1
            slots ^= 1 << index
            kept[index] = stack[index]


def _same_calls(old: State, state: State) -> bool:
    if (
        len(old.frames) != len(state.frames)
        or old.frames[-1].call_slot != state.frames[-1].call_slot
    ):
        return False
    if len(old.frames) == 1:
        return True
    return all(a.call_slot == b.call_slot for a, b in zip(old.frames, state.frames))
