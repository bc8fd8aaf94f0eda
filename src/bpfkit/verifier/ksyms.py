"""Wide loads of kernel variables and functions by their BTF ids."""

from __future__ import annotations

from ..btf import Btf, Datasec, Func, Kind, Struct, Union, Var
from ..errors import BpfkitError
from ..isa.instruction import Instruction
from .btftypes import BtfType
from .numbers import ZERO
from .program import Program
from .registers import MEM_PERCPU, MEM_RDONLY, PTR_TO_BTF_ID, PTR_TO_MEM, Reg
from .verdict import Rejected, Unsupported
from .walk import Operation, Walk

__all__ = ["compile_ksym", "symbol_value"]

_ENOENT = 2
_PERCPU = ".data..percpu"


def compile_ksym(program: Program, slot: int, insn: Instruction) -> Operation:
    """The operation of a wide load of a kernel symbol."""
    value = symbol_value(program, insn)
    dst, following = insn.dst, slot + 2

    def operation(walk: Walk) -> int:
        walk.check_writable(dst)
        walk.regs[dst] = value
        return following

    return operation


def symbol_value(program: Program, insn: Instruction) -> Reg:
    """What the register holds: per-CPU variables and structs by their type, other variables as
    read-only memory of their size, functions as memory that cannot be read.

    Raises Rejected for ids that are neither, and for symbols without an address."""
    btf = program.target.btf
    if btf is None:
        raise Unsupported("kernel variables without the kernel's BTF")
    if insn.imm_hi:
        raise Unsupported("variables of kernel modules")
    number = insn.imm
    if not 0 < number <= len(btf):
        raise Rejected(f"ldimm64 insn specifies invalid btf_id {number}.", errno=_ENOENT)
    symbol = btf.type(number)
    if not isinstance(symbol, Func | Var):
        raise Rejected(f"pseudo btf_id {number} in ldimm64 isn't KIND_VAR or KIND_FUNC")
    addresses = program.target.ksyms
    if addresses is not None and symbol.name not in addresses:
        raise Rejected(
            f"ldimm64 failed to find the address for kernel symbol '{symbol.name}'.",
            errno=_ENOENT,
        )
    if isinstance(symbol, Func):
        return Reg(PTR_TO_MEM | MEM_RDONLY, ZERO, info=0)
    target = BtfType(btf, symbol.type_id)
    if _is_percpu(btf, number):
        return Reg(PTR_TO_BTF_ID | MEM_PERCPU, ZERO, info=target)
    type = btf.type(btf.resolve(symbol.type_id))
    if isinstance(type, Struct | Union):
        return Reg(PTR_TO_BTF_ID, ZERO, info=target)
    try:
        size = btf.size_of(symbol.type_id)
    except BpfkitError:
        raise Rejected(f"ldimm64 unable to resolve the size of type '{type.name}': -22") from None
    return Reg(PTR_TO_MEM | MEM_RDONLY, ZERO, info=size)


def _is_percpu(btf: Btf, number: int) -> bool:
    """Whether each CPU has its own: the variables of one section of the kernel's BTF."""
    found = btf.find(_PERCPU, Kind.DATASEC)
    section = btf.type(found) if found is not None else None
    return isinstance(section, Datasec) and any(one.type_id == number for one in section.variables)
