"""Maps that older loaders define: structs of 32-bit words in section ``maps``, or one in each
section ``maps/NAME``.

===================
========================================================================================== layout
words ===================
========================================================================================== libbpf
before 1.0    type, key_size, value_size, max_entries[, flags[, inner_map_idx, numa_node]] iproute2
type, key_size, value_size, max_entries, flags, id, pinning, inner_id, inner_idx gobpf (``maps/X``)
type, key_size, value_size, max_entries, flags, pinning, a path of 256 bytes ===================
==========================================================================================

iproute2 also fills program arrays by section names: the program of section ``ID/KEY`` goes into
slot KEY of the array whose ``id`` is ID.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bpfkit.elf import Section, Symbol

from .spec import MapSpec
from .state import Loading

__all__ = ["collect_legacy_maps", "collect_tail_calls"]

_PROG_ARRAY, _ARRAY_OF_MAPS, _HASH_OF_MAPS = 3, 12, 13
_OF_MAPS = (_ARRAY_OF_MAPS, _HASH_OF_MAPS)
_LEAST_WORDS, _IPROUTE2_WORDS, _GOBPF_WORDS = 4, 9, 70
_NONE = 0xFFFFFFFF
_TAIL_CALL = re.compile(r"(0x[0-9a-f]+|\d+)/(0x[0-9a-f]+|\d+)", re.IGNORECASE)
_PIN_BY_NAME = 1
_GOBPF_CUSTOM = 3

_Words = tuple[int, ...]


def collect_legacy_maps(loading: Loading, section: Section) -> None:
    """Enter the maps of section ``maps`` or ``maps/NAME``. Raises FormatError for definitions of
    less than four words."""
    symbols = _first_at_each_offset(loading, section)
    fixed = section.name.partition("/")[2]
    if not symbols and fixed:
        symbols = [Symbol(0, fixed, 0, section.size, 1, 1, 0, section.index)]
    ends = [s.value for s in symbols[1:]] + [len(section.data)]
    read: list[tuple[str, _Words]] = []
    for symbol, end in zip(symbols, ends):
        words = _words(loading, section, symbol, end)
        kind, key_size, value_size, max_entries = words[:4]
        spec = MapSpec(symbol.name, kind, key_size, value_size, max_entries)
        spec.flags = words[4] if len(words) > 4 else 0
        loading.add_map(symbol.name, spec, section, symbol.value, len(words) * 4)
        read.append((symbol.name, words))
    finish = _layout_of(section, read)
    if finish is not None:
        finish(loading, read)


def _first_at_each_offset(loading: Loading, section: Section) -> list[Symbol]:
    found: dict[int, Symbol] = {}
    for symbol in loading.defined.get(section.index, []):
        found.setdefault(symbol.value, symbol)
    return [found[at] for at in sorted(found)]


def _words(loading: Loading, section: Section, symbol: Symbol, end: int) -> _Words:
    size = min(symbol.size or end - symbol.value, end - symbol.value)
    count = min(size // 4, _GOBPF_WORDS)
    if count < _LEAST_WORDS:
        what = f"map {symbol.name} is defined by {max(size, 0)} bytes; at least 16 are wanted"
        raise loading.error(what, section, symbol.value)
    return loading.elf.cursor(section).unpack(f"{count}I", symbol.value)


def _layout_of(
    section: Section, read: list[tuple[str, _Words]]
) -> Callable[[Loading, list[tuple[str, _Words]]], None] | None:
    longest = max((len(words) for _, words in read), default=0)
    if longest >= _GOBPF_WORDS:
        return _finish_gobpf
    if longest >= _IPROUTE2_WORDS:
        return _finish_iproute2
    return _finish_libbpf if longest > 5 else None


def _finish_libbpf(loading: Loading, read: list[tuple[str, _Words]]) -> None:
    maps = loading.spec.maps
    for name, words in read:
        spec = maps[name]
        if spec.type in _OF_MAPS and len(words) > 5 and words[5] < len(read):
            spec.inner = maps[read[words[5]][0]]
        if len(words) > 6 and spec.flags & _NUMA_NODE:
            spec.numa_node = words[6]


_NUMA_NODE = 1 << 2  # BPF_F_NUMA_NODE


def _finish_iproute2(loading: Loading, read: list[tuple[str, _Words]]) -> None:
    maps = loading.spec.maps
    rows = [(name, words) for name, words in read if len(words) >= _IPROUTE2_WORDS]
    by_id = {words[5]: name for name, words in reversed(rows) if words[5]}
    for name, words in rows:
        map_id, pinning, inner_id = words[5:8]
        spec = maps[name]
        spec.pinning = _PIN_BY_NAME if pinning else 0
        if map_id:
            loading.legacy_ids[name] = map_id
        if spec.type in _OF_MAPS and inner_id in by_id:
            spec.inner = maps[by_id[inner_id]]
            _fill_outer(spec, rows, inner_id)


def _fill_outer(outer: MapSpec, rows: list[tuple[str, _Words]], inner_id: int) -> None:
    for name, words in rows:
        if words[5] == inner_id and words[8] != _NONE and name != outer.name:
            outer.members.setdefault(words[8], name)


def _finish_gobpf(loading: Loading, read: list[tuple[str, _Words]]) -> None:
    for name, words in read:
        if len(words) > 5 and 0 < words[5] < _GOBPF_CUSTOM:
            loading.spec.maps[name].pinning = _PIN_BY_NAME


def collect_tail_calls(loading: Loading) -> None:
    """Fill program arrays from section names ``ID/KEY``, as iproute2 does."""
    arrays = {
        map_id: name
        for name, map_id in loading.legacy_ids.items()
        if loading.spec.maps[name].type == _PROG_ARRAY
    }
    if not arrays:
        return
    for key, program in loading.spec.programs.items():
        match = _TAIL_CALL.fullmatch(program.section)
        if match is None:
            continue
        name = arrays.get(int(match[1], 0) if match[1][:2] == "0x" else int(match[1]))
        slot = int(match[2], 16) if match[2][:2].lower() == "0x" else int(match[2])
        if name is not None:
            loading.spec.maps[name].members[slot] = key
