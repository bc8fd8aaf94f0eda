"""The command as people type it: the demo, each example, and every way to be wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
DATA = REPO / "examples" / "data"
WEB = DATA / "web.pcap"


def bpfkit(*arguments: object, timeout: float = 120) -> subprocess.CompletedProcess[str]:
    """One run of the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "bpfkit", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=REPO,
        timeout=timeout,
        env={**os.environ, "PYTHONWARNINGS": "error"},
    )


def as_json(*arguments: object) -> dict:
    done = bpfkit(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.clang
def test_the_demo_decides_about_every_packet() -> None:
    done = bpfkit(
        "run", "examples/xdp_firewall.bpf.c", "--pcap", WEB, "--fill", "examples/blocklist.json"
    )
    assert done.returncode == 0, done.stderr
    assert "XDP_PASS" in done.stdout and "XDP_DROP" in done.stdout
    assert "packets/s" in done.stdout
    assert "map blocked" in done.stdout


@pytest.mark.clang
def test_json_has_every_packet_and_every_map() -> None:
    report = as_json(
        "run", "examples/xdp_firewall.bpf.c", "--pcap", WEB, "--fill", "examples/blocklist.json"
    )
    assert sum(report["verdicts"].values()) == report["packets"] > 0
    assert report["type"] == "xdp"
    assert report["maps"]["blocked"]["entries"]


@pytest.mark.clang
@pytest.mark.parametrize("engine", ["jit", "interpreter"])
def test_both_engines_give_the_same_verdicts_and_maps(engine: str) -> None:
    arguments = (
        "run",
        "examples/xdp_firewall.bpf.c",
        "--pcap",
        WEB,
        "--fill",
        "examples/blocklist.json",
    )
    reference = as_json(*arguments)
    other = as_json(*arguments, "--engine", engine)
    assert other["verdicts"] == reference["verdicts"]
    assert other["maps"] == reference["maps"]


@pytest.mark.clang
@pytest.mark.parametrize("example", sorted(p.name for p in (REPO / "examples").glob("*.bpf.c")))
def test_every_c_example_runs_over_every_capture(example: str) -> None:
    captures = sorted([*DATA.glob("*.pcap"), *DATA.glob("*.pcapng")])
    assert captures
    for capture in captures:
        report = as_json("run", f"examples/{example}", "--pcap", capture)
        assert sum(report["verdicts"].values()) == report["packets"] > 0


def test_classic_filter_runs_without_any_compiler() -> None:
    report = as_json("run", "examples/tcp_443.cbpf", "--pcap", WEB)
    assert report["type"] == "socket_filter"
    assert sum(report["verdicts"].values()) == report["packets"]


@pytest.mark.clang
def test_out_keeps_only_the_packets_that_live(tmp_path: Path) -> None:
    out = tmp_path / "kept.pcap"
    report = as_json(
        "run",
        "examples/xdp_firewall.bpf.c",
        "--pcap",
        WEB,
        "--fill",
        "examples/blocklist.json",
        "--out",
        out,
    )
    from bpfkit.capture import open_capture

    assert len(open_capture(out)) == report["out"]["packets"] == report["verdicts"]["XDP_PASS"]


PRINTING = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
int limit = 3;
SEC("xdp") int talk(struct xdp_md *ctx)
{
    bpf_printk("packet of %d bytes, limit %d", (int)(ctx->data_end - ctx->data), limit);
    return XDP_PASS;
}
char LICENSE[] SEC("license") = "GPL";
"""

OUT_OF_BOUNDS = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
SEC("xdp") int reads_too_far(struct xdp_md *ctx)
{
    unsigned char *data = (void *)(long)ctx->data;
    return data[4000]; // no test against data_end
}
"""


@pytest.mark.clang
def test_printk_and_variables(tmp_path: Path) -> None:
    source = tmp_path / "talk.bpf.c"
    source.write_text(PRINTING)
    done = bpfkit("run", source, "--input", "00" * 60, "-v", "--set", "limit=7")
    assert done.returncode == 0, done.stderr
    assert "packet of 60 bytes, limit 7" in done.stdout
    assert "returned 2 XDP_PASS" in done.stdout


@pytest.mark.clang
def test_fault_names_the_source_line_and_fails_the_run(tmp_path: Path) -> None:
    source = tmp_path / "far.bpf.c"
    source.write_text(OUT_OF_BOUNDS)
    done = bpfkit("run", source, "--input", "00" * 60, "--no-verify")
    assert done.returncode == 1
    assert "reads_too_far" in done.stderr and "data[4000]" in done.stderr
    assert "Traceback" not in done.stderr
    done = bpfkit("run", source, "--pcap", WEB)
    assert done.returncode == 1 and "rejected" in done.stderr and "data[4000]" in done.stderr
    done = bpfkit("run", source, "--pcap", WEB, "--no-verify")
    assert done.returncode == 1 and "packet: 0" in done.stderr


@pytest.mark.clang
def test_trace_prints_instructions_with_what_they_changed(tmp_path: Path) -> None:
    source = tmp_path / "talk.bpf.c"
    source.write_text(PRINTING)
    done = bpfkit("run", source, "--input", "00" * 60, "--engine", "interpreter", "--trace")
    assert done.returncode == 0, done.stderr
    assert "r0" in done.stdout and "exit" in done.stdout


@pytest.mark.clang
def test_truncated_capture_is_processed_up_to_the_cut(tmp_path: Path) -> None:
    cut = tmp_path / "cut.pcap"
    whole = WEB.read_bytes()
    cut.write_bytes(whole[: len(whole) - 7])
    done = bpfkit("run", "examples/packet_sizes.bpf.c", "--pcap", cut, "--json")
    assert done.returncode == 1
    report = json.loads(done.stdout)
    assert report["truncated"] and report["packets"] > 0
    assert "cut" in done.stderr or "truncated" in done.stderr or report["truncated"]


def test_truncated_capture_with_a_filter_says_so_on_a_terminal(tmp_path: Path) -> None:
    cut = tmp_path / "cut.pcap"
    whole = WEB.read_bytes()
    cut.write_bytes(whole[: len(whole) - 7])
    done = bpfkit("run", "examples/tcp_443.cbpf", "--pcap", cut)
    assert done.returncode == 1
    assert "everything before the cut was processed" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["run", "missing.c", "--pcap", WEB], 2, ["missing.c", "No such file"]),
        (
            ["run", "examples/tcp_443.cbpf", "--pcap", "missing.pcap"],
            2,
            ["missing.pcap", "No such file"],
        ),
        (["run", "README.md", "--pcap", WEB], 2, ["README.md"]),
        (["run", "examples/tcp_443.cbpf", "--pcap", "README.md"], 2, ["README.md"]),
        (["run", "examples/tcp_443.cbpf"], 2, ["--pcap", "--input"]),
        (["run", "examples/tcp_443.cbpf", "--input", "xyz"], 2, ["hex"]),
        (["run", "examples/tcp_443.cbpf", "--input", "00", "--pcap", WEB], 2, ["two inputs"]),
        (
            ["run", "examples/tcp_443.cbpf", "--pcap", WEB, "--program", "nope"],
            2,
            ["nope", "there are"],
        ),
        (["run", "examples/tcp_443.cbpf", "--pcap", WEB, "--type", "nope"], 2, ["nope"]),
        (["run", "examples/tcp_443.cbpf", "--pcap", WEB, "--limit", "many"], 2, ["many"]),
        (["run", "examples/tcp_443.cbpf", "--pcap", WEB, "--trace"], 2, ["interpreter"]),
        (["run", "examples/tcp_443.cbpf", "--pcap", WEB, "--map", "x:1=2"], 2, ["x"]),
        (["run", "examples/tcp_443.cbpf", "--pcap", WEB, "--set", "x=2"], 2, ["x"]),
        (["run", "examples", "--pcap", WEB], 2, ["examples", "directory"]),
        (["run", "examples/tcp_443.cbpf", "--pcap", "docs"], 2, ["docs", "no captures"]),
        (["run", "examples/tcp_443.cbpf", "--pcap", "docs/*.cap"], 2, ["docs/*.cap", "pattern"]),
        (["run", "examples/tcp_443.cbpf", "--pcap", WEB, "--out", "/no/x"], 2, ["/no/x"]),
        (["run", "examples/tcp_443.cbpf", "--pcap", WEB, "--fill", "none.json"], 2, ["none.json"]),
        (["run", "examples/tcp_443.cbpf", "--pcap", WEB, "--routes", "README.md"], 2, ["JSON"]),
        (["run", "examples/tcp_443.cbpf", "--input", "@/no/x"], 2, ["/no/x"]),
        (["nonsense"], 2, ["nonsense"]),
    ],
)
def test_misuse_is_one_clear_line(arguments: list[object], code: int, words: list[str]) -> None:
    done = bpfkit(*arguments)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("suffix", "arguments"),
    [
        (".s", ["asm"]),
        (".cbpf", ["asm"]),
        (".o", ["disasm"]),
        (".bin", ["disasm", "--raw"]),
        (".s", ["run", "--input", "00"]),
        (".cbpf", ["run", "--input", "00"]),
        (".o", ["run", "--input", "00"]),
        (".o", ["inspect"]),
    ],
)
def test_bytes_that_are_no_text_and_no_object(
    tmp_path: Path, suffix: str, arguments: list[str]
) -> None:
    file = tmp_path / f"garbage{suffix}"
    file.write_bytes(bytes(range(1, 256)))
    done = bpfkit(arguments[0], file, *arguments[1:])
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr and done.stdout == ""


@pytest.mark.clang
@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--map", "blocked:foo=1", ["map blocked, key foo"]),
        ("--map", "blocked:1.2.3.4=x", ["map blocked, key 1.2.3.4", "'x'"]),
        ("--map", "blocked", ["NAME:KEY=VALUE"]),
        ("--map", "nope:1=1", ["nope", "blocked"]),
        ("--set", "max_length=abc", ["variable max_length", "'abc'"]),
        ("--set", "nope=1", ["nope", "max_length"]),
        ("--set", "max_length", ["NAME=VALUE"]),
    ],
)
def test_wrong_entries_and_variables_name_the_place(
    option: str, value: str, words: list[str]
) -> None:
    done = bpfkit("run", "examples/xdp_firewall.bpf.c", "--pcap", WEB, option, value)
    assert done.returncode == 2 and "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr


@pytest.mark.clang
def test_c_that_does_not_compile_gives_file_line_and_column(tmp_path: Path) -> None:
    source = tmp_path / "bad.bpf.c"
    source.write_text("int main(void)\n{\n    return undeclared;\n}\n")
    done = bpfkit("run", source, "--pcap", WEB)
    assert done.returncode == 1
    assert f"{source}:3:12: error:" in done.stderr
    assert "Traceback" not in done.stderr


HUGE = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __uint(max_entries, 4000000000);
    __type(key, int);
    __uint(value_size, 60000);
} huge SEC(".maps");
SEC("xdp") int prog(struct xdp_md *ctx)
{
    int key = 0;
    return bpf_map_lookup_elem(&huge, &key) ? XDP_DROP : XDP_PASS;
}
"""


@pytest.mark.clang
def test_map_too_large_for_memory_names_the_map(tmp_path: Path) -> None:
    source = tmp_path / "huge.bpf.c"
    source.write_text(HUGE)
    done = bpfkit("run", source, "--input", "00" * 60)
    assert done.returncode in (1, 2)
    assert "huge" in done.stderr and "Traceback" not in done.stderr


def test_packet_larger_than_64_kib_is_refused_with_its_size(tmp_path: Path) -> None:
    packet = tmp_path / "packet.bin"
    packet.write_bytes(bytes(70_000))
    done = bpfkit("run", "examples/tcp_443.cbpf", "--input", f"@{packet}")
    assert done.returncode == 2
    assert "70,000" in done.stderr and "65,536" in done.stderr


def test_help_is_light() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from bpfkit.cli.main import main\n"
            "try: main(['--help'])\n"
            "except SystemExit: pass\n"
            "heavy = {'llvmlite', 'numpy', 'rich', 'elftools', 'ctypes'} & set(sys.modules)\n"
            "sys.exit(f'imported {heavy}' if heavy else 0)",
        ],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "COMMAND" in done.stdout
