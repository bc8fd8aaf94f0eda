"""Contexts whose fields are the arguments of a kernel function, as BTF types them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .numbers import ZERO
from .registers import Reg
from .verdict import Unsupported

if TYPE_CHECKING:
    from .program import Program
    from .walk import Walk

__all__ = ["read_typed", "struct_pointer"]


def read_typed(walk: Walk, off: int, size: int) -> Reg:
    """What a load of argument ``off`` / 8 gives."""
    raise Unsupported("contexts typed by BTF")


def struct_pointer(program: Program, name: str, kind: int) -> Reg:
    """A pointer of ``kind`` to the kernel's ``struct name``."""
    from .btftypes import BtfType

    btf = program.target.btf
    found = btf.find(name, "struct") if btf is not None else None
    if btf is None or found is None:
        raise Unsupported(f"struct {name} is not in the target's BTF")
    return Reg(kind, ZERO, info=BtfType(btf, found))
