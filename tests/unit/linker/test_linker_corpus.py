"""Objects of the field: all open, and what is linked equals what libbpf hands to the kernel.

Each record says which kernel functions its kernel had, under which ids: that is the target. The
types of that kernel, for CO-RE, are those of the running one where it is of the same release; other
machines compare only programs without CO-RE records. Masked are the descriptors of maps (their
names are compared), the ids and addresses of kernel variables, and target type ids, which differ
between two builds of one release.
"""

from __future__ import annotations

import base64
import gzip
import json
import platform
import struct
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bpfkit.btf import Btf
from bpfkit.linker import LinkedProgram, Target, link
from bpfkit.linker.core.kinds import CoreKind
from bpfkit.linker.core.patch import POISON_HELPER
from bpfkit.obj import FunctionReference, KsymReference, ObjectSpec, ProgramSpec, load_object
from support.requires import need_shared

CORPUS = "data/verifier_corpus"
FLOOR = 0.995
_POISONED_MAP = 2001000000  # libbpf's mark in a program whose map could not be made
_POISONED_ACCESS = POISON_HELPER
RELEASE = "6.18"  # of the recording kernel
_Objects = dict[str, ObjectSpec]


@pytest.fixture(scope="module")
def objects() -> _Objects:
    root = need_shared(f"{CORPUS}/objects")
    paths = sorted(root.rglob("*.o"))
    return {
        str(path.relative_to(root)): load_object(path.read_bytes(), file=str(path))
        for path in paths
    }


def test_every_object_opens(objects: _Objects) -> None:
    assert len(objects) > 400
    assert all(spec.programs or spec.functions or spec.maps for spec in objects.values())


def test_attach_types_and_maps_are_libbpfs(objects: _Objects) -> None:
    wrong = []
    for record in _records():
        spec = objects[record["object"]]
        program = spec.programs[record["program"]]
        special = program.section.startswith(("usdt", "struct_ops"))  # decided by the kernel
        if not special and (program.expected_attach_type or 0) != record["expected_attach_type"]:
            wrong.append((record["object"], program.name))
        ours = {m.section or m.name: m for m in spec.maps.values()}
        for theirs in record["maps"]:
            found = ours.get(theirs["name"])
            if found is not None and found.max_entries:
                row = (found.type, found.key_size, found.value_size, found.max_entries, found.flags)
                if row != tuple(theirs[k] for k in ("type", "key", "value", "max", "flags")):
                    wrong.append((record["object"], theirs["name"]))
    assert not wrong


def test_instructions_are_libbpfs(objects: _Objects) -> None:
    types = _recording_types()
    counts: dict[str, int] = defaultdict(int)
    different = []
    for record in _records():
        spec = objects[record["object"]]
        program = spec.programs[record["program"]]
        if types is None and any(function.core_relocations for function in _reached(spec, program)):
            counts["CO-RE of another kernel"] += 1
            continue
        linked = _link_alone(spec, program, record, types)
        if _is_poisoned(record, _POISONED_MAP):
            counts["lacks a map"] += 1
        elif _masked(spec, linked) == _masked_of_record(record, spec, linked):
            counts["equal with CO-RE" if linked.core_relocations else "equal"] += 1
        else:
            different.append((record["object"], record["program"]))
    equal = counts["equal"] + counts["equal with CO-RE"]
    share = equal / (equal + len(different))
    print(f"{share:.2%} equal", dict(counts), different)
    assert counts["equal"] > 1000 and share >= FLOOR, different
    if types is not None:
        assert counts["equal with CO-RE"] >= 300


def test_poisoned_accesses_are_told(objects: _Objects) -> None:
    types = _recording_types()
    if types is None:
        pytest.skip(f"CO-RE of the corpus needs the types of Linux {RELEASE}")
    for record in _records():
        spec = objects[record["object"]]
        slots = {
            at // 8
            for at, imm in _calls(base64.b64decode(record["insns"]))
            if imm == _POISONED_ACCESS
        }
        if not slots:
            continue
        linked = _link_alone(spec, spec.programs[record["program"]], record, types)
        told = {failure.slot for failure in linked.core_failures}
        assert told <= slots <= {slot + half for slot in told for half in (0, 1)}
        assert all(one.line is not None and one.why for one in linked.core_failures)


def _records() -> list[dict[str, Any]]:
    path: Path = need_shared(f"{CORPUS}/relocated.jsonl.gz")
    with gzip.open(path) as lines:
        return [json.loads(line) for line in lines]


def _function(spec: ObjectSpec, name: str) -> ProgramSpec:
    return spec.functions.get(name) or spec.programs[name]


def _recording_types() -> Btf | None:
    release = platform.release()
    if release.split(".")[:2] != RELEASE.split(".") or platform.machine() != "x86_64":
        return None
    return Target.running().btf


class _Kernel:
    """The kernel of a record: types, configuration and symbols as far as the record shows them."""

    def __init__(self, record: dict[str, Any], types: Btf | None) -> None:
        self.kfuncs = {name: int(number) for number, name in record["kfunc_ids"].items()}
        self.types = types

    def find(self, name: str, kind: str) -> int | None:
        return self.kfuncs.get(name) if kind == "func" else 1

    def get(self, name: str) -> str:
        return "1"

    def __getattr__(self, name: str) -> Any:
        return getattr(self.types, name)


def _link_alone(
    spec: ObjectSpec, program: ProgramSpec, record: dict[str, Any], types: Btf | None
) -> LinkedProgram:
    """The program as the recorder linked it: alone, with every symbol weak."""
    kernel: Any = _Kernel(record, types)
    symbols: Any = defaultdict(int)
    for other in (*spec.programs.values(), *spec.functions.values()):
        for slot, reference in other.references.items():
            if isinstance(reference, KsymReference):
                symbols[reference.name] = 1
                other.references[slot] = replace(reference, weak=True)
    before = {key: p.autoload for key, p in spec.programs.items()}
    try:
        for other in spec.programs.values():
            other.autoload = other is program
        target = Target("record", btf=kernel, kconfig=kernel, ksyms=symbols)
        return link(spec, target).programs[program.name]
    finally:
        for key, value in before.items():
            spec.programs[key].autoload = value


def _reached(spec: ObjectSpec, program: ProgramSpec) -> list[ProgramSpec]:
    found, waiting = [program], [program]
    while waiting:
        for reference in waiting.pop().references.values():
            if isinstance(reference, FunctionReference):
                function = _function(spec, reference.function)
                if all(function is not one for one in found):
                    found.append(function)
                    waiting.append(function)
    return found


def _calls(code: bytes) -> list[tuple[int, int]]:
    return [
        (at, struct.unpack_from("<i", code, at + 4)[0])
        for at in range(0, len(code), 8)
        if code[at] == 0x85
    ]


def _is_poisoned(record: dict[str, Any], mark: int) -> bool:
    code = base64.b64decode(record["insns"])
    return any(mark <= imm < mark + 1000000 for _, imm in _calls(code))


def _masked(spec: ObjectSpec, linked: LinkedProgram) -> tuple[bytes, dict[int, str]]:
    code = bytearray(linked.to_bytes(dict.fromkeys(spec.maps, 0)))
    names = {}
    for use in linked.map_uses:
        found = spec.maps[use.map]
        names[use.slot] = (found.section or found.name)[:15]
    _zero_symbols(code, _symbol_slots(spec, linked))
    return bytes(code), names


def _symbol_slots(spec: ObjectSpec, linked: LinkedProgram) -> set[int]:
    found = {
        entry.slot + slot
        for entry in linked.subprograms
        for slot, reference in _function(spec, entry.name).references.items()
        if isinstance(reference, KsymReference) and reference.kind != "kfunc"
    }
    ids = (row.slot for row in linked.core_relocations if row.kind == CoreKind.TYPE_ID_TARGET)
    return found | {slot for slot in ids if linked.code[slot * 8] == 0x18}


def _zero_symbols(code: bytearray, slots: set[int]) -> None:
    for at in (slot * 8 for slot in slots if slot * 8 + 16 <= len(code)):
        code[at + 1] &= 0x0F  # a weak variable may be absent there
        code[at + 4 : at + 8] = code[at + 12 : at + 16] = bytes(4)


def _masked_of_record(
    record: dict[str, Any], spec: ObjectSpec, linked: LinkedProgram
) -> tuple[bytes, dict[int, str]]:
    code = bytearray(base64.b64decode(record["insns"]))
    maps = {m["fd"]: _section_name(m["name"]) for m in record["maps"]}
    names = {}
    for slot in (use.slot for use in linked.map_uses if use.slot * 8 < len(code)):
        names[slot] = maps.get(struct.unpack_from("<i", code, slot * 8 + 4)[0], "?")
        code[slot * 8 + 4 : slot * 8 + 8] = bytes(4)
    _zero_symbols(code, _symbol_slots(spec, linked))
    return bytes(code), names


def _section_name(name: str) -> str:
    # data maps: "prefix.bss" in the kernel, ".bss" in the object
    for section in (".rodata", ".data", ".bss", ".kconfig"):
        if name.endswith(section):
            return section
    return name[:15]  # as the kernel cuts them
