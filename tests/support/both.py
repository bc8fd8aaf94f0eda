"""One program on one packet in the kernel and in the VM: what each leaves."""

from __future__ import annotations

import os
import struct
from typing import NamedTuple

import bpfkit
from bpfkit.isa import assemble
from bpfkit.kernel._sys import bpf
from bpfkit.obj.spec import ObjectSpec, ProgramSpec

NUMBERS = {"socket_filter": 1, "sched_cls": 3, "xdp": 6, "cgroup_skb": 8}
SKB_SIZE = 192  # bytes of a struct __sk_buff
CB = 48

# what a helper did to the context, stored where a test run gives it back
_SNAPSHOT = """
r9 = r0
r1 = *(u32 *)(r6 + 0)
*(u32 *)(r6 + 48) = r1
r1 = *(u32 *)(r6 + 16)
*(u32 *)(r6 + 52) = r1
r1 = *(u32 *)(r6 + 24)
r2 = *(u32 *)(r6 + 20)
r2 <<= 16
r1 |= r2
*(u32 *)(r6 + 56) = r1
r1 = *(u32 *)(r6 + 4)
*(u32 *)(r6 + 60) = r1
*(u32 *)(r6 + 64) = r9
"""
_NETWORK = """
r1 = r6
r2 = 0
r3 = r10
r3 += -512
r4 = 4
r5 = 1
call 68
r1 = *(u32 *)(r10 - 512)
*(u32 *)(r6 + 8) = r1
r1 = *(u32 *)(r6 + 28)
*(u32 *)(r6 + 32) = r1
"""


class Outcome(NamedTuple):
    """``state``: len, protocol, vlan, pkt_type, the helper's result; for tc also the first bytes of
    the network header and vlan_proto."""

    retval: int
    data: str
    state: tuple[int, ...]


def skb_code(type: str, body: str) -> str:
    """``body`` with r6 = context, and then the snapshot."""
    extra = _NETWORK if type == "sched_cls" else ""
    return f"r6 = r1\nr0 = 0\n{body}\n{_SNAPSHOT}{extra}\nr0 = 1\nexit\n"


def _state(context: bytes) -> tuple[int, ...]:
    return (
        struct.unpack_from("<2I2Ii", context, CB)
        + struct.unpack_from("<I", context, 8)
        + (struct.unpack_from("<I", context, 32))
    )


def in_kernel(type: str, code: bytes, packet: bytes, context: bytes) -> Outcome:
    fd = bpf.prog_load(type=NUMBERS[type], instructions=code, license="GPL", name="both")
    try:
        result = bpf.prog_test_run(fd, packet, ctx=context, data_out_size=1 << 17)
    finally:
        os.close(fd)
    state = (
        _state(result.ctx_out)
        if type != "xdp"
        else struct.unpack("<6I", result.ctx_out or bytes(24))
    )
    return Outcome(result.retval, result.data_out.hex(), state)


def context_in_kernel(type: str, code: bytes, packet: bytes, context: bytes) -> bytes:
    """The context that a test run gives back."""
    fd = bpf.prog_load(type=NUMBERS[type], instructions=code, license="GPL", name="both")
    try:
        return bpf.prog_test_run(fd, packet, ctx=context).ctx_out
    finally:
        os.close(fd)


def in_vm(type: str, code: bytes, packet: bytes, context: bytes, engine: str) -> Outcome:
    with bpfkit.VM(verify=False, engine=engine, level="O0") as vm:
        program = ProgramSpec.from_bytes(code, type=type, name="p")
        session = vm.load(ObjectSpec(programs={"p": program}))
        result = session.programs["p"].test_run(packet, ctx=context)
    state = _state(result.ctx) if type != "xdp" else struct.unpack("<6I", result.ctx or bytes(24))
    return Outcome(result.retval, result.data.hex(), state)


def run_both(
    type: str, text: str, packet: bytes, context: bytes | None = None
) -> tuple[Outcome, list[Outcome]]:
    """The kernel's outcome and the VM's, by both engines."""
    source = text if type == "xdp" else skb_code(type, text)
    code = assemble(source)
    if context is None:
        context = b"" if type == "xdp" else bytes(SKB_SIZE)
    return in_kernel(type, code, packet, context), [
        in_vm(type, code, packet, context, engine) for engine in ("interpreter", "jit")
    ]
