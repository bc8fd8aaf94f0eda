"""Deduplication: every type once, as ``bpftool gen object`` and libbpf leave it.

Two types are the same when everything they say is the same: kind, name, size, offsets, bit sizes,
values, and, through their references, the types that they are made of. Types may go in circles, so
structs are compared as graphs: two are taken to be the same until a difference turns up, and all
that was taken on the way becomes true at once or not at all. A declaration (``struct foo;``, an
enum without values) is the same as a full definition where the two are found at the same place,
and wherever only one full definition of that name is left at the end.

Variables and data sections are never merged: whether two variables are one is for symbols to say.

The order of steps matters: leaf types by value, then structs and unions, then left-over
declarations, then what refers to all of them. Nothing is recursive, and the work is bounded: after
``_STEPS`` comparisons per type further structs stay separate, which is never wrong.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from ..errors import FormatError
from .container import Btf
from .dedup_graph import TypeGraph
from .types import Kind

__all__ = ["Deduplicator", "dedup"]

_STEPS = 16
_FREE_STEPS = 1 << 18
_DEPTH = 3  # references to look along when structs that look alike are told apart

_ENUMS = (Kind.ENUM, Kind.ENUM64)
_COMPOSITES = (Kind.STRUCT, Kind.UNION)
_TAGGED = frozenset((Kind.FWD, *_ENUMS, *_COMPOSITES))
_LEAVES = frozenset((Kind.INT, Kind.FLOAT, Kind.FWD, *_ENUMS))
_LASTING = frozenset((Kind.VAR, Kind.DATASEC))
# what the last step leaves alone: it is itself, or found already
_SETTLED = _LEAVES | _LASTING | {Kind.VOID, *_COMPOSITES}


def dedup(btf: Btf) -> tuple[Btf, array[int]]:
    """``btf`` with every type once, and the new id of each old id (item 0 is 0).

    Types keep the order in which they first appear. In split BTF, types that the base has become
    the base's; the base itself stays. Raises FormatError for references and names that there are
    not, and for types that refer to themselves without a struct or union between."""
    graph = TypeGraph(btf.base)
    ids = graph.add(btf)
    nodes, new = Deduplicator(graph).run()
    return write(graph, nodes, new, btf), array("I", map(new.__getitem__, ids))


def write(graph: TypeGraph, nodes: list[int], new: array[int], like: Btf) -> Btf:
    """The Btf of ``nodes``, of the byte order, base and file of ``like``."""
    raw = graph.pack(nodes, new, like.byteorder)
    return Btf.from_bytes(raw, base=like.base, file=like.file, section=like.section)


class Deduplicator:
    """One run over one graph. ``same`` leads from each type, in steps, to the one that stands for
    it."""

    def __init__(self, graph: TypeGraph) -> None:
        self.graph, self.first = graph, graph.first
        self.kinds = graph.kinds
        self.same = list(range(len(graph)))
        self.assumed: dict[int, int] = {}
        self.steps = _FREE_STEPS + _STEPS * len(graph)
        self.keys: dict[int, bytes] = {}
        self.settled = bytearray(len(graph))  # structs and unions that have been looked at
        self.looks: dict[tuple[int, int], object] = {}

    def run(self) -> tuple[list[int], array[int]]:
        """The types that stay, in order, and the new id for each id of the graph."""
        self._leaves()
        self._enum_declarations()
        self._composites()
        self._declarations()
        self._references()
        nodes = [n for n in range(self.first, len(self.graph)) if self.same[n] == n]
        new = array("I", range(len(self.graph)))
        for number, node in enumerate(nodes, self.first):
            new[node] = number
        for node in range(self.first, len(self.graph)):
            new[node] = new[self.find(node)]
        return nodes, new

    def find(self, node: int) -> int:
        """The type that stands for ``node``."""
        same = self.same
        while (above := same[node]) != node:
            same[node] = node = same[above]
        return node

    def _of_kinds(self, kinds: Iterable[int]) -> list[int]:
        wanted = frozenset(kinds)
        return [node for node, kind in enumerate(self.kinds) if kind in wanted]

    def _merge(self, node: int, into: int) -> None:
        if node >= self.first:
            self.same[node] = into

    # --- leaves and declarations ------------------------------------------------------------------

    def _leaves(self) -> None:
        key, known = self.graph.key, dict[bytes, int]()
        for node in self._of_kinds(_LEAVES):
            self._merge(node, known.setdefault(key(node), node))

    def is_declaration(self, node: int) -> bool:
        """Whether a type is named and only declared: a Fwd, or an enum without values."""
        graph, kind = self.graph, self.kinds[node]
        start = graph.starts[node]
        if kind in _ENUMS and graph.words[start + 1] & 0xFFFF:
            return False
        return (kind == Kind.FWD or kind in _ENUMS) and graph.words[start] != 0

    def _tag(self, node: int) -> tuple[int, int]:
        """The name space and name by which a declaration finds its definition."""
        kind = self.kinds[node]
        if kind == Kind.FWD:
            flag = self.graph.words[self.graph.starts[node] + 1] >> 31
            kind = Kind.UNION if flag else Kind.STRUCT
        return (Kind.ENUM if kind in _ENUMS else kind), self.graph.name(node)

    def _unique(self, kinds: tuple[int, ...]) -> dict[tuple[int, int], int]:
        """The definitions whose name no other definition has."""
        found: dict[tuple[int, int], int] = {}
        for node in self._of_kinds(kinds):
            if self.same[node] == node and self.graph.name(node) and not self.is_declaration(node):
                tag = self._tag(node)
                found[tag] = 0 if tag in found else node
        return {tag: node for tag, node in found.items() if node}

    def _resolve(self, declared: tuple[int, ...], defined: tuple[int, ...]) -> None:
        waiting = [
            node
            for node in self._of_kinds(declared)
            if node >= self.first and self.same[node] == node and self.is_declaration(node)
        ]
        if waiting:
            definitions = self._unique(defined)
            for node in waiting:
                self._merge(node, definitions.get(self._tag(node), node))

    def _enum_declarations(self) -> None:
        self._resolve(_ENUMS, _ENUMS)

    def _declarations(self) -> None:
        self._resolve((Kind.FWD,), _COMPOSITES)

    # --- structs and unions -----------------------------------------------------------------------

    def _composites(self) -> None:
        groups: dict[bytes, list[int]] = {}
        for node in self._of_kinds(_COMPOSITES):
            groups.setdefault(self._key(node), []).append(node)
        alike = [node for group in groups.values() if len(group) > 1 for node in group]
        candidates: dict[tuple[bytes, object], list[int]] = {}
        for node in sorted(node for node in alike if node < self.first):
            self.settled[node] = 1
            candidates.setdefault((self._key(node), self._looks(node)), []).append(node)
        for node in self._inner_first(sorted(node for node in alike if node >= self.first)):
            if self.same[node] == node:
                found = candidates.setdefault((self._key(node), self._looks(node)), [])
                if not self._is_any(node, found):
                    found.append(node)
                self.settled[self.find(node)] = 1

    def _inner_first(self, nodes: list[int]) -> list[int]:
        """``nodes`` in an order in which each comes after those it is made of, except in circles:
        then what is compared is mostly decided already."""
        wanted, seen = bytearray(len(self.graph)), bytearray(len(self.graph))
        for node in nodes:
            wanted[node] = 1
        order: list[int] = []
        waiting = nodes[::-1]
        while waiting:
            node = waiting.pop()
            if node < 0:
                order.append(~node)
            elif not seen[node]:
                seen[node] = 1
                if wanted[node]:
                    waiting.append(~node)
                waiting += [one for one in self.graph.references(node) if not seen[one]]
        return order

    def _key(self, node: int) -> bytes:
        found = self.keys.get(node)
        if found is None:
            found = self.keys[node] = self.graph.key(node)
        return found

    def _looks(self, node: int) -> object:
        return tuple(self._look(one, _DEPTH) for one in self.graph.references(node))

    def _look(self, node: int, depth: int) -> object:
        """Something that is equal for equal types. It may not tell a declaration from what it
        declares, nor change while structs are merged."""
        kind = self.kinds[node]
        if kind in _TAGGED and self.graph.name(node):
            return self._tag(node)
        if kind in _LEAVES or not node:
            return self.same[node]
        if not depth:
            return kind
        found = self.looks.get((node, depth))
        if found is None:
            below = tuple(self._look(one, depth - 1) for one in self.graph.references(node))
            found = self.looks[node, depth] = hash((self._key(node), below))
        return found

    def _is_any(self, node: int, candidates: list[int]) -> bool:
        for one in candidates:
            if self.steps < 0:
                break
            if self._is_same(node, one):
                return True
        return False

    def _is_same(self, node: int, other: int) -> bool:
        """Whether the two graphs are the same; if so, all that follows from it is entered."""
        self.assumed = {}
        pairs = [(node, other)]
        while pairs:
            one, two = pairs.pop()
            one, two = self._assume(one), self._assume(two)
            if one == two:
                continue
            known = len(pairs)
            if not self._pair(one, two, pairs):
                self.steps -= 1
                return False
            self.steps -= 1 + len(pairs) - known
            if self.steps < 0:
                return False
        for above in sorted(self.assumed):
            into = self.same[above] = self._assume(above)
            self.settled[into] |= self.settled[above]
        return True

    def _assume(self, node: int) -> int:
        node, assumed = self.find(node), self.assumed
        while node in assumed:
            node = assumed[node]
        return node

    def _pair(self, one: int, two: int, pairs: list[tuple[int, int]]) -> bool:
        """Take two types to be the same unless their records differ; what they refer to goes to
        ``pairs``."""
        one, two = (one, two) if one < two else (two, one)
        kind = self.kinds[one]
        # leaves have been merged by value, what the base holds never changes, and structs that
        # were compared before are different
        if two < self.first or kind in _LASTING or (self.settled[one] and self.settled[two]):
            return False
        if self.is_declaration(one):
            # prefer what is defined: then all that meets this declaration is compared with that
            return self._declared(one, two)
        if self.is_declaration(two):
            return self._declared(two, one)
        if kind in _LEAVES or self._key(one) != self._key(two):
            return False
        self.assumed[two] = one
        graph = self.graph
        pairs += zip(graph.references(one), graph.references(two), strict=True)
        return True

    def _declared(self, declaration: int, definition: int) -> bool:
        if declaration < self.first or self._tag(declaration) != self._tag(definition):
            return False
        self.assumed[declaration] = definition
        return True

    # --- what refers to others --------------------------------------------------------------------

    def _references(self) -> None:
        graph, kinds = self.graph, self.kinds
        known: dict[bytes, int] = {}
        state = bytearray(len(graph))  # 1 begun, 2 done
        for node, kind in enumerate(kinds):
            if kind in _SETTLED or self.same[node] != node:
                state[node] = 2
        for node in range(len(graph)):
            if state[node] == 2:
                continue
            waiting = [node]
            while waiting:
                here = waiting[-1]
                below = () if state[here] == 2 else self._unsettled(here, state)
                if below:
                    state[here] = 1
                    waiting += below
                    continue
                waiting.pop()
                if state[here] != 2:
                    state[here] = 2
                    key = graph.record(here, self.find).tobytes()
                    self._merge(here, known.setdefault(key, here))

    def _unsettled(self, node: int, state: bytearray) -> list[int]:
        found = []
        for one in self.graph.references(node):
            one = self.find(one)
            if state[one] == 1:
                raise self._circle(one)
            if not state[one]:
                found.append(one)
        return found

    def _circle(self, node: int) -> FormatError:
        kind = Kind(self.kinds[node]).name.lower()
        text = list(self.graph.numbers)[self.graph.name(node)].decode("utf-8", "backslashreplace")
        what = f"{kind} {text or '(anonymous)'} refers to itself with no struct or union between"
        return FormatError(what, section=".BTF")
