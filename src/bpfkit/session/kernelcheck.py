"""What the running kernel's verifier says about a program: it is loaded and let go at once, nothing
is attached or run."""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from ..errors import BpfkitError, KernelError, LoadError, UnsupportedError

if TYPE_CHECKING:
    from ..btf import Btf
    from ..btf.encode import BtfBuilder
    from ..linker import LinkedProgram
    from ..obj import MapSpec
    from ..verifier.report import VerifyReport

__all__ = ["KernelAnswer", "ask_kernel", "first_difference"]

_PROCESSED = re.compile(r"^processed (\d+) insns", re.MULTILINE)
_STATISTICS = ("processed ", "verification time", "stack depth")
_STRUCT_OPS, _PERF_EVENT_ARRAY, _STRUCT_OPS_MAP = 27, 4, 26
_ADDRESS = re.compile(r"(?<== )0xffff[0-9a-f]{12}\b")
_INNER_NOTES = re.compile(r"mark_precise: |SCC |\(\d+\) (?:frame|live)")
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
    program type, CAP_NET_ADMIN or CAP_PERFMON are needed), UnsupportedError for programs that are
    only loaded together with something else."""
    about = report.subject
    if about is None:
        raise UnsupportedError("loading a program that could not be linked")
    if about.linked.type == _STRUCT_OPS or about.linked.modules or about.linked.module_uses:
        raise UnsupportedError("--against-kernel for struct_ops programs and functions of modules")
    with ExitStack() as opened:
        loader = _Loader(opened)
        try:
            return loader.load(about.linked, about.maps, report, level)
        except LoadError as error:
            if not error.log.strip():
                raise KernelError(
                    "BPF_PROG_LOAD", error.errno or 0, error.strerror or "needs CAP_BPF"
                ) from None
            return _answer(error.log, accepted=False)


def _answer(log: str, *, accepted: bool) -> KernelAnswer:
    counted = _PROCESSED.search(log)
    lines = [one for one in log.splitlines() if one.strip() and not one.startswith(_STATISTICS)]
    message = lines[-1].strip() if lines and not accepted else ""
    return KernelAnswer(accepted, message, int(counted[1]) if counted else 0, log)


class _Loader:
    """Loads one program; what it opens is closed with ``opened``."""

    def __init__(self, opened: ExitStack) -> None:
        self._opened = opened

    def _own(self, fd: int) -> int:
        self._opened.callback(os.close, fd)
        return fd

    def load(
        self, linked: LinkedProgram, maps: Mapping[str, MapSpec], report: VerifyReport, level: int
    ) -> KernelAnswer:
        from ..kernel._sys import bpf

        btf_fd, lines, functions = self._btf(linked)
        fds = {use.map: -1 for use in linked.map_uses}
        for name in fds:
            fds[name] = self._map(maps[name], btf_fd)
        prepared = report.prepared
        fd, log = bpf.prog_load_with_log(
            linked.type,
            linked.to_bytes(fds),
            linked.license,
            name=linked.name,
            log_level=level,
            expected_attach_type=linked.expected_attach_type or 0,
            attach_btf_id=prepared.attach_btf_id if prepared is not None else 0,
            flags=linked.flags,
            btf_fd=max(btf_fd, 0),
            func_info=functions,
            line_info=lines,
        )
        self._own(fd)
        return _answer(log, accepted=True)

    def _btf(self, linked: LinkedProgram) -> tuple[int, bytes, bytes]:
        """(descriptor, line records, function records); -1 where the kernel takes no BTF of it."""
        from ..btf.encode import BtfBuilder
        from ..kernel._sys import bpf

        if linked.btf is None:
            return -1, b"", b""
        builder = BtfBuilder.from_btf(linked.btf)
        _declare_externs(builder, linked.btf)
        lines = b"".join(
            struct.pack(
                "=4I",
                one.slot,
                builder.string(one.file),
                builder.string(one.text),
                one.line << 10 | min(one.column, 1023),
            )
            for one in linked.lines
        )
        functions = b"".join(struct.pack("=2I", one.slot, one.type_id) for one in linked.functions)
        try:
            fd = self._own(bpf.btf_load(builder.to_bytes()))
        except LoadError:
            return -1, b"", b""
        return fd, lines if functions else b"", functions

    def _map(self, spec: MapSpec, btf_fd: int) -> int:
        from ..kernel._sys import bpf

        inner = self._map(spec.inner, btf_fd) if spec.inner is not None else 0
        entries = spec.max_entries
        if not entries and spec.type == _PERF_EVENT_ARRAY:
            entries = os.cpu_count() or 1

        def create(**types: int) -> int:
            made = bpf.map_create(
                type=spec.type,
                key_size=spec.key_size,
                value_size=spec.value_size,
                max_entries=entries,
                flags=spec.flags,
                name=spec.name,
                inner_map_fd=inner,
                map_extra=spec.map_extra,
                **types,
            )
            return self._own(made)

        fd = -1
        if btf_fd >= 0 and spec.btf is not None and spec.value_type:
            try:
                fd = create(
                    btf_fd=btf_fd, btf_key_type_id=spec.key_type, btf_value_type_id=spec.value_type
                )
            except BpfkitError:
                fd = -1  # this map type takes no types
        if fd < 0:
            fd = create()
        if spec.contents is not None:
            bpf.map_update(fd, bytes(4), spec.contents)
            if spec.frozen:
                bpf.map_freeze(fd)
        return fd


def _declare_externs(builder: BtfBuilder, btf: Btf) -> None:
    """The kernel takes no functions that are defined elsewhere, and no parameters without a name
    in functions: give those what it wants, as other loaders do."""
    from ..btf import Datasec, Func, FuncProto, Int, Parameter

    for type_id, found in btf.types():
        if isinstance(found, Datasec) and not found.size:  # .ksyms: nothing is in it
            builder.set(type_id, Int("ksyms", 4))
        if not isinstance(found, Func) or found.linkage != _EXTERN:
            continue
        builder.set(type_id, replace(found, linkage=1))
        proto = btf.type(found.type_id)
        if isinstance(proto, FuncProto):
            named = (
                Parameter(one.name or "argument" if one.type_id else "", one.type_id)
                for one in proto.parameters
            )
            builder.set(found.type_id, replace(proto, parameters=tuple(named)))


_EXTERN = 2


def first_difference(ours: str, theirs: str) -> tuple[str, str] | None:
    """The first line in which two logs differ ("" where one has ended), None where none does.

    What only the kernel knows (addresses, how it went back for precise numbers, times) and where on
    a line a state is printed is not compared."""
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
        if not line.strip() or _INNER_NOTES.match(line) or line.startswith("verification time"):
            continue
        text = _ADDRESS.sub("0x0", line).rstrip()
        found = _STATE.search(text)
        if found is None:
            lines.append(text)
        else:
            lines += [one for one in (text[: found.start()], text[found.end() :]) if one]
    return lines
