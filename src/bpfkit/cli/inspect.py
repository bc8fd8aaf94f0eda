"""``bpfkit inspect``: what is in an object."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

from ..present import Column, format_bytes, format_count, render_table, styled

if TYPE_CHECKING:
    from ..obj import MapSpec, ObjectSpec, ProgramSpec

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="object or source")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> int:
    """The command."""
    from ..session import open_object

    report = describe(open_object(options.file))
    if options.json:
        json.dump(report, sys.stdout)
        print()
        return 0
    for line in _text(report, options.file, color=sys.stdout.isatty()):
        print(line)
    return 0


def describe(spec: ObjectSpec) -> dict[str, Any]:
    """The object as plain data."""
    return {
        "license": spec.license,
        "byteorder": spec.byteorder,
        "btf_types": len(spec.btf) if spec.btf is not None else 0,
        "programs": [_program(p) for p in spec.programs.values()],
        "functions": [_program(p) for p in spec.functions.values()],
        "maps": [{**_map(m), "name": name} for name, m in spec.maps.items()],
        "variables": [
            {"name": v.name, "section": v.map.section, "size": v.size, "extern": v.is_extern}
            for v in spec.variables.values()
        ],
    }


def _program(program: ProgramSpec) -> dict[str, Any]:
    from ..abi import attach_type, program_type

    attach = program.expected_attach_type
    return {
        "name": program.name,
        "section": program.section,
        "type": program_type(program.type).short if program.type else None,
        "expected_attach_type": attach_type(attach).short if attach is not None else None,
        "attach_target": program.attach_target or None,
        "instructions": program.instruction_count,
        "autoload": program.autoload,
        "references": len(program.references),
        "core_relocations": len(program.core_relocations),
        "source_lines": len(program.lines),
    }


def _map(spec: MapSpec) -> dict[str, Any]:
    from ..abi import map_type

    return {
        "name": spec.name,
        "type": map_type(spec.type).short if spec.type else None,
        "key_size": spec.key_size,
        "value_size": spec.value_size,
        "max_entries": spec.max_entries,
        "flags": spec.flags,
        "section": spec.section or None,
        "inner": _map(spec.inner) if spec.inner is not None else None,
        "members": {str(index): name for index, name in spec.members.items()},
    }


def _text(report: dict[str, Any], file: str, *, color: bool) -> list[str]:
    lines = [
        f"{styled(file, 'bold', color=color)}: licence {report['license'] or 'none'}, "
        f"{report['byteorder']}-endian, "
        f"{format_count(report['btf_types'])} BTF types"
    ]
    programs = [
        [
            p["name"],
            p["section"],
            p["type"] or "?",
            p["attach_target"] or "",
            format_count(p["instructions"]),
        ]
        for p in report["programs"]
    ]
    programs += [
        [p["name"], p["section"], "function", "", format_count(p["instructions"])]
        for p in report["functions"]
    ]
    columns = (
        Column("program"),
        Column("section"),
        Column("type"),
        Column("target"),
        Column("instructions", right=True),
    )
    if programs:
        lines += ["", *render_table(columns, programs, color=color)]
    maps = [
        [
            m["name"],
            m["type"] or "?",
            *(format_count(m[k]) for k in ("key_size", "value_size", "max_entries")),
        ]
        for m in report["maps"]
    ]
    sizes = [Column(title, right=True) for title in ("key", "value", "entries")]
    if maps:
        lines += ["", *render_table((Column("map"), Column("type"), *sizes), maps, color=color)]
    variables = [[v["name"], v["section"], format_bytes(v["size"])] for v in report["variables"]]
    if variables:
        heads = (Column("variable"), Column("section"), Column("size", right=True))
        lines += ["", *render_table(heads, variables, color=color)]
    return lines
