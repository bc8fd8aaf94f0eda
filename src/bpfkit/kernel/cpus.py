"""How many CPUs this kernel may ever have: the number of values of a per-CPU map."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

__all__ = ["parse_cpu_list", "possible_cpus"]


@cache
def possible_cpus() -> int:
    """The number of possible CPUs, one more than the highest."""
    try:
        listed = parse_cpu_list(Path("/sys/devices/system/cpu/possible").read_text())
    except (OSError, ValueError):
        return os.cpu_count() or 1
    return listed[-1] + 1


def parse_cpu_list(text: str) -> list[int]:
    """The CPUs of a list such as "0-3,8", rising. Raises ValueError for something else."""
    found: set[int] = set()
    for part in text.strip().split(","):
        first, _, last = part.partition("-")
        found.update(range(int(first), int(last or first) + 1))
    if not found:
        raise ValueError(f"no CPUs in {text!r}")
    return sorted(found)
