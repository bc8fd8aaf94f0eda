"""Maps as Python sees them: :class:`TypedMap`, a dict-like view over a live map of either host, and
the texts that people write for keys and values."""

from __future__ import annotations

from .text import format_value, parse_value
from .typed import TypedMap
from .values import ValueType

__all__ = ["TypedMap", "ValueType", "format_value", "parse_value"]
