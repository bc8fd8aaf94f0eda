"""BtfBuilder: replacing records, taking over a whole Btf, strings, and its speed."""

from __future__ import annotations

import time

import pytest

from bpfkit.btf import Array, Btf, BtfBuilder, Fwd, Int, Member, Struct, Typedef
from bpfkit.errors import FormatError, UsageError
from support.btf_sources import every_kind


@pytest.mark.parametrize("order", ["little", "big"])
def test_taken_over_and_written_again(order: str) -> None:
    old = every_kind().to_btf(order)
    assert BtfBuilder.from_btf(old).to_bytes(order) == old.raw


def test_records_of_another_length() -> None:
    builder = BtfBuilder.from_btf(every_kind().to_btf())
    last = builder.next_id - 1
    long = Struct("long", 12, tuple(Member(f"m{n}", 1, 32 * n) for n in range(3)))
    for type_id in (1, 9, last):
        builder.set(type_id, long)
    builder.set(9, Fwd("short"))
    builder.set(last, Typedef("t", 1))
    builder.set(last, long)
    new_id = builder.add(Int("end", 4))
    new, old = builder.to_btf(), every_kind().to_btf()
    expected = dict(old.types()) | {1: long, 9: Fwd("short"), last: long, new_id: Int("end", 4)}
    assert dict(new.types()) == expected


def test_strings_stay_where_they_are() -> None:
    old = every_kind().to_btf()
    builder = BtfBuilder.from_btf(old)
    assert old.string(builder.string("node_t")) == "node_t"
    assert builder.to_bytes() == old.raw
    added = builder.string("int x = 5;")
    assert added == len(old._parts.strings)
    assert builder.string("int x = 5;") == added
    assert builder.to_btf().string(added) == "int x = 5;"


def test_split_btf_is_taken_over() -> None:
    base = every_kind().to_btf()
    builder = BtfBuilder(base=base)
    builder.add_typedef("mine", 1)
    again = BtfBuilder.from_btf(builder.to_btf())
    assert again.add_ptr(len(base) + 1) == len(base) + 2
    assert again.to_btf().declaration(len(base) + 2) == "mine *"
    with pytest.raises(UsageError, match="no type 1 was added here"):
        again.set(1, Int("x", 4))


def test_the_index_type_of_arrays() -> None:
    b = BtfBuilder()
    b.add_fwd("f")
    number = b.add_int("int", 4)
    again = BtfBuilder.from_btf(b.to_btf())
    for builder in (b, again):
        array = builder.add_array(1, 3)
        assert builder.to_btf().type(array) == Array(1, 3, number)
    b.set(number, Fwd("gone"))
    other = b.add_int("long", 8)
    array = b.add_array(1, 3)
    assert b.to_btf().type(array) == Array(1, 3, other)


def test_what_is_broken_stays_so() -> None:
    raw = bytearray(every_kind().to_bytes())
    raw[24 + 8] = 3  # an integer of 3 bytes
    taken = BtfBuilder.from_btf(Btf.from_bytes(bytes(raw))).to_btf()
    with pytest.raises(FormatError, match="type 1: an integer of 3 bytes"):
        taken.check()


@pytest.mark.parametrize("number", [1 << 32, -(1 << 31) - 1])
def test_numbers_that_do_not_fit(number: int) -> None:
    b = BtfBuilder()
    with pytest.raises(UsageError, match="does not fit 32 bits"):
        b.add_struct("s", number, [])
    with pytest.raises(UsageError, match="does not fit 32 bits"):
        b.add_array(number, 1)
    assert len(b.to_btf()) == 0


def test_many_types_are_quick() -> None:
    b = BtfBuilder()
    members = [Member("next", 1), Member("value", 2, 64)]
    start = time.process_time()
    for n in range(20_000):
        b.add(Struct(f"s{n}", 16, tuple(members)))
    raw = b.to_bytes()
    assert time.process_time() - start < 3  # about 0.1 on an idle machine
    start = time.process_time()
    assert BtfBuilder.from_btf(Btf.from_bytes(raw)).to_bytes() == raw
    assert time.process_time() - start < 1
