"""From a helper's row to the checks before its call: the one reading of prototypes, for the JIT
and the interpreter.

A helper's native function gets addresses that are checked and translated; what is to be checked is
a :class:`Plan`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from ..abi.helpers import BY_NUMBER as HELPERS
from ..abi.rows import Arg, ArgFlag, ArgKind, HelperRow, RetKind
from ..errors import UnsupportedError
from ..linker.core.patch import POISON_HELPER
from ..linker.externs import POISON_KFUNC
from .kfuncs import BASE as KFUNC_BASE
from .kfuncs import BY_NUMBER as KFUNCS

__all__ = [
    "FOR_EACH",
    "LOOKUP",
    "LOOP",
    "TAIL_CALL",
    "Access",
    "Argument",
    "Plan",
    "exported_symbols",
    "is_absent",
    "plan_of",
    "require_skb",
]

LOOKUP, TAIL_CALL, FOR_EACH, LOOP = 1, 12, 164, 181

# what a map argument's type may be, by helper (a helper that is not here takes any)
_KEYED = frozenset({1, 2, 5, 6, 9, 10, 11, 15, 18, 35})
MAP_TYPES: dict[str, frozenset[int]] = {
    "bpf_map_lookup_elem": _KEYED | {12, 13, 14, 17, 25},
    "bpf_map_update_elem": _KEYED,
    "bpf_map_delete_elem": _KEYED,
    "bpf_map_push_elem": frozenset({22, 23, 30}),
    "bpf_map_pop_elem": frozenset({22, 23}),
    "bpf_map_peek_elem": frozenset({22, 23, 30}),
    "bpf_map_lookup_percpu_elem": frozenset({5, 6, 10}),
    "bpf_for_each_map_elem": frozenset({1, 2, 5, 6, 9, 10, 35}),
    "bpf_tail_call": frozenset({3}),
    "bpf_redirect_map": frozenset({14, 16, 17, 25}),
    "bpf_ringbuf_output": frozenset({27}),
    "bpf_ringbuf_reserve": frozenset({27}),
    "bpf_ringbuf_query": frozenset({27}),
    "bpf_ringbuf_reserve_dynptr": frozenset({27}),
    "bpf_user_ringbuf_drain": frozenset({31}),
    "bpf_perf_event_output": frozenset({4}),
    "bpf_skb_output": frozenset({4}),
    "bpf_xdp_output": frozenset({4}),
    "bpf_perf_event_read": frozenset({4}),
    "bpf_perf_event_read_value": frozenset({4}),
    "bpf_get_stackid": frozenset({7}),
    "bpf_skb_under_cgroup": frozenset({8}),
    "bpf_current_task_under_cgroup": frozenset({8}),
    "bpf_sk_redirect_map": frozenset({15}),
    "bpf_sock_map_update": frozenset({15}),
    "bpf_msg_redirect_map": frozenset({15}),
    "bpf_sock_hash_update": frozenset({18}),
    "bpf_msg_redirect_hash": frozenset({18}),
    "bpf_sk_redirect_hash": frozenset({18}),
    "bpf_get_local_storage": frozenset({19, 21}),
    "bpf_sk_select_reuseport": frozenset({15, 18, 20}),
    "bpf_sk_storage_get": frozenset({24}),
    "bpf_sk_storage_delete": frozenset({24}),
    "bpf_inode_storage_get": frozenset({28}),
    "bpf_inode_storage_delete": frozenset({28}),
    "bpf_task_storage_get": frozenset({29}),
    "bpf_task_storage_delete": frozenset({29}),
    "bpf_cgrp_storage_get": frozenset({32}),
    "bpf_cgrp_storage_delete": frozenset({32}),
}
"""Helpers that take maps of some types only; all that follow a map's own fields must be here."""

# helpers that never raise a fault
_NEVER_RAISE = frozenset({5, 7, 8, 14, 15, 42, 118, 125, 160, 208})

# registers with addresses, or arrays of them, that a helper follows although its prototype calls
# them numbers
_FOLLOWS: dict[int, tuple[int, ...]] = {
    **dict.fromkeys((4, 45, 112, 113, 114, 115, 148, 191), (3,)),  # probe_read*, copy_from_user
    6: (3, 4, 5),  # trace_printk
    165: (4,),  # snprintf
    177: (3,),  # trace_vprintk
}

# objects inside map values: bytes that the helper uses
_OBJECTS = {ArgKind.SPIN_LOCK: 4, ArgKind.TIMER: 16, ArgKind.DYNPTR: 16, ArgKind.KPTR: 8}
# addresses that a helper looks up in the world itself
_LOOKED_UP = frozenset(
    {
        ArgKind.BTF,
        ArgKind.PERCPU_BTF,
        ArgKind.SOCKET,
        ArgKind.SOCK_COMMON,
        ArgKind.BTF_SOCK_COMMON,
        ArgKind.DONTCARE,
    }
)
_PLAIN = _LOOKED_UP | frozenset(
    {ArgKind.ANYTHING, ArgKind.SIZE, ArgKind.SIZE_OR_ZERO, ArgKind.ALLOC_SIZE, ArgKind.STACK}
)


class Access(NamedTuple):
    """Memory that a helper uses: ``size`` bytes, or as many as ``size_register`` says, or the
    map's key or value (``map_part``)."""

    register: int
    size: int = 0
    size_register: int = 0
    map_part: str = ""  # "key", "value"
    reads: bool = True
    writes: bool = False
    nullable: bool = False
    zero_allowed: bool = False  # a size of 0 is fine


class Argument(NamedTuple):
    """One argument register: ``kind`` is "any", "ctx", "map", "memory", "function", "record" or
    "string"."""

    register: int
    kind: str
    access: Access | None = None


class Plan(NamedTuple):
    """What happens around a call of one helper."""

    row: HelperRow
    arguments: tuple[Argument, ...]
    accesses: tuple[Access, ...]
    map_types: frozenset[int] | None
    map_register: int  # 0 = no map argument
    size_register: int  # of the record that it returns
    escaping: tuple[int, ...]  # registers whose stack address callbacks get or the helper follows
    function_register: int
    calls_back: bool
    releases: bool
    changes_packet: bool
    raises: bool
    returns: str  # "number", "map_value", "record"

    @property
    def symbol(self) -> str:
        """Name of the native function."""
        prefix = "bk_helper_kfunc_" if self.row.id >= KFUNC_BASE else "bk_helper_"
        return prefix + self.row.name.removeprefix("bpf_")


_POISONED_KFUNCS = 1_000_000  # numbers from POISON_KFUNC on
_ABSENT = Plan(
    row=HelperRow(0, "absent", (), RetKind.INTEGER, "long", False, False, frozenset(), "", ""),
    arguments=(),
    accesses=(),
    map_types=None,
    map_register=0,
    size_register=0,
    escaping=(),
    function_register=0,
    calls_back=False,
    releases=False,
    changes_packet=False,
    raises=True,
    returns="number",
)


def plan_of(number: int, slot: int, program_type: int) -> Plan:
    """The plan for a call of helper ``number`` at ``slot``.

    Raises UnsupportedError when there is no such helper, the program type may not call it, or the
    VM does not have it."""
    if is_absent(number):
        return _ABSENT
    if number in KFUNCS:
        return _kfunc_plan(number)
    row = HELPERS.get(number)
    if row is None:
        raise UnsupportedError(
            f"instruction {slot}: helper {number} does not exist and so calling it"
        )
    if program_type and program_type not in row.program_types:
        from ..abi import program_type as type_row

        short = type_row(program_type).short
        raise UnsupportedError(f"instruction {slot}: {row.name} in a program of type {short}")
    plan = _plan(number)
    if number != TAIL_CALL and plan.symbol not in exported_symbols():
        raise UnsupportedError(f"instruction {slot}: {row.name} in the VM")
    return plan


def is_absent(number: int) -> bool:
    """Whether the linker left this number where a program uses something that its target lacks: a
    call that fails when it is reached."""
    return number == POISON_HELPER or 0 <= number - POISON_KFUNC < _POISONED_KFUNCS


def require_skb(slot: int, program_type: int) -> None:
    """Legacy packet loads are for the program types that always had them.

    Raises UnsupportedError for the others."""
    if program_type not in (1, 3, 4):  # socket_filter, sched_cls, sched_act
        raise UnsupportedError(f"instruction {slot}: a legacy packet load in this program type")


@cache
def exported_symbols() -> frozenset[str]:
    """Every function of the native runtime: a helper that the VM has is a ``bk_helper_NAME`` in
    this list."""
    text = (Path(__file__).parent / "_generated" / "symbols.txt").read_text()
    return frozenset(line for line in text.splitlines() if line[:1] not in ("", "#"))


@cache
def _plan(number: int) -> Plan:
    row = HELPERS[number]
    arguments = tuple(_argument(row, i, arg) for i, arg in enumerate(row.args))
    if row.variadic:
        arguments += tuple(Argument(r, "any") for r in range(len(row.args) + 1, 6))
    kinds = [arg.kind for arg in row.args]

    def register(kind: ArgKind) -> int:
        return kinds.index(kind) + 1 if kind in kinds else 0

    function = register(ArgKind.FUNC)
    followed = (ArgKind.STACK, ArgKind.CONST_STR)
    escaping = tuple(i + 1 for i, kind in enumerate(kinds) if kind in followed)
    escaping += _FOLLOWS.get(number, ())
    returns = "number"
    if row.ret in (RetKind.MAP_VALUE, RetKind.MAP_VALUE_OR_NULL):
        returns = "map_value"
    elif row.ret is RetKind.MEM_OR_NULL and ArgKind.ALLOC_SIZE in kinds:
        returns = "record"
    return Plan(
        row=row,
        arguments=arguments,
        accesses=tuple(a.access for a in arguments if a.access is not None),
        map_types=MAP_TYPES.get(row.name),
        map_register=register(ArgKind.MAP),
        size_register=register(ArgKind.ALLOC_SIZE),
        escaping=escaping,
        function_register=function,
        calls_back=bool(function),
        releases=any(arg.flags & ArgFlag.RELEASES for arg in row.args)
        or ArgKind.ALLOC_MEM in kinds,
        changes_packet=row.changes_packet,
        raises=number not in _NEVER_RAISE,
        returns=returns,
    )


@cache
def _kfunc_plan(number: int) -> Plan:
    row = KFUNCS[number]
    arguments = tuple(_kfunc_argument(i + 1, word) for i, word in enumerate(row.arguments))
    return _ABSENT._replace(
        row=_ABSENT.row._replace(id=number, name=row.name),
        arguments=arguments,
        accesses=tuple(a.access for a in arguments if a.access is not None),
        # addresses of frames are looked up, in iterators they are given back
        escaping=tuple(a.register for a in arguments if a.kind in ("any", "memory")),
        function_register=next((a.register for a in arguments if a.kind == "function"), 0),
        calls_back=row.calls_back or row.turns,
        raises=True,
    )


def _kfunc_argument(register: int, word: str) -> Argument:
    simple = {"n": "any", "c": "ctx", "f": "function"}
    if word in simple:
        return Argument(register, simple[word])
    access = Access(register, reads=word[0] in "mrb", writes=word[0] in "mwBq")
    if word[1:]:
        access = access._replace(size=int(word[1:]))
    else:
        access = access._replace(
            size_register=register + 1, zero_allowed=True, nullable=word == "q"
        )
    return Argument(register, "memory", access)


def _argument(row: HelperRow, index: int, arg: Arg) -> Argument:
    register, kind = index + 1, arg.kind
    simple = {
        ArgKind.CTX: "ctx",
        ArgKind.MAP: "map",
        ArgKind.FUNC: "function",
        ArgKind.ALLOC_MEM: "record",
    }
    if kind in simple:
        return Argument(register, simple[kind])
    if kind in _PLAIN:
        return Argument(register, "any")
    if kind is ArgKind.CONST_STR:
        return Argument(register, "string")
    access = _access(row, index, arg)
    if access is None:
        raise UnsupportedError(f"{row.name} in the VM (its argument {register} is a kernel object)")
    return Argument(register, "memory", access)


def _access(row: HelperRow, index: int, arg: Arg) -> Access | None:
    writes = bool(arg.flags & (ArgFlag.WRITES | ArgFlag.UNINIT))
    access = Access(
        index + 1,
        reads=not arg.flags & ArgFlag.UNINIT,
        writes=writes,
        nullable=bool(arg.flags & ArgFlag.NULLABLE),
    )
    if arg.kind is ArgKind.MAP_KEY:
        return access._replace(map_part="key")
    if arg.kind is ArgKind.MAP_VALUE:
        return access._replace(map_part="value")
    if arg.kind in _OBJECTS:
        return access._replace(size=_OBJECTS[arg.kind], writes=True)
    if arg.kind is not ArgKind.MEM:
        return None
    if arg.size:
        return access._replace(size=arg.size)
    for at in (index + 1, index - 1):
        if 0 <= at < len(row.args) and row.args[at].kind in (ArgKind.SIZE, ArgKind.SIZE_OR_ZERO):
            zero = row.args[at].kind is ArgKind.SIZE_OR_ZERO
            return access._replace(size_register=at + 1, zero_allowed=zero)
    return None
