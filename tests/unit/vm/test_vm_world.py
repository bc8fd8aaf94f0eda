"""What programs find around them: time, tasks, memory, a kernel's objects, cgroups, sockets."""

from __future__ import annotations

import errno
import struct
from collections.abc import Iterator
from typing import Any

import pytest

import bpfkit
from bpfkit.abi.helpers import BY_NUMBER as HELPERS
from bpfkit.errors import MissingKeyError, UnsupportedError, UsageError, VmFault
from bpfkit.linker import Target
from bpfkit.vm.arguments import exported_symbols, plan_of
from bpfkit.vm.world import World

HEAD = """
#include "vmlinux.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_endian.h>
char _license[] SEC("license") = "GPL";
long out[16];
char text[64];
"""
ENGINES = ["jit", "interpreter"]


def load(body: str, world: World, engine: str = "jit", **options: Any) -> Any:
    vm = bpfkit.VM(world=world, engine=engine, **options)
    return vm.load(bpfkit.open_object(HEAD + body, lang="c"))


def go(loaded: Any, name: str, *words: Any) -> list[int]:
    raw = b"".join(struct.pack("<Q", int(word) & (1 << 64) - 1) for word in words or (0,))
    loaded.programs[name].test_run(ctx=raw)
    found: list[int] = loaded.variables["out"].value
    return found


WHO = """
SEC("raw_tp/sys_enter") int who(void *ctx)
{
    struct bpf_pidns_info ns = {};
    out[0] = bpf_get_current_pid_tgid();
    out[1] = bpf_get_current_uid_gid();
    bpf_get_current_comm(text, 16);
    out[2] = bpf_ktime_get_ns();
    out[3] = bpf_ktime_get_boot_ns();
    out[4] = bpf_get_smp_processor_id();
    out[5] = bpf_get_numa_node_id();
    out[6] = bpf_get_current_cgroup_id();
    out[7] = bpf_get_current_ancestor_cgroup_id(1);
    out[8] = bpf_get_prandom_u32();
    out[9] = bpf_get_ns_current_pid_tgid(4, 4026531836, &ns, sizeof(ns));
    out[10] = ns.pid;
    out[11] = bpf_send_signal(10);
    out[12] = bpf_ktime_get_tai_ns();
    return 0;
}
"""


@pytest.mark.clang
@pytest.mark.parametrize("engine", ENGINES)
def test_task_and_time(engine: str) -> None:
    world = World(clock=1000, seed=7, cpu=3, numa_node=1, pid=42, tgid=40, comm="a name too long!!")
    world.task.uid, world.task.gid = 5, 6
    world.task.namespace, world.task.ns_pid = (4, 4026531836), 2
    world.task.cgroup = world.cgroups.new("/a/b", id=77)
    world.clock.set(1000, realtime=5_000_000_000)
    loaded = load(WHO, world, engine, cpus=4)
    found = go(loaded, "who")
    assert found[:8] == [40 << 32 | 42, 6 << 32 | 5, 1000, 1000, 3, 1, 77, 2]
    assert found[9:13] == [0, 2, 0, 5_000_000_000]
    assert loaded.variables["text"].value == "a name too long"
    assert world.signals() == [(40, 10)]
    first = found[8]
    world.clock.advance(seconds=1.5)
    world.clock.suspend(10)
    world.task.pid = 43
    world.seed(7)
    found = go(loaded, "who")
    assert found[0] & 0xFFFFFFFF == 43
    assert found[2:4] == [1_500_001_000, 1_500_001_010]
    assert found[8] == first
    world.clock.release()
    assert go(loaded, "who")[2] > 0


CHASE = """
extern const struct rq runqueues __ksym;
SEC("raw_tp/sched_switch") int chase(void *ctx)
{
    struct task_struct *t = (void *)bpf_get_current_task();
    char c = 1;
    out[0] = BPF_CORE_READ(t, real_parent, pid);
    BPF_CORE_READ_STR_INTO(&text, t, real_parent, comm);
    out[1] = bpf_probe_read_kernel(&c, 1, (void *)0xffff888999999999ULL);
    out[2] = c;
    out[3] = BPF_CORE_READ(t, mm, arg_start);
    out[4] = BPF_CORE_READ_BITFIELD_PROBED(t, sched_reset_on_fork);
    return 0;
}
SEC("tp_btf/sched_switch") int BPF_PROG(direct, bool preempt, struct task_struct *prev,
                                        struct task_struct *next)
{
    struct rq *rq;
    out[5] = prev->pid;
    out[6] = next->real_parent->tgid;
    out[7] = next->mm->arg_start;
    out[8] = bpf_get_current_task_btf()->pid;
    rq = bpf_per_cpu_ptr(&runqueues, 1);
    out[9] = rq ? rq->nr_running : 99;
    out[10] = bpf_per_cpu_ptr(&runqueues, 2) == 0;
    out[11] = ((struct rq *)bpf_this_cpu_ptr(&runqueues))->nr_running;
    return 0;
}
"""


@pytest.mark.clang
@pytest.mark.parametrize("verify", [True, False])
@pytest.mark.parametrize("engine", ENGINES)
def test_pointers_are_chased(engine: str, verify: bool) -> None:
    world = World(pid=42, comm="me")
    kernel = world.kernel
    papa = kernel.new("task_struct", pid=7, comm="papa")
    me = world.task.object
    me.real_parent = papa
    me.mm = {"arg_start": 0x1234}
    me.sched_reset_on_fork = 1
    loaded = load(CHASE, world, engine, verify=verify, cpus=2)
    kernel.variable("runqueues", 1).nr_running = 5
    assert go(loaded, "chase")[:5] == [7, -errno.EFAULT, 0, 0x1234, 1]
    assert loaded.variables["text"].value == "papa"
    found = go(loaded, "direct", 0, papa, me)
    assert found[5:12] == [7, 7, 0x1234, 42, 5, 1, 0]
    kernel.free(me.mm)
    assert go(loaded, "chase")[3] == 0
    assert go(loaded, "direct", 0, papa, me)[7] == 0


@pytest.mark.clang
def test_what_is_no_memory() -> None:
    body = """
    SEC("tp_btf/sched_switch") int BPF_PROG(untrusted, bool preempt, struct task_struct *prev)
    {
        out[0] = prev->mm->owner->pid;   // nothing anywhere on the way
        return 0;
    }
    SEC("tp_btf/sched_switch") int BPF_PROG(writes, bool preempt, struct task_struct *prev)
    {
        prev->pid = 5;
        return 0;
    }
    SEC("tp_btf/sched_switch") int BPF_PROG(user, bool preempt, unsigned long prev)
    {
        out[0] = *(int *)(prev & 0xffffffff);
        return 0;
    }"""
    world = World()
    task = world.kernel.new("task_struct", pid=3)
    task.mm = 0xFFFF888_777777000
    loaded = load(body, world, verify=False)
    assert go(loaded, "untrusted", 0, task)[0] == 0
    with pytest.raises(VmFault, match="read-only"):
        go(loaded, "writes", 0, task)
    with pytest.raises(VmFault, match="outside"):
        go(loaded, "user", 0, 0x12345678)
    assert task.pid == 3


@pytest.mark.clang
@pytest.mark.parametrize("engine", ENGINES)
def test_user_memory(engine: str) -> None:
    body = """
    SEC("kprobe/do_sys_open") int reads(struct pt_regs *ctx)
    {
        void *at = *(void **)ctx;
        char c = 7;
        out[0] = bpf_probe_read_user_str(text, sizeof(text), at);
        out[1] = bpf_probe_read_kernel(&c, 1, at);
        out[2] = bpf_probe_read_user(&c, 1, (void *)bpf_get_current_task());
        out[3] = bpf_probe_write_user(at, "W", 1);
        out[4] = bpf_probe_read_user(text, 60, at);
        return 0;
    }"""
    world = World()
    at = world.user.map("hello")
    loaded = load(body, world, engine, verify=False)
    context = struct.pack("<Q", at) + bytes(160)
    loaded.programs["reads"].test_run(ctx=context)
    found = loaded.variables["out"].value
    assert found[:5] == [6, -errno.EFAULT, -errno.EFAULT, 0, -errno.EFAULT]
    assert world.user.read(at, 5) == b"Wello"
    with pytest.raises(UsageError, match="memory"):
        world.user.map(b"x", address=at + 2)
    world.user.unmap(at)
    with pytest.raises(MissingKeyError):
        world.user.read(at, 1)


@pytest.mark.clang
@pytest.mark.parametrize("engine", ENGINES)
def test_sockets(engine: str) -> None:
    body = """
    struct { __uint(type, BPF_MAP_TYPE_SK_STORAGE); __uint(map_flags, BPF_F_NO_PREALLOC);
             __type(key, int); __type(value, long); } marks SEC(".maps");
    SEC("tc") int find(struct __sk_buff *ctx)
    {
        struct bpf_sock_tuple t = {};
        struct bpf_sock *sk;
        struct bpf_tcp_sock *tp;
        t.ipv4.saddr = bpf_htonl(0x0a000002);
        t.ipv4.daddr = bpf_htonl(0x0a000001);
        t.ipv4.sport = bpf_htons(4000);
        t.ipv4.dport = bpf_htons(80);
        sk = bpf_sk_lookup_tcp(ctx, &t, sizeof(t.ipv4), BPF_F_CURRENT_NETNS, 0);
        if (!sk)
            return 1;
        out[0] = sk->state;
        out[1] = sk->src_port;
        out[2] = bpf_ntohs(sk->dst_port);
        out[3] = sk->src_ip4 == t.ipv4.daddr;
        tp = bpf_tcp_sock(sk);
        out[4] = tp ? tp->snd_cwnd : 0;
        bpf_sk_release(sk);
        t.ipv4.sport = bpf_htons(4001);
        sk = bpf_sk_lookup_tcp(ctx, &t, sizeof(t.ipv4), BPF_F_CURRENT_NETNS, 0);
        if (!sk)
            return 2;
        out[5] = sk->state;
        bpf_sk_release(sk);
        t.ipv4.dport = bpf_htons(53);
        sk = bpf_sk_lookup_udp(ctx, &t, sizeof(t.ipv4), BPF_F_CURRENT_NETNS, 0);
        out[6] = sk != 0;
        if (sk)
            bpf_sk_release(sk);
        sk = bpf_sk_lookup_udp(ctx, &t, sizeof(t.ipv4), 99, 0);
        out[7] = sk != 0;
        if (sk)
            bpf_sk_release(sk);
        out[8] = bpf_get_socket_cookie(ctx);
        out[9] = bpf_get_socket_uid(ctx);
        return 0;
    }"""
    world = World(kernel=None)
    group = world.cgroups.new("/web", id=9)
    listener = world.sockets.new("tcp", ("0.0.0.0", 80))
    here = ("10.0.0.1", 80)
    peer = ("10.0.0.2", 4000)
    conn = world.sockets.new("tcp", here, peer, listener=listener, snd_cwnd=10, cgroup=group)
    udp = world.sockets.new("udp", ("::", 53), uid=1000, cookie=0x55)
    world.sockets.current = udp
    loaded = load(body, world, engine)
    assert loaded.programs["find"].test_run(bytes(64)).retval == 0
    found = loaded.variables["out"].value
    assert found[:10] == [1, 80, 4000, 1, 10, 10, 1, 0, 0x55, 1000]
    assert conn.references == listener.references == 0
    conn.close()
    assert loaded.programs["find"].test_run(bytes(64)).retval == 0
    assert loaded.variables["out"].value[0] == 10


@pytest.mark.clang
def test_stacks_and_counters() -> None:
    body = """
    struct { __uint(type, BPF_MAP_TYPE_PERF_EVENT_ARRAY); __uint(max_entries, 2);
             __type(key, int); __type(value, int); } events SEC(".maps");
    struct { __uint(type, BPF_MAP_TYPE_STACK_TRACE); __uint(max_entries, 16);
             __uint(key_size, 4); __uint(value_size, 64); } stacks SEC(".maps");
    SEC("kprobe/x") int stack(struct pt_regs *ctx)
    {
        __u64 frames[4] = {};
        struct bpf_perf_event_value v = {};
        out[0] = bpf_get_stack(ctx, frames, sizeof(frames), 1);
        out[1] = frames[0];
        out[2] = frames[1];
        out[3] = bpf_get_stack(ctx, frames, sizeof(frames), BPF_F_USER_STACK);
        out[4] = bpf_get_stackid(ctx, &stacks, 0) >= 0;
        out[5] = bpf_perf_event_read_value(&events, 0, &v, sizeof(v));
        out[6] = v.counter;
        return 0;
    }"""
    world = World()
    world.stack(kernel=[1, 2, 3])
    world.counters([(55, 1, 1)])
    loaded = load(body, world, verify=False)
    loaded.programs["stack"].test_run(ctx=bytes(168))
    found = loaded.variables["out"].value
    assert found[:7] == [16, 2, 3, -errno.EFAULT, 1, 0, 55]


@pytest.mark.clang
@pytest.mark.parametrize("engine", ENGINES)
def test_iterators_write_text(engine: str) -> None:
    body = """
    SEC("iter/task") int show(struct bpf_iter__task *ctx)
    {
        struct task_struct *task = ctx->task;
        if (!task)
            return 0;
        BPF_SEQ_PRINTF(ctx->meta->seq, "%d %s\\n", task->pid, task->comm);
        bpf_seq_write(ctx->meta->seq, "--", 2);
        return 0;
    }
    SEC("kprobe/x") int change(struct pt_regs *ctx)
    {
        bpf_override_return(ctx, -12);
        return 0;
    }"""
    world = World()
    task = world.kernel.new("task_struct", pid=3, comm="sh")
    meta = world.kernel.new("bpf_iter_meta", seq=world.kernel.new("seq_file"))
    loaded = load(body, world, engine, verify=False)
    context = struct.pack("<QQ", int(meta), int(task))
    loaded.programs["show"].test_run(ctx=context)
    assert world.output() == "3 sh\n--"
    assert world.output() == ""
    assert world.overridden() is None
    loaded.programs["change"].test_run(ctx=bytes(168))
    assert world.overridden() == -12


@pytest.mark.clang
@pytest.mark.parametrize("engine", ENGINES)
def test_syn_cookies(engine: str) -> None:
    body = """
    SEC("xdp") int cookies(struct xdp_md *ctx)
    {
        struct iphdr ip = {.version = 4, .ihl = 5, .saddr = 1, .daddr = 2};
        struct tcphdr syn = {.doff = 5, .syn = 1, .seq = bpf_htonl(1000), .source = 5, .dest = 6};
        struct tcphdr ack = {.doff = 5, .ack = 1, .seq = bpf_htonl(1001), .source = 5, .dest = 6};
        long made = bpf_tcp_raw_gen_syncookie_ipv4(&ip, &syn, sizeof(syn));
        out[0] = made >> 32;
        ack.ack_seq = bpf_htonl((__u32)made + 1);
        out[1] = bpf_tcp_raw_check_syncookie_ipv4(&ip, &ack);
        ack.source = 7;
        out[2] = bpf_tcp_raw_check_syncookie_ipv4(&ip, &ack);
        syn.doff = 6;
        out[3] = bpf_tcp_raw_gen_syncookie_ipv4(&ip, &syn, sizeof(syn));
        return XDP_PASS;
    }"""
    loaded = load(body, World(clock=10**12), engine)
    loaded.programs["cookies"].test_run(bytes(64))
    assert loaded.variables["out"].value[:4] == [536, 0, -errno.EACCES, -errno.EINVAL]


@pytest.mark.clang
def test_paths() -> None:
    body = """
    SEC("fentry/filp_close") int BPF_PROG(closed, struct file *file)
    {
        out[0] = bpf_d_path(&file->f_path, text, sizeof(text));
        return 0;
    }"""
    world = World()
    file = world.kernel.new("file")
    world.paths[file.f_path] = "/etc/passwd"
    loaded = load(body, world, verify=False)
    assert go(loaded, "closed", file)[0] == 12
    assert loaded.variables["text"].value == "/etc/passwd"


# --- objects -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    yield World()


def test_objects_are_typed(world: World) -> None:
    kernel = world.kernel
    task = kernel.new("task_struct", pid=1, comm="init", cpus_mask={"bits": [3]})
    assert (task.pid, task.tgid, task.comm) == (1, 1, "init")
    assert task["cpus_mask.bits[0]"] == 3
    assert task.group_leader == task
    assert task.mm is None
    file = kernel.new("file", f_path={"dentry": kernel.new("dentry", d_name={"name": "passwd"})})
    name = file.f_path.dentry.d_name.name
    assert kernel.memory.read(name, 7) == b"passwd\0"
    assert int(task) == task.address == task.place("thread_info")
    assert kernel.at(int(task)).pid == 1
    assert "pid" in task
    assert "nothing" not in task
    first, second = kernel.new("task_struct", pid=2), kernel.new("task_struct", pid=3)
    kernel.link(task.children, [first.part("sibling"), second.part("sibling")])
    assert int(task["children.next"]) == first.place("sibling")
    assert int(second["sibling.next"]) == task.place("children")


def test_wrong_objects(world: World) -> None:
    kernel = world.kernel
    with pytest.raises(MissingKeyError, match="no type"):
        kernel.new("no_such_struct")
    with pytest.raises(MissingKeyError, match="no member nope"):
        kernel.new("task_struct", nope=1)
    task = kernel.new("task_struct")
    for path in ("pid[0]", "pid.x", "", "..", "pid extra"):
        with pytest.raises((UsageError, MissingKeyError)):
            task[path]
    with pytest.raises(UsageError):
        task.pid = 1 << 40
    with pytest.raises(UsageError):
        task.mm = object()
    with pytest.raises(UsageError):
        task.sched_reset_on_fork = 2
    with pytest.raises(AttributeError):
        task.address = 5
    with pytest.raises(AttributeError):
        task.nothing  # noqa: B018
    with pytest.raises(MissingKeyError):
        kernel.at(12)
    kernel.free(task)
    with pytest.raises(MissingKeyError):
        task["pid"]
    with pytest.raises(MissingKeyError):
        kernel.free(task)


def test_worlds_without_a_kernel() -> None:
    world = World(kernel=None)
    assert world.target is None
    with pytest.raises(UsageError, match="no kernel"):
        world.kernel  # noqa: B018
    with pytest.raises(UsageError, match="no kernel"):
        world.task.object  # noqa: B018
    assert World(kernel=Target.linux()).kernel.type_id("struct task_struct")


def test_wrong_worlds() -> None:
    with pytest.raises(UsageError, match="clock"):
        World(clock="slow")
    world = World(kernel=None)
    with pytest.raises(UsageError, match="back"):
        world.clock.advance(-5)
    with pytest.raises(UsageError, match="32 bits"):
        world.task.pid = -1
    for path in ("a", "/", "/a" * 20):
        with pytest.raises(UsageError):
            world.cgroups.new(path)
    world.cgroups.new("/a", id=5)
    with pytest.raises(UsageError, match="already"):
        world.cgroups.new("/a")
    with pytest.raises(UsageError, match="id 5"):
        world.cgroups.new("/b", id=5)
    for arguments in (("sctp", ("::", 1)), ("tcp", ("x", 1)), ("tcp", ("::", 1 << 20)), ("udp", 5)):
        with pytest.raises(UsageError):
            world.sockets.new(*arguments)
    with pytest.raises(UsageError, match="field"):
        world.sockets.new("udp", ("::", 1), snd_cwnd=4)
    with pytest.raises(UsageError, match="CPU 5"):
        bpfkit.VM(world=World(kernel=None, cpu=5))


def test_every_helper_works_or_is_refused_by_name() -> None:
    symbols = exported_symbols()
    for number, row in HELPERS.items():
        native = "bk_helper_" + row.name.removeprefix("bpf_")
        kind = min(row.program_types, default=0)
        if number == 12 or native in symbols:
            assert plan_of(number, 0, kind).row is row
        else:
            with pytest.raises(UnsupportedError, match=row.name):
                plan_of(number, 0, kind)


def test_the_document_names_the_helpers_that_are_refused() -> None:
    from support.requires import REPO

    text = (REPO / "docs" / "vm.md").read_text().split("## Helpers")[1].split("##")[0]
    symbols = exported_symbols() | {"bk_helper_tail_call"}
    for row in HELPERS.values():
        native = "bk_helper_" + row.name.removeprefix("bpf_")
        assert (f"`{row.name}`" in text) == (native not in symbols), row.name
