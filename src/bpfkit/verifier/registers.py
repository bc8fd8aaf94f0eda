"""What a register holds: its kind, and what is known of the value.

A :class:`Reg` is immutable; states share them. Kinds are small numbers with flags above
(``MAYBE_NULL`` …), so that one comparison tells two apart; their names are those of the kernel's
log.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from .numbers import UNKNOWN, ZERO, Num, constant

__all__ = [
    "NOT_INIT_REG",
    "UNKNOWN_REG",
    "Reg",
    "constant_reg",
    "kind_name",
    "moved_to",
    "scalar",
    "tied",
    "with_num",
]

# --- kinds ------------------------------------------------------------------------------------

(
    NOT_INIT,
    SCALAR,
    PTR_TO_CTX,
    CONST_PTR_TO_MAP,
    PTR_TO_MAP_VALUE,
    PTR_TO_MAP_KEY,
    PTR_TO_STACK,
    PTR_TO_PACKET_META,
    PTR_TO_PACKET,
    PTR_TO_PACKET_END,
    PTR_TO_FLOW_KEYS,
    PTR_TO_SOCKET,
    PTR_TO_SOCK_COMMON,
    PTR_TO_TCP_SOCK,
    PTR_TO_TP_BUFFER,
    PTR_TO_XDP_SOCK,
    PTR_TO_BTF_ID,
    PTR_TO_MEM,
    PTR_TO_ARENA,
    PTR_TO_BUF,
    PTR_TO_FUNC,
    CONST_PTR_TO_DYNPTR,
) = range(22)

BASE = 0xFF
"""Mask of the kind without flags."""

(
    MAYBE_NULL,
    MEM_RDONLY,
    MEM_RINGBUF,
    MEM_USER,
    MEM_PERCPU,
    PTR_UNTRUSTED,
    MEM_ALLOC,
    PTR_TRUSTED,
    MEM_RCU,
    NON_OWN_REF,
    MEM_FIXED_SIZE,
) = (1 << bit for bit in range(8, 19))

_NAMES = {
    NOT_INIT: "?",
    SCALAR: "scalar",
    PTR_TO_CTX: "ctx",
    CONST_PTR_TO_MAP: "map_ptr",
    PTR_TO_MAP_VALUE: "map_value",
    PTR_TO_MAP_KEY: "map_key",
    PTR_TO_STACK: "fp",
    PTR_TO_PACKET_META: "pkt_meta",
    PTR_TO_PACKET: "pkt",
    PTR_TO_PACKET_END: "pkt_end",
    PTR_TO_FLOW_KEYS: "flow_keys",
    PTR_TO_SOCKET: "sock",
    PTR_TO_SOCK_COMMON: "sock_common",
    PTR_TO_TCP_SOCK: "tcp_sock",
    PTR_TO_TP_BUFFER: "tp_buffer",
    PTR_TO_XDP_SOCK: "xdp_sock",
    PTR_TO_BTF_ID: "ptr_",
    PTR_TO_MEM: "mem",
    PTR_TO_ARENA: "arena",
    PTR_TO_BUF: "buf",
    PTR_TO_FUNC: "func",
    CONST_PTR_TO_DYNPTR: "dynptr_ptr",
}

_PREFIXES = (
    (MEM_RDONLY, "rdonly_"),
    (MEM_RINGBUF, "ringbuf_"),
    (MEM_USER, "user_"),
    (MEM_PERCPU, "percpu_"),
    (MEM_RCU, "rcu_"),
    (PTR_UNTRUSTED, "untrusted_"),
    (PTR_TRUSTED, "trusted_"),
)


def kind_name(kind: int) -> str:
    """The kind as the kernel's messages call it: "map_value_or_null", "rdonly_mem"."""
    prefix = "".join(text for flag, text in _PREFIXES if kind & flag)
    null = ""
    if kind & MAYBE_NULL:
        null = "or_null_" if kind & BASE == PTR_TO_BTF_ID else "_or_null"
    return f"{prefix}{_NAMES[kind & BASE]}{null}"


# --- registers --------------------------------------------------------------------------------

ADD_CONST32, ADD_CONST64 = 1 << 30, 1 << 31
ADD_CONST = ADD_CONST32 | ADD_CONST64
"""Flag of a scalar's ``id``: its value is that of the others with this id plus ``off``."""


class Reg(NamedTuple):
    """One register, or the eight bytes of the stack that one was spilled to.

    ``num`` is the number, of a scalar; the part of the offset that varies, of a pointer (ZERO:
    none); ``off`` is a pointer's fixed offset in bytes, of a scalar with ADD_CONST its distance
    from the others of its ``id``. ``id`` ties registers together: scalars that are equal, pointers
    that become non-null together, packet pointers with one variable offset. ``ref`` is the id of
    the reference that it holds or belongs to. ``info`` says what it points to, by kind: the
    ``Map`` of map kinds, a ``BtfType`` of PTR_TO_BTF_ID, the size in bytes of PTR_TO_MEM, the
    sub-program's number of PTR_TO_FUNC, a ``Dynptr`` of CONST_PTR_TO_DYNPTR. ``aux`` is the
    frame's number of PTR_TO_STACK, the range in bytes of packet pointers, the ``map_uid`` of map
    kinds, the id of the dynptr that a PTR_TO_MEM is a slice of.
    """

    kind: int
    num: Num
    off: int = 0
    id: int = 0
    ref: int = 0
    info: Any = None
    aux: int = 0

    @property
    def base(self) -> int:
        """The kind without flags."""
        return self.kind & BASE

    @property
    def maybe_null(self) -> bool:
        return bool(self.kind & MAYBE_NULL)

    @property
    def is_const(self) -> bool:
        """Whether it is a scalar with one known value."""
        return self.kind == SCALAR and self.num.is_const


NOT_INIT_REG = Reg(NOT_INIT, UNKNOWN)
UNKNOWN_REG = Reg(SCALAR, UNKNOWN)

_scalars: dict[Num, Reg] = {}


def scalar(num: Num) -> Reg:
    """A scalar that is tied to no other."""
    found = _scalars.get(num)
    if found is None:
        if len(_scalars) > 1_000_000:
            _scalars.clear()
        found = _scalars[num] = Reg(SCALAR, num)
    return found


_make = tuple.__new__  # what the class does, without its detour


def tied(num: Num, off: int, id: int) -> Reg:
    """A scalar with an id."""
    return _make(Reg, (SCALAR, num, off, id, 0, None, 0))


def with_num(reg: Reg, num: Num) -> Reg:
    """``reg`` with another number."""
    return _make(Reg, (reg[0], num, reg[2], reg[3], reg[4], reg[5], reg[6]))


def moved_to(reg: Reg, off: int, num: Num) -> Reg:
    """A pointer elsewhere into the same thing."""
    return _make(Reg, (reg[0], num, off, reg[3], reg[4], reg[5], reg[6]))


def constant_reg(word: int) -> Reg:
    """A scalar with one known value."""
    return scalar(constant(word))


ZERO_REG = scalar(ZERO)
