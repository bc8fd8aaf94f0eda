"""Netfilter programs: the hook's state and the packet as the kernel's own structs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .contexts import ContextRecord, Memory, integer_bytes, unknown_field
from .packets_btf import Hook, layouts_of, struct_bytes
from .packets_typed import Made, Read

if TYPE_CHECKING:
    from ..btf import Btf
    from ..linker import LinkedProgram, Target

__all__ = ["make_netfilter"]

_LOCAL_OUT = 3  # NF_INET_LOCAL_OUT
_IPV4, _IPV6 = 2, 10  # NFPROTO_*
_ETHERTYPES = {b"\x08\x00": _IPV4, b"\x86\xdd": _IPV6}
_STRUCTS = {"state": "nf_hook_state", "skb": "sk_buff"}


def make_netfilter(
    linked: LinkedProgram, target: Target, values: dict[str, Any], packet: bytes
) -> Made:
    """The context of a netfilter program. ``values`` may have "state" and "skb", each a mapping of
    fields of struct nf_hook_state and struct sk_buff or the address of an object; what is not given
    is the packet's (from its network header on, or an Ethernet frame). Raises UsageError."""
    other = next((name for name in values if name not in _STRUCTS), None)
    if other is not None:
        raise unknown_field("struct bpf_nf_ctx", other, tuple(_STRUCTS))
    memory, kernel, layouts = Memory(), *layouts_of(linked, target)
    hook = Hook("bpf_nf_ctx", kernel, (), layouts=layouts)
    defaults = _defaults(packet, memory)
    words, parts = b"", []
    for name, struct in _STRUCTS.items():
        given = values.get(name)
        if given is not None and not isinstance(given, Mapping):
            words += integer_bytes(given, 8, name)
            continue
        btf, type_id = _layout(hook, struct)
        names = _member_names(btf, type_id)
        full = {key: value for key, value in defaults[name].items() if key in names}
        raw = struct_bytes(hook, btf, type_id, {**full, **(given or {})}, name, memory)
        address = memory.place(raw)
        words += address.to_bytes(8, "little")
        parts.append((name, btf, type_id, address))

    def decode(left: bytes, read: Read) -> ContextRecord:
        out: dict[str, Any] = {
            name: int.from_bytes(left[8 * n : 8 * n + 8], "little")
            for n, name in enumerate(_STRUCTS)
        }
        for name, btf, type_id, address in parts:
            out[name] = btf.decode(type_id, memory.read(address, btf.size_of(type_id)) or b"")
        return ContextRecord(hook.name, out)

    return Made(words, memory, 0, decode)


def _defaults(packet: bytes, memory: Memory) -> dict[str, dict[str, Any]]:
    family = _ETHERTYPES.get(packet[12:14])
    network = packet if family is None else packet[14:]
    if family is None:
        family = _IPV6 if network and network[0] >> 4 == 6 else _IPV4
    head = memory.place(network, writable=True) if network else 0
    size = len(network)
    protocol = 0x0008 if family == _IPV4 else 0xDD86  # in network order
    buffer = {"head": head, "data": head, "tail": size, "end": size}
    return {
        "state": {"hook": _LOCAL_OUT, "pf": family},
        "skb": {"len": size, "protocol": protocol, **buffer},
    }


def _layout(hook: Hook, struct: str) -> tuple[Btf, int]:
    for btf in hook.layouts:
        found = btf.find(struct, "struct")
        # an object that only uses a part of the struct has its own, smaller one
        if found is not None:
            return btf, found
    raise unknown_field("the target's BTF", struct, ())


def _member_names(btf: Btf, type_id: int) -> set[str]:
    from ..btf import Struct, Union

    names: set[str] = set()
    found = btf.type(btf.resolve(type_id))
    for one in found.members if isinstance(found, (Struct, Union)) else ():
        if one.name:
            names.add(one.name)
        else:
            names |= _member_names(btf, one.type_id)
    return names
