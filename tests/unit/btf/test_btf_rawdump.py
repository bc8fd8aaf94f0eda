"""Raw and JSON dumps: a golden text of every kind, and equality with bpftool where it is there."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from bpfkit.btf import Btf, BtfBuilder, DeclTag, Fwd, Int, Typedef
from bpfkit.btf.rawdump import describe, dump_json, dump_raw
from bpfkit.errors import FormatError, MissingKeyError
from support.btf_sources import every_kind
from support.requires import need_shared, need_tool

GOLDEN = """\
[1] INT 'u32' size=4 bits_offset=0 nr_bits=32 encoding=(none)
[2] INT 'char' size=1 bits_offset=0 nr_bits=8 encoding=UNKN
[3] INT 'bool' size=1 bits_offset=0 nr_bits=8 encoding=BOOL
[4] INT 's64' size=8 bits_offset=0 nr_bits=64 encoding=SIGNED
[5] ARRAY '(anon)' type_id=2 index_type_id=1 nr_elems=8
[6] ENUM 'verdict' encoding=UNSIGNED size=4 vlen=2
	'PASS' val=0
	'DROP' val=1
[7] ENUM64 'signs' encoding=SIGNED size=8 vlen=2
	'MINUS' val=-1LL
	'BIG' val=1099511627776LL
[8] STRUCT 'half' size=8 vlen=2
	'a' type_id=1 bits_offset=0
	'b' type_id=1 bits_offset=32
[9] UNION '(anon)' size=8 vlen=2
	'number' type_id=4 bits_offset=0
	'halves' type_id=8 bits_offset=0
[10] STRUCT 'node' size=48 vlen=9
	'next' type_id=11 bits_offset=0
	'name' type_id=5 bits_offset=64
	'(anon)' type_id=9 bits_offset=128
	'low' type_id=1 bits_offset=192 bitfield_size=5
	'high' type_id=1 bits_offset=197 bitfield_size=27
	'verdict' type_id=6 bits_offset=224
	'signs' type_id=7 bits_offset=256
	'flag' type_id=3 bits_offset=320
	'real' type_id=12 bits_offset=352
[11] PTR '(anon)' type_id=10
[12] FLOAT 'float' size=4
[13] TYPEDEF 'node_t' type_id=10
[14] CONST '(anon)' type_id=13
[15] VOLATILE '(anon)' type_id=14
[16] RESTRICT '(anon)' type_id=11
[17] FWD 'hidden' fwd_kind=struct
[18] FWD 'hidden_union' fwd_kind=union
[19] FUNC_PROTO '(anon)' ret_type_id=1 vlen=2
	'n' type_id=11
	'(anon)' type_id=0
[20] FUNC 'handle' type_id=19 linkage=global
[21] VAR 'table' type_id=10, linkage=global
[22] DATASEC '.bss' size=48 vlen=1
	type_id=21 offset=0 size=48 (VAR 'table')
[23] DECL_TAG 'note' type_id=20 component_idx=0
[24] TYPE_TAG 'user' type_id=1
[25] PTR '(anon)' type_id=24
[26] INT 'narrow' size=4 bits_offset=3 nr_bits=5 encoding=(none)
"""

PRETTY = """\
{
    "types": [{
            "id": 11,
            "kind": "PTR",
            "name": "(anon)",
            "type_id": 10
        },{
            "id": 22,
            "kind": "DATASEC",
            "name": ".bss",
            "size": 48,
            "vlen": 1,
            "vars": [{
                    "type_id": 21,
                    "offset": 0,
                    "size": 48
                }
            ]
        }
    ]
}
"""


def peculiar() -> BtfBuilder:
    """What few compilers write."""
    b = every_kind()
    b.add_enum("signed", [("NEG", -5), ("MOST", 0x7FFFFFFF)], signed=True)
    b.add_enum("unsigned", [("ALL", 0xFFFFFFFF), ("TOP", 1 << 31)])
    b.add_enum("none", [])
    b.add_enum64("unsigned64", [("ALL", (1 << 64) - 1)])
    b.add_union("bits", 8, [("", 1, 0), ("b", 1, 0, 3)])
    proto = b.add_func_proto(0, [])
    for linkage in (0, 1, 2):
        b.add_func(f"f{linkage}", proto, linkage=linkage)
        b.add_var(f"v{linkage}", 1, linkage=linkage)
    b.add(Int("both", 1, signed=True, is_char=True))
    b.add(DeclTag("attribute", 1, -1, True))
    b.add(DeclTag("", 1, 3))
    b.add(Fwd("", True))
    b.add_datasec(".empty", 0, [])
    b.add(Typedef("é 'quoted' \"twice\"", 1))
    return b


@pytest.mark.parametrize("order", ["little", "big"])
def test_every_kind(order: str) -> None:
    btf = every_kind().to_btf(order)
    assert "".join(dump_raw(btf)) == GOLDEN
    assert "".join(dump_raw(btf, [25, 1])) == "".join(
        line + "\n" for line in (GOLDEN.splitlines()[-2], GOLDEN.splitlines()[0])
    )


def test_json() -> None:
    btf = peculiar().to_btf()
    text = "".join(dump_json(btf))
    types = json.loads(text)["types"]
    assert [one["id"] for one in types] == list(btf)
    assert json.loads("".join(dump_json(btf, pretty=True)))["types"] == types
    assert "".join(dump_json(btf, [11, 22], pretty=True)) == PRETTY
    node = types[9]
    assert node["kind"] == "STRUCT" and node["vlen"] == len(node["members"]) == 9
    assert node["members"][4] == {
        "name": "high",
        "type_id": 1,
        "bits_offset": 197,
        "bitfield_size": 27,
    }
    assert describe(btf, 10) == node
    # bpftool widens these in JSON only
    unsigned = next(one for one in types if one["name"] == "unsigned")
    assert unsigned["values"][0]["val"] == (1 << 64) - 1
    assert describe(btf, unsigned["id"])["values"][0]["val"] == 0xFFFFFFFF
    assert (
        f"[{unsigned['id']}] ENUM 'unsigned' encoding=UNSIGNED size=4 vlen=2\n\t'ALL' val=42949"
        in ("".join(dump_raw(btf)))
    )


def test_none_and_wrong_ids() -> None:
    empty = BtfBuilder().to_btf()
    assert "".join(dump_raw(empty)) == "" and "".join(dump_json(empty)) == '{"types":[]}\n'
    assert json.loads("".join(dump_json(empty, pretty=True))) == {"types": []}
    with pytest.raises(MissingKeyError, match="no type 5"):
        list(dump_raw(empty, [5]))
    with pytest.raises(MissingKeyError):
        describe(empty, 0)


def test_split_btf_shows_its_own_types() -> None:
    base = every_kind().to_btf()
    more = BtfBuilder(base=base)
    more.add_struct("more", 4, [("a", 1, 0)])
    more.add_datasec(".data", 4, [(21, 0, 4), (99, 0, 4)])
    text = "".join(dump_raw(Btf.from_bytes(more.to_bytes(), base=base)))
    assert text == (
        "[27] STRUCT 'more' size=4 vlen=1\n\t'a' type_id=1 bits_offset=0\n"
        "[28] DATASEC '.data' size=4 vlen=2\n"
        "\ttype_id=21 offset=0 size=4 (VAR 'table')\n\ttype_id=99 offset=0 size=4\n"
    )


def test_broken_types_are_shown_and_broken_names_are_errors() -> None:
    raw = bytearray(every_kind().to_bytes())
    raw[24 + 16 + 4 * 4 : 24 + 16 + 4 * 5] = b"\xff\xff\0\0"  # the name of type 2
    btf = Btf.from_bytes(bytes(raw))
    assert "".join(dump_raw(btf, [10, 25])).count("\n") == 11
    with pytest.raises(FormatError):
        list(dump_raw(btf))


# --- against bpftool ------------------------------------------------------------------------------


def same_as_bpftool(path: Path) -> None:
    btf = Btf.from_file(path)
    ours = {
        (): "".join(dump_raw(btf)),
        ("-j",): "".join(dump_json(btf)),
        ("-p",): "".join(dump_json(btf, pretty=True)),
    }
    for options, text in ours.items():
        command = ["bpftool", *options, "btf", "dump", "file", str(path)]
        theirs = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout
        # Debian's bpftool leaves out the end of the last line of plain JSON
        assert text.rstrip("\n") == theirs.decode().rstrip("\n")


@pytest.mark.parametrize("order", ["little", "big"])
def test_peculiar_types_equal_bpftool(tmp_path: Path, order: str) -> None:
    need_tool("bpftool")
    path = tmp_path / "peculiar.btf"
    path.write_bytes(peculiar().to_bytes(order))
    same_as_bpftool(path)


def test_the_running_kernel_equals_bpftool() -> None:
    need_tool("bpftool")
    path = Path("/sys/kernel/btf/vmlinux")
    if not path.exists():
        pytest.skip("no BTF of a kernel")
    same_as_bpftool(path)


def test_objects_equal_bpftool() -> None:
    need_tool("bpftool")
    folder = need_shared("data/verifier_corpus/objects")
    compared = 0
    for path in sorted(folder.rglob("*.o"))[::20]:
        try:
            Btf.from_file(path)
        except FormatError:
            continue  # no BTF inside
        same_as_bpftool(path)
        compared += 1
    assert compared > 3
