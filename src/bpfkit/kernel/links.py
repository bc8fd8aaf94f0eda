"""Attaching programs in the kernel: what each kind of attachment asks for, and the link it gives.

A kind is one row of ``_KINDS``; the kind of a program follows from its type, its expected attach
type and its section.
"""

from __future__ import annotations

import os
import socket
import struct
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..abi import AttachType, ProgramType, program_type
from ..errors import AttachError, LinkError, UnsupportedError, UsageError
from ._sys import bpf, perf
from ._sys import link as sys_link
from .usersyms import file_offset, find_binary, matching_offsets

if TYPE_CHECKING:
    from ..host import AttachSpec
    from .machine import KernelProgram

__all__ = ["KernelLink", "attach", "kind_of"]

_TRACEFS = ("/sys/kernel/tracing", "/sys/kernel/debug/tracing")
_DEVICES = "/sys/bus/event_source/devices"
_SO_ATTACH_BPF, _SO_DETACH_BPF = 50, 27
_TRACEPOINT_EVENT, _SOFTWARE = 2, 1


class KernelLink:
    """One attachment. ``close`` ends it (a pinned link stays); a context manager. ``fd`` is the
    link's descriptor, -1 where the kind has none."""

    def __init__(
        self, kind: str, target: str, fd: int, *, more: tuple[int, ...] = (), end: Any = None
    ) -> None:
        self.kind, self.target, self.fd = kind, target, fd
        self._more, self._end = more, end

    def __repr__(self) -> str:
        return f"<link {self.kind} {self.target}>"

    def update(self, program: KernelProgram) -> None:
        """Put another program in the place of this one, without a gap. Raises AttachError."""
        sys_link.link_update(self._descriptor(), program.fd)

    def pin(self, path: str | os.PathLike[str]) -> None:
        """Keep the link alive under ``path`` in a bpffs. Raises KernelError."""
        bpf.obj_pin(self._descriptor(), os.fspath(path))

    def read(self) -> bytes:
        """What an iterator writes, all of it. Raises AttachError for other kinds."""
        with os.fdopen(sys_link.iter_create(self._descriptor()), "rb") as file:
            return file.read()

    def lines(self) -> Iterator[str]:
        """The lines that an iterator writes."""
        return iter(self.read().decode(errors="replace").splitlines())

    def _descriptor(self) -> int:
        if self.fd < 0:
            raise UsageError(f"{self!r} has no descriptor")
        return self.fd

    def close(self) -> None:
        """Detach. May be called twice."""
        if self._end is not None:
            self._end()
            self._end = None
        for fd in (self.fd, *self._more):
            if fd >= 0:
                os.close(fd)
        self.fd, self._more = -1, ()

    def __enter__(self) -> KernelLink:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


# --- networks -------------------------------------------------------------------------------------

_XDP_MODES = {"": 0, "generic": 1 << 1, "native": 1 << 2, "offload": 1 << 3}


def _interface(name: str) -> int:
    if not name:
        raise UsageError('say which interface: attach(interface="eth0")')
    try:
        return socket.if_nametoindex(name)
    except OSError:
        known = ", ".join(one for _, one in socket.if_nameindex())
        raise LinkError(
            f"no interface {name!r} in this network namespace; there are: {known}", symbol=name
        ) from None


def _what(program: KernelProgram, target: str) -> str:
    return f"attaching {program.linked.name} to {target}"


def _xdp(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    mode = str(options.get("mode", ""))
    if mode not in _XDP_MODES:
        raise UsageError(f"mode {mode!r}: it is one of {', '.join(filter(None, _XDP_MODES))}")
    fd = sys_link.link_create(
        program.fd,
        AttachType.XDP,
        target=_interface(target),
        flags=_XDP_MODES[mode],
        what=_what(program, target),
    )
    return KernelLink("xdp", target, fd)


def _at_interface(attach_type: int, kind: str) -> Attacher:
    def attach(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
        fd = sys_link.link_create(
            program.fd, attach_type, target=_interface(target), what=_what(program, target)
        )
        return KernelLink(kind, target, fd)

    return attach


def _cgroup(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    attach_type = program.linked.expected_attach_type or 0
    return _at_folder(program, target, attach_type, "cgroup", "/sys/fs/cgroup/NAME")


def _network(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    attach_type = program.linked.expected_attach_type or 0
    return _at_folder(program, target or "/proc/self/ns/net", attach_type, "netns", "")


def _at_folder(
    program: KernelProgram, target: str, attach_type: int, kind: str, example: str
) -> KernelLink:
    if not target:
        raise UsageError(f'say which {kind}: attach(target="{example}")')
    try:
        folder = os.open(target, os.O_RDONLY | os.O_CLOEXEC)
    except OSError as error:
        raise AttachError(f"opening {target}", error.errno or 0) from None
    try:
        fd = sys_link.link_create(
            program.fd, attach_type, target=folder, what=_what(program, target)
        )
    finally:
        os.close(folder)
    return KernelLink(kind, target, fd)


_FAMILIES = {"ipv4": 2, "ipv6": 10}
_HOOKS = {"prerouting": 0, "local_in": 1, "forward": 2, "local_out": 3, "postrouting": 4}


def _netfilter(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    family, _, hook = (target or "ipv4/local_in").partition("/")
    if family not in _FAMILIES or hook not in _HOOKS:
        raise UsageError(
            f"netfilter target {target!r}: FAMILY/HOOK of {', '.join(_FAMILIES)} and "
            f"{', '.join(_HOOKS)}"
        )
    own = struct.pack(
        "=IIiI",
        _FAMILIES[family],
        _HOOKS[hook],
        int(options.get("priority", -1)),
        int(bool(options.get("defragment", False))),
    )
    fd = sys_link.link_create(
        program.fd, AttachType.NETFILTER, options=own, what=_what(program, target)
    )
    return KernelLink("netfilter", f"{family}/{hook}", fd)


def _socket(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    found = options.get("socket")
    if not isinstance(found, socket.socket):
        raise UsageError("say which socket: attach(socket=…)")
    try:
        found.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_BPF, program.fd)
    except OSError as error:
        raise AttachError(_what(program, repr(found)), error.errno or 0) from None

    def end() -> None:
        if found.fileno() >= 0:
            found.setsockopt(socket.SOL_SOCKET, _SO_DETACH_BPF, 0)

    return KernelLink("socket", f"socket {found.fileno()}", -1, end=end)


def _sockmap(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    found = options.get("map")
    fd = getattr(getattr(found, "handle", found), "fd", None)
    if not isinstance(fd, int):
        raise UsageError("say which map: attach(map=obj.maps[…])")
    link = sys_link.link_create(
        program.fd,
        program.linked.expected_attach_type or 0,
        target=fd,
        what=_what(program, "the map"),
    )
    return KernelLink("sockmap", "", link)


# --- tracing --------------------------------------------------------------------------------------


def _raw_tracepoint(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    name = target.rpartition(":")[2].rpartition("/")[2]
    fd = sys_link.raw_tracepoint_open(program.fd, name, cookie=int(options.get("cookie", 0)))
    return KernelLink("raw_tracepoint", name, fd)


def _loaded_target(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    fd = sys_link.raw_tracepoint_open(program.fd, cookie=int(options.get("cookie", 0)))
    return KernelLink("tracing", target, fd)


def _iterator(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    fd = sys_link.link_create(
        program.fd, AttachType.TRACE_ITER, what=_what(program, f"iterator {target}")
    )
    return KernelLink("iter", target, fd)


def _tracefs() -> Path:
    for folder in (*_TRACEFS, *_mounted("tracefs")):
        if os.path.isdir(f"{folder}/events"):
            return Path(folder)
    raise UnsupportedError("tracefs", f"mount it: mount -t tracefs tracefs {_TRACEFS[0]}")


def _mounted(kind: str) -> Iterator[str]:
    """Where filesystems of this kind are mounted."""
    try:
        lines = Path("/proc/self/mounts").read_text().splitlines()
    except OSError:
        return
    for line in lines:
        words = line.split()
        if len(words) > 2 and words[2] == kind:
            yield words[1]


def _tracepoint(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    category, _, name = target.replace(":", "/").partition("/")
    folder = _tracefs() / "events"
    path = folder / category / name / "id"
    try:
        number = int(path.read_text())
    except OSError:
        raise LinkError(_no_tracepoint(folder, category, name), symbol=target) from None
    event = perf.PerfEvent(_TRACEPOINT_EVENT, number, period=1)
    return _on_event(program, event, f"tracepoint {category}/{name}", options)


def _no_tracepoint(folder: Path, category: str, name: str) -> str:
    from difflib import get_close_matches

    known = os.listdir(folder / category) if (folder / category).is_dir() else os.listdir(folder)
    wanted = name if (folder / category).is_dir() else category
    near = get_close_matches(wanted, known, n=3)
    hint = f"; did you mean {', '.join(near)}?" if near else ""
    return f"no tracepoint {category}/{name}{hint}"


def _on_event(
    program: KernelProgram, event: perf.PerfEvent, target: str, options: Mapping[str, Any]
) -> KernelLink:
    pid = int(options.get("pid", -1))
    cpu = int(options.get("cpu", -1 if pid > 0 else 0))
    what = _what(program, target)
    event_fd = perf.perf_event_open(event, pid=pid, cpu=cpu, what=what)
    try:
        fd = sys_link.link_create(
            program.fd,
            AttachType.PERF_EVENT,
            target=event_fd,
            options=struct.pack("=Q", int(options.get("cookie", 0))),
            what=what,
        )
        perf.enable(event_fd)
    except BaseException:
        os.close(event_fd)
        raise
    return KernelLink("perf_event", target, fd, more=(event_fd,))


def _probe_device(name: str) -> tuple[int, int]:
    """(type, bit that asks for returns) of the events of ``name``."""
    folder = Path(_DEVICES) / name
    try:
        number = int((folder / "type").read_text())
        bit = (folder / "format" / "retprobe").read_text().strip().rpartition(":")[2]
    except OSError:
        raise UnsupportedError(
            f"{name}s on this kernel", f"it was built without CONFIG_{name.upper()}S"
        ) from None
    return number, 1 << int(bit)


def _kprobe(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    name, _, offset = target.partition("+")
    number, bit = _probe_device("kprobe")
    event = perf.PerfEvent(
        number, bit if _is_return(program) else 0, probe=name, offset=int(offset or "0", 0)
    )
    return _on_event(program, event, f"kernel function {target}", options)


def _is_return(program: KernelProgram) -> bool:
    section = program.linked.spec.section if program.linked.spec is not None else ""
    return section.partition("/")[0].partition(".")[0] in ("kretprobe", "uretprobe", "kretsyscall")


_SYSCALL_PREFIX = {"x86_64": "__x64_sys_", "aarch64": "__arm64_sys_", "riscv64": "__riscv_sys_"}


def _ksyscall(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    import platform

    prefix = _SYSCALL_PREFIX.get(platform.machine(), "sys_")
    return _kprobe(program, prefix + target, options)


def _binary_and_function(target: str) -> tuple[str, str]:
    path, colon, function = target.rpartition(":")
    if not colon or not path or not function:
        raise UsageError(f"uprobe target {target!r}: it is PATH:FUNCTION or PATH:OFFSET")
    return find_binary(path), function


def _uprobe(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    path, function = _binary_and_function(target)
    number, bit = _probe_device("uprobe")
    event = perf.PerfEvent(
        number,
        bit if _is_return(program) else 0,
        probe=path,
        offset=file_offset(path, function),
    )
    return _on_event(program, event, f"{path}:{function}", options)


_RETURN_FLAG = 1


def _uprobe_multi(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    path, pattern = _binary_and_function(target)
    offsets = tuple(matching_offsets(path, pattern).values())
    probes = sys_link.MultiProbe(
        path=path,
        offsets=offsets,
        cookies=tuple(options.get("cookies", ())),
        pid=int(options.get("pid", 0)),
        flags=_RETURN_FLAG if _is_return(program) else 0,
    )
    attach_type = program.linked.expected_attach_type or AttachType.TRACE_UPROBE_MULTI
    fd = sys_link.link_create_multi(
        program.fd, attach_type, probes, what=_what(program, f"{path}:{pattern}")
    )
    return KernelLink("uprobe_multi", target, fd)


def _kprobe_multi(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    names = options.get("functions") or _kernel_functions(target)
    probes = sys_link.MultiProbe(
        symbols=tuple(names),
        cookies=tuple(options.get("cookies", ())),
        flags=_RETURN_FLAG if _is_return(program) else 0,
    )
    attach_type = program.linked.expected_attach_type or AttachType.TRACE_KPROBE_MULTI
    fd = sys_link.link_create_multi(
        program.fd, attach_type, probes, what=_what(program, f"kernel functions {target}")
    )
    return KernelLink("kprobe_multi", target, fd)


def _kernel_functions(pattern: str) -> list[str]:
    import fnmatch

    if not any(sign in pattern for sign in "*?["):
        return [pattern]
    path = _tracefs() / "available_filter_functions"
    try:
        names = [line.split()[0] for line in path.read_text().splitlines() if line]
    except OSError:
        raise UnsupportedError(
            f"patterns of kernel functions ({path} cannot be read)", "name the functions"
        ) from None
    found = fnmatch.filter(names, pattern)
    if not found:
        raise LinkError(f"no kernel function fits {pattern!r}", symbol=pattern)
    return found


_SOFTWARE_EVENTS = {
    "cpu-clock": 0,
    "task-clock": 1,
    "page-faults": 2,
    "context-switches": 3,
    "cpu-migrations": 4,
    "minor-faults": 5,
    "major-faults": 6,
    "dummy": 9,
}


def _perf_event(program: KernelProgram, target: str, options: Mapping[str, Any]) -> KernelLink:
    name = target or "cpu-clock"
    if name not in _SOFTWARE_EVENTS:
        known = ", ".join(_SOFTWARE_EVENTS)
        raise UsageError(f"no software event {name!r}; there are: {known}")
    event = perf.PerfEvent(
        int(options.get("type", _SOFTWARE)),
        int(options.get("config", _SOFTWARE_EVENTS[name])),
        frequency=int(options.get("frequency", 0)),
        period=int(options.get("period", 0)) or (0 if options.get("frequency") else 1),
    )
    return _on_event(program, event, f"event {name}", options)


# --- kinds ----------------------------------------------------------------------------------------

Attacher = Callable[["KernelProgram", str, Mapping[str, Any]], KernelLink]

_KINDS: dict[str, Attacher] = {
    "xdp": _xdp,
    "tcx_ingress": _at_interface(AttachType.TCX_INGRESS, "tcx_ingress"),
    "tcx_egress": _at_interface(AttachType.TCX_EGRESS, "tcx_egress"),
    "netkit_primary": _at_interface(AttachType.NETKIT_PRIMARY, "netkit_primary"),
    "netkit_peer": _at_interface(AttachType.NETKIT_PEER, "netkit_peer"),
    "cgroup": _cgroup,
    "netns": _network,
    "netfilter": _netfilter,
    "socket": _socket,
    "sockmap": _sockmap,
    "raw_tracepoint": _raw_tracepoint,
    "tracing": _loaded_target,
    "iter": _iterator,
    "tracepoint": _tracepoint,
    "kprobe": _kprobe,
    "ksyscall": _ksyscall,
    "kprobe_multi": _kprobe_multi,
    "uprobe": _uprobe,
    "uprobe_multi": _uprobe_multi,
    "perf_event": _perf_event,
}

_BY_TYPE: dict[int, str] = {
    ProgramType.XDP: "xdp",
    ProgramType.TRACEPOINT: "tracepoint",
    ProgramType.RAW_TRACEPOINT: "raw_tracepoint",
    ProgramType.RAW_TRACEPOINT_WRITABLE: "raw_tracepoint",
    ProgramType.TRACING: "tracing",
    ProgramType.LSM: "tracing",
    ProgramType.EXT: "tracing",
    ProgramType.PERF_EVENT: "perf_event",
    ProgramType.SOCKET_FILTER: "socket",
    ProgramType.SK_LOOKUP: "netns",
    ProgramType.FLOW_DISSECTOR: "netns",
    ProgramType.NETFILTER: "netfilter",
    ProgramType.SK_SKB: "sockmap",
    ProgramType.SK_MSG: "sockmap",
    ProgramType.CGROUP_SKB: "cgroup",
    ProgramType.CGROUP_SOCK: "cgroup",
    ProgramType.CGROUP_SOCK_ADDR: "cgroup",
    ProgramType.CGROUP_DEVICE: "cgroup",
    ProgramType.CGROUP_SYSCTL: "cgroup",
    ProgramType.CGROUP_SOCKOPT: "cgroup",
    ProgramType.SOCK_OPS: "cgroup",
}
_BY_ATTACH_TYPE: dict[tuple[int, int], str] = {
    (ProgramType.TRACING, AttachType.TRACE_ITER): "iter",
    (ProgramType.LSM, AttachType.LSM_CGROUP): "cgroup",
    (ProgramType.SCHED_CLS, AttachType.TCX_INGRESS): "tcx_ingress",
    (ProgramType.SCHED_CLS, AttachType.TCX_EGRESS): "tcx_egress",
    (ProgramType.SCHED_CLS, AttachType.NETKIT_PRIMARY): "netkit_primary",
    (ProgramType.SCHED_CLS, AttachType.NETKIT_PEER): "netkit_peer",
    (ProgramType.KPROBE, AttachType.TRACE_KPROBE_MULTI): "kprobe_multi",
    (ProgramType.KPROBE, AttachType.TRACE_KPROBE_SESSION): "kprobe_multi",
    (ProgramType.KPROBE, AttachType.TRACE_UPROBE_MULTI): "uprobe_multi",
    (ProgramType.KPROBE, AttachType.TRACE_UPROBE_SESSION): "uprobe_multi",
}
_BY_SECTION = {
    "kprobe": "kprobe",
    "kretprobe": "kprobe",
    "ksyscall": "ksyscall",
    "kretsyscall": "ksyscall",
    "uprobe": "uprobe",
    "uretprobe": "uprobe",
}


def kind_of(program: KernelProgram) -> str:
    """How a program attaches, "" where its type does not say."""
    linked = program.linked
    found = _BY_ATTACH_TYPE.get((linked.type, linked.expected_attach_type or 0))
    if found is None:
        found = _BY_TYPE.get(linked.type)
    if found is None and linked.type == ProgramType.KPROBE and linked.spec is not None:
        found = _BY_SECTION.get(linked.spec.section.partition("/")[0].partition(".")[0])
    return found or ""


def attach(program: KernelProgram, at: AttachSpec) -> KernelLink:
    """Attach ``program`` as ``at`` says; what it leaves open follows from the program. Raises
    AttachError with what the kernel's refusal means, LinkError for a target that is not there,
    UsageError for one that is not named."""
    kind = at.kind or kind_of(program)
    if kind not in _KINDS:
        name = program_type(program.linked.type).short
        known = ", ".join(sorted(_KINDS))
        raise UsageError(
            f"how is {program.linked.name} ({name}) attached? say kind= one of: {known}"
        )
    return _KINDS[kind](program, at.target or program.linked.attach_target, at.options)
