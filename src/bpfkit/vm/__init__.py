"""The embedded virtual machine: BPF programs in this process, without privileges, a kernel or a
compiler.

execute(instructions, memory)     raw bytecode over one memory region
VirtualMachine                    maps and programs: a host, as the kernel is one
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .execute import execute as execute
    from .machine import VirtualMachine as VirtualMachine

__all__ = ["VirtualMachine", "execute"]

_HOMES = {"execute": "execute", "VirtualMachine": "machine"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = (
        value  # replaces the submodule of the same name, which importing it has put here
    )
    return value
