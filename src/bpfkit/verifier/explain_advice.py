"""Advice on a rejection by its message, from the table of ``explain_rules``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from .explain_rules import ROWS

__all__ = ["advice", "register_of"]

_NOTES = (
    r"invalid access to (?P<what>packet|memory|map value|map key)"
    r"(?:, (?:value|mem|key)_size=(?P<bytes>\d+))?,? off=(?P<off>-?\d+) size=(?P<size>\d+)"
    r"(?:, R\d+\(id=\d+,off=-?\d+,r=(?P<range>\d+)\))?",
    r"Unreleased reference id=(?P<ref>\d+) alloc_insn=(?P<alloc>\d+)",
)

_REGISTER = re.compile(r"\bR(\d+)\b")


class _Known(dict[str, str]):
    """What is known, for templates; a place that nothing is known about shows "…"."""

    def __missing__(self, key: str) -> str:
        return "…"


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    return tuple((re.compile(pattern), why, fix) for pattern, why, fix in ROWS)


def advice(message: str, notes: Sequence[str] = (), **more: str) -> tuple[str, str]:
    """(why the rule exists, what usually helps) for a message of the kernel and the lines before
    it; ("", "") where there is no row. ``more`` are further values for the templates."""
    for pattern, why, fix in _compiled():
        found = pattern.search(message)
        if found is not None:
            known = _Known({"have": "any byte"})
            known.update(_from_notes(notes))
            known.update({key: text for key, text in found.groupdict().items() if text})
            known.update(more)
            return why.format_map(known), fix.format_map(known)
    return "", ""


def _from_notes(notes: Sequence[str]) -> Iterator[tuple[str, str]]:
    for note in notes:
        for pattern in _NOTES:
            found = re.search(pattern, note)
            if found is None:
                continue
            values = {key: text for key, text in found.groupdict().items() if text}
            yield from values.items()
            if "off" in values:
                yield "need", str(int(values["off"]) + int(values["size"]))
            checked = int(values.get("range", "0"))
            yield "have", f"more than {checked} bytes" if checked else "any byte"


def register_of(message: str) -> int | None:
    """The register that a message is about, None where it names none."""
    found = _REGISTER.search(message)
    number = int(found[1]) if found else None
    return number if number is not None and number <= 10 else None
