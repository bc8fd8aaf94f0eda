"""The 19 kinds of BTF types as small frozen values.

A type never holds other types, only their ids: which type an id means is known to the
:class:`bpfkit.btf.Btf` it came from. A new kind is added here, in ``parse.py`` (words to value) and
in ``encode.py`` (value to words).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar, final

__all__ = [
    "Array",
    "Const",
    "Datasec",
    "DeclTag",
    "Enum",
    "Enum64",
    "Float",
    "Func",
    "FuncProto",
    "Fwd",
    "Int",
    "Kind",
    "Member",
    "Parameter",
    "Ptr",
    "Restrict",
    "SectionVariable",
    "Struct",
    "Type",
    "TypeTag",
    "Typedef",
    "Union",
    "Var",
    "Void",
    "Volatile",
]


class Kind(IntEnum):
    """The kernel's BTF_KIND_* numbers; VOID is type id 0, which has no record."""

    VOID = 0
    INT = 1
    PTR = 2
    ARRAY = 3
    STRUCT = 4
    UNION = 5
    ENUM = 6
    FWD = 7
    TYPEDEF = 8
    VOLATILE = 9
    CONST = 10
    RESTRICT = 11
    FUNC = 12
    FUNC_PROTO = 13
    VAR = 14
    DATASEC = 15
    FLOAT = 16
    DECL_TAG = 17
    TYPE_TAG = 18
    ENUM64 = 19


@final
@dataclass(frozen=True, slots=True)
class Void:
    """Type id 0: C's ``void``."""

    kind: ClassVar[Kind] = Kind.VOID
    name: ClassVar[str] = ""


@final
@dataclass(frozen=True, slots=True)
class Int:
    """An integer of ``size`` bytes. ``bits`` and ``bit_offset`` differ from the whole only in
    bit-fields of old compilers."""

    name: str
    size: int
    signed: bool = False
    is_char: bool = False
    is_bool: bool = False
    bits: int = 0  # 0 means size * 8
    bit_offset: int = 0
    kind: ClassVar[Kind] = Kind.INT

    def __post_init__(self) -> None:
        if not self.bits:
            object.__setattr__(self, "bits", self.size * 8)


@final
@dataclass(frozen=True, slots=True)
class Ptr:
    """A pointer to ``type_id``."""

    type_id: int
    kind: ClassVar[Kind] = Kind.PTR
    name: ClassVar[str] = ""


@final
@dataclass(frozen=True, slots=True)
class Array:
    """``count`` elements of ``type_id``; 0 for a flexible array. ``index_type_id`` is some integer
    type, without meaning."""

    type_id: int
    count: int
    index_type_id: int = 0
    kind: ClassVar[Kind] = Kind.ARRAY
    name: ClassVar[str] = ""


@final
@dataclass(frozen=True, slots=True)
class Member:
    """One member of a struct or union: ``bit_offset`` from its start in bits, ``bitfield_size`` in
    bits (0: not a bit-field)."""

    name: str
    type_id: int
    bit_offset: int = 0
    bitfield_size: int = 0


@final
@dataclass(frozen=True, slots=True)
class Struct:
    """A struct of ``size`` bytes; ``name`` is "" for an anonymous one."""

    name: str
    size: int
    members: tuple[Member, ...] = ()
    kind: ClassVar[Kind] = Kind.STRUCT


@final
@dataclass(frozen=True, slots=True)
class Union:
    """A union of ``size`` bytes; ``name`` is "" for an anonymous one."""

    name: str
    size: int
    members: tuple[Member, ...] = ()
    kind: ClassVar[Kind] = Kind.UNION


@final
@dataclass(frozen=True, slots=True)
class Enum:
    """An enum with values of up to 32 bits. ``values`` are (name, value) in the order of the
    source."""

    name: str
    size: int = 4
    signed: bool = False
    values: tuple[tuple[str, int], ...] = ()
    kind: ClassVar[Kind] = Kind.ENUM


@final
@dataclass(frozen=True, slots=True)
class Enum64:
    """An enum with values of up to 64 bits."""

    name: str
    size: int = 8
    signed: bool = False
    values: tuple[tuple[str, int], ...] = ()
    kind: ClassVar[Kind] = Kind.ENUM64


@final
@dataclass(frozen=True, slots=True)
class Fwd:
    """A struct or union that is only declared."""

    name: str
    is_union: bool = False
    kind: ClassVar[Kind] = Kind.FWD


@final
@dataclass(frozen=True, slots=True)
class Typedef:
    """Another name for ``type_id``."""

    name: str
    type_id: int
    kind: ClassVar[Kind] = Kind.TYPEDEF


@final
@dataclass(frozen=True, slots=True)
class Volatile:
    """``volatile type_id``."""

    type_id: int
    kind: ClassVar[Kind] = Kind.VOLATILE
    name: ClassVar[str] = ""


@final
@dataclass(frozen=True, slots=True)
class Const:
    """``const type_id``."""

    type_id: int
    kind: ClassVar[Kind] = Kind.CONST
    name: ClassVar[str] = ""


@final
@dataclass(frozen=True, slots=True)
class Restrict:
    """``type_id restrict``."""

    type_id: int
    kind: ClassVar[Kind] = Kind.RESTRICT
    name: ClassVar[str] = ""


@final
@dataclass(frozen=True, slots=True)
class Func:
    """A function; ``type_id`` is its FuncProto, ``linkage`` 0 static, 1 global, 2 extern."""

    name: str
    type_id: int
    linkage: int = 0
    kind: ClassVar[Kind] = Kind.FUNC


@final
@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a function. The last one with no name and type 0 stands for ``...``."""

    name: str
    type_id: int


@final
@dataclass(frozen=True, slots=True)
class FuncProto:
    """The signature of a function; ``type_id`` is what it returns."""

    type_id: int
    parameters: tuple[Parameter, ...] = ()
    kind: ClassVar[Kind] = Kind.FUNC_PROTO
    name: ClassVar[str] = ""

    @property
    def is_variadic(self) -> bool:
        """Whether the parameters end in ``...``."""
        return bool(self.parameters) and self.parameters[-1] == Parameter("", 0)


@final
@dataclass(frozen=True, slots=True)
class Var:
    """A global variable; ``linkage`` 0 static, 1 global, 2 extern."""

    name: str
    type_id: int
    linkage: int = 1
    kind: ClassVar[Kind] = Kind.VAR


@final
@dataclass(frozen=True, slots=True)
class SectionVariable:
    """A variable (or, in ``.ksyms``, a function) ``type_id`` at byte ``offset`` of a data section,
    ``size`` bytes long."""

    type_id: int
    offset: int
    size: int


@final
@dataclass(frozen=True, slots=True)
class Datasec:
    """A data section such as ``.bss``. Compilers leave sizes and offsets 0 in objects: see
    ``Btf.with_datasecs``."""

    name: str
    size: int = 0
    variables: tuple[SectionVariable, ...] = ()
    kind: ClassVar[Kind] = Kind.DATASEC


@final
@dataclass(frozen=True, slots=True)
class Float:
    """A floating-point number of ``size`` bytes (2, 4, 8, 12 or 16)."""

    name: str
    size: int
    kind: ClassVar[Kind] = Kind.FLOAT


@final
@dataclass(frozen=True, slots=True)
class DeclTag:
    """A note ``name`` on ``type_id``; ``component`` is the index of a member or parameter, -1 for
    the whole.

    ``is_attribute``: the text is a whole C attribute, not the argument of ``btf_decl_tag``."""

    name: str
    type_id: int
    component: int = -1
    is_attribute: bool = False
    kind: ClassVar[Kind] = Kind.DECL_TAG


@final
@dataclass(frozen=True, slots=True)
class TypeTag:
    """A note ``name`` (such as "user", "percpu" or "rcu") on what a pointer points to."""

    name: str
    type_id: int
    is_attribute: bool = False
    kind: ClassVar[Kind] = Kind.TYPE_TAG


Type = (
    Void
    | Int
    | Ptr
    | Array
    | Struct
    | Union
    | Enum
    | Enum64
    | Fwd
    | Typedef
    | Volatile
    | Const
    | Restrict
    | Func
    | FuncProto
    | Var
    | Datasec
    | Float
    | DeclTag
    | TypeTag
)
"""Any BTF type."""
