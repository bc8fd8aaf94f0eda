"""Kernel functions in the VM: what programs get from them, as from a kernel."""

from __future__ import annotations

import struct
from functools import cache
from typing import Any

import pytest

import bpfkit
from bpfkit.errors import UnsupportedError, VmFault
from bpfkit.linker import Target
from bpfkit.obj import ObjectSpec
from bpfkit.vm.arguments import exported_symbols, plan_of
from bpfkit.vm.kfuncs import KFUNCS
from support.requires import need_clang, need_kernel

HEAD = """
#include "vmlinux.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include <bpf/bpf_core_read.h>
char _license[] SEC("license") = "GPL";
__u64 out[16];
#define private(name) SEC(".data." #name) __hidden __attribute__((aligned(8)))
#define contains(what) __attribute__((btf_decl_tag("contains:" what)))
#define new(type) ((type *)bpf_obj_new_impl(bpf_core_type_id_local(type), 0))
#define drop(p) bpf_obj_drop_impl(p, 0)
"""

TREE = """
struct leaf { struct bpf_rb_node n; __u64 key; };
struct item { struct bpf_list_node l; __u64 v; };
private(A) struct bpf_spin_lock tree_lock;
private(A) struct bpf_rb_root root contains("leaf:n");
private(B) struct bpf_spin_lock list_lock;
private(B) struct bpf_list_head head contains("item:l");

static bool less(struct bpf_rb_node *a, const struct bpf_rb_node *b)
{
    return container_of(a, struct leaf, n)->key < container_of(b, struct leaf, n)->key;
}

SEC("tc") int tree(struct __sk_buff *ctx)
{
    __u64 last = 0, count = 0, bad = 0;
    __u32 x = 12345;
    int i;
    bpf_for(i, 0, 100) {
        struct leaf *leaf = new(struct leaf);
        if (!leaf)
            return 1;
        x = x * 1103515245 + 12345;
        leaf->key = x % 1000;
        bpf_spin_lock(&tree_lock);
        bpf_rbtree_add_impl(&root, &leaf->n, less, 0, 0);
        bpf_spin_unlock(&tree_lock);
    }
    bpf_for(i, 0, 200) {
        struct bpf_rb_node *found;
        struct leaf *leaf;
        bpf_spin_lock(&tree_lock);
        found = bpf_rbtree_first(&root);
        if (!found) {
            bpf_spin_unlock(&tree_lock);
            break;
        }
        found = bpf_rbtree_remove(&root, found);
        bpf_spin_unlock(&tree_lock);
        if (!found)
            return 2;
        leaf = container_of(found, struct leaf, n);
        bad += leaf->key < last;
        last = leaf->key;
        count++;
        drop(leaf);
    }
    out[0] = count;
    out[1] = bad;
    out[2] = last;
    return 0;
}

SEC("tc") int list(struct __sk_buff *ctx)
{
    __u64 text = 0;
    int i;
    bpf_for(i, 1, 7) {
        struct item *item = new(struct item);
        if (!item)
            return 1;
        item->v = i;
        bpf_spin_lock(&list_lock);
        if (i & 1)
            bpf_list_push_back_impl(&head, &item->l, 0, 0);
        else
            bpf_list_push_front_impl(&head, &item->l, 0, 0);
        bpf_spin_unlock(&list_lock);
    }
    bpf_for(i, 0, 10) {
        struct bpf_list_node *node;
        struct item *item;
        bpf_spin_lock(&list_lock);
        node = i & 1 ? bpf_list_pop_back(&head) : bpf_list_pop_front(&head);
        bpf_spin_unlock(&list_lock);
        if (!node)
            break;
        item = container_of(node, struct item, l);
        text = text * 10 + item->v;
        drop(item);
    }
    out[3] = text;
    return 0;
}
"""

DYNPTRS = """
SEC("tc") int dynptrs(struct __sk_buff *ctx)
{
    struct bpf_dynptr all, part;
    char buffer[4] = {};
    __u32 value = 0x11223344, *slice;

    out[0] = bpf_dynptr_from_skb((void *)ctx, 1, &all);
    out[1] = bpf_dynptr_is_null(&all);
    out[2] = bpf_dynptr_from_skb((void *)ctx, 0, &all);
    out[3] = bpf_dynptr_size(&all);
    slice = bpf_dynptr_slice(&all, 14, buffer, 4);
    out[4] = slice ? *slice : 1;
    slice = bpf_dynptr_slice(&all, 62, buffer, 4);
    out[5] = !slice;
    out[6] = bpf_dynptr_write(&all, 20, &value, 4, 0);
    out[7] = bpf_dynptr_write(&all, 62, &value, 4, 0);
    bpf_dynptr_clone(&all, &part);
    out[8] = bpf_dynptr_adjust(&part, 20, 30);
    out[9] = bpf_dynptr_adjust(&part, 5, 3);
    out[10] = bpf_dynptr_adjust(&part, 5, 11);
    value = 0;
    bpf_dynptr_read(&value, 4, &part, 0, 0);
    out[11] = value;
    out[12] = bpf_dynptr_size(&part);
    out[13] = bpf_dynptr_is_rdonly(&part);
    out[14] = bpf_dynptr_data(&all, 0, 4) == 0;
    slice = bpf_dynptr_slice_rdwr(&all, 0, buffer, 4);
    if (slice)
        *slice = 7;
    return 0;
}

SEC("xdp") int frame(struct xdp_md *ctx)
{
    struct bpf_dynptr all;
    __u32 value = 5;
    out[0] = bpf_dynptr_from_xdp(ctx, 0, &all);
    out[1] = bpf_dynptr_size(&all);
    out[2] = bpf_dynptr_write(&all, 60, &value, 4, 0);
    out[3] = bpf_dynptr_write(&all, 60, &value, 4, 1);
    out[4] = bpf_dynptr_read(&value, 4, &all, 61, 0);
    out[5] = bpf_dynptr_copy(&all, 0, &all, 60, 4);
    out[6] = bpf_dynptr_memset(&all, 4, 4, 0xee);
    return XDP_PASS;
}
"""

ITERATORS = """
__u64 words[3] = {0x8000000000000001, 0, 0x10};
SEC("tc") int numbers(struct __sk_buff *ctx)
{
    struct bpf_iter_num it;
    int i, *bit;
    out[0] = bpf_iter_num_new(&it, 5, 3);
    out[1] = bpf_iter_num_next(&it) == 0;
    bpf_iter_num_destroy(&it);
    out[2] = bpf_iter_num_new(&it, 0, 9000000);
    bpf_iter_num_destroy(&it);
    bpf_for(i, -2, 3)
        out[3] = out[3] * 10 + (i + 2);
    bpf_for_each(bits, bit, words, 3)
        out[4] = out[4] * 1000 + *bit;
    bpf_for_each(bits, bit, words, 1)
        out[5] = out[5] * 1000 + *bit + 1;
    bpf_for_each(bits, bit, words, 0)
        out[6]++;
    bpf_for_each(bits, bit, words, 512)
        out[6]++;
    return 0;
}
"""

TEXT = """
char a[16] = "Hello, world", b[16] = "hello, World", part[8] = "wor";
SEC("syscall") int text(void *ctx)
{
    out[0] = bpf_strcmp(a, b);
    out[1] = bpf_strcmp(a, a);
    out[2] = bpf_strlen(a);
    out[3] = bpf_strnlen(a, 5);
    out[4] = bpf_strchr(a, 'o');
    out[5] = bpf_strrchr(a, 'o');
    out[6] = bpf_strchr(a, 'z');
    out[7] = bpf_strchrnul(a, 'z');
    out[8] = bpf_strstr(a, part);
    out[9] = bpf_strnstr(a, part, 9);
    out[10] = bpf_strnstr(a, part, 10);
    out[11] = bpf_strspn(a, "leH");
    out[12] = bpf_strcspn(a, " ,");
    out[13] = bpf_strcmp(a, (char *)0xffffffffffffff00ULL);
    out[14] = bpf_strstr(a, "") + bpf_strlen((char *)8);
    out[15] = bpf_strcasecmp(a, b);
    return 0;
}
"""

MASKS = """
SEC("syscall") int masks(void *ctx)
{
    struct bpf_cpumask *a = bpf_cpumask_create(), *b = bpf_cpumask_create();
    const struct cpumask *x = (const void *)a, *y = (const void *)b;
    if (!a || !b)
        goto out;
    out[0] = bpf_cpumask_empty(x);
    bpf_cpumask_set_cpu(1, a);
    out[1] = bpf_cpumask_first(x);
    out[2] = bpf_cpumask_test_and_set_cpu(1, a);
    out[3] = bpf_cpumask_test_and_set_cpu(0, a);
    out[4] = bpf_cpumask_weight(x);
    bpf_cpumask_set_cpu(0, b);
    out[5] = bpf_cpumask_intersects(x, y) | bpf_cpumask_subset(y, x) << 1;
    out[6] = bpf_cpumask_and(b, x, y);
    out[7] = bpf_cpumask_weight(y);
    bpf_cpumask_xor(b, x, y);
    out[8] = bpf_cpumask_first(y);
    bpf_cpumask_clear_cpu(1, b);
    out[9] = bpf_cpumask_empty(y);
    bpf_cpumask_setall(a);
    out[10] = bpf_cpumask_full(x);
    bpf_cpumask_copy(b, x);
    out[11] = bpf_cpumask_equal(x, y);
    bpf_cpumask_clear(b);
    out[12] = bpf_cpumask_first_zero(y);
    out[13] = bpf_cpumask_test_cpu(0, x) | bpf_cpumask_test_cpu(0, y) << 1;
out:
    if (a)
        bpf_cpumask_release(a);
    if (b)
        bpf_cpumask_release(b);
    return 0;
}
"""

THROWS = """
static __noinline int deep(int x)
{
    if (x == 64)
        bpf_throw(33);
    return x;
}
SEC("tc") int throws(struct __sk_buff *ctx)
{
    out[1] = deep(ctx->len) + 1;
    return 0;
}
"""

SOURCES = {
    "tree": TREE,
    "list": TREE,
    "dynptrs": DYNPTRS,
    "frame": DYNPTRS,
    "numbers": ITERATORS,
    "text": TEXT,
    "masks": MASKS,
    "throws": THROWS,
}
PACKET = bytes(range(64))


def opened(body: str) -> ObjectSpec:
    need_clang()
    return bpfkit.open_object(HEAD + body, lang="c")


def run(host: Any, name: str) -> tuple[Any, ...]:
    """(return value, output packet, out) of a program on a host."""
    with host.load(opened(SOURCES[name]), programs=[name]) as loaded:
        program = loaded.programs[name]
        is_packet = name not in ("text", "masks")
        result = program.test_run(PACKET) if is_packet else program.test_run(ctx=bytes(8))
        return result.retval, result.data if is_packet else b"", loaded.variables["out"].value


@cache
def vm_result(name: str, engine: str, verify: bool, cpus: int) -> tuple[Any, ...]:
    with bpfkit.VM(world=bpfkit.World(), engine=engine, verify=verify, cpus=cpus) as vm:
        return run(vm, name)


WAYS = [("jit", True), ("jit", False), ("interpreter", True), ("interpreter", False)]


@pytest.mark.clang
@pytest.mark.parametrize("name", list(SOURCES))
def test_engines_agree(name: str) -> None:
    results = [vm_result(name, engine, verify, 2) for engine, verify in WAYS]
    assert all(one == results[0] for one in results), results
    expected = {"frame": 2, "throws": 33}
    assert results[0][0] == expected.get(name, 0)


@pytest.mark.kernel
@pytest.mark.clang
@pytest.mark.parametrize("name", list(SOURCES))
def test_as_the_kernel(name: str) -> None:
    need_kernel()
    import os

    with bpfkit.Kernel() as kernel:
        expected = run(kernel, name)
    assert vm_result(name, "jit", True, os.cpu_count() or 1) == expected


def test_every_row_is_native() -> None:
    for row in KFUNCS.values():
        assert row.symbol in exported_symbols(), row.name
        plan = plan_of(row.number, 0, 0)
        assert plan.symbol == row.symbol
        assert len(plan.arguments) == len(row.arguments)


def test_prototypes_are_the_kernels() -> None:
    btf = Target.linux().btf
    assert btf is not None
    for row in KFUNCS.values():
        found = btf.find(row.name, "func")
        assert found, row.name
        prototype = btf.type(btf.type(found).type_id)  # type: ignore[union-attr]
        assert len(prototype.parameters) == len(row.arguments), row.name  # type: ignore[union-attr]


@pytest.mark.clang
def test_absent_kfunc_is_refused_by_name() -> None:
    spec = opened("""
    SEC("syscall") int key(void *ctx)
    {
        struct bpf_key *k = bpf_lookup_system_key(0);
        if (k) bpf_key_put(k);
        return 0;
    }""")
    with (
        bpfkit.VM(world=bpfkit.World(), verify=False) as vm,
        pytest.raises(UnsupportedError, match="bpf_lookup_system_key"),
    ):
        vm.load(spec)


@pytest.mark.clang
def test_tasks_and_cgroups_of_the_world() -> None:
    spec = opened("""
    SEC("tp_btf/task_newtask") int BPF_PROG(tasks, struct task_struct *task, u64 flags)
    {
        struct task_struct *found = bpf_task_from_pid(7), *p;
        struct cgroup *group;
        if (found) {
            out[0] = found->tgid;
            out[1] = bpf_strcmp(found->comm, "papa");
            bpf_task_release(found);
        }
        out[2] = bpf_task_from_pid(8) != 0;
        bpf_rcu_read_lock();
        bpf_for_each(task, p, NULL, 0)
            out[3] = out[3] * 100 + p->pid;
        bpf_for_each(task, p, NULL, 1)
            out[4]++;
        bpf_rcu_read_unlock();
        group = bpf_cgroup_from_id(50);
        if (group) {
            struct cgroup *above = bpf_cgroup_ancestor(group, 1);
            out[5] = group->level;
            out[6] = bpf_task_under_cgroup(task, group);
            if (above) {
                out[7] = above->kn->id;
                bpf_cgroup_release(above);
            }
            bpf_cgroup_release(group);
        }
        return 0;
    }""")
    for engine in ("jit", "interpreter"):
        world = bpfkit.World(pid=42)
        papa = world.kernel.new("task_struct", pid=7, comm="papa")
        world.kernel.new("task_struct", pid=9, tgid=7)
        group = world.cgroups.new("/web/api", id=50)
        world.cgroups.move(papa, group)
        with bpfkit.VM(world=world, engine=engine, verify=False) as vm:
            loaded = vm.load(spec)
            ctx = struct.pack("<QQ", int(papa), 0)
            loaded.programs["tasks"].test_run(ctx=ctx)
            web = world.cgroups["/web"].id
            assert loaded.variables["out"].value[:8] == [7, 0, 0, 7, 2, 2, 1, web]


@pytest.mark.clang
def test_forged_objects_are_faults() -> None:
    spec = opened("""
    SEC("syscall") int forged(void *ctx)
    {
        bpf_obj_drop_impl((void *)0xffffc90000000000ULL, 0);
        return 0;
    }
    SEC("syscall") int released(void *ctx)
    {
        bpf_cpumask_release((void *)0xffffc90000000010ULL);
        return 0;
    }""")
    with bpfkit.VM(world=bpfkit.World(), verify=False) as vm:
        loaded = vm.load(spec)
        for name in ("forged", "released"):
            with pytest.raises(VmFault, match="argument 1"):
                loaded.programs[name].test_run(ctx=bytes(8))
