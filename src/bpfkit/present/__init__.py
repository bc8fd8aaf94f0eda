"""What people see: tables, numbers and values as text, and the same as JSON. Nothing here prints;
callers write the lines.

Plain text is made without rich, because ``bpfkit run`` of a small object must not pay for its
import.
"""

from .table import Column, format_bytes, format_count, format_rate, render_table, styled
from .values import flatten, map_rows, to_json, to_text

__all__ = [
    "Column",
    "flatten",
    "format_bytes",
    "format_count",
    "format_rate",
    "map_rows",
    "render_table",
    "styled",
    "to_json",
    "to_text",
]
