"""What a program attaches to, as far as that decides about it: the kernel function, tracepoint,
iterator or member of a struct_ops whose arguments are its context; and which programs may sleep."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from ..btf import Btf, FuncProto, Kind, Struct
from .verdict import Rejected, Unsupported

if TYPE_CHECKING:
    from ..obj.spec import MapSpec
    from .program import Program

__all__ = [
    "Attachment",
    "attachment",
    "check_attach",
    "function_pointer",
    "struct_ops_member",
]

_ENOTSUPP, _ESRCH, _EINVAL = 524, 3, 22
_MAX_ARGUMENTS = 12
_STRUCT_OPS_MAP = 26

# program types
(_KPROBE, _TRACING, _STRUCT_OPS, _EXT, _LSM, _SYSCALL) = (2, 26, 27, 28, 29, 31)
# attach types
(_RAW_TP, _FENTRY, _FEXIT, _MODIFY_RETURN, _LSM_MAC, _ITER, _LSM_CGROUP) = (
    *(23, 24, 25, 26, 27, 28, 43),
)

_MAY_SLEEP = frozenset((_KPROBE, _STRUCT_OPS, _LSM))
_TRACING_MAY_SLEEP = frozenset((_FENTRY, _FEXIT, _MODIFY_RETURN, _ITER))

_TRACEPOINT_PREFIX, _ITER_PREFIX, _LSM_PREFIX = "btf_trace_", "bpf_iter_", "bpf_lsm_"


class Attachment(NamedTuple):
    """What a program is typed by. ``name`` is as messages have it: the tracepoint, the function,
    the member. ``proto`` are the arguments of ``btf`` (those of a tracepoint: from the second on)
    and what is returned; ``struct`` the struct that a member is of."""

    btf: Btf
    id: int
    name: str
    proto: FuncProto
    struct: str = ""

    @property
    def returns_nothing(self) -> bool:
        """Whether the function returns void."""
        return self.proto.type_id == 0


def attachment(program: Program) -> Attachment | None:
    """What ``program`` attaches to; None where its type is not typed by that. Raises Rejected as
    :func:`check_attach`."""
    if program.attachment is None and program.type in _RESOLVERS:
        found = _RESOLVERS[program.type](program)
        program.attachment, program.attach_btf_id = found, found.id
    return program.attachment


def check_attach(program: Program) -> None:
    """What is checked before the walk: that the program may sleep, if it asks to, and that what it
    attaches to is there and takes it. Raises Rejected, Unsupported."""
    _check_attach_type(program)
    if program.type == _SYSCALL:
        if not program.is_sleepable:
            raise Rejected("Syscall programs can only be sleepable")
        return
    if program.is_sleepable and not _may_sleep(program):
        raise Rejected(
            "Only fentry/fexit/fmod_ret, lsm, iter, uprobe, and struct_ops programs can be "
            "sleepable"
        )
    attachment(program)


def _check_attach_type(program: Program) -> None:
    from ..abi._generated.context_cells import LOADABLE

    allowed = LOADABLE.get(program.type)
    if allowed and program.attach_type not in allowed:
        number = program.attach_type
        raise Rejected(f"programs of this type cannot have expected_attach_type {number}")


def _may_sleep(program: Program) -> bool:
    if program.type == _TRACING:
        return program.attach_type in _TRACING_MAY_SLEEP
    return program.type in _MAY_SLEEP


# --- finding it in the kernel's BTF -------------------------------------------------------------


def _kernel_btf(program: Program) -> Btf:
    btf = program.target.btf
    if btf is None:
        raise Unsupported("programs typed by BTF, without the target's BTF")
    return btf


def _find(program: Program, prefix: str, kind: str) -> tuple[Btf, int, str]:
    """The BTF, the id and the full name of what the program attaches to: "name" in the kernel or
    a module, "module:name"."""
    given = program.attach_target
    if not given:
        raise Rejected("Tracing programs must provide btf_id")
    module, _, plain = given.rpartition(":")
    name = plain if plain.startswith(prefix) else prefix + plain
    for btf in _sources(program, module):
        found = btf.find(name, kind)
        if found is not None and found >= btf.first_id:  # its own, not of what it continues
            return btf, found, name
    if module or not prefix:  # of a module that is not loaded, or another program's
        raise Unsupported(f"{given} is no function of the target")
    raise Rejected(f"{name} is not in the target's BTF", errno=_ESRCH)


def _sources(program: Program, module: str) -> Iterator[Btf]:
    """Where to look: in the kernel, then in its modules; in ``module`` alone, if one is named."""
    kernel = _kernel_btf(program)
    modules = program.target.modules
    if module and module != "vmlinux":
        if module in modules:
            yield modules[module]
        return
    yield kernel
    if not module:
        yield from (modules[name] for name in modules)


def _proto(btf: Btf, type_id: int) -> FuncProto:
    found = btf.type(type_id)
    if not isinstance(found, FuncProto):
        raise Rejected("the attach target is no function")
    return found


def _resolve_tracing(program: Program) -> Attachment:
    resolver = _TRACING_RESOLVERS.get(program.attach_type)
    if resolver is None:
        raise Rejected(f"tracing programs cannot attach as {program.attach_type}")
    return resolver(program)


def _resolve_tracepoint(program: Program) -> Attachment:
    btf, found, name = _find(program, _TRACEPOINT_PREFIX, "typedef")
    pointer = btf.type(btf.type(found).type_id)  # type: ignore[union-attr]
    if pointer.kind != Kind.PTR:
        raise Rejected(f"attach_btf_id {found} points to wrong type name {name}")
    proto = _proto(btf, pointer.type_id)  # type: ignore[union-attr]
    return Attachment(btf, found, name[len(_TRACEPOINT_PREFIX) :], proto)


def _resolve_iterator(program: Program) -> Attachment:
    from ..abi._generated.attach_arguments import ITERATORS

    btf, found, name = _find(program, _ITER_PREFIX, "func")
    if name[len(_ITER_PREFIX) :] not in ITERATORS:
        raise Unsupported(f"iterator {name}")
    return _function(btf, found, name)


def _resolve_function(program: Program) -> Attachment:
    btf, found, name = _find(program, "", "func")
    if name in _NOT_TRACED:
        raise Rejected(f"Attaching tracing programs to function '{name}' is rejected.")
    if program.attach_type != _FENTRY and name in _NOT_RETURNING:
        raise Rejected(f"Attaching fexit/fmod_ret to __noreturn function '{name}' is rejected.")
    if program.is_sleepable:
        if name not in _TESTS_THAT_SLEEP and not name.startswith(_INJECTING):
            raise Unsupported(f"whether {name} may sleep")
    elif program.attach_type == _MODIFY_RETURN and not (
        name in _MODIFIED_TESTS or name.startswith((*_INJECTING, "security_"))
    ):
        raise Unsupported(f"whether what {name} returns may be changed")
    return _function(btf, found, name)


def _function(btf: Btf, found: int, name: str) -> Attachment:
    proto = _proto(btf, btf.type(found).type_id)  # type: ignore[union-attr]
    if len(proto.parameters) > _MAX_ARGUMENTS:
        count = len(proto.parameters)
        raise Rejected(f"The function {name} has {count} arguments. Too many.")
    if proto.is_variadic:
        raise Rejected(f"The function {name} with variable args isn't supported.")
    return Attachment(btf, found, name, proto)


def _resolve_lsm(program: Program) -> Attachment:
    if not program.is_gpl:
        raise Rejected("LSM programs must have a GPL compatible license")
    btf, found, name = _find(program, _LSM_PREFIX, "func")
    hook = name[len(_LSM_PREFIX) :]
    if hook in _LSM_DISABLED:
        raise Rejected(f"LSM hook {name} is disabled")
    if program.is_sleepable and hook not in _LSM_SLEEPABLE:
        raise Unsupported(f"whether {name} may sleep")
    return _function(btf, found, name)


def _resolve_ext(program: Program) -> Attachment:
    raise Unsupported("programs that replace a function of another program")


# --- members of struct_ops ----------------------------------------------------------------------


def _resolve_struct_ops(program: Program) -> Attachment:
    from ..abi._generated.attach_arguments import STRUCT_OPS

    if not program.is_gpl:
        raise Rejected("struct ops programs must have a GPL compatible license")
    btf = _kernel_btf(program)
    name = _struct_name(program, btf)
    found = btf.find(name, "struct")
    if found is None:
        raise Rejected(f"struct {name} is not in the target's BTF", errno=_ESRCH)
    if btf.find(f"bpf_struct_ops_{name}", "struct") is None:
        raise Rejected(f"attach_btf_id {found} is not a supported struct", errno=_ENOTSUPP)
    members = btf.type(found).members  # type: ignore[union-attr]
    number = _member_number(program, [one.name for one in members])
    if number >= len(members):
        raise Rejected(f"attach to invalid member idx {number} of struct {name}")
    member = members[number]
    proto = function_pointer(btf, member.type_id)
    if proto is None:
        raise Rejected(f"attach to invalid member {member.name}(@idx {number}) of struct {name}")
    if name not in STRUCT_OPS and name != _SCHED_EXT:
        raise Unsupported(f"programs in struct {name}")
    is_supported = name == _SCHED_EXT or member.name in STRUCT_OPS[name]
    if not is_supported or (program.is_sleepable and not _member_sleeps(name, member.name)):
        raise Rejected(
            f"attach to unsupported member {member.name} of struct {name}", errno=_ENOTSUPP
        )
    program.attach_type = number
    return Attachment(btf, found, member.name, proto, name)


_SCHED_EXT = "sched_ext_ops"  # not in the probed kernel: all its functions are programs

# Of structs that do not leave it to the program: the members that may sleep.
_SLEEPING_MEMBERS = {
    "bpf_dummy_ops": frozenset(("test_sleepable",)),
    _SCHED_EXT: frozenset(
        (
            *("init_task", "cgroup_init", "cgroup_exit", "cgroup_prep_move"),
            *("cpu_online", "cpu_offline", "init", "exit"),
        )
    ),
}


def _member_sleeps(struct: str, member: str) -> bool:
    sleeping = _SLEEPING_MEMBERS.get(struct)
    return sleeping is None or member in sleeping


def _struct_name(program: Program, btf: Btf) -> str:
    given = program.attach_target
    if program.struct_ops is not None:
        return program.struct_ops[0]
    if given and btf.find(given, "struct") is not None:
        return given
    raise Unsupported("struct_ops programs that no struct of the object names")


def _member_number(program: Program, names: list[str]) -> int:
    if program.struct_ops is None:
        return program.attach_type
    member = program.struct_ops[1]
    if member not in names:
        raise Rejected(f"struct {program.struct_ops[0]} has no member {member}", errno=_EINVAL)
    return names.index(member)


def function_pointer(btf: Btf, type_id: int) -> FuncProto | None:
    """The prototype behind a pointer to a function; None for other types."""
    pointer = btf.type(btf.resolve(type_id))
    if pointer.kind != Kind.PTR:
        return None
    found = btf.type(btf.resolve(pointer.type_id))  # type: ignore[union-attr]
    return found if isinstance(found, FuncProto) else None


def struct_ops_member(name: str, maps: Mapping[str, MapSpec]) -> tuple[str, str] | None:
    """The struct and member that program ``name`` is of, by the struct_ops maps of its object."""
    for spec in maps.values():
        if spec.type != _STRUCT_OPS_MAP or spec.btf is None:
            continue
        found = spec.btf.type(spec.btf.resolve(spec.value_type))
        if not isinstance(found, Struct):
            continue
        by_offset = {one.bit_offset // 8: one.name for one in found.members}
        for offset, member in spec.members.items():
            if member == name and offset in by_offset:
                return found.name.split("___")[0], by_offset[offset]
    return None


_TRACING_RESOLVERS: dict[int, Callable[[Program], Attachment]] = {
    _RAW_TP: _resolve_tracepoint,
    _ITER: _resolve_iterator,
    _FENTRY: _resolve_function,
    _FEXIT: _resolve_function,
    _MODIFY_RETURN: _resolve_function,
}
_RESOLVERS: dict[int, Callable[[Program], Attachment]] = {
    _TRACING: _resolve_tracing,
    _STRUCT_OPS: _resolve_struct_ops,
    _EXT: _resolve_ext,
    _LSM: _resolve_lsm,
}

# --- functions with rules of their own ----------------------------------------------------------

# What the trampoline itself uses.
_NOT_TRACED = frozenset(
    (
        *("migrate_disable", "migrate_enable", "rcu_read_unlock_strict"),
        *("preempt_count_add", "preempt_count_sub", "__rcu_read_lock", "__rcu_read_unlock"),
    )
)
_NOT_RETURNING = frozenset(
    (
        *("__ia32_sys_exit", "__ia32_sys_exit_group", "__x64_sys_exit", "__x64_sys_exit_group"),
        *("do_exit", "do_group_exit", "kthread_complete_and_exit", "kthread_exit"),
        "make_task_dead",
    )
)
# Functions that error injection is allowed for: those of system calls.
_INJECTING = ("__x64_sys_", "__ia32_sys_", "__arm64_sys_", "__s390x_sys_", "__riscv_sys_")
_TESTS_THAT_SLEEP = frozenset(("bpf_fentry_test1",))
_MODIFIED_TESTS = frozenset(
    (
        *("bpf_modify_return_test", "bpf_modify_return_test2", "bpf_modify_return_test_tp"),
        "bpf_fentry_test1",
    )
)

_LSM_DISABLED = frozenset(
    (
        *("vm_enough_memory", "inode_need_killpriv", "inode_getsecurity"),
        *("inode_listsecurity", "inode_copy_up_xattr", "getselfattr", "getprocattr"),
        *("setprocattr", "key_getsecurity", "audit_rule_match", "ismaclabel"),
    )
)
_LSM_SLEEPABLE = frozenset(
    (
        *("bpf", "bpf_map", "bpf_map_create", "bpf_map_free", "bpf_prog", "bpf_prog_load"),
        *("bpf_prog_free", "bprm_check_security", "bprm_committed_creds"),
        *("bprm_committing_creds", "bprm_creds_for_exec", "bprm_creds_from_file", "capget"),
        *("capset", "cred_prepare", "file_ioctl", "file_lock", "file_open", "file_receive"),
        *("inode_create", "inode_getattr", "inode_getxattr", "inode_link", "inode_listxattr"),
        *("inode_mkdir", "inode_mknod", "inode_readlink", "inode_removexattr", "inode_rename"),
        *("inode_rmdir", "inode_setattr", "inode_setxattr", "inode_symlink", "inode_unlink"),
        *("kernel_load_data", "kernel_module_request", "kernel_read_file", "mmap_file"),
        *("netlink_send", "path_notify", "sb_kern_mount", "sb_mount", "sb_remount", "sb_statfs"),
        *("sb_umount", "settime", "socket_accept", "socket_bind", "socket_connect"),
        *("socket_create", "socket_getpeername", "socket_getsockname", "socket_getsockopt"),
        *("socket_listen", "socket_post_create", "socket_recvmsg", "socket_sendmsg"),
        *("socket_setsockopt", "socket_shutdown", "socket_socketpair", "syslog", "task_alloc"),
        *("task_prctl", "task_setscheduler", "userns_create"),
    )
)
