"""The shape of a program, before it is walked: reachability, loops, and where the walk compares and
records states."""

from __future__ import annotations

from ..abi.opcodes import PSEUDO_CALL, PSEUDO_FUNC, PSEUDO_KFUNC_CALL, InstructionRow, Kind
from ..isa.cfg import target_of
from ..isa.instruction import Instruction
from .callbacks import calls_async_callback, calls_sync_callback
from .helpers_prototypes import prototype
from .kfunctable import FLAGS as KFUNC_FLAGS
from .kfunctable import SLEEPABLE
from .liveregisters import live_registers
from .program import Program, Subprogram
from .verdict import Rejected
from .walk import Analysis

__all__ = ["analyse"]


# --- reachability and the points of the walk ------------------------------------------------------

_SLEEPS, _CHANGES_PACKET = 1, 2


class _Flow:
    """A depth-first visit of all instructions."""

    def __init__(self, program: Program) -> None:
        self.program = program
        count = len(program.slots)
        self.analysis = Analysis(count)
        self.edges: list[tuple[int, ...]] = [()] * count
        self.entered = bytearray(count)  # second halves of wide loads that something jumps to
        self.calls: list[tuple[int, int]] = []  # slot of a call or function address, callee's start
        self.effects: dict[int, int] = {}  # by slot of a call

    def visit(self, starts: list[int]) -> bytearray:
        """Follow all edges; gives which slots were reached."""
        reached = bytearray(len(self.program.slots))
        for start in starts:
            todo = [start]
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

    def following(self, slot: int) -> tuple[int, ...]:
        """Where control may go from ``slot``, callees included; marks the points there."""
        insn, row = self.program.slots[slot], self.program.rows[slot]
        if insn is None or row is None:
            self.entered[slot] = 1
            return (slot + 1,)
        kind = row.kind
        if kind is Kind.EXIT:
            return ()
        if kind is Kind.CALL:
            return self._call(slot, insn)
        if kind is Kind.WIDE:
            if insn.src == PSEUDO_FUNC:
                return self._function_edge(slot, slot + 2, slot + 1 + insn.imm)
            return self._flow(slot, slot + 2)
        if kind is Kind.GOTO:
            target = target_of(slot, insn, row)
            self._mark(target)
            return self._flow(slot, target)
        if kind is Kind.BRANCH or kind is Kind.MAY_GOTO:
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
        effects = call_effects(program, insn)
        if effects:
            self.effects[slot] = effects
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
        self.calls.append((slot, callee))
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
        if insn is None:
            if flow.entered[slot]:
                message = f"jump into the middle of ldimm64 insn {slot - 1}"
                raise Rejected(message, slot=slot - 1)
        elif not reached[slot]:
            raise Rejected(f"unreachable insn {slot}", slot=slot)
    _spread_effects(flow)
    analysis = flow.analysis
    analysis.successors, before = flow.edges, analysis.predecessors
    for slot, targets in enumerate(flow.edges):
        for target in targets:
            before[target].append(slot)
    analysis.live_registers = live_registers(program, flow.edges, before)
    analysis.components = _components(flow.edges)
    return analysis


# --- what functions do besides computing ----------------------------------------------------------


def call_effects(program: Program, insn: Instruction) -> int:
    """Whether the called helper or kfunc may sleep, or move the packet, as bits."""
    if insn.src == 0:
        row = program.helper(insn.imm)
        if row is None:
            return 0
        sleeps = row.sleepable and prototype(program, row) is not None
        moves = row.changes_packet
    elif insn.src == PSEUDO_KFUNC_CALL:
        name = program.kfunc_name(insn)
        sleeps = bool(KFUNC_FLAGS.get(name, 0) & SLEEPABLE)
        moves = name == "bpf_xdp_pull_data"
    else:
        return 0
    return sleeps * _SLEEPS | moves * _CHANGES_PACKET


def _spread_effects(flow: _Flow) -> None:
    """What a function does, those do that call it or take its address."""
    program = flow.program
    for slot, bits in flow.effects.items():
        _add_effects(program.subprogram_at(slot), bits)
    edges = {
        (program.subprogram_at(slot).number, program.by_start[callee].number)
        for slot, callee in flow.calls
    }
    changed = True
    while changed:
        changed = False
        for caller, callee in edges:
            one, other = program.subprograms[caller], program.subprograms[callee]
            bits = other.might_sleep * _SLEEPS | other.changes_packet * _CHANGES_PACKET
            changed |= _add_effects(one, bits)


def _add_effects(one: Subprogram, bits: int) -> bool:
    before = one.might_sleep, one.changes_packet
    one.might_sleep |= bool(bits & _SLEEPS)
    one.changes_packet |= bool(bits & _CHANGES_PACKET)
    return before != (one.might_sleep, one.changes_packet)


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
