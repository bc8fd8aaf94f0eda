"""Programs made at random that call kernel functions and walk kernel structures, and what this
verifier and the running kernel say of them."""

from __future__ import annotations

import os
import random
import re
import sys
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from bpfkit.btf import Btf, Ptr, Struct, Union
from bpfkit.errors import LoadError
from bpfkit.kernel._sys import bpf
from bpfkit.linker import LinkedProgram, Target
from bpfkit.verifier.verify import verify_program
from support.requires import REPO

sys.path.insert(0, str(REPO / "tools_dev"))

from probe_kfuncs import Cell, cells, insn, kfuncs

STRUCT_OPS, SYSCALL = 27, 31
CURRENT_TASK, PRANDOM, TRACE_PRINTK = 158, 7, 6
EXIT = insn(0xB7) + insn(0x95)
TARGETS = {"26:23": "sched_switch", "26:28": "task"}
LOADS = {1: 0x71, 2: 0x69, 4: 0x61, 8: 0x79}
STORES = {1: 0x73, 2: 0x6B, 4: 0x63, 8: 0x7B}


class Kernel:
    """The running kernel's types, kernel functions and kinds of programs."""

    def __init__(self) -> None:
        self.btf, self.target = Btf.running(), Target.running()
        self.kfuncs = kfuncs(self.btf)
        self.cells = {cell[4]: cell for cell in cells(self.btf)}

    def call(self, name: str) -> bytes:
        return insn(0x85, 0, 2, 0, self.kfuncs[name])

    def struct(self, name: str) -> int:
        return self.btf.find(name, "struct") or 0

    def offset(self, struct: str, *names: str) -> int:
        found = self.btf.type(self.struct(struct))
        assert isinstance(found, Struct)
        return next(one.bit_offset // 8 for one in found.members if one.name in names)


@cache
def kernel() -> Kernel:
    """The kernel, looked at once."""
    return Kernel()


class Answers(NamedTuple):
    """What both say: the messages ("": accepted), instructions processed of accepted ones."""

    theirs: tuple[str, int]
    ours: tuple[str, int]
    program: str

    @property
    def agree(self) -> bool:
        return self.theirs == self.ours


def ask_both(cell: Cell, code: bytes) -> Answers | None:
    """Load the program here and there. None where there is nothing to compare: the kernel refused
    before its verifier."""
    type, attach, target, flags, name = cell
    message = ""
    try:
        fd, log = bpf.prog_load_with_log(
            type,
            code,
            expected_attach_type=attach,
            attach_btf_id=target,
            flags=flags,
            log_level=1,
        )
        os.close(fd)
    except LoadError as error:
        log = error.log
        lines = [one for one in log.splitlines() if not one.startswith("processed ")]
        if not lines:
            return None
        message = lines[-1]
    count = re.search(r"processed (\d+) insns", log)
    number = int(count[1]) if count and not message else 0
    place = TARGETS.get(name, name.partition(":")[2] if type == STRUCT_OPS else "")
    program = LinkedProgram(
        "p",
        type,
        code,
        license="GPL",
        expected_attach_type=attach,
        flags=flags,
        attach_target=place,
    )
    report = verify_program(program, {}, kernel().target)
    if report.unsupported:
        ours = (f"unsupported: {report.unsupported}", 0)
    else:
        ours = (report.message or "", report.instructions_processed if report.accepted else 0)
    return Answers((message, number), ours, f"{name} {code.hex()}")


# --- arguments ----------------------------------------------------------------------------------

_ARGUMENTS: tuple[Callable[[int], bytes], ...] = (
    lambda r: insn(0xB7, r),
    lambda r: insn(0xB7, r, 0, 0, 1),
    lambda r: insn(0xB7, r, 0, 0, 8),
    lambda r: insn(0xB7, r, 0, 0, -5),
    lambda r: insn(0xBF, r, 6),  # the context
    lambda r: insn(0xBF, r, 7),  # a trusted pointer
    lambda r: insn(0xBF, r, 7) + insn(0x07, r, 0, 0, 8),
    lambda r: insn(0xBF, r, 8),  # one that is not
    lambda r: insn(0xBF, r, 9),  # any number
    lambda r: insn(0xBF, r, 9) + insn(0x57, r, 0, 0, 7),
    lambda r: insn(0xBF, r, 10) + insn(0x07, r, 0, 0, -8),
    lambda r: insn(0xBF, r, 10) + insn(0x07, r, 0, 0, -64),
    lambda r: b"",
)


def random_call(rnd: random.Random, name: str, rows: frozenset[str]) -> tuple[Cell, bytes] | None:
    """A call of the kernel function with any arguments, in a program that may call it."""
    one = kernel()
    fitting = [
        cell
        for row, cell in one.cells.items()
        if (row in rows or row.partition(":")[0] in rows) and row != "27:bpf_dummy_ops"
    ]
    if not fitting:
        return None
    before = insn(0xBF, 6, 1) + insn(0x85, imm=CURRENT_TASK) + insn(0xBF, 7)
    before += insn(0x79, 8, 7, one.offset("task_struct", "mm"))
    before += insn(0x85, imm=PRANDOM) + insn(0xBF, 9) + insn(0x7A, 10, 0, -8)
    arguments = b"".join(rnd.choice(_ARGUMENTS)(number) for number in range(1, 6))
    after = insn(0x79, 1) if rnd.random() < 0.3 else b""
    return rnd.choice(fitting), before + arguments + one.call(name) + after + EXIT


# --- structures ---------------------------------------------------------------------------------


@cache
def _members(type_id: int) -> tuple[tuple[int, int], ...]:
    """(offset, type) of the members of a struct, those of nested ones too."""
    btf = kernel().btf
    found = btf.type(btf.resolve(type_id))
    out: list[tuple[int, int]] = []
    for member in found.members if isinstance(found, Struct | Union) else ():
        at, inner = member.bit_offset // 8, btf.resolve(member.type_id)
        if isinstance(btf.type(inner), Struct | Union):
            out += [(at + off, one) for off, one in _members(inner)]
        else:
            out.append((at, inner))
    return tuple(out)


_CASTS = ("task_struct", "sk_buff", "mm_struct", "net_device", "cgroup", "dentry", "request_sock")


def _first_pointer(rnd: random.Random) -> tuple[str, bytes, int]:
    one = kernel()
    way = rnd.randrange(4)
    if way < 2:
        row = ("26:23", "31:0")[way]
        return row, insn(0x85, imm=CURRENT_TASK), one.struct("task_struct")
    if way == 2:
        row, struct = rnd.choice((("3:46", "sk_buff"), ("1:0", "sk_buff"), ("9:2", "sock")))
        return row, one.call("bpf_cast_to_kern_ctx"), one.struct(struct)
    struct = one.struct(rnd.choice(_CASTS))
    code = insn(0xB7, 1) + insn(0x18, 2, 0, 0, struct) + insn(0) + one.call("bpf_rdonly_cast")
    return "3:46", code, struct


def _next_load(rnd: random.Random, type_id: int) -> tuple[int, int, int]:
    """Offset, size and target of a load, most often of a whole pointer."""
    btf = kernel().btf
    members = _members(type_id) or ((rnd.randrange(64), 0),)
    pointers = [one for one in members if isinstance(btf.type(one[1]), Ptr)]
    if pointers and rnd.random() < 0.8:
        (at, inner), size = rnd.choice(pointers), 8
    else:
        (at, inner), size = rnd.choice(members), rnd.choice((1, 2, 4, 8))
    if rnd.random() < 0.1:
        at += rnd.choice((-8, -1, 1, 4, 8, 16))
    found = btf.type(inner)
    return at % 32768, size, btf.resolve(found.type_id) if isinstance(found, Ptr) else 0


def random_walk(rnd: random.Random) -> tuple[Cell, bytes]:
    """Loads through kernel pointers, and a use of what they end at."""
    one = kernel()
    row, code, type_id = _first_pointer(rnd)
    in_rcu = row == "31:0" and rnd.random() < 0.5
    if in_rcu:
        code = one.call("bpf_rcu_read_lock") + code
    code += insn(0xBF, 6)
    for _ in range(rnd.choice((1, 1, 2, 2, 3))):
        at, size, type_id = _next_load(rnd, type_id)
        if rnd.random() < 0.05:
            code += insn(0x7B, 6, 10, at)
        code += insn(LOADS[size], 6, 6, at)
        if rnd.random() < 0.4:
            code += insn(0x55, 6, 0, 2) + EXIT
    code += insn(0xBF, 1, 6)
    uses = (
        insn(0xB7, 2) + insn(0xB7, 3) + one.call("bpf_map_sum_elem_count"),
        insn(0xB7, 2) + one.call("bpf_cgroup_read_xattr"),
        insn(0xB7, 2) + insn(0x85, imm=TRACE_PRINTK),
        insn(0x79, 1, 1),
        b"",
    )
    code += rnd.choice(uses)
    if in_rcu:
        code += one.call("bpf_rcu_read_unlock")
    return one.cells[row], code + EXIT


_WRITTEN = (
    *(("tcp_sock", one) for one in ("snd_cwnd", "snd_cwnd_cnt", "snd_ssthresh", "rcv_nxt")),
    *(("sock", one) for one in ("sk_pacing_rate", "sk_pacing_status")),
    *(("inet_connection_sock", one) for one in ("icsk_ca_priv", "icsk_ack")),
)


def random_store(rnd: random.Random) -> tuple[Cell, bytes]:
    """A store to a TCP socket by congestion control."""
    one = kernel()
    ops = one.btf.type(one.struct("tcp_congestion_ops"))
    assert isinstance(ops, Struct)
    member = next(at for at, member in enumerate(ops.members) if member.name == "init")
    at = one.offset(*rnd.choice(_WRITTEN)) + rnd.choice((0, 0, 0, 1, 2, 4, 8, -4, 16))
    code = (
        insn(0x79, 1, 1) + insn(0xB7, 2, 0, 0, 5) + insn(STORES[rnd.choice((1, 2, 4, 8))], 1, 2, at)
    )
    cell = (STRUCT_OPS, member, one.struct("tcp_congestion_ops"), 0, "27:tcp_congestion_ops")
    return cell, code + EXIT


# --- sequences ----------------------------------------------------------------------------------

_FIELDS = ("real_parent", "group_leader", "cgroups", "mm", "last_wakee", "cpus_ptr")
_PLAIN_CALLS = (
    "bpf_rcu_read_lock",
    "bpf_rcu_read_unlock",
    "bpf_preempt_disable",
    "bpf_preempt_enable",
    "bpf_cpumask_create",
)
_CALLS = (
    "bpf_task_acquire",
    "bpf_task_release",
    "bpf_task_release",
    "bpf_cgroup_acquire",
    "bpf_cgroup_release",
    "bpf_cpumask_first",
    "bpf_cpumask_release",
)


def _step(rnd: random.Random) -> bytes:
    one = kernel()
    first, other = rnd.choice((6, 7, 8, 9)), rnd.choice((6, 7, 8, 9))
    at = -8 * rnd.choice((1, 2))
    steps: tuple[Callable[[], bytes], ...] = (
        lambda: one.call(rnd.choice(_PLAIN_CALLS)) + insn(0xBF, first) * (rnd.random() < 0.2),
        lambda: insn(0xBF, 1, first) + one.call(rnd.choice(_CALLS)),
        lambda: insn(0xBF, 1, first) + one.call(rnd.choice(_CALLS)) + insn(0xBF, other),
        lambda: insn(0xB7, 1, 0, 0, 1) + one.call("bpf_task_from_pid") + insn(0xBF, first),
        lambda: insn(0x55, first, 0, 2) + EXIT,
        lambda: insn(0x55, first, 0, 2) + EXIT,
        lambda: insn(0x79, other, first, one.offset("task_struct", rnd.choice(_FIELDS))),
        lambda: insn(0x79, other, first, one.offset("css_set", "dfl_cgrp")),
        lambda: insn(0x85, imm=CURRENT_TASK) + insn(0xBF, first),
        lambda: insn(0x7B, 10, first, at),
        lambda: insn(0x79, first, 10, at),
    )
    return rnd.choice(steps)()


def random_sequence(rnd: random.Random) -> tuple[Cell, bytes]:
    """References taken and given back, sections opened and closed, in any order."""
    code = insn(0x85, imm=CURRENT_TASK) + b"".join(insn(0xBF, one) for one in (6, 7, 8, 9))
    code += b"".join(_step(rnd) for _ in range(rnd.randrange(2, 12)))
    return kernel().cells[rnd.choice(("26:23", "31:0"))], code + EXIT
