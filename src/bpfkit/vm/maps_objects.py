"""Objects of the world as keys and values of maps: sockets, inodes, tasks, cgroups.

Programs name such an object by its address. User space names it by a descriptor; here that is a
number of 4 bytes: ``number_of(x)`` gives one for anything with an ``address`` (the kernel objects
of a world) or for an address. A number that nobody gave out stands for itself, so maps can be
filled and read with numbers of the user's own where no program follows the pointers.
"""

from __future__ import annotations

import itertools
import threading
from typing import Any

from ..errors import UsageError

__all__ = ["address_of", "number_of"]

_FIRST = 1 << 30
_numbers = itertools.count(_FIRST)
_by_number: dict[int, int] = {}
_by_address: dict[int, int] = {}
_lock = threading.Lock()


def number_of(what: Any) -> int:
    """The number that stands for an object (its ``address``) or an address, the same each time.
    Raises UsageError for anything else."""
    address = getattr(what, "address", what)
    if not isinstance(address, int) or not 0 < address < 1 << 64:
        raise UsageError(f"{what!r} is no object of a world and no address")
    if address < _FIRST:
        return address
    with _lock:
        found = _by_address.get(address)
        if found is None:
            found = next(_numbers)
            _by_address[address], _by_number[found] = found, address
        return found


def address_of(number: int) -> int:
    """The address that a number stands for: itself when nobody gave it out."""
    return _by_number.get(number, number)
