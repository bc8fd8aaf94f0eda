"""Writes the Python module of a skeleton. What its classes do is in :mod:`.runtime`."""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from ..abi import map_type, program_type
from ..elf import ElfFile
from ..errors import MissingKeyError, UsageError
from ..maps.values import ValueType
from ..obj import MapSpec, ObjectSpec, ProgramSpec, VariableSpec
from .names import BUILTINS, Names, camel
from .runtime import Map, PerCpuMap, Queue, Ring, view_class
from .types import INT, ArrayOf, EnumClass, Named, PyType, RecordClass, Types, raw_bytes

__all__ = ["python_skeleton"]

_T = TypeVar("_T")
_WIDTH = 88  # columns of the formatter's default
_MODULE = frozenset(("_OBJECT", "_rt", "_dataclass", "_builtins", "_DATA", "annotations"))
_GROUP = frozenset(("_names", "_skeleton", "_find", "_spec", "_encode", "_attributes", "_rt"))
_INTEGER_SIZES = (1, 2, 4, 8)
# what linters say about names that are the object's and not ours
_LINT = {
    "E501": re.compile(r"^.{101}", re.M),
    "E741": re.compile(r"^    [lOI](?::| =)", re.M),
    "RUF009": re.compile(r" = .*(?:\b_\w+_type\(|\w\(0\))"),
}


def python_skeleton(spec: ObjectSpec, data: bytes, name: str, *, types: Iterable[str] = ()) -> str:
    """The source of a typed module with the object ``data``, which ``spec`` was read from.

    ``name`` is the object's name: that of its class in CamelCase, and the start of the kernel's
    names of its data maps. ``types`` are structs and enums to write classes for although no map and
    no variable has them, such as ring buffer records. Raises UsageError for a name that is no
    identifier and MissingKeyError for a type there is not.
    """
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
        raise UsageError(f"{name!r} is no name for a skeleton: use letters, digits and underscores")
    return _Module(spec, data, name, list(types)).text()


class _Module:
    def __init__(self, spec: ObjectSpec, data: bytes, name: str, types: list[str]) -> None:
        self.spec, self.data, self.name = spec, data, name
        scope = Names(_MODULE | BUILTINS)
        self.cls = scope.give(camel(name))
        self.groups = {
            what: scope.give(f"{self.cls}{what.capitalize()}")
            for what in ("programs", "maps", "variables")
        }
        self.types = Types(spec.btf, scope)
        for wanted in types:
            self._need(wanted)

    def _need(self, name: str) -> None:
        btf = self.spec.btf
        for kind in ("struct", "union", "enum", "enum64", "typedef"):
            found = btf.find(name, kind) if btf is not None else None
            if found is not None:
                if not isinstance(self.types.of(found, name), Named):
                    raise UsageError(f"type {name} is a {kind} that needs no class")
                return
        raise MissingKeyError(f"no struct, union, enum or typedef {name!r} in the object's BTF")

    # --- the parts --------------------------------------------------------------------------------

    def text(self) -> str:
        groups = [
            self._group("programs", self._programs()),
            self._group("maps", self._maps()),
            self._group("variables", self._variables()),
        ]
        classes = [self._class(one) for one in self.types.classes]
        for lines, one in zip(classes, self.types.classes):  # all users are known now
            alias = self.types.alias(one.name)
            lines += ["", "", f"{alias} = {one.name}"] if alias else []
        parts = [self._head(), self._embedded(), *classes, *groups, self._skeleton()]
        text = "\n\n\n".join("\n".join(part) for part in parts) + "\n"
        unavoidable = [code for code, pattern in _LINT.items() if pattern.search(text)]
        if unavoidable:  # RUF100 because another configuration may allow them
            text = f"# ruff: noqa: {', '.join([*unavoidable, 'RUF100'])}\n{text}"
        return text

    def _head(self) -> list[str]:
        lines = [
            f'"""The BPF object {self.name} as typed Python.',
            "",
            "Written by ``bpfkit gen skeleton``: make it anew instead of editing it.",
            "",
            f"    with {self.cls}() as obj:  # variables may be set now",
            "        obj.load()  # in the embedded VM, or on the host given",
            "",
            f"Licence of the programs: {_shown(self.spec.license) or 'not said'}.",
            '"""',
            "",
            "from __future__ import annotations",
            "",
        ]
        records = any(isinstance(one, RecordClass) for one in self.types.classes)
        lines += ["import builtins as _builtins"] * self.types.needs_builtins
        lines += ["from dataclasses import dataclass as _dataclass"] * records
        lines += [""] * (records or self.types.needs_builtins)
        lines += ["from bpfkit.skeleton import runtime as _rt", ""]
        public = [self.cls, *self.groups.values(), *(one.name for one in self.types.classes)]
        return [*lines, "__all__ = [", *(f'    "{one}",' for one in sorted(public, key=_rank)), "]"]

    def _embedded(self) -> list[str]:
        text = base64.b85encode(zlib.compress(_without_debug(self.data), 9)).decode("ascii")
        lines = [text[at : at + _WIDTH] for at in range(0, len(text), _WIDTH)]
        size = len(self.data)
        return [
            f"# the ELF object of {size} bytes: zlib, then base 85",
            '_DATA = """',
            *lines,
            '"""',
            f'_OBJECT = _rt.Embedded("{self.name}", _DATA, {size})',
        ]

    def _class(self, one: EnumClass | RecordClass) -> list[str]:
        return self._enum(one) if isinstance(one, EnumClass) else self._record(one)

    def _enum(self, one: EnumClass) -> list[str]:
        title = f"enum {one.c_name}" if one.c_name else "An unnamed enum"
        return [
            f"@_OBJECT.enum({one.type_id})",
            f"class {one.name}(_rt.Enum):",
            f'    """{_shown(title)}: {_bytes(one.size)}."""',
            "",
            *(f"    {member} = {value}" for member, value, _ in one.members),
        ]

    def _record(self, one: RecordClass) -> list[str]:
        scope = {name for name, _, _ in one.fields}
        lines = [
            f"@_OBJECT.record({one.type_id})",
            "@_dataclass(frozen=True, slots=True)",
            f"class {one.name}(_rt.Record):",
        ]
        title = f"{_shown(one.c_name)}: {_bytes(one.size)}."
        title = title[0].upper() + title[1:] if title.startswith("an ") else title
        if one.is_shared:
            lines += [
                f'    """{title}',
                "",
                "    Some members share bytes: give one of them; ``replace`` keeps them in step.",
                '    """',
            ]
        else:
            lines.append(f'    """{title}"""')
        for name, py_type, place in one.fields:
            annotation = self.types.annotation(py_type, scope)
            default = self.types.default(py_type, scope)
            lines += ["", *_wrapped(f"    {name}: {annotation} = {default}")]
            lines.append(f'    """{place}"""')
        return lines

    def _group(self, what: str, rows: list[tuple[str, str, str]]) -> list[str]:
        """The class of all programs, maps or variables. ``rows`` are (attribute, annotation,
        description)."""
        lines = [f"class {self.groups[what]}(_rt.{what.capitalize()}):"]
        lines.append(f'    """The {what} of {self.name}."""')
        renamed = self._renamed[what]
        if renamed:
            lines += ["", "    _names = _rt.Renamed("]
            lines.append("        {")
            lines += [
                f'            "{name}": {_quoted(c_name)},' for name, c_name in renamed.items()
            ]
            lines += ["        }", "    )"]
        for name, annotation, doc in rows:
            lines += ["", *_wrapped(f"    {name}: {annotation}"), f'    """{_clipped(doc)}"""']
        return lines

    @property
    def _renamed(self) -> dict[str, dict[str, str]]:
        return {
            "programs": {n: c for n, c, _ in self._named(self.spec.programs) if n != c},
            "maps": {n: c for n, c, _ in self._named(self.spec.maps) if n != c},
            "variables": {n: c for n, c, _ in self._named(self._shown_variables()) if n != c},
        }

    def _named(self, table: Mapping[str, _T]) -> list[tuple[str, str, _T]]:
        inside = Names(_GROUP)
        # a section's name begins with a dot, which would end as an underscore
        return [(inside.give(key.lstrip(".")), key, value) for key, value in table.items()]

    def _programs(self) -> list[tuple[str, str, str]]:
        return [
            (name, "_rt.Program", _program_doc(one))
            for name, _, one in self._named(self.spec.programs)
        ]

    def _maps(self) -> list[tuple[str, str, str]]:
        rows = self._named(self.spec.maps)
        scope = {name for name, _, _ in rows}
        return [(name, self._view(one, name, scope), _map_doc(one)) for name, _, one in rows]

    def _view(self, spec: MapSpec, name: str, scope: set[str]) -> str:
        view = view_class(spec)
        if _is_data(spec):  # its variables have types and names of their own
            return "_rt.OtherMap"
        value = self._side(spec, name, "value", scope)
        if view is Ring:
            typed = bool(spec.value_type) and map_type(spec.type).short == "ringbuf"
            plain = self.types.annotation(raw_bytes(0), scope)
            return f"_rt.Ring[{value if typed else plain}]"
        if view is Queue:
            return f"_rt.Queue[{value}]"
        if view in (Map, PerCpuMap):
            return f"_rt.{view.__name__}[{self._side(spec, name, 'key', scope)}, {value}]"
        return f"_rt.{view.__name__}"

    def _side(self, spec: MapSpec, name: str, noun: str, scope: set[str]) -> str:
        type_id, size = getattr(spec, f"{noun}_type"), getattr(spec, f"{noun}_size")
        plain = ValueType(spec.btf, type_id, size, noun)
        if plain.btf is not None:
            made = self.types.of(plain.type_id, f"{name}_{noun}")
        else:
            made = INT if size in _INTEGER_SIZES else raw_bytes(size)
        return self.types.annotation(made, scope)

    def _shown_variables(self) -> dict[str, VariableSpec]:
        # the texts of bpf_printk are variables too: functions' static arrays, ``____fmt``
        return {
            name: one
            for name, one in self.spec.variables.items()
            if "____fmt" not in name and not name.startswith(".")
        }

    def _variables(self) -> list[tuple[str, str, str]]:
        rows = self._named(self._shown_variables())
        scope = {name for name, _, _ in rows}
        found = []
        for name, _, one in rows:
            made: PyType = raw_bytes(one.size)
            if one.btf is not None and one.type_id:
                made = self.types.of(one.type_id, name)
            found.append((name, self.types.annotation(made, scope), _variable_doc(one, made)))
        return found

    def _skeleton(self) -> list[str]:
        spec = self.spec
        lines = [
            f"class {self.cls}(_rt.Skeleton):",
            f'    """Object {self.name}: {len(spec.programs)} programs, {len(spec.maps)} maps, '
            f'{len(spec.variables)} variables."""',
            "",
            "    def __init__(self) -> None:",
            "        super().__init__(_OBJECT)",
        ]
        for what, cls in self.groups.items():
            lines.append(f"        self.{what} = {cls}(self)")
        return lines


# --- words ----------------------------------------------------------------------------------------


def _program_doc(spec: ProgramSpec) -> str:
    kind = program_type(spec.type).short if spec.type else "no known type"
    off = "" if spec.autoload else "; not loaded unless asked for"
    return f"{kind}, section {spec.section}, {spec.instruction_count} instructions{off}"


def _is_data(spec: MapSpec) -> bool:
    return spec.section.startswith(".") and not spec.section.startswith(".struct_ops")


def _map_doc(spec: MapSpec) -> str:
    row = map_type(spec.type)
    if _is_data(spec):
        frozen = ", constant once loaded" if spec.frozen else ""
        return f"data section {spec.section}, {_bytes(spec.value_size)}{frozen}"
    sizes = [
        f"{noun} {_bytes(size)}"
        for noun, size in (("key", spec.key_size), ("value", spec.value_size))
        if size
    ]
    return ", ".join([row.short.replace("_", " "), *sizes, f"max_entries {spec.max_entries}"])


def _variable_doc(spec: VariableSpec, py_type: PyType) -> str:
    where = f"{_bytes(spec.size)} at {spec.offset} of {spec.map.section or spec.map.name}"
    if isinstance(py_type, ArrayOf):
        where += f", {py_type.count} items"
    if spec.is_extern:
        return f"{where}: from the kernel's configuration"
    return f"{where}: constant once loaded" if spec.map.frozen else where


def _bytes(size: int) -> str:
    return f"{size} byte" if size == 1 else f"{size} bytes"


def _shown(text: str) -> str:
    """Text of the object file inside a docstring."""
    plain = "".join(c if c.isprintable() and c.isascii() and c not in '"\\' else "?" for c in text)
    return plain.strip()


def _quoted(text: str) -> str:
    return json.dumps(text)  # its escapes are Python's too


def _clipped(doc: str) -> str:
    text, room = _shown(doc), _WIDTH - 10
    return text if len(text) <= room else text[: room - 3] + "..."


def _wrapped(line: str) -> Iterator[str]:
    """A declaration in one line, or with its brackets broken as the formatter breaks them."""
    if len(line) <= _WIDTH:
        yield line
        return
    head, bracket, rest = line.partition("[")
    if not bracket or " = " in line:
        name, _, value = line.partition(" = ")
        yield from (f"{name} = (", f"        {value}", "    )") if value else (line,)
        return
    yield head + "["
    yield f"        {rest[:-1]}"
    yield "    ]"


def _rank(name: str) -> tuple[int, list[tuple[int, str]]]:
    """The order of names in ``__all__`` that linters want: constants, classes, the rest; numbers
    inside by their value."""
    words = [(int(w), "") if w.isdigit() else (-1, w) for w in re.split(r"(\d+)", name)]
    if name.isupper() and len(name) > 1:
        return 0, words
    return (1 if name.lstrip("_")[:1].isupper() else 2), words


def _without_debug(data: bytes) -> bytes:
    """The object with its DWARF sections zeroed: nobody reads them, and zeros pack to nothing."""
    made = bytearray(data)
    for section in ElfFile(data).sections:
        if section.name.startswith((".debug_", ".rel.debug_", ".rela.debug_")):
            made[section.offset : section.offset + section.size] = bytes(section.size)
    return bytes(made)
