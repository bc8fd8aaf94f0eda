"""The row types of the tables in this package: what one fact about BPF looks like.

Rows are frozen and plain; tables are tuples of rows; indexes are built once at the bottom of each
table's module. Numbers are the kernel's own (``include/uapi/linux/bpf.h``); ``since`` is the first
Linux release and is for messages and documents only: nothing may branch on it.
"""

from __future__ import annotations

from enum import Enum, IntEnum, IntFlag
from typing import NamedTuple

__all__ = [
    "Arg",
    "ArgKind",
    "AttachTypeRow",
    "ContextField",
    "ContextLayout",
    "FieldKind",
    "HelperRow",
    "MapTypeRow",
    "ProgramTypeRow",
    "RetKind",
    "SectionRow",
]


class ArgKind(Enum):
    """What a helper expects in an argument register."""

    ANYTHING = "anything"  # any initialised scalar
    CTX = "ctx"  # the program's context pointer
    MAP = "map"  # a map pointer (pseudo map fd load)
    MAP_KEY = "map_key"  # key_size readable bytes of the call's map
    MAP_VALUE = "map_value"  # value_size readable (or writable, see flags) bytes of the call's map
    # memory, its size in the following SIZE argument, or `Arg.size` bytes if that is not 0
    MEM = "mem"
    SIZE = "size"  # size of the MEM argument before it, greater than 0
    SIZE_OR_ZERO = "size_or_zero"
    ALLOC_SIZE = (
        "alloc_size"  # known size of the memory that the helper returns (ring buffer reservations)
    )
    ALLOC_MEM = "alloc_mem"  # memory that an ALLOC_SIZE helper returned
    STACK = "stack"  # a pointer to the program's stack
    FUNC = "func"  # address of a static function of the program (callback)
    CONST_STR = "const_str"  # NUL-terminated string in a frozen read-only map
    SPIN_LOCK = "spin_lock"
    TIMER = "timer"
    KPTR = "kptr"
    DYNPTR = "dynptr"
    SOCKET = "socket"  # full socket (bpf_sock with BTF)
    SOCK_COMMON = "sock_common"
    BTF_SOCK_COMMON = "btf_sock_common"
    BTF = "btf"  # pointer to the kernel type named in Arg.btf
    PERCPU_BTF = "percpu_btf"
    DONTCARE = "dontcare"  # in the C prototype, but the kernel does not look at the register


class ArgFlag(IntFlag):
    NONE = 0
    NULLABLE = 1  # NULL is allowed
    WRITES = 2  # the helper writes this memory
    UNINIT = 4  # the memory needs no initialisation (implies WRITES)
    RELEASES = 8  # the call releases the reference in this argument
    CONST = 16  # the value must be a known constant


class Arg(NamedTuple):
    name: str
    kind: ArgKind
    flags: ArgFlag = ArgFlag.NONE
    size: int = 0  # fixed size in bytes of MEM without a SIZE argument
    btf: str = ""  # kernel type name for BTF kinds
    ctype: str = "__u64"  # the C type in bpf_helper_defs.h, e.g. "const void *"


class RetKind(Enum):
    INTEGER = "integer"
    VOID = "void"
    MAP_VALUE = "map_value"
    MAP_VALUE_OR_NULL = "map_value_or_null"
    MEM_OR_NULL = "mem_or_null"  # ALLOC_SIZE bytes
    DYNPTR_MEM_OR_NULL = "dynptr_mem_or_null"
    SOCKET_OR_NULL = "socket_or_null"
    SOCK_COMMON_OR_NULL = "sock_common_or_null"
    TCP_SOCK_OR_NULL = "tcp_sock_or_null"
    BTF = "btf"
    BTF_OR_NULL = "btf_or_null"
    BTF_TRUSTED = "btf_trusted"
    MEM_OR_BTF = "mem_or_btf"
    MEM_OR_BTF_OR_NULL = "mem_or_btf_or_null"
    KPTR_OR_NULL = "kptr_or_null"


class HelperRow(NamedTuple):
    """One helper function. ``program_types`` are ProgramType numbers that may call it (each cell
    asked of a real kernel where it answers)."""

    id: int
    name: str  # with the bpf_ prefix: "bpf_map_lookup_elem"
    args: tuple[Arg, ...]
    ret: RetKind
    ret_ctype: str  # C return type in bpf_helper_defs.h
    gpl_only: bool
    changes_packet: bool  # packet pointers are invalid after the call
    program_types: frozenset[int]
    since: str  # "3.19"
    doc: str  # one sentence, our own words
    ret_btf: str = ""
    sleepable: bool = False  # may sleep: sleepable programs only
    packet_access: bool = False  # MEM arguments may point into the packet
    variadic: bool = False  # the C prototype ends in "..."


class ProgramTypeRow(NamedTuple):
    number: int
    name: str  # the kernel's: "BPF_PROG_TYPE_XDP"
    short: str  # bpftool's word: "xdp"
    context: str  # name of its ContextLayout ("" = none or typed by BTF)
    since: str
    attach_types: tuple[int, ...] = ()  # expected_attach_type values it takes (() = not used)
    returns: tuple[tuple[int, str], ...] = ()  # verdict names: ((0, "XDP_ABORTED"), …)
    doc: str = ""


class AttachTypeRow(NamedTuple):
    number: int
    name: str  # "BPF_CGROUP_INET_INGRESS"
    short: str  # bpftool's word: "cgroup_inet_ingress"
    program_types: tuple[int, ...]
    since: str


class MapTypeRow(NamedTuple):
    number: int
    name: str  # "BPF_MAP_TYPE_HASH"
    short: str  # bpftool's word: "hash"
    since: str
    # rule in one token: "any", "4", "0", "lpm", …; the module docstring explains the tokens
    key_size: str
    value_size: str
    per_cpu: bool = False
    keyed: bool = True  # has keys (queues, stacks, rings and bloom filters do not)
    doc: str = ""
    vm: bool = False  # the embedded VM has it


class SectionRow(NamedTuple):
    """One ELF section name of libbpf's table, in its order."""

    pattern: str  # "xdp.frags/devmap"
    extras: bool  # may be followed by "/" and a target
    program_type: int
    expected_attach_type: int | None
    flags: tuple[str, ...] = ()
    sleepable: bool = False
    xdp_frags: bool = False
    attach_btf: bool = False
    attach_type_optional: bool = False
    autoattach: bool = False
    attach_handler: str = ""
    target: str = ""  # format of what follows the slash
    legacy: bool = False


class FieldKind(IntEnum):
    SCALAR = 0
    PACKET = 1  # packet start: loads give a packet pointer
    PACKET_META = 2
    PACKET_END = 3
    SOCKET_OR_NULL = 4
    SOCK_COMMON_OR_NULL = 5
    FLOW_KEYS = 6
    POINTER = 7  # other pointer
    MEM = 8
    BTF = 9


class ContextField(NamedTuple):
    """One field of a context. Offsets and sizes in bytes. ``narrow``: loads of fewer bytes are
    allowed. ``array``: element count of an array field (size is the whole).
    ``writable``/``readable``: the program type numbers (None = every type that has this
    context)."""

    name: str
    offset: int
    size: int
    ctype: str
    kind: FieldKind = FieldKind.SCALAR
    array: int = 0
    narrow: bool = True
    readable: frozenset[int] | None = None
    writable: frozenset[int] | None = frozenset()
    btf: str = ""


class ContextLayout(NamedTuple):
    name: str  # the C struct: "xdp_md", "__sk_buff", …
    size: int
    fields: tuple[ContextField, ...]
    doc: str = ""
