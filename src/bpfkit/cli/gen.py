"""``bpfkit gen``: files made from objects: skeletons, one object out of several, cut-down BTF.

The words and their order are those of ``bpftool gen``.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import UsageError

if TYPE_CHECKING:
    from ..obj import ObjectSpec

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    made = parser.add_subparsers(dest="gen", metavar="WHAT", title="what", required=True)
    text = "a typed Python module (or C header) with the object inside, to standard output"
    skeleton = made.add_parser("skeleton", help=text, description=text[0].upper() + text[1:] + ".")
    add = skeleton.add_argument
    add("file", metavar="OBJ", help="object file, or C source, which is compiled")
    add("words", metavar="name NAME", nargs="*", help="name of the object (default: by its file)")
    add("-o", "--output", metavar="FILE", help="write to FILE instead")
    add("--c", action="store_true", help="a C header for programs over libbpf")
    add(
        "--type",
        dest="types",
        metavar="TYPE",
        action="append",
        default=[],
        help="make a class of this struct or enum too, such as a ring buffer's record",
    )
    text = "link several objects into one"
    combined = made.add_parser("object", help=text, description=text[0].upper() + text[1:] + ".")
    combined.add_argument("output", metavar="OUTPUT", help="where the object goes")
    combined.add_argument("inputs", metavar="INPUT", nargs="+", help="object file")
    text = "cut BTF down to what the CO-RE records of some objects ask for"
    cut = made.add_parser("min_core_btf", help=text, description=text[0].upper() + text[1:] + ".")
    cut.add_argument("input", metavar="INPUT", help="whole BTF of a kernel: raw, or an ELF file")
    cut.add_argument("output", metavar="OUTPUT", help="where the raw BTF goes")
    cut.add_argument("objects", metavar="OBJECT", nargs="+", help="object file")
    for sub in (combined, cut):
        sub.add_argument("--json", action="store_true", help="say what was made as JSON")
    for sub in (skeleton, combined, cut):
        sub.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help="as above")


def run(options: argparse.Namespace) -> int:
    """The command."""
    return _COMMANDS[options.gen](options)


def _skeleton(options: argparse.Namespace) -> int:
    from ..skeleton import c_skeleton, python_skeleton
    from ..skeleton.names import default_name

    name = _name(options.words) or default_name(options.file)
    data, spec = _read_object(options.file)
    if options.c:
        if options.types:
            raise UsageError("--type is for Python: a C header takes types from your own headers")
        text = c_skeleton(spec, data, name)
    else:
        text = python_skeleton(spec, data, name, types=options.types)
    if options.output and options.output != "-":
        Path(options.output).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    return 0


def _name(words: list[str]) -> str:
    if not words:
        return ""
    if len(words) != 2 or words[0] != "name":
        raise UsageError(f"{' '.join(words)!r}: after OBJ comes nothing, or the words name NAME")
    return words[1]


def _read_object(file: str) -> tuple[bytes, ObjectSpec]:
    from ..obj import load_object

    path = Path(file)
    data = path.read_bytes()
    if data[:4] != b"\x7fELF" and path.suffix == ".c":
        from ..lang.c import compile_c

        data = compile_c(path)
    return data, load_object(data, file=file)


def _object(options: argparse.Namespace) -> int:
    from ..obj.combine import combine

    inputs = [(file, Path(file).read_bytes()) for file in options.inputs]
    made = combine(inputs)
    Path(options.output).write_bytes(made)
    return _report(options, {"inputs": options.inputs, "bytes": len(made)})


def _min_core_btf(options: argparse.Namespace) -> int:
    from ..btf import Btf
    from ..linker.mincore import min_core_btf
    from ..obj import open_elf

    specs = [open_elf(file) for file in options.objects]
    made = min_core_btf(Btf.from_file(options.input), specs)
    Path(options.output).write_bytes(made.raw)
    return _report(
        options,
        {
            "input": options.input,
            "objects": options.objects,
            "types": len(made),
            "bytes": len(made.raw),
        },
    )


def _report(options: argparse.Namespace, made: dict[str, Any]) -> int:
    if options.json:
        print(json.dumps({"output": options.output, **made}))
    return 0


_COMMANDS = {"skeleton": _skeleton, "object": _object, "min_core_btf": _min_core_btf}
