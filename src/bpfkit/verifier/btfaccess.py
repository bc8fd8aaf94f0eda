"""Loads and stores through pointers to typed memory: kernel structures, objects that the program
allocated, and maps seen as the kernel's structures.

A load walks the struct's members to what is at the offset. What a pointer found there is trusted
for depends on the pointer it was found through, on the tags of the member (``__rcu``, ``__percpu``,
``__user``) and on lists that the kernel's BTF carries as types called ``NAME__safe_rcu`` and alike.
"""

from __future__ import annotations

from typing import NamedTuple

from ..btf import Array, Btf, Int, Member, Ptr, Struct, Type, TypeTag, Union
from ..errors import BpfkitError
from .btftypes import BtfType, is_kernel_btf, named
from .btfwrites import check_write
from .numbers import ZERO
from .registers import (
    BASE,
    CONST_PTR_TO_MAP,
    MAYBE_NULL,
    MEM_ALLOC,
    MEM_PERCPU,
    MEM_RCU,
    MEM_RDONLY,
    MEM_USER,
    NON_OWN_REF,
    PTR_TO_BTF_ID,
    PTR_TO_MEM,
    PTR_TO_SOCK_COMMON,
    PTR_TO_SOCKET,
    PTR_TO_TCP_SOCK,
    PTR_TRUSTED,
    PTR_UNTRUSTED,
    UNKNOWN_REG,
    Reg,
    kind_name,
)
from .stack import bits_text
from .verdict import Rejected
from .walk import Walk

__all__ = [
    "TRUSTED_FLAGS",
    "Found",
    "find_member",
    "has_unsafe_flags",
    "in_rcu_section",
    "is_rcu",
    "is_sleepable",
    "is_trusted",
    "read_btf",
    "read_map_pointer",
    "write_btf",
    "write_map_pointer",
]

_EACCES, _EFAULT = 13, 14
_EINVAL = 22
_STRUCTS = (Struct, Union)
_MAX_NESTING = 64

# --- trust --------------------------------------------------------------------------------------

TRUSTED_FLAGS = MEM_ALLOC | PTR_TRUSTED | NON_OWN_REF
"""Flags of pointers that the kernel vouches for, as long as they have no other flag."""

ALWAYS_TRUSTED = frozenset((PTR_TO_SOCKET, PTR_TO_SOCK_COMMON, PTR_TO_TCP_SOCK, CONST_PTR_TO_MAP))
"""Kinds that stand for a kernel structure and are trusted by being what they are."""

_TRUST = TRUSTED_FLAGS | MEM_RCU


def has_unsafe_flags(kind: int) -> bool:
    """Whether the kind has a flag that a trusted pointer cannot have."""
    return bool(kind & ~BASE & ~TRUSTED_FLAGS)


def is_trusted(reg: Reg) -> bool:
    """Whether the kernel vouches for the pointer (Documentation/bpf/kfuncs.rst)."""
    if reg.ref:
        return True
    kind = reg.kind
    if has_unsafe_flags(kind):
        return False
    return kind & BASE in ALWAYS_TRUSTED or bool(kind & TRUSTED_FLAGS)


def is_rcu(reg: Reg) -> bool:
    """Whether it stays valid up to the end of the RCU section."""
    return bool(reg.kind & MEM_RCU)


def is_sleepable(walk: Walk) -> bool:
    """Whether this place of the program may be one where it sleeps, locks aside."""
    return walk.program.is_sleepable or walk.state.in_sleepable


def in_rcu_section(walk: Walk) -> bool:
    """Whether RCU-protected pointers stay valid here."""
    state = walk.state
    return bool(state.rcu_depth or state.lock_count or not is_sleepable(walk))


# --- what is at an offset -----------------------------------------------------------------------


class Found(NamedTuple):
    """What the walk of a struct ended at. ``kind``: "scalar", "pointer" to the struct ``target``,
    "memory" for a pointer to anything else, "struct" for a nested struct's start. ``flags``: what
    the way there says of a pointer; ``member`` is the name of the last member."""

    kind: str
    target: int = 0
    flags: int = 0
    member: str = ""


_SCALAR = Found("scalar")
_TAGS = {"user": MEM_USER, "percpu": MEM_PERCPU, "rcu": MEM_RCU}


def _called(found: Type | Member) -> str:
    return found.name or "(anon)"


def find_member(btf: Btf, type_id: int, off: int, size: int) -> Found:
    """What an access of ``size`` bytes at ``off`` of a struct touches.

    Raises Rejected, with the kernel's messages, where that is no whole field."""
    flags = 0
    for _ in range(_MAX_NESTING):
        found = _step(btf, type_id, off, size, flags)
        if found.kind != "struct":
            return found
        type_id, off, flags = found.target, 0, found.flags
    raise Rejected("too many nested structs", errno=_EINVAL)


def _step(btf: Btf, type_id: int, off: int, size: int, flags: int) -> Found:
    """One descent: into nested structs, up to one that starts at the offset."""
    found = btf.type(btf.resolve(type_id))
    for _ in range(_MAX_NESTING):
        if not isinstance(found, _STRUCTS):
            raise Rejected(f"Type '{_called(found)}' is not a struct", errno=_EINVAL)
        if isinstance(found, Union) and len(found.members) != 1:
            flags |= PTR_UNTRUSTED
        if off + size > found.size:
            step = _flexible(btf, found, off, size)
            if step is None:
                return _SCALAR._replace(flags=flags)
            found, off = step
            continue
        place = _member_at(btf, found, off, size)
        if place is None:
            return _SCALAR._replace(flags=flags)
        member, inner_id, start, _ = place
        inner = btf.type(inner_id)
        if not isinstance(inner, _STRUCTS):
            return _leaf(btf, found, place, off, size, flags)
        if off == start:
            return Found("struct", inner_id, flags, member.name)
        found, off = inner, off - start
    raise Rejected("too many nested structs", errno=_EINVAL)


def _flexible(
    btf: Btf, found: Struct | Union, off: int, size: int
) -> tuple[Struct | Union, int] | None:
    """Past the end of a struct: into the array of no fixed size that ends it. None for one of
    numbers."""
    beyond = Rejected(
        f"access beyond struct {_called(found)} at off {off} size {size}", errno=_EACCES
    )
    if not found.members:
        raise beyond
    last = found.members[-1]
    array = btf.type(btf.resolve(last.type_id))
    start = last.bit_offset // 8
    if not isinstance(array, Array) or array.count or off < start:
        raise beyond
    element = btf.type(btf.resolve(array.type_id))
    if isinstance(element, Int):
        return None
    if not isinstance(element, _STRUCTS) or not element.size:
        raise beyond
    return element, (off - start) % element.size


_Place = tuple[Member, int, int, int]
"""A member, the id of its type (of an element, for an array), where that starts and where the
member ends, in bytes."""


def _member_at(btf: Btf, found: Struct | Union, off: int, size: int) -> _Place | None:
    """The member that holds byte ``off``; None for whole bit-fields. Raises Rejected for holes."""
    for member in found.members:
        start = member.bit_offset // 8
        if off + size <= start:
            break
        if member.bitfield_size:
            end_bit = member.bit_offset + member.bitfield_size
            if off <= start and (end_bit + 7) // 8 <= off + size:
                return None
            continue
        if off < start:
            break
        end = start + _size_of(btf, member)
        if off >= end:
            continue
        inner_id = btf.resolve(member.type_id)
        while isinstance(array := btf.type(inner_id), Array):
            inner_id = btf.resolve(array.type_id)
            element_size = max(btf.size_of(inner_id), 1)
            start += (off - start) // element_size * element_size
        return member, inner_id, start, end
    raise Rejected(f"struct {_called(found)} doesn't have field at offset {off}", errno=_EINVAL)


def _size_of(btf: Btf, member: Member) -> int:
    try:
        return btf.size_of(member.type_id)
    except BpfkitError:
        raise Rejected(f"field {_called(member)} doesn't have size", errno=14) from None


def _leaf(btf: Btf, found: Struct | Union, place: _Place, off: int, size: int, flags: int) -> Found:
    member, inner_id, start, end = place
    inner = btf.type(inner_id)
    where = f"in struct {_called(found)} with off {off} size {size}"
    if isinstance(inner, Ptr):
        if size != btf.pointer_size or off != start:
            raise Rejected(
                f"cannot access ptr member {_called(member)} with moff {start} {where}",
                errno=_EACCES,
            )
        return _pointer(btf, inner, member.name, flags)
    if off + size > end and not flags & PTR_UNTRUSTED:
        raise Rejected(
            f"access beyond the end of member {_called(member)} (mend:{end}) {where}", errno=_EACCES
        )
    return _SCALAR._replace(flags=flags)


def _pointer(btf: Btf, pointer: Ptr, name: str, flags: int) -> Found:
    tag = btf.type(pointer.type_id)
    tagged = _TAGS.get(tag.name, 0) if isinstance(tag, TypeTag) else 0
    target = btf.resolve(pointer.type_id)
    if isinstance(btf.type(target), _STRUCTS):
        return Found("pointer", target, flags | tagged, name)
    return Found("memory", 0, flags, name)


# --- the lists of safe members ------------------------------------------------------------------


def _is_listed(walk: Walk, parent: BtfType, found: Found, suffix: str) -> bool:
    """Whether the kernel lists the member among those that hand on the trust in ``parent``."""
    known = walk.facts.setdefault("safe_members", {})
    key = (parent, found.member, found.target, suffix)
    answer: bool | None = known.get(key)
    if answer is None:
        answer = known[key] = _look_up(parent, found, suffix)
    return answer


def _look_up(parent: BtfType, found: Found, suffix: str) -> bool:
    btf = parent.btf
    kind = btf.kind(parent.id).name.lower()
    listed = named(btf, parent.name + suffix, kind)
    if not parent.name or listed is None:
        return False
    for member in btf.type(listed.id).members:  # type: ignore[union-attr]
        pointer = btf.type(member.type_id)
        if member.name == found.member and isinstance(pointer, Ptr):
            return btf.resolve(pointer.type_id) == found.target
    return False


def _trust(walk: Walk, pointer: Reg, found: Found) -> int:
    """The flags of a pointer that was loaded through ``pointer``."""
    if pointer.kind & PTR_UNTRUSTED:
        return PTR_UNTRUSTED
    flags = found.flags
    if not is_trusted(pointer) and not is_rcu(pointer):
        return flags & ~_TRUST  # as before there was trust; helpers still take it
    parent = pointer.info
    if _is_listed(walk, parent, found, "__safe_trusted"):
        return flags | PTR_TRUSTED
    if _is_listed(walk, parent, found, "__safe_trusted_or_null"):
        return flags | PTR_TRUSTED | MAYBE_NULL
    if not in_rcu_section(walk) or pointer.kind & MAYBE_NULL:
        return PTR_UNTRUSTED
    if _is_listed(walk, parent, found, "__safe_rcu"):
        return flags | MEM_RCU
    listed = _is_listed(walk, parent, found, "__safe_rcu_or_null")
    if listed or flags & MEM_RCU:
        flags |= MEM_RCU | MAYBE_NULL
        return flags & ~PTR_UNTRUSTED if listed else flags
    if flags & (MEM_PERCPU | MEM_USER):
        return flags
    return flags & ~_TRUST


# --- access -------------------------------------------------------------------------------------


def _check_pointer(walk: Walk, number: int, pointer: Reg, off: int) -> None:
    info, kind, num = pointer.info, pointer.kind, pointer.num
    program = walk.program
    if kind & MAYBE_NULL:
        raise Rejected(f"R{number} invalid mem access '{kind_name(kind)}'", errno=_EACCES)
    name = info.name
    if not program.is_gpl and is_kernel_btf(info.btf, program.target.btf):
        raise Rejected(
            f"Cannot access kernel 'struct {name}' from non-GPL compatible program",
            errno=_EINVAL,
        )
    what = f"R{number} is ptr_{name}"
    if off < 0:
        raise Rejected(f"{what} invalid negative access: off={off}", errno=_EACCES)
    if num is not ZERO and (not num.is_const or num.value):
        bits = f"{num.value:#x}" if num.is_const else bits_text(num)
        raise Rejected(f"{what} invalid variable offset: off={off}, var_off={bits}", errno=_EACCES)
    if kind & MEM_USER:
        raise Rejected(f"{what} access user memory: off={off}", errno=_EACCES)
    if kind & MEM_PERCPU:
        raise Rejected(f"{what} access percpu memory: off={off}", errno=_EACCES)


def _walk_struct(walk: Walk, target: BtfType, off: int, size: int) -> Found:
    known = walk.facts.setdefault("struct_walks", {})
    key = (target, off, size)
    found: Found | None = known.get(key)
    if found is None:
        found = known[key] = find_member(target.btf, target.id, off, size)
    return found


def _check_owner(pointer: Reg) -> None:
    """An allocated object is the program's, or protected by a lock or RCU; one that was loaded in
    an RCU section is not any more once that has ended."""
    if not pointer.ref and not pointer.kind & (NON_OWN_REF | MEM_RCU):
        raise Rejected(
            "verifier bug: ref_obj_id for allocated object must be non-zero", errno=_EFAULT
        )


def _check_special_fields(walk: Walk, pointer: Reg, off: int, size: int) -> None:
    from .memory import field_name
    from .special import allocated_fields

    for field in allocated_fields(walk, pointer.info.btf, pointer.info.id).values():
        if off < field.offset + field.size and field.offset < off + size:
            raise Rejected(
                f"direct access to {field_name(field.kind)} is disallowed", errno=_EACCES
            )


def _loaded(walk: Walk, btf: Btf, found: Found, flags: int, dst: int) -> Reg:
    if found.kind == "memory":
        return Reg(PTR_TO_MEM | MEM_RDONLY | PTR_UNTRUSTED, ZERO, info=0)
    tie = walk.new_id() if flags & MAYBE_NULL and dst >= 0 else 0
    return Reg(PTR_TO_BTF_ID | flags, ZERO, id=tie, info=BtfType(btf, found.target))


def read_btf(walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int) -> Reg | None:
    """What a load through a typed pointer gives."""
    _check_pointer(walk, number, pointer, off)
    is_own = pointer.kind & MEM_ALLOC
    if is_own:
        _check_owner(pointer)
        _check_special_fields(walk, pointer, off, size)
    found = _walk_struct(walk, pointer.info, off, size)
    if found.kind == "scalar" or (found.kind == "pointer" and is_own):
        return UNKNOWN_REG
    flags = _trust(walk, pointer, found) if found.kind == "pointer" else 0
    return _loaded(walk, pointer.info.btf, found, flags, dst)


def write_btf(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int
) -> None:
    """Check a store through a typed pointer: the program's own objects, and the fields of kernel
    structures that its type may write."""
    _check_pointer(walk, number, pointer, off)
    if not pointer.kind & MEM_ALLOC:
        if pointer.kind & PTR_UNTRUSTED:
            raise Rejected("only read is supported", errno=_EACCES)
        check_write(walk.program, pointer.info, off, size)
        return
    _check_owner(pointer)
    _check_special_fields(walk, pointer, off, size)
    _walk_struct(walk, pointer.info, off, size)


# --- maps as structures -------------------------------------------------------------------------

_MAP_STRUCTS: dict[int, str] = {
    **dict.fromkeys((2, 3, 4, 6, 8, 12), "bpf_array"),
    **dict.fromkeys((1, 5, 9, 10, 13), "bpf_htab"),
    7: "bpf_stack_map",
    11: "lpm_trie",
    **dict.fromkeys((14, 25), "bpf_dtab"),
    15: "bpf_stab",
    16: "bpf_cpu_map",
    17: "xsk_map",
    18: "bpf_shtab",
    **dict.fromkeys((19, 21), "bpf_cgroup_storage_map"),
    20: "reuseport_array",
    **dict.fromkeys((22, 23), "bpf_queue_stack"),
    **dict.fromkeys((24, 28, 29, 32), "bpf_local_storage_map"),
    26: "bpf_struct_ops_map",
    **dict.fromkeys((27, 31), "bpf_ringbuf_map"),
    30: "bpf_bloom_filter",
    33: "bpf_arena",
}
"""The kernel structure that a map of each type is."""


def _map_struct(walk: Walk, number: int, pointer: Reg, off: int) -> BtfType:
    type = pointer.info.type
    found = named(walk.program.target.btf, _MAP_STRUCTS.get(type, ""))
    if found is None:
        raise Rejected(f"map_ptr access not supported for map type {type}", errno=524)
    if off < 0:
        raise Rejected(
            f"R{number} is {found.name} invalid negative access: off={off}", errno=_EACCES
        )
    return found


def read_map_pointer(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, dst: int
) -> Reg | None:
    """What a load from a map itself gives, by the kernel's structure of its type."""
    if pointer.kind & MAYBE_NULL:
        raise Rejected(f"R{number} invalid mem access '{kind_name(pointer.kind)}'", errno=_EACCES)
    target = _map_struct(walk, number, pointer, off)
    found = _walk_struct(walk, target, off, size)
    if found.kind == "scalar":
        return UNKNOWN_REG
    return _loaded(walk, target.btf, found, found.flags, dst)


def write_map_pointer(
    walk: Walk, number: int, pointer: Reg, off: int, size: int, value: Reg | None, source: int
) -> None:
    """Maps themselves are never written."""
    target = _map_struct(walk, number, pointer, off)
    raise Rejected(f"only read from {target.name} is supported", errno=_EACCES)
