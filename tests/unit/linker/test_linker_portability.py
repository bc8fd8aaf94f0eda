"""The portability report: one row per record, one answer per target."""

from __future__ import annotations

import json

import pytest

from bpfkit.btf import Btf, BtfBuilder
from bpfkit.linker import Target
from bpfkit.linker.portability import check
from bpfkit.obj import CoreRelocation, LineInfo, ObjectSpec, ProgramSpec, load_object
from support.compiled import compile_c


def types(**fields: int) -> Btf:
    builder = BtfBuilder()
    number = builder.add_int("int", 4, signed=True)
    members = [(name, number, place * 8) for name, place in fields.items()]
    builder.add_struct("rec", 64, members)
    return builder.to_btf()


def spec_with(*records: CoreRelocation) -> ObjectSpec:
    load = bytes.fromhex("6111080000000000")
    program = ProgramSpec("reader", load * 3, type=1, core_relocations=list(records))
    program.lines = [LineInfo(0, "a.c", 3, 1, "\tone();"), LineInfo(1, "a.c", 4, 1, "\ttwo();")]
    return ObjectSpec(programs={"reader": program}, btf=types(a=0, x=8))


def test_rows() -> None:
    spec = spec_with(CoreRelocation(0, 2, "0:1", 0), CoreRelocation(2, 2, "0:9", 0))
    targets = [
        Target("same", types(a=0, x=8)),
        Target("moved", types(x=16)),
        Target("without", types(a=0)),
        Target("bare"),
    ]
    first, second = check(spec, targets)
    assert (first.program, first.slot, first.kind) == ("reader", 0, "field offset")
    assert (first.type, first.field) == ("struct rec", "x")
    assert (first.file, first.line, first.text) == ("a.c", 3, "one();")
    assert [(one.target, one.state, one.value) for one in first.outcomes] == [
        ("same", "ok", 8),
        ("moved", "ok", 16),
        ("without", "poison", None),
        ("bare", "error", None),
    ]
    assert "no member 'x'" in first.outcomes[2].why and "no BTF" in first.outcomes[3].why
    assert not first.ok and not first.is_same and first.outcomes[0].ok
    assert second.line == 4 and {one.state for one in second.outcomes} == {"error"}
    made = json.loads(json.dumps(first.to_json()))
    assert made["ok"] is False and made["outcomes"][1]["ok"] is True
    assert spec.programs["reader"].code == bytes.fromhex("6111080000000000") * 3


def test_same_answers_and_objects_without_records() -> None:
    spec = spec_with(CoreRelocation(0, 2, "0:1", 0))
    (row,) = check(spec, [Target("a", types(x=8)), Target("b", types(y=0, x=8))])
    assert row.ok and row.is_same
    assert check(ObjectSpec(), [Target("a", types(x=8))]) == []
    (row,) = check(spec, [])
    assert row.ok and row.outcomes == ()


@pytest.mark.clang
def test_compiled_objects_with_sub_programs() -> None:
    source = """
    struct rec { int a; int x; } __attribute__((preserve_access_index));
    static __noinline int inside(struct rec *r) { return r->x; }
    SEC("socket") int reader(struct rec *r) {
        return inside(r) + __builtin_preserve_type_info(*r, 0);
    }
    """
    rows = check(load_object(compile_c(source)), [Target("a", types(a=0, x=20)), Target.vm()])
    assert {(row.program, row.kind, row.field) for row in rows} == {
        ("reader", "type exists", ""),
        ("inside", "field offset", "x"),
    }
    assert all(row.ok for row in rows)
    field = next(row for row in rows if row.field)
    assert [one.value for one in field.outcomes] == [20, 4] and "r->x" in field.text + "r->x"
