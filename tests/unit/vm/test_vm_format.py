"""bpf_trace_printk, bpf_trace_vprintk and bpf_snprintf: lines, addresses, losses. Text and results
are compared with the kernel's in tests/kernel."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

import pytest

from support import calls
from support.calls import FRAME, load, result, run_context

EINVAL = -22


@pytest.fixture(params=calls.ENGINES)
def machine(request: pytest.FixtureRequest) -> Iterator[Any]:
    yield from calls.vm(request)


def stack_text(at: int, text: bytes) -> str:
    """Code that puts ``text`` and a NUL on the stack at r10 + ``at``."""
    whole = text + bytes(8 - len(text) % 8)
    lines = []
    for n in range(0, len(whole), 8):
        value = int.from_bytes(whole[n : n + 8], "little")
        lines += [f"r1 = {value:#x} ll", f"*(u64 *)(r10 {at + n}) = r1"]
    return "\n".join(lines).replace("(r10 -", "(r10 - ")


def printk(format: bytes, arguments: str, size: int | None = None) -> str:
    length = len(format) + 1 if size is None else size
    return f"""
        {stack_text(-64, format)}
        {arguments}
        r1 = r10
        r1 += -64
        r2 = {length}
        call 6
    """


def lines(machine: Any) -> list[str]:
    return [line.split(": ", 1)[1] for line in machine.trace_lines()]


def test_a_line_of_the_trace(machine: Any) -> None:
    code = printk(b"%d %x %s\n", "r3 = -5\nr4 = 255\nr5 = r10\nr5 += -64")
    assert result(machine, code) == len("-5 ff %d %x %s\n\n")
    assert lines(machine) == ["bpf_trace_printk: -5 ff %d %x %s"]
    assert lines(machine) == []


def test_strings_are_the_programs_own_memory(machine: Any) -> None:
    assert result(machine, printk(b"<%s>", "r3 = 0")) == 2
    assert result(machine, printk(b"<%s>", "r3 = 0x123456789000 ll")) == 2
    assert result(machine, printk(b"<%s> %pI4", "r3 = r6\nr4 = 16")) == 10
    assert lines(machine) == [f"bpf_trace_printk: {text}" for text in ("<>", "<>", "<> 0.0.0.0")]


def test_a_string_up_to_the_end_of_the_memory(machine: Any) -> None:
    # the last byte of the context is no NUL: nothing is read behind it
    code = f"""
        r1 = 0x4141414141414141 ll
        *(u64 *)(r6 + 56) = r1
        {printk(b"<%s>", "r3 = r6" + chr(10) + "r3 += 56")}
    """
    assert result(machine, code, 64) == 2
    assert lines(machine) == ["bpf_trace_printk: <>"]


def test_strings_in_the_packet(machine: Any) -> None:
    code = f"""
        r6 = r1
        {printk(b"%s %pI4", "r3 = *(u32 *)(r6 + 0)" + chr(10) + "r4 = r3" + chr(10) + "r3 += 60")}
        exit
    """
    frame = bytearray(FRAME)
    frame[60:64] = b"end\0"
    loaded = load(machine, code, type="xdp")
    assert loaded.programs["program"].test_run(bytes(frame)).retval == len("end 0.1.2.3")
    assert lines(machine) == ["bpf_trace_printk: end 0.1.2.3"]


@pytest.mark.parametrize("format", [b"%d %d %d %d", b"%", b"%o", b"%.2s", b"\x01"])
def test_refused_formats_print_nothing(machine: Any, format: bytes) -> None:
    assert result(machine, printk(format, "r3 = 0\nr4 = 0\nr5 = 0")) == EINVAL
    assert result(machine, printk(b"no end", "r3 = 0", size=6)) == EINVAL
    assert lines(machine) == []


def test_long_lines_are_cut_and_counted_whole(machine: Any) -> None:
    assert result(machine, printk(b"%2000d", "r3 = 1")) == 2000
    assert result(machine, printk(b"%8388607d", "r3 = 1")) == 8388607
    assert lines(machine) == ["bpf_trace_printk: " + " " * 1023] * 2


def test_lost_lines_are_counted(machine: Any) -> None:
    code = f"""
        r7 = 1100
        again:
        {printk(b"%1000d", "r3 = 1")}
        r7 += -1
        if r7 != 0 goto again
    """
    assert result(machine, code) == 1000
    got = list(machine.trace_lines())
    assert got[0].endswith("1")
    lost = int(got[-1].split()[0])
    assert got[-1] == f"{lost} lines were lost: the buffer was full"
    assert len(got) - 1 + lost == 1100
    assert list(machine.trace_lines()) == []


def vprintk(format: bytes, count: int, size: int) -> str:
    values = "\n".join(f"r1 = {n}\n*(u64 *)(r10 - {200 - 8 * n}) = r1" for n in range(count))
    return f"""
        {stack_text(-64, format)}
        {values}
        r1 = r10
        r1 += -64
        r2 = {len(format) + 1}
        r3 = r10
        r3 += -200
        r4 = {size}
        call 177
    """


def test_up_to_twelve_values(machine: Any) -> None:
    format = b"%d" * 12
    assert result(machine, vprintk(format, 12, 96)) == 14
    assert lines(machine) == ["bpf_trace_printk: 01234567891011"]
    assert result(machine, vprintk(format, 12, 88)) == EINVAL
    assert result(machine, vprintk(b"", 13, 104)) == EINVAL
    assert result(machine, vprintk(b"", 1, 4)) == EINVAL
    assert result(machine, vprintk(b"", 0, 0)) == 0


def snprintf(size: int, format: bytes, arguments: str, count: int, out: str = "r1 = r6") -> str:
    return f"""
        {stack_text(-64, format)}
        {arguments}
        {out}
        r2 = {size}
        r3 = r10
        r3 += -64
        r4 = r10
        r4 += -128
        r5 = {8 * count}
        call 165
    """


def test_snprintf_reads_strings_through_its_array(machine: Any) -> None:
    code = f"""
        r6 = r1
        {
        snprintf(
            16,
            b"%s-%s",
            '''r1 = 0x434241
               *(u64 *)(r10 - 136) = r1
               r1 = r10
               r1 += -136
               *(u64 *)(r10 - 128) = r1
               r1 = r6
               r1 += 40
               *(u64 *)(r10 - 120) = r1''',
            2,
            "r1 = r6" + chr(10) + "r1 += 8",
        )
    }
        *(u64 *)(r6 + 0) = r0
        r0 = 0
        exit
    """
    context = bytearray(64)
    context[40:44] = b"xyz\0"
    left = run_context(machine, code, bytes(context))
    assert struct.unpack_from("<q", left) == (8,)
    assert left[8:16] == b"ABC-xyz\0"


def test_snprintf_without_room_measures(machine: Any) -> None:
    assert result(machine, snprintf(0, b"hello", "", 0, "r1 = 0")) == 6
    assert result(machine, snprintf(0, b"%d", "*(u64 *)(r10 - 128) = r10", 0)) == EINVAL
