"""C sources compiled to BPF objects for tests, by the clang of this machine."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from support.requires import missing

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
    compiler = next((p for p in ("clang-19", "clang") if shutil.which(p)), None)
    if compiler is None:
        missing("clang", "no clang on this machine")
    with TemporaryDirectory() as folder:
        path = Path(folder, "sample.bpf.c")
        path.write_text(HEADER + source)
        target = "bpfeb" if big else "bpfel"
        out = Path(folder, "sample.o")
        flags = ["-target", target, "-O2", "-mcpu=v3", *(["-g"] if debug else [])]
        run = subprocess.run(
            [compiler, *flags, "-c", str(path), "-o", str(out)], capture_output=True, text=True
        )
        assert run.returncode == 0, run.stderr
        return out.read_bytes()
