"""From a program to native code in this process: emit, compile (or take from the cache), link,
fill in the maps."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from ... import llvm
from ...cachedir import content_key
from .._generated.layout import FIELDS
from ..engine import JitInput
from ..native import runtime
from .module import ModuleEmitter

__all__ = ["CompiledProgram", "cached_program", "compile_program", "emit_ir"]


class CompiledProgram:
    """Native code of one program. ``entry`` is the address of ``u64 entry(u64 ctx, struct bk_rt
    *rt)``; it dies with this object."""

    def __init__(self, library: llvm.Library, maps: int, level: str) -> None:
        self.level = level
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


def emit_ir(
    program: JitInput, *, checked: bool = True, quick: bool = False
) -> tuple[str, frozenset[str]]:
    """The module's text, for O0 when ``quick``, and the native functions that it needs."""
    emitter = ModuleEmitter(program, checked=checked, quick=quick)
    text = emitter.text()
    return text, frozenset(emitter.imports)


def cached_program(
    program: JitInput, *, level: str = "O2", checked: bool = True
) -> CompiledProgram | None:
    """As compile_program, from the cache alone; None when it is not there."""
    image = llvm.read_object(_name(program, level, checked))
    return _link(program, image, level) if image is not None else None


def compile_program(
    program: JitInput, *, level: str = "O2", checked: bool = True
) -> CompiledProgram:
    """Native code for ``program``, from the cache when the same content was compiled before.

    ``level`` is "O0" to "O3". Without ``checked`` no access is tested: only for programs that a
    verifier has accepted. Raises FormatError, UnsupportedError for what the VM does not have."""
    found = cached_program(program, level=level, checked=checked)
    if found is not None:
        return found
    text, imports = emit_ir(program, checked=checked, quick=level == "O0")
    names = " ".join(sorted(imports)).encode()
    image = len(names).to_bytes(4, "little") + names + llvm.compile_ir((text,), level=level)
    llvm.write_object(_name(program, level, checked), image)
    return _link(program, image, level)


def _link(program: JitInput, image: bytes, level: str) -> CompiledProgram:
    # the file: length of the imports' names, the names, the object
    size = 4 + int.from_bytes(image[:4], "little")
    native = runtime()
    imports = {name: native.address(name) for name in image[4:size].decode().split()}
    exports = ["prog", "self", "maps"] if program.maps else ["prog", "self"]
    return CompiledProgram(llvm.Library(image[size:], exports, imports), len(program.maps), level)


def _name(program: JitInput, level: str, checked: bool) -> str:
    return (
        content_key(_engine_key(), llvm.host_key(), level, str(checked), *program.key()) + ".prog"
    )


@cache
def _engine_key() -> str:
    """What makes code of programs: the runtime, and the emitter's own source."""
    here = Path(__file__).resolve().parent
    room = [*here.glob("*.py"), *here.parent.glob("*.py"), here.parents[1] / "isa/semantics.py"]
    room += [*(here.parents[1] / "abi").rglob("*.py")]
    parts = [runtime().key]
    for path in sorted(room):
        try:
            state = path.stat()
        except OSError:
            continue
        parts.append(f"{path} {state.st_size} {state.st_mtime_ns}")
    return content_key(*parts)
