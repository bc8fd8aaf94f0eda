"""What is wrong with a program's instructions before, and apart from, what they compute: opcodes,
reserved fields, jumps out of functions, line and function information.

``check_structure`` is done before the walk. Reserved fields of most instructions matter only where
they are executed: ``check_fields`` is asked for each when the walk gets there first.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ..abi.opcodes import (
    FORMS,
    PSEUDO_BTF_ID,
    PSEUDO_CALL,
    PSEUDO_FUNC,
    PSEUDO_KFUNC_CALL,
    PSEUDO_MAP_FD,
    PSEUDO_MAP_IDX,
    PSEUDO_MAP_IDX_VALUE,
    PSEUDO_MAP_VALUE,
    InstructionRow,
)
from ..btf import DeclTag
from ..errors import FormatError
from ..isa.forms import find_row
from ..isa.instruction import Instruction
from .verdict import Rejected

if TYPE_CHECKING:
    from ..btf import Btf
    from ..obj.spec import FuncInfo
    from .program import Program
    from .walk import Walk

__all__ = [
    "MAX_SUBPROGRAMS",
    "check_fields",
    "check_structure",
    "exception_callback",
    "read_slots",
    "row_for",
]

MAX_SUBPROGRAMS = 256
_MAX_SLOTS = 1_000_000
_E2BIG, _EACCES = 7, 13

# classes and modes of opcodes
_LD, _LDX, _ST, _STX, _ALU, _JMP, _JMP32, _ALU64 = range(8)
_ABS, _IND, _MEM, _MEMSX, _ATOMIC = 0x20, 0x40, 0x60, 0x80, 0xC0
_WIDE, _CALL, _EXIT, _GOTO, _GOTOL, _MAY_GOTO = 0x18, 0x85, 0x95, 0x05, 0x06, 0xE5
_TAIL_CALL = 12
_CALLX = 0x8D  # an instruction of the ISA that programs may not use
_ARRAY, _ARENA = 2, 33
_MAX_DIRECT_OFFSET = 1 << 29

_LAYOUT = {"little": struct.Struct("<BBhi"), "big": struct.Struct(">BBhi")}


# --- reading --------------------------------------------------------------------------------------


def read_slots(code: bytes, byteorder: str) -> list[Instruction | None]:
    """The instructions of ``code`` by slot; None is the second half of a wide load. A wide load
    whose second half is wrong or missing stays a lone slot, for ``check_structure`` to find.

    Raises Rejected for no instructions, too many, and half ones."""
    if not code or len(code) % 8:
        raise Rejected(f"{len(code)} bytes are no program", slot=0)
    if len(code) // 8 > _MAX_SLOTS:
        raise Rejected(f"{len(code) // 8} instructions are too many", slot=0, errno=_E2BIG)
    low, high = (0, 4) if byteorder == "little" else (4, 0)
    slots: list[Instruction | None] = [
        Instruction(opcode, regs >> low & 15, regs >> high & 15, offset, imm)
        for opcode, regs, offset, imm in _LAYOUT[byteorder].iter_unpack(code)
    ]
    slot, count = 0, len(slots)
    while slot < count - 1:
        insn, second = slots[slot], slots[slot + 1]
        assert insn is not None and second is not None
        if insn[0] == _WIDE and not any(second[:4]):
            slots[slot] = insn._replace(imm_hi=second[4])
            slots[slot + 1] = None
            slot += 1
        slot += 1
    return slots


def row_for(insn: Instruction | None) -> InstructionRow | None:
    """The form of the instruction; for a known opcode with wrong fields any form of that opcode,
    None for opcodes that programs may not have."""
    if insn is None or insn[0] == _CALLX:
        return None
    found = find_row(insn)
    if found is None:
        found = next(iter(FORMS[insn[0]][1].values()), None)
    return found


def exception_callback(btf: Btf | None, functions: Sequence[FuncInfo]) -> int:
    """The slot where the function starts that a tag of the main program names as its exception
    callback; 0 for none. Raises Rejected where it is not there, or is not global."""
    if btf is None or not functions:
        return 0
    main, prefix = functions[0].type_id, "exception_callback:"
    names = [
        one.name[len(prefix) :]
        for _, one in btf.types()
        if isinstance(one, DeclTag)
        and one.type_id == main
        and one.component == -1
        and one.name.startswith(prefix)
    ]
    if not names:
        return 0
    if len(names) > 1:
        raise Rejected("multiple exception callback tags for main subprog", errno=17)
    name = names[0]
    type_id = btf.find(name, "func")
    if type_id is None:
        raise Rejected(f"exception callback '{name}' could not be found in BTF", errno=2)
    if getattr(btf.type(type_id), "linkage", 0) != 1:
        raise Rejected(f"exception callback '{name}' must have global linkage")
    starts = [one.slot for one in functions if one.type_id == type_id]
    if 0 in starts:
        raise Rejected("invalid exception callback insn_off in func_info: 0")
    if not starts:
        raise Rejected("exception callback type id not found in func_info")
    return starts[-1]


# --- before the walk ------------------------------------------------------------------------------


def check_structure(program: Program) -> None:
    """Everything about single instructions and functions that the kernel checks first, in its
    order. Raises Rejected."""
    from .mapcompat import check_maps

    _check_kfuncs(program)
    _check_functions(program)
    _check_function_info(program)
    _check_line_info(program)
    _check_opcodes(program)
    check_maps(program)


def _check_kfuncs(program: Program) -> None:
    btf = program.target.btf
    for slot, insn in enumerate(program.slots):
        if insn is None or insn[0] != _CALL or insn[2] != PSEUDO_KFUNC_CALL:
            continue
        if not program.is_gpl:
            raise Rejected("cannot call kernel function from non-GPL compatible program", slot=slot)
        if insn[3] and not 0 < insn[3] <= len(program.modules):
            raise Rejected("failed to find BTF for kernel function", slot=slot)
        if insn[3] or not insn[4] or btf is None:
            continue  # of a module; or missing, which matters where it is executed
        if not 0 < insn[4] <= len(btf) or btf.type(insn[4]).kind.name != "FUNC":
            message = f"kernel btf_id {insn[4] & 0xFFFFFFFF} is not a function"
            raise Rejected(message, slot=slot)


def _check_functions(program: Program) -> None:
    """Jumps stay in their function, and functions do not run into the next."""
    slots = program.slots
    for one in program.subprograms:
        start, end = one.start, one.end
        for slot in range(start, end):
            insn = slots[slot]
            if insn is None:
                continue
            opcode = insn[0]
            kind = opcode & 7
            if kind == _LD:
                if opcode & 0xE0 in (_ABS, _IND):
                    one.has_packet_load = True
            elif kind in (_JMP, _JMP32):
                if opcode == _CALL and insn[2] == 0 and insn[4] == _TAIL_CALL:
                    one.has_tail_call = True
                if opcode & 0xF0 in (0x80, 0x90):
                    continue
                target = slot + 1 + (insn[4] if opcode == _GOTOL else insn[3])
                if not start <= target < end:
                    raise Rejected(f"jump out of range from insn {slot} to {target}", slot=slot)
        last = slots[end - 1]
        if last is None or last[0] not in (_EXIT, _GOTO, _GOTOL):
            raise Rejected("last insn is not an exit or jmp", slot=end - 1)


def _check_function_info(program: Program) -> None:
    functions, subprograms, btf = program.functions, program.subprograms, program.btf
    if not functions or btf is None:
        for one in subprograms[1:]:
            if one.has_packet_load:
                raise Rejected("LD_ABS is not allowed in subprogs without BTF", slot=one.start)
            if one.has_tail_call:
                raise Rejected("tail_call is not allowed in subprogs without BTF", slot=one.start)
        return
    if len(functions) != len(subprograms):
        raise Rejected("number of funcs in func_info doesn't match number of subprogs", slot=0)
    for one, info in zip(subprograms, functions):
        if one.start != info.slot:
            raise Rejected(
                "func_info BTF section doesn't match subprog layout in BPF program", slot=one.start
            )
        if not one.number or not (one.has_packet_load or one.has_tail_call):
            continue
        if not returns_number(btf, info.type_id):
            what = "LD_ABS" if one.has_packet_load else "tail_call"
            raise Rejected(
                f"{what} is only allowed in functions that return 'int'.", slot=one.start
            )


def returns_number(btf: Btf, func_type: int) -> bool:
    """Whether the function of the BTF returns an integer of at most eight bytes or an enum."""
    try:
        prototype = btf.type(btf.type(func_type).type_id)  # type: ignore[union-attr]
        found = btf.type(btf.resolve(prototype.type_id))  # type: ignore[union-attr]
    except (AttributeError, FormatError):
        return False
    kind = found.kind.name
    return kind in ("ENUM", "ENUM64") or (kind == "INT" and found.size <= 8)  # type: ignore[union-attr]


def _check_line_info(program: Program) -> None:
    lines, subprograms, slots = program.lines, program.subprograms, program.slots
    if not lines:
        return
    before, found = 0, 0
    for index, line in enumerate(lines):
        slot = line.slot
        if (index and slot <= before) or slot >= len(slots):
            raise Rejected(
                f"Invalid line_info[{index}].insn_off:{slot} "
                f"(prev_offset:{before} prog_len:{len(slots)})",
                slot=0,
            )
        insn = slots[slot]
        if insn is None or insn[0] == 0:
            raise Rejected(f"Invalid insn code at line_info[{index}].insn_off", slot=slot)
        if found < len(subprograms):
            start = subprograms[found].start
            if slot == start:
                found += 1
            elif start < slot:
                raise Rejected(f"missing bpf_line_info for func#{found}", slot=start)
        before = slot
    missing = len(subprograms) - found
    if missing:
        raise Rejected(
            f"missing bpf_line_info for {missing} funcs starting from func#{found}",
            slot=subprograms[found].start,
        )


def _check_opcodes(program: Program) -> None:
    slots, rows = program.slots, program.rows
    for slot, insn in enumerate(slots):
        if insn is None:
            continue
        opcode = insn[0]
        if opcode & 7 == _LDX and (opcode & 0xE0 not in (_MEM, _MEMSX) or insn[4]):
            raise Rejected("BPF_LDX uses reserved fields", slot=slot)
        if opcode == _WIDE:
            if slot + 1 >= len(slots) or slots[slot + 1] is not None:
                raise Rejected("invalid bpf_ld_imm64 insn", slot=slot)
            _check_wide(program, slot, insn)
        elif rows[slot] is None:
            raise Rejected(f"unknown opcode {opcode:02x}", slot=slot)


def _check_wide(program: Program, slot: int, insn: Instruction) -> None:
    source = insn[2]
    if source in (0, PSEUDO_FUNC):
        return
    if source == PSEUDO_BTF_ID:
        _check_symbol(program, slot, insn)
        return
    if source in (PSEUDO_MAP_FD, PSEUDO_MAP_IDX):
        is_known = not insn.imm_hi
    else:
        is_known = source in (PSEUDO_MAP_VALUE, PSEUDO_MAP_IDX_VALUE)
    if not is_known:
        raise Rejected("unrecognized bpf_ld_imm64 insn", slot=slot)
    if slot not in program.maps:
        if source in (PSEUDO_MAP_IDX, PSEUDO_MAP_IDX_VALUE):
            raise Rejected("fd_idx without fd_array is invalid", slot=slot, errno=71)
        raise Rejected(f"fd {insn.imm} is not pointing to valid bpf_map", slot=slot, errno=9)
    map, offset = program.maps[slot]
    if offset is None:
        return
    offset &= 0xFFFFFFFF
    if offset >= _MAX_DIRECT_OFFSET:
        raise Rejected(f"direct value offset of {offset} is not allowed", slot=slot)
    if map.type not in (_ARRAY, _ARENA):
        raise Rejected("no direct value access support for this map type", slot=slot)
    if map.type == _ARRAY and (map.max_entries != 1 or offset >= map.value_size):
        raise Rejected(
            f"invalid access to map value pointer, value_size={map.value_size} off={offset}",
            slot=slot,
        )


def _check_symbol(program: Program, slot: int, insn: Instruction) -> None:
    btf = program.target.btf
    if btf is None or insn.imm_hi:
        return  # of a module
    number = insn.imm
    if not 0 <= number <= len(btf):
        raise Rejected(f"ldimm64 insn specifies invalid btf_id {number}.", slot=slot, errno=2)
    if not number or btf.type(number).kind.name not in ("VAR", "FUNC"):
        raise Rejected(f"pseudo btf_id {number} in ldimm64 isn't KIND_VAR or KIND_FUNC", slot=slot)


# --- when an instruction is executed --------------------------------------------------------------


def check_fields(walk: Walk, slot: int) -> None:
    """Raises Rejected for an instruction with something in a field that it does not use, with an
    operation that there is not, or with a register that there is not."""
    insn = walk.program.slots[slot]
    if insn is None:
        return
    kind = insn[0] & 7
    message = _FIELDS[kind](walk.program, insn)
    if message or insn[1] > 10 or insn[2] > 10:
        is_branch = kind in (_JMP, _JMP32) and insn[0] & 0xF0 not in _CONTROL
        if is_branch and insn[0] != _MAY_GOTO:
            _check_read(walk, insn[1], slot)  # before the fields
    if message:
        raise Rejected(message, slot=slot)
    if (insn[1] > 10 or insn[2] > 10) and insn[0] & 0xE0 not in _PACKET_MODES.get(kind, ()):
        for number in _registers(insn):
            _check_read(walk, number, slot)


_CONTROL = (0x00, 0x80, 0x90)
_PACKET_MODES = {_LD: (_ABS, _IND)}


def _check_read(walk: Walk, number: int, slot: int) -> None:
    if number > 10:
        raise Rejected(f"R{number} is invalid", slot=slot)
    walk.read(number)


def _registers(insn: Instruction) -> tuple[int, ...]:
    """The registers of the instruction in the order in which they are checked."""
    kind = insn[0] & 7
    if kind in (_LD, _ST) or (kind in (_ALU, _ALU64) and not insn[0] & 8):
        return (insn[1],)
    return (insn[2], insn[1])


def _load_fields(program: Program, insn: Instruction) -> str:
    opcode = insn[0]
    if opcode == _WIDE:
        return "BPF_LD_IMM64 uses reserved fields" if insn[3] else ""
    if program.type not in (1, 3, 4):
        return "BPF_LD_[ABS|IND] instructions not allowed for this program type"
    is_absolute = opcode & 0xE0 == _ABS
    if insn[1] or insn[3] or opcode & 0x18 == 0x18 or (is_absolute and insn[2]):
        return "BPF_LD_[ABS|IND] uses reserved fields"
    return ""


def _nothing(program: Program, insn: Instruction) -> str:
    return ""


def _store_fields(program: Program, insn: Instruction) -> str:
    return "BPF_ST uses reserved fields" if insn[0] & 0xE0 != _MEM or insn[2] else ""


_READ_WRITE = frozenset(
    operation | fetch for operation in (0x00, 0x40, 0x50, 0xA0) for fetch in (0, 1)
) | frozenset((0xE1, 0xF1))
_LOAD_ACQUIRE, _STORE_RELEASE = 0x100, 0x110


def _register_store_fields(program: Program, insn: Instruction) -> str:
    opcode = insn[0]
    if opcode & 0xE0 == _ATOMIC:
        if insn[4] in _READ_WRITE:
            return "" if opcode & 0x18 in (0x00, 0x18) else "invalid atomic operand size"
        if insn[4] in (_LOAD_ACQUIRE, _STORE_RELEASE):
            return ""
        return f"BPF_ATOMIC uses invalid atomic opcode {insn[4] & 0xFFFFFFFF:02x}"
    return "BPF_STX uses reserved fields" if opcode & 0xE0 != _MEM or insn[4] else ""


_NEG, _END, _MOV, _DIV, _MOD = 0x80, 0xD0, 0xB0, 0x30, 0x90
_EXTENSIONS = {_ALU: (0, 8, 16), _ALU64: (0, 8, 16, 32)}


def _alu_fields(program: Program, insn: Instruction) -> str:
    opcode, _, source, offset, imm, _ = insn
    operation, from_register = opcode & 0xF0, opcode & 8
    if operation == _NEG:
        return "BPF_NEG uses reserved fields" if from_register or source or offset or imm else ""
    if operation == _END:
        is_wrong = opcode & 7 == _ALU64 and from_register
        if is_wrong or source or offset or imm not in (16, 32, 64):
            return "BPF_END uses reserved fields"
        return ""
    if operation == _MOV:
        return _move_fields(program, insn)
    signed = offset == 1 and operation in (_DIV, _MOD)
    if (offset and not signed) or (imm if from_register else source):
        return "BPF_ALU uses reserved fields"
    return ""


def _move_fields(program: Program, insn: Instruction) -> str:
    opcode, _, source, offset, imm, _ = insn
    if not opcode & 8:
        return "BPF_MOV uses reserved fields" if source or offset else ""
    if opcode & 7 == _ALU64 and offset == 1:
        if imm not in (1, 1 << 16):
            return "addr_space_cast insn can only convert between address space 1 and 0"
        if not any(one.type == _ARENA for one in program.used_maps):
            return "addr_space_cast insn can only be used in a program that has an associated arena"
        return ""
    if imm or offset not in _EXTENSIONS[opcode & 7]:
        return "BPF_MOV uses reserved fields"
    return ""


def _jump_fields(program: Program, insn: Instruction) -> str:
    opcode, register, source, offset, imm, _ = insn
    operation, from_register, is_word = opcode & 0xF0, opcode & 8, opcode & 7 == _JMP32
    if operation == 0x80:
        if (
            from_register
            or is_word
            or register
            or source not in (0, PSEUDO_CALL, PSEUDO_KFUNC_CALL)
            or (offset and source != PSEUDO_KFUNC_CALL)
        ):
            return "BPF_CALL uses reserved fields"
    elif operation == 0x00:
        if from_register or source or register or (offset if is_word else imm):
            return "BPF_JA uses reserved fields"
    elif operation == 0x90:
        if from_register or imm or source or register or is_word:
            return "BPF_EXIT uses reserved fields"
    elif opcode == _MAY_GOTO:
        if source or register or imm:
            return f"invalid may_goto imm {imm}"
    elif imm if from_register else source:
        return "BPF_JMP/JMP32 uses reserved fields"
    return ""


_FIELDS: dict[int, Callable[[Program, Instruction], str]] = {
    _LD: _load_fields,
    _LDX: _nothing,
    _ST: _store_fields,
    _STX: _register_store_fields,
    _ALU: _alu_fields,
    _JMP: _jump_fields,
    _JMP32: _jump_fields,
    _ALU64: _alu_fields,
}
