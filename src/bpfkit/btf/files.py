"""BTF out of files: bare blobs, and the sections of ELF files of any machine.

Only the section headers and the wanted sections of an ELF file are read: a kernel with its debug
information has a gigabyte.
"""

from __future__ import annotations

import os
import struct
from typing import BinaryIO, NamedTuple

from ..errors import FormatError, UnsupportedError
from .container import Btf

__all__ = ["KERNEL_FOLDER", "open_file", "open_running"]

KERNEL_FOLDER = "/sys/kernel/btf"
"""Where a kernel shows its types: ``vmlinux`` and one file per module."""

_VMLINUX = f"{KERNEL_FOLDER}/vmlinux"
_ELF = b"\x7fELF"
_XINDEX = 0xFFFF
_NOBITS = 8


def open_running() -> Btf:
    """The running kernel's types. Raises UnsupportedError where it does not show them."""
    try:
        return open_file(_VMLINUX, None)
    except OSError as error:
        raise UnsupportedError(
            "reading the types of this machine's kernel",
            f"{_VMLINUX}: {error.strerror}; Linux with CONFIG_DEBUG_INFO_BTF=y has it",
        ) from None


def open_file(path: str | os.PathLike[str], base: Btf | None) -> Btf:
    """As ``Btf.from_file``."""
    text = os.fspath(path)
    with open(text, "rb") as file:
        if file.read(4) == _ELF:
            return _from_elf(file, text, base)
        file.seek(0)
        data = file.read()
    if base is None and _is_module(text):
        base = open_running()
    return Btf.from_bytes(data, base=base, file=text)


def _is_module(path: str) -> bool:
    real = os.path.realpath(path)
    return os.path.dirname(real) == KERNEL_FOLDER and real != _VMLINUX


def _from_elf(file: BinaryIO, path: str, base: Btf | None) -> Btf:
    elf = _Elf(file, path)
    data = elf.section(".BTF")
    if data is None:
        raise FormatError("no section .BTF", file=path)
    if base is None:
        distilled = elf.section(".BTF.base")
        if distilled is not None:
            base = Btf.from_bytes(distilled, file=path, section=".BTF.base")
    return Btf.from_bytes(data, base=base, file=path)


class _Shape(NamedTuple):
    """What differs between ELF of 32 and 64 bits: where the file header names the section headers,
    and the fields of a section header."""

    offset: struct.Struct
    offset_at: int
    counts_at: int  # entry size, number, index of the names
    header: struct.Struct  # name, type, flags, address, offset, size, link


_SHAPES = {
    (bits, mark): _Shape(struct.Struct(order + word), at, counts, struct.Struct(order + fields))
    for bits, word, at, counts, fields in (
        (1, "I", 0x20, 0x2E, "7I"),
        (2, "Q", 0x28, 0x3A, "IIQQQQI"),
    )
    for mark, order in ((1, "<"), (2, ">"))
}


class _Elf:
    """The section headers of an ELF file."""

    def __init__(self, file: BinaryIO, path: str) -> None:
        self.file, self.path = file, path
        self.length = file.seek(0, os.SEEK_END)
        ident = self._read(0, 6, "the ELF header")
        shape = _SHAPES.get((ident[4], ident[5]))
        if shape is None:
            raise FormatError("neither ELF of 32 nor of 64 bits", file=path, offset=4)
        self.shape = shape
        head = self._read(0, shape.counts_at + 6, "the ELF header")
        order = "<" if ident[5] == 1 else ">"
        (self.start,) = shape.offset.unpack_from(head, shape.offset_at)
        self.step, self.count, names = struct.unpack_from(order + "3H", head, shape.counts_at)
        if not self.start:
            self.count = 0
            return
        if self.step < shape.header.size:
            raise FormatError(f"section headers of {self.step} bytes", file=path)
        if not self.count:  # 65,280 sections or more
            self.count = self._header(0)[5]
        self.names = self._content(self._header(0)[6] if names == _XINDEX else names)

    def _read(self, offset: int, size: int, what: str) -> bytes:
        if offset + size > self.length:
            raise FormatError(f"{what} does not end inside the file", file=self.path, offset=offset)
        self.file.seek(offset)
        return self.file.read(size)

    def _header(self, index: int) -> tuple[int, ...]:
        size = self.shape.header.size
        raw = self._read(self.start + index * self.step, size, f"section header {index}")
        return self.shape.header.unpack(raw)

    def _content(self, index: int) -> bytes:
        _, kind, _, _, offset, size, _ = self._header(index)
        return b"" if kind == _NOBITS else self._read(offset, size, f"section {index}")

    def section(self, name: str) -> bytes | None:
        """The bytes of the first section with this name, None if there is none."""
        wanted = name.encode() + b"\0"
        for index in range(1, self.count):
            if self.names.startswith(wanted, self._header(index)[0]):
                return self._content(index)
        return None
