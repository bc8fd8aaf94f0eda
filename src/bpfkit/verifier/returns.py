"""What a program may return, by its type and what it attaches to; and what sub-programs that are
verified on their own and callbacks may."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .numbers import S32_MAX, S32_MIN, S64_MAX, S64_MIN, Num
from .registers import PTR_TO_BTF_ID, SCALAR, Reg, kind_name
from .verdict import Rejected

if TYPE_CHECKING:
    from .program import Program
    from .walk import Walk

__all__ = ["check_range", "check_return", "check_return_in"]

_RAW_TRACEPOINT, _TRACING, _STRUCT_OPS, _LSM = 17, 26, 27, 29
_FENTRY, _FEXIT, _ITER, _LSM_MAC, _LSM_CGROUP = 24, 25, 28, 27, 43

_TRACING_RANGES = {_FENTRY: (0, 0), _FEXIT: (0, 0), _ITER: (0, 1)}


def check_return(walk: Walk) -> None:
    """Check what the outermost frame returns in r0. Raises Rejected."""
    check_return_in(walk, 0)


def check_return_in(walk: Walk, number: int) -> None:
    """Check the value in register ``number`` that the outermost frame leaves the program with:
    r0, or r1 where the program throws. Raises Rejected."""
    frame, program = walk.frame, walk.program
    is_main = not frame.subprogram or frame.in_exception_callback
    if is_main and _returns_nothing(program):
        return
    if is_main and _is_owned_result(walk, number):
        from .context import check_unmodified

        check_unmodified(walk.regs[number], number)
        return
    reg = walk.read(number)
    if frame.in_async_callback:
        low, high = frame.callback_range or (0, 0)
        _check_value(walk, number, reg, low, high, "At async callback return")
        return
    if not is_main:
        if reg.kind != SCALAR:
            raise Rejected(
                f"At subprogram exit the register R{number} is not a scalar value "
                f"({kind_name(reg.kind)})"
            )
        return
    allowed = _allowed(program)
    if allowed is not None:
        _check_value(walk, number, reg, *allowed, "At program exit", is_32bit=_is_32bit(program))


def _check_value(
    walk: Walk,
    number: int,
    reg: Reg,
    low: int,
    high: int,
    where: str,
    *,
    is_32bit: bool = False,
) -> None:
    from .precision import mark_precise

    if reg.kind != SCALAR:
        name = kind_name(reg.kind)
        raise Rejected(f"{where} the register R{number} is not a known value ({name})")
    mark_precise(walk, number)
    check_range(reg.num, low, high, where, f"R{number}", is_32bit=is_32bit)


def check_range(
    num: Num, low: int, high: int, where: str, register: str, *, is_32bit: bool = False
) -> None:
    """Raises Rejected unless ``num`` is from ``low`` to ``high`` for sure; ``is_32bit``: its low
    word. ``where`` begins the message: "At callback return"."""
    smallest, largest = (num.s32min, num.s32max) if is_32bit else (num.smin, num.smax)
    if low <= smallest and largest <= high:
        return
    known = ""
    if num.smin > S64_MIN:
        known += f" smin={num.smin}"
    if num.smax < S64_MAX:
        known += f" smax={num.smax}"
    raise Rejected(
        f"{where} the register {register} has{known or ' unknown scalar value'} "
        f"should have been in [{low}, {high}]"
    )


# --- by type ------------------------------------------------------------------------------------


def _returns_nothing(program: Program) -> bool:
    if program.type == _STRUCT_OPS or (program.type == _LSM and program.attach_type != _LSM_CGROUP):
        from .contextbtf import function_returns

        return not function_returns(program)
    return False


def _is_owned_result(walk: Walk, number: int) -> bool:
    """Whether the register holds the reference that a member of a struct_ops hands over."""
    reg, program = walk.regs[number], walk.program
    if program.type != _STRUCT_OPS or walk.frame.in_exception_callback:
        return False
    if reg.kind & 0xFF != PTR_TO_BTF_ID or not reg.ref:
        return False
    result = _result_struct(program)
    return result is not None and reg.info == result


def _result_struct(program: Program) -> object | None:
    """The struct that the member of a struct_ops returns a pointer to."""
    from ..btf import Kind
    from .attach import attachment
    from .btftypes import BtfType

    target = attachment(program)
    if target is None or target.returns_nothing:
        return None
    btf = target.btf
    found = btf.type(btf.resolve(target.proto.type_id))
    if found.kind != Kind.PTR:
        return None
    return BtfType(btf, btf.resolve(found.type_id))  # type: ignore[union-attr]


def _is_32bit(program: Program) -> bool:
    return program.type == _LSM and program.attach_type != _LSM_CGROUP


def _allowed(program: Program) -> tuple[int, int] | None:
    """The smallest and the largest value; None: any."""
    kind = program.type
    if kind == _TRACING:
        return _TRACING_RANGES.get(program.attach_type)
    if kind == _STRUCT_OPS:
        return (0, 0) if _result_struct(program) is not None else None
    if kind == _LSM:
        return _lsm_range(program)
    return _measured(kind, program.attach_type)


def _lsm_range(program: Program) -> tuple[int, int] | None:
    from .contextbtf import function_returns, lsm_range

    if program.attach_type == _LSM_CGROUP:
        return (0, 1) if function_returns(program) else (1, 1)
    found = lsm_range(program)
    return None if found == (S32_MIN, S32_MAX) else found


@lru_cache(maxsize=64)
def _measured(kind: int, attach: int) -> tuple[int, int] | None:
    from ..abi._generated.return_ranges import ANY_ATTACH, RANGES

    return ANY_ATTACH.get(kind) or RANGES.get((kind, attach))
