/* timer.h: the table of timers of one execution context. */
#ifndef BK_TIMER_H
#define BK_TIMER_H
#include "bk.h"

#define BK_TIMERS 1024u
#define BK_TIMERS_AT_ONCE 1024u    /* callbacks that run between two packets; more wait for the next */
#define BK_CLOCK_REALTIME 0u
#define BK_CLOCK_MONOTONIC 1u
#define BK_CLOCK_BOOTTIME 7u

enum bk_timer_state { BK_TIMER_FREE = 0, BK_TIMER_IDLE, BK_TIMER_ARMED };

struct bk_timer {
	u64 place;                /* address of the struct bpf_timer in a map value */
	u64 map, callback;
	u64 when, order;          /* nanoseconds of its clock; starts are numbered */
	u32 program, clock;
	u32 state, generation;
};

struct bk_timers {
	u64 started;
	u32 armed;                /* some may be waiting */
	u32 running;              /* 1 + row of the timer whose callback runs, 0 = none */
	struct bk_timer rows[BK_TIMERS];
};

u64 bk_clock_ns(struct bk_rt *rt, u64 clock);
u64 bk_timers_run(struct bk_rt *rt, s64 budget, u64 limit);

#endif
