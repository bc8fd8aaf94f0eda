/* dynptr.c: pieces of memory of a length known only at run time: map values and ring buffer records.
 *
 * A dynptr is 16 bytes of the program's stack, which the program can forge. So each use looks at where it points: only map values and
 * records held now are taken, never the stack, the context or the packet.
 */
#include "guest.h"
#include "map.h"

#define MAX_SIZE 0xffffffull

#define HELPER(name) BK_API u64 bk_helper_##name(struct bk_rt *rt, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

enum kind { NONE = 0, LOCAL, RECORD };

struct dynptr { u64 data; u32 size, kind; };
_Static_assert(sizeof(struct dynptr) == 16, "struct bpf_dynptr has 16 bytes");

u64 bk_ring_reserve(struct bk_map *map, u64 cpu, u64 size);
void bk_ring_commit(u64 record, u64 discard);

static void set(u64 at, u64 data, u64 size, u32 kind)
{
	struct dynptr made = {data, (u32)size, kind};
	bk_copy((void *)at, &made, sizeof(made));
}

static struct dynptr get(u64 at)
{
	struct dynptr found;
	bk_copy(&found, (const void *)at, sizeof(found));
	return found;
}

/* A fault if it is no map value or record. */
static int object(struct bk_rt *rt, u64 address, u64 size, u32 access)
{
	if (guest_object(rt, address, size, access))
		return 1;
	bk_raise(rt, BK_FAULT_BAD_ARGUMENT, address, 1);
	return 0;
}

/* Offsets and sizes have 32 bits, as in Linux 5.19 to 6.18. */
static int outside(const struct dynptr *d, u64 offset, u64 size) { return size > d->size || offset > d->size - size; }

HELPER(dynptr_from_mem)
{
	u64 size = (u32)r2;
	set(r4, 0, 0, NONE);
	if (size > MAX_SIZE)
		return BK_ERR(E2BIG);
	if (r3)
		return BK_ERR(EINVAL);
	if (size && !object(rt, r1, size, BK_READ | BK_WRITE))
		return 0;
	set(r4, r1, size, LOCAL);
	return 0;
}

HELPER(dynptr_read)
{
	struct dynptr d = get(r3);
	u64 size = (u32)r2, offset = (u32)r4;
	if (d.kind == NONE || r5)
		return BK_ERR(EINVAL);
	if (outside(&d, offset, size))
		return BK_ERR(E2BIG);
	if (size && object(rt, d.data + offset, size, BK_READ))
		__builtin_memmove((void *)r1, (const void *)(d.data + offset), size);
	return 0;
}

HELPER(dynptr_write)
{
	struct dynptr d = get(r1);
	u64 size = (u32)r4, offset = (u32)r2;
	if (d.kind == NONE)
		return BK_ERR(EINVAL);
	if (outside(&d, offset, size))
		return BK_ERR(E2BIG);
	if (r5)
		return BK_ERR(EINVAL);
	if (size && object(rt, d.data + offset, size, BK_WRITE))
		__builtin_memmove((void *)(d.data + offset), (const void *)r3, size);
	return 0;
}

/* The program's own accesses to the piece are checked as all others. */
HELPER(dynptr_data)
{
	struct dynptr d = get(r1);
	u64 size = (u32)r3, offset = (u32)r2;
	if (d.kind == NONE || outside(&d, offset, size))
		return 0;
	if (size && !object(rt, d.data + offset, size, BK_READ | BK_WRITE))
		return 0;
	return d.data + offset;
}

/* --- records of unknown length */

HELPER(ringbuf_reserve_dynptr)
{
	u64 size = (u32)r2;
	set(r4, 0, 0, NONE);
	if (r3)
		return BK_ERR(EINVAL);
	if (size > MAX_SIZE)
		return BK_ERR(E2BIG);
	u64 record = rt->owned_count < BK_MAX_OWNED ? bk_ring_reserve((struct bk_map *)r1, rt->cpu, size) : 0;
	if (!record)
		return BK_ERR(EINVAL);
	rt->owned[rt->owned_count++] = (struct bk_region){.start = record, .end = record + size, .lo = r1, .flags = BK_READ | BK_WRITE};
	set(r4, record, size, RECORD);
	return 0;
}

static u64 give_back(struct bk_rt *rt, u64 at, u64 discard)
{
	struct dynptr d = get(at);
	if (d.kind == NONE)
		return 0;
	for (u32 i = rt->owned_count; d.kind == RECORD && i-- > 0;)
		if (rt->owned[i].start == d.data && rt->owned[i].lo) {
			rt->owned[i] = rt->owned[--rt->owned_count];
			bk_ring_commit(d.data, discard);
			set(at, 0, 0, NONE);
			return 0;
		}
	return bk_raise(rt, BK_FAULT_BAD_ARGUMENT, d.data, 1);
}

HELPER(ringbuf_submit_dynptr) { return give_back(rt, r1, 0); }
HELPER(ringbuf_discard_dynptr) { return give_back(rt, r1, 1); }
