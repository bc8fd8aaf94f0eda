"""What a helper call leaves in r0."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from ..abi.rows import RetKind
from .btftypes import BtfType, is_kernel_btf
from .helpers_arguments import struct_of
from .helpers_call import Call
from .mapcompat import MAPS_OF_MAPS, SOCKET_MAPS, elides_null
from .numbers import ZERO, Draft, Num, s32, s64
from .references import acquire
from .registers import (
    MAYBE_NULL,
    MEM_ALLOC,
    MEM_PERCPU,
    MEM_RCU,
    MEM_RDONLY,
    MEM_RINGBUF,
    NOT_INIT_REG,
    PTR_TO_BTF_ID,
    PTR_TO_MAP_VALUE,
    PTR_TO_MEM,
    PTR_TO_SOCK_COMMON,
    PTR_TO_SOCKET,
    PTR_TO_TCP_SOCK,
    PTR_TRUSTED,
    UNKNOWN_REG,
    Reg,
    scalar,
)
from .verdict import Unsupported
from .walk import Walk

__all__ = ["return_value"]

_LOOKUP = 1
_KPTR_XCHG = 194
_DYNPTR_DATA = 203
_CPU_NUMBER = 8

# sk_lookup_tcp, sk_lookup_udp, skc_lookup_tcp, ringbuf_reserve, kptr_xchg
_ACQUIRES = frozenset((84, 85, 99, 131, _KPTR_XCHG))
# tcp_sock, sk_fullsock, skc_to_{tcp6,tcp,tcp_timewait,tcp_request,udp6,mptcp}_sock: the same
# socket seen as another type, so the reference stays the same
_CASTS = frozenset((95, 96, 136, 137, 138, 139, 140, 196))
# get_stack, get_task_stack, probe_read_str, probe_read_{kernel,user}_str: a size or an error
_SIZES = frozenset((45, 67, 114, 115, 141))
_MAX_ERROR = 4095


def return_value(walk: Walk, call: Call) -> Reg:
    """The register r0 after the call."""
    row = call.row
    number = row.id
    if row.ret is RetKind.INTEGER:
        return _integer(walk, call)
    if row.ret is RetKind.VOID:
        return NOT_INIT_REG
    reg = _POINTERS[row.ret](walk, call)
    if reg.kind & MAYBE_NULL:
        reg = reg._replace(id=walk.new_id())
    if number == _DYNPTR_DATA:
        return reg._replace(ref=call.ref, aux=call.dynptr_id)
    if number in _CASTS:
        return reg._replace(ref=call.ref)
    if number in _ACQUIRES or (
        number == _LOOKUP and call.map is not None and call.map.type in SOCKET_MAPS
    ):
        held = acquire(walk)
        return reg._replace(id=held, ref=held)
    return reg


# --- numbers ------------------------------------------------------------------------------------


def _integer(walk: Walk, call: Call) -> Reg:
    number = call.row.id
    if number in _SIZES:
        return scalar(_size_or_error(call.max_size))
    if number == _CPU_NUMBER:
        return scalar(_cpu_number(walk.program.target.cpus))
    return UNKNOWN_REG


@cache
def _size_or_error(size: int) -> Num:
    draft = Draft.unknown()
    draft.smax, draft.smin = s64(size), -_MAX_ERROR
    draft.s32max, draft.s32min = s32(size), -_MAX_ERROR
    draft.sync()
    return draft.freeze()


@cache
def _cpu_number(count: int) -> Num:
    draft = Draft.unknown()
    draft.umax = draft.smax = draft.u32max = draft.s32max = count - 1
    draft.umin = draft.smin = draft.u32min = draft.s32min = 0
    draft.sync()
    return draft.freeze()


# --- pointers -----------------------------------------------------------------------------------


def _map_value(walk: Walk, call: Call) -> Reg:
    map = call.map
    assert map is not None
    if map.type in MAPS_OF_MAPS and map.inner is None:
        raise Unsupported(f"map {map.name} of maps whose kind is not known")
    kind = PTR_TO_MAP_VALUE
    if call.row.ret is RetKind.MAP_VALUE_OR_NULL:
        is_there = (
            call.row.id == _LOOKUP
            and elides_null(map)
            and call.key is not None
            and 0 <= call.key < map.max_entries
        )
        if not is_there:
            return Reg(kind | MAYBE_NULL, ZERO, info=map, aux=call.map_uid)
    has_lock = any(one.kind in ("spin_lock", "res_spin_lock") for one in map.fields.values())
    tie = walk.new_id() if has_lock else 0
    return Reg(kind, ZERO, id=tie, info=map, aux=call.map_uid)


def _socket(walk: Walk, call: Call) -> Reg:
    return Reg(PTR_TO_SOCKET | MAYBE_NULL, ZERO)


def _sock_common(walk: Walk, call: Call) -> Reg:
    return Reg(PTR_TO_SOCK_COMMON | MAYBE_NULL, ZERO)


def _tcp_sock(walk: Walk, call: Call) -> Reg:
    return Reg(PTR_TO_TCP_SOCK | MAYBE_NULL, ZERO)


def _ringbuf_memory(walk: Walk, call: Call) -> Reg:
    return Reg(PTR_TO_MEM | MAYBE_NULL | MEM_RINGBUF, ZERO, info=call.memory_size)


def _dynptr_memory(walk: Walk, call: Call) -> Reg:
    return Reg(PTR_TO_MEM | MAYBE_NULL, ZERO, info=call.memory_size)


def _btf(walk: Walk, call: Call) -> Reg:
    kind = PTR_TO_BTF_ID
    if call.row.ret is RetKind.BTF_OR_NULL:
        kind |= MAYBE_NULL
    elif call.row.ret is RetKind.BTF_TRUSTED:
        kind |= PTR_TRUSTED
    return Reg(kind, ZERO, info=struct_of(walk, call.row.ret_btf))


def _percpu(walk: Walk, call: Call) -> Reg:
    """The CPU's own copy: a struct is one by BTF, anything else memory of its size."""
    found = call.percpu
    null = MAYBE_NULL if call.row.ret is RetKind.MEM_OR_BTF_OR_NULL else 0
    number = found.btf.resolve(found.id)
    if found.btf.kind(number).name in ("STRUCT", "UNION"):
        source = walk.regs[1].kind
        if source & MEM_RCU:
            return Reg(PTR_TO_BTF_ID | MEM_ALLOC | MEM_RCU | null, ZERO, info=found)
        return Reg(PTR_TO_BTF_ID | null, ZERO, info=found)
    size = found.btf.size_of(number)
    return Reg(PTR_TO_MEM | MEM_RDONLY | null, ZERO, info=size)


def _kptr(walk: Walk, call: Call) -> Reg:
    field = call.kptr
    if field is None:
        raise Unsupported("bpf_kptr_xchg without a field")
    kind = PTR_TO_BTF_ID | MAYBE_NULL
    if not is_kernel_btf(field.btf, walk.program.target.btf):
        kind |= MEM_ALLOC
        if field.kind == "kptr_percpu":
            kind |= MEM_PERCPU
    return Reg(kind, ZERO, info=BtfType(field.btf, field.type_id))


_POINTERS: dict[RetKind, Callable[[Walk, Call], Reg]] = {
    RetKind.MAP_VALUE: _map_value,
    RetKind.MAP_VALUE_OR_NULL: _map_value,
    RetKind.SOCKET_OR_NULL: _socket,
    RetKind.SOCK_COMMON_OR_NULL: _sock_common,
    RetKind.TCP_SOCK_OR_NULL: _tcp_sock,
    RetKind.MEM_OR_NULL: _ringbuf_memory,
    RetKind.DYNPTR_MEM_OR_NULL: _dynptr_memory,
    RetKind.BTF: _btf,
    RetKind.BTF_OR_NULL: _btf,
    RetKind.BTF_TRUSTED: _btf,
    RetKind.MEM_OR_BTF: _percpu,
    RetKind.MEM_OR_BTF_OR_NULL: _percpu,
    RetKind.KPTR_OR_NULL: _kptr,
}
