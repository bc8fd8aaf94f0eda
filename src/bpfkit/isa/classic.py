"""Classic BPF: the 32-bit filter machine of ``SO_ATTACH_FILTER``, tcpdump and seccomp.

Two registers A and X, sixteen 32-bit words of memory M, a packet that is only read, jumps forward
only. What is here follows ``linux/filter.h`` and the kernel's own checks:

    decode, encode              struct sock_filter (8 bytes each)
    assemble                    bpf_asm text, ``tcpdump -d``, ``-dd`` and ``-ddd`` output
    disassemble, format_ddd     the same outwards
    check                       what the kernel refuses, refused with a sentence
    run                         reference interpreter
    to_ebpf                     conversion to an eBPF socket filter

``#proto`` and the other extensions are loads at offsets from -0x1000 on; ``EXTENSIONS`` has them.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ..errors import FormatError, UsageError

__all__ = [
    "EXTENSIONS",
    "EXTENSION_BASE",
    "ROWS",
    "ClassicInstruction",
    "ClassicRow",
    "assemble",
    "check",
    "decode",
    "disassemble",
    "encode",
    "format_ddd",
    "reachable",
    "row_of",
    "run",
    "to_ebpf",
]

MAX_INSTRUCTIONS = 4096
MEMORY_WORDS = 16
EXTENSION_BASE = 0xFFFFF000  # SKF_AD_OFF as unsigned k
_NETWORK_BASE = 0xFFF00000  # SKF_NET_OFF: offsets from the network header
_LINK_BASE = 0xFFE00000  # SKF_LL_OFF: offsets from the link-layer header
_U32 = 0xFFFFFFFF

# name in bpf_asm, offset from EXTENSION_BASE; the first name of an offset is the one printed
_EXTENSIONS = (
    ("proto", 0),
    ("type", 4),
    ("ifidx", 8),
    ("nla", 12),
    ("nlan", 16),
    ("mark", 20),
    ("queue", 24),
    ("hatype", 28),
    ("rxhash", 32),
    ("cpu", 36),
    ("xor_x", 40),
    ("vlan_tci", 44),
    ("vlant", 44),
    ("vlan_avail", 48),
    ("vlan_pr", 48),
    ("poff", 52),
    ("rand", 56),
    ("vlan_tpid", 60),
)
EXTENSIONS: dict[str, int] = {name: EXTENSION_BASE + offset for name, offset in _EXTENSIONS}
EXTENSION_NAMES: dict[int, str] = {k: name for name, k in reversed(EXTENSIONS.items())}


class ClassicInstruction(NamedTuple):
    """One ``struct sock_filter``. ``jt`` and ``jf`` count instructions from the next one."""

    code: int
    jt: int = 0
    jf: int = 0
    k: int = 0  # unsigned 32 bits


class ClassicRow(NamedTuple):
    """One instruction: ``operand`` says how it is written and what it reads.

    "" none, "k" a constant, "x" X, "a" A, "abs" packet at k, "ind" packet at X + k, "mem" M[k],
    "len" the packet's length, "msh" four times the low nibble of the packet byte at k,
    "to" a jump by k."""

    code: int
    mnemonic: str
    operand: str
    kind: str  # "ld", "ldx", "st", "stx", "alu", "jump", "ja", "ret", "tax", "txa"
    size: int = 0  # bytes read from the packet


_ALU = (
    ("add", 0x00),
    ("sub", 0x10),
    ("mul", 0x20),
    ("div", 0x30),
    ("or", 0x40),
    ("and", 0x50),
    ("lsh", 0x60),
    ("rsh", 0x70),
    ("mod", 0x90),
    ("xor", 0xA0),
)
_JUMPS = (("jeq", 0x10), ("jgt", 0x20), ("jge", 0x30), ("jset", 0x40))

ROWS: tuple[ClassicRow, ...] = (
    *(
        ClassicRow(bits | mode, name, operand, "ld", size)
        for name, bits, size in (("ld", 0x00, 4), ("ldh", 0x08, 2), ("ldb", 0x10, 1))
        for operand, mode in (("abs", 0x20), ("ind", 0x40))
    ),
    ClassicRow(0x00, "ld", "k", "ld"),
    ClassicRow(0x60, "ld", "mem", "ld"),
    ClassicRow(0x80, "ld", "len", "ld"),
    ClassicRow(0x01, "ldx", "k", "ldx"),
    ClassicRow(0x61, "ldx", "mem", "ldx"),
    ClassicRow(0x81, "ldx", "len", "ldx"),
    ClassicRow(0xB1, "ldxb", "msh", "ldx", 1),
    ClassicRow(0x02, "st", "mem", "st"),
    ClassicRow(0x03, "stx", "mem", "stx"),
    *(
        ClassicRow(0x04 | high | bit, name, operand, "alu")
        for name, high in _ALU
        for operand, bit in (("k", 0), ("x", 8))
    ),
    ClassicRow(0x84, "neg", "", "alu"),
    ClassicRow(0x05, "ja", "to", "ja"),
    *(
        ClassicRow(0x05 | high | bit, name, operand, "jump")
        for name, high in _JUMPS
        for operand, bit in (("k", 0), ("x", 8))
    ),
    ClassicRow(0x06, "ret", "k", "ret"),
    ClassicRow(0x16, "ret", "a", "ret"),
    ClassicRow(0x07, "tax", "", "tax"),
    ClassicRow(0x87, "txa", "", "txa"),
)
ROW_BY_CODE: dict[int, ClassicRow] = {row.code: row for row in ROWS}

Filter = Sequence[ClassicInstruction]


def row_of(insn: ClassicInstruction, *, index: int | None = None) -> ClassicRow:
    """The row of an instruction. Raises FormatError when the kernel knows no such code."""
    row = ROW_BY_CODE.get(insn.code)
    if row is None:
        raise FormatError(f"unknown classic BPF code {insn.code:#04x}", instruction=index)
    return row


# --- codec ------------------------------------------------------------------------------------

_LAYOUT = {"little": struct.Struct("<HBBI"), "big": struct.Struct(">HBBI")}


def _layout(byteorder: str) -> struct.Struct:
    if byteorder not in _LAYOUT:
        raise UsageError(f"byteorder is {byteorder!r}; it is 'little' or 'big'")
    return _LAYOUT[byteorder]


def decode(code: bytes, *, byteorder: str = "little") -> list[ClassicInstruction]:
    """The instructions of an array of ``struct sock_filter``.

    Raises FormatError for a length that is no multiple of 8 bytes."""
    layout = _layout(byteorder)
    if len(code) % 8:
        raise FormatError(
            f"{len(code)} bytes are no whole number of 8-byte instructions",
            instruction=len(code) // 8,
        )
    return [ClassicInstruction(*fields) for fields in layout.iter_unpack(code)]


def encode(program: Iterable[ClassicInstruction], *, byteorder: str = "little") -> bytes:
    """The bytes of a filter. Raises FormatError for a field that does not fit."""
    pack = _layout(byteorder).pack
    chunks: list[bytes] = []
    for insn in program:
        try:
            chunks.append(pack(*insn))
        except struct.error:
            raise FormatError(
                f"a field of {tuple(insn)} does not fit", instruction=len(chunks)
            ) from None
    return b"".join(chunks)


def format_ddd(program: Filter) -> str:
    """The filter as ``tcpdump -ddd`` prints it: the count, then four decimals a line."""
    lines = [str(len(program)), *(" ".join(map(str, insn)) for insn in program)]
    return "\n".join(lines) + "\n"


# --- the kernel's rules -----------------------------------------------------------------------


def check(program: Filter) -> None:
    """Refuse what the kernel refuses: unknown codes, jumps and memory out of range, divisions by a
    constant zero, memory read before it is written, a filter that does not end with ``ret``.

    Raises FormatError with the instruction's number."""
    if not program:
        raise FormatError("a filter has at least one instruction", instruction=0)
    if len(program) > MAX_INSTRUCTIONS:
        raise FormatError(
            f"{len(program)} instructions; a filter has at most {MAX_INSTRUCTIONS}",
            instruction=MAX_INSTRUCTIONS,
        )
    for index, insn in enumerate(program):
        row = row_of(insn, index=index)
        problem = _problem(program, index, insn, row)
        if problem:
            raise FormatError(problem, instruction=index)
    if row_of(program[-1]).kind != "ret":
        raise FormatError("the last instruction must be ret", instruction=len(program) - 1)
    _check_memory(program)


def _problem(program: Filter, index: int, insn: ClassicInstruction, row: ClassicRow) -> str:
    k, last = insn.k, len(program) - index - 1
    if row.operand == "mem" and k >= MEMORY_WORDS:
        return f"there is no memory word M[{k}]; there are M[0] to M[{MEMORY_WORDS - 1}]"
    if row.kind == "alu" and row.operand == "k":
        if row.mnemonic in ("div", "mod") and k == 0:
            return f"{row.mnemonic} by the constant 0"
        if row.mnemonic in ("lsh", "rsh") and k >= 32:
            return f"a shift by {k}; the registers have 32 bits"
    if row.kind == "ja" and k >= last:
        return f"jump over {k} instructions, past the end of the filter"
    if row.kind == "jump" and max(insn.jt, insn.jf) >= last:
        return f"jump over {max(insn.jt, insn.jf)} instructions, past the end of the filter"
    if row.operand == "abs" and k >= EXTENSION_BASE and k not in EXTENSION_NAMES:
        return f"there is no extension at offset {k - EXTENSION_BASE}"
    return ""


def _check_memory(program: Filter) -> None:
    # jumps go forward only: one pass knows which words are written on every way to an instruction
    known: list[int | None] = [None] * (len(program) + 1)
    known[0] = 0
    for index, insn in enumerate(program):
        written = known[index]
        if written is None:  # nothing leads here
            continue
        row = ROW_BY_CODE[insn.code]
        if row.operand == "mem":
            if row.kind in ("st", "stx"):
                written |= 1 << insn.k
            elif not written >> insn.k & 1:
                raise FormatError(f"M[{insn.k}] is read before it is written", instruction=index)
        for follower in _followers(index, insn, row):
            before = known[follower]
            known[follower] = written if before is None else before & written


def _followers(index: int, insn: ClassicInstruction, row: ClassicRow) -> tuple[int, ...]:
    if row.kind == "ret":
        return ()
    if row.kind == "ja":
        return (index + 1 + insn.k,)
    if row.kind == "jump":
        return (index + 1 + insn.jt, index + 1 + insn.jf)
    return (index + 1,)


def reachable(program: Filter) -> set[int]:
    """The instructions of a checked filter that execution can reach."""
    seen: set[int] = {0}
    for index, insn in enumerate(program):
        if index in seen:
            seen.update(_followers(index, insn, ROW_BY_CODE[insn.code]))
    return seen


# --- text -------------------------------------------------------------------------------------


def _operand_text(insn: ClassicInstruction, row: ClassicRow) -> str:
    k = insn.k
    if row.operand == "abs" and k in EXTENSION_NAMES:
        return f"#{EXTENSION_NAMES[k]}"
    signed = k - (1 << 32) if k >= _LINK_BASE else k
    texts = {
        "": "",
        "k": f"#{k:#x}",
        "x": "x",
        "a": "a",
        "abs": f"[{signed}]",
        "ind": f"[x + {signed}]",
        "mem": f"M[{k}]",
        "len": "#len",
        "msh": f"4*([{signed}]&0xf)",
    }
    return texts.get(row.operand, "")


def disassemble(program: Filter, *, dialect: str = "bpf_asm") -> str:
    """The filter as text that ``assemble`` reads back.

    ``dialect``: "bpf_asm" (a label on every line, jumps to labels) or "tcpdump" (what ``tcpdump
    -d`` prints). Unknown codes are printed as ``unimp``."""
    if dialect not in ("bpf_asm", "tcpdump"):
        raise UsageError(f"no classic dialect {dialect!r}; there are: bpf_asm, tcpdump")
    line = _asm_line if dialect == "bpf_asm" else _tcpdump_line
    return "".join(f"{line(index, insn)}\n" for index, insn in enumerate(program))


def _asm_line(index: int, insn: ClassicInstruction) -> str:
    row = ROW_BY_CODE.get(insn.code)
    if row is None:
        return f"l{index}: unimp {insn.code:#x}"
    parts = [text] if (text := _operand_text(insn, row)) else []
    if row.kind in ("jump", "ja"):
        parts += [f"l{follower}" for follower in _followers(index, insn, row)]
    name = "jmp" if row.kind == "ja" else row.mnemonic
    return f"l{index}: {name} {', '.join(parts)}".rstrip()


_DECIMAL = ("ret", "add", "sub", "mul", "div", "mod", "lsh", "rsh")  # tcpdump's choice


def _tcpdump_line(index: int, insn: ClassicInstruction) -> str:
    row = ROW_BY_CODE.get(insn.code)
    if row is None:
        return f"({index:03}) unimp    {insn.code:#x}"
    signed = insn.k - (1 << 32) if insn.k >> 31 else insn.k
    texts = {
        "abs": f"[{signed}]",
        "len": "#pktlen",
        "msh": f"4*([{signed}]&0xf)",
        "ind": f"[x + {signed}]",
        "to": str(index + 1 + insn.k),
        "a": "",
    }
    if row.operand == "k" and row.mnemonic in _DECIMAL:
        text = f"#{signed}"
    else:
        text = texts.get(row.operand) or _operand_text(insn, row)
    line = f"({index:03}) {row.mnemonic:<8} {text}"
    if row.kind == "jump":
        line = f"({index:03}) {row.mnemonic:<8} {text:<16} jt {index + 1 + insn.jt}\t"
        line += f"jf {index + 1 + insn.jf}"
    return line


def assemble(text: str, *, file: str = "<filter>") -> list[ClassicInstruction]:
    """The filter that ``text`` says: bpf_asm text, or the output of ``tcpdump -d``, ``-dd`` or
    ``-ddd`` (also on one line with commas, as iptables takes it). It is not ``check``ed.

    Raises AssembleError with a diagnostic for every line that is wrong."""
    from .classic_asm import assemble_text

    return assemble_text(text, file)


# --- running ----------------------------------------------------------------------------------


class _Out(Exception):
    """A read outside the packet: the filter returns 0."""


_OPERATIONS = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a // b,
    "mod": lambda a, b: a % b,
    "or": lambda a, b: a | b,
    "and": lambda a, b: a & b,
    "xor": lambda a, b: a ^ b,
    "lsh": lambda a, b: a << (b & 31),
    "rsh": lambda a, b: a >> (b & 31),
}
_TESTS = {
    "jeq": lambda a, b: a == b,
    "jgt": lambda a, b: a > b,
    "jge": lambda a, b: a >= b,
    "jset": lambda a, b: a & b != 0,
}


class _Machine:
    def __init__(self, packet: bytes, extensions: Mapping[str, int], network_offset: int) -> None:
        self.packet, self.network_offset = packet, network_offset
        self.extensions = {EXTENSIONS[name]: value for name, value in extensions.items()}
        self.a = self.x = 0
        self.memory = [0] * MEMORY_WORDS

    def load(self, k: int, size: int) -> int:
        if k >= _NETWORK_BASE:
            k += self.network_offset - _NETWORK_BASE
        elif k >= _LINK_BASE:
            k -= _LINK_BASE
        if k + size > len(self.packet):
            raise _Out
        return int.from_bytes(self.packet[k : k + size], "big")

    def operand(self, insn: ClassicInstruction, row: ClassicRow) -> int:
        kind, k = row.operand, insn.k
        if kind == "k":
            return k
        if kind in ("abs", "ind"):
            if kind == "abs" and k >= EXTENSION_BASE:
                if k == EXTENSIONS["xor_x"]:
                    return self.a ^ self.x
                return self.extensions.get(k, 0) & _U32
            return self.load((k + (self.x if kind == "ind" else 0)) & _U32, row.size)
        if kind == "msh":
            return (self.load(k, 1) & 0xF) * 4
        others = {"x": self.x, "a": self.a, "len": len(self.packet)}
        return others[kind] if kind in others else self.memory[k]

    def alu(self, insn: ClassicInstruction, row: ClassicRow) -> None:
        if row.mnemonic == "neg":
            self.a = -self.a & _U32
            return
        operand = self.operand(insn, row)
        if operand == 0 and row.mnemonic in ("div", "mod"):
            raise _Out
        self.a = _OPERATIONS[row.mnemonic](self.a, operand) & _U32

    def step(self, insn: ClassicInstruction, row: ClassicRow) -> None:
        kind = row.kind
        if kind == "ld":
            self.a = self.operand(insn, row)
        elif kind == "ldx":
            self.x = self.operand(insn, row)
        elif kind == "alu":
            self.alu(insn, row)
        elif kind == "st":
            self.memory[insn.k] = self.a
        elif kind == "stx":
            self.memory[insn.k] = self.x
        elif kind == "tax":
            self.x = self.a
        else:
            self.a = self.x


def run(
    program: Filter,
    packet: bytes,
    *,
    extensions: Mapping[str, int] | None = None,
    network_offset: int = 14,
) -> int:
    """What a filter returns for a packet: how many bytes of it to keep, 0 to drop it.

    ``extensions`` gives values by name ({"proto": 0x800, "mark": 7}), 0 where there is none;
    ``network_offset`` is where the network header starts. A read outside the packet and a division
    by zero return 0, as in the kernel. Raises FormatError for a filter that ``check`` refuses."""
    check(program)
    machine = _Machine(packet, extensions or {}, network_offset)
    index = 0
    while True:
        insn = program[index]
        row = ROW_BY_CODE[insn.code]
        index += 1
        try:
            if row.kind == "ret":
                return machine.operand(insn, row)
            if row.kind == "ja":
                index += insn.k
            elif row.kind == "jump":
                taken = _TESTS[row.mnemonic](machine.a, machine.operand(insn, row))
                index += insn.jt if taken else insn.jf
            else:
                machine.step(insn, row)
        except _Out:
            return 0


def to_ebpf(program: Filter, *, byteorder: str = "little") -> bytes:
    """The filter as an eBPF program of type socket_filter (also sched_cls and cgroup_skb) that the
    kernel accepts. A read outside the packet returns 0.

    Raises FormatError for a filter that ``check`` refuses, UnsupportedError for the extensions that
    eBPF programs cannot see (#hatype, #nla, #nlan, #poff)."""
    from .classic_ebpf import convert

    return convert(program, byteorder)
