"""The class Btf: a whole BTF blob, its types built when they are first asked for."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..cachedir import content_key
from ..errors import FormatError, MissingKeyError, UsageError
from . import types as t
from .index import NameTable, TypeIndex, essential, index_of, name_hashes
from .parse import RawType, Sections, build_type, read_sections

if TYPE_CHECKING:
    import numpy

    from .codec import Codec
    from .layout import Layout

__all__ = ["Btf", "KindLike"]

KindLike = t.Kind | int | str
"""A kind by number or by name: ``Kind.STRUCT``, 4, "struct"."""

_MODIFIERS = frozenset(
    (t.Kind.TYPEDEF, t.Kind.CONST, t.Kind.VOLATILE, t.Kind.RESTRICT, t.Kind.TYPE_TAG)
)
_IN_SECTIONS = frozenset((t.Kind.VAR, t.Kind.FUNC))
_MAX_CHAIN = 256  # typedefs, qualifiers, arrays in a row; the kernel stops at 32
_LONG = ("long", "unsigned long", "long int", "long unsigned int")


class Btf:
    """BTF type information: ids, names, layouts, and values by type.

    Ids count from 1 and go on after those of ``base``; id 0 is ``void``. Iteration gives all ids,
    ``len`` counts them. Building a type is lazy, so opening the BTF of a kernel is quick. Objects
    are immutable and may be shared.
    """

    def __init__(
        self,
        data: bytes,
        parts: Sections,
        index: TypeIndex,
        *,
        base: Btf | None,
        file: str,
        section: str,
    ) -> None:
        self.file, self.section, self.base = file, section, base
        self._data, self._parts, self._index = data, parts, index
        self._positions = index.positions
        self._first = len(base) + 1 if base is not None else 1
        self._strings_first: int = base._strings_end if base is not None else 0
        self._strings_end: int = self._strings_first + len(parts.strings)
        self._types: dict[int, t.Type] = {}
        self._names: NameTable | None = None
        self._codecs: dict[int, Codec] = {}
        self._layouts: dict[int, Layout] = {}
        self._flattened = 0
        self._aligns: dict[int, int] = {}
        self._dtypes: dict[int, numpy.dtype[Any]] = {}
        self._pointer_size = 0

    @classmethod
    def from_bytes(
        cls, data: bytes, *, base: Btf | None = None, file: str = "", section: str = ".BTF"
    ) -> Btf:
        """Open BTF of either byte order. ``base`` is what split BTF (a kernel module's) continues;
        ``file`` and ``section`` are for messages.

        Raises FormatError with the offset of the first thing that is wrong in the header or in the
        sizes of the records; what is wrong inside one type is raised when that type is asked for
        (:meth:`check` asks for all)."""
        data = bytes(data)
        parts = read_sections(data, file=file, section=section, is_split=base is not None)
        if base is not None and base.byteorder != parts.byteorder:
            raise FormatError(
                f"{parts.byteorder}-endian BTF on a {base.byteorder}-endian base",
                file=file,
                section=section,
                offset=0,
            )
        base_key = base._key if base is not None else None
        index = index_of(parts, data, base_key=base_key, file=file, section=section)
        return cls(data, parts, index, base=base, file=file, section=section)

    @classmethod
    def from_file(cls, path: str | os.PathLike[str], *, base: Btf | None = None) -> Btf:
        """Open a file: BTF itself, or an ELF file of any machine (an object, a kernel, a module)
        with a section ``.BTF``. Without a ``base``, a module's comes from its section ``.BTF.base``
        or, for files in /sys/kernel/btf, from the running kernel.

        Raises OSError if the file cannot be read, FormatError if it has no good BTF."""
        from .files import open_file

        return open_file(path, base)

    @classmethod
    def running(cls) -> Btf:
        """The types of this machine's kernel. Raises UnsupportedError if it does not show them."""
        from .files import open_running

        return open_running()

    # --- the blob ---------------------------------------------------------------------------------

    @property
    def byteorder(self) -> str:
        """ "little" or "big"."""
        return self._parts.byteorder

    @property
    def raw(self) -> bytes:
        """The bytes it was opened from (without those of the base)."""
        return self._data

    @property
    def first_id(self) -> int:
        """The lowest id that is not the base's."""
        return self._first

    @property
    def pointer_size(self) -> int:
        """Bytes of a pointer: 8, or the size of ``long`` where it says otherwise (BTF of a 32-bit
        kernel)."""
        if not self._pointer_size:
            sizes = (self._int_size(name) for name in _LONG)
            self._pointer_size = next((size for size in sizes if size in (4, 8)), 8)
        return self._pointer_size

    def _int_size(self, name: str) -> int:
        found = self.find(name, t.Kind.INT)
        return self._words_of(found)[1][2] if found else 0

    def __len__(self) -> int:
        return self._first - 1 + len(self._positions)

    def __iter__(self) -> Iterator[int]:
        return iter(range(1, len(self) + 1))

    def __repr__(self) -> str:
        where = f" of {self.file}" if self.file else ""
        return f"<Btf{where}: {len(self)} types, {self.byteorder}-endian>"

    def types(self) -> Iterator[tuple[int, t.Type]]:
        """All (id, type). Raises FormatError at the first type that is wrong."""
        return ((type_id, self.type(type_id)) for type_id in self)

    def check(self) -> None:
        """Build every type and find every size. Raises FormatError at the first wrong one."""
        from .layout import check_type

        for type_id in range(self._first, len(self) + 1):
            check_type(self, type_id)

    def error(self, type_id: int, what: str) -> FormatError:
        """A FormatError about type ``type_id``, with the place of its record."""
        owner = self._owner(type_id)
        offset = None
        if owner is not None:
            offset = owner._parts.start + 4 * owner._positions[type_id - owner._first]
        source = owner or self
        return FormatError(
            f"type {type_id}: {what}", file=source.file, section=source.section, offset=offset
        )

    def _owner(self, type_id: int) -> Btf | None:
        """The Btf of the base chain that holds ``type_id``; None for void and for ids there are
        not."""
        if not 0 < type_id <= len(self):
            return None
        owner = self
        while type_id < owner._first and owner.base is not None:
            owner = owner.base
        return owner

    def _words_of(self, type_id: int) -> tuple[Btf, tuple[int, int, int]]:
        owner = self._owner(type_id)
        if owner is None:
            raise MissingKeyError(f"no type {type_id} in BTF of {len(self)} types")
        at = owner._positions[type_id - owner._first]
        words = owner._parts.words
        return owner, (words[at], words[at + 1], words[at + 2])

    def record(self, type_id: int) -> tuple[int, int, int, Sequence[int]]:
        """The words of a type as they stand in the BTF: string offset of the name, info, size or
        type, and the rest. Raises MissingKeyError for an id there is not."""
        owner, (name, info, size) = self._words_of(type_id)
        own = type_id - owner._first + 1
        words = owner._parts.words
        end = owner._positions[own] if own < len(owner._positions) else len(words)
        return name, info, size, words[owner._positions[own - 1] + 3 : end]

    # --- types ------------------------------------------------------------------------------------

    def type(self, type_id: int) -> t.Type:
        """The type with this id. Raises MissingKeyError for an id there is not, FormatError for a
        broken record."""
        found = self._types.get(type_id)
        if found is None:
            found = _VOID if type_id == 0 else self._build(type_id)
            self._types[type_id] = found
        return found

    def _build(self, type_id: int) -> t.Type:
        if type_id < self._first and self.base is not None:
            return self.base.type(type_id)
        name, info, size, tail = self.record(type_id)

        def bad(what: str) -> FormatError:
            return self.error(type_id, what)

        def string(offset: int) -> str:
            if offset >= self._strings_end:
                raise bad(f"a name at {offset:#x}, past the end of the strings")
            return self.string(offset)

        built = build_type(RawType(string(name), info, size, tail, string, bad))
        for other in references(built):
            if other > len(self):
                raise bad(f"it refers to type {other} of {len(self)}")
        self._check_members(built, bad)
        return built

    def _check_members(self, built: t.Type, bad: Callable[[str], FormatError]) -> None:
        """What a function and a data section refer to is of the kind that BTF demands."""
        if isinstance(built, t.Func) and self.kind(built.type_id) != t.Kind.FUNC_PROTO:
            raise bad("a function without a prototype")
        if isinstance(built, t.Datasec):
            for one in built.variables:
                if self.kind(one.type_id) not in _IN_SECTIONS:
                    raise bad(f"a data section with type {one.type_id}, which is no variable")

    def string(self, offset: int) -> str:
        """The string at ``offset`` of the strings of the base and of this. Raises FormatError past
        their end."""
        text = self._text_at(offset)
        if text is None:
            raise FormatError(
                f"no string at {offset:#x} in {self._strings_end} bytes of strings",
                file=self.file,
                section=self.section,
                offset=self._parts.strings_start,
            )
        return text.decode("utf-8", "backslashreplace")

    def kind(self, type_id: int) -> t.Kind:
        """The kind of a type, without building it."""
        if type_id == 0:
            return t.Kind.VOID
        return t.Kind(self._words_of(type_id)[1][1] >> 24 & 31)

    def name(self, type_id: int) -> str:
        """The name of a type, "" where it has none ("void" for 0)."""
        if type_id == 0:
            return "void"
        known = self._types.get(type_id)
        if known is None:
            owner, (offset, _, _) = self._words_of(type_id)
            return owner.string(offset) if offset else ""
        return known.name

    def _key(self) -> str:
        """A hash of this and of its bases."""
        base_key = self.base._key() if self.base is not None else ""
        return self._index.key or content_key(self._data, base_key)

    # --- by name ----------------------------------------------------------------------------------

    def find(self, name: str, kind: KindLike | None = None) -> int | None:
        """The lowest id of a type called ``name`` (of that ``kind``: ``Kind.STRUCT``, 4 or
        "struct"), None if there is none."""
        return next(self._find(name, kind), None)

    def find_all(self, name: str, kind: KindLike | None = None) -> list[int]:
        """All ids of types called ``name``, in order."""
        return list(self._find(name, kind))

    def _find(self, name: str, kind: KindLike | None) -> Iterator[int]:
        wanted = None if kind is None else _kind(kind)
        if not name:
            return
        text = name.encode("utf-8", "surrogatepass")
        for type_id in self._flavours(essential(text)):
            if self._is_named(type_id, text) and (wanted is None or self.kind(type_id) == wanted):
                yield type_id

    def find_essential(self, name: str) -> list[int]:
        """All ids, in order, of types called ``name`` when their flavour is left out:
        ``task_struct`` and ``task_struct___old`` for ``task_struct``."""
        if not name:
            return []
        text = name.encode("utf-8", "surrogatepass")
        return [
            type_id
            for type_id in self._flavours(text)
            if essential(self._name_bytes(type_id)) == text
        ]

    def _flavours(self, text: bytes) -> Iterator[int]:
        """Ids, in order, among which are all types whose essential name is ``text``."""
        if self.base is not None:
            yield from self.base._flavours(text)
        if self._names is None:
            self._names = self._index.names(self._name_hashes)
        before = self._first - 1
        for own in self._names.candidates(text):
            yield before + own

    def _name_hashes(self) -> list[int]:
        words = self._parts.words
        offsets = [words[at] for at in self._positions]
        return name_hashes(offsets, self._parts.strings, self._strings_first, self._text_at)

    def _name_bytes(self, type_id: int) -> bytes:
        return self._text_at(self._words_of(type_id)[1][0]) or b""

    def _is_named(self, type_id: int, text: bytes) -> bool:
        if type_id < self._first and self.base is not None:
            return self.base._is_named(type_id, text)
        offset = self._parts.words[self._positions[type_id - self._first]]
        if offset < self._strings_first:
            return self._text_at(offset) == text
        return self._parts.strings.startswith(text + b"\0", offset - self._strings_first)

    def _text_at(self, offset: int) -> bytes | None:
        """The bytes of the string at ``offset``, None past the end of all strings."""
        if offset < self._strings_first and self.base is not None:
            return self.base._text_at(offset)
        strings, start = self._parts.strings, offset - self._strings_first
        if not 0 <= start < len(strings):
            return None
        return strings[start : strings.index(b"\0", start)]

    # --- what types mean --------------------------------------------------------------------------

    def resolve(self, type_id: int) -> int:
        """The id below all typedefs, const, volatile, restrict and type tags. Raises FormatError if
        they go in a circle."""
        start = type_id
        for _ in range(_MAX_CHAIN):
            found = self.type(type_id)
            if found.kind not in _MODIFIERS:
                return type_id
            type_id = found.type_id  # type: ignore[union-attr]
        raise self.error(start, "its typedefs and qualifiers have no end")

    def size_of(self, type_id: int) -> int:
        """Bytes of a value of this type (of the variable, for a Var; of the section, for a
        Datasec).

        Raises UsageError for what has no size (void, functions, declarations), FormatError for
        broken types."""
        from .layout import UNSIZED, size_of

        if self.kind(self.resolve(type_id)) in UNSIZED:
            raise UsageError(f"{self.declaration(type_id) or 'void'} has no size")
        return size_of(self, type_id)

    def align_of(self, type_id: int) -> int:
        """The alignment in bytes that C gives this type; 1 for a packed struct. Raises as
        :meth:`size_of`."""
        from .layout import align_of

        self.size_of(type_id)
        return align_of(self, type_id)

    def declaration(self, type_id: int, name: str = "") -> str:
        """C text that declares ``name`` with this type: ``struct foo *x[4]``; without ``name`` the
        type as C spells it."""
        from .cdecl import declaration

        return declaration(self, type_id, name)

    def layout(self, type_id: int) -> Layout:
        """Where the fields of a struct, union or data section are; those of anonymous members as
        its own.

        Raises UsageError if the type has no fields, FormatError for broken types."""
        from .layout import layout

        return layout(self, type_id)

    # --- values -----------------------------------------------------------------------------------

    def codec(self, type_id: int) -> Codec:
        """The prepared encoder and decoder of a type (made once). Raises as :meth:`size_of`."""
        found = self._codecs.get(type_id)
        if found is None:
            from .codec import make_codec

            self.size_of(type_id)
            found = self._codecs[type_id] = make_codec(self, type_id)
        return found

    def decode(self, type_id: int, data: bytes | bytearray | memoryview) -> Any:
        """The Python value of the first bytes of ``data``.

        Integers, pointers and floats become numbers (enums an :class:`~bpfkit.btf.EnumValue`),
        structs, unions and data sections a :class:`~bpfkit.btf.Record`, ``char`` arrays str where
        they hold text ended by NUL and bytes otherwise, ``unsigned char`` arrays bytes, other
        arrays lists. Raises UsageError if ``data`` is too short or the type has no values,
        FormatError for broken types."""
        return self.codec(type_id).decode(data)

    def encode(self, type_id: int, value: Any) -> bytes:
        """The bytes of a Python value: what :meth:`decode` gives, and also dicts (missing members
        are 0) and sequences for structs, names for enums, bytes of the exact size for everything.

        Raises UsageError, naming the field, for a value that does not fit."""
        return self.codec(type_id).encode(value)

    def dtype(self, type_id: int) -> numpy.dtype[Any]:
        """The numpy dtype with this type's size and field offsets. Bit-fields are opaque bytes; the
        members of unions overlap.

        Raises as :meth:`size_of`."""
        found = self._dtypes.get(type_id)
        if found is None:
            from .dtype import make_dtype

            self.size_of(type_id)
            found = self._dtypes[type_id] = make_dtype(self, type_id)
        return found

    # --- data sections ----------------------------------------------------------------------------

    def with_datasecs(
        self, sizes: Mapping[str, int], offsets: Mapping[str, Mapping[str, int]]
    ) -> Btf:
        """The same BTF with what compilers leave open in data sections filled in, as the kernel
        wants it: ``sizes`` by section name, ``offsets`` of the variables by section name and
        variable name (bytes). Variables are sorted by offset."""
        data = bytearray(self._data)
        order = "<" if self.byteorder == "little" else ">"
        for name, size in sizes.items():
            for type_id in self.find_all(name, t.Kind.DATASEC):
                if type_id < self._first:
                    continue
                section = self.type(type_id)
                assert isinstance(section, t.Datasec)
                known = offsets.get(name, {})
                moved = [
                    (known.get(self.name(v.type_id), v.offset), v.type_id, v.size)
                    for v in section.variables
                ]
                at = self._parts.start + 4 * self._positions[type_id - self._first]
                struct.pack_into(order + "I", data, at + 8, size)
                for number, (offset, var, length) in enumerate(sorted(moved, key=_by_offset)):
                    struct.pack_into(order + "3I", data, at + 12 + 12 * number, var, offset, length)
        return Btf.from_bytes(bytes(data), base=self.base, file=self.file, section=self.section)


_VOID = t.Void()


def _by_offset(item: tuple[int, int, int]) -> int:
    return item[0]


def _kind(kind: KindLike) -> t.Kind:
    try:
        return t.Kind[kind.upper()] if isinstance(kind, str) else t.Kind(kind)
    except (KeyError, ValueError):
        known = ", ".join(k.name.lower() for k in t.Kind)
        raise UsageError(f"{kind!r} is no kind of type; there are: {known}") from None


def references(found: t.Type) -> Iterator[int]:
    """The ids that a type refers to."""
    own = getattr(found, "type_id", None)
    if own is not None:
        yield own
    if isinstance(found, t.Array):
        yield found.index_type_id
    elif isinstance(found, t.Struct | t.Union):
        yield from (member.type_id for member in found.members)
    elif isinstance(found, t.FuncProto):
        yield from (parameter.type_id for parameter in found.parameters)
    elif isinstance(found, t.Datasec):
        yield from (variable.type_id for variable in found.variables)
