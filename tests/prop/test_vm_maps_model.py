"""Maps of the VM against plain Python models, and against the kernel's own maps."""

from __future__ import annotations

import errno
import os
import random
import struct
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpfkit.errors import KernelError
from bpfkit.obj.spec import MapSpec
from bpfkit.vm._generated import layout
from bpfkit.vm.maps import VmMap, create_map
from support.requires import need_kernel

ANY, NOEXIST, EXIST = 0, 1, 2

operations = st.lists(
    st.tuples(
        st.sampled_from(["update", "update", "update", "delete", "lookup", "next"]),
        st.integers(0, 11),
        st.integers(0, 255),
        st.sampled_from([ANY, ANY, NOEXIST, EXIST, 3, 8]),
    ),
    max_size=60,
)


def outcome(call: Any, *arguments: Any) -> Any:
    """What a call gives: its result or the errno."""
    try:
        return call(*arguments)
    except KernelError as error:
        return ("errno", error.errno)


@settings(max_examples=60, deadline=None)
@given(operations, st.integers(1, 8), st.sampled_from([1, 4, 6, 8, 16, 21]))
def test_hash_is_a_dict(steps: list[Any], entries: int, key_size: int) -> None:
    made = create_map(MapSpec("m", layout.BK_HASH, key_size, 1, entries))
    model: dict[bytes, bytes] = {}
    for what, number, byte, flags in steps:
        key, value = number.to_bytes(key_size, "little"), bytes([byte])
        if what == "update":
            wanted = _update(model, key, value, flags, entries, errno.E2BIG)
            assert outcome(made.update, key, value, flags) == wanted
        elif what == "delete":
            assert made.delete(key) == (model.pop(key, None) is not None)
        elif what == "lookup":
            assert made.lookup(key) == model.get(key)
        assert len(made) == len(model)
    keys, values, count = made.dump()
    assert count == len(model)
    pairs = {keys[n * key_size : (n + 1) * key_size]: values[n : n + 1] for n in range(count)}
    assert pairs == model and set(walk(made)) == set(model)


def _update(
    model: dict[bytes, bytes], key: bytes, value: bytes, flags: int, entries: int, full: int
) -> Any:
    if flags > EXIST:
        return ("errno", errno.EINVAL)
    if key in model and flags == NOEXIST:
        return ("errno", errno.EEXIST)
    if key not in model and flags == EXIST:
        return ("errno", errno.ENOENT)
    if key not in model and len(model) == entries:
        return ("errno", full)
    model[key] = value
    return None


def walk(made: VmMap) -> list[bytes]:
    found, key = [], made.next_key(None)
    while key is not None:
        found.append(key)
        key = made.next_key(key)
    return found


def covers(prefix: bytes, key: bytes) -> bool:
    length = int.from_bytes(prefix[:4], "little")
    if length > int.from_bytes(key[:4], "little"):
        return False
    bits = 8 * (len(key) - 4)
    a, b = (int.from_bytes(x[4:], "big") for x in (prefix, key))
    return a >> (bits - length) == b >> (bits - length)


@settings(max_examples=80, deadline=None)
@given(
    seed=st.integers(0, 2**32),
    size=st.sampled_from([1, 2, 3, 4, 6, 8, 9, 16, 20]),
    entries=st.sampled_from([6, 40, 100, 9000]),
)
def test_trie_finds_the_longest_prefix(seed: int, size: int, entries: int) -> None:
    chance = random.Random(seed)
    made = create_map(MapSpec("t", layout.BK_LPM_TRIE, 4 + size, 2, entries, 1))
    model: dict[bytes, bytes] = {}

    def some_key(length: int) -> bytes:
        data = bytes(chance.choice((0, 1, 128, 255)) for _ in range(size))
        number = int.from_bytes(data, "big") >> (8 * size - length) << (8 * size - length)
        return struct.pack("<I", length) + number.to_bytes(size, "big")

    for _ in range(120):
        key = some_key(chance.randint(0, 8 * size))
        value = chance.randbytes(2)
        if chance.random() < 0.7:
            flags = chance.choice((ANY, ANY, NOEXIST, EXIST))
            wanted = _update(model, key, value, flags, entries, errno.ENOSPC)
            assert outcome(made.update, key, value, flags) == wanted
        else:
            assert made.delete(key) == (model.pop(key, None) is not None)
        query = some_key(chance.choice((8 * size, 8 * size, chance.randint(0, 8 * size))))
        best = max((p for p in model if covers(p, query)), key=lambda p: p[:4][::-1], default=None)
        assert made.lookup(query) == (model[best] if best else None)
    assert set(walk(made)) == set(model) and len(walk(made)) == len(model) == len(made)
    keys, _, count = made.dump()
    assert {keys[n * (4 + size) : (n + 1) * (4 + size)] for n in range(count)} == set(model)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["push", "push", "pop", "peek"]), st.integers(0, 255)),
        max_size=40,
    ),
    st.integers(1, 5),
    st.booleans(),
    st.booleans(),
)
def test_queue_is_a_list(steps: list[Any], entries: int, stack: bool, replace: bool) -> None:
    kind = layout.BK_STACK_MAP if stack else layout.BK_QUEUE
    made = create_map(MapSpec("q", kind, 0, 1, entries))
    model: list[bytes] = []
    for what, byte in steps:
        if what == "push":
            got = outcome(made.push, bytes([byte]), EXIST if replace else ANY)
            if len(model) == entries and not replace:
                assert got == ("errno", errno.E2BIG)
                continue
            model = [*model, bytes([byte])][-entries:]
        else:
            at = -1 if stack else 0
            assert getattr(made, what)() == (model[at] if model else None)
            if what == "pop" and model:
                model.pop(at)
        assert len(made) == len(model)


# --- against the kernel --------------------------------------------------------------------------


class KernelMap:
    """A real map with the handle's methods."""

    def __init__(self, spec: MapSpec) -> None:
        from bpfkit.kernel._sys import bpf

        self._sys, self.spec = bpf, spec
        self.fd = bpf.map_create(
            type=spec.type,
            key_size=spec.key_size,
            value_size=spec.value_size,
            max_entries=spec.max_entries,
            flags=spec.flags,
            name="differential",
        )

    def update(self, key: bytes, value: bytes, flags: int) -> None:
        self._sys.map_update(self.fd, key, value, flags=flags)

    def push(self, value: bytes, flags: int) -> None:
        self._sys.map_update(self.fd, b"", value, flags=flags)

    def delete(self, key: bytes) -> bool:
        return self._sys.map_delete(self.fd, key)

    def lookup(self, key: bytes) -> bytes | None:
        return self._sys.map_lookup(self.fd, key, self.spec.value_size)

    peek = lambda self: self.lookup(b"")  # noqa: E731

    def pop(self) -> bytes | None:
        return self._sys.map_lookup_and_delete(self.fd, b"", self.spec.value_size)

    def next_key(self, key: bytes | None) -> bytes | None:
        return self._sys.map_get_next_key(self.fd, key, self.spec.key_size)

    def close(self) -> None:
        os.close(self.fd)


KEYED = {
    "array": MapSpec("array", layout.BK_ARRAY, 4, 6, 8),
    "hash": MapSpec("hash", layout.BK_HASH, 4, 6, 8),
    "hash without preallocation": MapSpec("hash", layout.BK_HASH, 7, 6, 8, 1),
    "trie": MapSpec("trie", layout.BK_LPM_TRIE, 8, 6, 8, 1),
    "wide trie": MapSpec("trie", layout.BK_LPM_TRIE, 20, 6, 12, 1),
}


@pytest.mark.kernel
@pytest.mark.parametrize("name", KEYED)
def test_same_as_the_kernel(name: str) -> None:
    need_kernel()
    spec, chance = KEYED[name], random.Random(name)
    # one entry order is not the kernel's: hash tables are compared as sets
    ordered = spec.type != layout.BK_HASH

    def some_key() -> bytes:
        if spec.type != layout.BK_LPM_TRIE:
            return chance.randint(0, 11).to_bytes(spec.key_size, "little")
        size = spec.key_size - 4
        length = chance.choice((0, 1, 7, 8, 9, 12, 16, 24, 31, 32, 8 * size, 8 * size + 1))
        data = bytes(chance.choice((0, 1, 128)) for _ in range(size))
        return struct.pack("<I", length) + data

    for _ in range(30):
        ours, theirs = create_map(spec), KernelMap(spec)
        for _ in range(60):
            what = chance.choice(("update", "update", "delete", "lookup", "next_key"))
            arguments: list[Any] = [some_key()]
            if what == "update":
                arguments += [chance.randbytes(6), chance.choice((0, 0, 0, 1, 2, 3, 4, 8))]
            if what == "next_key" and not ordered:
                continue
            mine, real = (outcome(getattr(made, what), *arguments) for made in (ours, theirs))
            assert mine == real, (what, arguments)
        assert set(walk(ours)) == set(walk(theirs))  # type: ignore[arg-type]
        if ordered:
            assert walk(ours) == walk(theirs)  # type: ignore[arg-type]
        theirs.close()


@pytest.mark.kernel
@pytest.mark.parametrize("kind", [layout.BK_QUEUE, layout.BK_STACK_MAP])
def test_queues_same_as_the_kernel(kind: int) -> None:
    need_kernel()
    spec, chance = MapSpec("queue", kind, 0, 6, 4), random.Random(kind)
    for _ in range(20):
        ours, theirs = create_map(spec), KernelMap(spec)
        for _ in range(60):
            what = chance.choice(("push", "push", "pop", "peek"))
            arguments: list[Any] = []
            if what == "push":
                arguments = [chance.randbytes(6), chance.choice((0, 0, 1, 2, 3, 4))]
            mine, real = (outcome(getattr(made, what), *arguments) for made in (ours, theirs))
            assert mine == real, (what, arguments)
        theirs.close()


@pytest.mark.kernel
def test_creation_same_as_the_kernel() -> None:
    need_kernel()
    chance = random.Random(5)
    # what needs BTF or an inner map, and what is newer than this kernel may be
    others = {12, 13, 24, 26, 28, 29, 32, 35}
    kinds = sorted(set(layout.ENUMS["bk_map_type"].values()) - others)
    for _ in range(3000):
        spec = MapSpec(
            "m",
            chance.choice(kinds),
            chance.choice((0, 0, 1, 4, 4, 5, 8, 16, 260, 261, 512, 513)),
            chance.choice((0, 0, 1, 4, 4, 5, 8, 16, 1016, 1024, 32768, 32769, 65407, 65408)),
            chance.choice((0, 0, 1, 3, 4096, 8192, 12288)),
            chance.choice((0, 0, 0, *(1 << n for n in range(16)), 0x18, 0x180, 0x20400)),
        )
        if spec.value_size * spec.max_entries > 1 << 27 or spec.type == layout.BK_PERF_EVENT_ARRAY:
            continue
        if spec.type == layout.BK_CPUMAP and spec.max_entries > 1:
            continue  # the limit is the number of CPUs that the kernel was built for
        mine, real = outcome(create_map, spec), outcome(KernelMap, spec)
        if isinstance(real, KernelMap):
            real.close()
        codes = [x[1] if isinstance(x, tuple) else 0 for x in (mine, real)]
        assert codes[0] == codes[1], spec
