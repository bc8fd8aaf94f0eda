"""The state log, and reading the kernel's."""

from __future__ import annotations

import re

import pytest

import bpfkit
from bpfkit.linker import Target
from bpfkit.verifier.kernellog import explain_kernel_log
from bpfkit.verifier.logtext import signed_text, unsigned_text
from bpfkit.verifier.memoryfacts import MemoryFacts
from bpfkit.verifier.registers import PTR_TO_PACKET, PTR_TO_STACK
from bpfkit.verifier.report import VerifyReport
from bpfkit.verifier.verify import verify_program
from support.requires import need_kernel

PROGRAMS = {
    "packet": """
        r0 = 1
        r2 = *(u32 *)(r1 + 4)
        r1 = *(u32 *)(r1 + 0)
        r3 = r1
        r3 += 14
        if r3 > r2 goto out
        r0 = *(u8 *)(r1 + 33)
out:
        exit
""",
    "calls": """
        r6 = r1
        r1 = *(u32 *)(r6 + 0)
        r2 = *(u32 *)(r6 + 12)
        *(u64 *)(r10 - 8) = r2
        call f
        r2 = *(u64 *)(r10 - 8)
        if r2 > 70000 goto out
        r0 += r2
out:
        exit
f:
        r0 = 2
        if r2 s< 40000 goto end
        r0 = 1
end:
        exit
""",
    "loop": """
        r0 = 0
        r1 = *(u32 *)(r1 + 12)
again:
        r0 += 1
        if r0 == 5 goto end
        if r1 > r0 goto again
end:
        exit
""",
    "null": """
        call bpf_get_prandom_u32
        r0 &= 0xff
        r0 <<= 32
        r0 = *(u64 *)(r0 + 0)
        exit
""",
}


def _report(text: str) -> VerifyReport:
    spec = bpfkit.open_object(f'.license "GPL"\n.section xdp\nmain:\n{text}', lang="asm")
    (report,) = bpfkit.verify(spec, Target("none"))
    return report


def test_level_1() -> None:
    lines = _report(PROGRAMS["packet"]).log.splitlines()
    assert lines[:3] == [
        "0: R1=ctx() R10=fp0",
        "0: (b7) r0 = 1                        ; R0=1",
        "1: (61) r2 = *(u32 *)(r1 +4)          ; R1=ctx() R2=pkt_end()",
    ]
    assert lines[-4:] == [
        "6: (71) r0 = *(u8 *)(r1 +33)",
        "invalid access to packet, off=33 size=1, R1(id=0,off=33,r=14)",
        "R1 offset is outside of the packet",
        "processed 7 insns (limit 1000000) max_states_per_insn 0 total_states 0 "
        "peak_states 0 mark_read 0",
    ]


def test_level_2() -> None:
    log = _report(PROGRAMS["loop"]).log_at(2)
    assert log.startswith("func#0 @0\nLive regs before insn:\n      0: .1........ (b7) r0 = 0\n")
    assert re.search(r"\nfrom 4 to 2: R0=4 .*R10=fp0\n", log)


def test_level_2_says_how_numbers_became_precise() -> None:
    log = _report(PROGRAMS["loop"]).log_at(2)
    lines = [one for one in log.splitlines() if one.startswith("mark_precise: ")]
    assert lines[:2] == [
        "mark_precise: frame0: last_idx 3 first_idx 0 subseq_idx -1 ",
        "mark_precise: frame0: regs=r0 stack= before 2: (07) r0 += 1",
    ]
    assert any("parent state regs=r0 stack=:  R0=P2 " in one for one in lines)
    assert "\nSCC enter (1)\n" in log and "\nSCC exit (1)\n" in log


def test_level_2_says_what_of_the_stack_is_alive() -> None:
    lines = _report(PROGRAMS["calls"]).log_at(2).splitlines()
    assert [one for one in lines if one.startswith("(")] == [
        "(0) frame 0 insn 3 +written -8 ",
        "(0) frame 0 insn 0 +written -8 ",
        "(0) live stack update done in 2 iterations",
        "(0) frame 0 insn 5 +live -8 ",
        "(0) frame 0 insn 4 +live -8 ",
        "(0) live stack update done in 2 iterations",
    ]


def test_level_4() -> None:
    report = _report(PROGRAMS["packet"])
    lines = report.log_at(4).splitlines()
    assert lines[0].startswith("invalid access to packet") and lines[-1].startswith("processed 7")
    assert "stack depth 0" in lines


def test_accepted_at_level_1_has_counts_only() -> None:
    report = _report(PROGRAMS["loop"])
    assert report.accepted and report.log.startswith("processed ")


@pytest.mark.kernel
@pytest.mark.parametrize("level", [1, 2])
@pytest.mark.parametrize("name", PROGRAMS)
def test_logs_are_the_kernels(name: str, level: int) -> None:
    need_kernel()
    import platform

    from bpfkit.session.kernelcheck import ask_kernel, first_difference

    if not platform.release().startswith("6.18."):
        pytest.skip("logs differ between kernels")
    report = _report(PROGRAMS[name])
    answer = ask_kernel(report, level)
    assert (answer.accepted, answer.message) == (report.accepted, report.message)
    assert first_difference(report.log_at(level), answer.log) is None


@pytest.mark.parametrize("name", ["packet", "null"])
@pytest.mark.parametrize("level", [1, 2])
def test_own_logs_are_read_back(name: str, level: int) -> None:
    report = _report(PROGRAMS[name])
    assert report.subject is not None
    read = explain_kernel_log(report.log_at(level), report.subject.linked)
    assert (read.verdict, read.message, read.instruction) == (
        "rejected",
        report.message,
        report.instruction,
    )
    assert read.notes == report.notes
    assert read.instructions_processed == report.instructions_processed
    mine, other = report.explanation, read.explanation
    assert mine is not None and other is not None
    assert (other.why, other.fix, other.instruction) == (mine.why, mine.fix, mine.instruction)
    assert [step.slot for step in other.path] == [step.slot for step in mine.path]


KERNEL_LOG = """\
func#0 @0
0: R1=ctx() R10=fp0
; int k = 1; long *v = bpf_map_lookup_elem(&m, &k); @ r1.c:12
0: (b4) w1 = 1                        ; R1=1
1: (63) *(u32 *)(r10 -4) = r1         ; R1=1 R10=fp0 fp-8=mmmm????
2: (bf) r2 = r10                      ; R2=fp0 R10=fp0
3: (07) r2 += -4                      ; R2=fp-4
4: (18) r1 = 0xffff888174d65600       ; R1=map_ptr(map=m,ks=4,vs=8)
6: (85) call bpf_map_lookup_elem#1    ; R0=map_value_or_null(id=1,map=m,ks=4,vs=8)
; *v += 1; @ r1.c:13
7: (79) r1 = *(u64 *)(r0 +0)
R0 invalid mem access 'map_value_or_null'
verification time 33 usec
stack depth 8
processed 7 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0
"""


def test_kernel_log_alone() -> None:
    report = explain_kernel_log(KERNEL_LOG)
    assert report.message == "R0 invalid mem access 'map_value_or_null'"
    assert report.instruction == 7 and report.instructions_processed == 7
    assert report.source is not None
    assert (report.source.file, report.source.line) == ("r1.c", 13)
    found = report.explanation
    assert found is not None and "if (!p)" in found.fix
    assert found.history[0].what == "R0=map_value_or_null(id=1,map=m,ks=4,vs=8)"
    assert "*v += 1;" in str(report)
    assert report.log == KERNEL_LOG


@pytest.mark.parametrize("log", ["", "\n\n", "nonsense", "0: ", "from 1 to 2: R1=", ";", "\0" * 9])
def test_any_text_is_read(log: str) -> None:
    str(explain_kernel_log(log))


def test_numbers() -> None:
    assert [signed_text(n) for n in (-1, 32767, 32768, -32769, 2**64 - 1)] == [
        "-1",
        "32767",
        "0x8000",
        "0xffffffffffff7fff",
        "-1",
    ]
    assert [unsigned_text(n) for n in (65535, 65536)] == ["65535", "0x10000"]


def test_memory_facts() -> None:
    report = _report(PROGRAMS["calls"])
    about = report.subject
    assert about is not None
    facts = MemoryFacts()
    verify_program(about.linked, about.maps, about.target, tracer=facts)
    store = facts.accesses[3]
    assert (store.kind, store.low, store.high, store.size, store.aux) == (
        PTR_TO_STACK,
        -8,
        -8,
        8,
        0,
    )
    report = _report(PROGRAMS["packet"].replace("r1 + 33", "r1 + 13"))
    about = report.subject
    assert about is not None and report.accepted
    facts = MemoryFacts()
    verify_program(about.linked, about.maps, about.target, tracer=facts)
    access = facts.accesses[6]
    assert (access.kind, access.low, access.aux) == (PTR_TO_PACKET, 13, 14)
