"""Maps of the VM through their handles: each type's rules, errors, rings, close."""

from __future__ import annotations

import ctypes
import errno
import struct
import threading
from typing import Any

import pytest

from bpfkit.errors import MapError, UnsupportedError, UsageError
from bpfkit.obj.spec import MapSpec
from bpfkit.vm._generated import layout
from bpfkit.vm.maps import VmMap, create_map
from bpfkit.vm.native import runtime

NOEXIST, EXIST = 1, 2


def make(
    type: int, key: int = 4, value: int = 8, entries: int = 8, flags: int = 0, **more: Any
) -> VmMap:
    cpus = more.pop("cpus", 1)
    lock_offset = more.pop("lock_offset", None)
    spec = MapSpec("m", type, key, value, entries, flags, **more)
    return create_map(spec, cpus=cpus, lock_offset=lock_offset)


def u32(n: int) -> bytes:
    return struct.pack("<I", n)


def u64(n: int) -> bytes:
    return struct.pack("<Q", n)


def refused(number: int, call: Any, *arguments: Any) -> None:
    with pytest.raises(MapError) as caught:
        call(*arguments)
    assert caught.value.errno == number


# --- creation ------------------


@pytest.mark.parametrize(
    ("number", "type", "key", "value", "entries", "flags", "extra"),
    [
        (errno.EINVAL, layout.BK_ARRAY, 8, 8, 1, 0, 0),
        (errno.EINVAL, layout.BK_ARRAY, 4, 0, 1, 0, 0),
        (errno.EINVAL, layout.BK_ARRAY, 4, 8, 0, 0, 0),
        (errno.EINVAL, layout.BK_ARRAY, 4, 8, 1, layout.BPF_F_NO_PREALLOC, 0),
        (errno.EINVAL, layout.BK_ARRAY, 4, 8, 1, 0, 1),
        (errno.EINVAL, layout.BK_ARRAY, 4, 8, 1, 0x180, 0),
        (errno.E2BIG, layout.BK_PERCPU_ARRAY, 4, 32769, 1, 0, 0),
        (errno.EINVAL, layout.BK_HASH, 0, 8, 1, 0, 0),
        (errno.E2BIG, layout.BK_HASH, 4, 1 << 22, 1, 0, 0),
        (524, layout.BK_LRU_HASH, 4, 8, 1, layout.BPF_F_NO_PREALLOC, 0),
        (errno.EINVAL, layout.BK_HASH, 4, 8, 1, layout.BPF_F_NO_COMMON_LRU, 0),
        (errno.EINVAL, layout.BK_LPM_TRIE, 8, 8, 1, 0, 0),
        (errno.EINVAL, layout.BK_LPM_TRIE, 4, 8, 1, 1, 0),
        (errno.EINVAL, layout.BK_LPM_TRIE, 261, 8, 1, 1, 0),
        (errno.EINVAL, layout.BK_QUEUE, 4, 8, 1, 0, 0),
        (errno.EINVAL, layout.BK_RINGBUF, 0, 0, 4097, 0, 0),
        (errno.EINVAL, layout.BK_RINGBUF, 0, 0, 2048, 0, 0),
        (errno.EINVAL, layout.BK_RINGBUF, 0, 8, 4096, 0, 0),
        (errno.EINVAL, layout.BK_BLOOM_FILTER, 0, 8, 1, 0, 16),
        (errno.EINVAL, layout.BK_PROG_ARRAY, 4, 8, 1, 0, 0),
        (errno.EINVAL, layout.BK_DEVMAP, 4, 5, 1, 0, 0),
    ],
)
def test_refused_at_creation(
    number: int, type: int, key: int, value: int, entries: int, flags: int, extra: int
) -> None:
    refused(number, create_map, MapSpec("m", type, key, value, entries, flags, extra))


def test_too_large_says_how_much() -> None:
    with pytest.raises(MapError, match=r"map huge needs .* GiB") as caught:
        create_map(MapSpec("huge", layout.BK_ARRAY, 4, 1 << 30, 1 << 12))
    assert caught.value.errno == errno.ENOMEM


def test_a_large_map_costs_nothing_until_touched() -> None:
    with make(layout.BK_ARRAY, value=1 << 10, entries=1 << 20) as made:
        assert made.lookup(u32((1 << 20) - 1)) == bytes(1 << 10)


def test_unknown_types() -> None:
    with pytest.raises(UnsupportedError, match="INSN_ARRAY"):
        make(34, 4, 16)
    with pytest.raises(UnsupportedError):
        make(1000)


# --- arrays ------------------


def test_array() -> None:
    made = make(layout.BK_ARRAY, value=3, entries=4)
    made.update(u32(3), b"abc")
    assert made.lookup(u32(3)) == b"abc" and made.lookup(u32(0)) == bytes(3)
    assert made.lookup(u32(4)) is None
    refused(errno.E2BIG, made.update, u32(4), b"abc")
    refused(errno.EEXIST, made.update, u32(0), b"abc", NOEXIST)
    refused(errno.EINVAL, made.update, u32(0), b"abc", 3)
    refused(errno.EINVAL, made.update, u32(0), b"abc", 4)
    refused(errno.EINVAL, made.delete, u32(0))
    assert list(made.keys()) == [u32(n) for n in range(4)]
    assert made.next_key(u32(99)) == u32(0) and made.next_key(u32(3)) is None
    assert len(made) == 4
    with pytest.raises(UsageError, match="a key has 4 bytes"):
        made.lookup(b"x")
    with pytest.raises(UsageError, match="a value has 3 bytes"):
        made.update(u32(0), b"x")


def test_array_as_numpy_is_the_memory_itself() -> None:
    made = make(layout.BK_ARRAY, value=4, entries=5)
    view = made.array("<u4")
    made.update(u32(2), u32(77))
    assert view[2] == 77
    view[4] = 9
    assert made.lookup(u32(4)) == u32(9)
    per_cpu = make(layout.BK_PERCPU_ARRAY, value=8, entries=2, cpus=3)
    per_cpu.update(u32(1), u64(1) + u64(2) + u64(3))
    assert per_cpu.array("<u8").tolist() == [[0, 1], [0, 2], [0, 3]]
    with pytest.raises(UsageError):
        made.array("<u8")


@pytest.mark.parametrize("type", [layout.BK_PERCPU_ARRAY, layout.BK_PERCPU_HASH])
def test_per_cpu_values(type: int) -> None:
    made = make(type, value=5, entries=3, cpus=4)
    value = b"".join(bytes([n]) * 5 + bytes(3) for n in range(1, 5))
    made.update(u32(1), value)
    assert made.lookup(u32(1)) == value
    keys, values, count = made.dump()
    at = next(n for n in range(count) if keys[4 * n : 4 * n + 4] == u32(1))
    assert values[32 * at : 32 * at + 32] == value
    assert len(made.regions()) == 4
    start, _, stride, lo, hi, writable = made.regions()[2]
    assert (stride, lo, hi, writable) == (16, 0, 5, True)  # 5 bytes, a gap behind
    slot = 1 if type == layout.BK_PERCPU_ARRAY else 0
    assert ctypes.string_at(start + slot * stride, 5) == b"\x03" * 5


# --- hash ------------------


@pytest.mark.parametrize("type", [layout.BK_HASH, layout.BK_PERCPU_HASH])
def test_hash(type: int) -> None:
    made = make(type, entries=3)
    for n in range(3):
        made.update(u32(n), u64(n), NOEXIST)
    refused(errno.E2BIG, made.update, u32(3), u64(0))
    refused(errno.EEXIST, made.update, u32(0), u64(0), NOEXIST)
    refused(errno.ENOENT, made.update, u32(9), u64(0), EXIST)
    refused(errno.EINVAL, made.update, u32(0), u64(0), 3)
    made.update(u32(1), u64(11), EXIST)
    assert made.lookup(u32(1)) == u64(11)
    assert made.delete(u32(0)) and not made.delete(u32(0))
    made.update(u32(5), u64(5))
    assert sorted(made.keys()) == [u32(1), u32(2), u32(5)] and len(made) == 3
    assert made.next_key(u32(77)) == made.next_key(None)


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 7, 8, 9, 12, 16, 17, 31, 32, 33, 40, 100])
def test_hash_key_sizes(size: int) -> None:
    made = make(layout.BK_HASH, key=size, value=1, entries=256)
    count = 256 if size > 1 else 200
    keys = [n.to_bytes(2, "big").rjust(size, b"k")[-size:] for n in range(count)]
    for n, key in enumerate(keys):
        made.update(key, bytes([n]))
    assert [made.lookup(key) for key in keys] == [bytes([n]) for n in range(count)]
    for key in keys[::2]:
        assert made.delete(key)
    assert set(made.keys()) == set(keys[1::2])


def test_lru_forgets_what_was_not_used() -> None:
    made = make(layout.BK_LRU_HASH, entries=10)
    touch = runtime().function("bk_map_lookup", (ctypes.c_uint64, ctypes.c_char_p, ctypes.c_uint64))
    for n in range(10):
        made.update(u32(n), u64(n))
    for n in range(5):
        assert touch(made.address, u32(n), 0)
    for n in range(100, 105):
        made.update(u32(n), u64(n))
    assert set(made.keys()) == {u32(n) for n in [*range(5), *range(100, 105)]}
    assert len(made) == 10
    for n in range(1000):
        made.update(u32(n * 3), u64(n))
    assert len(made) == 10


def test_spin_lock_in_the_value() -> None:
    made = make(layout.BK_HASH, value=12, lock_offset=4)
    made.update(u32(1), b"aaaaLLLLbbbb", 4)
    assert made.lookup(u32(1)) == b"aaaa\0\0\0\0bbbb"
    made.update(u32(1), b"ccccLLLLdddd", 4)
    assert made.lookup(u32(1)) == b"cccc\0\0\0\0dddd"
    refused(errno.EINVAL, make(layout.BK_HASH).update, u32(1), u64(1), 4)


def test_threads_on_one_hash() -> None:
    made = make(layout.BK_HASH, entries=4000)

    def work(base: int) -> None:
        for n in range(2000):
            made.update(u32(base + n), u64(n))
            assert made.lookup(u32(base + n)) == u64(n)
            if n % 2:
                made.delete(u32(base + n))

    threads = [threading.Thread(target=work, args=(base,)) for base in (0, 1 << 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 2000 == len(list(made.keys()))


# --- longest prefix ------------------


def prefix(length: int, address: str) -> bytes:
    return struct.pack("<I4B", length, *map(int, address.split(".")))


def test_lpm() -> None:
    made = make(layout.BK_LPM_TRIE, key=8, value=1, entries=4, flags=1)
    for length, address in ((8, "10.0.0.0"), (16, "10.1.0.0"), (32, "10.1.2.3"), (0, "0.0.0.0")):
        made.update(prefix(length, address), bytes([length]))
    look = {a: made.lookup(prefix(32, a)) for a in ("10.1.2.3", "10.1.2.4", "10.2.0.0", "9.9.9.9")}
    assert list(look.values()) == [b"\x20", b"\x10", b"\x08", b"\x00"]
    assert made.lookup(prefix(12, "10.1.0.0")) == b"\x08"
    assert made.lookup(prefix(33, "10.1.0.0")) is None
    refused(errno.EINVAL, made.update, prefix(33, "1.1.1.1"), b"x")
    refused(errno.EINVAL, made.delete, prefix(33, "1.1.1.1"))
    refused(errno.ENOSPC, made.update, prefix(24, "1.1.1.1"), b"x")
    refused(errno.EEXIST, made.update, prefix(8, "10.0.0.0"), b"x", NOEXIST)
    refused(errno.ENOENT, made.update, prefix(24, "1.1.1.1"), b"x", EXIST)
    assert not made.delete(prefix(9, "10.0.0.0"))
    keys = list(made.keys())
    assert [key[0] for key in keys] == [32, 16, 8, 0]
    assert made.delete(prefix(16, "10.1.0.0"))
    assert made.lookup(prefix(32, "10.1.2.4")) == b"\x08"


# --- queues and filters ------------------


@pytest.mark.parametrize("type", [layout.BK_QUEUE, layout.BK_STACK_MAP])
def test_queue_and_stack(type: int) -> None:
    made = make(type, key=0, value=4, entries=3)
    assert made.pop() is None and made.peek() is None
    for n in range(3):
        made.push(u32(n))
    refused(errno.E2BIG, made.push, u32(3))
    refused(errno.EINVAL, made.push, u32(3), NOEXIST)
    made.push(u32(3), EXIST)
    order = [1, 2, 3] if type == layout.BK_QUEUE else [3, 2, 1]
    assert made.peek() == u32(order[0]) and len(made) == 3
    assert [made.pop() for _ in range(4)] == [*map(u32, order), None]
    refused(errno.EINVAL, made.delete, b"")
    with pytest.raises(UsageError):
        made.lookup(b"")


def test_bloom_filter() -> None:
    made = make(layout.BK_BLOOM_FILTER, key=0, value=4, entries=1000, map_extra=3)
    for n in range(1000):
        made.push(u32(n))
    assert all(made.contains(u32(n)) for n in range(1000))
    assert sum(made.contains(u32(n)) for n in range(1000, 11000)) < 2000
    refused(errno.EINVAL, made.push, u32(1), EXIST)
    refused(errno.EOPNOTSUPP, made.pop)


# --- rings ------------------


def ring_functions() -> tuple[Any, Any]:
    word = ctypes.c_uint64
    return (
        runtime().function("bk_ring_reserve", (word, word, word)),
        runtime().function("bk_ring_commit", (word, word), None),
    )


def test_ring_wraps_and_counts_as_the_kernel_does() -> None:
    reserve, commit = ring_functions()
    made = make(layout.BK_RINGBUF, key=0, value=0, entries=4096)
    assert reserve(made.address, 0, 4096) == 0
    for turn in range(50):
        sent = []
        for n in range(5):
            data = bytes([turn]) * (700 + n * 13 + turn)
            at = reserve(made.address, 0, len(data))
            if not at:
                break
            ctypes.memmove(at, data, len(data))
            commit(at, 0)
            sent.append((0, data))
        assert len(sent) >= 4
        assert list(made.records()) == sent
    lost = made.lost
    big = reserve(made.address, 0, 4096 - 16)
    assert big and reserve(made.address, 0, 0) == 0 and made.lost == lost + 1
    assert list(made.records()) == []  # not finished
    commit(big, 1)
    assert list(made.records()) == []  # discarded


def test_perf_rings_by_cpu() -> None:
    reserve, commit = ring_functions()
    made = make(layout.BK_PERF_EVENT_ARRAY, value=4, entries=0, cpus=2)
    for cpu in (0, 1, 1):
        commit(reserve(made.address, cpu, 4), 0)
    assert [cpu for cpu, _ in made.records()] == [0, 1, 1]
    with pytest.raises(UsageError):
        next(make(layout.BK_HASH).records())


# --- maps of maps, programs ------------------


@pytest.mark.parametrize("type", [layout.BK_ARRAY_OF_MAPS, layout.BK_HASH_OF_MAPS])
def test_maps_of_maps(type: int) -> None:
    inner = MapSpec("i", layout.BK_HASH, 4, 8, 4)
    made = make(type, value=4, inner=inner)
    first, second = create_map(inner), create_map(inner)
    made.update(u32(0), first)
    made.update(u32(1), u32(second.id))
    assert made.lookup(u32(1)) == u32(second.id) and made.lookup(u32(2)) is None
    assert made.dump() == (u32(0) + u32(1), u32(first.id) + u32(second.id), 2)
    look = runtime().function("bk_map_lookup", (ctypes.c_uint64, ctypes.c_char_p, ctypes.c_uint64))
    assert look(made.address, u32(1), 0) == second.address
    assert set(made.members()) == {first, second}
    assert made.delete(u32(0)) and not made.delete(u32(0))
    assert made.members() == [second] and made.regions() == []
    refused(errno.EINVAL, made.update, u32(0), make(layout.BK_HASH, key=8))
    refused(errno.EBADF, made.update, u32(0), u32(0))


def test_program_array() -> None:
    made = make(layout.BK_PROG_ARRAY, value=4, entries=2)
    block = (ctypes.c_uint64 * 2)(0x1234, 42)
    made.update_program(u32(1), ctypes.addressof(block), block)
    tail = runtime().function("bk_tail_lookup", (ctypes.c_uint64, ctypes.c_uint64))
    address = ctypes.addressof(block)
    assert [tail(made.address, n) for n in range(3)] == [0, address, 0]
    assert made.lookup(u32(1)) == u32(42) and list(made.keys()) == [u32(1)]
    refused(errno.EBADF, made.update, u32(0), u32(1))
    refused(errno.E2BIG, made.delete, u32(2))
    assert made.delete(u32(1)) and not made.delete(u32(1))


def test_devices() -> None:
    made = make(layout.BK_DEVMAP, value=4, entries=4)
    made.update(u32(2), u32(7))
    assert list(made.keys()) == [u32(2)] and made.lookup(u32(0)) is None
    made.update(u32(2), u32(0))
    assert list(made.keys()) == []
    by_hash = make(layout.BK_DEVMAP_HASH, value=4)
    by_hash.update(u32(99), u32(7))
    assert by_hash.lookup(u32(99)) == u32(7)


# --- access and end ------------------


def test_flags_and_freezing() -> None:
    read_only = make(layout.BK_ARRAY, flags=layout.BPF_F_RDONLY)
    refused(errno.EPERM, read_only.update, u32(0), u64(1))
    refused(errno.EPERM, make(layout.BK_ARRAY, flags=layout.BPF_F_WRONLY).lookup, u32(0))
    data = make(layout.BK_ARRAY, flags=layout.BPF_F_RDONLY_PROG)
    data.update(u32(0), u64(5))
    assert data.regions()[0][5] is False
    data.freeze()
    refused(errno.EPERM, data.update, u32(0), u64(1))
    assert data.lookup(u32(0)) == u64(5)


@pytest.mark.parametrize(
    "type", [layout.BK_HASH, layout.BK_LRU_HASH, layout.BK_ARRAY, layout.BK_LPM_TRIE]
)
def test_closed(type: int) -> None:
    flags = int(type == layout.BK_LPM_TRIE)
    made = make(type, key=8 if flags else 4, entries=1000, flags=flags)
    made.update(bytes(made.spec.key_size), u64(1))
    address = made.address
    made.close()
    made.close()
    for call in (made.lookup, made.delete):
        with pytest.raises(UsageError, match="was closed"):
            call(u32(0))
    with pytest.raises(UsageError, match="was closed"):
        list(made.keys())
    # a program that still has it finds an empty map
    look = runtime().function("bk_map_lookup", (ctypes.c_uint64, ctypes.c_char_p, ctypes.c_uint64))
    found = look(address, bytes(made.spec.key_size), 0)
    assert not found or ctypes.string_at(found, 8) == bytes(8)
