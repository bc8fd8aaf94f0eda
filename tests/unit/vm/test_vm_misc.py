"""bpf_loop, spin locks, and helpers that have one answer in the VM."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bpfkit.errors import VmFault
from bpfkit.isa.instruction import Instruction as I
from bpfkit.obj.spec import MapSpec
from support import calls
from support.calls import FRAME, load, result

ENOENT, E2BIG, EINVAL, EOPNOTSUPP = -2, -7, -22, -95
MAX_LOOPS = 8_388_608
EXIT = I(0x95)


@pytest.fixture(params=calls.ENGINES)
def machine(request: pytest.FixtureRequest) -> Iterator[Any]:
    yield from calls.vm(request, budget=1_000_000)


# --- bpf_loop: the callback adds its index to a word on the caller's stack

ADD_INDEX = [I(0x79, 3, 2), I(0x0F, 3, 1), I(0x7B, 2, 3)]


def loop(turns: int, callback: list[I], flags: int = 0) -> list[I]:
    """r0 = result of bpf_loop << 32 | the word."""
    start = [I(0x7A, 10, 0, -8, 0), I(0xB7, 1, 0, 0, turns)]
    rest = [
        I(0xBF, 3, 10),
        I(0x07, 3, 0, 0, -8),
        I(0xB7, 4, 0, 0, flags),
        I(0x85, 0, 0, 0, 181),
        I(0x67, 0, 0, 0, 16),
        I(0x79, 1, 10, -8),
        I(0x4F, 0, 1),
        EXIT,
    ]
    return [*start, I(0x18, 2, 4, 0, 1 + len(rest)), *rest, *callback]


def looped(machine: Any, turns: int, callback: list[I], flags: int = 0) -> tuple[int, int]:
    loaded = load(machine, loop(turns, callback, flags), type="xdp")
    value = loaded.programs["program"].test_run(FRAME).retval
    return value >> 16, value & 0xFFFF


GO_ON = [*ADD_INDEX, I(0xB7), EXIT]
STOP_AT_5 = [*ADD_INDEX, I(0xB7), I(0x55, 1, 0, 1, 5), I(0xB7, 0, 0, 0, 1), EXIT]


@pytest.mark.parametrize("turns", [0, 1, 7, 100])
def test_loop_runs_its_turns(machine: Any, turns: int) -> None:
    assert looped(machine, turns, GO_ON) == (turns, turns * (turns - 1) // 2)


def test_a_callback_ends_the_loop(machine: Any) -> None:
    assert looped(machine, 100, STOP_AT_5) == (6, 15)
    assert looped(machine, 3, STOP_AT_5) == (3, 3)


def test_refused_loops(machine: Any) -> None:
    assert looped(machine, 1, GO_ON, flags=1) == (EINVAL & 0xFFFF, 0)
    assert looped(machine, MAX_LOOPS + 1, GO_ON) == (E2BIG & 0xFFFF, 0)


def test_a_fault_in_the_callback_ends_the_loop(machine: Any) -> None:
    bad = [I(0x79, 0, 2, 8), EXIT]  # behind the end of the caller's stack
    with pytest.raises(VmFault) as caught:
        looped(machine, 10, bad)
    assert (caught.value.kind, caught.value.pc) == ("BOUNDS", len(loop(0, [])) + 1)


def test_a_loop_uses_up_the_budget(machine: Any) -> None:
    with pytest.raises(VmFault) as caught:
        looped(machine, MAX_LOOPS, GO_ON)
    assert caught.value.kind == "BUDGET"


def test_loops_nest(machine: Any) -> None:
    # the outer callback loops as well, over its own word
    before = [I(0x7A, 10, 0, -8, 0), I(0xBF, 6, 2), I(0xB7, 1, 0, 0, 4)]
    after = [
        I(0xBF, 3, 10),
        I(0x07, 3, 0, 0, -8),
        I(0xB7, 4),
        I(0x85, 0, 0, 0, 181),
        I(0x79, 1, 10, -8),
        I(0x79, 2, 6),
        I(0x0F, 2, 1),
        I(0x7B, 6, 2),
        I(0xB7),
        EXIT,
    ]
    outer = [*before, I(0x18, 2, 4, 0, 1 + len(after)), *after, *GO_ON]
    assert looped(machine, 5, outer) == (5, 5 * 6)


# --- spin locks

MAP = MapSpec("locks", 2, 4, 16, 2)
LOOKUP = """
    *(u32 *)(r10 - 4) = {key}
    r2 = r10
    r2 += -4
    r1 = 0 ll
    call 1
    if r0 != 0 goto {label}
    exit
    {label}:
    {register} = r0
"""
LOCK, UNLOCK = "r1 = r6\ncall 93", "r1 = r6\ncall 94"


def locks(machine: Any, body: str, keys: int = 1) -> Any:
    """A program with r6 = the first lock, r7 = the second."""
    text = "".join(
        LOOKUP.format(key=n, label=f"found{n}", register=f"r{6 + n}") for n in range(keys)
    )
    uses = {3 + 9 * n: "locks" for n in range(keys)}
    return load(machine, f"{text}{body}\nr0 = 0\nexit", MAP, uses=uses, type="xdp")


def test_lock_and_unlock(machine: Any) -> None:
    body = f"{LOCK}\nr8 = *(u32 *)(r6 + 0)\n{UNLOCK}\nr9 = *(u32 *)(r6 + 0)\nr8 <<= 8\nr8 |= r9"
    loaded = locks(machine, body + "\n*(u64 *)(r6 + 8) = r8")
    for _ in range(3):
        assert loaded.programs["program"].test_run(FRAME).retval == 0
    value = bytes(loaded.handles["locks"].lookup(bytes(4)))
    assert int.from_bytes(value[8:], "little") >> 8
    assert not value[8] and not any(value[:4])


@pytest.mark.parametrize(
    ("body", "keys", "kind"),
    [
        (f"{LOCK}\n{LOCK}\n{UNLOCK}", 1, "BAD_ARGUMENT"),
        (f"{LOCK}\nr1 = r7\ncall 93\n{UNLOCK}", 2, "BAD_ARGUMENT"),
        (f"{LOCK}\nr1 = r7\ncall 94", 2, "BAD_ARGUMENT"),
        (UNLOCK, 1, "BAD_ARGUMENT"),
        ("r6 += 1\n" + LOCK, 1, "MISALIGNED"),
        ("r1 = r10\nr1 += -8\ncall 93", 1, "BAD_ARGUMENT"),
        (LOCK, 1, "LEAK"),
    ],
)
def test_broken_rules_of_locks(machine: Any, body: str, keys: int, kind: str) -> None:
    loaded = locks(machine, body, keys)
    for _ in range(2):  # the lock is free again after the fault
        with pytest.raises(VmFault) as caught:
            loaded.programs["program"].test_run(FRAME)
        assert caught.value.kind == kind
    assert not any(bytes(loaded.handles["locks"].lookup(bytes(4)))[:4])


# --- one answer

KALLSYMS = """
    r1 = 0x636261
    *(u64 *)(r10 - 16) = r1
    r1 = r10
    r1 += -16
    r2 = {size}
    r3 = {flags}
    r4 = r10
    r4 += -8
    call 179
"""


@pytest.mark.parametrize(
    ("code", "want"),
    [
        ("call 35", 0),  # get_current_task
        ("call 80", 1),  # get_current_cgroup_id
        ("r1 = 0\ncall 123", 1),  # get_current_ancestor_cgroup_id
        ("r1 = 3\ncall 123", 0),
        ("r1 = 9\ncall 109", EOPNOTSUPP),  # send_signal
        ("r1 = 9\ncall 117", EOPNOTSUPP),
        (KALLSYMS.format(size=4, flags=0), ENOENT),
        (KALLSYMS.format(size=3, flags=0), EINVAL),
        (KALLSYMS.format(size=1, flags=0), EINVAL),
        (KALLSYMS.format(size=4, flags=1), EINVAL),
    ],
)
def test_answers(machine: Any, code: str, want: int) -> None:
    assert result(machine, code) == want


PERF = MapSpec("events", 4, 4, 4, 2)


def perf_read(machine: Any, index: int, helper: int, size: int = 24) -> int:
    code = f"""
        r1 = 0 ll
        r2 = {index} ll
        r3 = r10
        r3 += -32
        r4 = {size}
        call {helper}
        exit
    """
    loaded = load(machine, code, PERF, uses={0: "events"}, type="xdp")
    value = loaded.programs["program"].test_run(FRAME).retval
    return int(value) - (value >> 31 << 32)


def test_there_are_no_counters(machine: Any) -> None:
    for helper in (22, 55):
        assert perf_read(machine, 0, helper) == ENOENT
        assert perf_read(machine, 0xFFFFFFFF, helper) == ENOENT
        assert perf_read(machine, 2, helper) == E2BIG
        assert perf_read(machine, 1 << 32, helper) == EINVAL
    assert perf_read(machine, 0, 55, 16) == EINVAL


def test_a_lock_that_nobody_gives_back(machine: Any) -> None:
    loaded = locks(machine, f"r1 = 1\n*(u32 *)(r6 + 0) = r1\n{LOCK}\n{UNLOCK}")
    with pytest.raises(VmFault) as caught:
        loaded.programs["program"].test_run(FRAME)
    assert caught.value.kind == "BUDGET"


def test_no_lock_on_the_stack_of_a_function_that_is_gone(machine: Any) -> None:
    code = """
        call locker
        r0 = 0
        exit
        locker:
        r1 = 0
        *(u64 *)(r10 - 8) = r1
        r1 = r10
        r1 += -8
        call 93
        r0 = 0
        exit
    """
    with pytest.raises(VmFault) as caught:
        load(machine, code, type="xdp").programs["program"].test_run(FRAME)
    assert caught.value.kind == "BAD_ARGUMENT"
