"""ELF section names: which program type and attach type a section asks for, by libbpf's rules.

The table is generated (``_generated/sections.py``); this module only looks things up in it.
"""

from __future__ import annotations

from typing import NamedTuple

from ._generated.sections import SECTIONS
from .rows import SectionRow

__all__ = ["SECTIONS", "SectionMatch", "section"]


class SectionMatch(NamedTuple):
    """A section name understood. ``target`` is what follows the slash ("" for none)."""

    row: SectionRow
    target: str
    autoload: bool


def section(name: str) -> SectionMatch | None:
    """What the section ``name`` asks for, None if it names no program type.

    A leading "?" says not to load the program automatically. The first row of the table wins whose
    pattern is the name,
    or, where the row takes a target, the pattern followed by a slash.
    """
    autoload = not name.startswith("?")
    plain = name if autoload else name[1:]
    row = _EXACT.get(plain)
    if row is not None:
        return SectionMatch(row, "", autoload)
    for row in _WITH_TARGET:
        if plain.startswith(row.pattern + "/"):
            return SectionMatch(row, plain[len(row.pattern) + 1 :], autoload)
    return None


_EXACT: dict[str, SectionRow] = {row.pattern: row for row in reversed(SECTIONS)}
_WITH_TARGET: tuple[SectionRow, ...] = tuple(row for row in SECTIONS if row.extras)
