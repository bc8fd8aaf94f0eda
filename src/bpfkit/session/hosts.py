"""The hosts as users make them: each host room's machine, plus ``load`` of whole objects."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from types import TracebackType
from typing import overload

from ..host import MapHandle, ProgramHandle
from ..linker import LinkedProgram
from ..obj import ObjectSpec
from ..vm.machine import VirtualMachine
from . import Object, load_object, open_object

__all__ = ["VM"]


class VM(VirtualMachine):
    """The embedded virtual machine: no privileges, no kernel, no compiler. The default host."""

    @overload
    def load(self, what: LinkedProgram, maps: Mapping[str, MapHandle]) -> ProgramHandle: ...

    @overload
    def load(
        self, what: ObjectSpec | str | PathLike[str], *, programs: list[str] | None = None
    ) -> Object: ...

    def load(
        self,
        what: LinkedProgram | ObjectSpec | str | PathLike[str],
        maps: Mapping[str, MapHandle] | None = None,
        *,
        programs: list[str] | None = None,
    ) -> Object | ProgramHandle:
        """An object: link, make maps, compile every program (or those named). A LinkedProgram: just
        that, with ``maps`` by name."""
        if isinstance(what, LinkedProgram):
            return self.load_program(what, maps or {})
        spec = what if isinstance(what, ObjectSpec) else open_object(what)
        return load_object(self, spec, programs=programs)

    def __enter__(self) -> VM:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
