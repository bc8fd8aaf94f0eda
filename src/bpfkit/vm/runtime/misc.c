/* misc.c: loops, spin locks, and what a program may ask that has one answer here. */
#include "guest.h"

#define MAX_LOOPS (8u << 20)
#define PERF_INDEX 0xffffffffull  /* low bits of the flags; all ones = this CPU */

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

/* Each turn costs the budget an instruction, so that a callback without loops cannot run away. */
HELPER(loop)
{
	u32 turns = (u32)r1;
	if (r4)
		return BK_ERR(EINVAL);
	if (turns > MAX_LOOPS)
		return BK_ERR(E2BIG);
	for (u32 i = 0; i < turns; i++) {
		if (--rt->budget < 0)
			return bk_raise(rt, BK_FAULT_BUDGET, 0, rt->fault.pc);
		u64 stop = ((bk_callback)r2)(i, r3, 0, 0, 0, rt);
		if (rt->fault.kind)
			return 0;
		if (stop)
			return i + 1;
	}
	return turns;
}

/* --- spin locks: one at a time and in memory that outlives the run, which may end with the lock held */

HELPER(spin_lock)
{
	u32 *lock = (u32 *)r1;
	if (rt->held_lock || !guest_object(rt, r1, 4, BK_READ | BK_WRITE))
		return bk_raise(rt, BK_FAULT_BAD_ARGUMENT, r1, 1);
	if (r1 & 3)
		return bk_raise(rt, BK_FAULT_MISALIGNED, r1, 1);
	while (__atomic_exchange_n(lock, 1u, __ATOMIC_ACQUIRE))
		while (__atomic_load_n(lock, __ATOMIC_RELAXED))
			if (--rt->budget < 0) /* nobody gives it back */
				return bk_raise(rt, BK_FAULT_BUDGET, r1, rt->fault.pc);
	rt->held_lock = r1;
	return 0;
}

HELPER(spin_unlock)
{
	if (rt->held_lock != r1)
		return bk_raise(rt, BK_FAULT_BAD_ARGUMENT, r1, 1);
	rt->held_lock = 0;
	__atomic_store_n((u32 *)r1, 0u, __ATOMIC_RELEASE);
	return 0;
}

/* A run that ended, by a fault or not, with its lock held: 1 = there was one. */
BK_API u64 bk_release_lock(struct bk_rt *rt)
{
	u64 lock = rt->held_lock;
	if (!lock)
		return 0;
	rt->held_lock = 0;
	__atomic_store_n((u32 *)lock, 0u, __ATOMIC_RELEASE);
	return 1;
}

/* --- one answer: no tasks, cgroups or sockets of a kernel are behind a program here */

HELPER(get_current_task) { return 0; }
HELPER(get_func_ip) { return 0; }
HELPER(get_attach_cookie) { return 0; }
HELPER(get_current_cgroup_id) { return 1; }
HELPER(get_current_ancestor_cgroup_id) { return r1 ? 0 : 1; }
HELPER(get_cgroup_classid) { return 0; }
HELPER(get_route_realm) { return 0; }
HELPER(get_socket_cookie) { return 0; }
HELPER(get_netns_cookie) { return 1; }
HELPER(get_socket_uid) { return 65534; } /* nobody: the packet has no socket */
HELPER(skb_cgroup_id) { return 0; }
HELPER(skb_cgroup_classid) { return 0; }
HELPER(skb_ancestor_cgroup_id) { return 0; }

/* No process is there to get it. */
HELPER(send_signal) { return BK_ERR(EOPNOTSUPP); }
HELPER(send_signal_thread) { return BK_ERR(EOPNOTSUPP); }

/* No kernel symbols; the name must be text of `r2` bytes with its NUL. */
HELPER(kallsyms_lookup_name)
{
	*(u64 *)r4 = 0;
	if (r3 || (s32)r2 <= 1 || ((const u8 *)r1)[(u32)r2 - 1])
		return BK_ERR(EINVAL);
	return BK_ERR(ENOENT);
}

/* A perf event array of the VM takes records and has no counters. */
static u64 no_counter(struct bk_rt *rt, const struct bk_map *map, u64 flags)
{
	u64 index = (flags & PERF_INDEX) == PERF_INDEX ? rt->cpu : flags & PERF_INDEX;
	if (flags & ~PERF_INDEX)
		return BK_ERR(EINVAL);
	return index >= map->max_entries ? BK_ERR(E2BIG) : BK_ERR(ENOENT);
}

HELPER(perf_event_read) { return no_counter(rt, (const struct bk_map *)r1, r2); }

HELPER(perf_event_read_value)
{
	bk_zero((void *)r3, (u32)r4);
	return (u32)r4 == 24 ? no_counter(rt, (const struct bk_map *)r1, r2) : BK_ERR(EINVAL);
}
