"""From a linked program to its report: the order in which the kernel checks."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from .attach import check_attach
from .context import check_translation
from .flow import analyse
from .numbers import ZERO
from .program import Subprogram, prepare
from .registers import PTR_TO_CTX, PTR_TO_STACK, Reg
from .report import VerifyReport
from .stackdepth import check_stack_depth
from .state import Frame, State
from .structure import check_structure
from .verdict import Rejected, Unsupported
from .walk import Walk

if TYPE_CHECKING:
    from ..linker import LinkedProgram, Target
    from ..obj.spec import MapSpec

__all__ = ["verify_program"]


def verify_program(
    linked: LinkedProgram,
    maps: Mapping[str, MapSpec],
    target: Target,
    *,
    budget: int | None = None,
    tracer: Callable[[Walk], None] | None = None,
    progress: Callable[[int], None] | None = None,
) -> VerifyReport:
    """Verify one program. ``maps`` are the specs of the maps it uses by name; ``budget`` is how
    many instructions may be processed (default: the kernel's million); ``tracer`` is called before
    each instruction, ``progress`` once a second with how many were processed."""
    report = VerifyReport(program=linked.name)
    started = time.perf_counter()
    walk: Walk | None = None
    try:
        program = prepare(linked, maps, target)
        report.prepared = program
        check_structure(program)
        analysis = analyse(program)
        check_attach(program)
        walk = Walk(program, analysis, budget=budget)
        walk.tracer = tracer
        walk.progress = each_second(progress) if progress is not None else None
        _walk_all(walk)
        check_stack_depth(program)
        check_translation(walk)
        report.accepted = True
    except Rejected as why:
        report.message, report.notes, report.errno = why.message, why.notes, why.errno
        report.instruction = why.slot if why.slot is not None else walk.slot if walk else None
    except Unsupported as why:
        report.unsupported = why.what
        report.instruction = walk.slot if walk is not None else None
    report.seconds = time.perf_counter() - started
    if walk is not None:
        report.take_counts(walk)
    return report


def each_second(progress: Callable[[int], None]) -> Callable[[int], None]:
    """``progress``, but not more often than once a second."""
    last = time.monotonic()

    def report(processed: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= 1:
            last = now
            progress(processed)

    return report


def _walk_all(walk: Walk) -> None:
    """The program, then each global function that it calls."""
    walk.run(_entry_state(walk, walk.program.subprograms[0]), 0)
    todo = True
    while todo:
        todo = False
        for one in walk.program.subprograms:
            wanted = (one.is_global and one.called) or one.is_exception_callback
            if one.number and wanted and not one.verified:
                one.verified = todo = True
                walk.run(_entry_state(walk, one), one.start)


def _entry_state(walk: Walk, subprogram: Subprogram) -> State:
    state = State()
    frame = Frame(0, subprogram.number, -1)
    frame.regs[10] = Reg(PTR_TO_STACK, ZERO)
    state.frames.append(frame)
    state.first = subprogram.start
    state.in_sleepable = walk.program.is_sleepable
    if subprogram.number == 0:
        frame.regs[1] = Reg(PTR_TO_CTX, ZERO)
    else:
        from .globalfunctions import enter_global

        enter_global(walk, frame, subprogram)
    return state
