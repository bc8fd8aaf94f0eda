"""Objects of a kernel by their BTF types, in memory that programs of the VM can read: what
``world.kernel.new("task_struct", pid=42)`` makes."""

from __future__ import annotations

import ctypes
import mmap
import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import MissingKeyError, UsageError
from ._generated import layout as shapes
from .execution import Shape

if TYPE_CHECKING:
    from ..btf import Btf
    from ..btf.layout import Field
    from ..linker import Target

__all__ = ["Kernel", "KernelMemory", "KernelObject", "Span", "Spans"]

_CHUNK = 1 << 20  # bytes of native memory taken at a time
_CPUS = 64  # copies of a per-CPU variable
_GAP = 64  # bytes between objects: one that is overrun is not the next
_SPAN = shapes.SIZES["bk_span"]
_PART = re.compile(r"\.?([A-Za-z_]\w*)|\[(\d+)\]")
_M64 = (1 << 64) - 1


class _Native:
    """Zeroed memory that the system provides when it is touched."""

    def __init__(self, size: int) -> None:
        self._pages = mmap.mmap(-1, size)
        self.address = ctypes.addressof(ctypes.c_char.from_buffer(self._pages))
        self.size = size


class Span(NamedTuple):
    """Guest memory [start, end); native = guest + delta."""

    start: int
    end: int
    delta: int
    writable: bool
    type_id: int


class Spans:
    """Memory at addresses of one address space, as a table for native code. ``publish`` is told
    (address of the table, number of rows)."""

    def __init__(self, publish: Any) -> None:
        self._publish = publish
        self._rows: list[Span] = []
        self._starts: list[int] = []
        self._capacity = 0
        self._tables: list[_Native] = []  # programs in other threads may still read an old one
        self._table: _Native | None = None
        self._chunk: _Native | None = None
        self._used = 0

    def __len__(self) -> int:
        return len(self._rows)

    def native(self, size: int) -> int:
        """The address of ``size`` zero bytes of this process."""
        size = (size + 63) & -64
        if self._chunk is None or self._used + size > self._chunk.size:
            self._chunk = _Native(max(_CHUNK, size))
            self._tables.append(self._chunk)
            self._used = 0
        address = self._chunk.address + self._used
        self._used += size
        return address

    def add(self, span: Span) -> None:
        """Raises UsageError where it overlaps what is there."""
        at = bisect_right(self._starts, span.start)
        before = self._rows[at - 1] if at else None
        after = self._rows[at] if at < len(self._rows) else None
        if (before and before.end > span.start) or (after and after.start < span.end):
            raise UsageError(f"there is memory at {span.start:#x} to {span.end:#x} already")
        self._rows.insert(at, span)
        self._starts.insert(at, span.start)
        self._write(at)

    def remove(self, start: int) -> None:
        """Nothing is there any more. Raises MissingKeyError."""
        at = bisect_right(self._starts, start) - 1
        if at < 0 or self._rows[at].start != start:
            raise MissingKeyError(f"no memory begins at {start:#x}")
        del self._rows[at], self._starts[at]
        self._write(at)

    def find(self, address: int, size: int = 1) -> Span | None:
        """The span that has these bytes."""
        at = bisect_right(self._starts, address) - 1
        if at < 0 or address + size > self._rows[at].end:
            return None
        return self._rows[at]

    def _write(self, first: int) -> None:
        # rows from `first` on changed; a new table where one is read by others or is full
        if self._table is None or len(self._rows) > self._capacity or first < len(self._rows) - 1:
            self._capacity = max(64, 2 * len(self._rows), self._capacity)
            self._table = _Native(self._capacity * _SPAN)
            self._tables.append(self._table)
            first = 0
        for number in range(first, len(self._rows)):
            row, shape = self._rows[number], Shape("bk_span", self._table.address + number * _SPAN)
            shape["start"], shape["end"], shape["delta"] = row.start, row.end, row.delta
            shape["flags"] = shapes.BK_READ | (shapes.BK_WRITE if row.writable else 0)
            shape["type"] = row.type_id
        self._publish(self._table.address, len(self._rows))


class KernelMemory:
    """Memory at kernel addresses."""

    def __init__(self, publish: Any) -> None:
        self.spans = Spans(publish)
        self._next = shapes.BK_KERNEL_BASE & _M64

    def allocate(self, size: int, *, type_id: int = 0, writable: bool = False) -> int:
        """The address of ``size`` zero bytes."""
        if not 0 < size <= 1 << 30:
            raise UsageError(f"kernel memory of {size} bytes")
        address = self._next
        self._next += (size + _GAP + 63) & -64
        native = self.spans.native(size)
        delta = (native - address) & _M64
        self.spans.add(Span(address, address + size, delta, writable, type_id))
        return address

    def place(self, address: int, size: int) -> int:
        """Where these bytes are in this process. Raises MissingKeyError."""
        span = self.spans.find(address, size)
        if span is None:
            raise MissingKeyError(f"the world has no {size} bytes at {address:#x}")
        return (address + span.delta) & _M64

    def read(self, address: int, size: int) -> bytes:
        """The bytes there now. Raises MissingKeyError."""
        return ctypes.string_at(self.place(address, size), size)

    def write(self, address: int, data: bytes) -> None:
        """Raises MissingKeyError."""
        ctypes.memmove(self.place(address, len(data)), data, len(data))


class Kernel:
    """The kernel of a world: its types are ``target.btf``, its objects made by ``new``."""

    def __init__(self, target: Target, memory: KernelMemory) -> None:
        btf = target.btf
        if btf is None:
            raise UsageError(f"{target.name} has no types that objects could be made of")
        self.target, self.memory = target, memory
        self.btf: Btf = btf
        self.on_new: dict[str, Any] = {}  # by type name: what the world does with a new object
        self.on_symbol: Any = None
        self.cpus = 1
        self._variables: dict[str, int] = {}
        self._strides: dict[str, int] = {}
        self.percpu: list[tuple[int, int, int]] = []  # (address, size, stride) of variables
        self.on_percpu: Any = None

    def type_id(self, name: str) -> int:
        """The id of a struct, union or typedef. Raises MissingKeyError."""
        words = name.split()
        if len(words) == 2 and words[0] in ("struct", "union"):
            found = self.btf.find(words[1], words[0])
        else:
            found = next(
                (i for k in ("struct", "union", "typedef", "int") if (i := self.btf.find(name, k))),
                None,
            )
        if not found:
            raise MissingKeyError(f"{self.target.name} has no type {name}")
        return found

    def new(
        self, type_name: str, /, *, extra: int = 0, writable: bool = False, **fields: Any
    ) -> KernelObject:
        """A zeroed object with ``fields`` set (``KernelObject`` says what they may be) and
        ``extra`` bytes behind it, for a flexible array. Programs may write it if it is
        ``writable``; struct_ops programs always.

        Raises MissingKeyError for a type or field that the kernel lacks, UsageError for a value
        that does not fit."""
        type_id = self.type_id(type_name)
        size = self.btf.size_of(type_id) + extra
        address = self.memory.allocate(max(1, size), type_id=type_id, writable=writable)
        made = KernelObject(self, address, type_id)
        try:
            for name, value in fields.items():
                made[name] = value
        except BaseException:
            self.memory.spans.remove(address)
            raise
        hook = self.on_new.get(made.type_name)
        if hook is not None:
            hook(made, frozenset(fields))
        return made

    def at(self, address: int, type_name: str = "") -> KernelObject:
        """The object at an address that a program gave; its type is that of its memory. Raises
        MissingKeyError."""
        span = self.memory.spans.find(address)
        if span is None:
            raise MissingKeyError(f"the world has no object at {address:#x}")
        type_id = self.type_id(type_name) if type_name else span.type_id
        if not type_id or (not type_name and address != span.start):
            raise MissingKeyError(f"what is at {address:#x} has no type of its own: name it")
        return KernelObject(self, address, type_id)

    def symbol(self, name: str) -> int:
        """The address of a variable or function of the kernel. Raises MissingKeyError."""
        if name not in self._variables:
            self._variables[name] = self._make_variable(name)
        return self._variables[name]

    def variable(self, name: str, cpu: int = 0) -> KernelObject:
        """A variable of the kernel, zero at first; of a per-CPU variable the copy of ``cpu``.
        Raises MissingKeyError, UsageError for a CPU that the VM does not have."""
        address = self.symbol(name)
        if not 0 <= cpu < self.cpus:
            raise UsageError(f"there is no CPU {cpu}: the VM has {self.cpus}")
        found = self.btf.find(name, "var")
        if not found:
            raise MissingKeyError(f"{name} is no variable of {self.target.name}")
        stride = self._strides.get(name, 0)
        return KernelObject(self, address + cpu * stride, self._type_of(found))

    def _make_variable(self, name: str) -> int:
        btf = self.btf
        found = btf.find(name, "var")
        if not found:
            if not btf.find(name, "func"):
                raise MissingKeyError(f"{self.target.name} has no symbol {name}")
            return self._named(name, self.memory.allocate(16))
        size, type_id = btf.size_of(found), self._type_of(found)
        if not self._is_percpu(found):
            return self._named(name, self.memory.allocate(size, type_id=type_id))
        stride = (size + 63) & -64
        # VMs with more CPUs may come: memory that is not touched costs nothing
        address = self.memory.allocate(stride * max(_CPUS, self.cpus), type_id=type_id)
        self._strides[name] = stride
        self.percpu.append((address, size, stride))
        if self.on_percpu is not None:
            self.on_percpu("percpu", self.percpu)
        return self._named(name, address)

    def _type_of(self, variable: int) -> int:
        from ..btf.types import Var

        found = self.btf.type(variable)
        assert isinstance(found, Var)
        return self.btf.resolve(found.type_id)

    def _named(self, name: str, address: int) -> int:
        if self.on_symbol is not None:
            self.on_symbol(name, address)
        return address

    def _is_percpu(self, variable: int) -> bool:
        from ..btf.types import Datasec

        section = self.btf.find(".data..percpu", "datasec")
        found = self.btf.type(section) if section else None
        return isinstance(found, Datasec) and any(
            one.type_id == variable for one in found.variables
        )

    def text(self, text: str | bytes) -> int:
        """The address of a NUL-terminated string."""
        data = (text.encode() if isinstance(text, str) else bytes(text)) + b"\0"
        return self.bytes(data)

    def bytes(self, data: bytes, *, writable: bool = False) -> int:
        """The address of a copy of ``data`` that has no type."""
        address = self.memory.allocate(max(1, len(data)), writable=writable)
        self.memory.write(address, data)
        return address

    def free(self, what: KernelObject | int) -> None:
        """The memory is gone: reads of it fail as in a kernel. Raises MissingKeyError."""
        self.memory.spans.remove(int(what))

    def link(self, head: KernelObject, members: Iterable[KernelObject]) -> None:
        """Make ``head`` and ``members``, all of them struct list_head, a ring in this order."""
        ring = [head, *members]
        for before, after in zip(ring, [*ring[1:], ring[0]], strict=True):
            before["next"] = after
            after["prev"] = before


class KernelObject:
    """An object in the memory of a world's kernel, or a part of one.

    Members are attributes (``task.pid``), or items by path, for names that are taken and for arrays
    (``task["cpus_mask.bits[0]"]``). Integers, enums and text are Python's; structs and arrays of
    structs are KernelObjects on the same memory; pointers to objects of the world are KernelObjects
    too, others numbers, and null is None.

    They are set to what BTF encodes: numbers, text, bytes, lists, a dict for the members of a
    struct; a pointer to a KernelObject or an address, text (for a ``char *``: a new string), a dict
    (a new object of the type that it points to) or None. ``int(object)`` is its address.
    """

    __slots__ = ("address", "kernel", "type_id")
    address: int
    kernel: Kernel
    type_id: int

    def __init__(self, kernel: Kernel, address: int, type_id: int) -> None:
        object.__setattr__(self, "kernel", kernel)
        object.__setattr__(self, "address", address)
        object.__setattr__(self, "type_id", type_id)

    def __index__(self) -> int:
        return self.address

    __int__ = __index__

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, KernelObject):
            return NotImplemented
        return (self.kernel, self.address, self.type_id) == (
            other.kernel,
            other.address,
            other.type_id,
        )

    def __hash__(self) -> int:
        return hash((self.address, self.type_id))

    def __repr__(self) -> str:
        return f"<{self.kernel.btf.declaration(self.type_id)} at {self.address:#x}>"

    def __dir__(self) -> list[str]:
        fields = [f.name for f in self.kernel.btf.layout(self._struct()).fields if f.name]
        return [*object.__dir__(self), *fields]

    @property
    def type_name(self) -> str:
        """The name of its type, "" where it has none."""
        return self.kernel.btf.name(self.kernel.btf.resolve(self.type_id))

    def to_bytes(self) -> bytes:
        """Its memory now."""
        return self.kernel.memory.read(self.address, self.kernel.btf.size_of(self.type_id))

    def place(self, path: str) -> int:
        """The address of a member."""
        return self._walk(path)[0]

    def part(self, path: str) -> KernelObject:
        """A member as an object, for its address and type."""
        address, type_id, _ = self._walk(path)
        return KernelObject(self.kernel, address, type_id)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        try:
            return self[name]
        except MissingKeyError as error:
            raise AttributeError(str(error)) from None

    def __setattr__(self, name: str, value: Any) -> None:
        if name in ("address", "kernel", "type_id"):
            raise AttributeError(f"{name} of an object cannot be changed; a member: obj[{name!r}]")
        self[name] = value

    def __getitem__(self, path: str) -> Any:
        address, type_id, field = self._walk(path)
        if field is not None and field.bit_size:
            return self._bits(address, field)
        return _load(self.kernel, address, type_id)

    def __setitem__(self, path: str, value: Any) -> None:
        address, type_id, field = self._walk(path)
        if field is not None and field.bit_size:
            self._set_bits(address, field, value)
            return
        _store(self.kernel, address, type_id, value, path)

    def __contains__(self, path: str) -> bool:
        try:
            self._walk(path)
        except (MissingKeyError, UsageError):
            return False
        return True

    def _struct(self) -> int:
        return self.kernel.btf.resolve(self.type_id)

    def _walk(self, path: str) -> tuple[int, int, Field | None]:
        """(address, type, field where it is a bit-field) of a path."""
        from ..btf.types import Array, Kind

        btf, at, type_id = self.kernel.btf, self.address, self._struct()
        field: Field | None = None
        end = 0
        for match in _PART.finditer(path):
            if match.start() != end:
                break
            end = match.end()
            name, index = match[1], match[2]
            if index is not None:
                array = btf.type(type_id)
                if not isinstance(array, Array):
                    raise UsageError(f"{path}: {btf.declaration(type_id)} is no array")
                type_id = btf.resolve(array.type_id)
                at += int(index) * btf.size_of(type_id)
                continue
            if btf.kind(type_id) not in (Kind.STRUCT, Kind.UNION):
                raise UsageError(f"{path}: {btf.declaration(type_id)} has no members")
            field = btf.layout(type_id).by_name.get(name)
            if field is None:
                raise MissingKeyError(f"{btf.declaration(type_id)} has no member {name}")
            at, type_id = at + field.offset, btf.resolve(field.type_id)
        if not path or end != len(path):
            raise UsageError(f"not the path of a member: {path!r}")
        return at, type_id, field if field is not None and field.bit_size else None

    def _bits(self, address: int, field: Field) -> int:
        raw = int.from_bytes(self.kernel.memory.read(address, field.size), "little")
        shift = field.bit_offset - field.offset * 8
        return raw >> shift & ((1 << field.bit_size) - 1)

    def _set_bits(self, address: int, field: Field, value: Any) -> None:
        shift, mask = field.bit_offset - field.offset * 8, (1 << field.bit_size) - 1
        number = int(value)
        if not -(mask + 1) // 2 <= number <= mask:
            raise UsageError(f"{field.name}: {number} does not fit {field.bit_size} bits")
        raw = int.from_bytes(self.kernel.memory.read(address, field.size), "little")
        raw = raw & ~(mask << shift) | (number & mask) << shift
        self.kernel.memory.write(address, raw.to_bytes(field.size, "little"))


def _load(kernel: Kernel, address: int, type_id: int) -> Any:
    from ..btf.types import Array, Kind, Ptr

    btf = kernel.btf
    found = btf.type(type_id)
    if found.kind in (Kind.STRUCT, Kind.UNION):
        return KernelObject(kernel, address, type_id)
    if isinstance(found, Ptr):
        target = int.from_bytes(kernel.memory.read(address, 8), "little")
        pointed = btf.resolve(found.type_id) if found.type_id else 0
        is_object = pointed and btf.kind(pointed) in (Kind.STRUCT, Kind.UNION)
        if is_object and kernel.memory.spans.find(target) is not None:
            return KernelObject(kernel, target, pointed)
        return target or None
    if isinstance(found, Array):
        element = btf.resolve(found.type_id)
        if btf.kind(element) in (Kind.STRUCT, Kind.UNION, Kind.PTR, Kind.ARRAY):
            size = btf.size_of(element)
            return [_load(kernel, address + n * size, element) for n in range(found.count)]
    return btf.decode(type_id, kernel.memory.read(address, btf.size_of(type_id)))


def _store(kernel: Kernel, address: int, type_id: int, value: Any, path: str) -> None:
    from ..btf.types import Array, Kind, Ptr

    btf = kernel.btf
    found = btf.type(type_id)
    if isinstance(found, Ptr):
        kernel.memory.write(address, _pointer(kernel, found.type_id, value, path))
    elif found.kind in (Kind.STRUCT, Kind.UNION) and isinstance(value, Mapping):
        inside = KernelObject(kernel, address, type_id)
        for name, one in value.items():
            inside[name] = one
    elif isinstance(value, KernelObject):
        if btf.size_of(value.type_id) != btf.size_of(type_id):
            raise UsageError(f"{path}: a {value.type_name} does not go there")
        kernel.memory.write(address, value.to_bytes())
    elif isinstance(found, Array) and isinstance(value, (list, tuple)):
        element = btf.resolve(found.type_id)
        size = btf.size_of(element)
        for number, one in enumerate(value):
            _store(kernel, address + number * size, element, one, f"{path}[{number}]")
    else:
        kernel.memory.write(address, btf.encode(type_id, value))


def _pointer(kernel: Kernel, type_id: int, value: Any, path: str) -> bytes:
    if value is None:
        number = 0
    elif isinstance(value, (str, bytes)):
        number = kernel.text(value)
    elif isinstance(value, Mapping):
        pointed = kernel.btf.resolve(type_id) if type_id else 0
        name = kernel.btf.name(pointed) if pointed else ""
        if not name:
            raise UsageError(f"{path}: what it points to has no name; make the object with new()")
        number = int(kernel.new(name, **value))
    else:
        try:
            number = int(value)
        except (TypeError, ValueError):
            raise UsageError(f"{path}: a pointer cannot be {value!r}") from None
    if not -(1 << 63) <= number <= _M64:
        raise UsageError(f"{path}: {number:#x} is no address")
    return (number & _M64).to_bytes(8, "little")
