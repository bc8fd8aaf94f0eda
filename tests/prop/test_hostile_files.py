"""Damaged objects and types end in an answer or in one of our errors, in bounded time.

``tests/data/hostile`` keeps what fuzzers found: put a new finding there, named for what is wrong
with it."""

from __future__ import annotations

import contextlib
import random
import time
from pathlib import Path

import pytest

import bpfkit
from bpfkit.btf import Btf
from bpfkit.btf.cdump import dump_c
from bpfkit.btf.dedup import dedup
from bpfkit.btf.rawdump import dump_raw
from bpfkit.elf import ElfFile
from bpfkit.errors import BpfkitError
from bpfkit.obj.combine import combine
from bpfkit.obj.save import save
from bpfkit.present.describe import describe
from support.requires import need_shared

FOUND = sorted((Path(__file__).parents[1] / "data" / "hostile").iterdir())
SECONDS = 30  # a bound that a slow machine keeps; what has no bound does not
FLIPS = 3


def through_objects(data: bytes) -> None:
    try:
        spec = bpfkit.open_object(data)
        describe(spec)
    except BpfkitError:
        return
    for job in (lambda: bpfkit.link(spec), lambda: combine([("one.o", data)]), lambda: save(spec)):
        with contextlib.suppress(BpfkitError):
            job()


def through_types(data: bytes) -> None:
    try:
        btf = Btf.from_bytes(data)
    except BpfkitError:
        return
    for job in (btf.check, lambda: list(dump_raw(btf)), lambda: dump_c(btf), lambda: dedup(btf)):
        with contextlib.suppress(BpfkitError):
            job()


def attempt(data: bytes) -> None:
    started = time.monotonic()
    (through_objects if data[:4] == b"\x7fELF" else through_types)(data)
    assert time.monotonic() - started < SECONDS


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_findings(path: Path) -> None:
    attempt(path.read_bytes())


def damaged(data: bytes, rng: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 4, 16))):
        at = rng.randrange(len(out))
        out[at] = rng.choice((0, 1, 0x7F, 0x80, 0xFF, out[at] ^ 1 << rng.randrange(8)))
    return bytes(out[: rng.randrange(len(out))] if rng.random() < 0.1 else out)


@pytest.mark.parametrize("part", range(4))
def test_flipped_bytes_of_real_objects(part: int) -> None:
    root = need_shared("data/verifier_corpus/objects")
    files = [path for path in sorted(root.rglob("*.o")) if path.stat().st_size < 100_000]
    for path in files[part::40]:
        rng = random.Random(path.name)
        data = path.read_bytes()
        section = ElfFile(data).section(".BTF")
        types = bytes(section.data) if section is not None else b""
        for _ in range(FLIPS):
            attempt(damaged(data, rng))
            if types:
                attempt(damaged(types, rng))
