"""The cache folder: off, unwritable, and files that appear whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from bpfkit.cachedir import atomic_write, cache_dir, content_key, read_cached


def test_named_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BPFKIT_CACHE", str(tmp_path / "here"))
    folder = cache_dir("kind")
    assert folder == tmp_path / "here" / "kind" and folder.is_dir()
    assert read_cached("kind", "file") is None
    atomic_write(folder / "file", b"data")
    assert read_cached("kind", "file") == b"data"
    assert [p.name for p in folder.iterdir()] == ["file"]


def test_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BPFKIT_CACHE", "off")
    assert cache_dir("kind") is None and read_cached("kind", "file") is None


def test_a_folder_that_cannot_be_made_is_no_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    monkeypatch.setenv("BPFKIT_CACHE", str(blocker))
    assert cache_dir("kind") is None
    atomic_write(blocker / "x", b"data")


def test_keys_depend_on_every_part_and_where_it_ends() -> None:
    assert content_key("ab", "c") != content_key("a", "bc")
    assert content_key("a") == content_key(b"a")
