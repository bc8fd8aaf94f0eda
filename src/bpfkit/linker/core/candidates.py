"""Which types of a target a local type may be: those of the same kind and the same name, flavours
aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .access import type_text
from .kinds import essential_name
from .match import kinds_agree

if TYPE_CHECKING:
    from bpfkit.btf import Btf

    from ..target import Target

__all__ = ["Candidate", "find_candidates", "own_candidates"]


class Candidate(NamedTuple):
    """A type of the target. ``module`` is "" for the kernel itself."""

    btf: Btf
    type_id: int
    module: str = ""

    def __str__(self) -> str:
        where = f" of module {self.module}" if self.module else ""
        return f"{type_text(self.btf, self.type_id)} (type {self.type_id}{where})"


def find_candidates(local: Btf, type_id: int, target: Target) -> list[Candidate]:
    """The kernel's candidates or, where it has none, those of its modules."""
    name, kind = essential_name(local.name(type_id)), local.kind(type_id)
    main = target.btf
    if main is None:
        return []
    found = [
        Candidate(main, other)
        for other in main.find_essential(name)
        if kinds_agree(kind, main.kind(other))
    ]
    if found:
        return found
    return [
        Candidate(btf, other, module)
        for module, btf in target.modules.items()
        for other in btf.find_essential(name)
        if (btf.base is None or other >= btf.first_id) and kinds_agree(kind, btf.kind(other))
    ]


def own_candidates(local: Btf, type_id: int) -> list[Candidate]:
    """For a target without types of its own: the object's plain type of a flavoured one, or the
    type itself."""
    name, kind = local.name(type_id), local.kind(type_id)
    essential = essential_name(name)
    if essential != name:
        plain = [one for one in local.find_all(essential) if kinds_agree(kind, local.kind(one))]
        if len(plain) == 1:
            return [Candidate(local, plain[0])]
    return [Candidate(local, type_id)]
