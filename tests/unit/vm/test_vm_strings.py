"""Numbers in text, comparison, and reads of memory by address. tests/kernel compares number parsing
with the kernel's."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

import pytest

from bpfkit.errors import VmFault
from support import calls
from support.calls import FRAME, load, result, run_context

EINVAL, ERANGE, EFAULT = -22, -34, -14
NOWHERE = 0x123456789000


@pytest.fixture(params=calls.ENGINES)
def machine(request: pytest.FixtureRequest) -> Iterator[Any]:
    yield from calls.vm(request)


def parsed(machine: Any, helper: int, text: bytes, flags: int) -> tuple[int, int]:
    """Result and number of bpf_strtol (105) or bpf_strtoul (106)."""
    code = f"""
        r6 = r1
        r1 += 16
        r2 = {len(text)}
        r3 = {flags}
        r4 = r10
        r4 += -8
        call {helper}
        *(u64 *)(r6 + 0) = r0
        r1 = *(u64 *)(r10 - 8)
        *(u64 *)(r6 + 8) = r1
        r0 = 0
        exit
    """
    used, value = struct.unpack_from("<qq", run_context(machine, code, bytes(16) + text))
    return used, value


@pytest.mark.parametrize(
    ("text", "flags", "want"),
    [
        (b"42", 0, (2, 42)),
        (b" \t-7x", 10, (4, -7)),
        (b"0x1F", 0, (4, 31)),
        (b"0x1F", 16, (4, 31)),
        (b"1F", 16, (2, 31)),
        (b"0x", 0, (1, 0)),
        (b"0x", 16, (EINVAL, 0)),
        (b"0775", 0, (4, 0o775)),
        (b"08", 0, (1, 0)),
        (b"775", 8, (3, 0o775)),
        (b"+5", 0, (EINVAL, 0)),
        (b"- 5", 0, (EINVAL, 0)),
        (b"-", 0, (EINVAL, 0)),
        (b"  ", 0, (EINVAL, 0)),
        (b"9223372036854775807", 10, (19, (1 << 63) - 1)),
        (b"9223372036854775808", 10, (ERANGE, 0)),
        (b"-9223372036854775808", 10, (20, -(1 << 63))),
        (b"-9223372036854775809", 10, (ERANGE, 0)),
        (b"99999999999999999999999", 10, (ERANGE, 0)),
        (b"0" * 62 + b"12", 10, (63, 1)),  # 63 digits are looked at
        (b"5", 2, (EINVAL, 0)),
        (b"5", 32, (EINVAL, 0)),
    ],
)
def test_strtol(machine: Any, text: bytes, flags: int, want: tuple[int, int]) -> None:
    assert parsed(machine, 105, text, flags) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (b"18446744073709551615", (20, -1)),
        (b"18446744073709551616", (ERANGE, 0)),
        (b"-0", (EINVAL, 0)),
        (b"-99999999999999999999999", (ERANGE, 0)),
        (b"12\x0034", (2, 12)),
    ],
)
def test_strtoul(machine: Any, text: bytes, want: tuple[int, int]) -> None:
    assert parsed(machine, 106, text, 10) == want


@pytest.mark.parametrize(
    ("left", "right", "size", "sign"),
    [
        (b"abc\0", b"abc\0", 4, 0),
        (b"abc", b"abcd\0", 3, 0),
        (b"abd", b"abc\0", 3, 1),
        (b"ab\0", b"abc\0", 3, -1),
        (b"\xff", b"\x01\0", 1, 1),
        (b"a\0x", b"a\0y", 3, 0),
    ],
)
def test_strncmp(machine: Any, left: bytes, right: bytes, size: int, sign: int) -> None:
    code = f"""
        r6 = r1
        r1 += 8
        r2 = {size}
        r3 = r6
        r3 += 16
        call 182
        *(u64 *)(r6 + 0) = r0
        r0 = 0
        exit
    """
    context = bytes(8) + left.ljust(8, b"\0") + right
    (got,) = struct.unpack_from("<q", run_context(machine, code, context))
    assert (got > 0) - (got < 0) == sign


def test_strncmp_needs_a_string_that_ends(machine: Any) -> None:
    code = "r6 = r1\nr2 = 4\nr3 = r6\nr3 += 4\ncall 182\nexit"
    with pytest.raises(VmFault):
        run_context(machine, code, b"abcdefgh")


# --- reads by address

MEMORY_READERS = (112, 113, 148)  # probe_read_user, probe_read_kernel, copy_from_user
STRING_READERS = (114, 115)
TRACING_READERS = ((4, 0x4342), (45, 0x55004342))  # probe_read, probe_read_str


def read(helper: int, size: int, source: str) -> str:
    """Reads into the stack, filled with 0x55 before, and gives its bytes at 8 of the context."""
    return f"""
        r1 = 0x5555555555555555 ll
        *(u64 *)(r10 - 8) = r1
        r1 = r10
        r1 += -8
        r2 = {size}
        {source}
        call {helper}
        r1 = *(u64 *)(r10 - 8)
        *(u64 *)(r6 + 8) = r1
    """


def got(machine: Any, code: str, tail: bytes) -> tuple[int, bytes]:
    whole = f"r6 = r1\n{code}\n*(u64 *)(r6 + 0) = r0\nr0 = 0\nexit"
    left = run_context(machine, whole, bytes(16) + tail)
    return struct.unpack_from("<q", left)[0], left[8:16]


@pytest.mark.parametrize("helper", MEMORY_READERS)
def test_memory_by_address(machine: Any, helper: int) -> None:
    tail = b"ABCDEFGH"
    assert got(machine, read(helper, 5, "r3 = r6\nr3 += 16"), tail) == (0, b"ABCDEUUU")
    assert got(machine, read(helper, 8, "r3 = r6\nr3 += 17"), tail) == (EFAULT, bytes(8))
    assert got(machine, read(helper, 4, f"r3 = {NOWHERE:#x} ll"), tail) == (EFAULT, b"\0\0\0\0UUUU")
    assert got(machine, read(helper, 4, "r3 = 0"), tail) == (EFAULT, b"\0\0\0\0UUUU")
    assert got(machine, read(helper, 0, "r3 = 0"), tail) == (0, b"U" * 8)


@pytest.mark.parametrize("helper", STRING_READERS)
def test_strings_by_address(machine: Any, helper: int) -> None:
    tail = b"ABC\0EFGH"
    assert got(machine, read(helper, 8, "r3 = r6\nr3 += 16"), tail) == (4, b"ABC\0UUUU")
    assert got(machine, read(helper, 3, "r3 = r6\nr3 += 16"), tail) == (3, b"AB\0UUUUU")
    assert got(machine, read(helper, 1, "r3 = r6\nr3 += 16"), tail) == (1, b"\0UUUUUUU")
    assert got(machine, read(helper, 8, "r3 = r6\nr3 += 20"), tail) == (EFAULT, bytes(8))
    assert got(machine, read(helper, 4, "r3 = r6\nr3 += 20"), tail) == (4, b"EFG\0UUUU")
    assert got(machine, read(helper, 8, "r3 = 8"), tail) == (EFAULT, bytes(8))
    assert got(machine, read(helper, 0, "r3 = 0"), tail) == (0, b"U" * 8)


@pytest.mark.parametrize(("helper", "want"), TRACING_READERS)
def test_older_readers_in_tracing_programs(machine: Any, helper: int, want: int) -> None:
    code = f"""
        r1 = 0x434241 ll
        *(u64 *)(r10 - 16) = r1
        r1 = 0x5555555555555555 ll
        *(u64 *)(r10 - 8) = r1
        r1 = r10
        r1 += -8
        r2 = 8
        r3 = r10
        r3 += -16
        call {helper}
        r0 = *(u32 *)(r10 - 7)
        exit
    """
    assert load(machine, code, type="kprobe").programs["program"].test_run().retval == want


def test_memory_of_the_stack_and_of_callers(machine: Any) -> None:
    code = """
        r6 = r1
        r1 = 0x1122334455667788 ll
        *(u64 *)(r10 - 16) = r1
        r1 = r10
        r1 += -16
        call callee
        *(u64 *)(r6 + 0) = r0
        r0 = 0
        exit
        callee:
        r3 = r1
        r1 = r10
        r1 += -8
        r2 = 8
        call 113
        r0 = *(u64 *)(r10 - 8)
        exit
    """
    left = run_context(machine, code, bytes(16))
    assert struct.unpack_from("<Q", left) == (0x1122334455667788,)


def test_packet_bytes_by_address(machine: Any) -> None:
    def code(offset: int) -> str:
        return f"""
            r3 = *(u32 *)(r1 + 0)
            r3 += {offset}
            r1 = r10
            r1 += -8
            r2 = 4
            call 113
            r0 = *(u32 *)(r10 - 8)
            exit
        """

    for offset, want in ((4, 0x07060504), (60, 0x3F3E3D3C), (61, 0), (-1, 0)):
        loaded = load(machine, code(offset), type="xdp")
        assert loaded.programs["program"].test_run(FRAME).retval == want


def test_the_destination_is_checked(machine: Any) -> None:
    with pytest.raises(VmFault) as caught:
        result(machine, "r1 = r10\nr2 = 8\nr3 = 0\ncall 113")
    assert caught.value.kind == "BOUNDS"
