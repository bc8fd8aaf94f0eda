"""The instruction set: codec, validation, meaning, control flow, assemblers and disassemblers, and
classic BPF. RFC 9669 (versions 1 to 4) and what Linux added to it up to 6.18.

    decode, decode_slots, encode, validate          bytes <-> instructions
    assemble, disassemble, format_instruction       text <-> bytes, in the field's dialects
    semantics                                       what each instruction does, over an algebra
    cfg                                             functions, blocks, back edges
    classic                                         classic BPF and its conversion

Names are imported from their modules when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .instruction import Instruction

if TYPE_CHECKING:
    from . import cfg, classic, semantics
    from .asm import assemble
    from .codec import decode, decode_slots, encode
    from .disasm import Symbols, disassemble, format_instruction
    from .forms import find_row, row_of
    from .validation import validate

_HOME = {
    "assemble": "asm",
    "decode": "codec",
    "decode_slots": "codec",
    "encode": "codec",
    "Symbols": "disasm",
    "disassemble": "disasm",
    "format_instruction": "disasm",
    "find_row": "forms",
    "row_of": "forms",
    "validate": "validation",
}
_MODULES = ("cfg", "classic", "semantics")

__all__ = [
    "Instruction",
    "Symbols",
    "assemble",
    "cfg",
    "classic",
    "decode",
    "decode_slots",
    "disassemble",
    "encode",
    "find_row",
    "format_instruction",
    "row_of",
    "semantics",
    "validate",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f".{name}", __name__)
    if name in _HOME:
        value = getattr(import_module(f".{_HOME[name]}", __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
