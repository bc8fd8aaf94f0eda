"""The log of a verification in the kernel's format.

    level 1   the path that failed: each instruction with the registers and stack slots that it
              used as they are after it, source lines between them
    level 2   every path, each with the whole state at its start, and the registers live before
              each instruction
    level 4   the stack of each function; counts come with every level

What only the kernel knows is not here: addresses (0x0 stands for them), how it found the numbers
that have to be precise, and the time that it took.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from pathlib import PurePath
from typing import TYPE_CHECKING

from ..abi.opcodes import PSEUDO_CALL, FieldUse, InstructionRow, Kind
from ..btf import Enum, Enum64, Func, FuncProto, Fwd, Int, Ptr
from ..isa.instruction import Instruction
from .logtext import KernelSymbols, frame_text, instruction_text, state_text
from .precisionlog import Trail
from .registers import PTR_TO_STACK, Reg
from .stacklog import LoggedLiveness
from .state import ZERO, Frame, Slot

if TYPE_CHECKING:
    from ..obj.spec import LineInfo
    from .program import Program
    from .report import VerifyReport
    from .walk import Analysis, Walk

__all__ = ["LogWriter", "state_text", "statistics", "write_log"]

_PATH, _ALL, _COUNTS = 1, 2, 4
_COLUMN, _STEP = 40, 8  # where states begin behind their instruction; further on for long ones

_FOUND_AFTER_WALKS = re.compile(
    r"combined stack size|the call stack of|tail_calls are not allowed when|"
    r"insn \d+ cannot call exception cb directly"
)

# Here the kernel writes the states after the message.
_MESSAGE_FIRST = "infinite loop detected"

_EVERYTHING = -1
_CALLER_SAVED = 0b111111
_USED = frozenset((FieldUse.READ, FieldUse.WRITE, FieldUse.UPDATE))


def write_log(report: VerifyReport, level: int) -> str:
    """The log of one more verification of the report's program, "" where there is nothing to
    verify."""
    about = report.subject
    if about is None or report.unsupported:
        return ""
    writer = LogWriter(level, about.linked.lines)
    if level & (_PATH | _ALL) and report.prepared is not None:
        from .verify import verify_program

        verify_program(about.linked, about.maps, about.target, tracer=writer)
    writer.finish(report)
    return "\n".join(writer.lines) + "\n"


def statistics(report: VerifyReport) -> str:
    """The last line of a log."""
    return (
        f"processed {report.instructions_processed} insns (limit 1000000) "
        f"max_states_per_insn {report.max_states_per_instruction} "
        f"total_states {report.total_states} peak_states {report.peak_states} mark_read 0"
    )


class LogWriter:
    """Writes ``lines`` while it traces a walk."""

    def __init__(self, level: int, source: Sequence[LineInfo] = ()) -> None:
        self.level, self.lines = level, list[str]()
        self._source = sorted(source, key=attrgetter("slot"))
        self._starts = [line.slot for line in self._source]
        self._shown: LineInfo | None = None
        self._walk: Walk | None = None
        self._symbols: KernelSymbols | None = None
        self._registers, self._slots = _EVERYTHING, _EVERYTHING  # used since they were printed
        self._printed = -1  # lines there were after the newest instruction
        self._text = ""  # of that
        self._is_new_path = self._is_after_branch = False
        self._depth = 1
        self._innermost: Frame | None = None  # of the newest instruction
        self._is_after_call = False
        self._touched: set[int] = set()  # stack slots that the newest instruction changed
        self._followed = -1  # instructions there were when the walk was followed last
        self._current: tuple[str, int] | None = None  # the global function that is walked
        # of each waiting branch: how many lines there were when it was left, the last of them
        self._forks: list[tuple[int, str]] = []
        self._is_joined = False  # the next line goes on the last one

    # --- the walk ---------------------------------------------------------------------------------

    def __call__(self, walk: Walk) -> None:
        if self._walk is None:
            self._begin(walk)
        if walk.previous < 0:
            self._enter(walk)
        self._follow(walk)
        if self._is_new_path and self.level & _ALL:
            self.lines += ["", f"from {walk.previous} to {walk.slot}:{state_text(walk.state)}"]
            self._is_new_path = False
        self._print_state(walk, walk.slot)
        self._print_line(walk.slot)
        self._touched.clear()
        self._innermost = walk.frame
        insn, row = walk.program.slots[walk.slot], walk.program.rows[walk.slot]
        if insn is None or row is None:
            return
        self._text = instruction_text(walk.slot, insn, self._symbols)
        self.lines.append(self._text)
        self._printed = len(self.lines)
        self._registers, slots = _used(insn, row), _stack_used(insn, row, walk)
        self._slots = sum(1 << index for index in slots)
        self._is_after_call = row.kind is Kind.CALL
        self._is_after_branch = row.kind is Kind.BRANCH
        if walk.analysis.calls_callback[walk.slot]:
            self._registers = self._slots = _EVERYTHING

    def covered(self, walk: Walk) -> None:
        """A checkpoint ends this path."""
        self._follow(walk)
        if self._is_new_path:
            self.lines += ["", f"from {walk.previous} to {walk.slot}: safe"]
            self._is_joined = False
        else:
            self.lines.append(f"{walk.slot}: safe")
        self._registers = self._slots = _EVERYTHING

    def _flush(self) -> None:
        """What comes before lines about the end of the path."""
        if self._walk is not None:
            self._follow(self._walk)

    def _begin(self, walk: Walk) -> None:
        self._walk, self._symbols = walk, KernelSymbols(walk.program)
        walk.on_covered = self.covered
        if self.level & _ALL:
            self.lines += _overview(walk.program, walk.analysis, self._symbols)
            walk.trail = Trail(walk.program, self._symbols, self.lines, self._flush)
        walk.liveness = LoggedLiveness(walk, self.lines if self.level & _ALL else [])
        self._touched = walk.liveness.touched
        walk.remark = self.lines.append
        self.lines += _signature_notes(walk.program)

    def _enter(self, walk: Walk) -> None:
        """The start of the program, or of a global function."""
        if walk.slot:
            self._end_function(walk)
            one = walk.program.subprogram_at(walk.slot)
            self.lines.append(f"Validating {one.name}() func#{one.number}...")
            self._current = (one.name, one.number)
        self._registers = self._slots = _EVERYTHING
        self._printed, self._is_new_path, self._depth = -1, False, 1
        self._forks.clear()

    def _end_function(self, walk: Walk) -> None:
        if not self.level & _ALL:
            self.lines.clear()
        if self._current is not None:
            name, number = self._current
            safe = "is safe for any args that match its prototype"
            self.lines.append(f"Func#{number} ('{name}') {safe}")
        self._current = None

    def _follow(self, walk: Walk) -> None:
        """Notice that a path ended and another goes on, and calls and returns."""
        if self._followed == walk.processed:
            return
        self._followed = walk.processed
        waiting = len(walk.pending)
        if waiting < len(self._forks):
            if not self.level & _ALL:
                self._go_back(*self._forks[waiting])
            del self._forks[waiting:]
            self._is_new_path = True
            self._registers = self._slots = _EVERYTHING
        else:
            self._calls(walk)
            if self._is_after_branch:
                self._print_state(walk, walk.previous)
        self._depth = len(walk.state.frames)
        if waiting > len(self._forks):
            at = max(self._printed, 0)
            fork = (at, self._text if at else "")
            self._forks.extend([fork] * (waiting - len(self._forks)))

    def _go_back(self, count: int, text: str) -> None:
        """Forget the lines since a branch was left. The kernel cuts its log behind the line break
        that its last instruction had then, and a state that was added since was put over it."""
        del self.lines[count:]
        if count:
            self._is_joined = self.lines[-1] != text
            self.lines[-1] = text
        self._printed = -1

    def _calls(self, walk: Walk) -> None:
        frames = walk.state.frames
        depth = len(frames)
        if depth > self._depth and depth > 1:
            self.lines += ["caller:", f" {frame_text(walk.state, depth - 2)}"]
            self.lines += ["callee:", f" {frame_text(walk.state, depth - 1)}"]
            self._registers = self._slots = _EVERYTHING
        elif depth < self._depth:
            left = frame_text(walk.state, self._depth - 1, frame=self._innermost)
            self.lines += ["returning from callee:", f" {left}", f"to caller at {walk.slot}:"]
            self.lines.append(f" {frame_text(walk.state, depth - 1)}")
            row = walk.program.rows[walk.previous]
            self._is_new_path = row is not None and row.kind is Kind.EXIT
            self._registers, self._slots = not self._is_new_path, 0
        elif self._is_after_call:
            self._global_call(walk)

    def _global_call(self, walk: Walk) -> None:
        insn = walk.program.slots[walk.previous]
        if insn is None or insn.opcode != 0x85 or insn.src != PSEUDO_CALL:
            return
        one = walk.program.by_start.get(walk.previous + 1 + insn.imm)
        if one is not None and one.is_global:
            self.lines.append(f"Func#{one.number} ('{one.name}') is global and assumed valid.")

    # --- lines ------------------------------------------------------------------------------------

    def _print_state(self, walk: Walk, slot: int) -> None:
        registers, slots = self._registers, self._slots
        if self._is_after_call and slots != _EVERYTHING:
            slots |= sum(1 << index for index in self._touched)
        if not registers and not slots:
            return
        self._registers = self._slots = 0
        depth = len(walk.state.frames) - 1
        stack = len(walk.frame.stack)
        text = frame_text(
            walk.state,
            depth,
            [number for number in range(11) if registers >> number & 1],
            [index for index in range(stack) if slots >> index & 1],
        )
        if self._printed == len(self.lines) and self.lines:
            # aligned as if a line break still followed the instruction
            length = len(self.lines[-1]) + 1
            column = -(-max(length + _STEP // 2, _COLUMN) // _STEP) * _STEP
            self.lines[-1] = f"{self.lines[-1]:<{column - 2}}; {text}".rstrip()
        elif self._is_joined:
            self.lines[-1] += f" {slot}: {text}".rstrip()
            self._is_joined = False
        else:
            self.lines.append(f"{slot}: {text}".rstrip())

    def _print_line(self, slot: int) -> None:
        place = bisect_right(self._starts, slot)
        if not place:
            return
        line = self._source[place - 1]
        last = self._shown
        if last is not None and (last.file, last.line) == (line.file, line.line):
            return
        self._shown = line
        self.lines.append(f"; {line.text.lstrip()} @ {PurePath(line.file).name}:{line.line}")

    # --- the end ----------------------------------------------------------------------------------

    def finish(self, report: VerifyReport) -> None:
        """The last lines."""
        self._flush()
        is_after = _FOUND_AFTER_WALKS.match(report.message) is not None
        if self._walk is not None and (report.accepted or is_after):
            self._end_function(self._walk)
        if self.level & _ALL and self._walk is None and report.prepared is not None:
            self.lines += _functions(report.prepared)
        if not report.accepted:
            is_first = report.message.startswith(_MESSAGE_FIRST)
            self.lines += [report.message] if is_first else []
            self.lines += report.notes
            self.lines += [] if is_first else [report.message]
        if self.level & _COUNTS:
            self.lines.append("verification time 0 usec")
            if report.prepared is not None:
                self.lines.append(_stack_depths(report.prepared))
        self.lines.append(statistics(report))


def _overview(program: Program, analysis: Analysis, symbols: KernelSymbols) -> list[str]:
    """The functions, and the registers live before each instruction."""
    lines = [*_functions(program), "Live regs before insn:"]
    for slot, insn in enumerate(program.slots):
        if insn is not None:
            bits, loop = analysis.live_registers[slot], analysis.components[slot]
            alive = "".join(str(n) if bits >> n & 1 else "." for n in range(10))
            text = instruction_text(slot, insn, symbols).split(": ", 1)[1]
            lines.append(f"{loop or '':3} {slot:3}: {alive} {text}")
    return lines


def _functions(program: Program) -> list[str]:
    return [f"func#{one.number} @{one.start}" for one in program.subprograms]


def _signature_notes(program: Program) -> list[str]:
    """What the kernel remarks about the signature of a main program as if it were a global
    function; it is none, and may have it."""
    main, btf = program.subprograms[0], program.btf
    if btf is None or not main.func_type:
        return []
    function = btf.type(main.func_type)
    proto = btf.type(function.type_id) if isinstance(function, Func) else None
    if not isinstance(function, Func) or function.linkage != 1 or not isinstance(proto, FuncProto):
        return []
    given = btf.type(btf.resolve(proto.type_id)) if proto.type_id else None
    if not isinstance(given, (Int, Enum, Enum64)):
        return [
            f"Global function {function.name}() doesn't return scalar. Only those are supported."
        ]
    for number, one in enumerate(proto.parameters):
        taken = btf.type(btf.resolve(one.type_id)) if one.type_id else None
        if not isinstance(taken, Ptr):
            continue
        behind = btf.resolve(taken.type_id)
        if not behind or isinstance(btf.type(behind), Fwd):
            what = f"FWD {btf.name(behind)}" if behind else "UNKNOWN "
            return [f"arg#{number} reference type('{what}') size cannot be determined: -22"]
    return []


def _stack_depths(program: Program) -> str:
    depths = "+".join(str(one.stack_depth) for one in program.subprograms)
    return f"stack depth {depths}"


# --- what an instruction uses ---------------------------------------------------------------------


def _used(insn: Instruction, row: InstructionRow) -> int:
    """The registers that an instruction reads or writes, as bits."""
    if row.kind is Kind.CALL:
        return _CALLER_SAVED
    if row.kind is Kind.PACKET:
        source = 1 << insn.src if row.src is FieldUse.READ else 0
        return _CALLER_SAVED | 1 << 6 | source
    used = 1 << insn.dst if row.dst in _USED else 0
    return used | 1 << insn.src if row.src in _USED else used


def _stack_used(insn: Instruction, row: InstructionRow, walk: Walk) -> Sequence[int]:
    """The stack slots of the innermost frame that an instruction may change."""
    if row.kind not in (Kind.LOAD, Kind.STORE, Kind.ATOMIC):
        return ()
    is_load = row.kind is Kind.LOAD or row.op == "load_acquire"
    pointer = walk.regs[insn.src if is_load else insn.dst]
    return _slots_at(pointer, insn.offset, row.size, walk, is_load=is_load)


def _slots_at(pointer: Reg, offset: int, size: int, walk: Walk, *, is_load: bool) -> Sequence[int]:
    if pointer.kind != PTR_TO_STACK:
        return ()
    low, high = pointer.off + offset + pointer.num.smin, pointer.off + offset + pointer.num.smax
    if low < -512 or high >= 0:
        return ()
    if is_load and low != high:
        return _zeros_at(walk.state.frames[pointer.aux].stack, low, high + size)
    first, last = -(high + size) // 8, (-low - 1) // 8
    return range(max(first, 0), last + 1)


def _zeros_at(stack: Sequence[Slot], low: int, high: int) -> Sequence[int]:
    """The slots that are looked at for zeros: up to the first byte that is none."""
    looked = set[int]()
    for at in range(low, high):
        index = (-at - 1) >> 3
        if index >= len(stack):
            break
        looked.add(index)
        if stack[index].types[(-at - 1) & 7] != ZERO:
            break
    return sorted(looked)
