"""The portability report: which CO-RE record of which program gets what answer on which kernel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from bpfkit.errors import FormatError, LinkError, MissingKeyError
from bpfkit.obj.spec import CoreRelocation, ObjectSpec, ProgramSpec

from .core.access import parse_access
from .core.kinds import TEXTS, CoreKind
from .core.reach import reachable
from .core.resolver import CoreResolver, line_of
from .target import Target

__all__ = ["Outcome", "Row", "check"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one target makes of a record. ``state``:

    - "ok": ``value`` is the answer that goes into the instruction
    - "guarded": the target lacks it, and there the program does not reach the access, since the
      answers to its other records (does the field exist?) decide so
    - "poison": the target lacks it, and the verifier will refuse the program if it can get there
    - "error": the object cannot be linked

    ``why`` says what is missing, also where the answer is 0 for that reason."""

    target: str
    state: str
    value: int | None = None
    why: str = ""

    @property
    def ok(self) -> bool:
        """Whether there is an answer or no need of one."""
        return self.state in ("ok", "guarded")


@dataclass(frozen=True, slots=True)
class Row:
    """One record of the report, in ``program`` (a program or sub-program) at ``slot``: what it asks
    (``kind``: "field offset", "type exists", …) of which ``type`` and ``field`` ("" for a whole
    type), where in the source, and each target's answer."""

    program: str
    slot: int
    kind: str
    type: str
    field: str
    file: str
    line: int
    text: str
    outcomes: tuple[Outcome, ...]

    @property
    def ok(self) -> bool:
        """Whether it is fine on all targets."""
        return all(outcome.ok for outcome in self.outcomes)

    @property
    def is_same(self) -> bool:
        """Whether all targets have the same answer."""
        return len({(outcome.state, outcome.value) for outcome in self.outcomes}) <= 1

    def to_json(self) -> dict[str, Any]:
        """The row as plain values, with ``ok`` in it and in its outcomes."""
        row = asdict(self)
        row["ok"] = self.ok
        row["outcomes"] = [asdict(one) | {"ok": one.ok} for one in self.outcomes]
        return row


def check(spec: ObjectSpec, targets: Sequence[Target]) -> list[Row]:
    """Ask every CO-RE record of an object on every target, in order of programs, sub-programs and
    slots. Nothing is raised for what a target lacks or for broken records: the rows say so. An
    object without records (or without BTF) gives no rows."""
    if spec.btf is None:
        return []
    resolvers = [CoreResolver(spec.btf, target) for target in targets]
    return [
        row
        for function in (*spec.programs.values(), *spec.functions.values())
        for row in _rows(function, resolvers, spec)
    ]


def _rows(
    function: ProgramSpec, resolvers: Sequence[CoreResolver], spec: ObjectSpec
) -> Iterator[Row]:
    columns = [_outcomes(resolver, function) for resolver in resolvers]
    for number, record in enumerate(function.core_relocations):
        type_text, field = _subject(spec, record)
        line = line_of(function, record.slot)
        yield Row(
            program=function.name,
            slot=record.slot,
            kind=TEXTS[CoreKind(record.kind)] if record.kind in TEXTS else f"kind {record.kind}",
            type=type_text,
            field=field,
            file=line.file if line else "",
            line=line.line if line else 0,
            text=line.text.strip() if line else "",
            outcomes=tuple(column[number] for column in columns),
        )


def _subject(spec: ObjectSpec, record: CoreRelocation) -> tuple[str, str]:
    assert spec.btf is not None
    try:
        access = parse_access(spec.btf, record.type_id, record.access, record.kind)
        return access.type_text, access.field_text
    except (LinkError, FormatError):
        return f"type {record.type_id}", record.access


def _outcomes(resolver: CoreResolver, function: ProgramSpec) -> list[Outcome]:
    """One target's answers to all records of a function."""
    code = bytearray(function.code)
    found = [_outcome(resolver, record, function, code) for record in function.core_relocations]
    if any(one.state == "poison" for one in found):
        reached = reachable(bytes(code), function.byteorder)
        for number, record in enumerate(function.core_relocations):
            if found[number].state == "poison" and record.slot not in reached:
                found[number] = replace(found[number], state="guarded")
    return found


def _outcome(
    resolver: CoreResolver, record: CoreRelocation, function: ProgramSpec, code: bytearray
) -> Outcome:
    name = resolver.target.name
    try:
        failure = resolver.patch(record, function, code)
        found = resolver.resolve(record)
    except (LinkError, FormatError, MissingKeyError) as error:
        return Outcome(name, "error", None, str(error))
    if failure is not None:
        return Outcome(name, "poison", None, failure.why)
    return Outcome(name, "ok", found.value, found.why)
