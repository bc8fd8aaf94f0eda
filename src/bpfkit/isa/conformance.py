"""The assembler dialect of the BPF conformance suite: ``add %r1, 5``, ``ldxw %r0, [%r1+2]``.

Labels are ``name:`` or slots (``+2``); the first ``exit`` also defines the label ``exit``. Numbers
in decimal must fit the signed field, in hex the unsigned one. Mnemonics are the row names of the
opcode table; each stands for the operands of its kind:

    d register   v register or constant   M memory, the base is src   m memory, the base is dst
    q 64-bit constant   j label or slots
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..abi.opcodes import ROW_BY_NAME, ROWS, FieldUse, InstructionRow, Kind
from .asm import Problem, wrap32
from .instruction import Instruction

if TYPE_CHECKING:
    from .asm import Output

__all__ = ["read_line"]

_OPERANDS = {
    Kind.ALU: "dv",
    Kind.SWAP: "d",
    Kind.BRANCH: "dvj",
    Kind.GOTO: "j",
    Kind.EXIT: "",
    Kind.LOAD: "dM",
    Kind.STORE: "mv",
    Kind.WIDE: "dq",
}


def _names(row: InstructionRow) -> list[str]:
    name = re.sub(r"_(imm|reg)$", "", row.name)
    if row.op == "gotol":
        return ["ja32"]
    if row.op == "bswap":
        return [name, f"swap{row.size * 8}"]
    if row.kind is Kind.ALU and row.width == 64 and row.op != "movsx":
        return [name, f"{name}64"]
    return [name]


def _mnemonics() -> dict[str, list[InstructionRow]]:
    table: dict[str, list[InstructionRow]] = {}
    for row in ROWS:
        if row.kind in _OPERANDS and not row.name.startswith("lddw_"):
            for name in _names(row):
                table.setdefault(name, []).append(row)
    return table


_ROWS = _mnemonics()
_ATOMICS = ("add", "or", "and", "xor", "xchg", "cmpxchg")

_COMMENT = re.compile("#")
_LABEL = re.compile(r"\s*([A-Za-z_]\w*):")
_WORD = re.compile(r"[^\s,]+")
_REGISTER = re.compile(r"%r(\d{1,3})\Z")
_MEMORY = re.compile(r"\[(%r\d{1,3})([-+]\w+)?\]\Z")
_NUMBER = re.compile(r"[-+]?(?:0[xX][0-9a-fA-F]{1,16}|\d{1,20})\Z")


class _Word:
    __slots__ = ("column", "text")

    def __init__(self, text: str, column: int) -> None:
        self.text, self.column = text, column

    def problem(self, text: str, hint: str = "") -> Problem:
        return Problem(text, column=self.column, length=len(self.text), hint=hint)


def _register(word: _Word, text: str | None = None) -> int:
    match = _REGISTER.match(word.text if text is None else text)
    if match is None:
        raise word.problem(f"{word.text!r} is no register", "registers are %r0 to %r10")
    if int(match[1]) > 10:
        raise word.problem(f"there is no register {match[0]}", "registers are %r0 to %r10")
    return int(match[1])


def _number(word: _Word, bits: int, text: str | None = None) -> int:
    text = word.text if text is None else text
    if not _NUMBER.match(text):
        raise word.problem(f"{text!r} is no number")
    is_hex = "x" in text.lower()
    value = int(text, 16 if is_hex else 10)
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1)
    if is_hex:
        low, high = low, (1 << bits) - 1
    elif bits == 64:
        high = (1 << 64) - 1
    if not low <= value <= high:
        raise word.problem(f"{text} does not fit in {bits} bits")
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> bits - 1 else value


def _memory(word: _Word) -> tuple[int, int]:
    match = _MEMORY.match(word.text)
    if match is None:
        raise word.problem(f"{word.text!r} is no memory operand", "it looks like [%r1+8]")
    return _register(word, match[1]), _number(word, 16, match[2]) if match[2] else 0


class _Statement:
    """One instruction while its operands are read."""

    def __init__(self, row: InstructionRow) -> None:
        self.row = row
        self.values = [row.opcode, 0, 0, 0, 0, 0]
        if row.key[0]:
            self.values[row.key[0]] = row.key[1]
        self.label: _Word | None = None

    def read(self, shape: str, word: _Word) -> None:
        values = self.values
        if shape == "d":
            values[1] = _register(word)
        elif shape == "m":
            values[1], values[3] = _memory(word)
        elif shape == "M":
            values[2], values[3] = _memory(word)
        elif shape == "v" and self.row.from_register:
            values[2] = _register(word)
        elif shape == "v":
            values[4] = _number(word, 32)
        elif shape == "q":
            value = _number(word, 64)
            values[4], values[5] = wrap32(value), wrap32(value >> 32)
        elif word.text[0] in "+-":
            short = self.row.offset is FieldUse.JUMP
            values[3 if short else 4] = _number(word, 16 if short else 32)
        else:
            self.label = word

    def finish(self, output: Output) -> None:
        insn = Instruction(*self.values)
        if self.label is None:
            output.emit(insn)
        else:
            output.jump(self.row, insn, self.label.text, self.label.column)


def _count(mnemonic: _Word, operands: list[_Word], wanted: int) -> None:
    if len(operands) != wanted:
        raise mnemonic.problem(
            f"Invalid number of operands for {mnemonic.text}: {len(operands)}; it takes {wanted}"
        )


def _plain(mnemonic: _Word, operands: list[_Word]) -> _Statement:
    rows = _ROWS.get(mnemonic.text)
    if rows is None:
        raise mnemonic.problem(f"there is no instruction {mnemonic.text!r}")
    shapes = _OPERANDS[rows[0].kind]
    if rows[0].op == "neg":
        shapes = "d"
    _count(mnemonic, operands, len(shapes))
    row = rows[0]
    if len(rows) > 1:  # the operand decides between the two sources
        is_register = operands[shapes.index("v")].text.startswith("%")
        row = next(row for row in rows if row.from_register == is_register)
    statement = _Statement(row)
    for shape, word in zip(shapes, operands):
        statement.read(shape, word)
    return statement


def _atomic(mnemonic: _Word, operands: list[_Word]) -> _Statement:
    fetch = operands[:1] and operands[0].text == "fetch"
    if fetch:
        operands = operands[1:]
    if not operands:
        raise mnemonic.problem("Invalid number of operands for lock: 0; it takes 3")
    operation = operands[0]
    op, bits = re.sub(r"32$", "", operation.text), 32 if operation.text.endswith("32") else 64
    if op not in _ATOMICS:
        raise operation.problem(
            f"there is no atomic operation {operation.text!r}",
            f"there are {', '.join(_ATOMICS)}, each with 32 for the narrow form",
        )
    _count(mnemonic, operands, 3)
    fetching = "fetch_" if fetch and op not in ("xchg", "cmpxchg") else ""
    statement = _Statement(ROW_BY_NAME[f"lock_{fetching}{op}{bits}"])
    statement.read("m", operands[1])
    statement.values[2] = _register(operands[2])
    return statement


def _call(mnemonic: _Word, operands: list[_Word]) -> _Statement:
    if len(operands) not in (1, 2):
        _count(mnemonic, operands, 1)
    kind = operands[0].text if len(operands) == 2 else "helper"
    target = operands[-1]
    if target.text.startswith("%"):
        statement = _Statement(ROW_BY_NAME["callx"])
        statement.values[1] = _register(target)
        return statement
    name = {"helper": "call_helper", "local": "call_local", "runtime": "call_kfunc"}.get(kind)
    if name is None:
        raise operands[0].problem(f"there is no call {kind!r}", "helper, local and runtime are")
    statement = _Statement(ROW_BY_NAME[name])
    if kind == "local":
        statement.read("j", target)
    else:
        statement.values[4] = _number(target, 32)
    return statement


def read_line(output: Output, line: str) -> None:
    """Assemble one line into ``output``.

    Raises Problem (of ``asm``) saying what is wrong where."""
    line = _COMMENT.split(line, maxsplit=1)[0]
    at = 0
    while (match := _LABEL.match(line, at)) is not None:
        output.label(match[1], match.start(1))
        at = match.end()
    words = [_Word(match[0], match.start()) for match in _WORD.finditer(line, at)]
    if not words:
        return
    mnemonic, operands = words[0], words[1:]
    if mnemonic.text == "exit":
        output.labels.setdefault("exit", output.slot)
    reader = {"lock": _atomic, "call": _call}.get(mnemonic.text, _plain)
    reader(mnemonic, operands).finish(output)
