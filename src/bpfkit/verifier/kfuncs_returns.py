"""What kernel functions return: numbers, memory of known size, pointers to kernel structures."""

from __future__ import annotations

from collections.abc import Callable

from ..btf import Enum, Enum64, Int, Kind, Ptr, Struct, Union
from ..errors import BpfkitError
from . import kfunctable
from .btftypes import BtfType, kind_text
from .kfuncs_arguments import KfuncCall
from .kfuncs_prototype import context_types
from .numbers import ZERO
from .references import acquire
from .registers import (
    MAYBE_NULL,
    MEM_RCU,
    MEM_RDONLY,
    NOT_INIT_REG,
    PTR_TO_BTF_ID,
    PTR_TO_MEM,
    PTR_TRUSTED,
    PTR_UNTRUSTED,
    UNKNOWN_REG,
    Reg,
)
from .verdict import Rejected
from .walk import Walk

__all__ = ["return_value"]


def return_value(walk: Walk, call: KfuncCall) -> Reg:
    """What r0 is after the call. References that the function acquires are noted in the state.

    Raises Rejected for types that programs cannot get."""
    kfunc = call.kfunc
    btf = kfunc.btf
    type = btf.type(btf.resolve(kfunc.returns))
    is_acquired = kfunc.flags & kfunctable.ACQUIRE
    if isinstance(type, Int | Enum | Enum64):
        return UNKNOWN_REG
    if not isinstance(type, Ptr):
        return NOT_INIT_REG
    target = btf.resolve(type.type_id)
    if is_acquired and not isinstance(btf.type(target), Struct | Union):
        raise Rejected("acquire kernel function does not return PTR_TO_BTF_ID")
    special = _SPECIAL.get(kfunc.name)
    result = special(walk, call) if special is not None else _pointer(call, target)
    if kfunc.flags & kfunctable.RET_NULL:
        result = result._replace(kind=result.kind | MAYBE_NULL, id=walk.new_id())
    if is_acquired:
        number = acquire(walk)
        tie = number if kfunc.flags & kfunctable.RET_NULL else result.id
        result = result._replace(id=tie, ref=number)
    return result


def _pointer(call: KfuncCall, target: int) -> Reg:
    kfunc = call.kfunc
    btf = kfunc.btf
    type = btf.type(target)
    protected = MEM_RCU if kfunc.flags & kfunctable.RCU_PROTECTED else 0
    if type.kind is Kind.VOID:
        return UNKNOWN_REG
    if isinstance(type, Struct):
        trust = protected
        if kfunc.name == "bpf_get_kmem_cache":
            trust = PTR_UNTRUSTED
        elif kfunc.flags & kfunctable.ITER_NEXT:
            trust = protected or PTR_TRUSTED
        return Reg(PTR_TO_BTF_ID | trust, ZERO, info=BtfType(btf, target))
    size, is_readonly = call.size, call.is_readonly
    if not size:
        try:
            size, is_readonly = btf.size_of(target), True
        except BpfkitError:
            raise Rejected(
                f"kernel function {kfunc.name} returns pointer type {kind_text(type)} "
                f"{btf.name(target)} is not supported"
            ) from None
    kind = PTR_TO_MEM | protected | (MEM_RDONLY if is_readonly else 0)
    return Reg(kind, ZERO, info=size, ref=call.ref)


# --- functions that give a type of the program's choice -----------------------------------------


def _kernel_context(walk: Walk, call: KfuncCall) -> Reg:
    types = context_types(walk.program)
    if types is None:
        raise Rejected("the program's context has no type in the kernel")
    return Reg(PTR_TO_BTF_ID | PTR_TRUSTED, ZERO, info=BtfType(call.kfunc.btf, types[1]))


def _readonly_cast(walk: Walk, call: KfuncCall) -> Reg:
    btf, number = call.kfunc.btf, call.constant or 0
    if not 0 <= number <= len(btf):
        shown = number - (1 << 64) if number >> 63 else number
        raise Rejected(f"Unknown type ID {shown} passed to kfunc bpf_rdonly_cast")
    type = btf.type(number)
    if isinstance(type, Struct | Union):
        return Reg(PTR_TO_BTF_ID | PTR_UNTRUSTED, ZERO, info=BtfType(btf, number))
    if type.kind is Kind.VOID:
        return Reg(PTR_TO_MEM | MEM_RDONLY | PTR_UNTRUSTED, ZERO, info=0)
    raise Rejected("kfunc bpf_rdonly_cast type ID argument must be of a struct or void")


_SPECIAL: dict[str, Callable[[Walk, KfuncCall], Reg]] = {
    "bpf_cast_to_kern_ctx": _kernel_context,
    "bpf_rdonly_cast": _readonly_cast,
}
