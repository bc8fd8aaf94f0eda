"""Objects of the field: all open, and what is linked equals what libbpf hands to the kernel.

Each record says which kernel functions its kernel had, under which ids: that is the target. Masked
are the descriptors of maps (their names are compared) and the ids and addresses of kernel
variables. Programs with CO-RE records are counted apart.
"""

from __future__ import annotations

import base64
import gzip
import json
import struct
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from bpfkit.errors import LinkError
from bpfkit.linker import LinkedProgram, Target, link
from bpfkit.obj import KsymReference, ObjectSpec, ProgramSpec, load_object
from support.requires import need_shared

CORPUS = "data/verifier_corpus"
FLOOR = 0.995
_POISONED_MAP = 2001000000  # libbpf's mark in a program whose map could not be made
_POISONED_KFUNC = 2002000000
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
    counts: dict[str, int] = defaultdict(int)
    different = []
    for record in _records():
        spec = objects[record["object"]]
        try:
            linked = _link_alone(spec, spec.programs[record["program"]], record)
        except LinkError:
            assert _is_poisoned(record, _POISONED_KFUNC)  # strong, yet the kernel had it not
            counts["lacks a kfunc"] += 1
            continue
        if _is_poisoned(record, _POISONED_MAP):
            counts["lacks a map"] += 1
        elif any(_function(spec, e.name).core_relocations for e in linked.subprograms):
            counts["CO-RE"] += 1
        elif _masked(spec, linked) == _masked_of_record(record, spec, linked):
            counts["equal"] += 1
        else:
            different.append((record["object"], record["program"]))
    share = counts["equal"] / (counts["equal"] + len(different))
    print(f"{share:.2%} equal", dict(counts), different)
    assert counts["equal"] > 1000 and share >= FLOOR, different


def _records() -> list[dict[str, Any]]:
    path: Path = need_shared(f"{CORPUS}/relocated.jsonl.gz")
    with gzip.open(path) as lines:
        return [json.loads(line) for line in lines]


def _function(spec: ObjectSpec, name: str) -> ProgramSpec:
    return spec.functions.get(name) or spec.programs[name]


class _Kernel:
    """The kernel of a record: types, configuration and symbols as far as the record shows them."""

    def __init__(self, record: dict[str, Any]) -> None:
        self.kfuncs = {name: int(number) for number, name in record["kfunc_ids"].items()}

    def find(self, name: str, kind: str) -> int | None:
        return self.kfuncs.get(name) if kind == "func" else 1

    def get(self, name: str) -> str:
        return "1"


def _link_alone(spec: ObjectSpec, program: ProgramSpec, record: dict[str, Any]) -> LinkedProgram:
    before = {key: p.autoload for key, p in spec.programs.items()}
    kernel: Any = _Kernel(record)
    symbols: Any = defaultdict(int)
    for other in (*spec.programs.values(), *spec.functions.values()):
        for reference in other.references.values():
            if isinstance(reference, KsymReference):
                symbols[reference.name] = 1
    try:
        for other in spec.programs.values():
            other.autoload = other is program
        target = Target("record", btf=kernel, kconfig=kernel, ksyms=symbols)
        return link(spec, target).programs[program.name]
    finally:
        for key, value in before.items():
            spec.programs[key].autoload = value


def _is_poisoned(record: dict[str, Any], mark: int) -> bool:
    code = base64.b64decode(record["insns"])
    immediates = (
        struct.unpack_from("<i", code, at + 4)[0]
        for at in range(0, len(code), 8)
        if code[at] == 0x85
    )
    return any(mark <= imm < mark + 1000000 for imm in immediates)


def _masked(spec: ObjectSpec, linked: LinkedProgram) -> tuple[bytes, dict[int, str]]:
    code = bytearray(linked.to_bytes(dict.fromkeys(spec.maps, 0)))
    names = {}
    for use in linked.map_uses:
        found = spec.maps[use.map]
        names[use.slot] = (found.section or found.name)[:15]
    _zero_symbols(code, _symbol_slots(spec, linked))
    return bytes(code), names


def _symbol_slots(spec: ObjectSpec, linked: LinkedProgram) -> set[int]:
    return {
        entry.slot + slot
        for entry in linked.subprograms
        for slot, reference in _function(spec, entry.name).references.items()
        if isinstance(reference, KsymReference) and reference.kind != "kfunc"
    }


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
