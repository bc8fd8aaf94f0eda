"""Linking: from an object's functions to programs that stand alone.

before  program  [ … call ?        … load ? … ]     sub-programs in tables of their own after
program  [ … call +n       … load map … ][ sub-program a ][ sub-program b ]

Sub-programs are appended in the order in which a walk of the calls, depth first, meets them: what
libbpf hands to the kernel.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from bpfkit.errors import LinkError
from bpfkit.obj.spec import (
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
)

from .externs import kconfig_bytes, resolve_ksym
from .linked import LinkedObject, LinkedProgram, MapUse, ModuleUse, SubprogramEntry
from .target import Target

if TYPE_CHECKING:
    from .core.failure import CoreFailure
    from .core.resolver import CoreResolver

__all__ = ["link"]

_CALL, _WIDE_LOAD = 0x85, 0x18
_PSEUDO_MAP_FD, _PSEUDO_CALL, _PSEUDO_MAP_VALUE, _PSEUDO_FUNC = 1, 1, 2, 4
_PROG_ARRAY, _STRUCT_OPS = 3, 26
_MAX_SLOTS = 1_000_000  # what the kernel takes in one program


def link(spec: ObjectSpec, target: Target | None = None) -> LinkedObject:
    """Link every program of ``spec`` that is to be loaded for ``target`` (without one: for the
    embedded machine).

    CO-RE records are applied: instructions get the offsets, sizes and answers of the target's types
    (for the embedded machine: of the object's own). What the target lacks becomes a call that fails
    only if it is reached, and is told in ``core_failures`` of the program. Raises LinkError, naming
    symbol, program and instruction, for what cannot be resolved.
    """
    target = target or Target.vm()
    maps = NameTable[MapSpec]("map", spec.maps)
    _fill_kconfig(spec, maps, target)
    _check_members(spec)
    places = _extern_places(spec)
    core = _core_resolver(spec, target)
    programs = NameTable[LinkedProgram]("program")
    for key, program in spec.programs.items():
        if program.autoload:
            programs[key] = _Linking(spec, program, target, places, core).run()
    return LinkedObject(programs, maps, spec)


def _core_resolver(spec: ObjectSpec, target: Target) -> CoreResolver | None:
    functions = (*spec.programs.values(), *spec.functions.values())
    if spec.btf is None or not any(function.core_relocations for function in functions):
        return None
    from .core.resolver import CoreResolver

    return CoreResolver(spec.btf, target)


def _fill_kconfig(spec: ObjectSpec, maps: NameTable[MapSpec], target: Target) -> None:
    # the spec stays as it was read: the filled map is a copy
    for key, source in spec.maps.items():
        if source.section != ".kconfig":
            continue
        data = bytearray(source.value_size)
        for variable in spec.variables.values():
            if variable.map is source and variable.is_extern:
                end = variable.offset + variable.size
                if source.contents is not None:  # the user has set the values
                    data[variable.offset : end] = variable.raw
                    continue
                reference = KconfigReference(variable.name, key, variable.offset, variable.is_weak)
                data[variable.offset : end] = kconfig_bytes(variable, reference, target)
        maps[key] = replace(source, contents=bytes(data))


def _check_members(spec: ObjectSpec) -> None:
    for name, map_spec in spec.maps.items():
        table: dict[str, ProgramSpec] | dict[str, MapSpec]
        if map_spec.type == _PROG_ARRAY:
            table, what = spec.programs, "program"
        elif map_spec.type == _STRUCT_OPS:
            table, what = {**spec.functions, **spec.programs}, "program"
        elif map_spec.inner is not None:
            table, what = spec.maps, "map"
        else:
            continue
        for index, member in map_spec.members.items():
            if member not in table:
                known = ", ".join(sorted(table)) or "none"
                raise LinkError(
                    f"map {name} holds {what} {member!r} at {index}, which is not there; "
                    f"there are: {known}; if another object defines it, link the objects "
                    "together first (bpfkit gen object)",
                    symbol=member,
                )


def _extern_places(spec: ObjectSpec) -> dict[str, int]:
    # libbpf's order: options of the configuration first, then symbols by name
    functions = [*spec.programs.values(), *spec.functions.values()]
    references = [one for function in functions for one in function.references.values()]
    options = {one.name for one in references if isinstance(one, KconfigReference)}
    symbols = {one.name for one in references if isinstance(one, KsymReference)}
    return {name: place for place, name in enumerate(sorted(symbols), len(options))}


class _Linking:
    """One program on its way: the code so far, and where each function of it starts."""

    def __init__(
        self,
        spec: ObjectSpec,
        program: ProgramSpec,
        target: Target,
        places: dict[str, int],
        core: CoreResolver | None,
    ) -> None:
        self.spec, self.program, self.target, self.places = spec, program, target, places
        self.core = core
        self.failures: list[CoreFailure] = []
        self.modules: list[str] = []
        self.module_uses: list[ModuleUse] = []
        self.order = "<" if program.byteorder == "little" else ">"
        self.code = bytearray()
        self.slots: dict[str, int] = {}
        self.entries: list[ProgramSpec] = []
        self.uses: list[MapUse] = []
        self.pending: list[tuple[int, str, bool]] = []  # slot, function, is an address

    def run(self) -> LinkedProgram:
        main = next((k for k, p in self.spec.programs.items() if p is self.program), "")
        self._append(main, self.program)
        if self.program.exception_callback:
            self._append_tree(self._function(self.program.exception_callback, 0), 0)
        for slot, key, is_address in self.pending:
            self._patch_call(slot, self.slots[key], is_address)
        self.uses.sort(key=lambda use: use.slot)
        return self._result()

    def _result(self) -> LinkedProgram:
        program = self.program
        linked = LinkedProgram(
            name=program.name,
            type=program.type,
            code=bytes(self.code),
            map_uses=self.uses,
            expected_attach_type=program.expected_attach_type,
            attach_target=program.attach_target,
            flags=program.flags,
            license=program.license or self.spec.license,
            core_failures=self.failures,
            modules=self.modules,
            module_uses=self.module_uses,
            byteorder=program.byteorder,
            btf=self.spec.btf,
            spec=program,
        )
        for entry, start in zip(self.entries, self.slots.values()):
            linked.subprograms.append(
                SubprogramEntry(entry.name, start, entry.is_global, entry.function_type)
            )
            # not dataclasses.replace, which takes longer than all the rest of linking
            linked.lines += [
                LineInfo(row.slot + start, row.file, row.line, row.column, row.text)
                for row in entry.lines
            ]
            linked.functions += [FuncInfo(row.slot + start, row.type_id) for row in entry.functions]
            linked.core_relocations += [
                CoreRelocation(row.slot + start, row.type_id, row.access, row.kind)
                for row in entry.core_relocations
            ]
        return linked

    # --- laying out functions ---------------------------------------------------------------------

    def _append(self, main: str, program: ProgramSpec) -> None:
        # depth first, without recursion: hostile call chains are as long as the object
        stack = [iter(self._place(main, program))]
        while stack:
            for key, slot in stack[-1]:
                if key not in self.slots:
                    stack.append(iter(self._place(*self._function(key, slot))))
                    break
            else:
                stack.pop()

    def _append_tree(self, found: tuple[str, ProgramSpec], slot: int) -> None:
        if found[0] not in self.slots:
            self._append(*found)

    def _function(self, key: str, slot: int) -> tuple[str, ProgramSpec]:
        found = self.spec.functions.get(key) or self.spec.programs.get(key)
        if found is None:
            raise self._error(f"function {key!r} is not in this object", key, slot)
        return key, found

    def _place(self, key: str, function: ProgramSpec) -> list[tuple[str, int]]:
        """Append one function; gives the functions it refers to with the slots that do."""
        start = len(self.code) // 8
        if start + function.instruction_count > _MAX_SLOTS:
            raise self._error(f"more than {_MAX_SLOTS} instructions", key, start)
        if function.byteorder != self.program.byteorder:
            raise self._error(f"function {key!r} has another byte order", key, start)
        self.slots[key] = start
        self.entries.append(function)
        self.code += self._patched(function, start)
        called = []
        for at, reference in sorted(function.references.items()):
            slot = start + at
            if not 0 <= at < function.instruction_count:
                raise self._error("a reference past the program's end", _name(reference), slot)
            if isinstance(reference, FunctionReference):
                called.append((reference.function, slot))
                self.pending.append((slot, reference.function, reference.address))
            else:
                _HANDLERS[type(reference)](self, slot, reference)
        return called

    def _patched(self, function: ProgramSpec, start: int) -> bytes:
        if self.core is None or not function.core_relocations:
            return function.code
        patched = self.core.apply(function)
        self.failures += [row.moved(start) for row in patched.failures]
        return patched.code

    # --- instructions -----------------------------------------------------------------------------

    def _patch_call(self, slot: int, start: int, is_address: bool) -> None:
        source = _PSEUDO_FUNC if is_address else _PSEUDO_CALL
        self._set(slot, source, start - slot - 1, 0 if is_address else None)

    def _set(self, slot: int, source: int, imm: int, high: int | None) -> None:
        at = slot * 8
        wanted = _CALL if high is None else _WIDE_LOAD
        if self.code[at] != wanted or (high is not None and at + 16 > len(self.code)):
            kind = "call" if high is None else "wide load"
            raise self._error(f"a reference on an instruction that is no {kind}", "", slot)
        regs = self.code[at + 1]
        if self.order == "<":
            self.code[at + 1] = regs & 0x0F | source << 4
        else:
            self.code[at + 1] = regs & 0xF0 | source
        struct.pack_into(self.order + "i", self.code, at + 4, imm)
        if high is not None:
            struct.pack_into(self.order + "i", self.code, at + 12, high)

    def _map(self, slot: int, reference: MapReference) -> None:
        self._need_map(reference.map, slot)
        self._set(slot, _PSEUDO_MAP_FD, 0, 0)
        self.uses.append(MapUse(slot, reference.map))

    def _map_value(self, slot: int, reference: MapValueReference | KconfigReference) -> None:
        self._need_map(reference.map, slot)
        offset = reference.offset & 0xFFFFFFFF
        offset -= offset >> 31 << 32
        self._set(slot, _PSEUDO_MAP_VALUE, 0, offset)
        self.uses.append(MapUse(slot, reference.map, offset))

    def _need_map(self, name: str, slot: int) -> None:
        if name not in self.spec.maps:
            known = ", ".join(sorted(self.spec.maps)) or "none"
            raise self._error(f"no map named {name!r}; there are: {known}", name, slot)

    def _ksym(self, slot: int, reference: KsymReference) -> None:
        found = resolve_ksym(
            reference,
            self.target,
            self.places[reference.name],
            program=self.program.name,
            slot=slot,
        )
        self._set(slot, found.source, found.imm, found.high)
        if found.module and found.high is not None:
            self.module_uses.append(ModuleUse(slot, found.module))
        elif found.module or found.poison:
            place = self._module_place(found.module) if found.module else 0
            struct.pack_into(self.order + "h", self.code, slot * 8 + 2, place)

    def _module_place(self, module: str) -> int:
        # places count from 1: 0 is the kernel itself
        if module not in self.modules:
            self.modules.append(module)
        return self.modules.index(module) + 1

    def _error(self, what: str, symbol: str, slot: int) -> LinkError:
        return LinkError(what, symbol=symbol, program=self.program.name, instruction=slot)


_HANDLERS: dict[type, Callable[..., None]] = {
    MapReference: _Linking._map,
    MapValueReference: _Linking._map_value,
    KconfigReference: _Linking._map_value,
    KsymReference: _Linking._ksym,
}


def _name(reference: Reference) -> str:
    for attr in ("name", "function", "map"):
        if hasattr(reference, attr):
            return str(getattr(reference, attr))
    return ""
