"""Skeletons made, written and imported for tests."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

from bpfkit.obj import load_object
from bpfkit.skeleton import python_skeleton


def skeleton_text(data: bytes, name: str = "demo", types: Iterable[str] = ()) -> str:
    """The Python module of an object."""
    return python_skeleton(load_object(data, file=f"{name}.o"), data, name, types=types)


def import_text(text: str, path: Path) -> ModuleType:
    """Write a module to ``path`` and import it."""
    path.write_text(text, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module
