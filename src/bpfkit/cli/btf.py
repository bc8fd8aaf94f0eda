"""``bpfkit btf``: types out of objects, kernels and the running kernel, in bpftool's grammar; and
on which kernels an object fits."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from ..errors import UsageError

if TYPE_CHECKING:
    from ..btf import Btf

__all__ = ["add_arguments", "run"]

_GRAMMAR = """\
what to do:
  dump file FILE [FORMAT]         types of an object, a vmlinux, a module or bare BTF
  dump id N [FORMAT]              of BTF that is loaded in this kernel
  dump prog PROG [FORMAT]         of a loaded program
  dump map MAP [key|value|kv|all] [FORMAT]
                                  of a loaded map: its key and value, or all it came with
  show [id N], list               the BTF that is loaded in this kernel
  core-check OBJECT --btf FILE …  which CO-RE relocations of OBJECT fail on which kernel

  FORMAT  [format raw|c] [root_id N …] [unsorted]
  PROG    id N | name NAME | tag TAG | pinned PATH
  MAP     id N | name NAME | pinned PATH

Options stand before or after these words, not among them.
"""


class _Usage(argparse.RawDescriptionHelpFormatter):
    pass


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = _Usage
    parser.epilog = _GRAMMAR
    add = parser.add_argument
    add("words", nargs="+", metavar="WORD", help="what to do, see below")
    add("-B", "--base-btf", metavar="FILE", help="the types that a module's BTF continues")
    add("-j", "--json", action="store_true", help="print JSON")
    add("-p", "--pretty", action="store_true", help="print indented JSON")
    add(
        "--btf",
        action="append",
        default=[],
        metavar="FILE",
        help='core-check: a kernel\'s types, or a release that comes with bpfkit ("6.18"); may be '
        "given again (default: the running kernel's)",
    )


def run(options: argparse.Namespace) -> int:
    """The command."""
    options.json = options.json or options.pretty
    words = _Words(options.words)
    return _COMMANDS[words.choose(_COMMANDS)](options, words)


class _Words:
    """The words of the command line, one after the other."""

    def __init__(self, words: list[str]) -> None:
        self._words, self._at = words, 0

    def take(self, what: str) -> str:
        """The next word. Raises UsageError at the end."""
        if self._at >= len(self._words):
            raise UsageError(f"{what} is missing after {' '.join(self._words)!r}")
        self._at += 1
        return self._words[self._at - 1]

    def choose(self, known: Iterable[str]) -> str:
        """The next word, one of ``known``. Raises UsageError for another."""
        names = list(known)
        word = self.take(_either(names))
        if word not in names:
            raise UsageError(f"{word!r} stands where {_either(names)} is expected")
        return word

    def accept(self, *known: str) -> str:
        """The next word if it is one of ``known``, else ""."""
        if self._at < len(self._words) and self._words[self._at] in known:
            return self.take("")
        return ""

    def number(self, what: str) -> int:
        """The next word as a number. Raises UsageError."""
        word = self.take(what)
        if not word.isdecimal():
            raise UsageError(f"{word!r} is no {what}")
        return int(word)

    def numbers(self, what: str) -> list[int]:
        """One number and those that follow it."""
        found = [self.number(what)]
        while self._at < len(self._words) and self._words[self._at].isdecimal():
            found.append(self.number(what))
        return found

    def end(self) -> None:
        """Raises UsageError if there are more words."""
        if self._at < len(self._words):
            raise UsageError(f"{self._words[self._at]!r} is too much")


def _either(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


# --- dump -----------------------------------------------------------------------------------------


class _Source(NamedTuple):
    """Types to show, and which of them: None for all."""

    btf: Btf
    roots: list[int] | None = None


class _Format(NamedTuple):
    c: bool
    roots: list[int]


def _dump(options: argparse.Namespace, words: _Words) -> int:
    source = _SOURCES[words.choose(_SOURCES)](words, options.base_btf)
    how = _format(words)
    if how.c and options.json:
        raise UsageError("C text is no JSON: leave --json or format c out")
    roots = how.roots or source.roots
    for root in how.roots:
        if not 0 < root <= len(source.btf):
            raise UsageError(f"no type {root} in BTF of {len(source.btf)} types")
    sys.stdout.writelines(_pieces(source.btf, roots, c=how.c, options=options))
    return 0


def _format(words: _Words) -> _Format:
    c, roots = False, []
    while word := words.accept("format", "root_id", "unsorted"):
        if word == "format":
            c = words.choose(("raw", "c")) == "c"
        elif word == "root_id":
            roots += words.numbers("type id")
    words.end()
    return _Format(c, roots)


def _pieces(
    btf: Btf, roots: list[int] | None, *, c: bool, options: argparse.Namespace
) -> Iterator[str]:
    if c:
        from ..btf.cdump import dump_c

        return iter((dump_c(btf, roots),))
    from ..btf.rawdump import dump_json, dump_raw

    if options.json:
        return dump_json(btf, roots, pretty=options.pretty)
    return dump_raw(btf, roots)


def _from_file(words: _Words, base: str | None) -> _Source:
    from ..btf import Btf

    path = words.take("a file")
    return _Source(Btf.from_file(path, base=Btf.from_file(base) if base else None))


def _from_id(words: _Words, base: str | None) -> _Source:
    from .btf_kernel import loaded_btf

    return _Source(loaded_btf(words.number("BTF id"), base))


def _from_program(words: _Words, base: str | None) -> _Source:
    from .btf_kernel import loaded_btf, program_btf_id

    kind = words.choose(("id", "name", "tag", "pinned"))
    return _Source(loaded_btf(program_btf_id(kind, words.take(f"a program's {kind}")), base))


def _from_map(words: _Words, base: str | None) -> _Source:
    from .btf_kernel import loaded_btf, map_btf

    kind = words.choose(("id", "name", "pinned"))
    found = map_btf(kind, words.take(f"a map's {kind}"))
    part = words.accept("key", "value", "kv", "all") or "kv"
    chosen = {"key": [found.key], "value": [found.value], "kv": [found.key, found.value]}
    roots = chosen.get(part)
    return _Source(loaded_btf(found.btf_id, base), [one for one in roots if one] if roots else None)


_SOURCES: dict[str, Callable[[_Words, str | None], _Source]] = {
    "file": _from_file,
    "id": _from_id,
    "prog": _from_program,
    "map": _from_map,
}


# --- show -----------------------------------------------------------------------------------------


def _show(options: argparse.Namespace, words: _Words) -> int:
    from .btf_kernel import loaded

    only = words.number("BTF id") if words.accept("id") else None
    words.end()
    rows = loaded(only)
    if options.json:
        made = [row._asdict() for row in rows]
        print(json.dumps(made, indent=4 if options.pretty else None))
        return 0
    for row in rows:
        name = f"[{row.name}]" if row.kernel and row.name else row.name or "<anon>"
        text = f"{row.id}: name {name}  size {row.size}B"
        for key, ids in (("prog_ids", row.prog_ids), ("map_ids", row.map_ids)):
            text += f"  {key} {','.join(map(str, ids))}" if ids else ""
        print(text)
    return 0


def _core_check(options: argparse.Namespace, words: _Words) -> int:
    from .core_check import check

    path = words.take("an object")
    words.end()
    return check(path, options.btf, as_json=options.json, pretty=options.pretty)


_COMMANDS: dict[str, Callable[[argparse.Namespace, _Words], int]] = {
    "dump": _dump,
    "show": _show,
    "list": _show,
    "core-check": _core_check,
}
