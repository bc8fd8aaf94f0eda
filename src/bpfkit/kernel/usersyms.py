"""Functions of user programs and libraries: where in the file a probe goes.

Symbols are read with pyelftools; a probe wants the offset in the file, not the address.
"""

from __future__ import annotations

import fnmatch
import os
import shutil
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

from bpfkit.errors import FormatError, LinkError

__all__ = ["file_offset", "find_binary", "matching_offsets"]

_LIBRARY_FOLDERS = (
    "/lib/x86_64-linux-gnu",
    "/usr/lib/x86_64-linux-gnu",
    "/lib/aarch64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/lib64",
    "/usr/lib64",
    "/lib",
    "/usr/lib",
    "/usr/local/lib",
)


def find_binary(name: str) -> str:
    """The file of a program or library: a path, a command of PATH ("bash"), a library ("libc.so.6",
    "libc", "c"). Raises LinkError."""
    if "/" in name:
        if os.path.exists(name):
            return os.path.realpath(name)
        raise LinkError(f"there is no file {name}", symbol=name)
    command = shutil.which(name)
    if command is not None:
        return os.path.realpath(command)
    for folder in _LIBRARY_FOLDERS:
        for pattern in (name, f"{name}.so.[0-9]*", f"{name}.so", f"lib{name}.so.[0-9]*"):
            found = sorted(Path(folder).glob(pattern)) if os.path.isdir(folder) else []
            if found:
                return os.path.realpath(found[0])
    raise LinkError(f"no program or library is called {name!r}; give its path", symbol=name)


@lru_cache(maxsize=32)
def _functions(path: str, stamp: tuple[int, int]) -> dict[str, int]:
    """File offsets of the functions of a binary, by name."""
    from elftools.common.exceptions import ELFError
    from elftools.elf.elffile import ELFFile

    try:
        with open(path, "rb") as file:
            elf = ELFFile(file)
            loads = [
                (one["p_vaddr"], one["p_memsz"], one["p_offset"])
                for one in elf.iter_segments()
                if one["p_type"] == "PT_LOAD"
            ]
            found: dict[str, int] = {}
            for section in (".symtab", ".dynsym"):
                for symbol in _symbols(elf.get_section_by_name(section)):
                    offset = _in_file(symbol["st_value"], loads)
                    if offset is not None:
                        found.setdefault(symbol.name, offset)
    except (ELFError, ValueError, KeyError, OverflowError) as error:
        raise FormatError(f"a broken ELF file: {error}", file=path) from None
    return found


def _symbols(section: Any) -> Iterator[Any]:
    if section is None:
        return
    for symbol in section.iter_symbols():
        kind = symbol["st_info"]["type"]
        if kind in ("STT_FUNC", "STT_GNU_IFUNC", 10) and symbol["st_shndx"] != "SHN_UNDEF":
            yield symbol


def _in_file(address: int, loads: list[tuple[int, int, int]]) -> int | None:
    for start, size, offset in loads:
        if start <= address < start + size:
            return address - start + offset
    return None


def _known(path: str) -> dict[str, int]:
    status = os.stat(path)
    return _functions(path, (status.st_mtime_ns, status.st_size))


def file_offset(path: str, function: str) -> int:
    """The offset in bytes, in the file, of ``function``, of "function+16", or of a number. Raises
    LinkError with the names that are near, FormatError for a file that is no ELF."""
    name, _, more = function.partition("+")
    try:
        extra = int(more, 0) if more else 0
        if name[:1].isdigit():
            return int(name, 0) + extra
    except ValueError:
        raise LinkError(f"{function!r} is no function and no offset", symbol=function) from None
    known = _known(path)
    if name not in known:
        near = get_close_matches(name, known, n=3)
        hint = f"; did you mean {', '.join(near)}?" if near else " (stripped?)"
        raise LinkError(f"{path} has no function {name!r}{hint}", symbol=name)
    return known[name] + extra


def matching_offsets(path: str, pattern: str) -> dict[str, int]:
    """Offsets of all functions whose name fits ``pattern`` (* and ?). Raises LinkError if none
    does."""
    if not any(sign in pattern for sign in "*?["):
        return {pattern: file_offset(path, pattern)}
    found = {name: at for name, at in _known(path).items() if fnmatch.fnmatchcase(name, pattern)}
    if not found:
        raise LinkError(f"{path} has no function that fits {pattern!r}", symbol=pattern)
    return found
