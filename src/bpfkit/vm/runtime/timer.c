/* timer.c: bpf_timer. A timer lies in a map value; its first word names a row of the VM's table, which has the rest.
 *
 * Nothing interrupts a program here: timers that are due run between packets (bk_timers_run), in the order of their times. A row
 * whose timer no longer names it, because its element was deleted, is dropped.
 */
#include "map.h"
#include "timer.h"

#define EDEADLK 35
#define F_ABSOLUTE 1ull
#define F_CPU_PIN 2ull

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

BK_INLINE struct bk_timers *table(const struct bk_rt *rt) { return (struct bk_timers *)rt->timers; }

BK_INLINE u64 handle_of(const struct bk_timers *all, const struct bk_timer *timer)
{
	return ((u64)(timer - all->rows) + 1) | (u64)timer->generation << 32;
}

/* The row that the timer at `place` names, or 0. */
static struct bk_timer *row_of(struct bk_timers *all, u64 place)
{
	u64 handle = *(const u64 *)place, index = (handle & 0xffffffff) - 1;
	if (index >= BK_TIMERS)
		return 0;
	struct bk_timer *timer = &all->rows[index];
	return timer->state && timer->place == place && handle_of(all, timer) == handle ? timer : 0;
}

/* Rows whose element is gone can be used again. */
static struct bk_timer *free_row(struct bk_timers *all)
{
	for (u32 i = 0; i < BK_TIMERS; i++) {
		struct bk_timer *timer = &all->rows[i];
		if (!timer->state || *(const u64 *)timer->place != handle_of(all, timer))
			return timer;
	}
	return 0;
}

HELPER(timer_init)
{
	struct bk_map *map = (struct bk_map *)r2;
	struct bk_timers *all = table(rt);
	u64 field = map->private_[BK_TIMER_FIELD], clock = r3 & 0xf, at = r1 - map->values;
	if (!field || at >= map->slots * map->stride || at % map->stride != field - 1)
		return bk_raise(rt, BK_FAULT_BAD_ARGUMENT, r1, 1);
	if (r3 & ~0xfull || (clock != BK_CLOCK_REALTIME && clock != BK_CLOCK_MONOTONIC && clock != BK_CLOCK_BOOTTIME))
		return BK_ERR(EINVAL);
	if (row_of(all, r1))
		return BK_ERR(EBUSY);
	struct bk_timer *timer = free_row(all);
	if (!timer)
		return BK_ERR(ENOMEM);
	u32 generation = timer->generation + 1;
	*timer = (struct bk_timer){ .place = r1, .map = r2, .clock = (u32)clock, .program = rt->program, .generation = generation, .state = BK_TIMER_IDLE };
	*(u64 *)r1 = handle_of(all, timer);
	return 0;
}

HELPER(timer_set_callback)
{
	struct bk_timer *timer = row_of(table(rt), r1);
	if (!timer)
		return BK_ERR(EINVAL);
	timer->callback = r2;
	timer->program = rt->program;
	return 0;
}

HELPER(timer_start)
{
	struct bk_timers *all = table(rt);
	struct bk_timer *timer = row_of(all, r1);
	if (r3 & ~(F_ABSOLUTE | F_CPU_PIN) || !timer || !timer->callback)
		return BK_ERR(EINVAL);
	timer->when = r3 & F_ABSOLUTE ? r2 : bk_clock_ns(rt, timer->clock) + r2;
	timer->order = ++all->started;
	timer->state = BK_TIMER_ARMED;
	all->armed = 1;
	return 0;
}

/* 1 = it was waiting. */
HELPER(timer_cancel)
{
	struct bk_timers *all = table(rt);
	struct bk_timer *timer = row_of(all, r1);
	if (!timer)
		return BK_ERR(EINVAL);
	if (timer == &all->rows[all->running - 1] && all->running)
		return BK_ERR(EDEADLK);
	u64 waiting = timer->state == BK_TIMER_ARMED;
	timer->state = BK_TIMER_IDLE;
	return waiting;
}

/* The timer that is due first; dropped on the way: rows whose element is gone. */
static struct bk_timer *next_due(struct bk_rt *rt, struct bk_timers *all)
{
	struct bk_timer *first = 0;
	u32 armed = 0;
	for (u32 i = 0; i < BK_TIMERS; i++) {
		struct bk_timer *timer = &all->rows[i];
		if (timer->state != BK_TIMER_ARMED)
			continue;
		if (*(const u64 *)timer->place != handle_of(all, timer)) {
			timer->state = 0;
			continue;
		}
		armed = 1;
		if (timer->when > bk_clock_ns(rt, timer->clock))
			continue;
		if (!first || timer->when < first->when || (timer->when == first->when && timer->order < first->order))
			first = timer;
	}
	all->armed = armed;
	return first;
}

static void fire(struct bk_rt *rt, struct bk_timers *all, struct bk_timer *timer)
{
	struct bk_map *map = (struct bk_map *)timer->map;
	u32 index = (u32)((timer->place - map->values) / map->stride), program = rt->program;
	u64 value = map->values + index * map->stride, key = (u64)&index;
	if (bk_is_hash(map)) {
		const struct bk_hash *hash = BK_PRIVATE(map, bk_hash);
		key = (u64)bk_slot_at(hash, index, hash->key_stride)->key;
	}
	timer->state = BK_TIMER_IDLE;
	all->running = (u32)(timer - all->rows) + 1;
	rt->program = timer->program;
	bk_call_with_key(rt, (bk_callback)timer->callback, map, key, value, 0);
	rt->program = program;
	all->running = 0;
}

/* Runs the callbacks that are due, at most `limit`; gives how many ran. Each gets a whole budget. */
BK_API u64 bk_timers_run(struct bk_rt *rt, s64 budget, u64 limit)
{
	struct bk_timers *all = table(rt);
	u64 ran = 0;
	rt->packet_lo = rt->packet_hi = 0;
	while (ran < limit && !rt->fault.kind) {
		struct bk_timer *timer = next_due(rt, all);
		if (!timer)
			break;
		rt->budget = budget;
		rt->frame_count = rt->owned_count = rt->tail_calls = 0;
		fire(rt, all, timer);
		ran++;
	}
	return ran;
}

/* The program is going away: its timers never run again. */
BK_API u64 bk_timers_forget(struct bk_rt *rt, u64 program)
{
	struct bk_timers *all = table(rt);
	for (u32 i = 0; i < BK_TIMERS; i++)
		if (all->rows[i].program == (u32)program)
			all->rows[i].state = 0;
	return 0;
}
