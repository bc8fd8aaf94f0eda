"""context."""
from __future__ import annotations
from .registers import Reg
from .verdict import Unsupported
from .walk import Walk

def read_context(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> Reg | None:
    raise Unsupported("read_context")

def write_context(walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int) -> None:
    raise Unsupported("write_context")

def may_write_packet(program: object) -> bool:
    return True
