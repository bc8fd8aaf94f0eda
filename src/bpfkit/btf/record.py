"""The Python values that BTF types decode to: records for structs and unions, named integers for
enums."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import UsageError

if TYPE_CHECKING:
    from .codec import StructCodec

__all__ = ["EnumValue", "Record", "enum_class", "record_class"]


class EnumValue(int):
    """An integer that knows its name in an enum: ``str`` gives the name, or the number where the
    enum has none for it."""

    __slots__ = ()
    _names: ClassVar[Mapping[int, str]] = {}
    _type: ClassVar[str] = "enum"

    @property
    def name(self) -> str:
        """The enumerator, "" if the enum has none with this value."""
        return self._names.get(int(self), "")

    def __str__(self) -> str:
        return self._names.get(int(self)) or int.__repr__(self)

    def __repr__(self) -> str:
        name = self.name
        return f"<{name}: {int(self)}>" if name else int.__repr__(self)

    def __reduce__(self) -> tuple[Any, ...]:
        # the class is made at run time: the number is what survives pickling
        return int, (int(self),)


def enum_class(name: str, values: tuple[tuple[str, int], ...]) -> type[EnumValue]:
    """The class of the values of one enum; of several names for a value the first counts."""
    names: dict[int, str] = {}
    for enumerator, value in values:
        names.setdefault(value, enumerator)
    space = {"__slots__": (), "_names": names, "_type": name}
    return type("EnumValue", (EnumValue,), space)


class Record:
    """The value of a struct, union or data section: fields as attributes (``record.pid``) or items
    (``record["pid"]``).

    The fields of anonymous members are fields of the record. Records do not change:
    ``_replace(pid=1)`` gives a changed copy. They compare equal to records with the same fields and
    values, to dicts as :meth:`_asdict` gives them, and to tuples of their values. Iteration gives
    the values. Names of methods start with ``_`` to keep clear of the fields'.
    """

    __slots__ = ("_raw", "_values")
    _codec: ClassVar[StructCodec]
    _fields: ClassVar[tuple[str, ...]] = ()
    _slot: ClassVar[Mapping[str, int]] = {}
    _name: ClassVar[str] = ""

    _values: tuple[Any, ...]
    _raw: bytes | None

    def __init__(self, values: tuple[Any, ...], raw: bytes | None = None) -> None:
        _set(self, "_values", values)
        _set(self, "_raw", raw)

    def __getattr__(self, name: str) -> Any:
        slot = self._slot.get(name)
        if slot is None:
            known = ", ".join(self._fields)
            raise AttributeError(f"{self._name or 'record'} has no field {name!r}, only {known}")
        return self._values[slot]

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"records do not change; use record._replace({name}=...)")

    def __getitem__(self, key: str | int) -> Any:
        if isinstance(key, str):
            slot = self._slot.get(key)
            if slot is None:
                raise KeyError(key)
            return self._values[slot]
        return self._values[key]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __dir__(self) -> list[str]:
        return [*object.__dir__(self), *self._fields]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Record):
            return self._fields == other._fields and self._values == other._values
        if isinstance(other, Mapping):
            return self._asdict() == other
        if isinstance(other, tuple):
            return self._values == other
        return NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(_hashable(value) for value in self._values))

    def __repr__(self) -> str:
        fields = ", ".join(f"{n}={v!r}" for n, v in zip(self._fields, self._values))
        return f"{self._name or 'Record'}({fields})"

    def __reduce__(self) -> tuple[Any, ...]:
        # the class is made at run time: a plain dict is what survives pickling
        return dict, (list(self._asdict().items()),)

    def _ipython_key_completions_(self) -> list[str]:
        return list(self._fields)

    def _asdict(self) -> dict[str, Any]:
        """A dict by field name, with dicts for the records inside."""
        return {name: _plain(value) for name, value in zip(self._fields, self._values)}

    def _tobytes(self) -> bytes:
        """The bytes of the record (of a union exactly those it was decoded from)."""
        return self._codec.encode(self)

    def _replace(self, **changes: Any) -> Record:
        """A copy with some fields changed. Raises UsageError for a field there is not and for a
        value that does not fit."""
        unknown = [name for name in changes if name not in self._slot]
        if unknown:
            known = ", ".join(self._fields)
            raise UsageError(
                f"{self._name or 'record'} has no field {unknown[0]!r}; there are: {known}"
            )
        return self._codec.replace(self, changes)


_set = object.__setattr__


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return value._asdict()
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def _hashable(value: Any) -> Any:
    return tuple(_hashable(item) for item in value) if isinstance(value, list) else value


def record_class(codec: StructCodec, name: str, fields: tuple[str, ...]) -> type[Record]:
    """The class of the records of one type."""
    slots: dict[str, int] = {}
    for number, field in enumerate(fields):
        slots.setdefault(field, number)
    space = {"__slots__": (), "_codec": codec, "_fields": fields, "_slot": slots, "_name": name}
    return type("Record", (Record,), space)
