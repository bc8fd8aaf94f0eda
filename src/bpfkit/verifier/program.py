"""A program as the verifier takes it: instructions by slot, sub-programs, the maps and kernel
symbols that instructions name, and what kind of program it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from ..abi.helpers import BY_NUMBER as HELPERS
from ..abi.opcodes import PSEUDO_CALL, PSEUDO_FUNC, PSEUDO_KFUNC_CALL, InstructionRow
from ..abi.rows import HelperRow
from ..isa.instruction import Instruction
from .attach import struct_ops_member
from .structure import MAX_SUBPROGRAMS, exception_callback, read_slots, row_for
from .verdict import Rejected

if TYPE_CHECKING:
    from ..btf import Btf
    from ..linker import LinkedProgram, MapUse, SubprogramEntry, Target
    from ..obj.spec import FuncInfo, LineInfo, MapSpec
    from .attach import Attachment

__all__ = ["BTF_MAX_INSNS", "F_SLEEPABLE", "Map", "Program", "Subprogram"]

# BPF_PROG_LOAD flags
F_STRICT_ALIGNMENT = 1 << 0
F_ANY_ALIGNMENT = 1 << 1
F_TEST_STATE_FREQ = 1 << 3
F_SLEEPABLE = 1 << 4
F_XDP_HAS_FRAGS = 1 << 5
F_XDP_DEV_BOUND_ONLY = 1 << 6
F_TEST_REG_INVARIANTS = 1 << 7

# BPF_MAP_CREATE flags
MAP_RDONLY_PROG = 1 << 7
MAP_WRONLY_PROG = 1 << 8

BTF_MAX_INSNS = 1_000_000


_DEVMAPS = frozenset((14, 25))


class Map:
    """A map as programs see it. Sizes in bytes. ``fields`` are the special fields of its value
    (``bpf_spin_lock``, kptrs, …; see ``special``). ``contents`` is what a frozen read-only map
    holds. ``is_inner``: it stands for those in a map of maps, whose names the kernel does not
    know. Two uses of one map give the same object."""

    __slots__ = (
        "btf",
        "contents",
        "fields",
        "flags",
        "inner",
        "is_inner",
        "key_size",
        "key_type",
        "map_extra",
        "max_entries",
        "name",
        "type",
        "value_size",
        "value_type",
    )

    def __init__(self, spec: MapSpec, *, is_inner: bool = False) -> None:
        from .special import special_fields

        self.name, self.type, self.is_inner = spec.name, spec.type, is_inner
        self.key_size, self.value_size = spec.key_size, spec.value_size
        self.max_entries, self.flags, self.map_extra = (
            spec.max_entries,
            int(spec.flags),  # not the slow arithmetic of enums
            spec.map_extra,
        )
        if spec.type in _DEVMAPS:  # programs see the kernel's own entries
            self.flags |= MAP_RDONLY_PROG
        self.btf, self.key_type, self.value_type = spec.btf, spec.key_type, spec.value_type
        self.contents = spec.contents if spec.frozen else None
        self.inner = Map(spec.inner, is_inner=True) if spec.inner is not None else None
        self.fields = special_fields(self)

    def __repr__(self) -> str:
        return f"<Map {self.name}>"

    @property
    def is_readonly(self) -> bool:
        """Programs may not write it."""
        return bool(self.flags & MAP_RDONLY_PROG)

    @property
    def is_writeonly(self) -> bool:
        """Programs may not read it."""
        return bool(self.flags & MAP_WRONLY_PROG)


@dataclass(slots=True)
class Subprogram:
    """A function of the program, slots ``start`` up to ``end``. ``func_type`` is the id of its FUNC
    in the program's BTF (0: none)."""

    number: int
    start: int
    end: int
    name: str
    is_global: bool = False
    func_type: int = 0
    has_tail_call: bool = False
    has_packet_load: bool = False
    is_callback: bool = False
    is_async_callback: bool = False
    is_exception_callback: bool = False
    stack_depth: int = 0
    verified: bool = False  # a global function that was walked on its own
    called: bool = False
    might_sleep: bool = False  # it, or what it calls, calls what may sleep
    changes_packet: bool = False  # or what may move the packet


@dataclass(slots=True)
class Program:
    """Everything about one program that does not change while it is walked."""

    name: str
    type: int
    attach_type: int
    flags: int
    license: str
    slots: list[Instruction | None]
    rows: list[InstructionRow | None]
    maps: dict[int, tuple[Map, int | None]]  # by slot; with the offset of a direct value
    subprograms: list[Subprogram]
    by_start: dict[int, Subprogram]
    lines: Sequence[LineInfo]
    btf: Btf | None
    target: Target
    attach_target: str = ""
    attach_btf_id: int = 0
    exception_callback: int | None = None  # number of the sub-program
    used_maps: list[Map] = field(default_factory=list)
    is_big_endian: bool = False
    kfunc_names: dict[int, str] = field(default_factory=dict)
    kfuncs: dict[tuple[int, int], Any] = field(default_factory=dict)  # see kfuncs_prototype
    attachment: Attachment | None = None  # see attach
    struct_ops: tuple[str, str] | None = None  # the struct and the member that it is
    functions: Sequence[FuncInfo] = ()
    argument_tags: dict[tuple[int, int], tuple[str, ...]] | None = None  # see functionargs
    modules: Sequence[str] = ()  # whose functions it calls: a call's offset is a place here, from 1

    @property
    def is_gpl(self) -> bool:
        """Whether its licence lets it call GPL-only helpers."""
        return self.license in _GPL_COMPATIBLE

    @property
    def strict_alignment(self) -> bool:
        return bool(self.flags & F_STRICT_ALIGNMENT)

    @property
    def is_sleepable(self) -> bool:
        return bool(self.flags & F_SLEEPABLE)

    @property
    def byteorder(self) -> Literal["little", "big"]:
        return "big" if self.is_big_endian else "little"

    def helper(self, number: int) -> HelperRow | None:
        """The row of a helper; None for a number that there is not."""
        return HELPERS.get(number)

    # --- kfuncs: named by their ids in the target's BTF -----------------------------------------

    def kfunc_name(self, insn: Instruction) -> str:
        """The name of the kernel function that ``insn`` calls, "" for other instructions."""
        if insn.opcode != 0x85 or insn.src != PSEUDO_KFUNC_CALL:
            return ""
        found = self.kfunc_names.get(insn.imm)
        if found is None:
            btf = self.target.btf
            is_known = btf is not None and 0 < insn.imm <= len(btf)
            found = btf.name(insn.imm) if btf is not None and is_known else ""
            self.kfunc_names[insn.imm] = found
        return found

    def kfunc_parameter_count(self, insn: Instruction) -> int:
        """How many parameters the called kernel function has (5 where it is not known)."""
        btf = self.target.btf
        if not self.kfunc_name(insn) or btf is None:
            return 5
        func = btf.type(insn.imm)
        proto = btf.type(func.type_id) if func.kind.name == "FUNC" else None  # type: ignore[union-attr]
        return min(len(proto.parameters), 5) if proto is not None else 5  # type: ignore[union-attr]

    def is_iter_next(self, insn: Instruction) -> bool:
        """Whether ``insn`` calls an iterator's next function."""
        name = self.kfunc_name(insn)
        return name.startswith("bpf_iter_") and name.endswith("_next")

    def subprogram_at(self, slot: int) -> Subprogram:
        """The sub-program that holds ``slot``."""
        low, high = 0, len(self.subprograms)
        while high - low > 1:
            middle = (low + high) // 2
            if self.subprograms[middle].start <= slot:
                low = middle
            else:
                high = middle
        return self.subprograms[low]


_GPL_COMPATIBLE = frozenset(
    ("GPL", "GPL v2", "GPL and additional rights", "Dual BSD/GPL", "Dual MIT/GPL", "Dual MPL/GPL")
)


def prepare(linked: LinkedProgram, maps: Mapping[str, MapSpec], target: Target) -> Program:
    """The program that ``linked`` is, with the specs of the maps that it uses.

    Raises Rejected for code that is no program, and calls to nowhere; what else is wrong with its
    instructions is found later (``structure``)."""
    slots = read_slots(linked.code, linked.byteorder)
    rows = [row_for(insn) for insn in slots]
    made: dict[str, Map] = {}
    by_slot = {use.slot: _map_of(use, maps, made) for use in linked.map_uses}
    callback = exception_callback(linked.btf, linked.functions)
    subprograms = _subprograms(slots, linked, callback)
    program = Program(
        name=linked.name,
        type=linked.type,
        attach_type=linked.expected_attach_type or 0,
        flags=int(linked.flags),
        license=linked.license,
        slots=slots,
        rows=rows,
        maps=by_slot,
        subprograms=subprograms,
        by_start={one.start: one for one in subprograms},
        lines=linked.lines,
        btf=linked.btf,
        target=target,
        attach_target=linked.attach_target,
        used_maps=list(made.values()),
        is_big_endian=linked.byteorder == "big",
        struct_ops=struct_ops_member(linked.name, maps),
        functions=linked.functions,
        modules=linked.modules,
    )
    if callback:
        program.exception_callback = program.by_start[callback].number
        one = program.by_start[callback]
        one.is_callback = one.is_async_callback = one.is_exception_callback = True
    return program


def _map_of(
    use: MapUse, maps: Mapping[str, MapSpec], made: dict[str, Map]
) -> tuple[Map, int | None]:
    found = made.get(use.map)
    if found is None:
        found = made[use.map] = Map(maps[use.map])
    return found, use.offset


_GLOBAL = 1  # linkage


def _is_global(linked: LinkedProgram, type_id: int, entry: SubprogramEntry | None) -> bool:
    """Whether a function is verified on its own; without BTF none is."""
    if not type_id or linked.btf is None:
        return False
    function = linked.btf.type(type_id)
    if getattr(function, "linkage", 0) != _GLOBAL:
        return False
    # a symbol may be hidden, which makes it static; clones that compilers make are not meant
    return entry is None or entry.is_global or entry.name != function.name


def _subprograms(
    slots: Sequence[Instruction | None], linked: LinkedProgram, callback: int
) -> list[Subprogram]:
    named = {entry.slot: entry for entry in linked.subprograms}
    types = {info.slot: info.type_id for info in linked.functions} if linked.btf else {}
    starts = {0, callback}
    for slot, insn in enumerate(slots):
        if insn is None:
            continue
        if (insn[0] == 0x85 and insn[2] == PSEUDO_CALL) or (
            insn[0] == 0x18 and insn[2] == PSEUDO_FUNC
        ):
            start = slot + 1 + insn[4]
            if not 0 <= start < len(slots):
                raise Rejected("call to invalid destination", slot=slot)
            starts.add(start)
    starts.update(slot for slot in named if slot < len(slots))
    if len(starts) > MAX_SUBPROGRAMS:
        raise Rejected("too many subprograms", errno=7)
    order = sorted(starts)
    found = []
    for number, (start, end) in enumerate(zip(order, [*order[1:], len(slots)])):
        entry = named.get(start)
        name = linked.btf.name(types[start]) if linked.btf and types.get(start) else ""
        if not name:
            name = entry.name if entry is not None else f"subprog_{number}"
        found.append(
            Subprogram(
                number,
                start,
                end,
                name,
                is_global=bool(start and _is_global(linked, types.get(start, 0), entry)),
                func_type=types.get(start, 0),
            )
        )
    return found
