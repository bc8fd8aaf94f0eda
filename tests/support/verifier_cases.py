"""Cases for the verifier in assembler text, and what this verifier and the running kernel say.

The format is described in ``tests/data/verifier/README``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import bpfkit
from bpfkit.abi import map_type, program_type
from bpfkit.isa.asm import assemble
from bpfkit.linker import LinkedProgram, Target
from bpfkit.linker.linked import MapUse
from bpfkit.obj.spec import MapSpec
from bpfkit.verifier.report import VerifyReport
from bpfkit.verifier.verify import verify_program
from support.requires import REPO

FOLDER = REPO / "tests" / "data" / "verifier"
_MARK = 0x6D61_7000_0000_0000
_PROCESSED = re.compile(
    r"processed (\d+) insns .* max_states_per_insn (\d+) total_states (\d+) peak_states (\d+)"
)


@dataclass
class Case:
    """One case: a program, its maps, and what is expected of a verifier."""

    name: str
    program: LinkedProgram
    maps: dict[str, MapSpec] = field(default_factory=dict)
    accepted: bool = True
    message: str = ""
    instructions: int | None = None
    states: int | None = None


@dataclass
class Answer:
    """What a verifier said."""

    accepted: bool
    message: str
    instructions: int
    states: int
    log: str = ""


def read_cases(path: Path) -> Iterator[Case]:
    """The cases of one file."""
    parts = re.split(r"(?m)^== +(.+)$", path.read_text())
    for name, text in zip(parts[1::2], parts[2::2]):
        yield _read_case(f"{path.stem}: {name.strip()}", text)


def all_cases() -> list[Case]:
    """The cases of every file, in order."""
    return [case for path in sorted(FOLDER.glob("*.s")) for case in read_cases(path)]


def _read_case(name: str, text: str) -> Case:
    head, code, expected = (part.strip("\n") for part in re.split(r"(?m)^--.*$", text))
    fields = _fields(head)
    maps = dict(_map(line) for line in fields.pop("map", []))
    options = {key: values[-1] for key, values in fields.items()}
    program = _program(name, code, options, list(maps))
    wanted = {key: values[-1] for key, values in _fields(expected).items()}
    return Case(
        name,
        program,
        maps,
        accepted="accept" in wanted,
        message=wanted.get("reject", ""),
        instructions=int(wanted["insns"]) if "insns" in wanted else None,
        states=int(wanted["states"]) if "states" in wanted else None,
    )


def _fields(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            key, _, value = line.partition(":")
            found.setdefault(key.strip(), []).append(value.strip())
    return found


def _map(line: str) -> tuple[str, MapSpec]:
    name, kind, *numbers = line.split()
    key, value, entries, flags = (int(one, 0) for one in (*numbers, "0")[:4])
    spec = MapSpec(name, map_type(kind).number, key_size=key, value_size=value, max_entries=entries)
    spec.flags = flags
    return name, spec


def _program(name: str, code: str, options: dict[str, str], maps: list[str]) -> LinkedProgram:
    def constant(match: re.Match[str]) -> str:
        offset = int(match[2] or "0", 0)
        is_value = 1 << 40 if match[2] else 0
        return f"{_MARK + is_value + (maps.index(match[1]) << 32) + offset:#x} ll"

    binary = bytearray(assemble(re.sub(r"map:(\w+)(?:\+(\w+))? ll", constant, code)))
    uses = []
    for at in range(0, len(binary) - 8, 8):
        high = int.from_bytes(binary[at + 12 : at + 16], "little")
        if binary[at] == 0x18 and high >> 16 == _MARK >> 48:
            offset = int.from_bytes(binary[at + 4 : at + 8], "little")
            uses.append(MapUse(at // 8, maps[high & 0xFF], offset if high & 0x100 else None))
            binary[at + 4 : at + 8] = binary[at + 12 : at + 16] = bytes(4)
            binary[at + 1] |= (2 if high & 0x100 else 1) << 4  # BPF_PSEUDO_MAP_VALUE, _MAP_FD
    return LinkedProgram(
        name,
        program_type(options.get("type", "socket_filter")).number,
        bytes(binary),
        uses,
        expected_attach_type=int(options.get("attach", "0"), 0),
        flags=int(options.get("flags", "0"), 0),
        license=options.get("license", "GPL"),
    )


def ask_us(case: Case) -> Answer:
    """What this verifier says."""
    report: VerifyReport = verify_program(case.program, case.maps, Target.running())
    message = f"unsupported: {report.unsupported}" if report.unsupported else report.message or ""
    return Answer(report.accepted, message, report.instructions_processed, report.total_states)


def ask_kernel(case: Case, *, level: int = 5) -> Answer:
    """What the running kernel says; ``level`` is that of its log."""
    from bpfkit.kernel._sys import bpf

    opened: list[int] = []
    try:
        fds = {}
        for name, spec in case.maps.items():
            fds[name] = bpf.map_create(
                type=spec.type,
                key_size=spec.key_size,
                value_size=spec.value_size,
                max_entries=spec.max_entries,
                flags=spec.flags,
            )
            opened.append(fds[name])
        program = case.program
        accepted = True
        try:
            fd, log = bpf.prog_load_with_log(
                program.type,
                program.to_bytes(fds),
                program.license,
                log_level=level,
                flags=program.flags,
                expected_attach_type=program.expected_attach_type or 0,
            )
            opened.append(fd)
        except bpfkit.errors.LoadError as error:
            log, accepted = error.log, False
    finally:
        for fd in opened:
            os.close(fd)
    return _answer(log, accepted=accepted)


def _answer(log: str, *, accepted: bool) -> Answer:
    lines = log.rstrip("\n").splitlines()
    counted = _PROCESSED.search(log)
    before = []
    for line in lines:
        if line.startswith(("processed ", "verification time", "stack depth")):
            break
        before.append(line)
    message = before[-1].strip() if before and not accepted else ""
    numbers = [int(one) for one in counted.groups()] if counted else [0] * 4
    return Answer(accepted, message, numbers[0], numbers[2], log)
