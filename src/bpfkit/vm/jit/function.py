"""One function of the program as LLVM IR text.

Registers are allocas that LLVM turns into SSA values; inside a block the emitter keeps them in a
cache (loaded at the first use, stored at the block's end), which makes the text five times
shorter. Accesses at a known place of the stack are GEPs on the frame's alloca, so that they become
registers too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...abi.opcodes import Kind
from .._generated.layout import (
    BK_FAULT_CALL_DEPTH,
    BK_FAULT_LEAK,
    BK_MAX_FRAMES,
    BK_STACK,
    FIELDS,
)
from ..engine import SPARE_BASE, SPARE_LENGTH, SPARE_MEMORY, Function, Step, spare
from ..kfuncs import CAUGHT, THROW
from ..watch import LOOK_EVERY
from .algebra import LlvmAlgebra
from .dataflow import Flow, State

if TYPE_CHECKING:
    from .module import ModuleEmitter

__all__ = ["FunctionEmitter", "rt_field"]

MAX_DEPTH = 8  # frames of one program, as in the kernel
MAY_GOTO_LIMIT = 8_388_608


def rt_field(name: str) -> int:
    """Offset of a field of struct bk_rt in bytes."""
    return FIELDS["bk_rt"][name][0]


_PARAMETERS = ", ".join(f"i64 %a{r}" for r in range(1, 6))


class FunctionEmitter:
    """Text of one function. ``out`` are its lines, ``state`` the facts at the instruction being
    emitted."""

    def __init__(self, module: ModuleEmitter, function: Function, flow: Flow) -> None:
        self.module, self.function, self.flow = module, function, flow
        self.checked, self.verified = module.checked, module.verified
        self.out: list[str] = []
        self.count = 0
        self.cache: dict[int, str] = {}
        self.algebra = LlvmAlgebra(self)
        self.dirty: set[int] = set()
        self.state = State([], {})
        self.is_main = function.start == 0
        loops = any(t <= slot for slot, after in function.after.items() for t in after)
        self.has_budget = loops and module.budgeted
        self.registers_frame = module.has_frames and (flow.escapes or module.counts_depth)
        self.uses_packet = module.uses_packet

    # --- text ------------------------------------------------------------------------------------

    def line(self, text: str) -> None:
        self.out.append(text)

    def new(self, text: str) -> str:
        """A fresh value."""
        self.count += 1
        name = f"%v{self.count}"
        self.out.append(f"{name} = {text}")
        return name

    def label(self) -> str:
        """A fresh block name."""
        self.count += 1
        return f"b{self.count}"

    def get(self, register: int) -> str:
        """A register's 64-bit value."""
        if register == 10:
            return "%r10"
        value = self.cache.get(register)
        if value is None:
            value = self.cache[register] = self.new(f"load i64, ptr %r{register}")
        return value

    def put(self, register: int, value: str) -> None:
        """Set a register."""
        self.dirty.add(register)
        self.cache[register] = value

    def flush(self) -> None:
        """Before the end of a block."""
        for register in sorted(self.dirty):
            self.line(f"store i64 {self.get(register)}, ptr %r{register}")
        self.dirty.clear()

    def load_rt(self, offset: int, type_: str = "i64") -> str:
        """A field of the execution context."""
        place = self.new(f"getelementptr i8, ptr %rt, i64 {offset}")
        return self.new(f"load {type_}, ptr {place}")

    def store_rt(self, offset: int, value: str, type_: str = "i64") -> None:
        place = self.new(f"getelementptr i8, ptr %rt, i64 {offset}")
        self.line(f"store {type_} {value}, ptr {place}")

    # --- faults ----------------------------------------------------------------------------------

    def unless(
        self, condition: str, kind: int, slot: int, address: str = "0", detail: str = "0"
    ) -> None:
        """Go on where the condition (i1) holds, else end with a fault."""
        good, bad = self.label(), self.label()
        self.line(f"br i1 {condition}, label %{good}, label %{bad}, !prof !0")
        self.line(f"{bad}:")
        self.line(f"call void @fault(ptr %rt, i32 {kind}, i32 {slot}, i64 {address}, i32 {detail})")
        self.line(f"br label %dead\n{good}:")

    def stop_on_fault(self, slot: int | None = None) -> None:
        """After a call that may have raised: end too. ``slot`` completes a fault raised by native
        code."""
        kind = self.new("load i32, ptr %rt")
        fine = self.new(f"icmp eq i32 {kind}, 0")
        good = self.label()
        if slot is None:
            self.line(f"br i1 {fine}, label %{good}, label %dead, !prof !0\n{good}:")
            return
        bad = self.label()
        self.line(f"br i1 {fine}, label %{good}, label %{bad}, !prof !0")
        self.line(f"{bad}:\ncall void @at(ptr %rt, i32 {slot})\nbr label %dead\n{good}:")

    # --- the function ----------------------------------------------------------------------------

    def emit(self) -> str:
        """The whole function."""
        self._prologue()
        for leader in sorted(self.flow.leaders):
            self.line(f"L{leader}:")
            self.cache.clear()
            self.dirty.clear()
            self.state = self.flow.entry[leader].copy()
            self._block(leader)
        self.line("dead:")
        self.line(f"ret i64 {self._caught()}\n}}\n")
        return "\n".join(self.out)

    def _caught(self) -> str:
        # what the main function gives where a run ended in the middle: what bpf_throw said
        steps = [s for f in self.module.program.functions.values() for s in f.steps.values()]
        if not self.is_main or not any(s.row.op == "helper" and s.insn.imm == THROW for s in steps):
            return "0"
        self.module.imports.add(CAUGHT)
        return self.new(f"call i64 @{CAUGHT}(ptr %rt, i64 0, i64 0, i64 0, i64 0, i64 0)")

    def _block(self, slot: int) -> None:
        handlers = self.module.handlers
        all_steps, leaders = self.function.steps, self.flow.leaders
        while True:
            step = all_steps[slot]
            kind = step.row.kind
            handlers[kind](self, step)
            if kind in _ENDS:
                return
            self.flow.step(step, self.state)
            slot += step.insn.slots
            if slot in leaders:
                self.flush()
                self.line(f"br label %L{slot}")
                return

    def _prologue(self) -> None:
        start = self.function.start
        if self.is_main:
            self.line("define i64 @prog(i64 %a1, ptr %rt) nounwind {\nentry:")
        else:
            self.line(f"define internal i64 @f{start}({_PARAMETERS}, ptr %rt) nounwind {{\nentry:")
        arguments = 1 if self.is_main else 5
        if self.is_main and self.module.can_fault:  # tail calls leave the last program's number
            self.store_rt(rt_field("program"), self.new("load i32, ptr @self"), "i32")
        for r in range(10):
            self.line(f"%r{r} = alloca i64")
        self.line(f"%stk = alloca [{BK_STACK} x i8], align 16")
        self.line(
            f"%top = getelementptr i8, ptr %stk, i64 {BK_STACK}\n%r10 = ptrtoint ptr %top to i64"
        )
        self.line("%stk0 = ptrtoint ptr %stk to i64")
        for r in range(10):
            self.line(f"store i64 {f'%a{r}' if 1 <= r <= arguments else '0'}, ptr %r{r}")
        if self.is_main and self.module.program.is_raw:
            self.line(f"store i64 {self.load_rt(spare(SPARE_LENGTH))}, ptr %r2")
        self._clear_stack()
        if self.module.program.is_raw:
            self.line("%mem = alloca i64\n%memlen = alloca i64")
            self.line(f"store i64 {self.load_rt(spare(SPARE_MEMORY))}, ptr %mem")
            self.line(f"store i64 {self.load_rt(spare(SPARE_LENGTH))}, ptr %memlen")
        if self.uses_packet:
            self.line("%plo = alloca i64\n%phi = alloca i64\n%pdelta = alloca i64")
            self.refresh_packet()
        if any(s.row.kind is Kind.PACKET for s in self.function.steps.values()):
            self.line("%loaded = alloca i64\nstore i64 0, ptr %loaded")
        if any(s.row.kind is Kind.MAY_GOTO for s in self.function.steps.values()):
            self.line(f"%goes = alloca i64\nstore i64 {MAY_GOTO_LIMIT}, ptr %goes")
        if self.registers_frame:
            self._register_frame()
        if self.has_budget:
            self.line("%budget = alloca i64")
            self.reload_budget()
        if self.module.budgeted and not self.is_main:
            self._charge(str(self.function.end - start), start, start)
        self.line(f"br label %L{start}")

    def _clear_stack(self) -> None:
        # zero as far down as the program names; everything once an address may be anywhere
        depth = -self.flow.lowest
        if self.flow.escapes or depth > BK_STACK:
            depth = BK_STACK
        depth = (depth + 7) & -8
        if depth:
            place = self.new(f"getelementptr i8, ptr %stk, i64 {BK_STACK - depth}")
            self.line(
                f"call void @llvm.memset.p0.i64(ptr align 8 {place}, i8 0, i64 {depth}, i1 false)"
            )

    def _register_frame(self) -> None:
        at = rt_field("frame_count")
        count = self.load_rt(at, "i32")
        start = self.function.start
        limit = str(BK_MAX_FRAMES)
        if self.module.counts_depth:
            base = self.new(f"trunc i64 {self.load_rt(spare(SPARE_BASE))} to i32")
            most = self.new(f"add i32 {base}, {MAX_DEPTH}")
            limit = self.new(f"call i32 @llvm.umin.i32(i32 {most}, i32 {BK_MAX_FRAMES})")
        fits = self.new(f"icmp ult i32 {count}, {limit}")
        self.unless(fits, BK_FAULT_CALL_DEPTH, start)
        wide = self.new(f"zext i32 {count} to i64")
        offset = self.new(f"mul i64 {wide}, 16")
        offset = self.new(f"add i64 {offset}, {rt_field('frames')}")
        place = self.new(f"getelementptr i8, ptr %rt, i64 {offset}")
        self.line(f"store i64 {self.new('ptrtoint ptr %stk to i64')}, ptr {place}")
        second = self.new(f"getelementptr i8, ptr {place}, i64 8")
        self.line(f"store i64 %r10, ptr {second}")
        self.store_rt(at, self.new(f"add i32 {count}, 1"), "i32")
        self.line(f"%frames = add i32 {count}, 0")

    def leave(self, step: Step) -> None:
        """Before a return or a tail call of the main function."""
        self.sync_budget()
        if self.is_main and self.checked and self.module.reserves and step.row.kind is Kind.EXIT:
            owned = self.load_rt(rt_field("owned_count"), "i32")
            self.unless(self.new(f"icmp eq i32 {owned}, 0"), BK_FAULT_LEAK, step.slot)
        if self.registers_frame:
            self.store_rt(rt_field("frame_count"), "%frames", "i32")

    # --- packet and budget -----------------------------------------------------------------------

    def refresh_packet(self) -> None:
        """Take the packet's bounds from the execution context again."""
        if self.uses_packet:
            for name, field in (
                ("plo", "packet_lo"),
                ("phi", "packet_hi"),
                ("pdelta", "packet_delta"),
            ):
                self.line(f"store i64 {self.load_rt(rt_field(field))}, ptr %{name}")

    def sync_budget(self) -> None:
        """Before code that uses the budget in memory runs."""
        if self.has_budget:
            self.store_rt(rt_field("budget"), self.new("load i64, ptr %budget"))

    def reload_budget(self) -> None:
        if self.has_budget:
            self.line(f"store i64 {self.load_rt(rt_field('budget'))}, ptr %budget")

    def _charge(self, cost: str, slot: int, target: int) -> None:
        # instructions used; the loop or function at `target` is what a fault names
        if self.has_budget:
            before = self.new("load i64, ptr %budget")
            left = self.new(f"sub i64 {before}, {cost}")
            self.line(f"store i64 {left}, ptr %budget")
        else:
            before = self.load_rt(rt_field("budget"))
            left = self.new(f"sub i64 {before}, {cost}")
            self.store_rt(rt_field("budget"), left)
        # it is time to look up, or all is used: the count leaves its block of LOOK_EVERY
        crossed = self.new(f"xor i64 {before}, {left}")
        on = self.new(f"icmp ult i64 {crossed}, {LOOK_EVERY}")
        good, look = self.label(), self.label()
        self.line(f"br i1 {on}, label %{good}, label %{look}, !prof !0\n{look}:")
        fine = self.new(f"call i1 @lookup(ptr %rt, i64 {left}, i32 {slot}, i32 {target})")
        self.line(f"br i1 {fine}, label %{good}, label %dead, !prof !0\n{good}:")

    def jump(self, slot: int, target: int) -> str:
        """The block that leads from ``slot`` to ``target``; a way back is charged for. Gives its
        label."""
        if target > slot or not self.module.budgeted:
            return f"L{target}"
        return f"E{slot}_{target}"

    def edge(self, slot: int, target: int) -> None:
        """The text of the block that ``jump`` named, after the branch."""
        if target <= slot and self.module.budgeted:
            self.line(f"E{slot}_{target}:")
            self._charge(str(slot - target + 1), slot, target)
            self.line(f"br label %L{target}")


_ENDS = frozenset({Kind.BRANCH, Kind.GOTO, Kind.MAY_GOTO, Kind.EXIT})
