/* ring.c: ring buffers, and perf event arrays as one ring for each CPU. See struct bk_ring.
 *
 * A record is a u32 length with two flag bits, a u32 CPU, and its bytes padded to 8. A ring of N bytes has 2 N bytes of memory: a record
 * that crosses the end goes on in the second half, so it is always in one piece, and space is counted as in a ring of N bytes.
 */
#include "map.h"

#define RB_NO_WAKEUP 1ull
#define RB_FORCE_WAKEUP 2ull
#define PERF_INDEX_MASK 0xffffffffull
#define PERF_CONTEXT_MASK (0xfffffull << 32)
#define EAGAIN 11

static int bk_is_ring(const struct bk_map *map) { return map->type == BK_RINGBUF || map->type == BK_USER_RINGBUF; }

static u64 ring_size(const struct bk_map *map)
{
	if (bk_is_ring(map))
		return map->max_entries;
	return bk_pow2(map->map_extra ? map->map_extra : BK_PERF_BYTES);
}

static u64 ring_count(const struct bk_map *map)
{
	if (bk_is_ring(map))
		return 1;
	return map->cpus < map->max_entries ? map->cpus : map->max_entries;
}

/* A perf event array keeps the descriptors that user space stored, one word each, in front of the rings. */
static u64 table_bytes(const struct bk_map *map)
{
	return bk_round64(bk_is_ring(map) ? 0 : 8ull * map->max_entries) + bk_round64(ring_count(map) * sizeof(struct bk_ring));
}

BK_API u64 bk_ring_bytes(const struct bk_map *map)
{
	return BK_MAP_HEAD + table_bytes(map) + 2 * ring_size(map) * ring_count(map);
}

BK_API void bk_ring_init(struct bk_map *map)
{
	struct bk_rings *rings = BK_PRIVATE(map, bk_rings);
	u64 words = bk_is_ring(map) ? 0 : bk_round64(8ull * map->max_entries);
	map->value_bytes = map->value_size;
	map->stride = 8;
	map->slots = words ? map->max_entries : 0;
	map->values = words ? (u64)map + BK_MAP_HEAD : 0;
	rings->ring = (u64)map + BK_MAP_HEAD + words;
	rings->count = ring_count(map);
	for (u64 i = 0; i < rings->count; i++) {
		struct bk_ring *r = (struct bk_ring *)rings->ring + i;
		r->size = ring_size(map);
		r->data = (u64)map + BK_MAP_HEAD + table_bytes(map) + i * 2 * r->size;
	}
}

BK_INLINE struct bk_ring *ring_of(struct bk_map *map, u64 cpu)
{
	struct bk_rings *rings = BK_PRIVATE(map, bk_rings);
	return (struct bk_ring *)rings->ring + (bk_is_ring(map) ? 0 : cpu);
}

/* Address of `size` bytes in the ring, or 0 when they do not fit. The record stays invisible until bk_ring_commit. */
BK_API u64 bk_ring_reserve(struct bk_map *map, u64 cpu, u64 size)
{
	struct bk_ring *r = ring_of(map, cpu);
	u64 whole = bk_round8(size + BK_RING_HEADER), result = 0;
	if (size > BK_RING_MAX_RECORD || whole > r->size)
		return 0;
	bk_lock(&r->lock);
	if (r->producer + whole - __atomic_load_n(&r->consumer, __ATOMIC_ACQUIRE) < r->size) {
		u32 *header = (u32 *)(r->data + (r->producer & (r->size - 1)));
		header[1] = (u32)cpu;
		__atomic_store_n(header, (u32)size | BK_RING_BUSY, __ATOMIC_RELEASE);
		__atomic_store_n(&r->producer, r->producer + whole, __ATOMIC_RELEASE);
		result = (u64)header + BK_RING_HEADER;
	} else {
		r->lost++;
	}
	bk_unlock(&r->lock);
	return result;
}

BK_API void bk_ring_commit(u64 record, u64 discard)
{
	u32 *header = (u32 *)(record - BK_RING_HEADER);
	u32 length = *header & ~(BK_RING_BUSY | BK_RING_DISCARD);
	__atomic_store_n(header, discard ? length | BK_RING_DISCARD : length, __ATOMIC_RELEASE);
}

/* One whole record of two parts. -EAGAIN when it does not fit. */
BK_API s64 bk_ring_output(struct bk_map *map, u64 cpu, const void *data, u64 size, const void *more, u64 more_size)
{
	u64 record = bk_ring_reserve(map, cpu, size + more_size);
	if (!record)
		return -EAGAIN;
	bk_copy((void *)record, data, size);
	if (more_size)
		bk_copy((void *)(record + size), more, more_size);
	bk_ring_commit(record, 0);
	return 0;
}

/* BPF_RB_AVAIL_DATA, RING_SIZE, CONS_POS, PROD_POS of a ring; 4 = records lost */
BK_API u64 bk_ring_query(struct bk_map *map, u64 cpu, u64 what)
{
	struct bk_ring *r = ring_of(map, cpu);
	switch (what) {
	case 0: return r->producer - r->consumer;
	case 1: return r->size;
	case 2: return r->consumer;
	case 3: return r->producer;
	case 4: return r->lost;
	default: return 0;
	}
}

/* Takes finished records out of ring `cpu` into `out` (header and bytes, padded to 8) while they fit. Returns the bytes written, or
 * minus the bytes that the first record needs. Discarded records are skipped; a record not finished stops it. One consumer at a time. */
BK_API s64 bk_ring_consume(struct bk_map *map, u64 cpu, u8 *out, u64 size)
{
	struct bk_ring *r = ring_of(map, cpu);
	u64 at = r->consumer, done = 0;
	s64 short_of = 0;
	while (at < __atomic_load_n(&r->producer, __ATOMIC_ACQUIRE)) {
		const u32 *header = (const u32 *)(r->data + (at & (r->size - 1)));
		u32 word = __atomic_load_n(header, __ATOMIC_ACQUIRE);
		if (word & BK_RING_BUSY)
			break;
		u64 whole = bk_round8((word & ~BK_RING_DISCARD) + BK_RING_HEADER);
		if (!(word & BK_RING_DISCARD)) {
			if (whole > size - done) {
				short_of = done ? 0 : -(s64)whole;
				break;
			}
			bk_copy(out + done, header, whole);
			done += whole;
		}
		at += whole;
		__atomic_store_n(&r->consumer, at, __ATOMIC_RELEASE);
	}
	return short_of ? short_of : (s64)done;
}

/* --- helpers ------------------------------------------------------------------------------------------------------------------ */

static int wrong_type(struct bk_rt *rt, u64 map, u32 type)
{
	if (((struct bk_map *)map)->type == type)
		return 0;
	bk_raise(rt, BK_FAULT_BAD_MAP, map, 1);
	return 1;
}

BK_API u64 bk_helper_ringbuf_output(struct bk_rt *rt, u64 map, u64 data, u64 size, u64 flags, u64 r5)
{
	if (wrong_type(rt, map, BK_RINGBUF))
		return 0;
	if (flags & ~(RB_NO_WAKEUP | RB_FORCE_WAKEUP))
		return BK_ERR(EINVAL);
	return (u64)bk_ring_output((struct bk_map *)map, rt->cpu, (const void *)data, size, 0, 0);
}

/* The record belongs to the program until submit or discard: `lo` keeps the map. */
BK_API u64 bk_helper_ringbuf_reserve(struct bk_rt *rt, u64 map, u64 size, u64 flags, u64 r4, u64 r5)
{
	if (wrong_type(rt, map, BK_RINGBUF))
		return 0;
	if (flags || rt->owned_count == BK_MAX_OWNED)
		return 0;
	u64 record = bk_ring_reserve((struct bk_map *)map, rt->cpu, size);
	if (record) {
		struct bk_region *region = &rt->owned[rt->owned_count++];
		*region = (struct bk_region){ .start = record, .end = record + size, .lo = map, .flags = BK_READ | BK_WRITE };
	}
	return record;
}

static u64 give_back(struct bk_rt *rt, u64 record, u64 discard)
{
	for (u32 i = rt->owned_count; i-- > 0;)
		if (rt->owned[i].start == record && rt->owned[i].lo) {
			rt->owned[i] = rt->owned[--rt->owned_count];
			bk_ring_commit(record, discard);
			return 0;
		}
	return bk_raise(rt, BK_FAULT_BAD_ARGUMENT, record, 1);
}

BK_API u64 bk_helper_ringbuf_submit(struct bk_rt *rt, u64 record, u64 flags, u64 r3, u64 r4, u64 r5)
{
	return give_back(rt, record, 0);
}

BK_API u64 bk_helper_ringbuf_discard(struct bk_rt *rt, u64 record, u64 flags, u64 r3, u64 r4, u64 r5)
{
	return give_back(rt, record, 1);
}

/* After a run: discards the records that the program still owns. Returns how many there were. */
BK_API u64 bk_ring_release_owned(struct bk_rt *rt)
{
	u64 held = 0;
	for (u32 i = 0; i < rt->owned_count; i++)
		if (rt->owned[i].lo) {
			bk_ring_commit(rt->owned[i].start, 1);
			held++;
		}
	rt->owned_count = 0;
	return held;
}

BK_API u64 bk_helper_ringbuf_query(struct bk_rt *rt, u64 map, u64 what, u64 r3, u64 r4, u64 r5)
{
	if (wrong_type(rt, map, BK_RINGBUF))
		return 0;
	return what < 4 ? bk_ring_query((struct bk_map *)map, 0, what) : 0;
}

/* Where the packet starts and ends (guest addresses), by program type: fields of xdp_md and __sk_buff. */
static int packet_of(struct bk_rt *rt, u64 *data, u64 *end)
{
	switch (rt->program_type) {
	case 6: /* XDP */
		*data = bk_load32((const void *)rt->ctx);
		*end = bk_load32((const void *)(rt->ctx + 4));
		break;
	case 1: case 3: case 4: case 8: case 10: case 11: case 12: case 14: case 16: case 19: case 22: /* contexts that are __sk_buff */
		if (rt->ctx_size < 84)
			return 0;
		*data = bk_load32((const void *)(rt->ctx + 76));
		*end = bk_load32((const void *)(rt->ctx + 80));
		break;
	default:
		return 0;
	}
	return *end >= *data && *data >= rt->packet_lo && *end <= rt->packet_hi;
}

/* Bits 32 to 51 of the flags ask for that many bytes of the packet after the data. */
BK_API u64 bk_helper_perf_event_output(struct bk_rt *rt, u64 ctx, u64 map, u64 flags, u64 data, u64 size)
{
	struct bk_map *m = (struct bk_map *)map;
	u64 start = 0, end = 0, more = (flags & PERF_CONTEXT_MASK) >> 32;
	if (wrong_type(rt, map, BK_PERF_EVENT_ARRAY))
		return 0;
	if (flags & ~(PERF_INDEX_MASK | PERF_CONTEXT_MASK))
		return BK_ERR(EINVAL);
	if (more && !packet_of(rt, &start, &end))
		return BK_ERR(EINVAL);
	if (more > end - start)
		return BK_ERR(EFAULT);
	u64 index = flags & PERF_INDEX_MASK;
	if (index == PERF_INDEX_MASK)
		index = rt->cpu;
	if (index >= m->max_entries)
		return BK_ERR(E2BIG);
	if (index >= BK_PRIVATE(m, bk_rings)->count)
		return BK_ERR(ENOENT);
	if (index != rt->cpu)
		return BK_ERR(EOPNOTSUPP);
	s64 result = bk_ring_output(m, index, (const void *)data, size, (const void *)(start + rt->packet_delta), more);
	return result ? BK_ERR(ENOSPC) : 0;
}
