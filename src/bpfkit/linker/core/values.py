"""What a record's answer is for one access, local or the target's."""

from __future__ import annotations

from typing import NamedTuple

from bpfkit.btf import Array, Enum, Enum64, Int, Kind, Struct, Union
from bpfkit.errors import LinkError

from .access import Access, size_of
from .kinds import ENUM_VALUES, TYPES, CoreKind

__all__ = ["Answer", "answer", "may_resize"]


class Answer(NamedTuple):
    """``value`` goes into the instruction. ``is_sure``: the compiler surely wrote the same value,
    so that another one means a broken record. For field offsets ``size`` is the number of bytes
    that loads and stores of it have, and ``type_id`` the type of what they access (0: no such
    size)."""

    value: int
    is_sure: bool = True
    size: int = 0
    type_id: int = 0


def answer(kind: int, access: Access) -> Answer:
    """The answer to ``kind`` for an access that is there. Raises LinkError where there is none."""
    if kind in TYPES:
        return _type_answer(kind, access)
    if kind in ENUM_VALUES:
        return Answer(1 if kind == CoreKind.ENUMVAL_EXISTS else _enum_value(access))
    if kind == CoreKind.FIELD_EXISTS:
        return Answer(1)
    if access.steps[-1].name:
        return _member_answer(kind, access)
    return _element_answer(kind, access)


def _type_answer(kind: int, access: Access) -> Answer:
    if kind in (CoreKind.TYPE_EXISTS, CoreKind.TYPE_MATCHES):
        return Answer(1)
    if kind == CoreKind.TYPE_SIZE:
        return Answer(size_of(access.btf, access.root))
    return Answer(access.root, is_sure=False)  # ids change when BTF is merged


def _enum_value(access: Access) -> int:
    found = access.btf.type(access.steps[0].type_id)
    assert isinstance(found, Enum | Enum64)
    return found.values[access.steps[0].index][1]


def _element_answer(kind: int, access: Access) -> Answer:
    type_id = access.steps[-1].type_id
    size = size_of(access.btf, type_id)
    if kind == CoreKind.FIELD_BYTE_OFFSET:
        return Answer(access.bit_offset // 8, True, size, type_id)
    if kind == CoreKind.FIELD_BYTE_SIZE:
        return Answer(size)
    raise LinkError(
        "signs and shifts are asked of fields, not of array elements "
        f"({access.field_text or access.type_text})"
    )


def _member_answer(kind: int, access: Access) -> Answer:
    btf, step = access.btf, access.steps[-1]
    owner = btf.type(step.type_id)
    assert isinstance(owner, Struct | Union)
    member = owner.members[step.index]
    type_id = btf.resolve(member.type_id)
    start, bits = access.bit_offset, member.bitfield_size
    is_sure = not bits  # how bit-fields are read is the compiler's choice
    if bits:
        offset, size = _bit_field_word(start, bits, size_of(btf, type_id), access)
    else:
        offset, size = start // 8, size_of(btf, type_id)
        bits = size * 8
    if kind == CoreKind.FIELD_BYTE_OFFSET:
        if not is_sure:
            return Answer(offset, False)
        return Answer(offset, True, size_of(btf, _innermost(access, type_id)), type_id)
    if kind == CoreKind.FIELD_BYTE_SIZE:
        return Answer(size, is_sure)
    if kind == CoreKind.FIELD_SIGNED:
        found = btf.type(type_id)
        return Answer(int(isinstance(found, Int | Enum | Enum64) and found.signed))
    if kind == CoreKind.FIELD_RSHIFT_U64:
        return Answer(64 - bits)
    if btf.byteorder == "little":
        return Answer(64 - (start + bits - offset * 8), is_sure)
    return Answer((8 - size) * 8 + start - offset * 8, is_sure)


def _bit_field_word(start: int, bits: int, size: int, access: Access) -> tuple[int, int]:
    """The aligned word that holds a whole bit-field: its byte offset and size, at least those of
    the field's type."""
    size = size or 1
    while True:
        offset = start // 8 // size * size
        if start + bits <= (offset + size) * 8:
            return offset, size
        if size >= 8:
            raise LinkError(f"bit-field {access.field_text} cannot be read in one 64-bit load")
        size *= 2


def _innermost(access: Access, type_id: int) -> int:
    found = access.btf.type(type_id)
    while isinstance(found, Array):
        type_id = access.btf.resolve(found.type_id)
        found = access.btf.type(type_id)
    return type_id


def may_resize(local: Access, ours: Answer, target: Access, theirs: Answer) -> bool:
    """Whether a load or store may change its size with the field: pointers and unsigned integers
    mean the same at every size."""
    if ours.size == theirs.size:
        return True
    one, other = local.btf.type(ours.type_id), target.btf.type(theirs.type_id)
    if one.kind is Kind.PTR and other.kind is Kind.PTR:
        return True
    if isinstance(one, Int) and isinstance(other, Int):
        return not one.signed and not other.signed
    return False
