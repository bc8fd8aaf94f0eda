"""The shape of a program, before it is walked: reachability, loops, and where the walk compares and
records states."""

from __future__ import annotations

from ..abi.opcodes import PSEUDO_CALL, PSEUDO_FUNC, PSEUDO_KFUNC_CALL, InstructionRow, Kind
from ..isa.cfg import target_of
from ..isa.instruction import Instruction
from .callbacks import calls_async_callback, calls_sync_callback
from .liveregisters import live_registers
from .program import Program
from .verdict import Rejected
from .walk import Analysis

__all__ = ["analyse"]


# --- reachability and the points of the walk ------------------------------------------------------


class _Flow:
    """A depth-first visit of all instructions."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.analysis = Analysis(len(program.slots))
        self.edges: list[tuple[int, ...]] = [()] * len(program.slots)

    def visit(self, starts: list[int]) -> bytearray:
        """Follow all edges; gives which slots were reached."""
        reached = bytearray(len(self.program.slots))
        todo = list(reversed(starts))
        while todo:
            slot = todo.pop()
            if reached[slot]:
                continue
            reached[slot] = 1
            following = self.following(slot)
            for target in following:
                self._check_target(slot, target)
            todo.extend(reversed(following))
        return reached

    def _check_target(self, slot: int, target: int) -> None:
        if not 0 <= target < len(self.program.slots):
            raise Rejected(f"jump out of range from insn {slot} to {target}", slot=slot)
        if self.program.slots[target] is None:
            raise Rejected(f"jump into the middle of ldimm64 insn {target - 1}", slot=target - 1)

    def following(self, slot: int) -> tuple[int, ...]:
        """Where control may go from ``slot``, callees included; marks the points there."""
        insn, row = self.program.slots[slot], self.program.rows[slot]
        assert insn is not None and row is not None
        if row.kind is Kind.EXIT:
            return ()
        if row.kind is Kind.CALL:
            return self._call(slot, insn)
        if row.kind is Kind.WIDE:
            if insn.src == PSEUDO_FUNC:
                return self._function_edge(slot, slot + 2, slot + 1 + insn.imm)
            return self._flow(slot, slot + 2)
        if row.kind is Kind.GOTO:
            target = target_of(slot, insn, row)
            self._mark(target)
            return self._flow(slot, target)
        if row.kind is Kind.BRANCH or row.kind is Kind.MAY_GOTO:
            return self._branch(slot, insn, row)
        return self._flow(slot, slot + 1)

    def _flow(self, slot: int, *targets: int) -> tuple[int, ...]:
        self.edges[slot] = targets
        return targets

    def _mark(self, target: int) -> None:
        """The path is recorded, and states are compared, where it may come from two sides."""
        if 0 <= target < len(self.program.slots):
            self.analysis.prune_points[target] = 1
            self.analysis.jump_points[target] = 1

    def _branch(self, slot: int, insn: Instruction, row: InstructionRow) -> tuple[int, ...]:
        target = slot + 1 + insn.offset
        self.analysis.prune_points[slot] = 1
        if row.kind is Kind.MAY_GOTO:
            self.analysis.force_points[slot] = 1
        self._mark(target)
        return self._flow(slot, slot + 1, target)

    def _call(self, slot: int, insn: Instruction) -> tuple[int, ...]:
        marks, program = self.analysis, self.program
        if calls_async_callback(program, insn):
            marks.prune_points[slot] = 1
        if calls_sync_callback(program, insn):
            marks.calls_callback[slot] = 1
            marks.force_points[slot] = 1
            marks.prune_points[slot] = 1
            marks.jump_points[slot] = 1
        if insn.src == PSEUDO_KFUNC_CALL and program.is_iter_next(insn):
            marks.prune_points[slot] = 1
            marks.force_points[slot] = 1
        if insn.src == PSEUDO_CALL:
            return self._function_edge(slot, slot + 1, slot + 1 + insn.imm)
        self._mark(slot + 1)
        return self._flow(slot, slot + 1)

    def _function_edge(self, slot: int, following: int, callee: int) -> tuple[int, ...]:
        self._mark(following)
        self.analysis.prune_points[slot] = 1
        self._mark(callee)
        self._flow(slot, following)
        return (following, callee)


def analyse(program: Program) -> Analysis:
    """Find the points of the walk, the loops and the registers that are read later.

    Raises Rejected for code that nothing reaches and jumps that lead nowhere."""
    flow = _Flow(program)
    starts = [0]
    if program.exception_callback is not None:
        starts.append(program.subprograms[program.exception_callback].start)
    reached = flow.visit(starts)
    for slot, insn in enumerate(program.slots):
        if insn is not None and not reached[slot]:
            raise Rejected(f"unreachable insn {slot}", slot=slot)
    flow.analysis.live_registers = live_registers(program, flow.edges)
    flow.analysis.components = _components(flow.edges)
    return flow.analysis


# --- loops ----------------------------------------------------------------------------------------


def _components(edges: list[tuple[int, ...]]) -> list[int]:
    """The number of the loop (strongly connected component) of each slot, 0 outside loops: Tarjan's
    algorithm without recursion."""
    count = len(edges)
    index, low = [0] * count, [0] * count
    on_stack = bytearray(count)
    found, stack, component, clock = [0] * count, [], 0, 0
    for root in range(count):
        if index[root]:
            continue
        work = [(root, 0)]
        while work:
            slot, at = work[-1]
            if at == 0:
                clock += 1
                index[slot] = low[slot] = clock
                stack.append(slot)
                on_stack[slot] = 1
            targets = edges[slot]
            while at < len(targets):
                target = targets[at]
                at += 1
                if not index[target]:
                    work[-1] = (slot, at)
                    work.append((target, 0))
                    break
                if on_stack[target]:
                    low[slot] = min(low[slot], index[target])
            else:
                work.pop()
                if work:
                    caller = work[-1][0]
                    low[caller] = min(low[caller], low[slot])
                if low[slot] == index[slot]:
                    component = _close(slot, stack, on_stack, edges, found, component)
    return found


def _close(
    slot: int,
    stack: list[int],
    on_stack: bytearray,
    edges: list[tuple[int, ...]],
    found: list[int],
    component: int,
) -> int:
    members = []
    while True:
        one = stack.pop()
        on_stack[one] = 0
        members.append(one)
        if one == slot:
            break
    if len(members) > 1 or slot in edges[slot]:
        component += 1
        for one in members:
            found[one] = component
    return component
