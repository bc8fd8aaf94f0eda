"""The kernel's types as vmlinux.h: writing it, and compiling C programs that include it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bpfkit.errors import UnsupportedError
from bpfkit.lang.c import find_compiler

VMLINUX = Path("/sys/kernel/btf/vmlinux")
TRIES = 5

# each in a process of its own; imports are not counted
DUMP = """
import time
from bpfkit.btf import Btf
from bpfkit.btf.cdump import dump_c
started = time.perf_counter()
dump_c(Btf.running())
print(time.perf_counter() - started)
"""
COMPILE = """
import sys, time
from bpfkit.lang.c import compile_c
source = sys.stdin.read()
started = time.perf_counter()
compile_c(source)
print(time.perf_counter() - started)
"""
PROGRAM = """
#include "vmlinux.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include <bpf/bpf_core_read.h>
SEC("kprobe/do_unlinkat") int BPF_KPROBE(entry, int dfd, struct filename *name)
{{
	struct task_struct *task = (void *)bpf_get_current_task();
	return BPF_CORE_READ(task, real_parent, tgid) + (BPF_CORE_READ(name, name) != 0) + {number};
}}
char LICENSE[] SEC("license") = "GPL";
"""


def seconds(script: str, cache: str, text: str = "") -> float:
    """What the script measures."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        input=text,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "BPFKIT_CACHE": cache},
    )
    return float(done.stdout)


def bpftool() -> float | None:
    """Seconds of the same header by bpftool."""
    if not shutil.which("bpftool"):
        return None
    best = 1e9
    for _ in range(TRIES):
        started = time.perf_counter()
        command = ["bpftool", "btf", "dump", "file", str(VMLINUX), "format", "c"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        best = min(best, time.perf_counter() - started)
    return best


def figures() -> Iterator[tuple[str, str, str, bool | None]]:
    """(what, value, goal, met) of each."""
    if not VMLINUX.exists():
        yield "kernel types: vmlinux.h", "no kernel types", "1000 ms", None
        return
    with tempfile.TemporaryDirectory() as cache:
        dump = min(seconds(DUMP, cache) for _ in range(TRIES))
        peer = bpftool()
        shown = f"{dump * 1e3:.0f} ms" + (f" (bpftool {peer * 1e3:.0f})" if peer else "")
        yield "kernel types: vmlinux.h", shown, "1000 ms", dump < 1
        try:
            find_compiler()
        except UnsupportedError as error:
            yield "C with vmlinux.h to object", str(error)[:22], "100 ms", None
            return
        yield from compiling(cache)


def compiling(cache: str) -> Iterator[tuple[str, str, str, bool | None]]:
    """A program that includes it: never seen before, and out of the cache."""
    texts = [PROGRAM.format(number=number) for number in range(TRIES + 1)]
    texts += ["int nothing;\n" + " " * number for number in range(TRIES)]
    seconds(COMPILE, cache, texts[0])
    fresh = min(seconds(COMPILE, cache, text) for text in texts[1 : TRIES + 1])
    empty = min(seconds(COMPILE, cache, text) for text in texts[TRIES + 1 :])
    shown = f"{fresh * 1e3:.0f} ms (empty {empty * 1e3:.0f})"
    yield "C with vmlinux.h to object", shown, "100 ms", fresh < 0.1
    again = min(seconds(COMPILE, cache, texts[0]) for _ in range(TRIES))
    yield "  … out of the cache", f"{again * 1e3:.0f} ms", "20 ms", again < 0.02
