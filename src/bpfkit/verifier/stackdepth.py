"""How much stack the calls of a program need together, and how deep they nest: checked on the code
as it stands, without regard to which paths are possible."""

from __future__ import annotations

from ..abi.opcodes import PSEUDO_CALL, PSEUDO_FUNC
from .program import Program, Subprogram
from .verdict import Rejected

__all__ = ["MAX_FRAMES", "check_stack_depth"]

MAX_FRAMES = 8
_MAX_STACK = 512
_MAX_STACK_BEFORE_TAIL_CALL = 256
_ALIGNMENT = 16
_MIN_PRIVATE = 64
_EACCES, _E2BIG = 13, 7

# program types that run in one context at a time, so that big frames can live outside of the stack
_KPROBE, _TRACEPOINT, _PERF_EVENT, _RAW_TRACEPOINT, _TRACING = 2, 5, 7, 17, 26
_PRIVATE = frozenset((_KPROBE, _TRACEPOINT, _PERF_EVENT, _RAW_TRACEPOINT))
_TRACE_ITER = 28


def check_stack_depth(program: Program) -> None:
    """Check every chain of calls from the program, and from each callback that runs on its own.

    Raises Rejected for chains that are too deep or need more than 512 bytes of stack."""
    calls = {one.number: _calls(program, one) for one in program.subprograms}
    has_private = _has_private_stack(program)
    is_private = [False] * len(program.subprograms)
    decided = [False] * len(program.subprograms)
    for one in reversed(program.subprograms):
        if one.number == 0 or one.is_async_callback:
            chain = _Chain(program, calls, is_private, decided)
            chain.follow(one, may_be_private=has_private and one.number == 0)


def _has_private_stack(program: Program) -> bool:
    if any(one.has_tail_call for one in program.subprograms):
        return False
    if program.type == _TRACING:
        return program.attach_type != _TRACE_ITER
    return program.type in _PRIVATE


def _calls(program: Program, one: Subprogram) -> list[tuple[int, str]]:
    """The instructions of the function that call others: (slot, "call", "address" or "throw")."""
    found = []
    for slot in range(one.start, one.end):
        insn = program.slots[slot]
        if insn is None:
            continue
        opcode, source = insn[0], insn[2]
        if opcode == 0x85 and source == PSEUDO_CALL:
            found.append((slot, "call"))
        elif opcode == 0x18 and source == PSEUDO_FUNC:
            found.append((slot, "address"))
        elif not insn[3] and program.kfunc_name(insn) == "bpf_throw":
            found.append((slot, "throw"))
    return found


class _Chain:
    """The functions that are on the stack at some point, the outermost first."""

    def __init__(
        self,
        program: Program,
        calls: dict[int, list[tuple[int, str]]],
        is_private: list[bool],
        decided: list[bool],
    ) -> None:
        self.program, self.calls = program, calls
        self.is_private, self.decided = is_private, decided
        self.frames: list[tuple[Subprogram, int]] = []  # with the next of its calls to follow
        self.depth = 0
        self.reaches_tail_call = False

    def follow(self, root: Subprogram, *, may_be_private: bool) -> None:
        """Every chain of calls that starts at ``root``."""
        self._enter(root, may_be_private)
        frames = self.frames
        while frames:
            one, at = frames[-1]
            calls = self.calls[one.number]
            if at >= len(calls):
                self._leave(one)
                continue
            frames[-1] = one, at + 1
            slot, what = calls[at]
            if what == "throw":
                self._check_throw(slot, one)
                continue
            callee = self._callee(slot)
            if callee.is_async_callback:
                if what == "address":
                    continue  # it runs on a stack of its own
                if callee.is_exception_callback:
                    raise Rejected(f"insn {slot} cannot call exception cb directly", slot=slot)
            self.reaches_tail_call |= callee.has_tail_call
            if len(frames) >= MAX_FRAMES:
                raise Rejected(
                    f"the call stack of {len(frames)} frames is too deep !",
                    slot=slot,
                    errno=_E2BIG,
                )
            self._enter(callee, may_be_private)

    def _callee(self, slot: int) -> Subprogram:
        insn = self.program.slots[slot]
        assert insn is not None
        return self.program.by_start[slot + 1 + insn[4]]

    def _check_throw(self, slot: int, one: Subprogram) -> None:
        if any(frame.is_callback for frame, _ in self.frames):
            raise Rejected(
                f"bpf_throw kfunc (insn {slot}) cannot be called from callback subprog "
                f"{one.number}",
                slot=slot,
            )

    def _enter(self, one: Subprogram, may_be_private: bool) -> None:
        number = one.number
        if not may_be_private:
            self.is_private[number], self.decided[number] = False, True
        if number and one.has_tail_call and self.depth >= _MAX_STACK_BEFORE_TAIL_CALL:
            raise Rejected(
                "tail_calls are not allowed when call stack of previous frames is "
                f"{self.depth} bytes. Too large",
                slot=one.start,
                errno=_EACCES,
            )
        size = _rounded(one)
        if may_be_private and not self.decided[number] and size >= _MIN_PRIVATE:
            self.is_private[number] = self.decided[number] = True
        self.frames.append((one, 0))
        if self.is_private[number]:
            if size > _MAX_STACK:
                raise Rejected(
                    f"stack size of subprog {number} is {size}. Too large",
                    slot=one.start,
                    errno=_EACCES,
                )
            return
        self.depth += size
        if self.depth > _MAX_STACK:
            raise Rejected(
                f"combined stack size of {len(self.frames)} calls is {self.depth}. Too large",
                slot=one.start,
                errno=_EACCES,
            )

    def _leave(self, one: Subprogram) -> None:
        if self.reaches_tail_call:
            for frame, _ in self.frames[:-1]:
                if frame.is_exception_callback:
                    raise Rejected("cannot tail call within exception cb", slot=frame.start)
        self.frames.pop()
        if not self.is_private[one.number]:
            self.depth -= _rounded(one)


def _rounded(one: Subprogram) -> int:
    return -(-one.stack_depth // _ALIGNMENT) * _ALIGNMENT
