"""The C header of damaged BTF: text or one of our errors, soon."""

import random
import struct

import pytest

from bpfkit.btf import Btf
from bpfkit.btf.cdump import dump_c
from bpfkit.errors import BpfkitError
from support.btf_sources import compiled, every_kind


def attempt(data, most=4 << 20):
    try:
        text = dump_c(Btf.from_bytes(data))
    except BpfkitError:
        return False
    assert len(text) < most + 1000 * len(data)
    return True


@pytest.mark.parametrize("seed", range(8))
def test_flipped_words(seed):
    rng = random.Random(seed)
    good = every_kind().to_bytes()
    survived = 0
    for _ in range(250):
        data = bytearray(good)
        for _ in range(rng.randrange(1, 4)):
            at = rng.randrange(24, len(data) - 4) & ~3
            value = rng.choice([rng.randrange(1 << 32), rng.randrange(40), 0, 0xFFFFFFFF])
            struct.pack_into("<I", data, at, value)
        survived += attempt(bytes(data))
    assert survived


@pytest.mark.parametrize("seed", range(4))
def test_flipped_bytes_of_what_clang_made(seed):
    rng = random.Random(seed)
    good = compiled()[".BTF"]
    for _ in range(150):
        data = bytearray(good)
        for _ in range(rng.randrange(1, 5)):
            data[rng.randrange(24, len(data))] = rng.randrange(256)
        attempt(bytes(data))


def test_big_endian():
    assert dump_c(Btf.from_bytes(every_kind().to_bytes("big"))) == dump_c(every_kind().to_btf())
