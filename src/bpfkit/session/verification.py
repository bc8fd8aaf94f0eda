"""Whole objects through the verifier: ``bpfkit.verify`` and what the VM asks before it runs a
program."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from os import PathLike
from typing import TYPE_CHECKING

from ..errors import LinkError
from ..linker import LinkedObject, Target, link
from ..verifier.report import Subject, VerifyReport
from . import only_programs, open_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..linker import LinkedProgram
    from ..obj import MapSpec, ObjectSpec
    from ..verifier.walk import Walk

__all__ = ["default_target", "verify", "verify_each", "verify_linked"]

Progress = Callable[[int], None]


def default_target() -> Target:
    """The running kernel where it shows its types, else Linux 6.18 as data of this package."""
    running = Target.running()
    packaged = getattr(Target, "linux", None)
    if running.btf is not None or packaged is None:
        return running
    found: Target = packaged()
    return found


def verify(
    spec: ObjectSpec | LinkedObject | str | PathLike[str],
    target: Target | None = None,
    *,
    programs: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> list[VerifyReport]:
    """Decide of each program whether a kernel would take it, and why not.

    ``spec`` is an object, linked or not, or a file as ``open_object`` takes it; ``target`` the
    kernel to verify against (default: the running one where it shows its types); ``programs`` names
    some of the programs; ``progress`` is told the number of instructions processed once a second.
    Nothing is loaded and no privileges are needed. A program that cannot be linked for the target
    has the report "unsupported" with the reason.

    Raises FormatError for a file that is no object, MissingKeyError for a program that it lacks."""
    return list(verify_each(spec, target, programs=programs, progress=progress))


def verify_each(
    spec: ObjectSpec | LinkedObject | str | PathLike[str],
    target: Target | None = None,
    *,
    programs: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> Iterator[VerifyReport]:
    """The reports of ``verify``, each as soon as it is there."""
    against = target if target is not None else default_target()
    if isinstance(spec, LinkedObject):
        for name in spec.programs if programs is None else programs:
            yield verify_linked(spec.programs[name], spec.maps, against, progress)
        return
    opened = open_object(spec) if isinstance(spec, (str, PathLike)) else spec
    for name in list(opened.programs) if programs is None else programs:
        opened.programs[name].autoload = True
        try:
            linked = link(only_programs(opened, [name]), against)
        except LinkError as error:
            yield VerifyReport(program=name, unsupported=f"linking: {error}")
            continue
        yield verify_linked(linked.programs[name], linked.maps, against, progress)


def verify_linked(
    program: LinkedProgram,
    maps: Mapping[str, MapSpec],
    target: Target,
    progress: Progress | None = None,
    tracer: Callable[[Walk], None] | None = None,
) -> VerifyReport:
    """The report of one linked program that uses ``maps`` (by name). ``tracer`` sees each step of
    the verifier."""
    from ..verifier.verify import verify_program

    report = verify_program(program, maps, target, progress=progress, tracer=tracer)
    report.subject = Subject(program, maps, target)
    return report
