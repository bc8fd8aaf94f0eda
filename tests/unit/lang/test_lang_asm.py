"""Assembler text with directives, classic filters, and the choice of a language by suffix."""

import pytest

from bpfkit.errors import AssembleError, UsageError
from bpfkit.lang import open_source, open_text
from bpfkit.lang.asm import open_asm, open_classic
from bpfkit.obj.spec import FunctionReference, MapReference
from support.requires import REPO, need_clang

TEXT = """; counts packets
.license "GPL"
.map counts type=array key=4 value=8 max=16
.section xdp
count:
    r1 = 0
    *(u32 *)(r10 - 4) = r1
    r1 = counts ll
    r2 = r10
    r2 += -4
    call bpf_map_lookup_elem
    if r0 == 0 goto out
    call helper_function
out:
    r0 = 2
    exit
.function helper_function
    r0 = 0
    exit
"""


def test_sections_maps_and_functions():
    spec = open_asm(TEXT)
    program = spec.programs["count"]
    assert (program.type, program.section, program.license) == (6, "xdp", "GPL")
    assert program.references == {
        2: MapReference("counts"),
        8: FunctionReference("helper_function"),
    }
    assert program.code[2 * 8 + 4 : 2 * 8 + 8] == bytes(4)
    assert program.code[6 * 8] == 0x85 and program.code[6 * 8 + 4] == 1
    assert spec.functions["helper_function"].is_subprogram
    counts = spec.maps["counts"]
    assert (counts.type, counts.key_size, counts.value_size, counts.max_entries) == (2, 4, 8, 16)


def test_plain_text_is_one_program():
    spec = open_asm("r0 = 1\nexit\n", section="xdp")
    (program,) = spec.programs.values()
    assert (program.name, program.instruction_count) == ("xdp", 2)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (TEXT.replace("r2 += -4", "r2 +== 4"), 10, "=="),
        (TEXT.replace("type=array", "type=arrow"), 3, "arrow"),
        (TEXT.replace("key=4", "keys=4"), 3, "keys"),
        (TEXT.replace("key=4", "key=four"), 3, "four"),
        (TEXT.replace("type=array ", ""), 3, "needs type="),
        (TEXT.replace(".section xdp", ".section nonsense"), 4, "nonsense"),
        (TEXT.replace(".section xdp", ".section"), 4, "needs a name"),
        (TEXT.replace("call bpf_map_lookup_elem", "call bpf_nonsense"), 11, "bpf_nonsense"),
    ],
)
def test_mistakes_have_a_line(text, line, words):
    with pytest.raises(AssembleError, match=words) as caught:
        open_asm(text)
    assert caught.value.diagnostics[0].span.line == line


def test_two_functions_of_one_name():
    with pytest.raises(AssembleError, match="two functions"):
        open_asm(TEXT + ".function helper_function\nr0 = 0\nexit\n")


def test_classic_filter():
    text = (REPO / "examples/tcp_443.cbpf").read_text()
    (program,) = open_classic(text).programs.values()
    assert program.type == 1
    (same,) = open_source(REPO / "examples/tcp_443.cbpf").programs.values()
    assert same.code == program.code


@pytest.mark.clang
def test_language_by_suffix(tmp_path):
    need_clang()
    spec = open_source(REPO / "examples/packet_sizes.bpf.c")
    assert list(spec.programs) == ["packet_sizes"]
    (tmp_path / "count.s").write_text(TEXT)
    assert list(open_source(tmp_path / "count.s").programs) == ["count"]
    (tmp_path / "count.txt").write_text(TEXT)
    assert list(open_source(tmp_path / "count.txt", lang="asm").programs) == ["count"]
    with pytest.raises(UsageError, match="suffix"):
        open_source(tmp_path / "count.txt")
    with pytest.raises(FileNotFoundError):
        open_source(tmp_path / "none.txt")
    with pytest.raises(UsageError, match="asm"):
        open_text("x", lang="cobol")
    with pytest.raises(UsageError, match="nonsense"):
        open_text("exit", lang="asm", nonsense=1)
