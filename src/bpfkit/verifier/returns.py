"""Return values."""
from __future__ import annotations
from .walk import Walk
def check_return(walk: Walk) -> None:
    walk.read(0)
