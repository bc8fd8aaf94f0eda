"""Bytes to instructions and back, exactly, in both byte orders (RFC 9669, section 3).

      byte 0    byte 1       bytes 2-3  bytes 4-7
      opcode    src | dst    offset     imm         little-endian: dst is the low nibble
      opcode    dst | src    offset     imm         big-endian: dst is the high nibble

Decoding checks only what cannot be represented; ``validate`` checks what the instructions say.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from ..errors import FormatError, UsageError
from .instruction import Instruction
from .validation import validate

__all__ = ["decode", "decode_slots", "encode", "validate"]

_WIDE = 0x18
# struct formats: first as Instruction fields, then (opcode, regs, offset, imm)
_LAYOUT = {"little": struct.Struct("<BBhi"), "big": struct.Struct(">BBhi")}


def _layout(byteorder: str) -> struct.Struct:
    try:
        return _LAYOUT[byteorder]
    except KeyError:
        raise UsageError(f"byteorder is {byteorder!r}; it is 'little' or 'big'") from None


def decode_slots(code: bytes, *, byteorder: str = "little") -> list[Instruction | None]:
    """The instructions of ``code`` by slot: an instruction at its slot, None in the second slot of
    a wide load.

    Raises FormatError with the slot for code that is no multiple of 8 bytes, a wide load without
    its second half, and a second half that has more than a constant in it."""
    unpack = _layout(byteorder).iter_unpack
    if len(code) % 8:
        raise FormatError(
            f"{len(code)} bytes are no whole number of 8-byte instructions",
            instruction=len(code) // 8,
        )
    new, cls = tuple.__new__, Instruction
    if byteorder == "little":
        slots: list[Instruction | None] = [
            new(cls, (opcode, regs & 15, regs >> 4, offset, imm, 0))
            for opcode, regs, offset, imm in unpack(code)
        ]
    else:
        slots = [
            new(cls, (opcode, regs >> 4, regs & 15, offset, imm, 0))
            for opcode, regs, offset, imm in unpack(code)
        ]
    if _WIDE in code[::8]:
        _join_wide(slots)
    return slots


def _join_wide(slots: list[Instruction | None]) -> None:
    slot, count = 0, len(slots)
    while slot < count:
        insn = slots[slot]
        if insn is not None and insn[0] == _WIDE:
            if slot + 1 >= count:
                raise FormatError(
                    "the program ends in the middle of a 64-bit constant load", instruction=slot
                )
            second = slots[slot + 1]
            if second is None or any(second[:4]):
                raise FormatError(
                    "the second half of a 64-bit constant load holds more than a constant",
                    instruction=slot + 1,
                )
            slots[slot] = insn._replace(imm_hi=second[4])
            slots[slot + 1] = None
            slot += 1
        slot += 1


def decode(code: bytes, *, byteorder: str = "little") -> list[Instruction]:
    """The instructions of ``code`` in order, a wide load being one.

    Raises FormatError as ``decode_slots`` does."""
    return [insn for insn in decode_slots(code, byteorder=byteorder) if insn is not None]


def encode(instructions: Iterable[Instruction | None], *, byteorder: str = "little") -> bytes:
    """The bytes of ``instructions``; what ``decode`` or ``decode_slots`` gave comes back exactly.

    Raises FormatError with the slot for a field that does not fit its bits."""
    pack = _layout(byteorder).pack
    dst_shift, src_shift = (0, 4) if byteorder == "little" else (4, 0)
    chunks: list[bytes] = []
    append = chunks.append
    for insn in instructions:
        if insn is None:
            continue
        opcode, dst, src, offset, imm, imm_hi = insn
        if not (0 <= dst <= 15 and 0 <= src <= 15):
            raise FormatError("a register number does not fit in 4 bits", instruction=len(chunks))
        try:
            append(pack(opcode, dst << dst_shift | src << src_shift, offset, imm))
            if opcode == _WIDE:
                append(pack(0, 0, 0, imm_hi))
        except struct.error:
            raise FormatError(_misfit(insn), instruction=len(chunks)) from None
    return b"".join(chunks)


_LIMITS = (
    ("opcode", 0, 255),
    ("dst", 0, 15),
    ("src", 0, 15),
    ("offset", -0x8000, 0x7FFF),
    ("imm", -0x80000000, 0x7FFFFFFF),
    ("imm_hi", -0x80000000, 0x7FFFFFFF),
)


def _misfit(insn: Instruction) -> str:
    for (name, low, high), value in zip(_LIMITS, insn):
        if not isinstance(value, int) or not low <= value <= high:
            return f"{name} = {value!r} is not between {low} and {high}"
    return "a field does not fit its bits"
