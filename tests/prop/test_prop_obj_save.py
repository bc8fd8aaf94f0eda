"""Any spec that is written opens again as it was; damaged objects are refused or written whole."""

from __future__ import annotations

from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bpfkit.errors import BpfkitError
from bpfkit.isa import assemble
from bpfkit.obj import (
    FunctionReference,
    KsymReference,
    MapReference,
    MapSpec,
    MapValueReference,
    ObjectSpec,
    ProgramSpec,
    load_object,
)
from bpfkit.present.describe import describe
from bpfkit.present.listing import listing_lines
from bpfkit.present.picture import object_lines

NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,12}", fullmatch=True)
WORDS = st.one_of(st.integers(0, 4096), st.integers(0, (1 << 32) - 1))
LOAD, CALL = assemble("r1 = 0 ll"), assemble("call 1")


@st.composite
def maps(draw: st.DrawFn, name: str) -> MapSpec:
    spec = MapSpec(name, draw(st.sampled_from((1, 2, 5, 6, 9, 11, 27, 30))))
    spec.key_size, spec.value_size, spec.max_entries = draw(WORDS), draw(WORDS), draw(WORDS)
    spec.flags, spec.pinning = draw(WORDS), draw(st.sampled_from((0, 1)))
    spec.map_extra = draw(st.one_of(st.just(0), st.integers(0, (1 << 64) - 1)))
    spec.numa_node = draw(st.one_of(st.none(), st.integers(0, 7)))
    return spec


@st.composite
def specs(draw: st.DrawFn) -> ObjectSpec:
    names = draw(st.lists(NAMES, min_size=4, max_size=12, unique=True))
    kinds = [draw(st.sampled_from("mpf")) for _ in names]
    spec = ObjectSpec(byteorder=draw(st.sampled_from(("little", "big"))), license="GPL")
    for name, kind in zip(names, kinds):
        if kind == "m":
            spec.maps[name] = draw(maps(name))
    size = draw(st.integers(1, 64))
    section = draw(st.sampled_from((".data", ".rodata", ".data.mine", ".rodata.x")))
    spec.maps[section] = MapSpec(
        section, 2, 4, size, 1, contents=draw(st.binary(min_size=size, max_size=size)),
        section=section, frozen=section.startswith(".rodata"),
        flags=128 if section.startswith(".rodata") else 0,
    )  # fmt: skip
    functions = [name for name, kind in zip(names, kinds) if kind == "f"]
    choices: list[st.SearchStrategy[object]] = [
        st.builds(MapValueReference, st.just(section), st.integers(0, size - 1)),
        st.builds(KsymReference, st.just("jiffies"), st.just("typeless")),
    ]
    plain = [name for name in spec.maps if name != section]
    if plain:
        choices.append(st.builds(MapReference, st.sampled_from(plain)))
    if functions:
        refs = st.builds(FunctionReference, st.sampled_from(functions), st.booleans())
        choices.append(refs)
    for name, kind in zip(names, kinds):
        if kind != "m":
            program = draw(programs(name, kind == "f", choices, spec.byteorder))
            (spec.functions if kind == "f" else spec.programs)[name] = program
    if not spec.programs:
        spec.programs["main_program"] = draw(programs("main_program", False, [], spec.byteorder))
    return spec


@st.composite
def programs(
    draw: st.DrawFn,
    name: str,
    is_function: bool,
    choices: list[st.SearchStrategy[object]],
    byteorder: str,
) -> ProgramSpec:
    code, references = b"", {}
    for reference in draw(st.lists(st.one_of(choices), max_size=6)) if choices else ():
        is_call = isinstance(reference, FunctionReference) and not reference.address
        references[len(code) // 8] = reference
        code += CALL if is_call else LOAD
    code += assemble("exit")
    if byteorder == "big":  # none of these instructions has a field that is swapped
        code = b"".join(
            bytes([code[at], code[at + 1] >> 4 | (code[at + 1] & 15) << 4])
            + code[at + 2 : at + 4][::-1]
            + code[at + 4 : at + 8][::-1]
            for at in range(0, len(code), 8)
        )
    section = "" if is_function else draw(st.sampled_from(("xdp", "tc", "kprobe/a", "?xdp.frags")))
    spec = ProgramSpec(name, code, section=section, is_subprogram=is_function, byteorder=byteorder)
    spec.references = references  # type: ignore[assignment]
    if is_function:
        spec.is_global = draw(st.booleans())
    else:
        spec.type, spec.expected_attach_type, spec.attach_target, spec.flags = {
            "xdp": (6, 37, "", 0), "tc": (3, None, "", 0), "kprobe/a": (2, None, "a", 0),
            "?xdp.frags": (6, 37, "", 32),
        }[section]  # fmt: skip
        spec.autoload = not section.startswith("?")
    return spec


def map_facts(spec: MapSpec) -> tuple[object, ...]:
    return (
        spec.type, spec.key_size, spec.value_size, spec.max_entries, spec.flags, spec.map_extra,
        spec.numa_node, spec.pinning, spec.contents, spec.frozen, spec.section,
    )  # fmt: skip


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(specs())
def test_what_is_written_opens_again(spec: ObjectSpec) -> None:
    back = load_object(spec.to_elf())
    assert back.byteorder == spec.byteorder and back.license == "GPL"
    assert {k: map_facts(m) for k, m in back.maps.items()} == {
        k: map_facts(m) for k, m in spec.maps.items()
    }
    for mine, theirs in ((spec.programs, back.programs), (spec.functions, back.functions)):
        assert set(mine) == set(theirs)
        for name, program in mine.items():
            other = theirs[name]
            assert other.references == program.references
            for attr in ("type", "expected_attach_type", "attach_target", "flags", "autoload"):
                assert getattr(other, attr) == getattr(program, attr)
            assert other.is_global == program.is_global
            assert len(other.code) == len(program.code)
    assert load_object(back.to_elf()).programs == back.programs


@cache
def _object() -> bytes:
    text = """
    .map m type=hash key=4 value=8 max=2
    .section xdp
    start:
        r1 = m ll
        call two
        exit
    .function two
        r0 = 2
        exit
    """
    from bpfkit.lang import open_text

    return open_text(text, lang="asm").to_elf()


@settings(deadline=None, max_examples=200)
@given(st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), min_size=1, max_size=5))
def test_damaged_objects_are_refused_or_shown_and_written(damage: list[tuple[int, int]]) -> None:
    data = bytearray(_object())
    for at, value in damage:
        data[at % len(data)] = value
    try:
        spec = load_object(bytes(data))
        object_lines(describe(spec))
        for function in (*spec.programs.values(), *spec.functions.values()):
            list(listing_lines(spec, function, source=True))
        load_object(spec.to_elf())
    except BpfkitError:
        pass
