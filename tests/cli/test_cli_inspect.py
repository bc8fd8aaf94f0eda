"""``bpfkit inspect``: every kind of file, and files that are no objects."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bpfkit.cli.main import main
from bpfkit.elf import ElfWriter
from support.compiled import compile_c
from support.requires import need_shared

TEXT = """
.map counts type=hash key=4 value=8 max=16
.section xdp
start:
    r1 = counts ll
    call two
    exit
.function two
    r0 = 2
    exit
"""
SOURCE = """
struct value { __u32 packets; __u64 bytes; };
struct { __uint(type, 1); __uint(max_entries, 64); __type(key, __u32);
         __type(value, struct value); } counts SEC(".maps");
const volatile char name[8] = "eth0";
SEC("?fentry.s/vfs_read") int entry(void *ctx) {
    __u32 key = name[0];
    return bpf_map_lookup_elem(&counts, &key) != 0;
}
char _license[] SEC("license") = "GPL";
"""


def test_assembler_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.s"
    path.write_text(TEXT)
    assert main(["inspect", str(path)]) == 0
    text = capsys.readouterr().out
    assert f"{path}: licence GPL, little-endian, 6 instructions, no BTF" in text
    for words in ("start    xdp", "function", "└─ calls    two", "counts  hash", ".maps"):
        assert words in text
    assert "\x1b" not in text


@pytest.mark.clang
def test_a_compiled_object_as_text_and_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.o"
    path.write_bytes(compile_c(SOURCE))
    assert main(["inspect", str(path)]) == 0
    text = capsys.readouterr().out
    for words in ("vfs_read", "sleepable, not loaded", "struct value", '"eth0"'):
        assert words in text
    assert main(["inspect", str(path), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["file"] == str(path) and report["license"] == "GPL"
    (program,) = report["programs"]
    assert program["attach_target"] == "vfs_read" and program["flags"] == ["sleepable"]
    assert {".BTF", ".maps", "license"} <= {row["name"] for row in report["sections"]}
    assert report["btf"]["kinds"]["struct"] >= 2


def test_objects_of_the_field(capsys: pytest.CaptureFixture[str]) -> None:
    root = need_shared("data/verifier_corpus/objects")
    for path in sorted(root.rglob("*.o"))[::25]:
        assert main(["inspect", str(path)]) == 0
        assert main(["inspect", str(path), "--json"]) == 0
        text = capsys.readouterr().out
        assert "licence" in text and json.loads(text.splitlines()[-1])["sections"]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.o", b"", "no ELF object"),
        ("a.o", b"hello", "no ELF object"),
        ("a", b"", "the file is empty"),
        ("a.bin", b"\x95" + bytes(7), "neither an ELF object nor a source"),
        ("a.o", b"\x7fELF\2\1\1", "header is cut"),
        ("a.o", b"\x7fELF\1\1\1" + bytes(60), "64-bit"),
    ],
)
def test_files_that_are_no_objects(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert main(["inspect", str(path)]) == 2
    said = capsys.readouterr()
    assert said.out == "" and words in said.err and str(path) in said.err
    assert len(said.err.splitlines()) == 1


def test_an_object_of_another_machine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = bytearray(ElfWriter().to_bytes())
    data[18:20] = (62).to_bytes(2, "little")  # EM_X86_64
    path = tmp_path / "x86.o"
    path.write_bytes(data)
    assert main(["inspect", str(path)]) == 2
    assert "machine 62" in capsys.readouterr().err


def test_an_empty_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.o"
    path.write_bytes(ElfWriter().to_bytes())
    assert main(["inspect", str(path)]) == 0
    assert "There is nothing in it" in capsys.readouterr().out
    assert main(["disasm", str(path)]) == 2
    assert "there is no program in it" in capsys.readouterr().err


def test_a_missing_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", "nowhere.o"]) == 2
    assert "nowhere.o" in capsys.readouterr().err
