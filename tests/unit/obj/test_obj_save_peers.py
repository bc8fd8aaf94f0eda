"""Objects of the field, written again: they link to the same instructions, and other loaders read
them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from bpfkit.errors import LinkError
from bpfkit.lang import open_text
from bpfkit.linker import link
from bpfkit.obj import KsymReference, ObjectSpec, load_object
from support.compiled import compile_c
from support.requires import need_kernel, need_shared, need_tool

CORPUS = "data/verifier_corpus/objects"
PROGRAM = """
struct { __uint(type, 2); __uint(max_entries, 4); __type(key, __u32); __type(value, __u64); }
    counts SEC(".maps");
struct inner { __uint(type, 2); __uint(max_entries, 4); __uint(key_size, 4);
               __uint(value_size, 8); } one SEC(".maps");
struct { __uint(type, 12); __uint(max_entries, 8); __type(key, __u32);
         __array(values, struct inner); } outer SEC(".maps") = { .values = { [1] = &one } };
const volatile __u32 limit = 7;
__u64 total = 5;
__u32 zeros[4];
static int each(__u32 index, void *ctx) { zeros[index & 3]++; return 0; }
__noinline int shared(int x) { return x + total; }
SEC("xdp") int entry(void *ctx) {
    __u32 key = limit;
    __u64 *v = bpf_map_lookup_elem(&counts, &key);
    if (v) *v += 1;
    bpf_loop(4, each, 0, 0);
    return shared(key);
}
char _license[] SEC("license") = "GPL";
"""


def _programs(spec: ObjectSpec) -> dict[str, tuple[bytes, list[tuple[int, str, int | None]]]]:
    """Code and map uses of each program, by name; kernel symbols are anybody's."""
    found = {}
    for function in (*spec.programs.values(), *spec.functions.values()):
        for slot, reference in function.references.items():
            if isinstance(reference, KsymReference):
                weak = KsymReference(reference.name, reference.kind, True)
                function.references[slot] = weak
    for variable in spec.variables.values():
        if variable.is_extern:
            variable.map.contents = bytes(variable.map.value_size)
    for program in spec.programs.values():
        program.autoload = True
    linked = link(spec)
    for name, program in linked.programs.items():
        uses = [(use.slot, use.map, use.offset) for use in program.map_uses]
        found[name] = (program.to_bytes(dict.fromkeys(spec.maps, 0)), uses)
    return found


def _maps(spec: ObjectSpec) -> dict[str, object]:
    return {
        key: (m.type, m.key_size, m.value_size, m.max_entries, m.flags, m.map_extra, m.numa_node,
              m.pinning, m.members, m.key_type, m.value_type, m.frozen, m.section,
              any(m.contents or b"") and m.contents,
              m.inner and (m.inner.type, m.inner.key_size, m.inner.value_size, m.inner.flags))
        for key, m in spec.maps.items()
    }  # fmt: skip


def test_the_corpus_comes_back_as_it_was() -> None:
    root = need_shared(CORPUS)
    count = 0
    for path in sorted(root.rglob("*.o")):
        before = load_object(path.read_bytes(), file=str(path))
        after = load_object(before.to_elf(), file=str(path))
        count += 1
        assert _maps(before) == _maps(after), path
        values = [
            {v.name: (v.raw, v.type_id) for v in s.variables.values()} for s in (before, after)
        ]
        assert values[0] == values[1], path
        for one, two in zip(before.programs.values(), after.programs.values(), strict=True):
            for attr in ("name", "section", "lines", "core_relocations", "functions", "flags"):
                assert getattr(one, attr) == getattr(two, attr), (path, one.name, attr)
        try:
            linked = _programs(before)
        except LinkError as error:
            with pytest.raises(LinkError, match=str(error).partition(":")[0]):
                _programs(after)
            continue
        assert linked == _programs(after), path
    assert count > 400


@pytest.mark.clang
@pytest.mark.parametrize("big", [False, True])
def test_bpftool_reads_it(tmp_path: Path, big: bool) -> None:
    need_tool("bpftool")
    spec = load_object(compile_c(PROGRAM, big=big), file="prog.o")
    (tmp_path / "prog.o").write_bytes(spec.to_elf())
    command = ["bpftool", "gen", "skeleton", str(tmp_path / "prog.o"), "name", "prog"]
    done = subprocess.run(command, capture_output=True, text=True)
    if big and "endian" in done.stderr:
        pytest.skip("this bpftool reads only objects of its own byte order")
    assert done.returncode == 0, done.stderr
    for words in ("struct bpf_map *counts;", "struct bpf_program *entry;", "__u32 limit;"):
        assert words in done.stdout


@pytest.mark.clang
def test_bpftool_reads_the_types_and_the_disassembler_the_names(tmp_path: Path) -> None:
    need_tool("llvm-objdump-19")
    need_tool("bpftool")
    path = tmp_path / "prog.o"
    path.write_bytes(load_object(compile_c(PROGRAM), file="prog.o").to_elf())
    text = subprocess.run(
        ["llvm-objdump-19", "-dr", str(path)], capture_output=True, text=True
    ).stdout
    for words in ("<entry>:", "<shared>:", "R_BPF_64_64\tcounts", "R_BPF_64_32\tshared"):
        assert words in text
    command = ["bpftool", "btf", "dump", "file", str(path), "format", "raw"]
    raw = subprocess.run(command, capture_output=True, text=True).stdout
    for words in ("DATASEC '.maps' size=", "FUNC 'entry'", "VAR 'limit'"):
        assert words in raw


def _load_all(data: bytes, tmp_path: Path) -> None:
    need_tool("bpftool")
    need_kernel()
    path, pins = tmp_path / "prog.o", Path("/sys/fs/bpf") / f"bpfkit_test_{tmp_path.name}"
    path.write_bytes(data)
    try:
        command = ["bpftool", "prog", "loadall", str(path), str(pins)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
    finally:
        shutil.rmtree(pins, ignore_errors=True)


@pytest.mark.kernel
@pytest.mark.clang
def test_libbpf_loads_it(tmp_path: Path) -> None:
    _load_all(load_object(compile_c(PROGRAM), file="prog.o").to_elf(), tmp_path)


@pytest.mark.kernel
def test_libbpf_loads_what_the_assembler_made(tmp_path: Path) -> None:
    text = """
    .map counts type=hash key=4 value=8 max=16
    .section xdp
    start:
        *(u32 *)(r10 - 4) = 1
        r1 = counts ll
        r2 = r10
        r2 += -4
        call bpf_map_lookup_elem
        call two
        exit
    .function two
        r0 = 2
        exit
    """
    _load_all(open_text(text, lang="asm", file="a.s").to_elf(), tmp_path)
