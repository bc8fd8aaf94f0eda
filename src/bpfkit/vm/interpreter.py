"""The interpreter: isa.semantics over Python integers, one closure an instruction.

It is for stepping and tracing, and the oracle of the JIT: the same memory, the same struct bk_rt,
the same native helpers with the same checks, the same faults at the same instruction. Every access
goes through bk_check. Functions have native entries (callbacks of ctypes), so that helpers, tail
calls and packet loops call them as they call the JIT's code.

Budget, as in the JIT: a jump back from slot p to slot t costs p - t + 1, entering a sub-program
its length.
"""

from __future__ import annotations

import ctypes
import mmap
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..abi.opcodes import Kind
from ..errors import BpfkitError
from ..isa import semantics
from ..isa.integers import IntAlgebra
from ._generated import layout
from .arguments import TAIL_CALL, is_absent, plan_of
from .engine import (
    SPARE_BASE,
    SPARE_LENGTH,
    Function,
    JitInput,
    Step,
    spare,
    successors,
)
from .execution import Shape
from .helper_calls import HelperCalls
from .kfuncs import CAUGHT
from .native import runtime
from .watch import interrupt, look_at

__all__ = ["Interpreter"]

_M64 = (1 << 64) - 1
MAX_DEPTH = 8
MAY_GOTO_LIMIT = 8_388_608
_STACK_STRIDE = 1 << 17  # bytes between stacks: no offset must lead from one into another
_CELLS = {1: ctypes.c_uint8, 2: ctypes.c_uint16, 4: ctypes.c_uint32, 8: ctypes.c_uint64}
_U64 = ctypes.c_uint64
_ENTRY = ctypes.CFUNCTYPE(_U64, _U64, _U64)
_CALLBACK = ctypes.CFUNCTYPE(_U64, _U64, _U64, _U64, _U64, _U64, _U64)


class Fault(Exception):
    """Unwinds the interpreter; rt->fault says what happened."""


class Frame:
    """One running function: registers r0 to r10 and its may_goto counter."""

    __slots__ = ("goes", "regs")

    def __init__(self, regs: list[int]) -> None:
        self.regs = regs
        self.goes = MAY_GOTO_LIMIT


class Machine:
    """The execution context of a run, as closures see it: memory with checks, faults, budget."""

    def __init__(self) -> None:
        native = runtime()
        self._check = native.function("bk_check", (_U64, _U64, _U64, ctypes.c_uint32))
        self.rt = Shape("bk_rt", 0)
        self.fault_fields = Shape("bk_fault", 0)
        self.pc = self.charges = 0

    def enter(self, address: int) -> None:
        """Use the struct bk_rt at ``address``."""
        if self.rt.address != address:
            self.rt = Shape("bk_rt", address)
            self.fault_fields = Shape("bk_fault", address + self.rt.offset("fault"))

    def spare(self, word: int) -> Any:
        return _U64.from_address(self.rt.address + spare(word))

    def complete(self) -> Fault:
        """Native code raised a fault: say where."""
        fields = self.fault_fields
        fields["pc"], fields["program"] = self.pc, self.rt["program"]
        self.rt["frame_count"] = 0
        return Fault()

    def fault(self, kind: int, address: int = 0, detail: int = 0) -> Fault:
        fields = self.fault_fields
        fields["kind"], fields["address"], fields["detail"] = kind, address, detail
        return self.complete()

    def stop_on_fault(self) -> None:
        """After code of the program ran: end when it faulted."""
        if self.fault_fields["kind"]:
            raise Fault

    def check(self, address: int, size: int, access: int) -> int:
        """The native address of guest memory. Raises Fault."""
        native: int = self._check(self.rt.address, address & _M64, size, access)
        if not native:
            raise self.complete()
        return native

    def charge(self, cost: int, pc: int, target: int) -> None:
        """Use budget."""
        left = (self.rt["budget"] - cost) & _M64
        self.rt["budget"] = left
        if left >> 63:
            self.pc = pc
            raise self.fault(layout.BK_FAULT_BUDGET, detail=target)
        self.charges += 1
        if not self.charges & 0x3FF:
            self.pc = pc
            look_at(self.rt.address)


Operation = Callable[[Frame], int]


class Interpreter:
    """One program. ``entry`` is its native entry; ``trace`` is called after each instruction with
    (slot, instruction, {register: new value}), ``on_step`` with the same as text."""

    def __init__(self, program: JitInput, map_addresses: Sequence[int]) -> None:
        self.program, self.maps = program, tuple(map_addresses)
        self.machine = Machine()
        self.algebra = IntAlgebra("little")
        self.trace: Callable[[int, Any, Mapping[int, int]], None] | None = None
        self.on_step: Callable[[str], None] | None = None
        self._number = 0
        self._stacks = mmap.mmap(-1, _STACK_STRIDE * (layout.BK_MAX_FRAMES + 2))
        self._stack_base = ctypes.addressof(ctypes.c_char.from_buffer(self._stacks))
        plans = [
            plan_of(step.insn.imm, slot, program.program_type)
            for function in program.functions.values()
            for slot, step in function.steps.items()
            if step.row.kind is Kind.CALL and step.row.op == "helper"
        ]
        self._reserves = any(plan.returns == "record" for plan in plans)
        self.calls = HelperCalls(self)
        self._callbacks = {
            start: _CALLBACK(self._callback(function))
            for start, function in program.functions.items()
            if start
        }
        self.addresses = {
            start: ctypes.cast(callback, ctypes.c_void_p).value or 0
            for start, callback in self._callbacks.items()
        }
        self.by_address = {address: start for start, address in self.addresses.items()}
        self.operations: dict[int, Operation] = {}
        for function in program.functions.values():
            for slot, step in function.steps.items():
                self.operations[slot] = _BUILDERS[step.row.kind](self, step)
        self._caught = runtime().function(CAUGHT, (_U64,) * 6)
        self._native = _ENTRY(self._main)
        self.entry = ctypes.cast(self._native, ctypes.c_void_p).value or 0

    def set_number(self, number: int) -> None:
        """What faults call this program."""
        self._number = number

    def close(self) -> None:
        """Nothing to free; may be called twice."""

    # --- entries ---------------------------------------------------------------------------------

    def _main(self, context: int, rt: int) -> int:
        self.machine.enter(rt)
        self.machine.rt["program"] = self._number
        length = self.machine.spare(SPARE_LENGTH).value if self.program.is_raw else 0
        return self._guard(0, [0, context, length, 0, 0, 0, 0, 0, 0, 0])

    def _callback(self, function: Function) -> Callable[..., int]:
        def run(r1: int, r2: int, r3: int, r4: int, r5: int, rt: int) -> int:
            self.machine.enter(rt)
            return self._guard(function.start, [0, r1, r2, r3, r4, r5, 0, 0, 0, 0])

        return run

    def _guard(self, start: int, regs: list[int]) -> int:
        # called from native code: nothing may be raised through it
        try:
            return self.call(start, regs)
        except Fault:
            return self._caught(self.machine.rt.address, 0, 0, 0, 0, 0) if start == 0 else 0
        except BaseException as error:  # Ctrl-C, an error in a trace hook: raised after the run
            interrupt(error)
            self.machine.fault(layout.BK_FAULT_HOST)
            return 0

    def call(self, start: int, regs: list[int]) -> int:
        """Run one function to its end; r0. Raises Fault."""
        machine, rt = self.machine, self.machine.rt
        count = rt["frame_count"]
        base = machine.spare(SPARE_BASE).value
        machine.pc = start
        if count >= min(base + MAX_DEPTH, layout.BK_MAX_FRAMES):
            raise machine.fault(layout.BK_FAULT_CALL_DEPTH)
        stack = self._stack_base + _STACK_STRIDE * (count + 1)
        ctypes.memset(stack, 0, layout.BK_STACK)
        frame = Shape("bk_frame", rt.address + rt.offset("frames") + count * 16)
        frame["start"], frame["end"] = stack, stack + layout.BK_STACK
        rt["frame_count"] = count + 1
        if start:
            length = self.program.functions[start].end - start
            machine.charge(length, start, start)
        result = self._loop(start, Frame([*regs, stack + layout.BK_STACK]))
        rt["frame_count"] = count
        return result

    def _loop(self, slot: int, frame: Frame) -> int:
        operations, machine = self.operations, self.machine
        if self.trace is not None or self.on_step is not None:
            return self._traced(slot, frame)
        while slot >= 0:
            machine.pc = slot
            slot = operations[slot](frame)
        return frame.regs[0]

    def _traced(self, slot: int, frame: Frame) -> int:
        steps = {s: step for f in self.program.functions.values() for s, step in f.steps.items()}
        while slot >= 0:
            self.machine.pc = slot
            before, insn = frame.regs.copy(), steps[slot].insn
            following = self.operations[slot](frame)
            changed = {r: v for r, v in enumerate(frame.regs) if v != before[r]}
            if self.trace is not None:
                self.trace(slot, insn, changed)
            if self.on_step is not None:
                self.on_step(_step_text(slot, insn, changed))
            slot = following
        return frame.regs[0]

    # --- what operations use ---------------------------------------------------------------------

    def leave(self, slot: int) -> None:
        """The main program ends."""
        machine = self.machine
        if self._reserves and machine.rt["owned_count"]:
            machine.pc = slot
            raise machine.fault(layout.BK_FAULT_LEAK)

    def tail_call(self, frame: Frame, slot: int) -> int:
        """bpf_tail_call: ends the function with the other program's r0, or goes on."""
        machine = self.machine
        table = Shape("bk_map", frame.regs[2])
        index = frame.regs[3] & 0xFFFFFFFF
        made = machine.rt["tail_calls"]
        program = 0
        if index < table["max_entries"] and made < layout.BK_MAX_TAIL_CALLS:
            program = _U64.from_address(table["values"] + index * table["stride"]).value
        if not program:
            frame.regs[0] = -layout.ENOENT & _M64
            return slot + 1
        rt = machine.rt
        rt["tail_calls"] = made + 1
        block, before = Shape("bk_program", program), rt["program"]
        # the other program takes this frame's place in the main function, and stands on it in a
        # sub-program
        base, count = machine.spare(SPARE_BASE).value, rt["frame_count"]
        machine.spare(SPARE_BASE).value = count
        frame.regs[0] = _ENTRY(block["entry"])(rt["ctx"], rt.address)
        machine.enter(rt.address)
        machine.stop_on_fault()
        machine.spare(SPARE_BASE).value = base
        rt["frame_count"], rt["program"] = count, before
        return -1


def _step_text(slot: int, insn: Any, changed: Mapping[int, int]) -> str:
    from ..isa import format_instruction

    values = "  ".join(f"r{r}={value:#x}" for r, value in changed.items())
    return f"{slot:5}: {format_instruction(insn, slot=slot):40} {values}".rstrip()


# --- closures, by kind of instruction ------------------------------------------------------------


def _alu(vm: Interpreter, step: Step) -> Operation:
    slot, insn, row = step
    algebra, dst, src, after = vm.algebra, insn.dst, insn.src, slot + 1
    if row.from_register:

        def run(frame: Frame) -> int:
            regs = frame.regs
            regs[dst] = semantics.alu(algebra, insn, regs[dst], regs[src])
            return after

        return run

    def run_immediate(frame: Frame) -> int:
        regs = frame.regs
        regs[dst] = semantics.alu(algebra, insn, regs[dst])
        return after

    return run_immediate


def _wide(vm: Interpreter, step: Step) -> Operation:
    slot, insn, row = step
    load = vm.program.map_loads.get(slot)
    if row.op == "lddw_func":
        value = vm.addresses[slot + 1 + insn.imm]
    elif load is None:
        value = semantics.constant(vm.algebra, insn)
    else:
        value = vm.maps[load.map]
        if load.offset is not None:
            value = (Shape("bk_map", value)["values"] + load.offset) & _M64

    def run(frame: Frame) -> int:
        frame.regs[insn.dst] = value
        return slot + 2

    return run


def _jump(vm: Interpreter, step: Step, target: int) -> Callable[[], int]:
    slot = step.slot
    if target > slot:
        return lambda: target
    cost = slot - target + 1

    def back() -> int:
        vm.machine.charge(cost, slot, target)
        return target

    return back


def _branch(vm: Interpreter, step: Step) -> Operation:
    insn, row = step.insn, step.row
    target, after = successors(step)
    jump, algebra = _jump(vm, step, target), vm.algebra

    def run(frame: Frame) -> int:
        regs = frame.regs
        src = regs[insn.src] if row.from_register else None
        return jump() if semantics.condition(algebra, insn, regs[insn.dst], src) else after

    return run


def _goto(vm: Interpreter, step: Step) -> Operation:
    jump = _jump(vm, step, successors(step)[0])
    return lambda frame: jump()


def _may_goto(vm: Interpreter, step: Step) -> Operation:
    target, after = successors(step)
    jump = _jump(vm, step, target)

    def run(frame: Frame) -> int:
        if not frame.goes:
            return jump()
        frame.goes -= 1
        return after

    return run


def _exit(vm: Interpreter, step: Step) -> Operation:
    main = step.slot < vm.program.functions[0].end

    def run(frame: Frame) -> int:
        if main:
            vm.leave(step.slot)
        return -1

    return run


_LOAD = layout.BK_READ | layout.BK_PROBE


def _load(vm: Interpreter, step: Step) -> Operation:
    slot, insn, row = step
    cell, machine = _CELLS[row.size], vm.machine

    def run(frame: Frame) -> int:
        native = machine.check(frame.regs[insn.src] + insn.offset, row.size, _LOAD)
        value = cell.from_address(native).value
        frame.regs[insn.dst] = semantics.load_extend(vm.algebra, insn, value)
        return slot + 1

    return run


def _store(vm: Interpreter, step: Step) -> Operation:
    slot, insn, row = step
    cell, machine = _CELLS[row.size], vm.machine

    def run(frame: Frame) -> int:
        src = frame.regs[insn.src] if row.from_register else None
        value = semantics.store_value(vm.algebra, insn, src)
        native = machine.check(frame.regs[insn.dst] + insn.offset, row.size, layout.BK_WRITE)
        cell.from_address(native).value = value
        return slot + 1

    return run


_ATOMIC_ACCESS = {"load_acquire": layout.BK_READ, "store_release": layout.BK_WRITE}


def _atomic(vm: Interpreter, step: Step) -> Operation:
    slot, insn, row = step
    cell, machine, algebra = _CELLS[row.size], vm.machine, vm.algebra
    acquire = row.op == "load_acquire"
    access = _ATOMIC_ACCESS.get(row.op, layout.BK_READ | layout.BK_WRITE)

    def run(frame: Frame) -> int:
        regs = frame.regs
        base = regs[insn.src if acquire else insn.dst]
        native = machine.check(base + insn.offset, row.size, access)
        if native % row.size:
            raise machine.fault(layout.BK_FAULT_MISALIGNED, native)
        place = cell.from_address(native)
        old = place.value
        if not acquire:
            place.value = semantics.atomic_value(algebra, insn, old, regs[insn.src], regs[0])
        result = semantics.atomic_result(algebra, insn, old)
        if result is not None:
            regs[result[0]] = result[1]
        return slot + 1

    return run


def _packet(vm: Interpreter, step: Step) -> Operation:
    return vm.calls.packet_load(step)


def _call(vm: Interpreter, step: Step) -> Operation:
    slot, insn, row = step
    if row.op == "local":
        target = slot + 1 + insn.imm

        def local(frame: Frame) -> int:
            regs = frame.regs
            regs[0] = vm.call(target, [0, *regs[1:6], 0, 0, 0, 0])
            return slot + 1

        return local
    if row.op == "register":
        return lambda frame: _call_register(vm, step, frame)
    return _helper(vm, slot, insn.imm)


def _helper(vm: Interpreter, slot: int, number: int) -> Operation:
    plan = plan_of(number, slot, vm.program.program_type)
    if is_absent(number):

        def absent(frame: Frame) -> int:
            vm.machine.pc = slot
            raise vm.machine.fault(layout.BK_FAULT_BAD_HELPER, detail=number)

        return absent
    if number == TAIL_CALL:

        def tail(frame: Frame) -> int:
            vm.calls.arguments(plan, frame.regs)
            return vm.tail_call(frame, slot)

        return tail
    function = vm.calls.function(plan)

    def run(frame: Frame) -> int:
        regs = frame.regs
        values = vm.calls.arguments(plan, regs)
        vm.calls.before(plan, slot)
        result = function(vm.machine.rt.address, *values)
        vm.machine.pc = slot
        vm.calls.after(plan)
        regs[0] = result
        return slot + 1

    return run


def _call_register(vm: Interpreter, step: Step, frame: Frame) -> int:
    value = frame.regs[step.insn.dst]
    start = vm.by_address.get(value)
    if start is not None:
        frame.regs[0] = vm.call(start, [0, *frame.regs[1:6], 0, 0, 0, 0])
        return step.slot + 1
    try:
        return _helper(vm, step.slot, value)(frame)
    except BpfkitError:
        raise vm.machine.fault(layout.BK_FAULT_BAD_CALLBACK, value) from None


_BUILDERS: Mapping[Kind, Callable[[Interpreter, Step], Operation]] = {
    Kind.ALU: _alu,
    Kind.SWAP: _alu,
    Kind.WIDE: _wide,
    Kind.BRANCH: _branch,
    Kind.GOTO: _goto,
    Kind.MAY_GOTO: _may_goto,
    Kind.EXIT: _exit,
    Kind.LOAD: _load,
    Kind.STORE: _store,
    Kind.ATOMIC: _atomic,
    Kind.PACKET: _packet,
    Kind.CALL: _call,
}
