/* stacks.c: call stacks by their hash. The world gives the frames; a program gets the number of the slot they are in. */
#include "map.h"

#define SKIP_MASK 0xffull
#define F_USER_STACK (1ull << 8)
#define F_FAST_STACK_CMP (1ull << 9)
#define F_REUSE_STACKID (1ull << 10)
#define BUILD_ID_IP 2u             /* an entry with the address alone */
#define BUILD_ID_BYTES 32u

static u64 slots_of(const struct bk_map *map) { return bk_pow2(map->max_entries); }
static u64 stride_of(const struct bk_map *map) { return sizeof(struct bk_stack) + bk_round8(map->value_size); }

BK_API u64 bk_stack_bytes(const struct bk_map *map) { return BK_MAP_HEAD + slots_of(map) * stride_of(map); }

BK_API void bk_stack_init(struct bk_map *map)
{
	map->value_bytes = map->value_size;
	map->stride = stride_of(map);
	map->slots = slots_of(map);
	map->values = (u64)map + BK_MAP_HEAD + sizeof(struct bk_stack);
}

BK_INLINE struct bk_stack *stack_at(const struct bk_map *map, u64 slot)
{
	return (struct bk_stack *)(bk_value_at(map, slot, 0) - sizeof(struct bk_stack));
}

/* Address of the frames with this number, or 0. */
BK_API u64 bk_stack_slot(struct bk_map *map, const void *key)
{
	u32 id = bk_load32(key);
	if (id >= map->slots || !__atomic_load_n(&stack_at(map, id)->used, __ATOMIC_ACQUIRE))
		return 0;
	return bk_value_at(map, id, 0);
}

/* The caller holds the lock. */
BK_API s64 bk_stack_remove(struct bk_map *map, const void *key)
{
	u32 id = bk_load32(key);
	if (id >= map->slots)
		return -E2BIG;
	int was = stack_at(map, id)->used != 0;
	stack_at(map, id)->used = 0;
	map->count -= (u32)was;
	return was ? 0 : -ENOENT;
}

BK_API s64 bk_stack_delete(struct bk_map *map, const void *key)
{
	bk_lock(&map->lock);
	s64 result = bk_stack_remove(map, key);
	bk_unlock(&map->lock);
	return result;
}

/* A number that is not there starts over. */
BK_API s64 bk_stack_next_key(struct bk_map *map, const void *key, void *out)
{
	u32 id = key && bk_stack_slot(map, key) ? bk_load32(key) + 1 : 0;
	while (id < map->slots && !stack_at(map, id)->used)
		id++;
	if (id >= map->slots)
		return -ENOENT;
	bk_copy(out, &id, 4);
	return 0;
}

static u32 hash_of(const u64 *frames, u64 n)
{
	u64 h = 0x9e3779b97f4a7c15ull ^ n;
	for (u64 i = 0; i < n; i++)
		h = bk_mix(h ^ frames[i], 0xd1b54a32d192ed03ull);
	return (u32)h;
}

static void store(const struct bk_map *map, u8 *to, const u64 *frames, u64 n)
{
	bk_zero(to, map->value_size);
	if (!(map->flags & BPF_F_STACK_BUILD_ID)) {
		bk_copy(to, frames, n * 8);
		return;
	}
	for (u64 i = 0; i < n; i++) {
		u32 status = BUILD_ID_IP;
		bk_copy(to + i * BUILD_ID_BYTES, &status, 4);
		bk_copy(to + i * BUILD_ID_BYTES + 24, &frames[i], 8);
	}
}

static int same(const struct bk_map *map, const u8 *kept, const u64 *frames, u64 n)
{
	u32 each = map->flags & BPF_F_STACK_BUILD_ID ? BUILD_ID_BYTES : 8, at = each - 8;
	for (u64 i = 0; i < n; i++)
		if (bk_load64(kept + i * each + at) != frames[i])
			return 0;
	return 1;
}

/* Keeps `count` frames, the innermost first, less those that the flags skip. The slot's number, or -EFAULT (nothing left), -EEXIST
 * (another stack is there), -EINVAL. */
BK_API s64 bk_stack_store(struct bk_map *map, const u64 *frames, u64 count, u64 flags)
{
	u64 skip = flags & SKIP_MASK, most = map->value_size / (map->flags & BPF_F_STACK_BUILD_ID ? BUILD_ID_BYTES : 8);
	if (flags & ~(SKIP_MASK | F_USER_STACK | F_FAST_STACK_CMP | F_REUSE_STACKID))
		return -EINVAL;
	if (count <= skip)
		return -EFAULT;
	frames += skip;
	u64 n = count - skip < most ? count - skip : most;
	u32 hash = hash_of(frames, n), id = hash & (u32)(map->slots - 1);
	struct bk_stack *s = stack_at(map, id);
	s64 result = id;
	bk_lock(&map->lock);
	int alike = s->used && s->hash == hash;
	if (alike && ((flags & F_FAST_STACK_CMP) || (s->used == n + 1 && same(map, s->frames, frames, n)))) {
		/* it is there */
	} else if (s->used && !(flags & F_REUSE_STACKID)) {
		result = -EEXIST;
	} else {
		map->count += !s->used;
		store(map, s->frames, frames, n);
		s->hash = hash;
		__atomic_store_n(&s->used, (u32)n + 1, __ATOMIC_RELEASE);
	}
	bk_unlock(&map->lock);
	return result;
}
