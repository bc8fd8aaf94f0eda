"""Resolving the records of one object against one target, and applying what was found."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bpfkit.btf import Enum
from bpfkit.errors import LinkError, MissingKeyError
from bpfkit.obj.spec import CoreRelocation, LineInfo, ProgramSpec

from .access import Access, parse_access
from .candidates import Candidate, find_candidates, own_candidates
from .failure import CoreFailure, source_text
from .kinds import ENUM_VALUES, FIELDS, TEXTS, TYPES, CoreKind, essential_name
from .match import Comparison, match_enum_value, match_field
from .patch import Change, patch, poison
from .values import Answer, answer, may_resize

if TYPE_CHECKING:
    from bpfkit.btf import Btf

    from ..target import Target

__all__ = ["CoreResolver", "PatchedFunction", "Resolution", "describe", "line_of"]

_SHOWN = 6
_ZERO_IF_ABSENT = (TYPES - {CoreKind.TYPE_ID_LOCAL}) | {
    CoreKind.FIELD_EXISTS,
    CoreKind.ENUMVAL_EXISTS,
}


@dataclass(frozen=True, slots=True)
class Resolution:
    """What became of a record. ``value`` is its answer, None for the poisoned call; ``why`` says
    why the target has no such thing (also where the answer is 0 for that reason), ``memory_why``
    why a load or store of it cannot change its size; in both cases ``what`` says what it is about.
    ``found`` are the candidates that have it, with the access in each, ``candidates`` all that were
    looked at."""

    kind: int
    access: Access
    value: int | None
    change: Change
    what: str = ""
    why: str = ""
    memory_why: str = ""
    found: tuple[tuple[Candidate, Access], ...] = ()
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PatchedFunction:
    """The code of a function for one target. Slots of ``failures`` count from its start."""

    code: bytes
    failures: tuple[CoreFailure, ...]


def describe(record: CoreRelocation, access: Access) -> str:
    """What a record is about: "field mm.pgd of struct task_struct"."""
    if record.kind in TYPES:
        return f"type {access.type_text}"
    if record.kind in ENUM_VALUES:
        return f"value {access.field_text} of {access.type_text}"
    field = access.field_text
    return f"field {field} of {access.type_text}" if field else f"an element of {access.type_text}"


def line_of(function: ProgramSpec, slot: int) -> LineInfo | None:
    """The source line of an instruction of a function that is not linked yet."""
    lines = function.lines
    place = bisect_right(lines, slot, key=_slot)
    return lines[place - 1] if place else None


def _slot(line: LineInfo) -> int:
    return line.slot


class CoreResolver:
    """Answers records of an object with the types ``local``. Everything found is kept, so one
    resolver should serve a whole object.

    Once a record has told a type's candidates apart, later records of that type look only at those
    that had what it asked for, as libbpf does."""

    def __init__(self, local: Btf, target: Target) -> None:
        self.local, self.target = local, target
        self._candidates: dict[int, list[Candidate]] = {}
        self._known: dict[tuple[int, str, int], Resolution | LinkError] = {}
        self._functions: dict[int, tuple[ProgramSpec, PatchedFunction]] = {}

    # --- functions --------------------------------------------------------------------------------

    def apply(self, function: ProgramSpec) -> PatchedFunction:
        """The function's code for the target. Raises LinkError, naming field and source line, for
        records that are broken or ambiguous."""
        known = self._functions.get(id(function))
        if known is None:
            known = self._functions[id(function)] = (function, self._apply(function))
        return known[1]

    def _apply(self, function: ProgramSpec) -> PatchedFunction:
        code, failures = bytearray(function.code), []
        for record in function.core_relocations:
            try:
                failure = self.patch(record, function, code)
            except (LinkError, MissingKeyError) as error:
                raise self._located(error, record, function) from None
            if failure is not None:
                failures.append(failure)
        return PatchedFunction(bytes(code), tuple(failures))

    def patch(
        self, record: CoreRelocation, function: ProgramSpec, code: bytearray
    ) -> CoreFailure | None:
        """Apply one record to the function's code; gives the failure where that is a poisoned call.
        Raises LinkError."""
        at = record.slot * 8
        if not 0 <= at < len(code) - 7:
            raise LinkError(f"a CO-RE record for slot {record.slot} of {len(code) // 8}")
        found = self.resolve(record)
        order = "<" if function.byteorder == "little" else ">"
        is_memory = code[at] & 7 in (1, 2, 3)
        if found.value is not None:
            if not (is_memory and found.memory_why):
                patch(code, at, order, found.change)
                return None
            patch(code, at, order, found.change._replace(new_size=found.change.old_size))
        why = found.memory_why if found.value is not None else found.why
        poison(code, at, order)
        return CoreFailure(
            function=function.name,
            slot=record.slot,
            record=record,
            what=found.what,
            why=why,
            target=self.target.name,
            candidates=found.candidates,
            line=line_of(function, record.slot),
        )

    def _located(
        self, error: Exception, record: CoreRelocation, function: ProgramSpec
    ) -> LinkError:
        text = str(error)
        try:
            access = parse_access(self.local, record.type_id, record.access, record.kind)
            text = f"{describe(record, access)} ({_kind_text(record.kind)}): {text}"
            symbol = access.type_text
        except LinkError:
            symbol = ""
        text += source_text(line_of(function, record.slot))
        return LinkError(text, symbol=symbol, program=function.name, instruction=record.slot)

    # --- records ----------------------------------------------------------------------------------

    def resolve(self, record: CoreRelocation) -> Resolution:
        """The answer of the target to a record, whatever instruction asks. Raises LinkError for
        broken records and for candidates that give different answers."""
        key = (record.type_id, record.access, record.kind)
        known = self._known.get(key)
        if known is None:
            try:
                known = self._resolve(record)
            except LinkError as error:
                known = error
            self._known[key] = known
        if isinstance(known, LinkError):
            raise known.with_traceback(None)
        return known

    def _resolve(self, record: CoreRelocation) -> Resolution:
        kind = record.kind
        if kind not in TEXTS:
            raise LinkError(f"CO-RE records of kind {kind} are not known")
        access = parse_access(self.local, record.type_id, record.access, kind)
        if kind == CoreKind.TYPE_ID_LOCAL:
            change = Change(access.root, access.root, False)
            return Resolution(kind, access, access.root, change)
        if not self.local.name(access.root):
            raise LinkError("a type without a name cannot be found in a target")
        candidates = self._candidates_of(access.root)
        found, reasons = self._matching(kind, access, candidates)
        if found:
            self._candidates[access.root] = [candidate for candidate, _ in found]
        shown = tuple(str(candidate) for candidate in candidates)
        ours = answer(kind, access) if kind != CoreKind.TYPE_ID_TARGET else Answer(0, False)
        if not found:
            why = self._absent(access, candidates, reasons)
            value = 0 if kind in _ZERO_IF_ABSENT else None
            change = Change(ours.value, value or 0, ours.is_sure)
            what = describe(record, access)
            return Resolution(kind, access, value, change, what, why, candidates=shown)
        theirs = self._common_answer(kind, access, found)
        change = Change(ours.value, theirs.value, ours.is_sure, ours.size, theirs.size)
        memory_why = ""
        if not may_resize(access, ours, found[0][1], theirs):
            memory_why = (
                f"it has {theirs.size} bytes there, {ours.size} here, and only pointers and "
                "unsigned integers can be read at another size; read it with bpf_core_read()"
            )
        return Resolution(
            kind,
            access,
            theirs.value,
            change,
            what=describe(record, access) if memory_why else "",
            memory_why=memory_why,
            found=tuple(found),
            candidates=shown,
        )

    def accesses(self, record: CoreRelocation) -> list[Access]:
        """What a record accesses in every candidate that has it, whether their answers agree or
        not. Raises LinkError for broken records."""
        kind = record.kind
        if kind not in TEXTS:
            raise LinkError(f"CO-RE records of kind {kind} are not known")
        access = parse_access(self.local, record.type_id, record.access, kind)
        if kind == CoreKind.TYPE_ID_LOCAL or not self.local.name(access.root):
            return []
        found, _ = self._matching(kind, access, self._candidates_of(access.root))
        return [matched for _, matched in found]

    def _candidates_of(self, type_id: int) -> list[Candidate]:
        known = self._candidates.get(type_id)
        if known is None:
            if self.target.has_own_types:
                known = own_candidates(self.local, type_id)
            elif self.target.btf is None:
                raise LinkError(
                    f"{self.target.name} has no BTF to find {self.local.declaration(type_id)} in; "
                    "give one, for example Target.from_btf(FILE)"
                )
            else:
                known = find_candidates(self.local, type_id, self.target)
            self._candidates[type_id] = known
        return known

    def _matching(
        self, kind: int, access: Access, candidates: list[Candidate]
    ) -> tuple[list[tuple[Candidate, Access]], list[str]]:
        found, reasons = [], []
        for candidate in candidates:
            btf, type_id = candidate.btf, candidate.type_id
            matched: Access | str
            if kind in FIELDS:
                matched = match_field(access, btf, type_id)
            elif kind in ENUM_VALUES:
                matched = match_enum_value(access, btf, type_id)
            else:
                comparison = Comparison(self.local, btf)
                is_match = kind == CoreKind.TYPE_MATCHES
                compare = comparison.matches if is_match else comparison.compatible
                matched = compare(access.root, type_id) or Access(btf, type_id)
            if isinstance(matched, str):
                reasons.append(f"{candidate}: {matched}")
            else:
                found.append((candidate, matched))
        return found, reasons

    def _common_answer(
        self, kind: int, access: Access, found: list[tuple[Candidate, Access]]
    ) -> Answer:
        answers = [_adapted(kind, access, matched) for _, matched in found]
        first, places = answers[0], {matched.bit_offset for _, matched in found}
        if len(places) == 1 and all(other.value == first.value for other in answers):
            return first
        shown = [
            f"{candidate}: {_answer_text(kind, one, matched)}"
            for (candidate, matched), one in zip(found[:_SHOWN], answers)
        ]
        raise LinkError(f"{self.target.name} gives different answers:\n    " + "\n    ".join(shown))

    def _absent(self, access: Access, candidates: list[Candidate], reasons: list[str]) -> str:
        if candidates:
            more = len(reasons) - _SHOWN
            return "; ".join(reasons[:_SHOWN]) + (f"; and {more} more" if more > 0 else "")
        name = essential_name(self.local.name(access.root))
        wanted = self.local.declaration(access.root).replace(self.local.name(access.root), name)
        text, btf = f"there is no {wanted}", self.target.btf
        if btf is not None:
            others = [str(Candidate(btf, other)) for other in btf.find_essential(name)]
            if others:
                text += f", only {', '.join(others[:_SHOWN])}"
        return text


def _adapted(kind: int, local: Access, target: Access) -> Answer:
    found = answer(kind, target)
    if kind == CoreKind.ENUMVAL_VALUE and found.value >> 31 == 1:
        # kernels before BTF knew signs of enums say 0xffffffff for -1
        ours = local.btf.type(local.steps[0].type_id)
        theirs = target.btf.type(target.steps[0].type_id)
        if isinstance(theirs, Enum) and not theirs.signed and getattr(ours, "signed", False):
            return found._replace(value=found.value - (1 << 32))
    return found


def _answer_text(kind: int, found: Answer, access: Access) -> str:
    if kind in FIELDS and kind != CoreKind.FIELD_BYTE_OFFSET:
        return f"{found.value}, at bit {access.bit_offset}"
    return f"{found.value:#x}" if kind == CoreKind.FIELD_BYTE_OFFSET else str(found.value)


def _kind_text(kind: int) -> str:
    return TEXTS.get(CoreKind(kind), "") if kind in TEXTS else f"kind {kind}"
