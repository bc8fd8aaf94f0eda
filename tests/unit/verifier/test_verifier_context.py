"""Contexts that BTF types: arguments and results of the functions of a small made-up kernel."""

from __future__ import annotations

import struct
from functools import cache

import pytest

from bpfkit.btf import BtfBuilder, Member
from bpfkit.linker import LinkedProgram, Target
from bpfkit.obj.spec import MapSpec
from bpfkit.verifier.report import VerifyReport
from bpfkit.verifier.verify import verify_program

TRACING, STRUCT_OPS, EXT, LSM = 26, 27, 28, 29
RAW_TP, FENTRY, FEXIT, MODIFY_RETURN, LSM_MAC, ITER, LSM_CGROUP = 23, 24, 25, 26, 27, 28, 43
SLEEPABLE = 1 << 4


@cache
def kernel() -> Target:
    """Functions, tracepoints, an iterator, security hooks and a struct_ops."""
    btf = BtfBuilder()
    number, byte = btf.add_int("int", 4, signed=True), btf.add_int("u8", 1)
    long = btf.add_int("long", 8, signed=True)
    file = btf.add_struct("file", 16, [Member("flags", number, 0), Member("pos", long, 64)])
    pair = btf.add_struct("pair", 16, [Member("a", long, 0), Member("b", long, 64)])
    file_at, void_at = btf.add_ptr(file), btf.add_ptr(0)
    text_at, number_at = btf.add_ptr(btf.add_const(byte)), btf.add_ptr(number)
    user_at = btf.add_ptr(btf.add_type_tag("user", file))
    pointer_at = btf.add_ptr(file_at)

    def function(name: str, returns: int, *parameters: tuple[str, int]) -> None:
        btf.add_func(name, btf.add_func_proto(returns, parameters))

    function("vfs_read", long, ("file", file_at), ("name", text_at), ("count", number))
    function("by_value", 0, ("pair", pair), ("file", file_at))
    function("odd", file_at, ("handle", void_at), ("out", number_at), ("user", user_at))
    function("twice", number, ("at", pointer_at))
    function("many", number, *((f"a{i}", number) for i in range(13)))
    function("do_exit", 0, ("code", long))
    function("__rcu_read_lock", 0)
    function("printk", number, ("format", text_at), ("", 0))
    function("security_file_open", number, ("file", file_at))
    for hook, returns in (("file_open", number), ("task_free", 0), ("inode_xattr_skipcap", number)):
        function(f"bpf_lsm_{hook}", returns, ("file", file_at))
    function("bpf_lsm_getselfattr", number, ("file", file_at))
    function("bpf_iter_unheard_of", number, ("meta", file_at))
    trace = btf.add_func_proto(0, [("", void_at), ("", file_at), ("", number)])
    for name in ("file_seen", "kfree_skb"):
        btf.add_typedef(f"btf_trace_{name}", btf.add_ptr(trace))
    function("__bpf_trace_file_seen", 0, ("__data", void_at), ("file__nullable", file_at))
    init = btf.add_ptr(btf.add_func_proto(0, [("", file_at)]))
    ops = [Member("init", init, 0), Member("owner", long, 64), Member("get_info", init, 128)]
    btf.add_struct("tcp_congestion_ops", 24, ops)
    btf.add_struct("bpf_struct_ops_tcp_congestion_ops", 24, [])
    base = btf.to_btf()
    module = BtfBuilder(base=base)
    module.add_typedef("btf_trace_loaded", module.add_ptr(trace))
    proto = module.add_func_proto(number, [("file", file_at)])
    module.add_func("module_open", proto)
    return Target("a kernel", base, modules={"some": module.to_btf()})


def insn(op: int, dst: int = 0, src: int = 0, off: int = 0, imm: int = 0) -> bytes:
    return struct.pack("<BBhi", op, dst | src << 4, off, imm)


def load(off: int, *, dst: int = 6, src: int = 1, op: int = 0x79) -> bytes:
    return insn(op, dst, src, off)


ZERO, EXIT = insn(0xB7), insn(0x95)


def verify(
    code: bytes,
    target: str,
    attach: int = FENTRY,
    type: int = TRACING,
    flags: int = 0,
    license: str = "GPL",
    maps: dict[str, MapSpec] | None = None,
) -> VerifyReport:
    program = LinkedProgram(
        *("one", type, code),
        expected_attach_type=attach,
        attach_target=target,
        flags=flags,
        license=license,
    )
    return verify_program(program, maps or {}, kernel())


def message(code: bytes, target: str, attach: int = FENTRY, type: int = TRACING) -> str:
    """What is wrong; "" where nothing is."""
    report = verify(code, target, attach, type)
    assert not report.unsupported
    return report.message or ""


@pytest.mark.parametrize(
    ("code", "target", "attach", "wrong"),
    [
        (load(0), "vfs_read", FENTRY, ""),
        (load(0) + load(8, src=6), "vfs_read", FENTRY, ""),
        (load(8), "vfs_read", FENTRY, ""),  # text: a plain number
        (load(8) + load(0, src=6), "vfs_read", FENTRY, "R6 invalid mem access 'scalar'"),
        (load(16, op=0x61), "vfs_read", FENTRY, ""),
        (load(24), "vfs_read", FENTRY, "invalid bpf_context access off=24 size=8"),
        (load(24), "vfs_read", FEXIT, ""),
        (load(32), "vfs_read", FEXIT, "invalid bpf_context access off=32 size=8"),
        (load(0, op=0x61), "vfs_read", FENTRY, "invalid bpf_context access off=0 size=4"),
        (load(20, op=0x61), "vfs_read", FENTRY, "invalid bpf_context access off=20 size=4"),
        (load(-8), "vfs_read", FENTRY, "invalid bpf_context access off=-8 size=8"),
        (insn(0x7A, 1, 0, 0, 1), "vfs_read", FENTRY, "invalid bpf_context access off=0 size=8"),
        (load(8) + load(16), "by_value", FENTRY, ""),  # a struct of two words, then a pointer
        (load(24), "by_value", FENTRY, "invalid bpf_context access off=24 size=8"),
        (load(24), "by_value", FEXIT, "invalid bpf_context access off=24 size=8"),
        (load(24) + load(8, src=6), "odd", FEXIT, ""),
        (load(8) + load(0, src=6), "odd", FENTRY, "R6 invalid mem access 'scalar'"),
        (load(0), "twice", FENTRY, "invalid bpf_context access off=0 size=8"),
        (load(8), "file_seen", RAW_TP, ""),
        (load(8), "btf_trace_file_seen", RAW_TP, ""),
        (load(16), "file_seen", RAW_TP, "invalid bpf_context access off=16 size=8"),
    ],
)
def test_arguments(code: bytes, target: str, attach: int, wrong: str) -> None:
    assert message(code + ZERO + EXIT, target, attach) == wrong


@pytest.mark.parametrize(
    ("code", "target", "note"),
    [
        (load(24), "vfs_read", "func 'vfs_read' doesn't have 4-th argument"),
        (load(0, op=0x61), "vfs_read", "func 'vfs_read' size 4 must be 8"),
        (load(20, op=0x61), "vfs_read", "func 'vfs_read' offset 20 is not multiple of 8"),
        (load(0), "twice", "func 'twice' arg0 type PTR is not a struct"),
    ],
)
def test_notes_say_why(code: bytes, target: str, note: str) -> None:
    assert verify(code + ZERO + EXIT, target).notes == (note,)


def test_a_tracepoints_argument_that_may_be_missing() -> None:
    code = load(0) + load(8, src=6) + ZERO + EXIT
    assert message(code, "file_seen", RAW_TP).startswith("R6 invalid mem access 'trusted_ptr_or_")
    assert not message(code, "kfree_skb", RAW_TP)  # only its fourth may be


@pytest.mark.parametrize("target", ["module_open", "some:module_open"])
def test_a_function_of_a_module(target: str) -> None:
    code = load(0) + load(8, src=6) + ZERO + EXIT
    assert not message(code, target)


def test_arguments_of_tracepoints_of_modules_may_be_missing() -> None:
    code = load(0) + load(8, src=6) + ZERO + EXIT
    assert message(code, "loaded", RAW_TP).startswith("R6 invalid mem access 'trusted_ptr_or_")
    assert not message(load(0) + insn(0x15, 6, 0, 1) + code[8:], "loaded", RAW_TP)


@pytest.mark.parametrize(
    ("code", "hook", "wrong"),
    [
        (ZERO, "file_open", ""),
        (insn(0xB7, imm=-1), "file_open", ""),
        (
            insn(0xB7, imm=1),
            "file_open",
            "At program exit the register R0 has smin=1 smax=1 should have been in [-4095, 0]",
        ),
        (load(8, dst=0), "file_open", ""),  # what it returned so far
        (insn(0xB7, imm=1), "inode_xattr_skipcap", ""),
        (b"", "task_free", ""),  # returns nothing
        (b"", "file_open", "R0 !read_ok"),
        (ZERO, "getselfattr", "LSM hook bpf_lsm_getselfattr is disabled"),
        (ZERO, "nothing", "bpf_lsm_nothing is not in the target's BTF"),
    ],
)
def test_security_hooks(code: bytes, hook: str, wrong: str) -> None:
    assert message(code + EXIT, hook, LSM_MAC, LSM) == wrong


@pytest.mark.parametrize(
    ("value", "hook", "limits"),
    [(0, "file_open", ""), (2, "file_open", "[0, 1]"), (0, "task_free", "[1, 1]")],
)
def test_security_hooks_of_cgroups(value: int, hook: str, limits: str) -> None:
    wrong = message(insn(0xB7, imm=value) + EXIT, hook, LSM_CGROUP, LSM)
    assert wrong.endswith(limits) and bool(wrong) == bool(limits)


@pytest.mark.parametrize(
    ("target", "attach", "wrong"),
    [
        ("", FENTRY, "Tracing programs must provide btf_id"),
        ("", RAW_TP, "Tracing programs must provide btf_id"),
        ("no_event", RAW_TP, "btf_trace_no_event is not in the target's BTF"),
        ("many", FENTRY, "The function many has 13 arguments. Too many."),
        ("printk", FENTRY, "The function printk with variable args isn't supported."),
        (
            "__rcu_read_lock",
            FENTRY,
            "Attaching tracing programs to function '__rcu_read_lock' is rejected.",
        ),
        (
            "do_exit",
            FEXIT,
            "Attaching fexit/fmod_ret to __noreturn function 'do_exit' is rejected.",
        ),
        ("do_exit", FENTRY, ""),
        ("security_file_open", MODIFY_RETURN, ""),
        ("vfs_read", 99, "tracing programs cannot attach as 99"),
    ],
)
def test_attach_targets(target: str, attach: int, wrong: str) -> None:
    assert message(ZERO + EXIT, target, attach) == wrong


@pytest.mark.parametrize(
    ("type", "target", "attach", "flags"),
    [
        (TRACING, "vfs_read", FENTRY, SLEEPABLE),
        (TRACING, "vfs_read", MODIFY_RETURN, 0),
        (TRACING, "a_program", FENTRY, 0),
        (TRACING, "module:function", FENTRY, 0),
        (TRACING, "some:vfs_read", FENTRY, 0),
        (TRACING, "unheard_of", ITER, 0),
        (EXT, "function", 0, 0),
        (LSM, "task_free", LSM_MAC, SLEEPABLE),
    ],
)
def test_what_cannot_be_known_is_not_accepted(
    type: int, target: str, attach: int, flags: int
) -> None:
    report = verify(ZERO + EXIT, target, attach, type, flags)
    assert report.unsupported and not report.accepted


def test_values_of_tracing_programs() -> None:
    one = insn(0xB7, imm=1) + EXIT
    assert message(one, "vfs_read", FEXIT).endswith("should have been in [0, 0]")
    assert not message(one, "file_seen", RAW_TP)
    assert not message(one, "security_file_open", MODIFY_RETURN)


def test_members_of_struct_ops() -> None:
    name = "tcp_congestion_ops"
    found = [message(EXIT, name, member, STRUCT_OPS) for member in range(4)]
    assert found == [
        "",
        f"attach to invalid member owner(@idx 1) of struct {name}",
        f"attach to unsupported member get_info of struct {name}",
        f"attach to invalid member idx 3 of struct {name}",
    ]
    assert "not a supported struct" in message(EXIT, "file", 0, STRUCT_OPS)
    report = verify(EXIT, name, 0, STRUCT_OPS, license="proprietary")
    assert report.message == "struct ops programs must have a GPL compatible license"


def test_a_struct_ops_map_says_which_member_a_program_is() -> None:
    btf = BtfBuilder()
    word = btf.add_int("long", 8)
    type_id = btf.add_struct(
        "tcp_congestion_ops___mine", 16, [Member("owner", word, 0), Member("init", word, 64)]
    )
    spec = MapSpec("ops", 26, btf=btf.to_btf(), value_type=type_id, members={8: "one"})
    report = verify(EXIT, "", 0, STRUCT_OPS, maps={"ops": spec})
    assert report.accepted
    assert report.prepared is not None and report.prepared.attachment is not None
    assert report.prepared.attachment.name == "init"
