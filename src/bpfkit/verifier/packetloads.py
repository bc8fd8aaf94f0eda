"""The packet loads of classic BPF (LD_ABS, LD_IND): r6 holds the context, r0 gets the value, and a
load past the packet's end leaves the program."""

from __future__ import annotations

from ..abi.opcodes import InstructionRow
from ..isa.instruction import Instruction
from .leaks import check_leaks
from .registers import NOT_INIT_REG, PTR_TO_CTX, UNKNOWN_REG, ZERO_REG
from .verdict import Rejected
from .walk import Operation, Walk

__all__ = ["compile_packet_load"]

_SOCKET_FILTER, _SCHED_CLS, _SCHED_ACT = 1, 3, 4


def compile_packet_load(slot: int, insn: Instruction, row: InstructionRow) -> Operation:
    """The operation of a packet load."""

    def operation(walk: Walk) -> int:
        if walk.program.type not in (_SOCKET_FILTER, _SCHED_CLS, _SCHED_ACT):
            raise Rejected("BPF_LD_[ABS|IND] instructions not allowed for this program type")
        context = walk.read(6)
        check_leaks(walk, "BPF_LD_[ABS|IND]", is_end=True)
        if context.kind != PTR_TO_CTX:
            raise Rejected("at the time of BPF_LD_ABS|IND R6 != pointer to skb")
        if row.from_register:
            walk.read(insn.src)
        from .context import check_unmodified

        check_unmodified(context, 6)
        walk.regs[1:6] = [NOT_INIT_REG] * 5
        walk.regs[0] = UNKNOWN_REG
        if len(walk.state.frames) > 1:
            return _leave_function(walk)
        return slot + 1

    return operation


def _leave_function(walk: Walk) -> int:
    """Past the packet's end a function returns 0 at once; the path where the load works waits."""
    from .calls import return_to_caller

    walk.branch(walk.slot + 1)
    walk.regs[0] = ZERO_REG
    return return_to_caller(walk)
