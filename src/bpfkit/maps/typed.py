"""A live map as a dict of Python values."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any

from ..abi import MapType, map_type
from ..errors import MapError, MissingKeyError, UsageError
from .text import format_value
from .values import ValueType

if TYPE_CHECKING:
    import numpy

    from ..host import MapHandle

__all__ = ["TypedMap"]

_ARRAYS = frozenset((MapType.ARRAY, MapType.PERCPU_ARRAY))
_NONE: Any = object()


class TypedMap(MutableMapping[Any, Any]):
    """A dict-like view over a map of either host, typed by the BTF of its spec.

    Keys and values go in as numbers, text ("10.0.0.5", enumerators), dicts, records, sequences or
    bytes of the exact size, and come out as ``Btf.decode`` makes them; without BTF as integers
    (sizes 1, 2, 4, 8) or bytes. Per-CPU maps give a list with one value per CPU and take such a
    list, or one value for all CPUs. Nothing is cached: each access asks the map.

    Arrays have all their keys always; queues and stacks have no keys but ``push``, ``pop`` and
    ``peek``.
    """

    def __init__(self, handle: MapHandle) -> None:
        self.handle = handle
        spec = handle.spec
        self.key_type = ValueType(spec.btf, spec.key_type, spec.key_size, "key")
        self.value_type = ValueType(spec.btf, spec.value_type, spec.value_size, "value")
        row = map_type(spec.type)
        self._per_cpu, self._keyed = row.per_cpu, row.keyed
        self._stride = (spec.value_size + 7) // 8 * 8

    @property
    def name(self) -> str:
        """The name in the object file."""
        return self.handle.spec.name

    def __repr__(self) -> str:
        spec = self.handle.spec
        return f"<{map_type(spec.type).short} map {spec.name}, up to {spec.max_entries} entries>"

    # --- one entry --------------------------------------------------------------------------------

    def __getitem__(self, key: Any) -> Any:
        """The value of ``key``. Raises MissingKeyError if it is not there, UsageError if it can be
        no key of this map."""
        found = self._lookup(key)
        if found is None:
            raise self._missing(key)
        return self._decode(found)

    def get(self, key: Any, default: Any = None) -> Any:
        """The value of ``key``, or ``default``."""
        found = self._lookup(key)
        return default if found is None else self._decode(found)

    def __contains__(self, key: object) -> bool:
        return self._lookup(key) is not None

    def __setitem__(self, key: Any, value: Any) -> None:
        """Add or replace. Raises UsageError for what does not fit the types, MapError if the map
        refuses (it is full, …)."""
        self.handle.update(self._key(key), self._encode(value))

    def __delitem__(self, key: Any) -> None:
        """Raises MissingKeyError if the key is not there, MapError for arrays."""
        self._refuse_array_delete()
        if not self.handle.delete(self._key(key)):
            raise self._missing(key)

    def _refuse_array_delete(self) -> None:
        if self.handle.spec.type in _ARRAYS:
            raise MapError(
                f"delete from array map {self.name}",
                errno.EINVAL,
                "an array always has all its keys: write a zero value instead",
            )

    def _key(self, key: Any) -> bytes:
        if not self._keyed:
            raise UsageError(f"{self!r} has no keys; use push, pop and peek")
        return self.key_type.encode(key)

    def _lookup(self, key: Any) -> bytes | None:
        return self.handle.lookup(self._key(key))

    def _missing(self, key: Any) -> MissingKeyError:
        shown = repr(key) if isinstance(key, str) else format_value(None, 0, key)
        return MissingKeyError(f"map {self.name} has no key {shown}")

    def _decode(self, data: bytes) -> Any:
        if not self._per_cpu:
            return self.value_type.decode(data)
        step = self._stride
        return [
            self.value_type.decode(data[at : at + self.value_type.size])
            for at in range(0, step * self.handle.cpus, step)
        ]

    def _encode(self, value: Any) -> bytes:
        if not self._per_cpu:
            return self.value_type.encode(value)
        cpus = self.handle.cpus
        if isinstance(value, bytes) and len(value) == self._stride * cpus:
            return value
        each = value if isinstance(value, list) and len(value) == cpus else [value] * cpus
        return b"".join(self.value_type.encode(one).ljust(self._stride, b"\0") for one in each)

    # --- all entries ------------------------------------------------------------------------------

    def __iter__(self) -> Iterator[Any]:
        """The keys; of a ring buffer the records that are waiting."""
        if self.handle.spec.type == MapType.RINGBUF:
            yield from self.records()
            return
        self._need_keys()
        yield from map(self.key_type.decode, self.handle.keys())

    def __len__(self) -> int:
        """Entries there are now; all of an array."""
        if self.handle.spec.type in _ARRAYS:
            return self.handle.spec.max_entries
        self._need_keys()
        return len(list(self.handle.keys()))

    def __bool__(self) -> bool:
        return True  # a map is there even when it is empty, and counting costs

    def __eq__(self, other: object) -> bool:
        if isinstance(other, TypedMap):
            return self.handle is other.handle
        if isinstance(other, Mapping):
            return dict(self.items()) == other
        return NotImplemented

    def __hash__(self) -> int:
        return id(self.handle)

    def _need_keys(self) -> None:
        if not self._keyed:
            raise UsageError(f"{self!r} has no keys to go through")

    def _raw(self) -> Iterator[tuple[bytes, bytes]]:
        self._need_keys()
        keys, values, count = self.handle.dump()
        width, step = self.key_type.size, len(values) // count if count else 0
        for number in range(count):
            yield (
                keys[number * width : (number + 1) * width],
                values[number * step : (number + 1) * step],
            )

    def items(self) -> list[tuple[Any, Any]]:  # type: ignore[override]
        """All (key, value), read in one go."""
        return [(self.key_type.decode(key), self._decode(value)) for key, value in self._raw()]

    def values(self) -> list[Any]:  # type: ignore[override]
        """All values, read in one go."""
        return [self._decode(value) for _, value in self._raw()]

    def keys(self) -> list[Any]:  # type: ignore[override]
        """All keys."""
        return list(self)

    def clear(self) -> None:
        """Delete all entries; in an array write zeros."""
        zero = bytes(self._stride * self.handle.cpus if self._per_cpu else self.value_type.size)
        for key in list(self.handle.keys()):
            if self.handle.spec.type in _ARRAYS:
                self.handle.update(key, zero)
            else:
                self.handle.delete(key)

    def to_numpy(self) -> tuple[numpy.ndarray[Any, Any], numpy.ndarray[Any, Any]]:
        """(keys, values) as arrays of the BTF types' dtypes, without Python objects per entry;
        values of per-CPU maps have one row per key and one column per CPU. The arrays are read-only
        copies of this moment."""
        import numpy

        self._need_keys()
        keys, values, count = self.handle.dump()
        key_array = numpy.frombuffer(keys, self.key_type.dtype(), count)
        inner = self.value_type.dtype()
        if not self._per_cpu:
            return key_array, numpy.frombuffer(values, inner, count)
        shape: Any = {
            "names": ["value"],
            "formats": [inner],
            "offsets": [0],
            "itemsize": self._stride,
        }
        padded = numpy.frombuffer(values, numpy.dtype(shape), count * self.handle.cpus)
        return key_array, padded["value"].reshape(count, self.handle.cpus)

    # --- queues, stacks, rings --------------------------------------------------------------------

    def push(self, value: Any) -> None:
        """Add to a queue or stack (or a bloom filter). Raises MapError if it is full."""
        self.handle.push(self.value_type.encode(value))

    def pop(self, key: Any = _NONE, default: Any = _NONE) -> Any:
        """Of a queue or stack: take the next value, None if there is none. Else as ``dict.pop(key[,
        default])``."""
        if not self._keyed:
            found = self.handle.pop()
            return None if found is None else self.value_type.decode(found)
        if key is _NONE:
            raise UsageError(f"pop of {self!r} needs a key")
        value = self.get(key, _NONE)
        if value is _NONE:
            if default is _NONE:
                raise self._missing(key)
            return default
        del self[key]
        return value

    def peek(self) -> Any:
        """The next value of a queue or stack, which stays there; None if there is none."""
        found = self.handle.peek()
        return None if found is None else self.value_type.decode(found)

    def records(self) -> Iterable[Any]:
        """The records waiting in a ring buffer or perf array, which takes them out: typed if the
        map says their type, else bytes."""
        spec = self.handle.spec
        # the value of a perf array is a descriptor, whatever its records are
        typed = spec.btf is not None and spec.value_type and spec.type == MapType.RINGBUF
        for _, record in self.handle.records():
            yield spec.btf.decode(spec.value_type, record) if typed and spec.btf else record
