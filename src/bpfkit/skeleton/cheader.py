"""Writes the C header of a skeleton, for programs over libbpf: the names are those that such
programs know from ``bpftool gen skeleton``.

Struct types of global variables are only named: as with bpftool, the program includes the header
that defines them before this one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..btf import (
    Array,
    Btf,
    Const,
    Enum,
    Enum64,
    FuncProto,
    Int,
    Ptr,
    Restrict,
    Struct,
    Typedef,
    TypeTag,
    Volatile,
)
from ..btf import Union as BtfUnion
from ..elf import ElfFile, SymbolVisibility
from ..errors import UsageError
from ..obj import MapSpec, ObjectSpec, VariableSpec

__all__ = ["c_skeleton"]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_OTHER = re.compile(r"[^0-9A-Za-z_]")
_MMAPABLE = 1 << 10  # BPF_F_MMAPABLE
_STRUCT_OPS, _ARENA = 26, 33
_MAX_TYPES = 10_000  # that one declaration may be made of
_LINE = 100  # columns of the object's text
_CHAINED = (Typedef, Const, Volatile, Restrict, TypeTag)
_PLAIN = {byte: chr(byte) for byte in range(32, 127) if chr(byte) not in '"\\?'}


def c_skeleton(spec: ObjectSpec, data: bytes, name: str) -> str:
    """The text of a header with the object ``data``, which ``spec`` was read from, as ``struct
    NAME`` and functions ``NAME__open``, ``NAME__load``, ….

    Raises UsageError for a name that is no C identifier.
    """
    if not _NAME.match(name):
        raise UsageError(f"{name!r} is no name for a skeleton: use letters, digits and underscores")
    return _Header(spec, data, name).text()


class _Header:
    def __init__(self, spec: ObjectSpec, data: bytes, name: str) -> None:
        self.spec, self.data, self.name = spec, data, name
        taken: set[str] = set()
        taken_programs: set[str] = set()
        self.maps = [(key, _unique(taken, _map_name(key)), one) for key, one in spec.maps.items()]
        self.sections = [row for row in self.maps if _is_mapped(row[2])]
        self.programs = [(key, _unique(taken_programs, _map_name(key))) for key in spec.programs]
        hidden = (SymbolVisibility.HIDDEN, SymbolVisibility.INTERNAL)
        self.exported = {
            one.name
            for one in ElfFile(data).symbols
            if not one.is_local and one.visibility not in hidden
        }
        self.asserts: list[tuple[str, str, int, int]] = []

    def text(self) -> str:
        guard = f"__{self.name.upper()}_SKEL_H__"
        body = [
            *self._struct(),
            "",
            *_FUNCTIONS.replace("@", self.name).splitlines(),
            "",
            *self._create(),
            "",
            *self._bytes(),
            "",
            *_METHODS.replace("@", self.name).splitlines(),
            "",
            *self._checks(),
        ]
        return "\n".join(
            [
                f"/* The BPF object {self.name} as C, written by `bpfkit gen skeleton --c`:",
                " * make it anew instead of editing it. */",
                f"#ifndef {guard}",
                f"#define {guard}",
                "",
                "#include <errno.h>",
                "#include <stdlib.h>",
                "#include <bpf/libbpf.h>",
                "",
                *body,
                "",
                f"#endif /* {guard} */",
                "",
            ]
        )

    # --- the struct -------------------------------------------------------------------------------

    def _struct(self) -> list[str]:
        lines = [
            f"struct {self.name} {{",
            "\tstruct bpf_object_skeleton *skeleton;",
            "\tstruct bpf_object *obj;",
        ]
        operations = [name for _, name, one in self.maps if one.type == _STRUCT_OPS]
        lines += _block("maps", [f"struct bpf_map *{name};" for _, name, _ in self.maps])
        lines += _block("progs", [f"struct bpf_program *{name};" for _, name in self.programs])
        links = [*(name for _, name in self.programs), *operations]
        lines += _block("links", [f"struct bpf_link *{name};" for name in links])
        for _, name, one in self.sections:
            lines += self._section(name, one)
        return [*lines, *_CPLUSPLUS.replace("@", self.name).splitlines(), "};"]

    def _section(self, name: str, spec: MapSpec) -> list[str]:
        lines = [f"\tstruct {self.name}__{name} {{"]
        at, pads = 0, 0
        for one in self._variables(spec):
            assert one.btf is not None
            fits = one.btf.size_of(one.type_id) == one.size and _is_speakable(one.btf, one.type_id)
            align = one.btf.align_of(one.type_id) if fits else 1
            natural = at + -at % align
            if one.offset < natural:
                continue  # two names for the same bytes
            if one.offset > natural:
                lines.append(f"\t\tchar __pad{pads}[{one.offset - at}];")
                pads += 1
            text = f"unsigned char {one.name}[{one.size}]"
            if fits:
                text = c_declaration(one.btf, one.type_id, one.name)
            lines += [f"\t\t{line}" for line in text.splitlines()]
            lines[-1] += ";"
            self.asserts.append((name, one.name, one.offset, one.size))
            at = one.offset + one.size
        return [*lines, f"\t}} *{name};"]

    def _variables(self, spec: MapSpec) -> list[VariableSpec]:
        """Those of a section that have types and that other files may see, by offset."""
        found = []
        for one in self.spec.variables.values():
            typed = one.map is spec and one.btf is not None and one.type_id and one.size
            if typed and _NAME.match(one.name) and one.name in self.exported:
                found.append(one)
        return sorted(found, key=lambda one: one.offset)

    # --- the tables and the bytes -----------------------------------------------------------------

    def _create(self) -> list[str]:
        name, operations = self.name, [row for row in self.maps if row[2].type == _STRUCT_OPS]
        lines = [
            f"static inline int {name}__create_skeleton(struct {name} *obj)",
            "{",
            "\tstruct bpf_object_skeleton *s;",
            "",
            "\ts = (struct bpf_object_skeleton *)calloc(1, sizeof(*s));",
            "\tif (!s)",
            "\t\treturn -ENOMEM;",
            "\tobj->skeleton = s;  /* destroying obj frees it, whatever fails below */",
            "\ts->sz = sizeof(*s);",
            f'\ts->name = "{name}";',
            "\ts->obj = &obj->obj;",
        ]
        if self.maps:
            lines += _table("map", "maps", len(self.maps))
        for number, (key, member, one) in enumerate(self.maps):
            lines.append(f'\ts->maps[{number}].name = "{_escaped(key)}";')
            lines.append(f"\ts->maps[{number}].map = &obj->maps.{member};")
            if _is_mapped(one):
                lines.append(f"\ts->maps[{number}].mmaped = (void **)&obj->{member};")
        numbers = {key: number for number, (key, _, _) in enumerate(self.maps)}
        if operations:
            # libbpf attaches such maps through the skeleton from 1.5 on
            lines.append("#if LIBBPF_MAJOR_VERSION * 100 + LIBBPF_MINOR_VERSION >= 105")
            for key, member, _ in operations:
                lines.append(f"\ts->maps[{numbers[key]}].link = &obj->links.{member};")
            lines.append("#endif")
        if self.programs:
            lines += _table("prog", "progs", len(self.programs))
        for number, (key, program) in enumerate(self.programs):
            lines.append(f'\ts->progs[{number}].name = "{_escaped(key)}";')
            lines.append(f"\ts->progs[{number}].prog = &obj->progs.{program};")
            lines.append(f"\ts->progs[{number}].link = &obj->links.{program};")
        lines.append(f"\ts->data = (void *){name}__elf_bytes(&s->data_sz);")
        return [*lines, "\treturn 0;", "}"]

    def _bytes(self) -> list[str]:
        return [
            f"static inline const void *{self.name}__elf_bytes(size_t *sz)",
            "{",
            "\tstatic const char data[] __attribute__((__aligned__(8))) =",
            *(f'\t\t"{line}"' for line in _c_text(self.data)),
            "\t\t;",
            "",
            "\t*sz = sizeof(data) - 1;",
            "\treturn (const void *)data;",
            "}",
        ]

    def _checks(self) -> list[str]:
        """Assertions that the program's compiler sees the variables where the object has them."""
        lines = [
            "#ifdef __cplusplus",
            f"#define {self.name}__assert(what, text) static_assert(what, text)",
            "#else",
            f"#define {self.name}__assert(what, text) _Static_assert(what, text)",
            "#endif",
        ]
        for section, variable, offset, size in self.asserts:
            held = f"((struct {self.name} *)0)->{section}"
            size_is = f"sizeof({held}->{variable}) == {size}"
            offset_is = f"__builtin_offsetof(__typeof__(*{held}), {variable}) == {offset}"
            lines.append(f'{self.name}__assert({size_is}, "size of {variable}");')
            lines.append(f'{self.name}__assert({offset_is}, "offset of {variable}");')
        return [*lines, f"#undef {self.name}__assert"]


# --- C text ---------------------------------------------------------------------------------------

_CPLUSPLUS = """
#ifdef __cplusplus
	static inline struct @ *open(const struct bpf_object_open_opts *opts = nullptr);
	static inline struct @ *open_and_load();
	static inline int load(struct @ *skel);
	static inline int attach(struct @ *skel);
	static inline void detach(struct @ *skel);
	static inline void destroy(struct @ *skel);
	static inline const void *elf_bytes(size_t *sz);
#endif"""

_FUNCTIONS = """\
static inline int @__create_skeleton(struct @ *obj);
static inline const void *@__elf_bytes(size_t *sz);

static inline void @__destroy(struct @ *obj)
{
	if (obj) {
		if (obj->skeleton)
			bpf_object__destroy_skeleton(obj->skeleton);
		free(obj);
	}
}

static inline struct @ *@__open_opts(const struct bpf_object_open_opts *opts)
{
	struct @ *obj = (struct @ *)calloc(1, sizeof(*obj));
	int err = obj ? @__create_skeleton(obj) : -ENOMEM;

	if (!err)
		err = bpf_object__open_skeleton(obj->skeleton, opts);
	if (!err)
		return obj;
	@__destroy(obj);
	errno = -err;
	return NULL;
}

static inline struct @ *@__open(void)
{
	return @__open_opts(NULL);
}

static inline int @__load(struct @ *obj)
{
	return bpf_object__load_skeleton(obj->skeleton);
}

static inline struct @ *@__open_and_load(void)
{
	struct @ *obj = @__open();
	int err = obj ? @__load(obj) : 0;

	if (!err)
		return obj;
	@__destroy(obj);
	errno = -err;
	return NULL;
}

static inline int @__attach(struct @ *obj)
{
	return bpf_object__attach_skeleton(obj->skeleton);
}

static inline void @__detach(struct @ *obj)
{
	bpf_object__detach_skeleton(obj->skeleton);
}"""

_METHODS = """\
#ifdef __cplusplus
struct @ *@::open(const struct bpf_object_open_opts *opts) { return @__open_opts(opts); }
struct @ *@::open_and_load() { return @__open_and_load(); }
int @::load(struct @ *skel) { return @__load(skel); }
int @::attach(struct @ *skel) { return @__attach(skel); }
void @::detach(struct @ *skel) { @__detach(skel); }
void @::destroy(struct @ *skel) { @__destroy(skel); }
const void *@::elf_bytes(size_t *sz) { return @__elf_bytes(sz); }
#endif"""


def _block(name: str, lines: list[str]) -> list[str]:
    if not lines:
        return []
    return ["\tstruct {", *(f"\t\t{line}" for line in lines), f"\t}} {name};"]


def _table(word: str, field: str, count: int) -> list[str]:
    kind = f"struct bpf_{word}_skeleton"
    return [
        "",
        f"\ts->{word}_cnt = {count};",
        f"\ts->{word}_skel_sz = sizeof(*s->{field});",
        f"\ts->{field} = ({kind} *)calloc(s->{word}_cnt, s->{word}_skel_sz);",
        f"\tif (!s->{field})",
        "\t\treturn -ENOMEM;",
    ]


def _map_name(key: str) -> str:
    return _OTHER.sub("_", key.lstrip("."))


def _unique(taken: set[str], name: str) -> str:
    made, number = name, 1
    while made in taken:
        number += 1
        made = f"{name}_{number}"
    taken.add(made)
    return made


def _is_mapped(spec: MapSpec) -> bool:
    """Whether libbpf gives the program a pointer to its memory."""
    if spec.type == _ARENA:
        return spec.contents is not None
    is_data = spec.section.startswith(".") and spec.type != _STRUCT_OPS
    return is_data and bool(spec.flags & _MMAPABLE)


def c_declaration(btf: Btf, type_id: int, name: str) -> str:
    """C text that declares ``name`` with a type: numbers by their base types, because typedefs of
    kernel headers are unknown to programs; structs without a name in full."""
    suffix = ""
    while True:
        found = btf.type(type_id)
        if isinstance(found, Array):
            suffix += f"[{found.count}]"
            type_id = found.type_id
        elif isinstance(found, Typedef) and _is_anonymous(btf, found.type_id):
            return f"{found.name} {name}{suffix}"
        elif isinstance(found, _CHAINED):
            type_id = found.type_id
        else:
            break
    if isinstance(found, Struct | BtfUnion) and not found.name:
        return f"{_body(btf, type_id, found)} {name}{suffix}".rstrip()
    if isinstance(found, Int) and found.is_bool:
        return f"bool {name}{suffix}"
    return btf.declaration(type_id, f"{name}{suffix}")


def _body(btf: Btf, type_id: int, found: Struct | BtfUnion) -> str:
    """A struct without a name, its padding written out: the compiler of the program may not know
    what aligned it."""
    is_union = isinstance(found, BtfUnion)
    lines, at, widest = [], 0, 1
    for member in found.members:
        text, bits = c_declaration(btf, member.type_id, member.name), member.bitfield_size
        align = 1 if bits else 8 * btf.align_of(member.type_id)
        widest = max(widest, btf.align_of(member.type_id))
        natural = 0 if is_union else at + -at % align
        if member.bit_offset > natural:
            gap = member.bit_offset - at
            word = c_declaration(btf, member.type_id, "").rstrip()
            lines.append(f"{word} : {gap}" if bits else f"char __pad{at // 8}[{gap // 8}]")
        lines.append(f"{text} : {bits}" if bits else text)
        at = member.bit_offset + (bits or 8 * btf.size_of(member.type_id))
    packed = btf.align_of(type_id) < widest
    end = -(-at // 8)
    natural = end if packed else end + -end % widest
    if found.size > natural and not is_union:
        lines.append(f"char __pad{end}[{found.size - end}]")
    inner = "".join("\t" + line.replace("\n", "\n\t") + ";\n" for line in lines)
    mark = " __attribute__((packed))" if packed else ""
    return f"{'union' if is_union else 'struct'} {{\n{inner}}}{mark}"


def _is_speakable(btf: Btf, type_id: int) -> bool:
    """Whether all names inside a type are C's. Those of other languages are not, and a hostile
    object's could be statements."""
    seen, todo = set[int](), [type_id]
    while todo:
        found_id = todo.pop()
        if found_id in seen or not found_id:
            continue
        seen.add(found_id)
        found = btf.type(found_id)
        names = [found.name]
        if isinstance(found, Struct | BtfUnion) and not found.name:
            names += [member.name for member in found.members]
            todo += [member.type_id for member in found.members]
        elif isinstance(found, FuncProto):
            names += [one.name for one in found.parameters]
            todo += [found.type_id, *(one.type_id for one in found.parameters)]
        elif isinstance(found, Enum | Enum64) and not found.name:
            names += [name for name, _ in found.values]
        elif isinstance(found, (*_CHAINED, Array, Ptr)):
            todo.append(found.type_id)
        words = [word for name in names for word in name.split(" ")]
        if not all(not word or _NAME.match(word) for word in words) or len(seen) > _MAX_TYPES:
            return False
    return True


def _escaped(text: str) -> str:
    return "".join(_c_text(text.encode("utf-8", "surrogateescape")))


def _is_anonymous(btf: Btf, type_id: int) -> bool:
    found = btf.type(type_id)
    return isinstance(found, Struct | BtfUnion | Enum | Enum64) and not found.name


def _c_text(data: bytes) -> Iterator[str]:
    """The bytes as lines of a C string: octal where there is no letter for them."""
    line = ""
    for at, byte in enumerate(data):
        after = data[at + 1] if at + 1 < len(data) else 0
        line += _PLAIN.get(byte) or (f"\\{byte:03o}" if 48 <= after <= 57 else f"\\{byte:o}")
        if len(line) > _LINE - 24:
            yield line
            line = ""
    yield line
