"""Which instructions a function can reach once its records are answered.

Programs ask whether a field exists before they access it: the answer is a constant, so the branch
is decided and the kernel's verifier never sees the access. This follows constants through registers
as far as compilers need it; what it does not understand counts as reachable.
"""

from __future__ import annotations

import operator
import struct
from collections.abc import Callable

__all__ = ["reachable"]

_MASK64, _MASK32 = (1 << 64) - 1, (1 << 32) - 1
_LD, _LDX, _ALU, _JMP, _JMP32, _ALU64 = 0, 1, 4, 5, 6, 7
_WIDE_LOAD, _CALL, _EXIT, _JA, _JA32, _MAY_GOTO = 0x18, 0x85, 0x95, 0x05, 0x06, 0xE5
_Registers = tuple[int | None, ...]
_UNKNOWN: _Registers = (None,) * 16

_ARITHMETIC: dict[int, Callable[[int, int, int], int]] = {
    0x00: lambda a, b, bits: a + b,
    0x10: lambda a, b, bits: a - b,
    0x20: lambda a, b, bits: a * b,
    0x40: lambda a, b, bits: a | b,
    0x50: lambda a, b, bits: a & b,
    0x60: lambda a, b, bits: a << (b & (bits - 1)),
    0x70: lambda a, b, bits: a >> (b & (bits - 1)),
    0xA0: lambda a, b, bits: a ^ b,
    0xB0: lambda a, b, bits: b,
}
_UNSIGNED: dict[int, Callable[[int, int], bool]] = {
    0x10: operator.eq,
    0x20: operator.gt,
    0x30: operator.ge,
    0x40: lambda a, b: bool(a & b),
    0x50: operator.ne,
    0xA0: operator.lt,
    0xB0: operator.le,
}
_SIGNED: dict[int, Callable[[int, int], bool]] = {
    0x60: operator.gt,
    0x70: operator.ge,
    0xC0: operator.lt,
    0xD0: operator.le,
}


def reachable(code: bytes, byteorder: str) -> set[int]:
    """The slots that the function ``code`` can reach from its start. Wide loads count with their
    first slot."""
    order = "<" if byteorder == "little" else ">"
    slots = list(struct.iter_unpack(order + "BBhi", code[: len(code) // 8 * 8]))
    if not slots:
        return set()
    known: dict[int, _Registers] = {0: _UNKNOWN}
    waiting = [0]
    while waiting:
        slot = waiting.pop()
        for following, registers in _step(slots, slot, known[slot], order):
            if not 0 <= following < len(slots):
                continue
            before = known.get(following)
            joined = registers
            if before is not None:
                joined = tuple(a if a == b else None for a, b in zip(before, registers))
            if joined != before:
                known[following] = joined
                waiting.append(following)
    return set(known)


def _step(
    slots: list[tuple[int, ...]], slot: int, registers: _Registers, order: str
) -> list[tuple[int, _Registers]]:
    """The slots that may follow, each with what the registers hold there."""
    code, pair, offset, imm = slots[slot]
    target, source = (pair & 15, pair >> 4) if order == "<" else (pair >> 4, pair & 15)
    sort = code & 7
    if code == _WIDE_LOAD:
        high = slots[slot + 1][3] if slot + 1 < len(slots) else 0
        value = (imm & _MASK32 | (high & _MASK32) << 32) if not source else None
        return [(slot + 2, _with(registers, target, value))]
    if sort in (_ALU, _ALU64):
        other = registers[source] if code & 8 else imm
        value = _computed(code, registers[target], other) if not offset else None
        return [(slot + 1, _with(registers, target, value))]
    if code == _CALL or sort == _LD:  # both take the scratch registers
        return [(slot + 1, (None,) * 6 + registers[6:])]
    if sort == _LDX:
        return [(slot + 1, _with(registers, target, None))]
    if sort not in (_JMP, _JMP32):  # stores; atomic ones may give a value back
        fetched = _with(_with(registers, source, None), 0, None)
        return [(slot + 1, fetched if code & 0xE0 == 0xC0 else registers)]
    if code == _EXIT:
        return []
    if code in (_JA, _JA32):
        return [(slot + 1 + (offset if code == _JA else imm), registers)]
    ends = [(slot + 1, registers), (slot + 1 + offset, registers)]
    if code == _MAY_GOTO:
        return ends
    other = registers[source] if code & 8 else imm
    taken = _decided(code, registers[target], other)
    return ends if taken is None else [ends[taken]]


def _with(registers: _Registers, place: int, value: int | None) -> _Registers:
    return (*registers[:place], value, *registers[place + 1 :])


def _computed(code: int, one: int | None, other: int | None) -> int | None:
    operation, bits = code & 0xF0, 64 if code & 7 == _ALU64 else 32
    mask = _MASK64 if bits == 64 else _MASK32
    compute = _ARITHMETIC.get(operation)
    if compute is None or other is None or (one is None and operation != 0xB0):
        return None
    return compute((one or 0) & mask, other & mask, bits) & mask


def _decided(code: int, one: int | None, other: int | None) -> bool | None:
    """Whether a branch is taken; None if that is not known."""
    if one is None or other is None:
        return None
    bits = 64 if code & 7 == _JMP else 32
    one, other = one & ((1 << bits) - 1), other & ((1 << bits) - 1)
    if code & 0xF0 in _UNSIGNED:
        return _UNSIGNED[code & 0xF0](one, other)
    compare = _SIGNED.get(code & 0xF0)
    if compare is None:
        return None
    half = 1 << (bits - 1)
    return compare((one ^ half) - half, (other ^ half) - half)
