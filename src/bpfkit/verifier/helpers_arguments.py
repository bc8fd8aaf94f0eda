"""Arguments of helper calls: of which kind a register may be, and what each kind has to fulfil."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..abi.rows import Arg, ArgFlag, ArgKind
from .btftypes import BtfType, matches, named
from .context import check_unmodified
from .helpers_call import Call
from .helpers_memory import (
    check_constant_string,
    check_memory,
    check_sized_memory,
    constant_key,
)
from .mapcompat import SOCKET_MAPS, elides_null
from .precision import mark_precise
from .registers import (
    BASE,
    CONST_PTR_TO_DYNPTR,
    CONST_PTR_TO_MAP,
    MAYBE_NULL,
    MEM_ALLOC,
    MEM_PERCPU,
    MEM_RCU,
    MEM_RDONLY,
    MEM_RINGBUF,
    NON_OWN_REF,
    NOT_INIT,
    PTR_TO_ARENA,
    PTR_TO_BTF_ID,
    PTR_TO_BUF,
    PTR_TO_CTX,
    PTR_TO_FUNC,
    PTR_TO_MAP_KEY,
    PTR_TO_MAP_VALUE,
    PTR_TO_MEM,
    PTR_TO_PACKET,
    PTR_TO_PACKET_META,
    PTR_TO_SOCK_COMMON,
    PTR_TO_SOCKET,
    PTR_TO_STACK,
    PTR_TO_TCP_SOCK,
    PTR_TO_XDP_SOCK,
    PTR_TRUSTED,
    SCALAR,
    Reg,
    kind_name,
)
from .verdict import Rejected, Unsupported
from .walk import Walk

__all__ = ["Argument", "check_argument", "plan_argument"]

_EACCES = 13
_SK_RELEASE, _KPTR_XCHG = 86, 194

# --- kinds of registers -------------------------------------------------------------------------

_MEMORY = (
    PTR_TO_STACK,
    PTR_TO_PACKET,
    PTR_TO_PACKET_META,
    PTR_TO_MAP_KEY,
    PTR_TO_MAP_VALUE,
    PTR_TO_MEM,
    PTR_TO_MEM | MEM_RINGBUF,
    PTR_TO_BUF,
    PTR_TO_BTF_ID | PTR_TRUSTED,
)
_SCALARS = (SCALAR,)
_SOCKETS = (PTR_TO_SOCK_COMMON, PTR_TO_SOCKET, PTR_TO_TCP_SOCK, PTR_TO_XDP_SOCK)
_BTF_SOCKETS = (*_SOCKETS, PTR_TO_BTF_ID, PTR_TO_BTF_ID | PTR_TRUSTED)

# What each kind of argument takes, in the order in which messages list it.
_TAKES: dict[ArgKind, tuple[int, ...]] = {
    ArgKind.MAP_KEY: _MEMORY,
    ArgKind.MAP_VALUE: _MEMORY,
    ArgKind.MEM: _MEMORY,
    ArgKind.SIZE: _SCALARS,
    ArgKind.SIZE_OR_ZERO: _SCALARS,
    ArgKind.ALLOC_SIZE: _SCALARS,
    ArgKind.MAP: (CONST_PTR_TO_MAP,),
    ArgKind.CTX: (PTR_TO_CTX,),
    ArgKind.SOCK_COMMON: _SOCKETS,
    ArgKind.BTF_SOCK_COMMON: _BTF_SOCKETS,
    ArgKind.SOCKET: (PTR_TO_SOCKET,),
    ArgKind.BTF: (PTR_TO_BTF_ID, PTR_TO_BTF_ID | PTR_TRUSTED, PTR_TO_BTF_ID | MEM_RCU),
    ArgKind.SPIN_LOCK: (PTR_TO_MAP_VALUE, PTR_TO_BTF_ID | MEM_ALLOC),
    ArgKind.ALLOC_MEM: (PTR_TO_MEM | MEM_RINGBUF,),
    ArgKind.PERCPU_BTF: (
        PTR_TO_BTF_ID | MEM_PERCPU,
        PTR_TO_BTF_ID | MEM_PERCPU | MEM_RCU,
        PTR_TO_BTF_ID | MEM_PERCPU | PTR_TRUSTED,
    ),
    ArgKind.FUNC: (PTR_TO_FUNC,),
    ArgKind.STACK: (PTR_TO_STACK,),
    ArgKind.CONST_STR: (PTR_TO_MAP_VALUE,),
    ArgKind.TIMER: (PTR_TO_MAP_VALUE,),
    ArgKind.KPTR: (PTR_TO_MAP_VALUE, PTR_TO_BTF_ID | MEM_ALLOC),
    ArgKind.DYNPTR: (PTR_TO_STACK, CONST_PTR_TO_DYNPTR),
}

# Pointers that the kernel matches with the type that the helper wants.
_TYPED = frozenset(
    PTR_TO_BTF_ID | flags
    for flags in (
        0,
        PTR_TRUSTED,
        PTR_TRUSTED | MAYBE_NULL,
        MEM_RCU,
        MAYBE_NULL,
        MAYBE_NULL | MEM_RCU,
    )
)


class Argument(NamedTuple):
    """An argument as calls look at it: plain values, since members of enumerations are slow to ask.
    ``takes`` are the kinds of registers it may be, without the flags that ``keeps`` clears;
    ``writes`` includes ``is_raw`` (memory that needs no initialisation), ``is_memory`` says that
    any memory will do; ``check`` is what it has to fulfil besides."""

    kind: ArgKind
    takes: tuple[int, ...]
    keeps: int
    is_nullable: bool
    is_raw: bool
    writes: bool
    releases: bool
    is_memory: bool
    is_read: bool
    size: int
    btf: str
    check: Check | None


Check = Callable[[Walk, Call, int, Reg, Argument], None]


def plan_argument(arg: Arg) -> Argument:
    """What calls look at of ``arg``."""
    kind, flags = arg.kind, arg.flags
    is_read = kind is ArgKind.MEM and not flags & (ArgFlag.WRITES | ArgFlag.UNINIT)
    is_nullable = bool(flags & ArgFlag.NULLABLE)
    cleared = MEM_RDONLY if is_read or kind is ArgKind.CONST_STR else 0
    takes = _TAKES.get(kind, ())
    return Argument(
        kind=kind,
        takes=takes,
        keeps=~(cleared | (MAYBE_NULL if is_nullable else 0)),
        is_nullable=is_nullable,
        is_raw=bool(flags & ArgFlag.UNINIT),
        writes=bool(flags & (ArgFlag.WRITES | ArgFlag.UNINIT)),
        releases=bool(flags & ArgFlag.RELEASES),
        is_memory=takes is _MEMORY,
        is_read=is_read,
        size=arg.size,
        btf=arg.btf,
        check=_CHECKS.get(kind),
    )


def check_argument(walk: Walk, call: Call, number: int, arg: Argument) -> None:
    """Check register ``number`` as argument ``arg`` and note in ``call`` what it gives. Raises
    Rejected."""
    kind = arg.kind
    if kind is _DONTCARE:
        return
    reg = walk.regs[number]
    held = reg[0]
    if held == NOT_INIT:
        walk.read(number)
    if kind is _ANYTHING:
        return
    if held in _PACKETS:
        _check_packet_access(walk, call)
    if kind is _MAP_VALUE:
        arg = _resolve_map_value(call, arg)
    is_null = held == SCALAR and reg.is_const and reg.num.value == 0
    if not (is_null and arg.is_nullable):
        _check_kind(walk, call, number, reg, arg)
        if arg.releases or held not in _ANY_OFFSET:
            _check_offset(number, reg, arg)
    if arg.releases:
        _check_release(walk, call, number, reg, arg, is_null=is_null)
    if reg.ref and arg.kind is not ArgKind.KPTR:
        if call.ref:
            raise Rejected(
                f"more than one arg with ref_obj_id R{number} {reg.ref} {call.ref}", errno=_EACCES
            )
        call.ref = reg.ref
    if arg.check is not None:
        arg.check(walk, call, number, reg, arg)


_PACKETS = (PTR_TO_PACKET, PTR_TO_PACKET_META)
_DONTCARE, _ANYTHING, _MAP_VALUE = ArgKind.DONTCARE, ArgKind.ANYTHING, ArgKind.MAP_VALUE


# --- packets ------------------------------------------------------------------------------------

_CGROUP_SOCKOPT = 25
# lwt_in, lwt_out, lwt_seg6local, sk_reuseport, flow_dissector, cgroup_skb, sched_cls, sched_act,
# xdp, lwt_xmit, sk_skb, sk_msg
_PACKET_TYPES = frozenset((10, 11, 19, 21, 22, 8, 3, 4, 6, 12, 14, 16))


def _check_packet_access(walk: Walk, call: Call) -> None:
    type_ = walk.program.type
    if type_ == _CGROUP_SOCKOPT or (type_ in _PACKET_TYPES and call.row.packet_access):
        return
    raise Rejected("helper access to the packet is not allowed", errno=_EACCES)


def _resolve_map_value(call: Call, arg: Argument) -> Argument:
    """Socket maps take sockets as values."""
    if call.map is None:
        return arg
    if call.map.type in SOCKET_MAPS:
        has_flags = arg.is_nullable or arg.writes or arg.releases
        if has_flags or call.row.id not in (_UPDATE, _PUSH):
            raise Rejected("invalid arg_type for sockmap/sockhash")
        return _SOCKET_VALUE
    if call.map.type == _BLOOM_FILTER and call.row.id == _PEEK:
        return _LOOKED_FOR
    return arg


_UPDATE, _PUSH, _PEEK = 2, 87, 89
_BLOOM_FILTER = 30

# --- kinds ----------------------------------------------------------------------------------------


def _check_kind(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    takes, wanted = arg.takes, reg[0] & arg.keeps
    if call.row.id == _KPTR_XCHG and number == 2 and wanted & MEM_ALLOC:
        wanted &= ~(MEM_ALLOC | MEM_PERCPU)
    if wanted not in takes:
        expected = ", ".join(kind_name(one) for one in takes)
        raise Rejected(f"R{number} type={kind_name(reg.kind)} expected={expected}", errno=_EACCES)
    if reg.kind & BASE != PTR_TO_BTF_ID:
        return
    if arg.is_memory:
        if not arg.is_read:
            raise Rejected(
                f"{call.row.name}() may write into memory pointed by R{number} "
                f"type={kind_name(reg.kind)}",
                errno=_EACCES,
            )
    elif reg.kind in _TYPED:
        _check_struct(walk, call, number, reg, arg)
    elif call.row.id == _KPTR_XCHG and number == 2:
        _match_kptr(walk, call, number)


def _check_struct(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    if reg.kind & MAYBE_NULL and (arg.releases or not arg.is_nullable):
        raise Rejected(f"Possibly NULL pointer passed to helper arg{number}", errno=_EACCES)
    if call.row.id == _KPTR_XCHG:
        _match_kptr(walk, call, number)
        return
    name = arg.btf or "sock_common"
    wanted = struct_of(walk, name)
    is_strict = arg.releases and call.row.id != _SK_RELEASE
    if not matches(reg.info, reg.off, wanted, strict=is_strict):
        raise Rejected(
            f"R{number} is of type {reg.info.name} but {name} is expected", errno=_EACCES
        )


def struct_of(walk: Walk, name: str) -> BtfType:
    """The kernel's struct with this name. Raises Unsupported where the target has no BTF."""
    btf = walk.program.target.btf
    if btf is None:
        raise Unsupported(f"struct {name}: the target has no BTF")
    found = named(btf, name)
    if found is None:
        raise Unsupported(f"struct {name} is not in the target's BTF")
    return found


def _match_kptr(walk: Walk, call: Call, number: int) -> None:
    from .kptrs import match_kptr

    match_kptr(walk, number, call.kptr)


# --- offsets --------------------------------------------------------------------------------------

_ANY_OFFSET = frozenset(
    (
        PTR_TO_STACK,
        PTR_TO_PACKET,
        PTR_TO_PACKET_META,
        PTR_TO_MAP_KEY,
        PTR_TO_MAP_VALUE,
        PTR_TO_MEM,
        PTR_TO_MEM | MEM_RDONLY,
        PTR_TO_MEM | MEM_RINGBUF,
        PTR_TO_BUF,
        PTR_TO_BUF | MEM_RDONLY,
        PTR_TO_ARENA,
        SCALAR,
    )
)
_FIXED_OFFSET = frozenset(
    PTR_TO_BTF_ID | flags
    for flags in (
        0,
        MEM_ALLOC,
        PTR_TRUSTED,
        MEM_RCU,
        MEM_ALLOC | NON_OWN_REF,
        MEM_ALLOC | NON_OWN_REF | MEM_RCU,
    )
)


def _check_offset(number: int, reg: Reg, arg: Argument) -> None:
    if arg.releases:
        if arg.kind is ArgKind.DYNPTR and reg.kind == PTR_TO_STACK:
            return
        if reg.off:
            raise Rejected(
                f"R{number} must have zero offset when passed to release func or trusted arg to "
                "kfunc"
            )
        check_unmodified(reg, number)
    elif reg.kind not in _ANY_OFFSET:
        check_unmodified(reg, number, fixed_off_ok=reg.kind in _FIXED_OFFSET)


def _check_release(
    walk: Walk, call: Call, number: int, reg: Reg, arg: Argument, *, is_null: bool
) -> None:
    call.released = number
    if arg.kind is ArgKind.DYNPTR:
        from .dynptrs import check_release

        check_release(walk, number)
    elif not reg.ref and not is_null:
        raise Rejected(f"R{number} must be referenced when passed to release function")


# --- what each kind has to fulfil ---------------------------------------------------------------


def _map(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    if call.map is not None and (call.map is not reg.info or call.map_uid != reg.aux):
        raise Rejected(
            f"timer pointer in R1 map_uid={call.map_uid} doesn't match map pointer in R2 "
            f"map_uid={reg.aux}"
        )
    call.map, call.map_uid = reg.info, reg.aux


def _map_key(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    if call.map is None:
        raise Rejected("invalid map_ptr to access map->key", errno=_EACCES)
    check_memory(walk, number, call.map.key_size, writes=False)
    if elides_null(call.map):
        call.key = constant_key(walk, reg, call.map.key_size)


def _map_value(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    if arg.is_nullable and reg.is_const and reg.num.value == 0:
        return
    if call.map is None:
        raise Rejected("invalid map_ptr to access map->value", errno=_EACCES)
    size = check_memory(walk, number, call.map.value_size, writes=arg.writes, raw=arg.is_raw)
    _note_raw(call, number, size)


def _note_raw(call: Call, number: int, size: int) -> None:
    if size:
        call.raw = (number, size)


def _memory(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    if not arg.size:
        return  # the size that follows has it checked
    size = check_memory(walk, number, arg.size, writes=arg.writes, raw=arg.is_raw)
    _note_raw(call, number, size)
    if call.row.id in _ALIGNED:
        from .memory import check_alignment

        check_alignment(walk, reg, 0, arg.size, strict=True)


_ALIGNED = frozenset((105, 106, 163, 179, 183, 184))


def _size(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    memory = call.arguments[number - 2]
    call.max_size = reg.num.umax
    size = check_sized_memory(
        walk,
        number,
        writes=memory.writes,
        empty=arg.kind is ArgKind.SIZE_OR_ZERO,
        raw=memory.is_raw,
    )
    _note_raw(call, number - 1, size)


def _alloc_size(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    if not reg.num.is_const:
        raise Rejected(f"R{number} is not a known constant'", errno=_EACCES)
    call.memory_size = reg.num.value
    mark_precise(walk, number)


def _function(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    call.subprogram = reg.info


def _constant_string(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    check_constant_string(walk, number)


def _percpu(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    if reg.info is None:
        raise Rejected(f"Helper has invalid btf_id in R{number}", errno=_EACCES)
    call.percpu = reg.info


def _spin_lock(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    from .locks import process_spin_lock

    process_spin_lock(walk, number, is_lock=call.row.id == _SPIN_LOCK)


_SPIN_LOCK = 93


def _timer(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    from .locks import check_timer

    check_timer(walk, number)
    call.map, call.map_uid = reg.info, reg.aux


def _kptr(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    from .kptrs import find_kptr

    call.kptr = find_kptr(walk, number)


def _dynptr(walk: Walk, call: Call, number: int, reg: Reg, arg: Argument) -> None:
    from .dynptrs import check_dynptr_arg

    kind = _DYNPTR_KINDS.get(call.row.id, "")
    is_readonly = call.row.id in _READS_DYNPTR
    check_dynptr_arg(walk, number, uninit=arg.is_raw, kind=kind, is_readonly=is_readonly)


# helper: the kind of dynptr that it makes or wants
_DYNPTR_KINDS = {197: "local", 198: "ringbuf", 199: "ringbuf", 200: "ringbuf"}
# these take constant dynptrs
_READS_DYNPTR = frozenset((201, 202, 203))

_CHECKS: dict[ArgKind, Check] = {
    ArgKind.MAP: _map,
    ArgKind.MAP_KEY: _map_key,
    ArgKind.MAP_VALUE: _map_value,
    ArgKind.MEM: _memory,
    ArgKind.SIZE: _size,
    ArgKind.SIZE_OR_ZERO: _size,
    ArgKind.ALLOC_SIZE: _alloc_size,
    ArgKind.FUNC: _function,
    ArgKind.CONST_STR: _constant_string,
    ArgKind.PERCPU_BTF: _percpu,
    ArgKind.SPIN_LOCK: _spin_lock,
    ArgKind.TIMER: _timer,
    ArgKind.KPTR: _kptr,
    ArgKind.DYNPTR: _dynptr,
}

# what the value of a map is for socket maps, and where a bloom filter is asked
_SOCKET_VALUE = plan_argument(Arg("value", ArgKind.BTF_SOCK_COMMON))
_LOOKED_FOR = plan_argument(Arg("value", ArgKind.MAP_VALUE))
