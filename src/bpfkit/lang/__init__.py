"""Front ends: a source text in some language to an ObjectSpec.

open_source(path)            the language by the file's suffix
open_text(text, lang="c")    a text of a known language
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import FormatError, UsageError

if TYPE_CHECKING:
    from ..obj.spec import ObjectSpec

__all__ = ["LANGUAGES", "SUFFIXES", "open_source", "open_text"]


def _c(text: str | Path, file: str, options: dict[str, Any]) -> ObjectSpec:
    from .c import open_c

    return open_c(text, file=file, **options)


def _asm(text: str | Path, file: str, options: dict[str, Any]) -> ObjectSpec:
    from .asm import open_asm

    return open_asm(_text(text), file=file, **options)


def _classic(text: str | Path, file: str, options: dict[str, Any]) -> ObjectSpec:
    from .asm import open_classic

    return open_classic(_text(text), file=file, **options)


def _text(source: str | Path) -> str:
    if isinstance(source, str):
        return source
    data = source.read_bytes()
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise FormatError(f"not a text: {error}", file=str(source), offset=error.start) from None


LANGUAGES: dict[str, Callable[[str | Path, str, dict[str, Any]], ObjectSpec]] = {
    "c": _c,
    "asm": _asm,
    "classic": _classic,
}
SUFFIXES: dict[str, str] = {
    ".c": "c",
    ".s": "asm",
    ".asm": "asm",
    ".bpfasm": "asm",
    ".cbpf": "classic",
}


def open_source(path: str | Path, lang: str | None = None, **options: Any) -> ObjectSpec:
    """The object that the source file ``path`` makes. ``lang`` is one of ``LANGUAGES`` (default:
    by the suffix); ``options`` go to the language's own function (``open_c``, ``open_asm``, …).

    Raises:
        UsageError: an unknown language, suffix or option.
        CompileError, AssembleError: the source is wrong.
        OSError: the file cannot be read.
    """
    path = Path(path)
    if lang is None:
        lang = SUFFIXES.get(path.suffix.lower())
        if lang is None:
            path.stat()  # a file that is not there is the better message
            known = ", ".join(sorted(SUFFIXES))
            raise UsageError(
                f"{path}: no language for the suffix {path.suffix!r}; known: {known}, .o"
            )
    return _open(path, lang, str(path), options)


def open_text(text: str, *, lang: str, file: str = "", **options: Any) -> ObjectSpec:
    """The object that a source text makes. ``file`` is the name to show for it. Raises like
    open_source."""
    if lang == "c" and not any(mark in text for mark in "\n{;"):
        text += "\n"  # or it would be taken for a file's name
    return _open(text, lang, file, options)


def _open(source: str | Path, lang: str, file: str, options: dict[str, Any]) -> ObjectSpec:
    if lang not in LANGUAGES:
        raise UsageError(f"no language {lang!r}; there are: {', '.join(LANGUAGES)}")
    try:
        return LANGUAGES[lang](source, file, options)
    except TypeError as error:
        if "unexpected keyword argument" in str(error):
            raise UsageError(f"language {lang}: {error}") from None
        raise
