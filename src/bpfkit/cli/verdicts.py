"""Return values of packet programs by name."""

from __future__ import annotations

from collections.abc import Mapping

from ..abi import ProgramType, program_type

__all__ = ["named_redirects", "named_verdicts", "verdict_name"]


def verdict_name(value: int, type_number: int) -> str:
    """The verdict's name ("XDP_PASS"); for types without names what the number means."""
    for number, name in program_type(type_number).returns:
        if number & 0xFFFFFFFF == value:
            return name
    if type_number == ProgramType.SOCKET_FILTER:
        return "drop" if value == 0 else "accept"
    return str(value)


def named_verdicts(verdicts: Mapping[int, int], type_number: int) -> dict[str, int]:
    """Packets by verdict name, from packets by return value; most frequent first."""
    total: dict[str, int] = {}
    for value, count in sorted(verdicts.items()):
        name = verdict_name(value, type_number)
        total[name] = total.get(name, 0) + count
    return dict(sorted(total.items(), key=lambda item: -item[1]))


def named_redirects(redirects: Mapping[int, int]) -> dict[str, int]:
    """Packets by the interface that they were redirected to, from packets by its number."""
    return {f"interface {value}": count for value, count in sorted(redirects.items())}
