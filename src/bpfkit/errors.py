"""Every exception bpfkit raises, as one tree.

    BpfkitError
    ├── FormatError(file, offset)          also ValueError: bytes that are not what they claim to be
    ├── AssembleError(diagnostics)         also ValueError: assembler text
    ├── CompileError(diagnostics)          also ValueError: a source text that does not compile
    ├── LinkError(symbol, instruction)     also ValueError: what cannot be resolved
    ├── VerifyError(report)                the verifier refused a program
    ├── LoadError(errno, log)              the kernel refused a program
    ├── KernelError(call, errno, hint)     also OSError: a system call failed
    │   ├── AttachError
    │   └── MapError                       a map operation failed (no such key: MissingKeyError)
    ├── MissingKeyError                    also KeyError: no such program, map, variable or key
    ├── UnsupportedError(feature)          this host or this version cannot do it
    ├── UsageError                         also ValueError: an argument that makes no sense
    └── VmFault(pc, kind, address)         a program run by the VM broke a rule

Built-in bases are kept so that ordinary Python code catches what it expects. Messages say what
happened, where, why and what to do next; callers compare classes and fields, never text. Bugs of
bpfkit itself are ``assert``s, not members of this tree.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .diagnostics import Diagnostic

__all__ = [
    "AssembleError",
    "AttachError",
    "BpfkitError",
    "CompileError",
    "FormatError",
    "KernelError",
    "LinkError",
    "LoadError",
    "MapError",
    "MissingKeyError",
    "UnsupportedError",
    "UsageError",
    "VerifyError",
    "VmFault",
]


class BpfkitError(Exception):
    """Base of everything bpfkit raises."""


class FormatError(BpfkitError, ValueError):
    """Bytes that are not what they claim to be.

    ``file`` names the source ("" when it came from memory), ``section`` the ELF section or block
    ("" where there is none), ``offset`` the byte offset inside the section or file, and
    ``instruction`` the number of the 8-byte instruction slot, each None where it does not apply.
    """

    def __init__(
        self,
        what: str,
        *,
        file: str = "",
        section: str = "",
        offset: int | None = None,
        instruction: int | None = None,
    ) -> None:
        self.what, self.file, self.section = what, file, section
        self.offset, self.instruction = offset, instruction
        super().__init__(self._text())

    def _text(self) -> str:
        where = [self.file] if self.file else []
        if self.section:
            where.append(f"section {self.section}")
        if self.instruction is not None:
            where.append(f"instruction {self.instruction}")
        if self.offset is not None:
            where.append(f"offset {self.offset:#x}")
        return f"{', '.join(where)}: {self.what}" if where else self.what

    def within(self, *, file: str = "", section: str = "") -> FormatError:
        """The same error with the place filled in by a caller that knows it (existing values are
        kept)."""
        return type(self)(
            self.what,
            file=self.file or file,
            section=self.section or section,
            offset=self.offset,
            instruction=self.instruction,
        )


class _DiagnosticsError(BpfkitError, ValueError):
    def __init__(self, diagnostics: Iterable[Diagnostic], summary: str = "") -> None:
        self.diagnostics: Sequence[Diagnostic] = tuple(diagnostics)
        lines = [str(d) for d in self.diagnostics]
        super().__init__("\n".join([summary, *lines] if summary else lines))


class AssembleError(_DiagnosticsError):
    """Assembler text that cannot be assembled; ``diagnostics`` has each place."""


class CompileError(_DiagnosticsError):
    """Source text that does not compile; ``diagnostics`` has each place."""


class LinkError(BpfkitError, ValueError):
    """A symbol or relocation that cannot be resolved. ``symbol`` is its name, ``instruction`` the
    slot in ``program``."""

    def __init__(
        self, what: str, *, symbol: str = "", program: str = "", instruction: int | None = None
    ) -> None:
        self.symbol, self.program, self.instruction = symbol, program, instruction
        where = f"program {program}" if program else ""
        if instruction is not None:
            where += f"{', ' if where else ''}instruction {instruction}"
        super().__init__(f"{where}: {what}" if where else what)


class VerifyError(BpfkitError):
    """The verifier refused a program; ``report`` explains."""

    def __init__(self, report: Any) -> None:
        self.report = report
        super().__init__(str(report))


class LoadError(BpfkitError, OSError):
    """The kernel refused to load a program. ``log`` is the kernel's whole verifier log; ``report``
    explains it, where it is known what was loaded (None: it is not)."""

    def __init__(self, number: int, what: str, log: str = "") -> None:
        OSError.__init__(self, number, what)
        self.log = log
        self.report: Any = None

    def __str__(self) -> str:
        text = f"{self.strerror} ({_errno_name(self.errno or 0)})"
        return text if self.report is None else f"{text}\n{self.report}"


class KernelError(BpfkitError, OSError):
    """A system call failed. ``call`` is what was asked, ``hint`` what to look at next."""

    def __init__(self, call: str, number: int, hint: str = "") -> None:
        OSError.__init__(self, number, os.strerror(number))
        self.call, self.hint = call, hint

    def __str__(self) -> str:
        text = f"{self.call}: {self.strerror} ({_errno_name(self.errno or 0)})"
        return f"{text}; {self.hint}" if self.hint else text


class AttachError(KernelError):
    """A program could not be attached."""


class MapError(KernelError):
    """A map operation failed: the map is full, the flags do not allow it, the key exists already,
    …"""


class MissingKeyError(BpfkitError, KeyError):
    """No such program, map, variable or key; the message lists what there is."""

    def __str__(self) -> str:  # KeyError would print the repr of the message
        return str(self.args[0]) if self.args else ""


class UnsupportedError(BpfkitError):
    """This host, kernel or version of bpfkit cannot do it. ``feature`` names what is missing."""

    def __init__(self, feature: str, hint: str = "") -> None:
        self.feature, self.hint = feature, hint
        super().__init__(f"{feature} is not supported{'; ' + hint if hint else ''}")


class UsageError(BpfkitError, ValueError):
    """An argument that makes no sense, with what to say instead."""


class VmFault(BpfkitError):
    """A program that the VM was running broke a rule; the program ended, the process is unharmed.

    ``pc`` is the instruction slot, ``kind`` one of the names of
    :class:`bpfkit.vm.faults.FaultKind`, ``address`` the guest address (0 where there is none),
    ``instruction`` its text, ``source`` the source line ("" when unknown), ``packet`` the index of
    the packet in a batch (None outside one).
    """

    def __init__(
        self,
        what: str,
        *,
        pc: int,
        kind: str,
        address: int = 0,
        program: str = "",
        instruction: str = "",
        source: str = "",
        packet: int | None = None,
    ) -> None:
        self.what, self.pc, self.kind, self.address = what, pc, kind, address
        self.program, self.instruction, self.source, self.packet = (
            program,
            instruction,
            source,
            packet,
        )
        super().__init__(self._text())

    def _text(self) -> str:
        text = f"{self.program or 'program'}: {self.what}\n  at instruction {self.pc}"
        if self.instruction:
            text += f": {self.instruction}"
        if self.source:
            text += f"\n  source: {self.source}"
        if self.packet is not None:
            text += f"\n  packet: {self.packet}"
        return text


def _errno_name(number: int) -> str:
    import errno

    return errno.errorcode.get(number, {524: "ENOTSUPP"}.get(number, f"errno {number}"))
