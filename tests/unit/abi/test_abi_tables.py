"""The tables agree with themselves and with each other."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bpfkit import abi
from bpfkit.abi import attachtypes, constants, helpers
from bpfkit.abi.rows import ArgFlag, ArgKind, FieldKind, RetKind
from bpfkit.errors import UsageError


def test_counts() -> None:
    assert len(abi.PROGRAM_TYPES) == 32
    assert len(abi.MAP_TYPES) == 35
    assert len(abi.HELPERS) == 211
    assert len(abi.SECTIONS) == 116
    assert len(abi.ATTACH_TYPES) == 62


@pytest.mark.parametrize("table", ["PROGRAM_TYPES", "MAP_TYPES", "HELPERS", "ATTACH_TYPES"])
def test_numbers_and_names_once(table: str) -> None:
    rows = getattr(abi, table)
    numbers = [row[0] for row in rows]
    assert numbers == sorted(set(numbers))
    assert numbers == list(range(numbers[0], numbers[0] + len(rows)))
    assert len({row.name for row in rows}) == len(rows)


def test_helpers_from_1_to_211_with_documents() -> None:
    assert [row.id for row in abi.HELPERS] == list(range(1, 212))
    for row in abi.HELPERS:
        assert row.name.startswith("bpf_")
        assert row.doc.endswith(".") and "\n" not in row.doc
        assert row.since and row.program_types


def test_helper_docs_and_releases_in_order() -> None:
    releases = [tuple(map(int, row.since.split("."))) for row in abi.HELPERS]
    assert releases == sorted(releases)


@pytest.mark.parametrize("row", helpers.HELPERS, ids=lambda row: row.name)
def test_helper_arguments_are_consistent(row: abi.HelperId) -> None:
    """SIZE follows its MEM, MEM without SIZE has a fixed size, keys and values follow a map."""
    kinds = [arg.kind for arg in row.args]
    assert len(kinds) <= 5
    for index, arg in enumerate(row.args):
        before = kinds[index - 1] if index else None
        after = kinds[index + 1] if index + 1 < len(kinds) else None
        if arg.kind in (ArgKind.SIZE, ArgKind.SIZE_OR_ZERO):
            assert before is ArgKind.MEM and not row.args[index - 1].size
        if arg.kind is ArgKind.MEM and not arg.size:
            assert after in (ArgKind.SIZE, ArgKind.SIZE_OR_ZERO)
        if arg.kind in (ArgKind.MAP_KEY, ArgKind.MAP_VALUE):
            assert ArgKind.MAP in kinds[:index]
        if arg.flags & ArgFlag.UNINIT:
            assert arg.flags & ArgFlag.WRITES
        if arg.kind is ArgKind.BTF and row.name != "bpf_kptr_xchg":
            assert arg.btf
        assert arg.name and arg.ctype
    if row.ret is RetKind.MEM_OR_NULL:
        assert ArgKind.ALLOC_SIZE in kinds
    if row.ret in (RetKind.BTF, RetKind.BTF_OR_NULL, RetKind.BTF_TRUSTED):
        assert row.ret_btf


def test_known_prototypes() -> None:
    read = abi.helper("probe_read_kernel")
    assert read.gpl_only
    assert [arg.kind.name for arg in read.args] == ["MEM", "SIZE_OR_ZERO", "ANYTHING"]
    assert read.args[0].flags & ArgFlag.UNINIT
    assert abi.helper("bpf_ringbuf_submit").args[0].flags & ArgFlag.RELEASES
    assert abi.helper("trace_printk").variadic
    assert abi.helper("xdp_adjust_head").changes_packet
    assert not abi.helper("redirect").changes_packet
    assert abi.helper("xdp_adjust_head").program_types >= {6}
    assert 6 not in abi.helper("skb_store_bytes").program_types
    assert abi.helper("copy_from_user").sleepable


def test_attach_types_and_program_types_agree() -> None:
    by_program: dict[int, set[int]] = {}
    for row in abi.ATTACH_TYPES:
        for number in row.program_types:
            by_program.setdefault(number, set()).add(row.number)
    # perf events and struct_ops do not show in expected_attach_type; the last four are newer
    not_expected = {abi.AttachType.PERF_EVENT, abi.AttachType.STRUCT_OPS, 58, 59, 60, 61}
    for program in abi.PROGRAM_TYPES:
        assert set(program.attach_types) == by_program.get(program.number, set()) - not_expected


def test_every_context_of_a_program_type_exists() -> None:
    for row in abi.PROGRAM_TYPES:
        if row.context:
            assert abi.context(row.context).name == row.context


@pytest.mark.parametrize("layout", abi.CONTEXTS, ids=lambda layout: layout.name)
def test_fields_lie_inside_their_context(layout: abi.CONTEXTS) -> None:
    for field in layout.fields:
        assert field.offset >= 0 and field.size > 0
        if layout.size:
            assert field.offset + field.size <= layout.size
        if field.array:
            assert field.size % field.array == 0


def test_access_by_program_type() -> None:
    skb = {field.name: field for field in abi.context("__sk_buff").fields}
    assert skb["data"].kind is FieldKind.PACKET
    assert skb["data"].readable is not None
    assert 3 in skb["data"].readable and 1 not in skb["data"].readable
    assert skb["mark"].writable is not None and 3 in skb["mark"].writable
    assert skb["len"].writable == frozenset()
    assert skb["tc_classid"].readable == frozenset({3, 4})
    assert skb["sk"].kind is FieldKind.SOCK_COMMON_OR_NULL


def test_sections_refer_to_types_that_exist() -> None:
    for row in abi.SECTIONS:
        program = abi.program_type(row.program_type)
        if row.expected_attach_type is not None:
            assert program.number in abi.attach_type(row.expected_attach_type).program_types


@pytest.mark.parametrize(
    ("lookup", "spellings", "number"),
    [
        (abi.program_type, [6, "xdp", "XDP", "BPF_PROG_TYPE_XDP", "6"], 6),
        (abi.map_type, [1, "hash", "BPF_MAP_TYPE_HASH"], 1),
        (abi.attach_type, [37, "xdp", "BPF_XDP"], 37),
        (abi.helper, [1, "map_lookup_elem", "bpf_map_lookup_elem"], 1),
    ],
)
def test_lookups(lookup: object, spellings: list[int | str], number: int) -> None:
    assert callable(lookup)
    for spelling in spellings:
        assert lookup(spelling)[0] == number


@pytest.mark.parametrize(
    "lookup", [abi.program_type, abi.map_type, abi.attach_type, abi.helper, abi.context]
)
@pytest.mark.parametrize("wanted", ["", "nosuch", "99999999999999999999", "²", "\0"])
def test_unknown_names(lookup: object, wanted: str) -> None:
    assert callable(lookup)
    with pytest.raises(UsageError):
        lookup(wanted)


def test_near_names_are_listed() -> None:
    with pytest.raises(UsageError, match="map_lookup_elem"):
        abi.helper("map_lokup_elem")
    with pytest.raises(UsageError, match="percpu_hash"):
        abi.map_type("per_cpu_hash")
    with pytest.raises(UsageError):
        abi.program_type(0)


def test_enums_follow_the_tables() -> None:
    for enum, table in (
        (abi.ProgramType, abi.PROGRAM_TYPES),
        (abi.MapType, abi.MAP_TYPES),
        (abi.HelperId, abi.HELPERS),
    ):
        assert [int(m) for m in enum] == [0, *(row[0] for row in table)]
    assert [int(m) for m in abi.AttachType] == [row.number for row in attachtypes.ATTACH_TYPES]
    assert abi.MapType.HASH == 1 and abi.HelperId.MAP_LOOKUP_ELEM == 1


def test_constants() -> None:
    assert constants.BPF_F_LOCK == 4
    assert constants.BPF_F_CURRENT_CPU == 0xFFFFFFFF
    assert constants.BPF_RINGBUF_BUSY_BIT == 1 << 31
    assert constants.enum_of("XDP_PASS") == "xdp_action"
    with pytest.raises(AttributeError):
        _ = constants.NO_SUCH_CONSTANT
    for program in abi.PROGRAM_TYPES:
        for value, name in program.returns:
            if name in constants.CONSTANTS:
                assert constants.CONSTANTS[name] == value


def test_import_loads_no_tables() -> None:
    code = "import sys, bpfkit.abi; print([m for m in sys.modules if m.startswith('bpfkit.abi.')])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
