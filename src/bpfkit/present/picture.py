"""What is in an object, as a picture in text: tables of programs, maps and variables, and a tree of
what each function uses and calls."""

from __future__ import annotations

import json
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from .table import Column, format_bytes, format_count, render_table, styled

__all__ = ["object_lines"]

_Report = dict[str, Any]
_LONGEST_VALUE = 48  # characters of a variable's value in the table
_LONGEST_TYPE = 36
_SHOWN_NAMES = 3
_PLAIN_WIDTH, _LEAST_WIDTH = 100, 40  # columns: where there is no terminal, and of the narrowest
_LEAST_CELL = 10


def object_lines(report: _Report, *, color: bool = False, width: int | None = None) -> list[str]:
    """The lines of the picture of what :func:`bpfkit.present.describe.describe` gave, with
    ``sections`` where the caller added them. ``width`` is the terminal's in columns: long cells are
    shortened to fit it; without one tables are as wide as they are."""
    draw = _Drawing(report, color, width)
    lines = draw.headline()
    for block in (
        draw.programs(),
        draw.tree(),
        draw.maps(),
        draw.variables(),
        draw.externs(),
        draw.core(),
        draw.types(),
        draw.sections(),
    ):
        if block:
            lines += ["", *block]
    return lines


def _short(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _fitted(columns: Sequence[Column], rows: list[list[str]], width: int) -> list[list[str]]:
    """The rows with the widest columns of text shortened until a line fits."""
    widths = [
        max([len(column.title), *(len(row[i]) for row in rows)]) for i, column in enumerate(columns)
    ]
    over = sum(widths) + 2 * (len(widths) - 1) - width
    texts = [i for i, column in enumerate(columns) if not column.right]
    for group in (texts[1:], texts[:1]):  # names come last
        while over > 0 and group:
            widest = max(group, key=lambda i: widths[i])
            if widths[widest] <= max(_LEAST_CELL, len(columns[widest].title)):
                break
            widths[widest] -= 1
            over -= 1
    return [[_short(cell, size) for cell, size in zip(row, widths)] for row in rows]


class _Drawing:
    def __init__(self, report: _Report, color: bool, width: int | None) -> None:
        self.report, self.color, self.fit = report, color, width is not None
        self.width = max(width or _PLAIN_WIDTH, _LEAST_WIDTH)
        self.functions: dict[str, _Report] = {
            row["name"]: row for row in (*report["programs"], *report["functions"])
        }

    def style(self, text: str, style: str) -> str:
        return styled(text, style, color=self.color)

    def table(self, columns: Sequence[Column], rows: list[list[str]]) -> list[str]:
        """A table without the columns that are empty in every row."""
        used = [i for i in range(len(columns)) if any(row[i] for row in rows)]
        kept = [[row[i] for i in used] for row in rows]
        heads = [columns[i] for i in used]
        if self.fit:
            kept = _fitted(heads, kept, self.width)
        return render_table(heads, kept, color=self.color)

    # --- head -------------------------------------------------------------------------------------

    def headline(self) -> list[str]:
        report = self.report
        words = [f"licence {report['license'] or 'none'}"]
        if report["kernel_version"]:
            version = report["kernel_version"]
            words.append(f"for Linux {version >> 16}.{version >> 8 & 255}.{version & 255}")
        words.append(f"{report['byteorder']}-endian")
        words.append(f"{format_count(report['instructions'])} instructions")
        if report["btf"] is None:
            words.append("no BTF (compile with -g for types and source lines)")
        lines = [f"{self.style(report['file'] or 'object', 'bold')}: {', '.join(words)}"]
        if not any(report[part] for part in ("programs", "functions", "maps", "variables")):
            lines.append("There is nothing in it: no program, no map, no variable.")
        return lines

    # --- programs ---------------------------------------------------------------------------------

    def programs(self) -> list[str]:
        rows = [self._program(row, row["type"] or "?") for row in self.report["programs"]]
        rows += [self._program(row, "function") for row in self.report["functions"]]
        columns = (
            Column("program"),
            Column("section"),
            Column("type"),
            Column("attach type"),
            Column("target"),
            Column("instructions", right=True),
            Column("in all", right=True),
            Column(""),
        )
        return self.table(columns, rows) if rows else []

    def _program(self, row: _Report, kind: str) -> list[str]:
        notes = list(row["flags"])
        if row["binding"] != "global":
            notes.append(row["binding"])
        if not row["autoload"]:
            notes.append("not loaded")
        whole, own = row["linked_instructions"], row["instructions"]
        attach = row["expected_attach_type"] or ""
        target = row["attach_target"] or ""
        if row["section"].endswith(f"/{target}"):  # it is there already
            target = ""
        return [
            row["name"],
            row["section"],
            kind,
            "" if attach == row["type"] else attach,
            target,
            format_count(own),
            format_count(whole) if whole != own else "",
            ", ".join(notes),
        ]

    # --- what each one uses -----------------------------------------------------------------------

    def tree(self) -> list[str]:
        lines: list[str] = []
        for row in self.report["programs"]:
            lines += self._tree_of(row)
        reached = self._reached()
        for row in self.report["functions"]:
            if row["name"] not in reached:
                lines += self._tree_of(row)
        return lines

    def _reached(self) -> set[str]:
        seen: set[str] = set()
        waiting = [row["name"] for row in self.report["programs"]]
        while waiting:
            name = waiting.pop()
            if name not in seen and name in self.functions:
                seen.add(name)
                waiting += [call["function"] for call in self.functions[name]["calls"]]
        return seen

    def _tree_of(self, row: _Report) -> list[str]:
        branches = [("maps", row["maps"]), ("helpers", _helpers(row))]
        kernel = [
            r["name"] for r in row["references"] if "ksym" in r["kind"] or r["kind"] == "kfunc"
        ]
        branches.append(("kernel", list(dict.fromkeys(kernel))))
        rows = [(title, names) for title, names in branches if names]
        calls = list(self._calls(row["name"], ()))
        if not rows and not calls:
            return []
        prototype = row["prototype"]
        head = self.style(row["name"], "bold")
        lines = [f"{head}  {self.style(prototype, 'dim')}" if prototype else head]
        for number, (title, names) in enumerate(rows):
            last = number == len(rows) - 1 and not calls
            lines += self._branch(title, ", ".join(names), last)
        for number, (depth, text) in enumerate(calls):
            title = "calls" if number == 0 else ""
            mark = "└─" if number == 0 else "  "
            lines.append(f"{self.style(mark, 'dim')} {title:8} {'  ' * depth}{text}")
        return lines

    def _branch(self, title: str, text: str, last: bool) -> Iterator[str]:
        room = self.width - 13
        wrapped = textwrap.wrap(text, max(room, 20), break_on_hyphens=False) or [""]
        yield f"{self.style('└─' if last else '├─', 'dim')} {title:8} {wrapped[0]}"
        for line in wrapped[1:]:
            yield f"{self.style('  ' if last else '│ ', 'dim')} {'':8} {line}"

    def _calls(self, name: str, above: tuple[str, ...]) -> Iterator[tuple[int, str]]:
        # depth first, without recursion: call chains are as long as the object
        stack = [(iter(self.functions[name]["calls"]), 0)]
        shown: set[str] = set()
        while stack:
            calls, depth = stack[-1]
            call = next(calls, None)
            if call is None:
                stack.pop()
                continue
            called = call["function"]
            more = self.functions.get(called, {}).get("calls")
            again = called in shown and bool(more)
            notes = [*(["callback"] * call["callback"]), *(["see above"] * again)]
            yield depth, f"{called} ({', '.join(notes)})" if notes else called
            if more and not again:
                shown.add(called)
                stack.append((iter(more), depth + 1))

    # --- maps and data ----------------------------------------------------------------------------

    def maps(self) -> list[str]:
        rows: list[list[str]] = []
        for row in self.report["maps"]:
            rows.append(self._map(row["name"], row, ", ".join(_map_notes(row))))
            if row["inner"] is not None:
                rows.append(self._map("  each", row["inner"], ", ".join(_flags(row["inner"]))))
            rows += [
                [f"  [{slot}]", "", "", "", "", name, ""] for slot, name in row["members"].items()
            ]
        columns = (
            Column("map"),
            Column("type"),
            Column("key"),
            Column("value"),
            Column("entries", right=True),
            Column(""),
            Column("used by"),
        )
        return self.table(columns, rows) if rows else []

    def _map(self, name: str, row: _Report, notes: str) -> list[str]:
        entries = format_count(row["max_entries"]) if row["max_entries"] else ""
        return [
            name,
            row["type"] or "?",
            _side(row["key"], row["key_size"]),
            _side(row["value"], row["value_size"]),
            entries,
            notes,
            _some(row.get("used_by", [])),
        ]

    def variables(self) -> list[str]:
        rows = [
            [
                row["name"],
                row["section"],
                _short(row["type"] or "", _LONGEST_TYPE),
                format_bytes(row["size"]),
                _short(_shown(row["value"]), _LONGEST_VALUE),
                "weak" if row["weak"] else "",
            ]
            for row in self.report["variables"]
            if not row["extern"]
        ]
        columns = (
            Column("variable"),
            Column("section"),
            Column("type"),
            Column("size", right=True),
            Column("value"),
            Column(""),
        )
        return self.table(columns, rows) if rows else []

    def externs(self) -> list[str]:
        rows = [
            [
                row["name"],
                row["kind"],
                _short(row["type"] or "", 2 * _LONGEST_TYPE),
                "weak" if row["weak"] else "",
                _some(row["used_by"]),
            ]
            for row in self.report["externs"]
        ]
        columns = (Column("extern"), Column("kind"), Column("type"), Column(""), Column("used by"))
        return self.table(columns, rows) if rows else []

    # --- types and sections -----------------------------------------------------------------------

    def core(self) -> list[str]:
        counts: Counter[tuple[str, str]] = Counter()
        where: dict[tuple[str, str], str] = {}
        for name, row in self.functions.items():
            for record in row["core_relocations"]:
                key = record["text"], record["kind"]
                counts[key] += 1
                place = (record["source"] or "").rpartition("/")[2]
                where.setdefault(key, place or f"{name}, instruction {record['slot']}")
        rows = [
            [_short(text, 2 * _LONGEST_TYPE), kind, format_count(count), where[text, kind]]
            for (text, kind), count in counts.items()
        ]
        columns = (
            Column("CO-RE"),
            Column("asks for"),
            Column("times", right=True),
            Column("first at"),
        )
        return self.table(columns, rows) if rows else []

    def types(self) -> list[str]:
        found = self.report["btf"]
        if not found:
            return []
        kinds = ", ".join(f"{count} {kind}" for kind, count in found["kinds"].items())
        head = f"BTF: {format_count(found['types'])} types in {format_bytes(found['size'])}: "
        return textwrap.wrap(head + kinds, self.width, subsequent_indent="  ")

    def sections(self) -> list[str]:
        rows = [
            [
                row["name"] or "(no name)",
                row["type"],
                " ".join(row["flags"]),
                format_count(row["size"]),
                format_count(row["relocations"]) if row["relocations"] else "",
            ]
            for row in self.report.get("sections") or ()
            if row["type"] not in ("rel", "rela")  # counted at the section they change
        ]
        columns = (
            Column("section"),
            Column("type"),
            Column("flags"),
            Column("bytes", right=True),
            Column("relocations", right=True),
        )
        return self.table(columns, rows) if rows else []


def _helpers(row: _Report) -> list[str]:
    return [str(name).removeprefix("bpf_") for name in row["helpers"]]


def _some(names: Sequence[str]) -> str:
    more = len(names) - _SHOWN_NAMES
    return ", ".join(names[:_SHOWN_NAMES]) + (f" and {more} more" if more > 0 else "")


def _side(type_text: str | None, size: int) -> str:
    if type_text:
        return _short(type_text, _LONGEST_TYPE)
    return format_bytes(size) if size else ""


def _map_notes(row: _Report) -> Iterator[str]:
    yield from _flags(row)
    if row["pinning"]:
        yield f"pinned {row['pinning']}"
    if row["frozen"]:
        yield "frozen"
    if not row["autocreate"]:
        yield "not made by itself"


def _flags(row: _Report) -> Iterator[str]:
    yield from row["flag_names"]
    if row["map_extra"]:
        yield f"extra {row['map_extra']:#x}"
    if row["numa_node"] is not None:
        yield f"node {row['numa_node']}"


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return json.dumps(value, ensure_ascii=False)
