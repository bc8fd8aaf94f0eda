"""What both engines run: a program whose instructions are decoded and whose maps are known by
their facts, not by their addresses.

Everything here is content: two programs with equal :class:`JitInput` compile to the same native
code, whatever memory their maps have.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol
from weakref import WeakValueDictionary

from ..abi.opcodes import FORMS, FieldUse, InstructionRow, Kind
from ..errors import FormatError, MissingKeyError, UnsupportedError, UsageError
from ._generated.layout import BK_ARENA, FIELDS
from .watch import begin

if TYPE_CHECKING:
    from ..isa import Instruction
    from ..linker import LinkedProgram
    from .execution import Execution
    from .maps import VmMap
    from .proven import Proven
    from .tiers import Tiers

__all__ = [
    "SPARE_BASE",
    "SPARE_LENGTH",
    "SPARE_MEMORY",
    "SPARE_POLL",
    "Function",
    "JitInput",
    "LoadedProgram",
    "MapFact",
    "MapLoad",
    "Step",
    "functions_of",
    "make_code",
    "make_input",
    "map_fact",
    "prepare",
    "program_of",
    "spare",
]


# words of bk_rt.spare that engines use: length and address of the memory of raw programs, frames
# below a tail-called program
SPARE_LENGTH, SPARE_BASE, SPARE_MEMORY = 0, 1, 2
SPARE_POLL = 3  # u64 (*)(struct bk_rt *), not 0 = stop; or 0


def spare(word: int) -> int:
    """Offset of a word of bk_rt.spare in bytes."""
    return FIELDS["bk_rt"]["spare"][0] + 8 * word


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
    """A wide load of map number ``map``'s address or, with ``offset``, of that byte of its first
    value."""

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
    after: Mapping[int, tuple[int, ...]]  # successors by slot


@dataclass(slots=True)
class JitInput:
    """A program for an engine.

    ``program_type`` is BPF_PROG_TYPE_* (0 = raw bytecode over one memory region: r1 its address,
    r2 its length); ``map_loads`` says which map the wide load in a slot refers to, as an index in
    ``maps``; ``starts`` are the first slots of functions besides those that are called. ``proven``
    is what a verifier that accepted the program proved of it (None: nothing), ``budget`` how many
    instructions a run may take.
    """

    name: str
    program_type: int
    code: bytes
    starts: tuple[int, ...] = ()
    maps: tuple[MapFact, ...] = ()
    map_loads: dict[int, MapLoad] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    proven: Proven | None = None
    independent: bool = False  # has functions that a verifier walks on their own
    budget: int = 0
    _functions: dict[int, Function] | None = None

    @property
    def functions(self) -> dict[int, Function]:
        """The functions by first slot, the main program at 0; decoded at the first use. Raises
        FormatError, UnsupportedError."""
        if self._functions is None:
            self._functions = self._decode()
        return self._functions

    def _decode(self) -> dict[int, Function]:
        from ..isa.codec import decode_slots, validate

        slots = decode_slots(self.code)
        validate(slots, allow_r10_writes=True)
        slots = _stop_at_r10_writes(slots)
        if any(fact.type == BK_ARENA for fact in self.maps):
            slots = _casts_as_moves(slots)
        functions = functions_of(slots, self.starts)
        for function in functions.values():
            for step in function.steps.values():
                _check(step, self.map_loads)
        return functions

    def key(self) -> tuple[str | bytes, ...]:
        """All that native code depends on: equal for programs that compile to the same."""
        proven = self.proven
        facts = proven.key() if proven is not None else ""
        is_ample = bool(proven is not None and self.budget >= proven.steps)
        loads = sorted(self.map_loads.items())
        return (
            self.code,
            repr((self.program_type, self.starts, self.maps, loads, self.independent, is_ample)),
            facts,
        )

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
    """A program from little-endian ``code``; it is decoded when it is compiled."""
    loads = dict(map_loads or {})
    order = tuple(sorted({0, *starts}))
    return JitInput(name, program_type, bytes(code), order, tuple(maps), loads, dict(names or {}))


def _stop_at_r10_writes(slots: Sequence[Instruction | None]) -> list[Instruction | None]:
    """The program with a call of nothing for each write to r10: as a kernel, refuse such a write
    only where it is reached. Raises FormatError for a wide load, which no call can stand for."""
    from ..isa.instruction import Instruction
    from ..linker.core.patch import POISON_HELPER

    made = list(slots)
    for slot, insn in enumerate(slots):
        if insn is None or 10 not in (insn.dst, insn.src):
            continue
        key, rows = FORMS[insn.opcode]
        row = rows[insn[key]]
        if (insn.dst == 10 and row.dst in _WRITES) or (insn.src == 10 and row.src in _WRITES):
            if row.kind is Kind.WIDE:
                raise FormatError("r10, the frame pointer, is read-only", instruction=slot)
            made[slot] = Instruction(0x85, 0, 0, 0, POISON_HELPER)
    return made


_WRITES = (FieldUse.WRITE, FieldUse.UPDATE)


def _casts_as_moves(slots: Sequence[Instruction | None]) -> list[Instruction | None]:
    """The program of an arena: its pages have one address for programs and for Python, so a cast
    from one address space to the other changes nothing."""
    return [
        insn
        if insn is None or insn.opcode != 0xBF or insn.offset != 1
        else insn._replace(offset=0, imm=0)
        for insn in slots
    ]


def _check(step: Step, loads: Mapping[int, MapLoad]) -> None:
    # what no engine runs
    op = step.row.op
    if op == "kfunc":
        raise UnsupportedError(
            f"instruction {step.slot}: calling a kernel function (kfunc) in the VM"
        )
    if op == "addr_space_cast":
        raise UnsupportedError(
            f"instruction {step.slot}: addr_space_cast without an arena in the VM"
        )
    if op == "lddw_btf_id":
        raise UnsupportedError(
            f"instruction {step.slot}: the address of a kernel variable in the VM"
        )
    if op.startswith("lddw_map") and step.slot not in loads:
        raise FormatError("wide load of a map that is not given", instruction=step.slot)


def functions_of(
    slots: Sequence[Instruction | None], starts: Sequence[int] = ()
) -> dict[int, Function]:
    """The functions of a program by first slot. Raises FormatError for control flow that leaves
    its function."""
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
    if (insn.opcode == 0x85 and insn.src == 1) or (insn.opcode == 0x18 and insn.src == 4):
        return slot + 1 + insn.imm
    return None


def _function(slots: Sequence[Instruction | None], start: int, end: int) -> Function:
    steps: dict[int, Step] = {}
    after: dict[int, tuple[int, ...]] = {}
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
        after[slot] = successors(step)
        work += after[slot]
        target = _called(slot, insn)
        if target is not None:
            calls.add(target)
            if insn.opcode == 0x18:
                taken.add(target)
    ordered = dict(sorted(steps.items()))
    return Function(start, end, ordered, frozenset(calls), frozenset(taken), after)


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


# --- programs that are ready to run --------------------------------------------------------------


class NativeCode(Protocol):
    """What an engine makes of a program: an entry that native code can call."""

    entry: int

    def set_number(self, number: int) -> None: ...

    def close(self) -> None: ...


class LoadedProgram:
    """A program that an engine made ready.

    ``entry`` is the native address of ``u64 entry(u64 ctx, struct bk_rt *rt)`` for either engine;
    ``address`` that of its struct bk_program, which program arrays hold; ``number`` what faults
    call it. ``on_step`` (interpreter only) gets one line of text for each instruction.
    """

    def __init__(
        self,
        made: NativeCode,
        program: JitInput,
        number: int,
        linked: LinkedProgram | None = None,
        keep: Sequence[object] = (),
    ) -> None:
        self.made, self.input, self.number, self.linked = made, program, number, linked
        self.code = program.code
        self._keep = keep  # maps: their memory must outlive the code
        self._tiers: Tiers | None = None
        self._block = (ctypes.c_uint64 * 2)(made.entry, number | program.program_type << 32)
        self.address = ctypes.addressof(self._block)
        made.set_number(number)
        _PROGRAMS[number] = self

    @property
    def entry(self) -> int:
        """The native address to call now: better code may take its place at any time, and what ran
        before stays good until the program is closed."""
        return int(self._block[0])

    @property
    def level(self) -> str:
        """The level of the code that runs now: "O0" to "O3", "interpreter"."""
        return self._tiers.level if self._tiers is not None else getattr(self.made, "level", "")

    def compile(self, level: str = "O2", *, wait: bool = True) -> None:
        """Better native code, in the background unless ``wait``; nothing where it is there or the
        interpreter runs."""
        if self._tiers is not None:
            self._tiers.improve(level, wait=wait)

    def ran(self, seconds: float) -> None:
        """So long native code of this program ran: what is hot is compiled better, beside."""
        if self._tiers is not None:
            self._tiers.heat(seconds)

    def swap(self, made: NativeCode) -> None:
        """``made`` runs from the next run on."""
        made.set_number(self.number)
        self._block[0] = made.entry

    def follow(self, tiers: Tiers) -> None:
        """``tiers`` make better code for this program."""
        self._tiers = tiers

    @property
    def on_step(self) -> Callable[[str], None] | None:
        found: Callable[[str], None] | None = getattr(self.made, "on_step", None)
        return found

    @on_step.setter
    def on_step(self, hook: Callable[[str], None] | None) -> None:
        if hook is not None and not hasattr(self.made, "on_step"):
            raise UsageError("only the interpreter can trace instructions")
        if hasattr(self.made, "on_step"):
            self.made.on_step = hook

    def run(self, execution: Execution, context: int) -> int:
        """Run once with ``context`` (a native address) as r1, in an execution that was reset.
        Raises VmFault."""
        execution.rt["program_type"] = self.input.program_type
        begin(execution)
        result = _ENTRY(self.entry)(context, execution.address)
        if execution.fault["kind"]:
            from .faults import fault_error

            raise fault_error(execution, self.linked)
        return int(result)

    def close(self) -> None:
        """Free the code. Nothing may be running in it; may be called twice."""
        _PROGRAMS.pop(self.number, None)
        if self._tiers is not None:
            self._tiers.close()
            self._tiers = None
        self.made.close()


_ENTRY = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_uint64, ctypes.c_uint64)
_PROGRAMS: WeakValueDictionary[int, LoadedProgram] = WeakValueDictionary()


def program_of(number: int) -> LoadedProgram | None:
    """The loaded program that faults call ``number``."""
    return _PROGRAMS.get(number)


def make_code(
    program: JitInput,
    addresses: Sequence[int],
    *,
    engine: str = "jit",
    level: str = "O2",
    checked: bool = True,
) -> NativeCode:
    """Code for ``program`` with maps at ``addresses``. ``engine`` is "jit" or "interpreter"."""
    if engine == "interpreter":
        from .interpreter import Interpreter

        return Interpreter(program, addresses)
    from .jit import compile_program

    compiled = compile_program(program, level=level, checked=checked)
    compiled.bind_maps(addresses)
    return compiled


def map_fact(address: int) -> MapFact:
    """The facts of the struct bk_map at ``address``."""
    from .execution import Shape

    shape = Shape("bk_map", address)
    return MapFact(
        **{
            name: shape[name]
            for name in ("type", "key_size", "value_size", "max_entries", "flags", "cpus", "stride")
        },
        value_bytes=shape["value_bytes"],
    )


def prepare(
    program: LinkedProgram,
    maps: Mapping[str, VmMap],
    *,
    engine: str = "jit",
    level: str = "O2",
    number: int,
    checked: bool = True,
    proven: Proven | None = None,
    budget: int = 0,
) -> LoadedProgram:
    """Make a linked program ready to run against live maps (by name).

    With ``proven``, what a verifier that accepted it found, tests are left out that it answers.
    ``budget`` is the instructions that one run will be allowed. ``level`` is "O0" to "O3", or
    "auto": O0 at once (O2 where the cache has it), O2 beside for what is hot.

    Raises FormatError for malformed code, UnsupportedError for what the VM does not have,
    MissingKeyError for a map that is not given."""
    names = list(dict.fromkeys(use.map for use in program.map_uses))
    for name in names:
        if name not in maps:
            raise MissingKeyError(f"program {program.name} uses map {name}, which was not created")
    index = {name: i for i, name in enumerate(names)}
    addresses = [maps[name].address for name in names]
    source = make_input(
        program.code,
        program_type=program.type,
        name=program.name,
        maps=[map_fact(address) for address in addresses],
        map_loads={use.slot: MapLoad(index[use.map], use.offset) for use in program.map_uses},
        starts=[entry.slot for entry in program.subprograms],
        names={entry.slot: entry.name for entry in program.subprograms},
    )
    source.proven, source.budget = proven, budget
    source.independent = any(entry.is_global for entry in program.subprograms if entry.slot)
    if engine == "jit" and level == "auto":
        from .tiers import load

        return load(source, addresses, number, program, [maps[name] for name in names])
    made = make_code(source, addresses, engine=engine, level=level, checked=checked)
    return LoadedProgram(made, source, number, program, [maps[name] for name in names])
