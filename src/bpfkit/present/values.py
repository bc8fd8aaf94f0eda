"""Python values that came out of maps and variables, as table cells and as JSON.

Values are ints, floats, strings, bytes, lists, enums (ints with a name) and records (anything with
``_asdict``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .table import Column

__all__ = ["flatten", "map_rows", "to_json", "to_text"]


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


def flatten(value: Any) -> dict[str, Any]:
    """The columns that a value takes: one per field of a record of plain fields, else one named
    ``value``."""
    fields = _fields(value)
    if fields and all(_fields(field) is None for field in fields.values()):
        return dict(fields)
    return {"value": value}


def _is_number(value: Any) -> bool:
    return (
        isinstance(value, (int, float))
        and not isinstance(value, bool)
        and not getattr(value, "name", None)
    )


def map_rows(
    entries: Iterable[tuple[Any, Any]], *, key_text: Any = to_text
) -> tuple[list[Column], list[list[str]]]:
    """Columns and cells of a map's entries: the key, then one column per field of the value."""
    pairs = [(key, flatten(value)) for key, value in entries]
    names: list[str] = list(dict.fromkeys(name for _, fields in pairs for name in fields))
    numeric = {
        name: all(_is_number(fields[name]) for _, fields in pairs if name in fields)
        for name in names
    }
    columns = [Column("key", right=bool(pairs) and all(_is_number(key) for key, _ in pairs))]
    columns += [Column(name, right=numeric[name]) for name in names]
    rows = [
        [key_text(key), *(to_text(fields[name]) if name in fields else "" for name in names)]
        for key, fields in pairs
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
