"""What the running kernel's verifier says about a program: it is loaded and let go at once, nothing
is attached or run."""

from __future__ import annotations

import os
import re
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from ..errors import KernelError, LoadError, UnsupportedError

if TYPE_CHECKING:
    from ..obj import MapSpec
    from ..verifier.report import Subject, VerifyReport

__all__ = ["KernelAnswer", "ask_kernel", "first_difference"]

_PROCESSED = re.compile(r"^processed (\d+) insns", re.MULTILINE)
_STATISTICS = ("processed ", "verification time", "stack depth")
_STRUCT_OPS = 27
_ADDRESS = re.compile(r"(?<== )0xffff[0-9a-f]{12}\b")
_STATE = re.compile(r"\s*; (?=frame\d+: |R\d+=|fp-\d+=)|^\d+: (?=frame\d+: |R\d+=|fp-\d+=)")


@dataclass(frozen=True)
class KernelAnswer:
    """``message`` of a rejection is the last line of ``log`` before its counts."""

    accepted: bool
    message: str = ""
    instructions_processed: int = 0
    log: str = ""


def ask_kernel(report: VerifyReport, level: int = 1) -> KernelAnswer:
    """What the running kernel says about the program of ``report``; ``level`` is that of its log.

    Raises KernelError where it refuses before its verifier runs (no privileges: CAP_BPF and, by
    program type, CAP_NET_ADMIN or CAP_PERFMON are needed), LinkError for what it attaches to and
    the kernel does not have, UnsupportedError for programs that are only loaded together with
    something else."""
    about = report.subject
    if about is None:
        raise UnsupportedError("loading a program that could not be linked")
    if about.linked.modules or about.linked.module_uses:
        raise UnsupportedError("--against-kernel for programs that use functions of modules")
    attach = _attach_point(report, about)
    with ExitStack() as opened:
        loader = _Loader(opened)
        try:
            return loader.load(about, level, attach)
        except LoadError as error:
            if not error.log.strip():
                raise KernelError(
                    "BPF_PROG_LOAD", error.errno or 0, error.strerror or "needs CAP_BPF"
                ) from None
            return _answer(error.log, accepted=False)


def _attach_point(report: VerifyReport, about: Subject) -> tuple[int, int]:
    """The id in the kernel's BTF of what the program attaches to, and its attach type: for a member
    of a struct_ops these are the struct and the member's number."""
    from ..kernel.attachids import attach_btf_id

    linked = about.linked
    if linked.type != _STRUCT_OPS:
        return attach_btf_id(linked, about.target), linked.expected_attach_type or 0
    if report.prepared is None or not report.prepared.attach_btf_id:
        raise UnsupportedError("loading a program that is no member of a known struct_ops")
    return report.prepared.attach_btf_id, report.prepared.attach_type


def _answer(log: str, *, accepted: bool) -> KernelAnswer:
    counted = _PROCESSED.search(log)
    lines = [one for one in log.splitlines() if one.strip() and not one.startswith(_STATISTICS)]
    message = lines[-1].strip() if lines and not accepted else ""
    return KernelAnswer(accepted, message, int(counted[1]) if counted else 0, log)


class _Loader:
    """Loads one program; what it opens is closed with ``opened``."""

    def __init__(self, opened: ExitStack) -> None:
        from ..kernel.types import TypeLoader

        self._opened, self._types = opened, TypeLoader()
        opened.callback(self._types.close)

    def load(self, about: Subject, level: int, attach: tuple[int, int]) -> KernelAnswer:
        from ..kernel._sys import bpf
        from ..kernel.types import ProgramTypes

        linked = about.linked
        try:
            types = self._types.of_program(linked)
        except LoadError:
            types = ProgramTypes()  # as other loaders do: types are no condition
        fds = {name: self._map(about.maps[name]) for name in {use.map for use in linked.map_uses}}
        fd, log = bpf.prog_load_with_log(
            linked.type,
            linked.to_bytes(fds),
            linked.license,
            name=linked.name,
            log_level=level,
            expected_attach_type=attach[1],
            attach_btf_id=attach[0],
            flags=linked.flags,
            btf_fd=types.fd,
            func_info=types.functions,
            line_info=types.lines if types.functions else b"",
        )
        self._opened.callback(os.close, fd)
        return _answer(log, accepted=True)

    def _map(self, spec: MapSpec) -> int:
        from ..kernel.maps import create_map

        try:
            made = create_map(spec, self._types)
        except LoadError:
            made = create_map(replace(spec, btf=None, key_type=0, value_type=0), self._types)
        self._opened.callback(made.close)
        if spec.contents is not None:
            made.update(bytes(4), spec.contents)
            if spec.frozen:
                made.freeze()
        return made.fd


def first_difference(ours: str, theirs: str) -> tuple[str, str] | None:
    """The first line in which two logs differ ("" where one has ended), None where none does.

    What only the kernel knows (addresses, times) and where on a line a state is printed is not
    compared."""
    lines, others = _comparable(ours), _comparable(theirs)
    if not any(line.startswith("; ") for line in others):  # the kernel took no types with it
        lines = [one for one in lines if not one.startswith(("; ", "Global function "))]
    for mine, other in zip_longest(lines, others, fillvalue=""):
        if mine != other:
            return mine, other
    return None


def _comparable(log: str) -> list[str]:
    lines: list[str] = []
    for line in log.splitlines():
        if not line.strip() or line.startswith("verification time"):
            continue
        text = _ADDRESS.sub("0x0", line).rstrip()
        found = _STATE.search(text)
        if found is None:
            lines.append(text)
        else:
            lines += [one for one in (text[: found.start()], text[found.end() :]) if one]
    return lines
