"""Pointers that may be null: which never are, and what a comparison with null decides."""

from __future__ import annotations

from .registers import (
    BASE,
    CONST_PTR_TO_MAP,
    MAYBE_NULL,
    MEM_ALLOC,
    NON_OWN_REF,
    PTR_TO_BTF_ID,
    PTR_TO_MAP_KEY,
    PTR_TO_MAP_VALUE,
    PTR_TO_MEM,
    PTR_TO_SOCK_COMMON,
    PTR_TO_SOCKET,
    PTR_TO_TCP_SOCK,
    PTR_TO_XDP_SOCK,
    PTR_TRUSTED,
    PTR_UNTRUSTED,
    ZERO_REG,
    Reg,
)
from .special import may_hold_lock
from .state import State
from .walk import Walk

__all__ = ["is_never_null", "is_trusted", "not_null", "resolve_null"]

_NEVER_NULL = frozenset(
    (
        PTR_TO_SOCKET,
        PTR_TO_TCP_SOCK,
        PTR_TO_MAP_VALUE,
        PTR_TO_MAP_KEY,
        PTR_TO_SOCK_COMMON,
        CONST_PTR_TO_MAP,
    )
)

# Types of maps whose lookup gives something else than a value.
_XSKMAP, _SOCKMAP, _SOCKHASH = 17, 15, 18
_HAS_UID = frozenset(("timer", "wq", "task_work"))


_TRUSTED = PTR_TRUSTED | MEM_ALLOC | NON_OWN_REF


def is_trusted(reg: Reg) -> bool:
    """Whether the kernel vouches for the pointer (Documentation/bpf/kfuncs.rst)."""
    if reg.ref:
        return True
    flags = reg.kind & ~BASE
    return bool(flags & _TRUSTED) and not flags & ~_TRUSTED


def is_never_null(walk: Walk, reg: Reg) -> bool:
    """Whether a comparison with null is decided."""
    kind = reg.kind
    if kind & MAYBE_NULL:
        return False
    base = kind & BASE
    if base in _NEVER_NULL:
        return True
    if base == PTR_TO_BTF_ID:
        return is_trusted(reg)
    return base == PTR_TO_MEM and not kind & PTR_UNTRUSTED


def not_null(walk: Walk, reg: Reg) -> Reg:
    """The register once it is known not to be null."""
    kind = reg.kind & ~MAYBE_NULL
    if reg.kind & BASE != PTR_TO_MAP_VALUE:
        return reg._replace(kind=kind)
    map = reg.info
    if map.inner is not None:
        has_uid = any(one.kind in _HAS_UID for one in map.inner.fields.values())
        return reg._replace(
            kind=CONST_PTR_TO_MAP, info=map.inner, aux=reg.id if has_uid else reg.aux
        )
    if map.type == _XSKMAP:
        return reg._replace(kind=PTR_TO_XDP_SOCK, info=None)
    if map.type in (_SOCKMAP, _SOCKHASH):
        return reg._replace(kind=PTR_TO_SOCKET, info=None)
    return reg._replace(kind=kind)


def resolve_null(walk: Walk, state: State, number: int, *, is_null: bool) -> None:
    """Register ``number`` was compared with null: it and all that came with it (one id) are null,
    or are not."""
    tested = state.frames[-1].regs[number]
    tie = tested.id
    if is_null and tested.ref and tested.ref == tie:
        # there was nothing to release
        state.refs = tuple(one for one in state.refs if one.id != tie)

    def change(reg: Reg) -> Reg | None:
        if not reg.kind & MAYBE_NULL or reg.id != tie:
            return None
        if is_null:
            return ZERO_REG
        new = not_null(walk, reg)
        # a lock is known by the id of the pointer to it
        return new if may_hold_lock(new) else new._replace(id=0)

    walk.rewrite(change, state)
