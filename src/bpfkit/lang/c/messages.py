"""clang's messages as diagnostics: place, text, the source line, notes attached to what they
explain, hints for BPF's usual traps."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from ...diagnostics import Diagnostic, Severity, Span

__all__ = ["parse_messages"]

_PLACED = re.compile(
    r"(?P<file>(?:[A-Za-z]:)?[^:\n]+):(?P<line>\d+):(?:(?P<column>\d+):)?"
    r"(?P<ranges>(?:\{[-\d:]+\})*:?)\s*"
    r"(?P<severity>fatal error|error|warning|note|remark): (?P<text>.*)"
)
_PLAIN = re.compile(r"(?:\S+: )?(?P<severity>fatal error|error|warning): (?P<text>.*)")
_BACKEND = re.compile(r"(?P<file>[^:\n]+):(?P<line>\d+):(?P<column>\d+): (?P<text>in function .*)")
_RANGE = re.compile(r"\{(\d+):(\d+)-(\d+):(\d+)\}")

_SEVERITY: dict[str, Severity] = {
    "fatal error": "error",
    "error": "error",
    "warning": "warning",
    "note": "note",
    "remark": "note",
}

# What people meet, and what to do about it.
_HINTS: tuple[tuple[str, str], ...] = (
    (
        r"'vmlinux\.h' file not found",
        "this machine's kernel shows no types (/sys/kernel/btf/vmlinux) to make it from: give a "
        "kernel's BTF, or a vmlinux.h, with vmlinux=FILE (bpfkit compile --vmlinux FILE)",
    ),
    (r"file not found", "name its folder in include_dirs"),
    (
        r"A call to built-in function '(memset|memcpy|memmove|memcmp)'",
        "there is no C library in BPF: use a constant size, or a loop for more than 1,024 bytes",
    ),
    (
        r"stack limit|Looks like the BPF stack",
        "a BPF stack has 512 bytes: keep large values in a map (a per-CPU array of one entry)",
    ),
    (
        r"[Uu]nsupported signed division|signed division",
        "divide unsigned numbers, or compile with cpu='v4'",
    ),
    (r"variable length array|dynamic_stackalloc|dynamic stack", "give the array a constant size"),
    (
        r"too many arg|stack arguments|defined with too many",
        "BPF functions take five arguments at most",
    ),
    (r"floating point|float", "BPF has no floating point: scale to integers"),
    (
        r"implicit declaration of function 'bpf_\w+'|undeclared (function|identifier) 'bpf_",
        "include <linux/bpf.h> and <bpf/bpf_helpers.h>",
    ),
    (r"unknown type name '__u(8|16|32|64)'", "include <linux/bpf.h> (or <linux/types.h>) first"),
    (
        r"unknown type name 'u(8|16|32|64)'",
        "those names come from vmlinux.h; linux/types.h has __u32",
    ),
)


def parse_messages(
    text: str,
    rename: Callable[[str], str],
    read: Callable[[str], str],
    ours: tuple[str, ...] = (),
) -> list[Diagnostic]:
    """The diagnostics in what a compiler printed.

    ``rename`` gives the name to show for a file name of the output; ``read`` gives the text of a
    file ("" when unknown). Notes about macros in files below the folders ``ours`` are left out:
    they say nothing about the author's source.
    """
    found: list[Diagnostic] = []
    notes: list[list[Diagnostic]] = []
    sources: dict[str, list[str]] = {}
    for line in text.splitlines():
        match = _PLACED.fullmatch(line) or _BACKEND.fullmatch(line) or _PLAIN.fullmatch(line)
        if match is None or _is_inside(match, ours):
            continue
        diagnostic = _diagnostic(match, rename, read, sources)
        if diagnostic.severity == "note":
            if notes:
                notes[-1].append(diagnostic)
        elif not _repeats(diagnostic, found):
            found.append(diagnostic)
            notes.append([])
    return [_with_related(d, related) for d, related in zip(found, notes)]


def _is_inside(match: re.Match[str], ours: tuple[str, ...]) -> bool:
    if match.groupdict().get("severity") != "note" or "expanded from" not in match["text"]:
        return False
    return match["file"].startswith((*ours, "<scratch space>"))


def _repeats(diagnostic: Diagnostic, found: Iterable[Diagnostic]) -> bool:
    key = (diagnostic.severity, diagnostic.span, diagnostic.text)
    return any((d.severity, d.span, d.text) == key for d in found)


def _with_related(diagnostic: Diagnostic, related: list[Diagnostic]) -> Diagnostic:
    from dataclasses import replace

    return replace(diagnostic, related=tuple(related)) if related else diagnostic


def _diagnostic(
    match: re.Match[str],
    rename: Callable[[str], str],
    read: Callable[[str], str],
    sources: dict[str, list[str]],
) -> Diagnostic:
    groups = match.groupdict()
    severity = _SEVERITY[groups.get("severity") or "error"]
    text = groups["text"].strip()
    hints = tuple(hint for pattern, hint in _HINTS if re.search(pattern, text))[:1]
    file = groups.get("file") or ""
    if not file or file in ("<unknown>", "<inline asm>"):
        return Diagnostic(severity, Span(rename(file)), text, hints=hints)
    line, column = int(groups.get("line") or 0), int(groups.get("column") or 0)
    if file not in sources:
        sources[file] = read(file).splitlines()
    lines = sources[file]
    source = lines[line - 1].rstrip() if 0 < line <= len(lines) else ""
    span = Span(rename(file), line, column, _length(groups.get("ranges") or "", line, column))
    return Diagnostic(severity, span, text, source, hints)


def _length(ranges: str, line: int, column: int) -> int:
    """How much of the line is meant: a range that starts at the place itself, else unknown."""
    for start_line, start, end_line, end in _RANGE.findall(ranges):
        if int(start_line) == int(end_line) == line and int(start) == column:
            return max(0, int(end) - column)
    return 0


def read_text(path: str) -> str:
    """The text of a file, "" when it cannot be read."""
    try:
        return Path(path).read_text("utf-8", "replace")
    except OSError:
        return ""
