"""What the JIT knows about a value: the lattice of its dataflow.

A fact says what a register (or a spilled copy) holds. While ``sound`` it holds on every path,
whatever memory contains, and a test that it answers is left out; otherwise it is a hint for which
test to try first. Memory safety never depends on a hint.

    kind      ident                 lo .. hi                       extra
    SCALAR    -                     unsigned bounds                -
    STACK     -                     bytes from the frame's top     -
    CTX       -                     bytes into the context         -
    PACKET    which base pointer    lo: constant part of the       bytes from the base
                                    offset, hi: bound of the       known to be packet
                                    variable part (NO_BOUND: none)
    END       -                     -                              -
    VALUE     (map, lookup)         bytes into the value           1: may be null
    RECORD    (call, size)          bytes into the record          1: may be null
    MAP       map                   -                              -
    FUNC      slot                  -                              -
    MEMORY    -                     bytes into the raw memory      -
"""

from __future__ import annotations

from typing import Any, NamedTuple

__all__ = [
    "CTX",
    "END",
    "FUNC",
    "MAP",
    "MAX",
    "MEMORY",
    "NO_BOUND",
    "PACKET",
    "RECORD",
    "SCALAR",
    "STACK",
    "UNKNOWN",
    "VALUE",
    "Fact",
    "add",
    "bounded",
    "constant",
    "join",
    "moved",
    "scalar_op",
]

SCALAR, STACK, CTX, PACKET, END, VALUE, RECORD, MAP, FUNC, MEMORY = range(10)
MAX = (1 << 64) - 1
MAX32 = (1 << 32) - 1
# offsets beyond this are not followed; no object of a program is larger
NO_BOUND = 1 << 40

META = "meta"
DATA = "data"


class Fact(NamedTuple):
    kind: int
    ident: Any = None
    lo: int = 0
    hi: int = 0
    extra: int = 0
    sound: bool = True


UNKNOWN = Fact(SCALAR, None, 0, MAX)
_WIDE = Fact(SCALAR, None, 0, MAX32)


def constant(value: int) -> Fact:
    """The 64-bit number ``value``."""
    value &= MAX
    return Fact(SCALAR, None, value, value)


def bounded(limit: int) -> Fact:
    """Any number from 0 to ``limit``."""
    return Fact(SCALAR, None, 0, limit)


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _clamp(fact: Fact, lo: int, hi: int) -> Fact:
    # an offset range too wide to be of use becomes "anywhere around this object"
    if lo < -NO_BOUND or hi > NO_BOUND:
        lo, hi = -NO_BOUND, NO_BOUND
    return fact._replace(lo=lo, hi=hi)


def moved(fact: Fact, distance: int) -> Fact:
    """A pointer after the constant ``distance`` was added to it."""
    if fact.kind == PACKET:
        if abs(fact.lo + distance) > NO_BOUND:
            return UNKNOWN
        return fact._replace(lo=fact.lo + distance)
    return _clamp(fact, fact.lo + distance, fact.hi + distance)


def add(pointer: Fact, number: Fact, ident: Any) -> Fact:
    """A pointer after a number was added to it; ``ident`` names the new base when the number is
    not constant."""
    if number.lo == number.hi:
        return moved(pointer, _signed(number.lo))._replace(sound=pointer.sound and number.sound)
    sound = pointer.sound and number.sound
    if pointer.kind == PACKET:
        bound = pointer.hi + number.hi
        return Fact(PACKET, ident, pointer.lo, min(bound, NO_BOUND), 0, sound)
    if number.hi > NO_BOUND:
        return pointer._replace(lo=-NO_BOUND, hi=NO_BOUND, sound=sound)
    return _clamp(pointer, pointer.lo + number.lo, pointer.hi + number.hi)._replace(sound=sound)


def _interval(op: str, x: Fact, y: Fact) -> tuple[int, int]:
    # bounds of the mathematical result; out of range means that they say nothing
    exact = y.lo == y.hi
    if op == "add":
        return x.lo + y.lo, x.hi + y.hi
    if op == "sub":
        return x.lo - y.hi, x.hi - y.lo
    if op == "mul":
        return x.lo * y.lo, x.hi * y.hi
    if op == "and":
        return (x.lo & y.lo if exact and x.lo == x.hi else 0), min(x.hi, y.hi)
    if op in ("or", "xor"):
        if exact and x.lo == x.hi:
            value = x.lo | y.lo if op == "or" else x.lo ^ y.lo
            return value, value
        return 0, (1 << max(x.hi.bit_length(), y.hi.bit_length())) - 1
    if op == "lsh" and exact and y.lo < 64:
        return x.lo << y.lo, x.hi << y.lo
    if op == "rsh" and exact and y.lo < 64:
        return x.lo >> y.lo, x.hi >> y.lo
    if op == "rsh":
        return 0, x.hi
    if op == "div":
        return (x.lo // y.lo, x.hi // y.lo) if exact and y.lo else (0, x.hi)
    if op == "mod":
        return 0, (min(x.hi, y.hi - 1) if y.lo else x.hi)
    return -1, -1


def scalar_op(op: str, x: Fact, y: Fact, width: int) -> Fact:
    """Bounds of an arithmetic result; ``width`` is 32 or 64."""
    limit = MAX if width == 64 else MAX32
    if x.kind != SCALAR or y.kind != SCALAR or not (x.sound and y.sound):
        return UNKNOWN if width == 64 else _WIDE
    if width == 32:
        x = x if x.hi <= MAX32 else _WIDE
        if y.lo == y.hi:
            y = constant(y.lo & MAX32)
        elif y.hi > MAX32:
            y = _WIDE
    if op in ("lsh", "rsh") and y.lo == y.hi:
        y = constant(y.lo & (width - 1))
    lo, hi = _interval(op, x, y)
    if lo < 0 or hi > limit:
        return Fact(SCALAR, None, 0, limit)
    return Fact(SCALAR, None, lo, hi)


def join(a: Fact, b: Fact, ident: Any, *, widen: bool) -> Fact:
    """What holds when either holds. ``ident`` names the base of a packet pointer that differs;
    ``widen`` gives up moving bounds."""
    if a == b:
        return a
    if a.kind != b.kind or (a.kind in (MAP, FUNC) and a.ident != b.ident):
        return UNKNOWN
    sound = a.sound and b.sound
    if a.kind == PACKET:
        return _join_packet(a, b, ident, sound)
    if a.kind in (VALUE, RECORD) and a.ident != b.ident:
        if a.kind == RECORD or a.ident[0] != b.ident[0]:
            return UNKNOWN
        a = a._replace(ident=(a.ident[0], None))
    lo, hi = min(a.lo, b.lo), max(a.hi, b.hi)
    if widen and (lo, hi) != (a.lo, a.hi):
        if a.kind == SCALAR:
            return UNKNOWN._replace(hi=MAX32 if hi <= MAX32 else MAX, sound=sound)
        lo, hi = -NO_BOUND, NO_BOUND
    return a._replace(lo=lo, hi=hi, extra=max(a.extra, b.extra), sound=sound)


def _join_packet(a: Fact, b: Fact, ident: Any, sound: bool) -> Fact:
    if a.ident == b.ident and a.lo == b.lo:
        return a._replace(hi=max(a.hi, b.hi), extra=min(a.extra, b.extra), sound=sound)
    # a new base: what differs goes into it. Its least value is the lower of the two.
    least = min(a.lo, b.lo)
    if least < 0:
        return Fact(PACKET, ident, least, NO_BOUND, 0, sound)
    known = min(a.extra - a.lo, b.extra - b.lo)
    bound = max(a.hi + a.lo, b.hi + b.lo)
    # bounds that grow around a loop would never settle: round them up in few steps
    for step in (0, 1 << 20, 1 << 30):
        if bound <= step:
            return Fact(PACKET, ident, 0, step, max(known, 0), sound)
    return Fact(PACKET, ident, 0, NO_BOUND, max(known, 0), sound)
