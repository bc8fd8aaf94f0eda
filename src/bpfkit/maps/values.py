"""One side of a map: how its keys or its values become Python values, and back.

With BTF of the right size values are what :meth:`bpfkit.btf.Btf.decode` gives. Without it they are
integers where the size is 1, 2, 4 or 8 bytes, and bytes otherwise.
"""

from __future__ import annotations

import operator
import sys
from typing import TYPE_CHECKING, Any

from ..errors import UsageError
from .text import parse_value, with_text_parsed

if TYPE_CHECKING:
    import numpy

    from ..btf import Btf

__all__ = ["ValueType"]

_INTEGERS = (1, 2, 4, 8)


class ValueType:
    """The type of a map's keys or values: ``size`` bytes, described by ``type_id`` of ``btf`` where
    that fits the size.

    ``noun`` ("key", "value") is for messages."""

    __slots__ = ("btf", "noun", "order", "size", "type_id")

    def __init__(self, btf: Btf | None, type_id: int, size: int, noun: str) -> None:
        fits = btf is not None and type_id != 0 and _sizes_agree(btf, type_id, size)
        self.btf = btf if fits else None
        self.type_id = type_id if fits else 0
        self.size, self.noun = size, noun
        self.order: Any = btf.byteorder if btf is not None else sys.byteorder

    def decode(self, data: bytes) -> Any:
        """The Python value of ``size`` bytes."""
        if self.btf is not None:
            return self.btf.decode(self.type_id, data)
        if self.size in _INTEGERS:
            return int.from_bytes(data[: self.size], self.order)
        return bytes(data[: self.size])

    def encode(self, value: Any) -> bytes:
        """``size`` bytes. Text is read by :func:`parse_value` ("10.0.0.5", "0x1f", …), except into
        ``char`` arrays.

        Raises UsageError for a value that does not fit."""
        if isinstance(value, bytes | bytearray | memoryview) and len(value) == self.size:
            return bytes(value)
        if self.btf is not None:
            return self.btf.encode(self.type_id, with_text_parsed(self.btf, self.type_id, value))
        if isinstance(value, str):
            return parse_value(None, 0, self.size, value)
        return self._encode_plain(value)

    def _encode_plain(self, value: Any) -> bytes:
        if self.size in _INTEGERS:
            try:
                number = operator.index(value)
                return number.to_bytes(self.size, self.order, signed=number < 0)
            except TypeError:
                raise UsageError(f"{value!r} is no integer {self.noun}") from None
            except OverflowError:
                raise UsageError(f"{self.noun} {value} does not fit {self.size} bytes") from None
        raise UsageError(
            f"{value!r} is no {self.noun}: the map has no BTF, give bytes of length {self.size}"
        )

    def dtype(self) -> numpy.dtype[Any]:
        """The numpy dtype of one key or value."""
        if self.btf is not None:
            return self.btf.dtype(self.type_id)
        import numpy

        mark = "<" if self.order == "little" else ">"
        return numpy.dtype(f"{mark}u{self.size}" if self.size in _INTEGERS else f"V{self.size}")


def _sizes_agree(btf: Btf, type_id: int, size: int) -> bool:
    try:
        return btf.size_of(type_id) == size
    except UsageError:
        return False
