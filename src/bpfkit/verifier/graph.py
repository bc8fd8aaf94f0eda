"""Objects that programs allocate, and the lists and trees that hold them (Documentation/bpf/
graph_ds_impl.rst).

A program owns what it allocated or took out of a list or tree and has to give it back; what it put
in, or only looked at, it may use as long as it holds the lock (a non-owning reference). ``SPECIAL``
has the whole calls of these kernel functions.
"""

from __future__ import annotations

from ..btf import Struct
from .btftypes import BtfType, matches
from .kfuncs_arguments import KfuncCall
from .kfuncs_prototype import Parameter, is_scalar_struct
from .locks import in_rbtree_callback, is_allocated, is_protected
from .memory import field_name
from .numbers import ZERO
from .objectcalls import (
    Effect,
    Special,
    acquired,
    finish,
    or_null,
    release_argument,
    special_calls,
)
from .references import forget
from .registers import (
    MEM_ALLOC,
    MEM_PERCPU,
    MEM_RCU,
    NON_OWN_REF,
    PTR_TO_BTF_ID,
    PTR_TO_MAP_VALUE,
    UNKNOWN_REG,
    Reg,
)
from .special import LOCKS, SpecialField, field_of_kind, register_fields, struct_fields
from .verdict import Rejected
from .walk import Walk

__all__ = ["EFFECTS", "SPECIAL", "check_kfunc_argument", "less_arguments"]

_OWNED_KIND = PTR_TO_BTF_ID | MEM_ALLOC
_MAX_PERCPU_SIZE = 512
_U32_MAX = 0xFFFF_FFFF


# --- arguments ------------------------------------------------------------------------------------


def check_kfunc_argument(walk: Walk, call: KfuncCall, parameter: Parameter) -> None:
    """Check a list head or node, a tree root or node, or an object with a reference count. Raises
    Rejected."""
    reg = walk.regs[parameter.number]
    role, index = parameter.role, parameter.number - 1
    if role == "refcounted":
        _check_refcounted(call, reg, index)
    elif role in ("list_head", "rb_root"):
        if reg.kind not in (PTR_TO_MAP_VALUE, _OWNED_KIND):
            raise Rejected(f"arg#{index} expected pointer to map value or allocated object")
        if reg.kind == _OWNED_KIND and not reg.ref:
            raise Rejected("allocated object must be referenced")
        call.facts["root"] = _check_root(walk, reg, parameter.number, role)
    else:
        _check_ownership(walk, call, reg, index, role)
        _check_node(walk, call, reg, parameter.number, role)


def _check_refcounted(call: KfuncCall, reg: Reg, index: int) -> None:
    if not is_allocated(reg):
        raise Rejected(f"arg#{index} is neither owning or non-owning ref")
    if field_of_kind(register_fields(reg), "refcount") is None:
        raise Rejected(f"arg#{index} doesn't point to a type with bpf_refcount field")
    call.facts["is_owned"] = not reg.kind & NON_OWN_REF
    call.allocated = reg.info


def _constant_offset(reg: Reg, number: int, name: str) -> int:
    if not reg.num.is_const:
        raise Rejected(
            f"R{number} doesn't have constant offset. {name} has to be at the constant offset"
        )
    return reg.off + reg.num.smin


def _check_root(walk: Walk, reg: Reg, number: int, role: str) -> SpecialField:
    name = field_name(role)
    at, fields = _constant_offset(reg, number, name), register_fields(reg)
    field = fields.get(at)
    if field is None or field.kind != role:
        raise Rejected(f"{name} not found at offset={at}")
    why = is_protected(walk, reg)
    if why is not None:
        # the message knows the plain kind of lock only: -22 stands for "there is none"
        lock = field_of_kind(fields, "spin_lock")
        where = lock.offset if lock is not None else -22
        notes = (why,) if why else ()
        raise Rejected(f"bpf_spin_lock at off={where} must be held for {name}", *notes)
    return field


_ADDS_NODE = "bpf_rbtree_add_impl"


def _check_ownership(walk: Walk, call: KfuncCall, reg: Reg, index: int, role: str) -> None:
    name = call.kfunc.name
    if role == "rb_node" and name != _ADDS_NODE:
        if not (is_allocated(reg) and reg.kind & NON_OWN_REF) and not reg.ref:
            raise Rejected(f"{name} can only take non-owning or refcounted bpf_rb_node pointer")
        if in_rbtree_callback(walk):
            raise Rejected(f"{name} not allowed in rbtree cb")
        return
    if reg.kind != _OWNED_KIND:
        raise Rejected(f"arg#{index} expected pointer to allocated object")
    if not reg.ref:
        raise Rejected("allocated object must be referenced")


def _check_node(walk: Walk, call: KfuncCall, reg: Reg, number: int, role: str) -> None:
    name = field_name(role)
    at = _constant_offset(reg, number, name)
    field = register_fields(reg).get(at)
    if field is None or field.kind != role:
        raise Rejected(f"{name} not found at offset={at}")
    root: SpecialField = call.facts["root"]
    assert root.btf is not None
    wanted = BtfType(root.btf, root.type_id)
    if not matches(reg.info, 0, wanted, strict=True):
        raise Rejected(
            f"operation on {field_name(root.kind)} expects arg#1 {name} at "
            f"offset={root.node_offset} in struct {wanted.name}, but arg is at offset={at} in "
            f"struct {reg.info.name}"
        )
    if at != root.node_offset:
        raise Rejected(
            f"arg#1 offset={at}, but expected {name} at offset={root.node_offset} in struct "
            f"{wanted.name}"
        )


# --- references -----------------------------------------------------------------------------------


def _graph_register(root: SpecialField) -> Reg:
    assert root.btf is not None
    return Reg(_OWNED_KIND, ZERO, root.node_offset, info=BtfType(root.btf, root.type_id))


def _non_owning(reg: Reg) -> Reg:
    """The register once the program does not own the object any more: usable under the lock, and
    under RCU where the object has a reference count."""
    kind = reg.kind | NON_OWN_REF
    if field_of_kind(struct_fields(reg.info.btf, reg.info.id), "refcount") is not None:
        kind |= MEM_RCU
    return reg._replace(kind=kind)


def less_arguments(walk: Walk, root: Reg) -> tuple[Reg, Reg]:
    """What the arguments of a tree's comparison hold; ``root`` is the first argument of
    ``bpf_rbtree_add``."""
    node = _non_owning(_graph_register(register_fields(root)[root.off + root.num.smin]))
    return node, node


def _with_lock_id(walk: Walk, reg: Reg) -> Reg:
    """Pointers to things with a lock have an id: it tells which lock it is."""
    if reg.id or not any(one.kind in LOCKS for one in register_fields(reg).values()):
        return reg
    return reg._replace(id=walk.new_id())


# --- objects --------------------------------------------------------------------------------------


def _new(walk: Walk, call: KfuncCall) -> int:
    type_id, btf = call.constant or 0, walk.program.btf
    if type_id > _U32_MAX:
        raise Rejected("local type ID argument must be in range [0, U32_MAX]")
    if btf is None:
        raise Rejected("bpf_obj_new/bpf_percpu_obj_new requires prog BTF")
    found = btf.type(type_id) if 0 < type_id <= len(btf) else None
    if not isinstance(found, Struct):
        raise Rejected("bpf_obj_new/bpf_percpu_obj_new type ID argument must be of a struct")
    kind = _OWNED_KIND
    if call.kfunc.name == "bpf_percpu_obj_new_impl":
        kind |= MEM_PERCPU
        if found.size > _MAX_PERCPU_SIZE:
            raise Rejected(
                f"bpf_percpu_obj_new type size ({found.size}) is greater than {_MAX_PERCPU_SIZE}"
            )
        if not is_scalar_struct(btf, type_id):
            raise Rejected("bpf_percpu_obj_new type ID argument must be of a struct of scalars")
        if struct_fields(btf, type_id):
            raise Rejected("bpf_percpu_obj_new type ID argument must not contain special fields")
    reg = or_null(walk, Reg(kind, ZERO, info=BtfType(btf, type_id)))
    return finish(walk, acquired(walk, reg))


def _drop(walk: Walk, call: KfuncCall) -> int:
    release_argument(walk, call)
    return finish(walk, None)


def _acquire(walk: Walk, call: KfuncCall) -> int:
    reg = Reg(_OWNED_KIND, ZERO, info=call.allocated)
    if not call.facts["is_owned"]:
        reg = or_null(walk, reg)  # the last reference may be on its way out
    reg = acquired(walk, reg)
    return finish(walk, _with_lock_id(walk, reg))


# --- lists and trees ------------------------------------------------------------------------------


def _insert(walk: Walk, call: KfuncCall) -> int:
    if call.kfunc.name == _ADDS_NODE:
        from .callbackcalls import push_callback

        push_callback(walk, call.insn, call.subprogram, "rbtree_add")
    held = walk.regs[2].ref
    if not forget(walk, held):
        name, number = call.kfunc.name, call.insn.imm
        raise Rejected(f"kfunc {name}#{number} reference has not been acquired before")

    def change(reg: Reg) -> Reg | None:
        return _non_owning(reg._replace(ref=0)) if reg.ref == held else None

    walk.rewrite(change)
    return finish(walk, UNKNOWN_REG)


def _remove(walk: Walk, call: KfuncCall) -> int:
    reg = or_null(walk, _graph_register(call.facts["root"]))
    return finish(walk, acquired(walk, reg))


def _look(walk: Walk, call: KfuncCall) -> int:
    reg = or_null(walk, _graph_register(call.facts["root"]))
    return finish(walk, _non_owning(reg))


EFFECTS: dict[str, Effect] = {
    "bpf_obj_new_impl": _new,
    "bpf_percpu_obj_new_impl": _new,
    "bpf_obj_drop_impl": _drop,
    "bpf_percpu_obj_drop_impl": _drop,
    "bpf_refcount_acquire_impl": _acquire,
    "bpf_list_push_front_impl": _insert,
    "bpf_list_push_back_impl": _insert,
    "bpf_rbtree_add_impl": _insert,
    "bpf_list_pop_front": _remove,
    "bpf_list_pop_back": _remove,
    "bpf_rbtree_remove": _remove,
    "bpf_list_front": _look,
    "bpf_list_back": _look,
    "bpf_rbtree_first": _look,
    "bpf_rbtree_root": _look,
    "bpf_rbtree_left": _look,
    "bpf_rbtree_right": _look,
}
SPECIAL: Special = special_calls(EFFECTS)
"""The kernel functions whose calls are checked and carried out here."""
