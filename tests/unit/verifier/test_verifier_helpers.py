"""Helper calls: what tables say, and what the running kernel says of random arguments."""

from __future__ import annotations

import platform
import random
import re
import struct
from collections.abc import Iterator

import pytest

from bpfkit.abi.helpers import BY_NAME, HELPERS
from bpfkit.abi.programtypes import PROGRAM_TYPES
from bpfkit.abi.rows import Arg, ArgKind, HelperRow
from bpfkit.errors import LoadError
from bpfkit.kernel._sys import bpf
from bpfkit.linker import LinkedProgram, Target
from bpfkit.linker.linked import MapUse
from bpfkit.obj.spec import MapSpec
from bpfkit.verifier.formats import check_format
from bpfkit.verifier.mapcompat import check_helper_map
from bpfkit.verifier.program import Map
from bpfkit.verifier.verdict import Rejected
from bpfkit.verifier.verify import verify_program
from support.requires import need_kernel

MAPS = {
    one.name: one
    for one in (
        MapSpec("array", 2, 4, 64, 8),
        MapSpec("hash", 1, 8, 64, 8),
        MapSpec("programs", 3, 4, 4, 4),
        MapSpec("events", 4, 4, 4, 2),
        MapSpec("ring", 27, 0, 0, 4096),
        MapSpec("sockets", 15, 4, 4, 4),
        MapSpec("traces", 7, 4, 1016, 16),
        MapSpec("queue", 22, 0, 16, 4),
        MapSpec("devices", 14, 4, 4, 4),
        MapSpec("constants", 2, 4, 64, 8, 1 << 7),
    )
}
# types whose programs need nothing else to be loaded; kinds of arguments that need BTF
BY_BTF = frozenset((20, 26, 27, 28, 29))
NEEDS_BTF = frozenset((ArgKind.SPIN_LOCK, ArgKind.TIMER, ArgKind.KPTR, ArgKind.FUNC))
SYSCALL, SLEEPABLE, TAIL_CALL = 31, 16, 12

FITTING: dict[int, str] = {12: "programs", 22: "events", 25: "events", 55: "events", 27: "traces"}
FITTING |= {130: "ring", 131: "ring", 134: "ring", 198: "ring", 52: "sockets", 60: "sockets"}
FITTING |= dict.fromkeys((87, 88, 89), "queue")

Value = str | int


class Writer:
    """Instructions with references to maps."""

    def __init__(self) -> None:
        self.code = b""
        self.uses: list[MapUse] = []

    def add(self, opcode: int, dst: int, src: int, off: int, imm: int) -> None:
        self.code += struct.pack("<BBhi", opcode, dst | src << 4, off, imm)

    def argument(self, number: int, value: Value) -> None:
        """Put ``value`` into a register: a number, "fp-8", "ctx", "unknown", "map NAME", ""."""
        if isinstance(value, int):
            self.add(0xB7, number, 0, 0, value)
        elif value.startswith("map "):
            self.uses.append(MapUse(len(self.code) // 8, value[4:]))
            self.add(0x18, number, 1, 0, 0)
            self.add(0, 0, 0, 0, 0)
        elif value.startswith("fp"):
            self.add(0xBF, number, 10, 0, 0)
            self.add(0x07, number, 0, 0, int(value[2:]))
        elif value == "ctx":
            self.add(0xBF, number, 6, 0, 0)
        elif value:
            self.add(0x79, number, 10, -256, 0)
            if value == "small":
                self.add(0x57, number, 0, 0, 31)


def fitting(row: HelperRow, arg: Arg) -> Value:
    """A value that the argument may take, if there is a simple one."""
    kind = arg.kind
    if kind is ArgKind.CTX:
        return "ctx"
    if kind is ArgKind.MAP:
        return "map " + FITTING.get(row.id, "array")
    if kind in (ArgKind.MEM, ArgKind.MAP_KEY, ArgKind.MAP_VALUE, ArgKind.DYNPTR, ArgKind.STACK):
        return "fp-64"
    return 16 if kind in (ArgKind.SIZE, ArgKind.SIZE_OR_ZERO, ArgKind.ALLOC_SIZE) else 0


OTHERS: tuple[Value, ...] = ("unknown", "small", 0, -1, 1, 70, "fp-12", "fp-520", "fp+8", "ctx", "")
OTHERS += tuple(f"map {name}" for name in MAPS)


def program(row: HelperRow, values: list[Value]) -> Writer:
    writer = Writer()
    writer.add(0xBF, 6, 1, 0, 0)
    for number, value in enumerate(values, 1):
        writer.argument(number, value)
    writer.add(0x85, 0, 0, 0, row.id)
    writer.add(0xB7, 0, 0, 0, 1)
    writer.add(0x95, 0, 0, 0, 0)
    return writer


def calls(seed: int, count: int) -> Iterator[tuple[int, int, int, HelperRow, Writer]]:
    """Program type, attach type, flags, helper and program of calls with one odd argument."""
    chance = random.Random(seed)
    types = [row for row in PROGRAM_TYPES if row.number not in BY_BTF]
    rows = [row for row in HELPERS if not NEEDS_BTF & {arg.kind for arg in row.args}]
    for _ in range(count):
        type_, row = chance.choice(types), chance.choice(rows)
        attach = chance.choice(type_.attach_types or (0,))
        values = [fitting(row, arg) for arg in row.args]
        if values and chance.random() < 0.8:
            values[chance.randrange(len(values))] = chance.choice(OTHERS)
        flags = SLEEPABLE if type_.number == SYSCALL else 0
        yield type_.number, attach, flags, row, program(row, values)


def ask_kernel(type_: int, attach: int, flags: int, code: bytes) -> tuple[str, str]:
    """The message ("" = accepted) and how many instructions were processed."""
    try:
        fd, log = bpf.prog_load_with_log(
            type_, code, "GPL", log_level=1, expected_attach_type=attach, flags=flags
        )
    except LoadError as error:
        log = error.log
    else:
        import os

        os.close(fd)
        return "", _processed(log)
    lines = [
        line
        for line in log.splitlines()
        if not line.startswith(("processed", "stack depth", "verification time"))
    ]
    return (lines[-1] if lines else "?"), _processed(log)


def _processed(log: str) -> str:
    found = re.search(r"processed (\d+) insns", log)
    return found.group(1) if found else ""


@pytest.mark.kernel
@pytest.mark.parametrize("seed", range(4))
def test_calls_are_decided_as_the_kernel_does(seed: int) -> None:
    need_kernel()
    if not platform.release().startswith("6.18."):
        pytest.skip("compares with Linux 6.18")
    import os

    target = Target.running()
    fds = {
        name: bpf.map_create(
            type=one.type,
            key_size=one.key_size,
            value_size=one.value_size,
            max_entries=one.max_entries,
            flags=one.flags,
        )
        for name, one in MAPS.items()
    }
    try:
        for type_, attach, flags, row, writer in calls(seed, 800):
            linked = LinkedProgram(
                f"{row.name} in type {type_}",
                type_,
                writer.code,
                map_uses=writer.uses,
                license="GPL",
                flags=flags,
                expected_attach_type=attach,
            )
            message, processed = ask_kernel(type_, attach, flags, linked.to_bytes(fds))
            if message == "?" or row.id == TAIL_CALL:
                continue
            report = verify_program(linked, MAPS, target)
            assert not report.unsupported, linked.name
            assert report.message == message, (linked.name, writer.code.hex())
            if processed:
                assert str(report.instructions_processed) == processed
    finally:
        for fd in fds.values():
            os.close(fd)


# --- tables -------------------------------------------------------------------------------------


class _Program:
    type = 1
    attach_type = 0


@pytest.mark.parametrize(
    ("map_type", "helper", "fits"),
    [
        (1, "bpf_map_lookup_elem", True),
        (3, "bpf_map_lookup_elem", False),
        (3, "bpf_tail_call", True),
        (2, "bpf_tail_call", False),
        (27, "bpf_ringbuf_output", True),
        (27, "bpf_map_update_elem", False),
        (15, "bpf_map_update_elem", True),
        (15, "bpf_sk_redirect_hash", False),
        (24, "bpf_sk_storage_get", True),
        (24, "bpf_map_lookup_elem", False),
        (30, "bpf_map_peek_elem", True),
        (30, "bpf_map_pop_elem", False),
    ],
)
def test_helpers_and_maps(map_type: int, helper: str, fits: bool) -> None:
    row = BY_NAME[helper]
    map = Map(MapSpec("m", map_type, 4, 8, 4))
    if fits:
        check_helper_map(_Program(), map, row.id, row.name)  # type: ignore[arg-type]
        return
    with pytest.raises(Rejected, match=f"cannot pass map_type {map_type} into func {helper}"):
        check_helper_map(_Program(), map, row.id, row.name)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "count", "is_valid"),
    [
        (b"%d %s\0", 2, True),
        (b"%d %s\0", 1, False),
        (b"100%%\0", 0, True),
        (b"%llu %lx %-8d %08x\0", 4, True),
        (b"%pK %pks %pi4 %pI6 %p\0", 5, True),
        (b"%c%c\0", 2, True),
        (b"%q\0", 1, False),
        (b"%\0", 1, False),
        (b"caf\xc3\xa9 \x01\0", 0, False),
        (b"caf\xc3\xa9\0", 0, True),
        (b"no end", 0, False),
        (b"%sx\0", 1, False),
    ],
)
def test_formats(text: bytes, count: int, is_valid: bool) -> None:
    assert check_format(text, count) is is_valid
