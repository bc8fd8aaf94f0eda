"""The native runtime: the C of vm/runtime, shipped as LLVM IR, compiled for this CPU once and kept
in the cache."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from ..cachedir import content_key
from ..llvm import Library, compile_cached

__all__ = ["Runtime", "runtime"]

_GENERATED = Path(__file__).parent / "_generated"


class Runtime:
    """The linked runtime. ``symbols`` are all exported functions; JIT code imports them by
    address."""

    def __init__(self) -> None:
        texts = [(path.name, path.read_text()) for path in sorted(_GENERATED.glob("*.ll"))]
        self.key = content_key(*(part for name_text in texts for part in name_text))
        self.symbols: tuple[str, ...] = tuple(
            line
            for line in (_GENERATED / "symbols.txt").read_text().splitlines()
            if line[:1] not in ("", "#")
        )
        self._texts = texts
        image = compile_cached(self.key, (text for _, text in texts), level="O2")
        self._library = Library(image, self.symbols)
        self._functions: dict[tuple[Any, ...], Any] = {}

    def address(self, symbol: str) -> int:
        return self._library.address(symbol)

    def function(
        self, symbol: str, arguments: Sequence[Any] = (), result: Any = ctypes.c_uint64
    ) -> Any:
        """The function as a ctypes callable (the GIL is released during calls)."""
        shape = (symbol, result, *arguments)
        found = self._functions.get(shape)
        if found is None:
            found = ctypes.CFUNCTYPE(result, *arguments)(self.address(symbol))
            self._functions[shape] = found
        return found


@cache
def runtime() -> Runtime:
    """The runtime of this process, linked at first use."""
    return Runtime()
