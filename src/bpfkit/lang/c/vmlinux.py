"""``vmlinux.h`` for programs that include it where there is none: made from a kernel's BTF.

All of it costs a compiler most of a second, so a program first gets one with the types it names
(:mod:`bpfkit.btf.cdump_cut`); only a program that does not compile with that gets the whole.
"""

from __future__ import annotations

import json
import os
import re
from array import array
from collections.abc import Collection, Iterable
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from ...cachedir import atomic_write, cache_dir, content_key, read_cached
from .headers import header_folders, headers_stamp

if TYPE_CHECKING:
    from ...btf import Btf
    from ...btf.cdump_cut import NameIndex
    from ...btf.cdump_view import Survey, View

__all__ = ["NAME", "KernelTypes", "kernel_types", "without_functions"]

NAME = "vmlinux.h"
_RUNNING = "/sys/kernel/btf/vmlinux"
_BOOT = "/proc/sys/kernel/random/boot_id"
_KEPT = 48  # cut headers and indexes
_WORD = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_MEMBER = re.compile(r"(?:->|\.)\s*([A-Za-z_]\w*)", re.ASCII)
_STRUCT = re.compile(r"struct (\w+)")
_TAG = re.compile(r"(?:struct|union|enum)\s+(\w+)")
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.S)
_BTF_STARTS = (b"\x9f\xeb", b"\xeb\x9f", b"\x7fELF")
_DECLARES_ONLY = "bpf_helper_defs.h"


def kernel_types(path: str | None) -> KernelTypes | None:
    """The types for ``vmlinux.h``: of the file ``path`` (BTF, an ELF file with BTF, or a header),
    by default of the running kernel; None where that does not show them.

    Raises OSError if ``path`` cannot be read."""
    if path is not None:
        data = Path(path).read_bytes()
        header = None if data.startswith(_BTF_STARTS) else data
        return KernelTypes(path, content_key(data), header)
    try:
        with open(_RUNNING, "rb") as file:
            return KernelTypes(_RUNNING, _running_key(file))
    except OSError:
        return None


def _running_key(file: BinaryIO) -> str:
    """The hash of the running kernel's types, which are the same until the next boot."""
    try:
        boot = Path(_BOOT).read_bytes()
    except OSError:
        return content_key(file.read())
    name = content_key("boot", boot, str(os.fstat(file.fileno()).st_size))
    known = read_cached("vmlinux", name)
    if known is None:
        known = content_key(file.read()).encode()
        _keep(name, known)
    return known.decode("ascii", "replace")


class KernelTypes:
    """A file that ``vmlinux.h`` can be made from, or is. ``key`` is the hash of its content."""

    def __init__(self, path: str, key: str, header: bytes | None = None) -> None:
        self.path, self.key = path, key
        self._header = header  # what the file is already, if it is one

    def whole(self) -> str:
        """The header with all types. Raises FormatError if the file has no good BTF."""
        if self._header is not None:
            return self._header.decode("utf-8", "surrogateescape")
        name = content_key("whole", self.key, _stamp())
        known = read_cached("vmlinux", name)
        if known is None:
            from ...btf.cdump import write_header

            known = write_header(self._view, self._index.survey).encode()
            _keep(name, known)
        return known.decode()

    def cut(self, texts: Iterable[str]) -> str | None:
        """The header with the types that ``texts``, the source and what it includes, name; None if
        the file is a header itself. Raises FormatError if the file has no good BTF."""
        if self._header is not None:
            return None
        words = frozenset(word for text in texts for word in _WORD.findall(text))
        name = content_key("cut", self.key, _stamp(), *sorted(words))
        known = read_cached("vmlinux", name)
        if known is None:
            known = self._cut(words).encode()
            _keep(name, known)
        return known.decode()

    def _cut(self, words: frozenset[str]) -> str:
        from ...btf.cdump import write_header
        from ...btf.cdump_cut import needed

        index = self._index
        roots = {*index.roots}
        for word in words:
            roots.update(index.names.find(word))
            roots.update(index.helpers.get(word, ()))
        wanted = needed(self._view, roots, words | index.members)
        return write_header(self._view, index.survey, wanted)

    @cached_property
    def _btf(self) -> Btf:
        from ...btf import Btf

        return Btf.from_file(self.path)

    @cached_property
    def _view(self) -> View:
        from ...btf.cdump_view import View

        return View(self._btf)

    @cached_property
    def _index(self) -> _Index:
        name = content_key("index", self.key, _stamp())
        known = _Index.from_bytes(read_cached("vmlinux", name) or b"")
        if known is None:
            known = _make_index(self._view)
            _keep(name, known.to_bytes())
        return known


def without_functions(header: str, names: Collection[str]) -> str:
    """A header of ours without the declarations of some functions; its lines keep their numbers."""
    if not names:
        return header
    listed = "|".join(map(re.escape, names))
    return re.sub(rf"^extern [^\n]*\b(?:{listed})\([^\n]*$", "", header, flags=re.M)


def _keep(name: str, data: bytes) -> None:
    """Put a file into the cache, and take out the oldest ones above the limit."""
    folder = cache_dir("vmlinux")
    if folder is None:
        return
    atomic_write(folder / name, data)
    try:
        files = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime)
        for path in files[: max(0, len(files) - _KEPT)]:
            path.unlink()
    except OSError:  # another process does the same
        pass


@cache
def _stamp() -> str:
    """Changes with the code that writes headers."""
    folder = Path(__file__).parents[2] / "btf"  # without importing it: a cached header needs none
    parts = []
    for path in sorted(folder.glob("cdump*.py")):
        status = path.stat()
        parts.append(f"{path.name} {status.st_size} {status.st_mtime_ns}")
    return content_key(headers_stamp(), *parts)


# --- what is known about a BTF and our own headers, kept between runs -----------------------------


class _Index(NamedTuple):
    """``roots`` and ``members``: the types and member names that our own headers use; ``helpers``:
    what the pointers point to that they give."""

    survey: Survey
    names: NameIndex
    roots: list[int]
    members: frozenset[str]
    helpers: dict[str, list[int]]

    def to_bytes(self) -> bytes:
        survey, entries = self.survey, self.names.entries.tobytes()
        head = {
            "numbers": [*survey.numbers.items()],
            "constants": [[i, [*numbers.items()]] for i, numbers in survey.constants.items()],
            "tags": [*survey.tags.items()],
            "named": array("I", survey.named).tobytes().hex(),
            "loose": survey.loose_enums,
            "roots": self.roots,
            "members": sorted(self.members),
            "helpers": self.helpers,
            "entries": content_key(entries),
        }
        return json.dumps(head).encode() + b"\n" + entries

    @classmethod
    def from_bytes(cls, data: bytes) -> _Index | None:
        """None for bytes that are not what :meth:`to_bytes` gave."""
        from ...btf.cdump_cut import NameIndex
        from ...btf.cdump_view import Survey

        text, _, entries = data.partition(b"\n")
        try:
            head = json.loads(text)
            if head["entries"] != content_key(entries):
                return None
            survey = Survey(
                named=array("I", bytes.fromhex(head["named"])).tolist(),
                loose_enums=head["loose"],
                numbers=dict(head["numbers"]),
                constants={type_id: dict(numbers) for type_id, numbers in head["constants"]},
                tags={type_id: [(a, b) for a, b in tags] for type_id, tags in head["tags"]},
            )
            names = NameIndex(array("Q", entries))
            members = frozenset(head["members"])
            return cls(survey, names, head["roots"], members, dict(head["helpers"]))
        except (ValueError, KeyError, TypeError):
            return None


def _make_index(view: View) -> _Index:
    from ...abi.helpers import HELPERS
    from ...btf.cdump_cut import NameIndex, tag_names
    from ...btf.cdump_view import survey

    found = survey(view)
    names = NameIndex.of(view, found)
    roots: set[int] = set()
    members: set[str] = set()
    for name, text in _own_headers():
        ids = {type_id for word in set(_WORD.findall(text)) for type_id in names.find(word)}
        tagged = {type_id for word in _TAG.findall(text) for type_id in names.find(word)}
        # in our own headers a struct is always called one, and where they only declare functions
        # what these point to need not be defined
        defined = set() if name == _DECLARES_ONLY else tagged
        roots |= ids - (tag_names(view, ids) - defined)
        members.update(_MEMBER.findall(text))
    helpers = {row.name: _STRUCT.findall(row.ret_ctype) for row in HELPERS}
    given = {
        name: [type_id for tag in tags for type_id in names.find(tag)]
        for name, tags in helpers.items()
        if tags
    }
    return _Index(found, names, sorted(roots), frozenset(members), given)


def _own_headers() -> Iterable[tuple[str, str]]:
    """Name and text, without comments, of our headers that programs include with ``vmlinux.h``:
    not those that stand for parts of it."""
    for folder in header_folders():
        for path in (*sorted((folder / "bpf").glob("*.h")), folder / "bpfkit" / "macros.h"):
            if path.exists():
                yield path.name, _COMMENT.sub(" ", path.read_text("utf-8", "replace"))
