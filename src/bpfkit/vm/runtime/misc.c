/* misc.c: loops and spin locks. */
#include "guest.h"

#define MAX_LOOPS (8u << 20)

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
