"""Loads and stores: which memory a pointer may reach, by its kind, and what a load gives.

Every kind has one function in ``_READERS`` and one in ``_WRITERS``; ``off`` there includes the
pointer's fixed offset.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..abi.opcodes import InstructionRow
from ..isa.instruction import Instruction
from . import btfaccess, context, objects
from .arithmetic import sign_extend, truncate
from .numbers import S32_MAX, S32_MIN, S64_MIN, ZERO
from .registers import (
    BASE,
    CONST_PTR_TO_MAP,
    MAYBE_NULL,
    MEM_RDONLY,
    NOT_INIT,
    PTR_TO_ARENA,
    PTR_TO_BTF_ID,
    PTR_TO_BUF,
    PTR_TO_CTX,
    PTR_TO_FLOW_KEYS,
    PTR_TO_MAP_KEY,
    PTR_TO_MAP_VALUE,
    PTR_TO_MEM,
    PTR_TO_PACKET,
    PTR_TO_PACKET_END,
    PTR_TO_PACKET_META,
    PTR_TO_SOCK_COMMON,
    PTR_TO_SOCKET,
    PTR_TO_STACK,
    PTR_TO_TCP_SOCK,
    PTR_TO_TP_BUFFER,
    PTR_TO_XDP_SOCK,
    PTR_UNTRUSTED,
    SCALAR,
    UNKNOWN_REG,
    Reg,
    constant_reg,
    kind_name,
)
from .stack import bits_text, read_stack, write_stack
from .tnum import tnum_add, tnum_is_aligned
from .verdict import Rejected
from .walk import Operation, Walk

if TYPE_CHECKING:
    from .program import Map

__all__ = ["check_access", "check_region", "compile_load", "compile_store"]

_EACCES = 13
_MAX_OFFSET = 1 << 29
_NEGATIVE = "min value is negative, either use unsigned index or do a if (index >=0) check."

Reader = Callable[[Walk, int, Reg, int, int, int], "Reg | None"]
Writer = Callable[[Walk, int, Reg, int, int, "Reg | None", int], None]


# --- instructions -------------------------------------------------------------------------------


def compile_load(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    """The operation of a load, sign-extending ones included."""
    dst, src, off, following = insn.dst, insn.src, insn.offset, slot + 1
    size, is_signed = row.size, row.signed

    last: Reg | None = None
    last_value, last_kind = UNKNOWN_REG, -1

    def operation(walk: Walk) -> int:
        nonlocal last, last_value, last_kind
        regs = walk.regs
        pointer = regs[src]
        if pointer is last:  # what the memory gives depends on nothing else
            regs[dst] = last_value
            return following
        if pointer[0] == NOT_INIT:
            walk.read(src)
        if dst == 10:
            walk.check_writable(dst)
        value = load(walk, src, pointer, off, size, dst)
        if size < 8 and value[0] == SCALAR:
            value = _narrow(value, size, is_signed=is_signed)
        regs[dst] = value
        kind = pointer[0]
        if kind != last_kind:
            note_pointer(walk, slot, pointer, is_load=True)
            last_kind = kind
        if kind in _STEADY and value[0] == SCALAR and not value[3]:
            last, last_value = pointer, value
        return following

    return operation


# Kinds of pointers by which a load of a plain number gives the same every time. (Not stack: it is
# written; a check of anything else would have ended the walk at the first time.)
_STEADY = frozenset((PTR_TO_MAP_VALUE, PTR_TO_PACKET, PTR_TO_PACKET_META, PTR_TO_CTX))


def _narrow(value: Reg, size: int, *, is_signed: bool) -> Reg:
    num = sign_extend(value.num, size, 64) if is_signed else truncate(value.num, size)
    return value if num is value.num else value._replace(num=num)


def compile_store(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    """The operation of a store of a register or constant."""
    dst, src, off, following = insn.dst, insn.src, insn.offset, slot + 1
    size, from_register = row.size, row.from_register
    fixed, last_kind = constant_reg(insn.imm), -1

    def operation(walk: Walk) -> int:
        nonlocal last_kind
        regs = walk.regs
        if from_register:
            value = regs[src]
            if value[0] == NOT_INIT:
                walk.read(src)
        else:
            value = fixed
        pointer = regs[dst]
        kind = pointer[0]
        if kind == NOT_INIT:
            walk.read(dst)
        store(walk, dst, pointer, off, size, value, src if from_register else -1)
        if kind != last_kind:
            note_pointer(walk, slot, pointer, is_load=False)
            last_kind = kind
        return following

    return operation


# Pointers whose loads and stores the kernel rewrites, by kind: one instruction cannot be rewritten
# for two of them.
_REWRITTEN = frozenset(
    (
        PTR_TO_CTX,
        PTR_TO_SOCKET,
        PTR_TO_SOCK_COMMON,
        PTR_TO_TCP_SOCK,
        PTR_TO_XDP_SOCK,
        PTR_TO_BTF_ID,
        PTR_TO_ARENA,
    )
)
_PROBED = frozenset((PTR_TO_BTF_ID, PTR_TO_MEM))


def note_pointer(walk: Walk, slot: int, pointer: Reg, *, is_load: bool) -> None:
    """The instruction at ``slot`` accesses memory by ``pointer``. Raises Rejected where it was seen
    with a kind that the kernel treats in another way."""
    kind = pointer[0]
    before = walk.pointer_kinds.setdefault(slot, kind)
    if before == kind:
        return
    one, other = kind & BASE, before & BASE
    if one not in _REWRITTEN and other not in _REWRITTEN:
        return
    if is_load and one in _PROBED and other in _PROBED:
        # one of both needs a load that may fail, so both get it
        merged = PTR_TO_MEM if PTR_TO_MEM in (one, other) else PTR_TO_BTF_ID
        walk.pointer_kinds[slot] = merged | (kind | before) & (PTR_UNTRUSTED | MEM_RDONLY)
        return
    raise Rejected("same insn cannot be used with different pointers")


def load(
    walk: Walk,
    number: int,
    pointer: Reg,
    off: int,
    size: int,
    dst: int,
    *,
    strict: bool = False,
) -> Reg:
    """What ``size`` bytes at ``pointer`` + ``off`` hold, before they are narrowed to ``size``, for
    register ``dst`` (-1: only checked). ``strict``: they have to be aligned."""
    check_alignment(walk, pointer, off, size, strict=strict)
    value = _READERS.get(pointer.kind & BASE, _no_access)(
        walk, number, pointer, off + pointer.off, size, dst
    )
    return UNKNOWN_REG if value is None else value


def store(
    walk: Walk,
    number: int,
    pointer: Reg,
    off: int,
    size: int,
    value: Reg | None,
    source: int,
    *,
    strict: bool = False,
) -> None:
    """Write ``value`` (None: unknown bytes) of register ``source`` (-1: a constant) there."""
    check_alignment(walk, pointer, off, size, strict=strict)
    writer = _WRITERS.get(pointer.kind & BASE)
    if writer is None:
        _no_access(walk, number, pointer, off, size, -1)
    else:
        writer(walk, number, pointer, off + pointer.off, size, value, source)


def check_access(
    walk: Walk, number: int, off: int, size: int, *, writes: bool, strict: bool = False
) -> None:
    """Check that the program may read (write unknown bytes to) memory at register ``number``."""
    pointer = walk.regs[number]
    if writes:
        store(walk, number, pointer, off, size, None, -1, strict=strict)
    else:
        load(walk, number, pointer, off, size, -1, strict=strict)


def _no_access(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> None:
    raise Rejected(f"R{number} invalid mem access '{kind_name(pointer.kind)}'", errno=_EACCES)


# --- alignment ----------------------------------------------------------------------------------

_ALIGNED_NAMES = {
    PTR_TO_PACKET: "packet ",
    PTR_TO_PACKET_META: "packet ",
    PTR_TO_FLOW_KEYS: "flow keys ",
    PTR_TO_MAP_KEY: "key ",
    PTR_TO_MAP_VALUE: "value ",
    PTR_TO_CTX: "context ",
    PTR_TO_STACK: "stack ",
    PTR_TO_SOCKET: "sock ",
    PTR_TO_SOCK_COMMON: "sock_common ",
    PTR_TO_TCP_SOCK: "tcp_sock ",
    PTR_TO_XDP_SOCK: "xdp_sock ",
}
_IP_ALIGN = 2


def check_alignment(walk: Walk, pointer: Reg, off: int, size: int, *, strict: bool = False) -> None:
    """Stack and atomic (``strict``) accesses are aligned always, others where the program is
    loaded with BPF_F_STRICT_ALIGNMENT."""
    if pointer[0] == PTR_TO_STACK and pointer[1] is ZERO and not (pointer[2] + off) % size:
        return
    base = pointer.kind & BASE
    strict = strict or base == PTR_TO_STACK or walk.program.strict_alignment
    if size == 1 or not strict or base == PTR_TO_ARENA:
        return
    num, fixed = pointer.num, pointer.off + off
    is_packet = base in (PTR_TO_PACKET, PTR_TO_PACKET_META)
    shift = _IP_ALIGN if is_packet else 0
    bits = tnum_add(num.tnum, (fixed + shift & 0xFFFFFFFFFFFFFFFF, 0))
    if tnum_is_aligned(bits, size):
        return
    name = _ALIGNED_NAMES.get(pointer.kind, "")
    if is_packet:
        where = f"{_IP_ALIGN}+{_bits(pointer)}+{pointer.off}+{off}"
    else:
        where = f"{_bits(pointer)}+{pointer.off}+{off}"
    raise Rejected(f"misaligned {name}access off {where} size {size}", errno=_EACCES)


def _bits(pointer: Reg) -> str:
    num = pointer.num
    if not num.is_const:
        return bits_text(num)
    return f"{num.value:#x}" if num.value else "0"


# --- regions of known size ----------------------------------------------------------------------


def check_region(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, limit: int, *, empty: bool = False
) -> None:
    """Check that ``size`` bytes at ``pointer`` + ``off`` are inside ``limit`` bytes (``empty``: 0
    bytes are fine)."""
    num = pointer.num
    if num.smin < 0 and (
        num.smin == S64_MIN or not S32_MIN <= off + num.smin <= S32_MAX or num.smin + off < 0
    ):
        raise Rejected(f"R{number} {_NEGATIVE}", errno=_EACCES)
    why = _outside(number, pointer, num.smin + off, size, limit, empty=empty)
    if why is not None:
        raise Rejected(
            f"R{number} min value is outside of the allowed memory range", why, errno=_EACCES
        )
    if num.umax >= _MAX_OFFSET:
        raise Rejected(
            f"R{number} unbounded memory access, make sure to bounds check any such access",
            errno=_EACCES,
        )
    why = _outside(number, pointer, num.umax + off, size, limit, empty=empty)
    if why is not None:
        raise Rejected(
            f"R{number} max value is outside of the allowed memory range", why, errno=_EACCES
        )


def _outside(
    number: int, pointer: Reg, off: int, size: int, limit: int, *, empty: bool
) -> str | None:
    if off >= 0 and (size > 0 or (size == 0 and empty)) and off + size <= limit:
        return None
    base = pointer.kind & BASE
    if base == PTR_TO_MAP_KEY:
        return f"invalid access to map key, key_size={limit} off={off} size={size}"
    if base == PTR_TO_MAP_VALUE:
        return f"invalid access to map value, value_size={limit} off={off} size={size}"
    if base in (PTR_TO_PACKET, PTR_TO_PACKET_META, PTR_TO_PACKET_END):
        where = f"R{number}(id={pointer.id},off={off},r={limit})"
        return f"invalid access to packet, off={off} size={size}, {where}"
    return f"invalid access to memory, mem_size={limit} off={off} size={size}"


# --- map values and keys ------------------------------------------------------------------------

_FIELD_NAMES = {
    "spin_lock": "bpf_spin_lock",
    "res_spin_lock": "bpf_res_spin_lock",
    "timer": "bpf_timer",
    "wq": "bpf_wq",
    "task_work": "bpf_task_work",
    "kptr_unref": "kptr",
    "kptr_ref": "kptr",
    "kptr_percpu": "percpu_kptr",
    "uptr": "uptr",
    "list_head": "bpf_list_head",
    "list_node": "bpf_list_node",
    "rb_root": "bpf_rb_root",
    "rb_node": "bpf_rb_node",
    "refcount": "bpf_refcount",
}
_KPTRS = frozenset(("kptr_unref", "kptr_ref", "kptr_percpu", "uptr"))


def field_name(kind: str) -> str:
    """A special field as the kernel's messages call it."""
    return _FIELD_NAMES[kind]


def check_map_value(
    walk: Walk,
    number: int,
    pointer: Reg,
    off: int,
    size: int,
    *,
    empty: bool = False,
    direct: bool = True,
) -> None:
    """Check an access to a map's value, its special fields included; ``direct``: by an instruction,
    not a helper."""
    map, num = pointer.info, pointer.num
    check_region(walk, number, pointer, off, size, map.value_size, empty=empty)
    if not map.fields:
        return
    for field in map.fields.values():
        at = field.offset
        if not (num.smin + off < at + field.size and at < num.umax + off + size):
            continue
        name = _FIELD_NAMES[field.kind]
        if field.kind not in _KPTRS:
            message = f"{name} cannot be accessed directly by load/store"
        elif not direct:
            message = f"{name} cannot be accessed indirectly by helper"
        elif not num.is_const:
            message = f"{name} access cannot have variable offset"
        elif at != off + num.smin:
            message = f"{name} access misaligned expected={at} off={off + num.smin}"
        elif size != 8:
            message = f"{name} access size must be BPF_DW"
        else:
            continue
        raise Rejected(message, errno=_EACCES)


def check_map_permission(map: Map, off: int, size: int, *, writes: bool) -> None:
    """Raises Rejected where the map's flags forbid programs to read or write it."""
    if writes and map.is_readonly:
        what = "write into"
    elif not writes and map.is_writeonly:
        what = "read from"
    else:
        return
    raise Rejected(
        f"{what} map forbidden, value_size={map.value_size} off={off} size={size}",
        errno=_EACCES,
    )


def _kptr_at(pointer: Reg, off: int) -> object | None:
    if not pointer.info.fields or not pointer.num.is_const:
        return None
    field = pointer.info.fields.get(off + pointer.num.smin)
    return field if field is not None and field.kind in _KPTRS else None


def _read_map_value(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int
) -> Reg | None:
    if pointer.kind & MAYBE_NULL:
        _no_access(walk, number, pointer, off, size, dst)
    map = pointer.info
    check_map_permission(map, off, size, writes=False)
    check_map_value(walk, number, pointer, off, size)
    field = _kptr_at(pointer, off)
    if field is not None:
        from .kptrs import load_kptr

        return load_kptr(walk, number, pointer, field)
    if map.contents is not None and map.is_readonly and pointer.num.is_const:
        at = off + pointer.num.smin
        order = walk.program.byteorder
        return constant_reg(int.from_bytes(map.contents[at : at + size], order))
    return UNKNOWN_REG


def _write_map_value(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int
) -> None:
    if pointer.kind & MAYBE_NULL:
        _no_access(walk, number, pointer, off, size, -1)
    check_map_permission(pointer.info, off, size, writes=True)
    check_map_value(walk, number, pointer, off, size)
    field = _kptr_at(pointer, off)
    if field is not None:
        from .kptrs import store_kptr

        store_kptr(walk, number, pointer, field, value, source)


def _read_map_key(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int
) -> Reg | None:
    check_region(walk, number, pointer, off, size, pointer.info.key_size)
    return UNKNOWN_REG


def _write_map_key(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int
) -> None:
    raise Rejected(f"write to change key R{number} not allowed", errno=_EACCES)


# --- sized memory -------------------------------------------------------------------------------


def _check_memory(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, *, writes: bool
) -> None:
    kind = pointer.kind
    is_readonly = kind & MEM_RDONLY
    if kind & MAYBE_NULL:
        _no_access(walk, number, pointer, off, size, -1)
    if writes and is_readonly:
        raise Rejected(f"R{number} cannot write into {kind_name(kind)}", errno=_EACCES)
    if not (is_readonly and kind & PTR_UNTRUSTED):
        check_region(walk, number, pointer, off, size, pointer.info)


def _read_memory(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int
) -> Reg | None:
    _check_memory(walk, number, pointer, off, size, writes=False)
    return UNKNOWN_REG


def _write_memory(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int
) -> None:
    _check_memory(walk, number, pointer, off, size, writes=True)


# --- packets ------------------------------------------------------------------------------------


def check_packet(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, *, empty: bool = False
) -> None:
    """Check that the bytes are in the part of the packet that was compared with its end."""
    if pointer.num.smin < 0:
        raise Rejected(f"R{number} {_NEGATIVE}", errno=_EACCES)
    why: str | None = ""
    if pointer.aux >= 0:
        why = _outside(number, pointer, off, size, pointer.aux, empty=empty)
    if why is not None:
        raise Rejected(f"R{number} offset is outside of the packet", why, errno=_EACCES)


def _read_packet(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int
) -> Reg | None:
    check_packet(walk, number, pointer, off, size)
    return UNKNOWN_REG


def _write_packet(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int
) -> None:
    if not context.may_write_packet(walk.program):
        raise Rejected("cannot write into packet", errno=_EACCES)
    check_packet(walk, number, pointer, off, size)


# --- arena --------------------------------------------------------------------------------------


def _read_arena(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> Reg | None:
    return UNKNOWN_REG


def _write_arena(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int
) -> None:
    return


_READERS: dict[int, Reader] = {
    PTR_TO_STACK: read_stack,
    PTR_TO_MAP_VALUE: _read_map_value,
    PTR_TO_MAP_KEY: _read_map_key,
    PTR_TO_MEM: _read_memory,
    PTR_TO_PACKET: _read_packet,
    PTR_TO_PACKET_META: _read_packet,
    PTR_TO_ARENA: _read_arena,
    PTR_TO_CTX: context.read_context,
    PTR_TO_BTF_ID: btfaccess.read_btf,
    CONST_PTR_TO_MAP: btfaccess.read_map_pointer,
    PTR_TO_SOCKET: objects.read_socket,
    PTR_TO_SOCK_COMMON: objects.read_socket,
    PTR_TO_TCP_SOCK: objects.read_socket,
    PTR_TO_XDP_SOCK: objects.read_socket,
    PTR_TO_FLOW_KEYS: objects.read_flow_keys,
    PTR_TO_TP_BUFFER: objects.read_tp_buffer,
    PTR_TO_BUF: objects.read_buffer,
}

_WRITERS: dict[int, Writer] = {
    PTR_TO_STACK: write_stack,
    PTR_TO_MAP_VALUE: _write_map_value,
    PTR_TO_MAP_KEY: _write_map_key,
    PTR_TO_MEM: _write_memory,
    PTR_TO_PACKET: _write_packet,
    PTR_TO_PACKET_META: _write_packet,
    PTR_TO_ARENA: _write_arena,
    PTR_TO_CTX: context.write_context,
    PTR_TO_BTF_ID: btfaccess.write_btf,
    CONST_PTR_TO_MAP: btfaccess.write_map_pointer,
    PTR_TO_SOCKET: objects.write_socket,
    PTR_TO_SOCK_COMMON: objects.write_socket,
    PTR_TO_TCP_SOCK: objects.write_socket,
    PTR_TO_XDP_SOCK: objects.write_socket,
    PTR_TO_FLOW_KEYS: objects.write_flow_keys,
    PTR_TO_TP_BUFFER: objects.write_tp_buffer,
    PTR_TO_BUF: objects.write_buffer,
}
