"""Aligned text tables and numbers for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

__all__ = ["Column", "format_bytes", "format_count", "format_rate", "render_table", "styled"]

_STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}


class Column(NamedTuple):
    title: str
    right: bool = False  # numbers are aligned to the right


def styled(text: str, style: str, *, color: bool) -> str:
    """``text`` in one of the styles bold, dim, red, green, yellow, cyan; unchanged without
    ``color``."""
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if color else text


def render_table(
    columns: Sequence[Column],
    rows: Iterable[Sequence[str]],
    *,
    indent: str = "",
    color: bool = False,
) -> list[str]:
    """The lines of a table: a dim heading, then the rows, columns as wide as their widest cell."""
    body = [list(row) for row in rows]
    widths = [
        max([len(column.title), *(len(row[i]) for row in body)]) for i, column in enumerate(columns)
    ]
    lines = [styled(_line([c.title for c in columns], columns, widths, indent), "dim", color=color)]
    lines += [_line(row, columns, widths, indent) for row in body]
    return lines


def _line(
    cells: Sequence[str], columns: Sequence[Column], widths: Sequence[int], indent: str
) -> str:
    parts = [
        cell.rjust(width) if column.right else cell.ljust(width)
        for cell, column, width in zip(cells, columns, widths, strict=True)
    ]
    return (indent + "  ".join(parts)).rstrip()


def format_count(number: int) -> str:
    """1234567 as ``1,234,567``."""
    return f"{number:,}"


def format_rate(per_second: float) -> str:
    """A rate with three digits that matter: ``12.3 million``, ``456 thousand``, ``78``."""
    for unit, word in ((1e9, "billion"), (1e6, "million"), (1e3, "thousand")):
        if per_second >= unit:
            return f"{per_second / unit:.3g} {word}"
    return f"{per_second:.3g}"


def format_bytes(size: float) -> str:
    """A size in bytes as ``1.5 GiB``, ``64 KiB``, ``12 B``."""
    for unit, word in ((1 << 40, "TiB"), (1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")):
        if size >= unit:
            return f"{size / unit:.4g} {word}"
    return f"{size:.0f} B"
