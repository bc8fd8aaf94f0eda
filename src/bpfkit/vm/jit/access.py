"""Memory accesses: loads, stores and atomics, and the test before each in checked mode.

A sound fact that the access is inside an object needs no test. A likely one gets the test of that
object inline, with the full test (bk_check) behind it; an address of which nothing is known gets
the full test.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ...isa import semantics
from .._generated.layout import BK_FAULT_MISALIGNED, BK_PROBE, BK_READ, BK_STACK, BK_WRITE
from ..engine import Step
from .facts import CTX, MEMORY, NO_BOUND, PACKET, RECORD, STACK, VALUE, Fact
from .function import FunctionEmitter, rt_field
from .verified import trusted

__all__ = ["Place", "atomic", "checked_place", "load", "store"]

# XDP, sched_cls, sched_act, lwt_xmit, sk_skb: the types that may write the packet
PACKET_WRITERS = frozenset({3, 4, 6, 12, 14})
_RDONLY_PROG, _WRONLY_PROG = 1 << 7, 1 << 8
_ARRAY = 2


class Place(NamedTuple):
    """Memory that is about to be used: ``size`` bytes (or the i64 value ``length``) at ``value`` +
    ``offset`` in the guest's view."""

    fact: Fact
    value: str
    offset: int
    size: int  # with `length`: its upper bound
    access: int
    slot: int
    length: str = ""


def load(e: FunctionEmitter, step: Step) -> None:
    """dst = memory at src + offset."""
    _, insn, row = step
    fact = e.state.reg(insn.src)
    if not e.verified and e.flow.context.is_end(fact, insn.offset, row.size) and e.uses_packet:
        e.put(insn.dst, e.new("load i64, ptr %phi"))
        return
    pointer = _pointer(e, step, insn.src, BK_READ | BK_PROBE)
    width = row.size * 8
    value = e.new(f"load i{width}, ptr {pointer}, align 1")
    value = semantics.load_extend(e.algebra, insn, value)
    proven = trusted(e.module.program, step) if e.verified else None
    if proven is not None and proven.region == "ctx":
        field = e.flow.context.load(proven.low, row.size)
        if field is not None:  # the address of packet bytes: native from here on
            value = e.new(f"add i64 {value}, {e.new('load i64, ptr %pdelta')}")
    e.put(insn.dst, value)


def store(e: FunctionEmitter, step: Step) -> None:
    """Memory at dst + offset = src or imm."""
    _, insn, row = step
    value = semantics.store_value(e.algebra, insn, e.get(insn.src) if row.from_register else None)
    pointer = _pointer(e, step, insn.dst, BK_WRITE)
    e.line(f"store i{row.size * 8} {value}, ptr {pointer}, align 1")


_RMW = {"add": "add", "or": "or", "and": "and", "xor": "xor", "xchg": "xchg"}


def atomic(e: FunctionEmitter, step: Step) -> None:
    """Read-modify-write; load_acquire and store_release."""
    _, insn, row = step
    acquire = row.op == "load_acquire"
    access = BK_READ if acquire else BK_WRITE if row.op == "store_release" else BK_READ | BK_WRITE
    pointer = _pointer(e, step, insn.src if acquire else insn.dst, access)
    width, align = row.width, row.size
    _require_aligned(e, step, pointer)
    if acquire:
        old = e.new(f"load atomic i{width}, ptr {pointer} acquire, align {align}")
    elif row.op == "store_release":
        value = e.algebra.trunc(e.get(insn.src), 64, width) if width < 64 else e.get(insn.src)
        e.line(f"store atomic i{width} {value}, ptr {pointer} release, align {align}")
        return
    else:
        old = _modify(e, step, pointer, width, align)
    result = semantics.atomic_result(e.algebra, insn, old)
    if result is not None:
        e.put(*result)


def _modify(e: FunctionEmitter, step: Step, pointer: str, width: int, align: int) -> str:
    insn, row = step.insn, step.row

    def narrow(value: str) -> str:
        return value if width == 64 else e.algebra.trunc(value, 64, width)

    value = narrow(e.get(insn.src))
    if row.op == "cmpxchg":
        expected = narrow(e.get(0))
        pair = e.new(
            f"cmpxchg ptr {pointer}, i{width} {expected}, i{width} {value} "
            f"seq_cst seq_cst, align {align}"
        )
        return e.new(f"extractvalue {{ i{width}, i1 }} {pair}, 0")
    order = "seq_cst" if row.fetch else "monotonic"
    return e.new(f"atomicrmw {_RMW[row.op]} ptr {pointer}, i{width} {value} {order}, align {align}")


def _require_aligned(e: FunctionEmitter, step: Step, pointer: str) -> None:
    size = step.row.size
    is_tested = e.checked or (e.verified and trusted(e.module.program, step) is None)
    if not is_tested or size == 1:
        return
    address = e.new(f"ptrtoint ptr {pointer} to i64")
    low = e.new(f"and i64 {address}, {size - 1}")
    e.unless(e.new(f"icmp eq i64 {low}, 0"), BK_FAULT_MISALIGNED, step.slot, address)


def _pointer(e: FunctionEmitter, step: Step, register: int, access: int) -> str:
    """The native pointer of an instruction's access."""
    fact, size, offset = e.state.reg(register), step.row.size, step.insn.offset
    if fact.kind == STACK and fact.sound and fact.lo == fact.hi:
        at = fact.lo + offset + BK_STACK
        if at >= 0 and at + size <= BK_STACK:
            return e.new(f"getelementptr i8, ptr %stk, i64 {at}")
    place = Place(fact, e.get(register), offset, size, access, step.slot)
    if e.verified:
        return _verified(e, step, place)
    return e.new(f"inttoptr i64 {checked_place(e, place)} to ptr")


def _verified(e: FunctionEmitter, step: Step, place: Place) -> str:
    proven, fact = trusted(e.module.program, step), place.fact
    if proven is None:
        return e.new(f"inttoptr i64 {checked_place(e, place)} to ptr")
    if proven.region == "stack" and fact.kind == STACK and fact.sound:
        # of this frame: said so that LLVM sees that nothing else points there
        distance = e.new(f"sub i64 {_plus(e, place.value, place.offset)}, %stk0")
        return e.new(f"getelementptr i8, ptr %stk, i64 {distance}")
    return e.new(f"inttoptr i64 {_plus(e, place.value, place.offset)} to ptr")


def _plus(e: FunctionEmitter, value: str, offset: int) -> str:
    return e.new(f"add i64 {value}, {offset}") if offset else value


def checked_place(e: FunctionEmitter, place: Place) -> str:
    """The native address (i64) of a place, tested as far as needed."""
    if e.verified:
        return _full(e, place, _plus(e, place.value, place.offset))
    if not e.checked:
        return _plus(e, place.value, place.offset)
    proof, inline = _KINDS.get(place.fact.kind, (None, None))
    if proof is not None and place.fact.sound:
        found = proof(e, place)
        if found is not None:
            return found
    address = _plus(e, place.value, place.offset)
    exact = place.fact.sound and place.fact.lo == place.fact.hi and not place.length
    if place.fact.kind == STACK and exact:
        return _outside(e, place, address)
    test = inline(e, place, address) if inline is not None and not place.length else None
    if test is None:
        return _full(e, place, address)
    return _with_slow_path(e, place, address, *test)


def _full(e: FunctionEmitter, place: Place, address: str) -> str:
    size = place.length or str(place.size)
    native = e.new(
        f"call i64 @check(ptr %rt, i64 {address}, i64 {size}, i32 {place.access}, i32 {place.slot})"
    )
    good = e.label()
    fine = e.new(f"icmp ne i64 {native}, 0")
    e.line(f"br i1 {fine}, label %{good}, label %dead, !prof !0\n{good}:")
    return native


def _outside(e: FunctionEmitter, place: Place, address: str) -> str:
    # a known place beside the frame: whatever of this process lies there is not meant
    after = e.label()
    e.line(
        f"call void @outside(ptr %rt, i64 {address}, i32 {place.size}, i32 {place.access}, "
        f"i32 {place.slot})"
    )
    e.line(f"br i1 true, label %dead, label %{after}\n{after}:")
    return address


def _with_slow_path(e: FunctionEmitter, place: Place, address: str, test: str, native: str) -> str:
    # `native` is the address where the test holds
    here, slow, good = e.label(), e.label(), e.label()
    e.line(f"br label %{here}\n{here}:")
    e.line(f"br i1 {test}, label %{good}, label %{slow}, !prof !0\n{slow}:")
    found = e.new(
        f"call i64 @check(ptr %rt, i64 {address}, i64 {place.size}, i32 {place.access}, "
        f"i32 {place.slot})"
    )
    fine = e.new(f"icmp ne i64 {found}, 0")
    e.line(f"br i1 {fine}, label %{good}, label %dead, !prof !0\n{good}:")
    return e.new(f"phi i64 [ {native}, %{here} ], [ {found}, %{slow} ]")


# --- by kind: a proof that needs no test (native address or None), and the inline test
# (condition, native address)


def _reach(place: Place) -> tuple[int, int]:
    return place.fact.lo + place.offset, place.fact.hi + place.offset + place.size


def _stack_proof(e: FunctionEmitter, place: Place) -> str | None:
    lo, hi = _reach(place)
    return _plus(e, place.value, place.offset) if lo >= -BK_STACK and hi <= 0 else None


def _stack_test(e: FunctionEmitter, place: Place, address: str) -> tuple[str, str] | None:
    base = e.new("ptrtoint ptr %stk to i64")
    return _within(e, address, base, str(BK_STACK - place.size + 1)), address


def _within(e: FunctionEmitter, address: str, base: str, starts: str) -> str:
    # `starts`: how many start addresses from base on are fine
    distance = e.new(f"sub i64 {address}, {base}")
    return e.new(f"icmp ult i64 {distance}, {starts}")


def _starts(e: FunctionEmitter, length: str, size: int) -> str:
    return e.new(f"call i64 @llvm.usub.sat.i64(i64 {length}, i64 {size - 1})")


def _ctx_proof(e: FunctionEmitter, place: Place) -> str | None:
    lo, hi = _reach(place)
    context = e.flow.context
    if lo < 0 or hi > context.size:
        return None
    if place.access & BK_WRITE and (lo + place.size != hi or not context.writable(lo, place.size)):
        return None
    return _plus(e, place.value, place.offset)


def _ctx_test(e: FunctionEmitter, place: Place, address: str) -> tuple[str, str] | None:
    if place.access & BK_WRITE:
        return None
    base, length = e.load_rt(rt_field("ctx")), e.load_rt(rt_field("ctx_size"))
    return _within(e, address, base, _starts(e, length, place.size)), address


def _packet_allowed(e: FunctionEmitter, place: Place) -> bool:
    return not place.access & BK_WRITE or e.module.program.program_type in PACKET_WRITERS


def _packet_proof(e: FunctionEmitter, place: Place) -> str | None:
    fact = place.fact
    lo = fact.lo + place.offset
    if fact.hi >= NO_BOUND or lo < 0 or not _packet_allowed(e, place) or not e.uses_packet:
        return None
    if lo + place.size <= fact.extra:
        address = _plus(e, place.value, place.offset)
        return e.new(f"add i64 {address}, {e.new('load i64, ptr %pdelta')}")
    return None


def _packet_test(e: FunctionEmitter, place: Place, address: str) -> tuple[str, str] | None:
    if not _packet_allowed(e, place) or not e.uses_packet:
        return None
    fact, end = place.fact, e.new("load i64, ptr %phi")
    if fact.sound and fact.hi < NO_BOUND and fact.lo + place.offset >= 0:
        # not below the packet and far from wrapping around: only its end is in question
        test = e.new(f"icmp ule i64 {e.new(f'add i64 {address}, {place.size}')}, {end}")
    else:
        start = e.new("load i64, ptr %plo")
        length = e.new(f"sub i64 {end}, {start}")
        test = _within(e, address, start, _starts(e, length, place.size))
    return test, e.new(f"add i64 {address}, {e.new('load i64, ptr %pdelta')}")


def _value_limits(e: FunctionEmitter, place: Place) -> int:
    """Bytes of a value that this access may use; 0 when the map's flags forbid it."""
    known = e.module.program.maps[place.fact.ident[0]]
    forbidden = _RDONLY_PROG if place.access & BK_WRITE else 0
    if place.access & BK_READ:
        forbidden |= _WRONLY_PROG
    return 0 if known.flags & forbidden else known.value_size


def _value_proof(e: FunctionEmitter, place: Place) -> str | None:
    lo, hi = _reach(place)
    if lo < 0 or hi > _value_limits(e, place) or place.fact.extra:
        return None
    return _plus(e, place.value, place.offset)


def _value_test(e: FunctionEmitter, place: Place, address: str) -> tuple[str, str] | None:
    fact, limit = place.fact, _value_limits(e, place)
    lo, hi = _reach(place)
    if limit < place.size:
        return None
    if fact.sound and fact.extra and fact.lo == fact.hi and lo >= 0 and hi <= limit:
        return e.new(f"icmp ne i64 {place.value}, {fact.lo}"), address
    known = e.module.program.maps[fact.ident[0]]
    stride = known.stride
    if known.type != _ARRAY or not stride:
        return None
    distance = e.new(f"sub i64 {address}, {e.module.map_values(e, fact.ident[0])}")
    starts = limit - place.size + 1
    if known.max_entries == 1:
        return e.new(f"icmp ult i64 {distance}, {starts}"), address
    inside = e.new(f"icmp ult i64 {distance}, {stride * known.max_entries}")
    at = e.new(f"urem i64 {distance}, {stride}")
    fits = e.new(f"icmp ult i64 {at}, {starts}")
    return e.new(f"and i1 {inside}, {fits}"), address


def _record_proof(e: FunctionEmitter, place: Place) -> str | None:
    lo, hi = _reach(place)
    if lo < 0 or hi > place.fact.ident[1] or place.fact.extra:
        return None
    return _plus(e, place.value, place.offset)


def _record_test(e: FunctionEmitter, place: Place, address: str) -> tuple[str, str] | None:
    fact = place.fact
    lo, hi = _reach(place)
    if fact.sound and fact.lo == fact.hi and lo >= 0 and hi <= fact.ident[1]:
        return e.new(f"icmp ne i64 {place.value}, {fact.lo}"), address
    return None


def _memory_test(e: FunctionEmitter, place: Place, address: str) -> tuple[str, str] | None:
    base, length = e.new("load i64, ptr %mem"), e.new("load i64, ptr %memlen")
    return _within(e, address, base, _starts(e, length, place.size)), address


_Proof = Callable[[FunctionEmitter, Place], "str | None"]
_Test = Callable[[FunctionEmitter, Place, str], "tuple[str, str] | None"]

_KINDS: dict[int, tuple[_Proof | None, _Test | None]] = {
    STACK: (_stack_proof, _stack_test),
    CTX: (_ctx_proof, _ctx_test),
    PACKET: (_packet_proof, _packet_test),
    VALUE: (_value_proof, _value_test),
    RECORD: (_record_proof, _record_test),
    MEMORY: (None, _memory_test),
}
