"""Callbacks: functions of the program that helpers and kfuncs call."""

from __future__ import annotations

from ..abi.opcodes import PSEUDO_KFUNC_CALL
from ..isa.instruction import Instruction
from .program import Program

__all__ = ["calls_async_callback", "calls_sync_callback"]

# for_each_map_elem, find_vma, loop, user_ringbuf_drain
_SYNC_HELPERS = frozenset((164, 180, 181, 209))
_SYNC_KFUNCS = frozenset(("bpf_rbtree_add_impl",))
_ASYNC_HELPERS = frozenset((170,))  # timer_set_callback
_ASYNC_KFUNCS = frozenset(
    (
        "bpf_wq_set_callback_impl",
        "bpf_task_work_schedule_signal_impl",
        "bpf_task_work_schedule_resume_impl",
    )
)


def calls_sync_callback(program: Program, insn: Instruction) -> bool:
    """Whether the called helper or kfunc runs a callback before it returns."""
    if insn.src == 0:
        return insn.imm in _SYNC_HELPERS
    return insn.src == PSEUDO_KFUNC_CALL and program.kfunc_name(insn) in _SYNC_KFUNCS


def calls_async_callback(program: Program, insn: Instruction) -> bool:
    """Whether the called helper or kfunc has a callback run later."""
    if insn.src == 0:
        return insn.imm in _ASYNC_HELPERS
    return insn.src == PSEUDO_KFUNC_CALL and program.kfunc_name(insn) in _ASYNC_KFUNCS
