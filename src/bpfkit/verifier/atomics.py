"""atomics."""
from __future__ import annotations
from ..abi.opcodes import InstructionRow
from ..isa.instruction import Instruction
from .verdict import Unsupported
from .walk import Operation
def compile_atomic(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    raise Unsupported('atomics')
