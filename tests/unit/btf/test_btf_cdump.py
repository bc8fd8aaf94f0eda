"""BTF as a C header: order, names, layouts, and that compilers take it."""

import random
import struct

import pytest

from bpfkit.btf import Btf, BtfBuilder, Int, Kind, Member, Struct
from bpfkit.btf.cdump import dump_c
from bpfkit.elf import ElfFile
from bpfkit.errors import FormatError, MissingKeyError, UnsupportedError
from bpfkit.lang.c import compile_c
from support.btf_sources import compiled, every_kind
from support.requires import missing, need_clang


@pytest.fixture(scope="module")
def kernel():
    try:
        return Btf.running()
    except UnsupportedError as error:
        missing("kernel", str(error))


@pytest.fixture(params=["clang", "zig"])
def compiler(request, monkeypatch):
    if request.param == "zig":
        monkeypatch.setenv("BPFKIT_CLANG", "zig")
    need_clang()


def build(**types):
    """A builder with ``int`` as 1, ``char`` as 2."""
    b = BtfBuilder()
    b.add_int("int", 4, signed=True)
    b.add_int("char", 1, signed=True)
    return b


def body(btf, roots=None):
    """The header without its frame."""
    text = dump_c(btf, roots).partition("__VMLINUX_H__\n#define __VMLINUX_H__\n\n")[2]
    text = text.rpartition("#endif /* __VMLINUX_H__ */")[0]
    if "#pragma" not in text:
        return text
    return text.partition("#endif\n\n")[2].rpartition("#ifndef BPF_NO_PRESERVE_ACCESS_INDEX")[0]


def opened(builder):
    return builder.to_btf()


def in_compiler(header, expressions, tmp_path):
    """The values of constant expressions, as the compiler sees them below ``header``."""
    (tmp_path / "types.h").write_text(header)
    listed = ",\n".join(expressions)
    source = f'#include "types.h"\nconst unsigned long long values[] = {{\n{listed}\n}};\n'
    data = compile_c(source, include_dirs=[tmp_path], cache=False, extra_args=["-g0"])
    section = ElfFile(data).section(".rodata")
    return struct.unpack(f"<{len(expressions)}Q", bytes(section.data))


def layout_questions(btf, type_ids):
    """(C expression, what the BTF says) for sizes and the offsets of all members."""
    questions = []
    for type_id in type_ids:
        spelled, layout = btf.declaration(type_id), btf.layout(type_id)
        questions.append((f"sizeof({spelled})", layout.size))
        for field in layout.fields:
            if not field.bit_size:
                questions.append((f"__builtin_offsetof({spelled}, {field.name})", field.offset))
    return questions


def check_layouts(btf, type_ids, header, tmp_path):
    questions = layout_questions(btf, type_ids)
    answers = in_compiler(header, [question for question, _ in questions], tmp_path)
    wrong = [(q, said, got) for (q, said), got in zip(questions, answers) if said != got]
    assert not wrong


# --- the text -------------------------------------------------------------------------------------


def test_frame():
    b = build()
    assert "#pragma" not in dump_c(opened(b))
    b.add_struct("s", 4, [("x", 1, 0)])
    text = dump_c(opened(b))
    assert text.startswith("#ifndef __VMLINUX_H__\n#define __VMLINUX_H__\n")
    assert "#pragma clang attribute push (__attribute__((preserve_access_index))" in text
    assert text.endswith("#pragma clang attribute pop\n#endif\n\n#endif /* __VMLINUX_H__ */\n")


def test_order_and_forward_declarations():
    b = build()
    outer = b.next_id
    b.add_struct("outer", 16, [("in", outer + 1, 0), ("p", outer + 2, 64)])
    b.add_struct("inner", 8, [("back", outer + 3, 0)])
    b.add_ptr(outer + 4)
    b.add_ptr(outer)
    b.add_fwd("hidden")
    assert body(opened(b)) == (
        "struct outer;\n\nstruct inner {\n\tstruct outer *back;\n};\n\n"
        "struct hidden;\n\n"
        "struct outer {\n\tstruct inner in;\n\tstruct hidden *p;\n};\n\n"
    )


def test_struct_that_points_to_itself_needs_no_declaration():
    b = build()
    node = b.next_id
    b.add_struct("node", 8, [("next", node + 1, 0)])
    b.add_ptr(node)
    assert body(opened(b)) == "struct node {\n\tstruct node *next;\n};\n\n"


def test_declarators():
    b = build()
    three = b.add_array(1, 3)
    proto = b.add_func_proto(1, [("", 2), ("", 0)])
    nothing = b.add_func_proto(0, [])
    pointer = b.add_ptr(three)
    handlers = b.add_array(b.add_ptr(proto), 4)
    chooser = b.add_func_proto(b.add_ptr(nothing), [("", b.add_ptr(b.add_const(2)))])
    fixed = b.add_const(b.add_ptr(b.add_volatile(b.add_const(0))))
    names = b.add_const(b.add_array(b.add_const(2), 5))
    tagged = b.add_ptr(b.add_type_tag("user", b.add_const(2)))
    types = (pointer, handlers, b.add_ptr(chooser), fixed, names, tagged, b.add_array(three, 2))
    for number, type_id in enumerate(types):
        b.add_typedef(f"t{number}", type_id)
    assert body(opened(b)).split(";\n\n")[:-1] == [
        "typedef int (*t0)[3]",
        "typedef int (*t1[4])(char, ...)",
        "typedef void (*(*t2)(const char *))(void)",
        "typedef const volatile void *const t3",
        "typedef const char t4[5]",
        'typedef const char __attribute__((btf_type_tag("user"))) *t5',
        "typedef int t6[2][3]",
    ]


def test_names_that_are_taken():
    b = build()
    for size in (4, 8):
        b.add_struct("twice", size, [("x", 1, 0)])
    b.add_typedef("twice", 1)  # another name space
    b.add_enum("first", [("A", 0), ("B", 1)])
    b.add_enum("", [("B", 5), ("int", 6)])
    b.add_typedef("A", 1)
    b.add_fwd("twice")
    b.add_fwd("first")
    text = body(opened(b))
    assert "struct twice {\n\tint x;\n};" in text
    assert "struct twice___2 {\n\tint x;\n\tlong: 32;\n};" in text
    assert "typedef int twice;" in text
    assert "enum {\n\tB___2 = 5,\n\tint_ = 6,\n};" in text
    assert "typedef int A___2;" in text


def test_names_of_a_part_are_those_of_the_whole():
    b = build()
    b.add_struct("twice", 4, [("x", 1, 0)])
    second = b.add_struct("twice", 4, [("y", 1, 0)])
    later = b.add_enum("e", [("C", 0)]) and b.add_enum("f", [("C", 1)])
    btf = opened(b)
    assert body(btf, [second]) == "struct twice___2 {\n\tint y;\n};\n\n"
    assert body(btf, [later]) == "enum f {\n\tC___2 = 1,\n};\n\n"


def test_roots_take_what_they_need():
    b = build()
    far = b.add_struct("far", 4, [("x", 1, 0)])
    near = b.add_struct("near", 4, [("x", 1, 0)])
    alias = b.add_typedef("near_t", near)
    b.add_struct("unused", 4, [("x", 1, 0)])
    root = b.add_struct("root", 16, [("p", b.add_ptr(far), 0), ("v", alias, 64)])
    text = body(opened(b), [root])
    assert "struct far;" in text and "struct near {" in text and "unused" not in text
    assert body(opened(b), []) == ""
    with pytest.raises(MissingKeyError):
        dump_c(opened(b), [99])


def test_functions_and_variables_as_roots():
    b = build()
    func = b.add_func("act", b.add_func_proto(1, [("n", 1)]), linkage=1)
    kfunc = b.add_func("bpf_act", b.add_func_proto(0, [("p", b.add_ptr(2))]), linkage=1)
    b.add_decl_tag("bpf_kfunc", kfunc)
    section = b.add_datasec(".data", 4, [(b.add_var("count", 1), 0, 4)])
    btf = opened(b)
    assert "extern int act(int n);\n" in dump_c(btf, [func])
    assert "extern int count;\n" in dump_c(btf, [section])
    whole = dump_c(btf)
    assert "extern void bpf_act(char *p) __weak __ksym;\n" in whole
    assert "#ifndef BPF_NO_KFUNC_PROTOTYPES\n" in whole and "act(int n)" not in whole


def test_split_btf_comes_with_its_base():
    b = build()
    b.add_struct("base_type", 4, [("x", 1, 0)])
    base = opened(b)
    split = BtfBuilder(base=base)
    split.add_struct("module_type", 4, [("x", base.find("base_type"), 0)])
    split.add_struct("base_type", 4, [("y", 1, 0)])
    text = body(Btf.from_bytes(split.to_bytes(), base=base))
    assert "struct module_type {\n\tstruct base_type x;\n};" in text
    assert "struct base_type___2 {\n\tint y;\n};" in text


def test_declaration_tags():
    b = build()
    owner = b.add_struct("owner", 4, [("x", 1, 0)])
    b.add_decl_tag("note", owner, component=0)
    b.add_decl_tag('say "so"', owner)
    text = body(opened(b))
    assert 'int x __attribute__((btf_decl_tag("note")));' in text
    assert '} __attribute__((btf_decl_tag("say \\"so\\"")));' in text


# --- what compilers make of it --------------------------------------------------------------------


def odd_layouts():
    b = build()
    long_ = b.add_int("long int", 8, signed=True)
    flag = b.add_int("_Bool", 1, bool=True)
    giant = b.add_int("__int128", 16, signed=True)
    real, half = b.add_float("double", 8), b.add_float("_Float16", 2)
    small = b.add(enum_of(1, [("SMALL_A", 1)]))
    wide = b.add(enum_of(8, [("WIDE_A", 1)]))
    b.add_enum64("huge", [("HUGE_A", 1 << 40)])
    b.add_enum64("low", [("LOW_A", -(1 << 63))], signed=True)
    b.add_struct("packed", 5, [("a", 2, 0), ("b", 1, 8)])
    b.add_struct("tail", 64, [("a", 2, 0)])
    b.add_struct("page", 1 << 14, [("a", 1, 0), ("b", 1, 1 << 16)])
    b.add_struct("holes", 48, [("a", 2, 0), ("b", 1, 64), ("c", 2, 128), ("d", long_, 256)])
    b.add_struct(
        "numbers", 64, [("g", giant, 0), ("r", real, 128), ("h", half, 192), ("z", 2, 8 * 63)]
    )
    b.add_struct("enums", 16, [("s", small, 0), ("w", wide, 64)])
    b.add_struct("empty", 0, [])
    b.add_struct("space", 24, [])
    b.add_union("either", 16, [("a", 1, 0), ("b", 2, 0)])
    b.add_union("odd", 5, [("a", 1, 0), ("b", b.add_array(2, 5), 0)])
    b.add(bits_of("bits", 12, [("a", 1, 0, 3), ("b", 1, 5, 7), ("c", 1, 32, 32), ("d", 2, 64, 8)]))
    b.add(bits_of("moved", 8, [("a", 2, 4, 4), ("b", flag, 15, 1), ("z", 2, 56, 0)]))
    b.add(bits_of("crossing", 6, [("a", 1, 0, 20), ("b", 1, 20, 20), ("z", 2, 40, 0)]))
    b.add(Int("narrow", 4, bits=5, bit_offset=3))
    b.add_struct("old", 8, [("n", b.next_id - 1, 0), ("z", 1, 32)])
    inner = b.add_struct("", 8, [("i", 1, 0), ("j", 2, 32)])
    either = b.add_union("", 8, [("k", long_, 0), ("", inner, 0)])
    b.add_struct("nested", 40, [("", either, 0), ("v", b.add_array(inner, 3), 64), ("e", 2, 256)])
    named = b.add_struct("plain", 8, [("m", 1, 0), ("n", 1, 32)])
    b.add_struct("embeds", 12, [("", named, 0), ("o", 1, 64)])
    return opened(b)


def enum_of(size, values):
    from bpfkit.btf import Enum

    return Enum(f"enum{size}", size, False, tuple(values))


def bits_of(name, size, members):
    return Struct(name, size, tuple(Member(*member) for member in members))


def test_odd_layouts_are_exact(compiler, tmp_path):
    btf = odd_layouts()
    ids = [i for i in btf if btf.kind(i) in (Kind.STRUCT, Kind.UNION) and btf.name(i)]
    check_layouts(btf, ids, dump_c(btf), tmp_path)


def test_every_kind_compiles(compiler, tmp_path, caplog):
    btf = opened(every_kind())
    check_layouts(btf, [btf.find("node"), btf.find("half")], dump_c(btf), tmp_path)
    assert not caplog.records


def test_what_clang_made_comes_back(compiler, tmp_path):
    btf = Btf.from_bytes(compiled()[".BTF"])
    ids = [btf.find("everything"), btf.find("inner"), btf.find("number")]
    check_layouts(btf, ids, dump_c(btf), tmp_path)
    source = '#include "types.h"\nstruct everything record;\n'
    again = compile_c(source, include_dirs=[tmp_path], cache=False)
    found = Btf.from_bytes(bytes(ElfFile(again).section(".BTF").data))
    ours, theirs = found.layout(found.find("everything")), btf.layout(ids[0])
    assert [(f.name, f.bit_offset, f.bit_size, f.offset) for f in ours] == [
        (f.name, f.bit_offset, f.bit_size, f.offset) for f in theirs
    ]


def test_500_structs_of_this_kernel(compiler, kernel, tmp_path, caplog):
    header = dump_c(kernel)
    named = [
        type_id
        for type_id in kernel
        if kernel.kind(type_id) == Kind.STRUCT
        and kernel.name(type_id)
        and len(kernel.find_all(kernel.name(type_id))) == 1
    ]
    chosen = random.Random(6).sample(named, min(500, len(named)))
    check_layouts(kernel, chosen, header, tmp_path)
    assert not caplog.records


# --- what is broken -------------------------------------------------------------------------------


def test_a_struct_inside_itself():
    b = build()
    b.add_struct("loop", 4, [("x", b.next_id, 0)])
    with pytest.raises(FormatError, match="contains itself"):
        dump_c(opened(b))


def test_members_that_do_not_fit_are_said():
    b = build()
    b.add_struct("odd", 4, [("a", 1, 0), ("b", 1, 16), ("c", 1, 320)])
    text = body(opened(b))
    assert "/* b overlaps, at bit 16 */" in text and "/* c overlaps, at bit 320 */" in text


@pytest.mark.parametrize("kind", ["ptr", "const", "typedef", "func_proto", "array"])
def test_circles_end(kind):
    b = build()
    own = b.next_id
    if kind == "func_proto":
        b.add_func_proto(own, [])
    elif kind == "array":
        b.add_array(own, 2)
    elif kind == "typedef":
        b.add_typedef("t", own)
    else:
        getattr(b, f"add_{kind}")(own)
    b.add_struct("s", 8, [("x", own, 0)])
    with pytest.raises(FormatError):
        dump_c(opened(b))


def test_anonymous_types_cannot_explode():
    b = build()
    inner = b.add_struct("", 4, [("x", 1, 0)])
    for _ in range(40):
        inner = b.add_union("", 4, [("", inner, 0), ("", inner, 0)])
    b.add_typedef("bomb", inner)
    with pytest.raises(FormatError, match="too much text"):
        dump_c(opened(b))


def test_names_of_other_languages():
    b = build()
    b.add_struct("Option<u8>", 4, [("0", 1, 0), ("type name", 1, 0)])
    assert "struct Option_u8_ {\n\tint _0;\n" in body(opened(b))
