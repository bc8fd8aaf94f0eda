"""What an object means, without the numbers that writers of objects choose: two objects that say
the same give equal results."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bpfkit.obj import KsymReference, MapSpec, ObjectSpec, ProgramSpec

_BY_NAME = ("FUNC", "VAR", "DATASEC", "DECL_TAG")


def meaning(spec: ObjectSpec) -> dict[str, Any]:
    """Functions, maps and variables by name; types by what they say."""
    found: dict[str, Any] = {"license": (spec.license, spec.kernel_version)}
    for table in (spec.programs, spec.functions):
        found |= {f"function {name}": _function(spec, one) for name, one in table.items()}
    found |= {f"map {name}": _map(spec, one) for name, one in spec.maps.items()}
    for name, one in spec.variables.items():
        found[f"variable {name}"] = (
            one.offset, one.size, one.raw, _type(spec, one.type_id), one.is_weak, one.is_extern,
            one.map.section,
        )  # fmt: skip
    return found


def _type(spec: ObjectSpec, type_id: int) -> Any:
    if spec.btf is None or not type_id:
        return type_id
    found = spec.btf.type(type_id)
    named = found.kind.name in _BY_NAME
    return found.kind.name, found.name if named else spec.btf.declaration(type_id)


def _function(spec: ObjectSpec, one: ProgramSpec) -> Any:
    references: dict[int, Any] = dict(one.references)
    for slot, to in one.references.items():
        if isinstance(to, KsymReference):
            references[slot] = replace(to, btf_type=_type(spec, to.btf_type))
    core = [(c.slot, _type(spec, c.type_id), c.access, c.kind) for c in one.core_relocations]
    functions = [(f.slot, _type(spec, f.type_id)) for f in one.functions]
    return (
        one.code, one.section, one.type, one.is_global, one.is_weak, references, core, one.lines,
        functions, _type(spec, one.function_type), one.exception_callback,
    )  # fmt: skip


def _map(spec: ObjectSpec, one: MapSpec | None) -> Any:
    if one is None:
        return None
    return (
        one.type, one.key_size, one.value_size, one.max_entries, one.flags, one.map_extra,
        one.pinning, one.contents, sorted(one.members.items()), one.frozen, one.section,
        _type(spec, one.key_type), _type(spec, one.value_type), _map(spec, one.inner),
    )  # fmt: skip
