"""Live maps of the VM, as Python sees them. The maps themselves are native (vm/runtime/*.c).

The memory of a map is one anonymous mapping, committed by the system as it is touched, that begins
with its ``struct bk_map``. Threads may use a map while programs run: natives lock. The memory lives
as long as the handle object does, since programs hold handles; ``close`` gives the pages back at
once and leaves a map that is empty.
"""

from __future__ import annotations

import ctypes
import errno
import itertools
import mmap
import sys
import threading
import weakref
from collections import deque
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from ..abi import map_type
from ..errors import MapError, UnsupportedError, UsageError
from ._generated import layout
from .maps_memory import allocate, map_window
from .maps_more import MoreMaps
from .maps_objects import address_of, number_of
from .native import runtime

if TYPE_CHECKING:
    import numpy as np

    from ..obj.spec import MapSpec

__all__ = ["VmMap", "create_map"]

_PAGE = 4096
_BATCH_BYTES = 1 << 20
_PERCPU = {
    layout.BK_PERCPU_HASH,
    layout.BK_PERCPU_ARRAY,
    layout.BK_LRU_PERCPU_HASH,
    layout.BK_PERCPU_CGROUP_STORAGE,
}
_STORAGE = {
    layout.BK_SK_STORAGE,
    layout.BK_INODE_STORAGE,
    layout.BK_TASK_STORAGE,
    layout.BK_CGRP_STORAGE,
}
_CGROUP_STORAGE = {layout.BK_CGROUP_STORAGE, layout.BK_PERCPU_CGROUP_STORAGE}
_SOCKETS = {layout.BK_SOCKMAP, layout.BK_SOCKHASH, layout.BK_REUSEPORT_SOCKARRAY}
_OBJECTS = {*_SOCKETS, layout.BK_CGROUP_ARRAY}
_OF_MAPS = {layout.BK_ARRAY_OF_MAPS, layout.BK_HASH_OF_MAPS}
_POINTERS = {*_OF_MAPS, *_OBJECTS, layout.BK_PROG_ARRAY}
# no batches: key by key
_WALKED = {layout.BK_LPM_TRIE, layout.BK_STACK_TRACE, layout.BK_STRUCT_OPS}
_RINGS = {layout.BK_RINGBUF, layout.BK_PERF_EVENT_ARRAY}
_KEYLESS = {
    layout.BK_QUEUE,
    layout.BK_STACK_MAP,
    layout.BK_BLOOM_FILTER,
    layout.BK_RINGBUF,
    layout.BK_USER_RINGBUF,
    layout.BK_ARENA,
}
# maps whose values programs may reach through pointers, and those they may only read
_READ_ONLY = {layout.BK_DEVMAP, layout.BK_DEVMAP_HASH, layout.BK_XSKMAP}
_REACHABLE = {
    layout.BK_HASH,
    layout.BK_ARRAY,
    layout.BK_LRU_HASH,
    layout.BK_LPM_TRIE,
    layout.BK_RHASH,
    layout.BK_CGROUP_STORAGE,
    *_STORAGE,
    *_PERCPU,
    *_READ_ONLY,
}
# what says how much of the tables is in use
_HASH_COUNTERS: dict[str, tuple[str, ...]] = {"bk_hash": ("fresh", "free", "hand")}
_TRIE_COUNTERS: dict[str, tuple[str, ...]] = {
    "bk_trie": ("top", "fresh_node", "free_node", "fresh_value", "free_value")
}
_TABLES = {
    *(layout.BK_HASH, layout.BK_PERCPU_HASH, layout.BK_LRU_HASH, layout.BK_LRU_PERCPU_HASH),
    *(layout.BK_HASH_OF_MAPS, layout.BK_DEVMAP_HASH, layout.BK_SOCKHASH, layout.BK_RHASH),
    *_STORAGE,
    *_CGROUP_STORAGE,
}
_COUNTERS: dict[int, dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(_TABLES, _HASH_COUNTERS),
    layout.BK_LPM_TRIE: _TRIE_COUNTERS,
    layout.BK_QUEUE: {"bk_queue": ("head", "tail")},
    layout.BK_STACK_MAP: {"bk_queue": ("head", "tail")},
}
# why the VM does not have a map type
_REASONS = {34: "no engine has indirect jumps (gotox), for which such a map is"}
# tables that fill up: large pages are worth it
_DENSE = {*_TABLES, layout.BK_ARRAY, layout.BK_LPM_TRIE} - _STORAGE - _CGROUP_STORAGE
_KNOWN = set(layout.ENUMS["bk_map_type"].values())

_ids = itertools.count(1)
_live: weakref.WeakValueDictionary[int, VmMap] = weakref.WeakValueDictionary()

_INTEGERS = {4: ctypes.c_uint32, 8: ctypes.c_uint64}
_U64, _S64, _TEXT, _OUT = ctypes.c_uint64, ctypes.c_int64, ctypes.c_char_p, ctypes.c_void_p

_HINTS = {
    errno.E2BIG: "the map is full, or the index is not below max_entries",
    errno.ENOSPC: "the map is full",
    errno.EEXIST: "the key exists already",
    errno.ENOENT: "no such key",
    errno.EPERM: "the map is frozen, or its flags do not allow this access",
    errno.EINVAL: "the map's type does not allow this, or the flags are not known",
}
# function: (arguments, result)
_SIGNATURES: dict[str, tuple[tuple[Any, ...], Any]] = {
    "bk_map_invalid": ((_U64,), _U64),
    "bk_map_bytes": ((_U64,), _U64),
    "bk_map_init": ((_U64, _U64), _S64),
    "bk_map_read": ((_U64, _TEXT, _OUT, _U64), _S64),
    "bk_map_take": ((_U64, _TEXT, _OUT, _U64), _S64),
    "bk_storage_attach": ((_U64, _TEXT, _U64), _U64),
    "bk_arena_alloc_pages": ((_U64,) * 5, _U64),
    "bk_arena_free_pages": ((_U64,) * 3, _U64),
    "bk_stack_store": ((_U64, _TEXT, _U64, _U64), _S64),
    "bk_ring_output": ((_U64, _U64, _TEXT, _U64, _U64, _U64), _S64),
    "bk_map_write": ((_U64, _TEXT, _TEXT, _U64), _S64),
    "bk_map_delete": ((_U64, _TEXT), _S64),
    "bk_map_next_key": ((_U64, _TEXT, _OUT), _S64),
    "bk_map_dump": ((_U64, _OUT, _OUT, _OUT, _U64), _U64),
    "bk_map_push": ((_U64, _TEXT, _U64), _S64),
    "bk_map_pop": ((_U64, _OUT), _S64),
    "bk_map_peek": ((_U64, _OUT), _S64),
    "bk_ring_consume": ((_U64, _U64, _OUT, _U64), _S64),
    "bk_ring_query": ((_U64, _U64, _U64), _U64),
}


@cache
def _native(name: str) -> Any:
    arguments, result = _SIGNATURES[name]
    return runtime().function(name, arguments, result)


def _round8(size: int) -> int:
    return (size + 7) & -8


class _Head:
    """The fields of a struct bk_map at ``address``."""

    def __init__(self, address: int) -> None:
        self._address = address

    def __getitem__(self, field: str) -> int:
        offset, size = layout.FIELDS["bk_map"][field]
        return int(_INTEGERS[size].from_address(self._address + offset).value)

    def __setitem__(self, field: str, value: int) -> None:
        offset, size = layout.FIELDS["bk_map"][field]
        _INTEGERS[size].from_address(self._address + offset).value = value


def create_map(spec: MapSpec, *, cpus: int = 1, lock_offset: int | None = None) -> VmMap:
    """A live map for ``spec`` with values for ``cpus`` CPUs where the type is per-CPU.

    ``lock_offset`` is where a struct bpf_spin_lock lies in the value, for a spec without BTF that
    says so: BPF_F_LOCK then works and updates leave it alone. Raises MapError with the kernel's
    errno for what the kernel would refuse or what does not fit in memory, UnsupportedError for a
    map type that the VM does not have.
    """
    if spec.type not in _KNOWN:
        raise UnsupportedError(
            f"map {spec.name}: {_type_name(spec.type)} in the VM", _REASONS.get(spec.type, "")
        )
    head = ctypes.create_string_buffer(layout.BK_MAP_HEAD)
    if lock_offset is None:
        lock_offset = _object_offset(spec, "bpf_spin_lock")
    address = ctypes.addressof(head)
    _fill_head(address, spec, cpus, lock_offset)
    timer_offset = _object_offset(spec, "bpf_timer")
    if timer_offset is not None:
        _U64.from_address(address + _private(layout.BK_TIMER_FIELD)).value = timer_offset + 1
    wrong = _native("bk_map_invalid")(address)
    if wrong:
        raise MapError(f"creating map {spec.name}", wrong, _creation_hint(spec, wrong))
    size = _native("bk_map_bytes")(address)
    window = None
    if spec.type == layout.BK_ARENA:
        window, base = map_window(spec.name, spec.max_entries * _PAGE)
        _U64.from_address(address + _private(0)).value = base  # bk_arena.base
    memory = allocate(spec.name, size, dense=spec.type in _DENSE)
    return VmMap(spec, cpus, memory, head.raw, window)


def _fill_head(address: int, spec: MapSpec, cpus: int, lock_offset: int | None) -> None:
    head = _Head(address)
    entries = spec.max_entries
    if spec.type == layout.BK_PERF_EVENT_ARRAY and not entries:
        entries = cpus
    fields = {
        "type": spec.type,
        "key_size": spec.key_size,
        "value_size": spec.value_size,
        "max_entries": entries,
        "flags": spec.flags,
        "map_extra": spec.map_extra,
        "cpus": cpus,
    }
    for name, value in fields.items():
        size = layout.FIELDS["bk_map"][name][1]
        if not 0 <= value < 1 << 8 * size:
            raise UsageError(f"map {spec.name}: {name} {value} does not fit in {size} bytes")
        head[name] = value
    if lock_offset is not None:
        if not 0 <= lock_offset <= spec.value_size - 4:
            raise UsageError(f"map {spec.name}: no room for a lock at {lock_offset}")
        _U64.from_address(address + _private(layout.BK_LOCK_FIELD)).value = lock_offset + 1


_RECORDS = frozenset({4, 5, 15})  # BTF kinds with fields: struct, union, data section


def _private(index: int) -> int:
    return layout.FIELDS["bk_map"]["private_"][0] + 8 * index


def _object_offset(spec: MapSpec, type_name: str) -> int | None:
    """Where BTF says that a struct of this name lies in the value."""
    if spec.btf is None or not spec.value_type:
        return None
    if spec.btf.kind(spec.btf.resolve(spec.value_type)) not in _RECORDS:
        return None
    for field in spec.btf.layout(spec.value_type).fields:
        if spec.btf.name(spec.btf.resolve(field.type_id)) == type_name and field.offset is not None:
            return field.offset
    return None


def _type_name(number: int) -> str:
    try:
        return map_type(number).name
    except UsageError:
        return f"map type {number}"


def _creation_hint(spec: MapSpec, number: int) -> str:
    kind = _type_name(spec.type)
    if number == errno.E2BIG:
        return f"{kind} does not take keys or values of this size"
    if spec.type == layout.BK_RINGBUF:
        return f"{kind} needs no key and value, and max_entries a power of two times {_PAGE} bytes"
    if spec.type == layout.BK_LPM_TRIE and not spec.flags & layout.BPF_F_NO_PREALLOC:
        return f"{kind} needs the flag BPF_F_NO_PREALLOC"
    return (
        f"{kind} does not take key_size {spec.key_size}, value_size {spec.value_size}, "
        f"max_entries {spec.max_entries}, flags {spec.flags:#x}"
    )


class VmMap(MoreMaps):
    """One live map of the VM; see :class:`bpfkit.host.MapHandle`.

    ``id`` is unique in this process, ``address`` that of its struct bk_map, ``cpus`` the number of
    values of a per-CPU entry. Every method raises MapError on refusal, with the kernel's errno, and
    UsageError for keys and values of the wrong size or when the map was closed.
    """

    def __init__(
        self,
        spec: MapSpec,
        cpus: int,
        memory: mmap.mmap,
        head: bytes,
        window: mmap.mmap | None = None,
    ) -> None:
        self.spec, self.cpus, self.id = spec, cpus, next(_ids)
        self._memory, self._window = memory, window
        memory[: len(head)] = head
        # the address of the mapping; the export ends with this statement
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        self.head = _Head(self.address)
        self.head["id"] = self.id
        self._check("creating", _native("bk_map_init")(self.address, len(memory)))
        width = spec.value_size
        self._read_bytes = cpus * _round8(width) if spec.type in _PERCPU else width
        self._members: dict[bytes, Any] = {}  # what an array of maps or programs holds, kept alive
        self._closed = False
        self.on_close: Callable[[VmMap], None] | None = None  # of the machine that it is in
        self._pending: deque[tuple[int, bytes]] = deque()
        self._consumer = threading.Lock()
        _live[self.id] = self

    # --- entries ------------------

    def lookup(self, key: bytes, flags: int = 0) -> bytes | None:
        """The value of ``key``, None when there is none. Maps of maps and program arrays give the
        id of what they hold (4 bytes), maps of sockets and cgroups their number (8 bytes). Does
        not count as use for LRU maps. With BPF_F_LOCK the value is read under its spin lock."""
        self._open(reading=True)
        return self._read("bk_map_read", key, flags)

    def lookup_and_delete(self, key: bytes, flags: int = 0) -> bytes | None:
        """The value of ``key``, which is gone afterwards, in one step; None when there is none.
        For hash tables and stack traces, and as ``pop`` for queues and stacks."""
        self._open(reading=True, writing=True)
        if self.spec.type in _KEYLESS:
            return self.pop()
        return self._read("bk_map_take", key, flags)

    def _read(self, function: str, key: bytes, flags: int) -> bytes | None:
        if self.spec.type in _KEYLESS:
            raise UsageError(f"{self!r} has no keys: use peek, pop, contains or records")
        refused = self._unreadable()
        self._check("lookup", -refused)
        out = ctypes.create_string_buffer(max(8, self._read_bytes))
        code = _native(function)(self.address, self._key(key), out, flags)
        if code == -errno.ENOENT:
            return None
        self._check("lookup", code)
        return self._user_value(out.raw[: self._read_bytes], out.raw)

    def _unreadable(self) -> int:
        # what no lookup of user space gives
        if self.spec.type == layout.BK_CGROUP_ARRAY:
            return layout.ENOTSUPP
        return errno.ENOSPC if self.spec.type in _SOCKETS and self.spec.value_size != 8 else 0

    def _user_value(self, value: bytes, pointer: bytes) -> bytes:
        if self.spec.type not in _POINTERS:
            return value
        address = int.from_bytes(pointer[:8], "little")
        if self.spec.type in _OBJECTS:
            return number_of(address).to_bytes(8, "little")
        shape = "bk_map" if self.spec.type in _OF_MAPS else "bk_program"
        return ctypes.string_at(address + layout.FIELDS[shape]["id"][0], 4)

    def update(self, key: bytes, value: bytes | VmMap, flags: int = 0) -> None:
        """Set ``key`` to ``value`` (flags: BPF_ANY, BPF_NOEXIST, BPF_EXIST, BPF_F_LOCK). A map of
        maps takes a VmMap or the 4 bytes of its id."""
        self._open(writing=True)
        if self.spec.type in _OF_MAPS:
            self._update_map(key, value, flags)
            return
        if isinstance(value, VmMap):
            raise UsageError(f"{self!r} does not hold maps")
        if self.spec.type == layout.BK_PROG_ARRAY:
            raise MapError(
                f"update of {self!r}", errno.EBADF, "give the program itself: set_program"
            )
        if self.spec.type in _KEYLESS:
            self.push(value, flags)
            return
        self._sized("value", value, self._read_bytes)
        if self.spec.type in _OBJECTS:
            value = self._object(value)
        self._write(self._key(key), bytes(value), flags)

    def _object(self, value: bytes) -> bytes:
        number = int.from_bytes(value, "little")
        if number > 0x7FFFFFFF:
            self._check("update", -errno.EINVAL)
        if not number:
            raise MapError(f"update of {self!r}", errno.EBADF, "0 is no object: see number_of")
        return address_of(number).to_bytes(8, "little")

    def _write(self, key: bytes, value: bytes, flags: int) -> None:
        if not 0 <= flags < 1 << 64:
            raise UsageError(f"flags {flags:#x} do not fit in 64 bits")
        self._check("update", _native("bk_map_write")(self.address, key, value, flags))

    def delete(self, key: bytes) -> bool:
        """Delete ``key``; False when it was not there."""
        self._open(writing=True)
        if self.spec.type in _KEYLESS:
            self._check("delete", _native("bk_map_delete")(self.address, b""))
        code = _native("bk_map_delete")(self.address, self._key(key))
        if code == -errno.ENOENT:
            return False
        self._check("delete", code)
        self._members.pop(key, None)
        return True

    def next_key(self, key: bytes | None) -> bytes | None:
        """The key after ``key`` (None: the first), None after the last. An unknown key starts over;
        arrays go by index, tries from longer prefixes to shorter."""
        self._open(reading=True)
        out = ctypes.create_string_buffer(max(8, self.spec.key_size))
        if self.spec.type in _STORAGE:
            self._check("next_key", -layout.ENOTSUPP)
        given = None if key is None else self._key(key)
        code = _native("bk_map_next_key")(self.address, given, out)
        if code == -errno.ENOENT:
            return None
        self._check("next_key", code)
        return out.raw[: self.spec.key_size]

    def keys(self) -> Iterator[bytes]:
        """All keys: arrays by index, tries from longer prefixes to shorter, hash tables as entries
        were made."""
        self._open(reading=True)
        if self.spec.type in _WALKED:
            key = self.next_key(None)
            while key is not None:
                yield key
                key = self.next_key(key)
            return
        width = self.spec.key_size
        for keys, _ in self._batches():
            for at in range(0, len(keys), width):
                yield keys[at : at + width]

    def dump(self) -> tuple[bytes, bytes, int]:
        """All keys, all values, each packed one after the other, and how many there are. Each batch
        of it is consistent; entries made meanwhile may be missing."""
        self._open(reading=True)
        batches = list(self._batches())
        keys = b"".join(keys for keys, _ in batches)
        values = b"".join(values for _, values in batches)
        return keys, values, len(keys) // max(1, self.spec.key_size)

    def _batches(self) -> Iterator[tuple[bytes, bytes]]:
        if self.spec.type in _KEYLESS or self.spec.type == layout.BK_PERF_EVENT_ARRAY:
            return
        if self.spec.type in _WALKED and self.spec.type != layout.BK_LPM_TRIE:
            for key in self.keys():
                value = self.lookup(key)
                if value is not None:
                    yield key, value
            return
        key_size = self.head["key_size"]
        width = 8 if self.spec.type in _POINTERS else self._read_bytes
        count = max(1, min(self.head["slots"], _BATCH_BYTES // (key_size + width)))
        keys, values = (ctypes.create_string_buffer(count * n) for n in (key_size, width))
        cursor = ctypes.c_uint64(0)
        while True:
            done = _native("bk_map_dump")(self.address, ctypes.byref(cursor), keys, values, count)
            if not done:
                return
            found = ctypes.string_at(values, done * width)
            if self.spec.type in _POINTERS:
                words = (found[at : at + 8] for at in range(0, len(found), 8))
                found = b"".join(self._user_value(b"", word) for word in words)
            yield self._user_keys(ctypes.string_at(keys, done * key_size)), found

    def _user_keys(self, keys: bytes) -> bytes:
        if self.spec.type not in _STORAGE:
            return keys
        addresses = (int.from_bytes(keys[at : at + 8], "little") for at in range(0, len(keys), 8))
        return b"".join(number_of(address).to_bytes(4, "little") for address in addresses)

    def __len__(self) -> int:
        """Entries in use (arrays: all of them). Rings and bloom filters do not count."""
        self._open()
        return int(self.head["count"])

    # --- queues, stacks, bloom filters ------------------

    def push(self, value: bytes, flags: int = 0) -> None:
        """Add a value to a queue, stack or bloom filter. With BPF_EXIST a full queue or stack drops
        its oldest."""
        self._open(writing=True)
        self._sized("value", value, self.spec.value_size)
        self._check("push", _native("bk_map_push")(self.address, bytes(value), flags))

    def pop(self) -> bytes | None:
        """Take the next value out of a queue or stack, None when it is empty."""
        self._open(writing=True)
        return self._next_value("bk_map_pop")

    def peek(self) -> bytes | None:
        """The next value of a queue or stack without taking it, None when it is empty."""
        self._open(reading=True)
        if self.spec.type == layout.BK_BLOOM_FILTER:
            raise UsageError(f"{self!r} can only say whether it contains a value")
        return self._next_value("bk_map_peek")

    def _next_value(self, function: str) -> bytes | None:
        out = ctypes.create_string_buffer(max(1, self.spec.value_size))
        code = _native(function)(self.address, out)
        if code == -errno.ENOENT:
            return None
        self._check(function[7:], code)
        return out.raw[: self.spec.value_size]

    def contains(self, value: bytes) -> bool:
        """Bloom filters: False when ``value`` was surely never pushed."""
        self._open(reading=True)
        if self.spec.type != layout.BK_BLOOM_FILTER:
            raise UsageError(f"{self!r} is no bloom filter")
        self._sized("value", value, self.spec.value_size)
        out = ctypes.create_string_buffer(bytes(value), len(value))
        return not _native("bk_map_peek")(self.address, out)

    # --- rings ------------------

    def records(self) -> Iterator[tuple[int, bytes]]:
        """Take out what programs wrote to a ring buffer or perf event array: (cpu, record). Ends
        when nothing finished is left."""
        self._open()
        if self.spec.type not in _RINGS:
            raise UsageError(f"{self!r} is no ring buffer or perf event array")
        while True:
            with self._consumer:
                if not self._pending:
                    self._fetch()
                if not self._pending:
                    return
                record = self._pending.popleft()
            yield record

    def _fetch(self) -> None:
        """One buffer full of each CPU's records."""
        consume = _native("bk_ring_consume")
        size = 1 << 18
        for cpu in range(self._ring_count()):
            out = ctypes.create_string_buffer(size)
            done = consume(self.address, cpu, out, size)
            if done < 0:
                out = ctypes.create_string_buffer(-done)
                done = consume(self.address, cpu, out, len(out))
            data, at = memoryview(out)[: max(0, done)].cast("B"), 0
            while at < len(data):
                length = int.from_bytes(data[at : at + 4], "little")
                source = int.from_bytes(data[at + 4 : at + 8], "little")
                self._pending.append((source, bytes(data[at + 8 : at + 8 + length])))
                at += 8 + _round8(length)

    def _ring_count(self) -> int:
        if self.spec.type == layout.BK_RINGBUF:
            return 1
        return min(self.cpus, int(self.head["max_entries"]))

    @property
    def lost(self) -> int:
        """Records that did not fit into a ring buffer or perf event array."""
        self._open()
        if self.spec.type not in _RINGS:
            return 0
        query = _native("bk_ring_query")
        return sum(query(self.address, cpu, 4) for cpu in range(self._ring_count()))

    # --- maps of maps, program arrays ------------------

    def _update_map(self, key: bytes, value: bytes | VmMap, flags: int) -> None:
        if isinstance(value, VmMap):
            inner = value
        else:
            self._sized("value", value, 4)
            found = _live.get(int.from_bytes(value, "little"))
            if found is None:
                raise MapError(f"update of {self!r}", errno.EBADF, "the value is no map's id")
            inner = found
        inner._open()
        wanted = self.spec.inner or next((m.spec for m in self._members.values()), None)
        if wanted is not None and not _same_meta(wanted, inner.spec):
            raise MapError(
                f"update of {self!r}", errno.EINVAL, f"{inner!r} is not like the inner map declared"
            )
        self._write(self._key(key), inner.address.to_bytes(8, "little"), flags)
        self._members[bytes(key)] = inner

    def set_inner(self, index: int, inner: VmMap) -> None:
        """Array of maps (or hash with 4-byte keys): put ``inner`` at ``index``."""
        self.update(index.to_bytes(self.spec.key_size, "little"), inner)

    def members(self) -> list[Any]:
        """The maps or programs in a map of maps or program array, as put there."""
        return list(self._members.values())

    def update_program(self, key: bytes, address: int, keep: object = None) -> None:
        """Program array: ``address`` of a struct bk_program; ``keep`` is held while it is there."""
        self._open(writing=True)
        if self.spec.type != layout.BK_PROG_ARRAY:
            raise UsageError(f"{self!r} is no program array")
        self._write(self._key(key), address.to_bytes(8, "little"), 0)
        self._members[bytes(key)] = keep

    def set_program(self, index: int, program: Any) -> None:
        """Program array: ``program`` (a VmProgram) is what a tail call to ``index`` runs."""
        loaded = program.loaded
        self.update_program(index.to_bytes(4, "little"), loaded.address, loaded)

    # --- for the rest of the VM ------------------

    def regions(self) -> list[tuple[int, int, int, int, int, bool]]:
        """What programs may reach through pointers: (start, end, stride, lo, hi, writable), a row a
        CPU; only bytes lo to hi of each stride are the value's."""
        kind = self.spec.type
        head = self.head
        if kind == layout.BK_ARENA:
            return [(head["values"], head["values"] + head["slots"] * _PAGE, 0, 0, 0, True)]
        if kind not in _REACHABLE:
            return []
        size = head["slots"] * head["stride"]
        writable = kind not in _READ_ONLY and not self.spec.flags & layout.BPF_F_RDONLY_PROG
        count = self.cpus if kind in _PERCPU else 1
        starts = (head["values"] + cpu * head["cpu_stride"] for cpu in range(count))
        return [(at, at + size, head["stride"], 0, head["value_bytes"], writable) for at in starts]

    def array(self, dtype: np.typing.DTypeLike) -> np.ndarray[Any, Any]:
        """Arrays: all values as a numpy view without copying; per-CPU arrays get a first axis of
        CPUs. ``dtype`` must be as large as a value."""
        import numpy as np

        self._open()
        if self.spec.type not in (layout.BK_ARRAY, layout.BK_PERCPU_ARRAY):
            raise UsageError(f"{self!r} is no array")
        kind = np.dtype(dtype)
        if kind.itemsize != self.spec.value_size:
            raise UsageError(f"{self!r} has values of {self.spec.value_size} bytes: not {kind}")
        head, offset = self.head, self.head["values"] - self.address
        shape: tuple[int, ...] = (head["slots"],)
        strides: tuple[int, ...] = (head["stride"],)
        if self.spec.type == layout.BK_PERCPU_ARRAY:
            shape, strides = (self.cpus, *shape), (head["cpu_stride"], *strides)
        return np.ndarray(shape, kind, self._memory, offset, strides)

    def freeze(self) -> None:
        """No more changes from Python; programs are not affected."""
        self._open()
        self.head["frozen"] = 1

    def close(self) -> None:
        """Give the memory back. The map is empty for programs that still have it; any other method
        raises UsageError. May be called twice."""
        if self._closed:
            return
        self._closed = True
        if self.on_close is not None:
            self.on_close(self)
        self._members.clear()
        self._pending.clear()
        # pointers in the head stay good throughout: a program may be running in another thread
        base = self.address + layout.FIELDS["bk_map"]["private_"][0]
        for shape, fields in _COUNTERS.get(self.spec.type, {}).items():
            for field in fields:
                offset, size = layout.FIELDS[shape][field]
                _INTEGERS[size].from_address(base + offset).value = 0
        self.head["count"] = 0
        whole = end = len(self._memory)
        if sys.platform == "linux" and whole > _PAGE:
            self._memory.madvise(mmap.MADV_DONTNEED, _PAGE)
            end = _PAGE
        ctypes.memset(self.address + layout.BK_MAP_HEAD, 0, end - layout.BK_MAP_HEAD)
        if self._window is not None and sys.platform == "linux":
            self._window.madvise(mmap.MADV_DONTNEED)
        _native("bk_map_init")(self.address, whole)

    def __enter__(self) -> VmMap:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"map {self.spec.name} ({_type_name(self.spec.type)[13:].lower()})"

    # --- checks ------------------

    def _open(self, *, reading: bool = False, writing: bool = False) -> None:
        if self._closed:
            raise UsageError(f"{self!r} was closed")
        flags = self.spec.flags
        denied = (writing and (flags & layout.BPF_F_RDONLY or self.head["frozen"])) or (
            reading and flags & layout.BPF_F_WRONLY
        )
        if denied:
            self._check("change" if writing else "read", -errno.EPERM)

    def _key(self, key: bytes) -> bytes:
        self._sized("key", key, self.spec.key_size)
        if self.spec.type in _STORAGE:
            return address_of(int.from_bytes(key, "little")).to_bytes(8, "little")
        return bytes(key)

    def _sized(self, what: str, data: bytes, size: int) -> None:
        if len(data) != size:
            raise UsageError(f"{self!r}: a {what} has {size} bytes, not {len(data)}")

    def _check(self, what: str, code: int) -> None:
        if code < 0:
            raise MapError(f"{what} of {self!r}", -code, _HINTS.get(-code, ""))


def _same_meta(declared: MapSpec, given: MapSpec) -> bool:
    """May ``given`` stand where ``declared`` was announced? The kernel's rule."""
    names = ("type", "key_size", "value_size", "flags")
    if any(getattr(declared, name) != getattr(given, name) for name in names):
        return False
    if declared.type != layout.BK_ARRAY or declared.flags & layout.BPF_F_INNER_MAP:
        return True
    return declared.max_entries == given.max_entries
