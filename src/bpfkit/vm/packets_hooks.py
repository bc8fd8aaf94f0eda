"""What a program's place knows beyond its context (``runtime/hooks.h``): the name and the values of
a sysctl, the whole message of a socket, the keys of a remote control, what a call gives."""

from __future__ import annotations

import ctypes
import errno
from typing import TYPE_CHECKING, Any, NamedTuple

from ..abi import ProgramType
from ..errors import UsageError
from ._generated import layout
from .contexts import ContextRecord
from .execution import Shape

if TYPE_CHECKING:
    from .execution import Execution

__all__ = ["HOOKED", "HookState", "Key", "make_hook"]

_SYSCTL = ProgramType.CGROUP_SYSCTL
# whose calls give a value that bpf_set_retval changes
_CALLS = frozenset(
    (
        *(ProgramType.CGROUP_SOCK, ProgramType.CGROUP_SOCK_ADDR, ProgramType.CGROUP_DEVICE),
        *(_SYSCTL, ProgramType.LSM),
    )
)
HOOKED = _CALLS | {ProgramType.SK_MSG, ProgramType.LIRC_MODE2, ProgramType.CGROUP_SOCKOPT}
_KEY_KINDS = {
    layout.ENUMS["bk_key_kind"][f"BK_KEY_{name.upper()}"]: name
    for name in ("down", "repeat", "pointer")
}
_MAX_ERRNO = 4095


class Key(NamedTuple):
    """What an infrared program reported: "down" (bpf_rc_keydown), "repeat" or "pointer", whose
    ``x`` and ``y`` are how far it moved."""

    kind: str
    protocol: int = 0
    scancode: int = 0
    toggle: int = 0
    x: int = 0
    y: int = 0


class HookState:
    """A struct bk_hook, and the memory it points to."""

    def __init__(self, number: int) -> None:
        self.number = number
        self._memory = ctypes.create_string_buffer(layout.SIZES["bk_hook"])
        self.address = ctypes.addressof(self._memory)
        self.shape = Shape("bk_hook", self.address)
        self._keep: list[Any] = []

    def set_text(self, field: str, value: Any, room: int = 0) -> None:
        """A value of a sysctl, text or bytes. Raises UsageError."""
        raw = value.encode() if isinstance(value, str) else value
        if not isinstance(raw, (bytes, bytearray)):
            raise UsageError(f"a sysctl's {field} is text or bytes, not {value!r}")
        if len(raw) >= layout.BK_SYSCTL_ROOM:
            raise UsageError(f"a sysctl has fewer than {layout.BK_SYSCTL_ROOM} bytes")
        buffer = ctypes.create_string_buffer(bytes(raw), max(len(raw), room, 1))
        self._keep.append(buffer)
        self.shape[field] = ctypes.addressof(buffer)
        self.shape[f"{field}_length"] = len(raw)

    def enter(self, execution: Execution, start: int, size: int) -> None:
        """The next run is at this place, with a message of ``size`` bytes at a guest address."""
        self.shape["message_lo"], self.shape["message_hi"] = start, start + size
        offset = execution.rt.offset("spare") + 8 * layout.BK_HOOK_SPARE
        ctypes.c_uint64.from_address(execution.address + offset).value = self.address

    @property
    def message(self) -> tuple[int, int]:
        """The guest addresses that bound the message now."""
        return self.shape["message_lo"], self.shape["message_hi"]

    @staticmethod
    def leave(execution: Execution) -> None:
        """Runs are at no place."""
        offset = execution.rt.offset("spare") + 8 * layout.BK_HOOK_SPARE
        ctypes.c_uint64.from_address(execution.address + offset).value = 0

    def record(self, context: ContextRecord) -> ContextRecord:
        """The context with what the program did to its place."""
        more: dict[str, Any] = {}
        if self.number in _CALLS:
            raw = self.shape["retval"]
            more["retval"] = raw - (1 << 32) if raw >> 31 else raw
        if self.number == _SYSCTL:
            more["new_value"] = self._text("fresh")
            more["replaced"] = bool(self.shape["replaced"])
        if self.number == ProgramType.SK_MSG:
            more["apply_bytes"] = self.shape["apply_bytes"]
            more["cork_bytes"] = self.shape["cork_bytes"]
        if self.number == ProgramType.LIRC_MODE2:
            more["keys"] = self._keys()
        if self.number == ProgramType.CGROUP_SOCK_ADDR:
            at = self.address + self.shape.offset("bound")
            more["bound"] = ctypes.string_at(at, self.shape["bound_length"])
        fields = {**context, **{key: value for key, value in more.items() if key not in context}}
        return ContextRecord(context._name, fields)

    def _text(self, field: str) -> str:
        address = self.shape[field]
        raw = ctypes.string_at(address, self.shape[f"{field}_length"]) if address else b""
        return raw.decode(errors="replace")

    def _keys(self) -> tuple[Key, ...]:
        size, found = layout.SIZES["bk_key"], []
        for number in range(min(self.shape["key_count"], layout.BK_HOOK_KEYS)):
            at = self.address + self.shape.offset("keys") + number * size
            row = Shape("bk_key", at)
            kind = _KEY_KINDS.get(row["kind"], "")
            first, second = row["protocol"], row["toggle"]
            if kind == "pointer":
                found.append(Key(kind, x=_signed(first), y=_signed(second)))
            else:
                found.append(Key(kind, first, row["scancode"], second))
        return tuple(found)


def _signed(value: int) -> int:
    return value - (1 << 32) if value >> 31 else value


def make_hook(number: int, values: dict[str, Any]) -> HookState:
    """The place of a run; takes its own fields out of ``values``: "name", "value" and "new_value"
    of a sysctl, "retval" of a call. Raises UsageError."""
    hook = HookState(number)
    if number in _CALLS and number != ProgramType.LSM and "retval" in values:
        given = values.pop("retval")
        if not hasattr(given, "__index__") or not -_MAX_ERRNO <= given.__index__() < 1 << 31:
            raise UsageError(f"what a call gives is a number, as -{errno.EPERM}, not {given!r}")
        hook.shape["retval"] = given.__index__()
    if number == _SYSCTL:
        hook.set_text("name", values.pop("name", ""))
        hook.set_text("current", values.pop("value", b""))
        if "new_value" in values:
            values.setdefault("write", 1)
        if values.get("write"):
            hook.set_text("fresh", values.pop("new_value", b""), layout.BK_SYSCTL_ROOM)
    return hook
