"""The headers that C programs are compiled with: written ones in ``include/``, and those made here
from the tables of ``abi``.

They carry the names that programs written for libbpf and the kernel's user headers expect, and
come first on the search path, so that a program compiles the same on a machine with kernel
headers, with other kernel headers and with none.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ...cachedir import atomic_write, cache_dir, content_key

if TYPE_CHECKING:
    from ...abi.rows import HelperRow

__all__ = ["generated_headers", "header_folders", "headers_stamp"]

INCLUDE = Path(__file__).with_name("include")
_VALUES = 12  # parameters of a traced function, values of a printed line
_MOST = 2 * _VALUES  # arguments that the counting macros can count


def header_folders() -> tuple[Path, ...]:
    """The folders to search first, in order. The generated one is written at first use."""
    return INCLUDE, _generated_folder()


@cache
def headers_stamp() -> str:
    """Changes whenever a header or what it is made from changes; costs some file status calls, no
    reading."""
    import bpfkit.abi

    abi = Path(bpfkit.abi.__file__ or "").parent
    parts = []
    for folder in (INCLUDE, abi, Path(__file__).parent):
        for base, _, names in os.walk(folder):
            for name in sorted(names):
                if name.endswith((".h", ".py")):
                    status = os.stat(os.path.join(base, name))
                    parts.append(f"{name} {status.st_size} {status.st_mtime_ns}")
    return content_key(*sorted(parts))[:20]


@cache
def _generated_folder() -> Path:
    root = cache_dir("headers")
    if root is None:
        root = _temporary_root()
    folder = root / headers_stamp()
    done = folder / "complete"
    if not done.exists():
        for name, text in generated_headers().items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            atomic_write(path, text.encode())
        atomic_write(done, b"")
    return folder


def _temporary_root() -> Path:
    """For caching turned off: a folder that goes with the process."""
    import atexit
    import shutil

    folder = tempfile.mkdtemp(prefix="bpfkit-headers-")
    atexit.register(shutil.rmtree, folder, True)
    return Path(folder)


def generated_headers() -> dict[str, str]:
    """Path below the include folder -> text of every header that is made from tables."""
    from ...abi._generated.uapi import ENUMS
    from ...abi.helpers import HELPERS

    helpers = sorted(HELPERS, key=lambda row: row.id)
    bpf = {name: values for name, values in ENUMS.items() if not _ELSEWHERE.match(name)}
    netfilter = {name: values for name, values in ENUMS.items() if name.startswith("nf_")}
    texts = {
        "bpf/bpf_helper_defs.h": _helper_definitions(helpers),
        "bpfkit/bpf_enums.h": "\n".join(_enums(bpf)),
        "bpfkit/macros.h": "\n".join(_macros()),
        "linux/netfilter.h": "\n".join([*_verdicts(), *_enums(netfilter)]),
    }
    texts |= {f"uapi/{name}": f"#include <{name}>" for name in _user_headers()}
    return {name: _guarded(name, text) for name, text in texts.items()}


def _user_headers() -> list[str]:
    """``linux/*.h`` and ``asm/*.h``, which programs from the kernel's tree and for BCC include
    below ``uapi/``."""
    written = [path for folder in ("linux", "asm") for path in (INCLUDE / folder).glob("*.h")]
    return sorted([*(f"{path.parent.name}/{path.name}" for path in written), "linux/netfilter.h"])


def _guarded(name: str, text: str) -> str:
    guard = "BPFKIT_" + re.sub(r"\W", "_", name).upper()
    return (
        f"/* {name}: made by bpfkit from its tables. */\n"
        f"#ifndef {guard}\n#define {guard}\n\n{text}\n\n#endif\n"
    )


# --- enums --------------------------------------------------------------------------------------

# Enums that the kernel gives a tag; the names of the others are ours.
_TAGGED = re.compile(r"bpf_|xdp_action$|sk_action$|tcx_action_base$|nf_|netkit_")
_ELSEWHERE = re.compile(r"btf_kind$|btf_func_linkage$|nf_")


def _enums(enums: dict[str, dict[str, int]]) -> Iterator[str]:
    for name, values in enums.items():
        yield f"enum {name} {{" if _TAGGED.match(name) else f"enum {{ /* {name} */"
        yield from (f"\t{constant} = {_number(value)}," for constant, value in values.items())
        yield "};\n"


def _number(value: int) -> str:
    if -0x80000000 <= value <= 0x7FFFFFFF:
        return str(value) if value > -0x80000000 else "(-2147483647 - 1)"
    return f"{value:#x}ULL" if value >= 0 else f"({value}LL)"


def _verdicts() -> Iterator[str]:
    words = ("DROP", "ACCEPT", "STOLEN", "QUEUE", "REPEAT", "STOP")
    yield from (f"#define NF_{word} {number}" for number, word in enumerate(words))
    yield "#define NF_MAX_VERDICT NF_STOP\n"


# --- helpers ------------------------------------------------------------------------------------

_VARIADIC = {"bpf_trace_printk": 2}  # helper -> how many parameters have a fixed type


def _helper_definitions(rows: list[HelperRow]) -> str:
    """One constant function pointer a helper: its "address" is the number in the call
    instruction."""
    lines = ["/* Include <linux/bpf.h> or vmlinux.h first: the types come from there. */"]
    definitions = [_helper(row) for row in rows]
    for tag in sorted({t for text in definitions for t in re.findall(r"struct \w+", text)}):
        lines.append(f"{tag};")
    for row, definition in zip(rows, definitions):
        gpl = " (GPL only)" if row.gpl_only else ""
        lines += [
            "",
            f"/* {row.doc.replace('*/', '* /')} Since Linux {row.since}{gpl}. */",
            definition,
        ]
    return "\n".join(lines)


def _helper(row: HelperRow) -> str:
    fixed = _VARIADIC.get(row.name)
    parameters = [_parameter(arg.ctype, arg.name) for arg in row.args[:fixed]]
    if fixed is not None:
        parameters.append("...")
    space = "" if row.ret_ctype.endswith("*") else " "
    arguments = ", ".join(parameters) or "void"
    return f"static {row.ret_ctype}{space}(* const {row.name})({arguments}) = (void *) {row.id};"


def _parameter(ctype: str, name: str) -> str:
    if "(*)" in ctype:  # a pointer to a function
        return ctype.replace("(*)", f"(*{name})", 1)
    return f"{ctype}{name}" if ctype.endswith("*") else f"{ctype} {name}"


# --- macros that depend on how many arguments they get -----------------------------------------


def _macros() -> Iterator[str]:
    names = ", ".join(f"_{i}" for i in range(_MOST + 1))
    falling = ", ".join(str(i) for i in range(_MOST, -1, -1))
    fixed = ", ".join(["_", *(f"_{i}" for i in range(1, _VALUES + 1))])
    printk = ", ".join("__bpf_printk" if i <= 3 else "__bpf_vprintk" for i in _falling(_VALUES))
    yield "#define ___bk_join_(a, b) a##b"
    yield "#define ___bk_join(a, b) ___bk_join_(a, b)"
    yield "#define ___bk_pick_args_(a, b) a##b"
    yield "#define ___bk_pick_args(a, b) ___bk_pick_args_(a, b)"
    yield f"#define ___bk_nth({names}, wanted, rest...) wanted"
    yield f"#define ___bk_count(args...) ___bk_nth(_, ##args, {falling})\n"
    yield "/* the same under the names that programs found in libbpf */"
    names_there = {
        "___bpf_concat": "(a, b) a##b",
        "___bpf_apply": "(macro, count) ___bpf_concat(macro, count)",
        "___bpf_nth": f"({fixed}, wanted, rest...) wanted",
        "___bpf_narg": "(args...) ___bk_count(args)",
    }
    for name, rest in names_there.items():
        yield f"#ifndef {name}\n#define {name}{rest}\n#endif"
    yield f"#define ___bpf_pick_printk(args...) ___bpf_nth(_, ##args, {printk})\n"
    yield from _fill_macros()
    yield from _path_macros()
    yield from _argument_macros()
    yield from _pair_macros()


def _falling(most: int) -> range:
    return range(most, -1, -1)


def _letters(count: int) -> list[str]:
    return [f"a{i}" for i in range(count)]


def _fill_macros() -> Iterator[str]:
    """``___bpf_fill(array, values...)``: each value as one 64-bit element."""
    yield (
        "#define ___bpf_fill(array, args...) "
        "___bk_join(___bk_fill, ___bk_count(args))(array, ##args)"
    )
    yield "#define ___bk_fill0(array, rest...) do {} while (0)"
    for count in range(1, _VALUES + 1):
        names = _letters(count)
        steps = "; ".join(f"array[{i}] = {a}" for i, a in enumerate(names))
        yield f"#define ___bk_fill{count}(array, {', '.join(names)}) {steps}"
    yield ""


def _path_macros() -> Iterator[str]:
    """``___bk_path(s, a, b)`` is s->a->b; ``___bk_follow`` reads it one pointer at a time."""
    yield (
        "#define ___bk_path(source, path...) "
        "___bk_join(___bk_path, ___bk_count(path))(source, path)"
    )
    yield (
        "#define ___bk_follow(read, last, to, size, source, path...) "
        "___bk_join(___bk_follow, ___bk_count(path))(read, last, to, size, source, path)"
    )
    for count in range(1, 11):
        names = _letters(count)
        listed = ", ".join(names)
        yield f"#define ___bk_path{count}(source, {listed}) {_arrow(names)}"
        steps = []
        if count > 1:
            steps = ["const void *___at;", f"read(&___at, sizeof(___at), &{_arrow(names[:1])});"]
        for depth in range(1, count - 1):
            here = f"((typeof({_arrow(names[:depth])}))(___at))->{names[depth]}"
            steps.append(f"read(&___at, sizeof(___at), &{here});")
        end = _arrow(names)
        if count > 1:
            end = f"((typeof({_arrow(names[:-1])}))(___at))->{names[-1]}"
        steps.append(f"last(to, size, &{end});")
        head = f"#define ___bk_follow{count}(read, last, to, size, source, {listed})"
        yield f"{head} {' '.join(steps)}"
    yield ""


def _arrow(names: list[str]) -> str:
    return "->".join(["(source)", *names])


def _argument_macros() -> Iterator[str]:
    """The arguments that the wrappers of bpf_tracing.h hand to the body, by their number."""
    word = "(unsigned long long)"
    kinds = {
        "ctx": [f"ctx[{i}]" for i in range(_VALUES)],
        "reg": [f"{word}PT_REGS_PARM{i}(ctx)" for i in range(1, 9)],
        "ret": [f"{word}PT_REGS_RC(ctx)"],
        "syscall": [f"{word}PT_REGS_PARM{i}_SYSCALL(regs)" for i in range(1, 8)],
        "syscall_core": [f"{word}PT_REGS_PARM{i}_CORE_SYSCALL(regs)" for i in range(1, 8)],
        "usdt": [f"___bk_usdt_value({i})" for i in range(_VALUES)],
    }
    for kind, values in kinds.items():
        # joined by macros of their own: values such as PT_REGS_PARM1_CORE use ___bk_join
        yield f"#define ___bk_{kind}_args(count) ___bk_pick_args(___bk_{kind}_args_, count)"
        for count in range(len(values) + 1):
            yield f"#define ___bk_{kind}_args_{count} {', '.join(['ctx', *values[:count]])}"
    yield ""


def _pair_macros() -> Iterator[str]:
    """For BPF_PROG2, whose parameters are pairs ``type, name``: how they are declared, and their
    values out of ctx, where a parameter of more than 8 bytes has two slots."""
    for what in ("declare", "pass"):
        yield (
            f"#define ___bk_{what}_pairs(args...) "
            f"___bk_pick_args(___bk_{what}_pairs_, ___bk_count(args))(args)"
        )
        yield f"#define ___bk_{what}_pairs_0(rest...)"
    for count in range(1, _VALUES + 1):
        pairs = ", ".join(f"t{i}, a{i}" for i in range(count))
        declared = "".join(f", t{i} a{i}" for i in range(count))
        yield f"#define ___bk_declare_pairs_{2 * count}({pairs}) {declared}"
        passed, slot = "", "0"
        for i in range(count):
            passed += f", ___bk_slot_value(t{i}, {slot})"
            slot += f" + ___bk_slots(t{i})"
        yield f"#define ___bk_pass_pairs_{2 * count}({pairs}) {passed}"
