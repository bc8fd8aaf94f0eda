"""What single helpers ask for and do beyond their prototypes."""

from __future__ import annotations

from collections.abc import Callable

from .helpers_call import Call
from .leaks import check_leaks
from .precision import mark_precise
from .registers import BASE, PTR_TO_MAP_VALUE, Reg, kind_name
from .verdict import Rejected
from .walk import Walk

__all__ = ["AFTER_ARGUMENTS", "note_map_use"]

_PROG_ARRAY = 3
_TAIL_CALL = 12
_WRITING = frozenset((2, 3, 87, 88))  # update, delete, push, pop


def note_map_use(walk: Walk, call: Call) -> None:
    """Rules on maps that hold before anything else of the call happens."""
    map, number = call.map, call.row.id
    if map is not None and map.is_readonly and number in _WRITING:
        raise Rejected("write into map forbidden", errno=13)
    if number == _TAIL_CALL:
        if map is None or map.type != _PROG_ARRAY:
            raise Rejected("expected prog array map for tail call")
        index = walk.regs[3]
        if index.is_const and index.num.value < map.max_entries:
            mark_precise(walk, 3)


# --- by helper ----------------------------------------------------------------------------------


def _is_zero(reg: Reg) -> bool:
    return reg.is_const and reg.num.value == 0


def _tail_call(walk: Walk, call: Call) -> None:
    check_leaks(walk, "tail_call", is_end=True)


def _local_storage(walk: Walk, call: Call) -> None:
    if not _is_zero(walk.regs[2]):
        raise Rejected("get_local_storage() doesn't support non-zero flags")


def _push(walk: Walk, call: Call, kind: str) -> None:
    from .callbackcalls import push_callback

    push_callback(walk, call.insn, call.subprogram, kind)


def _for_each(walk: Walk, call: Call) -> None:
    _push(walk, call, "for_each_map_elem")


def _find_vma(walk: Walk, call: Call) -> None:
    _push(walk, call, "find_vma")


def _set_timer(walk: Walk, call: Call) -> None:
    _push(walk, call, "timer_set_callback")


def _drain(walk: Walk, call: Call) -> None:
    _push(walk, call, "user_ringbuf_drain")


def _loop(walk: Walk, call: Call) -> None:
    if _is_zero(walk.regs[4]):
        mark_precise(walk, 4)  # a loop without flags may be inlined
    mark_precise(walk, 1)  # decides whether the callback is called again
    frame = walk.frame
    if frame.callback_depth < walk.regs[1].num.umax:
        _push(walk, call, "loop")
    else:
        frame.callback_depth = 0


def _snprintf(walk: Walk, call: Call) -> None:
    from .formats import check_format

    length = walk.regs[5].num
    if length.value % 8:
        raise Rejected("")
    pointer = walk.regs[3]
    start = pointer.off + pointer.num.smin
    contents = pointer.info.contents or b""
    if not check_format(contents[start:], length.value // 8):
        raise Rejected("Invalid format string")


def _dynptr_from_memory(walk: Walk, call: Call) -> None:
    reg = walk.regs[1]
    if reg.kind & BASE != PTR_TO_MAP_VALUE:
        raise Rejected(f"Unsupported reg type {kind_name(reg.kind)} for bpf_dynptr_from_mem data")


def _dynptr_data(walk: Walk, call: Call) -> None:
    from .dynptrs import dynptr_ids

    call.dynptr_id, call.ref = dynptr_ids(walk, 1)


AFTER_ARGUMENTS: dict[int, Callable[[Walk, Call], None]] = {
    _TAIL_CALL: _tail_call,
    81: _local_storage,
    164: _for_each,
    165: _snprintf,
    170: _set_timer,
    180: _find_vma,
    181: _loop,
    197: _dynptr_from_memory,
    203: _dynptr_data,
    209: _drain,
}
"""What a helper does once its arguments are fine, by its number."""
