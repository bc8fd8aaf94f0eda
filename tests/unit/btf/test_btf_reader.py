"""Opening BTF: names, ids, split BTF, and what is refused. Every bad input is hand-made."""

from __future__ import annotations

import struct
import time
from pathlib import Path

import pytest

from bpfkit.btf import (
    Array,
    Btf,
    BtfBuilder,
    Datasec,
    Enum64,
    Func,
    Int,
    Kind,
    Member,
    Ptr,
    Struct,
    Typedef,
    Union,
    Void,
)
from bpfkit.errors import FormatError, MissingKeyError, UsageError
from support.btf_sources import every_kind

VMLINUX = Path("/sys/kernel/btf/vmlinux")


@pytest.fixture(params=["little", "big"])
def btf(request: pytest.FixtureRequest) -> Btf:
    return every_kind().to_btf(request.param)


def test_every_kind_is_read_as_it_was_built(btf: Btf) -> None:
    kinds = {type_.kind for _, type_ in btf.types()}
    assert kinds == set(Kind) - {Kind.VOID}
    btf.check()
    assert BtfBuilder.from_btf(btf).to_bytes(btf.byteorder) == btf.raw
    assert len(btf) == len(list(btf)) == max(btf)


def test_find(btf: Btf) -> None:
    node = btf.find("node")
    assert node and isinstance(btf.type(node), Struct)
    assert (
        btf.find("node", "struct") == btf.find("node", Kind.STRUCT) == btf.find("node", 4) == node
    )
    assert btf.find("node", "union") is None and btf.find("nod") is None and btf.find("") is None
    assert btf.find_all("node") == [node]
    with pytest.raises(UsageError, match="no kind"):
        btf.find("node", "class")


def test_a_name_may_be_the_end_of_another_string() -> None:
    builder = BtfBuilder()
    builder.add_int("unsigned int", 4)
    raw = bytearray(builder.to_bytes())
    struct.pack_into("<I", raw, 24, 1 + len("unsigned "))
    assert Btf.from_bytes(bytes(raw)).find("int") == 1


def test_sizes_and_names(btf: Btf) -> None:
    node, alias = btf.find("node"), btf.find("node_t")
    assert node and alias
    assert btf.size_of(node) == btf.size_of(alias) == 48 and btf.resolve(alias) == node
    assert btf.align_of(node) == 8 and btf.align_of(btf.find("u32") or 0) == 4
    assert btf.name(0) == "void" and isinstance(btf.type(0), Void) and btf.kind(0) == Kind.VOID
    section = btf.find(".bss")
    assert section and btf.size_of(section) == 48
    func = btf.find("handle")
    assert func and btf.declaration(func) == "u32 handle(struct node *n, ...)"
    for type_id in (0, func, btf.find("hidden") or 0):
        with pytest.raises(UsageError, match="has no size"):
            btf.size_of(type_id)
    with pytest.raises(UsageError, match="no fields"):
        btf.layout(btf.find("u32") or 0)
    with pytest.raises(MissingKeyError):
        btf.type(10_000)
    with pytest.raises(MissingKeyError):
        btf.type(-1)


def test_layout_flattens_anonymous_members(btf: Btf) -> None:
    layout = btf.layout(btf.find("node_t") or 0)
    assert [f.name for f in layout] == [
        "next", "name", "number", "halves", "low", "high", "verdict", "signs", "flag", "real",
    ]  # fmt: skip
    assert layout["number"].offset == layout["halves"].offset == 16 and layout.overlaps
    assert (layout["low"].bit_offset, layout["low"].bit_size) == (192, 5)
    assert (layout["high"].offset, layout["high"].size) == (24, 4)


def declared(build: BtfBuilder, type_id: int, name: str = "x") -> str:
    return build.to_btf().declaration(type_id, name)


def test_declarations_as_c_spells_them() -> None:
    b = BtfBuilder()
    i = b.add_int("int", 4, signed=True)
    foo = b.add_struct("foo", 4, [("a", i, 0)])
    assert declared(b, b.add_array(b.add_ptr(foo), 4)) == "struct foo *x[4]"
    assert declared(b, b.add_ptr(b.add_array(i, 4))) == "int (*x)[4]"
    assert declared(b, b.add_const(b.add_ptr(b.add_const(i)))) == "const int *const x"
    proto = b.add_func_proto(b.add_ptr(foo), [("n", i)])
    assert declared(b, b.add_array(b.add_ptr(proto), 2)) == "struct foo *(*x[2])(int n)"
    assert declared(b, b.add_ptr(b.add_func_proto(0)), "") == "void (*)(void)"
    assert declared(b, b.add_const(b.add_array(b.add_array(i, 3), 2))) == "const int x[2][3]"
    assert declared(b, b.add_ptr(b.add_volatile(0))) == "volatile void *x"
    anonymous = b.add_struct("", 4, [("a", i, 0, 3), ("b", i, 3, 29)])
    assert declared(b, anonymous) == "struct { int a: 3; int b: 29; } x"
    assert declared(b, b.add_enum("", [("A", 1)]), "") == "enum { A = 1 }"
    assert declared(b, b.add_array(i, 0)) == "int x[]"


def test_split_btf() -> None:
    base = every_kind().to_btf()
    b = BtfBuilder(base=base)
    module = b.add_struct("module_thing", 16, [("node", (base.find("node") or 0) + 1, 0)])
    again = b.add_struct("node", 4, [])
    split = Btf.from_bytes(b.to_bytes(), base=base)
    split.check()
    assert module == len(base) + 1 == split.first_id and len(split) == len(base) + 2
    assert split.find("module_thing") == module
    assert split.find_all("node") == [base.find("node"), again]
    assert split.declaration(split.layout(module)["node"].type_id) == "struct node *"
    assert split.type(1) == base.type(1)
    with pytest.raises(FormatError):
        Btf.from_bytes(b.to_bytes("big"), base=base)
    with pytest.raises(FormatError):  # names and ids of the base are missing
        Btf.from_bytes(b.to_bytes()).check()


# --- refused ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "offset"),
    [
        (b"", 0),
        (b"\x9f", 0),
        (b"\x7fELF" + bytes(60), 0),
        (b"\x9f\xeb\x01\x00\x18\x00\x00\x00", 0),
        (struct.pack("<HBBIIIII", 0xEB9F, 2, 0, 24, 0, 0, 0, 1) + b"\0", 2),
        (struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 20, 0, 0, 0, 1) + b"\0", 4),
        (struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 2**31, 0, 0, 0, 1) + b"\0", 4),
        (struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, 12, 0, 1) + b"\0", 8),
        (struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 2**32 - 4, 8, 0, 1) + b"\0", 8),
        (struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, 0, 1, 1) + b"\0", 16),
        (struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, 0, 0, 1) + b"x", 24),
        (struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, 0, 0, 2) + b"x\0", 24),
        (struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, 8, 8, 1) + bytes(9), 24),
        (struct.pack("<HBBIIIII3I", 0xEB9F, 1, 0, 24, 0, 12, 12, 1, 0, 20 << 24, 0) + b"\0", 24),
        (struct.pack("<HBBIIIII3I", 0xEB9F, 1, 0, 24, 0, 12, 12, 1, 0, 4 << 24 | 9, 0) + b"\0", 24),
    ],
)
def test_broken_headers(data: bytes, offset: int) -> None:
    with pytest.raises(FormatError) as caught:
        Btf.from_bytes(data, file="a.o", section=".BTF")
    assert caught.value.offset == offset
    assert (caught.value.file, caught.value.section) == ("a.o", ".BTF")


pytestmark = pytest.mark.timeout(60)


def refused(builder: BtfBuilder, type_id: int, words: str) -> None:
    btf = builder.to_btf()
    started = time.perf_counter()
    with pytest.raises(FormatError, match=words):
        btf.check()
        btf.declaration(type_id, "x")
        btf.codec(type_id)
    assert time.perf_counter() - started < 5


def test_hostile_types() -> None:
    b = BtfBuilder()
    first = b.add(Typedef("a", 2))
    b.add(Typedef("b", 1))
    refused(b, first, "no end")
    b = BtfBuilder()
    refused(b, b.add(Array(1, 2**32 - 1)), "no end")
    b = BtfBuilder()
    refused(b, b.add(Ptr(1)), "no end")
    b = BtfBuilder()
    byte = b.add_int("u8", 1)
    big = b.add_array(byte, 2**31)
    refused(b, b.add_array(big, 2**31), "size of")
    b = BtfBuilder()
    refused(b, b.add(Struct("s", 8, (Member("inside", 1, 0),))), "inside each other")
    b = BtfBuilder()
    refused(b, b.add(Struct("s", 8, (Member("", 1, 0),))), "inside each other")
    b = BtfBuilder()
    b.add_int("u64", 8)
    refused(b, b.add(Struct("s", 4, (Member("m", 1, 0),))), "past the 4 bytes")
    b = BtfBuilder()
    refused(b, b.add(Struct("s", 4, (Member("m", 77, 0),))), "refers to type 77")
    b = BtfBuilder()
    refused(b, b.add(Struct("s", 4, (Member("m", 0, 0),))), "a void has none")
    b = BtfBuilder()
    refused(b, b.add(Func("f", 0)), "without a prototype")
    b = BtfBuilder()
    b.add_float("float", 4)
    refused(b, b.add(Struct("s", 4, (Member("m", 1, 0, 3),))), "bit-field")
    b = BtfBuilder()
    empty = b.add_struct("empty", 0, [])
    refused(b, b.add_array(empty, 2**32 - 1), "too many")


@pytest.mark.parametrize("name", ["", "u"])
def test_doubling_unions_end_soon(name: str) -> None:
    b = BtfBuilder()
    last = b.add_int("u64", 8)
    for number in range(40):
        names = ("", "") if not name else ("a", "b")
        last = b.add(
            Union(f"{name}{number}" if name else "", 8, tuple(Member(n, last, 0) for n in names))
        )
    refused(b, last, "too many|too deep")


def test_deep_nesting_ends_soon() -> None:
    b = BtfBuilder()
    last = b.add_int("u64", 8)
    for number in range(3000):
        last = b.add_struct(f"s{number}", 8, [("m", last, 0)])
    refused(b, last, "inside each other")


def test_broken_records() -> None:
    def one(words: tuple[int, ...]) -> Btf:
        body = struct.pack(f"<{len(words)}I", *words)
        head = struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, len(body), len(body), 1)
        return Btf.from_bytes(head + body + b"\0")

    for words in [
        (0, 1 << 24, 3, 8),  # an int of 3 bytes
        (0, 1 << 24, 4, 33),  # 33 bits in 4 bytes
        (0, 1 << 24, 4, 1 << 16 | 32),
        (9, 1 << 24, 4, 32),  # a name past the strings
        (0, 6 << 24, 3),  # an enum of 3 bytes
        (0, 16 << 24, 3),  # a float of 3 bytes
        (0, 19 << 24, 5),
        (0, 13 << 24 | 1, 0, 0, 9),  # a parameter of a type there is not
        (0, 15 << 24 | 1, 0, 1, 0, 0),  # a data section in itself
    ]:
        with pytest.raises(FormatError) as caught:
            one(words).check()
        assert caught.value.offset == 24


def test_builder_refuses_what_btf_cannot_say() -> None:
    b = BtfBuilder()
    for new in (
        Int("odd", 3),
        Struct("s", 4, (Member("m", 1, 0, 300),)),
        Struct("s", 4, (Member("m", 1, 1 << 24, 3),)),
        Enum64("e", 8, False, (("A", -1),)),
        Array(1 << 33, 1),
        Void(),
        Datasec("d", 1 << 40),
        Typedef("a\0b", 1),
    ):
        with pytest.raises(UsageError):
            b.add(new)
    with pytest.raises(UsageError):
        b.to_bytes("middle")


@pytest.mark.skipif(not VMLINUX.exists(), reason="this kernel has no BTF")
def test_kernel_btf_opens_quickly() -> None:
    data = VMLINUX.read_bytes()
    started = time.process_time()
    btf = Btf.from_bytes(data)
    task = btf.find("task_struct", "struct")
    took = time.process_time() - started
    assert task and btf.size_of(task) > 1000
    assert took < 0.5  # 0.13 s where it was measured; tests share the machine
    assert btf.layout(task)["comm"].size == 16
    assert btf.decode(task, bytes(btf.size_of(task))).comm == ""
    assert btf.dtype(task).itemsize == btf.size_of(task)
