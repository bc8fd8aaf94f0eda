"""BTF properties: what is built is read back, values survive a round trip, and hostile bytes end in
FormatError, soon."""

from __future__ import annotations

import contextlib
import struct
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpfkit.btf import Btf, BtfBuilder, BtfExt, Kind
from bpfkit.btf import index as index_module
from bpfkit.btf.floats import decode_wide, encode_wide
from bpfkit.btf.rawdump import dump_json, dump_raw
from bpfkit.errors import FormatError, MissingKeyError, UsageError
from support.btf_sources import compiled, every_kind
from support.requires import clang_reason

ORDERS = ["little", "big"]
HAS_CLANG = not clang_reason()


def explore(btf: Btf) -> None:
    """Ask everything that can be asked; only our own errors may come back."""
    for text in (dump_raw, dump_json):
        with contextlib.suppress(FormatError):
            "".join(text(btf))
    for name in ("node", "task_struct", "", "half"):
        found = btf.find_essential(name)
        assert set(btf.find_all(name)) <= set(found) <= set(btf)
    for type_id in btf:
        for ask in (btf.type, btf.resolve, btf.size_of, btf.declaration, btf.layout, btf.codec):
            try:
                ask(type_id)
            except (FormatError, UsageError):
                continue
    try:
        btf.check()
    except FormatError as error:
        assert error.section == ".BTF"


def real(section: str, fallback: bytes) -> bytes:
    return compiled()[section] if HAS_CLANG else fallback


@given(data=st.data())
@settings(max_examples=150)
def test_flipped_and_cut_btf(data: st.DataObject) -> None:
    raw = bytearray(real(".BTF", every_kind().to_bytes()))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(raw) - 1) | st.integers(0, 400))
        raw[at % len(raw)] = data.draw(st.integers(0, 255))
    cut = data.draw(st.just(len(raw)) | st.integers(0, len(raw)))
    try:
        btf = Btf.from_bytes(bytes(raw[:cut]))
    except FormatError as error:
        assert error.offset is not None
        return
    explore(btf)


@given(data=st.data())
@settings(max_examples=150)
def test_changed_words_of_btf(data: st.DataObject) -> None:
    """Whole words, so that ids, kinds and sizes change while the walk stays in step more often."""
    raw = bytearray(every_kind().to_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = 24 + 4 * data.draw(st.integers(0, (len(raw) - 24) // 8))
        word = data.draw(st.integers(0, 40) | st.integers(0, 2**32 - 1))
        raw[at : at + 4] = word.to_bytes(4, "little")
    try:
        btf = Btf.from_bytes(bytes(raw))
    except FormatError:
        return
    explore(btf)


@pytest.mark.skipif(not HAS_CLANG, reason="needs clang for a real .BTF.ext")
@given(data=st.data())
@settings(max_examples=150)
def test_flipped_and_cut_ext(data: st.DataObject) -> None:
    btf = Btf.from_bytes(compiled()[".BTF"])
    raw = bytearray(compiled()[".BTF.ext"])
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(raw) - 1) | st.integers(0, 60))
        raw[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.just(len(raw)) | st.integers(0, len(raw)))
    try:
        BtfExt.from_bytes(bytes(raw[:cut]), btf)
    except FormatError as error:
        assert error.offset is not None


# --- types and values that fit each other -------------------------------------------------------

Made = tuple[int, int, st.SearchStrategy[Any]]  # type id, size, values


def _int(b: BtfBuilder, draw: Any) -> Made:
    size, signed = draw(st.sampled_from([1, 2, 4, 8, 16])), draw(st.booleans())
    bits = size * 8
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    name = f"{'s' if signed else 'u'}{bits}"
    return b.add_int(name, size, signed=signed), size, st.integers(low, high)


def _bool(b: BtfBuilder, draw: Any) -> Made:
    return b.add_int("bool", 1, bool=True), 1, st.booleans()


def _enum(b: BtfBuilder, draw: Any) -> Made:
    values = draw(st.lists(st.integers(-(1 << 31), (1 << 31) - 1), min_size=1, max_size=4))
    names = [(f"E{number}", value) for number, value in enumerate(values)]
    choice = st.sampled_from(names).flatmap(lambda pair: st.sampled_from(pair))
    return b.add_enum("e", names, signed=True), 4, choice


def _float(b: BtfBuilder, draw: Any) -> Made:
    return b.add_float("double", 8), 8, st.floats(allow_nan=False)


def _pointer(b: BtfBuilder, draw: Any) -> Made:
    return b.add_ptr(0), 8, st.integers(0, 2**64 - 1)


def _text(b: BtfBuilder, draw: Any) -> Made:
    size = draw(st.integers(1, 20))
    letters = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=size - 1)
    return b.add_array(b.add_int("char", 1, signed=True), size), size, letters


def _array(b: BtfBuilder, draw: Any) -> Made:
    count = draw(st.integers(1, 4))
    item, size, values = _any(b, draw)
    # one-byte integers make bytes, not lists
    made = st.lists(values, min_size=count, max_size=count)
    return b.add_array(item, count), size * count, made


def _struct(b: BtfBuilder, draw: Any) -> Made:
    members, strategies, at = [], {}, draw(st.integers(0, 3))
    for number in range(draw(st.integers(1, 4))):
        type_id, size, values = _any(b, draw)
        members.append((f"m{number}", type_id, at * 8))
        strategies[f"m{number}"] = values
        at += size + draw(st.integers(0, 2))
    base = at * 8
    word = b.add_int("u32", 4)
    for number, bits in enumerate(draw(st.lists(st.integers(1, 32), max_size=4))):
        members.append((f"b{number}", word, base, bits))  # type: ignore[arg-type]
        strategies[f"b{number}"] = st.integers(0, (1 << bits) - 1)
        base += bits
    size = (base + 7) // 8 + 4
    return b.add_struct("s", size, members), size, st.fixed_dictionaries(strategies)


_LEAVES = [_int, _bool, _enum, _float, _pointer, _text]


def _any(b: BtfBuilder, draw: Any, depth: int = 0) -> Made:
    return draw(st.sampled_from([*_LEAVES, _array, _struct]))(b, draw)


def same(value: Any, sent: Any) -> bool:
    if isinstance(sent, dict):
        return all(same(value[name], item) for name, item in sent.items())
    if isinstance(sent, list):
        return len(value) == len(sent) and all(same(a, b) for a, b in zip(value, sent))
    if isinstance(sent, str) and not isinstance(value, str):
        return str(value) == sent or value.name != ""  # of several enumerators the first is shown
    if isinstance(value, int) and isinstance(sent, int):
        return int(value) & 0xFF == sent & 0xFF if abs(sent) < 256 else int(value) == sent
    return bool(value == sent)


@given(data=st.data(), order=st.sampled_from(ORDERS))
@settings(max_examples=150)
def test_values_survive(data: st.DataObject, order: str) -> None:
    builder = BtfBuilder()
    type_id, size, values = _struct(builder, data.draw)
    btf = builder.to_btf(order)
    btf.check()
    assert btf.size_of(type_id) == size
    sent = data.draw(values)
    raw = btf.encode(type_id, sent)
    value = btf.decode(type_id, raw)
    assert same(value, sent)
    assert btf.encode(type_id, value) == raw
    assert btf.encode(type_id, value._asdict()) == raw
    assert btf.dtype(type_id).itemsize == size


@given(data=st.data(), order=st.sampled_from(ORDERS))
@settings(max_examples=60)
def test_built_is_read_back(data: st.DataObject, order: str) -> None:
    builder = every_kind()
    for _ in range(data.draw(st.integers(1, 4))):
        _any(builder, data.draw)
    raw = builder.to_bytes(order)
    btf = Btf.from_bytes(raw)
    assert BtfBuilder.from_btf(btf).to_btf(order).raw != b"" and len(btf) == builder.next_id - 1
    again = BtfBuilder.from_btf(btf).to_btf("big" if order == "little" else "little")
    assert list(again.types()) == list(btf.types())
    for type_id in btf:
        if btf.kind(type_id) is Kind.STRUCT:
            assert again.layout(type_id) == btf.layout(type_id)


@given(data=st.data())
@settings(max_examples=100)
def test_made_up_records(data: st.DataObject) -> None:
    """A good header before words that look like records of any kind."""
    words: list[int] = []
    small = st.integers(0, 12)
    for _ in range(data.draw(st.integers(1, 12))):
        kind, count = data.draw(st.integers(0, 20)), data.draw(st.integers(0, 4))
        flag = data.draw(st.booleans())
        words += [data.draw(small), flag << 31 | kind << 24 | count, data.draw(small)]
        words += data.draw(st.lists(small | st.integers(0, 0xFFFFFFFF), max_size=13))
    strings = b"\0a\0b___x\0node\0"
    body = struct.pack(f"<{len(words)}I", *words)
    head = struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, len(body), len(body), len(strings))
    started = time.process_time()
    try:
        explore(Btf.from_bytes(head + body + strings))
    except FormatError as error:
        assert error.offset is not None
    assert time.process_time() - started < 5


@given(data=st.data())
@settings(max_examples=100)
def test_any_cache_file_gives_the_same_answers_or_none(data: st.DataObject) -> None:
    """What does not pass as an index of this BTF is made anew; it never raises."""
    raw = every_kind().to_bytes()
    opened = Btf.from_bytes(raw)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index_module, "LARGE", 1)
        assert Btf.from_bytes(raw).find("node") == opened.find("node")
        folder = index_module.cache_dir("btf")
        assert folder is not None
        path = folder / Btf.from_bytes(raw)._key()
        good = path.read_bytes()
        changed = bytearray(good)
        at = data.draw(st.integers(0, len(good) - 1))
        changed[at] ^= data.draw(st.integers(1, 255))
        path.write_bytes(data.draw(st.sampled_from([bytes(changed), good[:at], good + good])))
        again = Btf.from_bytes(raw)
        assert [again.find_all(again.name(i)) for i in again] == [
            opened.find_all(opened.name(i)) for i in opened
        ]
        with pytest.raises(MissingKeyError):
            again.record(len(again) + 1)


@given(raw=st.binary(min_size=12, max_size=12) | st.binary(min_size=16, max_size=16))
@pytest.mark.parametrize("order", ORDERS)
def test_wide_floats_of_any_bytes(raw: bytes, order: str) -> None:
    value = decode_wide(raw, order)
    again = decode_wide(encode_wide(value, len(raw), order), order)
    assert again == value or value != value
