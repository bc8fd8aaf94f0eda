"""The table of map types says which the VM has; the VM must agree."""

from __future__ import annotations

import pytest

from bpfkit.abi import MAP_TYPES
from bpfkit.abi.rows import MapTypeRow
from bpfkit.errors import MapError, UnsupportedError
from bpfkit.obj import MapSpec
from bpfkit.vm.maps import create_map

# (key size, value size, entries, flags) that one or another type takes
SHAPES = [
    *((4, 4, 4, 0), (8, 4, 4, 1), (0, 4, 4, 0), (0, 0, 4096, 0)),
    *((4, 64, 4, 0), (8, 4, 0, 0), (4, 4, 0, 1), (4, 4, 1, 0), (0, 0, 4, 0x400)),
]


@pytest.mark.parametrize("row", MAP_TYPES, ids=lambda row: row.short)
def test_map_type(row: MapTypeRow) -> None:
    inner = MapSpec("inner", 2, key_size=4, value_size=4, max_entries=1)
    outcomes = set()
    for key, value, entries, flags in SHAPES:
        spec = MapSpec("m", row.number, key, value, entries, flags)
        spec.inner = inner if row.short.endswith("of_maps") else None
        try:
            create_map(spec).close()
            outcomes.add("made")
        except MapError:
            outcomes.add("refused")
        except UnsupportedError as error:
            outcomes.add("unsupported")
            assert row.short in str(error) or row.name in str(error)
    assert ("made" in outcomes) is row.vm
    assert ("unsupported" in outcomes) is not row.vm
