"""Classic BPF to eBPF: A lives in r0, X in r7, the context in r6, M on the stack.

    classic                    eBPF
    ldh [12]                   r0 = *(u16 *)skb[12]
    jeq #0x800, l2, l9         if w0 != 0x800 goto l9
    ret #262144                w0 = 262144; exit

r0 and r6 are where eBPF's own packet loads want the result and the context; they clobber r1 to r5,
so the rest is in saved registers.
"""

from __future__ import annotations

from ..abi.opcodes import ROW_BY_NAME
from ..errors import UnsupportedError
from .classic import (
    EXTENSION_BASE,
    EXTENSION_NAMES,
    ROW_BY_CODE,
    ClassicInstruction,
    ClassicRow,
    Filter,
    check,
    reachable,
)
from .codec import encode
from .instruction import Instruction

__all__ = ["convert"]

_A, _CONTEXT, _X, _SAVED_A, _FRAME = 0, 6, 7, 8, 10
_HELPERS = {"cpu": 8, "rand": 7}  # bpf_get_smp_processor_id, bpf_get_prandom_u32
# extension: (field of __sk_buff, is it in network byte order)
_FIELDS = {
    "proto": ("protocol", True),
    "type": ("pkt_type", False),
    "ifidx": ("ifindex", False),
    "mark": ("mark", False),
    "queue": ("queue_mapping", False),
    "rxhash": ("hash", False),
    "vlan_tci": ("vlan_tci", False),
    "vlan_avail": ("vlan_present", False),
    "vlan_tpid": ("vlan_proto", True),
}
_INVERSE = {"jeq": "jne", "jgt": "jle", "jge": "jlt"}


def _signed(value: int) -> int:
    return value - (1 << 32) if value >> 31 else value


def _make(name: str, dst: int = 0, src: int = 0, offset: int = 0, imm: int = 0) -> Instruction:
    row = ROW_BY_NAME[name]
    fields = [row.opcode, dst, src, offset, imm, 0]
    if row.key[0]:
        fields[row.key[0]] = row.key[1]
    return Instruction(*fields)


def _sk_buff_offset(field: str) -> int:
    from ..abi import context

    return next(f.offset for f in context("__sk_buff").fields if f.name == field)


class _Converter:
    def __init__(self) -> None:
        self.code: list[Instruction] = []
        self.jumps: list[tuple[int, int]] = []  # (index in code, classic index it goes to)

    def emit(self, name: str, dst: int = 0, src: int = 0, offset: int = 0, imm: int = 0) -> None:
        self.code.append(_make(name, dst, src, offset, imm))

    def jump(self, name: str, target: int, dst: int = 0, src: int = 0, imm: int = 0) -> None:
        self.jumps.append((len(self.code), target))
        self.emit(name, dst, src, 0, imm)

    def extension(self, name: str) -> None:
        if name == "xor_x":
            self.emit("xor32_reg", _A, _X)
        elif name in _HELPERS:
            self.emit("call_helper", imm=_HELPERS[name])
        elif name in _FIELDS:
            field, network_order = _FIELDS[name]
            self.emit("ldxw", _A, _CONTEXT, _sk_buff_offset(field))
            if network_order:
                self.emit("be16", _A)
        else:
            raise UnsupportedError(
                f"the classic BPF extension #{name} in eBPF",
                "attach the filter as classic BPF, or read the packet instead",
            )

    def load(self, insn: ClassicInstruction, row: ClassicRow, register: int) -> None:
        k, operand = insn.k, row.operand
        if operand == "abs" and k >= EXTENSION_BASE:
            self.extension(EXTENSION_NAMES[k])
        elif operand in ("abs", "ind"):
            suffix = {1: "b", 2: "h", 4: "w"}[row.size]
            source = _X if operand == "ind" else 0
            self.emit(f"ld{operand}{suffix}", src=source, imm=_signed(k))
        elif operand == "k":
            self.emit("mov32_imm", register, imm=_signed(k))
        elif operand == "mem":
            self.emit("ldxw", register, _FRAME, _slot(k))
        elif operand == "len":
            self.emit("ldxw", register, _CONTEXT, _sk_buff_offset("len"))
        else:  # msh: the packet load goes through r0, which is A
            self.emit("mov_reg", _SAVED_A, _A)
            self.emit("ldabsb", imm=_signed(k))
            self.emit("and_imm", _A, imm=0xF)
            self.emit("lsh_imm", _A, imm=2)
            self.emit("mov_reg", _X, _A)
            self.emit("mov_reg", _A, _SAVED_A)

    def alu(self, insn: ClassicInstruction, row: ClassicRow) -> None:
        name = row.mnemonic
        if name == "neg":
            self.emit("neg32", _A)
        elif row.operand == "k":
            self.emit(f"{name}32_imm", _A, imm=_signed(insn.k))
        else:
            if name in ("div", "mod"):  # classic BPF ends with 0, eBPF would go on
                self.emit("jne32_imm", _X, offset=2)
                self.emit("mov_imm", _A)
                self.emit("exit")
            self.emit(f"{name}32_reg", _A, _X)

    def branch(self, index: int, insn: ClassicInstruction, row: ClassicRow) -> None:
        taken, otherwise = index + 1 + insn.jt, index + 1 + insn.jf
        name = row.mnemonic
        if taken == otherwise:
            self.goto(index, taken)
            return
        if insn.jt == 0 and name in _INVERSE:
            name, taken, otherwise = _INVERSE[name], otherwise, taken
        if row.operand == "x":
            self.jump(f"{name}32_reg", taken, _A, _X)
        else:
            self.jump(f"{name}32_imm", taken, _A, imm=_signed(insn.k))
        self.goto(index, otherwise)

    def goto(self, index: int, target: int) -> None:
        if target != index + 1:
            self.jump("ja", target)

    def one(self, index: int, insn: ClassicInstruction, row: ClassicRow) -> None:
        kind = row.kind
        if kind in ("ld", "ldx"):
            self.load(insn, row, _A if kind == "ld" else _X)
        elif kind == "alu":
            self.alu(insn, row)
        elif kind in ("st", "stx"):
            self.emit("stxw", _FRAME, _A if kind == "st" else _X, _slot(insn.k))
        elif kind == "jump":
            self.branch(index, insn, row)
        elif kind == "ja":
            self.goto(index, index + 1 + insn.k)
        elif kind == "tax":
            self.emit("mov_reg", _X, _A)
        elif kind == "txa":
            self.emit("mov_reg", _A, _X)
        else:
            if row.operand == "k":
                self.emit("mov32_imm", _A, imm=_signed(insn.k))
            self.emit("exit")


def _slot(k: int) -> int:
    # M[0] is the lowest word of the frame's top 64 bytes
    return 4 * k - 64


def convert(program: Filter, byteorder: str) -> bytes:
    """See ``classic.to_ebpf``."""
    check(program)
    live = reachable(program)
    converter = _Converter()
    converter.emit("mov_reg", _CONTEXT, 1)
    converter.emit("mov_imm", _A)
    converter.emit("mov_imm", _X)
    starts: dict[int, int] = {}
    for index, insn in enumerate(program):
        starts[index] = len(converter.code)
        if index in live:  # the kernel refuses eBPF that nothing reaches
            converter.one(index, insn, ROW_BY_CODE[insn.code])
    for at, target in converter.jumps:
        converter.code[at] = converter.code[at]._replace(offset=starts[target] - at - 1)
    return encode(converter.code, byteorder=byteorder)
