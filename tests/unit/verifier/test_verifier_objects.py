"""Locks, kptrs, dynptrs, iterators, lists and trees, saved interrupts, exceptions, timers: C
programs (``tests/data/verifier/objects/*.c``) with what Linux 6.18 says of each.

The comment before a program is the expectation: ``// accept: N`` with the number of instructions
processed, or ``// reject: MESSAGE``, of the code that clang 19 makes. Another compiler makes other
code of some: then only the verdicts count here, and the kernel is asked about that code.
"""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from bpfkit.errors import BpfkitError, LoadError
from bpfkit.lang.c import find_compiler, open_c
from bpfkit.linker import LinkedProgram, Target, link
from bpfkit.obj.spec import MapSpec, ObjectSpec
from bpfkit.verifier.verify import verify_program
from support.requires import REPO, need_clang, need_kernel

FOLDER = REPO / "tests" / "data" / "verifier" / "objects"
FILES = sorted(FOLDER.glob("*.c"))
_EXPECTED = re.compile(
    r'(?m)^// (accept|reject): (.*)\n(?:CB\(\w+\) )*[A-Z]+\((?:"[^"]*", |\w+, )?(\w+)[,)]'
)
_PROCESSED = re.compile(r"(?m)^processed (\d+) insns")


def _need_types() -> Target:
    """The types of a kernel whose answers the files hold."""
    if not platform.release().startswith("6.18."):
        pytest.skip("the files say what Linux 6.18 does, and are compiled with its types")
    try:
        target = Target.running()
    except (BpfkitError, OSError):
        target = None
    if target is None or target.btf is None:
        pytest.skip("the running kernel's types cannot be read")
    return target


@cache
def _object(path: Path) -> ObjectSpec:
    return open_c(path, include_dirs=[FOLDER])


def _expectations(path: Path) -> dict[str, str]:
    found = {name: f"{kind}: {text}" for kind, text, name in _EXPECTED.findall(path.read_text())}
    assert len(found) == path.read_text().count("\n// accept: ") + path.read_text().count(
        "\n// reject: "
    )
    return found


def _programs(path: Path, target: Target) -> Iterator[tuple[LinkedProgram, dict[str, MapSpec]]]:
    spec = _object(path)
    for key, program in spec.programs.items():
        alone = replace(spec, programs=type(spec.programs)("program", {key: program}))
        linked = link(alone, target)
        yield next(iter(linked.programs.values())), dict(linked.maps)


@pytest.mark.clang
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_this_verifier(path: Path) -> None:
    need_clang()
    target = _need_types()
    assert _certain(_answers(path, target)) == _certain(_expectations(path))


def _answers(path: Path, target: Target) -> dict[str, str]:
    answers = {}
    for program, maps in _programs(path, target):
        report = verify_program(program, maps, target)
        if report.accepted:
            answers[program.name] = f"accept: {report.instructions_processed}"
        else:
            answers[program.name] = f"reject: {report.message or report.unsupported}"
    return answers


def _certain(answers: dict[str, str]) -> dict[str, str]:
    """What does not depend on the compiler's version."""
    if " version 19." in find_compiler().version:
        return answers
    return {name: answer.partition(":")[0] for name, answer in answers.items()}


@pytest.mark.clang
@pytest.mark.kernel
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_kernel(path: Path) -> None:
    need_clang()
    need_kernel()
    target = _need_types()
    answers = {
        program.name: _ask_kernel(program, maps, target)
        for program, maps in _programs(path, target)
    }
    assert _certain(answers) == _certain(_expectations(path))
    assert answers == _answers(path, target)


def _ask_kernel(program: LinkedProgram, maps: dict[str, MapSpec], target: Target) -> str:
    from bpfkit.kernel._sys import bpf
    from bpfkit.kernel.attachids import attach_btf_id
    from bpfkit.kernel.maps import create_map
    from bpfkit.kernel.types import TypeLoader

    types = TypeLoader()
    made = {}
    try:
        for use in program.map_uses:
            if use.map not in made:
                made[use.map] = create_map(maps[use.map], types)
        about = types.of_program(program)
        try:
            fd, log = bpf.prog_load_with_log(
                program.type,
                program.to_bytes({name: one.fd for name, one in made.items()}),
                program.license,
                expected_attach_type=program.expected_attach_type or 0,
                attach_btf_id=attach_btf_id(program, target),
                flags=program.flags,
                btf_fd=about.fd,
                func_info=about.functions,
                line_info=about.lines,
                log_level=1,
            )
        except LoadError as error:
            before = error.log[: _PROCESSED.search(error.log).start()]  # type: ignore[union-attr]
            return f"reject: {before.rstrip().splitlines()[-1].strip()}"
        os.close(fd)
        found = _PROCESSED.search(log)
        return f"accept: {found[1] if found else 0}"
    finally:
        for one in made.values():
            one.close()
        types.close()
