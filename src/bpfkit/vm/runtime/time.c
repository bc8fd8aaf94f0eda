/* time.c: what a program can ask about the machine: clocks, random numbers, who and where. */
#include "world.h"

typedef s32 (*clock_function)(s32 clock, s64 *seconds_and_nanoseconds);

static u64 read_clock(struct bk_rt *rt, s32 clock)
{
	s64 now[2] = {0, 0};
	if (rt->clock_mode)
		return rt->virtual_ns;
	const struct bk_world *w = bk_world_of(rt);
	if (w && w->clock_driven) {
		int wall = clock == rt->clock_realtime || clock == rt->clock_tai;
		return w->monotonic_ns + (wall ? w->realtime_offset : clock == rt->clock_boottime ? w->boottime_offset : 0);
	}
	((clock_function)rt->clock_gettime)(clock, now);
	return (u64)now[0] * 1000000000ull + (u64)now[1];
}

/* Nanoseconds of one of the clocks that programs name: CLOCK_REALTIME 0, CLOCK_MONOTONIC 1, CLOCK_BOOTTIME 7. */
BK_API u64 bk_clock_ns(struct bk_rt *rt, u64 clock)
{
	return read_clock(rt, clock == 0 ? rt->clock_realtime : clock == 7 ? rt->clock_boottime : rt->clock_monotonic);
}

BK_API u64 bk_monotonic_ns(struct bk_rt *rt) { return read_clock(rt, rt->clock_monotonic); }

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

HELPER(ktime_get_ns) { return read_clock(rt, rt->clock_monotonic); }
HELPER(ktime_get_boot_ns) { return read_clock(rt, rt->clock_boottime); }
HELPER(ktime_get_coarse_ns) { return read_clock(rt, rt->clock_coarse); }
HELPER(ktime_get_tai_ns) { return read_clock(rt, rt->clock_tai); }

/* 250 ticks a second from five minutes before boot, as a kernel with HZ=250 counts. */
HELPER(jiffies64) { return read_clock(rt, rt->clock_monotonic) / 4000000ull + 0xffffffffull - 300 * 250 + 1; }

/* splitmix64 */
HELPER(get_prandom_u32)
{
	u64 x = rt->random += 0x9e3779b97f4a7c15ull;
	x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
	x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
	return (u32)(x ^ (x >> 31));
}

HELPER(get_smp_processor_id) { return rt->cpu; }
HELPER(get_numa_node_id) { return rt->world ? bk_world_of(rt)->numa_node : 0; }

HELPER(get_current_pid_tgid)
{
	const struct bk_world *w = bk_world_of(rt);
	return w ? (u64)w->tgid << 32 | w->pid : (u64)rt->tgid << 32 | rt->pid;
}

HELPER(get_current_uid_gid)
{
	const struct bk_world *w = bk_world_of(rt);
	return w ? (u64)w->gid << 32 | w->uid : (u64)rt->gid << 32 | rt->uid;
}

HELPER(get_current_comm)
{
	u8 *to = (u8 *)r1;
	if (!r2)
		return BK_ERR(EINVAL);
	u64 n = r2 < 16 ? r2 : 16;
	bk_zero(to, r2);
	bk_copy(to, rt->world ? bk_world_of(rt)->comm : rt->comm, n);
	to[n - 1] = 0;
	return 0;
}
