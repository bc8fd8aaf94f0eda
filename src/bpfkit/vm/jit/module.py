"""A whole program as one LLVM IR module.

@maps       [n x {map, first value}]: filled in after linking, so that the code does not
            depend on where maps are
@self       the program's number, which faults name: filled in too
@prog       the main program, u64 (ctx, rt)
@fSLOT      its sub-programs, u64 (r1 .. r5, rt)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from ...abi.opcodes import Kind
from ...isa import semantics
from .._generated.layout import (
    BK_FAULT_BOUNDS,
    BK_FAULT_BUDGET,
    BK_FAULT_HOST,
    FIELDS,
    SIZES,
)
from ..arguments import Plan, plan_of
from ..engine import SPARE_POLL, Function, JitInput, MapFact, Step, spare, successors
from . import access, calls, verified
from .dataflow import Flow, NoFlow, live_at_entry
from .facts import CTX, MEMORY, PACKET, RECORD, SCALAR, STACK, UNKNOWN, Fact, constant
from .function import MAX_DEPTH, FunctionEmitter, rt_field

__all__ = ["ModuleEmitter"]

_ROUNDS = 4  # times that a function's entry facts may change before they are given up
_FAULT = FIELDS["bk_fault"]


class ModuleEmitter:
    """Emits one program; ``imports`` are the native functions that it needs. ``quick``: the text is
    for O0, and verified programs do without the dataflow."""

    def __init__(self, program: JitInput, *, checked: bool, quick: bool = False) -> None:
        self.program, self.checked = program, checked
        self.imports: set[str] = {"bk_check", "bk_check_map"}
        self.handlers = HANDLERS
        functions = program.functions
        self.address_taken = frozenset(t for f in functions.values() for t in f.address_taken)
        plans = [plan for f in functions.values() for plan in _plans(f, program.program_type)]
        self.verified = verified.is_verified(program) if checked else False
        if self.verified:
            self.checked = False
        self.budgeted = checked and not (self.verified and verified.is_bounded(program, plans))
        self.has_checks = self.checked or (self.verified and verified.has_checks(program))
        self.has_frames = self.has_checks or (self.verified and verified.needs_frames(plans))
        self.can_fault = bool(self.has_checks or self.budgeted or plans or not self.verified)
        self.counts_depth = self.checked and _depth(functions, program.program_type) > MAX_DEPTH
        self.changes_packet = any(plan.changes_packet for plan in plans)
        self.reserves = any(plan.returns == "record" for plan in plans)
        self._inline_used = False
        self.flows: Mapping[int, Flow]
        if quick and self.verified:
            self.flows = {start: NoFlow(program, f) for start, f in functions.items()}
        else:
            self.flows = _solve(program, self.address_taken)
        self.uses_packet = any(flow.context.has_packet for flow in self.flows.values())

    def text(self) -> str:
        """The module."""
        bodies = [
            FunctionEmitter(self, f, self.flows[start]).emit()
            for start, f in self.program.functions.items()
            if start in self.flows
        ]
        check = _NATIVE_CHECK if self.verified else _CHECK
        text = "".join(bodies)
        parts = [_METADATA, _used(_PRELUDE + check + _LOOK_UP, text), "@self = global i32 0\n"]
        if self.program.maps:
            parts.append(f"@maps = global [{2 * len(self.program.maps)} x i64] zeroinitializer\n")
        declared = _inline_text() if self._inline_used else ""
        parts += bodies
        parts += [
            f"declare i64 @{name}(ptr, i64, i64, i64, i64, i64)"
            for name in sorted(self.imports)
            if "_helper_" in name
        ]
        parts += [
            line for line in _DECLARATIONS if line.split("(")[0].split()[-1] + "(" not in declared
        ]
        parts.append(declared)
        return "\n".join(parts) + "\n"

    # --- maps ------------------------------------------------------------------------------------

    def map_address(self, e: FunctionEmitter, index: int) -> str:
        """The address of map number ``index``."""
        place = e.new(f"getelementptr i64, ptr @maps, i64 {2 * index}")
        return e.new(f"load i64, ptr {place}, !invariant.load !901")

    def map_values(self, e: FunctionEmitter, index: int) -> str:
        """The address of its first value."""
        place = e.new(f"getelementptr i64, ptr @maps, i64 {2 * index + 1}")
        return e.new(f"load i64, ptr {place}, !invariant.load !901")

    def inline_lookup(self, e: FunctionEmitter, index: int, key: str) -> str | None:
        """A lookup in map ``index`` as inlined native code; None when this type has none."""
        row = self.program.maps[index]
        form = _LOOKUPS.get(row.type)
        if form is None or row.flags & _WRONLY_PROG or not _inline_text():
            return None
        self._inline_used = True
        symbol, arguments = form
        values = ", ".join(_LOOKUP_ARGUMENTS[name](self, e, index, row, key) for name in arguments)
        return e.new(f"call i64 @bk_inline_{symbol}_lookup({values})")


_WRONLY_PROG = 1 << 8
_HASH = ("map", "key_size", "value_size", "key")
_HASH_CPU = ("map", "key_size", "value_size", "cpu", "key")
# map type -> function of runtime/inline.c and its parameters
_LOOKUPS: dict[int, tuple[str, tuple[str, ...]]] = {
    1: ("hash", _HASH),
    2: ("array", ("values", "stride", "max_entries", "key")),
    5: ("percpu_hash", _HASH_CPU),
    6: ("percpu_array", ("values", "stride", "max_entries", "cpu_stride", "cpu", "key")),
    9: ("lru_hash", _HASH),
    10: ("lru_percpu_hash", _HASH_CPU),
    12: ("array_of_maps", ("values", "max_entries", "key")),
    25: ("hash", _HASH),
}

_LookupArgument = Callable[[ModuleEmitter, FunctionEmitter, int, MapFact, str], str]


def _cpu_stride(m: ModuleEmitter, e: FunctionEmitter, index: int, row: MapFact, key: str) -> str:
    pointer = e.new(f"inttoptr i64 {m.map_address(e, index)} to ptr")
    place = e.new(f"getelementptr i8, ptr {pointer}, i64 {FIELDS['bk_map']['cpu_stride'][0]}")
    return f"i64 {e.new(f'load i64, ptr {place}')}"


_LOOKUP_ARGUMENTS: dict[str, _LookupArgument] = {
    "map": lambda m, e, index, row, key: f"i64 {m.map_address(e, index)}",
    "values": lambda m, e, index, row, key: f"i64 {m.map_values(e, index)}",
    "key_size": lambda m, e, index, row, key: f"i32 {row.key_size}",
    "value_size": lambda m, e, index, row, key: f"i32 {row.value_size}",
    "stride": lambda m, e, index, row, key: f"i64 {row.stride}",
    "max_entries": lambda m, e, index, row, key: f"i64 {row.max_entries}",
    "cpu": lambda m, e, index, row, key: (
        f"i64 {e.new('zext i32 ' + e.load_rt(rt_field('cpu'), 'i32') + ' to i64')}"
    ),
    "cpu_stride": _cpu_stride,
    "key": lambda m, e, index, row, key: f"i64 {key}",
}


@cache
def _inline_text() -> str:
    path = Path(__file__).parents[1] / "_generated" / "inline.ll.txt"
    return path.read_text() if path.exists() else ""


# --- instructions that are neither memory nor calls ----------------------------------------------


def _alu(e: FunctionEmitter, step: Step) -> None:
    insn, row = step.insn, step.row
    if row.op == "mov" and row.width == 64 and row.from_register:
        e.put(insn.dst, e.get(insn.src))
        return
    dst = "0" if row.op in ("mov", "movsx") else e.get(insn.dst)
    e.put(
        insn.dst,
        semantics.alu(e.algebra, insn, dst, e.get(insn.src) if row.from_register else None),
    )


def _wide(e: FunctionEmitter, step: Step) -> None:
    slot, insn, row = step
    load = e.module.program.map_loads.get(slot)
    if row.op == "lddw_func":
        start = slot + 1 + insn.imm
        e.put(insn.dst, e.new(f"ptrtoint ptr @f{start} to i64"))
    elif load is None:
        e.put(insn.dst, semantics.constant(e.algebra, insn))
    elif load.offset is None:
        e.put(insn.dst, e.module.map_address(e, load.map))
    else:
        base = e.module.map_values(e, load.map)
        e.put(insn.dst, e.new(f"add i64 {base}, {load.offset}"))


def _branch(e: FunctionEmitter, step: Step) -> None:
    slot, insn, row = step
    taken, after = successors(step)
    truth = semantics.condition(
        e.algebra, insn, e.get(insn.dst), e.get(insn.src) if row.from_register else None
    )
    e.flush()
    e.line(f"br i1 {truth}, label %{e.jump(slot, taken)}, label %L{after}")
    e.edge(slot, taken)


def _goto(e: FunctionEmitter, step: Step) -> None:
    (target,) = successors(step)
    e.flush()
    e.line(f"br label %{e.jump(step.slot, target)}")
    e.edge(step.slot, target)


def _may_goto(e: FunctionEmitter, step: Step) -> None:
    target, after = successors(step)
    left = e.new("load i64, ptr %goes")
    e.line(f"store i64 {e.new(f'call i64 @llvm.usub.sat.i64(i64 {left}, i64 1)')}, ptr %goes")
    done = e.new(f"icmp eq i64 {left}, 0")
    e.flush()
    e.line(f"br i1 {done}, label %{e.jump(step.slot, target)}, label %L{after}")
    e.edge(step.slot, target)


def _exit(e: FunctionEmitter, step: Step) -> None:
    result = e.get(0)
    e.leave(step)
    e.line(f"ret i64 {result}")


HANDLERS: Mapping[Kind, Callable[[FunctionEmitter, Step], None]] = {
    Kind.ALU: _alu,
    Kind.SWAP: _alu,
    Kind.WIDE: _wide,
    Kind.BRANCH: _branch,
    Kind.GOTO: _goto,
    Kind.MAY_GOTO: _may_goto,
    Kind.EXIT: _exit,
    Kind.LOAD: access.load,
    Kind.STORE: access.store,
    Kind.ATOMIC: access.atomic,
    Kind.CALL: calls.call,
    Kind.PACKET: calls.packet_load,
}


# --- facts between functions ---------------------------------------------------------------------


def _plans(function: Function, program_type: int) -> list[Plan]:
    return [
        plan_of(step.insn.imm, step.slot, program_type)
        for step in function.steps.values()
        if step.row.op == "helper" and step.row.kind is Kind.CALL
    ]


def _calls_unknown(function: Function, program_type: int) -> bool:
    """It calls through a register, or a helper that calls back."""
    return any(
        step.row.op == "register"
        or (step.row.op == "helper" and plan_of(step.insn.imm, step.slot, program_type).calls_back)
        for step in function.steps.values()
        if step.row.kind is Kind.CALL
    )


def _depth(functions: Mapping[int, Function], program_type: int) -> int:
    """Frames of the deepest chain of calls; more than MAX_DEPTH when there is recursion."""
    taken = {t for f in functions.values() for t in f.address_taken}
    known: dict[int, int] = {}

    def depth(start: int, above: int) -> int:
        if above > MAX_DEPTH:
            return 1
        if start not in known:
            callees = functions[start].calls
            if _calls_unknown(functions[start], program_type):
                callees = callees | taken
            deepest = 1 + max((depth(t, above + 1) for t in callees), default=0)
            if above + deepest > MAX_DEPTH:
                return deepest  # cut off by the limit: not the true value
            known[start] = deepest
        return known[start]

    return depth(0, 0)


def _solve(program: JitInput, address_taken: frozenset[int]) -> dict[int, Flow]:
    """The dataflow of every function that can run, with what its callers pass."""
    main = [UNKNOWN] + [constant(0)] * 9
    main[0] = constant(0)
    main[1] = Fact(MEMORY) if program.is_raw else Fact(CTX)
    if program.is_raw:
        main[2] = UNKNOWN
    live = live_at_entry(program)
    flows: dict[int, Flow] = {}
    entry: dict[int, list[Fact]] = {0: main}
    rounds: dict[int, int] = {}
    work = [0, *sorted(address_taken)]
    for start in address_taken:
        entry[start] = _anything()
    while work:
        start = work.pop(0)
        flow = Flow(program, program.functions[start], entry[start], live)
        flows[start] = flow
        for callee, arguments in flow.calls.items():
            if callee in address_taken or callee == 0:
                entry.setdefault(callee, _anything())
                continue
            new = _entry(callee, arguments, entry.get(callee))
            if new == entry.get(callee):
                continue
            rounds[callee] = rounds.get(callee, 0) + 1
            entry[callee] = new if rounds[callee] <= _ROUNDS else _anything()
            if callee not in work and rounds[callee] <= _ROUNDS + 1:
                work.append(callee)
    return flows


def _anything() -> list[Fact]:
    return [constant(0)] + [UNKNOWN] * 5 + [constant(0)] * 4


def _entry(callee: int, arguments: list[Fact], known: list[Fact] | None) -> list[Fact]:
    from .facts import join

    facts = []
    for number, fact in enumerate(arguments, 1):
        if known is not None:
            fact = join(known[number], fact, None, widen=True)
        if fact.kind in (STACK, RECORD):
            fact = UNKNOWN  # another frame's stack; a record that others may give up
        elif fact.kind == PACKET and fact.ident not in ("data", "meta"):
            fact = fact._replace(ident=(callee, "argument", number))
        elif fact.kind == SCALAR and known is not None and fact != known[number]:
            fact = UNKNOWN
        facts.append(fact)
    return [constant(0), *facts, *[constant(0)] * 4]


# --- text that every module has ------------------------------------------------------------------

_OWNED, _REGION = rt_field("owned"), SIZES["bk_region"]

_COLD = "cold noinline nounwind"
_METADATA = """
!0 = !{!"branch_weights", i32 2000, i32 1}
!901 = !{}
!902 = !{!"branch_weights", i32 1, i32 2000}
"""
_PRELUDE = f"""
; a fault raised by native code: where it was
define internal void @at(ptr %rt, i32 %pc) cold noinline nounwind {{
  %place = getelementptr i8, ptr %rt, i64 {_FAULT["pc"][0]}
  store i32 %pc, ptr %place
  %running = getelementptr i8, ptr %rt, i64 {rt_field("program")}
  %id = load i32, ptr %running
  %program = getelementptr i8, ptr %rt, i64 {_FAULT["program"][0]}
  store i32 %id, ptr %program
  %frames = getelementptr i8, ptr %rt, i64 {rt_field("frame_count")}
  store i32 0, ptr %frames
  ret void
}}

define internal void @fault(ptr %rt, i32 %kind, i32 %pc, i64 %address, i32 %detail)
  {_COLD} {{
  store i32 %kind, ptr %rt
  %a = getelementptr i8, ptr %rt, i64 {_FAULT["address"][0]}
  store i64 %address, ptr %a
  %d = getelementptr i8, ptr %rt, i64 {_FAULT["detail"][0]}
  store i32 %detail, ptr %d
  call void @at(ptr %rt, i32 %pc)
  ret void
}}

define internal void @outside(ptr %rt, i64 %address, i32 %size, i32 %access, i32 %pc) {_COLD} {{
  %s = getelementptr i8, ptr %rt, i64 {_FAULT["size"][0]}
  store i32 %size, ptr %s
  %a = getelementptr i8, ptr %rt, i64 {_FAULT["access"][0]}
  store i32 %access, ptr %a
  call void @fault(ptr %rt, i32 {BK_FAULT_BOUNDS}, i32 %pc, i64 %address, i32 0)
  ret void
}}

; a NUL-terminated string, each byte of it checked
define internal i64 @string(ptr %rt, i64 %address, i32 %pc) noinline nounwind {{
entry:
  %first = call i64 @check(ptr %rt, i64 %address, i64 1, i32 1, i32 %pc)
  %bad = icmp eq i64 %first, 0
  br i1 %bad, label %no, label %next
next:
  %at = phi i64 [ %address, %entry ], [ %more, %go ]
  %native = phi i64 [ %first, %entry ], [ %found, %go ]
  %pointer = inttoptr i64 %native to ptr
  %byte = load i8, ptr %pointer
  %end = icmp eq i8 %byte, 0
  br i1 %end, label %done, label %on
on:
  %more = add i64 %at, 1
  %found = call i64 @check(ptr %rt, i64 %more, i64 1, i32 1, i32 %pc)
  %out = icmp eq i64 %found, 0
  br i1 %out, label %no, label %go
go:
  br label %next
done:
  ret i64 %first
no:
  ret i64 0
}}

; the start of a record that the program holds
define internal i1 @owned(ptr %rt, i64 %address) noinline nounwind {{
entry:
  %count_at = getelementptr i8, ptr %rt, i64 {rt_field("owned_count")}
  %count = load i32, ptr %count_at
  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %i1, %next ]
  %more = icmp ult i32 %i, %count
  br i1 %more, label %look, label %no
look:
  %wide = zext i32 %i to i64
  %offset = mul i64 %wide, {_REGION}
  %from = add i64 %offset, {_OWNED}
  %place = getelementptr i8, ptr %rt, i64 %from
  %start = load i64, ptr %place
  %same_start = icmp eq i64 %start, %address
  %map_at = getelementptr i8, ptr %place, i64 {FIELDS["bk_region"]["lo"][0]}
  %map = load i64, ptr %map_at
  %is_record = icmp ne i64 %map, 0
  %same = and i1 %same_start, %is_record
  br i1 %same, label %yes, label %next
next:
  %i1 = add i32 %i, 1
  br label %head
yes:
  ret i1 true
no:
  ret i1 false
}}
"""

_GUEST = f"""
define internal i64 @guest(ptr %rt, i64 %address) nounwind {{
  %delta_at = getelementptr i8, ptr %rt, i64 {rt_field("packet_delta")}
  %delta = load i64, ptr %delta_at
  %lo_at = getelementptr i8, ptr %rt, i64 {rt_field("packet_lo")}
  %lo = load i64, ptr %lo_at
  %hi_at = getelementptr i8, ptr %rt, i64 {rt_field("packet_hi")}
  %hi = load i64, ptr %hi_at
  %guest = sub i64 %address, %delta
  %distance = sub i64 %guest, %lo
  %length = sub i64 %hi, %lo
  %inside = icmp ult i64 %distance, %length
  %seen = select i1 %inside, i64 %guest, i64 %address
  ret i64 %seen
}}
"""
_CHECK_TEXT = """
define internal i64 @check(ptr %rt, i64 %address, i64 %size, i32 %access, i32 %pc)
  noinline nounwind {
  SEEN
  %native = call i64 @bk_check(ptr %rt, i64 %seen, i64 %size, i32 %access)
  %bad = icmp eq i64 %native, 0
  br i1 %bad, label %no, label %yes, !prof !902
no:
  call void @at(ptr %rt, i32 %pc)
  br label %yes
yes:
  ret i64 %native
}
"""
_CHECK = _CHECK_TEXT.replace("SEEN", "%seen = add i64 %address, 0")
# packet pointers of verified programs are native addresses
_NATIVE_CHECK = _GUEST + _CHECK_TEXT.replace(
    "SEEN", "%seen = call i64 @guest(ptr %rt, i64 %address)"
)


def _used(library: str, text: str) -> str:
    """The functions of ``library`` that ``text`` calls, and what these call."""
    pieces = [f"define {piece}" for piece in library.split("define ")[1:]]
    kept: list[str] = []
    count = -1
    while count != len(kept):
        count = len(kept)
        for piece in list(pieces):
            name = piece[piece.index("@") : piece.index("(") + 1]
            if name in text:
                pieces.remove(piece)
                kept.append(piece)
                text += piece
    return "".join(kept)


_LOOK_UP = f"""
; the budget's count left its block: used up, or time to look whether the run is to end
define internal i1 @lookup(ptr %rt, i64 %left, i32 %pc, i32 %target) {_COLD} {{
  %used = icmp slt i64 %left, 0
  br i1 %used, label %out, label %look
out:
  call void @fault(ptr %rt, i32 {BK_FAULT_BUDGET}, i32 %pc, i64 0, i32 %target)
  ret i1 false
look:
  %place = getelementptr i8, ptr %rt, i64 {spare(SPARE_POLL)}
  %poll = load ptr, ptr %place
  %none = icmp eq ptr %poll, null
  br i1 %none, label %on, label %ask
ask:
  %stop = call i64 %poll(ptr %rt)
  %go = icmp eq i64 %stop, 0
  br i1 %go, label %on, label %end
end:
  call void @fault(ptr %rt, i32 {BK_FAULT_HOST}, i32 %pc, i64 0, i32 %target)
  ret i1 false
on:
  ret i1 true
}}
"""

_DECLARATIONS = (
    "declare i64 @bk_check(ptr, i64, i64, i32)",
    "declare i64 @bk_check_map(ptr, i64)",
    "declare i64 @bk_ld_abs(ptr, i64, i64, ptr)",
    "declare i16 @llvm.bswap.i16(i16)",
    "declare i32 @llvm.bswap.i32(i32)",
    "declare i64 @llvm.bswap.i64(i64)",
    "declare i64 @llvm.usub.sat.i64(i64, i64)",
    "declare i32 @llvm.umin.i32(i32, i32)",
    "declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)",
)
