"""The bpf(2) system call, one function per command.

Descriptors are plain ints that the caller owns and closes. Sizes are in bytes. Every function
raises :class:`UnsupportedError` off
Linux, :class:`MapError` or :class:`KernelError` (both ``OSError``) when the kernel refuses,
:class:`LoadError` for programs.

The attribute blocks follow ``union bpf_attr`` of Linux 6.18. Older kernels take a longer block as
long as the bytes they do not
know are zero, so blocks are cut after the last byte that is not zero.
"""

from __future__ import annotations

import errno
import struct
from collections.abc import Callable
from typing import NamedTuple

from bpfkit.errors import KernelError, LoadError, MapError, UsageError

from .call import Buffers, permission_hint, syscall_bpf

__all__ = [
    "BtfInfo",
    "MapInfo",
    "ProgramInfo",
    "TestRunResult",
    "btf_data",
    "btf_fd_by_id",
    "btf_info",
    "btf_load",
    "map_create",
    "map_delete",
    "map_delete_batch",
    "map_fd_by_id",
    "map_freeze",
    "map_get_next_key",
    "map_info",
    "map_lookup",
    "map_lookup_and_delete",
    "map_lookup_and_delete_batch",
    "map_lookup_batch",
    "map_update",
    "map_update_batch",
    "next_btf_id",
    "next_map_id",
    "next_prog_id",
    "obj_get",
    "obj_pin",
    "prog_fd_by_id",
    "prog_info",
    "prog_load",
    "prog_test_run",
]

# enum bpf_cmd
_MAP_CREATE, _MAP_LOOKUP, _MAP_UPDATE, _MAP_DELETE, _MAP_NEXT_KEY, _PROG_LOAD = range(6)
_OBJ_PIN, _OBJ_GET, _PROG_TEST_RUN = 6, 7, 10
_PROG_NEXT_ID, _MAP_NEXT_ID, _PROG_FD_BY_ID, _MAP_FD_BY_ID, _OBJ_INFO = range(11, 16)
_BTF_LOAD, _BTF_FD_BY_ID, _MAP_LOOKUP_AND_DELETE, _MAP_FREEZE, _BTF_NEXT_ID = 18, 19, 21, 22, 23
_MAP_LOOKUP_BATCH, _MAP_LOOKUP_AND_DELETE_BATCH, _MAP_UPDATE_BATCH, _MAP_DELETE_BATCH = range(
    24, 28
)

_ENOTSUPP = 524
_LOG_START, _LOG_LIMIT = 1 << 16, 1 << 26

_S_MAP_CREATE = struct.Struct("=7I16s5IQiI")
_S_ELEMENT = struct.Struct("=i4xQQQ")
_S_BATCH = struct.Struct("=QQQQIiQQ")
_S_FD = struct.Struct("=i")
_S_INFO = struct.Struct("=iIQ")
_S_ID = struct.Struct("=III")
_S_PIN = struct.Struct("=QiIi")
_S_PROG_LOAD = struct.Struct("=IIQQIIQII16s4IQIIQIIiIQQIIiI")
_S_TEST_RUN = struct.Struct("=i3IQQ4IQQIIII")
_PROG_INFO_HEAD = struct.Struct("=II8sII")
_PROG_INFO_RUN = struct.Struct("=QQQIII")
_MAP_INFO = struct.Struct("=6I16sI20xIIIxxxxQ")
_S_BTF_LOAD = struct.Struct("=QQIIIIIi")
_BTF_INFO = struct.Struct("=QIIQII")


_Attempt = Callable[[int, bytearray], tuple[int, int]]


class ProgramInfo(NamedTuple):
    """What the kernel says about a loaded program. Times in nanoseconds; run statistics are 0
    unless they are switched on.
    """

    type: int
    id: int
    tag: str
    jited_size: int
    xlated_size: int
    load_time_ns: int
    uid: int
    map_ids: tuple[int, ...]
    name: str
    ifindex: int
    gpl_compatible: bool
    btf_id: int
    run_time_ns: int
    run_count: int
    recursion_misses: int
    verified_instructions: int
    attach_btf_obj_id: int
    attach_btf_id: int


class MapInfo(NamedTuple):
    """What the kernel says about a map."""

    type: int
    id: int
    key_size: int
    value_size: int
    max_entries: int
    flags: int
    name: str
    ifindex: int
    btf_id: int
    btf_key_type_id: int
    btf_value_type_id: int
    map_extra: int


class BtfInfo(NamedTuple):
    """What the kernel says about loaded BTF: ``size`` in bytes; ``name`` is "vmlinux" or a
    module's, "" for programs'."""

    id: int
    size: int
    name: str
    is_kernel: bool


class TestRunResult(NamedTuple):
    """One BPF_PROG_TEST_RUN: ``duration_ns`` is the mean time of one run."""

    retval: int
    data_out: bytes
    ctx_out: bytes
    duration_ns: int


# --- plumbing -------------------------------------------------------------------------------------


def _object_name(name: str) -> bytes:
    """The kernel takes at most 15 letters, digits, "_" and "." in an object's name."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "_.") else "_" for c in name)[
        :15
    ].encode()


def _pack(layout: struct.Struct, *values: int | bytes) -> bytes:
    """An attribute block. Raises UsageError for a number that does not fit its field."""
    try:
        return layout.pack(*values)
    except struct.error as error:
        raise UsageError(f"bpf(2): a size, flag or number is out of range ({error})") from None


def _trim(attr: bytes, least: int = 4) -> bytearray:
    """``attr`` without its zero tail, in whole 8-byte words."""
    used = max(len(attr.rstrip(b"\0")), least)
    return bytearray(attr[: min(len(attr), -(-used // 8) * 8)])


def _checked(command: int, attr: bytearray, what: str, *capabilities: str) -> int:
    result, code = syscall_bpf(command, attr)
    if result < 0:
        raise KernelError(what, code, permission_hint(code, *(capabilities or ("CAP_BPF",))))
    return result


_MAP_HINTS = {
    errno.E2BIG: "the map is full, or a size is larger than the kernel allows",
    errno.EEXIST: "the key exists already",
    errno.ENOENT: "no such key",
    errno.EBUSY: "the map or the element is in use",
    errno.ENOMEM: "not enough memory for the map",
    errno.EINVAL: "the map type does not take these sizes or flags",
    _ENOTSUPP: "this map type has no such operation",
    errno.EOPNOTSUPP: "this map type has no such operation",
    errno.EBADF: "not the descriptor of a map",
    errno.EPERM: "",
}


def _map_error(what: str, code: int, *capabilities: str) -> MapError:
    hint = permission_hint(code, *(capabilities or ("CAP_BPF",)))
    if code == errno.EPERM and "policy" in hint and what != "BPF_MAP_CREATE":
        hint = "the map is frozen, or its flags do not allow this access"
    return MapError(what, code, hint or _MAP_HINTS.get(code, ""))


# --- maps -----------------------------------------------------------------------------------------


def map_create(
    *,
    type: int,
    key_size: int = 0,
    value_size: int = 0,
    max_entries: int = 0,
    flags: int = 0,
    name: str = "",
    inner_map_fd: int = 0,
    numa_node: int = 0,
    ifindex: int = 0,
    btf_fd: int = 0,
    btf_key_type_id: int = 0,
    btf_value_type_id: int = 0,
    btf_vmlinux_value_type_id: int = 0,
    map_extra: int = 0,
) -> int:
    """Create a map and give its descriptor. Raises MapError, UsageError for bad numbers."""
    attr = _pack(
        _S_MAP_CREATE,
        *(type, key_size, value_size, max_entries, flags, inner_map_fd, numa_node),
        _object_name(name),
        *(ifindex, btf_fd, btf_key_type_id, btf_value_type_id, btf_vmlinux_value_type_id),
        *(map_extra, 0, 0),
    )
    result, code = syscall_bpf(_MAP_CREATE, _trim(attr))
    if result < 0:
        raise _map_error("BPF_MAP_CREATE", code, "CAP_BPF")
    return result


def _element(
    command: int, fd: int, key: bytes, value: bytearray | None, flags: int, *, key_out: bool = False
) -> int:
    """One element command; the errno (0 = done). ``value`` is written by lookups, ``key_out``: it
    holds the next key.
    """
    buffers = Buffers()
    other = buffers.out(value) if value is not None else 0
    attr = _pack(_S_ELEMENT, fd, buffers.copy_of(key), other, flags)
    return syscall_bpf(command, bytearray(attr if not key_out else attr[:24]))[1]


def map_lookup(fd: int, key: bytes, value_size: int, *, flags: int = 0) -> bytes | None:
    """The value of ``key``, None when there is none.

    ``value_size`` must be what the kernel writes: for per-CPU maps the value rounded up to 8 bytes
    times the number of possible CPUs.
    """
    value = bytearray(value_size)
    code = _element(_MAP_LOOKUP, fd, key, value, flags)
    if code == errno.ENOENT:
        return None
    if code:
        raise _map_error("BPF_MAP_LOOKUP_ELEM", code)
    return bytes(value)


def map_lookup_and_delete(fd: int, key: bytes, value_size: int, *, flags: int = 0) -> bytes | None:
    """Take a value out (queues, stacks: ``key`` is empty); None when there is none. Linux 4.20."""
    value = bytearray(value_size)
    code = _element(_MAP_LOOKUP_AND_DELETE, fd, key, value, flags)
    if code == errno.ENOENT:
        return None
    if code:
        raise _map_error("BPF_MAP_LOOKUP_AND_DELETE_ELEM", code)
    return bytes(value)


def map_update(fd: int, key: bytes, value: bytes, *, flags: int = 0) -> None:
    """Set ``key`` to ``value`` (``flags``: BPF_ANY, BPF_NOEXIST, BPF_EXIST, BPF_F_LOCK). Raises
    MapError.
    """
    code = _element(_MAP_UPDATE, fd, key, bytearray(value), flags)
    if code:
        raise _map_error("BPF_MAP_UPDATE_ELEM", code)


def map_delete(fd: int, key: bytes) -> bool:
    """Delete ``key``; False when it was not there. Raises MapError (array elements cannot be
    deleted: EINVAL).
    """
    code = _element(_MAP_DELETE, fd, key, None, 0)
    if code and code != errno.ENOENT:
        raise _map_error("BPF_MAP_DELETE_ELEM", code)
    return not code


def map_get_next_key(fd: int, key: bytes | None, key_size: int) -> bytes | None:
    """The key after ``key`` (None: the first), None after the last. An unknown key starts over."""
    following = bytearray(key_size)
    code = _element(_MAP_NEXT_KEY, fd, key or b"", following, 0, key_out=True)
    if code == errno.ENOENT:
        return None
    if code:
        raise _map_error("BPF_MAP_GET_NEXT_KEY", code)
    return bytes(following)


def map_freeze(fd: int) -> None:
    """Make the map read-only for system calls, for good. Linux 5.2."""
    result, code = syscall_bpf(_MAP_FREEZE, bytearray(_pack(_S_FD, fd)))
    if result < 0:
        raise _map_error("BPF_MAP_FREEZE", code)


def _read_batch(
    command: int,
    what: str,
    fd: int,
    cursor: bytes | None,
    count: int,
    sizes: tuple[int, int],
    flags: int,
) -> tuple[bytes, bytes, bytes | None]:
    key_size, value_size = sizes
    buffers = Buffers()
    following = bytearray(max(key_size, 4))  # hash maps keep a 4-byte bucket number in it
    keys, values = bytearray(key_size * count), bytearray(value_size * count)
    attr = bytearray(
        _pack(
            _S_BATCH,
            buffers.copy_of(cursor or b""),
            *(buffers.out(following), buffers.out(keys), buffers.out(values)),
            *(count, fd, flags, 0),
        )
    )
    result, code = syscall_bpf(command, attr)
    if result < 0 and code != errno.ENOENT:
        raise _map_error(what, code)
    got = struct.unpack_from("=I", attr, 32)[0]
    end = None if code == errno.ENOENT else bytes(following)
    return bytes(keys[: got * key_size]), bytes(values[: got * value_size]), end


def map_lookup_batch(
    fd: int, cursor: bytes | None, count: int, *, key_size: int, value_size: int, flags: int = 0
) -> tuple[bytes, bytes, bytes | None]:
    """Up to ``count`` elements: (keys, values, cursor for the next call), each packed end to end;
    the cursor is None at the end.

    Linux 5.6. ENOSPC means that one hash bucket holds more than ``count`` elements: ask for more.
    """
    return _read_batch(
        *(_MAP_LOOKUP_BATCH, "BPF_MAP_LOOKUP_BATCH", fd, cursor, count),
        (key_size, value_size),
        flags,
    )


def map_lookup_and_delete_batch(
    fd: int, cursor: bytes | None, count: int, *, key_size: int, value_size: int, flags: int = 0
) -> tuple[bytes, bytes, bytes | None]:
    """As :func:`map_lookup_batch`, and delete what was read. Hash kinds only. Linux 5.6."""
    what = "BPF_MAP_LOOKUP_AND_DELETE_BATCH"
    return _read_batch(
        *(_MAP_LOOKUP_AND_DELETE_BATCH, what, fd, cursor, count), (key_size, value_size), flags
    )


def _write_batch(
    command: int, what: str, fd: int, keys: bytes, values: bytes, count: int, flags: int
) -> int:
    buffers = Buffers()
    attr = bytearray(
        _pack(_S_BATCH, 0, 0, buffers.copy_of(keys), buffers.copy_of(values), count, fd, flags, 0)
    )
    result, code = syscall_bpf(command, attr)
    done: int = struct.unpack_from("=I", attr, 32)[0]
    if result < 0:
        error = _map_error(what, code)
        error.hint += f"{'; ' if error.hint else ''}{done} of {count} elements were done"
        raise error
    return done


def map_update_batch(fd: int, keys: bytes, values: bytes, count: int, *, flags: int = 0) -> int:
    """Set ``count`` elements packed end to end; how many were set. Raises MapError at the first
    failure. Linux 5.6.
    """
    return _write_batch(_MAP_UPDATE_BATCH, "BPF_MAP_UPDATE_BATCH", fd, keys, values, count, flags)


def map_delete_batch(fd: int, keys: bytes, count: int, *, flags: int = 0) -> int:
    """Delete ``count`` keys packed end to end; how many were deleted. Raises MapError at the first
    failure. Linux 5.6.
    """
    return _write_batch(_MAP_DELETE_BATCH, "BPF_MAP_DELETE_BATCH", fd, keys, b"", count, flags)


# --- programs -------------------------------------------------------------------------------------

# Program types that touch the network need CAP_NET_ADMIN, those that read kernel memory
# CAP_PERFMON, on top of CAP_BPF.
_NET_ADMIN_TYPES = frozenset(
    {3, 4, 6, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 22, 23, 25, 30, 32}
)
_PERFMON_TYPES = frozenset({2, 5, 7, 17, 24, 26, 27, 28, 29})


def _load_capabilities(type: int) -> tuple[str, ...]:
    if type in _PERFMON_TYPES:
        return "CAP_BPF", "CAP_PERFMON"
    return ("CAP_BPF", "CAP_NET_ADMIN") if type in _NET_ADMIN_TYPES else ("CAP_BPF",)


def _load_message(code: int, log: str, type: int) -> str:
    """One line for a refused program: the verifier's own last words, else what to look at."""
    lines = [line for line in log.splitlines() if line.strip()]
    while lines and lines[-1].startswith(("processed ", "verification time", "stack depth")):
        lines.pop()
    if lines:
        return lines[-1].strip()
    return permission_hint(code, *_load_capabilities(type)) or {
        errno.EINVAL: "the kernel refused the program without a word: look at its type, "
        "expected attach type and flags",
        errno.E2BIG: "the program is larger than this kernel allows",
        errno.ENOSPC: "the verifier's log did not fit into its buffer",
    }.get(code, "the kernel refused the program")


def _records(buffers: Buffers, data: bytes, size: int) -> tuple[int, int, int]:
    """(record size, address, count) of a table of records."""
    return (size, buffers.copy_of(data), len(data) // size) if data else (0, 0, 0)


def prog_load(
    type: int,
    instructions: bytes,
    license: str = "GPL",
    *,
    name: str = "",
    log_level: int = 0,
    log_size: int = 0,
    expected_attach_type: int = 0,
    attach_btf_id: int = 0,
    attach_prog_fd: int = 0,
    flags: int = 0,
    btf_fd: int = 0,
    func_info: bytes = b"",
    func_info_size: int = 8,
    line_info: bytes = b"",
    line_info_size: int = 16,
    core_relos: bytes = b"",
    fd_array: tuple[int, ...] = (),
    kernel_version: int = 0,
    ifindex: int = 0,
) -> int:
    """Load a program and give its descriptor; :func:`prog_load_with_log` gives the verifier's log
    of an accepted one too.

    ``log_level`` 0 asks for a log only when the program is refused. ``log_size`` fixes the log's
    buffer (0: it grows as needed).
    Raises LoadError with the whole log, UsageError for numbers out of range.
    """
    kwargs = {
        key: value
        for key, value in locals().items()
        if key not in ("type", "instructions", "license")
    }
    fd, _log = prog_load_with_log(type, instructions, license, **kwargs)
    return fd


def prog_load_with_log(
    type: int,
    instructions: bytes,
    license: str = "GPL",
    *,
    name: str = "",
    log_level: int = 0,
    log_size: int = 0,
    expected_attach_type: int = 0,
    attach_btf_id: int = 0,
    attach_prog_fd: int = 0,
    flags: int = 0,
    btf_fd: int = 0,
    func_info: bytes = b"",
    func_info_size: int = 8,
    line_info: bytes = b"",
    line_info_size: int = 16,
    core_relos: bytes = b"",
    fd_array: tuple[int, ...] = (),
    kernel_version: int = 0,
    ifindex: int = 0,
) -> tuple[int, str]:
    """As :func:`prog_load`, and the verifier's log ("" at ``log_level`` 0)."""
    if len(instructions) % 8:
        raise UsageError(f"{len(instructions)} bytes are no whole number of instructions")
    buffers = Buffers()
    functions = _records(buffers, func_info, func_info_size)
    lines = _records(buffers, line_info, line_info_size)
    relo_size, relo_at, relo_count = _records(buffers, core_relos, 16)
    code_at, license_at = buffers.copy_of(instructions), buffers.text(license)
    fds_at = buffers.copy_of(_pack(struct.Struct(f"={len(fd_array)}i"), *fd_array))
    label = _object_name(name)

    def attempt(level: int, log: bytearray) -> tuple[int, int]:
        own = Buffers()
        attr = _pack(
            _S_PROG_LOAD,
            *(type, len(instructions) // 8, code_at, license_at, level, len(log), own.out(log)),
            *(kernel_version, flags, label, ifindex, expected_attach_type, btf_fd),
            *(functions[0], functions[1], functions[2], lines[0], lines[1], lines[2]),
            *(attach_btf_id, attach_prog_fd, relo_count, fds_at, relo_at, relo_size, 0, 0, 0),
        )
        return syscall_bpf(_PROG_LOAD, _trim(attr))

    return _load_loop(attempt, type, log_level, log_size)


def _load_loop(attempt: _Attempt, type: int, log_level: int, log_size: int) -> tuple[int, str]:
    """Load; if refused without a log once more with one, which grows while it does not fit."""
    log = bytearray(log_size or _LOG_START) if log_level else bytearray()
    level = log_level
    while True:
        fd, code = attempt(level, log)
        if fd >= 0:
            return fd, _log_text(log)
        if not level:
            level, log = 1, bytearray(log_size or _LOG_START)
        elif code == errno.ENOSPC and not log_size and len(log) < _LOG_LIMIT:
            log = bytearray(len(log) * 16)
        else:
            text = _log_text(log)
            raise LoadError(code, _load_message(code, text, type), text)


def _log_text(log: bytearray) -> str:
    return log.split(b"\0", 1)[0].decode(errors="replace") if log else ""


def prog_test_run(
    fd: int,
    data: bytes = b"",
    *,
    ctx: bytes = b"",
    repeat: int = 1,
    data_out_size: int | None = None,
    ctx_out_size: int | None = None,
    flags: int = 0,
    cpu: int = 0,
    batch_size: int = 0,
) -> TestRunResult:
    """Run the program ``repeat`` times over ``data``.

    ``data_out_size``: room for the packet that comes out (None: 4,096 bytes more than went in, 0
    without data). ``ctx_out_size``: as
    ``ctx`` if None. Syscall and raw tracepoint programs take ``repeat=0, ctx_out_size=0``; what a
    syscall program wrote into its
    context is then given as ``ctx_out``. Raises KernelError.
    """
    buffers = Buffers()
    if data_out_size is None:
        data_out_size = len(data) + 4096 if data else 0
    context, data_out = bytearray(ctx), bytearray(data_out_size)
    ctx_out = bytearray(len(ctx) if ctx_out_size is None else ctx_out_size)
    attr = bytearray(
        _pack(
            _S_TEST_RUN,
            *(fd, 0, len(data), len(data_out), buffers.copy_of(data), buffers.out(data_out)),
            *(repeat, 0, len(context), len(ctx_out), buffers.out(context), buffers.out(ctx_out)),
            *(flags, cpu, batch_size, 0),
        )
    )
    result, code = syscall_bpf(_PROG_TEST_RUN, attr)
    if result < 0:
        raise KernelError("BPF_PROG_TEST_RUN", code, _test_run_hint(code, len(data)))
    retval, _, data_size = struct.unpack_from("=III", attr, 4)
    duration, _, ctx_size = struct.unpack_from("=III", attr, 36)
    written = bytes(ctx_out[:ctx_size]) if ctx_out else bytes(context)
    return TestRunResult(retval, bytes(data_out[:data_size]), written, duration)


def _test_run_hint(code: int, size: int) -> str:
    if code == errno.EINVAL and size < 14:
        return "packets need 14 bytes or more; syscall and raw tracepoint programs repeat=0"
    return permission_hint(code, "CAP_BPF", "CAP_NET_ADMIN") or {
        errno.EINVAL: "look at the context's size and fields, and at the flags",
        errno.ENOSPC: "the output does not fit: give a larger data_out_size",
        _ENOTSUPP: "this program type cannot be run by hand",
        errno.EOPNOTSUPP: "this program type cannot be run by hand",
    }.get(code, "")


# --- objects --------------------------------------------------------------------------------------


def _object_info(fd: int, size: int, info: bytearray | None = None) -> bytearray:
    info = info if info is not None else bytearray(size)
    buffers = Buffers()
    attr = bytearray(_pack(_S_INFO, fd, len(info), buffers.out(info)))
    _checked(_OBJ_INFO, attr, "BPF_OBJ_GET_INFO_BY_FD")
    return info


def _c_text(raw: bytes) -> str:
    return raw.split(b"\0", 1)[0].decode(errors="replace")


def prog_info(fd: int) -> ProgramInfo:
    """What the kernel says about the program ``fd``. Raises KernelError (EBADF, EINVAL for another
    object).
    """
    info = _object_info(fd, 232)
    count = struct.unpack_from("=I", info, 52)[0]
    ids: tuple[int, ...] = ()
    if count:
        room, buffers = bytearray(4 * count), Buffers()
        asked = bytearray(232)
        struct.pack_into("=IQ", asked, 52, count, buffers.out(room))
        _object_info(fd, 232, asked)
        ids = struct.unpack(f"={count}I", room)
    type_, number, tag, jited, xlated = _PROG_INFO_HEAD.unpack_from(info, 0)
    load_time, uid = struct.unpack_from("=QI", info, 40)
    run_time, runs, recursions, verified, btf_object, btf_id = _PROG_INFO_RUN.unpack_from(info, 192)
    return ProgramInfo(
        type=type_,
        id=number,
        tag=tag.hex(),
        jited_size=jited,
        xlated_size=xlated,
        load_time_ns=load_time,
        uid=uid,
        map_ids=ids,
        name=_c_text(bytes(info[64:80])),
        ifindex=struct.unpack_from("=I", info, 80)[0],
        gpl_compatible=bool(info[84] & 1),
        btf_id=struct.unpack_from("=I", info, 128)[0],
        run_time_ns=run_time,
        run_count=runs,
        recursion_misses=recursions,
        verified_instructions=verified,
        attach_btf_obj_id=btf_object,
        attach_btf_id=btf_id,
    )


def map_info(fd: int) -> MapInfo:
    """What the kernel says about the map ``fd``. Raises KernelError (EBADF, EINVAL for another
    object).
    """
    info = _object_info(fd, 88)
    fields = list(_MAP_INFO.unpack_from(info, 0))
    fields[6] = _c_text(fields[6])
    return MapInfo._make(fields)


def _next_id(command: int, start: int) -> int | None:
    attr = bytearray(_pack(_S_ID, start, 0, 0))
    result, code = syscall_bpf(command, attr)
    if code == errno.ENOENT or start >= 0x7FFFFFFF:
        return None
    if result < 0:
        raise KernelError("BPF_OBJ_GET_NEXT_ID", code, permission_hint(code, "CAP_SYS_ADMIN"))
    following: int = struct.unpack_from("=I", attr, 4)[0]
    return following


def next_prog_id(start: int = 0) -> int | None:
    """The lowest program id above ``start``, None after the last."""
    return _next_id(_PROG_NEXT_ID, start)


def next_map_id(start: int = 0) -> int | None:
    """The lowest map id above ``start``, None after the last."""
    return _next_id(_MAP_NEXT_ID, start)


def next_btf_id(start: int = 0) -> int | None:
    """The lowest id of loaded BTF above ``start``, None after the last."""
    return _next_id(_BTF_NEXT_ID, start)


def btf_fd_by_id(id: int) -> int:
    """A descriptor of the BTF with this id. Raises KernelError (ENOENT)."""
    attr = bytearray(_pack(_S_ID, id, 0, 0))
    return _checked(_BTF_FD_BY_ID, attr, "BPF_BTF_GET_FD_BY_ID", "CAP_SYS_ADMIN")


def btf_info(fd: int) -> BtfInfo:
    """What the kernel says about the BTF ``fd``. Raises KernelError (EBADF, EINVAL for another
    object).
    """
    name, buffers = bytearray(128), Buffers()
    asked = bytearray(_pack(_BTF_INFO, 0, 0, 0, buffers.out(name), len(name), 0))
    _, size, number, _, _, kernel = _BTF_INFO.unpack(_object_info(fd, len(asked), asked))
    return BtfInfo(number, size, _c_text(bytes(name)), bool(kernel))


def btf_data(fd: int) -> bytes:
    """The bytes of the BTF ``fd``; a module's without those of its base. Raises KernelError."""
    data, buffers = bytearray(btf_info(fd).size), Buffers()
    _object_info(
        fd, _BTF_INFO.size, bytearray(_pack(_BTF_INFO, buffers.out(data), len(data), 0, 0, 0, 0))
    )
    return bytes(data)


def prog_fd_by_id(id: int) -> int:
    """A descriptor of the program with this id. Raises KernelError (ENOENT)."""
    attr = bytearray(_pack(_S_ID, id, 0, 0))
    return _checked(_PROG_FD_BY_ID, attr, "BPF_PROG_GET_FD_BY_ID", "CAP_SYS_ADMIN")


def map_fd_by_id(id: int) -> int:
    """A descriptor of the map with this id. Raises KernelError (ENOENT)."""
    attr = bytearray(_pack(_S_ID, id, 0, 0))
    return _checked(_MAP_FD_BY_ID, attr, "BPF_MAP_GET_FD_BY_ID", "CAP_SYS_ADMIN")


def obj_pin(fd: int, path: str) -> None:
    """Pin a program, map or link at ``path`` in a mounted bpffs. Raises KernelError."""
    buffers = Buffers()
    attr = bytearray(_pack(_S_PIN, buffers.text(path), fd, 0, 0))
    _checked(_OBJ_PIN, attr, f"BPF_OBJ_PIN {path}")


def obj_get(path: str, *, flags: int = 0) -> int:
    """A descriptor of the object pinned at ``path``. Raises KernelError."""
    buffers = Buffers()
    attr = bytearray(_pack(_S_PIN, buffers.text(path), 0, flags, 0))
    return _checked(_OBJ_GET, attr, f"BPF_OBJ_GET {path}")


def btf_load(data: bytes) -> int:
    """Load BTF and give its descriptor. Raises LoadError with the kernel's log."""
    buffers = Buffers()
    at = buffers.copy_of(data)
    fd, code = syscall_bpf(_BTF_LOAD, _trim(_pack(_S_BTF_LOAD, at, 0, len(data), 0, 0, 0, 0, 0)))
    if fd >= 0:
        return fd
    log = bytearray(1 << 20)
    attr = _pack(_S_BTF_LOAD, at, buffers.out(log), len(data), len(log), 1, 0, 0, 0)
    fd, again = syscall_bpf(_BTF_LOAD, _trim(attr))
    if fd >= 0:
        return fd
    text = _log_text(log)
    what = (text.strip().splitlines() or [permission_hint(again, "CAP_BPF") or "bad BTF"])[-1]
    raise LoadError(again or code, what, text)
