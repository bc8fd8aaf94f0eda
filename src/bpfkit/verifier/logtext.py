"""States, registers and instructions as the kernel's log prints them."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING, Any

from ..abi.opcodes import PSEUDO_FUNC
from ..isa.disasm import Symbols, format_instruction
from .numbers import (
    S32_MAX,
    S32_MIN,
    S64_MAX,
    S64_MIN,
    U32_MAX,
    U64_MAX,
    Num,
)
from .registers import (
    ADD_CONST,
    BASE,
    CONST_PTR_TO_DYNPTR,
    CONST_PTR_TO_MAP,
    NON_OWN_REF,
    NOT_INIT,
    PTR_TO_ARENA,
    PTR_TO_BTF_ID,
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
from .state import DYNPTR, FREE, ITER, SPILL, Frame, Slot, State

if TYPE_CHECKING:
    from ..isa.instruction import Instruction
    from .program import Program

__all__ = ["KernelSymbols", "frame_text", "instruction_text", "reg_text", "state_text"]

_MAPS = frozenset((CONST_PTR_TO_MAP, PTR_TO_MAP_KEY, PTR_TO_MAP_VALUE))
_PACKETS = frozenset((PTR_TO_PACKET, PTR_TO_PACKET_META))

# --- numbers --------------------------------------------------------------------------------------


def signed_text(value: int) -> str:
    """A signed number: decimal up to 16 bits, else as 64 bits in hexadecimal."""
    if value > S64_MAX:
        value -= 1 << 64
    return str(value) if -0x8000 <= value <= 0x7FFF else f"{value & U64_MAX:#x}"


def _wide(value: int) -> int:
    """A signed number of 32 bits as it is kept for printing: large ones lose their sign."""
    return value if -0x8000 <= value <= 0x7FFF else value & U32_MAX


def unsigned_text(value: int) -> str:
    """An unsigned number: decimal up to 16 bits, else hexadecimal."""
    return str(value) if value <= 0xFFFF else f"{value:#x}"


def _ranges(num: Num) -> Iterator[str]:
    """ "smin=…" and the like; equal bounds share their value, what bounds nothing is left out."""
    bounds: list[tuple[str, int] | None] = [
        ("smin", num.smin) if num.smin != S64_MIN else None,
        ("smax", num.smax) if num.smax != S64_MAX else None,
        ("umin", num.umin) if num.umin else None,
        ("umax", num.umax) if num.umax != U64_MAX else None,
        ("smin32", _wide(num.s32min)) if num.s32min != S32_MIN else None,
        ("smax32", _wide(num.s32max)) if num.s32max != S32_MAX else None,
        ("umin32", num.u32min) if num.u32min else None,
        ("umax32", num.u32max) if num.u32max != U32_MAX else None,
    ]
    for place, bound in enumerate(bounds):
        if bound is None:
            continue
        name, value = bound
        names = name
        for other_place in range(place + 2, 8, 2):
            other = bounds[other_place]
            # compared as the 64 bits that both are kept in, but never across signs
            if other is None or (other[1] ^ value) & U64_MAX:
                continue
            if _is_negative(name, value) != _is_negative(*other):
                continue
            bounds[other_place] = None
            names += f"={other[0]}"
        shown = signed_text(value) if name[0] == "s" else unsigned_text(value)
        yield f"{names}={shown}"


def _is_negative(name: str, value: int) -> bool:
    return name[0] == "s" and value < 0


# --- registers ------------------------------------------------------------------------------------


def reg_text(reg: Reg, frame: int = 0, *, precise: bool = False) -> str:
    """One register: "scalar(umax=255,var_off=(0x0; 0xff))", "fp-8". ``frame`` is the number of the
    frame that has it."""
    kind = reg.kind
    if kind == SCALAR and reg.num.is_const:
        return f"{'P' if precise else ''}{signed_text(reg.num.value)}"
    text = f"{'P' if precise and kind == SCALAR else ''}{kind_name(kind)}"
    if kind == PTR_TO_ARENA:
        return text
    if kind == PTR_TO_STACK:
        if reg.aux != frame:
            text += f"[{reg.aux}]"
        if reg.num.is_const:
            return text + signed_text((reg.num.value + reg.off) & U64_MAX)
    if kind & BASE == PTR_TO_BTF_ID:
        text += getattr(reg.info, "name", "")
    head, rest = _identity(reg), ",".join(_details(reg))
    return f"{text}({head}{',' if rest and head and head[0] == 'i' else ''}{rest})"


def _identity(reg: Reg) -> str:
    """The id of a register; that of an added constant has its distance without a comma."""
    if not reg.id:
        return ""
    distance = f"{reg.off:+d}" if reg.id & ADD_CONST else ""
    return f"id={reg.id & ~ADD_CONST}{distance}"


def _details(reg: Reg) -> Iterator[str]:
    kind, base = reg.kind, reg.kind & BASE
    if reg.ref:
        yield f"ref_obj_id={reg.ref}"
    if kind & NON_OWN_REF:
        yield "non_own_ref"
    if base in _MAPS:
        if reg.info.name and not reg.info.is_inner:
            yield f"map={map_name(reg.info.name)}"
        yield f"ks={reg.info.key_size},vs={reg.info.value_size}"
    if kind != SCALAR and reg.off:
        yield f"off={signed_text(reg.off)}"
    if base in _PACKETS:
        yield f"r={unsigned_text(reg.aux & U64_MAX)}"
    if base == PTR_TO_MEM:
        yield f"sz={unsigned_text(reg.info if isinstance(reg.info, int) else 0)}"
    if kind == CONST_PTR_TO_DYNPTR:
        yield f"type={object_name(reg.info)}"
    num = reg.num
    if num.is_const:
        if num.value:
            yield f"imm={signed_text(num.value)}"
        return
    yield from _ranges(num)
    if num.mask != U64_MAX:
        yield f"var_off=({num.value:#x}; {num.mask:#x})"


def map_name(name: str) -> str:
    """A map's name as the kernel keeps it: 15 characters."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "_.") else "_" for c in name)[:15]


def object_name(thing: Any) -> str:
    """The type of a dynptr or iterator as the log calls it."""
    kind = getattr(thing, "kind", "") or getattr(getattr(thing, "type", None), "name", "")
    return str(kind).removeprefix("bpf_iter_") or "<unknown>"


# --- states ---------------------------------------------------------------------------------------


def slot_text(slot: Slot, frame: int = 0, *, precise: bool = False) -> str:
    """What eight bytes of the stack hold; "" where nothing is known to be in them."""
    types = slot.types
    if types.count(FREE) == 8:
        return ""
    if types[7] == SPILL and slot.reg is not None:
        above = types[: types.index(SPILL)].decode()
        return above + reg_text(slot.reg, frame, precise=precise)
    return types.decode()


def _stack_texts(frame: Frame, wanted: Container[int] | None) -> Iterator[str]:
    index = 0
    while index < len(frame.stack):
        slot, here = frame.stack[index], index
        index += 1
        if wanted is not None and here not in wanted:
            continue
        if slot.types[7] == DYNPTR and slot.object is not None:
            index += 1  # it takes two slots and is named by the lower one
            yield f"fp{-8 * index}=dynptr_{object_name(slot.object)}({_dynptr_ids(slot.object)})"
        elif slot.types[7] == ITER:
            if (text := _iterator_text(slot.object)) is not None:
                yield f"fp{-8 * (here + 1)}={text}"
        else:
            text = slot_text(slot, frame.number, precise=bool(frame.precise_stack >> here & 1))
            if text:
                yield f"fp{-8 * (here + 1)}={text}"


def _dynptr_ids(thing: Any) -> str:
    names = (("id", "id"), ("ref", "ref_id"))
    known = [f"{shown}={value}" for name, shown in names if (value := getattr(thing, name, 0))]
    # where the kernel looks for this one there is always the mark of the first slot
    return ",".join([*known, "dynptr_id=1"])


def _iterator_text(thing: Any) -> str | None:
    ref = getattr(thing, "ref", 0) or getattr(thing, "id", 0)
    if thing is None or not ref:
        return None
    state = "active" if getattr(thing, "is_active", False) else "drained"
    depth = getattr(thing, "depth", 0)
    return f"iter_{object_name(thing)}(ref_id={ref},state={state},depth={depth})"


def frame_text(
    state: State,
    number: int,
    registers: Container[int] | None = None,
    slots: Container[int] | None = None,
    frame: Frame | None = None,
) -> str:
    """One frame of a state after its colon; ``registers`` and ``slots`` (of the stack) are those
    that are printed (None: all). ``frame`` stands for one that the state has left already."""
    if frame is None:
        frame = state.frames[number]
    parts = []
    if frame.number:
        parts.append(f"frame{frame.number}:")
    for register, reg in enumerate(frame.regs):
        if reg.kind == NOT_INIT or (registers is not None and register not in registers):
            continue
        precise = bool(frame.precise_regs >> register & 1)
        parts.append(f"R{register}={reg_text(reg, frame.number, precise=precise)}")
    parts += _stack_texts(frame, slots)
    if state.refs and state.refs[0].id:
        parts.append("refs=" + ",".join(str(one.id) for one in state.refs if one.id))
    if frame.in_callback:
        parts.append("cb")
    if frame.in_async_callback:
        parts.append("async_cb")
    return " ".join(parts)


def state_text(state: State) -> str:
    """The innermost frame of a state, all of it, as the log prints it after a colon."""
    return f" {frame_text(state, len(state.frames) - 1)}"


# --- instructions ---------------------------------------------------------------------------------


class KernelSymbols(Symbols):
    """Names of what a program's instructions call."""

    def __init__(self, program: Program) -> None:
        self._btf = program.target.btf

    def helper(self, number: int) -> str | None:
        found = super().helper(number)
        return None if found is None else f"{'' if found.startswith('bpf_') else 'bpf_'}{found}"

    def kfunc(self, btf_id: int, module: int) -> str | None:
        btf = self._btf
        if btf is None or module or not 0 < btf_id <= len(btf):
            return None
        return btf.name(btf_id) or None

    def constant(self, slot: int | None, insn: Instruction) -> str | None:
        # addresses of maps and variables mean nothing outside of the kernel
        if insn.src == PSEUDO_FUNC:
            return f"{insn.imm & U32_MAX:#x}"
        return "0x0" if insn.src else None


def instruction_text(slot: int, insn: Instruction, symbols: Symbols | None = None) -> str:
    """One instruction with its slot: "0: (b7) r0 = 0"."""
    return format_instruction(insn, dialect="kernel", slot=slot, symbols=symbols)
