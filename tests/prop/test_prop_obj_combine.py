"""Whatever is done to an object, linking it with another ends in an object that opens or in our
errors."""

from __future__ import annotations

import struct
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bpfkit.elf import ElfFile
from bpfkit.errors import FormatError, LinkError
from bpfkit.obj import load_object
from bpfkit.obj.combine import combine
from support.compiled import compile_c

pytestmark = pytest.mark.clang

SHARED = """
struct { __uint(type, 1); __uint(max_entries, 64); __type(key, __u32); __type(value, __u64); }
    counts __weak SEC(".maps");
char _license[] SEC("license") = "GPL"; extern int CONFIG_HZ __kconfig __weak;
struct task { int pid; } __attribute__((preserve_access_index));
static __noinline int leaf(int x) { asm volatile(""); return x * 3; }
"""
ONE = (
    SHARED
    + """
extern int total; extern int add(int); __weak int scale(int x) { return x; }
SEC("xdp") int one(void *ctx) {
    __u32 key = 1; __u64 *v = bpf_map_lookup_elem(&counts, &key);
    return (v ? *v : 0) + add(leaf(2)) + scale(total) + CONFIG_HZ + ((struct task *)ctx)->pid;
}
"""
)
OTHER = (
    SHARED
    + """
int total = 5; long zeros[4]; int scale(int x) { return leaf(x); }
static int each(__u32 i, void *ctx) { zeros[i & 3]++; return 0; }
int add(int x) { bpf_loop(x, each, 0, 0); bpf_map_lookup_elem(&counts, &total); return total += x; }
"""
)
ODD = (0, 1, 7, 8, 0x7F, 0x80, 0xFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1 << 40)
RELAXED = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@cache
def objects() -> tuple[bytes, bytes]:
    return compile_c(ONE), compile_c(OTHER)


@cache
def interesting(number: int) -> tuple[tuple[int, int], ...]:
    """(start, end) in the file of what is worth damaging: headers and sections."""
    data = objects()[number]
    elf = ElfFile(data)
    kept = [s for s in elf.sections if len(s.data) and not s.name.startswith(".debug")]
    places = [(0, 64), (len(data) - 64 * len(elf.sections), len(data))]
    return (*places, *((s.offset, s.offset + len(s.data)) for s in kept))


def attempt(number: int, data: bytes) -> None:
    files = list(objects())
    files[number] = data
    try:
        whole = combine([(f"{n}.o", one) for n, one in enumerate(files)])
        load_object(whole, file="whole.o")
    except (FormatError, LinkError) as error:
        assert str(error)


def test_the_sound_objects_link() -> None:
    attempt(0, objects()[0])
    assert load_object(combine([("a", objects()[0]), ("b", objects()[1])])).programs["one"]


@RELAXED
@given(
    st.integers(0, 1),
    st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=6),
)
def test_flipped_bytes(number: int, changes: list[tuple[int, int]]) -> None:
    data = bytearray(objects()[number])
    for at, value in changes:
        data[at % len(data)] ^= value
    attempt(number, bytes(data))


@RELAXED
@given(st.data())
def test_odd_numbers_in_structures(draw: st.DataObject) -> None:
    number = draw.draw(st.integers(0, 1))
    data = bytearray(objects()[number])
    for _ in range(draw.draw(st.integers(1, 3))):
        start, end = draw.draw(st.sampled_from(interesting(number)))
        size, layout = draw.draw(st.sampled_from(((1, "B"), (2, "H"), (4, "I"), (8, "Q"))))
        if end - start >= size:
            at = start + draw.draw(st.integers(0, (end - start) // size - 1)) * size
            value = draw.draw(st.sampled_from(ODD)) & ((1 << 8 * size) - 1)
            struct.pack_into("<" + layout, data, at, value)
    attempt(number, bytes(data))
