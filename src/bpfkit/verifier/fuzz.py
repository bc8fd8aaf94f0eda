"""Differential fuzzing: random programs, judged by this verifier and by the running kernel.

``python -m bpfkit.verifier.fuzz --seconds 60 --seed 1`` generates programs (``generate``), loads
each into the kernel with a log of every state, verifies it here, and compares verdict, message,
number of instructions processed and what was known of every number before every instruction. A
program on which the two disagree is made as small as it can be and printed.

The kernel only ever sees programs; nothing is attached or run.
"""

from __future__ import annotations

import argparse
import errno
import importlib
import os
import random
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import BpfkitError
from ..isa import disassemble
from ..linker.linked import LinkedProgram, MapUse
from .generate import MAPS, PROFILES, Case, generate
from .numbers import S32_MAX, S32_MIN, S64_MAX, S64_MIN, U32_MAX, U64_MAX, s32, s64
from .registers import ADD_CONST, SCALAR, Reg
from .verify import verify_program

if TYPE_CHECKING:
    from ..linker import Target
    from ..obj.spec import MapSpec
    from .walk import Walk

__all__ = ["Disagreement", "KernelAnswer", "Oracle", "compare", "fuzz", "main", "shrink"]


class KernelAnswer(NamedTuple):
    """What the kernel said: ``message`` of a rejection, ``log`` whole."""

    accepted: bool
    message: str
    processed: int
    log: str


class Disagreement(NamedTuple):
    """``kind`` is "verdict", "message", "count", "state" or "crash"; ``detail`` says how both
    differ, ``slot`` where (None: as a whole)."""

    kind: str
    detail: str
    slot: int | None = None


_PROCESSED = re.compile(r"^processed (\d+) insns", re.MULTILINE)
_STATISTICS = ("processed ", "verification time", "stack depth")


class Oracle:
    """The running kernel. ``close`` it, or use it as a context manager: it holds maps.

    Raises KernelError or LoadError on entry where this process may not load programs."""

    def __init__(self) -> None:
        # the room that makes system calls stands above this one, which needs it only here
        self._bpf: Any = importlib.import_module("bpfkit.kernel._sys.bpf")
        self._fds: dict[str, int] = {}

    def __enter__(self) -> Oracle:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the maps."""
        for fd in self._fds.values():
            os.close(fd)
        self._fds.clear()

    def _descriptors(self, linked: LinkedProgram) -> Mapping[str, int]:
        for use in linked.map_uses:
            if use.map not in self._fds:
                spec = MAPS[use.map]
                self._fds[use.map] = self._bpf.map_create(
                    type=spec.type,
                    key_size=spec.key_size,
                    value_size=spec.value_size,
                    max_entries=spec.max_entries,
                    flags=spec.flags,
                )
        return self._fds

    def ask(self, linked: LinkedProgram, *, level: int = 2) -> KernelAnswer:
        """Load ``linked`` and take it out again."""
        code = linked.to_bytes(self._descriptors(linked))
        try:
            fd, log = self._bpf.prog_load_with_log(
                linked.type,
                code,
                "GPL",
                log_level=level,
                expected_attach_type=linked.expected_attach_type or 0,
                flags=linked.flags,
            )
        except BpfkitError as why:
            log = str(getattr(why, "log", ""))
            if getattr(why, "errno", 0) == errno.ENOSPC:
                raise  # the log has lost its beginning
            lines = [one for one in log.splitlines() if not one.startswith(_STATISTICS)]
            return KernelAnswer(False, lines[-1].strip() if lines else "", _count(log), log)
        os.close(fd)
        return KernelAnswer(True, "", _count(log), log)


def _count(log: str) -> int:
    found = _PROCESSED.search(log)
    return int(found[1]) if found else 0


# --- reading the kernel's states ------------------------------------------------------------------

_LINE = re.compile(r"^(\d+): (\(..\) |R|frame)")
_FROM = re.compile(r"^from (\d+) to (\d+)[^:]*: ")
_REGISTER = re.compile(r"\bR(\d)(?:_\w+)?=(P?(?:scalar\((?:[^()]|\([^()]*\))*\)|\S+))")
_DEFAULTS = (S64_MIN, S64_MAX, 0, U64_MAX, S32_MIN, S32_MAX, 0, U32_MAX, 0, U64_MAX)
_FIELDS = ("smin", "smax", "umin", "umax", "smin32", "smax32", "umin32", "umax32")
_SIGNED: dict[str, Callable[[int], int]] = {"smin": s64, "smax": s64, "smin32": s32, "smax32": s32}
_VAR_OFF = re.compile(r"var_off=\((0x[0-9a-f]+); (0x[0-9a-f]+)\)")
_TIE = re.compile(r"\bid=(\d+)([+-]\d+)?")

Known = tuple[int, ...]
"""The eight bounds and the known bits; one number for a constant; () for what is no number."""


def _known(text: str) -> Known:
    text = text.removeprefix("P")
    if not text.startswith("scalar("):
        try:
            return (int(text, 0) & U64_MAX,)
        except ValueError:
            return ()
    inside = text[len("scalar(") : -1]
    fields = list(_DEFAULTS)
    bits = _VAR_OFF.search(inside)
    if bits:
        fields[8], fields[9] = int(bits[1], 16), int(bits[2], 16)
        inside = inside[: bits.start()]
    for group in inside.split(","):
        *names, value = group.split("=")
        for name in names:
            if name in _FIELDS:
                fields[_FIELDS.index(name)] = _SIGNED.get(name, int)(int(value, 0))
    return tuple(fields)


def _as_known(reg: Reg) -> Known:
    if reg.kind != SCALAR:
        return ()
    n = reg.num
    if n.is_const:
        return (n.value,)
    ends = (n.smin, n.smax, n.umin, n.umax, n.s32min, n.s32max, n.u32min, n.u32max)
    return (*ends, n.value, n.mask)


class _Step(NamedTuple):
    slot: int
    before: dict[int, Known]
    ties: dict[int, tuple[int, int]]  # id (0: none), offset from the others of that id


def _kernel_steps(log: str) -> Iterator[_Step]:
    """Every instruction that the kernel walked, with what it knew of the innermost frame's numbers
    before it."""
    known: dict[int, Known] = {}
    ties: dict[int, tuple[int, int]] = {}
    for line in log.splitlines():
        start = _FROM.match(line)
        if start:
            known, ties = {}, {}
            _take(line[start.end() :], known, ties)
            continue
        match = _LINE.match(line)
        if match is None:
            continue
        if not match[2].startswith("("):
            if match[2] == "frame":
                known, ties = {}, {}
            before = dict(ties)
            _take(line, known, ties)
            _forget_tied(known, before, _REGISTER.findall(line))
            continue
        yield _Step(int(match[1]), dict(known), dict(ties))
        _instruction, _semicolon, after = line.partition("; ")
        if after.startswith("frame"):
            known, ties = {}, {}
        before = dict(ties)
        _take(after, known, ties)
        if "(" in line and " if " in line:
            _forget_tied(known, before, _REGISTER.findall(after))


def _forget_tied(
    known: dict[int, Known],
    ties: dict[int, tuple[int, int]],
    printed: Sequence[tuple[str, str]],
) -> None:
    """The log shows only the operands of a comparison, not what it taught about their equals."""
    told = {int(number) for number, _value in printed}
    ids = {ties[number][0] for number in told if number in ties} - {0}
    for number, (tie, _off) in ties.items():
        if tie in ids and number not in told:
            known.pop(number, None)


def _take(text: str, known: dict[int, Known], ties: dict[int, tuple[int, int]]) -> None:
    for number, value in _REGISTER.findall(text):
        known[int(number)] = _known(value)
        tie = _TIE.search(value) if value.startswith("scalar(") else None
        ties[int(number)] = (int(tie[1]), int(tie[2] or 0)) if tie else (0, 0)


def _describe(known: Known) -> str:
    if len(known) == 1:
        return f"{known[0]:#x}"
    if not known:
        return "no number"
    said = [
        f"{name}={value:#x}"
        for name, value, default in zip(_FIELDS, known, _DEFAULTS)
        if value != default
    ]
    return ",".join((*said, f"var_off=({known[8]:#x}; {known[9]:#x})"))


# --- comparing ------------------------------------------------------------------------------------


def _linked(case: Case) -> LinkedProgram:
    return LinkedProgram(
        "fuzz",
        case.type,
        b"".join(one.to_bytes() for one in case.code),
        map_uses=[MapUse(slot, name) for slot, name in sorted(case.maps.items())],
        flags=case.flags,
        expected_attach_type=case.attach_type,
        license="GPL",
    )


_BUDGET = 10_000
_STATISTICS_ONLY = 4


def compare(case: Case, oracle: Oracle, target: Target) -> Disagreement | None:
    """Where the kernel and this verifier disagree about ``case``; None if nowhere, or where this
    verifier says that it does not model it."""
    linked = _linked(case)
    steps: list[tuple[int, list[Reg]]] = []

    def note(walk: Walk) -> None:
        steps.append((walk.slot, walk.regs[:10]))

    maps: dict[str, MapSpec] = {name: MAPS[name] for name in case.maps.values()}
    try:
        report = verify_program(linked, maps, target, budget=_BUDGET, tracer=note)
    except Exception as why:
        return Disagreement("crash", f"{type(why).__name__}: {why}")
    if report.unsupported:
        return None
    is_long = report.instructions_processed > _BUDGET
    try:
        answer = oracle.ask(linked, level=_STATISTICS_ONLY if is_long else 2)
    except BpfkitError as why:
        if getattr(why, "errno", 0) == errno.ENOSPC:
            return None
        return Disagreement("crash", f"the kernel was not asked: {why}")
    if is_long:
        if answer.processed > _BUDGET // 2:
            return None
        return Disagreement("count", f"kernel: {answer.processed}; here: more than {_BUDGET}")
    found = _compare_states(answer.log, steps)
    if found is not None:
        return found
    if report.accepted != answer.accepted:
        ours, theirs = report.message or "accepted", answer.message or "accepted"
        return Disagreement("verdict", f"kernel: {theirs}; here: {ours}", report.instruction)
    if report.message != answer.message:
        detail = f"kernel: {answer.message}; here: {report.message}"
        return Disagreement("message", detail, report.instruction)
    if report.accepted and report.instructions_processed != answer.processed:
        detail = f"kernel: {answer.processed}; here: {report.instructions_processed}"
        return Disagreement("count", detail)
    return None


def _compare_states(log: str, steps: Sequence[tuple[int, list[Reg]]]) -> Disagreement | None:
    for theirs, (slot, regs) in zip(_kernel_steps(log), steps):
        if theirs.slot != slot:
            return Disagreement("path", f"kernel goes on at {theirs.slot}, here at {slot}", slot)
        for number, known in theirs.before.items():
            if number > 9 or not known:
                continue
            reg = regs[number]
            ours = _as_known(reg)
            if ours != known:
                detail = f"r{number}: kernel {_describe(known)}; here {_describe(ours)}"
                return Disagreement("state", detail, slot)
            tie, off = theirs.ties[number]
            if len(known) > 1 and (bool(tie), off) != _tie(reg):
                detail = f"r{number}: tied ({tie}, {off}) in the kernel, {_tie(reg)} here"
                return Disagreement("tie", detail, slot)
    return None


def _tie(reg: Reg) -> tuple[bool, int]:
    return bool(reg.id), reg.off if reg.id & ADD_CONST else 0


# --- making a case smaller ------------------------------------------------------------------------


def shrink(
    case: Case,
    fails: Callable[[Case], bool],
    *,
    seconds: float = 20.0,
) -> Case:
    """The smallest case found within ``seconds`` for which ``fails`` still holds."""
    end = time.monotonic() + seconds
    improved = True
    while improved and time.monotonic() < end:
        improved = False
        for smaller in _smaller(case):
            if time.monotonic() > end:
                break
            if fails(smaller):
                case, improved = smaller, True
                break
    return case


def _smaller(case: Case) -> Iterator[Case]:
    count = len(case.code)
    for length in (8, 4, 2, 1):
        for at in range(count - length, -1, -1):
            without = case.without(at, length)
            if without is not None:
                yield without
    for at, one in enumerate(case.code):
        for imm in {0, 1, one.imm // 2, one.imm & one.imm - 1} - {one.imm}:
            if abs(imm) < abs(one.imm):
                yield case.changed(at, one._replace(imm=imm))
    if case.flags:
        yield case._replace(flags=0)


# --- the fuzzer -----------------------------------------------------------------------------------


class Result(NamedTuple):
    """How a run went: ``found`` are (seed of the case, shrunk case, disagreement)."""

    cases: int
    found: list[tuple[int, Case, Disagreement]]


def fuzz(
    seconds: float,
    seed: int = 0,
    *,
    profiles: Sequence[str] = (),
    limit: int = 10,
    target: Target | None = None,
    on_found: Callable[[int, Case, Disagreement], None] | None = None,
) -> Result:
    """Generate and compare for ``seconds``, or until ``limit`` disagreements were found (alike ones
    count once). The same seed gives the same programs."""
    from .corpus import corpus_target

    target = target or corpus_target()
    names = tuple(profiles) or tuple(PROFILES)
    end, cases = time.monotonic() + seconds, 0
    found: list[tuple[int, Case, Disagreement]] = []
    seen: set[str] = set()
    with Oracle() as oracle:
        while time.monotonic() < end and len(found) < limit:
            number = seed * 1_000_000 + cases
            case = generate(random.Random(number), names[cases % len(names)])
            cases += 1
            first = compare(case, oracle, target)
            if first is None:
                continue

            def fails(smaller: Case, kind: str = first.kind) -> bool:
                again = compare(smaller, oracle, target)
                return again is not None and again.kind == kind

            small = shrink(case, fails)
            last = compare(small, oracle, target) or first
            key = _signature(small, last)
            if key in seen:
                continue
            seen.add(key)
            found.append((number, small, last))
            if on_found is not None:
                on_found(number, small, last)
    return Result(cases, found)


def _signature(case: Case, found: Disagreement) -> str:
    """What tells disagreements apart: the instructions without their operands."""
    opcodes = sorted({(one.opcode, bool(one.offset)) for one in case.code})
    return f"{found.kind} {opcodes}"


def describe(case: Case, found: Disagreement) -> str:
    """The case and how the verdicts differ, to be read."""
    lines = [f"{found.kind} at {found.slot}: {found.detail}"]
    if case.flags:
        lines.append(f"  flags {case.flags:#x}")
    code = b"".join(one.to_bytes() for one in case.code)
    try:
        lines += ["  " + line for line in str(disassemble(code)).splitlines()]
    except BpfkitError:
        lines += [f"  {number}: {one}" for number, one in enumerate(case.code)]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """``python -m bpfkit.verifier.fuzz``: exit status 1 if there was a disagreement."""
    parser = argparse.ArgumentParser(
        prog="python -m bpfkit.verifier.fuzz",
        description="Compare this verifier with the running kernel on random programs.",
    )
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=int, default=10, help="stop after so many disagreements")
    parser.add_argument("--profile", action="append", default=[], choices=sorted(PROFILES))
    options = parser.parse_args(arguments)

    def tell(number: int, case: Case, found: Disagreement) -> None:
        sys.stdout.write(f"case {number}: {describe(case, found)}\n\n")
        sys.stdout.flush()

    result = fuzz(
        options.seconds,
        options.seed,
        profiles=options.profile,
        limit=options.limit,
        on_found=tell,
    )
    sys.stdout.write(f"{result.cases} programs, {len(result.found)} kinds of disagreement\n")
    return 1 if result.found else 0


if __name__ == "__main__":
    raise SystemExit(main())
