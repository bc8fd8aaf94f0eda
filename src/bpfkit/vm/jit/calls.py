"""Calls: helpers with the checks of their arguments, map lookups inline, tail calls, local calls
and calls through registers."""

from __future__ import annotations

from ...isa import semantics
from .._generated.layout import (
    BK_FAULT_BAD_ARGUMENT,
    BK_FAULT_BAD_CALLBACK,
    BK_FAULT_BAD_HELPER,
    BK_FAULT_BAD_MAP,
    BK_MAX_TAIL_CALLS,
    BK_READ,
    BK_WRITE,
    FIELDS,
)
from ..arguments import LOOKUP, TAIL_CALL, Access, Argument, Plan, is_absent, plan_of, require_skb
from ..engine import SPARE_BASE, Step, spare
from .access import Place, checked_place
from .facts import CTX, FUNC, MAP, RECORD, SCALAR, Fact
from .function import FunctionEmitter, rt_field
from .verified import to_guest

__all__ = ["call", "packet_load"]

_MAP = FIELDS["bk_map"]
_PROGRAM = FIELDS["bk_program"]
_SIZE_LIMIT = 1 << 29  # bytes; no helper takes more


def call(e: FunctionEmitter, step: Step) -> None:
    """A call of any sort."""
    insn, row = step.insn, step.row
    if row.op == "local":
        _local(e, step.slot, step.slot + 1 + insn.imm)
    elif row.op == "register":
        _through_register(e, step)
    else:
        _helper(e, step.slot, insn.imm)


# --- functions of the program --------------------------------------------------------------------


def _arguments(e: FunctionEmitter) -> str:
    return ", ".join(f"i64 {e.get(r)}" for r in range(1, 6))


def _after_code(e: FunctionEmitter) -> None:
    # code of the program ran: it may have faulted, used budget, moved the packet
    if e.module.can_fault and (e.checked or e.verified):
        e.stop_on_fault()
    e.reload_budget()
    if e.module.changes_packet:
        e.refresh_packet()


def _local(e: FunctionEmitter, slot: int, target: int) -> None:
    e.sync_budget()
    result = e.new(
        f"call i64 @f{target}({_arguments(e)}, ptr %rt)" if target else _recursive_main(e)
    )
    _after_code(e)
    e.put(0, result)


def _recursive_main(e: FunctionEmitter) -> str:
    # the main program as a function: its other arguments are not used by it
    return f"call i64 @prog(i64 {e.get(1)}, ptr %rt)"


def _through_register(e: FunctionEmitter, step: Step) -> None:
    fact = e.state.reg(step.insn.dst)
    if fact.sound and fact.kind == FUNC:
        _local(e, step.slot, fact.ident)
        return
    if fact.sound and fact.kind == SCALAR and fact.lo == fact.hi:
        _helper(e, step.slot, fact.lo)
        return
    target = e.get(step.insn.dst)
    e.unless(_is_function(e, target), BK_FAULT_BAD_CALLBACK, step.slot, target)
    pointer = e.new(f"inttoptr i64 {target} to ptr")
    e.sync_budget()
    result = e.new(f"call i64 {pointer}({_arguments(e)}, ptr %rt)")
    _after_code(e)
    e.put(0, result)


def _is_function(e: FunctionEmitter, value: str) -> str:
    """Whether a value is the address of a function whose address the program takes."""
    known = "false"
    for start in sorted(e.module.address_taken):
        same = e.new(f"icmp eq i64 {value}, ptrtoint (ptr @f{start} to i64)")
        known = e.new(f"or i1 {known}, {same}")
    return known


# --- helpers -------------------------------------------------------------------------------------


def _helper(e: FunctionEmitter, slot: int, number: int) -> None:
    plan = plan_of(number, slot, e.module.program.program_type)
    if is_absent(number):
        e.unless("false", BK_FAULT_BAD_HELPER, slot, "0", str(number))
        e.put(0, "0")
        return
    if number == TAIL_CALL:
        _tail_call(e, slot, plan)
        return
    values = [_argument(e, slot, plan, argument) for argument in plan.arguments]
    if number == LOOKUP and _inline_lookup(e, values):
        return
    values += ["0"] * (5 - len(values))
    e.module.imports.add(plan.symbol)
    if plan.calls_back:
        e.sync_budget()
        if (
            e.checked or e.verified
        ):  # a callback's fault replaces this, the helper's own is at the call
            e.store_rt(rt_field("fault") + FIELDS["bk_fault"]["pc"][0], str(slot), "i32")
            running = e.load_rt(rt_field("program"), "i32")
            e.store_rt(rt_field("fault") + FIELDS["bk_fault"]["program"][0], running, "i32")
    arguments = ", ".join(f"i64 {value}" for value in values)
    result = e.new(f"call i64 @{plan.symbol}(ptr %rt, {arguments})")
    if plan.raises and (e.checked or e.verified):
        e.stop_on_fault(None if plan.calls_back else slot)
    if plan.calls_back:
        e.reload_budget()
    if plan.changes_packet or (plan.calls_back and e.module.changes_packet):
        e.refresh_packet()
    e.put(0, result)


def _argument(e: FunctionEmitter, slot: int, plan: Plan, argument: Argument) -> str:
    value, fact = e.get(argument.register), e.state.reg(argument.register)
    if e.verified:
        return _proven_argument(e, slot, plan, argument, value)
    if argument.access is not None:
        return _memory(e, slot, plan, argument.access)
    if not e.checked:
        return value
    if argument.kind == "ctx":
        if not (fact.kind == CTX and fact.sound and fact.lo == fact.hi == 0):
            same = e.new(f"icmp eq i64 {value}, {e.load_rt(rt_field('ctx'))}")
            e.unless(same, BK_FAULT_BAD_ARGUMENT, slot, value, str(argument.register))
    elif argument.kind == "map":
        _map(e, slot, plan, value, fact)
    elif argument.kind == "function":
        if not (fact.kind == FUNC and fact.sound):
            e.unless(
                _is_function(e, value), BK_FAULT_BAD_CALLBACK, slot, value, str(argument.register)
            )
    elif argument.kind == "record":
        if not (fact.kind == RECORD and fact.sound and fact.lo == fact.hi == fact.extra == 0):
            owned = e.new(f"call i1 @owned(ptr %rt, i64 {value})")
            e.unless(owned, BK_FAULT_BAD_ARGUMENT, slot, value, str(argument.register))
    elif argument.kind == "string":
        return _string(e, slot, value)
    return value


def _proven_argument(
    e: FunctionEmitter, slot: int, plan: Plan, argument: Argument, value: str
) -> str:
    # what the prototype asks for was proven; addresses that the helper follows unasked were not
    if argument.kind == "string":
        return _string(e, slot, value)
    if argument.access is None and argument.register in plan.escaping:
        return to_guest(e, value)
    return value


def _string(e: FunctionEmitter, slot: int, value: str) -> str:
    native = e.new(f"call i64 @string(ptr %rt, i64 {value}, i32 {slot})")
    good = e.label()
    e.line(
        f"br i1 {e.new(f'icmp ne i64 {native}, 0')}, label %{good}, label %dead, !prof !0\n{good}:"
    )
    return native


def _map(e: FunctionEmitter, slot: int, plan: Plan, value: str, fact: Fact) -> None:
    register = str(plan.map_register)
    if fact.kind == MAP and fact.sound:
        if (
            plan.map_types is not None
            and e.module.program.maps[fact.ident].type not in plan.map_types
        ):
            e.unless("false", BK_FAULT_BAD_MAP, slot, value, register)
        return
    found = e.new(f"call i64 @bk_check_map(ptr %rt, i64 {value})")
    good, bad = e.label(), e.label()
    e.line(f"br i1 {e.new(f'icmp ne i64 {found}, 0')}, label %{good}, label %{bad}, !prof !0")
    e.line(f"{bad}:\ncall void @at(ptr %rt, i32 {slot})\nbr label %dead\n{good}:")
    if plan.map_types is not None:
        kind = e.new(f"zext i32 {_map_field(e, value, 'type')} to i64")
        mask = sum(1 << number for number in plan.map_types)
        small = e.new(f"icmp ult i64 {kind}, 64")
        amount = e.new(f"and i64 {kind}, 63")
        bit = e.new(f"trunc i64 {e.new(f'lshr i64 {mask}, {amount}')} to i1")
        e.unless(e.new(f"and i1 {small}, {bit}"), BK_FAULT_BAD_MAP, slot, value, register)


def _map_field(e: FunctionEmitter, value: str, name: str) -> str:
    offset, size = _MAP[name]
    pointer = e.new(f"inttoptr i64 {value} to ptr")
    place = e.new(f"getelementptr i8, ptr {pointer}, i64 {offset}")
    return e.new(f"load i{size * 8}, ptr {place}")


def _memory(e: FunctionEmitter, slot: int, plan: Plan, access: Access) -> str:
    """A checked, native address for a memory argument."""
    value, fact = e.get(access.register), e.state.reg(access.register)
    size, length = _size(e, slot, plan, access)
    mode = (BK_READ if access.reads else 0) | (BK_WRITE if access.writes else 0)
    place = Place(fact, value, 0, size, mode, slot, length)
    conditions = []
    if access.nullable and not _never_null(fact):
        conditions.append(e.new(f"icmp eq i64 {value}, 0"))
    may_be_zero = access.size_register and access.zero_allowed and e.checked
    if may_be_zero and e.state.reg(access.size_register).lo == 0:
        conditions.append(e.new(f"icmp eq i64 {e.get(access.size_register)}, 0"))
    if not conditions:
        return checked_place(e, place)
    skip = (
        conditions[0] if len(conditions) == 1 else e.new(f"or i1 {conditions[0]}, {conditions[1]}")
    )
    before, test, there, after = e.label(), e.label(), e.label(), e.label()
    e.line(f"br label %{before}\n{before}:\nbr i1 {skip}, label %{after}, label %{test}\n{test}:")
    native = checked_place(e, place)
    e.line(f"br label %{there}\n{there}:\nbr label %{after}\n{after}:")
    return e.new(f"phi i64 [ {value}, %{before} ], [ {native}, %{there} ]")


def _never_null(fact: Fact) -> bool:
    return (fact.kind != SCALAR and fact.sound and not fact.extra) or (
        fact.kind == SCALAR and fact.sound and fact.lo > 0
    )


def _size(e: FunctionEmitter, slot: int, plan: Plan, access: Access) -> tuple[int, str]:
    """(bytes or a bound of them, the exact number as a value where it is no constant)."""
    if access.map_part:
        known = e.state.reg(plan.map_register)
        if known.kind == MAP and known.sound:
            row = e.module.program.maps[known.ident]
            return (row.key_size if access.map_part == "key" else row.value_size), ""
        field = "key_size" if access.map_part == "key" else "value_size"
        return _SIZE_LIMIT, e.new(
            f"zext i32 {_map_field(e, e.get(plan.map_register), field)} to i64"
        )
    if not access.size_register:
        return access.size, ""
    fact, value = e.state.reg(access.size_register), e.get(access.size_register)
    if fact.kind != SCALAR or not fact.sound:
        fact = fact._replace(kind=SCALAR, lo=0, hi=(1 << 64) - 1)
    if e.checked and not access.zero_allowed and fact.lo == 0:
        positive = e.new(f"icmp ne i64 {value}, 0")
        e.unless(positive, BK_FAULT_BAD_ARGUMENT, slot, "0", str(access.size_register))
    if e.checked and fact.hi >= _SIZE_LIMIT:
        small = e.new(f"icmp ult i64 {value}, {_SIZE_LIMIT}")
        e.unless(small, BK_FAULT_BAD_ARGUMENT, slot, value, str(access.size_register))
    if fact.lo == fact.hi and 0 < fact.hi < _SIZE_LIMIT:
        return fact.hi, ""
    return min(fact.hi, _SIZE_LIMIT), value


def _inline_lookup(e: FunctionEmitter, values: list[str]) -> bool:
    """bpf_map_lookup_elem on a map that is known, as inlined native code."""
    fact = e.state.reg(1)
    if fact.kind != MAP or not fact.sound:
        return False
    found = e.module.inline_lookup(e, fact.ident, values[1])
    if found is None:
        return False
    e.put(0, found)
    return True


# --- tail calls ----------------------------------------------------------------------------------


def _tail_call(e: FunctionEmitter, slot: int, plan: Plan) -> None:
    """bpf_tail_call(ctx, map, index): does not come back, or r0 = negative and the next
    instruction."""
    for argument in plan.arguments:
        _argument(e, slot, plan, argument)
    table, failed = e.get(2), e.label()
    index = e.algebra.trunc(e.get(3), 64, 32)
    steps = [e.label() for _ in range(3)]
    inside = e.new(f"icmp ult i32 {index}, {_map_field(e, table, 'max_entries')}")
    e.line(f"br i1 {inside}, label %{steps[0]}, label %{failed}\n{steps[0]}:")
    made = e.load_rt(rt_field("tail_calls"), "i32")
    few = e.new(f"icmp ult i32 {made}, {BK_MAX_TAIL_CALLS}")
    e.line(f"br i1 {few}, label %{steps[1]}, label %{failed}\n{steps[1]}:")
    distance = e.new(
        f"mul i64 {e.new(f'zext i32 {index} to i64')}, {_map_field(e, table, 'stride')}"
    )
    place = e.new(f"add i64 {_map_field(e, table, 'values')}, {distance}")
    pointer = e.new(f"inttoptr i64 {place} to ptr")
    program = e.new(f"load i64, ptr {pointer}")
    there = e.new(f"icmp ne i64 {program}, 0")
    e.line(f"br i1 {there}, label %{steps[2]}, label %{failed}\n{steps[2]}:")
    e.store_rt(rt_field("tail_calls"), e.new(f"add i32 {made}, 1"), "i32")
    _enter(e, program)
    e.line(f"{failed}:")
    e.put(0, str((1 << 64) - 2))  # -ENOENT


def _enter(e: FunctionEmitter, program: str) -> None:
    pointer = e.new(f"inttoptr i64 {program} to ptr")
    place = e.new(f"getelementptr i8, ptr {pointer}, i64 {_PROGRAM['entry'][0]}")
    target = e.new(f"load ptr, ptr {place}")
    context = e.load_rt(rt_field("ctx"))
    e.sync_budget()
    if e.is_main:
        if e.registers_frame:
            e.store_rt(rt_field("frame_count"), "%frames", "i32")
        result = e.new(f"musttail call i64 {target}(i64 {context}, ptr %rt)")
        e.line(f"ret i64 {result}")
        return
    # from a sub-program: the program that is called returns in place of this function
    base, before = e.load_rt(spare(SPARE_BASE)), e.load_rt(rt_field("program"), "i32")
    count = e.new(f"zext i32 {e.load_rt(rt_field('frame_count'), 'i32')} to i64")
    e.store_rt(spare(SPARE_BASE), count)
    result = e.new(f"call i64 {target}(i64 {context}, ptr %rt)")
    if e.checked or e.verified:
        e.stop_on_fault()
    e.store_rt(rt_field("program"), before, "i32")
    e.store_rt(spare(SPARE_BASE), base)
    if e.registers_frame:
        e.store_rt(rt_field("frame_count"), "%frames", "i32")
    e.line(f"ret i64 {result}")


# --- legacy packet loads -------------------------------------------------------------------------


def packet_load(e: FunctionEmitter, step: Step) -> None:
    """LD_ABS and LD_IND: r0 = packet bytes; outside of the packet the function returns 0."""
    slot, insn, row = step
    require_skb(slot, e.module.program.program_type)
    value, fact = e.get(6), e.state.reg(6)
    if e.checked and not (fact.kind == CTX and fact.sound and fact.lo == fact.hi == 0):
        same = e.new(f"icmp eq i64 {value}, {e.load_rt(rt_field('ctx'))}")
        e.unless(same, BK_FAULT_BAD_ARGUMENT, slot, value, "6")
    src = e.get(insn.src) if row.from_register else None
    offset = e.algebra.zext(semantics.packet_offset(e.algebra, insn, src), 32, 64)
    e.module.imports.add("bk_ld_abs")
    found = e.new(f"call i64 @bk_ld_abs(ptr %rt, i64 {offset}, i64 {row.size}, ptr %loaded)")
    inside, out = e.label(), e.label()
    e.line(f"br i1 {e.new(f'icmp ne i64 {found}, 0')}, label %{inside}, label %{out}")
    e.line(f"{out}:")
    e.leave(step)
    e.line(f"ret i64 0\n{inside}:")
    e.put(0, e.new("load i64, ptr %loaded"))
