"""Accesses behind a question that is answered with no are not reached."""

from __future__ import annotations

import pytest

from bpfkit.btf import Btf
from bpfkit.isa import assemble
from bpfkit.linker import Target
from bpfkit.linker.core.reach import reachable
from bpfkit.linker.portability import check
from bpfkit.obj import load_object
from support.compiled import compile_c


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("r1 = 0\nif r1 == 0 goto +1\nr0 = 1\nexit", {0, 1, 3}),
        ("r1 = 1\nif r1 == 0 goto +1\nr0 = 1\nexit", {0, 1, 2, 3}),
        ("w1 = -1\nif w1 s< 0 goto +1\nr0 = 1\nexit", {0, 1, 3}),
        ("r1 = 6\nr1 &= 1\nif r1 != 0 goto +1\nr0 = 1\nexit", {0, 1, 2, 3, 4}),
        ("r1 = 0 ll\nif r1 == 0 goto +1\nr0 = 1\nexit", {0, 2, 4}),
        ("r6 = 0\ncall 5\nif r6 == 0 goto +1\nr0 = 1\nexit", {0, 1, 2, 4}),
        ("r1 = 0\ncall 5\nif r1 == 0 goto +1\nr0 = 1\nexit", {0, 1, 2, 3, 4}),
        ("r1 = 0\nr1 = *(u64 *)(r2 + 0)\nif r1 == 0 goto +1\nr0 = 1\nexit", {0, 1, 2, 3, 4}),
        ("r1 = 0\nif r2 == 0 goto +1\nr1 = 1\nif r1 == 0 goto +1\nr0 = 1\nexit", set(range(6))),
        ("r1 = 0\ngoto +1\nexit\nr1 += 1\nif r1 < 4 goto -2\nexit", {0, 1, 3, 4, 5}),
        ("goto +100", {0}),
    ],
)
def test_constants_decide_branches(text: str, expected: set[int]) -> None:
    for byteorder in ("little", "big"):
        code = assemble(text, byteorder=byteorder)
        assert reachable(code, byteorder) == expected


def test_anything_ends() -> None:
    assert reachable(b"", "little") == set()
    assert reachable(bytes(5), "little") == set()
    assert reachable(bytes(range(256)) * 4, "little") >= {0}


GUARDED = """
struct rec { int a; int b; } __attribute__((preserve_access_index));
struct rec___new { int c; } __attribute__((preserve_access_index));
SEC("socket") int reader(struct rec *r) {
    struct rec___new *n = (void *)r;
    if (__builtin_preserve_field_info(n->c, 2))
        return n->c;
    if (__builtin_preserve_field_info(r->b, 2) && r->a)
        return r->b;
    return 0;
}
"""


@pytest.mark.clang
def test_questions_guard_accesses() -> None:
    def types(fields: str) -> Btf:
        btf = load_object(compile_c(f"struct rec {{ {fields} }} x;")).btf
        assert btf is not None
        return btf

    spec = load_object(compile_c(GUARDED))
    targets = [
        Target(name, types(fields))
        for name, fields in (("old", "int a, b;"), ("new", "int c;"), ("none", "int z;"))
    ]
    rows = {row.field: row for row in check(spec, targets) if row.kind == "field offset"}
    states = {field: [one.state for one in row.outcomes] for field, row in rows.items()}
    assert states["c"] == ["guarded", "ok", "guarded"]
    assert states["a"] == ["ok", "guarded", "guarded"]
    assert states["b"] == ["ok", "guarded", "guarded"]
    assert all(row.ok for row in rows.values())
    assert "no member 'c'" in rows["c"].outcomes[0].why
