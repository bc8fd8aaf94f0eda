"""Programs attached in the kernel, each to something that the test made itself."""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import bpfkit
from support.requires import need_clang, need_kernel

pytestmark = [pytest.mark.kernel, pytest.mark.clang]

HEAD = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
volatile int pid = 0, hits = 0;
static __always_inline int hit(void) {
    if (pid && (bpf_get_current_pid_tgid() >> 32) != pid) return 0;
    __sync_fetch_and_add(&hits, 1); return 0; }
char _license[] SEC("license") = "GPL";
"""


@pytest.fixture
def kernel() -> Iterator[bpfkit.Kernel]:
    need_kernel()
    need_clang()
    descriptors = len(os.listdir("/proc/self/fd"))
    with bpfkit.Kernel() as host:
        yield host
    assert len(os.listdir("/proc/self/fd")) <= descriptors + 1  # nothing is left


@pytest.fixture
def tracefs(tmp_path: Path) -> Iterator[None]:
    """Tracepoints are numbered in tracefs; where none is mounted, one of our own."""
    need_kernel()
    if Path("/sys/kernel/tracing/events").is_dir():
        yield
        return
    mounted = subprocess.run(["mount", "-t", "tracefs", "tracefs", str(tmp_path)], check=False)
    if mounted.returncode:
        pytest.skip("tracefs cannot be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


def loaded(host: bpfkit.Kernel, text: str) -> bpfkit.Object:
    obj = host.load(bpfkit.open_object(HEAD + text, lang="c"))
    if "pid" in obj.variables:
        obj.variables["pid"].value = os.getpid()
    return obj


def hits(obj: bpfkit.Object) -> int:
    return int(obj.variables["hits"].value)


TRACED = {
    "tracepoint": ('SEC("tracepoint/syscalls/sys_enter_getppid") int p(void *c)', os.getppid),
    "raw_tracepoint": ('SEC("raw_tp/sys_enter") int p(void *c)', os.getppid),
    "tp_btf": ('SEC("tp_btf/sys_enter") int p(void *c)', os.getppid),
}


@pytest.mark.parametrize("name", TRACED)
def test_tracing(kernel: bpfkit.Kernel, tracefs: None, name: str) -> None:
    text, act = TRACED[name]
    with loaded(kernel, text + " { return hit(); }") as obj:
        act()
        assert hits(obj) == 0
        with obj.programs["p"].attach():
            act()
            assert hits(obj) >= 1
        before = hits(obj)
        for _ in range(10):
            act()
        assert hits(obj) == before  # detached


def test_uprobe_by_function_and_in_bulk(kernel: bpfkit.Kernel) -> None:
    with loaded(kernel, 'SEC("uprobe") int p(void *c) { return hit(); }') as obj:
        with obj.programs["p"].attach(target="libc.so.6:getppid", pid=os.getpid()):
            import ctypes

            for _ in range(5):
                ctypes.CDLL(None).getppid()
            assert hits(obj) == 5
        ctypes.CDLL(None).getppid()
        assert hits(obj) == 5
        with pytest.raises(bpfkit.LinkError, match="did you mean"):
            obj.programs["p"].attach(target="libc.so.6:getppidd")
        with pytest.raises(bpfkit.LinkError, match="no file"):
            obj.programs["p"].attach(target="/no/such/file:main")
    text = 'SEC("uprobe.multi/libc.so.6:getpp*") int p(void *c) { return hit(); }'
    with loaded(kernel, text) as obj, obj.programs["p"].attach(pid=os.getpid()):
        ctypes.CDLL(None).getppid()
        assert hits(obj) == 1


def test_socket_filter(kernel: bpfkit.Kernel) -> None:
    with loaded(kernel, 'SEC("socket") int p(struct __sk_buff *s) { hits++; return 0; }') as obj:
        one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        with one, other:
            with obj.programs["p"].attach(socket=other):
                one.send(b"dropped")
                assert hits(obj) == 1
            one.send(b"kept")
            assert other.recv(100) == b"kept"


def test_cgroup(kernel: bpfkit.Kernel, tmp_path: Path) -> None:
    root = next(
        (
            p
            for p in ("/sys/fs/cgroup/unified", "/sys/fs/cgroup")
            if Path(p, "cgroup.procs").exists()
        ),
        None,
    )
    if root is None:
        pytest.skip("no cgroup2 hierarchy here")
    group = Path(root) / f"bpfkit-test-{os.getpid()}"
    group.mkdir()
    try:
        text = 'SEC("cgroup/connect4") int p(struct bpf_sock_addr *a) { hits++; return 0; }'
        with loaded(kernel, text) as obj, obj.programs["p"].attach(target=str(group)):
            code = (
                "import os, socket, sys\n"
                f"open({str(group / 'cgroup.procs')!r}, 'w').write(str(os.getpid()))\n"
                "s = socket.socket()\n"
                "sys.exit(42 if s.connect_ex(('127.0.0.1', 9)) == 1 else 0)\n"
            )
            done = subprocess.run([sys.executable, "-c", code], check=False)
            assert done.returncode == 42 and hits(obj) == 1  # EPERM
    finally:
        for _ in range(50):
            try:
                group.rmdir()
                break
            except OSError:
                time.sleep(0.05)


def test_iterator(kernel: bpfkit.Kernel) -> None:
    text = """
    struct seq_file; struct bpf_iter_meta { struct seq_file *seq; };
    struct bpf_iter__bpf_map { struct bpf_iter_meta *meta; void *map; };
    SEC("iter/bpf_map") int p(struct bpf_iter__bpf_map *c) {
        char text[] = "m\\n";
        if (c->map) bpf_seq_write(c->meta->seq, text, 2);
        return 0; }"""
    with loaded(kernel, text) as obj, obj.programs["p"].attach() as link:
        assert len(list(link.lines())) >= 1


def test_perf_event(kernel: bpfkit.Kernel) -> None:
    with loaded(kernel, 'SEC("perf_event") int p(void *c) { hits++; return 0; }') as obj:
        with obj.programs["p"].attach(target="cpu-clock", frequency=1000, pid=os.getpid()):
            end = time.monotonic() + 0.5
            while time.monotonic() < end:
                pass
        assert hits(obj) > 5


def test_xdp_on_loopback_of_a_namespace(kernel: bpfkit.Kernel) -> None:
    text = 'SEC("xdp") int p(struct xdp_md *c) { hits++; return XDP_PASS; }'
    with loaded(kernel, text) as obj:
        with pytest.raises(bpfkit.LinkError, match="there are:"):
            obj.programs["p"].attach(interface="no-such-if")
        with pytest.raises(bpfkit.UsageError, match="which interface"):
            obj.programs["p"].attach()
        with pytest.raises(bpfkit.UsageError, match="mode"):
            obj.programs["p"].attach(interface="lo", mode="fast")
        with obj.programs["p"].attach(interface="lo", mode="generic") as link:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
                s.sendto(b"x", ("127.0.0.1", 9))
            assert hits(obj) >= 1
            link.update(obj.programs["p"].handle)
        with pytest.raises(bpfkit.AttachError):
            obj.programs["p"].attach(interface="lo", mode="offload")


def test_netfilter_and_tcx(kernel: bpfkit.Kernel) -> None:
    text = """SEC("netfilter") int n(void *c) { hits++; return 1; }
    SEC("tcx/egress") int t(struct __sk_buff *s) { hits++; return -1; }"""
    with loaded(kernel, text) as obj:
        for name, where in (("n", {"target": "ipv4/local_out"}), ("t", {"interface": "lo"})):
            before = hits(obj)
            with obj.programs[name].attach(**where):
                with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
                    s.sendto(b"x", ("127.0.0.1", 9))
                assert hits(obj) > before
        with pytest.raises(bpfkit.UsageError, match="FAMILY/HOOK"):
            obj.programs["n"].attach(target="ipv5/nowhere")


def test_targets_that_are_not_there(kernel: bpfkit.Kernel, tracefs: None) -> None:
    text = 'SEC("tracepoint/syscalls/sys_enter_getpid_") int p(void *c) { return 0; }'
    with loaded(kernel, text) as obj, pytest.raises(bpfkit.LinkError, match="sys_enter_getpid"):
        obj.programs["p"].attach()
    text = 'SEC("syscall") int p(void *c) { return 0; }'
    with loaded(kernel, text) as obj, pytest.raises(bpfkit.UsageError, match="how is p"):
        obj.programs["p"].attach()


def test_live_variables(kernel: bpfkit.Kernel) -> None:
    with loaded(kernel, 'SEC("raw_tp/sys_enter") int p(void *c) { return hit(); }') as obj:
        obj.variables["hits"].value = 7
        assert hits(obj) == 7 and struct.calcsize("=i") == 4
