"""packetloads."""
from __future__ import annotations
from ..abi.opcodes import InstructionRow
from ..isa.instruction import Instruction
from .verdict import Unsupported
from .walk import Operation
def compile_packet_load(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    raise Unsupported('packetloads')
