"""Typed views over a map in a dict, which keeps the contract of a map handle."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bpfkit.abi import MapType
from bpfkit.btf import Btf, BtfBuilder
from bpfkit.errors import MapError, MissingKeyError, UsageError
from bpfkit.host import MapHandle
from bpfkit.maps import TypedMap, format_value, parse_value
from bpfkit.obj.spec import MapSpec


class DictHandle:
    """A map handle over a dict."""

    def __init__(self, spec: MapSpec, cpus: int = 1) -> None:
        self.spec, self.cpus = spec, cpus
        self.data: dict[bytes, bytes] = {}
        self.queue: list[bytes] = []

    def lookup(self, key: bytes) -> bytes | None:
        assert len(key) == self.spec.key_size
        return self.data.get(key)

    def update(self, key: bytes, value: bytes, flags: int = 0) -> None:
        per_cpu = self.spec.type in (MapType.PERCPU_HASH, MapType.PERCPU_ARRAY)
        stride = (self.spec.value_size + 7) // 8 * 8 * self.cpus
        assert len(value) == (stride if per_cpu else self.spec.value_size)
        self.data[key] = value

    def delete(self, key: bytes) -> bool:
        return self.data.pop(key, None) is not None

    def keys(self) -> Iterator[bytes]:
        return iter(self.data)

    def dump(self) -> tuple[bytes, bytes, int]:
        return b"".join(self.data), b"".join(self.data.values()), len(self.data)

    def push(self, value: bytes, flags: int = 0) -> None:
        self.queue.append(value)

    def pop(self) -> bytes | None:
        return self.queue.pop(0) if self.queue else None

    def peek(self) -> bytes | None:
        return self.queue[0] if self.queue else None

    def records(self) -> Iterator[tuple[int, bytes]]:
        while self.queue:
            yield 0, self.queue.pop(0)

    def set_inner(self, index: int, inner: object) -> None:
        raise AssertionError("a dict holds no maps")

    def set_program(self, index: int, program: object) -> None:
        raise AssertionError("a dict holds no programs")

    def freeze(self) -> None:
        self.frozen = True

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def btf() -> Btf:
    b = BtfBuilder()
    u8, u16, u32 = (b.add_int(f"u{n * 8}", n) for n in (1, 2, 4))
    u64 = b.add_int("u64", 8)
    char = b.add_int("char", 1, signed=True)
    be16, be32 = b.add_typedef("__be16", u16), b.add_typedef("__be32", u32)
    v6, mac, name = b.add_array(u8, 16), b.add_array(u8, 6), b.add_array(char, 16)
    b.add_struct(
        "flow", 16, [("saddr", be32, 0), ("daddr", u32, 32), ("dport", be16, 64), ("mac", mac, 80)]
    )
    b.add_struct("lpm4", 8, [("prefixlen", u32, 0), ("addr", be32, 32)])
    b.add_struct("lpm6", 20, [("prefixlen", u32, 0), ("addr", v6, 32)])
    verdict = b.add_enum("verdict", [("DROP", 1), ("PASS", 2)])
    b.add_struct("stats", 32, [("packets", u64, 0), ("name", name, 64), ("verdict", verdict, 192)])
    b.add_struct("in6_addr", 16, [("words", b.add_array(be32, 4), 0)])
    b.add_int("bool", 1, bool=True)
    b.add_float("double", 8)
    return b.to_btf()


def make(
    btf: Btf | None, kind: MapType, key: str = "", value: str = "", *,
    sizes: tuple[int, int] = (4, 8), cpus: int = 1
) -> TypedMap:  # fmt: skip
    key_id, value_id = (btf.find(key) or 0, btf.find(value) or 0) if btf else (0, 0)
    if btf and key_id:
        sizes = (btf.size_of(key_id), sizes[1])
    if btf and value_id:
        sizes = (sizes[0], btf.size_of(value_id))
    spec = MapSpec(
        "m", int(kind), *sizes, max_entries=10, key_type=key_id, value_type=value_id, btf=btf
    )
    handle = DictHandle(spec, cpus)
    assert isinstance(handle, MapHandle)
    return TypedMap(handle)


def test_as_a_dict(btf: Btf) -> None:
    m = make(btf, MapType.HASH, "u32", "stats")
    m[1] = {"packets": 5, "name": "lo", "verdict": "PASS"}
    m["0x2"] = m[1]._replace(packets=6)
    m[b"\3\0\0\0"] = (7, "eth0", 1)
    assert len(m) == 3 and list(m) == m.keys() == [1, 2, 3] and 2 in m and 9 not in m
    assert m[1].name == "lo" and str(m[1].verdict) == "PASS"
    assert [value.packets for value in m.values()] == [5, 6, 7]
    assert dict(m.items())[3].name == "eth0" and m.get(9) is None and m.get(9, 0) == 0
    with pytest.raises(MissingKeyError, match="map m has no key 9"):
        m[9]
    with pytest.raises(KeyError):
        del m[9]
    with pytest.raises(UsageError, match="packets: -1 does"):
        m[1] = {"packets": -1}
    with pytest.raises(UsageError):
        m[1 << 32]
    m.update({4: {"packets": 1}})
    assert m.pop(4).packets == 1 and m.pop(4, None) is None and m.setdefault(3).packets == 7
    keys, values = m.to_numpy()
    assert keys.tolist() == [1, 2, 3] and values["packets"].sum() == 18
    assert values["name"].tolist() == [b"lo", b"lo", b"eth0"]
    del m[1]
    m.clear()
    assert len(m) == 0 and m.items() == [] and m.to_numpy()[0].size == 0


def test_records_as_keys(btf: Btf) -> None:
    m = make(btf, MapType.HASH, "flow", "u64")
    m[{"saddr": "10.0.0.1", "dport": "443", "mac": "de:ad:be:ef:00:01"}] = 3
    (key,) = m
    assert m[key] == 3 and m[key._asdict()] == 3 and {key: 1}[key] == 1
    assert key._tobytes() == bytes([10, 0, 0, 1, 0, 0, 0, 0, 1, 0xBB]) + bytes.fromhex(
        "deadbeef0001"
    )
    shown = format_value(btf, btf.find("flow") or 0, key)
    assert shown == "{saddr=10.0.0.1, daddr=0.0.0.0, dport=443, mac=de:ad:be:ef:00:01}"
    with pytest.raises(UsageError, match="no field 'sport'"):
        m[{"sport": 1}]
    with pytest.raises(UsageError, match=r"saddr: .10\.0\.0\.256"):
        m[{"saddr": "10.0.0.256"}]


def test_longest_prefix_keys(btf: Btf) -> None:
    m = make(btf, MapType.LPM_TRIE, "lpm4", "u32")
    m["10.0.0.0/8"] = 1
    m["10.1.2.3"] = 2
    assert list(m.handle.keys()) == [b"\x08\0\0\0\x0a\0\0\0", b"\x20\0\0\0\x0a\1\2\3"]
    assert [format_value(btf, btf.find("lpm4") or 0, key) for key in m] == [
        "10.0.0.0/8",
        "10.1.2.3/32",
    ]
    six = make(btf, MapType.LPM_TRIE, "lpm6", "u32")
    six["2001:db8::/32"] = 1
    assert format_value(btf, btf.find("lpm6") or 0, next(iter(six))) == "2001:db8::/32"
    plain = make(None, MapType.LPM_TRIE, sizes=(8, 4))
    plain["10.0.0.0/8"] = 1
    assert list(plain.handle.keys()) == [b"\x08\0\0\0\x0a\0\0\0"]
    for wrong in ("10.0.0.0/33", "10.0.0/8", "10.0.0.0/x"):
        with pytest.raises(UsageError):
            m[wrong] = 1


def test_arrays_and_cpus(btf: Btf) -> None:
    m = make(btf, MapType.ARRAY, "u32", "u64")
    m[0] = 1
    assert len(m) == 10
    with pytest.raises(MapError, match="always has all its keys"):
        del m[0]
    m.clear()
    assert m[0] == 0
    each = make(btf, MapType.PERCPU_HASH, "u32", "u32", cpus=3)
    each[1] = [1, 2, 3]
    each[2] = 7
    assert each[1] == [1, 2, 3] and each[2] == [7, 7, 7]
    keys, values = each.to_numpy()
    assert values.tolist() == [[1, 2, 3], [7, 7, 7]] and keys.tolist() == [1, 2]
    assert each.items() == [(1, [1, 2, 3]), (2, [7, 7, 7])]


def test_without_btf() -> None:
    m = make(None, MapType.HASH)
    m[1] = -1
    assert m[1] == (1 << 64) - 1 and m["1"] == m[1]
    raw = make(None, MapType.HASH, sizes=(6, 12))
    raw["de:ad:be:ef:00:01"] = bytes(12)
    assert raw.items() == [(bytes.fromhex("deadbeef0001"), bytes(12))]
    for key in (1, b"12345", "nonsense"):
        with pytest.raises(UsageError):
            raw[key]
    with pytest.raises(UsageError, match="does not fit 4 bytes"):
        m[1 << 32]


def test_queues_and_rings(btf: Btf) -> None:
    q = make(btf, MapType.QUEUE, "", "u64", sizes=(0, 8))
    q.push(5)
    q.push("6")
    assert (q.peek(), q.pop(), q.pop(), q.pop()) == (5, 5, 6, None)
    for use in (lambda: q[1], lambda: len(q), lambda: q.items()):
        with pytest.raises(UsageError, match="no keys"):
            use()
    ring = make(btf, MapType.RINGBUF, "", "stats", sizes=(0, 0))
    ring.handle.push(bytes(32))
    assert [record.packets for record in ring] == [0]


@pytest.mark.parametrize(
    ("name", "text", "data"),
    [
        ("u32", "1234", b"\xd2\x04\0\0"),
        ("u32", "0x1f", b"\x1f\0\0\0"),
        ("u32", "010", b"\x0a\0\0\0"),
        ("u32", "10.0.0.5", b"\x0a\0\0\5"),
        ("u32", "hex:00 01 02 03", b"\0\1\2\3"),
        ("__be16", "443", b"\x01\xbb"),
        ("u8", "x", b"x"),
        ("bool", "true", b"\1"),
        ("double", "0.5", b"\0\0\0\0\0\0\xe0?"),
        ("verdict", "PASS", b"\2\0\0\0"),
        ("verdict", "1", b"\1\0\0\0"),
        ("in6_addr", "::1", bytes(15) + b"\1"),
        ("lpm4", '{"prefixlen": 8, "addr": "10.0.0.0"}', b"\x08\0\0\0\x0a\0\0\0"),
        ("lpm4", "[8, 0]", b"\x08\0\0\0\0\0\0\0"),
        ("stats", '{"name": "a b", "verdict": "DROP"}',
         bytes(8) + b"a b".ljust(16, b"\0") + b"\1" + bytes(7)),
    ],
)  # fmt: skip
def test_texts(btf: Btf, name: str, text: str, data: bytes) -> None:
    type_id = btf.find(name)
    assert type_id
    assert parse_value(btf, type_id, len(data), text) == data
    shown = format_value(btf, type_id, btf.decode(type_id, data))
    if name not in ("stats", "u8"):
        assert (
            parse_value(btf, type_id, len(data), shown.lower() if name == "bool" else shown) == data
        )


def test_texts_that_mean_nothing(btf: Btf) -> None:
    for name, text in [
        ("u32", "many"), ("u32", ""), ("u32", "4294967296"), ("u32", "hex:0"), ("u32", "hex:00"),
        ("verdict", "MAYBE"), ("lpm4", "nonsense"), ("lpm4", "{"), ("lpm4", "[1]"),
        ("lpm4", '{"x": 1}'),
        ("stats", '"x"'),
        ("stats", "[[[[1]]]]"), ("double", "x"), ("in6_addr", "::g"),
    ]:  # fmt: skip
        type_id = btf.find(name)
        assert type_id
        with pytest.raises(UsageError):
            parse_value(btf, type_id, btf.size_of(type_id), text)
    for size, text in [
        (4, "x"),
        (16, "::g"),
        (3, "12"),
        (8, "10.0.0.0/99"),
        (2, "65536"),
        (4, "[300]"),
    ]:
        with pytest.raises(UsageError):
            parse_value(None, 0, size, text)
