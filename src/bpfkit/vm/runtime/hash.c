/* hash.c: hash tables: plain, per-CPU, LRU, of maps, devmap by hash. See struct bk_hash and struct bk_slot.
 *
 * Iteration goes by slot, which is the order of insertion as long as nothing was deleted.
 */
#include "map.h"

static int is_lru(const struct bk_map *map) { return map->type == BK_LRU_HASH || map->type == BK_LRU_PERCPU_HASH; }

/* Slots of maps that grow by object: as many as fit in a quarter GiB of address space, of which only what is used is memory. */
#define OBJECT_BYTES (1ull << 28)
#define OBJECT_SLOTS (1ull << 20)

static u64 slots_of(const struct bk_map *map)
{
	if (bk_is_hash(map))
		return map->max_entries;
	u64 each = (16 + bk_round8(map->key_size) + bk_round8(map->value_size) + BK_GAP) * (bk_is_percpu(map) ? map->cpus : 1);
	u64 slots = OBJECT_BYTES / each;
	return slots < 64 ? 64 : slots > OBJECT_SLOTS ? OBJECT_SLOTS : slots;
}

static u32 key_size_of(const struct bk_map *map) { return bk_is_storage(map) ? 8 : map->key_size; }

struct shape { u64 key_bytes, stride, key_stride, buckets, keys, refs, values, cpu_stride, end; u32 value_bytes; };

/* Where everything lies, from the start of the map. Plain maps keep key and value side by side. */
static void shape_of(const struct bk_map *map, struct shape *s)
{
	u64 slots = slots_of(map);
	s->value_bytes = bk_is_addresses(map) ? 8 : map->value_size;
	s->key_bytes = bk_round8(sizeof(struct bk_slot) + key_size_of(map));
	u64 at = BK_MAP_HEAD + bk_round64(4 * bk_pow2(slots));
	s->refs = is_lru(map) ? at : 0;
	if (s->refs)
		at += bk_round64(slots);
	s->keys = at;
	if (bk_is_percpu(map)) {
		s->key_stride = s->key_bytes;
		s->stride = bk_slab_stride(s->value_bytes, slots);
		s->values = at + bk_round64(slots * s->key_stride);
		s->cpu_stride = bk_round64(slots * s->stride);
		s->end = s->values + map->cpus * s->cpu_stride;
	} else {
		s->key_stride = s->stride = s->key_bytes + bk_round8(s->value_bytes);
		s->values = at + s->key_bytes;
		s->cpu_stride = 0;
		s->end = at + slots * s->stride;
	}
}

BK_API u64 bk_hash_bytes(const struct bk_map *map)
{
	struct shape s;
	shape_of(map, &s);
	return s.end;
}

BK_API void bk_hash_init(struct bk_map *map)
{
	struct bk_hash *h = BK_PRIVATE(map, bk_hash);
	struct shape s;
	shape_of(map, &s);
	map->value_bytes = s.value_bytes;
	map->stride = s.stride;
	map->slots = slots_of(map);
	map->key_size = key_size_of(map);
	map->values = (u64)map + s.values;
	map->cpu_stride = s.cpu_stride;
	h->buckets = (u64)map + BK_MAP_HEAD;
	h->mask = (u32)bk_pow2(map->slots) - 1;
	h->keys = (u64)map + s.keys;
	h->key_stride = s.key_stride;
	h->refs = s.refs ? (u64)map + s.refs : 0;
}

static u32 find(const struct bk_map *map, const void *key, u32 hash)
{
	u64 stride = BK_PRIVATE(map, bk_hash)->key_stride;
	switch (map->key_size) {
	case 4: return bk_hash_find(map, key, 4, stride, hash);
	case 8: return bk_hash_find(map, key, 8, stride, hash);
	case 16: return bk_hash_find(map, key, 16, stride, hash);
	default: return bk_hash_find(map, key, map->key_size, stride, hash);
	}
}

static u32 hash_of(const struct bk_map *map, const void *key)
{
	switch (map->key_size) {
	case 4: return bk_key_hash(key, 4);
	case 8: return bk_key_hash(key, 8);
	case 16: return bk_key_hash(key, 16);
	default: return bk_key_hash(key, map->key_size);
	}
}

/* Address of the key's value on a CPU, or 0. `touch`: the program used it (LRU). */
BK_API u64 bk_hash_lookup(struct bk_map *map, const void *key, u64 cpu, u64 touch)
{
	u32 at = find(map, key, hash_of(map, key));
	if (!at)
		return 0;
	if (touch && BK_PRIVATE(map, bk_hash)->refs)
		bk_hash_touch(map, at - 1);
	return bk_value_at(map, at - 1, cpu);
}

/* Takes a slot out of its chain and puts it on the free list. */
static void release(struct bk_map *map, u32 at)
{
	struct bk_hash *h = BK_PRIVATE(map, bk_hash);
	struct bk_slot *slot = bk_slot_at(h, at - 1, h->key_stride);
	u32 *head = (u32 *)h->buckets + (slot->hash & h->mask), *link = head;
	while (*link != at)
		link = &bk_slot_at(h, *link - 1, h->key_stride)->next;
	u32 next = slot->next;
	__atomic_store_n(link, link == head && (s32)next < 0 ? 0 : next, __ATOMIC_RELEASE);
	__atomic_store_n(&slot->next, 0, __ATOMIC_RELEASE);
	slot->hash = h->free;
	h->free = at;
	map->count--;
}

/* The clock hand: frees the first entry that was not used since the hand last passed. */
static void evict(struct bk_map *map)
{
	struct bk_hash *h = BK_PRIVATE(map, bk_hash);
	u8 *refs = (u8 *)h->refs;
	for (;;) {
		u32 at = h->hand;
		h->hand = at + 1 == map->slots ? 0 : at + 1;
		if (refs[at])
			refs[at] = 0;
		else if (bk_slot_at(h, at, h->key_stride)->next) {
			release(map, at + 1);
			return;
		}
	}
}

static u32 take_slot(struct bk_map *map)
{
	struct bk_hash *h = BK_PRIVATE(map, bk_hash);
	if (!h->free && h->fresh == map->slots && h->refs)
		evict(map);
	if (h->free) {
		u32 at = h->free;
		h->free = bk_slot_at(h, at - 1, h->key_stride)->hash;
		return at;
	}
	return h->fresh == map->slots ? 0 : ++h->fresh;
}

static void set_value(struct bk_map *map, u32 at, const void *value, u64 flags, u64 cpu, int fresh)
{
	u64 slot = bk_value_at(map, at - 1, 0);
	if (!value) {
		for (u64 i = 0; i < (map->cpu_stride ? map->cpus : 1); i++)
			bk_zero((void *)(slot + i * map->cpu_stride), map->value_bytes);
		return;
	}
	if (!map->cpu_stride) {
		if (fresh)
			bk_copy((void *)slot, value, map->value_bytes);
		else
			bk_write_value(map, slot, value, flags);
		if (fresh)
			bk_clear_objects(map, slot);
		return;
	}
	for (u64 i = 0; i < map->cpus && fresh; i++)
		bk_zero((void *)(slot + i * map->cpu_stride), map->value_bytes);
	bk_copy((void *)(slot + cpu * map->cpu_stride), value, map->value_bytes);
}

static s64 insert(struct bk_map *map, const void *key, u32 hash, const void *value, u64 flags, u64 cpu)
{
	struct bk_hash *h = BK_PRIVATE(map, bk_hash);
	u32 at = take_slot(map);
	if (!at)
		return bk_is_hash(map) ? -E2BIG : -ENOMEM;
	struct bk_slot *slot = bk_slot_at(h, at - 1, h->key_stride);
	u32 *head = (u32 *)h->buckets + (hash & h->mask);
	bk_copy(slot->key, key, map->key_size);
	slot->hash = hash;
	set_value(map, at, value, flags, cpu, 1);
	if (h->refs)
		((u8 *)h->refs)[at - 1] = 0;
	__atomic_store_n(&slot->next, *head ? *head : BK_CHAIN_END | (hash & h->mask), __ATOMIC_RELEASE);
	__atomic_store_n(head, at, __ATOMIC_RELEASE);
	map->count++;
	return 0;
}

BK_API s64 bk_hash_update(struct bk_map *map, const void *key, const void *value, u64 flags, u64 cpu)
{
	u64 allowed = map->type == BK_HASH || map->type == BK_RHASH || bk_is_storage(map) ? flags & ~(u64)BPF_F_LOCK : flags;
	if (allowed > BPF_EXIST)
		return -EINVAL;
	if ((flags & BPF_F_LOCK) && !map->private_[BK_LOCK_FIELD])
		return -EINVAL;
	u32 hash = hash_of(map, key);
	bk_lock(&map->lock);
	u32 at = find(map, key, hash);
	s64 result = bk_check_flags(at != 0, flags);
	if (!result && at) {
		set_value(map, at, value, flags, cpu, 0);
		if (BK_PRIVATE(map, bk_hash)->refs)
			bk_hash_touch(map, at - 1);
	} else if (!result) {
		result = insert(map, key, hash, value, flags, cpu);
	}
	bk_unlock(&map->lock);
	return result;
}

/* A new entry of zeros. -EEXIST: there is one; -ENOMEM. */
BK_API s64 bk_hash_insert_zero(struct bk_map *map, const void *key)
{
	u32 hash = hash_of(map, key);
	bk_lock(&map->lock);
	s64 result = find(map, key, hash) ? -EEXIST : insert(map, key, hash, 0, 0, 0);
	bk_unlock(&map->lock);
	return result;
}

/* The caller holds the lock. */
BK_API s64 bk_hash_remove(struct bk_map *map, const void *key)
{
	u32 at = find(map, key, hash_of(map, key));
	if (at)
		release(map, at);
	return at ? 0 : -ENOENT;
}

BK_API s64 bk_hash_delete(struct bk_map *map, const void *key)
{
	bk_lock(&map->lock);
	s64 result = bk_hash_remove(map, key);
	bk_unlock(&map->lock);
	return result;
}

BK_API s64 bk_hash_next_key(struct bk_map *map, const void *key, void *out)
{
	struct bk_hash *h = BK_PRIVATE(map, bk_hash);
	bk_lock(&map->lock);
	s64 result = -ENOENT;
	for (u32 at = key ? find(map, key, hash_of(map, key)) : 0; at < h->fresh; at++) {
		struct bk_slot *slot = bk_slot_at(h, at, h->key_stride);
		if (slot->next) {
			bk_copy(out, slot->key, map->key_size);
			result = 0;
			break;
		}
	}
	bk_unlock(&map->lock);
	return result;
}
