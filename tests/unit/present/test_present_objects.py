"""What is in an object: as data, as a picture, as a listing."""

from __future__ import annotations

import json

import pytest

from bpfkit.btf import BtfBuilder
from bpfkit.isa import assemble
from bpfkit.lang import open_text
from bpfkit.obj import (
    CoreRelocation,
    FunctionReference,
    KsymReference,
    LineInfo,
    MapReference,
    MapSpec,
    MapValueReference,
    ObjectSpec,
    ProgramSpec,
    VariableSpec,
)
from bpfkit.present.describe import core_text, describe
from bpfkit.present.listing import as_json, listing_lines
from bpfkit.present.picture import object_lines


def made() -> ObjectSpec:
    types = BtfBuilder()
    u32 = types.add_int("u32", 4)
    mm = types.add_struct("mm", 16, [("pgd", types.add_array(u32, 4), 0)])
    task = types.add_struct("task", 24, [("pid", u32, 0), ("mm", mm, 64)])
    verdict = types.add_enum("verdict", [("PASS", 0), ("DROP", 1)])
    proto = types.add_func_proto(u32, [("ctx", types.add_ptr(0))])
    main_type = types.add_func("main", proto, linkage=1)
    var = types.add_var("limit", verdict)
    types.add_datasec(".data", 8, [(var, 4, 4)])
    btf = types.to_btf()
    text = "r1 = 0 ll\nr2 = 0 ll\ncall 1\nif r0 == 0 goto +1\ncall 9\ncall 10\nr3 = 8\nexit"
    main = ProgramSpec.from_bytes(assemble(text), type="xdp", name="main", attach_target="")
    main.section, main.expected_attach_type, main.function_type = "xdp", 37, main_type
    main.references = {
        0: MapReference("counts"),
        2: MapValueReference(".data", 4),
        6: FunctionReference("leaf"),
        7: KsymReference("bpf_now", "kfunc", weak=True),
    }
    main.core_relocations = [CoreRelocation(8, task, "0:1:0:2", 0)]
    main.lines = [LineInfo(0, "src/a.c", 3, 1, "int x;"), LineInfo(4, "src/a.c", 4, 1, "\tcall();")]
    leaf = ProgramSpec("leaf", assemble("call 5\nr0 = 0\nexit"), is_subprogram=True)
    leaf.section, leaf.is_global = ".text", False
    leaf.references = {0: FunctionReference("main")}
    maps = {
        "counts": MapSpec(
            "counts", 1, 4, 24, 1000, flags=1, key_type=u32, value_type=task, btf=btf
        ),
        "outer": MapSpec("outer", 13, 4, 4, 8, inner=MapSpec("in", 2, 4, 8, 1), members={3: "one"}),
        "one": MapSpec("one", 2, 4, 8, 1, pinning=1, numa_node=2, map_extra=16),
        ".data": MapSpec(
            ".data", 2, 4, 8, 1, contents=bytes([0, 0, 0, 0, 1, 0, 0, 0]), section=".data"
        ),
    }
    spec = ObjectSpec(
        {"main": main}, maps, {}, {"leaf": leaf}, "GPL", 0x050A03, btf=btf, file="a.o"
    )  # type: ignore[arg-type]
    spec.variables["limit"] = VariableSpec("limit", spec.maps[".data"], 4, 4, verdict, btf)
    return spec


def test_programs_as_data() -> None:
    report = describe(made())
    json.dumps(report)
    (main,), (leaf,) = report["programs"], report["functions"]
    assert (main["type"], main["expected_attach_type"], main["binding"]) == ("xdp", "xdp", "global")
    assert main["prototype"] == "u32 main(void *ctx)"
    assert (main["instructions"], main["linked_instructions"]) == (10, 13)
    assert main["helpers"] == ["bpf_map_lookup_elem"] and main["maps"] == ["counts", ".data"]
    assert main["calls"] == [{"function": "leaf", "callback": False}]
    assert main["called_by"] == ["leaf"] and leaf["called_by"] == ["main"]
    assert leaf["type"] is None and leaf["binding"] == "static"
    (record,) = main["core_relocations"]
    assert (record["kind"], record["text"]) == ("field offset", "struct task.mm.pgd[2]")
    assert record["source"] == "src/a.c:4" and main["source_files"] == ["src/a.c"]
    assert [r["kind"] for r in main["references"]] == ["map", "data", "call", "kfunc"]


def test_maps_variables_externs_and_types_as_data() -> None:
    report = describe(made())
    counts, outer, one, data = report["maps"]
    assert (counts["key"], counts["value"], counts["flag_names"]) == (
        "u32",
        "struct task",
        ["no_prealloc"],
    )
    assert counts["used_by"] == ["main"] and data["section"] == ".data"
    assert outer["inner"]["value_size"] == 8 and outer["members"] == {"3": "one"}
    assert (one["pinning"], one["numa_node"], one["map_extra"]) == ("by name", 2, 16)
    (limit,) = report["variables"]
    assert (limit["type"], limit["value"], limit["offset"]) == ("enum verdict", "DROP", 4)
    (extern,) = report["externs"]
    assert extern == {
        "name": "bpf_now", "kind": "kfunc", "weak": True, "type": None, "used_by": ["main"]
    }  # fmt: skip
    assert report["btf"]["kinds"]["struct"] == 2 and report["kernel_version"] == 0x050A03


def test_the_picture_says_it_all() -> None:
    lines = object_lines(describe(made()))
    text = "\n".join(lines)
    for words in (
        "a.o: licence GPL, for Linux 5.10.3, little-endian, 13 instructions",
        "main     xdp      xdp",
        "leaf     .text    function",
        "├─ helpers  map_lookup_elem",
        "└─ calls    leaf",
        "hash_of_maps",
        "extra 0x10, node 2, pinned by name",
        "struct task.mm.pgd[2]  field offset",
        "a.c:4",
        '"DROP"',
        "BTF: ",
    ):
        assert words in text, words
    assert "\x1b" not in text
    assert any("\x1b[1m" in line for line in object_lines(describe(made()), color=True))


def test_calls_in_a_circle_end() -> None:
    spec = made()
    spec.functions["leaf"].references[0] = FunctionReference("leaf")
    text = "\n".join(object_lines(describe(spec)))
    assert "leaf (see above)" in text


def test_long_lists_are_wrapped() -> None:
    spec = made()
    names = [f"map_number_{n}" for n in range(20)]
    for name in names:
        spec.maps[name] = MapSpec(name, 1, 4, 4, 1)
    code = assemble("r1 = 0 ll\n" * 20 + "exit")
    spec.programs["main"].code = code
    spec.programs["main"].references = {n * 2: MapReference(m) for n, m in enumerate(names)}
    lines = object_lines(describe(spec), width=60)
    start = next(n for n, line in enumerate(lines) if "maps" in line and "number" in line)
    assert all(len(line) <= 60 for line in lines[start : start + 5])
    assert all(any(name in line for line in lines) for name in names)


@pytest.mark.parametrize("width", [40, 80, 120])
def test_tables_fit_the_terminal(width: int) -> None:
    spec = made()
    spec.programs["main"].name = spec.programs["main"].attach_target = "x" * 200
    lines = object_lines(describe(spec), width=width)
    assert all(len(line) <= max(width, 80) for line in lines), lines
    assert max(map(len, object_lines(describe(spec)))) > 200


def test_an_empty_object_says_so() -> None:
    lines = object_lines(describe(ObjectSpec(file="e.o")))
    assert "no BTF" in lines[0] and lines[1].startswith("There is nothing in it")
    assert len(lines) == 2


@pytest.mark.parametrize(
    ("type_name", "access", "kind", "text"),
    [
        ("task", "0", 8, ("type exists", "struct task")),
        ("task", "0:0", 2, ("field exists", "struct task.pid")),
        ("task", "2", 0, ("field offset", "struct task[2]")),
        ("verdict", "1", 11, ("enum value", "enum verdict::DROP")),
        ("task", "0:9", 0, ("field offset", "access '0:9'")),
        ("task", "x", 99, ("kind 99", "access 'x'")),
    ],
)
def test_co_re_records_in_words(
    type_name: str, access: str, kind: int, text: tuple[str, str]
) -> None:
    btf = made().btf
    assert btf is not None
    asked, words = core_text(btf, btf.find(type_name) or 0, access, kind)
    assert asked == text[0] and text[1] in words
    assert core_text(None, 3, access, kind)[1] == f"type 3 access {access!r}"


def test_the_listing_names_what_instructions_mean() -> None:
    spec = made()
    lines = list(listing_lines(spec, spec.programs["main"], source=True))
    text = "\n".join(lines)
    assert lines[0] == "main:  # section xdp"
    assert lines[1] == "; int x;  @ src/a.c:3"
    for words in (
        "# map counts",
        "# limit (.data+0x4)",
        "# bpf_map_lookup_elem",
        "# to 7",
        "# leaf",
        "# kfunc bpf_now",
        "# CO-RE field offset: struct task.mm.pgd[2]",
        "; call();  @ src/a.c:4",
    ):
        assert words in text, words
    assert "; " not in "\n".join(listing_lines(spec, spec.programs["main"]))


def test_the_listing_is_assembler_text() -> None:
    spec = open_text("r1 = 5 ll\nif r1 == 3 goto +1\ncall 1\nexit", lang="asm")
    (program,) = spec.programs.values()
    lines = list(listing_lines(spec, program))[1:]
    again = assemble("\n".join(line.partition(": ")[2] for line in lines))
    assert again == program.code


def test_the_listing_as_data() -> None:
    spec = made()
    rows = as_json(spec, spec.programs["main"])["instructions"]
    assert rows[0]["source"] == {"file": "src/a.c", "line": 3, "column": 1, "text": "int x;"}
    assert rows[0]["code"] == spec.programs["main"].code[:16].hex()
    assert [row["slot"] for row in rows] == [0, 2, 4, 5, 6, 7, 8, 9]
