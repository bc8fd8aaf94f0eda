"""Two levels of native code for one program: O0 at once, O2 beside for what is hot or asked for.

One thread at a time compiles; it ends with its compilation, and a process that ends waits for it.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .engine import JitInput, LoadedProgram
from .jit import CompiledProgram, cached_program, compile_program

if TYPE_CHECKING:
    from ..linker import LinkedProgram

__all__ = ["HOT_SECONDS", "Tiers", "load"]

HOT_SECONDS = 0.01  # of O0 code that ran, before O2 is worth its time
_compiling = threading.Lock()  # LLVM compiles one module at a time anyway


class Tiers:
    """The levels of one loaded program."""

    def __init__(
        self, loaded: LoadedProgram, addresses: Sequence[int], first: CompiledProgram
    ) -> None:
        self._loaded, self._addresses = loaded, addresses
        self._code = [first]  # older code may still run or be a timer's callback
        self._guard = threading.Lock()
        self._job: threading.Thread | None = None
        self._seconds = 0.0
        self._closed = False

    @property
    def level(self) -> str:
        """The level that runs now."""
        return self._code[-1].level

    def heat(self, seconds: float) -> None:
        """So much more of it ran."""
        if self.level != "O0" or self._job is not None:
            return
        self._seconds += seconds
        if self._seconds >= HOT_SECONDS:
            self.improve("O2", wait=False)

    def improve(self, level: str, *, wait: bool) -> None:
        """Code of ``level``, now or in the background."""
        if wait:
            job = self._job
            if job is not None:
                job.join()
            self._make(level)
            return
        with self._guard:
            if self._job is None and not self._closed and self.level < level:
                self._job = threading.Thread(
                    target=self._make, args=(level,), name="bpfkit-compile"
                )
                self._job.start()

    def _make(self, level: str) -> None:
        with _compiling:
            if self._closed or self.level >= level:
                return
            better = compile_program(self._loaded.input, level=level)
        better.bind_maps(self._addresses)
        with self._guard:
            if self._closed:
                better.close()
                return
            self._code.append(better)
            self._loaded.swap(better)

    def close(self) -> None:
        """Free what was made later than the first code."""
        with self._guard:
            self._closed = True
            for code in self._code[1:]:
                code.close()
            del self._code[1:]


def load(
    program: JitInput,
    addresses: Sequence[int],
    number: int,
    linked: LinkedProgram | None = None,
    keep: Sequence[object] = (),
) -> LoadedProgram:
    """The program ready to run as soon as can be. Raises FormatError, UnsupportedError."""
    made = cached_program(program, level="O2") or compile_program(program, level="O0")
    made.bind_maps(addresses)
    loaded = LoadedProgram(made, program, number, linked, keep)
    loaded.follow(Tiers(loaded, addresses, made))
    return loaded
