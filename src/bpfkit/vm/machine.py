"""The embedded virtual machine as a host: its maps, its programs, its one execution context."""

from __future__ import annotations

import ctypes
import itertools
import weakref
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..errors import UnsupportedError, UsageError
from ..host import (
    AttachSpec,
    BatchResult,
    LinkHandle,
    MapHandle,
    PacketBatch,
    ProgramHandle,
    RunResult,
)
from ..linker import LinkedProgram, Target
from .execution import Execution
from .maps import VmMap, create_map

if TYPE_CHECKING:
    from ..obj.spec import MapSpec
    from .engine import LoadedProgram
    from .proven import Proven
    from .world import World

__all__ = ["DEFAULT_BUDGET", "VirtualMachine", "VmProgram"]

DEFAULT_BUDGET = 100_000_000  # instructions of one run
MAX_CPUS = 4096

_program_ids = itertools.count(1)


class VirtualMachine:
    """Runs programs in this process, each in checked mode: whatever a program does, the process is
    unharmed.

    ``engine`` is "jit" or "interpreter"; ``budget`` the instructions that one run may take;
    ``clock`` what time helpers tell: "real", or "capture" for the time of the packet at hand;
    ``level`` the JIT's optimisation ("O0" to "O3"); ``cpus`` the number of values of an entry of a
    per-CPU map; ``world`` what is around the programs (docs/world.md).
    """

    name = "vm"

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
    ) -> None:
        if engine not in ("jit", "interpreter"):
            raise UsageError(f"engine is 'jit' or 'interpreter', not {engine!r}")
        if clock not in ("real", "capture"):
            raise UsageError(f"clock is 'real' or 'capture', not {clock!r}")
        if budget < 1:
            raise UsageError("a budget below one instruction runs nothing")
        if not 1 <= cpus <= MAX_CPUS:
            raise UsageError(f"a machine has 1 to {MAX_CPUS:,} CPUs, not {cpus}")
        self.cpus = cpus
        self.engine, self.level, self.budget, self.clock = engine, level, budget, clock
        self.execution = Execution(budget=budget, capture_clock=clock == "capture")
        self.execution.rt["cpus"] = cpus
        self.execution.time_limit = time_limit
        self._world = world
        if world is not None:
            world.attach(self.execution)
        self._on_step: Callable[[str], None] | None = None
        self._maps: list[VmMap] = []
        self._held: list[weakref.ref[VmMap]] = []  # closed, but programs or maps have them
        self._programs: list[VmProgram] = []

    @property
    def on_step(self) -> Callable[[str], None] | None:
        """With the interpreter: called with a line of text for each instruction (slot, text, the
        registers that it changed)."""
        return self._on_step

    @on_step.setter
    def on_step(self, hook: Callable[[str], None] | None) -> None:
        self._on_step = hook
        for program in self._programs:
            program.loaded.on_step = hook

    @property
    def world(self) -> World:
        """What is around the programs; where none was given, one without a kernel."""
        if self._world is None:
            from .world import World

            self._world = World(kernel=None)
            self._world.attach(self.execution)
        return self._world

    def target(self) -> Target:
        """What programs are linked against: the kernel of the world, or none at all."""
        found = self._world.target if self._world is not None else None
        return found if found is not None else Target.vm()

    def create_map(self, spec: MapSpec) -> VmMap:
        """A map in this process's memory. Raises MapError, UnsupportedError, UsageError when it is
        too large."""
        made = create_map(spec, cpus=self.cpus)
        self._maps.append(made)
        made.on_close = self._map_closed
        self._publish()
        return made

    def load_program(
        self,
        program: LinkedProgram,
        maps: Mapping[str, MapHandle],
        *,
        proven: Proven | None = None,
    ) -> VmProgram:
        """Compile ``program`` against live ``maps`` (by name). ``proven`` is what a verifier that
        accepted the program found: accesses that it answers for are not tested. Raises FormatError,
        UnsupportedError, LinkError."""
        from .engine import prepare

        used: dict[str, VmMap] = {}
        for use in program.map_uses:
            made = maps[use.map]
            if not isinstance(made, VmMap):
                raise UsageError(f"map {use.map} belongs to another host")
            used[use.map] = made
        number = next(_program_ids)
        loaded = prepare(
            self._bound(program, number),
            used,
            engine=self.engine,
            level=self.level,
            number=number,
            proven=proven,
            budget=self.budget,
        )
        loaded.linked = program
        loaded_program = VmProgram(self, program, loaded)
        if self._on_step is not None:
            loaded.on_step = self._on_step
        self._programs.append(loaded_program)
        return loaded_program

    def _bound(self, program: LinkedProgram, number: int) -> LinkedProgram:
        # what it takes from a kernel by name is the world's
        from .world_binding import bind, uses_world

        if self._world is None and not uses_world(program):
            return program
        return replace(program, code=bind(self.world, program, number))

    def test_run(
        self, program: ProgramHandle, data: bytes = b"", *, ctx: bytes = b"", repeat: int = 1
    ) -> RunResult:
        """Run a program of this machine once; see ``VmProgram.test_run``."""
        return program.test_run(data, ctx=ctx, repeat=repeat)

    def attach(self, program: Any, at: AttachSpec) -> LinkHandle:
        raise UnsupportedError(
            f"attaching to {at.kind or at.target or 'a hook'} in the VM",
            "run the program on packets with test_run or run_packets",
        )

    def run_timers(self) -> int:
        """Run the callbacks of bpf_timers that are due now; gives how many. They also run before
        each packet and each test run. Raises VmFault."""
        from .faults import fault_error
        from .native import runtime

        self.execution.reset()
        run = runtime().function("bk_timers_run", [ctypes.c_uint64] * 3)
        ran = int(run(self.execution.address, self.budget, 1 << 20))
        if self.execution.fault["kind"]:
            raise fault_error(self.execution)
        return ran

    def trace_lines(self) -> Iterator[str]:
        """The lines that bpf_printk wrote since the last call."""
        return self.execution.trace_lines()

    def set_network(self, facts: Mapping[str, Any]) -> None:
        """Routes, neighbours and interfaces for bpf_fib_lookup and bpf_check_mtu; see docs/vm.md
        for the form."""
        self.execution.set_network(facts)

    def close(self) -> None:
        """Free every program and map. May be called twice."""
        for program in list(self._programs):
            program.close()
        maps, self._maps, self._held, self._programs = self._maps, [], [], []
        for made in maps:
            made.close()
        self.execution.close()

    def _map_closed(self, made: VmMap) -> None:
        if made in self._maps:
            self._maps.remove(made)
            self._held.append(weakref.ref(made, self._map_freed))
            self._publish()

    def _map_freed(self, gone: weakref.ref[VmMap]) -> None:
        # before its memory goes
        if gone in self._held:
            self._held.remove(gone)
            self._publish()

    def forget_program(self, program: VmProgram) -> None:
        """A program of this machine was closed."""
        if program in self._programs:
            self._programs.remove(program)

    def _publish(self) -> None:
        """Tell the execution context what memory and which maps programs own now."""
        held = [made for ref in self._held if (made := ref()) is not None]
        self.execution.set_maps([*self._maps, *held])


class VmProgram:
    """One program in the VM."""

    def __init__(
        self, machine: VirtualMachine, linked: LinkedProgram, loaded: LoadedProgram
    ) -> None:
        self._machine, self.linked, self.loaded = machine, linked, loaded

    def test_run(
        self, data: bytes = b"", *, ctx: bytes = b"", repeat: int = 1, flags: int = 0
    ) -> RunResult:
        """Run once (``repeat`` times) on one packet or context, as BPF_PROG_TEST_RUN would. Raises
        VmFault, UsageError."""
        from .packets import run_once

        return run_once(self._machine, self, data, ctx=ctx, repeat=repeat)

    def run_packets(
        self,
        packets: PacketBatch,
        *,
        want_output: bool = False,
        want_redirects: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> BatchResult:
        """Run over every packet; the JIT in one native loop."""
        from .packets import run_batch

        return run_batch(
            self._machine,
            self,
            packets,
            want_output=want_output,
            want_redirects=want_redirects,
            progress=progress,
        )

    def run(self, ctx: Any = None, **options: Any) -> RunResult:
        """Run on a context made of fields; see ``packets_run.run``."""
        from .packets_run import run

        return run(self._machine, self, ctx, **options)

    def run_events(self, events: Any, **options: Any) -> Any:
        """Run once for each event; see ``packets_events.run_events``."""
        from .packets_events import run_events

        return run_events(self._machine, self, events, **options)

    def compile(self, level: str = "O2", *, wait: bool = True) -> None:
        """Better native code now, or beside unless ``wait``; what runs then is swapped for it."""
        self.loaded.compile(level, wait=wait)

    def cancel(self) -> None:
        """End the runs of this program that are under way, from any thread: they end with a VmFault
        of the kind CANCELLED."""
        from . import watch

        watch.cancel(self.loaded.number)

    def close(self) -> None:
        """Free the code; its timers never run again."""
        from .native import runtime

        forget = runtime().function("bk_timers_forget", [ctypes.c_uint64] * 2)
        forget(self._machine.execution.address, self.loaded.number)
        self.loaded.close()
        self._machine.forget_program(self)
