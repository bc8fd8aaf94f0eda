"""What the arguments of a function are, by its BTF and the tags on its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..btf import Btf, Kind
from ..errors import FormatError, UsageError
from .program import Program, Subprogram
from .verdict import Rejected

__all__ = ["Argument", "argument_kinds"]

MAX_ARGUMENTS = 5
_EINVAL, _ENOENT, _EOPNOTSUPP = 22, 2, 95

# kinds of arguments
SCALAR_ARG, CTX_ARG, MEMORY_ARG, DYNPTR_ARG, BTF_ARG, ARENA_ARG = (
    "scalar",
    "ctx",
    "memory",
    "dynptr",
    "btf",
    "arena",
)


class Argument(NamedTuple):
    """One argument of a global function: ``kind`` is "scalar", "ctx", "memory" (of ``size`` bytes),
    "dynptr", "btf" (``type_id`` in the target's BTF) or "arena"."""

    kind: str
    maybe_null: bool = False
    is_trusted: bool = False
    is_untrusted: bool = False
    size: int = 0
    type_id: int = 0


_KPROBE, _TRACEPOINT, _PERF_EVENT, _RAW_TRACEPOINT, _RAW_TRACEPOINT_WRITABLE = 2, 5, 7, 17, 24
_TRACING, _STRUCT_OPS, _EXT, _LSM, _SYSCALL = 26, 27, 28, 29, 31
_RAW_TP, _FENTRY, _FEXIT, _MODIFY_RETURN, _ITER = 23, 24, 25, 26, 28
_REGISTERS = "bpf_user_pt_regs_t"

# program type: the struct that its context is called in C; those not here have no named struct
_CONTEXTS = {
    **dict.fromkeys((1, 3, 4, 8, 10, 11, 12, 14, 19, 22), "__sk_buff"),
    6: "xdp_md",
    9: "bpf_sock",
    18: "bpf_sock_addr",
    13: "bpf_sock_ops",
    16: "sk_msg_md",
    _KPROBE: "pt_regs",
    _PERF_EVENT: "bpf_perf_event_data",
    _RAW_TRACEPOINT: "bpf_raw_tracepoint_args",
    _RAW_TRACEPOINT_WRITABLE: "bpf_raw_tracepoint_args",
    15: "bpf_cgroup_dev_ctx",
    23: "bpf_sysctl",
    25: "bpf_sockopt",
    21: "sk_reuseport_md",
    30: "bpf_sk_lookup",
    32: "bpf_nf_ctx",
}
# what the kernel's own structs behind two of them are called
_PROJECTIONS = {"__sk_buff": "sk_buff", "xdp_md": "xdp_buff"}


def argument_kinds(program: Program, one: Subprogram) -> tuple[Argument, ...]:
    """The arguments of the global function ``one``.

    Raises Rejected for a function that the kernel cannot verify on its own."""
    btf = program.btf
    if btf is None or not one.func_type:
        raise Rejected("Global functions need valid BTF", errno=14)
    try:
        return _Reader(program, btf, one).arguments()
    except (AttributeError, FormatError, UsageError):
        raise Rejected(f"Type of function {one.name}() is malformed.", errno=14) from None


class _Reader:
    """Reads one function's prototype."""

    def __init__(self, program: Program, btf: Btf, one: Subprogram) -> None:
        self.program, self.btf, self.one = program, btf, one

    def arguments(self) -> tuple[Argument, ...]:
        btf = self.btf
        function = btf.type(self.one.func_type)
        prototype = btf.type(function.type_id)  # type: ignore[union-attr]
        parameters = prototype.parameters  # type: ignore[union-attr]
        name = function.name
        if len(parameters) > MAX_ARGUMENTS:
            raise Rejected(
                f"Global function {name}() with {len(parameters)} > {MAX_ARGUMENTS} args. "
                "Buggy compiler."
            )
        if not _is_number(btf, prototype.type_id):  # type: ignore[union-attr]
            raise Rejected(
                f"Global function {name}() doesn't return scalar. Only those are supported."
            )
        return tuple(
            self._argument(number, parameter.type_id) for number, parameter in enumerate(parameters)
        )

    def _argument(self, number: int, type_id: int) -> Argument:
        btf = self.btf
        tags = self._tags(number)
        type_id = btf.resolve(type_id)
        if btf.kind(type_id) is Kind.PTR:
            return self._pointer(number, btf.type(type_id).type_id, tags)  # type: ignore[union-attr]
        if tags:
            raise Rejected(f"arg#{number} has pointer tag, but is not a pointer type")
        if _is_number(btf, type_id):
            return Argument(SCALAR_ARG)
        kind = _kind_text(btf, type_id)
        raise Rejected(f"Arg#{number} type {kind} in {self.one.name}() is not supported yet.")

    def _tags(self, number: int) -> frozenset[str]:
        found = _argument_tags(self.program, self.btf).get((self.one.func_type, number), ())
        for tag in found:
            if tag not in _TAGS:
                raise Rejected(f"arg#{number} has unsupported set of tags", errno=_EOPNOTSUPP)
        return frozenset(found)

    def _pointer(self, number: int, target: int, tags: frozenset[str]) -> Argument:
        btf, combination = self.btf, f"arg#{number} has invalid combination of tags"
        is_tagged = "ctx" in tags
        if is_tagged or self._is_context(target):
            if tags - {"ctx"}:
                raise Rejected(combination)
            if is_tagged:
                self._check_context(number, target)
            return Argument(CTX_ARG)
        resolved = btf.resolve(target)
        if btf.kind(resolved) is Kind.STRUCT and btf.name(resolved) == "bpf_dynptr":
            if tags:
                raise Rejected(combination)
            return Argument(DYNPTR_ARG)
        if "trusted" in tags:
            if "nonnull" in tags:
                raise Rejected(combination)
            type_id = self._kernel_type(number, resolved)
            return Argument(BTF_ARG, "nullable" in tags, is_trusted=True, type_id=type_id)
        if "untrusted" in tags:
            return self._untrusted(number, resolved, tags)
        if "arena" in tags:
            if len(tags) > 1:
                raise Rejected(f"arg#{number} arena cannot be combined with any other tags")
            return Argument(ARENA_ARG)
        if "nullable" in tags:
            raise Rejected(combination)
        return Argument(MEMORY_ARG, "nonnull" not in tags, size=self._size(number, resolved))

    def _untrusted(self, number: int, resolved: int, tags: frozenset[str]) -> Argument:
        if len(tags) > 1:
            raise Rejected(f"arg#{number} untrusted cannot be combined with any other tags")
        btf = self.btf
        kind = btf.kind(resolved)
        if kind in (Kind.VOID, Kind.INT, Kind.ENUM, Kind.ENUM64):
            return Argument(MEMORY_ARG, is_untrusted=True)
        type_id = self._kernel_type(number, resolved)
        if kind not in (Kind.STRUCT, Kind.UNION):
            raise Rejected(
                f"arg#{number} has type {kind.name} '{btf.name(resolved)}', but only struct or "
                "primitive types are allowed"
            )
        return Argument(BTF_ARG, is_untrusted=True, type_id=type_id)

    def _size(self, number: int, resolved: int) -> int:
        btf = self.btf
        try:
            if btf.kind(resolved) is not Kind.FUNC_PROTO:
                return btf.size_of(resolved)
        except (FormatError, UsageError):
            pass
        name = btf.name(resolved) if resolved else ""
        raise Rejected(
            f"arg#{number} reference type('{_kind_text(btf, resolved)} {name}') "
            f"size cannot be determined: -{_EINVAL}"
        )

    # --- kernel types ---------------------------------------------------------------------------

    def _kernel_type(self, number: int, resolved: int) -> int:
        """The one type of the target that is called as this type of the program is."""
        btf, target = self.btf, self.program.target.btf
        kind, name = btf.kind(resolved), btf.name(resolved)
        essential = name.split("___")[0]
        found = []
        if target is not None and essential:
            found = [one for one in target.find_essential(essential) if target.kind(one) is kind]
        if len(found) != 1:
            what = "is ambiguous" if found else "has no matches"
            raise Rejected(
                f"arg#{number} reference type('{_kind_text(btf, resolved)} {name}') {what}",
                errno=_EOPNOTSUPP if found else _ENOENT,
            )
        return found[0]

    # --- contexts -------------------------------------------------------------------------------

    def _below(self, type_id: int, *, keep_typedefs: bool) -> int:
        """Below qualifiers and tags, and typedefs unless they are kept."""
        btf = self.btf
        if not keep_typedefs:
            return btf.resolve(type_id)
        while btf.kind(type_id) in _QUALIFIERS:
            type_id = btf.type(type_id).type_id  # type: ignore[union-attr]
        return type_id

    def _is_registers(self, target: int) -> bool:
        at = self._below(target, keep_typedefs=True)
        return self.btf.kind(at) is Kind.TYPEDEF and self.btf.name(at) == _REGISTERS

    def _is_context(self, target: int) -> bool:
        """Whether a pointer to this type is the context without a tag saying so."""
        btf, type_ = self.btf, self.program.type
        if type_ == _KPROBE and self._is_registers(target):
            return True
        resolved = btf.resolve(target)
        expected = _CONTEXTS.get(type_, "")
        name = btf.name(resolved)
        if btf.kind(resolved) not in (Kind.STRUCT, Kind.UNION) or not expected:
            return False
        return name in (expected, _PROJECTIONS.get(expected, expected))

    def _check_context(self, number: int, target: int) -> None:
        """Check the type behind an argument that is tagged as the context."""
        btf, type_ = self.btf, self.program.type
        if type_ in (_KPROBE, _PERF_EVENT) and self._is_registers(target):
            return
        resolved = btf.resolve(target)
        kind, name = btf.kind(resolved), btf.name(resolved)
        if kind is Kind.VOID:
            return
        if not name:
            raise Rejected(f"arg#{number} type doesn't have a name")
        is_word = kind is Kind.INT and btf.size_of(resolved) == 8
        is_struct = kind in (Kind.STRUCT, Kind.UNION)
        if type_ in (_TRACEPOINT, _SYSCALL, _EXT):
            return
        if type_ in (_KPROBE, _PERF_EVENT) and is_struct and name == "pt_regs":
            return
        if is_word and type_ in (_RAW_TRACEPOINT, _RAW_TRACEPOINT_WRITABLE, _LSM, _STRUCT_OPS):
            return
        if type_ == _TRACING and self._is_tracing_context(
            name, is_word=is_word, is_struct=is_struct
        ):
            return
        expected = _CONTEXTS.get(type_, "")
        if not expected:
            raise Rejected(f"arg#{number} should be void pointer")
        if not is_struct or name != expected:
            raise Rejected(f"arg#{number} should be `struct {expected} *`")

    def _is_tracing_context(self, name: str, *, is_word: bool, is_struct: bool) -> bool:
        attach = self.program.attach_type
        if attach == _RAW_TP:
            return is_word or (is_struct and name == "bpf_raw_tracepoint_args")
        if attach == _ITER:
            return is_struct and name.startswith("bpf_iter__")
        return is_word and attach in (_FENTRY, _FEXIT, _MODIFY_RETURN)


_TAGS = frozenset(("ctx", "trusted", "untrusted", "nonnull", "nullable", "arena"))
_QUALIFIERS = frozenset((Kind.CONST, Kind.VOLATILE, Kind.RESTRICT, Kind.TYPE_TAG))
_PREFIX = "arg:"


def _is_number(btf: Btf, type_id: int) -> bool:
    return btf.kind(btf.resolve(type_id)) in (Kind.INT, Kind.ENUM, Kind.ENUM64)


def _kind_text(btf: Btf, type_id: int) -> str:
    kind = btf.kind(type_id)
    return "UNKNOWN" if kind is Kind.VOID else kind.name


def _argument_tags(program: Program, btf: Btf) -> Mapping[tuple[int, int], tuple[str, ...]]:
    """The tags on parameters of the program's functions, by function and parameter."""
    found = program.argument_tags
    if found is None:
        found = {}
        for _, one in btf.types():
            if one.kind is Kind.DECL_TAG and one.component >= 0 and one.name.startswith(_PREFIX):  # type: ignore[union-attr]
                key = one.type_id, one.component  # type: ignore[union-attr]
                found[key] = (*found.get(key, ()), one.name[len(_PREFIX) :])
        program.argument_tags = found
    return found
