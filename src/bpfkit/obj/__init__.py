"""Object files as inert blueprints: the spec types, and reading them out of ELF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .spec import (
    CoreRelocation,
    FuncInfo,
    FunctionReference,
    KconfigReference,
    KsymReference,
    LineInfo,
    MapReference,
    MapSpec,
    MapValueReference,
    NameTable,
    ObjectSpec,
    ProgramSpec,
    Reference,
    VariableSpec,
)

if TYPE_CHECKING:
    from .load import load_object, open_elf

__all__ = [
    "CoreRelocation",
    "FuncInfo",
    "FunctionReference",
    "KconfigReference",
    "KsymReference",
    "LineInfo",
    "MapReference",
    "MapSpec",
    "MapValueReference",
    "NameTable",
    "ObjectSpec",
    "ProgramSpec",
    "Reference",
    "VariableSpec",
    "load_object",
    "open_elf",
]


def __getattr__(name: str) -> Any:
    # the ELF and BTF readers are imported by those who read files
    if name in ("load_object", "open_elf"):
        from . import load

        return getattr(load, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
