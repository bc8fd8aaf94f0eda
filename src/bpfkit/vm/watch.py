"""Looking up from a run: Ctrl-C, cancelling from another thread, a limit in seconds.

Native code that counts its budget looks up every few million instructions (``LOOK_EVERY``); native
loops over packets do so between chunks. Programs that were proven to end soon need not.
"""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Generator
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from .execution import Execution

__all__ = [
    "LOOK_EVERY",
    "Stopped",
    "begin",
    "cancel",
    "install",
    "interrupt",
    "interrupted",
    "look",
    "look_at",
]

LOOK_EVERY = 1 << 22  # instructions


class Stopped(Exception):
    """A run was ended from outside; ``kind`` becomes that of the VmFault."""

    def __init__(self, kind: str, what: str) -> None:
        self.kind, self.what = kind, what
        super().__init__(what)


_watched: WeakValueDictionary[int, Execution] = WeakValueDictionary()
_raised: dict[int, list[BaseException]] = {}  # by thread: what must not go through native code


def interrupt(error: BaseException) -> None:
    """Keep what was raised below native code: it must not go through."""
    _raised.setdefault(threading.get_ident(), []).append(error)


def interrupted() -> BaseException:
    """What ended a run of this thread with a HOST fault: Ctrl-C, cancelling, an error in a hook."""
    mine = _raised[threading.get_ident()]
    error = mine.pop()
    if not mine:
        del _raised[threading.get_ident()]
    return error


def begin(execution: Execution) -> None:
    """A run starts: what was cancelled was the one before."""
    execution.cancelled = False
    limit = execution.time_limit
    execution.deadline = time.monotonic() + limit if limit is not None else None


def cancel(number: int, *more: Execution) -> None:
    """End the runs of program ``number``, and of what runs on ``more``, from any thread."""
    for execution in [*_watched.values(), *more]:
        if execution in more or execution.rt["program"] == number:
            execution.cancelled = True


def look(execution: Execution) -> None:
    """Raise Stopped where the run is to end."""
    if execution.cancelled:
        execution.cancelled = False
        raise Stopped("CANCELLED", "the run was cancelled")
    deadline = execution.deadline
    if deadline is not None and time.monotonic() > deadline:
        limit = execution.time_limit
        raise Stopped("TIME", f"the run took longer than its limit of {limit:g} seconds")


def look_at(address: int) -> None:
    """``look`` for the struct bk_rt at ``address``."""
    execution = _watched.get(address)
    if execution is not None:
        look(execution)


_Poll = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_uint64)


def _poller() -> Generator[int, int, None]:
    # native code calls its `send`: a signal that is pending is handled, and may raise, where this
    # goes on, within `try`. A function would be left at its very start, before its first line.
    result = 0
    while True:
        try:
            look_at((yield result))
            result = 0
        except GeneratorExit:
            return
        except BaseException as error:
            interrupt(error)
            result = 1


def install(execution: Execution) -> None:
    """Native code run by ``execution`` looks up here."""
    from .engine import SPARE_POLL, spare

    poller = _poller()
    next(poller)
    execution.poll = _Poll(poller.send)
    _watched[execution.address] = execution
    address = ctypes.cast(execution.poll, ctypes.c_void_p).value or 0
    ctypes.c_uint64.from_address(execution.address + spare(SPARE_POLL)).value = address
