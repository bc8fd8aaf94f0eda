"""Helper functions: all 211 of Linux 6.18.

Prototypes (``_generated/helper_prototypes.py``) were read out of a kernel, availability by program
type (``_generated/helper_availability.py``) was asked of it cell by cell; the columns of
LIRC_MODE2, LSM and EXT programs, and bpf_probe_write_user and bpf_override_return, come from the
kernel's documents (``NOT_PROBED``, ``DOCUMENTED_HELPERS``), as do the helpers that only fentry,
fexit and fmod_ret programs have. EXT programs may call what the program that they extend may call:
their column is the union of all.

A helper whose prototype differs between program types stands here in its most general form: the
first argument of bpf_setsockopt, bpf_get_socket_cookie and bpf_sk_storage_get is a context in some
and a socket in other types.
"""

from __future__ import annotations

from ._generated.helper_availability import AVAILABLE, DOCUMENTED_HELPERS, NOT_PROBED
from ._generated.helper_prototypes import PROTOTYPES
from .rows import Arg, ArgFlag, ArgKind, HelperRow, RetKind

__all__ = ["BY_NAME", "BY_NUMBER", "DOCUMENTED_HELPERS", "HELPERS", "NOT_PROBED"]

# Packet pointers that the program holds are invalid after a call of these.
_CHANGES_PACKET = frozenset(
    {9, 10, 11, 12, 13, 18, 19, 31, 38, 39, 43, 44, 50, 54, 63, 65, 73, 74, 75, 76, 90, 91, 143}
)

# (last id, first release with the ids up to there)
_SINCE = (
    (3, "3.19"),
    (11, "4.1"),
    (16, "4.2"),
    (22, "4.3"),
    (25, "4.4"),
    (26, "4.5"),
    (30, "4.6"),
    (36, "4.8"),
    (41, "4.9"),
    (44, "4.10"),
    (45, "4.11"),
    (47, "4.12"),
    (50, "4.13"),
    (53, "4.14"),
    (57, "4.15"),
    (59, "4.16"),
    (64, "4.17"),
    (80, "4.18"),
    (83, "4.19"),
    (90, "4.20"),
    (92, "5.0"),
    (98, "5.1"),
    (108, "5.2"),
    (110, "5.3"),
    (115, "5.5"),
    (119, "5.6"),
    (124, "5.7"),
    (135, "5.8"),
    (141, "5.9"),
    (155, "5.10"),
    (162, "5.11"),
    (163, "5.12"),
    (165, "5.13"),
    (168, "5.14"),
    (175, "5.15"),
    (179, "5.16"),
    (185, "5.17"),
    (193, "5.18"),
    (203, "5.19"),
    (207, "6.0"),
    (209, "6.1"),
    (211, "6.2"),
)

# One line for each helper in the order of their numbers: name, sentence.
_DOCS = """
map_lookup_elem Address of the value that belongs to a key, or NULL.
map_update_elem Set the value of a key.
map_delete_elem Remove a key.
probe_read Copy memory from an address that may be bad; use the _user or _kernel form instead.
ktime_get_ns Nanoseconds since boot, without the time spent suspended.
trace_printk Write a formatted line to the kernel's trace buffer.
get_prandom_u32 A pseudo-random 32-bit number.
get_smp_processor_id Number of the CPU that runs the program.
skb_store_bytes Write bytes into the packet.
l3_csum_replace Correct the network layer's checksum after a change of 2 or 4 bytes.
l4_csum_replace Correct the transport layer's checksum after a change of 2 or 4 bytes.
tail_call Continue in another program of a program array; comes back only if that fails.
clone_redirect Send a copy of the packet out of another interface.
get_current_pid_tgid Thread id in the low and process id in the high 32 bits.
get_current_uid_gid User id in the low and group id in the high 32 bits.
get_current_comm Copy the name of the current thread.
get_cgroup_classid The net_cls class of the packet's socket (cgroup v1).
skb_vlan_push Put a VLAN tag on the packet.
skb_vlan_pop Take the VLAN tag off the packet.
skb_get_tunnel_key Read the tunnel's addresses and id from the packet's metadata.
skb_set_tunnel_key Set the tunnel's addresses and id for the packet.
perf_event_read Read a perf event counter of a map.
redirect Send the packet to another interface when the program returns the redirect verdict.
get_route_realm The realm of the route that the packet took.
perf_event_output Write a record into a perf ring buffer.
skb_load_bytes Copy bytes out of the packet.
get_stackid Store the call stack in a stack map and give its id.
csum_diff Checksum of the difference between two buffers.
skb_get_tunnel_opt Read the tunnel's options.
skb_set_tunnel_opt Set the tunnel's options.
skb_change_proto Turn an IPv4 packet into IPv6 or back; the headers' content is up to the program.
skb_change_type Change to whom the packet is addressed (host, broadcast, …).
skb_under_cgroup Whether the packet's socket is below a cgroup of a map.
get_hash_recalc The packet's flow hash, computed if need be.
get_current_task Address of the current task's task_struct as a number.
probe_write_user Write into the memory of the current process.
current_task_under_cgroup Whether the current task is below a cgroup of a map.
skb_change_tail Cut or grow the packet at its end.
skb_pull_data Make the first bytes of the packet directly accessible.
csum_update Add a checksum to the packet's checksum of the whole data.
set_hash_invalid Forget the packet's hash, so that it is computed anew.
get_numa_node_id Number of the memory node that the program runs on.
skb_change_head Grow the packet at its start.
xdp_adjust_head Move the start of the packet.
probe_read_str Copy a string from an address that may be bad; use the _user or _kernel form instead.
get_socket_cookie A number that names the socket for its whole life.
get_socket_uid User id of the owner of the packet's socket.
set_hash Set the packet's hash.
setsockopt Set a socket option.
skb_adjust_room Grow or shrink the room for headers inside the packet.
redirect_map Redirect the packet to the device, CPU or AF_XDP socket in a map.
sk_redirect_map Redirect the packet to a socket of a socket map.
sock_map_update Put the socket of the event into a socket map.
xdp_adjust_meta Move the start of the metadata before the packet.
perf_event_read_value Read a perf event counter with its times.
perf_prog_read_value Read the counter and times of the event that called the program.
getsockopt Read a socket option.
override_return Make the probed function return a value without running.
sock_ops_cb_flags_set Choose which further events of the socket call the program.
msg_redirect_map Redirect the message to a socket of a socket map.
msg_apply_bytes Apply the verdict to the next so many bytes.
msg_cork_bytes Call the program again only when so many bytes are there.
msg_pull_data Make a range of the message directly accessible.
bind Bind the connecting socket to a source address.
xdp_adjust_tail Move the end of the packet.
skb_get_xfrm_state Read a state of the packet's IPsec path.
get_stack Copy the call stack.
skb_load_bytes_relative Copy bytes out of the packet, counted from its MAC or network header.
fib_lookup Look up a route and neighbour in the kernel's tables.
sock_hash_update Put the socket of the event into a socket hash.
msg_redirect_hash Redirect the message to a socket of a socket hash.
sk_redirect_hash Redirect the packet to a socket of a socket hash.
lwt_push_encap Wrap the packet in an outer header.
lwt_seg6_store_bytes Write into the changeable parts of a segment routing header.
lwt_seg6_adjust_srh Grow or shrink the list of options in a segment routing header.
lwt_seg6_action Apply a segment routing action.
rc_repeat Report that the last infrared key is still held.
rc_keydown Report an infrared key press.
skb_cgroup_id Id of the cgroup of the packet's socket.
get_current_cgroup_id Id of the current task's cgroup.
get_local_storage Address of the cgroup's value in a cgroup storage map.
sk_select_reuseport Choose a socket of a reuseport map for the packet.
skb_ancestor_cgroup_id Id of an ancestor of the cgroup of the packet's socket.
sk_lookup_tcp Find a TCP socket by addresses and ports; release it afterwards.
sk_lookup_udp Find a UDP socket by addresses and ports; release it afterwards.
sk_release Give back a socket that a lookup found.
map_push_elem Put a value into a queue, stack or bloom filter.
map_pop_elem Take a value out of a queue or stack.
map_peek_elem Look at the next value of a queue or stack, or test for one in a bloom filter.
msg_push_data Insert bytes into the message.
msg_pop_data Remove bytes from the message.
rc_pointer_rel Report a relative movement of an infrared pointer.
spin_lock Take the lock inside a map value.
spin_unlock Let go of the lock inside a map value.
sk_fullsock The full socket behind a socket pointer, or NULL.
tcp_sock TCP state of a socket, or NULL if it is no TCP socket.
skb_ecn_set_ce Mark the packet as having met congestion, if it may be marked.
get_listener_sock The listening socket that a socket came from.
skc_lookup_tcp Find a TCP socket in any state, also one that is only being set up.
tcp_check_syncookie Whether an ACK carries a valid SYN cookie of a listener.
sysctl_get_name Copy the name of the sysctl.
sysctl_get_current_value Copy the present value of the sysctl.
sysctl_get_new_value Copy the value that is being written.
sysctl_set_new_value Replace the value that is being written.
strtol Read a signed number from text.
strtoul Read an unsigned number from text.
sk_storage_get Address of a socket's value in a socket storage map, made on request.
sk_storage_delete Remove a socket's value from a socket storage map.
send_signal Send a signal to the current process.
tcp_gen_syncookie Make a SYN cookie for a SYN.
skb_output Write a record with packet bytes into a perf ring buffer, from a tracing program.
probe_read_user Copy memory of the current process.
probe_read_kernel Copy kernel memory.
probe_read_user_str Copy a string of the current process.
probe_read_kernel_str Copy a string of kernel memory.
tcp_send_ack Send an ACK of a TCP socket.
send_signal_thread Send a signal to the current thread.
jiffies64 The kernel's tick count.
read_branch_records Copy the branch records of a perf sample.
get_ns_current_pid_tgid Thread and process id as a pid namespace sees them.
xdp_output Write a record with packet bytes into a perf ring buffer, from a tracing program.
get_netns_cookie A number that names the network namespace of a socket.
get_current_ancestor_cgroup_id Id of an ancestor of the current task's cgroup.
sk_assign Steer the packet or connection to a socket.
ktime_get_boot_ns Nanoseconds since boot, with the time spent suspended.
seq_printf Write formatted text into an iterator's output.
seq_write Write bytes into an iterator's output.
sk_cgroup_id Id of the cgroup of a socket.
sk_ancestor_cgroup_id Id of an ancestor of the cgroup of a socket.
ringbuf_output Copy a record into a ring buffer.
ringbuf_reserve Reserve room for a record in a ring buffer; submit or discard it afterwards.
ringbuf_submit Hand a reserved record to the reader.
ringbuf_discard Drop a reserved record.
ringbuf_query Fill level, size or position of a ring buffer.
csum_level Change how many checksums of the packet count as verified.
skc_to_tcp6_sock The TCP over IPv6 socket behind a socket pointer, or NULL.
skc_to_tcp_sock The TCP socket behind a socket pointer, or NULL.
skc_to_tcp_timewait_sock The socket in TIME_WAIT behind a socket pointer, or NULL.
skc_to_tcp_request_sock The connection request behind a socket pointer, or NULL.
skc_to_udp6_sock The UDP over IPv6 socket behind a socket pointer, or NULL.
get_task_stack Copy the call stack of a task.
load_hdr_opt Find and copy a TCP header option.
store_hdr_opt Write a TCP header option.
reserve_hdr_opt Reserve room for a TCP header option.
inode_storage_get Address of an inode's value in an inode storage map, made on request.
inode_storage_delete Remove an inode's value from an inode storage map.
d_path Copy the full path of a file.
copy_from_user Copy memory of the current process and wait for pages that are not there.
snprintf_btf Print a kernel object by its type into a buffer.
seq_printf_btf Print a kernel object by its type into an iterator's output.
skb_cgroup_classid The net_cls class of the packet's socket, where the packet is sent.
redirect_neigh Send the packet to an interface, link addresses from the neighbour table.
per_cpu_ptr Address of a kernel per-CPU variable on a given CPU, or NULL.
this_cpu_ptr Address of a kernel per-CPU variable on this CPU.
redirect_peer Send the packet to the other end of a virtual link in its namespace.
task_storage_get Address of a task's value in a task storage map, made on request.
task_storage_delete Remove a task's value from a task storage map.
get_current_task_btf The current task as a typed pointer.
bprm_opts_set Set options of the program that is being executed.
ktime_get_coarse_ns Nanoseconds since boot at the resolution of the tick; cheap.
ima_inode_hash The stored integrity hash of an inode.
sock_from_file The socket behind a file, or NULL.
check_mtu Whether the packet would fit an interface's MTU after a change of size.
for_each_map_elem Call a function for each element of a map.
snprintf Write formatted text into a buffer.
sys_bpf Make a bpf system call.
btf_find_by_name_kind Id of a kernel type by name and kind.
sys_close Close a descriptor.
timer_init Prepare the timer inside a map value.
timer_set_callback Set the function that a timer calls.
timer_start Start a timer.
timer_cancel Stop a timer and wait for its function to end.
get_func_ip Address of the traced function.
get_attach_cookie The number that was given when the program was attached.
task_pt_regs Saved user registers of a task.
get_branch_snapshot Copy the processor's record of the last branches.
trace_vprintk As trace_printk, with the arguments in an array.
skc_to_unix_sock The Unix socket behind a socket pointer, or NULL.
kallsyms_lookup_name Address of a kernel symbol.
find_vma Call a function with the memory area of a task that holds an address.
loop Call a function so many times.
strncmp Compare a buffer with a constant string.
get_func_arg An argument of the traced function.
get_func_ret The return value of the traced function.
get_func_arg_cnt How many arguments the traced function has.
get_retval The value that the system call will return as programs before left it.
set_retval Set the value that the system call will return.
xdp_get_buff_len Length of the packet with all its fragments.
xdp_load_bytes Copy bytes out of the packet, also from fragments.
xdp_store_bytes Write bytes into the packet, also into fragments.
copy_from_user_task Copy memory of another task and wait for pages that are not there.
skb_set_tstamp Set the packet's time stamp and its kind.
ima_file_hash Compute or give the integrity hash of a file.
kptr_xchg Put a kernel object into a map value and give the one that was there.
map_lookup_percpu_elem Address of the value of a key on a given CPU, or NULL.
skc_to_mptcp_sock The multipath TCP socket behind a socket pointer, or NULL.
dynptr_from_mem Make a dynamic pointer to memory of a map value.
ringbuf_reserve_dynptr Reserve room of any size in a ring buffer, as a dynamic pointer.
ringbuf_submit_dynptr Hand a record reserved as a dynamic pointer to the reader.
ringbuf_discard_dynptr Drop a record reserved as a dynamic pointer.
dynptr_read Copy bytes out of what a dynamic pointer points to.
dynptr_write Copy bytes into what a dynamic pointer points to.
dynptr_data Address of a part of what a dynamic pointer points to, or NULL.
tcp_raw_gen_syncookie_ipv4 Make a SYN cookie from IPv4 and TCP headers alone.
tcp_raw_gen_syncookie_ipv6 Make a SYN cookie from IPv6 and TCP headers alone.
tcp_raw_check_syncookie_ipv4 Check a SYN cookie from IPv4 and TCP headers alone.
tcp_raw_check_syncookie_ipv6 Check a SYN cookie from IPv6 and TCP headers alone.
ktime_get_tai_ns Nanoseconds of international atomic time.
user_ringbuf_drain Call a function for each record that user space left in a ring buffer.
cgrp_storage_get Address of a cgroup's value in a cgroup storage map, made on request.
cgrp_storage_delete Remove a cgroup's value from a cgroup storage map.
"""

_FLAGS = {
    "N": ArgFlag.NULLABLE,
    "W": ArgFlag.WRITES,
    "U": ArgFlag.UNINIT,
    "R": ArgFlag.RELEASES,
    "C": ArgFlag.CONST,
}


def _arg(name: str, ctype: str, kind: str, flags: str, size: int, btf: str) -> Arg:
    bits = ArgFlag.NONE
    for letter in flags:
        bits |= _FLAGS[letter]
    return Arg(name, ArgKind[kind], bits, size, btf, ctype)


def _since(number: int) -> str:
    return next(release for last, release in _SINCE if number <= last)


def _build() -> tuple[HelperRow, ...]:
    docs = dict(line.split(" ", 1) for line in _DOCS.strip().splitlines())
    types: dict[int, set[int]] = {}
    for program_type, helpers in AVAILABLE.items():
        for helper in helpers:
            types.setdefault(helper, set()).add(program_type)
    rows = []
    for number, name, ret, ret_ctype, ret_btf, flags, args in PROTOTYPES:
        gpl, packet, sleeps, variadic = flags
        rows.append(
            HelperRow(
                id=number,
                name=name,
                args=tuple(_arg(*arg) for arg in args),
                ret=RetKind[ret],
                ret_ctype=ret_ctype,
                gpl_only=bool(gpl),
                changes_packet=number in _CHANGES_PACKET,
                program_types=frozenset(types.get(number, ())),
                since=_since(number),
                doc=docs[name.removeprefix("bpf_")],
                ret_btf=ret_btf,
                sleepable=bool(sleeps),
                packet_access=bool(packet),
                variadic=bool(variadic),
            )
        )
    return tuple(rows)


HELPERS: tuple[HelperRow, ...] = _build()
BY_NUMBER: dict[int, HelperRow] = {row.id: row for row in HELPERS}
BY_NAME: dict[str, HelperRow] = {
    key: row for row in HELPERS for key in (row.name.removeprefix("bpf_"), row.name)
}
