"""Resolving what a program takes from the kernel by name: kfuncs, kernel variables, values of the
configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bpfkit.errors import LinkError, UsageError
from bpfkit.obj.spec import KconfigReference, KsymReference, VariableSpec

from .core.kinds import essential_name

if TYPE_CHECKING:
    from .target import Target

__all__ = ["POISON_KFUNC", "Resolved", "kconfig_bytes", "resolve_ksym"]

POISON_KFUNC = 2002000000
"""A call of this helper number plus the extern's place stands for a weak kfunc that the target does
not have."""

_PSEUDO_KFUNC_CALL, _PSEUDO_BTF_ID = 2, 3
_TRISTATE = {"n": 0, "y": 1, "m": 2}


class Resolved:
    """What becomes of an instruction: source register, and both immediates (``high`` is None on
    calls). ``module`` is the kernel module that has the symbol, "" for the kernel itself."""

    __slots__ = ("high", "imm", "module", "poison", "source")

    def __init__(
        self,
        source: int,
        imm: int,
        high: int | None = None,
        *,
        module: str = "",
        poison: bool = False,
    ) -> None:
        self.source, self.imm, self.high = source, imm, high
        self.module, self.poison = module, poison


def resolve_ksym(
    reference: KsymReference, target: Target, place: int, *, program: str, slot: int
) -> Resolved:
    """Resolve a kernel symbol. ``place`` numbers the object's externs.

    Weak symbols that the target lacks become address 0 or a call that fails only if it is reached;
    others raise LinkError, as do externs that are for another object to define."""
    if not reference.is_kernel:
        raise LinkError(
            f"extern {reference.name!r} is defined in another object: link the objects together "
            "first (bpfkit gen object OUT.o A.o B.o, or open_object([A, B]))",
            symbol=reference.name,
            program=program,
            instruction=slot,
        )
    found = _FINDERS[reference.kind](reference, target)
    if found is not None:
        return found
    if not reference.weak:
        raise LinkError(
            _missing(reference, target), symbol=reference.name, program=program, instruction=slot
        )
    if reference.kind == "kfunc":
        return Resolved(0, POISON_KFUNC + place, poison=True)
    return Resolved(0, 0, 0)


def _missing(reference: KsymReference, target: Target) -> str:
    what = "kernel function" if reference.kind == "kfunc" else "kernel symbol"
    known = target.ksyms if reference.kind == "typeless" else target.btf
    if known is None:
        why = f"no kernel symbols in this target ({target.name})"
        hint = "link for a kernel, for example Target.running(), or declare it __weak"
    else:
        why, hint = f"{target.name} does not have it", "declare it __weak and test for it"
    return f"{what} {reference.name!r} cannot be resolved: {why}; {hint}"


def _kfunc(reference: KsymReference, target: Target) -> Resolved | None:
    type_id, module = _find(reference, target, "func")
    return Resolved(_PSEUDO_KFUNC_CALL, type_id, module=module) if type_id else None


def _typed(reference: KsymReference, target: Target) -> Resolved | None:
    for kind in ("var", "func"):
        type_id, module = _find(reference, target, kind)
        if type_id:
            return Resolved(_PSEUDO_BTF_ID, type_id, 0, module=module)
    return None


def _typeless(reference: KsymReference, target: Target) -> Resolved | None:
    address = (target.ksyms or {}).get(reference.name)
    return None if address is None else Resolved(0, _signed(address), _signed(address >> 32))


def _find(reference: KsymReference, target: Target, kind: str) -> tuple[int, str]:
    """The type id (0: none) and the module that has it."""
    # a flavour (name___suffix) is another view of the same kernel symbol
    name, btf = essential_name(reference.name), target.btf
    if btf is None:
        return 0, ""
    found = btf.find(name, kind)
    if found:
        return found, ""
    for module, types in target.modules.items():
        first = types.first_id if types.base is not None else 1
        own = next((one for one in types.find_all(name, kind) if one >= first), 0)
        if own:
            return own, module
    return 0, ""


_FINDERS = {"kfunc": _kfunc, "typed": _typed, "typeless": _typeless}


def _signed(word: int) -> int:
    word &= 0xFFFFFFFF
    return word - (word >> 31 << 32)


def kconfig_bytes(variable: VariableSpec, reference: KconfigReference, target: Target) -> bytes:
    """The bytes of a configuration value by the variable's type.

    Raises LinkError when the target does not know an option that is not weak, or has a value that
    does not fit."""
    text = (target.kconfig or {}).get(reference.name)
    if text is None:
        if reference.weak:
            return bytes(variable.size)
        raise LinkError(_no_option(reference, target), symbol=reference.name)
    try:
        value = _value(variable, text)
        if isinstance(value, bytes):
            return value[: variable.size - 1].ljust(variable.size, b"\0")
        order: Any = variable.btf.byteorder if variable.btf is not None else "little"
        return value.to_bytes(variable.size, order, signed=value < 0)
    except (ValueError, OverflowError, UsageError):
        what = f"option {reference.name} is {text}, which does not fit {variable.size} bytes"
        raise LinkError(what, symbol=reference.name) from None


def _value(variable: VariableSpec, text: str) -> int | bytes:
    if text in _TRISTATE:
        is_char = variable.size == 1 and _is_char(variable)
        return ord(text) if is_char else _TRISTATE[text]
    if text[:1] == '"':
        return text.strip('"').encode()
    return int(text, 0)


def _is_char(variable: VariableSpec) -> bool:
    if variable.btf is None:
        return False
    found = variable.btf.type(variable.btf.resolve(variable.type_id))
    return found.kind.name == "INT" and not found.is_bool  # type: ignore[union-attr]


def _no_option(reference: KconfigReference, target: Target) -> str:
    if target.kconfig is None:
        why = f"no kernel configuration in this target ({target.name})"
    else:
        why = f"{target.name} does not set it"
    return f"option {reference.name!r} cannot be resolved: {why}; declare it __weak to do without"
