"""Objects that we link mean what ``bpftool gen object`` makes of the same files; bpftool and the
kernel take them."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import pytest

import bpfkit
from bpfkit.errors import LinkError
from bpfkit.obj import load_object
from bpfkit.obj.combine import combine
from support.compiled import compile_c
from support.object_meaning import meaning
from support.requires import need_kernel, need_shared, need_tool

OBJECTS = "data/verifier_corpus/objects/selftests-6.12"
PAIRS = 40
# bpftool 7.1 asks for equal flags of license sections, for a size of what functions return void *,
# and for one strong definition of each map
STRICTER = ("flags mismatch", "failed to resolve size", "conflicting non-weak symbol")


def both(paths: list[Path], folder: Path) -> tuple[bytes | LinkError, bytes | str]:
    """(ours, bpftool's): an object, or why there is none."""
    out = folder / "theirs.o"
    need_tool("bpftool")
    command = ["bpftool", "gen", "object", str(out), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True)
    theirs = done.stderr if done.returncode else out.read_bytes()
    try:
        return combine([(str(path), path.read_bytes()) for path in paths]), theirs
    except LinkError as error:
        return error, theirs


def assert_same(paths: list[Path], folder: Path) -> bytes:
    ours, theirs = both(paths, folder)
    assert isinstance(ours, bytes) and isinstance(theirs, bytes), (ours, theirs)
    specs = [load_object(data, file="whole.o") for data in (ours, theirs)]
    assert meaning(specs[0]) == meaning(specs[1])
    return ours


# --- the corpus -----------------------------------------------------------------------------------


def test_the_pair_made_for_this(tmp_path: Path) -> None:
    folder = need_shared(OBJECTS)
    paths = [folder / f"linked_maps{number}.o" for number in (1, 2)]
    ours = assert_same(paths, tmp_path)
    linked = bpfkit.link(load_object(ours))
    theirs = bpfkit.link(load_object((tmp_path / "theirs.o").read_bytes()))
    assert len(linked.programs) == 4
    for name, program in linked.programs.items():
        maps = {key: 3 + n for n, key in enumerate(linked.maps)}
        assert program.to_bytes(maps) == theirs.programs[name].to_bytes(maps)


def test_random_pairs_of_the_corpus(tmp_path: Path) -> None:
    folder = need_shared(OBJECTS)
    # its extern map stays undefined, and bpftool 7.1 then lets it point at another map
    paths = sorted(path for path in folder.glob("*.o") if path.stem != "test_subskeleton_lib")
    paths = [path for path in paths if not path.stem.startswith("linked_maps")]
    rng = random.Random(7)
    equal = 0
    for _ in range(PAIRS):
        pair = rng.sample(paths, 2)
        ours, theirs = both(pair, tmp_path)
        names = [path.name for path in pair]
        if isinstance(theirs, str):
            stricter = any(word in theirs for word in STRICTER)
            assert isinstance(ours, LinkError) or stricter, (names, theirs)
            continue
        assert isinstance(ours, bytes), (names, ours)
        specs = [load_object(data, file="whole.o") for data in (ours, theirs)]
        assert meaning(specs[0]) == meaning(specs[1]), names
        equal += 1
    assert equal > PAIRS // 2


def test_single_objects_of_the_corpus(tmp_path: Path) -> None:
    for path in sorted(need_shared(OBJECTS).glob("test_*.o"))[::6]:
        assert_same([path], tmp_path)


# --- sources --------------------------------------------------------------------------------------

COMMON = """
struct task { int pid; struct task *parent; } __attribute__((preserve_access_index));
struct pair { int a; long b; };
extern int CONFIG_HZ __kconfig __weak;
char _license[] SEC("license") = "GPL";
"""
# (bpftool 7.1 cannot link two objects that use one kfunc)
FIRST = (
    COMMON
    + """
extern struct { __uint(type, 1); __uint(max_entries, 64); __type(key, __u32);
                __type(value, __u64); } counts SEC(".maps");
struct { __uint(type, 2); __uint(max_entries, 4); __type(key, __u32); __type(value, struct pair); }
    pairs __weak SEC(".maps");
extern int one_kfunc(int x) __ksym __weak; extern int second_prog(void *ctx);
struct { __uint(type, 3); __uint(max_entries, 4); __uint(key_size, 4); __uint(value_size, 4);
         __array(values, int (void *)); } jumps SEC(".maps") = { .values = { [2] = second_prog } };
const volatile int limit = 3; char odd = 1; static volatile int hidden_one = 11;
extern long total; int shared __weak = 5; static long calls;
extern int add(int x); __weak int scale(int x) { return x * 2 + hidden_one; }
static __noinline int leaf(int x) { calls += x; return x * 3; }
static int each(__u32 index, void *ctx) { calls++; return 0; }
SEC("xdp") int first_prog(void *ctx) {
    __u32 key = limit; __u64 *v = bpf_map_lookup_elem(&counts, &key);
    struct pair *p = bpf_map_lookup_elem(&pairs, &key);
    if (v) ++*v;
    if (p) p->b += odd;
    bpf_loop(4, each, 0, 0); bpf_tail_call(ctx, &jumps, 0); one_kfunc(1);
    return leaf(key) + add(4) + scale(shared) + total + CONFIG_HZ + ((struct task *)ctx)->pid;
}
"""
)
SECOND = (
    COMMON
    + """
struct { __uint(type, 1); __uint(max_entries, 64); __type(key, __u32); __type(value, __u64); }
    counts SEC(".maps");
struct { __uint(type, 2); __uint(max_entries, 4); __type(key, __u32); __type(value, struct pair); }
    pairs __weak SEC(".maps");
extern int two_kfunc(int x) __ksym;
const volatile char name[] = "second"; long total = 100; short odd_two = 9; int shared = 6;
static volatile int hidden_one = 22; static long calls;
static __noinline int leaf(int x) { calls -= x; return x * 7; }
static int each(__u32 index, void *ctx) { calls += 2; return 0; }
int add(int x) { return leaf(x) + total; }
int scale(int x) { return x * 4 + hidden_one; }
SEC("xdp") int second_prog(void *ctx) {
    __u32 key = name[1]; struct pair *p = bpf_map_lookup_elem(&pairs, &key);
    bpf_loop(4, each, 0, 0); two_kfunc(1);
    return (p ? p->a : 0) + scale(shared) + odd_two + CONFIG_HZ + ((struct task *)ctx)->parent->pid;
}
"""
)


@pytest.fixture
def pair(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "first.o", tmp_path / "second.o"]
    for path, source in zip(paths, (FIRST, SECOND)):
        path.write_bytes(compile_c(source))
    return paths


@pytest.mark.clang
@pytest.mark.parametrize("order", [1, -1], ids=["forward", "backward"])
def test_everything_at_once(pair: list[Path], tmp_path: Path, order: int) -> None:
    assert_same(pair[::order], tmp_path)


@pytest.mark.clang
def test_bpftool_reads_what_we_link(pair: list[Path], tmp_path: Path) -> None:
    need_tool("bpftool")
    out = tmp_path / "whole.o"
    out.write_bytes(combine([(path.name, path.read_bytes()) for path in pair]))
    for command in (["gen", "skeleton", str(out)], ["btf", "dump", "file", str(out)]):
        done = subprocess.run(["bpftool", *command], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert "total" in done.stdout and "second_prog" in done.stdout


KERNEL = (
    """
extern struct { __uint(type, 1); __uint(max_entries, 64); __type(key, __u32);
                __type(value, __u64); } counts SEC(".maps");
char _license[] SEC("license") = "GPL";
extern long total; int add(int x); static int hits; __weak int twice(int x) { return x; }
static __noinline int leaf(int x) { hits += x; return hits; }
SEC("xdp") int first(void *ctx) {
    __u32 key = 1; __u64 *v = bpf_map_lookup_elem(&counts, &key);
    return add(leaf(v ? *v : 2)) + twice(3) + total;
}
""",
    """
struct { __uint(type, 1); __uint(max_entries, 64); __type(key, __u32); __type(value, __u64); }
    counts SEC(".maps");
char _license[] SEC("license") = "GPL"; extern int CONFIG_HZ __kconfig;
long total = 100; static int hits; const volatile int limit = 3;
static __noinline int leaf(int x) { hits -= x; return hits; }
static int each(__u32 index, void *ctx) { hits++; return 0; }
int add(int x) { return leaf(x) + total; }
int twice(int x) { return x * 2; }
SEC("tc") int second(void *ctx) { bpf_loop(limit, each, 0, 0); return CONFIG_HZ + add(hits); }
""",
)


@pytest.mark.clang
@pytest.mark.kernel
def test_the_kernel_takes_what_we_link(tmp_path: Path) -> None:
    need_kernel()
    need_tool("bpftool")
    out, pinned = tmp_path / "whole.o", Path("/sys/fs/bpf/bpfkit_combine_test")
    out.write_bytes(combine([(f"{n}.o", compile_c(one)) for n, one in enumerate(KERNEL)]))
    command = ["bpftool", "prog", "loadall", str(out), str(pinned)]
    try:
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert sorted(path.name for path in pinned.iterdir()) == ["first", "second"]
    finally:
        shutil.rmtree(pinned, ignore_errors=True)
