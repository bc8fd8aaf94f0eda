"""``bpfkit gen`` as people type it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bpfkit.btf import Btf
from bpfkit.obj import load_object
from support.compiled import compile_c
from support.requires import REPO
from support.skeletons import import_text

pytestmark = pytest.mark.clang

ONE = """
extern int shared(int x);
int level = 2;
SEC("xdp") int first(void *ctx) { return shared(level); }
char LICENSE[] SEC("license") = "GPL";
"""
TWO = """
struct task_struct { int pid; } __attribute__((preserve_access_index));
int calls;
__attribute__((noinline)) int shared(int x) { calls++; return x + 1; }
SEC("raw_tp/x") int second(unsigned long long *ctx)
{
    return ((struct task_struct *)ctx[0])->pid;
}
"""
KERNEL = """
struct inner { long a, b; };
struct task_struct { long state; struct inner skipped; int pid; };
struct unrelated { int x; };
struct task_struct task; struct unrelated other;
"""


def gen(*arguments: object, cwd: Path = REPO) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bpfkit", "gen", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=cwd,
        timeout=120,
        env={**os.environ, "PYTHONWARNINGS": "error"},
    )


@pytest.fixture
def objects(tmp_path: Path) -> Path:
    (tmp_path / "one.bpf.o").write_bytes(compile_c(ONE))
    (tmp_path / "two.bpf.o").write_bytes(compile_c(TWO))
    (tmp_path / "kernel.o").write_bytes(compile_c(KERNEL))
    return tmp_path


def test_a_skeleton_goes_to_standard_output(objects: Path) -> None:
    done = gen("skeleton", "two.bpf.o", cwd=objects)
    assert done.returncode == 0, done.stderr
    module = import_text(done.stdout, objects / "cli_two_skeleton.py")
    with module.Two() as obj:
        assert obj.variables.calls == 0


def test_name_type_and_output(objects: Path) -> None:
    words = ("skeleton", "two.bpf.o", "name", "other", "--type", "task_struct", "-o", "out.py")
    done = gen(*words, cwd=objects)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    text = (objects / "out.py").read_text()
    assert "class Other(_rt.Skeleton):" in text and "class task_struct(_rt.Record):" in text


def test_a_c_header(objects: Path) -> None:
    done = gen("skeleton", "--c", "two.bpf.o", cwd=objects)
    assert done.returncode == 0, done.stderr
    assert "struct two *two__open_and_load(void)" in done.stdout


def test_a_source_is_compiled() -> None:
    done = gen("skeleton", "examples/xdp_firewall.bpf.c")
    assert done.returncode == 0, done.stderr
    assert "class XdpFirewall(_rt.Skeleton):" in done.stdout


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("skeleton", "missing.o"), "missing.o: No such file"),
        (("skeleton", "two.bpf.o", "other"), "name NAME"),
        (("skeleton", "two.bpf.o", "nane", "other"), "name NAME"),
        (("skeleton", "two.bpf.o", "name", "a-b"), "no name for a skeleton"),
        (("skeleton", "two.bpf.o", "--type", "nothing"), "'nothing'"),
        (("skeleton", "two.bpf.o", "--c", "--type", "x"), "--type"),
        (("skeleton", "note.txt"), "note.txt"),
        (("object", "out.o", "note.txt"), "note.txt"),
        (("object", "out.o"), "INPUT"),
        ((), "WHAT"),
    ],
)
def test_what_goes_wrong_is_said(objects: Path, words: tuple[str, ...], message: str) -> None:
    (objects / "note.txt").write_text("no object at all")
    done = gen(*words, cwd=objects)
    assert done.returncode == 2 and message in done.stderr, done.stderr
    assert "Traceback" not in done.stderr


def test_objects_are_linked(objects: Path) -> None:
    done = gen("object", "out.o", "one.bpf.o", "two.bpf.o", "--json", cwd=objects)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    data = (objects / "out.o").read_bytes()
    assert report == {
        "output": "out.o",
        "inputs": ["one.bpf.o", "two.bpf.o"],
        "bytes": len(data),
    }
    spec = load_object(data)
    assert {"first", "second"} == set(spec.programs) and {"level", "calls"} == set(spec.variables)
    module = import_text(gen("skeleton", "out.o", cwd=objects).stdout, objects / "cli_linked.py")
    with module.Out().load(programs=["first"]) as obj:
        assert obj.programs.first.test_run(bytes(64)).retval == 3
        assert obj.variables.calls == 1


def test_btf_is_cut_down(objects: Path) -> None:
    done = gen("min_core_btf", "kernel.o", "min.btf", "two.bpf.o", "--json", cwd=objects)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    data = (objects / "min.btf").read_bytes()
    made = Btf.from_bytes(data)
    assert (report["types"], report["bytes"]) == (len(made), len(data))
    assert report["objects"] == ["two.bpf.o"] and report["input"] == "kernel.o"
    whole = Btf.from_file(objects / "kernel.o")
    found, original = made.find("task_struct", "struct"), whole.find("task_struct", "struct")
    assert found is not None and original is not None and made.find("unrelated") is None
    assert made.layout(found)["pid"].offset == whole.layout(original)["pid"].offset
    assert len(made) < len(whole)
