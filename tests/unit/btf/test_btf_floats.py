"""``long double`` in its forms. The bytes are those that compilers of these machines write."""

from __future__ import annotations

import ctypes
import math
import platform
import struct

import pytest

from bpfkit.btf import BtfBuilder
from bpfkit.btf.floats import decode_wide, encode_wide
from bpfkit.errors import UsageError

VALUES = [0.0, -0.0, 1.0, -1.5, math.pi, 1e300, -5e-324, 2.0**-1022, 1.7976931348623157e308]


@pytest.mark.parametrize("size", [12, 16])
@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("value", [*VALUES, math.inf, -math.inf])
def test_doubles_survive(size: int, order: str, value: float) -> None:
    raw = encode_wide(value, size, order)
    again = decode_wide(raw, order)
    assert len(raw) == size and struct.pack("d", again) == struct.pack("d", value)


def test_known_bytes() -> None:
    x87 = "00000000000000c0ff3f"  # 1.5
    assert decode_wide(bytes.fromhex(x87 + "0000"), "little") == 1.5
    assert decode_wide(bytes.fromhex(x87 + "0000" + "00000000"), "little") == 1.5
    quad = "3fff8000000000000000000000000000"
    assert decode_wide(bytes.fromhex(quad), "big") == 1.5
    assert decode_wide(bytes.fromhex(quad)[::-1], "little") == 1.5
    third = bytes.fromhex("3ffd5555555555555555555555555555")
    assert decode_wide(third, "big") == decode_wide(third[::-1], "little") == 1 / 3
    assert decode_wide(bytes.fromhex("3fff0000c000000000000000"), "big") == 1.5
    assert encode_wide(-1.5, 16, "big").hex() == "bfff8000000000000000000000000000"
    assert encode_wide(1.5, 12, "big").hex() == "3fff0000c000000000000000"


@pytest.mark.parametrize("order", ["little", "big"])
def test_what_is_no_number_and_too_large(order: str) -> None:
    for size in (12, 16):
        assert math.isnan(decode_wide(encode_wide(math.nan, size, order), order))
    huge = bytes.fromhex("7ffe8000000000000000000000000000")
    assert decode_wide(huge if order == "big" else huge[::-1], order) == math.inf
    tiny = bytes.fromhex("80008000000000000000000000000000")
    assert decode_wide(tiny if order == "big" else tiny[::-1], order) == 0


@pytest.mark.skipif(platform.machine() != "x86_64", reason="the x87 form is x86's")
@pytest.mark.parametrize("value", [*VALUES, math.inf])
def test_equals_this_machine(value: float) -> None:
    there = bytes(ctypes.c_longdouble(value))[:10]
    assert encode_wide(value, 16, "little")[:10] == there
    assert decode_wide(there + bytes(6), "little") == value


@pytest.mark.parametrize("size", [12, 16])
def test_as_a_type(size: int) -> None:
    builder = BtfBuilder()
    number = builder.add_float("long double", size)
    pair = builder.add_struct("pair", 2 * size, [("a", number, 0), ("b", number, 8 * size)])
    btf = builder.to_btf()
    raw = btf.encode(pair, {"a": 2, "b": -0.25})
    assert btf.decode(pair, raw).a == 2.0 and btf.decode(pair, raw).b == -0.25
    assert btf.encode(number, raw[:size]) == raw[:size]
    assert btf.align_of(number) == {12: 4, 16: 16}[size]
    for bad in ("1.5", b"1", None, 10**5000):
        with pytest.raises(UsageError, match="is no number"):
            btf.encode(number, bad)
