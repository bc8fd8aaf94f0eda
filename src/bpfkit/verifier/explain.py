"""Why a program was rejected: the way there, the story of the value that broke the rule, the rule
and the usual fix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..obj.spec import LineInfo
    from .report import VerifyReport

__all__ = ["Explanation", "Step", "explain"]


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction of a path or a history: ``what`` happened there."""

    slot: int
    instruction: str
    what: str = ""
    source: LineInfo | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a rule was broken.

    ``instruction`` is the text of the instruction that broke it and ``source`` its line; ``path``
    the branches taken on the way there; ``subject`` what ``history`` is about ("r1 at instruction
    4"), from its origin on; ``why`` the reason of the rule in one sentence, ``fix`` what usually
    helps."""

    instruction: str = ""
    source: LineInfo | None = None
    path: tuple[Step, ...] = ()
    subject: str = ""
    history: tuple[Step, ...] = ()
    why: str = ""
    fix: str = ""


def explain(report: VerifyReport) -> Explanation:
    """The explanation of a rejection."""
    return Explanation(source=report.source)
