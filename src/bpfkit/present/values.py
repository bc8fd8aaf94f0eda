"""Python values that came out of maps and variables, as table cells and as JSON.

Values are ints, floats, strings, bytes, lists, enums (ints with a name) and records (anything with
``_asdict``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .table import Column

__all__ = ["entry_table", "to_json", "to_text"]


_NUMBER = re.compile(r"(-?[\d,]+(\.\d+)?)?")


def _fields(value: Any) -> Mapping[str, Any] | None:
    if isinstance(value, Mapping):
        return value
    as_dict = getattr(value, "_asdict", None)
    return None if as_dict is None else as_dict()


def to_json(value: Any) -> Any:
    """``value`` made of what the json module writes: records become objects, bytes hex strings,
    enums their names."""
    fields = _fields(value)
    if fields is not None:
        return {name: to_json(field) for name, field in fields.items()}
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).hex()
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, bool) or value is None or isinstance(value, (str, float)):
        return value
    name = getattr(value, "name", None)
    return name if isinstance(name, str) and name else int(value)


def to_text(value: Any) -> str:
    """``value`` in one table cell."""
    fields = _fields(value)
    if fields is not None:
        return "{" + ", ".join(f"{name}={to_text(field)}" for name, field in fields.items()) + "}"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).hex(" ")
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(to_text(item) for item in value) + "]"
    if isinstance(value, (bool, str)):
        return str(value)
    if isinstance(value, int):
        name = getattr(value, "name", None)
        return name if isinstance(name, str) and name else f"{value:,}"
    return str(value)


def entry_table(
    entries: Iterable[tuple[Mapping[str, str], Mapping[str, str]]],
) -> tuple[list[Column], list[list[str]]]:
    """Columns and rows of (key cells, value cells) pairs; columns of numbers are aligned right."""
    pairs = list(entries)
    keys = list(dict.fromkeys(name for key, _ in pairs for name in key))
    values = list(dict.fromkeys(name for _, value in pairs for name in value))
    rows = [
        [*(key.get(name, "") for name in keys), *(value.get(name, "") for name in values)]
        for key, value in pairs
    ]
    columns = [
        Column(name, right=all(_NUMBER.fullmatch(row[i]) for row in rows))
        for i, name in enumerate([*keys, *values])
    ]
    return columns, rows


def is_zero(value: Any) -> bool:
    """All bytes of the value are zero, as far as its Python form shows."""
    fields = _fields(value)
    if fields is not None:
        return all(is_zero(field) for field in fields.values())
    if isinstance(value, (list, tuple)):
        return all(is_zero(item) for item in value)
    if isinstance(value, (bytes, bytearray)):
        return not any(value)
    return not value


def unpack_single(values: Sequence[Any]) -> Any:
    """A per-CPU value list of a one-CPU machine as the value itself."""
    return values[0] if len(values) == 1 else values
