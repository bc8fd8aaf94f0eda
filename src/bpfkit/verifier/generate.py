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


def _numbers(rng: random.Random, body: Callable[[random.Random], list[Raw]]) -> Case:
    code: list[Raw] = []
    for number in _NUMBERS:
        if rng.random() < 0.9:
            code += _load_number(rng, number)
        else:
            code.append(Raw(0xB7, number, 0, 0, _imm(rng)))
    length = rng.randrange(3, 16)
    pieces: list[list[Raw]] = [body(rng) for _ in range(length)]
    for index, piece in enumerate(pieces):
        if rng.random() < 0.45:
            rest = pieces[index : index + rng.randrange(1, 5)]
            skipped = sum(len(one) + 1 for one in rest)
            piece.insert(0, _jump(rng, _NUMBERS, skipped))
    flat = [one for piece in pieces for one in piece]
    # the offsets were guesses: those that lead too far end at the exit
    code += flat
    end = len(code)
    code += [Raw(0xB7, 0, 0, 0, 0), EXIT]
    fixed = []
    for slot, one in enumerate(code):
        offset = _jump_offset(one)
        if offset is not None and slot + 1 + offset > end:
            one = _with_jump(one, end - slot - 1)
        fixed.append(one)
    flags = rng.choice((0, 0, 0, 8, 128))
    return Case(tuple(fixed), flags=flags)


def _arithmetic(rng: random.Random) -> Case:
    return _numbers(rng, lambda r: _alu(r, _NUMBERS))


PROFILES: dict[str, Callable[[random.Random], Case]] = {"arithmetic": _arithmetic}
"""Themes by name."""


def generate(rng: random.Random, profile: str) -> Case:
    """A program of the theme, the same one for the same state of ``rng``."""
    return PROFILES[profile](rng)
