"""The C header of an object: its names are bpftool's, compilers take it, it runs over libbpf."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from bpfkit.errors import UsageError
from bpfkit.obj import load_object
from bpfkit.skeleton import c_skeleton
from support.compiled import compile_c
from support.requires import missing, need_kernel, need_shared, need_tool

pytestmark = pytest.mark.clang
CLANG = next((one for one in ("clang", "clang-19") if shutil.which(one)), "clang")

TYPES = "struct pair { int a; long b; };\n"
SOURCE = (
    TYPES
    + """
typedef __u32 u32;
struct { __uint(type, 2); __uint(max_entries, 1); __type(key, __u32);
         __type(value, __u64); } table SEC(".maps");
int counter;
struct pair pairs[2];
const volatile u32 level = 3;
static volatile int hidden_from_others = 4;
char gap = 1;
__u64 wide __attribute__((aligned(32))) = 5;
struct { char tag; struct { __u16 x; int y : 3; } inner; } odd = { 'q' };
_Bool on = 1;
void *next;
char custom[4] SEC(".data.custom") = "abc";
SEC("xdp") int prog(void *ctx)
{
    counter += level + hidden_from_others + pairs[1].a + on;
    wide += 1;
    custom[0] = odd.tag + gap;
    return next ? 1 : 2;
}
SEC("tc") int prog2(void *ctx) { return 0; }
char LICENSE[] SEC("license") = "GPL";
"""
)
MAIN = """
#include <bpf/bpf.h>
#include <stdio.h>
TYPES
#include "demo.skel.h"
int main(void)
{
    char packet[64] = {0};
    size_t size = 0;
    LIBBPF_OPTS(bpf_test_run_opts, run, .data_in = packet, .data_size_in = sizeof(packet));
    struct demo *demo = demo__open();

    if (!demo)
        return 1;
    demo->rodata->level = 100;
    demo->bss->pairs[1].a = 20;
    if (demo__load(demo))
        return 2;
    if (bpf_prog_test_run_opts(bpf_program__fd(demo->progs.prog), &run))
        return 3;
    printf("%d %d %llu %s %zu %s\\n", run.retval, demo->bss->counter, demo->data->wide,
           demo->data_custom->custom, size, bpf_map__name(demo->maps.bss));
    demo__elf_bytes(&size);
    demo__detach(demo);
    demo__destroy(demo);
    demo = demo__open_and_load();
    demo__destroy(demo);
    return demo ? size != SIZE : 4;
}
""".replace("TYPES", TYPES)


def header(data: bytes, name: str) -> str:
    return c_skeleton(load_object(data, file=f"{name}.o"), data, name)


def names(text: str, name: str) -> list[str]:
    """What ``struct NAME`` declares: each member, without types and padding."""
    body = text[text.index(f"\nstruct {name} {{") :]
    body = body[: body.index("#ifdef __cplusplus")]
    member = re.compile(rf"(\w+)(?:\[[^\]]*\])*(?:\s*:\s*\d+)?;|\}} \*?(\w+);|struct ({name}__\w+)")
    found = ["".join(groups) for groups in member.findall(body)]
    return [one for one in found if not one.startswith("__pad")]


def bpftool_names(data: bytes, name: str, folder: Path) -> list[str]:
    need_tool("bpftool")
    path = folder / f"{name}.o"
    path.write_bytes(data)
    words = ["bpftool", "gen", "skeleton", str(path), "name", name]
    done = subprocess.run(words, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return names(done.stdout, name)


@cache
def need_libbpf(compiler: str) -> None:
    """A compiler and libbpf's headers and library."""
    need_tool(compiler)
    words = [compiler, "-x", "c", "-fsyntax-only", "-"]
    source = "#include <bpf/libbpf.h>\n#include <bpf/bpf.h>\n"
    if subprocess.run(words, input=source, capture_output=True, text=True).returncode:
        missing("libbpf", "no libbpf headers here")


def test_the_names_are_those_of_bpftool(tmp_path: Path) -> None:
    data = compile_c(SOURCE)
    assert names(header(data, "demo"), "demo") == bpftool_names(data, "demo", tmp_path)


@pytest.mark.parametrize(
    "name", ["core_kern", "test_xdp", "test_l4lb", "test_usdt", "kprobe_multi"]
)
def test_the_names_of_real_objects(name: str, tmp_path: Path) -> None:
    data = need_shared(f"data/verifier_corpus/objects/selftests-6.12/{name}.o").read_bytes()
    assert names(header(data, name), name) == bpftool_names(data, name, tmp_path)


def test_the_functions_users_call() -> None:
    text = header(compile_c(SOURCE), "demo")
    for function in (
        *("open", "open_opts", "load", "open_and_load", "attach", "detach", "destroy"),
        *("elf_bytes", "create_skeleton"),
    ):
        assert re.search(rf"^static inline .*\bdemo__{function}\(.*\)$", text, re.M), function
    assert "#ifndef __DEMO_SKEL_H__\n#define __DEMO_SKEL_H__\n" in text
    with pytest.raises(UsageError, match="no name"):
        header(compile_c(SOURCE), "de mo")


@pytest.mark.parametrize(("compiler", "language"), [("gcc", "c"), ("g++", "c++"), (CLANG, "c")])
def test_compilers_take_it(compiler: str, language: str, tmp_path: Path) -> None:
    need_libbpf(compiler)
    (tmp_path / "demo.skel.h").write_text(header(compile_c(SOURCE), "demo"))
    text = f'{TYPES}#include "demo.skel.h"\n#include "demo.skel.h"\n'
    if language == "c++":
        text += "int main() { demo *it = demo::open(); demo::destroy(it); }\n"
    words = [compiler, "-Wall", "-Wextra", "-Werror", "-I", str(tmp_path), "-x", language, "-c"]
    done = subprocess.run(
        [*words, "-o", str(tmp_path / "out.o"), "-"], input=text, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def test_struct_ops_have_links(tmp_path: Path) -> None:
    folder = need_shared("data/verifier_corpus/objects/selftests-6.12")
    text = header((folder / "bpf_dctcp.o").read_bytes(), "dctcp")
    assert text.count("struct bpf_link *dctcp;") == 1
    assert ".link = &obj->links.dctcp;" in text
    need_libbpf("gcc")
    words = ["gcc", "-Wall", "-Werror", "-x", "c", "-fsyntax-only", "-"]
    done = subprocess.run(words, input=text, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.kernel
def test_a_program_runs_over_it(tmp_path: Path) -> None:
    need_libbpf("gcc")
    need_kernel()
    data = compile_c(SOURCE)
    (tmp_path / "demo.skel.h").write_text(header(data, "demo"))
    (tmp_path / "main.c").write_text(MAIN.replace("SIZE", str(len(data))))
    words = ["gcc", "-o", "main", "main.c", "-lbpf"]
    made = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True)
    if "cannot find -lbpf" in made.stderr:
        missing("libbpf", "no libbpf library here")
    assert made.returncode == 0, made.stderr
    done = subprocess.run([tmp_path / "main"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "2 125 6 rbc 0 demo.bss\n"), done.stderr
