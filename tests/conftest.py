"""What every test shares: a seeded hypothesis, a private cache, no leaked descriptors."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "default", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.register_profile("ci", parent=settings.get_profile("default"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(scope="session", autouse=True)
def private_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Tests neither read nor fill the user's cache; processes that a test starts use the same
    private one."""
    folder = tmp_path_factory.mktemp("cache")
    before = os.environ.get("BPFKIT_CACHE")
    os.environ["BPFKIT_CACHE"] = str(folder)
    yield folder
    if before is None:
        os.environ.pop("BPFKIT_CACHE", None)
    else:
        os.environ["BPFKIT_CACHE"] = before


@pytest.fixture
def repo() -> Path:
    """The root of the checkout."""
    return Path(__file__).resolve().parents[1]


def pytest_runtest_setup(item: pytest.Item) -> None:
    """The markers ``kernel`` and ``clang`` are requirements: see support/requires.py."""
    from support.requires import need_clang, need_kernel

    for marker, need in (("kernel", need_kernel), ("clang", need_clang)):
        if item.get_closest_marker(marker):
            need()
