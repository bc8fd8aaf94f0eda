"""The running kernel as a host: maps, programs, test runs."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..abi import ProgramType, program_type
from ..errors import UsageError
from ..host import AttachSpec, MapHandle, ProgramHandle, RunResult
from ..linker import LinkedProgram, Target
from ._sys import bpf
from .attachids import attach_btf_id
from .maps import KernelMap, create_map
from .types import TypeLoader

if TYPE_CHECKING:
    from ..obj.spec import MapSpec
    from .links import KernelLink

__all__ = ["KernelMachine", "KernelProgram"]

# types whose test run takes no repeat, and gives their context back in place
_CONTEXT_ONLY = frozenset(
    (ProgramType.SYSCALL, ProgramType.RAW_TRACEPOINT, ProgramType.RAW_TRACEPOINT_WRITABLE)
)


class KernelMachine:
    """Loads programs into this machine's kernel. Needs Linux and, as a rule, CAP_BPF (CAP_NET_ADMIN
    and CAP_PERFMON for network and tracing types).

    Everything is freed when the host is closed; what is pinned stays.
    """

    name = "kernel"

    def __init__(self) -> None:
        self._target = Target.running()
        self._types = TypeLoader()
        self._maps: list[KernelMap] = []
        self._programs: list[KernelProgram] = []
        self._links: list[KernelLink] = []

    def target(self) -> Target:
        """What programs are linked against: the running kernel."""
        return self._target

    def create_map(self, spec: MapSpec) -> KernelMap:
        """A map in the kernel. Raises MapError."""
        made = create_map(spec, self._types)
        self._maps.append(made)
        return made

    def load_program(self, program: LinkedProgram, maps: Mapping[str, MapHandle]) -> KernelProgram:
        """Load a program with its types and lines. Raises LoadError with the verifier's log,
        LinkError for what it attaches to and the kernel does not have."""
        fds: dict[str, int] = {}
        for use in program.map_uses:
            made = maps[use.map]
            if not isinstance(made, KernelMap):
                raise UsageError(f"map {use.map} belongs to another host")
            fds[use.map] = made.fd
        types = self._types.of_program(program)
        fd = bpf.prog_load(
            program.type,
            program.to_bytes(fds),
            program.license,
            name=program.name,
            expected_attach_type=program.expected_attach_type or 0,
            attach_btf_id=attach_btf_id(program, self._target),
            flags=program.flags,
            btf_fd=types.fd,
            func_info=types.functions,
            line_info=types.lines,
        )
        loaded = KernelProgram(program, fd)
        self._programs.append(loaded)
        return loaded

    def attach(self, program: ProgramHandle, at: AttachSpec) -> KernelLink:
        """Attach a program of this machine. The link ends when it or the host is closed. Raises
        AttachError, LinkError, UsageError; see ``links``."""
        from .links import attach

        if not isinstance(program, KernelProgram):
            raise UsageError(f"program {program.linked.name} belongs to another host")
        link = attach(program, at)
        self._links.append(link)
        return link

    def test_run(
        self, program: ProgramHandle, data: bytes = b"", *, ctx: bytes = b"", repeat: int = 1
    ) -> RunResult:
        """Run a program of this machine; see ``KernelProgram.test_run``."""
        return program.test_run(data, ctx=ctx, repeat=repeat)

    def close(self) -> None:
        """Give every descriptor back. May be called twice."""
        for link in self._links:
            link.close()
        for program in self._programs:
            program.close()
        for made in self._maps:
            made.close()
        self._links, self._programs, self._maps = [], [], []
        self._types.close()


class KernelProgram:
    """One program in the kernel. ``fd`` is its descriptor, owned by this object."""

    def __init__(self, linked: LinkedProgram, fd: int) -> None:
        self.linked, self.fd = linked, fd

    def test_run(
        self, data: bytes = b"", *, ctx: bytes = b"", repeat: int = 1, flags: int = 0
    ) -> RunResult:
        """BPF_PROG_TEST_RUN: run on a packet or a context, ``repeat`` times. Packets need 14 bytes.

        Raises KernelError, with what the kernel's refusal means there."""
        if self.fd < 0:
            raise UsageError(f"program {self.linked.name} is closed")
        number = self.linked.type
        if number in _CONTEXT_ONLY:
            done = bpf.prog_test_run(self.fd, ctx=ctx, repeat=0, ctx_out_size=0, flags=flags)
        else:
            done = bpf.prog_test_run(self.fd, data, ctx=ctx, repeat=repeat, flags=flags)
        retval = done.retval & 0xFFFFFFFF
        names = program_type(number).returns
        verdict = next((name for value, name in names if value & 0xFFFFFFFF == retval), "")
        return RunResult(retval, done.data_out, done.ctx_out, float(done.duration_ns), verdict)

    def info(self) -> Any:
        """What the kernel says about it."""
        return bpf.prog_info(self.fd)

    def close(self) -> None:
        """Give the descriptor back; the program lives on while it is attached or pinned."""
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1
