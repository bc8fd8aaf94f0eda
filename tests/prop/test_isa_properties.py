"""Properties of the instruction codec, the assemblers and the disassemblers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bpfkit.abi.opcodes import ROWS
from bpfkit.errors import AssembleError, FormatError
from bpfkit.isa import Instruction, assemble, decode, decode_slots, disassemble, encode, validate
from bpfkit.isa.asm import assemble_instructions
from bpfkit.isa.disasm import format_instruction
from support.instructions import instructions, programs

ORDERS = ("little", "big")
DIALECTS = ("llvm", "llvm-v3", "kernel")


@given(st.lists(instructions(), max_size=20), st.sampled_from(ORDERS))
def test_decode_undoes_encode(program: list[Instruction], order: str) -> None:
    assert decode(encode(program, byteorder=order), byteorder=order) == program


@given(st.binary(max_size=160), st.sampled_from(ORDERS))
def test_encode_undoes_decode(code: bytes, order: str) -> None:
    try:
        slots = decode_slots(code, byteorder=order)
    except FormatError as error:
        assert error.instruction is not None
        return
    assert encode(slots, byteorder=order) == code
    for dialect in DIALECTS:
        disassemble(code, dialect=dialect, byteorder=order)
    try:
        validate(slots)
    except FormatError as error:
        assert error.instruction is not None and 0 <= error.instruction <= len(slots)


@given(programs())
def test_generated_programs_are_valid(program: list[Instruction]) -> None:
    validate(decode_slots(encode(program)))


@given(st.lists(instructions(), max_size=12), st.sampled_from(DIALECTS), st.booleans())
def test_assemble_undoes_disassemble(program: list[Instruction], dialect: str, raw: bool) -> None:
    text = disassemble(encode(program), dialect=dialect, raw=raw)
    assert assemble_instructions(text, dialect=dialect) == program


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
@settings(max_examples=10)
@given(data=st.data())
def test_every_row_reads_back(row: object, data: st.DataObject) -> None:
    insn = data.draw(instructions(row=row))  # type: ignore[arg-type]
    for dialect in DIALECTS:
        text = disassemble(encode([insn]), dialect=dialect)
        assert assemble_instructions(text) == [insn], text
        assert format_instruction(insn, dialect=dialect) in text


@given(st.text(alphabet="rw0123456789 =+-*/%<>()[]{}#;:xul\tifgotcalmb,.&|^sjn\n", max_size=60))
def test_any_text_assembles_or_is_refused(text: str) -> None:
    for dialect in ("llvm", "conformance"):
        try:
            code = assemble(text, dialect=dialect)
        except AssembleError as error:
            assert all(d.span.line for d in error.diagnostics)
        else:
            decode(code)
