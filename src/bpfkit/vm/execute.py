"""Raw bytecode over one memory region: the smallest way to run BPF."""

from __future__ import annotations

import ctypes
import itertools

from ..errors import UsageError
from ._generated import layout

__all__ = ["execute"]

BUDGET = 100_000_000  # instructions

_numbers = itertools.count(1 << 30)


def execute(
    instructions: bytes,
    memory: bytes = b"",
    *,
    engine: str = "jit",
    level: str = "O2",
    checked: bool = True,
    budget: int = BUDGET,
) -> int:
    """Run bytecode with r1 = address and r2 = length of a copy of ``memory`` (both 0 without
    memory); gives r0, unsigned 64-bit.

    ``engine`` is "jit" or "interpreter", ``level`` the JIT's "O0" to "O3". Without ``checked`` the
    JIT tests nothing: only for programs that are known to be safe. Raises FormatError,
    UnsupportedError, VmFault."""
    from .engine import (
        SPARE_BASE,
        SPARE_LENGTH,
        SPARE_MEMORY,
        LoadedProgram,
        make_code,
        make_input,
        spare,
    )
    from .execution import Execution

    if engine not in ("jit", "interpreter"):
        raise UsageError(f"engine is 'jit' or 'interpreter', not {engine!r}")
    source = make_input(bytes(instructions), program_type=0)
    made = make_code(source, (), engine=engine, level=level, checked=checked)
    loaded = LoadedProgram(made, source, next(_numbers))
    try:
        execution = Execution(budget=budget)
        execution.reset()
        size = len(memory)
        space = (ctypes.c_char * (size + 16)).from_buffer_copy(bytes(memory) + bytes(16))
        address = ctypes.addressof(space) if size else 0
        words = {SPARE_LENGTH: size, SPARE_BASE: 0, SPARE_MEMORY: address}
        for word, value in words.items():
            ctypes.c_uint64.from_address(execution.address + spare(word)).value = value
        region = ctypes.create_string_buffer(layout.SIZES["bk_region"])
        if size:
            _describe(region, address, size)
            execution.rt["regions"] = ctypes.addressof(region)
            execution.rt["region_count"] = 1
        try:
            return loaded.run(execution, address)
        finally:
            execution.close()
    finally:
        loaded.close()


def _describe(region: ctypes.Array[ctypes.c_char], address: int, size: int) -> None:
    from .execution import Shape

    shape = Shape("bk_region", ctypes.addressof(region))
    shape["start"], shape["end"] = address, address + size
    shape["flags"] = layout.BK_READ | layout.BK_WRITE
