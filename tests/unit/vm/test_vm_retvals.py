"""The kernel's own expectations: what its tests say that programs return, they return in the VM."""

from __future__ import annotations

from pathlib import Path

import pytest

from support import expectations
from support.requires import need_shared

ENGINES = {
    "interpreter": {"engine": "interpreter", "verify": False},
    "checked": {"level": "O0", "verify": False},
    "verified": {"level": "O0"},
}
GOAL = 0.95

# cases that do not return it, by the start of their names: why. docs/vm.md, "Expectations"
EXPLAINED = {
    "verifier_arena": "arenas are shared memory without the kernel functions that give out pages",
    "verifier_map_ptr/ptr_read_ops_field": "a map has no struct bpf_map",
    "6.1/map_ptr.c#3 ": "a map has no struct bpf_map",
    "verifier_netfilter_ctx/with_valid_ctx_access_test6": "a netfilter program's skb has fields, "
    "but is no packet for bpf_dynptr_from_skb",
    "6.12/ctx_skb.c#77 ": "wire_len is the packet's length where the kernel's test run says 0",
}


@pytest.fixture(scope="module")
def folder() -> Path:
    return need_shared("data/verifier_corpus")


def check(cases: list[expectations.Expectation], folder: Path, engine: str) -> None:
    failures = {
        case.name: why
        for case in cases
        if (why := expectations.why_not(case, folder, **ENGINES[engine]))
    }
    new = {name: why for name, why in failures.items() if not name.startswith(tuple(EXPLAINED))}
    assert not new, "\n".join(f"{name}: {why}" for name, why in new.items())
    assert len(failures) <= (1 - GOAL) * len(cases)


@pytest.mark.parametrize("engine", ENGINES)
def test_annotated_programs_return_what_they_should(folder: Path, engine: str) -> None:
    cases = list(expectations.annotated(folder))
    assert len(cases) > 300
    check(cases, folder, engine)


@pytest.mark.parametrize("engine", ENGINES)
def test_table_tests_return_what_they_should(folder: Path, engine: str) -> None:
    cases = list(expectations.tabled(folder))
    assert len(cases) > 300
    check(cases, folder, engine)
