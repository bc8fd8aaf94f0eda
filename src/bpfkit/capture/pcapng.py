"""The pcapng file format: sections (each with its own byte order) of blocks; interfaces are
numbered inside their section.

Block types: section header (SHB), interface description (IDB), enhanced packet (EPB), simple packet
(SPB), obsolete packet (PB). Every other block is skipped by its length.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from struct import Struct
from typing import TYPE_CHECKING, Any

from ..errors import FormatError
from .reader import START, Buffer, Capture, Interface, Place, gather

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["MAGIC", "index", "index_part"]

MAGIC = b"\x0a\x0d\x0d\x0a"
SHB, IDB, PB, SPB, EPB = 0x0A0D0D0A, 1, 2, 3, 6
SHB_MINIMUM, IDB_MINIMUM, BLOCK_MINIMUM = 28, 20, 12
ORDERS = {b"\x4d\x3c\x2b\x1a": "<", b"\x1a\x2b\x3c\x4d": ">"}
OPT_NAME, OPT_DESCRIPTION, OPT_TSRESOL, OPT_TSOFFSET = 2, 3, 9, 14

_EPB_FIELDS = ("type", "length", "interface", "high", "low", "captured", "original")


@dataclass(slots=True)
class _Section:
    order: str
    first_interface: int
    interfaces: list[Interface] = field(default_factory=list)
    positions: list[int] = field(default_factory=list)
    heads: list[tuple[int, int]] = field(default_factory=list)  # bytes of SHB and IDBs: from, to
    plain: bool = True  # enhanced packet blocks only


@dataclass(slots=True)
class _Walk:
    """The state of one walk over the chain of blocks."""

    data: Buffer
    place: Place = START
    position: int = 0
    left: int = 0  # packets still wanted
    sections: list[_Section] = field(default_factory=list)
    problem: str | None = None


def index_part(data: bytes, limit: int | None, place: Place) -> tuple[Capture, int, bytes]:
    """Index a part of a file: a section header, its interfaces and some blocks. Gives also the byte
    where the blocks end that are whole, and the blocks that the next part starts with again.
    """
    walk = _walk_file(data, limit, place)
    capture = _collect(walk)
    again = b"".join(data[start:end] for start, end in walk.sections[-1].heads)
    return capture, walk.position, again


def index(data: Buffer, limit: int | None) -> Capture:
    """Index a pcapng file. Raises FormatError when the first section header is damaged."""
    return _collect(_walk_file(data, limit, START))


def _walk_file(data: Buffer, limit: int | None, place: Place) -> _Walk:
    walk = _Walk(data, place, left=len(data) if limit is None else limit)
    _start_section(walk)
    if walk.problem:
        raise FormatError(walk.problem)
    while _walk_section(walk):
        _start_section(walk)
    return walk


def _collect(walk: _Walk) -> Capture:
    """The capture of a finished walk; a packet block that makes no sense moves the walk's end back
    to it."""
    import numpy as np

    data = walk.data
    parts: list[dict[str, NDArray[Any]]] = []
    for section in walk.sections:
        columns, problem = _columns(data, section, walk.place)
        parts.append(columns)
        if problem:
            walk.problem = problem
            walk.position = section.positions[len(columns["offset"])]
            break
    whole = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    return Capture(
        buffer=data,
        offsets=whole["offset"],
        lengths=whole["captured"],
        original_lengths=whole["original"],
        timestamps_ns=whole["time"],
        link_types=whole["link_type"],
        interface_indexes=whole["interface"],
        interfaces=tuple(i for section in walk.sections for i in section.interfaces),
        truncated=walk.problem,
        format="pcapng",
    )


# --- the walk -------------------------------------------------------------------------------------


def _start_section(walk: _Walk) -> None:
    """Read the section header at the walk's position; a damaged one sets ``problem``."""
    data, at = walk.data, walk.position
    there = walk.place.offset + at
    if len(data) - at < SHB_MINIMUM:
        walk.problem = f"the file ends inside the section header at offset {there:#x}"
        return
    order = ORDERS.get(bytes(data[at + 8 : at + 12]))
    if order is None:
        mark = bytes(data[at + 8 : at + 12]).hex(" ")
        walk.problem = f"the section header at offset {there:#x} has no byte-order mark: {mark}"
        return
    length, _, major, minor = Struct(order + "IIHH").unpack_from(data, at + 4)
    if length < SHB_MINIMUM or length % 4 or length > len(data) - at:
        walk.problem = f"the section header at offset {there:#x} has the impossible length {length}"
    elif major != 1:
        walk.problem = f"pcapng version {major}.{minor} is not known (1.0 is)"
    else:
        known = sum(len(section.interfaces) for section in walk.sections)
        walk.sections.append(_Section(order, known, heads=[(at, at + length)]))
        walk.position = at + length


def _walk_section(walk: _Walk) -> bool:
    """Collect the packet blocks of the current section. True when another section follows."""
    if walk.problem:
        return False
    data, position, section = walk.data, walk.position, walk.sections[-1]
    size = len(data)
    append, header = section.positions.append, Struct(section.order + "II").unpack_from
    left, last = walk.left, size - BLOCK_MINIMUM
    while position <= last and left:
        kind, length = header(data, position)
        following = position + (length + 3 & ~3)
        if kind == SHB:  # first: its length may be in the other byte order
            walk.position, walk.left = position, left
            return True
        if following > size or length < BLOCK_MINIMUM:
            break
        if kind == EPB:
            append(position)
            left -= 1
        elif kind in (SPB, PB):
            append(position)
            section.plain = False
            left -= 1
        elif kind == IDB:
            section.interfaces.append(_interface(data, position, length, section.order))
            section.heads.append((position, following))
        position = following
    walk.position, walk.left = position, left
    if left and position < size:
        walk.problem = _damage(walk, section.order, size)
    return False


def _damage(walk: _Walk, order: str, size: int) -> str:
    data, position = walk.data, walk.position
    there = walk.place.offset + position
    if size - position < BLOCK_MINIMUM:
        return f"the file ends inside the block header at offset {there:#x}"
    length = int(Struct(order + "I").unpack_from(data, position + 4)[0])
    if length < BLOCK_MINIMUM:
        return f"the block at offset {there:#x} has the impossible length {length}"
    return (
        f"the file ends inside the block at offset {there:#x}: "
        f"{length} bytes announced, {size - position} there"
    )


def _interface(data: Buffer, position: int, length: int, order: str) -> Interface:
    """An interface description block; options that make no sense are ignored."""
    if length < IDB_MINIMUM:
        return Interface(0xFFFF)
    link_type, _, snaplen = Struct(order + "HHI").unpack_from(data, position + 8)
    options = _options(bytes(data[position + 16 : position + length - 4]), order)
    resolution = options.get(OPT_TSRESOL, b"\x06")[:1] or b"\x06"
    exponent = resolution[0] & 0x7F
    ticks = 2**exponent if resolution[0] & 0x80 else 10**exponent
    offset = int.from_bytes(
        options.get(OPT_TSOFFSET, b"")[:8], "little" if order == "<" else "big", signed=True
    )
    return Interface(
        link_type=link_type,
        snaplen=snaplen,
        name=options.get(OPT_NAME, b"").rstrip(b"\0").decode("utf-8", "replace"),
        description=options.get(OPT_DESCRIPTION, b"").rstrip(b"\0").decode("utf-8", "replace"),
        ticks_per_second=ticks,
        offset_seconds=offset,
    )


def _options(data: bytes, order: str) -> dict[int, bytes]:
    found: dict[int, bytes] = {}
    header, position = Struct(order + "HH").unpack_from, 0
    while position + 4 <= len(data):
        code, length = header(data, position)
        if code == 0:
            break
        found.setdefault(code, data[position + 4 : position + 4 + length])
        position += 4 + (length + 3 & ~3)
    return found


# --- the columns ----------------------------------------------------------------------------------


def _columns(
    data: Buffer, section: _Section, place: Place
) -> tuple[dict[str, NDArray[Any]], str | None]:
    """The columns of one section's packets, up to the first damaged one, and what is wrong with
    that.
    """
    import numpy as np

    positions = np.array(section.positions, np.int64)
    order = section.order
    # the smallest packet block (16 bytes) can be the last of the file: read past its end from a
    # padded copy
    padded: Buffer = data
    if not section.plain and len(positions) and positions[-1] + 28 > len(data):
        padded = bytes(data) + bytes(28)
    short = _too_short(data, positions, order)
    positions = positions[:short]
    rows = gather(padded, positions, [(name, order + "u4") for name in _EPB_FIELDS])
    interface, start = rows["interface"].astype(np.uint32), np.full(len(rows), 28, np.int64)
    captured, original = rows["captured"].astype(np.uint32), rows["original"].astype(np.uint32)
    ticks = rows["high"].astype(np.uint64) << np.uint64(32) | rows["low"].astype(np.uint64)
    room = rows["length"].astype(np.int64) - 32
    if not section.plain:
        old, simple = rows["type"] == PB, rows["type"] == SPB
        mask, shift = (
            (0xFFFF, 0) if order == "<" else (0xFFFFFFFF, 16)
        )  # the drop count shares the word
        interface[old] = interface[old] >> shift & mask
        snaplen = section.interfaces[0].snaplen if section.interfaces else 0
        whole = rows["interface"][simple].astype(np.uint32)  # SPB: the original length stands here
        room[simple] = rows["length"][simple].astype(np.int64) - 16
        limit = np.minimum(room[simple], snaplen or 0xFFFFFFFF)
        captured[simple] = np.minimum(whole.astype(np.int64), limit).astype(np.uint32)
        original[simple], interface[simple], ticks[simple], start[simple] = whole, 0, 0, 12
    bad = (captured.astype(np.int64) > room) | (interface >= len(section.interfaces))
    good = int(bad.argmax()) if bad.any() else len(rows)
    problem = None
    if good < len(section.positions):
        there = place.offset + section.positions[good]
        problem = f"the packet block at offset {there:#x} contradicts itself"
    interface = interface[:good]
    columns: dict[str, NDArray[Any]] = {
        "offset": (positions + start)[:good].astype(np.uint64),
        "captured": captured[:good],
        "original": original[:good],
        "time": _nanoseconds(ticks[:good], interface, section.interfaces),
        "link_type": np.array([i.link_type for i in section.interfaces], np.uint16)[interface]
        if section.interfaces
        else np.empty(0, np.uint16),
        "interface": interface + np.uint32(section.first_interface),
    }
    return columns, problem


def _too_short(data: Buffer, positions: NDArray[Any], order: str) -> int:
    """How many packet blocks come before the first that is shorter than its own header."""
    import numpy as np

    heads = gather(data, positions, [("type", order + "u4"), ("length", order + "u4")])
    bad = heads["length"] < np.where(heads["type"] == SPB, 16, 32)
    return int(bad.argmax()) if bad.any() else len(positions)


def _nanoseconds(
    ticks: NDArray[np.uint64], interface: NDArray[np.uint32], interfaces: list[Interface]
) -> NDArray[np.uint64]:
    """Nanoseconds since 1970, modulo 2**64, from each interface's own clock."""
    import numpy as np

    if len(interfaces) == 1:
        return _scale(ticks, interfaces[0])
    result = np.zeros(len(ticks), np.uint64)
    for number in np.unique(interface):
        mine = interface == number
        result[mine] = _scale(ticks[mine], interfaces[int(number)])
    return result


def _scale(ticks: NDArray[np.uint64], interface: Interface) -> NDArray[np.uint64]:
    import numpy as np

    per_second, billion = interface.ticks_per_second, np.uint64(1_000_000_000)
    offset = np.uint64(interface.offset_seconds * 1_000_000_000 % 2**64)
    if per_second & per_second - 1 or per_second == 1:  # a power of ten
        if per_second <= 1_000_000_000:
            return ticks * np.uint64(1_000_000_000 // per_second) + offset
        divisor = per_second // 1_000_000_000
        return (ticks // np.uint64(divisor) if divisor < 2**64 else ticks * np.uint64(0)) + offset
    bits = per_second.bit_length() - 1
    if bits >= 64:
        seconds, fraction = np.zeros_like(ticks), ticks
    else:
        seconds, fraction = ticks >> np.uint64(bits), ticks & np.uint64(2**bits - 1)
    kept = min(bits, 34)  # 2**34 * 10**9 is the most that 64 bits hold
    if bits - kept >= 64:
        fraction = np.zeros_like(ticks)
    else:
        fraction = fraction >> np.uint64(bits - kept)
    return seconds * billion + (fraction * billion >> np.uint64(kept)) + offset
