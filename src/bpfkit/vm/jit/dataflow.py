"""Forward dataflow over one function: which values are pointers to what (facts.py says what a fact
is).

Run once to the fixed point, then again by the emitter, block by block. A function whose stack
address gets out of sight ("escapes": stored, passed on, mixed with other values) has its frame
registered for bk_check, and what is read back from its stack is only a hint.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...abi.opcodes import FieldUse, Kind
from .._generated.layout import BK_STACK
from ..arguments import Access, plan_of
from ..engine import Function, JitInput, Step
from .context import ContextFacts
from .facts import (
    CTX,
    END,
    FUNC,
    MAP,
    MAX,
    MEMORY,
    PACKET,
    RECORD,
    SCALAR,
    STACK,
    UNKNOWN,
    VALUE,
    Fact,
    add,
    bounded,
    constant,
    join,
    scalar_op,
)

__all__ = ["STACK_TOP", "Flow", "NoFlow", "State", "live_at_entry"]

STACK_TOP = Fact(STACK)
_PATIENCE = 24  # joins of a block before whatever still changes is given up
_VISITS = 4  # joins of a block before bounds that still move are given up


class State:
    """Facts at one point: of r0 to r9, and of what the 8-byte slots of the stack hold (by offset
    from the frame's top)."""

    __slots__ = ("regs", "stack")

    def __init__(self, regs: list[Fact], stack: dict[int, Fact]) -> None:
        self.regs, self.stack = regs, stack

    def copy(self) -> State:
        return State(self.regs.copy(), self.stack.copy())

    def reg(self, number: int) -> Fact:
        return STACK_TOP if number == 10 else self.regs[number]

    def replace(self, test: Callable[[Fact], bool], change: Callable[[Fact], Fact]) -> None:
        """Change every fact that ``test`` takes."""
        self.regs = [change(f) if test(f) else f for f in self.regs]
        if self.stack:
            self.stack = {k: change(f) if test(f) else f for k, f in self.stack.items()}

    def forget(self, ident: Any) -> None:
        """``ident`` is about to name something new."""
        self.replace(lambda f: f.ident == ident and f.kind in (PACKET, RECORD), lambda f: UNKNOWN)


class Flow:
    """The dataflow of one function."""

    def __init__(
        self, program: JitInput, function: Function, entry: list[Fact], live_in: Mapping[int, int]
    ) -> None:
        self.program, self.function, self._live_in = program, function, live_in
        self.context = ContextFacts.of(program.program_type)
        self.escapes = False
        self.leaders = _leaders(function)
        self.live = _liveness(function, self.leaders, program.program_type, live_in)
        self.entry: dict[int, State] = {}
        self.calls: dict[int, list[Fact]] = {}  # joined arguments of local calls, by callee
        self.lowest = 0  # lowest offset of the stack that is named
        self._start = State(entry, {})
        self._run()
        if (
            self.escapes
        ):  # what is read back from memory is no longer sound: once more, knowing that
            self._run()

    def _run(self) -> None:
        self.entry = {self.function.start: self._start.copy()}
        visits: dict[int, int] = {}
        work = [self.function.start]
        while work:
            leader = work.pop()
            for target, state in self._block(leader):
                visits[target] = visits.get(target, 0) + 1
                if self._merge(target, state, visits[target]) and target not in work:
                    work.append(target)

    def _block(self, leader: int) -> list[tuple[int, State]]:
        state = self.entry[leader].copy()
        slot = leader
        while True:
            step = self.function.steps[slot]
            if step.row.kind in (Kind.BRANCH, Kind.GOTO, Kind.MAY_GOTO, Kind.EXIT):
                return self.edges(step, state)
            self.step(step, state)
            slot += step.insn.slots
            if slot in self.leaders:
                return [(slot, state)]

    def edges(self, step: Step, state: State) -> list[tuple[int, State]]:
        """The blocks that follow, with what holds on the way there."""
        after = self.function.after[step.slot]
        if step.row.kind is not Kind.BRANCH or after[0] == after[1]:
            return [(target, state.copy()) for target in after]
        taken, fallen = state.copy(), state
        refine(step, taken, fallen)
        return [(after[0], taken), (after[1], fallen)]

    def _merge(self, target: int, new: State, visits: int) -> bool:
        live = self.live[target]
        old = self.entry.get(target)
        if old is None:
            self.entry[target] = State(
                [f if live >> r & 1 else UNKNOWN for r, f in enumerate(new.regs)], new.stack
            )
            return True
        regs, stack = [], {}
        for r, (a, b) in enumerate(zip(old.regs, new.regs, strict=True)):
            regs.append(self._join(a, b, (target, r), visits) if live >> r & 1 else UNKNOWN)
        for at in old.stack.keys() | new.stack.keys():
            a, b = old.stack.get(at, UNKNOWN), new.stack.get(at, UNKNOWN)
            fact = self._join(a, b, (target, at), visits)
            if fact != UNKNOWN:
                stack[at] = fact
        _separate(target, regs, stack)
        if regs == old.regs and stack == old.stack:
            return False
        self.entry[target] = State(regs, stack)
        return True

    def _join(self, a: Fact, b: Fact, ident: Any, visits: int) -> Fact:
        if a != b and visits > _PATIENCE:
            fact = UNKNOWN
        else:
            fact = join(a, b, ident, widen=visits > _VISITS)
        if fact.kind != STACK and STACK in (a.kind, b.kind):
            self.escapes = True
        return fact

    # --- one instruction -------------------------------------------------------------------------

    def step(self, step: Step, state: State) -> None:
        """What holds after an instruction that does not branch."""
        _STEPS[step.row.kind](self, step, state)

    def _alu(self, step: Step, state: State) -> None:
        _, insn, row = step
        x = state.reg(insn.dst)
        if row.from_register:
            y = state.reg(insn.src)
        else:
            y = constant(insn.imm if row.width == 64 else insn.imm & 0xFFFFFFFF)
        state.regs[insn.dst] = self._alu_fact(step, state, x, y)

    def _alu_fact(self, step: Step, state: State, x: Fact, y: Fact) -> Fact:
        op, width = step.row.op, step.row.width
        if op == "mov":
            if width == 64:
                return y
            return y if y.kind == SCALAR and y.sound and y.hi <= 0xFFFFFFFF else bounded(0xFFFFFFFF)
        if width == 64 and op == "add":
            if x.kind != SCALAR and y.kind == SCALAR:
                return self._moved(step, state, x, y)
            if y.kind != SCALAR and x.kind == SCALAR:
                return self._moved(step, state, y, x)
        if width == 64 and op == "sub" and x.kind != SCALAR and y.kind == SCALAR and y.lo == y.hi:
            return self._moved(step, state, x, constant(-y.lo))
        if STACK in (x.kind, y.kind if step.row.from_register else SCALAR):
            self.escapes = True  # an address that arithmetic hides
        return scalar_op(op, x, y, width)

    def _moved(self, step: Step, state: State, pointer: Fact, number: Fact) -> Fact:
        if pointer.kind in (END, MAP, FUNC):
            return UNKNOWN
        ident = (step.slot, "v")
        if pointer.kind == PACKET and number.lo != number.hi:
            state.forget(ident)
        fact = add(pointer, number, ident)
        if fact.kind == STACK:
            self.lowest = min(self.lowest, fact.lo)
        return fact

    def _swap(self, step: Step, state: State) -> None:
        self._hide(state.reg(step.insn.dst))
        state.regs[step.insn.dst] = bounded((1 << step.row.size * 8) - 1)

    def _load(self, step: Step, state: State) -> None:
        _, insn, row = step
        base = state.reg(insn.src)
        self._touch(base, insn.offset)
        fact = UNKNOWN if row.signed or row.size == 8 else bounded((1 << row.size * 8) - 1)
        if base.kind == STACK and base.lo == base.hi:
            at = base.lo + insn.offset
            kept = state.stack.get(at, UNKNOWN) if row.size == 8 else UNKNOWN
            if kept == UNKNOWN:
                self._read(state, base, insn.offset, row.size)
            else:
                fact = kept._replace(sound=kept.sound and base.sound and not self.escapes)
        elif base.kind == STACK:
            self._read(state, base, insn.offset, row.size)
        elif base.kind == CTX and base.sound and base.lo == base.hi and not row.signed:
            fact = self.context.load(base.lo + insn.offset, row.size) or fact
        state.regs[insn.dst] = fact

    def _store(self, step: Step, state: State) -> None:
        _, insn, row = step
        base = state.reg(insn.dst)
        value = state.reg(insn.src) if row.from_register else constant(insn.imm)
        self.write(state, base, insn.offset, row.size)
        if base.kind == STACK and base.lo == base.hi and row.size == 8:
            at = base.lo + insn.offset
            if at % 8 == 0 and -512 <= at < 0:
                state.stack[at] = value
                return
        self._hide(value)

    def _touch(self, base: Fact, offset: int) -> None:
        if base.kind == STACK:
            self.lowest = min(self.lowest, base.lo + offset)

    def _hide(self, fact: Fact) -> None:
        if fact.kind == STACK:
            self.escapes = True

    def _read(self, state: State, base: Fact, offset: int, size: int) -> None:
        """Bytes of the stack were read in a way that loses what they are."""
        if base.kind == STACK:
            lo, hi = base.lo + offset, base.hi + offset + size
            for at, fact in state.stack.items():
                if at < hi and lo < at + 8:
                    self._hide(fact)

    def write(self, state: State, base: Fact, offset: int, size: int) -> None:
        """Memory at ``base`` + ``offset`` changed."""
        if base.kind == STACK:
            lo, hi = base.lo + offset, base.hi + offset + size
            self._touch(base, offset)
            state.stack = {k: f for k, f in state.stack.items() if k + 8 <= lo or k >= hi}
        elif self.escapes and (base.kind in (SCALAR, MEMORY) or not base.sound):
            state.stack = {k: f._replace(sound=False) for k, f in state.stack.items()}

    def _atomic(self, step: Step, state: State) -> None:
        _, insn, row = step
        if row.op == "load_acquire":
            self._touch(state.reg(insn.src), insn.offset)
            self._read(state, state.reg(insn.src), insn.offset, row.size)
            state.regs[insn.dst] = UNKNOWN
            return
        self._hide(state.reg(insn.src))
        self._read(state, state.reg(insn.dst), insn.offset, row.size)
        self.write(state, state.reg(insn.dst), insn.offset, row.size)
        if row.fetch:
            register = 0 if row.op == "cmpxchg" else insn.src
            state.regs[register] = UNKNOWN if row.size == 8 else bounded(0xFFFFFFFF)

    def _wide(self, step: Step, state: State) -> None:
        slot, insn, row = step
        load = self.program.map_loads.get(slot)
        if row.op == "lddw_func":
            fact = Fact(FUNC, slot + 1 + insn.imm)
        elif load is not None and load.offset is None:
            fact = Fact(MAP, load.map)
        elif load is not None and load.offset is not None:
            fact = Fact(VALUE, (load.map, None), load.offset, load.offset)
        else:
            fact = constant(insn.imm64)
        state.regs[insn.dst] = fact

    def _packet(self, step: Step, state: State) -> None:
        state.regs[0] = bounded((1 << step.row.size * 8) - 1)

    def _call(self, step: Step, state: State) -> None:
        _, insn, row = step
        if row.op == "local":
            self._local(step.slot + 1 + insn.imm, state)
            return
        number = insn.imm
        if row.op == "register":
            fact = state.reg(insn.dst)
            if fact.kind == FUNC or fact.kind != SCALAR or fact.lo != fact.hi or not fact.sound:
                self._local(fact.ident if fact.kind == FUNC else None, state)
                return
            number = fact.lo
        self._helper(step.slot, number, state)

    def _local(self, callee: int | None, state: State) -> None:
        arguments = state.regs[1:6]
        live = self._live_in.get(callee, 0x3E) if callee is not None else 0x3E
        for register, fact in enumerate(arguments, 1):
            if live >> register & 1:
                self._hide(fact)
        if callee is not None:
            known = self.calls.get(callee)
            if known is not None:
                arguments = [
                    join(a, b, None, widen=True) for a, b in zip(known, arguments, strict=True)
                ]
            self.calls[callee] = arguments
        self._anything_happened(state)
        state.regs[0] = UNKNOWN

    def _anything_happened(self, state: State) -> None:
        # other code of the program ran: it may have moved the packet, given up records, written to
        # a stack that escaped
        state.replace(lambda f: f.kind in (PACKET, END, RECORD), lambda f: UNKNOWN)
        if self.escapes:
            state.stack = {k: f._replace(sound=False) for k, f in state.stack.items()}

    def _helper(self, slot: int, number: int, state: State) -> None:
        plan = plan_of(number, slot, self.program.program_type)
        for access in plan.accesses:
            fact = state.reg(access.register)
            if fact.kind == STACK:
                self.lowest = min(self.lowest, fact.lo)
                if not self._size_is_known(access, fact, plan, state):
                    self._hide(fact)  # the full test must know the frame
                else:
                    self._helper_read(access, fact, state)
                if access.writes:
                    self._helper_write(access, fact, state)
        for register in plan.escaping:
            self._hide(state.reg(register))
        if plan.calls_back:
            self._anything_happened(state)
        if plan.releases:
            state.replace(lambda f: f.kind == RECORD, lambda f: UNKNOWN)
        if plan.changes_packet:
            state.replace(lambda f: f.kind in (PACKET, END), lambda f: UNKNOWN)
        state.regs[0] = self._result(slot, plan, state)

    def _size_is_known(self, access: Access, fact: Fact, plan: Any, state: State) -> bool:
        """Whether the bytes that a helper uses are a constant, or so few that they are in the
        frame."""
        if access.map_part:
            known = state.reg(plan.map_register)
            return known.kind == MAP and known.sound
        if not access.size_register:
            return True
        size = state.reg(access.size_register)
        if size.kind != SCALAR or not size.sound:
            return False
        return size.lo == size.hi or fact.hi + size.hi <= 0

    def _gives_object(self, index: int) -> bool:
        # maps of maps and socket maps: a lookup gives a map or a socket
        return self.program.maps[index].type in (12, 13, 15, 17, 18)

    def _helper_read(self, access: Access, fact: Fact, state: State) -> None:
        size = access.size or 512
        if access.size_register:
            size = min(state.reg(access.size_register).hi, 512)
        self._read(state, fact, 0, size)

    def _helper_write(self, access: Access, fact: Fact, state: State) -> None:
        size = access.size
        if access.size_register:
            size = min(state.reg(access.size_register).hi, 512)
        elif not size:
            size = 512
        self.write(state, fact, 0, size)

    def _result(self, slot: int, plan: Any, state: State) -> Fact:
        if plan.returns == "map_value" and plan.map_register:
            known = state.reg(plan.map_register)
            if known.kind == MAP and known.sound and not self._gives_object(known.ident):
                ident = (known.ident, slot)
                # the same call made before: what still carries its name is another value
                state.replace(
                    lambda f: f.kind == VALUE and f.ident == ident,
                    lambda f: f._replace(ident=(known.ident, None)),
                )
                return Fact(VALUE, ident, 0, 0, 1)
        elif plan.returns == "record":
            size = state.reg(plan.size_register)
            ident = (slot, size.lo)
            state.forget(ident)
            if size.kind == SCALAR and size.lo == size.hi and size.sound:
                return Fact(RECORD, ident, 0, 0, 1)
        return UNKNOWN


class NoFlow(Flow):
    """Nothing known of any value, at once: for verified programs that are wanted soon."""

    def __init__(self, program: JitInput, function: Function) -> None:
        self.program, self.function = program, function
        self.context = ContextFacts.of(program.program_type)
        self.escapes = True
        self.leaders = _leaders(function)
        self.calls = {}
        self.lowest = -BK_STACK
        self.entry = dict.fromkeys(self.leaders, State([UNKNOWN] * 10, {}))

    def step(self, step: Step, state: State) -> None:
        """Nothing is learnt."""


_STEPS: Mapping[Kind, Callable[[Flow, Step, State], None]] = {
    Kind.ALU: Flow._alu,
    Kind.SWAP: Flow._swap,
    Kind.LOAD: Flow._load,
    Kind.STORE: Flow._store,
    Kind.ATOMIC: Flow._atomic,
    Kind.WIDE: Flow._wide,
    Kind.PACKET: Flow._packet,
    Kind.CALL: Flow._call,
}


def _separate(target: int, regs: list[Fact], stack: dict[int, Fact]) -> None:
    """A base named after (block, place) may be held by that place and its true copies only: where
    another place still carries the name from an earlier round of the loop, it may be another value
    by now."""
    for r, fact in enumerate(regs):
        if (
            fact.kind == PACKET
            and isinstance(fact.ident, tuple)
            and fact.ident[0] == target
            and fact.ident[1] != r
        ):
            regs[r] = fact._replace(
                ident=(target, r), lo=0, hi=max(fact.hi, 0) if fact.lo == 0 else _far(fact), extra=0
            )
    for at, fact in stack.items():
        if (
            fact.kind == PACKET
            and isinstance(fact.ident, tuple)
            and fact.ident[0] == target
            and fact.ident[1] != at
        ):
            stack[at] = fact._replace(
                ident=(target, at),
                lo=0,
                hi=max(fact.hi, 0) if fact.lo == 0 else _far(fact),
                extra=0,
            )


def _far(fact: Fact) -> int:
    from .facts import NO_BOUND

    return min(fact.hi + fact.lo, NO_BOUND) if fact.lo > 0 else NO_BOUND


def _leaders(function: Function) -> frozenset[int]:
    leaders = {function.start}
    for step in function.steps.values():
        if step.row.kind in (Kind.BRANCH, Kind.GOTO, Kind.MAY_GOTO):
            leaders.update(function.after[step.slot])
    return frozenset(leaders)


# --- branches ------------------------------------------------------------------------------------


def refine(step: Step, taken: State, fallen: State) -> None:
    """What the outcome of a comparison tells on each side."""
    _, insn, row = step
    if row.width != 64 and row.op not in ("jlt", "jle", "jgt", "jge", "jeq", "jne"):
        return
    x = fallen.reg(insn.dst)
    y = fallen.reg(insn.src) if row.from_register else constant(insn.imm)
    equality = row.op in ("jeq", "jne") and row.width == 64
    nullable = x.kind in (VALUE, RECORD) and x.extra and x.lo == x.hi == 0
    if equality and nullable and y.kind == SCALAR and y.lo == y.hi == 0:
        _refine_null(insn.dst, x, *((taken, fallen) if row.op == "jeq" else (fallen, taken)))
        return
    if row.width == 64 and PACKET in (x.kind, y.kind):
        _refine_packet(row.op, x, y, taken, fallen)
    elif x.kind == SCALAR and insn.dst != 10 and x.sound and y.kind == SCALAR and y.sound:
        _refine_scalar(step, x, y, taken, fallen)


def _refine_null(register: int, fact: Fact, null: State, there: State) -> None:
    null.regs[register] = constant(0)
    if fact.ident[1] is None:
        there.regs[register] = fact._replace(extra=0)
        return
    kind, ident = fact.kind, fact.ident
    there.replace(lambda f: f.kind == kind and f.ident == ident, lambda f: f._replace(extra=0))


# op -> (the side on which dst <= src holds, whether it is dst < src there)
_ORDER = {"jlt": ("taken", 1), "jle": ("taken", 0), "jgt": ("fallen", 0), "jge": ("fallen", 1)}


def _refine_packet(op: str, x: Fact, y: Fact, taken: State, fallen: State) -> None:
    """`packet + N <= data_end` proves N bytes from the packet pointer's base."""
    if op not in _ORDER:
        return
    side, strict = _ORDER[op]
    less, other = (taken, fallen) if side == "taken" else (fallen, taken)
    if _ends(x, y):
        _prove(less, x, x.lo + strict)
    elif _ends(y, x):
        # not (x <= y) is y < x, not (x < y) is y <= x
        _prove(other, y, y.lo + (1 - strict))


def _ends(pointer: Fact, end: Fact) -> bool:
    if pointer.kind != PACKET:
        return False
    if end.kind == END:
        return end.sound
    return (
        end.kind == PACKET
        and end.ident == "data"
        and end.lo == 0
        and end.sound
        and pointer.ident == "meta"
    )


def _prove(state: State, pointer: Fact, reach: int) -> None:
    ident = pointer.ident
    if reach > 0 and pointer.sound:
        state.replace(
            lambda f: f.kind == PACKET and f.ident == ident and f.extra < reach,
            lambda f: f._replace(extra=reach),
        )


def _refine_scalar(step: Step, x: Fact, y: Fact, taken: State, fallen: State) -> None:
    _, insn, row = step
    if row.width == 32:
        if x.hi > 0xFFFFFFFF:
            return
        if y.lo == y.hi:
            y = constant(y.lo & 0xFFFFFFFF)
        elif y.hi > 0xFFFFFFFF:
            return
    sides: dict[str, tuple[State, State]] = {"taken": (taken, fallen), "fallen": (fallen, taken)}
    if row.op in _ORDER:
        side, strict = _ORDER[row.op]
        less, more = sides[side]
        _narrow(less, insn.dst, x.lo, min(x.hi, y.hi - strict))
        _narrow(more, insn.dst, max(x.lo, y.lo + 1 - strict), x.hi)
        if row.from_register and insn.src != 10 and row.width == 64:
            _narrow(less, insn.src, max(y.lo, x.lo + strict), y.hi)
            _narrow(more, insn.src, y.lo, min(y.hi, x.hi - (1 - strict)))
    elif row.op in ("jeq", "jne"):
        equal = taken if row.op == "jeq" else fallen
        _narrow(equal, insn.dst, max(x.lo, y.lo), min(x.hi, y.hi))


def _narrow(state: State, register: int, lo: int, hi: int) -> None:
    # an empty range means that the edge is never taken; keep what there was
    if 0 <= lo <= hi <= MAX:
        state.regs[register] = Fact(SCALAR, None, lo, hi)


# --- liveness ------------------------------------------------------------------------------------


def live_at_entry(program: JitInput) -> dict[int, int]:
    """By function: the registers (as bits) whose value on entry it may read, by itself or by what
    it calls."""
    live: dict[int, int] = {}
    changed = any(function.calls for function in program.functions.values())
    if not changed:
        # nothing calls: what the main program reads is not asked for
        return dict.fromkeys(program.functions, 0x3E)
    while changed:
        changed = False
        for start, function in program.functions.items():
            bits = _liveness(function, _leaders(function), program.program_type, live)[start]
            if bits != live.get(start, 0):
                live[start] = bits
                changed = True
        live = {start: live.get(start, 0) for start in program.functions}
        if len(program.functions) == 1:
            break
    return live


def _liveness(
    function: Function, leaders: frozenset[int], program_type: int, live_in: Mapping[int, int]
) -> dict[int, int]:
    """By block: the registers (as bits) that are read before they are written."""
    use: dict[int, tuple[int, int, tuple[int, ...]]] = {}
    for leader in leaders:
        slot, used, made = leader, 0, 0
        while True:
            step = function.steps[slot]
            reads, writes = _registers(step, program_type, live_in)
            used |= reads & ~made
            made |= writes
            after = function.after[slot]
            if len(after) != 1 or step.row.kind is Kind.GOTO or after[0] in leaders:
                break
            slot = after[0]
        use[leader] = (used, made, after)
    live = {leader: used for leader, (used, _, _) in use.items()}
    changed = True
    while changed:
        changed = False
        for leader in sorted(leaders, reverse=True):
            used, made, after = use[leader]
            out = 0
            for target in after:
                out |= live[target]
            new = used | out & ~made
            if new != live[leader]:
                live[leader] = new
                changed = True
    return live


def _call_reads(step: Step, program_type: int, live_in: Mapping[int, int]) -> int:
    if step.row.op == "local":
        return live_in.get(step.slot + 1 + step.insn.imm, 0) & 0x3E
    if step.row.op == "register":
        return 0x3E | 1 << step.insn.dst
    plan = plan_of(step.insn.imm, step.slot, program_type)
    return (2 << len(plan.arguments)) - 2


def _registers(step: Step, program_type: int, live_in: Mapping[int, int]) -> tuple[int, int]:
    """Registers that an instruction reads and writes, as bits."""
    insn, row = step.insn, step.row
    if row.kind is Kind.CALL:
        return _call_reads(step, program_type, live_in), 1
    if row.kind is Kind.EXIT:
        return 1, 0
    if row.kind is Kind.PACKET:
        return 1 << insn.src if row.from_register else 0, 1
    reads = writes = 0
    for number, use in ((insn.dst, row.dst), (insn.src, row.src)):
        if use in (FieldUse.READ, FieldUse.UPDATE):
            reads |= 1 << number
        if use in (FieldUse.WRITE, FieldUse.UPDATE):
            writes |= 1 << number
    if row.op == "cmpxchg":
        reads, writes = reads | 1, writes | 1
    return reads, writes
