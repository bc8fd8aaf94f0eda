"""bpf(2) from Python, against the running kernel."""

from __future__ import annotations

import errno
import os
import struct
from collections.abc import Iterator

import pytest

from bpfkit.errors import KernelError, LoadError, MapError, UsageError
from bpfkit.kernel._sys import bpf
from support.requires import need_kernel

pytestmark = pytest.mark.kernel


def op(code: int, dst: int = 0, src: int = 0, offset: int = 0, imm: int = 0) -> bytes:
    return struct.pack("<BBhi", code, dst | src << 4, offset, imm)


PASS = op(0xB7, imm=2) + op(0x95)


@pytest.fixture(autouse=True)
def kernel() -> None:
    need_kernel()


@pytest.fixture
def hash_map() -> Iterator[int]:
    fd = bpf.map_create(type=1, key_size=4, value_size=8, max_entries=4, name="sys-test.map 1")
    yield fd
    os.close(fd)


@pytest.fixture
def program() -> Iterator[int]:
    fd = bpf.prog_load(6, PASS, name="sys_test")
    yield fd
    os.close(fd)


def test_elements(hash_map: int) -> None:
    assert bpf.map_lookup(hash_map, b"aaaa", 8) is None
    bpf.map_update(hash_map, b"aaaa", b"12345678")
    assert bpf.map_lookup(hash_map, b"aaaa", 8) == b"12345678"
    assert bpf.map_get_next_key(hash_map, None, 4) == b"aaaa"
    assert bpf.map_get_next_key(hash_map, b"aaaa", 4) is None
    assert bpf.map_delete(hash_map, b"aaaa")
    assert not bpf.map_delete(hash_map, b"aaaa")


def test_batches(hash_map: int) -> None:
    keys, values = b"aaaabbbbcccc", bytes(range(24))
    assert bpf.map_update_batch(hash_map, keys, values, 3) == 3
    got: dict[bytes, bytes] = {}
    cursor: bytes | None = None
    while True:
        k, v, cursor = bpf.map_lookup_batch(hash_map, cursor, 4, key_size=4, value_size=8)
        got |= {k[4 * i : 4 * i + 4]: v[8 * i : 8 * i + 8] for i in range(len(k) // 4)}
        if cursor is None:
            break
    assert got == {keys[4 * i : 4 * i + 4]: values[8 * i : 8 * i + 8] for i in range(3)}
    assert bpf.map_delete_batch(hash_map, b"aaaabbbb", 2) == 2
    k, _, _ = bpf.map_lookup_and_delete_batch(hash_map, None, 4, key_size=4, value_size=8)
    assert k == b"cccc"
    with pytest.raises(MapError, match="0 of 1"):
        bpf.map_delete_batch(hash_map, b"cccc", 1)


def test_map_errors(hash_map: int) -> None:
    for i in range(4):
        bpf.map_update(hash_map, struct.pack("<I", i), bytes(8))
    with pytest.raises(MapError, match="full") as full:
        bpf.map_update(hash_map, b"zzzz", bytes(8))
    assert full.value.errno == errno.E2BIG
    with pytest.raises(MapError, match="exists"):
        bpf.map_update(hash_map, struct.pack("<I", 1), bytes(8), flags=1)
    with pytest.raises(MapError) as bad:
        bpf.map_lookup(-1, b"aaaa", 8)
    assert bad.value.errno == errno.EBADF
    with pytest.raises(MapError):
        bpf.map_create(type=99)
    with pytest.raises(UsageError):
        bpf.map_create(type=1, key_size=-1)


def test_frozen_map() -> None:
    fd = bpf.map_create(type=2, key_size=4, value_size=4, max_entries=1, name="frozen")
    try:
        bpf.map_freeze(fd)
        with pytest.raises(MapError, match="frozen"):
            bpf.map_update(fd, bytes(4), bytes(4))
        assert bpf.map_lookup(fd, bytes(4), 4) == bytes(4)
    finally:
        os.close(fd)


def test_queue() -> None:
    fd = bpf.map_create(type=22, value_size=4, max_entries=2, name="queue")
    try:
        bpf.map_update(fd, b"", b"abcd")
        assert bpf.map_lookup_and_delete(fd, b"", 4) == b"abcd"
        assert bpf.map_lookup_and_delete(fd, b"", 4) is None
    finally:
        os.close(fd)


def test_info(hash_map: int, program: int) -> None:
    info = bpf.map_info(hash_map)
    assert (info.type, info.key_size, info.value_size, info.max_entries) == (1, 4, 8, 4)
    assert info.name == "sys_test.map_1"
    about = bpf.prog_info(program)
    assert (about.type, about.name, about.xlated_size, about.map_ids) == (6, "sys_test", 16, ())
    assert about.gpl_compatible and len(about.tag) == 16
    again = bpf.prog_fd_by_id(about.id)
    assert bpf.prog_info(again).tag == about.tag
    os.close(again)
    again = bpf.map_fd_by_id(info.id)
    assert bpf.map_info(again) == info
    os.close(again)
    assert bpf.next_prog_id(about.id - 1) is not None
    assert bpf.next_map_id(0x7FFFFFFF) is None
    with pytest.raises(KernelError):
        bpf.prog_fd_by_id(0x7FFFFFFF)


def test_maps_of_a_program(hash_map: int) -> None:
    code = op(0x18, 1, 1, 0, hash_map) + op(0) + PASS
    fd = bpf.prog_load(6, code, name="uses_map")
    assert bpf.prog_info(fd).map_ids == (bpf.map_info(hash_map).id,)
    os.close(fd)


def test_run(program: int) -> None:
    packet = bytes(range(60))
    context = struct.pack("<6I", 0, 60, 0, 0, 0, 0)
    run = bpf.prog_test_run(program, packet, ctx=context, repeat=10)
    assert run.retval == 2 and run.data_out == packet
    assert run.ctx_out == context
    with pytest.raises(KernelError, match="14 bytes"):
        bpf.prog_test_run(program, b"short")


def test_syscall_program_writes_its_context() -> None:
    code = op(0x7A, 1, 0, 0, 77) + op(0xB7) + op(0x95)
    fd = bpf.prog_load(31, code, flags=16)
    run = bpf.prog_test_run(fd, ctx=bytes(8), repeat=0, ctx_out_size=0)
    os.close(fd)
    assert run.ctx_out == struct.pack("<Q", 77)


def test_refused_program_has_a_log() -> None:
    with pytest.raises(LoadError, match="R0 !read_ok") as refused:
        bpf.prog_load(6, op(0x95))
    assert refused.value.errno == errno.EACCES
    assert "processed" in refused.value.log


def test_long_log_is_whole() -> None:
    code = b"".join(op(0xB7, 2, imm=i) for i in range(3000)) + op(0x95)
    with pytest.raises(LoadError, match="R0 !read_ok") as refused:
        bpf.prog_load(6, code, log_level=2)
    assert refused.value.log.startswith(("0:", "func#0"))
    assert refused.value.log.count("\n") > 3000


def test_accepted_program_with_a_log() -> None:
    fd, log = bpf.prog_load_with_log(6, PASS, log_level=2)
    os.close(fd)
    assert "processed 2 insns" in log


def test_bad_programs() -> None:
    with pytest.raises(UsageError):
        bpf.prog_load(6, b"\0" * 7)
    with pytest.raises(UsageError):
        bpf.prog_load(-1, PASS)
    with pytest.raises(LoadError):
        bpf.prog_load(6, b"")
    with pytest.raises(LoadError):
        bpf.prog_load(999, PASS)


def test_btf() -> None:
    strings = b"\0int\0"
    types = struct.pack("<III", 1, 1 << 24, 4) + struct.pack("<I", 32)
    header = struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, len(types), len(types), len(strings))
    fd = bpf.btf_load(header + types + strings)
    os.close(fd)
    with pytest.raises(LoadError) as refused:
        bpf.btf_load(header + types + b"int\0\0")
    assert refused.value.log


def test_pinning(hash_map: int) -> None:
    path = f"/sys/fs/bpf/bpfkit_sys_test_{os.getpid()}"
    if not os.path.isdir("/sys/fs/bpf") or not os.path.ismount("/sys/fs/bpf"):
        pytest.skip("no bpffs mounted")
    bpf.obj_pin(hash_map, path)
    try:
        fd = bpf.obj_get(path)
        assert bpf.map_info(fd).id == bpf.map_info(hash_map).id
        os.close(fd)
    finally:
        os.unlink(path)
    with pytest.raises(KernelError, match="No such file"):
        bpf.obj_get(path)


def test_no_descriptors_leak() -> None:
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(5):
        with pytest.raises(LoadError):
            bpf.prog_load(6, op(0x95))
        os.close(bpf.prog_load(6, PASS))
    assert len(os.listdir("/proc/self/fd")) == before
