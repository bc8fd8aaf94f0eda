"""What both engines run: a program whose instructions are decoded and whose maps are known by their facts, not by their addresses.

Everything here is content: two programs with equal :class:`JitInput` compile to the same native code, whatever memory their maps have.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ..abi.opcodes import FORMS, InstructionRow, Kind
from ..errors import FormatError, UnsupportedError

if TYPE_CHECKING:
    from ..isa import Instruction

__all__ = ["Function", "JitInput", "MapFact", "MapLoad", "Step", "functions_of", "make_input"]


class MapFact(NamedTuple):
    """What is known about a map before it has an address. Sizes in bytes, as in struct bk_map."""

    type: int
    key_size: int
    value_size: int
    max_entries: int
    flags: int = 0
    cpus: int = 1
    stride: int = 0  # from a slot's value to the next slot's, 0 = unknown
    value_bytes: int = 0  # of a value as stored for one CPU


class MapLoad(NamedTuple):
    """A wide load of map number ``map``'s address or, with ``offset``, of that byte of its first value."""

    map: int
    offset: int | None = None


class Step(NamedTuple):
    """One instruction with its form."""

    slot: int
    insn: Instruction
    row: InstructionRow


class Function(NamedTuple):
    """One function: slots ``start`` to ``end`` (not included)."""

    start: int
    end: int
    steps: Mapping[int, Step]  # by slot; only what control flow can reach
    calls: frozenset[int]  # functions that it calls or takes the address of
    address_taken: frozenset[int]


@dataclass(slots=True)
class JitInput:
    """A program for an engine.

    ``program_type`` is BPF_PROG_TYPE_* (0 = raw bytecode over one memory region: r1 its address, r2 its length); ``map_loads`` says which
    map the wide load in a slot refers to, as an index in ``maps``; ``functions`` by first slot, the main program at 0.
    """

    name: str
    program_type: int
    code: bytes
    functions: dict[int, Function]
    maps: tuple[MapFact, ...] = ()
    map_loads: dict[int, MapLoad] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)

    @property
    def is_raw(self) -> bool:
        return self.program_type == 0


def make_input(
    code: bytes,
    *,
    program_type: int,
    name: str = "program",
    maps: Sequence[MapFact] = (),
    map_loads: Mapping[int, MapLoad] | None = None,
    starts: Sequence[int] = (),
    names: Mapping[int, str] | None = None,
) -> JitInput:
    """Decode little-endian ``code`` and find its functions. Raises FormatError, UnsupportedError."""
    from ..isa.codec import decode_slots

    slots = decode_slots(code)
    loads = dict(map_loads or {})
    functions = functions_of(slots, starts)
    result = JitInput(
        name, program_type, bytes(code), functions, tuple(maps), loads, dict(names or {})
    )
    for function in functions.values():
        for step in function.steps.values():
            _check(step, loads)
    return result


def _check(step: Step, loads: Mapping[int, MapLoad]) -> None:
    # what no engine runs
    op = step.row.op
    if op == "kfunc":
        raise UnsupportedError(
            f"instruction {step.slot}: calling a kernel function (kfunc) in the VM"
        )
    if op == "addr_space_cast":
        raise UnsupportedError(f"instruction {step.slot}: addr_space_cast (arenas) in the VM")
    if op == "lddw_btf_id":
        raise UnsupportedError(
            f"instruction {step.slot}: the address of a kernel variable in the VM"
        )
    if op.startswith("lddw_map") and step.slot not in loads:
        raise FormatError("wide load of a map that is not given", instruction=step.slot)


def functions_of(
    slots: Sequence[Instruction | None], starts: Sequence[int] = ()
) -> dict[int, Function]:
    """The functions of a program by first slot. Raises FormatError for control flow that leaves its function."""
    found = {0, *starts}
    for slot, insn in enumerate(slots):
        if insn is not None:
            target = _called(slot, insn)
            if target is not None:
                if not 0 <= target < len(slots) or slots[target] is None:
                    raise FormatError(
                        f"call of slot {target}, which is no instruction", instruction=slot
                    )
                found.add(target)
    if not slots:
        raise FormatError("a program needs at least one instruction")
    order = sorted(found)
    ends = [*order[1:], len(slots)]
    return {start: _function(slots, start, end) for start, end in zip(order, ends, strict=True)}


def _called(slot: int, insn: Instruction) -> int | None:
    if insn.opcode == 0x85 and insn.src == 1 or insn.opcode == 0x18 and insn.src == 4:
        return slot + 1 + insn.imm
    return None


def _function(slots: Sequence[Instruction | None], start: int, end: int) -> Function:
    steps: dict[int, Step] = {}
    calls, taken = set(), set()
    work = [start]
    while work:
        slot = work.pop()
        if slot in steps:
            continue
        if not start <= slot < end:
            raise FormatError(f"control flow leaves the function at slot {slot}", instruction=slot)
        insn = slots[slot]
        if insn is None:
            raise FormatError("jump into the middle of a wide load", instruction=slot)
        key, rows = FORMS[insn.opcode]
        step = Step(slot, insn, rows[insn[key]])
        steps[slot] = step
        work += successors(step)
        target = _called(slot, insn)
        if target is not None:
            calls.add(target)
            if insn.opcode == 0x18:
                taken.add(target)
    return Function(start, end, dict(sorted(steps.items())), frozenset(calls), frozenset(taken))


def successors(step: Step) -> tuple[int, ...]:
    """Slots that may run next, the jump's target first."""
    slot, insn, row = step
    if row.kind is Kind.EXIT:
        return ()
    if row.kind is Kind.GOTO:
        return (slot + 1 + (insn.imm if row.op == "gotol" else insn.offset),)
    if row.kind in (Kind.BRANCH, Kind.MAY_GOTO):
        return (slot + 1 + insn.offset, slot + 1)
    return (slot + insn.slots,)
