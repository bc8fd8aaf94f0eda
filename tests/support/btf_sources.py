"""BTF for tests: a builder-made one with every kind, and one compiled by clang."""

from __future__ import annotations

import io
from functools import cache

from bpfkit.btf import BtfBuilder, Int, Member, Struct
from bpfkit.lang.c import compile_c
from support.requires import need_clang

SOURCE = r"""
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32;
typedef unsigned long long u64; typedef int s32; typedef _Bool bool;
typedef __int128 s128;
enum verdict { PASS = 1, DROP = 2, NEGATIVE = -5 };
enum big { HUGE = 0x123456789abcdef0ull, SMALL = 1 };
struct inner { u16 x; u8 y[6]; };
union number { u32 whole; u16 half[2]; u8 bytes[4]; };
struct everything {
    u8 first; s32 number; u64 wide; bool yes; char name[16];
    u32 low : 3; u32 middle : 9; int negative : 4; u32 high : 16; u64 across : 40;
    enum verdict verdict; enum big big; struct inner inner; union number parts;
    union { u32 as_int; float as_float; };
    struct { u16 left; u16 right; };
    struct inner pair[2]; u16 grid[2][3]; double real; s128 giant; const void *pointer;
    enum verdict choice : 3;
    int (*callback)(struct inner *, u32);
    volatile u32 tail;
};
struct everything record = {
    .first = 200, .number = -7, .wide = 0xfedcba9876543210ull, .yes = 1, .name = "eth0",

    .low = 5, .middle = 300, .negative = -3, .high = 0xbeef, .across = 0xa987654321,
    .verdict = NEGATIVE, .big = HUGE, .inner = {0x1234, {1, 2, 3, 4, 5, 6}},
    .parts.bytes = {1, 2, 3, 4},
    .as_float = 1.5f, .left = 11, .right = 22, .pair = {{7, {8}}, {9, {10}}},
    .grid = {{1, 2, 3}, {4, 5, 6}},
    .real = -0.25, .giant = ((s128)-3 << 64) + 5, .pointer = (void *)0x1122334455667788,
    .choice = DROP, .tail = 99,
};
static int limit = 42;
__attribute__((noinline)) int helper(struct inner *i) { return i->x + limit; }
__attribute__((section("xdp"))) int entry(struct everything *e) {
    struct inner i = { .x = e->first };
    limit++;
    return helper(&i) + __builtin_preserve_access_index(e->inner.x);
}
"""


@cache
def compiled(target: str = "bpfel") -> dict[str, bytes]:
    """The ELF sections of SOURCE for ``bpfel`` or ``bpfeb``; skips the test without a clang."""
    need_clang()
    return sections(compile_c(SOURCE, byteorder="big" if target == "bpfeb" else "little"))


def sections(data: bytes) -> dict[str, bytes]:
    """ELF sections by name, read by pyelftools."""
    from elftools.elf.elffile import ELFFile

    return {s.name: s.data() for s in ELFFile(io.BytesIO(data)).iter_sections()}


def every_kind() -> BtfBuilder:
    """A builder with all 19 kinds, a pointer cycle and a bit-field."""
    b = BtfBuilder()
    u32 = b.add_int("u32", 4)
    char = b.add_int("char", 1, signed=True, char=True)
    flag = b.add_int("bool", 1, bool=True)
    s64 = b.add_int("s64", 8, signed=True)
    text = b.add_array(char, 8)
    verdict = b.add_enum("verdict", [("PASS", 0), ("DROP", 1)])
    signs = b.add_enum64("signs", [("MINUS", -1), ("BIG", 1 << 40)], signed=True)
    half = b.add_struct("half", 8, [("a", u32, 0), ("b", u32, 32)])
    either = b.add_union("", 8, [("number", s64, 0), ("halves", half, 0)])
    node = b.next_id
    b.add(
        Struct(
            "node",
            48,
            (
                Member("next", node + 1, 0),
                Member("name", text, 64),
                Member("", either, 128),
                Member("low", u32, 192, 5),
                Member("high", u32, 197, 27),
                Member("verdict", verdict, 224),
                Member("signs", signs, 256),
                Member("flag", flag, 320),
                Member("real", node + 2, 352),
            ),
        )
    )
    b.add_ptr(node)
    b.add_float("float", 4)
    alias = b.add_typedef("node_t", node)
    b.add_volatile(b.add_const(alias))
    b.add_restrict(node + 1)
    b.add_fwd("hidden")
    b.add_fwd("hidden_union", is_union=True)
    proto = b.add_func_proto(u32, [("n", node + 1), ("", 0)])
    func = b.add_func("handle", proto, linkage=1)
    var = b.add_var("table", node)
    b.add_datasec(".bss", 48, [(var, 0, 48)])
    b.add_decl_tag("note", func, component=0)
    b.add_ptr(b.add_type_tag("user", u32))
    b.add(Int("narrow", 4, bits=5, bit_offset=3))
    return b
