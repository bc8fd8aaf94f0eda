"""Skeletons: a source file that carries a BPF object and gives each of its parts a typed name.

``python_skeleton`` writes a Python module, whose classes are those of :mod:`.runtime`;
``c_skeleton`` writes a header for C programs over libbpf.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .cheader import c_skeleton
    from .pymodule import python_skeleton

__all__ = ["c_skeleton", "python_skeleton"]

_HOME = {"python_skeleton": "pymodule", "c_skeleton": "cheader"}


def __getattr__(name: str) -> Any:
    # a generated module imports ``runtime`` from here and pays for no writer
    if name in _HOME:
        from importlib import import_module

        return getattr(import_module(f".{_HOME[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
