"""Objects from source to running programs: what users of the Python interface touch."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import bpfkit
from bpfkit.capture import open_capture
from bpfkit.isa import assemble

REPO = Path(__file__).resolve().parents[3]
FIREWALL = REPO / "examples" / "xdp_firewall.bpf.c"
FRAME = bytes(12) + b"\x08\x00" + bytes(46)


def tiny(text: str = "r0 = 2\nexit", **options: object) -> bpfkit.ObjectSpec:
    program = bpfkit.ProgramSpec.from_bytes(assemble(text), type="xdp", **options)  # type: ignore[arg-type]
    return bpfkit.ObjectSpec(programs={"program": program})  # type: ignore[arg-type]


def test_every_public_name_is_there() -> None:
    for name in bpfkit.__all__:
        assert getattr(bpfkit, name) is not None
    assert set(bpfkit.__all__) <= set(dir(bpfkit))
    with pytest.raises(AttributeError):
        bpfkit.nothing_of_this_name  # noqa: B018


def test_importing_bpfkit_imports_nothing_heavy() -> None:
    import subprocess

    code = "import sys, bpfkit; sys.exit(bool({'numpy', 'llvmlite', 'ctypes'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


@pytest.mark.clang
def test_an_object_lives_and_closes() -> None:
    spec = bpfkit.open_object(FIREWALL)
    spec.variables["max_length"].value = 59
    with bpfkit.VM() as host, host.load(spec) as loaded:
        assert loaded.programs["xdp_firewall"].test_run(FRAME).verdict == "XDP_DROP"
        assert loaded.variables["max_length"].value == 59
        with pytest.raises(bpfkit.UsageError, match="read-only"):
            loaded.variables["max_length"].value = 1
        loaded.variables["last_dropped"].value = 7
        assert loaded.variables["last_dropped"].value == 7
        counters = {
            str(rule): values[0].packets for rule, values in loaded.maps["counters"].items()
        }
        assert counters["RULE_TOO_LONG"] == 1


@pytest.mark.clang
def test_missing_names_list_what_there_is() -> None:
    spec = bpfkit.open_object(FIREWALL)
    with pytest.raises(bpfkit.MissingKeyError, match="xdp_firewall"):
        spec.programs["nope"]
    with pytest.raises(KeyError, match="blocked"):
        spec.maps["nope"]
    with bpfkit.VM() as host, pytest.raises(bpfkit.MissingKeyError, match="nope"):
        host.load(spec, programs=["nope"])


@pytest.mark.clang
def test_bytes_and_text_open_too() -> None:
    from bpfkit.lang.c import compile_c

    data = compile_c(FIREWALL)
    assert list(bpfkit.open_object(data).programs) == ["xdp_firewall"]
    text = FIREWALL.read_text()
    assert list(bpfkit.open_object(text, lang="c").programs) == ["xdp_firewall"]


def test_what_is_no_object_says_so(tmp_path: Path) -> None:
    with pytest.raises(bpfkit.FormatError, match="no ELF object"):
        bpfkit.open_object(b"hello")
    broken = tmp_path / "broken.o"
    broken.write_bytes(b"")
    with pytest.raises(bpfkit.FormatError, match=r"broken\.o"):
        bpfkit.open_object(broken)
    with pytest.raises(FileNotFoundError):
        bpfkit.open_object(tmp_path / "none.c")


def test_a_program_from_bytes_runs_and_is_freed() -> None:
    with bpfkit.VM() as host:
        loaded = host.load(tiny())
        assert loaded.programs["program"].test_run(FRAME).verdict == "XDP_PASS"
        loaded.close()
        loaded.close()


def test_a_load_that_fails_leaves_nothing_behind() -> None:
    spec = tiny("r1 = r2\ncall 1\nexit")
    spec.maps["big"] = bpfkit.MapSpec("big", 2, key_size=3, value_size=8, max_entries=4)
    with bpfkit.VM() as host, pytest.raises(bpfkit.BpfkitError):
        host.load(spec)


def test_attaching_in_the_vm_is_refused_with_what_to_do() -> None:
    with bpfkit.VM() as host:
        loaded = host.load(tiny())
        with pytest.raises(bpfkit.UnsupportedError, match="test_run"):
            loaded.programs["program"].attach(interface="eth0")


@pytest.mark.parametrize("options", [{"engine": "x"}, {"clock": "x"}, {"budget": 0}])
def test_a_vm_that_makes_no_sense(options: dict[str, object]) -> None:
    with pytest.raises(bpfkit.UsageError):
        bpfkit.VM(**options)  # type: ignore[arg-type]


@pytest.mark.clang
def test_tail_calls_load_the_programs_they_need() -> None:
    spec = bpfkit.open_object(REPO / "examples" / "parser_chain.bpf.c")
    with bpfkit.VM() as host, host.load(spec, programs=["parse_ethernet"]) as loaded:
        assert len(loaded.programs) > 1
        packet = open_capture(REPO / "examples" / "data" / "vlan.pcap").packet(0)
        assert loaded.programs["parse_ethernet"].test_run(packet).verdict == "XDP_PASS"
        assert any(value for _, value in loaded.maps["protocols"].items())


def test_the_capture_clock_tells_the_packets_time() -> None:
    import numpy as np

    spec = tiny("call 5\nr0 &= 255\nexit")
    batch = bpfkit.PacketBatch(FRAME, np.zeros(3), np.full(3, 60), np.array([7, 8, 9]))
    with bpfkit.VM(clock="capture") as host:
        result = host.load(spec).programs["program"].run_packets(batch)
    assert result.verdicts.tolist() == [7, 8, 9]


def test_packets_that_lie_outside_of_the_buffer_are_refused() -> None:
    import numpy as np

    batch = bpfkit.PacketBatch(FRAME, np.array([0, 10]), np.array([60, 60]))
    with bpfkit.VM() as host:
        program = host.load(tiny()).programs["program"]
        with pytest.raises(bpfkit.UsageError, match="past the end"):
            program.run_packets(batch)


@pytest.mark.clang
def test_a_fault_in_a_text_shows_its_line() -> None:
    text = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
SEC("xdp") int far(struct xdp_md *ctx)
{
    return ((unsigned char *)(long)ctx->data)[999];
}
"""
    spec = bpfkit.open_object(text, lang="c")
    with bpfkit.VM(verify=False) as host, pytest.raises(bpfkit.VmFault) as caught:
        host.load(spec).programs["far"].test_run(FRAME)
    assert caught.value.kind == "BOUNDS"
    assert "[999]" in caught.value.source
    with bpfkit.VM() as host, pytest.raises(bpfkit.VerifyError) as refused:
        host.load(spec)
    report = refused.value.report
    assert report.message == "R1 offset is outside of the packet"
    assert "[999]" in report.source.text and "this access needs 1000" in str(refused.value)


def test_the_host_protocol_step_by_step() -> None:
    """Linked programs and maps by hand, as every front end above the hosts does it."""
    from bpfkit.host import Host, MapHandle, ProgramHandle

    lookup = """
        w2 = 1
        *(u32 *)(r10 - 4) = w2
        r2 = r10
        r2 += -4
        r1 = 0 ll
        call 1
        if r0 == 0 goto out
        r0 = *(u32 *)(r0 + 0)
        out:
        exit
    """
    spec = tiny(lookup, maps={4: "numbers"})
    spec.maps["numbers"] = bpfkit.MapSpec("numbers", 2, key_size=4, value_size=4, max_entries=2)
    linked = bpfkit.link(spec)
    code = linked.programs["program"].to_bytes(maps={"numbers": 77})
    assert code[4 * 8 + 1] >> 4 == 1 and code[4 * 8 + 4] == 77
    with pytest.raises(bpfkit.LinkError, match="numbers"):
        linked.programs["program"].to_bytes(maps={})
    with bpfkit.VM() as host:
        assert isinstance(host, Host)
        numbers = host.create_map(spec.maps["numbers"])
        assert isinstance(numbers, MapHandle)
        numbers.update(b"\1\0\0\0", b"\5\0\0\0")
        program = host.load(linked.programs["program"], {"numbers": numbers})
        assert isinstance(program, ProgramHandle)
        assert host.test_run(program, FRAME).retval == 5
