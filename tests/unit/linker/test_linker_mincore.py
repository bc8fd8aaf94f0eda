"""BTF cut down to what records need gives the same instructions as the whole."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from bpfkit.btf import Array, Btf, BtfBuilder, Kind, Struct
from bpfkit.errors import LinkError
from bpfkit.linker import Target
from bpfkit.linker.core.kinds import CoreKind
from bpfkit.linker.core.resolver import CoreResolver
from bpfkit.linker.mincore import min_core_btf
from bpfkit.obj import CoreRelocation, ObjectSpec, ProgramSpec, load_object
from support.requires import missing, need_kernel, need_shared

OBJECTS = "data/verifier_corpus/objects/selftests-6.12"


def instructions(spec: ObjectSpec, btf: Btf) -> dict[str, bytes | None]:
    """Each function's code, without answers to target type ids; None where it cannot be linked."""
    assert spec.btf is not None
    resolver = CoreResolver(spec.btf, Target.from_btf(btf))
    made: dict[str, bytes | None] = {}
    for function in (*spec.programs.values(), *spec.functions.values()):
        function.core_relocations = [
            row for row in function.core_relocations if row.kind != CoreKind.TYPE_ID_TARGET
        ]
        try:
            made[function.name] = resolver.apply(function).code
        except LinkError:
            made[function.name] = None
    return made


@pytest.mark.kernel
def test_objects_of_the_field() -> None:
    btf = running()
    paths = sorted(need_shared(OBJECTS).glob("*.o"))
    chosen = [path for path in paths if "core" in path.name or path.name.startswith(("b", "c"))]
    count = 0
    for path in chosen:
        spec = load_object(path.read_bytes(), file=path.name)
        if any(one.core_relocations for one in spec.programs.values()):
            small = min_core_btf(btf, [spec])
            small.check()
            assert len(small) < 3000
            assert instructions(spec, small) == instructions(spec, btf), path.name
            count += 1
    assert count > 30


def running() -> Btf:
    need_kernel()
    btf = Target.running().btf
    if btf is None:
        missing("kernel", "this kernel shows no types")
    return btf


@pytest.mark.kernel
@pytest.mark.parametrize("name", ["bpf_cubic.o", "netif_receive_skb.o", "bpf_iter_task_file.o"])
def test_about_as_many_types_as_bpftool_keeps(name: str, tmp_path: Path) -> None:
    tool = shutil.which("bpftool")
    if tool is None:
        missing("bpftool", "no bpftool on this machine")
    path, out = need_shared(OBJECTS) / name, tmp_path / "min.btf"
    source = "/sys/kernel/btf/vmlinux"
    done = subprocess.run([tool, "gen", "min_core_btf", source, out, path], check=False)
    if done.returncode:
        missing("bpftool", "this bpftool does not cut BTF")
    theirs = Btf.from_file(out)
    ours = min_core_btf(running(), [load_object(path.read_bytes())])
    assert 0.5 < len(ours) / len(theirs) < 2

    def structs(btf: Btf) -> dict[str, set[str]]:
        return {
            one.name: {member.name for member in one.members}
            for _, one in btf.types()
            if isinstance(one, Struct) and one.name and any(m.name for m in one.members)
        }

    mine = structs(ours)
    assert all(members <= mine.get(key, set()) for key, members in structs(theirs).items())


def object_with(local: Btf, *records: tuple[int, str, int]) -> ObjectSpec:
    program = ProgramSpec("main", bytes.fromhex("b700000000000000") * len(records), type=1)
    program.core_relocations = [
        CoreRelocation(slot, *record) for slot, record in enumerate(records)
    ]
    return ObjectSpec(programs={"main": program}, btf=local)


def test_only_what_is_accessed_stays() -> None:
    builder = BtfBuilder()
    number = builder.add_int("int", 4, signed=True)
    other = builder.add_struct("other", 4, [("a", number, 0)])
    inner = builder.add_struct("", 8, [("x", number, 0), ("y", number, 32)])
    pointer = builder.add_ptr(other)
    members = [("a", number, 0), ("b", number, 32), ("", inner, 64), ("p", pointer, 128)]
    rec = builder.add_struct("rec", 24, members)
    builder.add_struct("unused", 4, [("a", number, 0)])
    btf = builder.to_btf()
    exists = CoreKind.FIELD_EXISTS
    spec = object_with(btf, (rec, "0:2:1", exists), (rec, "0:3", exists), (rec, "0:9", exists))
    small = min_core_btf(btf, [spec])
    found = small.type(small.find("rec", "struct") or 0)
    assert isinstance(found, Struct) and found.size == 24
    assert [(one.name, one.bit_offset) for one in found.members] == [("", 64), ("p", 128)]
    inner_type = small.type(found.members[0].type_id)
    assert isinstance(inner_type, Struct) and [one.name for one in inner_type.members] == ["y"]
    assert small.declaration(found.members[1].type_id) == "void *"
    assert small.find("unused") is None and small.find("other") is None
    matched = min_core_btf(btf, [object_with(btf, (rec, "0", CoreKind.TYPE_MATCHES))])
    whole = matched.type(matched.find("rec", "struct") or 0)
    assert isinstance(whole, Struct) and len(whole.members) == 4
    behind = matched.type(matched.find("other", "struct") or 0)
    assert isinstance(behind, Struct) and not behind.members and behind.size == 4


def test_empty_arrays_do_not_come_to_the_end() -> None:
    builder = BtfBuilder()
    number = builder.add_int("int", 4, signed=True)
    array = builder.add(Array(number, 0, number))
    rec = builder.add_struct("rec", 8, [("a", array, 0), ("b", number, 0), ("c", number, 32)])
    local = builder.to_btf()
    flexible = BtfBuilder.from_btf(local)
    other = flexible.add_struct("rec___flexible", 8, [("a", array, 0)])
    spec = object_with(
        flexible.to_btf(),
        (rec, "0:0", CoreKind.FIELD_EXISTS),
        (other, "0:0:7", CoreKind.FIELD_EXISTS),
    )
    small = min_core_btf(local, [spec])
    assert instructions(spec, small) == instructions(spec, local)


def test_both_byte_orders_and_nothing_at_all() -> None:
    builder = BtfBuilder()
    number = builder.add_int("int", 4, signed=True)
    rec = builder.add_struct("rec", 4, [("a", number, 0)])
    big = builder.to_btf("big")
    spec = object_with(big, (rec, "0:0", CoreKind.FIELD_EXISTS))
    small = min_core_btf(big, [spec, ObjectSpec()])
    assert small.byteorder == "big" and [small.kind(one) for one in small] == [
        Kind.INT,
        Kind.STRUCT,
    ]
    assert len(min_core_btf(big, [])) == 0
