"""Merging: as bpftool's linker leaves the types of several objects, and loadable by the kernel."""

from __future__ import annotations

import os
import random
import subprocess
import time
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from bpfkit.btf import Btf, BtfBuilder, Kind
from bpfkit.btf.dedup import dedup
from bpfkit.btf.fixup import for_kernel
from bpfkit.btf.merge import merge
from bpfkit.elf import ElfFile
from bpfkit.errors import UsageError
from bpfkit.obj import load_object
from support.btf_graphs import KEPT, assert_same_meaning, kinds
from support.btf_sources import every_kind
from support.compiled import compile_c
from support.requires import need_kernel, need_shared, need_tool

FIRST = """
struct node { struct node *next; int value; };
struct hidden; enum mode { OFF, ON };
struct shared { struct node *node; struct hidden *hidden; enum mode mode; };
struct shared one; static int counter;
int first(struct shared *s) { return s->mode + counter++; }
"""
SECOND = """
struct node { struct node *next; int value; };
struct hidden { long secret; }; enum mode { OFF, ON };
struct shared { struct node *node; struct hidden *hidden; enum mode mode; };
struct node_ { struct node *next; int value; };
struct shared two; struct node_ other; struct hidden third; static int counter;
int second(struct shared *s) { return s->mode + s->hidden->secret + counter++; }
"""


def btf_of(data: bytes, file: str = "") -> Btf:
    section = ElfFile(data, file=file).section(".BTF")
    assert section is not None
    return Btf.from_bytes(bytes(section.data), file=file)


def test_every_kind_twice() -> None:
    old = every_kind().to_btf()
    new, maps = merge([old, old])
    for ids in maps:
        assert_same_meaning(old, new, ids)
    assert kinds(new) == kinds(old) + Counter(VAR=1, DATASEC=1)
    assert list(maps[0]) == list(range(len(old) + 1))


@pytest.mark.parametrize("big", [False, True])
def test_two_objects_of_a_compiler(big: bool) -> None:
    inputs = [btf_of(compile_c(source, big=big)) for source in (FIRST, SECOND)]
    new, maps = merge(inputs)
    assert new.byteorder == ("big" if big else "little")
    for old, ids in zip(inputs, maps, strict=True):
        assert_same_meaning(old, new, ids)
    one, two = (ids[old.find("shared", "struct") or 0] for old, ids in zip(inputs, maps))
    assert one == two
    names = Counter(new.name(n) for n in new if new.kind(n) in (Kind.STRUCT, Kind.FWD, Kind.ENUM))
    assert names == {"node": 1, "hidden": 1, "shared": 1, "mode": 1, "node_": 1}
    assert new.kind(new.find("hidden") or 0) is Kind.STRUCT
    # variables are for the linker, also the two static ones of the same name
    assert len(new.find_all("counter", "var")) == 2
    assert len(new.find_all(".bss", "datasec")) == 2


def test_a_linker_puts_sections_together() -> None:
    b = BtfBuilder()
    var = b.add_var("x", b.add_int("int", 4))
    b.add_datasec(".bss", 4, [(var, 0, 4)])
    new, maps = merge([b.to_btf()] * 2)
    builder = BtfBuilder.from_btf(new)
    line = builder.string("int x;")
    variables = [(ids[var], 4 * n, 4) for n, ids in enumerate(maps)]
    builder.add_datasec(".bss", 8, variables)
    linked = builder.to_btf()
    assert linked.string(line) == "int x;"
    assert [f.offset for f in linked.layout(len(linked)).fields] == [0, 4]


def test_what_cannot_be_merged() -> None:
    b = BtfBuilder()
    b.add_int("int", 4)
    with pytest.raises(UsageError, match="nothing to merge"):
        merge([])
    with pytest.raises(UsageError, match="the first is little-endian, another is big-endian"):
        merge([b.to_btf(), b.to_btf("big")])
    with pytest.raises(UsageError, match="different bases"):
        merge([b.to_btf(), BtfBuilder(base=b.to_btf()).to_btf()])


def test_one_alone_is_deduplicated() -> None:
    old = Btf.from_bytes(every_kind().to_bytes(), file="a.o")
    new, (ids,) = merge([old])
    assert new.raw == dedup(old)[0].raw and new.file == "a.o" and ids == dedup(old)[1]


def test_split_btf_on_one_base() -> None:
    base = every_kind().to_btf()
    inputs = []
    for name in ("a", "b"):
        b = BtfBuilder(base=base)
        b.add_ptr(b.add_struct("s", 4, [("u", 1, 0)]))
        b.add_typedef(name, b.add_int("u32", 4))
        inputs.append(b.to_btf())
    new, maps = merge(inputs)
    for old, ids in zip(inputs, maps, strict=True):
        assert_same_meaning(old, new, ids)
    assert new.base is base and len(new) == len(base) + 4


# --- against other tools, on real objects ---------------------------------------------------------


GOLDEN_INPUT = (52, 7271)
GOLDEN = {
    "INT": 13,
    "PTR": 559,
    "ARRAY": 138,
    "STRUCT": 422,
    "UNION": 117,
    "ENUM": 21,
    "FWD": 248,
    "TYPEDEF": 137,
    "VOLATILE": 4,
    "CONST": 71,
    "FUNC": 352,
    "FUNC_PROTO": 173,
    "DECL_TAG": 925,
    "TYPE_TAG": 3,
}


@cache
def corpus() -> list[str]:
    folder = need_shared("data/verifier_corpus/objects")
    found = sorted(str(path) for path in folder.rglob("*.o"))
    return [path for path in found if b"\x9f\xeb\x01\0\x18\0\0\0" in Path(path).read_bytes()]


def sample(count: int, size: int) -> list[list[str]]:
    rng = random.Random(count * size)
    return [rng.sample(corpus(), size) for _ in range(count)]


def rendered(btf: Btf) -> Counter[tuple[str, str, object]]:
    """Kind, declaration and layout of all types but those whose number is the linker's choice."""
    found: Counter[tuple[str, str, object]] = Counter()
    for n in btf:
        kind, layout = btf.kind(n), None
        if kind in (*KEPT, Kind.FUNC, Kind.FUNC_PROTO, Kind.DECL_TAG):
            continue
        if kind in (Kind.STRUCT, Kind.UNION):
            layout = tuple((f.name, f.bit_offset, f.type_id == 0) for f in btf.layout(n).fields)
        found[kind.name, btf.declaration(n), layout] += 1
    return found


@pytest.mark.parametrize(("count", "size"), [(12, 1), (12, 2), (6, 3)])
def test_as_bpftool_links(tmp_path: Path, count: int, size: int) -> None:
    need_tool("bpftool")
    compared = 0
    for files in sample(count, size):
        out = tmp_path / "out.o"
        done = subprocess.run(
            ["bpftool", "gen", "object", str(out), *files], capture_output=True, check=False
        )
        if done.returncode:  # objects that define the same symbol
            continue
        # an old libbpf leaves declarations that a single definition would resolve
        theirs, _ = dedup(btf_of(out.read_bytes()))
        ours, _ = merge([btf_of(Path(file).read_bytes()) for file in files])
        assert kinds(ours, without=KEPT) == kinds(theirs, without=KEPT), files
        assert rendered(ours) == rendered(theirs), files
        compared += 1
    assert compared >= count // 2


def test_counts_of_the_corpus() -> None:
    """What the whole corpus comes to; the inputs never change."""
    files = corpus()[::8]
    new, maps = merge([btf_of(Path(file).read_bytes(), file) for file in files])
    assert (len(files), sum(len(ids) - 1 for ids in maps)) == GOLDEN_INPUT
    assert kinds(new, without=KEPT) == GOLDEN


def test_ten_objects_are_quick() -> None:
    inputs = [btf_of(Path(file).read_bytes()) for file in corpus()]
    inputs = sorted(inputs, key=lambda btf: abs(len(btf) - 500))[:10]
    start = time.process_time()
    merge(inputs)
    assert time.process_time() - start < 1  # about 0.05 on an idle machine


@pytest.mark.kernel
def test_the_kernel_takes_what_is_left() -> None:
    need_kernel()
    from bpfkit.kernel._sys import bpf

    for (file,) in sample(20, 1):
        spec = load_object(Path(file).read_bytes(), file=file)
        if spec.btf is not None and "linked_maps" not in file and "subskeleton_lib" not in file:
            os.close(bpf.btf_load(for_kernel(dedup(spec.btf)[0])))
