"""Functions into code sections: where each goes, its symbol, and the relocations of its
instructions.

Immediates that already say what they have to are kept, so that an object that was read is written
as it was. Calls inside one section need no relocation; libbpf takes calls and addresses of
functions only where those are in ``.text``.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

from bpfkit.elf import BpfRelocation, SymbolBind, SymbolType
from bpfkit.errors import UsageError

from ..spec import (
    FunctionReference,
    KconfigReference,
    KsymReference,
    MapReference,
    MapValueReference,
    ProgramSpec,
    Reference,
)
from .names import section_name
from .state import CODE, Place, Saving
from .types import GLOBAL

__all__ = ["place_functions", "write_functions"]

_CALL, _WIDE_LOAD = 0x85, 0x18
_PSEUDO_CALL, _PSEUDO_FUNC = 1, 4
_TEXT = ".text"


def place_functions(saving: Saving) -> None:
    """Decide where every function goes. Raises UsageError for a program that no section can
    hold."""
    spec = saving.spec
    rows = [(_section(saving, p), k, p) for k, p in [*spec.functions.items()]]
    rows += [(_section(saving, p), k, p) for k, p in spec.programs.items()]
    rows.sort(key=lambda row: (row[0] != _TEXT, row[2].is_subprogram))
    sizes: dict[str, int] = {}
    for section, key, program in rows:
        if key in saving.places:
            raise UsageError(f"there are a program and a function called {key!r}")
        if not program.code or len(program.code) % 8:
            size = len(program.code)
            raise UsageError(f"{key}: {size} bytes are no whole number of instructions")
        if program.byteorder != spec.byteorder:
            raise UsageError(f"{key} is {program.byteorder}-endian, the object {spec.byteorder}")
        start = sizes.get(section, 0)
        saving.places[key] = Place(key, section, start, program)
        sizes[section] = start + len(program.code)


def _section(saving: Saving, program: ProgramSpec) -> str:
    if program.is_subprogram:
        # a static function may stay in a section of programs; others would become programs there
        keeps = bool(program.section) and _is_local(saving, program)
        return program.section if keeps else _TEXT
    alone = len(saving.spec.programs) == 1 and not saving.spec.functions
    if program.section == _TEXT and alone and not program.type:
        return _TEXT
    return section_name(program)


def _is_local(saving: Saving, program: ProgramSpec) -> bool:
    if program.is_global or program.is_weak or not program.is_subprogram:
        return False
    return saving.types.linkage(program.function_type) != GLOBAL  # else global, and hidden


def write_functions(saving: Saving) -> None:
    """Add the code sections with symbols. Maps and externs must be known by then."""
    code: dict[str, bytearray] = {}
    for place in saving.places.values():
        code.setdefault(place.section, bytearray()).extend(_Patching(saving, place).run())
    for section, data in code.items():
        saving.add_section(section, bytes(data), CODE)
    taken: set[str] = set()
    for place in saving.places.values():
        _add_symbol(saving, place, taken)


def _add_symbol(saving: Saving, place: Place, taken: set[str]) -> None:
    program, local = place.program, _is_local(saving, place.program)
    name = place.key
    if local or program.name not in taken:  # "walk.1" is the reader's name of a second static walk
        stem, _, number = place.key.rpartition(".")
        name = program.name if stem == program.name and number.isdigit() else name
    bind = SymbolBind.LOCAL if local else SymbolBind.GLOBAL
    if not local:
        taken.add(name)
    saving.add_symbol(
        ("function", place.key, 0),
        name,
        place.section,
        value=place.start,
        size=len(program.code),
        type=SymbolType.FUNC,
        bind=SymbolBind.WEAK if program.is_weak else bind,
        hidden=not local and not program.is_global,
    )


class _Patching:
    """The instructions of one function on their way into a section."""

    def __init__(self, saving: Saving, place: Place) -> None:
        self.saving, self.place = saving, place
        self.code = bytearray(place.program.code)
        self.order = "<" if place.program.byteorder == "little" else ">"
        self.slot = 0

    def run(self) -> bytes:
        for slot, reference in self._references():
            self.slot = slot
            _HANDLERS[type(reference)](self, reference)
        return bytes(self.code)

    def _references(self) -> Iterator[tuple[int, Reference]]:
        for slot, reference in sorted(self.place.program.references.items()):
            if not 0 <= slot * 8 < len(self.code):
                raise self.error("a reference past the function's end", slot)
            yield slot, reference

    def error(self, what: str, slot: int | None = None) -> UsageError:
        slot = self.slot if slot is None else slot
        return UsageError(f"{self.place.key}, instruction {slot}: {what}")

    # --- one instruction --------------------------------------------------------------------------

    def is_call(self) -> bool:
        """Call or wide load; nothing else refers to anything."""
        opcode = self.code[self.slot * 8]
        if opcode not in (_CALL, _WIDE_LOAD):
            raise self.error("a reference on an instruction that is neither call nor wide load")
        return opcode == _CALL

    def want(self, call: bool) -> None:
        if self.is_call() != call:
            raise self.error(f"a reference that only a {'call' if call else 'wide load'} can have")

    @property
    def imm(self) -> int:
        value: int = struct.unpack_from(self.order + "i", self.code, self.slot * 8 + 4)[0]
        return value

    @imm.setter
    def imm(self, value: int) -> None:
        if not -(1 << 31) <= value < 1 << 31:
            raise self.error(f"offset {value:#x} does not fit an instruction")
        struct.pack_into(self.order + "i", self.code, self.slot * 8 + 4, value)

    @property
    def source(self) -> int:
        registers = self.code[self.slot * 8 + 1]
        return registers >> 4 if self.order == "<" else registers & 15

    @source.setter
    def source(self, value: int) -> None:
        at = self.slot * 8 + 1
        if self.order == "<":
            self.code[at] = self.code[at] & 0x0F | value << 4
        else:
            self.code[at] = self.code[at] & 0xF0 | value

    def relocate(self, kind: str, name: str, offset: int = 0) -> None:
        at = self.place.start + self.slot * 8
        form = BpfRelocation.CALL if self.is_call() else BpfRelocation.IMM64
        self.saving.relocate(self.place.section, at, form, (kind, name, offset))

    # --- one method per reference -----------------------------------------------------------------

    def map(self, reference: MapReference) -> None:
        self.want(call=False)
        key = reference.map
        if ("map", key, 0) not in self.saving.symbols:
            if key in self.saving.spec.maps:
                raise self.error(f"the map of a data section ({key}) is referred to by its values")
            known = ", ".join(sorted(self.saving.spec.maps)) or "none"
            raise self.error(f"no map named {key!r}; there are: {known}")
        self.relocate("map", key)

    def map_value(self, reference: MapValueReference) -> None:
        self.want(call=False)
        section = self.saving.data_sections.get(reference.map)
        if section is None:
            raise self.error(f"map {reference.map!r} is not one of a data section")
        offset = reference.offset
        for imm in (self.imm, 0):  # from the start of a variable
            if ("variable", section, offset - imm) in self.saving.symbols:
                self.imm = imm
                self.relocate("variable", section, offset - imm)
                return
        self.imm = offset
        self.relocate("section", section)

    def function(self, reference: FunctionReference) -> None:
        target = self.saving.places.get(reference.function)
        if target is None:
            raise self.error(f"function {reference.function!r} is not in this object")
        self.want(call=not reference.address)
        same = target.section == self.place.section
        if reference.address:
            self._address(target)
            return
        self.source = _PSEUDO_CALL
        distance = (target.start - self.place.start) // 8 - self.slot - 1
        if same and (self.imm == distance or target.section != _TEXT):
            self.imm = distance
        elif target.start and self.imm == target.start // 8 - 1:
            self.relocate("section", target.section)
        else:
            self.imm = -1
            self.relocate("function", target.key)

    def _address(self, target: Place) -> None:
        self.source = _PSEUDO_FUNC if self.source == _PSEUDO_FUNC else 0
        # libbpf knows addresses of functions by the section's symbol, or by strong global ones
        strong = not target.program.is_weak and not _is_local(self.saving, target.program)
        if strong and not (target.start and self.imm == target.start):
            self.imm = 0
            self.relocate("function", target.key)
        else:
            self.imm = target.start
            self.relocate("section", target.section)

    def ksym(self, reference: KsymReference) -> None:
        if self.is_call() != (reference.kind == "kfunc"):
            raise self.error(f"kernel symbol {reference.name} is {reference.kind}")
        if self.is_call() and self.source != _PSEUDO_CALL:
            self.source, self.imm = _PSEUDO_CALL, -1
        self.relocate("extern", reference.name)

    def kconfig(self, reference: KconfigReference) -> None:
        self.want(call=False)
        self.relocate("extern", reference.name)


_HANDLERS: dict[type, Callable[..., None]] = {
    MapReference: _Patching.map,
    MapValueReference: _Patching.map_value,
    FunctionReference: _Patching.function,
    KsymReference: _Patching.ksym,
    KconfigReference: _Patching.kconfig,
}
