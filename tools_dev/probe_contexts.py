"""Ask the running kernel which context fields each program type may read and write.

Loads one tiny program for each cell and writes ``abi/_generated/context_access.py``. Needs root.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO / "src"))

from bpfkit.abi import contexts  # noqa: E402
from bpfkit.abi.programtypes import PROGRAM_TYPES  # noqa: E402
from bpfkit.errors import LoadError  # noqa: E402
from bpfkit.kernel._sys import bpf  # noqa: E402

SIZE_CODE = {1: 0x10, 2: 0x08, 4: 0x00, 8: 0x18}
EXIT = struct.pack("<BBhi", 0xB7, 0, 0, 1) + struct.pack("<BBhi", 0x95, 0, 0, 0)
REFUSALS = ("invalid bpf_context access", "cannot write", "cannot be written", "is not allowed")


def accepts(type: int, attach: int, code: bytes) -> bool:
    """Whether the kernel takes the access; errors about anything else (a return value, …) do not
    count.
    """
    try:
        os.close(bpf.prog_load(type, code + EXIT, "GPL", expected_attach_type=attach))
    except LoadError as error:
        if not error.log:
            raise SystemExit(f"type {type} attach {attach}: {error} without a log") from None
        return not any(text in error.log for text in REFUSALS)
    return True


def load(offset: int, size: int) -> bytes:
    return struct.pack("<BBhi", 0x61 & 0xE7 | SIZE_CODE[size], 0x10, offset, 0)


def store(offset: int, size: int) -> bytes:
    zero = struct.pack("<BBhi", 0xB7, 0, 0, 0)
    return zero + struct.pack("<BBhi", 0x63 & 0xE7 | SIZE_CODE[size], 0x01, offset, 0)


def main() -> int:
    lines = [
        "# Made by tools_dev/probe_contexts.py: asked of Linux 6.18, field by field; do not edit.",
        '"""{context: {field: (types that read it, types that write it, narrow loads work)}}."""',
        "",
        "PROBED: dict[str, dict[str, tuple[tuple[int, ...], tuple[int, ...], bool]]] = {",
    ]
    for layout in contexts.LAYOUTS:
        types = [row for row in PROGRAM_TYPES if row.context == layout.name and row.number != 20]
        if not types or layout.name in contexts.NOT_PROBED:
            continue
        lines.append(f'    "{layout.name}": {{')
        for field in layout.fields:
            cell = probe_field(types, field)
            lines.append(f'        "{field.name}": {cell!r},')
        lines.append("    },")
    lines += ["}", ""]
    (REPO / "src/bpfkit/abi/_generated/context_access.py").write_text("\n".join(lines))
    return 0


def probe_field(types, field):  # type: ignore[no-untyped-def]
    size = field.size // (field.array or 1)
    reads, writes, narrow = [], [], False
    for row in types:
        attaches = row.attach_types if row.number not in (2, 3) else (0,)
        for attach in attaches or (0,):
            if accepts(row.number, attach, load(field.offset, size)):
                reads.append(row.number)
                if size > 1 and accepts(row.number, attach, load(field.offset, 1)):
                    narrow = True
            if accepts(row.number, attach, store(field.offset, size)):
                writes.append(row.number)
    return tuple(sorted(set(reads))), tuple(sorted(set(writes))), narrow


if __name__ == "__main__":
    sys.exit(main())
