"""Which stack slots a checkpoint's future reads.

What instructions read and write is collected while they are walked, apart for every function by the
calls that led to it (an *instance*), since a function may work on the frames of its callers. From
that follow the slots that may still be read at an instruction: those that it or a successor reads
before they are overwritten. What a function does to its callers' frames counts there as done by
the call.

An instruction overwrites a slot for sure only if it did so whenever it was walked. What a path adds
counts from its end on, or from where it leaves the function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..abi.opcodes import PSEUDO_CALL, Kind

if TYPE_CHECKING:
    from .state import Frame, State
    from .walk import Analysis, Operation, Walk

__all__ = ["StackLiveness"]

_ALL = (1 << 64) - 1


class Instance:
    """A function as it was called: ``calls`` leads from the main program to it. Slots of the stack
    are bits, in maps by the slot of an instruction, by the number of the frame."""

    __slots__ = (
        "calls",
        "changed",
        "committed",
        "depth",
        "live",
        "needs",
        "outer",
        "overwrites",
        "plain",
        "reads",
        "subprogram",
        "writes",
    )

    def __init__(self, outer: Instance | None, call_slot: int, subprogram: int) -> None:
        self.outer, self.subprogram = outer, subprogram
        depth = 0
        self.calls: tuple[int, ...] = ()
        if outer is not None:
            depth = outer.depth + 1
            self.calls = (*outer.calls, call_slot)
        self.depth: int = depth
        self.reads: list[dict[int, int]] = [{} for _ in range(depth + 1)]
        self.writes: list[dict[int, int]] = [{} for _ in range(depth + 1)]
        self.live: list[dict[int, int]] = [{} for _ in range(depth + 1)]
        # what is overwritten on every way from an instruction to the exit, in outer frames
        self.overwrites: list[dict[int, int]] = [{} for _ in range(depth)]
        self.committed: set[int] = set()  # instructions whose writes are known,
        self.plain: set[int] = set()  # and those of them that write nothing for sure
        self.needs: list[set[int]] = [set() for _ in range(depth + 1)]  # slots to look at again
        self.changed = False


class StackLiveness:
    """The reads and writes seen so far, and what follows from them."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.instances: dict[tuple[Instance | None, int, int], Instance] = {}
        # what the path adds: reads (with frame and bit), writes
        self.new_reads: list[tuple[Instance, int, int, int]] = []
        self.new_writes: dict[tuple[Instance, int], dict[int, int]] = {}
        self.written: dict[int, int] = {}
        self.unsolved: dict[Instance, None] = {}
        self.trail: StackLiveness | None = None  # who has to see every access: a log
        self.seen: set[tuple[Instance, int, int, int]] = set()

    # --- what instructions do ---------------------------------------------------------------------

    def read(self, frame: Frame, index: int) -> None:
        """The current instruction reads slot ``index`` of ``frame``."""
        walk = self.walk
        inner = walk.frame
        instance = inner.instance or self.enter(walk.state.frames, inner.number)
        number, slot = frame.number, walk.slot
        key = (instance, number, slot, index)
        if key not in self.seen:
            self.seen.add(key)
            self.new_reads.append((instance, number, slot, 1 << index))

    def write(self, frame: Frame, index: int, off: int, size: int) -> None:
        """The current instruction overwrites ``size`` bytes of slot ``index`` of ``frame``."""
        if size == 8:
            number = frame.number
            self.written[number] = self.written.get(number, 0) | 1 << index

    def touch(self, index: int) -> None:
        """The current instruction changes bytes of slot ``index``; only logs care."""

    def commit(self, frame: Frame, slot: int) -> None:
        """The instruction at ``slot`` was walked in ``frame``; what it wrote is noted by then."""
        written, self.written = self.written, {}
        instance = frame.instance or self.enter(self.walk.state.frames, frame.number)
        if slot in instance.committed:
            for number, masks in enumerate(instance.writes):
                if masks.get(slot, 0) & ~written.get(number, 0):
                    break
            else:
                return
        key = instance, slot
        before = self.new_writes.get(key)
        if before is not None:
            written = {
                number: mask & before[number]
                for number, mask in written.items()
                if number in before
            }
        self.new_writes[key] = written

    def watched(self, slot: int, operation: Operation) -> Operation:
        """The operation of an instruction at ``slot`` that may write to the stack, as one that
        commits what it wrote."""
        insn, row = self.walk.program.slots[slot], self.walk.program.rows[slot]
        if insn is None or row is None or row.kind not in _WRITING:
            return operation
        if row.kind is Kind.CALL and insn.src == PSEUDO_CALL:
            target = self.walk.program.by_start.get(slot + 1 + insn.imm)
            if target is None or not target.is_global:
                return operation
        # what is stored relative to the frame pointer always goes to the same place
        is_direct = row.kind is Kind.STORE and insn.dst == 10

        def watching(walk: Walk) -> int:
            frame = walk.frame
            following = operation(walk)
            liveness, instance = walk.liveness, frame.instance
            if instance is not None and (
                slot in instance.committed
                if is_direct
                else slot in instance.plain and not liveness.written
            ):
                if is_direct:
                    liveness.written.clear()
                return following
            liveness.commit(frame, slot)
            return following

        return watching

    # --- ends of paths ----------------------------------------------------------------------------

    def finish(self, state: State) -> None:
        """A path ends, or leaves a function: what was noted counts from now on."""
        reads, writes, unsolved = self.new_reads, self.new_writes, self.unsolved
        if not reads and not writes:
            return
        for (instance, slot), masks in writes.items():
            _commit(instance, slot, masks)
            if instance.changed:
                unsolved[instance] = None
        for instance, number, slot, mask in reads:
            _add_read(instance, number, slot, mask)
            if instance.changed:
                unsolved[instance] = None
        reads.clear()
        writes.clear()

    # --- questions --------------------------------------------------------------------------------

    def is_alive(self, state: State, frame: int, index: int) -> bool:
        """Whether some path from ``state`` may read that slot before it is written."""
        return bool(self.alive(state, frame) >> index & 1)

    def alive(self, state: State, frame: int) -> int:
        """The slots of that frame (bits) that some path from ``state`` may read before they are
        written."""
        if self.unsolved:
            self._solve()
        frames = state.frames
        last = len(frames) - 1
        inner = frames[last].instance or self.enter(frames, last)
        found = inner.live[frame].get(state.slot, 0)
        calls_callback = self.walk.analysis.calls_callback
        for number in range(frame, last):
            call = frames[number + 1].call_slot
            outer = frames[number].instance or self.enter(frames, number)
            found |= outer.live[frame].get(call if calls_callback[call] else call + 1, 0)
        return found

    def enter(self, frames: list[Frame], number: int) -> Instance:
        """The instance of frame ``number`` of a state."""
        outer: Instance | None = None
        for frame in frames[: number + 1]:
            instance = frame.instance
            if instance is None:
                key = (outer, frame.call_slot, frame.subprogram)
                instance = self.instances.get(key)
                if instance is None:
                    instance = self.instances[key] = Instance(*key)
                frame.instance = instance
            outer = instance
        assert outer is not None
        return outer

    # --- the answer -------------------------------------------------------------------------------

    def _solve(self) -> None:
        """Bring what is alive up to date, the innermost instances first."""
        unsolved, analysis = self.unsolved, self.walk.analysis
        while unsolved:
            instance = max(unsolved, key=_depth)
            del unsolved[instance]
            instance.changed = False
            for number, needs in enumerate(instance.needs):
                if needs:
                    _spread(analysis, instance, number, needs)
            outer = instance.outer
            if outer is None:
                continue
            one = self.walk.program.subprograms[instance.subprogram]
            written: dict[int, int] = {}
            call = instance.calls[-1]
            for number in range(instance.depth):
                if instance.writes[number]:
                    _cover(analysis, instance, number, one.start, one.end)
                mask = instance.overwrites[number].get(one.start, 0)
                if mask:
                    written[number] = mask
                _add_read(outer, number, call, instance.live[number].get(one.start, 0))
            _commit(outer, call, written)
            if outer.changed:
                unsolved[outer] = None


_WRITING = frozenset((Kind.STORE, Kind.ATOMIC, Kind.CALL))


def _depth(instance: Instance) -> int:
    return instance.depth


def _add_read(instance: Instance, number: int, slot: int, mask: int) -> None:
    reads = instance.reads[number]
    before = reads.get(slot, 0)
    if before | mask != before:
        reads[slot] = before | mask
        instance.needs[number].add(slot)
        instance.changed = True


def _commit(instance: Instance, slot: int, masks: dict[int, int]) -> None:
    """The instruction wrote ``masks``, by frame, this time."""
    is_first = slot not in instance.committed
    instance.committed.add(slot)
    is_plain = True
    for number, writes in enumerate(instance.writes):
        before = writes.get(slot, 0)
        mask = masks.get(number, 0)
        if not is_first:
            mask &= before
        is_plain &= not mask
        if mask != before:
            writes[slot] = mask
            instance.needs[number].add(slot)
            instance.changed = True
    if is_plain:
        instance.plain.add(slot)


def _spread(analysis: Analysis, instance: Instance, number: int, needs: set[int]) -> None:
    """What is alive before the instructions in ``needs``, and because of them before others."""
    successors, predecessors = analysis.successors, analysis.predecessors
    live, reads, writes = instance.live[number], instance.reads[number], instance.writes[number]
    todo = sorted(needs)
    needs.clear()
    while todo:
        slot = todo.pop()
        following = successors[slot]
        if not following:
            continue
        new = 0
        for target in following:
            new |= live.get(target, 0)
        new = new & ~writes.get(slot, 0) | reads.get(slot, 0)
        if new != live.get(slot, 0):
            live[slot] = new
            todo.extend(predecessors[slot])


def _cover(analysis: Analysis, instance: Instance, number: int, start: int, end: int) -> None:
    """What every way from an instruction to the exit overwrites: the least answer."""
    successors, writes = analysis.successors, instance.writes[number]
    found: dict[int, int] = {}
    changed = True
    while changed:
        changed = False
        for slot in range(end - 1, start - 1, -1):
            following = successors[slot]
            if not following:
                continue
            mask = _ALL
            for target in following:
                mask &= found.get(target, 0)
            mask |= writes.get(slot, 0)
            if mask != found.get(slot, 0):
                found[slot] = mask
                changed = True
    instance.overwrites[number] = found
