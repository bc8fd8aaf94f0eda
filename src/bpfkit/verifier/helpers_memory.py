"""Memory that programs hand to helpers and kernel functions: whether all of it may be read or
written."""

from __future__ import annotations

from collections.abc import Callable

from . import btfaccess, objects
from .memory import (
    check_access,
    check_map_permission,
    check_map_value,
    check_packet,
    check_region,
)
from .precision import mark_precise, mark_stack_precise
from .registers import (
    BASE,
    MEM_RDONLY,
    PTR_TO_BTF_ID,
    PTR_TO_BUF,
    PTR_TO_CTX,
    PTR_TO_MAP_KEY,
    PTR_TO_MAP_VALUE,
    PTR_TO_MEM,
    PTR_TO_PACKET,
    PTR_TO_PACKET_META,
    PTR_TO_STACK,
    SCALAR,
    Reg,
    kind_name,
)
from .stack import bits_text, check_stack_bounds
from .state import DYNPTR, FREE, MISC, MISC_SLOT, SPILL, Frame, Slot
from .state import ZERO as ZERO_BYTE
from .verdict import Rejected
from .walk import Walk

__all__ = [
    "check_constant_string",
    "check_memory",
    "check_sized_memory",
    "constant_key",
    "overwrite_stack",
]

_EACCES = 13
_MAX_SIZE = 1 << 29
# Types whose context is memory as it is: its loads are not rewritten.
_PLAIN_CONTEXTS = frozenset((2, 5, 15, 17, 20, 24, 26, 27, 29, 31, 32))


# --- sizes --------------------------------------------------------------------------------------


def check_sized_memory(
    walk: Walk, number: int, *, writes: bool, empty: bool, raw: bool = False
) -> int:
    """Check the memory at register ``number - 1`` whose size is in register ``number``; ``empty``:
    the size may be 0. ``raw``: the memory needs no initialisation. Gives how many bytes of stack
    the call overwrites without needing them initialised."""
    num = walk.regs[number].num
    if num.smin < 0:
        raise Rejected(
            f"R{number} min value is negative, either use unsigned or 'var &= const'",
            errno=_EACCES,
        )
    if num.umin == 0 and not empty:
        raise Rejected(
            f"R{number} invalid zero-sized read: u64=[{num.umin},{num.umax}]", errno=_EACCES
        )
    if num.umax >= _MAX_SIZE:
        raise Rejected(
            f"R{number} unbounded memory access, use 'var &= const' or 'if (var < const)'",
            errno=_EACCES,
        )
    # with a size that varies the helper may leave bytes as they are
    raw = raw and num.is_const
    overwritten = check_memory(walk, number - 1, num.umax, writes=writes, empty=empty, raw=raw)
    mark_precise(walk, number)
    return overwritten


# --- by kind of pointer ---------------------------------------------------------------------------


def check_memory(
    walk: Walk, number: int, size: int, *, writes: bool, empty: bool = False, raw: bool = False
) -> int:
    """Check ``size`` bytes at register ``number``; as :func:`check_sized_memory`."""
    pointer = walk.regs[number]
    base = pointer.kind & BASE
    if base == PTR_TO_STACK:
        return _check_stack(walk, number, pointer, size, writes=writes, empty=empty, raw=raw)
    check = _CHECKS.get(base)
    if check is not None:
        check(walk, number, pointer, size, writes, empty)
    elif base == PTR_TO_CTX and walk.program.type in _PLAIN_CONTEXTS:
        _check_context(walk, number, size, writes=writes, empty=empty)
    elif not (empty and size == 0 and _is_null(pointer)):
        raise Rejected(f"R{number} type={kind_name(pointer.kind)} expected=fp", errno=_EACCES)
    return 0


def _is_null(reg: Reg) -> bool:
    return reg.is_const and reg.num.value == 0


def _check_context(walk: Walk, number: int, size: int, *, writes: bool, empty: bool) -> None:
    """The context of such programs is as large as its user says, so the access is only noted."""
    if size == 0:
        if not empty:
            raise Rejected(f"R{number} invalid zero-sized read", errno=_EACCES)
        return
    check_access(walk, number, size - 1, 1, writes=writes)


def _refuse_writing(number: int, pointer: Reg) -> None:
    raise Rejected(f"R{number} cannot write into {kind_name(pointer.kind)}", errno=_EACCES)


def _packet(walk: Walk, number: int, pointer: Reg, size: int, writes: bool, empty: bool) -> None:
    check_packet(walk, number, pointer, pointer.off, size, empty=empty)


def _map_key(walk: Walk, number: int, pointer: Reg, size: int, writes: bool, empty: bool) -> None:
    if writes:
        _refuse_writing(number, pointer)
    check_region(walk, number, pointer, pointer.off, size, pointer.info.key_size)


def _map_value(walk: Walk, number: int, pointer: Reg, size: int, writes: bool, empty: bool) -> None:
    check_map_permission(pointer.info, pointer.off, size, writes=writes)
    check_map_value(walk, number, pointer, pointer.off, size, empty=empty, direct=False)


def _sized(walk: Walk, number: int, pointer: Reg, size: int, writes: bool, empty: bool) -> None:
    if writes and pointer.kind & MEM_RDONLY:
        _refuse_writing(number, pointer)
    check_region(walk, number, pointer, pointer.off, size, pointer.info, empty=empty)


def _buffer(walk: Walk, number: int, pointer: Reg, size: int, writes: bool, empty: bool) -> None:
    if pointer.kind & MEM_RDONLY:
        if writes:
            _refuse_writing(number, pointer)
        objects.read_buffer(walk, number, pointer, pointer.off, size, -1)
    else:
        objects.write_buffer(walk, number, pointer, pointer.off, size, None, -1)


def _btf(walk: Walk, number: int, pointer: Reg, size: int, writes: bool, empty: bool) -> None:
    btfaccess.read_btf(walk, number, pointer, pointer.off, size, -1)


_CHECKS: dict[int, Callable[[Walk, int, Reg, int, bool, bool], None]] = {
    PTR_TO_PACKET: _packet,
    PTR_TO_PACKET_META: _packet,
    PTR_TO_MAP_KEY: _map_key,
    PTR_TO_MAP_VALUE: _map_value,
    PTR_TO_MEM: _sized,
    PTR_TO_BUF: _buffer,
    PTR_TO_BTF_ID: _btf,
}


# --- the stack ----------------------------------------------------------------------------------


def _check_stack(
    walk: Walk, number: int, pointer: Reg, size: int, *, writes: bool, empty: bool, raw: bool
) -> int:
    if size == 0 and not empty:
        raise Rejected("invalid zero-sized read", errno=_EACCES)
    what = " write to" if writes else " read from"
    num, off = pointer.num, pointer.off
    frame = check_stack_bounds(walk, number, pointer, off, size, what, writes=writes)
    low, high = num.smin + off, num.smax + off + size
    if raw and num.is_const:
        _refuse_dynptrs(frame, low, high)
        return size
    for index in range(((-low + 7) >> 3) - 1, ((-high) >> 3) - 1, -1):
        slot_high = -index * 8
        _check_slot(
            walk,
            number,
            pointer,
            frame,
            index,
            max(low, slot_high - 8),
            min(high, slot_high),
            size,
            low,
            writes=writes,
        )
    return 0


def _refuse_dynptrs(frame: Frame, low: int, high: int) -> None:
    for at in range(low, high):
        index = (-at - 1) >> 3
        if frame.stack[index].types[(-at - 1) & 7] == DYNPTR:
            raise Rejected(f"potential write to dynptr at off={at} disallowed", errno=_EACCES)


_PLAIN = frozenset((MISC, ZERO_BYTE, FREE))


def _check_slot(
    walk: Walk,
    number: int,
    pointer: Reg,
    frame: Frame,
    index: int,
    low: int,
    high: int,
    size: int,
    start: int,
    *,
    writes: bool,
) -> None:
    """Check bytes ``low`` up to ``high`` of one slot; what the helper writes becomes unknown."""
    if low >= high:
        return
    slot = frame.stack[index]
    types = slot.types
    if types[7] != SPILL:
        for at in range(low, high):
            if types[(-at - 1) & 7] in _PLAIN:
                continue
            if pointer.num.is_const:
                where = f"off {start}+{at - start}"
            else:
                where = f"var_off {bits_text(pointer.num)}+{at - start}"
            raise Rejected(f"invalid read from stack R{number} {where} size {size}", errno=_EACCES)
    if writes:
        frame.stack[index] = _clobbered(slot, low, high)
    walk.liveness.read(frame, index)


def _clobbered(slot: Slot, low: int, high: int) -> Slot:
    types = bytearray(slot.types)
    reg = slot.reg
    for at in range(low, high):
        byte = (-at - 1) & 7
        kind = types[byte]
        if kind == MISC:
            continue
        if kind in (ZERO_BYTE, FREE):
            types[byte] = MISC
        else:
            # the whole register that was spilled here is gone
            types = bytearray(kind if kind == FREE else MISC for kind in types)
            reg = None
    if reg is not None and types[7] != SPILL:
        reg = None
    return Slot(bytes(types), reg)


def overwrite_stack(walk: Walk, number: int, size: int) -> None:
    """The call writes ``size`` bytes of stack at register ``number`` (a fixed offset)."""
    pointer = walk.regs[number]
    frame = walk.state.frames[pointer.aux]
    low = pointer.num.smin + pointer.off
    high = low + size
    stack = frame.stack
    for index in range((-high) >> 3, (-low + 7) >> 3):
        first, last = max(low, -index * 8 - 8), min(high, -index * 8)
        walk.liveness.touch(index)
        if last - first == 8:
            stack[index] = MISC_SLOT
        elif last > first:
            stack[index] = _partly_written(stack[index], first, last)


def _partly_written(slot: Slot, low: int, high: int) -> Slot:
    types = bytearray(slot.types)
    if types[7] not in _PLAIN:
        types = bytearray(kind if kind == FREE else MISC for kind in types)
    for at in range(low, high):
        types[(-at - 1) & 7] = MISC
    return Slot(bytes(types))


# --- keys and strings -----------------------------------------------------------------------------


def constant_key(walk: Walk, pointer: Reg, size: int) -> int | None:
    """The number that the ``size`` bytes of stack at ``pointer`` are known to hold, if any; what
    made them so is marked as precise."""
    if pointer.kind != PTR_TO_STACK or not pointer.num.is_const:
        return None
    first = -(pointer.off + pointer.num.smin) - 1
    index, byte = first >> 3, first & 7
    frame = walk.state.frames[pointer.aux]
    slot = frame.stack[index]
    zeros = 0
    while zeros <= byte and slot.types[byte - zeros] == ZERO_BYTE:
        zeros += 1
    if zeros >= size:
        return 0
    if slot.types[7] != SPILL or slot.reg is None or slot.reg.kind != SCALAR:
        return None
    spilled = 0
    while spilled <= byte and slot.types[byte - spilled] == SPILL:
        spilled += 1
    if spilled != size or not slot.reg.num.is_const:
        return None
    mark_stack_precise(walk, pointer.aux, 1 << index)
    return slot.reg.num.value


def check_constant_string(walk: Walk, number: int) -> bytes:
    """The NUL-terminated text (without the NUL) in a read-only map that register ``number``
    points to."""
    pointer = walk.regs[number]
    map = pointer.info
    if not map.is_readonly or map.contents is None:
        raise Rejected(f"R{number} does not point to a readonly map'", errno=_EACCES)
    if not pointer.num.is_const:
        raise Rejected(f"R{number} is not a constant address'", errno=_EACCES)
    if map.type != _ARRAY:
        raise Rejected("no direct value access support for this map type", errno=_EACCES)
    check_map_value(walk, number, pointer, pointer.off, map.value_size - pointer.off, direct=False)
    start = pointer.off + pointer.num.smin
    text: bytes = map.contents[start : map.value_size]
    end = text.find(b"\0")
    if end < 0:
        raise Rejected("string is not zero-terminated")
    return text[:end]


_ARRAY = 2
