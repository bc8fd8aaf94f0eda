"""Ask the running kernel which fields of the socket structs that programs get pointers to can be
loaded: each size at each offset.

Writes ``abi/_generated/object_cells.py``. Needs root.
"""

from __future__ import annotations

import os
import re
import struct
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO / "src"))
sys.path.insert(0, str(REPO / "tools_dev"))

from bpfkit.errors import LoadError  # noqa: E402
from bpfkit.kernel._sys import bpf  # noqa: E402
from probe_context_cells import SIZES, insn, runs  # noqa: E402

END = 256  # bytes: the structs are smaller
XDP, SCHED_CLS, SOCK_ADDR = 6, 3, 18
XSKMAP = 17
SK_FULLSOCK, TCP_SOCK, MAP_LOOKUP = 95, 96, 1
RETURN = insn(0xB7, imm=1) + insn(0x95)
LOAD_SK = insn(0x79, 1, 1, 168) + insn(0x55, 1, 0, 2, 0) + RETURN  # skb->sk, if there is one
CHECK_R0 = insn(0x55, 0, 0, 2, 0) + RETURN + insn(0xBF, 1, 0)


def socket_maps() -> int:
    return bpf.map_create(type=XSKMAP, key_size=4, value_size=4, max_entries=1)


def lookup(fd: int) -> bytes:
    wide = struct.pack("<BBhi", 0x18, 0x11, 0, fd) + bytes(8)
    key = insn(0x62, 10, 0, -4, 0) + insn(0xBF, 2, 10) + insn(0x07, 2, 0, 0, -4)
    return key + wide + insn(0x85, imm=MAP_LOOKUP) + CHECK_R0


def cell(type: int, attach: int, before: bytes, code: bytes) -> str:
    """The cell's letter, as in probe_context_cells.py."""
    try:
        os.close(bpf.prog_load(type, before + code + RETURN, expected_attach_type=attach))
    except LoadError as error:
        if "verifier bug" in error.log:
            return "!"
        if not re.search(r"invalid \w+ access off=|cannot write into", error.log):
            raise SystemExit(error.log) from None
        return "."
    return "s"


def rows(type: int, attach: int, before: bytes) -> list[str]:
    found = []
    for size, code in SIZES.items():
        letters = [
            cell(type, attach, before, insn(0x61 | code, 0, 1, off)) for off in range(0, END, size)
        ]
        found.append(runs(letters, len(letters)))
        for off in (-size, 1, 3, 5):
            refused = cell(type, attach, before, insn(0x61 | code, 0, 1, off)) == "."
            if (off < 0 or off % size) and not refused:
                raise SystemExit(f"off {off} size {size} is fine")
        if cell(type, attach, before, insn(0x62 | code, 1, 0, 0)) != ".":
            raise SystemExit("stores are fine")
    return found


def main() -> int:
    fd = socket_maps()
    kinds = {
        "sock_common": (SCHED_CLS, 0, LOAD_SK),
        "sock": (SCHED_CLS, 0, LOAD_SK + insn(0x85, imm=SK_FULLSOCK) + CHECK_R0),
        "tcp_sock": (SCHED_CLS, 0, LOAD_SK + insn(0x85, imm=TCP_SOCK) + CHECK_R0),
        "xdp_sock": (XDP, 0, lookup(fd)),
    }
    lines = [
        "# Made by tools_dev/probe_objects.py: asked of Linux 6.18, by cell; do not edit.",
        '"""What programs may load of the structs that they get pointers to."""',
        "",
        "# Loads of 1, 2, 4 and 8 bytes; letters and run lengths as in context_cells.py.",
        "TABLES: dict[str, tuple[str, ...]] = {",
    ]
    for name, (type, attach, before) in kinds.items():
        lines.append(f'    "{name}": (')
        lines += [f'        "{text}",' for text in rows(type, attach, before)]
        lines.append("    ),")
    lines += ["}", ""]
    os.close(fd)
    (REPO / "src/bpfkit/abi/_generated/object_cells.py").write_text("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
