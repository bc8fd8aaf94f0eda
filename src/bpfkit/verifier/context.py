"""Loads and stores of a program's context.

What each program type and expected attach type may do at each offset, in each size, was asked of a
kernel (``abi/_generated/context_cells.py``). Contexts that BTF types (those of tracing, struct_ops
and LSM programs) are in ``contextbtf``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from .numbers import ZERO
from .registers import (
    MAYBE_NULL,
    PTR_TO_BTF_ID,
    PTR_TO_FLOW_KEYS,
    PTR_TO_PACKET,
    PTR_TO_PACKET_END,
    PTR_TO_PACKET_META,
    PTR_TO_SOCK_COMMON,
    PTR_TO_SOCKET,
    PTR_TO_TP_BUFFER,
    PTR_TRUSTED,
    UNKNOWN_REG,
    Reg,
    kind_name,
)
from .stack import bits_text
from .verdict import Rejected, Unsupported

if TYPE_CHECKING:
    from .program import Program
    from .walk import Walk

__all__ = [
    "cells_from_runs",
    "check_translation",
    "check_unmodified",
    "may_write_packet",
    "note_untranslatable",
    "read_context",
    "write_context",
]

_EACCES, _EINVAL = 13, 22

(
    _SOCKET_FILTER,
    _TRACEPOINT,
    _LIRC_MODE2,
    _TRACING,
    _STRUCT_OPS,
    _EXT,
    _LSM,
    _NETFILTER,
) = (1, 5, 20, 26, 27, 28, 29, 32)

_BY_BTF = frozenset((_TRACING, _STRUCT_OPS, _LSM))


# --- pointers that have to be as they were given ------------------------------------------------


def check_unmodified(reg: Reg, number: int, *, fixed_off_ok: bool = False) -> None:
    """Raises Rejected unless the pointer in register ``number`` is as the program got it;
    ``fixed_off_ok``: a constant added to it is fine."""
    kind, off, num = reg.kind, reg.off, reg.num
    if num is ZERO and off == 0:
        return
    name = kind_name(kind)
    if off < 0:
        raise Rejected(f"negative offset {name} ptr R{number} off={off} disallowed", errno=_EACCES)
    if off and not fixed_off_ok:
        raise Rejected(
            f"dereference of modified {name} ptr R{number} off={off} disallowed", errno=_EACCES
        )
    if not num.is_const or num.value:
        bits = f"{num.value:#x}" if num.is_const else bits_text(num)
        raise Rejected(f"variable {name} access var_off={bits} disallowed", errno=_EACCES)


# --- the measured tables ------------------------------------------------------------------------

_SIZES = (1, 2, 4, 8)


class _Cells(NamedTuple):
    """What loads give and which stores are fine, by size in bytes and offset in units of it."""

    loads: dict[int, str]
    stores: dict[int, str]


def cells_from_runs(rows: tuple[str, ...]) -> dict[int, str]:
    """The letters by size (1, 2, 4 and 8 bytes) of rows in the measured tables' form: run lengths
    before letters."""
    return {
        size: "".join(letter * int(count) for count, letter in re.findall(r"(\d+)(\D)", runs))
        for size, runs in zip(_SIZES, rows)
    }


@lru_cache(maxsize=64)
def _cells(type: int, attach: int) -> _Cells | None:
    from ..abi._generated.context_cells import CELLS, TABLES

    if type == _LIRC_MODE2:  # the probed kernel loads none
        return _Cells({4: "s"}, {4: "w"})
    number = CELLS.get((type, attach))
    if number is None:  # another attach type: the type does not look at it
        number = next((one for key, one in CELLS.items() if key[0] == type), None)
        if number is None:
            return None
    rows = TABLES[number]
    return _Cells(cells_from_runs(rows[:4]), cells_from_runs(rows[4:]))


def _letter(program: Program, off: int, size: int, *, writes: bool) -> str:
    """The letter of one cell, "." for what is refused."""
    cells = _cells(program.type, program.attach_type)
    if cells is None:
        raise Unsupported(f"the context of programs of type {program.type}")
    if off % size:
        return "."
    if off < 0:  # trace events are read through a pointer that may point before them
        return "s" if program.type == _TRACEPOINT and not writes else "."
    row = (cells.stores if writes else cells.loads).get(size, "")
    at = off // size
    return row[at] if at < len(row) else "."


def refuse(off: int, size: int) -> Rejected:
    """The error of an access that the context does not allow."""
    return Rejected(f"invalid bpf_context access off={off} size={size}", errno=_EACCES)


def note_untranslatable(walk: Walk) -> None:
    """This instruction loads what Linux 6.18 lets programs load, and cannot translate then."""
    walk.facts.setdefault("untranslatable", walk.slot)


def check_translation(walk: Walk) -> None:
    """After the walk: raises Rejected if an access cannot be translated."""
    slot = walk.facts.get("untranslatable")
    if slot is not None:
        message = "verifier bug: error during ctx access conversion (0)"
        raise Rejected(message, slot=slot, errno=_EINVAL)


# --- what loads give ----------------------------------------------------------------------------

_NETFILTER_STRUCTS = {0: "nf_hook_state", 8: "sk_buff"}


def _pointer(kind: int) -> Callable[[Walk, int], Reg]:
    fresh = Reg(kind, ZERO)
    if kind & MAYBE_NULL:
        return lambda walk, off: fresh._replace(id=walk.new_id())
    return lambda walk, off: fresh


def _netfilter_struct(walk: Walk, off: int) -> Reg:
    from .contextbtf import struct_pointer

    return struct_pointer(walk.program, _NETFILTER_STRUCTS[off], PTR_TO_BTF_ID | PTR_TRUSTED)


def _untranslatable(walk: Walk, off: int) -> Reg:
    note_untranslatable(walk)
    return UNKNOWN_REG


_LOADED: dict[str, Callable[[Walk, int], Reg]] = {
    "!": _untranslatable,
    "s": lambda walk, off: UNKNOWN_REG,
    "p": _pointer(PTR_TO_PACKET),
    "m": _pointer(PTR_TO_PACKET_META),
    "e": _pointer(PTR_TO_PACKET_END),
    "c": _pointer(PTR_TO_SOCK_COMMON | MAYBE_NULL),
    "n": _pointer(PTR_TO_SOCKET | MAYBE_NULL),
    "k": _pointer(PTR_TO_SOCKET),
    "f": _pointer(PTR_TO_FLOW_KEYS),
    "t": _pointer(PTR_TO_TP_BUFFER),
    "b": _netfilter_struct,
}


def read_context(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int
) -> Reg | None:
    """What a load of the context gives."""
    check_unmodified(pointer, number)
    program = walk.program
    if program.type in _BY_BTF:
        from .contextbtf import read_typed

        return read_typed(walk, off, size)
    letter = _letter(program, off, size, writes=False)
    if letter == ".":
        raise refuse(off, size)
    if dst < 0:  # only checked: no id is used up
        return UNKNOWN_REG
    return _LOADED[letter](walk, off)


def write_context(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int
) -> None:
    """Check a store to the context."""
    check_unmodified(pointer, number)
    if walk.program.type in _BY_BTF:
        raise refuse(off, size)
    letter = _letter(walk.program, off, size, writes=True)
    if letter == ".":
        raise refuse(off, size)
    if letter == "!":
        note_untranslatable(walk)


# --- the packet itself --------------------------------------------------------------------------

_WRITES_PACKET = frozenset((3, 4, 6, 12, 14, 16, 25))


def may_write_packet(program: Program) -> bool:
    """Whether programs of this type may write to the packet directly."""
    return program.type in _WRITES_PACKET
