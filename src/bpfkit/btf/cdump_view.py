"""What the C header needs to know before it writes a line: the words of a BTF and of its bases as
one, names as C identifiers, and which names are taken twice.

C has two name spaces for us: tags (struct, union, enum) and ordinary identifiers (typedefs, enum
constants, functions). The lowest id keeps a name that several want, the next ones get ``___2``,
``___3`` and so on, as libbpf spells it: CO-RE ignores such a suffix. Numbers depend on ids only, so
a header of a few types calls them what the header of all types does.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import FormatError
from .types import Kind

if TYPE_CHECKING:
    from .container import Btf

__all__ = ["KEYWORDS", "Survey", "View", "forward_keyword", "identifier", "survey"]

_STRUCT, _UNION, _ENUM, _FWD = int(Kind.STRUCT), int(Kind.UNION), int(Kind.ENUM), int(Kind.FWD)
_TYPEDEF, _FUNC, _DECL_TAG, _ENUM64 = map(
    int, (Kind.TYPEDEF, Kind.FUNC, Kind.DECL_TAG, Kind.ENUM64)
)

KEYWORDS = {_STRUCT: "struct", _UNION: "union", _ENUM: "enum", _ENUM64: "enum"}
_RESERVED = frozenset(
    re.findall(
        r"\w+",
        "auto break case char const continue default do double else enum extern float for goto if "
        "inline int long register restrict return short signed sizeof static struct switch typedef "
        "union unsigned void volatile while asm typeof _Alignas _Alignof _Atomic _Bool _Complex "
        "_Generic _Imaginary _Noreturn _Static_assert _Thread_local __int128 __builtin_va_list "
        "_Float16 _Float32 _Float64 _Float128 __float128 __bf16 __fp16 _BitInt __auto_type",
    )
)


class View:
    """Types by id as word positions: ``words[positions[id]]`` is the name of a type, then come its
    info, its size or type, and the rest."""

    def __init__(self, btf: Btf) -> None:
        self.btf = btf
        self.count = len(btf) + 1
        chain = [btf]
        while chain[-1].base is not None:
            chain.append(chain[-1].base)
        self.words: Sequence[int] = btf._parts.words
        own = memoryview(btf._positions).cast("B")
        self.positions: Sequence[int] = array("I", bytes(4) + bytes(own))
        self.strings = btf._parts.strings
        if len(chain) > 1:
            self._join(chain[::-1])
        self.names: dict[int, str] = {}

    def _join(self, chain: list[Btf]) -> None:
        words, positions = array("I"), array("I", [0])
        for part in chain:
            shift = len(words)
            words.extend(part._parts.words)
            positions.extend(at + shift for at in part._positions)
        self.words, self.positions = words, positions
        self.strings = b"".join(part._parts.strings for part in chain)

    def at(self, type_id: int) -> int:
        """Where the words of a type start. Raises FormatError for an id there is not."""
        if not 0 < type_id < self.count:
            raise self.btf.error(0, f"a reference to type {type_id} of {self.count - 1}")
        return self.positions[type_id]

    def kind(self, type_id: int) -> int:
        """The kind of a type, 0 for void. Raises as :meth:`at`."""
        return self.words[self.at(type_id) + 1] >> 24 & 31 if type_id else 0

    def name(self, offset: int) -> str:
        """The string at ``offset`` as a C identifier, "" for none. Raises FormatError past the
        end."""
        found = self.names.get(offset)
        if found is None:
            found = self.names[offset] = identifier(self.string(offset))
        return found

    def string(self, offset: int) -> str:
        """The string at ``offset`` as it is. Raises FormatError past the end."""
        end = self.strings.find(b"\0", offset)
        if end < 0:
            raise FormatError(
                f"a name at {offset:#x}, past the end of the strings",
                file=self.btf.file,
                section=self.btf.section,
            )
        return self.strings[offset:end].decode("utf-8", "backslashreplace")


def identifier(text: str) -> str:
    """A name as C takes it: those of other languages (``Option<u8>``) are bent to fit."""
    if (text.isascii() and text.isidentifier()) or not text:
        return text + "_" if text in _RESERVED else text
    bent = re.sub(r"\W", "_", text, flags=re.ASCII)
    return "_" + bent if bent[0].isdigit() else bent


@dataclass(slots=True)
class Survey:
    """What one walk over all types finds. ``numbers``: type id -> 2 or more, for a name that a
    lower id has; ``constants``: enum id -> {index of the constant: such a number}."""

    named: list[int] = field(default_factory=list)
    loose_enums: list[int] = field(default_factory=list)  # those without a name
    numbers: dict[int, int] = field(default_factory=dict)
    constants: dict[int, dict[int, int]] = field(default_factory=dict)
    tags: dict[int, list[tuple[int, str]]] = field(default_factory=dict)  # id -> (component, text)

    def is_kfunc(self, type_id: int) -> bool:
        """Whether a function is one that programs may call."""
        return (-1, "bpf_kfunc") in self.tags.get(type_id, ())

    @property
    def kfuncs(self) -> list[int]:
        """The ids of all functions that programs may call."""
        return sorted(type_id for type_id in self.tags if self.is_kfunc(type_id))


def survey(view: View) -> Survey:
    """Walk over all types once. Raises FormatError for names that are not there."""
    return _Surveyor(view).run()


class _Surveyor:
    def __init__(self, view: View) -> None:
        self.view = view
        self.found = Survey()
        self.tag_counts: dict[str, int] = {}
        self.ordinary: dict[str, int] = {}
        self.owners: dict[str, str] = {}  # tag name -> keyword of the one without a suffix
        self.forwards: list[int] = []

    def run(self) -> Survey:
        words, visitors = self.view.words, _VISIT
        for type_id, at in enumerate(self.view.positions[1:], 1):
            visit = visitors[words[at + 1] >> 24 & 31]
            if visit is not None:
                visit(self, type_id, at)
        for type_id in self.forwards:
            self._forward(type_id)
        for type_id in self.found.kfuncs:
            self._number(self.ordinary, self._name(type_id), type_id)
        return self.found

    def _name(self, type_id: int) -> str:
        view = self.view
        return view.name(view.words[view.at(type_id)])

    def _number(self, counts: dict[str, int], name: str, type_id: int) -> None:
        number = counts[name] = counts.get(name, 0) + 1
        if number > 1:
            self.found.numbers[type_id] = number

    def _composite(self, type_id: int, at: int) -> None:
        words = self.view.words
        if words[at]:
            name = self.view.name(words[at])
            self.found.named.append(type_id)
            self._number(self.tag_counts, name, type_id)
            self.owners.setdefault(name, KEYWORDS[words[at + 1] >> 24 & 31])

    def _enum(self, type_id: int, at: int) -> None:
        words, counts, name_of = self.view.words, self.ordinary, self.view.name
        self._composite(type_id, at)
        if not words[at]:
            self.found.loose_enums.append(type_id)
        step = 2 if words[at + 1] >> 24 & 31 == _ENUM else 3
        end = at + 3 + step * (words[at + 1] & 0xFFFF)
        for index, offset in enumerate(words[at + 3 : end : step]):
            name = name_of(offset)
            number = counts[name] = counts.get(name, 0) + 1
            if number > 1:
                self.found.constants.setdefault(type_id, {})[index] = number

    def _typedef(self, type_id: int, at: int) -> None:
        self.found.named.append(type_id)
        self._number(self.ordinary, self.view.name(self.view.words[at]), type_id)

    def _later(self, type_id: int, at: int) -> None:
        self.forwards.append(type_id)

    def _forward(self, type_id: int) -> None:
        """A declaration belongs to the struct of its name; only a union or enum of that name makes
        it another one."""
        name, keyword = self._name(type_id), forward_keyword(self.view, type_id)
        if self.owners.setdefault(name, keyword) != keyword:
            self._number(self.tag_counts, name, type_id)

    def _decl_tag(self, type_id: int, at: int) -> None:
        words = self.view.words
        component = words[at + 3] - (words[at + 3] >> 31 << 32)
        text = self.view.string(words[at])
        if words[at + 1] >> 31 == 0:
            self.found.tags.setdefault(words[at + 2], []).append((component, text))


def forward_keyword(view: View, type_id: int) -> str:
    """The keyword "struct" or "union", of a declaration."""
    return "union" if view.words[view.at(type_id) + 1] >> 31 else "struct"


_Visit = Callable[[_Surveyor, int, int], None]
_VISIT: list[_Visit | None] = [None] * 32
_VISIT[_STRUCT] = _VISIT[_UNION] = _Surveyor._composite
_VISIT[_ENUM] = _VISIT[_ENUM64] = _Surveyor._enum
_VISIT[_TYPEDEF] = _Surveyor._typedef
_VISIT[_FWD] = _Surveyor._later
_VISIT[_DECL_TAG] = _Surveyor._decl_tag
