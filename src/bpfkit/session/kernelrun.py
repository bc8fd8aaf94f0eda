"""Packets through a program in the kernel: BPF_PROG_TEST_RUN, a packet at a time; and both hosts
side by side."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from ..abi import ProgramType, program_type
from ..btf.types import Kind
from ..capture import ethertype_offset, link_header_length, link_type_name
from ..errors import KernelError, UsageError, VmFault
from ..host import BatchResult, PacketBatch, RunResult
from .merge import Fields, Snapshot, snapshot, summed

if TYPE_CHECKING:
    import numpy as np

    from ..btf import Btf
    from ..host import MapHandle
    from . import Object, Program

__all__ = ["Difference", "Framing", "KernelBatch", "KernelRunner", "compare_maps", "compare_packet"]

ETHERNET, HEADER = 1, 14
_LINK_LAYER = frozenset((ProgramType.XDP, ProgramType.SCHED_CLS, ProgramType.SCHED_ACT))
_NETWORK_LAYER = frozenset(
    (
        *(ProgramType.CGROUP_SKB, ProgramType.LWT_IN, ProgramType.LWT_OUT, ProgramType.LWT_XMIT),
        *(ProgramType.LWT_SEG6LOCAL, ProgramType.SK_SKB),
    )
)
_ETHERTYPES = {4: b"\x08\x00", 6: b"\x86\xdd"}  # by IP version


class Framing:
    """What a test run is given so that a program of type ``number`` sees a packet of a capture of
    link type ``link_type`` as it would from the network.

    A test run takes Ethernet frames. Programs that start at the network header get packets of
    other link types behind a made-up header; a socket filter, which sees the frame on a socket but
    starts behind its link header in a test run, gets the frame behind a copy of that header.

    Raises UsageError for program types that take no packets, and for frames that the type cannot
    take."""

    def __init__(self, number: int, link_type: int) -> None:
        name = program_type(number).short
        filters = number == ProgramType.SOCKET_FILTER
        if number not in _LINK_LAYER | _NETWORK_LAYER and not filters:
            raise UsageError(f"a program of type {name} takes no packets")
        self._strip = link_header_length(link_type)
        self._protocol = ethertype_offset(link_type)
        self.extra = HEADER if filters else 0  # bytes in front of what the program sees
        self._made_up = link_type != ETHERNET and not filters
        self._ethernet, self._filters = link_type == ETHERNET, filters
        if self._made_up and (number in _LINK_LAYER or self._strip is None):
            raise UsageError(
                f"a program of type {name} cannot take packets of link type "
                f"{link_type_name(link_type)} in a test run"
            )

    def frame(self, packet: bytes) -> bytes:
        """The input of the test run."""
        if not self._filters and not self._made_up:
            return packet
        if self._ethernet:
            return packet[:HEADER].ljust(HEADER, b"\0") + packet
        strip = self._strip or 0
        version = packet[strip] >> 4 if len(packet) > strip else 0
        kind = _ETHERTYPES.get(version, b"\0\0")
        if self._protocol is not None and len(packet) >= self._protocol + 2:
            kind = packet[self._protocol : self._protocol + 2]
        return bytes(HEADER - 2) + kind + (packet if self._filters else packet[strip:])

    def packet(self, original: bytes, output: bytes) -> bytes:
        """The packet of the capture as the program left it, from the test run's output."""
        if self._filters:
            return original
        if self._made_up:
            return original[: self._strip or 0] + output[HEADER:]
        return output


@dataclass(slots=True)
class KernelBatch(BatchResult):
    """``refused`` marks packets that the kernel does not take in a test run (their verdicts mean
    nothing), ``refusal`` says why it refused the first."""

    refused: np.ndarray[Any, Any] | None = None
    refusal: str = ""


class KernelRunner:
    """Runs batches in the kernel; ``seconds`` of a result is by the kernel's own clock."""

    jobs = 1

    def run_packets(
        self,
        program: Program,
        packets: PacketBatch,
        *,
        want_output: bool = False,
        want_redirects: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> KernelBatch:
        """A test run for each packet. Raises KernelError where the kernel lets no program run,
        UsageError for program types that take no packets."""
        import numpy as np

        count = len(packets)
        framing = Framing(program.linked.type, packets.link_type)
        verdicts, refused = np.zeros(count, np.uint32), np.zeros(count, bool)
        left: list[bytes] = []
        nanoseconds, refusal, told = 0.0, "", time.monotonic()
        for index, packet in enumerate(_each(packets)):
            try:
                result = program.test_run(framing.frame(packet))
            except (KernelError, UsageError) as error:
                if not is_refusal(error):
                    raise
                refused[index] = True
                refusal = refusal or f"packet of {len(packet):,} bytes: {error}"
                left.append(packet if want_output else b"")
                continue
            verdicts[index] = result.retval
            nanoseconds += result.duration_ns
            if want_output:
                left.append(framing.packet(packet, result.data))
            if progress is not None and time.monotonic() - told > 0.1:
                told = time.monotonic()
                progress(index + 1)
        output = _joined(left, packets) if want_output else None
        return KernelBatch(
            verdicts, nanoseconds / 1e9, output, None, None, refused=refused, refusal=refusal
        )

    def trace_lines(self) -> Iterator[str]:
        """None: the kernel's trace is the whole machine's."""
        return iter(())

    def close(self) -> None:
        """Nothing is held."""

    def __enter__(self) -> KernelRunner:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def is_refusal(error: Exception) -> bool:
    """Whether a test run failed for its input: too short, too long."""
    import errno

    if isinstance(error, KernelError):
        return error.errno in (errno.EINVAL, errno.E2BIG, errno.ENOMEM, errno.EMSGSIZE)
    return isinstance(error, UsageError)


def _each(packets: PacketBatch) -> Iterator[bytes]:
    data = memoryview(packets.buffer)
    for offset, length in zip(packets.offsets.tolist(), packets.lengths.tolist(), strict=True):
        yield bytes(data[offset : offset + length])


def _joined(packets: list[bytes], source: PacketBatch) -> PacketBatch:
    import numpy as np

    lengths = np.array([len(packet) for packet in packets], np.uint32)
    offsets = np.cumsum(lengths.astype(np.uint64)) - lengths
    data = np.frombuffer(b"".join(packets), np.uint8)
    return PacketBatch(data, offsets, lengths, source.timestamps_ns, source.link_type)


# --- side by side ---------------------------------------------------------------------------------


class Difference(NamedTuple):
    """One thing in which the hosts differ. ``what`` is "verdict", "packet", "fault", "map" or
    "variable"; ``where`` the packet's number, or map and key; then what each host has."""

    what: str
    where: str
    vm: str
    kernel: str


def compare_packet(
    vm: Program, kernel: Program, framing: Framing, number: int, packet: bytes
) -> tuple[list[Difference], str]:
    """One packet on both hosts: differences, and why a host could not take it ("" = both did).

    Raises what neither a fault nor the input explains."""
    frame, where = framing.frame(packet), f"packet {number}"
    try:
        theirs = kernel.test_run(frame)
    except (KernelError, UsageError) as error:
        if not is_refusal(error):
            raise
        return [], f"{where}, {len(packet):,} bytes: {error}"
    try:
        ours = vm.test_run(frame)
    except UsageError as error:
        return [], f"{where}, {len(packet):,} bytes: {error}"
    except VmFault as fault:
        text = str(fault).replace("\n", "; ")
        return [Difference("fault", where, text, _verdict(theirs))], ""
    found = []
    if ours.retval != theirs.retval:
        found.append(Difference("verdict", where, _verdict(ours), _verdict(theirs)))
    if ours.data != theirs.data:
        found.append(Difference("packet", where, *_bytes_apart(ours.data, theirs.data)))
    return found, ""


def _verdict(result: RunResult) -> str:
    return result.verdict or str(result.retval)


def _bytes_apart(left: bytes, right: bytes) -> tuple[str, str]:
    """Both packets around the first byte in which they differ."""
    pairs = zip(left, right)
    at = next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(left), len(right)))
    start = max(0, at - 4)

    def part(data: bytes) -> str:
        return f"{len(data)} bytes, from {start}: {data[start : at + 12].hex(' ')}"

    return part(left), part(right)


def compare_maps(vm: Object, kernel: Object, ignore: Collection[str] = ()) -> Iterator[Difference]:
    """Maps and global variables of the same object on both hosts, but for those named in
    ``ignore``, which may also name fields of map values: times, say. CPUs of per-CPU maps are
    summed. Takes records out of rings and values out of queues."""
    for name, ours in vm.handles.items():
        theirs = kernel.handles.get(name)
        if theirs is None or ours.spec.frozen or name in ignore:
            continue
        left, right = snapshot(ours), snapshot(theirs)
        if left is None or right is None:
            continue
        if ours.spec.section:
            yield from _compare_variables(vm, ours, left, right, ignore)
        else:
            yield from _compare_entries(name, ours, left, right, ignore)


def _compare_entries(
    name: str, handle: MapHandle, left: Snapshot, right: Snapshot, ignore: Collection[str]
) -> Iterator[Difference]:
    from ..abi import map_type
    from ..maps import TypedMap, format_value

    spec = handle.spec
    typed = TypedMap(handle)
    fields = Fields(spec.btf, spec.value_type, spec.value_size)
    per_cpu = map_type(spec.type).per_cpu
    blank = _named_fields(spec.btf, typed.value_type.type_id, ignore)

    def value_of(entries: dict[bytes, bytes], key: bytes) -> bytes | None:
        value = entries.get(key)
        return summed(value, spec, fields) if per_cpu and value is not None else value

    def shown(value: bytes | None) -> str:
        if value is None:
            return "no entry"
        return format_value(spec.btf, typed.value_type.type_id, typed.value_type.decode(value))

    for key in dict.fromkeys([*left.entries, *right.entries]):
        ours, theirs = value_of(left.entries, key), value_of(right.entries, key)
        if _without(ours, blank) != _without(theirs, blank):
            text = format_value(spec.btf, typed.key_type.type_id, typed.key_type.decode(key))
            yield Difference("map", f"{name}[{text}]", shown(ours), shown(theirs))
    ours_items = [item[1] if isinstance(item, tuple) else item for item in left.items]
    their_items = [item[1] if isinstance(item, tuple) else item for item in right.items]
    if len(ours_items) != len(their_items):
        counts = (f"{len(items):,} records" for items in (ours_items, their_items))
        yield Difference("map", name, *counts)
    for number, (one, other) in enumerate(zip(ours_items, their_items)):
        if one != other:
            yield Difference("map", f"{name}, record {number}", one.hex(" "), other.hex(" "))


def _named_fields(btf: Btf | None, type_id: int, names: Collection[str]) -> list[tuple[int, int]]:
    """Where fields of these names lie in a value: (from, to)."""
    if btf is None or not type_id or not names:
        return []
    bare = btf.resolve(type_id)
    if btf.kind(bare) not in (Kind.STRUCT, Kind.UNION):
        return []
    found = []
    for field in btf.layout(bare).fields:
        if field.offset is None:
            continue
        if field.name in names:
            found.append((field.offset, field.offset + field.size))
        else:
            inside = _named_fields(btf, field.type_id, names)
            found += [(field.offset + start, field.offset + end) for start, end in inside]
    return found


def _without(value: bytes | None, blank: list[tuple[int, int]]) -> bytes | None:
    if value is None or not blank:
        return value
    out = bytearray(value)
    for start, end in blank:
        out[start:end] = bytes(end - start)
    return bytes(out)


def _compare_variables(
    loaded: Object, handle: MapHandle, left: Snapshot, right: Snapshot, ignore: Collection[str]
) -> Iterator[Difference]:
    from ..maps import ValueType, format_value

    for variable in loaded.spec.variables.values():
        if variable.map is not handle.spec or variable.name in ignore:
            continue
        end = variable.offset + variable.size
        ours, theirs = (
            b"".join(side.entries.values())[variable.offset : end] for side in (left, right)
        )
        if ours != theirs:
            kind = ValueType(variable.btf, variable.type_id, variable.size, "value")
            texts = (
                format_value(variable.btf, kind.type_id, kind.decode(v)) for v in (ours, theirs)
            )
            yield Difference("variable", variable.name, *texts)
