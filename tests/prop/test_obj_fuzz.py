"""Whatever is done to an object, reading and linking it ends in an answer or in our errors."""

from __future__ import annotations

import struct
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bpfkit.elf import ElfFile
from bpfkit.errors import FormatError, LinkError
from bpfkit.linker import Target, link
from bpfkit.obj import load_object
from support.compiled import compile_c

pytestmark = pytest.mark.clang

SOURCE = """
struct { __uint(type, 1); __uint(max_entries, 64); __type(key, __u32); __type(value, __u64); }
    counts SEC(".maps");
struct { __uint(type, 3); __uint(max_entries, 4); __uint(key_size, 4); __uint(value_size, 4);
         __array(values, int (void *)); } jumps SEC(".maps");
struct { __uint(type, 12); __uint(max_entries, 4); __type(key, __u32);
         __array(values, struct { __uint(type, 2); __uint(max_entries, 1); __type(key, int);
                                  __type(value, int); }); } outer SEC(".maps");
const volatile int limit = 3; long total = 1; int zeros[3];
extern int CONFIG_HZ __kconfig __weak; extern void some_kfunc(void) __ksym __weak;
struct task { int pid; } __attribute__((preserve_access_index));
static __noinline int leaf(int x) { total += x; return x * 3 + zeros[1]; }
static int each(__u32 index, void *ctx) { zeros[0]++; return 0; }
SEC("xdp") int entry(void *ctx) {
    __u32 key = limit; __u64 *v = bpf_map_lookup_elem(&counts, &key);
    if (v) ++*v;
    bpf_loop(4, each, 0, 0); bpf_tail_call(ctx, &jumps, 0); some_kfunc();
    return leaf(key) + CONFIG_HZ + (long)&outer + ((struct task *)ctx)->pid;
}
char _license[] SEC("license") = "GPL";
"""
ODD = (0, 1, 7, 8, 0x7F, 0x80, 0xFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1 << 40)
RELAXED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@cache
def whole() -> bytes:
    return compile_c(SOURCE)


@cache
def interesting() -> tuple[tuple[int, int], ...]:
    """(start, end) in the file of what is worth damaging: headers and sections."""
    elf = ElfFile(whole())
    places = [(0, 64), (len(whole()) - 64 * len(elf.sections), len(whole()))]
    places += [(s.offset, s.offset + len(s.data)) for s in elf.sections if len(s.data)]
    return tuple(places)


def attempt(data: bytes) -> None:
    try:
        spec = load_object(data, file="fuzz.o")
        linked = link(spec, Target.vm())
        for program in linked.programs.values():
            program.to_bytes(dict.fromkeys(spec.maps, 3))
    except (FormatError, LinkError) as error:
        assert str(error)


def test_the_sound_object_links() -> None:
    spec = load_object(whole())
    assert link(spec).programs["entry"].code


@RELAXED
@given(st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=6))
def test_flipped_bytes(changes: list[tuple[int, int]]) -> None:
    data = bytearray(whole())
    for at, value in changes:
        data[at % len(data)] ^= value
    attempt(bytes(data))


@RELAXED
@given(st.data())
def test_odd_numbers_in_structures(draw: st.DataObject) -> None:
    data = bytearray(whole())
    for _ in range(draw.draw(st.integers(1, 3))):
        start, end = draw.draw(st.sampled_from(interesting()))
        size, layout = draw.draw(st.sampled_from(((1, "B"), (2, "H"), (4, "I"), (8, "Q"))))
        if end - start >= size:
            at = start + draw.draw(st.integers(0, (end - start) // size - 1)) * size
            value = draw.draw(st.sampled_from(ODD)) & ((1 << 8 * size) - 1)
            struct.pack_into("<" + layout, data, at, value)
    attempt(bytes(data))


@RELAXED
@given(st.integers(0, 1 << 20))
def test_truncations(size: int) -> None:
    data = whole()[: size % len(whole())]
    with pytest.raises(FormatError):
        load_object(data)
