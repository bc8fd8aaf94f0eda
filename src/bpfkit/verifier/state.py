"""The state of the machine at one point of one path: frames of registers and stack, and what the
path holds (references, locks).

Registers and stack slots are immutable values in plain lists, so copying a state is copying short
lists. Which of them matter for the precision of a checkpoint (``precise_regs``, ``precise_stack``)
is kept beside them, as bits.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from .registers import NOT_INIT_REG, ZERO_REG, Reg

__all__ = [
    "DYNPTR",
    "EMPTY_SLOT",
    "FREE",
    "IRQ",
    "ITER",
    "MISC",
    "MISC_SLOT",
    "SPILL",
    "ZERO",
    "ZERO_SLOT",
    "Frame",
    "History",
    "Linked",
    "Lock",
    "Reference",
    "Slot",
    "State",
]

# What one byte of the stack holds, as the log prints it.
FREE, SPILL, MISC, ZERO, DYNPTR, ITER, IRQ = b"?rm0dif"


class Slot(NamedTuple):
    """Eight bytes of the stack. ``types`` has one of the letters above per byte, the byte at the
    highest address first; ``reg`` is the register that was spilled here (its low bytes, where fewer
    than eight are SPILL); ``object`` what a dynptr, iterator or saved interrupt state is."""

    types: bytes
    reg: Reg | None = None
    object: Any = None


EMPTY_SLOT = Slot(bytes([FREE]) * 8)
MISC_SLOT = Slot(bytes([MISC]) * 8)
ZERO_SLOT = Slot(bytes([ZERO]) * 8)
SPILLED = bytes([SPILL]) * 8


class Reference(NamedTuple):
    """Something that the program has to give back before it ends. ``kind`` is "ptr", "irq", "lock",
    "res_lock" or "res_lock_irq"; ``slot`` the instruction that acquired it; ``key`` says which lock
    it is: (Map or BtfType, id)."""

    kind: str
    id: int
    slot: int
    key: Any = None


Lock = Reference


class Linked(NamedTuple):
    """A register (``slot`` None) or stack slot that was compared together with others of its
    id."""

    frame: int
    register: int
    slot: int | None


History = tuple[int, int, "tuple[int, int] | None", "tuple[Linked, ...]", Any, int, int]
"""One step of the path since the last checkpoint, newest first: the instruction, the one before it,
the stack slot that it touched ((frame, index) or None), the registers that were tied to the one it
compared, the next older step (None: the first), how many steps there are, and which operands of a
comparison are pointers to the stack (1: the left one, 2: the right one)."""


class Frame:
    """One call frame: of the program, of a static function, of a callback."""

    __slots__ = (
        "async_entries",
        "call_slot",
        "callback",
        "callback_depth",
        "callback_range",
        "in_async_callback",
        "in_callback",
        "in_exception_callback",
        "instance",
        "number",
        "precise_regs",
        "precise_stack",
        "regs",
        "stack",
        "subprogram",
    )

    def __init__(self, number: int, subprogram: int, call_slot: int) -> None:
        self.regs: list[Reg] = [NOT_INIT_REG] * 11
        self.stack: list[Slot] = []
        self.number, self.subprogram, self.call_slot = number, subprogram, call_slot
        self.precise_regs = 0
        self.precise_stack = 0
        self.in_callback = False
        self.in_async_callback = False
        self.in_exception_callback = False
        self.async_entries = 0
        self.callback_depth = 0
        self.callback_range: tuple[int, int] | None = None
        self.callback: Any = None  # what calls it; see callbacks
        self.instance: Any = None  # the function as it was called; see stackliveness

    def copy(self) -> Frame:
        new = Frame.__new__(Frame)
        new.regs = self.regs.copy()
        new.stack = self.stack.copy()
        new.number, new.subprogram, new.call_slot = self.number, self.subprogram, self.call_slot
        new.precise_regs, new.precise_stack = self.precise_regs, self.precise_stack
        new.in_callback, new.in_async_callback = self.in_callback, self.in_async_callback
        new.in_exception_callback = self.in_exception_callback
        new.async_entries = self.async_entries
        new.callback_depth, new.callback_range = self.callback_depth, self.callback_range
        new.callback, new.instance = self.callback, self.instance
        return new


class State:
    """One state: of the path being walked, of a branch that waits, or a checkpoint.

    Checkpoints form the tree of paths: ``parent`` is the checkpoint before, ``branches`` counts the
    ways that lead on from here and are not finished. ``history`` is the path since the parent,
    ``first`` the instruction where it starts, ``last`` the one before the current, ``slot`` where
    the state is."""

    __slots__ = (
        "branches",
        "callback_depth",
        "checkpoint",
        "cleaned",
        "depth",
        "first",
        "forgotten",
        "frames",
        "history",
        "in_sleepable",
        "irq_id",
        "last",
        "lock_count",
        "lock_id",
        "lock_key",
        "loop",
        "may_goto_depth",
        "parent",
        "preempt_depth",
        "rcu_depth",
        "refs",
        "slot",
    )

    def __init__(self) -> None:
        self.frames: list[Frame] = []
        self.refs: tuple[Reference, ...] = ()
        self.lock_count = 0  # locks held
        self.lock_id, self.lock_key = 0, None  # the one that was taken last
        self.preempt_depth = 0
        self.irq_id = 0
        self.rcu_depth = 0
        self.in_sleepable = False
        self.parent: State | None = None
        self.branches = 1
        self.history: History | None = None
        self.first = self.last = self.slot = 0
        self.depth = 0
        self.callback_depth = 0
        self.may_goto_depth = 0
        self.cleaned = False
        self.forgotten = False  # no longer compared with
        self.checkpoint: Any = None  # see pruning
        self.loop: Any = None

    @property
    def frame(self) -> Frame:
        """The innermost frame."""
        return self.frames[-1]

    def copy(self) -> State:
        """A state of its own with the same parent and history."""
        new = State.__new__(State)
        new.frames = [frame.copy() for frame in self.frames]
        new.refs, new.lock_count = self.refs, self.lock_count
        new.lock_id, new.lock_key = self.lock_id, self.lock_key
        new.preempt_depth, new.irq_id, new.rcu_depth = (
            self.preempt_depth,
            self.irq_id,
            self.rcu_depth,
        )
        new.in_sleepable = self.in_sleepable
        new.parent, new.branches, new.history = self.parent, self.branches, self.history
        new.first, new.last, new.slot, new.depth = self.first, self.last, self.slot, self.depth
        new.callback_depth, new.may_goto_depth = self.callback_depth, self.may_goto_depth
        new.cleaned = new.forgotten = False
        new.checkpoint = new.loop = None
        return new

    def forget_precision(self) -> None:
        """What a checkpoint inherited as precise need not be so for the path after it."""
        for frame in self.frames:
            frame.precise_regs = frame.precise_stack = 0


def spilled(reg: Reg) -> Slot:
    """The slot that holds all of ``reg``."""
    return Slot(SPILLED, reg)


ZERO_SPILL = spilled(ZERO_REG)
