== a field of a socket buffer
--
r0 = *(u32 *)(r1 + 0)
exit
--
accept:
insns: 2

== one byte of a field
--
r0 = *(u8 *)(r1 + 3)
exit
--
accept:

== past the end
--
r0 = *(u32 *)(r1 + 192)
exit
--
reject: invalid bpf_context access off=192 size=4

== before the start
--
r0 = *(u32 *)(r1 - 4)
exit
--
reject: invalid bpf_context access off=-4 size=4

== packet data is not for socket filters
--
r0 = *(u32 *)(r1 + 76)
exit
--
reject: invalid bpf_context access off=76 size=4

== a store of a constant to a field that is only read
--
*(u32 *)(r1 + 0) = 1
r0 = 0
exit
--
reject: invalid bpf_context access off=0 size=4

== a store to the control block
--
*(u64 *)(r1 + 48) = 1
r0 = 0
exit
--
accept:

== a store of the context's address
--
*(u64 *)(r1 + 48) = r1
r0 = 0
exit
--
accept:

== an added constant
--
r1 += 4
r0 = *(u32 *)(r1 + 0)
exit
--
reject: dereference of modified ctx ptr R1 off=4 disallowed

== a subtracted constant
--
r1 += -4
r0 = *(u32 *)(r1 + 4)
exit
--
reject: negative offset ctx ptr R1 off=-4 disallowed

== an unknown number added
--
r2 = *(u32 *)(r1 + 0)
r2 &= 4
r1 += r2
r0 = *(u32 *)(r1 + 0)
exit
--
reject: variable ctx access var_off=(0x0; 0x4) disallowed

== a modified context to a helper
type: sched_cls
--
r1 += 8
r2 = 0
r3 = 0
r4 = 0
r5 = 0
call 9
exit
--
reject: dereference of modified ctx ptr R1 off=8 disallowed

== metadata of traffic control and of XDP
type: xdp
--
r2 = *(u32 *)(r1 + 8)
r3 = *(u32 *)(r1 + 0)
r4 = r2
r4 += 4
if r4 > r3 goto out
r0 = *(u32 *)(r2 + 0)
out:
r0 = 2
exit
--
accept:

== half of a packet pointer
type: xdp
--
r2 = *(u16 *)(r1 + 0)
r0 = 2
exit
--
reject: invalid bpf_context access off=0 size=2

== where a packet leaves, for programs in device maps
type: xdp
attach: 33
--
r0 = *(u32 *)(r1 + 20)
exit
--
accept:

== where a packet leaves, for other XDP programs
type: xdp
attach: 37
--
r0 = *(u32 *)(r1 + 20)
exit
--
reject: invalid bpf_context access off=20 size=4

== an IPv6 address at an IPv4 connect
type: cgroup_sock_addr
attach: 10
--
r0 = *(u32 *)(r1 + 8)
r0 = 1
exit
--
reject: invalid bpf_context access off=8 size=4

== an IPv6 address at an IPv6 connect
type: cgroup_sock_addr
attach: 11
--
r0 = *(u64 *)(r1 + 8)
*(u32 *)(r1 + 8) = 7
r0 = 1
exit
--
accept:

== the socket of an address call
type: cgroup_sock_addr
attach: 10
--
r1 = *(u64 *)(r1 + 64)
r0 = *(u32 *)(r1 + 4)
r0 = 1
exit
--
accept:

== the socket of a socket buffer may be missing
type: sched_cls
--
r1 = *(u64 *)(r1 + 168)
r0 = *(u32 *)(r1 + 4)
exit
--
reject: R1 invalid mem access 'sock_common_or_null'

== the family of the socket of a socket buffer
type: sched_cls
--
r1 = *(u64 *)(r1 + 168)
if r1 == 0 goto out
r0 = *(u32 *)(r1 + 4)
out:
r0 = 0
exit
--
accept:

== a field that only full sockets have
type: sched_cls
--
r1 = *(u64 *)(r1 + 168)
if r1 == 0 goto out
r0 = *(u32 *)(r1 + 16)
out:
r0 = 0
exit
--
reject: R1 invalid sock_common access off=16 size=4

== sockets cannot be written to
type: sched_cls
--
r1 = *(u64 *)(r1 + 168)
if r1 == 0 goto out
*(u32 *)(r1 + 4) = 1
out:
r0 = 0
exit
--
reject: R1 cannot write into sock_common

== a TCP socket's field whose upper half the kernel cannot find
type: sched_cls
--
r1 = *(u64 *)(r1 + 168)
if r1 == 0 goto out
call 96
if r0 == 0 goto out
r0 = *(u32 *)(r0 + 84)
out:
r0 = 0
exit
--
reject: verifier bug: error during ctx access conversion (0)

== flow keys
type: flow_dissector
--
r1 = *(u64 *)(r1 + 144)
r0 = *(u64 *)(r1 + 48)
*(u64 *)(r1 + 0) = 3
r0 = 0
exit
--
accept:

== past the flow keys
type: flow_dissector
--
r1 = *(u64 *)(r1 + 144)
r0 = *(u64 *)(r1 + 52)
exit
--
reject: invalid access to flow keys off=52 size=8

== a flow dissector may not write to the packet
type: flow_dissector
--
r2 = *(u32 *)(r1 + 76)
r3 = *(u32 *)(r1 + 80)
r4 = r2
r4 += 1
if r4 > r3 goto out
*(u8 *)(r2 + 0) = 1
out:
r0 = 0
exit
--
reject: cannot write into packet

== the fields of a trace event
type: tracepoint
--
r0 = *(u64 *)(r1 + 8184)
exit
--
accept:

== the common fields of a trace event
type: tracepoint
--
r0 = *(u64 *)(r1 + 0)
exit
--
reject: invalid bpf_context access off=0 size=8

== a trace event, not aligned
type: tracepoint
--
r0 = *(u32 *)(r1 + 10)
exit
--
reject: invalid bpf_context access off=10 size=4

== before a trace event
type: tracepoint
--
r0 = *(u64 *)(r1 - 8)
exit
--
accept:

== the arguments of a system call program
type: syscall
flags: 0x10
--
*(u64 *)(r1 + 4096) = 1
r0 = *(u16 *)(r1 + 2)
exit
--
accept:

== the buffer of a writable tracepoint
type: raw_tracepoint_writable
--
r1 = *(u64 *)(r1 + 0)
*(u32 *)(r1 + 4) = 1
r0 = *(u64 *)(r1 + 64)
r0 = 0
exit
--
accept:

== before the buffer of a writable tracepoint
type: raw_tracepoint_writable
--
r1 = *(u64 *)(r1 + 0)
r0 = *(u64 *)(r1 - 8)
exit
--
reject: R1 invalid tracepoint buffer access: off=-8, size=8

== the packet of a netfilter hook
type: netfilter
attach: 45
--
r1 = *(u64 *)(r1 + 8)
r0 = *(u64 *)(r1 + 0)
r0 = 1
exit
--
accept:

== half of a pointer of a netfilter hook
type: netfilter
attach: 45
--
r0 = *(u32 *)(r1 + 8)
exit
--
reject: invalid bpf_context access off=8 size=4
