/* userring.c: the ring buffer that user space writes and programs read. Laid out as a ring buffer; the program is the consumer. */
#include "guest.h"
#include "map.h"

#define RB_NO_WAKEUP 1ull
#define RB_FORCE_WAKEUP 2ull
#define MOST 131072u               /* records of one call */

struct dynptr { u64 data; u32 size, kind; };

/* Two pieces belong to the program for the time of the call: the dynptr and the record behind it. */
static u64 call(struct bk_rt *rt, bk_callback callback, u64 context, u64 record, u32 size)
{
	struct dynptr d = { record, size, 1 };
	u32 depth = rt->owned_count;
	if (depth + 2 > BK_MAX_OWNED)
		return bk_raise(rt, BK_FAULT_CALL_DEPTH, record, 0);
	rt->owned[depth] = (struct bk_region){ .start = (u64)&d, .end = (u64)&d + sizeof(d), .flags = BK_READ };
	rt->owned[depth + 1] = (struct bk_region){ .start = record, .end = record + size, .flags = BK_READ | BK_WRITE };
	rt->owned_count = depth + 2;
	u64 result = callback((u64)&d, context, 0, 0, 0, rt);
	for (u32 i = rt->owned_count; i-- > 0;)
		if (!rt->owned[i].lo && (rt->owned[i].start == (u64)&d || rt->owned[i].start == record))
			rt->owned[i] = rt->owned[--rt->owned_count];
	return result;
}

/* Calls the function for each finished record until it gives anything but 0. The number of records, or negative errno. */
BK_API u64 bk_helper_user_ringbuf_drain(struct bk_rt *rt, u64 map, u64 function, u64 context, u64 flags, u64 r5)
{
	struct bk_map *m = (struct bk_map *)map;
	if (m->type != BK_USER_RINGBUF)
		return bk_raise(rt, BK_FAULT_BAD_MAP, map, 1);
	if (flags & ~(RB_NO_WAKEUP | RB_FORCE_WAKEUP))
		return BK_ERR(EINVAL);
	struct bk_ring *r = (struct bk_ring *)BK_PRIVATE(m, bk_rings)->ring;
	u32 *busy = &r->pad;
	if (__atomic_exchange_n(busy, 1, __ATOMIC_ACQUIRE))
		return BK_ERR(EBUSY);
	u64 seen = 0, stop = 0;
	for (u32 i = 0; i < MOST && !stop && !rt->fault.kind; i++) {
		u64 at = r->consumer;
		if (at >= __atomic_load_n(&r->producer, __ATOMIC_ACQUIRE))
			break;
		u32 *header = (u32 *)(r->data + (at & (r->size - 1)));
		u32 word = __atomic_load_n(header, __ATOMIC_ACQUIRE), size = word & ~(BK_RING_BUSY | BK_RING_DISCARD);
		if (word & BK_RING_BUSY)
			break;
		if (!(word & BK_RING_DISCARD)) {
			if (--rt->budget < 0) {
				bk_raise(rt, BK_FAULT_BUDGET, 0, rt->fault.pc);
				break;
			}
			stop = call(rt, (bk_callback)function, context, (u64)header + BK_RING_HEADER, size);
			seen++;
		}
		__atomic_store_n(&r->consumer, at + bk_round8(size + BK_RING_HEADER), __ATOMIC_RELEASE);
	}
	__atomic_store_n(busy, 0, __ATOMIC_RELEASE);
	return rt->fault.kind ? 0 : seen;
}
