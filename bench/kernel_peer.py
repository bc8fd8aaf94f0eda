"""The same linked program in the running kernel, for comparison: its own JIT, timed by its own
clock (BPF_PROG_TEST_RUN)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import TracebackType

from bpfkit.kernel._sys import bpf
from bpfkit.linker import LinkedObject
from bpfkit.obj import MapSpec

__all__ = ["KernelPeer"]

_PER_CPU_TYPES = {5, 6, 10, 21}


def _possible_cpus() -> int:
    with open("/sys/devices/system/cpu/possible") as file:
        return int(file.read().strip().rpartition("-")[2]) + 1


class KernelPeer:
    """One program of a linked object, loaded with maps of its own. ``contents`` are map entries as
    raw bytes."""

    def __init__(
        self,
        linked: LinkedObject,
        program: str,
        contents: Mapping[str, Mapping[bytes, bytes]],
    ) -> None:
        self._fds: dict[str, int] = {}
        self.program = -1
        try:
            for name, spec in linked.maps.items():
                self._fds[name] = self._create(spec)
                if spec.contents is not None:
                    bpf.map_update(self._fds[name], bytes(4), spec.contents)
                for key, value in contents.get(name, {}).items():
                    if spec.type in _PER_CPU_TYPES:
                        value = (
                            value.ljust((spec.value_size + 7) // 8 * 8, b"\0") * _possible_cpus()
                        )
                    bpf.map_update(self._fds[name], key, value)
            chosen = linked.programs[program]
            self.program = bpf.prog_load(
                type=chosen.type,
                instructions=chosen.to_bytes(self._fds),
                license=chosen.license or "GPL",
                name="bench",
            )
        except BaseException:
            self.close()
            raise

    def _create(self, spec: MapSpec) -> int:
        return bpf.map_create(
            type=spec.type,
            key_size=spec.key_size,
            value_size=spec.value_size,
            max_entries=spec.max_entries,
            flags=spec.flags,
            name="bench",
        )

    def nanoseconds(self, packet: bytes, repeat: int) -> tuple[int, int]:
        """Return value and mean nanoseconds of one run on ``packet``, by the kernel's clock (whole
        nanoseconds)."""
        result = bpf.prog_test_run(self.program, packet, repeat=repeat)
        return result[0], result[3]

    def close(self) -> None:
        for fd in [self.program, *self._fds.values()]:
            if fd >= 0:
                os.close(fd)
        self._fds, self.program = {}, -1

    def __enter__(self) -> KernelPeer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
