"""What people see: tables, numbers and values as text, and the same as JSON. Nothing here prints;
callers write the lines.

Plain text is made without rich, because ``bpfkit run`` of a small object must not pay for its
import.
"""

from .table import Column, format_bytes, format_count, format_rate, render_table, styled
from .values import entry_table, to_json, to_text

__all__ = [
    "Column",
    "entry_table",
    "format_bytes",
    "format_count",
    "format_rate",
    "render_table",
    "styled",
    "to_json",
    "to_text",
]
