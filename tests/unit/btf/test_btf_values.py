"""Values by type, on BTF made by the builder."""

from __future__ import annotations

import json

import pytest

from bpfkit.btf import Btf, BtfBuilder, BtfExt, EnumValue, Int, Record
from bpfkit.errors import FormatError, UsageError
from support.btf_sources import every_kind


@pytest.fixture(params=["little", "big"])
def btf(request: pytest.FixtureRequest) -> Btf:
    return every_kind().to_btf(request.param)


def one(btf: Btf, name: str) -> int:
    found = btf.find(name)
    assert found
    return found


def test_records(btf: Btf) -> None:
    node = one(btf, "node")
    value = btf.decode(node, btf.encode(node, {"name": "lo", "low": 9, "high": 70, "number": -2}))
    assert isinstance(value, Record)
    assert value.name == value["name"] == value[1] == "lo" and len(value) == 10
    assert (value.low, value.high, value.number, value.halves.a) == (9, 70, -2, value.halves["a"])
    changed = value._replace(verdict="DROP", number=1 << 32 | 5)
    assert value.verdict == 0 and changed.verdict == 1 and str(changed.verdict) == "DROP"
    assert sorted((changed.halves.a, changed.halves.b)) == [1, 5]
    assert changed != value and changed._replace(verdict=0, number=-2) == value
    assert value == value._asdict() and value == tuple(value) and hash(value) == hash(value)
    assert json.loads(json.dumps(value._asdict()))["verdict"] == 0
    assert value._tobytes() == btf.encode(node, value)
    assert repr(value).startswith("node(next=0, name='lo', number=-2, halves=half(a=")
    assert "verdict" in dir(value)
    with pytest.raises(AttributeError, match="no field 'wrong'"):
        _ = value.wrong
    with pytest.raises(AttributeError, match="_replace"):
        value.low = 1
    with pytest.raises(KeyError):
        value["wrong"]
    with pytest.raises(UsageError, match="no field"):
        value._replace(wrong=1)


def test_enums(btf: Btf) -> None:
    signs, verdict = one(btf, "signs"), one(btf, "verdict")
    value = btf.decode(signs, btf.encode(signs, "MINUS"))
    assert value == -1 and isinstance(value, EnumValue) and str(value) == "MINUS" == f"{value}"
    unnamed = btf.decode(verdict, btf.encode(verdict, 77))
    assert str(unnamed) == "77" and unnamed.name == "" and repr(unnamed) == "77"


def test_scalars(btf: Btf) -> None:
    assert btf.encode(one(btf, "u32"), 1) == (1).to_bytes(4, btf.byteorder)  # type: ignore[arg-type]
    assert btf.decode(one(btf, "s64"), b"\xff" * 8) == -1
    assert btf.decode(one(btf, "bool"), b"\x01") is True
    assert btf.decode(one(btf, "float"), btf.encode(one(btf, "float"), 0.5)) == 0.5
    narrow = one(btf, "narrow")
    assert btf.decode(narrow, btf.encode(narrow, 21)) == 21
    for name, value in [("u32", 1 << 32), ("u32", -1), ("u32", "x"), ("u32", 1.5), ("bool", 2)]:
        with pytest.raises(UsageError):
            btf.encode(one(btf, name), value)
    with pytest.raises(UsageError, match="4 bytes, here are 3"):
        btf.decode(one(btf, "u32"), b"123")
    assert btf.decode(one(btf, "u32"), memoryview(bytes(9))) == 0
    with pytest.raises(UsageError):
        btf.encode(one(btf, "float"), "much")


def test_text() -> None:
    b = BtfBuilder()
    char = b.add_int("char", 1, signed=True)
    text = b.add_array(char, 4)
    raw = b.add_array(b.add_int("__u8", 1), 4)
    signed = b.add_array(b.add_int("signed char", 1, signed=True), 4)
    btf = b.to_btf()
    for data, value in [
        (b"ab\0\0", "ab"),
        (b"ab\0x", "ab"),
        (b"abcd", b"abcd"),
        (bytes(4), ""),
        (b"\0abc", b"\0abc"),
        (b"\xff\0\0\0", b"\xff\0\0\0"),
        (b"\x01\0\0\0", b"\x01\0\0\0"),
        ("é\0\0".encode(), "é"),
        (b"a\n\0\0", "a\n"),
    ]:
        assert btf.decode(text, data) == value
        assert btf.encode(text, value)[:2] == data[:2]
    assert btf.decode(raw, b"abcd") == b"abcd" and btf.decode(raw, bytes(4)) == bytes(4)
    assert btf.encode(raw, [1, 2]) == b"\1\2\0\0" == btf.encode(raw, b"\1\2")
    assert btf.decode(signed, b"\xff\0\1\2") == [-1, 0, 1, 2]
    with pytest.raises(UsageError, match="5 bytes do not fit 4"):
        btf.encode(text, "hello")
    with pytest.raises(UsageError, match=r"\[1\]: 256"):
        btf.encode(raw, [1, 256])


def test_old_bit_fields(btf: Btf) -> None:
    """Before members had sizes, the integer type said which bits were meant."""
    b = BtfBuilder()
    low = b.add(Int("u32", 4, bits=4))
    high = b.add(Int("u32", 4, bits=4, bit_offset=4))
    struct = b.add_struct("s", 4, [("low", low, 0), ("high", high, 0)])
    for order, raw in (("little", b"\x21\0\0\0"), ("big", b"\x12\0\0\0")):
        made = b.to_btf(order)
        assert made.decode(struct, raw) == (1, 2)
        assert made.encode(struct, (1, 2)) == raw


def test_128_bits() -> None:
    b = BtfBuilder()
    wide = b.add_int("__int128", 16, signed=True)
    for order in ("little", "big"):
        btf = b.to_btf(order)
        for value in (0, -1, -(1 << 127), (1 << 127) - 1):
            assert btf.decode(wide, btf.encode(wide, value)) == value
        with pytest.raises(UsageError):
            btf.encode(wide, 1 << 127)


def ext_bytes(order: str, func: bytes, line: bytes, core: bytes) -> bytes:
    import struct

    parts = (0, len(func), len(func), len(line), len(func) + len(line), len(core))
    return struct.pack(order + "HBBI6I", 0xEB9F, 1, 0, 32, *parts) + func + line + core


def test_ext_by_hand(btf: Btf) -> None:
    import struct

    order = "<" if btf.byteorder == "little" else ">"
    name = btf._parts.strings.index(b"node\0")

    def block(size: int, *words: int) -> bytes:
        head = struct.pack(order + "4I", size, name, 1, words[0])
        return head[:12] + struct.pack(f"{order}{len(words)}I", *words)

    func = block(12, 8, 3, 0xFFFF)  # records longer than the known 8 bytes
    line = block(16, 16, name, name, 7 << 10 | 5)
    core = block(16, 24, 1, name, 9)
    data = ext_bytes(order, func, line, core)
    ext = BtfExt.from_bytes(data, btf)
    assert ext.functions == {"node": [(8, 3)]}
    assert ext.lines == {"node": [(16, "node", 7, 5, "node")]}
    assert ext.core == {"node": [(24, 1, "node", 9)]}
    old = struct.pack(order + "HBBI4I", 0xEB9F, 1, 0, 24, 0, len(func), 0, 0) + func
    assert BtfExt.from_bytes(old, btf).functions == ext.functions
    for bad in (
        data[:10],
        data[:-4],
        ext_bytes(order, block(4, 8, 3), b"", b""),
        ext_bytes(order, block(8, 8, 9999), b"", b""),
        ext_bytes(order, b"", block(16, 8, 1 << 20, 0, 0), b""),
        ext_bytes(order, func[:-4], b"", b""),
        ext_bytes(order, func[:8] + b"\xff" * 4 + func[12:], b"", b""),
    ):
        with pytest.raises(FormatError) as caught:
            BtfExt.from_bytes(bad, btf)
        assert caught.value.section == ".BTF.ext" and caught.value.offset is not None
    other = every_kind().to_btf("big" if btf.byteorder == "little" else "little")
    with pytest.raises(FormatError, match="endian"):
        BtfExt.from_bytes(data, other)


def test_symbols_without_a_size_are_no_fields() -> None:
    b = BtfBuilder()
    u32 = b.add_int("u32", 4)
    unsized = b.add_var("address", b.add_const(0), linkage=2)
    sized = b.add_var("jiffies", u32, linkage=2)
    section = b.add_datasec(".ksyms", 0, [(unsized, 0, 0), (sized, 0, 4)])
    btf = b.to_btf()
    btf.check()
    assert btf.decode(section, b"\5\0\0\0") == {"jiffies": 5}


def test_endless_integers_are_refused_by_name(btf: Btf) -> None:
    for name, value in (("u32", 10**5000), ("bool", 10**5000), ("float", 10**5000)):
        with pytest.raises(UsageError, match="this large"):
            btf.encode(one(btf, name), value)
