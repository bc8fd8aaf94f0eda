"""Calls of native helpers from the interpreter: the checks of arguments.py, done with Python
integers in the JIT's order."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..isa import semantics
from ._generated import layout
from .arguments import Access, Argument, Plan, require_skb
from .execution import Shape
from .native import runtime

if TYPE_CHECKING:
    from .engine import Step
    from .interpreter import Frame, Interpreter, Operation

__all__ = ["HelperCalls"]

_U64 = ctypes.c_uint64
SIZE_LIMIT = 1 << 29  # bytes; no helper takes more


class HelperCalls:
    """The calling side of one interpreter."""

    def __init__(self, vm: Interpreter) -> None:
        self._vm, self._machine = vm, vm.machine
        self._check_map = runtime().function("bk_check_map", (_U64, _U64))
        self._kinds: dict[str, Callable[[Plan, Argument, list[int]], int]] = {
            "any": lambda plan, argument, regs: regs[argument.register],
            "ctx": self._context,
            "map": self._map,
            "memory": self._memory,
            "function": self._function,
            "record": self._record,
            "string": self._string,
        }

    def function(self, plan: Plan) -> Callable[..., int]:
        """The native function: (rt, r1 .. r5) -> r0."""
        found: Callable[..., int] = runtime().function(plan.symbol, (_U64,) * 6)
        return found

    def arguments(self, plan: Plan, regs: list[int]) -> list[int]:
        """Five checked and translated values. Raises Fault."""
        values = [self._kinds[a.kind](plan, a, regs) for a in plan.arguments]
        return values + [0] * (5 - len(values))

    def before(self, plan: Plan, slot: int) -> None:
        """What a callback's fault may replace: a fault of the helper itself is at the call."""
        if plan.calls_back:
            fields = self._machine.fault_fields
            fields["pc"], fields["program"] = slot, self._machine.rt["program"]

    def after(self, plan: Plan) -> None:
        """What follows the call. Raises Fault."""
        if plan.calls_back:
            self._machine.stop_on_fault()
        elif plan.raises and self._machine.fault_fields["kind"]:
            raise self._machine.complete()

    def _bad(self, argument: int, value: int) -> Any:
        return self._machine.fault(layout.BK_FAULT_BAD_ARGUMENT, value, argument)

    def _context(self, plan: Plan, argument: Argument, regs: list[int]) -> int:
        value = regs[argument.register]
        if value != self._machine.rt["ctx"]:
            raise self._bad(argument.register, value)
        return value

    def _map(self, plan: Plan, argument: Argument, regs: list[int]) -> int:
        value = regs[argument.register]
        known = value in self._vm.maps
        if not known and not self._check_map(self._machine.rt.address, value):
            raise self._machine.complete()
        if plan.map_types is not None and Shape("bk_map", value)["type"] not in plan.map_types:
            raise self._machine.fault(layout.BK_FAULT_BAD_MAP, value, argument.register)
        return value

    def _function(self, plan: Plan, argument: Argument, regs: list[int]) -> int:
        value = regs[argument.register]
        if value not in self._vm.by_address:
            raise self._machine.fault(layout.BK_FAULT_BAD_CALLBACK, value, argument.register)
        return value

    def _record(self, plan: Plan, argument: Argument, regs: list[int]) -> int:
        value, rt = regs[argument.register], self._machine.rt
        first, size = rt.address + rt.offset("owned"), layout.SIZES["bk_region"]
        for number in range(rt["owned_count"]):
            region = Shape("bk_region", first + number * size)
            if region["start"] == value and region["lo"]:  # lo: the ring buffer's map
                return value
        raise self._bad(argument.register, value)

    def _string(self, plan: Plan, argument: Argument, regs: list[int]) -> int:
        start = at = regs[argument.register]
        first = self._machine.check(start, 1, layout.BK_READ)
        native = first
        while ctypes.c_uint8.from_address(native).value:
            at += 1
            native = self._machine.check(at, 1, layout.BK_READ)
        return first

    def _memory(self, plan: Plan, argument: Argument, regs: list[int]) -> int:
        access = argument.access
        assert access is not None
        value, size = regs[access.register], self._size(plan, access, regs)
        if access.nullable and not value:
            return value
        if access.size_register and access.zero_allowed and not size:
            return value
        mode = (layout.BK_READ if access.reads else 0) | (layout.BK_WRITE if access.writes else 0)
        return self._machine.check(value, size, mode)

    def _size(self, plan: Plan, access: Access, regs: list[int]) -> int:
        if access.map_part:
            shape = Shape("bk_map", regs[plan.map_register])
            return shape["key_size" if access.map_part == "key" else "value_size"]
        if not access.size_register:
            return access.size
        size = regs[access.size_register]
        if not size and not access.zero_allowed:
            raise self._bad(access.size_register, 0)
        if size >= SIZE_LIMIT:
            raise self._bad(access.size_register, size)
        return size

    def packet_load(self, step: Step) -> Operation:
        """LD_ABS and LD_IND: r0 = packet bytes; outside of the packet the function returns 0."""
        slot, insn, row = step
        require_skb(slot, self._vm.program.program_type)
        load = runtime().function("bk_ld_abs", (_U64,) * 4)
        out = _U64(0)
        place = ctypes.addressof(out)

        def run(frame: Frame) -> int:
            regs, machine = frame.regs, self._machine
            if regs[6] != machine.rt["ctx"]:
                raise self._bad(6, regs[6])
            src = regs[insn.src] if row.from_register else None
            offset = semantics.packet_offset(self._vm.algebra, insn, src)
            if load(machine.rt.address, offset, row.size, place):
                regs[0] = out.value
                return slot + 1
            regs[0] = 0
            if slot < self._vm.program.functions[0].end:
                self._vm.leave(slot)
            return -1

        return run
