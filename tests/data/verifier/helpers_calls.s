== a helper that there is not
--
call 1234567
exit
--
reject: invalid func unknown#1234567

== a helper of other program types
--
r1 = 1
call 44
exit
--
reject: program of this type cannot use helper bpf_xdp_adjust_head#44

== a helper for GPL programs only
type: kprobe
license: Proprietary
--
call 35
r0 = 0
exit
--
reject: cannot call GPL-restricted function from non-GPL compatible program

== a helper that may sleep
type: syscall
flags: 0x10
--
r1 = r10
r1 += -8
r2 = 8
r3 = 0
call 148
r0 = 0
exit
--
accept:

== an argument that was never set
type: xdp
--
call 44
exit
--
reject: R2 !read_ok

== an argument of the wrong kind
type: xdp
--
r2 = 0
r1 = r10
call 44
exit
--
reject: R1 type=fp expected=ctx

== memory of a size that may be negative
type: kprobe
--
r1 = r10
r1 += -64
r2 = *(u64 *)(r10 - 8)
r3 = 0
call 113
r0 = 0
exit
--
reject: R2 min value is negative, either use unsigned or 'var &= const'

== memory of a size that may be huge
type: kprobe
--
r1 = r10
r1 += -64
r2 = *(u32 *)(r10 - 8)
r3 = 0
call 113
r0 = 0
exit
--
reject: R2 unbounded memory access, use 'var &= const' or 'if (var < const)'

== memory of a size that may be zero
--
r6 = r1
r1 = r10
r1 += -64
r2 = *(u32 *)(r10 - 8)
r2 &= 31
call 16
r0 = 0
exit
--
reject: R2 invalid zero-sized read: u64=[0,31]

== a buffer on the stack that the helper fills needs no initialisation
--
r1 = r10
r1 += -16
r2 = 16
call 16
r0 = *(u64 *)(r10 - 16)
r0 = 0
exit
--
accept:
insns: 7

== beyond the stack
--
r1 = r10
r1 += -8
r2 = 16
call 16
exit
--
reject: invalid write to stack R1 off=-8 size=16

== the first key of an array is always there
map: counts array 4 8 1
--
*(u32 *)(r10 - 4) = 0
r2 = r10
r2 += -4
r1 = map:counts ll
call 1
r0 = *(u64 *)(r0 + 0)
r0 = 0
exit
--
accept:

== a key past the array's end
map: counts array 4 8 1
--
*(u32 *)(r10 - 4) = 1
r2 = r10
r2 += -4
r1 = map:counts ll
call 1
r0 = *(u64 *)(r0 + 0)
r0 = 0
exit
--
reject: R0 invalid mem access 'map_value_or_null'

== a helper that does not work on the map
map: counts array 4 8 1
--
r1 = map:counts ll
r2 = r10
r2 += -8
r3 = 0
call 87
r0 = 0
exit
--
reject: cannot pass map_type 2 into func bpf_map_push_elem#87

== a map that programs may not write
map: counts array 4 8 1 0x80
--
*(u32 *)(r10 - 4) = 0
r1 = map:counts ll
r2 = r10
r2 += -4
r3 = r10
r3 += -16
r4 = 0
call 2
r0 = 0
exit
--
reject: write into map forbidden

== a record of a ring buffer that is given back
map: events ringbuf 0 0 4096
--
r1 = map:events ll
r2 = 16
r3 = 0
call 131
if r0 == 0 goto end
*(u64 *)(r0 + 8) = 1
r1 = r0
r2 = 0
call 132
end:
r0 = 0
exit
--
accept:

== a record of a ring buffer that is forgotten
map: events ringbuf 0 0 4096
--
r1 = map:events ll
r2 = 16
r3 = 0
call 131
r0 = 0
exit
--
reject: BPF_EXIT instruction in main prog would lead to reference leak

== past the end of a record
map: events ringbuf 0 0 4096
--
r1 = map:events ll
r2 = 16
r3 = 0
call 131
if r0 == 0 goto end
*(u64 *)(r0 + 16) = 1
r1 = r0
r2 = 0
call 132
end:
r0 = 0
exit
--
reject: R0 min value is outside of the allowed memory range

== a record of a size that is not known
map: events ringbuf 0 0 4096
--
r2 = *(u32 *)(r10 - 8)
r1 = map:events ll
r3 = 0
call 131
r0 = 0
exit
--
reject: R2 is not a known constant'

== a socket that was released
type: sched_cls
--
r2 = r10
r2 += -12
r3 = 12
r4 = 0
r5 = 0
call 84
r6 = r0
if r6 == 0 goto end
r1 = r6
call 86
r0 = *(u32 *)(r6 + 4)
end:
r0 = 0
exit
--
reject: R6 invalid mem access 'scalar'

== a tail call while a socket is held
type: sched_cls
map: programs prog_array 4 4 4
--
r6 = r1
r2 = r10
r2 += -12
r3 = 12
r4 = 0
r5 = 0
call 84
r7 = r0
r1 = r6
r2 = map:programs ll
r3 = 0
call 12
r1 = r7
r0 = 0
exit
--
reject: tail_call would lead to reference leak

== packet pointers after a helper that may move the packet
type: sched_cls
--
r6 = r1
r7 = *(u32 *)(r6 + 76)
r2 = 0
call 39
r0 = *(u8 *)(r7 + 0)
r0 = 0
exit
--
reject: R7 invalid mem access 'scalar'

== packet pointers after a tail call that failed
type: sched_cls
map: programs prog_array 4 4 4
--
r6 = r1
r7 = *(u32 *)(r6 + 76)
r8 = *(u32 *)(r6 + 80)
r2 = r7
r2 += 8
if r2 > r8 goto end
r2 = map:programs ll
r3 = 0
call 12
r0 = *(u64 *)(r7 + 0)
end:
r0 = 0
exit
--
accept:

== the length of a stack trace or an error
type: kprobe
--
r2 = r10
r2 += -64
r3 = 64
r4 = 0
call 67
if r0 s< 0 goto end
r1 = r10
r1 += -64
r1 += r0
*(u8 *)(r1 - 1) = 0
end:
r0 = 0
exit
--
accept:

== flags of local storage
type: cgroup_skb
map: local cgroup_storage 16 8 0
--
r1 = map:local ll
r2 = 1
call 81
r0 = 1
exit
--
reject: get_local_storage() doesn't support non-zero flags

== bind belongs to connect programs
type: cgroup_sock_addr
attach: 8
--
r2 = r10
r2 += -16
r3 = 16
call 64
r0 = 1
exit
--
reject: program of this type cannot use helper bpf_bind#64

== a program that sleeps and a map that it cannot use
type: syscall
flags: 0x10
map: traces stack_trace 4 1016 16
--
r1 = map:traces ll
r0 = 0
exit
--
reject: Sleepable programs can only use array, hash, ringbuf and local storage maps
