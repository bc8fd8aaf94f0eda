"""BTF as the kernel takes it: externs, places, and kinds that older kernels do not know."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from bpfkit.btf import Btf, BtfBuilder, Kind
from bpfkit.btf import types as t
from bpfkit.btf.fixup import ALL_FEATURES, BtfFeature, features_of, for_kernel, kconfig_layout
from bpfkit.errors import FormatError, UsageError
from bpfkit.obj import load_object
from support.btf_sources import every_kind
from support.compiled import compile_c
from support.requires import need_kernel, need_shared

EXTERNS = """
struct task_struct; enum sign { MINUS = -1, PLUS = 1 }; enum wide { HUGE = 1ull << 40 };
#define __tag(x) __attribute__((btf_decl_tag(x)))
extern struct task_struct *acquire(struct task_struct *, long) __ksym;
extern void release(struct task_struct *) __ksym __weak;
extern const int runqueues __ksym; extern const void start __ksym;
extern int LINUX_KERNEL_VERSION __kconfig; extern _Bool CONFIG_BPF __kconfig;
extern char CONFIG_NAME[12] __kconfig; extern __u64 CONFIG_HZ __kconfig;
enum sign sign __tag("note"); enum wide wide; float real = 1.5;
static __noinline int helper(int a) { return a + wide; }
__hidden __noinline int hidden(int a) { return a + sign; }
SEC("tc") int entry(void *ctx) {
    struct task_struct *task = acquire(0, (long)&runqueues + (long)&start);
    if (task) release(task);
    return helper(LINUX_KERNEL_VERSION) + CONFIG_BPF + CONFIG_NAME[1] + hidden(CONFIG_HZ) + real;
}
"""


def fixed(btf: Btf, **options: object) -> Btf:
    made = Btf.from_bytes(for_kernel(btf, **options))  # type: ignore[arg-type]
    made.check()
    return made


@pytest.fixture(scope="module")
def source() -> Btf:
    text = EXTERNS.replace("float real = 1.5;", "").replace(" + real;", ";")
    btf = load_object(compile_c(text), file="externs.o").btf
    assert btf is not None
    return btf


def section(btf: Btf, name: str) -> list[tuple[str, str, int, int]]:
    found = btf.type(btf.find(name, "datasec") or 0)
    assert isinstance(found, t.Datasec)
    rows = []
    for item in found.variables:
        var = btf.type(item.type_id)
        assert isinstance(var, t.Var) and var.linkage == 1
        rows.append((var.name, btf.declaration(var.type_id), item.offset, item.size))
    assert found.size == rows[-1][2] + rows[-1][3]
    return rows


def test_kernel_symbols_become_dummies(source: Btf) -> None:
    new = fixed(source)
    rows = section(new, ".ksyms")
    assert [row[1:] for row in rows] == [("int", 4 * n, 4) for n in range(4)]
    assert sorted(row[0] for row in rows) == ["dummy_ksym", "dummy_ksym", "runqueues", "start"]
    for name in ("acquire", "release"):
        func = new.type(new.find(name, "func") or 0)
        assert isinstance(func, t.Func) and func.linkage == 1
        proto = new.type(func.type_id)
        assert isinstance(proto, t.FuncProto)
        assert all(parameter.name for parameter in proto.parameters)


def test_configuration_has_places(source: Btf) -> None:
    expected = {"CONFIG_HZ": 0, "LINUX_KERNEL_VERSION": 8, "CONFIG_BPF": 12, "CONFIG_NAME": 13}
    assert kconfig_layout(source) == (expected, 25)
    rows = section(fixed(source), ".kconfig")
    assert {row[0]: row[2] for row in rows} == expected
    assert [row[2] for row in rows] == sorted(expected.values())
    moved = {name: place + 64 for name, place in expected.items()}
    assert section(fixed(source, kconfig=moved), ".kconfig")[0][2] == 64
    with pytest.raises(UsageError, match="no offset for CONFIG_HZ"):
        fixed(source, kconfig={name: 0 for name in expected if name != "CONFIG_HZ"})
    assert kconfig_layout(BtfBuilder().to_btf()) == ({}, 0)


def test_hidden_functions_become_static(source: Btf) -> None:
    new = fixed(source, static={"hidden", "sign"})
    linkages = {
        new.name(n): new.type(n).linkage  # type: ignore[union-attr]
        for n in new
        if new.kind(n) in (Kind.FUNC, Kind.VAR)
    }
    assert (linkages["hidden"], linkages["sign"], linkages["helper"]) == (0, 0, 0)
    assert (linkages["entry"], linkages["wide"]) == (1, 1)


def test_ids_stay_and_nothing_changes_twice(source: Btf) -> None:
    new = fixed(source)
    for type_id in source:
        assert new.kind(type_id) is source.kind(type_id)
        assert new.name(type_id) == source.name(type_id)
    assert len(new) == len(source) + 1  # the dummy
    again = every_kind().to_btf()
    assert for_kernel(again) == again.raw
    assert for_kernel(new) == new.raw


def old(kind: t.Type, before: BtfFeature) -> t.Type:
    """What stands for a type on a kernel that lacks one feature."""
    b = BtfBuilder()
    number = b.add_int("int", 4)
    b.add_func_proto(number, [("x", number)])
    b.add_var("v", number)
    type_id = b.add(kind)
    return fixed(b.to_btf(), features=ALL_FEATURES - {before}).type(type_id)


INT = t.Int("v", 1)


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        (t.Func("f", 2, 1), BtfFeature.FUNC, t.Typedef("f", 2)),
        (
            t.FuncProto(1, (t.Parameter("x", 1), t.Parameter("", 0))),
            BtfFeature.FUNC,
            t.Enum("", 4, False, (("x", 1), ("unnamed", 0))),
        ),
        (t.Func("f", 2, 1), BtfFeature.FUNC_GLOBAL, t.Func("f", 2, 0)),
        (t.Var("v", 1, 1), BtfFeature.DATASEC, INT),
        (
            t.Datasec("?.ops.x", 16, (t.SectionVariable(3, 8, 4),)),
            BtfFeature.DATASEC,
            t.Struct("__ops_x", 16, (t.Member("v", 3, 64),)),
        ),
        (
            t.Datasec("?.ops", 4, (t.SectionVariable(3, 0, 4),)),
            BtfFeature.QUESTION_MARK,
            t.Datasec("_.ops", 4, (t.SectionVariable(3, 0, 4),)),
        ),
        (t.Float("double", 8), BtfFeature.FLOAT, t.Struct("", 8)),
        (t.DeclTag("v", 1), BtfFeature.DECL_TAG, INT),
        (t.DeclTag("v", 1, is_attribute=True), BtfFeature.TAG_ATTRIBUTES, INT),
        (t.DeclTag("v", 1), BtfFeature.TAG_ATTRIBUTES, t.DeclTag("v", 1)),
        (t.TypeTag("user", 1), BtfFeature.TYPE_TAG, t.Const(1)),
        (t.TypeTag("user", 1, is_attribute=True), BtfFeature.TAG_ATTRIBUTES, t.Const(1)),
        (t.TypeTag("user", 1), BtfFeature.TAG_ATTRIBUTES, t.TypeTag("user", 1)),
        (
            t.Enum("e", 4, True, (("M", -1),)),
            BtfFeature.ENUM64,
            t.Enum("e", 4, False, (("M", 0xFFFFFFFF),)),
        ),
        (
            t.Enum64("e", 8, True, (("M", -1), ("N", 1 << 40))),
            BtfFeature.ENUM64,
            t.Union("e", 8, (t.Member("M", 5), t.Member("N", 5))),
        ),
    ],
)
def test_older_kernels(kind: t.Type, before: BtfFeature, after: t.Type) -> None:
    assert old(kind, before) == after


def test_features_by_release() -> None:
    assert features_of(4, 18) == frozenset()
    assert features_of(5, 2) == {BtfFeature.FUNC, BtfFeature.DATASEC}
    assert features_of(6, 18) == ALL_FEATURES
    new = fixed(every_kind().to_btf("big"), features=())
    assert new.byteorder == "big"
    known = {Kind.INT, Kind.PTR, Kind.ARRAY, Kind.STRUCT, Kind.UNION, Kind.ENUM, Kind.FWD}
    known |= {Kind.TYPEDEF, Kind.VOLATILE, Kind.CONST, Kind.RESTRICT}
    assert {new.kind(n) for n in new} == known


def test_pointers_lose_their_names() -> None:
    b = BtfBuilder()
    b.add_ptr(b.add_int("int", 4))
    raw = bytearray(b.to_bytes())
    raw[24 + 16] = raw[24]  # as some compilers do it
    assert for_kernel(Btf.from_bytes(bytes(raw))) == b.to_bytes()


def test_what_is_refused() -> None:
    base = every_kind().to_btf()
    with pytest.raises(UsageError, match="split BTF"):
        for_kernel(BtfBuilder(base=base).to_btf())
    for name in (".ksyms", ".kconfig"):
        b = BtfBuilder()
        b.add_datasec(name, 4, [(b.add_int("int", 4), 0, 4)])
        with pytest.raises(FormatError, match="no variable"):
            for_kernel(b.to_btf())


@pytest.mark.kernel
def test_the_kernel_takes_externs(source: Btf) -> None:
    need_kernel()
    from bpfkit.kernel._sys import bpf

    for release in ((4, 18), (5, 2), (5, 13), (6, 1), (6, 18)):
        os.close(bpf.btf_load(for_kernel(source, features=features_of(*release))))


# objects that are only a part, to be linked with another; and ones whose lists need their tags
_PARTS = ("linked_maps1.o", "linked_maps2.o", "test_subskeleton_lib.o")
_LISTS = ("linked_list.o", "linked_list_fail.o", "map_in_map_btf.o", "normal_map_btf.o")


@pytest.mark.kernel
def test_the_kernel_takes_the_corpus() -> None:
    need_kernel()
    from bpfkit.kernel._sys import bpf

    folder = need_shared("data/verifier_corpus/objects")
    files = [f for f in sorted(folder.rglob("*.o")) if f.name not in (*_PARTS, *_LISTS)]
    for file in random.Random(1).sample(files, min(80, len(files))):
        btf = load_object(Path(file).read_bytes(), file=file.name).btf
        if btf is not None:
            for features in (ALL_FEATURES, features_of(5, 15), frozenset[BtfFeature]()):
                os.close(bpf.btf_load(for_kernel(btf, features=features)))
