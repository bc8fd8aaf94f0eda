"""From the bytes of an ELF object to an :class:`~bpfkit.obj.spec.ObjectSpec`: the same on every
machine.

Reads what clang writes for libbpf (``.maps`` by BTF, ``.kconfig``, ``.ksyms``, global data), and
the ``maps`` sections of older loaders. Order matters: functions and maps first, since initial
values and relocations refer to both.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from bpfkit.elf import ElfFile, Section
from bpfkit.errors import FormatError, MissingKeyError, UsageError

from .btfmaps import collect_btf_maps, collect_map_members
from .datamaps import collect_data_maps, collect_struct_ops, fill_datasecs
from .externs import collect_externs
from .info import attach_type_info
from .legacymaps import collect_legacy_maps, collect_tail_calls
from .programs import collect_functions
from .relocations import collect_references
from .spec import ObjectSpec
from .state import Loading

if TYPE_CHECKING:
    from bpfkit.btf import Btf

__all__ = ["load_object", "open_elf"]


def open_elf(path: str | os.PathLike[str]) -> ObjectSpec:
    """Read the object file at ``path``. Raises OSError if it cannot be read, FormatError if it is
    no BPF object."""
    return load_object(Path(path).read_bytes(), file=os.fspath(path))


def load_object(data: bytes, *, file: str = "") -> ObjectSpec:
    """Read an ELF object. ``file`` is its name: for messages, and for the kernel's names of its
    data maps.

    Raises FormatError, naming file, section and offset, for anything that is no sound BPF object.
    """
    elf = ElfFile(data, file=file)
    spec = ObjectSpec(byteorder=elf.byteorder, file=file)
    try:
        loading = Loading(elf, spec)
        _collect(loading)
    except FormatError as error:
        raise error.within(file=file) from None
    except (MissingKeyError, UsageError) as error:  # types that BTF names but does not have
        raise FormatError(str(error), file=file, section=".BTF") from None
    return spec


def _collect(loading: Loading) -> None:
    elf, spec = loading.elf, loading.spec
    _read_license(loading)
    btf = _read_btf(loading)
    if btf is not None and btf.byteorder != elf.byteorder:
        raise elf.error(f"{btf.byteorder}-endian BTF in a {elf.byteorder}-endian object", None, 0)
    loading.btf = spec.btf = btf
    fill_datasecs(loading)
    collect_functions(loading)
    for section in elf.sections:
        if section.name == ".maps" and section.size:
            collect_btf_maps(loading, section)
        elif section.name == "maps" or section.name.startswith("maps/"):
            collect_legacy_maps(loading, section)
    collect_data_maps(loading)
    collect_externs(loading)
    collect_struct_ops(loading)
    for section in elf.sections:
        if section.name == ".maps":
            collect_map_members(loading, section)
    collect_tail_calls(loading)
    collect_references(loading)
    attach_type_info(loading, _bytes_of(elf.section(".BTF.ext")))


def _bytes_of(section: Section | None) -> bytes:
    return bytes(section.data) if section is not None else b""


def _read_btf(loading: Loading) -> Btf | None:
    data = _bytes_of(loading.elf.section(".BTF"))
    if not data:
        return None
    from bpfkit.btf import Btf

    return Btf.from_bytes(data, file=loading.elf.file)


def _read_license(loading: Loading) -> None:
    license_ = loading.elf.section("license")
    if license_ is not None:
        text = bytes(license_.data).partition(b"\0")[0]
        loading.spec.license = text.decode("utf-8", "backslashreplace")
    version = loading.elf.section("version")
    if version is not None and len(version.data) >= 4:
        loading.spec.kernel_version = loading.elf.cursor(version).unpack("I", 0)[0]
