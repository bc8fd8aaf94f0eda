"""One BPF instruction as a value.

    bits  0..7    8..11   12..15   16..31   32..63
          opcode  dst     src      offset   imm        (RFC 9669, section 3)

A wide load (``lddw``) takes two slots: its second slot's ``imm`` is kept as ``imm_hi`` and the
instruction counts for both. Every number in this package that names an instruction is a *slot*
index, as jump offsets, relocations and the kernel's log count.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Instruction"]


class Instruction(NamedTuple):
    opcode: int
    dst: int = 0
    src: int = 0
    offset: int = 0  # signed 16 bits
    imm: int = 0  # signed 32 bits
    imm_hi: int = 0  # signed 32 bits; only wide loads have it

    @property
    def is_wide(self) -> bool:
        return self.opcode == 0x18

    @property
    def slots(self) -> int:
        return 2 if self.opcode == 0x18 else 1

    @property
    def imm64(self) -> int:
        """The 64-bit constant of a wide load, unsigned."""
        return (self.imm & 0xFFFFFFFF) | (self.imm_hi & 0xFFFFFFFF) << 32
