"""bpfkit: eBPF for Python. Write, compile, link, run, load and explain BPF programs.

    spec = bpfkit.open_object("xdp_firewall.bpf.c")
    with bpfkit.VM() as host:
        obj = host.load(spec)
        print(obj.programs["xdp_firewall"].test_run(packet).verdict)

Everything is imported when it is first used: ``import bpfkit`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .errors import (
        AssembleError,
        AttachError,
        BpfkitError,
        CompileError,
        FormatError,
        KernelError,
        LinkError,
        LoadError,
        MapError,
        MissingKeyError,
        UnsupportedError,
        UsageError,
        VerifyError,
        VmFault,
    )
    from .host import AttachSpec, BatchResult, PacketBatch, RunResult
    from .linker import LinkedObject, LinkedProgram, Target, link
    from .obj import MapSpec, ObjectSpec, ProgramSpec, VariableSpec
    from .session import Object, Program, open_object
    from .session.hosts import VM, Kernel
    from .session.verification import verify
    from .verifier.report import VerifyReport
    from .vm.world import World

__version__ = "0.1.0"

_HOME = {
    "errors": (
        "AssembleError AttachError BpfkitError CompileError FormatError KernelError LinkError "
        "LoadError MapError MissingKeyError UnsupportedError UsageError VerifyError VmFault"
    ),
    "host": "AttachSpec BatchResult PacketBatch RunResult",
    "linker": "LinkedObject LinkedProgram Target link",
    "obj": "MapSpec ObjectSpec ProgramSpec VariableSpec",
    "session": "Object Program open_object",
    "session.hosts": "VM Kernel",
    "session.verification": "verify",
    "verifier.report": "VerifyReport",
    "vm.world": "World",
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names.split()}

__all__ = [
    "VM",
    "AssembleError",
    "AttachError",
    "AttachSpec",
    "BatchResult",
    "BpfkitError",
    "CompileError",
    "FormatError",
    "Kernel",
    "KernelError",
    "LinkError",
    "LinkedObject",
    "LinkedProgram",
    "LoadError",
    "MapError",
    "MapSpec",
    "MissingKeyError",
    "Object",
    "ObjectSpec",
    "PacketBatch",
    "Program",
    "ProgramSpec",
    "RunResult",
    "Target",
    "UnsupportedError",
    "UsageError",
    "VariableSpec",
    "VerifyError",
    "VerifyReport",
    "VmFault",
    "World",
    "link",
    "open_object",
    "verify",
]


def __getattr__(name: str) -> Any:
    module = _MODULE_OF.get(name)
    if module is not None:
        value = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'bpfkit' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
