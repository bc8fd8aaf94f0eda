== any value of an XDP program
type: xdp
--
r0 = *(u64 *)(r10 - 8)
exit
--
accept:

== the context as a value
type: xdp
--
r0 = r1
exit
--
accept:

== no value
type: xdp
--
exit
--
reject: R0 !read_ok

== an unknown value at a cgroup's hook
type: cgroup_skb
attach: 0
--
r0 = *(u64 *)(r10 - 8)
exit
--
reject: At program exit the register R0 has unknown scalar value should have been in [0, 1]

== a value with a lower bound
type: cgroup_skb
attach: 0
--
r0 = *(u32 *)(r1 + 0)
exit
--
reject: At program exit the register R0 has smin=0 smax=4294967295 should have been in [0, 1]

== congestion notification, on the way out
type: cgroup_skb
attach: 1
--
r0 = 3
exit
--
accept:

== congestion notification, on the way in
type: cgroup_skb
attach: 0
--
r0 = 3
exit
--
reject: At program exit the register R0 has smin=3 smax=3 should have been in [0, 1]

== the context as a verdict
type: cgroup_skb
attach: 0
--
r0 = r1
exit
--
reject: At program exit the register R0 is not a known value (ctx)

== binding to a port
type: cgroup_sock_addr
attach: 8
--
r0 = 3
exit
--
accept:

== an address that is only told
type: cgroup_sock_addr
attach: 29
--
r0 = 0
exit
--
reject: At program exit the register R0 has smin=0 smax=0 should have been in [1, 1]

== choosing a socket
type: sk_lookup
attach: 36
--
r0 = 2
exit
--
reject: At program exit the register R0 has smin=2 smax=2 should have been in [0, 1]

== a probe of a session
type: kprobe
attach: 57
--
r0 = -1
exit
--
reject: At program exit the register R0 has smin=-1 smax=-1 should have been in [0, 1]

== a probe
type: kprobe
--
r0 = -1
exit
--
accept:

== a bounded value
type: netfilter
attach: 45
--
r0 = *(u64 *)(r10 - 8)
r0 &= 1
exit
--
accept:

== a program of system calls has to be sleepable
type: syscall
--
r0 = 0
exit
--
reject: Syscall programs can only be sleepable

== programs of packets may not sleep
type: xdp
flags: 0x10
--
r0 = 0
exit
--
reject: Only fentry/fexit/fmod_ret, lsm, iter, uprobe, and struct_ops programs can be sleepable
