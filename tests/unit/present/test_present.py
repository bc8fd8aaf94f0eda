"""Tables, numbers and values as people and programs read them."""

from __future__ import annotations

import enum
import json
from typing import NamedTuple

import pytest

from bpfkit.present import (
    Column,
    entry_table,
    format_bytes,
    format_count,
    format_rate,
    render_table,
    styled,
    to_json,
    to_text,
)


class Point(NamedTuple):
    x: int
    name: str


class Color(enum.IntEnum):
    RED = 1


def test_columns_are_as_wide_as_their_widest_cell() -> None:
    lines = render_table((Column("name"), Column("n", right=True)), [["a", "1"], ["long", "100"]])
    assert lines == ["name    n", "a       1", "long  100"]


def test_color_only_when_asked_for() -> None:
    assert styled("x", "bold", color=False) == "x"
    assert styled("x", "bold", color=True) == "\x1b[1mx\x1b[0m"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (999, "999"),
        (1500, "1.5 thousand"),
        (26_441_000, "26.4 million"),
        (3e9, "3 billion"),
    ],
)
def test_rates(value: float, text: str) -> None:
    assert format_rate(value) == text


@pytest.mark.parametrize(
    ("value", "text"), [(12, "12 B"), (1536, "1.5 KiB"), (1 << 30, "1 GiB"), (3 << 40, "3 TiB")]
)
def test_bytes(value: int, text: str) -> None:
    assert format_bytes(value) == text
    assert format_count(1234567) == "1,234,567"


@pytest.mark.parametrize(
    ("value", "text", "data"),
    [
        (1234, "1,234", 1234),
        (True, "True", True),
        ("web", "web", "web"),
        (b"\x01\xff", "01 ff", "01ff"),
        (Color.RED, "RED", "RED"),
        ([1, 2], "[1, 2]", [1, 2]),
        (Point(1, "a"), "{x=1, name=a}", {"x": 1, "name": "a"}),
        ({"k": [b"\x00"]}, "{k=[00]}", {"k": ["00"]}),
        (1.5, "1.5", 1.5),
    ],
)
def test_values(value: object, text: str, data: object) -> None:
    assert to_text(value) == text
    assert json.loads(json.dumps(to_json(value))) == data


def test_entries_become_columns() -> None:
    pairs = [({"key": "1"}, {"x": "5,000", "name": "a"}), ({"key": "-2"}, {"x": "6"})]
    columns, rows = entry_table(pairs)
    assert [(c.title, c.right) for c in columns] == [("key", True), ("x", True), ("name", False)]
    assert rows == [["1", "5,000", "a"], ["-2", "6", ""]]
    assert entry_table([]) == ([], [])
