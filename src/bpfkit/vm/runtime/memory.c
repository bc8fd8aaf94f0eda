/* memory.c: what a program owns. The slow, complete half of every access test. */
#include "world.h"

u64 bk_world_probe(struct bk_world *w, u64 address, u64 size);

#define BK_STRUCT_OPS 27u /* its programs may write fields of the kernel's objects */

static u64 BK_COLD fail(struct bk_rt *rt, u32 kind, u64 address, u64 size, u32 access)
{
	rt->fault.kind = kind;
	rt->fault.address = address;
	rt->fault.size = (u32)size;
	rt->fault.access = access;
	return 0;
}

/* In a slotted region only [lo, hi) of each slot is the program's. */
BK_INLINE int in_region(const struct bk_region *r, u64 address, u64 size)
{
	if (address < r->start || address >= r->end || size > r->end - address)
		return 0;
	if (!r->stride)
		return 1;
	u64 at = (address - r->start) % r->stride;
	return at >= r->lo && at < r->hi && size <= r->hi - at;
}

static int ctx_writable(const struct bk_rt *rt, u64 offset, u64 size)
{
	if (rt->ctx_open)
		return 1;
	if (offset + size > sizeof(rt->ctx_writable) * 8)
		return 0;
	for (u64 i = offset; i < offset + size; i++)
		if (!(rt->ctx_writable[i >> 6] >> (i & 63) & 1))
			return 0;
	return 1;
}

BK_API u64 bk_check(struct bk_rt *rt, u64 address, u64 size, u32 access)
{
	if (address >= rt->packet_lo && address < rt->packet_hi && size <= rt->packet_hi - address) {
		if ((access & BK_WRITE) && !rt->packet_writable)
			return fail(rt, BK_FAULT_READ_ONLY, address, size, access);
		return address + rt->packet_delta;
	}
	for (u32 i = rt->frame_count; i-- > 0;)
		if (address >= rt->frames[i].start && address < rt->frames[i].end && size <= rt->frames[i].end - address)
			return address;
	if (address >= rt->ctx && address - rt->ctx < rt->ctx_size && size <= rt->ctx_size - (address - rt->ctx)) {
		if ((access & BK_WRITE) && !ctx_writable(rt, address - rt->ctx, size))
			return fail(rt, BK_FAULT_BAD_CONTEXT, address - rt->ctx, size, access);
		return address;
	}
	for (u64 i = 0; i < rt->region_count; i++)
		if (in_region(&rt->regions[i], address, size)) {
			if ((access & BK_WRITE) && !(rt->regions[i].flags & BK_WRITE))
				return fail(rt, BK_FAULT_READ_ONLY, address, size, access);
			return address + rt->regions[i].delta;
		}
	for (u32 i = 0; i < rt->owned_count; i++)
		if (in_region(&rt->owned[i], address, size))
			return address;
	if (rt->world) {
		struct bk_world *world = bk_world_of(rt);
		u64 found = bk_world_find(world, address, size, access & BK_WRITE && rt->program_type == BK_STRUCT_OPS ? access & ~BK_WRITE : access);
		if (found)
			return found;
		if ((access & BK_WRITE) && bk_world_find(world, address, size, BK_READ))
			return fail(rt, BK_FAULT_READ_ONLY, address, size, access);
		if ((access & BK_PROBE) && (found = bk_world_probe(world, address, size)))
			return found;
	}
	return fail(rt, address < 4096 ? BK_FAULT_NULL : BK_FAULT_BOUNDS, address, size, access);
}

BK_API struct bk_map *bk_check_map(struct bk_rt *rt, u64 address)
{
	for (u64 i = 0; i < rt->map_count; i++)
		if ((u64)rt->maps[i] == address)
			return rt->maps[i];
	fail(rt, BK_FAULT_BAD_MAP, address, 0, 0);
	return 0;
}
