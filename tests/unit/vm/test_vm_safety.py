"""Programs that try to fool the checks: what the JIT believes about a value must never outlive it.

Each case runs on both engines, which must agree on the result or on the fault; the interpreter
tests every access.
"""

from __future__ import annotations

import pytest

import bpfkit
from bpfkit.isa import assemble

FRAME = bytes(range(64))

# name, program text (type xdp; map `m` is an array of 4 values of 16 bytes), result or fault kind
CASES = [
    (
        "a spilled pointer is overwritten through an alias",
        """
        *(u64 *)(r10 - 8) = r1
        r2 = r10
        r3 = *(u32 *)(r1 + 0)
        r3 = *(u8 *)(r3 + 8)       // 8, from the packet
        r2 -= r3
        r4 = 4096000
        *(u64 *)(r2 + 0) = r4      // the spilled slot, by an address that is no constant
        r1 = *(u64 *)(r10 - 8)
        r0 = *(u32 *)(r1 + 0)
        exit
        """,
        "BOUNDS",
    ),
    (
        "half of a spilled pointer is overwritten",
        """
        *(u64 *)(r10 - 8) = r1
        w2 = 0
        *(u32 *)(r10 - 4) = w2
        *(u32 *)(r10 - 8) = w2
        r1 = *(u64 *)(r10 - 8)
        r0 = *(u32 *)(r1 + 0)
        exit
        """,
        "NULL",
    ),
    (
        "a store of one byte changes a spilled pointer",
        """
        r2 = r10
        r2 += -16
        *(u64 *)(r10 - 8) = r2
        w3 = 1
        *(u8 *)(r10 - 3) = w3
        r1 = *(u64 *)(r10 - 8)
        r0 = *(u32 *)(r1 + 0)
        exit
        """,
        "BOUNDS",
    ),
    (
        "a helper writes over a spilled pointer",
        """
        *(u64 *)(r10 - 8) = r1
        r2 = 8
        r3 = r10
        r3 += -16
        r4 = 16
        call 189
        r1 = *(u64 *)(r10 - 8)
        r0 = *(u32 *)(r1 + 0)
        exit
        """,
        "BOUNDS",
    ),
    (
        "a function writes over its caller's spilled pointer",
        """
        *(u64 *)(r10 - 8) = r1
        r1 = r10
        r1 += -8
        call pc+3
        r1 = *(u64 *)(r10 - 8)
        r0 = *(u32 *)(r1 + 0)
        exit
        w2 = 0
        *(u64 *)(r1 + 0) = r2
        r0 = 0
        exit
        """,
        "NULL",
    ),
    (
        "a pointer walks down the stack and off it",
        """
        r6 = r10
        r7 = 0
        loop:
        r6 += -8
        *(u64 *)(r6 + 0) = r7
        r7 += 1
        if r7 < 65 goto loop
        r0 = r7
        exit
        """,
        "BOUNDS",
    ),
    (
        "a pointer walks down exactly the stack",
        """
        r6 = r10
        r7 = 0
        loop:
        r6 += -8
        *(u64 *)(r6 + 0) = r7
        r7 += 1
        if r7 < 64 goto loop
        r0 = *(u64 *)(r10 - 512)
        exit
        """,
        63,
    ),
    (
        "two pointers meet at a join",
        """
        r6 = r10
        r6 += -8
        r7 = 5
        *(u64 *)(r10 - 8) = r7
        r2 = *(u32 *)(r1 + 0)
        r2 = *(u8 *)(r2 + 1)
        if r2 == 1 goto other
        r6 = r1
        other:
        r0 = *(u32 *)(r6 + 0)
        exit
        """,
        5,
    ),
    ("a read below the stack", "r0 = *(u64 *)(r10 - 520)\nexit", "BOUNDS"),
    ("a read above the stack", "r0 = *(u64 *)(r10 + 0)\nexit", "BOUNDS"),
    ("a read across the top of the stack", "r0 = *(u64 *)(r10 - 4)\nexit", "BOUNDS"),
    ("a read behind the context", "r0 = *(u32 *)(r1 + 24)\nexit", "BOUNDS"),
    ("a read across the context's end", "r0 = *(u64 *)(r1 + 20)\nexit", "BOUNDS"),
    ("a read before the context", "r0 = *(u32 *)(r1 - 4)\nexit", "BOUNDS"),
    ("a write to data_end", "w2 = -1\n*(u32 *)(r1 + 4) = w2\nr0 = 0\nexit", "BAD_CONTEXT"),
    (
        "a write to data_end by an address that is no constant",
        "r2 = *(u32 *)(r1 + 0)\nr2 = *(u8 *)(r2 + 4)\nr1 += r2\nw2 = -1\n"
        "*(u32 *)(r1 + 0) = w2\nr0 = 0\nexit",
        "BAD_CONTEXT",
    ),
    ("the last byte of the packet", "r2 = *(u32 *)(r1 + 4)\nr0 = *(u8 *)(r2 - 1)\nexit", 63),
    ("the byte behind the packet", "r2 = *(u32 *)(r1 + 4)\nr0 = *(u8 *)(r2 + 0)\nexit", "BOUNDS"),
    ("the byte before the packet", "r2 = *(u32 *)(r1 + 0)\nr0 = *(u8 *)(r2 - 1)\nexit", "BOUNDS"),
    (
        "a word across the packet's end",
        "r2 = *(u32 *)(r1 + 4)\nr0 = *(u32 *)(r2 - 3)\nexit",
        "BOUNDS",
    ),
    (
        "a packet address that wraps around",
        "r2 = *(u32 *)(r1 + 0)\nr3 = -1\nr2 |= r3\nr0 = *(u64 *)(r2 - 3)\nexit",
        "BOUNDS",
    ),
    (
        "an old packet address after the head moved",
        """
        r6 = *(u32 *)(r1 + 0)
        r2 = 16
        call 44
        r0 = *(u8 *)(r6 + 0)
        exit
        """,
        "BOUNDS",
    ),
    (
        "an old end after the tail was cut",
        """
        r6 = *(u32 *)(r1 + 4)
        r2 = -16
        call 65
        r0 = *(u8 *)(r6 - 1)
        exit
        """,
        "BOUNDS",
    ),
    (
        "a map value that is not there",
        """
        w2 = 9
        *(u32 *)(r10 - 4) = w2
        r2 = r10
        r2 += -4
        r1 = map[m] ll
        call 1
        r0 = *(u64 *)(r0 + 0)
        exit
        """,
        "NULL",
    ),
    (
        "behind a map value, where the next one is",
        """
        w2 = 1
        *(u32 *)(r10 - 4) = w2
        r2 = r10
        r2 += -4
        r1 = map[m] ll
        call 1
        if r0 == 0 goto out
        r0 = *(u64 *)(r0 + 16)
        out:
        exit
        """,
        "BOUNDS",
    ),
    (
        "across the end of a map value",
        """
        w2 = 1
        *(u32 *)(r10 - 4) = w2
        r2 = r10
        r2 += -4
        r1 = map[m] ll
        call 1
        if r0 == 0 goto out
        r0 = *(u64 *)(r0 + 12)
        out:
        exit
        """,
        "BOUNDS",
    ),
    (
        "behind a map value by an offset from the packet",
        """
        r6 = *(u32 *)(r1 + 0)
        r6 = *(u8 *)(r6 + 16)
        w2 = 1
        *(u32 *)(r10 - 4) = w2
        r2 = r10
        r2 += -4
        r1 = map[m] ll
        call 1
        if r0 == 0 goto out
        r0 += r6
        r0 = *(u8 *)(r0 + 0)
        out:
        exit
        """,
        "BOUNDS",
    ),
    (
        "in a map value by an offset from the packet",
        """
        r6 = *(u32 *)(r1 + 0)
        r6 = *(u8 *)(r6 + 15)
        w2 = 1
        *(u32 *)(r10 - 4) = w2
        r2 = r10
        r2 += -4
        r1 = map[m] ll
        call 1
        if r0 == 0 goto out
        r0 += r6
        w3 = 77
        *(u8 *)(r0 + 0) = w3
        r0 = *(u8 *)(r0 + 0)
        out:
        exit
        """,
        77,
    ),
    (
        "a map that only the run knows",
        """
        w6 = 1
        *(u32 *)(r10 - 4) = w6
        r3 = *(u32 *)(r1 + 0)
        r3 = *(u8 *)(r3 + 1)
        r1 = map[m] ll
        if r3 == 1 goto ready
        r1 = map[n] ll
        ready:
        r2 = r10
        r2 += -4
        call 1
        if r0 == 0 goto out
        r0 = 5
        out:
        exit
        """,
        5,
    ),
    (
        "a key for a map that only the run knows, above the stack",
        """
        r3 = *(u32 *)(r1 + 0)
        r3 = *(u8 *)(r3 + 1)
        r1 = map[m] ll
        if r3 == 1 goto ready
        r1 = map[n] ll
        ready:
        r2 = r10
        r2 += -3
        call 1
        r0 = 5
        exit
        """,
        "BOUNDS",
    ),
    (
        "a key that reaches above the stack",
        "r2 = r10\nr2 += -2\nr1 = map[m] ll\ncall 1\nr0 = 0\nexit",
        "BOUNDS",
    ),
    ("a key at address 0", "r2 = 0\nr1 = map[m] ll\ncall 1\nr0 = 0\nexit", "NULL"),
    (
        "something that is no map",
        "w2 = 0\n*(u32 *)(r10 - 4) = w2\nr2 = r10\nr2 += -4\nr1 = r10\ncall 1\nr0 = 0\nexit",
        "BAD_MAP",
    ),
    (
        "writing the map itself",
        "r1 = map[m] ll\nr2 = 0\n*(u64 *)(r1 + 40) = r2\nr0 = 0\nexit",
        "BOUNDS",
    ),
    ("reading the map itself", "r1 = map[m] ll\nr0 = *(u64 *)(r1 + 40)\nexit", "BOUNDS"),
    (
        "a misaligned atomic",
        "r2 = 1\nlock *(u64 *)(r10 - 12) += r2\nr0 = 0\nexit",
        "MISALIGNED",
    ),
    ("an endless loop", "r0 = 0\nloop:\nr0 += 1\ngoto loop", "BUDGET"),
    (
        "an endless recursion",
        "call pc+1\nexit\ncall pc-1\nexit",
        "CALL_DEPTH",
    ),
    (
        "a size that only the run knows",
        """
        r4 = *(u32 *)(r1 + 0)
        r4 = *(u8 *)(r4 + 16)
        r6 = r1
        r2 = 0
        r3 = r10
        r3 += -16
        call 189
        r0 = *(u8 *)(r10 - 1)
        exit
        """,
        15,
    ),
    (
        "a size that only the run knows, too large",
        """
        r4 = *(u32 *)(r1 + 0)
        r4 = *(u8 *)(r4 + 17)
        r2 = 0
        r3 = r10
        r3 += -16
        call 189
        r0 = *(u8 *)(r10 - 1)
        exit
        """,
        "BOUNDS",
    ),
    (
        "a format on the stack",
        """
        r2 = 0x6968              // "hi"
        *(u64 *)(r10 - 8) = r2
        r1 = r10
        r1 += -16
        r2 = 8
        r3 = r10
        r3 += -8
        r4 = 0
        r5 = 0
        call 165
        exit
        """,
        3,
    ),
    ("a wild address", "r1 = 0x123456789abcdef ll\nr0 = *(u64 *)(r1 + 0)\nexit", "BOUNDS"),
    (
        "a wild write",
        "r1 = 0x7f0000000000 ll\nr2 = 1\n*(u64 *)(r1 + 0) = r2\nr0 = 0\nexit",
        "BOUNDS",
    ),
    (
        "a size that is larger than the buffer",
        "r6 = r1\nr2 = 0\nr3 = r10\nr3 += -8\nr4 = 60\ncall 189\nr0 = 0\nexit",
        "BOUNDS",
    ),
]  # fmt: skip


def build(text: str) -> tuple[bytes, dict[int, str]]:
    """Assemble, with `map[m] ll` as a wide load of map m (and `n` of another like it)."""
    marks = {"m": 0x11111111, "n": 0x22222222}
    for name, mark in marks.items():
        text = text.replace(f"map[{name}] ll", f"{mark:#x} ll")
    code = assemble(text.replace("//", ";"))
    maps = {
        at // 8: name
        for at in range(0, len(code) - 8, 8)
        for name, mark in marks.items()
        if code[at] == 0x18 and code[at + 4 : at + 8] == mark.to_bytes(4, "little")
    }
    return code, maps


def outcome(engine: str, level: str, text: str) -> int | str:
    code, maps = build(text)
    program = bpfkit.ProgramSpec.from_bytes(code, type="xdp", maps=maps)
    spec = bpfkit.ObjectSpec(
        programs={"program": program},
        maps={
            name: bpfkit.MapSpec(name, 2, key_size=4, value_size=16, max_entries=4)
            for name in ("m", "n")
        },
    )
    with bpfkit.VM(verify=False, engine=engine, level=level, budget=100_000) as host:
        loaded = host.load(spec)
        try:
            return loaded.programs["program"].test_run(FRAME).retval
        except bpfkit.VmFault as fault:
            return fault.kind


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
@pytest.mark.parametrize("engine", ["jit-O2", "jit-O0", "interpreter"])
def test_no_program_escapes(engine: str, text: str, expected: int | str) -> None:
    name, _, level = engine.partition("-")
    assert outcome(name, level or "O2", text) == expected
