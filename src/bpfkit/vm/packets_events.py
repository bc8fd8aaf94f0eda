"""Many events through a program that takes no packets: a native loop over an array of contexts."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ..abi import ProgramType, context, program_type
from ..errors import UsageError
from .contexts import Memory, unknown_field
from .faults import fault_error
from .native import runtime
from .packets import CHUNK, INPUTS, LOOK_SECONDS
from .packets_run import RAW, REGISTERS, TYPED, has_fields, make, prepare
from .packets_typed import Made, Options

if TYPE_CHECKING:
    import numpy as np

    from ..linker import LinkedProgram, Target
    from .machine import VirtualMachine, VmProgram
    from .packets_btf import Hook

__all__ = ["run_events"]


def run_events(
    machine: VirtualMachine,
    program: VmProgram,
    events: Any,
    *,
    timestamps: Any = None,
    options: Options = Options(),  # noqa: B008
) -> np.ndarray[Any, Any]:
    """Run ``program`` once for each event, in one native loop; the return values, uint32.

    ``events`` is a numpy array whose records have the context's fields (or, without names, are
    whole contexts), or an iterable of mappings of fields, of sequences of arguments, or of bytes of
    contexts. ``timestamps`` are nanoseconds, for ``VM(clock="capture")``.

    Raises UsageError, VmFault with the number of the event in ``packet``."""
    import numpy as np

    number = program.linked.type
    if number in INPUTS:
        raise UsageError(f"a {program_type(number).short} program takes packets: use run_packets")
    if isinstance(events, np.ndarray):
        made, rows = _columns(machine, program, events, options)
    else:
        made, rows = _rows(machine, program, events, options)
    return _run_rows(machine, program, made, rows, timestamps)


def _columns(
    machine: VirtualMachine, program: VmProgram, events: np.ndarray[Any, Any], options: Options
) -> tuple[Made, np.ndarray[Any, Any]]:
    """The contexts of the records of an array, a row of bytes each."""
    import numpy as np

    target, linked = machine.target(), program.linked
    flat = np.ascontiguousarray(events.reshape(len(events), -1) if events.ndim > 1 else events)
    if events.dtype.names is None:
        raw = flat.view(np.uint8).reshape(len(events), -1)
        made = make(target, linked, bytes(raw.shape[1]), options=options)
        return made, _padded(raw, len(made.context))
    made = make(target, linked, {}, options=options)
    rows = np.tile(np.frombuffer(made.context, dtype=np.uint8), (len(events), 1))
    places = field_places(target, linked, events.dtype.names, options)
    for name in events.dtype.names:
        column = events[name]
        at, size = places[name]
        rows[:, at : at + size] = _column_bytes(column, size, name)
    return made, np.ascontiguousarray(rows)


def _column_bytes(column: np.ndarray[Any, Any], size: int, name: str) -> np.ndarray[Any, Any]:
    import numpy as np

    count = len(column)
    if column.dtype.kind in "iub" and column.ndim == 1 and size in (1, 2, 4, 8):
        kind = "i" if column.dtype.kind == "i" else "u"
        if column.dtype.itemsize > size and count:
            low, high = -(1 << 8 * size - 1), (1 << 8 * size) - 1
            if int(column.min()) < low or int(column.max()) > high:
                raise UsageError(f"{name}: a value does not fit {size} bytes")
        return column.astype(f"<{kind}{size}").view(np.uint8).reshape(count, size)
    raw = np.ascontiguousarray(column).view(np.uint8).reshape(count, -1)
    if raw.shape[1] > size:
        raise UsageError(f"{name} has {size} bytes, not {raw.shape[1]}")
    return _padded(raw, size)


def _padded(rows: np.ndarray[Any, Any], size: int) -> np.ndarray[Any, Any]:
    import numpy as np

    if rows.shape[1] == size:
        return np.ascontiguousarray(rows)
    out = np.zeros((len(rows), size), dtype=np.uint8)
    out[:, : rows.shape[1]] = rows
    return out


def field_places(
    target: Target, linked: LinkedProgram, names: Sequence[str], options: Options
) -> dict[str, tuple[int, int]]:
    """Offset and bytes of each field of a program's context. Raises UsageError where there is no
    field of one of ``names``."""
    number = linked.type
    if number in TYPED | RAW:
        from .packets_btf import hook_of

        hook = hook_of(linked, target, options.member)
        found = {one.name: (8 * one.word, 8 * one.words) for one in hook.arguments}
    elif number == ProgramType.TRACEPOINT:
        found = _event_places(target, linked, names, options)
    else:
        found = _layout_places(linked, options)
    for name in names:
        if name not in found:
            raise unknown_field(f"the context of {linked.name}", name, tuple(found))
    return found


def _event_places(
    target: Target, linked: LinkedProgram, names: Sequence[str], options: Options
) -> dict[str, tuple[int, int]]:
    from . import packets_typed as typed
    from .packets_btf import layouts_of
    from .packets_records import record_format

    own = typed.own_struct(linked) if options.format is None else None
    if own is not None and has_fields(own, dict.fromkeys(names)):
        return _struct_places(own)
    record = record_format(linked, options.format, layouts_of(linked, target)[1])
    return {field.name: (field.offset, field.size) for field in record.fields if not field.dynamic}


def _struct_places(own: Hook) -> dict[str, tuple[int, int]]:
    assert own.btf is not None
    btf = own.btf
    members = btf.type(own.arguments[0].type_id).members  # type: ignore[union-attr]
    return {
        one.name: (one.bit_offset // 8, btf.size_of(one.type_id))
        for one in members
        if not one.bitfield_size
    }


def _layout_places(linked: LinkedProgram, options: Options) -> dict[str, tuple[int, int]]:
    from . import packets_typed as typed

    if linked.type in (ProgramType.SYSCALL, ProgramType.EXT):
        own = typed.own_struct(linked)
        return {} if own is None else _struct_places(own)
    row = (
        typed.register_layout(linked.type, options.arch)
        if linked.type in REGISTERS
        else context(program_type(linked.type).context)
    )
    return {field.name: (field.offset, field.size) for field in row.fields}


def _rows(
    machine: VirtualMachine, program: VmProgram, events: Iterable[Any], options: Options
) -> tuple[Made, np.ndarray[Any, Any]]:
    import numpy as np

    target, linked = machine.target(), program.linked
    memory, contexts = Memory(), []
    first: Made | None = None
    for event in events:
        is_call = isinstance(event, Sequence) and not isinstance(event, (bytes, bytearray, str))
        made = make(
            target,
            linked,
            None if is_call else event,
            args=event if is_call else None,
            options=options,
        )
        if made.packet is not None:
            raise UsageError("events with packets of their own: call run for each")
        memory.placed += made.memory.placed
        contexts.append(made.context)
        first = first or made
    if first is None:
        return make(target, linked, {}, options=options), np.zeros((0, 1), dtype=np.uint8)
    size = max(len(one) for one in contexts)
    joined = b"".join(one.ljust(size, b"\0") for one in contexts)
    rows = np.frombuffer(joined, dtype=np.uint8).reshape(len(contexts), size)
    blank = first.context.ljust(size, b"\0")
    return first._replace(context=blank, memory=memory), rows


def _run_rows(
    machine: VirtualMachine, program: VmProgram, made: Made, rows: Any, timestamps: Any
) -> np.ndarray[Any, Any]:
    import numpy as np

    execution, count = machine.execution, len(rows)
    verdicts = np.zeros(count, dtype=np.uint32)
    native = prepare(machine, program, made)
    fields = native.fields
    fields["buffer"], fields["stride"] = rows.ctypes.data, rows.shape[1]
    fields["verdicts"] = verdicts.ctypes.data
    times = None
    if timestamps is not None:
        times = np.ascontiguousarray(timestamps, dtype=np.uint64)
        if len(times) != count:
            raise UsageError(f"{len(times)} timestamps for {count} events")
        fields["timestamps"] = times.ctypes.data
    call = runtime().function("bk_run_events", [ctypes.c_uint64] * 4)
    done, turn = 0, 64
    try:
        while done < count:
            size = min(turn, CHUNK, count - done)
            started = time.perf_counter()
            ran = int(call(execution.address, native.address, done, size))
            done += ran
            if ran < size:
                raise fault_error(execution, program.linked, packet=done)
            if time.perf_counter() - started < LOOK_SECONDS / 2:
                turn *= 4
    finally:
        execution.set_extra(())
    return verdicts
