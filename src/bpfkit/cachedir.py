"""Where things that can be made again are kept between runs: compiled objects, native code, header
sets.

``$BPFKIT_CACHE`` names the folder, else the platform's own place for caches; ``BPFKIT_CACHE=off``
keeps nothing on disk. Every file is named by a hash of all that it was made from, so that nothing
in it is ever stale; removing the folder is always safe.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path

__all__ = ["atomic_write", "cache_dir", "content_key", "read_cached"]


def cache_dir(kind: str) -> Path | None:
    """The folder for files of one ``kind`` ("objects", "native", …), made if need be; None when
    caching is off or impossible."""
    chosen = os.environ.get("BPFKIT_CACHE", "")
    if chosen == "off":
        return None
    folder = (Path(chosen) if chosen else _user_cache() / "bpfkit") / kind
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:  # a read-only home is no reason to fail: work without a cache
        return None
    return folder


def _user_cache() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME", "") or Path.home() / ".cache")


def content_key(*parts: str | bytes) -> str:
    """A file name for what is made from ``parts``."""
    digest = hashlib.blake2b(digest_size=20)
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "little"))
        digest.update(data)
    return digest.hexdigest()


def read_cached(kind: str, name: str) -> bytes | None:
    """The cached file's bytes, None when there is none."""
    folder = cache_dir(kind)
    if folder is None:
        return None
    try:
        return (folder / name).read_bytes()
    except OSError:
        return None


def atomic_write(path: Path, data: bytes) -> None:
    """Write ``data`` so that a reader sees the old file or the whole new one. A full disk is
    ignored: caches are optional."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            os.replace(name, path)
        except OSError:
            os.unlink(name)
    except OSError:
        pass
