"""Assembler text to instructions, in three dialects.

    llvm          r1 = *(u32 *)(r2 + 0x4)       llvm-objdump and clang's inline assembly
    kernel        5: (61) r1 = *(u32 *)(r2 +4)  the kernel's log
    conformance   ldxw %r1, [%r2+4]             the BPF conformance suite

The first two are one grammar (``syntax``): either is read with either name. All have labels
(``name:``), jumps to labels or by slots, and comments: ``;`` and ``//`` to the end of the line,
``#`` at the start of a line or after a space. Lines that llvm-objdump puts around the code (its
header, symbol lines, slot numbers, instruction bytes) and slot numbers and opcodes of the kernel's
log are read too.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from ..abi.opcodes import FieldUse, InstructionRow
from ..diagnostics import Diagnostic, Span
from ..errors import AssembleError, FormatError, UsageError
from .codec import encode
from .instruction import Instruction
from .syntax import ALIASES, Token, shape_of, tokens_of

__all__ = ["DIALECTS", "assemble", "assemble_instructions"]

DIALECTS = ("auto", "llvm", "llvm-v3", "kernel", "conformance")


class Problem(Exception):
    """Why a line does not assemble. ``column`` counts from 0; ``hint`` says what would."""

    def __init__(self, text: str, *, column: int = 0, length: int = 1, hint: str = "") -> None:
        self.text, self.column, self.length, self.hint = text, column, length, hint
        super().__init__(text)


class Fixup:
    """The instruction at index ``index`` of the output jumps to ``label``."""

    __slots__ = ("column", "index", "label", "line", "row", "slot")

    def __init__(self, index: int, slot: int, row: InstructionRow, label: str, column: int) -> None:
        self.index, self.slot, self.row, self.label = index, slot, row, label
        self.column, self.line = column, 0


class Output:
    """What has been assembled so far."""

    def __init__(self) -> None:
        self.instructions: list[Instruction] = []
        self.slot = 0
        self.labels: dict[str, int] = {}
        self.fixups: list[Fixup] = []

    def emit(self, insn: Instruction) -> None:
        self.instructions.append(insn)
        self.slot += insn.slots

    def label(self, name: str, column: int = 0) -> None:
        if name in self.labels:
            raise Problem(
                f"label {name!r} is defined twice",
                column=column,
                length=len(name),
                hint="give one of them another name",
            )
        self.labels[name] = self.slot

    def jump(self, row: InstructionRow, insn: Instruction, label: str, column: int) -> None:
        self.fixups.append(Fixup(len(self.instructions), self.slot, row, label, column))
        self.emit(insn)


_S32, _U32 = (-0x80000000, 0x7FFFFFFF), (-0x80000000, 0xFFFFFFFF)
_S16 = (-0x8000, 0x7FFF)


def wrap32(value: int) -> int:
    """``value`` as a signed 32-bit number."""
    value &= 0xFFFFFFFF
    return value - 0x100000000 if value >> 31 else value


def _number(token: Token, low: int, high: int, what: str) -> int:
    text = re.sub(r"\s+", "", token.text)
    sign = -1 if text.count("-") % 2 else 1
    digits = text.lstrip("+-").lower()
    if len(digits) > 40:
        value = high + 1
    else:
        value = sign * (int(digits, 16) if digits.startswith("0x") else int(digits, 10))
    if not low <= value <= high:
        raise Problem(
            f"{what} {text} does not fit; it is between {low} and {high}",
            column=token.column,
            length=len(token.text),
        )
    return value


def _register(token: Token) -> int:
    number = int(token.text[1:]) if len(token.text) < 5 else 99
    if number > 10:
        raise Problem(
            f"there is no register {token.text}",
            column=token.column,
            length=len(token.text),
            hint="registers are r0 to r10, their lower halves w0 to w10",
        )
    return number


# --- llvm and kernel --------------------------------------------------------------------------

_PREFIX = re.compile(  # slot, bytes (objdump) or opcode (kernel)
    r"\s*(?:\d+:(?!\w)\s*)?(?:(?P<bytes>(?:[0-9a-f]{2} ){7,15}[0-9a-f]{2})\s+)?"
    r"(?:\((?P<opcode>[0-9a-f]{2})\)\s)?"
)
_LABEL = re.compile(r"\s*(?:[0-9a-f]{16} <(?P<symbol>[^>]+)>|(?P<name>[A-Za-z_.$][\w.$]*)):\s*")
_SKIP = re.compile(r"\S*:\s+file format |Disassembly of section |\s+[0-9a-f]{16}:\s+R_BPF_")
_NOTE = re.compile(r"\s<(?P<note>[^<>]*)>\s*$")
_COMMENT = re.compile(r";|//|(?:^|(?<=\s))#")


class _Fields:
    """The fields of one candidate row, filled from a line's operands."""

    def __init__(self) -> None:
        self.values = [0] * 6
        self.seen: dict[str, int] = {}
        self.label: Token | None = None
        self.name = ""

    def put(self, field: str, index: int, value: int, token: Token) -> None:
        if self.seen.setdefault(field, value) != value:
            raise Problem(
                "both registers must be the same here", column=token.column, length=len(token.text)
            )
        self.values[index] = value


def _fill(row: InstructionRow, names: tuple[str, ...], operands: list[Token]) -> _Fields | None:
    # None when a constant of the row differs: then another row of the same shape is meant
    fields = _Fields()
    fields.values[0] = row.opcode
    if row.key[0]:
        fields.values[row.key[0]] = row.key[1]
    for name, token in zip(names, operands):
        if name in ("dst", "src"):
            fields.put(name, 1 if name == "dst" else 2, _register(token), token)
        elif name in ("zero", "key"):
            number = int(token.text[1:]) if token.kind == "reg" else _number(token, 0, 6, "number")
            if number != (0 if name == "zero" else row.key[1]):
                return None
        elif name == "name":
            fields.name = token.text
        elif name == "jump" and token.kind == "word":
            fields.label = token
        else:
            _FIELD_READERS[name](fields, row, token)
    return fields


def _read_off(fields: _Fields, row: InstructionRow, token: Token) -> None:
    fields.values[3] = _number(token, *_S16, "offset")


def _read_imm(fields: _Fields, row: InstructionRow, token: Token) -> None:
    fields.values[4] = wrap32(_number(token, *_U32, "constant"))


def _read_jump(fields: _Fields, row: InstructionRow, token: Token) -> None:
    if row.offset is FieldUse.JUMP:
        fields.values[3] = _number(token, *_S16, "jump distance")
    else:
        fields.values[4] = _number(token, *_S32, "jump distance")


def _read_imm64(fields: _Fields, row: InstructionRow, token: Token) -> None:
    value = _number(token, -(1 << 63), (1 << 64) - 1, "constant")
    fields.values[4], fields.values[5] = wrap32(value), wrap32(value >> 32)


def _read_hi(fields: _Fields, row: InstructionRow, token: Token) -> None:
    fields.values[5] = wrap32(_number(token, *_U32, "offset"))


def _read_space(shift: int) -> Callable[[_Fields, InstructionRow, Token], None]:
    def read(fields: _Fields, row: InstructionRow, token: Token) -> None:
        fields.values[4] |= _number(token, 0, 0xFFFF, "address space") << shift
        fields.values[4] = wrap32(fields.values[4])

    return read


_FIELD_READERS: dict[str, Callable[[_Fields, InstructionRow, Token], None]] = {
    "off": _read_off,
    "imm": _read_imm,
    "uimm": _read_imm,
    "simm": _read_imm,
    "number": _read_imm,
    "disp": _read_imm,
    "jump": _read_jump,
    "imm64": _read_imm64,
    "wide": _read_imm64,
    "hi": _read_hi,
    "as_to": _read_space(16),
    "as_from": _read_space(0),
}


def _is_helper(fields: _Fields) -> bool:
    from ..abi import helper

    if fields.name == "unknown":
        return True
    try:
        return helper(fields.values[4]).name == fields.name
    except UsageError:
        return False


def _fits(row: InstructionRow, fields: _Fields, note: str) -> bool:
    # between calls that are written alike: our note and the helper table decide
    if row.op not in ("helper", "local", "kfunc"):
        return True
    if fields.name:
        return _is_helper(fields) == (row.op == "helper")
    word = note.split(" ")[0]
    if word in ("helper", "local", "kfunc"):
        return row.op == word
    # llvm writes all calls alike; no helper has a negative number
    return row.op == ("local" if fields.values[4] < 0 or fields.label else "helper")


def _statement(output: Output, text: str, column: int, opcode: int | None, note: str) -> None:
    tokens = tokens_of(text)
    if isinstance(tokens, int):
        raise Problem(f"unexpected character {text[tokens]!r}", column=column + tokens)
    for token in tokens:
        token.column += column
    shape, operands = shape_of(tokens)
    candidates = ALIASES.get(shape, [])
    for row, names in candidates:
        if opcode is not None and opcode != row.opcode:
            continue
        fields = _fill(row, names, operands)
        if fields is None or (len(candidates) > 1 and not _fits(row, fields, note)):
            continue
        if row.op == "kfunc" and " module " in note:
            module = note.split(" module ")[1]
            fields.values[3] = int(module) if re.fullmatch(r"-?\d{1,5}", module) else 0
        insn = Instruction(*fields.values)
        if fields.label is not None:
            output.jump(row, insn, fields.label.text, fields.label.column)
        else:
            output.emit(insn)
        return
    raise _no_instruction(shape, tokens, column, len(text))


def _no_instruction(shape: str, tokens: list[Token], column: int, length: int) -> Problem:
    for token in tokens:
        if token.kind == "reg":
            _register(token)  # a register that does not exist is the better message
    from difflib import get_close_matches

    near = get_close_matches(shape, ALIASES, n=1, cutoff=0.6)
    spelled = {"R": "r1", "W": "w1", "N": "0x1", "L": "name"}
    hint = ""
    if near:
        words = [spelled.get(word, word) for word in near[0].split()]
        hint = f"the nearest form is: {' '.join(words)}"
    return Problem("this is no instruction", column=column, length=length, hint=hint)


def _read_line(output: Output, line: str) -> None:
    comment = _COMMENT.search(line)
    if comment is not None:
        line = line[: comment.start()]
    if not line.strip() or _SKIP.match(line):
        return
    at = 0
    while (match := _LABEL.match(line, at)) is not None:
        group = "symbol" if match["symbol"] else "name"
        output.label(match[group], match.start(group))
        at = match.end()
    if at == len(line):
        return
    prefix = _PREFIX.match(line, at)
    assert prefix is not None  # everything in it is optional
    at = prefix.end()
    opcode = int(prefix["opcode"], 16) if prefix["opcode"] else None
    note = _NOTE.search(line, at)
    end = note.start() if note else len(line)
    if line[at:end].strip():
        lead = len(line[at:end]) - len(line[at:end].lstrip())
        text = line[at:end].strip()
        _statement(output, text, at + lead, opcode, note["note"] if note else "")


# --- whole texts ------------------------------------------------------------------------------


def _resolve(output: Output) -> list[tuple[int, Problem]]:
    problems = []
    for fixup in output.fixups:
        if fixup.label not in output.labels:
            known = ", ".join(sorted(output.labels)[:8]) or "none"
            problem = Problem(
                f"there is no label {fixup.label!r}",
                column=fixup.column,
                length=len(fixup.label),
                hint=f"labels are: {known}",
            )
            problems.append((fixup.line, problem))
            continue
        distance = output.labels[fixup.label] - fixup.slot - 1
        insn = output.instructions[fixup.index]
        short = fixup.row.offset is FieldUse.JUMP
        if short and not _S16[0] <= distance <= _S16[1]:
            problem = Problem(
                f"label {fixup.label!r} is {distance} instructions away; this jump reaches "
                f"{_S16[0]} to {_S16[1]}",
                column=fixup.column,
                length=len(fixup.label),
                hint="jump to a gotol there instead",
            )
            problems.append((fixup.line, problem))
            continue
        output.instructions[fixup.index] = (
            insn._replace(offset=distance) if short else insn._replace(imm=distance)
        )
    return problems


_CONFORMANCE = re.compile(r"%r\d|^\s*(?:ja|ja32)\s+\S", re.MULTILINE)


def _reader(dialect: str, text: str) -> Callable[[Output, str], None]:
    if dialect not in DIALECTS:
        raise UsageError(f"no assembler dialect {dialect!r}; there are: {', '.join(DIALECTS)}")
    if dialect == "conformance" or (dialect == "auto" and _CONFORMANCE.search(text)):
        from .conformance import read_line

        return read_line
    return _read_line


def assemble_instructions(
    text: str, *, dialect: str = "auto", file: str = "<assembly>"
) -> list[Instruction]:
    """The instructions that ``text`` says, in order.

    ``dialect`` is one of ``DIALECTS``; "auto" takes text with ``%r1`` for conformance.
    Raises AssembleError with a diagnostic for every line that is wrong."""
    output, problems, lines = Output(), [], text.splitlines()
    read = _reader(dialect, text)
    for number, line in enumerate(lines, 1):
        before = len(output.fixups)
        try:
            read(output, line)
        except Problem as problem:
            problems.append((number, problem))
        for fixup in output.fixups[before:]:
            fixup.line = number
    if not problems:
        problems = _resolve(output)
    if problems:
        raise AssembleError([_diagnostic(file, lines, *problem) for problem in problems])
    return output.instructions


def _diagnostic(file: str, lines: list[str], line: int, problem: Problem) -> Diagnostic:
    span = Span(file, line, problem.column + 1, problem.length)
    hints = (problem.hint,) if problem.hint else ()
    return Diagnostic("error", span, problem.text, lines[line - 1], hints)


def assemble(
    text: str, *, dialect: str = "auto", byteorder: str = "little", file: str = "<assembly>"
) -> bytes:
    """The bytes of the program that ``text`` says; see ``assemble_instructions``.

    Raises AssembleError for text that is wrong, UsageError for an unknown dialect or byte order."""
    instructions = assemble_instructions(text, dialect=dialect, file=file)
    try:
        return encode(instructions, byteorder=byteorder)
    except FormatError as error:  # fields are checked above, so this is a gap there
        raise AssembleError([Diagnostic("error", Span(file), str(error))]) from error
