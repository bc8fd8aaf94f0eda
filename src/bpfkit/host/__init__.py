"""The protocol that both hosts (the embedded VM and the Linux kernel) satisfy, and the types that
pass through it.

Everything above this room takes a :class:`Host` and runs unchanged on either. Handles are context
managers; ``close`` may be called twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

if TYPE_CHECKING:
    import numpy as np

    from ..linker import LinkedProgram, Target
    from ..obj.spec import MapSpec

__all__ = [
    "AttachSpec",
    "BatchResult",
    "Host",
    "LinkHandle",
    "MapHandle",
    "PacketBatch",
    "ProgramHandle",
    "RunResult",
]


@dataclass(frozen=True, slots=True)
class RunResult:
    """One test run. ``retval`` is unsigned 32-bit; ``duration_ns`` the mean time of one run;
    ``data`` and ``ctx`` as the program left them. ``name`` of the verdict where the program type
    has names ("XDP_PASS"). ``context`` is the context by field names, as the program left it, after
    a run by fields."""

    retval: int
    data: bytes = b""
    ctx: bytes = b""
    duration_ns: float = 0.0
    verdict: str = ""
    redirect: str = ""
    context: Any = None


@dataclass(slots=True)
class PacketBatch:
    """Many packets in one buffer: packet i is ``buffer[offsets[i] : offsets[i] + lengths[i]]``.

    ``offsets`` is uint64, ``lengths`` uint32; ``timestamps_ns`` uint64 or None; ``link_type`` is a
    LINKTYPE_* number of the capture format.
    """

    buffer: Any  # bytes, mmap or numpy uint8: anything with the buffer protocol
    offsets: np.ndarray[Any, Any]
    lengths: np.ndarray[Any, Any]
    timestamps_ns: np.ndarray[Any, Any] | None = None
    link_type: int = 1

    def __len__(self) -> int:
        return len(self.lengths)


@dataclass(slots=True)
class BatchResult:
    """What a batch did. ``verdicts`` (uint32) has one return value per packet that ran; ``seconds``
    is the time in the native loop; ``output`` the packets as the program left them, when asked for
    (same order; dropped ones included); ``redirects`` (uint32) the target interface of each packet,
    0 = none. ``fault`` ended the batch at packet ``len(verdicts)``."""

    verdicts: np.ndarray[Any, Any]
    seconds: float
    output: PacketBatch | None = None
    redirects: np.ndarray[Any, Any] | None = None
    fault: Exception | None = None

    def __len__(self) -> int:
        return len(self.verdicts)


@dataclass(frozen=True, slots=True)
class AttachSpec:
    """Where to attach: ``kind`` ("xdp", "tcx_ingress", "tracepoint", …), ``target`` (interface,
    "category:name", path, …), options."""

    kind: str
    target: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)


@runtime_checkable
class MapHandle(Protocol):
    """One live map. Keys and values are bytes of exactly ``spec.key_size`` and ``spec.value_size``
    (per-CPU maps: ``cpus`` values, each rounded up to 8 bytes, one after the other). Raises
    MapError (errno kept) on refusal."""

    spec: MapSpec
    cpus: int

    def lookup(self, key: bytes) -> bytes | None: ...
    def update(self, key: bytes, value: bytes, flags: int = 0) -> None: ...
    def delete(self, key: bytes) -> bool: ...
    def keys(self) -> Iterator[bytes]: ...
    def dump(self) -> tuple[bytes, bytes, int]: ...
    def push(self, value: bytes, flags: int = 0) -> None: ...
    def pop(self) -> bytes | None: ...
    def peek(self) -> bytes | None: ...
    def records(
        self,
    ) -> Iterator[tuple[int, bytes]]: ...  # ring buffers and perf arrays: (cpu, record), drained
    def set_inner(self, index: int, inner: Any) -> None: ...  # maps of maps: another map's handle
    def set_program(self, index: int, program: Any) -> None: ...  # program arrays: a ProgramHandle
    def freeze(self) -> None: ...
    def close(self) -> None: ...


@runtime_checkable
class ProgramHandle(Protocol):
    """One loaded program."""

    linked: LinkedProgram

    def test_run(
        self, data: bytes = b"", *, ctx: bytes = b"", repeat: int = 1, flags: int = 0
    ) -> RunResult: ...
    def close(self) -> None: ...


@runtime_checkable
class LinkHandle(Protocol):
    """One attachment, a context manager; ``close`` detaches."""

    def close(self) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *details: object) -> None: ...


@runtime_checkable
class Host(Protocol):
    """A place where programs run."""

    name: str

    def target(self) -> Target: ...
    def create_map(self, spec: MapSpec) -> MapHandle: ...
    def load_program(
        self, program: LinkedProgram, maps: Mapping[str, MapHandle]
    ) -> ProgramHandle: ...
    def attach(self, program: ProgramHandle, at: AttachSpec) -> LinkHandle: ...
    def test_run(
        self, program: ProgramHandle, data: bytes = b"", *, ctx: bytes = b"", repeat: int = 1
    ) -> RunResult: ...
    def close(self) -> None: ...
