"""Whether two objects mean the same by a name: types of two BTFs compared by what they say.

Typedefs, qualifiers and tags do not count, nor do names of integers: what counts is how a value
looks in memory. Behind a pointer a struct of the same name is the same struct: every object
describes as much of it as it uses.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bpfkit.btf import Btf, Kind
from bpfkit.btf import types as t

from ..btfmaps import WrongDefinition, parse_definition
from ..spec import MapSpec

__all__ = ["Comparison"]

_MAX_PAIRS = 1 << 18  # types that go in circles of different lengths have many
_COMPOSITE = (Kind.STRUCT, Kind.UNION, Kind.FWD)
_ENUMS = (Kind.ENUM, Kind.ENUM64)
_NUMBERS = (
    "type", "key_size", "value_size", "max_entries", "flags", "map_extra", "numa_node", "pinning",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Pair:
    one: int
    other: int
    exact: bool  # False behind a pointer
    where: str


class _Different(Exception):
    pass


class Comparison:
    """Comparisons of types of two objects. What was found equal is remembered: a second variable of
    a large type costs nothing."""

    def __init__(self, one: Btf, other: Btf) -> None:
        self.one, self.other = one, other
        self._equal: set[tuple[int, int, bool]] = set()

    def types(self, one_id: int, other_id: int) -> str:
        """What differs between two types, "" if they say the same."""
        seen: set[tuple[int, int, bool]] = set()
        todo = [_Pair(one_id, other_id, True, "")]
        try:
            while todo:
                pair = todo.pop()
                a, b = self.one.resolve(pair.one), self.other.resolve(pair.other)
                key = (a, b, pair.exact)
                if key not in seen and key not in self._equal:
                    seen.add(key)
                    todo += _step(self.one, a, self.other, b, pair)
                if len(seen) > _MAX_PAIRS:
                    raise _Different("they are too large to compare")
        except _Different as different:
            return str(different)
        self._equal |= seen
        return ""

    def maps(self, name: str, one_id: int, other_id: int) -> str:
        """What differs between the definitions of map ``name`` by two variables of section
        ``.maps``, "" if they make the same map."""
        try:
            one, other = _parse(self.one, one_id, name), _parse(self.other, other_id, name)
        except WrongDefinition as wrong:
            return str(wrong)
        return self._specs(one, other, "")

    def _specs(self, one: MapSpec, other: MapSpec, where: str) -> str:
        for attr in _NUMBERS:
            values = getattr(one, attr), getattr(other, attr)
            if values[0] != values[1]:
                return f"{where}{attr} is {values[0]} and {values[1]}"
        for attr in ("key", "value"):
            ids = getattr(one, f"{attr}_type"), getattr(other, f"{attr}_type")
            if bool(ids[0]) != bool(ids[1]):
                return f"{where}only one says the type of its {attr}"
            found = self.types(*ids) if ids[0] else ""
            if found:
                return f"{where}{attr}: {found}"
        if one.inner is None or other.inner is None:
            return "" if one.inner is other.inner else f"{where}only one says what it holds"
        return self._specs(one.inner, other.inner, f"{where}inner map: ")


def _parse(btf: Btf, var: int, name: str) -> MapSpec:
    found = btf.type(var)
    definition = found.type_id if isinstance(found, t.Var) else var
    return parse_definition(btf, name, btf.resolve(definition), 0)[0]


def _step(one: Btf, a_id: int, other: Btf, b_id: int, pair: _Pair) -> Iterator[_Pair]:
    a, b = one.type(a_id), other.type(b_id)
    if a.kind in _COMPOSITE and b.kind in _COMPOSITE:
        yield from _composites(a, b, pair)
    elif a.kind in _ENUMS and b.kind in _ENUMS:
        _enums(a, b, pair)
    elif a.kind != b.kind:
        spelled = (one.declaration(a_id) or "void", other.declaration(b_id) or "void")
        raise _Different(f"{pair.where or 'the type'} is {spelled[0]} and {spelled[1]}")
    elif isinstance(a, t.Int | t.Float):
        if _number(a) != _number(b):
            raise _Different(f"{pair.where or 'the type'} is {a.name} and {b.name}")
    elif isinstance(a, t.Ptr) and isinstance(b, t.Ptr):
        yield _Pair(a.type_id, b.type_id, False, pair.where)
    elif isinstance(a, t.Array) and isinstance(b, t.Array):
        if a.count != b.count and a.count and b.count:
            what = f"{pair.where or 'the array'} has {a.count} and {b.count} elements"
            raise _Different(what)
        yield _Pair(a.type_id, b.type_id, pair.exact, pair.where)
    elif isinstance(a, t.FuncProto) and isinstance(b, t.FuncProto):
        yield from _protos(a, b, pair)
    elif isinstance(a, t.Var | t.Func) and isinstance(b, t.Var | t.Func):
        yield _Pair(a.type_id, b.type_id, pair.exact, pair.where)


def _number(found: t.Type) -> tuple[int, bool, bool]:
    if isinstance(found, t.Int):
        return found.bits, found.signed, found.is_bool
    assert isinstance(found, t.Float)
    return found.size, False, False


def _composites(a: t.Type, b: t.Type, pair: _Pair) -> Iterator[_Pair]:
    assert isinstance(a, t.Struct | t.Union | t.Fwd)
    assert isinstance(b, t.Struct | t.Union | t.Fwd)
    words = [
        "union" if isinstance(x, t.Union) or (isinstance(x, t.Fwd) and x.is_union) else "struct"
        for x in (a, b)
    ]
    if words[0] != words[1] or a.name != b.name:
        names = [f"{word} {x.name or '(anonymous)'}" for word, x in zip(words, (a, b))]
        raise _Different(f"{pair.where or 'the type'} is {names[0]} and {names[1]}")
    if isinstance(a, t.Fwd) or isinstance(b, t.Fwd) or (a.name and not pair.exact):
        return
    where = pair.where or f"{words[0]} {a.name}".strip()
    if a.size != b.size:
        raise _Different(f"{where} has {a.size} and {b.size} bytes")
    if len(a.members) != len(b.members):
        raise _Different(f"{where} has {len(a.members)} and {len(b.members)} members")
    for one, other in zip(a.members, b.members):
        if one.name != other.name:
            raise _Different(f"{where} has member {one.name!r} where the other has {other.name!r}")
        if (one.bit_offset, one.bitfield_size) != (other.bit_offset, other.bitfield_size):
            raise _Different(f"{where}: member {one.name} is at another place")
        yield _Pair(one.type_id, other.type_id, pair.exact, f"{where}.{one.name}")


def _enums(a: t.Type, b: t.Type, pair: _Pair) -> None:
    assert isinstance(a, t.Enum | t.Enum64) and isinstance(b, t.Enum | t.Enum64)
    same = a.name == b.name and a.size == b.size
    if same and a.values and b.values and (pair.exact or not a.name):
        same = a.values == b.values
    if not same:
        raise _Different(f"{pair.where or 'the type'} is another enum {a.name or b.name}".rstrip())


def _protos(a: t.FuncProto, b: t.FuncProto, pair: _Pair) -> Iterator[_Pair]:
    if len(a.parameters) != len(b.parameters):
        counts = f"{len(a.parameters)} and {len(b.parameters)}"
        raise _Different(f"{pair.where or 'the function'} has {counts} parameters")
    before = f"{pair.where}: " if pair.where else ""
    yield _Pair(a.type_id, b.type_id, pair.exact, f"{before}what it returns")
    for number, (one, other) in enumerate(zip(a.parameters, b.parameters), 1):
        yield _Pair(one.type_id, other.type_id, pair.exact, f"{before}parameter {number}")
