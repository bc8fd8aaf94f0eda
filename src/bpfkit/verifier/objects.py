"""objects."""
from __future__ import annotations
from .registers import Reg
from .verdict import Unsupported
from .walk import Walk

def read_socket(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> Reg | None:
    raise Unsupported("read_socket")

def read_flow_keys(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> Reg | None:
    raise Unsupported("read_flow_keys")

def read_tp_buffer(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> Reg | None:
    raise Unsupported("read_tp_buffer")

def read_buffer(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> Reg | None:
    raise Unsupported("read_buffer")

def write_socket(walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int) -> None:
    raise Unsupported("write_socket")

def write_flow_keys(walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int) -> None:
    raise Unsupported("write_flow_keys")

def write_tp_buffer(walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int) -> None:
    raise Unsupported("write_tp_buffer")

def write_buffer(walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int) -> None:
    raise Unsupported("write_buffer")
