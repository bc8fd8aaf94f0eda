"""Return codes of every map type against the kernel's, with every combination of flags."""

from __future__ import annotations

import ctypes
import errno
import itertools
import os
import random
import socket
import struct
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import bpfkit
from bpfkit.errors import KernelError
from bpfkit.kernel.cpus import possible_cpus
from bpfkit.lang.c import open_c
from bpfkit.obj.spec import MapSpec
from bpfkit.vm._generated import layout as k
from bpfkit.vm.maps import create_map
from bpfkit.vm.native import runtime
from support.requires import need_kernel

pytestmark = pytest.mark.kernel

FLAGS = (0, 1, 2, 3, 4, 5, 6, 7, 8, 1 << 32)
LOOKUP_FLAGS = (0, 4, 1)


class Real:
    """A map of the kernel by system calls alone."""

    def __init__(self, spec: MapSpec, inner: int = 0) -> None:
        from bpfkit.kernel._sys import bpf

        self.sys, self.spec = bpf, spec
        self.fd = bpf.map_create(
            type=spec.type,
            key_size=spec.key_size,
            value_size=spec.value_size,
            max_entries=spec.max_entries,
            flags=spec.flags,
            map_extra=spec.map_extra,
            inner_map_fd=inner,
            name="differential",
        )
        cpus = possible_cpus() if spec.type in PERCPU else 0
        self.width = cpus * ((spec.value_size + 7) & -8) if cpus else spec.value_size

    def update(self, key: bytes, value: bytes, flags: int) -> None:
        self.sys.map_update(self.fd, key, value, flags=flags)

    def lookup(self, key: bytes, flags: int = 0) -> bytes | None:
        return self.sys.map_lookup(self.fd, key, self.width, flags=flags)

    def lookup_and_delete(self, key: bytes, flags: int = 0) -> bytes | None:
        return self.sys.map_lookup_and_delete(self.fd, key, self.width, flags=flags)

    def delete(self, key: bytes) -> bool:
        return self.sys.map_delete(self.fd, key)

    def next_key(self, key: bytes | None) -> bytes | None:
        return self.sys.map_get_next_key(self.fd, key, self.spec.key_size)

    def close(self) -> None:
        os.close(self.fd)


PERCPU = {k.BK_PERCPU_ARRAY, k.BK_PERCPU_HASH, k.BK_LRU_PERCPU_HASH, k.BK_PERCPU_CGROUP_STORAGE}


def outcome(call: Any, *arguments: Any) -> Any:
    try:
        return call(*arguments)
    except KernelError as error:
        return ("errno", errno.errorcode.get(error.errno or 0, error.errno))


PLAIN = {
    "array": (k.BK_ARRAY, 4, 6, 3, 0),
    "percpu_array": (k.BK_PERCPU_ARRAY, 4, 6, 3, 0),
    "hash": (k.BK_HASH, 4, 6, 3, 0),
    "hash, not preallocated": (k.BK_HASH, 4, 6, 3, 1),
    "percpu_hash": (k.BK_PERCPU_HASH, 4, 6, 3, 0),
    "lru_hash": (k.BK_LRU_HASH, 4, 6, 64, 0),
    "lru_percpu_hash": (k.BK_LRU_PERCPU_HASH, 4, 6, 64, 0),
    "lpm_trie": (k.BK_LPM_TRIE, 8, 6, 3, 1),
    "stack_trace": (k.BK_STACK_TRACE, 4, 16, 3, 0),
    "cgroup_storage": (k.BK_CGROUP_STORAGE, 16, 6, 0, 0),
    "percpu_cgroup_storage": (k.BK_PERCPU_CGROUP_STORAGE, 8, 6, 0, 0),
    "ringbuf": (k.BK_RINGBUF, 0, 0, 4096, 0),
    "user_ringbuf": (k.BK_USER_RINGBUF, 0, 0, 4096, 0),
    "arena": (k.BK_ARENA, 0, 0, 4, 0x400),
}


def keys_of(spec: MapSpec) -> list[bytes]:
    if spec.type == k.BK_LPM_TRIE:
        return [struct.pack("<I4s", n, b"\x0a\1\2\3") for n in (0, 8, 24, 32, 33)]
    return [n.to_bytes(spec.key_size, "little") for n in (0, 1, 2, 3, 4, 0xFFFFFFFF)]


@pytest.mark.parametrize("name", [n for n in PLAIN if PLAIN[n][1]])
def test_codes_of_plain_maps(name: str) -> None:
    need_kernel()
    spec = MapSpec("m", *PLAIN[name])
    for seed in range(4):
        real = Real(spec)
        made = create_map(spec, cpus=possible_cpus())
        chance = random.Random(seed)
        steps = list(_steps(spec, real.width, chance))
        for what, *arguments in steps:
            mine, theirs = (outcome(getattr(m, what), *arguments) for m in (made, real))
            assert mine == theirs, (name, what, arguments)
        real.close()


def _steps(spec: MapSpec, width: int, chance: random.Random) -> Iterator[tuple[Any, ...]]:
    keys = keys_of(spec)
    ordered = spec.type in (k.BK_ARRAY, k.BK_PERCPU_ARRAY, k.BK_LPM_TRIE, k.BK_STACK_TRACE)
    every: list[tuple[str, bytes | None, int | None]]
    every = [("update", key, flags) for key, flags in itertools.product(keys, FLAGS)]
    every += [("lookup", key, flags) for key, flags in itertools.product(keys, LOOKUP_FLAGS)]
    every += [("lookup_and_delete", key, flags) for key in keys for flags in LOOKUP_FLAGS]
    every += [("delete", key, None) for key in keys] * 3
    every += [("next_key", key, None) for key in (*keys, None) if ordered]
    for _ in range(2):
        chance.shuffle(every)
        for what, key, flags in every:
            if what == "update":
                yield what, key, _value(spec, width, chance), flags
            elif flags is None:
                yield what, key
            else:
                yield what, key, flags


def _value(spec: MapSpec, width: int, chance: random.Random) -> bytes:
    if spec.type not in PERCPU:
        return chance.randbytes(width)
    # user space reads nothing from the bytes between values
    each = (spec.value_size + 7) & -8
    return b"".join(
        chance.randbytes(spec.value_size).ljust(each, b"\0") for _ in range(width // each)
    )


@pytest.mark.parametrize("name", [n for n in PLAIN if not PLAIN[n][1]])
def test_codes_of_maps_without_keys(name: str) -> None:
    need_kernel()
    spec = MapSpec("m", *PLAIN[name])
    real, made = Real(spec), create_map(spec)
    word = ctypes.c_uint64
    native = {"update": (0, 0, 0, 0), "delete": (0,), "next_key": (0, 0)}
    theirs = {
        "update": lambda: real.update(b"", b"", 0),
        "delete": lambda: real.delete(b""),
        "next_key": lambda: real.next_key(None),
    }
    for what, rest in native.items():
        call = runtime().function(f"bk_map_{what}", (word,) * (1 + len(rest)), ctypes.c_int64)
        code, got = call(made.address, *rest), outcome(theirs[what])
        assert got == ("errno", errno.errorcode.get(-code, -code)), what
    real.close()


# --- maps of descriptors -------------------------------------------------------------------------


class Object(NamedTuple):
    """What user space names by a descriptor, and the number that stands for it here."""

    descriptor: int
    number: int


@pytest.fixture
def sockets() -> Iterator[list[Object]]:
    with ExitStack() as stack:
        made = []
        for number in range(1, 4):
            one = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            one.bind(("127.0.0.1", 0))
            made.append(Object(one.fileno(), number))
        yield made


@pytest.fixture
def cgroups() -> Iterator[list[Object]]:
    mounts = [line.split() for line in Path("/proc/mounts").read_text().splitlines()]
    at = next((row[1] for row in mounts if row[2] == "cgroup2"), None)
    if at is None:
        pytest.skip("no cgroup2 file system is mounted")
    descriptor = os.open(at, os.O_RDONLY)
    yield [Object(descriptor, 1)]
    os.close(descriptor)


def compare(
    spec: MapSpec, objects: list[Object], keys: list[bytes], ordered: bool, inner: int = 0
) -> None:
    for seed in range(3):
        real, made = Real(spec, inner), create_map(spec)
        chance = random.Random(seed)
        values = [(o.number, o.descriptor) for o in objects] + [(0, 0x7FFFFFF0)]
        if spec.value_size == 8:
            values.append((1 << 40, 1 << 40))
        for _ in range(160):
            what = chance.choice(("update", "update", "delete", "lookup", "next_key"))
            key = chance.choice(keys)
            if what == "update":
                pair, flags = chance.choice(values), chance.choice(FLAGS)
                mine, theirs = (
                    outcome(m.update, key, v.to_bytes(spec.value_size, "little"), flags)
                    for m, v in ((made, pair[0]), (real, pair[1]))
                )
            elif what == "next_key" and not ordered:
                continue
            else:
                mine, theirs = (outcome(getattr(m, what), key) for m in (made, real))
                if what == "lookup" and isinstance(theirs, bytes):
                    mine, theirs = isinstance(mine, bytes), True  # a cookie, not a descriptor
            bad_object = what == "update" and pair not in values[: len(objects)]
            if bad_object and mine != theirs:
                # which of two errors comes first is the order of two tests
                assert mine is not None and theirs is not None, (what, key, pair, flags)
                continue
            assert mine == theirs, (spec.type, what, key)
        real.close()


WORDS = [struct.pack("<I", n) for n in (0, 1, 2, 3, 4, 0xFFFFFFFF)]


@pytest.mark.parametrize("width", [4, 8])
def test_codes_of_socket_maps(sockets: list[Object], width: int) -> None:
    need_kernel()
    compare(MapSpec("m", k.BK_SOCKMAP, 4, width, 3), sockets, WORDS, True)
    compare(MapSpec("m", k.BK_SOCKHASH, 4, width, 3), sockets, WORDS, False)


@pytest.mark.parametrize("width", [4, 8])
def test_codes_of_reuseport_arrays(width: int) -> None:
    need_kernel()
    with ExitStack() as stack:
        made = []
        port = 0
        for number in range(1, 3):
            one = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            one.bind(("127.0.0.1", port))
            port = one.getsockname()[1]
            made.append(Object(one.fileno(), number))
        # a socket can be in one slot only: each gets its own
        spec = MapSpec("m", k.BK_REUSEPORT_SOCKARRAY, 4, width, 3)
        real, ours = Real(spec), create_map(spec)
        for flags in (*FLAGS, 1, 2, 0):
            for at, item in enumerate(made):
                codes = [
                    outcome(m.update, WORDS[at], n.to_bytes(width, "little"), flags)
                    for m, n in ((real, item.descriptor), (ours, item.number))
                ]
                assert codes[0] == codes[1], (flags, at)
            for key in WORDS:
                one_of, other = outcome(real.lookup, key), outcome(ours.lookup, key)
                assert type(one_of) is type(other) and (
                    one_of == other or isinstance(one_of, bytes)
                ), key
            for key in WORDS[2:]:
                assert outcome(real.delete, key) == outcome(ours.delete, key)
                assert outcome(real.next_key, key) == outcome(ours.next_key, key)
            assert outcome(real.delete, WORDS[0]) == outcome(ours.delete, WORDS[0])
        real.close()


def test_codes_of_cgroup_arrays(cgroups: list[Object]) -> None:
    need_kernel()
    compare(MapSpec("m", k.BK_CGROUP_ARRAY, 4, 4, 3), cgroups, WORDS, True)


@pytest.mark.parametrize("kind", [k.BK_ARRAY_OF_MAPS, k.BK_HASH_OF_MAPS])
def test_codes_of_maps_of_maps(kind: int) -> None:
    need_kernel()
    inner = MapSpec("inner", k.BK_HASH, 4, 4, 2)
    real_inner, our_inner = Real(inner), create_map(inner)
    spec = MapSpec("m", kind, 4, 4, 3)
    spec.inner = inner
    compare(
        spec,
        [Object(real_inner.fd, our_inner.id)],
        WORDS,
        kind == k.BK_ARRAY_OF_MAPS,
        real_inner.fd,
    )
    real_inner.close()


# --- storage of objects --------------------------------------------------------------------------

STORAGE = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
struct { __uint(type, KIND); __uint(map_flags, BPF_F_NO_PREALLOC);
         __type(key, int); __type(value, struct { int words[2]; }); } store SEC(".maps");
char LICENSE[] SEC("license") = "GPL";
"""


def _descriptors(kind: int, stack: ExitStack) -> list[int]:
    if kind == k.BK_SK_STORAGE:
        made = [stack.enter_context(socket.socket()) for _ in range(2)]
        return [one.fileno() for one in made]
    if kind == k.BK_TASK_STORAGE:
        found = [os.pidfd_open(os.getpid())]
    else:
        found = [os.open(path, os.O_RDONLY) for path in ("/", "/proc")]
    for one in found:
        stack.callback(os.close, one)
    return found


@pytest.mark.clang
@pytest.mark.parametrize("kind", [k.BK_SK_STORAGE, k.BK_TASK_STORAGE, k.BK_INODE_STORAGE])
def test_codes_of_storage(kind: int) -> None:
    need_kernel()
    spec = open_c(STORAGE, defines={"KIND": kind})
    with ExitStack() as stack:
        real: Any = stack.enter_context(bpfkit.Kernel()).load(spec).maps["store"].handle
        made: Any = stack.enter_context(bpfkit.VM()).load(spec).maps["store"].handle
        keys = [struct.pack("<I", one) for one in _descriptors(kind, stack)]
        chance = random.Random(kind)
        for _ in range(300):
            what, key = chance.choice(("update", "update", "delete", "lookup")), chance.choice(keys)
            arguments: list[Any] = [key]
            if what == "update":
                arguments += [chance.randbytes(8), chance.choice(FLAGS)]
            mine, theirs = (outcome(getattr(m, what), *arguments) for m in (made, real))
            assert mine == theirs, (what, arguments)
        assert outcome(made.next_key, None) == ("errno", errno.errorcode.get(524, 524))
