"""Read the helpers' prototypes out of the running kernel: argument types, return types, licence,
sleeping.

The kernel keeps a ``struct bpf_func_proto`` for each helper in its read-only data. A syscall
program copies that data out through
bpf_probe_read_kernel; the records are found by the address of the helper function they start with
(/proc/kallsyms). C types and
argument names come from libbpf's bpf_helper_defs.h. Writes ``abi/_generated/helper_prototypes.py``.
Needs root and a 6.18 kernel.
"""

from __future__ import annotations

import os
import re
import struct
import sys
from pathlib import Path
from typing import NamedTuple

REPO = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(REPO / "src"), str(REPO / "tools_dev")]

from bpfkit.kernel._sys import bpf  # noqa: E402
from gen_abi import KERNEL_BTF, Btf  # noqa: E402

HEADER = Path("/usr/include/bpf/bpf_helper_defs.h")
CHUNK = 1 << 16

# helper -> the kernel function of its most general variant, where the names differ
FUNCTION_OF = {
    "bpf_probe_read": "bpf_probe_read_compat",
    "bpf_probe_read_str": "bpf_probe_read_compat_str",
    "bpf_get_prandom_u32": "bpf_user_rnd_u32",
    "bpf_setsockopt": "bpf_sock_ops_setsockopt",
    "bpf_getsockopt": "bpf_sock_ops_getsockopt",
    "bpf_redirect_map": "bpf_xdp_redirect_map",
    "bpf_fib_lookup": "bpf_skb_fib_lookup",
    "bpf_lwt_push_encap": "bpf_lwt_in_push_encap",
    "bpf_sk_select_reuseport": "sk_select_reuseport",
    "bpf_skb_output": "bpf_skb_event_output",
    "bpf_xdp_output": "bpf_xdp_event_output",
    "bpf_load_hdr_opt": "bpf_sock_ops_load_hdr_opt",
    "bpf_store_hdr_opt": "bpf_sock_ops_store_hdr_opt",
    "bpf_reserve_hdr_opt": "bpf_sock_ops_reserve_hdr_opt",
    "bpf_check_mtu": "bpf_skb_check_mtu",
    "bpf_get_func_ip": "bpf_get_func_ip_kprobe",
    "bpf_get_func_arg": "get_func_arg",
    "bpf_get_func_ret": "get_func_ret",
    "bpf_get_func_arg_cnt": "get_func_arg_cnt",
}
# where one function serves two prototypes: the base type of the first argument that is wanted
# (8 context, 13 BTF pointer) or of the second (16 BTF socket)
PREFER = {
    "bpf_skb_output": (0, 13),
    "bpf_xdp_output": (0, 13),
    "bpf_sk_storage_get": (1, 16),
    "bpf_xdp_get_buff_len": (0, 8),
}
# not in the kernel that was read (no infrared, lockdown, handled by the verifier itself): from the
# kernel's documents. (GPL only, return type, argument types)
BY_HAND = {
    "bpf_tail_call": (0, 1, (8, 1, 9)),
    "bpf_probe_write_user": (1, 0, (9, 0x204, 6)),
    "bpf_override_return": (1, 0, (8, 9)),
    "bpf_rc_repeat": (1, 0, (8,)),
    "bpf_rc_keydown": (1, 0, (8, 9, 9, 9)),
    "bpf_rc_pointer_rel": (1, 0, (8, 9, 9)),
}

ARG_KINDS = [
    "DONTCARE",
    "MAP",
    "MAP_KEY",
    "MAP_VALUE",
    "MEM",
    "-",
    "SIZE",
    "SIZE_OR_ZERO",
    "CTX",
    "ANYTHING",
    "SPIN_LOCK",
    "SOCK_COMMON",
    "SOCKET",
    "BTF",
    "ALLOC_MEM",
    "ALLOC_SIZE",
    "BTF_SOCK_COMMON",
    "PERCPU_BTF",
    "FUNC",
    "STACK",
    "CONST_STR",
    "TIMER",
    "KPTR",
    "DYNPTR",
]
RET_KINDS = (
    "INTEGER VOID MAP_VALUE SOCKET TCP_SOCK SOCK_COMMON MEM MEM_OR_BTF BTF".split()  # noqa: SIM905
)
NULLABLE, RINGBUF, RELEASE, UNINIT, FIXED, TRUSTED, WRITE = (
    *(1 << 8, 1 << 10, 1 << 13, 1 << 15, 1 << 18, 1 << 20, 1 << 26),
)


class Prototype(NamedTuple):
    gpl: int
    packet: int
    sleeps: int
    ret: int
    args: tuple[int, ...]
    details: tuple[int, ...]  # per argument: size, or address of a BTF id
    ret_btf: int


class Helper(NamedTuple):
    id: int
    name: str
    ret: str
    args: tuple[tuple[str, str], ...]  # (name, C type)


class KernelMemory:
    """Reads kernel memory through a program of type syscall."""

    def __init__(self) -> None:
        self._map = bpf.map_create(
            type=2, key_size=4, value_size=CHUNK, max_entries=1, name="prototypes"
        )

        def op(code: int, dst: int = 0, src: int = 0, offset: int = 0, imm: int = 0) -> bytes:
            return struct.pack("<BBhi", code, dst | src << 4, offset, imm)

        code = op(0x79, 6, 1) + op(0x62, 10, 0, -4) + op(0xBF, 2, 10) + op(0x07, 2, 0, 0, -4)
        code += op(0x18, 1, 1, 0, self._map) + op(0) + op(0x85, imm=1)
        code += op(0x55, 0, 0, 2) + op(0xB7, imm=1) + op(0x95)
        code += op(0xBF, 1, 0) + op(0xB7, 2, imm=CHUNK) + op(0xBF, 3, 6) + op(0x85, imm=113)
        self._program = bpf.prog_load(31, code + op(0x95), flags=16, name="prototypes")

    def read(self, address: int) -> bytes:
        """``CHUNK`` bytes at ``address``; zeros where they cannot be read."""
        context = struct.pack("<Q", address)
        run = bpf.prog_test_run(self._program, ctx=context, repeat=0, ctx_out_size=0)
        data = bpf.map_lookup(self._map, bytes(4), CHUNK) if not run.retval else None
        return data or bytes(CHUNK)

    def close(self) -> None:
        os.close(self._program)
        os.close(self._map)


def symbols() -> dict[str, int]:
    with open("/proc/kallsyms") as file:
        return {line.split()[2]: int(line.split()[0], 16) for line in file}


def plausible(record: tuple[int, ...]) -> bool:
    """Whether a record at a function's address is a prototype: small booleans, types in range."""
    ret, args = record[5], record[6:11]
    if any(flag > 1 for flag in record[1:5]) or ret & 0xFF > 8 or ret >> 28:
        return False
    return all(arg & 0xFF < 24 and not arg >> 28 for arg in args)


def find_prototypes(memory: KernelMemory, wanted: dict[int, str]) -> dict[str, list[Prototype]]:
    start = symbols()["__start_rodata"]
    found: dict[str, list[Prototype]] = {}
    data = b"".join(memory.read(start + at) for at in range(0, 8 << 20, CHUNK))
    for index, (word,) in enumerate(struct.iter_unpack("<Q", data)):
        if word not in wanted or 8 * index + 96 > len(data):
            continue
        record = struct.unpack_from("<Q4B6I", data, 8 * index)
        if not plausible(record):
            continue
        extra = struct.unpack_from("<6Q", data, 8 * index + 40)
        found.setdefault(wanted[word], []).append(
            Prototype(*record[1:4], record[5], record[6:], extra[:5], extra[5])
        )
    return found


def read_header() -> list[Helper]:
    helpers = []
    pattern = r"^static (.*?)\(\*(bpf_\w+)\)\((.*)\) = \(void \*\) (\d+);"
    for ret, name, args, number in re.findall(pattern, HEADER.read_text(), re.M):
        pairs = []
        for arg in args.split(", ") if args != "void" else []:
            match = re.fullmatch(r"(.*?)(\w+)", arg)
            pairs.append((match[2], match[1].strip()) if match else ("...", "..."))
        helpers.append(Helper(int(number), name, ret.strip(), tuple(pairs)))
    return helpers


class Writer:
    def __init__(self, memory: KernelMemory, btf: Btf) -> None:
        self._memory, self._btf = memory, btf

    def _btf_name(self, address: int) -> str:
        """The name of the type whose id the kernel keeps at ``address``."""
        if not address >> 32:
            return ""
        return self._btf.name_of(struct.unpack_from("<I", self._memory.read(address))[0])

    def _arg(self, type: int, detail: int, name: str, ctype: str) -> tuple[object, ...]:
        kind = ARG_KINDS[type & 0xFF]
        flags = [
            word
            for bit, word in ((NULLABLE, "N"), (WRITE, "W"), (UNINIT, "U"), (RELEASE, "R"))
            if type & bit
        ]
        if "U" in flags and "W" not in flags:
            flags.append("W")
        if kind == "ALLOC_SIZE":
            flags.append("C")
        size = detail if type & FIXED else 0
        btf = self._btf_name(detail) if not type & FIXED else ""
        return name, ctype, kind, "".join(flags), size, btf

    def row(self, helper: Helper, proto: Prototype) -> str:
        count = sum(1 for name, _ in helper.args if name != "...")
        if any(proto.args[count:]):
            raise SystemExit(f"{helper.name}: {count} arguments in C, {proto.args} in the kernel")
        args = tuple(
            self._arg(proto.args[i], proto.details[i], *helper.args[i]) for i in range(count)
        )
        variadic = count != len(helper.args)
        ret_btf = self._btf_name(proto.ret_btf)
        flags = (proto.gpl, proto.packet, proto.sleeps, int(variadic))
        ret = self._ret_kind(helper.name, proto.ret)
        fields = (helper.id, helper.name, ret, helper.ret, ret_btf, flags, args)
        return f"    {fields!r},"

    def _ret_kind(self, name: str, ret: int) -> str:
        base, null = ret & 0xFF, "_OR_NULL" if ret & NULLABLE else ""
        if name == "bpf_kptr_xchg":
            return "KPTR_OR_NULL"
        if base == 6:
            return "MEM_OR_NULL" if ret & RINGBUF else "DYNPTR_MEM_OR_NULL"
        if base == 8 and ret & TRUSTED:
            return "BTF_TRUSTED"
        return RET_KINDS[base] + null


def choose(name: str, candidates: list[Prototype]) -> Prototype:
    if name in PREFER:
        index, base = PREFER[name]
        candidates = [c for c in candidates if c.args[index] & 0xFF == base]
    if len({(c.args, c.ret) for c in candidates}) != 1:
        raise SystemExit(f"{name}: {len(candidates)} prototypes {candidates}")
    return candidates[0]


def main() -> int:
    helpers = read_header()
    addresses = symbols()
    functions = {h.name: FUNCTION_OF.get(h.name, h.name) for h in helpers}
    wanted = {addresses[f]: f for f in functions.values() if f in addresses}
    memory = KernelMemory()
    try:
        found = find_prototypes(memory, wanted)
        writer = Writer(memory, Btf(KERNEL_BTF.read_bytes()))
        rows = []
        for helper in helpers:
            if helper.name in BY_HAND:
                gpl, ret, args = BY_HAND[helper.name]
                types = (*args, 0, 0, 0, 0, 0)[:5]
                proto = Prototype(gpl, 0, 0, ret, types, (0,) * 5, 0)
            else:
                proto = choose(helper.name, found.get(functions[helper.name], []))
            rows.append(writer.row(helper, proto))
    finally:
        memory.close()
    head = [
        "# Made by tools_dev/probe_prototypes.py from the memory of Linux 6.18; do not edit.",
        '"""Rows: (id, name, return kind, C return type, BTF name of the return value,',
        "(GPL only, takes packet pointers, sleeps, variadic), arguments). An argument is (name,",
        "C type, kind, flags, size, BTF name); flags: N nullable, W writes, U uninitialised,",
        "R releases, C constant.",
        '"""',
        "",
        "PROTOTYPES: tuple[tuple, ...] = (  # type: ignore[type-arg]",
    ]
    out = REPO / "src/bpfkit/abi/_generated/helper_prototypes.py"
    out.write_text("\n".join([*head, *rows, ")", ""]))
    print(f"{len(rows)} prototypes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
