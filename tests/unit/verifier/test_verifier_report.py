"""Reports: what is said about a rejection, beside the verdict."""

from __future__ import annotations

import json

import pytest

import bpfkit
from bpfkit.linker import Target
from bpfkit.obj.spec import KsymReference
from bpfkit.verifier.explain_advice import advice, register_of
from bpfkit.verifier.report import VerifyReport

PACKET = """
    r0 = 1
    r2 = *(u32 *)(r1 + 4)
    r1 = *(u32 *)(r1 + 0)
    r3 = r1
    r3 += 14
    if r3 > r2 goto out
    r0 = *(u8 *)(r1 + 33)
out:
    exit
"""

SOURCE = r"""
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
struct { __uint(type, BPF_MAP_TYPE_HASH); __type(key, int); __type(value, long);
         __uint(max_entries, 4); } table SEC(".maps");
SEC("xdp") int good(struct xdp_md *ctx) { return XDP_PASS; }
SEC("xdp") int count(struct xdp_md *ctx) {
  int key = 1;
  long *value = bpf_map_lookup_elem(&table, &key);
  if (ctx->ingress_ifindex == 7)
    return XDP_DROP;
  *value += 1;
  return XDP_PASS;
}
char _license[] SEC("license") = "GPL";
"""


def _one(text: str, type: str = "xdp") -> VerifyReport:
    spec = bpfkit.open_object(f".section {type}\nmain:\n{text}", lang="asm")
    (report,) = bpfkit.verify(spec, Target("none"))
    return report


def test_packet() -> None:
    report = _one(PACKET)
    assert (report.verdict, report.accepted, report.instruction) == ("rejected", False, 6)
    assert report.message == "R1 offset is outside of the packet"
    found = report.explanation
    assert found is not None and found.instruction == "6: (71) r0 = *(u8 *)(r1 +33)"
    assert "this access needs 34" in found.fix and "more than 14 bytes" in found.fix
    assert [(step.slot, step.what) for step in found.history] == [
        (0, "R1=ctx() at entry"),
        (2, "R1=pkt(r=0)"),
        (5, "R1=pkt(r=14)"),
    ]
    assert [(step.slot, step.what) for step in found.path] == [(5, "goes on at instruction 6")]


def test_source_lines() -> None:
    good, count = bpfkit.verify(bpfkit.open_object(SOURCE, lang="c"), Target("none"))
    assert good.accepted and good.instructions_processed == 2 and good.explanation is None
    assert count.source is not None and count.source.text.strip() == "*value += 1;"
    found = count.explanation
    assert found is not None
    assert found.history[-1].source is not None
    assert "bpf_map_lookup_elem" in found.history[-1].source.text
    assert "if (!p)" in found.fix
    (step,) = found.path
    assert step.source is not None and "ingress_ifindex" in step.source.text


def test_text_and_data() -> None:
    report = _one(PACKET)
    text = str(report)
    assert "R1 offset is outside of the packet" in text
    assert "rule: a packet may be shorter" in text
    data = json.loads(json.dumps(report.to_dict()))
    assert data["verdict"] == "rejected" and data["explanation"]["why"]
    assert json.loads(json.dumps(_one("r0 = 0\nexit").to_dict()))["accepted"] is True


def test_value_through_the_stack() -> None:
    report = _one(
        """
        r6 = r1
        *(u64 *)(r10 - 8) = r6
        r0 = 0
        r2 = *(u64 *)(r10 - 8)
        r2 += 4
        r0 = *(u32 *)(r2 + 0)
        exit
        """
    )
    assert report.message == "dereference of modified ctx ptr R2 off=4 disallowed"
    found = report.explanation
    assert found is not None
    assert [step.slot for step in found.history] == [0, 0, 1, 3, 4]
    assert found.history[2].what == "fp-8=ctx()"


def test_through_calls() -> None:
    report = _one(
        """
        r1 = 5
        call f
        exit
f:
        r0 = *(u8 *)(r1 + 0)
        exit
        """
    )
    assert report.message == "R1 invalid mem access 'scalar'"
    found = report.explanation
    assert found is not None
    whats = [step.what for step in found.history]
    assert whats == ["R1=5", "R1=5 passed to the function"]


def test_never_written() -> None:
    report = _one("r0 = r7\nexit")
    assert report.message == "R7 !read_ok"
    found = report.explanation
    assert found is not None and found.history[0].what == "R7 was never written"


def test_programs_by_name() -> None:
    spec = bpfkit.open_object(SOURCE, lang="c")
    (report,) = bpfkit.verify(spec, Target("none"), programs=["good"])
    assert report.program == "good"
    with pytest.raises(bpfkit.MissingKeyError):
        bpfkit.verify(spec, Target("none"), programs=["none"])


def test_linked_object() -> None:
    target = Target("none")
    linked = bpfkit.link(bpfkit.open_object(SOURCE, lang="c"), target)
    assert [report.verdict for report in bpfkit.verify(linked, target)] == ["accepted", "rejected"]


def test_what_does_not_link_is_unsupported() -> None:
    spec = bpfkit.open_object(f".section xdp\nmain:\n{PACKET}", lang="asm")
    for program in spec.programs.values():
        program.references[0] = KsymReference("nowhere", "typed")
    (report,) = bpfkit.verify(spec, Target("none"))
    assert report.verdict == "unsupported" and "nowhere" in report.unsupported


@pytest.mark.parametrize(
    ("message", "notes", "said"),
    [
        (
            "R6 offset is outside of the packet",
            ("invalid access to packet, off=14 size=20, R6(id=0,off=14,r=14)",),
            "this access needs 34",
        ),
        (
            "At program exit the register R0 has smin=0 smax=9 should have been in [0, 1]",
            (),
            "[0, 1]",
        ),
        ("invalid read from stack R3 off -16+4 size 16", (), "byte 4 of 16"),
        ("combined stack size of 2 calls is 608. Too large", (), "per-CPU array"),
        (
            "BPF_EXIT instruction in main prog would lead to reference leak",
            ("Unreleased reference id=2 alloc_insn=7",),
            "release it",
        ),
    ],
)
def test_advice(message: str, notes: tuple[str, ...], said: str) -> None:
    why, fix = advice(message, notes)
    assert why and said in fix


def test_unknown_messages_have_no_advice() -> None:
    assert advice("something else entirely") == ("", "")


def test_register_of() -> None:
    assert register_of("R10 is invalid") == 10
    assert register_of("R11 is invalid") is None
    assert register_of("unreachable insn 3") is None


def test_a_leak_names_what_was_acquired() -> None:
    text = """
.map ring type=ringbuf max=4096
.section xdp
main:
    r1 = ring ll
    r2 = 8
    r3 = 0
    call bpf_ringbuf_reserve
    if r0 == 0 goto out
    r0 = 1
out:
    exit
"""
    (report,) = bpfkit.verify(bpfkit.open_object(text, lang="asm"), Target("none"))
    assert "reference leak" in report.message
    found = report.explanation
    assert found is not None
    assert [(step.slot, step.what) for step in found.history] == [(4, "acquired here")]
    assert "instruction 4 acquired" in found.why
