"""Many packets and many captures: threads, processes, Dask, streams, the kernel; the same results
whoever does the work."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bpfkit.capture import open_capture, write_pcap
from support.requires import missing, need_kernel

REPO = Path(__file__).resolve().parents[2]
DATA = REPO / "examples" / "data"
WEB, DNS = DATA / "web.pcap", DATA / "dns.pcap"
FIREWALL = REPO / "examples" / "xdp_firewall.bpf.c"
FILL = ("--fill", REPO / "examples" / "blocklist.json")


def bpfkit(*arguments: object, **options: Any) -> subprocess.CompletedProcess[Any]:
    options = {"text": True, "capture_output": True, "cwd": REPO, "timeout": 240, **options}
    env = {**os.environ, "PYTHONWARNINGS": "error"}
    return subprocess.run(
        [sys.executable, "-m", "bpfkit", *map(str, arguments)], env=env, **options
    )


def as_json(*arguments: object, code: int = 0) -> dict[str, Any]:
    done = bpfkit(*arguments, "--json")
    assert done.returncode == code, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def results(report: dict[str, Any]) -> dict[str, Any]:
    """What must not depend on who did the work."""
    maps = {
        name: sorted(
            (json.dumps(e["key"]), json.dumps(e["value"])) for e in found.get("entries", [])
        )
        for name, found in report["maps"].items()
    }
    return {"maps": maps, **{name: report[name] for name in ("packets", "bytes", "verdicts")}}


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The web capture over and over: 60,000 packets."""
    path = tmp_path_factory.mktemp("captures") / "many.pcap"
    capture = open_capture(WEB)
    index = np.arange(60_000) % len(capture)
    columns = (capture.buffer, capture.offsets[index], capture.lengths[index])
    write_pcap(path, columns, np.arange(60_000, dtype=np.uint64) * 1000)
    return path


@pytest.mark.clang
def test_threads_give_the_results_of_one(many: Path, tmp_path: Path) -> None:
    out = [tmp_path / f"{n}.pcap" for n in (1, 2)]
    one = as_json("run", FIREWALL, "--pcap", many, *FILL, "--out", out[0])
    two = as_json("run", FIREWALL, "--pcap", many, *FILL, "--out", out[1], "--jobs", 2)
    assert results(one) == results(two)
    assert two["jobs"] == 2 and "jobs" not in one
    assert out[0].read_bytes() == out[1].read_bytes()
    counters = two["maps"]["counters"]["entries"]
    for entry in counters:
        assert entry["value"]["packets"] == sum(cpu["packets"] for cpu in entry["cpus"])
    text = bpfkit("run", FIREWALL, "--pcap", many, *FILL, "--jobs", 2).stdout
    assert "RULE_PASSED" in text and "[" not in text.split("map counters")[1]


@pytest.mark.clang
def test_several_captures_go_through_the_same_maps(tmp_path: Path) -> None:
    both = as_json("run", FIREWALL, "--pcap", WEB, DNS, *FILL)
    each = [as_json("run", FIREWALL, "--pcap", capture, *FILL) for capture in (WEB, DNS)]
    assert both["packets"] == sum(r["packets"] for r in each)
    assert [c["packets"] for c in both["captures"]] == [r["packets"] for r in each]
    assert [c["file"] for c in both["captures"]] == [str(WEB), str(DNS)]
    for capture in (WEB, DNS):
        shutil.copy(capture, tmp_path)
    folder = as_json("run", FIREWALL, "--pcap", tmp_path, *FILL)
    pattern = as_json("run", FIREWALL, "--pcap", tmp_path / "*.pcap", *FILL)
    behind = as_json("run", *FILL, "--pcap", WEB, DNS, FIREWALL)
    assert results(folder) == results(pattern) == results(both) == results(behind)
    text = bpfkit("run", FIREWALL, "--pcap", WEB, DNS, *FILL).stdout
    assert "2 captures: 176 packets" in text


@pytest.mark.clang
def test_workers_give_the_same_for_any_number(tmp_path: Path) -> None:
    out = [tmp_path / f"{n}.pcap" for n in (1, 2)]
    runs = [
        as_json(
            *("run", FIREWALL, "--pcap", DATA, *FILL, "--merge", "blocked=sum"),
            *("--workers", n, "--out", out[n - 1]),
        )
        for n in (1, 2)
    ]
    assert results(runs[0]) == results(runs[1])
    assert runs[0]["variables"] == runs[1]["variables"]
    assert out[0].read_bytes() == out[1].read_bytes()
    assert len(open_capture(out[0])) == runs[0]["out"]["packets"] == runs[0]["verdicts"]["XDP_PASS"]
    assert not list(tmp_path.glob(".bpfkit-*"))
    assert runs[0]["merged"] == {
        "blocked": "sum",
        "prefixes": "last",
        "counters": "sum",
        "last_dropped": "last",
    }
    # this program's state is additive: one VM over all captures counts the same
    together = as_json("run", FIREWALL, "--pcap", DATA, *FILL)
    assert results(together) == results(runs[0])


@pytest.mark.clang
def test_variables_set_before_the_run_reach_every_worker() -> None:
    arguments = ("run", FIREWALL, "--pcap", WEB, DNS, "--set", "max_length=100")
    assert results(as_json(*arguments)) == results(as_json(*arguments, "--workers", 2))
    assert "XDP_DROP" in as_json(*arguments, "--workers", 2)["verdicts"]


def test_classic_filter_over_workers() -> None:
    arguments = ("run", "examples/tcp_443.cbpf", "--pcap", DATA)
    assert as_json(*arguments)["verdicts"] == as_json(*arguments, "--workers", 2)["verdicts"]


def test_dask_gives_the_same() -> None:
    try:
        from distributed import LocalCluster
    except ImportError:
        missing("dask", "no dask here (pip install 'bpfkit[dask]')")
    arguments = ("run", "examples/tcp_443.cbpf", "--pcap", DATA)
    with LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, processes=True
    ) as cluster:
        over = as_json(*arguments, "--dask", cluster.scheduler_address)
    assert results(over) == results(as_json(*arguments, "--workers", 1))


def test_damaged_and_missing_captures_do_not_stop_the_others(tmp_path: Path) -> None:
    cut = tmp_path / "cut.pcap"
    cut.write_bytes(WEB.read_bytes()[:-7])
    text = tmp_path / "text.pcap"
    text.write_text("no capture at all")
    done = bpfkit(
        *("run", "examples/tcp_443.cbpf", "--pcap", cut, text, WEB, "--workers", 2, "--json")
    )
    report = json.loads(done.stdout)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert [c["packets"] for c in report["captures"]] == [130, 0, 131]
    assert report["truncated"] and "text.pcap" in report["failed"][0]


def test_standard_input_and_large_captures_stream(tmp_path: Path) -> None:
    done = bpfkit(
        *("run", "examples/tcp_443.cbpf", "--pcap", "-", "--json"),
        input=WEB.read_bytes(),
        text=False,
    )
    assert done.returncode == 0, done.stderr
    piped = json.loads(done.stdout)
    assert piped["verdicts"] == as_json("run", "examples/tcp_443.cbpf", "--pcap", WEB)["verdicts"]


# A child's peak begins with that of the process that started it, so a small one starts it.
WATCH = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no getrusage here")
def test_memory_does_not_grow_with_the_capture(tmp_path: Path) -> None:
    sizes = {}
    capture = open_capture(WEB)
    for name, count in (("small", 300_000), ("large", 1_500_000)):
        path = tmp_path / f"{name}.pcap"
        index = np.arange(count) % len(capture)
        write_pcap(path, (capture.buffer, capture.offsets[index], capture.lengths[index]))
        out = tmp_path / "out.pcap"
        command = ["run", "examples/tcp_443.cbpf", "--pcap", path, "--out", out]
        words = [sys.executable, "-c", WATCH, sys.executable, "-m", "bpfkit", *map(str, command)]
        done = subprocess.run(words, cwd=REPO, check=True, stdout=subprocess.PIPE)
        sizes[name] = float(done.stdout)
        assert len(open_capture(out)) > 0
        path.unlink()
    assert sizes["large"] < sizes["small"] + 32, sizes  # MiB; the file is 300 MiB larger
    assert sizes["large"] < 300, sizes


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--jobs", "0"], "at least 1"),
        (["--jobs", "2", "--engine", "interpreter"], "one thread"),
        (["--workers", "0"], "at least 1"),
        (["--workers", "2", "--jobs", "2"], "do not go together"),
        (["--workers", "2", "--repeat", "2"], "do not go together"),
        (["--workers", "2", "--dask", "tcp://x:1"], "give one of them"),
        (["--merge", "x=sum"], "give --workers"),
        (["--workers", "1", "--merge", "x=sum"], "no map or variable named 'x'"),
        (["--workers", "1", "--merge", "x=add"], "NAME=sum|min|max|first|last"),
        (["--workers", "1", "--out", "/no/such/x.pcap"], "no folder"),
        (["--host", "kernel", "--jobs", "2"], "--jobs is for the VM"),
        (["--host", "kernel", "--no-verify"], "--no-verify is for the VM"),
    ],
)
def test_misuse_is_one_clear_line(arguments: list[str], words: str) -> None:
    done = bpfkit("run", "examples/tcp_443.cbpf", "--pcap", WEB, *arguments)
    assert done.returncode == 2, done.stderr
    assert words in done.stderr and "Traceback" not in done.stderr


def test_no_program() -> None:
    done = bpfkit("run", "--pcap", WEB)
    assert done.returncode == 2 and "give FILE" in done.stderr


# --- the kernel -----------------------------------------------------------------------------------


@pytest.mark.kernel
@pytest.mark.clang
def test_the_kernel_gives_the_results_of_the_vm(tmp_path: Path) -> None:
    need_kernel()
    out = [tmp_path / f"{host}.pcap" for host in ("vm", "kernel")]
    ours = as_json("run", FIREWALL, "--pcap", WEB, *FILL, "--out", out[0])
    theirs = as_json("run", FIREWALL, "--pcap", WEB, *FILL, "--out", out[1], "--host", "kernel")
    assert results(theirs) == results(ours)
    assert theirs["variables"] == ours["variables"]
    assert theirs["engine"] == "kernel"
    assert out[0].read_bytes() == out[1].read_bytes()


@pytest.mark.kernel
def test_filters_see_the_frame_in_the_kernel_too() -> None:
    need_kernel()
    arguments = ("run", "examples/tcp_443.cbpf", "--pcap", WEB)
    ours, theirs = as_json(*arguments), as_json(*arguments, "--host", "kernel")
    assert theirs["verdicts"] == ours["verdicts"] and "accept" in ours["verdicts"]


@pytest.mark.kernel
def test_packets_that_a_test_run_does_not_take_are_told(tmp_path: Path) -> None:
    need_kernel()
    capture = tmp_path / "short.pcap"
    write_pcap(capture, [bytes(64), bytes(5), bytes(64)])
    source = tmp_path / "pass.s"
    source.write_text("r0 = 2\nexit\n")
    done = bpfkit("run", source, "--type", "xdp", "--pcap", capture, "--host", "kernel")
    assert done.returncode == 1
    assert "XDP_PASS" in done.stdout and "1 packets were not run" in done.stderr


@pytest.mark.kernel
@pytest.mark.clang
def test_diff_finds_no_difference() -> None:
    need_kernel()
    for example, *ignore in (
        ("xdp_firewall",),
        ("packet_sizes",),
        ("tc_flows", "--ignore", "last_seen_ns"),
    ):
        done = bpfkit("diff", f"examples/{example}.bpf.c", "--pcap", WEB, DNS, *ignore)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "no difference" in done.stdout and "176 packets" in done.stdout


@pytest.mark.kernel
@pytest.mark.clang
def test_diff_shows_what_differs(tmp_path: Path) -> None:
    need_kernel()
    source = tmp_path / "random.bpf.c"
    source.write_text("""
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
struct { __uint(type, BPF_MAP_TYPE_HASH); __uint(max_entries, 64);
         __type(key, __u32); __type(value, __u64); } seen SEC(".maps");
__u64 last = 0;
SEC("xdp") int differs(struct xdp_md *ctx)
{
    unsigned char *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    if (data + 14 > end)
        return XDP_ABORTED;
    __u32 key = 7;
    __u64 now = bpf_ktime_get_ns() | 1;
    bpf_map_update_elem(&seen, &key, &now, BPF_ANY);
    last = now;
    __builtin_memcpy(data, &now, 6);
    return 5 + (now >> 3) % 100000;
}
char LICENSE[] SEC("license") = "GPL";
""")
    report = as_json("diff", source, "--pcap", DNS, code=1)
    assert report["differences"] == sum(report["kinds"].values())
    assert report["kinds"]["packet"] > 30 and report["kinds"]["verdict"] > 30
    assert report["kinds"]["map"] == report["kinds"]["variable"] == 1
    assert len(report["shown"]) == 20
    done = bpfkit("diff", source, "--input", "00" * 60, "--entries", 100)
    assert done.returncode == 1
    assert "seen[7]" in done.stdout and "last" in done.stdout and "packet 0" in done.stdout


def test_diff_without_input() -> None:
    done = bpfkit("diff", "examples/tcp_443.cbpf")
    assert done.returncode == 2 and "--pcap" in done.stderr
