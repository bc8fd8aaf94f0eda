/* guest.h: memory that a program names by address and may not own. A failure is no fault yet. */
#ifndef BK_GUEST_H
#define BK_GUEST_H
#include "bk.h"

/* Native address of `size` guest bytes that may be read; 0 = not the program's. */
BK_INLINE u64 guest_bytes(struct bk_rt *rt, u64 address, u64 size)
{
	struct bk_fault kept = rt->fault;
	u64 found = bk_check(rt, address, size, BK_READ);
	rt->fault = kept;
	return found;
}

static int guest_overlap(u64 address, u64 size, u64 start, u64 end) { return address < end && start < address + size; }

/* Whether bytes lie in a map value or a ring buffer record: memory that outlives the program's frames. */
static int guest_object(struct bk_rt *rt, u64 address, u64 size, u32 access)
{
	struct bk_fault kept = rt->fault;
	int other = guest_overlap(address, size, rt->packet_lo, rt->packet_hi) || guest_overlap(address, size, rt->ctx, rt->ctx + rt->ctx_size);
	for (u32 i = 0; i < rt->frame_count; i++)
		other |= guest_overlap(address, size, rt->frames[i].start, rt->frames[i].end);
	other = other || !address || bk_check(rt, address, size, access) != address;
	rt->fault = kept;
	return !other;
}

/* Copies a string, cut to `size` bytes and always terminated. Bytes written with the NUL; 0 = a byte before the NUL is not the program's. */
static u64 guest_string(struct bk_rt *rt, u8 *to, u64 size, u64 address)
{
	for (u64 i = 0; i < size; i++) {
		u64 from = guest_bytes(rt, address + i, 1);
		if (!from)
			return 0;
		to[i] = *(const u8 *)from;
		if (!to[i])
			return i + 1;
	}
	if (size)
		to[size - 1] = 0;
	return size;
}

#endif
