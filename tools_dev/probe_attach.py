"""Ask the running kernel about contexts that BTF types, where the types do not say all: arguments
of tracepoints that may be NULL, arguments of iterators, members of struct_ops that it takes.

Writes ``abi/_generated/attach_arguments.py``. Needs root; some ten thousand tiny programs, seconds.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO / "src"))
sys.path.insert(0, str(REPO / "tools_dev"))

from bpfkit.btf import Btf, FuncProto, Kind  # noqa: E402
from bpfkit.errors import LoadError  # noqa: E402
from bpfkit.kernel._sys import bpf  # noqa: E402
from probe_context_cells import insn  # noqa: E402

TRACING, STRUCT_OPS = 26, 27
RAW_TP, ITER = 23, 28
END = insn(0xB7) + insn(0x95)


def load(type: int, attach: int, btf_id: int, code: bytes) -> tuple[bool, str]:
    try:
        fd, log = bpf.prog_load_with_log(
            type, code + END, log_level=2, expected_attach_type=attach, attach_btf_id=btf_id
        )
    except LoadError as error:
        return False, error.log
    os.close(fd)
    return True, log


def kind_at(type: int, attach: int, btf_id: int, off: int) -> str:
    """What a load at ``off`` gives, as the log shows it; "" where it is refused."""
    log = load(type, attach, btf_id, insn(0x79, 0, 1, off))[1]
    found = re.search(r"R0=([a-zA-Z_0-9]+)", log.partition("\n0: (")[2])
    return found[1] if found is not None else ""


def functions(btf: Btf, kind: Kind, prefix: str) -> Iterator[tuple[str, int, FuncProto]]:
    for type_id in btf:
        if btf.kind(type_id) == kind and btf.name(type_id).startswith(prefix):
            found = btf.type(btf.type(type_id).type_id)  # type: ignore[union-attr]
            if found.kind == Kind.PTR:
                found = btf.type(found.type_id)  # type: ignore[union-attr]
            if isinstance(found, FuncProto):
                yield btf.name(type_id)[len(prefix) :], type_id, found


def nullable(btf: Btf) -> dict[str, tuple[int, ...]]:
    found = {}
    for name, type_id, proto in functions(btf, Kind.TYPEDEF, "btf_trace_"):
        count = len(proto.parameters) - 1
        kinds = [kind_at(TRACING, RAW_TP, type_id, 8 * number) for number in range(count)]
        numbers = tuple(number for number, kind in enumerate(kinds) if "_or_null_" in kind)
        if numbers:
            found[name] = numbers
    return dict(sorted(found.items()))


def iterators(btf: Btf) -> dict[str, tuple[str, ...]]:
    found = {}
    for name, type_id, proto in functions(btf, Kind.FUNC, "bpf_iter_"):
        if proto.parameters and proto.parameters[0].name == "meta":
            count = len(proto.parameters)
            kinds = tuple(kind_at(TRACING, ITER, type_id, 8 * number) for number in range(count))
            if kinds[0]:
                found[name] = kinds
    return dict(sorted(found.items()))


def struct_ops(btf: Btf) -> dict[str, tuple[str, ...]]:
    found = {}
    for name, *_ in structs(btf):
        type_id = btf.find(name, "struct")
        if type_id is None:
            continue
        members = [
            member.name
            for number, member in enumerate(btf.type(type_id).members)  # type: ignore[union-attr]
            if load(STRUCT_OPS, number, type_id, b"")[0]
        ]
        if members:
            found[name] = tuple(members)
    return dict(sorted(found.items()))


def structs(btf: Btf) -> Iterator[tuple[str, int]]:
    prefix = "bpf_struct_ops_"
    for type_id in btf:
        if btf.kind(type_id) == Kind.STRUCT and btf.name(type_id).startswith(prefix):
            yield btf.name(type_id)[len(prefix) :], type_id


def main() -> int:
    btf = Btf.running()
    tables = (
        ("NULLABLE", "tracepoint: its arguments that may be NULL", nullable(btf)),
        ("ITERATORS", "iterator: what its arguments are", iterators(btf)),
        ("STRUCT_OPS", "struct: its members that programs may be", struct_ops(btf)),
    )
    lines = [
        "# Made by tools_dev/probe_attach.py: asked of Linux 6.18; do not edit.",
        '"""What BTF does not say about the arguments of programs that it types."""',
    ]
    for name, what, table in tables:
        lines += [
            "",
            f"# {what}",
            f"{name}: dict[str, tuple[{'int' if name == 'NULLABLE' else 'str'}, ...]] = {{",
        ]
        lines += [f"    {key!r}: {value!r}," for key, value in table.items()]
        lines += ["}"]
    path = REPO / "src/bpfkit/abi/_generated/attach_arguments.py"
    path.write_text("\n".join(lines).replace("'", '"') + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
