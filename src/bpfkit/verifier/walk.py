"""The walk: every path of a program, instruction by instruction, with what is known at each.

One :class:`Walk` verifies one entry (the program itself, a global function). Instructions are
compiled once into Python functions (``operations``) that take the walk and give the slot to go on
with, or END. A path ends at the exit of the outermost frame or where a checkpoint already covers it
(``pruning``); then the newest branch that waits is taken up.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .registers import NOT_INIT, Reg
from .state import Frame, Linked, State
from .verdict import Rejected

if TYPE_CHECKING:
    from .precisionlog import Trail
    from .program import Program

__all__ = ["END", "MAX_INSTRUCTIONS", "Analysis", "Operation", "Walk"]

END = -1
"""What an operation gives when the path ends."""

MAX_INSTRUCTIONS = 1_000_000
_MAX_PENDING = 8192
_PAUSE = 2048  # instructions

Operation = Callable[["Walk"], int]


class Analysis:
    """What is found about a program before it is walked, by slot: where states are compared
    (``prune_points``), where checkpoints are forced (``force_points``), where the path is recorded
    (``jump_points``), which registers are read later (``live_registers``, bits), the loop that each
    slot is in (``components``, 0: none), what may follow inside the function (``successors``) and
    come before (``predecessors``)."""

    __slots__ = (
        "calls_callback",
        "components",
        "force_points",
        "jump_points",
        "live_registers",
        "predecessors",
        "prune_points",
        "successors",
    )

    def __init__(self, count: int) -> None:
        self.prune_points = bytearray(count)
        self.force_points = bytearray(count)
        self.jump_points = bytearray(count)
        self.calls_callback = bytearray(count)
        self.live_registers = [0x7FF] * count
        self.components = [0] * count
        self.successors: list[tuple[int, ...]] = [()] * count
        self.predecessors: list[list[int]] = [[] for _ in range(count)]


class Walk:
    """One verification in progress. Operations read and change ``state``, ``frame`` (its innermost
    frame) and ``regs`` (that frame's registers)."""

    def __init__(self, program: Program, analysis: Analysis, *, budget: int | None = None) -> None:
        from .operations import compile_operations
        from .precision import barriers_of, compile_backwards
        from .stackliveness import StackLiveness

        self.program, self.analysis = program, analysis
        self.operations: list[Operation] = compile_operations(program)
        self.backwards = compile_backwards(program, analysis)
        self.barriers = barriers_of(self.backwards)
        self.stretches: dict[int, int] = {}  # see precision
        self.budget = MAX_INSTRUCTIONS if budget is None else budget
        self.processed = 0  # instructions, over all entries
        self.progress: Callable[[int], None] | None = None
        self.pause_at = 0
        self.jumps = 0
        self.ids = 0
        self.pending: list[tuple[State, int, int]] = []
        self.explored: dict[tuple[int, int], Any] = {}  # see pruning
        self.buckets: dict[int, int] = {}  # checkpoints by the second half of their key
        self.states_kept = self.backedges = 0
        self.total_states = self.peak_states = self.max_states_per_slot = 0
        self.last_jumps = self.last_processed = 0  # at the newest checkpoint
        self.pointer_kinds: dict[int, int] = {}  # kind of pointer that each access was seen with
        self.seen = bytearray(len(program.slots))
        self.state = State()
        self.frame = Frame(0, 0, -1)
        self.regs: list[Reg] = self.frame.regs
        self.slot = self.previous = 0
        self._recorded_at = -1
        self.liveness = StackLiveness(self)
        self.loops: dict[tuple[int, ...], Any] = {}  # see pruning
        self.tracer: Callable[[Walk], None] | None = None
        self.on_covered: Callable[[Walk], None] | None = None  # told where a checkpoint ends a path
        self.remark: Callable[[str], None] | None = None  # takes lines that only a log has
        self.trail: Trail | None = None  # told how the origins of numbers are looked for
        self.facts: dict[str, Any] = {}  # what rules remember over all paths

    # --- the loop ---------------------------------------------------------------------------------

    def run(self, state: State, start: int) -> None:
        """Walk all paths from ``state`` at slot ``start``. Raises Rejected or Unsupported at the
        first broken rule; ``slot`` then is where."""
        # states hold each other without cycles and by the hundred thousand: looking for cycles
        # among them is a fifth of the time
        is_collecting = gc.isenabled()
        gc.disable()
        try:
            self._run(state, start)
        finally:
            self._forget()
            if is_collecting:
                gc.enable()

    def _forget(self) -> None:
        """Let go of all states of the entry that was walked."""
        for place in self.explored.values():
            place.checkpoints.clear()
        self.explored.clear()
        self.buckets.clear()
        self.loops.clear()
        self.pending.clear()

    def _run(self, state: State, start: int) -> None:
        from .pruning import finish_path, is_covered

        self.take(state)
        slot, previous = start, -1
        operations, seen = self.operations, self.seen
        analysis = self.analysis
        prune_points, jump_points = analysis.prune_points, analysis.jump_points
        limit = len(operations)
        while True:
            self.slot, self.previous = slot, previous
            if not 0 <= slot < limit:
                raise Rejected(f"invalid insn idx {slot} insn_cnt {limit}")
            self.processed += 1
            if self.processed > self.pause_at:
                self._pause()
            state = self.state
            state.last, state.slot = previous, slot
            if prune_points[slot] and is_covered(self, slot):
                following = END
                if self.on_covered is not None:
                    self.on_covered(self)
            else:
                if jump_points[slot]:
                    older = state.history
                    length = 1 if older is None else older[5] + 1
                    state.history = (slot, previous, None, (), older, length, 0)
                    self._recorded_at = self.processed
                if self.tracer is not None:
                    self.tracer(self)
                seen[slot] = 1
                previous = slot
                following = operations[slot](self)
            if following >= 0:
                slot = following
                continue
            finish_path(self, self.state)
            if not self.pending:
                return
            waiting, slot, previous = self.pending.pop()
            self.take(waiting)

    def _pause(self) -> None:
        """Now and then: stop where the budget is used up, tell how far the walk is."""
        if self.processed > self.budget:
            message = f"BPF program is too large. Processed {self.processed} insn"
            raise Rejected(message, errno=7)
        self.pause_at = self.budget
        if self.progress is not None:
            self.pause_at = min(self.budget, self.processed + _PAUSE)
            self.progress(self.processed)

    def take(self, state: State) -> None:
        """Go on with ``state``."""
        self.state = state
        self.enter_frame(state.frames[-1])

    def enter_frame(self, frame: Frame) -> None:
        """``frame`` is the innermost now."""
        self.frame, self.regs = frame, frame.regs

    # --- branches ---------------------------------------------------------------------------------

    def branch(self, slot: int) -> State:
        """A copy of the state that goes on at ``slot`` once this path has ended."""
        new = self.state.copy()
        self.pending.append((new, slot, self.slot))
        if new.parent is not None:
            new.parent.branches += 1
        if len(self.pending) > _MAX_PENDING:
            count = len(self.pending)
            raise Rejected(f"The sequence of {count} jumps is too complex.", errno=7)
        return new

    def record(
        self,
        stack: tuple[int, int] | None = None,
        linked: tuple[Linked, ...] = (),
        pointers: int = 0,
    ) -> None:
        """Note this instruction in the path's history (see ``state.History``)."""
        state = self.state
        older = state.history
        if older is None:
            length = 1
        elif self._recorded_at == self.processed:  # complete the entry that it has
            stack, linked = stack or older[2], linked or older[3]
            pointers |= older[6]
            length, older = older[5], older[4]
        else:
            length = older[5] + 1
        self._recorded_at = self.processed
        state.history = (self.slot, self.previous, stack, linked, older, length, pointers)

    def record_stack(self, frame: int, index: int) -> None:
        """``record`` for an instruction that touches one stack slot."""
        if self._recorded_at == self.processed:
            self.record((frame, index))
            return
        state = self.state
        older = state.history
        length = 1 if older is None else older[5] + 1
        self._recorded_at = self.processed
        state.history = (self.slot, self.previous, (frame, index), (), older, length, 0)

    # --- registers --------------------------------------------------------------------------------

    def new_id(self) -> int:
        """An id that nothing has yet."""
        self.ids += 1
        return self.ids

    def read(self, number: int) -> Reg:
        """The register, which has to hold something."""
        reg = self.regs[number]
        if reg.kind == NOT_INIT:
            raise Rejected(f"R{number} !read_ok", errno=13)
        return reg

    def check_writable(self, number: int) -> None:
        """Raises Rejected for the frame pointer."""
        if number == 10:
            raise Rejected("frame pointer is read only", errno=13)

    def rewrite(self, change: Callable[[Reg], Reg | None], state: State | None = None) -> None:
        """Let ``change`` see every register of the state, those spilled to the stack included, and
        put what it gives in its place (None: no change)."""
        for frame in (state or self.state).frames:
            regs = frame.regs
            for number in range(10):
                new = change(regs[number])
                if new is not None:
                    regs[number] = new
            stack = frame.stack
            for index, slot in enumerate(stack):
                if slot.reg is not None and slot.types[7] == _SPILL:
                    new = change(slot.reg)
                    if new is not None:
                        stack[index] = slot._replace(reg=new)


_SPILL = b"r"[0]
