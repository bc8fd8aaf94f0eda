"""Every kind of fault on both engines, and that the process survives it; division edge cases."""

from __future__ import annotations

import pytest

from bpfkit.errors import FormatError, UnsupportedError, VmFault
from bpfkit.isa.asm import assemble
from bpfkit.isa.codec import encode
from bpfkit.isa.instruction import Instruction as I
from bpfkit.vm import execute
from bpfkit.vm.faults import FaultKind

EXIT = I(0x95)
ENGINES = ({"engine": "interpreter"}, {"level": "O0"}, {"level": "O2"})
RECURSIVE = [I(0x85, 0, 1, 0, 1), EXIT, I(0x85, 0, 1, 0, -1), EXIT]

FAULTS: dict[str, tuple[str, int, list[I]]] = {
    "load of null": ("NULL", 1, [I(0xB7, 1, 0, 0, 0), I(0x79, 0, 1), EXIT]),
    "store to null": ("NULL", 1, [I(0xB7, 1, 0, 0, 8), I(0x7A, 1, 0, -8, 5), EXIT]),
    "above the stack": ("BOUNDS", 0, [I(0x79, 0, 10, 0), EXIT]),
    "below the stack": ("BOUNDS", 0, [I(0x7A, 10, 0, -520, 1), EXIT]),
    "across the stack's end": ("BOUNDS", 0, [I(0x7A, 10, 0, -4, 1), EXIT]),
    "behind the memory": ("BOUNDS", 0, [I(0x61, 0, 1, 13), EXIT]),
    "before the memory": ("BOUNDS", 0, [I(0x71, 0, 1, -1), EXIT]),
    "wild": ("BOUNDS", 2, [I(0x18, 3, 0, 0, 0x1234567, 0x1000), I(0x79, 0, 3), EXIT]),
    "loop": ("BUDGET", 1, [I(0xB7, 0, 0, 0, 1), I(0x05, 0, 0, -1), EXIT]),
    "recursion": ("CALL_DEPTH", 2, RECURSIVE),
    "unaligned atomic": ("MISALIGNED", 1, [I(0xB7, 2, 0, 0, 1), I(0xDB, 1, 2, 1), EXIT]),
    "lookup in no map": (
        "BAD_MAP",
        2,
        [I(0xBF, 2, 10), I(0x07, 2, 0, 0, -8), I(0x85, 0, 0, 0, 1), EXIT],
    ),
    "call through a wild register": (
        "BAD_CALLBACK",
        2,
        [I(0x79, 3, 1), I(0x0F, 3, 10), I(0x8D, 3), EXIT],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("engine", ENGINES, ids=str)
def test_fault(name: str, engine: dict[str, str]) -> None:
    kind, pc, code = FAULTS[name]
    with pytest.raises(VmFault) as caught:
        execute(encode(code), bytes(16), budget=100_000, **engine)
    fault = caught.value
    assert (fault.kind, fault.pc) == (kind, pc)
    assert fault.kind in FaultKind.__members__
    assert fault.instruction
    assert execute(encode([I(0xB7, 0, 0, 0, 7), EXIT]), **engine) == 7


@pytest.mark.parametrize("engine", ENGINES, ids=str)
def test_stack_starts_as_zeros_in_each_call(engine: dict[str, str]) -> None:
    code = [
        I(0x7A, 10, 0, -8, 7),
        I(0x85, 0, 1, 0, 3),
        I(0x79, 1, 10, -8),
        I(0x0F, 0, 1),
        EXIT,
        I(0x79, 0, 10, -8),
        I(0x7A, 10, 0, -8, 9),
        EXIT,
    ]
    assert execute(encode(code), **engine) == 7


@pytest.mark.parametrize("engine", ENGINES, ids=str)
def test_callee_uses_the_callers_stack(engine: dict[str, str]) -> None:
    code = [
        I(0x7A, 10, 0, -16, 5),
        I(0xBF, 1, 10),
        I(0x07, 1, 0, 0, -16),
        I(0x85, 0, 1, 0, 2),
        I(0x79, 0, 10, -16),
        EXIT,
        I(0x79, 2, 1),
        I(0x07, 2, 0, 0, 37),
        I(0x7B, 1, 2),
        I(0xB7, 0, 0, 0, 0),
        EXIT,
    ]
    assert execute(encode(code), **engine) == 42


@pytest.mark.parametrize("engine", ENGINES, ids=str)
def test_a_spilled_pointer_is_followed_and_its_memory_checked(engine: dict[str, str]) -> None:
    code = [
        I(0x7B, 10, 1, -8),
        I(0x79, 3, 10, -8),
        I(0x71, 0, 3, 3),
        I(0x71, 4, 3, 4),
        EXIT,
    ]
    with pytest.raises(VmFault, match="instruction 3"):
        execute(encode(code), bytes(4), **engine)
    assert execute(encode(code), bytes([1, 2, 3, 4, 5]), **engine) == 4


@pytest.mark.parametrize("engine", ENGINES, ids=str)
def test_division_edge_cases(engine: dict[str, str]) -> None:
    low, minus_one = 1 << 63, (1 << 64) - 1
    cases = [
        (0x3F, 0, 5, 0, 0),  # x / 0 = 0
        (0x9F, 0, 5, 0, 5),  # x % 0 = x
        (0x3F, 1, low, minus_one, low),  # s/: smallest / -1 = itself
        (0x9F, 1, low, minus_one, 0),
        (0x3C, 0, 7 | 1 << 40, 0, 0),
        (0x9C, 0, 7 | 1 << 40, 0, 7),
        (0x3C, 1, 1 << 31, 0xFFFFFFFF, 1 << 31),
        (0x9C, 1, 1 << 31, 0xFFFFFFFF, 0),
    ]
    for opcode, signed, x, y, expected in cases:
        memory = x.to_bytes(8, "little") + y.to_bytes(8, "little")
        code = [I(0x79, 0, 1), I(0x79, 2, 1, 8), I(opcode, 0, 2, signed), EXIT]
        assert execute(encode(code), memory, **engine) == expected


@pytest.mark.parametrize("level", ["O0", "O2"])
def test_may_goto_ends_a_loop(level: str) -> None:
    # eight million iterations: not for the interpreter
    code = [I(0xB7, 0, 0, 0, 0), I(0xE5, 0, 0, 2), I(0x07, 0, 0, 0, 1), I(0x05, 0, 0, -3), EXIT]
    assert execute(encode(code), level=level) == 8_388_608


@pytest.mark.parametrize("engine", ENGINES, ids=str)
def test_recursion_to_the_limit_is_fine(engine: dict[str, str]) -> None:
    # f(n) = n ? n + f(n - 1) : 0
    code = [
        I(0xB7, 1, 0, 0, 6),
        I(0x85, 0, 1, 0, 1),
        EXIT,
        I(0xB7, 0, 0, 0, 0),
        I(0x15, 1, 0, 4, 0),
        I(0xBF, 6, 1),
        I(0x07, 1, 0, 0, -1),
        I(0x85, 0, 1, 0, -5),
        I(0x0F, 0, 6),
        EXIT,
    ]
    assert execute(encode(code), **engine) == 21


@pytest.mark.parametrize("engine", ENGINES, ids=str)
def test_what_the_vm_does_not_have_is_refused(engine: dict[str, str]) -> None:
    with pytest.raises(UnsupportedError, match="kfunc"):
        execute(encode([I(0x85, 0, 2, 0, 5), EXIT]), **engine)
    with pytest.raises(UnsupportedError, match="helper 9999"):
        execute(encode([I(0x85, 0, 0, 0, 9999), EXIT]), **engine)
    with pytest.raises(UnsupportedError, match="addr_space_cast"):
        execute(encode([I(0xBF, 1, 2, 1, 1), EXIT]), **engine)
    with pytest.raises(FormatError):
        execute(b"", **engine)
    with pytest.raises(FormatError):
        execute(encode([I(0x18, 1, 1, 0, 3), EXIT]), **engine)


def test_assembled_text_runs() -> None:
    code = assemble("r0 = 1\nr0 <<= 40\nexit")
    assert execute(code) == 1 << 40
