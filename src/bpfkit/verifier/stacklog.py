"""What the log says at level 2 about the stack slots that are alive.

The kernel repeats a pass over a function's instructions until nothing changes, and writes what
changes in the order in which it does. ``stackliveness`` comes to the same answer on a shorter way;
here the kernel's is gone, for logs only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .precisionlog import slots_text
from .stackliveness import StackLiveness
from .state import DYNPTR, IRQ, ITER

if TYPE_CHECKING:
    from .stackliveness import Instance
    from .state import Frame, State
    from .walk import Walk

__all__ = ["LoggedLiveness"]

_ALL = (1 << 64) - 1
_OBJECTS = (DYNPTR, ITER, IRQ)

Masks = list[dict[int, int]]


class _Known:
    """What is known of one instance: masks of slots by frame and instruction."""

    def __init__(self, instance: Instance) -> None:
        def make() -> Masks:
            return [{} for _ in range(instance.depth + 1)]

        self.reads, self.writes, self.live, self.written = make(), make(), make(), make()
        self.committed: set[int] = set()
        self.is_updated = self.has_dropped = False

    def read(self, frame: int, slot: int, mask: int) -> None:
        """The instruction at ``slot`` reads ``mask``."""
        reads = self.reads[frame]
        before = reads.get(slot, 0)
        new = before | mask
        if new != before and new & ~self.live[frame].get(slot, 0):
            self.is_updated = True
        reads[slot] = new

    def commit(self, slot: int, masks: dict[int, int]) -> None:
        """The instruction at ``slot`` wrote ``masks`` (by frame) this time."""
        is_first = slot not in self.committed
        self.committed.add(slot)
        for frame, writes in enumerate(self.writes):
            before, mask = writes.get(slot, 0), masks.get(frame, 0)
            new = mask if is_first else before & mask
            if new == before:
                continue
            self.is_updated = True
            self.has_dropped |= bool(before & ~new)
            writes[slot] = new


class LoggedLiveness(StackLiveness):
    """Adds to ``lines`` what the kernel writes of what is alive; ``touched`` are the slots that
    the instruction changed, whatever their frame."""

    def __init__(self, walk: Walk, lines: list[str]) -> None:
        super().__init__(walk)
        self.trail = self
        self.touched: set[int] = set()
        self._lines = lines
        self._known: dict[Instance, _Known] = {}
        self._orders: dict[int, list[int]] = {}

    def read(self, frame: Frame, index: int) -> None:
        super().read(frame, index)
        instance = self.walk.frame.instance
        self._of(instance).read(frame.number, self.walk.slot, 1 << index)
        if frame.stack[index].types[7] in _OBJECTS:
            self.touched.add(index)

    def write(self, frame: Frame, index: int, off: int, size: int) -> None:
        super().write(frame, index, off, size)
        self.touched.add(index)

    def touch(self, index: int) -> None:
        self.touched.add(index)

    def commit(self, frame: Frame, slot: int) -> None:
        written = dict(self.written)
        super().commit(frame, slot)
        self._of(frame.instance).commit(slot, written)

    def finish(self, state: State) -> None:
        if state is self.walk.state:
            frames = state.frames
            one: Instance | None = frames[-1].instance or self.enter(frames, len(frames) - 1)
            while one is not None:
                self._update(one)
                one = one.outer
        super().finish(state)

    def _of(self, instance: Instance) -> _Known:
        found = self._known.get(instance)
        if found is None:
            found = self._known[instance] = _Known(instance)
        return found

    def _update(self, instance: Instance) -> None:
        known = self._of(instance)
        if not known.is_updated:
            return
        if known.has_dropped:
            known.written = [{} for _ in known.written]
        start = self.walk.program.subprograms[instance.subprogram].start
        name = f"({','.join(map(str, (*instance.calls, start)))})"
        order = self._order(start)
        rounds, changed = 0, True
        while changed:
            rounds += 1
            changed = False
            for frame in range(instance.depth + 1):
                for slot in order:
                    changed |= self._step(known, frame, slot, name, start)
        self._lines.append(f"{name} live stack update done in {rounds} iterations")
        if instance.outer is not None:
            outer, call = self._of(instance.outer), instance.calls[-1]
            for frame in range(instance.depth):
                outer.read(frame, call, known.live[frame].get(start, 0))
            masks = {n: known.written[n].get(start, 0) for n in range(instance.depth)}
            outer.commit(call, masks)
        known.is_updated = known.has_dropped = False

    def _step(self, known: _Known, frame: int, slot: int, name: str, start: int) -> bool:
        following = self.walk.analysis.successors[slot]
        if not following:
            return False
        live, written = known.live[frame], known.written[frame]
        reads, writes = known.reads[frame].get(slot, 0), known.writes[frame].get(slot, 0)
        after, on_all = 0, _ALL
        for target in following:
            after |= live.get(target, 0)
            on_all &= written.get(target, 0)
        new = (after & ~writes | reads, on_all | writes)
        old = (live.get(slot, 0), written.get(slot, 0))
        if new == old:
            return False
        if reads or writes or slot == start or self.walk.analysis.prune_points[slot]:
            for what, before, now in zip(("live", "written"), old, new, strict=True):
                self._tell(f"{name} frame {frame} insn {slot} ", what, before, now)
        live[slot], written[slot] = new
        return True

    def _tell(self, head: str, what: str, before: int, now: int) -> None:
        added, gone = now & ~before, before & ~now
        if added:
            head += f"+{what} {slots_text(added)} "
        if gone:
            head += f"-{what} {slots_text(gone)} "
        if added or gone:
            self._lines.append(head)

    def _order(self, start: int) -> list[int]:
        """The instructions of a function, each after those that follow it, as far as there is such
        an order."""
        if start in self._orders:
            return self._orders[start]
        successors = self.walk.analysis.successors
        found, stack, known, explored = list[int](), [start], {start}, set[int]()
        while stack:
            top = stack[-1]
            if top in explored:
                found.append(stack.pop())
                continue
            explored.add(top)
            for target in successors[top]:
                if target not in known:
                    known.add(target)
                    stack.append(target)
        self._orders[start] = found
        return found
