"""The hosts as users make them: each host room's machine, plus ``load`` of whole objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar, overload

from ..errors import LoadError, VerifyError
from ..host import MapHandle, ProgramHandle
from ..kernel.machine import KernelMachine, KernelProgram
from ..linker import LinkedProgram
from ..obj import ObjectSpec
from ..vm.machine import DEFAULT_BUDGET, VirtualMachine, VmProgram
from . import Object, load_object, open_object

if TYPE_CHECKING:
    from ..host import Host
    from ..verifier.report import VerifyReport
    from ..vm.proven import Proven
    from ..vm.world import World

    _Base = Host
else:
    _Base = object

__all__ = ["VM", "Kernel"]

_Self = TypeVar("_Self", bound="_Loads")


class _Loads(_Base):
    """A host that is a context manager and takes whole objects."""

    @overload
    def load(self, what: LinkedProgram, maps: Mapping[str, MapHandle]) -> ProgramHandle: ...

    @overload
    def load(
        self, what: ObjectSpec | str | PathLike[str], *, programs: list[str] | None = None
    ) -> Object: ...

    def load(
        self,
        what: LinkedProgram | ObjectSpec | str | PathLike[str],
        maps: Mapping[str, MapHandle] | None = None,
        *,
        programs: list[str] | None = None,
    ) -> Object | ProgramHandle:
        """An object: link, make maps, load every program (or those named). A LinkedProgram: just
        that, with ``maps`` by name."""
        if isinstance(what, LinkedProgram):
            return self.load_program(what, maps or {})
        spec = what if isinstance(what, ObjectSpec) else open_object(what)
        return load_object(self, spec, programs=programs)

    def __enter__(self: _Self) -> _Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class VM(VirtualMachine, _Loads):
    """The embedded virtual machine: no privileges, no kernel, no compiler. The default host.

    Programs are verified before they run, as the kernel would: ``load`` raises VerifyError with the
    report of a program that it would refuse. ``verify=False`` runs them as they are; what they do
    is checked while they run, and the process is unharmed either way. ``reports`` has the reports
    by program; one that says "unsupported" is of a program that runs without a verdict.
    ``on_verify`` is called once a second with a program's name and the number of instructions
    that were verified so far.
    """

    def __init__(
        self,
        *,
        engine: str = "jit",
        budget: int = DEFAULT_BUDGET,
        clock: str = "real",
        level: str = "auto",
        time_limit: float | None = None,
        cpus: int = 1,
        world: World | None = None,
        verify: bool = True,
    ) -> None:
        super().__init__(
            engine=engine,
            budget=budget,
            clock=clock,
            level=level,
            time_limit=time_limit,
            cpus=cpus,
            world=world,
        )
        self.verify = verify
        self.reports: dict[str, VerifyReport] = {}
        self.on_verify: Callable[[str, int], None] | None = None

    def load_program(
        self,
        program: LinkedProgram,
        maps: Mapping[str, MapHandle],
        *,
        proven: Proven | None = None,
    ) -> VmProgram:
        """As the machine does, once the program is verified. Raises VerifyError as well."""
        if self.verify:
            proven = self._check(program, maps)
        return super().load_program(program, maps, proven=proven)

    def _check(self, program: LinkedProgram, maps: Mapping[str, MapHandle]) -> Proven | None:
        # what was proven of an accepted program; it runs without the tests that this answers
        from ..verifier.memoryfacts import MemoryFacts
        from ..vm.proven import proven_of
        from .verification import verify_linked

        specs = {use.map: maps[use.map].spec for use in program.map_uses}
        tell = self.on_verify
        progress = partial(tell, program.name) if tell is not None else None
        facts = MemoryFacts()
        report = verify_linked(program, specs, self.target(), progress, facts)
        self.reports[program.name] = report
        if report.verdict == "rejected":
            raise VerifyError(report)
        return proven_of(facts.accesses, report.instructions_processed) if report.accepted else None


class Kernel(KernelMachine, _Loads):
    """The running Linux kernel. Needs CAP_BPF, and CAP_NET_ADMIN or CAP_PERFMON for network and
    tracing programs."""

    def load_program(self, program: LinkedProgram, maps: Mapping[str, MapHandle]) -> KernelProgram:
        """As the machine does. The LoadError of a program that the verifier refused explains its
        log in ``report``."""
        try:
            return super().load_program(program, maps)
        except LoadError as error:
            from ..verifier.kernellog import explain_kernel_log

            report = explain_kernel_log(error.log, program)
            if report.message and report.instructions_processed:
                error.report = report
            raise
