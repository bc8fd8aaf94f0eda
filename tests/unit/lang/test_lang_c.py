"""The C front end: compilers, headers, cache, diagnostics."""

import logging
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from bpfkit.errors import CompileError, FormatError, UnsupportedError, UsageError
from bpfkit.lang.c import compile_c, find_compiler
from bpfkit.lang.c.messages import parse_messages
from support.requires import REPO, need_clang, need_kernel

pytestmark = pytest.mark.clang

XDP = """#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
SEC("xdp") int pass(struct xdp_md *ctx) { return XDP_PASS; }
char LICENSE[] SEC("license") = "GPL";
"""
EXAMPLES = sorted((REPO / "examples").glob("*.bpf.c"))


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory, monkeypatch):
    need_clang()
    monkeypatch.setenv("BPFKIT_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture(params=["clang", "zig"])
def compiler(request, monkeypatch):
    if request.param == "zig":
        monkeypatch.setenv("BPFKIT_CLANG", "zig")
    try:
        found = find_compiler()
    except UnsupportedError as error:
        pytest.skip(str(error))
    if found.kind != request.param:
        pytest.skip(f"no {request.param} here")
    return found


def test_object_is_elf_for_bpf(compiler):
    data = compile_c(XDP)
    assert data[:4] == b"\x7fELF"
    assert int.from_bytes(data[18:20], "little") == 247
    assert b".BTF" in data
    big = compile_c(XDP, byteorder="big")
    assert int.from_bytes(big[18:20], "big") == 247


def test_objects_name_no_folder_of_this_machine(compiler, tmp_path):
    source = tmp_path / "program.bpf.c"
    source.write_text(XDP)
    for data in (compile_c(XDP), compile_c(source, file="program.bpf.c")):
        assert str(tmp_path).encode() not in data
        assert str(REPO).encode() not in data


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples_compile_without_warnings(compiler, path, caplog):
    with caplog.at_level(logging.WARNING, "bpfkit.lang.c"):
        assert compile_c(path)[:4] == b"\x7fELF"
    assert not caplog.records


HEADERS = sorted(
    str(path.relative_to(folder))
    for folder in [REPO / "src/bpfkit/lang/c/include"]
    for path in folder.rglob("*.h")
    if "bpfkit" not in path.parts[-2] and path.parent.name != "bpf"
)


def test_every_header_stands_alone(compiler):
    for name in HEADERS:
        compile_c(f"#include <{name}>\n#include <{name}>\nint x;\n")


EVERYTHING = """
#include <linux/bpf.h>
#include <linux/ptrace.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_endian.h>
#include <bpf/bpf_tracing.h>
#include <bpf/bpf_core_read.h>
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 4); __uint(pinning,
LIBBPF_PIN_BY_NAME);
  __type(key, __u32); __type(value, __u64); __ulong(map_extra, 5); } m SEC(".maps");
struct { __uint(type, BPF_MAP_TYPE_PROG_ARRAY); __uint(max_entries, 2); __uint(key_size, 4);
  __uint(value_size, 4); } jumps SEC(".maps");
extern int LINUX_KERNEL_VERSION __kconfig;
SEC("xdp") int prog(struct xdp_md *ctx) {
  __u32 k = bpf_ntohs(5), i;
  __u64 *v = bpf_map_lookup_elem(&m, &k);
  bpf_printk("hello");
  bpf_printk("a %d %d %d %d", 1, 2, 3, k);
  bpf_for(i, 0, 10) { barrier_var(k); }
  bpf_repeat(3) { k++; }
  bpf_tail_call_static(ctx, &jumps, 1);
  switch (k) { case bpf_htons(4): return 2; case bpf_htonl(1): return 3; }
  return v && LINUX_KERNEL_VERSION > KERNEL_VERSION(5, 4, 0) ? XDP_DROP : XDP_PASS;
}
struct task { int pid; struct task *parent; char comm[16]; unsigned a : 3, b : 5; }
  __attribute__((preserve_access_index));
SEC("kprobe/x") int BPF_KPROBE(kp, int a, struct task *t) {
  char c[16];
  BPF_CORE_READ_STR_INTO(&c, t, parent, comm);
  return a + BPF_CORE_READ(t, parent, parent, pid) + BPF_CORE_READ_BITFIELD_PROBED(t, b) +
    bpf_core_field_exists(t->pid) + bpf_core_field_exists(struct task, parent) +
    bpf_core_field_size(t->comm) + bpf_core_type_exists(struct task) + c[0] + PT_REGS_IP(ctx) +
    BPF_CORE_READ_BITFIELD(t, a);
}
SEC("kretprobe/x") int BPF_KRETPROBE(krp, long ret) { return ret; }
SEC("kretprobe/y") int BPF_KRETPROBE(krp_without) { return 0; }
SEC("raw_tp/x") int BPF_PROG(rt, struct task *p, int x) { return x + BPF_CORE_READ(p, pid); }
SEC("ksyscall/x") int BPF_KSYSCALL(ks, int fd, void *p, long n, int f) { return fd + n + f; }
SEC("iter/task") int it(void *ctx) {
  char out[16];
  BPF_SEQ_PRINTF((void *)ctx, "x");
  BPF_SEQ_PRINTF((void *)ctx, "x %d", 1);
  BPF_SNPRINTF(out, sizeof(out), "%d %d", 1, 2);
  return out[0];
}
_Static_assert(sizeof(struct bpf_fib_lookup) == 64, "");
_Static_assert(sizeof(struct __sk_buff) == 192, "");
_Static_assert(sizeof(struct xdp_md) == 24, "");
_Static_assert(__builtin_offsetof(struct bpf_sock_addr, sk) == 64, "");
_Static_assert(BPF_FUNC_map_lookup_elem == 1 && BPF_F_CTXLEN_MASK == 0xfffffULL << 32, "");
char LICENSE[] SEC("license") = "GPL";
"""


@pytest.mark.parametrize("byteorder", ["little", "big"])
def test_names_that_libbpf_programs_use(compiler, byteorder, caplog):
    with caplog.at_level(logging.WARNING, "bpfkit.lang.c"):
        compile_c(EVERYTHING, byteorder=byteorder)
    assert not caplog.records


def test_cached_compile_starts_no_process(compiler, monkeypatch):
    first = compile_c(XDP)

    def refuse(*_args, **_kwargs):
        raise AssertionError("a process was started")

    monkeypatch.setattr(subprocess, "run", refuse)
    assert compile_c(XDP) == first
    with pytest.raises(AssertionError):
        compile_c(XDP, cache=False)
    with pytest.raises(AssertionError):
        compile_c(XDP, defines=["X=1"])


def test_cache_sees_changed_includes(tmp_path):
    (tmp_path / "verdict.h").write_text("#define VERDICT 1\n")
    source = tmp_path / "program.bpf.c"
    source.write_text(
        XDP.replace("SEC(", '#include "verdict.h"\nSEC(', 1).replace("XDP_PASS", "VERDICT")
    )
    first = compile_c(source)
    assert compile_c(source) == first
    (tmp_path / "verdict.h").write_text("#define VERDICT 2\n")
    second = compile_c(source)
    assert second != first
    (tmp_path / "verdict.h").unlink()
    with pytest.raises(CompileError):
        compile_c(source)


def test_cache_survives_damage(tmp_path, monkeypatch):
    monkeypatch.setenv("BPFKIT_CACHE", str(tmp_path))
    first = compile_c(XDP)
    for path in (tmp_path / "objects").iterdir():
        path.write_bytes(path.read_bytes()[:-5])
    assert compile_c(XDP) == first


def test_no_cache_at_all(monkeypatch):
    first = compile_c(XDP)
    monkeypatch.setenv("BPFKIT_CACHE", "off")
    assert compile_c(XDP) == first


def test_diagnostics(compiler):
    with pytest.raises(CompileError) as caught:
        compile_c("int f(void)\n{\n\treturn missing;\n}\n", file="my.bpf.c")
    (diagnostic,) = caught.value.diagnostics
    assert (diagnostic.severity, diagnostic.span.file) == ("error", "my.bpf.c")
    assert (diagnostic.span.line, diagnostic.span.column) == (3, 9)
    assert diagnostic.source == "\treturn missing;"
    assert "missing" in diagnostic.text


def test_hints():
    with pytest.raises(CompileError, match="include_dirs"):
        compile_c("#include <not_there.h>\n")
    with pytest.raises(CompileError, match=r"include <linux/bpf\.h>"):
        compile_c("__u32 x;\n")


def test_warnings_are_logged_also_from_the_cache(caplog):
    text = "int f(void) { int unused; return 0; }\n"
    for _ in range(2):
        caplog.clear()
        with caplog.at_level(logging.WARNING, "bpfkit.lang.c"):
            compile_c(text)
        assert "unused" in caplog.text


def test_options(tmp_path):
    (tmp_path / "mine.h").write_text("#define MINE 1\n")
    text = "#include <mine.h>\n#if MINE != 1 || VALUE != 7\n#error no\n#endif\nint x;\n"
    compile_c(text, include_dirs=[tmp_path], defines={"VALUE": 7})
    compile_c(text, include_dirs=[tmp_path], defines=["VALUE=7"])
    with pytest.raises(UsageError, match="v4"):
        compile_c("int x;\n", cpu="v9")
    with pytest.raises(UsageError, match="little"):
        compile_c("int x;\n", byteorder="middle")


def test_wrong_files(tmp_path):
    with pytest.raises(FileNotFoundError):
        compile_c(tmp_path / "none.c")
    (tmp_path / "object.c").write_bytes(b"\x7fELF")
    with pytest.raises(FormatError, match="ELF object"):
        compile_c(tmp_path / "object.c")
    (tmp_path / "binary.c").write_bytes(bytes(range(256)))
    with pytest.raises(CompileError):
        compile_c(tmp_path / "binary.c")


def test_compiler_search(monkeypatch, tmp_path):
    monkeypatch.setenv("BPFKIT_CLANG", "not-a-compiler")
    with pytest.raises(UnsupportedError, match="not-a-compiler"):
        find_compiler()
    monkeypatch.setenv("BPFKIT_CLANG", "")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("bpfkit.lang.c.compiler._wheel_zig", lambda: None)
    with pytest.raises(UnsupportedError, match="pip install") as caught:
        find_compiler()
    assert caught.value.feature == "compiling C"
    fake = tmp_path / "clang-99"
    fake.write_text("#!/bin/sh\necho nothing\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}")
    with pytest.raises(UnsupportedError):
        find_compiler()


def test_messages_of_the_back_end():
    text = "error: <unknown>:0:0: in function f i32 (): "
    text += "A call to built-in function 'memset' is not supported.\n"
    (found,) = parse_messages(text, lambda file: file or "a.c", lambda file: "")
    assert found.severity == "error"
    assert found.hints


@pytest.mark.kernel
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_kernel_takes_the_examples(compiler, path, tmp_path):
    need_kernel()
    bpftool = shutil.which("bpftool")
    if bpftool is None:
        pytest.skip("no bpftool")
    out = tmp_path / "program.o"
    out.write_bytes(compile_c(path))
    pin = Path(f"/sys/fs/bpf/bpfkit-test-{os.getpid()}")
    try:
        done = subprocess.run(
            [bpftool, "prog", "loadall", out, pin], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
    finally:
        shutil.rmtree(pin, ignore_errors=True)
