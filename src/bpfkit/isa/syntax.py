"""How each instruction form is written: by ``llvm-objdump`` and in the log of the kernel.

One template a row and dialect serves both directions: the disassembler fills it, the assembler
finds it by its *shape*, the line with registers, numbers and labels replaced by markers:

    row        ldxw
    llvm       r{dst} = *(u32 *)(r{src} {off})        r1 = *(u32 *)(r2 + 0x4)
    llvm-v3    w{dst} = *(u32 *)(r{src} {off})        w1 = *(u32 *)(r2 + 0x4)
    kernel     r{dst} = *(u32 *)(r{src} {off})        r1 = *(u32 *)(r2 +4)
    shapes     R = * ( u32 * ) ( R N )     W = * ( u32 * ) ( R N )

Fields: dst src off imm uimm (imm shown unsigned) jump (offset or imm, whichever the row jumps by)
helper kfunc imm64 wide hi disp as_to as_from; ``zero`` and ``key`` are constants of the row.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from string import Formatter

from ..abi.opcodes import ROWS, InstructionRow, Kind

__all__ = ["ALIASES", "TEMPLATES", "Template", "shape_of"]

# A template cut up: (literal text, field name or "") pairs
Template = tuple[tuple[str, str], ...]

_OPERATORS = {
    "add": "+=",
    "sub": "-=",
    "mul": "*=",
    "div": "/=",
    "sdiv": "s/=",
    "or": "|=",
    "and": "&=",
    "lsh": "<<=",
    "rsh": ">>=",
    "mod": "%=",
    "smod": "s%=",
    "xor": "^=",
    "arsh": "s>>=",
    "mov": "=",
}
_COMPARISONS = {
    "jeq": "==",
    "jgt": ">",
    "jge": ">=",
    "jset": "&",
    "jne": "!=",
    "jsgt": "s>",
    "jsge": "s>=",
    "jlt": "<",
    "jle": "<=",
    "jslt": "s<",
    "jsle": "s<=",
}
_CALLS = {  # llvm, kernel
    "helper": ("call {imm}", "call {helper}"),
    "local": ("call {imm}", "call {jump}"),
    "kfunc": ("call {imm}", "call {kfunc}"),
    "register": ("callx r{dst}", "callx r{dst}"),
}
_WIDE = {  # kernel; llvm writes all but the first as ld_pseudo
    "lddw": "r{dst} = {imm64}",
    "lddw_map_fd": "r{dst} = map[fd:{imm}]",
    "lddw_map_value": "r{dst} = map[fd:{imm}][{zero}]{hi}",
    "lddw_btf_id": "r{dst} = btf[id:{imm}]{hi}",
    "lddw_func": "r{dst} = subprog[{simm}]",
    "lddw_map_idx": "r{dst} = map[idx:{imm}]",
    "lddw_map_idx_value": "r{dst} = map[idx:{imm}][{zero}]{hi}",
}


def _register(row: InstructionRow) -> str:
    return "w" if row.width == 32 else "r"


def _alu(row: InstructionRow) -> tuple[str, str]:
    reg = _register(row)
    if row.op == "neg":
        text = f"{reg}{{dst}} = -{reg}{{dst}}"
    elif row.op == "movsx":
        text = f"{reg}{{dst}} = (s{row.source_width}){reg}{{src}}"
    else:
        operand = f"{reg}{{src}}" if row.from_register else "{imm}"
        text = f"{reg}{{dst}} {_OPERATORS[row.op]} {operand}"
    return text, text


def _swap(row: InstructionRow) -> tuple[str, str]:
    text = f"r{{dst}} = {row.op}{row.size * 8} r{{dst}}"
    return text, text


def _cast(row: InstructionRow) -> tuple[str, str]:
    text = "r{dst} = addr_space_cast(r{src}, {as_to}, {as_from})"
    return text, text


def _branch(row: InstructionRow) -> tuple[str, str]:
    reg = _register(row)
    operand = f"{reg}{{src}}" if row.from_register else "{uimm}"
    text = f"if {reg}{{dst}} {_COMPARISONS[row.op]} {operand} goto {{jump}}"
    return text, text


def _goto(row: InstructionRow) -> tuple[str, str]:
    text = f"{'goto' if row.op == 'ja' else row.op} {{jump}}"
    return text, text


def _memory(row: InstructionRow, reg: str) -> tuple[str, str]:
    # (memory operand, value operand)
    base = "src" if row.kind is Kind.LOAD else "dst"
    sign = "s" if row.signed else "u"
    return f"*({sign}{row.size * 8} *)(r{{{base}}} {{off}})", reg


def _load_store(row: InstructionRow) -> tuple[str, str]:
    # llvm names the 32-bit half of the register wherever the upper half does not matter
    texts = []
    for reg in ("r" if row.size == 8 or row.signed else "w", "r"):
        memory, reg = _memory(row, reg)
        if row.kind is Kind.LOAD:
            texts.append(f"{reg}{{dst}} = {memory}")
        else:
            texts.append(f"{memory} = {reg + '{src}' if row.from_register else '{imm}'}")
    return texts[0], texts[1]


def _packet(row: InstructionRow) -> tuple[str, str]:
    inner = "r{src}{disp}" if row.from_register else "{imm}"
    text = f"r{{zero}} = *(u{row.size * 8} *)skb[{inner}]"
    return text, text


def _atomic(row: InstructionRow) -> tuple[str, str]:
    bits, op = row.size * 8, row.op
    reg, wide = ("r" if bits == 64 else "w"), "64" if bits == 64 else ""
    memory = f"(u{bits} *)(r{{dst}} {{off}})"
    if op == "load_acquire":
        text = f"{{reg}}{{{{dst}}}} = load_acquire((u{bits} *)(r{{{{src}}}} {{{{off}}}}))"
        return text.format(reg=reg), text.format(reg="r")
    if op == "store_release":
        return f"store_release({memory}, {reg}{{src}})", f"store_release({memory}, r{{src}})"
    if not row.fetch:
        text = f"lock *{memory} {_OPERATORS[op]} "
        return f"{text}{reg}{{src}}", f"{text}r{{src}}"
    if op == "xchg":
        name = "xchg_64" if bits == 64 else "xchg32_32"
        llvm = f"{reg}{{src}} = {name}(r{{dst}} {{off}}, {reg}{{src}})"
        return llvm, f"r{{src}} = atomic{wide}_xchg({memory}, r{{src}})"
    if op == "cmpxchg":
        name = "cmpxchg_64" if bits == 64 else "cmpxchg32_32"
        llvm = f"{reg}{{zero}} = {name}(r{{dst}} {{off}}, {reg}{{zero}}, {reg}{{src}})"
        return llvm, f"r{{zero}} = atomic{wide}_cmpxchg({memory}, r{{zero}}, r{{src}})"
    return (
        f"{reg}{{src}} = atomic_fetch_{op}({memory}, {reg}{{src}})",
        f"r{{src}} = atomic{wide}_fetch_{op}({memory}, r{{src}})",
    )


def _wide(row: InstructionRow) -> tuple[str, str]:
    llvm = "r{dst} = {imm64} ll" if row.op == "lddw" else "ld_pseudo\tr{dst}, {key}, {wide}"
    return llvm, _WIDE[row.op]


_WRITERS: dict[Kind, Callable[[InstructionRow], tuple[str, str]]] = {
    Kind.ALU: _alu,
    Kind.SWAP: _swap,
    Kind.CAST: _cast,
    Kind.BRANCH: _branch,
    Kind.GOTO: _goto,
    Kind.MAY_GOTO: _goto,
    Kind.CALL: lambda row: _CALLS[row.op],
    Kind.EXIT: lambda row: ("exit", "exit"),
    Kind.LOAD: _load_store,
    Kind.STORE: _load_store,
    Kind.ATOMIC: _atomic,
    Kind.WIDE: _wide,
    Kind.PACKET: _packet,
}


def _cut(text: str) -> Template:
    return tuple((literal, field or "") for literal, field, _, _ in Formatter().parse(text))


_TEXTS = {row.name: _WRITERS[row.kind](row) for row in ROWS}


def _without_halves(row: InstructionRow) -> str:
    # llvm-objdump before -mcpu=v3: memory instructions that are older than w registers have none
    old = row.kind in (Kind.LOAD, Kind.STORE) or row.name == "lock_add32"
    return _TEXTS[row.name][1 if old else 0]


# By dialect and row name.
TEMPLATES: dict[str, dict[str, Template]] = {
    "llvm": {row.name: _cut(_without_halves(row)) for row in ROWS},
    "llvm-v3": {name: _cut(texts[0]) for name, texts in _TEXTS.items()},
    "kernel": {name: _cut(texts[1]) for name, texts in _TEXTS.items()},
}

# --- reading ----------------------------------------------------------------------------------

_TOKEN = re.compile(
    r"\s*(?:"
    r"(?P<reg>[rw]\d+)\b"
    r"|(?P<op>s?(?:<<=|>>=)|s?[/%]=|[-+*&|^]=|s?[<>]=?|==|!=)"
    r"|(?P<num>[-+]?\s*-?(?:0[xX][0-9a-fA-F]+|\d+)\b)"
    r"|(?P<word>[A-Za-z_.$][\w.$]*)"
    r"|(?P<sign>[-+*&|^=()\[\],:#<>])"
    r")"
)


class Token:
    """One token: ``kind`` is reg, op, num, word or sign; ``column`` counts from 0."""

    __slots__ = ("column", "kind", "text")

    def __init__(self, kind: str, text: str, column: int) -> None:
        self.kind, self.text, self.column = kind, text, column


def tokens_of(text: str) -> list[Token] | int:
    """The tokens of a line, or the column of the first character that starts none."""
    result, at, end = [], 0, len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None:
            return at + len(text[at:]) - len(text[at:].lstrip())
        kind = match.lastgroup or ""
        result.append(Token(kind, match[kind], match.start(kind)))
        at = match.end()
    return result


# Words that belong to the syntax; any other word is a name. Filled from the templates below.
_KEYWORDS: set[str] = set()


def shape_of(tokens: list[Token]) -> tuple[str, list[Token]]:
    """The shape of a line and the tokens that its markers stand for."""
    parts, operands = [], []
    for token in tokens:
        if token.kind == "reg":
            parts.append(token.text[0].upper())
            operands.append(token)
        elif token.kind == "num":
            parts.append("N")
            operands.append(token)
        elif token.kind == "word" and token.text not in _KEYWORDS:
            parts.append("L")
            operands.append(token)
        else:
            parts.append(token.text)
    return " ".join(parts), operands


_SAMPLES = {"disp": " + 1", "jump": "+1", "off": "+1", "hi": "+1", "helper": "NAME#1"}
_SAMPLES |= {"kfunc": "NAME#1", "simm": "+1"}
_LABEL, _PC = {"jump": "LABEL"}, {"jump": "pc+1"}


def _sample(template: Template, changed: dict[str, str]) -> str:
    samples = _SAMPLES | changed
    return "".join(
        literal + (samples.get(field, "1") if field else "") for literal, field in template
    )


def _fields(template: Template, changed: dict[str, str]) -> tuple[str, ...]:
    fields: list[str] = []
    for _, field in template:
        if field in ("helper", "kfunc"):
            fields += ["name", "number"]
        elif field and changed.get(field) != "":
            fields.append(field)
    return tuple(fields)


def _aliases() -> dict[str, list[tuple[InstructionRow, tuple[str, ...]]]]:
    variants: list[tuple[InstructionRow, Template, dict[str, str]]] = []
    for row in ROWS:
        for dialect in TEMPLATES:
            template = TEMPLATES[dialect][row.name]
            fields = [field for _, field in template]
            variants.append((row, template, {}))
            if "jump" in fields:
                variants += [(row, template, _LABEL), (row, template, _PC)]
            if "disp" in fields or "hi" in fields:
                variants.append((row, template, {"disp": "", "hi": ""}))
    for _, template, changed in variants:
        tokens = tokens_of(_sample(template, changed))
        assert not isinstance(tokens, int), _sample(template, changed)
        _KEYWORDS.update(t.text for t in tokens if t.kind == "word")
    _KEYWORDS.difference_update(("NAME", "LABEL"))
    table: dict[str, list[tuple[InstructionRow, tuple[str, ...]]]] = {}
    for row, template, changed in variants:
        tokens = tokens_of(_sample(template, changed))
        assert not isinstance(tokens, int)
        forms = table.setdefault(shape_of(tokens)[0], [])
        form = (row, _fields(template, changed))
        if form not in forms:
            forms.append(form)
    return table


# By shape: the rows that are written so, with the field of each marker.
ALIASES: dict[str, list[tuple[InstructionRow, tuple[str, ...]]]] = _aliases()
