"""Maps of several runs as one: each rule, on every kind of value."""

from __future__ import annotations

import itertools
import struct
from typing import Any

import pytest

from bpfkit.abi import MapType
from bpfkit.errors import UsageError
from bpfkit.obj import MapSpec
from bpfkit.session.merge import (
    Fields,
    MapMerge,
    Snapshot,
    SnapshotMap,
    default_rule,
    parse_rules,
    summed,
)


def spec_of(size: int, type: int = MapType.HASH, name: str = "m") -> MapSpec:
    return MapSpec(name, type, 4, size, 16)


def numbers(entries: dict[int, int]) -> Snapshot:
    return Snapshot({struct.pack("<I", k): struct.pack("<Q", v) for k, v in entries.items()}, [])


def merged(rule: str, base: dict[int, int], *finals: dict[int, int]) -> dict[int, int]:
    merge = MapMerge(spec_of(8), numbers(base), {"m": rule})
    for final in finals:
        merge.add(numbers(final))
    entries = merge.result().entries
    return {struct.unpack("<I", k)[0]: struct.unpack("<Q", v)[0] for k, v in entries.items()}


def test_sum_adds_what_each_run_added_to_the_base() -> None:
    assert merged(
        "sum", {1: 10, 2: 5}, {1: 13, 2: 5}, {1: 11, 2: 5, 3: 4}, {1: 10, 2: 5, 3: 1}
    ) == {
        1: 14,
        2: 5,
        3: 5,
    }
    top = (1 << 64) - 1
    assert merged("sum", {1: top}, {1: 0}, {1: 1}) == {1: 2}  # +1 and +2, modulo


def test_least_greatest_first_and_last_of_what_changed() -> None:
    runs = ({1: 7}, {1: 0, 2: 9}, {1: 3, 2: 4})
    assert merged("min", {1: 0}, *runs) == {1: 3, 2: 4}
    assert merged("max", {1: 0}, *runs) == {1: 7, 2: 9}
    assert merged("first", {1: 0}, *runs) == {1: 7, 2: 9}
    assert merged("last", {1: 0}, *runs) == {1: 3, 2: 4}


def test_deleted_entries() -> None:
    # deleted by all: gone; by some: as the rule says
    assert merged("sum", {1: 1, 2: 2}, {2: 2}, {2: 3}) == {2: 3}
    assert merged("sum", {1: 1}, {}, {1: 4}) == {1: 4}
    assert merged("last", {1: 1}, {1: 4}, {}) == {}
    assert merged("last", {1: 1}, {}, {1: 4}) == {1: 4}
    assert merged("first", {1: 1}, {}, {1: 4}) == {}


def test_no_runs_is_the_base() -> None:
    for rule in ("sum", "min", "max", "first", "last"):
        assert merged(rule, {1: 2}) == {1: 2}


@pytest.mark.parametrize("rule", ["sum", "min", "max"])
def test_additive_rules_do_not_depend_on_the_order(rule: str) -> None:
    runs: list[dict[int, int]] = [{1: 5, 2: 1}, {1: 9}, {1: 2, 3: 8}, {2: 6}]
    results = {
        str(sorted(merged(rule, {1: 2}, *order).items())) for order in itertools.permutations(runs)
    }
    assert len(results) == 1


def test_numbers_of_values_without_types() -> None:
    assert [len(Fields(None, 0, size).rows) for size in (1, 2, 4, 8, 16, 12, 7)] == [
        *(1, 1, 1, 1, 2, 3, 0)
    ]


STRUCT = """
struct inner { unsigned int hits; int low; };
struct value {
    unsigned long long packets;
    char name[8];
    struct inner parts[2];
    _Bool seen;
    unsigned char mac[6];
    union { unsigned int a; float b; } either;
    double mean;
};
"""


@pytest.fixture(scope="module")
def typed() -> tuple[Any, int, int]:
    from support.requires import need_clang

    need_clang()
    import bpfkit

    source = STRUCT + (
        "#include <linux/bpf.h>\n#include <bpf/bpf_helpers.h>\n"
        "struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 4); __type(key, int);"
        ' __type(value, struct value); } m SEC(".maps");\n'
    )
    found = bpfkit.open_object(source, lang="c").maps["m"]
    return found.btf, found.value_type, found.value_size


VALUE = struct.Struct("<Q8sIiIi?6sxIIxxxxd")


@pytest.mark.clang
def test_fields_by_type(typed: tuple[Any, int, int]) -> None:
    btf, type_id, size = typed
    fields = Fields(btf, type_id, size)
    codes = [(row.offset, row.code) for row in fields.rows]
    assert codes == [
        *((0, "Q"), (16, "I"), (20, "i"), (24, "I"), (28, "i"), (32, "B"), (48, "d")),
    ]
    one = struct.pack("<Q8sIiIi?6sxId", 1, b"one", 2, -3, 4, 5, False, b"\1" * 6, 9, 1.5)
    two = struct.pack("<Q8sIiIi?6sxId", 10, b"two", 20, -30, 40, 50, True, b"\2" * 6, 8, 2.5)
    one, two = (
        data[:44] + bytes(4) + data[44:] if len(data) < size else data for data in (one, two)
    )
    total = fields.add(one, two, bytes(size))
    assert total[:8] == struct.pack("<Q", 11) and total[8:16] == b"one".ljust(8, b"\0")
    assert struct.unpack_from("<Ii", total, 16) == (22, -33)
    assert total[32] == 1 and total[33:39] == b"\1" * 6
    assert struct.unpack_from("<d", total, 48) == (4.0,)
    least = fields.choose("min", one, two, bytes(size))
    assert struct.unpack_from("<Ii", least, 16) == (2, -30)


def test_per_cpu_values_are_summed() -> None:
    spec = spec_of(4, MapType.PERCPU_HASH)
    assert default_rule(spec) == "sum"
    value = b"".join(struct.pack("<Ixxxx", n) for n in (1, 2, 0xFFFFFFFF))
    assert summed(value, spec) == struct.pack("<I", 2)
    merge = MapMerge(spec, Snapshot({}, []), {})
    for n in (3, 4):
        merge.add(Snapshot({b"key.": struct.pack("<Ixxxx", n) * 2}, []))
    assert merge.result().entries == {b"key.": struct.pack("<Ixxxx", 14)}


def test_rings_and_queues_are_put_one_behind_the_other() -> None:
    for kind in (MapType.RINGBUF, MapType.QUEUE):
        spec = MapSpec("m", kind, 0, 0, 4096)
        merge = MapMerge(spec, Snapshot({}, []), {})
        merge.add(Snapshot({}, [(0, b"a")]))
        merge.add(Snapshot({}, [(0, b"b"), (0, b"c")]))
        assert merge.rule == "append"
        assert [data for _, data in merge.result().items] == [b"a", b"b", b"c"]


def test_rules_are_parsed_with_clear_errors() -> None:
    assert parse_rules(["a=sum", "b=max"], ["a", "b"]) == {"a": "sum", "b": "max"}
    with pytest.raises(UsageError, match=r"NAME=sum\|min\|max\|first\|last, not 'a=add'"):
        parse_rules(["a=add"], ["a"])
    with pytest.raises(UsageError, match=r"no map or variable named 'c'.*there are: a, b"):
        parse_rules(["c=sum"], ["a", "b"])


def test_results_cannot_be_changed() -> None:
    made = SnapshotMap(spec_of(8), numbers({1: 2}))
    assert made.lookup(struct.pack("<I", 1)) == struct.pack("<Q", 2)
    assert made.dump()[2] == 1 and list(made.keys()) == [struct.pack("<I", 1)]
    with pytest.raises(UsageError, match="is a result"):
        made.update(b"", b"")
