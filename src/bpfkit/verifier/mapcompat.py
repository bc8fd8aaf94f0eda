"""Which helpers work on which maps, and which maps which programs may use."""

from __future__ import annotations

from collections.abc import Iterable

from .program import Map, Program
from .verdict import Rejected

__all__ = ["check_helper_map", "check_maps", "elides_null"]

# --- map types ------------------------------------------------------------------------------------

(
    _HASH,
    _ARRAY,
    _PROG_ARRAY,
    _PERF_EVENT_ARRAY,
    _PERCPU_HASH,
    _PERCPU_ARRAY,
    _STACK_TRACE,
    _CGROUP_ARRAY,
    _LRU_HASH,
    _LRU_PERCPU_HASH,
    _LPM_TRIE,
    _ARRAY_OF_MAPS,
    _HASH_OF_MAPS,
    _DEVMAP,
    _SOCKMAP,
    _CPUMAP,
    _XSKMAP,
    _SOCKHASH,
    _CGROUP_STORAGE,
    _REUSEPORT_SOCKARRAY,
    _PERCPU_CGROUP_STORAGE,
    _QUEUE,
    _STACK,
    _SK_STORAGE,
    _DEVMAP_HASH,
    _STRUCT_OPS,
    _RINGBUF,
    _INODE_STORAGE,
    _TASK_STORAGE,
    _BLOOM_FILTER,
    _USER_RINGBUF,
    _CGRP_STORAGE,
    _ARENA,
) = range(1, 34)

SOCKET_MAPS = frozenset((_SOCKMAP, _SOCKHASH))
MAPS_OF_MAPS = frozenset((_ARRAY_OF_MAPS, _HASH_OF_MAPS))

# --- helpers on maps ------------------------------------------------------------------------------

_LOOKUP, _UPDATE, _DELETE = 1, 2, 3

# Map types that only these helpers work on.
_HELPERS_OF_TYPE: dict[int, frozenset[int]] = {
    _PROG_ARRAY: frozenset((12,)),
    _PERF_EVENT_ARRAY: frozenset((22, 25, 55, 111, 121)),
    _RINGBUF: frozenset((130, 131, 134, 198, 199, 200)),
    _USER_RINGBUF: frozenset((209,)),
    _STACK_TRACE: frozenset((27,)),
    _CGROUP_ARRAY: frozenset((33, 37)),
    _CGROUP_STORAGE: frozenset((81,)),
    _PERCPU_CGROUP_STORAGE: frozenset((81,)),
    _DEVMAP: frozenset((51, _LOOKUP)),
    _DEVMAP_HASH: frozenset((51, _LOOKUP)),
    _CPUMAP: frozenset((51,)),
    _XSKMAP: frozenset((51, _LOOKUP)),
    _ARRAY_OF_MAPS: frozenset((_LOOKUP,)),
    _HASH_OF_MAPS: frozenset((_LOOKUP,)),
    _SOCKMAP: frozenset((52, 53, 60, 82, _LOOKUP)),
    _SOCKHASH: frozenset((70, 71, 72, 82, _LOOKUP)),
    _REUSEPORT_SOCKARRAY: frozenset((82,)),
    _QUEUE: frozenset((87, 88, 89)),
    _STACK: frozenset((87, 88, 89)),
    _SK_STORAGE: frozenset((107, 108, 194)),
    _INODE_STORAGE: frozenset((145, 146, 194)),
    _TASK_STORAGE: frozenset((156, 157, 194)),
    _CGRP_STORAGE: frozenset((210, 211, 194)),
    _BLOOM_FILTER: frozenset((87, 89)),
}


def _types(helpers: Iterable[int], *types: int) -> dict[int, frozenset[int]]:
    return dict.fromkeys(helpers, frozenset(types))


# Helpers that only work on maps of these types.
_TYPES_OF_HELPER: dict[int, frozenset[int]] = {
    **_types((12,), _PROG_ARRAY),
    **_types((22, 25, 55, 111, 121), _PERF_EVENT_ARRAY),
    **_types((130, 131, 134, 198, 199, 200), _RINGBUF),
    **_types((209,), _USER_RINGBUF),
    **_types((27,), _STACK_TRACE),
    **_types((33, 37), _CGROUP_ARRAY),
    **_types((51,), _DEVMAP, _DEVMAP_HASH, _CPUMAP, _XSKMAP),
    **_types((52, 53, 60), _SOCKMAP),
    **_types((70, 71, 72), _SOCKHASH),
    **_types((81,), _CGROUP_STORAGE, _PERCPU_CGROUP_STORAGE),
    **_types((82,), _REUSEPORT_SOCKARRAY, _SOCKMAP, _SOCKHASH),
    **_types((88,), _QUEUE, _STACK),
    **_types((87, 89), _QUEUE, _STACK, _BLOOM_FILTER),
    **_types((195,), _PERCPU_ARRAY, _PERCPU_HASH, _LRU_PERCPU_HASH),
    **_types((107, 108), _SK_STORAGE),
    **_types((145, 146), _INODE_STORAGE),
    **_types((156, 157), _TASK_STORAGE),
    **_types((210, 211), _CGRP_STORAGE),
}

# socket_filter, sched_cls, sched_act, xdp, sk_reuseport, flow_dissector, sk_lookup: no socket can
# be locked where these run, so they may change socket maps
_UPDATES_SOCKETS = frozenset((1, 3, 4, 6, 21, 22, 30))
_SOCK_OPS, _TRACING, _ATTACH_ITER = 13, 26, 28


def check_helper_map(program: Program, map: Map, number: int, name: str) -> None:
    """Check that helper ``number`` works on ``map``. Raises Rejected."""
    allowed = _HELPERS_OF_TYPE.get(map.type)
    notes: tuple[str, ...] = ()
    is_fine = allowed is None or number in allowed
    if not is_fine and map.type in SOCKET_MAPS:
        is_fine = _may_change_sockets(program, number)
        if not is_fine and number in (_UPDATE, _DELETE):
            notes = ("cannot update sockmap in this context",)
    types = _TYPES_OF_HELPER.get(number)
    if is_fine and (types is None or map.type in types):
        return
    raise Rejected(f"cannot pass map_type {map.type} into func {name}#{number}", *notes)


def _may_change_sockets(program: Program, number: int) -> bool:
    if number not in (_UPDATE, _DELETE):
        return False
    if program.type == _TRACING:
        return program.attach_type == _ATTACH_ITER
    if program.type == _SOCK_OPS:
        return number == _DELETE
    return program.type in _UPDATES_SOCKETS


def elides_null(map: Map) -> bool:
    """Whether a lookup with a known key below ``max_entries`` always finds a value."""
    return map.type in (_ARRAY, _PERCPU_ARRAY)


# --- maps of programs -----------------------------------------------------------------------------

_SOCKET_FILTER = 1
# kprobe, tracepoint, perf_event, raw_tracepoint, raw_tracepoint_writable
_TRACERS = frozenset((2, 5, 7, 17, 24))

_SLEEPABLE = frozenset(
    (
        _HASH,
        _ARRAY,
        _PERCPU_HASH,
        _PERCPU_ARRAY,
        _LRU_HASH,
        _LRU_PERCPU_HASH,
        _ARRAY_OF_MAPS,
        _HASH_OF_MAPS,
        _RINGBUF,
        _USER_RINGBUF,
        _INODE_STORAGE,
        _SK_STORAGE,
        _TASK_STORAGE,
        _CGRP_STORAGE,
        _QUEUE,
        _STACK,
        _ARENA,
    )
)

# what programs that trace cannot use yet: kinds of special fields, the kernel's word, in its order
_NOT_TRACED = (
    (frozenset(("list_head", "rb_root")), "bpf_{list_head,rb_root}"),
    (frozenset(("spin_lock", "res_spin_lock")), "bpf_spin_lock"),
    (frozenset(("timer",)), "bpf_timer"),
    (frozenset(("wq",)), "bpf_wq"),
)


def check_maps(program: Program) -> None:
    """Check every map that the program's instructions name, in their order. Raises Rejected."""
    seen: list[Map] = []
    for slot, (map, _) in sorted(program.maps.items(), key=lambda one: one[0]):
        if any(map is other for other in seen):
            continue
        why = _why_not(program, map, seen)
        if why:
            raise Rejected(why, slot=slot, errno=16 if why in _BUSY else 22)
        seen.append(map)


_ONE_STORAGE = "only one cgroup storage of each type is allowed"
_ONE_ARENA = "Only one arena per program"
_BUSY = frozenset((_ONE_STORAGE, _ONE_ARENA))


def _why_not(program: Program, map: Map, seen: list[Map]) -> str:
    kinds = {field.kind for field in map.fields.values()}
    for wanted, word in _NOT_TRACED:
        if not kinds & wanted:
            continue
        if word == "bpf_spin_lock" and program.type == _SOCKET_FILTER:
            return "socket filter progs cannot use bpf_spin_lock yet"
        if program.type in _TRACERS:
            return f"tracing progs cannot use {word} yet"
    if map.type == _STRUCT_OPS:
        return "bpf_struct_ops map cannot be used in prog"
    if program.is_sleepable and map.type not in _SLEEPABLE:
        return "Sleepable programs can only use array, hash, ringbuf and local storage maps"
    if any(other.type == map.type for other in seen):
        if map.type in (_CGROUP_STORAGE, _PERCPU_CGROUP_STORAGE):
            return _ONE_STORAGE
        if map.type == _ARENA:
            return _ONE_ARENA
    return ""
