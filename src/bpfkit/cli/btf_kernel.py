"""The BTF that is loaded in the running kernel: of the kernel itself, of modules, of programs and
of maps."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from ..errors import KernelError, MissingKeyError, UsageError

if TYPE_CHECKING:
    from ..btf import Btf
    from ..kernel._sys.bpf import MapInfo, ProgramInfo

__all__ = ["Loaded", "MapTypes", "loaded", "loaded_btf", "map_btf", "program_btf_id"]

_VMLINUX = "vmlinux"


class Loaded(NamedTuple):
    """One loaded BTF: ``size`` in bytes; ``kernel``: of the kernel or of a module."""

    id: int
    size: int
    prog_ids: list[int]
    map_ids: list[int]
    kernel: bool
    name: str


class MapTypes(NamedTuple):
    """Where the types of a map are; 0 for none."""

    btf_id: int
    key: int
    value: int


@contextmanager
def _opened(fd: int) -> Iterator[int]:
    try:
        yield fd
    finally:
        os.close(fd)


def loaded(only: int | None = None) -> list[Loaded]:
    """All loaded BTF (or the one with id ``only``) and who uses it. Raises KernelError."""
    from ..kernel._sys import bpf

    ids = _ids(bpf.next_btf_id) if only is None else [only]
    programs: dict[int, list[int]] = {}
    maps: dict[int, list[int]] = {}
    for number, program in _programs():
        programs.setdefault(program.btf_id, []).append(number)
    for number, one in _maps():
        maps.setdefault(one.btf_id, []).append(number)
    rows = []
    for number in ids:
        with _gone_is_fine(only is None), _opened(bpf.btf_fd_by_id(number)) as fd:
            info = bpf.btf_info(fd)
            users = programs.get(number, []), maps.get(number, [])
            rows.append(Loaded(number, info.size, *users, info.is_kernel, info.name))
    return rows


def _ids(following: Callable[[int], int | None]) -> Iterator[int]:
    number = following(0)
    while number is not None:
        yield number
        number = following(number)


@contextmanager
def _gone_is_fine(fine: bool = True) -> Iterator[None]:
    """What was listed may be unloaded before it is opened."""
    try:
        yield
    except KernelError as error:
        if not fine or error.errno != errno.ENOENT:
            raise


def _programs() -> Iterator[tuple[int, ProgramInfo]]:
    from ..kernel._sys import bpf

    for number in _ids(bpf.next_prog_id):
        with _gone_is_fine(), _opened(bpf.prog_fd_by_id(number)) as fd:
            yield number, bpf.prog_info(fd)


def _maps() -> Iterator[tuple[int, MapInfo]]:
    from ..kernel._sys import bpf

    for number in _ids(bpf.next_map_id):
        with _gone_is_fine(), _opened(bpf.map_fd_by_id(number)) as fd:
            yield number, bpf.map_info(fd)


def loaded_btf(number: int, base: str | None = None) -> Btf:
    """The BTF with this id; ``base`` is the file that a module's continues (default: the running
    kernel's types). Raises KernelError for an id there is not."""
    from ..btf import Btf
    from ..kernel._sys import bpf

    with _opened(bpf.btf_fd_by_id(number)) as fd:
        info, data = bpf.btf_info(fd), bpf.btf_data(fd)
    opened = Btf.from_file(base) if base else None
    if opened is None and info.is_kernel and info.name != _VMLINUX:
        opened = Btf.running()
    return Btf.from_bytes(data, base=opened, file=f"BTF {number}")


def program_btf_id(kind: str, text: str) -> int:
    """The id of the BTF of the program with this ``kind`` ("id", "name", "tag", "pinned").

    Raises MissingKeyError if there is no such program or if it has none."""
    from ..kernel._sys import bpf

    if kind == "pinned":
        with _opened(bpf.obj_get(text)) as fd:
            found = {bpf.prog_info(fd).btf_id}
    elif kind == "id":
        with _opened(bpf.prog_fd_by_id(_number(text))) as fd:
            found = {bpf.prog_info(fd).btf_id}
    else:
        found = {info.btf_id for _, info in _programs() if getattr(info, kind) == text}
    return _single(found, f"program with {kind} {text}")


def map_btf(kind: str, text: str) -> MapTypes:
    """The types of the map with this ``kind`` ("id", "name", "pinned"). Raises as
    :func:`program_btf_id`."""
    from ..kernel._sys import bpf

    if kind == "pinned":
        with _opened(bpf.obj_get(text)) as fd:
            found = [bpf.map_info(fd)]
    elif kind == "id":
        with _opened(bpf.map_fd_by_id(_number(text))) as fd:
            found = [bpf.map_info(fd)]
    else:
        found = [info for _, info in _maps() if info.name == text]
    types = {MapTypes(i.btf_id, i.btf_key_type_id, i.btf_value_type_id) for i in found}
    _single({one.btf_id for one in types}, f"map with {kind} {text}")
    return types.pop()


def _number(text: str) -> int:
    if not text.isdecimal():
        raise UsageError(f"{text!r} is no id")
    return int(text)


def _single(ids: set[int], what: str) -> int:
    if not ids:
        raise MissingKeyError(f"no {what}")
    if len(ids) > 1:
        raise UsageError(f"there are several: {what}; choose by id")
    number = ids.pop()
    if not number:
        raise MissingKeyError(f"the {what} has no BTF")
    return number
