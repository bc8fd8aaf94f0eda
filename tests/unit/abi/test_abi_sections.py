"""Section names by libbpf's rules."""

from __future__ import annotations

import json

import pytest

from bpfkit import abi
from support.requires import need_shared


@pytest.mark.parametrize(
    ("name", "pattern", "target", "autoload"),
    [
        ("xdp", "xdp", "", True),
        ("?xdp", "xdp", "", False),
        ("xdp.frags/devmap", "xdp.frags/devmap", "", True),
        ("kprobe/do_sys_open", "kprobe", "do_sys_open", True),
        ("kprobe", "kprobe", "", True),
        ("kprobe/", "kprobe", "", True),
        ("kprobe.multi/tcp_*", "kprobe.multi", "tcp_*", True),
        ("?tp/sched/sched_switch", "tp", "sched/sched_switch", False),
        ("uprobe.s//bin/sh:main", "uprobe.s", "/bin/sh:main", True),
        ("tc", "tc", "", True),
        ("tc/ingress", "tc/ingress", "", True),
        ("cgroup/connect4", "cgroup/connect4", "", True),
        ("struct_ops.s/init", "struct_ops.s", "init", True),
    ],
)
def test_match(name: str, pattern: str, target: str, autoload: bool) -> None:
    match = abi.section(name)
    assert match is not None
    assert (match.row.pattern, match.target, match.autoload) == (pattern, target, autoload)


@pytest.mark.parametrize(
    "name",
    [
        *("", "?", "??xdp", "xdp/eth0", "xdpx", "kprobex/y", "maps", ".text", "license"),
        *("socket/x", "tc/foo", "Xdp", "kprobe.multix"),
    ],
)
def test_no_match(name: str) -> None:
    assert abi.section(name) is None


def test_table_is_the_shared_data() -> None:
    data = json.loads(need_shared("data/sec_names.json").read_text())
    assert len(data["sections"]) == len(abi.SECTIONS)
    for want, row in zip(data["sections"], abi.SECTIONS, strict=True):
        assert row.pattern == want["section"]
        assert row.extras == (want["match"] == "exact_or_slash_extras")
        assert abi.program_type(row.program_type).name == want["prog_type"]
        if want["expected_attach_type"] is None:
            assert row.expected_attach_type is None
        else:
            assert row.expected_attach_type is not None
            assert abi.attach_type(row.expected_attach_type).name == want["expected_attach_type"]
        assert row.sleepable == want["sleepable"] and row.autoattach == want["autoattach"]


def test_flags_of_a_few() -> None:
    assert abi.section("xdp.frags").row.xdp_frags  # type: ignore[union-attr]
    assert abi.section("fentry.s/x").row.sleepable  # type: ignore[union-attr]
    assert abi.section("fentry/x").row.attach_btf  # type: ignore[union-attr]
    assert abi.section("xdp").row.attach_type_optional  # type: ignore[union-attr]
