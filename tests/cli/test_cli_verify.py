"""``bpfkit verify``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bpfkit.cli.main import main
from support.requires import need_kernel

SOURCE = """\
.license "GPL"
.section xdp
good:
    r0 = 2
    exit
.section xdp.frags
bad:
    r2 = *(u32 *)(r1 + 4)
    r1 = *(u32 *)(r1 + 0)
    r0 = *(u8 *)(r1 + 13)
    exit
"""


@pytest.fixture
def source(tmp_path: Path) -> str:
    path = tmp_path / "two.s"
    path.write_text(SOURCE)
    return str(path)


def test_text(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", source]) == 1
    out = capsys.readouterr().out
    assert "good: accepted, 2 instructions processed" in out
    assert "rejected: program bad: R1 offset is outside of the packet" in out
    assert "rule: a packet may be shorter" in out and "this access needs 14" in out
    assert "\x1b" not in out


def test_one_program(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", source, "--program", "good"]) == 0
    assert capsys.readouterr().out == "good: accepted, 2 instructions processed\n"
    assert main(["verify", source, "--program", "none"]) == 2


def test_json(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", source, "--json", "--log"]) == 1
    good, bad = json.loads(capsys.readouterr().out)
    assert good["verdict"] == "accepted" and good["log"].startswith("processed 2 insns")
    assert bad["message"] == "R1 offset is outside of the packet" and bad["instruction"] == 2
    assert [step["slot"] for step in bad["explanation"]["history"]] == [0, 1]
    assert "2: (71) r0 = *(u8 *)(r1 +13)" in bad["log"].splitlines()


def test_log_levels(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", source, "--program", "good", "--log", "2"]) == 0
    assert "Live regs before insn:" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["verify", source, "--log", "8"])


def test_misuse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(tmp_path / "none.o")]) == 2
    (tmp_path / "empty.s").write_text("")
    assert main(["verify", str(tmp_path / "empty.s")]) == 2
    (tmp_path / "no.btf").write_bytes(b"nothing")
    (tmp_path / "one.s").write_text(SOURCE)
    assert main(["verify", str(tmp_path / "one.s"), "--target", str(tmp_path / "no.btf")]) == 2
    assert "no.btf" in capsys.readouterr().err


@pytest.mark.kernel
def test_against_kernel(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    need_kernel()
    assert main(["verify", source, "--against-kernel"]) == 1
    out = capsys.readouterr().out
    assert out.count("kernel: ") == 2 and "kernel: accepted (as here)" in out
    assert main(["verify", source, "--against-kernel", "--json"]) == 1
    good, bad = json.loads(capsys.readouterr().out)
    assert good["kernel"]["accepted"] is True
    assert bad["kernel"]["message"] == bad["message"]


def test_without_privileges(
    source: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    from bpfkit.errors import KernelError
    from bpfkit.session import kernelcheck

    def refuse(*_arguments: object) -> None:
        raise KernelError("BPF_PROG_LOAD", errno.EPERM, "needs CAP_BPF")

    monkeypatch.setattr(kernelcheck, "ask_kernel", refuse)
    assert main(["verify", source, "--program", "good", "--against-kernel"]) == 2
    assert "CAP_BPF" in capsys.readouterr().err
