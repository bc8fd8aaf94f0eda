/* world.c: the memory of the world that the user described. */
#include "world.h"

/* The span that has `address`, by bisection. */
static const struct bk_span *span_of(const struct bk_span *spans, u64 count, u64 address)
{
	u64 lo = 0, hi = count;
	while (lo < hi) {
		u64 at = (lo + hi) / 2;
		if (spans[at].start <= address)
			lo = at + 1;
		else
			hi = at;
	}
	return lo && address < spans[lo - 1].end ? &spans[lo - 1] : 0;
}

static u64 in_span(const struct bk_span *s, u64 address, u64 size, u32 access)
{
	if (!s || size > s->end - address || ((access & BK_WRITE) && !(s->flags & BK_WRITE)))
		return 0;
	return address + s->delta;
}

BK_API u64 bk_world_find(struct bk_world *w, u64 address, u64 size, u32 access)
{
	if (!w || address < BK_KERNEL_START)
		return 0;
	u64 found = bk_heap_find(w, address, size);
	return found ? found : in_span(span_of((const struct bk_span *)w->spans, w->span_count, address), address, size, access);
}

BK_API u64 bk_world_user(struct bk_world *w, u64 address, u64 size, u32 access)
{
	if (!w)
		return 0;
	return in_span(span_of((const struct bk_span *)w->user_spans, w->user_span_count, address), address, size, access);
}

BK_API u64 bk_world_object(struct bk_rt *rt, u64 address, u64 size)
{
	return bk_world_find(bk_world_of(rt), address, size, BK_READ);
}

/* What a plain load of kernel memory that is not there gives: zeroes, as the kernel's fault handler does. 0 = that is a fault here. */
BK_API u64 bk_world_probe(struct bk_world *w, u64 address, u64 size)
{
	if (!w || !w->has_kernel || size > BK_ZERO_PAGE)
		return 0;
	return address < BK_ZERO_PAGE || address >= BK_KERNEL_START ? w->zero : 0;
}
