"""Which type of the kernel's BTF a program is attached to: ``attach_btf_id`` of BPF_PROG_LOAD."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from ..abi import AttachType, ProgramType
from ..errors import LinkError

if TYPE_CHECKING:
    from ..btf import Btf
    from ..linker import LinkedProgram, Target

__all__ = ["attach_btf_id"]

# (program type, expected attach type): what stands before the target's name, and the kind it has
_NAMES: dict[tuple[int, int], tuple[str, str]] = {
    (ProgramType.TRACING, AttachType.TRACE_RAW_TP): ("btf_trace_", "typedef"),
    (ProgramType.TRACING, AttachType.TRACE_FENTRY): ("", "func"),
    (ProgramType.TRACING, AttachType.TRACE_FEXIT): ("", "func"),
    (ProgramType.TRACING, AttachType.MODIFY_RETURN): ("", "func"),
    (ProgramType.TRACING, AttachType.TRACE_ITER): ("bpf_iter_", "func"),
    (ProgramType.LSM, AttachType.LSM_MAC): ("bpf_lsm_", "func"),
    (ProgramType.LSM, AttachType.LSM_CGROUP): ("bpf_lsm_", "func"),
}
_WHAT = {"btf_trace_": "tracepoint", "": "function", "bpf_iter_": "iterator", "bpf_lsm_": "hook"}


def attach_btf_id(program: LinkedProgram, target: Target) -> int:
    """The id in the target's BTF of what the program attaches to; 0 for types that attach to
    nothing of the kind. Raises LinkError, with the names that are near, for a target that is not
    there."""
    rule = _NAMES.get((program.type, program.expected_attach_type or 0))
    if rule is None:
        return 0
    prefix, kind = rule
    name = program.attach_target.removeprefix(prefix)
    btf = target.btf
    if btf is None:
        raise LinkError(
            "the kernel shows no types (/sys/kernel/btf/vmlinux), which this program needs",
            symbol=name,
            program=program.name,
        )
    found = btf.find(prefix + name, kind)
    if found is None:
        raise LinkError(_absent(btf, prefix, kind, name), symbol=name, program=program.name)
    return found


def _absent(btf: Btf, prefix: str, kind: str, name: str) -> str:
    what = _WHAT[prefix]
    if not name:
        return f"the section names no {what} to attach to"
    names = {
        btf.name(one)[len(prefix) :]
        for one in btf
        if btf.kind(one).name.lower() == kind and btf.name(one).startswith(prefix)
    }
    near = get_close_matches(name, names, n=3)
    hint = f"; did you mean {', '.join(near)}?" if near else ""
    return f"the kernel has no {what} {name!r}{hint}"
