"""libbpf of this machine as a peer: the instructions of an object's programs with CO-RE applied
against given types."""

from __future__ import annotations

import ctypes
import ctypes.util
import errno
from functools import cache
from pathlib import Path
from typing import Any

from support.requires import missing, need_kernel

_SECTION = b"socket"
_Prepare = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_long)
_Print = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p)


class _OpenOptions(ctypes.Structure):
    _fields_ = (
        ("size", ctypes.c_size_t),
        ("object_name", ctypes.c_char_p),
        ("relaxed_maps", ctypes.c_bool),
        ("pin_root_path", ctypes.c_char_p),
        ("unused", ctypes.c_uint32),
        ("kconfig", ctypes.c_char_p),
        ("btf_custom_path", ctypes.c_char_p),
    )


class _Handler(ctypes.Structure):
    _fields_ = (
        ("size", ctypes.c_size_t),
        ("cookie", ctypes.c_long),
        ("setup", ctypes.c_void_p),
        ("prepare", _Prepare),
        ("attach", ctypes.c_void_p),
    )


def libbpf_core(data: bytes, types: Path) -> dict[str, bytes] | None:
    """The programs of section "socket" by name as libbpf would load them (nothing is loaded) for a
    kernel with the types in the file ``types``; None if libbpf refuses the object. Skips the test
    without libbpf."""
    need_kernel()
    lib = _library()
    messages.clear()
    _found.clear()
    options = _OpenOptions(ctypes.sizeof(_OpenOptions), btf_custom_path=bytes(types))
    _opened.value = lib.bpf_object__open_mem(data, len(data), ctypes.byref(options))
    assert _opened.value, messages
    lib.bpf_object__load(_opened)
    lib.bpf_object__close(_opened)
    return dict(_found) or None


def _prepare(program: int, options: int, cookie: int) -> int:
    lib = _library()
    one = lib.bpf_object__next_program(_opened, None)
    while one:
        count = lib.bpf_program__insn_cnt(one)
        name = lib.bpf_program__name(one).decode()
        _found[name] = ctypes.string_at(lib.bpf_program__insns(one), count * 8)
        one = lib.bpf_object__next_program(_opened, one)
    return -errno.ECANCELED


@cache
def _library() -> Any:
    name = ctypes.util.find_library("bpf")
    if name is None:
        missing("libbpf", "no libbpf on this machine")
    lib = ctypes.CDLL(name)
    if not hasattr(lib, "libbpf_register_prog_handler"):
        missing("libbpf", f"{name} is older than 1.0")
    for function, result, arguments in (
        ("bpf_object__open_mem", "P", "QZP"),
        ("bpf_object__next_program", "P", "PP"),
        ("bpf_program__insn_cnt", "Z", "P"),
        ("bpf_program__insns", "P", "P"),
        ("bpf_program__name", "Q", "P"),
        ("bpf_object__load", "I", "P"),
        ("bpf_object__close", "", "P"),
        ("libbpf_register_prog_handler", "I", "QIIP"),
    ):
        prepared = getattr(lib, function)
        prepared.restype = _TYPES.get(result)
        prepared.argtypes = [_TYPES[letter] for letter in arguments]
    lib.libbpf_set_print(_KEEP)
    # for good: older versions free their table twice when the last handler goes
    assert lib.libbpf_register_prog_handler(_SECTION, 1, 0, ctypes.byref(_HANDLER)) >= 0
    return lib


_TYPES: dict[str, Any] = {
    "P": ctypes.c_void_p,
    "Q": ctypes.c_char_p,
    "Z": ctypes.c_size_t,
    "I": ctypes.c_int,
}
messages: list[str] = []
"""What libbpf said last, for assertions."""


def _keep(level: int, text: bytes, arguments: int) -> int:
    room = ctypes.create_string_buffer(1000)
    # a va_list is passed as an address on the machines that have BPF
    ctypes.CDLL(None).vsnprintf(room, ctypes.c_size_t(1000), text, ctypes.c_void_p(arguments))
    messages.append(room.value.decode("utf-8", "replace"))
    return 0


_KEEP = _Print(_keep)
_HANDLER = _Handler(ctypes.sizeof(_Handler), 0, None, _Prepare(_prepare), None)
_opened = ctypes.c_void_p()
_found: dict[str, bytes] = {}
