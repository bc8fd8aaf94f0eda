"""``bpfkit disasm``, ``asm`` and ``compile``: text to objects and back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bpfkit.cli.main import main
from bpfkit.isa import assemble
from bpfkit.obj import open_elf
from support.compiled import compile_c

TEXT = """
.license "Dual BSD/GPL"
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
int total;
SEC("xdp") int entry(void *ctx) {
    total += 2;
    return 0;
}
"""
Captured = pytest.CaptureFixture[str]


@pytest.mark.parametrize("command", ["asm", "compile"])
@pytest.mark.parametrize("big", [False, True])
def test_assembler_text_becomes_an_object(tmp_path: Path, command: str, big: bool) -> None:
    source, path = tmp_path / "a.s", tmp_path / "a.o"
    source.write_text(TEXT)
    more = ["--big-endian"] if big else []
    assert main([command, str(source), "-o", str(path), *more]) == 0
    spec = open_elf(path)
    assert spec.byteorder == ("big" if big else "little")
    assert spec.license == "Dual BSD/GPL" and spec.maps["counts"].value_size == 8
    assert list(spec.programs) == ["start"] and list(spec.functions) == ["two"]


@pytest.mark.parametrize("command", ["asm", "compile"])
def test_classic_filters_become_objects(tmp_path: Path, command: str, capsys: Captured) -> None:
    source, path = tmp_path / "a.cbpf", tmp_path / "a.o"
    source.write_text("ret #1\n")
    assert main([command, str(source), "-o", str(path)]) == 0
    assert open_elf(path).programs["filter"].section == "socket"
    assert main([command, str(source), "-o", str(path), "--big-endian"]) == 2
    assert "byte order" in capsys.readouterr().err


def test_raw_instructions_both_ways(tmp_path: Path, capsys: Captured) -> None:
    source, path = tmp_path / "a.s", tmp_path / "a.bin"
    source.write_text("r0 = 2\nexit\n")
    assert main(["asm", str(source), "-o", str(path)]) == 0
    assert path.read_bytes() == assemble("r0 = 2\nexit")
    assert main(["disasm", "--raw", str(path)]) == 0
    assert "r0 = 0x2" in capsys.readouterr().out
    assert main(["disasm", "--raw", "--json", str(path)]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert [one["text"] for one in row["instructions"]] == ["r0 = 0x2", "exit"]


@pytest.mark.clang
def test_source_lines_between_the_instructions(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "a.o"
    path.write_bytes(compile_c(SOURCE))
    assert main(["disasm", "--source", str(path)]) == 0
    text = capsys.readouterr().out
    assert "entry:  # section xdp" in text
    assert text.count("; total += 2;  @ ") == 1 and "# total (.bss)" in text
    assert main(["disasm", "--json", "--program", "entry", str(path)]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert any(one["source"] and "total" in one["source"]["text"] for one in row["instructions"])


@pytest.mark.parametrize("dialect", ["llvm", "kernel"])
def test_an_object_without_source_lines_says_so(
    tmp_path: Path, capsys: Captured, dialect: str
) -> None:
    path = tmp_path / "a.s"
    path.write_text(TEXT)
    assert main(["disasm", "--source", "--dialect", dialect, str(path)]) == 0
    said = capsys.readouterr()
    assert "names no source lines" in said.err and "# map counts" in said.out
    assert "0: 0:" not in said.out


def test_an_unknown_program_lists_those_there_are(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "a.s"
    path.write_text(TEXT)
    assert main(["disasm", "--program", "nope", str(path)]) == 2
    assert "start" in capsys.readouterr().err
