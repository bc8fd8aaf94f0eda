"""Prototypes of kernel functions: what their BTF, the suffixes of their parameters' names
(Documentation/bpf/kfuncs.rst) and the program's type say about each argument."""

from __future__ import annotations

from typing import NamedTuple

from ..abi.programtypes import PROGRAM_TYPES
from ..btf import Array, Btf, Enum, Enum64, Func, FuncProto, Int, Kind, Ptr, Struct, Typedef, Union
from ..errors import BpfkitError
from ..isa.instruction import Instruction
from . import kfunctable
from .program import Program
from .verdict import Rejected, Unsupported

__all__ = [
    "Kfunc",
    "Parameter",
    "context_types",
    "is_projection",
    "is_scalar_struct",
    "kfunc_at",
]

_KPROBE = 2
_MAX_PARAMETERS = 5
_STRUCTS = (Struct, Union)


class Parameter(NamedTuple):
    """One parameter: ``number`` of its register; ``type_id`` as declared, ``target`` what it points
    to below typedefs and qualifiers (pointers only).

    ``kind``: "ignored", "program" (the kernel fills it in), "scalar", "pointer" or "other".
    ``role`` is what a scalar or pointer is for where its name or type says so: "constant",
    "rdonly_size", "rdwr_size"; "ctx", "alloc", "refcounted", "dynptr", "iter", "list_head",
    "list_node", "rb_root", "rb_node", "string", "map", "wq", "task_work", "irq_flag",
    "res_spin_lock", "function". ``size`` is the suffix of the parameter after a pointer that says
    how many bytes it points to: "", "__sz" or "__szk"."""

    number: int
    name: str
    kind: str
    role: str = ""
    type_id: int = 0
    target: int = 0
    is_nullable: bool = False
    is_optional: bool = False
    is_uninitialised: bool = False
    size: str = ""


class Kfunc(NamedTuple):
    """A kernel function: its name, BTF and id there, its flags (``kfunctable``), its parameters and
    the id of the type that it returns."""

    name: str
    btf: Btf
    id: int
    flags: int
    parameters: tuple[Parameter, ...]
    returns: int

    @property
    def takes_trusted(self) -> bool:
        """Whether its pointers have to be trusted; those that release something always do."""
        return bool(self.flags & (kfunctable.TRUSTED_ARGS | kfunctable.RELEASE))

    @property
    def takes_rcu(self) -> bool:
        """Whether RCU-protected pointers do as well."""
        return bool(self.flags & kfunctable.RCU)

    @property
    def is_release(self) -> bool:
        return bool(self.flags & kfunctable.RELEASE)

    @property
    def is_sleepable(self) -> bool:
        return bool(self.flags & kfunctable.SLEEPABLE)


# --- contexts -----------------------------------------------------------------------------------

_CONVERT = "bpf_ctx_convert"
_PROJECTIONS = {"__sk_buff": "sk_buff", "xdp_md": "xdp_buff"}


def is_projection(name: str, other: str) -> bool:
    """Whether ``name`` is how programs see the kernel's structure ``other``."""
    return _PROJECTIONS.get(name) == other


def context_types(program: Program) -> tuple[int, int] | None:
    """Ids of the types of the context, as programs of this type see it and as the kernel has it;
    None where the target does not say."""
    btf = program.target.btf
    row = next((one for one in PROGRAM_TYPES if one.number == program.type), None)
    found = btf.find(_CONVERT, Kind.STRUCT) if btf is not None else None
    if btf is None or found is None or row is None:
        return None
    struct = btf.type(found)
    assert isinstance(struct, Struct)
    ids = {member.name: member.type_id for member in struct.members}
    if f"{row.name}_prog" not in ids:
        return None
    return ids[f"{row.name}_prog"], ids[f"{row.name}_kern"]


def _is_context(program: Program, btf: Btf, pointer: Ptr) -> bool:
    target = btf.type(pointer.type_id)
    if program.type == _KPROBE:
        while not isinstance(target, Typedef) and hasattr(target, "type_id"):
            if isinstance(target, Ptr | Array):
                break
            target = btf.type(target.type_id)
        if isinstance(target, Typedef) and target.name == "bpf_user_pt_regs_t":
            return True
    struct = btf.type(btf.resolve(pointer.type_id))
    types = context_types(program)
    kernel = program.target.btf
    if not isinstance(struct, _STRUCTS) or not struct.name or types is None or kernel is None:
        return False
    name = kernel.name(kernel.resolve(types[0]))
    return struct.name == name or is_projection(name, struct.name)


# --- parameters ---------------------------------------------------------------------------------

_SCALAR_NAMES = {"rdonly_buf_size": "rdonly_size", "rdwr_buf_size": "rdwr_size"}
_POINTER_SUFFIXES = (
    ("__alloc", "alloc"),
    ("__refcounted_kptr", "refcounted"),
)
_STRUCT_ROLES = {
    "bpf_dynptr": "dynptr",
    "bpf_list_head": "list_head",
    "bpf_list_node": "list_node",
    "bpf_rb_root": "rb_root",
    "bpf_rb_node": "rb_node",
}
_LATER_SUFFIXES = (("__str", "string"), ("__map", "map"))
_LATER_STRUCTS = {
    "bpf_wq": "wq",
    "bpf_task_work": "task_work",
    "bpf_res_spin_lock": "res_spin_lock",
}
_CONTEXT_KFUNCS = frozenset(("bpf_cast_to_kern_ctx", "bpf_session_is_return", "bpf_session_cookie"))
_ITERATES = kfunctable.ITER_NEW | kfunctable.ITER_NEXT | kfunctable.ITER_DESTROY


def _pointer_role(program: Program, kfunc: str, btf: Btf, index: int, name: str, type: Ptr) -> str:
    if kfunc in _CONTEXT_KFUNCS or _is_context(program, btf, type):
        return "ctx"
    for suffix, role in _POINTER_SUFFIXES:
        if name.endswith(suffix):
            return role
    target = btf.type(btf.resolve(type.type_id))
    struct = target.name if isinstance(target, _STRUCTS) else ""
    if struct in ("bpf_dynptr", "bpf_dynptr_kern"):
        return "dynptr"
    flags = kfunctable.FLAGS.get(kfunc, 0)
    if flags & _ITERATES and index == 0:
        return "iter"
    if struct in _STRUCT_ROLES:
        return _STRUCT_ROLES[struct]
    for suffix, role in _LATER_SUFFIXES:
        if name.endswith(suffix):
            return role
    if struct in _LATER_STRUCTS:
        return _LATER_STRUCTS[struct]
    if name.endswith("__irq_flag"):
        return "irq_flag"
    return "function" if isinstance(target, FuncProto) else ""


def _is_number(btf: Btf, type_id: int) -> bool:
    return isinstance(btf.type(btf.resolve(type_id)), Int | Enum | Enum64)


def _parameter(program: Program, kfunc: str, btf: Btf, proto: FuncProto, index: int) -> Parameter:
    number, declared = index + 1, proto.parameters[index]
    name, type_id = declared.name, declared.type_id
    type = btf.type(btf.resolve(type_id))
    if name.endswith("__ign"):
        return Parameter(number, name, "ignored")
    if name.endswith("__prog"):
        return Parameter(number, name, "program")
    if isinstance(type, Int | Enum | Enum64):
        role = "constant" if name.endswith("__k") else _SCALAR_NAMES.get(name, "")
        return Parameter(number, name, "scalar", role, type_id)
    if not isinstance(type, Ptr):
        return Parameter(number, name, "other", type_id=type_id)
    after = proto.parameters[index + 1] if index + 1 < len(proto.parameters) else None
    size = ""
    if after is not None and _is_number(btf, after.type_id):
        size = next((one for one in ("__szk", "__sz") if after.name.endswith(one)), "")
    return Parameter(
        number,
        name,
        "pointer",
        _pointer_role(program, kfunc, btf, index, name, type),
        type_id,
        btf.resolve(type.type_id),
        is_nullable=name.endswith("__nullable"),
        is_optional=name.endswith("__opt"),
        is_uninitialised=name.endswith("__uninit"),
        size=size,
    )


def is_scalar_struct(btf: Btf, type_id: int, depth: int = 0) -> bool:
    """Whether the type is a struct or union of numbers only, arrays and nested ones included.

    Raises Rejected where they nest too deeply."""
    struct = btf.type(btf.resolve(type_id))
    if not isinstance(struct, _STRUCTS):
        return False
    for member in struct.members:
        type = btf.type(btf.resolve(member.type_id))
        if isinstance(type, _STRUCTS):
            if depth >= 3:
                return False
            if not is_scalar_struct(btf, member.type_id, depth + 1):
                return False
            continue
        if isinstance(type, Array):
            if not type.count or not _is_number(btf, type.type_id):
                return False
            continue
        if not isinstance(type, Int | Enum | Enum64):
            return False
    return True


# --- the called function ------------------------------------------------------------------------


def _btf_of(program: Program, insn: Instruction) -> Btf:
    btf = program.target.btf
    if insn.offset:
        if not 0 < insn.offset <= len(program.modules):
            raise Rejected("failed to find BTF for kernel function")
        btf = program.target.modules.get(program.modules[insn.offset - 1])
    if btf is None:
        raise Unsupported("kernel functions without the kernel's BTF")
    return btf


def kfunc_at(program: Program, insn: Instruction) -> Kfunc:
    """The kernel function that ``insn`` calls.

    Raises Rejected for ids that are no function, Unsupported for functions without a row in
    ``kfunctable``."""
    key = (insn.imm, insn.offset)
    found: Kfunc | None = program.kfuncs.get(key)
    if found is None:
        found = program.kfuncs[key] = _find(program, insn)
    return found


def _find(program: Program, insn: Instruction) -> Kfunc:
    btf, number = _btf_of(program, insn), insn.imm
    try:
        func = btf.type(number)
        proto = btf.type(func.type_id) if isinstance(func, Func) else None
    except BpfkitError:
        proto = None
    if not isinstance(proto, FuncProto):
        raise Rejected(f"kernel btf_id {number} is not a function")
    name = func.name
    flags = kfunctable.FLAGS.get(name)
    if flags is None:
        if not _is_tagged(btf, number):  # a function that is no kfunc
            raise Rejected(f"calling kernel function {name} is not allowed", errno=13)
        raise Unsupported(f"kernel function {name}")
    count = len(proto.parameters)
    if count > _MAX_PARAMETERS:
        raise Rejected(f"Function {name} has {count} > {_MAX_PARAMETERS} args")
    parameters = tuple(_parameter(program, name, btf, proto, one) for one in range(count))
    return Kfunc(name, btf, number, flags, parameters, proto.type_id)


def _is_tagged(btf: Btf, number: int) -> bool:
    """Whether BTF says that the function is a kfunc (or has no such tags at all)."""
    tagged = btf.find_all("bpf_kfunc", Kind.DECL_TAG)
    return not tagged or any(
        btf.type(one).type_id == number  # type: ignore[union-attr]
        for one in tagged
    )
