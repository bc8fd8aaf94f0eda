"""Table-driven tests of a verifier, as data: raw instructions and what is to be put into them.

The format is that of ``test_verifier.json`` in a corpus: ``insns`` in hex (``insns_gz_b64`` for
giants), ``fixups`` that say which wide loads name a map of which kind, ``kfuncs`` with the slots of
their calls, and raw BTF where a test has some.
"""

from __future__ import annotations

import base64
import gzip
import re
import struct
import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..abi import map_type, program_type
from ..errors import FormatError
from ..obj.spec import FuncInfo, MapSpec

if TYPE_CHECKING:
    from ..btf import Btf
    from ..linker import LinkedProgram, Target

__all__ = ["MAP_KINDS", "link_table_test", "map_of_kind"]

MAP_KINDS: dict[str, dict[str, Any]] = {
    "map_hash_8b": {"type": "hash", "key": 8, "value": 8, "max": 1, "flags": "NO_PREALLOC"},
    "map_hash_48b": {"type": "hash", "key": 8, "value": 48, "max": 1, "flags": "NO_PREALLOC"},
    "map_hash_16b": {"type": "hash", "key": 8, "value": 16, "max": 1, "flags": "NO_PREALLOC"},
    "map_array_48b": {"type": "array", "key": 4, "value": 48, "max": 1},
    "map_sockmap": {"type": "sockmap", "key": 4, "value": 4, "max": 1},
    "map_sockhash": {"type": "sockhash", "key": 4, "value": 4, "max": 1},
    "map_xskmap": {"type": "xskmap", "key": 4, "value": 4, "max": 1},
    "map_stacktrace": {"type": "stack_trace", "key": 4, "value": 8, "max": 1},
    "prog1": {"type": "prog_array", "key": 4, "value": 4, "max": 4},
    "prog2": {"type": "prog_array", "key": 4, "value": 4, "max": 8},
    "map_in_map": {
        "type": "array_of_maps",
        "key": 4,
        "value": 4,
        "max": 1,
        "inner": {"type": "array", "key": 4, "value": 4, "max": 1},
    },
    "cgroup_storage": {"type": "cgroup_storage", "key": 16, "value": 64, "max": 0},
    "percpu_cgroup_storage": {"type": "percpu_cgroup_storage", "key": 16, "value": 64, "max": 0},
    "map_spin_lock": {
        "type": "array",
        "key": 4,
        "value": 8,
        "max": 1,
        "btf_value": "struct val { int cnt; struct bpf_spin_lock l; }",
    },
    "map_array_ro": {"type": "array", "key": 4, "value": 48, "max": 1, "flags": "RDONLY_PROG"},
    "map_array_wo": {"type": "array", "key": 4, "value": 48, "max": 1, "flags": "WRONLY_PROG"},
    "map_array_small": {"type": "array", "key": 4, "value": 1, "max": 1},
    "sk_storage_map": {
        "type": "sk_storage",
        "key": 4,
        "value": 8,
        "max": 0,
        "flags": "NO_PREALLOC",
        "btf_value": "struct val { int cnt; struct bpf_spin_lock l; }",
    },
    "map_event_output": {"type": "perf_event_array", "key": 4, "value": 4, "max": 1},
    "map_reuseport_array": {"type": "reuseport_sockarray", "key": 4, "value": 8, "max": 1},
    "map_ringbuf": {"type": "ringbuf", "key": 0, "value": 0, "max": 4096},
    "map_timer": {
        "type": "array",
        "key": 4,
        "value": 16,
        "max": 1,
        "btf_value": "struct timer { struct bpf_timer t; }",
    },
    "map_kptr": {
        "type": "array",
        "key": 4,
        "value": 24,
        "max": 1,
        "btf_value": "3 kptrs: untrusted *prog_test_ref_kfunc @0, "
        "referenced *prog_test_ref_kfunc @8, referenced *prog_test_member @16",
    },
}
"""The maps that tests name, for a table that does not describe them itself."""

_FLAGS = {"NO_PREALLOC": 1, "RDONLY_PROG": 1 << 7, "WRONLY_PROG": 1 << 8, "MMAPABLE": 1 << 10}


def map_of_kind(kind: str, kinds: Mapping[str, Mapping[str, Any]]) -> MapSpec:
    """The map that a table calls ``kind``. Raises FormatError for a kind that is not described."""
    found = kinds.get(kind) or MAP_KINDS.get(kind)
    if found is None:
        raise FormatError(f"the table describes no map of kind {kind!r}")
    return _map(kind, found)


def _map(name: str, row: Mapping[str, Any]) -> MapSpec:
    flags = 0
    for word in str(row.get("flags", "")).replace("|", " ").split():
        flags |= _FLAGS.get(word.removeprefix("BPF_F_"), 0)
    spec = MapSpec(
        name,
        map_type(row["type"]).number,
        row["key"],
        row["value"],
        row["max"],
        flags,
        inner=_map("inner", row["inner"]) if row.get("inner") else None,
    )
    if row.get("btf_value"):
        spec.btf, spec.key_type, spec.value_type = _value_type(row["btf_value"], spec.value_size)
    return spec


# --- the types of values: a struct in C, or a list of kptrs ---------------------------------------

_SPECIAL_SIZES = {"bpf_spin_lock": 4, "bpf_res_spin_lock": 4, "bpf_timer": 16, "bpf_wq": 16}
_INT_SIZES = {"char": 1, "short": 2, "int": 4, "__u32": 4, "u32": 4, "long": 8, "__u64": 8}
_KPTR = re.compile(r"(\w+) \*(\w+) @(\d+)")
_KPTR_TAGS = {"untrusted": "kptr_untrusted", "referenced": "kptr", "percpu": "percpu_kptr"}
_MEMBER = re.compile(r"(struct\s+)?(\w+)\s+(\w+)\s*;")


def _value_type(text: str, size: int) -> tuple[Btf, int, int]:
    """BTF with the described struct: (BTF, id of the key's type, id of the value's)."""
    from ..btf import BtfBuilder

    builder = BtfBuilder()
    key = builder.add_int("int", 4, signed=True)
    body = re.search(r"struct\s+(\w+)\s*\{(.*)\}", text)
    kptrs = _KPTR.findall(text)
    if body is None and not kptrs:
        raise FormatError(f"not a description of a map's value: {text[:80]!r}")
    if body is not None:
        members = _struct_members(builder, body[2], key)
        name = body[1]
    else:
        members, name = _kptr_members(builder, kptrs), "btf_ptr"
    value = builder.add_struct(name, size, members)
    return builder.to_btf(), key, value


def _struct_members(builder: Any, body: str, key: int) -> list[tuple[str, int, int]]:
    members, at = [], 0
    for is_struct, type_name, name in _MEMBER.findall(body):
        if is_struct:
            size, align = _SPECIAL_SIZES.get(type_name, 8), 4
            if size == 16:
                align = 8
            inner = [("val", key, 0)] if size == 4 else []
            type_id = builder.add_struct(type_name, size, inner)
        else:
            size = align = _INT_SIZES.get(type_name, 4)
            type_id = key if size == 4 else builder.add_int(type_name, size)
        at = -(-at // align) * align
        members.append((name, type_id, at * 8))
        at += size
    return members


def _kptr_members(builder: Any, kptrs: list[tuple[str, str, str]]) -> list[tuple[str, int, int]]:
    structs = {name: builder.add_struct(name, 0, []) for _how, name, _at in kptrs}
    members = []
    for how, name, at in kptrs:
        tag = builder.add_type_tag(_KPTR_TAGS.get(how, how), structs[name])
        members.append(("ptr", builder.add_ptr(tag), int(at) * 8))
    return members


# --- the program ----------------------------------------------------------------------------------

_BTF_HEADER = struct.Struct("<HBBIIIII")
_BTF_MAGIC = 0xEB9F


def _direct_offset(code: bytes | bytearray, slot: int) -> int | None:
    """Where in the map's value the wide load at ``slot`` points to; None where it takes the map."""
    at = slot * 8
    if at + 16 > len(code):
        raise FormatError(f"a map fixup at {slot}, past the end of the instructions")
    offset: int = struct.unpack_from("<i", code, at + 12)[0]
    return offset if code[at + 1] >> 4 == _PSEUDO_MAP_VALUE else None


_PSEUDO_MAP_VALUE = 2


def link_table_test(
    test: Mapping[str, Any],
    target: Target,
    kinds: Mapping[str, Mapping[str, Any]],
) -> tuple[LinkedProgram, dict[str, MapSpec]]:
    """The program of a test, its maps by name. ``kinds`` describes the maps that tests name.

    Raises FormatError for a test that does not say what it has to."""
    from ..linker.linked import LinkedProgram, MapUse

    code = bytearray(_instructions(test))
    maps: dict[str, MapSpec] = {}
    uses = []
    for kind, slots in test.get("fixups", {}).items():
        maps[kind] = map_of_kind(kind, kinds)
        uses += [MapUse(slot, kind, _direct_offset(code, slot)) for slot in slots]
    for slot, name in test.get("kfuncs", ()):
        found = target.btf.find(name, "func") if target.btf is not None else 0
        struct.pack_into("<i", code, slot * 8 + 4, found or 0)
    for use in uses:
        if use.offset is not None:
            continue
        code[use.slot * 8 + 1] = code[use.slot * 8 + 1] & 0x0F | 1 << 4
    linked = LinkedProgram(
        str(test.get("name", "test")),
        program_type(test["prog_type"]).number,
        bytes(code),
        map_uses=sorted(uses, key=lambda use: use.slot),
        expected_attach_type=test.get("expected_attach_type") or 0,
        attach_target=_attach_target(test),
        flags=test.get("prog_flags") or 0,
        license="GPL",
    )
    _add_functions(linked, test)
    return linked, maps


def _instructions(test: Mapping[str, Any]) -> bytes:
    try:
        if "insns" in test:
            return bytes.fromhex(test["insns"])
        return gzip.decompress(base64.b64decode(test["insns_gz_b64"], validate=True))
    except (KeyError, ValueError, OSError, EOFError, zlib.error) as why:
        raise FormatError(f"a test without good instructions: {why!r}") from None


_TRACE_ITER = 28


def _attach_target(test: Mapping[str, Any]) -> str:
    name = str(test.get("kernel_func") or "")
    if name and test.get("expected_attach_type") == _TRACE_ITER:
        return "bpf_iter_" + name.removeprefix("bpf_iter_")
    return name


def _add_functions(linked: LinkedProgram, test: Mapping[str, Any]) -> None:
    from ..btf import Btf, Func
    from ..linker.linked import SubprogramEntry

    if not test.get("btf_types"):
        return
    words = test["btf_types"]
    types = struct.pack(f"<{len(words)}I", *(word & 0xFFFFFFFF for word in words))
    strings = bytes.fromhex(test.get("btf_strings") or "00")
    header = _BTF_HEADER.pack(_BTF_MAGIC, 1, 0, 24, 0, len(types), len(types), len(strings))
    linked.btf = Btf.from_bytes(header + types + strings)
    for slot, type_id in test.get("func_info") or ():
        linked.functions.append(FuncInfo(slot, type_id))
        found = linked.btf.type(type_id)
        if isinstance(found, Func):
            is_global = found.linkage == 1 and slot > 0
            linked.subprograms.append(
                SubprogramEntry(found.name, slot, is_global, function_type=type_id)
            )
