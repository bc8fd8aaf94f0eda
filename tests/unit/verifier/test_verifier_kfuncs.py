"""Kernel functions and typed kernel memory: rules on types of our own, and the running kernel's
answers."""

from __future__ import annotations

import platform
import random
from collections.abc import Callable

import pytest

from bpfkit.abi._generated.kfunc_cells import ALLOWED, SLEEPABLE
from bpfkit.btf import Btf, BtfBuilder, Member
from bpfkit.verifier import kfunctable
from bpfkit.verifier.btfaccess import find_member
from bpfkit.verifier.btftypes import BtfType, matches, struct_at_start
from bpfkit.verifier.registers import MEM_RCU, PTR_UNTRUSTED
from bpfkit.verifier.verdict import Rejected
from support.requires import need_kernel


class Types:
    """A small kernel: ``outer`` starts with ``inner``, has a union, bit-fields, a tagged pointer,
    a hole and a flexible array."""

    def __init__(self) -> None:
        builder = BtfBuilder()
        number = builder.add_int("int", 4, signed=True)
        self.inner = builder.add_struct(
            "inner", 8, [Member("a", number, 0), Member("b", number, 32)]
        )
        pointer = builder.add_ptr(self.inner)
        tagged = builder.add_ptr(builder.add_type_tag("rcu", self.inner))
        void = builder.add_ptr(0)
        self.either = builder.add_union("either", 8, [Member("p", pointer), Member("n", number)])
        array = builder.add_array(number, 4)
        structs = builder.add_array(self.inner, 2)
        self.outer = builder.add_struct(
            "outer",
            112,
            [
                Member("first", self.inner, 0),
                Member("next", pointer, 64),
                Member("safe", tagged, 128),
                Member("any", void, 192),
                Member("either", self.either, 256),
                Member("words", array, 320),
                Member("bits", number, 448, 3),
                Member("more", number, 451, 5),
                Member("inners", structs, 512),
            ],
        )
        tail = builder.add_array(self.inner, 0)
        self.growing = builder.add_struct(
            "growing", 8, [Member("n", number), Member("tail", tail, 64)]
        )
        self.empty = builder.add_struct("empty", 0, [])
        self.btf: Btf = builder.to_btf()


@pytest.fixture(scope="module")
def types() -> Types:
    return Types()


def test_members_are_found(types: Types) -> None:
    btf, outer = types.btf, types.outer
    assert find_member(btf, outer, 0, 4).kind == "scalar"
    following = find_member(btf, outer, 8, 8)
    assert (following.kind, following.target, following.flags) == ("pointer", types.inner, 0)
    assert following.member == "next"
    assert find_member(btf, outer, 16, 8).flags == MEM_RCU
    assert find_member(btf, outer, 24, 8).kind == "memory"
    assert find_member(btf, outer, 32, 8).flags == PTR_UNTRUSTED  # through a union
    assert find_member(btf, outer, 44, 8).kind == "scalar"  # two elements of an array
    assert find_member(btf, outer, 56, 1).kind == "scalar"  # bit-fields
    assert find_member(btf, outer, 76, 4).kind == "scalar"  # the second element's second member
    assert find_member(btf, types.growing, 8 + 800, 4).kind == "scalar"


@pytest.mark.parametrize(
    ("off", "size", "message"),
    [
        (12, 8, "cannot access ptr member next with moff 8 in struct outer with off 12 size 8"),
        (8, 4, "cannot access ptr member next with moff 8 in struct outer with off 8 size 4"),
        (
            52,
            8,
            "access beyond the end of member words (mend:56) in struct outer with off 52 size 8",
        ),
        (60, 4, "struct outer doesn't have field at offset 60"),
        (84, 8, "struct outer doesn't have field at offset 84"),
        (112, 8, "access beyond struct outer at off 112 size 8"),
        (4, 8, "access beyond struct inner at off 4 size 8"),
    ],
)
def test_what_is_no_member(types: Types, off: int, size: int, message: str) -> None:
    with pytest.raises(Rejected) as why:
        find_member(types.btf, types.outer, off, size)
    assert why.value.message == message


def test_an_empty_struct_has_nothing(types: Types) -> None:
    with pytest.raises(Rejected, match="access beyond struct empty at off 0 size 1"):
        find_member(types.btf, types.empty, 0, 1)


def test_nested_structs_stand_for_their_type(types: Types) -> None:
    btf = types.btf
    outer, inner = BtfType(btf, types.outer), BtfType(btf, types.inner)
    assert matches(outer, 0, outer, strict=True)
    assert matches(outer, 0, inner, strict=False)
    assert not matches(outer, 0, inner, strict=True)
    assert matches(outer, 72, inner, strict=False)  # the second of an array
    assert not matches(outer, 68, inner, strict=False)
    assert not matches(inner, 0, outer, strict=False)
    assert struct_at_start(outer, 32) == BtfType(btf, types.either)
    assert struct_at_start(outer, 8) is None
    assert outer.name == "outer"
    assert outer.kind_text == "STRUCT"
    assert BtfType(btf, 0).kind_text == "UNKNOWN"


def test_the_table_is_whole() -> None:
    measured = {name for _, names in ALLOWED for name in names.split()}
    assert measured <= set(kfunctable.FLAGS)
    assert all(kfunctable.FLAGS[name] & kfunctable.SLEEPABLE for name in SLEEPABLE.split())
    assert all(kfunctable.rows_of(name) for name in measured if name.startswith("bpf_cpumask_"))
    assert "29" in kfunctable.rows_of("bpf_get_file_xattr")
    assert kfunctable.rows_of("bpf_session_cookie") == {"2:56", "2:57"}
    assert not kfunctable.rows_of("no such function")


# --- the running kernel -------------------------------------------------------------------------


def _need_this_kernel() -> None:
    need_kernel()
    if not platform.release().startswith("6.18."):
        pytest.skip("the rules are those of Linux 6.18")


def _compare(make: Callable[[random.Random], tuple[object, bytes] | None], count: int) -> None:
    from support.kfunc_programs import ask_both

    rnd = random.Random(618)
    different = []
    for _ in range(count):
        made = make(rnd)
        if made is None:
            continue
        answers = ask_both(*made)  # type: ignore[arg-type]
        if answers is not None and not answers.agree:
            different.append(answers)
    assert not different, different[:3]


@pytest.mark.kernel
@pytest.mark.parametrize("name", ["random_walk", "random_store", "random_sequence"])
def test_programs_made_at_random(name: str) -> None:
    _need_this_kernel()
    from support import kfunc_programs

    _compare(getattr(kfunc_programs, name), 200)


@pytest.mark.kernel
def test_every_kernel_function_with_any_arguments() -> None:
    _need_this_kernel()
    from support.kfunc_programs import kernel, random_call

    names = iter(sorted(kernel().kfuncs) * 2)

    def make(rnd: random.Random) -> tuple[object, bytes] | None:
        name = next(names)
        return random_call(rnd, name, kfunctable.rows_of(name))

    _compare(make, 2 * len(kernel().kfuncs))


@pytest.mark.kernel
def test_the_measured_table_is_what_the_kernel_says() -> None:
    _need_this_kernel()
    from support.kfunc_programs import kernel
    from probe_kfuncs import measure, shortened  # isort: skip

    assert kernel()
    rows, allowed, sleeping, _ = measure()
    now = {name: shortened(found, rows) for name, found in allowed.items()}
    then = {name: tuple(one.split()) for one, names in ALLOWED for name in names.split()}
    assert now == then
    assert sorted(sleeping) == SLEEPABLE.split()
