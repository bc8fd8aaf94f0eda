"""Map types: all of Linux 6.18 and two that are newer.

The rules of ``key_size`` and ``value_size`` in one token, in bytes:

    any         1 or more, up to the kernel's limit
    0, 4, 8     exactly that
    lpm         5 to 260: a 4-byte prefix length and 1 to 256 bytes of data
    stack       a multiple of 8, up to 8 times the kernel's limit of stack depth (127 frames); with
    build ids of 32
    fd          4: a descriptor on the way in, an id on the way out
    devmap      4 or 8: interface index and, with 8, a program descriptor
    cpumap      4 or 8: queue size and, with 8, a program descriptor
    cgroup      8 or 16: cgroup id and, with 16, the attach type
    socket      4 or 8: a descriptor on the way in, a socket cookie on the way out
    struct      given by the kernel type that the map implements
"""

from __future__ import annotations

from .rows import MapTypeRow

__all__ = ["BY_NAME", "BY_NUMBER", "MAP_TYPES"]


def _row(
    number: int,
    word: str,
    since: str,
    key: str,
    value: str,
    doc: str,
    *,
    per_cpu: bool = False,
    keyed: bool = True,
    vm: bool = False,
) -> MapTypeRow:
    name = f"BPF_MAP_TYPE_{word.upper()}"
    return MapTypeRow(number, name, word, since, key, value, per_cpu, keyed, doc, vm)


MAP_TYPES: tuple[MapTypeRow, ...] = (
    _row(1, "hash", "3.19", "any", "any", "Hash table.", vm=True),
    _row(2, "array", "3.19", "4", "any", "Array of zeroed values.", vm=True),
    _row(3, "prog_array", "4.2", "4", "fd", "Programs to tail call.", vm=True),
    _row(4, "perf_event_array", "4.3", "4", "fd", "Perf events, one ring per CPU.", vm=True),
    _row(
        5, "percpu_hash", "4.6", "any", "any", "Hash table, a value per CPU.", per_cpu=True, vm=True
    ),
    _row(6, "percpu_array", "4.6", "4", "any", "Array, a value per CPU.", per_cpu=True, vm=True),
    _row(7, "stack_trace", "4.6", "4", "stack", "Call stacks by their hash.", vm=True),
    _row(8, "cgroup_array", "4.8", "4", "fd", "Cgroups, to test membership.", vm=True),
    _row(9, "lru_hash", "4.10", "any", "any", "Hash table that forgets the least used.", vm=True),
    _row(
        *(10, "lru_percpu_hash", "4.10", "any", "any"),
        "Hash table with a value per CPU that forgets the least used.",
        per_cpu=True,
        vm=True,
    ),
    _row(11, "lpm_trie", "4.11", "lpm", "any", "Longest prefix match.", vm=True),
    _row(12, "array_of_maps", "4.12", "4", "fd", "Array whose values are maps.", vm=True),
    _row(13, "hash_of_maps", "4.12", "any", "fd", "Hash table whose values are maps.", vm=True),
    _row(14, "devmap", "4.14", "4", "devmap", "Network devices to redirect to.", vm=True),
    _row(15, "sockmap", "4.14", "4", "socket", "Sockets by index.", vm=True),
    _row(16, "cpumap", "4.15", "4", "cpumap", "CPUs to hand packets to.", vm=True),
    _row(17, "xskmap", "4.18", "4", "4", "AF_XDP sockets to redirect to.", vm=True),
    _row(18, "sockhash", "4.18", "any", "socket", "Sockets by any key.", vm=True),
    _row(19, "cgroup_storage", "4.19", "cgroup", "any", "A value per attached cgroup.", vm=True),
    _row(
        20, "reuseport_sockarray", "4.19", "4", "socket", "Sockets of a reuseport group.", vm=True
    ),
    _row(
        *(21, "percpu_cgroup_storage", "4.20", "cgroup", "any"),
        "A value per attached cgroup and CPU.",
        per_cpu=True,
        vm=True,
    ),
    _row(22, "queue", "4.20", "0", "any", "First in, first out.", keyed=False, vm=True),
    _row(23, "stack", "4.20", "0", "any", "Last in, first out.", keyed=False, vm=True),
    _row(24, "sk_storage", "5.2", "4", "any", "A value in each socket.", vm=True),
    _row(25, "devmap_hash", "5.4", "4", "devmap", "Network devices by any index.", vm=True),
    _row(
        *(26, "struct_ops", "5.6", "4", "struct"),
        "Programs that implement a kernel interface.",
        vm=True,
    ),
    _row(27, "ringbuf", "5.8", "0", "0", "Ring of records to user space.", keyed=False, vm=True),
    _row(28, "inode_storage", "5.10", "4", "any", "A value in each inode.", vm=True),
    _row(29, "task_storage", "5.11", "4", "any", "A value in each task.", vm=True),
    _row(
        30, "bloom_filter", "5.16", "0", "any", "Says surely not, or perhaps.", keyed=False, vm=True
    ),
    _row(
        *(31, "user_ringbuf", "6.1", "0", "0"),
        "Ring of records from user space.",
        keyed=False,
        vm=True,
    ),
    _row(32, "cgrp_storage", "6.2", "4", "any", "A value in each cgroup.", vm=True),
    _row(33, "arena", "6.9", "0", "0", "Pages shared with user space.", keyed=False, vm=True),
    # newer than 6.18; the release is one whose header has them, not surely the first
    _row(34, "insn_array", "7.2", "4", "16", "Instruction addresses for indirect jumps."),
    _row(35, "rhash", "7.2", "any", "any", "Hash table that grows and shrinks.", vm=True),
)

BY_NUMBER: dict[int, MapTypeRow] = {row.number: row for row in MAP_TYPES}
BY_NAME: dict[str, MapTypeRow] = {key: row for row in MAP_TYPES for key in (row.short, row.name)}
