"""Programs whose arguments a kernel's types describe: tracepoints, functions, security hooks,
iterators and members of struct_ops. Their context is an array of 8-byte words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..abi import ProgramType
from ..errors import UnsupportedError, UsageError
from .contexts import ContextRecord, Memory, integer_bytes, unknown_field

if TYPE_CHECKING:
    from ..btf import Btf, FuncProto
    from ..linker import LinkedProgram, Target

__all__ = [
    "Argument",
    "Hook",
    "argument_words",
    "hook_of",
    "layout_of",
    "layouts_of",
    "pointer",
    "record_of",
    "struct_bytes",
    "word_bytes",
]

MAX_WORDS = 12
RETURN = "retval"  # the name of the word that holds what the function returned

# attach types
_TRACEPOINT, _FENTRY, _FEXIT, _MODIFY_RETURN, _LSM_MAC, _ITERATOR, _LSM_CGROUP = (
    *(23, 24, 25, 26, 27, 28, 43),
)
_HAS_RETURN = frozenset((_FEXIT, _MODIFY_RETURN, _LSM_MAC, _LSM_CGROUP))
_PREFIXES = {_ITERATOR: "bpf_iter_", _LSM_MAC: "bpf_lsm_", _LSM_CGROUP: "bpf_lsm_"}
_RAW_TYPES = (ProgramType.RAW_TRACEPOINT, ProgramType.RAW_TRACEPOINT_WRITABLE)


class Argument(NamedTuple):
    """One argument: its type in the hook's BTF (0: a word without a type), the first of its words
    and how many it has."""

    name: str
    type_id: int
    word: int
    words: int = 1


class Hook(NamedTuple):
    """What a program is called with. ``btf`` is None where nothing describes it."""

    name: str
    btf: Btf | None
    arguments: tuple[Argument, ...]
    returns: bool = False  # the last argument is what the function returned
    # whose layouts of structs count: the object's own come first where there is no kernel
    layouts: tuple[Btf, ...] = ()

    @property
    def words(self) -> int:
        """8-byte words of the context."""
        return sum(one.words for one in self.arguments)


# --- finding the prototype ----------------------------------------------------------------------


def hook_of(linked: LinkedProgram, target: Target, member: tuple[str, str] | None = None) -> Hook:
    """The hook of a program: by the types of ``target``, or where it has none by those of Linux
    6.18; ``member`` is the (struct, member) of a struct_ops program. A hook that nothing describes
    has 12 words without types."""
    kernel, layouts = layouts_of(linked, target)
    found = _find(linked, kernel, member)
    if found is None:
        words = tuple(Argument(f"arg{n}", 0, n) for n in range(MAX_WORDS))
        return Hook(linked.attach_target, None, words)
    name, btf, proto, skip, returns = found
    arguments = tuple(_arguments(btf, proto, skip, returns))
    return Hook(name, btf, arguments, returns, layouts)


@cache
def _packaged() -> Btf | None:
    from ..linker import Target

    return Target.linux().btf


def layouts_of(linked: LinkedProgram, target: Target) -> tuple[Btf | None, tuple[Btf, ...]]:
    """The kernel's types (the target's, or where it has none those of Linux 6.18), and whose
    layouts of structs a program was linked to, first those that count."""
    kernel = target.btf
    own_first = kernel is None or target.has_own_types
    if kernel is None:
        kernel = _packaged()
    layouts = tuple(one for one in (linked.btf, kernel) if one is not None)
    return kernel, layouts if own_first else layouts[::-1]


_Found = tuple[str, "Btf", "FuncProto", int, bool]


def _find(
    linked: LinkedProgram, kernel: Btf | None, member: tuple[str, str] | None
) -> _Found | None:
    if linked.type == ProgramType.STRUCT_OPS:
        return _find_member(linked, kernel, member)
    target = linked.attach_target.rpartition(":")[2]
    attach = linked.expected_attach_type
    if kernel is None or not target:
        return None
    if linked.type in _RAW_TYPES or (linked.type == ProgramType.TRACING and attach == _TRACEPOINT):
        return _find_tracepoint(kernel, target)
    if linked.type not in (ProgramType.TRACING, ProgramType.LSM):
        return None
    prefix = _PREFIXES.get(attach or 0, "")
    found = kernel.find(prefix + target.removeprefix(prefix), "func")
    if found is None:
        return None
    proto = _proto(kernel, kernel.type(found).type_id)  # type: ignore[union-attr]
    return None if proto is None else (target, kernel, proto, 0, attach in _HAS_RETURN)


def _find_tracepoint(kernel: Btf, name: str) -> _Found | None:
    found = kernel.find(f"btf_trace_{name}", "typedef")
    proto = _pointed(kernel, found) if found is not None else None
    # the first parameter is the tracer's own
    if proto is None:
        return None
    stubs = [prefix + name for prefix in ("__traceiter_", "__probestub_", "__bpf_trace_")]
    return name, kernel, _with_names(kernel, stubs, proto, 1), 1, False


def _with_names(kernel: Btf | None, stubs: Sequence[str], proto: FuncProto, skip: int) -> FuncProto:
    """A pointer's prototype has types alone; the functions that the kernel made for it (``stubs``,
    where they are) have the names too."""
    if kernel is None or all(one.name for one in proto.parameters[skip:]):
        return proto
    for stub in stubs:
        found = kernel.find(stub, "func")
        other = _proto(kernel, kernel.type(found).type_id) if found is not None else None  # type: ignore[union-attr]
        if other is None or len(other.parameters) != len(proto.parameters):
            continue
        names = [one.name or "-" for one in other.parameters]
        if "-" not in names[skip:]:
            return _named(proto, " ".join(names))
    return proto


def _named(proto: FuncProto, names: str) -> FuncProto:
    """The prototype with these names, where there are as many as it has parameters."""
    given = names.split()
    if len(given) != len(proto.parameters):
        return proto
    pairs = zip(proto.parameters, given, strict=True)
    return replace(proto, parameters=tuple(replace(p, name=n) for p, n in pairs))


# no function of the kernel has the names of these
_SCHED_EXT = "sched_ext_ops"
_SCHED_NAMES = {
    "select_cpu": "p prev_cpu wake_flags",
    "dispatch": "cpu prev",
    "stopping": "p runnable",
    "yield": "from to",
    "core_sched_before": "a b",
    "set_weight": "p weight",
    "set_cpumask": "p cpumask",
    "update_idle": "cpu idle",
    "dump": "ctx",
    "dump_cpu": "ctx cpu idle",
    "dump_task": "ctx p",
    "cgroup_init": "cgrp args",
    "cgroup_exit": "cgrp",
    "cgroup_set_weight": "cgrp weight",
    "exit": "ei",
    **dict.fromkeys(("enqueue", "runnable"), "p enq_flags"),
    **dict.fromkeys(("dequeue", "quiescent"), "p deq_flags"),
    **dict.fromkeys(("tick", "running", "enable", "disable"), "p"),
    **dict.fromkeys(("init_task", "exit_task"), "p args"),
    **dict.fromkeys(("cpu_acquire", "cpu_release"), "cpu args"),
    **dict.fromkeys(("cpu_online", "cpu_offline"), "cpu"),
    **dict.fromkeys(("cgroup_prep_move", "cgroup_move", "cgroup_cancel_move"), "p from to"),
}


def _find_member(
    linked: LinkedProgram, kernel: Btf | None, member: tuple[str, str] | None
) -> _Found | None:
    wanted = member[1] if member is not None else linked.attach_target
    for btf in (kernel, linked.btf):
        if btf is None or not wanted:
            continue
        for type_id in _structs(btf, member, kernel):
            found = btf.type(type_id)
            for one in found.members:  # type: ignore[union-attr]
                proto = _pointed(btf, one.type_id) if one.name == wanted else None
                if proto is not None:
                    if found.name.partition("___")[0] == _SCHED_EXT:
                        return wanted, btf, _named(proto, _SCHED_NAMES.get(wanted, "")), 0, False
                    stubs = (f"{found.name}__{wanted}", f"bpf_tcp_ca_{wanted}")
                    return wanted, btf, _with_names(kernel, stubs, proto, 0), 0, False
    return None


def _structs(btf: Btf, member: tuple[str, str] | None, kernel: Btf | None) -> Iterator[int]:
    """Structs that may have the member: the one that is named, else those that can be one."""
    if member is not None:
        yield from btf.find_all(member[0], "struct")
    elif btf is kernel:
        from ..abi._generated.attach_arguments import STRUCT_OPS

        for name in ("sched_ext_ops", *STRUCT_OPS):
            yield from btf.find_all(name, "struct")
    else:
        yield from (n for n in btf if btf.name(n).partition("___")[0].endswith("_ops"))


def _proto(btf: Btf, type_id: int) -> FuncProto | None:
    from ..btf import FuncProto

    found = btf.type(btf.resolve(type_id)) if type_id else None
    return found if isinstance(found, FuncProto) else None


def _pointed(btf: Btf, type_id: int) -> FuncProto | None:
    """The prototype behind a pointer to a function."""
    from ..btf import Ptr

    found = btf.type(btf.resolve(type_id)) if type_id else None
    return _proto(btf, found.type_id) if isinstance(found, Ptr) else None


def _arguments(btf: Btf, proto: FuncProto, skip: int, returns: bool) -> Iterator[Argument]:
    word = 0
    for number, one in enumerate(proto.parameters[skip:]):
        size = btf.size_of(one.type_id) if one.type_id else 8
        count = max(1, (size + 7) // 8)
        if count > 2:
            raise UnsupportedError(f"an argument of {size} bytes: {one.name}")
        yield Argument(one.name or f"arg{number}", one.type_id, word, count)
        word += count
    if returns:
        yield Argument(RETURN, proto.type_id, word)


# --- values to words ----------------------------------------------------------------------------


def argument_words(
    hook: Hook, args: Sequence[Any] | None, named: Mapping[str, Any], memory: Memory
) -> bytes:
    """The context: ``args`` in order and ``named`` by name; those that are not given are 0.

    Raises UsageError for too many arguments, names that there are not, values that do not fit."""
    rows = {one.name: one for one in hook.arguments}
    given: dict[str, Any] = {}
    if args is not None:
        if len(args) > len(hook.arguments):
            raise UsageError(
                f"{hook.name or 'the program'} has {len(hook.arguments)} arguments, not {len(args)}"
            )
        given.update(zip(rows, args, strict=False))
    for name, value in named.items():
        if name not in rows:
            raise unknown_field(f"the call of {hook.name or 'the program'}", name, tuple(rows))
        if name in given:
            raise UsageError(f"argument {name} is given twice")
        given[name] = value
    out = bytearray(8 * hook.words)
    for name, value in given.items():
        row = rows[name]
        raw = _argument(hook, row, value, memory)
        out[8 * row.word : 8 * row.word + len(raw)] = raw
    return bytes(out)


def _argument(hook: Hook, row: Argument, value: Any, memory: Memory) -> bytes:
    if hook.btf is None or not row.type_id:
        return word_bytes(value, row.name, memory)
    from ..btf import Ptr, Struct, Union

    found = hook.btf.type(hook.btf.resolve(row.type_id))
    if isinstance(found, Ptr):
        return pointer(hook, found.type_id, value, row.name, memory).to_bytes(8, "little")
    if isinstance(found, (Struct, Union)):
        return hook.btf.encode(row.type_id, value).ljust(8 * row.words, b"\0")
    size = hook.btf.size_of(row.type_id)
    if isinstance(value, str):  # the name of an enumerator
        raw = hook.btf.encode(row.type_id, value)
    else:
        raw = integer_bytes(value, size, row.name)
    is_negative = getattr(found, "signed", False) and raw[-1] & 0x80
    return raw.ljust(8, b"\xff" if is_negative else b"\0")


def word_bytes(value: Any, name: str, memory: Memory) -> bytes:
    """A word without a type: a number, or the address of text or bytes."""
    if value is None:
        return bytes(8)
    if isinstance(value, str):
        value = value.encode() + b"\0"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return memory.place(bytes(value), writable=True).to_bytes(8, "little")
    return integer_bytes(value, 8, name)


def pointer(hook: Hook, pointee: int, value: Any, name: str, memory: Memory) -> int:
    """The address for a pointer argument: of an object that has one, or of memory with what is
    given in its place: text, bytes, the fields of a struct, a sequence of elements."""
    from ..btf import Record

    if value is None:
        return 0
    if isinstance(value, str):
        return memory.place(value.encode() + b"\0", writable=True)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return memory.place(bytes(value), writable=True)
    if isinstance(value, (Mapping, Record)):
        btf, type_id = layout_of(hook, pointee, name)
        return memory.place(struct_bytes(hook, btf, type_id, value, name, memory), writable=True)
    if isinstance(value, Sequence):
        btf, type_id = layout_of(hook, pointee, name)
        items = (struct_bytes(hook, btf, type_id, item, name, memory) for item in value)
        return memory.place(b"".join(items), writable=True)
    return int.from_bytes(integer_bytes(value, 8, name), "little")


def layout_of(hook: Hook, type_id: int, name: str = "") -> tuple[Btf, int]:
    """The type that the program was compiled or relocated to, for one of the hook's: the BTF and
    the id in it. Raises UsageError for a type without a size."""
    from ..btf import Fwd, Struct, Union

    assert hook.btf is not None
    resolved = hook.btf.resolve(type_id) if type_id else 0
    found = hook.btf.type(resolved)
    if isinstance(found, (Struct, Union, Fwd)) and found.name:
        for btf in hook.layouts:
            for kind in ("struct", "union"):
                other = btf.find(found.name, kind)
                if other is not None:
                    return btf, other
    if not resolved or isinstance(found, Fwd):
        raise UsageError(f"{name} points to something without a layout; give it as bytes")
    return hook.btf, resolved


def struct_bytes(
    hook: Hook, btf: Btf, type_id: int, value: Any, name: str, memory: Memory
) -> bytes:
    """A value of one of the types that ``layout_of`` gives; what its pointers point to may be given
    in their place."""
    from ..btf import Record, Struct, Union

    found = btf.type(btf.resolve(type_id))
    if not isinstance(value, Mapping) or not isinstance(found, (Struct, Union)):
        return bytes(btf.encode(type_id, value))
    plain = {}
    for key, item in value.items():
        if isinstance(item, (Mapping, Record, str, bytes, bytearray, list, tuple)) or (
            item is None or hasattr(item, "__index__")
        ):
            pointee = _member_pointer(btf, found.members, str(key))
            if pointee is not None:
                inner = hook._replace(btf=btf)
                plain[key] = pointer(inner, pointee, item, f"{name}.{key}", memory)
                continue
        plain[key] = item
    return bytes(btf.encode(type_id, plain))


def _member_pointer(btf: Btf, members: Sequence[Any], name: str) -> int | None:
    """What member ``name`` points to; None where it is no pointer. Looks into unnamed members."""
    from ..btf import Ptr, Struct, Union

    for one in members:
        found = btf.type(btf.resolve(one.type_id))
        if one.name == name:
            return found.type_id if isinstance(found, Ptr) else None
        if not one.name and isinstance(found, (Struct, Union)):
            inner = _member_pointer(btf, found.members, name)
            if inner is not None:
                return inner
    return None


# --- words to values ----------------------------------------------------------------------------


def record_of(hook: Hook, context: bytes, memory: Memory) -> ContextRecord:
    """The arguments as the program left them: structs that were given by their fields are records
    again, bytes bytes, other pointers addresses."""
    values = {}
    for row in hook.arguments:
        raw = context[8 * row.word : 8 * (row.word + row.words)]
        values[row.name] = _shown(hook, row, raw, memory)
    return ContextRecord(hook.name, values)


def _shown(hook: Hook, row: Argument, raw: bytes, memory: Memory) -> Any:
    from ..btf import Ptr, Struct, Union

    number = int.from_bytes(raw[:8], "little")
    placed = next((one for one in memory.placed if one.address == number and number), None)
    if hook.btf is None or not row.type_id:
        return number if placed is None else memory.read(number, placed.size)
    found = hook.btf.type(hook.btf.resolve(row.type_id))
    if not isinstance(found, Ptr):
        size = hook.btf.size_of(row.type_id)
        return hook.btf.decode(row.type_id, raw[:size])
    if placed is None:
        return number
    data = memory.read(number, placed.size) or b""
    pointed = hook.btf.type(hook.btf.resolve(found.type_id)) if found.type_id else None
    if isinstance(pointed, (Struct, Union)):
        btf, type_id = layout_of(hook, found.type_id)
        if btf.size_of(type_id) == len(data):
            return btf.decode(type_id, data)
    return data
