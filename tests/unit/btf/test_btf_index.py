"""Finding types by name, the cache of large BTF, and opening files. Every figure of time is far
above what is measured."""

from __future__ import annotations

import os
import struct
import time
from pathlib import Path

import pytest

from bpfkit import cachedir
from bpfkit.btf import Btf, BtfBuilder, Fwd, Kind, Typedef
from bpfkit.btf import index as index_module
from bpfkit.btf.index import essential_name
from bpfkit.errors import FormatError, UnsupportedError
from support.btf_sources import compiled, every_kind

VMLINUX = Path("/sys/kernel/btf/vmlinux")
needs_vmlinux = pytest.mark.skipif(not VMLINUX.exists(), reason="no BTF of a kernel")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BPFKIT_CACHE", str(tmp_path))
    return tmp_path / "btf"


def many(count: int = 300, *, base: Btf | None = None) -> BtfBuilder:
    """Names with flavours, duplicates and none."""
    builder = BtfBuilder(base=base)
    builder.add_int("int", 4)
    for number in range(count):
        builder.add_struct(f"node{number}", 4, [("a", 1, 0)])
        builder.add_typedef(f"node{number % 50}___v{number}", builder.next_id - 1)
        builder.add_ptr(builder.next_id - 1)
        builder.add(Fwd(f"node{number % 7}"))
    return builder


# --- names ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "essential"),
    [
        ("task_struct___old", "task_struct"),
        ("a___b___c", "a___b"),
        ("a____b", "a____b"),
        ("a___", "a___"),
        ("___a", "___a"),
        ("_a___b", "_a"),
        ("é___ü", "é"),
        ("", ""),
    ],
)
def test_essential_name(name: str, essential: str) -> None:
    assert essential_name(name) == essential


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("split", [False, True])
def test_finding_equals_looking_at_every_type(order: str, split: bool) -> None:
    btf = many().to_btf(order)
    if split:
        more = many(40, base=btf)
        btf = Btf.from_bytes(more.to_bytes(order), base=btf)
    names = {btf.type(type_id).name for type_id in btf} - {""}
    by_name: dict[str, list[int]] = {}
    by_essential: dict[str, list[int]] = {}
    for type_id in btf:
        name = btf.type(type_id).name
        assert btf.name(type_id) == name
        by_name.setdefault(name, []).append(type_id)
        by_essential.setdefault(essential_name(name), []).append(type_id)
    for name in names:
        assert btf.find_all(name) == by_name[name]
        assert btf.find(name) == by_name[name][0]
        assert btf.find_essential(name) == by_essential.get(name, [])
    assert btf.find_all("node3", "fwd") == [i for i in by_name["node3"] if btf.kind(i) == Kind.FWD]
    assert btf.find_all("nod") == btf.find_all("") == btf.find_essential("nod") == []


def test_flavours_of_a_name_that_has_one() -> None:
    builder = BtfBuilder()
    builder.add_int("a___b", 4)
    second = builder.add_int("a___b___c", 4)
    btf = builder.to_btf()
    assert btf.find_essential("a") == btf.find_all("a___b") == [1]
    assert btf.find_essential("a___b") == [second]


def test_split_names_that_stand_in_the_strings_of_the_base() -> None:
    base = BtfBuilder()
    base.add_int("unsigned int", 4)
    opened = base.to_btf()
    raw = bytearray(BtfBuilder(base=opened).to_bytes())
    # one typedef, named by the base's string at 1, and no strings of its own
    record = struct.pack("<3I", 1, Kind.TYPEDEF << 24, 1)
    raw = bytearray(struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, 12, 12, 0) + record)
    split = Btf.from_bytes(bytes(raw), base=opened)
    assert split.type(2) == Typedef("unsigned int", 1)
    assert split.find_all("unsigned int") == [1, 2]


# --- the cache ------------------------------------------------------------------------------------


def test_small_btf_writes_nothing(cache: Path) -> None:
    assert many().to_btf().find("node5")
    assert not cache.exists()


def opened_again(raw: bytes, base: Btf | None = None) -> list[list[int]]:
    btf = Btf.from_bytes(raw, base=base)
    found = [btf.find_all(f"node{number}") for number in range(60)]
    return [*found, btf.find_essential("node3"), [btf.kind(i) for i in btf]]


@pytest.fixture
def everything_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_module, "LARGE", 1)


@pytest.mark.usefixtures("everything_is_large")
@pytest.mark.parametrize("order", ["little", "big"])
def test_large_btf_is_indexed_once(
    cache: Path, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    raw = many().to_bytes(order)
    first = opened_again(raw)
    assert len(list(cache.iterdir())) == 1

    def never(*_: object, **__: object) -> None:
        raise AssertionError("walked again")

    monkeypatch.setattr(index_module, "index_types", never)
    monkeypatch.setattr(index_module, "_table", never)
    assert opened_again(raw) == first


@pytest.mark.usefixtures("everything_is_large")
def test_split_btf_is_indexed_with_its_base(cache: Path) -> None:
    base, other = many().to_btf(), many(301).to_btf()
    raw = many(10, base=base).to_bytes()
    first = opened_again(raw, base)
    assert opened_again(raw, base) == first
    assert len(list(cache.iterdir())) == 2  # the base's and its own
    Btf.from_bytes(raw, base=other).find_all("node5")
    assert len(list(cache.iterdir())) == 4


@pytest.mark.usefixtures("everything_is_large")
def test_damaged_cache_files_are_made_again(cache: Path) -> None:
    raw = many().to_bytes()
    first = opened_again(raw)
    (file,) = cache.iterdir()
    good = file.read_bytes()
    swapped = good[:8] + struct.pack(">5I", *struct.unpack("<5I", good[8:28])) + good[28:]
    damaged = [b"", good[:20], good[:-4], good + b"more", b"x" * len(good), swapped]
    for at in (0, 8, 12, 16, 20, 24, 28, len(good) // 2, len(good) - 1):
        damaged.append(good[:at] + bytes([good[at] ^ 0x41]) + good[at + 1 :])
    for bad in damaged:
        file.write_bytes(bad)
        assert opened_again(raw) == first
        assert file.read_bytes() == good
    file.unlink()
    file.mkdir()  # nothing can be read or written there
    assert opened_again(raw) == first


@pytest.mark.usefixtures("everything_is_large")
def test_old_cache_files_go(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_module, "_KEPT", 3)
    for count in range(6):
        many(count + 1).to_btf().find("node0")
    assert len(list(cache.iterdir())) == 3


@pytest.mark.usefixtures("everything_is_large")
def test_without_a_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BPFKIT_CACHE", "off")
    assert cachedir.cache_dir("btf") is None
    assert opened_again(many().to_bytes())[5]


def test_broken_large_btf_is_refused_each_time(cache: Path) -> None:
    raw = bytearray(many(20_000).to_bytes())
    raw[24 + 7] = 31  # the kind of the first type
    for _ in range(2):
        with pytest.raises(FormatError, match="unknown kind"):
            Btf.from_bytes(bytes(raw))
    assert not any(cache.iterdir())


# --- files ----------------------------------------------------------------------------------------


def test_from_file_takes_bare_btf(tmp_path: Path) -> None:
    path = tmp_path / "some.btf"
    path.write_bytes(every_kind().to_bytes())
    btf = Btf.from_file(path)
    assert btf.find("node") and btf.file == str(path)
    with pytest.raises(FileNotFoundError):
        Btf.from_file(tmp_path / "none")
    path.write_bytes(b"\x7fEL")
    with pytest.raises(FormatError, match="not BTF"):
        Btf.from_file(path)


def elf(bits: int, order: str, sections: dict[str, bytes]) -> bytes:
    """An ELF file of some machine with these sections."""
    names = b"\0" + b"".join(name.encode() + b"\0" for name in sections) + b".shstrtab\0"
    wide = bits == 64
    start, step = (64, 64) if wide else (52, 40)
    body, headers = b"", [bytes(step)]
    for name, data in [*sections.items(), (".shstrtab", names)]:
        where = (names.index(name.encode() + b"\0"), 1, 0, 0, start + len(body), len(data))
        shape = "IIQQQQIIQQ" if wide else "10I"
        headers.append(struct.pack(order + shape, *where, 0, 0, 1, 0))
        body += data
    fields = (2, 62, 1, 0, 0, start + len(body), 0, start, 0, 0, step)
    shape = "HHIQQQIHHHHHH" if wide else "HHIIIIIHHHHHH"
    head = struct.pack(order + shape, *fields, len(headers), len(headers) - 1)
    ident = b"\x7fELF" + bytes([2 if wide else 1, 1 if order == "<" else 2, 1]) + bytes(9)
    return ident + head + body + b"".join(headers)


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("order", ["<", ">"])
def test_from_file_takes_elf_of_any_machine(tmp_path: Path, bits: int, order: str) -> None:
    builder = every_kind()
    raw = builder.to_bytes("little" if order == "<" else "big")
    path = tmp_path / "vmlinux"
    path.write_bytes(elf(bits, order, {".text": b"code", ".BTF": raw}))
    assert Btf.from_file(path).raw == raw
    path.write_bytes(elf(bits, order, {".text": b"code"}))
    with pytest.raises(FormatError, match=r"no section \.BTF"):
        Btf.from_file(path)


def test_a_module_with_its_own_base(tmp_path: Path) -> None:
    base = BtfBuilder()
    base.add_int("int", 4)
    module = BtfBuilder(base=base.to_btf())
    module.add_struct("mine", 4, [("a", 1, 0)])
    path = tmp_path / "module.ko"
    path.write_bytes(elf(64, "<", {".BTF": module.to_bytes(), ".BTF.base": base.to_bytes()}))
    btf = Btf.from_file(path)
    assert btf.find("mine") == 2 and btf.base is not None and btf.size_of(2) == 4


def test_hostile_elf(tmp_path: Path) -> None:
    good = elf(64, "<", {".BTF": every_kind().to_bytes()})
    path = tmp_path / "bad"
    for at in range(64):
        for value in (0, 1, 0x7F, 0xFF):
            path.write_bytes(good[:at] + bytes([value]) + good[at + 1 :])
            try:
                Btf.from_file(path)
            except FormatError as error:
                assert error.file == str(path)
    for cut in range(0, len(good) - 16, 7):
        path.write_bytes(good[:cut])
        with pytest.raises(FormatError):
            Btf.from_file(path)


def test_from_file_takes_objects(tmp_path: Path) -> None:
    from bpfkit.lang.c import compile_c
    from support.btf_sources import SOURCE

    assert compiled()
    path = tmp_path / "object.o"
    path.write_bytes(compile_c(SOURCE))
    assert Btf.from_file(path).find("everything", "struct")


# --- the kernel's ---------------------------------------------------------------------------------


@needs_vmlinux
def test_running(cache: Path) -> None:
    began = time.perf_counter()
    first = Btf.running()
    task = first.find("task_struct", "struct")
    between = time.perf_counter()
    second = Btf.running()
    assert second.find("task_struct", "struct") == task and task
    ended = time.perf_counter()
    assert between - began < 2 and ended - between < 0.5
    assert len(list(cache.iterdir())) == 1
    assert second.find_essential("task_struct") == first.find_all("task_struct")
    for type_id in range(1, len(first), 997):
        name = first.name(type_id)
        if name:
            assert type_id in second.find_all(name, first.kind(type_id))


def test_a_machine_without_kernel_types(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from bpfkit.btf import files

    monkeypatch.setattr(files, "_VMLINUX", os.fspath(tmp_path / "vmlinux"))
    with pytest.raises(UnsupportedError, match="CONFIG_DEBUG_INFO_BTF"):
        Btf.running()
