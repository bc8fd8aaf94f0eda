# Checkpoints, precision, stack, pointers. The answers are those of Linux 6.18.

== sub32 ptr
--
r2 = r10
w2 -= 4
r0 = r2
r0 >>= 32
if r0 == 0 goto ok
r1 = *(u64 *)(r1 + 4096)
ok:
exit
--
reject: invalid bpf_context access off=4096 size=8
insns: 6
states: 0

== mov ptr32
--
w0 = w10
r0 >>= 32
if r0 == 0 goto ok
r1 = *(u64 *)(r1 + 4096)
ok:
exit
--
accept:
insns: 4
states: 0

== sub32 ptr ptr
--
r2 = r10
w2 -= w10
r0 = r2
r0 >>= 32
if r0 == 0 goto ok
r1 = *(u64 *)(r1 + 4096)
ok:
exit
--
reject: invalid bpf_context access off=4096 size=8
insns: 6
states: 0

== narrow fill ids 2 of 4
--
r0 = *(u32 *)(r1 + 0)
r0 &= 255
*(u32 *)(r10 - 8) = r0
r2 = *(u16 *)(r10 - 8)
r3 = *(u8 *)(r10 - 8)
r4 = *(u32 *)(r10 - 8)
*(u64 *)(r10 - 16) = r0
r2 = *(u16 *)(r10 - 16)
r4 = *(u32 *)(r10 - 16)
r0 = 0
exit
--
accept:
insns: 11
states: 0

== fill ids without spill id
--
r0 = *(u32 *)(r1 + 0)
r0 &= 255
*(u32 *)(r10 - 8) = r0
r0 = 5
r0 = 0
exit
--
accept:
insns: 6
states: 0

== order of jump reads
--
r0 = 0
if r3 > r4 goto +0
exit
--
reject: R3 !read_ok
insns: 2
states: 0

== order of add reads
--
r0 = 0
r3 += r4
exit
--
reject: R4 !read_ok
insns: 2
states: 0

== div by zero unread
--
r0 = 0
r3 /= 0
exit
--
reject: R3 !read_ok
insns: 2
states: 0

== same reg compare
--
r0 = *(u32 *)(r1 + 0)
if r0 & r0 goto over
r0 = 2
over:
r0 = 0
exit
--
accept:
insns: 7
states: 0

== same reg compare 2
--
r0 = *(u32 *)(r1 + 0)
if r0 > r0 goto over
r0 = 2
over:
r0 = 0
exit
--
accept:
insns: 7
states: 0

== xadd dst
--
r2 = r10
r3 = 1
*(u64 *)(r10 - 8) = r3
lock *(u64 *)(r2 - 8) += r3
r0 = 0
exit
--
accept:
insns: 6
states: 0

== fetch same reg
--
r2 = r10
r3 = 1
*(u64 *)(r10 - 8) = r3
r2 = atomic_fetch_add((u64 *)(r2 - 8), r2)
r0 = 0
exit
--
reject: misaligned access off (0x0; 0xffffffffffffffff)+0+-8 size 8
insns: 4
states: 0

== jmp32 pointer
--
if w1 == 0 goto over
r0 = 1
exit
over:
r0 = *(u64 *)(r10 + 8)
exit
--
reject: invalid read from stack R10 off=8 size=8
insns: 4
states: 0

== jmp64 ctx pointer
--
if r1 == 0 goto over
r0 = 1
exit
over:
r0 = 0
exit
--
accept:
insns: 5
states: 0

== var write over spill
--
r0 = *(u32 *)(r1 + 0)
r0 &= 3
r2 = 0x1234567812345678 ll
*(u64 *)(r10 - 8) = r2
*(u64 *)(r10 - 16) = r2
r3 = r10
r3 += r0
r4 = 0
*(u8 *)(r3 - 10) = r4
r0 = *(u64 *)(r10 - 8)
r5 = *(u64 *)(r10 - 16)
r0 = 0
exit
--
accept:
insns: 13
states: 0

== var write over spill 2
--
r0 = *(u32 *)(r1 + 0)
r0 &= 3
r2 = 0x1234567812345678 ll
*(u64 *)(r10 - 8) = r2
*(u64 *)(r10 - 16) = r2
r3 = r10
r3 += r0
r4 = 0
*(u8 *)(r3 - 10) = r4
r5 = *(u32 *)(r10 - 16)
r0 = 0
exit
--
accept:
insns: 12
states: 0

== ldsx fill
--
r0 = *(u32 *)(r1 + 0)
r0 &= 255
*(u64 *)(r10 - 8) = r0
r2 = *(s8 *)(r10 - 8)
r3 = *(s32 *)(r10 - 8)
r0 = r2
r0 = 0
exit
--
accept:
insns: 8
states: 0

== fork and
--
r0 = *(u32 *)(r1 + 0)
r0 <<= 32
r0 s>>= 63
r0 &= -141
if r0 == 0 goto +1
r0 = 1
exit
--
accept:
insns: 10
states: 1

== fork or
--
r0 = *(u32 *)(r1 + 0)
r0 <<= 32
r0 s>>= 63
r0 |= 16
if r0 == 0 goto +1
r0 = 1
exit
--
accept:
insns: 11
states: 1

== fork 32
--
r0 = *(u32 *)(r1 + 0)
w0 s>>= 31
w0 &= 16
if r0 == 0 goto +1
r0 = 1
exit
--
accept:
insns: 9
states: 1

== fork 32 in 64
--
r0 = *(u32 *)(r1 + 0)
w0 s>>= 31
r0 &= 16
if r0 == 0 goto +1
r0 = 1
exit
--
accept:
insns: 9
states: 1

== fork reg
--
r0 = *(u32 *)(r1 + 0)
r2 = 77
w0 s>>= 31
w0 |= w2
if r0 == 0 goto +1
r0 = 1
exit
--
accept:
insns: 11
states: 1

== fork xor
--
r0 = *(u32 *)(r1 + 0)
r0 <<= 32
r0 s>>= 63
r0 ^= 16
if r0 == 0 goto +1
r0 = 1
exit
--
accept:
insns: 8
states: 1

== untied checkpoint, tied state
flags: 8
--
r8 = *(u32 *)(r1 + 4)
r6 = *(u32 *)(r1 + 0)
r6 &= 7
r7 = *(u32 *)(r1 + 8)
r7 &= 7
if r8 == 0 goto tie
goto use
tie:
r7 = r6
use:
r1 = r10
r1 += r6
r1 += r7
r0 = *(u8 *)(r1 - 32)
r0 = 0
exit
--
accept:
insns: 15
states: 3

== tied checkpoint, untied state
flags: 8
--
r8 = *(u32 *)(r1 + 4)
r6 = *(u32 *)(r1 + 0)
r6 &= 7
r7 = *(u32 *)(r1 + 8)
r7 &= 7
if r8 == 0 goto use
r7 = r6
use:
r1 = r10
r1 += r6
r1 += r7
r0 = *(u8 *)(r1 - 32)
r0 = 0
exit
--
accept:
insns: 19
states: 3

== bounded loop of nine
--
r0 = 0
again:
r0 += 1
if r0 < 9 goto again
exit
--
accept:
insns: 20
states: 2

== spill, narrow fill
--
r0 = *(u32 *)(r1 + 0)
*(u64 *)(r10 - 8) = r0
r2 = *(u32 *)(r10 - 4)
r3 = *(u16 *)(r10 - 8)
if r3 > 7 goto over
r4 = r10
r4 += r3
r0 = *(u8 *)(r4 - 16)
over:
r0 = 0
exit
--
accept:
insns: 12
states: 1

== pointer spilled in half
--
*(u32 *)(r10 - 8) = r10
r0 = 0
exit
--
reject: invalid size of register spill
insns: 1
states: 0

== half a spilled pointer
--
*(u64 *)(r10 - 8) = r1
r0 = *(u32 *)(r10 - 8)
exit
--
reject: invalid size of register fill
insns: 2
states: 0

== a dead slot does not keep states apart
flags: 8
--
r6 = *(u32 *)(r1 + 0)
if r6 == 0 goto other
*(u64 *)(r10 - 8) = r1
goto join
other:
*(u64 *)(r10 - 8) = r10
join:
r0 = 0
if r6 > 9 goto +0
exit
--
accept:
insns: 10
states: 5

== a slot that is read keeps states apart
flags: 8
--
r6 = *(u32 *)(r1 + 0)
if r6 == 0 goto other
*(u64 *)(r10 - 8) = r1
goto join
other:
*(u64 *)(r10 - 8) = r10
join:
r0 = 0
if r6 > 9 goto over
r2 = *(u64 *)(r10 - 8)
over:
exit
--
accept:
insns: 14
states: 7

== one load by two kinds of pointers
--
r6 = *(u32 *)(r1 + 0)
r2 = r1
if r6 == 0 goto over
r2 = r10
r2 += -64
over:
r0 = *(u32 *)(r2 + 0)
r0 = 0
exit
--
reject: same insn cannot be used with different pointers
insns: 9
states: 1

== compared stack pointers are not tracked
flags: 8
--
r6 = *(u32 *)(r1 + 0)
r2 = r10
r6 &= 7
if r2 == r6 goto over
r2 += r6
r0 = *(u8 *)(r2 - 16)
over:
r0 = 0
exit
--
accept:
insns: 9
states: 2

== may_goto ends a loop
--
r0 = 0
again:
may_goto over
r0 += 1
goto again
over:
r0 = 0
exit
--
accept:
insns: 17
states: 3

== a number that a function returns decides
flags: 8
--
r6 = *(u32 *)(r1 + 0)
call double
r0 &= 7
r1 = r10
r1 += r0
r0 = *(u8 *)(r1 - 16)
r0 = 0
exit
double:
r0 = r6
exit
--
reject: R6 !read_ok
insns: 3
states: 2

== a constant past the packet
type: xdp
--
r2 = *(u32 *)(r1 + 0)
r3 = *(u32 *)(r1 + 4)
r4 = r2
r4 += 14
if r4 > r3 goto over
r0 = *(u16 *)(r2 + 13)
over:
r0 = 1
exit
--
reject: R2 offset is outside of the packet
insns: 6
states: 0
