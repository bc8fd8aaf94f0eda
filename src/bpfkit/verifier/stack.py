"""The stack: what is written where, and what reading it gives back.

Byte ``off`` (negative, from the frame pointer) is byte ``(-off - 1) % 8`` of slot
``(-off - 1) // 8``. A register written to eight aligned bytes, or a number to the low bytes of a
slot, is spilled: it comes back as it was.
"""

from __future__ import annotations

from functools import cache

from .numbers import ZERO, Num
from .precision import mark_precise
from .registers import (
    ADD_CONST,
    PTR_TO_STACK,
    SCALAR,
    UNKNOWN_REG,
    ZERO_REG,
    Reg,
    scalar,
    tied,
)
from .state import (
    DYNPTR,
    EMPTY_SLOT,
    FREE,
    IRQ,
    ITER,
    MISC,
    SPILL,
    SPILLED,
    Frame,
    Slot,
    spilled,
)
from .state import (
    ZERO as ZERO_BYTE,
)
from .tnum import tnum_add
from .verdict import Rejected
from .walk import Walk

__all__ = [
    "bits_text",
    "check_initialised",
    "check_stack_bounds",
    "check_stack_range",
    "read_stack",
    "spill_size",
    "write_fixed",
    "write_stack",
]

STACK_SIZE = 512
_MAX_OFFSET = 1 << 29
_EACCES = 13
_SPECIAL = frozenset((SPILL, DYNPTR, ITER, IRQ))


def bits_text(num: Num) -> str:
    """Known bits as messages print them: "(0x0; 0xff)"; a number is just that."""
    return f"({num.value:#x}; {num.mask:#x})"


# --- bounds -------------------------------------------------------------------------------------


def check_stack_bounds(
    walk: Walk, number: int, reg: Reg, off: int, size: int, what: str, *, writes: bool
) -> Frame:
    """The frame that ``size`` bytes at ``reg`` + ``off`` are in, grown to hold them; ``off``
    includes the register's own. ``what`` goes into the message: " read from", " write to", ""."""
    num = reg.num
    if num is ZERO and size > 0 >= off + size:
        frame = walk.state.frames[reg.aux]
        if -off <= len(frame.stack) << 3:
            return frame
    if num.is_const:
        low = num.smin + off
        high = low + size
    else:
        if num.smax >= _MAX_OFFSET or num.smin <= -_MAX_OFFSET:
            raise Rejected(
                f"invalid unbounded variable-offset{what} stack R{number}", errno=_EACCES
            )
        low, high = num.smin + off, num.smax + off + size
    if low < -STACK_SIZE or low > -1 or high > 0 or size < 0:
        errno = _EACCES if low < -STACK_SIZE or low > -1 else 22
        if num.is_const:
            message = f"invalid{what} stack R{number} off={low} size={size}"
        else:
            message = (
                f"invalid variable-offset{what} stack R{number} "
                f"var_off={bits_text(num)} off={off} size={size}"
            )
        raise Rejected(message, errno=errno)
    frame = walk.state.frames[reg.aux]
    grow(walk, frame, -low)
    return frame


def grow(walk: Walk, frame: Frame, size: int) -> None:
    """Make room for ``size`` bytes below the frame pointer."""
    slots = (size + 7) >> 3
    missing = slots - len(frame.stack)
    if missing <= 0:
        return
    frame.stack.extend([EMPTY_SLOT] * missing)
    subprogram = walk.program.subprograms[frame.subprogram]
    if subprogram.stack_depth < slots * 8:
        subprogram.stack_depth = slots * 8


# --- slots --------------------------------------------------------------------------------------


def spill_size(slot: Slot) -> int:
    """How many low bytes of the slot hold its register."""
    types = slot.types
    size = 0
    while size < 8 and types[7 - size] == SPILL:
        size += 1
    return size


def _width(num: Num) -> int:
    return num.umax.bit_length()


def _spill(slot: Slot, reg: Reg, size: int) -> Slot:
    return spilled(reg) if size == 8 else Slot(_partly_spilled(slot.types, size), reg)


@cache
def _partly_spilled(before: bytes, size: int) -> bytes:
    types = bytearray(before)
    for at in range(8 - size, 8):
        types[at] = SPILL
    for at in range(8 - size):
        if types[at] not in (ZERO_BYTE, FREE):
            types[at] = MISC
    return bytes(types)


def scrub(types: bytearray) -> None:
    """What was a spilled register, dynptr or iterator becomes plain bytes."""
    for at in range(8):
        if types[at] != FREE:
            types[at] = MISC


# --- writing ------------------------------------------------------------------------------------


def write_stack(
    walk: Walk, number: int, reg: Reg, off: int, size: int, value: Reg | None, value_number: int
) -> None:
    """Store ``value`` (None: bytes that a helper writes) from register ``value_number`` (-1: a
    constant) to the stack at ``reg`` + ``off``, ``off`` including the register's own."""
    frame = check_stack_bounds(walk, number, reg, off, size, " write to", writes=True)
    if reg.num.is_const:
        write_fixed(walk, frame, off + reg.num.smin, size, value, value_number)
    else:
        _write_variable(walk, frame, reg, off, size, value, value_number)


def write_fixed(
    walk: Walk, frame: Frame, off: int, size: int, value: Reg | None, value_number: int
) -> None:
    """Store ``value`` of ``size`` bytes at ``off`` of ``frame``, which has room there (see
    :func:`write_stack`)."""
    first = -off - 1
    index = first >> 3
    slot = frame.stack[index]
    if slot.types[7] == DYNPTR or slot.types[0] == DYNPTR:
        from .dynptrs import destroy_if_dynptr

        destroy_if_dynptr(walk, frame, index)
        slot = frame.stack[index]
    walk.liveness.write(frame, index, off, size)
    if value is not None and value.kind == SCALAR and not off & 7:
        if value_number >= 0 and not value.num.is_const:
            value = _spillable(walk, value, size, value_number)
        frame.stack[index] = _spill(slot, value, size)
    elif value is not None and value.kind != SCALAR:
        if size != 8:
            raise Rejected("invalid size of register spill", errno=_EACCES)
        if frame is not walk.frame and value.kind & 0xFF == PTR_TO_STACK:
            raise Rejected("cannot spill pointers to stack into stack frame of the caller")
        frame.stack[index] = _spill(slot, value, size)
    else:
        _write_bytes(walk, frame, slot, first, size, value, value_number)
        return
    walk.record((frame.number, index))


def _spillable(walk: Walk, value: Reg, size: int, number: int) -> Reg:
    """The number as it is spilled: tied to its register, unless it loses bits."""
    if _width(value.num) > size * 8:
        return scalar(value.num)
    return _tied(walk, walk.regs, number, value)


def _tied(walk: Walk, regs: list[Reg], number: int, value: Reg) -> Reg:
    id = value.id
    if id and not id & ADD_CONST:
        return value
    if value.num.is_const:
        value = scalar(value.num)
    else:
        value = tied(value.num, 0, walk.new_id())
    regs[number] = value
    return value


def _write_bytes(
    walk: Walk,
    frame: Frame,
    slot: Slot,
    first: int,
    size: int,
    value: Reg | None,
    value_number: int,
) -> None:
    kind = MISC
    if value is not None and value.num is ZERO:
        # bytes of zero are remembered, so what made them zero has to stay so
        if value_number >= 0:
            mark_precise(walk, value_number)
        kind = ZERO_BYTE
    frame.stack[first >> 3] = _overwritten(slot.types, first & 7, size, kind)


@cache
def _overwritten(before: bytes, first: int, size: int, kind: int) -> Slot:
    types = bytearray(before)
    if any(one in _SPECIAL for one in types):
        scrub(types)
    for at in range(size):
        types[(first - at) % 8] = kind
    return Slot(bytes(types))


def _write_variable(
    walk: Walk,
    frame: Frame,
    reg: Reg,
    off: int,
    size: int,
    value: Reg | None,
    value_number: int,
) -> None:
    low, high = reg.num.smin + off, reg.num.smax + off + size
    is_zero = value is not None and value.kind == SCALAR and value.num is ZERO
    stack = frame.stack
    for at in range(low, high):
        index = (-at - 1) >> 3
        if stack[index].types[7] == DYNPTR:
            from .dynptrs import destroy_if_dynptr

            destroy_if_dynptr(walk, frame, index)
    zeroed = False
    for at in range(low, high):
        index, byte = (-at - 1) >> 3, (-at - 1) & 7
        slot = stack[index]
        kind = slot.types[byte]
        if is_zero and kind == SPILL and _is_spilled_zero(slot):
            zeroed = True
            continue
        types = bytearray(slot.types)
        if types[7] in _SPECIAL:
            scrub(types)
        if is_zero and types[byte] == ZERO_BYTE:
            zeroed = True
        else:
            types[byte] = MISC
        stack[index] = Slot(bytes(types))
    if zeroed and value_number >= 0:
        mark_precise(walk, value_number)


def _is_spilled_zero(slot: Slot) -> bool:
    reg = slot.reg
    return reg is not None and reg.kind == SCALAR and reg.num is ZERO and slot.types[7] == SPILL


# --- reading ------------------------------------------------------------------------------------


def read_stack(walk: Walk, number: int, reg: Reg, off: int, size: int, dst: int) -> Reg | None:
    """What a load of ``size`` bytes from the stack at ``reg`` + ``off`` gives to register ``dst``
    (-1: only checked, None is given)."""
    frame = check_stack_bounds(walk, number, reg, off, size, " read from", writes=False)
    if reg.num.is_const:
        return _read_fixed(walk, frame, off + reg.num.smin, size, dst)
    check_initialised(walk, frame, number, reg, off, size)
    return _bytes_read(frame, reg.num.smin + off, reg.num.smax + off + size)


def check_stack_range(
    walk: Walk,
    number: int,
    reg: Reg,
    off: int,
    size: int,
    *,
    writes: bool,
    is_raw: bool = False,
    empty: bool = False,
) -> None:
    """Check memory of ``size`` bytes at ``reg`` + ``off`` (``off`` with the register's own) that a
    helper gets: it reads it, or ``writes`` it as well; ``is_raw``: only writes it, and the caller
    of this then writes unknown bytes there."""
    if size == 0 and not empty:
        raise Rejected("invalid zero-sized read", errno=_EACCES)
    what = " write to" if writes else " read from"
    frame = check_stack_bounds(walk, number, reg, off, size, what, writes=writes)
    if not (is_raw and reg.num.is_const):
        check_initialised(walk, frame, number, reg, off, size, clobbers=writes)
        return
    low = off + reg.num.smin
    for at in range(low, low + size):
        if frame.stack[(-at - 1) >> 3].types[(-at - 1) & 7] == DYNPTR:
            raise Rejected(f"potential write to dynptr at off={at} disallowed", errno=_EACCES)


def check_initialised(
    walk: Walk,
    frame: Frame,
    number: int,
    reg: Reg,
    off: int,
    size: int,
    *,
    clobbers: bool = False,
) -> None:
    """Check that the bytes may be read: plain ones and spilled registers. ``clobbers``: they may be
    written as well, then nothing is known of them."""
    num = reg.num
    low, high = num.smin + off, num.smax + off + size
    stack = frame.stack
    for at in range(low, high):
        index = (-at - 1) >> 3
        slot = stack[index]
        kind = slot.types[(-at - 1) & 7]
        if kind not in _PLAIN and slot.types[7] != SPILL:
            where = f"off {low}" if num.is_const else f"var_off {bits_text(num)}"
            raise Rejected(
                f"invalid read from stack R{number} {where}+{at - low} size {size}", errno=_EACCES
            )
        if clobbers:
            stack[index] = _clobbered(slot, kind, (-at - 1) & 7)
        walk.liveness.read(frame, index)


_PLAIN = frozenset((MISC, ZERO_BYTE, FREE))


def _clobbered(slot: Slot, kind: int, byte: int) -> Slot:
    types = bytearray(slot.types)
    if kind in _PLAIN:
        types[byte] = MISC
        return Slot(bytes(types), slot.reg, slot.object)
    scrub(types)
    return Slot(bytes(types))


def _read_fixed(walk: Walk, frame: Frame, off: int, size: int, dst: int) -> Reg | None:
    first = -off - 1
    index = first >> 3
    slot = frame.stack[index]
    walk.liveness.read(frame, index)
    if slot.types[7] == SPILL and slot.reg is not None:
        return _fill(walk, frame, index, slot, off, size, dst)
    for at in range(size):
        kind = slot.types[(first - at) % 8]
        if kind not in (MISC, ZERO_BYTE, FREE):
            raise Rejected(f"invalid read from stack off {off}+{at} size {size}", errno=_EACCES)
    return _bytes_read(frame, off, off + size)


def _fill(
    walk: Walk, frame: Frame, index: int, slot: Slot, off: int, size: int, dst: int
) -> Reg | None:
    reg = slot.reg
    assert reg is not None
    held = 8 if slot.types == SPILLED else spill_size(slot)
    if size == 8 and held == 8:
        if dst >= 0 and reg.kind == SCALAR:
            reg = _tied_slot(walk, frame, index, slot, reg)
        walk.record((frame.number, index))
        return reg
    if reg.kind != SCALAR:
        raise Rejected("invalid size of register fill", errno=_EACCES)
    if dst < 0:
        return None
    if size > held or off & 7:
        return _fill_mixed(walk, frame, index, slot, off, size)
    if _width(reg.num) > size * 8:
        reg = scalar(reg.num)
    elif size == 4 == held:
        reg = _tied_slot(walk, frame, index, slot, reg)
    walk.record((frame.number, index))
    return reg


def _tied_slot(walk: Walk, frame: Frame, index: int, slot: Slot, reg: Reg) -> Reg:
    """The spilled number, with an id that ties it to the register that it is filled into."""
    id = reg.id
    if not id & ADD_CONST and (id or reg.num.is_const):
        return reg
    reg = scalar(reg.num) if reg.num.is_const else tied(reg.num, 0, walk.new_id())
    frame.stack[index] = Slot(slot.types, reg)
    return reg


def _fill_mixed(walk: Walk, frame: Frame, index: int, slot: Slot, off: int, size: int) -> Reg:
    first, spills, zeros = -off - 1, 0, 0
    for at in range(size):
        kind = slot.types[(first - at) % 8]
        spills += kind == SPILL
        zeros += kind == ZERO_BYTE
        if kind not in (SPILL, MISC, ZERO_BYTE, FREE):
            raise Rejected(f"invalid read from stack off {off}+{at} size {size}", errno=_EACCES)
    if spills == size and slot.reg is not None and slot.reg.num is ZERO:
        walk.record((frame.number, index))
        return ZERO_REG
    return ZERO_REG if zeros == size else UNKNOWN_REG


def _bytes_read(frame: Frame, low: int, high: int) -> Reg:
    """Bytes that are all zero are the number 0; others can be anything."""
    for at in range(low, high):
        if frame.stack[(-at - 1) >> 3].types[(-at - 1) & 7] != ZERO_BYTE:
            return UNKNOWN_REG
    return ZERO_REG


def offset_bits(num: Num, off: int) -> tuple[int, int]:
    """Known bits of an offset with a fixed part."""
    return tnum_add(num.tnum, (off & 0xFFFFFFFFFFFFFFFF, 0))
