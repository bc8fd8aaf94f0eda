"""Kernel pointers in maps and allocated objects: what a load gives, which values may be stored,
which field ``bpf_kptr_xchg`` exchanges."""

from __future__ import annotations

from .btfaccess import in_rcu_section
from .btftypes import BtfType, is_kernel_btf, matches
from .context import check_unmodified
from .numbers import ZERO
from .registers import (
    BASE,
    MAYBE_NULL,
    MEM_ALLOC,
    MEM_PERCPU,
    MEM_RCU,
    NON_OWN_REF,
    PTR_TO_BTF_ID,
    PTR_TO_MAP_VALUE,
    PTR_TO_MEM,
    PTR_TRUSTED,
    PTR_UNTRUSTED,
    Reg,
    kind_name,
)
from .special import SpecialField, register_fields, resolve_kptr, struct_fields
from .verdict import Rejected
from .walk import Walk

__all__ = ["find_kptr", "load_kptr", "match_kptr", "store_kptr"]

_EACCES = 13
_MODE, _MEM = 0xE0, 0x60  # of opcodes
_KPTRS = frozenset(("kptr_unref", "kptr_ref", "kptr_percpu"))
_NODES = frozenset(("list_node", "rb_node"))
_OWNED = frozenset(("kptr_ref", "kptr_percpu"))

# Kernel objects that outlive an RCU section that saw them.
_RCU_PROTECTED = frozenset(
    ("prog_test_ref_kfunc", "cgroup", "bpf_cpumask", "task_struct", "bpf_crypto_ctx")
)


def _check_mode(walk: Walk) -> None:
    insn = walk.program.slots[walk.slot]
    if insn is None or insn.opcode & _MODE != _MEM:
        raise Rejected(
            "kptr in map can only be accessed using BPF_MEM instruction mode", errno=_EACCES
        )


def _is_kernel(walk: Walk, field: SpecialField) -> bool:
    assert field.btf is not None
    return is_kernel_btf(field.btf, walk.program.target.btf)


def _target(field: SpecialField) -> BtfType:
    assert field.btf is not None
    return BtfType(field.btf, field.type_id)


# --- loads ----------------------------------------------------------------------------------------


def load_kptr(walk: Walk, number: int, pointer: Reg, field: object) -> Reg:
    """What a load of the whole field gives. Raises Rejected for atomic operations."""
    _check_mode(walk)
    assert isinstance(field, SpecialField)
    field = resolve_kptr(walk, field)
    target = _target(field)
    if field.kind == "uptr":
        return Reg(PTR_TO_MEM | MAYBE_NULL, ZERO, id=walk.new_id(), info=target.size)
    kind = PTR_TO_BTF_ID | MAYBE_NULL | _trust(walk, field, target)
    return Reg(kind, ZERO, id=walk.new_id(), info=target)


def _trust(walk: Walk, field: SpecialField, target: BtfType) -> int:
    is_kernel = _is_kernel(walk, field)
    is_safe = field.kind == "kptr_percpu" or (
        field.kind == "kptr_ref" and (not is_kernel or target.name in _RCU_PROTECTED)
    )
    if not is_safe or not in_rcu_section(walk):
        return PTR_UNTRUSTED
    if field.kind == "kptr_percpu":
        return MEM_RCU | MEM_PERCPU
    if is_kernel:
        return MEM_RCU
    # what can be in a list or tree as well may leave it when the lock is free
    kinds = {one.kind for one in struct_fields(target.btf, target.id).values()}
    return MEM_RCU | MEM_ALLOC | (NON_OWN_REF if kinds & _NODES else 0)


# --- stores ---------------------------------------------------------------------------------------


def store_kptr(
    walk: Walk, number: int, pointer: Reg, field: object, value: Reg | None, source: int
) -> None:
    """Check a store of register ``source`` (-1: a constant) to the whole field. Raises Rejected."""
    _check_mode(walk)
    assert isinstance(field, SpecialField)
    if field.kind in _OWNED:
        raise Rejected("store to referenced kptr disallowed", errno=_EACCES)
    if field.kind == "uptr":
        raise Rejected("store to uptr disallowed", errno=_EACCES)
    assert value is not None  # only atomic operations write unknown bytes
    is_null = value.is_const and value.num.value == 0
    if source < 0:
        if not is_null:
            raise Rejected(
                f"BPF_ST imm must be 0 when storing to kptr at off={field.offset}", errno=_EACCES
            )
    elif not is_null:
        match_kptr(walk, source, resolve_kptr(walk, field))


def match_kptr(walk: Walk, number: int, field: SpecialField | None) -> None:
    """Check that the pointer in register ``number`` may be stored in the (resolved) field. Raises
    Rejected."""
    assert field is not None
    reg, wanted = walk.regs[number], _target(field)
    is_typed = reg.kind & BASE == PTR_TO_BTF_ID
    allowed = MAYBE_NULL | MEM_ALLOC
    if field.kind == "kptr_percpu":
        allowed |= MEM_PERCPU
    if is_typed and is_kernel_btf(reg.info.btf, walk.program.target.btf):
        allowed = MAYBE_NULL | PTR_TRUSTED | MEM_RCU
        if field.kind == "kptr_unref":
            allowed |= PTR_UNTRUSTED
    if is_typed and not reg.kind & ~BASE & ~allowed:
        check_unmodified(reg, number, fixed_off_ok=True)
        if matches(reg.info, reg.off, wanted, strict=field.kind != "kptr_unref"):
            return
    given = reg.info.name if is_typed else ""
    expected = f"{kind_name(PTR_TO_BTF_ID)}{wanted.name}"
    if field.kind == "kptr_unref":
        expected += f" or {kind_name(PTR_TO_BTF_ID | PTR_UNTRUSTED)}{wanted.name}"
    raise Rejected(
        f"invalid kptr access, R{number} type={kind_name(reg.kind)}{given} expected={expected}"
    )


# --- exchange -------------------------------------------------------------------------------------


def find_kptr(walk: Walk, number: int) -> SpecialField:
    """The (resolved) field that register ``number``, the first argument of ``bpf_kptr_xchg``,
    points to. Raises Rejected."""
    reg = walk.regs[number]
    if reg.kind == PTR_TO_MAP_VALUE and reg.info.btf is None:
        raise Rejected(f"map '{reg.info.name}' has to have BTF in order to use bpf_kptr_xchg")
    if not reg.num.is_const:
        raise Rejected(
            f"R{number} doesn't have constant offset. kptr has to be at the constant offset"
        )
    fields = register_fields(reg)
    if not any(one.kind in _KPTRS for one in fields.values()):
        raise Rejected(f"R{number} has no valid kptr")
    at = reg.off + reg.num.smin
    field = fields.get(at)
    if field is None or field.kind not in _KPTRS:
        raise Rejected(f"off={at} doesn't point to kptr", errno=_EACCES)
    if field.kind not in _OWNED:
        raise Rejected(f"off={at} kptr isn't referenced kptr", errno=_EACCES)
    return resolve_kptr(walk, field)
