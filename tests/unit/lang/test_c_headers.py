"""The C headers of the package: each public macro once, for both machines, in VM and kernel."""

import logging
import os
import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

import bpfkit
from bpfkit.errors import CompileError, UnsupportedError
from bpfkit.lang.c import compile_c, find_compiler, open_c
from bpfkit.lang.c.headers import generated_headers, header_folders
from support.requires import REPO, need_clang, need_kernel, need_tool

pytestmark = pytest.mark.clang

SOURCES = sorted((REPO / "tests" / "data" / "c").glob("*.c"))
PACKET = bytes(60)
INCLUDE = header_folders()[0]


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory, monkeypatch):
    need_clang()
    monkeypatch.setenv("BPFKIT_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture(params=["clang", "zig"])
def compiler(request, monkeypatch):
    if request.param == "zig":
        monkeypatch.setenv("BPFKIT_CLANG", "zig")
    try:
        found = find_compiler()
    except UnsupportedError as error:
        pytest.skip(str(error))
    if found.kind != request.param:
        pytest.skip(f"no {request.param} here")
    return found


def source(name: str) -> Path:
    return REPO / "tests" / "data" / "c" / name


@pytest.mark.parametrize("machine", ["x86", "arm64"])
@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_macro_compiles_without_warnings(compiler, path, machine, caplog):
    defines = [f"__TARGET_ARCH_{machine}"]
    with caplog.at_level(logging.WARNING, "bpfkit.lang.c"):
        spec = open_c(path, defines=defines)
        if path.stem == "tracing":
            open_c(path, defines=[*defines, "KERNEL_TYPES"])
    assert spec.programs
    assert not caplog.records


def test_registers_of_each_machine():
    """Loads of PT_REGS_PARM1 to 3 in a kprobe are those of the calling convention."""
    text = """#include <linux/bpf.h>
#include <linux/ptrace.h>
#include <bpf/bpf_tracing.h>
SEC("kprobe/x") int BPF_KPROBE(probe, long a, long b, long c) { return a + b * 3 + c * 5; }
"""
    expected = {"x86": {112, 104, 96}, "arm64": {0, 8, 16}}
    for machine, offsets in expected.items():
        program = open_c(text, defines=[f"__TARGET_ARCH_{machine}"]).programs["probe"]
        fields = struct.iter_unpack("<BBhi", program.code)
        loads = {
            offset for code, registers, offset, _ in fields if code == 0x79 and registers >= 16
        }
        assert loads == offsets, machine


def test_registers_need_a_machine():
    text = "#include <linux/bpf.h>\n#include <bpf/bpf_tracing.h>\n"
    compile_c(text + "int x;\n", defines=["__TARGET_ARCH_none"])
    with pytest.raises(CompileError, match="__TARGET_ARCH_x86"):
        compile_c(
            text + "long f(struct pt_regs *ctx) { return PT_REGS_IP(ctx); }\n",
            defines=["__TARGET_ARCH_none"],
        )


@pytest.mark.parametrize(
    ("name", "program"),
    [("endian", "claims"), ("helpers", "claims"), ("helpers", "printing"), ("bitfields", "claims")],
)
def test_claims_hold_in_the_vm(name, program):
    spec = open_c(source(f"{name}.c"))
    for other in set(spec.programs) - {program}:
        del spec.programs[other]
    with bpfkit.VM() as host:
        loaded = host.load(spec)
        assert loaded.programs[program].test_run(PACKET).retval == 0


def test_usdt_maps_have_the_layout_that_loaders_fill():
    spec = open_c(source("usdt.c"))
    sites, addresses = spec.maps["__bpf_usdt_specs"], spec.maps["__bpf_usdt_ip_to_spec_id"]
    assert (sites.key_size, sites.value_size, sites.max_entries) == (4, 12 * 16 + 16, 16)
    assert (addresses.key_size, addresses.value_size, addresses.max_entries) == (8, 4, 64)
    text = """#include <linux/bpf.h>
#include <linux/ptrace.h>
#include <bpf/usdt.bpf.h>
#define AT(member, offset) \\
  _Static_assert(__builtin_offsetof(struct __bpf_usdt_arg_spec, member) == offset, "")
AT(val_off, 0); AT(reg_off, 12); AT(arg_signed, 14); AT(arg_bitshift, 15);
_Static_assert(__builtin_offsetof(struct __bpf_usdt_spec, usdt_cookie) == 192, "");
_Static_assert(__builtin_offsetof(struct __bpf_usdt_spec, arg_cnt) == 200, "");
"""
    for byteorder in ("little", "big"):
        compile_c(text, byteorder=byteorder)
    wide = open_c(source("usdt.c"), defines=["BPF_USDT_WIDE_ARGS"])
    assert wide.maps["__bpf_usdt_specs"].value_size == 12 * 24 + 16


def headers() -> list[str]:
    """All that programs include by name: shipped and generated."""
    shipped = {str(path.relative_to(INCLUDE)) for path in INCLUDE.rglob("*.h")}
    names = shipped | set(generated_headers())
    return sorted(n for n in names if not n.startswith("bpfkit/"))


@pytest.mark.parametrize("order", [1, -1])
def test_all_headers_in_one_program(compiler, order, caplog):
    """No two headers contradict each other; types come first for those of libbpf."""
    names = [n for n in headers() if not n.startswith("bpf/")][::order]
    names += [n for n in headers() if n.startswith("bpf/")][::order]
    with caplog.at_level(logging.WARNING, "bpfkit.lang.c"):
        compile_c("".join(f"#include <{name}>\n" for name in names) + "int x;\n")
    assert not caplog.records


def test_old_spellings_of_includes():
    text = "#include <uapi/linux/bpf.h>\n#include <uapi/linux/ptrace.h>\n"
    compile_c(text + '#include "bpf_helpers.h"\n#include "usdt.bpf.h"\nint x;\n')


# --- libbpf's own headers as the list of what there has to be -----------------------------------

LIBBPF = Path("/usr/include/bpf")
PUBLIC = (
    "bpf_helpers",
    "bpf_helper_defs",
    "bpf_endian",
    "bpf_core_read",
    "bpf_tracing",
    "usdt.bpf",
)
INTERNAL = re.compile(r"___|__PT_PARM\d_SYSCALL_REG_|BPF_USDT_HAS|__CORE_BITFIELD_PROBE_READ$")


def names_of(path: Path) -> set[str]:
    """Macros, functions and enumerators that a header defines (names only)."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.S)
    found = re.findall(r"^\s*#\s*define\s+(\w+)", text, re.M)
    found += re.findall(r"\(\*(?: const)?\s*(bpf_\w+)\)\(", text)
    found += re.findall(r"^\t((?:BPF|TRI|LIBBPF)_\w+)\b", text, re.M)
    return {name for name in found if not INTERNAL.match(name)}


@pytest.mark.skipif(not LIBBPF.is_dir(), reason="no libbpf headers to compare names with")
@pytest.mark.parametrize("name", PUBLIC)
def test_names_of_libbpf_are_there(name):
    theirs = names_of(LIBBPF / f"{name}.h")
    ours = set()
    for folder in header_folders():
        for path in [*folder.glob("bpf/*.h"), *folder.glob("bpfkit/*.h")]:
            ours |= names_of(path)
    other_machines = {n for n in theirs if n.startswith("bpf_target_")}
    missing = theirs - ours - other_machines
    assert not missing, f"{name}.h of libbpf also has {', '.join(sorted(missing))}"


# --- the running kernel -------------------------------------------------------------------------


@pytest.mark.kernel
@pytest.mark.parametrize("name", ["helpers", "endian", "loops", "packets", "core_read"])
def test_kernel_takes_programs_of(name, tmp_path):
    load_in_kernel(compile_c(source(f"{name}.c")), tmp_path)


@pytest.mark.kernel
def test_kernel_takes_tracing_programs(tmp_path):
    load_in_kernel(compile_c(source("tracing.c"), defines=["KERNEL_TYPES"]), tmp_path)


@pytest.mark.kernel
def test_kernel_takes_usdt_programs(tmp_path):
    load_in_kernel(compile_c(source("usdt.c")), tmp_path)


def load_in_kernel(data: bytes, folder: Path) -> None:
    need_kernel()
    need_tool("bpftool")
    path = folder / "program.o"
    path.write_bytes(data)
    pin = Path(f"/sys/fs/bpf/bpfkit-headers-{os.getpid()}")
    try:
        command = ["bpftool", "prog", "loadall", str(path), str(pin)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-3000:]
    finally:
        shutil.rmtree(pin, ignore_errors=True)
