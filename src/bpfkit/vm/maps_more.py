"""What maps of a few types can do besides: rings that user space writes, arenas, stack traces,
storage of cgroups."""

from __future__ import annotations

import ctypes
import errno
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..errors import MapError, UsageError
from ._generated import layout
from .maps_objects import number_of
from .native import runtime

if TYPE_CHECKING:
    import mmap

    import numpy as np

    Buffer = bytes | bytearray | memoryview | np.ndarray[Any, Any]

    from ..obj.spec import MapSpec

__all__ = ["MoreMaps"]

_PAGE = 4096
# types whose entries are bytes under bytes
_PLAIN = {
    *(layout.BK_HASH, layout.BK_ARRAY, layout.BK_PERCPU_HASH, layout.BK_PERCPU_ARRAY),
    *(layout.BK_LRU_HASH, layout.BK_LRU_PERCPU_HASH, layout.BK_LPM_TRIE, layout.BK_RHASH),
    *(layout.BK_DEVMAP, layout.BK_DEVMAP_HASH, layout.BK_CPUMAP, layout.BK_XSKMAP),
}
_U64, _S64 = ctypes.c_uint64, ctypes.c_int64


class MoreMaps:
    """Methods of a ``VmMap`` that only some types have; on the others they raise UsageError."""

    spec: MapSpec
    address: int
    head: Any
    _window: mmap.mmap | None
    _read_bytes: int

    def _open(self, *, reading: bool = False, writing: bool = False) -> None:
        raise NotImplementedError

    def _check(self, what: str, code: int) -> None:
        raise NotImplementedError

    def _only(self, what: str, *types: int) -> None:
        if self.spec.type not in types:
            raise UsageError(f"{self!r} is no {what}")

    # --- many entries at once ------------------

    def update_many(self, keys: Buffer, values: Buffer, flags: int = 0) -> int:
        """Set many entries natively: keys and values packed, as ``dump`` gives them (numpy arrays
        do). Gives how many; stops at the first that is refused and raises its MapError."""
        self._open(writing=True)
        if self.spec.type not in _PLAIN:
            raise UsageError(f"{self!r} takes its entries one by one: update")
        width = self._read_bytes
        import numpy as np

        packed = [np.frombuffer(one, np.uint8) for one in (keys, values)]
        sizes = [len(one) for one in packed]
        count = sizes[0] // self.spec.key_size
        if sizes != [count * self.spec.key_size, count * width]:
            raise UsageError(
                f"{self!r} has keys of {self.spec.key_size} bytes and values of {width}: "
                f"{sizes[0]} and {sizes[1]} bytes are not as many of both"
            )
        done = _U64(0)
        fill = runtime().function("bk_map_fill", (_U64,) * 6, _S64)
        addresses = [one.ctypes.data for one in packed]
        code = fill(self.address, *addresses, count, flags, ctypes.addressof(done))
        self._check(f"update of entry {done.value} of {count}", code)
        return int(done.value)

    # --- user ring buffers ------------------

    def send(self, record: bytes) -> None:
        """User ring buffers: a record for bpf_user_ringbuf_drain. Raises MapError ENOSPC when there
        is no room and E2BIG when there never can be."""
        self._open(writing=True)
        self._only("user ring buffer", layout.BK_USER_RINGBUF)
        if len(record) + 8 >= self.spec.max_entries:
            self._check("send", -errno.E2BIG)
        output = runtime().function(
            "bk_ring_output", (_U64, _U64, ctypes.c_char_p, _U64, _U64, _U64), _S64
        )
        if output(self.address, 0, bytes(record), len(record), 0, 0):
            raise MapError(f"send to {self!r}", errno.ENOSPC, "programs have not drained it")

    @property
    def waiting(self) -> int:
        """Bytes of records, each with a header of 8, that programs have not drained yet."""
        self._only("user ring buffer", layout.BK_USER_RINGBUF)
        return int(runtime().function("bk_ring_query", (_U64,) * 3)(self.address, 0, 0))

    # --- arenas ------------------

    def memory(self) -> np.ndarray[Any, Any]:
        """Arenas: all pages as bytes, shared with programs: no copy. Page 0 is at the address
        ``arena_address``."""
        import numpy as np

        self._open(reading=True, writing=True)
        self._only("arena", layout.BK_ARENA)
        assert self._window is not None
        start = ctypes.addressof(ctypes.c_char.from_buffer(self._window))
        size = self.spec.max_entries * _PAGE
        return np.ndarray((size,), np.uint8, self._window, self.arena_address - start)

    @property
    def arena_address(self) -> int:
        """Arenas: the address of the first page, for programs and for Python."""
        self._only("arena", layout.BK_ARENA)
        return int(self.head["values"])

    def alloc_pages(self, count: int = 1, address: int = 0) -> int:
        """Arenas: the address of ``count`` zeroed pages in a row, at ``address`` if that is given.
        Raises MapError ENOMEM when there are none."""
        self._open(writing=True)
        self._only("arena", layout.BK_ARENA)
        take = runtime().function("bk_arena_alloc_pages", (_U64,) * 5)
        found = int(take(self.address, address, count, 0xFFFFFFFF, 0))
        if not found:
            raise MapError(f"allocating in {self!r}", errno.ENOMEM, f"no {count} free pages there")
        return found

    def free_pages(self, address: int, count: int = 1) -> None:
        """Arenas: give pages back; what is outside of the arena is passed over."""
        self._open(writing=True)
        self._only("arena", layout.BK_ARENA)
        runtime().function("bk_arena_free_pages", (_U64,) * 3)(self.address, address, count)

    # --- stack traces ------------------

    def store_stack(self, frames: Sequence[int], flags: int = 0) -> int:
        """Stack traces: the number of the entry for ``frames`` (instruction addresses, innermost
        first), as bpf_get_stackid gives it. Raises MapError EEXIST when another stack is there,
        EFAULT when the flags skip all frames."""
        self._open(writing=True)
        self._only("map of stack traces", layout.BK_STACK_TRACE)
        words = (_U64 * max(1, len(frames)))(*frames)
        store = runtime().function("bk_stack_store", (_U64, _U64, _U64, _U64), _S64)
        found = int(store(self.address, ctypes.addressof(words), len(frames), flags))
        self._check("store_stack", min(0, found))
        return found

    # --- storage ------------------

    def attach(self, key: bytes) -> None:
        """Cgroup storage: a zeroed value for ``key``, as attaching a program to that cgroup makes
        it; nothing where there is one."""
        self._open(writing=True)
        self._only("cgroup storage", layout.BK_CGROUP_STORAGE, layout.BK_PERCPU_CGROUP_STORAGE)
        if len(key) != self.spec.key_size:
            raise UsageError(f"{self!r}: a key has {self.spec.key_size} bytes, not {len(key)}")
        add = runtime().function("bk_storage_attach", (_U64, ctypes.c_char_p, _U64))
        if not add(self.address, bytes(key), 0):
            self._check("attach", -errno.ENOMEM)

    def key_of(self, what: Any) -> bytes:
        """Storage of sockets, inodes, tasks and cgroups: the key for an object of the world (or its
        address); for maps of sockets and cgroups, the value."""
        kind = layout.BK_SK_STORAGE
        storages = (layout.BK_INODE_STORAGE, layout.BK_TASK_STORAGE, layout.BK_CGRP_STORAGE)
        if self.spec.type in (kind, *storages):
            return number_of(what).to_bytes(4, "little")
        sockets = (layout.BK_SOCKMAP, layout.BK_SOCKHASH, layout.BK_REUSEPORT_SOCKARRAY)
        self._only("map of objects", layout.BK_CGROUP_ARRAY, *sockets)
        return number_of(what).to_bytes(self.spec.value_size, "little")
