"""BTF types as numpy dtypes: same size, same offsets, so that records in a buffer are seen without
copying."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import UsageError
from . import types as t
from .layout import MAX_DEPTH, layout, size_of

if TYPE_CHECKING:
    import numpy

    from .container import Btf

__all__ = ["make_dtype"]

_MAX_BYTES = (1 << 31) - 1  # numpy's limit of one item


def make_dtype(btf: Btf, type_id: int) -> numpy.dtype[Any]:
    """The dtype of a type. Raises UsageError for types that numpy cannot hold, FormatError for
    broken ones."""
    if size_of(btf, type_id) > _MAX_BYTES:
        raise UsageError(f"{btf.declaration(type_id)} is too large for numpy")
    made: numpy.dtype[Any] = _Maker(btf).spell(type_id, 0)
    return made


class _Maker:
    def __init__(self, btf: Btf) -> None:
        self.btf = btf
        self.order = "<" if btf.byteorder == "little" else ">"
        self.known: dict[int, Any] = {}

    def spell(self, type_id: int, depth: int) -> Any:
        """What ``numpy.dtype`` takes for a type."""
        if depth > MAX_DEPTH:
            raise self.btf.error(type_id, f"more than {MAX_DEPTH} types inside each other")
        resolved = self.btf.resolve(type_id)
        if resolved not in self.known:
            import numpy

            self.known[resolved] = numpy.dtype(self._make(resolved, depth))
        return self.known[resolved]

    def _make(self, resolved: int, depth: int) -> Any:
        found = self.btf.type(resolved)
        if isinstance(found, t.Var):
            return self.spell(found.type_id, depth + 1)
        if isinstance(found, t.Array):
            return self._array(resolved, found, depth)
        if isinstance(found, t.Struct | t.Union | t.Datasec):
            return self._struct(resolved, depth)
        return self._scalar(resolved, found)

    def _scalar(self, resolved: int, found: t.Type) -> str:
        size = size_of(self.btf, resolved)
        if isinstance(found, t.Float):
            return f"{self.order}f{size}" if size in (2, 4, 8) else f"V{size}"
        if isinstance(found, t.Int) and (found.bits != size * 8 or size > 8):
            return f"V{size}"
        if isinstance(found, t.Int) and found.is_bool and size == 1:
            return "?"
        signed = isinstance(found, t.Int | t.Enum | t.Enum64) and found.signed
        return f"{self.order}{'i' if signed else 'u'}{size}"

    def _array(self, resolved: int, found: t.Array, depth: int) -> Any:
        size = size_of(self.btf, resolved)
        item = self.btf.type(self.btf.resolve(found.type_id))
        is_text = isinstance(item, t.Int) and (item.is_char or item.name == "char")
        if is_text and size and size == found.count:
            return f"S{size}"
        if size == 0 or found.count > _MAX_BYTES:
            return "V0"
        return (self.spell(found.type_id, depth + 1), (found.count,))

    def _struct(self, resolved: int, depth: int) -> Any:
        where = layout(self.btf, resolved)
        names: list[str] = []
        formats: list[Any] = []
        offsets: list[int] = []
        bits: list[tuple[int, int]] = []
        for field in where.fields:
            if field.bit_size:
                bits.append((field.offset, field.offset + field.size))
            elif field.name not in names:
                names.append(field.name)
                formats.append(self.spell(field.type_id, depth + 1))
                offsets.append(field.offset)
        for start, end in _joined(bits):
            names.append(f"_bits{start}")
            formats.append(f"V{end - start}")
            offsets.append(start)
        if not names:
            return f"V{where.size}"
        return {"names": names, "formats": formats, "offsets": offsets, "itemsize": where.size}


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans that share a byte as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
