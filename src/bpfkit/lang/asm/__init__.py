"""Assembler text to an ObjectSpec: instructions in any dialect of ``bpfkit.isa``, and directives
for what is around them.

    .license "GPL"
    .map counts type=array key=4 value=8 max=16     sizes in bytes; also flags=, extra=
    .section xdp                                    a program begins; its first label is its name
    count:
        r1 = counts ll                              a map by its name
        call bpf_map_lookup_elem                    a helper by its name
        call helper_function                        a function of this text
        exit
    .function helper_function                       a function that programs call
        r0 = 0
        exit

A text without ``.section`` is one program. Classic BPF (the text of bpf_asm) becomes one socket
filter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...diagnostics import Diagnostic, Span
from ...errors import AssembleError, UsageError

if TYPE_CHECKING:
    from ...isa.instruction import Instruction
    from ...obj.spec import MapSpec, ObjectSpec, ProgramSpec, Reference

__all__ = ["open_asm", "open_classic"]

_DIRECTIVE = re.compile(r"\s*\.(license|map|section|function)\b\s*(.*)")
_LABEL = re.compile(r"\s*([A-Za-z_][\w.]*):")
_MAP_LOAD = re.compile(r"^(\s*(?:[\w.]+:)?\s*r\d+\s*=\s*)([A-Za-z_][\w.]*)(\s*ll\b.*)$")
_CALL = re.compile(r"^(\s*(?:[\w.]+:)?\s*call\s+)([A-Za-z_][\w.]*)(\s*(?:[;#/].*)?)$")
_COMMENT = re.compile(r"\s*(?:;|//|#(?!\d)).*$")

# Constants that stand for a name until the text is instructions.
_MAP_MARK, _CALL_MARK = 0x6D61700000000000, 0x66756E00
_CALL_OPCODE, _PSEUDO_CALL = 0x85, 1


@dataclass(slots=True)
class _Part:
    """The lines of one program or function. ``first`` is the number of its first line, from 0."""

    section: str
    name: str
    first: int
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Text:
    file: str
    lines: list[str]
    parts: list[_Part] = field(default_factory=list)
    maps: dict[str, MapSpec] = field(default_factory=dict)
    license: str = "GPL"

    def error(self, number: int, text: str, *hints: str) -> AssembleError:
        line = self.lines[number]
        column = len(line) - len(line.lstrip()) + 1
        span = Span(self.file, number + 1, column, len(line.strip()))
        return AssembleError([Diagnostic("error", span, text, line, hints)])


def open_asm(
    source: str,
    *,
    file: str = "",
    section: str = "socket",
    dialect: str = "auto",
    byteorder: str = "little",
) -> ObjectSpec:
    """Assemble ``source`` (see the module's head). ``section`` is the one of a text that names
    none.

    Raises:
        AssembleError: with a diagnostic for what is wrong.
        UsageError: an unknown dialect or byte order.
    """
    from ...obj.spec import NameTable, ObjectSpec

    text = _split(source, file, section)
    spec = ObjectSpec(license=text.license, byteorder=byteorder, file=file)
    names = [part.name for part in text.parts]
    for part in text.parts:
        if names.count(part.name) > 1:
            raise text.error(max(0, part.first - 1), f"there are two functions named {part.name}")
        program = _program(text, part, names, dialect, byteorder)
        (spec.programs if part.section else spec.functions)[part.name] = program
    spec.maps = NameTable("map", text.maps)
    return spec


def open_classic(source: str, *, file: str = "", name: str = "filter") -> ObjectSpec:
    """A classic BPF filter in bpf_asm text, converted, as an object with one socket filter.

    Raises AssembleError for text that is wrong, FormatError for a filter that the kernel would
    refuse.
    """
    from ...isa import classic
    from ...obj.spec import ObjectSpec, ProgramSpec

    code = classic.to_ebpf(classic.assemble(source))
    program = ProgramSpec.from_bytes(code, type="socket_filter", name=name)
    program.section = "socket"
    return ObjectSpec(programs={name: program}, license="GPL", file=file)  # type: ignore[arg-type]


# --- directives -----------------------------------------------------------------------------------


def _split(source: str, file: str, section: str) -> _Text:
    text = _Text(file, source.splitlines())
    for number, line in enumerate(text.lines):
        match = _DIRECTIVE.match(line)
        if match is None:
            if not text.parts:
                if not _COMMENT.sub("", line).strip():
                    continue
                text.parts.append(_Part(section, "", number))
            part = text.parts[-1]
            part.lines.append(line)
            if not part.name and (label := _LABEL.match(line)):
                part.name = label[1]
            continue
        rest = _COMMENT.sub("", match[2]).strip()
        _directive(text, number, match[1], rest)
    for number, part in enumerate(text.parts):
        part.name = part.name or (re.sub(r"\W+", "_", part.section) or f"function_{number}")
    return text


def _directive(text: _Text, number: int, kind: str, rest: str) -> None:
    if kind == "license":
        text.license = rest.strip("\"'")
    elif kind == "map":
        spec = _map(text, number, rest)
        text.maps[spec.name] = spec
    elif not rest:
        raise text.error(number, f".{kind} needs a name")
    elif kind == "section":
        text.parts.append(_Part(rest.strip("\"'"), "", number + 1))
    else:
        text.parts.append(_Part("", rest, number + 1))


_MAP_FIELDS = {
    "key": "key_size",
    "value": "value_size",
    "max": "max_entries",
    "flags": "flags",
    "extra": "map_extra",
}


def _map(text: _Text, number: int, rest: str) -> MapSpec:
    from ...abi import map_type
    from ...obj.spec import MapSpec

    name, *pairs = rest.split() or [""]
    if not name or text.maps.get(name):
        raise text.error(number, f"map {name} is there already" if name else ".map needs a name")
    values: dict[str, int] = {}
    kind = 0
    for pair in pairs:
        key, _, value = pair.partition("=")
        try:
            if key == "type":
                kind = map_type(int(value, 0) if value[:1].isdigit() else value).number
            else:
                values[_MAP_FIELDS[key]] = int(value, 0)
        except KeyError:
            raise text.error(
                number, f"unknown field {key!r}", "there are type, key, value, max, flags, extra"
            ) from None
        except UsageError as error:
            raise text.error(number, str(error)) from None
        except ValueError:
            raise text.error(number, f"{value!r} is no number") from None
    if not kind:
        raise text.error(number, f"map {name} needs type=")
    spec = MapSpec(name, kind)
    for attribute, size in values.items():
        setattr(spec, attribute, size)
    return spec


# --- one program or function
# -----------------------------------------------------------------------


def _program(
    text: _Text, part: _Part, names: list[str], dialect: str, byteorder: str
) -> ProgramSpec:
    from ...abi import section as find_section
    from ...isa import encode
    from ...isa.asm import assemble_instructions
    from ...obj.spec import ProgramSpec

    own = {match[1] for line in part.lines if (match := _LABEL.match(line))}
    maps = list(text.maps)
    lines = [_mark(line, maps, names, own) for line in part.lines]
    # lines before the part keep the numbers in diagnostics right
    padded = "\n" * part.first + "\n".join(lines)
    instructions = assemble_instructions(padded, dialect=dialect, file=text.file or "<assembly>")
    instructions, references = _unmark(instructions, maps, names)
    program = ProgramSpec(
        part.name,
        encode(instructions, byteorder=byteorder),
        license=text.license,
        section=part.section,
        is_subprogram=not part.section,
        byteorder=byteorder,
        references=references,
    )
    if part.section:
        found = find_section(part.section)
        if found is None:
            raise text.error(
                max(0, part.first - 1), f"no program type goes by section {part.section!r}"
            )
        program.type = found.row.program_type
        program.expected_attach_type = found.row.expected_attach_type
        program.attach_target, program.autoload = found.target, found.autoload
    return program


def _mark(line: str, maps: list[str], names: list[str], own: set[str]) -> str:
    """``line`` with names that the assembler does not know replaced by constants."""
    if (match := _MAP_LOAD.match(line)) and match[2] in maps:
        return f"{match[1]}{_MAP_MARK + maps.index(match[2]):#x}{match[3]}"
    if (match := _CALL.match(line)) and match[2] not in own:
        if match[2] in names:
            return f"{match[1]}{_CALL_MARK + names.index(match[2])}{match[3]}"
        if (number := _helper_number(match[2])) is not None:
            return f"{match[1]}{number}{match[3]}"
    return line


def _helper_number(name: str) -> int | None:
    from ...abi import helper

    try:
        return helper(name).id
    except UsageError:
        return None


def _unmark(
    instructions: list[Instruction], maps: list[str], names: list[str]
) -> tuple[list[Instruction], dict[int, Reference]]:
    """The instructions without the constants, and what stood for them by slot."""
    from ...obj.spec import FunctionReference, MapReference

    result: list[Instruction] = []
    references: dict[int, Reference] = {}
    slot = 0
    for instruction in instructions:
        marked = instruction
        if instruction.is_wide and 0 <= instruction.imm64 - _MAP_MARK < len(maps):
            references[slot] = MapReference(maps[instruction.imm64 - _MAP_MARK])
            marked = instruction._replace(imm=0, imm_hi=0)
        elif (
            instruction.opcode == _CALL_OPCODE
            and 0 <= instruction.imm - _CALL_MARK < len(names)
            and instruction.src == 0
        ):
            references[slot] = FunctionReference(names[instruction.imm - _CALL_MARK])
            marked = instruction._replace(src=_PSEUDO_CALL, imm=-1)
        result.append(marked)
        slot += instruction.slots
    return result, references
