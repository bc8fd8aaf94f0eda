"""The tables against the running kernel: its BTF's enums and structs, its verifier's answers."""

from __future__ import annotations

import importlib.util
import os
import struct
import sys
from types import ModuleType

import pytest

from bpfkit import abi
from bpfkit.abi import constants
from bpfkit.errors import LoadError
from support.requires import REPO, missing, need_kernel


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    path = REPO / "tools_dev/gen_abi.py"
    spec = importlib.util.spec_from_file_location("gen_abi", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["gen_abi"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def btf(tool: ModuleType):  # type: ignore[no-untyped-def]
    if not tool.KERNEL_BTF.exists():
        missing("kernel", "the kernel has no BTF")
    return tool.Btf(tool.KERNEL_BTF.read_bytes())


def test_enums_are_the_kernels(tool: ModuleType, btf) -> None:  # type: ignore[no-untyped-def]
    """Every constant that both know has the same number; older kernels know fewer."""
    wrong = []
    compared = 0
    for name, values in tool.uapi_enums(btf).items():
        for constant, value in values.items():
            ours = constants.ENUMS[name].get(constant)
            if (
                ours is None
                or "MAX" in constant
                or constant in ("NF_INET_NUMHOOKS", "NR_BTF_KINDS")
            ):
                continue
            compared += 1
            if ours != value:
                wrong.append(f"{constant}: {ours}, the kernel says {value}")
    assert not wrong
    assert compared > 300


@pytest.mark.parametrize(
    ("table", "enum"),
    [
        ("PROGRAM_TYPES", "bpf_prog_type"),
        ("ATTACH_TYPES", "bpf_attach_type"),
        ("MAP_TYPES", "bpf_map_type"),
    ],
)
def test_tables_are_the_kernels(tool: ModuleType, btf, table: str, enum: str) -> None:  # type: ignore[no-untyped-def]
    kernel = tool.uapi_enums(btf)[enum]
    newest = kernel[f"__MAX_{enum.upper()}"]
    rows = {row.number: row.name for row in getattr(abi, table)}
    for name, number in kernel.items():
        if name.startswith("__MAX") or name.endswith(("_UNSPEC", "_DEPRECATED")):
            continue
        if number < newest and number in rows:
            assert rows[number] == name
    for number, name in rows.items():
        if number < newest:
            assert kernel[name] == number


def test_helper_ids_are_the_kernels(tool: ModuleType, btf) -> None:  # type: ignore[no-untyped-def]
    kernel = tool.uapi_enums(btf)["bpf_func_id"]
    for row in abi.HELPERS:
        name = "BPF_FUNC_" + row.name.removeprefix("bpf_")
        if row.id < kernel["__BPF_FUNC_MAX_ID"]:
            assert kernel[name] == row.id


STRUCTS = [
    layout
    for layout in abi.CONTEXTS
    if layout.name not in ("bpf_raw_tracepoint_args", "user_pt_regs")
    and layout.name not in ("tracepoint", "syscall", "lirc_mode2")
]


@pytest.mark.parametrize("layout", STRUCTS, ids=lambda layout: layout.name)
def test_context_sizes_and_offsets(btf, layout: abi.CONTEXTS) -> None:  # type: ignore[no-untyped-def]
    found = btf.struct_named(layout.name)
    assert found is not None
    if layout.name in ("pt_regs", "bpf_perf_event_data") and os.uname().machine != "x86_64":
        pytest.skip("the layout is x86-64's")
    if found.size < layout.size:
        pytest.skip("this kernel is older than the table")
    assert found.size == layout.size
    fields = {field.name: field.offset for field in layout.fields}
    for name, offset in found.members.items():
        if name in fields:
            assert fields[name] == offset


@pytest.mark.kernel
@pytest.mark.parametrize("program_type", [1, 3, 6, 8, 17, 31])
def test_availability_of_helpers(program_type: int) -> None:
    """Some columns asked again: a helper is refused where the table says so."""
    need_kernel()
    from bpfkit.kernel._sys import bpf

    attach = {8: 0}.get(program_type, 0)
    flags = 16 if program_type == 31 else 0
    differ = []
    for row in abi.HELPERS:
        code = struct.pack("<BBhi", 0x85, 0, 0, row.id) + struct.pack("<BBhi", 0x95, 0, 0, 0)
        try:
            os.close(
                bpf.prog_load(
                    *(program_type, code, "GPL"),
                    log_level=1,
                    expected_attach_type=attach,
                    flags=flags,
                )
            )
            has = True
        except LoadError as error:
            has = not any(text in error.log for text in ("cannot use helper", "unknown func"))
        documented = row.name in ("bpf_probe_write_user", "bpf_override_return")
        if has != (program_type in row.program_types) and not documented:
            differ.append(row.name)
    if os.uname().release.startswith("6.18"):
        assert not differ
    else:
        assert len(differ) < 60


@pytest.mark.kernel
@pytest.mark.parametrize(
    "name", ["map_lookup_elem", "probe_read_kernel", "ktime_get_ns", "perf_event_output"]
)
def test_licence_column(name: str) -> None:
    need_kernel()
    from bpfkit.kernel._sys import bpf

    row = abi.helper(name)
    code = struct.pack("<BBhi", 0x85, 0, 0, row.id) + struct.pack("<BBhi", 0x95, 0, 0, 0)
    log = ""
    try:
        os.close(bpf.prog_load(5, code, "Proprietary", log_level=1))
    except LoadError as error:
        log = error.log
    assert ("GPL-restricted" in log) == row.gpl_only


@pytest.mark.kernel
def test_calls_that_change_the_packet() -> None:
    """A packet pointer loaded before the call is useless after it, where the table says so."""
    need_kernel()
    from bpfkit.kernel._sys import bpf

    def op(code: int, dst: int = 0, src: int = 0, offset: int = 0, imm: int = 0) -> bytes:
        return struct.pack("<BBhi", code, dst | src << 4, offset, imm)

    def survives(type: int, data: int, helper: str, arguments: dict[int, int]) -> bool:
        code = op(0xBF, 6, 1) + op(0x61, 7, 1, data) + op(0x61, 8, 1, data + 4)
        code += op(0xBF, 9, 7) + op(0x07, 9, imm=14)
        body = b"".join(op(0xB7, reg, imm=value) for reg, value in arguments.items())
        body += op(0xBF, 1, 6) if helper != "redirect" else op(0xB7, 1, imm=1)
        body += op(0x85, imm=abi.helper(helper).id) + op(0x71, 0, 7)
        code += op(0x2D, 9, 8, len(body) // 8) + body + op(0xB7) + op(0x95)
        try:
            os.close(bpf.prog_load(type, code))
        except LoadError as error:
            assert "invalid mem access" in error.log
            return False
        return True

    for type, data, helper, arguments in (
        (6, 0, "xdp_adjust_head", {2: 0}),
        (6, 0, "xdp_adjust_tail", {2: 0}),
        (6, 0, "xdp_adjust_meta", {2: 0}),
        (6, 0, "redirect", {2: 0}),
        (6, 0, "xdp_get_buff_len", {}),
        (3, 76, "skb_vlan_pop", {}),
        (3, 76, "skb_vlan_push", {2: 0, 3: 0}),
        (3, 76, "l3_csum_replace", {2: 0, 3: 0, 4: 0, 5: 2}),
        (3, 76, "l4_csum_replace", {2: 0, 3: 0, 4: 0, 5: 2}),
        (3, 76, "skb_pull_data", {2: 0}),
        (3, 76, "skb_change_tail", {2: 60, 3: 0}),
        (3, 76, "skb_change_head", {2: 14, 3: 0}),
        (3, 76, "skb_change_proto", {2: 8, 3: 0}),
        (3, 76, "skb_adjust_room", {2: 4, 3: 0, 4: 0}),
        (3, 76, "clone_redirect", {2: 1, 3: 0}),
        (3, 76, "get_hash_recalc", {}),
        (3, 76, "skb_change_type", {2: 0}),
        (3, 76, "csum_update", {2: 0}),
        (3, 76, "skb_ecn_set_ce", {}),
        (3, 76, "csum_level", {2: 0}),
    ):
        assert survives(type, data, helper, arguments) != abi.helper(helper).changes_packet, helper
