"""``dump_c``: BTF as a C header that compiles for BPF and has the layouts that the BTF says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .cdump_types import Writer
from .cdump_view import Survey, View, survey
from .types import Kind

if TYPE_CHECKING:
    from .container import Btf

__all__ = ["dump_c"]

_HEAD = """\
#ifndef __VMLINUX_H__
#define __VMLINUX_H__

"""
_PUSH = """\
#ifndef BPF_NO_PRESERVE_ACCESS_INDEX
#pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
#endif

"""
_POP = """\
#ifndef BPF_NO_PRESERVE_ACCESS_INDEX
#pragma clang attribute pop
#endif

"""
_FUNCTIONS = """\
#ifndef BPF_NO_KFUNC_PROTOTYPES
#ifndef __ksym
#define __ksym __attribute__((section(".ksyms")))
#endif
#ifndef __weak
#define __weak __attribute__((weak))
#endif

"""
_FUNCTIONS_END = "#endif\n\n"
_TAIL = "#endif /* __VMLINUX_H__ */\n"
_EXTERNAL = (Kind.FUNC, Kind.VAR, Kind.DATASEC)


def dump_c(btf: Btf, roots: Iterable[int] | None = None) -> str:
    """A C header with all types of ``btf`` and of its bases, and the functions of the kernel that
    programs may call: what is known as ``vmlinux.h``.

    Sizes and offsets are exactly those of the BTF: padding is written out, structs are packed where
    they must be. ``roots`` asks for these types alone and what they need; structs that they only
    point to are declared, not defined.

    Raises FormatError for types that cannot be said in C: circles, a struct inside itself, members
    without a size; MissingKeyError for a root there is not.
    """
    view = View(btf)
    return write_header(view, survey(view), roots)


def write_header(view: View, found: Survey, roots: Iterable[int] | None = None) -> str:
    """:func:`dump_c` for types that have been looked through already."""
    writer = Writer(view, found)
    try:
        if roots is None:
            _write_all(writer, found)
        else:
            _write_roots(writer, view, found, list(roots))
    except RecursionError:
        raise writer.error("its types nest too deep or go in a circle") from None
    functions = [_FUNCTIONS, *writer.functions, _FUNCTIONS_END] if writer.functions else []
    lines = [*writer.out, *functions, *writer.variables]
    if writer.has_records:  # compilers warn of an attribute for nothing
        lines = [_PUSH, *lines, _POP]
    return "".join([_HEAD, *lines, _TAIL])


def _write_all(writer: Writer, found: Survey) -> None:
    for type_id in found.named:
        writer.define(type_id)
    for type_id in found.loose_enums:
        writer.define(type_id)
    for type_id in found.kfuncs:
        writer.function(type_id)


def _write_roots(writer: Writer, view: View, found: Survey, roots: list[int]) -> None:
    for type_id in roots:
        view.btf.kind(type_id)  # a wrong id is the caller's mistake, not the file's
    loose = set(found.loose_enums)  # last: what holds one has it inside
    for type_id in sorted(set(roots), key=lambda type_id: (type_id in loose, type_id)):
        kind = view.kind(type_id)
        if kind not in _EXTERNAL:
            writer.define(type_id)
        elif kind == Kind.FUNC:
            writer.function(type_id)
        else:
            writer.variable(type_id)
