"""The kinds of CO-RE records, what they ask about, and names without their flavour."""

from __future__ import annotations

import re
from enum import IntEnum

__all__ = ["ENUM_VALUES", "FIELDS", "TEXTS", "TYPES", "CoreKind", "essential_name"]


class CoreKind(IntEnum):
    """What a record asks: the kernel's enum bpf_core_relo_kind."""

    FIELD_BYTE_OFFSET = 0
    FIELD_BYTE_SIZE = 1
    FIELD_EXISTS = 2
    FIELD_SIGNED = 3
    FIELD_LSHIFT_U64 = 4
    FIELD_RSHIFT_U64 = 5
    TYPE_ID_LOCAL = 6
    TYPE_ID_TARGET = 7
    TYPE_EXISTS = 8
    TYPE_SIZE = 9
    ENUMVAL_EXISTS = 10
    ENUMVAL_VALUE = 11
    TYPE_MATCHES = 12


FIELDS = frozenset(range(CoreKind.FIELD_BYTE_OFFSET, CoreKind.TYPE_ID_LOCAL))
"""Kinds about a field of a struct or an element of an array."""

TYPES = frozenset(
    (
        CoreKind.TYPE_ID_LOCAL,
        CoreKind.TYPE_ID_TARGET,
        CoreKind.TYPE_EXISTS,
        CoreKind.TYPE_SIZE,
        CoreKind.TYPE_MATCHES,
    )
)
"""Kinds about a whole type."""

ENUM_VALUES = frozenset((CoreKind.ENUMVAL_EXISTS, CoreKind.ENUMVAL_VALUE))
"""Kinds about one value of an enum."""

TEXTS = {
    CoreKind.FIELD_BYTE_OFFSET: "field offset",
    CoreKind.FIELD_BYTE_SIZE: "field size",
    CoreKind.FIELD_EXISTS: "field exists",
    CoreKind.FIELD_SIGNED: "field signed",
    CoreKind.FIELD_LSHIFT_U64: "field left shift",
    CoreKind.FIELD_RSHIFT_U64: "field right shift",
    CoreKind.TYPE_ID_LOCAL: "local type id",
    CoreKind.TYPE_ID_TARGET: "target type id",
    CoreKind.TYPE_EXISTS: "type exists",
    CoreKind.TYPE_SIZE: "type size",
    CoreKind.ENUMVAL_EXISTS: "enum value exists",
    CoreKind.ENUMVAL_VALUE: "enum value",
    CoreKind.TYPE_MATCHES: "type matches",
}
"""What each kind asks, in words for people."""

# three underscores between other characters; the last such place counts
_FLAVOUR = re.compile(r"(.*[^_])___[^_]", re.S)


def essential_name(name: str) -> str:
    """``name`` without its flavour: "task_struct" of "task_struct___old"."""
    found = _FLAVOUR.match(name)
    return found[1] if found else name
