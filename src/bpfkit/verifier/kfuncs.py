"""Kfunc calls."""
from __future__ import annotations
from ..isa.instruction import Instruction
from .verdict import Unsupported
from .walk import Walk
def call_kfunc(walk: Walk, insn: Instruction) -> int:
    raise Unsupported("kfunc")
