"""The BTF of an object that is written: the spec's own types with their ids, and after them what
the spec lacks."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Any

from bpfkit.btf import (
    Array,
    Btf,
    BtfBuilder,
    Datasec,
    DeclTag,
    Func,
    FuncProto,
    Int,
    Parameter,
    Ptr,
    SectionVariable,
    Struct,
    Type,
    Union,
    Var,
    Void,
)
from bpfkit.btf.container import references
from bpfkit.errors import UsageError

__all__ = ["EXTERN", "GLOBAL", "STATIC", "Types"]

STATIC, GLOBAL, EXTERN = 0, 1, 2  # linkage


class Types:
    """The types of an object in the making. ``own`` is the spec's BTF, whose ids stay as they
    are."""

    def __init__(self, own: Btf | None) -> None:
        if own is not None and own.base is not None:
            raise UsageError("an object cannot hold BTF that continues other BTF (split BTF)")
        self.own = own
        self.builder = BtfBuilder.from_btf(own) if own is not None else BtfBuilder()
        self._added: dict[Any, int] = {}
        self._imported: dict[tuple[int, int], int] = {}
        self._sections: dict[str, int] = {}
        self._variables: dict[str, tuple[SectionVariable, ...]] = {}
        self._kept: set[str] = set()
        for type_id, found in own.types() if own is not None else ():
            if isinstance(found, Datasec) and found.name not in self._sections:
                self._sections[found.name] = type_id
                self._variables[found.name] = found.variables

    def __bool__(self) -> bool:
        return self.builder.next_id > 1

    def to_bytes(self, byteorder: str) -> bytes:
        """The section ``.BTF``."""
        return self.builder.to_bytes(byteorder)

    # --- types ------------------------------------------------------------------------------------

    def add(self, new: Type) -> int:
        """The id of a type equal to ``new``, added once."""
        found = self._added.get(new)
        if found is None:
            found = self._added[new] = self.builder.add(new)
        return found

    @property
    def int_type(self) -> int:
        """C's ``int``."""
        found = self.own.find("int", "int") if self.own is not None else None
        return found or self.add(Int("int", 4, signed=True))

    @property
    def char_type(self) -> int:
        """C's ``char``."""
        found = self.own.find("char", "int") if self.own is not None else None
        return found or self.add(Int("char", 1, signed=True))

    def function_pointer(self) -> int:
        """The type of the slots of a program array: ``int (*)(void *)``."""
        proto = FuncProto(self.int_type, (Parameter("", self.add(Ptr(0))),))
        return self.add(Ptr(self.add(proto)))

    def import_type(self, btf: Btf | None, type_id: int) -> int:
        """The id here of a type of ``btf`` (None: the spec's own); copied with all it refers to
        when it is another's."""
        if not type_id or btf is None or btf is self.own:
            return type_id
        if self.own is not None and btf.raw == self.own.raw and btf.base is None:
            return type_id
        if (id(btf), type_id) not in self._imported:
            self._copy(btf, type_id)
        return self._imported[id(btf), type_id]

    def _copy(self, btf: Btf, start: int) -> None:
        reached, waiting = {start}, [start]
        while waiting:
            for other in references(btf.type(waiting.pop())):
                if other and other not in reached and (id(btf), other) not in self._imported:
                    reached.add(other)
                    waiting.append(other)
        first = self.builder.next_id
        for place, type_id in enumerate(sorted(reached), first):
            self._imported[id(btf), type_id] = place
        for type_id in sorted(reached):
            self.builder.add(self._renumbered(btf, btf.type(type_id)))

    def _renumbered(self, btf: Btf, found: Type) -> Type:
        def new(type_id: int) -> int:
            return self._imported[id(btf), type_id] if type_id else 0

        if isinstance(found, Void):
            return found
        changes: dict[str, Any] = {}
        if hasattr(found, "type_id"):
            changes["type_id"] = new(found.type_id)
        if isinstance(found, Array):
            changes["index_type_id"] = new(found.index_type_id)
        many = {Struct: "members", Union: "members", FuncProto: "parameters", Datasec: "variables"}
        attr = many.get(type(found))
        if attr is not None:
            changes[attr] = tuple(
                dataclasses.replace(one, type_id=new(one.type_id)) for one in getattr(found, attr)
            )
        return dataclasses.replace(found, **changes)

    # --- sections ---------------------------------------------------------------------------------

    def variables(self, section: str) -> list[tuple[SectionVariable, Var | Func]]:
        """What BTF says is in a section: variables (in ``.ksyms`` also functions) with their
        places."""
        if self.own is None:
            return []
        rows = []
        for item in self._variables.get(section, ()):
            found = self.own.type(item.type_id)
            if isinstance(found, Var | Func):
                rows.append((item, found))
        return rows

    def keep_section(self, name: str) -> None:
        """The section is written as BTF has it."""
        self._kept.add(name)

    def set_section(self, name: str, size: int, variables: Iterable[SectionVariable]) -> None:
        """The section is written with these variables, whatever the spec's BTF says of it."""
        new = Datasec(name, size, tuple(sorted(variables, key=lambda item: item.offset)))
        if name in self._sections:
            self.builder.set(self._sections[name], new)
        else:
            self._sections[name] = self.builder.add(new)
        self._kept.add(name)

    def drop_other_sections(self) -> None:
        """Sections of the spec's BTF that are not written: loaders would look for them. Ids stay:
        ``void *`` takes their place."""
        for name, type_id in self._sections.items():
            if name not in self._kept:
                self.builder.set(type_id, Ptr(0))

    # --- functions --------------------------------------------------------------------------------

    def linkage(self, function: int) -> int | None:
        """The linkage of a function's type, None where it has none."""
        if self.own is None or not 0 < function <= len(self.own):
            return None
        found = self.own.type(function)
        return found.linkage if isinstance(found, Func) else None

    def tag(self, function: int, text: str) -> None:
        """A declaration tag on a function, unless it has it."""
        own = self.own
        tags = own.find_all(text, "decl_tag") if own is not None else []
        if own is None or all(own.type(n).type_id != function for n in tags):  # type: ignore[union-attr]
            self.add(DeclTag(text, function))
