"""Codec, validation, CFG: exact both ways, and clear refusals."""

from __future__ import annotations

import time

import pytest

from bpfkit.abi.opcodes import FORMS, ROWS, Kind
from bpfkit.errors import FormatError, UsageError
from bpfkit.isa import Instruction as I
from bpfkit.isa import assemble, cfg, decode, decode_slots, encode, find_row, validate
from bpfkit.isa.instruction import Instruction
from support.conformance import read_folder
from support.requires import need_shared

EXIT = I(0x95)


def test_rows_are_unique_and_indexed() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)
    assert sum(len(rows) for _, rows in FORMS) == len(ROWS)
    assert {row.level for row in ROWS} == {1, 2, 3, 4}


def test_bytes_in_both_orders() -> None:
    insn = I(0x7B, 1, 2, -8, 0)
    assert encode([insn]) == bytes.fromhex("7b21f8ff00000000")
    assert encode([insn], byteorder="big") == bytes.fromhex("7b12fff800000000")
    for order in ("little", "big"):
        assert decode(encode([insn], byteorder=order), byteorder=order) == [insn]


def test_wide_is_one_instruction_in_two_slots() -> None:
    wide = I(0x18, 3, 0, 0, -2, 0x7FFFFFFF)
    assert wide.imm64 == 0x7FFFFFFFFFFFFFFE
    code = encode([wide, EXIT])
    assert len(code) == 24
    assert decode_slots(code) == [wide, None, EXIT]
    assert decode(code) == [wide, EXIT]
    assert encode(decode_slots(code)) == code
    assert type(decode(code)[0]) is Instruction


@pytest.mark.parametrize(
    ("code", "slot"),
    [
        (b"\x95" + bytes(6), 0),
        (encode([EXIT]) + b"\x18" + bytes(7), 1),
        (b"\x18" + bytes(7) + b"\x95" + bytes(7), 1),
        (b"\x18" + bytes(7) + b"\x00\x01" + bytes(6), 1),
    ],
)
def test_bytes_that_are_no_instructions(code: bytes, slot: int) -> None:
    with pytest.raises(FormatError) as caught:
        decode(code)
    assert caught.value.instruction == slot


def test_fields_that_do_not_fit() -> None:
    for bad in (I(0x95, 16), I(0x95, 0, 0, 0x8000), I(0x95, 0, 0, 0, 1 << 31), I(0x100)):
        with pytest.raises(FormatError):
            encode([bad])
    with pytest.raises(UsageError):
        decode(b"", byteorder="middle")


def refused(*instructions: I) -> FormatError:
    with pytest.raises(FormatError) as caught:
        validate(decode_slots(encode(instructions)))
    return caught.value


@pytest.mark.parametrize(
    ("instructions", "slot", "words"),
    [
        ((), 0, "at least one"),
        ((I(0xFF), EXIT), 0, "unknown opcode 0xff"),
        ((I(0x0D, 1), EXIT), 0, "unknown opcode"),  # gotox
        ((EXIT, I(0xB7, 0, 1)), 1, "src"),
        ((I(0xB7, 11), EXIT), 0, "r11"),
        ((I(0xB7, 10), EXIT), 0, "read-only"),
        ((I(0xBF, 0, 12), EXIT), 0, "r12"),
        ((I(0xDB, 1, 10, 0, 1), EXIT), 0, "read-only"),  # fetch writes src
        ((I(0xBF, 1, 2, 7), EXIT), 0, "offset"),
        ((I(0xDB, 1, 2, 0, 2), EXIT), 0, "imm"),
        ((I(0xCB, 1, 2, 0, 0), EXIT), 0, "imm"),  # 16-bit atomics other than acquire and release
        ((I(0x85, 0, 3), EXIT), 0, "src"),
        ((I(0x18, 0, 7), EXIT), 0, "src"),
        ((I(0x18, 0, 1, 0, 3, 1), EXIT), 0, "upper half"),
        ((I(0xD4, 1, 0, 0, 24), EXIT), 0, "imm"),
        ((I(0x05, 0, 0, 1), EXIT), 0, "outside"),
        ((I(0x05, 0, 0, -2), EXIT), 0, "outside"),
        ((I(0x06, 0, 0, 0, 1 << 30), EXIT), 0, "outside"),
        ((I(0x15, 0, 0, 1), I(0x18), EXIT), 0, "middle"),
        ((I(0xB7),), 0, "past the end"),
        ((EXIT, I(0x18)), 1, "past the end"),
        ((I(0x85, 0, 1, 0, 1), EXIT, I(0xB7)), 2, "past the end"),
        ((I(0x85, 0, 1, 0, 0), EXIT), 0, "past the end"),
        ((I(0x85, 0, 1, 0, 1), EXIT, I(0x05, 0, 0, -2)), 2, "another function"),
        ((I(0x85, 0, 1, 0, 7), EXIT), 0, "call to slot 8"),
        ((I(0xBF, 1, 2, 1, 3), EXIT), 0, "address space"),
        ((I(0xE5, 0, 1, 0), EXIT), 0, "src"),
    ],
)
def test_refusals(instructions: tuple[I, ...], slot: int, words: str) -> None:
    error = refused(*instructions)
    assert error.instruction == slot
    assert words in error.what


def test_values_are_not_the_codec_s_business() -> None:
    # a shift by 100 and a division by constant zero have a meaning
    validate(decode_slots(encode([I(0x67, 0, 0, 0, 100), I(0x37, 0, 0, 0, 0), EXIT])))


def test_find_row() -> None:
    row = find_row(I(0x37, 1, 0, 1, 5))
    assert row is not None and row.op == "sdiv" and row.level == 4
    assert find_row(I(0x99)) is None
    assert find_row(I(999)) is None


def test_functions_blocks_and_loops() -> None:
    code = assemble(
        """
        r0 = 0
        r6 = 10
    loop:
        r0 += 1
        call twice
        r6 += -1
        if r6 != 0 goto loop
        r2 = 0x1122334455667788 ll
        exit
        r0 = 7
        exit
    twice:
        r0 <<= 1
        exit
        """
    )
    slots = decode_slots(code)
    validate(slots)
    assert cfg.functions(slots) == [0, 11]
    assert cfg.function_ranges(slots) == [(0, 11), (11, 13)]
    assert cfg.back_edges(slots, 0, 11) == {(5, 2)}
    blocks = cfg.blocks(slots, 0, 11)
    assert [(b.start, b.end, b.successors) for b in blocks] == [
        (0, 2, (2,)),
        (2, 6, (6, 2)),
        (6, 9, ()),
        (9, 11, ()),
    ]
    assert cfg.reachable(slots) == {0, 1, 2, 3, 4, 5, 6, 8, 11, 12}


def test_conformance_programs_are_valid() -> None:
    cases = read_folder(need_shared("data/bpf_conformance/tests"))
    assert len(cases) == 187
    assert [(case.name, case.refused) for case in cases if case.refused] == []


def test_conformance_negatives_are_refused() -> None:
    cases = read_folder(need_shared("data/bpf_conformance/negative"))
    assert len(cases) == 36
    # these two are well formed: a wrong expected result, and a read of r0 before it is set
    assert {case.name for case in cases if not case.refused} == {
        "incorrect_return_value_high_bits",
        "error",
    }


def test_every_program_the_kernel_accepted_is_valid() -> None:
    import base64
    import gzip
    import json

    path = need_shared("data/verifier_corpus/relocated.jsonl.gz")
    verdicts = json.loads(need_shared("data/verifier_corpus/verdicts.json").read_text())
    accepted = {
        (record["object"], record.get("program"), record.get("prog_type"))
        for record in verdicts
        if record["verdict"] == "accepted"
    }
    checked = 0
    with gzip.open(path, "rt") as lines:
        for line in lines:
            record = json.loads(line)
            if (record["object"], record["program"], record["prog_type"]) in accepted:
                slots = decode_slots(base64.b64decode(record["insns"]))
                validate(slots, allow_r10_writes=True)
                checked += 1
    assert checked > 1000


def test_a_million_instructions_in_about_a_second() -> None:
    code = encode([I(0xB7, 1, 0, 0, 5)] * 250_000)
    start = time.thread_time()
    decode(code)
    assert time.thread_time() - start < 1.0


def test_kinds_cover_every_row() -> None:
    assert {row.kind for row in ROWS} == set(Kind)
