"""From an :class:`~bpfkit.obj.spec.ObjectSpec` to an ELF object that every loader reads: the way
back of :mod:`bpfkit.obj.load`.

Whatever front end made the spec: programs in sections that say what they are, maps defined by BTF
in ``.maps``, global data, externs, types, source lines and CO-RE records. What ELF has no words for
is refused, never left out in silence.
"""

from __future__ import annotations

from bpfkit.elf import ElfWriter, SectionFlag
from bpfkit.errors import UsageError

from ..spec import ObjectSpec
from .code import place_functions, write_functions
from .data import write_data, write_externs, write_license, write_struct_ops
from .ext import ext_bytes
from .maps import write_maps
from .state import Saving
from .types import Types

__all__ = ["save"]


def save(spec: ObjectSpec) -> bytes:
    """The ELF relocatable object of ``spec``, in its byte order; ``load_object`` gives an equal
    spec back.

    Raises UsageError, naming the program, map or instruction, for what an object file cannot say: a
    program type that no section name means, two licences, a reference to what is not there."""
    if spec.byteorder not in ("little", "big"):
        raise UsageError(f'byteorder is "little" or "big", not {spec.byteorder!r}')
    saving = Saving(spec, ElfWriter(byteorder=spec.byteorder), Types(spec.btf))
    _check_kconfig(spec)
    place_functions(saving)
    write_data(saving)
    write_maps(saving)
    write_struct_ops(saving)
    write_externs(saving)
    write_license(saving)
    write_functions(saving)
    saving.write_relocations()
    _write_types(saving)
    return saving.elf.to_bytes()


def _check_kconfig(spec: ObjectSpec) -> None:
    for key, found in spec.maps.items():
        if found.section == ".kconfig" and found.contents is not None:
            raise UsageError(
                f"map {key} has values, but an object takes those from the kernel's configuration; "
                "set its contents to None"
            )


def _write_types(saving: Saving) -> None:
    types = saving.types
    for place in saving.places.values():
        callback, function = place.program.exception_callback, place.program.function_type
        if callback and function:
            types.tag(function, f"exception_callback:{callback}")
        elif callback:
            raise UsageError(f"{place.key}: an exception callback needs the function's BTF type")
    types.drop_other_sections()
    ext = ext_bytes(saving)
    if types or ext:
        none = SectionFlag(0)
        data = types.to_bytes(saving.spec.byteorder)
        saving.add_section(".BTF", data, none, alignment=4)
    if ext:
        saving.add_section(".BTF.ext", ext, none, alignment=4)
