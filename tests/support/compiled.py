"""C sources compiled to BPF objects for tests, by the clang of this machine."""

from __future__ import annotations

from functools import cache

from bpfkit.lang import c as lang_c
from support.requires import need_clang

HEADER = """
typedef unsigned char __u8; typedef unsigned short __u16; typedef unsigned int __u32;
typedef unsigned long long __u64; typedef int __s32;
#define SEC(name) __attribute__((section(name), used))
#define __uint(name, val) int (*name)[val]
#define __type(name, val) typeof(val) *name
#define __array(name, val) typeof(val) *name[]
#define __ulong(name, val) enum { ___##name##_value = val } name
#define __noinline __attribute__((noinline))
#define __weak __attribute__((weak))
#define __hidden __attribute__((visibility("hidden")))
#define __kconfig __attribute__((section(".kconfig")))
#define __ksym __attribute__((section(".ksyms")))
static void *(*bpf_map_lookup_elem)(void *map, const void *key) = (void *)1;
static long (*bpf_loop)(__u32 n, void *fn, void *ctx, __u64 flags) = (void *)181;
static long (*bpf_tail_call)(void *ctx, void *map, __u32 index) = (void *)12;
"""


@cache
def compile_c(source: str, *, big: bool = False, debug: bool = True) -> bytes:
    """The object that clang makes of ``source``; skips the test where there is no clang for BPF."""
    need_clang()
    return lang_c.compile_c(
        HEADER + source,
        byteorder="big" if big else "little",
        extra_args=() if debug else ("-g0",),
        cache=False,
    )
