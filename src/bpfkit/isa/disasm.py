"""Instructions to text, as ``llvm-objdump -d`` prints them and as the kernel's log does.

    llvm      r1 = *(u32 *)(r2 + 0x4)      if r1 == 0x0 goto +0x3 <drop>      call 0x1
    kernel    0: (61) r1 = *(u32 *)(r2 +4)  (15) if r1 == 0x0 goto pc+3   (85) call bpf_redirect#23

"llvm" is what ``llvm-objdump`` 19 prints by default, "llvm-v3" what it prints with ``--mcpu=v3`` or
v4: loads and stores name the lower half of a register (``w1 = *(u32 *)(r2 + 0x4)``).

They say everything that is in a valid instruction, and ``assemble`` reads them back, with one
exception that is llvm's: it writes helper, local and kfunc calls alike. ``disassemble`` tells them
apart in angle brackets, where llvm puts names.
"""

from __future__ import annotations

from collections.abc import Callable

from ..abi.opcodes import FieldUse, InstructionRow
from ..errors import UsageError
from .codec import decode_slots
from .forms import find_row
from .instruction import Instruction
from .syntax import TEMPLATES

__all__ = ["Symbols", "disassemble", "format_instruction"]


class Symbols:
    """Names that a disassembler asks for; each answers None where it knows none.

    Subclass it and override what there is."""

    def target(self, slot: int) -> str | None:
        """The name of the code at ``slot``, such as "drop" or "main+0x40"."""
        return None

    def helper(self, number: int) -> str | None:
        """The name of helper ``number``; the default asks bpfkit's table."""
        return _helper_name(number)

    def kfunc(self, btf_id: int, module: int) -> str | None:
        """The name of a kernel function, by its BTF id and module index (0 = the kernel itself)."""
        return None

    def constant(self, slot: int | None, insn: Instruction) -> str | None:
        """What a wide load stands for: "map[name:counters]", "map[name:.rodata][0]+16"."""
        return None


_NO_SYMBOLS = Symbols()


def _helper_name(number: int) -> str | None:
    from ..abi import helper

    try:
        return helper(number).name
    except UsageError:
        return None


# --- fields as text ---------------------------------------------------------------------------


def _hex(value: int) -> str:
    return f"{value:#x}"


def _signed64(insn: Instruction) -> int:
    return (insn[5] << 32) | (insn[4] & 0xFFFFFFFF)


def _jump(insn: Instruction, row: InstructionRow) -> int:
    return insn[3] if row.offset is FieldUse.JUMP else insn[4]


def _spaced(value: int) -> str:
    return f"- {-value:#x}" if value < 0 else f"+ {value:#x}"


_Writer = Callable[[Instruction, InstructionRow], str]

_COMMON: dict[str, _Writer] = {
    "dst": lambda i, row: str(i[1]),
    "src": lambda i, row: str(i[2]),
    "zero": lambda i, row: "0",
    "hi": lambda i, row: f"{i[5]:+d}" if i[5] else "",
    "simm": lambda i, row: f"{i[4]:+d}",
}
_FIELDS: dict[str, dict[str, _Writer]] = {
    "llvm": {
        **_COMMON,
        "off": lambda i, row: _spaced(i[3]),
        "imm": lambda i, row: _hex(i[4]),
        "uimm": lambda i, row: _hex(i[4]),
        "jump": lambda i, row: f"{_jump(i, row):+#x}",
        "imm64": lambda i, row: _hex(_signed64(i)),
        "wide": lambda i, row: _hex(i.imm64),
        "key": lambda i, row: _hex(row.key[1]),
        "disp": lambda i, row: f" {_spaced(i[4])}" if i[4] else "",
        "as_to": lambda i, row: _hex(i[4] >> 16 & 0xFFFF),
        "as_from": lambda i, row: _hex(i[4] & 0xFFFF),
    },
    "kernel": {
        **_COMMON,
        "off": lambda i, row: f"{i[3]:+d}",
        "imm": lambda i, row: str(i[4]),
        "uimm": lambda i, row: _hex(i[4] & 0xFFFFFFFF),
        "jump": lambda i, row: f"pc{_jump(i, row):+d}",
        "imm64": lambda i, row: _hex(i.imm64),
        "disp": lambda i, row: f" + {i[4]}",
        "as_to": lambda i, row: str(i[4] >> 16 & 0xFFFF),
        "as_from": lambda i, row: str(i[4] & 0xFFFF),
    },
}
_FIELDS["llvm-v3"] = _FIELDS["llvm"]


def format_instruction(
    insn: Instruction,
    *,
    dialect: str = "llvm",
    slot: int | None = None,
    symbols: Symbols | None = None,
) -> str:
    """One instruction as text, in ``dialect`` "llvm", "llvm-v3" or "kernel".

    With ``symbols`` and ``slot`` the llvm dialects name jump targets as ``goto +0x3 <name>``; the
    kernel dialect starts with ``slot: (opcode)`` and names helpers, kfuncs, maps. What is no
    instruction gives ``<unknown>``."""
    if dialect not in _FIELDS:
        raise UsageError(f"no disassembler dialect {dialect!r}; there are: {', '.join(_FIELDS)}")
    row = find_row(insn)
    unknown = "unknown" if dialect == "kernel" else "<unknown>"
    text = unknown if row is None else _format(insn, row, dialect, slot, symbols)
    if dialect != "kernel":
        return text
    return f"{'' if slot is None else f'{slot}: '}({insn[0]:02x}) {text}"


def _format(
    insn: Instruction, row: InstructionRow, dialect: str, slot: int | None, symbols: Symbols | None
) -> str:
    writers = _FIELDS[dialect]
    parts = []
    for literal, field in TEMPLATES[dialect][row.name]:
        parts.append(literal)
        if field in _NAMED:
            parts.append(_NAMED[field](insn, symbols or _NO_SYMBOLS))
        elif field:
            parts.append(writers[field](insn, row))
    text = "".join(parts)
    if symbols is None:
        return text
    if insn[0] == 0x18 and (name := symbols.constant(slot, insn)):
        return f"r{insn[1]} = {name}{'' if dialect == 'kernel' else ' ll'}"
    if dialect != "kernel" and slot is not None and _has_target(row):
        target = symbols.target(slot + 1 + _jump(insn, row))
        return f"{text} <{target}>" if target else text
    return text


def _has_target(row: InstructionRow) -> bool:
    return row.offset is FieldUse.JUMP or row.imm is FieldUse.JUMP


def _name_helper(insn: Instruction, symbols: Symbols) -> str:
    return f"{symbols.helper(insn[4]) or 'unknown'}#{insn[4]}"


def _name_kfunc(insn: Instruction, symbols: Symbols) -> str:
    return f"{symbols.kfunc(insn[4], insn[3]) or 'kernel_function'}#{insn[4]}"


_NAMED = {"helper": _name_helper, "kfunc": _name_kfunc}


# --- whole programs ---------------------------------------------------------------------------


def _note(insn: Instruction, row: InstructionRow | None, dialect: str) -> str:
    # what the text of the dialect leaves out
    if row is None or row.kind.value != "call":
        return ""
    module = f" module {insn[3]}" if insn[3] else ""
    if dialect != "kernel":
        if row.op == "helper" and insn[4] < 0:
            return " <helper>"
        return {"local": " <local>", "kfunc": f" <kfunc{module}>"}.get(row.op, "")
    return f" <kfunc{module}>" if row.op == "kfunc" and module else ""


def disassemble(
    code: bytes,
    *,
    dialect: str = "llvm",
    byteorder: str = "little",
    symbols: Symbols | None = None,
    raw: bool = False,
) -> str:
    """All instructions of ``code``, a line each with its slot in front; ``raw`` adds the bytes, as
    ``llvm-objdump`` does.

    Raises FormatError for code that cannot be cut into instructions (see ``decode_slots``). Unknown
    instructions are printed as ``<unknown>``; ``validate`` is what refuses them."""
    lines = []
    for slot, insn in enumerate(decode_slots(code, byteorder=byteorder)):
        if insn is None:
            continue
        text = format_instruction(insn, dialect=dialect, slot=slot, symbols=symbols)
        if not text.endswith(">"):
            text += _note(insn, find_row(insn), dialect)
        if dialect != "kernel":
            octets = code[slot * 8 : (slot + insn.slots) * 8].hex(" ") + "\t" if raw else ""
            text = f"{slot:8}:\t{octets}{text}"
        lines.append(text)
    return "\n".join(lines) + ("\n" if lines else "")
