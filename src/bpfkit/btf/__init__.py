"""BTF: the type information inside BPF objects and kernels.

``Btf.from_bytes`` opens it (lazily: a kernel's BTF has 126,000 types), ``Btf.decode`` and
``encode`` turn bytes into Python values and back by type, ``BtfExt`` reads what belongs to
instructions, ``BtfBuilder`` makes new BTF.
"""

from __future__ import annotations

from .container import Btf
from .encode import BtfBuilder
from .ext import BtfExt, CoreRecord, FuncRecord, LineRecord
from .layout import Field, Layout
from .record import EnumValue, Record
from .types import (
    Array,
    Const,
    Datasec,
    DeclTag,
    Enum,
    Enum64,
    Float,
    Func,
    FuncProto,
    Fwd,
    Int,
    Kind,
    Member,
    Parameter,
    Ptr,
    Restrict,
    SectionVariable,
    Struct,
    Type,
    Typedef,
    TypeTag,
    Union,
    Var,
    Void,
    Volatile,
)

__all__ = [
    "Array",
    "Btf",
    "BtfBuilder",
    "BtfExt",
    "Const",
    "CoreRecord",
    "Datasec",
    "DeclTag",
    "Enum",
    "Enum64",
    "EnumValue",
    "Field",
    "Float",
    "Func",
    "FuncProto",
    "FuncRecord",
    "Fwd",
    "Int",
    "Kind",
    "Layout",
    "LineRecord",
    "Member",
    "Parameter",
    "Ptr",
    "Record",
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
