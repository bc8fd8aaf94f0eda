"""Annotations tell the truth: what the codec gives for any bytes is what they say; and no object
can write code into a skeleton."""

from __future__ import annotations

import ast
import dataclasses
import random
import re
import types
import typing
from pathlib import Path
from typing import Any

import pytest

from bpfkit.errors import BpfkitError
from bpfkit.obj import load_object
from bpfkit.skeleton import c_skeleton, python_skeleton, runtime
from support.compiled import compile_c
from support.requires import need_shared
from support.skeletons import import_text, skeleton_text

FOLDER = "data/verifier_corpus/objects/selftests-6.12"
OBJECTS = ("bpf_cubic", "core_kern", "test_usdt", "map_kptr", "bpf_flow", "netif_receive_skb")


def agrees(value: Any, annotation: Any) -> bool:
    origin = typing.get_origin(annotation)
    if origin in (types.UnionType, typing.Union):
        return any(agrees(value, one) for one in typing.get_args(annotation))
    if origin is tuple:
        item = typing.get_args(annotation)[0]
        return type(value) is tuple and all(agrees(one, item) for one in value)
    if isinstance(value, runtime.Record):
        return type(value) is annotation and not wrong_fields(value)
    return type(value) is annotation


def wrong_fields(record: runtime.Record) -> list[str]:
    hints = typing.get_type_hints(type(record))
    return [
        one.name
        for one in dataclasses.fields(record)  # type: ignore[arg-type]
        if not agrees(getattr(record, one.name), hints[one.name])
    ]


@pytest.mark.parametrize("name", OBJECTS)
def test_annotations_agree_with_values(name: str, tmp_path: Path) -> None:
    data = need_shared(f"{FOLDER}/{name}.o").read_bytes()
    module = import_text(skeleton_text(data, name), tmp_path / f"types_{name}.py")
    rng = random.Random(name)
    found = [vars(module)[one] for one in module.__all__]
    records = [one for one in found if issubclass(one, runtime.Record)]
    for cls in records:
        size = len(cls().to_bytes())
        assert cls().to_bytes() == bytes(size) and cls.from_bytes(bytes(size)) == cls()
        for raw in (bytes(size), rng.randbytes(size)):
            record = cls.from_bytes(raw)
            assert not wrong_fields(record), (cls, wrong_fields(record))
            assert cls.from_bytes(record.to_bytes()) == record
    variables = next(one for one in found if issubclass(one, runtime.Variables))
    skeleton = next(one for one in found if issubclass(one, runtime.Skeleton))()
    for attribute, annotation in typing.get_type_hints(variables).items():
        if not attribute.startswith("_"):
            assert agrees(getattr(skeleton.variables, attribute), annotation), attribute


@pytest.mark.clang
def test_names_cannot_write_code() -> None:
    source = """
    struct holder { int member_name; };
    struct holder variable_name;
    struct { __uint(type, 2); __uint(max_entries, 1); __type(key, __u32);
             __type(value, struct holder); } map_name SEC(".maps");
    SEC("xdp") int program_name(void *ctx) { return variable_name.member_name; }
    char LICENSE[] SEC("license") = "licence_text";
    """
    data = compile_c(source)
    evil = {
        b"program_name": b'x"*/;#\n\xff\\\x01',
        b"map_name": b'";\n\\%s*/',
        b"variable_name": b'a;int b=(c)"\n',
        b"holder": b"x{};y\n",
        b"member_name": b"a\n;b=c()\\ ",
        b"licence_text": b'"""\nevil=1\\',
        b"xdp\0": b"xdp\0",
    }
    for old, new in evil.items():
        data = data.replace(old, new.ljust(len(old), b"_"))
    try:
        spec = load_object(data, file="evil.o")
    except BpfkitError:
        pytest.skip("the reader refuses such names")
    text = python_skeleton(spec, data, "evil")
    outside = [type(one) for one in ast.parse(text).body]
    assert set(outside) <= {ast.Expr, ast.ImportFrom, ast.Assign, ast.ClassDef}
    assert "evil=1" not in re.sub(r'""".*?"""', "", text, flags=re.S)
    header = c_skeleton(spec, data, "evil")
    code = re.sub(r'"(?:[^"\\\n]|\\.)*"', '""', header)
    assert '"' not in code.replace('""', "") and "int b=" not in code and "y\n;" not in code
    assert all(line.count('"') % 2 == 0 for line in code.splitlines())


def test_damaged_objects_end_in_our_errors() -> None:
    rng = random.Random(7)
    made = 0
    for _ in range(20):
        name = rng.choice(("test_usdt", "bpf_flow"))
        data = bytearray(need_shared(f"{FOLDER}/{name}.o").read_bytes())
        for _ in range(rng.randint(1, 8)):
            data[rng.randrange(64, len(data))] = rng.choice((0, 1, 10, 34, 92, 255))
        try:
            spec = load_object(bytes(data), file="damaged.o")
            ast.parse(python_skeleton(spec, bytes(data), "damaged"))
            c_skeleton(spec, bytes(data), "damaged")
            made += 1
        except BpfkitError:
            pass
    assert made


@pytest.mark.parametrize("name", ["test_l4lb", "bpf_flow", "test_xdp", "bloom_filter_map", "timer"])
def test_real_objects_in_the_vm(name: str, tmp_path: Path) -> None:
    data = need_shared(f"{FOLDER}/{name}.o").read_bytes()
    module = import_text(skeleton_text(data, name), tmp_path / f"loaded_{name}.py")
    found = [vars(module)[one] for one in module.__all__]
    cls = next(one for one in found if issubclass(one, runtime.Skeleton))
    with cls() as obj:
        for attribute in type(obj.variables).__annotations__:
            setattr(obj.variables, attribute, getattr(obj.variables, attribute))
        before = {
            key: spec.contents for key, spec in obj.spec.maps.items() if any(spec.contents or b"")
        }
        plain = {
            key: spec.contents for key, spec in cls().spec.maps.items() if any(spec.contents or b"")
        }
        assert before == plain  # what was read and written back is the same
        obj.load()
        for attribute in type(obj.programs).__annotations__:
            assert getattr(obj.programs, attribute).linked.code
        for attribute in type(obj.maps).__annotations__:
            view = getattr(obj.maps, attribute)
            assert isinstance(view, runtime.OtherMap) and getattr(obj.maps, attribute) is view
        for attribute in type(obj.variables).__annotations__:
            getattr(obj.variables, attribute)
