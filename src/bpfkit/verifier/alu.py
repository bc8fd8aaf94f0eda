"""ALU instructions on what registers hold: numbers, pointers moved by numbers."""

from __future__ import annotations

from ..abi.opcodes import InstructionRow
from ..isa.instruction import Instruction
from .arithmetic import (
    binary,
    byte_swap,
    low_word,
    negate,
    pointer_add,
    pointer_subtract,
    sign_extend,
    truncate,
    with_low_word,
)
from .numbers import S32_MAX, S32_MIN, S64_MIN, U32_MAX, UNKNOWN, ZERO, Num, constant
from .precision import mark_precise
from .registers import (
    ADD_CONST,
    ADD_CONST32,
    ADD_CONST64,
    CONST_PTR_TO_DYNPTR,
    CONST_PTR_TO_MAP,
    MAYBE_NULL,
    NOT_INIT,
    PTR_TO_ARENA,
    PTR_TO_BTF_ID,
    PTR_TO_BUF,
    PTR_TO_CTX,
    PTR_TO_FLOW_KEYS,
    PTR_TO_FUNC,
    PTR_TO_MAP_KEY,
    PTR_TO_MAP_VALUE,
    PTR_TO_MEM,
    PTR_TO_PACKET,
    PTR_TO_PACKET_META,
    PTR_TO_STACK,
    PTR_TO_TP_BUFFER,
    PTR_UNTRUSTED,
    SCALAR,
    UNKNOWN_REG,
    Reg,
    constant_reg,
    kind_name,
    moved_to,
    scalar,
    tied,
)
from .verdict import Rejected
from .walk import Operation, Walk

__all__ = ["compile_alu"]

_MAX_OFFSET = 1 << 29
_EACCES = 13

_SYMBOLS = {
    "add": "+=",
    "sub": "-=",
    "mul": "*=",
    "div": "/=",
    "or": "|=",
    "and": "&=",
    "lsh": "<<=",
    "rsh": ">>=",
    "mod": "%=",
    "xor": "^=",
    "arsh": "s>>=",
    "sdiv": "/=",
    "smod": "%=",
}


def compile_alu(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    """The operation of an ALU, byte swap or address space cast instruction."""
    maker = _MAKERS.get(row.op, _binary)
    return maker(slot, insn, row)


# --- moves --------------------------------------------------------------------------------------


def tie_source(walk: Walk, number: int, reg: Reg) -> Reg:
    """``reg``, which is about to be copied, with an id that ties the copy to it. Constants need
    none."""
    if reg.kind != SCALAR:
        return reg
    id = reg.id
    if id & ADD_CONST:  # one distance is all that is tracked
        id = 0
        reg = walk.regs[number] = scalar(reg.num)
    if not id and not reg.num.is_const:
        reg = walk.regs[number] = tied(reg.num, 0, walk.new_id())
    return reg


def _mov(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    if not row.from_register:
        return _mov_constant(slot, insn, row)
    return _mov64(slot, insn) if row.width == 64 else _mov32(slot, insn)


def _mov_constant(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    dst, following = insn.dst, slot + 1
    value = constant_reg(insn.imm if row.width == 64 else insn.imm & 0xFFFFFFFF)

    def move(walk: Walk) -> int:
        if dst == 10:
            walk.check_writable(dst)
        walk.regs[dst] = value
        return following

    return move


def _mov64(slot: int, insn: Instruction) -> Operation:
    dst, src, following = insn.dst, insn.src, slot + 1

    def move(walk: Walk) -> int:
        regs = walk.regs
        reg = regs[src]
        kind = reg[0]
        if kind == SCALAR:
            id = reg[3]
            if not id:
                if not reg[1].is_const:
                    walk.ids += 1
                    reg = regs[src] = tied(reg[1], 0, walk.ids)
            elif id & ADD_CONST:
                reg = tie_source(walk, src, reg)
        elif kind == NOT_INIT:
            walk.read(src)
        if dst == 10:
            walk.check_writable(dst)
        regs[dst] = reg
        return following

    return move


def _mov32(slot: int, insn: Instruction) -> Operation:
    dst, src, following = insn.dst, insn.src, slot + 1

    def move(walk: Walk) -> int:
        reg = walk.read(src)
        walk.check_writable(dst)
        if reg.kind != SCALAR:
            walk.regs[dst] = scalar(low_word(UNKNOWN))
        elif reg.num.umax >> 32:
            walk.regs[dst] = scalar(low_word(reg.num))
        else:
            walk.regs[dst] = tie_source(walk, src, reg)
        return following

    return move


def _movsx(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    dst, src, following = insn.dst, insn.src, slot + 1
    size, width = row.source_width // 8, row.width
    limit = 1 << row.source_width - 1

    def move(walk: Walk) -> int:
        reg = walk.read(src)
        walk.check_writable(dst)
        if reg.kind != SCALAR:
            walk.regs[dst] = UNKNOWN_REG if width == 64 else scalar(low_word(UNKNOWN))
            return following
        num = sign_extend(reg.num, size, width)
        if reg.num.umax < limit:  # the extension changes nothing
            walk.regs[dst] = tie_source(walk, src, reg)._replace(num=num)
        else:
            walk.regs[dst] = scalar(num)
        return following

    return move


def _neg(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    dst, width, following = insn.dst, row.width, slot + 1

    def operation(walk: Walk) -> int:
        reg = walk.read(dst)
        walk.check_writable(dst)
        num = negate(reg.num, width) if reg.kind == SCALAR else UNKNOWN
        walk.regs[dst] = scalar(num)
        return following

    return operation


def _swap(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    dst, bits, following = insn.dst, insn.imm, slot + 1
    op = row.op

    def operation(walk: Walk) -> int:
        reg = walk.read(dst)
        walk.check_writable(dst)
        native = "be" if walk.program.is_big_endian else "le"
        if reg.kind != SCALAR:
            walk.regs[dst] = UNKNOWN_REG
        elif op == native:
            walk.regs[dst] = reg if bits == 64 else scalar(truncate(reg.num, bits // 8))
        else:
            walk.regs[dst] = scalar(byte_swap(reg.num, bits))
        return following

    return operation


def _cast(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    dst, src, following = insn.dst, insn.src, slot + 1
    to_arena = insn.imm == 1

    def operation(walk: Walk) -> int:
        if not any(one.type == _MAP_TYPE_ARENA for one in walk.program.used_maps):
            raise Rejected(
                "addr_space_cast insn can only be used in a program that has an associated arena"
            )
        walk.read(src)
        walk.check_writable(dst)
        walk.regs[dst] = Reg(PTR_TO_ARENA, ZERO) if to_arena else UNKNOWN_REG
        return following

    return operation


_MAP_TYPE_ARENA = 33


# --- numbers ------------------------------------------------------------------------------------

_CACHE_MAX = 4096


def _binary(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    op, width, dst, following = row.op, row.width, insn.dst, slot + 1
    if row.from_register:
        return _binary_register(slot, insn, row)
    if op in _DIVISIONS and insn.imm == 0:
        return _refuse(dst, "div by zero")
    if op in _SHIFTS and not 0 <= insn.imm < width:
        return _refuse(dst, f"invalid shift {insn.imm}")
    right = constant_reg(insn.imm)
    word = right.num
    ties, splits = op in ("add", "sub"), op in _MASKS
    adds = op == "add" and width == 64 and dst != 10
    known: dict[Num, Reg] = {}
    moves: _Moves = {}

    def operation(walk: Walk) -> int:
        regs = walk.regs
        left = regs[dst]
        if dst == 10:
            walk.check_writable(dst)
        if adds and left[0] in _PLAIN_POINTERS:
            regs[dst] = _add_again(moves, walk, dst, left, right)
        elif left[0] != SCALAR:
            walk.read(dst)
            regs[dst] = _pointer_op(walk, op, width, dst, left, right, dst)
        elif ties and left[3]:
            regs[dst] = _added(op, width, left, word)
        else:
            num = left[1]
            if splits and num.s32max == 0 and num.s32min == -1:
                num = _split(walk, dst)
            result = known.get(num)
            if result is None:
                if len(known) > _CACHE_MAX:
                    known.clear()
                result = known[num] = scalar(binary(op, width, num, word))
            regs[dst] = result
        return following

    return operation


_DIVISIONS = frozenset(("div", "mod", "sdiv", "smod"))
_SHIFTS = frozenset(("lsh", "rsh", "arsh"))
_MASKS = frozenset(("and", "or"))


def _split(walk: Walk, dst: int) -> Num:
    """A number that is 0 or -1, a sign spread over all bits, is followed as each of the two where
    it is combined with a constant: as -1 here, as 0 on a branch that waits."""
    left = walk.regs[dst]
    word, is_whole = left.num, left.num.smin == -1 and left.num.smax == 0
    zero = ZERO if is_whole else with_low_word(word, 0)
    waiting = walk.branch(walk.slot)
    waiting.frames[-1].regs[dst] = scalar(zero) if is_whole else left._replace(num=zero)
    return constant(-1) if is_whole else with_low_word(word, U32_MAX)


def _refuse(dst: int, message: str) -> Operation:
    def operation(walk: Walk) -> int:
        walk.read(dst)
        raise Rejected(message)

    return operation


def _is_constant(num: Num, width: int) -> bool:
    return num.is_const if width == 64 else num.is_const32


def _added(op: str, width: int, left: Reg, word: Num) -> Reg:
    """A number plus or minus a constant stays tied to its equals, at a distance."""
    num = binary(op, width, left.num, word)
    off, flag = word.smin, ADD_CONST64
    if width == 32:
        off, flag = word.s32min, ADD_CONST32
        if left.num.umax > U32_MAX:  # the operation cuts something off
            return scalar(num)
    if op == "sub":
        off = S32_MAX + 1 if off == S32_MIN else -off
    if left.id & ADD_CONST or not S32_MIN <= off <= S32_MAX:
        return scalar(num)
    return tied(num, off, left.id | flag)


def _binary_register(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    op, width, dst, src, following = row.op, row.width, insn.dst, insn.src, slot + 1
    ties, splits = op in ("add", "sub") and src != dst, op in _MASKS
    adds = op == "add" and width == 64 and dst != 10
    known: dict[tuple[Num, Num], Reg] = {}
    moves: _Moves = {}

    def operation(walk: Walk) -> int:
        regs = walk.regs
        right, left = regs[src], regs[dst]
        if adds and left[0] in _PLAIN_POINTERS and right[0] == SCALAR:
            mark_precise(walk, src)
            regs[dst] = _add_again(moves, walk, dst, left, right)
        elif right[0] != SCALAR or left[0] != SCALAR:
            walk.read(src)
            walk.read(dst)
            if dst == 10:
                walk.check_writable(dst)
            regs[dst] = _with_pointer(walk, op, width, insn, left, right)
        elif ties and left[3] and _is_constant(right[1], width):
            regs[dst] = _added(op, width, left, right[1])
        else:
            key = (left[1], right[1])
            if splits and key[0].s32max == 0 and key[0].s32min == -1 and key[1].is_const:
                key = (_split(walk, dst), key[1])
            result = known.get(key)
            if result is None:
                if len(known) > _CACHE_MAX:
                    known.clear()
                result = known[key] = scalar(binary(op, width, *key))
            regs[dst] = result
        return following

    return operation


# --- pointers -----------------------------------------------------------------------------------


_Moves = dict[tuple[int, int, Num, Num], tuple[int, Num]]
"""Offset and number of pointers that were moved before, by kind, offset and number of the pointer
and the amount."""


def _add_again(moves: _Moves, walk: Walk, dst: int, pointer: Reg, amount: Reg) -> Reg:
    """``pointer + amount``, both 64 bits wide, for pointers to which nothing else happens."""
    key = (pointer[0], pointer[2], pointer[1], amount[1])
    found = moves.get(key)
    if found is None:
        moved = _pointer_op(walk, "add", 64, dst, pointer, amount, dst)
        if moved[0] == pointer[0] and moved[3] == pointer[3]:
            if len(moves) > _CACHE_MAX:
                moves.clear()
            moves[key] = moved[2], moved[1]
        return moved
    off, num = found
    return moved_to(pointer, off, num)


_PLAIN_POINTERS = frozenset((PTR_TO_MAP_VALUE, PTR_TO_STACK, PTR_TO_MEM, PTR_TO_MAP_KEY))


def _with_pointer(walk: Walk, op: str, width: int, insn: Instruction, left: Reg, right: Reg) -> Reg:
    dst = insn.dst
    if left.kind & 0xFF == PTR_TO_ARENA:
        return left
    if left.kind == SCALAR:
        # number OP pointer: the pointer is what moves
        mark_precise(walk, dst)
        return _pointer_op(walk, op, width, dst, right, left, insn.src)
    if right.kind != SCALAR:
        if op == "sub":
            return UNKNOWN_REG
        raise Rejected(f"R{dst} pointer {_SYMBOLS[op]} pointer prohibited", errno=_EACCES)
    mark_precise(walk, insn.src)
    return _pointer_op(walk, op, width, dst, left, right, dst)


_MOVABLE = frozenset(
    (
        PTR_TO_CTX,
        PTR_TO_MAP_VALUE,
        PTR_TO_MAP_KEY,
        PTR_TO_STACK,
        PTR_TO_PACKET_META,
        PTR_TO_PACKET,
        PTR_TO_TP_BUFFER,
        PTR_TO_BTF_ID,
        PTR_TO_MEM,
        PTR_TO_BUF,
        PTR_TO_FUNC,
        CONST_PTR_TO_DYNPTR,
    )
)


def _check_movable(op: str, dst: int, pointer: Reg, amount: Num) -> None:
    kind = pointer.kind
    if kind & MAYBE_NULL:
        raise Rejected(
            f"R{dst} pointer arithmetic on {kind_name(kind)} prohibited, null-check it first",
            errno=_EACCES,
        )
    base = kind & 0xFF
    if base in _MOVABLE or (base == PTR_TO_FLOW_KEYS and amount.is_const):
        return
    adds_nothing = amount is ZERO and op == "add"
    if adds_nothing and base in (CONST_PTR_TO_MAP, PTR_TO_FLOW_KEYS):
        return
    raise Rejected(f"R{dst} pointer arithmetic on {kind_name(kind)} prohibited", errno=_EACCES)


def _check_offset(kind: int, off: int, num: Num) -> None:
    """Refuse offsets that are too large for the arithmetic on them to be exact."""
    value = num.smin
    if -_MAX_OFFSET < off < _MAX_OFFSET and -_MAX_OFFSET < value < _MAX_OFFSET:
        return
    name = kind_name(kind)
    if num.is_const and not -_MAX_OFFSET < value < _MAX_OFFSET:
        raise Rejected(f"math between {name} pointer and {value} is not allowed")
    if not -_MAX_OFFSET < off < _MAX_OFFSET:
        raise Rejected(f"{name} pointer offset {off} is not allowed")
    if value == S64_MIN:
        raise Rejected(
            f"math between {name} pointer and register with unbounded min value is not allowed"
        )
    if not -_MAX_OFFSET < value < _MAX_OFFSET:
        raise Rejected(f"value {value} makes {name} pointer be out of bounds")


def _pointer_op(
    walk: Walk, op: str, width: int, dst: int, pointer: Reg, amount: Reg, holder: int
) -> Reg:
    """``pointer OP amount``; ``holder`` is the register that held the pointer."""
    kind, num = pointer.kind, amount.num
    if kind & 0xFF == PTR_TO_ARENA:
        return pointer
    if num.smin > num.smax or num.umin > num.umax:
        return UNKNOWN_REG
    if width == 32:
        if op == "sub":
            return UNKNOWN_REG
        raise Rejected(f"R{dst} 32-bit pointer arithmetic prohibited", errno=_EACCES)
    if kind & MAYBE_NULL:
        _check_movable(op, dst, pointer, num)
    if kind & 0xFF == PTR_TO_MEM and kind & PTR_UNTRUSTED:
        return pointer
    _check_movable(op, dst, pointer, num)
    _check_offset(kind, 0, num)
    _check_offset(kind, pointer.off, pointer.num)
    moved = _moved(walk, op, dst, pointer, num, is_reversed=holder != dst)
    _check_offset(kind, moved.off, moved.num)
    return moved


def _moved(walk: Walk, op: str, dst: int, pointer: Reg, amount: Num, *, is_reversed: bool) -> Reg:
    if op not in ("add", "sub"):
        what = (
            f"bitwise operator {_SYMBOLS[op]} on pointer"
            if op in ("and", "or", "xor")
            else f"pointer arithmetic with {_SYMBOLS[op]} operator"
        )
        raise Rejected(f"R{dst} {what} prohibited", errno=_EACCES)
    if op == "sub":
        if is_reversed:
            raise Rejected(f"R{dst} tried to subtract pointer from scalar", errno=_EACCES)
        if pointer.kind & 0xFF == PTR_TO_STACK:
            raise Rejected(f"R{dst} subtraction from stack pointer prohibited", errno=_EACCES)
    if amount.is_const:
        off = pointer.off + amount.smin if op == "add" else pointer.off - amount.smin
        if -0x80000000 <= off <= S32_MAX:
            return moved_to(pointer, off, pointer.num)
    work = pointer_add if op == "add" else pointer_subtract
    moved = pointer._replace(num=work(pointer.num, amount))
    if pointer.kind & 0xFF in (PTR_TO_PACKET, PTR_TO_PACKET_META):
        # what was compared with the end of the packet was another pointer
        keeps = op == "sub" and amount.smin >= 0
        return moved._replace(id=walk.new_id(), aux=pointer.aux if keeps else 0)
    return moved


_MAKERS = {
    "mov": _mov,
    "movsx": _movsx,
    "neg": _neg,
    "le": _swap,
    "be": _swap,
    "bswap": _swap,
    "addr_space_cast": _cast,
}
