"""What is in an object, as plain data: what ``bpfkit inspect --json`` prints and
:mod:`bpfkit.present.picture` draws."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ..errors import BpfkitError
from ..obj.spec import (
    FunctionReference,
    KconfigReference,
    KsymReference,
    MapReference,
    MapSpec,
    MapValueReference,
    ObjectSpec,
    ProgramSpec,
    Reference,
    VariableSpec,
)
from .values import to_json

if TYPE_CHECKING:
    from ..btf import Btf
    from ..elf import ElfFile

__all__ = [
    "core_text",
    "describe",
    "describe_sections",
    "helper_calls",
    "helper_slots",
    "reference_text",
]

_CALL, _WIDE_LOAD = 0x85, 0x18
_FLAG_NAMES = {1 << 4: "sleepable", 1 << 5: "frags"}  # BPF_F_SLEEPABLE, BPF_F_XDP_HAS_FRAGS
_PINNING = {0: None, 1: "by name"}
_STRUCT_OPS = 26


def describe(spec: ObjectSpec) -> dict[str, Any]:
    """Everything that ``spec`` says, as dicts, lists, strings and numbers. Sizes are in bytes,
    ``instructions`` and ``slot`` count slots of 8 bytes."""
    functions = {**spec.programs, **spec.functions}
    callers = _callers(functions)
    return {
        "file": spec.file or None,
        "license": spec.license or None,
        "kernel_version": spec.kernel_version or None,
        "byteorder": spec.byteorder,
        "instructions": sum(function.instruction_count for function in functions.values()),
        "programs": [
            _program(spec, key, program, callers) for key, program in spec.programs.items()
        ],
        "functions": [
            _program(spec, key, program, callers) for key, program in spec.functions.items()
        ],
        "maps": [_map(spec, key, found) for key, found in spec.maps.items()],
        "variables": [_variable(variable) for variable in spec.variables.values()],
        "externs": _externs(spec),
        "btf": _btf(spec.btf),
    }


def describe_sections(elf: ElfFile) -> list[dict[str, Any]]:
    """The sections of the file that has the object."""
    from ..elf import SectionFlag, SectionType

    known = {int(kind): kind.name.lower() for kind in SectionType}
    return [
        {
            "name": section.name,
            "type": known.get(section.type, f"{section.type:#x}"),
            "flags": [
                flag.name.lower() for flag in SectionFlag if section.flags & flag and flag.name
            ],
            "offset": section.offset,
            "size": section.size,
            "relocations": len(elf.relocations.get(section.index, ())),
        }
        for section in elf.sections[1:]
    ]


# --- programs and functions -----------------------------------------------------------------------


def _program(
    spec: ObjectSpec, key: str, program: ProgramSpec, callers: dict[str, list[str]]
) -> dict[str, Any]:
    from ..abi import attach_type, program_type

    attach = program.expected_attach_type
    kind = _named(program_type, program.type) if program.type else None
    return {
        "name": key,
        "section": program.section,
        "type": None if program.is_subprogram else kind,
        "expected_attach_type": _named(attach_type, attach) if attach is not None else None,
        "attach_target": program.attach_target or None,
        "flags": [name for bit, name in _FLAG_NAMES.items() if program.flags & bit],
        "autoload": program.autoload,
        "binding": "weak" if program.is_weak else "global" if program.is_global else "static",
        "prototype": _prototype(spec.btf, program),
        "instructions": program.instruction_count,
        "linked_instructions": _linked_size(spec, key),
        "helpers": helper_calls(program),
        "maps": _unique(
            reference.map
            for reference in program.references.values()
            if isinstance(reference, MapReference | MapValueReference | KconfigReference)
        ),
        "calls": [{"function": name, "callback": address} for name, address in _calls(program)],
        "called_by": callers.get(key, []),
        "exception_callback": program.exception_callback or None,
        "references": [
            {"slot": slot, **_reference(reference)}
            for slot, reference in sorted(program.references.items())
        ],
        "core_relocations": [_core(spec.btf, program, row) for row in program.core_relocations],
        "source_lines": len({(row.file, row.line) for row in program.lines}),
        "source_files": _unique(row.file for row in program.lines),
    }


def _named(find: Any, number: int) -> str:
    try:
        return str(find(number).short)
    except BpfkitError:
        return str(number)


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _prototype(btf: Btf | None, program: ProgramSpec) -> str | None:
    if btf is None or not program.function_type:
        return None
    try:
        return btf.declaration(program.function_type) or None
    except BpfkitError:  # a broken type must not hide the rest of the object
        return None


def _calls(program: ProgramSpec) -> list[tuple[str, bool]]:
    """Functions called, and (True) those whose address is taken, in the order of the code."""
    rows = sorted(program.references.items())
    found = [
        (reference.function, reference.address)
        for _, reference in rows
        if isinstance(reference, FunctionReference)
    ]
    if program.exception_callback:
        found.append((program.exception_callback, True))
    return list(dict.fromkeys(found))


def _callers(functions: dict[str, ProgramSpec]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, program in functions.items():
        for name in _unique(name for name, _ in _calls(program)):
            found.setdefault(name, []).append(key)
    return found


def _linked_size(spec: ObjectSpec, key: str) -> int:
    """Slots of a function with all that it calls."""
    seen, waiting, size = {key}, [key], 0
    while waiting:
        name = waiting.pop()
        function = spec.functions.get(name) or spec.programs.get(name)
        if function is None:
            continue
        size += function.instruction_count
        for called, _ in _calls(function):
            if called not in seen:
                seen.add(called)
                waiting.append(called)
    return size


def helper_calls(program: ProgramSpec) -> list[str]:
    """Names of the helpers that a function calls, in the order of the code."""
    return _unique(name for _, name in sorted(helper_slots(program)))


def helper_slots(program: ProgramSpec) -> Iterator[tuple[int, str]]:
    """(slot, name) of every call of a helper."""
    code, skip = program.code, False
    little = program.byteorder == "little"
    for at in range(0, len(code) - 7, 8):
        if skip:
            skip = False
            continue
        skip = code[at] == _WIDE_LOAD
        source = code[at + 1] >> 4 if little else code[at + 1] & 15
        if code[at] == _CALL and source == 0 and at // 8 not in program.references:
            number = int.from_bytes(code[at + 4 : at + 8], "little" if little else "big")
            yield at // 8, helper_name(number)


def helper_name(number: int) -> str:
    """The name of a helper, "helper#N" for one that the table does not have."""
    from ..abi import helper

    try:
        return helper(number).name
    except BpfkitError:
        return f"helper#{number}"


# --- what instructions refer to -------------------------------------------------------------------


def _reference(reference: Reference) -> dict[str, Any]:
    match reference:
        case MapReference(map=name):
            return {"kind": "map", "name": name}
        case MapValueReference(map=name, offset=offset):
            return {"kind": "data", "name": name, "offset": offset}
        case FunctionReference(function=name, address=address):
            return {"kind": "callback" if address else "call", "name": name}
        case KsymReference(name=name, kind=kind, weak=weak):
            return {
                "kind": "kfunc" if kind == "kfunc" else f"{kind} ksym",
                "name": name,
                "weak": weak,
            }
        case KconfigReference(name=name, weak=weak):
            return {"kind": "kconfig", "name": name, "weak": weak}


def reference_text(spec: ObjectSpec, reference: Reference) -> str:
    """What an instruction refers to, in a few words: "map blocked", "limit (.rodata+0x4)"."""
    match reference:
        case MapReference(map=name):
            return f"map {name}"
        case MapValueReference(map=name, offset=offset):
            place = f"{name}{offset:+#x}" if offset else name
            variable = _variable_at(spec, name, offset)
            return f"{variable} ({place})" if variable else place
        case FunctionReference(function=name, address=address):
            return f"callback {name}" if address else name
        case KsymReference(name=name, kind=kind):
            return f"kfunc {name}" if kind == "kfunc" else f"ksym {name}"
        case KconfigReference(name=name):
            return f"kconfig {name}"


def _variable_at(spec: ObjectSpec, name: str, offset: int) -> str:
    held = spec.maps.get(name)
    for variable in spec.variables.values():
        inside = variable.map is held and 0 <= offset - variable.offset < max(variable.size, 1)
        if inside:
            rest = offset - variable.offset
            return f"{variable.name}+{rest:#x}" if rest else variable.name
    return ""


def core_text(btf: Btf | None, type_id: int, access: str, kind: int) -> tuple[str, str]:
    """A CO-RE record for people: ("field offset", "struct task_struct.mm"). A record that makes no
    sense gives its numbers."""
    from ..linker.core.access import parse_access
    from ..linker.core.kinds import ENUM_VALUES, TEXTS, CoreKind

    asked = TEXTS[CoreKind(kind)] if kind in set(CoreKind) else f"kind {kind}"
    raw = f"type {type_id} access {access!r}"
    if btf is None:
        return asked, raw
    try:
        walk = parse_access(btf, type_id, access, kind)
        inside = walk.field_text
        if not inside:
            return asked, walk.type_text
        joint = "::" if kind in ENUM_VALUES else "" if inside.startswith("[") else "."
        return asked, f"{walk.type_text}{joint}{inside}"
    except BpfkitError:
        return asked, raw


def _core(btf: Btf | None, program: ProgramSpec, row: Any) -> dict[str, Any]:
    asked, text = core_text(btf, row.type_id, row.access, row.kind)
    line = None
    for candidate in program.lines:
        if candidate.slot > row.slot:
            break
        line = candidate
    return {
        "slot": row.slot,
        "kind": asked,
        "text": text,
        "type_id": row.type_id,
        "access": row.access,
        "source": f"{line.file}:{line.line}" if line is not None else None,
    }


# --- maps, variables, externs ---------------------------------------------------------------------


def _type_text(btf: Btf | None, type_id: int) -> str | None:
    if btf is None or not type_id:
        return None
    try:
        return btf.declaration(type_id) or None
    except BpfkitError:
        return None


def _map(spec: ObjectSpec, key: str, found: MapSpec) -> dict[str, Any]:
    btf = found.btf or spec.btf
    whole = {
        "name": key,
        **_definition(found, btf),
        "pinning": _PINNING.get(found.pinning, str(found.pinning)),
        "section": found.section or None,
        "frozen": found.frozen,
        "autocreate": found.autocreate,
        "members": {_slot(btf, found, index): name for index, name in found.members.items()},
        "used_by": [
            name
            for name, program in (*spec.programs.items(), *spec.functions.items())
            if any(getattr(r, "map", None) == key for r in program.references.values())
        ],
    }
    whole["inner"] = _definition(found.inner, btf) if found.inner is not None else None
    return whole


def _definition(found: MapSpec, btf: Btf | None) -> dict[str, Any]:
    from ..abi import map_type

    return {
        "type": _named(map_type, found.type) if found.type else None,
        "key_size": found.key_size,
        "value_size": found.value_size,
        "max_entries": found.max_entries,
        "key": _type_text(btf, found.key_type),
        "value": None if found.section else _type_text(btf, found.value_type),
        "flags": found.flags,
        "flag_names": list(_flag_names(found.flags)),
        "map_extra": found.map_extra,
        "numa_node": found.numa_node,
    }


def _flag_names(flags: int) -> Iterator[str]:
    from ..abi.constants import ENUMS

    for name, bit in ENUMS["map_create_flags"].items():
        if flags & bit:
            yield name.removeprefix("BPF_F_").lower()
            flags &= ~bit
    if flags:
        yield f"{flags:#x}"


def _slot(btf: Btf | None, found: MapSpec, index: int) -> str:
    # programs of struct_ops are known by the field they fill
    if found.type == _STRUCT_OPS and btf is not None and found.value_type:
        try:
            for field in btf.layout(found.value_type).fields:
                if field.offset == index:
                    return str(field.name)
        except BpfkitError:
            pass
    return str(index)


def _variable(variable: VariableSpec) -> dict[str, Any]:
    return {
        "name": variable.name,
        "section": variable.map.section or variable.map.name,
        "offset": variable.offset,
        "size": variable.size,
        "type": _type_text(variable.btf, variable.type_id),
        "value": _value(variable),
        "weak": variable.is_weak,
        "extern": variable.is_extern,
    }


def _value(variable: VariableSpec) -> Any:
    if variable.is_extern or variable.map.contents is None:
        return None
    try:
        return to_json(variable.value)
    except BpfkitError:  # a type that has no values: the bytes say what there is
        return variable.raw.hex()


def _externs(spec: ObjectSpec) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for variable in spec.variables.values():
        if variable.is_extern:
            found[variable.name] = {
                "name": variable.name,
                "kind": "kconfig",
                "weak": variable.is_weak,
                "type": _type_text(variable.btf, variable.type_id),
                "used_by": [],
            }
    for key, program in (*spec.programs.items(), *spec.functions.items()):
        for reference in program.references.values():
            if not isinstance(reference, KsymReference | KconfigReference):
                continue
            row = found.setdefault(
                reference.name,
                {"name": reference.name, **_extern(spec.btf, reference), "used_by": []},
            )
            if key not in row["used_by"]:
                row["used_by"].append(key)
    return list(found.values())


def _extern(btf: Btf | None, reference: KsymReference | KconfigReference) -> dict[str, Any]:
    if isinstance(reference, KconfigReference):
        return {"kind": "kconfig", "weak": reference.weak, "type": None}
    kind = "kfunc" if reference.kind == "kfunc" else f"{reference.kind} ksym"
    return {"kind": kind, "weak": reference.weak, "type": _type_text(btf, reference.btf_type)}


def _btf(btf: Btf | None) -> dict[str, Any] | None:
    if btf is None:
        return None
    kinds = Counter(btf.kind(type_id).name.lower() for type_id in btf)
    return {"types": len(btf), "size": len(btf.raw), "kinds": dict(kinds.most_common())}
