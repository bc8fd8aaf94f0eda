"""Dynptrs: forged ones, memory that they may not point to, records given back twice or never.
Results are compared with the kernel's in tests/kernel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bpfkit.errors import VmFault
from bpfkit.obj.spec import MapSpec
from support import calls
from support.calls import FRAME, load

RING = MapSpec("ring", 27, 0, 0, 4096)
VALUES = MapSpec("values", 2, 4, 16, 1)

FORGED = """
    {target}
    *(u64 *)(r10 - 16) = r1
    r1 = {kind:#x} ll
    *(u64 *)(r10 - 8) = r1
"""
WRITE = """
    r1 = r10
    r1 += -16
    r2 = 0
    r3 = r10
    r3 += -40
    r4 = 8
    r5 = 0
    call 202
"""
READ = """
    r1 = r10
    r1 += -40
    r2 = 8
    r3 = r10
    r3 += -16
    r4 = 0
    r5 = 0
    call 201
"""
DATA = """
    r1 = r10
    r1 += -16
    r2 = 0
    r3 = 8
    call 203
"""
RESERVE = """
    r1 = 0 ll
    r2 = 24
    r3 = 0
    r4 = r10
    r4 += -16
    call 198
"""
GIVE_BACK = "r1 = r10\nr1 += -16\nr2 = 0\ncall {helper}\n"


@pytest.fixture(params=calls.ENGINES)
def machine(request: pytest.FixtureRequest) -> Iterator[Any]:
    yield from calls.vm(request, budget=100_000)


def run(machine: Any, code: str, **uses: int) -> Any:
    rows = {"ring": RING, "values": VALUES}
    maps = [rows[name] for name in uses]
    slots = {slot: name for name, slot in uses.items()}
    loaded = load(machine, code + "\nr0 = 0\nexit", *maps, uses=slots, type="xdp")
    loaded.programs["program"].test_run(FRAME)
    return loaded


@pytest.mark.parametrize("use", [READ, WRITE, DATA], ids=["read", "write", "data"])
@pytest.mark.parametrize("kind", [8 | 1 << 32, 8 | 2 << 32, 8 | 77 << 32])
@pytest.mark.parametrize(
    "target",
    [
        "r1 = 0",
        "r1 = 0x123456789000 ll",
        "r1 = -4",
        "r1 = r10\nr1 += -64",
        "r1 = r10\nr1 += -516",
        "",  # the context
        "r1 = *(u32 *)(r1 + 0)",  # the packet
    ],
)
def test_forged_dynptrs(machine: Any, target: str, kind: int, use: str) -> None:
    with pytest.raises(VmFault) as caught:
        run(machine, FORGED.format(target=target, kind=kind) + use)
    assert caught.value.kind == "BAD_ARGUMENT"


@pytest.mark.parametrize("address", ["r1 = r10\nr1 += -64", "r1 = *(u32 *)(r1 + 0)"])
def test_only_map_values_are_taken(machine: Any, address: str) -> None:
    code = f"{address}\nr2 = 8\nr3 = 0\nr4 = r10\nr4 += -16\ncall 197"
    with pytest.raises(VmFault) as caught:
        run(machine, code)
    assert caught.value.kind == "BAD_ARGUMENT"


def test_an_empty_dynptr_gives_nothing(machine: Any) -> None:
    code = (
        f"{FORGED.format(target='r1 = 0', kind=0)}{DATA}\nif r0 == 0 goto +1\nr0 = *(u8 *)(r0 + 0)"
    )
    run(machine, code)


@pytest.mark.parametrize(("helper", "records"), [(199, 1), (200, 0)])
def test_a_record_is_written_and_given_back(machine: Any, helper: int, records: int) -> None:
    fill = "if r0 == 0 goto +3\nr1 = 0x1122334455667788 ll\n*(u64 *)(r0 + 0) = r1\n"
    give_back = GIVE_BACK.format(helper=helper)
    loaded = run(machine, f"{RESERVE}{DATA}{fill}{give_back}{give_back}", ring=0)
    got = [bytes(data) for data in loaded.maps["ring"].records()]
    assert [data[:8] for data in got] == [bytes.fromhex("8877665544332211")] * records
    assert all(len(data) == 24 for data in got)


def test_a_record_is_gone_after_submit(machine: Any) -> None:
    submit = GIVE_BACK.format(helper=199)
    code = f"{RESERVE}{DATA}r6 = r0\n{submit}if r6 == 0 goto +1\nr0 = *(u8 *)(r6 + 0)"
    with pytest.raises(VmFault) as caught:
        run(machine, code, ring=0)
    assert caught.value.kind == "BOUNDS"


def test_a_copy_of_a_dynptr_is_no_second_record(machine: Any) -> None:
    copy = "\n".join(
        f"r{1 + n} = *(u64 *)(r10 - {16 - 8 * n})\n*(u64 *)(r10 - {32 - 8 * n}) = r{1 + n}"
        for n in range(2)
    )
    again = "r1 = r10\nr1 += -32\nr2 = 0\ncall 199"
    with pytest.raises(VmFault) as caught:
        run(machine, f"{RESERVE}{copy}\n{GIVE_BACK.format(helper=199)}{again}", ring=0)
    assert caught.value.kind == "BAD_ARGUMENT"


def test_a_record_that_is_kept_is_a_fault(machine: Any) -> None:
    with pytest.raises(VmFault) as caught:
        run(machine, RESERVE, ring=0)
    assert caught.value.kind == "LEAK"
