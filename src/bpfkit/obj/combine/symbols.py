"""Which definition a global name means, over all objects.

    strong + weak, weak + weak      the strong one, else the first
    strong + strong                 refused, but for maps of one definition, which become one map
    extern + definition             the definition
    extern + extern                 one extern, strong if either is

What loses stays in its section as bytes that nothing refers to. All declarations of a name must
mean the same by their types, as far as there is BTF.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

from bpfkit.elf import SHN_ABS, SHN_COMMON, SHN_UNDEF, Symbol, SymbolBind, SymbolType
from bpfkit.errors import LinkError

from .compare import Comparison
from .inputs import Input
from .sections import OutSymbol, local_symbol

__all__ = ["Resolved", "resolve"]

_MAPS = ".maps"
_KCONFIG = ".kconfig"
_KINDS = {SymbolType.FUNC: "a function", SymbolType.OBJECT: "a variable"}


_Compared = dict[tuple[int, int], Comparison]  # by the numbers of the two inputs


@dataclass(frozen=True, slots=True)
class _Mention:
    """A global name in one object."""

    source: Input
    symbol: Symbol

    @property
    def is_definition(self) -> bool:
        return self.symbol.section != SHN_UNDEF

    @property
    def is_strong(self) -> bool:
        return self.symbol.bind != SymbolBind.WEAK

    @property
    def is_map(self) -> bool:
        """Defined, or declared extern, in section ``.maps``."""
        section = self.source.section_of(self.symbol)
        return (section.name if section is not None else self.datasec) == _MAPS

    @property
    def datasec(self) -> str:
        return self.source.datasec_of.get(self.type_id, "")

    @property
    def type_id(self) -> int:
        """Its VAR or FUNC, 0 where there is none."""
        return self.source.types.get(self.symbol.name, 0)

    @property
    def place(self) -> str:
        return self.source.place(self.symbol)


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a global name means: the object that says so and its symbol in the output."""

    source: Input
    symbol: OutSymbol


def resolve(inputs: list[Input]) -> dict[str, Resolved]:
    """Give every global symbol of every input its symbol of the output. Raises LinkError."""
    mentions: dict[str, list[_Mention]] = {}
    for source in inputs:
        for symbol in source.elf.symbols:
            if _is_linked(source, symbol):
                mentions.setdefault(symbol.name, []).append(_Mention(source, symbol))
    compared: _Compared = {}
    found = {name: _resolve(name, rows, compared) for name, rows in mentions.items()}
    for name, rows in mentions.items():
        for row in rows:
            row.source.symbols[row.symbol.index] = found[name].symbol
    return found


def _is_linked(source: Input, symbol: Symbol) -> bool:
    if not symbol.name or symbol.is_section:
        return False
    placed = source.placed.get(symbol.section)
    if symbol.section == SHN_COMMON:
        raise LinkError(
            f"{source.name}: variable {symbol.name} has no section (a common symbol); compile "
            "with -fno-common",
            symbol=symbol.name,
        )
    if not symbol.is_local:
        return placed is not None or symbol.section in (SHN_UNDEF, SHN_ABS)
    if placed is not None and symbol.type in (SymbolType.FUNC, SymbolType.OBJECT):
        source.symbols[symbol.index] = local_symbol(*placed, symbol)
    return False


def _resolve(name: str, rows: list[_Mention], compared: _Compared) -> Resolved:
    winner = _winner(name, rows)
    for row in rows:
        if row is not winner:
            _check_kinds(name, winner, row)
            _check_types(name, winner, row, compared)
            if row.is_definition:
                start = row.symbol.value
                lost = row.source.lost.setdefault(row.symbol.section, [])
                lost.append((start, start + row.symbol.size))
    symbol = winner.symbol
    out, base = winner.source.placed.get(symbol.section, (None, 0))
    # an extern is strong if any object needs it; a definition keeps its own binding
    binding = symbol.bind
    if not winner.is_definition and any(row.is_strong for row in rows):
        binding = SymbolBind.GLOBAL
    visibilities = [row.symbol.visibility for row in rows if row.symbol.visibility]
    made = OutSymbol(
        name, out, base + symbol.value, symbol.size, symbol.type, binding,
        min(visibilities, default=0), symbol.section,
    )  # fmt: skip
    return Resolved(winner.source, made)


def _winner(name: str, rows: list[_Mention]) -> _Mention:
    defined = [row for row in rows if row.is_definition]
    strong = [row for row in defined if row.is_strong]
    for other in strong[1:]:
        if not (strong[0].is_map and other.is_map):
            hint = "make one of them static or __weak"
            _refuse(name, strong[0], other, "is defined twice", hint)
    if len(strong) > 1:
        return _map_with_values(name, strong)
    return (strong or defined or rows)[0]


def _map_with_values(name: str, rows: list[_Mention]) -> _Mention:
    filled = [row for row in rows if row.source.is_relocated(row.symbol)]
    if len(filled) > 1:
        hint = "give them in one object and declare the map extern in the other"
        _refuse(name, filled[0], filled[1], "is a map with initial values in both", hint)
    return (filled or rows)[0]


def _check_kinds(name: str, winner: _Mention, row: _Mention) -> None:
    kinds = [_KINDS.get(one.symbol.type) for one in (winner, row)]  # type: ignore[call-overload]
    if kinds[0] and kinds[1] and kinds[0] != kinds[1]:
        _refuse(name, winner, row, f"is {kinds[0]} and {kinds[1]}")
    placed = all(one.is_definition or one.datasec for one in (winner, row))
    if placed and winner.type_id and row.type_id and winner.is_map != row.is_map:
        _refuse(name, winner, row, "is a map in one object only")
    for one, other in ((winner, row), (row, winner)):
        if one.datasec == _KCONFIG and (
            other.is_definition or (other.datasec != _KCONFIG and other.type_id)
        ):
            _refuse(name, one, other, "is a value of the kernel's configuration in one object only")


def _check_types(name: str, winner: _Mention, row: _Mention, compared: _Compared) -> None:
    if not winner.type_id or not row.type_id or winner.source is row.source:
        return
    one, other = sorted((winner, row), key=lambda mention: mention.source.number)
    key = one.source.number, other.source.number
    if key not in compared:
        assert one.source.btf is not None and other.source.btf is not None
        compared[key] = Comparison(one.source.btf, other.source.btf)
    if winner.is_map or row.is_map:
        found = compared[key].maps(name, one.type_id, other.type_id)
        what, hint = "is defined as two different maps", "a map has one definition in all objects"
    else:
        found = compared[key].types(one.type_id, other.type_id)
        what, hint = "has two types", "declare it alike in all objects"
    if found:
        _refuse(name, winner, row, f"{what}: {found}", hint)


def _refuse(name: str, one: _Mention, other: _Mention, what: str, hint: str = "") -> NoReturn:
    if one.source.number > other.source.number:
        one, other = other, one
    text = f"symbol {name!r} {what}; in {one.place} and in {other.place}"
    raise LinkError(f"{text}; {hint}" if hint else text, symbol=name)
