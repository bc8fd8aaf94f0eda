"""btfaccess."""
from __future__ import annotations
from .registers import Reg
from .verdict import Unsupported
from .walk import Walk

def read_btf(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> Reg | None:
    raise Unsupported("read_btf")

def read_map_pointer(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> Reg | None:
    raise Unsupported("read_map_pointer")

def write_btf(walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int) -> None:
    raise Unsupported("write_btf")

def write_map_pointer(walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int) -> None:
    raise Unsupported("write_map_pointer")
