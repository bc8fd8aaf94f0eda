"""Names of an object file as identifiers of Python and of C."""

from __future__ import annotations

import builtins
import keyword
import re
from pathlib import PurePath

__all__ = ["BUILTINS", "Names", "camel", "default_name", "identifier"]

BUILTINS = frozenset(name for name in dir(builtins) if not name.startswith("_"))
"""Names that a class of a generated module must not take."""

_OTHER = re.compile(r"[^0-9A-Za-z_]")
_OBJECT_SUFFIXES = (".bpf", ".tmp", ".kern", "_kern")


def identifier(name: str) -> str:
    """``name`` as a Python identifier: other characters become underscores, keywords get one at
    the end. Two underscores at the start become one, because Python renames such names inside
    classes."""
    made = _OTHER.sub("_", name) or "unnamed"
    if made.startswith("__"):
        made = "_" + (made.lstrip("_") or "unnamed")
    if made[0].isdigit():
        made = "_" + made
    return made + "_" if keyword.iskeyword(made) else made


def camel(name: str) -> str:
    """``xdp_firewall`` as ``XdpFirewall``."""
    words = [word for word in _OTHER.sub("_", name).split("_") if word]
    made = "".join(word[0].upper() + word[1:] for word in words) or "Object"
    return identifier("Object" + made if made[0].isdigit() else made)


def default_name(file: str) -> str:
    """The name of an object by its file: ``build/xdp-firewall.bpf.o`` is ``xdp_firewall``."""
    stem = PurePath(file).name
    stem = stem[:-2] if stem.endswith(".o") else stem
    for suffix in _OBJECT_SUFFIXES:
        stem = stem.removesuffix(suffix)
    made = _OTHER.sub("_", stem.split(".")[0])
    return "_" + made if made[:1].isdigit() else made or "object"


class Names:
    """The names of one scope: each is given once. ``reserved`` are taken from the start."""

    def __init__(self, reserved: frozenset[str] = frozenset()) -> None:
        self._taken = set(reserved)

    def __contains__(self, name: str) -> bool:
        return name in self._taken

    def give(self, name: str) -> str:
        """``name`` as an identifier that nobody here has: reserved ones get an underscore at the
        end, repeated ones a number."""
        made = identifier(name)
        if made in BUILTINS | {"self"} and made in self._taken:
            made += "_"
        base, number = made, 1
        while made in self._taken:
            number += 1
            made = f"{base}_{number}"
        self._taken.add(made)
        return made
