"""From a program to native code in this process: emit, compile (or take from the cache), link,
fill in the maps."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

from ... import llvm
from ...cachedir import content_key
from .._generated.layout import FIELDS
from ..engine import JitInput
from ..native import runtime
from .module import ModuleEmitter

__all__ = ["CompiledProgram", "compile_program", "emit_ir"]

_REVISION = "2"  # of the emitter: change it with what it writes


class CompiledProgram:
    """Native code of one program. ``entry`` is the address of ``u64 entry(u64 ctx, struct bk_rt
    *rt)``; it dies with this object."""

    def __init__(self, library: llvm.Library, maps: int) -> None:
        self._library = library
        self.entry = library.address("prog")
        self._self = library.address("self")
        self._maps = library.address("maps") if maps else 0
        self._count = maps

    def bind_maps(self, addresses: Sequence[int]) -> None:
        """The address of each struct bk_map that the program uses, in the order of
        ``JitInput.maps``."""
        assert len(addresses) == self._count, "one address for each map"
        words = ctypes.c_uint64 * (2 * self._count)
        table = words.from_address(self._maps)
        values = FIELDS["bk_map"]["values"][0]
        for index, address in enumerate(addresses):
            table[2 * index] = address
            table[2 * index + 1] = ctypes.c_uint64.from_address(address + values).value

    def set_number(self, number: int) -> None:
        """What faults call this program."""
        ctypes.c_uint32.from_address(self._self).value = number

    def close(self) -> None:
        """Free the code. Nothing may be running in it."""
        self._library.close()


def emit_ir(program: JitInput, *, checked: bool = True) -> tuple[str, frozenset[str]]:
    """The module's text and the native functions that it needs."""
    emitter = ModuleEmitter(program, checked=checked)
    text = emitter.text()
    return text, frozenset(emitter.imports)


def compile_program(
    program: JitInput, *, level: str = "O2", checked: bool = True
) -> CompiledProgram:
    """Native code for ``program``, from the cache when the same content was compiled before.

    ``level`` is "O0" to "O3". Without ``checked`` no access is tested: only for programs that a
    verifier has accepted. Raises UnsupportedError for what the VM does not have."""
    text, imports = emit_ir(program, checked=checked)
    native = runtime()
    image = llvm.compile_cached(content_key(_REVISION, text), (text,), level=level)
    exports = ["prog", "self", "maps"] if program.maps else ["prog", "self"]
    library = llvm.Library(image, exports, {name: native.address(name) for name in imports})
    return CompiledProgram(library, len(program.maps))
