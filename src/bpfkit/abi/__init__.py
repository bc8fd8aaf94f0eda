"""Facts about BPF as tables: program types, attach types, map types, helpers, section names,
contexts, constants.

    >>> program_type("xdp").number, map_type(2).short, helper("map_lookup_elem").id
    (6, 'array', 1)

Lookups take a number or a name (the kernel's or bpftool's) and raise ``UsageError`` with the near
names for an unknown
one. Tables (``PROGRAM_TYPES``, ``HELPERS``, …) and the enums ``ProgramType``, ``AttachType``,
``MapType``, ``HelperId`` are
loaded when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from bpfkit.errors import UsageError

if TYPE_CHECKING:
    from ._generated.enums import AttachType as AttachType
    from ._generated.enums import HelperId as HelperId
    from ._generated.enums import MapType as MapType
    from ._generated.enums import ProgramType as ProgramType
    from .attachtypes import ATTACH_TYPES as ATTACH_TYPES
    from .contexts import CONTEXTS as CONTEXTS
    from .helpers import HELPERS as HELPERS
    from .maptypes import MAP_TYPES as MAP_TYPES
    from .programtypes import PROGRAM_TYPES as PROGRAM_TYPES
    from .rows import AttachTypeRow, ContextLayout, HelperRow, MapTypeRow, ProgramTypeRow
    from .sections import SECTIONS as SECTIONS
    from .sections import SectionMatch as SectionMatch

__all__ = [
    "ATTACH_TYPES",
    "CONTEXTS",
    "HELPERS",
    "MAP_TYPES",
    "PROGRAM_TYPES",
    "SECTIONS",
    "AttachType",
    "HelperId",
    "MapType",
    "ProgramType",
    "SectionMatch",
    "attach_type",
    "context",
    "helper",
    "map_type",
    "program_type",
    "section",
]

_TABLES = {
    "ATTACH_TYPES": "attachtypes",
    "CONTEXTS": "contexts",
    "HELPERS": "helpers",
    "MAP_TYPES": "maptypes",
    "PROGRAM_TYPES": "programtypes",
    "SECTIONS": "sections",
    "SectionMatch": "sections",
    "AttachType": "_generated.enums",
    "HelperId": "_generated.enums",
    "MapType": "_generated.enums",
    "ProgramType": "_generated.enums",
}


def __getattr__(name: str) -> Any:
    if name not in _TABLES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_TABLES[name]}"), name)
    globals()[name] = value
    return value


def _unknown(what: str, wanted: object, names: list[str]) -> UsageError:
    """The error for an unknown name, with the names that look like it."""
    from difflib import get_close_matches

    word = str(wanted).lower()
    near = get_close_matches(word, names, n=4, cutoff=0.5)
    near += [name for name in names if word and word in name and name not in near][:4]
    known = ", ".join(near) if near else ", ".join(names) if len(names) < 70 else ""
    say = "did you mean" if near else "there are"
    return UsageError(f"unknown {what} {wanted!r}{f'; {say}: {known}' if known else ''}")


def _find(what: str, wanted: int | str, by_number: dict[int, Any], by_name: dict[str, Any]) -> Any:
    if isinstance(wanted, str):
        row = by_name.get(wanted) or by_name.get(wanted.lower()) or by_name.get(wanted.upper())
        if row is None and wanted.isascii() and wanted.isdigit():
            row = by_number.get(int(wanted[:10]))
    else:
        row = by_number.get(int(wanted))
    if row is None:
        names = [n for n in by_name if n.islower() and not n.startswith("bpf_")]
        raise _unknown(what, wanted, names)
    return row


def program_type(wanted: int | str) -> ProgramTypeRow:
    """The program type: 6, "xdp", "BPF_PROG_TYPE_XDP". Raises UsageError."""
    from . import programtypes as table

    row: ProgramTypeRow = _find("program type", wanted, table.BY_NUMBER, table.BY_NAME)
    return row


def attach_type(wanted: int | str) -> AttachTypeRow:
    """The attach type: 37, "xdp", "BPF_XDP". Raises UsageError."""
    from . import attachtypes as table

    row: AttachTypeRow = _find("attach type", wanted, table.BY_NUMBER, table.BY_NAME)
    return row


def map_type(wanted: int | str) -> MapTypeRow:
    """The map type: 1, "hash", "BPF_MAP_TYPE_HASH". Raises UsageError."""
    from . import maptypes as table

    row: MapTypeRow = _find("map type", wanted, table.BY_NUMBER, table.BY_NAME)
    return row


def helper(wanted: int | str) -> HelperRow:
    """The helper: 1, "map_lookup_elem", "bpf_map_lookup_elem". Raises UsageError."""
    from . import helpers as table

    row: HelperRow = _find("helper", wanted, table.BY_NUMBER, table.BY_NAME)
    return row


def section(name: str) -> SectionMatch | None:
    """What the ELF section ``name`` asks for; None if libbpf's table does not have it."""
    from .sections import section as find

    return find(name)


def context(name: str) -> ContextLayout:
    """The layout of a context: "xdp_md", "__sk_buff", "pt_regs", … Raises UsageError."""
    from . import contexts as table

    row = table.BY_NAME.get(name)
    if row is None:
        raise _unknown("context", name, list(table.BY_NAME))
    return row
