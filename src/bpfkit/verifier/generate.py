"""Random programs for the fuzzer, by theme."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from typing import NamedTuple

from ..obj.spec import MapSpec

__all__ = ["MAPS", "PROFILES", "Case", "Raw", "generate"]


class Raw(NamedTuple):
    """One slot of code."""

    opcode: int
    dst: int = 0
    src: int = 0
    offset: int = 0
    imm: int = 0

    def to_bytes(self) -> bytes:
        """Its eight bytes, little-endian."""
        return struct.pack("<BBhi", self.opcode, self.dst | self.src << 4, self.offset, self.imm)


class Case(NamedTuple):
    """A program: ``maps`` names the map of each wide load that takes one."""

    code: tuple[Raw, ...]
    type: int = 1
    flags: int = 0
    attach_type: int = 0
    maps: dict[int, str] = {}  # noqa: RUF012 - never changed

    def changed(self, at: int, new: Raw) -> Case:
        """With another instruction at ``at``."""
        return self._replace(code=(*self.code[:at], new, *self.code[at + 1 :]))

    def without(self, at: int, count: int) -> Case | None:
        """Without ``count`` slots from ``at``, jumps led to where they led; None where that would
        cut a wide load in two."""
        end = at + count
        if any(self.code[edge].opcode == 0 for edge in (at, end) if edge < len(self.code)):
            return None
        moved = []
        for slot, one in enumerate(self.code):
            if at <= slot < end:
                continue
            offset = _jump_offset(one)
            if offset is not None:
                target = slot + 1 + offset
                now = slot - count * (slot >= end)
                to = target - count if target >= end else min(target, at)
                one = _with_jump(one, to - now - 1)
            moved.append(one)
        maps = {
            slot - count * (slot >= end): name
            for slot, name in self.maps.items()
            if not at <= slot < end
        }
        return self._replace(code=tuple(moved), maps=maps)


def _is_call(one: Raw) -> bool:
    return (one.opcode == 0x85 and one.src == 1) or (one.opcode == 0x18 and one.src == 4)


def _jump_offset(one: Raw) -> int | None:
    if _is_call(one):
        return one.imm
    if one.opcode & 7 in (5, 6) and one.opcode not in (0x85, 0x95, 0x06):
        return one.offset
    return None


def _with_jump(one: Raw, offset: int) -> Raw:
    return one._replace(imm=offset) if _is_call(one) else one._replace(offset=offset)


MAPS = {
    "array": MapSpec("array", 2, 4, 48, 4),
    "hash": MapSpec("hash", 1, 8, 64, 4),
}
"""The maps that generated programs use."""

EXIT = Raw(0x95)

# --- numbers --------------------------------------------------------------------------------------

_EDGES = [0, 1, 2, 3, 5, 7, 8, 15, 16, 31, 32, 63, 64, 100, 127, 128, 255, 256, 0x7FFF, 0x8000]
_EDGES += [0xFFFF, 0x10000, 0x7FFFFFFE, 0x7FFFFFFF, -0x80000000, -0x7FFFFFFF, -1, -2, -8, -128]


def _imm(rng: random.Random) -> int:
    how = rng.randrange(10)
    if how < 6:
        return rng.choice(_EDGES)
    if how < 8:
        return rng.randrange(-300, 300)
    return rng.randrange(-0x80000000, 0x80000000)


_ALU = (0x00, 0x10, 0x20, 0x40, 0x50, 0xA0)  # add, sub, mul, or, and, xor
_SHIFTS = (0x60, 0x70, 0xC0)
_JUMPS = (0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x70, 0xA0, 0xB0, 0xC0, 0xD0)
_NUMBERS = (0, 6, 7, 8)


def _width(rng: random.Random) -> int:
    return rng.choice((7, 7, 4))


def _alu(rng: random.Random, regs: tuple[int, ...]) -> list[Raw]:
    kind = rng.randrange(20)
    dst, src = rng.choice(regs), rng.choice(regs)
    if kind < 9:
        op = rng.choice(_ALU) | _width(rng)
        if rng.random() < 0.5:
            return [Raw(op, dst, 0, 0, _imm(rng))]
        return [Raw(op | 8, dst, src)]
    if kind < 12:
        width = _width(rng)
        amount = rng.randrange(64 if width == 7 else 32)
        if rng.random() < 0.15:
            return [Raw(rng.choice(_SHIFTS) | width | 8, dst, src)]
        return [Raw(rng.choice(_SHIFTS) | width, dst, 0, 0, amount)]
    if kind < 14:
        return [Raw(rng.choice((0xBF, 0xBF, 0xBC)), dst, src)]
    if kind < 16:
        return [_movsx(rng, dst, src)]
    if kind == 16:
        return [Raw(0x80 | _width(rng), dst)]
    if kind == 17:
        op = rng.choice((0x30, 0x90)) | _width(rng)
        offset = rng.randrange(2)
        if rng.random() < 0.7:
            return [Raw(op, dst, 0, offset, _imm(rng) or 3)]
        return [Raw(op | 8, dst, src, offset)]
    if kind == 18:
        return [Raw(rng.choice((0xD4, 0xDC, 0xD7)), dst, 0, 0, rng.choice((16, 32, 64)))]
    return [Raw(0xB0 | _width(rng), dst, 0, 0, _imm(rng))]


def _movsx(rng: random.Random, dst: int, src: int) -> Raw:
    opcode, offset = rng.choice(((0xBF, 8), (0xBF, 16), (0xBF, 32), (0xBC, 8), (0xBC, 16)))
    return Raw(opcode, dst, src, offset)


def _load_number(rng: random.Random, dst: int) -> list[Raw]:
    """Something unknown out of uninitialised stack, of some size."""
    opcode = rng.choice((0x79, 0x79, 0x79, 0x61, 0x69, 0x71, 0x81, 0x89, 0x91))
    return [Raw(opcode, dst, 10, -64 - 8 * rng.randrange(4))]


def _jump(rng: random.Random, regs: tuple[int, ...], offset: int) -> Raw:
    op = rng.choice(_JUMPS) | rng.choice((5, 5, 6))
    dst = rng.choice(regs)
    if rng.random() < 0.55:
        return Raw(op, dst, 0, offset, _imm(rng))
    return Raw(op | 8, dst, rng.choice(regs), offset)


def _start(rng: random.Random, load: Callable[[random.Random, int], list[Raw]]) -> list[Raw]:
    code: list[Raw] = []
    for number in _NUMBERS:
        if rng.random() < 0.9:
            code += load(rng, number)
        else:
            code.append(Raw(0xB7, number, 0, 0, _imm(rng)))
    return code


def _body(
    rng: random.Random,
    part: Callable[[random.Random], list[Raw]],
    start: list[Raw],
    *,
    most: int = 16,
) -> tuple[Raw, ...]:
    """``start``, then parts with jumps forward over some of them, then the exit."""
    pieces: list[list[Raw]] = [part(rng) for _ in range(rng.randrange(3, most))]
    for index, piece in enumerate(pieces):
        if rng.random() < 0.45:
            rest = pieces[index : index + rng.randrange(1, 5)]
            # a guess, put right below: parts that follow may get a jump yet
            piece.insert(0, _jump(rng, _NUMBERS, sum(len(one) for one in rest)))
    code = [*start, *(one for piece in pieces for one in piece)]
    halves = {slot + 1 for slot, one in enumerate(code) if one.opcode == 0x18}
    end = len(code)
    fixed = []
    for slot, one in enumerate(code):
        offset = _jump_offset(one)
        if offset is not None and not _is_call(one):
            target = min(slot + 1 + offset, end)
            one = _with_jump(one, target + (target in halves) - slot - 1)
        fixed.append(one)
    return (*fixed, Raw(0xB7, 0, 0, 0, 0), EXIT)


def _flags(rng: random.Random) -> int:
    return rng.choice((0, 0, 0, 8, 128))


def _arithmetic(rng: random.Random) -> Case:
    code = _body(rng, lambda r: _alu(r, _NUMBERS), _start(rng, _load_number))
    return Case(code, flags=_flags(rng))


# --- memory ---------------------------------------------------------------------------------------

_LOADS = {1: 0x71, 2: 0x69, 4: 0x61, 8: 0x79}
_STORES = {1: 0x73, 2: 0x6B, 4: 0x63, 8: 0x7B}
_CONSTANT_STORES = {1: 0x72, 2: 0x6A, 4: 0x62, 8: 0x7A}


def _access(rng: random.Random, base: int, low: int, high: int) -> Raw:
    """A load or store of any size at an offset from ``low`` up to ``high``, mostly aligned."""
    size = rng.choice((1, 2, 4, 8, 8))
    at = rng.randrange(low, high)
    if rng.random() < 0.9:
        at -= at % size
    number, how = rng.choice(_NUMBERS), rng.random()
    if how < 0.45:
        return Raw(_LOADS[size], number, base, at)
    if how < 0.85:
        return Raw(_STORES[size], base, number, at)
    return Raw(_CONSTANT_STORES[size], base, 0, at, _imm(rng))


def _bounded(rng: random.Random, number: int) -> list[Raw]:
    """Make a number small, or nearly so."""
    how = rng.randrange(4)
    limit = rng.choice((1, 3, 7, 8, 15, 16, 31, 33, 40, 47, 48, 63))
    if how == 0:
        return [Raw(0x57, number, 0, 0, limit)]
    if how == 1:
        return [Raw(0x77, number, 0, 0, rng.choice((58, 59, 60, 61)))]
    if how == 2:
        return [Raw(0x97, number, 0, 0, limit)]
    return [Raw(0xB5, number, 0, 1, limit), Raw(0xB7, number, 0, 0, limit // 2)]


def _moved_pointer(rng: random.Random, source: int, to: int, low: int, high: int) -> list[Raw]:
    """``to`` = ``source`` plus something unknown but small, and an access through it."""
    number = rng.choice(_NUMBERS)
    code = [*_bounded(rng, number), Raw(0xBF, to, source)]
    if rng.random() < 0.3:
        code.append(Raw(0x07, to, 0, 0, rng.choice((-16, -8, 4, 8))))
    return [*code, Raw(0x0F, to, number), _access(rng, to, low, high)]


def _stack_part(rng: random.Random) -> list[Raw]:
    how = rng.random()
    if how < 0.45:
        return [_access(rng, 10, -48, 0)]
    if how < 0.6:
        return _moved_pointer(rng, 10, 9, -72, -8)
    return _alu(rng, _NUMBERS)


def _stack(rng: random.Random) -> Case:
    code = _body(rng, _stack_part, _start(rng, _load_number))
    return Case(code, flags=_flags(rng))


def _lookup(key_size: int) -> list[Raw]:
    store = Raw(0x62 if key_size == 4 else 0x7A, 10, 0, -8, 1)
    call = [Raw(0xBF, 2, 10), Raw(0x07, 2, 0, 0, -8), Raw(0x85, 0, 0, 0, 1)]
    return [store, Raw(0x18, 1, 1), Raw(0), *call]


def _map_part(rng: random.Random) -> list[Raw]:
    how = rng.random()
    if how < 0.3:
        return [_access(rng, 9, 0, 52)]
    if how < 0.55:
        return _moved_pointer(rng, 9, 3, 0, 50)
    if how < 0.65:
        return [_access(rng, 10, -48, -8)]
    return _alu(rng, _NUMBERS)


def _maps(rng: random.Random) -> Case:
    kind = rng.choice(tuple(MAPS))
    start = _lookup(MAPS[kind].key_size)
    checked = [Raw(0x55, 0, 0, 1), EXIT] if rng.random() < 0.95 else []
    start = [*start, *checked, Raw(0xBF, 9, 0), *_start(rng, _load_number)]
    code = _body(rng, _map_part, start)
    return Case(code, flags=_flags(rng), maps={1: kind})


def _packet_part(rng: random.Random) -> list[Raw]:
    how = rng.random()
    if how < 0.03:
        return [_access(rng, 9, 0, 24)]
    if how < 0.4:
        length = rng.choice((1, 2, 8, 14, 16, 20, 34))
        jump = rng.choice((0x2D, 0x3D, 0xAD, 0xBD))
        return [
            Raw(0xBF, 3, 9),
            Raw(0x07, 3, 0, 0, length),
            Raw(jump, *rng.choice(((3, 2), (2, 3))), 1),
            _access(rng, 9, 0, length + (rng.random() < 0.1)),
        ]
    if how < 0.55:
        number = rng.choice(_NUMBERS)
        return [
            *_bounded(rng, number),
            Raw(0x0F, 9, number),
            Raw(0xBF, 3, 9),
            Raw(0x07, 3, 0, 0, 8),
            Raw(0x2D, 3, 2, 1),
            _access(rng, 9, 0, 8),
        ]
    return _alu(rng, _NUMBERS)


def _packet(rng: random.Random) -> Case:
    start = [Raw(0x61, 9, 1, 0), Raw(0x61, 2, 1, 4), *_start(rng, _load_number)]
    code = _body(rng, _packet_part, start)
    return Case(code, type=6, flags=_flags(rng))


# --- calls and loops ------------------------------------------------------------------------------


def _calls(rng: random.Random) -> Case:
    main = list(_body(rng, _stack_part, _start(rng, _load_number), most=8))
    inner_start = [Raw(0xBF, 6, 1), Raw(0xBF, 7, 2), Raw(0xBF, 8, 1), Raw(0xBF, 0, 2)]
    inner = list(_body(rng, _stack_part, inner_start, most=8))
    inner[-2:] = [EXIT]
    inner = [
        _with_jump(one, min(_jump_offset(one) or 0, len(inner) - 2 - slot))
        if _jump_offset(one) is not None
        else one
        for slot, one in enumerate(inner)
    ]
    for _ in range(rng.randrange(1, 3)):
        at = len(main) - 2
        main[at:at] = [Raw(0xBF, 1, 6), Raw(0xBF, 2, rng.choice((7, 8))), Raw(0x85, 0, 1)]
        main[at + 3 : at + 3] = _alu(rng, _NUMBERS)
    total = len(main)
    code = [
        one._replace(imm=total - slot - 1) if _is_call(one) else one
        for slot, one in enumerate([*main, *inner])
    ]
    return Case(tuple(code), flags=_flags(rng))


def _loops(rng: random.Random) -> Case:
    counter, step = 9, rng.choice((1, 1, 2, 3))
    inside = [one for _ in range(rng.randrange(1, 5)) for one in _stack_part(rng)]
    inside = [one for one in inside if counter not in (one.dst, one.src)]
    start = [*_start(rng, _load_number), Raw(0xB7, counter)]
    limit = rng.choice((2, 5, 8, 20, 100))
    if rng.random() < 0.3:
        inside = [_jump(rng, _NUMBERS, len(inside)), *inside]
    back = -(len(inside) + 2)
    loop = [*inside, Raw(0x07, counter, 0, 0, step), Raw(0xA5, counter, 0, back, limit)]
    return Case((*start, *loop, Raw(0xB7, 0), EXIT), flags=rng.choice((0, 0, 8)))


PROFILES: dict[str, Callable[[random.Random], Case]] = {
    "arithmetic": _arithmetic,
    "calls": _calls,
    "loops": _loops,
    "maps": _maps,
    "packet": _packet,
    "stack": _stack,
}
"""Themes by name."""


def generate(rng: random.Random, profile: str) -> Case:
    """A program of the theme, the same one for the same state of ``rng``."""
    return PROFILES[profile](rng)
