"""What a verification proved of a program, in the engine's own words.

An engine leaves out the test of an access only where this says which object it is in and where; an
access of which nothing is said is tested as ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ..verifier.memoryfacts import Access

__all__ = ["MAX_PROVEN_STEPS", "Proven", "ProvenAccess", "proven_of"]

STACK_BYTES = 512
MAX_PACKET_OFFSET = 0xFFFF
# runs longer than this are not left without a budget, whatever was proven
MAX_PROVEN_STEPS = 1_000_000


class ProvenAccess(NamedTuple):
    """One load or store: it begins ``low`` to ``high`` bytes from the start of an object of
    ``region`` ("stack": from the frame's top, "ctx", "packet", "value", "record")."""

    region: str
    low: int
    high: int


class Proven(NamedTuple):
    """``accesses`` by slot; ``steps``: no run takes more instructions, as far as the program calls
    nothing that runs for long by itself (0: not known)."""

    accesses: Mapping[int, ProvenAccess]
    steps: int = 0

    def key(self) -> str:
        """Text that is equal for equal facts."""
        rows = ";".join(
            f"{slot} {a.region} {a.low} {a.high}" for slot, a in sorted(self.accesses.items())
        )
        return f"{self.steps} {rows}"


def proven_of(accesses: Mapping[int, Access], steps: int) -> Proven:
    """From what the verifier's walk collected (``verifier.memoryfacts``) over ``steps``
    instructions. What is not plainly inside one object is left out, so that it is tested."""
    found = {}
    for slot, access in accesses.items():
        region = _region(access)
        if region:
            found[slot] = ProvenAccess(region, access.low, access.high)
    return Proven(found, steps if 0 < steps <= MAX_PROVEN_STEPS else 0)


def _region(access: Any) -> str:
    from ..verifier import registers as kinds

    kind, low, end = access.kind, access.low, access.high + access.size
    if low > access.high:
        return ""
    if kind == kinds.PTR_TO_STACK:
        return "stack" if low >= -STACK_BYTES and end <= 0 else ""
    if kind == kinds.PTR_TO_CTX:
        return "ctx" if low >= 0 else ""
    if kind in (kinds.PTR_TO_PACKET, kinds.PTR_TO_PACKET_META):
        inside = abs(low) <= MAX_PACKET_OFFSET and abs(end) <= 2 * MAX_PACKET_OFFSET
        return "packet" if inside else ""
    if kind == kinds.PTR_TO_MAP_VALUE:
        size = getattr(access.info, "value_size", 0)
        return "value" if low >= 0 and end <= size else ""
    if kind == kinds.PTR_TO_MEM | kinds.MEM_RINGBUF:
        size = access.info if isinstance(access.info, int) else 0
        return "record" if low >= 0 and end <= size else ""
    return ""
