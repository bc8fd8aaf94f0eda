"""The kernel's printf formats for programs: whether a format is valid and fits its arguments."""

from __future__ import annotations

__all__ = ["check_format"]

_FLAGS = b"0+- "
_POINTER_SUFFIXES = (b"ks", b"us")


def check_format(text: bytes, count: int) -> bool:
    """Whether the kernel takes the NUL-terminated format with ``count`` arguments."""
    end = text.find(b"\0")
    if end < 0:
        return False
    text = text[:end]
    at = used = 0
    while at < len(text):
        byte = text[at]
        at += 1
        if not (byte >= 0x80 or 0x20 <= byte < 0x7F or 9 <= byte <= 13):
            return False
        if byte != _PERCENT:
            continue
        if text[at : at + 1] == b"%":
            at += 1
            continue
        if used >= count:
            return False
        after = _specifier(text, at)
        if after is None:
            return False
        at, used = after, used + 1
    return True


_PERCENT = ord("%")
_NUMBERS = b"diuxX"
_PLAIN_POINTERS = b"xKsSB"


def _specifier(text: bytes, at: int) -> int | None:
    """Where the conversion that starts after its percent sign at ``at`` ends; None: not valid."""
    while text[at : at + 1] and text[at] in _FLAGS:
        at += 1
    while text[at : at + 1].isdigit():
        at += 1
    one = text[at : at + 1]
    if one == b"p":
        return _pointer(text, at + 1)
    if one == b"s":
        return _ended(text, at + 1)
    if one == b"c":
        return at + 1
    if one == b"l":
        at += 1
        if text[at : at + 1] == b"l":
            at += 1
    if text[at : at + 1] and text[at] in _NUMBERS:
        return at + 1
    return None


def _ended(text: bytes, at: int) -> int | None:
    """Strings and pointers have to be followed by something that is no conversion's tail."""
    following = text[at : at + 1]
    return at if not following or following.isspace() or _is_punctuation(following) else None


def _is_punctuation(one: bytes) -> bool:
    return 0x21 <= one[0] < 0x7F and not one.isalnum()


def _pointer(text: bytes, at: int) -> int | None:
    two = text[at : at + 2]
    if two in _POINTER_SUFFIXES:
        return _ended(text, at + 2)
    following = text[at : at + 1]
    if not following or following.isspace() or _is_punctuation(following):
        return at
    if following[0] in _PLAIN_POINTERS:
        return at + 1
    if two in (b"i4", b"I4", b"i6", b"I6"):
        return at + 2
    return None
