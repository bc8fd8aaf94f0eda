"""The Python module of an object: what is in it, what type checkers say, how it runs in the VM."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import bpfkit
from bpfkit.errors import FormatError, MissingKeyError, UsageError
from bpfkit.skeleton import runtime
from support.compiled import compile_c
from support.requires import REPO, need_shared
from support.skeletons import import_text, skeleton_text

pytestmark = pytest.mark.clang

DEMO = """
enum color { RED, GREEN = 5, CRIMSON = 0, __COLOR_MAX };
struct point { int x; int y; };
struct flow {
    __u32 saddr;
    union { __u32 daddr; __u8 daddr6[4]; };
    unsigned a : 3, b : 5;
    struct { __u16 lo, hi; } ports;
    enum color color : 8;
    char name[16];
    __u8 mac[6];
    struct point path[2];
    _Bool on;
    void *next;
    __u32 class;
    int __pad;
};
union word { __u32 whole; __u8 bytes[4]; };
struct event { __u64 stamp; __u32 len; };
struct event *unused_event __attribute__((unused));

struct { __uint(type, 1); __uint(max_entries, 64); __type(key, struct point);
         __type(value, struct flow); } flows SEC(".maps");
struct { __uint(type, 6); __uint(max_entries, 1); __type(key, __u32);
         __type(value, __u64); } percpu SEC(".maps");
struct { __uint(type, 22); __uint(max_entries, 4); __type(value, union word); } queue SEC(".maps");
struct { __uint(type, 27); __uint(max_entries, 4096); } ring SEC(".maps");
struct { __uint(type, 2); __uint(max_entries, 2); __type(key, __u32);
         __type(value, struct { long here; }); } anonymous SEC(".maps");

static long (*bpf_map_update_elem)(void *, const void *, const void *, __u64) = (void *)2;
static long (*bpf_ringbuf_output)(void *, void *, __u64, __u64) = (void *)130;

struct point point = {1, 2};
const volatile int level = 3;
static volatile const struct flow setup = { .saddr = 9 };
volatile __u64 hits;
__u32 ports[3] = {80, 443};
enum color paint;
char title[8] = "demo";
int lambda, str;

SEC("xdp") int count(void *ctx)
{
    struct point key = { level, setup.saddr };
    struct flow *found = bpf_map_lookup_elem(&flows, &key);
    struct event event = { 7, 64 };
    __u32 zero = 0;
    __u64 *slot = bpf_map_lookup_elem(&percpu, &zero);
    if (slot)
        *slot += 1;
    hits += 1;
    if (found)
        found->saddr += ports[1] + point.x + paint + title[0] + lambda + str;
    bpf_ringbuf_output(&ring, &event, sizeof(event), 0);
    return 2;
}
SEC("tc") int import(void *ctx)
{
    __u32 zero = 0;
    return bpf_map_lookup_elem(&anonymous, &zero) != 0;
}
char LICENSE[] SEC("license") = "GPL";
"""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    text = skeleton_text(compile_c(DEMO), types=["event"])
    return import_text(text, tmp_path_factory.mktemp("skeleton") / "demo_skeleton.py")


def test_the_module_names_everything(demo: ModuleType) -> None:
    assert set(demo.__all__) == {
        *("Demo", "DemoMaps", "DemoPrograms", "DemoVariables", "anonymous_value", "color"),
        *("event", "flow", "flow_ports", "point", "word"),
    }
    assert {"count", "import_"} <= set(demo.DemoPrograms.__annotations__)
    assert {"lambda_", "str", "level", "setup"} <= set(demo.DemoVariables.__annotations__)
    fields = [one.name for one in dataclasses.fields(demo.flow)]
    assert fields[:6] == ["saddr", "daddr", "daddr6", "a", "b", "ports"]
    assert fields[-2:] == ["class_", "_pad"]


def test_enums_keep_numbers_without_a_name(demo: ModuleType) -> None:
    assert demo.color.GREEN == 5 and demo.color.CRIMSON is demo.color.RED
    assert demo.color._COLOR_MAX == 1
    odd = demo.color(77)
    assert odd == 77 and isinstance(odd, demo.color) and odd.name == "77"
    with pytest.raises(ValueError):
        demo.color("x")


def test_records_go_to_bytes_and_back(demo: ModuleType) -> None:
    record = demo.flow(
        saddr=1,
        a=5,
        b=17,
        ports=demo.flow_ports(80, 443),
        color=demo.color.GREEN,
        name="eth0",
        mac=b"\1\2\3\4\5\6",
        path=(demo.point(1, -2), demo.point(3, 4)),
        on=True,
        class_=8,
    )
    again = demo.flow.from_bytes(record.to_bytes())
    assert again == record and hash(again) == hash(record)
    assert again.ports.hi == 443 and again.color is demo.color.GREEN and again.path[0].y == -2
    assert demo.flow.from_bytes(bytes(len(record.to_bytes()))) == demo.flow()
    with pytest.raises(dataclasses.FrozenInstanceError):
        again.saddr = 3
    assert again.replace(saddr=3, class_=1).saddr == 3


def test_members_that_share_bytes(demo: ModuleType) -> None:
    word = demo.word(whole=0x04030201)
    assert word.to_bytes() == b"\1\2\3\4"
    read = demo.word.from_bytes(b"\1\2\3\4")
    assert read.bytes == b"\1\2\3\4" and read.to_bytes() == b"\1\2\3\4"
    assert read.replace(bytes=b"\0\0\0\1").whole == 0x01000000
    with pytest.raises(UsageError, match="shares bytes"):
        demo.word(whole=1, bytes=b"\0\0\0\1").to_bytes()
    assert demo.flow(daddr6=b"\x0a\0\0\1").to_bytes()[4:8] == b"\x0a\0\0\1"


def test_wrong_values_name_their_field(demo: ModuleType) -> None:
    with pytest.raises(UsageError, match=r"\by\b"):
        demo.point(1, 1 << 40).to_bytes()
    with pytest.raises(UsageError, match=r"ports\.lo"):
        demo.flow(ports=demo.flow_ports(lo=-1)).to_bytes()
    with pytest.raises(UsageError, match="no field 'z'"):
        demo.point().replace(z=1)
    with pytest.raises(UsageError):
        demo.point.from_bytes(b"\0")


def test_variables_before_load(demo: ModuleType) -> None:
    with demo.Demo() as obj:
        assert obj.variables.level == 3
        assert obj.variables.point == demo.point(1, 2)
        assert obj.variables.ports == (80, 443, 0)
        assert obj.variables.setup.saddr == 9 and obj.variables.title == "demo"
        assert obj.variables.paint is demo.color.RED
        obj.variables.ports = [1, 2, 3]
        assert obj.variables.ports == (1, 2, 3)
        with pytest.raises(UsageError):
            obj.variables.level = "x"
        with pytest.raises(AttributeError):
            obj.variables.nothing = 1
        with pytest.raises(AttributeError):
            _ = obj.variables.nothing
        with pytest.raises(UsageError, match="load"):
            _ = obj.maps.flows
        with pytest.raises(UsageError, match="load"):
            _ = obj.programs.count
    assert demo.Demo().variables.ports == (80, 443, 0)  # each has its own


def test_programs_maps_and_variables_in_the_vm(demo: ModuleType) -> None:
    with demo.Demo() as obj:
        obj.variables.level = 10
        obj.variables.setup = demo.flow(saddr=20)
        assert obj.load() is obj
        key = demo.point(10, 20)
        obj.maps.flows[key] = demo.flow(saddr=1000, color=demo.color.GREEN)
        obj.variables.point = demo.point(5, 0)
        obj.variables.paint = demo.color.GREEN
        assert obj.programs.count.test_run(bytes(64)).retval == 2
        assert obj.maps.flows[key].saddr == 1000 + 443 + 5 + 5 + ord("d")
        assert obj.maps.flows.items() == [(key, obj.maps.flows[key])]
        assert dict(obj.maps.flows.items())[key].color is demo.color.GREEN
        assert list(obj.maps.flows) == [key]
        assert obj.variables.hits == 1
        assert sum(obj.maps.percpu[0]) == 1
        assert [demo.event.from_bytes(r) for r in obj.maps.ring] == [demo.event(7, 64)]
        obj.maps.queue.push(demo.word(whole=6))
        assert obj.maps.queue.peek().whole == 6 and obj.maps.queue.pop().bytes == b"\6\0\0\0"
        assert obj.maps.anonymous[0] == demo.anonymous_value(0)
        obj.maps.anonymous[1] = {"here": 4}  # dicts, as everywhere
        assert obj.maps.anonymous[1].here == 4
        with pytest.raises(UsageError, match="read-only"):
            obj.variables.level = 1
        with pytest.raises(UsageError, match="loaded already"):
            obj.load()
        assert "loaded on vm" in repr(obj)
    obj.close()
    with pytest.raises(UsageError, match="not loaded"):
        _ = obj.programs.count


def test_a_host_of_the_users_own(demo: ModuleType) -> None:
    with bpfkit.VM(engine="interpreter") as host, demo.Demo().load(host, programs=["count"]) as obj:
        assert obj.programs.count.test_run(bytes(64)).verdict == "XDP_PASS"
        with pytest.raises(MissingKeyError):
            _ = obj.programs.import_
        assert obj.object.programs["count"] is obj.programs.count


def test_damaged_text_is_said(demo: ModuleType) -> None:
    for text, size in (("c-rk", 10), ("\x7f", 1), (demo._DATA, 100)):
        with pytest.raises(FormatError, match="damaged"):
            _ = runtime.Embedded("x", text, size).data


def test_wrong_names_and_types() -> None:
    data = compile_c(DEMO)
    with pytest.raises(UsageError, match="no name"):
        skeleton_text(data, "a-b")
    with pytest.raises(MissingKeyError, match="nothing"):
        skeleton_text(data, types=["nothing"])


def test_an_object_without_btf(tmp_path: Path) -> None:
    source = """
    SEC("maps") struct { unsigned type, key, value, max, flags; } old = {1, 4, 12, 8, 0};
    int value = 5;
    SEC("xdp") int prog(void *ctx) { int k = value; return bpf_map_lookup_elem(&old, &k) != 0; }
    """
    text = skeleton_text(compile_c(source, debug=False), "bare")
    module = import_text(text, tmp_path / "bare_skeleton.py")
    with module.Bare() as obj:
        assert obj.variables.value == b"\5\0\0\0"
        obj.variables.value = b"\6\0\0\0"
        with pytest.raises(UsageError, match="4 bytes"):
            obj.variables.value = 7
        obj.load()
        obj.maps.old[6] = bytes(12)
        assert obj.programs.prog.test_run(bytes(64)).retval == 1


def test_two_types_of_one_name(tmp_path: Path) -> None:
    source = """
    SEC("xdp") int one(void *ctx)
    {
        struct same { int a; };
        static volatile struct same first;
        { struct same { long b; }; static volatile struct same second; second.b++; }
        return first.a;
    }
    """
    module = import_text(skeleton_text(compile_c(source), "twins"), tmp_path / "twins_skeleton.py")
    names = {one.name for cls in (module.same, module.same_2) for one in dataclasses.fields(cls)}
    assert names == {"a", "b"}


USER = """
from typing import assert_type
from {module} import Demo, color, flow, point, event

def use(obj: Demo) -> None:
    assert_type(obj.variables.level, int)
    assert_type(obj.variables.point, point)
    assert_type(obj.variables.ports, tuple[int, ...])
    assert_type(obj.maps.flows[point(1, 2)], flow)
    assert_type(obj.maps.flows.get(point()), flow | None)
    assert_type(obj.maps.percpu[0], list[int])
    for record in obj.maps.ring:
        assert_type(record, bytes)
        assert_type(event.from_bytes(record), event)
    for key, value in obj.maps.flows.items():
        assert_type(key, point)
        assert_type(value.color, color)
    obj.variables.hits = 4
    with Demo().load() as other:
        assert_type(other, Demo)
"""
WRONG = """
from {module} import Demo, point

def use(obj: Demo) -> None:
    obj.variables.level = "three"
    obj.maps.flows[1]
    obj.maps.flows[point()] = 5
    obj.maps.missing
    point(z=1)
"""
OBJECTS = (
    *("core_kern", "bpf_cubic", "test_usdt", "test_ringbuf", "uprobe_syscall_executed"),
    *("profiler1", "bpf_flow", "test_core_reloc_misc", "map_kptr", "test_queue_map", "strobemeta"),
)


def _corpus_modules(folder: Path) -> list[Path]:
    root = need_shared("data/verifier_corpus/objects/selftests-6.12")
    made = []
    for name in OBJECTS:
        file = root / f"{name}.o"
        if file.exists():
            path = folder / f"corpus_{name}.py"
            path.write_text(skeleton_text(file.read_bytes(), name))
            made.append(path)
    assert len(made) > len(OBJECTS) // 2
    return made


def _check(*words: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *map(str, words)], capture_output=True, text=True, cwd=REPO
    )


def test_type_checkers_and_linters_are_content(demo: ModuleType, tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="mypy is not installed")
    folder = tmp_path / "generated"
    folder.mkdir()
    (folder / "demo_typed.py").write_text(Path(str(demo.__file__)).read_text())
    (folder / "user.py").write_text(USER.format(module="demo_typed"))
    for path in _corpus_modules(folder):
        import_text(path.read_text(), path)
    strict = ("mypy", "--strict", "--config-file", REPO / "pyproject.toml")
    done = _check(*strict, "--cache-dir", tmp_path / "cache", folder)
    assert done.returncode == 0, done.stdout
    (folder / "wrong.py").write_text(WRONG.format(module="demo_typed"))
    done = _check(*strict, "--cache-dir", tmp_path / "cache", folder)
    lines = [line for line in done.stdout.splitlines() if "error:" in line]
    assert all("wrong.py" in line for line in lines), done.stdout
    assert {int(line.split(":")[1]) for line in lines} == {5, 6, 7, 8, 9}
    (folder / "wrong.py").unlink()


def test_ruff_is_content(demo: ModuleType, tmp_path: Path) -> None:
    pytest.importorskip("ruff", reason="ruff is not installed")
    (tmp_path / "demo.py").write_text(Path(str(demo.__file__)).read_text())
    _corpus_modules(tmp_path)
    for arguments in (("check",), ("check", "--config", REPO / "pyproject.toml"), ("format", "-q")):
        extra = ("--check",) if arguments[0] == "format" else ()
        isolated = ("--isolated",) if len(arguments) == 1 else ()
        done = _check("ruff", *arguments, *extra, *isolated, "--no-cache", tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
