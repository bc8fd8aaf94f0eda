"""Return values of packet programs by name, and which of them let a packet live."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..abi import ProgramType, program_type

if TYPE_CHECKING:
    import numpy as np

__all__ = ["count_redirects", "count_verdicts", "kept", "verdict_name"]

# the return values that drop a packet, by program type
_DROPS = {
    ProgramType.XDP: (0, 1),
    ProgramType.SCHED_CLS: (2,),
    ProgramType.SCHED_ACT: (2,),
    ProgramType.SOCKET_FILTER: (0,),
    ProgramType.CGROUP_SKB: (0,),
    ProgramType.SK_SKB: (0,),
    ProgramType.NETFILTER: (0,),
    ProgramType.LWT_IN: (2,),
    ProgramType.LWT_OUT: (2,),
    ProgramType.LWT_XMIT: (2,),
}


def verdict_name(value: int, type_number: int) -> str:
    """The verdict's name ("XDP_PASS"); for types without names what the number means."""
    for number, name in program_type(type_number).returns:
        if number & 0xFFFFFFFF == value:
            return name
    if type_number == ProgramType.SOCKET_FILTER:
        return "drop" if value == 0 else "accept"
    return str(value)


def count_verdicts(verdicts: np.ndarray[Any, Any], type_number: int) -> dict[str, int]:
    """Packets by verdict name, most frequent first."""
    import numpy as np

    values, counts = np.unique(verdicts, return_counts=True)
    total: dict[str, int] = {}
    for value, count in zip(values.tolist(), counts.tolist(), strict=True):
        name = verdict_name(value, type_number)
        total[name] = total.get(name, 0) + count
    return dict(sorted(total.items(), key=lambda item: -item[1]))


def count_redirects(redirects: np.ndarray[Any, Any] | None) -> dict[str, int]:
    """Packets by the interface number that they were redirected to."""
    if redirects is None:
        return {}
    import numpy as np

    values, counts = np.unique(redirects[redirects != 0], return_counts=True)
    return {
        f"interface {value}": count
        for value, count in zip(values.tolist(), counts.tolist(), strict=True)
    }


def kept(verdicts: np.ndarray[Any, Any], type_number: int) -> np.ndarray[Any, Any]:
    """Which packets live, as a boolean array."""
    import numpy as np

    return ~np.isin(verdicts, np.array(_DROPS.get(ProgramType(type_number), ()), dtype=np.uint32))
