"""Several BTF blobs as one: the types of a static link."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from ..errors import UsageError
from .container import Btf
from .dedup import Deduplicator, write
from .dedup_graph import TypeGraph

__all__ = ["merge"]


def merge(btfs: Sequence[Btf]) -> tuple[Btf, list[array[int]]]:
    """All types of ``btfs`` deduplicated (:func:`bpfkit.btf.dedup.dedup`) in one Btf, and for each
    input the new id of each of its ids (item 0 is 0).

    Every variable and every data section of every input is kept, and refers to the merged types; a
    linker that puts sections together rewrites them with ``BtfBuilder.from_btf``. Inputs of split
    BTF must have one and the same base. Raises UsageError for no inputs, different byte orders or
    bases, FormatError as :func:`dedup`."""
    if not btfs:
        raise UsageError("nothing to merge: give at least one Btf")
    first = btfs[0]
    for other in btfs[1:]:
        if other.byteorder != first.byteorder:
            what = f"{first.file or 'the first'} is {first.byteorder}-endian"
            raise UsageError(f"{what}, {other.file or 'another'} is {other.byteorder}-endian")
        if other.base is not first.base:
            raise UsageError("BTF on different bases cannot be merged")
    graph = TypeGraph(first.base)
    inputs = [graph.add(btf) for btf in btfs]
    nodes, new = Deduplicator(graph).run()
    merged = write(graph, nodes, new, first)
    if len(btfs) > 1:
        merged.file = ""
    return merged, [array("I", map(new.__getitem__, ids)) for ids in inputs]
