"""``#include "vmlinux.h"`` with no such file, and what the compile cache notices."""

import time

import pytest

from bpfkit.btf import Btf, BtfBuilder, BtfExt
from bpfkit.btf.cdump import dump_c
from bpfkit.elf import ElfFile
from bpfkit.errors import CompileError, FormatError, UnsupportedError
from bpfkit.lang.c import compile as compile_module
from bpfkit.lang.c import compile_c, open_c
from bpfkit.lang.c.vmlinux import kernel_types
from support.requires import missing, need_clang

pytestmark = pytest.mark.clang

PROGRAM = """#include "vmlinux.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>
SEC("tp_btf/task_newtask") int entry(u64 *ctx)
{
	struct task *t = (void *)ctx[0];
	return t->parent->ids[1] + BPF_CORE_READ(t, files, count) + STATE_DEAD;
}
char LICENSE[] SEC("license") = "GPL";
"""


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory, monkeypatch):
    need_clang()
    monkeypatch.setenv("BPFKIT_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def types(tmp_path):
    """A small kernel's BTF in a file."""
    b = BtfBuilder()
    u32 = b.add_int("unsigned int", 4)
    u64 = b.add_int("long long unsigned int", 8)
    signed = {size: b.add_int(f"s{size}", size, signed=True) for size in (1, 2, 4, 8)}
    for size, bits in ((1, 8), (2, 16), (4, 32), (8, 64)):
        b.add_typedef(f"__s{bits}", signed[size])
        b.add_typedef(f"__u{bits}", b.add_int(f"u_{size}", size))
        b.add_typedef(f"__be{bits}", signed[size])
    for name, type_id in (("u32", u32), ("u64", u64), ("__wsum", u32)):
        b.add_typedef(name, type_id)
    task = b.next_id
    b.add_struct(
        "task", 40, [("flags", u64, 0), ("parent", task + 1, 64), ("files", task + 2, 128),
                     ("ids", task + 3, 192), ("other", task + 4, 256)]
    )  # fmt: skip
    b.add_ptr(task)
    b.add_ptr(task + 5)
    b.add_array(u32, 2)
    b.add_ptr(task + 6)
    b.add_struct("files", 8, [("lock", u32, 0), ("count", u32, 32)])
    b.add_struct("other", 8, [("unused", u64, 0)])
    b.add_enum("state", [("STATE_LIVE", 0), ("STATE_DEAD", 16)])
    proto = b.add_func_proto(task + 1, [("pid", u32)])
    b.add_decl_tag("bpf_kfunc", b.add_func("bpf_find_task", proto, linkage=1))
    path = tmp_path / "kernel.btf"
    path.write_bytes(b.to_bytes())
    return path


def sections(data):
    """What of an object does not depend on the length of a header."""
    kept = [s for s in ElfFile(data).sections if not s.name.startswith((".debug", ".rel.debug"))]
    return {s.name: bytes(s.data) for s in kept if s.name not in (".strtab", ".symtab")}


def records(data):
    """(kind, access, type) of the CO-RE records."""
    elf = ElfFile(data)
    btf = Btf.from_bytes(bytes(elf.section(".BTF").data))
    ext = BtfExt.from_bytes(bytes(elf.section(".BTF.ext").data), btf)
    return [(r.kind, r.access, btf.name(r.type_id)) for part in ext.core.values() for r in part]


@pytest.fixture
def runs(monkeypatch):
    """Counts the runs of the compiler."""
    seen = []
    original = compile_module._run
    monkeypatch.setattr(
        compile_module, "_run", lambda *given: seen.append(given) or original(*given)
    )
    return seen


@pytest.mark.parametrize("which", ["clang", "zig"])
def test_made_from_btf(types, which, monkeypatch, runs):
    if which == "zig":
        monkeypatch.setenv("BPFKIT_CLANG", "zig")
    data = compile_c(PROGRAM, vmlinux=types)
    assert len(runs) == 1  # the cut header was enough
    assert "struct other;" in runs[0][1] and "struct other {" not in runs[0][1]
    assert ("0:3:1", "task") in [(access, name) for _, access, name in records(data)]
    spec = open_c(PROGRAM, vmlinux=types)
    assert "entry" in {program.name for program in spec.programs.values()}


def test_the_cut_header_gives_what_the_whole_gives(types, monkeypatch):
    cut = compile_c(PROGRAM, vmlinux=types, cache=False)
    monkeypatch.setattr(compile_module, "_try_cut", lambda *_: None)
    whole = compile_c(PROGRAM, vmlinux=types, cache=False)
    assert records(cut) == records(whole)
    assert (
        sections(cut)[".text" if ".text" in sections(cut) else "tp_btf/task_newtask"]
        == (sections(whole)[".text" if ".text" in sections(whole) else "tp_btf/task_newtask"])
    )


def test_a_header_works_too(types, tmp_path, runs):
    header = tmp_path / "6.1.h"
    header.write_text(dump_c(Btf.from_file(types)))
    compile_c(PROGRAM, vmlinux=header)
    assert len(runs) == 1 and runs[0][1] == header.read_text()


def test_a_file_that_is_there_comes_first(types, tmp_path):
    (tmp_path / "vmlinux.h").write_text("typedef unsigned char mine;\n")
    text = '#include "vmlinux.h"\nmine x;\n'
    compile_c(text, vmlinux=types, include_dirs=[tmp_path])
    source = tmp_path / "beside.bpf.c"
    source.write_text(text)
    compile_c(source, vmlinux=types)


def test_words_of_included_files_count(types, tmp_path, runs):
    (tmp_path / "event.h").write_text("struct event { struct files f; };\n")
    source = tmp_path / "program.bpf.c"
    source.write_text('#include <vmlinux.h>\n#include "event.h"\nstruct event e;\n')
    compile_c(source, vmlinux=types)
    assert len(runs) == 1


def test_words_that_are_put_together_take_the_whole(types, runs):
    text = '#include "vmlinux.h"\n#define THE(x) struct fi##x\nTHE(les) all;\n'
    compile_c(text, vmlinux=types)
    assert len(runs) == 2 and "struct other {" in runs[1][1]


def test_asking_for_a_type_that_is_put_together(types, runs):
    text = """#include "vmlinux.h"
#define THE(x) struct fi##x
int f(void) { return __builtin_preserve_type_info(*(THE(les) *)0, 0); }
"""
    data = compile_c(text, vmlinux=types)
    assert len(runs) == 2 and [name for _, _, name in records(data)] == ["files"]
    btf = Btf.from_bytes(bytes(ElfFile(data).section(".BTF").data))
    assert btf.find("files", "struct")


def test_kernel_functions(types):
    text = """#include "vmlinux.h"
__attribute__((section("tc"))) int entry(void *ctx) { return bpf_find_task(1)->ids[0]; }
"""
    assert b"bpf_find_task" in compile_c(text, vmlinux=types)


def test_what_helpers_give(types, tmp_path, runs):
    builder = BtfBuilder.from_btf(Btf.from_file(types))
    builder.add_struct("task_struct", 4, [("tgid", 1, 0)])
    types.write_bytes(builder.to_bytes())
    text = """#include "vmlinux.h"
#include <bpf/bpf_helpers.h>
SEC("tc") int entry(void *ctx) { return bpf_get_current_task_btf()->tgid; }
"""
    compile_c(text, vmlinux=types)
    assert len(runs) == 1


def test_a_kernel_function_declared_by_the_program(types, runs):
    text = """#include "vmlinux.h"
extern int bpf_find_task(int pid, long more) __ksym;
__attribute__((section("tc"))) int entry(void *ctx) { return bpf_find_task(1, 2); }
"""
    compile_c(text, vmlinux=types)
    assert len(runs) == 2 and "bpf_find_task" not in runs[1][1]
    with pytest.raises(CompileError, match="nothing"):
        compile_c(text + "nothing x;\n", vmlinux=types)


def test_errors_have_their_lines(types, tmp_path):
    source = tmp_path / "wrong.bpf.c"
    source.write_text('#include "vmlinux.h"\n\nint f(struct task *t) { return t->nothing; }\n')
    with pytest.raises(CompileError) as caught:
        compile_c(source, vmlinux=types)
    (found,) = caught.value.diagnostics
    assert (found.span.file, found.span.line) == (str(source), 3)
    assert "nothing" in found.text and "t->nothing" in found.source
    source.write_text('#include "vmlinux.h"\nstruct task { int x; };\n')
    with pytest.raises(CompileError) as caught:
        compile_c(source, vmlinux=types)
    (note,) = caught.value.diagnostics[0].related
    assert note.span.file == "vmlinux.h" and note.source == "struct task {"


def test_without_btf_the_message_says_what_to_do(monkeypatch):
    monkeypatch.setattr("bpfkit.lang.c.vmlinux._RUNNING", "/nowhere/vmlinux")
    with pytest.raises(CompileError) as caught:
        compile_c('int x;\n#include "vmlinux.h"\n')
    (found,) = caught.value.diagnostics
    assert found.span.line == 2 and "vmlinux=FILE" in found.hints[0]


def test_bad_files(tmp_path):
    with pytest.raises(OSError):
        compile_c('#include "vmlinux.h"\n', vmlinux=tmp_path / "none")
    bad = tmp_path / "bad.btf"
    bad.write_bytes(b"\x9f\xeb\x01\0")
    with pytest.raises(FormatError):
        compile_c('#include "vmlinux.h"\n', vmlinux=bad)
    compile_c("int not_included;\n", vmlinux=bad)


def test_cache(types, tmp_path, runs):
    source = tmp_path / "program.bpf.c"
    source.write_text(PROGRAM)
    first = compile_c(source, vmlinux=types)
    assert compile_c(source, vmlinux=types) == first and len(runs) == 1
    builder = BtfBuilder.from_btf(Btf.from_file(types))
    builder.add_struct("files", 4, [("new", 1, 0)])
    types.write_bytes(builder.to_bytes())
    compile_c(source, vmlinux=types)
    assert len(runs) == 2
    (tmp_path / "vmlinux.h").write_text("#error mine\n")
    with pytest.raises(CompileError, match="mine"):
        compile_c(source, vmlinux=types)


def test_cache_notices_a_header_that_shadows(tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    (second / "deep").mkdir(parents=True)
    (second / "deep" / "size.h").write_text("#define SIZE 4\n")
    source = tmp_path / "program.bpf.c"
    source.write_text('#include "deep/size.h"\nint data[SIZE] = {1};\n')

    def size():
        data = compile_c(source, include_dirs=[first, second])
        return len(ElfFile(data).section(".data").data)

    assert size() == size() == 16
    (first / "deep").mkdir()
    (first / "deep" / "size.h").write_text("#define SIZE 8\n")
    assert size() == 32
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "size.h").write_text("#define SIZE 2\n")
    assert size() == 8


def test_cache_notices_a_header_that_shadows_ours(tmp_path):
    text = "#include <linux/types.h>\n__u8 data[4] = {1};\n"
    assert len(ElfFile(compile_c(text, include_dirs=[tmp_path])).section(".data").data) == 4
    (tmp_path / "linux").mkdir()
    (tmp_path / "linux" / "types.h").write_text("typedef unsigned short __u8;\n")
    assert len(ElfFile(compile_c(text, include_dirs=[tmp_path])).section(".data").data) == 8


def test_damaged_index_is_made_again(types, tmp_path):
    kernel = kernel_types(str(types))
    first = kernel.cut([PROGRAM])
    for path in (tmp_path.parent.parent).glob("cache*/vmlinux/*"):
        path.write_bytes(b"{}\nnonsense")
    again = kernel_types(str(types))
    assert again.cut([PROGRAM + " other"]) != first


def test_running_kernel_is_quick():
    try:
        Btf.running()
    except UnsupportedError as error:
        missing("kernel", str(error))
    text = """#include "vmlinux.h"
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>
#include <bpf/bpf_core_read.h>
SEC("kprobe/do_unlinkat") int BPF_KPROBE(entry, int dfd, struct filename *name)
{
	struct task_struct *task = (void *)bpf_get_current_task();
	return BPF_CORE_READ(task, real_parent, tgid) + (BPF_CORE_READ(name, name) != 0);
}
char LICENSE[] SEC("license") = "GPL";
"""
    compile_c(text)
    started = time.perf_counter()
    compile_c(text)
    assert time.perf_counter() - started < 0.5  # the goal is 20 ms, on a quiet machine


def test_command(types, tmp_path):
    from bpfkit.cli.main import main

    source = tmp_path / "program.bpf.c"
    source.write_text(PROGRAM)
    assert main(["compile", str(source), "--vmlinux", str(types)]) == 0
    assert (tmp_path / "program.bpf.o").read_bytes()[:4] == b"\x7fELF"
