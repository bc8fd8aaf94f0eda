"""Section names of programs: all that an object says about a program's type, attach type, target
and flags. The way back through the table of :mod:`bpfkit.abi.sections`."""

from __future__ import annotations

from bpfkit.abi.rows import SectionRow
from bpfkit.abi.sections import SECTIONS, section
from bpfkit.errors import UsageError

from ..spec import ProgramSpec

__all__ = ["section_name"]

_SLEEPABLE, _XDP_FRAGS = 1 << 4, 1 << 5  # BPF_F_SLEEPABLE, BPF_F_XDP_HAS_FRAGS
_TEXT = ".text"
_FILE_TARGET = "<binary path>"


def section_name(program: ProgramSpec) -> str:
    """The section that ``program`` goes into: its own where that says what the program is, else one
    made from type, expected attach type, target and flags. "?" in front says not to load it.

    Raises UsageError for a program that no section name can say."""
    name = program.section.removeprefix("?")
    if name in ("", _TEXT) or not _says(name, program):
        name = _made(program, name)
    return name if program.autoload else "?" + name


def _says(name: str, program: ProgramSpec) -> bool:
    match = section(name)
    if match is None:  # the user of the object chooses the type of such programs
        return not (program.type or program.flags or program.attach_target)
    return match.target == program.attach_target and _fits(match.row, program)


def _made(program: ProgramSpec, name: str) -> str:
    if program.flags & ~(_SLEEPABLE | _XDP_FRAGS):
        raise _error(program, f"flags {program.flags:#x} are more than a section name can say")
    match = section(name)
    known = [match.row] if match is not None else []  # kretprobe/a stays a kretprobe with target b
    fitting = [row for row in known if _fits(row, program)]
    fitting += sorted((row for row in SECTIONS if _fits(row, program)), key=_rank(program))
    if not fitting:
        raise _error(program, "no section name says it")
    row = fitting[0]
    return f"{row.pattern}/{program.attach_target}" if program.attach_target else row.pattern


def _fits(row: SectionRow, program: ProgramSpec) -> bool:
    flags = (_SLEEPABLE if row.sleepable else 0) | (_XDP_FRAGS if row.xdp_frags else 0)
    if row.program_type != program.type or flags != program.flags:
        return False
    if program.attach_target and not row.extras:
        return False
    wanted = program.expected_attach_type
    if row.expected_attach_type is None:
        return not wanted
    return row.expected_attach_type == wanted or (
        wanted is None and row.expected_attach_type == _default_attach_type(program.type)
    )


def _default_attach_type(program_type: int) -> int | None:
    # what a program of the type has that names none
    rows = [row for row in SECTIONS if row.program_type == program_type]
    found = {row.expected_attach_type for row in rows if row.attach_type_optional}
    found = found or {row.expected_attach_type for row in rows}
    return found.pop() if len(found) == 1 else None


class _rank:
    """Orders rows that all fit: by what the target looks like, then rows that are not out of
    date."""

    def __init__(self, program: ProgramSpec) -> None:
        self.colons = program.attach_target.count(":")

    def __call__(self, row: SectionRow) -> tuple[bool, bool, bool]:
        wants_file = _FILE_TARGET in row.target
        is_usdt = "USDT" in row.flags
        return wants_file != bool(self.colons), is_usdt != (self.colons == 2), row.legacy


def _error(program: ProgramSpec, why: str) -> UsageError:
    from bpfkit.abi import attach_type, program_type

    kind = program_type(program.type).short if program.type else "no type"
    attach = program.expected_attach_type
    words = [kind, f"attach type {attach_type(attach).short}" if attach is not None else ""]
    words.append(f"target {program.attach_target!r}" if program.attach_target else "")
    words.append(f"flags {program.flags:#x}" if program.flags else "")
    text = ", ".join(word for word in words if word)
    return UsageError(f"program {program.name} ({text}) cannot be saved: {why}")
