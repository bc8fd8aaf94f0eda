"""Contexts whose fields are the arguments of a kernel function, as BTF types them: of tracing,
LSM and struct_ops programs. Each argument has eight bytes (structs more); what is returned follows
where the program sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..btf import Btf, FuncProto, Kind
from .attach import Attachment, attachment
from .btftypes import BtfType, owner
from .numbers import UNKNOWN, ZERO, Draft, Num
from .registers import (
    MAYBE_NULL,
    MEM_PERCPU,
    MEM_RDONLY,
    MEM_USER,
    PTR_TO_BTF_ID,
    PTR_TO_BUF,
    PTR_TRUSTED,
    UNKNOWN_REG,
    Reg,
    scalar,
)
from .verdict import Rejected, Unsupported

if TYPE_CHECKING:
    from .program import Program
    from .walk import Walk

__all__ = ["function_returns", "lsm_range", "read_typed", "struct_pointer"]

_EACCES = 13
_MAX_ARGUMENTS = 12
_MAX_ERROR = 4095

_TRACING, _STRUCT_OPS, _LSM = 26, 27, 29
_RAW_TP, _FEXIT, _MODIFY_RETURN, _LSM_MAC, _ITER, _LSM_CGROUP = 23, 25, 26, 27, 28, 43

_STRUCTS = frozenset((Kind.STRUCT, Kind.UNION))
_ENUMS = frozenset((Kind.ENUM, Kind.ENUM64))
_TAGS = {"user": MEM_USER, "percpu": MEM_PERCPU}


def struct_pointer(program: Program, name: str, kind: int) -> Reg:
    """A pointer of ``kind`` to the kernel's ``struct name``."""
    btf = program.target.btf
    found = btf.find(name, "struct") if btf is not None else None
    if btf is None or found is None:
        raise Unsupported(f"struct {name} is not in the target's BTF")
    return Reg(kind, ZERO, info=BtfType(btf, found))


# --- reading an argument ------------------------------------------------------------------------


class _Refused(Exception):
    """Why an argument cannot be read, in the words of the log."""

    def __init__(self, *notes: str) -> None:
        super().__init__(*notes)
        self.notes = notes


class _Place(NamedTuple):
    """One argument: its number and BTF type; ``is_result``: what is returned."""

    number: int
    type_id: int
    name: str
    is_result: bool


def read_typed(walk: Walk, off: int, size: int) -> Reg:
    """What a load of ``size`` bytes at ``off`` of the context gives. Raises Rejected."""
    found = attachment(walk.program)
    if found is None:
        raise Unsupported(f"the context of programs of type {walk.program.type}")
    known: dict[tuple[int, int], Reg] = walk.facts.setdefault("arguments", {})
    reg = known.get((off, size))
    if reg is None:
        try:
            reg = _read(walk.program, found, off, size)
        except _Refused as why:
            raise Rejected(
                f"invalid bpf_context access off={off} size={size}", *why.notes, errno=_EACCES
            ) from None
        known[off, size] = reg
    if walk.remark is not None and (text := _remark(walk.program, found, off, reg)):
        walk.remark(text)
    return reg._replace(id=walk.new_id()) if reg.kind & MAYBE_NULL else reg


def _read(program: Program, target: Attachment, off: int, size: int) -> Reg:
    if not 0 <= off < 8 * _MAX_ARGUMENTS or off % size:
        raise _Refused
    if off % 8:
        raise _Refused(f"func '{target.name}' offset {off} is not multiple of 8")
    btf = target.btf
    place = _place(program, target, off)
    type_id = _plain(btf, place.type_id)
    found = btf.type(type_id)
    if _is_number(btf, type_id):
        return _result(program) if place.is_result else UNKNOWN_REG
    if found.kind != Kind.PTR:
        name = found.name or "(anon)"
        raise _Refused(
            f"func '{target.name}' arg{place.number} '{name}' has type "
            f"{_kind_text(found.kind)}. Only pointer access is allowed"
        )
    if size != 8:
        raise _Refused(f"func '{target.name}' size {size} must be 8")
    return _pointer(program, target, place, found.type_id)  # type: ignore[union-attr]


def _remark(program: Program, target: Attachment, off: int, reg: Reg) -> str:
    """What the log says of an argument that is a pointer to a struct."""
    place = _place(program, target, off)
    is_known = place.number and _iterator_kind(program, target, place) is not None
    if reg.kind & 0xFF != PTR_TO_BTF_ID or is_known:
        return ""
    btf = target.btf
    struct = _plain(btf, btf.type(_plain(btf, place.type_id)).type_id)  # type: ignore[union-attr]
    return (
        f"func '{target.name}' arg{place.number} has btf_id {struct} "
        f"type {_kind_text(btf.kind(struct))} '{btf.name(struct)}'"
    )


def _plain(btf: Btf, type_id: int) -> int:
    """The type without typedefs and qualifiers."""
    return btf.resolve(type_id)


def _is_number(btf: Btf, type_id: int) -> bool:
    kind = btf.kind(type_id)
    return kind in _ENUMS or kind in _STRUCTS or (kind == Kind.INT and btf.size_of(type_id) <= 8)


def _kind_text(kind: Kind) -> str:
    return "UNKNOWN" if kind == Kind.VOID else kind.name


def _place(program: Program, target: Attachment, off: int) -> _Place:
    """Which argument is at ``off``, or what is returned."""
    proto, is_tracepoint = target.proto, _is_tracepoint(program)
    number = _number(target.btf, proto, off)
    parameters = proto.parameters[1:] if is_tracepoint else proto.parameters
    count = len(parameters)
    if number < count:
        found = parameters[number]
        return _Place(number, found.type_id, found.name or "", is_result=False)
    missing = f"func '{target.name}' doesn't have {number + 1}-th argument"
    if number > count or not _sees_result(program):
        raise _Refused(missing)
    if program.attach_type == _MODIFY_RETURN and not _is_small_int(target.btf, proto.type_id):
        kind = _kind_text(target.btf.kind(_plain(target.btf, proto.type_id)))
        raise _Refused(f"ret type {kind} not allowed for fmod_ret")
    return _Place(number, proto.type_id, "", is_result=True)


def _is_small_int(btf: Btf, type_id: int) -> bool:
    plain = _plain(btf, type_id)
    return btf.kind(plain) == Kind.INT and btf.size_of(plain) <= 8


def _is_tracepoint(program: Program) -> bool:
    return program.type == _TRACING and program.attach_type == _RAW_TP


def _sees_result(program: Program) -> bool:
    if program.type == _TRACING:
        return program.attach_type in (_FEXIT, _MODIFY_RETURN)
    return program.type == _LSM


def _number(btf: Btf, proto: FuncProto, off: int) -> int:
    """The number of the argument that holds byte ``off``, counted as the kernel does (a
    tracepoint's first, hidden one too)."""
    end = 0
    for number, parameter in enumerate(proto.parameters):
        end += _slot_size(btf, parameter.type_id)
        if off < end:
            return number
    count = len(proto.parameters)
    return count if off < end + _slot_size(btf, proto.type_id) else count + 1


def _slot_size(btf: Btf, type_id: int) -> int:
    plain = _plain(btf, type_id)
    kind = btf.kind(plain)
    if kind == Kind.PTR:
        return 8
    if kind in (Kind.VOID, Kind.FWD, Kind.FUNC_PROTO):
        return 0
    return -(-btf.size_of(plain) // 8) * 8


# --- pointers -----------------------------------------------------------------------------------


def _pointer(program: Program, target: Attachment, place: _Place, pointee: int) -> Reg:
    btf = target.btf
    given = _iterator_kind(program, target, place)
    if given is not None and given & 0xFF == PTR_TO_BUF:
        return Reg(given, ZERO)
    if btf.kind(_plain(btf, pointee)) in (Kind.VOID, Kind.INT):
        return UNKNOWN_REG
    flags = 0
    found = btf.type(pointee)
    if found.kind == Kind.TYPE_TAG:
        flags = _TAGS.get(found.name, 0)
    struct = _plain(btf, pointee)
    if btf.kind(struct) not in _STRUCTS:
        kind = _kind_text(btf.kind(struct))
        raise _Refused(f"func '{target.name}' arg{place.number} type {kind} is not a struct")
    if given is not None:
        kind_and_flags = given
    else:
        kind_and_flags = PTR_TO_BTF_ID | flags
        if _is_trusted(program, target):
            kind_and_flags |= PTR_TRUSTED
        if not place.is_result and _may_be_null(program, target, place):
            kind_and_flags |= MAYBE_NULL
    return Reg(kind_and_flags, ZERO, info=owner(BtfType(btf, _promoted(target, btf, struct))))


def _promoted(target: Attachment, btf: Btf, struct: int) -> int:
    """Sockets of congestion control are TCP sockets."""
    if target.struct == "tcp_congestion_ops" and btf.name(struct) == "sock":
        return btf.find("tcp_sock", "struct") or struct
    return struct


_ITERATOR_FLAGS = (("rdonly_", MEM_RDONLY), ("trusted_", PTR_TRUSTED))


def _iterator_kind(program: Program, target: Attachment, place: _Place) -> int | None:
    """The kind of an iterator's argument, as measured; None for other programs."""
    from ..abi._generated.attach_arguments import ITERATORS

    if program.type != _TRACING or program.attach_type != _ITER:
        return None
    kinds = ITERATORS[target.name.removeprefix("bpf_iter_")]
    if place.number >= len(kinds):
        raise Unsupported(f"argument {place.number} of {target.name}")
    text = kinds[place.number]
    kind = 0
    for prefix, flag in _ITERATOR_FLAGS:
        if text.startswith(prefix):
            kind, text = kind | flag, text.removeprefix(prefix)
    kind |= PTR_TO_BUF if text.startswith("buf") else PTR_TO_BTF_ID
    return kind | (MAYBE_NULL if "_or_null" in text else 0)


def _is_trusted(program: Program, target: Attachment) -> bool:
    if program.type == _TRACING:
        return program.attach_type in (_RAW_TP, _ITER)
    if program.type == _LSM:
        return target.name not in _UNTRUSTED_HOOKS
    return program.type == _STRUCT_OPS


# Hooks that are called while their object is made or freed.
_UNTRUSTED_HOOKS = frozenset(
    "bpf_lsm_" + name
    for name in (
        *("bpf_map_free", "bpf_prog_free", "file_alloc_security", "file_free_security"),
        *("sk_alloc_security", "sk_free_security", "task_free"),
    )
)


def _may_be_null(program: Program, target: Attachment, place: _Place) -> bool:
    from ..abi._generated.attach_arguments import NULLABLE

    if place.name.endswith("__nullable"):
        return True
    if _is_tracepoint(program):
        known = NULLABLE.get(target.name)
        if known is None and target.btf is not program.target.btf:
            return True  # of a module: nothing is known of it
        return place.number in (known or ()) or _says_nullable(
            target.btf, f"__bpf_trace_{target.name}", place.number + 1
        )
    if program.type == _STRUCT_OPS:
        stub = f"{target.struct}__{target.name}"
        if _argument_name(target.btf, stub, place.number).endswith("__ref"):
            raise Unsupported("arguments of struct_ops programs that are references")
        return (
            _says_nullable(target.btf, stub, place.number)
            or (target.struct, target.name, place.number) in _NULLABLE_MEMBERS
        )
    return False


# The other task, of schedulers: there may be none.
_NULLABLE_MEMBERS = frozenset((("sched_ext_ops", "dispatch", 1), ("sched_ext_ops", "yield", 1)))


def _says_nullable(btf: Btf, function: str, number: int) -> bool:
    return _argument_name(btf, function, number).endswith("__nullable")


def _argument_name(btf: Btf, function: str, number: int) -> str:
    found = btf.find(function, "func")
    if found is None:
        return ""
    proto = btf.type(btf.type(found).type_id)  # type: ignore[union-attr]
    if not isinstance(proto, FuncProto) or number >= len(proto.parameters):
        return ""
    return proto.parameters[number].name or ""


# --- what functions return ----------------------------------------------------------------------

_BOOLEAN_HOOKS = frozenset(
    ("bpf_lsm_audit_rule_known", "bpf_lsm_inode_xattr_skipcap", "bpf_lsm_xfrm_state_pol_flow_match")
)


def lsm_range(program: Program) -> tuple[int, int] | None:
    """What a security hook may return, smallest and largest; None where it returns nothing."""
    target = attachment(program)
    if target is None or target.returns_nothing:
        return None
    return (0, 1) if target.name in _BOOLEAN_HOOKS else (-_MAX_ERROR, 0)


def function_returns(program: Program) -> bool:
    """Whether what the program attaches to returns something."""
    target = attachment(program)
    return target is None or not target.returns_nothing


def _result(program: Program) -> Reg:
    """What a number that is returned may be, where the program sees it."""
    limits = lsm_range(program) if program.type == _LSM else None
    if limits is None or program.attach_type != _LSM_MAC:
        return UNKNOWN_REG
    return scalar(_signed_range(*limits))


def _signed_range(low: int, high: int) -> Num:
    draft = Draft(UNKNOWN)
    draft.smin, draft.smax, draft.s32min, draft.s32max = low, high, low, high
    return draft.sync().freeze()
