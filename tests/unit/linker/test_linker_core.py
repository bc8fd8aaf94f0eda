"""CO-RE: each kind of record against other types than the program was compiled with, compared with
libbpf where there is one and with what C says everywhere."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest

from bpfkit.errors import LinkError
from bpfkit.linker import LinkedProgram, Target, link
from bpfkit.linker.core.patch import POISON_HELPER
from bpfkit.obj import ObjectSpec, load_object
from support.compiled import compile_c
from support.libbpf import libbpf_core, messages

pytestmark = pytest.mark.clang

PRELUDE = """
#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)
"""
MACROS = """
#define INFO(x, kind) __builtin_preserve_field_info(x, kind)
#define TYPE(t, kind) __builtin_preserve_type_info(*(typeof(t) *)0, kind)
#define ID(t, kind) __builtin_btf_type_id(*(typeof(t) *)0, kind)
#define VALUE(e, v, kind) __builtin_preserve_enum_value(*(typeof(e) *)v, kind)
#define BARRIER(x) asm volatile("" : "+r"(x))
#define ASK(name, what) SEC("socket") long name(void *p) { long r = what; return r; }
"""

LOCAL = """
struct inner { int a; long b; };
struct thing {
    int first; unsigned u; char *text; int items[4]; struct inner in; struct inner many[2];
    union { long deep; struct { short deeper; int other; }; };
    unsigned bits : 5; int sbits : 7; unsigned long wide : 40;
    struct missing *absent; signed char small; int tail[0];
};
struct thing___old { int first; long gone; } ;
struct thing___shape { long first; };
struct nowhere { int x; };
union either { int i; long l; };
enum color { RED = 1, GREEN = 2, LOST = 9 };
enum color___new { BLUE = 77 };
enum big { HUGE = 0x100000001ULL };
typedef int number_t;
typedef struct { int x; int y; } point_t;
typedef int (*callback_t)(struct thing *, int);
"""

TARGET = """
struct inner { char pad[12]; int a; char more[4]; long b; };
struct thing {
    char pad[24]; unsigned long long u; int first; char *text; long before; int items[6];
    struct inner in; struct inner many[3]; struct { union { char x; long deep; };
    struct { int hole; short deeper; long other; }; };
    unsigned char small; unsigned short fill : 3, bits : 6; int sbits : 9; long wide : 33;
    int tail[0];
};
union either { long l; int i; char c[32]; };
enum color { RED = 5, GREEN = 6, BLUE = 78 };
enum big { HUGE = 0x500000006ULL, LARGE };
typedef long number_t;
typedef struct { int y; long fill; int x; } point_t;
typedef int (*callback_t)(struct thing *, int);
struct thing *a; union either *b; enum color c; enum big d; number_t e; point_t f; callback_t g;
"""

FIELDS = {
    "first": "((struct thing *)p)->first",
    "u": "((struct thing *)p)->u",
    "text": "((struct thing *)p)->text",
    "item": "((struct thing *)p)->items[2]",
    "beyond": "((struct thing *)p)[2].u",
    "in_b": "((struct thing *)p)->in.b",
    "many_b": "((struct thing *)p)->many[1].b",
    "deep": "((struct thing *)p)->deep",
    "deeper": "((struct thing *)p)->deeper",
    "other": "((struct thing *)p)->other",
    "bits": "((struct thing *)p)->bits",
    "sbits": "((struct thing *)p)->sbits",
    "wide": "((struct thing *)p)->wide",
    "absent": "((struct thing *)p)->absent",
    "small": "((struct thing *)p)->small",
    "tail": "((struct thing *)p)->tail[5]",
    "old": "((struct thing___old *)p)->first",
    "gone": "((struct thing___old *)p)->gone",
    "shape": "((struct thing___shape *)p)->first",
    "nowhere": "((struct nowhere *)p)->x",
    "either": "((union either *)p)->l",
    "point": "((point_t *)p)->x",
}
TYPES = [
    "struct thing",
    "struct thing___old",
    "struct nowhere",
    "union either",
    "enum color",
    "enum big",
    "number_t",
    "point_t",
    "callback_t",
]
VALUES = [
    ("enum color", "RED"),
    ("enum color", "LOST"),
    ("enum color___new", "BLUE"),
    ("enum big", "HUGE"),
]


def asks() -> dict[str, str]:
    """Function name -> expression: every kind for every field, type and value."""
    found = {}
    for name, access in FIELDS.items():
        for kind in range(6):
            if kind < 3 or name not in ("item", "tail", "text", "absent"):
                found[f"field{kind}_{name}"] = f"INFO({access}, {kind})"
        if name not in ("bits", "sbits", "wide"):
            found[f"load_{name}"] = f"(long){access}"
            found[f"address_{name}"] = f"(long)&{access}"
    for number, name in enumerate(TYPES):
        for kind in range(3):
            found[f"type{number}_{kind}"] = f"TYPE({name}, {kind})"
        found[f"local_id{number}"] = f"ID({name}, 0)"
        found[f"target_id{number}"] = f"ID({name}, 1)"
    for number, (enum, value) in enumerate(VALUES):
        for kind in range(2):
            found[f"value{number}_{kind}"] = f"VALUE({enum}, {value}, {kind})"
    return found


# what one type says and what the target has: for the kinds "matches", "exists" and "size"
SHAPES = [
    ("struct X { int a; char b; }", "struct X { char b; long c; int a; }"),
    ("struct X { int a; }", "struct X { unsigned a; }"),
    ("struct X { int a; }", "struct X { long a; }"),
    ("struct X { int a, b; }", "struct X { int a; }"),
    ("struct X { struct { int a; }; }", "struct X { union { int b; }; struct { int a; }; }"),
    ("struct X { struct { int a; }; }", "struct X { int a; }"),
    ("struct X { struct far *p; }", "struct X { struct far { int i; } *p; }"),
    ("struct X { union far *p; }", "struct X { struct far { int i; } *p; }"),
    ("struct X { struct near { int i; } *p; }", "struct X { struct near *p; }"),
    ("struct X { struct near { int i; } n; }", "struct X { struct near { int j; } n; }"),
    ("struct X { struct near___v { int i; } n; }", "struct X { struct near { int i, j; } n; }"),
    ("struct X { int a[4]; }", "struct X { int a[4]; char z; }"),
    ("struct X { int a[4]; }", "struct X { int a[5]; }"),
    ("struct X { int (*f)(int, long); }", "struct X { int (*f)(int a, long b); }"),
    ("struct X { int (*f)(int, long); }", "struct X { int (*f)(int a, int b); }"),
    ("struct X { int (*f)(int); }", "struct X { int (*f)(int a, int b); }"),
    ("struct X { void *p; const void *q; }", "struct X { void *p; void *q; }"),
    ("struct X { enum en { A, B } e; }", "struct X { enum en { B = 7, C, A } e; }"),
    ("struct X { enum en { A, B } e; }", "struct X { enum en { A, C } e; }"),
    ("struct X { enum en { A } e; }", "struct X { enum en { A = 0x100000000 } e; }"),
    ("struct X { double d; }", "struct X { double d; }"),
    ("struct X { int b : 3; }", "struct X { int b : 5; }"),
    ("struct X { _Bool b; }", "struct X { unsigned char b; }"),
    ("union X { int a; }", "struct X { int a; }"),
    ("union X { int a; }", "union X { int a; long b; }"),
    ("enum X { XA = 3, XB }", "enum X { XB = 1, XA, XC }"),
    ("enum X { XA }", "enum X { XA = 0x100000000 }"),
    ("struct X { struct X *next; }", "struct X { int i; struct X *next; }"),
    ("typedef int X", "typedef unsigned X"),
    ("typedef struct { int a; } X", "typedef struct { long a; } X"),
    ("typedef struct xx { int a; } X", "typedef struct yy { int a; } X"),
    ("typedef int *X", "typedef long *X"),
    ("typedef int X[3]", "typedef int X[4]"),
    ("typedef int (*X)(int *, char)", "typedef int (*X)(long *, char)"),
    ("typedef int (*X)(int *, char)", "typedef int (*X)(long, char)"),
    ("typedef void (*X)(void)", "typedef int (*X)(void)"),
    ("typedef float X", "typedef float X"),
    ("struct X { int a; }", "typedef struct { int a; } X"),
]


def spelled(shape: str, number: int) -> tuple[str, str]:
    """The declaration with names of its own, and the type's name."""
    for word in ("near", "far", "en", "xx", "yy", "A", "B", "C", "XA", "XB", "XC"):
        shape = re.sub(rf"\b{word}(?=\b|___)", f"{word}{number}", shape)
    first = shape.split()[0]
    name = f"X{number}" if first == "typedef" else f"{first} X{number}"
    return re.sub(r"\bX\b", f"X{number}", shape) + ";\n", name


def compiled(source: str, **functions: str) -> bytes:
    text = "".join(f"ASK({name}, {what})\n" for name, what in functions.items())
    return compile_c(PRELUDE + source + "#pragma clang attribute pop\n" + MACROS + text)


def types_file(folder: Path, source: str) -> Path:
    path = folder / "target.o"
    path.write_bytes(compile_c(source))
    return path


def alone(spec: ObjectSpec, name: str, target: Target) -> LinkedProgram:
    for key, program in spec.programs.items():
        program.autoload = key == name
    return link(spec, target).programs[name]


def answer(program: LinkedProgram) -> int:
    """What a program answers that only gives back an immediate."""
    code = program.code
    if code[0] == 0x18:
        low, high = struct.unpack_from("<I4xI", code, 4)
        return int(low | high << 32)
    return int(struct.unpack_from("<i", code, 4)[0])


def compare(source: str, functions: dict[str, str], path: Path) -> int:
    """Link all functions and compare with libbpf; the number of those that both refuse."""
    target = Target.from_btf(path)
    spec = load_object(compiled(source, **functions))
    ours = {}
    for name in functions:
        try:
            ours[name] = alone(spec, name, target).code
        except LinkError:
            theirs = libbpf_core(compiled(source, **{name: functions[name]}), path)
            assert theirs is None, name
    accepted = {name: functions[name] for name in ours}
    theirs = libbpf_core(compiled(source, **accepted), path)
    assert theirs is not None, messages
    assert {name: code.hex() for name, code in ours.items()} == {
        name: code.hex() for name, code in theirs.items()
    }
    return len(functions) - len(ours)


@pytest.mark.kernel
def test_every_kind_is_as_libbpf_has_it(tmp_path: Path) -> None:
    refused = compare(LOCAL, asks(), types_file(tmp_path, TARGET))
    assert refused < 10


@pytest.mark.kernel
def test_shapes_of_types_are_as_libbpf_has_them(tmp_path: Path) -> None:
    local, target, functions = "", "", {}
    for number, shapes in enumerate(SHAPES):
        (mine, name), (other, its) = (spelled(shape, number) for shape in shapes)
        local += mine
        target += f"{other}{its} *use{number};\n"
        for kind in range(3):
            functions[f"shape{number}_{kind}"] = f"TYPE({name}, {kind})"
    assert compare(local, functions, types_file(tmp_path, target)) < 10


# --- what C says, without a peer ------------------------------------------------------------------


def asked(expression: str, *, big: bool = False, target: str = TARGET) -> LinkedProgram:
    """The program that asks ``expression`` of LOCAL types, linked for the types of ``target``."""
    text = PRELUDE + LOCAL + "#pragma clang attribute pop\n" + MACROS + f"ASK(answer, {expression})"
    types = load_object(compile_c(target, big=big)).btf
    assert types is not None
    spec = load_object(compile_c(text, big=big))
    return link(spec, Target.from_btf(types)).programs["answer"]


@pytest.mark.parametrize(
    ("kind", "field", "expected"),
    [
        (0, "first", 32),
        (1, "u", 8),
        (2, "absent", 0),
        (2, "deep", 1),
        (0, "items[2]", 64),
        (0, "deeper", 220),
        (0, "bits", 234),
        (1, "sbits", 4),
        (3, "small", 0),
        (3, "sbits", 1),
        (4, "bits", 58),
        (5, "bits", 58),
        (5, "wide", 31),
    ],
)
def test_fields(kind: int, field: str, expected: int) -> None:
    assert answer(asked(f"INFO(((struct thing *)p)->{field}, {kind})")) == expected


def test_loads_change_their_size_with_unsigned_fields() -> None:
    load = asked("((struct thing *)p)->u")
    assert load.code[0] & 0x18 == 0x18 and struct.unpack_from("<h", load.code, 2) == (24,)
    signed = asked("((struct thing *)p)->other")
    assert signed.code[0] == 0x85 and answer(signed) == POISON_HELPER
    (failure,) = signed.core_failures
    assert failure.slot == 0 and "8 bytes there, 4 here" in failure.why


def test_big_endian() -> None:
    shift = asked("INFO(((struct thing *)p)->bits, 4)", big=True)
    assert struct.unpack_from(">i", shift.code, 4) == (48,)
    load = asked("((struct thing *)p)->u", big=True)
    assert load.code[0] & 0x18 == 0x18 and struct.unpack_from(">h", load.code, 2) == (24,)
    lost = asked("(long)((struct thing *)p)->absent", big=True)
    assert lost.code[:8] == struct.pack(">BBhi", 0x85, 0, 0, POISON_HELPER)


def test_failures_tell_the_field_and_the_line() -> None:
    program = asked("((struct thing___old *)p)->gone")
    (failure,) = program.core_failures
    assert failure.what == "field gone of struct thing___old"
    assert failure.candidates and failure.candidates[0].startswith("struct thing (type ")
    assert "no member 'gone'" in failure.why
    assert failure.line is not None and failure.line.file.endswith(".bpf.c")
    assert program.failure_at(failure.slot) is failure
    place = f"source: {failure.line.file}:{failure.line.line}"
    assert place in str(failure) and "thing___old" in str(failure)


def test_subprograms_get_their_records_where_they_are() -> None:
    source = """
    struct thing { int first; int second; };
    static __noinline int sum(struct thing *t) { return t->first + t->second; }
    SEC("socket") int one(void *p) { return sum(p) + 1; }
    SEC("socket") int two(void *p) { return ((struct thing *)p)->second + sum(p); }
    """
    source = f"{PRELUDE}{source}#pragma clang attribute pop\n"
    types = load_object(compile_c("struct thing { long gap; int second; int first; } x;")).btf
    assert types is not None
    spec = load_object(compile_c(source))
    before = spec.functions["sum"].code
    linked = link(spec, Target.from_btf(types))
    for name in ("one", "two"):
        program = linked.programs[name]
        start = program.subprograms[1].slot
        inside = [row.slot for row in program.core_relocations if row.slot >= start]
        assert len(inside) == 2 and len(program.core_relocations) == (3 if name == "two" else 2)
        offsets = {struct.unpack_from("<h", program.code, slot * 8 + 2)[0] for slot in inside}
        assert offsets == {8, 12}
    assert spec.functions["sum"].code == before


def test_the_embedded_machine_answers_with_the_objects_own_types() -> None:
    text = PRELUDE + LOCAL + "#pragma clang attribute pop\n" + MACROS
    text += "ASK(load, ((struct thing *)p)->items[1])"
    text += "ASK(flavour, INFO(((struct thing___old *)p)->first, 2) + (long)(struct thing *)p)"
    text += "ASK(gone, INFO(((struct thing___old *)p)->gone, 2) + ((struct thing *)p)->u)"
    spec = load_object(compile_c(text))
    linked = link(spec)
    assert linked.programs["load"].code == spec.programs["load"].code
    assert linked.programs["flavour"].code == spec.programs["flavour"].code
    assert linked.programs["gone"].code != spec.programs["gone"].code  # thing has no such field
