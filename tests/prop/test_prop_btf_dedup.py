"""Laws of deduplication on random graphs of types: nothing changes its meaning, a second run finds
nothing, and what is the same becomes one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpfkit.btf import Btf, BtfBuilder
from bpfkit.btf import types as t
from bpfkit.btf.dedup import dedup
from bpfkit.btf.fixup import BtfFeature, for_kernel
from bpfkit.btf.merge import merge
from bpfkit.errors import FormatError, UsageError
from support.btf_graphs import KEPT, assert_same_meaning, classes, kinds
from support.btf_sources import every_kind

NAMES = st.sampled_from(["", "a", "b"])
NAMED = st.sampled_from(["a", "b"])


class Draw:
    """Random types that refer to any of ``count`` ids; only structs and unions refer forward, so
    that every circle goes through one."""

    def __init__(self, draw: Callable[[Any], Any], count: int, declared: bool) -> None:
        self.draw, self.count = draw, count
        self.protos: list[int] = []
        makers = [self.int, self.ref, self.array, self.composite, self.enum, self.proto]
        # circles and structs are what is interesting: draw them more often
        self.makers = [*makers, self.composite, self.ref, self.composite]
        self.makers += [self.func, self.var, self.tag] + [self.declaration] * 2 * declared

    def type(self, here: int) -> t.Type:
        made: t.Type = self.draw(st.sampled_from(self.makers))(here)
        if isinstance(made, t.FuncProto):
            self.protos.append(here)
        return made

    def id(self, below: int) -> int:
        return int(self.draw(st.integers(0, below - 1)))

    def int(self, here: int) -> t.Type:
        return t.Int(self.draw(NAMED), self.draw(st.sampled_from([4, 8])))

    def ref(self, here: int) -> t.Type:
        if self.draw(st.booleans()):
            return t.Typedef(self.draw(NAMED), self.id(here))
        return self.draw(st.sampled_from([t.Ptr, t.Ptr, t.Const, t.Volatile]))(self.id(here))

    def array(self, here: int) -> t.Type:
        return t.Array(self.id(here), self.draw(st.integers(0, 2)), self.id(here))

    def composite(self, here: int) -> t.Type:
        make = self.draw(st.sampled_from([t.Struct, t.Struct, t.Union]))
        members = (
            t.Member(self.draw(NAMES), self.id(self.count), 64 * n)
            for n in range(self.draw(st.integers(0, 3)))
        )
        return make(self.draw(NAMES), 16, tuple(members))

    def enum(self, here: int) -> t.Type:
        make = self.draw(st.sampled_from([t.Enum, t.Enum64]))
        return make(self.draw(NAMES), values=((self.draw(NAMED), self.draw(st.integers(0, 1))),))

    def proto(self, here: int) -> t.Type:
        names = self.draw(st.lists(NAMES, max_size=2))
        return t.FuncProto(self.id(here), tuple(t.Parameter(n, self.id(here)) for n in names))

    def func(self, here: int) -> t.Type:
        if not self.protos:
            return self.proto(here)
        proto = self.draw(st.sampled_from(self.protos))
        return t.Func(self.draw(NAMED), proto, self.draw(st.integers(0, 2)))

    def var(self, here: int) -> t.Type:
        return t.Var(self.draw(NAMED), self.id(here))

    def tag(self, here: int) -> t.Type:
        return t.DeclTag(self.draw(NAMED), self.id(here), self.draw(st.integers(-1, 1)))

    def declaration(self, here: int) -> t.Type:
        if self.draw(st.booleans()):
            return t.Fwd(self.draw(NAMED), self.draw(st.booleans()))
        return self.draw(st.sampled_from([t.Enum, t.Enum64]))(self.draw(NAMED))


def drawn(data: st.DataObject, *, declared: bool, base: Btf | None = None) -> Btf:
    builder = BtfBuilder(base=base)
    first = builder.next_id
    count = first + data.draw(st.integers(1, 24))
    draw = Draw(data.draw, count, declared)
    for here in range(first, count):
        builder.add(draw.type(here))
    return builder.to_btf(data.draw(st.sampled_from(["little", "big"])) if not base else "little")


@given(data=st.data(), declared=st.booleans())
@settings(max_examples=250)
def test_meaning_stays_and_nothing_is_left_to_do(data: st.DataObject, declared: bool) -> None:
    old = drawn(data, declared=declared)
    new, ids = dedup(old)
    assert_same_meaning(old, new, ids)
    assert set(ids) == set(range(len(new) + 1))
    again, same = dedup(new)
    assert again.raw == new.raw and list(same) == list(range(len(new) + 1))


@given(data=st.data())
@settings(max_examples=150)
def test_all_that_is_the_same_becomes_one(data: st.DataObject) -> None:
    old = drawn(data, declared=False)
    new, _ = dedup(old)
    assert len(new) == classes(old)


@given(data=st.data(), declared=st.booleans())
@settings(max_examples=100)
def test_merged_with_itself(data: st.DataObject, declared: bool) -> None:
    old = drawn(data, declared=declared)
    new, (one, two) = merge([old, old])
    alone, _ = dedup(old)
    assert_same_meaning(old, new, one)
    assert_same_meaning(old, new, two)
    if not any(old.kind(n) in KEPT for n in old):
        assert kinds(new) == kinds(alone)


@given(data=st.data())
@settings(max_examples=100)
def test_on_a_base(data: st.DataObject) -> None:
    builder = BtfBuilder()
    draw = Draw(data.draw, 9, True)
    for here in range(1, 9):
        builder.add(draw.type(here))
    base, _ = dedup(builder.to_btf())
    old = drawn(data, declared=True, base=base)
    new, ids = dedup(old)
    assert new.base is base
    assert list(ids[: len(base) + 1]) == list(range(len(base) + 1))
    assert_same_meaning(old, new, ids)
    again, _ = dedup(new)
    assert again.raw == new.raw


@given(data=st.data())
@settings(max_examples=200)
def test_hostile_bytes(data: st.DataObject) -> None:
    raw = bytearray(every_kind().to_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        btf = Btf.from_bytes(bytes(raw))
    except FormatError:
        return
    try:
        merged, _ = merge([btf, btf])
        assert len(merged) <= 2 * len(btf)
    except FormatError as error:
        assert error.section == ".BTF"
    with suppress(FormatError, UsageError):
        for_kernel(btf, features=data.draw(st.sets(st.sampled_from(BtfFeature))))


@pytest.mark.parametrize("order", ["little", "big"])
def test_every_kind_survives(order: str) -> None:
    old = every_kind().to_btf(order)
    new, ids = dedup(old)
    assert new.byteorder == order
    assert_same_meaning(old, new, ids)
