"""Write the generated tables of ``bpfkit.abi``.

    gen_abi.py uapi      abi/_generated/uapi.py      enums of the running kernel's BTF
    gen_abi.py sections  abi/_generated/sections.py  section names, from the shared data file
    gen_abi.py enums     abi/_generated/enums.py     ProgramType, AttachType, MapType, HelperId
    gen_abi.py all       all of them

Helper prototypes and availability are written by ``probe_helpers.py``.
"""

from __future__ import annotations

import argparse
import json
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

REPO = Path(__file__).resolve().parents[1]
OUT = REPO / "src/bpfkit/abi/_generated"
KERNEL_BTF = Path("/sys/kernel/btf/vmlinux")

# Named enums of the user-visible headers that BPF programs or loaders need.
NAMED = """
bpf_cmd bpf_map_type bpf_prog_type bpf_attach_type bpf_link_type bpf_func_id xdp_action bpf_ret_code
sk_action tcx_action_base bpf_adj_room_mode bpf_hdr_start_off bpf_lwt_encap_mode bpf_check_mtu_flags
bpf_check_mtu_ret bpf_task_fd_type bpf_stack_build_id_status bpf_core_relo_kind
bpf_cgroup_iter_order bpf_perf_event_type bpf_stats_type bpf_stream_id bpf_cond_pseudo_jmp
bpf_addr_space_cast bpf_kfunc_flags btf_func_linkage netkit_action netkit_mode nf_inet_hooks
nf_dev_hooks nf_ip_hook_priorities
""".split()  # noqa: SIM905

# Enums without a name, by a constant that they hold -> the name we give them.
ANONYMOUS = {
    "BPF_ANY": "map_update_flags",
    "BPF_F_NO_PREALLOC": "map_create_flags",
    "BPF_F_KPROBE_MULTI_RETURN": "kprobe_multi_flags",
    "BPF_F_UPROBE_MULTI_RETURN": "uprobe_multi_flags",
    "BPF_F_RECOMPUTE_CSUM": "skb_store_bytes_flags",
    "BPF_F_HDR_FIELD_MASK": "csum_replace_mask",
    "BPF_F_PSEUDO_HDR": "l4_csum_replace_flags",
    "BPF_F_TUNINFO_IPV6": "tunnel_key_flags",
    "BPF_F_TUNINFO_FLAGS": "get_tunnel_key_flags",
    "BPF_F_ZERO_CSUM_TX": "set_tunnel_key_flags",
    "BPF_F_SKIP_FIELD_MASK": "stack_flags",
    "BPF_F_INDEX_MASK": "perf_event_output_flags",
    "BPF_F_GET_BRANCH_RECORDS_SIZE": "branch_records_flags",
    "BPF_F_CURRENT_NETNS": "sk_lookup_netns",
    "BPF_CSUM_LEVEL_QUERY": "csum_level",
    "BPF_F_ADJ_ROOM_FIXED_GSO": "adj_room_flags",
    "BPF_ADJ_ROOM_ENCAP_L2_MASK": "adj_room_encap",
    "BPF_F_SYSCTL_BASE_NAME": "sysctl_flags",
    "BPF_LOCAL_STORAGE_GET_F_CREATE": "local_storage_flags",
    "BPF_F_INGRESS": "redirect_flags",
    "BPF_F_NEIGH": "redirect_internal_flags",
    "BPF_RB_NO_WAKEUP": "ringbuf_flags",
    "BPF_RB_AVAIL_DATA": "ringbuf_query",
    "BPF_RINGBUF_BUSY_BIT": "ringbuf_header",
    "BPF_SK_LOOKUP_F_REPLACE": "sk_lookup_flags",
    "BPF_F_BPRM_SECUREEXEC": "bprm_flags",
    "BPF_SKB_TSTAMP_UNSPEC": "skb_tstamp_type",
    "BPF_SOCK_OPS_RTO_CB_FLAG": "sock_ops_cb_flags",
    "BPF_SOCK_OPS_VOID": "sock_ops_op",
    "BPF_TCP_ESTABLISHED": "tcp_state",
    "TCP_BPF_IW": "tcp_bpf_option",
    "SK_BPF_CB_TX_TIMESTAMPING": "sk_bpf_cb_flags",
    "BPF_LOAD_HDR_OPT_TCP_SYN": "load_hdr_opt_flags",
    "BPF_WRITE_HDR_TCP_CURRENT_MSS": "write_hdr_tcp",
    "BPF_DEVCG_ACC_MKNOD": "devcg_access",
    "BPF_DEVCG_DEV_BLOCK": "devcg_type",
    "BPF_FIB_LOOKUP_DIRECT": "fib_lookup_flags",
    "BPF_FIB_LKUP_RET_SUCCESS": "fib_lookup_result",
    "BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG": "flow_dissector_flags",
    "BTF_F_COMPACT": "btf_show_flags",
    "BPF_F_TIMER_ABS": "timer_flags",
    "BTF_KIND_UNKN": "btf_kind",
}

_INT, _PTR, _ARRAY, _STRUCT, _UNION, _ENUM, _FWD, _TYPEDEF, _VOLATILE, _CONST, _RESTRICT = range(
    1, 12
)
_FUNC, _FUNC_PROTO, _VAR, _DATASEC, _FLOAT, _DECL_TAG, _TYPE_TAG, _ENUM64 = range(12, 20)


class BtfEnum(NamedTuple):
    name: str
    values: dict[str, int]


class BtfStruct(NamedTuple):
    name: str
    size: int
    members: dict[str, int]  # top-level member -> byte offset


def _tail(kind: int, vlen: int) -> int:
    """Bytes that follow the 12-byte header of a type."""
    fixed = {_INT: 4, _ARRAY: 12, _VAR: 4, _DECL_TAG: 4}
    per_item = {_STRUCT: 12, _UNION: 12, _ENUM: 8, _FUNC_PROTO: 8, _DATASEC: 12, _ENUM64: 12}
    return fixed.get(kind, per_item.get(kind, 0) * vlen)


def _types(data: bytes) -> Iterator[tuple[int, int, int, int, int, int]]:
    """(kind, flag, vlen, name offset, size or type, offset of the tail) of every type, in id order
    from 1.
    """
    magic, _version, _flags, header, type_off, type_len, _soff, _slen = struct.unpack_from(
        "<HBBIIIII", data
    )
    if magic != 0xEB9F:
        raise SystemExit("not BTF")
    at = header + type_off
    end = at + type_len
    while at < end:
        name, info, size = struct.unpack_from("<III", data, at)
        kind, vlen = info >> 24 & 0x1F, info & 0xFFFF
        yield kind, info >> 31, vlen, name, size, at + 12
        at += 12 + _tail(kind, vlen)


class Btf:
    """The enums and the struct sizes of one BTF blob."""

    def __init__(self, data: bytes) -> None:
        header, _type_off, _type_len, str_off, _str_len = struct.unpack_from("<IIIII", data, 4)
        self._data, self._strings = data, header + str_off
        self.enums: list[BtfEnum] = []
        self._structs: dict[str, tuple[int, int, int, int]] = {}
        self.functions: dict[str, int] = {}
        self.types: dict[str, int] = {}  # named structs and typedefs -> id
        self._names = [0]
        for number, (kind, flag, vlen, name, size, tail) in enumerate(_types(data), 1):
            self._names.append(name)
            if kind in (_STRUCT, _TYPEDEF):
                self.types.setdefault(self.text(name), number)
            if kind in (_ENUM, _ENUM64):
                self.enums.append(self._enum(kind, flag, vlen, name, tail))
            elif kind == _STRUCT and name:
                self._structs.setdefault(self.text(name), (size, vlen, tail, flag))
            elif kind == _FUNC:
                self.functions[self.text(name)] = number

    def name_of(self, number: int) -> str:
        """The name of the type with this id."""
        return self.text(self._names[number])

    def text(self, offset: int) -> str:
        start = self._strings + offset
        return self._data[start : self._data.index(b"\0", start)].decode()

    def _enum(self, kind: int, flag: int, vlen: int, name: int, tail: int) -> BtfEnum:
        values = {}
        for i in range(vlen):
            if kind == _ENUM:
                constant, value = struct.unpack_from(
                    "<Ii" if flag else "<II", self._data, tail + 8 * i
                )
            else:
                constant, low, high = struct.unpack_from("<III", self._data, tail + 12 * i)
                value = low | high << 32
                if flag and value >> 63:
                    value -= 1 << 64
            values[self.text(constant)] = value
        return BtfEnum(self.text(name), values)

    def struct_named(self, name: str) -> BtfStruct | None:
        """The struct ``name``, or None. Members inside unnamed unions are not descended into."""
        found = self._structs.get(name)
        if found is None:
            return None
        size, vlen, tail, flag = found
        members = {}
        for i in range(vlen):
            member, _type, offset = struct.unpack_from("<III", self._data, tail + 12 * i)
            members[self.text(member)] = (offset & 0xFFFFFF if flag else offset) // 8
        return BtfStruct(name, size, members)


def uapi_enums(btf: Btf) -> dict[str, dict[str, int]]:
    """The wanted enums of ``btf`` under their names (or the names we give to unnamed ones), in
    table order.
    """
    found: dict[str, dict[str, int]] = {}
    for enum in btf.enums:
        if enum.name in NAMED:
            found.setdefault(enum.name, enum.values)
        elif not enum.name:
            for constant in enum.values:
                if constant in ANONYMOUS:
                    found.setdefault(ANONYMOUS[constant], enum.values)
    order = [*NAMED, *ANONYMOUS.values()]
    return {name: found[name] for name in order if name in found}


def write_uapi() -> None:
    enums = uapi_enums(Btf(KERNEL_BTF.read_bytes()))
    lines = [
        "# Made by tools_dev/gen_abi.py from the BTF of Linux 6.18; do not edit.",
        '"""Enums of the BPF user API: enum name -> {constant: value}."""',
        "",
        "ENUMS: dict[str, dict[str, int]] = {",
    ]
    for name, values in enums.items():
        lines.append(f'    "{name}": {{')
        lines += [f'        "{constant}": {value},' for constant, value in values.items()]
        lines.append("    },")
    lines += ["}", ""]
    (OUT / "uapi.py").write_text("\n".join(lines))
    missing = {*NAMED, *ANONYMOUS.values()} - set(enums)
    print(
        f"uapi.py: {len(enums)} enums; not in this kernel: {', '.join(sorted(missing)) or 'none'}"
    )


def write_sections() -> None:
    data = json.loads((REPO.parent / "shared/data/sec_names.json").read_text())
    lines = [
        "# Made by tools_dev/gen_abi.py from libbpf's table of section names; do not edit.",
        "from ..rows import SectionRow",
        "",
        "SECTIONS: tuple[SectionRow, ...] = (",
    ]
    for row in data["sections"]:
        fields = [
            repr(row["section"]),
            repr(row["match"] != "exact"),
            str(row["prog_type_value"]),
            repr(row["expected_attach_type_value"]),
        ]
        named = {
            "flags": tuple(row["flags"]),
            "sleepable": row["sleepable"],
            "xdp_frags": row["xdp_frags"],
            "attach_btf": row["attach_btf"],
            "attach_type_optional": row["attach_type_optional"],
            "autoattach": row["autoattach"],
            "attach_handler": row["attach_handler"] or "",
            "target": row["extras"] or "",
            "legacy": row["legacy"],
        }
        fields += [f"{key}={value!r}" for key, value in named.items() if value]
        lines.append(f"    SectionRow({', '.join(fields)}),")
    lines += [")", ""]
    (OUT / "sections.py").write_text("\n".join(lines))
    print(f"sections.py: {len(data['sections'])} rows")


def write_enums() -> None:
    """The enums of numbers, from the hand-written tables and the helpers' prototypes."""
    sys.path.insert(0, str(REPO / "src"))
    from bpfkit.abi import attachtypes, maptypes, programtypes
    from bpfkit.abi._generated.helper_prototypes import PROTOTYPES

    sources = {
        "ProgramType": (programtypes.PROGRAM_TYPES, "BPF_PROG_TYPE_"),
        "AttachType": (attachtypes.ATTACH_TYPES, "BPF_"),
        "MapType": (maptypes.MAP_TYPES, "BPF_MAP_TYPE_"),
    }
    lines = [
        "# Made by tools_dev/gen_abi.py from the tables of bpfkit.abi; do not edit.",
        '"""Numbers with names, without the kernel\'s prefixes."""',
        "",
        "from enum import IntEnum",
    ]
    for name, (rows, prefix) in sources.items():
        lines += ["", "", f"class {name}(IntEnum):"]
        if name != "AttachType":
            lines.append("    UNSPEC = 0")
        lines += [f"    {row.name.removeprefix(prefix)} = {row.number}" for row in rows]
    lines += ["", "", "class HelperId(IntEnum):", "    UNSPEC = 0"]
    lines += [f"    {row[1].removeprefix('bpf_').upper()} = {row[0]}" for row in PROTOTYPES]
    (OUT / "enums.py").write_text("\n".join([*lines, ""]))


def main() -> int:
    parser = argparse.ArgumentParser(description="Write the generated tables of bpfkit.abi.")
    parser.add_argument(
        "table", choices=["uapi", "sections", "enums", "all"], nargs="?", default="all"
    )
    wanted = parser.parse_args().table
    OUT.mkdir(exist_ok=True)
    if not (OUT / "__init__.py").exists():
        (OUT / "__init__.py").write_text('"""Generated tables; see tools_dev/gen_abi.py."""\n')
    if wanted in ("uapi", "all"):
        write_uapi()
    if wanted in ("sections", "all"):
        write_sections()
    if wanted in ("enums", "all"):
        write_enums()
    return 0


if __name__ == "__main__":
    sys.exit(main())
