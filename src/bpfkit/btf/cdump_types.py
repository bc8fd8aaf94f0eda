"""Types as C text, in an order that C accepts.

A declaration has a part before the name and a part after it (``int (*`` and ``)[4]``), so every
type has such a pair, which is put together once: a pointer adds ``*`` to the first part, an array
``[4]`` to the second. A pair also says the size and alignment that the written text has; alignment
0 means incomplete: declared, but not yet defined. To ask for the *complete* pair of a struct writes
its definition first. That is the whole of the ordering: what a definition needs goes out before it
while its own text is being put together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..errors import FormatError
from .cdump_view import KEYWORDS, Survey, View, forward_keyword, identifier
from .types import Kind

__all__ = ["Writer"]

Pair = tuple[str, str, int, int]  # before the name, after it, bytes, alignment (0: incomplete)

_MAX_SIZE = 0xFFFFFFFF
_MAX_CHAIN = 256
_LINE_BITS = 1 << 16  # longer padding is one array instead of lines of 64 bits
_ANONYMOUS = 64  # what an anonymous struct costs at least, in characters of the room there is

_NATIVE = {
    name: size
    for size, names in {
        1: ("char", "signed char", "unsigned char", "_Bool"),
        2: ("short", "short int", "unsigned short", "short unsigned int", "unsigned short int"),
        4: ("int", "unsigned int", "float"),
        8: (
            *("long", "long int", "unsigned long", "long unsigned int", "unsigned long int"),
            *("long long", "long long int", "unsigned long long", "long long unsigned int"),
            *("unsigned long long int", "double"),
        ),
        16: ("__int128", "__int128 unsigned", "unsigned __int128"),
    }.items()
    for name in names
}
_BY_SIZE = {
    (1, True): "signed char",
    (1, False): "unsigned char",
    (2, True): "short int",
    (2, False): "short unsigned int",
    (4, True): "int",
    (4, False): "unsigned int",
    (8, True): "long long int",
    (8, False): "long long unsigned int",
    (16, True): "__int128",
    (16, False): "__int128 unsigned",
}
_FLOATS = {4: "float", 8: "double"}
_MODES = {1: "QI", 2: "HI", 4: "SI", 8: "DI"}
_QUALIFIERS = {
    int(Kind.CONST): "const",
    int(Kind.VOLATILE): "volatile",
    int(Kind.RESTRICT): "restrict",
}
_TYPE_TAG, _TYPEDEF, _ARRAY, _PTR, _FUNC_PROTO, _INT = map(
    int, (Kind.TYPE_TAG, Kind.TYPEDEF, Kind.ARRAY, Kind.PTR, Kind.FUNC_PROTO, Kind.INT)
)
_COMPOSITE = (int(Kind.STRUCT), int(Kind.UNION))
_ENUM, _DATASEC, _VAR = int(Kind.ENUM), int(Kind.DATASEC), int(Kind.VAR)


class _Member(NamedTuple):
    """One member: ``start`` and ``bits`` (of a bit-field, else 0) in bits."""

    before: str
    name: str
    after: str
    start: int
    bits: int
    size: int
    align: int


class Writer:
    """Collects definitions in ``out``, each after what it needs."""

    def __init__(self, view: View, found: Survey) -> None:
        self.view, self.words, self.found = view, view.words, found
        self.pointer = view.btf.pointer_size
        self.out: list[str] = []
        self.functions: list[str] = []
        self.variables: list[str] = []
        self.has_records = False  # structs or unions are defined
        self._complete: dict[int, Pair] = {}
        self._pairs: dict[int, Pair] = {0: ("void ", "", 0, 0)}
        self._sizes: dict[int, tuple[int, int]] = {}  # written structs, enums and typedefs
        self._declared: set[str] = set()
        self._open: list[int] = []  # what is being written, outermost first
        self._indents: list[int] = []  # those of what waits for it
        self._narrow: dict[int, tuple[int, int]] = {}  # integers that are bit-fields themselves
        self._loose = 0  # grows with each text that may not be used a second time
        self._indent = 0
        self._room = (4 << 20) + 32 * len(view.words)

    # --- what a header is made of -----------------------------------------------------------------

    def define(self, type_id: int) -> None:
        """Write a type and what it needs; structs and enums without a name only if nothing that is
        written holds them."""
        kind = self.view.kind(type_id)
        if kind not in KEYWORDS or self.words[self.view.at(type_id)]:
            self._pair(type_id, kind in _COMPOSITE)
        elif type_id not in self._sizes:
            before, _, _, _ = self._pair(type_id, True)
            self._put(f"{before.rstrip()};\n\n")

    def function(self, type_id: int) -> None:
        """Declare a function."""
        at = self.view.at(type_id)
        before, after, _, _ = self._pair(self.words[at + 2], False)
        weak = " __weak __ksym" if self.found.is_kfunc(type_id) else ""
        self.functions.append(f"extern {before}{self._name(type_id, at)}{after}{weak};\n\n")

    def variable(self, type_id: int) -> None:
        """Declare a variable, or all of a data section."""
        words, at = self.words, self.view.at(type_id)
        kind = words[at + 1] >> 24 & 31
        if kind == _DATASEC:
            for other in words[at + 3 : at + 3 + 3 * (words[at + 1] & 0xFFFF) : 3]:
                if self.view.kind(other) == _VAR:
                    self.variable(other)
                else:
                    self.function(other)
            return
        before, after, _, _ = self._pair(words[at + 2], True)
        self.variables.append(f"extern {before}{self._name(type_id, at)}{after};\n\n")

    def error(self, what: str) -> FormatError:
        """A FormatError about the type that is being written."""
        return self.view.btf.error(self._open[-1] if self._open else 0, what)

    def _put(self, text: str) -> None:
        self._spend(len(text))
        self.out.append(text)

    def _spend(self, characters: int) -> None:
        # anonymous types are written wherever they are used: a few can ask for endless text
        self._room -= characters
        if self._room < 0:
            raise self.error("its types make far too much text")

    def _name(self, type_id: int, at: int) -> str:
        """The name of a type, with its number if a lower id has that name."""
        name = self.view.name(self.words[at])
        number = self.found.numbers.get(type_id)
        return f"{name}___{number}" if number else name

    # --- pairs ------------------------------------------------------------------------------------

    def _pair(self, type_id: int, complete: bool) -> Pair:
        known = self._complete if complete else self._pairs
        made = known.get(type_id)
        if made is not None:
            return made
        if not type_id:
            raise self.error("something with a size is void")
        at = self.view.at(type_id)
        before = self._loose
        made = _MAKE[self.words[at + 1] >> 24 & 31](self, type_id, at, complete)
        if complete and not made[3]:
            raise self.view.btf.error(type_id, "it must have a size, but has none")
        if self._loose == before:
            known[type_id] = made
            if made[3]:
                self._complete[type_id] = self._pairs[type_id] = made
        return made

    def _integer(self, type_id: int, at: int, complete: bool) -> Pair:
        words = self.words
        name, size, word = self.view.string(words[at]), words[at + 2], words[at + 3]
        signed, bits, offset = bool(word >> 24 & 1), word & 0xFF, word >> 16 & 0xFF
        if (size, signed) not in _BY_SIZE:
            raise self.view.btf.error(type_id, f"an integer of {size} bytes")
        if bits and bits != size * 8:
            self._narrow[type_id] = offset, bits
        spelled = "_Bool" if word >> 24 & 4 and size == 1 else _BY_SIZE[size, signed]
        return self._base(name, spelled, size)

    def _float(self, type_id: int, at: int, complete: bool) -> Pair:
        size = self.words[at + 2]
        if not 0 < size <= 16:
            raise self.view.btf.error(type_id, f"a floating-point number of {size} bytes")
        align = size & -size
        bytes_ = f"struct {{ char bytes[{size}]; }} __attribute__((aligned({align})))"
        spelled = _FLOATS.get(size, bytes_)
        name = self.view.string(self.words[at])
        before, after, _, _ = self._base(name, spelled, size)
        return before, after, size, align

    def _base(self, name: str, spelled: str, size: int) -> Pair:
        """A type that C may know by another name, at another size, or not at all: then as a
        typedef."""
        if _NATIVE.get(name) == size:
            spelled = name
        elif name not in _NATIVE and spelled != name:
            spelled = self._typedef_of(spelled, identifier(name)) if name else spelled
        return f"{spelled} ", "", size, size

    def _typedef_of(self, spelled: str, name: str) -> str:
        if name not in self._declared:
            self._declared.add(name)
            self._put(f"typedef {spelled} {name};\n\n")
        return name

    def _pointer(self, type_id: int, at: int, complete: bool) -> Pair:
        before, after, _, _ = self._pair(self.words[at + 2], False)
        size = self.pointer
        if after and after[0] in "[(":
            return f"{before}(*", f"){after}", size, size
        return f"{before}*", after, size, size

    def _array(self, type_id: int, at: int, complete: bool) -> Pair:
        return self._array_of(type_id, at, self._pair(self.words[at + 3], True))

    def _array_of(self, type_id: int, at: int, element: Pair) -> Pair:
        before, after, size, align = element
        count = self.words[at + 5]
        if count * size > _MAX_SIZE:
            raise self.view.btf.error(type_id, f"an array of {count * size} bytes")
        return before, f"[{count}]{after}", count * size, align

    def _function(self, type_id: int, at: int, complete: bool) -> Pair:
        words = self.words
        before, after, _, _ = self._pair(words[at + 2], False)
        count = words[at + 1] & 0xFFFF
        texts = []
        for place in range(at + 3, at + 3 + 2 * count, 2):
            name, other = words[place], words[place + 1]
            if name or other:
                left, right, _, _ = self._pair(other, False)
                texts.append(f"{left}{self.view.name(name)}".rstrip(" ") + right)
            elif count > 1:
                texts.append("...")
        parameters = ", ".join(texts) if count else "void"
        self._spend(len(parameters) + len(before))
        return before, f"({parameters}){after}", 0, 0

    def _qualified(self, type_id: int, at: int, complete: bool) -> Pair:
        return self._mark(type_id, [], [], complete)

    def _mark(self, type_id: int, marks: list[str], tags: list[str], complete: bool) -> Pair:
        """A type with qualifiers: before a name (``const int x``), after a star (``int *const
        x``), and for an array, which has none in C, on its elements."""
        target, kind = self._strip(type_id, marks, tags)
        if kind == _ARRAY:
            at = self.view.at(target)
            return self._array_of(target, at, self._mark(self.words[at + 3], marks, tags, True))
        before, after, size, align = self._pair(target, complete)
        if kind == _FUNC_PROTO:
            return before, after, size, align
        words = sorted(set(marks))
        if kind == _PTR:
            return f"{before}{' '.join([*words, *tags])} ", after, size, align
        front = "".join(f"{m} " for m in words if m != "restrict" or kind == _TYPEDEF)
        return f"{front}{before}{''.join(f'{tag} ' for tag in tags)}", after, size, align

    def _strip(self, type_id: int, marks: list[str], tags: list[str]) -> tuple[int, int]:
        """The type below qualifiers and type tags, and its kind; what was above is added to the
        lists."""
        words, target = self.words, type_id
        for _ in range(_MAX_CHAIN):
            kind = self.view.kind(target)
            if kind != _TYPE_TAG and kind not in _QUALIFIERS:
                return target, kind
            at = self.view.at(target)
            if kind == _TYPE_TAG:
                tags.append(self._tag(words[at], words[at + 1] >> 31))
            else:
                marks.append(_QUALIFIERS[kind])
            target = words[at + 2]
        raise self.view.btf.error(type_id, "its qualifiers have no end")

    def _tag(self, name: int, is_attribute: int) -> str:
        text = self.view.string(name)
        return _attribute(text if is_attribute else f"btf_type_tag({_quoted(text)})")

    def _typedef(self, type_id: int, at: int, complete: bool) -> Pair:
        name, target = self._name(type_id, at), self.words[at + 2]
        if type_id not in self._sizes:
            self._enter(type_id)
            before, after, size, align = self._target(name, target)
            self._leave()
            notes = self._notes(type_id, -1)
            self._put(f"typedef {before}{name}{after}{notes};\n\n")
            self._sizes[type_id] = size, align
        size, align = self._sizes[type_id]
        if complete and not align:
            _, _, size, align = self._pair(target, True)
        return f"{name} ", "", size, align

    def _target(self, name: str, target: int) -> Pair:
        if not target and name == "__gnuc_va_list":  # what some compilers say of it
            return "__builtin_va_list ", "", self.pointer, self.pointer
        return self._pair(target, False)

    def _forward(self, type_id: int, at: int, complete: bool) -> Pair:
        tag = f"{forward_keyword(self.view, type_id)} {self._name(type_id, at)}"
        self._declare(tag)
        return f"{tag} ", "", 0, 0

    def _declare(self, tag: str) -> None:
        if tag not in self._declared:
            self._declared.add(tag)
            self._put(f"{tag};\n\n")

    def _invalid(self, type_id: int, at: int, complete: bool) -> Pair:
        kind = Kind(self.words[at + 1] >> 24 & 31).name.lower()
        raise self.view.btf.error(type_id, f"a {kind} is used as the type of something")

    # --- definitions ------------------------------------------------------------------------------

    def _enter(self, type_id: int) -> None:
        if type_id in self._open:
            raise self.view.btf.error(type_id, "it contains itself")
        self._open.append(type_id)
        self._indents.append(self._indent)
        self._indent = 0

    def _leave(self) -> None:
        self._open.pop()
        self._indent = self._indents.pop()

    def _enum(self, type_id: int, at: int, complete: bool) -> Pair:
        words = self.words
        size, info = words[at + 2], words[at + 1]
        if size not in _MODES:
            raise self.view.btf.error(type_id, f"an enum of {size} bytes")
        if words[at]:
            tag = f"enum {self._name(type_id, at)}"
            if type_id not in self._sizes:
                self._sizes[type_id] = size, size
                self._declared.add(tag)
                self._enter(type_id)
                self._put(f"{tag} {self._constants(type_id, at)};\n\n")
                self._leave()
            return f"{tag} ", "", size, size
        if type_id in self._sizes or not info & 0xFFFF:
            return f"{_BY_SIZE[size, bool(info >> 31)]} ", "", size, size
        self._sizes[type_id] = size, size
        self._loose += 1
        return f"enum {self._constants(type_id, at)} ", "", size, size

    def _constants(self, type_id: int, at: int) -> str:
        words, name_of, tab = self.words, self.view.name, "\t" * (self._indent + 1)
        info, size, wide = words[at + 1], words[at + 2], words[at + 1] >> 24 & 31 != _ENUM
        step, sign = 3 if wide else 2, 1 << (63 if wide else 31)
        end = at + 3 + step * (info & 0xFFFF)
        names = [name_of(offset) for offset in words[at + 3 : end : step]]
        for index, number in self.found.constants.get(type_id, {}).items():
            names[index] += f"___{number}"
        values = list(words[at + 4 : end : step])
        if wide:
            values = [low | high << 32 for low, high in zip(values, words[at + 5 : end : step])]
        if info >> 31:
            values = [value - (value & sign) * 2 for value in values]
        lines = [f"{tab}{n} = {_number(v)},\n" for n, v in zip(names, values)]
        if not lines:  # C has no empty enums
            lines = [f"{tab}{self._name(type_id, at)}___empty = 0,\n"]
        small = not values or (min(values) >= -1 << 31 and max(values) < 1 << 32)
        mode = "" if size == (4 if small else 8) else f" __attribute__((mode({_MODES[size]})))"
        return f"{{\n{''.join(lines)}{tab[1:]}}}{mode}"

    def _composite(self, type_id: int, at: int, complete: bool) -> Pair:
        words = self.words
        if not words[at]:
            return self._anonymous(type_id, at)
        tag = f"{KEYWORDS[words[at + 1] >> 24 & 31]} {self._name(type_id, at)}"
        written = self._sizes.get(type_id)
        if written is None and complete:
            self._enter(type_id)
            body, align = self._body(type_id, at)
            self._leave()
            self._declared.add(tag)
            self._put(f"{tag} {body};\n\n")
            written = self._sizes[type_id] = words[at + 2], align
        elif written is None and self._open and self._open[-1] == type_id:
            self._loose += 1  # inside its own braces it is declared, elsewhere not yet
        elif written is None:
            self._declare(tag)
        size, align = written or (0, 0)
        return f"{tag} ", "", size, align

    def _anonymous(self, type_id: int, at: int) -> Pair:
        self._loose += 1
        self._spend(_ANONYMOUS)
        body, align = self._body(type_id, at)
        self._spend(len(body))
        return f"{KEYWORDS[self.words[at + 1] >> 24 & 31]} {body} ", "", self.words[at + 2], align

    def _body(self, type_id: int, at: int) -> tuple[str, int]:
        """The braces of a struct or union, and its alignment."""
        self.has_records = True
        size = self.words[at + 2]
        is_union = self.words[at + 1] >> 24 & 31 != int(Kind.STRUCT)
        self._indent += 1
        members = self._members(type_id, at)
        self._indent -= 1
        align = max([member.align for member in members], default=1)
        packed = size % align > 0 or any(map(_is_misplaced, members))
        if packed:
            align = 1
        tab = "\t" * (self._indent + 1)
        place = _place_union if is_union else _place_struct
        lines = "".join([f"{tab}{line}\n" for line in place(members, size, align, packed)])
        mark = " __attribute__((packed))" if packed else ""
        if not lines:
            return f"{{}}{mark}", align
        return f"{{\n{lines}{tab[1:]}}}{mark}{self._notes(type_id, -1)}", align

    def _members(self, type_id: int, at: int) -> list[_Member]:
        words, known, name_of = self.words, self._complete, self.view.name
        info = words[at + 1]
        end = at + 3 + 3 * (info & 0xFFFF)
        tagged, fields = type_id in self.found.tags, info >> 31
        members = []
        for index, place in enumerate(range(at + 3, end, 3)):
            name, other, start = words[place], words[place + 1], words[place + 2]
            bits = 0
            if fields:
                bits, start = start >> 24, start & 0xFFFFFF
            before, after, size, align = (
                known.get(other) or self._pair(other, True) if name else self._unnamed(other)
            )
            if not bits and other in self._narrow:
                offset, bits = self._narrow[other]
                start += offset
            if tagged:
                after += self._notes(type_id, index)
            members.append(_Member(before, name_of(name), after, start, bits, size, align))
        return members

    def _unnamed(self, type_id: int) -> Pair:
        """The type of a member without a name. That of a named struct (an extension of C that few
        compilers have on) is written as if it had no name."""
        target = type_id
        for _ in range(_MAX_CHAIN):
            at = self.view.at(target)
            kind = self.words[at + 1] >> 24 & 31
            if kind in _COMPOSITE:
                return self._anonymous(target, at)
            if kind not in _QUALIFIERS and kind != _TYPEDEF:
                break
            target = self.words[at + 2]
        return self._pair(type_id, True)

    def _notes(self, type_id: int, component: int) -> str:
        """The declaration tags of a type or of one of its members, as attributes."""
        texts = [t for at, t in self.found.tags.get(type_id, ()) if at == component]
        return "".join(f" {_attribute(f'btf_decl_tag({_quoted(text)})')}" for text in texts)


def _attribute(text: str) -> str:
    return f"__attribute__(({text}))"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'"{escaped}"'


def _number(value: int) -> str:
    if -0x80000000 <= value <= 0xFFFFFFFF:
        return str(value)
    if value >= 0:
        return f"{value}ULL"
    return f"{value}LL" if value > -1 << 63 else f"(-{(1 << 63) - 1}LL - 1)"


# --- layout: where C puts members, and what has to be said to move them ---------------------------


def _is_misplaced(member: _Member) -> bool:
    """Whether C would never put a member there unless the struct is packed."""
    if member.bits:
        unit = member.size * 8
        return member.start % unit + member.bits > unit
    return member.start % (member.align * 8) != 0


def _place_struct(members: list[_Member], size: int, align: int, packed: bool) -> list[str]:
    lines: list[str] = []
    here, whole = 0, size * 8
    for before, name, after, start, bits, width, own in members:
        unit = width * 8 if bits else own * 8
        if packed:
            natural = here if bits else -(-here // 8) * 8
        elif bits and here % unit + bits <= unit:
            natural = here
        else:
            natural = -(-here // unit) * unit
        end = start + (bits or width * 8)
        if start < natural or end > whole:
            lines.append(f"/* {name or 'a member without a name'} overlaps, at bit {start} */")
            continue
        if start > natural:
            lines += _padding(here, start)
        lines.append(_line(before, name, after, bits))
        here = end
    if -(-here // (align * 8)) * align < size:
        lines += _padding(here, whole)
    return lines


def _place_union(members: list[_Member], size: int, align: int, packed: bool) -> list[str]:
    lines, used = [], 0
    for before, name, after, start, bits, width, _ in members:
        bytes_ = -(-bits // 8) if bits else width
        if start or bytes_ > size:
            lines.append(f"/* {name or 'a member without a name'} overlaps, at bit {start} */")
            continue
        lines.append(_line(before, name, after, bits))
        used = max(used, bytes_)
    if -(-used // align) * align < size:
        lines.append(f"struct {{ {' '.join(_padding(0, size * 8))} }};")
    return lines


def _line(before: str, name: str, after: str, bits: int) -> str:
    if bits:
        return f"{before}{name}: {bits}{after};"
    return f"{before}{name}{after};" if name else f"{before.rstrip(' ')}{after};"


def _padding(here: int, end: int) -> list[str]:
    """Bit-fields without a name from bit ``here`` to ``end``, none across a 64-bit border, where C
    would move it."""
    lines = []
    first = -(-here // 64) * 64
    if end - first > _LINE_BITS:
        if first > here:
            lines.append(f"long: {first - here};")
        count = (end - first) // 8
        lines.append(f"char ___padding_{first // 8}[{count}];")
        here = first + count * 8
    while here < end:
        bits = min(end - here, 64 - here % 64)
        lines.append(f"long: {bits};")
        here += bits
    return lines


_Maker = Callable[[Writer, int, int, bool], Pair]
_MAKE: list[_Maker] = [Writer._invalid] * 32
for _kind, _maker in {
    Kind.INT: Writer._integer,
    Kind.PTR: Writer._pointer,
    Kind.ARRAY: Writer._array,
    Kind.STRUCT: Writer._composite,
    Kind.UNION: Writer._composite,
    Kind.ENUM: Writer._enum,
    Kind.FWD: Writer._forward,
    Kind.TYPEDEF: Writer._typedef,
    Kind.VOLATILE: Writer._qualified,
    Kind.CONST: Writer._qualified,
    Kind.RESTRICT: Writer._qualified,
    Kind.FUNC_PROTO: Writer._function,
    Kind.FLOAT: Writer._float,
    Kind.TYPE_TAG: Writer._qualified,
    Kind.ENUM64: Writer._enum,
}.items():
    _MAKE[_kind] = _maker
