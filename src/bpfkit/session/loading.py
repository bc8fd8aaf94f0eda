"""What makes a host room's machine a host as users have it: a context manager that takes whole
objects."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar, overload

from ..host import MapHandle, ProgramHandle
from ..linker import LinkedProgram
from ..obj import ObjectSpec
from . import Object, load_object, open_object

if TYPE_CHECKING:
    from ..host import Host

    _Base = Host
else:
    _Base = object

__all__ = ["Loads"]

_Self = TypeVar("_Self", bound="Loads")


class Loads(_Base):
    """A host that is a context manager and takes whole objects."""

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
        """An object: link, make maps, load every program (or those named). A LinkedProgram: just
        that, with ``maps`` by name."""
        if isinstance(what, LinkedProgram):
            return self.load_program(what, maps or {})
        spec = what if isinstance(what, ObjectSpec) else open_object(what)
        return load_object(self, spec, programs=programs)

    def __enter__(self: _Self) -> _Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
