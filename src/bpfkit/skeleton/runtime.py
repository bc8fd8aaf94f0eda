"""What the modules that ``bpfkit gen skeleton`` writes are made of.

A generated module is data and type annotations; all behaviour is here. Records are frozen
dataclasses and arrays in them tuples, so that a change which would not reach the map fails instead
of being lost: ``maps.stats[key] = stats.replace(packets=0)``.
"""

from __future__ import annotations

import enum
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast, overload

from ..abi import MapType, map_type
from ..btf import Array as BtfArray
from ..btf import Btf, Enum64, Field
from ..btf import Enum as BtfEnum
from ..btf import Var as BtfVar
from ..btf.codec import Codec, StructCodec
from ..errors import FormatError, UsageError
from ..maps import TypedMap
from ..maps.text import with_text_parsed
from ..maps.values import ValueType
from ..session import Object, Program, load_object

if TYPE_CHECKING:
    from typing import Self

    from ..host import Host, MapHandle
    from ..obj import MapSpec, ObjectSpec, VariableSpec

__all__ = [
    "Embedded",
    "Enum",
    "Map",
    "Maps",
    "OtherMap",
    "PerCpuMap",
    "Program",
    "Programs",
    "Queue",
    "Record",
    "Renamed",
    "Ring",
    "Skeleton",
    "Variables",
    "view_class",
]

K = TypeVar("K")
V = TypeVar("V")
T = TypeVar("T")
Buffer = bytes | bytearray | memoryview
Renamed = MappingProxyType  # of attributes that are called otherwise in the object
_set = object.__setattr__


# --- values ---------------------------------------------------------------------------------------


class Enum(enum.IntEnum):
    """Base of generated enums. A number that the C enum has no name for is a value too; its name is
    the number."""

    @classmethod
    def _missing_(cls, value: object) -> Enum | None:
        if not isinstance(value, int):
            return None
        made = int.__new__(cls, value)
        made._name_, made._value_ = str(int(value)), int(value)
        return made


class Record:
    """Base of generated records: frozen dataclasses that know their bytes."""

    __slots__ = ("_raw",)  # the bytes that members sharing storage were read from
    _embedded: ClassVar[Embedded]
    _type_id: ClassVar[int] = 0

    @classmethod
    def from_bytes(cls, data: Buffer) -> Self:
        """The record in the first bytes of ``data``. Raises UsageError if there are too few."""
        return cast("Self", cls._embedded.codec(cls._type_id).decode(data))

    def to_bytes(self) -> bytes:
        """The bytes as C has them. Raises UsageError, naming the field, for a value that does not
        fit."""
        return self._embedded.codec(self._type_id).encode(self)

    def replace(self, **changes: Any) -> Self:
        """A copy with some fields changed; of members that share bytes the others follow.

        Raises UsageError for a field there is not and for a value that does not fit."""
        codec = self._embedded.codec(self._type_id)
        assert isinstance(codec, RecordCodec)
        return cast("Self", codec.changed(self, changes))


class EnumCodec(Codec):
    """An enum, or a bit-field of one, as a generated class."""

    __slots__ = ("cls", "inner")

    def __init__(self, inner: Codec, cls: type[Enum]) -> None:
        super().__init__(inner.size, name=inner.name)
        self.inner, self.cls = inner, cls

    def unpack(self, data: Buffer, at: int) -> Any:
        return self.cls(self.inner.unpack(data, at))

    def put(self, buffer: bytearray, at: int, value: Any) -> None:
        self.inner.put(buffer, at, value)

    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        self.inner.pack(buffer, at, value)


class TupleCodec(Codec):
    """An array, as a tuple."""

    __slots__ = ("inner",)

    def __init__(self, inner: Codec) -> None:
        super().__init__(inner.size, name=inner.name)
        self.inner = inner

    def unpack(self, data: Buffer, at: int) -> Any:
        return tuple(self.inner.unpack(data, at))

    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        self.inner.pack(buffer, at, value)


class RecordCodec(StructCodec):
    """A struct or union as a generated dataclass, whose fields stand in the order of the layout;
    dicts and sequences are taken as everywhere."""

    __slots__ = ("blank", "cls", "names", "zero")

    def __init__(
        self,
        base: StructCodec,
        fields: list[tuple[str, int, Codec]],
        cls: type[Record],
        byteorder: str,
    ) -> None:
        shared = base.keep or base.is_union
        super().__init__(
            base.name,
            base.size,
            fields,
            byteorder=byteorder,
            is_union=base.is_union,
            overlaps=shared,
        )
        self.cls, self.names = cls, tuple(cls.__dataclass_fields__)  # type: ignore[attr-defined]
        self.zero: Any = None
        self.blank: Any = None  # as ``zero``, but with () for long arrays

    def unpack(self, data: Buffer, at: int) -> Any:
        values: Sequence[Any] = self.scalars.unpack_from(data, at)
        if not self.whole:
            found: list[Any] = [None] * len(self.fields)
            for slot, value in zip(self.slots, values):
                found[slot] = value
            for slot, offset, codec in self.others:
                found[slot] = codec.unpack(data, at + offset)
            values = found
        made = self.cls(*values)
        if self.keep:
            _set(made, "_raw", bytes(data[at : at + self.size]))
        return made

    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        if value.__class__ is not self.cls:
            super().pack(buffer, at, value)
        elif self.keep:
            self._pack_shared(buffer, at, value)
        else:
            values = [getattr(value, name) for name in self.names]
            if self.whole:
                try:
                    self.scalars.pack_into(buffer, at, *values)
                    return
                except struct.error:
                    pass  # the long way says which field it is
            super().pack(buffer, at, values)

    def _pack_shared(self, buffer: bytearray, at: int, value: Any) -> None:
        """Where members share bytes: those that were given, which are those that are not zero."""
        raw = getattr(value, "_raw", None)
        if raw is not None:
            buffer[at : at + self.size] = raw
            return
        if self.zero is None:
            self.zero, self.blank = self.unpack(bytes(self.size), 0), self.cls()
        given = {}
        for name, (c_name, _, _) in zip(self.names, self.fields):
            item = getattr(value, name)
            if item != getattr(self.zero, name) and item != getattr(self.blank, name):
                given[c_name] = item
        buffer[at : at + self.size] = bytes(self.size)
        self.pack_fields(buffer, at, given)
        before = bytes(buffer)
        for c_name, item in given.items():
            self.pack_fields(buffer, at, {c_name: item})
            if buffer != before:
                raise UsageError(
                    f"{self.cls.__name__}: {c_name} shares bytes with another member that says "
                    "something else; give one of them, or change a record with replace()"
                )

    def changed(self, record: Record, changes: Mapping[str, Any]) -> Any:
        """``record`` with ``changes`` (by the dataclass's names) written over its bytes."""
        c_names = dict(zip(self.names, (field for field, _, _ in self.fields)))
        for name in changes:
            if name not in c_names:
                known = ", ".join(c_names)
                raise UsageError(
                    f"{self.cls.__name__} has no field {name!r}; there are: {known or 'none'}"
                )
        if not self.keep:
            old = {name: getattr(record, name) for name in self.names}
            return self.unpack(self.encode(self.cls(**{**old, **changes})), 0)
        data = bytearray(self.encode(record))
        for name, item in changes.items():
            _Fields(self, c_names[name]).write(data, item)
        return self.unpack(bytes(data), 0)


class _Fields(Codec):
    """Some bytes of a record seen as one of its fields, so that problems name it."""

    __slots__ = ("c_name", "owner")

    def __init__(self, owner: RecordCodec, c_name: str) -> None:
        super().__init__(owner.size, name=owner.name)
        self.owner, self.c_name = owner, c_name

    def write(self, buffer: bytearray, value: Any) -> None:
        self._fill(buffer, (value,))

    def put(self, buffer: bytearray, at: int, value: Any) -> None:
        self.pack(buffer, at, value)

    def pack(self, buffer: bytearray, at: int, value: Any) -> None:
        self.owner.pack_fields(buffer, at, {self.c_name: value[0]})

    def unpack(self, data: Buffer, at: int) -> Any:
        return self.owner.unpack(data, at)


class SkeletonType(ValueType):
    """The type of a map's keys or values, with generated classes for its records."""

    __slots__ = ("codec",)

    def __init__(self, base: ValueType, codec: Codec) -> None:
        super().__init__(base.btf, base.type_id, base.size, base.noun)
        self.codec = codec

    def decode(self, data: bytes) -> Any:
        return self.codec.decode(data)

    def encode(self, value: Any) -> bytes:
        if isinstance(value, bytes | bytearray | memoryview) and len(value) == self.size:
            return bytes(value)
        if not isinstance(value, Record | int):
            assert self.btf is not None
            value = with_text_parsed(self.btf, self.type_id, value)
        return self.codec.encode(value)


# --- the object inside the module -----------------------------------------------------------------


class Embedded:
    """The ELF object that a generated module carries as ``text`` (zlib, then base 85; blanks do not
    count), ``size`` bytes long, called ``name``. Nothing is unpacked before it is needed."""

    def __init__(self, name: str, text: str, size: int) -> None:
        self.name, self._text, self._size = name, text, size
        self._data = b""
        self._btf: Btf | None = None
        self._records: dict[int, type[Record]] = {}
        self._enums: dict[int, type[Enum]] = {}
        self._codecs: dict[int, Codec] = {}

    @property
    def data(self) -> bytes:
        """The ELF object. Raises FormatError if the module's text was damaged."""
        if not self._data:
            import base64
            import zlib

            try:
                packed = base64.b85decode("".join(self._text.split()))
                data = zlib.decompressobj().decompress(packed, self._size + 1)
            except (ValueError, zlib.error) as error:
                raise FormatError(f"the skeleton's text is damaged: {error}") from None
            if len(data) != self._size:
                raise FormatError(f"the skeleton's text is damaged: no {self._size} bytes in it")
            self._data = data
        return self._data

    def open(self) -> ObjectSpec:
        """A new blueprint, its variables as the object file has them."""
        from ..obj import load_object as load_elf

        spec = load_elf(self.data, file=f"{self.name}.bpf.o")
        if self._btf is None:
            self._btf = spec.btf
        return spec

    @property
    def btf(self) -> Btf:
        """The object's BTF."""
        if self._btf is None:
            self.open()
        if self._btf is None:
            raise UsageError(f"object {self.name} has no BTF")
        return self._btf

    def record(self, type_id: int) -> Callable[[type[T]], type[T]]:
        """Class decorator: the dataclass below is struct or union ``type_id`` of the BTF."""

        def enter(cls: type[T]) -> type[T]:
            made = cast("type[Record]", cls)
            made._embedded, made._type_id = self, type_id
            self._records[type_id] = made
            return cls

        return enter

    def enum(self, type_id: int) -> Callable[[type[T]], type[T]]:
        """Class decorator: the class below is enum ``type_id`` of the BTF."""

        def enter(cls: type[T]) -> type[T]:
            self._enums[type_id] = cast("type[Enum]", cls)
            return cls

        return enter

    def codec(self, type_id: int) -> Codec:
        """The encoder and decoder of a type that makes this module's classes."""
        found = self._codecs.get(type_id)
        if found is None:
            found = self._codecs[type_id] = self._adapt(self.btf.codec(type_id), type_id)
        return found

    def _adapt(self, codec: Codec, type_id: int) -> Codec:
        resolved = self.btf.resolve(type_id)
        found = self.btf.type(resolved)
        if isinstance(found, BtfVar):
            return self.codec(found.type_id)
        if isinstance(found, BtfEnum | Enum64):
            cls = self._enums.get(resolved)
            return codec if cls is None else EnumCodec(codec, cls)
        if isinstance(found, BtfArray) and hasattr(codec, "item"):
            item = self.codec(found.type_id)
            remade: Any = type(codec)
            return TupleCodec(remade(item, found.count, self.btf.byteorder, codec.name))
        if isinstance(codec, StructCodec) and resolved in self._records:
            fields = self.btf.layout(resolved).fields
            adapted = [
                (name, offset, self._field(inner, field))
                for (name, offset, inner), field in zip(codec.fields, fields)
            ]
            return RecordCodec(codec, adapted, self._records[resolved], self.btf.byteorder)
        return codec

    def _field(self, codec: Codec, field: Field) -> Codec:
        # a bit-field has a codec of its own, whatever its type is elsewhere
        return self._adapt(codec, field.type_id) if field.bit_size else self.codec(field.type_id)

    def value_type(self, base: ValueType) -> ValueType:
        """``base`` with this module's classes."""
        return SkeletonType(base, self.codec(base.type_id)) if base.btf is not None else base


# --- maps -----------------------------------------------------------------------------------------


class OtherMap(TypedMap):
    """A map without a typed view of its own: a :class:`~bpfkit.maps.TypedMap` whose keys and values
    are this module's records."""

    def __init__(self, handle: MapHandle, embedded: Embedded) -> None:
        super().__init__(handle)
        self.key_type = embedded.value_type(self.key_type)
        self.value_type = embedded.value_type(self.value_type)


class Map(OtherMap, Generic[K, V]):
    """A map with keys ``K`` and values ``V``; keys may also be written as text ("10.0.0.5")."""

    if TYPE_CHECKING:

        def __getitem__(self, key: K | str) -> V: ...
        def __setitem__(self, key: K | str, value: V) -> None: ...
        def __delitem__(self, key: K | str) -> None: ...
        def __iter__(self) -> Iterator[K]: ...
        @overload  # type: ignore[override]
        def get(self, key: K | str) -> V | None: ...
        @overload
        def get(self, key: K | str, default: V | T) -> V | T: ...
        def get(self, key: Any, default: Any = None) -> Any: ...
        def items(self) -> list[tuple[K, V]]: ...  # type: ignore[override]
        def keys(self) -> list[K]: ...  # type: ignore[override]
        def values(self) -> list[V]: ...  # type: ignore[override]


class PerCpuMap(OtherMap, Generic[K, V]):
    """A map with one value ``V`` per CPU and key ``K``: reads give a list of all, writes take a
    list or one value for all CPUs."""

    if TYPE_CHECKING:

        def __getitem__(self, key: K | str) -> list[V]: ...
        def __setitem__(self, key: K | str, value: V | list[V]) -> None: ...
        def __delitem__(self, key: K | str) -> None: ...
        def __iter__(self) -> Iterator[K]: ...
        @overload  # type: ignore[override]
        def get(self, key: K | str) -> list[V] | None: ...
        @overload
        def get(self, key: K | str, default: list[V] | T) -> list[V] | T: ...
        def get(self, key: Any, default: Any = None) -> Any: ...
        def items(self) -> list[tuple[K, list[V]]]: ...  # type: ignore[override]
        def keys(self) -> list[K]: ...  # type: ignore[override]
        def values(self) -> list[list[V]]: ...  # type: ignore[override]


class Queue(OtherMap, Generic[V]):
    """A queue, stack or bloom filter of values ``V``."""

    if TYPE_CHECKING:

        def push(self, value: V) -> None: ...
        def pop(self) -> V | None: ...  # type: ignore[override]
        def peek(self) -> V | None: ...


class Ring(OtherMap, Generic[V]):
    """A ring buffer or perf array; ``records()`` takes out what is waiting. Records are bytes
    unless the map says their type: ``RECORD.from_bytes`` reads them."""

    def records(self) -> Iterator[V]:
        """The records waiting, which takes them out."""
        spec = self.handle.spec
        typed = spec.type == MapType.RINGBUF and isinstance(self.value_type, SkeletonType)
        for _, record in self.handle.records():
            yield cast("V", self.value_type.decode(record) if typed else record)

    def __iter__(self) -> Iterator[V]:
        return self.records()


_VIEWS: dict[int, type[OtherMap]] = {
    MapType.RINGBUF: Ring,
    MapType.PERF_EVENT_ARRAY: Ring,
    MapType.QUEUE: Queue,
    MapType.STACK: Queue,
    MapType.BLOOM_FILTER: Queue,
}


def view_class(spec: MapSpec) -> type[OtherMap]:
    """Which of the classes above shows a map."""
    row = map_type(spec.type)
    keyed = PerCpuMap if row.per_cpu else Map if row.keyed else OtherMap
    return _VIEWS.get(spec.type, keyed)


# --- the skeleton ---------------------------------------------------------------------------------


class _Group:
    """Attributes of a generated class that stand for things of an object. ``_names`` has the
    object's name of each attribute that is called otherwise."""

    _names: ClassVar[Mapping[str, str]] = {}
    _skeleton: Skeleton

    def __init__(self, skeleton: Skeleton) -> None:
        _set(self, "_skeleton", skeleton)

    def __dir__(self) -> list[str]:
        return [*object.__dir__(self), *type(self).__annotations__]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name not in type(self).__annotations__:
                raise AttributeError(f"{type(self).__name__} has no {name!r}")
            return self._find(self._names.get(name, name))


class Programs(_Group):
    """The programs of a loaded skeleton."""

    def _find(self, name: str) -> Program:
        return self._skeleton.object.programs[name]


class Maps(_Group):
    """The maps of a loaded skeleton."""

    def _find(self, name: str) -> OtherMap:
        handles = self._skeleton.object.handles
        if name not in handles:
            raise UsageError(f"map {name} was not made")
        view = view_class(handles[name].spec)(handles[name], self._skeleton.embedded)
        self.__dict__[next(k for k in self._attributes(name))] = view
        return view

    def _attributes(self, name: str) -> Iterator[str]:
        return (k for k in type(self).__annotations__ if self._names.get(k, k) == name)


class Variables(_Group):
    """The global variables: what the object starts with until it is loaded, then those of the
    running programs. Assign whole values; arrays are tuples."""

    def _spec(self, name: str) -> VariableSpec:
        return self._skeleton.spec.variables[name]

    def _find(self, name: str) -> Any:
        spec = self._spec(name)
        handle = self._skeleton.handle_of(spec.map)
        raw = spec.raw
        if handle is not None:
            whole = handle.lookup(bytes(4)) or b""
            raw = whole[spec.offset : spec.offset + spec.size]
        return self._skeleton.embedded.codec(spec.type_id).decode(raw) if spec.type_id else raw

    def __setattr__(self, name: str, value: Any) -> None:
        """Raises UsageError for a value that does not fit, and for constants of a loaded object."""
        if name not in type(self).__annotations__:
            raise AttributeError(f"{type(self).__name__} has no {name!r}")
        spec = self._spec(self._names.get(name, name))
        if spec.is_extern:
            raise UsageError(f"{name} is a value of the kernel's configuration: it cannot be set")
        raw = self._encode(spec, value)
        handle = self._skeleton.handle_of(spec.map)
        if handle is None:
            spec.raw = raw
            return
        if handle.spec.frozen:
            raise UsageError(f"{name} is read-only once loaded: set it before load()")
        whole = bytearray(handle.lookup(bytes(4)) or b"")
        whole[spec.offset : spec.offset + spec.size] = raw
        handle.update(bytes(4), bytes(whole))

    def _encode(self, spec: VariableSpec, value: Any) -> bytes:
        if isinstance(value, bytes | bytearray | memoryview) and len(value) == spec.size:
            return bytes(value)
        if not spec.type_id:
            raise UsageError(f"variable {spec.name} has no type: give {spec.size} bytes")
        return self._skeleton.embedded.codec(spec.type_id).encode(value)


class Skeleton:
    """Base of a generated object class: open when made, ``load`` puts it on a host, ``close`` (or
    the end of ``with``) frees everything."""

    def __init__(self, embedded: Embedded) -> None:
        self.embedded = embedded
        self.spec: ObjectSpec = embedded.open()
        self._object: Object | None = None
        self._own_host: Host | None = None

    @property
    def object(self) -> Object:
        """The loaded object, with everything by name. Raises UsageError before ``load``."""
        if self._object is None:
            raise UsageError(f"{type(self).__name__} is not loaded: call load() first")
        return self._object

    def load(self, host: Host | None = None, *, programs: Sequence[str] | None = None) -> Self:
        """Link, make the maps and load the programs (all that load by default, or those named) on
        ``host``; without one on an embedded VM that ``close`` ends.

        Raises LinkError, LoadError, MapError, UnsupportedError as the host does, UsageError if it
        is loaded already."""
        if self._object is not None:
            raise UsageError(f"{type(self).__name__} is loaded already")
        if host is None:
            from ..session.hosts import VM

            host = self._own_host = VM()
        try:
            chosen = None if programs is None else list(programs)
            self._object = load_object(host, self.spec, programs=chosen)
        except BaseException:
            self.close()
            raise
        return self

    def handle_of(self, spec: MapSpec) -> MapHandle | None:
        """The live map of a blueprint, None before ``load``."""
        if self._object is None:
            return None
        return next((h for h in self._object.handles.values() if h.spec is spec), None)

    def close(self) -> None:
        """Free the programs and maps. May be called twice."""
        loaded, self._object = self._object, None
        if loaded is not None:
            loaded.close()
        host, self._own_host = self._own_host, None
        if host is not None:
            host.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        state = f"loaded on {self._object.host.name}" if self._object is not None else "open"
        return f"<{type(self).__name__}, {state}>"
