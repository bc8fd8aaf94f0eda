"""The world around the programs of a VM, as far as they can ask about it: time, CPU, tasks,
cgroups, sockets, a kernel's objects, memory of processes. ``VM(world=World(…))``."""

from __future__ import annotations

import ctypes
import os
import struct
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from ..errors import MissingKeyError, UsageError
from ._generated import layout
from .execution import Shape
from .kernelobjects import Kernel, KernelMemory, KernelObject, Span, Spans, _Native

if TYPE_CHECKING:
    from ..btf import Btf
    from ..linker import LinkedProgram, Target
    from .execution import Execution
    from .world_cgroups import Cgroup, Cgroups
    from .world_sockets import Sockets

__all__ = ["Clock", "Symbols", "Task", "UserMemory", "World"]

_SIZE = layout.SIZES["bk_world"]
_USER_BASE = 0x7F0000000000
_USER_END = 0x800000000000
_M64 = (1 << 64) - 1
_DEFAULT = "6.18"
_OUTPUT = 1 << 20  # bytes that iterators may write before they are read


class Clock:
    """What time programs are told. Real until it is set or advanced, from then on driven: it stands
    still between the calls."""

    def __init__(self, shape: Shape) -> None:
        self._shape = shape

    @property
    def driven(self) -> bool:
        """It goes when it is told to."""
        return bool(self._shape["clock_driven"])

    @property
    def now(self) -> int:
        """Nanoseconds of CLOCK_MONOTONIC (bpf_ktime_get_ns)."""
        return self._shape["monotonic_ns"] if self.driven else time.monotonic_ns()

    def set(self, ns: int, *, realtime: int | None = None) -> None:
        """CLOCK_MONOTONIC is ``ns`` nanoseconds, CLOCK_REALTIME and CLOCK_TAI ``realtime`` since
        1970 (default: as much after it as before, at first as on this machine)."""
        if not 0 <= ns <= _M64:
            raise UsageError(f"a clock cannot show {ns} ns")
        if realtime is not None:
            self._shape["realtime_offset"] = realtime - ns
        elif not self.driven:
            self._shape["realtime_offset"] = time.time_ns() - time.monotonic_ns()
        self._shape["monotonic_ns"] = ns
        self._shape["clock_driven"] = 1

    def advance(self, ns: int = 0, *, seconds: float = 0) -> int:
        """Let this much time pass; the time then. Timers that are due run before the next packet,
        or with ``VM.run_timers()``."""
        passed = ns + round(seconds * 1e9)
        if passed < 0:
            raise UsageError("a clock does not go back: set() it")
        self.set(self.now + passed)
        return self.now

    def suspend(self, ns: int) -> None:
        """The machine slept: CLOCK_BOOTTIME and CLOCK_REALTIME went on, CLOCK_MONOTONIC did not."""
        self.set(self.now)
        for name in ("boottime_offset", "realtime_offset"):
            self._shape[name] = self._shape[name] + ns

    def release(self) -> None:
        """Be real again."""
        self._shape["clock_driven"] = 0


class _Word:
    """A number of the native struct, as an attribute."""

    def __init__(self, name: str, field: str = "") -> None:
        self._name, self._field = name, field  # of struct bk_world; of task_struct

    def __get__(self, task: Task, owner: type) -> int:
        return task._shape[self._name]

    def __set__(self, task: Task, value: int) -> None:
        if not 0 <= int(value) <= 0xFFFFFFFF:
            raise UsageError(f"{self._name} {value} does not fit 32 bits")
        task._shape[self._name] = int(value)
        task._tell(self._field, int(value))


class Task:
    """The task that programs run in: ``pid`` (of the thread, as the kernel's task_struct has it),
    ``tgid`` (of the process), ``uid``, ``gid``, ``comm``, ``cgroup``; ``ns_pid`` and ``ns_tgid`` as
    its PID namespace (``ns_device``, ``ns_inode``) numbers it.

    In a world with a kernel, ``object`` is its task_struct. What is set here is set there."""

    pid = _Word("pid", "pid")
    tgid = _Word("tgid", "tgid")
    uid = _Word("uid")
    gid = _Word("gid")
    ns_pid = _Word("ns_pid")
    ns_tgid = _Word("ns_tgid")

    def __init__(self, world: World, shape: Shape) -> None:
        self._world, self._shape = world, shape
        self._object: KernelObject | None = None

    @property
    def comm(self) -> str:
        """Its name, at most 15 bytes."""
        at = self._shape.address + self._shape.offset("comm")
        return ctypes.string_at(at, 16).split(b"\0")[0].decode(errors="replace")

    @comm.setter
    def comm(self, name: str) -> None:
        raw = name.encode()[:15]
        at = self._shape.address + self._shape.offset("comm")
        ctypes.memmove(at, raw.ljust(16, b"\0"), 16)
        self._tell("comm", raw.ljust(16, b"\0"))

    @property
    def namespace(self) -> tuple[int, int]:
        """(device, inode) of its PID namespace, as stat gives them of /proc/PID/ns/pid."""
        return self._shape["ns_device"], self._shape["ns_inode"]

    @namespace.setter
    def namespace(self, value: tuple[int, int]) -> None:
        self._shape["ns_device"], self._shape["ns_inode"] = value

    @property
    def cgroup(self) -> Cgroup:
        """Where it is."""
        return list(self._world.cgroups)[self._shape["cgroup"]]

    @cgroup.setter
    def cgroup(self, cgroup: Cgroup) -> None:
        self._shape["cgroup"] = cgroup.index
        if self._object is not None:
            self._world.cgroups.move(self._object, cgroup)

    @property
    def object(self) -> KernelObject:
        """Its task_struct. Raises UsageError in a world without a kernel."""
        if self._object is None:
            made = self._world.kernel.new(
                "task_struct", pid=self.pid, tgid=self.tgid, comm=self.comm
            )
            self._use(made)
            if self._shape["cgroup"]:
                self._world.cgroups.move(made, self.cgroup)
        assert self._object is not None
        return self._object

    def become(self, task: KernelObject) -> None:
        """Be the task of this task_struct: pid, tgid and comm are taken from it."""
        if task.type_name != "task_struct":
            raise UsageError(f"{task!r} is no task_struct")
        self._object = None
        self.pid, self.tgid = task["pid"], task["tgid"]
        comm = task["comm"]
        self.comm = comm if isinstance(comm, str) else comm.split(b"\0")[0].decode()
        self._use(task)

    def _use(self, task: KernelObject) -> None:
        self._object = task
        self._shape["task"] = task.address

    def _tell(self, field: str, value: Any) -> None:
        if self._object is not None and field:
            self._object[field] = value


class Symbols(dict[str, int]):
    """Addresses of kernel symbols by name, for bpf_kallsyms_lookup_name and externs."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world
        self._names: dict[str, Any] = {}

    def __setitem__(self, name: str, address: int) -> None:
        super().__setitem__(name, address)
        self._publish()

    def __delitem__(self, name: str) -> None:
        super().__delitem__(name)
        self._publish()

    def _publish(self) -> None:
        rows = []
        for name, address in self.items():
            text = self._names.get(name)
            if text is None:
                text = self._names[name] = ctypes.create_string_buffer(name.encode())
            rows.append((address, ctypes.addressof(text), len(text)))
        self._world.publish("symbol", rows)


class Paths(dict[int, str]):
    """What bpf_d_path tells, by address of the struct path:
    ``world.paths[file.f_path] = "/etc/passwd"``."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world
        self._texts: list[Any] = []

    def __setitem__(self, path: KernelObject | int, text: str) -> None:
        super().__setitem__(int(path), text)
        self._texts = [ctypes.create_string_buffer(one.encode()) for one in self.values()]
        rows = [
            (address, ctypes.addressof(text), len(text))
            for address, text in zip(self, self._texts, strict=True)
        ]
        self._world.publish("path", rows)


class Addresses(Mapping[str, int]):
    """The symbols of a world as programs are linked against them: what its kernel has by name is
    made when it is asked for."""

    def __init__(self, world: World) -> None:
        self._world = world

    def __getitem__(self, name: str) -> int:
        found = self._world.symbols.get(name)
        return self._world.kernel.symbol(name) if found is None else found

    def __iter__(self) -> Iterator[str]:
        return iter(self._world.symbols)

    def __len__(self) -> int:
        return len(self._world.symbols)


class UserMemory:
    """The memory of the process that programs run in."""

    def __init__(self, shape: Shape) -> None:
        def publish(table: int, count: int) -> None:
            shape["user_spans"], shape["user_span_count"] = table, count

        self._spans = Spans(publish)
        self._next = _USER_BASE

    def map(
        self, data: bytes | str | int, *, address: int | None = None, writable: bool = True
    ) -> int:
        """Put bytes there (text: with a NUL; a number: so many zero bytes); their address, which is
        ``address`` if that is given.

        Raises UsageError where there is memory already."""
        if isinstance(data, str):
            data = data.encode() + b"\0"
        raw = bytes(data)
        at = self._next if address is None else address
        if not raw or not 0 < at <= at + len(raw) <= _USER_END:
            raise UsageError(f"no {len(raw)} bytes can be at {at:#x} of a process")
        native = self._spans.native(len(raw))
        ctypes.memmove(native, raw, len(raw))
        self._spans.add(Span(at, at + len(raw), (native - at) & _M64, writable, 0))
        if address is None:
            self._next += (len(raw) + 4096 + 4095) & -4096
        return at

    def unmap(self, address: int) -> None:
        """What was put at ``address`` is gone. Raises MissingKeyError."""
        self._spans.remove(address)

    def read(self, address: int, size: int) -> bytes:
        """The bytes there now. Raises MissingKeyError."""
        return ctypes.string_at(self._place(address, size), size)

    def write(self, address: int, data: bytes) -> None:
        """Raises MissingKeyError."""
        ctypes.memmove(self._place(address, len(data)), data, len(data))

    def _place(self, address: int, size: int) -> int:
        span = self._spans.find(address, size)
        if span is None:
            raise MissingKeyError(f"the process has no {size} bytes at {address:#x}")
        return (address + span.delta) & _M64


class World:
    """What is around the programs of a VM.

    ``kernel`` are the types that objects have and programs are linked against: a Target, a Btf, a
    release that bpfkit carries ("6.18"), or None for a world without a kernel. ``clock`` is "real"
    or the nanoseconds of a clock that ``world.clock`` drives; ``seed`` makes random numbers
    repeatable; ``cpu`` and ``numa_node`` say where programs run; ``pid``, ``tgid``, ``comm``,
    ``uid`` and ``gid`` in which task (by default this process). Everything can be changed later.

    Raises UsageError for what cannot be."""

    def __init__(
        self,
        kernel: Target | Btf | str | None = _DEFAULT,
        *,
        clock: str | int = "real",
        seed: int | None = None,
        cpu: int = 0,
        numa_node: int = 0,
        pid: int | None = None,
        tgid: int | None = None,
        comm: str = "bpfkit",
        uid: int | None = None,
        gid: int | None = None,
    ) -> None:
        self._native = _Native(_SIZE)
        self._zero = _Native(layout.BK_ZERO_PAGE)
        self.shape = Shape("bk_world", self._native.address)
        self._executions: WeakSet[Execution] = WeakSet()
        self._tables: dict[str, list[_Native]] = {}
        self._source = kernel
        self._kernel: Kernel | None = None
        self._target: Target | None = None
        self.symbols = Symbols(self)
        self.paths = Paths(self)
        self._seed, self._cpu = seed, cpu
        self._cgroups: Cgroups | None = None
        self._sockets: Sockets | None = None
        self._heap: tuple[_Native, _Native] | None = None
        self._local_types: list[tuple[int, int, int, int]] = []
        self._output = _Native(_OUTPUT)
        self.shape["output"], self.shape["output_size"] = self._output.address, _OUTPUT
        self.shape["zero"] = self._zero.address
        self.shape["numa_node"] = numa_node
        self.shape["netns_cookie"] = 1
        self.clock = Clock(self.shape)
        if clock != "real":
            if not isinstance(clock, int):
                raise UsageError(f"a world's clock is 'real' or a number of ns, not {clock!r}")
            self.clock.set(clock)
        self.memory = KernelMemory(self._publish_spans)
        self.user = UserMemory(self.shape)
        self.tasks: list[KernelObject] = []
        self.task = Task(self, self.shape)
        self.task.pid = os.getpid() if pid is None else pid
        self.task.tgid = tgid if tgid is not None else self.task.pid
        self.task.uid = _own("getuid") if uid is None else uid
        self.task.gid = _own("getgid") if gid is None else gid
        self.task.ns_pid, self.task.ns_tgid = self.task.pid, self.task.tgid
        self.task.comm = comm
        self.shape["has_kernel"] = int(kernel is not None)

    # --- places ----------------------------------------------------------------------------------

    @property
    def cpu(self) -> int:
        """The CPU that programs run on, as bpf_get_smp_processor_id tells it."""
        return self._cpu

    @cpu.setter
    def cpu(self, number: int) -> None:
        self._cpu = number
        for execution in self._executions:
            self._place(execution)

    @property
    def numa_node(self) -> int:
        return self.shape["numa_node"]

    @numa_node.setter
    def numa_node(self, number: int) -> None:
        self.shape["numa_node"] = number

    @property
    def netns_cookie(self) -> int:
        """Of the network namespace that programs run in."""
        return self.shape["netns_cookie"]

    @netns_cookie.setter
    def netns_cookie(self, cookie: int) -> None:
        self.shape["netns_cookie"] = cookie

    @property
    def attach_cookie(self) -> int:
        """What bpf_get_attach_cookie tells."""
        return self.shape["attach_cookie"]

    @attach_cookie.setter
    def attach_cookie(self, cookie: int) -> None:
        self.shape["attach_cookie"] = cookie

    @property
    def function_address(self) -> int:
        """The address of the traced function, as bpf_get_func_ip tells it."""
        return self.shape["function_address"]

    @function_address.setter
    def function_address(self, address: int) -> None:
        self.shape["function_address"] = address

    def seed(self, number: int) -> None:
        """Start the random numbers of bpf_get_prandom_u32 again from here."""
        self._seed = number
        for execution in self._executions:
            execution.rt["random"] = number

    # --- the kernel ------------------------------------------------------------------------------

    @property
    def has_kernel(self) -> bool:
        return self._source is not None

    @property
    def kernel(self) -> Kernel:
        """The kernel's objects. Raises UsageError in a world without a kernel."""
        if self._kernel is None:
            self._kernel = self._make_kernel()
        return self._kernel

    @property
    def target(self) -> Target | None:
        """What programs are linked against: the kernel's types and configuration, the addresses of
        ``symbols``. None without a kernel."""
        if self._source is None:
            return None
        if self._target is None:
            from ..linker import Target

            given = self.kernel.target
            self._target = Target(
                given.name,
                given.btf,
                lambda: given.kconfig,
                Addresses(self),
                modules=lambda: given.modules,
            )
        return self._target

    def _make_kernel(self) -> Kernel:
        from ..btf import Btf
        from ..linker import Target

        source = self._source
        if source is None:
            raise UsageError("this world has no kernel: World(kernel=Target.linux())")
        if isinstance(source, str):
            source = Target.linux(source)
        elif isinstance(source, Btf):
            source = Target.from_btf(source)
        kernel = Kernel(source, self.memory)
        kernel.on_new["task_struct"] = self._new_task
        kernel.on_symbol = self.symbols.__setitem__
        kernel.on_percpu = self.publish
        kernel.cpus = self.cpus
        offsets = {"pid": "task_pid_offset", "tgid": "task_tgid_offset"}
        found = kernel.btf.find("task_struct", "struct")
        if found:
            fields = kernel.btf.layout(found).by_name
            for name, word in offsets.items():
                if name in fields:
                    self.shape[word] = fields[name].offset
        return kernel

    @property
    def cpus(self) -> int:
        """CPUs of the VM that programs run in."""
        return max((execution.rt["cpus"] for execution in self._executions), default=1)

    def _new_task(self, task: KernelObject, given: frozenset[str]) -> None:
        # what every task of a kernel has
        if "tgid" not in given and "tgid" in task:
            task["tgid"] = task["pid"]
        for name in ("group_leader", "real_parent", "parent"):
            if name not in given and name in task:
                task[name] = task
        self.tasks.append(task)
        self._publish_tasks()

    def _publish_spans(self, table: int, count: int) -> None:
        self.shape["spans"], self.shape["span_count"] = table, count

    def _publish_tasks(self) -> None:
        groups = self._cgroups
        self.publish(
            "task", [(t.address, groups.of(t.address).index if groups else 0) for t in self.tasks]
        )

    @property
    def cgroups(self) -> Cgroups:
        """The cgroups."""
        if self._cgroups is None:
            from .world_cgroups import Cgroups

            self._cgroups = Cgroups(self)
        return self._cgroups

    @property
    def sockets(self) -> Sockets:
        """The sockets."""
        if self._sockets is None:
            from .world_sockets import Sockets

            self._sockets = Sockets(self)
        return self._sockets

    def publish(self, name: str, rows: Sequence[tuple[int, ...]]) -> int:
        """Write a table of 64-bit words for native code; its address. Tables that programs may be
        reading stay where they are."""
        words = [word & _M64 for row in rows for word in row]
        table = _Native(max(8, 8 * len(words)))
        _fill(table, words)
        self._tables.setdefault(name, []).append(table)
        del self._tables[name][:-8]
        self.shape[f"{name}s"], self.shape[f"{name}_count"] = table.address, len(rows)
        return table.address

    def signals(self) -> list[tuple[int, int]]:
        """(pid, signal) that programs sent, oldest first, at most the last 64."""
        count, most = self.shape["signal_count"], layout.BK_SIGNALS
        at = self.shape.address + self.shape.offset("signals")
        words = (ctypes.c_uint64 * most).from_address(at)
        last = [words[number % most] for number in range(max(0, count - most), count)]
        return [(word >> 32, word & 0xFFFFFFFF) for word in last]

    def output(self) -> str:
        """What iterator programs wrote (bpf_seq_printf, bpf_seq_write) since the last call."""
        found = ctypes.string_at(self._output.address, self.shape["output_head"])
        self.shape["output_head"] = 0
        return found.decode(errors="replace")

    def overridden(self) -> int | None:
        """The value that bpf_override_return gave to the traced function since the last call."""
        if not self.shape["return_value_set"]:
            return None
        self.shape["return_value_set"] = 0
        value = self.shape["return_value"]
        return value - (value >> 63 << 64)

    def stack(self, kernel: Sequence[int] = (), user: Sequence[int] = ()) -> None:
        """The call stack that bpf_get_stack and bpf_get_stackid tell: instruction addresses,
        innermost first."""
        for name, addresses in (("kernel_stack", kernel), ("user_stack", user)):
            table = _Native(max(8, 8 * len(addresses)))
            _fill(table, addresses)
            self._tables.setdefault(name, []).append(table)
            self.shape[name] = table.address if addresses else 0
            self.shape[name.replace("stack", "depth")] = len(addresses)

    def counters(self, rows: Sequence[tuple[int, int, int]]) -> None:
        """By CPU: (counter, ns enabled, ns running) of the performance event that
        bpf_perf_event_read and bpf_perf_event_read_value read."""
        table = _Native(max(24, 24 * len(rows)))
        words = [word & _M64 for row in rows for word in row]
        _fill(table, words)
        self._tables.setdefault("counters", []).append(table)
        self.shape["perf_rows"], self.shape["perf_counters"] = table.address, len(rows)

    # --- what native code uses -------------------------------------------------------------------

    def attach(self, execution: Execution) -> None:
        """Programs that run in ``execution`` are in this world."""
        execution.rt["world"] = self.shape.address
        execution.world = self  # type: ignore[attr-defined]
        self._executions.add(execution)
        if self._kernel is not None:
            self._kernel.cpus = self.cpus
        self._place(execution)
        if self._seed is not None:
            execution.rt["random"] = self._seed

    def use_heap(self) -> None:
        """Programs will make objects."""
        if self._heap is not None:
            return
        pages = layout.BK_HEAP_PAGES
        self._heap = (
            _Native(pages * layout.BK_HEAP_PAGE),
            _Native(pages * layout.SIZES["bk_heap_page"]),
        )
        if self.has_kernel:
            found = self.kernel.btf.find("cpumask", "struct")
            self.shape["cpumask_bytes"] = self.kernel.btf.size_of(found) if found else 0
        self.shape["heap"] = self._heap[0].address
        self.shape["heap_meta"] = self._heap[1].address

    def use_types(self, program: LinkedProgram, number: int) -> None:
        """The struct types of a program that makes objects of them."""
        from ..btf.types import Kind

        btf = program.btf
        if btf is None:
            return
        for type_id, found in btf.types():
            if found.kind is Kind.STRUCT:
                size = btf.size_of(type_id)
                if 0 < size <= layout.BK_HEAP_PAGE:
                    self._local_types.append((number, type_id, size, _refcount(btf, type_id)))
        row = struct.Struct("<IIIi")
        raw = b"".join(row.pack(*one) for one in self._local_types)
        table = _Native(max(8, len(raw)))
        ctypes.memmove(table.address, raw, len(raw))
        self._tables.setdefault("local_type", []).append(table)
        self.shape["local_types"] = table.address
        self.shape["local_type_count"] = len(self._local_types)

    def _place(self, execution: Execution) -> None:
        if not 0 <= self._cpu < max(1, execution.rt["cpus"]):
            cpus = execution.rt["cpus"]
            raise UsageError(f"there is no CPU {self._cpu}: the VM has {cpus}, VM(cpus=…)")
        execution.rt["cpu"] = self._cpu


def _fill(table: _Native, words: Sequence[int]) -> None:
    raw = struct.pack(f"<{len(words)}Q", *[word & _M64 for word in words])
    ctypes.memmove(table.address, raw, len(raw))


def _refcount(btf: Btf, type_id: int) -> int:
    # where a struct's bpf_refcount is, -1 = it has none
    for field in btf.layout(type_id).fields:
        if btf.name(btf.resolve(field.type_id)) == "bpf_refcount":
            return field.offset
    return -1


def _own(name: str) -> int:
    found = getattr(os, name, None)
    return int(found()) if found is not None else 0
