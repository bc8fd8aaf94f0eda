"""Named constants of the BPF user API: ``constants.BPF_F_LOCK``, ``constants.XDP_PASS``, …

Enums come from the kernel's BTF (``_generated/uapi.py``); the macros of the header, which BTF does
not know, stand here.
"""

from __future__ import annotations

from ._generated.uapi import ENUMS

__all__ = ["CONSTANTS", "ENUMS", "MACROS", "NEWER", "enum_of"]

# Enums that the kernel of the generated file was built without, under the names that it would give
# them.
_ABSENT: dict[str, dict[str, int]] = {
    "devcg_access": {"BPF_DEVCG_ACC_MKNOD": 1, "BPF_DEVCG_ACC_READ": 2, "BPF_DEVCG_ACC_WRITE": 4},
    "devcg_type": {"BPF_DEVCG_DEV_BLOCK": 1, "BPF_DEVCG_DEV_CHAR": 2},
    "netkit_action": {
        "NETKIT_NEXT": -1,
        "NETKIT_PASS": 0,
        "NETKIT_DROP": 2,
        "NETKIT_REDIRECT": 7,
    },
    "netkit_mode": {"NETKIT_L2": 0, "NETKIT_L3": 1},
}
for _name, _values in _ABSENT.items():
    ENUMS.setdefault(_name, _values)

# Newer than Linux 6.18, asked for by newer libbpf releases.
NEWER: dict[str, int] = {
    "BPF_MAP_TYPE_INSN_ARRAY": 34,
    "BPF_MAP_TYPE_RHASH": 35,
    "BPF_TRACE_FSESSION": 58,
    "BPF_TRACE_FENTRY_MULTI": 59,
    "BPF_TRACE_FEXIT_MULTI": 60,
    "BPF_TRACE_FSESSION_MULTI": 61,
}

MACROS: dict[str, int] = {
    # attaching to cgroups and to ordered lists of programs
    "BPF_F_ALLOW_OVERRIDE": 1,
    "BPF_F_ALLOW_MULTI": 2,
    "BPF_F_REPLACE": 4,
    "BPF_F_BEFORE": 8,
    "BPF_F_AFTER": 16,
    "BPF_F_ID": 32,
    "BPF_F_PREORDER": 64,
    "BPF_F_LINK": 1 << 13,
    # loading programs
    "BPF_F_STRICT_ALIGNMENT": 1,
    "BPF_F_ANY_ALIGNMENT": 2,
    "BPF_F_TEST_RND_HI32": 4,
    "BPF_F_TEST_STATE_FREQ": 8,
    "BPF_F_SLEEPABLE": 16,
    "BPF_F_XDP_HAS_FRAGS": 32,
    "BPF_F_XDP_DEV_BOUND_ONLY": 64,
    "BPF_F_TEST_REG_INVARIANTS": 128,
    "BPF_F_TOKEN_FD": 1 << 16,
    "BPF_F_NETFILTER_IP_DEFRAG": 1,
    # what the source register of a wide load or a call means
    "BPF_PSEUDO_MAP_FD": 1,
    "BPF_PSEUDO_MAP_VALUE": 2,
    "BPF_PSEUDO_BTF_ID": 3,
    "BPF_PSEUDO_FUNC": 4,
    "BPF_PSEUDO_MAP_IDX": 5,
    "BPF_PSEUDO_MAP_IDX_VALUE": 6,
    "BPF_PSEUDO_CALL": 1,
    "BPF_PSEUDO_KFUNC_CALL": 2,
    # queries, test runs
    "BPF_F_QUERY_EFFECTIVE": 1,
    "BPF_F_TEST_RUN_ON_CPU": 1,
    "BPF_F_TEST_XDP_LIVE_FRAMES": 2,
    "BPF_F_TEST_SKB_CHECKSUM_COMPLETE": 4,
    # sizes and limits
    "BPF_BUILD_ID_SIZE": 20,
    "BPF_OBJ_NAME_LEN": 16,
    "BPF_TAG_SIZE": 8,
    "XDP_PACKET_HEADROOM": 256,
    "MAX_BPF_STACK": 512,
    "BPF_MAX_TAIL_CALLS": 33,
    "BPF_COMPLEXITY_LIMIT_INSNS": 1000000,
    # verdicts of traffic control, netfilter and cgroup skb programs
    "TC_ACT_UNSPEC": -1,
    "TC_ACT_OK": 0,
    "TC_ACT_RECLASSIFY": 1,
    "TC_ACT_SHOT": 2,
    "TC_ACT_PIPE": 3,
    "TC_ACT_STOLEN": 4,
    "TC_ACT_QUEUED": 5,
    "TC_ACT_REPEAT": 6,
    "TC_ACT_REDIRECT": 7,
    "TC_ACT_TRAP": 8,
    "NF_DROP": 0,
    "NF_ACCEPT": 1,
    "NF_STOLEN": 2,
    "NF_QUEUE": 3,
    "NF_REPEAT": 4,
    "NFPROTO_UNSPEC": 0,
    "NFPROTO_INET": 1,
    "NFPROTO_IPV4": 2,
    "NFPROTO_ARP": 3,
    "NFPROTO_NETDEV": 5,
    "NFPROTO_BRIDGE": 7,
    "NFPROTO_IPV6": 10,
    # attaching XDP by netlink
    "XDP_FLAGS_UPDATE_IF_NOEXIST": 1,
    "XDP_FLAGS_SKB_MODE": 2,
    "XDP_FLAGS_DRV_MODE": 4,
    "XDP_FLAGS_HW_MODE": 8,
    "XDP_FLAGS_REPLACE": 16,
    # libbpf's pinning values in map definitions
    "LIBBPF_PIN_NONE": 0,
    "LIBBPF_PIN_BY_NAME": 1,
}

CONSTANTS: dict[str, int] = {
    **{name: value for values in ENUMS.values() for name, value in values.items()},
    **NEWER,
    **MACROS,
}


def enum_of(constant: str) -> str:
    """The name of the enum that ``constant`` is in ("" for macros and unknown names)."""
    return next((name for name, values in ENUMS.items() if constant in values), "")


def __getattr__(name: str) -> int:
    try:
        return CONSTANTS[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
