"""``bpfkit btf`` as people type it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bpfkit.btf import Btf, BtfBuilder
from bpfkit.cli.main import main
from support.btf_sources import every_kind
from support.requires import need_kernel

VMLINUX = Path("/sys/kernel/btf/vmlinux")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "types.btf"
    path.write_bytes(every_kind().to_bytes())
    return path


Printed = pytest.CaptureFixture[str]


def btf(*words: object) -> int:
    return main(["btf", *map(str, words)])


def test_dump(file: Path, capsys: Printed) -> None:
    assert btf("dump", "file", file) == 0
    text = capsys.readouterr().out
    assert text.startswith("[1] INT 'u32' size=4") and text.count("\n[") == 25
    assert btf("dump", "file", file, "format", "raw") == 0
    assert capsys.readouterr().out == text
    assert btf("dump", "file", file, "root_id", 8, 11, "root_id", 1, "unsorted") == 0
    assert [line[:4] for line in capsys.readouterr().out.splitlines() if line[0] == "["] == [
        "[8] ",
        "[11]",
        "[1] ",
    ]


def test_json(file: Path, capsys: Printed) -> None:
    for options in (["-j"], ["--json"], ["-p"], ["--pretty", "-j"]):
        assert btf("dump", "file", file, *options) == 0
        after = capsys.readouterr().out
        assert btf(*options, "dump", "file", file) == 0
        assert capsys.readouterr().out == after
        assert len(json.loads(after)["types"]) == 26
        assert ("\n    " in after) == (options[0] in ("-p", "--pretty"))


def test_c(file: Path, capsys: Printed) -> None:
    assert btf("dump", "file", file, "format", "c") == 0
    assert "struct node {" in capsys.readouterr().out
    assert btf("dump", "file", file, "format", "c", "root_id", 8) == 0
    text = capsys.readouterr().out
    assert "struct half {" in text and "struct node {" not in text


def test_split_btf(file: Path, tmp_path: Path, capsys: Printed) -> None:
    more = BtfBuilder(base=Btf.from_file(file))
    more.add_struct("more", 4, [("a", 1, 0)])
    split = tmp_path / "split.btf"
    split.write_bytes(more.to_bytes())
    for option in ("-B", "--base-btf"):
        assert btf("dump", "file", split, option, file) == 0
        assert capsys.readouterr().out == (
            "[27] STRUCT 'more' size=4 vlen=1\n\t'a' type_id=1 bits_offset=0\n"
        )
    assert btf("dump", "file", split) == 2
    assert "the strings do not start" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["dump"], "file, id, prog or map is missing after 'dump'"),
        (["drump"], "'drump' stands where dump, show, list or core-check is expected"),
        (["dump", "file"], "a file is missing"),
        (["dump", "file", "/nonexistent"], "/nonexistent: No such file"),
        (["dump", "file", "TYPES", "format", "d"], "'d' stands where raw or c"),
        (["dump", "file", "TYPES", "root_id", "27"], "no type 27 in BTF of 26 types"),
        (["dump", "file", "TYPES", "root_id", "x"], "'x' is no type id"),
        (["dump", "file", "TYPES", "more"], "'more' is too much"),
        (["dump", "file", "TYPES", "format", "c", "-j"], "C text is no JSON"),
        (["dump", "id", "one"], "'one' is no BTF id"),
        (["show", "more"], "'more' is too much"),
        (["core-check"], "an object is missing"),
    ],
)
def test_misuse(file: Path, words: list[str], message: str, capsys: Printed) -> None:
    assert btf(*(file if word == "TYPES" else word for word in words)) == 2
    assert message in capsys.readouterr().err


def test_a_reader_that_leaves(file: Path) -> None:
    command = f"{sys.executable} -m bpfkit btf dump file {file} | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=60)
    assert done.stdout.startswith("[1] INT") and "Traceback" not in done.stderr


@pytest.mark.kernel
def test_loaded_btf(capsys: Printed, file: Path, tmp_path: Path) -> None:
    need_kernel()
    from bpfkit.kernel._sys import bpf

    builder = BtfBuilder()
    number = builder.add_int("int", 4, signed=True)
    builder.add_struct("mine", 4, [("a", number, 0)])
    raw = builder.to_bytes(sys.byteorder)
    fd = bpf.btf_load(raw)
    try:
        info = bpf.btf_info(fd)
        assert bpf.btf_data(fd) == raw and info.size == len(raw) and not info.is_kernel
        assert btf("dump", "id", info.id) == 0
        assert "STRUCT 'mine' size=4" in capsys.readouterr().out
        assert btf("show") == 0
        assert f"\n{info.id}: name <anon>  size {len(raw)}B" in "\n" + capsys.readouterr().out
        assert btf("list", "id", info.id, "-j") == 0
        (row,) = json.loads(capsys.readouterr().out)
        assert row["id"] == info.id and row["name"] == "" and row["kernel"] is False
    finally:
        os.close(fd)
    assert btf("dump", "id", 0x7FFFFFFF) == 1
    assert "ENOENT" in capsys.readouterr().err
    assert btf("dump", "map", "name", "no such map") == 2
    assert "no map with name" in capsys.readouterr().err
    assert btf("dump", "prog", "tag", "00") == 2
    assert btf("dump", "prog", "id", "x") == 2


@pytest.mark.kernel
def test_types_of_a_loaded_map(capsys: Printed) -> None:
    need_kernel()
    from bpfkit.kernel._sys import bpf

    builder = BtfBuilder()
    key = builder.add_int("int", 4, signed=True)
    builder.add_int("other", 8)
    value = builder.add_struct("entry", 4, [("a", key, 0)])
    types = bpf.btf_load(builder.to_bytes(sys.byteorder))
    made = bpf.map_create(
        type=1,
        key_size=4,
        value_size=4,
        max_entries=1,
        name="btf_cli_test",
        btf_fd=types,
        btf_key_type_id=key,
        btf_value_type_id=value,
    )
    try:
        shown = {}
        for part in ("key", "value", "kv", "all", ""):
            assert btf("dump", "map", "id", bpf.map_info(made).id, *([part] if part else [])) == 0
            lines = capsys.readouterr().out.splitlines()
            shown[part] = [line.split("]")[0][1:] for line in lines if line[0] == "["]
        assert shown == {
            "key": ["1"],
            "value": ["3"],
            "kv": ["1", "3"],
            "all": ["1", "2", "3"],
            "": ["1", "3"],
        }
        assert btf("dump", "map", "name", "btf_cli_test", "key") == 0
        assert "INT 'int'" in capsys.readouterr().out
    finally:
        os.close(made)
        os.close(types)


# --- core-check -----------------------------------------------------------------------------------

TASKS = """
#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>
struct task { int pid; int old_priority; } __attribute__((preserve_access_index));
SEC("raw_tp/sched") int watch(struct task **args)
{
    return BPF_CORE_READ(args[0], old_priority) + BPF_CORE_READ(args[0], pid);
}
SEC("raw_tp/exit") int gone(struct task **args)
{
    return bpf_core_field_exists(args[0]->old_priority);
}
SEC("xdp") int none(struct xdp_md *ctx) { return 2; }
"""


@pytest.fixture
def tasks(tmp_path: Path) -> Path:
    from bpfkit.lang.c import compile_c

    path = tmp_path / "tasks.o"
    source = tmp_path / "tasks.bpf.c"
    source.write_text(TASKS)
    path.write_bytes(compile_c(source))
    for name, members in (("old", "pid old_priority"), ("new", "x pid"), ("newer", "x pid y")):
        builder = BtfBuilder()
        number = builder.add_int("int", 4, signed=True)
        fields = [(member, number, 32 * n) for n, member in enumerate(members.split())]
        builder.add_struct("task", 4 * len(fields), fields)
        (tmp_path / f"{name}.btf").write_bytes(builder.to_bytes())
    return path


@pytest.mark.clang
def test_core_check(tasks: Path, capsys: Printed) -> None:
    old, new = tasks.with_name("old.btf"), tasks.with_name("new.btf")
    assert btf("core-check", tasks, "--btf", old, "--btf", new) == 1
    text = capsys.readouterr().out
    lines = [line.split() for line in text.splitlines()]
    assert ["program", "old.btf", "new.btf"] in lines
    assert ["watch", "2", "ok", "1", "of", "2", "fail"] in lines
    assert ["gone", "1", "ok", "1", "ok"] in lines and ["none", "-", "-"] in lines
    assert "field offset of old_priority of struct task\n" in text
    assert "tasks.bpf.c:6: SEC" in text
    assert "\n  new.btf: struct task" in text and "\n  there on old.btf\n" in text
    assert text.endswith("1 of 3 fail somewhere\n")
    assert btf("core-check", tasks, "--btf", old) == 0
    assert capsys.readouterr().out.endswith("all are resolved\n")


@pytest.mark.clang
def test_core_check_as_json(tasks: Path, capsys: Printed) -> None:
    kernels = [str(tasks.with_name(f"{name}.btf")) for name in ("old", "new")]
    options = [word for kernel in kernels for word in ("--btf", kernel)]
    assert btf("core-check", tasks, *options, "--json") == 1
    report = json.loads(capsys.readouterr().out)
    assert report["kernels"] == kernels and report["ok"] is False
    assert [(p["name"], p["relocations"], p["failed"][kernels[1]]) for p in report["programs"]] == [
        ("watch", 2, 1),
        ("gone", 1, 0),
        ("none", 0, 0),
    ]
    (failing,) = (row for row in report["relocations"] if not row["ok"])
    assert failing["field"] == "old_priority" and failing["type"] == "struct task"
    assert [outcome["ok"] for outcome in failing["outcomes"]] == [True, False]


@pytest.mark.clang
def test_core_check_on_many_kernels(tasks: Path, capsys: Printed) -> None:
    names = []
    for number in range(8):
        path = tasks.with_name(f"kernel{number}.btf")
        path.write_bytes(tasks.with_name("newer.btf" if number else "old.btf").read_bytes())
        names += ["--btf", path]
    assert btf("core-check", tasks, *names) == 1
    text = capsys.readouterr().out
    lines = [line.split() for line in text.splitlines()]
    assert ["kernel", "watch", "gone", "none"] in lines
    assert ["kernel0.btf", "2", "ok", "1", "ok", "-"] in lines
    assert ["kernel7.btf", "1", "of", "2", "fail", "1", "ok", "-"] in lines
    assert text.count("it has no member") == 1  # one reason, said once


def test_core_check_of_what_asks_nothing(tmp_path: Path, capsys: Printed) -> None:
    from bpfkit.lang.c import compile_c
    from support.requires import need_clang

    need_clang()
    path = tmp_path / "plain.o"
    path.write_bytes(compile_c("int x;"))
    kernel = tmp_path / "kernel.btf"
    kernel.write_bytes(every_kind().to_bytes())
    assert btf("core-check", path, "--btf", kernel) == 0
    assert "no CO-RE relocations" in capsys.readouterr().out
    assert btf("core-check", path, "--btf", tmp_path / "none") == 2
