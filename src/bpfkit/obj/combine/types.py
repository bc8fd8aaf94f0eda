"""One BTF from those of all objects: types one after the other, names that mean the same one type,
data sections with the places things have now, and then what is there twice once."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from bpfkit.btf import Btf, BtfBuilder, Func, Kind, SectionVariable, Var
from bpfkit.btf import types as t
from bpfkit.elf import Symbol

from .inputs import SAME_CONTENT, Input
from .sections import OutSection
from .symbols import Resolved

__all__ = ["MergedTypes", "merge_types"]

_STATIC, _GLOBAL, _EXTERN = 0, 1, 2  # linkage


@dataclass(slots=True)
class MergedTypes:
    """The BTF of the output. ``ids[n][old]`` is the new id of a type of input ``n``."""

    btf: Btf
    ids: list[array[int]]


def merge_types(
    inputs: list[Input], names: dict[str, Resolved], sections: dict[str, OutSection]
) -> MergedTypes | None:
    """Merge the BTF of all inputs; None if none has any. Raises FormatError for broken BTF."""
    if all(source.btf is None for source in inputs):
        return None
    merging = _Merging(inputs, names, sections)
    merging.number()
    merging.add_types()
    merging.add_datasecs()
    order = inputs[0].elf.byteorder
    btf, last = _deduplicated(merging.builder.to_btf(order))
    ids = [array("I", (last[middle] for middle in row)) for row in merging.ids]
    return MergedTypes(btf, ids)


def _deduplicated(btf: Btf) -> tuple[Btf, array[int]]:
    from bpfkit.btf.dedup import dedup

    return dedup(btf)


class _Merging:
    def __init__(
        self, inputs: list[Input], names: dict[str, Resolved], sections: dict[str, OutSection]
    ) -> None:
        self.inputs, self.names, self.sections = inputs, names, sections
        self.builder = BtfBuilder()
        self.ids: list[array[int]] = []
        self.own: list[list[int]] = []  # per input, the types it brings

    # --- ids --------------------------------------------------------------------------------------

    def number(self) -> None:
        """Give every type that stays its id; a name that another object decides gets that one's
        later."""
        owner = {name: self._owner(name) for name in self.names}
        next_id, later = 1, []
        for source in self.inputs:
            ids = array("I", bytes(4 * (len(source.btf) + 1 if source.btf is not None else 1)))
            own: list[int] = []
            for type_id in source.btf or ():
                where = self._decided_elsewhere(source, type_id, owner)
                if where is not None:
                    later.append((ids, type_id, where))
                elif not self._is_left_out(source, type_id):
                    ids[type_id], next_id = next_id, next_id + 1
                    own.append(type_id)
            self.ids.append(ids)
            self.own.append(own)
        for ids, type_id, (number, other) in later:
            ids[type_id] = self.ids[number][other]
        self._drop_tags_of_nothing()

    def _owner(self, name: str) -> tuple[int, int] | None:
        # (input, its type) that says what a name is: its definition's, else the first that knows
        sources = [self.names[name].source, *self.inputs]
        return next(((s.number, s.types[name]) for s in sources if name in s.types), None)

    def _decided_elsewhere(
        self, source: Input, type_id: int, owner: dict[str, tuple[int, int] | None]
    ) -> tuple[int, int] | None:
        assert source.btf is not None
        if source.btf.kind(type_id) not in (Kind.VAR, Kind.FUNC):
            return None
        name = source.btf.name(type_id)
        if source.types.get(name) != type_id:  # static
            return None
        where = owner.get(name)
        return None if where == (source.number, type_id) else where

    def _is_left_out(self, source: Input, type_id: int) -> bool:
        assert source.btf is not None
        if source.btf.kind(type_id) == Kind.DATASEC:
            return True
        # the licence is there once, whatever the others call theirs
        section = source.datasec_of.get(type_id, "")
        held = source.by_name.get(section) if section in SAME_CONTENT else None
        return held is not None and held.index not in source.placed

    def _drop_tags_of_nothing(self) -> None:
        # ids stay dense: tags of what is left out move to void's place, where nothing is written
        gone: set[int] = set()
        for source, ids, own in zip(self.inputs, self.ids, self.own):
            for type_id in list(own):
                assert source.btf is not None
                if source.btf.kind(type_id) == Kind.DECL_TAG:
                    target = source.btf.type(type_id).type_id  # type: ignore[union-attr]
                    if target and not ids[target]:
                        gone.add(ids[type_id])
                        own.remove(type_id)
        if gone:
            self._renumber(gone)

    def _renumber(self, gone: set[int]) -> None:
        total = sum(len(own) for own in self.own) + len(gone)
        moved, at = array("I", [0]), 0
        for old in range(1, total + 1):
            at += old not in gone
            moved.append(0 if old in gone else at)
        self.ids = [array("I", (moved[one] for one in ids)) for ids in self.ids]

    # --- types ------------------------------------------------------------------------------------

    def add_types(self) -> None:
        """Write every type with the ids it now refers to."""
        for source, ids, own in zip(self.inputs, self.ids, self.own):
            for type_id in own:
                assert source.btf is not None
                found = source.btf.type(type_id)
                if isinstance(found, Var | Func) and source.types.get(found.name) == type_id:
                    found = self._linked(found)
                change = _CHANGE.get(found.kind)
                self.builder.add(change(found, ids) if change is not None else found)

    def _linked(self, found: Var | Func) -> Var | Func:
        # defined by an object that has no BTF: extern here, global in the whole
        resolved = self.names.get(found.name)
        if found.linkage == _EXTERN and resolved is not None and resolved.symbol.section:
            return replace(found, linkage=_GLOBAL)
        return found

    # --- data sections ----------------------------------------------------------------------------

    def add_datasecs(self) -> None:
        """Write one data section of each name, its variables where they are now."""
        rows: dict[str, dict[int, SectionVariable]] = {}
        for source in self.inputs:
            symbols = _by_name(source)
            for datasec in source.datasecs():
                section = rows.setdefault(datasec.name, {})
                for item in datasec.variables:
                    moved = self._moved(source, datasec.name, item, symbols)
                    if moved is not None:
                        section.setdefault(moved.type_id, moved)
        for name, items in rows.items():
            out = self.sections.get(name)
            if items or out is not None:
                variables = tuple(sorted(items.values(), key=lambda item: item.offset))
                self.builder.add(t.Datasec(name, out.size if out else 0, variables))

    def _moved(
        self, source: Input, section: str, item: SectionVariable, symbols: dict[str, Symbol]
    ) -> SectionVariable | None:
        assert source.btf is not None
        name, type_id = source.btf.name(item.type_id), self.ids[source.number][item.type_id]
        out, resolved = self.sections.get(section), self.names.get(name)
        if not type_id:
            return None
        symbol = symbols.get(f"{section}\0{name}")
        if source.types.get(name) == item.type_id and resolved is not None:
            if resolved.source is not source:
                return None  # the other object enters it
            if resolved.symbol.section is not None:
                known = resolved.symbol.section is out
                return (
                    replace(item, type_id=type_id, offset=resolved.symbol.value) if known else None
                )
            return replace(item, type_id=type_id, offset=0)
        if symbol is None:
            held = source.by_name.get(section)
            base = source.placed[held.index][1] if held and held.index in source.placed else 0
            return replace(item, type_id=type_id, offset=base + item.offset)
        base = source.placed[symbol.section][1]
        return replace(item, type_id=type_id, offset=base + symbol.value)


def _by_name(source: Input) -> dict[str, Symbol]:
    found: dict[str, Symbol] = {}
    for symbol in source.elf.symbols:
        section = source.section_of(symbol)
        if section is not None and section.index in source.placed and symbol.name:
            found.setdefault(f"{section.name}\0{symbol.name}", symbol)
    return found


# --- types with other ids -------------------------------------------------------------------------


def _reference(found: Any, ids: array[int]) -> t.Type:
    new: t.Type = replace(found, type_id=ids[found.type_id])
    return new


def _array(found: Any, ids: array[int]) -> t.Type:
    return replace(found, type_id=ids[found.type_id], index_type_id=ids[found.index_type_id])  # type: ignore[no-any-return]


def _members(found: Any, ids: array[int]) -> t.Type:
    members = tuple(replace(one, type_id=ids[one.type_id]) for one in found.members)
    new: t.Type = replace(found, members=members)
    return new


def _proto(found: Any, ids: array[int]) -> t.Type:
    parameters = tuple(replace(one, type_id=ids[one.type_id]) for one in found.parameters)
    new: t.Type = replace(found, type_id=ids[found.type_id], parameters=parameters)
    return new


_CHANGE: dict[Kind, Callable[[Any, array[int]], t.Type]] = {
    Kind.PTR: _reference,
    Kind.ARRAY: _array,
    Kind.STRUCT: _members,
    Kind.UNION: _members,
    Kind.TYPEDEF: _reference,
    Kind.VOLATILE: _reference,
    Kind.CONST: _reference,
    Kind.RESTRICT: _reference,
    Kind.FUNC: _reference,
    Kind.FUNC_PROTO: _proto,
    Kind.VAR: _reference,
    Kind.DECL_TAG: _reference,
    Kind.TYPE_TAG: _reference,
}
