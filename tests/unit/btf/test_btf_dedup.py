"""Deduplication: what becomes one, what must not, and what hostile types cost."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from bpfkit.btf import Btf, BtfBuilder, Fwd, Kind, Member, Ptr, Struct, Typedef
from bpfkit.btf import types as t
from bpfkit.btf.dedup import dedup
from bpfkit.errors import FormatError
from support.btf_graphs import assert_same_meaning, kinds, tagged
from support.btf_sources import compiled, every_kind

VMLINUX = Path("/sys/kernel/btf/vmlinux")


def lists(b: BtfBuilder, *, size: int = 16, value: str = "value") -> tuple[int, int]:
    """``struct list { struct list *next; int value; }`` and a pointer to it, with an int of its
    own."""
    number = b.add_int("int", 4, signed=True)
    node = b.next_id
    members = (Member("next", node + 1, 0), Member(value, number, 64))
    b.add(Struct("list", size, members))
    return node, b.add_ptr(node)


def run(builder: BtfBuilder) -> tuple[Btf, list[int]]:
    old = builder.to_btf()
    new, ids = dedup(old)
    assert_same_meaning(old, new, ids)
    return new, list(ids)


def test_a_struct_that_refers_to_itself() -> None:
    b = BtfBuilder()
    first, second = lists(b), lists(b)
    new, ids = run(b)
    assert kinds(new) == {"INT": 1, "STRUCT": 1, "PTR": 1}
    assert [ids[n] for n in first] == [ids[n] for n in second] == [2, 3]


@pytest.mark.parametrize(
    "other",
    [
        Struct("s", 8, (Member("a", 1, 0), Member("b", 1, 32))),
        Struct("s", 12, (Member("a", 1, 0), Member("b", 1, 32))),  # only padding
        Struct("s", 8, (Member("a", 1, 0), Member("c", 1, 32))),
        Struct("s", 8, (Member("a", 1, 0), Member("b", 1, 40))),
        Struct("s", 8, (Member("a", 1, 0), Member("b", 1, 32, 5))),
        Struct("s", 8, (Member("a", 1, 0), Member("b", 2, 32))),
        Struct("s", 8, (Member("a", 1, 0),)),
        Struct("r", 8, (Member("a", 1, 0), Member("b", 1, 32))),
        t.Union("s", 8, (Member("a", 1, 0), Member("b", 1, 32))),
    ],
)
def test_any_difference_keeps_structs_apart(other: t.Type) -> None:
    b = BtfBuilder()
    b.add_int("int", 4, signed=True)
    b.add_int("unsigned int", 4)
    one = b.add(Struct("s", 8, (Member("a", 1, 0), Member("b", 1, 32))))
    two = b.add(other)
    new, ids = run(b)
    assert (ids[one] == ids[two]) == (b.to_btf().type(one) == other)
    assert len(new) == len(set(ids[1:]))


def test_a_difference_far_away_keeps_all_apart_that_leads_to_it() -> None:
    b = BtfBuilder()
    tops = []
    for size in (4, 8):
        node = b.add_struct("leaf", size, [])
        for depth in range(6):
            node = b.add_struct(f"s{depth}", 8, [("p", b.add_ptr(node), 0)])
        tops.append(node)
    new, ids = run(b)
    assert ids[tops[0]] != ids[tops[1]] and len(new) == len(b.to_btf())


def test_circles_of_different_length_that_say_the_same() -> None:
    b = BtfBuilder()
    for length in (1, 2, 3):
        first = b.next_id
        for n in range(length):
            b.add(Struct("ring", 8, (Member("next", first + n + length, 0),)))
        for n in range(length):
            b.add(Ptr(first + (n + 1) % length))
    new, _ = run(b)
    assert kinds(new) == {"STRUCT": 1, "PTR": 1}


def test_leaves_by_value() -> None:
    b = BtfBuilder()
    for _ in range(2):
        b.add_int("int", 4, signed=True)
        b.add_int("int", 4)
        b.add_float("float", 4)
        b.add_float("float", 8)
        b.add_enum("e", [("A", 1)])
        b.add_enum("e", [("A", 2)])
        b.add_enum64("e", [("A", 1)])
        b.add_enum("", [("A", 1)])
        b.add_fwd("f")
        b.add_fwd("f", is_union=True)
    new, ids = run(b)
    assert len(new) == 10 and ids[1:11] == ids[11:] == list(range(1, 11))


def test_references_follow_what_they_refer_to() -> None:
    b = BtfBuilder()
    for _ in range(2):
        node, pointer = lists(b)
        alias = b.add_typedef("list_t", b.add_const(b.add_volatile(node)))
        b.add_restrict(pointer)
        b.add_array(alias, 3, index_type_id=node - 1)
        b.add_array(alias, 4, index_type_id=node - 1)
        proto = b.add_func_proto(alias, [("x", pointer), ("", 0)])
        b.add_func_proto(alias, [("y", pointer), ("", 0)])
        func = b.add_func("f", proto, linkage=1)
        b.add_func("f", proto, linkage=0)
        b.add_decl_tag("tag", func, component=0)
        b.add_decl_tag("tag", func)
        b.add_ptr(b.add_type_tag("user", node))
    old = b.to_btf()
    new, _ = run(b)
    half = len(old) // 2
    assert len(new) == half and kinds(old) == {k: 2 * n for k, n in kinds(new).items()}


def test_variables_and_sections_are_left_alone() -> None:
    b = BtfBuilder()
    for _ in range(2):
        number = b.add_int("int", 4, signed=True)
        var = b.add_var("x", number)
        b.add_datasec(".bss", 4, [(var, 0, 4)])
        b.add_decl_tag("note", var)
    new, ids = run(b)
    assert kinds(new) == {"INT": 1, "VAR": 2, "DATASEC": 2, "DECL_TAG": 2}
    assert new.type(ids[6]) == t.Var("x", 1)


# --- declarations ---------------------------------------------------------------------------------


def test_a_declaration_finds_the_only_definition() -> None:
    b = BtfBuilder()
    early = b.add_fwd("list")
    user = b.add_struct("user", 8, [("p", b.add_ptr(early), 0)])
    node, pointer = lists(b)
    other = b.add_struct("user", 8, [("p", pointer, 0)])
    alone = b.add_fwd("elsewhere")
    union = b.add_fwd("list", is_union=True)
    new, ids = run(b)
    assert ids[early] == ids[node] and ids[user] == ids[other]
    assert [new.name(n) for n in new if new.kind(n) is Kind.FWD] == ["elsewhere", "list"]
    assert isinstance(new.type(ids[alone]), Fwd) and ids[union] != ids[node]


def test_a_declaration_stays_where_there_are_two_definitions() -> None:
    b = BtfBuilder()
    early = b.add_fwd("list")
    lists(b)
    lists(b, value="number")
    new, ids = run(b)
    assert kinds(new) == {"FWD": 1, "INT": 1, "STRUCT": 2, "PTR": 2}
    assert new.type(ids[early]) == Fwd("list")


def test_a_declaration_does_not_make_two_definitions_one() -> None:
    b = BtfBuilder()
    declared = b.add_ptr(b.add_fwd("list"))
    pointers = [declared, lists(b)[1], lists(b, value="number")[1]]
    users = [b.add_struct("user", 8, [("p", pointer, 0)]) for pointer in pointers]
    pairs = [b.add_struct("pair", 16, [("a", p, 0), ("b", declared, 64)]) for p in pointers[1:]]
    new, ids = run(b)
    # the declaration became one of them, where it was first met in its place
    assert ids[users[0]] == ids[users[1]] != ids[users[2]]
    assert ids[pairs[0]] != ids[pairs[1]]
    assert "FWD" not in kinds(new)


def test_an_enum_declaration() -> None:
    b = BtfBuilder()
    declared = b.add_enum("e", [])
    wide = b.add_enum64("e", [("A", 1 << 40)])
    twice = b.add_enum("two", [])
    b.add_enum("two", [("A", 1)])
    b.add_enum("two", [("B", 1)])
    nameless = [b.add_enum("", []), b.add_enum("", [("C", 1)])]
    new, ids = run(b)
    assert ids[declared] == ids[wide]
    assert len(new) == 6 and new.type(ids[twice]) == t.Enum("two")
    assert ids[nameless[0]] != ids[nameless[1]]


# --- strings, byte order, split BTF ---------------------------------------------------------------


@pytest.mark.parametrize("order", ["little", "big"])
def test_every_kind_in_both_byte_orders(order: str) -> None:
    old = every_kind().to_btf(order)
    new, ids = dedup(old)
    assert new.byteorder == order and list(new.types()) == list(old.types())
    assert list(ids) == list(range(len(old) + 1))


def test_equal_strings_once_and_only_those_in_use() -> None:
    b = BtfBuilder()
    b.string("unused")
    b.add_int("name", 4)
    b.add_struct("first_name", 4, [("name", 1, 0)])
    raw = bytearray(b.to_bytes())
    new, _ = dedup(Btf.from_bytes(bytes(raw)))
    assert new.raw.endswith(b"\0name\0first_name\0") and b"unused" not in new.raw
    # the same name at two places, and one inside another
    at = raw.index(b"first_name") - raw.index(b"\0unused")
    raw[24:28] = (at + len("first_")).to_bytes(4, "little")
    again, _ = dedup(Btf.from_bytes(bytes(raw)))
    assert again.raw == new.raw


def test_file_and_section_stay() -> None:
    old = Btf.from_bytes(every_kind().to_bytes(), file="a.o")
    assert dedup(old)[0].file == "a.o"


def test_split_btf_finds_the_types_of_its_base() -> None:
    base_builder = BtfBuilder()
    lists(base_builder)
    hidden = base_builder.add_fwd("hidden")
    base = base_builder.to_btf()
    b = BtfBuilder(base=base)
    node, pointer = lists(b)
    declared = b.add_fwd("list")
    own = b.add_struct("own", 8, [("p", pointer, 0)])
    full = b.add_struct("hidden", 4, [])
    users = [b.add_struct("user", 8, [("p", b.add_ptr(n), 0)]) for n in (hidden, full)]
    old = b.to_btf()
    new, ids = dedup(old)
    assert_same_meaning(old, new, ids)
    assert new.base is base
    assert [ids[n] for n in (node - 1, node, pointer, declared)] == [1, 2, 3, 2]
    assert ids[own] == len(base) + 1 and new.declaration(ids[own]) == "struct own"
    # the base cannot change: its declaration is not this definition
    assert ids[full] != ids[hidden] == hidden and ids[users[0]] != ids[users[1]]
    assert b"list" not in new.raw  # the base has the string


def test_of_a_compiler() -> None:
    old = Btf.from_bytes(compiled()[".BTF"])
    new, ids = dedup(old)
    assert_same_meaning(old, new, ids)
    again, _ = dedup(new)
    assert again.raw == new.raw and tagged(old) == tagged(new)
    for type_id in old:
        assert old.declaration(type_id) == new.declaration(ids[type_id])
        if old.kind(type_id) in (Kind.STRUCT, Kind.UNION):
            assert [(f.name, f.offset) for f in old.layout(type_id).fields] == [
                (f.name, f.offset) for f in new.layout(ids[type_id]).fields
            ]


def test_a_kernel_has_nothing_twice() -> None:
    if not VMLINUX.exists():
        pytest.skip("this kernel shows no BTF")
    old = Btf.from_bytes(VMLINUX.read_bytes())
    start = time.process_time()
    new, ids = dedup(old)
    assert time.process_time() - start < 30
    assert list(ids) == list(range(len(old) + 1)) and len(new) == len(old)


# --- hostile --------------------------------------------------------------------------------------


def circle(*made: t.Type) -> Btf:
    b = BtfBuilder()
    for one in made:
        b.add(one)
    return b.to_btf()


@pytest.mark.parametrize(
    "btf",
    [
        circle(Typedef("a", 1)),
        circle(Typedef("a", 2), Typedef("b", 1)),
        circle(Ptr(2), t.Const(1)),
        circle(t.FuncProto(0, (t.Parameter("x", 2),)), Ptr(1)),
        circle(Ptr(2), Typedef("a", 2)),
    ],
)
def test_circles_without_a_struct_are_refused(btf: Btf) -> None:
    with pytest.raises(FormatError, match="refers to itself with no struct or union between"):
        dedup(btf)


def test_a_struct_inside_itself_ends() -> None:
    inside = (Member("a", 1, 0),)
    new, _ = dedup(circle(Struct("s", 8, inside), Struct("s", 8, (Member("a", 2, 0),))))
    assert len(new) == 1


@pytest.mark.parametrize("order", ["little", "big"])
def test_ids_and_names_that_there_are_not(order: str) -> None:
    b = BtfBuilder()
    b.add_int("int", 4)
    b.add_struct("s", 8, [("m", 77, 0)])
    with pytest.raises(FormatError, match=r"offset 0x28: type 2: it refers to a type past") as info:
        dedup(b.to_btf(order))
    assert info.value.section == ".BTF"
    raw = bytearray(BtfBuilder.from_btf(circle(t.Int("int", 4), Struct("s", 8))).to_bytes())
    raw[24 + 16 : 24 + 20] = (500).to_bytes(4, "little")
    with pytest.raises(FormatError, match="type 2: a name at 0x1f4, past the end of the strings"):
        dedup(Btf.from_bytes(bytes(raw)))


def chain(b: BtfBuilder, length: int) -> None:
    last = b.add_int("int", 4)
    for _ in range(length):
        last = b.add_ptr(last)


def nested(b: BtfBuilder, length: int) -> None:
    last = b.add_int("int", 4)
    for n in range(length):
        last = b.add_struct(f"s{n}", 4, [("inner", last, 0)])


@pytest.mark.parametrize("make", [chain, nested])
def test_deep_chains(make: object) -> None:
    b = BtfBuilder()
    for _ in range(2):
        make(b, 10_000)  # type: ignore[operator]
    new, _ = dedup(b.to_btf())
    assert len(new) == 10_001


def test_many_that_look_alike_take_bounded_time() -> None:
    b = BtfBuilder()
    for n in range(2000):
        last = b.add_fwd(f"leaf{n}")
        for _ in range(6):
            last = b.add_ptr(last)
        b.add_struct("s", 8, [("m", last, 0)])
    start = time.process_time()
    new, _ = dedup(b.to_btf())
    assert len(new) == 16_000
    assert time.process_time() - start < 30


def test_nothing_at_all() -> None:
    new, ids = dedup(BtfBuilder().to_btf())
    assert len(new) == 0 and list(ids) == [0]
