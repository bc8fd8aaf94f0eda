"""The kernels that the package carries."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

from bpfkit.errors import UsageError
from bpfkit.linker import Target


@pytest.mark.parametrize("cache", ["", "off"])
def test_linux_as_data(cache: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BPFKIT_CACHE", cache or str(tmp_path))
    for _ in range(2):  # made, and out of the cache
        target = Target.linux("6.18")
        assert target.btf is not None and target.kconfig is not None
        found = target.btf.find("task_struct", "struct")
        assert found and target.btf.size_of(found) > 1000
        assert target.kconfig["LINUX_KERNEL_VERSION"] == str(6 << 16 | 18 << 8)
        assert target.kconfig["CONFIG_BPF_SYSCALL"] == "y"
        assert target.ksyms is None


def test_a_kernel_that_is_not_there() -> None:
    with pytest.raises(UsageError, match=r"there are: 6\.18"):
        Target.linux("2.4")


def test_data_names_no_machine() -> None:
    config = Target.linux("6.18").kconfig or {}
    assert not {"CONFIG_LOCALVERSION", "CONFIG_CC_VERSION_TEXT", "CONFIG_BUILD_SALT"} & set(config)
    assert platform.node() not in config.values()


def test_targets_by_name() -> None:
    assert Target.named("6.18").name == "Linux 6.18"
    assert Target.named("running").name.startswith("Linux ")
    with pytest.raises(OSError, match=r"7\.99"):
        Target.named("7.99")
