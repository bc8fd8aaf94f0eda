"""Results of several runs as one: what maps and variables held after each, put together by declared
rules, so that the result is the same whoever ran what.

Every run started with the same contents, the base; ``final`` is what one left. Rules:

    sum     base + what each run added, field by field (integers modulo their size); flags (bool)
            are true when one is
    min     the least, field by field, of the runs that changed it
    max     the greatest
    first   the entry as the first run that changed it left it
    last    … the last run, in the order in which runs were added

Fields are what BTF says: integers, enums, floats, also in structs and arrays. Text, arrays of
bytes, pointers, unions, bit-fields and padding have no sum: they are the last run's that changed
the entry. Without BTF a value of 1, 2, 4 or 8 bytes is an integer, and a larger one 8-byte integers
if its size allows, else 4-byte ones.

Per-CPU maps are summed, rings and queues are put one behind the other, everything else is "last"
unless a rule is given for its name.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ..abi import MapType, map_type
from ..errors import UsageError

if TYPE_CHECKING:
    from ..btf import Btf
    from ..host import MapHandle
    from ..obj import MapSpec, VariableSpec

__all__ = [
    "RULES",
    "Fields",
    "MapMerge",
    "Snapshot",
    "SnapshotMap",
    "default_rule",
    "parse_rules",
    "put_back",
    "snapshot",
    "summed",
]

RULES = ("sum", "min", "max", "first", "last")
_RINGS = frozenset((MapType.RINGBUF, MapType.PERF_EVENT_ARRAY))
_QUEUES = frozenset((MapType.QUEUE, MapType.STACK))
# what these hold is no data of the program: programs, maps, sockets, bits of a filter
_OPAQUE = frozenset(
    (
        *(MapType.PROG_ARRAY, MapType.ARRAY_OF_MAPS, MapType.HASH_OF_MAPS),
        *(MapType.BLOOM_FILTER, MapType.USER_RINGBUF, MapType.ARENA, MapType.STRUCT_OPS),
    )
)
_UNSIGNED = {1: "B", 2: "H", 4: "I", 8: "Q"}
_SIGNED = {1: "b", 2: "h", 4: "i", 8: "q"}
_FLOATS = {4: "f", 8: "d"}
_MOST_FIELDS = 1 << 16  # of one value: more are bytes
_KERNEL_OBJECTS = frozenset(
    (
        *("bpf_spin_lock", "bpf_res_spin_lock", "bpf_timer", "bpf_wq", "bpf_refcount"),
        *("bpf_list_head", "bpf_list_node", "bpf_rb_root", "bpf_rb_node", "bpf_dynptr"),
    )
)


class Field(NamedTuple):
    """One number in a value: its byte offset and its struct code."""

    offset: int
    code: str
    is_bool: bool = False


class Fields:
    """The numbers in values of ``size`` bytes, described by ``type_id`` of ``btf`` where that has
    the size."""

    def __init__(self, btf: Btf | None, type_id: int, size: int) -> None:
        order = ">" if (btf.byteorder if btf is not None else sys.byteorder) == "big" else "<"
        self.size, self.rows = size, _numbers(btf, type_id, size)
        self._reading = struct.Struct(_format(order, self.rows, size, signed=True))
        self._adding = struct.Struct(_format(order, self.rows, size, signed=False))
        self._masks = [
            0 if row.code in "fd" else (1 << 8 * struct.calcsize("<" + row.code)) - 1
            for row in self.rows
        ]
        self._bytes = _Bytes([(r.offset, struct.calcsize("<" + r.code)) for r in self.rows], size)

    def add(self, total: bytes, more: bytes, base: bytes) -> bytes:
        """``total`` and what ``more`` has beyond ``base``, modulo; other bytes are total's."""
        unpack = self._adding.unpack_from
        out: list[Any] = []
        numbers = zip(unpack(total), unpack(more), unpack(base), self._masks, self.rows)
        for old, new, start, mask, row in numbers:
            if row.is_bool:
                out.append(old | new)
            else:
                out.append((old + new - start) & mask if mask else old + new - start)
        return self._bytes.rest(total, self._adding.pack(*out))

    def choose(self, rule: str, chosen: bytes | None, new: bytes, base: bytes) -> bytes:
        """Of numbers that ``new`` changed from ``base`` the least or greatest; ``chosen`` is what
        runs before left, None at the first. Other bytes are new's."""
        unpack, pick = self._reading.unpack_from, min if rule == "min" else max
        out: list[Any] = []
        for old, now, start in zip(unpack(chosen or base), unpack(new), unpack(base)):
            if now == start:
                out.append(old)
            else:
                out.append(now if old == start else pick(old, now))
        return self._bytes.rest(new, self._reading.pack(*out))


class _Bytes:
    """The bytes of a value that are no numbers."""

    def __init__(self, numbers: Sequence[tuple[int, int]], size: int) -> None:
        self.gaps, at = [], 0
        for offset, width in [*numbers, (size, 0)]:
            if offset > at:
                self.gaps.append((at, offset))
            at = offset + width

    def rest(self, source: bytes, numbers: bytes) -> bytes:
        """``numbers`` with the other bytes from ``source``."""
        if not self.gaps:
            return numbers
        out = bytearray(numbers)
        for start, end in self.gaps:
            out[start:end] = source[start:end]
        return bytes(out)


def _format(order: str, rows: Sequence[Field], size: int, *, signed: bool) -> str:
    pieces, at = [order], 0
    for row in rows:
        width = struct.calcsize("<" + row.code)
        code = row.code if signed or row.code in "fd" else _UNSIGNED[width]
        pieces.append(f"{row.offset - at}x{code}")
        at = row.offset + width
    return "".join([*pieces, f"{size - at}x"])


def _numbers(btf: Btf | None, type_id: int, size: int) -> list[Field]:
    if btf is not None and type_id and _size(btf, type_id) == size:
        found: list[Field] = []
        _collect(btf, type_id, 0, found)
        return found if len(found) <= _MOST_FIELDS else []
    if size in _UNSIGNED:
        return [Field(0, _UNSIGNED[size])]
    width = 8 if size % 8 == 0 else 4 if size % 4 == 0 else 0
    if not width or size // width > _MOST_FIELDS:
        return []
    return [Field(at, _UNSIGNED[width]) for at in range(0, size, width)]


def _size(btf: Btf, type_id: int) -> int | None:
    try:
        return btf.size_of(type_id)
    except UsageError:
        return None


def _collect(btf: Btf, type_id: int, at: int, found: list[Field]) -> None:
    from ..btf.types import Array, Enum, Enum64, Float, Int, Struct

    kind = btf.type(btf.resolve(type_id))
    if len(found) > _MOST_FIELDS:
        return
    if isinstance(kind, (Int, Enum, Enum64)) and kind.size in _UNSIGNED:
        codes = _SIGNED if getattr(kind, "signed", False) else _UNSIGNED
        found.append(Field(at, codes[kind.size], bool(getattr(kind, "is_bool", False))))
    elif isinstance(kind, Float) and kind.size in _FLOATS:
        found.append(Field(at, _FLOATS[kind.size]))
    elif isinstance(kind, Array):
        step = btf.size_of(kind.type_id)
        element = btf.type(btf.resolve(kind.type_id))
        if step == 1 and isinstance(element, Int) and not element.is_bool:
            return  # text, addresses
        for number in range(min(kind.count, _MOST_FIELDS + 1)):
            _collect(btf, kind.type_id, at + number * step, found)
    elif isinstance(kind, Struct) and kind.name not in _KERNEL_OBJECTS:
        for member in kind.members:
            if not member.bitfield_size and not member.bit_offset % 8:
                _collect(btf, member.type_id, at + member.bit_offset // 8, found)


# --- what a map holds -----------------------------------------------------------------------------


class Snapshot(NamedTuple):
    """What a map held: entries by key (keys and values as the map gives them), or the values of a
    queue or stack and the (CPU, record) pairs of a ring, in the order of taking them out."""

    entries: dict[bytes, bytes]
    items: list[Any]


def snapshot(handle: MapHandle) -> Snapshot | None:
    """The contents of a live map, None where they are no data. Takes records out of rings and
    values out of queues and stacks."""
    spec = handle.spec
    if spec.type in _OPAQUE:
        return None
    if spec.type in _RINGS:
        return Snapshot({}, list(handle.records()))
    if spec.type in _QUEUES:
        return Snapshot({}, list(iter(handle.pop, None)))
    if not map_type(spec.type).keyed:
        return None
    keys, values, count = handle.dump()
    width, step = spec.key_size, len(values) // count if count else 0
    return Snapshot(
        {
            keys[n * width : (n + 1) * width]: values[n * step : (n + 1) * step]
            for n in range(count)
        },
        [],
    )


def put_back(handle: MapHandle, base: Snapshot) -> None:
    """Give a fresh map the contents of ``base``."""
    now = snapshot(handle) or Snapshot({}, [])
    for key, value in base.entries.items():
        if now.entries.get(key) != value:
            handle.update(key, value)
    for key in now.entries.keys() - base.entries.keys():
        handle.delete(key)
    if handle.spec.type in _QUEUES:
        items = reversed(base.items) if handle.spec.type == MapType.STACK else base.items
        for item in items:
            handle.push(item)


class SnapshotMap:
    """A map handle over contents that were taken: reading works, changing does not."""

    def __init__(self, spec: MapSpec, contents: Snapshot, cpus: int = 1) -> None:
        self.spec, self.cpus, self._contents = spec, cpus, contents

    def lookup(self, key: bytes) -> bytes | None:
        return self._contents.entries.get(bytes(key))

    def keys(self) -> Iterator[bytes]:
        return iter(self._contents.entries)

    def dump(self) -> tuple[bytes, bytes, int]:
        entries = self._contents.entries
        return b"".join(entries), b"".join(entries.values()), len(entries)

    def peek(self) -> bytes | None:
        return self._contents.items[0] if self._contents.items else None

    def records(self) -> Iterator[tuple[int, bytes]]:
        return iter(self._contents.items)

    def _refuse(self, *_: Any) -> Any:
        raise UsageError(f"map {self.spec.name} is a result: it cannot be changed")

    update = delete = push = pop = set_inner = set_program = _refuse

    def freeze(self) -> None:
        """Nothing: it cannot be changed anyway."""

    def close(self) -> None:
        """Nothing is held."""


# --- merging --------------------------------------------------------------------------------------


def default_rule(spec: MapSpec) -> str:
    """The rule for a map for which none is given: "sum" for per-CPU maps, "append" for rings and
    queues, else "last"."""
    if spec.type in _RINGS or spec.type in _QUEUES:
        return "append"
    return "sum" if map_type(spec.type).per_cpu else "last"


def parse_rules(texts: Iterable[str], names: Iterable[str]) -> dict[str, str]:
    """``NAME=RULE`` texts as rules by name. Raises UsageError for names that are not among
    ``names`` and rules that there are not."""
    known = set(names)
    rules: dict[str, str] = {}
    for text in texts:
        name, equals, rule = text.partition("=")
        if not equals or rule not in RULES:
            raise UsageError(f"--merge takes NAME={'|'.join(RULES)}, not {text!r}")
        if name not in known:
            listed = ", ".join(sorted(known)) or "none"
            raise UsageError(f"no map or variable named {name!r} to merge; there are: {listed}")
        rules[name] = rule
    return rules


class _Entries:
    """Entries under one rule."""

    def __init__(self, fields: Fields, rule: str, base: Mapping[bytes, bytes]) -> None:
        self.fields, self.rule, self.base = fields, rule, base
        self.changed: dict[bytes, bytes | None] = {}  # None: deleted
        self.runs = 0
        self.deletions: dict[bytes, int] = {}

    def add(self, final: Mapping[bytes, bytes]) -> None:
        self.runs += 1
        for key, value in final.items():
            if self.base.get(key) != value:
                self._change(key, value)
        for key in self.base.keys() - final.keys():
            self.deletions[key] = self.deletions.get(key, 0) + 1
            if self.rule == "last" or (self.rule == "first" and key not in self.changed):
                self.changed[key] = None

    def _change(self, key: bytes, value: bytes) -> None:
        rule, before = self.rule, self.changed.get(key)
        start = self.base.get(key, b"\0" * len(value))
        if rule == "sum":
            total = before if before is not None else start
            self.changed[key] = self.fields.add(self.fields._bytes.rest(value, total), value, start)
        elif rule in ("min", "max"):
            known = before is not None or key in self.base
            made = self.fields.choose(rule, before, value, start) if known else value
            self.changed[key] = made
        elif rule == "last" or key not in self.changed:
            self.changed[key] = value

    def result(self) -> dict[bytes, bytes]:
        merged: dict[bytes, bytes] = {}
        for key, value in {**self.base, **self.changed}.items():
            gone = self.deletions.get(key) == self.runs and self.runs
            if value is not None and not gone:
                merged[key] = value
        return merged


class MapMerge:
    """One map over several runs. ``base`` is what each started with; ``rules`` may name the map or,
    for a section of global variables, the variables (``variables``)."""

    def __init__(
        self,
        spec: MapSpec,
        base: Snapshot,
        rules: Mapping[str, str],
        variables: Sequence[VariableSpec] = (),
    ) -> None:
        self.spec, self.base = spec, base
        self.rule = rules.get(spec.name, default_rule(spec))
        self._items = list(base.items) if spec.type in _RINGS else []
        self._whole = _Entries(
            Fields(spec.btf, spec.value_type, spec.value_size) if not variables else _NO_FIELDS,
            self.rule if self.rule != "append" else "last",
            _unpadded(base.entries, spec),
        )
        self._variables = {
            variable.name: (
                variable,
                _Entries(
                    Fields(variable.btf, variable.type_id, variable.size),
                    rules.get(variable.name, self.rule),
                    _slices(base.entries, variable),
                ),
            )
            for variable in variables
            if variable.size
        }

    def add(self, final: Snapshot) -> None:
        """What one run left."""
        entries = _unpadded(final.entries, self.spec)
        self._whole.add(entries)
        self._items += final.items
        for variable, merge in self._variables.values():
            merge.add(_slices(entries, variable))

    def result(self) -> Snapshot:
        """All runs so far as one."""
        entries = self._whole.result()
        for variable, merge in self._variables.values():
            for key, value in entries.items():
                end = variable.offset + variable.size
                part = merge.result().get(key, value[variable.offset : end])
                entries[key] = value[: variable.offset] + part + value[end:]
        if map_type(self.spec.type).per_cpu:
            width = (self.spec.value_size + 7) // 8 * 8
            entries = {key: value.ljust(width, b"\0") for key, value in entries.items()}
        return Snapshot(entries, self._items)


def _slices(entries: Mapping[bytes, bytes], variable: VariableSpec) -> dict[bytes, bytes]:
    """A variable's bytes in each value of its section (there is one)."""
    end = variable.offset + variable.size
    return {key: value[variable.offset : end] for key, value in entries.items()}


def _unpadded(entries: Mapping[bytes, bytes], spec: MapSpec) -> dict[bytes, bytes]:
    """Values as one each: the CPUs of a per-CPU map together."""
    if not map_type(spec.type).per_cpu:
        return dict(entries)
    fields = Fields(spec.btf, spec.value_type, spec.value_size)
    return {key: summed(value, spec, fields) for key, value in entries.items()}


def summed(value: bytes, spec: MapSpec, fields: Fields | None = None) -> bytes:
    """A per-CPU map's value (one for each CPU, padded to 8 bytes) as one: its numbers added up,
    other bytes from the first CPU that has some."""
    size = spec.value_size
    step = (size + 7) // 8 * 8
    each = [value[at : at + size] for at in range(0, len(value), step)]
    if len(each) == 1:
        return each[0]
    fields = fields or Fields(spec.btf, spec.value_type, size)
    zero = bytes(size)
    used = [one for one in each if one != zero]
    if not used:
        return zero
    total = fields._bytes.rest(used[0], zero)
    for one in used:
        total = fields.add(total, one, zero)
    return total


_NO_FIELDS = Fields(None, 0, 0)
