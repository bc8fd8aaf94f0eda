"""Which types a program needs, told by the words of its text.

A header of all types of a kernel costs a compiler most of a second. A program uses a few dozen of
them, and whatever it uses it names: the type itself, an enum constant, a function, or, on the way
through ``a->b->c``, a member. So the types that are named anywhere in the text, and those that a
named member leads to, are enough; :mod:`bpfkit.btf.cdump` adds what their layout needs. Words that
only look like names make the header longer, never wrong.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from zlib import crc32

from .cdump_view import KEYWORDS, Survey, View
from .types import Kind

__all__ = ["NameIndex", "needed", "tag_names"]

_COMPOSITE = (int(Kind.STRUCT), int(Kind.UNION))
_ENUMS = {int(Kind.ENUM): 2, int(Kind.ENUM64): 3}
_FUNC, _FUNC_PROTO, _ARRAY = int(Kind.FUNC), int(Kind.FUNC_PROTO), int(Kind.ARRAY)
_PTR = int(Kind.PTR)
_MAX_CHAIN = 256
_ONWARDS = frozenset(
    map(int, (Kind.PTR, Kind.TYPEDEF, Kind.CONST, Kind.VOLATILE, Kind.RESTRICT, Kind.TYPE_TAG))
)
_WANTED = frozenset((*KEYWORDS, int(Kind.TYPEDEF), _FUNC))


class NameIndex:
    """Name -> ids of the types, enums (by their constants) and kernel functions of that name: the
    hashes of the names with the ids below them, sorted. Two names of one hash are not told apart:
    an id too much does no harm."""

    def __init__(self, entries: array[int]) -> None:
        self.entries = entries

    @classmethod
    def of(cls, view: View, found: Survey) -> NameIndex:
        """Make the index: some 30,000 names of a kernel."""
        entries: set[int] = set()

        def add(name: str, type_id: int) -> None:
            entries.add(crc32(name.encode()) << 32 | type_id)

        words = view.words
        for type_id in (*found.named, *found.loose_enums, *found.kfuncs):
            at = view.at(type_id)
            if words[at]:
                add(view.name(words[at]), type_id)
            step = _ENUMS.get(words[at + 1] >> 24 & 31)
            if step:
                for offset in words[at + 3 : at + 3 + step * (words[at + 1] & 0xFFFF) : step]:
                    add(view.name(offset), type_id)
        return cls(array("Q", sorted(entries)))

    def find(self, name: str) -> list[int]:
        """The ids for a name; of ``task_struct___2``, a number that the header gives, those of
        ``task_struct`` too."""
        ids = self._exact(name)
        if "___" in name:
            ids += self._exact(name.rpartition("___")[0])
        return ids

    def _exact(self, name: str) -> list[int]:
        entries, low = self.entries, crc32(name.encode()) << 32
        at, ids = bisect_left(entries, low), []
        while at < len(entries) and entries[at] >> 32 == low >> 32:
            ids.append(entries[at] & 0xFFFFFFFF)
            at += 1
        return ids


def needed(view: View, roots: Iterable[int], names: frozenset[str]) -> set[int]:
    """The types to define for a text that names ``roots`` and whose words are ``names``.

    Debug information describes some of what is only pointed to: see :func:`_behind`. These are
    needed as well, for the debug information to be the same."""
    words, name_of = view.words, view.name
    todo = [(type_id, False) for type_id in roots]
    done: set[tuple[int, bool]] = {(0, False), (0, True)}
    while todo:
        step = todo.pop()
        type_id, is_member = step
        again = step in done
        if again and not (is_member and type_id):
            continue
        done.add(step)
        at = view.at(type_id)
        kind, count = words[at + 1] >> 24 & 31, words[at + 1] & 0xFFFF
        if kind == _PTR and is_member:
            todo += [(target, False) for target in _behind(view, words[at + 2], again)]
        elif again:
            pass
        elif kind in _COMPOSITE:
            end = at + 3 + 3 * count
            for name, other in zip(words[at + 3 : end : 3], words[at + 4 : end : 3]):
                todo.append((other, bool(name) and name_of(name) not in names))
        elif kind in _ONWARDS:
            todo.append((words[at + 2], is_member))
        elif kind == _FUNC:
            todo.append((words[at + 2], False))
        elif kind == _ARRAY:
            todo.append((words[at + 3], False))
        elif kind == _FUNC_PROTO:
            others = words[at + 4 : at + 4 + 2 * count : 2]
            todo += [(other, False) for other in (words[at + 2], *others)]
    return {type_id for type_id, _ in done if type_id and _is_wanted(view, type_id)}


def _behind(view: View, target: int, again: bool) -> list[int]:
    """What debug information describes when a member is a pointer to ``target``: LLVM leaves a
    struct out there and only declares it, but not one in the parameters of a function, and one
    with a qualifier or typedef only when it meets the pointer for the first time, not ``again``."""
    start = target
    for _ in range(_MAX_CHAIN):
        kind = view.kind(target)
        if kind in _COMPOSITE:
            return [start] if again and start != target else []
        if kind not in _ONWARDS:
            return [target]
        target = view.words[view.at(target) + 2]
    return []


def _is_wanted(view: View, type_id: int) -> bool:
    """Whether a header can be asked to define a type by itself."""
    kind = view.kind(type_id)
    has_name = view.words[view.at(type_id)] != 0
    return kind in _WANTED and (has_name or kind in _ENUMS)


def tag_names(view: View, type_ids: Iterable[int]) -> set[int]:
    """Those of ``type_ids`` that are structs or unions."""
    return {type_id for type_id in type_ids if view.kind(type_id) in _COMPOSITE}
