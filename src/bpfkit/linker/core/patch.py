"""Putting an answer into an instruction: immediates of arithmetic, offsets and sizes of loads and
stores, wide loads."""

from __future__ import annotations

import struct
from typing import NamedTuple

from bpfkit.errors import LinkError

__all__ = ["POISON_HELPER", "Change", "patch", "poison"]

POISON_HELPER = 195896080
"""The helper number 0xbad2310, which no kernel has: what an access that the target lacks becomes.
The verifier refuses it where the program can reach it, and only there."""

_LD, _LDX, _ST, _STX, _ALU, _JMP, _ALU64 = 0, 1, 2, 3, 4, 5, 7
_WIDE_LOAD, _CALL, _FROM_REGISTER = 0x18, 0x85, 0x08
_SIZE_BITS = 0x18
_SIZES = {0x00: 4, 0x08: 2, 0x10: 1, 0x18: 8}
_SIZE_CODES = {size: code for code, size in _SIZES.items()}
_NAMES = {_LD: "legacy load", _JMP: "jump", 6: "jump"}


class Change(NamedTuple):
    """What to put into an instruction: ``old`` and ``new`` values, ``check``: the old one must be
    there; ``old_size`` and ``new_size`` of memory accesses in bytes (0: they stay)."""

    old: int
    new: int
    check: bool
    old_size: int = 0
    new_size: int = 0


def poison(code: bytearray, at: int, order: str) -> None:
    """Make the instruction at byte ``at`` (both halves of a wide load) a call that no kernel
    allows. ``order`` is "<" or ">"."""
    for place in (at, at + 8) if code[at] == _WIDE_LOAD and at + 16 <= len(code) else (at,):
        struct.pack_into(order + "BBhi", code, place, _CALL, 0, 0, POISON_HELPER)


def patch(code: bytearray, at: int, order: str, change: Change) -> None:
    """Change the instruction at byte ``at``. Raises LinkError for an instruction that cannot hold
    the answer or does not hold what the record says."""
    sort = code[at] & 7
    if sort in (_ALU, _ALU64):
        _patch_arithmetic(code, at, order, change)
    elif sort in (_LDX, _ST, _STX):
        _patch_memory(code, at, order, change)
    elif code[at] == _WIDE_LOAD:
        _patch_wide_load(code, at, order, change)
    else:
        what = _NAMES.get(sort, "instruction")
        raise LinkError(f"a CO-RE record for a {what} (opcode {code[at]:#04x}), which has no field")


def _patch_arithmetic(code: bytearray, at: int, order: str, change: Change) -> None:
    if code[at] & _FROM_REGISTER:
        raise LinkError("a CO-RE record for arithmetic with a register, which has no immediate")
    (held,) = struct.unpack_from(order + "I", code, at + 4)
    _check(held, change, 32, "immediate")
    struct.pack_into(order + "I", code, at + 4, change.new & 0xFFFFFFFF)


def _patch_memory(code: bytearray, at: int, order: str, change: Change) -> None:
    (held,) = struct.unpack_from(order + "H", code, at + 2)
    _check(held, change, 16, "offset")
    if not 0 <= change.new <= 0x7FFF:
        raise LinkError(
            f"the field is {change.new} bytes from the start; loads and stores reach 32767"
        )
    if change.old_size != change.new_size:
        size = _SIZES[code[at] & _SIZE_BITS]
        if size != change.old_size:
            raise LinkError(f"an access of {size} bytes to a field of {change.old_size}")
        if change.new_size not in _SIZE_CODES:
            raise LinkError(f"the field has {change.new_size} bytes there: no size of an access")
        code[at] = code[at] & ~_SIZE_BITS | _SIZE_CODES[change.new_size]
    struct.pack_into(order + "H", code, at + 2, change.new)


def _patch_wide_load(code: bytearray, at: int, order: str, change: Change) -> None:
    if at + 16 > len(code) or code[at + 8]:
        raise LinkError("a CO-RE record for half a wide load")
    source = code[at + 1] >> 4 if order == "<" else code[at + 1] & 15
    if source or code[at + 2] or code[at + 3] or code[at + 9] or code[at + 10] or code[at + 11]:
        raise LinkError("a CO-RE record for a wide load that already refers to something")
    low, high = struct.unpack_from(order + "I4xI", code, at + 4)
    _check(low | high << 32, change, 64, "immediate")
    struct.pack_into(order + "I", code, at + 4, change.new & 0xFFFFFFFF)
    struct.pack_into(order + "I", code, at + 12, change.new >> 32 & 0xFFFFFFFF)


def _check(held: int, change: Change, bits: int, what: str) -> None:
    if change.check and held != change.old & (1 << bits) - 1:
        raise LinkError(
            f"the {what} is {held:#x}, the record means {change.old:#x}: "
            "code and BTF are not of the same compilation"
        )
