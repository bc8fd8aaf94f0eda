"""Map types of the world's objects, rings that Python writes, arenas: from Python and programs."""

from __future__ import annotations

import errno
import struct
from typing import Any

import numpy as np
import pytest

import bpfkit
from bpfkit.errors import MapError, UnsupportedError, UsageError
from bpfkit.obj.spec import MapSpec
from bpfkit.vm._generated import layout as k
from bpfkit.vm.maps import VmMap, create_map
from bpfkit.vm.maps_objects import address_of, number_of
from bpfkit.vm.world import World

HEAD = """
#include "vmlinux.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
char _license[] SEC("license") = "GPL";
long out[8];
"""
ENGINES = ["jit", "interpreter"]


def make(kind: int, key: int, value: int, entries: int, flags: int = 0, cpus: int = 1) -> VmMap:
    return create_map(MapSpec("m", kind, key, value, entries, flags), cpus=cpus)


def u32(number: int) -> bytes:
    return struct.pack("<I", number)


def refused(number: int, call: Any, *arguments: Any) -> None:
    with pytest.raises(MapError) as caught:
        call(*arguments)
    assert caught.value.errno == number


# --- from Python ---------------------------------------------------------------------------------


def test_numbers_stand_for_objects() -> None:
    class Thing:
        address = 0xFFFF888100001230

    number = number_of(Thing())
    assert number == number_of(Thing.address) and address_of(number) == Thing.address
    assert number_of(7) == address_of(7) == 7
    for wrong in (0, -1, "socket", 1 << 64):
        with pytest.raises(UsageError):
            number_of(wrong)


@pytest.mark.parametrize(
    "kind", [k.BK_SK_STORAGE, k.BK_INODE_STORAGE, k.BK_TASK_STORAGE, k.BK_CGRP_STORAGE]
)
def test_storage(kind: int) -> None:
    made = make(kind, 4, 8, 0, 1)
    key = made.key_of(0xFFFF888100004560)
    assert made.lookup(key) is None and not made.delete(key)
    refused(errno.ENOENT, made.update, key, bytes(8), 2)
    made.update(key, b"12345678", 1)
    refused(errno.EEXIST, made.update, key, bytes(8), 1)
    refused(errno.EINVAL, made.update, key, bytes(8), 4)
    refused(k.ENOTSUPP, made.next_key, None)
    made.update(u32(5), b"abcdefgh")
    assert made.lookup(key) == b"12345678" and len(made) == 2
    assert set(made.keys()) == {key, u32(5)}
    assert made.delete(key) and list(made.keys()) == [u32(5)]
    made.close()
    with pytest.raises(UsageError, match="closed"):
        made.lookup(key)


def test_storage_is_as_large_as_it_gets() -> None:
    made = make(k.BK_TASK_STORAGE, 4, 65407, 0, 1)
    for number in range(1, 10_000):
        try:
            made.update(u32(number), bytes(65407))
        except MapError as error:
            assert error.errno == errno.ENOMEM
            break
    assert len(made) == number - 1 > 1000
    made.close()


def test_cgroup_storage() -> None:
    made = make(k.BK_CGROUP_STORAGE, 16, 8, 0)
    key = struct.pack("<QII", 1, 0, 0)
    refused(errno.ENOENT, made.update, key, bytes(8))
    refused(errno.EINVAL, made.update, key, bytes(8), 1)
    made.attach(key)
    made.attach(key)
    made.update(key, b"12345678", 2)
    assert made.lookup(key) == b"12345678" and list(made.keys()) == [key]
    refused(errno.EINVAL, made.delete, key)
    with pytest.raises(UsageError):
        made.attach(bytes(8))


def test_values_for_each_cpu() -> None:
    for kind, entries in ((k.BK_PERCPU_HASH, 4), (k.BK_PERCPU_ARRAY, 4), (21, 0)):
        made = make(kind, 8 if kind == 21 else 4, 4, entries, cpus=3)
        key = struct.pack("<Q", 1)[: made.spec.key_size]
        if kind == 21:
            made.attach(key)
        value = b"".join(u32(n).ljust(8, b"\0") for n in range(3))
        made.update(key, value)
        assert made.lookup(key) == value and made.cpus == 3


def test_stacks() -> None:
    made = make(k.BK_STACK_TRACE, 4, 32, 6)
    first = made.store_stack([1, 2, 3])
    assert first < 8 and made.lookup(u32(first)) == struct.pack("<4Q", 1, 2, 3, 0)
    assert made.store_stack([1, 2, 3]) == first and len(made) == 1
    assert made.store_stack([9, 9, 1, 2, 3], 2) == first  # two frames skipped
    refused(errno.EFAULT, made.store_stack, [1], 1)
    refused(errno.EINVAL, made.store_stack, [1], 1 << 20)
    other = next(n for n in range(100, 10_000) if _place(made, [n]) is None)
    refused(errno.EEXIST, made.store_stack, [other])
    at = made.store_stack([other], 1 << 10)  # reuse
    assert made.lookup(u32(at)) == struct.pack("<4Q", other, 0, 0, 0)
    refused(errno.EINVAL, made.update, u32(0), bytes(32))
    for key in list(made.keys()):
        assert made.lookup_and_delete(key) is not None
    assert len(made) == 0 and made.next_key(None) is None


def _place(made: VmMap, frames: list[int]) -> int | None:
    try:
        return made.store_stack(frames)
    except MapError:
        return None


def test_stacks_with_build_ids() -> None:
    made = make(k.BK_STACK_TRACE, 4, 64, 4, 0x20)
    at = made.store_stack([0x1234, 0x5678, 0x9ABC])
    found = made.lookup(u32(at)) or b""
    rows = [struct.unpack_from("<I20sQ", found, n * 32) for n in range(2)]
    assert rows == [(2, bytes(20), 0x1234), (2, bytes(20), 0x5678)]


def test_sockets_have_numbers() -> None:
    made = make(k.BK_SOCKMAP, 4, 8, 2)
    made.update(u32(0), made.key_of(0xFFFF888100000040))
    assert address_of(int.from_bytes(made.lookup(u32(0)) or b"", "little")) == 0xFFFF888100000040
    refused(errno.EBADF, made.update, u32(0), bytes(8))
    narrow = make(k.BK_SOCKMAP, 4, 4, 2)
    narrow.update(u32(1), u32(3))
    refused(errno.ENOSPC, narrow.lookup, u32(1))


def test_arenas() -> None:
    made = make(k.BK_ARENA, 0, 0, 16, 0x400)
    base, memory = made.arena_address, made.memory()
    assert base % 4096 == 0 and base >> 32 == (base + 16 * 4096 - 1) >> 32
    first, second = made.alloc_pages(3), made.alloc_pages(1)
    assert (first, second) == (base, base + 3 * 4096) and len(made) == 4
    memory[:4] = np.frombuffer(b"here", np.uint8)
    assert made.alloc_pages(2, base + 8 * 4096) == base + 8 * 4096
    refused(errno.ENOMEM, made.alloc_pages, 1, base)
    refused(errno.ENOMEM, made.alloc_pages, 17)
    made.free_pages(first, 3)
    made.free_pages(base + (1 << 30), 5)
    assert made.alloc_pages(3) == first and not memory[: 3 * 4096].any()
    with pytest.raises(UsageError):
        made.lookup(b"")
    refused(errno.ERANGE, create_map, MapSpec("m", k.BK_ARENA, 0, 0, 2, 0x400, 0xFFFFF000))


def test_struct_ops() -> None:
    made = make(k.BK_STRUCT_OPS, 4, 16, 1)
    assert made.lookup(bytes(4)) == bytes(16)
    refused(errno.EINVAL, made.update, bytes(4), bytes(16), 1)
    refused(errno.E2BIG, made.update, u32(1), bytes(16))
    made.update(bytes(4), b"0123456789abcdef")
    refused(errno.EBUSY, made.update, bytes(4), bytes(16))
    assert list(made.keys()) == [bytes(4)] and made.dump() == (bytes(4), b"0123456789abcdef", 1)
    assert made.delete(bytes(4)) and not made.delete(bytes(4))


def test_what_is_not_here_says_why() -> None:
    with pytest.raises(UnsupportedError, match=r"INSN_ARRAY.*indirect jumps"):
        make(34, 4, 16, 1)


def test_many_entries_at_once() -> None:
    made = make(k.BK_HASH, 4, 8, 1000)
    keys, values = np.arange(900, dtype=np.uint32), np.arange(900, dtype=np.uint64)
    assert made.update_many(keys, values) == 900 == len(made)
    assert made.lookup(u32(899)) == struct.pack("<Q", 899)
    refused(errno.EEXIST, made.update_many, keys, values, 1)
    with pytest.raises(UsageError, match="as many"):
        made.update_many(keys, values[:-1])
    with pytest.raises(UsageError):
        make(k.BK_QUEUE, 0, 4, 4).update_many(b"", b"")
    two = make(k.BK_PERCPU_ARRAY, 4, 8, 4, cpus=2)
    two.update_many(np.arange(4, dtype=np.uint32), np.arange(8, dtype=np.uint64))
    assert two.lookup(u32(3)) == struct.pack("<QQ", 6, 7)


def test_large_tables_of_small_values_have_no_gaps() -> None:
    assert make(k.BK_ARRAY, 4, 8, 1 << 20).regions()[0][2] == 8
    assert make(k.BK_ARRAY, 4, 8, 8).regions()[0][2] == 16


def test_values_under_their_lock() -> None:
    made = create_map(MapSpec("m", k.BK_HASH, 4, 12, 4), lock_offset=0)
    made.update(u32(1), b"\1\0\0\0abcdefgh", 4)
    assert made.lookup(u32(1), 4) == b"\0\0\0\0abcdefgh"
    assert made.lookup_and_delete(u32(1), 4) == b"\0\0\0\0abcdefgh" and len(made) == 0
    refused(errno.EINVAL, made.lookup, u32(1), 1)


# --- from programs -------------------------------------------------------------------------------


def load(body: str, engine: str, world: World | None = None, **more: Any) -> Any:
    vm = bpfkit.VM(engine=engine, world=world or World(), level="O0", **more)
    return vm.load(bpfkit.open_object(HEAD + body, lang="c"))


DRAIN = """
struct { __uint(type, BPF_MAP_TYPE_USER_RINGBUF); __uint(max_entries, 4096); } ring SEC(".maps");
long seen;

static long take(struct bpf_dynptr *record, void *context)
{
    long value = 0;
    if (bpf_dynptr_read(&value, sizeof(value), record, 0, 0))
        return 1;
    seen++;
    *(long *)context = value;
    return value == 99;
}

SEC("syscall") int drain(void *ctx)
{
    long last = 0;
    int got = bpf_user_ringbuf_drain(&ring, take, &last, 0);
    out[0] = last;
    return got;
}
"""


@pytest.mark.clang
@pytest.mark.parametrize("engine", ENGINES)
def test_programs_drain_what_python_sends(engine: str) -> None:
    loaded = load(DRAIN, engine)
    ring: Any = loaded.maps["ring"].handle
    run = loaded.programs["drain"].test_run
    assert run().retval == 0
    for value in (1, 2, 99, 4):
        ring.send(struct.pack("<Q", value))
    assert ring.waiting == 4 * 16
    assert run().retval == 3 and loaded.variables["out"].value[0] == 99  # which stops it
    assert run().retval == 1 and loaded.variables["out"].value[0] == 4
    assert loaded.variables["seen"].value == 4 and ring.waiting == 0
    with pytest.raises(MapError) as caught:
        for _ in range(1000):
            ring.send(bytes(100))
    assert caught.value.errno == errno.ENOSPC
    refused(errno.E2BIG, ring.send, bytes(4096))
    loaded.host.close()


STORAGE = """
struct { __uint(type, BPF_MAP_TYPE_TASK_STORAGE); __uint(map_flags, BPF_F_NO_PREALLOC);
         __type(key, int); __type(value, long); } tasks SEC(".maps");

SEC("tp_btf/sys_enter") int count(void *ctx)
{
    struct task_struct *task = bpf_get_current_task_btf();
    long start = 40;
    long *value = bpf_task_storage_get(&tasks, task, 0, 0);
    out[0] = value != 0;
    value = bpf_task_storage_get(&tasks, task, &start, BPF_LOCAL_STORAGE_GET_F_CREATE);
    if (!value)
        return 1;
    out[1] = ++*value;
    return 0;
}

SEC("tp_btf/sys_exit") int forget(void *ctx)
{
    struct task_struct *task = bpf_get_current_task_btf();
    out[2] = bpf_task_storage_delete(&tasks, task);
    return 0;
}
"""


@pytest.mark.clang
@pytest.mark.parametrize("engine", ENGINES)
def test_programs_keep_values_of_tasks(engine: str) -> None:
    loaded = load(STORAGE, engine)
    tasks: Any = loaded.maps["tasks"].handle
    count, forget = loaded.programs["count"], loaded.programs["forget"]

    def out() -> list[int]:
        return list(loaded.variables["out"].value[:3])

    count.test_run(ctx=bytes(16))
    assert out()[:2] == [0, 41]
    count.test_run(ctx=bytes(16))
    assert out()[:2] == [1, 42]
    (key,) = tasks.keys()
    assert tasks.lookup(key) == struct.pack("<Q", 42)
    tasks.update(key, struct.pack("<Q", 7))
    count.test_run(ctx=bytes(16))
    assert out()[:2] == [1, 8]
    forget.test_run(ctx=bytes(16))
    assert out()[2] == 0 and len(tasks) == 0
    forget.test_run(ctx=bytes(16))
    assert out()[2] == -errno.ENOENT
    loaded.host.close()


CGROUP = """
struct { __uint(type, BPF_MAP_TYPE_CGROUP_STORAGE);
         __type(key, struct bpf_cgroup_storage_key); __type(value, long); } store SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE);
         __type(key, __u64); __type(value, long); } each SEC(".maps");

SEC("cgroup_skb/egress") int count(struct __sk_buff *skb)
{
    long *one = bpf_get_local_storage(&store, 0), *two = bpf_get_local_storage(&each, 0);
    __sync_fetch_and_add(one, skb->len);
    *two += 1;
    return 1;
}
"""


@pytest.mark.clang
@pytest.mark.parametrize("engine", ENGINES)
def test_programs_keep_values_of_cgroups(engine: str) -> None:
    loaded = load(CGROUP, engine, cpus=2)
    for _ in range(3):
        assert loaded.programs["count"].test_run(bytes(64)).retval == 1
    store, each = (loaded.maps[name].handle for name in ("store", "each"))
    (key,) = store.keys()
    assert struct.unpack_from("<Q", key) == (1,)
    assert store.lookup(key) == struct.pack("<Q", 150)
    assert each.lookup(key[:8]) == struct.pack("<QQ", 3, 0)
    loaded.host.close()


REDIRECT = """
struct { __uint(type, BPF_MAP_TYPE_SOCKMAP); __uint(max_entries, 2);
         __type(key, int); __type(value, __u64); } socks SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_SOCKHASH); __uint(max_entries, 2);
         __type(key, int); __type(value, __u64); } hashed SEC(".maps");

SEC("sk_skb/stream_verdict") int verdict(struct __sk_buff *skb)
{
    int key = 5;
    out[0] = bpf_sk_redirect_map(skb, &socks, 1, 0);
    out[1] = bpf_sk_redirect_map(skb, &socks, 0, 0);
    out[2] = bpf_sk_redirect_map(skb, &socks, 1, 8);
    return bpf_sk_redirect_hash(skb, &hashed, &key, BPF_F_INGRESS);
}
"""


@pytest.mark.clang
@pytest.mark.parametrize("engine", ENGINES)
def test_programs_choose_sockets(engine: str) -> None:
    loaded = load(REDIRECT, engine)
    socks, hashed = (loaded.maps[name].handle for name in ("socks", "hashed"))
    socks.update(u32(1), struct.pack("<Q", 77))
    run = loaded.programs["verdict"].test_run
    assert run(bytes(64)).retval == 0  # SK_DROP
    assert list(loaded.variables["out"].value[:3]) == [1, 0, 0]
    hashed.update(u32(5), struct.pack("<Q", 78))
    assert run(bytes(64)).retval == 1
    loaded.host.close()


ARENA = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
#define __arena __attribute__((address_space(1)))
#define NUMA_NO_NODE (-1)
struct { __uint(type, BPF_MAP_TYPE_ARENA); __uint(map_flags, BPF_F_MMAPABLE);
         __uint(max_entries, 8); } arena SEC(".maps");
struct node { struct node __arena *next; long value; };
void __arena *bpf_arena_alloc_pages(void *map, void __arena *addr, __u32 page_cnt, int node_id,
                                    __u64 flags) __ksym __weak;
void bpf_arena_free_pages(void *map, void __arena *ptr, __u32 page_cnt) __ksym __weak;
struct node __arena *head;
long sum;
char LICENSE[] SEC("license") = "GPL";

SEC("syscall") int push(long *ctx)
{
    struct node __arena *made = bpf_arena_alloc_pages(&arena, 0, 1, NUMA_NO_NODE, 0);
    if (!made)
        return 1;
    made->value = ctx[0];
    made->next = head;
    head = made;
    return 0;
}

SEC("syscall") int total(void *ctx)
{
    asm volatile("" :: "r"(&arena)); /* a program without it may not use its pointers */
    sum = 0;
    struct node __arena *at = head;
    for (int i = 0; i < 8 && at; i++, at = at->next)
        sum += at->value;
    return 0;
}

SEC("syscall") int pop(void *ctx)
{
    struct node __arena *first = head;
    if (!first)
        return 1;
    head = first->next;
    bpf_arena_free_pages(&arena, first, 1);
    return 0;
}
"""


@pytest.mark.clang
@pytest.mark.parametrize("engine", ENGINES)
def test_programs_share_an_arena_with_python(engine: str) -> None:
    vm = bpfkit.VM(engine=engine, world=World(), level="O0")
    loaded = vm.load(bpfkit.open_object(ARENA, lang="c"))
    arena: Any = loaded.maps["arena"].handle
    for number in (1, 20, 300):
        assert loaded.programs["push"].test_run(ctx=struct.pack("<q", number)).retval == 0
    loaded.programs["total"].test_run()
    assert loaded.variables["sum"].value == 321 and len(arena) == 3
    words = arena.memory().view(np.uint64)
    assert words[1] == 1 and words[513] == 20  # what the program wrote
    assert words[512] == arena.arena_address  # and its pointers are ours
    words[1] = 5
    loaded.programs["total"].test_run()
    assert loaded.variables["sum"].value == 325
    assert loaded.programs["pop"].test_run().retval == 0 and len(arena) == 2
    loaded.programs["total"].test_run()
    assert loaded.variables["sum"].value == 25
    vm.close()
