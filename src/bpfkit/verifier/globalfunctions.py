"""Global functions."""
from __future__ import annotations
from .program import Subprogram
from .verdict import Unsupported
from .walk import Walk
def check_global_call(walk: Walk, callee: Subprogram) -> None:
    raise Unsupported("global function call")
