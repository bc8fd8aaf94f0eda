"""Comparing BTF before and after deduplication, and a slow reference for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from bpfkit.btf import Btf, DeclTag, Enum, Enum64, Fwd, Kind, Struct, Type, Union


def renamed(found: Any, rename: Callable[[int], int]) -> Any:
    """``found`` with other ids in its references."""
    changes: dict[str, Any] = {}
    for field in ("type_id", "index_type_id"):
        if hasattr(found, field):
            changes[field] = rename(getattr(found, field))
    for field in ("members", "parameters", "variables"):
        if hasattr(found, field):
            changes[field] = tuple(
                replace(one, type_id=rename(one.type_id)) for one in getattr(found, field)
            )
    return replace(found, **changes) if changes else found


def is_declaration_of(old: Type, new: Type) -> bool:
    """Whether ``new`` defines what ``old`` declares."""
    if isinstance(old, Fwd):
        return isinstance(new, Union if old.is_union else Struct) and old.name == new.name
    if isinstance(old, Enum | Enum64) and not old.values:
        return isinstance(new, Enum | Enum64) and old.name == new.name
    return False


def assert_same_meaning(old: Btf, new: Btf, ids: Sequence[int]) -> None:
    """Each old type, its references renamed by ``ids``, is the new type of its new id. As that
    holds for the types it refers to as well, declaration and layout are the same."""
    assert len(ids) == len(old) + 1 and ids[0] == 0
    for type_id in old:
        before, after = old.type(type_id), new.type(ids[type_id])
        if not is_declaration_of(before, after):
            assert renamed(before, ids.__getitem__) == after, type_id


def kinds(btf: Btf, *, without: Sequence[Kind] = ()) -> Counter[str]:
    """How many types there are of each kind."""
    return Counter(btf.kind(n).name for n in btf if btf.kind(n) not in without)


KEPT = (Kind.VAR, Kind.DATASEC)


def classes(btf: Btf) -> int:
    """How many different types there are in BTF without declarations: types are told apart by what
    they say, then by what they refer to, until nothing more is told apart."""

    def start(type_id: int) -> Any:
        kept = type_id if btf.kind(type_id) in KEPT else 0
        return kept, renamed(btf.type(type_id), lambda _: 0)

    colours = [0, *_numbered([start(n) for n in btf])]
    while True:
        signs = [(colours[n], renamed(btf.type(n), colours.__getitem__)) for n in btf]
        following = [0, *_numbered(signs)]
        if len(set(following)) == len(set(colours)):
            return len(set(colours)) - 1
        colours = following


def _numbered(signs: list[Any]) -> list[int]:
    numbers: dict[Any, int] = {}
    return [numbers.setdefault(sign, len(numbers) + 1) for sign in signs]


def tagged(btf: Btf) -> set[tuple[str, str]]:
    """(tag, declaration of what it is on)."""
    return {
        (one.name, btf.declaration(one.type_id))
        for _, one in btf.types()
        if isinstance(one, DeclTag)
    }
