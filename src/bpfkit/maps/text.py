"""Keys and values as people write and read them: addresses, numbers, names, JSON.

``parse_value`` and ``format_value`` are what the command line uses. Network-order types
(``__be32``, ``in6_addr``, …) are written as what they mean: port 443 of a ``__be16`` is "443", not
the number that its bytes happen to make on this machine.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..btf import (
    Array,
    Btf,
    Const,
    Datasec,
    Enum,
    Enum64,
    Float,
    Int,
    Kind,
    Ptr,
    Record,
    Struct,
    Typedef,
    TypeTag,
    Union,
    Var,
    Volatile,
)
from ..errors import UsageError

if TYPE_CHECKING:
    from ..btf import Field

__all__ = ["format_value", "parse_value", "with_text_parsed"]

_MAC = re.compile(r"(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}")
_IPV4 = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_NETWORK = {"__be16", "__be32", "__be64", "be16", "be32", "be64", "in_addr_t", "in_port_t"}
_ADDRESS = re.compile(
    r"(?:^|_)(?:s|d|src|dst|source|dest|local|remote|peer|nexthop|v4|v6)?_?"
    r"(?:ip|ip4|ip6|ipv4|ipv6|addr|address|v4|v6)(?:$|_)"
)
_MAX_DEPTH = 64


# --- reading ------------------------------------------------------------------------------------


def parse_value(btf: Btf | None, type_id: int, size: int, text: str) -> bytes:
    """The ``size`` bytes that ``text`` means for type ``type_id`` (``btf`` None or id 0: unknown
    type).

    "1234", "0x1f", "true", enumerators, "10.0.0.5" and "2001:db8::1" (network order), "10.0.0.0/8"
    for keys of longest-prefix maps, "de:ad:be:ef:00:01", text for ``char`` arrays, JSON for records
    and arrays, "hex:00ff" for raw bytes. Raises UsageError for a text that means nothing here."""
    data = _parse(btf, type_id, size, text)
    if len(data) != size:
        raise UsageError(f"{text!r} makes {len(data)} bytes, here are {size} needed")
    return data


def _parse(btf: Btf | None, type_id: int, size: int, text: str) -> bytes:
    word = text.strip()
    if word.startswith("hex:"):
        return _hex(word[4:], text)
    known = btf is not None and type_id != 0 and btf.kind(btf.resolve(type_id)) is not Kind.VOID
    if btf is None or not known:
        return _parse_unknown(word, size, sys.byteorder if btf is None else btf.byteorder)
    found = btf.type(_plain(btf, type_id))
    if isinstance(found, Array) and _is_text(btf, found):
        return btf.encode(type_id, text)
    prefix = _parse_prefix(word, size, btf.byteorder, _is_prefix_key(btf, found))
    if prefix is not None:
        return prefix
    data = _address(word, size)
    if data is not None and not isinstance(found, Float | Enum | Enum64):
        return data
    if isinstance(found, Struct | Union | Datasec | Array):
        return _parse_json(btf, type_id, found, word, text)
    return _parse_scalar(btf, type_id, found, word)


def _parse_unknown(word: str, size: int, order: Any) -> bytes:
    for data in (_parse_prefix(word, size, order, "/" in word), _address(word, size)):
        if data is not None:
            return data
    if word.startswith("["):
        return bytes(_checked(lambda: bytes(json.loads(word)), word))
    if size in (1, 2, 4, 8):
        number = _number(word)
        return bytes(_checked(lambda: number.to_bytes(size, order, signed=number < 0), word))
    return _hex(word, word)


def _parse_scalar(btf: Btf, type_id: int, found: Any, word: str) -> bytes:
    if isinstance(found, Float):
        return btf.encode(type_id, _checked(lambda: float(word), word))
    if isinstance(found, Enum | Enum64) and not re.match(r"[-+\d]", word):
        return btf.encode(type_id, word)
    if isinstance(found, Int) and found.is_bool and word.lower() in ("true", "false"):
        return btf.encode(type_id, word.lower() == "true")
    if isinstance(found, Int) and len(word) == 1 and not word.isdigit():
        return btf.encode(type_id, word)
    data = btf.encode(type_id, _number(word))
    return data[::-1] if _is_network(btf, type_id) and btf.byteorder == "little" else data


def _parse_json(btf: Btf, type_id: int, found: Any, word: str, text: str) -> bytes:
    if word[:1] not in ("{", "["):
        size = btf.size_of(type_id)
        if isinstance(found, Array) and re.fullmatch(f"(?:0x)?[0-9a-fA-F]{{{2 * size}}}", word):
            return _hex(word, text)
        fields = btf.layout(type_id).fields if not isinstance(found, Array) else ()
        if len(fields) == 1 and not fields[0].bit_size and fields[0].size == size:
            return _parse(btf, fields[0].type_id, size, text)
        shown = btf.declaration(type_id)
        raise UsageError(
            f"{text!r} is no {shown}: write it as JSON, or as hex:{'00' * min(size, 4)}…"
        )
    value = _checked(lambda: json.loads(word), text)
    return btf.encode(type_id, with_text_parsed(btf, type_id, value))


def with_text_parsed(btf: Btf, type_id: int, value: Any, depth: int = 0) -> Any:
    """``value`` with every text inside that is not meant for a ``char`` array replaced by the bytes
    it means."""
    if depth > _MAX_DEPTH:
        raise UsageError("a value nested too deep")
    if isinstance(value, str):
        return parse_value(btf, type_id, btf.size_of(type_id), value)
    if isinstance(value, dict):
        found = btf.type(_plain(btf, type_id))
        if isinstance(found, Struct | Union | Datasec):
            fields = btf.layout(type_id).by_name
            return {n: _member(btf, fields.get(n), v, depth) for n, v in value.items()}
    elif isinstance(value, list | tuple) and not isinstance(value, Record):
        found = btf.type(_plain(btf, type_id))
        if isinstance(found, Array):
            return [with_text_parsed(btf, found.type_id, item, depth + 1) for item in value]
        if isinstance(found, Struct):
            fields_ = btf.layout(type_id).fields
            if len(fields_) == len(value):
                return [_member(btf, f, v, depth) for f, v in zip(fields_, value)]
    return value


def _member(btf: Btf, field: Field | None, value: Any, depth: int) -> Any:
    if field is None:
        return value  # encoding names the field there is not
    if field.bit_size:
        is_number = isinstance(value, str) and re.match(r"[-+\d]", value)
        return _number(value) if is_number else value
    try:
        return with_text_parsed(btf, field.type_id, value, depth + 1)
    except UsageError as error:
        raise UsageError(f"{field.name}: {error}") from None


def _parse_prefix(word: str, size: int, order: Any, wanted: bool) -> bytes | None:
    """A key of a longest-prefix map: the number of bits, then the address."""
    address, slash, bits = word.partition("/")
    if not wanted or size <= 4:
        return None
    data = _address(address, size - 4)
    if data is None:
        return None
    length = _number(bits) if slash else len(data) * 8
    if not 0 <= length <= len(data) * 8:
        raise UsageError(f"{word!r}: the prefix has 0 to {len(data) * 8} bits")
    return length.to_bytes(4, order) + data


def _address(word: str, size: int) -> bytes | None:
    """The bytes of an address that has ``size`` of them, None for other texts."""
    if size == 6 and _MAC.fullmatch(word):
        return bytes.fromhex(re.sub("[:-]", "", word))
    is_v4, is_v6 = size == 4 and _IPV4.fullmatch(word), size == 16 and word.count(":") >= 2
    if is_v4 or is_v6:
        import ipaddress

        try:
            return ipaddress.ip_address(word).packed
        except ValueError as error:
            raise UsageError(f"{word!r} is no address: {error}") from None
    return None


def _number(word: str) -> int:
    try:
        return int(word.replace("_", ""), 0)
    except ValueError:
        pass
    try:
        return int(word, 10)  # 010 is ten to people
    except ValueError:
        raise UsageError(f"{word!r} is no number") from None


def _hex(word: str, text: str) -> bytes:
    data: bytes = _checked(lambda: bytes.fromhex(word.removeprefix("0x").replace(":", "")), text)
    return data


def _checked(make: Callable[[], Any], text: str) -> Any:
    try:
        return make()
    except (ValueError, OverflowError, TypeError, RecursionError) as error:
        raise UsageError(f"{text!r} is no value of this type: {error}") from None


# --- writing ------------------------------------------------------------------------------------


def format_value(btf: Btf | None, type_id: int, value: Any) -> str:
    """``value`` (as ``Btf.decode`` gave it) for people: addresses dotted, enumerators by name,
    network-order numbers as what they mean, bytes as hex, records as ``name=value``."""
    if btf is None or not type_id:
        return _untyped(value)
    return _format(btf, type_id, value, "", 0)


def _format(btf: Btf, type_id: int, value: Any, name: str, depth: int) -> str:
    found = btf.type(_plain(btf, type_id))
    if isinstance(value, Record | Mapping) and isinstance(found, Struct | Union | Datasec):
        return _format_record(btf, type_id, found, value, depth)
    if isinstance(value, list) and isinstance(found, Array) and depth < _MAX_DEPTH:
        data = _words_address(btf, found, value, name)
        if data:
            return data
        inner = (_format(btf, found.type_id, item, "", depth + 1) for item in value)
        return f"[{', '.join(inner)}]"
    if isinstance(value, bytes):
        return _format_bytes(value, name)
    if isinstance(found, Ptr) and isinstance(value, int):
        return f"{value:#x}"
    if isinstance(found, Int) and isinstance(value, int) and _is_network(btf, type_id):
        return _format_network(value, found.size, btf.byteorder)
    if isinstance(found, Int) and found.size == 4 and not found.signed and _ADDRESS.search(name):
        return _format_network(int(value), 4, btf.byteorder)
    return str(value)


def _format_record(btf: Btf, type_id: int, found: Any, value: Any, depth: int) -> str:
    if depth > _MAX_DEPTH:
        return "…"
    fields = btf.layout(type_id).fields
    items = value._asdict() if isinstance(value, Record) else value
    if _is_prefix_key(btf, found):
        raw = btf.encode(type_id, value)
        return f"{_show_address(raw[4:])}/{items[fields[0].name]}"
    if found.name in ("in_addr", "in6_addr"):
        return _show_address(btf.encode(type_id, value))
    shown: list[str] = []
    for field in fields:
        if field.name in items and (not shown or not isinstance(found, Union)):
            own = value[field.name]
            shown.append(f"{field.name}={_format(btf, field.type_id, own, field.name, depth + 1)}")
    return f"{{{', '.join(shown)}}}"


def _words_address(btf: Btf, found: Array, value: list[Any], name: str) -> str:
    """An IPv6 address that is declared as four words."""
    wordy = _is_network(btf, found.type_id) or _ADDRESS.search(name)
    if not wordy or len(value) != 4 or not all(type(item) is int for item in value):
        return ""
    if btf.size_of(found.type_id) != 4:
        return ""
    order: Any = btf.byteorder
    return _show_address(b"".join(item.to_bytes(4, order) for item in value))


def _format_bytes(value: bytes, name: str) -> str:
    if len(value) == 6:
        return value.hex(":")
    if len(value) in (4, 16) and _ADDRESS.search(name):
        return _show_address(value)
    return value.hex(" ")


def _format_network(value: int, size: int, byteorder: Any) -> str:
    data = value.to_bytes(size, byteorder)
    return _show_address(data) if size == 4 else str(int.from_bytes(data, "big"))


def _show_address(data: bytes) -> str:
    if len(data) not in (4, 16):
        return data.hex(":")
    import ipaddress

    return str(ipaddress.ip_address(data))


def _untyped(value: Any) -> str:
    return value.hex(" ") if isinstance(value, bytes) else str(value)


# --- what a type says about its meaning ---------------------------------------------------------


def _plain(btf: Btf, type_id: int) -> int:
    resolved = btf.resolve(type_id)
    found = btf.type(resolved)
    return btf.resolve(found.type_id) if isinstance(found, Var) else resolved


def _is_text(btf: Btf, found: Array) -> bool:
    item = btf.type(btf.resolve(found.type_id))
    return isinstance(item, Int) and item.size == 1 and (item.is_char or item.name == "char")


def _is_network(btf: Btf, type_id: int) -> bool:
    """Whether a typedef on the way says that the bytes are in network order."""
    for _ in range(_MAX_DEPTH):
        found = btf.type(type_id)
        if found.name in _NETWORK:
            return True
        if not isinstance(found, Typedef | Const | Volatile | Var | TypeTag):
            return False
        type_id = found.type_id
    return False


def _is_prefix_key(btf: Btf, found: Any) -> bool:
    """Whether a struct starts with the prefix length of a longest-prefix map and goes on with an
    address."""
    if not isinstance(found, Struct) or len(found.members) < 2 or found.size not in (8, 20):
        return False
    first = found.members[0]
    named = re.sub("_", "", first.name).lower() in ("prefixlen", "prefix", "plen", "masklen", "len")
    return named and found.members[1].bit_offset == 32 and not first.bitfield_size
