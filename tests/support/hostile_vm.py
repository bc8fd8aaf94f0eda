"""The fuzzer of the VM: ``python hostile_vm.py SEED SECONDS [--verified] [--corpus DIR]``.

Random programs, and real ones with a few bytes changed, run on the interpreter and on the JIT with
fences around every region (hostile_guard). Each may be refused, fault or end; the process must
live, no fence may be touched, and the engines must end alike. With ``--verified`` a program that
the verifier accepts runs without the tests that it answers for, and must do as it does with them.

The case at hand is in the file ``--case`` while it runs, so that it is there when the process is
not. Prints what ended how often, and a line for each disagreement.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import bpfkit
from bpfkit.abi import HELPERS, program_type
from bpfkit.isa import decode_slots, encode, validate
from bpfkit.vm.native import runtime
from support import hostile, hostile_guard

FRAMES = (
    hostile.FRAME,
    bytes(64),
    bytes(range(14)),
    bytes(12) + b"\x86\xdd" + b"\x60" + bytes(5) + b"\x06\x40" + bytes(60),
    bytes(12) + b"\x08\x00\x45" + bytes(1400),
)
REFUSALS = (*hostile.REFUSALS, bpfkit.LinkError, bpfkit.VerifyError)
BUDGET = 20_000
# what differs from run to run: time, chance, addresses
FICKLE = {"ktime", "jiffies", "prandom", "random", "get_stack", "stackid", "cookie", "snprintf"}


@dataclass
class Case:
    """A program with its maps: all that it takes to run it again."""

    type: str
    code: bytes
    data: bytes
    loads: dict[int, str] = field(default_factory=dict)
    maps: dict[str, list[int]] = field(default_factory=dict)

    def to_json(self) -> str:
        row = {**vars(self), "code": self.code.hex(), "data": self.data.hex()}
        return json.dumps(row)

    @classmethod
    def from_json(cls, text: str) -> Case:
        row = json.loads(text)
        loads = {int(slot): name for slot, name in row["loads"].items()}
        code, data = bytes.fromhex(row["code"]), bytes.fromhex(row["data"])
        return cls(row["type"], code, data, loads, row["maps"])

    def spec(self) -> bpfkit.ObjectSpec:
        program = bpfkit.ProgramSpec.from_bytes(self.code, type=self.type, maps=self.loads)
        used = set(self.loads.values())
        specs = {
            name: bpfkit.MapSpec(name, row[0], row[1], row[2], row[3], flags=row[4])
            for name, row in self.maps.items()
            if name in used
        }
        return bpfkit.ObjectSpec(programs={"p": program}, maps=specs)  # type: ignore[arg-type]


def run(case: Case, *, verdicts: dict[str, str] | None = None, **options: Any) -> tuple[str, int]:
    """How a case ended: the kind of the fault and its slot, or "ok" and the result. ``verdicts``
    gets those of the verifier. Raises Trespass."""
    with bpfkit.VM(budget=BUDGET, **options) as host:
        try:
            loaded = host.load(case.spec())
        except REFUSALS as error:
            return type(error).__name__, 0
        finally:
            if verdicts is not None:
                verdicts.update((name, one.verdict) for name, one in host.reports.items())
        watch = hostile_guard.Watch(host)
        try:
            result = loaded.programs["p"].test_run(case.data)
        except bpfkit.VmFault as fault:
            watch.look()
            return fault.kind, fault.pc
        except (bpfkit.UsageError, bpfkit.UnsupportedError) as error:
            return type(error).__name__, 0
        watch.look()
        return "ok", result.retval & 0xFFFFFFFF


# --- where programs come from --------------------------------------------------------------------


def random_cases(rng: random.Random) -> Iterator[Case]:
    """Programs that call helpers with whatever is at hand."""
    exported = {name.removeprefix("bk_helper_") for name in runtime().symbols}
    there = [row for row in HELPERS if row.name.removeprefix("bpf_") in exported]
    helpers = {
        kind: [row for row in there if program_type(kind).number in row.program_types]
        for kind in hostile.TYPES
    }
    maps = {name: list(row) for name, row in hostile.MAPS.items()}
    while True:
        kind = rng.choice(hostile.TYPES)
        code, loads = hostile.Writer(rng, helpers[kind]).write()
        yield Case(kind, code, rng.choice(FRAMES), loads, maps)


_SIMPLE = {1, 2, 5, 6, 9, 10, 11, 22, 23, 27, 30}


def corpus_cases(rng: random.Random, folder: Path) -> Iterator[Case]:
    """Real programs of a corpus of table tests, as they are."""
    from bpfkit.verifier import corpus
    from bpfkit.verifier.tabletests import link_table_test

    tests, kinds = corpus.read_tests(folder)
    target = corpus.corpus_target()
    while True:
        test = rng.choice(tests)
        if test["prog_type"] not in (*hostile.TYPES, "lwt_xmit", "lwt_in", "syscall"):
            continue
        try:
            linked, specs = link_table_test(test, target, kinds)
        except bpfkit.BpfkitError:
            continue
        loads = {use.slot: use.map for use in linked.map_uses if use.offset is None}
        maps = {
            name: [s.type, s.key_size, s.value_size, s.max_entries, s.flags]
            for name, s in specs.items()
            if s.type in _SIMPLE
        }
        if all(name in maps for name in loads.values()) and len(linked.code) < 4096:
            yield Case(test["prog_type"], bytes(linked.code), rng.choice(FRAMES), loads, maps)


def _slots(code: bytes) -> list[Any]:
    """The instructions by slot; none of what is malformed."""
    try:
        return list(decode_slots(code))
    except bpfkit.FormatError:
        return []


def mutated(rng: random.Random, case: Case) -> Case:
    """The same with a few instructions changed, mostly to something well formed."""
    for _ in range(6):
        made = _mutated(rng, case)
        try:
            validate(decode_slots(made.code), allow_r10_writes=True)
        except bpfkit.FormatError:
            continue
        return made
    return made


def _mutated(rng: random.Random, case: Case) -> Case:
    # what loads a map stays in its slot
    slots = list(_slots(case.code))
    free = [n for n, insn in enumerate(slots) if insn is not None and n not in case.loads]
    for _ in range(rng.choice((1, 1, 2, 3, 6))):
        if not free:
            break
        at = rng.choice(free)
        insn = slots[at]
        assert insn is not None
        if insn.opcode == 0x18:
            slots[at] = insn._replace(imm=rng.choice((0, 1, -1, 8, rng.getrandbits(31))))
            continue
        slots[at] = _changed(rng, insn, slots)
    body = [insn for insn in slots if insn is not None]
    return Case(case.type, encode(body) or case.code, case.data, case.loads, case.maps)


def _changed(rng: random.Random, insn: Any, slots: list[Any]) -> Any:
    way = rng.randrange(7)
    if way == 0:
        return insn._replace(dst=rng.randrange(11))
    if way == 1 and insn.opcode != 0x85:
        return insn._replace(src=rng.randrange(11))
    if way == 2:
        return insn._replace(offset=insn.offset + rng.choice((-8, -4, -1, 1, 4, 8)) & 0x7FF)
    if way == 3:
        near = insn.imm + rng.choice((-8, -1, 1, 2, 8, 64))
        return insn._replace(
            imm=rng.choice((0, 1, -1, 8, 512, max(-(1 << 31), min(near, (1 << 31) - 1))))
        )
    if way == 4:
        return insn._replace(opcode=insn.opcode ^ (1 << rng.randrange(3, 8)))
    if way == 5:
        other = rng.choice([one for one in slots if one is not None and one.opcode != 0x18])
        return other
    return insn._replace(opcode=0xBF, dst=rng.randrange(10), src=rng.randrange(11), offset=0, imm=0)


# --- the loop ------------------------------------------------------------------------------------


def is_fickle(case: Case) -> bool:
    """Whether it calls what tells something else each time."""
    names = {row.id: row.name for row in HELPERS}
    called = (insn for insn in _slots(case.code) if insn is not None and insn.opcode == 0x85)
    return any(
        word in names.get(insn.imm, "") for insn in called if insn.src == 0 for word in FICKLE
    )


_MEMORY = ("NULL", "BOUNDS", "READ_ONLY", "BAD_CONTEXT", "MISALIGNED")


def _kind(outcome: tuple[str, int]) -> str:
    # which rule of memory an address breaks depends on where things are
    return "memory" if outcome[0] in _MEMORY else outcome[0]


def compare(case: Case, verified: bool, ends: Counter[str]) -> str:
    """What is wrong with how a case ended, "" if nothing is. What begins with "perhaps" may come
    from addresses, which differ between engines."""
    level = random.choice(("O0", "O2")) if len(case.code) < 400 else "O0"
    plain = run(case, verify=False, engine="interpreter")
    checked = run(case, verify=False, level=level)
    ends[plain[0]] += 1
    if checked[0] in ("UnsupportedError", "FormatError"):
        return ""
    if verified:
        verdicts: dict[str, str] = {}
        proven = run(case, verdicts=verdicts, verify=True, level=level)
        if "accepted" in verdicts.values():
            ends["accepted"] += 1
            if proven[0] in _MEMORY or plain[0] in _MEMORY:
                return f"accepted, but: {plain} {checked} {proven}"
            if not is_fickle(case) and proven[0] != checked[0]:
                return f"proven {level} differs: {plain} {checked} {proven}"
    if is_fickle(case) or _kind(plain) == _kind(checked):
        return ""
    return f"perhaps engines differ: {plain}, {level} {checked}"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seed", type=int)
    parser.add_argument("seconds", type=float)
    parser.add_argument("--verified", action="store_true")
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--case", type=Path, help="file for the case at hand")
    parser.add_argument("--stacks", action="store_true", help="fence native stacks too")
    options = parser.parse_args(arguments)
    hostile_guard.install(stacks=options.stacks)
    runtime()  # compiled before the clock starts
    rng = random.Random(options.seed)
    random.seed(options.seed)
    made = random_cases(rng)
    known = corpus_cases(rng, options.corpus) if options.corpus is not None else None
    ends: Counter[str] = Counter()
    until, done, wrong = time.monotonic() + options.seconds, 0, 0
    while time.monotonic() < until:
        if known is not None and rng.random() < 0.7:
            case = mutated(rng, next(known))
        else:
            case = next(made)
        if options.case is not None:
            options.case.write_text(case.to_json())
        try:
            why = compare(case, options.verified, ends)
        except hostile_guard.Trespass as error:
            why = f"TRESPASS {error}"
        if why:
            wrong += not why.startswith("perhaps")
            print(f"FINDING {why}\t{case.to_json()}", flush=True)
        done += 1
    print(json.dumps({"cases": done, "findings": wrong, "ends": dict(ends)}))
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
