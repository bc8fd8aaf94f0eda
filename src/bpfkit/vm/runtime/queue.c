/* queue.c: queues, stacks and bloom filters: maps without keys. */
#include "map.h"

BK_API u64 bk_queue_bytes(const struct bk_map *map) { return BK_MAP_HEAD + bk_round8(map->value_size) * map->max_entries; }

BK_API void bk_queue_init(struct bk_map *map)
{
	map->value_bytes = map->value_size;
	map->stride = bk_round8(map->value_size);
	map->slots = map->max_entries;
	map->values = (u64)map + BK_MAP_HEAD;
}

BK_API s64 bk_queue_push(struct bk_map *map, const void *value, u64 flags)
{
	struct bk_queue *q = BK_PRIVATE(map, bk_queue);
	if ((flags & BPF_NOEXIST) || flags > BPF_EXIST)
		return -EINVAL;
	s64 result = 0;
	bk_lock(&map->lock);
	if (q->head - q->tail == map->max_entries) {
		if (flags & BPF_EXIST)
			q->tail++; /* the oldest goes */
		else
			result = -E2BIG;
	}
	if (!result) {
		bk_store_value((void *)bk_value_at(map, q->head % map->max_entries, 0), value, map->value_size);
		q->head++;
		map->count = (u32)(q->head - q->tail);
	}
	bk_unlock(&map->lock);
	return result;
}

/* Next value out: a queue's oldest, a stack's newest. An empty map clears the value. */
BK_API s64 bk_queue_pop(struct bk_map *map, void *value, u64 remove)
{
	struct bk_queue *q = BK_PRIVATE(map, bk_queue);
	s64 result = -ENOENT;
	bk_lock(&map->lock);
	if (q->head != q->tail) {
		u64 at = map->type == BK_QUEUE ? q->tail : q->head - 1;
		bk_store_value(value, (void *)bk_value_at(map, at % map->max_entries, 0), map->value_size);
		if (remove && map->type == BK_QUEUE)
			q->tail++;
		else if (remove)
			q->head--;
		map->count = (u32)(q->head - q->tail);
		result = 0;
	} else {
		bk_zero(value, map->value_size);
	}
	bk_unlock(&map->lock);
	return result;
}

/* --- bloom filter ------------------------------------------------------------------------------------------------------------ */

/* Bits for the wanted number of entries and hashes: n * k / ln 2, at least 64 and a power of two. */
static u64 bloom_bits(const struct bk_map *map)
{
	u64 hashes = map->map_extra & 15 ? map->map_extra & 15 : 5;
	u64 bits = bk_pow2((u64)map->max_entries * hashes / 5 * 7);
	return bits < 64 ? 64 : bits > 1ull << 32 ? 1ull << 32 : bits;
}

BK_API u64 bk_bloom_bytes(const struct bk_map *map) { return BK_MAP_HEAD + bloom_bits(map) / 8; }

BK_API void bk_bloom_init(struct bk_map *map)
{
	struct bk_bloom *b = BK_PRIVATE(map, bk_bloom);
	map->value_bytes = map->value_size;
	b->bits = (u64)map + BK_MAP_HEAD;
	b->mask = bloom_bits(map) - 1;
	b->hashes = map->map_extra & 15 ? map->map_extra & 15 : 5;
}

/* Bit i of a value: double hashing, the second step odd. */
static u64 bloom_bit(const struct bk_bloom *b, u32 first, u32 i)
{
	return (first + (u64)i * (bk_mix(first, 0x9e3779b97f4a7c15ull) | 1)) & b->mask;
}

BK_API s64 bk_bloom_push(struct bk_map *map, const void *value, u64 flags)
{
	struct bk_bloom *b = BK_PRIVATE(map, bk_bloom);
	if (flags != BPF_ANY)
		return -EINVAL;
	u32 first = bk_key_hash(value, map->value_size);
	for (u32 i = 0; i < b->hashes; i++) {
		u64 bit = bloom_bit(b, first, i);
		__atomic_fetch_or((u64 *)b->bits + (bit >> 6), 1ull << (bit & 63), __ATOMIC_RELAXED);
	}
	return 0;
}

/* 0 = the value may have been pushed, -ENOENT = it never was */
BK_API s64 bk_bloom_peek(struct bk_map *map, const void *value)
{
	const struct bk_bloom *b = BK_PRIVATE(map, bk_bloom);
	u32 first = bk_key_hash(value, map->value_size);
	for (u32 i = 0; i < b->hashes; i++) {
		u64 bit = bloom_bit(b, first, i);
		if (!(((const u64 *)b->bits)[bit >> 6] >> (bit & 63) & 1))
			return -ENOENT;
	}
	return 0;
}
