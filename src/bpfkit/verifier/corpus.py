"""Scoring against a corpus of programs of which a kernel's verdict is known.

``python -m bpfkit.verifier.corpus DIR --out FILE`` verifies every program of a folder (``objects``,
``verdicts.json``, ``test_verifier.json``) and writes one line of JSON per record::

    {"object": …, "program": …, "accepted": …, "message": …, "instructions_processed": …,
     "seconds": …}

with ``id`` in place of object and program for a table test, and ``unsupported`` in place of
``accepted`` where there is no verdict.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import signal
import sys
import time
import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import BpfkitError, LinkError
from ..obj.spec import KsymReference, MapSpec, NameTable, ObjectSpec, ProgramSpec
from .report import VerifyReport
from .tabletests import link_table_test

if TYPE_CHECKING:
    from types import FrameType

    from ..linker import LinkedProgram, Target

__all__ = [
    "corpus_target",
    "link_record",
    "main",
    "object_program",
    "read_records",
    "read_tests",
    "table_program",
    "verify_record",
]

_MAX_INSTRUCTIONS = 1_000_000
_SECONDS = 300.0


# --- reading --------------------------------------------------------------------------------------


def read_records(folder: Path) -> list[dict[str, Any]]:
    """The records of ``verdicts.json``; [] where there is none."""
    path = folder / "verdicts.json"
    return json.loads(path.read_bytes()) if path.exists() else []


def read_tests(folder: Path) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The table tests and the maps that they name, by kind."""
    path = folder / "test_verifier.json"
    if not path.exists():
        return [], {}
    found = json.loads(path.read_bytes())
    if isinstance(found, list):
        return found, {}
    return found["tests"], found.get("maps", {})


@lru_cache(maxsize=1)
def corpus_target() -> Target:
    """The kernel that the corpus is about: this machine's if it is a 6.18, else that of the
    package."""
    import platform

    from ..linker import Target

    running = Target.running()
    if platform.release().startswith("6.18") and running.btf is not None:
        return running
    packaged = getattr(Target, "linux", None)
    return packaged() if packaged is not None else running


@lru_cache(maxsize=2)
def _open(path: str) -> ObjectSpec:
    from ..obj import open_elf

    return open_elf(path)


# --- programs of objects --------------------------------------------------------------------------


def object_program(spec: ObjectSpec, record: Mapping[str, Any]) -> ObjectSpec:
    """An object with the recorded program of ``spec`` as its only program, of the recorded type,
    to be linked without what only other programs need. Raises LinkError if it is not there."""
    key, found = _find(spec, record)
    program = replace(
        found,
        autoload=True,
        is_subprogram=False,
        license=_license(spec, record),
        references={slot: _weak(one) for slot, one in found.references.items()},
    )
    _take_recorded(program, record)
    functions = NameTable[ProgramSpec]("function")
    for name, one in (*spec.functions.items(), *spec.programs.items()):
        if one is not found and name not in functions:
            references = {slot: _weak(ref) for slot, ref in one.references.items()}
            functions[name] = replace(one, references=references)
    return ObjectSpec(
        programs=NameTable("program", {key: program}),
        maps=NameTable("map", {name: _alone(one) for name, one in spec.maps.items()}),
        variables=_weak_variables(spec),
        functions=functions,
        license=_license(spec, record),
        kernel_version=spec.kernel_version,
        byteorder=spec.byteorder,
        btf=spec.btf,
        file=spec.file,
    )


def _find(spec: ObjectSpec, record: Mapping[str, Any]) -> tuple[str, ProgramSpec]:
    wanted, section = record["program"], record.get("section")
    both = [*spec.programs.items(), *spec.functions.items()]
    named = [(key, one) for key, one in both if one.name == wanted or key == wanted]
    # a section without a symbol for its program is known by the section's name alone
    here = [(key, one) for key, one in both if one.section == section]
    best = [pair for pair in named if pair[1].section == section] or named or here
    if not best:
        raise LinkError(f"the object has no program {wanted!r}", symbol=str(wanted))
    return best[0]


def _take_recorded(program: ProgramSpec, record: Mapping[str, Any]) -> None:
    from ..abi import program_type

    if record.get("prog_type"):
        program.type = program_type(record["prog_type"]).number
    if record.get("expected_attach_type") is not None:
        program.expected_attach_type = record["expected_attach_type"]
    if record.get("attach_btf_name"):
        program.attach_target = record["attach_btf_name"]
    if record.get("prog_flags") is not None:
        program.flags = record["prog_flags"]


def _weak(reference: Any) -> Any:
    if isinstance(reference, KsymReference) and not reference.weak:
        return replace(reference, weak=True)
    return reference


def _license(spec: ObjectSpec, record: Mapping[str, Any]) -> str:
    """The loader for objects with old map sections gave programs without a licence its own."""
    return spec.license or ("GPL" if record.get("loader") == "legacy" else "")


def _alone(spec: MapSpec) -> MapSpec:
    return replace(spec, members={}) if spec.members else spec


def _weak_variables(spec: ObjectSpec) -> Any:
    found = NameTable[Any]("variable")
    for name, one in spec.variables.items():
        found[name] = replace(one, is_weak=True) if one.is_extern else one
    return found


def link_record(
    folder: Path, record: Mapping[str, Any], target: Target
) -> tuple[LinkedProgram, Mapping[str, MapSpec]]:
    """The recorded program, linked, and its maps by name."""
    from ..linker import link

    spec = _open(str(folder / "objects" / record["object"]))
    linked = link(object_program(spec, record), target)
    program = next(iter(linked.programs.values()))
    maps = {name: _with_entries(one) for name, one in linked.maps.items()}
    if record.get("loader") != "legacy":
        return program, maps
    # loaded by a loader that knows no BTF: then no function is global
    program.btf, program.functions, program.lines = None, [], []
    program.license = program.license or "GPL"
    program.subprograms = [replace(one, is_global=False) for one in program.subprograms]
    return program, {name: _as_legacy(one) for name, one in maps.items()}


def _with_entries(spec: MapSpec) -> MapSpec:
    """Arrays whose number of entries the loader decides, as falco's by CPU, have some."""
    return spec if spec.max_entries else replace(spec, max_entries=1)


_MAPS_OF_MAPS = frozenset((12, 13))
_ARRAY = 2


def _as_legacy(spec: MapSpec) -> MapSpec:
    """The map as the corpus' loader of old objects made it: such objects do not say what the maps
    in a map are, so it took arrays of 64-byte values for all."""
    inner = MapSpec("inner", _ARRAY, 4, 64, 1) if spec.type in _MAPS_OF_MAPS else None
    return replace(spec, btf=None, key_type=0, value_type=0, inner=inner)


# --- verdicts -------------------------------------------------------------------------------------


class _TimeUp(BaseException):
    pass


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    def stop(_number: int, _frame: FrameType | None) -> None:
        raise _TimeUp

    if not seconds or not hasattr(signal, "setitimer"):
        yield
        return
    old = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)


def table_program(
    test: Mapping[str, Any],
    target: Target,
    kinds: Mapping[str, Any] | None = None,
    *,
    budget: int | None = None,
) -> VerifyReport:
    """Verify the program of a table test. ``kinds`` describes the maps that it names (default:
    those that the kernel's own tables know)."""
    from .verify import verify_program

    linked, maps = link_table_test(test, target, kinds or {})
    return verify_program(linked, maps, target, budget=budget)


def verify_record(
    folder: Path, record: Mapping[str, Any], target: Target, *, budget: int | None = None
) -> VerifyReport:
    """Verify the program that a record of ``verdicts.json`` is about."""
    from .verify import verify_program

    program, maps = link_record(folder, record, target)
    return verify_program(program, maps, target, budget=budget)


def _judged(
    folder: Path,
    record: Mapping[str, Any],
    kinds: Mapping[str, Any],
    budget: int | None,
    seconds: float,
) -> dict[str, Any]:
    """The line about one record; nothing that goes wrong with it gets out."""
    is_test = "program" not in record
    line: dict[str, Any] = (
        {"id": record["id"]}
        if is_test
        else {"object": record["object"], "program": record["program"]}
    )
    started = time.perf_counter()
    report: VerifyReport | None = None
    try:
        with _time_limit(seconds):
            target = corpus_target()
            if is_test:
                report = table_program(record, target, kinds, budget=budget)
            else:
                report = verify_record(folder, record, target, budget=budget)
        unsupported = report.unsupported
        if report.instructions_processed > (budget or _MAX_INSTRUCTIONS) != _MAX_INSTRUCTIONS:
            unsupported = f"more than {budget} instructions"
    except _TimeUp:
        unsupported = f"more than {seconds:g} seconds"
    except (BpfkitError, OSError) as why:
        unsupported = (
            f"not prepared: {str(why).splitlines()[0] if str(why) else type(why).__name__}"
        )
    except Exception as why:
        # a fault of ours in one record is no reason to lose the others
        where = traceback.extract_tb(why.__traceback__)[-1]
        place = f"{Path(where.filename).name}:{where.lineno}"
        unsupported = f"crash: {type(why).__name__}: {why} ({place})"
        names = "/".join(str(value) for value in line.values())
        sys.stderr.write(f"{names}:\n{traceback.format_exc()}\n")
    line.update(_outcome(report, unsupported))
    line["seconds"] = round(
        report.seconds if report is not None else time.perf_counter() - started, 6
    )
    return line


def _outcome(report: VerifyReport | None, unsupported: str) -> dict[str, Any]:
    outcome: dict[str, Any] = (
        {"unsupported": unsupported}
        if unsupported or report is None
        else {"accepted": report.accepted}
    )
    outcome["message"] = report.message if report is not None else ""
    outcome["instructions_processed"] = report.instructions_processed if report else 0
    return outcome


# --- all of it ------------------------------------------------------------------------------------

_Job = tuple[Path, list[tuple[int, dict[str, Any]]], dict[str, Any], int | None, float]


def _run(job: _Job) -> list[tuple[int, dict[str, Any]]]:
    folder, numbered, kinds, budget, seconds = job
    return [(n, _judged(folder, record, kinds, budget, seconds)) for n, record in numbered]


def judge(
    folder: Path,
    records: Sequence[dict[str, Any]],
    kinds: Mapping[str, Any],
    *,
    jobs: int = 0,
    budget: int | None = None,
    seconds: float = _SECONDS,
) -> Iterator[tuple[int, dict[str, Any]]]:
    """The line about each of ``records`` (of verdicts and of table tests) with its number, in the
    order in which they are done. ``jobs`` processes work on them (0: one per processor);
    ``budget`` and ``seconds`` limit one record."""
    groups: dict[str, list[tuple[int, dict[str, Any]]]] = {}
    for number, record in enumerate(records):
        group = record["object"] if "program" in record else f"tests {number // 64}"
        groups.setdefault(group, []).append((number, record))
    # the largest first, so that no process is left with one at the end
    ordered = sorted(groups.values(), key=_cost, reverse=True)
    work: list[_Job] = [(folder, group, dict(kinds), budget, seconds) for group in ordered]
    jobs = min(jobs or os.cpu_count() or 1, len(work) or 1)
    if jobs == 1:
        for job in work:
            yield from _run(job)
        return
    corpus_target()  # opened once, shared by the processes that are forked
    with multiprocessing.get_context("fork").Pool(jobs) as pool:
        for done in pool.imap_unordered(_run, work):
            yield from done


def _cost(group: Sequence[tuple[int, Mapping[str, Any]]]) -> int:
    return sum(record.get("insns_processed") or 0 for _number, record in group)


def main(arguments: Sequence[str] | None = None) -> int:
    """``python -m bpfkit.verifier.corpus``."""
    parser = argparse.ArgumentParser(
        prog="python -m bpfkit.verifier.corpus",
        description="Verify every program of a corpus folder; one line of JSON per record.",
    )
    parser.add_argument("folder", type=Path, help="folder with verdicts.json, objects/, …")
    parser.add_argument("--out", type=Path, help="file to write (default: standard output)")
    parser.add_argument("--jobs", type=int, default=0, help="processes (default: all processors)")
    parser.add_argument("--match", default="", help="only records whose name contains this")
    parser.add_argument("--budget", type=int, help="instructions to process at most (a million)")
    parser.add_argument(
        "--seconds", type=float, default=_SECONDS, help="time limit of one record (0: none)"
    )
    options = parser.parse_args(arguments)
    tests, kinds = read_tests(options.folder)
    records = [record for record in read_records(options.folder) if "program" in record]
    wanted = [one for one in (*records, *tests) if options.match in name_of(one)]
    lines: list[dict[str, Any] | None] = [None] * len(wanted)
    limits = {"jobs": options.jobs, "budget": options.budget, "seconds": options.seconds}
    for done, (number, line) in enumerate(judge(options.folder, wanted, kinds, **limits), 1):
        lines[number] = line
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{done}/{len(wanted)}")
    text = "".join(json.dumps(line) + "\n" for line in lines)
    if options.out is None:
        sys.stdout.write(text)
    else:
        options.out.write_text(text)
    return 0


def name_of(record: Mapping[str, Any]) -> str:
    """What a record is called: object and program, or the test's id."""
    if "program" in record:
        return f"{record['object']}/{record['program']}"
    return str(record["id"])


if __name__ == "__main__":
    raise SystemExit(main())
