"""What a verification proves of each load and store, over all paths: which memory, which offsets.

An engine that runs the program may rely on it: where a checkpoint covers a later state, the offsets
of that state lie within those of the checkpoint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..abi.opcodes import Kind
from .registers import Reg

if TYPE_CHECKING:
    from .walk import Walk

__all__ = ["Access", "MemoryFacts"]

_MEMORY = frozenset((Kind.LOAD, Kind.STORE, Kind.ATOMIC))


class Access(NamedTuple):
    """What is proven of one load or store. ``kind`` is the pointer's (see ``registers``), -1 where
    paths differ in it; ``low`` and ``high`` are the least and greatest offset in bytes at which the
    access begins, from the start of the object (for PTR_TO_STACK from the frame pointer of frame
    ``aux``); ``info`` and ``aux`` are the pointer's where all paths agree, else None."""

    kind: int
    low: int
    high: int
    size: int
    info: Any = None
    aux: int | None = None


class MemoryFacts:
    """A tracer for ``verify_program`` that collects an ``Access`` per slot in ``accesses``. An
    instruction that is not in it was never reached."""

    def __init__(self) -> None:
        self.accesses: dict[int, Access] = {}
        self._pointers: list[tuple[int, int, int] | None] | None = None
        self._last: dict[int, Reg] = {}

    def __call__(self, walk: Walk) -> None:
        table = self._pointers
        if table is None:
            table = self._pointers = _table(walk)
        found = table[walk.slot]
        if found is None:
            return
        number, offset, size = found
        reg = walk.regs[number]
        if self._last.get(walk.slot) is not reg:
            self._last[walk.slot] = reg
            self._add(walk.slot, reg, offset, size)

    def _add(self, slot: int, reg: Reg, offset: int, size: int) -> None:
        low, high = reg.off + offset + reg.num.smin, reg.off + offset + reg.num.smax
        new = Access(reg.kind, low, high, size, reg.info, reg.aux)
        old = self.accesses.get(slot)
        if old is not None:
            same_place = old.info is new.info or old.info == new.info
            new = Access(
                old.kind if old.kind == new.kind else -1,
                min(old.low, low),
                max(old.high, high),
                size,
                new.info if same_place else None,
                new.aux if old.aux == new.aux else None,
            )
        self.accesses[slot] = new


def _table(walk: Walk) -> list[tuple[int, int, int] | None]:
    """(register of the pointer, offset, size) of each load and store by slot."""
    table: list[tuple[int, int, int] | None] = []
    for insn, row in zip(walk.program.slots, walk.program.rows):
        if insn is None or row is None or row.kind not in _MEMORY:
            table.append(None)
            continue
        is_load = row.kind is Kind.LOAD or row.op == "load_acquire"
        table.append((insn.src if is_load else insn.dst, insn.offset, row.size))
    return table
