"""The compiled runtime in the package is what its C source gives."""

from __future__ import annotations

import importlib.util
from typing import Any

import pytest

from bpfkit.vm._generated import layout
from bpfkit.vm.native import runtime
from support.requires import REPO, missing, need_clang


def tool() -> Any:
    path = REPO / "tools_dev/gen_runtime.py"
    spec = importlib.util.spec_from_file_location("gen_runtime", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.clang
def test_up_to_date() -> None:
    need_clang()
    if importlib.util.find_spec("ziglang") is None:
        missing("clang", "the ziglang wheel is not installed")
    made = tool()
    files, errors = made.generate()
    assert not errors
    assert made.differences(files, made.GENERATED) == []


def test_text_is_neutral() -> None:
    for path in (REPO / "src/bpfkit/vm/_generated").glob("*.ll*"):
        text = path.read_text()
        for word in (
            "target ",
            "x86",
            "source_filename",
            "dso_local",
            "target-cpu",
            "clang version",
        ):
            assert word not in text, (path.name, word)


def test_every_symbol_has_an_address() -> None:
    assert all(runtime().address(name) for name in runtime().symbols)


def test_the_head_of_a_map_fits() -> None:
    assert layout.SIZES["bk_map"] <= layout.BK_MAP_HEAD
