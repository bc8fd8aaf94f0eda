"""Memory of maps: anonymous mappings that the system commits as they are touched."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import mmap
import sys

from ..errors import MapError

__all__ = ["allocate", "available_memory", "gib", "map_window"]

_LARGE = 4 << 20
_WINDOW = 1 << 32


def available_memory() -> int | None:
    """Bytes that this machine has free, swap included; None where it does not say."""
    try:
        with open("/proc/meminfo") as file:
            rows = dict(line.split(":", 1) for line in file)
        return sum(int(rows[name].split()[0]) * 1024 for name in ("MemAvailable", "SwapFree"))
    except (OSError, KeyError, ValueError):
        return None


def allocate(name: str, size: int, *, dense: bool = False) -> mmap.mmap:
    """Zeroed memory of ``size`` bytes for the map ``name``, committed as it is touched; ``dense``:
    all of it will be. Raises MapError when this machine has not got so much."""
    free = available_memory()
    text = f"map {name} needs {gib(size)}"
    if not size or (free is not None and size > free):
        room = f"; this machine has {gib(free)} free" if free is not None else ""
        hint = f"{text}{room}; lower max_entries" if size else "the sizes are beyond any memory"
        raise MapError(f"creating map {name}", errno.ENOMEM, hint)
    try:
        if sys.platform == "win32":
            return mmap.mmap(-1, size)
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | getattr(mmap, "MAP_NORESERVE", 0)
        made = mmap.mmap(-1, size, flags=flags)
        if dense and size >= _LARGE and hasattr(mmap, "MADV_HUGEPAGE"):
            # a lookup somewhere in a large table costs a cache miss, not two more for page tables
            with contextlib.suppress(OSError):
                made.madvise(mmap.MADV_HUGEPAGE)
        return made
    except (OSError, OverflowError) as error:
        raise MapError(f"creating map {name}", errno.ENOMEM, text) from error


def gib(size: int) -> str:
    """A number of bytes for readers."""
    return f"{size / 2**30:.1f} GiB" if size >= 2**28 else f"{size / 2**20:.1f} MiB"


def map_window(name: str, size: int) -> tuple[mmap.mmap, int]:
    """A mapping and the address of ``size`` bytes in it that cross no multiple of 4 GiB. Raises
    MapError."""
    for room in (size, size + _WINDOW):
        made = _map(name, room)
        start = ctypes.addressof(ctypes.c_char.from_buffer(made))
        if start // _WINDOW == (start + size - 1) // _WINDOW:
            return made, start
        aligned = -(-start // _WINDOW) * _WINDOW
        if aligned + size <= start + room:
            return made, aligned
        made.close()
    raise MapError(f"creating map {name}", errno.ENOMEM, "no room in the address space")


def _map(name: str, size: int) -> mmap.mmap:
    # pages that nobody touches cost nothing: what is free does not matter
    try:
        if sys.platform == "win32":
            return mmap.mmap(-1, size)
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | getattr(mmap, "MAP_NORESERVE", 0)
        return mmap.mmap(-1, size, flags=flags)
    except (OSError, OverflowError) as error:
        raise MapError(f"creating map {name}", errno.ENOMEM, f"{gib(size)}") from error
