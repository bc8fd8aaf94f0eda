"""Maps and variables on the command line: filling them before a run and showing them after it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..abi import MapType, map_type
from ..errors import FormatError, UsageError
from ..maps import TypedMap, format_value, parse_value
from ..present import Column, entry_table, format_count, render_table, styled, to_json
from ..present.values import is_zero, unpack_single

if TYPE_CHECKING:
    from ..btf import Btf
    from ..obj import MapSpec, ObjectSpec
    from ..session import Object

__all__ = [
    "fill_maps",
    "map_as_json",
    "map_lines",
    "set_variables",
    "variable_lines",
    "variables_as_json",
]

# what these hold is not data of the user: programs, maps, sockets
_OPAQUE = {MapType.PROG_ARRAY, MapType.ARRAY_OF_MAPS, MapType.HASH_OF_MAPS, MapType.BLOOM_FILTER}
_PADDING = re.compile(r"_*(pad|padding|unused|reserved)\d*$")  # fields that tell nothing
_RINGS = {MapType.RINGBUF, MapType.PERF_EVENT_ARRAY}


@contextmanager
def _place(where: str) -> Iterator[None]:
    """What is wrong inside is said with the place."""
    try:
        yield
    except UsageError as error:
        raise UsageError(f"{where}: {error}") from None


def set_variables(spec: ObjectSpec, settings: list[str]) -> None:
    """``NAME=VALUE`` for global variables, by their types. Raises UsageError, MissingKeyError."""
    for setting in settings:
        name, equals, text = setting.partition("=")
        if not equals:
            raise UsageError(f"--set takes NAME=VALUE, not {setting!r}")
        variable = spec.variables[name]
        with _place(f"variable {name}"):
            variable.raw = parse_value(variable.btf, variable.type_id, variable.size, text)


def fill_maps(loaded: Object, entries: list[str], files: list[str]) -> None:
    """Entries ``NAME:KEY=VALUE`` and JSON files ``{"map": {"key": value}}`` into live maps."""
    for file in files:
        for name, content in _read_fill(file).items():
            live = loaded.maps[name]
            for key, value in content.items():
                with _place(f"{file}: map {name}, key {key}"):
                    _put(live, key, value if isinstance(value, str) else json.dumps(value))
    for entry in entries:
        name, colon, rest = entry.partition(":")
        key, equals, value = rest.rpartition("=")
        if not colon or not equals:
            raise UsageError(f"--map takes NAME:KEY=VALUE, not {entry!r}")
        with _place(f"map {name}, key {key}"):
            _put(loaded.maps[name], key, value)


def _read_fill(file: str) -> dict[str, dict[str, Any]]:
    try:
        content = json.loads(Path(file).read_text())
    except ValueError as error:
        raise FormatError(f"not JSON: {error}", file=file) from None
    if not isinstance(content, dict) or not all(isinstance(v, dict) for v in content.values()):
        raise FormatError('expected {"map": {"key": value, …}, …}', file=file)
    return content


def _put(live: TypedMap, key: str, value: str) -> None:
    spec = live.handle.spec
    raw = parse_value(spec.btf, spec.value_type, spec.value_size, value)
    if live.handle.cpus > 1 and map_type(spec.type).per_cpu:
        raw = raw.ljust((spec.value_size + 7) // 8 * 8, b"\0") * live.handle.cpus
    live.handle.update(parse_value(spec.btf, spec.key_type, spec.key_size, key), raw)


def _shown(live: TypedMap) -> bool:
    spec = live.handle.spec
    return not spec.section and spec.type not in _OPAQUE and spec.type not in _RINGS


def _entries(live: TypedMap) -> list[tuple[Any, Any]]:
    if not map_type(live.handle.spec.type).keyed:
        return []
    if not map_type(live.handle.spec.type).per_cpu:
        return live.items()
    if live.handle.cpus == 1:
        return [(key, unpack_single(value)) for key, value in live.items()]
    return [(key, total) for key, _, total in _summed_entries(live)]


def _summed_entries(live: TypedMap) -> list[tuple[Any, list[Any], Any]]:
    """Key, value of each CPU, and their sum, of each entry of a per-CPU map."""
    from ..session.merge import Fields, summed

    spec, handle = live.handle.spec, live.handle
    fields = Fields(spec.btf, spec.value_type, spec.value_size)
    keys, values, count = handle.dump()
    width, step = spec.key_size, len(values) // count if count else 0
    sums = [
        live.value_type.decode(summed(values[n * step : (n + 1) * step], spec, fields))
        for n in range(count)
    ]
    step = step // handle.cpus
    rows = []
    for n in range(count):
        whole = values[n * step * handle.cpus : (n + 1) * step * handle.cpus]
        each = [
            live.value_type.decode(whole[at : at + spec.value_size])
            for at in range(0, len(whole), step)
        ]
        rows.append((live.key_type.decode(keys[n * width : (n + 1) * width]), each, sums[n]))
    return rows


def _key_cells(spec: MapSpec, key: Any) -> dict[str, str]:
    if spec.type == MapType.LPM_TRIE:  # one cell: 10.0.0.0/8
        return {"key": format_value(spec.btf, spec.key_type, key)}
    return _cells(spec.btf, spec.key_type, key, "key")


def _cells(btf: Btf | None, type_id: int, value: Any, name: str) -> dict[str, str]:
    """A cell for each field of a record of plain fields, else one named ``name``."""
    as_dict = getattr(value, "_asdict", None)
    if btf is None or not type_id or as_dict is None:
        return {name: format_value(btf, type_id, value)}
    fields = {field.name: field.type_id for field in btf.layout(type_id).fields}
    values = {field: getattr(value, field) for field in fields if not _PADDING.match(field)}
    if any(hasattr(item, "_asdict") for item in values.values()):
        return {name: format_value(btf, type_id, value)}
    return {field: format_value(btf, fields[field], item) for field, item in values.items()}


def map_lines(name: str, live: TypedMap, limit: int, *, color: bool = False) -> list[str]:
    """A heading and a table of the map's entries; all-zero entries of arrays are only counted."""
    spec = live.handle.spec
    if spec.type in _RINGS:
        return _ring_lines(name, live, limit, color=color)
    if not _shown(live):
        return []
    row = map_type(spec.type)
    entries = _entries(live)
    zeros = 0
    if "array" in row.short:
        shown = [(key, value) for key, value in entries if not is_zero(value)]
        zeros = len(entries) - len(shown)
        entries = shown
    title = styled(name, "bold", color=color)
    lines = [
        "",
        f"map {title}: {row.short}, {format_count(len(entries))} of "
        f"{format_count(spec.max_entries)} entries",
    ]
    if zeros:
        lines[-1] += f" ({format_count(zeros)} are zero)"
    if not entries:
        return lines
    entries = (
        sorted(entries, key=lambda item: str(item[0])) if "array" not in row.short else entries
    )
    columns, rows = entry_table(
        (_key_cells(spec, key), _cells(spec.btf, spec.value_type, value, "value"))
        for key, value in entries[:limit]
    )
    lines += render_table(columns, rows, indent="  ", color=color)
    if len(entries) > limit:
        lines.append(
            f"  … {format_count(len(entries) - limit)} more (--entries {len(entries)} shows all)"
        )
    return lines


def _ring_lines(name: str, live: TypedMap, limit: int, *, color: bool) -> list[str]:
    """The records that a run left in a ring buffer or perf event array, as bytes."""
    records = list(live.handle.records())
    title = styled(name, "bold", color=color)
    kind = map_type(live.handle.spec.type).short
    lines = ["", f"map {title}: {kind}, {format_count(len(records))} records"]
    if records:
        rows = [[str(cpu), format_count(len(data)), data.hex(" ")] for cpu, data in records[:limit]]
        columns = (Column("cpu", right=True), Column("bytes", right=True), Column("record"))
        lines += render_table(columns, rows, indent="  ", color=color)
    if len(records) > limit:
        more = format_count(len(records) - limit)
        lines.append(f"  … {more} more (--entries {len(records)} shows all)")
    return lines


def map_as_json(live: TypedMap) -> dict[str, Any]:
    """Type and every entry of a map; of a per-CPU map on several CPUs the sum, and each CPU's."""
    spec = live.handle.spec
    head = {"type": map_type(spec.type).short, "max_entries": spec.max_entries}
    if spec.type in _RINGS:
        records = [{"cpu": cpu, "record": data.hex()} for cpu, data in live.handle.records()]
        return {**head, "records": records}
    if map_type(spec.type).per_cpu and live.handle.cpus > 1:
        summed = [
            {"key": to_json(key), "value": to_json(total), "cpus": to_json(each)}
            for key, each, total in _summed_entries(live)
        ]
        return {**head, "entries": summed}
    entries = [] if spec.type in _OPAQUE else _entries(live)
    return {
        **head,
        "entries": [{"key": to_json(key), "value": to_json(value)} for key, value in entries],
    }


def _written_variables(loaded: Object) -> dict[str, Any]:
    return {
        name: variable.value
        for name, variable in loaded.variables.items()
        if not variable.spec.map.frozen and not name.startswith("__")
    }


def variable_lines(loaded: Object, *, color: bool = False) -> list[str]:
    """A table of the global variables that the program can write."""
    values = _written_variables(loaded)
    if not values:
        return []
    rows = []
    for name, value in values.items():
        spec = loaded.variables[name].spec
        rows.append([name, format_value(spec.btf, spec.type_id, value)])
    return ["", *render_table((Column("variable"), Column("value")), rows, color=color)]


def variables_as_json(loaded: Object) -> dict[str, Any]:
    return {name: to_json(value) for name, value in _written_variables(loaded).items()}
