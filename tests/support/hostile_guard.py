"""Guards around everything that a program may reach: an engine that lets one byte through is seen.

Execution contexts, contexts of programs and packet buffers end where a page begins that nobody may
touch; so do maps. The stacks of native code lie between two zones of a pattern that is looked at
whenever a function ends. What cannot be fenced by pages (the head of a map, the packet's buffer
outside of the packet) is compared after a run.
"""

from __future__ import annotations

import ctypes
import mmap
import re
from typing import Any

from bpfkit import llvm
from bpfkit.vm import execution, maps
from bpfkit.vm._generated import layout

PAGE = mmap.PAGESIZE
ZONE = 512  # bytes of pattern below and above a native stack
PATTERN = 0xA5
_PROT_NONE = 0

_libc = ctypes.CDLL(None, use_errno=True)
_libc.mprotect.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)


class Trespass(AssertionError):
    """A program changed memory that it does not own."""


def _forbid(address: int) -> None:
    if _libc.mprotect(address, PAGE, _PROT_NONE):
        raise OSError(ctypes.get_errno(), "mprotect")


def fenced(size: int) -> tuple[mmap.mmap, int]:
    """A mapping with a forbidden page at either end, and the address of the ``size`` bytes that end
    at the upper one."""
    pages = (size + PAGE - 1) // PAGE
    memory = mmap.mmap(-1, (pages + 2) * PAGE, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    base = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    _forbid(base)
    _forbid(base + (pages + 1) * PAGE)
    return memory, base + (pages + 1) * PAGE - (size + 7 & -8)


class FencedMemory:
    """In place of the execution context's memory."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._raw, self.address = fenced(size)


def fenced_map(name: str, size: int, **_: bool) -> mmap.mmap:
    """In place of a map's memory: as many bytes as it asks for, then a forbidden page."""
    pages = (size + PAGE - 1) // PAGE
    memory = mmap.mmap(-1, (pages + 1) * PAGE, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    _forbid(ctypes.addressof(ctypes.c_char.from_buffer(memory)) + pages * PAGE)
    return memory


# --- native stacks -------------------------------------------------------------------------------

_trespasses: list[str] = []
_STACK = re.compile(rf"^%stk = alloca \[{layout.BK_STACK} x i8\].*$", re.M)
_WHOLE = ZONE + layout.BK_STACK + ZONE
_ENTER = (
    f"%fence = alloca [{_WHOLE} x i8], align 16\n"
    f"%stk = getelementptr i8, ptr %fence, i64 {ZONE}\n"
    "call void @fence_enter(ptr %fence)"
)
_DECLARED = "\ndeclare void @fence_enter(ptr)\ndeclare void @fence_leave(ptr)\n"


def with_fences(text: str) -> str:
    """The module with a zone of a pattern around each stack."""
    parts = re.split(r"^(?=define )", text, flags=re.M)
    for number, part in enumerate(parts):
        if _STACK.search(part):
            body, end, rest = part.partition("\n}\n")
            body = _STACK.sub(_ENTER, body)
            body = re.sub(
                r"^(ret i64 )", r"call void @fence_leave(ptr %fence)\n\1", body, flags=re.M
            )
            parts[number] = body + end + rest
    return "".join(parts) + _DECLARED


@ctypes.CFUNCTYPE(None, ctypes.c_void_p)
def _enter(place: int) -> None:
    ctypes.memset(place, PATTERN, ZONE)
    ctypes.memset(place + ZONE + layout.BK_STACK, PATTERN, ZONE)


@ctypes.CFUNCTYPE(None, ctypes.c_void_p)
def _leave(place: int) -> None:
    zones = ctypes.string_at(place, ZONE) + ctypes.string_at(place + ZONE + layout.BK_STACK, ZONE)
    if zones != bytes([PATTERN]) * len(zones):
        _trespasses.append("the zone around a stack was written")


_PLACES = {
    name: ctypes.cast(function, ctypes.c_void_p).value or 0
    for name, function in (("fence_enter", _enter), ("fence_leave", _leave))
}


class _Library(llvm.Library):
    def __init__(self, image: bytes, exports: Any, imports: Any = None) -> None:
        super().__init__(image, exports, {**(imports or {}), **_PLACES})


def install(*, stacks: bool) -> None:
    """Put the fences up, for the rest of this process; ``stacks``: those of native code too."""
    execution._Memory = FencedMemory  # type: ignore[misc, assignment]
    # an assignment to a name that is not there would fence nothing
    assert hasattr(maps, "allocate") and hasattr(execution, "_Memory")
    maps.allocate = fenced_map
    if not stacks:
        return
    compile_ir = llvm.compile_ir

    def fenced_ir(texts: Any, **options: Any) -> bytes:
        return compile_ir(
            [with_fences(text) if "@prog(" in text else text for text in texts], **options
        )

    llvm.compile_ir = fenced_ir
    llvm.Library = _Library  # type: ignore[misc]


# --- what pages cannot fence ---------------------------------------------------------------------

_HEAD = (
    "magic",
    "type",
    "key_size",
    "value_size",
    "max_entries",
    "flags",
    "values",
    "stride",
    "slots",
)


class Watch:
    """What must be the same after a run: heads of maps, the buffer around the packet."""

    def __init__(self, machine: Any) -> None:
        self.machine = machine
        self._heads = [(made, self._head(made)) for made in machine._maps]

    @staticmethod
    def _head(made: Any) -> list[int]:
        shape = execution.Shape("bk_map", made.address)
        return [shape[name] for name in _HEAD]

    def look(self) -> None:
        """Raises Trespass."""
        if _trespasses:
            raise Trespass(_trespasses.pop())
        for made, before in self._heads:
            if self._head(made) != before:
                raise Trespass(f"the head of map {made.spec.name} changed")
