"""What clang wrote, read by us: the initialised record in .data is the oracle of layouts and values
in both byte orders."""

from __future__ import annotations

import pytest

from bpfkit.btf import Btf, BtfExt, Datasec, EnumValue, Func, Kind, Record, Struct
from bpfkit.errors import UsageError
from support.btf_sources import SOURCE, compiled

pytestmark = pytest.mark.clang
TARGETS = ["bpfel", "bpfeb"]


def opened(target: str) -> tuple[Btf, int, bytes]:
    parts = compiled(target)
    btf = Btf.from_bytes(parts[".BTF"])
    btf.check()
    type_id = btf.find("everything", "struct")
    assert type_id
    return btf, type_id, parts[".data"]


def start_of_record(btf: Btf, type_id: int, data: bytes) -> int:
    order = "little" if btf.byteorder == "little" else "big"
    wide = btf.layout(type_id)["wide"]
    return data.index((0xFEDCBA9876543210).to_bytes(8, order)) - wide.offset


@pytest.mark.parametrize("target", TARGETS)
def test_values_equal_the_initialiser(target: str) -> None:
    btf, type_id, data = opened(target)
    raw = data[start_of_record(btf, type_id, data) :]
    value = btf.decode(type_id, raw)
    assert (value.first, value.number, value.wide, value.yes) == (200, -7, 0xFEDCBA9876543210, True)
    assert value.name == "eth0"
    assert (value.low, value.middle, value.negative) == (5, 300, -3)
    assert (value.high, value.across) == (0xBEEF, 0xA987654321)
    assert str(value.verdict) == "NEGATIVE" and value.verdict == -5
    assert value.big == 0x123456789ABCDEF0 and value.big.name == "HUGE"
    assert value.inner == {"x": 0x1234, "y": bytes([1, 2, 3, 4, 5, 6])}
    assert value.parts.bytes == bytes([1, 2, 3, 4])
    assert value.parts.whole == int.from_bytes(value.parts.bytes, btf.byteorder)  # type: ignore[arg-type]
    assert value.as_float == 1.5 and (value.left, value.right) == (11, 22)
    assert [p.x for p in value.pair] == [7, 9] and value.pair[1].y == bytes([10, 0, 0, 0, 0, 0])
    assert value.grid == [[1, 2, 3], [4, 5, 6]]
    assert value.real == -0.25 and value.giant == (-3 << 64) + 5
    assert value.pointer == 0x1122334455667788 and value.callback == 0
    assert str(value.choice) == "DROP" and value.tail == 99
    size = btf.size_of(type_id)
    assert btf.encode(type_id, value) == raw[:size]
    assert btf.encode(type_id, value._replace(middle=1, high=2))[:24] == raw[:24]


@pytest.mark.parametrize("target", TARGETS)
def test_encode_from_dict_equals_the_initialiser(target: str) -> None:
    btf, type_id, data = opened(target)
    start = start_of_record(btf, type_id, data)
    value = {
        "first": 200, "parts": {"bytes": [1, 2, 3, 4]}, "number": -7, "wide": 0xFEDCBA9876543210,
        "yes": True, "name": "eth0", "low": 5, "middle": 300, "negative": -3, "high": 0xBEEF,
        "across": 0xA987654321, "verdict": "NEGATIVE", "big": "HUGE", "as_float": 1.5,
        "inner": (0x1234, b"\1\2\3\4\5\6"), "left": 11, "right": 22, "real": -0.25,
        "pair": [{"x": 7, "y": b"\x08"}, (9, [10])], "grid": [[1, 2, 3], [4, 5, 6]],
        "giant": (-3 << 64) + 5, "pointer": 0x1122334455667788, "choice": 2, "tail": 99,
    }  # fmt: skip
    assert btf.encode(type_id, value) == data[start : start + btf.size_of(type_id)]


@pytest.mark.parametrize("target", TARGETS)
def test_dtype_sees_the_same_values(target: str) -> None:
    numpy = pytest.importorskip("numpy")
    btf, type_id, data = opened(target)
    start = start_of_record(btf, type_id, data)
    dtype = btf.dtype(type_id)
    size = btf.size_of(type_id)
    assert dtype.itemsize == size
    row = numpy.frombuffer(data[start : start + size], dtype)[0]
    assert row["wide"] == 0xFEDCBA9876543210 and row["name"] == b"eth0"
    assert row["inner"]["x"] == 0x1234 and row["as_float"] == 1.5 and row["pair"]["x"][1] == 9
    assert row["grid"].tolist() == [[1, 2, 3], [4, 5, 6]] and row["verdict"] == -5
    assert btf.encode(type_id, row) == data[start : start + size]


def test_declarations() -> None:
    btf, type_id, _ = opened("bpfel")
    struct = btf.type(type_id)
    assert isinstance(struct, Struct)
    text = {m.name: btf.declaration(m.type_id, m.name) for m in struct.members}
    assert text["callback"] == "int (*callback)(struct inner *, u32)"
    assert text["grid"] == "u16 grid[2][3]"
    assert text["pair"] == "struct inner pair[2]"
    assert text["pointer"] == "const void *pointer"
    assert text["tail"] == "volatile u32 tail"
    assert btf.declaration(type_id) == "struct everything"
    func = btf.find("helper", Kind.FUNC)
    assert func and btf.declaration(func) == "int helper(struct inner *i)"


@pytest.mark.parametrize("target", TARGETS)
def test_ext(target: str) -> None:
    parts = compiled(target)
    btf = Btf.from_bytes(parts[".BTF"])
    ext = BtfExt.from_bytes(parts[".BTF.ext"], btf)
    entry = ext.functions["xdp"][0]
    func = btf.type(entry.type_id)
    assert isinstance(func, Func) and func.name == "entry" and entry.offset == 0
    source = SOURCE.splitlines()
    assert any("helper(&i)" in line.text for line in ext.lines["xdp"])
    for line in ext.lines["xdp"]:
        assert line.offset % 8 == 0 and line.text.strip() in [s.strip() for s in source]
        assert source[line.line - 1] == line.text or line.line == 0
    core = ext.core["xdp"][0]
    assert btf.name(core.type_id) == "everything" and core.kind == 0
    members = btf.type(core.type_id).members  # type: ignore[union-attr]
    first, index, leaf = (int(word) for word in core.access.split(":"))
    assert first == 0 and members[index].name == "inner" and leaf == 0


def test_datasec_can_be_completed() -> None:
    btf, type_id, _ = opened("bpfel")
    size = btf.size_of(type_id)
    done = btf.with_datasecs({".data": size + 8}, {".data": {"record": 8, "limit": 0}})
    found = done.find(".data", "datasec")
    assert found
    section = done.type(found)
    assert isinstance(section, Datasec) and section.size == size + 8
    assert [done.name(v.type_id) for v in section.variables] == ["limit", "record"]
    value = done.decode(found, bytes([42, 0, 0, 0]) + bytes(size + 4))
    assert value.limit == 42 and isinstance(value.record, Record)
    assert isinstance(value.record.verdict, EnumValue)


def test_messages_name_the_field() -> None:
    btf, type_id, _ = opened("bpfel")
    for value, words in [
        ({"inner": {"x": 65536}}, "inner.x: 65536 does not fit: 0 to 65535"),
        ({"pair": [{}, {"x": -1}]}, "pair[1].x: -1 does not fit: 0 to 65535"),
        ({"grid": [[1, 2, 3, 4]]}, "grid[0]: more than 3 values"),
        ({"verdict": "MAYBE"}, "verdict: no enumerator 'MAYBE'; there are: PASS, DROP, NEGATIVE"),
        ({"low": 8}, "low: 8 does not fit: 0 to 7"),
        ({"nothing": 8}, "everything: no field 'nothing'"),
        ({"name": "x" * 17}, "name: 17 bytes do not fit 16"),
        ({"parts": [1]}, "parts: a union needs a dict"),
    ]:
        with pytest.raises(UsageError) as caught:
            btf.encode(type_id, value)
        assert str(caught.value).startswith(words)
