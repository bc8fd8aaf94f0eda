"""Assembler and disassembler: golden text, llvm-objdump, the kernel's log, messages."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bpfkit.abi.opcodes import ROWS, FieldUse, InstructionRow, Kind
from bpfkit.errors import AssembleError, UsageError
from bpfkit.isa import Instruction, Symbols, assemble, decode, disassemble, encode
from bpfkit.isa.disasm import format_instruction
from support.requires import need_kernel, need_shared


def sample(row: InstructionRow, offset: int, imm: int, dst: int = 1, src: int = 2) -> Instruction:
    fields = [
        row.opcode,
        0 if row.dst is FieldUse.RESERVED else dst,
        0 if row.src is FieldUse.RESERVED else src,
        {FieldUse.RESERVED: 0, FieldUse.JUMP: 3, FieldUse.VALUE: 1}.get(row.offset, offset),
        {FieldUse.RESERVED: 0, FieldUse.JUMP: 7}.get(row.imm, imm),
        0,
    ]
    if row.kind is Kind.CAST:
        fields[4] = 1 << 16
    if row.key[0]:
        fields[row.key[0]] = row.key[1]
    return Instruction(*fields)


GOLDEN = [  # llvm, kernel
    (Instruction(0xB7, 0, 0, 0, 1), "r0 = 0x1", "(b7) r0 = 1"),
    (Instruction(0x0C, 1, 2), "w1 += w2", "(0c) w1 += w2"),
    (Instruction(0x61, 1, 2, 4), "r1 = *(u32 *)(r2 + 0x4)", "(61) r1 = *(u32 *)(r2 +4)"),
    (Instruction(0x63, 10, 1, -4), "*(u32 *)(r10 - 0x4) = r1", "(63) *(u32 *)(r10 -4) = r1"),
    (Instruction(0x15, 1, 0, 3), "if r1 == 0x0 goto +0x3", "(15) if r1 == 0x0 goto pc+3"),
    (Instruction(0x05, 0, 0, -2), "goto -0x2", "(05) goto pc-2"),
    (Instruction(0x06, 0, 0, 0, 9), "gotol +0x9", "(06) gotol pc+9"),
    (Instruction(0x85, 0, 0, 0, 1), "call 0x1", "(85) call bpf_map_lookup_elem#1"),
    (Instruction(0x85, 0, 1, 0, 3), "call 0x3", "(85) call pc+3"),
    (Instruction(0x85, 0, 1, 0, -1), "call -0x1", "(85) call pc-1"),
    (Instruction(0x18, 1, 0, 0, -1, 1), "r1 = 0x1ffffffff ll", "(18) r1 = 0x1ffffffff"),
    (Instruction(0x18, 1, 0, 0, -1, -1), "r1 = -0x1 ll", "(18) r1 = 0xffffffffffffffff"),
    (Instruction(0x18, 1, 1, 0, 7), "ld_pseudo\tr1, 0x1, 0x7", "(18) r1 = map[fd:7]"),
    (Instruction(0xE5, 0, 0, 2), "may_goto +0x2", "(e5) may_goto pc+2"),
    (
        Instruction(0xDB, 1, 2, 8, 1),
        "r2 = atomic_fetch_add((u64 *)(r1 + 0x8), r2)",
        "(db) r2 = atomic64_fetch_add((u64 *)(r1 +8), r2)",
    ),
    (Instruction(0xFF), "<unknown>", "(ff) unknown"),
]


@pytest.mark.parametrize(("insn", "llvm", "kernel"), GOLDEN)
def test_golden(insn: Instruction, llvm: str, kernel: str) -> None:
    assert format_instruction(insn) == llvm
    assert format_instruction(insn, dialect="kernel") == kernel
    assert format_instruction(insn, dialect="kernel", slot=12) == f"12: {kernel}"


class Names(Symbols):
    def target(self, slot: int) -> str | None:
        return f"slot_{slot}"

    def kfunc(self, btf_id: int, module: int) -> str | None:
        return "bpf_rdonly_cast"

    def constant(self, slot: int | None, insn: Instruction) -> str | None:
        return "map[name:counters]" if insn.src == 1 else None


def test_symbols() -> None:
    jump = Instruction(0x05, 0, 0, 4)
    assert format_instruction(jump, slot=2, symbols=Names()) == "goto +0x4 <slot_7>"
    wide = Instruction(0x18, 1, 1, 0, 7)
    text = format_instruction(wide, dialect="kernel", slot=0, symbols=Names())
    assert text == "0: (18) r1 = map[name:counters]"
    call = Instruction(0x85, 0, 2, 0, 99)
    text = format_instruction(call, dialect="kernel", symbols=Names())
    assert text == "(85) call bpf_rdonly_cast#99"
    assert assemble(text) == encode([call])


def test_labels_comments_and_both_dialects_in_one() -> None:
    code = assemble(
        """
        ; count down
        r1 = 5                  # from five
    again:
        if w1 == 0 goto done    // leave
        r1 += -1
        goto again
    done: r0 = r1
        call helper_like
        exit
    helper_like: *(u64*)(r10 - 8) = r1 ; r0 = *(u8 *)(r1)
        exit
        """
    )
    insns = decode(code)
    assert [i.offset for i in insns[1:4]] == [2, 0, -3]
    assert insns[5] == Instruction(0x85, 0, 1, 0, 1)
    assert len(insns) == 9


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("r0 = 0\nr1 += r11", 2, 7, "no register"),
        ("r0 = 0x100000000", 1, 6, "does not fit"),
        ("r1 = *(u32 *)(r2 + 0x8000)", 1, 18, "does not fit"),
        ("goto nowhere", 1, 6, "no label"),
        ("a: exit\na: exit", 2, 1, "twice"),
        ("r1 = -r2", 1, 7, "same"),
        ("r0 = @", 1, 6, "unexpected character"),
        ("frobnicate r1", 1, 1, "no instruction"),
    ],
)
def test_messages(text: str, line: int, column: int, words: str) -> None:
    with pytest.raises(AssembleError) as caught:
        assemble(text, dialect="llvm", file="x.s")
    diagnostic = caught.value.diagnostics[0]
    assert (diagnostic.span.line, diagnostic.span.column) == (line, column)
    assert words in diagnostic.text


def test_all_wrong_lines_are_told() -> None:
    with pytest.raises(AssembleError) as caught:
        assemble("bad\nexit\nworse")
    assert [d.span.line for d in caught.value.diagnostics] == [1, 3]
    with pytest.raises(UsageError):
        assemble("exit", dialect="intel")


def test_far_label() -> None:
    with pytest.raises(AssembleError, match="gotol"):
        assemble("goto end\n" + "r0 = 0\n" * 40000 + "end: exit")
    code = assemble("gotol end\n" + "r0 = 0\n" * 40000 + "end: exit")
    assert decode(code)[0].imm == 40000


def test_big_endian() -> None:
    text = "r1 = *(u32 *)(r2 + 0x4)\nr0 = 0x123456789abcdef ll\nexit\n"
    code = assemble(text, byteorder="big")
    assert code[:4] == bytes.fromhex("61120004")
    assert assemble(disassemble(code, byteorder="big"), byteorder="big") == code


# What llvm-objdump 19 prints otherwise: it does not know load_acquire and store_release, leaves out
# the displacement of indirect packet loads.
UNLIKE_LLVM = ("load_acquire", "store_release", "ldind")


def objdump(folder: Path, code: bytes, cpu: str) -> dict[int, str]:
    tools = [shutil.which(f"{name}-19") for name in ("llvm-mc", "llvm-objdump")]
    if None in tools:
        pytest.skip("llvm-mc-19 and llvm-objdump-19 are not installed")
    source, target = folder / "x.s", folder / "x.o"
    source.write_text("f:\n" + "".join(f".byte {byte}\n" for byte in code))
    assembler, dumper = map(str, tools)
    subprocess.run([assembler, "-triple=bpfel", "-filetype=obj", source, "-o", target], check=True)
    command = [dumper, "-d", f"--mcpu={cpu}", "--no-show-raw-insn", str(target)]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {int(m[1]): m[2] for m in re.finditer(r"^ +(\d+):\s+(.*?)(?: <[^<>]*>)?$", out, re.M)}


def test_like_llvm_objdump(tmp_path: Path) -> None:
    rows = [row for row in ROWS if row.op not in UNLIKE_LLVM]
    insns = [sample(row, -4, -5) for row in rows] + [sample(row, 8, 0x1234) for row in rows]
    code = encode([*insns, *[Instruction(0x95)] * 8])
    for dialect, cpu in (("llvm", "generic"), ("llvm-v3", "v4")):
        theirs = objdump(tmp_path, code, cpu)
        slot = 0
        for insn in decode(code):
            if dialect == "llvm-v3" or insn.opcode != 0xC3:  # it knows no 32-bit atomics by default
                assert format_instruction(insn, dialect=dialect) == theirs[slot]
            slot += insn.slots


def test_like_llvm_objdump_on_real_objects() -> None:
    dumper = shutil.which("llvm-objdump-19")
    if dumper is None:
        pytest.skip("llvm-objdump-19 is not installed")
    objects = sorted(need_shared("data/verifier_corpus/objects/selftests-6.12").glob("*.o"))[::60]
    compared = 0
    for path in objects:
        listing = subprocess.run(
            [dumper, "-d", "-z", str(path)], check=True, capture_output=True, text=True
        ).stdout
        for part in listing.split("Disassembly of section ")[1:]:
            name = part.split(":", 1)[0]
            rows = re.findall(r"^ +\d+:\t((?:[0-9a-f]{2} ?)+)\t(.*?)(?: <[^<>]*>)?$", part, re.M)
            code = b"".join(bytes.fromhex(octets) for octets, _ in rows)
            ours = [format_instruction(insn) for insn in decode(code)]
            assert ours == [text for _, text in rows], (path.name, name)
            compared += len(ours)
    assert compared > 1000


@pytest.mark.kernel
def test_like_the_kernel_s_log() -> None:
    need_kernel()
    from bpfkit.kernel._sys import bpf

    before = [
        Instruction(0xBF, 6, 1),
        Instruction(0x7A, 10, 0, -8, 5),
        Instruction(0xB7, 0, 0, 0, 1),
        Instruction(0xB7, 2, 0, 0, 3),
    ]
    skipped = (Kind.GOTO, Kind.EXIT, Kind.WIDE)
    for row in ROWS:
        if row.kind in skipped or row.op in ("local", "kfunc", "register"):
            continue
        loads = row.kind is Kind.LOAD or row.op == "load_acquire"
        stores = row.kind in (Kind.STORE, Kind.ATOMIC) and not loads
        for imm in (7, -5):
            insn = sample(row, -8, imm, dst=10 if stores else 1, src=10 if loads else 2)
            setup = [*before, Instruction(0xB7, 1, 0, 0, 3)]
            code = encode([*setup, insn, *[Instruction(0xB7)] * 8, Instruction(0x95)])
            _, log = _load(bpf, code)
            lines = [line for line in log.splitlines() if line.startswith(f"{len(setup)}: (")]
            assert lines, (row.name, log)
            # the log goes on with the registers that changed
            theirs = re.sub(r"\s+(;.*|R\d.*)?$", "", lines[0])
            assert format_instruction(insn, dialect="kernel", slot=len(setup)) == theirs


def _load(bpf: object, code: bytes) -> tuple[bool, str]:
    import os

    from bpfkit.errors import LoadError

    try:
        fd, log = bpf.prog_load_with_log(1, code, log_level=2)  # type: ignore[attr-defined]
    except LoadError as error:
        return False, error.log
    os.close(fd)
    return True, log
