"""Types of one or several BTF blobs as one graph of 32-bit words, for deduplication.

Nothing here builds type objects. The records of all inputs stand behind each other in one array;
names are numbers of texts (equal texts have equal numbers), references are ids of the graph. What
a record of a kind looks like is the table ``SHAPES``.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..errors import FormatError
from .container import Btf
from .encode import pack_btf
from .types import Kind

__all__ = ["SHAPES", "Shape", "TypeGraph"]


class Shape(NamedTuple):
    """Where a record has names and references besides its first word: ``third`` says whether the
    third word is a reference; references stand at every ``ref_step``-th word from ``ref_first`` to
    ``ref_last`` words before the end, names at every ``name_step``-th from word 3 (0: none)."""

    third: bool = False
    ref_first: int = 3
    ref_last: int = 0
    ref_step: int = 0
    name_step: int = 0


_COMPOSITE = Shape(ref_first=4, ref_step=3, name_step=3)
_REFERENCE = Shape(third=True)

SHAPES: dict[int, Shape] = {
    Kind.VOID: Shape(),
    Kind.INT: Shape(),
    Kind.PTR: _REFERENCE,
    Kind.ARRAY: Shape(ref_step=1, ref_last=1),
    Kind.STRUCT: _COMPOSITE,
    Kind.UNION: _COMPOSITE,
    Kind.ENUM: Shape(name_step=2),
    Kind.FWD: Shape(),
    Kind.TYPEDEF: _REFERENCE,
    Kind.VOLATILE: _REFERENCE,
    Kind.CONST: _REFERENCE,
    Kind.RESTRICT: _REFERENCE,
    Kind.FUNC: _REFERENCE,
    Kind.FUNC_PROTO: Shape(third=True, ref_first=4, ref_step=2, name_step=2),
    Kind.VAR: _REFERENCE,
    Kind.DATASEC: Shape(ref_step=3),
    Kind.FLOAT: Shape(),
    Kind.DECL_TAG: _REFERENCE,
    Kind.TYPE_TAG: _REFERENCE,
    Kind.ENUM64: Shape(name_step=3),
}


class _Names(dict[int, int]):
    """String offset of one blob -> number of the text; filled as it is asked."""

    def __init__(self, btf: Btf, numbers: dict[bytes, int]) -> None:
        self.btf, self.numbers = btf, numbers

    def __missing__(self, offset: int) -> int:
        owner = self.btf
        while offset < owner._strings_first and owner.base is not None:
            owner = owner.base
        strings, start = owner._parts.strings, offset - owner._strings_first
        if start >= len(strings):
            raise FormatError(f"a name at {offset:#x}, past the end of the strings")
        text = strings[start : strings.index(b"\0", start)]
        number = self[offset] = self.numbers.setdefault(text, len(self.numbers))
        return number


class TypeGraph:
    """All types of a base (may be none) and of any number of blobs on it. Id 0 is void."""

    def __init__(self, base: Btf | None = None) -> None:
        self.base = base
        self.words: array[int] = array("I", bytes(12))
        self.starts: list[int] = [0]
        self.kinds = bytearray(1)
        self.numbers: dict[bytes, int] = {b"": 0}
        layer = base
        layers: list[Btf] = []
        while layer is not None:
            layers.append(layer)
            layer = layer.base
        ids: list[int] = [0]
        for layer in reversed(layers):
            ids = self._load(layer, ids)
        self.base_ids = ids
        self.first = len(self.kinds)

    def __len__(self) -> int:
        return len(self.kinds)

    def add(self, btf: Btf) -> list[int]:
        """Add the types of ``btf``, whose base is the graph's. The answer has the id here for each
        of its ids. Raises FormatError for ids and names that there are not."""
        return self._load(btf, self.base_ids)

    def _load(self, btf: Btf, base_ids: list[int]) -> list[int]:
        words, shift = self.words, len(self.words)
        words.frombytes(btf._parts.words.tobytes())  # type: ignore[attr-defined]
        starts = [position + shift for position in btf._positions]
        first = len(self.kinds)
        ids = [*base_ids, *range(first, first + len(starts))]
        names = _Names(btf, self.numbers)
        try:
            for start, end in zip(starts, [*starts[1:], len(words)], strict=False):
                self._relocate(start, end, names, ids)
        except (IndexError, FormatError) as error:
            what = f"it refers to a type past the last, {len(ids) - 1}"
            if isinstance(error, FormatError):
                what = error.what
            broken = len(self.kinds) - 1 - first + btf.first_id
            raise btf.error(broken, what) from None
        self.starts += starts
        return ids

    def _relocate(self, start: int, end: int, names: _Names, ids: list[int]) -> None:
        """Turn the names and references of one record into those of the graph."""
        words = self.words
        kind = words[start + 1] >> 24 & 31
        self.kinds.append(kind)
        if words[start]:
            words[start] = names[words[start]]
        third, first, last, step, name_step = SHAPES[kind]
        if third:
            words[start + 2] = ids[words[start + 2]]
        if step:
            where = slice(start + first, end - last, step)
            words[where] = array("I", map(ids.__getitem__, words[where]))
        if name_step:
            where = slice(start + 3, end, name_step)
            words[where] = array("I", map(names.__getitem__, words[where]))

    def end(self, node: int) -> int:
        """The word after the last of a record."""
        return self.starts[node + 1] if node + 1 < len(self.starts) else len(self.words)

    def name(self, node: int) -> int:
        """The number of a type's name, 0 for none."""
        return self.words[self.starts[node]]

    def references(self, node: int) -> list[int]:
        """The ids that a type refers to, always in the same order for a kind."""
        start, words = self.starts[node], self.words
        third, first, last, step, _ = SHAPES[self.kinds[node]]
        if third:
            found = [words[start + 2]]
            if step:
                found += words[start + first : self.end(node) - last : step]
            return found
        return words[start + first : self.end(node) - last : step].tolist() if step else []

    def record(self, node: int, rename: Callable[[int], int]) -> array[int]:
        """The words of a record, its references renamed."""
        start = self.starts[node]
        record = self.words[start : self.end(node)]
        third, first, last, step, _ = SHAPES[self.kinds[node]]
        if third:
            record[2] = rename(record[2])
        if step:
            where = slice(first, len(record) - last, step)
            record[where] = array("I", map(rename, record[where]))
        return record

    def key(self, node: int) -> bytes:
        """All that a record says without its references."""
        return self.record(node, _nothing).tobytes()

    def pack(self, nodes: Sequence[int], ids: Sequence[int], byteorder: str) -> bytes:
        """BTF of ``nodes`` in this order, its references those that ``ids`` has for them."""
        words: array[int] = array("I")
        strings = _Strings(list(self.numbers), self.base)
        for node in nodes:
            record = self.record(node, ids.__getitem__)
            record[0] = strings[record[0]]
            step = SHAPES[self.kinds[node]].name_step
            if step:
                record[3::step] = array("I", map(strings.__getitem__, record[3::step]))
            words += record
        return pack_btf(words, bytes(strings.blob), byteorder)


def _nothing(_: int) -> int:
    return 0


class _Strings(dict[int, int]):
    """Number of a text -> its offset in the strings written, in the order of first use. Texts of
    the base stay where they are."""

    def __init__(self, texts: list[bytes], base: Btf | None) -> None:
        self.texts = texts
        self.known = _base_strings(base)
        self.start = base._strings_end if base is not None else 0
        self.blob = bytearray() if base is not None else bytearray(1)
        self[0] = 0

    def __missing__(self, number: int) -> int:
        text = self.texts[number]
        offset = self.known.get(text)
        if offset is None:
            offset = self.start + len(self.blob)
            self.blob += text + b"\0"
        self[number] = offset
        return offset


def _base_strings(base: Btf | None) -> dict[bytes, int]:
    known: dict[bytes, int] = {}
    while base is not None:
        at = base._strings_first
        for text in base._parts.strings.split(b"\0")[:-1]:
            known[text] = at
            at += len(text) + 1
        base = base.base
    return known
