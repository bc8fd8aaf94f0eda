"""Special fields of map values and of objects that programs allocate: locks, timers, kernel
pointers, list heads, tree roots.

They are found in BTF, by the names of their types and by the tags on pointers and declarations
(Documentation/bpf: kptrs, graph data structures). A type whose fields contradict each other has
none: the kernel makes the map all the same, and programs then find no lock in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ..btf import Array, Datasec, Ptr, Struct, Type, TypeTag, Union, Var
from .verdict import Rejected

if TYPE_CHECKING:
    from ..btf import Btf
    from .kfuncs_arguments import KfuncCall
    from .kfuncs_prototype import Parameter
    from .program import Map
    from .registers import Reg
    from .walk import Walk

__all__ = [
    "LOCKS",
    "NO_FIELDS",
    "Fields",
    "SpecialField",
    "allocated_fields",
    "check_kfunc_argument",
    "field_of_kind",
    "may_hold_lock",
    "register_fields",
    "resolve_kptr",
    "special_fields",
    "struct_fields",
]


class SpecialField(NamedTuple):
    """One special field: ``kind`` is "spin_lock", "res_spin_lock", "timer", "wq", "task_work",
    "kptr_unref", "kptr_ref", "kptr_percpu", "uptr", "list_head", "list_node", "rb_root",
    "rb_node" or "refcount"; ``type_id`` in ``btf`` what a kptr points to or a graph root holds,
    ``node_offset`` where its nodes are in that type."""

    kind: str
    offset: int
    size: int
    btf: Btf | None = None
    type_id: int = 0
    node_offset: int = 0
    node_kind: str = ""


Fields = Mapping[int, SpecialField]
"""By offset in bytes."""

NO_FIELDS: Fields = {}

LOCKS = frozenset(("spin_lock", "res_spin_lock"))
_ROOTS = {"list_head": "list_node", "rb_root": "rb_node"}
_KPTRS = frozenset(("kptr_unref", "kptr_ref", "kptr_percpu"))
_POINTERS = _KPTRS | {"uptr"}
_UNIQUE = frozenset(("spin_lock", "res_spin_lock", "timer", "wq", "task_work", "refcount"))
_REPEATABLE = _POINTERS | frozenset(_ROOTS)

# name of the struct: kind, size and alignment in bytes
_STRUCTS = {
    "bpf_spin_lock": ("spin_lock", 4, 4),
    "bpf_res_spin_lock": ("res_spin_lock", 4, 4),
    "bpf_timer": ("timer", 16, 8),
    "bpf_wq": ("wq", 16, 8),
    "bpf_task_work": ("task_work", 8, 8),
    "bpf_list_head": ("list_head", 16, 8),
    "bpf_list_node": ("list_node", 24, 8),
    "bpf_rb_root": ("rb_root", 16, 8),
    "bpf_rb_node": ("rb_node", 32, 8),
    "bpf_refcount": ("refcount", 4, 4),
}
_TAGS = {
    "kptr_untrusted": "kptr_unref",
    "kptr": "kptr_ref",
    "percpu_kptr": "kptr_percpu",
    "uptr": "uptr",
}
_IN_VALUES = (
    frozenset(
        (
            "spin_lock",
            "res_spin_lock",
            "timer",
            "wq",
            "task_work",
            "list_head",
            "rb_root",
            "refcount",
        )
    )
    | _POINTERS
)
_IN_OBJECTS = (
    frozenset(
        ("spin_lock", "res_spin_lock", "list_head", "list_node", "rb_root", "rb_node", "refcount")
    )
    | _KPTRS
)
_MAX_NESTING = 15
_MAX_FIELDS = 11


class _Invalid(Exception):
    """The fields cannot be as they are."""


# --- finding --------------------------------------------------------------------------------------


class _Search:
    """A search for the fields of kinds ``wanted`` in the types of one BTF."""

    def __init__(self, btf: Btf, wanted: frozenset[str]) -> None:
        self.btf, self.wanted = btf, wanted
        self.seen: set[str] = set()

    def struct(self, type_id: int, found: Struct | Union, level: int) -> list[SpecialField]:
        fields: list[SpecialField] = []
        for number, member in enumerate(found.members):
            if member.bit_offset % 8:
                continue
            fields += self.one((type_id, number), member.type_id, member.bit_offset // 8, 0, level)
        return fields

    def section(self, found: Datasec) -> list[SpecialField]:
        fields: list[SpecialField] = []
        for variable in found.variables:
            declared = self.btf.type(variable.type_id)
            if isinstance(declared, Var):
                where = (variable.type_id, -1)
                fields += self.one(where, declared.type_id, variable.offset, variable.size, 0)
        return fields

    def one(
        self, where: tuple[int, int], type_id: int, offset: int, expected: int, level: int
    ) -> list[SpecialField]:
        """The fields in the member or variable ``where`` of type ``type_id``; ``expected``: its
        size, where a section says it."""
        btf, count = self.btf, 1
        found: Type = btf.type(type_id)
        for _ in range(_MAX_NESTING):
            if not isinstance(found, Array):
                break
            count *= found.count
            type_id, found = found.type_id, btf.type(found.type_id)
        else:
            raise _Invalid
        if not count:
            return []
        kind, size, align, target = self._kind(found)
        if not kind:
            if isinstance(found, Struct | Union):
                return self._nested(type_id, found, offset, count, expected, level)
            return []
        if expected and expected != size * count:
            return []
        if offset % align:
            return []
        if kind in _ROOTS:
            one = self._root(where, kind, offset, size)
        else:
            one = SpecialField(kind, offset, size, btf if target else None, target)
        return self._repeat([one], count, size)

    def _nested(
        self,
        type_id: int,
        found: Struct | Union,
        offset: int,
        count: int,
        expected: int,
        level: int,
    ) -> list[SpecialField]:
        if level >= _MAX_NESTING:
            raise _Invalid
        if expected and expected != found.size * count:
            return []
        inside = self.struct(type_id, found, level + 1)
        moved = [one._replace(offset=one.offset + offset) for one in inside]
        return self._repeat(moved, count, found.size)

    def _repeat(self, fields: list[SpecialField], count: int, size: int) -> list[SpecialField]:
        if count == 1 or not fields:
            return fields
        if any(one.kind not in _REPEATABLE for one in fields) or count * len(fields) > _MAX_FIELDS:
            raise _Invalid
        return [
            one._replace(offset=one.offset + number * size)
            for number in range(count)
            for one in fields
        ]

    def _kind(self, found: Type) -> tuple[str, int, int, int]:
        """Kind ("" = none), size and alignment in bytes, what a pointer points to."""
        if isinstance(found, Struct | Union):
            kind, size, align = _STRUCTS.get(found.name, ("", 0, 1))
            if kind not in self.wanted:
                return "", 0, 1, 0
            if kind in _UNIQUE:
                if kind in self.seen:
                    raise _Invalid
                self.seen.add(kind)
            return kind, size, align, 0
        if not isinstance(found, Ptr) or not self.wanted & _POINTERS:
            return "", 0, 1, 0
        kind, target = _pointer(self.btf, found)
        return (kind, 8, 8, target) if kind in self.wanted else ("", 0, 1, 0)

    def _root(self, where: tuple[int, int], kind: str, offset: int, size: int) -> SpecialField:
        """A list head or tree root, with what its declaration says that it contains."""
        btf = self.btf
        texts = [text for text in _declared(btf, *where) if text.startswith("contains:")]
        if len(texts) != 1:
            raise _Invalid
        name, colon, member_name = texts[0][len("contains:") :].partition(":")
        type_id = btf.find(name, "struct")
        if not colon or not member_name or type_id is None:
            raise _Invalid
        holder = btf.type(type_id)
        assert isinstance(holder, Struct)
        wanted = _ROOTS[kind]
        for member in holder.members:
            if member.name != member_name:
                continue
            node = btf.type(member.type_id)
            if not isinstance(node, Struct) or _STRUCTS.get(node.name, ("",))[0] != wanted:
                continue
            if member.bit_offset % 64:
                raise _Invalid
            at = member.bit_offset // 8
            return SpecialField(kind, offset, size, btf, type_id, at, wanted)
        raise _Invalid


def _pointer(btf: Btf, found: Ptr) -> tuple[str, int]:
    """The kind that the tag on a pointer makes it, and the struct that it points to."""
    tag = btf.type(found.type_id)
    if not isinstance(tag, TypeTag) or getattr(tag, "is_attribute", False):
        return "", 0
    if isinstance(btf.type(tag.type_id), TypeTag) or tag.name not in _TAGS:
        raise _Invalid
    target = btf.resolve(tag.type_id)
    if not isinstance(btf.type(target), Struct | Union):
        raise _Invalid
    return _TAGS[tag.name], target


def _declared(btf: Btf, type_id: int, component: int) -> Iterator[str]:
    """The tags on one declaration."""
    for number in btf:
        if btf.kind(number).name == "DECL_TAG":
            tag = btf.type(number)
            if tag.type_id == type_id and tag.component == component:  # type: ignore[union-attr]
                yield tag.name


def _checked(fields: list[SpecialField], size: int) -> Fields:
    """The fields by offset. Raises _Invalid where they overlap or need what is not there."""
    fields.sort(key=lambda one: one.offset)
    end = 0
    for one in fields:
        if one.offset < end or one.offset + one.size > size:
            raise _Invalid
        end = one.offset + one.size
    kinds = {one.kind for one in fields}
    if kinds & _ROOTS.keys() and not kinds & LOCKS:
        raise _Invalid
    if kinds >= LOCKS or ({"list_node", "rb_node"} <= kinds and "refcount" not in kinds):
        raise _Invalid
    return {one.offset: one for one in fields}


def _fields_of(btf: Btf, type_id: int, wanted: frozenset[str], size: int) -> Fields:
    found = btf.type(type_id)
    search = _Search(btf, wanted)
    try:
        if isinstance(found, Struct | Union):
            return _checked(search.struct(type_id, found, 0), size)
        if isinstance(found, Datasec):
            return _checked(search.section(found), size)
    except _Invalid:
        pass
    return NO_FIELDS


# --- of maps and of objects -----------------------------------------------------------------------


# Map types whose values may hold a field, by kind.
_HASH, _ARRAY, _PERCPU_HASH, _PERCPU_ARRAY, _LRU_HASH, _LRU_PERCPU_HASH = 1, 2, 5, 6, 9, 10
_CGROUP_STORAGE, _TASK_STORAGE = 19, 29
_LOCAL_STORAGES = frozenset((24, 28, _TASK_STORAGE, 32))
_GRAPHS = frozenset((_HASH, _LRU_HASH, _ARRAY))
_LOCKED = frozenset((_HASH, _ARRAY, _CGROUP_STORAGE)) | _LOCAL_STORAGES
_POINTED = _GRAPHS | _LOCAL_STORAGES | {_PERCPU_HASH, _LRU_PERCPU_HASH, _PERCPU_ARRAY}
_MAP_TYPES: dict[str, frozenset[int]] = {
    **dict.fromkeys(LOCKS, _LOCKED),
    **dict.fromkeys(("timer", "wq", "task_work", *_ROOTS), _GRAPHS),
    **dict.fromkeys((*_KPTRS, "refcount"), _POINTED),
    "uptr": frozenset((_TASK_STORAGE,)),
}


def special_fields(map: Map) -> Fields:
    """The special fields of the map's value, rising by offset. What kptrs point to is a type of
    the program's BTF: see :func:`resolve_kptr`.

    A map that cannot hold its fields is made without types by loaders, as the kernel refuses it
    with them: then the map has no BTF either."""
    btf = map.btf
    if btf is None or not map.value_type:
        return NO_FIELDS
    fields = _fields_of(btf, btf.resolve(map.value_type), _IN_VALUES, map.value_size)
    if fields and (
        map.is_readonly
        or map.is_writeonly
        or any(map.type not in _MAP_TYPES[one.kind] for one in fields.values())
    ):
        map.btf, map.key_type, map.value_type = None, 0, 0
        return NO_FIELDS
    return fields


@lru_cache(maxsize=512)
def struct_fields(btf: Btf, type_id: int) -> Fields:
    """The special fields of objects of a struct of the program's BTF ``btf`` that the program
    allocates."""
    found = btf.type(type_id)
    if not isinstance(found, Struct):
        return NO_FIELDS
    if not any(_is_special(btf, member.type_id) for member in found.members):
        return NO_FIELDS
    return _fields_of(btf, type_id, _IN_OBJECTS, found.size)


def allocated_fields(walk: Walk, btf: Btf, type_id: int) -> Fields:
    """As :func:`struct_fields`; none for structs of the kernel."""
    return struct_fields(btf, type_id) if btf is walk.program.btf else NO_FIELDS


def _is_special(btf: Btf, type_id: int) -> bool:
    """Whether a member of this type makes its struct one with special fields."""
    found = btf.type(type_id)
    if isinstance(found, Struct):
        return _STRUCTS.get(found.name, ("",))[0] in _IN_OBJECTS
    if not isinstance(found, Ptr):
        return False
    try:
        return _pointer(btf, found)[0] in _KPTRS
    except _Invalid:
        return False


def register_fields(reg: Reg) -> Fields:
    """The special fields of what the register points to: a map's value or an allocated object."""
    from .registers import BASE, MEM_ALLOC, PTR_TO_BTF_ID, PTR_TO_MAP_VALUE

    base = reg.kind & BASE
    if base == PTR_TO_MAP_VALUE:
        fields: Fields = reg.info.fields
        return fields
    if base == PTR_TO_BTF_ID and reg.kind & MEM_ALLOC and reg.info is not None:
        return struct_fields(reg.info.btf, reg.info.id)
    return NO_FIELDS


def field_of_kind(fields: Fields, kind: str) -> SpecialField | None:
    """The first field of a kind; None where there is none."""
    for one in fields.values():
        if one.kind == kind:
            return one
    return None


def may_hold_lock(reg: Reg) -> bool:
    """Whether what the register points to has a lock, so that its id tells which lock it is."""
    return any(one.kind in LOCKS for one in register_fields(reg).values())


def resolve_kptr(walk: Walk, field: SpecialField) -> SpecialField:
    """The field with the type that a kptr of it points to: the kernel's of that name, or else the
    program's own. ``uptr`` fields always point to the program's own."""
    kernel, btf = walk.program.target.btf, field.btf
    if field.kind not in _KPTRS or kernel is None or btf is None or btf is kernel:
        return field
    known: dict[tuple[int, int], SpecialField] = walk.facts.setdefault("kptr_types", {})
    key = (id(btf), field.type_id)
    found = known.get(key)
    if found is None:
        kind = btf.kind(field.type_id).name.lower()
        type_id = kernel.find(btf.name(field.type_id), kind)
        found = field if type_id is None else field._replace(btf=kernel, type_id=type_id)
        known[key] = found
    return field._replace(btf=found.btf, type_id=found.type_id)


def check_kfunc_argument(walk: Walk, call: KfuncCall, parameter: Parameter) -> None:
    """Check an argument that points to a work queue or task work in a map's value."""
    from .locks import check_map_field
    from .registers import PTR_TO_MAP_VALUE

    number = parameter.number
    reg = walk.regs[number]
    if reg.kind != PTR_TO_MAP_VALUE:
        raise Rejected(f"arg#{number - 1} doesn't point to a map value")
    check_map_field(walk, number, parameter.role)
    call.map, call.map_uid = reg.info, reg.aux
