"""An object's types in the kernel: BTF, and the function and line records that refer to it."""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING

from ..btf import Btf, BtfBuilder
from ..btf.fixup import for_kernel

if TYPE_CHECKING:
    from ..linker import LinkedProgram

__all__ = ["ProgramTypes", "TypeLoader"]

_LINE = struct.Struct("=IIII")
_FUNCTION = struct.Struct("=II")


class ProgramTypes:
    """What BPF_PROG_LOAD is given of types: a descriptor of BTF, function and line records."""

    __slots__ = ("fd", "functions", "lines")

    def __init__(self, fd: int = 0, functions: bytes = b"", lines: bytes = b"") -> None:
        self.fd, self.functions, self.lines = fd, functions, lines


class _Loaded:
    """One object's BTF: what the kernel has of it, and the strings that lines add."""

    def __init__(self, btf: Btf) -> None:
        self.btf = btf
        self.builder = BtfBuilder.from_btf(Btf.from_bytes(for_kernel(btf)))
        self.strings = 0
        self.fd = -1


class TypeLoader:
    """Loads the BTF of objects, each once, and again when a program brings lines that it does not
    have yet. Owns the descriptors."""

    def __init__(self) -> None:
        self._loaded: dict[int, _Loaded] = {}

    def fd(self, btf: Btf) -> int:
        """The descriptor of an object's BTF. Raises LoadError with the kernel's log."""
        return self._upload(self._of(btf))

    def of_program(self, program: LinkedProgram) -> ProgramTypes:
        """The types of a program; nothing for one without BTF. Raises LoadError."""
        if program.btf is None or not program.functions:
            return ProgramTypes()
        loaded = self._of(program.btf)
        string = loaded.builder.string
        functions = b"".join(_FUNCTION.pack(row.slot, row.type_id) for row in program.functions)
        lines = b"".join(
            _LINE.pack(
                row.slot, string(row.file), string(row.text), row.line << 10 | row.column & 0x3FF
            )
            for row in program.lines
        )
        return ProgramTypes(self._upload(loaded), functions, lines)

    def _of(self, btf: Btf) -> _Loaded:
        found = self._loaded.get(id(btf))
        if found is None:
            found = self._loaded[id(btf)] = _Loaded(btf)
        return found

    def _upload(self, loaded: _Loaded) -> int:
        from ._sys import bpf

        data = loaded.builder.to_bytes()
        if loaded.fd < 0 or len(data) != loaded.strings:
            fd = bpf.btf_load(data)
            if loaded.fd >= 0:
                os.close(loaded.fd)
            loaded.fd, loaded.strings = fd, len(data)
        return loaded.fd

    def close(self) -> None:
        """Give the descriptors back; programs and maps keep what they use."""
        for loaded in self._loaded.values():
            if loaded.fd >= 0:
                os.close(loaded.fd)
        self._loaded.clear()
