"""Open, link, load: one object from a source file to running programs, on any host.

open_object(path)              -> ObjectSpec           blueprint, the same on every machine
VM().load(spec)                -> Object               linked, maps made, programs compiled
Object.programs, .maps, .variables                      live, typed, closed with the object
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ..errors import FormatError, UsageError
from ..host import (
    AttachSpec,
    BatchResult,
    Host,
    LinkHandle,
    MapHandle,
    PacketBatch,
    ProgramHandle,
    RunResult,
)
from ..linker import LinkedObject, LinkedProgram, link
from ..maps import TypedMap
from ..obj import MapSpec, NameTable, ObjectSpec, ProgramSpec, VariableSpec

if TYPE_CHECKING:
    from os import PathLike

    _Source = str | PathLike[str] | bytes

__all__ = ["Object", "Program", "Variable", "load_object", "only_programs", "open_object"]

_ELF_MAGIC = b"\x7fELF"
_STRUCT_OPS, _STRUCT_OPS_MAP = 27, 26  # types of the program and of the map


def open_object(
    source: _Source | Sequence[_Source], *, lang: str | None = None, **options: Any
) -> ObjectSpec:
    """The blueprint of a BPF object.

    ``source`` is a path (``.o``, ``.c``, ``.s``, ``.cbpf``; the suffix or ``lang`` decides), the
    bytes of an ELF object, or, with ``lang`` ("c", "asm", "classic"), source text. ``options`` go
    to the language: for C ``include_dirs``, ``defines``, ``cpu``, ``extra_args``. A list of sources
    is linked into one object, as ``bpfkit gen object`` does.

    Raises FormatError for a file that is not what it seems, CompileError with diagnostics for a
    source that does not compile, LinkError for sources that do not go together, FileNotFoundError.
    """
    if isinstance(source, (list, tuple)):
        from ..obj.combine import open_combined

        return open_combined([_elf_of(n, one, lang, options) for n, one in enumerate(source, 1)])
    if isinstance(source, (bytes, bytearray, memoryview)):
        return _from_bytes(bytes(source), "")
    assert not isinstance(source, Sequence) or isinstance(source, str)
    if (
        lang is not None
        and isinstance(source, str)
        and ("\n" in source or not Path(source).exists())
    ):
        from ..lang import open_text

        return open_text(source, lang=lang, **options)
    path = Path(source)
    if lang is None:
        with path.open("rb") as file:
            magic = file.read(4)
        if magic == _ELF_MAGIC or path.suffix == ".o":
            return _from_bytes(path.read_bytes(), str(path))
    from ..lang import open_source

    return open_source(path, lang=lang, **options)


def _elf_of(
    number: int, source: _Source, lang: str | None, options: dict[str, Any]
) -> tuple[str, bytes]:
    """(name, object file) of one of several sources."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return f"object {number}", bytes(source)
    is_text = lang is not None and isinstance(source, str) and "\n" in source
    name = f"source {number}" if is_text else str(source)
    if not is_text and Path(source).suffix == ".o":
        return name, Path(source).read_bytes()
    if lang == "c" or (lang is None and name.endswith(".c")):
        from ..lang.c import compile_c

        return name, compile_c(str(source) if is_text else Path(source), **options)
    spec = open_object(source, lang=lang, **options)
    return name, spec.to_elf()


def _from_bytes(data: bytes, file: str) -> ObjectSpec:
    from ..obj import load_object as load_elf

    if data[:4] != _ELF_MAGIC:
        raise FormatError(
            f"this is no ELF object: it starts with {data[:8].hex(' ') or 'nothing'}", file=file
        )
    return load_elf(data, file=file)


class Program:
    """One loaded program. ``spec`` is its blueprint, ``linked`` what was loaded."""

    def __init__(self, handle: ProgramHandle, host: Host) -> None:
        self.handle, self._host = handle, host
        self.linked: LinkedProgram = handle.linked
        self.member: tuple[str, str] | None = None  # struct_ops: the struct and member that it is

    @property
    def name(self) -> str:
        return self.linked.name

    @property
    def spec(self) -> ProgramSpec | None:
        return self.linked.spec

    def test_run(
        self, data: bytes = b"", *, ctx: bytes = b"", repeat: int = 1, flags: int = 0
    ) -> RunResult:
        """Run the program on ``data`` (a packet; starting as BPF_PROG_TEST_RUN starts it) or on a
        raw ``ctx``, ``repeat`` times.

        Raises VmFault when the VM stops the program, UsageError for input that the program type
        cannot take."""
        return self.handle.test_run(data, ctx=ctx, repeat=repeat, flags=flags)

    def run(
        self,
        ctx: Any = None,
        *,
        packet: bytes = b"",
        args: Sequence[Any] | None = None,
        repeat: int = 1,
        arch: str = "",
        format: Any = None,
        **fields: Any,
    ) -> RunResult:
        """Run the program on a context made of its fields, in ``ctx`` (a mapping; or the bytes of
        all of it) and by name: ``run(user_ip4="10.0.0.1", user_port=0x5000)``. ``packet`` is what
        a packet program gets, or the buffer that its context points to; ``args`` the arguments of
        the function, tracepoint or callback in order. ``arch`` says whose registers a kprobe gets,
        ``format`` how the record of a trace event looks. What the program left is in the result's
        ``context``, ``data`` and ``verdict``.

        Raises UsageError for what the program type does not take, UnsupportedError for a type that
        the host cannot run, VmFault when the VM stops the program."""
        if fields:
            if isinstance(ctx, (bytes, bytearray, memoryview)):
                raise UsageError("fields besides the bytes of the whole context")
            if ctx is not None and not isinstance(ctx, Mapping):
                raise UsageError(f"fields besides a context that is no mapping: {ctx!r}")
            ctx = {**(ctx or {}), **fields}
        if isinstance(packet, (str, int)):
            raise UsageError(f"a packet is bytes, not {packet!r}")
        options = self._options(arch, format)
        given = {"packet": bytes(packet), "args": args, "repeat": repeat, "options": options}
        run = getattr(self.handle, "run", None)
        if run is not None:
            result: RunResult = run(ctx, **given)
            return result
        from ..vm.packets_run import run_on

        return run_on(self.handle, self._host.target(), ctx, **given)

    def run_events(
        self, events: Any, *, timestamps: Any = None, arch: str = "", format: Any = None
    ) -> Any:
        """Run the program once for each recorded or made event, in one native loop; gives the
        return values as a numpy array (uint32). ``events`` is a numpy array whose records have
        fields of the context, or an iterable of mappings of fields or sequences of arguments;
        ``timestamps`` (ns) are the time that a ``VM(clock="capture")`` tells.

        Raises UnsupportedError on a host without such a loop, UsageError, VmFault with the number
        of the event."""
        run = getattr(self.handle, "run_events", None)
        if run is None:
            from ..errors import UnsupportedError

            raise UnsupportedError(f"running events on host {self._host.name}", "use the VM")
        return run(events, timestamps=timestamps, options=self._options(arch, format))

    def _options(self, arch: str, format: Any) -> Any:
        from ..vm.packets_typed import Options

        return Options(arch, format, self.member)

    def run_packets(
        self,
        packets: PacketBatch,
        *,
        want_output: bool = False,
        want_redirects: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> BatchResult:
        """Run the program over every packet in one native loop; ``progress`` is told the number
        done, now and then.

        Raises UnsupportedError on a host that has no such loop."""
        run = getattr(self.handle, "run_packets", None)
        if run is None:
            from ..errors import UnsupportedError

            raise UnsupportedError(
                f"running packet batches on host {self._host.name}", "use the VM"
            )
        result: BatchResult = run(
            packets, want_output=want_output, want_redirects=want_redirects, progress=progress
        )
        return result

    def compile(self, level: str = "O2", *, wait: bool = True) -> None:
        """In the VM: better native code now, or beside unless ``wait``. Elsewhere there is none."""
        better = getattr(self.handle, "compile", None)
        if better is not None:
            better(level, wait=wait)

    def cancel(self) -> None:
        """In the VM: end the runs of this program that are under way, from any thread; they end
        with a VmFault of the kind CANCELLED."""
        stop = getattr(self.handle, "cancel", None)
        if stop is not None:
            stop()

    def attach(self, *, kind: str = "", **where: Any) -> LinkHandle:
        """Attach the program where its section says, or where ``where`` says
        (``interface="eth0"``)."""
        target = str(
            where.pop("interface", "") or where.pop("target", "") or self.linked.attach_target
        )
        return self._host.attach(self.handle, AttachSpec(kind, target, where))

    def __repr__(self) -> str:
        return f"<Program {self.name} on {self._host.name}>"


class Variable:
    """A live global variable of a loaded object."""

    def __init__(self, spec: VariableSpec, data: MapHandle) -> None:
        self.spec, self._data = spec, data

    @property
    def name(self) -> str:
        return self.spec.name

    @property
    def value(self) -> Any:
        """The value now, by its BTF type."""
        whole = self._data.lookup(bytes(4)) or b""
        raw = whole[self.spec.offset : self.spec.offset + self.spec.size]
        if self.spec.btf is None or not self.spec.type_id:
            return raw
        return self.spec.btf.decode(self.spec.type_id, raw)

    @value.setter
    def value(self, value: Any) -> None:
        if self._data.spec.frozen:
            raise UsageError(
                f"variable {self.name} is read-only once loaded; set it in the spec before loading"
            )
        whole = bytearray(self._data.lookup(bytes(4)) or b"")
        if self.spec.btf is not None and self.spec.type_id and not isinstance(value, bytes):
            raw = self.spec.btf.encode(self.spec.type_id, value)
        else:
            raw = (
                value if isinstance(value, bytes) else int(value).to_bytes(self.spec.size, "little")
            )
        whole[self.spec.offset : self.spec.offset + self.spec.size] = raw
        self._data.update(bytes(4), bytes(whole))

    def __repr__(self) -> str:
        return f"<Variable {self.name} = {self.value!r}>"


class Object:
    """A loaded object: its programs, maps and variables by name. A context manager; ``close`` frees
    everything it made."""

    def __init__(self, host: Host, linked: LinkedObject) -> None:
        self.host, self.linked = host, linked
        self.load_seconds = 0.0
        self.handles: dict[str, MapHandle] = {}
        self.programs: NameTable[Program] = NameTable("program")
        self.maps: NameTable[TypedMap] = NameTable("map")
        self.variables: NameTable[Variable] = NameTable("variable")
        # by struct_ops map: its callbacks by the struct's members
        self.struct_ops: NameTable[NameTable[Program]] = NameTable("struct_ops map")

    @property
    def spec(self) -> ObjectSpec:
        return self.linked.spec

    def close(self) -> None:
        """Free the programs, then the maps."""
        for program in self.programs.values():
            program.handle.close()
        for handle in self.handles.values():
            handle.close()

    def __enter__(self) -> Object:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        file = self.spec.file or "(memory)"
        return f"<Object {file} on {self.host.name}: {', '.join(self.programs)}>"


def load_object(host: Host, spec: ObjectSpec, *, programs: list[str] | None = None) -> Object:
    """Link ``spec`` against the host's target, make its maps with their initial contents and load
    its programs (``programs`` names some of them; all autoload ones by default). Nothing stays
    behind when a step fails."""
    started = time.perf_counter()
    chosen = link(only_programs(spec, programs), host.target())
    loaded = Object(host, chosen)
    try:
        _make_maps(loaded)
        for name, linked in chosen.programs.items():
            program = Program(host.load_program(linked, loaded.handles), host)
            if linked.type == _STRUCT_OPS:
                program.member = _struct_ops_member(name, chosen.maps)
            loaded.programs[name] = program
        _fill_program_arrays(loaded)
    except BaseException:
        loaded.close()
        raise
    by_spec = {id(handle.spec): handle for handle in loaded.handles.values()}
    for name, variable in spec.variables.items():
        if id(variable.map) in by_spec:
            loaded.variables[name] = Variable(variable, by_spec[id(variable.map)])
    loaded.load_seconds = time.perf_counter() - started
    return loaded


def _struct_ops_member(name: str, maps: Mapping[str, MapSpec]) -> tuple[str, str] | None:
    from ..verifier.attach import struct_ops_member

    return struct_ops_member(name, maps)


def only_programs(spec: ObjectSpec, programs: list[str] | None) -> ObjectSpec:
    """``spec`` with just the programs of these names, and those that their program arrays hold
    (None: as it is). Raises MissingKeyError."""
    if programs is None:
        return spec
    wanted = {name: spec.programs[name] for name in programs}
    # a program that a program array names is loaded too, or its slot would be empty
    for map_spec in spec.maps.values():
        for member in map_spec.members.values():
            if member in spec.programs:
                wanted[member] = spec.programs[member]
    return ObjectSpec(
        programs=NameTable("program", wanted),
        maps=spec.maps,
        variables=spec.variables,
        functions=spec.functions,
        license=spec.license,
        kernel_version=spec.kernel_version,
        byteorder=spec.byteorder,
        btf=spec.btf,
        file=spec.file,
    )


def _make_maps(loaded: Object) -> None:
    for name, spec in loaded.linked.maps.items():
        if not spec.autocreate:
            continue
        handle = loaded.host.create_map(spec)
        loaded.handles[name] = handle
        loaded.maps[name] = TypedMap(handle)
        if spec.contents is not None:
            handle.update(bytes(4), spec.contents)
        if spec.frozen:
            handle.freeze()
    for name, handle in loaded.handles.items():
        _fill_inner_maps(handle, loaded.linked.maps[name], loaded.handles)


def _fill_inner_maps(handle: MapHandle, spec: MapSpec, handles: Mapping[str, MapHandle]) -> None:
    for index, member in spec.members.items():
        if member in handles:
            handle.set_inner(index, handles[member])


def _fill_program_arrays(loaded: Object) -> None:
    for name, handle in loaded.handles.items():
        spec = loaded.linked.maps[name]
        if spec.type == _STRUCT_OPS_MAP:
            loaded.struct_ops[name] = NameTable("callback")
        for index, member in spec.members.items():
            if member not in loaded.programs:
                continue
            program = loaded.programs[member]
            if spec.type == _STRUCT_OPS_MAP:
                place = _struct_ops_member(member, {name: spec})
                loaded.struct_ops[name][place[1] if place else member] = program
            else:
                handle.set_program(index, program.handle)
