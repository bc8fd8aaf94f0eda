"""Threads on every map type at once, each against its own model in Python; programs beside them."""

from __future__ import annotations

import random
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import bpfkit
from bpfkit.abi import MAP_TYPES
from bpfkit.errors import MapError
from bpfkit.lang.c import open_c
from bpfkit.obj.spec import MapSpec
from bpfkit.vm._generated import layout as k
from bpfkit.vm.maps import VmMap, create_map

THREADS, ROUNDS = 4, 400


@pytest.fixture(autouse=True)
def quick_switches() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


def hammer(work: Callable[[int, random.Random], None], threads: int = THREADS) -> None:
    """``work(thread, chance)`` in threads that start together; the first error is raised."""
    errors: list[BaseException] = []
    barrier = threading.Barrier(threads)

    def run(number: int) -> None:
        try:
            barrier.wait()
            work(number, random.Random(number))
        except BaseException as error:
            errors.append(error)

    all_threads = [threading.Thread(target=run, args=(n,)) for n in range(threads)]
    for one in all_threads:
        one.start()
    for one in all_threads:
        one.join()
    if errors:
        raise errors[0]


def value_of(key: bytes, turn: int) -> bytes:
    """16 bytes that say what key they are of, and whether they are all of one write."""
    word = int.from_bytes(key[:4], "little") << 32 | turn
    return struct.pack("<QQ", word, word)


def is_of(key: bytes, value: bytes) -> bool:
    first, second = struct.unpack("<QQ", value[:16])
    return bool(first == second and first >> 32 == int.from_bytes(key[:4], "little"))


# name: type, key size, entries, flags
KEYED = {
    "hash": (k.BK_HASH, 4, 256, 0),
    "hash, long keys": (k.BK_HASH, 20, 256, 1),
    "rhash": (k.BK_RHASH, 4, 256, 0),
    "percpu_hash": (k.BK_PERCPU_HASH, 4, 256, 0),
    "lru_hash": (k.BK_LRU_HASH, 4, 24, 0),
    "lru_percpu_hash": (k.BK_LRU_PERCPU_HASH, 4, 24, 0),
    "sk_storage": (k.BK_SK_STORAGE, 4, 0, 1),
    "inode_storage": (k.BK_INODE_STORAGE, 4, 0, 1),
    "task_storage": (k.BK_TASK_STORAGE, 4, 0, 1),
    "cgrp_storage": (k.BK_CGRP_STORAGE, 4, 0, 1),
}
FORGETS = ("lru_hash", "lru_percpu_hash")


@pytest.mark.parametrize("name", KEYED)
def test_tables(name: str) -> None:
    kind, key_size, entries, flags = KEYED[name]
    made = create_map(MapSpec("m", kind, key_size, 16, entries, flags), cpus=2)
    copies = 2 if "percpu" in name else 1
    shared = [n.to_bytes(key_size, "little") for n in range(1, 6)]

    def work(number: int, chance: random.Random) -> None:
        mine = [(100 + n * THREADS + number).to_bytes(key_size, "little") for n in range(12)]
        model: dict[bytes, bytes] = {}
        for turn in range(ROUNDS):
            key, what = chance.choice(mine), chance.randrange(5)
            if what < 2:
                model[key] = value_of(key, turn) * copies
                made.update(key, model[key])
            elif what == 2:
                assert made.delete(key) == (key in model) or name in FORGETS
                model.pop(key, None)
            else:
                _check(name, key, made.lookup(key), model.get(key))
            _touch_shared(made, chance.choice(shared), turn, copies, chance)

    hammer(work)
    keys, values, count = made.dump()
    assert count == len(made) == len(set(made.keys()))
    for at in range(count):
        key = keys[at * key_size : (at + 1) * key_size]
        assert is_of(key, values[at * 16 * copies :]), key


def _check(name: str, key: bytes, found: bytes | None, wanted: bytes | None) -> None:
    assert found == wanted or (name in FORGETS and found is None), key


def _touch_shared(made: VmMap, key: bytes, turn: int, copies: int, chance: random.Random) -> None:
    if chance.randrange(3) == 0:
        made.update(key, value_of(key, turn) * copies)
    elif chance.randrange(4) == 0:
        made.delete(key)
    else:
        found = made.lookup(key)
        assert found is None or is_of(key, found), key


@pytest.mark.parametrize("kind", [k.BK_ARRAY, k.BK_PERCPU_ARRAY])
def test_arrays(kind: int) -> None:
    made = create_map(MapSpec("m", kind, 4, 16, THREADS * 8), cpus=2)
    copies = 2 if kind == k.BK_PERCPU_ARRAY else 1

    def work(number: int, chance: random.Random) -> None:
        model = {struct.pack("<I", n * THREADS + number): bytes(16 * copies) for n in range(8)}
        for turn in range(ROUNDS):
            key = chance.choice(list(model))
            if turn % 2:
                model[key] = value_of(key, turn) * copies
                made.update(key, model[key])
            assert made.lookup(key) == model[key]

    hammer(work)


def test_tries_find_what_stays() -> None:
    """Entries that come and go on the way do not hide those that stay."""
    made = create_map(MapSpec("m", k.BK_LPM_TRIE, 8, 16, 4096, 1))
    stays = [struct.pack("<I4B", 32, 10, n, n, n) for n in range(32)]
    for key in stays:
        made.update(key, value_of(key[4:], 0))

    def work(number: int, chance: random.Random) -> None:
        for turn in range(ROUNDS):
            a, b = chance.randrange(32), chance.randrange(32)
            length = chance.choice((8, 9, 12, 16, 20, 23, 24, 28, 31))
            mine = struct.pack("<I4B", length, 10, a, a, (number << 5 | b) & 255)
            if turn % 3 == 0:
                made.update(mine, value_of(mine[4:], turn))
            elif turn % 3 == 1:
                made.delete(mine)
            key = chance.choice(stays)
            assert made.lookup(key) == value_of(key[4:], 0)

    hammer(work)
    assert set(stays) <= set(made.keys())


@pytest.mark.parametrize("kind", [k.BK_QUEUE, k.BK_STACK_MAP])
def test_queues_lose_nothing(kind: int) -> None:
    made = create_map(MapSpec("m", kind, 0, 8, 64))
    popped: list[list[tuple[int, int]]] = [[] for _ in range(THREADS)]

    def work(number: int, chance: random.Random) -> None:
        sent = 0
        while sent < ROUNDS:
            try:
                made.push(struct.pack("<II", number, sent))
                sent += 1
            except MapError:
                pass
            found = made.pop()
            if found is not None:
                popped[number].append(struct.unpack("<II", found))

    hammer(work)
    while (left := made.pop()) is not None:
        popped[0].append(struct.unpack("<II", left))
    everything = sorted(pair for one in popped for pair in one)
    assert everything == [(n, turn) for n in range(THREADS) for turn in range(ROUNDS)]
    if kind == k.BK_QUEUE:  # what one thread takes of one sender comes in its order
        for taken in popped[1:]:
            for sender in range(THREADS):
                order = [turn for n, turn in taken if n == sender]
                assert order == sorted(order)


def test_filters_forget_nothing() -> None:
    made = create_map(MapSpec("m", k.BK_BLOOM_FILTER, 0, 8, 4096))

    def work(number: int, chance: random.Random) -> None:
        for turn in range(ROUNDS):
            made.push(struct.pack("<II", number, turn))
            assert made.contains(struct.pack("<II", number, chance.randrange(turn + 1)))

    hammer(work)


@pytest.mark.parametrize("kind", [k.BK_SOCKMAP, k.BK_SOCKHASH, k.BK_REUSEPORT_SOCKARRAY])
def test_tables_of_sockets(kind: int) -> None:
    made = create_map(MapSpec("m", kind, 4, 8, THREADS))

    def work(number: int, chance: random.Random) -> None:
        key = struct.pack("<I", number)
        for turn in range(1, ROUNDS):
            value = struct.pack("<Q", turn * THREADS + number)
            made.update(key, value)
            assert made.lookup(key) == value
            if turn % 3 == 0:
                assert made.delete(key) and made.lookup(key) is None

    hammer(work)


@pytest.mark.parametrize("kind", [k.BK_CGROUP_ARRAY, k.BK_DEVMAP, k.BK_CPUMAP, k.BK_XSKMAP])
def test_tables_of_targets(kind: int) -> None:
    made = create_map(MapSpec("m", kind, 4, 4, THREADS))

    def work(number: int, chance: random.Random) -> None:
        key = struct.pack("<I", number)
        for turn in range(1, ROUNDS):
            made.update(key, struct.pack("<I", turn))
            if kind != k.BK_CGROUP_ARRAY:
                assert made.lookup(key) == struct.pack("<I", turn)
            if turn % 3 == 0:
                assert made.delete(key)

    hammer(work)


def test_targets_by_hash() -> None:
    made = create_map(MapSpec("m", k.BK_DEVMAP_HASH, 4, 4, THREADS))

    def work(number: int, chance: random.Random) -> None:
        key = struct.pack("<I", 7 + number)
        for turn in range(1, ROUNDS):
            made.update(key, struct.pack("<I", turn))
            assert made.lookup(key) == struct.pack("<I", turn)
            assert made.delete(key)

    hammer(work)


@pytest.mark.parametrize("kind", [k.BK_ARRAY_OF_MAPS, k.BK_HASH_OF_MAPS])
def test_maps_of_maps(kind: int) -> None:
    inner = MapSpec("inner", k.BK_ARRAY, 4, 4, 1)
    spec = MapSpec("m", kind, 4, 4, THREADS)
    spec.inner = inner
    made, inners = create_map(spec), [create_map(inner) for _ in range(8)]
    ids = {struct.pack("<I", one.id) for one in inners}

    def work(number: int, chance: random.Random) -> None:
        for turn in range(ROUNDS):
            made.update(struct.pack("<I", turn % THREADS), chance.choice(inners))
            found = made.lookup(struct.pack("<I", chance.randrange(THREADS)))
            assert found is None or found in ids

    hammer(work)


@pytest.mark.parametrize("kind", [k.BK_CGROUP_STORAGE, k.BK_PERCPU_CGROUP_STORAGE])
def test_storage_of_cgroups(kind: int) -> None:
    made = create_map(MapSpec("m", kind, 8, 16, 0), cpus=2)
    copies = 2 if kind == k.BK_PERCPU_CGROUP_STORAGE else 1

    def work(number: int, chance: random.Random) -> None:
        for turn in range(ROUNDS // 4):
            key = struct.pack("<II", turn * THREADS + number, 1)
            made.attach(key)
            assert made.lookup(key) == bytes(16 * copies)
            made.update(key, value_of(key, turn) * copies)
            assert made.lookup(key) == value_of(key, turn) * copies

    hammer(work)
    assert len(made) == ROUNDS // 4 * THREADS


def test_stacks() -> None:
    made = create_map(MapSpec("m", k.BK_STACK_TRACE, 4, 64, 1024))

    def work(number: int, chance: random.Random) -> None:
        for turn in range(1, ROUNDS):
            frames = [turn % 7 + 1, number + 1, turn % 5 + 1]
            try:
                found = made.store_stack(frames)
            except MapError:
                continue  # another stack has this place
            assert made.lookup(struct.pack("<I", found)) == struct.pack("<8Q", *frames, *[0] * 5)

    hammer(work)


def test_arenas_give_a_page_once() -> None:
    made = create_map(MapSpec("m", k.BK_ARENA, 0, 0, 64, 0x400))
    memory = made.memory()

    def work(number: int, chance: random.Random) -> None:
        held: list[tuple[int, int]] = []
        for _ in range(ROUNDS):
            if held and chance.randrange(2):
                at, count = held.pop()
                assert (memory[at : at + count * 4096] == number + 1).all()
                made.free_pages(made.arena_address + at, count)
                continue
            count = chance.randrange(1, 4)
            try:
                at = made.alloc_pages(count) - made.arena_address
            except MapError:
                continue
            assert not memory[at : at + count * 4096].any()
            memory[at : at + count * 4096] = number + 1
            held.append((at, count))

    hammer(work)


def test_struct_ops_are_set_once() -> None:
    made = create_map(MapSpec("m", k.BK_STRUCT_OPS, 4, 16, 1))
    won = [0] * THREADS

    def work(number: int, chance: random.Random) -> None:
        for _ in range(ROUNDS):
            try:
                made.update(bytes(4), value_of(bytes(4), number))
            except MapError:
                continue
            won[number] += 1
            assert made.lookup(bytes(4)) == value_of(bytes(4), number)
            assert made.delete(bytes(4))

    hammer(work)
    assert sum(won) > 0 and len(made) == 0


# --- with programs -------------------------------------------------------------------------------

UPDATE = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>

struct value { __u64 words[2]; };
struct {
    __uint(type, KIND);
    __uint(max_entries, 64);
    __type(key, __u32);
    __type(value, struct value);
} m SEC(".maps");

SEC("xdp") int p(struct xdp_md *ctx)
{
    for (int i = 0; i < 1000; i++) {
        __u32 key = i & 63;
        __u64 word = (__u64)key << 32 | i;
        struct value value = {{word, word}};
        bpf_map_update_elem(&m, &key, &value, BPF_ANY);
    }
    return 1;
}
char LICENSE[] SEC("license") = "GPL";
"""


@pytest.mark.clang
@pytest.mark.parametrize("kind", [k.BK_HASH, k.BK_LRU_HASH, k.BK_ARRAY, k.BK_RHASH])
def test_python_beside_a_program(kind: int) -> None:
    spec = open_c(UPDATE, defines={"KIND": kind})
    with bpfkit.VM(verify=False) as vm:
        loaded = vm.load(spec)
        made: Any = loaded.maps["m"].handle
        done = threading.Event()

        def work(number: int, chance: random.Random) -> None:
            if number == 0:
                try:
                    assert loaded.programs["p"].test_run(bytes(64), repeat=1000).retval == 1
                finally:
                    done.set()
                return
            while not done.is_set():
                key = struct.pack("<I", chance.randrange(64))
                found = made.lookup(key)
                if kind == k.BK_ARRAY:  # as in the kernel, an element is written without a lock
                    assert all(half >> 32 in (0, key[0]) for half in struct.unpack("<QQ", found))
                else:
                    assert found is None or is_of(key, found)
                if kind != k.BK_ARRAY and chance.randrange(4) == 0:
                    made.delete(key)
                elif chance.randrange(4) == 0:
                    made.update(key, value_of(key, 1))

        hammer(work, 3)


def test_every_type_is_here() -> None:
    """What the VM has, this file hammers (or test_vm_maps.py does: rings, program arrays)."""
    elsewhere = {k.BK_PROG_ARRAY, k.BK_PERF_EVENT_ARRAY, k.BK_RINGBUF, k.BK_USER_RINGBUF}
    text = Path(__file__).read_text()
    names = {value: name for name, value in k.ENUMS["bk_map_type"].items()}
    for row in MAP_TYPES:
        if row.vm and row.number not in elsewhere:
            assert f"k.{names[row.number]}" in text, row.short
