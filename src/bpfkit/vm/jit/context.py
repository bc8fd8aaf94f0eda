"""What the JIT needs of a context's layout: its size, where packet pointers are, what may be
written."""

from __future__ import annotations

from functools import cache

from ...abi.contexts import BY_NAME as CONTEXTS
from ...abi.programtypes import BY_NUMBER as PROGRAM_TYPES
from ...abi.rows import ContextLayout, FieldKind
from .facts import CTX, END, PACKET, Fact

__all__ = ["ContextFacts"]

# program types whose context has a fixed size that the VM always gives; others are tested against
# the size at hand
_FIXED = frozenset({"xdp_md", "__sk_buff"})


class ContextFacts:
    """The context of one program type; nothing is known about the context of others (size 0)."""

    def __init__(self, layout: ContextLayout | None, program_type: int) -> None:
        self.size = layout.size if layout is not None and layout.name in _FIXED else 0
        self._loads: dict[tuple[int, int], Fact] = {}
        self._writable = bytearray(self.size)
        if not self.size or layout is None:
            return
        kinds = {
            FieldKind.PACKET: Fact(PACKET, "data"),
            FieldKind.PACKET_META: Fact(PACKET, "meta"),
            FieldKind.PACKET_END: Fact(END),
        }
        for field in layout.fields:
            fact = kinds.get(field.kind)
            if fact is not None and field.size == 4:
                self._loads[field.offset, 4] = fact
            if field.writable is None or program_type in field.writable:
                for at in range(field.offset, min(field.offset + field.size, self.size)):
                    self._writable[at] = 1

    @property
    def has_packet(self) -> bool:
        """Loads of the context can give packet pointers."""
        return bool(self._loads)

    @staticmethod
    @cache
    def of(program_type: int) -> ContextFacts:
        """The facts for a BPF_PROG_TYPE_*."""
        row = PROGRAM_TYPES.get(program_type)
        return ContextFacts(CONTEXTS.get(row.context) if row is not None else None, program_type)

    def load(self, offset: int, size: int) -> Fact | None:
        """What a load gives, where it is more than a number."""
        return self._loads.get((offset, size))

    def is_end(self, base: Fact, offset: int, size: int) -> bool:
        """A load of the packet's end."""
        if base.kind != CTX or not base.sound or base.lo != base.hi:
            return False
        fact = self._loads.get((base.lo + offset, size))
        return fact is not None and fact.kind == END

    def writable(self, offset: int, size: int) -> bool:
        """Whether the program type may write these bytes."""
        return (
            offset >= 0
            and offset + size <= self.size
            and all(self._writable[offset : offset + size])
        )
