"""What the kernel's own tests expect their programs to return, as a table of cases.

The corpus says of many programs what they return when they are run once on a packet of zeros: the
``retval`` of an annotation (``verdicts.json``) or of a table test (``test_verifier.json``). Only
programs that a kernel accepts, of types that a kernel can run, are cases.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import bpfkit
from bpfkit.verifier import corpus
from bpfkit.verifier.tabletests import link_table_test
from bpfkit.vm.world import World

DATA_BYTES = 64
RUNNABLE = {
    *("socket_filter", "sched_cls", "sched_act", "xdp", "cgroup_skb", "lwt_in", "lwt_out"),
    *("lwt_xmit", "syscall", "netfilter", "flow_dissector", "sk_lookup", "raw_tracepoint"),
}
WITHOUT_PACKET = {"syscall", "sk_lookup", "raw_tracepoint"}
GIANT = 100_000  # instructions: two programs of a million take longer than all others
ANY_POINTER = 0xCAFE4A  # a table's word for "some address"
# what the drivers of the tests put into a value before they run a program: where its last number
# is, and that number
TEST_VALUE = (28).to_bytes(4, "little") + bytes(24) + (0xABCDEF12).to_bytes(4, "little") + bytes(16)
FILLED = ("map_array_48b", "map_array_ro", "map_array_wo")


@dataclass(frozen=True)
class Expectation:
    """A program of the corpus, what it is given and what it returns (None: any value)."""

    name: str
    type: str
    record: Mapping[str, Any] = field(repr=False)
    inputs: tuple[tuple[bytes, int | None], ...]


_read_tests = cache(corpus.read_tests)


def annotated(folder: Path) -> Iterator[Expectation]:
    """Programs of objects with an annotation."""
    for record in corpus.read_records(folder):
        said = record.get("annotation", {}).get("retval")
        if said is None or record["verdict"] != "accepted" or not record.get("decidable"):
            continue
        name = f"{Path(record['object']).stem}/{record['program']}"
        data = b"" if record["prog_type"] in WITHOUT_PACKET else bytes(DATA_BYTES)
        yield Expectation(name, record["prog_type"], record, ((data, _number(str(said))),))


def _number(text: str) -> int | None:
    words = {"POINTER_VALUE": None, "TEST_DATA_LEN": DATA_BYTES}
    text = text.strip()
    return words[text] if text in words else int(text, 0) & 0xFFFFFFFF


def tabled(folder: Path) -> Iterator[Expectation]:
    """Table tests, each with all of its inputs."""
    for test in _read_tests(folder)[0]:
        verdict = test["kernel_6_18"]
        fine = verdict["verdict"] == "accepted" and not verdict.get("env")
        fine = fine and test["insn_cnt"] < GIANT
        if not fine or test["result"] != "ACCEPT" or test["prog_type"] not in RUNNABLE:
            continue
        inputs = tuple(
            (
                bytes.fromhex(row["data"]).ljust(DATA_BYTES, b"\0"),
                None if row["retval"] == ANY_POINTER else row["retval"] & 0xFFFFFFFF,
            )
            for row in test["retvals"]
        )
        yield Expectation(f"{test['id']} {test['name']}", test["prog_type"], test, inputs)


def why_not(case: Expectation, folder: Path, **options: Any) -> str:
    """Run a case on a VM with these options; "" when every input gives what is expected."""
    try:
        with bpfkit.VM(world=World(kernel=corpus.corpus_target()), **options) as host:
            load = _load_object if "program" in case.record else _load_table
            program = load(host, case, folder)
            for data, expected in case.inputs:
                got = program.test_run(data).retval & 0xFFFFFFFF
                if expected is not None and got != expected:
                    return f"returns {got:#x}, not {expected:#x}"
    except bpfkit.BpfkitError as error:
        return f"{type(error).__name__}: {error}".split("\n")[0]
    return ""


def _load_object(host: Any, case: Expectation, folder: Path) -> Any:
    spec = corpus._open(str(folder / "objects" / case.record["object"]))
    loaded = host.load(corpus.object_program(spec, case.record))
    for name, handle in loaded.handles.items():
        _fill(name, handle)
    return next(iter(loaded.programs.values()))


def _load_table(host: Any, case: Expectation, folder: Path) -> Any:
    kinds = _read_tests(folder)[1]
    linked, specs = link_table_test(case.record, corpus.corpus_target(), kinds)
    maps = {name: host.create_map(spec) for name, spec in specs.items()}
    for name, handle in maps.items():
        _fill(name, handle)
    return host.load_program(linked, maps)


def _fill(name: str, handle: Any) -> None:
    if name.startswith(FILLED) and handle.spec.value_size == len(TEST_VALUE):
        handle.update(bytes(4), TEST_VALUE)
