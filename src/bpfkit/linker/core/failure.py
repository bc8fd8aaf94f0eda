"""What a program accesses and its target lacks: kept on the linked program, for whoever has to
explain why the verifier met the poisoned call."""

from __future__ import annotations

from dataclasses import dataclass

from bpfkit.obj.spec import CoreRelocation, LineInfo

__all__ = ["CoreFailure", "source_text"]


@dataclass(frozen=True, slots=True)
class CoreFailure:
    """The instruction at ``slot`` of a linked program, in ``function``, became a call that fails if
    it is reached.

    ``what`` it accesses ("field mm.pgd of struct task_struct"), ``why`` that cannot be resolved,
    ``candidates`` the target's types that were looked at, ``line`` the source line if it is
    known."""

    function: str
    slot: int
    record: CoreRelocation
    what: str
    why: str
    target: str = ""
    candidates: tuple[str, ...] = ()
    line: LineInfo | None = None

    def moved(self, slots: int) -> CoreFailure:
        """The same ``slots`` further on."""
        return CoreFailure(
            self.function,
            self.slot + slots,
            self.record,
            self.what,
            self.why,
            self.target,
            self.candidates,
            self.line,
        )

    def __str__(self) -> str:
        text = f"{self.function}, instruction {self.slot}: {self.what} is not in {self.target}: "
        text += self.why
        return text + source_text(self.line)


def source_text(line: LineInfo | None) -> str:
    """The line of a message that names a source line; "" if it is not known."""
    if line is None:
        return ""
    text = f": {line.text.strip()}" if line.text else ""
    return f"\n  source: {line.file}:{line.line}{text}"
