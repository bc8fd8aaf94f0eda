"""Compile the VM's C runtime to target-neutral LLVM IR: vm/runtime/*.c -> vm/_generated/.

    python tools_dev/gen_runtime.py            write everything
    python tools_dev/gen_runtime.py --check    compare; exit code 1 and a list of what differs
    python tools_dev/gen_runtime.py --out DIR  write to another folder

The compiler is the clang of the ziglang wheel, so that everybody gets the same text. Written are
NAME.ll (one for each .c), inline.ll.txt (from inline.c: functions for the JIT's modules, made
internal, not part of the runtime), symbols.txt (every exported function) and layout.py (offsets and
sizes of the shared structs, enums and constants, as the compiler sees them). A file that does not
compile keeps its old output; the exit code is 1. Run it after any change in runtime/, commit both.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

REPO = Path(__file__).resolve().parents[1]
RUNTIME = REPO / "src/bpfkit/vm/runtime"
GENERATED = REPO / "src/bpfkit/vm/_generated"
FLAGS = [
    *("--target=x86_64-linux-none", "-std=gnu11", "-O2", "-g0", "-ffreestanding", "-fwrapv"),
    *("-fno-stack-protector", "-fno-vectorize", "-fno-slp-vectorize", "-fno-strict-aliasing"),
    *("-fno-unwind-tables", "-fno-asynchronous-unwind-tables"),
    *("-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter", "-Wno-unused-function"),
    "-Wno-unused-command-line-argument",
]
# Attributes that tie the text to one machine, or (no-builtins) keep it from being inlined into
# JIT code.
MACHINE_ATTRIBUTES = re.compile(
    r' (?:"(?:frame-pointer|min-legal-vector-width|target-cpu|target-features|tune-cpu'
    r'|stack-protector-buffer-size)"="[^"]*"'
    r'|"no-builtins"|"no-builtin-[a-z]+"|nobuiltin(?= ))'
)
WHOLE_NUMBER = re.compile(r"[\w\s()+*/<>|~-]+")


class GenerationError(Exception):
    """The C does not compile or breaks a rule of the runtime."""


def clang(*arguments: str) -> str:
    import ziglang

    zig = Path(ziglang.__file__).parent / "zig"
    done = subprocess.run([str(zig), "clang", *FLAGS, *arguments], capture_output=True, text=True)
    if done.returncode:
        raise GenerationError(done.stderr)
    return done.stdout


def compile_ir(source: Path) -> str:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out.ll")
        clang("-S", "-emit-llvm", f"-I{RUNTIME}", str(source), "-o", str(out))
        return out.read_text()


def neutral(text: str, source: str) -> str:
    """The IR without what names a machine, a file name or a compiler build."""
    dropped = {
        number
        for line in text.splitlines()
        if line.startswith(("!llvm.module.flags", "!llvm.ident"))
        for number in re.findall(r"!(\d+)", line)
    }
    lines = []
    for line in text.splitlines():
        if line.startswith(
            ("; ModuleID", "source_filename", "target ", "!llvm.module.flags", "!llvm.ident")
        ):
            continue
        node = re.match(r"!(\d+) = ", line)
        if node and node[1] in dropped:
            continue
        if line.startswith("attributes #"):
            line = MACHINE_ATTRIBUTES.sub("", line)
            line = re.sub(r"{ *}", "{ nounwind }", line)  # LLVM takes no empty group
        lines.append(line.replace("dso_local ", ""))
    body = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
    return f"; Made from {source} by tools_dev/gen_runtime.py: do not edit.\n\n{body}\n"


def exported(text: str, source: str) -> list[str]:
    """Names of the functions with external linkage: all start with bk_. No writable data."""
    names = re.findall(r"^define (?!internal|private)[^@\n]*@([\w.]+)\(", text, re.M)
    for name in names:
        if not name.startswith("bk_"):
            raise GenerationError(
                f"{source}: {name} is exported but does not start with bk_; make it static"
            )
    for line in text.splitlines():
        if re.match(r"@[\w.]+ = .*\bglobal\b", line):
            raise GenerationError(f"{source}: writable global: {line}")
    return names


def make_internal(text: str) -> str:
    text = re.sub(r"^define (?!internal|private)", "define internal ", text, flags=re.M)
    return re.sub(r"\bnoinline\b", "alwaysinline", text)


# --- layout.py -----------------------------------------------------------------------------


def declarations(
    node: dict[str, Any], records: dict[str, list[str]], enums: dict[str, list[str]]
) -> None:
    """Collect complete bk_* structs and enums from clang's syntax tree."""
    inner = node.get("inner", [])
    name = node.get("name", "")
    if (
        node.get("kind") == "RecordDecl"
        and node.get("completeDefinition")
        and name.startswith("bk_")
    ):
        fields = [x for x in inner if x["kind"] == "FieldDecl" and "name" in x]
        # arrays without a length (the tail of a slot) have no size
        records[name] = [x["name"] for x in fields if not x["type"]["qualType"].endswith("[]")]
    elif node.get("kind") == "EnumDecl":
        enums[name] = [x["name"] for x in inner if x["kind"] == "EnumConstantDecl"]
    if node.get("kind") == "TranslationUnitDecl":
        for child in inner:
            declarations(child, records, enums)


def macros(text: str) -> list[str]:
    """Macros without parameters that are whole numbers: BK_*, BPF_* and errno names."""
    found = []
    for name, body in re.findall(r"^#define ((?:BK|BPF|E)[A-Z0-9_]+) (.+)$", text, re.M):
        if WHOLE_NUMBER.fullmatch(body) and re.search(r"\d|[A-Z]{3}", body) and "__" not in body:
            found.append(name)
    return sorted(found)


def layout() -> str:
    headers = "".join(f'#include "{path.name}"\n' for path in sorted(RUNTIME.glob("*.h")))
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder, "layout.c"), Path(folder, "out.ll")
        source.write_text(headers)
        arguments = [f"-I{RUNTIME}", str(source)]
        tree = clang("-fsyntax-only", "-Xclang", "-ast-dump=json", *arguments)
        records: dict[str, list[str]] = {}
        enums: dict[str, list[str]] = {}
        declarations(json.loads(tree), records, enums)
        names = macros(clang("-E", "-dM", *arguments))
        rows = []
        for record, fields in records.items():
            rows.append((f"size_{record}", [f"sizeof(struct {record})"]))
            for field in fields:
                pair = [
                    f"__builtin_offsetof(struct {record}, {field})",
                    f"sizeof(((struct {record} *)0)->{field})",
                ]
                rows.append((f"field_{record}_{field}", pair))
        values = [*names, *(name for members in enums.values() for name in members)]
        rows += [(f"value_{name}", [f"(s64)({name})"]) for name in values]
        body = "".join(
            f"const s64 {name}[{len(of)}] = {{ {', '.join(of)} }};\n" for name, of in rows
        )
        source.write_text(headers + body)
        clang("-S", "-emit-llvm", *arguments, "-o", str(out))
        return layout_text(constants(out.read_text()), records, enums, names)


def constants(text: str) -> dict[str, list[int]]:
    found = {}
    for name, size, body in re.findall(
        r"^@(\w+) = .*constant \[(\d+) x i64\] (.+?), align", text, re.M
    ):
        found[name] = (
            [0] * int(size)
            if body == "zeroinitializer"
            else [int(n) for n in re.findall(r"i64 (-?\d+)", body)]
        )
    return found


def layout_text(
    value: dict[str, list[int]],
    records: dict[str, list[str]],
    enums: dict[str, list[str]],
    names: list[str],
) -> str:
    lines = [
        '"""Shapes shared with the native runtime. Made by tools_dev/gen_runtime.py: do not edit.',
        "",
    ]
    lines += [
        "SIZES: bytes of each struct. FIELDS: {struct: {field: (offset, size)}}, in bytes.",
        "ENUMS: {enum: {name: value}}. Every enum constant and macro is a module constant too.",
    ]
    lines += ['"""', "", "SIZES: dict[str, int] = {"]
    lines += [f'    "{record}": {value[f"size_{record}"][0]},' for record in records]
    lines += ["}", "", "FIELDS: dict[str, dict[str, tuple[int, int]]] = {"]
    for record, fields in records.items():
        lines.append(f'    "{record}": {{')
        for field in fields:
            offset, size = value[f"field_{record}_{field}"]
            lines.append(f'        "{field}": ({offset}, {size}),')
        lines.append("    },")
    lines += ["}", "", "ENUMS: dict[str, dict[str, int]] = {"]
    for enum, members in enums.items():
        if enum:
            lines.append(f'    "{enum}": {{')
            lines += [f'        "{name}": {value[f"value_{name}"][0]},' for name in members]
            lines.append("    },")
    lines += ["}", ""]
    every = [*names, *(name for members in enums.values() for name in members)]
    lines += [f"{name} = {value[f'value_{name}'][0]}" for name in every]
    return "\n".join(lines) + "\n"


# --- all of it ------------------------------------------------------------------------------


def one_source(source: Path) -> tuple[str, str, list[str], str]:
    """(file name, text, exported functions, error) of one C file."""
    inline = source.name == "inline.c"
    name = "inline.ll.txt" if inline else f"{source.stem}.ll"
    error = ""
    try:
        text = neutral(compile_ir(source), source.name)
        names = exported(text, source.name)
    except GenerationError as problem:
        error, old = str(problem), GENERATED / name
        text = old.read_text() if old.exists() else ""
        names = exported(text, source.name)
    return (name, make_internal(text), [], error) if inline else (name, text, names, error)


def generate() -> tuple[dict[str, str], list[str]]:
    """{file name: text} of everything in _generated/, and what went wrong."""
    files: dict[str, str] = {"__init__.py": '"""Made by tools_dev/gen_runtime.py."""\n'}
    symbols: list[str] = []
    errors: list[str] = []
    with ThreadPoolExecutor(2) as pool:
        shapes = pool.submit(layout)
        for name, text, names, error in pool.map(one_source, sorted(RUNTIME.glob("*.c"))):
            files[name] = text
            symbols += names
            if error:
                errors.append(error)
        files["layout.py"] = shapes.result()
    twice = {name for name in symbols if symbols.count(name) > 1}
    if twice:
        raise GenerationError(f"defined in two files: {', '.join(sorted(twice))}")
    head = "# Functions that the native runtime exports. Made by tools_dev/gen_runtime.py.\n"
    files["symbols.txt"] = head + "".join(f"{name}\n" for name in sorted(symbols))
    return files, errors


def differences(files: dict[str, str], folder: Path) -> list[str]:
    there = {path.name for path in folder.iterdir() if path.is_file()} if folder.is_dir() else set()
    wrong = [f"{name}: missing" for name in files if name not in there]
    wrong += [f"{name}: not made by the tool" for name in there - set(files)]
    wrong += [
        f"{name}: differs"
        for name in files
        if name in there and (folder / name).read_text() != files[name]
    ]
    return sorted(wrong)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--check", action="store_true", help="compare only")
    parser.add_argument("--out", type=Path, default=GENERATED, help="folder to write to")
    options = parser.parse_args(arguments)
    try:
        files, errors = generate()
    except GenerationError as error:
        print(error, file=sys.stderr)
        return 1
    wrong = differences(files, options.out)
    if options.check:
        print("\n".join(errors + wrong) or "up to date")
        return 1 if errors or wrong else 0
    options.out.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        path = options.out / name
        if not path.exists() or path.read_text() != text:
            path.write_text(text)
    for path in options.out.iterdir():
        if path.is_file() and path.name not in files:
            path.unlink()
    print("\n".join(errors), end="", file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
