"""Every instruction form of BPF, one row each: RFC 9669 (versions 1 to 4) and what Linux added
since.

A form is an opcode byte and, where one byte stands for several instructions, the value of one more
field (``div`` and ``sdiv`` differ in ``offset``, the atomics in ``imm``, calls and wide loads in
``src``). Whatever needs to know about instructions asks these rows: the codec which fields are
reserved, the assemblers and the disassembler what they are called, the CFG where they go, the
engines what to run. A new instruction is one row here, its meaning in ``isa/semantics.py`` and its
text in ``isa/syntax.py``.

Linux 6.19's indirect ``gotox`` (0x0d) is not here, so it is refused.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

__all__ = [
    "FORMS",
    "PSEUDO_BTF_ID",
    "PSEUDO_CALL",
    "PSEUDO_FUNC",
    "PSEUDO_KFUNC_CALL",
    "PSEUDO_MAP_FD",
    "PSEUDO_MAP_IDX",
    "PSEUDO_MAP_IDX_VALUE",
    "PSEUDO_MAP_VALUE",
    "ROWS",
    "ROW_BY_NAME",
    "FieldUse",
    "InstructionRow",
    "Kind",
]

# What the src field of a wide load says about its constant.
PSEUDO_MAP_FD = 1
PSEUDO_MAP_VALUE = 2
PSEUDO_BTF_ID = 3
PSEUDO_FUNC = 4
PSEUDO_MAP_IDX = 5
PSEUDO_MAP_IDX_VALUE = 6
# What the src field of a call says about its target.
PSEUDO_CALL = 1
PSEUDO_KFUNC_CALL = 2


class Kind(Enum):
    """What sort of instruction a row is; engines dispatch on it."""

    ALU = "alu"  # dst = dst OP operand, moves and negation included
    SWAP = "swap"  # byte swaps: le, be, bswap; the row's size is how many bytes
    CAST = "cast"  # addr_space_cast
    BRANCH = "branch"  # conditional jump by offset
    GOTO = "goto"  # unconditional jump by offset (ja) or imm (gotol)
    MAY_GOTO = "may_goto"  # jump by offset once the loop budget is used up
    CALL = "call"  # helper, local, kfunc, register
    EXIT = "exit"
    LOAD = "load"  # dst = memory at src + offset
    STORE = "store"  # memory at dst + offset = src or imm
    ATOMIC = "atomic"  # read-modify-write of memory at dst + offset; load_acquire, store_release
    WIDE = "wide"  # 64-bit constant in two slots
    PACKET = "packet"  # legacy packet loads into r0


class FieldUse(Enum):
    """What a field of a form holds. A field that is RESERVED must be zero."""

    RESERVED = "reserved"
    READ = "read"  # register that is read
    WRITE = "write"  # register that is written
    UPDATE = "update"  # register that is read and written
    KEY = "key"  # selects the form
    VALUE = "value"  # constant, helper number, BTF id, …
    DISPLACEMENT = "displacement"  # bytes added to an address
    JUMP = "jump"  # slots, counted from the next instruction


class InstructionRow(NamedTuple):
    """One instruction form. ``key`` is (index of the field in an ``Instruction``, its value) that
    tells this form from others with the same opcode; for a form that has its opcode to itself the
    field is the opcode."""

    name: str  # unique: "add32", "jeq", "ldxw", "lock_fetch_add64"
    opcode: int
    kind: Kind
    op: str  # the operation, the same for all widths and sources: "add", "jeq", "ldx", "cmpxchg", …
    dst: FieldUse = FieldUse.RESERVED
    src: FieldUse = FieldUse.RESERVED
    offset: FieldUse = FieldUse.RESERVED
    imm: FieldUse = FieldUse.RESERVED
    key: tuple[int, int] = (0, 0)
    width: int = 64  # bits of the operation: ALU, branches, atomics
    size: int = 0  # bytes of memory, or of a swap
    source_width: int = 0  # bits that a sign-extending move takes of its source
    signed: bool = False  # the memory value or operands are signed
    fetch: bool = False  # atomics: the old value goes to a register
    level: int = 1  # first ISA version (-mcpu=v1 .. v4) that has it
    group: str = "base64"  # conformance group of RFC 9669 ("linux" for additions that it lacks)

    @property
    def from_register(self) -> bool:
        """The second operand is the src register (else the imm, where there is a second
        operand)."""
        return self.src in _REGISTER_READ


_REGISTER_READ = (FieldUse.READ, FieldUse.UPDATE)
_SRC, _OFFSET, _IMM = 2, 3, 4  # indexes in isa.Instruction
_RESERVED, _READ, _WRITE, _UPDATE = (
    FieldUse.RESERVED,
    FieldUse.READ,
    FieldUse.WRITE,
    FieldUse.UPDATE,
)
_KEY, _VALUE, _DISPLACEMENT, _JUMP = (
    FieldUse.KEY,
    FieldUse.VALUE,
    FieldUse.DISPLACEMENT,
    FieldUse.JUMP,
)

# op, high nibble of the opcode, offset, signed, level; divisions come in an unsigned and a signed
# form
_ALU = (
    ("add", 0x00, None, False, 1),
    ("sub", 0x10, None, False, 1),
    ("mul", 0x20, None, False, 1),
    ("div", 0x30, 0, False, 1),
    ("sdiv", 0x30, 1, True, 4),
    ("or", 0x40, None, False, 1),
    ("and", 0x50, None, False, 1),
    ("lsh", 0x60, None, False, 1),
    ("rsh", 0x70, None, False, 1),
    ("mod", 0x90, 0, False, 1),
    ("smod", 0x90, 1, True, 4),
    ("xor", 0xA0, None, False, 1),
    ("arsh", 0xC0, None, True, 1),
)
# op, high nibble, level of the 64-bit form (the 32-bit forms are all v3), signed
_BRANCHES = (
    ("jeq", 0x10, 1, False),
    ("jgt", 0x20, 1, False),
    ("jge", 0x30, 1, False),
    ("jset", 0x40, 1, False),
    ("jne", 0x50, 1, False),
    ("jsgt", 0x60, 1, True),
    ("jsge", 0x70, 1, True),
    ("jlt", 0xA0, 2, False),
    ("jle", 0xB0, 2, False),
    ("jslt", 0xC0, 2, True),
    ("jsle", 0xD0, 2, True),
)
_SIZES = (("w", 0x00, 4), ("h", 0x08, 2), ("b", 0x10, 1), ("dw", 0x18, 8))
# op, imm, what happens to src, fetches; the plain forms are the oldest
_ATOMICS = (
    ("add", 0x00, _READ, False),
    ("or", 0x40, _READ, False),
    ("and", 0x50, _READ, False),
    ("xor", 0xA0, _READ, False),
    ("add", 0x01, _UPDATE, True),
    ("or", 0x41, _UPDATE, True),
    ("and", 0x51, _UPDATE, True),
    ("xor", 0xA1, _UPDATE, True),
    ("xchg", 0xE1, _UPDATE, True),
    ("cmpxchg", 0xF1, _READ, True),
)
_WIDE = (
    ("lddw", 0, 1),
    ("lddw_map_fd", PSEUDO_MAP_FD, 1),
    ("lddw_map_value", PSEUDO_MAP_VALUE, 1),
    ("lddw_btf_id", PSEUDO_BTF_ID, 1),
    ("lddw_func", PSEUDO_FUNC, 1),
    ("lddw_map_idx", PSEUDO_MAP_IDX, 1),
    ("lddw_map_idx_value", PSEUDO_MAP_IDX_VALUE, 1),
)


_DIVMUL = frozenset(("mul", "div", "mod", "sdiv", "smod"))


def _alu_rows() -> list[InstructionRow]:
    rows = []
    for width, cls in ((32, 0x04), (64, 0x07)):
        suffix = "32" if width == 32 else ""
        for op, high, offset, signed, level in _ALU:
            group = f"divmul{width}" if op in _DIVMUL else f"base{width}"
            keyed = offset is not None
            for source, bit in (("imm", 0x00), ("reg", 0x08)):
                opcode = cls | high | bit
                rows.append(
                    InstructionRow(
                        f"{op}{suffix}_{source}",
                        opcode,
                        Kind.ALU,
                        op,
                        dst=_UPDATE,
                        src=_READ if bit else _RESERVED,
                        offset=_KEY if keyed else _RESERVED,
                        imm=_RESERVED if bit else _VALUE,
                        key=(_OFFSET, offset) if offset is not None else (0, opcode),
                        width=width,
                        signed=signed,
                        level=level,
                        group=group,
                    )
                )
        rows += _move_rows(width, cls, suffix)
    return rows


def _move_rows(width: int, cls: int, suffix: str) -> list[InstructionRow]:
    # negation, and moves: plain ones (offset 0) and those that extend the sign of the low bits
    group, neg, mov, movx = f"base{width}", cls | 0x80, cls | 0xB0, cls | 0xB8
    row = InstructionRow(
        f"neg{suffix}", neg, Kind.ALU, "neg", _UPDATE, key=(0, neg), width=width, group=group
    )
    move = row._replace(
        name=f"mov{suffix}_imm", opcode=mov, op="mov", dst=_WRITE, imm=_VALUE, key=(0, mov)
    )
    plain = move._replace(
        name=f"mov{suffix}_reg",
        opcode=movx,
        src=_READ,
        offset=_KEY,
        imm=_RESERVED,
        key=(_OFFSET, 0),
    )
    extending = [
        plain._replace(
            name=f"movsx{bits}{width}",
            op="movsx",
            key=(_OFFSET, bits),
            source_width=bits,
            signed=True,
            level=4,
        )
        for bits in (8, 16, 32)
        if bits < width
    ]
    cast = plain._replace(
        name="addr_space_cast",
        kind=Kind.CAST,
        op="addr_space_cast",
        imm=_VALUE,
        key=(_OFFSET, 1),
        level=4,
        group="linux",
    )
    return [row, move, plain, *extending, *([cast] if width == 64 else [])]


def _swap_rows() -> list[InstructionRow]:
    return [
        InstructionRow(
            f"{op}{bits}",
            opcode,
            Kind.SWAP,
            op,
            dst=_UPDATE,
            imm=_KEY,
            key=(_IMM, bits),
            size=bits // 8,
            level=level,
            group="base64" if bits == 64 or op == "bswap" else "base32",
        )
        for op, opcode, level in (("le", 0xD4, 1), ("be", 0xDC, 1), ("bswap", 0xD7, 4))
        for bits in (16, 32, 64)
    ]


def _branch_rows() -> list[InstructionRow]:
    return [
        InstructionRow(
            f"{op}{'32' if width == 32 else ''}_{'reg' if bit else 'imm'}",
            cls | high | bit,
            Kind.BRANCH,
            op,
            dst=_READ,
            src=_READ if bit else _RESERVED,
            offset=_JUMP,
            imm=_RESERVED if bit else _VALUE,
            key=(0, cls | high | bit),
            width=width,
            signed=signed,
            level=3 if width == 32 else level,
            group=f"base{width}",
        )
        for width, cls in ((64, 0x05), (32, 0x06))
        for op, high, level, signed in _BRANCHES
        for bit in (0x00, 0x08)
    ]


def _control_rows() -> list[InstructionRow]:
    row, b32 = InstructionRow, "base32"
    call = Kind.CALL
    return [
        row("ja", 0x05, Kind.GOTO, "ja", offset=_JUMP, key=(0, 0x05), group=b32),
        row("gotol", 0x06, Kind.GOTO, "gotol", imm=_JUMP, key=(0, 0x06), level=4, group=b32),
        row(
            "may_goto",
            0xE5,
            Kind.MAY_GOTO,
            "may_goto",
            src=_KEY,
            offset=_JUMP,
            key=(_SRC, 0),
            level=4,
            group="linux",
        ),
        row("call_helper", 0x85, call, "helper", src=_KEY, imm=_VALUE, key=(_SRC, 0), group=b32),
        row(
            "call_local",
            0x85,
            call,
            "local",
            src=_KEY,
            imm=_JUMP,
            key=(_SRC, 1),
            level=3,
            group=b32,
        ),
        # the offset of a kfunc call is an index in the program's array of module BTF descriptors
        row(
            "call_kfunc",
            0x85,
            call,
            "kfunc",
            src=_KEY,
            offset=_VALUE,
            imm=_VALUE,
            key=(_SRC, 2),
            level=3,
            group=b32,
        ),
        row("callx", 0x8D, call, "register", dst=_READ, key=(0, 0x8D), group="callx"),
        row("exit", 0x95, Kind.EXIT, "exit", key=(0, 0x95), group=b32),
    ]


def _memory_rows() -> list[InstructionRow]:
    rows = []
    for suffix, bits, size in _SIZES:
        base = InstructionRow(
            f"ldx{suffix}",
            0x61 | bits,
            Kind.LOAD,
            "ldx",
            _WRITE,
            _READ,
            _DISPLACEMENT,
            key=(0, 0x61 | bits),
            size=size,
            width=size * 8,
            group="base64" if size == 8 else "base32",
        )
        rows += [
            base,
            _variant(base, f"stx{suffix}", 0x63 | bits, "stx", Kind.STORE, dst=_READ),
            _variant(base, f"st{suffix}", 0x62 | bits, "st", Kind.STORE, dst=_READ, imm=_VALUE),
        ]
        rows[-1] = rows[-1]._replace(src=_RESERVED)
        if size == 8:
            continue
        signed = _variant(base, f"ldxs{suffix}", 0x81 | bits, "ldxs", Kind.LOAD, dst=_WRITE)
        rows.append(signed._replace(signed=True, level=4))
        for op, mode, src in (("ldabs", 0x20, _RESERVED), ("ldind", 0x40, _READ)):
            packet = _variant(
                base, f"{op}{suffix}", mode | bits, op, Kind.PACKET, dst=_RESERVED, imm=_VALUE
            )
            rows.append(packet._replace(src=src, offset=_RESERVED, group="packet"))
    return rows


def _variant(
    base: InstructionRow,
    name: str,
    opcode: int,
    op: str,
    kind: Kind,
    *,
    dst: FieldUse,
    imm: FieldUse = FieldUse.RESERVED,
) -> InstructionRow:
    return base._replace(
        name=name, opcode=opcode, op=op, kind=kind, dst=dst, imm=imm, key=(0, opcode)
    )


def _atomic_rows() -> list[InstructionRow]:
    rows = []
    for opcode, width in ((0xDB, 64), (0xC3, 32)):
        for op, imm, src, fetch in _ATOMICS:
            plain_fetch = fetch and op not in ("xchg", "cmpxchg")
            rows.append(
                InstructionRow(
                    f"lock_{'fetch_' if plain_fetch else ''}{op}{width}",
                    opcode,
                    Kind.ATOMIC,
                    op,
                    dst=_READ,
                    src=src,
                    offset=_DISPLACEMENT,
                    imm=_KEY,
                    key=(_IMM, imm),
                    width=width,
                    size=width // 8,
                    fetch=fetch,
                    level=1 if imm == 0 else 3,
                    group=f"atomic{width}",
                )
            )
    for _, bits, size in _SIZES:
        acquire = InstructionRow(
            f"load_acquire{size * 8}",
            0xC3 | bits,
            Kind.ATOMIC,
            "load_acquire",
            dst=_WRITE,
            src=_READ,
            offset=_DISPLACEMENT,
            imm=_KEY,
            key=(_IMM, 0x100),
            width=size * 8,
            size=size,
            fetch=True,
            level=4,
            group="linux",
        )
        release = acquire._replace(
            name=f"store_release{size * 8}",
            op="store_release",
            dst=_READ,
            key=(_IMM, 0x110),
            fetch=False,
        )
        rows += [acquire, release]
    return rows


def _wide_rows() -> list[InstructionRow]:
    return [
        InstructionRow(
            name,
            0x18,
            Kind.WIDE,
            name,
            dst=_WRITE,
            src=_KEY,
            imm=_VALUE,
            key=(_SRC, src),
            size=8,
            level=level,
        )
        for name, src, level in _WIDE
    ]


ROWS: tuple[InstructionRow, ...] = (
    *_alu_rows(),
    *_swap_rows(),
    *_branch_rows(),
    *_control_rows(),
    *_memory_rows(),
    *_atomic_rows(),
    *_wide_rows(),
)

ROW_BY_NAME: dict[str, InstructionRow] = {row.name: row for row in ROWS}


def _forms() -> tuple[tuple[int, dict[int, InstructionRow]], ...]:
    forms: list[tuple[int, dict[int, InstructionRow]]] = [(0, {}) for _ in range(256)]
    for row in ROWS:
        field, value = row.key
        if not forms[row.opcode][1]:
            forms[row.opcode] = (field, {})
        assert forms[row.opcode][0] == field, f"{row.name}: two fields select the form"
        forms[row.opcode][1][value] = row
    return tuple(forms)


# By opcode: which field of an Instruction selects the form, and the forms. `field, rows =
# FORMS[insn.opcode]; row = rows.get(insn[field])` gives None for what is no instruction.
FORMS: tuple[tuple[int, dict[int, InstructionRow]], ...] = _forms()
