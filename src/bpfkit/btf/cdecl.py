"""BTF types as C text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import types as t

if TYPE_CHECKING:
    from .container import Btf

__all__ = ["declaration"]

_MAX_CHAIN = 256
_MAX_DEPTH = 32
_MAX_PIECES = 100_000  # anonymous structs are written out: a few types can ask for endless text
_QUALIFIERS = {t.Kind.CONST: "const", t.Kind.VOLATILE: "volatile", t.Kind.RESTRICT: "restrict"}
_TAGS = {t.Kind.STRUCT: "struct", t.Kind.UNION: "union", t.Kind.ENUM: "enum", t.Kind.ENUM64: "enum"}


def declaration(btf: Btf, type_id: int, name: str = "") -> str:
    """C text declaring ``name`` with a type; anonymous structs are written out in one line, type
    tags left out.

    Raises FormatError for types that have no finite text."""
    return _Writer(btf).declare(type_id, name, 0)


class _Writer:
    def __init__(self, btf: Btf) -> None:
        self.btf = btf
        self.pieces = 0

    def declare(self, type_id: int, name: str, depth: int) -> str:
        """Wrap the declarator from the inside out: C reads it from the name, BTF from the outermost
        type."""
        text, qualifiers, current = name, [], type_id
        after_pointer = False
        for _ in range(_MAX_CHAIN):
            self._count(type_id, depth)
            found = self.btf.type(current)
            if found.kind in _QUALIFIERS:
                qualifiers.append(_QUALIFIERS[found.kind])
            elif isinstance(found, t.Ptr):
                marks = " ".join(qualifiers)
                text = f"*{marks}{' ' if marks and text else ''}{text}"
                qualifiers, after_pointer = [], True
            elif isinstance(found, t.Array):
                inner = f"({text})" if after_pointer else text
                text, after_pointer = f"{inner}[{found.count or ''}]", False
            elif isinstance(found, t.FuncProto):
                inner = f"({text})" if after_pointer else text
                text, after_pointer = f"{inner}({self._parameters(found, depth)})", False
                qualifiers = []
            elif isinstance(found, t.Func | t.Var):
                text = text or found.name
            elif not isinstance(found, t.TypeTag | t.DeclTag):
                words = [*sorted(set(qualifiers)), self._base(found, depth)]
                return " ".join([*words, text] if text else words)
            current = found.type_id  # type: ignore[union-attr]
        raise self.btf.error(type_id, "its typedefs, pointers and arrays have no end")

    def _count(self, type_id: int, depth: int) -> None:
        self.pieces += 1
        if self.pieces > _MAX_PIECES or depth > _MAX_DEPTH:
            raise self.btf.error(type_id, "it is too deep to be written as C")

    def _parameters(self, found: t.FuncProto, depth: int) -> str:
        if not found.parameters:
            return "void"
        return ", ".join(
            "..." if not p.name and not p.type_id else self.declare(p.type_id, p.name, depth + 1)
            for p in found.parameters
        )

    def _base(self, found: t.Type, depth: int) -> str:
        if isinstance(found, t.Void):
            return "void"
        if isinstance(found, t.Fwd):
            return f"{'union' if found.is_union else 'struct'} {found.name}"
        tag = _TAGS.get(found.kind, "")
        if found.name:
            return f"{tag} {found.name}" if tag else found.name
        if isinstance(found, t.Struct | t.Union):
            body = "".join(f"{self._member(m, depth)}; " for m in found.members)
            return f"{tag} {{ {body}}}"
        if isinstance(found, t.Enum | t.Enum64):
            return f"enum {{ {', '.join(f'{name} = {value}' for name, value in found.values)} }}"
        return found.kind.name.lower()

    def _member(self, member: t.Member, depth: int) -> str:
        text = self.declare(member.type_id, member.name, depth + 1)
        return f"{text}: {member.bitfield_size}" if member.bitfield_size else text
