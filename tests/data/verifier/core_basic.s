== the smallest program
--
r0 = 0
exit
--
accept:
insns: 2
states: 0

== two ways that join
--
r0 = *(u32 *)(r1 + 0)
if r0 > 5 goto over
r0 = 1
over:
r0 &= 1
exit
--
accept:
insns: 7

== a bounded loop
--
r0 = 0
again:
r0 += 1
if r0 < 10 goto again
exit
--
accept:

== a map value
map: counts array 4 16 1
--
r1 = map:counts+8 ll
r0 = *(u64 *)(r1 + 0)
exit
--
accept:

== outside a map value
map: counts array 4 16 1
--
r1 = map:counts+8 ll
r0 = *(u64 *)(r1 + 4)
exit
--
reject: R1 min value is outside of the allowed memory range
