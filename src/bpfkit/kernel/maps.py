"""Live maps of the kernel, as Python sees them: one descriptor each.

Elements go through system calls; whole maps through the batch commands (Linux 5.6) where the type
has them, else key by key. Values of per-CPU maps are as the kernel gives them: one for every
possible CPU, each rounded up to 8 bytes.
"""

from __future__ import annotations

import errno
import mmap
import os
import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..abi import MapType, map_type
from ..errors import MapError, UnsupportedError, UsageError
from ._sys import bpf
from .cpus import possible_cpus

if TYPE_CHECKING:
    from ..obj.spec import MapSpec
    from .types import TypeLoader

__all__ = ["KernelMap", "create_map"]

_OF_MAPS = frozenset((MapType.ARRAY_OF_MAPS, MapType.HASH_OF_MAPS))
_NO_KEYS = frozenset((MapType.QUEUE, MapType.STACK, MapType.BLOOM_FILTER))
_RINGS = frozenset((MapType.RINGBUF,))
# types whose keys or values the kernel refuses to describe by BTF
_WITHOUT_BTF = frozenset(
    (
        *(MapType.PERF_EVENT_ARRAY, MapType.CGROUP_ARRAY, MapType.STACK_TRACE, MapType.XSKMAP),
        *(MapType.ARRAY_OF_MAPS, MapType.HASH_OF_MAPS, MapType.DEVMAP, MapType.DEVMAP_HASH),
        *(MapType.CPUMAP, MapType.SOCKMAP, MapType.SOCKHASH, MapType.QUEUE, MapType.STACK),
        *(MapType.RINGBUF, MapType.USER_RINGBUF, MapType.BLOOM_FILTER, MapType.PROG_ARRAY),
        *(MapType.REUSEPORT_SOCKARRAY, MapType.LPM_TRIE, MapType.ARENA),
    )
)
_NEEDS_TYPES = frozenset(
    (
        *(MapType.SK_STORAGE, MapType.INODE_STORAGE, MapType.TASK_STORAGE),
        MapType.CGRP_STORAGE,
    )
)
_BATCH_BYTES = 1 << 20
_INNER_LEAST = 1


def create_map(spec: MapSpec, types: TypeLoader) -> KernelMap:
    """A live map for ``spec``. Raises MapError with the kernel's errno, LoadError for BTF that it
    refuses."""
    inner_fd, inner = 0, None
    if spec.type in _OF_MAPS:
        if spec.inner is None:
            raise UsageError(f"map {spec.name} holds maps, but nothing says of what kind")
        inner = create_map(spec.inner, types)
        inner_fd = inner.fd
    entries = spec.max_entries
    if not entries and spec.type == MapType.PERF_EVENT_ARRAY:
        entries = possible_cpus()
    wanted = {
        "type": spec.type,
        "key_size": spec.key_size,
        "value_size": spec.value_size,
        "max_entries": entries,
        "flags": spec.flags,
        "name": spec.name,
        "inner_map_fd": inner_fd,
        "numa_node": spec.numa_node or 0,
        "map_extra": spec.map_extra,
    }
    try:
        fd = _create(spec, wanted, types)
    finally:
        if inner is not None:
            inner.close()
    return KernelMap(spec, fd, max_entries=entries)


def _create(spec: MapSpec, wanted: dict[str, Any], types: TypeLoader) -> int:
    typed: dict[str, Any] = {}
    if (
        spec.btf is not None
        and spec.type not in _WITHOUT_BTF
        and (spec.value_type or spec.key_type)
    ):
        typed = {
            "btf_fd": types.fd(spec.btf),
            "btf_key_type_id": spec.key_type,
            "btf_value_type_id": spec.value_type,
        }
    try:
        return bpf.map_create(**wanted, **typed)
    except MapError as error:
        # types only describe; a kernel that does not take these makes the map without them, unless
        # it has to find a lock, a timer or the like in them
        is_needed = spec.type in _NEEDS_TYPES or not typed
        if is_needed or error.errno not in (errno.EINVAL, errno.EOPNOTSUPP, 524):
            raise MapError(f"creating map {spec.name}", error.errno or 0, error.hint) from None
        return bpf.map_create(**wanted)


class KernelMap:
    """One map of the kernel. ``fd`` is its descriptor, owned by this object."""

    def __init__(self, spec: MapSpec, fd: int, *, max_entries: int = 0) -> None:
        self.spec, self.fd = spec, fd
        self.max_entries = max_entries or spec.max_entries
        self.cpus = possible_cpus() if map_type(spec.type).per_cpu else 1
        step = -(-spec.value_size // 8) * 8
        self._value_size = step * self.cpus if self.cpus > 1 or self._per_cpu else spec.value_size
        self._ring: _Ring | None = None

    @property
    def _per_cpu(self) -> bool:
        return map_type(self.spec.type).per_cpu

    def __repr__(self) -> str:
        return f"<kernel map {self.spec.name}: {map_type(self.spec.type).short}, fd {self.fd}>"

    # --- elements ---------------------------------------------------------------------------------

    def lookup(self, key: bytes) -> bytes | None:
        """The value of ``key``, None if it is not there. Raises MapError."""
        if self.spec.type in _NO_KEYS or self.spec.type in _RINGS:
            raise UsageError(f"{self!r} has no keys: use peek, pop or records")
        return bpf.map_lookup(self._open(), self._key(key), self._value_size)

    def update(self, key: bytes, value: bytes, flags: int = 0) -> None:
        """Set ``key``. Raises MapError (full, frozen, flags)."""
        self._sized("value", value, self._value_size)
        bpf.map_update(self._open(), self._key(key), value, flags=flags)

    def delete(self, key: bytes) -> bool:
        """Delete ``key``; False if it was not there. Raises MapError."""
        return bpf.map_delete(self._open(), self._key(key))

    def next_key(self, key: bytes | None) -> bytes | None:
        """The key after ``key`` (None: the first)."""
        return bpf.map_get_next_key(self._open(), key, self.spec.key_size)

    def keys(self) -> Iterator[bytes]:
        """All keys. Programs may change the map meanwhile: a key that is deleted while it is the
        current one does not start the walk over."""
        seen: set[bytes] = set()
        for key in self._batched_keys():
            if key not in seen:
                seen.add(key)
                yield key

    def dump(self) -> tuple[bytes, bytes, int]:
        """All elements: keys end to end, values end to end, how many."""
        keys, values, count = bytearray(), bytearray(), 0
        for some_keys, some_values in self._batches():
            keys += some_keys
            values += some_values
            count += len(some_keys) // max(self.spec.key_size, 1)
        return bytes(keys), bytes(values), count

    def _batched_keys(self) -> Iterator[bytes]:
        size = self.spec.key_size
        for keys, _ in self._batches():
            for at in range(0, len(keys), size):
                yield keys[at : at + size]

    def _batches(self) -> Iterator[tuple[bytes, bytes]]:
        size = self.spec.key_size
        count = max(1, min(self.max_entries, _BATCH_BYTES // (size + self._value_size or 1)))
        cursor: bytes | None = None
        is_first = True
        while is_first or cursor is not None:
            try:
                keys, values, cursor = bpf.map_lookup_batch(
                    self._open(), cursor, count, key_size=size, value_size=self._value_size
                )
            except MapError as error:
                if error.errno == errno.ENOSPC:  # a bucket that holds more than the buffer
                    count *= 2
                    continue
                if is_first and error.errno in (errno.EINVAL, errno.EOPNOTSUPP, 524):
                    yield from self._one_by_one()
                    return
                raise
            is_first = False
            yield keys, values

    def _one_by_one(self) -> Iterator[tuple[bytes, bytes]]:
        key = self.next_key(None)
        for _ in range(self.max_entries * 2 + 1):
            if key is None:
                return
            value = self.lookup(key)
            if value is not None:
                yield key, value
            key = self.next_key(key)

    # --- queues, stacks, bloom filters ------------------------------------------------------------

    def push(self, value: bytes, flags: int = 0) -> None:
        """Add a value. Raises MapError (full)."""
        self._sized("value", value, self._value_size)
        bpf.map_update(self._open(), b"", value, flags=flags)

    def pop(self) -> bytes | None:
        """Take the next value out; None if there is none."""
        return bpf.map_lookup_and_delete(self._open(), b"", self._value_size)

    def peek(self) -> bytes | None:
        """The next value; None if there is none."""
        return bpf.map_lookup(self._open(), b"", self._value_size)

    # --- ring buffers -----------------------------------------------------------------------------

    def records(self) -> Iterator[tuple[int, bytes]]:
        """The records that wait in a ring buffer, taken out: (0, record)."""
        if self.spec.type not in _RINGS:
            raise UnsupportedError(f"reading records of {self!r}")
        if self._ring is None:
            self._ring = _Ring(self._open(), self.max_entries)
        return ((0, record) for record in self._ring.drain())

    # --- maps and programs as values --------------------------------------------------------------

    def set_inner(self, index: int, inner: Any) -> None:
        """Put a map into a map of maps; ``index`` is the key as a number."""
        self._set_descriptor(index, inner.fd)

    def set_program(self, index: int, program: Any) -> None:
        """Put a program into a program array."""
        self._set_descriptor(index, program.fd)

    def _set_descriptor(self, index: int, fd: int) -> None:
        key = index.to_bytes(self.spec.key_size, "little")
        bpf.map_update(self._open(), key, struct.pack("=i", fd))

    # --- the whole map ----------------------------------------------------------------------------

    def freeze(self) -> None:
        """No system call can change it any more."""
        bpf.map_freeze(self._open())

    def close(self) -> None:
        """Give the descriptor back; the map lives on while a program uses it or it is pinned."""
        if self._ring is not None:
            self._ring.close()
            self._ring = None
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1

    def __enter__(self) -> KernelMap:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _open(self) -> int:
        if self.fd < 0:
            raise UsageError(f"map {self.spec.name} is closed")
        return self.fd

    def _key(self, key: bytes) -> bytes:
        self._sized("key", key, self.spec.key_size)
        return key

    def _sized(self, what: str, data: bytes, size: int) -> None:
        if len(data) != size:
            raise UsageError(f"map {self.spec.name}: a {what} has {size} bytes, not {len(data)}")


class _Ring:
    """The consumer's side of a ring buffer: one writable page with the consumer's position, then,
    read-only, one with the producer's and the data, mapped twice in a row."""

    _BUSY, _DISCARDED = 1 << 31, 1 << 30
    _LENGTH = (1 << 30) - 1
    _HEADER = 8

    def __init__(self, fd: int, size: int) -> None:
        page = mmap.PAGESIZE
        self._mask, self._page = size - 1, page
        self._consumer = mmap.mmap(fd, page, mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE)
        self._data = mmap.mmap(fd, page + 2 * size, mmap.MAP_SHARED, mmap.PROT_READ, offset=page)
        self._mine = memoryview(self._consumer)[:8].cast("Q")
        self._theirs = memoryview(self._data)[:8].cast("Q")

    def drain(self) -> Iterator[bytes]:
        view = memoryview(self._data)
        try:
            at = self._mine[0]
            while at < self._theirs[0]:
                place = self._page + (at & self._mask)
                head = int.from_bytes(view[place : place + 4], "little")
                if head & self._BUSY:
                    return
                length = head & self._LENGTH
                start = place + self._HEADER
                record = None if head & self._DISCARDED else bytes(view[start : start + length])
                at += (length + self._HEADER + 7) & -8
                self._mine[0] = at
                if record is not None:
                    yield record
        finally:
            view.release()

    def close(self) -> None:
        self._mine.release()
        self._theirs.release()
        self._consumer.close()
        self._data.close()
