"""Loads and stores of what the kernel hands out by pointer: sockets, flow keys, buffers of writable
tracepoints and of iterators."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .context import cells_from_runs, note_untranslatable
from .registers import (
    MAYBE_NULL,
    MEM_RDONLY,
    PTR_TO_FLOW_KEYS,
    PTR_TO_SOCK_COMMON,
    PTR_TO_SOCKET,
    PTR_TO_TCP_SOCK,
    PTR_TO_TP_BUFFER,
    PTR_TO_XDP_SOCK,
    UNKNOWN_REG,
    Reg,
    kind_name,
)
from .stack import bits_text
from .verdict import Rejected

if TYPE_CHECKING:
    from .walk import Walk

__all__ = [
    "check_buffer",
    "read_buffer",
    "read_flow_keys",
    "read_socket",
    "read_tp_buffer",
    "write_buffer",
    "write_flow_keys",
    "write_socket",
    "write_tp_buffer",
]

_EACCES = 13
_FLOW_KEYS_SIZE = 56
_NEGATIVE = "min value is negative, either use unsigned index or do a if (index >=0) check."


def _refuse(number: int, kind: int) -> Rejected:
    return Rejected(f"R{number} invalid mem access '{kind_name(kind)}'", errno=_EACCES)


# --- sockets ------------------------------------------------------------------------------------

_SOCKETS = {
    PTR_TO_SOCKET: "sock",
    PTR_TO_SOCK_COMMON: "sock_common",
    PTR_TO_TCP_SOCK: "tcp_sock",
    PTR_TO_XDP_SOCK: "xdp_sock",
}


@lru_cache(maxsize=8)
def _socket_cells(name: str) -> dict[int, str]:
    from ..abi._generated.object_cells import TABLES

    return cells_from_runs(TABLES[name])


def read_socket(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> Reg | None:
    """A load of a socket's field: the fields that the kernel shows, as measured."""
    name = _SOCKETS.get(pointer.kind)  # none: it may be NULL
    if name is None:
        raise _refuse(number, pointer.kind)
    if pointer.num.smin < 0:
        raise Rejected(f"R{number} {_NEGATIVE}", errno=_EACCES)
    row = _socket_cells(name).get(size, "")
    at, rest = divmod(off, size)
    letter = row[at] if off >= 0 and not rest and at < len(row) else "."
    if letter == "!":
        note_untranslatable(walk)
    if letter == ".":
        raise Rejected(f"R{number} invalid {name} access off={off} size={size}", errno=_EACCES)
    return UNKNOWN_REG


def write_socket(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int
) -> None:
    """Sockets cannot be written to."""
    if pointer.kind not in _SOCKETS:
        raise _refuse(number, pointer.kind)
    raise Rejected(f"R{number} cannot write into {kind_name(pointer.kind)}", errno=_EACCES)


# --- flow keys ----------------------------------------------------------------------------------


def read_flow_keys(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int
) -> Reg | None:
    """A load of the flow keys of a flow dissector."""
    _check_flow_keys(number, pointer, off, size)
    return UNKNOWN_REG


def write_flow_keys(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int
) -> None:
    """A store to the flow keys of a flow dissector."""
    _check_flow_keys(number, pointer, off, size)


def _check_flow_keys(number: int, pointer: Reg, off: int, size: int) -> None:
    if pointer.kind != PTR_TO_FLOW_KEYS:
        raise _refuse(number, pointer.kind)
    if off < 0 or off + size > _FLOW_KEYS_SIZE:
        raise Rejected(f"invalid access to flow keys off={off} size={size}", errno=_EACCES)


# --- buffers whose size is checked when the program is attached ---------------------------------


def check_buffer(number: int, pointer: Reg, off: int, size: int, what: str) -> None:
    """Check an access to a buffer; ``what``: "tracepoint", "rdonly" or "rdwr"."""
    if off < 0:
        raise Rejected(
            f"R{number} invalid {what} buffer access: off={off}, size={size}", errno=_EACCES
        )
    num = pointer.num
    if not num.is_const or num.value:
        raise Rejected(
            f"R{number} invalid variable buffer offset: off={off}, var_off={bits_text(num)}",
            errno=_EACCES,
        )


def read_tp_buffer(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int
) -> Reg | None:
    """A load of the buffer of a writable tracepoint."""
    _check_tp_buffer(number, pointer, off, size)
    return UNKNOWN_REG


def write_tp_buffer(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int
) -> None:
    """A store to the buffer of a writable tracepoint."""
    _check_tp_buffer(number, pointer, off, size)


def _check_tp_buffer(number: int, pointer: Reg, off: int, size: int) -> None:
    if pointer.kind != PTR_TO_TP_BUFFER:
        raise _refuse(number, pointer.kind)
    check_buffer(number, pointer, off, size, "tracepoint")


def read_buffer(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> Reg | None:
    """A load of an iterator's buffer (a key, a value)."""
    if pointer.kind & MAYBE_NULL:
        raise _refuse(number, pointer.kind)
    what = "rdonly" if pointer.kind & MEM_RDONLY else "rdwr"
    check_buffer(number, pointer, off, size, what)
    return UNKNOWN_REG


def write_buffer(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int
) -> None:
    """A store to an iterator's buffer."""
    if pointer.kind & MAYBE_NULL:
        raise _refuse(number, pointer.kind)
    if pointer.kind & MEM_RDONLY:
        raise Rejected(f"R{number} cannot write into {kind_name(pointer.kind)}", errno=_EACCES)
    check_buffer(number, pointer, off, size, "rdwr")
