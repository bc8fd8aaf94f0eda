"""What the linker gives: programs whose every reference is resolved, but for the maps, which get
their descriptors at load time."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import LinkError
from ..obj.spec import (
    CoreRelocation,
    FuncInfo,
    LineInfo,
    MapSpec,
    NameTable,
    ObjectSpec,
    ProgramSpec,
)
from .core.failure import CoreFailure

if TYPE_CHECKING:
    from ..btf import Btf

__all__ = ["CoreFailure", "LinkedObject", "LinkedProgram", "MapUse", "ModuleUse", "SubprogramEntry"]

_PSEUDO_MAP_FD, _PSEUDO_MAP_VALUE = 1, 2


@dataclass(frozen=True, slots=True)
class MapUse:
    """The wide load at ``slot`` takes map ``map``'s address, or with ``offset`` the address of that
    byte of its first value."""

    slot: int
    map: str
    offset: int | None = None


@dataclass(frozen=True, slots=True)
class ModuleUse:
    """The wide load at ``slot`` takes the address of a variable of the kernel module ``module``."""

    slot: int
    module: str


@dataclass(frozen=True, slots=True)
class SubprogramEntry:
    """A function of the linked program: the main program starts at slot 0, the others follow."""

    name: str
    slot: int
    is_global: bool = False
    function_type: int = 0


@dataclass(slots=True)
class LinkedProgram:
    """One program with its sub-programs appended: ``code`` is complete but for map descriptors.

    ``core_relocations`` are the CO-RE records that have been applied, ``core_failures`` those that
    became calls which fail if they are reached, since the target lacks what they access.

    ``modules`` are the kernel modules whose functions it calls: such a call's offset field is the
    module's place in the list, from 1, as BPF_PROG_LOAD wants it with a ``fd_array`` whose entries
    from 1 on are the descriptors of their BTF."""

    name: str
    type: int
    code: bytes
    map_uses: list[MapUse] = field(default_factory=list)
    subprograms: list[SubprogramEntry] = field(default_factory=list)
    lines: list[LineInfo] = field(default_factory=list)
    functions: list[FuncInfo] = field(default_factory=list)
    core_relocations: list[CoreRelocation] = field(default_factory=list)
    core_failures: list[CoreFailure] = field(default_factory=list)
    modules: list[str] = field(default_factory=list)
    module_uses: list[ModuleUse] = field(default_factory=list)
    expected_attach_type: int | None = None
    attach_target: str = ""
    flags: int = 0
    license: str = ""
    byteorder: str = "little"
    btf: Btf | None = field(default=None, repr=False)
    spec: ProgramSpec | None = field(default=None, repr=False)

    def to_bytes(
        self,
        maps: Mapping[str, int] | None = None,
        modules: Mapping[str, int] | None = None,
    ) -> bytes:
        """The instructions exactly as a kernel is handed them, with the descriptors ``maps`` in the
        map references, and those of the BTF of ``modules`` in references to variables of modules.

        Raises LinkError when a map or module that the program uses has no descriptor."""
        code = bytearray(self.code)
        order = "<" if self.byteorder == "little" else ">"
        for use in self.map_uses:
            if maps is None or use.map not in maps:
                raise LinkError(
                    f"map {use.map} has no descriptor",
                    symbol=use.map,
                    program=self.name,
                    instruction=use.slot,
                )
            at = use.slot * 8
            pseudo = _PSEUDO_MAP_FD if use.offset is None else _PSEUDO_MAP_VALUE
            regs = code[at + 1]
            code[at + 1] = (regs & 0x0F) | pseudo << 4 if order == "<" else (regs & 0xF0) | pseudo
            struct.pack_into(order + "i", code, at + 4, maps[use.map])
            struct.pack_into(order + "i", code, at + 12, use.offset or 0)
        for variable in self.module_uses:
            if modules is None or variable.module not in modules:
                raise LinkError(
                    f"the BTF of module {variable.module} has no descriptor",
                    symbol=variable.module,
                    program=self.name,
                    instruction=variable.slot,
                )
            struct.pack_into(order + "i", code, variable.slot * 8 + 12, modules[variable.module])
        return bytes(code)

    def line_at(self, slot: int) -> LineInfo | None:
        """The source line that the instruction at ``slot`` came from."""
        best = None
        for line in self.lines:
            if line.slot > slot:
                break
            best = line
        return best

    def failure_at(self, slot: int) -> CoreFailure | None:
        """What the program accesses at ``slot`` and the target lacks; None for other
        instructions."""
        return next((one for one in self.core_failures if one.slot == slot), None)


@dataclass(slots=True)
class LinkedObject:
    """An object whose programs are linked. ``maps`` are the specs of all maps, in creation order
    (inner maps are in their outers)."""

    programs: NameTable[LinkedProgram]
    maps: NameTable[MapSpec]
    spec: ObjectSpec
