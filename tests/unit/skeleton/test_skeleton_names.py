"""Names of object files as identifiers."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bpfkit.skeleton.names import BUILTINS, Names, camel, default_name, identifier


@pytest.mark.parametrize(
    ("name", "made"),
    [
        *(("in", "in_"), ("None", "None_"), ("__pad", "_pad"), ("____", "_unnamed"), ("9p", "_9p")),
        *((".rodata", "_rodata"), ("Vec<u8>", "Vec_u8_"), ("", "unnamed"), ("ok", "ok")),
    ],
)
def test_identifiers(name: str, made: str) -> None:
    assert identifier(name) == made


@given(st.text(max_size=12))
def test_every_text_becomes_an_identifier(name: str) -> None:
    for made in (identifier(name), camel(name)):
        assert made.isidentifier() and made.isascii() and not keyword.iskeyword(made)
        assert not made.startswith("__")


def test_each_name_is_given_once() -> None:
    names = Names(frozenset({"_rt"}) | BUILTINS)
    assert [names.give(one) for one in ("a", "a", "a", "list", "_rt", "a_2")] == [
        *("a", "a_2", "a_3", "list_", "_rt_2", "a_2_2"),
    ]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        *(("build/xdp-firewall.bpf.o", "xdp_firewall"), ("a.o", "a"), ("x.bpf.c", "x")),
        *(("7.o", "_7"), ("my.tmp.o", "my"), ("sockex1_kern.o", "sockex1")),
    ],
)
def test_the_name_of_a_file(file: str, name: str) -> None:
    assert default_name(file) == name
