"""What a C source includes, found without a compiler: for the words of a program, and to know which
files would change it if they appeared."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from .messages import read_text

__all__ = ["Scan", "Search"]

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)', re.M)
_FOLDER_OPTIONS = ("-iquote", "-isystem", "-idirafter", "-I")  # in no order of the search
_MOST_FILES = 500


class Scan(NamedTuple):
    """``texts``: of the source and of every file it includes, by path ("" for the source);
    ``missing``: names of included files that are nowhere."""

    texts: dict[str, str]
    missing: frozenset[str]


class Search:
    """Where a compiler looks for included files: ``quoted`` folders only for names in quotes,
    ``folders`` for all."""

    def __init__(self, quoted: Iterable[str], folders: Iterable[str]) -> None:
        self.quoted, self.folders = [*quoted], [*folders]

    @classmethod
    def of_options(cls, options: Sequence[str], source: str, after: Iterable[str]) -> Search:
        """The folders that options of a compiler name, for a source in the folder ``source`` (""
        for none); ``after`` are searched when these have been."""
        found: dict[str, list[str]] = {name: [] for name in _FOLDER_OPTIONS}
        for at, option in enumerate(options):
            name = next((name for name in _FOLDER_OPTIONS if option.startswith(name)), None)
            if name is not None:
                value = option[len(name) :] or "".join(options[at + 1 : at + 2])
                found[name].append(os.path.abspath(value))
        first = [*found["-I"], *found["-isystem"]]
        quoted = [*filter(None, [source]), *found["-iquote"]]
        return cls(quoted, [*first, *after, *found["-idirafter"]])

    def find(self, name: str, quoted: bool, includer: str) -> str | None:
        """The file that an include finds from a file in the folder ``includer``."""
        folders = [includer, *self.quoted, *self.folders] if quoted else self.folders
        for folder in filter(None, folders):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                return path
        return None

    def scan(self, text: str, folder: str, skip: tuple[str, ...]) -> Scan:
        """Read all that the source ``text``, in ``folder``, includes, whatever conditions say.
        Files in the folders ``skip`` are not read."""
        texts, missing = {"": text}, set()
        todo = [("", folder)]
        while todo and len(texts) < _MOST_FILES:
            path, here = todo.pop()
            for quoted, angled in _INCLUDE.findall(texts[path]):
                name = quoted or angled
                found = self.find(name, bool(quoted), here)
                if found is None:
                    missing.add(name)
                elif found not in texts and not found.startswith(skip):
                    texts[found] = read_text(found)
                    todo.append((found, os.path.dirname(found)))
        return Scan(texts, frozenset(missing))

    def shadows(self, included: Iterable[str]) -> list[str]:
        """Files that are not there, but would be taken in place of one of ``included`` if they
        were."""
        files = [*included]
        beside = [os.path.dirname(path) for path in files]
        order = list(dict.fromkeys([*self.quoted, *self.folders]))
        places = {folder: at for at, folder in enumerate(order)}
        found = set()
        for path in files:
            for folder, name in _splits(path):
                if folder in places:
                    earlier = {*beside, *order[: places[folder]]} - {folder}
                    found |= {os.path.join(other, name) for other in earlier}
        return sorted(path for path in found if not os.path.exists(path))


def _splits(path: str) -> Iterator[tuple[str, str]]:
    """Every way to see a path as a folder and a name below it."""
    folder, name = os.path.split(path)
    while name and folder:
        yield folder, name
        above, last = os.path.split(folder)
        if above == folder:
            return
        folder, name = above, f"{last}/{name}"
