"""Arguments of kernel function calls, in the order in which the kernel checks them.

What is an object of its own kind (dynptrs, iterators, list heads, locks, …) is checked by the
module of that kind: see ``OBJECT_CHECKS``.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from ..btf import Btf, Enum, Enum64, Int, Struct, Union
from ..isa.instruction import Instruction
from .btfaccess import ALWAYS_TRUSTED, TRUSTED_FLAGS, has_unsafe_flags, is_rcu, is_trusted
from .btftypes import BtfType, kind_text, matches, named, owner
from .context import check_unmodified
from .helpers_memory import check_constant_string, check_memory, check_sized_memory
from .kfuncs_prototype import Kfunc, Parameter, is_projection, is_scalar_struct
from .nullness import not_null
from .precision import mark_precise
from .program import Map
from .registers import (
    BASE,
    CONST_PTR_TO_MAP,
    MAYBE_NULL,
    MEM_ALLOC,
    MEM_PERCPU,
    MEM_RCU,
    MEM_RDONLY,
    MEM_RINGBUF,
    NON_OWN_REF,
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
    PTR_TRUSTED,
    SCALAR,
    Reg,
    kind_name,
)
from .verdict import Rejected, Unsupported
from .walk import Walk

__all__ = ["OBJECT_CHECKS", "KfuncCall", "check_arguments"]

_EACCES = 13
_EINVAL = 22


class KfuncCall:
    """What is found out about one call while its arguments are checked.

    ``ref`` is the id of the reference that an argument holds, ``released`` the register whose
    reference the call gives back, ``constant`` the value of the ``__k`` or ``__szk`` argument,
    ``size`` (of bytes that the result points to) what a size argument says, ``allocated`` the type
    of an allocated object, ``facts`` what the checks of special objects leave for each other."""

    __slots__ = (
        "allocated",
        "constant",
        "facts",
        "insn",
        "is_readonly",
        "kfunc",
        "map",
        "map_uid",
        "ref",
        "released",
        "size",
        "subprogram",
    )

    def __init__(self, kfunc: Kfunc, insn: Instruction) -> None:
        self.kfunc, self.insn = kfunc, insn
        self.ref = self.released = 0
        self.constant: int | None = None
        self.map: Map | None = None
        self.map_uid = 0
        self.size = 0
        self.is_readonly = False
        self.subprogram = -1
        self.allocated: BtfType | None = None
        self.facts: dict[str, Any] = {}


def check_arguments(walk: Walk, call: KfuncCall) -> None:
    """Check all arguments of a call and note in ``call`` what they say. Raises Rejected."""
    kfunc = call.kfunc
    parameters = iter(kfunc.parameters)
    for parameter in parameters:
        if parameter.kind in ("ignored", "program"):
            continue
        if parameter.kind == "scalar":
            _check_scalar(walk, call, parameter)
        elif parameter.kind == "other":
            index, kind = (
                parameter.number - 1,
                _kind(kfunc.btf, kfunc.btf.resolve(parameter.type_id)),
            )
            raise Rejected(f"Unrecognized arg#{index} type {kind}")
        elif _check_pointer(walk, call, parameter):
            next(parameters, None)  # the size was checked with the memory
    if kfunc.is_release and not call.released:
        raise Rejected(f"release kernel function {kfunc.name} expects refcounted PTR_TO_BTF_ID")


# --- numbers ------------------------------------------------------------------------------------


def _check_scalar(walk: Walk, call: KfuncCall, parameter: Parameter) -> None:
    number, role = parameter.number, parameter.role
    reg = walk.regs[number]
    if reg.kind != SCALAR:
        raise Rejected(f"R{number} is not a scalar")
    if not role:
        return
    if role == "constant":
        if not reg.num.is_const:
            raise Rejected(f"R{number} must be a known constant")
        call.constant = reg.num.value
    else:
        if call.size:
            raise Rejected("2 or more rdonly/rdwr_buf_size parameters for kfunc")
        if not reg.num.is_const:
            raise Rejected(f"R{number} is not a const")
        call.size, call.is_readonly = reg.num.value, role == "rdonly_size"
    mark_precise(walk, number)


# --- pointers -----------------------------------------------------------------------------------


def _is_null(reg: Reg) -> bool:
    return reg.kind == SCALAR and reg.num.is_const and reg.num.value == 0


def _check_pointer(walk: Walk, call: KfuncCall, parameter: Parameter) -> bool:
    """Check one pointer; gives whether the next parameter, its size, was checked as well."""
    kfunc, number = call.kfunc, parameter.number
    reg = walk.regs[number]
    strict = kfunc.takes_trusted or kfunc.takes_rcu
    may_be_null = _is_null(reg) or bool(reg.kind & MAYBE_NULL)
    if strict and may_be_null and not parameter.is_nullable:
        raise Rejected(f"Possibly NULL pointer passed to trusted arg{number - 1}", errno=_EACCES)
    if reg.ref:
        call.ref = reg.ref
        if kfunc.is_release:
            call.released = number
    role = _role(walk, call, parameter, reg)
    if role == "null":
        return False
    if role == "map":
        _note_map(call, reg, number)
    if strict and role in ("map", "alloc", "btf"):
        _check_trust(kfunc, reg, number)
    _check_offset(reg, number, is_released=kfunc.is_release and bool(reg.ref))
    check = _CHECKS.get(role)
    if check is None:
        _check_object(walk, call, parameter, role)
    else:
        check(walk, call, parameter, reg)
    return role == "memory_size"


def _role(walk: Walk, call: KfuncCall, parameter: Parameter, reg: Reg) -> str:
    """What the argument is: the parameter's role, or by what the register holds."""
    kfunc, number, role = call.kfunc, parameter.number, parameter.role
    has_size = bool(parameter.size) and walk.regs[number + 1].kind == SCALAR
    if role == "ctx":
        return role
    if parameter.is_nullable and _is_null(reg) and not has_size:
        return "null"
    if role and role != "function":
        return role
    btf, target = kfunc.btf, parameter.target
    what, index = f"{_kind(btf, target)} {_name(btf, target)}", number - 1
    base = reg.kind & BASE
    if base == PTR_TO_BTF_ID or base in ALWAYS_TRUSTED:
        if not isinstance(btf.type(target), Struct | Union):
            raise Rejected(
                f"kernel function {kfunc.name} args#{index} pointer type {what} is not supported"
            )
        return "btf"
    if role == "function":
        return role
    type = btf.type(target)
    fits = isinstance(type, Int | Enum | Enum64) or is_scalar_struct(btf, target)
    if not fits and not (has_size and target == 0):
        void = "void, " if has_size else ""
        raise Rejected(
            f"arg#{index} pointer type {what} must point to {void}scalar, or struct with scalar"
        )
    return "memory_size" if has_size else "memory"


def _kind(btf: Btf, type_id: int) -> str:
    return kind_text(btf.type(type_id))


def _name(btf: Btf, type_id: int) -> str:
    return btf.name(type_id) if type_id else ""


def _note_map(call: KfuncCall, reg: Reg, number: int) -> None:
    base = reg.kind & BASE
    map = reg.info if isinstance(reg.info, Map) else None
    if map is None and base not in (PTR_TO_BTF_ID, PTR_TO_MEM):
        raise Rejected(f"pointer in R{number} isn't map pointer")
    before = call.map
    if before is not None and map is not None:
        kinds = {field.kind for field in map.fields.values()}
        is_same = before is map and call.map_uid == reg.aux
        if "task_work" in kinds and not is_same:
            raise Rejected(
                f"bpf_task_work pointer in R2 map_uid={call.map_uid} doesn't match map pointer in "
                f"R3 map_uid={reg.aux}"
            )
        if "wq" in kinds and not is_same:
            raise Rejected(
                f"workqueue pointer in R1 map_uid={call.map_uid} doesn't match map pointer in "
                f"R2 map_uid={reg.aux}"
            )
    if map is not None:
        call.map, call.map_uid = map, reg.aux


def _check_trust(kfunc: Kfunc, reg: Reg, number: int) -> None:
    if is_trusted(reg):
        return
    if not kfunc.takes_rcu:
        raise Rejected(f"R{number} must be referenced or trusted")
    if not is_rcu(reg):
        raise Rejected(f"R{number} must be a rcu pointer")


_FREE_OFFSET = frozenset(
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
"""Kinds that may have any offset; their memory is checked with it."""

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


def _check_offset(reg: Reg, number: int, *, is_released: bool) -> None:
    if is_released:
        if reg.off:
            raise Rejected(
                f"R{number} must have zero offset when passed to release func or trusted arg to "
                "kfunc"
            )
        check_unmodified(reg, number)
    elif reg.kind not in _FREE_OFFSET:
        check_unmodified(reg, number, fixed_off_ok=reg.kind in _FIXED_OFFSET)


# --- by role ------------------------------------------------------------------------------------


def _context(walk: Walk, call: KfuncCall, parameter: Parameter, reg: Reg) -> None:
    if reg.kind != PTR_TO_CTX:
        raise Rejected(
            f"arg#{parameter.number - 1} expected pointer to ctx, but got {kind_name(reg.kind)}"
        )


_DROPS = {
    PTR_TO_BTF_ID | MEM_ALLOC: "bpf_obj_drop_impl",
    PTR_TO_BTF_ID | MEM_ALLOC | MEM_PERCPU: "bpf_percpu_obj_drop_impl",
}


def _allocated(walk: Walk, call: KfuncCall, parameter: Parameter, reg: Reg) -> None:
    index, wanted = parameter.number - 1, _DROPS.get(reg.kind)
    if wanted is None:
        raise Rejected(f"arg#{index} expected pointer to allocated object")
    if call.kfunc.name != wanted:
        raise Rejected(f"arg#{index} expected for {wanted.removesuffix('_impl')}_impl()")
    if not reg.ref:
        raise Rejected("allocated object must be referenced")
    call.allocated = reg.info


_STANDS_FOR = {
    PTR_TO_SOCKET: "sock",
    PTR_TO_SOCK_COMMON: "sock_common",
    PTR_TO_TCP_SOCK: "tcp_sock",
    CONST_PTR_TO_MAP: "bpf_map",
}
"""The kernel structure that a kind of pointer stands for."""


def _map(walk: Walk, call: KfuncCall, parameter: Parameter, reg: Reg) -> None:
    wanted = named(walk.program.target.btf, "bpf_map")
    if wanted is None:
        raise Unsupported("maps as arguments without the kernel's BTF")
    _match(walk, call, parameter, reg, wanted)


def _btf(walk: Walk, call: KfuncCall, parameter: Parameter, reg: Reg) -> None:
    _match(walk, call, parameter, reg, BtfType(call.kfunc.btf, parameter.target))


def _match(walk: Walk, call: KfuncCall, parameter: Parameter, reg: Reg, wanted: BtfType) -> None:
    kfunc, number, kind = call.kfunc, parameter.number, reg.kind
    base = kind & BASE
    is_typed = base == PTR_TO_BTF_ID and (not has_unsafe_flags(kind) or is_rcu(reg))
    if not is_typed and base not in ALWAYS_TRUSTED:
        expected = kind_name(base | (kind & TRUSTED_FLAGS))
        raise Rejected(f"arg#{number - 1} is {kind_name(kind)} expected {expected} or socket")
    if base == PTR_TO_BTF_ID:
        given: BtfType = reg.info
    else:
        found = named(walk.program.target.btf, _STANDS_FOR[base])
        if found is None:
            raise Unsupported("sockets as arguments without the kernel's BTF")
        given = found
    strict = (kfunc.is_release and bool(reg.ref)) or _are_aliases(given, wanted)
    given = BtfType(given.btf, given.btf.resolve(given.id))
    if matches(given, reg.off, wanted, strict=strict) or is_projection(wanted.name, given.name):
        return
    raise Rejected(
        f"kernel function {kfunc.name} args#{number - 1} expected pointer to {wanted.kind_text} "
        f"{wanted.name} but R{number} has a pointer to {given.kind_text} {given.name}"
    )


_ALIAS = "___init"


def _are_aliases(one: BtfType, other: BtfType) -> bool:
    """Whether one is the other before it is initialised: such types do not stand for another."""
    if owner(one) == owner(other):
        return False
    names = one.name, other.name
    return any(a.endswith(_ALIAS) and a.removesuffix(_ALIAS) == b for a, b in (names, names[::-1]))


def _both_ways(walk: Walk, number: int, pointer: int, check: Callable[..., object]) -> None:
    """Run ``check`` for reading and for writing; a pointer that may be null counts as valid."""
    saved = walk.regs[pointer]
    if saved.kind & MAYBE_NULL:
        walk.regs[pointer] = not_null(walk, saved)
    try:
        check(writes=False)
        check(writes=True)
    finally:
        walk.regs[pointer] = saved


def _memory(walk: Walk, call: KfuncCall, parameter: Parameter, reg: Reg) -> None:
    if _is_null(reg):
        return
    size = call.kfunc.btf.size_of(parameter.target)
    number = parameter.number

    def check(*, writes: bool) -> None:
        check_memory(walk, number, size, writes=writes, empty=True)

    _both_ways(walk, number, number, check)


def _memory_size(walk: Walk, call: KfuncCall, parameter: Parameter, reg: Reg) -> None:
    number = parameter.number
    if not (_is_null(reg) and parameter.is_optional):

        def check(*, writes: bool) -> None:
            check_sized_memory(walk, number + 1, writes=writes, empty=True)

        try:
            _both_ways(walk, number + 1, number, check)
        except Rejected as why:
            raise Rejected(
                f"arg#{number - 1} arg#{number} memory, len pair leads to invalid memory access",
                *why.notes,
                why.message,
                errno=why.errno,
            ) from None
    if parameter.size == "__szk":
        size = walk.regs[number + 1]
        if not size.num.is_const:
            raise Rejected(f"R{number + 1} must be a known constant")
        call.constant = size.num.value


def _function(walk: Walk, call: KfuncCall, parameter: Parameter, reg: Reg) -> None:
    if reg.kind != PTR_TO_FUNC:
        raise Rejected(f"arg{parameter.number - 1} expected pointer to func")
    call.subprogram = reg.info


def _string(walk: Walk, call: KfuncCall, parameter: Parameter, reg: Reg) -> None:
    if reg.kind != PTR_TO_MAP_VALUE:
        raise Rejected(f"arg#{parameter.number - 1} doesn't point to a const string")
    check_constant_string(walk, parameter.number)


_Check = Callable[[Walk, KfuncCall, Parameter, Reg], None]

_CHECKS: dict[str, _Check] = {
    "ctx": _context,
    "alloc": _allocated,
    "map": _map,
    "btf": _btf,
    "memory": _memory,
    "memory_size": _memory_size,
    "function": _function,
    "string": _string,
}

# --- objects with modules of their own ----------------------------------------------------------

OBJECT_CHECKS: dict[str, str] = {
    "dynptr": "dynptrs",
    "iter": "iterators",
    "list_head": "graph",
    "list_node": "graph",
    "rb_root": "graph",
    "rb_node": "graph",
    "refcounted": "graph",
    "irq_flag": "irq",
    "res_spin_lock": "locks",
    "wq": "special",
    "task_work": "special",
}
"""The module whose ``check_kfunc_argument(walk, call, parameter)`` checks a role."""


def _check_object(walk: Walk, call: KfuncCall, parameter: Parameter, role: str) -> None:
    module = OBJECT_CHECKS.get(role, "")
    try:
        found = import_module(f".{module}", __package__)
        check = found.check_kfunc_argument
    except (ImportError, AttributeError):
        raise Unsupported(f"{role} arguments of kernel functions") from None
    check(walk, call, parameter)
