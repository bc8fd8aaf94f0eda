"""Classic BPF from text: bpf_asm, ``tcpdump -d``, ``-dd``, ``-ddd``.

ldh [12]                     ldx 4*([14]&0xf)      ld #proto       M[3]
jne #0x800, drop             jeq #6, tcp, other    jeq x, l1       jmp out
(002) jeq  #0x800  jt 3	jf 8     absolute instruction numbers, as tcpdump -d prints
"""

from __future__ import annotations

import re

from ..diagnostics import Diagnostic, Span
from ..errors import AssembleError
from .classic import EXTENSIONS, ROWS, ClassicInstruction

__all__ = ["assemble_text"]

_NUMBER = r"[-+]?(?:0[xX][0-9a-fA-F]+|\d+)"
# operand syntax: form of the row table, pattern whose group is k; the first that matches counts
_OPERANDS = tuple(
    (form, re.compile(pattern + r"\Z", re.IGNORECASE))
    for form, pattern in (
        ("len", r"#?(?:len|pktlen)"),
        ("ext", rf"#?({'|'.join(sorted(EXTENSIONS, reverse=True))})"),
        ("k", rf"#({_NUMBER})"),
        ("abs", rf"\[\s*({_NUMBER})\s*\]"),
        ("ind", rf"\[\s*%?x\s*([-+]\s*{_NUMBER})?\s*\]"),
        ("mem", rf"M\[\s*({_NUMBER})\s*\]"),
        ("msh", rf"4\s*\*\s*\(\s*\[\s*({_NUMBER})\s*\]\s*&\s*0xf\s*\)"),
        ("x", r"%?x"),
        ("a", r"%?a"),
        ("name", r"([A-Za-z_]\w*)"),
        ("number", rf"({_NUMBER})"),
    )
)
# mnemonics that swap the two targets of another
_SWAPPED = {"jneq": "jeq", "jne": "jeq", "jlt": "jge", "jle": "jgt"}
_ALIASES = {"jmp": "ja", "ldi": "ld", "ldxi": "ldx", "ldx": "ldx", "ldxb": "ldx"}
_ROWS = {(_ALIASES.get(row.mnemonic, row.mnemonic), row.operand): row for row in ROWS}
_MNEMONICS = sorted({*(row.mnemonic for row in ROWS), *_SWAPPED, *_ALIASES})

_LINE = re.compile(r"\s*(?:\((?P<number>\d+)\)\s*|(?P<label>[A-Za-z_]\w*)\s*:\s*)?(?P<text>.*)")
_TCPDUMP_JUMP = re.compile(r"\s+jt\s+(\d+)\s+jf\s+(\d+)\s*\Z")
_C_ROW = re.compile(r"\{\s*(\w+)\s*,\s*(\w+)\s*,\s*(\w+)\s*,\s*(\w+)\s*\}")


class _Problem(Exception):
    pass


def _int(text: str) -> int:
    text = text.replace(" ", "").lower()
    if len(text) > 40:
        raise _Problem(f"{text[:20]}… does not fit in 32 bits")
    sign = -1 if text.count("-") % 2 else 1
    digits = text.lstrip("+-")
    return sign * (int(digits, 16) if digits.startswith("0x") else int(digits, 10))


def _word(text: str) -> int:
    value = _int(text)
    if not -(1 << 31) <= value < 1 << 32:
        raise _Problem(f"{text} does not fit in 32 bits")
    return value & 0xFFFFFFFF


def _numeric(text: str) -> list[ClassicInstruction] | None:
    # tcpdump -ddd, its one-line form with commas, and the C rows of tcpdump -dd
    lines = [line for part in text.strip().splitlines() for line in part.split(",") if line.strip()]
    if lines and all(re.fullmatch(r"[\d\s]+", line) for line in lines):
        if len(lines[0].split()) == 1:
            count, lines = int(lines[0]), lines[1:]
            if count != len(lines):
                raise _Problem(f"the first line says {count} instructions; there are {len(lines)}")
        rows = [line.split() for line in lines]
        if all(len(row) == 4 for row in rows):
            return [_checked([int(word) for word in row]) for row in rows]
        raise _Problem("an instruction is four numbers: code, jt, jf, k")
    found = _C_ROW.findall(text)
    if found and not re.sub(r"[\s,;]", "", _C_ROW.sub("", text)):
        return [_checked([int(word, 0) for word in row]) for row in found]
    return None


def _checked(values: list[int]) -> ClassicInstruction:
    limits = (0xFFFF, 0xFF, 0xFF, 0xFFFFFFFF)
    for value, limit, name in zip(values, limits, ClassicInstruction._fields):
        if not 0 <= value <= limit:
            raise _Problem(f"{name} = {value} is not between 0 and {limit}")
    return ClassicInstruction(*values)


class _Assembler:
    def __init__(self) -> None:
        self.program: list[ClassicInstruction] = []
        self.labels: dict[str, int] = {}
        # (line, index, field, label or absolute number)
        self.targets: list[tuple[int, int, str, str | int]] = []

    def line(self, number: int, text: str) -> None:
        match = _LINE.match(text.split(";", 1)[0])
        assert match is not None  # matches anything
        if match["label"]:
            if match["label"] in self.labels:
                raise _Problem(f"label {match['label']!r} is defined twice")
            self.labels[match["label"]] = len(self.program)
        if match["text"].strip():
            self.statement(number, match["text"].strip())

    def statement(self, number: int, text: str) -> None:
        jump = _TCPDUMP_JUMP.search(text)
        if jump:
            text = text[: jump.start()]
        mnemonic, _, rest = text.partition(" ") if " " in text else text.partition("\t")
        mnemonic = mnemonic.lower()
        operands = [part.strip() for part in rest.split(",")] if rest.strip() else []
        if mnemonic not in _MNEMONICS:
            raise _Problem(f"there is no instruction {mnemonic!r}")
        if jump:
            self.branch(number, mnemonic, operands[:1], [int(jump[1]), int(jump[2])])
        elif mnemonic[0] == "j" and mnemonic not in ("ja", "jmp"):
            self.branch(number, mnemonic, operands[:1], list(operands[1:]))
        elif mnemonic in ("ja", "jmp"):
            self.goto(number, operands)
        else:
            self.plain(mnemonic, operands)

    def operand(self, mnemonic: str, text: str) -> tuple[str, int]:
        for form, pattern in _OPERANDS:
            match = pattern.match(text)
            if match is None:
                continue
            if form == "ext":
                return "abs", EXTENSIONS[match[1].lower()]
            if form in ("name", "number"):
                break
            group = match[1] if pattern.groups else None
            return form, _word(group.replace(" ", "")) if group else 0
        raise _Problem(f"{text!r} is no operand of {mnemonic}")

    def plain(self, mnemonic: str, operands: list[str]) -> None:
        if len(operands) > 1:
            raise _Problem(f"{mnemonic} takes one operand, not {len(operands)}")
        name = _ALIASES.get(mnemonic, mnemonic)
        if mnemonic == "ret" and not operands:  # tcpdump's "ret" of A
            operands = ["a"]
        form, k = self.operand(mnemonic, operands[0]) if operands else ("", 0)
        row = _ROWS.get((name, form))
        if row is None:
            what = repr(operands[0]) if operands else "no operand"
            raise _Problem(f"{mnemonic} does not take {what}")
        self.program.append(ClassicInstruction(row.code, 0, 0, k))

    def goto(self, number: int, operands: list[str]) -> None:
        if len(operands) != 1:
            raise _Problem("a jump takes one label")
        target: str | int = operands[0]
        if re.fullmatch(r"\d+", operands[0]):
            target = int(operands[0])
        self.targets.append((number, len(self.program), "k", target))
        self.program.append(ClassicInstruction(0x05))

    def branch(
        self, number: int, mnemonic: str, operands: list[str], targets: list[str | int]
    ) -> None:
        if len(operands) != 1 or not 1 <= len(targets) <= 2:
            raise _Problem(f"{mnemonic} takes a value and one or two labels")
        swapped = mnemonic in _SWAPPED
        if swapped and len(targets) == 2:
            raise _Problem(f"{mnemonic} takes one label")
        form, k = self.operand(mnemonic, operands[0])
        row = _ROWS.get((_SWAPPED.get(mnemonic, mnemonic), form))
        if row is None:
            raise _Problem(f"{mnemonic} does not take {operands[0]!r}")
        fields = ("jf",) if swapped else ("jt", "jf")
        for field, target in zip(fields, targets):
            self.targets.append((number, len(self.program), field, target))
        self.program.append(ClassicInstruction(row.code, 0, 0, k))

    def resolve(self) -> list[tuple[int, str]]:
        problems = []
        for line, index, field, target in self.targets:
            if isinstance(target, str) and target not in self.labels:
                problems.append((line, f"there is no label {target!r}"))
                continue
            goal = self.labels[target] if isinstance(target, str) else target
            distance = goal - index - 1
            if not 0 <= distance <= (0xFFFFFFFF if field == "k" else 0xFF):
                where = "backwards" if distance < 0 else f"over {distance} instructions"
                problems.append((line, f"a jump {where} cannot be written in classic BPF"))
                continue
            self.program[index] = self.program[index]._replace(**{field: distance})
        return problems


def assemble_text(text: str, file: str) -> list[ClassicInstruction]:
    """See ``classic.assemble``."""
    try:
        numeric = _numeric(text)
    except (_Problem, ValueError) as problem:
        raise AssembleError([Diagnostic("error", Span(file, 1), str(problem))]) from None
    if numeric is not None:
        return numeric
    assembler, problems = _Assembler(), []
    lines = re.sub(r"/\*.*?\*/", lambda m: "\n" * m[0].count("\n"), text, flags=re.S).splitlines()
    for number, line in enumerate(lines, 1):
        try:
            assembler.line(number, line)
        except _Problem as problem:
            problems.append((number, str(problem)))
    problems = problems or assembler.resolve()
    if problems:
        raise AssembleError(
            [Diagnostic("error", Span(file, n, 1), what, lines[n - 1]) for n, what in problems]
        )
    return assembler.program
