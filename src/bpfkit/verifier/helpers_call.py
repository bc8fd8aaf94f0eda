"""What is found out about one helper call while its arguments are checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..isa.instruction import Instruction
from .program import Map

if TYPE_CHECKING:
    from ..abi.rows import HelperRow
    from .helpers_arguments import Argument

__all__ = ["Call"]


class Call:
    """One call: of helper ``row`` by ``insn``. ``name`` is as messages call it,
    "bpf_redirect#23"."""

    __slots__ = (
        "arguments",
        "dynptr_id",
        "insn",
        "is_raw",
        "key",
        "kptr",
        "map",
        "map_uid",
        "max_size",
        "memory_size",
        "percpu",
        "raw",
        "ref",
        "released",
        "row",
        "subprogram",
    )

    def __init__(self, row: HelperRow, insn: Instruction, arguments: tuple[Argument, ...]) -> None:
        self.row, self.insn, self.arguments = row, insn, arguments
        self.map: Map | None = None
        self.map_uid = 0
        self.key: int | None = None  # the map key, where it is a known number
        self.ref = 0  # id of the reference that an argument holds
        self.released = 0  # number of the register whose reference the call gives back
        self.is_raw = False  # memory of the current argument needs no initialisation
        self.raw: tuple[int, int] | None = None  # stack pointer's register, bytes to overwrite
        self.max_size = 0  # largest size of the last memory argument
        self.memory_size = 0  # of the memory that the helper returns
        self.subprogram = -1  # the callback
        self.percpu: Any = None  # BtfType of a per-CPU argument
        self.kptr: Any = None  # special field that kptr_xchg works on
        self.dynptr_id = 0

    @property
    def name(self) -> str:
        return f"{self.row.name}#{self.row.id}"
